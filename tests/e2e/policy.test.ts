import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { writeBundle } from "../../src/core/trust/feed-bundle.ts";
import type { FeedView } from "../../src/shared/feed-view.ts";
import type { CardView } from "../../src/shared/messages.ts";
import type { PolicyView } from "../../src/shared/policy/view.ts";
import { ENGINES, type Engine, findBrowser } from "../../src/tools/browsers/find-browser.ts";
import { openBrowser, type OpenOptions } from "../../src/tools/browsers/open-browser.ts";
import { serveFeed } from "../../src/tools/feed/serve.ts";
import { inRepository } from "../../src/tools/repository.ts";
import { DAY, smallDataset, Workshop } from "../unit/feed-workshop.ts";
import { act, bind, vendor } from "../unit/core/records.ts";
import { violationsOf } from "./axe.ts";
import { testBrowser, until } from "./harness.ts";
import { reload } from "./popup-over.ts";

// Real policies, without root: Chromium sees a folder of ours in place of /etc/chromium, Firefox a native manifest in a home of ours.

/** A feed of an organisation's decisions, which a policy pins by its fingerprint. */
const workshop = new Workshop();
const made = Date.now();
const issued = new Date(made - 3_600_000).toISOString().replace(/\.\d+Z$/, "Z");
const day = (days: number): string => new Date(made + days * DAY).toISOString().slice(0, 10);
const line = { name: "Hikvision", also: [], outcome: "with-conditions", until: day(90), note: "Car park only" };
workshop.make(1, {
  now: made,
  custom: { issued },
  dataset: {
    ...smallDataset({ size: 0 }),
    vendors: [vendor("acme-cameras", { label: "Acmecam" })],
    advisories: [act("acme-ban", { named: ["acme-cameras"], binds: [{ ...bind("US", "anyone"), namedOnly: true }] })],
    issued,
    decided: day(0),
    decisions: [{ ...line, about: [{ vendor: "hikvision", acts: [] }] }],
    onFile: [],
  },
});

const POLICY = {
  organisation: { name: "ACME", contact: "mailto:it@acme.example" },
  profile: [{ territory: "CZ", roles: ["state-body"] }],
  official: "off",
  feeds: [{ url: "https://mirror.acme.example/own/", root: workshop.id, label: "ACME", own: true }],
  updates: "none",
  sites: { "shop.example": "off", "*": "marks" },
  access: ["intranet.acme.example"],
  hiding: 3,
  recordFields: [{ id: "file", label: "File number", required: true }],
  firstRun: false,
  changeable: ["access"],
  expects: ["organisation", "profile", "feeds", "updates", "sites", "hiding"],
};
const FIREFOX = "caveat@caveat.example";

/** The id that Chromium gives to a folder. */
const idOf = (folder: string): string =>
  Array.from(createHash("sha256").update(folder).digest("hex").slice(0, 32), (digit) =>
    String.fromCharCode(97 + parseInt(digit, 16)),
  ).join("");

const canMount = spawnSync("unshare", ["-Urm", "mount", "--bind", tmpdir(), "/etc/chromium"]).status === 0;
if (!canMount)
  console.warn("NOT TESTED: Chromium's policy, because this machine gives no user namespace, or has no /etc/chromium.");

