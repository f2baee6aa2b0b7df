import { expect, test } from "vitest";
import type { Profile } from "../../src/core/profile.ts";
import { readTable } from "../../src/tools/pages/read-table.ts";
import { inRepository } from "../../src/tools/repository.ts";
import { inBothBrowsers, type TestBrowser, type TestPage, until } from "./harness.ts";

// Readers whom a law obliges, each before a page that names the vendor: badge and card say the same.

const ADDRESSES = new Map(
  readTable(inRepository("demo/pages.tsv"), ["file", "url"]).map((row) => [row["file"]!, row["url"]!]),
);
const QUESTION = "cz-nukib-2025-prc-data-remote-admin";
const OPERATOR: Profile = [{ territory: "CZ", roles: ["regulated-operator"], regime: "higher" }];

async function openAs(browser: TestBrowser, file: string, profile: Profile, language = "en"): Promise<TestPage> {
  await browser.askBackground("saveSettings", { profile, language });
  const visit = await browser.visit(`demo/${file}`, { url: ADDRESSES.get(file)! });
  await visit.describe();
  return visit;
}

/** What the badge says, and the card that opens on it. */
async function readCard(visit: TestPage): Promise<{ badge: string; title: string; text: string }> {
  const [badge] = await until(
    () => visit.badges(),
    (all) => all.length > 0,
  );
  await visit.page.mouse.click(badge!.x, badge!.y);
  const text = await until(
    () => visit.inCard(() => document.querySelector(".verdict")?.textContent ?? ""),
    (said) => Boolean(said),
  );
  const title = await visit.inCard(() => document.querySelector(".verdict .say")?.textContent ?? "");
  return { badge: badge!.name, title: title ?? "", text: (text ?? "").replaceAll("\u00a0", " ") };
}

inBothBrowsers((browser) => {
  test.each<[string, string, Profile, string, string, string[]]>([
    [
      "a Romanian public body and Kaspersky",
      "ro-antivirus.html",
      [{ territory: "RO", roles: ["state-body"] }],
      "Binds you",
      "binds you",
      ["A rule that names no vendor binds you and covers this one.", "Do not buy"],
    ],
    [
      "a US supplier and Hikvision, with both acts",
      "us-catalogue.html",
      [{ territory: "US", roles: ["supplier-to-state"] }],
      "Binds you",
      "binds you",
      ["report", "If that is you: do not supply (from 30 Jun 2027)"],
    ],
    [
      "Lithuanian Airports and Nuctech",
      "lt-skeneris.html",
      [{ territory: "LT", roles: ["regulated-operator"] }],
      "Binds named bodies only",
      "binds named bodies only",
      ["Binds only Lithuanian Airports", "If that is you: do not buy."],
    ],
  ])("%s", async (who, file, profile, title, badge, holds) => {
    const visit = await openAs(browser(), file, profile);
    const card = await readCard(visit);
    expect(card.title.replaceAll("\u00a0", " ")).toBe(title);
    expect(card.badge).toContain(badge);
    for (const words of holds) expect(card.text).toContain(words);
    await browser().picture(`verdict-${file.replace(".html", "")}`, visit.page);
    expect(await visit.observed()).toMatchObject({ domMutations: 0 });
    await visit.close();
  });

  test("a Czech operator and a camera, before and after the answer to the question of the act", async () => {
    const visit = await openAs(browser(), "cz-kamera.html", OPERATOR, "cs");
    const before = await readCard(visit);
    expect(before.title).toBe("Může se výrobku týkat");
    expect(before.badge).toContain("může se výrobku týkat");
    const asked = "Předává tento výrobek systémová nebo uživatelská data do Číny";
    expect(await visit.inCard(() => document.querySelector(".quest")?.textContent)).toContain(asked);
    // Asked below, it is not said above too.
    expect(before.text).not.toContain(asked);
    await browser().picture("verdict-cz-kamera-before", visit.page);
    await visit.page.keyboard.press("Escape");

    const answer = (choice?: "yes") =>
      browser().askBackground("answerQuestion", { url: visit.page.url(), act: QUESTION, choice });
    await answer("yes");
    await until(
      () => visit.badges(),
      ([badge]) => Boolean(badge?.name.includes("zavazuje vás")),
    );
    const after = await readCard(visit);
    expect(after.title).toBe("Zavazuje vás");
    expect(after.text).toContain("U tohoto výrobku jste odpověděli ano.");
    await browser().picture("verdict-cz-kamera-after", visit.page);
    await visit.page.keyboard.press("Escape");

    await answer(undefined);
    await until(
      () => visit.badges(),
      ([badge]) => Boolean(badge?.name.includes("může se výrobku týkat")),
    );
    await visit.close();
  });

  test("in a window of 390 by 560 the first act, each further one that binds and both buttons are seen without scrolling", async () => {
    const about = {
      "@context": "https://schema.org",
      "@type": "Product",
      name: "Router Huawei AX3",
      brand: "Huawei",
      offers: { "@type": "Offer", price: "1499", priceCurrency: "USD" },
    };
    const page = `<!doctype html><html lang="en"><head><meta name="viewport" content="width=device-width"><title>Router Huawei AX3</title><script type="application/ld+json">${JSON.stringify(about)}</script></head><body><h1>Router Huawei AX3</h1><p>Four ports.</p><button>Add to basket</button><h2>Camera Hikvision DS-2CD2043</h2></body></html>`;
    const visit = await browser().visit(page);
    await visit.page.setViewport({ width: 390, height: 560 });
    const readers: [string, string, Profile][] = [
      ["Huawei", ".", OPERATOR],
      ["Hikvision", "1260H", [{ territory: "US", roles: ["supplier-to-state"] }]],
    ];
    for (const [vendor, further, profile] of readers)
      for (const language of ["en", "cs"]) {
        await browser().askBackground("saveSettings", { profile, language });
        await visit.describe();
        const badges = await until(
          () => visit.badges(),
          (all) =>
            all.some(
              ({ name }) => name.startsWith(vendor) && name.includes(language === "cs" ? "zavazuj" : "binds you"),
            ),
        );
        const badge = badges.find(({ name }) => name.startsWith(vendor))!;
        await visit.page.bringToFront();
        await visit.page.mouse.click(badge.x, badge.y);
        // Title, verdict, what to do and what it is not, since when, the next act; then the two buttons.
        const hidden = await until(
          () =>
            visit.inCard((next) => {
              const { bottom } = document.querySelector(".body")!.getBoundingClientRect();
              const parts = [
                ".verdict .say",
                ".verdict .title",
                ".verdict .title + p",
                ".verdict .meta",
                ".verdict .line",
              ];
              const buttons = [...document.querySelectorAll(".foot .btn")];
              const all = [...parts.map((part) => document.querySelector(part)!), ...buttons];
              if (buttons.length !== 2 || !all[4]?.textContent?.includes(next)) return undefined;
              return all
                .filter((part, at) => part.getBoundingClientRect().bottom > (at < 5 ? bottom : innerHeight) + 1)
                .map(({ textContent }) => textContent);
            }, further),
          (answer) => answer !== undefined,
        );
        expect(hidden, `${vendor}, ${language}`).toEqual([]);
        await browser().picture(`small-${vendor}-${language}`, visit.page);
        await visit.page.keyboard.press("Escape");
        await until(
          () => visit.cardText(),
          (text) => text === "",
        );
      }
    await visit.close();
  });
});
