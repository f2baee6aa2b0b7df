import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Evidence } from "../core/evidence/record.ts";
import { type ColumnRole, plainHeading } from "../core/lists/columns.ts";
import type { Encoding } from "../files/encodings.ts";
import { type ColumnChoices, forgetColumns, readColumnChoices, rememberColumns } from "../shared/column-choices.ts";
import { CheckWorker, Ended } from "./check-worker.ts";
import { Files } from "./Files.tsx";
import { ListPanel } from "./ListPanel.tsx";
import { RecordView } from "./RecordView.tsx";
import { Results } from "./Results.tsx";
import type { Progress, Reader, Source, Summary } from "./work/messages.ts";
import { Working } from "./Working.tsx";
import { useWords } from "./words.ts";

type Work =
  | { step: "idle" }
  | { step: "working"; progress: Progress | undefined; stopping: boolean }
  | { step: "done"; summary: Summary; times: number }
  /** Cancelled while a library was at work: nothing is left. */
  | { step: "stopped" }
  | { step: "failed" };

/** Paste or open lists, see what each line is to the reader, and make a record of it. */
export function CheckList({ reader, given }: { reader: Reader; given: string | undefined }) {
  const t = useWords();
  const [work, setWork] = useState<Work>({ step: "idle" });
  const [record, setRecord] = useState<Evidence>();
  const [choices, setChoices] = useState<ColumnChoices>({});
  const sourcesRef = useRef<Source[]>([]);
  const timesRef = useRef(0);
  const worker = useMemo(
    () =>
      new CheckWorker(reader, (progress) => setWork((now) => (now.step === "working" ? { ...now, progress } : now))),
    [reader],
  );
  useEffect(() => () => worker.end(), [worker]);
  useEffect(() => {
    document.title = `Caveat: ${t.title}`;
  }, [t]);

  const follow = async (checking: Promise<Summary>): Promise<void> => {
    setWork({ step: "working", progress: undefined, stopping: false });
    try {
      const summary = await checking;
      timesRef.current += 1;
      setWork({ step: "done", summary, times: timesRef.current });
    } catch (error) {
      if (!(error instanceof Ended)) console.error("Caveat:", error);
      setWork({ step: error instanceof Ended ? "stopped" : "failed" });
    }
  };
  const check = (sources: Source[]): void => {
    sourcesRef.current = sources;
    const read = async (): Promise<Summary> => {
      const remembered = await readColumnChoices();
      setChoices(remembered);
      return worker.check(sources, remembered);
    };
    void follow(read());
  };
  const setRoles = (list: number, roles: ColumnRole[], changed: { heading: string; role: ColumnRole }): void => {
    const { heading, role } = changed;
    if (heading.trim() !== "") void rememberColumns({ [plainHeading(heading)]: role }).then(setChoices);
    void follow(worker.ask("setRoles", { list, roles }));
  };
  const setEncoding = (file: number, encoding: Encoding): void =>
    check(sourcesRef.current.map((source, place) => (place === file ? { ...source, encoding } : source)));
  const cancel = (): void => {
    setWork((now) => (now.step === "working" ? { ...now, stopping: true } : now));
    void worker.cancel();
  };

  if (record)
    return (
      <main class="wrap record">
        <RecordView
          record={record}
          today={reader.today}
          onNote={async (note) => setRecord(await worker.ask("record", { note }))}
          onBack={() => setRecord(undefined)}
        />
      </main>
    );
  return (
    <main class="wrap check">
      <h1>{t.title}</h1>
      <p class="lead">{t.page.lead}</p>
      {new URLSearchParams(location.search).has("pdf") && <Sentence>{t.page.pdf}</Sentence>}
      <ListPanel given={given} busy={work.step === "working"} onCheck={check} />
      {work.step === "working" && <Working progress={work.progress} stopping={work.stopping} onCancel={cancel} />}
      {work.step === "stopped" && <Sentence>{t.page.cancelledEarly}</Sentence>}
      {work.step === "failed" && <Sentence alert>{t.page.failed}</Sentence>}
      {work.step === "done" && (
        <Results
          key={work.times}
          reader={reader}
          worker={worker}
          summary={work.summary}
          files={
            <Files
              summary={work.summary}
              remembered={Object.keys(choices).length}
              onRoles={setRoles}
              onEncoding={setEncoding}
              onForget={() => void forgetColumns().then(() => setChoices({}))}
            />
          }
          onRecord={async () => setRecord(await worker.ask("record", { note: "" }))}
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
