import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Language } from "../shared/words/format.ts";
import type { Common, Wording } from "../shared/words/wording.ts";

/** What everything below it speaks. The card needs none: the background sends it all its words. */
export const WordingContext = createContext<Wording | undefined>(undefined);

export function useWording(): Wording {
  const wording = useContext(WordingContext);
  if (!wording) throw new Error("Nothing here says which language to speak");
  return wording;
}

export const useLanguage = (): Language => useWording().language;

/** The shared words in the reader's language. */
export const useCommon = (): Common => useWording().common;
