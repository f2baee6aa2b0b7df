import { fakeBrowser } from "@webext-core/fake-browser";
import { expect, test } from "vitest";
import { backgroundInMemory, tell } from "./in-memory.ts";

test("where a browser has no menus, keyboard commands, managed storage or word on its installation, the background starts and answers", async () => {
  const starting = backgroundInMemory();
  for (const api of ["contextMenus", "commands", "management"]) Reflect.deleteProperty(fakeBrowser, api);
  Reflect.deleteProperty(fakeBrowser.storage, "managed");
  await starting;
  expect(await tell("readSettings")).toMatchObject({ updates: "auto" });
  expect(await tell("saveSettings", { language: "cs" })).toMatchObject({ language: "cs" });
  expect(await tell("readPolicy")).toMatchObject({ set: false, source: "none", installType: "other" });
}, 60_000);
