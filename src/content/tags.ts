/**
 * How the scan treats an element. By its tag, because reading its computed style would make the browser lay the page out.
 *
 * - `block`: begins and ends a block; text never joins across its edge. Every tag that is not listed, too.
 * - `style`: styles a part of a word at most; text joins across it.
 * - `inline`: text joins across it, but it may stand apart from its neighbour with no space between.
 * - `nothing`: as if it were not there.
 * - `object`: not ours to read; stands between words like a space.
 * - `break`: a line break.
 */
export type Kind = "block" | "style" | "inline" | "nothing" | "object" | "break";

const TAGS: Record<Exclude<Kind, "block">, string> = {
  style: "b bdi bdo big del dfn em font i ins mark rb ruby s small strike strong sub sup tt u var wbr",
  inline: "a abbr acronym cite data label nobr output q span time",
  nothing: "script style template noscript link meta rp rt param source track head title base",
  object:
    "audio canvas code datalist embed iframe img input kbd map math meter noembed noframes object picture pre progress samp select svg textarea video",
  break: "br",
};

const KINDS = new Map<string, Kind>(
  Object.entries(TAGS).flatMap(([kind, tags]) => tags.split(" ").map((tag) => [tag, kind as Kind] as const)),
);

export const kindOf = (tag: string): Kind => KINDS.get(tag) ?? "block";

/** Selector of what is never read. */
export const UNREAD = `${TAGS.nothing} ${TAGS.object} head`.replaceAll(" ", ",");
