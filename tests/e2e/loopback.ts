import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A server on loopback for what no driver can answer: what a browser loads for itself. Its pages are HTML, by path. */
export async function serveOnLoopback(
  pages: Readonly<Record<string, string>>,
): Promise<{ url: string; asked: string[]; close: () => void }> {
  const asked: string[] = [];
  const server = createServer(({ url = "" }, response) => {
    asked.push(url);
    const page = pages[url];
    response.writeHead(page === undefined ? 204 : 200, { "content-type": "text/html; charset=utf-8" }).end(page);
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const close = (): void => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://127.0.0.1:${port}/`, asked, close };
}
