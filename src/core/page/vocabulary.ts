/**
 * Words of shops and of procurement in Czech, Slovak, English, German, French, Polish, Spanish, Italian, Dutch, Portuguese,
 * Russian, Hungarian, Japanese and Chinese: those that the study of page vocabulary measured or found in a source, in lower
 * case, and left out where a shorter one on the list stands in them. A page gets them from the background, so that the
 * script that every page pays for holds none.
 */
export interface Vocabulary {
  /** Text of the control that puts goods into the basket. */
  addToBasket: readonly string[];
  /** Text of a control that leads to the basket or the till. */
  basket: readonly string[];
  /** The same, but words of other meanings too: only as the whole text of a control. */
  basketAlone: readonly string[];
  /** Words beside a price that say whether tax is in it. */
  tax: readonly string[];
  /** In stock, or not. */
  availability: readonly string[];
  /** Other words that shops use of delivery, lists and prices. */
  shopTalk: readonly string[];
  /** Core terms of public procurement. */
  procurement: readonly string[];
  /** The same, short forms that count in this case only. */
  procurementSigns: readonly string[];
  /** Labels of the day until which bids are taken. */
  deadlines: readonly string[];
  /** Labels of the maker or the brand. */
  maker: readonly string[];
  /** Labels of the seller in a shop, and of the supplier or winner of a contract. */
  supplier: readonly string[];
}

