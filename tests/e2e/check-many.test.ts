import { createWriteStream, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { once } from "node:events";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { hiddenBomb, workbook, zip, zipBomb } from "../unit/files/make-files.ts";
import { openCheck, openFiles, resultOf, rowsShown, saved } from "./check-over.ts";
import { pause } from "../../src/tools/browsers/open-browser.ts";
import { inBothBrowsers, until } from "./harness.ts";
import { textOf } from "./popup-over.ts";

// `vitest run --mode million` checks a million rows.
const ROWS = import.meta.env.MODE === "million" ? 1_000_000 : 100_000;

let folder = "";
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "caveat-many-"));
  await makeList(join(folder, "many.csv"));
});
afterAll(() => rmSync(folder, { recursive: true }));
const made = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

inBothBrowsers((browser, engine) => {
  test(`${ROWS} rows are checked, shown, searched and saved`, { timeout: 600_000 }, async () => {
    const page = await openCheck(browser());
    await watchStandstills(page);
    // What other programs do to a page that has nothing to do.
    await pause(3000);
    const { standstill: idle } = await standstills(page);
    await watchStandstills(page);
    await openFiles(page, join(folder, "many.csv"));
    expect(await resultOf(page, 400_000)).toBe(
      `${(ROWS / 10).toLocaleString("en")} of ${ROWS.toLocaleString("en")}\u0020lines bind you`,
    );
    const first = await rowsShown(page);
    expect(first[0]?.[0]).toBe("11");
    // Looking for a control by its name stops Firefox for a second and more: that is not the page's doing.
    await page.$eval(".pager button:last-child", (next) => next.click());
    await until(
      () => rowsShown(page),
      (rows) => rows[0]?.[0] === "511" && rows.length === 50,
    );
    await page.type("input[type=search]", `dodávka ${ROWS - 3}`);
    await until(
      () => rowsShown(page),
      (rows) => rows.length === 1 && rows[0]![1]!.includes(`dodávka ${ROWS - 3}`),
      120_000,
    );
    const { standstill, told } = await standstills(page);
    const said = `${engine}: the main thread answered nothing for ${standstill.toFixed(0)} ms at most over ${ROWS} rows`;
    console.log(`${said}; ${idle.toFixed(0)} ms while idle`);
    expect(told).toMatch(/Checking many\.csv: [\d,]+\slines/);
    const csv = await saved(page, "Save as CSV");
    expect(csv.split("\r\n")[1]).toContain(`dodávka ${ROWS - 3}`);
    await page.close();
  });

  test("files made to harm cost a sentence each, and the others are checked", { timeout: 300_000 }, async () => {
    const page = await openCheck(browser());
    const far = workbook("xlsx", [["Výrobce"], ["Huawei"]]);
    await openFiles(
      page,
      made("bomb.xlsx", zipBomb()),
      made("hidden.xlsx", hiddenBomb()),
      made("brackets.csv", `x${" (".repeat(200_000)}\nHuawei\n`),
      made("deep.json", "[".repeat(3_000_000)),
      made("entities.xml", '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x><y>ZTE &e;</y><y>b</y></x>'),
      made("archive.zip", zip({ "inner.zip": zip({ "a.xlsx": far }) })),
    );
    expect(await resultOf(page, 120_000)).toMatch(/^3 of \d+\slines bind you$/);
    const said = await textOf(page);
    for (const sentence of [
      "bomb.xlsx The file would expand to far more",
      "hidden.xlsx The file is damaged",
      "It could not be taken apart as its format",
      "entities.xml It defines entities of its own. They were not resolved.",
      "archive.zip It holds archives, which were opened too.",
    ])
      expect(said.replace(/\s+/g, " ")).toContain(sentence);
    await page.close();
  });

  test("a guess of an encoding is shown and can be changed, and a choice for a heading is remembered", async () => {
    const page = await openCheck(browser());
    // "Kdo;Místo" in Windows-1250, with letters that tell it.
    const list = Uint8Array.from("Kdo;Co\nHuawei;\x8alapac\xed \xe8erpadlo, \x9e\xe1rovka\n", (letter) =>
      letter.charCodeAt(0),
    );
    await openFiles(page, made("old.csv", list));
    await resultOf(page);
    expect(await textOf(page)).toContain("It was read as Windows-1250, which is a guess.");
    expect((await rowsShown(page)).flat().join()).toContain("Šlapací čerpadlo, žárovka");
    await page.select(".told select", "windows-1251");
    await until(
      () => textOf(page),
      (text) => text.includes("It was read as Windows-1251."),
    );
    await page.close();

    const again = await openCheck(browser());
    await openFiles(again, made("choice.csv", "Značka;Kdo\nx;Huawei\n"));
    await resultOf(again);
    await again.evaluate(() => document.querySelector("details.fold")?.setAttribute("open", ""));
    await again.evaluate(() =>
      document.querySelectorAll<HTMLSelectElement>(".columns select")[1]!.setAttribute("id", "second"),
    );
    await again.select("#second", "maker");
    const vendor = (page: Page): Promise<string> => rowsShown(page).then((rows) => rows.map((row) => row[3]).join());
    await until(
      () => vendor(again),
      (said) => said === "Huawei maker",
    );
    await openFiles(again, made("other.csv", "Značka;KDO:\ny;ZTE\n"));
    await until(
      () => vendor(again),
      (said) => said === "ZTE maker",
    );
    await again.evaluate(() => document.querySelector("details.fold")?.setAttribute("open", ""));
    await again.click("details.fold button.link");
    await openFiles(again, made("third.csv", "Značka;Kdo\ny;ZTE\n"));
    await until(
      () => vendor(again),
      (said) => said === "ZTE",
    );
    await again.close();
  });
});

/** A price list in which every tenth row binds. */
async function makeList(path: string): Promise<void> {
  const file = createWriteStream(path);
  file.write("Položka;Výrobce;Dodávka\n");
  for (let from = 1; from <= ROWS; from += 10_000) {
    const rows = Array.from({ length: Math.min(10_000, ROWS + 1 - from) }, (_, at) => {
      const n = from + at;
      return `Stůl č. ${n};${n % 10 === 0 ? "Huawei" : "Novák"};dodávka ${n}\n`;
    });
    if (!file.write(rows.join(""))) await once(file, "drain");
  }
  file.end();
  await once(file, "finish");
}

interface Standstills {
  standstill: number;
  told: string;
}

/** Measures the longest time in which the page's main thread answers nothing, and keeps what the progress said. */
const watchStandstills = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const kept = ((globalThis as unknown as { standstills: Standstills }).standstills = { standstill: 0, told: "" });
    let last = performance.now();
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener("message", () => {
      const now = performance.now();
      kept.standstill = Math.max(kept.standstill, now - last);
      last = now;
      kept.told = document.querySelector("#progress")?.textContent ?? kept.told;
      setTimeout(() => port2.postMessage(0), 4);
    });
    port1.start();
    port2.postMessage(0);
  });

const standstills = (page: Page): Promise<Standstills> =>
  page.evaluate(() => (globalThis as unknown as { standstills: Standstills }).standstills);
