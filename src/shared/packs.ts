import { hostPattern, type CoreSite } from "./core-sites.ts";

export const REGIONS = [
  "cz-sk",
  "dach",
  "pl",
  "fr-es-benelux",
  "nordics",
  "uk-ie",
  "us-ca",
  "au-nz",
  "asia",
  "europe",
] as const;
/** Where the sites of a pack are at home. */
export type Region = (typeof REGIONS)[number];

/** Sites of one region and kind that a reader can let Caveat read with one answer to the browser. `docs/packs.md` says whence they are. */
export interface Pack {
  region: Region;
  kind: CoreSite["kind"];
  sites: readonly { name: string; hosts: readonly string[] }[];
}

export const PACKS: readonly Pack[] = [
  {
    region: "cz-sk",
    kind: "procurement",
    sites: [
      { name: "Vhodné uveřejnění", hosts: ["www.vhodne-uverejneni.cz"] },
      { name: "e-zakazky.cz", hosts: ["www.e-zakazky.cz"] },
    ],
  },
  {
    region: "cz-sk",
    kind: "shop",
    sites: [
      { name: "Mironet", hosts: ["www.mironet.cz"] },
      { name: "T.S.Bohemia", hosts: ["www.tsbohemia.cz"] },
      { name: "Smarty.cz", hosts: ["www.smarty.cz"] },
      { name: "Zboží.cz", hosts: ["www.zbozi.cz"] },
      { name: "Allegro", hosts: ["allegro.pl", "allegro.cz", "allegro.sk", "allegro.hu"] },
      { name: "Electro World", hosts: ["www.electroworld.cz"] },
      { name: "OKAY", hosts: ["www.okay.cz", "www.okay.sk"] },
    ],
  },
  {
    region: "dach",
    kind: "procurement",
    sites: [
      { name: "e-Vergabe", hosts: ["www.evergabe-online.de"] },
      { name: "service.bund.de", hosts: ["www.service.bund.de"] },
    ],
  },
  {
    region: "dach",
    kind: "shop",
    sites: [
      { name: "OTTO", hosts: ["www.otto.de"] },
      {
        name: "idealo",
        hosts: [
          "www.idealo.de",
          "www.idealo.at",
          "www.idealo.co.uk",
          "www.idealo.fr",
          "www.idealo.it",
          "www.idealo.es",
        ],
      },
      { name: "Cyberport", hosts: ["www.cyberport.de", "www.cyberport.at"] },
      { name: "notebooksbilliger.de", hosts: ["www.notebooksbilliger.de"] },
      { name: "Galaxus / Digitec", hosts: ["www.galaxus.de"] },
      { name: "Alternate", hosts: ["www.alternate.de"] },
      { name: "Mindfactory", hosts: ["www.mindfactory.de"] },
      { name: "Caseking", hosts: ["www.caseking.de"] },
      { name: "computeruniverse", hosts: ["www.computeruniverse.net"] },
    ],
  },
  { region: "pl", kind: "procurement", sites: [{ name: "e-Zamówienia / BZP", hosts: ["ezamowienia.gov.pl"] }] },
  {
    region: "pl",
    kind: "shop",
    sites: [
      { name: "x-kom", hosts: ["www.x-kom.pl"] },
      { name: "Morele", hosts: ["www.morele.net"] },
    ],
  },
  {
    region: "fr-es-benelux",
    kind: "procurement",
    sites: [
      { name: "BOAMP", hosts: ["www.boamp.fr"] },
      { name: "PLACE", hosts: ["www.marches-publics.gouv.fr", "place.marches-publics.gouv.fr"] },
      { name: "TenderNed", hosts: ["www.tenderned.nl"] },
    ],
  },
  {
    region: "fr-es-benelux",
    kind: "shop",
    sites: [
      { name: "bol.", hosts: ["www.bol.com"] },
      { name: "Coolblue", hosts: ["www.coolblue.nl", "www.coolblue.be", "www.coolblue.de"] },
      { name: "Fnac", hosts: ["www.fnac.com", "www.fnac.es", "www.fnac.pt", "www.fnac.be"] },
      { name: "LDLC", hosts: ["www.ldlc.com"] },
      { name: "PcComponentes", hosts: ["www.pccomponentes.com"] },
    ],
  },
  {
    region: "nordics",
    kind: "procurement",
    sites: [
      { name: "Doffin", hosts: ["doffin.no", "www.doffin.no"] },
      { name: "Hilma", hosts: ["www.hankintailmoitukset.fi"] },
    ],
  },
  {
    region: "nordics",
    kind: "shop",
    sites: [
      { name: "Komplett", hosts: ["www.komplett.no"] },
      { name: "Dustin", hosts: ["www.dustinhome.no"] },
      { name: "Elkjøp", hosts: ["www.elkjop.no"] },
      { name: "Proshop", hosts: ["www.proshop.dk", "www.proshop.de", "www.proshop.no"] },
    ],
  },
  { region: "uk-ie", kind: "procurement", sites: [{ name: "eTenders Ireland", hosts: ["www.etenders.gov.ie"] }] },
  {
    region: "uk-ie",
    kind: "shop",
    sites: [
      { name: "Currys", hosts: ["www.currys.co.uk"] },
      { name: "Scan Computers", hosts: ["www.scan.co.uk"] },
      { name: "Ebuyer", hosts: ["www.ebuyer.com"] },
      { name: "Overclockers UK", hosts: ["www.overclockers.co.uk"] },
      { name: "Box", hosts: ["www.box.co.uk"] },
      { name: "CCL", hosts: ["www.cclonline.com"] },
      { name: "Novatech", hosts: ["www.novatech.co.uk"] },
      { name: "Argos", hosts: ["www.argos.co.uk"] },
    ],
  },
  {
    region: "us-ca",
    kind: "shop",
    sites: [
      { name: "Walmart", hosts: ["www.walmart.com", "www.walmart.ca"] },
      { name: "B&H Photo Video", hosts: ["www.bhphotovideo.com"] },
      { name: "Canada Computers", hosts: ["www.canadacomputers.com"] },
      { name: "Micro Center", hosts: ["www.microcenter.com"] },
      { name: "Memory Express", hosts: ["www.memoryexpress.com"] },
    ],
  },
  {
    region: "au-nz",
    kind: "shop",
    sites: [
      { name: "PB Tech", hosts: ["www.pbtech.co.nz", "www.pbtech.com"] },
      { name: "Scorptec", hosts: ["www.scorptec.com.au"] },
      { name: "Centre Com", hosts: ["www.centrecom.com.au"] },
      { name: "PC Case Gear", hosts: ["www.pccasegear.com"] },
      { name: "Mwave", hosts: ["www.mwave.com.au"] },
      { name: "Umart", hosts: ["www.umart.com.au"] },
      { name: "Mighty Ape", hosts: ["www.mightyape.co.nz"] },
      { name: "Noel Leeming", hosts: ["www.noelleeming.co.nz"] },
    ],
  },
  {
    region: "asia",
    kind: "shop",
    sites: [
      { name: "AliExpress", hosts: ["www.aliexpress.com", "*.aliexpress.com", "www.aliexpress.us"] },
      { name: "価格.com", hosts: ["kakaku.com", "search.kakaku.com"] },
      { name: "楽天市場 Rakuten", hosts: ["item.rakuten.co.jp", "search.rakuten.co.jp", "product.rakuten.co.jp"] },
      { name: "京东 JD.com", hosts: ["item.jd.com"] },
    ],
  },
  {
    region: "europe",
    kind: "shop",
    sites: [
      {
        name: "Senetic",
        hosts: [
          "www.senetic.co.uk",
          "www.senetic.fr",
          "www.senetic.es",
          "www.senetic.it",
          "www.senetic.pl",
          "www.senetic.co.il",
        ],
      },
    ],
  },
];

/** Match patterns of a pack, as the browser is asked for them. */
export const patternsOf = ({ sites }: Pack): string[] => sites.flatMap(({ hosts }) => hosts.map(hostPattern));

/** The pack that holds a host, if one does. */
export function packWith(host: string): Pack | undefined {
  const holds = (pattern: string): boolean =>
    pattern.startsWith("*.") ? `.${host}`.endsWith(pattern.slice(1)) : pattern === host;
  return PACKS.find(({ sites }) => sites.some(({ hosts }) => hosts.some(holds)));
}
