import { parseArgs } from "node:util";
import type { Command } from "./command.ts";
import { FeedPlace } from "./feed-place.ts";
import { serveFeed } from "./serve.ts";

export const serve: Command = {
  summary: "serves a feed over https on this computer, to try it",
  help: `Usage: npm run -s feed -- serve FOLDER [--port N]

Serves what is in public/ on https://127.0.0.1:N/feed/ (8743) with a certificate made on the spot, until you stop it. An ordinary
browser does not trust that certificate, and an extension cannot ask it to: to try a feed in one, \`feed bundle\` it and add
the file. This is for commands (\`feed verify ADDRESS\`) and for browsers that were started to take any certificate.`,
  async run(args) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { port: { type: "string", default: "8743" } },
    });
    const place = new FeedPlace(positionals[0]);
    const server = await serveFeed(place.files(), { port: Number(values.port) });
    console.log(
      `Serving ${place.public} on ${server.address} until Ctrl+C.\nOrdinary browsers do not trust its certificate: to try the feed in one, use \`feed bundle\`.`,
    );
    process.once("SIGINT", () => void server.close());
  },
};
