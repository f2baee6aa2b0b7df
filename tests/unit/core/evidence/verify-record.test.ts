import { describe, expect, test } from "vitest";
import { library } from "../../../../src/core/advisories-for.ts";
import { changedSince } from "../../../../src/core/evidence/changed-since.ts";
import { makeRecord, seal } from "../../../../src/core/evidence/make-record.ts";
import type { Evidence } from "../../../../src/core/evidence/record.ts";
import { makeOwnList } from "../../../../src/core/own/own-list.ts";
import { verifyRecord } from "../../../../src/core/evidence/verify-record.ts";
import { act, bind, relation, vendor, words } from "../records.ts";

const SHA = "a".repeat(64);
const NAME = { text: "Maker", kind: "short" as const, strength: "strong" as const, case: "any" as const };
const LIBRARY = library({
  schema: 1,
  issued: "2026-11-24T00:00:00Z",
  research: { closed: "2026-11-24", basis: words("tests") },
  vendors: [
    vendor("maker", { names: [NAME] }),
    vendor("brand", { relations: [relation("brand-of", "maker", { from: { on: "2019" } })] }),
    vendor("unknown-maker"),
  ],
  advisories: [
    act("warning", {
      named: ["maker"],
      affiliates: true,
      confirmed: { on: "2021-07" },
      binds: [bind("CZ", "regulated-operator")],
    }),
    act("advice", { named: ["maker"], binds: [bind("CZ", "anyone", "should")] }),
  ],
});

const DECISION = { name: "Maker", outcome: "with-conditions", until: "2027-05-01", note: "Car park" } as const;

async function record(): Promise<Evidence> {
  const list = await makeOwnList([{ ...DECISION, also: [] }], LIBRARY, "2026-11-24");
  return makeRecord(
    {
      vendors: ["maker", "brand", "unknown-maker"],
      made: "2026-11-24T10:00:00Z",
      language: "cs",
      checked: {
        what: "page",
        address: "https://shop.example/router",
        answers: [{ act: "warning", answer: "no", on: "2026-11-24" }],
      },
      profile: [{ territory: "CZ", roles: ["regulated-operator"], regime: "higher" }],
      profileFrom: "policy",
      fields: [{ id: "file-number", label: "Číslo jednací", value: "12/2026" }],
      ownLists: [{ list }],
      asOf: "2026-11-24",
      names: [{ vendor: "maker", name: "Maker", text: "MAKER", field: "maker" }],
      note: "For the file.",
      dataset: {
        version: 7,
        issued: "2026-11-24T00:00:00Z",
        sha256: SHA,
        from: "feed",
        feed: "Ours",
        keys: ["k1"],
        researchClosed: "2026-11-24",
        vendors: 3,
        acts: 2,
        others: [],
      },
      extension: "0.1.0",
    },
    LIBRARY,
  );
}

test("a record agrees with the dataset it was made from", async () => {
  expect(await verifyRecord(JSON.parse(JSON.stringify(await record())), LIBRARY, SHA)).toEqual([]);
});

test("a decision of the organisation stands in the record apart from what the acts say, which it changes nothing of", async () => {
  const { decisions, results, profileFrom, fields, checksum: _, ...rest } = await record();
  expect(decisions).toEqual([
    {
      vendor: "maker",
      name: "Maker",
      outcome: "with-conditions",
      decided: "2026-11-24",
      until: "2027-05-01",
      note: "Car park",
      state: "holds",
    },
  ]);
  expect(JSON.stringify(results)).not.toContain("Car park");
  const about = { ...rest, results, profileFrom, fields };
  // Of a decision only whom it is about can be held against the data.
  const other = await seal({ ...about, decisions: [{ ...decisions![0]!, vendor: "someone" }] });
  expect(await verifyRecord(other, LIBRARY, SHA)).toEqual([
    { kind: "unknown-vendor", where: "decisions[0]", vendor: "someone" },
  ]);
});

test("a record of the first format is read, and neither format passes with the fields of the other", async () => {
  const { decisions, profileFrom, fields, checksum: _, ...rest } = await record();
  const first = { ...rest, format: "caveat-evidence-1" as const };
  const second = { ...rest, decisions, profileFrom, fields };
  expect(await verifyRecord(await seal(first), LIBRARY, SHA)).toEqual([]);
  for (const mixed of [{ ...second, format: first.format }, rest, { ...rest, fields }, { ...first, fields }])
    expect(await verifyRecord(await seal(mixed), LIBRARY, SHA)).toEqual([
      { kind: "not-a-record", where: "the record", message: "Its fields are not those of its format." },
    ]);
});

test("a check that found nothing is a record too", async () => {
  const { results } = await record();
  expect(results[2]).toEqual({ vendor: "unknown-maker", label: "unknown-maker", mark: null, acts: [] });
});

test("a row of a list is graded as its vendors are, and its vendors have a result", async () => {
  const { checksum: _, ...rest } = await record();
  const row = { file: "a.csv", line: 2, written: "MAKER", vendors: ["maker"], questions: [] };
  const withRows = (rows: (typeof row & { grade: string })[]) => seal({ ...rest, checked: { ...rest.checked, rows } });
  expect(await verifyRecord(await withRows([{ ...row, grade: "must" }]), LIBRARY, SHA)).toEqual([]);
  expect(await verifyRecord(await withRows([{ ...row, grade: "none" }]), LIBRARY, SHA)).toEqual([
    { kind: "differs", where: "checked.rows[0].grade", ours: '"must"', theirs: '"none"' },
  ]);
  expect(await verifyRecord(await withRows([{ ...row, vendors: ["someone"], grade: "none" }]), LIBRARY, SHA)).toEqual([
    { kind: "missing-result", vendor: "someone" },
  ]);
});

