import { Parser } from "htmlparser2";
import { DEEPEST_ELEMENT } from "./sheet.ts";

/** Elements whose content nobody reads. */
const SILENT = new Set(["script", "style", "template", "svg", "head", "title"]);
/** Elements that flow with the text round them. */
const INLINE = new Set(
  "a abbr b bdi bdo big cite code data del em font i img input ins kbd label mark q s samp small span strong sub sup time tt u var wbr".split(
    " ",
  ),
);
/** More cells than any page has. */
const MOST_CELLS = 4_000_000;
/** As many columns as one cell may take. */
const WIDEST = 50;

interface OpenTable {
  rows: string[][];
  row: string[] | undefined;
  cell: { text: string; width: number } | undefined;
}

/** The tables of a page, one inside another each by itself, and the text round them as lines. */
export class HtmlTables {
  readonly #tables: string[][][] = [];
  readonly #lines: string[][] = [];
  readonly #open: OpenTable[] = [];
  #line = "";
  #silent = 0;
  #cells = 0;
  #depth = 0;
  isCut = false;
  readonly #parser = new Parser(
    {
      onopentag: (name, { colspan }) => this.#start(name, Number(colspan)),
      ontext: (text) => this.#text(text),
      onclosetag: (name) => this.#close(name),
    },
    { decodeEntities: true },
  );

  write(text: string): void {
    if (this.#depth <= DEEPEST_ELEMENT) this.#parser.write(text);
  }

  /** Tables in the order in which they end. One row is text, not a table. */
  end(): { tables: string[][][]; lines: string[][] } {
    this.#parser.end();
    while (this.#open.length > 0) this.#endTable();
    this.#flush();
    return { tables: this.#tables, lines: this.#lines };
  }

  #start(name: string, span: number): void {
    this.#depth += 1;
    if (this.#depth > DEEPEST_ELEMENT) {
      this.isCut = true;
      this.#parser.pause();
      return;
    }
    if (SILENT.has(name)) this.#silent += 1;
    if (this.#silent > 0) return;
    const table = this.#open.at(-1);
    if (name === "table") {
      this.#flush();
      this.#open.push({ rows: [], row: undefined, cell: undefined });
    } else if (table && name === "tr") {
      this.#endRow(table);
      table.row = [];
    } else if (table && (name === "td" || name === "th")) {
      this.#endCell(table);
      table.cell = { text: "", width: span > 1 ? Math.min(span, WIDEST) : 1 };
    } else if (!INLINE.has(name)) this.#break();
  }

  #close(name: string): void {
    this.#depth -= 1;
    if (SILENT.has(name)) this.#silent = Math.max(0, this.#silent - 1);
    if (this.#silent > 0) return;
    const table = this.#open.at(-1);
    if (name === "table" && table) this.#endTable();
    else if (table && name === "tr") this.#endRow(table);
    else if (table && (name === "td" || name === "th")) this.#endCell(table);
    else if (!INLINE.has(name)) this.#break();
  }

  #text(text: string): void {
    if (this.#silent > 0) return;
    const cell = this.#open.at(-1)?.cell;
    if (cell) cell.text += text;
    else this.#line += text;
  }

  /** A line ends; in a cell that is a blank. */
  #break(): void {
    const cell = this.#open.at(-1)?.cell;
    if (cell) cell.text += " ";
    else this.#flush();
  }

  #flush(): void {
    const line = tidy(this.#line);
    this.#line = "";
    if (line !== "" && this.#count(1)) this.#lines.push([line]);
  }

  #endCell(table: OpenTable): void {
    if (!table.cell) return;
    const { text, width } = table.cell;
    table.cell = undefined;
    if (!this.#count(width)) return;
    (table.row ??= []).push(tidy(text));
    for (let more = 1; more < width; more += 1) table.row.push("");
  }

  #endRow(table: OpenTable): void {
    this.#endCell(table);
    this.#flush();
    if (table.row?.some((cell) => cell !== "")) table.rows.push(table.row);
    table.row = undefined;
  }

  #endTable(): void {
    const table = this.#open.pop()!;
    this.#endRow(table);
    if (table.rows.length > 1) this.#tables.push(table.rows);
    else this.#lines.push(...table.rows);
  }

  #count(cells: number): boolean {
    this.#cells += cells;
    this.isCut ||= this.#cells > MOST_CELLS;
    return this.#cells <= MOST_CELLS;
  }
}

const tidy = (text: string): string => text.replace(/\s+/gu, " ").trim();
