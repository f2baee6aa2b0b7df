import { parseArgs } from "node:util";
import type { Command } from "./commands.ts";
import { FeedPlace } from "./feed-place.ts";
import { serveFeed } from "./serve.ts";

export const serve: Command = {
  summary: "serves a feed over https on this computer, to try it",
  help: `Usage: npm run -s feed -- serve FOLDER [--port N]

Serves what is in public/ on https://127.0.0.1:N/feed/ (8743) with a certificate made on the spot, until you stop it. Each request
is printed. For trying things only: hosting is any static https host.`,
  async run(args) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { port: { type: "string", default: "8743" } },
    });
    const place = new FeedPlace(positionals[0]);
    const server = await serveFeed(place.files(), { port: Number(values.port) });
    console.log(`Serving ${place.public} on ${server.address} until Ctrl+C.`);
    process.once("SIGINT", () => void server.close());
  },
};
