import { siteOf } from "../core/page/sites/index.ts";
import { VOCABULARY } from "../core/page/vocabulary.ts";
import { choicesFor } from "../shared/answers.ts";
import { browser } from "../shared/browser.ts";
import { familyOf, hostPattern } from "../shared/core-sites.ts";
import { languageOf } from "../shared/language.ts";
import {
  type Face,
  type Found,
  type PageScript,
  type PageStart,
  sendMessage,
  type TabView,
} from "../shared/messages.ts";
import { packWith, patternsOf } from "../shared/packs.ts";
import { readSettings } from "./settings.ts";
import { SITE_MODES } from "../shared/site-modes.ts";
import { daysBetween } from "../shared/words/format.ts";
import { datasetInUse } from "./dataset-in-use.ts";
import { dayOf, isQuiet, namedVendors, verdicts } from "./marks.ts";
import { frameOf, type Sender } from "./own-pages-only.ts";
import { questionsOfPages } from "./questions.ts";
import { isRead } from "./page-script.ts";
import { hiddenOn, pageOf } from "./dismissals.ts";
import { addressOf, effectiveReader, pageRead } from "./effective-reader.ts";
import { hostOf, modeFor } from "./site-mode.ts";
import { changeTabState, knownTabs, mergeFrames, readTabState, type TabState } from "./tab-states.ts";
import { faceOf, showFace } from "./toolbar.ts";

/** So many frames of a page are read. */
const MOST_FRAMES = 50;

/**
 * A page begins: it is told how to behave, and what was known of the tab is forgotten. Where the same document asks again, what its frames
 * found stays; where it has moved to another address, they are asked for it anew.
 */
export async function pageOpened(sender: Sender, again?: "same" | "moved"): Promise<PageStart> {
  const { tabId, frameId, incognito } = frameOf(sender);
  const [settings, { library, index }] = await Promise.all([readSettings(), datasetInUse()]);
  // A frame gets no more than the page round it; a blank one is of that page's host.
  const hosts = frameId === 0 ? [hostOf(sender.url)] : [hostOf(sender.url), hostOf(sender.tab?.url)].filter(Boolean);
  const modes = hosts.map((host) => modeFor(host, settings));
  const mode = modes.toSorted((a, b) => SITE_MODES.indexOf(b) - SITE_MODES.indexOf(a))[0] ?? settings.defaultMode;
  let isTooMany = false;
  const state = await changeTabState(tabId, incognito, (known) => {
    // Its frames ask again as well, some of them before it.
    if (frameId === 0 && known && again === "same" && mode !== "off") return { ...known, mode };
    if (frameId === 0 || !known) {
      const { clues } = known ?? {};
      return { mode, frames: {}, ...(clues?.host === hostOf(sender.url) && { clues }) };
    }
    const { opened = [], left = 0, leftOut = [] } = known;
    isTooMany = !opened.includes(frameId) && opened.length >= MOST_FRAMES;
    if (isTooMany && leftOut.includes(frameId)) return known;
    if (isTooMany) return { ...known, left: left + 1, leftOut: [...leftOut, frameId].slice(-500) };
    return { ...known, opened: [...new Set([...opened, frameId])], frames: without(known.frames, frameId) };
  });
  if (frameId === 0) await show(tabId, state);
  if (frameId === 0 && again === "moved") void sendMessage("viewChanged", undefined, tabId).catch(() => undefined);
  const day = dayOf(new Date());
  const site = siteOf(familyOf(hostOf(sender.tab?.url ?? sender.url))?.id ?? "");
  const { questions, goods } = questionsOfPages(library, day);
  return {
    mode: isTooMany ? "off" : mode,
    language: languageOf(settings),
    named: [...namedVendors(library, day)],
    questions,
    goods,
    vocabulary: VOCABULARY,
    ...(site && { site }),
    index: index.id,
  };
}

/** What the badges of the vendors that a page names say to the reader. Of those that are put aside here, and of those with nothing on file, nothing. */
export async function readFaces(sender: Sender, vendors: readonly string[]): Promise<Record<string, Face>> {
  const [settings, { library }] = await Promise.all([readSettings(), datasetInUse()]);
  const [answers, { profile }] = await Promise.all([
    choicesFor(pageOf(sender)),
    effectiveReader(settings, pageRead(sender)),
  ]);
  const known = verdicts(library, profile, dayOf(new Date()), answers);
  const hidden = await hiddenOn(pageOf(sender), profile);
  const faces: Record<string, Face> = {};
  for (const id of vendors) {
    const verdict = known.get(id);
    const its = hidden.filter(({ vendor }) => vendor === id);
    if (!verdict || its.some(({ name }) => name === undefined)) continue;
    const wrong = its.flatMap(({ name }) => name ?? []);
    faces[id] = {
      mark: verdict.mark,
      label: library.vendors.get(id)?.label ?? id,
      quiet: isQuiet(settings.level, verdict),
      asks: verdict.asks,
      ...(wrong.length > 0 && { wrong }),
    };
  }
  return faces;
}

