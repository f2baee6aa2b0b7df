import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FeedFiles } from "./feed-files.ts";

export interface FeedServer {
  /** Ends with a slash. */
  address: string;
  /** What is served from now on. */
  offer(files: FeedFiles): void;
  /** From now on it lets anybody read it, as a host of feeds does. */
  openToAll(): void;
  /** Each request so far, as the server saw it. */
  requests: { path: string; headers: Record<string, string | string[] | undefined>; bytes: number }[];
  close(): Promise<void>;
}

/**
 * Serves a feed's files over https on loopback, with a certificate made on the spot: browsers that are to read it must be told
 * to take such a certificate. `base` is the path that the feed lies under, such as `/feed/`.
 */
export async function serveFeed(files: FeedFiles, { port = 0, base = "/feed/" } = {}): Promise<FeedServer> {
  let offered = files;
  const requests: FeedServer["requests"] = [];
  let open = {};
  const server = createServer(makeCertificate(), (request, response) => {
    const path = (request.url ?? "").split("?")[0]!;
    const bytes = path.startsWith(base) ? offered.get(path.slice(base.length)) : undefined;
    requests.push({ path: request.url ?? "", headers: request.headers, bytes: bytes?.length ?? 0 });
    response.writeHead(bytes ? 200 : 404, { "content-type": "application/json", ...open }).end(bytes);
  });
  await listen(server, port);
  const { port: chosen } = server.address() as { port: number };
  return {
    address: `https://127.0.0.1:${chosen}${base}`,
    offer: (next) => (offered = next),
    openToAll: () => (open = { "access-control-allow-origin": "*" }),
    requests,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
}

/** A certificate for 127.0.0.1 that is good for a week. openssl makes it: what certificates are made of is its business. */
export function makeCertificate(): { key: string; cert: string } {
  const folder = mkdtempSync(join(tmpdir(), "caveat-certificate-"));
  const [key, cert] = [join(folder, "key.pem"), join(folder, "cert.pem")];
  try {
    const names = "subjectAltName=IP:127.0.0.1,DNS:localhost";
    const request = ["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "7"];
    execFileSync("openssl", [...request, "-subj", "/CN=127.0.0.1", "-addext", names, "-keyout", key, "-out", cert], {
      stdio: "pipe",
    });
    return { key: readFileSync(key, "utf8"), cert: readFileSync(cert, "utf8") };
  } catch (error) {
    throw new Error(`openssl could not make a certificate: ${(error as Error).message}`, { cause: error });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
