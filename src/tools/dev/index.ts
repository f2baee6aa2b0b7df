// npm run dev: the extension in Chromium with CRXJS's reload, the demo pages, and the card on a page of its own.
import { inRepository } from "../repository.ts";
import { startDevelopment } from "./start-dev.ts";

process.chdir(inRepository("."));
const unseen = process.platform === "linux" && !process.env["DISPLAY"] && !process.env["WAYLAND_DISPLAY"];

try {
  const { open, demo, card } = await startDevelopment(unseen);
  console.log(`
Demo pages     ${demo}
Card preview   ${card}
Settings       ${open.origin}/src/options/index.html
A change to a source shows by itself${unseen ? ", though there is no display to show it on" : ""}. How to debug each part: docs/testing.md. Ctrl+C stops.`);
  for (const address of [demo, card]) await (await open.browser.newPage()).goto(address);
  await new Promise<void>((closed) => {
    open.browser.once("disconnected", () => closed());
  });
  process.exit(0);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
