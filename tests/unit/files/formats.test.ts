import { gzipSync, strToU8 } from "fflate";
import { describe, expect, test } from "vitest";
import { tablesInside } from "../../../src/files/tables-inside.ts";
import { bytes, byLibreOffice, workbook, zip } from "./make-files.ts";
import { readAll } from "./read-all.ts";

/** The first list of a file: what its columns are called, and its rows without empty cells at their ends. */
async function tableOf(name: string, data: Uint8Array): Promise<{ head: readonly string[]; rows: string[][] }> {
  const { lists, fault } = await readAll(name, data);
  expect(fault).toBeUndefined();
  return { head: lists[0]!.list.head, rows: lists[0]!.rows };
}

/** A row as an object, by the names of its columns. */
const byName = ({ head, rows }: { head: readonly string[]; rows: string[][] }): Record<string, string>[] =>
  rows.map((row) => Object.fromEntries(head.flatMap((name, at) => (row[at] ? [[name, row[at]]] : []))));

test("a table whose rows were quoted as a whole, as a second saving does it, is a table once more", async () => {
  const text = '"name,brand,display"\n"Tab X,Huawei,11"" LCD"\n"Pad 5,Xiaomi,10"" LCD"\n';
  const table = await tableOf("a.csv", bytes(text));
  expect(table).toEqual({
    head: ["name", "brand", "display"],
    rows: [
      ["name", "brand", "display"],
      ["Tab X", "Huawei", '11" LCD'],
      ["Pad 5", "Xiaomi", '10" LCD'],
    ],
  });
  const names = '"Huawei Technologies Co., Ltd."\n"ZTE Corporation, Shenzhen,PRC"\n';
  expect((await tableOf("a.csv", bytes(names))).rows).toHaveLength(2);
  expect((await tableOf("a.csv", bytes(names))).rows[0]).toEqual(["Huawei Technologies Co., Ltd."]);
});