/** A frame says whom it names. Vendors that are not on file are dropped. */
export async function mentionsFound(sender: Sender, found: Found): Promise<void> {
  const { tabId, frameId, incognito } = frameOf(sender);
  const { library } = await datasetInUse();
  const vendors = found.vendors.filter(({ id }) => library.vendors.has(id));
  const settings = await readSettings();
  const clues = frameId === 0 && found.clues ? { ...found.clues, host: hostOf(sender.url) } : undefined;
  const before = clues && (await effectiveReader(settings, pageRead(sender)));
  const state = await changeTabState(tabId, incognito, (known) => ({
    ...known,
    mode: known?.mode ?? settings.defaultMode,
    frames: { ...known?.frames, [frameId]: { ...found, vendors } },
    ...(clues && { clues }),
  }));
  await show(tabId, state);
  const now = clues && (await effectiveReader(settings, pageRead(sender)));
  // Its country shows only once the page is read: what was said to somebody elsewhere is said anew.
  if (now?.guess?.territory !== before?.guess?.territory)
    await sendMessage("viewChanged", undefined, tabId).catch(() => undefined);
}

/** Puts a script into the frame that asks, without waiting for the page's own. It stays in the extension's isolated world. */
export async function bringScript(sender: Sender, script: PageScript): Promise<boolean> {
  const { tabId, frameId } = frameOf(sender);
  const target = { tabId, frameIds: [frameId] };
  await browser.scripting.executeScript({ target, files: [`/${script}.js`], injectImmediately: true });
  return true;
}

/** What the popup says of a tab. A page that was not read never looks like one with nothing on it. */
export async function readTab(tabId: number): Promise<TabView> {
  const { url } = await browser.tabs.get(tabId);
  const settings = await readSettings();
  const host = hostOf(url);
  const reader = await effectiveReader(settings, { tabId, url });
  const pdf = /\.pdf(?:$|[?#])/i.test(url ?? "");
  const view = {
    pdf,
    host,
    mode: modeFor(host, settings),
    found: undefined,
    reader,
    framesLeft: 0,
    hidden: [],
  };
  // Without an address the browser keeps the page from every extension: its own pages and its store.
  if (!url || !host || !/^https?:$/.test(new URL(url).protocol)) return { ...view, access: "never", askable: false };
  const askable = url.startsWith("https:");
  const pack = packWith(host);
  const granted = askable && (await browser.permissions.contains({ origins: [hostPattern(host)] }));
  const read = await isRead(tabId);
  if (!read)
    return {
      ...view,
      access: "missing",
      askable,
      pack: pack && { region: pack.region, kind: pack.kind, sites: pack.sites.length, origins: patternsOf(pack) },
    };
  const state = await readTabState(tabId);
  return {
    ...view,
    access: granted ? "granted" : "once",
    askable,
    found: state && mergeFrames(state.frames),
    framesLeft: state?.left ?? 0,
    hidden: await hiddenOn(url, reader.profile),
  };
}

/** Everything changed for the reader: all buttons and all pages that run our script are made anew. */
export async function showEverywhere(): Promise<void> {
  await Promise.all(
    (await knownTabs()).map(async (tabId) => {
      const state = await readTabState(tabId);
      if (state) await show(tabId, state).catch(() => undefined);
      // A tab that has gone elsewhere since does not answer; that is no fault.
      await sendMessage("viewChanged", undefined, tabId).catch(() => undefined);
    }),
  );
}

async function show(tabId: number, state: TabState): Promise<void> {
  const [settings, { library, info }] = await Promise.all([readSettings(), datasetInUse()]);
  const today = dayOf(new Date());
  const url = await addressOf(tabId);
  const { profile } = await effectiveReader(settings, { tabId, url });
  const known = verdicts(library, profile, today, await choicesFor(url));
  const page = { mode: state.mode, found: mergeFrames(state.frames) };
  await showFace(tabId, faceOf(page, known, daysBetween(info.checked, today), languageOf(settings)));
}

const without = (frames: TabState["frames"], frameId: number): TabState["frames"] =>
  Object.fromEntries(Object.entries(frames).filter(([id]) => Number(id) !== frameId));
