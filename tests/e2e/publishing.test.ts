import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Page } from "puppeteer-core";
import { inRepository } from "../../src/tools/repository.ts";
import type { FeedView } from "../../src/shared/feed-view.ts";
import { askBackground } from "./feed/feed-server.ts";
import { inBothBrowsers, until } from "./harness.ts";

// What a publisher does who follows docs/publishing.md: the commands are taken from that page, the rest is done by hand in the
// settings of a browser that takes no certificate it does not trust, with the network shut.

const home = mkdtempSync(join(tmpdir(), "caveat-publisher-"));
let said = "";

beforeAll(() => {
  const [, commands = ""] = /## Ten minutes[\s\S]*?```sh\n([\s\S]*?)```/.exec(
    readFileSync("docs/publishing.md", "utf8"),
  )!;
  said = execFileSync("bash", ["-e"], {
    input: commands,
    cwd: inRepository("."),
    env: { ...process.env, HOME: home },
    encoding: "utf8",
  });
}, 120_000);
afterAll(() => rmSync(home, { recursive: true }));

test("the commands as they stand in the docs make a good feed and print its fingerprint", () => {
  expect(said).toContain("Good: version 1");
  const [fingerprint, again] = [...said.matchAll(/Fingerprint: ((?:[0-9a-f]{8} ?){8})/g)].map(([, groups]) => groups);
  expect(fingerprint).toBeDefined();
  expect(again).toBe(fingerprint);
});

inBothBrowsers((browser) => {
  let settings: Page;
  beforeAll(async () => {
    settings = await browser().extensionPage("src/options/index.html#feeds");
    await browser().askBackground("saveSettings", { language: "en" });
  });

  test("the one file is added by hand, in an ordinary browser without a network", async () => {
    await settings.waitForSelector("form.feed-form");
    await settings.evaluate(
      (text) => {
        const form = document.querySelector<HTMLFormElement>("form.feed-form")!;
        form.closest("details")!.open = true;
        const field = (name: string): HTMLInputElement => form.querySelector(`[name=${name}]`)!;
        field("url").value = "https://your.example/feed/";
        field("label").value = "Our feed";
        const files = new DataTransfer();
        files.items.add(new File([text], "our-feed.json", { type: "application/json" }));
        field("file").files = files.files;
        form.querySelector<HTMLButtonElement>("button[type=submit]")!.click();
      },
      readFileSync(join(home, "our-feed.json"), "utf8"),
    );
    await until(
      () => settings.evaluate(() => document.querySelector("#feeds")?.textContent ?? ""),
      (text) => text.includes("Our feed is followed."),
    );
    const feed = (await askBackground<FeedView[]>(settings, "readFeeds")).find(({ label }) => label === "Our feed")!;
    expect(feed).toMatchObject({ version: 1, from: "import", signedBy: [expect.any(String)] });
    expect(said.replaceAll(" ", "")).toContain(feed.id);
  });

  test("its acts stand beside the official ones under its name", async () => {
    const { verdict } = await askBackground<{ verdict: { notes: string[] } }>(settings, "readCard", "huawei");
    expect(verdict.notes.join(" ")).toContain("Your feed “Our feed”");
  });
});
