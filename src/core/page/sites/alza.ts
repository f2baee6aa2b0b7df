import type { Site } from "../site.ts";

/** Alza, as in public code of 2015 to 2024. Its blocks were not confirmed, so that its address alone is used. */
export const alza: Site = {
  id: "alza",
  kinds: [
    ["product", String.raw`(-d\d+\.htm$|[?&]dq=\d+)`],
    ["listing", String.raw`(^|/)(\d{6,}|[\w-]+-\d{6,}|\d{6,}-[\w-]+|e0)(-p\d+)?\.htm`],
  ],
};
