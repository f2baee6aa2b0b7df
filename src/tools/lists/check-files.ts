import { basename } from "node:path";
import { checkRows, headOf } from "../../core/lists/check-sheet.ts";
import type { Bytes } from "../../files/bytes.ts";
import { Reading } from "../../files/reading.ts";
import { Unreadable } from "../../files/sheet.ts";
import { readLists } from "../../shared/read-lists.ts";
import { fileNotes, type ReadFile } from "../../shared/report/file-notes.ts";
import type { ReportHead } from "../../shared/report/list-report.ts";
import { listWriter, type ListWriter } from "../../shared/report/list-writer.ts";
import { rowMark } from "../../shared/report/report-rows.ts";
import { count, headingFor, type Tally } from "../../shared/report/tally.ts";
import { CHECK } from "../../shared/words/check.ts";
import { comparison } from "./comparison.ts";
import { type OpenCheck, unjudgedText } from "./open-check.ts";
import { ProgressLine } from "./progress.ts";
import { type Input, keptInput, openPath } from "./read-input.ts";
import { watchForStop } from "./stop.ts";
import { writeOut } from "./write-out.ts";

/** Checks files one after the other and writes what came of it while it reads. */
export async function checkFiles(paths: readonly string[], open: OpenCheck, input?: Input): Promise<void> {
  const { wish, library, about } = open;
  const { language, profile, form } = wish;
  const writer = wish.earlier
    ? comparison(wish.earlier, form === "json", language)
    : form === "text"
      ? asText()
      : listWriter(form, language);
  const tally: Tally = { lines: 0, binding: 0, onFile: 0, unknown: 0 };
  const notes: string[] = [];
  const stop = watchForStop();
  await writeOut(writer.start());
  for (const path of paths) {
    if (stop.stopped) break;
    const file = await checkFile(path, open, writer, tally, stop, input);
    const sentences = fileNotes(file, language);
    notes.push(...sentences);
    for (const sentence of sentences) console.error(sentence);
    if (file.fault) process.exitCode = 1;
  }
  if (stop.stopped) {
    notes.push(CHECK[language].page.cancelled);
    console.error(CHECK[language].page.cancelled);
    process.exitCode = 130;
  }
  if (wish.failOnMust) {
    if (tally.binding > 0 && process.exitCode === undefined) process.exitCode = 2;
    unjudgedText(tally.unknown);
  }
  const head: ReportHead = {
    heading: headingFor(tally, profile, language),
    about,
    coverage: CHECK[language].notClearance(library.vendors.size, library.dataset.advisories.length),
    notes,
  };
  await writeOut(writer.end(head));
}

async function checkFile(
  path: string,
  { wish, check, formatter }: OpenCheck,
  writer: ListWriter,
  tally: Tally,
  stop: { readonly stopped: boolean },
  input: Input | undefined,
): Promise<ReadFile> {
  const name = input ? "-" : basename(path);
  const reading = new Reading(wish.encoding);
  const progress = new ProgressLine(name);
  const file: ReadFile = { name, notes: [], unread: [] };
  let bytes: (Bytes & { close?(): Promise<void> }) | undefined;
  let rows = 0;
  try {
    bytes = input ? await keptInput(input) : await openPath(path);
    for await (const { list, block } of readLists(name, bytes, reading, wish.choices)) {
      const checked = checkRows(list, block, check);
      for (const row of checked) count(rowMark(row.checked), tally);
      await writeOut(
        writer.rows(
          checked.map(({ place, checked }) => formatter.tell(list.name, block.rows.cells(place), checked)),
          { name: list.name, head: headOf(list), own: wish.own !== undefined },
        ),
      );
      rows += checked.length;
      progress.show(rows, block.done);
      if (stop.stopped) break;
    }
  } catch (error) {
    if (error instanceof Unreadable) file.fault = error.reason;
    else if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    else return { ...file, fault: "broken", problem: (error as Error).message };
  } finally {
    progress.end();
    await bytes?.close?.();
  }
  return { ...file, notes: [...reading.notes], unread: reading.unread, ...(reading.text && { text: reading.text }) };
}

/** Lines for a person: those with anything, then the sentence over all. */
const asText = (): ListWriter => ({
  start: () => "",
  rows: (rows) =>
    rows
      .flatMap(({ file, line, forYou, found, questions, rebrands, own = [] }) => [
        ...found.map(
          ({ label, written, why, mark, duty, act }) =>
            `${file}:${line}  ${mark}  ${[label, written, ...why].join(", ")}  ${[duty, act].filter(Boolean).join(" · ")}\n`,
        ),
        ...own.map((decision) => `${file}:${line}  ${decision}\n`),
        ...questions.map(({ ask }) => `${file}:${line}  ${found.length === 0 ? forYou : ""}  ${ask}\n`),
        ...rebrands.map(({ says }) => `${file}:${line}  ${says}\n`),
      ])
      .join(""),
  end: ({ heading, about, coverage }) => `${[heading, about, coverage].join("\n")}\n`,
});
