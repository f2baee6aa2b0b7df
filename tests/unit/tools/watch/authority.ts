import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Web } from "../../../../src/tools/watch/visit.ts";

export type Reply = string | ((request: IncomingMessage, response: ServerResponse) => void);

/** A server on loopback that stands for every host: pages by `host/path`, and what it was asked for. */
export interface Authority {
  pages: Map<string, Reply>;
  asked: { path: string; agent: string; at: number }[];
  /** The most requests that were under way at once. */
  most: number;
  web: Web;
  close(): void;
}

/** A page of an authority around some text. */
export const page = (text: string, { lang = "cs", around = "" } = {}): string =>
  `<!doctype html><html lang="${lang}"><head><title>x</title>${around}</head><body><nav>Menu ${Math.random()}</nav><main>${text}</main></body></html>`;

/** Enough words for a page to have a text of its own. */
export const LONG = `<p>${"Úřad vydává toto varování podle zákona o kybernetické bezpečnosti. ".repeat(8)}</p>`;

/** Starts it. Real requests over a real socket; only the name of the host is led to loopback, and the clock is the test's. */
export async function authority(start: string): Promise<Authority> {
  let now = Date.parse(start);
  let underWay = 0;
  const self: Authority = {
    pages: new Map(),
    asked: [],
    most: 0,
    web: {
      now: () => now,
      pause: async (ms) => {
        now += ms;
      },
      fetch: (input, init) => {
        const { host, pathname, search } = new URL(input instanceof Request ? input.url : input);
        return fetch(`http://127.0.0.1:${port}/${host}${pathname}${search}`, init);
      },
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
  const server = createServer((request, response) => {
    underWay += 1;
    self.most = Math.max(self.most, underWay);
    response.on("close", () => (underWay -= 1));
    const path = (request.url ?? "").slice(1);
    self.asked.push({ path, agent: request.headers["user-agent"] ?? "", at: now });
    const reply = self.pages.get(path);
    if (typeof reply === "function") return reply(request, response);
    response.writeHead(reply === undefined ? 404 : 200, { "content-type": "text/html; charset=utf-8" });
    response.end(reply);
  });
  await new Promise<void>((listening) => {
    server.listen(0, "127.0.0.1", listening);
  });
  const { port } = server.address() as AddressInfo;
  return self;
}
