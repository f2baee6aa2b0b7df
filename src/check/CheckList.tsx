import { useEffect, useRef, useState } from "preact/hooks";
import type { Evidence } from "../core/evidence/record.ts";
import { type ColumnRole, plainHeading } from "../core/lists/columns.ts";
import type { Encoding } from "../files/encodings.ts";
import { type ColumnChoices, forgetColumns, readColumnChoices, rememberColumns } from "../shared/column-choices.ts";
import type { StoredList } from "../shared/stored-lists/stored-list.ts";
import { BesideResults } from "./BesideResults.tsx";
import { Changes } from "./Changes.tsx";
import { CheckWorker, Ended } from "./check-worker.ts";
import { Files } from "./Files.tsx";
import { KeptLists } from "./KeptLists.tsx";
import { ListPanel } from "./ListPanel.tsx";
import { OpenPdf } from "./OpenPdf.tsx";
import { RecordView } from "./RecordView.tsx";
import { readKeptReader } from "./read-reader.ts";
import { Results } from "./Results.tsx";
import type { Progress, Reader, RecordWish, Source, Summary } from "./work/messages.ts";
import { useIsPrivate } from "./use-is-private.ts";
import { useKeptLists } from "./use-kept-lists.ts";
import { Working } from "./Working.tsx";
import { useWords } from "./words.ts";

type Work =
  | { step: "idle" }
  | { step: "working"; progress: Progress | undefined; stopping: boolean }
  | { step: "done"; summary: Summary; times: number; worker: CheckWorker; sources: Source[] }
  /** Cancelled while a library was at work: nothing is left. */
  | { step: "stopped" }
  | { step: "failed" };

