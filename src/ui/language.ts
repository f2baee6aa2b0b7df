import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Language } from "../shared/words/format.ts";
import type { Common, Speech } from "../shared/words/speak.ts";

/** What everything below it speaks. The card needs none: the background sends it all its words. */
export const SpeechContext = createContext<Speech | undefined>(undefined);

export function useSpeech(): Speech {
  const spoken = useContext(SpeechContext);
  if (!spoken) throw new Error("Nothing here says which language to speak");
  return spoken;
}

export const useLanguage = (): Language => useSpeech().language;

/** The shared words in the reader's language. */
export const useCommon = (): Common => useSpeech().common;
