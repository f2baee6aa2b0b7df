import { ALL_SITES, CORE_SITES } from "../src/shared/core-sites.ts";

export type Target = "chrome" | "firefox";

// One policy, for the address of the one worker (check/open-worker.ts): with none at all, no worker could be started.
const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; worker-src 'self'; connect-src https:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types caveat-worker";

/** The manifest for a target browser. Permissions and their reasons: docs/permissions.md. */
export function manifest(target: Target, version: string, feedAddress: string): Record<string, unknown> {
  return {
    manifest_version: 3,
    name: "__MSG_name__",
    description: "__MSG_description__",
    version,
    default_locale: "en",
    icons: { 16: "icons/icon-16.png", 32: "icons/icon-32.png", 48: "icons/icon-48.png", 128: "icons/icon-128.png" },
    action: {
      default_popup: "src/popup/index.html",
      default_title: "Caveat",
      default_icon: { 16: "icons/off-16.png", 32: "icons/off-32.png" },
    },
    options_ui: { page: "src/options/index.html", open_in_tab: true },
    permissions: ["alarms", "storage", "scripting", "activeTab", "contextMenus"],
    host_permissions: [...CORE_SITES, `${new URL(feedAddress).protocol}//${new URL(feedAddress).hostname}/*`],
    optional_host_permissions: [ALL_SITES],
    content_scripts: [
      {
        matches: [...CORE_SITES],
        js: ["src/content/index.iife.ts"],
        run_at: "document_start",
        all_frames: true,
        // Frames that a page makes of its own text, by `blob:` too, are read as the page.
        match_origin_as_fallback: true,
      },
    ],
    // The card's frame, and nothing else of ours. Chromium gives it another address in each session; in Firefox the extension's own is random.
    web_accessible_resources: [
      {
        resources: ["src/card/index.html"],
        matches: ["https://*/*", "http://*/*"],
        ...(target === "chrome" && { use_dynamic_url: true }),
      },
    ],
    content_security_policy: { extension_pages: CSP },
    commands: {
      "next-mention": { suggested_key: { default: "Alt+Shift+N" }, description: "__MSG_nextMention__" },
    },
    ...(target === "chrome"
      ? {
          minimum_chrome_version: "140",
          background: { service_worker: "src/background/index.ts", type: "module" },
          externally_connectable: { ids: [] },
          // Firefox has no such schema and takes it for a fault of the manifest.
          storage: { managed_schema: "managed_schema.json" },
        }
      : {
          background: { scripts: ["src/background/index.ts"], type: "module" },
          browser_specific_settings: {
            gecko: {
              id: "caveat@caveat.example",
              strict_min_version: "149.0",
              data_collection_permissions: { required: ["none"] },
            },
          },
        }),
  };
}
