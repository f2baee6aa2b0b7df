import { advisoriesFor, type Entry, type Library, markOf } from "../advisories-for.ts";
import { showCard } from "../shown-card.ts";
import { canonicalJson } from "../trust/canonical-json.ts";
import type { Evidence, EvidenceAct, EvidenceBody, EvidenceResult } from "./record.ts";

/** What a check knew: everything of a record but what the dataset answers. */
export type Checked = Omit<EvidenceBody, "format" | "results" | "coverage"> & {
  /** The vendors checked, in the order in which they are reported. */
  vendors: readonly string[];
};

const COVERAGE = {
  en: "Caveat holds only acts found and read when the research closed. Nothing on file is not a clearance. This record is not legal advice. It shows what this dataset said to this reader on that day; it cannot show who made it, or when.",
  cs: "Caveat zná jen akty nalezené a přečtené do uzavření rešerše. Když v datech nic není, neznamená to, že je vše v pořádku. Tento záznam není právní radou. Ukazuje, co tato data tomuto čtenáři k danému dni říkala; neprokazuje, kdo ho vytvořil ani kdy.",
};

/** A record of a check, complete with its checksum. A check that found nothing is a record too. */
export async function makeRecord({ vendors, ...checked }: Checked, library: Library): Promise<Evidence> {
  const results = vendors.flatMap((id) => resultFor(id, checked, library) ?? []);
  return seal({ format: "caveat-evidence-1", ...checked, results, coverage: COVERAGE[checked.language] });
}

/** What the dataset says of one vendor to this reader on that day; `undefined` for a vendor that is not on file. */
export function resultFor(
  vendorId: string,
  { profile, asOf, language }: Pick<EvidenceBody, "profile" | "asOf" | "language">,
  library: Library,
): EvidenceResult | undefined {
  const vendor = library.vendors.get(vendorId);
  if (!vendor) return undefined;
  const entries = advisoriesFor(vendorId, profile, asOf, library);
  const shown = showCard(vendor, { profile, day: asOf, language }, library).advisories;
  const acts = shown.map((act, place) => describe(act, entries[place], language));
  return { vendor: vendor.id, label: vendor.label, mark: markOf(entries) ?? null, acts };
}

function describe(
  { id, state, reach, path, bearing, duties }: ReturnType<typeof showCard>["advisories"][number],
  entry: Entry | undefined,
  language: "en" | "cs",
): EvidenceAct {
  if (!entry) throw new Error("A card and its entries differ in length.");
  const { title, issuer, reference, confirmed, doesNotMean, sources } = entry.advisory;
  return {
    id,
    title: title[language],
    issuer: issuer.name[language],
    reference: reference ?? null,
    state,
    confirmed: confirmed?.on ?? null,
    reach: reach as EvidenceAct["reach"],
    path,
    bearing,
    duties,
    doesNotMean: doesNotMean[language],
    sources: sources.map((source) => ({ kind: source.kind, title: source.title, url: source.url ?? null })),
  };
}

/** The record with the checksum that belongs to it. */
export async function seal(body: EvidenceBody): Promise<Evidence> {
  return { ...body, checksum: await checksumOf(body) };
}

/** SHA-256 of the canonical form of a record without its checksum, hexadecimal. */
export async function checksumOf(body: EvidenceBody): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", canonicalJson(JSON.parse(JSON.stringify(body))));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
