import json from "virtual:caveat-dataset";
import { cardView } from "../../../src/shared/card-text/card-view.ts";
import { dataText } from "../../../src/shared/card-text/data-text.ts";
import { type Answers, library, type Library } from "../../../src/core/advisories-for.ts";
import type { Advisory, Dataset, Vendor } from "../../../src/core/dataset.ts";
import type { Guess } from "../../../src/core/guess-country.ts";
import { parseProfile, type Profile } from "../../../src/core/profile.ts";
import type { CardView } from "../../../src/shared/messages.ts";
import type { Language } from "../../../src/shared/words/format.ts";

/** The data that the extension comes with. */
export const bundled = library(JSON.parse(json) as Dataset);

/** "CZ:regulated-operator/higher,US" as a profile; several roles of a territory may stand in a row, "CZ:state-body:maker-or-seller". */
export const profileOf = (text: string): Profile =>
  parseProfile(
    text
      .split(",")
      .flatMap((entry) => {
        const [territory = "", ...roles] = entry.split(":");
        return roles.length > 0 ? roles.map((role) => `${territory}:${role}`) : [territory];
      })
      .join(","),
  );

/** Records of a test's own. */
export const invented = (vendors: Vendor[], advisories: Advisory[]): Library =>
  library({
    schema: 1,
    issued: "2026-11-24T06:00:00Z",
    research: { closed: "2026-11-24", basis: { en: "a test", cs: "test" } },
    vendors,
    advisories,
  });

interface Asked {
  as?: string;
  /** Instead of `as`. */
  profile?: Profile;
  guess?: Guess | undefined;
  language?: Language;
  on?: string;
  from?: Library;
  issued?: string;
  feedLabels?: Record<string, string>;
  answers?: Answers;
}

/** A card's view as the background makes it, of the bundled data or of a test's own, once through a message. */
export function aView(
  vendor: string,
  {
    as = "",
    profile = profileOf(as),
    guess,
    language = "en",
    on = "2026-12-02",
    from = bundled,
    issued = on,
    feedLabels = {},
    answers = {},
  }: Asked = {},
): CardView {
  const view = cardView(from, vendor, { profile, guess, language, today: on, answers }, feedLabels);
  if (!view) throw new Error(`${vendor} is not in the data`);
  const dataset: CardView["dataset"] = {
    version: 1,
    issued: `${issued}T06:00:00Z`,
    sha256: "",
    from: "bundled",
    checked: `${issued}T06:00:00Z`,
    vendors: from.dataset.vendors.length,
    names: 0,
    advisories: from.dataset.advisories.length,
    researchClosed: "2026-11-24",
  };
  const sent: CardView = { ...view, hidden: [], hiding: "all", dataset, data: dataText(dataset, on, language) };
  return JSON.parse(JSON.stringify(sent)) as CardView;
}

/** A date is not broken over two lines; a test reads it with plain spaces. */
export const plain = (text: string | null | undefined): string => (text ?? "").replaceAll("\u00a0", " ");
