import { fakeBrowser } from "@webext-core/fake-browser";
import { beforeEach, describe, expect, test, vi } from "vitest";

// What the browser hands over, when, and what then counts; the browser is one in memory, what decides is what ships.

const { local, managed } = fakeBrowser.storage;
const setType = (installType: string): void =>
  void Object.assign(fakeBrowser.management, { getSelf: async () => ({ installType }) });
/** The browser's own answer, in place of the one in memory. */
const answering = (get: () => Promise<object>): void => void vi.spyOn(managed, "get").mockImplementation(get);
const change = (): Promise<unknown> => fakeBrowser.storage.onChanged.trigger({}, "managed");
/** A background that starts, as a browser starts one again and again. */
async function started() {
  vi.resetModules();
  fakeBrowser.storage.onChanged.removeAllListeners();
  const policy = await import("../../../src/background/policy.ts");
  const settings = await import("../../../src/background/settings.ts");
  const changed = vi.fn<() => void>();
  policy.receivePolicy(changed);
  await policy.policyNow();
  return { ...policy, ...settings, changed };
}

beforeEach(async () => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.spyOn(console, "warn").mockReturnValue(undefined);
  await Promise.all([local.clear(), managed.clear()]);
  setType("normal");
});

describe("With no policy everything is as it was, without a delay", () => {
  test.each([
    ["nothing is set", () => Promise.resolve({})],
    ["Firefox has none", () => Promise.reject(new Error("Managed storage manifest not found"))],
  ])("where %s", async (_, get) => {
    answering(get);
    const { policyNow, readSettings, awaitsPolicy, writeSettings } = await started();
    expect(await policyNow()).toMatchObject({ source: "none", policy: { set: false } });
    expect(await awaitsPolicy()).toBe(false);
    await writeSettings({ updates: "manual" });
    expect(await readSettings()).toMatchObject({ updates: "manual" });
  });

  test("a browser that fails otherwise is said to have failed", async () => {
    answering(() => Promise.reject(new Error("quota")));
    expect(await (await started()).policyNow()).toMatchObject({ source: "none", error: "quota" });
  });
});

test("a locked setting is in effect, refused to be changed, and never written among the person's", async () => {
  await local.set({
    settings: { profile: [], language: "en", defaultMode: "off", sites: { "b.example": "off" }, updates: "manual" },
  });
  await managed.set({
    updates: "none",
    sites: { "a.example": "off", "*": "count" },
    profile: [{ territory: "CZ", roles: [] }],
  });
  const { readSettings, writeSettings } = await started();
  expect(await readSettings()).toMatchObject({
    updates: "none",
    defaultMode: "count",
    sites: { "a.example": "off", "b.example": "off" },
    profile: [{ territory: "CZ" }],
  });
  const sites = (host: string, mode: string) => (now: { sites: object }) =>
    ({ sites: { ...now.sites, [host]: mode } }) as never;
  await expect(writeSettings({ updates: "auto" })).rejects.toThrow("Locked by policy: updates");
  await expect(writeSettings({ profile: [] })).rejects.toThrow("Locked by policy: profile");
  await expect(writeSettings({ defaultMode: "marks" })).rejects.toThrow("Locked by policy: sites");
  await expect(writeSettings(sites("a.example", "marks"))).rejects.toThrow("Locked by policy: sites");
  await writeSettings(sites("c.example", "marks"));
  expect(await readSettings()).toMatchObject({
    sites: { "a.example": "off", "b.example": "off", "c.example": "marks" },
  });
  const { settings } = await local.get<{ settings: object }>("settings");
  expect(settings).toMatchObject({ updates: "manual", defaultMode: "off", profile: [] });
  expect(settings).toHaveProperty("sites", { "b.example": "off", "c.example": "marks" });
});

test("a change while the browser runs is in effect at once, and with the policy gone the person's own choice is back", async () => {
  const { readSettings, writeSettings, changed } = await started();
  await writeSettings({ updates: "manual" });
  await managed.set({ updates: "none" });
  await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(1));
  expect((await readSettings()).updates).toBe("none");
  await managed.clear();
  await change();
  await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(2));
  expect((await readSettings()).updates).toBe("manual");
});

