import type { FeedView, UpdateResult } from "../../shared/feed-view.ts";
import type { OpenBrowser } from "../browsers/open-browser.ts";

/** Asks the extension to look for newer data, as the button in its settings does, and says what came of it. */
export async function watchRefresh(open: OpenBrowser): Promise<string> {
  const page = await open.openOwnPage("src/options/index.html");
  const ask = async <Answer>(type: string, data?: unknown): Promise<Answer> => {
    const reply = await page.evaluate(
      async (type, data) => {
        const { chrome } = globalThis as unknown as {
          chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
        };
        return chrome.runtime.sendMessage({ id: 1, type, data, timestamp: Date.now() });
      },
      type,
      data,
    );
    return (reply as { res: Answer }).res;
  };
  const before = (await ask<FeedView[]>("readFeeds"))[0]!;
  const result = await ask<UpdateResult>("updateFeed", before.id);
  const after = (await ask<FeedView[]>("readFeeds"))[0]!;
  await page.close();
  const came = result.ok ? result.did : `refused (${result.code})`;
  return `Refresh from ${before.url}: version ${before.version} to ${after.version}, ${came}.`;
}
