import { createHash } from "node:crypto";
import type { Plugin } from "vite";

/**
 * Readies the card's sheets at build time: 1rem is written as 16 px, because in a page it would follow the page's root,
 * and custom properties get short names, because nobody reads them there.
 */
export function cardSheet(): Plugin {
  const short = new Map<string, string>();
  return {
    name: "caveat-card-sheet",
    enforce: "pre",
    transform(code, id) {
      if (!id.endsWith(".css?inline")) return undefined;
      return code
        .replace(/(\d*\.?\d+)rem\b/g, (_, rem: string) => `${Number(rem) * 16}px`)
        .replace(/--cv-[\w-]+/g, (name) => {
          // By the name and not by turn: sheets come in any order, and two builds must give the same bytes.
          const brief = `--${createHash("sha256").update(name).digest("hex").slice(0, 4)}`;
          const other = short.get(brief);
          if (other && other !== name) throw new Error(`${name} and ${other} get the same short name.`);
          short.set(brief, name);
          return brief;
        });
    },
  };
}
