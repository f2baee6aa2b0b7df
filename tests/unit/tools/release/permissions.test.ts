import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { manifest } from "../../../../extension/manifest.ts";
import { addedRights, lastRights, rightsOf, unexplained } from "../../../../src/tools/release/permissions.ts";

const now = (target: "chrome" | "firefox") =>
  rightsOf(manifest(target, "1.0.0", "https://feed.example/official/"), "feed.example");

test("a right that the last release did not have is found, of each kind", () => {
  const last = { permissions: ["storage"], hosts: ["https://a.example/*"], optional: [], reachable: [] };
  const wide = rightsOf(
    {
      permissions: ["tabs", "storage"],
      host_permissions: ["https://a.example/*", "https://feed.example/*"],
      content_scripts: [{ matches: ["https://b.example/*"] }],
      optional_host_permissions: ["https://*/*"],
      web_accessible_resources: [{ resources: ["x.html"] }],
    },
    "feed.example",
  );
  expect(addedRights(last, wide)).toEqual(["tabs", "https://b.example/*", "https://*/*", "x.html"]);
  expect(addedRights(wide, last)).toEqual([]);
});

test.each(["chrome", "firefox"] as const)(
  "what is new in the next release for %s is explained in its notes",
  (target) => {
    expect(unexplained(addedRights(lastRights(".", target), now(target)), ".", "1.0.0")).toEqual([]);
  },
);

test("the answers for the stores name each permission, and no other", () => {
  const answers = readFileSync("store/permissions.md", "utf8");
  const named = [...answers.matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name!);
  expect(named.toSorted()).toEqual(now("chrome").permissions);
  for (const path of [...now("chrome").reachable, ...now("chrome").optional]) expect(answers).toContain(`\`${path}\``);
});
