import { expect, test } from "vitest";
import { readTable } from "../../src/tools/pages/read-table.ts";
import { inRepository } from "../../src/tools/repository.ts";
import { violationsOfOurs } from "./axe.ts";
import { inBothBrowsers, type TestBrowser, type TestPage, until } from "./harness.ts";

const PAGES = readTable(inRepository("demo/pages.tsv"), ["file", "url", "kind", "page_class", "vendors_named"]).map(
  (row) => ({
    file: row["file"]!,
    url: row["url"]!,
    kind: row["kind"]!,
    pageClass: row["page_class"]!,
    groups: row["vendors_named"]!.split(";").filter((group) => group !== ""),
  }),
);
const open = (browser: TestBrowser, file: string): Promise<TestPage> =>
  browser.visit(`demo/${file}`, { url: PAGES.find((page) => page.file === file)!.url });

/** The middle of the first badge, once it is there and does not move. */
async function badgeAt(visit: TestPage): Promise<{ x: number; y: number; name: string }> {
  await visit.describe();
  const [badge] = await visit.badges();
  return badge!;
}

/** The card's heading; undefined while no card is open. */
const heading = (visit: TestPage): Promise<string | null | undefined> =>
  visit.inCard(() => document.querySelector("h2")?.textContent ?? null);
const cardIsOpen = (visit: TestPage): Promise<unknown> =>
  until(
    () => heading(visit),
    (text) => Boolean(text),
  );
const cardIsGone = (visit: TestPage): Promise<unknown> =>
  until(
    () => heading(visit),
    (text) => !text,
  );
inBothBrowsers((browser) => {
  test.each(PAGES)("$file: $pageClass, $groups, and nothing of the page is changed", async (page) => {
    const visit = await open(browser(), page.file);
    const { kind, pageClass, mentions, marks, badges } = await visit.describe();
    expect({ kind, pageClass }).toEqual({ kind: page.kind, pageClass: page.pageClass });
    expect([...new Set(mentions.map(({ group }) => group))].toSorted()).toEqual(page.groups);
    const shows = page.pageClass !== "other";
    expect(marks > 0).toBe(shows);
    expect(badges > 0).toBe(shows);
    expect(await visit.observed()).toMatchObject({ domMutations: 0, hostNodes: shows ? 1 : 0 });
    await visit.close();
  });

  test("a click on a badge opens the card; Escape closes it and the focus is on the badge", async () => {
    const visit = await open(browser(), "cz-produkt.html");
    const { x, y, name } = await badgeAt(visit);
    expect(name).toContain("Huawei");
    await visit.page.mouse.click(x, y);
    await cardIsOpen(visit);
    expect(await heading(visit)).toContain("Huawei");
    await visit.page.keyboard.press("Escape");
    await cardIsGone(visit);
    await until(
      () => visit.focusedBadge(),
      (focused) => focused === name,
    );
    expect(await visit.observed()).toMatchObject({ domMutations: 0, hostNodes: 1 });
    await visit.close();
  });

  test.each(["Enter", " "] as const)("“%s” on a badge opens the card, and Escape leads back", async (key) => {
    const visit = await open(browser(), "en-product.html");
    await visit.describe();
    await visit.page.bringToFront();
    for (let tabs = 0; tabs < 40 && !(await visit.focusedBadge()); tabs++) await visit.page.keyboard.press("Tab");
    // At first it is told how many there are, and then which one has the focus.
    const label = await until(
      () => visit.focusedBadge(),
      (told) => told !== "" && !told.startsWith("Caveat: "),
    );
    expect(label).toBeTruthy();
    await visit.page.keyboard.press(key);
    await cardIsOpen(visit);
    await visit.page.keyboard.press("Escape");
    await cardIsGone(visit);
    await until(
      () => visit.focusedBadge(),
      (focused) => focused === label,
    );
    await visit.close();
  });

  test("axe finds nothing wrong with badges and card", async () => {
    const visit = await open(browser(), "cz-vypis.html");
    const { x, y } = await badgeAt(visit);
    await visit.page.mouse.click(x, y);
    await cardIsOpen(visit);
    expect(await violationsOfOurs(visit)).toEqual([]);
    await visit.close();
  });

  test("nothing but the pages was ever asked for", () => {
    expect(browser().refused.filter((address) => !isTheBrowsersOwn(address))).toEqual([]);
  });
});

/** Browsers ask their makers' hosts of themselves, and Chromium connects ahead to the host of the page it opens. */
const isTheBrowsersOwn = (address: string): boolean => {
  const { hostname } = new URL(address.includes("://") ? address : `https://${address}`);
  return (
    PAGES.some(({ url }) => new URL(url).hostname === hostname) ||
    /(?:^|\.)(?:google\.com|googleapis\.com|mozilla\.(?:com|org|net)|firefox\.com|mozgcp\.net)$/.test(hostname)
  );
};
