// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/preact";
import axe from "axe-core";
import { useState } from "preact/hooks";
import { afterEach, expect, test, vi } from "vitest";
import { RecordView } from "../../../src/check/RecordView.tsx";
import type { Evidence } from "../../../src/core/evidence/record.ts";
import { evidenceAsCsv, evidenceAsHtml } from "../../../src/shared/report/evidence-html.ts";
import { InLanguage } from "../../../src/ui/InLanguage.tsx";

const FIELDS = [
  { id: "file-number", label: "File number", required: true },
  { id: "approver", label: "Approver", required: false },
];
const RECORD: Evidence = {
  format: "caveat-evidence-2",
  made: "2026-12-02T10:00:00Z",
  language: "en",
  checked: { what: "vendor", answers: [] },
  profile: [{ territory: "CZ", roles: ["state-body"] }],
  profileFrom: "policy",
  fields: FIELDS.map(({ id, label }) => ({ id, label, value: "" })),
  decisions: [
    {
      vendor: "maker",
      name: "MAKER",
      outcome: "approved",
      decided: "2026-12-01",
      until: "2027-05-01",
      note: "",
      state: "changed",
    },
  ],
  asOf: "2026-12-02",
  names: [],
  results: [{ vendor: "maker", label: "Maker", mark: null, acts: [] }],
  dataset: {
    version: 1,
    issued: "2026-12-02T00:00:00Z",
    sha256: "a".repeat(64),
    from: "bundled",
    keys: [],
    researchClosed: "2026-12-02",
    vendors: 1,
    acts: 0,
    others: [],
  },
  extension: "1.0.0",
  coverage: "…",
  checksum: "b".repeat(64),
};

const saved: Blob[] = [];
vi.stubGlobal("URL", Object.assign(URL, { createObjectURL: (blob: Blob) => `blob:${saved.push(blob)}` }));
afterEach(cleanup);

const show = (record: Evidence): void =>
  void render(
    <InLanguage language="en">
      <RecordView record={record} today="2026-12-02" onNote={vi.fn()} fields={[]} onFields={vi.fn()} />
    </InLanguage>,
  );

test("an act that was answered no stands in the record under its title, with the answer", () => {
  const answers = [{ act: "warning", title: "Warning on cameras", answer: "no" as const, on: "2026-12-02" }];
  const record: Evidence = { ...RECORD, checked: { what: "page", answers } };
  show(record);
  expect(screen.getByText("Warning on cameras: no")).toBeTruthy();
  expect(evidenceAsHtml(record)).toContain("Warning on cameras: no");
});

test("where a record cannot tell advice from what is only allowed, its words are true of both", () => {
  const [found] = RECORD.results;
  const record: Evidence = { ...RECORD, results: [{ ...found!, mark: "should" }] };
  show(record);
  expect(screen.getByText("For you to consider")).toBeTruthy();
  expect(evidenceAsHtml(record)).toContain("For you to consider");
});

test("duties of an act that only may cover a vendor say so", () => {
  const act: Evidence["results"][number]["acts"][number] = {
    id: "class",
    title: "Warning on transfers",
    issuer: "Office",
    reference: null,
    kind: "warning",
    published: null,
    state: "in-force",
    confirmed: null,
    reach: "may-be-covered",
    grade: "check",
    path: [],
    bearing: "must",
    who: null,
    duties: [{ verb: "analyse-risk", force: "must", text: "Under § 13.", by: null, within: null, reportFields: [] }],
    doesNotMean: "It is not a ban.",
    sources: [],
  };
  const of = (label: string, grade: string): Evidence["results"][number] => ({
    vendor: label,
    label,
    mark: grade,
    acts: [{ ...act, grade }],
  });
  const record: Evidence = { ...RECORD, results: [of("A", "check"), of("B", "must"), of("C", "check")] };
  show(record);
  expect(screen.getByText("Only if it covers the product: A, C.")).toBeTruthy();
  expect(document.body.textContent).toContain("Under §\u00a013.");
  expect(evidenceAsHtml(record)).toContain("Only if it covers the product: A, C.");
  const many = Array.from({ length: 8 }, (_, n) => of(`M${n}`, "check"));
  expect(evidenceAsHtml({ ...RECORD, results: many })).toContain("M0, M1, M2, M3, M4 and 3 more.");
  expect(evidenceAsHtml({ ...RECORD, results: [of("B", "must")] })).not.toContain("Only if");
});

const atOnce = (come: () => void): void => come();
/** `soon`: when the record that is made anew comes. */
function Shown({ soon = atOnce }: { soon?: (come: () => void) => void }) {
  const [record, setRecord] = useState(RECORD);
  const change = (part: Partial<Evidence>): void => soon(() => setRecord((now) => ({ ...now, ...part })));
  const onFields = (filled: Record<string, string>): void =>
    change({ fields: FIELDS.map(({ id, label }) => ({ id, label, value: filled[id] ?? "" })) });
  return (
    <RecordView
      record={record}
      today="2026-12-02"
      fields={FIELDS}
      onFields={onFields}
      onNote={(note) => change({ note })}
    />
  );
}

test("a record leaves only once what the organisation requires is filled in, and says its decision apart", async () => {
  const { container } = render(
    <InLanguage language="en">
      <Shown />
    </InLanguage>,
  );
  expect(container.textContent).toContain("(set by the organisation)");
  expect(screen.getByRole("heading", { name: "Decisions of the organisation" }).parentElement!.textContent).toMatch(
    /No authority issued it.*Maker\. Your organisation: approved until 1.May.2027\. Decided 1.Dec.2026; an act/,
  );
  expect((await axe.run(container)).violations).toEqual([]);
  fireEvent.click(screen.getByRole("button", { name: "Save as JSON" }));
  expect(saved).toEqual([]);
  await screen.findByText(/Fill in “File number” first/);
  const field = screen.getByLabelText("File number (required)");
  expect(document.activeElement).toBe(field);
  fireEvent.change(field, { target: { value: " 12/2026 " } });
  fireEvent.click(screen.getByRole("button", { name: "Save as JSON" }));
  const file = JSON.parse(await saved[0]!.text()) as Evidence;
  expect(file.fields).toEqual([
    { id: "file-number", label: "File number", value: "12/2026" },
    { id: "approver", label: "Approver", value: "" },
  ]);
  for (const text of [evidenceAsHtml(file), evidenceAsCsv(file)])
    expect(text).toMatch(/12\/2026[\s\S]*Decisions of the organisation|Decisions of the organisation[\s\S]*12\/2026/);
});

test("what was just typed is in what is saved, and is never asked for again", async () => {
  const come: (() => void)[] = [];
  saved.length = 0;
  render(
    <InLanguage language="en">
      <Shown soon={(one) => void come.push(one)} />
    </InLanguage>,
  );
  fireEvent.change(screen.getByLabelText("File number (required)"), { target: { value: "12/2026" } });
  fireEvent.change(screen.getByLabelText("Approver"), { target: { value: "Ada" } });
  fireEvent.change(screen.getByLabelText("Note"), { target: { value: "By phone" } });
  fireEvent.click(screen.getByRole("button", { name: "Save as JSON" }));
  expect(screen.queryByText(/Fill in/)).toBeNull();
  expect(saved).toEqual([]);
  for (const one of come) one();
  await waitFor(() => expect(saved).toHaveLength(1));
  expect(JSON.parse(await saved[0]!.text())).toMatchObject({
    fields: [{ value: "12/2026" }, { value: "Ada" }],
    note: "By phone",
  });
});
