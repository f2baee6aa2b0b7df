import { browser } from "../shared/browser.ts";

/** A longer PDF is opened from the disk, bytes. */
const MOST = 32 * 2 ** 20;

/**
 * The PDF that a tab shows, as the browser keeps it: nothing is asked of the network. Nothing where the browser keeps none, or lets no
 * extension have it, as in Firefox.
 */
export async function keptPdf(tabId: number): Promise<File | undefined> {
  try {
    const [answer] = await browser.scripting.executeScript({ target: { tabId }, func: readKept, args: [MOST] });
    const kept = answer?.result as Awaited<ReturnType<typeof readKept>> | undefined;
    if (!kept) return undefined;
    const bytes = Uint8Array.from(atob(kept.base64), (sign) => sign.charCodeAt(0));
    return new File([bytes], decoded(kept.name), { type: "application/pdf" });
  } catch {
    return undefined;
  }
}

/** As people read it; "100%.pdf" stays as it stands. */
function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** Runs in the tab, and so sees its arguments alone. */
async function readKept(most: number): Promise<{ name: string; base64: string } | undefined> {
  if (document.contentType !== "application/pdf") return undefined;
  const kept = await fetch(location.href, { cache: "only-if-cached", mode: "same-origin" });
  const bytes = new Uint8Array(await kept.arrayBuffer());
  if (!kept.ok || bytes.length > most) return undefined;
  let text = "";
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return { name: location.pathname.split("/").at(-1) ?? "", base64: btoa(text) };
}
