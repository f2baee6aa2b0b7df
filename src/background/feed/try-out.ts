import type { Dataset } from "../../core/dataset.ts";
import { compiling } from "../../core/names/compile-index.ts";
import { findMentions } from "../../core/names/find-mentions.ts";
import { openIndex } from "../../core/names/open-index.ts";
import type { Steps } from "../../core/steps.ts";

/** Builds the name index of `dataset` and looks some of its own names up; throws where that fails. */
export function* tryOut({ vendors }: Dataset): Steps<void> {
  const index = openIndex(yield* compiling(vendors));
  const canaries = vendors
    .flatMap(({ id, names }) =>
      names.filter(({ strength, kind }) => strength === "strong" && kind === "brand").map(({ text }) => ({ id, text })),
    )
    .slice(0, 20);
  const found = canaries.filter(({ id, text }) =>
    findMentions(index, text, { field: "maker" }).some(({ vendor }) => vendor === id),
  );
  if (canaries.length > 0 && found.length === 0) throw new Error("The name index finds none of its own names.");
}
