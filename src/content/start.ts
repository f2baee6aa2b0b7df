import { base64, id } from "virtual:caveat-index";
import { type NameIndex, openIndex } from "../core/names/open-index.ts";
import { onMessage, type PageStart, sendMessage } from "../shared/messages.ts";
import { Session } from "./session.ts";

const HERE = Symbol.for("caveat.page");

/** Starts Caveat in this document, once. */
export function start(): void {
  const world = globalThis as { [HERE]?: true };
  if (world[HERE] || !isReadable()) return;
  world[HERE] = true;
  let life: AbortController | undefined;
  let session: Session | undefined;
  let index: { id: string; names: NameIndex } | undefined;

  const begin = async (): Promise<void> => {
    const asked = ask();
    await documentReady();
    const answer = await asked;
    if (!answer) return;
    if (answer.mode === "off") {
      life?.abort();
      session = undefined;
      return;
    }
    index ??= { id, names: openIndex(Uint8Array.fromBase64(base64)) };
    if (session) {
      if (answer.index !== index.id) index = (await readIndex()) ?? index;
      session.update(answer, index.names);
      return;
    }
    life = new AbortController();
    session = new Session(answer, index.names, (found) => void tell(found), life.signal);
    await session.run();
    if (answer.index === index.id) return;
    index = (await readIndex()) ?? index;
    session?.update(answer, index.names);
  };

  const tell = async (found: Parameters<typeof sendMessage<"mentionsFound">>[1]): Promise<void> => {
    try {
      await sendMessage("mentionsFound", found);
    } catch {
      // The extension was updated or taken away: what stands on the page goes on standing.
    }
  };

  onMessage("viewChanged", () => void begin());
  if (window === window.top) {
    onMessage("describePage", () => session?.describe() ?? nothing("off"));
    onMessage("showMention", async ({ data }) => session?.show(data.place, data.open));
    onMessage("nextMention", () => session?.nextMention());
  }
  void begin();
}

/** HTML, in the top frame or in one of the same origin. */
function isReadable(): boolean {
  if (!/^(?:text\/html|application\/xhtml\+xml)$/.test(document.contentType)) return false;
  try {
    return window.top !== null && window.top.location.origin !== "";
  } catch {
    return false;
  }
}

async function ask(): Promise<PageStart | undefined> {
  try {
    return await sendMessage("pageOpened");
  } catch {
    return undefined;
  }
}

async function readIndex(): Promise<{ id: string; names: NameIndex } | undefined> {
  try {
    const answer = await sendMessage("readIndex");
    return { id: answer.id, names: openIndex(Uint8Array.fromBase64(answer.base64)) };
  } catch {
    return undefined;
  }
}

function documentReady(): Promise<void> {
  return new Promise((resolve) => {
    if (document.readyState !== "loading") resolve();
    else document.addEventListener("DOMContentLoaded", () => resolve(), { once: true });
  });
}

const nothing = (mode: PageStart["mode"]) => ({
  url: location.href,
  kind: "other" as const,
  pageClass: "other" as const,
  reasons: [],
  reading: document.readyState === "loading",
  mode,
  mentions: [],
  marks: 0,
  badges: 0,
  questions: [],
});
