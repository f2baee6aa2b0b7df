import { handOver } from "../late-scripts.ts";
import { BadgeLayer } from "./badges.ts";

// A script of its own, brought into a page at its first mark: most pages have none, and pay for spotting alone.
handOver("badges", (host, signal) => new BadgeLayer(host, signal));
