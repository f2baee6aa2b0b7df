import type { Site } from "../site.ts";

/** Hlídač státu, from its owner's own source of 2021 and 2026. */
export const hlidacstatu: Site = {
  id: "hlidacstatu",
  kinds: [
    ["tender", String.raw`^/[Vv]erejne[Zz]akazky/[Zz]akazka/`],
    ["contract", String.raw`^/[Dd]etail/\d+`],
    ["tender-list", String.raw`^/([Hh]ledat[Ss]mlouvy|[Vv]erejne[Zz]akazky/[Hh]ledat)`],
  ],
};
