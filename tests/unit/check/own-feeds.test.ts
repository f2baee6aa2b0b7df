import json from "virtual:caveat-dataset";
import { expect, test } from "vitest";
import { ListWork } from "../../../src/check/work/list-work.ts";
import type { Reader } from "../../../src/check/work/messages.ts";
import { recordList } from "../../../src/check/work/record-list.ts";
import { saveList } from "../../../src/check/work/save-list.ts";
import type { Dataset } from "../../../src/core/dataset.ts";
import { indexOfFeeds } from "../../../src/core/merge-feeds.ts";
import { evidenceAsCsv, evidenceAsHtml } from "../../../src/shared/report/evidence-html.ts";
import { act, bind, vendor, words } from "../core/records.ts";
import { smallDataset } from "../feed-workshop.ts";

// A feed that the reader added speaks in an authority's name, of a vendor that only it knows.
const PREFIX = "ab".repeat(32);
const own = smallDataset({ size: 0 });
own.vendors.push(
  vendor("zorg", { label: "Zorg", names: [{ text: "Zorg", kind: "brand", strength: "strong", case: "any" }] }),
);
own.advisories.push(
  act("ban", {
    named: ["zorg"],
    title: words("Ban of Zorg"),
    issuer: { name: words("NÚKIB"), country: "CZ" },
    binds: [bind("CZ", "regulated-operator")],
  }),
);
const sha256 = "0".repeat(64);
const reader: Reader = {
  dataset: json,
  others: [{ prefix: PREFIX, json: JSON.stringify(own) }],
  index: Buffer.from(indexOfFeeds(JSON.parse(json) as Dataset, [{ prefix: PREFIX, dataset: own }])).toString("base64"),
  profile: [{ territory: "CZ", roles: ["regulated-operator"], regime: "higher" }],
  language: "en",
  today: "2026-12-02",
  data: {
    version: 2,
    sha256,
    from: "bundled",
    keys: [],
    others: [{ prefix: PREFIX, feed: "My company", version: 1, sha256, keys: [] }],
  },
  extension: "0.1.0",
};

test("what a further feed says is under its name in a list, its exports and its record, and what is official is not", async () => {
  // Node 24 has it; browsers do.
  Uint8Array.fromBase64 ??= (text: string) => new Uint8Array(Buffer.from(text, "base64"));
  const work = new ListWork(reader);
  const watch = { cancelled: () => false, progress: () => {}, pause: async () => {} };
  await work.run([{ name: "pasted", text: "Maker\nZorg\nHuawei" }], {}, watch);
  const [zorg, huawei] = await Promise.all([work.tell(0), work.tell(1)]);
  expect(zorg.found[0]?.act).toBe("Ban of Zorg (your feed “My company”)");
  expect(huawei.found[0]?.act).not.toContain("My company");
  for (const as of ["csv", "html"] as const) {
    const text = await (await saveList(work, Uint32Array.of(0, 1), as)).text();
    expect(text).toContain("Ban of Zorg (your feed “My company”)");
  }
  const record = await recordList(work, { note: "", fields: {} });
  expect(evidenceAsHtml(record)).toContain("<h3>Ban of Zorg (your feed “My company”)</h3>");
  expect(evidenceAsCsv(record)).toContain("Ban of Zorg (your feed “My company”)");
});
