import { fakeBrowser } from "@webext-core/fake-browser";
import { beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { ask, backgroundInMemory, executeScript, OWN_PAGE, setIcon } from "./in-memory.ts";
import type { CardView, Messages, PageStart, VendorLine } from "../../../src/shared/messages.ts";

// The background as it ships, spoken to as the browser speaks to it: a message, and a sender that the browser fills in.

const HOME = fakeBrowser.runtime.getURL("");
const page = (tabId: number, { url = "https://www.alza.cz/router", frameId = 0, incognito = false } = {}) => ({
  id: "caveat",
  url,
  origin: "https://www.alza.cz",
  frameId,
  tab: { id: tabId, url, incognito },
});

const found = (...ids: string[]) => ({
  pageKind: "product",
  pageClass: "shop",
  vendors: ids.map((id) => ({ id, times: 2 })),
  reading: false,
  questions: [],
});

beforeAll(backgroundInMemory);

const CZECH_OPERATOR = [{ territory: "CZ", roles: ["regulated-operator"], regime: "higher" }];
let tab = 1;
beforeEach(async () => {
  tab += 1;
  await ask(OWN_PAGE, "saveSettings", { profile: CZECH_OPERATOR, defaultMode: "marks", sites: {}, language: "en" });
});
const badge = (): Promise<string> => fakeBrowser.action.getBadgeText({ tabId: tab });
const title = (): Promise<string> => fakeBrowser.action.getTitle({ tabId: tab });
const icon = (): string | undefined => setIcon.mock.calls.findLast(([{ tabId }]) => tabId === tab)?.[0].path[16];

describe("A reader who has said no country", () => {
  const DOT_COM = { url: "https://www.shop.com/router" };
  const cardIn = (url: string) => ({
    ...page(tab, { url, frameId: 9 }),
    url: `${HOME}src/card/index.html`,
    origin: HOME.slice(0, -1),
  });
  const huawei = async (url: string) => (await ask(cardIn(url), "readCard", "huawei")).res as CardView;
  beforeEach(() => ask(OWN_PAGE, "saveSettings", { profile: [] }));

  test("is answered for the page's, on badge, card and popup alike, and nothing is kept of that", async () => {
    await ask(page(tab), "pageOpened");
    expect((await ask(page(tab), "readFaces", ["huawei"])).res).toMatchObject({
      huawei: { mark: "unknown", label: "Huawei", quiet: false },
    });
    const { guess, verdict, profile } = await huawei("https://www.alza.cz/router");
    expect({ guess, profile }).toEqual({
      guess: { territory: "CZ", from: "page" },
      profile: [{ territory: "CZ", roles: [] }],
    });
    expect(verdict).toMatchObject({ title: "Depends on your role", as: "Czechia (from this page)", guessed: true });
    expect((await ask(OWN_PAGE, "readSettings")).res).toMatchObject({ profile: [] });
  });

  test("is answered for what the page tells once it is read, also when it opens again; another host tells anew", async () => {
    await ask(page(tab, DOT_COM), "pageOpened");
    expect((await huawei(DOT_COM.url)).guess).toBeUndefined();
    await ask(page(tab, DOT_COM), "mentionsFound", { ...found("huawei"), clues: { currency: "Kč", language: "en" } });
    expect((await huawei(DOT_COM.url)).guess).toEqual({ territory: "CZ", from: "page" });
    await ask(page(tab, DOT_COM), "pageOpened");
    expect((await huawei(DOT_COM.url)).verdict.title).toBe("Depends on your role");
    await ask(page(tab, { url: "https://www.other.com/" }), "pageOpened");
    expect((await huawei("https://www.other.com/")).guess).toBeUndefined();
  });

  test("gets a verdict from an answer on the card, which is for that card alone until it is kept", async () => {
    await ask(page(tab), "pageOpened");
    const url = "https://www.alza.cz/router";
    const { question } = await huawei(url);
    expect(question?.answers.map(({ label }) => label)).toEqual([
      "Yes, higher duties",
      "Yes, lower duties",
      "No",
      "Not sure",
    ]);
    const answered = [question!.answers[0]!.change!];
    const read = async () => (await ask(cardIn(url), "readCard", { vendor: "huawei", answered })).res as CardView;
    const supposed = await read();
    expect(supposed.verdict).toMatchObject({
      title: "Binds you",
      as: "You: regulated operator (higher duties), Czechia",
    });
    expect(supposed.unsaved).toEqual(answered);
    // Nobody else has heard of it.
    expect((await huawei(url)).verdict.title).toBe("Depends on your role");
    expect((await ask(OWN_PAGE, "readSettings")).res).toMatchObject({ profile: [] });
    expect((await ask(page(tab), "readFaces", ["huawei"])).res).toMatchObject({ huawei: { mark: "unknown" } });
    // Once it is kept, there is nothing left to keep.
    await ask(OWN_PAGE, "saveSettings", { profile: CZECH_OPERATOR });
    expect((await read()).unsaved).toEqual([]);
  });

  test("keeps their own country once they have said one", async () => {
    await ask(OWN_PAGE, "saveSettings", { profile: [{ territory: "US", roles: [] }] });
    await ask(page(tab), "pageOpened");
    expect((await huawei("https://www.alza.cz/router")).profile).toEqual([{ territory: "US", roles: [] }]);
    expect((await huawei("https://www.alza.cz/router")).guess).toBeUndefined();
  });
});

describe("A page that opens", () => {
  test("is told its mode and language, and whose names are underlined", async () => {
    const { res } = await ask(page(tab), "pageOpened");
    const start = res as PageStart;
    expect(start).toMatchObject({ mode: "marks", language: "en" });
    expect(start.named).toContain("huawei");
    expect(start.index).toMatch(/^[0-9a-f]{16}$/);
  });

  test("is told the same of names whoever reads, and whatever they put aside", async () => {
    const { named } = (await ask(page(tab), "pageOpened")).res as PageStart;
    expect(named.length).toBeGreaterThan(100);
    for (const profile of [[], [{ territory: "US", roles: ["supplier-to-state"] }], [{ territory: "LT", roles: [] }]]) {
      await ask(OWN_PAGE, "saveSettings", { profile });
      expect(((await ask(page(tab), "pageOpened")).res as PageStart).named).toEqual(named);
    }
  });

  test("hears of the vendors that it names, and of no others, what they are to the reader", async () => {
    const { res } = await ask(page(tab), "readFaces", ["huawei", "nobody-such", "constructor"]);
    expect(res).toEqual({ huawei: { mark: "must", label: "Huawei", quiet: false, asks: [] } });
    expect((await ask(page(tab), "readFaces", Array(201).fill("huawei"))).err).toBeDefined();
  });

  test("obeys what the reader chose for its site", async () => {
    await ask(OWN_PAGE, "setSiteMode", { host: "www.alza.cz", mode: "off" });
    expect((await ask(page(tab), "pageOpened")).res).toMatchObject({ mode: "off" });
    expect(await title()).toBe("Caveat: off on this site");
    expect(icon()).toBe("/icons/off-16.png");
    await ask(OWN_PAGE, "setSiteMode", { host: "www.alza.cz", mode: undefined });
    expect((await ask(page(tab), "pageOpened")).res).toMatchObject({ mode: "marks" });
  });

  test("in a frame gets no more than the page round it", async () => {
    await ask(OWN_PAGE, "setSiteMode", { host: "www.alza.cz", mode: "count" });
    const frame = { ...page(tab, { frameId: 4 }), url: "https://reviews.example/x" };
    expect((await ask(frame, "pageOpened")).res).toMatchObject({ mode: "count" });
  });
});

describe("The toolbar button", () => {
  test("counts vendors and says in words how many bind", async () => {
    await ask(page(tab), "pageOpened");
    await ask(page(tab), "mentionsFound", found("huawei", "hikvision"));
    expect(await badge()).toBe("2");
    expect(await title()).toBe("Caveat: 2 vendors on this page, 2 bind you");
    expect(icon()).toBe("/icons/binds-16.png");
  });

  test("still counts what frames found when the page asks again, and nothing of it once another page opens", async () => {
    await ask(page(tab), "pageOpened");
    await ask(page(tab, { frameId: 3 }), "mentionsFound", found("zte"));
    await ask(page(tab), "pageOpened", "same");
    await ask(page(tab), "mentionsFound", found("huawei"));
    expect(await badge()).toBe("2");
    await ask(page(tab), "pageOpened");
    await ask(page(tab), "mentionsFound", found("huawei"));
    expect(await badge()).toBe("1");
  });

  test("puts the frames of a page together and counts a vendor once", async () => {
    await ask(page(tab), "pageOpened");
    await Promise.all([
      ask(page(tab), "mentionsFound", found("huawei")),
      ask(page(tab, { frameId: 3 }), "mentionsFound", found("huawei", "zte")),
    ]);
    expect(await badge()).toBe("2");
  });

  test("forgets the page when another opens in the tab", async () => {
    await ask(page(tab), "pageOpened");
    await ask(page(tab), "mentionsFound", found("huawei"));
    await ask(page(tab), "pageOpened");
    expect(await badge()).toBe("");
  });

  test("never counts what is not on file", async () => {
    await ask(page(tab), "pageOpened");
    await ask(page(tab), "mentionsFound", found("nobody-such", "constructor"));
    expect(await badge()).toBe("");
    expect(await title()).toBe("Caveat: nothing on file on this page");
  });

  test("speaks Czech, with its plural", async () => {
    await ask(OWN_PAGE, "saveSettings", { language: "cs" });
    await ask(page(tab), "pageOpened");
    await ask(page(tab), "mentionsFound", found("huawei", "zte"));
    expect(await title()).toBe("Caveat: 2 výrobci na této stránce, 2 vás zavazují");
  });

  test("changes with the profile, without the page saying anything anew", async () => {
    await ask(page(tab), "pageOpened");
    await ask(page(tab), "mentionsFound", found("huawei"));
    expect(icon()).toBe("/icons/binds-16.png");
    await ask(OWN_PAGE, "saveSettings", { profile: [{ territory: "BR", roles: [] }] });
    await vi.waitFor(() => expect(icon()).toBe("/icons/elsewhere-16.png"));
  });
});

describe("What a page keeps behind it", () => {
  test("lies in the session alone, and is gone with the tab", async () => {
    await ask(page(tab), "pageOpened");
    await ask(page(tab), "mentionsFound", found("huawei"));
    expect(Object.keys(await fakeBrowser.storage.session.get(null))).toContain(`tab:${tab}`);
    expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toContain("huawei");
    await fakeBrowser.tabs.onRemoved.trigger(tab, { windowId: 1, isWindowClosing: false });
    expect(Object.keys(await fakeBrowser.storage.session.get(null))).not.toContain(`tab:${tab}`);
  });

  test("is nothing in a private window", async () => {
    await ask(page(tab, { incognito: true }), "pageOpened");
    await ask(page(tab, { incognito: true }), "mentionsFound", found("huawei"));
    expect(await badge()).toBe("1");
    expect(Object.keys(await fakeBrowser.storage.session.get(null))).not.toContain(`tab:${tab}`);
  });
});

describe.each(["names", "badges"])("The script of %s", (script) => {
  test("comes into the very frame that asks", async () => {
    await ask(page(tab, { frameId: 7 }), "bringScript", script);
    expect(executeScript).toHaveBeenLastCalledWith({
      target: { tabId: tab, frameIds: [7] },
      files: [`/${script}.js`],
      injectImmediately: true,
    });
  });
});

describe("The card in its frame", () => {
  const card = (id = tab) => ({
    ...page(id, { frameId: 9 }),
    url: `${HOME}src/card/index.html#x`,
    origin: HOME.slice(0, -1),
  });
  const opening = {
    vendor: "huawei",
    mentions: [{ text: "HUAWEI", name: "Huawei", field: "maker", why: [] }],
    home: "frame",
  };

  test("is told what was pressed, in the tab where it was, and in no other", async () => {
    const { res: id } = await ask(page(tab), "openCard", opening);
    expect((await ask(card(), "readOpening", id)).res).toMatchObject({ vendor: "huawei", mentions: opening.mentions });
    expect((await ask(card(tab + 1), "readOpening", id)).res).toBeUndefined();
  });

  test("asks for a vendor and gets its acts", async () => {
    const { res } = await ask(card(), "readCard", "huawei");
    expect(res).toMatchObject({ vendor: { id: "huawei" }, language: "en" });
    expect((await ask(card(), "readCard", "no-such-vendor")).res).toBeUndefined();
  });

  test("changes nothing by itself: what it proposes waits for a page of ours, and can be dropped there", async () => {
    const profile = [{ territory: "SK", roles: [] }];
    const saved = async () => ((await ask(OWN_PAGE, "readSettings")).res as { profile: unknown }).profile;
    for (const confirmed of [false, true]) {
      await ask(card(), "propose", { do: "profile", profile });
      expect(await saved()).toEqual(CZECH_OPERATOR);
      const { id } = (await ask(OWN_PAGE, "readTask", tab)).res as { id: string };
      await ask(OWN_PAGE, "settleTask", { id, confirmed });
      expect(await saved()).toEqual(confirmed ? profile : CZECH_OPERATOR);
      expect((await ask(OWN_PAGE, "settleTask", { id, confirmed: true })).err).toBeDefined();
    }
  });

  test("standing by itself in a tab is nobody", async () => {
    expect((await ask({ ...card(), frameId: 0 }, "readCard", "huawei")).err).toBeDefined();
  });
});

/** Every message to the background, and who may send it. A new one does not compile before it is written here. */
const ASKERS = {
  pageOpened: "page",
  readFaces: "page",
  readIndex: "page own",
  mentionsFound: "page",
  bringScript: "page",
  openCard: "page",
  readOpening: "card",
  cardFrame: "card",
  propose: "card",
  readCard: "card own",
  openOptions: "card own",
  openRecord: "card own",
  readTask: "own",
  settleTask: "own",
  saveProfile: "own",
  undoDismissal: "own",
  readDraft: "own",
  readDataset: "own",
  readReader: "own",
  readPolicy: "own",
  readSettings: "own",
  saveSettings: "own",
  setSiteMode: "own",
  exportOwn: "own",
  importOwn: "own",
  readOwnList: "own",
  readOwnDecisions: "own",
  readForRecord: "own",
  takeOwnTable: "own",
  exportOwnList: "own",
  removeOwnList: "own",
  undoOwnList: "own",
  lookUp: "own",
  readLookUps: "own",
  keepLookUp: "own",
  forgetLookUps: "own",
  readVendors: "own",
  readTiesTo: "own",
  readTab: "own",
  checkOnce: "own",
  revokeSites: "own",
  readDatasetInfo: "own",
  readQuestions: "own",
  answerQuestion: "own",
  readNews: "own",
  newsSeen: "own",
  readChangedLists: "own",
  readHistory: "own",
  forgetAnswer: "own",
  readFeeds: "own",
  updateFeed: "own",
  importBundle: "own",
  rollBackFeed: "own",
  resumeFeed: "own",
  acceptHeld: "own",
  resetFeed: "own",
  addFeed: "own",
  changeFeed: "own",
  removeFeed: "own",
} satisfies Record<
  Exclude<
    keyof Messages,
    "describePage" | "showMention" | "markMore" | "nextMention" | "viewChanged" | "policyChanged" | "cardFrameNews"
  >,
  string
>;

describe("Who may ask what (B107)", () => {
  const senders = {
    page: () => page(tab),
    card: () => ({ ...page(tab, { frameId: 9 }), url: `${HOME}src/card/index.html`, origin: HOME.slice(0, -1) }),
  };

  test.each(Object.entries(ASKERS))("%s is asked by: %s", async (type, askers) => {
    for (const [asker, sender] of Object.entries(senders)) {
      if (askers.includes(asker)) continue;
      for (const data of [undefined, {}, "huawei", 1, ["huawei"]]) {
        const { res, err } = await ask(sender(), type, data);
        expect(res).toBeUndefined();
        expect(err?.message).toMatch(/own pages|Not heard/);
      }
    }
    expect((await ask(OWN_PAGE, "readSettings")).res).toMatchObject({ defaultMode: "marks", sites: {} });
  });

  test("a page of ours in a frame, where a page could cover it, has no say", async () => {
    const framed = { ...page(tab, { frameId: 3 }), url: OWN_PAGE.url, origin: HOME.slice(0, -1) };
    for (const type of ["readSettings", "saveSettings", "undoDismissal", "readCard"])
      expect((await ask(framed, type, {})).err?.message).toMatch(/own pages/);
  });

  test.each([
    ["a blob of our own origin (B112)", { id: "caveat", url: `blob:${HOME}1234` }],
    ["a blank child (B112)", { id: "caveat", url: "about:blank" }],
    ["another extension (B111)", { id: "other", url: OWN_PAGE.url }],
    ["an origin that only begins like ours", { id: "caveat", url: `${HOME.slice(0, -1)}.evil.example/x` }],
    ["a sandboxed page of ours (B111)", { ...OWN_PAGE, origin: "null" }],
    ["nobody", {}],
  ])("not from %s either", async (_who, sender) => {
    expect((await ask(sender, "readSettings")).err?.message).toMatch(/own pages/);
  });
});

describe("A payload of the wrong shape is refused, and nothing happens (B108, B109)", () => {
  test.each([
    ["no id", undefined],
    ["__proto__", "__proto__"],
    ["a megabyte", "a".repeat(1_000_000)],
    ["a list", ["huawei"]],
    ["an object that says it is a text", { toString: "huawei" }],
  ])("readCard with %s", async (_what, data) => {
    const { res, err } = await ask(OWN_PAGE, "readCard", data);
    expect(res).toBeUndefined();
    expect(err).toBeDefined();
  });

  test.each([
    ["nothing", undefined],
    ["a text", "huawei"],
    ["a kind that is none", { ...found("huawei"), pageKind: "everything" }],
    ["a count of minus one", { ...found(), vendors: [{ id: "huawei", times: -1 }] }],
    ["a count that is no number", { ...found(), vendors: [{ id: "huawei", times: "2" }] }],
    ["vendors as an object", { ...found(), vendors: { length: 3 } }],
    ["a prototype for an id", { ...found(), vendors: [{ id: "__proto__", times: 1 }] }],
  ])("mentionsFound with %s", async (_what, data) => {
    await ask(page(tab), "pageOpened");
    expect((await ask(page(tab), "mentionsFound", data)).err).toBeDefined();
    expect(await badge()).toBe("");
  });

  test("a profile that is none is not saved", async () => {
    for (const profile of [null, {}, [{ territory: "CZ", roles: ["king"] }], [{ territory: "<b>", roles: [] }]])
      expect((await ask(OWN_PAGE, "saveProfile", profile)).err).toBeDefined();
    expect((await ask(OWN_PAGE, "readSettings")).res).toMatchObject({ profile: CZECH_OPERATOR });
  });

  test("a setting that is none is not saved, from our own pages either", async () => {
    expect((await ask(OWN_PAGE, "saveSettings", { defaultMode: "loud" })).err).toBeDefined();
    expect((await ask(OWN_PAGE, "setSiteMode", { host: "a b/c", mode: "off" })).err).toBeDefined();
    expect((await ask(OWN_PAGE, "readSettings")).res).toMatchObject({ defaultMode: "marks", sites: {} });
  });

  test("of a million ids two hundred are looked at, in no time", async () => {
    const { res } = await ask(OWN_PAGE, "readVendors", {});
    const known = (res as VendorLine[]).find(({ mark }) => mark === "must")?.id ?? "";
    const ids = Array.from({ length: 1_000_000 }, (_, n) => ({ id: n === 250 ? known : `v${n}`, times: 1 }));
    const since = performance.now();
    await ask(page(tab), "pageOpened");
    await ask(page(tab), "mentionsFound", { ...found(), vendors: ids });
    expect(performance.now() - since).toBeLessThan(2000);
    expect(await badge()).toBe("");
  });
});

test("a tab that floods the background is not heard for a while; others are (B110)", async () => {
  const noisy = tab;
  const answers = await Promise.all(
    Array.from({ length: 1_000 }, () => ask(page(noisy), "mentionsFound", found("huawei"))),
  );
  const heard = answers.filter(({ err }) => !err).length;
  expect(heard).toBeGreaterThanOrEqual(200);
  expect(heard).toBeLessThan(300);
  expect((await ask(page(noisy + 1000), "pageOpened")).err).toBeUndefined();
  expect((await ask(OWN_PAGE, "readSettings")).err).toBeUndefined();
});
