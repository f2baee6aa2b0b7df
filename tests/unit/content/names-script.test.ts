// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import "../dom-like-browsers.ts";
import { handOver } from "../../../src/content/late-scripts.ts";
import { NamesScript } from "../../../src/content/names-script.ts";
import { Notices } from "../../../src/content/names/notices.ts";
import { learnTags } from "../../../src/content/tags.ts";
import { Walk } from "../../../src/content/walk.ts";
import { VOCABULARY } from "../../../src/core/page/vocabulary.ts";
import { index } from "../core/names/real-names.ts";

learnTags(VOCABULARY.tags);

const arrives = (): Promise<boolean> => {
  handOver("names", (...of) => new Notices(...of));
  return Promise.resolve(true);
};

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** Which blocks of a page must wait for the script. */
function waiting(html: string, script: NamesScript): boolean[] {
  document.body.innerHTML = html;
  const told: boolean[] = [];
  const stretch = { top: document.body, first: document.body.firstChild, last: null };
  new Walk(stretch, (block) => told.push(script.isNeeded(index, block))).step(Infinity);
  return told;
}

test("a page without a name never asks for what judges names", async () => {
  const bring = vi.fn(arrives);
  const script = new NamesScript(bring);
  expect(waiting("<p>A router</p><p>A camera</p>", script)).toEqual([false, false]);
  script.expect(index, "A router, a camera");
  await vi.runAllTimersAsync();
  expect(bring).not.toHaveBeenCalled();
  expect(script.isComing).toBe(false);
});

test("blocks with a name wait for it, whatever is said of the name, and also where two elements meet", () => {
  const page = "<p>A router</p><p>By Huawei</p><p>Case for Huawei</p><p><span>Huawei</span><span>Mate 20</span></p>";
  expect(waiting(page, new NamesScript(arrives))).toEqual([false, true, true, true]);
});

test("it is asked for once: by the first block, the beginning of the text or a maker given as data", async () => {
  const bring = vi.fn(arrives);
  const script = new NamesScript(bring);
  script.expect(index, "Routers by Huawei");
  script.expect(index, "Huawei");
  await Promise.all([script.come(), script.come()]);
  expect(bring).toHaveBeenCalledTimes(1);
  expect([script.failed, script.isComing, script.open !== undefined]).toEqual([false, false, true]);
});

test("it is asked for again when it does not come, and comes then", async () => {
  const bring = vi.fn<() => Promise<boolean>>().mockResolvedValueOnce(false).mockImplementation(arrives);
  const script = new NamesScript(bring);
  void script.come();
  expect(script.isComing).toBe(true);
  await vi.runAllTimersAsync();
  expect([script.failed, script.isComing, script.open !== undefined]).toEqual([false, false, true]);
});

test("where it never comes no block waits for it, and that is known as a failure", async () => {
  const script = new NamesScript(() => Promise.resolve(false));
  void script.come();
  await vi.runAllTimersAsync();
  expect([script.failed, script.isComing]).toEqual([true, false]);
  expect(waiting("<p>By Huawei</p>", script)).toEqual([false]);
});

test("a walk that is stopped tells of nothing more", () => {
  document.body.innerHTML = "<p>one</p><p>two</p><p>three</p>";
  const told: string[] = [];
  const stretch = { top: document.body, first: document.body.firstChild, last: null };
  const walk = new Walk(stretch, ({ text }) => {
    told.push(text);
    if (text === "two") walk.stop();
  });
  expect(walk.step(Infinity)).toBe(false);
  expect(told).toEqual(["one", "two"]);
});
