import * as v from "valibot";
import { ProfileSchema } from "../core/profile.ts";
import { isTerritory } from "../core/territories.ts";

/** Who the reader said they are, or a guess of their country. */
const EffectiveReaderSchema = v.object({
  profile: ProfileSchema,
  guess: v.optional(
    v.object({ territory: v.pipe(v.string(), v.check(isTerritory)), from: v.picklist(["page", "browser"]) }),
  ),
});

const Text = v.pipe(v.string(), v.maxLength(500));

/** What a card or the popup hands to the page that makes a record of it. */
export const RecordDraftSchema = v.object({
  what: v.picklist(["vendor", "page"]),
  /** Address of the page. It comes into the record only when the person ticks it. */
  address: v.optional(v.pipe(v.string(), v.maxLength(4000))),
  /** Vendors to report on, by id, in order. */
  vendors: v.pipe(v.array(v.pipe(v.string(), v.maxLength(130))), v.maxLength(200)),
  names: v.pipe(
    v.array(
      v.object({
        vendor: v.pipe(v.string(), v.maxLength(130)),
        /** As the dataset lists it, and as the page has it. */
        name: Text,
        text: Text,
        field: v.picklist(["maker", "supplier", "title", "heading", "list", "table", "text"]),
      }),
    ),
    v.maxLength(2000),
  ),
  /** For whom it was shown, where that is not who the reader said they are. */
  reader: v.optional(EffectiveReaderSchema),
  answers: v.optional(
    v.pipe(
      v.array(
        v.object({ act: v.pipe(v.string(), v.maxLength(130)), answer: v.picklist(["yes", "no", "ask"]), on: Text }),
      ),
      v.maxLength(50),
    ),
  ),
});
export type RecordDraft = v.InferOutput<typeof RecordDraftSchema>;
