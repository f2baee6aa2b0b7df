import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { strayFacts } from "../../../../src/tools/data/facts.ts";
import { readData } from "../../../../src/tools/data/read-data.ts";

const RESEARCH = resolve(process.env["CAVEAT_RESEARCH"] ?? "../shared/research");
const data = readData("data");

interface ResearchAct {
  id: string;
  confidence: string;
  status: string;
}
interface ResearchVendor {
  id: string;
  names: { text: string }[];
  relations: { subject: string; confidence: string; source_url: string | null }[];
}

const read = <Kind>(name: string): Kind[] => JSON.parse(readFileSync(join(RESEARCH, name), "utf8")) as Kind[];

/** Statements of the research about no company in particular; a note on the vendor says the one that is confirmed. */
const ABOUT_NOBODY = ["many white-label camera brands", "many brands"];

describe.skipIf(!existsSync(RESEARCH))("the data against the research it was made from", () => {
  test("every act came over under its id, shown or held back with a reason, and none was added", () => {
    const research = [...read<ResearchAct>("advisories-europe.json"), ...read<ResearchAct>("advisories-world.json")];
    const acts = new Map(data.advisories.map(({ record }) => [record.id, record]));
    expect([...acts.keys()].toSorted()).toEqual(research.map(({ id }) => id).toSorted());
    const held = [...acts.values()].filter(({ display }) => display === false);
    expect(held.every(({ reason }) => reason)).toBe(true);
    for (const { id, confidence } of research)
      if (confidence === "unconfirmed") expect(acts.get(id)?.display, id).toBe(false);
  });

  test("no act counts for more than the research says", () => {
    const research = [...read<ResearchAct>("advisories-europe.json"), ...read<ResearchAct>("advisories-world.json")];
    const unsettled = research
      .filter(({ status }) =>
        ["unclear", "proposed", "withdrawn", "superseded", "archived", "expired"].includes(status),
      )
      .map(({ id }) => id);
    const counted = data.advisories.filter(({ record }) => record.status === "in-force").map(({ record }) => record.id);
    expect(counted.filter((id) => unsettled.includes(id))).toEqual([]);
  });

  test("every vendor, name and relation came over", () => {
    const research = read<ResearchVendor>("vendors.json");
    const groups = new Map<string, { names: Set<string>; relations: number }>();
    for (const { record } of data.vendors) {
      const group = groups.get(record.group) ?? { names: new Set(), relations: 0 };
      record.names.forEach(({ text }) => group.names.add(text));
      groups.set(record.group, group);
    }
    for (const { id, names } of research) {
      expect(
        names.map(({ text }) => text).filter((text) => !groups.get(id)?.names.has(text)),
        id,
      ).toEqual([]);
    }
    const relations = research
      .flatMap((vendor) => vendor.relations)
      .filter(({ subject }) => !ABOUT_NOBODY.includes(subject));
    const ours = data.vendors.flatMap(({ record }) => record.relations);
    expect(ours.length).toBeGreaterThanOrEqual(relations.length);
    const unconfirmed = relations.filter(({ confidence, source_url }) => confidence === "unconfirmed" || !source_url);
    expect(ours.filter(({ display }) => display === false)).toHaveLength(unconfirmed.length);
  });

  test("no date, reference number or link comes from nowhere", () => {
    expect(strayFacts(data, RESEARCH)).toEqual([]);
  });
});
