import type { Advisory, BASES, ClassTest, Condition, Origin, Scope, TRIGGERS, Vendor, Words } from "./dataset.ts";
import { EU_MEMBERS } from "./territories.ts";

/** What the reader answered to an act's question about a product. */
export type Choice = "yes" | "no" | "ask";

/** What on file answers one condition of a class act, or keeps it open. */
export interface TestedCondition {
  basis: string;
  answer: "yes" | "no" | "open";
  /** What on file says so: a fact of the vendor's origin, a maker that supplies it, or the act's own research. */
  by?: { origin: keyof NonNullable<Vendor["origin"]>; fact: Origin } | { supplier: string } | { known: Words };
}

/** How a class act reaches a vendor, and which of its conditions were answered by what. */
export interface ClassResult {
  how: "covered" | "may-be-covered" | "not-covered" | "decision-pending";
  scope: Scope;
  /** `firm`: it makes goods of the class; `open`: only weakly on file, not on file, or beyond the classes listed. */
  goods: "firm" | "open";
  tests: TestedCondition[];
  /** The reader's own answer decided it. */
  answered?: Choice;
}

type Vendors = ReadonlyMap<string, Vendor>;

/**
 * Whether an act on a class of goods reaches a vendor that it does not name. What is not on file is open, never assumed: a
 * vendor is `not-covered` only where a fact on file says no, or where nothing on file points to a country of the test. The
 * strongest of the act's scopes counts. A "yes" of the reader about the product covers it; a "no" against facts on file keeps
 * the question open. `undefined` for an act that has no class, and for a duty about every supplier, whatever its goods.
 */
export function testClass(
  { scope: scopes }: Advisory,
  vendor: Vendor,
  vendors: Vendors,
  answer?: Choice,
): ClassResult | undefined {
  let strongest: ClassResult | undefined;
  for (const scope of scopes) {
    const result = scope.test && testScope(scope, scope.test, vendor, vendors, answer);
    if (result && (!strongest || ORDER[result.how] < ORDER[strongest.how])) strongest = result;
  }
  return strongest;
}

const ORDER: Record<ClassResult["how"], number> = {
  covered: 0,
  "may-be-covered": 1,
  "decision-pending": 2,
  "not-covered": 3,
};

function testScope(
  scope: Scope,
  test: ClassTest,
  vendor: Vendor,
  vendors: Vendors,
  answer: Choice | undefined,
): ClassResult | undefined {
  if (isEverySupplier(scope, test)) return undefined;
  const known = test.known?.find((one) => one.vendor === vendor.id);
  const goods = known ? "firm" : goodsOf(scope, test, vendor);
  const tests: TestedCondition[] = known
    ? [{ basis: "known", answer: known.answer, by: { known: known.fact } }]
    : test.conditions.map((condition) => testCondition(condition, vendor, vendors));
  const result = (how: ClassResult["how"]): ClassResult => ({
    how,
    scope,
    goods: goods === "no" ? "open" : goods,
    tests,
  });

  if (goods === "no") return result("not-covered");
  const met = combined(test, tests);
  // Where the classes listed are examples of what the test is about, goods of which it is known to be met are covered.
  const isFirm = goods === "firm" || tests.some(({ basis, answer }) => basis === "data-sent-to" && answer === "yes");
  if (answer === "yes") return { ...result("covered"), answered: answer };
  if (test.trigger === "decision") return result("decision-pending");
  if (met === "no") return result("not-covered");
  // What a trigger that this version does not know decides stays a question.
  const how = met === "yes" && isFirm && KNOWN_TRIGGERS.has(test.trigger) ? "covered" : "may-be-covered";
  if (answer === "no") return { ...result(how === "covered" ? "may-be-covered" : "not-covered"), answered: answer };
  return answer ? { ...result(how), answered: answer } : result(how);
}

/** A duty about every supplier that names no goods: said as a line beside the verdict, and no grade. */
export function isEverySupplier({ categories }: Scope, { trigger }: ClassTest): boolean {
  return trigger === "every-supplier" && categories.length === 0;
}

function goodsOf({ categories }: Scope, { openGoods }: ClassTest, { goods }: Vendor): "firm" | "open" | "no" {
  if (categories.length === 0) return "firm";
  const own = goods?.filter(({ category }) => categories.includes(category)) ?? [];
  if (own.some(({ standing }) => standing === "firm")) return "firm";
  // Nothing on file of what it makes, or other goods where the act's words go on beyond its list. Goods known to be of no class are none.
  const isOpen = openGoods && (!goods || goods.some(({ category }) => openGoods.includes(category)));
  return own.length > 0 || isOpen ? "open" : "no";
}

