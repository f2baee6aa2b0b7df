export const SITE_MODES = ["marks", "count", "off"] as const;
/** What a site gets: marks in the text, the toolbar count alone, or nothing. */
export type SiteMode = (typeof SITE_MODES)[number];
