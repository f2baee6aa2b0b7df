import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { CORE_SITES } from "../../src/shared/core-sites.ts";
import { inRepository } from "../../src/tools/repository.ts";

interface Manifest {
  permissions: string[];
  host_permissions: string[];
  optional_host_permissions: string[];
  web_accessible_resources: object[];
  content_scripts: { matches: string[]; js: string[] }[];
  content_security_policy: { extension_pages: string };
  minimum_chrome_version?: string;
  externally_connectable?: unknown;
  browser_specific_settings?: { gecko: { strict_min_version: string; data_collection_permissions: unknown } };
}

// The manifests as the build wrote them: what they hold is all that the browser will let the extension do.
describe.each(["chrome", "firefox"])("The built manifest for %s", (target) => {
  const folder = inRepository(`dist/${target}`);
  const manifest = JSON.parse(readFileSync(`${folder}/manifest.json`, "utf8")) as Manifest;

  test("gives pages the card's page alone, in Chromium under another address in each session", () => {
    expect(manifest.web_accessible_resources).toEqual([
      {
        resources: ["src/card/index.html"],
        matches: expect.arrayContaining(["https://*/*", "http://*/*"]) as unknown,
        ...(target === "chrome" && { use_dynamic_url: true }),
      },
    ]);
  });

  test("asks for five permissions and the frozen core list, and for the rest only when the reader says so", () => {
    expect(manifest.permissions.toSorted()).toEqual(["activeTab", "alarms", "contextMenus", "scripting", "storage"]);
    expect(manifest.content_scripts.map(({ matches }) => matches)).toEqual([CORE_SITES]);
    const [feed, ...others] = manifest.host_permissions.filter((host) => !CORE_SITES.includes(host));
    expect(manifest.host_permissions).toEqual(expect.arrayContaining([...CORE_SITES]));
    expect(feed).toMatch(/^https:\/\/[^*/]+\/\*$/);
    expect(others).toEqual([]);
    expect(manifest.optional_host_permissions).toEqual(["https://*/*"]);
  });

  test("runs one content script, whole in one file", () => {
    const [script] = manifest.content_scripts;
    expect(script?.js).toHaveLength(1);
    const code = readFileSync(`${folder}/${script?.js[0]}`, "utf8");
    expect(code).not.toMatch(/\bimport\s*\(/);
    expect(code.match(/runtime\.getURL\([^)]*\)/g)).toEqual([expect.stringContaining("src/card/index.html")]);
  });

  test("lets our pages run nothing but our own files", () => {
    const policy = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';");
    expect(policy).toContain("form-action 'none'; require-trusted-types-for 'script'; trusted-types ");
    expect(policy).not.toMatch(/unsafe|data:|blob:|http:/);
  });

  test("holds no page with a script or style written into it", () => {
    const pages = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".html"));
    expect(pages.length).toBeGreaterThanOrEqual(2);
    for (const page of pages) {
      const html = readFileSync(`${folder}/${page}`, "utf8");
      expect(html).not.toMatch(/<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)/);
    }
  });
});

test("the lowest versions are those that the README names", () => {
  const of = (target: string): Manifest =>
    JSON.parse(readFileSync(inRepository(`dist/${target}/manifest.json`), "utf8")) as Manifest;
  expect(of("chrome").minimum_chrome_version).toBe("140");
  expect(of("chrome").externally_connectable).toEqual({ ids: [] });
  expect(of("firefox").browser_specific_settings?.gecko).toMatchObject({
    strict_min_version: "149.0",
    data_collection_permissions: { required: ["none"] },
  });
});
