import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A proxy on loopback that refuses every request and remembers what was asked for. */
export interface Sink {
  port: number;
  refused: string[];
  close(): Promise<void>;
}

export async function startSink(): Promise<Sink> {
  const refused: string[] = [];
  const server = createServer((request, response) => {
    refused.push(request.url ?? "");
    response.writeHead(403).end();
  });
  server.on("connect", (request, socket) => {
    refused.push(request.url ?? "");
    socket.on("error", () => socket.destroy());
    socket.end("HTTP/1.1 403 Forbidden\r\n\r\n");
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    refused,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
