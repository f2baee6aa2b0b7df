import { asksWhoTheyAre, type Library } from "../core/advisories-for.ts";
import { CATEGORY_WORDS } from "../core/page/category-words.ts";
import type { Profile } from "../core/profile.ts";
import { categoriesOfAct, questionsFor } from "../core/questions.ts";
import { type Answer, answersFor, keepAnswer } from "../shared/answers.ts";
import type { Language } from "../shared/language.ts";
import { actTitle } from "../shared/report/act-title.ts";
import type { AskedQuestion, PageStart } from "../shared/messages.ts";
import { datasetInUse } from "./dataset-in-use.ts";
import { dayOf } from "./marks.ts";

/**
 * What a page needs to tell which questions its goods raise: no more than the classes that some act asks about. They are the
 * same for every reader, since a renderer that was taken over would read from them who this one is.
 */
export function questionsOfPages(library: Library, day: string): Pick<PageStart, "questions" | "goods"> {
  const questions = questionsFor([], day, library).map(({ advisory }) => ({
    act: advisory.id,
    classes: categoriesOfAct(advisory),
  }));
  const goods: PageStart["goods"] = {};
  for (const one of questions.flatMap(({ classes }) => classes)) {
    const words = CATEGORY_WORDS[one];
    if (words) goods[one] = words;
  }
  return { questions, goods };
}

/** The questions of these acts in the reader's words, with what they answered for the page. */
export async function askedQuestions(
  url: string,
  acts: readonly string[],
  profile: Profile,
  language: Language,
  { library, feedLabels }: { library: Library; feedLabels: Readonly<Record<string, string>> },
): Promise<AskedQuestion[]> {
  const others = Object.entries(feedLabels).map(([prefix, feed]) => ({ prefix, feed }));
  const answers = await answersFor(url);
  return questionsFor(profile, dayOf(new Date()), library)
    .filter(({ advisory }) => acts.includes(advisory.id))
    .map(({ advisory: { id, title, issuer, question }, standing }) => ({
      act: id,
      title: actTitle({ id, title: title[language] }, others, language),
      issuer: issuer.abbreviation ?? issuer.name[language],
      state: standing.state,
      ask: question.ask[language],
      yes: question.yes[language],
      no: question.no[language],
      answer: answers[id],
    }));
}

/** Keeps an answer: for the page where it is about a product, for all where it says who the reader is. */
export async function answerQuestion(url: string, act: string, choice: Answer["choice"] | undefined): Promise<void> {
  const { library } = await datasetInUse();
  const advisory = library.dataset.advisories.find(({ id }) => id === act);
  await keepAnswer(advisory && asksWhoTheyAre(advisory) ? undefined : url, act, choice, dayOf(new Date()));
}
