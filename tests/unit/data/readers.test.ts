import { describe, expect, test } from "vitest";
import { judgeFor, library } from "../../../src/core/advisories-for.ts";
import { parseProfile } from "../../../src/core/profile.ts";
import { buildDataset, readData } from "../../../src/tools/data/read-data.ts";

// What readers see of the real data. Each row is a sentence somebody could say aloud and check against the records.

const LIBRARY = library(buildDataset(readData("data"), "2026-11-24T00:00:00Z"));
const TODAY = "2026-12-02";

const judge = (as: string, day: string) => judgeFor(LIBRARY, { profile: parseProfile(as), day });
const see = (as: string, vendor: string, day = TODAY) => judge(as, day).entriesFor(vendor);
const OPERATOR = "CZ:regulated-operator/higher";

test.each<[string, string, string]>([
  ["", "huawei", "unknown"],
  ["CZ:regulated-operator/higher", "huawei", "must"],
  // Former administrators keep their old duties until their new time limits end (§ 71(1) of Act 264/2025).
  ["CZ:regulated-operator/lower", "huawei", "if-you-are"],
  ["CZ:regulated-operator/lower", "tiktok", "should"],
  ["CZ:regulated-operator/lower", "kaspersky", "unclear"],
  ["CZ:regulated-operator", "huawei", "unknown"],
  ["CZ:regulated-operator/higher", "hisilicon", "must"],
  ["CZ:regulated-operator/higher", "hikvision", "must"],
  ["CZ:regulated-operator/higher", "dahua", "must"],
  ["CZ:regulated-operator/higher", "ezviz", "check"],
  ["CZ:regulated-operator/higher", "honor", "check"],
  ["CZ:regulated-operator/higher", "imou", "check"],
  ["CZ:regulated-operator/higher", "deepseek", "must"],
  ["CZ:state-body", "deepseek", "must"],
  ["CZ:state-body", "tiktok", "should"],
  // What a contracting authority may do never hides that the warning may bind it.
  ["CZ:state-body", "huawei", "unknown"],
  ["CZ", "huawei", "unknown"],
  ["US", "hikvision", "unknown"],
  ["US", "huawei", "unknown"],
  ["CZ:anyone", "huawei", "not-you"],
  ["CZ:contracting-authority", "huawei", "unknown"],
  ["RO:state-body", "kaspersky", "must"],
  // The one list that was read does not hold China: it is no more than a question.
  ["LT:state-body", "hikvision", "should"],
  ["LT:state-body", "uniview", "check"],
  ["LT:state-body", "ezviz", "check"],
  ["LT:regulated-operator", "nuctech", "if-you-are"],
  ["GB:state-body", "hikvision", "must"],
  ["GB:state-body", "ezviz", "check"],
  ["GB:telecom-operator", "huawei", "if-you-are"],
  ["GB:telecom-operator", "zte", "if-you-are"],
  ["US:state-body", "dji", "should"],
  ["US-FL:state-body", "dji", "must"],
  ["US:maker-or-seller", "byd", "must"],
  ["US:supplier-to-state", "hikvision", "must"],
  ["US:supplier-to-state", "lorex", "related"],
  ["US:supplier-to-state", "amcrest", "related"],
  ["US:supplier-to-state", "tp-link", "related"],
  ["US:supplier-to-state", "tp-link-systems", "not-yet"],
  ["US:supplier-to-state", "acronis", "if-you-are"],
  ["US:anyone", "kaspersky", "should"],
  ["US:anyone", "huawei", "if-you-are"],
  ["US:anyone", "ezviz", "not-you"],
  ["US:maker-or-seller", "tp-link", "check"],
  ["US:maker-or-seller", "tp-link-systems", "check"],
  ["US:supplier-to-state", "anthropic", "if-you-are"],
  ["US:supplier-to-state", "alibaba", "if-you-are"],
  ["NO:state-body", "tiktok", "should"],
  ["NO:contracting-authority", "telegram", "should"],
  ["BE:contracting-authority", "tiktok", "should"],
  ["US-TX:state-body", "tp-link", "must"],
  ["US-OH:state-body", "tp-link", "not-you"],
  ["BE:telecom-operator", "huawei", "must"],
  ["PL:telecom-operator", "huawei", "not-you"],
  ["PL:regulated-operator", "huawei", "not-you"],
  ["FR:telecom-operator", "zte", "must"],
  // The assets of the Moscow company are frozen; its Polish subsidiary is only shut out of procurement.
  ["PL:anyone", "kaspersky", "must"],
  ["PL:anyone", "kaspersky-lab-polska", "related"],
  ["PL:contracting-authority", "kaspersky-lab-polska", "must"],
  ["LT:anyone", "hikvision", "should"],
  ["US-TX:state-body", "temu", "must"],
  ["TW:anyone", "tiktok", "check"],
  ["PL:anyone", "byd", "if-you-are"],
  ["RO:regulated-operator", "kaspersky", "if-you-are"],
  ["GB:contracting-authority", "kaspersky", "should"],
  ["GB:anyone", "kaspersky", "if-you-are"],
  ["US:funds-recipient", "digitalsystem-technology", "if-you-are"],
  ["US:maker-or-seller", "iflytek", "if-you-are"],
  ["TW:maker-or-seller", "smic", "if-you-are"],
  ["LV:anyone", "yandex-go", "if-you-are"],
  ["AT:contracting-authority", "tiktok", "should"],
  ["IN:telecom-operator", "huawei", "must"],
  ["PT:telecom-operator", "huawei", "check"],
  ["DE:telecom-operator", "huawei", "if-you-are"],
  ["DE:regulated-operator", "dahua", "elsewhere"],
  ["AU:state-body", "dji", "unclear"],
  ["AU:state-body", "kaspersky", "must"],
  ["EU:state-body", "tiktok", "if-you-are"],
  ["JP:state-body", "huawei", "check"],
  ["CN:regulated-operator", "micron", "must"],
  ["SK:telecom-operator", "huawei", "not-you"],
  ["TW:anyone", "xiaohongshu", "should"],
])("to %j %s is %s", (as, vendor, grade) => {
  expect(judge(as, TODAY).verdictFor(vendor).grade).toBe(grade);
});

