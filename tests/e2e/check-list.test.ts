import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { inRepository } from "../../src/tools/repository.ts";
import { fileOf, openCheck, openFiles, resultOf, rowsShown, run, saved } from "./check-over.ts";
import { inBothBrowsers, until } from "./harness.ts";
import { press, textOf } from "./popup-over.ts";

const FILES = ["prices.csv", "prices.xlsx", "prices.ods", "offer.docx", "prices.pdf"];

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "caveat-check-"));
});
afterAll(() => rmSync(folder, { recursive: true }));
const made = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

inBothBrowsers((browser, engine) => {
  test("files of every kind give the same table from page and terminal", { timeout: 120_000 }, async () => {
    const many = made("many.csv", "Huawei router\n".repeat(5000));
    const page = await openCheck(browser());
    await openFiles(page, ...FILES);
    expect(await resultOf(page)).toBe("15 of 33 lines bind you");
    const fromPage = JSON.parse(await saved(page, "Save as JSON")) as { rows: { file: string; line: number }[] };
    const terminal = run("check-list", ...FILES.map(fileOf), "--as", "CZ:regulated-operator/higher", "--json");
    const { rows } = JSON.parse(terminal.out) as typeof fromPage;
    const inOrder = (list: typeof rows): typeof rows =>
      list.toSorted((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
    expect(inOrder(fromPage.rows)).toEqual(inOrder(rows));
    expect(terminal.code).toBe(0);
    const cut = `"${process.execPath}" "${inRepository("src/tools/run.mjs")}" check-list "${many}" --jsonl | head -n 1`;
    const { stdout, stderr } = spawnSync("sh", ["-c", cut], { encoding: "utf8" });
    expect([stdout.split("\n").length, stderr]).toEqual([2, ""]);
    await page.close();
  });

  test("a list is checked by keyboard alone, from the first key to the answer", { timeout: 120_000 }, async () => {
    const page = await openCheck(browser());
    await tabTo(page, "Names, one a line");
    await page.keyboard.type("Huawei Technologies Co., Ltd.\nRolex\nIP kamera\n");
    await page.keyboard.down("Shift");
    await tabTo(page, "Check");
    await page.keyboard.up("Shift");
    await page.keyboard.press("Enter");
    expect(await resultOf(page)).toBe("1 of 3 lines binds you");
    await until(
      () => focused(page),
      (name) => name === "1 of 3 lines binds you",
    );
    await rowsShown(page);
    await tabTo(page, "All 3");
    await page.keyboard.press("ArrowRight");
    await until(
      () => rowsShown(page),
      (rows) => rows.length === 1 && rows[0]![1] === "Huawei Technologies Co., Ltd.",
    );
    await page.keyboard.press("ArrowLeft");
    await until(
      () => rowsShown(page),
      (rows) => rows.length === 3,
    );
    await tabTo(page, "Search in the lines");
    await page.keyboard.type("kamera");
    await until(
      () => rowsShown(page),
      (rows) => rows.length === 1 && rows[0]![1] === "IP kamera",
    );
    await tabTo(page, "Answer a question");
    await page.keyboard.press("Enter");
    await tabTo(page, "No");
    await page.keyboard.press("Enter");
    await until(
      () => textOf(page),
      (text) => text.includes("You answered no."),
    );
    await page.close();
  });

  test("columns can be changed by hand, and the list is checked again without the file being opened again", async () => {
    const page = await openCheck(browser());
    await openFiles(page, made("columns.csv", "Co;Kdo\nHuawei;x\nRolex;y\n"));
    expect(await resultOf(page)).toBe("1 of 3 lines binds you");
    const vendor = (): Promise<string | undefined> =>
      rowsShown(page).then((rows) => rows.find(([, written]) => written?.startsWith("Huawei"))?.[3]);
    expect(await vendor()).toBe("Huawei");
    // What is to be done is duties; the acts stand beside it, and once more with their lines.
    expect((await rowsShown(page)).find(([, written]) => written?.startsWith("Huawei"))?.[4]).toMatch(
      /^Analyse the risk/,
    );
    await page.click(".act.others summary");
    await until(
      () => textOf(page),
      (text) => /Warning that technical[^:]*: 1\sline/.test(text),
    );
    await page.evaluate(() => document.querySelector("details.fold")?.setAttribute("open", ""));
    await page.select(".columns select", "maker");
    await until(vendor, (said) => said === "Huawei maker");
    await page.close();
  });

  test("a file that cannot be read says so, and the others go on", async () => {
    const page = await openCheck(browser());
    await openFiles(page, made("empty.csv", ""), made("scan.pdf", "%PDF-1.7\n"), "encrypted/prices.pdf", "prices.csv");
    expect(await resultOf(page)).toBe("3 of 6 lines bind you");
    const said = await textOf(page);
    for (const sentence of [
      "The file is empty.",
      "The file is damaged and could not be read.",
      "The file is encrypted.",
    ])
      expect(said).toContain(sentence);
    await page.close();
  });

  test("nothing that can be read is said, not shown as a result", async () => {
    const page = await openCheck(browser());
    await openFiles(page, made("empty.csv", ""));
    expect(await resultOf(page)).toBe("Nothing could be checked");
    await page.close();
  });

  test("a long check can be cancelled, and shows what had been checked", { timeout: 120_000 }, async () => {
    const page = await openCheck(browser());
    const lines = Array.from(
      { length: 300_000 },
      (_, n) => `Router číslo ${n} od firmy Huawei i ZTE;dodávka ${n};bez ceny`,
    );
    await openFiles(page, made("long.csv", `${lines.join("\n")}\n`));
    await until(
      () => textOf(page),
      (text) => /Checking long\.csv: \d/.test(text),
      60_000,
    );
    await press(page, "Cancel");
    await until(
      () => textOf(page),
      (text) => /Stopped by you/.test(text),
      30_000,
    );
    const heading = await resultOf(page);
    expect(heading).toMatch(/^[\d,]+ of [\d,]+\slines bind you$/);
    expect(Number(heading.split(" of ")[1]!.replace(/\D/g, ""))).toBeLessThan(300_000);
    await page.close();
  });

  test("a record of a list verifies in the terminal, and its texts can be copied", { timeout: 120_000 }, async () => {
    const page = await openCheck(browser());
    await openFiles(page, "prices.csv");
    await resultOf(page);
    await press(page, "Record this check");
    await page.waitForSelector("#note");
    await page.type("#note", "Risk register, item 14");
    await page.keyboard.press("Tab");
    await until(
      () => page.$$eval(".kv dd", (facts) => facts.map(({ textContent }) => textContent).join("|")),
      (facts) => facts.includes("Risk register, item 14"),
    );
    expect(await textOf(page)).toContain("Entry for the risk register");
    expect(await textOf(page)).toMatch(/prices\.csv, line \d+/);
    const json = await saved(page, "Save as JSON");
    const path = made(`record-${engine}.json`, json);
    const { out, code } = run("evidence", "verify", path);
    expect(out).toContain("The record agrees with the dataset");
    expect(out).toContain("This cannot show who made the record, or when");
    expect(code).toBe(0);
    const html = await saved(page, "Save as HTML");
    expect(html).toContain("Risk register, item 14");
    await page.close();
  });
});

/** The name of what has the focus, as a screen reader would say it. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement)) return "";
    const label = "labels" in element ? (element as HTMLInputElement).labels?.[0]?.innerText : undefined;
    return (element.getAttribute("aria-label") ?? label ?? element.innerText).replace(/\s+/g, " ").trim();
  });

/** Presses Tab until what has this name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press("Tab");
    if ((await focused(page)) === name) return;
  }
  throw new Error(`Tab never came to "${name}"; it is at "${await focused(page)}".`);
}
