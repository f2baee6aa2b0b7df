import type { TagKind, Vocabulary } from "../core/page/vocabulary.ts";

const kinds = new Map<string, TagKind>();

/** Takes the table of tags in, which comes with the page's vocabulary; nothing is walked before. */
export function learnTags(tags: Vocabulary["tags"]): void {
  for (const [kind, list] of Object.entries(tags)) for (const tag of list.split(" ")) kinds.set(tag, kind as TagKind);
}

/** How the scan treats an element with this tag. */
export const kindOf = (tag: string): TagKind | "block" => kinds.get(tag) ?? "block";

let selector = "";
/** Selector of what is never read. */
export const unread = (): string =>
  (selector ||= [...kinds.keys()].filter((tag) => /^(?:nothing|object)$/.test(kindOf(tag))).join());
