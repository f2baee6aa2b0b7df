import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Advisory } from "../../../../src/core/dataset.ts";
import { readData } from "../../../../src/tools/data/read-data.ts";
import { confirmAct, watchedActs } from "../../../../src/tools/watch/acts.ts";
import { runWatch } from "../../../../src/tools/watch/run-watch.ts";
import { act, vendor, words } from "../../core/records.ts";
import { authority, type Authority, LONG, page } from "./authority.ts";

// The whole watch, on a folder of its own and a server on loopback.

const MAKER = vendor("maker-1", {
  names: [{ text: "Zhongmax", kind: "brand", strength: "strong", case: "any" }],
});
let folder = "";
let server: Authority;
const at = (path: string): string => join(folder, path);

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "caveat-watch-"));
  for (const part of ["data/vendors", "data/advisories/cz", "data/watch"]) mkdirSync(at(part), { recursive: true });
  cpSync("data/watch/goods.json", at("data/watch/goods.json"));
  const research = { closed: "2026-11-24", basis: words("tests") };
  writeFileSync(at("data/research.json"), JSON.stringify({ research }));
  writeFileSync(at("data/vendors/maker-1.json"), JSON.stringify(MAKER));
  server = await authority("2026-12-02T08:00:00Z");
});
afterEach(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

/** Puts an act on file whose source is `https://urad.example/ID`, and that page on the server. */
function onFile(id: string, text = LONG, more: Partial<Advisory> = {}): void {
  const record = {
    ...act(id, { named: ["maker-1"] }),
    sources: [
      { url: `https://urad.example/${id}`, kind: "official" as const, title: id, lang: "cs" },
      { url: "https://noviny.example/clanek", kind: "press" as const, title: "press" },
    ],
    ...more,
  };
  writeFileSync(at(`data/advisories/cz/${id}.json`), `${JSON.stringify(record, null, 2)}\n`);
  server.pages.set(`urad.example/${id}`, page(text));
}
const asOf = (id: string): string | undefined =>
  (JSON.parse(readFileSync(at(`data/advisories/cz/${id}.json`), "utf8")) as Advisory).asOf;
const run = (requests = 100) =>
  runWatch({
    data: at("data"),
    out: at("out"),
    contact: "https://caveat.example/watch",
    requests,
    web: server.web,
  });
const confirm = (id: string, on: string): void =>
  confirmAct(
    at("data"),
    watchedActs(readData(at("data"))).find((one) => one.act.id === id)!,
    { by: "Jana", on },
  );
const later = (days: number): Promise<void> => server.web.pause(days * 86_400_000);

test("the day of an act moves by a person's word, and then as long as its page says the same", async () => {
  onFile("act-1");
  await run();
  expect(asOf("act-1"), "a first visit confirms nothing").toBeUndefined();
  confirm("act-1", "2026-12-02");
  expect(asOf("act-1")).toBe("2026-12-02");
  await later(10);
  expect((await run()).confirmed).toEqual({ recently: 1, all: 1 });
  expect(asOf("act-1")).toBe("2026-12-12");
  server.pages.set("urad.example/act-1", page(`${LONG}<p>Zrušeno.</p>`));
  await later(10);
  await run();
  await later(10);
  await run();
  expect(asOf("act-1"), "the changed text stays the same, but nobody has read it").toBe("2026-12-12");
  confirm("act-1", "2027-01-01");
  expect(asOf("act-1")).toBe("2027-01-01");
});

test("an act keeps every other field, in its place", async () => {
  onFile("act-1");
  const before = readFileSync(at("data/advisories/cz/act-1.json"), "utf8");
  await run();
  confirm("act-1", "2026-12-02");
  const after = readFileSync(at("data/advisories/cz/act-1.json"), "utf8");
  expect(after.replace(/ {2}"asOf": "2026-12-02",\n/, "")).toBe(before);
});

test("a page that cannot be read does not hold back the others, and moves no day by itself", async () => {
  onFile("act-1");
  await run();
  confirm("act-1", "2026-12-02");
  server.pages.set("urad.example/act-1", (_, response) => void response.writeHead(500).end());
  await later(1);
  await run();
  expect(asOf("act-1")).toBe("2026-12-02");
});

test("the report says what changed, is gone or cannot be read, with an issue's text for each change", async () => {
  for (const id of ["same", "changed", "gone"]) onFile(id);
  await run();
  server.pages.set("urad.example/changed", page(`${LONG}<p>Nově: \`\`\` <script>alert(1)</script> zákaz</p>`));
  server.pages.delete("urad.example/gone");
  await later(1);
  await run();
  const report = readFileSync(at("out/report.md"), "utf8");
  expect(report).toContain("3 acts with 3 pages were visited; 0 acts wait for their turn.");
  expect(report).toMatch(/## Changed here: 1\n\n- changed: https:\/\/urad\.example\/changed/);
  expect(report).toMatch(/## Gone: 1\n\n- gone: .*status 404/);
  expect(report).toContain("## Unchanged: 1");
  expect(readdirSync(at("out/issues")).toSorted()).toEqual(["changed-1.md", "gone-1.md"]);
  const issue = readFileSync(at("out/issues/changed-1.md"), "utf8");
  expect(issue).toMatch(/^Watch: changed: a page is changed here\n/);
  expect(issue, "what a page says cannot end the fence").toMatch(/\n````diff\n[^]*\+Nově: ```[^]*\n````\n/);
});

test("a day's budget is kept, and those that were left come first the next day", async () => {
  for (const id of ["a", "b", "c", "d", "e", "f"]) onFile(id);
  const first = await run(5);
  expect(server.asked.length).toBeLessThanOrEqual(5);
  expect(first.left).toBeGreaterThan(0);
  const seen = first.acts.map((one) => one.act);
  server.asked.length = 0;
  await later(1);
  const second = await run(5);
  expect(second.acts[0]?.act).not.toBe(seen[0]);
  expect(seen).not.toContain(second.acts[0]?.act);
});

test("candidates come from feeds, sitemaps and search pages, by names and goods, each once", async () => {
  onFile("act-1");
  server.pages.set(
    "urad.example/act-1",
    page(LONG, { around: '<link rel="alternate" type="application/rss+xml" href="/zpravy.xml">' }),
  );
  const xml = (text: string) => (_: unknown, response: import("node:http").ServerResponse) =>
    void response.writeHead(200, { "content-type": "application/xml" }).end(text);
  server.pages.set("urad.example/robots.txt", "User-agent: *\nSitemap: https://urad.example/sitemap.xml");
  server.pages.set(
    "urad.example/zpravy.xml",
    xml(`<rss><channel>
      <item><title>Varování před produkty Zhongmax</title><link>https://urad.example/n/1</link><pubDate>Tue, 01 Dec 2026 08:00:00 GMT</pubDate></item>
      <item><title>Kamerový systém úřadů</title><link>https://urad.example/n/2</link></item>
      <item><title>Den otevřených dveří</title><link>https://urad.example/n/3</link></item>
      <item><title>Zhongmax, dávno</title><link>https://urad.example/n/4</link><pubDate>Tue, 01 Dec 2020 08:00:00 GMT</pubDate></item>
    </channel></rss>`),
  );
  server.pages.set(
    "urad.example/sitemap.xml",
    xml(
      `<urlset><url><loc>https://urad.example/zakaz-zhongmax-2026</loc></url><url><loc>https://urad.example/act-1</loc></url></urlset>`,
    ),
  );
  writeFileSync(at("data/watch/lists.json"), JSON.stringify([{ url: "https://sbirka.example/hledat?q={name}" }]));
  server.pages.set(
    "sbirka.example/hledat?q=maker-1",
    page('<a href="/2026/7">Nařízení o zařízeních Zhongmax</a><a href="/2026/8">Nařízení o lesích</a>'),
  );
  const { candidates } = await run();
  expect(candidates.map(({ url, vendors, goods }) => `${url} ${[...vendors, ...goods].join()}`).toSorted()).toEqual([
    "https://sbirka.example/2026/7 maker-1",
    "https://urad.example/n/1 maker-1",
    "https://urad.example/n/2 ip-camera",
    "https://urad.example/zakaz-zhongmax-2026 maker-1",
  ]);
  await later(1);
  expect((await run()).candidates).toEqual([]);
});

test("a list that misbehaves is named in the report and ends nothing", async () => {
  onFile("act-1");
  writeFileSync(at("data/watch/lists.json"), JSON.stringify([{ url: "https://urad.example/bomba.xml" }]));
  server.pages.set("urad.example/bomba.xml", (_, response) => {
    response.writeHead(200, { "content-type": "application/xml" });
    response.end(
      `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "${"x".repeat(1000)}">]><rss><item><title>${"&b;".repeat(1000)}`,
    );
  });
  expect((await run()).candidates).toEqual([]);
  server.pages.set("urad.example/bomba.xml", (_, response) => void response.writeHead(403).end());
  await later(1);
  await run();
  expect(readFileSync(at("out/report.md"), "utf8")).toContain("https://urad.example/bomba.xml: status 403");
});
