import type { VNode } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { type PageDescription, type PageLimit, sendMessage, type TabView } from "../shared/messages.ts";
import { VendorRow } from "./VendorRow.tsx";
import { useCommon } from "../ui/language.ts";
import { Glyph } from "../ui/Glyph.tsx";
import { Sign } from "../ui/Sign.tsx";
import { countFindings, type Finding, findings, hiddenVendors, sortFindings, withoutHidden } from "./findings.ts";
import { HiddenNames } from "./HiddenNames.tsx";
import { OptionsLink } from "./OptionsLink.tsx";
import { Questions } from "./Questions.tsx";
import type { Known } from "./Popup.tsx";
import { recordPage } from "./record-page.ts";
import { useWords } from "./words.ts";

interface Props {
  tabId: number;
  tab: TabView;
  page: PageDescription;
  known: Known;
  /** Something that was hidden shows again: look at the page anew. */
  onChange: () => Promise<void>;
  onOpen: (vendorId: string) => void;
}

/** The vendors that a page which was read names. With none, the size of the data: never a clearance. */
export function PageFindings({ tabId, tab, page: whole, known: { vendors, info, settings }, onChange, onOpen }: Props) {
  const t = useWords();
  const common = useCommon();
  const { guess } = tab.reader;
  const [wording, setWording] = useState("");
  const { page, hidden: putAside } = withoutHidden(whole, tab);
  const found = findings(page, tab, vendors);
  const { counted, related, notInForce } = countFindings(found);
  const hidden = hiddenVendors(page, found, vendors);
  const canMark = tab.mode === "marks" && (page.pageClass !== "other" || page.marksAnyway);
  const { marked, quiet, asked } = sortFindings(found, page.marksAll);
  const markMore = async (what: { anyway?: boolean; all?: boolean }): Promise<void> => {
    await sendMessage("markMore", what, tabId);
    await onChange();
  };
  const row = (finding: Finding) => (
    <Row
      key={finding.vendor.id}
      tabId={tabId}
      finding={finding}
      marksShown={tab.mode === "marks"}
      onSpeak={setWording}
      onOpen={onOpen}
    />
  );
  const notes = [
    tab.access === "once" && t.once,
    found.length > 0 && tab.mode === "count" && t.countOnly,
    hidden > 0 && t.hiddenVendors(hidden),
  ].filter((note) => note !== false);
  // What judges names did not come: that nothing was found says nothing then.
  const cannotTell = page.limits.some(({ what }) => what === "names");
  return (
    <>
      <section class="sect">
        <h2 class="lbl">
          {t.onThisPage}
          {found.length > 0 && `: ${t.onThisPageCount(counted, related, notInForce)}`}
        </h2>
        {page.reading && (
          <output class="small muted">
            {t.reading}. {found.length === 0 && t.readingSentence}
          </output>
        )}
        {found.length === 0 && putAside.length > 0 && <p class="say">{t.allHidden}</p>}
        {found.length === 0 && putAside.length === 0 && !page.reading && !cannotTell && (
          <>
            <p class="say">{t.nothing}</p>
            <p class="small">{t.nothingSentence}</p>
            <p class="small muted">{t.notClearance(info.vendors, info.advisories)}</p>
          </>
        )}
      </section>
      <Limits
        limits={[...page.limits, ...(tab.framesLeft > 0 ? [{ what: "frames", count: tab.framesLeft } as const] : [])]}
      />
      <output class="vh">{wording}</output>
      {marked.length > 0 && <Rows rows={marked.map(row)} />}
      {asked.length > 0 && <More said={t.askedOnce(asked.length)} rows={asked.map(row)} />}
      {quiet.length > 0 && (
        <More
          said={t.notMarked(quiet.length)}
          tool={canMark && { words: t.markThem, label: t.markThemHere, press: () => markMore({ all: true }) }}
          rows={quiet.map(row)}
        />
      )}
      {page.marksAll && canMark && (
        <p class="sect small">
          {t.allMarked}{" "}
          <button type="button" class="link" onClick={() => void markMore({ all: false })}>
            {t.markLess}
          </button>
        </p>
      )}
      {putAside.length > 0 && <HiddenNames hidden={putAside} onChange={onChange} />}
      <Questions url={page.url} acts={page.questions} />
      {settings.profile.length === 0 && found.length > 0 && (
        <div class="sect">
          <div class="note">
            <Glyph name="unknown" />
            <div>
              {guess && <b>{t.judgedFor(common.territory(guess.territory), guess.from)}</b>}
              {t.whoYouAre}
            </div>
            <p class="row">
              <OptionsLink part="profile">{t.sayWho}</OptionsLink>
            </p>
          </div>
        </div>
      )}
      {found.length > 0 && tab.mode === "marks" && !canMark && (
        <section class="sect">
          <p class="small muted">{t.otherPage}</p>
          <p class="row">
            <button type="button" class="btn" onClick={() => void markMore({ anyway: true })}>
              {t.markAnyway}
            </button>
          </p>
        </section>
      )}
      {!page.reading && (
        <p class="sect row">
          <button type="button" class="btn" onClick={() => void recordPage(page)}>
            {t.recordPage}
          </button>
        </p>
      )}
      {notes.length > 0 && (
        <section class="sect">
          {notes.map((note) => (
            <p key={note} class="small muted">
              {note}
            </p>
          ))}
        </section>
      )}
    </>
  );
}

