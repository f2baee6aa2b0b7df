import type { Site } from "../site.ts";

/** The Slovak procurement office, measured by others in 2026. Dead routes answer with status 200. */
export const uvo: Site = {
  id: "uvo",
  kinds: [
    ["tender", String.raw`^/vyhladavanie/vyhladavanie-zakaziek/(detail|dokumenty|oznamenia)/\d+`],
    ["tender", String.raw`^/(vestnik-a-registre/)?vestnik/oznamenie/detail/\d+`],
    ["tender-list", String.raw`^/vyhladavanie/vyhladavanie-(zakaziek|profilov)(\?|/?$|/zakazky/\d+)`],
  ],
};
