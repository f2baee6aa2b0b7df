import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { devManifest } from "../../../../extension/dev-manifest.ts";
import { manifest } from "../../../../extension/manifest.ts";
import { inRepository } from "../../../../src/tools/repository.ts";

/** All texts of a value that look like the path of a file. */
const pathsOf = (value: unknown): string[] =>
  typeof value === "string"
    ? /^[\w/.-]+\.(?:html|json|png|tsx?)$/.test(value)
      ? [value]
      : []
    : Object.values(value ?? {}).flatMap(pathsOf);

test("what npm run dev asks Chromium to load is there without a bundle", () => {
  const paths = pathsOf(devManifest(manifest("chrome", "1.0.0", "https://feed.example/")));
  expect(paths).toContain("src/background/index.ts");
  expect(
    paths.filter((path) => !existsSync(inRepository(path)) && !existsSync(inRepository(`extension/public/${path}`))),
  ).toEqual([]);
});
