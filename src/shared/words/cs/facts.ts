import type { en } from "../en/facts.ts";

export const cs: typeof en = {
  headOffice: "Sídlo: {country}.",
  andAffiliates: "Podle znění včetně dceřiných a přidružených společností.",
  onlyWhenUsedFor: "Jen pro tento účel:",
  purposeAsk: "K čemu bude sloužit? O tom, zda se na něj vztahuje, rozhoduje účel.",
  itIsNot: "Není to",
  itIsNotOpenings: ["Není to ", "To není "],
  toBeClear: "Upřesnění",
  inShort: "Stručně",
  saysWho: "Vydal",
  restsOnPress: "Opírá se jen o zprávy médií.",
  vendorSays: "Vyjádření výrobce",
  noAnswer: "Veřejnou odpověď v datech nemáme.",
};
