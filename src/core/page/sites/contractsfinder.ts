import type { Site } from "../site.ts";

/** Contracts Finder, as in public code of 2019 to 2026. */
export const contractsfinder: Site = {
  id: "contractsfinder",
  kinds: [
    ["tender", String.raw`^/[Nn]otice/[0-9a-f-]{36}`],
    ["tender-list", String.raw`^/Search(/Results)?`],
  ],
};
