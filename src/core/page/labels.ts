/**
 * Labels that stand before a value in specification tables, definition lists and notices, folded as `foldLabel` folds. Sourced or
 * measured by the study of page vocabulary, in the languages of words.ts.
 */

/** The maker or the brand. */
const MAKER_LABELS: readonly string[] = (
  "vyrobce|nazev vyrobce|vyrobce/znacka|vyrobce zarizeni|vyr|vyrobca|nazov vyrobcu|vyrobca/znacka|" +
  "manufacturer|manufacturer name|manufactured by|made by|mfr|mfg|producer|hersteller|herstellername|herst|" +
  "produzent|fabrikat|hersteller/typ|fabrikat/typ|fabricant|constructeur|nom du fabricant|fabrique par|" +
  "producent|nazwa producenta|wytworca|producent/marka|fabricante|nombre del fabricante|fabricado por|" +
  "produttore|fabbricante|costruttore|casa produttrice|nome del produttore|fabrikant|fabrikaat|" +
  "naam fabrikant|produtor|nome do fabricante|производитель|изготовитель|фирма-производитель|" +
  "завод-изготовитель|вендор|gyarto|gyarto neve|gyartmany|eloallito|メーカー|メーカー名|製造元|製造者|製造業者|製造メーカー|制造商|生产厂家|" +
  "生产商|厂家|生产企业|生产厂商|製造商|生產廠商|製造廠商|生產商|znacka|obchodni znacka|obchodna znacka|brand|brand name|trademark|" +
  "marke|markenname|marque|nom de marque|marka|nazwa marki|marca|nombre de marca|marchio|merk|merknaam|" +
  "nome da marca|бренд|торговая марка|товарныи знак|markanev|ブランド|ブランド名|銘柄|品牌|品牌名称|牌子|廠牌|品牌名稱"
).split("|");

/** The seller of a shop; the supplier or winner of a contract. */
const SUPPLIER_LABELS: readonly string[] = (
  "dodavatel|nazev dodavatele|prodejce|prodavajici|prodava|distributor|dovozce|nazov dodavatela|predajca|" +
  "predavajuci|predava|dovozca|supplier|supplier name|seller|sold by|vendor|vendor name|reseller|importer|" +
  "lieferant|lieferantenname|verkaufer|anbieter|handler|verkauf durch|verkauft von|" +
  "verkauf und versand durch|importeur|fournisseur|nom du fournisseur|vendeur|vendu par|" +
  "vendu et expedie par|distributeur|revendeur|importateur|dostawca|nazwa dostawcy|sprzedawca|sprzedajacy|" +
  "sprzedaje|dystrybutor|proveedor|nombre del proveedor|vendedor|vendido por|suministrador|distribuidor|" +
  "importador|fornitore|venditore|venduto da|distributore|rivenditore|importatore|ragione sociale|" +
  "leverancier|verkoper|verkocht door|verkoop door|aanbieder|fornecedor|vendido e entregue por|поставщик|" +
  "наименование поставщика|продавец|дистрибьютор|импортер|beszallito|szallito|elado|forgalmazo|ertekesito|" +
  "importor|販売元|販売者|出品者|出荷元|販売業者|納入業者|仕入先|供給者|サプライヤー|ベンダー|輸入元|供应商|供应商名称|供货商|卖家|销售商|经销商|代理商|进口商|供應商|供應商名稱|" +
  "供貨商|賣家|經銷商|進口商|vybrany dodavatel|vitezny dodavatel|vitezny uchazec|vybrany uchazec|zhotovitel|uchazec|" +
  "smluvni strana|smluvni strany|uredni nazev vybraneho dodavatele|uredni nazev ucastnika|" +
  "ico vybraneho dodavatele|uspesny uchadzac|vitazny uchadzac|uchadzac|zmluvna strana|zmluvne strany|" +
  "contractor|contractor name|name of contractor|awarded to|awardee|contract awardee|awarded supplier|" +
  "awarded vendor|successful tenderer|successful bidder|winning bidder|selected bidder|tenderer|bidder|" +
  "bidder name|l1 bidder|prime contractor|auftragnehmer|zuschlagsempfanger|bezuschlagter bieter|bieter|" +
  "name des auftragnehmers|wirtschaftsteilnehmer|titulaire|nom du titulaire|attributaire|adjudicataire|" +
  "laureat|soumissionnaire|entreprise attributaire|wykonawca|nazwa wykonawcy|wybrany wykonawca|zwyciezca|" +
  "oferent|adjudicatario|empresa adjudicataria|contratista|licitador|proveedor adjudicado|aggiudicatario|" +
  "ditta aggiudicataria|impresa aggiudicataria|affidatario|appaltatore|operatore economico|contraente|" +
  "offerente|opdrachtnemer|gegund aan|inschrijver|entidade adjudicataria|empresa vencedora|" +
  "licitante vencedor|vencedor|contratado|contratada|cocontratante|proponente|победитель закупки|" +
  "победитель аукциона|подрядчик|участник закупки|контрагент|nyertes ajanlattevo|nyertes ajanlattevo neve|" +
  "ajanlattevo|szerzodo fel|落札者|落札業者|受注者|契約の相手方|契約相手方|契約業者|落札者の氏名及び住所|中标供应商|中标供应商名称|中标人|中标单位|中标候选人|成交供应商|" +
  "成交人|入围供应商|承包人|得標廠商|得標廠商名稱|得標商|決標廠商|投標廠商|承包商"
).split("|");

const MAKER = new Set(MAKER_LABELS);
const SUPPLIER = new Set(SUPPLIER_LABELS);

/** A label as it is compared: without case, accents, and the colon at its end. */
export function foldLabel(label: string): string {
  return label
    .normalize("NFKC")
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .normalize("NFC")
    .replace(/\s+/g, " ")
    .replace(/^[\s*•–-]+|[\s.:：*]+$/g, "");
}

/** What the value beside a label names, if the label is one of ours. */
export function fieldOfLabel(label: string): "maker" | "supplier" | undefined {
  if (label.length > 60) return undefined;
  const folded = foldLabel(label);
  if (MAKER.has(folded)) return "maker";
  return SUPPLIER.has(folded) ? "supplier" : undefined;
}
