import { expect, test } from "vitest";
import type { PageDescription, TabView } from "../../src/shared/messages.ts";
import { inBothBrowsers, until, type TestBrowser, type TestPage } from "./harness.ts";
import { shopWith } from "./page-under.ts";

/** What is said to be found on a page: texts as the page has them. */
const texts = (mentions: readonly { text: string }[]): string[] => mentions.map(({ text }) => text);

/** Every name a DOM object has, as the name of a form's control. */
const CLOBBER = `<script>
  const names = new Set();
  for (const type of [Node, Element, HTMLElement, HTMLFormElement, EventTarget]) {
    for (const name of Object.getOwnPropertyNames(type.prototype)) names.add(name);
  }
  document.write("<form>" + [...names].map((name) => '<input type="hidden" name="' + name + '">').join(""));
</script>`;

/** What is said of a page with traps is what is said of the same page without them. */
async function isLikeClean(browser: TestBrowser, clean: string, trapped: string): Promise<PageDescription> {
  const descriptions: PageDescription[] = [];
  for (const body of [clean, trapped]) {
    const visit = await browser.visit(shopWith(body), { url: "https://traps.example/", scripts: true });
    descriptions.push(await visit.describe());
    await visit.close();
  }
  const [expected, found] = descriptions;
  expect(found).toEqual(expected);
  return found!;
}

/** A page that does something to `host`, our one element, as soon as it comes or again and again, and counts. */
const fight = (act: string, when: "at once" | "all the time"): string => `<script>
  window.seen = { hung: 0, acts: 0, rounds: 0 };
  const hosts = new Set();
  const meet = (host) => { seen.acts++; ${act}; };
  new MutationObserver((records) => {
    for (const { addedNodes } of records) for (const node of addedNodes) {
      if (node.localName !== "div" || node.parentNode !== document.documentElement || node.isCopy) continue;
      seen.hung++;
      hosts.add(node);
      if (${when === "at once"}) meet(node);
    }
  }).observe(document.documentElement, { childList: true });
  // The page changes all the while, so that badges are placed anew.
  setInterval(() => { document.title = "Round " + ++seen.rounds; if (${when !== "at once"}) hosts.forEach(meet); }, 10);
</script>`;

const seenOf = (visit: TestPage): Promise<{ hung: number; acts: number; rounds: number }> =>
  visit.page.evaluate("seen") as Promise<{ hung: number; acts: number; rounds: number }>;

/** Whatever a page does to our element, the list and the toolbar say what it names. */
async function saysWhatIsNamed(browser: TestBrowser, visit: TestPage): Promise<void> {
  expect(texts(((await visit.ask("describePage")) as PageDescription).mentions)).toEqual(["Huawei"]);
  const { found } = (await browser.askBackground("readTab", visit.tab)) as TabView;
  expect(found?.vendors).toEqual([{ id: "huawei", times: 1 }]);
}

/** `npm run kills` has a hundred thousand: laying out and painting them takes the browser itself minutes. */
const TIMES = import.meta.env.MODE === "long" ? 100_000 : 10_000;
const LONG = { timeout: 170_000 };

