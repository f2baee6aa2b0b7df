import { readFileSync } from "node:fs";
import { extname } from "node:path";

/** A page to visit: what answers for which address. */
export interface SavedPage {
  /** As the table names it. */
  file: string;
  /** As the table has it; may be empty. */
  url: string;
  /** Where the browser is sent: `url`, or an address of its own where that is empty or none that a browser can visit. */
  address: string;
  body: Buffer;
  /** Value of the content-type header. */
  type: string;
  /** The page's own scripts run. */
  scripts: boolean;
}

const TYPES: Record<string, string> = {
  ".xhtml": "application/xhtml+xml",
  ".xht": "application/xhtml+xml",
  ".xml": "application/xml",
  ".svg": "image/svg+xml",
  ".txt": "text/plain",
};

/** Reads one page of a table. `place` numbers the address of a page that has none. Throws when the file cannot be read. */
export function readSavedPage(
  path: string,
  row: { file: string; url: string; scripts: boolean },
  place: number,
): SavedPage {
  const body = readFileSync(path);
  const type = TYPES[extname(path).toLowerCase()] ?? "text/html";
  return {
    ...row,
    address: webAddress(row.url) ?? `https://page-${place}.example/`,
    body,
    type: isUtf8WithMore(body) ? `${type}; charset=utf-8` : type,
  };
}

function webAddress(text: string): string | undefined {
  for (const candidate of [text, `https://${text}`]) {
    const url = parse(candidate);
    if (url && /^https?:$/.test(url.protocol) && url.hostname.includes(".")) return url.href;
  }
  return undefined;
}

function parse(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}

/**
 * Text with letters beyond ASCII that reads as UTF-8 is UTF-8; saved pages were often converted and still name their old
 * encoding. Anything else is left to what the page says of itself.
 */
function isUtf8WithMore(body: Buffer): boolean {
  if (body.every((byte) => byte < 0x80)) return false;
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(body);
    return true;
  } catch {
    return false;
  }
}
