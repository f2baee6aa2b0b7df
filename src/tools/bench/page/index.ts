import type { Suite } from "../suite.ts";
import { inFirefox } from "./firefox.ts";
import { heap } from "./heap.ts";
import { peers } from "./peers.ts";
import { reading } from "./reading.ts";
import { spottingInChromium } from "./spotting.ts";
import { storm } from "./storm.ts";
import { withBrowser } from "./visit.ts";

/** Reading and marking in real browsers. What is compared runs in turn in the same page, or in tabs of the same browser. */
export const page: Suite = {
  name: "page",
  async run() {
    return [
      ...(await spottingInChromium()),
      ...(await withBrowser("chrome", async (open) => [
        ...(await reading(open)),
        ...(await storm(open)),
        ...(await heap(open)),
      ])),
      ...(await peers()),
      ...(await inFirefox()),
    ];
  },
};