inBothBrowsers((browser) => {
  test(`B123 a name ${TIMES} times gets 300 badges at most, and all are counted`, LONG, async () => {
    const visit = await browser().visit(shopWith("<p>Huawei</p>".repeat(TIMES)));
    const { mentions, marks, badges } = await until(
      () => visit.ask("describePage") as Promise<PageDescription>,
      ({ reading, badges }) => !reading && badges > 0,
      LONG.timeout / 2,
    );
    expect(marks).toBe(TIMES);
    expect(mentions.length).toBe(1000);
    expect(badges).toBeLessThanOrEqual(300);
    const { found } = await until(
      () => browser().askBackground("readTab", visit.tab) as Promise<TabView>,
      ({ found }) => found?.vendors[0]?.times === TIMES,
      LONG.timeout / 3,
    );
    expect(found?.vendors.map(({ id }) => id)).toEqual(["huawei"]);
    await visit.close();
  });

  test("B124 a form whose controls are named like DOM properties is read like any other", async () => {
    const inside = "<p>Router Huawei</p><table><tr><td>Manufacturer<td>ZTE</table></form><p>Dahua camera</p>";
    const found = await isLikeClean(browser(), `<form>${inside}`, CLOBBER + inside);
    expect(texts(found.mentions)).toEqual(["Huawei", "ZTE", "Dahua"]);
    expect(found).toMatchObject({ marks: 3, badges: 3 });
  });

  test("B125 elements named like globals have no effect", async () => {
    const names = ["config", "chrome", "browser", "document", "CSS", "scheduler", "Node", "Highlight", "performance"];
    const named = names.map((name) => `<a id="${name}"></a><iframe name="${name}"></iframe>`).join("");
    const found = await isLikeClean(browser(), "<p>Router Huawei", `${named}<p>Router Huawei`);
    expect(found).toMatchObject({ marks: 1, badges: 1 });
  });

  test("B126 built-ins that the page has patched are never called, and frozen ones are no hindrance", async () => {
    const patch = `<script>
      window.called = [];
      for (const [object, name] of [[Element.prototype, "attachShadow"], [Array.prototype, "push"], [Node.prototype, "contains"], [Document.prototype, "createElement"], [Node.prototype, "insertBefore"], [HTMLElement.prototype, "showPopover"]]) {
        const was = object[name];
        object[name] = function (...args) { if (window.armed) { window.called.push(name); throw new Error(name); } return was.apply(this, args); };
      }
      for (const name of Object.getOwnPropertyNames(window).filter((name) => /^[A-Z]/.test(name))) {
        const { prototype } = window[name] ?? {};
        if (prototype && prototype !== Object.prototype) Object.freeze(prototype);
      }
      for (const name of ["get", "set", "value"]) {
        Object.prototype[name] = () => { if (window.armed) { window.called.push(name); throw new Error(name); } };
      }
      Object.freeze(Object.prototype);
      window.armed = true;
    </script>`;
    const visit = await browser().visit(shopWith("<p>Router Huawei</p>", patch), { scripts: true });
    expect(await visit.describe()).toMatchObject({ marks: 1, badges: 1 });
    expect((await visit.badges()).map(({ width }) => width)).toEqual([16]);
    expect(
      await visit.page.evaluate(() => {
        const { called, armed } = globalThis as unknown as { called: string[]; armed: boolean };
        return { called, armed, frozen: Object.isFrozen(Element.prototype) && Object.isFrozen(Object.prototype) };
      }),
    ).toEqual({ called: [], armed: true, frozen: true });
    await visit.close();
  });

  test.each([
    ["removes", "host.remove()"],
    ["moves away", "document.querySelector('#away').append(host)"],
    ["replaces with its clone", "const copy = host.cloneNode(true); copy.isCopy = true; host.replaceWith(copy)"],
    ["removes with all that is no body", "document.documentElement.replaceChildren(document.head, document.body)"],
  ])("B127 a page that %s our element, whenever it comes, gets it three times again", async (_what, act) => {
    const body = `<p>Router Huawei</p><div id="away"></div>`;
    const visit = await browser().visit(shopWith(body, fight(act, "at once")), { scripts: true });
    // The last one is thrown out as well, and then none comes, however much the page changes. Placing takes a hundredth of the time at
    // most, so that on a busy machine it is long until the next.
    const { rounds } = await until(
      () => seenOf(visit),
      ({ hung }) => hung === 4,
      40_000,
    );
    const later = await until(
      () => seenOf(visit),
      (now) => now.rounds > rounds + 100,
    );
    expect(later.hung).toBe(4);
    await saysWhatIsNamed(browser(), visit);
    await visit.close();
  });

  test.each([
    [
      "hides",
      "host.hidden = true; host.style = 'display: none !important; visibility: hidden !important; opacity: 0 !important'",
    ],
    ["scales", "host.style = 'transform: scale(0) !important; scale: 0 !important; zoom: 0.01 !important'"],
    ["unsets all of", "host.style = 'all: unset !important'; host.className = 'unset'"],
  ])("B127 a page that %s our element all the time does not make us fight", async (_what, act) => {
    const style = `<style>.unset, html > div { all: unset !important; display: none !important; font-size: 0 !important }</style>`;
    const visit = await browser().visit(shopWith("<p>Router Huawei</p>", style + fight(act, "all the time")), {
      scripts: true,
    });
    const { hung } = await until(
      () => seenOf(visit),
      ({ acts }) => acts > 100,
    );
    expect(hung).toBe(1);
    const drawn = await visit.inOurs(([, , boxes]) =>
      [...boxes!.querySelectorAll("svg")].map((glyph) => {
        const { width, height } = glyph.getBoundingClientRect();
        return { width, height, shown: glyph.checkVisibility({ opacityProperty: true, visibilityProperty: true }) };
      }),
    );
    // What a page does to the element from outside does not reach the badge in it.
    expect(drawn).toEqual([{ width: 16, height: 16, shown: true }]);
    await saysWhatIsNamed(browser(), visit);
    await visit.close();
  });

  test("B130 under a policy without styles, and one that demands trusted types, badge and card are drawn, and none is broken", async () => {
    const policy = `<script>window.broken = []; addEventListener("securitypolicyviolation", (event) => window.broken.push(event.violatedDirective + " " + event.sample))</script>
      <meta http-equiv="content-security-policy" content="default-src 'none'; img-src *; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'">`;
    const visit = await browser().visit(
      `<!doctype html><title>Router</title><meta property="og:type" content="product">${policy}<p>£99, in stock</p><button>Add to basket</button><p>Router Huawei</p>`,
      { scripts: true },
    );
    const { mentions, marks, badges } = await visit.describe();
    expect({ marks, badges }).toEqual({ marks: 1, badges: 1 });
    await visit.ask("showMention", { place: texts(mentions).indexOf("Huawei"), open: true });
    const text = await until(
      () => visit.cardText(),
      (text) => text.includes("Depends on your role"),
    );
    expect(text).toContain("Huawei");
    expect((await visit.badges()).map(({ width }) => width)).toEqual([16]);
    expect(
      await visit.inOurs((roots) => roots.flatMap((root) => [...root.querySelectorAll("style, link, script")]).length),
    ).toBe(0);
    expect(await visit.page.evaluate("broken")).toEqual([]);
    // The policy is in force: the page itself may not do what it forbids.
    expect(
      await visit.page.evaluate(() => {
        try {
          document.createElement("p").innerHTML = "<b>x</b>";
          return "let through";
        } catch {
          return "refused";
        }
      }),
    ).toBe("refused");
    await visit.close();
  });
});
