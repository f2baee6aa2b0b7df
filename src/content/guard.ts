/**
 * Events that may concern our element: presses, which badges take by their place, and whatever a browser tells of a frame or of a
 * focus in it. In Firefox an event hands its inner target to any listener (`originalTarget`), closed root or not.
 */
const TYPES =
  "pointerdown mousedown pointerup mouseup click dblclick auxclick contextmenu pointermove mousemove pointerover mouseover pointerout mouseout pointerenter mouseenter pointerleave mouseleave gotpointercapture lostpointercapture wheel DOMMouseScroll MozMousePixelScroll touchstart touchmove touchend touchcancel dragenter dragover dragleave drop focus focusin blur focusout keydown keypress keyup beforetoggle".split(
    " ",
  );

type Handle = (event: Event) => void;
let handle: Handle | undefined;
const heard = (event: Event): void => handle?.(event);

/**
 * Listens on the window, in its capturing phase, from the start of the document: before all listeners of the page. Done again where a page
 * has opened its document anew, which takes every listener away; the same listener is never there twice.
 */
export function guard(): void {
  for (const type of TYPES) {
    // What scrolls must not wait for us.
    addEventListener(type, heard, { capture: true, passive: /wheel|scroll|touch|move/i.test(type) });
  }
}

/** Who looks at the events: there is something of ours in the page. */
export function onGuarded(by: Handle, signal: AbortSignal): void {
  handle = by;
  signal.addEventListener("abort", () => {
    if (handle === by) handle = undefined;
  });
}
