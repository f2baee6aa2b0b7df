import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { type Answered, type CardMention, type CardView, sendMessage } from "../shared/messages.ts";
import { UNCOUNTED } from "../shared/uncounted.ts";
import { cs } from "../shared/words/cs/card-alone.ts";
import { en } from "../shared/words/en/card-alone.ts";
import { fill } from "../shared/words/fill.ts";
import { Glyph } from "../ui/Glyph.tsx";
import { CardBody } from "./CardBody.tsx";
import { CardFooter } from "./CardFooter.tsx";
import { RecordButton } from "./RecordButton.tsx";
import { CardMenu } from "./CardMenu.tsx";
import { openOptions, readView } from "./read-view.ts";
import type { UiLanguage } from "../core/ui-language.ts";

type State =
  | { step: "reading" }
  | { step: "shown"; view: CardView }
  | { step: "not-on-file" }
  /** The background does not answer: an update, or the extension was switched off. */
  | { step: "away" }
  /** It answered that the data cannot be read. */
  | { step: "broken" };

interface Props {
  request: { vendorId: string; mentions: CardMention[]; language: UiLanguage };
  /** Tells when something was changed for the reader. */
  onChanged?: (listen: () => void) => () => void;
  /** Where the card stands to the name; its peak points there. */
  side: "below" | "above" | "beside" | "docked" | undefined;
  onClose: () => void;
}