export const VOCABULARY: Vocabulary = {
  addToBasket: (
    "马上抢|直接購買|立刻购买|立即抢购|立即結帳|立即購買|立即购买|今すぐ買う|今すぐ購入|加入購物車|加入购物袋|加入购物车|加到購物車|放入購物車|放进购物车|かごに入れる|カートに追加|" +
    "kosárba|カートに入れる|nu kopen|do košíka|do košíku|kup teraz|megveszem|в корзину|add to bag|buy it now|" +
    "do koszyka|add to cart|koupit nyní|kúpiť teraz|megrendelem|acquista ora|add to order|jetzt kaufen|" +
    "add to basket|comprar agora|comprar ahora|sofort-kaufen|купить сейчас|achat immédiat|add to trolley|" +
    "in winkelwagen|оформить заказ|añadir al carro|compralo subito|in winkelmandje|купить в 1 клик|" +
    "in den warenkorb|ajouter au panier|añadir a la bolsa|añadir a la cesta|añadir al carrito|" +
    "in winkelwagentje|acheter maintenant|adicionar ao cesto|agregar al carrito|metti nel carrello|" +
    "colocar no carrinho|in den einkaufskorb|in mijn winkelwagen|aggiungi al carrello|" +
    "hozzáadás a kosárhoz|in den einkaufswagen|adicionar ao carrinho|mettre dans le panier|" +
    "zum warenkorb hinzufügen|toevoegen aan winkelwagen"
  ).split("|"),
  basket: (
    "結帳|结算|去结账|購物車|购物车|kosár|košík|マイカート|レジに進む|買い物かご|koszyk|my bag|panier|ご購入手続き|カートを見る|carrito|do kasy|" +
    "kosaram|my cart|pénztár|корзина|carrello|carrinho|mi cesta|afrekenen|my basket|view cart|warenkorb|" +
    "your cart|zur kasse|ショッピングカート|k pokladně|winkelwagen|your basket|einkaufskorb|obsah košíka|" +
    "obsah košíku|shopping bag|winkelmandje|naar de kassa|shopping cart|bevásárlókosár|winkelwagentje|" +
    "basket is empty|realizar pedido|shopping basket|tramitar pedido|cesto de compras|finalizar compra|" +
    "оформление заказа|перейти в корзину|passer la commande|prejsť do pokladne|dokončit objednávku|" +
    "procedi al checkout|proceed to checkout|tovább a pénztárhoz|prejdite do pokladne"
  ).split("|"),
  basketAlone: "カート|cart|cassa|cesta|kasse|basket|trolley|checkout|pokladna|pokladňa|einkaufswagen".split("|"),
  tax: (
    "免運|含稅|含税|未稅|未税|税別|税抜|税込|本体価格|+ iva|+ áfa|s dph|с ндс|c/ iva|ex gst|ex tax|ex vat|s/ iva|áfával|" +
    "bez dph|bez vat|com iva|con iva|ex. vat|inc gst|inc vat|prix ht|sem iva|sin iva|vč. dph|à vista|" +
    "áfa-val|áfá-val|без ндс|inc. vat|nettó ár|plus vat|prix ttc|bruttó ár|excl. btw|excl. tax|excl. vat|" +
    "incl. btw|incl. gst|incl. tax|incl. vat|inkl. ust|iva incl.|sem juros|w tym vat|cena netto|" +
    "exkl. mwst|hors taxes|inkl. mwst|včetně dph|zzgl. mwst|в т.ч. ндс|cena brutto|inkl. mwst.|" +
    "iva esclusa|iva inclusa|preis inkl.|tasse incl.|tva incluse|vrátane dph|zawiera vat|включая ндс|" +
    "iva compresa|iva incluido|iva incluído|vat included|с учетом ндс|excluding vat|exclusief btw|" +
    "including vat|inclusief btw|zzgl. versand|iva no incluido|az ár tartalmazza|impuestos incluidos|" +
    "incl. verzendkosten|inkl. gesetzl. mwst|zzgl. versandkosten|inkl. mehrwertsteuer|" +
    "dont éco-participation|toutes taxes comprises"
  ).split("|"),
  availability: (
    "售完|售罄|无货|有貨|有货|现货|現貨|缺貨|缺货|品切れ|有库存|有庫存|無庫存|補貨中|お届け日|入荷待ち|在庫あり|在庫なし|在庫切れ|売り切れ|発送予定|通常配送|残りわずか|épuisé|" +
    "agotado|od ręki|skladem|skladom|em stock|en stock|envío en|esaurito|esgotado|in stock|in-stock|" +
    "raktáron|ships in|sold out|vorrätig|auf lager|backorder|elfogyott|készleten|levertijd|lieferbar|" +
    "na sklade|na skladě|na stanie|sem stock|sin stock|vypredané|vyprodáno|wysyłka w|в наличии|на складе|" +
    "под заказ|em estoque|en rupture|entrega em|lieferzeit|nedostupné|spedito in|vergriffen|wyprzedane|" +
    "распродано|ausverkauft|elérhetőség|niedostępny|only 1 left|op voorraad|uitverkocht|w magazynie|" +
    "expédié sous|in magazzino|indisponível|nem elérhető|out of stock|ready to ship|usually ships|" +
    "versandfertig|en existencias|fuera de stock|ihned k odběru|livraison sous|morgen in huis|" +
    "pronta entrega|szállítási idő|disponibilidade|fora de estoque|hay existencias|direct leverbaar|" +
    "ihned k odeslání|není k dispozici|rupture de stock|sofort verfügbar|ihneď k odoslaniu|" +
    "voor 23:59 besteld|azonnal szállítható|currently unavailable|ожидается поступление|" +
    "available for delivery|derzeit nicht verfügbar|disponibilità immediata|notify me when available"
  ).split("|"),
  shopTalk: (
    "月销|uvp|免運費|配送料|加入收藏|加入追蹤|商品評價|商品评价|商品详情|累计评价|価格の安い順|ほしい物リスト|wishlist|you save|お気に入りに追加|akciós ár|" +
    "our price|рассрочка|カスタマーレビュー|akční cena|bežná cena|běžná cena|list price|merkzettel|sie sparen|" +
    "adviesprijs|hlídat cenu|menor preço|price range|wunschliste|в избранное|к сравнению|akciová cena|" +
    "avis clients|envío gratis|frete grátis|kedvencekhez|verlanglijst|do oblíbených|do obľúbených|" +
    "do ulubionych|frais de port|free delivery|free shipping|koszt dostawy|kívánságlista|portes grátis|" +
    "sort by price|special price|versandkosten|verzendkosten|zahlungsarten|add to compare|cena regularna|" +
    "doprava zdarma|liste d'envies|od najtańszych|prix conseillé|prix croissant|szállítási díj|" +
    "verlanglijstje|widerrufsrecht|darmowa dostawa|doprava zadarmo|gastos de envío|lista de deseos|" +
    "precio anterior|způsoby dopravy|összehasonlítás|add to wish list|customer reviews|lista de desejos|" +
    "metody płatności|gratis verzending|kundenbewertungen|obchodní podmínky|versandkostenfrei|" +
    "ajouter à la liste|añadir a favoritos|ingyenes szállítás|klantbeoordelingen|lista dei desideri|" +
    "livraison gratuite|obchodné podmienky|prezzo consigliato|price: low to high|shipping & returns|" +
    "kostenloser versand|spedizione gratuita|spese di spedizione|бесплатная доставка|цена по возрастанию|" +
    "customers who bought|money back guarantee|aggiungi ai preferiti|precio: de menor a mayor|" +
    "conditions générales de vente"
  ).split("|"),
  procurement: (
    "入札|開札|uvgo|нмцк|中标公告|中标结果|企画競争|公开招标|公開徵求|公開招標|合同公告|废标公告|成交公告|截止投標|投标截止|投標須知|招标公告|招标文件|招標公告|採購公告|" +
    "政府採購|政府調達|政府采购|更正公告|最高限价|標案案號|決標公告|決標方式|落札結果|見積競争|調達情報|资格预审|采购公告|采购意向|采购计划|開標時間|随意契約|預算金額|预算金额|" +
    "44-фз|竞争性磋商|竞争性谈判|選擇性招標|限制性招標|223-фз|тендер|競争参加資格|調達ポータル|appalti|appalto|tenders|закупки|тендеры|" +
    "公開取得報價單|e-tender|przetarg|e-vergabe|licitação|przetargi|tenderned|公募型プロポーザル|capitolato|licitación|" +
    "licitações|preço base|госзакупки|ajánlatkérő|base d'asta|bid opening|portal base|aanbesteding|" +
    "bandi e gare|közbeszerzés|licitaciones|ajuste direto|ausschreibung|bandi di gara|bando di gara|" +
    "becsült érték|bid documents|e-procurement|marché public|nyílt eljárás|registr smluv|verejná súťaž|" +
    "vergabestelle|подача заявок|aanbestedingen|appel d'offres|avis de marché|contract award|" +
    "contrato menor|gara d'appalto|nabídková cena|otwarcie ofert|register zmlúv|sources sought|" +
    "начальная цена|appels d'offres|ausschreibungen|consulta prévia|contract notice|marchés publics|" +
    "pre-bid meeting|profil acheteur|tryb podstawowy|veřejná zakázka|veřejné zakázky|výběrové řízení|" +
    "zadávací postup|zadávací řízení|concurso público|contrato público|gegunde opdracht|marktconsultatie|" +
    "procedura aperta|súťažné podklady|tender documents|vergabeverfahren|запрос котировок|" +
    "реестровый номер|ajánlati felhívás|awarded contracts|bid opportunities|commande publique|" +
    "invitation to bid|keretmegállapodás|offenes verfahren|poptávkové řízení|pregão eletrônico|" +
    "procédure adaptée|profil zadavatele|vergabeunterlagen|veřejných zakázek|vybraný dodavatel|" +
    "реестр контрактов|avis d'attribution|contracts register|procurement notice|public procurement|" +
    "zapytanie ofertowe|запрос предложений|обеспечение заявки|affidamento diretto|caderno de encargos|" +
    "contratação pública|mise en concurrence|procedura negoziata|stazione appaltante|systémové číslo nen|" +
    "teilnahmewettbewerb|извещение о закупке|электронный аукцион|aanbestedende dienst|" +
    "contratación pública|disciplinare di gara|entidade adjudicante|invitation to tender|" +
    "leistungsverzeichnis|pouvoir adjudicateur|request for proposal|verejné obstarávanie|" +
    "zadávací dokumentace|zamówienie publiczne|zamówień publicznych|öffentlicher auftrag|" +
    "determina a contrarre|earnest money deposit|közbeszerzési eljárás|nota van inlichtingen|" +
    "předpokládaná hodnota|request for quotation|supplier registration|vergabebekanntmachung|" +
    "verhandlungsverfahren|ajánlattételi felhívás|ajánlattételi határidő|auftragsbekanntmachung|" +
    "contract opportunities|expression of interest|importo a base di gara|közbeszerzési értesítő|" +
    "meervoudig onderhandse|notice inviting tender|perfil del contratante|verejného obstarávania|" +
    "zakázka malého rozsahu|órgano de contratación|единственный поставщик|anúncio de procedimento|" +
    "dossier de consultation|evidenční číslo zakázky|ogłoszenie o zamówieniu|avviso di aggiudicazione|" +
    "ata de registro de preços|zákazka s nízkou hodnotou|közbeszerzési dokumentumok|" +
    "plataforma de contratación|eljárást megindító felhívás|výzva na predkladanie ponúk|" +
    "aankondiging van de opdracht|règlement de la consultation|predpokladaná hodnota zákazky|" +
    "единая информационная система|начальная (максимальная) цена|profil verejného obstarávateľa|" +
    "specyfikacja warunków zamówienia|ogłoszenie o udzieleniu zamówienia|" +
    "postępowanie o udzielenie zamówienia"
  ).split("|"),
  procurementSigns: "RFP|RFQ|SWZ|MEPA|SIWZ|BOAMP|VOB/A".split("|"),
  deadlines: (
    "入札日|開札日|入札締切|开标时间|截止投標|截止收件|截止时间|決標日期|申込期限|開標時間|入札書提出期限|bindefrist|abgabefrist|konec lhůty|" +
    "срок подачи|bid due date|closing date|angebotsfrist|data scadenza|response date|teilnahmefrist|" +
    "bewerbungsfrist|date de clôture|fecha de cierre|remise des plis|прием заявок до|bid opening date|" +
    "bontás időpontja|data de abertura|sluitingstermijn|termin składania|начало процедуры|" +
    "einreichungsfrist|benyújtási határidő|részvételi határidő|submission deadline|окончание процедуры|" +
    "datum podání nabídek|lhůta podání nabídek|plazo de presentación|termin otwarcia ofert|" +
    "abertura das propostas|ajánlattételi határidő|date limite de réponse|bid submission end date|" +
    "last date of submission|termin związania ofertą|uiterste inschrijfdatum|окончание подачи заявок|" +
    "окончание приема заявок|lhůta pro podání nabídek|fecha fin de presentación|" +
    "lehota na prijímanie ponúk|lhůta pro doručení nabídek|lehota na predkladanie ponúk|" +
    "дата окончания подачи заявок|plazo de recepción de ofertas|prazo de entrega das propostas|" +
    "scadenza presentazione offerte|deadline for receipt of tenders|date limite de remise des offres|" +
    "frist für den eingang der angebote|lhůta pro doručení žádostí o účast|" +
    "prazo para a receção das propostas|date limite de réception des offres|" +
    "az ajánlatok beérkezésének határideje|lehota na prijímanie žiadostí o účasť|" +
    "prazo para apresentação das propostas|termine di presentazione delle offerte|" +
    "fecha límite de presentación de ofertas|termine per il ricevimento delle offerte|" +
    "дата и время окончания срока подачи заявок|deadline for receipt of requests to participate|" +
    "uiterste datum voor de ontvangst van inschrijvingen"
  ).split("|"),
  maker: (
    "vyrobce|nazev vyrobce|vyrobce/znacka|vyrobce zarizeni|vyr|vyrobca|nazov vyrobcu|vyrobca/znacka|" +
    "manufacturer|manufacturer name|manufactured by|made by|mfr|mfg|producer|hersteller|herstellername|" +
    "herst|produzent|fabrikat|hersteller/typ|fabrikat/typ|fabricant|constructeur|nom du fabricant|" +
    "fabrique par|producent|nazwa producenta|wytworca|producent/marka|fabricante|nombre del fabricante|" +
    "fabricado por|produttore|fabbricante|costruttore|casa produttrice|nome del produttore|fabrikant|" +
    "fabrikaat|naam fabrikant|produtor|nome do fabricante|производитель|изготовитель|фирма-производитель|" +
    "завод-изготовитель|вендор|gyarto|gyarto neve|gyartmany|eloallito|メーカー|メーカー名|製造元|製造者|製造業者|製造メーカー|制造商|" +
    "生产厂家|生产商|厂家|生产企业|生产厂商|製造商|生產廠商|製造廠商|生產商|znacka|obchodni znacka|obchodna znacka|brand|brand name|" +
    "trademark|marke|markenname|marque|nom de marque|marka|nazwa marki|marca|nombre de marca|marchio|" +
    "merk|merknaam|nome da marca|бренд|торговая марка|товарныи знак|markanev|ブランド|ブランド名|銘柄|品牌|品牌名称|牌子|廠牌|" +
    "品牌名稱"
  ).split("|"),
  supplier: (
    "dodavatel|nazev dodavatele|prodejce|prodavajici|prodava|distributor|dovozce|nazov dodavatela|" +
    "predajca|predavajuci|predava|dovozca|supplier|supplier name|seller|sold by|vendor|vendor name|" +
    "reseller|importer|lieferant|lieferantenname|verkaufer|anbieter|handler|verkauf durch|verkauft von|" +
    "verkauf und versand durch|importeur|fournisseur|nom du fournisseur|vendeur|vendu par|" +
    "vendu et expedie par|distributeur|revendeur|importateur|dostawca|nazwa dostawcy|sprzedawca|" +
    "sprzedajacy|sprzedaje|dystrybutor|proveedor|nombre del proveedor|vendedor|vendido por|suministrador|" +
    "distribuidor|importador|fornitore|venditore|venduto da|distributore|rivenditore|importatore|" +
    "ragione sociale|leverancier|verkoper|verkocht door|verkoop door|aanbieder|fornecedor|" +
    "vendido e entregue por|поставщик|наименование поставщика|продавец|дистрибьютор|импортер|beszallito|" +
    "szallito|elado|forgalmazo|ertekesito|importor|販売元|販売者|出品者|出荷元|販売業者|納入業者|仕入先|供給者|サプライヤー|ベンダー|輸入元|供应商|" +
    "供应商名称|供货商|卖家|销售商|经销商|代理商|进口商|供應商|供應商名稱|供貨商|賣家|經銷商|進口商|vybrany dodavatel|vitezny dodavatel|" +
    "vitezny uchazec|vybrany uchazec|zhotovitel|uchazec|smluvni strana|smluvni strany|" +
    "uredni nazev vybraneho dodavatele|uredni nazev ucastnika|ico vybraneho dodavatele|uspesny uchadzac|" +
    "vitazny uchadzac|uchadzac|zmluvna strana|zmluvne strany|contractor|contractor name|" +
    "name of contractor|awarded to|awardee|contract awardee|awarded supplier|awarded vendor|" +
    "successful tenderer|successful bidder|winning bidder|selected bidder|tenderer|bidder|bidder name|" +
    "l1 bidder|prime contractor|auftragnehmer|zuschlagsempfanger|bezuschlagter bieter|bieter|" +
    "name des auftragnehmers|wirtschaftsteilnehmer|titulaire|nom du titulaire|attributaire|adjudicataire|" +
    "laureat|soumissionnaire|entreprise attributaire|wykonawca|nazwa wykonawcy|wybrany wykonawca|" +
    "zwyciezca|oferent|adjudicatario|empresa adjudicataria|contratista|licitador|proveedor adjudicado|" +
    "aggiudicatario|ditta aggiudicataria|impresa aggiudicataria|affidatario|appaltatore|" +
    "operatore economico|contraente|offerente|opdrachtnemer|gegund aan|inschrijver|" +
    "entidade adjudicataria|empresa vencedora|licitante vencedor|vencedor|contratado|contratada|" +
    "cocontratante|proponente|победитель закупки|победитель аукциона|подрядчик|участник закупки|" +
    "контрагент|nyertes ajanlattevo|nyertes ajanlattevo neve|ajanlattevo|szerzodo fel|落札者|落札業者|受注者|" +
    "契約の相手方|契約相手方|契約業者|落札者の氏名及び住所|中标供应商|中标供应商名称|中标人|中标单位|中标候选人|成交供应商|成交人|入围供应商|承包人|得標廠商|得標廠商名稱|得標商|決標廠商|" +
    "投標廠商|承包商"
  ).split("|"),
};