/** Paste or open lists, see what each line is to the reader, and make a record of it. */
export function CheckList({ reader, given }: { reader: Reader; given: string | undefined }) {
  const t = useWords();
  const [work, setWork] = useState<Work>({ step: "idle" });
  const [record, setRecord] = useState<Evidence>();
  const wishRef = useRef<RecordWish>({ note: "", fields: {} });
  const [wantsFile, setWantsFile] = useState(false);
  const [choices, setChoices] = useState<ColumnChoices>({});
  const sourcesRef = useRef<Source[]>([]);
  const timesRef = useRef(0);
  const isPrivate = useIsPrivate();
  const [keptLists, changeKept] = useKeptLists(isPrivate);
  const workerRef = useRef<CheckWorker | undefined>(undefined);
  /** The worker that checks for somebody: a kept list has a reader of its own. */
  const workerFor = (whom: Reader): CheckWorker => {
    if (workerRef.current?.reader !== whom) {
      workerRef.current?.end();
      workerRef.current = new CheckWorker(whom, (progress) =>
        setWork((now) => (now.step === "working" ? { ...now, progress } : now)),
      );
    }
    return workerRef.current;
  };
  useEffect(() => () => workerRef.current?.end(), []);
  useEffect(() => {
    document.title = `Caveat: ${t.title}`;
  }, [t]);

  const follow = async (checking: Promise<Summary>, worker: CheckWorker): Promise<void> => {
    setWork({ step: "working", progress: undefined, stopping: false });
    try {
      const summary = await checking;
      timesRef.current += 1;
      setWork({ step: "done", summary, times: timesRef.current, worker, sources: sourcesRef.current });
    } catch (error) {
      if (!(error instanceof Ended)) console.error("Caveat:", error);
      setWork({ step: error instanceof Ended ? "stopped" : "failed" });
    }
  };
  const check = (sources: Source[], whom = reader): void => {
    sourcesRef.current = sources;
    const worker = workerFor(whom);
    const read = async (): Promise<Summary> => {
      const remembered = await readColumnChoices();
      setChoices(remembered);
      return worker.check(sources, remembered);
    };
    void follow(read(), worker);
  };
  /** A record of what was wished last, whichever comes first. */
  const makeRecord = async (wish: RecordWish): Promise<void> => {
    wishRef.current = wish;
    const made = await workerRef.current?.ask("record", wish);
    if (wishRef.current === wish) setRecord(made);
  };
  const openKept = async (list: StoredList): Promise<void> =>
    check([{ name: list.name, kept: list.id }], await readKeptReader(reader, list));
  const setRoles = (list: number, roles: ColumnRole[], changed: { heading: string; role: ColumnRole }): void => {
    const { heading, role } = changed;
    if (heading.trim() !== "") void rememberColumns({ [plainHeading(heading)]: role }).then(setChoices);
    const worker = workerRef.current;
    if (worker) void follow(worker.ask("setRoles", { list, roles }), worker);
  };
  const setEncoding = (file: number, encoding: Encoding): void =>
    check(sourcesRef.current.map((source, place) => (place === file ? { ...source, encoding } : source)));
  const askedRef = useRef(new URLSearchParams(location.search).get("kept"));
  useEffect(() => {
    // The popup leads here: the list that it named is opened, once.
    if (keptLists.step !== "open" || askedRef.current === null) return;
    const list = keptLists.lists.find(({ id }) => id === askedRef.current);
    askedRef.current = null;
    if (list && "name" in list) void openKept(list);
  });
  const cancel = (): void => {
    setWork((now) => (now.step === "working" ? { ...now, stopping: true } : now));
    void workerRef.current?.cancel();
  };

  if (record)
    return (
      <main class="wrap record">
        <RecordView
          record={record}
          today={reader.today}
          fields={reader.forRecord?.fields ?? []}
          onFields={(fields) => void makeRecord({ ...wishRef.current, fields })}
          onNote={(note) => void makeRecord({ ...wishRef.current, note })}
          onBack={() => setRecord(undefined)}
        />
      </main>
    );
  const pdfTab = new URLSearchParams(location.search).get("pdf");
  const openId = work.step === "done" ? work.sources.flatMap((one) => ("kept" in one ? one.kept : []))[0] : undefined;
  return (
    <main class="wrap check">
      <h1>{t.title}</h1>
      <p class="lead">{t.page.lead}</p>
      {pdfTab !== null && (
        <OpenPdf
          tabId={Number(pdfTab)}
          onRead={(file) => check([{ name: file.name, file }])}
          onClosed={() => setWantsFile(true)}
        />
      )}
      <ListPanel
        given={given}
        busy={work.step === "working"}
        wantsFile={wantsFile}
        onCheck={(sources) => check(sources)}
      />
      {isPrivate === false && (
        <KeptLists
          state={keptLists}
          busy={work.step === "working"}
          onChange={changeKept}
          onOpen={(list) => void openKept(list)}
        />
      )}
      {work.step === "working" && <Working progress={work.progress} stopping={work.stopping} onCancel={cancel} />}
      {work.step === "stopped" && <Sentence>{t.page.cancelledEarly}</Sentence>}
      {work.step === "failed" && <Sentence alert>{t.page.failed}</Sentence>}
      {work.step === "done" && (
        <Results
          key={work.times}
          reader={work.worker.reader}
          worker={work.worker}
          summary={work.summary}
          changes={
            openId !== undefined && (
              <Changes
                worker={work.worker}
                list={openId}
                columnsKept={work.summary.columnsKept}
                onRecord={() => void makeRecord({ note: "", fields: {}, changes: true })}
                onSeen={() => void changeKept()}
              />
            )
          }
          beside={
            <BesideResults
              worker={work.worker}
              called={work.sources[0]?.name ?? ""}
              open={openId}
              kept={keptLists}
              onKept={changeKept}
            />
          }
          files={
            <Files
              summary={work.summary}
              remembered={Object.keys(choices).length}
              onRoles={setRoles}
              onEncoding={setEncoding}
              onForget={() => void forgetColumns().then(() => setChoices({}))}
            />
          }
          onRecord={() => makeRecord({ note: "", fields: {} })}
        />
      )}
    </main>
  );
}

function Sentence({ children, alert = false }: { children: string; alert?: boolean }) {
  return (
    <p class="note strong" role={alert ? "alert" : "status"}>
      {children}
    </p>
  );
}
