import { siteOf } from "../core/page/sites/index.ts";
import { VOCABULARY } from "../core/page/vocabulary.ts";
import { browser } from "../shared/browser.ts";
import { familyOf, hostPattern } from "../shared/core-sites.ts";
import { languageOf } from "../shared/language.ts";
import { type Found, type PageScript, type PageStart, sendMessage, type TabView } from "../shared/messages.ts";
import { readSettings } from "../shared/settings.ts";
import { SITE_MODES } from "../shared/site-modes.ts";
import { daysBetween } from "../shared/words/format.ts";
import { datasetInUse } from "./dataset-in-use.ts";
import { dayOf, verdicts } from "./marks.ts";
import type { Sender } from "./own-pages-only.ts";
import { questionsOfPages } from "./questions.ts";
import { isRead } from "./page-script.ts";
import { hiddenOn, pageOf } from "./quiet.ts";
import { hostOf, modeFor } from "./site-mode.ts";
import { changeTabState, knownTabs, mergeFrames, readTabState, type TabState } from "./tab-states.ts";
import { faceOf, showFace } from "./toolbar.ts";

/** A frame of a tab, as the browser tells where a message came from. */
interface Frame {
  tabId: number;
  frameId: number;
  incognito: boolean;
}

/** The frame that a page's message came from; an error where it came from none. */
export function frameOf({ tab, frameId }: Sender): Frame {
  if (tab?.id === undefined || frameId === undefined) throw new Error("Only a page may say this.");
  return { tabId: tab.id, frameId, incognito: tab.incognito };
}

/** A page begins: it is told how to behave, and what was known of the tab is forgotten. */
export async function pageOpened(sender: Sender): Promise<PageStart> {
  const { tabId, frameId, incognito } = frameOf(sender);
  const [settings, { library, index }] = await Promise.all([readSettings(), datasetInUse()]);
  // A frame gets no more than the page round it; a blank one is of that page's host.
  const hosts = frameId === 0 ? [hostOf(sender.url)] : [hostOf(sender.url), hostOf(sender.tab?.url)].filter(Boolean);
  const modes = hosts.map((host) => modeFor(host, settings));
  const mode = modes.toSorted((a, b) => SITE_MODES.indexOf(b) - SITE_MODES.indexOf(a))[0] ?? settings.defaultMode;
  const state = await changeTabState(tabId, incognito, (known) =>
    frameId === 0 || !known ? { mode, frames: {} } : { ...known, frames: without(known.frames, frameId) },
  );
  if (frameId === 0) await show(tabId, state);
  const day = dayOf(new Date());
  const hidden = await hiddenOn(pageOf(sender));
  const silent = new Set(hidden.flatMap(({ vendor, name }) => (name === undefined ? [vendor] : [])));
  const marks: PageStart["marks"] = {};
  const labels: PageStart["labels"] = {};
  for (const [id, { mark }] of verdicts(library, settings.profile, day)) {
    if (silent.has(id)) continue;
    marks[id] = mark;
    labels[id] = library.vendors.get(id)?.label ?? id;
  }
  const wrong: PageStart["wrong"] = {};
  for (const { vendor, name } of hidden) if (name !== undefined) (wrong[vendor] ??= []).push(name);
  const site = siteOf(familyOf(hostOf(sender.tab?.url ?? sender.url))?.id ?? "");
  const { questions, goods } = questionsOfPages(library, settings.profile, day);
  return {
    mode,
    language: languageOf(settings),
    marks,
    labels,
    wrong,
    questions,
    goods,
    vocabulary: VOCABULARY,
    ...(site && { site }),
    index: index.id,
  };
}

/** A frame says whom it names. Vendors that are not on file are dropped. */
export async function mentionsFound(sender: Sender, found: Found): Promise<void> {
  const { tabId, frameId, incognito } = frameOf(sender);
  const { library } = await datasetInUse();
  const vendors = found.vendors.filter(({ id }) => library.vendors.has(id));
  const { defaultMode } = await readSettings();
  const state = await changeTabState(tabId, incognito, (known) => ({
    mode: known?.mode ?? defaultMode,
    frames: { ...known?.frames, [frameId]: { ...found, vendors } },
  }));
  await show(tabId, state);
}

/** Puts one of our scripts into the frame that asks. It stays in the extension's isolated world. */
export async function bringScript(sender: Sender, script: PageScript): Promise<boolean> {
  const { tabId, frameId } = frameOf(sender);
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [`/${script}.js`] });
  return true;
}

/** What the popup says of a tab. A page that was not read never looks like one with nothing on it. */
export async function readTab(tabId: number): Promise<TabView> {
  const { url } = await browser.tabs.get(tabId);
  const settings = await readSettings();
  const host = hostOf(url);
  const view = { host, mode: modeFor(host, settings), found: undefined, hidden: [] };
  // Without an address the browser keeps the page from every extension: its own pages and its store.
  if (!url || !host || !/^https?:$/.test(new URL(url).protocol)) return { ...view, access: "never", askable: false };
  const askable = url.startsWith("https:");
  const granted = askable && (await browser.permissions.contains({ origins: [hostPattern(host)] }));
  const read = await isRead(tabId);
  if (!read) return { ...view, access: "missing", askable };
  const state = await readTabState(tabId);
  return {
    ...view,
    access: granted ? "granted" : "once",
    askable,
    found: state && mergeFrames(state.frames),
    hidden: await hiddenOn(url),
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
  const known = verdicts(library, settings.profile, today);
  const page = { mode: state.mode, found: mergeFrames(state.frames) };
  await showFace(tabId, faceOf(page, known, daysBetween(info.checked, today), languageOf(settings)));
}

const without = (frames: TabState["frames"], frameId: number): TabState["frames"] =>
  Object.fromEntries(Object.entries(frames).filter(([id]) => Number(id) !== frameId));
