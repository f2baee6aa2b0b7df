import { advisoriesFor, type Library, type Mark, markOf } from "../advisories-for.ts";
import { findMentions } from "../names/find-mentions.ts";
import type { Context, Mention } from "../names/mention.ts";
import type { NameIndex } from "../names/open-index.ts";
import type { Profile } from "../profile.ts";
import type { ColumnRole } from "./columns.ts";

/** What one vendor is to the reader, worked out once for a whole list. */
export interface VendorVerdict {
  vendor: string;
  label: string;
  mark: Mark;
  /** How the strongest act reaches it. */
  reach: "named" | "affiliate" | "related";
  /** Title of the strongest act, its state, and the first thing to do. */
  act: { id: string; title: { en: string; cs: string }; state: string; confirmed: string | null };
  duty: { verb: string; by: string | null } | null;
}

/** A name found in a row. */
export interface RowHit extends Pick<Mention, "vendor" | "name" | "why"> {
  /** As the row has it. */
  text: string;
  column: number;
  role: ColumnRole;
}

export interface CheckedRow {
  /** Number of the line in its sheet, from 1. */
  line: number;
  hits: RowHit[];
  /** The strongest mark of the row's vendors; none where nothing is on file. */
  mark: Mark | undefined;
}

const FIELD: Record<ColumnRole, NonNullable<Context["field"]>> = {
  maker: "maker",
  product: "title",
  model: "table",
  supplier: "supplier",
  other: "text",
};

/** Strongest first: the order in which rows are shown. */
export const MARK_ORDER: readonly Mark[] = [
  "must",
  "should",
  "unknown",
  "not-you",
  "nobody-yet",
  "elsewhere",
  "related",
  "ended",
];

/** Checks rows of one list against a dataset, for a reader, as of `day` (ISO date). Keeps each vendor's verdict. */
export class ListCheck {
  readonly #verdicts = new Map<string, VendorVerdict | undefined>();
  readonly #index: NameIndex;
  readonly #library: Library;
  readonly #profile: Profile;
  readonly #day: string;

  constructor(index: NameIndex, library: Library, profile: Profile, day: string) {
    this.#index = index;
    this.#library = library;
    this.#profile = profile;
    this.#day = day;
  }

  /** The names in one row. The other cells of the row count as what stands near a name. */
  checkRow(cells: readonly string[], roles: readonly ColumnRole[], line: number): CheckedRow {
    const nearby = cells.join(" · ");
    const hits = cells.flatMap((cell, column) => {
      const role = roles[column] ?? "other";
      return findMentions(this.#index, cell, { field: FIELD[role], nearby }).map(
        ({ vendor, name, start, end, why }) => ({
          vendor,
          name,
          text: cell.slice(start, end),
          why,
          column,
          role,
        }),
      );
    });
    const marks = hits.flatMap(({ vendor }) => this.verdict(vendor)?.mark ?? []);
    return { line, hits, mark: MARK_ORDER.find((mark) => marks.includes(mark)) };
  }

  /** What a vendor is to the reader; `undefined` where nothing is on file. */
  verdict(vendor: string): VendorVerdict | undefined {
    if (!this.#verdicts.has(vendor)) this.#verdicts.set(vendor, this.#judge(vendor));
    return this.#verdicts.get(vendor);
  }

  #judge(id: string): VendorVerdict | undefined {
    const vendor = this.#library.vendors.get(id);
    const entries = advisoriesFor(id, this.#profile, this.#day, this.#library);
    const mark = markOf(entries);
    const first = entries[0];
    if (!vendor || !mark || !first || first.reach.how === "none") return undefined;
    const duty = first.bearing.duties[0];
    return {
      vendor: id,
      label: vendor.label,
      mark,
      reach: first.reach.how,
      act: {
        id: first.advisory.id,
        title: first.advisory.title,
        state: first.standing.state,
        confirmed: first.advisory.confirmed?.on ?? null,
      },
      duty: duty ? { verb: duty.verb, by: duty.by?.on ?? null } : null,
    };
  }
}
