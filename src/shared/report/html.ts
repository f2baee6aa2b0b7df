import type { Language } from "../words/format.ts";
import { visible } from "./visible.ts";

/** A page of our own with its style in it, and nothing that loads or runs. */
export function page(title: string, body: string, language: Language): string {
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>
:root{color-scheme:light dark;font:14px/1.5 system-ui,sans-serif}
body{max-inline-size:60rem;margin:2rem auto;padding:0 1rem}
h1{font-size:1.6rem}h2{font-size:1.1rem;margin-block:1.5rem .5rem}h3{font-size:1rem;margin-block:1rem .25rem}
table{inline-size:100%;border-collapse:collapse}
th,td{text-align:start;vertical-align:top;padding:.4rem .6rem .4rem 0;border-block-end:1px solid color-mix(in srgb,currentColor 25%,transparent);overflow-wrap:anywhere}
/* Excel, which opens such a page as a sheet, takes every cell for text. */
th,td{mso-number-format:"\\@"}
small,dt{color:color-mix(in srgb,currentColor 80%,transparent)}code{font-family:ui-monospace,monospace;overflow-wrap:anywhere}
dl{display:grid;grid-template-columns:8rem 1fr;gap:.4rem 1rem}dd{margin:0}
@media print{body{margin:0;max-inline-size:none}tr,li{break-inside:avoid}}
</style></head>
<body>
${body}
</body></html>
`;
}

/** Text for HTML. */
export function escapeHtml(text: string): string {
  return visible(text).replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
