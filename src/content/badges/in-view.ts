import type { Box } from "./card-place.ts";

/** Is a box in the window, or no further out of it than so many px? */
export const isInView = ({ left, top, right, bottom }: Box, by = 0): boolean =>
  bottom > -by && right > -by && top < innerHeight + by && left < innerWidth + by;
