import { holdsName } from "../core/names/holds-name.ts";
import type { NameIndex } from "../core/names/name-index.ts";
import { onScript } from "./late-scripts.ts";
import type { OpenNotices } from "./names/notices.ts";
import { type Block, parted } from "./walk.ts";

/** The script is asked for so often, ms apart. */
const TRIES = 3;
const TRY_EVERY = 500;
/** So long an answer is waited for, ms. */
const PATIENCE = 5000;

/** What judges and marks names: a script of its own, brought when the first name stands in the page's text, once for its document. */
export class NamesScript {
  readonly #bring: () => Promise<boolean>;
  #coming: Promise<void> | undefined;
  open: OpenNotices | undefined;
  /** It cannot be had, though there are names. */
  failed = false;

  constructor(bring: () => Promise<boolean>) {
    this.#bring = bring;
  }

  get isComing(): boolean {
    return this.#coming !== undefined && !this.open && !this.failed;
  }

  /** Resolves once it is here or cannot be had. */
  come(): Promise<void> {
    return (this.#coming ??= this.#ask());
  }

  /** Asks for it if a name stands in this text, which is to be read. */
  expect(index: NameIndex, text: string): void {
    if (!this.#coming && holdsName(index, text)) void this.come();
  }

  /** Whether a block must wait for it. */
  isNeeded(index: NameIndex, block: Block): boolean {
    if (this.failed) return false;
    return holdsName(index, block.text) || (block.seams.length > 0 && holdsName(index, parted(block)));
  }

  async #ask(): Promise<void> {
    for (let tries = 1; !this.open; tries++) {
      await new Promise<boolean | void>((resolve) => {
        onScript("names", (open) => {
          this.open = open;
          resolve();
        });
        void this.#bring().then(resolve);
        setTimeout(resolve, PATIENCE);
      });
      if (this.open || tries === TRIES) break;
      await new Promise((resolve) => setTimeout(resolve, TRY_EVERY));
    }
    this.failed = !this.open;
  }
}
