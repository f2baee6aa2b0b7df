/** From so many days on the data counts as stale. */
export const STALE_DAYS = 7;
