import type { FeedView } from "../../src/shared/feed-view.ts";
import type { OpenBrowser } from "../../src/tools/browsers/open-browser.ts";
import { writeBundle } from "../../src/core/trust/feed-bundle.ts";
import { testBrowser, until } from "../e2e/harness.ts";
import { DAY, smallDataset, Workshop } from "../unit/feed-workshop.ts";
import { type KeptState, STORES } from "../state/kept-state.ts";

// What a person does with a version of Caveat, and what of it is there afterwards, as the extension itself tells it.

/** The profile of somebody who has told all that 0.1.0 asked, and of somebody who has told what came after it. */
export const PROFILES = {
  "0.1.0": [{ territory: "CZ", roles: ["regulated-operator"] }],
  now: [
    { territory: "CZ", roles: ["contracting-authority", "regulated-operator"] },
    { territory: "SK", roles: [] },
  ],
} as const;

const SHOP = `<!doctype html><html lang="en"><head><title>Router Huawei AX3</title>
<script type="application/ld+json">{"@context":"https://schema.org","@type":"Product","name":"Router Huawei AX3","brand":"Huawei","offers":{"@type":"Offer","price":"1499","priceCurrency":"CZK"}}</script></head>
<body><h1>Router Huawei AX3</h1><p>Camera Hikvision</p><button>Add to basket</button><p>1 499 Kč</p></body></html>`;

/** A further feed with two versions, as files that a person imports. */
export function furtherFeed(): { id: string; root: string; bundles: string[] } {
  const now = Math.floor(Date.now() / 1000) * 1000;
  const workshop = new Workshop();
  const bundles = [1, 2].map((version) => {
    const issued = new Date(now - DAY / version).toISOString().replace(/\.\d+Z$/, "Z");
    workshop.make(version, { now, dataset: smallDataset({ issued, size: 3 + version }), custom: { issued } });
    return new TextDecoder().decode(writeBundle(workshop.files));
  });
  return { id: workshop.id, root: new TextDecoder().decode(workshop.files.get("1.root.json")), bundles };
}

/** Chooses, answers, follows, goes back and hides, by the messages of every version. */
export async function live(
  open: OpenBrowser,
  version: keyof typeof PROFILES,
  feed: ReturnType<typeof furtherFeed>,
): Promise<void> {
  const tell = open.askBackground;
  await tell("saveProfile", PROFILES[version]);
  await tell("saveSettings", { language: "cs", defaultMode: "count", updates: "none" });
  await tell("setSiteMode", { host: "shop.example", mode: "off" });
  await tell("setSiteMode", { host: "www.alza.cz", mode: "marks" });
  for (const [place, choice] of ["yes", "no", "ask"].entries())
    await tell("answerQuestion", { url: `https://shop.example/${place}`, act: "an-act", choice });
  // Without requests a feed is taken in unseen, and read from files.
  const [first, second] = feed.bundles;
  const file = version === "now" ? { trust: "", file: first } : { trust: feed.root };
  await tell("addFeed", { url: "https://feed.example/own/", label: "Our feed", ...file });
  if (version === "0.1.0") await tell("importBundle", first);
  await tell("importBundle", second);
  if (!(await tell("rollBackFeed", feed.id))) throw new Error("There was no version to go back to.");
  await tell("readNews");
  if (version === "0.1.0") {
    await tell("snooze", "zte");
    await tell("hide", { vendor: "hikvision", scope: "everywhere", reason: "until-change" });
    await tell("hide", { vendor: "huawei", name: "Huawei", scope: "site", reason: "other-company" });
  } else await hideOnCard(open);
}

/** The card asks, and the popup would confirm. */
async function hideOnCard(open: OpenBrowser): Promise<void> {
  const visit = await testBrowser(open).visit(SHOP, { url: "https://www.alza.cz/huawei-ax3" });
  await visit.describe();
  await visit.pressBadge("Huawei");
  const frame = (await until(() => visit.cardFrame(), Boolean))!;
  for (const change of [
    { do: "snooze", vendor: "zte" },
    { do: "hide", vendor: "hikvision", scope: "everywhere", reason: "until-change" },
    { do: "hide", vendor: "huawei", name: "Huawei", scope: "site", reason: "other-company" },
  ]) {
    await frame.evaluate((data) => {
      const { chrome } = globalThis as unknown as { chrome: { runtime: { sendMessage(message: object): unknown } } };
      void chrome.runtime.sendMessage({ id: 0, type: "propose", data, timestamp: Date.now() });
    }, change);
    const waiting = await until(() => open.askBackground("readTask", visit.tab), Boolean);
    await open.askBackground("settleTask", { id: (waiting as { id: string }).id, confirmed: true });
  }
  await visit.close();
}

/** What a person chose and kept. */
export async function kept(open: OpenBrowser) {
  const settings = (await open.askBackground("readSettings")) as Record<string, unknown>;
  const feeds = (await open.askBackground("readFeeds")) as FeedView[];
  const { choices, answers } = (await open.askBackground("readHistory")) as {
    choices: { id: string; on: string; hide?: unknown }[];
    answers: { page: string; act: string; choice: string }[];
  };
  return {
    settings,
    feeds: feeds.map(({ id, label, on, version, previous, pinnedUntil }) => ({
      id,
      label,
      on,
      version,
      previous: previous?.version,
      pinnedUntil,
    })),
    answers: answers.map(({ page, act, choice }) => `${page} ${act} ${choice}`).toSorted(),
    choices: choices.map(({ id, on, hide }) => ({ id, on, hide })),
  };
}

/** All that lies in the browser, with bytes as base64. */
export async function takeState(open: OpenBrowser, version: string): Promise<KeptState> {
  const page = await open.openOwnPage("src/options/index.html");
  try {
    const state = await page.evaluate(async (stores) => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { local: { get(all: null): Promise<object> } } };
      };
      const done = <Value>(request: IDBRequest<Value>) =>
        new Promise<Value>((resolve) => {
          request.addEventListener("success", () => resolve(request.result));
        });
      const db = await done(indexedDB.open("feeds"));
      const plain = (value: unknown): unknown => {
        if (value instanceof Uint8Array)
          return { base64: btoa(Array.from(value, (byte) => String.fromCharCode(byte)).join("")) };
        if (Array.isArray(value)) return value.map(plain);
        if (typeof value !== "object" || value === null) return value;
        return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, plain(part)]));
      };
      const feeds: [string, unknown][] = [];
      for (const name of stores) {
        const store = db.transaction(name).objectStore(name);
        const [keys, values] = await Promise.all([
          done(store.getAllKeys()),
          done(store.getAll() as IDBRequest<unknown[]>),
        ]);
        feeds.push([name, keys.map((key, at) => [key, plain(values[at])])]);
      }
      db.close();
      return { local: await chrome.storage.local.get(null), feeds: Object.fromEntries(feeds) as unknown };
    }, STORES);
    const feeds = state.feeds as KeptState["feeds"];
    // The official data is a megabyte, and says nothing of the person.
    const blob = feeds.blob.filter(([, value]) => JSON.stringify(value).length < 100_000);
    return {
      version,
      at: new Date().toISOString(),
      local: state.local as KeptState["local"],
      feeds: { ...feeds, blob },
    };
  } finally {
    await page.close();
  }
}
