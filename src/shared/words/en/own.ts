import type { TableFault } from "../../../core/own/read-table.ts";
import type { Forms } from "../format.ts";

/** Words about an organisation's own decisions: `{who}` decided, `{until}` and `{decided}` are days. */
export const en = {
  says: {
    approved: "{who}: approved until {until}.",
    "with-conditions": "{who}: approved with conditions until {until}.",
    "not-approved": "{who}: not approved, until {until}.",
    "under-review": "{who}: under review until {until}.",
  },
  past: "That day has passed: ask for a new decision.",
  changed: "Decided {decided}; an act has changed since: ask for a review.",
  column: "Your organisation",

  title: "Your organisation’s list",
  lead: "What your organisation decided about vendors, from a table: CSV or XLSX with the columns name, also known as, outcome, until and note. It stands beside what authorities say and changes no mark. It stays on this computer.",
  outcomes:
    "Outcomes: approved, with conditions, not approved, under review. Until: a day such as 2027-05-01, at most two years from now.",
  take: "Import a table…",
  replace: "Replace with another table…",
  save: "Save as a table",
  remove: "Remove the list",
  undo: "Undo",
  none: "No list.",
  holds: "{lines}, imported {decided}.",
  lines: { one: "decision", other: "decisions" } as Forms,
  unknown: "{lines} about vendors that Caveat has no data on; no page marks them: {names}",
  due: {
    past: "Run out ({n}), ask for a new decision: {names}",
    changed: "To review ({n}), as an act has changed since: {names}",
  },
  andMore: "and {n} more",
  did: {
    taken: "Imported. No mark has changed.",
    removed: "Removed.",
    undone: "The list before is back.",
    failed: "That could not be saved. Nothing was changed.",
  },
  unchanged: "Nothing was changed.",
  atLine: "Line {line}: ",
  fault: {
    "not-read": "This file could not be read as a table.",
    "too-large": "This file is larger than 16 MB.",
    "no-lines": "The table needs a row of headings and a line for each vendor.",
    "no-column": "The table has no column “{text}”.",
    "too-many-lines": "The table has more than 10,000 lines.",
    formula: "The table holds a formula {text}. Write the value in its place; no cell may begin with =, +, - or @.",
    "no-name": "The name of the vendor is missing.",
    "too-long": "“{text}” is too long. A name has at most 120 letters, a note 300, and a vendor 20 other names.",
    outcome: "“{text}” is no outcome. Write approved, with conditions, not approved or under review.",
    until:
      "“{text}” is no day until which the decision can hold. Write a day such as 2027-05-01, at most two years from now.",
    "two-outcomes": "{text} has another outcome in a line above.",
  } satisfies Record<TableFault["code"], string> as Record<TableFault["code"], string>,
};
