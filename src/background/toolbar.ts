import { browser } from "../shared/browser.ts";
import type { Language } from "../shared/language.ts";
import { UNCOUNTED } from "../shared/uncounted.ts";
import type { Found, Verdict } from "../shared/messages.ts";
import type { SiteMode } from "../shared/site-modes.ts";
import { STALE_DAYS } from "../shared/stale.ts";
import { toolbar as cs } from "../shared/words/cs/toolbar.ts";
import { toolbar as en } from "../shared/words/en/toolbar.ts";

/** The picture, number and words of the toolbar button for one page. */
export interface Face {
  icon: "binds" | "elsewhere" | "quiet" | "old" | "off";
  badge: string;
  title: string;
}

/** How the button looks for a page that was read; `age` is the data's in whole days. */
export function faceOf(
  page: { mode: SiteMode; found: Found | undefined },
  verdicts: ReadonlyMap<string, Pick<Verdict, "mark">>,
  age: number,
  language: Language,
): Face {
  const words = { en, cs }[language];
  if (page.mode === "off") return { icon: "off", badge: "", title: words.off };
  const counted = (page.found?.vendors ?? []).flatMap(({ id }) => {
    const mark = verdicts.get(id)?.mark;
    return mark && !UNCOUNTED.has(mark) ? [mark] : [];
  });
  const binding = counted.filter((mark) => mark === "must").length;
  const stale = age >= STALE_DAYS;
  const nothing = !page.found || page.found.reading ? words.reading : words.nothing;
  const named = counted.length > 0 ? words.vendors(counted.length, binding) : nothing;
  const said = page.found?.hides ? `${named}, ${words.hides}` : named;
  return {
    icon: counted.some((mark) => mark === "must" || mark === "should")
      ? "binds"
      : stale
        ? "old"
        : counted.length > 0
          ? "elsewhere"
          : "quiet",
    badge: counted.length === 0 ? "" : counted.length > 99 ? "99+" : String(counted.length),
    title: stale ? `${said}, ${words.old(age)}` : said,
  };
}

/** Shows a face on a tab's button. The browser takes it off again when the tab goes to another page. */
export async function showFace(tabId: number, { icon, badge, title }: Face): Promise<void> {
  await Promise.all([
    browser.action.setIcon({ tabId, path: { 16: `/icons/${icon}-16.png`, 32: `/icons/${icon}-32.png` } }),
    browser.action.setBadgeText({ tabId, text: badge }),
    browser.action.setTitle({ tabId, title }),
  ]);
}

/** What the button is on pages that were not read. */
export async function showNotChecked(language: Language): Promise<void> {
  await Promise.all([
    browser.action.setBadgeBackgroundColor({ color: "#14201f" }),
    browser.action.setBadgeTextColor({ color: "#ffffff" }),
    browser.action.setTitle({ title: { en, cs }[language].notChecked }),
  ]);
}
