import { spawnSync } from "node:child_process";
import type { ElementHandle, Page } from "puppeteer-core";
import { inRepository } from "../../src/tools/repository.ts";
import { until, type TestBrowser } from "./harness.ts";

/** A file in tests/files, or one with a path of its own. */
export const fileOf = (name: string): string => (name.startsWith("/") ? name : inRepository(`tests/files/${name}`));

/** Opens the list check, for a reader, in a language. */
export async function openCheck(
  browser: TestBrowser,
  settings: object = {
    profile: [{ territory: "CZ", roles: ["regulated-operator"], regime: "higher" }],
    language: "en",
  },
): Promise<Page> {
  const page = await browser.extensionPage("src/check/index.html");
  await tell(page, "saveSettings", settings);
  await page.close();
  const opened = await browser.extensionPage("src/check/index.html");
  await opened.waitForSelector("#names");
  await opened.bringToFront();
  return opened;
}

/** Sends a message to the background from a page of ours. */
export const tell = (page: Page, type: string, data: unknown): Promise<unknown> =>
  page.evaluate(
    (message) =>
      (
        globalThis as unknown as { chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } } }
      ).chrome.runtime.sendMessage(message),
    { id: 1, type, data, timestamp: 0 },
  );

/** Gives files to the page as its file button does. */
export async function openFiles(page: Page, ...names: string[]): Promise<void> {
  const input = (await page.$("input[type=file]")) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(...names.map(fileOf));
}

/** Waits until a check is done, and gives its heading. */
export async function resultOf(page: Page, timeout = 30_000): Promise<string> {
  await page.waitForSelector("#results", { timeout });
  return page.$eval("#results", ({ textContent }) => (textContent ?? "").replaceAll("\u00a0", " "));
}

/** Waits for the rows in view. */
export async function rowsShown(page: Page): Promise<string[][]> {
  await page.waitForSelector(".results tbody tr");
  return page.$$eval(".results tbody tr", (rows) =>
    rows.map((row) => [...row.children].map((cell) => (cell as HTMLElement).innerText.replace(/\s+/g, " ").trim())),
  );
}

/** Presses a button that saves, and gives what the browser would have written. */
export async function saved(page: Page, name: string): Promise<string> {
  await page.evaluate(() => {
    const kept = globalThis as unknown as { savedBlob?: Blob };
    delete kept.savedBlob;
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob) => make((kept.savedBlob = blob as Blob));
  });
  const button = await page.waitForSelector(`aria/${name}[role="button"]`);
  await button?.click();
  const text = await until(
    () =>
      page.evaluate(() => (globalThis as unknown as { savedBlob?: Blob }).savedBlob?.text().then((text) => ({ text }))),
    (answer) => answer !== undefined,
  );
  return text?.text ?? "";
}

/** Runs one of our command lines. */
export function run(tool: string, ...args: string[]): { out: string; code: number | null } {
  const { stdout, stderr, status } = spawnSync(process.execPath, [inRepository("src/tools/run.mjs"), tool, ...args], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  if (status === null) throw new Error(stderr);
  return { out: stdout + (stdout === "" ? stderr : ""), code: status };
}
