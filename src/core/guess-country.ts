import { countryOfZone } from "./time-zones.ts";
import { isCountry } from "./territories.ts";

/** What a page tells of the country that it is for. */
export interface PageClues {
  host?: string | undefined;
  /** The country that our list of sites has for it where its domain tells none. */
  site?: string | undefined;
  /** An ISO code or a sign, as the page writes its prices: "CZK", "Kč". */
  currency?: string | undefined;
  /** BCP 47. */
  language?: string | undefined;
}

/** What a browser tells of where its reader is. */
export interface BrowserClues {
  timeZone?: string | undefined;
  languages?: readonly string[];
}

/** A country that nobody said, and what it was guessed from. */
export interface Guess {
  territory: string;
  from: "page" | "browser";
}

/**
 * The country whose acts come first for a reader who has not said theirs: the page's, by its domain, our list of sites, its
 * currency, its language; else the browser's, by time zone and then languages. Nothing, where none of these tells a single country.
 */
export function guessCountry(page: PageClues, browser: BrowserClues): Guess | undefined {
  const ofPage =
    countryOfHost(page.host) ?? page.site ?? countryOfCurrency(page.currency) ?? countryOfLanguage(page.language);
  if (ofPage) return { territory: ofPage, from: "page" };
  const ofBrowser =
    countryOfZone(browser.timeZone ?? "") ?? (browser.languages ?? []).map(countryOfLanguage).find((one) => one);
  return ofBrowser ? { territory: ofBrowser, from: "browser" } : undefined;
}

/** Domains of countries that anybody buys for their letters. */
const GENERIC = new Set("ac ad ai as bz cc cd co dj fm gg im io la ly me ms nu sc sh so sr st to tv vc ws".split(" "));
const DOMAINS: Readonly<Record<string, string>> = { uk: "GB", gov: "US", mil: "US" };

function countryOfHost(host = ""): string | undefined {
  const labels = host.toLowerCase().split(".");
  const last = labels.length > 1 ? (labels.at(-1) ?? "") : "";
  if (GENERIC.has(last)) return undefined;
  const code = DOMAINS[last] ?? last.toUpperCase();
  return isCountry(code) ? code : undefined;
}

/** Currencies of one country alone, by code and by sign. The dollar, the euro and the krona's "kr" are those of many. */
const CURRENCIES: Readonly<Record<string, string>> = {
  CZK: "CZ",
  Kč: "CZ",
  PLN: "PL",
  zł: "PL",
  HUF: "HU",
  Ft: "HU",
  RON: "RO",
  lei: "RO",
  BGN: "BG",
  лв: "BG",
  DKK: "DK",
  SEK: "SE",
  NOK: "NO",
  CHF: "CH",
  GBP: "GB",
  "£": "GB",
  UAH: "UA",
  "₴": "UA",
  TRY: "TR",
  "₺": "TR",
  INR: "IN",
  "₹": "IN",
  KRW: "KR",
  "₩": "KR",
  JPY: "JP",
  VND: "VN",
  "₫": "VN",
  ILS: "IL",
  "₪": "IL",
  THB: "TH",
  TWD: "TW",
  NT$: "TW",
  SGD: "SG",
  S$: "SG",
  CAD: "CA",
  AUD: "AU",
  NZD: "NZ",
  BRL: "BR",
  R$: "BR",
  MXN: "MX",
};

const countryOfCurrency = (currency = ""): string | undefined =>
  Object.hasOwn(CURRENCIES, currency) ? CURRENCIES[currency] : undefined;

/** A currency beside a number, that of one country alone: what a page is searched for. */
export const CURRENCY_IN_TEXT = (() => {
  const all = Object.keys(CURRENCIES).map((one) => one.replace("$", String.raw`\$`));
  const any = `(?:${all.join("|")})`;
  return String.raw`(?<=\d[\s.,–-]{0,3})${any}(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])${any}(?=\s?\d)`;
})();

/** Languages that are at home in one country. Others tell one only with their region: `de-AT`. */
const LANGUAGES: Readonly<Record<string, string>> = {
  cs: "CZ",
  sk: "SK",
  pl: "PL",
  hu: "HU",
  ro: "RO",
  bg: "BG",
  hr: "HR",
  sl: "SI",
  uk: "UA",
  et: "EE",
  lv: "LV",
  lt: "LT",
  fi: "FI",
  sv: "SE",
  da: "DK",
  nb: "NO",
  nn: "NO",
  no: "NO",
  is: "IS",
  el: "GR",
  it: "IT",
  ja: "JP",
  ko: "KR",
  vi: "VN",
  th: "TH",
  he: "IL",
  tr: "TR",
};

function countryOfLanguage(tag = ""): string | undefined {
  const [language = "", ...subtags] = tag.replaceAll("_", "-").split("-");
  const region = subtags.find((part) => /^[a-z]{2}$/i.test(part))?.toUpperCase();
  // What templates and browsers come with says nothing of anybody's country.
  if (region === "US" && language.toLowerCase() === "en") return undefined;
  return region && isCountry(region) ? region : LANGUAGES[language.toLowerCase()];
}
