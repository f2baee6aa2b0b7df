import type { Evidence } from "../../core/evidence/record.ts";
import { ListWork, type Watch } from "./list-work.ts";
import type { FromWorker, Question, Questions, ShownRow, ToWorker } from "./messages.ts";
import { compareWith, markSeen, type SinceSeen } from "./compare-lists.ts";
import { setRoles } from "./set-roles.ts";
import { keepList } from "./keep-list.ts";
import { recordList } from "./record-list.ts";
import { RowsInView } from "./rows-in-view.ts";
import { saveList } from "./save-list.ts";

// The worker of the check page: reads files, checks them, keeps every row, and answers the page one question at a time.

let work: ListWork | undefined;
let rows: RowsInView | undefined;
let sinceSeen: SinceSeen | undefined;
let cancelled = false;

const tell = (message: FromWorker): void => postMessage(message);

/** So often, in milliseconds, the page is told how far a check is, and may cancel it. */
const EVERY = 50;
let told = 0;
const watch: Watch = {
  cancelled: () => cancelled,
  progress: (progress) => {
    if (progress.step === "reading" || Date.now() - told > EVERY) tell({ progress });
  },
  pause: async () => {
    if (Date.now() - told < EVERY) return;
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
    told = Date.now();
  },
};

async function answer(question: Question): Promise<ReturnType<Questions[keyof Questions]> | Evidence> {
  if (question.do === "start") {
    work = new ListWork(question.with);
    return undefined;
  }
  if (!work) throw new Error("The worker was not told for whom it checks.");
  switch (question.do) {
    case "check":
    case "setRoles": {
      cancelled = false;
      const summary =
        question.do === "check"
          ? await work.run(question.with.sources, question.with.choices, watch)
          : await setRoles(work, question.with, watch);
      rows = new RowsInView(work, () => watch.pause());
      return summary;
    }
    case "rows": {
      const { view, from, count } = question.with;
      const ids = (await rows?.ids(view)) ?? new Uint32Array();
      const shown: ShownRow[] = [];
      for (const id of ids.subarray(from, from + count)) shown.push(await work.show(id));
      return { rows: shown, total: ids.length };
    }
    case "answer":
      return work.answer(question.with.row, question.with.act, question.with.answer);
    case "save":
      return saveList(
        work,
        (await rows?.ids(question.with.view, true)) ?? new Uint32Array(),
        question.with.as,
        question.with.view,
      );
    case "record":
      return recordList(work, question.with, question.with.changes ? sinceSeen : undefined);
    case "keep":
      return keepList(work, question.with.name);
    case "compare": {
      const { compared, since } = await compareWith(work, question.with, watch);
      if (since) sinceSeen = since;
      return compared;
    }
    case "seen":
      await markSeen(work, question.with.id, watch);
      return undefined;
  }
}

addEventListener("message", async ({ data }: MessageEvent<ToWorker>) => {
  if ("cancel" in data) {
    cancelled = true;
    return;
  }
  try {
    tell({ id: data.id, answer: await answer(data.question) });
  } catch (error) {
    console.error("Caveat:", error);
    tell({ id: data.id, trouble: String(error) });
  }
});
