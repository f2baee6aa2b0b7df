// @vitest-environment happy-dom
import { fakeBrowser } from "@webext-core/fake-browser";
import { cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/preact";
import axe from "axe-core";
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import type { PageDescription, PageMention } from "../../../src/shared/messages.ts";
import { Popup } from "../../../src/popup/Popup.tsx";
import { backgroundInMemory, tell } from "../background/in-memory.ts";

// The popup as it ships, before the background as it ships; what stands in for the browser is the wire and the open tab.

const TAB = 7;
const mention = (vendor: string, more: Partial<PageMention> = {}): PageMention => ({
  vendor,
  group: vendor,
  name: vendor,
  text: vendor,
  field: "text",
  why: [],
  visible: true,
  marked: true,
  ...more,
});
const page: PageDescription = {
  url: "https://www.alza.cz/router",
  kind: "product",
  pageClass: "shop",
  reasons: [],
  reading: false,
  mode: "marks",
  marksAnyway: false,
  marksAll: false,
  mentions: [],
  marks: 0,
  badges: 0,
  questions: [],
  limits: [],
};

let url: string | undefined;
/** What the page answers; nothing where our script does not run in it. */
let described: PageDescription | undefined;
let granted: boolean;
const shown = vi.fn<(request: unknown) => void>();
const more = vi.fn<(what: unknown) => void>();
const requested = vi.fn<(permissions: unknown) => void>();

beforeAll(async () => {
  await backgroundInMemory();
  vi.spyOn(console, "error").mockReturnValue(undefined);
  Object.assign(fakeBrowser.tabs, {
    get: async () => ({ id: TAB, url }),
    sendMessage(
      _tab: number,
      message: { type: string; data: unknown },
      _to: unknown,
      reply: (answer?: object) => void,
    ) {
      if (message.type === "showMention") shown(message.data);
      if (message.type === "markMore") more(message.data);
      reply(described && { res: message.type === "describePage" ? described : undefined });
    },
  });
  Object.assign(fakeBrowser.permissions, {
    contains: async () => granted,
    request: async (permissions: unknown) => {
      requested(permissions);
      return false;
    },
  });
});
beforeEach(async () => {
  url = page.url;
  described = page;
  granted = true;
  shown.mockClear();
  requested.mockClear();
  await tell("saveSettings", {
    profile: [{ territory: "CZ", roles: ["regulated-operator"], regime: "higher" }],
    sites: {},
    language: "en",
    level: "all",
  });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

async function open(): Promise<string> {
  render(<Popup tabId={TAB} />);
  await screen.findByRole("searchbox", {}, { timeout: 5000 });
  await waitFor(() => expect(document.querySelector(".body")?.textContent).toBeTruthy());
  return (document.body.textContent ?? "").replaceAll("\u00a0", " ");
}

describe("Each state of a page has its sentence", () => {
  test("nothing on file, with the size of the data", async () => {
    const text = await open();
    expect(text).toContain("Nothing on file");
    expect(text).toMatch(/This is not a clearance. Caveat knows \d+ vendors and \d+ acts/);
  });

  test("not checked: never a word about what is on it", async () => {
    described = undefined;
    granted = false;
    const text = await open();
    expect(text).toContain("Caveat has no permission to read www.alza.cz. It has not looked at this page.");
    expect(text).not.toContain("Nothing on file");
    fireEvent.click(screen.getByRole("button", { name: "Always on this site" }));
    expect(requested).toHaveBeenCalledWith({ origins: ["https://www.alza.cz/*"] });
    fireEvent.click(screen.getByRole("button", { name: "On all sites…" }));
    expect(requested).toHaveBeenLastCalledWith({ origins: ["https://*/*"] });
    expect(await screen.findByText("The permission was not given. Nothing was read.")).toBeTruthy();
  });

  test("over http only once can be asked for", async () => {
    described = undefined;
    url = "http://intranet.example/";
    await open();
    expect(screen.getByRole("button", { name: "Check this page once" })).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Always on this site" })).toBeNull();
  });

  test("closed to every extension", async () => {
    described = undefined;
    url = undefined;
    expect(await open()).toContain("No extension may read this page");
    expect(screen.queryByRole("radio")).toBeNull();
  });

  test("a PDF, which no extension may read: the way to have it checked", async () => {
    described = undefined;
    url = "https://zakazky.example/dokument.PDF?id=3";
    expect(await open()).toContain("A PDF is open in this tab");
    const link = screen.getByRole("link", { name: "Check this PDF" });
    expect(link.getAttribute("href")).toBe(`/src/check/index.html?pdf=${TAB}`);
  });

  test("off on this site, with the way back", async () => {
    await tell("setSiteMode", { host: "www.alza.cz", mode: "off" });
    expect(await open()).toContain("You turned Caveat off on www.alza.cz. It has not looked at this page.");
    fireEvent.click(screen.getByRole("button", { name: "Turn marks on" }));
    expect(await screen.findByText("Nothing on file")).toBeTruthy();
  });

  test("still reading is not nothing", async () => {
    described = { ...page, reading: true };
    const text = await open();
    expect(text).toContain("Still reading this page");
    expect(text).not.toContain("Nothing on file");
    described = { ...page, mentions: [mention("huawei")] };
    expect(await screen.findByRole("button", { name: "Huawei" })).toBeTruthy();
  });

  test("stale data says so beside what it says", async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 41 * 86_400_000 });
    const text = await open();
    expect(text).toMatch(/Data is 4[12] days old/);
    expect(text).toContain("The last good data stays in use.");
    expect(await screen.findByText("Nothing on file")).toBeTruthy();
  });
});

