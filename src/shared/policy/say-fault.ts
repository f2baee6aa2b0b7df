import type { Language } from "../words/format.ts";
import { POLICY } from "../words/policy.ts";
import { KEYS } from "./keys.ts";
import type { Fault } from "./read-policy.ts";

/** What is wrong with a policy and what follows from it, one fault in a sentence or two; its path goes before it. */
export function sayFault(fault: Fault, language: Language, version: string): string {
  const t = POLICY[language];
  const what = whatIsWrong(fault, language, version);
  if (fault.key === undefined || fault.kind === "too-many" || fault.kind === "twice") return what;
  const { follows, entryFollows, entryIgnored } = t;
  return `${what} ${fault.whole ? follows[fault.key] : (entryFollows[fault.key] ?? entryIgnored)}`;
}

function whatIsWrong(fault: Fault, language: Language, version: string): string {
  const t = POLICY[language].fault;
  switch (fault.kind) {
    case "type":
      return t.type(t.types[fault.expected] ?? fault.expected);
    case "choice":
      return t.choice(fault.got, fault.options.join(", "));
    case "form":
      return t.form[fault.form](fault.got);
    case "too-long":
      return t.tooLong(fault.length, fault.most);
    case "empty":
      return t.empty;
    case "lacks":
      return t.lacks(fault.field);
    case "unknown-field":
      return t.unknownField(fault.field);
    case "too-many":
      return t.tooMany(fault.most);
    case "twice":
      return t.twice;
    case "value":
      return t.value(fault.got);
    case "unknown-key":
      return t.unknownKey(version, fault.meant);
    case "missing":
      return t.missing(t.types[KEYS[fault.key!].schema.type] ?? "");
    case "too-large":
      return t.tooLarge(fault.bytes);
  }
}