interface MoreProps {
  said: string;
  tool?: { words: string; label: string; press: () => Promise<void> } | false;
  rows: VNode[];
}

/** So many rows are drawn at first: the popup opens at once, whatever a page names. */
const MOST = 100;

function Rows({ rows }: { rows: VNode[] }) {
  const t = useWords();
  const [most, setMost] = useState(MOST);
  const list = useRef<HTMLUListElement>(null);
  // The button that was pressed is gone; the first of the new rows takes the focus.
  useLayoutEffect(() => {
    if (most > MOST) list.current?.children[MOST]?.querySelector("button")?.focus();
  }, [most]);
  return (
    <>
      <ul ref={list}>{rows.slice(0, most)}</ul>
      {rows.length > most && (
        <p class="sect row">
          <button type="button" class="btn" onClick={() => setMost(Infinity)}>
            {t.showAll(rows.length)}
          </button>
        </p>
      )}
    </>
  );
}

/** Vendors that are counted in a line and listed on demand. */
function More({ said, tool, rows }: MoreProps) {
  return (
    <div class="more">
      <details>
        <summary>{said}</summary>
        <Rows rows={rows} />
      </details>
      {tool && (
        <button type="button" class="btn quiet" title={tool.label} onClick={() => void tool.press()}>
          {tool.words}
        </button>
      )}
    </div>
  );
}

/** A page that hides notices is told on, and what of it cannot be read is said. */
function Limits({ limits }: { limits: PageLimit[] }) {
  const t = useWords();
  if (limits.length === 0) return null;
  const hides = limits.some(({ what }) => what.endsWith("-taken"));
  return (
    <section class="sect limits">
      <output class="note">
        <Glyph name="pause" />
        <div>
          <b>{hides ? t.hidesNotices : t.notWhole}</b>
          {limits.map(({ what, count }) => (
            <p key={`${what} ${count}`}>{t.limit[what](count)}</p>
          ))}
        </div>
      </output>
    </section>
  );
}

interface RowProps {
  tabId: number;
  finding: Finding;
  /** Names are marked in this page, so that its own card can open. */
  marksShown: boolean;
  onSpeak: (sentence: string) => void;
  onOpen: (vendorId: string) => void;
}

/** One vendor of the page: what it is to the reader, where it stands, and the way from place to place. */
function Row({ tabId, finding: { vendor, places, elsewhere }, marksShown, onSpeak, onOpen }: RowProps) {
  const t = useWords();
  const [at, setAt] = useState<number>();
  const go = async (step: number): Promise<void> => {
    const next = at === undefined ? (step > 0 ? 0 : places.length - 1) : (at + step + places.length) % places.length;
    const target = places[next];
    if (!target) return;
    setAt(next);
    onSpeak(t.placeWording(vendor.label, next + 1, places.length, t.field[target.field]));
    await sendMessage("showMention", { place: target.place, open: false }, { tabId, frameId: 0 });
  };
  const open = async (): Promise<void> => {
    const target = places[at ?? 0];
    if (!marksShown || !target?.marked) return onOpen(vendor.id);
    await sendMessage("showMention", { place: target.place, open: true }, { tabId, frameId: 0 });
    window.close();
  };
  const makers = places.filter(({ field }) => field === "maker").length;
  const suppliers = places.filter(({ field }) => field === "supplier").length;
  const rest = places.length - makers - suppliers + elsewhere;
  const where = [makers > 0 && t.makerOf(makers), suppliers > 0 && t.supplierIn(suppliers), rest > 0 && t.inText(rest)];
  return (
    <VendorRow
      vendor={vendor}
      onOpen={() => void open()}
      tools={places.length > 0 && <Places vendor={vendor.label} at={at ?? 0} of={places.length} onGo={go} />}
    >
      <p class="ln">{where.filter(Boolean).join(", ")}</p>
    </VendorRow>
  );
}

interface PlacesProps {
  vendor: string;
  at: number;
  of: number;
  onGo: (step: number) => Promise<void>;
}

/** From place to place of a vendor; where it stands but once, the way there. */
function Places({ vendor, at, of, onGo }: PlacesProps) {
  const t = useWords();
  return (
    <>
      {of > 1 && (
        <>
          <button type="button" class="btn icon prev" aria-label={t.previous(vendor)} onClick={() => void onGo(-1)}>
            <Sign name="previous" />
          </button>
          <span>{t.place(at + 1, of)}</span>
        </>
      )}
      <button
        type="button"
        class="btn icon"
        aria-label={of > 1 ? t.next(vendor) : t.only(vendor)}
        onClick={() => void onGo(1)}
      >
        <Sign name="next" />
      </button>
    </>
  );
}
