import { fakeBrowser } from "@webext-core/fake-browser";
import { beforeEach, expect, test } from "vitest";
import { askedQuestions, questionsOfPages } from "../../../src/background/questions.ts";
import { library } from "../../../src/core/advisories-for.ts";
import type { Advisory } from "../../../src/core/dataset.ts";
import { mergeFeeds } from "../../../src/core/merge-feeds.ts";
import { parseProfile } from "../../../src/core/profile.ts";
import { act, bind, words } from "../core/records.ts";
import { smallDataset } from "../feed-workshop.ts";

beforeEach(() => fakeBrowser.reset());

const PREFIX = "cd".repeat(32);
const asking = (id: string, territory: string): Advisory => {
  const asks = act(id, {
    title: words(`Rule ${id}`),
    binds: [bind(territory, "anyone")],
    question: { ask: words("Is it so?"), yes: words("y"), no: words("n") },
  });
  asks.scope[0]!.categories = ["router"];
  return asks;
};
const dataset = (...advisories: Advisory[]) => ({ ...smallDataset({ size: 0 }), advisories });
const merged = library(
  mergeFeeds(dataset(asking("ours", "CZ"), asking("theirs", "LT")), [
    { prefix: PREFIX, dataset: dataset(asking("extra", "CZ")) },
  ]),
);

test("a question of a further feed says whose it is, whatever authority it names", async () => {
  const acts = ["ours", "theirs", `${PREFIX}.extra`];
  const inUse = { library: merged, feedLabels: { [PREFIX]: "My company" } };
  const asked = await askedQuestions("https://a.example/", acts, parseProfile("CZ:anyone"), "en", inUse);
  expect(asked.map(({ title }) => title)).toEqual(["Rule ours", "Rule extra (your feed “My company”)"]);
});

test("a page is given the questions of all acts, so that its renderer learns nothing of the reader from them", () => {
  expect(questionsOfPages(merged, "2026-12-02").questions.map(({ act: id }) => id)).toEqual([
    "ours",
    "theirs",
    `${PREFIX}.extra`,
  ]);
});
