import { useEffect, useState } from "preact/hooks";
import { library } from "../core/advisories-for.ts";
import type { Dataset } from "../core/dataset.ts";
import { makeRecord } from "../core/evidence/make-record.ts";
import type { Evidence } from "../core/evidence/record.ts";
import { mergeFeeds } from "../core/merge-feeds.ts";
import type { EffectiveReader } from "../shared/messages.ts";
import type { RecordDraft } from "../shared/record-draft.ts";
import { POPUP } from "../shared/words/popup.ts";
import { Frame } from "./Frame.tsx";
import { RecordView } from "./RecordView.tsx";
import { useReader } from "./use-reader.ts";
import type { Reader } from "./work/messages.ts";
import { useWords } from "./words.ts";

/** The record of what a card or the popup showed. */
export function RecordPage() {
  const [state, again] = useReader();
  const draft = state.step === "open" && state.draft && "record" in state.draft ? state.draft.record : undefined;
  return (
    <Frame state={state} current="record" onAgain={again}>
      {state.step === "open" && (
        <main class="wrap record">{draft ? <Recorded reader={state.reader} draft={draft} /> : <Gone />}</main>
      )}
    </Frame>
  );
}

function Gone() {
  const t = useWords();
  return (
    <>
      <h1>{t.record.title}</h1>
      <p class="note">{t.record.gone}</p>
    </>
  );
}

function Recorded({ reader, draft }: { reader: Reader; draft: RecordDraft }) {
  const [wish, setWish] = useState({ note: "", withAddress: false });
  const [record, setRecord] = useState<Evidence>();
  const [made] = useState(() => new Date().toISOString());
  useEffect(() => {
    let gone = false;
    void recordOf(reader, draft, wish, made).then((sealed) => {
      if (!gone) setRecord(sealed);
    });
    return () => {
      gone = true;
    };
  }, [reader, draft, wish, made]);
  if (!record) return null;
  return (
    <RecordView
      record={record}
      today={reader.today}
      onNote={(note) => setWish({ ...wish, note })}
      {...(draft.address && {
        address: { of: draft.address, in: wish.withAddress, onIn: (withAddress) => setWish({ ...wish, withAddress }) },
      })}
    />
  );
}

const forWhom = ({ profile, guess }: EffectiveReader): Pick<Evidence, "profile" | "guessed"> => ({
  profile,
  ...(guess && { guessed: guess.from }),
});

function recordOf(
  reader: Reader,
  draft: RecordDraft,
  { note, withAddress }: { note: string; withAddress: boolean },
  made: string,
): Promise<Evidence> {
  const others = reader.others.map(({ prefix, json }) => ({ prefix, dataset: JSON.parse(json) as Dataset }));
  const dataset = mergeFeeds(JSON.parse(reader.dataset) as Dataset, others);
  return makeRecord(
    {
      vendors: draft.vendors,
      made,
      language: reader.language,
      checked: {
        what: draft.what,
        ...(withAddress && draft.address && { address: draft.address }),
        answers: draft.answers ?? [],
      },
      ...forWhom(draft.reader ?? reader),
      asOf: reader.today,
      names: draft.names.map((name) => ({ ...name, field: POPUP[reader.language].field[name.field] })),
      ...(note && { note }),
      dataset: {
        ...reader.data,
        issued: dataset.issued,
        researchClosed: dataset.research.closed,
        vendors: dataset.vendors.length,
        acts: dataset.advisories.length,
      },
      extension: reader.extension,
    },
    library(dataset),
  );
}
