import { learnTags } from "./tags.ts";
import { base64, id } from "virtual:caveat-index";
import type { NameIndex } from "../core/names/name-index.ts";
import { openIndex } from "../core/names/open-index.ts";
import type { PageDescription, PageStart } from "../shared/messages.ts";
import { boxOf, isHtml } from "./dom.ts";
import { ask, hear } from "../shared/page-channel.ts";
import type { SiteMode } from "../shared/site-modes.ts";
import { ready, UNJUDGED, UNMARKED } from "./judge.ts";
import { NamesScript } from "./names-script.ts";
import { guard } from "./guard.ts";
import { Session } from "./session.ts";
import { afterFrame } from "./scheduler.ts";

declare global {
  interface Document {
    /** Chromium alone; TypeScript's own list has what all browsers know. */
    readonly prerendering?: boolean;
  }
}

const HERE = Symbol.for("caveat.page");
/** Our script came before every script of the page, whose document is still this one. */
const WAS_FIRST = document.readyState === "loading" && window === window.top;
const ROOT = document.documentElement;

/** Starts Caveat in this document, once. */
export function start(): void {
  const world = globalThis as { [HERE]?: true };
  if (world[HERE] || !isReadable()) return;
  // Made ready beforehand, it belongs to no tab yet.
  if (document.prerendering) return document.addEventListener("prerenderingchange", start);
  world[HERE] = true;
  const page = new Page();
  guard();
  hear({
    viewChanged: () => page.askAgain("same"),
    markMore: (what) => page.session?.markMore(what),
    cardFrameNews: (news) => page.session?.cardFrame(news),
    ...(window === window.top && {
      nextMention: () => page.session?.nextMention(),
      describePage: () => page.describe(),
      showMention: ({ place, open }) => page.session?.show(place, open),
    }),
  });
  // Back from the cache of left pages: another page had the tab meanwhile.
  addEventListener("pageshow", ({ persisted }) => persisted && page.ask());
  if (window === window.top) void page.ask();
  else void shown().then(() => page.ask());
}

/** Resolves once a frame is drawn. Pages have hundreds that never are, and must not be able to keep us busy with such. */
async function shown(): Promise<void> {
  await ready(document);
  await afterFrame();
  while (!isDrawn()) {
    await new Promise((resolve) => addEventListener("resize", resolve, { once: true }));
  }
}

/** Its element tells, where one may look at it: before the page round a frame is laid out, the window of the frame has a size of its own. */
function isDrawn(): boolean {
  const { width, height } = frameElement ? boxOf(frameElement) : { width: innerWidth, height: innerHeight };
  return width > 0 && height > 0;
}

interface OpenIndex {
  id: string;
  names: NameIndex;
}

/** This document and the session in it, which the background's answers begin, change and end. */
class Page {
  session: Session | undefined;
  #life: AbortController | undefined;
  #index: OpenIndex | undefined;
  readonly #names = new NamesScript(async () => !!(await answered(ask("bringScript", "names"))));
  #mode: SiteMode = "off";
  #hasAsked = false;
  /** The background has answered: what it knows of the tab is of this document. */
  #wasTold = false;
  /** The background has not said yet how to behave here. */
  #isWaiting = true;
  /** Answers are taken one after another. */
  #turn: Promise<void> = Promise.resolve();

  /** Asks once more, if it has asked: a frame that is not drawn yet does not. */
  askAgain(why: "same" | "moved"): void {
    if (this.#hasAsked) void this.ask(why);
  }

  /** Asks the background how to behave here, and behaves so. */
  ask(again?: "same" | "moved"): Promise<void> {
    this.#hasAsked = true;
    const answer = answered(ask("pageOpened", this.#wasTold ? again : undefined));
    this.#turn = this.#turn.then(async () => {
      await ready(document);
      const start = await answer;
      this.#isWaiting = false;
      if (!start) return;
      this.#wasTold = true;
      await this.#obey(start);
    });
    return this.#turn;
  }

  describe(): PageDescription {
    return (
      this.session?.describe() ?? {
        url: location.href,
        ...UNJUDGED,
        pageClass: UNJUDGED.class,
        reading: this.#isWaiting || this.#mode !== "off",
        mode: this.#mode,
        marksAnyway: false,
        marksAll: false,
        ...UNMARKED,
        questions: [],
        limits: [],
      }
    );
  }

  async #obey(start: PageStart): Promise<void> {
    this.#mode = start.mode;
    if (start.mode === "off") {
      this.#life?.abort();
      this.session = undefined;
      return;
    }
    // The inlined index serves at once; a newer one is asked for after the first marks.
    this.#index ??= opened({ id, base64 });
    if (!this.session) {
      learnTags(start.vocabulary.tags);
      this.#life = new AbortController();
      this.session = new Session(
        start,
        this.#index.names,
        this.#names,
        {
          found: (found) => answered(ask("mentionsFound", found)),
          moved: () => this.askAgain("moved"),
          bringBadges: async () => !!(await answered(ask("bringScript", "badges"))),
          faces: (vendors) => answered(ask("readFaces", vendors)),
          openCard: async (request) => {
            const id = await answered(ask("openCard", request));
            // In Chromium another one in each session of the browser, so that no page can ask for it.
            return id === undefined ? id : { id, address: chrome.runtime.getURL("src/card/index.html") };
          },
          isFirst: () => WAS_FIRST && document.documentElement === ROOT,
        },
        this.#life.signal,
      );
      await this.session.run();
      if (start.index === this.#index.id) return;
    }
    if (start.index !== this.#index.id) {
      const newer = await answered(ask("readIndex"));
      if (newer) this.#index = opened(newer);
    }
    this.session?.update(start, this.#index.names);
  }
}

const opened = ({ id, base64 }: { id: string; base64: string }): OpenIndex => ({
  id,
  names: openIndex(Uint8Array.fromBase64(base64)),
});

/** An answer of the background. There is none once the extension was updated or taken away: what stands on the page stays then. */
const answered = <T>(asked: Promise<T>): Promise<T | undefined> => asked.catch(() => {}) as Promise<T | undefined>;

/** HTML, in the top frame or in one of the same origin. */
function isReadable(): boolean {
  if (!isHtml(document)) return false;
  try {
    return !!window.top!.location.origin;
  } catch {
    return false;
  }
}
