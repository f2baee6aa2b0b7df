import { launch, type Browser, type LaunchOptions, type Page } from "puppeteer-core";
import type { FoundBrowser } from "./find-browser.ts";
import { startSink, type Sink } from "./sink.ts";

export interface OpenOptions {
  browser: FoundBrowser;
  /** The unpacked extension. */
  extension: string;
  headless: boolean;
  /** A profile that outlives the browser; without it each one starts new. */
  profile?: string;
  /** Further preferences (Firefox) and flags. */
  preferences?: Record<string, unknown>;
  flags?: string[];
  /** Let the browser reach the network; otherwise every request that is not answered by the driver ends at a proxy that refuses it. */
  online?: boolean;
  /** Take certificates that nobody vouches for: the feed on loopback has one made on the spot. */
  anyCertificate?: boolean;
  /** Firefox: the extension is in the profile already, as an XPI. */
  installed?: boolean;
  /** Chromium: a policy installs the extension under this id, which may take a while. */
  forced?: string;
  /** Keep pages that are left in memory, so that going back finds them as they were. */
  keepsLeft?: boolean;
  /** Leave the page open that the extension opens on its installation. */
  firstRun?: boolean;
}

/** A browser with the extension in it, and one of the extension's own pages, from which its messages are sent. */
export interface OpenBrowser {
  engine: FoundBrowser["engine"];
  browser: Browser;
  version: string;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  origin: string;
  /** The requests that left the driver's hands, as the proxy saw them: `host:port` or a full address. */
  refused: readonly string[];
  /** A new tab in front, with the number by which the extension knows it. */
  newTab(): Promise<{ page: Page; id: number }>;
  /** Opens a page of the extension in a tab of its own. */
  openOwnPage(path: string): Promise<Page>;
  /** Sends one of `shared/messages.ts` to the top frame of a tab, as the popup does, and answers with the reply. Throws what the receiver threw. */
  ask(tab: number, type: string, data?: unknown): Promise<unknown>;
  /** Sends one of `shared/messages.ts` to the background, as the options page does. */
  askBackground(type: string, data?: unknown): Promise<unknown>;
  /** Whether it still answers. */
  alive(): Promise<boolean>;
  close(): Promise<void>;
}

const ID = "caveat@caveat.example";
/** Firefox gives an extension a random address; a preference sets it beforehand. */
const UUID = "6d6a4f3e-1c5a-4a8e-9d57-2f2d5b9f0a11";
const OWN_PAGE = "src/options/index.html";

const NO_UPDATER = "--disable-background-networking";
const QUIET_CHROMIUM = [
  NO_UPDATER,
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--no-default-browser-check",
  // An address of http stays one.
  "--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable",
];

/** Starts a browser with the extension. Throws a sentence when the browser does not take it. */
export async function openBrowser(options: OpenOptions): Promise<OpenBrowser> {
  const { engine } = options.browser;
  const sink = options.online ? undefined : await startSink();
  const browser = await launch(engine === "firefox" ? firefox(options, sink) : chromium(options, sink)).catch(
    async (error: unknown) => {
      await sink?.close();
      throw new Error(`${options.browser.name} did not start: ${String(error)}`, { cause: error });
    },
  );
  try {
    const origin =
      engine === "firefox"
        ? await installInFirefox(browser, options)
        : options.forced
          ? await installedByPolicy(browser, options.forced)
          : await installInChromium(browser, options.extension);
    const hands = await openOwnPage(browser, `${origin}/${OWN_PAGE}`);
    if (!options.firstRun && !options.profile) await closeFirstRun(hands);
    return {
      engine,
      browser,
      version: await browser.version(),
      origin,
      refused: sink?.refused ?? [],
      newTab: () => newTab(browser, hands, origin),
      openOwnPage: (path) => openOwnPage(browser, `${origin}/${path}`),
      ask: (tab, type, data) => ask(hands, tab, type, data),
      askBackground: (type, data) => ask(hands, undefined, type, data),
      alive: () =>
        Promise.race([
          hands.evaluate(() => true).catch(() => false),
          new Promise<false>((resolve) => {
            setTimeout(() => resolve(false), 10_000).unref();
          }),
        ]),
      async close() {
        await browser.close().catch(() => browser.process()?.kill("SIGKILL"));
        await sink?.close();
      },
    };
  } catch (error) {
    await browser.close().catch(() => browser.process()?.kill("SIGKILL"));
    await sink?.close();
    throw error;
  }
}

function chromium(
  { browser, headless, profile, anyCertificate, keepsLeft, forced, flags = [] }: OpenOptions,
  sink: Sink | undefined,
): LaunchOptions {
  return {
    executablePath: browser.path,
    headless,
    pipe: true,
    enableExtensions: true,
    protocolTimeout: 60_000,
    defaultViewport: headless ? { width: 1200, height: 900 } : null,
    ...(profile ? { userDataDir: profile } : {}),
    // What a policy installs comes by the updater of extensions, which this shuts off.
    ...(forced && { ignoreDefaultArgs: [NO_UPDATER] }),
    args: [
      ...QUIET_CHROMIUM.filter((flag) => !forced || flag !== NO_UPDATER),
      ...(headless ? ["--disable-gpu"] : []),
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      ...(anyCertificate ? ["--ignore-certificate-errors"] : []),
      ...(keepsLeft ? [] : ["--disable-features=BackForwardCache"]),
      ...(sink ? [`--proxy-server=http://127.0.0.1:${sink.port}`] : []),
      ...flags,
    ],
  };
}

