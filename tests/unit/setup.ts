import { fakeBrowser } from "@webext-core/fake-browser";
import { fakeLocks } from "./fake-locks.ts";

// The extension API in memory; the polyfill asks for `chrome.runtime.id` before it does anything.
Object.assign(globalThis, { chrome: fakeBrowser, browser: fakeBrowser });
fakeBrowser.runtime.id = "caveat";

// Node 20 has neither.
(globalThis as { navigator?: object }).navigator ??= {};
Object.defineProperty(navigator, "locks", { value: fakeLocks(), configurable: true });
