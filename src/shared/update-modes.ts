export const UPDATE_MODES = ["auto", "manual", "none"] as const;
/** auto: feeds are asked on schedule; manual: only when the reader says so; none: no request is ever made. */
export type UpdateMode = (typeof UPDATE_MODES)[number];
