import mammoth from "mammoth";
import { Unreadable } from "./sheet.ts";

interface Node {
  type: string;
  value?: string;
  children?: Node[];
}

/** Reads a DOCX: a row for each paragraph, and for each row of a table with a cell for each of its cells. */
export async function readDocx(bytes: Uint8Array<ArrayBuffer>): Promise<string[][]> {
  const rows: string[][] = [];
  const collect = (node: Node): void => {
    if (node.type === "tableRow") rows.push((node.children ?? []).map(textOf));
    else if (node.type === "paragraph") rows.push([textOf(node)]);
    else node.children?.forEach(collect);
  };
  try {
    const input = { arrayBuffer: bytes.slice().buffer, buffer: bytes as never };
    await mammoth.convertToHtml(input, {
      transformDocument: (document: Node) => {
        collect(document);
        return { ...document, children: [] };
      },
    });
  } catch {
    throw new Unreadable("broken");
  }
  return rows;
}

function textOf({ type, value, children }: Node): string {
  if (type === "text") return value ?? "";
  if (type === "tab") return "\t";
  const inner = (children ?? []).map(textOf);
  return type === "tableCell" ? inner.join("\n").trim() : inner.join("");
}
