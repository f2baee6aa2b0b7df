import { readFileSync } from "node:fs";
import { afterEach, beforeEach, expect, test } from "vitest";
import { look } from "../../../../src/tools/watch/look.ts";
import type { SeenPage } from "../../../../src/tools/watch/seen.ts";
import { Visitor } from "../../../../src/tools/watch/visit.ts";
import { authority, type Authority, LONG, page, type Reply } from "./authority.ts";

const ADDRESS = "https://urad.example/varovani";
const TODAY = "2026-12-02";

let server: Authority;
beforeEach(async () => {
  server = await authority(`${TODAY}T08:00:00Z`);
});
afterEach(() => server.close());

const visit = async (before?: SeenPage, lang = "cs"): Promise<SeenPage> => {
  const visitor = new Visitor(server.web, "https://caveat.example/watch", { requests: 50, bytes: 20_000_000 });
  return (await look(visitor, { url: ADDRESS, lang, words: ["Huawei"] }, before, TODAY))!;
};
const serve = (reply: Reply, path = "urad.example/varovani"): void => void server.pages.set(path, reply);
const before = async (text = LONG): Promise<SeenPage> => {
  serve(page(text));
  const seen = await visit();
  expect(seen.outcome).toBe("first seen");
  return seen;
};
const redirect =
  (to: string, status = 302): Reply =>
  (_, response) =>
    void response.writeHead(status, { location: to }).end();

test("a page that says the same is unchanged, whatever its menu says", async () => {
  expect(await visit(await before())).toMatchObject({ outcome: "unchanged", visited: TODAY });
});

test("a page that says something else is changed, and the difference is kept", async () => {
  const seen = await before();
  serve(page(`${LONG}<p>Varování bylo zrušeno dne 1. prosince 2026.</p>`));
  const now = await visit(seen);
  expect(now.outcome).toBe("changed here");
  expect(now.change?.diff).toContain("+Varování bylo zrušeno dne 1. prosince 2026.");
});

test("a page that is not there any more is gone, and its text stays on file", async () => {
  const seen = await before();
  server.pages.delete("urad.example/varovani");
  expect(await visit(seen)).toMatchObject({
    outcome: "gone",
    detail: "status 404",
    lines: seen.lines,
    hash: seen.hash,
  });
});

test("a redirect to the front page is a page that is gone", async () => {
  const seen = await before();
  serve(redirect("https://urad.example/"));
  serve(page(LONG), "urad.example/");
  expect(await visit(seen)).toMatchObject({ outcome: "gone", detail: "it leads to https://urad.example/" });
});

test("a permanent redirect is a move; one for the time being is none", async () => {
  const seen = await before();
  serve(page(LONG), "novy.example/varovani");
  serve(redirect("https://novy.example/varovani", 301));
  expect(await visit(seen)).toMatchObject({ outcome: "moved", detail: "https://novy.example/varovani" });
  serve(redirect("https://novy.example/varovani", 302));
  expect((await visit(seen)).outcome).toBe("unchanged");
});

test.each<[string, Reply, RegExp]>([
  ["100 MB", (_, response) => flood(response), /too large/],
  ["redirects without end", redirect("https://urad.example/varovani"), /redirects do not end/],
  ["another language", page(LONG, { lang: "en" }), /another language \(en, not cs\)/],
  ["a login by its address", redirect("https://login.urad.example/?next=x"), /login/],
  ["a login by its form", page("<form><input type=password></form>"), /login/],
  ["a login by its status", (_, response) => void response.writeHead(401).end(), /login/],
  ["a refusal", (_, response) => void response.writeHead(403).end(), /refuses/],
  ["a fault of the server", (_, response) => void response.writeHead(500).end(), /no answer/],
  [
    "a connection that breaks off",
    (_, response) => void response.writeHead(200).write("<p>", () => response.destroy()),
    /no answer/,
  ],
  ["a shell that scripts fill", page("<div id=app></div>"), /no text/],
  ["a picture", (_, response) => void response.writeHead(200, { "content-type": "image/png" }).end("x"), /no text/],
  ["a redirect into somebody's own network", redirect("https://192.168.0.1/admin"), /not visited/],
  ["a redirect to http", redirect("http://urad.example/varovani"), /not visited/],
])("%s is not readable, and the text on file stays", async (_, reply, detail) => {
  const seen = await before();
  serve(reply);
  const now = await visit(seen);
  expect(now).toMatchObject({ outcome: "not readable", hash: seen.hash, lines: seen.lines });
  expect(now.detail).toMatch(detail);
});

