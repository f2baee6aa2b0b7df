import * as fc from "fast-check";
import { expect, test } from "vitest";
import { judging } from "../../../src/core/judge-dataset.ts";
import { parse, splitDataset } from "../../../src/core/split-dataset.ts";
import { atOnce } from "../../../src/core/steps.ts";
import { Refusal } from "../../../src/core/trust/refusal.ts";
import { encode } from "../feed-workshop.ts";
import { HOSTILE } from "./hostile-datasets.ts";

/** The whole again, from its parts; `undefined` where it is refused. */
function rejoined(text: string): unknown {
  try {
    const { head, lists } = atOnce(splitDataset(encode(text)));
    return { ...head, ...Object.fromEntries([...lists].map(([key, texts]) => [key, texts.map(parse)])) };
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

function parsed(text: string): unknown {
  try {
    const value = JSON.parse(text) as unknown;
    return typeof value === "object" && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

test("a dataset read record by record is what JSON says it is, however it is written", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 3 })), fc.constantFrom(0, 2), (value, space) => {
      const text = JSON.stringify(value, null, space);
      expect(rejoined(text)).toEqual(JSON.parse(text));
    }),
  );
});

test("and what JSON refuses is refused, wherever a letter is changed, put in or left out", () => {
  const letters = fc.constantFrom("[", "]", "{", "}", ",", ":", '"', "\\", " ", "1", "\u000b", "");
  const value = fc.dictionary(fc.string({ maxLength: 3 }), fc.jsonValue({ maxDepth: 2 }), { maxKeys: 3 });
  fc.assert(
    fc.property(value, fc.nat(), letters, fc.boolean(), (json, place, letter, replaces) => {
      const text = JSON.stringify(json);
      const at = place % (text.length + 1);
      const bent = text.slice(0, at) + letter + text.slice(at + (replaces ? 1 : 0));
      expect(rejoined(bent)).toEqual(parsed(bent));
    }),
    { numRuns: 2000 },
  );
});

test("of a list that stands twice the last counts, as in JSON", () => {
  expect(rejoined('{"vendors":[1],"vendors":[2,3]}')).toEqual({ vendors: [2, 3] });
});

test.each(HOSTILE)("$name: judged in steps, none of which is long", ({ json, taken }) => {
  const steps = judging(encode(json()));
  let longest = 0;
  for (;;) {
    // Of the processor, not of the wall: other work on the machine says nothing about ours.
    const before = process.cpuUsage();
    const step = steps.next();
    const { user, system } = process.cpuUsage(before);
    longest = Math.max(longest, (user + system) / 1000);
    if (!step.done) continue;
    expect(step.value.ok).toBe(taken ?? false);
    if (!step.value.ok) expect(step.value.faults).toHaveLength(1);
    break;
  }
  // Half of what one turn of the background may take.
  expect(longest).toBeLessThan(100);
});
