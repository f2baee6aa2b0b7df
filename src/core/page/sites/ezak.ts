import type { Site } from "../site.ts";

/**
 * E-ZAK, which buyers run on hosts of their own. Paths as in public code of 2018 (HlidacStatu/verejne-zakazky) to 2026; the label
 * of the chosen supplier was not seen.
 */
export const ezak: Site = {
  id: "ezak",
  hosts: [
    "zakazky.krajbezkorupce.cz",
    "zakazky.kr-stredocesky.cz",
    "ezak.kr-vysocina.cz",
    "ezak.cnpk.cz",
    "zakazky.pardubickykraj.cz",
    "zakazky.cenakhk.cz",
    "msk.ezak.cz",
    "ezak.kr-karlovarsky.cz",
    "zakazky.liberec.cz",
    "zakazky.usti-nad-labem.cz",
    "ezak.brno.cz",
    "zakazky.jihlava.cz",
    "zakazky.muhb.cz",
    "zakazky.mukolin.cz",
    "zakazky.spravazeleznic.cz",
    "zakazky.lesycr.cz",
  ],
  kinds: [
    ["tender", String.raw`^/(?:[\w-]+/)?contract_display_\d+\.html`],
    ["tender-list", String.raw`^/(?:[\w-]+/)?(contract_index|profile_display_\d+)\.html`],
  ],
};
