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
          if (!short.has(name)) short.set(name, `--${short.size.toString(36)}`);
          return short.get(name) ?? name;
        });
    },
  };
}
