import { mkdirSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, describe as group } from "vitest";
import type { Frame, Page } from "puppeteer-core";
import { buildExtension } from "../../src/tools/build/build-extension.ts";
import { ENGINES, findBrowser, type Engine } from "../../src/tools/browsers/find-browser.ts";
import { openBrowser, pause, type OpenBrowser, type OpenOptions } from "../../src/tools/browsers/open-browser.ts";
import { answerOnly, type Answer } from "../../src/tools/pages/answer-only.ts";
import { describeTab } from "../../src/tools/pages/describe-tab.ts";
import { readObserved, startObserving, type Observed } from "../../src/tools/pages/observe.ts";
import { ALL_PAGES, widen } from "../../src/tools/pages/widen.ts";
import { inRepository } from "../../src/tools/repository.ts";
import type { PageDescription } from "../../src/shared/messages.ts";
import { inClosedRoots } from "./closed-roots.ts";
import { cardFrame, pressInCard } from "./card-frame.ts";
import { emulate, PICTURES, type Scheme } from "./scheme.ts";

export interface BrowserOptions extends Partial<
  Pick<
    OpenOptions,
    "profile" | "preferences" | "flags" | "online" | "installed" | "firstRun" | "keepsLeft" | "anyCertificate"
  >
> {
  /** `widened` (the default): a copy of the build that reads every page. `shipped`: the build as it is. */
  build?: "widened" | "shipped";
  /** Colours from the start; in Firefox they can be had in no other way. */
  scheme?: Scheme;
}

export interface VisitOptions {
  /** Where the page stands; each test may choose its own. */
  url?: string;
  /** Let the page's own scripts run; nothing is observed then. */
  scripts?: boolean;
  /** Further files that the page may ask for, by path. */
  also?: Record<string, Answer>;
}

/** A browser with the extension, as a test uses it. */
export interface TestBrowser extends OpenBrowser {
  /** Opens a page in a new tab in front: a file of this checkout (`demo/…`), or HTML when it starts with `<`. */
  visit(page: string, options?: VisitOptions): Promise<TestPage>;
  /** Opens one of the extension's pages, for example `src/popup/index.html`. */
  extensionPage(path: string): Promise<Page>;
  /** Saves a picture of the window, or of the whole page, as out/pictures/NAME-ENGINE.png, in `npm run pictures` alone: it takes its time. */
  picture(name: string, page: Page, of?: { whole: boolean }): Promise<string | undefined>;
}

/** A page that was opened by `visit`. */
export interface TestPage {
  page: Page;
  /** The extension's number of the tab. */
  tab: number;
  /** What the extension says, once it has read the page. */
  describe(): Promise<PageDescription>;
  /** Sends one of the messages that a page answers. */
  ask(type: string, data?: unknown): Promise<unknown>;
  /** What the page's own world saw of us: mutations, hosts, first mark. */
  observed(): Promise<Observed>;
  /**
   * Runs a function in the page with our closed roots: that of the host first, then those of what is told, of the badges and of the card's frame. It
   * is sent as text, so it sees its arguments and nothing else. Undefined while no host hangs in the page.
   */
  inOurs<Args extends unknown[], T>(
    work: (roots: ShadowRoot[], ...args: Args) => T | Promise<T>,
    ...args: Args
  ): Promise<T | undefined>;
  /** The badges that are drawn in the window. */
  badges(): Promise<DrawnBadge[]>;
  /** What a screen reader is told of our stop in the order of Tab. */
  told(): Promise<string>;
  /** The name of the badge that has the focus; empty where the focus is elsewhere. */
  focusedBadge(): Promise<string>;
  /** Presses the middle of the n-th badge whose name holds these words. */
  pressBadge(words: string, n?: number): Promise<void>;
  /** Runs a function in the frame of the open card; undefined while none is open. */
  inCard<Args extends unknown[], T>(work: (...args: Args) => T, ...args: Args): Promise<T | undefined>;
  /** The frame of the open card. */
  cardFrame(): Promise<Frame | undefined>;
  /** Presses a control of the open card by its words or its name. */
  pressInCard(words: string): Promise<void>;
  /** What the open card says; empty while none is open. */
  cardText(): Promise<string>;
  close(): Promise<void>;
}

/** A badge as the reader sees it, in the window. */
export interface DrawnBadge {
  name: string;
  x: number;
  y: number;
  width: number;
}

/** Firefox holds back the timers and frames of tabs that are behind another; the driver tells Chromium not to. */
const AS_IF_IN_FRONT = {
  "dom.min_background_timeout_value": 4,
  "dom.timeout.enable_budget_timer_throttling": false,
  "dom.ipc.processPriorityManager.enabled": false,
  "layout.throttled_frame_rate": 60,
};

/** Opens a browser with the extension for one piece of work. */
export async function withBrowser<T>(
  engine: Engine,
  work: (b: TestBrowser) => Promise<T>,
  options: BrowserOptions = {},
): Promise<T> {
  const { b, close } = await openForTests(engine, options);
  try {
    return await work(b);
  } finally {
    await close();
  }
}

/** The same tests in Chromium and in Firefox, each with one browser for the whole group. */
export function inBothBrowsers(
  tests: (browser: () => TestBrowser, engine: Engine) => void,
  options: BrowserOptions = {},
): void {
  for (const engine of ENGINES) {
    group(engine, () => {
      let started: Awaited<ReturnType<typeof openForTests>> | undefined;
      beforeAll(async () => {
        started = await openForTests(engine, options);
      });
      afterAll(() => started?.close());
      tests(() => {
        if (!started) throw new Error("The browser is there once the tests run, not while they are listed.");
        return started.b;
      }, engine);
    });
  }
}

