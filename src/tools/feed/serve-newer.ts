import { bundledFeed } from "./bundled-feed.ts";
import { developmentSigners } from "./development-feed.ts";
import { clock } from "./feed-place.ts";
import { makeTargets, publish } from "./publish.ts";
import { type FeedServer, serveFeed } from "./serve.ts";

/** Port of the address that a development build asks. */
const PORT = 8743;

/**
 * Serves the development feed where a development build looks for it, one version newer than what the build bundled, so that
 * a refresh can be watched. The data is the same, issued now.
 */
export async function serveNewerFeed(): Promise<FeedServer> {
  const { files, payload } = bundledFeed();
  const signing = { now: clock(), signers: developmentSigners() };
  const reissued = { ...(JSON.parse(payload) as object), issued: new Date(signing.now).toISOString() };
  const bytes = new TextEncoder().encode(JSON.stringify(reissued));
  return serveFeed(publish(files, makeTargets(files, bytes, signing), bytes, signing), { port: PORT });
}