describe("JSON", () => {
  test("an array of objects is a table, and nested names are columns by their path", async () => {
    const data = [
      { id: 1, maker: { name: "Huawei" }, tags: ["a", "b"] },
      { id: 2, extra: true },
    ];
    expect(byName(await tableOf("a.json", bytes(JSON.stringify(data))))).toEqual([
      { id: "1", "maker.name": "Huawei", tags: "a; b" },
      { id: "2", extra: "true" },
    ]);
  });

  test("the longest array inside is the table, and what stands beside it is not lost", async () => {
    const data = {
      site: { owner: "Dahua reseller" },
      devices: [{ brand: "ZTE" }, { brand: "HP" }],
      links: [{ to: "x" }],
    };
    const { lists } = await readAll("a.json", bytes(JSON.stringify(data)));
    expect(lists.map(({ name, rows }) => [name, rows])).toEqual([
      ["a.json · devices", [["ZTE"], ["HP"]]],
      ["a.json · links", [["x"]]],
      ["a.json", [["Dahua reseller"]]],
    ]);
  });

  test("arrays in groups are one table, each row with what its group says", async () => {
    const items = (...names: string[]): object => names.map((name) => ({ name }));
    const data = {
      groups: [
        { kind: "cameras", items: items("A", "B") },
        { kind: "routers", items: items("C", "D", "E") },
      ],
    };
    expect((await tableOf("a.json", bytes(JSON.stringify(data)))).rows).toEqual([
      ["cameras", "A"],
      ["cameras", "B"],
      ["routers", "C"],
      ["routers", "D"],
      ["routers", "E"],
    ]);
  });

  test("a dictionary of objects is a table with its keys", async () => {
    const data = Object.fromEntries(Array.from({ length: 9 }, (_, n) => [`host-${n}`, { vendor: "Huawei" }]));
    const { head, rows } = await tableOf("a.json", bytes(JSON.stringify(data)));
    expect(head).toEqual(["key", "vendor"]);
    expect(rows[8]).toEqual(["host-8", "Huawei"]);
  });

  test("arrays of arrays are rows of cells", async () => {
    expect((await tableOf("a.json", bytes('[["Brand","Model"],["ZTE","MF286"]]'))).rows).toEqual([
      ["Brand", "Model"],
      ["ZTE", "MF286"],
    ]);
  });

  test("names that mean something to JavaScript are names like others", async () => {
    const data = '[{"__proto__":{"maker":"Huawei"},"constructor":"ZTE","toString":"x"}]';
    expect(byName(await tableOf("a.json", bytes(data)))).toEqual([
      { "__proto__.maker": "Huawei", constructor: "ZTE", toString: "x" },
    ]);
  });

  test("forty thousand arrays are read in the time that their number asks for, and a key with a dot is its own", () => {
    const many = Object.fromEntries(Array.from({ length: 40_000 }, (_, n) => [`k${n}`, [{ model: n }]]));
    expect([...tablesInside({ list: many })]).toHaveLength(40_000);
    const dotted = [...tablesInside({ a: [{ m: "AX3" }], "a.b": [{ m: "S5735" }], c: { d: "Huawei" } })];
    expect(Object.fromEntries(dotted.map(({ name, rows }) => [name, [...rows].flat()]))).toEqual({
      "": ["Huawei"],
      a: ["AX3"],
      "a.b": ["S5735"],
    });
  }, 20_000);

  test("JSON Lines give a row for each line, under the number of the line, and a line that is none is text", async () => {
    const text = '{"maker":"ZTE"}\n\nHuawei here\n{"maker":"HP","new":{"key":"v"}}\n';
    const { lists, notes } = await readAll("a.jsonl", bytes(text));
    expect(lists[0]!.list.head).toEqual(["maker", "text", "new.key"]);
    expect(lists[0]!.rows).toEqual([["ZTE"], ["", "Huawei here"], ["HP", "", "v"]]);
    expect(notes).toEqual(["bad-lines"]);
  });
});

describe("bills of material", () => {
  const component = (name: string, more: object = {}): object => ({ type: "library", name, ...more });
  const BOM = {
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    metadata: { component: component("Gateway"), manufacturer: { name: "Acme" } },
    components: [
      component("hms", {
        supplier: { name: "Huawei" },
        purl: "pkg:maven/com.huawei.hms/push@6.1",
        components: [component("in")],
      }),
      component("os", { publisher: "Kaspersky" }),
    ],
    services: [{ name: "push", provider: { name: "Hikvision" } }],
  };

  test("CycloneDX in JSON: a row for each component at any depth, with who made, supplies and publishes it", async () => {
    const rows = byName(await tableOf("bom.json", bytes(JSON.stringify(BOM))));
    expect(rows.map(({ component }) => component)).toEqual(["Gateway", "hms", "in", "os", "push"]);
    expect(rows[0]).toMatchObject({ manufacturer: "Acme" });
    expect(rows[1]).toMatchObject({ supplier: "Huawei", "purl namespace": "huawei hms" });
    expect(rows[3]).toMatchObject({ publisher: "Kaspersky" });
    expect(rows[4]).toMatchObject({ supplier: "Hikvision", type: "service" });
  });

  test("CycloneDX in XML is read the same", async () => {
    const xml = `<?xml version="1.0"?><bom xmlns="http://cyclonedx.org/schema/bom/1.5"><components><component type="library">
      <supplier><name>Huawei</name></supplier><name>hms</name><version>6</version><purl>pkg:npm/%40huawei/x@1</purl>
      <components><component type="library"><name>in</name></component></components></component></components></bom>`;
    const rows = byName(await tableOf("bom.xml", bytes(xml)));
    expect(rows.map(({ component }) => component)).toEqual([undefined, "hms", "in"]);
    expect(rows[1]).toMatchObject({ supplier: "Huawei", version: "6", "purl namespace": "huawei" });
  });

  test("SPDX in JSON and as tags: a row for each package", async () => {
    const json = {
      spdxVersion: "SPDX-2.3",
      packages: [{ name: "p", supplier: "Organization: ZTE (x@zte.example)", originator: "NOASSERTION" }],
    };
    expect(byName(await tableOf("a.spdx.json", bytes(JSON.stringify(json))))).toEqual([
      { package: "p", supplier: "ZTE (x@zte.example)" },
    ]);
    const tags =
      "SPDXVersion: SPDX-2.3\nDataLicense: CC0-1.0\nPackageName: p\nPackageSupplier: Organization: ZTE\nPackageName: q\nPackageOriginator: Person: Li\nExternalRef: PACKAGE-MANAGER purl pkg:github/kaspersky/x@1\n";
    expect(byName(await tableOf("a.spdx", bytes(tags)))).toEqual([
      { package: "p", supplier: "ZTE" },
      { package: "q", manufacturer: "Li", "purl namespace": "kaspersky", purl: "pkg:github/kaspersky/x@1" },
    ]);
  });

  test("SPDX 3: suppliers are found by what they are referred to", async () => {
    const graph = [
      { type: "Organization", spdxId: "urn:o", name: "Huawei" },
      { type: "software_Package", spdxId: "urn:p", name: "p", suppliedBy: "urn:o" },
    ];
    const json = { "@context": "https://spdx.org/rdf/3.0.1/spdx-context.jsonld", "@graph": graph };
    expect(byName(await tableOf("a.json", bytes(JSON.stringify(json))))).toEqual([
      { package: "p", supplier: "Huawei" },
    ]);
  });
});

