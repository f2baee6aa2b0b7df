// Sources of regular expressions as lists between bars.

/** The alternatives of `source`: its parts between bars that stand in no group and no class. */
export function alternatives(source: string): string[] {
  const parts = [""];
  let depth = 0;
  for (const [token] of source.matchAll(/\\.|\[(?:\\.|[^\]])*\]|[()|]|[^\\[()|]+|[^]/g)) {
    if (token === "(") depth++;
    if (token === ")") depth--;
    if (token === "|" && depth === 0) parts.push("");
    else parts[parts.length - 1] += token;
  }
  return parts;
}

/**
 * The same alternatives, those that begin alike together: an engine tries each of a long row in turn, at each word. Of two that
 * begin alike the first stays first; of others the one may come before the other.
 */
export function together(list: string): string {
  const rests = new Map<string, string[]>();
  for (const one of alternatives(list)) {
    const head = /^(?:\p{L}|\\w\*)(?![?*+])/u.exec(one)?.[0] ?? "";
    rests.set(head, [...(rests.get(head) ?? []), one.slice(head.length)]);
  }
  return [...rests]
    .map(([head, all]) =>
      head === "" || all.length < 2
        ? all.map((rest) => head + rest).join("|")
        : `${head}(?:${together(all.join("|"))})`,
    )
    .join("|");
}
