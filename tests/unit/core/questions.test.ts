import { expect, test } from "vitest";
import { library } from "../../../src/core/advisories-for.ts";
import type { Advisory } from "../../../src/core/dataset.ts";
import type { Profile } from "../../../src/core/profile.ts";
import { questionsFor } from "../../../src/core/questions.ts";
import { act, bind, words } from "./records.ts";

const question = { ask: words("Does it?"), yes: words("Then."), no: words("Nothing.") };
const asks = (more: Partial<Advisory> = {}) =>
  act("asks", { question, binds: [bind("CZ", "regulated-operator")], ...more });
const ids = (acts: Advisory[], profile: Profile) =>
  questionsFor(
    profile,
    "2026-11-24",
    library({
      schema: 1,
      issued: "2026-11-24T00:00:00Z",
      research: { closed: "2026-11-24", basis: words("t") },
      vendors: [],
      advisories: acts,
    }),
  ).map(({ advisory }) => advisory.id);

test.each<[string, Advisory, Profile, string[]]>([
  ["whom it binds", asks(), [{ territory: "CZ", roles: ["regulated-operator"] }], ["asks"]],
  ["who has not said who they are", asks(), [], ["asks"]],
  ["of another role", asks(), [{ territory: "CZ", roles: ["maker-or-seller"] }], []],
  ["of another territory", asks(), [{ territory: "SK", roles: ["regulated-operator"] }], []],
  ["once the act is over", asks({ status: "withdrawn" }), [], []],
  ["while the act is held back", asks({ display: false, reason: "unconfirmed" }), [], []],
  ["when the act has no question", act("none", { binds: [bind("CZ", "regulated-operator")] }), [], []],
])("a reader %s is asked accordingly", (_, advisory, profile, expected) => {
  expect(ids([advisory], profile)).toEqual(expected);
});