/** Asks until the answer is right, or fails with the last one. */
export async function until<T>(ask: () => Promise<T>, right: (answer: T) => boolean, timeout = 30_000): Promise<T> {
  const deadline = Date.now() + timeout;
  for (;;) {
    const answer = await ask();
    if (right(answer)) return answer;
    if (Date.now() > deadline) throw new Error(`Not so within ${timeout} ms; last: ${JSON.stringify(answer)}`);
    await pause(50);
  }
}

/** Opens a browser with the extension; whoever asked closes it. */
export async function openForTests(
  engine: Engine,
  options: BrowserOptions,
): Promise<{ b: TestBrowser; close: () => Promise<void> }> {
  const build = buildExtension(engine === "firefox" ? "firefox" : "chrome");
  const copy = options.build === "shipped" ? undefined : widen(build, ALL_PAGES);
  const { scheme, profile, preferences, flags, online, installed, firstRun, keepsLeft, anyCertificate } = options;
  const colours = scheme && engine === "firefox" ? emulate.inFirefox(scheme) : {};
  try {
    const open = await openBrowser({
      browser: findBrowser(engine, console.error),
      extension: copy?.folder ?? build,
      headless: true,
      preferences: { ...AS_IF_IN_FRONT, ...colours, ...preferences },
      ...(profile === undefined ? {} : { profile }),
      flags: [...(flags ?? []), ...(engine === "chromium" ? emulate.flags(scheme) : [])],
      ...(online === undefined ? {} : { online }),
      ...(installed === undefined ? {} : { installed }),
      ...(firstRun === undefined ? {} : { firstRun }),
      ...(keepsLeft === undefined ? {} : { keepsLeft }),
      ...(anyCertificate === undefined ? {} : { anyCertificate }),
    });
    const close = async (): Promise<void> => {
      await open.close();
      copy?.remove();
    };
    // What is drawn where is another question than for whom: tests of that choose their own level.
    if (copy && profile === undefined) await open.askBackground("saveSettings", { level: "all" });
    return { b: testBrowser(open, scheme), close };
  } catch (error) {
    copy?.remove();
    throw error;
  }
}

async function drawnBadges(open: OpenBrowser, page: Page): Promise<DrawnBadge[]> {
  const drawn = await inClosedRoots(
    open,
    page,
    ([, , boxes]) =>
      [...boxes!.querySelectorAll<HTMLElement>(".box:has(svg)")].map((box) => {
        const { left, top, width, height } = box.querySelector("svg")!.getBoundingClientRect();
        return { name: box.ariaLabel ?? "", x: left + width / 2, y: top + height / 2, width };
      }),
    [],
  );
  return drawn ?? [];
}

/** An open browser, as a test uses it. */
export function testBrowser(open: OpenBrowser, scheme?: Scheme): TestBrowser {
  let visits = 0;
  const colour = async (page: Page): Promise<void> => {
    if (scheme && open.engine === "chromium") await emulate.inChromium(page, scheme);
  };
  return {
    ...open,
    async visit(source, { url = `https://visit-${++visits}.example/`, scripts = false, also = {} } = {}) {
      const { page, id } = await open.newTab();
      await colour(page);
      const body = source.startsWith("<") ? source : readFileSync(inRepository(source));
      await answerOnly(page, { body, type: "text/html; charset=utf-8", scripts, also });
      if (!scripts) await page.evaluateOnNewDocument(startObserving);
      await page.goto(url, { waitUntil: "domcontentloaded" });
      return {
        page,
        tab: id,
        describe: async () => {
          const { description, error } = await describeTab(open, id, 25_000);
          if (error !== null) throw new Error(error);
          return description;
        },
        ask: (type, data) => open.ask(id, type, data),
        async observed() {
          const seen = await page.evaluate(readObserved);
          if (!seen) throw new Error("Nothing was observed: the page's own scripts run.");
          return seen;
        },
        inOurs: (work, ...args) => inClosedRoots(open, page, work, args),
        badges: () => drawnBadges(open, page),
        told: async () =>
          (await inClosedRoots(open, page, ([, voice]) => voice!.querySelector("[role=img]")?.ariaLabel ?? "", [])) ??
          "",
        focusedBadge: async () =>
          (await inClosedRoots(
            open,
            page,
            ([root, voice]) =>
              document.activeElement === root!.host ? (voice!.querySelector("[role=img]")?.ariaLabel ?? "") : "",
            [],
          )) ?? "",
        async pressBadge(words, n = 0) {
          const found = await until(
            async () => (await drawnBadges(open, page)).filter(({ name }) => name.includes(words))[n],
            Boolean,
          );
          await page.bringToFront();
          await page.mouse.click(found!.x, found!.y);
        },
        async inCard(work, ...args) {
          const frame = await cardFrame(page, open.origin);
          return frame?.evaluate(work as never, ...(args as unknown as never[])).catch(() => undefined);
        },
        cardFrame: () => cardFrame(page, open.origin),
        pressInCard: (words) => pressInCard(page, open.origin, words),
        cardText: async () =>
          (await (
            await cardFrame(page, open.origin)
          )
            ?.evaluate(() => document.querySelector(".card")?.textContent ?? "")
            .catch(() => "")) ?? "",
        close: () => page.close(),
      };
    },
    async extensionPage(path) {
      const page = await open.openOwnPage(path);
      await colour(page);
      return page;
    },
    async picture(name, page, { whole } = { whole: false }) {
      if (!PICTURES) return undefined;
      const path = `${inRepository(`out/pictures/${name}-${open.engine}${scheme ? `-${scheme}` : ""}`)}.png` as const;
      mkdirSync(inRepository("out/pictures"), { recursive: true });
      await page.bringToFront();
      await page.screenshot({ path, fullPage: whole });
      return path;
    },
  };
}
