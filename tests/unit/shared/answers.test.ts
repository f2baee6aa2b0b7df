import { fakeBrowser } from "@webext-core/fake-browser";
import { beforeEach, expect, test, vi } from "vitest";
import { answersFor, keepAnswer } from "../../../src/shared/answers.ts";

const PAGE = "https://shop.example/router?id=7";

beforeEach(() => fakeBrowser.reset());

test("an answer is kept for the page it was given on, and for no other", async () => {
  await keepAnswer(PAGE, "act", "no", "2026-11-24");
  expect(await answersFor(PAGE)).toEqual({ act: { choice: "no", on: "2026-11-24" } });
  expect(await answersFor(`${PAGE}#reviews`)).toEqual({ act: { choice: "no", on: "2026-11-24" } });
  expect(await answersFor("https://shop.example/router?id=8")).toEqual({});
});

test("an answer that is taken back leaves nothing behind", async () => {
  await keepAnswer(PAGE, "act", "yes", "2026-11-24");
  await keepAnswer(PAGE, "act", undefined, "2026-11-24");
  expect(await fakeBrowser.storage.local.get("answers")).toEqual({ answers: {} });
});

test("what is stored holds no address", async () => {
  await keepAnswer(PAGE, "act", "ask", "2026-11-24");
  expect(JSON.stringify(await fakeBrowser.storage.local.get())).not.toContain("shop.example");
});

test("answers of the wrong shape are refused and logged, and new ones can be given", async () => {
  const log = vi.spyOn(console, "warn").mockImplementation(() => undefined);
  await fakeBrowser.storage.local.set({ answers: { x: 7 } });
  expect(await answersFor(PAGE)).toEqual({});
  expect(log).toHaveBeenCalledOnce();
  await keepAnswer(PAGE, "act", "no", "2026-11-24");
  expect(await answersFor(PAGE)).toHaveProperty("act.choice", "no");
});
