/** Texts to begin with: risk register, contract, report, file. Facts come from a record; these are the words round them. */
export const en = {
  heading: "Texts to begin with",
  lead: "Each is built from this record alone. Check it, fill the gaps, and have it read by whoever answers for it.",
  copyText: "Copy text",
  copyMarkdown: "Copy as Markdown",
  copied: "Copied.",
  notCopied: "The browser did not let us copy. Select the text and copy it by hand.",
  gap: "[to be filled in]",
  misread: "What the act does not say",
  startingPoint: "A starting point, not legal advice.",
  ground: (day: string, version: number, sha256: string, checksum: string) =>
    `As of ${day}, data version ${version} (SHA-256 ${sha256}), record ${checksum}.`,
  risk: {
    title: "Entry for the risk register",
    threat: "Threat",
    found: "Found",
    asks: "What the act asks",
    likelihood: "Likelihood, with reasons",
    impact: "Impact on our assets, with reasons",
    measures: "Measures adopted, or why none",
    owner: "Owner of the risk and day of review",
  },
  contract: {
    title: "Contract clause to begin with",
    why: "Why",
    clauses: (vendors: string, act: string) => [
      `1. The supplier states before the contract is signed which of the deliveries, their parts, software and related services come from ${vendors}, also under another brand or through a subcontractor.`,
      `2. The supplier takes into account that the buyer has to treat the following as a threat: ${act}. It gives the buyer what the buyer needs for its risk analysis and keeps to the measures that follow from it: [measures].`,
      "3. The supplier tells the buyer of any change of what point 1 states before the change takes effect. Without the buyer's consent in writing the change is not made.",
      "4. If the buyer's risk analysis shows that the risk cannot be borne, the parties agree on a replacement within [period]; if none is found, the buyer may withdraw from the part concerned.",
    ],
  },
  report: {
    title: "Report, with what it has to hold",
    owed: "What is owed, and by when",
    under: "Under",
    discovered: "Discovered on, and by whom",
  },
  relatedApart: "Only related, not found under this act",
  question: {
    title: "Question to the supplier",
    about: "About products of",
    why: "Because of",
    asked: "Please answer",
    answer: "Answer, by whom and when",
  },
  notYou: {
    title: (vendor: string) => `For the file: ${vendor} does not bind us`,
    sentence: (vendor: string, who: string, day: string) =>
      `On ${day} no act on file that names ${vendor}, or covers it as an affiliate, bound or advised a reader such as this: ${who}.`,
    looked: "Acts on file that were looked at",
    limits:
      "This holds for the acts on file and for this reader alone. It is not a clearance: another role, another country or an act that is not on file may lead to another answer.",
  },
};
