import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import type { Name } from "../../../src/core/dataset.ts";
import type { FeedView, UpdateResult } from "../../../src/shared/feed-view.ts";
import type { CardView } from "../../../src/shared/messages.ts";
import { pause } from "../../../src/tools/browsers/open-browser.ts";
import { makeCertificate } from "../../../src/tools/feed/serve.ts";
import { HOSTILE } from "../../unit/core/hostile-datasets.ts";
import { act, bind, vendor, words } from "../../unit/core/records.ts";
import { encode, type Plan, smallDataset, Workshop } from "../../unit/feed-workshop.ts";
import { inBothBrowsers, type TestBrowser } from "../harness.ts";
import { shopWith } from "../page-under.ts";
import { askBackground } from "./feed-server.ts";

// Feeds that a reader added, and whose publisher means ill. What is official stays as it was, and nobody waits for them.

const brand = (text: string, more: Partial<Name> = {}): Name => ({
  text,
  kind: "brand",
  strength: "strong",
  case: "any",
  ...more,
});
const PAGE = shopWith("<p>Router Huawei AX3</p><p>Huawei Mate 20</p><p>Brand: Hikvision</p><p>Buy Kaspersky today</p>");

/** Serves any number of feeds, each under its own path. A feed without files hangs: it answers nothing. */
class Host {
  readonly #server: Server;
  readonly #feeds = new Map<string, ReadonlyMap<string, Uint8Array> | "hangs">();
  constructor() {
    this.#server = createServer(makeCertificate(), ({ url = "" }, response) => {
      const [, name = "", ...path] = url.split("/");
      const feed = this.#feeds.get(name);
      if (feed === "hangs") return;
      const bytes = feed?.get(path.join("/"));
      response.writeHead(bytes ? 200 : 404).end(bytes);
    });
  }
  async start(): Promise<void> {
    await new Promise<void>((resolve) => void this.#server.listen(0, "127.0.0.1", resolve));
  }
  offer(name: string, files: ReadonlyMap<string, Uint8Array> | "hangs"): string {
    this.#feeds.set(name, files);
    return `https://127.0.0.1:${(this.#server.address() as AddressInfo).port}/${name}/`;
  }
  hangUp(): void {
    this.#server.closeAllConnections();
  }
  stop(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }
}

/** What a page marks, and what the cards of its official vendors say first. */
async function official(browser: TestBrowser) {
  const visit = await browser.visit(PAGE, { scripts: true });
  const { mentions } = await visit.describe();
  await visit.close();
  const cards = await Promise.all(
    ["huawei", "hikvision", "kaspersky"].map(async (id) => {
      const { verdict, mark, text: said } = (await browser.askBackground("readCard", id)) as CardView;
      const notes = verdict.notes.filter((line) => !line.startsWith("Your feed"));
      return { id, mark, verdict: { ...verdict, notes }, first: said.first };
    }),
  );
  return { marked: mentions.filter(({ marked }) => marked).map(({ text, vendor: id }) => [text, id]), cards };
}