test.each<[string, string, string, string]>([
  ["2018-12-16", "CZ:regulated-operator", "huawei", "elsewhere"],
  ["2018-12-18", "CZ:regulated-operator", "huawei", "must"],
  ["2018-12-18", "CZ:regulated-operator", "honor", "must"],
  ["2020-11-18", "CZ:regulated-operator", "honor", "related"],
  ["2025-10-31", "CZ:regulated-operator/lower", "huawei", "must"],
  ["2025-11-01", "CZ:regulated-operator/lower", "huawei", "if-you-are"],
  ["2019-08-12", "US:supplier-to-state", "hikvision", "not-yet"],
  ["2019-08-13", "US:supplier-to-state", "hikvision", "must"],
  ["2022-11-23", "US:supplier-to-state", "lorex", "must"],
  ["2022-11-25", "US:supplier-to-state", "lorex", "related"],
  ["2024-07-01", "US:maker-or-seller", "kaspersky", "not-yet"],
  ["2026-01-14", "TW:state-body", "huawei", "check"],
  ["2019-04-10", "TW:state-body", "hikvision", "unclear"],
  ["2024-07-20", "US:maker-or-seller", "kaspersky", "must"],
])("on %s to %s %s was %s", (day, as, vendor, grade) => {
  expect(judge(as, day).verdictFor(vendor).grade).toBe(grade);
});