function firefox(
  { browser, headless, profile, preferences, anyCertificate = false, flags = [] }: OpenOptions,
  sink: Sink | undefined,
): LaunchOptions {
  return {
    browser: "firefox",
    executablePath: browser.path,
    headless,
    acceptInsecureCerts: anyCertificate,
    protocolTimeout: 60_000,
    defaultViewport: headless ? { width: 1200, height: 900 } : null,
    ...(profile ? { userDataDir: profile } : {}),
    args: ["--remote-allow-system-access", ...flags],
    extraPrefsFirefox: {
      "extensions.webextensions.uuids": JSON.stringify({ [ID]: UUID }),
      ...(sink
        ? {
            "network.proxy.type": 1,
            "network.proxy.http": "127.0.0.1",
            "network.proxy.http_port": sink.port,
            "network.proxy.ssl": "127.0.0.1",
            "network.proxy.ssl_port": sink.port,
          }
        : {}),
      ...preferences,
    },
  };
}

async function installInFirefox(browser: Browser, { extension, installed }: OpenOptions): Promise<string> {
  if (!installed) await browser.installExtension(extension);
  return `moz-extension://${UUID}`;
}

async function installInChromium(browser: Browser, extension: string): Promise<string> {
  try {
    return `chrome-extension://${await browser.installExtension(extension)}`;
  } catch (error) {
    throw new Error(
      "This browser did not take the unpacked extension (Chrome-branded builds from 137 on refuse it): use Chromium, Edge, Brave or Firefox.",
      { cause: error },
    );
  }
}

/** Waits until a policy's extension is there: until then its pages are an error. */
async function installedByPolicy(browser: Browser, id: string): Promise<string> {
  const origin = `chrome-extension://${id}`;
  const deadline = Date.now() + 60_000;
  while (Date.now() < deadline) {
    const page = await browser.newPage();
    const there = await page.goto(`${origin}/manifest.json`, { timeout: 5_000 }).then(
      (answer) => answer?.ok() === true,
      () => false,
    );
    await page.close();
    if (there) return origin;
    await pause(500);
  }
  throw new Error("The policy did not install the extension within a minute.");
}

async function openOwnPage(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage();
  // In Firefox the promise of a visit to an extension's page never settles, though the page is there.
  let failed = "no answer";
  page.goto(address).catch((error: unknown) => {
    failed = String(error);
  });
  const deadline = Date.now() + 15_000;
  while (Date.now() < deadline) {
    const ready = await page
      .evaluate((origin) => location.href.startsWith(origin) && document.readyState === "complete", address)
      .catch(() => false);
    if (ready) return page;
    await pause(50);
  }
  throw new Error(`The extension's page ${address} did not open: ${failed}`);
}

/** Closes the page that the extension opens when it is installed, so that it takes the front from no other. */
async function closeFirstRun(hands: Page): Promise<void> {
  const deadline = Date.now() + 5_000;
  while (Date.now() < deadline) {
    const closed = await hands.evaluate(async () => {
      const { chrome } = globalThis as unknown as { chrome: ExtensionApi };
      const open = (await chrome.tabs.query({})).filter(({ url }) => url?.endsWith("#welcome"));
      await Promise.all(open.map(({ id }) => chrome.tabs.remove(id)));
      return open.length > 0;
    });
    if (closed) return;
    await pause(50);
  }
}

/** The part of the extension API that is used from the extension's own page. */
interface ExtensionApi {
  tabs: {
    query(all: object): Promise<{ id: number; url?: string }[]>;
    remove(tab: number): Promise<void>;
    sendMessage(tab: number, message: unknown, to: { frameId: number }): Promise<unknown>;
  };
  runtime: { sendMessage(message: unknown): Promise<unknown> };
}

async function newTab(browser: Browser, hands: Page, origin: string): Promise<{ page: Page; id: number }> {
  const tabs = (): Promise<{ id: number; own: boolean }[]> =>
    hands.evaluate(async (origin) => {
      const { chrome } = globalThis as unknown as { chrome: ExtensionApi };
      const all = await chrome.tabs.query({});
      return all.map(({ id, url }) => ({ id, own: url?.startsWith(origin) === true }));
    }, origin);
  const before = new Set((await tabs()).map(({ id }) => id));
  const page = await browser.newPage();
  const id = (await tabs()).find((tab) => !before.has(tab.id) && !tab.own)?.id;
  if (id === undefined) throw new Error("The new tab is not among those that the extension sees.");
  return { page, id };
}

async function ask(hands: Page, tab: number | undefined, type: string, data: unknown): Promise<unknown> {
  // The format of @webext-core/messaging.
  const message = { id: 0, type, data, timestamp: Date.now() };
  const reply = await hands.evaluate(
    (tab, message) => {
      const { chrome } = globalThis as unknown as { chrome: ExtensionApi };
      return tab === null ? chrome.runtime.sendMessage(message) : chrome.tabs.sendMessage(tab, message, { frameId: 0 });
    },
    tab ?? null,
    message,
  );
  const { res, err } = (reply ?? { err: { message: "nobody answered" } }) as {
    res?: unknown;
    err?: { message?: string };
  };
  if (err) throw new Error(err.message ?? JSON.stringify(err));
  return res;
}

export const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
