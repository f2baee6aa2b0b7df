/** How often, in milliseconds, progress is shown. */
const EVERY = 250;

/** One line on the error stream, where somebody watches it: rows, rate and time left. */
export class ProgressLine {
  readonly #name: string;
  readonly #begun = performance.now();
  #shown = this.#begun;
  #isThere = false;

  constructor(name: string) {
    this.#name = name;
  }

  show(rows: number, part: number | undefined): void {
    const now = performance.now();
    if (!process.stderr.isTTY || now - this.#shown < EVERY) return;
    this.#shown = now;
    this.#isThere = true;
    const seconds = (now - this.#begun) / 1000;
    const left = part ? `, ${Math.ceil((seconds * (1 - part)) / part)} s left` : "";
    const share = part === undefined ? "" : `${Math.floor(part * 100)} %, `;
    const rate = Math.round(rows / seconds).toLocaleString("en");
    process.stderr.write(`\r\u001b[K${this.#name}: ${share}${rows.toLocaleString("en")} rows, ${rate} a second${left}`);
  }

  end(): void {
    if (this.#isThere) process.stderr.write("\r\u001b[K");
  }
}
