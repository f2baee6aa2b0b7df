import { launch, type Browser, type Page } from "puppeteer-core";
import { findBrowser, type Engine } from "../../src/tools/browsers/find-browser.ts";
import { answerOnly } from "../../src/tools/pages/answer-only.ts";

/** A browser of the same kind and size without any extension, to compare with. */
export async function openPlainBrowser(engine: Engine): Promise<Browser> {
  const { path } = findBrowser(engine, console.error);
  return launch({
    ...(engine === "firefox" ? { browser: "firefox" as const } : { pipe: true }),
    executablePath: path,
    headless: true,
    defaultViewport: { width: 1200, height: 900 },
    // The reader view is a page of the browser itself.
    args:
      engine === "firefox"
        ? ["--remote-allow-system-access"]
        : ["--disable-gpu", ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])],
  });
}

/** The same page there. */
export async function visitPlainly(browser: Browser, url: string, html: string): Promise<Page> {
  const page = await browser.newPage();
  await answerOnly(page, { body: html, type: "text/html; charset=utf-8", scripts: true });
  await page.goto(url, { waitUntil: "domcontentloaded" });
  return page;
}
