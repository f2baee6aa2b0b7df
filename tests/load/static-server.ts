import { createServer, type RequestListener } from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { AddressInfo, Socket } from "node:net";
import { constants } from "node:crypto";
import { gzipSync } from "node:zlib";
import type { FeedFiles } from "../../src/tools/feed/feed-files.ts";

export interface StaticServer {
  address: string;
  requests: number;
  /** Both directions, as they go over the wire: what TLS and HTTP add is among them. */
  bytes: () => number;
  close: () => Promise<void>;
}

/** Serves a feed's files on loopback, packed as web servers do, and counts. With a certificate each check has a connection of its own. */
export async function staticServer(
  files: FeedFiles,
  certificate?: { key: string; cert: string },
): Promise<StaticServer> {
  const packed = certificate ? new Map([...files].map(([path, bytes]) => [path, gzipSync(bytes)])) : files;
  const sockets = new Set<Socket>();
  let counted = 0;
  const answer: RequestListener = (request, response) => {
    served.requests += 1;
    const path = (request.url ?? "").slice("/caveat/".length);
    const body = packed.get(path);
    const isMoving = !body || path === "timestamp.json";
    response.writeHead(body ? 200 : 404, {
      "content-type": "application/json",
      ...(body && { ...(certificate && { "content-encoding": "gzip" }), "content-length": body.length }),
      "cache-control": isMoving ? "public, max-age=300" : "public, max-age=31536000, immutable",
      "access-control-allow-origin": "*",
      ...(certificate && path === "timestamp.json" && { connection: "close" }),
    });
    response.end(body);
  };
  // Hours lie between two checks of a computer: none goes on where the last one ended.
  const tls = { ...certificate, secureOptions: constants.SSL_OP_NO_TICKET };
  const server = certificate ? createTlsServer(tls, answer) : createServer(answer);
  server.keepAliveTimeout = 0;
  // Also of a server with TLS these are the bare sockets.
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.once("close", () => {
      sockets.delete(socket);
      counted += socket.bytesRead + socket.bytesWritten;
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const served: StaticServer = {
    address: `${certificate ? "https" : "http"}://127.0.0.1:${port}/caveat/`,
    requests: 0,
    bytes: () => [...sockets].reduce((sum, { bytesRead, bytesWritten }) => sum + bytesRead + bytesWritten, counted),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  return served;
}
