import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { strayFacts } from "../../../../src/tools/data/facts.ts";
import type { Advisory } from "../../../../src/core/dataset.ts";
import { type DataFolder, readData } from "../../../../src/tools/data/read-data.ts";
import { act } from "../../core/records.ts";

const RESEARCH = resolve(process.env["CAVEAT_RESEARCH"] ?? "../shared/research");
const data = readData("data");

interface ResearchAct {
  id: string;
  type: string;
  confidence: string;
  status: string;
}
/** What the reading of December 2026 adds to a record, or corrects in it. */
interface Change {
  id: string;
  record: Partial<ResearchAct>;
}
interface ResearchVendor {
  id: string;
  names: { text: string }[];
  relations: { subject: string; confidence: string; source_url: string | null }[];
}

const withActs = (...acts: Advisory[]): DataFolder => ({
  ...data,
  vendors: [],
  advisories: acts.map((record) => ({ file: `${record.id}.json`, record })),
});

const read = <Kind>(name: string): Kind[] => JSON.parse(readFileSync(join(RESEARCH, name), "utf8")) as Kind[];

/** Every act of the research as it reads after the newest change to it. Decisions of courts and offices are practice under an act. */
function researchActs(): ResearchAct[] {
  const acts = new Map<string, ResearchAct>();
  for (const act of [...read<ResearchAct>("advisories-europe.json"), ...read<ResearchAct>("advisories-world.json")])
    acts.set(act.id, act);
  for (const { id, record } of read<Change>("advisories-2026-12.json"))
    acts.set(id, { ...acts.get(id), ...record, id } as ResearchAct);
  return [...acts.values()].filter(({ type }) => type !== "case_law");
}

/** Statements of the research about no company in particular; a note on the vendor says the one that is confirmed. */
const ABOUT_NOBODY = ["many white-label camera brands", "many brands"];

describe.skipIf(!existsSync(RESEARCH))("the data against the research it was made from", () => {
  test("every act came over under its id, shown or held back with a reason", () => {
    const research = researchActs();
    const acts = new Map(data.advisories.map(({ record }) => [record.id, record]));
    expect(research.filter(({ id }) => !acts.has(id)).map(({ id }) => id)).toEqual([]);
    const held = [...acts.values()].filter(({ display }) => display === false);
    expect(held.every(({ reason }) => reason)).toBe(true);
    for (const { id, confidence } of research)
      if (confidence === "unconfirmed") expect(acts.get(id)?.display, id).toBe(false);
  });

  test("no act counts for more than the research says", () => {
    const unsettled = researchActs()
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

  test("a date that the research does not have is found in an act that it knows", () => {
    const sources = [{ kind: "official" as const, title: "The warning" }];
    const known = act("cz-nukib-2018-huawei-zte", { published: { on: "1999-02-03" }, asOf: "2021-07", sources });
    expect(strayFacts(withActs(known), RESEARCH)).toEqual([
      { file: "cz-nukib-2018-huawei-zte.json", field: "published.on", value: "1999-02-03" },
    ]);
  });

  test("an act that no research file knows may come with its own sources, not without", () => {
    const link = { url: "https://ministry.example/order", kind: "official" as const, title: "The order" };
    const added = act("xy-ministry-2026-order", { published: { on: "1999-02-03" }, sources: [link] });
    expect(strayFacts(withActs(added), RESEARCH)).toEqual([]);
    const bare = act("xy-ministry-2026-order", { sources: [{ kind: "official", title: "The order" }] });
    expect(strayFacts(withActs(bare), RESEARCH)).toEqual([
      {
        file: "xy-ministry-2026-order.json",
        field: "sources",
        value: "have no address, and no research record knows this id",
      },
    ]);
  });
});
