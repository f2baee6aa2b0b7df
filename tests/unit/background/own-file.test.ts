import { beforeAll, beforeEach, expect, test } from "vitest";
import { backgroundInMemory, tell } from "./in-memory.ts";

const OPERATOR = [{ territory: "CZ", roles: ["regulated-operator"], regime: "higher" }];
const BUYER = [{ territory: "SK", roles: ["contracting-authority"] }];
const ACT = "cz-nukib-2025-prc-data-remote-admin";
const PRODUCT = "https://shop.example/kamera";

beforeAll(backgroundInMemory);
beforeEach(() => tell("saveSettings", { profile: [], profiles: [], as: "", level: "mine", sites: {} }));

test("what was said, answered and chosen comes back from its file, beside what was answered meanwhile", async () => {
  await tell("saveSettings", { profile: OPERATOR, level: "countries", sites: { "shop.example": "count" } });
  await tell("answerQuestion", { url: PRODUCT, act: ACT, choice: "yes" });
  const file = (await tell("exportOwn")) as string;
  // No address of a page is in it.
  expect(file).not.toContain(PRODUCT);

  await tell("saveSettings", { profile: [], level: "all", sites: {} });
  await tell("answerQuestion", { url: PRODUCT, act: ACT, choice: undefined });
  await tell("answerQuestion", { url: `${PRODUCT}-2`, act: ACT, choice: "no" });
  expect(await tell("importOwn", file)).toBe(true);
  expect(await tell("readSettings")).toMatchObject({
    profile: OPERATOR,
    level: "countries",
    sites: { "shop.example": "count" },
  });
  const { answers } = (await tell("readHistory")) as { answers: { choice: string }[] };
  expect(answers.map(({ choice }) => choice).toSorted()).toEqual(["no", "yes"]);
});

test.each([
  ["nothing", ""],
  ["what is no JSON", "{"],
  ["another file", JSON.stringify({ caveat: "feed" })],
  ["one with a setting that is none", JSON.stringify({ caveat: "own", version: 1, settings: { profile: 1 } })],
])("of %s nothing is taken", async (_what, text) => {
  await tell("saveSettings", { profile: BUYER });
  expect(await tell("importOwn", text)).toBe(false);
  expect(await tell("readSettings")).toMatchObject({ profile: BUYER });
});

test("a profile that is changed while it has a name is changed under that name", async () => {
  const profiles = [
    { name: "Hospital", profile: OPERATOR },
    { name: "Town", profile: BUYER },
  ];
  await tell("saveSettings", { profiles, as: "Town", profile: BUYER });
  await tell("saveProfile", [{ territory: "SK", roles: ["state-body"] }]);
  await tell("saveSettings", { profile: OPERATOR, as: "Hospital" });
  expect(await tell("readSettings")).toMatchObject({
    profile: OPERATOR,
    as: "Hospital",
    profiles: [profiles[0], { name: "Town", profile: [{ territory: "SK", roles: ["state-body"] }] }],
  });
});
