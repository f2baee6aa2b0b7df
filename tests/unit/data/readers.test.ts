import { describe, expect, test } from "vitest";
import { advisoriesFor, library, markOf } from "../../../src/core/advisories-for.ts";
import type { Profile } from "../../../src/core/profile.ts";
import { buildDataset, readData } from "../../../src/tools/data/read-data.ts";

// What readers see of the real data. Each row is a sentence somebody could say aloud and check against the records.

const LIBRARY = library(buildDataset(readData("data"), "2026-11-24T00:00:00Z"));
const TODAY = "2026-11-24";

const READERS = {
  nobody: [],
  "a Czech regulated operator": [{ territory: "CZ", roles: ["regulated-operator"] }],
  "a Czech state body": [{ territory: "CZ", roles: ["state-body"] }],
  "anyone in Czechia": [{ territory: "CZ", roles: [] }],
  "a US contractor": [{ territory: "US", roles: ["supplier-to-state"] }],
  "a US grant recipient": [{ territory: "US", roles: ["funds-recipient"] }],
  "a US federal agency": [{ territory: "US", roles: ["state-body"] }],
  "a US shop": [{ territory: "US", roles: ["maker-or-seller"] }],
  "anyone in the US": [{ territory: "US", roles: [] }],
  "a state body in Texas": [{ territory: "US-TX", roles: ["state-body"] }],
  "a state body in Ohio": [{ territory: "US-OH", roles: ["state-body"] }],
  "a UK telecom operator": [{ territory: "GB", roles: ["telecom-operator"] }],
  "a UK department": [{ territory: "GB", roles: ["state-body"] }],
  "a German hospital": [{ territory: "DE", roles: ["regulated-operator"] }],
  "a German telecom operator": [{ territory: "DE", roles: ["telecom-operator"] }],
  "an Australian agency": [{ territory: "AU", roles: ["state-body"] }],
  "a Slovak telecom operator": [{ territory: "SK", roles: ["telecom-operator"] }],
  "a Chinese operator of critical infrastructure": [{ territory: "CN", roles: ["regulated-operator"] }],
} satisfies Record<string, Profile>;
type Reader = keyof typeof READERS;

const see = (reader: Reader, vendor: string, day = TODAY) => advisoriesFor(vendor, READERS[reader], day, LIBRARY);

test.each<[Reader, string, string | undefined]>([
  ["nobody", "huawei", "unknown"],
  ["a Czech regulated operator", "huawei", "must"],
  ["a Czech regulated operator", "zte", "must"],
  ["a Czech regulated operator", "hisilicon", "must"],
  ["a Czech regulated operator", "hikvision", "not-you"],
  ["a Czech regulated operator", "dahua", "elsewhere"],
  ["a Czech regulated operator", "ezviz", "elsewhere"],
  ["a Czech regulated operator", "honor", "related"],
  ["a Czech regulated operator", "tiktok", "must"],
  ["a Czech regulated operator", "deepseek", "must"],
  ["a Czech state body", "deepseek", "must"],
  ["a Czech state body", "tiktok", "should"],
  ["anyone in Czechia", "huawei", "not-you"],
  ["a US contractor", "hikvision", "must"],
  ["a US contractor", "ezviz", "must"],
  ["a US contractor", "dji", "must"],
  ["a US contractor", "acronis", "must"],
  ["a US contractor", "lorex", "related"],
  ["a US contractor", "annke", "related"],
  ["a US contractor", "tp-link-technologies", "must"],
  ["a US contractor", "tp-link-systems", "nobody-yet"],
  ["a US contractor", "tp-link", "elsewhere"],
  ["a US grant recipient", "huawei", "must"],
  ["a US grant recipient", "dahua", "must"],
  ["a US federal agency", "kaspersky", "must"],
  ["anyone in the US", "kaspersky", "should"],
  ["anyone in the US", "huawei", "not-you"],
  ["a state body in Texas", "tp-link", "must"],
  ["a state body in Ohio", "tp-link", "elsewhere"],
  ["a UK telecom operator", "huawei", "must"],
  ["a UK telecom operator", "zte", "should"],
  ["a UK department", "tiktok", "must"],
  ["a German hospital", "huawei", "not-you"],
  ["a German hospital", "dahua", "elsewhere"],
  ["an Australian agency", "kaspersky", "must"],
  ["an Australian agency", "deepseek", "must"],
  ["an Australian agency", "huawei", "elsewhere"],
  ["a Chinese operator of critical infrastructure", "micron", "must"],
  ["a US contractor", "micron", "elsewhere"],
  ["a US contractor", "bytedance", "not-you"],
  ["a Slovak telecom operator", "huawei", "not-you"],
  ["a Czech regulated operator", "imou", undefined],
])("to %s the badge of %s says %s", (reader, vendor, mark) => {
  expect(markOf(see(reader, vendor))).toBe(mark);
});

test.each<[string, Reader, string, string | undefined]>([
  ["2018-12-16", "a Czech regulated operator", "huawei", "elsewhere"],
  ["2018-12-18", "a Czech regulated operator", "huawei", "must"],
  ["2018-12-16", "a Czech regulated operator", "zte", "elsewhere"],
  ["2018-12-18", "a Czech regulated operator", "honor", "must"],
  ["2020-11-18", "a Czech regulated operator", "honor", "related"],
  ["2019-08-12", "a US contractor", "hikvision", "nobody-yet"],
  ["2019-08-13", "a US contractor", "hikvision", "must"],
  ["2022-11-23", "a US contractor", "lorex", "must"],
  ["2022-11-25", "a US contractor", "lorex", "related"],
])("on %s to %s the badge of %s said %s", (day, reader, vendor, mark) => {
  expect(markOf(see(reader, vendor, day))).toBe(mark);
});

