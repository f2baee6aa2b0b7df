/** The few words that a card has before the background has sent it the rest. */
export const en = {
  card: "Caveat: {vendor}",
  close: "Close",
  loading: "Reading what is on file…",
  away: "Caveat did not answer",
  awayWhy: "It may just have been updated or switched off. Reload the page, then open the card again.",
  dataBroken: "The data could not be opened",
  dataBrokenWhy: "Nothing is lost. Try again, or look at the data in the settings.",
  tryAgain: "Try again",
  notInData: "This name is not in the data in use",
  notInDataWhy: "The data may have changed since the page was opened. Reload the page.",
  dataSettings: "Data settings",
  siteSettings: "Settings for this site",
};
