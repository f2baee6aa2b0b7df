/**
 * What the script of a hostile page finds out, as one text that two readers' visits are compared by. It runs in the page's own world, as
 * the page's script, from the start; nothing in it names us.
 */
export const PROBE = `<script>(() => {
  const events = [];
  const changes = [];
  const nameOf = (n) => { try { return n === window ? "window" : n ? n.nodeName : String(n); } catch (e) { return "refused"; } };
  const roots = new Set();
  const NODES = ["target", "originalTarget", "explicitOriginalTarget", "composedTarget", "relatedTarget", "rangeParent", "srcElement", "fromElement", "toElement", "submitter"];
  const TYPES = new Set();
  for (let at = window; at; at = Object.getPrototypeOf(at)) for (const name of Object.getOwnPropertyNames(at)) if (name.startsWith("on")) TYPES.add(name.slice(2));
  for (const type of ["focusin", "focusout", "DOMMouseScroll", "MozMousePixelScroll", "selectionchange", "beforeinput", "toggle", "beforetoggle", "securitypolicyviolation", "slotchange"]) TYPES.add(type);
  for (const top of [window, document]) for (const type of TYPES) top.addEventListener(type, (event) => {
    for (const key of NODES) { try { const node = event[key]; const root = node && node.getRootNode && node.getRootNode(); if (root && root !== document && root.nodeType === 11) roots.add(root); } catch {} }
    try { for (const node of event.composedPath()) if (node instanceof ShadowRoot) roots.add(node); } catch {}
    if (/^(pointer|mouse|load|readystatechange|resize|scroll|visibility|animation|transition)/.test(type)) return;
    // What comes to the window tells of the browser and the driver: its life, its front.
    if (event.target === window || event.target === document) return;
    events.push(type + " " + nameOf(event.target));
  }, true);
  new MutationObserver((records) => { for (const { type, target, addedNodes, removedNodes, attributeName } of records) changes.push([type, nameOf(target), [...addedNodes].map(nameOf), [...removedNodes].map(nameOf), attributeName].join()); }).observe(document, { childList: true, subtree: true, attributes: true, characterData: true });

  const textOf = (r) => { const q = document.createRange(); try { q.setStart(r.startContainer, r.startOffset); q.setEnd(r.endContainer, r.endOffset); } catch { return "gone"; } return (r.startContainer.parentElement?.id ?? "") + ":" + q.toString(); };
  const seen = (targets) => new Promise((done) => {
    const found = {};
    try {
      const io = new IntersectionObserver((entries) => { for (const e of entries) found[targets.indexOf(e.target)] = e.isVisible; }, { trackVisibility: true, delay: 100 });
      for (const target of targets) io.observe(target);
    } catch (e) { found.error = String(e).slice(0, 40); }
    setTimeout(() => done(found), 900);
  });

  window.probe = async (words) => {
    const out = {};
    out.events = [...events];
    out.changes = [...changes];
    out.highlights = [...CSS.highlights].map(([name, h]) => [name, h.priority, h.type, [...h].map(textOf).sort()]);
    out.sheets = [document.styleSheets.length, document.adoptedStyleSheets.map((s) => [...s.cssRules].map((r) => r.cssText))];
    out.hosts = [...document.documentElement.children].filter((n) => n !== document.head && n !== document.body).map((n) => [n.outerHTML, n.shadowRoot, n.innerText, n.childNodes.length, JSON.stringify(n.getBoundingClientRect()), n.scrollWidth, n.scrollHeight, n.getAnimations({ subtree: true }).length, n.openOrClosedShadowRoot === undefined, n.getHTML?.({ serializableShadowRoots: true })]);
    out.text = [document.documentElement.innerText, document.documentElement.textContent.length, document.documentElement.outerHTML.length];
    out.size = [document.documentElement.scrollWidth, document.documentElement.scrollHeight, scrollX, scrollY];
    out.lists = [document.querySelectorAll("*").length, document.all.length, document.querySelectorAll(":focus, :popover-open, :modal, :open").length, document.getElementsByTagName("iframe").length];
    out.style = [...document.querySelectorAll("[id]")].map((n) => { const s = getComputedStyle(n, "::highlight(ink)"); return [s.textDecorationLine, s.textDecorationStyle, s.textDecorationColor, s.backgroundColor].join("/"); });
    out.root = [...getComputedStyle(document.documentElement)].map((p) => getComputedStyle(document.documentElement)[p]).join("|").length;
    out.points = [];
    for (let y = 4; y < innerHeight; y += 12) for (let x = 4; x < innerWidth; x += 12) {
      const under = document.elementsFromPoint(x, y).map(nameOf).join();
      const caret = document.caretPositionFromPoint?.(x, y);
      const marks = CSS.highlights.highlightsFromPoint?.(x, y).length;
      out.points.push([under, nameOf(caret?.offsetNode), caret?.offset, marks].join(" "));
    }
    out.boxes = [...document.body.querySelectorAll("*")].map((n) => JSON.stringify(n.getBoundingClientRect()));
    out.frames = [window.length, Object.keys(window).filter((k) => /^\\d+$/.test(k)).length];
    out.active = nameOf(document.activeElement);
    out.resources = performance.getEntries().map((e) => e.entryType + " " + e.name).filter((n) => n.startsWith("resource") && !n.endsWith("/favicon.ico")).sort();
    out.globals = Object.getOwnPropertyNames(window).filter((n) => !/^\\d+$/.test(n)).length;
    out.found = words.map((word) => { getSelection().removeAllRanges(); let hit; try { hit = window.find(word); } catch (e) { hit = String(e).slice(0, 30); } return hit; });
    getSelection().removeAllRanges();
    document.execCommand("selectAll"); out.all = getSelection().toString(); getSelection().removeAllRanges();
    const s = getSelection(); s.collapse(document.body, document.body.childNodes.length); for (let i = 0; i < 5; i++) s.modify("extend", "forward", "line"); out.beyond = s.toString(); s.removeAllRanges();
    // Small targets round each name: what lies over them, be it without pointer events.
    const targets = [];
    for (const [, h] of CSS.highlights) for (const r of h) {
      const q = document.createRange(); try { q.setStart(r.startContainer, r.startOffset); q.setEnd(r.endContainer, r.endOffset); } catch { continue; }
      const { right, top, bottom, left } = q.getBoundingClientRect();
      if (bottom < 0 || top > innerHeight || right < 0) continue;
      for (const [x, y] of [[right + 4, (top + bottom) / 2], [right + 14, (top + bottom) / 2], [right + 24, (top + bottom) / 2], [right + 14, top - 4], [right - 4, top - 6], [left - 14, (top + bottom) / 2]]) {
        const target = document.createElement("i"); target.style.cssText = "position:absolute;width:3px;height:3px;left:" + (x + scrollX) + "px;top:" + (y + scrollY) + "px"; targets.push(target);
      }
    }
    const holder = document.createElement("section"); holder.append(...targets); document.body.append(holder);
    out.visible = await seen(targets);
    holder.remove();
    // The focus put on whatever stands behind the body, and where that leads.
    document.body.style.paddingTop = "2000px";
    out.led = [];
    for (const node of [...document.documentElement.children].slice(2)) {
      node.focus();
      await new Promise((done) => setTimeout(done, 500));
      out.led.push([nameOf(document.activeElement), scrollX, scrollY]);
    }
    out.roots = roots.size;
    return JSON.stringify(out);
  };
  window.rootsSeen = () => [...roots].map((r) => r.mode + " " + r.innerHTML.length);
})();</script>`;

/** Words that a card, a badge or the popup says to one reader or another. */
export const SAID = [
  "Binds you",
  "binds you",
  "For you to consider",
  "for you to consider",
  "Depends on your",
  "depends on your",
  "May cover this product",
  "may cover this product",
  "Does not bind you",
  "does not bind you",
  "Other countries only",
  "other countries only",
  "Open card",
  "marked name",
  "Caveat",
  "You: ",
  "regulated operator",
  "Hide until",
];
