import { CheckList } from "./CheckList.tsx";
import { Frame } from "./Frame.tsx";
import { useReader } from "./use-reader.ts";

/** The page that checks a list: the reader's data first, then the list. */
export function CheckPage() {
  const [state, again] = useReader();
  const text = state.step === "open" && state.draft && "text" in state.draft ? state.draft.text : undefined;
  return (
    <Frame state={state} current="check" onAgain={again}>
      {state.step === "open" && <CheckList reader={state.reader} given={text} />}
    </Frame>
  );
}
