// The one importer of the extension API. Chrome has `browser` of its own since 148; once that is the lowest version named,
// the polyfill goes and this file with it.
export { default as browser } from "webextension-polyfill";
export type { Alarms, Menus, Permissions, Runtime, Storage, Tabs } from "webextension-polyfill";