describe("the Czech warning of 2018", () => {
  const [first] = see("a Czech regulated operator", "huawei");

  test("stands first on the card of Huawei for a Czech regulated operator, with the duties of Act 264/2025", () => {
    expect(first?.advisory.id).toBe("cz-nukib-2018-huawei-zte");
    expect(first?.bearing.duties.map(({ verb }) => verb)).toEqual([
      "analyse-risk",
      "weigh-in-selection",
      "put-in-contract",
    ]);
    expect(first?.advisory.kind).toBe("warning");
  });

  test("had the duties of Act 181/2014 until 31 October 2025", () => {
    const [before] = see("a Czech regulated operator", "huawei", "2025-10-31");
    expect(before?.bearing.because?.who.en).toContain("section 3 c–f of Act 181/2014");
    expect(before?.bearing.duties.map(({ verb }) => verb)).toContain("adopt-measures");
  });

  test("is in force, its state read for July 2021, and carries Huawei's answer", () => {
    expect(first?.standing.state).toBe("in-force");
    expect(first?.advisory.asOf).toBe("2021-07");
    expect(first?.advisory.responses.some(({ vendor }) => vendor === "huawei")).toBe(true);
  });

  test("stands under Elsewhere for a US reader", () => {
    expect(
      see("a US contractor", "huawei").find(({ advisory }) => advisory.id === "cz-nukib-2018-huawei-zte")?.bearing.on,
    ).toBe("elsewhere");
  });
});

describe("section 889", () => {
  const act = (vendor: string) =>
    see("a US contractor", vendor).find(({ advisory }) => advisory.id === "us-ndaa-2019-889");

  test("reaches EZVIZ through its owner", () => {
    expect(act("ezviz")?.reach).toMatchObject({ how: "affiliate", path: [{ from: "ezviz", to: "hikvision" }] });
  });

  test("owes a report within one business day, with its fields", () => {
    const report = act("hikvision")?.bearing.duties.find(
      ({ verb, within }) => verb === "report" && within?.en.includes("one business day"),
    );
    expect(report?.reportFields?.length).toBeGreaterThanOrEqual(6);
  });

  test("limits the purpose for Hikvision, Dahua and Hytera, and not for Huawei and ZTE", () => {
    const purposes = (vendor: string) =>
      act(vendor)?.advisory.scope.find(({ named }) => named.includes(vendor))?.purposes.length;
    expect(["hikvision", "dahua", "hytera"].map(purposes)).toEqual([4, 4, 4]);
    expect(["huawei", "zte"].map(purposes)).toEqual([0, 0]);
  });
});

test.each([
  "au-5g-guidance-2018",
  "jp-it-procurement-2018",
  "cz-nukib-2025-prc-data-remote-admin",
  "us-fcc-covered-list-2026-03-routers",
])("%s names nobody and is on no vendor's card", (id) => {
  const everywhere = [...LIBRARY.vendors.keys()].flatMap((vendor) =>
    see("nobody", vendor).map(({ advisory }) => advisory.id),
  );
  expect(everywhere).not.toContain(id);
});

test.each<[string, string]>([
  ["de-bsi-2022-kaspersky", "archived"],
  ["it-acn-2022-4336-russian-security", "superseded"],
  ["eu-com-2026-cybersecurity-act-revision", "proposed"],
  ["us-ndaa-2023-5949-semiconductors", "announced"],
  ["us-dod-1260h-2026-02-withdrawn", "withdrawn"],
])("%s is shown as %s", (id, state) => {
  const vendor = LIBRARY.dataset.advisories.find((act) => act.id === id)?.scope.flatMap(({ named }) => named)[0];
  const shown = vendor
    ? see("nobody", vendor).find(({ advisory }) => advisory.id === id)?.standing.state
    : LIBRARY.dataset.advisories.find((act) => act.id === id)?.status;
  expect(shown).toBe(state);
});

test("an act whose standing is not established never obliges anybody", () => {
  const unclear = LIBRARY.dataset.advisories.filter(({ status }) => status === "unclear");
  expect(unclear.length).toBeGreaterThan(0);
  for (const reader of Object.keys(READERS) as Reader[]) {
    for (const vendor of new Set(unclear.flatMap(({ scope }) => scope.flatMap(({ named }) => named)))) {
      for (const { standing, bearing } of see(reader, vendor))
        if (standing.state === "unclear") expect(bearing.duties).toEqual([]);
    }
  }
});

test("an unconfirmed relation carries nothing", () => {
  for (const { id, relations } of readData("data").vendors.map(({ record }) => record)) {
    if (relations.every(({ display }) => display !== false)) continue;
    const hiddenTo = relations.filter(({ display }) => display === false).map(({ to }) => to);
    const steps = see("nobody", id).flatMap(({ reach }) =>
      reach.path.filter(({ from }) => from === id).map(({ to }) => to),
    );
    const shownTo = new Set(relations.filter(({ display }) => display !== false).map(({ to }) => to));
    expect(
      steps.filter((to) => hiddenTo.includes(to) && !shownTo.has(to)),
      id,
    ).toEqual([]);
  }
});
