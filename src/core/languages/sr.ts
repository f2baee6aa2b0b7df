import type { Language } from "./language.ts";

export const sr: Language = {
  code: "sr",
  sentence: {
    accessories: `punjač*, četk*, maska, maske, futrol*, staklo, zaštitn*, kabel, kabl*, baterij*, držač*, narukvic*, zamjensk*, rezervn*, polnilec,
      ovitek, prevleke*, presvlak*, пуњач*, маск[а|е], футрол*, стакло, заштитн*, кабл*, батериј*, држач*, резервн*, филтер*`,
    for: "za, за",
    imitations: "neoriginal*",
    worksWith: `kompatibil* s[|a], prikladn* za, združljiv* … [s|z], pristaje [na|uz], pasuje na, primern[e|a|o|i] … za, компатибил* са, погодн* за`,
    except: "osim, razen, za razliku od, umjesto, namesto, осим, уместо, за разлику од",
    isExcluded: `nije [dopušten|prihvatljiv]*, ni dovoljen*, zabranj*, isključen*, nije [naručen|prihvać|dozvoljen]*, ni naročen*, није
      [прихва|дозвољ]*, забрањен*, искључен*, [je|su|so|sta] … [demontiran|izbačen]*, [је|су] … демонтиран*`,
    joiners: "ili, ali",
    excludes: `nije dopušten*, ne [prihvać|nudi]*, [više|] ne [koristimo|prodajemo|nudimo|prihvaćamo|prihvatamo], ne [uporablja|prodajamo]*, не
      [користимо|продајемо|нудимо|прихватамо|прихвата], није дозвољен*, zabranj* … [upotreb|korišten|korišćen|korist|ugradnj|nabav|isporu]*, забрањ*
      … [употреб|коришћ|корист|уградњ|набав|испор]*`,
    cases: `[zamjena|zamena|menjava|zamenjava] [ekrana|baterije|zaslona], zaščitno steklo, zaštitno staklo, futrola, maskica, ovitek`,
    follow: "[pratite|zapratite|sledite] … na, [пратите|запратите] … [на|и на], [пратите|запратите] нас",
    fits: "bez, brez, ne, zabranj*, забрањ*",
    ends: "vendar",
  },
  shop: {
    toBasket: "dodaj u košaricu, dodaj v košarico, dodaj u korpu",
    basket: "košarica, korpa",
  },
  procurement: {
    terms: "javn* nabav*, javna naročila, naručilac, јавн* набавк*, договорен орган",
    deadlines: "rok za podnošenje, краен рок",
    pages: "javne nabavke, јавни набавки",
  },
  columns: {
    maker: "proizvođač, proizvajalec",
    product: "naziv, opis proizvoda",
    supplier: "dobavljač, dobavitelj",
  },
};
