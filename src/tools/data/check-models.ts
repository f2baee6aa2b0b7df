import type { Findings } from "./findings.ts";
import type { readModels } from "./read-models.ts";

/** Whether each pattern is found where it says that it begins, finds its own examples, and belongs to a vendor on file. */
export function checkModels(
  { files, rebrands }: ReturnType<typeof readModels>,
  known: ReadonlySet<string>,
  { error }: Pick<Findings, "error">,
): void {
  for (const { vendor, families } of files) {
    const file = `models/${vendor}.json`;
    if (!known.has(vendor)) error(file, "vendor", `"${vendor}" is no vendor on file`);
    for (const { pattern, regex, starts, examples } of families) {
      if (!compiles(regex)) error(file, pattern, "has a regex that is none");
      else
        for (const example of examples)
          if (!begins(example, regex, starts)) error(file, pattern, `does not find its example "${example}"`);
    }
  }
  for (const { brand, maker, regex, starts } of rebrands) {
    if (!known.has(maker)) error("rebrands.json", brand, `"${maker}" is no vendor on file`);
    if (!compiles(regex) || !begins(brand, regex, starts))
      error("rebrands.json", brand, "is not found by its own regex");
  }
}

/** Whether the pattern stands in a text where one of its starts does. */
function begins(text: string, regex: string, starts: readonly string[]): boolean {
  const [found] = new RegExp(`(?<![A-Za-z0-9])(?:${regex})`).exec(text) ?? [];
  return found !== undefined && starts.some((start) => found.startsWith(start));
}

function compiles(regex: string): boolean {
  try {
    return new RegExp(regex, "y").source !== "";
  } catch {
    return false;
  }
}
