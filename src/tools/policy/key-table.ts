import { KEY_NAMES, KEYS } from "../../shared/policy/keys.ts";
import { POLICY } from "../../shared/words/policy.ts";

/** The table of keys of docs/organisation.md. */
export function keyTable(): string {
  const rows = KEY_NAMES.map((name) => {
    const { example, whenBad } = KEYS[name];
    const [title, says] = POLICY.en.keys[name];
    const bad = whenBad === undefined ? POLICY.en.follows[name] : `**${POLICY.en.follows[name]}**`;
    return `| \`${name}\` | ${title}. ${says} | \`${JSON.stringify(example)}\` | ${bad} |`;
  });
  return `${["| key | what it does | example | when it is wrong |", "| --- | --- | --- | --- |", ...rows].join("\n")}\n`;
}
