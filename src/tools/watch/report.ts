import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Candidate } from "./candidates.ts";
import type { SeenAct, SeenPage } from "./seen.ts";

/** What one run has to tell. */
export interface Findings {
  today: string;
  acts: SeenAct[];
  /** Acts whose turn did not come. */
  left: number;
  candidates: Candidate[];
  /** Lists that could not be read, with the reason. */
  failedLists: string[];
  /** Acts whose `asOf` is within the last 90 days, of all. */
  confirmed: { recently: number; all: number };
}

const OUTCOMES = ["changed here", "gone", "moved", "not readable", "first seen", "unchanged"] as const;

/** The report of a run, for editors. */
export function reportText({ today, acts, left, candidates, failedLists, confirmed }: Findings): string {
  const pages = acts.flatMap(({ act, pages }) => pages.map((page) => ({ act, page })));
  const parts = OUTCOMES.flatMap((outcome) => {
    const those = pages.filter(({ page }) => page.outcome === outcome);
    if (those.length === 0) return [];
    const rows = those.map(({ act, page }) => `- ${act}: ${page.url}${page.detail ? ` (${page.detail})` : ""}`);
    return [
      `## ${outcome[0]!.toUpperCase()}${outcome.slice(1)}: ${those.length}`,
      ...(outcome === "unchanged" ? [] : [rows.join("\n")]),
    ];
  });
  return `${[
    `# Watch of ${today}`,
    `${acts.length} acts with ${pages.length} pages were visited; ${left} acts wait for their turn. ${confirmed.recently} of ${confirmed.all} acts were confirmed in the last 90 days.`,
    ...parts,
    `## New candidates: ${candidates.length}`,
    candidates.map((one) => `- ${line(one)}`).join("\n") || "None.",
    ...(failedLists.length > 0
      ? [`## Lists that could not be read: ${failedLists.length}`, failedLists.map((one) => `- ${one}`).join("\n")]
      : []),
  ].join("\n\n")}\n`;
}

const line = ({ url, title, on, vendors, goods }: Candidate): string =>
  `${on ?? "undated"} ${title || "without a title"}: ${url} (${[...vendors, ...goods].join(", ")})`;

/** An issue for each page that changed, moved or is gone: a title, and what an editor has to look at. */
export function issueTexts({
  acts,
  today,
}: Pick<Findings, "acts" | "today">): { name: string; title: string; body: string }[] {
  return acts.flatMap(({ act, pages }) =>
    pages.flatMap((page, place) => {
      const said = saidOf(page, today);
      if (!said) return [];
      const body = `Act: \`${act}\`\nPage: ${page.url}\n\n${said}\n\nOnce you have read it: correct the record if need be, then \`npm run -s watch -- confirm ${act} --by NAME\`.\n`;
      return [{ name: `${act}-${place + 1}`, title: `Watch: ${act}: a page is ${page.outcome}`, body }];
    }),
  );
}

function saidOf({ outcome, detail, change, read }: SeenPage, today: string): string | undefined {
  // A fence longer than any in the text, so that what a page says stays text.
  const diff = change?.on === today ? `\n\n${fenced(change.diff)}` : "";
  if (outcome === "changed here") return `The page does not say what it said.${diff}`;
  if (outcome === "moved") return `The page is now at ${detail ?? "another address"}.${diff}`;
  if (outcome === "gone") return `The page is gone: ${detail ?? "no reason"}. It was last read on ${read ?? "no day"}.`;
  return undefined;
}

function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}diff\n${text.slice(0, 30_000)}\n${fence}`;
}

/** Writes the report and an issue's text for each change into `folder`, in place of those of the run before. */
export function writeReport(folder: string, findings: Findings): void {
  rmSync(join(folder, "issues"), { recursive: true, force: true });
  mkdirSync(join(folder, "issues"), { recursive: true });
  writeFileSync(join(folder, "report.md"), reportText(findings));
  for (const { name, title, body } of issueTexts(findings))
    writeFileSync(join(folder, "issues", `${name}.md`), `${title}\n\n${body}`);
}
