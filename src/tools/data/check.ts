import { basename } from "node:path";
import { capFaults } from "../../core/caps.ts";
import type { Advisory, Vendor, When } from "../../core/dataset.ts";
import { firstDay } from "../../core/state-on.ts";
import type { Findings } from "./findings.ts";
import { checkBinding } from "./check-binding.ts";
import type { DataFolder } from "./read-data.ts";

/** One thing that is wrong, or known to be incomplete, in words a contributor can act on. */
export interface Finding {
  file: string;
  field: string;
  message: string;
}

/** What a check of the data found: errors stop a build, warnings are counted. */
export interface Report {
  errors: Finding[];
  warnings: Map<string, Finding[]>;
}

/** Checks every record of the data folder as of `today` (ISO date). Each rule is one function below. */
export function checkData(data: DataFolder, today: string): Report {
  const report: Report = { errors: [], warnings: new Map() };
  const findings: Findings = {
    error: (file, field, message) => report.errors.push({ file, field, message }),
    warn(kind, file, field, message) {
      const list = report.warnings.get(kind) ?? [];
      report.warnings.set(kind, [...list, { file, field, message }]);
    },
  };
  for (const { file, field, message } of data.faults) findings.error(file, field, message);
  checkIds(data, findings);
  for (const { file, record } of [...data.vendors, ...data.advisories])
    for (const { path, fault } of capFaults(record)) findings.error(file, path, fault);
  const known = new Map(data.vendors.map(({ record }) => [record.id, record]));
  const acts = new Map(data.advisories.map(({ record }) => [record.id, record]));
  for (const { file, record } of data.vendors) checkVendor(file, record, known, findings);
  for (const { file, record } of data.advisories) checkAdvisory(file, record, { known, acts, today }, findings);
  checkCircles(data, known, findings);
  checkCollisions(data, findings);
  return report;
}

function checkIds({ vendors, advisories }: DataFolder, { error }: Findings): void {
  const seen = new Map<string, string>();
  for (const { file, record } of [...vendors, ...advisories]) {
    if (basename(file, ".json") !== record.id)
      error(file, "id", `is "${record.id}", but the file is named otherwise; a file is called after its id`);
    const other = seen.get(record.id);
    if (other) error(file, "id", `"${record.id}" is taken by ${other}; every id stands once`);
    seen.set(record.id, file);
  }
  for (const { file, record } of advisories) {
    const folder = file.split("/")[1];
    const country = record.issuer.country.toLowerCase().replace("gb", "uk");
    if (folder !== country)
      error(
        file,
        "issuer.country",
        `is ${record.issuer.country}, but the file lies in the folder "${folder}"; it belongs into "${country}"`,
      );
  }
}

function checkHidden(
  file: string,
  field: string,
  { display, reason }: { display?: false | undefined; reason?: string | undefined },
  { error }: Findings,
): void {
  const at = (name: string): string => (field ? `${field}.${name}` : name);
  if (display === false && !reason) error(file, at("reason"), "is missing; what is not shown says why");
  if (display !== false && reason)
    error(file, at("reason"), 'stands on something that is shown; add "display": false or take the reason out');
}

function checkVendor(file: string, vendor: Vendor, known: ReadonlyMap<string, Vendor>, findings: Findings): void {
  const { error, warn } = findings;
  checkHidden(file, "", vendor, findings);
  if (!known.has(vendor.group))
    error(file, "group", `"${vendor.group}" is no vendor; a group is the id of the vendor that the record came from`);
  vendor.names.forEach((name, place) => {
    const field = `names[${place}] "${name.text}"`;
    if (name.strength === "weak" && !name.needs?.length)
      error(file, field, "is weak and has no `needs`; say which words have to stand near it, or make it lookup-only");
    if (name.unconfirmed) warn("unconfirmed names", file, field, "no source was found for this way of writing it");
  });
  vendor.relations.forEach((relation, place) => {
    const field = `relations[${place}]`;
    checkHidden(file, field, relation, findings);
    if (!known.has(relation.to))
      error(
        file,
        `${field}.to`,
        `"${relation.to}" is no vendor; add data/vendors/${relation.to}.json or correct the id`,
      );
    if (relation.to === vendor.id) error(file, `${field}.to`, "points at the vendor itself");
    if (relation.display === false) {
      warn("relations held back", file, field, relation.reason ?? "");
      return;
    }
    if (relation.confidence === "unconfirmed")
      error(file, `${field}.confidence`, 'is unconfirmed, so it may not be shown; add "display": false and a reason');
    if (relation.sources.length === 0)
      error(file, `${field}.sources`, "is empty; a relation without a source may not be shown");
    if (!relation.from && !relation.until)
      warn("undated relations", file, field, `${relation.kind} ${relation.to} has no date on file`);
    if (relation.from && relation.until && firstDay(relation.from.on) > firstDay(relation.until.on))
      error(file, `${field}.until`, `${relation.until.on} is before the start, ${relation.from.on}`);
  });
}

