import { parseArgs } from "node:util";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { bundledFeed } from "../../src/tools/feed/bundled-feed.ts";
import { sha256 } from "../../src/tools/feed/feed-files.ts";
import { makeCertificate } from "../../src/tools/feed/serve.ts";
import { smallDataset, Workshop } from "../unit/feed-workshop.ts";
import { type Bundled, extension, type Load, numbers, type Office, officeDay } from "./office-day.ts";
import { staticServer } from "./static-server.ts";
import { workOnce } from "./work-once.ts";

// `npm run -s load -- [--clients N] [--within MINUTES] [--on MINUTES]`: what an office's computers ask of a static server in a day,
// on loopback, with the updater that ships and a clock of its own. docs/organisation.md has the figures.

/** A part of the office, which a thread takes on. */
interface Part {
  address: string;
  bundled: Bundled;
  office: Office;
  seed: number;
}
const PARTS = 2;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      clients: { type: "string", default: "20000" },
      within: { type: "string", default: "5" },
      on: { type: "string", default: "510" },
    },
  });
  const [clients, startsWithin, on] = [Number(values.clients), Number(values.within), Number(values.on)];
  // Signed by keys that are made here, for data that nobody reads: which data it is changes nothing of what is asked when.
  const workshop = new Workshop();
  const bundled = { files: workshop.make(1, { dataset: smallDataset({ size: 1 }) }), id: workshop.id };

  const started = performance.now();
  const server = await staticServer(bundled.files);
  const office = { clients: Math.ceil(clients / PARTS), startsWithin, on };
  const parts = await Promise.all(
    Array.from({ length: PARTS }, (_, seed) => apart({ address: server.address, bundled, office, seed })),
  );
  await server.close();
  const seconds = (performance.now() - started) / 1000;

  const sum = (of: (load: Load) => number): number => parts.reduce((all, load) => all + of(load), 0);
  const checks = sum((load) => load.checks);
  const failed = sum((load) => load.failed);
  const minutes = Array.from({ length: startsWithin + on }, (_, minute) =>
    sum((load) => load.minutes.get(minute) ?? 0),
  );
  const busiest = Math.max(...minutes);
  const requests = server.requests / checks;
  const check = await bytesOfCheck(bundled);
  const version = (await bytesOfVersion(bundled)) - check;
  const gigabytes = (bytes: number): string => `${(bytes / 1e9).toFixed(2)} GB`;
  console.log(`${clients} computers, started within ${startsWithin} minutes, on for ${on}; ${seconds.toFixed(0)} s

  checks a day         ${checks}${failed > 0 ? `, of which ${failed} failed` : ""}
  requests a day       ${server.requests}
  busiest minute       ${busiest} checks, ${Math.round(busiest * requests)} requests, ${minutes.indexOf(busiest)} minutes after the first start
  a check, over TLS    ${check} bytes; all of a day ${gigabytes(check * checks)}
  a version, gzip      ${version} bytes; for everybody ${gigabytes(version * clients)}`);
}

const apart = (part: Part): Promise<Load> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), {
      workerData: part,
      resourceLimits: { maxYoungGenerationSizeMb: 128 },
    });
    worker.once("message", resolve);
    worker.once("error", reject);
  });

/** What a check without news costs on a connection of its own, with a small certificate: both ways, handshake and headers among it. */
async function bytesOfCheck(bundled: Bundled): Promise<number> {
  trustAnyCertificate();
  const tls = await staticServer(bundled.files, makeCertificate());
  const { checks } = await officeDay(tls.address, bundled, { clients: 40, startsWithin: 400, on: 60 });
  await tls.close();
  return Math.round(tls.bytes() / checks);
}

/** What the data of this repository costs a reader who has none of it, with the check that found it. */
async function bytesOfVersion(bundled: Bundled): Promise<number> {
  const { files } = bundledFeed();
  const root = files.get("1.root.json")!;
  const tls = await staticServer(files, makeCertificate());
  const feeds = extension({ address: tls.address, bundled, now: () => Date.now(), chance: Math.random });
  const feed = { id: sha256(root), url: tls.address, label: "Data" };
  const outcome = await feeds.add(feed, new Map([["1.root.json", root]]));
  await tls.close();
  if (!outcome.ok) throw new Error(`The data of this repository was refused: ${outcome.code}.`);
  return tls.bytes();
}

/** The certificates are made on the spot; nothing but the servers above is asked. */
function trustAnyCertificate(): void {
  process.removeAllListeners("warning");
  process.env["NODE_TLS_REJECT_UNAUTHORIZED"] = "0";
}

workOnce();
if (isMainThread) await main();
else {
  const { address, bundled, office, seed } = workerData as Part;
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  parentPort!.postMessage(await officeDay(address, bundled, office, numbers(seed)));
}
