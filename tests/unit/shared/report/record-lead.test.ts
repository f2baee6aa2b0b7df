import { expect, test } from "vitest";
import type { Evidence } from "../../../../src/core/evidence/record.ts";
import { recordLead } from "../../../../src/shared/report/record-lead.ts";

const lead = (marks: (string | null)[], language: "en" | "cs" = "en"): string =>
  recordLead({
    results: marks.map((mark) => ({ mark })),
    profile: [{ territory: "CZ", roles: [] }],
    language,
  } as unknown as Evidence).replaceAll("\u00a0", " ");

test("a record says what binds its reader, and for how many that is open", () => {
  expect(lead(["must", "elsewhere"])).toBe("An act on 1 of 2 vendors binds the reader.");
  expect(lead(["unknown"])).toBe(
    "No act binds the reader, as far as their role is known. For 1 vendor it is open whether one does.",
  );
  expect(lead(["must", "check", "if-you-are"], "cs")).toBe(
    "Čtenáře zavazuje dokument o 1 ze 3 výrobců. U 2 výrobců zůstává otevřené, zda ho některý zavazuje.",
  );
  expect(lead([null])).toBe("No vendor on file was found.");
});
