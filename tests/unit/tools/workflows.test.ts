import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const workflows = [
  ...readdirSync(".github/workflows").map((name) => `.github/workflows/${name}`),
  ...readdirSync("docs")
    .filter((name) => name.endsWith(".yml"))
    .map((name) => `docs/${name}`),
];

test.each(workflows)("%s takes each action by its commit, and starts with no more rights than reading", (path) => {
  const text = readFileSync(path, "utf8");
  const actions = [...text.matchAll(/\buses:\s*(\S+)(.*)/g)];
  expect(actions.length).toBeGreaterThan(0);
  for (const [, action, rest] of actions) {
    expect(action).toMatch(/@[0-9a-f]{40}$/);
    expect(rest, "the version, for people").toMatch(/# v\d/);
  }
  expect(text).toMatch(/^permissions:(\n {2}contents: (read|write)$| \{\}$)/m);
  expect(text, "a pull request of a stranger must see no secret").not.toContain("pull_request_target");
});

test("the action that others run takes each action by its commit", () => {
  const actions = readFileSync("action.yml", "utf8").match(/\buses:.*/g)!;
  for (const action of actions) expect(action).toMatch(/@[0-9a-f]{40} # v\d/);
});

test("a workflow that a pull request starts keeps no right to write", () => {
  for (const path of workflows) {
    const text = readFileSync(path, "utf8");
    if (/^ {2}pull_request:/m.test(text)) expect(text, path).not.toMatch(/: write$|secrets\./m);
  }
});
