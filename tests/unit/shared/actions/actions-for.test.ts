import json from "virtual:caveat-dataset";
import { describe, expect, test } from "vitest";
import { library as toLibrary } from "../../../../src/core/advisories-for.ts";
import type { Dataset } from "../../../../src/core/dataset.ts";
import { makeRecord } from "../../../../src/core/evidence/make-record.ts";
import type { Evidence } from "../../../../src/core/evidence/record.ts";
import { type ActionText, actionsFor } from "../../../../src/shared/actions/actions-for.ts";
import { asMarkdown, asText } from "../../../../src/shared/actions/write-action.ts";
import { evidenceAsCsv, evidenceAsHtml } from "../../../../src/shared/report/evidence-html.ts";
import type { UiLanguage } from "../../../../src/core/ui-language.ts";

const library = toLibrary(JSON.parse(json) as Dataset);

const recordOf = (vendors: string[], profile: Evidence["profile"], language: UiLanguage): Promise<Evidence> =>
  makeRecord(
    {
      vendors,
      made: "2026-11-24T10:00:00Z",
      language,
      checked: { what: "list", called: "offer.xlsx", lines: 3, answers: [] },
      profile,
      profileFrom: "person",
      asOf: "2026-11-24",
      names: vendors.map((vendor) => ({ vendor, name: vendor, text: vendor.toUpperCase(), field: "Výrobce", line: 2 })),
      dataset: {
        version: 7,
        issued: library.dataset.issued,
        sha256: "a".repeat(64),
        from: "bundled",
        keys: ["k1"],
        researchClosed: library.dataset.research.closed,
        vendors: library.dataset.vendors.length,
        acts: library.dataset.advisories.length,
        others: [],
      },
      extension: "0.1.0",
    },
    library,
  );

const CZECH: Evidence["profile"] = [{ territory: "CZ", roles: ["regulated-operator"], regime: "higher" }];
const CONTRACTOR: Evidence["profile"] = [{ territory: "US", roles: ["supplier-to-state"] }];
const kinds = (actions: ActionText[]): string[] => actions.map(({ kind }) => kind);

describe.each(["en", "cs"] as const)("in %s", (language) => {
  test("a Czech warning gives an entry for the risk register and a clause, from its own words", async () => {
    const record = await recordOf(["huawei", "zte"], CZECH, language);
    const actions = actionsFor(record);
    expect(kinds(actions)).toEqual(["risk-entry", "contract-clause", "question"]);
    const act = record.results[0]!.acts.find(({ id }) => id === "cz-nukib-2018-huawei-zte")!;
    // Two acts may ask for the same kind of text.
    expect(actions[0]).toMatchObject({ about: act.title });
    const entry = asText(actions[0]!);
    for (const { text } of act.duties) expect(entry).toContain(text);
    for (const fact of [act.title, act.issuer, act.doesNotMean, "HUAWEI", record.checksum])
      expect(entry).toContain(fact);
    expect(asText(actions[1]!)).toContain("Huawei, ZTE");
  });

  test("section 889 gives the report with every field that it has to hold", async () => {
    const record = await recordOf(["huawei"], CONTRACTOR, language);
    const reports = actionsFor(record).filter(({ kind }) => kind === "report");
    const act = record.results[0]!.acts.find(({ id }) => id === "us-ndaa-2019-889")!;
    const duties = act.duties.filter(({ reportFields }) => reportFields.length > 0);
    expect(reports).toHaveLength(duties.length);
    duties.forEach(({ reportFields, within }, place) => {
      const text = asText(reports[place]!);
      for (const field of reportFields) expect(text).toContain(`${field}: [`);
      expect(text).toContain(within!);
    });
  });

  test("a vendor whose acts bind others gets wording for the file, with the acts that were looked at", async () => {
    const record = await recordOf(["hikvision"], [{ territory: "SK", roles: ["maker-or-seller"] }], language);
    const [action, ...more] = actionsFor(record);
    expect([action?.kind, more]).toEqual(["not-you", []]);
    for (const { title } of record.results[0]!.acts) expect(asText(action!)).toContain(title);
  });

  test("each says that it is a starting point and no legal advice", async () => {
    const record = await recordOf(["huawei", "hikvision"], [...CZECH, ...CONTRACTOR], language);
    const said = language === "en" ? "A starting point, not legal advice." : "Výchozí text, nikoli právní rada.";
    for (const action of actionsFor(record)) expect(asText(action)).toContain(said);
  });

  test("a saved page and a CSV hold the vendor, the data and what it is not", async () => {
    const record = await recordOf(["huawei"], CZECH, language);
    for (const text of [evidenceAsHtml(record), evidenceAsCsv(record)])
      for (const fact of ["Huawei", "a".repeat(64), record.checksum, record.coverage]) expect(text).toContain(fact);
  });
});

test("a reader who has not said who they are gets no text that rests on it", async () => {
  expect(actionsFor(await recordOf(["huawei"], [], "en"))).toEqual([]);
});

test("text from the data cannot turn into markup", () => {
  const action: ActionText = {
    kind: "not-you",
    id: "x",
    title: "# [a](https://x.example)",
    lines: [{ text: "1. *b* <script>" }, { name: "_c_", value: "`d`" }, { points: ["- e|f"] }],
  };
  expect(asMarkdown(action)).toBe(
    "## \\# \\[a\\](https://x.example)\n\n1\\. \\*b\\* \\<script\\>\n\n**\\_c\\_:** \\`d\\`\n\n- - e\\|f\n",
  );
});
