import { describe, expect, test } from "vitest";
import { library } from "../../../../src/core/advisories-for.ts";
import type { Advisory } from "../../../../src/core/dataset.ts";
import { ownListIn, toDataset } from "../../../../src/core/own/in-dataset.ts";
import { decisionsOn, makeOwnList } from "../../../../src/core/own/own-list.ts";
import { type OwnLine } from "../../../../src/core/own/own-line.ts";
import { readOwnTable, writeOwnTable } from "../../../../src/core/own/read-table.ts";
import { act, bind, vendor, words } from "../records.ts";

const TODAY = "2026-12-02";
const HEAD = ["Name", "Also known as", "Outcome", "Until", "Note"];

const dataset = (...advisories: Advisory[]) =>
  library({
    schema: 1,
    issued: `${TODAY}T00:00:00Z`,
    research: { closed: TODAY, basis: words("t") },
    vendors: [
      vendor("huawei", {
        label: "Huawei",
        names: [
          { text: "Huawei", kind: "short", strength: "strong", case: "any" },
          { text: "华为", kind: "native", strength: "strong", case: "any" },
          { text: "Mate", kind: "line", strength: "weak", case: "any" },
        ],
      }),
      vendor("zte", { label: "ZTE" }),
    ],
    advisories,
  });
const WARNING = act("a", { named: ["huawei"], binds: [bind("CZ", "regulated-operator")] });
const OTHER = act("b", { named: ["zte"] });
const onFile = dataset(WARNING, OTHER);

/** A dataset that carries nothing but decisions. */
const CARRIER = {
  schema: 1 as const,
  issued: `${TODAY}T00:00:00Z`,
  research: { closed: TODAY, basis: words("t") },
  vendors: [],
  advisories: [],
};

const read = (...lines: string[][]) => readOwnTable([HEAD, ...lines], onFile, TODAY);
const lines = (...rows: string[][]): OwnLine[] => {
  const taken = read(...rows);
  if ("code" in taken) throw new Error(JSON.stringify(taken));
  return taken;
};

describe("A table is read", () => {
  test("with English or Czech headings, in any order, with empty lines between", () => {
    const czech = [
      ["platí do", "Výsledek", "NÁZEV"],
      ["", "", ""],
      ["1. 5. 2027", "Schváleno s podmínkami", "Huawei"],
    ];
    expect(readOwnTable(czech, onFile, TODAY)).toEqual([
      { name: "Huawei", also: [], outcome: "with-conditions", until: "2027-05-01", note: "" },
    ]);
    expect(lines(["ACME", "Acme Ltd; ACME Inc.", "not-approved", "2027-05-01", "Ask IT"])).toEqual([
      { name: "ACME", also: ["Acme Ltd", "ACME Inc."], outcome: "not-approved", until: "2027-05-01", note: "Ask IT" },
    ]);
  });

  test("as offices keep it: a line for the separator, a title, no accents, a lone dash, a break in a note", () => {
    const kept = [
      ["sep=;"],
      ["Seznam dodavatelů", "", ""],
      ["", "", ""],
      ["Nazev:", "Rozhodnuti", "Platnost do", "Dalsi nazvy", "Poznamka"],
      ["Huawei\u00ad", "schvaleno  s podminkami", "1.5.2027", "-", "Jen\nparkoviště"],
      ["ACME", "Neschváleno", "2027/05/01", "+420 123", "–"],
    ];
    expect(readOwnTable(kept, onFile, TODAY)).toEqual([
      { name: "Huawei\u00ad", also: [], outcome: "with-conditions", until: "2027-05-01", note: "Jen parkoviště" },
      { name: "ACME", also: ["+420 123"], outcome: "not-approved", until: "2027-05-01", note: "" },
    ]);
  });

  test.each([
    "2027-05-01",
    "2027-5-1",
    "2027/05/01",
    "2027.05.01",
    "1. 5. 2027",
    "1.5.2027",
    "1 May 2027",
    "01-May-2027",
  ])("with the day as %s", (until) => {
    expect(lines(["ACME", "", "approved", until, ""])[0]?.until).toBe("2027-05-01");
  });
  test.each(["May 1, 2027", "1. května 2027", "1. kvetna 2027", "2027-05-01T00:00:00Z", "2027-05-01 00:00:00"])(
    "or as %s",
    (until) => {
      expect(lines(["ACME", "", "approved", until, ""])[0]?.until).toBe("2027-05-01");
    },
  );

  test("and comes back from the table that it is saved as", () => {
    const list = lines(
      ["ACME", "Acme Ltd; A|B", "approved", "2027-05-01", 'Says "yes", always'],
      ["ZTE", "", "under review", "2026-12-31", ""],
    );
    const rows = writeOwnTable(list)
      .replace("\uFEFF", "")
      .trimEnd()
      .split("\r\n")
      .map((row) =>
        row
          .slice(1, -1)
          .split('","')
          .map((cell) => cell.replaceAll('""', '"')),
      );
    expect(readOwnTable(rows, onFile, TODAY)).toEqual(list);
  });

  test.each([
    ["an unknown outcome", [["ACME", "", "fine", "2027-05-01", ""]], { code: "outcome", line: 2, text: "fine" }],
    ["no outcome", [["ACME", "", "", "2027-05-01", ""]], { code: "outcome", line: 2, text: "" }],
    ["no end", [["ACME", "", "approved", "", ""]], { code: "until", line: 2, text: "" }],
    ["a day that may be a month", [["ACME", "", "approved", "5/1/27", ""]], { code: "until", line: 2, text: "5/1/27" }],
    [
      "a day that is none",
      [["ACME", "", "approved", "31. 6. 2027", ""]],
      { code: "until", line: 2, text: "31. 6. 2027" },
    ],
    [
      "more than 24 months",
      [["ACME", "", "approved", "2028-12-03", ""]],
      { code: "until", line: 2, text: "2028-12-03" },
    ],
    ["no name", [["", "", "approved", "2027-05-01", "x"]], { code: "no-name", line: 2 }],
    [
      "a formula",
      [["ACME", "", "approved", "2027-05-01", '=HYPERLINK("x")']],
      { code: "formula", line: 2, text: '=HYPERLINK("x")' },
    ],
    ["no line at all", [], { code: "no-lines" }],
    [
      "two outcomes for one name",
      [
        ["ACME", "", "approved", "2027-05-01", ""],
        ["x", "acme", "not approved", "2027-05-01", ""],
      ],
      { code: "two-outcomes", line: 3, text: "x" },
    ],
    [
      "two outcomes for one vendor under two of its names",
      [
        ["Huawei", "", "approved", "2027-05-01", ""],
        ["华为", "", "not approved", "2027-05-01", ""],
      ],
      { code: "two-outcomes", line: 3, text: "华为" },
    ],
  ])("not with %s", (_what, rows, fault) => {
    expect(read(...rows)).toEqual(fault);
  });

  test("up to ten thousand lines, and not one more", () => {
    const row = (n: number): string[] => [`Vendor ${n}`, "", "approved", "2027-05-01", ""];
    const rows = Array.from({ length: 10_001 }, (_, n) => row(n));
    expect(lines(...rows.slice(1))).toHaveLength(10_000);
    expect(read(...rows)).toEqual({ code: "too-many-lines" });
  });

  test("not without a column that it needs", () => {
    expect(
      readOwnTable(
        [
          ["name", "until"],
          ["ACME", "2027-05-01"],
        ],
        onFile,
        TODAY,
      ),
    ).toEqual({
      code: "no-column",
      text: "outcome",
    });
  });
});

