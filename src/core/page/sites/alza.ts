import type { Site } from "../site.ts";

/** Alza, as in public code of 2015 to 2024. Its blocks were not confirmed, so that its address alone is used. */
export const alza: Site = {
  id: "alza",
  hosts: [
    "www.alza.cz",
    "www.alza.sk",
    "www.alza.de",
    "www.alza.at",
    "www.alza.hu",
    "www.alza.co.uk",
    "m.alza.cz",
    "m.alza.sk",
    "www.alzashop.com",
  ],
  kinds: [
    ["product", String.raw`(-d\d+\.htm$|[?&]dq=\d+)`],
    ["listing", String.raw`(^|/)(\d{6,}|[\w-]+-\d{6,}|\d{6,}-[\w-]+|e0)(-p\d+)?\.htm`],
  ],
};
