import { createServer, type RequestListener, type Server } from "node:http";
import { gzipSync } from "node:zlib";
import { afterEach, expect, test } from "vitest";
import { networkReader } from "../../../../src/background/feed/network-reader.ts";

// Against a real server on loopback. The limits are shorter than the ones that ship, and of the same kind.

const AMPLE = { headers: 10_000, progress: 10_000, total: 20_000 };
/** For what is slow or never comes. */
const SCANT = { headers: 300, progress: 400, total: 1500 };
const MOST = 64 * 1024;
const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

async function read(listener: RequestListener, { path = "1.root.json", budget = AMPLE } = {}) {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  const received: number[] = [];
  const answer = await networkReader(
    `http://127.0.0.1:${port}/feed/`,
    (_path, bytes) => received.push(bytes),
    budget,
  )(path, MOST);
  return { answer, received: received.at(-1) ?? 0 };
}

test("a file comes as it is, and its coming is told", async () => {
  const { answer, received } = await read((_request, response) => response.end("{}"));
  expect(answer).toEqual({ ok: true, bytes: new TextEncoder().encode("{}") });
  expect(received).toBe(2);
});

test("B40 a body without end is stopped at the cap", async () => {
  let sent = 0;
  const { answer } = await read((_request, response) => {
    const more = (): void => {
      while (!response.destroyed && response.write("x".repeat(16_384))) sent += 16_384;
      if (!response.destroyed) response.once("drain", more);
    };
    more();
  });
  expect(answer).toEqual({ ok: false, code: "too-long" });
  expect(sent).toBeLessThan(64 * MOST);
});

test("B41 what unpacks to 200 megabytes is stopped at the cap of unpacked bytes", async () => {
  const bomb = gzipSync(Buffer.alloc(200 * 1024 * 1024));
  const { answer, received } = await read((_request, response) =>
    response.writeHead(200, { "content-encoding": "gzip" }).end(bomb),
  );
  expect(answer).toEqual({ ok: false, code: "too-long" });
  expect(received).toBeLessThanOrEqual(MOST);
});

test("B42 a Content-Length that says too little or too much decides nothing", async () => {
  const { answer } = await read((_request, response) => {
    response.writeHead(200, { "content-length": "100" });
    response.write("{}");
    response.socket?.end();
  });
  expect(answer).toEqual({ ok: false, code: "network" });
});

test("B43 headers that never come end the try", async () => {
  const { answer } = await read(() => undefined, { budget: SCANT });
  expect(answer).toEqual({ ok: false, code: "network" });
});

test("B43 a byte now and then ends the try when the whole takes too long", async () => {
  const { answer } = await read(
    (_request, response) => {
      const timer = setInterval(() => response.write("x"), 200);
      response.on("close", () => clearInterval(timer));
    },
    { budget: SCANT },
  );
  expect(answer).toEqual({ ok: false, code: "network" });
});

test("B43 a body that stops coming ends the try", async () => {
  const started = performance.now();
  const { answer } = await read((_request, response) => void response.write("x"), { budget: SCANT });
  expect(answer).toEqual({ ok: false, code: "network" });
  expect(performance.now() - started).toBeLessThan(1400);
});

test("B44 a connection that breaks in the middle is a failure of the network", async () => {
  const { answer } = await read((_request, response) => {
    response.write("x");
    setTimeout(() => response.destroy(), 50);
  });
  expect(answer).toEqual({ ok: false, code: "network" });
});

test.each([[500], [503], [429], [204], [206]])("B45 status %i is a failure of the network", async (status) => {
  const { answer } = await read((_request, response) => response.writeHead(status, { "retry-after": "1" }).end());
  expect(answer).toEqual({ ok: false, code: "network" });
});

test.each([[403], [404]])("B46 status %i says that there is no such file", async (status) => {
  const { answer } = await read((_request, response) => response.writeHead(status).end());
  expect(answer).toEqual({ ok: false, code: "not-found" });
});

test.each([[301], [302], [307], [308]])("B47 a redirect of status %i is not followed", async (status) => {
  const { answer } = await read((request, response) =>
    request.url?.endsWith("root.json")
      ? response.writeHead(status, { location: "/feed/other" }).end()
      : response.end("{}"),
  );
  expect(answer).toEqual({ ok: false, code: "network" });
});

test.each([["../secret.json"], ["https://evil.example/x"], ["//evil.example/x"], ["a?b"], ["a#b"]])(
  "B67 nothing but what lies under the address is asked for: %s",
  async (path) => {
    let asked = false;
    const { answer } = await read(
      (_request, response) => {
        asked = true;
        response.end("{}");
      },
      { path },
    );
    expect([answer, asked]).toEqual([{ ok: false, code: "network" }, false]);
  },
);

test("B102 what a server sets is not sent back, and requests carry nothing of the reader", async () => {
  const requests: (typeof import("node:http"))["IncomingMessage"]["prototype"]["headers"][] = [];
  for (let turn = 0; turn < 2; turn += 1)
    await read((request, response) => {
      requests.push(request.headers);
      response.writeHead(200, { "set-cookie": "id=1", etag: '"unique"', "cache-control": "max-age=9999" }).end("{}");
    });
  for (const headers of requests)
    for (const name of ["cookie", "referer", "origin", "if-none-match", "if-modified-since", "authorization"])
      expect(headers).not.toHaveProperty(name);
});
