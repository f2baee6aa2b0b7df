import { handOver } from "../late-scripts.ts";
import { learnTags } from "../tags.ts";
import { Notices } from "./notices.ts";

// A script of its own, brought into a page at the first name in its text: most pages have none, and pay for looking alone.
handOver("names", (host, signal) => {
  learnTags(host.start().vocabulary.tags);
  return new Notices(host, signal);
});
