import { describe, expect, test } from "vitest";
import { CURRENCY_IN_TEXT, guessCountry } from "../../../src/core/guess-country.ts";
import { countryOfZone } from "../../../src/core/time-zones.ts";

const page = (clues: Parameters<typeof guessCountry>[0]): string | undefined => guessCountry(clues, {})?.territory;

describe("A page tells its country", () => {
  test.each([
    ["by its domain", { host: "www.shop.cz" }, "CZ"],
    ["by the Union's name for Britain", { host: "www.shop.co.uk" }, "GB"],
    ["by the domain of the American government", { host: "sam.gov" }, "US"],
    ["by a government's own subdomain", { host: "www.gets.govt.nz" }, "NZ"],
    ["by our list of sites", { host: "www.newegg.com", site: "US" }, "US"],
    ["by its domain before the list", { host: "www.newegg.ca", site: "US" }, "CA"],
    ["by its currency", { host: "www.shop.com", currency: "Kč" }, "CZ"],
    ["by a language of one country", { host: "www.shop.com", language: "cs" }, "CZ"],
    ["by a language with its region", { host: "www.shop.com", language: "de-AT" }, "AT"],
    [
      "by its domain, though its language is another's",
      { host: "www.shop.cz", language: "de-DE", currency: "EUR" },
      "CZ",
    ],
    [
      "by its currency, though its language is another's",
      { host: "www.shop.com", language: "en", currency: "CZK" },
      "CZ",
    ],
    ["not by a domain that is bought for its letters", { host: "huggingface.co" }, undefined],
    ["not by the domain of the Union", { host: "ted.europa.eu", currency: "EUR" }, undefined],
    ["not by an address in numbers", { host: "192.0.2.7" }, undefined],
    ["not by a language of several countries", { host: "www.shop.com", language: "de" }, undefined],
    ["not by what templates come with", { host: "www.shop.com", language: "en-US" }, undefined],
    ["not by a language that nobody knows", { host: "www.shop.com", language: "tlh" }, undefined],
    ["not by a region that is none", { host: "www.shop.com", language: "en-001" }, undefined],
    ["not by a currency of many", { host: "www.shop.com", currency: "USD" }, undefined],
    [
      "not by a name of every object",
      { host: "www.shop.com", currency: "constructor", language: "toString" },
      undefined,
    ],
  ] as const)("%s", (_how, clues, country) => {
    expect(page(clues)).toBe(country);
  });

  test.each([
    ["Cena 4 990 Kč s DPH", "Kč"],
    ["£49.99", "£"],
    ["od 1.299,- zł", "zł"],
    ["USD 12", undefined],
    ["50 leider", undefined],
    ["Kč", undefined],
  ])("its prices in a text, %s", (text, currency) => {
    expect(new RegExp(CURRENCY_IN_TEXT, "u").exec(text)?.[0]).toBe(currency);
  });
});

describe("A browser tells its country where the page does not", () => {
  test.each([
    ["by time zone", { timeZone: "Europe/Prague", languages: ["en-US", "en"] }, "CZ"],
    ["by time zone before languages", { timeZone: "Europe/Vienna", languages: ["cs"] }, "AT"],
    ["by an older name of a zone", { timeZone: "Asia/Calcutta" }, "IN"],
    ["by the language of a browser without a zone", { languages: ["en-US", "sk"] }, "SK"],
    ["by language where the zone is nobody's", { timeZone: "UTC", languages: ["en-GB"] }, "GB"],
    ["not by a zone that is none", { timeZone: "Mars/Olympus", languages: ["en-US"] }, undefined],
    ["not without either", {}, undefined],
  ] as const)("%s", (_how, browser, country) => {
    expect(guessCountry({ host: "www.shop.com", language: "de" }, browser)?.territory).toBe(country);
  });

  test("says which of the two it was", () => {
    const browser = { timeZone: "Europe/Prague" };
    expect(guessCountry({ host: "shop.de" }, browser)).toEqual({ territory: "DE", from: "page" });
    expect(guessCountry({ host: "shop.com" }, browser)).toEqual({ territory: "CZ", from: "browser" });
    expect(countryOfZone("America/Argentina/Buenos_Aires")).toBe("AR");
  });
});
