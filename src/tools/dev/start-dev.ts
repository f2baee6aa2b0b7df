import { build, createServer, type InlineConfig, type ViteDevServer } from "vite";
import { findBrowser } from "../browsers/find-browser.ts";
import { openBrowser, pause, type OpenBrowser } from "../browsers/open-browser.ts";
import { modesOf } from "../build/build-extension.ts";
import { inRepository } from "../repository.ts";
import { serveFolder } from "../start/serve-folder.ts";
import { SERVER_PORT } from "./ports.ts";

/** What `npm run dev` has running. */
export interface Development {
  open: OpenBrowser;
  /** Address of the demo pages. */
  demo: string;
  /** Address of the card on a page of its own. */
  card: string;
  close(): Promise<void>;
}

/** Chromium with the extension as Vite serves it, the demo pages, and the card preview; each changes as its source does. */
export async function startDevelopment(headless: boolean): Promise<Development> {
  process.env["CAVEAT_DIST"] = "dist/dev";
  const found = findBrowser("chromium", console.error);
  const server = await serve({ mode: "chrome", server: { port: SERVER_PORT, strictPort: true } });
  // Scripts that the background injects later are passes of their own: built anew on each change, used from the next opening on.
  const watchers = await Promise.all(modesOf("chrome").slice(1).map(watch));
  const preview = await serve({ configFile: "tests/card-preview/vite.config.ts" });
  const demo = await serveFolder(inRepository("demo"));
  const open = await openBrowser({
    browser: found,
    extension: inRepository("dist/dev/chrome"),
    headless,
    online: true,
    firstRun: true,
  });
  await backgroundAnswers(open);
  return {
    open,
    demo: `${demo.origin}/`,
    card: `${preview.resolvedUrls?.local[0]}?vendor=huawei&as=CZ:regulated-operator`,
    async close() {
      await open.close();
      demo.close();
      await Promise.all([server, preview, ...watchers].map((one) => one.close()));
    },
  };
}

/** The first start of the background waits for the server to make its modules; a page that is opened before is not read. */
async function backgroundAnswers(open: OpenBrowser): Promise<void> {
  const deadline = Date.now() + 60_000;
  while (!(await open.askBackground("readSettings").catch(() => undefined))) {
    if (Date.now() > deadline) throw new Error("The background did not start: see chrome://extensions, Errors.");
    await pause(200);
  }
}

async function serve(config: InlineConfig): Promise<ViteDevServer> {
  const server = await createServer({ logLevel: "warn", ...config });
  return server.listen();
}

async function watch(mode: string) {
  const watcher = await build({ mode, logLevel: "error", build: { watch: {} } });
  if (!("on" in watcher)) throw new Error(`The pass ${mode} is not watched.`);
  await new Promise<void>((built, failed) => {
    watcher.on("event", (event) => {
      if (event.code === "END") built();
      if (event.code === "ERROR") failed(event.error);
    });
  });
  return watcher;
}
