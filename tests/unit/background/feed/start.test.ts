import { fakeBrowser } from "@webext-core/fake-browser";
import { beforeEach, expect, test, vi } from "vitest";
import type { Feeds } from "../../../../src/background/feed/feeds.ts";
import { ALARM, keepSchedule } from "../../../../src/background/feed/world.ts";

const MINUTE = 60_000;
const tick = vi.fn<() => Promise<void>>(async () => undefined);
const feedsLastAsked = (lastTry: number | null) =>
  ({
    tick,
    start: async () => undefined,
    builtInId: "a",
    store: { record: async () => ({ lastTry }) },
  }) as unknown as Feeds;
const set = vi.fn<(name: string, at: { delayInMinutes: number }) => Promise<void>>(async () => undefined);
/** A leftover alarm has a time before the session. */
const ring = (scheduledTime: number): Promise<unknown> =>
  fakeBrowser.alarms.onAlarm.trigger({ name: ALARM, scheduledTime, periodInMinutes: 30, persistAcrossSessions: false });
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

beforeEach(() => {
  fakeBrowser.reset();
  tick.mockClear();
  set.mockClear();
  Object.assign(fakeBrowser.alarms, { create: set, get: async () => ({ name: ALARM }) });
  vi.spyOn(Math, "random").mockReturnValue(0.999);
});

test("an alarm left over from the last session asks nothing; the first look of a session comes within a quarter of an hour", async () => {
  Object.assign(fakeBrowser, { management: { getSelf: async () => ({ installType: "normal" }) } });
  keepSchedule(feedsLastAsked(1));
  await ring(Date.now() - 60 * MINUTE);
  await settled();
  expect(tick).not.toHaveBeenCalled();
  expect(set).toHaveBeenCalledTimes(1);
  expect(set.mock.calls[0]![1].delayInMinutes).toBeGreaterThan(14);
  expect(set.mock.calls[0]![1].delayInMinutes).toBeLessThanOrEqual(15);
  await ring(Date.now() + 1);
  await settled();
  expect(tick).toHaveBeenCalledTimes(1);
});

test.each([
  ["normal", 1],
  ["admin", 15],
])("installed just now, by %s, it looks within %d minutes", async (installType, most) => {
  Object.assign(fakeBrowser, { management: { getSelf: async () => ({ installType }) } });
  keepSchedule(feedsLastAsked(null));
  await settled();
  expect(set.mock.calls[0]![1].delayInMinutes).toBeLessThanOrEqual(most);
  expect(set.mock.calls[0]![1].delayInMinutes).toBeGreaterThan(most - 1 / 2);
});

test("a clock that ran ahead when the session began, and was set back, stops no look", async () => {
  await fakeBrowser.storage.session.set({ feedsBegun: Date.now() + 60 * MINUTE });
  keepSchedule(feedsLastAsked(1));
  await ring(Date.now());
  await settled();
  expect(tick).toHaveBeenCalledTimes(1);
});

test("where the session's storage fails, alarms still have the feeds looked at", async () => {
  vi.spyOn(fakeBrowser.storage.session, "get").mockRejectedValueOnce(new Error("No room."));
  keepSchedule(feedsLastAsked(1));
  await ring(Date.now());
  await settled();
  expect(tick).toHaveBeenCalledTimes(1);
});
