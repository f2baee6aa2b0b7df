import { storage } from "@wxt-dev/storage";
import * as v from "valibot";
import { fieldsOf, openObject } from "./open-object.ts";
import { pageKey } from "./page-key.ts";

export const CHOICES = ["yes", "no", "ask"] as const;

/** What a reader answered about a product: yes, no, or that they will ask the supplier; and on what day. */
const Answer = openObject({ choice: v.picklist(CHOICES), on: v.pipe(v.string(), v.isoDate()) });
export type Answer = v.InferOutput<typeof Answer>;

/** Page key → act → answer. A page key is the SHA-256 of its address: no list of visited pages is kept. */
type Answers = Record<string, Record<string, Answer>>;
type Stored = Record<string, Record<string, unknown>>;

/** So many pages are remembered; the oldest go first. */
const MOST_PAGES = 2000;

const item = storage.defineItem<unknown>("local:answers", { fallback: {}, version: 1 });

/** All that is stored; what a later version answered stays among it, though it is not used. */
const stored = async (): Promise<Stored> =>
  Object.fromEntries(Object.entries(fieldsOf(await item.getValue())).map(([page, acts]) => [page, fieldsOf(acts)]));

async function read(): Promise<Answers> {
  const known = Object.entries(fieldsOf(await item.getValue())).map(([page, acts]) => {
    const good = Object.entries(fieldsOf(acts)).filter((one): one is [string, Answer] => v.is(Answer, one[1]));
    if (typeof acts !== "object" || good.length < Object.keys(fieldsOf(acts)).length)
      console.warn("Caveat: an answer of the wrong shape is not used.");
    return [page, Object.fromEntries(good)] as const;
  });
  return Object.fromEntries(known);
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

/** All of them as they are kept, and as they may be put back: those that come in the place of those of the same page. Only the background calls these. */
export const AnswersSchema = v.record(v.string(), v.record(v.string(), Answer));
export const keptAnswers = read;
export async function restoreAnswers(answers: Answers): Promise<void> {
  for (const [page, acts] of Object.entries(answers)) await change(page, (now) => ({ ...now, ...acts }));
}

async function change(page: string, how: (acts: Stored[string]) => Stored[string]): Promise<void> {
  const { [page]: now = {}, ...others } = await stored();
  const kept = how(now);
  const { [READER]: ofReader, ...pages } = { ...others, ...(Object.keys(kept).length > 0 && { [page]: kept }) };
  const newest = Object.entries(pages).slice(-MOST_PAGES);
  await item.setValue({ ...Object.fromEntries(newest), ...(ofReader && { [READER]: ofReader }) });
}

const without = (acts: Stored[string], act: string): Stored[string] =>
  Object.fromEntries(Object.entries(acts).filter(([id]) => id !== act));
