import type { CardMention, CardView } from "../shared/messages.ts";
import { visible } from "../shared/report/visible.ts";

/** A match in lines of text, for whoever keeps the data; of the page it holds the name as written and, if asked, the host. */
export function reportOf(
  { vendor, words: { quiet: t, card, common }, dataset }: CardView,
  { name, text, field, why }: CardMention,
  host: string | undefined,
): string {
  const quoted = (words: string): string => common.quote.replace("{text}", words);
  const lines: [string, string][] = [
    [t.reportVendor, `${vendor.label} (${vendor.id})`],
    [t.reportName, quoted(name)],
    [t.reportText, quoted(visible(text))],
    [t.reportField, card.field[field]],
    ...why.map((reason): [string, string] => [t.reportWhy, card.why[reason]]),
    [t.reportData, `${dataset.version}, ${dataset.issued}, ${dataset.sha256}`],
    ...(host === undefined ? [] : [[t.reportSite, host] satisfies [string, string]]),
  ];
  return [t.reportTitle, ...lines.map(([label, value]) => `${label}: ${value}`)].join("\n");
}
