import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { CardData } from "../shared/words/card.ts";
import type { Language } from "../shared/words/format.ts";
import type { Common, Speech } from "../shared/words/speak.ts";

/** What everything below it speaks. Our own pages provide it by `Speaking`, the card from what the background sent. */
export const SpeechContext = createContext<Speech | undefined>(undefined);

export function useSpeech(): Speech {
  const spoken = useContext(SpeechContext);
  if (!spoken) throw new Error("Nothing here says which language to speak");
  return spoken;
}

export const useLanguage = (): Language => useSpeech().language;

/** The shared words in the reader's language. */
export const useCommon = (): Common => useSpeech().common;

/** The words of the card, and of every place that shows an act. */
export const useCard = (): CardData => useSpeech().card;