test("OCDS: a row for the tender, each award, contract and item, and each says which contract", async () => {
  const release = {
    ocid: "ocds-1",
    buyer: { name: "Town" },
    tender: { title: "Cameras", items: [{ description: "IP camera" }] },
    awards: [{ id: "a", suppliers: [{ name: "Dahua Czech" }], items: [{ description: "IPC-HFW" }] }],
    contracts: [{ awardID: "a", title: "Contract 7" }],
  };
  const expected = [
    ["ocds-1 · Cameras", "tender", "Cameras", "", "", "Town"],
    ["ocds-1 · Cameras", "tender item", "Cameras", "IP camera", "", "Town"],
    ["ocds-1 · Cameras", "award", "", "", "Dahua Czech", "Town"],
    ["ocds-1 · Cameras", "award item", "", "IPC-HFW", "Dahua Czech", "Town"],
    ["ocds-1 · Cameras", "contract", "Contract 7", "", "Dahua Czech", "Town"],
  ];
  for (const data of [
    JSON.stringify({ releases: [release] }),
    JSON.stringify(release),
    `${JSON.stringify(release)}\n`.repeat(2),
  ]) {
    const { rows } = await tableOf("a.json", bytes(data));
    expect(rows.slice(0, 5).map((row) => row.slice(0, 6))).toEqual(expected);
  }
});