/** The card of a vendor, a non-modal dialog: header and footer stay, the middle scrolls. */
export function Card({ request, side, onChanged, onClose }: Props) {
  // Cards opened one from another; the last is shown, the others are the way back.
  const [trail, setTrail] = useState([{ id: request.vendorId, label: request.mentions[0]?.name ?? "" }]);
  const [state, setState] = useState<State>({ step: "reading" });
  const [announced, setAnnounced] = useState("");
  const [note, setNote] = useState<{ say: string; text?: string }>();
  // What was answered on it. A page may have had its reader press that, so it counts while the card is open and no longer.
  const [answered, setAnswered] = useState<Answered[]>([]);
  const heading = useRef<HTMLHeadingElement>(null);
  const middle = useRef<HTMLElement>(null);
  const vendorId = trail.at(-1)?.id ?? request.vendorId;
  const before = trail.at(-2);

  useEffect(() => {
    let gone = false;
    const show = async (again = false): Promise<void> => {
      const next = await readView(vendorId, answered);
      if (gone) return;
      setState(next);
      if (again && next.step === "shown") setAnnounced(next.view.verdict.title);
    };
    void show(answered.length > 0);
    const deaf = onChanged?.(() => void show(true));
    return () => {
      gone = true;
      deaf?.();
    };
  }, [vendorId, onChanged, answered]);
  useEffect(() => heading.current?.focus({ preventScroll: true }), [vendorId]);

  const view = state.step === "shown" ? state.view : undefined;
  const language = view?.language ?? request.language;
  const t = language === "cs" ? cs : en;
  const label = view?.vendor.label ?? (request.mentions[0]?.name || vendorId);
  const { legalName } = view?.vendor ?? {};
  const quiet = view?.words.quiet;
  const marked = view?.mark !== undefined && !UNCOUNTED.has(view.mark);
  const answerWith = (all: Answered[]): void => {
    // What was pressed goes; the verdict comes into view and takes the focus.
    middle.current?.scrollTo(0, 0);
    middle.current?.focus();
    setAnswered(all);
  };
  const change = async (act: () => Promise<unknown>): Promise<void> => {
    const failed = await act().then(
      () => false,
      () => true,
    );
    const next = await readView(vendorId, answered);
    setNote(failed && quiet ? { say: quiet.failed } : undefined);
    setState(next);
  };

  return (
    // The element is a popover already; `dialog` cannot be one in an open state of its own.
    // oxlint-disable jsx-a11y/prefer-tag-over-role
    <div
      class={`cv card ${side ?? ""}`}
      role="dialog"
      aria-label={fill(t.card, { vendor: label })}
      aria-describedby="verdict"
      lang={language}
      tabIndex={-1}
    >
      {(side === "below" || side === "above") && <Peak under={side === "above"} />}
      <div class="head">
        {before && view && (
          <p class="back">
            <button type="button" class="link" onClick={() => setTrail(trail.slice(0, -1))}>
              {fill(view.words.card.back, { vendor: before.label })}
            </button>
          </p>
        )}
        <h2 class="name" tabIndex={-1} ref={heading}>
          {label}
        </h2>
        {view && (
          <CardMenu
            view={view}
            mention={vendorId === request.vendorId ? request.mentions[0] : undefined}
            marked={marked}
            siteSettings={t.siteSettings}
            onChange={change}
            onCopied={(text) => setNote(text === undefined ? { say: quiet!.copied } : { say: quiet!.notCopied, text })}
          />
        )}
        <button type="button" class="btn icon" aria-label={t.close} onClick={onClose}>
          <Glyph name="close" />
        </button>
        {legalName && legalName !== label && <p class="legal">{legalName}</p>}
      </div>
      {/* A part that scrolls must be reachable by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section class="body" tabIndex={0} aria-label={label} key={vendorId} ref={middle}>
        {state.step === "reading" && <output class="state muted">{t.loading}</output>}
        {state.step === "not-on-file" && <Trouble title={t.notInData}>{t.notInDataWhy}</Trouble>}
        {state.step === "away" && <Trouble title={t.away}>{t.awayWhy}</Trouble>}
        {state.step === "broken" && (
          <Trouble title={t.dataBroken} alert>
            {t.dataBrokenWhy}
          </Trouble>
        )}
        {(state.step === "away" || state.step === "broken") && (
          <p class="row state again">
            <button type="button" class="btn" onClick={async () => setState(await readView(vendorId, answered))}>
              {t.tryAgain}
            </button>
            {state.step === "broken" && (
              <button type="button" class="btn quiet" onClick={() => void openOptions("data")}>
                {t.dataSettings}
              </button>
            )}
          </p>
        )}
        {view && (
          <CardBody
            view={view}
            mentions={vendorId === request.vendorId ? request.mentions : []}
            onAnswer={(answer) => answerWith([...answered, answer])}
            onOpenVendor={(id) => setTrail([...trail.slice(0, -1), { id: vendorId, label }, { id, label: "" }])}
          />
        )}
        <output class="vh">{announced}</output>
      </section>
      {view?.unsaved?.[0] && (
        <p class="aside note-line">
          <span>{view.words.card.countsHere}</span>
          <button type="button" class="btn" onClick={() => void sendMessage("propose", view.unsaved![0]!)}>
            {view.words.card.remember}
          </button>
          <button type="button" class="btn quiet" onClick={() => answerWith([])}>
            {view.words.common.undo}
          </button>
        </p>
      )}
      {note && (
        <output class="aside note-line">
          <span>{note.say}</span>
          {note.text !== undefined && <textarea readOnly rows={5} aria-label={note.say} value={note.text} />}
        </output>
      )}
      <div class="foot">
        {view ? (
          <>
            <CardFooter view={view} marked={marked} onChange={change} />
            <RecordButton
              view={view}
              mentions={vendorId === request.vendorId ? request.mentions : []}
              onFailed={() => setNote({ say: t.away })}
            />
          </>
        ) : (
          <button type="button" class="btn quiet" onClick={() => void openOptions("sites")}>
            {t.siteSettings}
          </button>
        )}
      </div>
    </div>
  );
}

/** The caret that points at the name. */
function Peak({ under }: { under: boolean }) {
  return (
    <svg class={under ? "peak under" : "peak"} viewBox="0 0 22 11" aria-hidden="true">
      <path class="cut" d="M1 12 11 1l10 11z" />
      <path class="edge" d="M0 10.5h1.5L11 1l9.5 9.5H22" />
    </svg>
  );
}

/** What went wrong, and what the reader can do. */
function Trouble({ title, alert = false, children }: { title: string; alert?: boolean; children: ComponentChildren }) {
  return (
    <div class="state" role={alert ? "alert" : undefined}>
      <div class="note strong">
        <Glyph name="pause" />
        <div>
          <b>{title}</b>
          {children}
        </div>
      </div>
    </div>
  );
}
