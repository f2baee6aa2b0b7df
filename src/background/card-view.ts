import { advisoriesFor, type Entry, type Library, markOf, speaking } from "../core/advisories-for.ts";
import { bearing } from "../core/bearing.ts";
import type { Relation } from "../core/dataset.ts";
import type { Profile } from "../core/profile.ts";
import { stateOn } from "../core/state-on.ts";
import { layOut } from "../shared/lay-out.ts";
import type { CardView } from "../shared/messages.ts";
import { sayCard } from "../shared/say/say-card.ts";
import { speakVerdict } from "../shared/speak-verdict.ts";
import { CARD_WORDS } from "../shared/words/card.ts";
import type { Language } from "../shared/words/format.ts";
import { speech } from "../shared/words/speak.ts";

/** To whom a card speaks, and when. */
export interface Reader {
  profile: Profile;
  language: Language;
  /** ISO date. */
  today: string;
}

/** All that a card shows of a vendor but the dataset and what is put aside; `undefined` for a vendor that is not on file. */
export function cardView(
  library: Library,
  vendorId: string,
  { profile, language, today }: Reader,
  feedLabels: Record<string, string> = {},
): Omit<CardView, "dataset" | "hidden"> | undefined {
  const vendor = library.vendors.get(vendorId);
  if (!vendor) return undefined;
  const entries = advisoriesFor(vendorId, profile, today, library);
  const mentioned = [
    vendorId,
    ...vendor.relations.map(({ to }) => to),
    ...entries.flatMap(({ reach }) => reach.path.flatMap(({ from, to }) => [from, to])),
    ...entries.flatMap(({ advisory }) => advisory.scope.flatMap(({ named }) => named)),
  ];
  const labels: Record<string, string> = {};
  for (const id of mentioned) {
    const known = library.vendors.get(id);
    if (known) labels[id] = known.label;
  }
  const mark = markOf(entries);
  const words = CARD_WORDS[language];
  const spoken = speech(language, words);
  const known = {
    vendor,
    labels,
    entries: layOut(entries, profile),
    ...(mark && { mark }),
    notCounted: notCounted(library, vendorId, profile, today),
    profile,
    today,
    feedLabels,
  };
  return {
    vendor,
    ...(mark && { mark }),
    speaking: speaking(entries).length,
    profile,
    language,
    verdict: speakVerdict(known, spoken),
    said: sayCard({ ...known, spoken }),
    words,
    today,
  };
}

/** Acts that name no vendor but that the press linked to this one. */
function notCounted({ dataset }: Library, vendorId: string, profile: Profile, today: string): Entry[] {
  return dataset.advisories.flatMap((advisory) => {
    const standing = advisory.pressLinked?.includes(vendorId) ? stateOn(advisory, today) : undefined;
    if (!standing || advisory.display === false) return [];
    return [{ advisory, standing, reach: { how: "none", path: [] }, bearing: bearing(advisory, profile, today) }];
  });
}

/** Ties on file of other vendors to this one, as far as they may be shown. */
export function tiesTo({ dataset }: Library, vendorId: string): { from: string; label: string; relation: Relation }[] {
  return dataset.vendors.flatMap(({ id, label, relations }) =>
    relations
      .filter(({ to, confidence, sources }) => to === vendorId && confidence !== "unconfirmed" && sources.length > 0)
      .map((relation) => ({ from: id, label, relation })),
  );
}
