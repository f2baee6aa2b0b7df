import { storage } from "@wxt-dev/storage";
import * as v from "valibot";
import { pageKey } from "./page-key.ts";

export const CHOICES = ["yes", "no", "ask"] as const;

/** What a reader answered about a product: yes, no, or that they will ask the supplier; and on what day. */
const Answer = v.object({ choice: v.picklist(CHOICES), on: v.pipe(v.string(), v.isoDate()) });
export type Answer = v.InferOutput<typeof Answer>;

/** Page key → act → answer. A page key is the SHA-256 of its address: no list of visited pages is kept. */
const Answers = v.record(v.string(), v.record(v.string(), Answer));
type Answers = v.InferOutput<typeof Answers>;

/** So many pages are remembered; the oldest go first. */
const MOST_PAGES = 2000;

const item = storage.defineItem<Answers>("local:answers", { fallback: {}, version: 1 });

async function read(): Promise<Answers> {
  const stored = v.safeParse(Answers, await item.getValue());
  if (!stored.success) console.warn("Caveat: answers of the wrong shape, none used:", v.summarize(stored.issues));
  return stored.success ? stored.output : {};
}

/** The key of answers about the reader, not about a product: they hold on every page. */
const READER = "reader";

/** The answers kept for a page, by act, and those about the reader. */
export async function answersFor(url: string | undefined): Promise<Readonly<Record<string, Answer>>> {
  const all = await read();
  return { ...all[READER], ...(url && all[await pageKey(url)]) };
}

/** The same as the functions of the domain take them. */
export async function choicesFor(url: string | undefined): Promise<Record<string, Answer["choice"]>> {
  return Object.fromEntries(Object.entries(await answersFor(url)).map(([act, { choice }]) => [act, choice]));
}

/** Keeps an answer for a page (`undefined`: about the reader), or forgets it where `choice` is left out. Only the background calls it. */
export async function keepAnswer(
  url: string | undefined,
  act: string,
  choice: Answer["choice"] | undefined,
  on: string,
): Promise<void> {
  await change(url === undefined ? READER : await pageKey(url), (acts) => ({
    ...without(acts, act),
    ...(choice && { [act]: { choice, on } }),
  }));
}

/** An answer as the history lists it: the page is known by its key alone. */
export interface KeptAnswer extends Answer {
  page: string;
  act: string;
}

/** Every answer that is kept. */
export async function allAnswers(): Promise<KeptAnswer[]> {
  return Object.entries(await read()).flatMap(([page, acts]) =>
    Object.entries(acts).map(([act, answer]) => ({ page, act, ...answer })),
  );
}

/** Forgets one, by the key of its page. Only the background calls it. */
export async function forgetAnswer(page: string, act: string): Promise<void> {
  await change(page, (acts) => without(acts, act));
}

async function change(page: string, how: (acts: Answers[string]) => Answers[string]): Promise<void> {
  const { [page]: now = {}, ...others } = await read();
  const kept = how(now);
  const { [READER]: ofReader, ...pages } = { ...others, ...(Object.keys(kept).length > 0 && { [page]: kept }) };
  const newest = Object.entries(pages).slice(-MOST_PAGES);
  await item.setValue({ ...Object.fromEntries(newest), ...(ofReader && { [READER]: ofReader }) });
}

const without = (acts: Answers[string], act: string): Answers[string] =>
  Object.fromEntries(Object.entries(acts).filter(([id]) => id !== act));
