import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { OwnLink } from "./OwnLink.tsx";
import type { CheckWorker } from "./check-worker.ts";
import { Filters } from "./Filters.tsx";
import { Pager } from "./Pager.tsx";
import { ResultTable } from "./ResultTable.tsx";
import { saveFile } from "../ui/save-file.ts";
import { fileName } from "./file-name.ts";
import {
  type Answer,
  type Export,
  EXPORTS,
  type Reader,
  type ShownRow,
  type Summary,
  type View,
} from "./work/messages.ts";
import { useWords } from "./words.ts";

/** So many lines stand on the page at a time: few enough that drawing them is never felt. */
export const LINES = 50;
/** So many of them are drawn in one frame. */
const DRAWN = 10;
/** So many can be printed from here. */
const MOST_PRINTED = 1000;

const FIRST: View = { filter: "all", search: "", sort: "forYou", descending: false };

interface Props {
  reader: Reader;
  worker: CheckWorker;
  summary: Summary;
  /** What the files were and what their columns hold. */
  files: ComponentChildren;
  /** What changed in a kept list. */
  changes: ComponentChildren;
  /** What else can be done with all of it. */
  beside: ComponentChildren;
  onRecord: () => Promise<void>;
}

/** What came of a check: the sentence, then the lines, those that bind first. */
export function Results({ reader, worker, summary, files, changes, beside, onRecord }: Props) {
  const t = useWords();
  const [view, setView] = useState(FIRST);
  const [from, setFrom] = useState(0);
  const [page, setPage] = useState<{ rows: ShownRow[]; total: number }>();
  const [said, setSaid] = useState("");
  const heading = useRef<HTMLHeadingElement>(null);
  const { language, today, profile } = reader;
  useEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    let gone = false;
    const draw = async (): Promise<void> => {
      const found = await worker.ask("rows", { view, from, count: LINES });
      if (!gone) setPage({ ...found, rows: found.rows.slice(0, DRAWN) });
      for (let end = 2 * DRAWN; end < found.rows.length + DRAWN; end += DRAWN) {
        await nextFrame();
        if (gone) return;
        // What was answered meanwhile stays.
        setPage((now) => now && { ...found, rows: [...now.rows, ...found.rows.slice(now.rows.length, end)] });
      }
    };
    void draw();
    return () => {
      gone = true;
    };
  }, [worker, view, from]);

  const look = (change: Partial<View>): void => {
    setView({ ...view, ...change });
    setFrom(0);
  };
  const save = async (as: Export): Promise<void> => {
    const name = fileName("check", today, as);
    saveFile(await worker.ask("save", { as, view }), name);
    setSaid(t.page.saved(name));
  };
  const print = async (): Promise<void> => {
    if (!page) return;
    if (page.total > MOST_PRINTED) return setSaid(t.page.printFewer(MOST_PRINTED));
    for (let end = LINES; end < page.total + LINES; end += LINES) {
      setPage(await worker.ask("rows", { view, from: 0, count: end }));
      await nextFrame();
    }
    window.print();
    setPage(page);
  };
  const answer = async (row: number, act: string, given: Answer | undefined): Promise<void> => {
    const changed = await worker.ask("answer", { row, act, answer: given });
    setPage((now) => now && { ...now, rows: now.rows.map((each) => (each.id === row ? changed : each)) });
  };

  const { lines, about, vendors, acts, cancelled } = summary;
  return (
    <section class="panel" aria-labelledby="results">
      <div class="ph">
        <h2 id="results" ref={heading} tabIndex={-1}>
          {lines === 0 ? t.page.nothingRead : summary.heading}
        </h2>
        {lines > 0 && (
          <div class="row noprint">
            {EXPORTS.map((as) => (
              <button key={as} type="button" class="btn" onClick={() => void save(as)}>
                {t.page.saveAs[as]}
              </button>
            ))}
            <button type="button" class="btn" onClick={() => void print()}>
              {t.page.print}
            </button>
            <button type="button" class="btn primary" onClick={() => void onRecord()}>
              {t.page.record}
            </button>
          </div>
        )}
      </div>
      <output class="small">{said}</output>
      {cancelled && <p class="note strong">{lines > 0 ? t.page.cancelled : t.page.cancelledEarly}</p>}
      <p class="small muted about">{about}</p>
      {profile.length === 0 && lines > 0 && (
        <p class="small noprint">
          <OwnLink to="profile">{t.page.sayWho}</OwnLink>
        </p>
      )}
      {!cancelled && changes}
      {lines > 0 && (
        <>
          {summary.byAct.length > 0 && (
            <details class="act others noprint">
              <summary>
                <span>
                  {t.page.byAct} ({summary.byAct.length})
                </span>
              </summary>
              <ul class="by-act">
                {summary.byAct.map(({ id, title, lines: of }) => (
                  <li key={id}>
                    {title}: <b>{t.lines(of)}</b>
                  </li>
                ))}
              </ul>
            </details>
          )}
          <Filters summary={summary} view={view} onLook={look} />
          {page && page.total < lines && (
            <p class="small printed">
              {t.page.part(
                page.total,
                lines,
                view.filter === "all" ? "" : t.page.filter[view.filter],
                view.search.trim(),
              )}
            </p>
          )}
          <ResultTable
            rows={page?.rows ?? []}
            several={summary.lists.length > 1}
            view={view}
            language={language}
            onSort={(sort) => look({ sort, descending: view.sort === sort && !view.descending })}
            onAnswer={(row, act, given) => void answer(row, act, given)}
          />
          {page?.total === 0 && <p class="muted">{t.page.noneLeft}</p>}
          {page && <Pager from={from} lines={LINES} total={page.total} onFrom={setFrom} />}
        </>
      )}
      {files}
      {lines > 0 && !cancelled && beside}
      <p class="small muted after">{t.notClearance(vendors, acts)}</p>
    </section>
  );
}

/** A page that nobody sees has no frames. */
const nextFrame = (): Promise<unknown> =>
  new Promise((resolve) => {
    requestAnimationFrame(resolve);
    setTimeout(resolve, 100);
  });