inBothBrowsers(
  (browser) => {
    const host = new Host();
    let page: Page;
    let count = 0;
    const now = (): number => Math.floor(Date.now() / 1000) * 1000;
    /** A feed of its own on the host, signed now. */
    const feed = (plan: Plan = {}) => {
      const workshop = new Workshop();
      const name = `feed-${(count += 1)}`;
      const make = (version: number, more: Plan = {}): string => {
        const custom = { issued: new Date(now()).toISOString().replace(".000", "") };
        return host.offer(name, workshop.make(version, { now: now(), custom, ...plan, ...more }));
      };
      return { workshop, name, make, url: make(1) };
    };
    const add = (added: ReturnType<typeof feed>): Promise<UpdateResult> =>
      askBackground(page, "addFeed", { url: added.url, label: "Somebody", trust: added.workshop.id });
    const others = async (): Promise<FeedView[]> =>
      (await askBackground<FeedView[]>(page, "readFeeds")).filter(({ builtIn }) => !builtIn);

    beforeAll(async () => {
      await host.start();
      page = await browser().extensionPage("src/options/index.html");
      await browser().askBackground("saveSettings", { language: "en" });
      await browser().askBackground("saveProfile", [{ territory: "CZ", roles: ["regulated-operator"] }]);
    });
    afterEach(async () => {
      for (const { id } of await others()) await askBackground(page, "removeFeed", id);
    });
    afterAll(() => host.stop());

    test("it cannot shorten, rename, outrank, end or hide what is official", async () => {
      const before = await official(browser());
      expect(before.marked.map(([, id]) => id)).toEqual(["huawei", "huawei", "hikvision", "kaspersky"]);
      const dataset = smallDataset({ size: 0 });
      const longer = ["Router Huawei", "Huawei Mate", "Brand: Hikvision", "Buy Kaspersky", "Huáwei", "HikvisioN"];
      dataset.vendors.push(
        vendor("huawei", { label: "Cleared", names: [brand("Huawei")] }),
        vendor("shadow", { names: longer.map((text) => brand(text)) }),
      );
      dataset.advisories.push(
        act("withdrawal", {
          named: ["huawei", "shadow"],
          title: words("Withdrawal of the Warning of 17 December 2018"),
          kind: "order",
          published: { on: "2026-11-30" },
          replaces: ["cz-nukib-2018-huawei-zte"],
          doesNotMean: words("Earlier duties no longer apply."),
          binds: [bind("CZ", "regulated-operator")],
        }),
      );
      expect(await add(feed({ dataset }))).toEqual({ ok: true, did: "updated" });
      expect(await official(browser())).toEqual(before);
      const { verdict, text: said } = (await browser().askBackground("readCard", "huawei")) as CardView;
      expect(verdict.notes.at(-1)).toContain("Your feed “Somebody”");
      expect(JSON.stringify(said.folds)).toContain("Also from the feed Somebody");
    });

    test("a word of its names that is no word but an expression is refused, and pages are read on", async () => {
      const dataset = smallDataset({ size: 1 });
      dataset.vendors.push(
        vendor("w", { names: [brand("today", { strength: "weak", needs: ["buy"], unless: ["/("] })] }),
      );
      expect(await add(feed({ dataset }))).toEqual({ ok: false, code: "schema" });
      expect((await official(browser())).marked).toHaveLength(4);
    });

    // The others are judged alike, step by step: tests/unit/core/split-dataset.
    const some = HOSTILE.filter(({ name }) => /^(eight.*lists|three hundred|a thousand ties|as much)/.test(name));
    test.each(some)("$name: the background goes on answering", async ({ json, taken }) => {
      const added = feed();
      expect(await add(added)).toEqual({ ok: true, did: "updated" });
      added.make(2, { bytes: { payload: () => encode(json()) } });
      const [longest, stop] = listening(page);
      const result = await askBackground<UpdateResult>(page, "updateFeed", added.workshop.id);
      // What is taken within the limits is a large change all the same.
      expect(result).toMatchObject({ ok: false, code: taken ? "held" : "schema" });
      if (taken) expect(await askBackground(page, "acceptHeld", added.workshop.id)).toMatchObject({ ok: true });
      await stop();
      expect((await others())[0]).toMatchObject(taken ? { version: 2 } : { version: 1, failures: 1 });
      // Messages take their time on a busy machine; what froze it did so for half a minute and more.
      expect(longest()).toBeLessThan(2000);
    });

    test("while it does not answer, the official feed is asked and answers", async () => {
      const added = feed();
      await add(added);
      host.offer(added.name, "hangs");
      let ended = false;
      const run = askBackground(page, "updateFeed", added.workshop.id).then(
        () => (ended = true),
        () => undefined,
      );
      const [builtIn] = await askBackground<FeedView[]>(page, "readFeeds");
      // Nothing is served at the official address here: its refusal comes at once.
      expect(await askBackground(page, "updateFeed", builtIn!.id)).toMatchObject({ ok: false, code: "network" });
      expect(ended).toBe(false);
      host.offer(added.name, added.workshop.files);
      host.hangUp();
      await run;
    });

    test("where nobody answers, or something else does, that is said, and not that it is another's", async () => {
      const { workshop } = feed();
      const nobody = { url: "https://127.0.0.1:9/", label: "Nobody", trust: workshop.id };
      expect(await askBackground(page, "addFeed", nobody)).toEqual({ ok: false, code: "network" });
      const empty = { ...nobody, url: host.offer("empty", new Map()) };
      expect(await askBackground(page, "addFeed", empty)).toEqual({ ok: false, code: "not-found" });
      expect(await others()).toEqual([]);
    });

    test("a version dated a hundred years ahead is refused, is called neither fresh nor the last, and the next is taken", async () => {
      const added = feed();
      await add(added);
      added.make(2, { custom: { issued: "2126-12-02T00:00:00Z" } });
      const { id } = added.workshop;
      expect(await askBackground(page, "updateFeed", id)).toEqual({ ok: false, code: "issued-ahead" });
      expect((await others())[0]).toMatchObject({ state: "unsure", fault: { code: "issued-ahead" } });
      added.make(3);
      expect(await askBackground(page, "updateFeed", id)).toMatchObject({ ok: true });
      expect((await others())[0]).toMatchObject({ state: "fresh", fault: null, clockBehind: false });
    });
  },
  { anyCertificate: true },
);

/** Asks the background small things until it is stopped, and says how long the longest answer took, in milliseconds. */
function listening(page: Page): [longest: () => number, stop: () => Promise<void>] {
  const over = new AbortController();
  let longest = 0;
  const asking = (async () => {
    while (!over.signal.aborted) {
      const before = performance.now();
      await askBackground(page, "readSettings");
      longest = Math.max(longest, performance.now() - before);
      await pause(10);
    }
  })();
  const stop = async (): Promise<void> => {
    over.abort();
    await asking;
  };
  return [() => longest, stop];
}