interface Surroundings {
  known: ReadonlyMap<string, Vendor>;
  acts: ReadonlyMap<string, Advisory>;
  today: string;
}

function checkAdvisory(file: string, act: Advisory, around: Surroundings, findings: Findings): void {
  checkHidden(file, "", act, findings);
  checkReferences(file, act, around, findings);
  checkBinding(file, act, findings);
  checkTime(file, act, around.today, findings);
  checkTexts(file, act, findings);
  const { error, warn } = findings;
  if (act.display === false) {
    warn("acts held back", file, "display", act.reason ?? "");
    return;
  }
  if (act.sources.length === 0) error(file, "sources", "is empty; an act that is shown says where it is written");
  if (act.evidence === "official" && act.sources.every(({ kind }) => kind === "press"))
    error(file, "evidence", "says official, but every source is press");
  if (act.evidence === "press") warn("acts known from the press alone", file, "evidence", "no official text was read");
  if (act.question && act.scope.every(({ categories }) => categories.length === 0))
    error(file, "question", "can never be asked: no scope has a category");
}

function checkReferences(file: string, act: Advisory, { known, acts }: Surroundings, { error }: Findings): void {
  const vendorAt = (id: string | undefined, field: string): void => {
    if (id === undefined) return;
    const vendor = known.get(id);
    if (!vendor) error(file, field, `"${id}" is no vendor; add data/vendors/${id}.json or correct the id`);
    else if (vendor.display === false) error(file, field, `"${id}" is a vendor that is not shown`);
  };
  act.scope.forEach(({ named }, place) => named.forEach((id) => vendorAt(id, `scope[${place}].named`)));
  act.responses.forEach(({ vendor }, place) => vendorAt(vendor, `responses[${place}].vendor`));
  act.pressLinked?.forEach((id) => {
    vendorAt(id, "pressLinked");
    if (act.scope.some(({ named }) => named.includes(id)))
      error(file, "pressLinked", `"${id}" is named by the act, so it is not merely linked to it by the press`);
  });
  for (const field of ["replaces", "replacedBy"] as const) {
    for (const id of act[field] ?? []) {
      const other = acts.get(id);
      const back = field === "replaces" ? "replacedBy" : "replaces";
      if (!other) error(file, field, `"${id}" is no act on file`);
      else if (!other[back]?.includes(act.id))
        error(file, field, `says "${id}", but that record does not say ${back} "${act.id}"`);
    }
  }
}

