import { useEffect, useState } from "preact/hooks";
import { library } from "../core/advisories-for.ts";
import type { Dataset } from "../core/dataset.ts";
import { makeRecord } from "../core/evidence/make-record.ts";
import type { Evidence } from "../core/evidence/record.ts";
import { ownFeeds } from "../core/feed-of.ts";
import { mergeFeeds } from "../core/merge-feeds.ts";
import type { RecordDraft } from "../shared/record-draft.ts";
import { POPUP } from "../shared/words/popup.ts";
import { Frame } from "./Frame.tsx";
import { RecordView } from "./RecordView.tsx";
import { useReader } from "./use-reader.ts";
import { forRecord } from "./work/for-record.ts";
import type { Reader, RecordWish } from "./work/messages.ts";
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

type Wish = RecordWish & { withAddress: boolean };

function Recorded({ reader, draft }: { reader: Reader; draft: RecordDraft }) {
  const [wish, setWish] = useState<Wish>({ note: "", fields: {}, withAddress: false });
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
      fields={reader.forRecord?.fields ?? []}
      onFields={(fields) => setWish((now) => ({ ...now, fields }))}
      onNote={(note) => setWish((now) => ({ ...now, note }))}
      {...(draft.address && {
        address: {
          of: draft.address,
          in: wish.withAddress,
          onIn: (withAddress) => setWish((now) => ({ ...now, withAddress })),
        },
      })}
    />
  );
}

function recordOf(reader: Reader, draft: RecordDraft, wish: Wish, made: string): Promise<Evidence> {
  const others = reader.others.map(({ prefix, json }) => ({ prefix, dataset: JSON.parse(json) as Dataset }));
  const dataset = mergeFeeds(JSON.parse(reader.dataset) as Dataset, others);
  return makeRecord(
    {
      vendors: draft.vendors,
      made,
      language: reader.language,
      checked: {
        what: draft.what,
        ...(wish.withAddress && draft.address && { address: draft.address }),
        answers: draft.answers ?? [],
      },
      ...forRecord(draft.reader ?? reader, reader, wish),
      asOf: reader.today,
      names: draft.names.map((name) => ({ ...name, field: POPUP[reader.language].field[name.field] })),
      dataset: {
        ...reader.data,
        issued: dataset.issued,
        researchClosed: dataset.research.closed,
        vendors: dataset.vendors.length,
        acts: dataset.advisories.length,
      },
      extension: reader.extension,
    },
    library(dataset, ownFeeds(reader.data.others)),
  );
}
