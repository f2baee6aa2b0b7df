import type { ActionText, Line } from "./actions-for.ts";

/** A text as plain text. */
export function asText({ title, lines }: ActionText): string {
  return `${[title, "", ...lines.map(plainLine)].join("\n")}\n`;
}

function plainLine(line: Line): string {
  if ("text" in line) return line.text;
  if ("points" in line)
    return [...(line.name ? [`${line.name}:`] : []), ...line.points.map((point) => `- ${point}`)].join("\n");
  return `${line.name}: ${line.value}`;
}

/** A text as Markdown. What comes from the data cannot turn into markup. */
export function asMarkdown({ title, lines }: ActionText): string {
  return `${[`## ${escape(title)}`, ...lines.map(markdownLine)].join("\n\n")}\n`;
}

function markdownLine(line: Line): string {
  if ("text" in line) return escape(line.text);
  if ("points" in line)
    return [
      ...(line.name ? [`**${escape(line.name)}:**`, ""] : []),
      ...line.points.map((point) => `- ${escape(point)}`),
    ].join("\n");
  return `**${escape(line.name)}:** ${escape(line.value)}`;
}

const escape = (text: string): string => text.replace(/[\\`*_{}[\]<>#|~]/g, "\\$&").replace(/^(\d+)\./, "$1\\.");
