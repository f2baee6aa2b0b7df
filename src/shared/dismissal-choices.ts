export const SCOPES = ["page", "site", "everywhere"] as const;
/** Where something is hidden: on one page, on its site, or on every site. */
export type Scope = (typeof SCOPES)[number];

/** Why a match is wrong: the word means something else, the name is another company's, the goods are only made for theirs. */
export const REASONS = ["other-word", "other-company", "only-compatible"] as const;
/** Why something is hidden: the reader knows of it and wants to hear when it changes, or the match is wrong. */
export type Reason = "until-change" | (typeof REASONS)[number];
