import type { CDPSession, Page } from "puppeteer-core";
import { buildExtension } from "../../build/build-extension.ts";
import { findBrowser } from "../../browsers/find-browser.ts";
import { openBrowser, pause, type OpenBrowser } from "../../browsers/open-browser.ts";
import { ALL_PAGES, widen } from "../../pages/widen.ts";

/** A shop's page of about so many text nodes, six in a row; one row in `every` names a vendor. */
export function shopOf(nodes: number, more = "", every = 160): string {
  const rows = Array.from(
    { length: nodes / 6 },
    (_, n) =>
      `<p><span>Cell ${n}</span> with a value of some words <b>lorem ipsum</b> dolor sit amet <i>${n % every === 0 ? "Huawei router" : "consectetur"}</i> and so on</p>`,
  );
  return `<!doctype html><meta charset="utf-8"><title>Shop</title><body><p>$5 $6 $7 <button>Add to cart</button> <a href="/cart">Cart</a></p><div>${rows.join("")}</div>${more}`;
}

const HOST = "bench.example";
export const ADDRESS = `https://${HOST}/`;

/** Works with a browser that has the built extension in it, which runs on every page. */
export async function withBrowser<T>(
  target: "chrome" | "firefox",
  work: (open: OpenBrowser) => Promise<T>,
): Promise<T> {
  const copy = widen(buildExtension(target), ALL_PAGES);
  const open = await openBrowser({
    browser: findBrowser(target === "chrome" ? "chromium" : "firefox", console.error),
    extension: copy.folder,
    headless: true,
  });
  try {
    return await work(open);
  } finally {
    await open.close();
    copy.remove();
  }
}

/** What `work` gives where the extension does nothing on the page. */
export async function withoutUs<T>(open: OpenBrowser, work: () => Promise<T>): Promise<T> {
  await open.askBackground("setSiteMode", { host: HOST, mode: "off" });
  try {
    return await work();
  } finally {
    await open.askBackground("setSiteMode", { host: HOST, mode: undefined });
  }
}

/** A tab in which the address of the benchmark answers with `body`, and no other one answers. */
export async function tabWith(open: OpenBrowser, body: string): Promise<{ tab: Page; id: number }> {
  const { page: tab, id } = await open.newTab();
  await tab.setRequestInterception(true);
  tab.on("request", (request) => {
    const answer = request.isNavigationRequest()
      ? request.respond({ status: 200, contentType: "text/html; charset=utf-8", body })
      : request.abort();
    void answer.catch(() => undefined);
  });
  return { tab, id };
}

/** Waits until a tab has been read; the background is asked, so that the page is left to itself. */
export async function untilRead(open: OpenBrowser, id: number): Promise<void> {
  for (;;) {
    const { mode, found } = (await open.askBackground("readTab", id)) as {
      mode: string;
      found?: { reading: boolean };
    };
    if (mode === "off" || found?.reading === false) return;
    await pause(200);
  }
}

/** What Chromium has counted in a page so far. */
export async function metric(session: CDPSession, name: string): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  return metrics.find((one) => one.name === name)?.value ?? Number.NaN;
}
