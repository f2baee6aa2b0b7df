import { useEffect, useState } from "preact/hooks";
import type { Name, Relation } from "../core/dataset.ts";
import { type CardView, sendMessage } from "../shared/messages.ts";
import { sourceText } from "../shared/card-text/source-text.ts";
import { Fold } from "../ui/Fold.tsx";
import { useWording } from "../ui/language.ts";
import { SourceLine } from "../ui/SourceLine.tsx";
import { VendorAdvisories } from "../ui/VendorAdvisories.tsx";
import { VerdictBox } from "../ui/VerdictBox.tsx";
import { useWords } from "./words.ts";

interface TieTo {
  from: string;
  label: string;
  relation: Relation;
}
type State = { step: "opening" } | { step: "gone" } | { step: "open"; view: CardView; ties: TieTo[] };

const openVendor = (vendorId: string): void => {
  location.hash = `vendor=${vendorId}`;
};

/** All that is on file about one vendor: what it is to the reader, its acts, its names, owners, brands and relations. */
export function VendorPage({ vendorId }: { vendorId: string }) {
  const t = useWords();
  const [state, setState] = useState<State>({ step: "opening" });
  useEffect(() => void open(vendorId).then(setState), [vendorId]);
  return (
    <main class="wrap vendor">
      <p>
        <a href="#data">{t.backToSettings}</a>
      </p>
      {state.step === "gone" && <p class="lead">{t.vendorGone}</p>}
      {state.step === "open" && <OnFile view={state.view} ties={state.ties} />}
    </main>
  );
}

async function open(vendorId: string): Promise<State> {
  try {
    const [view, ties] = await Promise.all([sendMessage("readCard", vendorId), sendMessage("readTiesTo", vendorId)]);
    if (view) document.title = `Caveat: ${view.vendor.label}`;
    return view ? { step: "open", view, ties } : { step: "gone" };
  } catch {
    // An id that is none, from an address typed by hand.
    return { step: "gone" };
  }
}

function OnFile({ view, ties }: { view: CardView; ties: TieTo[] }) {
  const t = useWords();
  const { vendor } = view;
  return (
    <>
      <h1>{vendor.label}</h1>
      {vendor.legalName && <p class="lead">{vendor.legalName}</p>}
      <section class="panel card">
        <h2 class="vh">{t.onFile}</h2>
        <VerdictBox
          view={view}
          onChangeProfile={() => {
            location.hash = "profile";
          }}
        />
        <VendorAdvisories text={view.text} onOpenVendor={openVendor} />
        <div class="folds">
          {ties.length > 0 && (
            <Fold title={t.pointsHere} holds={t.pointsHereHolds(ties.length)}>
              <TiesTo ties={ties} to={vendor.label} />
            </Fold>
          )}
          <Fold title={t.names} holds={t.namesHolds(vendor.names.length)}>
            <Names names={vendor.names} />
          </Fold>
        </div>
      </section>
    </>
  );
}

function TiesTo({ ties, to }: { ties: TieTo[]; to: string }) {
  const wording = useWording();
  const { language, common, card } = wording;
  return (
    <>
      {ties.map(({ from, label, relation }) => (
        <section key={from + relation.kind} class="tie">
          <p>
            <a href={`#vendor=${from}`}>{label}</a>, {common.relation[relation.kind]} {to}
            {relation.confidence === "reported" && <b> · {card.reported}</b>}
          </p>
          {relation.note && <p class="small">{relation.note[language]}</p>}
          {relation.sources.map((source) => (
            <SourceLine key={source.url ?? source.title} source={sourceText(source, wording)} />
          ))}
        </section>
      ))}
    </>
  );
}

const KINDS: readonly Name["kind"][] = ["legal", "short", "native", "brand", "line", "model", "domain", "ticker"];

function Names({ names }: { names: Name[] }) {
  const t = useWords();
  return (
    <dl class="facts">
      {KINDS.map((kind) => {
        const own = names.filter((name) => name.kind === kind);
        return (
          own.length > 0 && (
            <div key={kind}>
              <dt>{t.nameKind[kind]}</dt>
              <dd>
                <ul>
                  {own.map((name) => (
                    <li key={name.text}>
                      <bdi lang={name.lang}>{name.text}</bdi>
                      <span class="muted small">{remarks(name, t)}</span>
                    </li>
                  ))}
                </ul>
              </dd>
            </div>
          )
        );
      })}
    </dl>
  );
}

function remarks({ strength, unconfirmed }: Name, t: ReturnType<typeof useWords>): string {
  const said = [
    strength === "lookup-only" && t.lookUpOnly,
    strength === "weak" && t.needsWord,
    unconfirmed && t.noSource,
  ].filter(Boolean);
  return said.length > 0 ? ` · ${said.join(", ")}` : "";
}
