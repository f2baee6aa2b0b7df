import { describe, expect, test } from "vitest";
import { judgeFor, library } from "../../../src/core/advisories-for.ts";
import { mergeFeeds } from "../../../src/core/merge-feeds.ts";
import { parseProfile } from "../../../src/core/profile.ts";
import { questionsFor } from "../../../src/core/questions.ts";
import { cardView } from "../../../src/shared/card-text/card-view.ts";
import { workOutVerdicts } from "../../../src/background/marks.ts";
import { smallDataset } from "../feed-workshop.ts";
import { act, bind, vendor, words } from "./records.ts";

// A ban of the reader's own organisation: issued by a body of Czechia for its own people, whatever their role.
const BAN = act("our-ban", {
  named: ["camera-maker"],
  binds: [{ ...bind("CZ", "anyone"), namedOnly: true, who: words("the people of ACME") }],
});
const CAMERAS = vendor("camera-maker", {
  label: "Camera Maker",
  names: [{ text: "Camera Maker", kind: "brand", strength: "strong", case: "any" }],
});
const OFFICIAL = { ...smallDataset({ size: 0 }), vendors: [vendor("other-maker")], advisories: [] };
const FEED = {
  prefix: "f",
  dataset: {
    ...smallDataset({ size: 0 }),
    vendors: [CAMERAS],
    advisories: [BAN, act("theirs", { named: ["camera-maker"], binds: [bind("US", "state-body")] })],
  },
};
const merged = mergeFeeds(OFFICIAL, [FEED]);
const [OURS, FOLLOWED] = [library(merged, ["f"]), library(merged)];
const DAY = "2026-11-24";
const gradeFor = (known: typeof OURS, as: string, answers = {}) =>
  judgeFor(known, { profile: parseProfile(as), day: DAY, answers })
    .entriesFor("f.camera-maker")
    .find(({ advisory }) => advisory.id === "f.our-ban")?.grade;

test.each([
  ["", "must", "unknown"],
  ["CZ:regulated-operator", "must", "if-you-are"],
  ["CZ:anyone", "must", "if-you-are"],
  ["US:state-body", "must", "elsewhere"],
])(
  "an act of the reader's own organisation binds %s; of a feed that is only followed it is as before",
  (as, own, other) => {
    expect(gradeFor(OURS, as)).toBe(own);
    expect(gradeFor(FOLLOWED, as)).toBe(other);
  },
);

test("who is of the organisation is said by the subscription, and no answer takes it back", () => {
  expect(gradeFor(OURS, "CZ:anyone", { "f.our-ban": "no" })).toBe("must");
  expect(gradeFor(FOLLOWED, "CZ:anyone", { "f.our-ban": "no" })).toBe("not-you");
});

test("the other acts of such a feed bind by territory and role alone", () => {
  const of = (as: string) =>
    judgeFor(OURS, { profile: parseProfile(as), day: DAY })
      .entriesFor("f.camera-maker")
      .find(({ advisory }) => advisory.id === "f.theirs")?.grade;
  expect([of(""), of("CZ:anyone"), of("US:state-body")]).toEqual(["unknown", "not-you", "must"]);
});

test("a question of such an act is put to the reader whoever they are", () => {
  const asks = { ...BAN, question: { ask: words("Is it a camera?"), yes: words("Yes"), no: words("No") } };
  const asking = mergeFeeds(OFFICIAL, [{ prefix: "f", dataset: { ...FEED.dataset, advisories: [asks] } }]);
  const asked = (known: typeof OURS) => questionsFor(parseProfile("US:state-body"), DAY, known).length;
  expect([asked(library(asking, ["f"])), asked(library(asking))]).toEqual([1, 0]);
});

test.each([
  ["en", "Your organisation, “ACME”: Binds you.", "Your own organisation says so."],
  ["cs", "Vaše organizace, „ACME“: Zavazuje vás.", "Říká to vaše vlastní organizace."],
] as const)("the card says in %s that the organisation says it", (language, feed, why) => {
  const reader = { profile: parseProfile("CZ:anyone"), language, today: DAY, answers: {} };
  const view = JSON.stringify(cardView(OURS, "f.camera-maker", reader, { f: "ACME" }));
  expect(view).toContain(feed);
  expect(view).toContain(why);
});

describe("Where an authority names the vendor too, an act of the reader's own organisation", () => {
  const official = {
    ...OFFICIAL,
    vendors: [CAMERAS],
    advisories: [act("law", { named: ["camera-maker"], binds: [bind("CZ", "state-body")] })],
  };
  const both = mergeFeeds(official, [FEED]);
  const reader = (as: string) => ({ profile: parseProfile(as), day: DAY });
  const title = (known: typeof OURS, as: string) =>
    cardView(known, "camera-maker", { ...reader(as), language: "en", today: DAY }, { f: "ACME" })?.verdict.title;

  test("raises the mark where it asks more, and says whose it is", () => {
    expect(judgeFor(library(both, ["f"]), reader("CZ:anyone")).markFor("camera-maker").grade).toBe("must");
    expect(title(library(both, ["f"]), "CZ:anyone")).toBe("Your organisation binds you");
    const line = workOutVerdicts(library(both, ["f"]), parseProfile("CZ:anyone"), DAY).get("camera-maker");
    expect(line?.title).toBe("oursBinds");
  });

  test("leaves the law's own verdict as it is where that binds, and is no more than named bodies' for who only follows the feed", () => {
    expect(title(library(both, ["f"]), "CZ:state-body")).toBe("Binds you");
    expect(judgeFor(library(both), reader("CZ:anyone")).markFor("camera-maker").grade).toBe("not-you");
  });
});
