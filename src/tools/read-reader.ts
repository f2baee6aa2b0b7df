import { readFileSync } from "node:fs";
import * as v from "valibot";
import { type Answers, asksWhoTheyAre } from "../core/advisories-for.ts";
import { type Advisory, ROLES } from "../core/dataset.ts";
import { parseProfile, type Profile } from "../core/profile.ts";

const AnswersSchema = v.record(v.string(), v.picklist(["yes", "no", "ask"]));

/** Who a command line is asked for, "CZ:regulated-operator/higher,US". Throws a sentence that says what is wrong with it. */
export function readProfile(text: string): Profile {
  try {
    return parseProfile(text);
  } catch (error) {
    throw new Error(
      `"${text}" is no profile: ${(error as Error).message}. Write TERRITORY or TERRITORY:ROLE, separated by commas; roles are ${ROLES.join(", ")}, anyone.`,
      { cause: error },
    );
  }
}

/** A file of answers to the questions of `acts`: {"ACT-ID": "yes" | "no" | "ask"}. An answer to a question that none of them asks is refused. */
export function readAnswers(file: string, acts: readonly Advisory[]): Answers {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    throw new Error(`The answers in ${file} could not be read: ${(error as Error).message}`, { cause: error });
  }
  const answers = v.safeParse(AnswersSchema, json);
  if (!answers.success)
    throw new Error(`${file} holds no answers: each is "yes", "no" or "ask" under the id of an act.`);
  for (const id of Object.keys(answers.output)) {
    const act = acts.find((one) => one.id === id);
    if (!act) throw new Error(`${file} answers "${id}", which is no act on file.`);
    if (!asksSomething(act)) throw new Error(`${file} answers "${id}", which asks nothing, or no longer.`);
  }
  return answers.output;
}

const asksSomething = (act: Advisory): boolean =>
  act.question !== undefined || act.scope.some(({ test }) => test) || asksWhoTheyAre(act);