test.each<[string, string, string, string, string]>([
  ["2026-12-02", "RO:anyone", "kaspersky", "not-you", "ro-law-2022-354-russian-antivirus not-you covered"],
  ["2022-03-01", "LT:state-body", "hikvision", "should", "lt-nksc-2020-hikvision-dahua should named"],
  ["2025-07-08", "CZ:state-body", "deepseek", "elsewhere", ""],
  ["2025-07-09", "CZ:state-body", "deepseek", "must", "cz-gov-2025-deepseek-state-ban must named"],
  ["2026-03-15", "CZ:anyone", "i-soon", "not-you", "cz-nukib-2025-isoon-integrity-tech not-you named"],
  ["2026-03-16", "CZ:anyone", "i-soon", "must", "eu-council-2026-integrity-anxun must named"],
  ["2026-12-02", "US:supplier-to-state", "ezviz", "must", "us-ndaa-2019-889 must affiliate"],
  ["2024-06-23", "US:maker-or-seller", "kaspersky", "not-you", "us-ndaa-2018-1634-kaspersky not-you named"],
  ["2026-12-02", "US:state-body", "deepseek", "if-you-are", "us-ndaa-2026-1532-deepseek if-you-are named"],
  ["2026-12-02", "US-NY:state-body", "deepseek", "must", "us-ny-deepseek-2025 must named"],
  ["2026-12-02", "US:supplier-to-state", "smic", "if-you-are", "us-ndaa-2023-5949-semiconductors not-yet named"],
  ["2027-12-23", "US:supplier-to-state", "smic", "must", "us-ndaa-2023-5949-semiconductors must named"],
  ["2021-02-16", "LT:regulated-operator", "nuctech", "none", ""],
  [
    "2026-12-02",
    "DK:telecom-operator",
    "huawei",
    "if-you-are",
    "dk-law-2021-tele-supplier-security none decision-pending",
  ],
  ["2026-12-02", "ES:telecom-operator", "huawei", "not-you", "es-rdl-2022-7-5g-cybersecurity none decision-pending"],
  ["2026-12-02", "RO:telecom-operator", "zte", "must", "ro-law-2021-163-5g must covered"],
  ["2026-12-02", "CR:telecom-operator", "huawei", "must", "cr-5g-decree-44196 must covered"],
  ["2025-02-20", "AU:state-body", "kaspersky", "elsewhere", ""],
  ["2027-10-02", "US:state-body", "catl", "if-you-are", "us-ndaa-2024-154-batteries if-you-are named"],
  ["2026-12-02", "VN:telecom-operator", "telegram", "unclear", "vn-telegram-2025 unclear named"],
  ["2022-04-01", "DE:anyone", "kaspersky", "should", "de-bsi-2022-kaspersky should named"],
  ["2026-12-02", "DE:anyone", "kaspersky", "not-you", "de-bsi-2022-kaspersky ended named"],
  ["2026-12-02", "UA:state-body", "kaspersky", "unclear", "ua-nsdc-2017-russian-it-sanctions unclear named"],
])("on %s to %s %s is %s: %s", (day, as, vendor, grade, act) => {
  const verdict = judge(as, day).verdictFor(vendor);
  const acts = verdict.entries.map((entry) => `${entry.advisory.id} ${entry.grade} ${entry.reach.how}`);
  expect(verdict.grade).toBe(grade);
  if (act) expect(acts).toContain(act);
});

test("section 889, in force whole, stands before the list whose duty falls due in June 2027", () => {
  const ids = see("US:supplier-to-state", "hikvision").map(({ advisory }) => advisory.id);
  expect(ids.indexOf("us-ndaa-2019-889")).toBeLessThan(ids.indexOf("us-dod-1260h-2026-06"));
});

test("a decision to come elsewhere stands after what binds others here, and a named act before one on a class", () => {
  const ids = see("CZ:telecom-operator", "huawei").map(({ advisory }) => advisory.id);
  const at = (id: string) => ids.indexOf(id);
  expect(at("cz-nukib-2018-huawei-zte")).toBeLessThan(at("cz-nukib-2025-prc-data-remote-admin"));
  expect(at("eu-ep-2023-interference-high-risk-vendors")).toBeLessThan(at("ch-fmg-2026-high-risk-suppliers"));
});

test("the block of Xiaohongshu is unclear once its planned year is over", () => {
  const block = (day: string) =>
    see("TW:telecom-operator", "xiaohongshu", day).find(({ advisory }) => advisory.id.includes("xiaohongshu"));
  expect(block("2026-12-03")?.standing.state).toBe("in-force");
  expect(block("2026-12-06")?.grade).toBe("unclear");
});

