// npm run evaluate -- FOLDER [--json OUT] [--browser firefox]: the built extension against a folder with a pages.tsv.
// Groups that no label speaks of count neither way: those beside tests/labelled-groups.txt and the table's own.
// npm run evaluate -- --phrases FILE.tsv [--json OUT]: the matcher against phrases.
// npm run evaluate -- --ablate [FOLDER] [--phrases FILE.tsv] [--json OUT]: what each trigger of a language changes in the test sentences,
// the phrases and the text of saved pages; without a browser.
// With --docs the figures are kept in docs/bench/phrases.json and pages.json, and filled in where docs/accuracy.md shows them.
// With --hold, the exit code is 1 when a figure is below tests/thresholds.json.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Engine } from "./browsers/find-browser.ts";
import { ablate, type AblationText, blocksOfPages, doesAnything } from "./evaluate/ablate.ts";
import { evaluatePhrases, readPhrases, phraseReportText } from "./evaluate/phrases.ts";
import { type PageReport, scorePages, type VendorScore } from "./evaluate/score-pages.ts";
import { readSentences } from "./evaluate/sentences.ts";
import { keepFigures } from "./docs-table.ts";
import { readTable, type TableRow } from "./pages/read-table.ts";
import type { PageResult } from "./pages/visit-page.ts";
import { inRepository } from "./repository.ts";
import { engineOf, visitAll } from "./start/start-pages.ts";
import { table } from "./start/table.ts";

async function evaluate(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: "string" },
      phrases: { type: "string" },
      browser: { type: "string" },
      hold: { type: "boolean", default: false },
      docs: { type: "boolean", default: false },
      ablate: { type: "boolean", default: false },
    },
  });
  const [folder] = positionals;
  if (values.ablate) return tellAblation(folder, values.phrases, values.json);
  if (values.phrases === undefined && folder === undefined) {
    throw new Error("Say what to evaluate: a folder with a pages.tsv, or --phrases FILE.tsv.");
  }
  const report: Record<string, unknown> = {};
  const reached: Record<string, Record<string, number>> = {};
  if (values.phrases !== undefined) {
    const phrases = evaluatePhrases(values.phrases);
    report["phrases"] = phrases;
    reached["phrases"] = { precision: phrases.all.precision, recall: phrases.all.recall };
    console.log(phraseReportText(phrases));
  }
  if (folder !== undefined) {
    const pages = await evaluatePages(join(folder, "pages.tsv"), engineOf(values.browser));
    report["pages"] = pages;
    const { vendors, classAccuracy, newsNotShop } = pages;
    reached["pages"] = { precision: vendors.precision, recall: vendors.recall, classAccuracy, newsNotShop };
    tell(pages);
  }
  if (values.json !== undefined) writeFileSync(values.json, JSON.stringify(report, undefined, 2));
  if (values.docs) keep(reached);
  if (values.hold) hold(reached);
}

function tellAblation(folder: string | undefined, phrases: string | undefined, json: string | undefined): void {
  const texts: AblationText[] = [
    ...readSentences().map(({ text }) => ({ kind: "sentences", text })),
    ...(phrases === undefined ? [] : readPhrases(phrases).map(({ phrase }) => ({ kind: "phrases", text: phrase }))),
    ...(folder === undefined ? [] : blocksOfPages(folder)),
  ];
  const all = ablate(texts);
  if (json !== undefined) writeFileSync(json, JSON.stringify(all, undefined, 1));
  const kinds = Object.keys(all[0]?.changes ?? {});
  const rows = all.map(({ language, set, term, without, changes }) => [
    language,
    set,
    without === term ? term : `${term} without “${without}”`,
    ...kinds.map((kind) => String(changes[kind])),
  ]);
  console.log(table(["language", "set", "trigger", ...kinds], rows));
  const whole = all.filter(({ term, without }) => term === without);
  const idle = whole.filter((one) => !doesAnything(one));
  console.log(`\n${whole.length} triggers, of which ${idle.length} change nothing.`);
}

async function evaluatePages(file: string, engine: Engine | undefined): Promise<PageReport> {
  const rows = readTable(file, ["file", "url", "kind", "page_class", "vendors_named"]);
  const results: { row: TableRow; result: PageResult }[] = [];
  await visitAll(file, rows, { engine }, (result, row) => results.push({ row, result }));
  const lookedFor = readFileSync(inRepository("tests/labelled-groups.txt"), "utf8").trim().split("\n");
  return scorePages(results, lookedFor);
}

const VENDOR_HEAD = ["precision", "recall", "F1"];
const percent = (part: number): string => `${(100 * part).toFixed(1)} %`;
const three = ({ precision, recall, f1 }: VendorScore): string[] => [precision, recall, f1].map(percent);

function tell({
  pages,
  failed,
  vendors,
  classAccuracy,
  newsNotShop,
  byLanguage,
  byKind,
  outside,
  errors,
}: PageReport): void {
  const rows = [
    ["all", String(pages), ...three(vendors), percent(classAccuracy)],
    ...[...Object.entries(byLanguage), ...Object.entries(byKind)].map(([name, part]) => [
      name,
      String(part.pages),
      ...three(part),
      percent(part.classAccuracy),
    ]),
  ];
  console.log(table(["pages", "number", ...VENDOR_HEAD, "class right"], rows));
  console.log(`\nNews not taken for a shop: ${percent(newsNotShop)}. Not read: ${failed}.`);
  console.log(`Vendors on pages: ${vendors.right} right, ${vendors.wrong} wrong, ${vendors.missed} missed.`);
  const others = Object.entries(outside).map(([group, times]) => `${group} ${times}`);
  console.log(`Not spoken of by the labels, not counted: ${others.join(", ") || "none"}.\n`);
  for (const { file, what, detail } of errors) console.log(`${what.padEnd(8)}  ${file}: ${detail}`);
}

function keep(reached: Record<string, Record<string, number>>): void {
  const goals: Record<string, Record<string, number>> = {
    phrases: { precision: 0.99, recall: 0.99 },
    pages: { precision: 0.99, recall: 0.98, classAccuracy: 0.97, newsNotShop: 0.98 },
  };
  const names: Record<string, string> = { classAccuracy: "class right", newsNotShop: "news not taken for a shop" };
  for (const [part, figures] of Object.entries(reached)) {
    const rows = Object.entries(figures).map(([measure, value]) => {
      const goal = goals[part]?.[measure] ?? 0;
      return { measure: `${part}, ${names[measure] ?? measure}`, value, goal: `≥ ${goal}`, holds: value >= goal };
    });
    keepFigures(part, "accuracy.md", rows);
  }
}

function hold(reached: Record<string, Record<string, number>>): void {
  const thresholds = JSON.parse(readFileSync(inRepository("tests/thresholds.json"), "utf8")) as typeof reached;
  for (const [part, figures] of Object.entries(reached)) {
    for (const [measure, least] of Object.entries(thresholds[part] ?? {})) {
      const figure = figures[measure] ?? 0;
      if (figure >= least) continue;
      console.log(`BELOW THE THRESHOLD: ${part}, ${measure}: ${figure.toFixed(4)} of at least ${least}.`);
      process.exitCode = 1;
    }
  }
}

process.once("SIGTERM", () => process.exit(143));
try {
  await evaluate();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