describe("The vendors of a page", () => {
  beforeEach(() => {
    described = {
      ...page,
      mentions: [
        mention("lorex"),
        mention("hikvision"),
        mention("huawei", { field: "maker" }),
        mention("huawei"),
        mention("zte", { visible: false }),
        mention("nobody-such"),
      ],
    };
  });

  test("stand in reading order, those that bind first, hidden ones apart", async () => {
    const text = await open();
    const names = within(screen.getByRole("list")).getAllByRole("listitem");
    expect(names.map((row) => within(row).getAllByRole("button")[0]?.textContent)).toEqual([
      "Huawei",
      "Hikvision",
      "Lorex",
    ]);
    expect(text).toContain("On this page: 3 vendors");
    expect(text).toContain("Binds you · analyse the risk, weigh it when choosing a supplier");
    expect(text).toContain("May cover this product · if it does: analyse the risk");
    expect(text).toContain("maker of 1 item, 1 in text");
    expect(text).toContain("1 more vendor is named in parts of the page that do not show.");
  });

  test("that are not marked are counted in a line, which lists them and has them shown on the page", async () => {
    await tell("saveSettings", { level: "mine", profile: [{ territory: "CZ", roles: [] }] });
    const text = await open();
    expect(text).toContain("1 more vendor is not marked");
    fireEvent.click(screen.getByRole("button", { name: "Show on the page" }));
    await waitFor(() => expect(more).toHaveBeenCalledWith({ all: true }));
    fireEvent.change(screen.getByRole("combobox", { name: "Marked" }), { target: { value: "all" } });
    await waitFor(() => expect(document.body.textContent).not.toContain("not marked"));
    expect(await tell("readSettings")).toMatchObject({ level: "all" });
  });

  test("of very many are a hundred at first, and all on demand", async () => {
    const vendors = (await tell("readVendors", { tabId: TAB })) as { id: string }[];
    described = { ...page, marksAll: true, mentions: vendors.map(({ id }) => mention(id)) };
    await open();
    expect(document.querySelectorAll(".hit").length).toBe(100);
    fireEvent.click(screen.getByRole("button", { name: /^Show all \d+$/ }));
    expect(document.querySelectorAll(".hit").length).toBeGreaterThan(200);
    // The focus goes on where the list went on.
    expect(document.activeElement).toBe(document.querySelectorAll(".hit .open")[100]);
  });

  test("with the same open question are asked about once", async () => {
    await tell("saveSettings", { level: "mine" });
    described = { ...page, mentions: [mention("autel"), mention("xiaomi"), mention("oppo")] };
    const text = await open();
    expect(text).toContain("The same question is open for 2 more vendors");
  });

  test("are gone through place by place, and round again", async () => {
    await open();
    const next = screen.getByRole("button", { name: "Next place: Huawei" });
    fireEvent.click(next);
    fireEvent.click(next);
    fireEvent.click(next);
    await waitFor(() => expect(shown).toHaveBeenCalledTimes(3));
    expect(shown.mock.calls.map(([request]) => request)).toEqual([2, 3, 2].map((place) => ({ place, open: false })));
    expect(await screen.findByText("Huawei, 1 of 2, maker")).toBeTruthy();
  });

  test("open their card in the page", async () => {
    const close = vi.spyOn(window, "close").mockReturnValue(undefined);
    await open();
    fireEvent.click(screen.getByRole("button", { name: "Huawei" }));
    await waitFor(() => expect(close).toHaveBeenCalled());
    expect(shown).toHaveBeenCalledWith({ place: 2, open: true });
  });

  test("open here where the page shows no marks", async () => {
    described = { ...page, pageClass: "other", mentions: [mention("huawei", { marked: false })] };
    await open();
    fireEvent.click(screen.getByRole("button", { name: "Huawei" }));
    expect(await screen.findByRole("heading", { name: "Huawei" })).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: "Back" }));
    expect(await screen.findByText(/names are counted, not marked/)).toBeTruthy();
  });
});