describe("XML", () => {
  test("nmap: a row for each host, and for each port that says what answers", async () => {
    const xml = `<?xml version="1.0"?><!DOCTYPE nmaprun><nmaprun scanner="nmap"><host><address addr="10.0.0.7" addrtype="ipv4"/>
      <address addr="44:19:B6:00:00:01" addrtype="mac" vendor="Hangzhou Hikvision Digital Technology"/>
      <hostnames><hostname name="cam"/></hostnames><ports><port protocol="tcp" portid="80"><service name="http" product="Hikvision httpd"/></port>
      <port protocol="tcp" portid="81"><state state="closed"/></port></ports></host></nmaprun>`;
    const rows = byName(await tableOf("scan.xml", bytes(xml)));
    expect(rows).toEqual([
      { host: "10.0.0.7 44:19:B6:00:00:01", hostname: "cam", manufacturer: "Hangzhou Hikvision Digital Technology" },
      { host: "10.0.0.7 44:19:B6:00:00:01", hostname: "cam", port: "80/tcp http", product: "Hikvision httpd" },
    ]);
  });

  test("nmap without a host holds nothing to check, and is not called empty", async () => {
    const { fault } = await readAll("scan.xml", bytes('<nmaprun scanner="nmap"><runstats/></nmaprun>'));
    expect(fault).toBe("nothing-inside");
  });

  test("elements that repeat are the table", async () => {
    const xml =
      "<SHOP><SHOPITEM id='1'><PRODUCTNAME>AX3</PRODUCTNAME><MANUFACTURER>Huawei &amp; co</MANUFACTURER></SHOPITEM><SHOPITEM id='2'><PRODUCTNAME>B</PRODUCTNAME></SHOPITEM></SHOP>";
    expect(byName(await tableOf("feed.xml", bytes(xml)))).toEqual([
      { id: "1", PRODUCTNAME: "AX3", MANUFACTURER: "Huawei & co" },
      { id: "2", PRODUCTNAME: "B" },
    ]);
  });

  test("in the encoding that it says", async () => {
    const xml = Uint8Array.from('<?xml version="1.0" encoding="windows-1250"?><a><b>\xfd</b><b>y</b></a>', (letter) =>
      letter.charCodeAt(0),
    );
    expect((await tableOf("a.xml", xml)).rows).toEqual([["ý"], ["y"]]);
  });

  test("a workbook of Excel 2003 is a workbook", async () => {
    expect((await tableOf("a.xml", workbook("xlml", [["Výrobce"], ["Huawei"]]))).rows).toEqual([
      ["Výrobce"],
      ["Huawei"],
    ]);
  });
});

test("HTML: each table is a list, and the text round them is one", async () => {
  const html = `<!doctype html><title>x</title><script>var huawei</script><h1>Offer</h1><table><tr><th>Brand<th>Model</tr>
    <tr><td>ZTE<td>MF<br>286<table><tr><td>in</td></tr><tr><td>side</td></tr></table></table><p>By <b>Da</b>hua</p>`;
  const { lists } = await readAll("a.html", bytes(html));
  expect(lists.map(({ rows }) => rows)).toEqual([
    [["in"], ["side"]],
    [
      ["Brand", "Model"],
      ["ZTE", "MF 286"],
    ],
    [["Offer"], ["By Dahua"]],
  ]);
});

describe("archives", () => {
  const CSV = "Výrobce;Model\nHuawei;AX3\n";

  test("every file of a ZIP is read under its name, and what cannot be read is said", async () => {
    const data = zip({
      "lists/a.csv": strToU8(CSV),
      "b.xlsx": byLibreOffice("prices.xlsx"),
      "photo.png": Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0),
      "__MACOSX/x": strToU8("x"),
    });
    const { lists, notes, reading } = await readAll("offer.zip", data);
    expect(lists.map(({ name }) => name)).toEqual(["offer.zip · lists/a.csv", "offer.zip · b.xlsx"]);
    expect(notes).toEqual(["parts-not-read"]);
    expect(reading.unread).toEqual([{ name: "photo.png", reason: "unknown-format" }]);
  });

  test("a gzipped file is read as what it is, and one that breaks off as far as it goes", async () => {
    expect((await tableOf("a.csv.gz", gzipSync(bytes(CSV)))).rows[1]).toEqual(["Huawei", "AX3"]);
    const half = gzipSync(bytes(`${CSV}${Array.from({ length: 90_000 }, (_, n) => `x;${n * 7919}`).join("\n")}`));
    const { lists, notes } = await readAll("a.csv.gz", half.slice(0, half.length / 2));
    expect(lists[0]!.rows.length).toBeGreaterThan(1000);
    expect(notes).toContain("parts-not-read");
  });
});
