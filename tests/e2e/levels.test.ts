import { expect, test } from "vitest";
import { inBothBrowsers, until } from "./harness.ts";
import { PHONES } from "./phones-page.ts";
import { popupOver, press, textOf } from "./popup-over.ts";

// One visit for all of it: what is marked of a listing at each level, and what the popup says of the rest.

inBothBrowsers((browser) => {
  test("of a listing only what concerns the reader is marked, a vendor once; the rest is counted, and shown on demand", async () => {
    const vendorsOf = async (): Promise<string[]> =>
      (await visit.badges()).map(({ name }) => name.split(/[:,]/)[0]!).toSorted();
    await browser().askBackground("saveSettings", { level: "mine", profile: [{ territory: "CZ", roles: [] }] });
    const visit = await browser().visit(PHONES, { url: "https://www.elektro-priklad.example/mobily/" });
    const page = await visit.describe();
    expect(page).toMatchObject({ kind: "listing", pageClass: "shop" });
    expect(page.badges).toBe(2);
    expect(await vendorsOf()).toEqual(["Huawei", "ZTE"]);

    const popup = await popupOver(browser(), visit);
    const text = await until(
      () => textOf(popup),
      (said) => said.includes("not marked"),
    );
    expect(text).toMatch(/\d+.more vendors are not marked/);
    await press(popup, "Show on the page");
    const all = await until(
      () => visit.describe(),
      ({ badges, marksAll }) => marksAll && badges > 5,
    );
    expect(all.badges).toBe(new Set(all.mentions.map(({ vendor }) => vendor)).size);
    await press(popup, "Mark less");
    await until(
      () => visit.describe(),
      ({ badges }) => badges === 2,
    );

    // A question that an act puts to many vendors is asked by the first of them.
    await browser().askBackground("saveSettings", {
      profile: [{ territory: "CZ", roles: ["regulated-operator"], regime: "higher" }],
    });
    await until(
      async () => (await visit.badges()).filter(({ name }) => name.includes("may cover this product")).length,
      (asked) => asked === 1,
    );
    await popup.close();
    await visit.close();
  });

  test("a page that is no shop’s is marked when its reader wants it to be", async () => {
    await browser().askBackground("saveSettings", { level: "all", profile: [] });
    const visit = await browser().visit("demo/news.html");
    expect(await visit.describe()).toMatchObject({ pageClass: "other", marks: 0, badges: 0 });
    const popup = await popupOver(browser(), visit);
    await press(popup, "Mark this page anyway");
    await until(
      () => visit.describe(),
      ({ marks, badges }) => marks > 0 && badges === 2,
    );
    await popup.close();
    await visit.close();
  });
});