test("what was looked up and opened can be looked up again, or forgotten", async () => {
  await open();
  fireEvent.input(screen.getByRole("searchbox"), { target: { value: "pouzdro pro Huawei" } });
  fireEvent.click(await screen.findByRole("button", { name: "Huawei" }));
  await screen.findByRole("heading", { name: "Huawei" });
  cleanup();
  await open();
  fireEvent.click(await screen.findByRole("button", { name: "pouzdro pro Huawei" }));
  expect(await screen.findByText("Look-up")).toBeTruthy();
  cleanup();
  await open();
  fireEvent.click(await screen.findByRole("button", { name: "Clear" }));
  await waitFor(() => expect(screen.queryByRole("button", { name: "pouzdro pro Huawei" })).toBeNull());
  expect(await tell("readLookUps")).toEqual([]);
});

test("below what a look-up does not find stands what that means", async () => {
  await open();
  fireEvent.input(screen.getByRole("searchbox"), { target: { value: "zzyzx" } });
  expect(await screen.findByText("No vendor on file is called “zzyzx”.")).toBeTruthy();
  expect(screen.getByText(/“Nothing on file” is not a clearance. Caveat knows/)).toBeTruthy();
});

test("a background that does not answer is said, with something to do about it", async () => {
  const { sendMessage } = fakeBrowser.runtime;
  Object.assign(fakeBrowser.runtime, { sendMessage: (_message: unknown, reply: () => void) => reply() });
  render(<Popup tabId={TAB} />);
  expect((await screen.findByRole("alert")).textContent).toContain("Caveat could not open its data");
  expect(screen.getByRole("button", { name: "Try again" })).toBeTruthy();
  Object.assign(fakeBrowser.runtime, { sendMessage });
});

describe.each(["en", "cs"])("In %s axe finds nothing", (language) => {
  const quiet = { rules: { "color-contrast": { enabled: false }, region: { enabled: false } } };
  const violations = async (): Promise<string[]> =>
    (await axe.run(document.body, quiet)).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  beforeEach(() => tell("saveSettings", { language }));

  test("with vendors on the page", async () => {
    described = { ...page, mentions: [mention("huawei", { field: "maker" }), mention("lorex")] };
    await open();
    expect(await violations()).toEqual([]);
  });
  test("with nothing on file", async () => {
    await open();
    expect(await violations()).toEqual([]);
  });
  test("on a page that was not checked", async () => {
    described = undefined;
    await open();
    expect(await violations()).toEqual([]);
  });
  test.each(["huawei", "huawey", "zzzz"])("looking up %s", async (query) => {
    await open();
    fireEvent.input(screen.getByRole("searchbox"), { target: { value: query } });
    await waitFor(() => expect(document.querySelector(".lbl")?.textContent).toMatch(/Look-up|Vyhledávání/));
    expect(await violations()).toEqual([]);
  });
  test("on a vendor", async () => {
    await open();
    fireEvent.input(screen.getByRole("searchbox"), { target: { value: "huawei" } });
    fireEvent.click(await screen.findByRole("button", { name: "Huawei" }));
    await screen.findByRole("heading", { name: "Huawei" });
    expect(await violations()).toEqual([]);
  });
});
