import { fakeBrowser } from "@webext-core/fake-browser";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { FALLBACK, readSettings, writeSettings } from "../../../src/shared/settings.ts";

const warn = vi.spyOn(console, "warn").mockReturnValue(undefined);
beforeEach(() => fakeBrowser.storage.local.clear());
afterEach(() => warn.mockClear());

test("nothing stored gives the defaults, without a word", async () => {
  expect(await readSettings()).toEqual(FALLBACK);
  expect(warn).not.toHaveBeenCalled();
});

describe("Stored in the wrong shape: refused and logged, the default stands in, the rest stays", () => {
  test.each([
    ["a text", "settings", FALLBACK],
    ["a list", [], FALLBACK],
    [
      "a profile that is none",
      { ...FALLBACK, profile: [{ territory: "Czechia" }], language: "cs" },
      { ...FALLBACK, language: "cs" },
    ],
    [
      "a language it does not speak",
      { ...FALLBACK, language: "tlh", defaultMode: "off" },
      { ...FALLBACK, defaultMode: "off" },
    ],
    ["a site with a mode that is none", { ...FALLBACK, sites: { "a.example": "loud" } }, FALLBACK],
  ])("%s", async (_what, stored, expected) => {
    await fakeBrowser.storage.local.set({ settings: stored });
    expect(await readSettings()).toEqual(expected);
    expect(warn).toHaveBeenCalled();
  });
});

test("two changes at once lose neither", async () => {
  await Promise.all([writeSettings({ language: "cs" }), writeSettings({ defaultMode: "count" })]);
  expect(await readSettings()).toMatchObject({ language: "cs", defaultMode: "count" });
});

test("a change of the wrong shape leaves what stands, and later changes go on", async () => {
  await writeSettings({ language: "cs" });
  await expect(writeSettings({ language: "xx" as "cs" })).rejects.toThrow();
  await writeSettings({ defaultMode: "off" });
  expect(await readSettings()).toMatchObject({ language: "cs", defaultMode: "off" });
});