describe("What was read last", () => {
  test("counts from the first moment of the next start, and until an empty answer is ten seconds old", async () => {
    await managed.set({ updates: "none" });
    await started();
    answering(() => Promise.resolve({}));
    vi.useFakeTimers();
    const { policyNow, readSettings, changed } = await started();
    expect(await policyNow()).toMatchObject({ source: "cache" });
    expect((await readSettings()).updates).toBe("none");
    await vi.advanceTimersByTimeAsync(9_900);
    expect((await readSettings()).updates).toBe("none");
    await vi.advanceTimersByTimeAsync(200);
    expect(changed).toHaveBeenCalledOnce();
    expect((await readSettings()).updates).toBe("auto");
    vi.useRealTimers();
    expect(await (await started()).policyNow()).toMatchObject({ source: "none" });
  });

  test("counts where the browser fails, which is said", async () => {
    await managed.set({ updates: "none" });
    await started();
    answering(() => Promise.reject(new Error("broken")));
    const { policyNow, readSettings } = await started();
    expect(await policyNow()).toMatchObject({ source: "cache", error: "broken" });
    expect((await readSettings()).updates).toBe("none");
  });

  test("does not where Firefox says that there is none any more", async () => {
    await managed.set({ updates: "none" });
    await started();
    answering(() => Promise.reject(new Error("Managed storage manifest not found")));
    expect((await (await started()).readSettings()).updates).toBe("auto");
  });
});

describe("Installed by force", () => {
  test("it waits for its first values, ten minutes at most, over restarts of the background too", async () => {
    vi.useFakeTimers({ now: 1_800_000_000_000 });
    setType("admin");
    expect(await (await started()).awaitsPolicy()).toBe(true);
    vi.setSystemTime(1_800_000_599_000);
    expect(await (await started()).awaitsPolicy()).toBe(true);
    vi.setSystemTime(1_800_000_601_000);
    expect(await (await started()).awaitsPolicy()).toBe(false);
  });

  test("it goes on when they come", async () => {
    setType("admin");
    const { awaitsPolicy, policySettled, readSettings } = await started();
    expect(await awaitsPolicy()).toBe(true);
    const settled = policySettled();
    await managed.set({ updates: "none" });
    await change();
    await settled;
    expect((await readSettings()).updates).toBe("none");
  });

  test.each<[string, object, boolean]>([
    ["normal", {}, true],
    ["normal", { firstRun: false }, false],
    ["admin", { updates: "manual" }, false],
    ["admin", { firstRun: true }, true],
  ])("as %s with %j: the page that explains Caveat opens: %s", async (type, policy, opens) => {
    setType(type);
    await managed.set(policy);
    const create = vi.spyOn(fakeBrowser.tabs, "create").mockResolvedValue({} as never);
    await started();
    const { openFirstRun } = await import("../../../src/background/first-run.ts");
    openFirstRun();
    await fakeBrowser.runtime.onInstalled.trigger({ reason: "install" });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(create).toHaveBeenCalledTimes(opens ? 1 : 0);
    fakeBrowser.runtime.onInstalled.removeAllListeners();
  });
});

test("what may be hidden follows the policy: what was hidden rests, and returns with the policy's end", async () => {
  const common = { on: "2026-12-02", vendor: "dahua", rules: 99, where: { scope: "everywhere" } };
  const id = (n: number): string => `00000000-0000-4000-8000-00000000000${n}`;
  await local.set({ quiet: [{ kind: "hide", id: id(1), ...common, reason: "other-word", name: "Dahua" }] });
  await started();
  const { hidingAllowed, mayHide } = await import("../../../src/background/dismissals.ts");
  expect(await hidingAllowed()).toBe("all");
  await mayHide("hide", "other-word");
  await managed.set({ hiding: "snooze" });
  await change();
  await vi.waitFor(async () => expect(await hidingAllowed()).toBe("snooze"));
  await mayHide("snooze");
  await mayHide("hide", "until-change");
  await expect(mayHide("hide", "other-word")).rejects.toThrow("Locked by policy: hiding");
  await managed.set({ hiding: "none" });
  await change();
  await vi.waitFor(async () => expect(await hidingAllowed()).toBe("none"));
  await expect(mayHide("snooze")).rejects.toThrow("Locked by policy: hiding");
  expect((await local.get<{ quiet: unknown[] }>("quiet")).quiet).toHaveLength(1);
});
