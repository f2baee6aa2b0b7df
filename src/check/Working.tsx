import type { Progress } from "./work/messages.ts";
import { useWords } from "./words.ts";

interface Props {
  progress: Progress | undefined;
  stopping: boolean;
  onCancel: () => void;
}

/** How far a check is: rows, how many a second, how long it still takes; and the way to stop it. */
export function Working({ progress, stopping, onCancel }: Props) {
  const t = useWords().page;
  const sentence = !progress
    ? t.opening
    : progress.step === "checking"
      ? [t.checkingList(progress.name, progress.rows), ...schedulingOf(progress, t)].join(" · ")
      : t.readingFile(progress.name);
  const part = progress?.step === "checking" && !stopping ? progress.part : undefined;
  return (
    <section class="panel working">
      <p id="progress">{stopping ? t.stopping : sentence}</p>
      {/* Said once for each file; the count is for the eye. */}
      <output class="vh">{stopping ? t.stopping : (progress?.name ?? "")}</output>
      <div class="row">
        <progress aria-labelledby="progress" {...(part !== undefined && { value: part, max: 1 })} />
        <button type="button" class="btn" disabled={stopping} onClick={onCancel}>
          {t.cancel}
        </button>
      </div>
    </section>
  );
}

/** Rows a second and the time that is left, once there is enough to tell them by. */
function schedulingOf({ rows, part, seconds }: Progress, t: ReturnType<typeof useWords>["page"]): string[] {
  if (seconds < 1) return [];
  const scheduling = [t.rate(Math.round(rows / seconds))];
  if (part !== undefined && part > 0.01) scheduling.push(t.left(Math.ceil((seconds * (1 - part)) / part)));
  return scheduling;
}
