import type { en } from "../en/card-alone.ts";

export const cs: typeof en = {
  card: "Caveat: {vendor}",
  close: "Zavřít",
  loading: "Čtu, co je v datech…",
  away: "Caveat neodpověděl",
  awayWhy: "Možná byl právě aktualizován nebo vypnut. Načtěte stránku znovu a otevřete kartu ještě jednou.",
  dataBroken: "Data nejdou otevřít",
  dataBrokenWhy: "Nic se neztratilo. Zkuste to znovu, nebo se na data podívejte v nastavení.",
  tryAgain: "Zkusit znovu",
  notInData: "Toto jméno v používaných datech není",
  notInDataWhy: "Data se možná změnila od chvíle, kdy se stránka otevřela. Načtěte stránku znovu.",
  dataSettings: "Nastavení dat",
  siteSettings: "Nastavení pro tento web",
};