function checkTime(file: string, act: Advisory, today: string, { error, warn }: Findings): void {
  const { passed, published, effective, ends, status, statusSince, asOf } = act;
  const isPast = (when: When | undefined): boolean => when !== undefined && firstDay(when.on) <= today;
  // A planned end that nobody confirmed makes an act unclear, not ended; who confirms it sets the status.
  if (status === "in-force" && isPast(ends))
    warn(
      "planned ends that have passed",
      file,
      "ends",
      `${ends?.on} has passed; confirm it with status "ended", or correct it`,
    );
  if (status === "ended" && ends && !isPast(ends))
    error(file, "status", `says ended, but the end, ${ends.on}, is still to come`);
  if (status === "proposed" && isPast(effective))
    error(file, "status", `says proposed, but it applied from ${effective?.on}`);
  if (status === "in-force" && statusSince)
    error(file, "statusSince", "stands on an act in force; it says since when an act has been anything else");
  if (statusSince && !isPast(statusSince)) error(file, "statusSince", `${statusSince.on} is still to come`);
  if (statusSince && published && lastDay(statusSince.on) < firstDay(published.on))
    error(file, "statusSince", `${statusSince.on} is before the act was published, ${published.on}`);
  if (passed && !isPast(passed)) error(file, "passed", `${passed.on} is still to come`);
  if (published && !isPast(published)) error(file, "published", `${published.on} is still to come`);
  if (passed && published && firstDay(passed.on) > lastDay(published.on))
    error(file, "passed", `${passed.on} is after the act was published, ${published.on}`);
  if (asOf && firstDay(asOf) > today) error(file, "asOf", `${asOf} is still to come`);
  if (ends && effective && lastDay(ends.on) < firstDay(effective.on))
    error(file, "ends", `${ends.on} is before the act took effect, ${effective.on}`);
  if (status === "superseded" && !act.replacedBy)
    warn("superseded, by what is not on file", file, "replacedBy", "is missing");
  if (!passed && !published && !effective)
    warn("acts without a date", file, "published", "no day, month or year is on file");
  if (!asOf && act.display !== false)
    warn("acts whose state no dated source shows", file, "asOf", "say for which day the state was read");
}

const lastDay = (day: string): string => (day + "-12-31").slice(0, 10);

const LIMITS = { title: 220, summary: 700, doesNotMean: 500 } as const;

function checkTexts(file: string, act: Advisory, { error }: Findings): void {
  for (const [field, limit] of Object.entries(LIMITS) as [keyof typeof LIMITS, number][]) {
    for (const language of ["en", "cs"] as const) {
      const { length } = act[field][language];
      if (length > limit)
        error(file, `${field}.${language}`, `has ${length} characters; at most ${limit} can be read in a card`);
    }
  }

  if (same(act.summary)) error(file, "summary.cs", "repeats the English text; write it in Czech");
  act.binds.forEach(({ duties }, place) => {
    duties.forEach((duty, row) => {
      if (same(duty.text))
        error(file, `binds[${place}].duties[${row}].text.cs`, "repeats the English text; write it in Czech");
    });
  });
}

const same = ({ en, cs }: { en: string; cs: string }): boolean => en === cs && / .* /.test(en);

/** Ownership that leads back to where it began would make every one of them its own owner. */
function checkCircles({ vendors }: DataFolder, known: ReadonlyMap<string, Vendor>, { error }: Findings): void {
  for (const { file, record } of vendors) {
    const seen = new Set<string>();
    const visit = (id: string): boolean =>
      (known.get(id)?.relations ?? []).some(({ kind, to, display }) => {
        if (display === false || (kind !== "brand-of" && kind !== "subsidiary-of")) return false;
        if (to === record.id) return true;
        if (seen.has(to)) return false;
        seen.add(to);
        return visit(to);
      });
    if (visit(record.id))
      error(file, "relations", "lead round in a circle back to this vendor; one of them points the wrong way");
  }
}

/** Two vendors that one text would name. Names that differ in case alone collide unless case decides for both. */
function checkCollisions({ vendors }: DataFolder, { error }: Findings): void {
  const seen = new Map<string, { file: string; id: string; text: string; exact: boolean }>();
  for (const { file, record } of vendors) {
    for (const { text, strength, case: rule } of record.names) {
      if (strength === "lookup-only") continue;
      const key = text.normalize("NFKC").toLowerCase().replaceAll(/\s+/g, " ");
      const other = seen.get(key);
      const exact = rule !== "any";
      if (other && other.id !== record.id && !(exact && other.exact && other.text !== text))
        error(
          file,
          `names "${text}"`,
          `is a name of "${other.id}" as well (${other.file}); one text would name two vendors`,
        );
      seen.set(key, { file, id: record.id, text, exact });
    }
  }
}
