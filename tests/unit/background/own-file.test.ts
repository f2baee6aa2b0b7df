import { beforeAll, beforeEach, expect, test } from "vitest";
import { dayOf } from "../../../src/background/marks.ts";
import type { OwnListView } from "../../../src/shared/messages.ts";
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

const YEAR = Number(dayOf(new Date()).slice(0, 4));
const until = `${YEAR + 1}-05-01`;
const table = (name: string): string[][] => [
  ["name", "also known as", "outcome", "until", "note"],
  [name, "", "with conditions", until, "No internet"],
];
const listHere = async () => ((await tell("readOwnList")) as OwnListView).list;
interface Kept {
  ownList: { decided: string; lines: Record<string, unknown>[]; acts: object; about: object };
}

test("the organisation's list goes with the file, with the day and the acts of its decision, and the one before can be brought back", async () => {
  await tell("takeOwnTable", table("Huawei"));
  const file = JSON.parse((await tell("exportOwn")) as string) as Kept;
  expect(file.ownList.about).toHaveProperty("huawei");
  const decided = `${YEAR - 1}-12-01`;
  const taken = JSON.stringify({ ...file, ownList: { ...file.ownList, decided } });

  await tell("takeOwnTable", table("Somebody Else"));
  expect(await tell("importOwn", taken)).toBe(true);
  expect(await listHere()).toEqual({ decided, lines: 1, unknown: [] });
  expect((JSON.parse((await tell("exportOwn")) as string) as Kept).ownList).toEqual({ ...file.ownList, decided });
  await tell("undoOwnList");
  expect(await listHere()).toMatchObject({ unknown: ["Somebody Else"] });
});

test("a file without a list, as older ones are, leaves the list that is here", async () => {
  await tell("removeOwnList");
  const file = (await tell("exportOwn")) as string;
  expect(file).not.toContain("ownList");
  await tell("takeOwnTable", table("Huawei"));
  expect(await tell("importOwn", file)).toBe(true);
  expect(await listHere()).toMatchObject({ lines: 1 });
});

test.each<[string, (list: Kept["ownList"]) => unknown]>([
  [
    "with an outcome that is none",
    ({ lines: [line], ...list }) => ({ ...list, lines: [{ ...line, outcome: "perhaps" }] }),
  ],
  ["with a formula", ({ lines: [line], ...list }) => ({ ...list, lines: [{ ...line, note: "=1+1" }] })],
  [
    "that holds too long",
    ({ lines: [line], ...list }) => ({ ...list, lines: [{ ...line, until: `${YEAR + 3}-01-01` }] }),
  ],
  [
    "with a day that there is not",
    ({ lines: [line], ...list }) => ({ ...list, lines: [{ ...line, until: `${YEAR + 1}-06-31` }] }),
  ],
  [
    "with two outcomes for one vendor",
    ({ lines: [line], ...list }) => ({ ...list, lines: [line, { ...line, outcome: "approved" }] }),
  ],
  ["of a day to come", (list) => ({ ...list, decided: `${YEAR + 1}-12-31` })],
  ["of 10,001 lines", ({ lines: [line], ...list }) => ({ ...list, lines: Array.from({ length: 10_001 }, () => line) })],
  ["without lines", (list) => ({ ...list, lines: [] })],
  ["without its acts", (list) => ({ ...list, acts: undefined })],
  ["that is none", () => 7],
])("of a file whose list is one %s nothing is taken", async (_what, damage) => {
  await tell("saveSettings", { profile: OPERATOR });
  await tell("takeOwnTable", table("Huawei"));
  const file = JSON.parse((await tell("exportOwn")) as string) as Kept;
  await tell("saveSettings", { profile: BUYER });
  const before = await tell("readOwnList");
  expect(await tell("importOwn", JSON.stringify({ ...file, ownList: damage(file.ownList) }))).toBe(false);
  expect(await tell("readOwnList")).toEqual(before);
  expect(await tell("readSettings")).toMatchObject({ profile: BUYER });
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
