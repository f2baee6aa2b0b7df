import { createServer, type Server } from "node:https";
import type { IncomingMessage, ServerResponse } from "node:http";
import { gzipSync } from "node:zlib";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { makeCertificate } from "../../../src/tools/feed/serve.ts";
import { builtIn, updateNow } from "./feed-server.ts";
import { inBothBrowsers } from "../harness.ts";

// A server of ill will where the feed should be. The data in use stays, and no more is read than a file may have.

type Behaviour = (request: IncomingMessage, response: ServerResponse) => void;

const CAP = 64 * 1024;
let sent = 0;

const endless: Behaviour = (_request, response) => {
  const more = (): void => {
    while (!response.destroyed && response.write("x".repeat(16_384))) sent += 16_384;
    if (!response.destroyed) response.once("drain", more);
  };
  more();
};
const bomb = gzipSync(Buffer.alloc(200 * 1024 * 1024));

const ROWS: [name: string, behave: Behaviour, code: string][] = [
  ["B40 a body without end", endless, "too-long"],
  [
    "B41 two hundred megabytes in two hundred kilobytes",
    (_request, response) => void response.writeHead(200, { "content-encoding": "gzip" }).end(bomb),
    "too-long",
  ],
  ["B43 headers that never come", () => undefined, "network"],
  [
    "B45 an error of the server's",
    (_request, response) => void response.writeHead(503, { "retry-after": "1" }).end(),
    "network",
  ],
  [
    "B47 a redirect to itself",
    (request, response) => void response.writeHead(302, { location: request.url }).end(),
    "network",
  ],
  [
    "B47 a redirect to http",
    (_request, response) => void response.writeHead(301, { location: "http://127.0.0.1:9/" }).end(),
    "network",
  ],
  [
    "B48 a sign-in page for everything",
    (_request, response) => void response.end("<!doctype html><title>Sign in</title>"),
    "malformed",
  ],
  ["B49 an empty object for everything", (_request, response) => void response.end("{}"), "schema"],
];

inBothBrowsers(
  (browser) => {
    let behave: Behaviour = () => undefined;
    const headers: IncomingMessage["headers"][] = [];
    let server: Server;
    let page: Page;
    beforeAll(async () => {
      server = createServer(makeCertificate(), (request, response) => {
        headers.push(request.headers);
        response.setHeader("set-cookie", "id=1; Secure; SameSite=None");
        response.setHeader("etag", '"unique"');
        behave(request, response);
      });
      await new Promise<void>(
        (resolve, reject) => void server.once("error", reject).listen(8743, "127.0.0.1", resolve),
      );
      page = await browser().extensionPage("src/options/index.html");
    });
    afterAll(() => {
      server.closeAllConnections();
      server.close();
    });

    test.each(ROWS)("%s", async (_name, behaviour, code) => {
      behave = behaviour;
      sent = 0;
      const { version } = await builtIn(page);
      expect(await updateNow(page)).toMatchObject({ ok: false, code });
      server.closeAllConnections();
      expect(await builtIn(page)).toMatchObject({ version, fault: { code } });
      // What the browser and the system buffer is theirs; it is nothing like without end.
      expect(sent).toBeLessThan(400 * CAP);
    });

    test("B102 nothing that the server set was sent back", () => {
      expect(headers.length).toBeGreaterThanOrEqual(ROWS.length);
      for (const sentHeaders of headers)
        for (const name of ["cookie", "if-none-match", "referer", "origin"])
          expect(sentHeaders).not.toHaveProperty(name);
    });
  },
  { anyCertificate: true },
);
