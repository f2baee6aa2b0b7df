import type { Whole } from "./reading.ts";
import { LARGEST_WHOLE } from "./sheet.ts";
import { wholeText } from "./text-blocks.ts";

/** A text that has to be taken apart as a whole; `undefined` where it is too large for that. */
export const wholeOf = async ({ bytes, reading }: Whole): Promise<string | undefined> =>
  bytes.size > LARGEST_WHOLE ? undefined : wholeText(bytes, reading);
