import type { Page } from "puppeteer-core";
import type { OpenBrowser } from "../browsers/open-browser.ts";
import { answerOnly } from "./answer-only.ts";
import { describeTab } from "./describe-tab.ts";
import { traceTasks } from "./longest-task.ts";
import { readObserved, startObserving, type Observed } from "./observe.ts";
import type { SavedPage } from "./saved-page.ts";

/** One line of what `npm start -- --pages` writes. */
export interface PageResult {
  file: string;
  url: string;
  kind: string | null;
  page_class: string | null;
  reasons: string[];
  mentions: {
    vendor: string;
    group: string;
    name: string;
    text: string;
    field: string;
    visible: boolean;
    marked: boolean;
  }[];
  marks: number | null;
  badges: number | null;
  /** Null where the page's own scripts run: then it cannot be told who changed the document. */
  hostNodes: number | null;
  domMutations: number | null;
  /** From the end of parsing to the first mark; null without one. */
  firstMarkMs: number | null;
  /** Null in Firefox, where nothing says whose a task is. */
  longestTaskMs: number | null;
  error: string | null;
}

/** How long one page may take, from the new tab to the last answer. */
const TIMEOUT = 60_000;

export const failed = ({ file, url }: Pick<PageResult, "file" | "url">, error: unknown): PageResult => ({
  file,
  url,
  kind: null,
  page_class: null,
  reasons: [],
  mentions: [],
  marks: null,
  badges: null,
  hostNodes: null,
  domMutations: null,
  firstMarkMs: null,
  longestTaskMs: null,
  error: error instanceof Error ? error.message : String(error),
});

/** Visits a saved page in a tab of its own and tells what the extension says of it. Never throws. */
export async function visitPage(
  open: OpenBrowser,
  saved: SavedPage,
  look?: (page: Page) => Promise<void>,
): Promise<PageResult> {
  const row = { file: saved.file, url: saved.url || saved.address };
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), TIMEOUT);
  try {
    return await Promise.race([
      visit(open, saved, row, look),
      new Promise<never>((_, reject) => {
        late.signal.addEventListener("abort", () => reject(new Error(`Not done within ${TIMEOUT / 1000} s.`)));
      }),
    ]);
  } catch (error) {
    return failed(row, error);
  } finally {
    clearTimeout(timer);
  }
}

async function visit(
  open: OpenBrowser,
  saved: SavedPage,
  row: Pick<PageResult, "file" | "url">,
  look: ((page: Page) => Promise<void>) | undefined,
): Promise<PageResult> {
  const { page, id } = await open.newTab();
  try {
    await answerOnly(page, saved);
    if (!saved.scripts) await page.evaluateOnNewDocument(startObserving);
    const stopTrace = open.engine === "chromium" ? await traceTasks(page, open.origin, !saved.scripts) : undefined;
    await page.goto(saved.address, { waitUntil: "domcontentloaded", timeout: TIMEOUT });
    const { description, error } = await describeTab(open, id, TIMEOUT - 5000);
    const observed: Observed | undefined = await page.evaluate(readObserved);
    const longestTask = stopTrace ? await stopTrace() : null;
    await look?.(page);
    return {
      ...row,
      kind: description.kind,
      page_class: description.pageClass,
      reasons: description.reasons,
      mentions: description.mentions.map(({ vendor, group, name, text, field, visible, marked }) => ({
        vendor,
        group,
        name,
        text,
        field,
        visible,
        marked,
      })),
      marks: description.marks,
      badges: description.badges,
      hostNodes: observed?.hostNodes ?? null,
      domMutations: observed?.domMutations ?? null,
      firstMarkMs: observed?.firstMarkMs ?? null,
      longestTaskMs: longestTask,
      error,
    };
  } finally {
    await page.close().catch(() => undefined);
  }
}
