/** A site or a family of sites on the frozen core list. `docs/sites.md` has the reason for each. */
export interface CoreSite {
  id: string;
  /** As the site calls itself. */
  name: string;
  kind: "procurement" | "shop";
  /** The country that its sites are for, where that is one and their domain does not tell it. */
  country?: string;
  /** Exact host names; `*.` stands for any subdomain and the host itself. */
  hosts: readonly string[];
}

export const CORE_FAMILIES: readonly CoreSite[] = [
  { id: "ted", name: "TED (Tenders Electronic Daily)", kind: "procurement", hosts: ["ted.europa.eu"] },
  { id: "nen", name: "NEN", kind: "procurement", hosts: ["nen.nipez.cz"] },
  { id: "zakazky-gov", name: "zakazky.gov.cz", kind: "procurement", hosts: ["zakazky.gov.cz"] },
  {
    id: "vvz",
    name: "Věstník veřejných zakázek",
    kind: "procurement",
    hosts: ["vvz.nipez.cz", "www.vestnikverejnychzakazek.cz"],
  },
  { id: "smlouvy-gov", name: "Registr smluv", kind: "procurement", hosts: ["smlouvy.gov.cz"] },
  { id: "hlidacstatu", name: "Hlídač státu", kind: "procurement", hosts: ["www.hlidacstatu.cz", "hlidacstatu.cz"] },
  { id: "tenderarena", name: "Tender arena", kind: "procurement", hosts: ["tenderarena.cz", "www.tenderarena.cz"] },
  {
    id: "ezak",
    name: "E-ZAK",
    kind: "procurement",
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
  },
  { id: "josephine", name: "JOSEPHINE", kind: "procurement", hosts: ["josephine.proebiz.com"] },
  { id: "uvo", name: "Úrad pre verejné obstarávanie", kind: "procurement", hosts: ["www.uvo.gov.sk"] },
  { id: "crz", name: "Centrálny register zmlúv", kind: "procurement", hosts: ["www.crz.gov.sk", "crz.gov.sk"] },
  { id: "sam", name: "SAM.gov", kind: "procurement", hosts: ["sam.gov"] },
  {
    id: "gsa-advantage",
    name: "GSA Advantage!",
    kind: "procurement",
    hosts: ["www.gsaadvantage.gov", "gsaadvantage.gov"],
  },
  { id: "usaspending", name: "USAspending.gov", kind: "procurement", hosts: ["www.usaspending.gov"] },
  {
    id: "contractsfinder",
    name: "Contracts Finder",
    kind: "procurement",
    hosts: ["www.contractsfinder.service.gov.uk"],
  },
  { id: "find-tender", name: "Find a Tender", kind: "procurement", hosts: ["www.find-tender.service.gov.uk"] },
  { id: "austender", name: "AusTender", kind: "procurement", hosts: ["www.tenders.gov.au"] },
  { id: "gets", name: "GETS", kind: "procurement", hosts: ["www.gets.govt.nz"] },
  { id: "canadabuys", name: "CanadaBuys", kind: "procurement", hosts: ["canadabuys.canada.ca"] },
  { id: "p-portal", name: "調達ポータル", kind: "procurement", hosts: ["www.p-portal.go.jp"] },
  {
    id: "alza",
    name: "Alza",
    kind: "shop",
    hosts: [
      "www.alza.cz",
      "www.alza.sk",
      "www.alza.de",
      "www.alza.at",
      "www.alza.hu",
      "www.alza.co.uk",
      "m.alza.cz",
      "m.alza.sk",
      "www.alzashop.com",
    ],
  },
  { id: "czc", name: "CZC.cz", kind: "shop", hosts: ["www.czc.cz"] },
  { id: "datart", name: "DATART", kind: "shop", hosts: ["www.datart.cz", "www.datart.sk"] },
  { id: "heureka", name: "Heureka", kind: "shop", hosts: ["*.heureka.cz", "*.heureka.sk"] },
  {
    id: "amazon",
    name: "Amazon",
    kind: "shop",
    hosts: [
      "www.amazon.com",
      "www.amazon.co.uk",
      "www.amazon.de",
      "www.amazon.fr",
      "www.amazon.it",
      "www.amazon.es",
      "www.amazon.nl",
      "www.amazon.pl",
      "www.amazon.se",
      "www.amazon.com.be",
      "www.amazon.ca",
      "www.amazon.com.mx",
      "www.amazon.com.br",
      "www.amazon.com.au",
      "www.amazon.co.jp",
      "www.amazon.in",
      "www.amazon.com.tr",
      "www.amazon.ae",
      "www.amazon.sa",
      "www.amazon.sg",
      "www.amazon.eg",
      "www.amazon.cn",
    ],
  },
  {
    id: "ebay",
    name: "eBay",
    kind: "shop",
    hosts: [
      "www.ebay.com",
      "www.ebay.de",
      "www.ebay.co.uk",
      "www.ebay.fr",
      "www.ebay.it",
      "www.ebay.es",
      "www.ebay.ca",
      "www.ebay.com.au",
      "www.ebay.ie",
      "cart.ebay.com",
    ],
  },
  {
    id: "newegg",
    name: "Newegg",
    kind: "shop",
    country: "US",
    hosts: ["www.newegg.com", "www.newegg.ca", "secure.newegg.com"],
  },
  { id: "bestbuy", name: "Best Buy", kind: "shop", country: "US", hosts: ["www.bestbuy.com", "www.bestbuy.ca"] },
  { id: "cdw", name: "CDW", kind: "shop", country: "US", hosts: ["www.cdw.com", "www.cdwg.com", "www.cdw.ca"] },
  {
    id: "mediamarkt",
    name: "MediaMarkt, Saturn",
    kind: "shop",
    hosts: [
      "www.mediamarkt.de",
      "www.saturn.de",
      "www.mediamarkt.at",
      "www.mediamarkt.es",
      "www.mediamarkt.be",
      "www.mediamarkt.nl",
      "www.mediamarkt.pl",
      "www.mediamarkt.com.tr",
    ],
  },
  {
    id: "geizhals",
    name: "Geizhals, Skinflint",
    kind: "shop",
    hosts: ["geizhals.de", "geizhals.at", "geizhals.eu", "skinflint.co.uk", "cenowarka.pl"],
  },
];

/** The family that a host belongs to. */
export const familyOf = (host: string): CoreSite | undefined =>
  CORE_FAMILIES.find(({ hosts }) =>
    hosts.some((known) => known === host || (known.startsWith("*.") && host.endsWith(known.slice(1)))),
  );

/** The match pattern of a host: every page of it, over https alone. */
export const hostPattern = (host: string): string => `https://${host}/*`;

/** Every page over https: asked for only in so many words. */
export const ALL_SITES = "https://*/*";

/** Match patterns of the frozen core list. Also host permissions, because Chromium refuses to inject the card on hosts that are content-script matches alone. */
export const CORE_SITES: readonly string[] = CORE_FAMILIES.flatMap(({ hosts }) => hosts.map(hostPattern));
