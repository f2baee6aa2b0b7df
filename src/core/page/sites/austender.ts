import type { Site } from "../site.ts";

/** AusTender, measured by others in 2026; contract notices stand under two addresses. */
export const austender: Site = {
  id: "austender",
  kinds: [
    ["tender", String.raw`^/[Aa]tm/[Ss]how/[0-9a-f-]{36}`],
    ["contract", String.raw`^/[Cc]n/[Ss]how/([0-9a-f-]{36}|CN\d+)`],
    ["tender-list", String.raw`^/([Cc]n/[Ss]earch|[Ss]earch/|[Aa]tm/?(\?|$))`],
  ],
};