describe("A decision", () => {
  const APPROVED = ["huawei", "", "approved", "2027-05-01", ""];
  const state = async (data = onFile, day = TODAY): Promise<string | undefined> => {
    const list = await makeOwnList(lines(APPROVED), onFile, TODAY);
    return (await decisionsOn(list, data, { profile: [], day })).get("huawei")?.[0]?.state;
  };

  test("holds up to its last day, and is past on the next", async () => {
    expect(await state(onFile, "2027-05-01")).toBe("holds");
    expect(await state(onFile, "2027-05-02")).toBe("past");
  });

  test("asks for a review once an act that names the vendor changed, went or came", async () => {
    expect(await state(dataset({ ...WARNING, title: words("Better") }, OTHER))).toBe("holds");
    expect(await state(dataset({ ...WARNING, status: "withdrawn" }, OTHER))).toBe("changed");
    expect(await state(dataset(OTHER))).toBe("changed");
    expect(await state(dataset(WARNING, OTHER, act("c", { named: ["huawei"] })))).toBe("changed");
  });

  test("does not for an act on somebody else", async () => {
    expect(await state(dataset(WARNING, { ...OTHER, status: "withdrawn" }, act("c", { named: ["zte"] })))).toBe(
      "holds",
    );
  });

  test("meets a vendor by its label or a strong name, not by a weak one; of others it is an entry of its own", async () => {
    const list = await makeOwnList(
      lines(
        ["华为", "", "approved", "2027-05-01", ""],
        ["Mate", "", "not approved", "2027-05-01", ""],
        ["zte", "", "approved", "2027-05-01", ""],
      ),
      onFile,
      TODAY,
    );
    expect([...(await decisionsOn(list, onFile, { profile: [], day: TODAY })).keys()]).toEqual(["huawei", "zte"]);
    expect(list.lines).toHaveLength(3);
  });

  test("of a line that is imported again unchanged keeps its day and its request for a review", async () => {
    const [first, second] = ["2026-12-02", "2026-12-10"];
    const other = ["zte", "", "approved", "2027-05-01", ""];
    const before = await makeOwnList(lines(APPROVED, other), onFile, first);
    const changed = dataset({ ...WARNING, status: "withdrawn" }, OTHER);
    const renewed = ["zte", "", "approved", "2027-06-01", ""];
    const again = await makeOwnList(lines(renewed, APPROVED), changed, second, before);
    const thrice = await makeOwnList(lines(APPROVED, renewed), changed, "2026-12-11", again);
    for (const list of [again, thrice, ownListIn({ ...CARRIER, ...toDataset(thrice, changed) })!]) {
      const made = await decisionsOn(list, changed, { profile: [], day: "2026-12-11" });
      expect(made.get("huawei")).toMatchObject([{ decided: first, state: "changed" }]);
      expect(made.get("zte")).toMatchObject([{ decided: second, state: "holds" }]);
    }
    const backThen = await decisionsOn(thrice, onFile, { profile: [], day: second });
    expect(backThen.get("huawei")).toMatchObject([{ decided: first, state: "holds" }]);
    const anew = await makeOwnList(lines(["huawei", "", "approved", "2027-05-01", "Seen"]), changed, second, again);
    expect(anew.earlier).toBeUndefined();
    expect((await decisionsOn(anew, changed, { profile: [], day: second })).get("huawei")?.[0]?.state).toBe("holds");
  });

  test("of an earlier day of which nothing is known asks for a review", async () => {
    const list = await makeOwnList(lines(APPROVED), onFile, TODAY);
    const lost = { ...list, lines: list.lines.map((line) => ({ ...line, at: 3 })) };
    expect((await decisionsOn(lost, onFile, { profile: [], day: TODAY })).get("huawei")?.[0]?.state).toBe("changed");
  });
});
