/** Words of an act’s facts on a card. Apart from `card.ts`, as only the background says them. */
export const en = {
  headOffice: "Head office: {country}.",
  andAffiliates: "Subsidiaries and affiliates included, by its own words.",
  onlyWhenUsedFor: "Only when used for:",
  purposeAsk: "What is it for? The purpose decides whether it is covered.",
  itIsNot: "It is not",
  /** Openings of the data's sentence that the label already says. */
  itIsNotOpenings: ["It is not ", "This is not "],
  toBeClear: "To be clear",
  inShort: "In short",
  saysWho: "Issued by",
  restsOnPress: "What stands here rests on press sources.",
  vendorSays: "Vendor says",
  noAnswer: "No public answer on file.",
};
