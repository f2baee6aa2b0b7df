import { classify, type Verdict } from "../core/page/classify.ts";
import type { Goods } from "../core/page/categories.ts";
import { kindAt, type Site } from "../core/page/site.ts";
import type { Vocabulary } from "../core/page/vocabulary.ts";
import type { Found } from "../shared/messages.ts";
import type { About } from "./names/fields.ts";
import { readSignals } from "./read-signals.ts";
import { readStructured } from "./structured.ts";
import { inSlices } from "./scheduler.ts";

/** What a page is, and what is known of it before its text is read. */
export interface Judgement {
  /** With what tells the page's country. */
  verdict: Verdict & Pick<Found, "clues">;
  about: About;
  /** Makers that the page names as data. */
  makers: string[];
  /** What a product page says its goods are. */
  goods: Goods;
}

export const UNJUDGED: Judgement["verdict"] = { kind: "other", class: "other", reasons: [] };
/** What is said of a document in which nothing was found. */
export const UNMARKED = { mentions: [], marks: 0, badges: 0 };

/** Judges the page that this document belongs to: a frame shows a part of what its top frame is. */
export async function judge(
  vocabulary: Vocabulary,
  site: Site | undefined,
  signal: AbortSignal,
  /** Told of what the page's text begins with. */
  told: (text: string) => void,
): Promise<Judgement | undefined> {
  const page = window.top?.document ?? document;
  await ready(page);
  return inSlices(judging(page, vocabulary, site, told), signal);
}

function* judging(
  page: Document,
  vocabulary: Vocabulary,
  site: Site | undefined,
  told: (text: string) => void,
): Generator<undefined, Judgement> {
  const whole = readStructured(page, vocabulary);
  yield;
  const signals = yield* readSignals(page, vocabulary, whole);
  if (page === document) told(signals.text);
  yield;
  const known = site && kindAt(site, page.location.pathname + page.location.search);
  const verdict = {
    ...classify(known ? { ...signals, site: known } : signals, vocabulary),
    clues: {
      currency: new RegExp(vocabulary.patterns.currency, "u").exec(signals.text)?.[0],
      language: page.documentElement?.lang,
    },
  };
  yield;
  const { makers, makerElements, categories } = page === document ? whole : readStructured(document, vocabulary);
  return {
    verdict,
    about: {
      lang: document.documentElement?.lang ?? "",
      nearby: [signals.title, ...signals.headings].join("\n").slice(0, 2000),
      makers: makerElements,
      vocabulary,
      maker: site?.maker?.join(","),
      supplier: site?.supplier?.join(","),
    },
    makers,
    goods: { name: [signals.title, signals.headings[0]].join("\n"), category: categories.join("\n") },
  };
}

/** Resolves when a document is parsed. */
export function ready(doc: Document): Promise<void> {
  return new Promise((resolve) => {
    if (doc.readyState !== "loading") resolve();
    else doc.addEventListener("DOMContentLoaded", () => resolve(), { once: true });
  });
}
