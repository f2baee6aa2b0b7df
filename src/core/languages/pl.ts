import type { Language } from "./language.ts";

export const pl: Language = {
  code: "pl",
  sentence: {
    accessories: `etui, pokrow*, futerał*, szkł*, foli*, ładowar*, zasilacz*, uchwyt*, akcesori*, pas[ek|ki|ka]*, częś*, zamien*, śmigł*, torb*,
      tusz*, pusz*, akumulator*, wyświetlacz*, obudow*, dywanik*, podstawk*, kloc*, stojak*, wor[ek|ki|ka|ków], wentylator*, klawiatur*, anten*,
      ochron*, słuchaw*, opon*, dętk*, rysik*, statyw*, pilot*, uszczelk*, pamięć*, szczotk*, sterownik*, obsługa, bateri*, filtr*, szkieł*, taśm*,
      bęben, bębny, kabl*, przewód, przewod*, adapter*, klips*, naklejk*, rolk*, kółk*, koł[o|a], pojemnik*, zbiornik*, wałek, wkład*, wspornik*,
      zestaw*, moduł*, bramk*, integracj*, wtyczk*, stacj* dok*, hub, rzep*, smycz*, filament*, końcówk*, gąbk*, nakładk*, mop, mopy, mops, osłon*,
      wycieracz*, płyn`,
    for: "do, na, dla, pod, d/",
    cases: `etui, pokrow*, futerał*, szkło [hartowan|ochronn]*, foli* ochronn*, wymiana [wyświetlacza|ekranu|szybki|szyby], naprawa
      [ekranu|wyświetlacza]`,
    worksWith: `zgodn* z, [pasuj|nadaj|przeznacz|podłącz|odpowiedni|kodowan|zalecan]* … [do|dla], [działa|współprac|testowan|sprawdzon|integrac]* …
      z, wspieran*, zamiennik* [|do|dla], obsługuje m.in., [łączy|dogaduje|komunikuje|paruje] się … z, [pasuje|pasują|pasujące|pasujący] …
      [do|na|pod], [obsługuje|czyta|odczytuje|wspiera|ładuje] … [kamer|rejestr|falown|inwert]*, [nadaje|sprawdzi] się … do, [można|da się] …
      [sparować|połączyć|podłączyć|użyć] … [z|do], również do, też do, dedykowan* do`,
    except: `oprócz, z wyjątkiem, z wyłączeniem, poza, inn[y|a|e|ych|ej|ymi] … niż, zamiast, w miejsce, zastępuj*, w przeciwieństwie do, w
      odróżnieniu od, w porównaniu [do|z], podobnie jak, porównywaln* z, [lepsz|tańsz|cichsz|lżejsz|mniejsz|szybsz|dalej]* … [niż|od], woln* od,
      demontaż*, żadn*, przewyższa*, dorównuje*, czym zastąpić, bez [|żadnych|jakichkolwiek]
      [komponent|urządze|produkt|sprzęt|oprogramowani|technologi|użyci|wykorzysta|element]*, utylizac*, likwidac*, nie ma nic wspólnego z`,
    excludes: `wyklucz*, zakaz* [używ|stosow|inst]*, niedopuszczaln*, wyłącza się, nie dotycz*, odrzuc* … zawieraj*, niestosowan*, nie
      [sprzedaj|prowadz|handluj]*, nie … [dostarcz|oferow|zakup|instal]*, brak [urządz|produkt|komponent]*, nie współprac* z, już nie
      [używ|sprzedaj|kupuj|stosuj]*, nie [dopuszcz|używ|użyj|stos|zastos|akcept|zawier|oferuj|pochodz]*, nie [moż|mog]* …
      [zaofer|ofer|dostarcz|zawier|być|pochodz|używ|użyt|stos|zastos|instal]*, zabrania się … [używ|stos|instal|ofer|dostar]*, nie
      [|będziemy|będą|można|wolno|należy|chcemy|mamy] [|już]
      [przyjm|skup|serwis|napraw|obsług|kupuj|kupow|zamaw|montuj|montow|podłącz|używ|uznaj|uzna|instaluj|proponow|wolno|bierz|zalicz]*, odmawia* …
      [przyj|zakup|obsług]*`,
    isExcluded: `nie … [akceptowan|dopuszcz]*, wykluczon*, niedopuszczaln*, podlega* odrzuceniu, zostan* [odrzuc|wyklucz|zastąp]*, zastąpion*, znak*
      towarow*, nie [sprzedaj|prowadz]*, zdemontowan*, nie … [dopuszcz|używ|stosow|dostarcz|oferow]*, odinstalowan*, został[|a|o|y] …
      [odinstal|zdemont|wycofan]*, nie [są|będzie|będą|jest|może|mogą|można|wolno] …
      [przyjm|obsług|wspier|uznawan|dozwol|podłącz|używ|używ|instal|stosow|oferow|akcept|dopuszcz|kwalifik]*, [zakazan|zabronion|niedozwolon]*,
      [wycofan|zastąpion]*, nie [chcemy|mamy|bierzemy|przyjmujemy|obsługujemy|serwisujemy|skupujemy], poszły do kosza`,
    heads: "kompatybilność, [mark|producen]* [niedopuszcz|wyklucz]*, wykluczen* [mark|producen]*",
    fits: "obsługa, bez, nie, zabrania się",
    former: `wymian* [istniejąc|obecn|starych]* [kamer|punkt|router|urządze|przełącznik]*, [migracj|przejści|rezygnac]* z, były, dawniej, dawna
      nazwa, wcześniej [|w|u], poprzednio, wymian* [kamer|punkt|router|urządze|przełącznik|serwer|telefon|sprzęt]*, pracował* … [w|dla],
      [przeszliśmy|przeszła|przeszedł] z, zdemontowa*, dotychczas [|używan*], [były|byłego|była|byli]
      [szef|dyrektor|prezes|pracownik|menedżer|inżynier]*, pożegnaliśmy, żegnamy, zrezygnowaliśmy z, [odeszliśmy|odchodzimy] od, koniec z,
      [rezygnujemy|zrezygnowano|zrezygnował*] z, [odejście|odchodzimy|odeszliśmy] od, [przesiadk|przesiad]* … z, wymienili* … stary, zamiast`,
    follow: `obserwuj* … na, [znajd|śled|polub|zobacz]* … na, udostępnij*, udostępnij* … [na|przez], [napisz|skontaktuj]* … [na|przez], nasz … na,
      [płat|zapłac]* … przez, [zaloguj|czatuj]* … [przez|na], metody płatności, formy płatności, sposoby płatności, materiały prasowe, mat. prasowe,
      fot. użytkownik*, zdjęci* [|z|użytkownika|za], źródło [|zdjęcia], [napisz|piszcie|znajdziesz|znajdź|obejrzyj|dołącz|śledź|obserwuj]* …
      [na|przez|w], zeskanuj [|kod|kod qr], [kanał|profil|konto|grupa|grupie|filmik|film|wideo] … na`,
    account: "profil, konto",
    credits: "źródło, dane mapy",
    pseudo: `do [domu|szkoły|samochodu]*, na [stanie|sprzedaż|ścianę], nie tylko, poza tym, bez vat, bez umowy, w miejsce wskazane, dla
      [dzieci|domu], wymian* … na, za to, [nic|niczym|niczego|nikt] inn* niż`,
    ends: "ale, lecz, jednak, ponieważ",
    joiners: "oraz, lub, czy, albo, i",
    links: "mark*, producent*, firm*, od, urządze*, sprzęt*, produkt*, typu, któr*",
    imitations: "nieoryginaln*",
  },
  measures: "szt, dni",
  goods: {
    camera: "rejestrator",
    switch: "przełącznik",
    inverter: "falownik, inwerter",
    drone: "drony",
    vacuum: "odkurzacz",
    charger: "ładowarka, ładowania",
    battery: "bateria",
    radio: "radiotelefon",
    server: "serwer",
    chip: "układ, półprzewodnik",
    memory: "pamięć",
    recognition: "rozpoznawanie",
    train: "pociąg",
    headset: "gogle",
    plug: "gniazd",
    bulb: "żarówka",
    doorbell: "dzwonek",
    earbuds: "słuchawki",
    accounting: "księgow",
    face: "twarz",
    company: "producent, firma, chińsk, zakaz",
  },
  shop: {
    toBasket: "do koszyka",
    buyNow: "kup teraz, wyślij wiadomość",
    basket: "koszyk, do kasy",
    basketAlone: "kosz",
    tax: "bez vat, w tym vat, cena [netto|brutto], zawiera vat",
    stock: "od ręki, na stanie, wysyłka w, wyprzedane, niedostępny, w magazynie, ostatnie sztuki",
    talk: "do ulubionych, koszt dostawy, cena regularna, od najtańszych, darmowa dostawa, metody płatności, do negocjacji, w … sklepach, sprzedam",
    titles: "sklep internetowy, na sprzedaż, porównywarka cen, ogłoszenia, ceny w sklepach",
    service: `dostawa i płatnoś*, formy płatności, zwroty i reklamacje, status zamówienia, moje zamówienia, wyprzedaż, cena na zapytanie,
      cena po zalogowaniu, cennik hurtowy`,
    ownPages: `logowanie, zaloguj [|się], rejestracja, zarejestruj się, załóż konto, moje konto, przypomnienie hasła, o nas, regulamin,
      polityka prywatności, pomoc`,
    guides: "poradnik*, porady",
    currency: "zł",
    basketCode: "koszyk",
  },
  procurement: {
    terms: `przetarg*, otwarcie ofert, tryb podstawowy, zapyta[nie|nia|ń] ofertow*, zamówien* publiczn*, ogłoszenie o [zamówieniu|udzieleniu],
      specyfikacja warunków zamówienia, postępowanie o udzielenie zamówienia, zamawiający, przedmiot [zamówienia|umowy], numer ogłoszenia,
      rejestr umów, wykaz umów, kryteria oceny ofert, szacunkowa wartość zamówienia, najkorzystniejszej oferty, unieważnienie postępowania,
      oferty należy składać`,
    signs: "swz, siwz",
    heads: "sukcesywn* dostaw*",
    pages: "przetargi, zapytania ofertowe, lista przetargów",
    deadlines: "termin [składania|otwarcia|związania], oferty należy składać",
    lists: "przetargi, zamówienia",
  },
  labels: {
    maker: "producent, nazwa producenta, wytwórca, producent/marka, marka, nazwa marki",
    supplier: `dostawca, nazwa dostawcy, sprzedawca, sprzedający, sprzedaje, dystrybutor, importer, wykonawca, nazwa wykonawcy, wybrany wykonawca,
      zwycięzca, oferent`,
    ownName: "oficjalna nazwa, nazwa",
    product: "nazwa produktu, nazwa towaru, opis, towar, przedmiot",
    model: "numer części, kod producenta, numer modelu",
  },
  columns: {
    product: "nazwa",
  },
};
