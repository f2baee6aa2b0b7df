import type { toolbar as en } from "../en/toolbar.ts";

const few = (n: number): boolean => n >= 2 && n <= 4;

export const toolbar: typeof en = {
  notChecked: "Caveat: tato stránka nebyla zkontrolována",
  off: "Caveat: na tomto webu vypnuto",
  nothing: "Caveat: na této stránce v datech nic není",
  reading: "Caveat: čte tuto stránku",
  vendors: (vendors, binding) =>
    `Caveat: ${vendors} ${vendors === 1 ? "výrobce" : few(vendors) ? "výrobci" : "výrobců"} na této stránce${binding > 0 ? `, ${binding} vás ${few(binding) ? "zavazují" : "zavazuje"}` : ""}`,
  hides: "tato stránka skrývá upozornění",
  old: (days) => `data jsou stará ${days} dní`,
};