/** Puts a policy where the browser looks, and starts the browser there. */
function policed(engine: Engine) {
  const folder = mkdtempSync(join(tmpdir(), "caveat-policy-"));
  const known = findBrowser(engine, console.error);
  const extension = inRepository(engine === "firefox" ? "dist/firefox" : "dist/chrome");
  const file = join(
    folder,
    engine === "firefox" ? `.mozilla/managed-storage/${FIREFOX}.json` : "policies/managed/caveat.json",
  );
  const put = (policy: object): void => {
    mkdirSync(dirname(file), { recursive: true });
    const inside =
      engine === "firefox"
        ? { name: FIREFOX, description: "Policy", type: "storage", data: policy }
        : { "3rdparty": { extensions: { [idOf(extension)]: policy } } };
    writeFileSync(file, JSON.stringify(inside));
  };
  const start = join(folder, "start");
  const script =
    engine === "firefox"
      ? `HOME='${folder}' exec '${known.path}' "$@"`
      : `exec unshare -Urm sh -c 'mount --bind "$0" /etc/chromium && exec "$@"' '${folder}' '${known.path}' "$@"`;
  writeFileSync(start, `#!/bin/sh\n${script}\n`);
  chmodSync(start, 0o755);
  return {
    put,
    open: (more: Partial<OpenOptions> = {}) =>
      openBrowser({ browser: { ...known, path: start }, extension, headless: true, ...more }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

describe.each(ENGINES)("%s", (engine) => {
  test.skipIf(engine === "chromium" && !canMount)(
    "a policy is in effect, locked, told, and said to be wrong where it is; nothing is asked of the network",
    async () => {
      const place = policed(engine);
      place.put(POLICY);
      const open = await place.open();
      try {
        const read = () => open.askBackground("readPolicy") as Promise<PolicyView>;
        const view = await until(read, ({ set }) => set);
        expect(view).toMatchObject({ source: "live", organisation: { name: "ACME" } });
        // Chromium drops a value of the wrong type without a word; Firefox hands it over.
        const wrong = engine === "chromium" ? { path: "hiding", kind: "missing" } : { path: "hiding", kind: "choice" };
        expect(view.faults).toEqual([expect.objectContaining(wrong)]);
        expect(view.keys.find(({ key }) => key === "hiding")).toMatchObject({ value: "none", locked: true });
        expect(await open.askBackground("readSettings")).toMatchObject({
          updates: "none",
          profile: POLICY.profile,
          sites: { "shop.example": "off" },
          defaultMode: "marks",
        });
        await expect(open.askBackground("saveSettings", { updates: "auto" })).rejects.toThrow(
          "Locked by policy: updates",
        );
        const [feed] = (await open.askBackground("readFeeds")) as { id: string; url: string }[];
        expect(await open.askBackground("updateFeed", feed!.id)).toEqual({ ok: false, code: "updates-off" });
        expect(open.refused.filter((request) => request.includes(new URL(feed!.url).hostname))).toEqual([]);

        // The feed speaks for the organisation because the policy says so; its data came in a file.
        const bundle = new TextDecoder().decode(writeBundle(workshop.files));
        expect(await open.askBackground("importBundle", bundle)).toEqual({ ok: true, did: "updated" });
        const feeds = (await open.askBackground("readFeeds")) as FeedView[];
        expect(feeds.find(({ id }) => id === workshop.id)).toMatchObject({ own: true, byPolicy: true, decisions: 1 });
        const decided = (await open.askBackground("readOwnDecisions")) as Record<string, string[]>;
        expect(Object.keys(decided)).toEqual(["hikvision"]);
        const card = (await open.askBackground("readCard", `${workshop.id}.acme-cameras`)) as CardView;
        expect(card.mark).toBe("must");
        await expect(open.askBackground("changeFeed", { id: workshop.id, own: false })).rejects.toThrow("policy");

        await open.askBackground("saveSettings", { language: "en" });
        const page = await open.openOwnPage("src/options/index.html");
        const shown = () => page.evaluate(() => document.querySelector("#policy")?.textContent ?? "");
        expect(await until(shown, (text) => text.includes("ACME"))).toMatch(/Managed by your organisation: ACME/);
        const locked = () =>
          page.evaluate(() => {
            const radios = [...document.querySelectorAll<HTMLInputElement>("input[name=updates]")];
            radios[0]?.click();
            return radios.map(({ checked, ariaDisabled }) => `${checked} ${ariaDisabled}`);
          });
        expect(await until(locked, (all) => all.length === 3 && all[0] === "false true")).toEqual([
          "false true",
          "false true",
          "true true",
        ]);
        for (const [language, managed] of [
          ["en", "Managed by your organisation: ACME"],
          ["cs", "Spravuje vaše organizace: ACME"],
        ] as const) {
          await open.askBackground("saveSettings", { language });
          await reload(page);
          await until(shown, (text) => text.includes(managed));
          expect(await violationsOf(page), language).toEqual([]);
          for (const width of [1120, 320]) {
            await page.setViewport({ width, height: 1000 });
            await testBrowser(open).picture(`options-policy-${language}-${width}`, page);
          }
        }
        await page.close();

        if (engine === "firefox") return;
        // Chromium hears of it while it runs, and the person's own choice is back.
        place.put({});
        expect(await until(read, ({ set }) => !set, 30_000)).toMatchObject({ source: "none" });
        expect(await open.askBackground("readSettings")).toMatchObject({ updates: "auto", profile: [], sites: {} });
      } finally {
        await open.close();
        place.remove();
      }
    },
  );

  test.skipIf(engine === "chromium" && !canMount)(
    "a feed that a policy names is read without a permission where its server lets anybody, in Chromium; Firefox asks first",
    async () => {
      const host = "feed.acme.example";
      const [place, server] = [policed(engine), await serveFeed(workshop.files)];
      const url = server.address.replace("127.0.0.1", host);
      place.put({ official: "off", updates: "manual", feeds: [{ url, root: workshop.id, label: "ACME" }] });
      const open = await place.open({
        anyCertificate: true,
        flags:
          engine === "firefox" ? [] : [`--host-resolver-rules=MAP ${host} 127.0.0.1`, `--proxy-bypass-list=${host}`],
      });
      try {
        const read = () => open.askBackground("readPolicy") as Promise<PolicyView>;
        const { access } = await until(read, ({ set }) => set);
        const update = () => open.askBackground("updateFeed", workshop.id);
        const page = await open.openOwnPage("src/options/index.html");
        const granted = await page.evaluate((origin) => {
          const { chrome } = globalThis as unknown as {
            chrome: { permissions: { contains(of: { origins: string[] }): Promise<boolean> } };
          };
          return chrome.permissions.contains({ origins: [origin] });
        }, `https://${host}/*`);
        expect(granted).toBe(false);
        if (engine === "firefox") {
          expect(access.missing).toEqual([`https://${host}/*`]);
          expect(await update()).toMatchObject({ ok: false, code: "permission" });
          expect(open.refused.filter((request) => request.includes(host))).toEqual([]);
          return;
        }
        expect(access.missing).toEqual([]);
        expect(await update()).toMatchObject({ ok: false, code: "network" });
        server.openToAll();
        expect(await update()).toMatchObject({ ok: true });
        expect(server.requests.map(({ headers }) => [headers["origin"], headers["cookie"]])).toEqual(
          server.requests.map(() => [open.origin, undefined]),
        );
      } finally {
        await Promise.all([open.close(), server.close()]);
        place.remove();
      }
    },
  );
});
