import { fakeBrowser } from "@webext-core/fake-browser";
import { beforeEach, expect, test, vi } from "vitest";
import type { Feeds } from "../../../../src/background/feed/feeds.ts";
import { ALARM, keepSchedule } from "../../../../src/background/feed/browser-environment.ts";

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const tick = vi.fn<() => Promise<void>>(async () => undefined);
const feedsLastGood = (lastOk: number | null) =>
  ({
    tick,
    start: async () => undefined,
    builtInId: "a",
    store: { record: async () => ({ lastOk }) },
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

/** How many minutes after the start of a session it looks. */
async function firstLook(installType: string, lastOk: number | null): Promise<number> {
  Object.assign(fakeBrowser, { management: { getSelf: async () => ({ installType }) } });
  keepSchedule(feedsLastGood(lastOk));
  await vi.waitFor(() => expect(set).toHaveBeenCalledTimes(1));
  return set.mock.calls[0]![1].delayInMinutes;
}

test("an alarm left over from the last session asks nothing; the first look of a session comes within a quarter of an hour", async () => {
  Object.assign(fakeBrowser, { management: { getSelf: async () => ({ installType: "normal" }) } });
  keepSchedule(feedsLastGood(Date.now()));
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
  const minutes = await firstLook(installType, null);
  expect(minutes).toBeLessThanOrEqual(most);
  expect(minutes).toBeGreaterThan(most - 1 / 2);
});

test("after two days without a good answer it looks within a minute, so that short sessions are not left behind", async () => {
  expect(await firstLook("normal", Date.now() - 2 * DAY - 1000)).toBeLessThanOrEqual(1);
});

test("until then, and where the clock was set back, it takes its time", async () => {
  expect(await firstLook("normal", Date.now() - 2 * DAY + MINUTE)).toBeGreaterThan(14);
  set.mockClear();
  await fakeBrowser.storage.session.clear();
  expect(await firstLook("normal", Date.now() + 3 * DAY)).toBeGreaterThan(14);
});

test("in an office nobody hurries, however long ago the last answer was: by its policy, or as it installed Caveat", async () => {
  expect(await firstLook("admin", Date.now() - 9 * DAY)).toBeGreaterThan(14);
  set.mockClear();
  vi.resetModules();
  await fakeBrowser.storage.session.clear();
  const { keepSchedule: keepAnew } = await import("../../../../src/background/feed/browser-environment.ts");
  Object.assign(fakeBrowser, { management: { getSelf: async () => ({ installType: "normal" }) } });
  vi.spyOn(fakeBrowser.storage.managed, "get").mockImplementation(async () => ({ organisation: { name: "ACME" } }));
  keepAnew(feedsLastGood(Date.now() - 9 * DAY));
  await vi.waitFor(() => expect(set).toHaveBeenCalledTimes(1));
  expect(set.mock.calls[0]![1].delayInMinutes).toBeGreaterThan(14);
});

test("a clock that ran ahead when the session began, and was set back, stops no look", async () => {
  await fakeBrowser.storage.session.set({ feedsBegun: Date.now() + 60 * MINUTE });
  keepSchedule(feedsLastGood(Date.now()));
  await ring(Date.now());
  await settled();
  expect(tick).toHaveBeenCalledTimes(1);
});

test("where the session's storage fails, alarms still have the feeds looked at", async () => {
  vi.spyOn(fakeBrowser.storage.session, "get").mockRejectedValueOnce(new Error("No room."));
  keepSchedule(feedsLastGood(Date.now()));
  await ring(Date.now());
  await settled();
  expect(tick).toHaveBeenCalledTimes(1);
});