describe("the Czech warning of 2018", () => {
  const [first] = see(OPERATOR, "huawei");

  test("stands first on the card of Huawei for a Czech regulated operator, with the duties of Act 264/2025", () => {
    expect(first?.advisory.id).toBe("cz-nukib-2018-huawei-zte");
    expect(first?.applicability.duties.map(({ verb }) => verb)).toEqual([
      "analyse-risk",
      "weigh-in-selection",
      "put-in-contract",
    ]);
    expect(first?.advisory.kind).toBe("warning");
  });

  test("had the duties of Act 181/2014 until 31 October 2025", () => {
    const [before] = see(OPERATOR, "huawei", "2025-10-31");
    expect(before?.applicability.because?.who.en).toContain("section 3 c–f of Act 181/2014");
    expect(before?.applicability.duties.map(({ verb }) => verb)).toContain("adopt-measures");
  });

  test("is in force, its state read for July 2021, and carries Huawei's answer", () => {
    expect(first?.standing.state).toBe("in-force");
    expect(first?.advisory.asOf).toBe("2021-07");
    expect(first?.advisory.responses.some(({ vendor }) => vendor === "huawei")).toBe(true);
  });

  test("stands under Elsewhere for a US reader", () => {
    expect(
      see("US:supplier-to-state", "huawei").find(({ advisory }) => advisory.id === "cz-nukib-2018-huawei-zte")
        ?.applicability.on,
    ).toBe("elsewhere");
  });
});

describe("section 889", () => {
  const act = (vendor: string) =>
    see("US:supplier-to-state", vendor).find(({ advisory }) => advisory.id === "us-ndaa-2019-889");

  test("reaches EZVIZ through its owner", () => {
    expect(act("ezviz")?.reach).toMatchObject({ how: "affiliate", path: [{ from: "ezviz", to: "hikvision" }] });
  });

  test("owes a report within one business day, with its fields", () => {
    const report = act("hikvision")?.applicability.duties.find(
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
  ["au-5g-guidance-2018", "AU:telecom-operator", "huawei", "may-be-covered"],
  ["jp-it-procurement-2018", "JP:state-body", "lenovo", "may-be-covered"],
  ["cz-nukib-2025-prc-data-remote-admin", OPERATOR, "hikvision", "covered"],
  ["us-fcc-covered-list-2026-03-routers", "US:maker-or-seller", "tenda", "may-be-covered"],
  ["pl-ksc-2026-high-risk-suppliers", "PL:regulated-operator", "huawei", "decision-pending"],
])("%s names nobody, and to %s %s is %s", (id, as, vendor, how) => {
  expect(see(as, vendor).find(({ advisory }) => advisory.id === id)?.reach.how).toBe(how);
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
    ? see("", vendor).find(({ advisory }) => advisory.id === id)?.standing.state
    : LIBRARY.dataset.advisories.find((act) => act.id === id)?.status;
  expect(shown).toBe(state);
});

test("an act whose standing is not established is never must, and never nothing to those whom it would bind", () => {
  const unclear = LIBRARY.dataset.advisories.filter(({ status }) => status === "unclear");
  expect(unclear.length).toBeGreaterThan(0);
  for (const { id, binds, scope } of unclear)
    for (const { territory, role } of binds)
      for (const vendor of new Set(scope.flatMap(({ named }) => named))) {
        const entry = see(`${territory}:${role}`, vendor).find(({ advisory }) => advisory.id === id);
        expect(entry?.grade, `${territory}:${role} ${vendor} ${id}`).toBe("unclear");
      }
});

test("an unconfirmed relation carries nothing", () => {
  for (const { id, relations } of readData("data").vendors.map(({ record }) => record)) {
    if (relations.every(({ display }) => display !== false)) continue;
    const hiddenTo = relations.filter(({ display }) => display === false).map(({ to }) => to);
    const steps = see("", id).flatMap(({ reach }) => reach.path.filter(({ from }) => from === id).map(({ to }) => to));
    const shownTo = new Set(relations.filter(({ display }) => display !== false).map(({ to }) => to));
    expect(
      steps.filter((to) => hiddenTo.includes(to) && !shownTo.has(to)),
      id,
    ).toEqual([]);
  }
});
