import { type Answers, type Entry, judgeFor, type Library } from "../advisories-for.ts";
import { titleIn } from "../source-title.ts";
import { bearingOf, dutiesOf } from "../shown-card.ts";
import { RULES } from "../verdict.ts";
import { canonicalJson } from "../trust/canonical-json.ts";
import { toHex } from "../trust/shape.ts";
import { decisionsOn, type OwnListFrom } from "../own/own-list.ts";
import type { Evidence, EvidenceAct, EvidenceBody, EvidenceDecision, EvidenceResult } from "./record.ts";
import type { UiLanguage } from "../ui-language.ts";

/** What a check knew: everything of a record but what the dataset answers. */
export type Checked = Omit<
  EvidenceBody,
  "format" | "results" | "coverage" | "rules" | "profileFrom" | "fields" | "decisions"
> & {
  profileFrom: NonNullable<EvidenceBody["profileFrom"]>;
  fields?: EvidenceBody["fields"];
  /** What the reader's organisation decided, each list with the feed that it came by. */
  ownLists?: readonly OwnListFrom[] | undefined;
  /** The vendors checked, in the order in which they are reported. */
  vendors: readonly string[];
};

/** What a record says of its own reach. */
export const COVERAGE = {
  en:
    "Caveat holds only acts found and read when the research closed. Nothing on file is not a clearance. This record is not legal advice. " +
    "It shows what this dataset said to this reader on that day; it cannot show who made it, or when.",
  cs:
    "Caveat zná jen dokumenty nalezené a přečtené do uzavření rešerše. Když v datech nic není, neznamená to, že je vše v pořádku. " +
    "Tento záznam není právní radou. Ukazuje, co tato data tomuto čtenáři k danému dni říkala; neprokazuje, kdo ho vytvořil ani kdy.",
};

/** A record of a check, complete with its checksum. A check that found nothing is a record too. */
export async function makeRecord(
  { vendors, ownLists = [], fields = [], ...checked }: Checked,
  library: Library,
): Promise<Evidence> {
  const results = vendors.flatMap((id) => resultFor(id, checked, library) ?? []);
  const { checked: what, language } = checked;
  const titles = new Map(library.dataset.advisories.map(({ id, title }) => [id, title[language]]));
  const answers = what.answers.map((given) => {
    const title = titles.get(given.act);
    return title === undefined ? given : { ...given, title };
  });
  const decisions = await Promise.all(ownLists.map((from) => decisionsOf(from, results, checked, library)));
  return seal({
    format: "caveat-evidence-2",
    ...checked,
    checked: { ...what, answers },
    fields,
    rules: RULES,
    results,
    decisions: decisions.flat(),
    coverage: COVERAGE[checked.language],
  });
}

/** What an organisation decided about the vendors of a record. */
async function decisionsOf(
  { list, feed }: OwnListFrom,
  results: readonly EvidenceResult[],
  { profile, asOf }: Pick<EvidenceBody, "profile" | "asOf">,
  library: Library,
): Promise<EvidenceDecision[]> {
  const made = await decisionsOn(list, library, { profile, day: asOf, official: feed !== undefined });
  return results.flatMap(({ vendor }) =>
    (made.get(vendor) ?? []).map(({ name, outcome, decided, until, note, state }) => ({
      vendor,
      name,
      outcome,
      decided,
      until,
      note,
      state,
      ...(feed !== undefined && { feed }),
    })),
  );
}

/** What the dataset says of one vendor to this reader on that day; `undefined` for a vendor that is not on file. */
export function resultFor(
  vendorId: string,
  { profile, asOf, language, checked }: Pick<EvidenceBody, "profile" | "asOf" | "language" | "checked">,
  library: Library,
): EvidenceResult | undefined {
  const vendor = library.vendors.get(vendorId);
  if (!vendor) return undefined;
  // An answer for one line of a list says nothing on the vendor's other goods.
  const given = checked.answers.filter(({ line }) => line === undefined).map(({ act, answer }) => [act, answer]);
  const answers = Object.fromEntries(given) as Answers;
  const { grade, entries } = judgeFor(library, { profile, day: asOf, answers }).verdictFor(vendorId);
  return {
    vendor: vendor.id,
    label: vendor.label,
    mark: grade === "none" ? null : grade,
    acts: entries.flatMap((entry) => describe(entry, language) ?? []),
  };
}

function describe(entry: Entry, language: UiLanguage): EvidenceAct | undefined {
  const { advisory, standing, reach, applicability, grade } = entry;
  if (reach.how === "none") return undefined;
  return {
    id: advisory.id,
    title: advisory.title[language],
    issuer: advisory.issuer.name[language],
    reference: advisory.reference ?? null,
    kind: advisory.kind,
    published: advisory.published?.on ?? null,
    state: standing.state,
    confirmed: advisory.confirmed?.on ?? null,
    reach: reach.how,
    grade,
    stateReadFor: advisory.asOf ?? null,
    path: reach.path.map(({ from, to, relation }) => ({
      from,
      kind: relation.kind,
      to,
      since: relation.from?.on ?? null,
      until: relation.until?.on ?? null,
      confidence: relation.confidence,
    })),
    bearing: bearingOf(entry),
    who: applicability.because?.who[language] ?? null,
    duties: dutiesOf(entry).map(({ verb, force, text, by, within, reportFields = [] }) => ({
      verb,
      force,
      text: text[language],
      by: by?.on ?? null,
      within: within?.[language] ?? null,
      reportFields: reportFields.map((field) => field[language]),
    })),
    doesNotMean: advisory.doesNotMean[language],
    ...questionOf(entry, language),
    sources: advisory.sources.map((source) => ({
      kind: source.kind,
      title: titleIn(source, language),
      url: source.url ?? null,
    })),
  };
}

function questionOf({ advisory, grade, reach }: Entry, language: UiLanguage): { question?: string } {
  const asked = advisory.question?.ask ?? reach.scope?.nexus;
  return grade === "check" && asked ? { question: asked[language] } : {};
}

/** The record with the checksum that belongs to it. */
export async function seal(body: EvidenceBody): Promise<Evidence> {
  return { ...body, checksum: await checksumOf(body) };
}

/** SHA-256 of the canonical form of a record without its checksum, hexadecimal. */
export async function checksumOf(body: EvidenceBody): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", canonicalJson(JSON.parse(JSON.stringify(body))));
  return toHex(new Uint8Array(digest));
}
