import { fakeBrowser } from "@webext-core/fake-browser";

// The extension API in memory; the polyfill asks for `chrome.runtime.id` before it does anything.
Object.assign(globalThis, { chrome: fakeBrowser, browser: fakeBrowser });
fakeBrowser.runtime.id = "caveat";
