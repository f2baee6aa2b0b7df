import { type Advisory, BASES, type ClassTest, type Scope, TRIGGERS } from "../../core/dataset.ts";
import { firstDay } from "../../core/state-on.ts";
import { COUNTRIES } from "../../shared/words/countries.ts";
import type { Findings } from "./findings.ts";

/** Whom an act binds and, for an act on a class of goods, by which test: whatever a verdict is made from has to be known here. */
export function checkBinding(file: string, act: Advisory, { error }: Findings): void {
  const fault = (field: string, message: string): void => error(file, field, message);
  for (const [field, code] of [
    ["issuer.country", act.issuer.country],
    ["issuer.subdivision", act.issuer.subdivision],
  ] as const)
    if (code) checkCountry(field, code, fault);
  act.binds.forEach(({ territory, role, regime, from, until }, place) => {
    const field = `binds[${place}]`;
    checkCountry(`${field}.territory`, territory, fault);
    if (regime && role !== "regulated-operator")
      fault(`${field}.regime`, `stands on a ${role}; only a regulated operator has a regime`);
    if (from && until && firstDay(from.on) >= firstDay(until.on))
      fault(`${field}.until`, `${until.on} is not after the start, ${from.on}`);
  });
  act.scope.forEach((scope, place) => {
    if (scope.test) checkTest(`scope[${place}]`, scope, scope.test, fault);
  });
}

const KNOWN_COUNTRIES: ReadonlySet<string> = new Set(COUNTRIES.match(/../g));

type Fault = (field: string, message: string) => void;

/** A test that a function can read: known words, countries that exist, and goods to look for where whoever is bound applies it. */
function checkTest(field: string, { named, categories }: Scope, test: ClassTest, fault: Fault): void {
  if (named.length > 0) fault(`${field}.test`, "stands on a scope that names a vendor; a name needs no test");
  if (!isOneOf(TRIGGERS, test.trigger))
    fault(`${field}.test.trigger`, `"${test.trigger}" is none of ${TRIGGERS.join(", ")}`);
  if (categories.length === 0 && ["own-test", "permit"].includes(test.trigger))
    fault(`${field}.categories`, "is empty, so the test has no goods to look for");
  test.conditions.forEach(({ basis, countries, outside }, place) => {
    const at = `${field}.test.conditions[${place}]`;
    if (!isOneOf(BASES, basis)) fault(`${at}.basis`, `"${basis}" is none of ${BASES.join(", ")}`);
    for (const code of [...(countries ?? []), ...(outside ?? [])]) checkCountry(at, code, fault);
  });
}

function checkCountry(field: string, code: string, fault: Fault): void {
  if (code !== "EU" && !KNOWN_COUNTRIES.has(code.slice(0, 2)))
    fault(field, `"${code}" is no country of ISO 3166-1, no part of one and not EU`);
}

const isOneOf = (list: readonly string[], word: string): boolean => list.includes(word);
