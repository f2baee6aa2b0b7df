import * as v from "valibot";
import { forgetAnswer } from "../shared/answers.ts";
import { onMessage } from "../shared/messages.ts";
import { history } from "./history.ts";
import { newsSeen, readNews } from "./news.ts";
import { ownPagesOnly, type Sender } from "./own-pages-only.ts";
import { VendorId } from "./page-messages.ts";
import { showEverywhere } from "./pages.ts";
import { ChoiceIds, hide, HideRequest, pageOf, snooze, undoQuiet } from "./quiet.ts";

type Heard = <Data, Answer>(
  handle: (data: Data, sender: Sender) => Promise<Answer>,
) => (message: { data: Data; sender: Sender }) => Answer | Promise<Answer>;

/**
 * What a card may put aside and take back, and what the history shows. A page's renderer could ask the same: each of
 * these is listed, and undone with one press.
 */
export function hearQuietMessages(heard: Heard): void {
  onMessage(
    "hide",
    heard(async (data, sender) => {
      const request = v.parse(HideRequest, data);
      return shown(await hide(request, { url: pageOf(sender), incognito: sender.tab?.incognito === true }));
    }),
  );
  onMessage(
    "snooze",
    heard(async (data, sender) => shown(await snooze(v.parse(VendorId, data), sender.tab?.incognito === true))),
  );
  onMessage(
    "undoQuiet",
    heard(async (data) => shown(await undoQuiet(v.parse(ChoiceIds, data)))),
  );
  onMessage(
    "readNews",
    ownPagesOnly(() => readNews()),
  );
  onMessage(
    "newsSeen",
    ownPagesOnly(() => newsSeen()),
  );
  onMessage(
    "readHistory",
    ownPagesOnly(() => history()),
  );
  onMessage(
    "forgetAnswer",
    ownPagesOnly(async (of) => {
      const { page, act } = v.parse(AnswerOf, of);
      await forgetAnswer(page, act);
    }),
  );
}

const AnswerOf = v.object({ page: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)), act: VendorId });

function shown<T>(answer: T): T {
  void showEverywhere();
  return answer;
}
