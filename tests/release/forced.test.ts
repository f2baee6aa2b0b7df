import { describe, expect, test } from "vitest";
import type { FeedView } from "../../src/shared/feed-view.ts";
import type { PolicyView } from "../../src/shared/policy/view.ts";
import { ENGINES } from "../../src/tools/browsers/find-browser.ts";
import { type OpenBrowser, pause } from "../../src/tools/browsers/open-browser.ts";
import { until } from "../e2e/harness.ts";
import { canForce, FEED_HOST, forcedInstallation } from "./forced-installation.ts";

// A policy installs the package by itself, as in an office, in a browser that is started as an ordinary user.

const able = ENGINES.filter((engine) => canForce(engine));
for (const engine of ENGINES)
  if (!able.includes(engine))
    console.warn(
      `NOT TESTED: a forced installation in ${engine}, because this machine gives no user namespace, or has no folder of its policies.`,
    );

/** What the browser lets the extension have, and how many tabs explain Caveat. Asked of one page: tabs that come and go keep Chromium from reading policies. */
async function watching(open: OpenBrowser) {
  const page = await open.openOwnPage("src/options/index.html");
  return {
    hands: () =>
      page.evaluate(async () => {
        const { chrome } = globalThis as unknown as {
          chrome: {
            permissions: { getAll(): Promise<{ origins: string[] }> };
            management: { getSelf(): Promise<{ version: string; enabled: boolean; installType: string }> };
          };
        };
        const { version, enabled, installType } = await chrome.management.getSelf();
        return { version, enabled, installType, origins: (await chrome.permissions.getAll()).origins };
      }),
    welcomes: () =>
      page.evaluate(async () => {
        const { chrome } = globalThis as unknown as {
          chrome: { tabs: { query(of: object): Promise<{ url?: string }[]> } };
        };
        return (await chrome.tabs.query({})).filter(({ url }) => url?.endsWith("#welcome")).length;
      }),
    update: () => page.evaluate(askForUpdate),
  };
}

/** Has Chromium look for a newer package now, as it does by itself only hours later; the next start takes what it fetched. */
async function askForUpdate(): Promise<string> {
  const { chrome } = globalThis as unknown as {
    chrome: {
      runtime: {
        requestUpdateCheck(): Promise<unknown>;
        onUpdateAvailable: { addListener(hear: (update: { version: string }) => void): void };
      };
    };
  };
  const fetched = new Promise<string>((resolve) => {
    chrome.runtime.onUpdateAvailable.addListener(({ version }) => resolve(version));
  });
  await chrome.runtime.requestUpdateCheck();
  return fetched;
}

describe.each(able)("%s", (engine) => {
  test("with updates shut off a fresh installation asks for nothing in three minutes, and opens no page", async () => {
    const place = await forcedInstallation(engine);
    place.offer({ version: "1.0.0", hosts: [] });
    place.put({ updates: "none", organisation: { name: "ACME" } });
    const open = await place.open();
    try {
      const view = await until(
        () => open.askBackground("readPolicy") as Promise<PolicyView>,
        ({ set }) => set,
        120_000,
      );
      expect(view).toMatchObject({ organisation: { name: "ACME" }, installType: "admin" });
      const [feed] = (await open.askBackground("readFeeds")) as FeedView[];
      const asked = () => open.refused.filter((request) => request.includes(FEED_HOST));
      expect(feed!.url).toContain(FEED_HOST);
      await pause(180_000);
      expect(asked()).toEqual([]);
      expect(await (await watching(open)).welcomes()).toBe(0);
      expect(await open.askBackground("updateFeed", feed!.id)).toEqual({ ok: false, code: "updates-off" });
      expect(asked()).toEqual([]);
    } finally {
      await open.close();
    }
    // The same counter sees a request as soon as one may be made.
    place.put({ updates: "manual" });
    const again = await place.open();
    try {
      const [feed] = (await again.askBackground("readFeeds")) as FeedView[];
      await until(
        () => again.askBackground("updateFeed", feed!.id) as Promise<{ ok: boolean; code?: string }>,
        ({ code }) => code === "network",
        30_000,
      );
      expect(again.refused.some((request) => request.includes(FEED_HOST))).toBe(true);
    } finally {
      await again.close();
      place.remove();
    }
  });

  test("a forced update that adds hosts leaves it switched on, with the hosts", async () => {
    const place = await forcedInstallation(engine);
    place.offer({ version: "1.0.0", hosts: [] });
    place.put({ updates: "none", firstRun: true });
    const open = await place.open();
    try {
      const { hands, welcomes, update } = await watching(open);
      const before = await hands();
      expect(before).toMatchObject({ version: "1.0.0", enabled: true, installType: "admin" });
      expect(before.origins).not.toContain("https://added.example/*");
      await until(welcomes, (tabs) => tabs === 1, 120_000);
      place.offer({ version: "1.0.1", hosts: ["https://added.example/*"] });
      place.put({ updates: "none", firstRun: true });
      if (engine === "chromium") expect(await update()).toBe("1.0.1");
    } finally {
      await open.close();
    }
    const again = await place.open();
    try {
      const after = await (await watching(again)).hands();
      expect(after).toMatchObject({ version: "1.0.1", enabled: true, installType: "admin" });
      expect(after.origins).toContain("https://added.example/*");
    } finally {
      await again.close();
      place.remove();
    }
  });
});
