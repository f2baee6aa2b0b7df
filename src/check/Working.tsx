import type { Progress } from "./work/messages.ts";
import { useWords } from "./words.ts";

interface Props {
  progress: Progress | undefined;
  stopping: boolean;
  onCancel: () => void;
}

/** How far a check is, and the way to stop it. */
export function Working({ progress, stopping, onCancel }: Props) {
  const t = useWords().page;
  const counted = progress?.step === "checking";
  const sentence = !progress
    ? t.opening
    : progress.step === "checking"
      ? t.checkingList(progress.name, progress.done, progress.of)
      : t.readingFile(progress.name);
  return (
    <section class="panel working">
      <p id="progress">{stopping ? t.stopping : sentence}</p>
      {/* Said once for each file; the count is for the eye. */}
      <output class="vh">{stopping ? t.stopping : (progress?.name ?? "")}</output>
      <div class="row">
        <progress
          aria-labelledby="progress"
          {...(counted && !stopping ? { value: progress.done, max: progress.of } : {})}
        />
        <button type="button" class="btn" disabled={stopping} onClick={onCancel}>
          {t.cancel}
        </button>
      </div>
    </section>
  );
}