function combined({ trigger, combine }: ClassTest, tests: readonly TestedCondition[]): TestedCondition["answer"] {
  const answers = tests.map(({ answer }) => answer);
  const isKnown = tests.some(({ by }) => by && "known" in by);
  // Every maker of the goods needs the permit, whatever the grounds on which it may be refused.
  if (trigger === "permit" && !isKnown) return "yes";
  // A list of which only the vendors known by name are on file.
  if (trigger === "list" && answers.length === 0) return "no";
  if (answers.length === 0) return "open";
  if (combine === "all") return answers.includes("no") ? "no" : answers.includes("open") ? "open" : "yes";
  return answers.includes("yes") ? "yes" : answers.includes("open") ? "open" : "no";
}

type OriginKey = keyof NonNullable<Vendor["origin"]>;

const OFFICES = ["registered", "seat"] as const;
/** The facts that answer a basis with yes; of each that this version knows. */
const ANSWERED_BY: ReadonlyMap<string, readonly OriginKey[]> = new Map<(typeof BASES)[number], readonly OriginKey[]>([
  ["registered-in", OFFICES],
  ["seat-in", OFFICES],
  ["controlled-from", ["control"]],
  // The law of a country reaches whoever has a seat there.
  ["subject-to-law-of", OFFICES],
  ["made-in", []],
  ["developed-in", OFFICES],
  ["supplied-from", []],
  ["data-sent-to", ["data"]],
  ["administered-from", []],
  ["on-list", []],
  ["in-class", []],
]);
const KNOWN_TRIGGERS: ReadonlySet<string> = new Set<(typeof TRIGGERS)[number]>([
  "own-test",
  "permit",
  "list",
  "every-supplier",
]);

/** Every other fact about a country of the test keeps its question open. Where data goes says nothing about the maker, and a list is of companies. */
const isSign = (basis: string, key: OriginKey): boolean =>
  basis === "on-list" ? key === "seat" || key === "registered" : key !== "data" || basis === "data-sent-to";

function testCondition(condition: Condition, vendor: Vendor, vendors: Vendors): TestedCondition {
  const { basis, countries, outside } = condition;
  // Which countries is not on file, or it is no question of a country: whether it is on a list, or one of a class. No fact
  // answers a basis that this version does not know.
  if ((!countries && !outside) || !ANSWERED_BY.has(basis)) return { basis, answer: "open" };
  const signs = signsOf(condition, vendor);
  const [key, fact] =
    signs.find(
      ([one, { standing, countries: where }]) =>
        standing === "firm" &&
        ANSWERED_BY.get(basis)?.includes(one) &&
        where.some((country) => meets(condition, country)),
    ) ?? [];
  if (key && fact) return { basis, answer: "yes", by: { origin: key, fact } };
  const [sign] = signs;
  if (sign) return { basis, answer: "open", by: { origin: sign[0], fact: sign[1] } };
  const supplier = supplierFrom(condition, vendor, vendors);
  // Where the goods are made is no fact of the company: its seat in the one country that is exempt says nothing of them.
  if (basis === "made-in" && outside && !supplier) return { basis, answer: "open" };
  return supplier ? { basis, answer: "open", by: { supplier } } : { basis, answer: "no" };
}

/** Facts of a vendor that point to a country of the test. Hong Kong is one of China's only where the act says so: it is a sign. */
function signsOf(condition: Condition, { origin = {} }: Vendor): [OriginKey, Origin][] {
  const facts = Object.entries(origin) as [OriginKey, Origin][];
  return facts.filter(
    ([key, fact]) =>
      isSign(condition.basis, key) &&
      fact.countries.some(
        (country) => meets(condition, country) || (country === "HK" && condition.countries?.includes("CN")),
      ),
  );
}

function meets({ countries, outside }: Condition, country: string): boolean {
  return countries ? countries.some((one) => isIn(country, one)) : !outside?.some((one) => isIn(country, one));
}

const isIn = (country: string, of: string): boolean => country === of || (of === "EU" && EU_MEMBERS.has(country));

/** A maker of its goods, confirmed or reported, that a fact on file puts into a country of the test. */
function supplierFrom(condition: Condition, { relations }: Vendor, vendors: Vendors): string | undefined {
  return relations.find(({ kind, to, display, confidence, sources }) => {
    if (kind !== "supplied-by" || display === false || confidence === "unconfirmed" || sources.length === 0)
      return false;
    const maker = vendors.get(to);
    return maker !== undefined && signsOf(condition, maker).length > 0;
  })?.to;
}