function flood(response: import("node:http").ServerResponse): void {
  response.writeHead(200, { "content-type": "text/html", "content-length": 100_000_000 });
  const chunk = Buffer.alloc(1_000_000, "x");
  let sent = 0;
  const more = (): void => {
    if (sent >= 100 || response.destroyed) return void response.end();
    sent += 1;
    response.write(chunk, more);
  };
  more();
}

test("100 MB are not read to their end", async () => {
  await before();
  serve((_, response) => flood(response));
  const visitor = new Visitor(server.web, "mailto:a@b.example", { requests: 50, bytes: 200_000_000 });
  expect(await visitor.get(ADDRESS)).toMatchObject({ ok: false, why: "too-large" });
  expect(visitor.budget.bytes).toBeGreaterThan(190_000_000);
});

test("a PDF is read by its text, and one that cannot be read says nothing", async () => {
  const pdf =
    (bytes: Buffer): Reply =>
    (_, response) =>
      void response.writeHead(200, { "content-type": "application/pdf" }).end(bytes);
  const bytes = readFileSync("tests/files/prices.pdf");
  serve(pdf(bytes));
  const seen = await visit();
  expect(seen.lines?.length).toBeGreaterThan(3);
  expect((await visit(seen)).outcome).toBe("unchanged");
  serve(pdf(bytes.subarray(0, 300)));
  expect(await visit(seen)).toMatchObject({ outcome: "not readable", hash: seen.hash });
});

test("robots.txt is obeyed, for us by name and for all, and where it cannot be had", async () => {
  serve(page(LONG));
  serve("User-agent: CaveatWatch\nDisallow: /varovani", "urad.example/robots.txt");
  expect((await visit()).detail).toMatch(/robots\.txt does not allow/);
  serve((_, response) => void response.writeHead(500).end(), "urad.example/robots.txt");
  expect((await visit()).detail).toMatch(/robots\.txt does not allow/);
  serve("User-agent: *\nCrawl-delay: 3600", "urad.example/robots.txt");
  expect((await visit()).detail).toMatch(/3600 s between requests/);
});

test("requests come one at a time, slowly, and say who asks", async () => {
  for (const place of [1, 2, 3]) serve(page(LONG), `urad.example/${place}`);
  serve("User-agent: *\nCrawl-delay: 20", "urad.example/robots.txt");
  const visitor = new Visitor(server.web, "https://caveat.example/watch", { requests: 50, bytes: 20_000_000 });
  for (const place of [1, 2, 3]) await visitor.get(`https://urad.example/${place}`);
  expect(server.most).toBe(1);
  const times = server.asked.map(({ at }) => at);
  expect(times.slice(1).map((at, place) => at - times[place]!)).toEqual([20_000, 20_000, 20_000]);
  expect(server.asked.every(({ agent }) => agent === "CaveatWatch/1 (+https://caveat.example/watch)")).toBe(true);
});

test("a server that asks to come later is left alone for the rest of the run", async () => {
  serve((_, response) => void response.writeHead(429).end(), "urad.example/1");
  serve(page(LONG), "urad.example/2");
  const visitor = new Visitor(server.web, "https://caveat.example/watch", { requests: 50, bytes: 20_000_000 });
  expect(await visitor.get("https://urad.example/1")).toMatchObject({ why: "busy" });
  expect(await visitor.get("https://urad.example/2")).toMatchObject({ why: "busy" });
  expect(server.asked.map(({ path }) => path)).not.toContain("urad.example/2");
});
