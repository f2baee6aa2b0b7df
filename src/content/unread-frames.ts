import { boxOf, isHtml, isShown } from "./dom.ts";

/** Of so many frames is it looked whether they can be read. */
const MOST = 500;
/** Frames that take less of the window's area are not worth a word: counters, buttons, most advertisements. */
const SHARE = 0.1;

/** How many frames of other sites, closed off in other ways or without an end, take a part of the page that is worth a word. */
export function unreadFrames(): number {
  let count = 0;
  for (const frame of [...document.querySelectorAll("iframe,frame,object,embed")].slice(0, MOST)) {
    if (!isShown(frame)) continue;
    const { width, height } = boxOf(frame);
    if (width * height < SHARE * innerWidth * innerHeight) continue;
    const inside = (frame as Partial<HTMLIFrameElement>).contentDocument;
    // What is no HTML, or is never written to its end, is not read either.
    if (!inside || !isHtml(inside) || inside.readyState === "loading") count++;
  }
  return count;
}