test("newer data says which acts about the vendors of a record came, went and are otherwise", async () => {
  const made = await record();
  expect(changedSince(made, LIBRARY)).toEqual({ came: [], went: [], changed: [], gone: [] });
  const { vendors, advisories } = LIBRARY.dataset;
  const later = library({
    ...LIBRARY.dataset,
    vendors: vendors.filter(({ id }) => id !== "unknown-maker"),
    advisories: [
      ...advisories.slice(0, 1).map((one) => ({ ...one, title: words("Warning, as amended") })),
      act("order", { named: ["maker"], binds: [bind("CZ", "regulated-operator")] }),
    ],
  });
  const { came, went, changed, gone } = changedSince(made, later);
  expect([came.length, went.length, changed, gone]).toEqual([1, 1, ["Warning, as amended"], ["unknown-maker"]]);
});

test("a record is refused when another dataset is given, and says only that", async () => {
  expect(await verifyRecord(await record(), LIBRARY, "b".repeat(64))).toEqual([
    { kind: "other-dataset", ours: "b".repeat(64), theirs: SHA },
  ]);
});

/** Every leaf of a value with its path. */
function leaves(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== "object" || value === null) return [path];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, key]));
}

function altered(source: Evidence, path: (string | number)[]): Evidence {
  const copy = structuredClone(source);
  let at = copy as unknown as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) at = at[key] as Record<string | number, unknown>;
  const last = path.at(-1) ?? "";
  const was = at[last];
  at[last] =
    typeof was === "number"
      ? was + 1
      : was === null
        ? "2020"
        : last === "sha256" || last === "checksum"
          ? "c".repeat(64)
          : `${JSON.stringify(was)}x`;
  return copy;
}

describe("a record in which one value was altered", async () => {
  const original = await record();
  const paths = leaves(original);

  test("is never found in order", async () => {
    for (const path of paths)
      expect(await verifyRecord(altered(original, path), LIBRARY, SHA), path.join(".")).not.toEqual([]);
  });

  test("is found out even with a new checksum, where the value comes from the dataset", async () => {
    const fromDataset = paths.filter(
      ([part, next]) =>
        part === "results" ||
        (part === "dataset" && ["issued", "sha256", "researchClosed", "vendors", "acts"].includes(String(next))),
    );
    expect(fromDataset.length).toBeGreaterThan(40);
    for (const path of fromDataset) {
      const { checksum: _, ...body } = altered(original, path);
      const faults = await verifyRecord(await seal(body), LIBRARY, SHA);
      expect(
        faults.map(({ kind }) => kind),
        path.join("."),
      ).not.toEqual([]);
    }
  });

  test("says where it differs and what the dataset says", async () => {
    const { checksum: _, ...body } = altered(original, ["results", 0, "acts", 0, "state"]);
    expect(await verifyRecord(await seal(body), LIBRARY, SHA)).toEqual([
      { kind: "differs", where: "results[0].acts[0].state", ours: '"in-force"', theirs: JSON.stringify('"in-force"x') },
    ]);
  });
});

test("a vendor that was named and left out of the results is found out", async () => {
  const { checksum: _, ...body } = await record();
  expect(await verifyRecord(await seal({ ...body, results: body.results.slice(1) }), LIBRARY, SHA)).toEqual([
    { kind: "missing-result", vendor: "maker" },
  ]);
});

test("a result that stands twice, and an answer to an act that is not there, are found out", async () => {
  const { checksum: _, ...body } = await record();
  const twice = await seal({ ...body, results: [...body.results, body.results[0]!] });
  expect(await verifyRecord(twice, LIBRARY, SHA)).toContainEqual(
    expect.objectContaining({ kind: "differs", where: "results.length" }),
  );
  const answers = [{ act: "no-such-act", answer: "no" as const, on: "2026-12-02" }];
  const answered = await seal({ ...body, checked: { ...body.checked, answers } });
  expect(await verifyRecord(answered, LIBRARY, SHA)).toContainEqual(
    expect.objectContaining({ kind: "differs", where: "checked.answers[0].act" }),
  );
});

test("an act that was answered no is named in the record, and its name is held against the data", async () => {
  const made = await record();
  const [answer] = made.checked.answers;
  expect(answer).toEqual({
    act: "warning",
    title: LIBRARY.dataset.advisories[0]!.title.cs,
    answer: "no",
    on: "2026-11-24",
  });
  const { checksum: _, ...body } = made;
  const other = await seal({ ...body, checked: { ...body.checked, answers: [{ ...answer!, title: "Another" }] } });
  expect(await verifyRecord(other, LIBRARY, SHA)).toEqual([
    expect.objectContaining({ kind: "differs", where: "checked.answers[0].title" }),
  ]);
});

test.each([[null], ["text"], [[]], [{}], [{ format: "caveat-evidence-2" }]])("%j is no record", async (input) => {
  expect((await verifyRecord(input, LIBRARY, SHA)).every(({ kind }) => kind === "not-a-record")).toBe(true);
});
