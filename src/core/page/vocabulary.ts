import { CLASSES } from "./page-kind.ts";
import { ENOUGH, OTHERWISE, RULES, type Rule } from "./rules.ts";

/**
 * How the scan treats an element. By its tag, because reading its computed style would make the browser lay the page out.
 * A tag that is in no list begins and ends a block; text never joins across its edge.
 *
 * - `style`: styles a part of a word at most; text joins across it.
 * - `inline`: text joins across it, but it may stand apart from its neighbour with no space between.
 * - `nothing`: as if it were not there.
 * - `object`: not ours to read; stands between words like a space.
 * - `break`: a line break.
 */
export type TagKind = "style" | "inline" | "nothing" | "object" | "break";

/**
 * Words of shops and of procurement in Czech, Slovak, English, German, French, Polish, Spanish, Italian, Dutch, Portuguese,
 * Russian, Hungarian, Swedish, Romanian, Ukrainian, Japanese, Chinese and Korean: those that the study of page vocabulary measured or found in a source, and some of
 * general knowledge, in lower case, and left out where a shorter one on the list stands in them. A page gets them from the background, so that the
 * script that every page pays for holds none.
 */
export interface Vocabulary {
  /** Tags of each kind, with blanks between. */
  tags: Readonly<Record<TagKind, string>>;
  /** Properties of schema.org for things that a product is for or is like; their makers are not the product's. */
  notTheProduct: readonly string[];
  /** What speaks for a class of page, how many points are enough, and what a page of the class is otherwise. */
  rules: readonly Rule[];
  enough: typeof ENOUGH;
  otherwise: typeof OTHERWISE;
  classes: typeof CLASSES;
  /** Text of the control that puts goods into the basket. */
  addToBasket: readonly string[];
  /** The same without a basket; magazines have it too, on links to shops. */
  buyNow: readonly string[];
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
  /** Words by which a shop names itself, or a page its goods, in the title. */
  shopTitles: readonly string[];
  /** What shops tell their customers about orders, delivery and returns, in links. */
  shopService: readonly string[];
  /** Core terms of public procurement. */
  procurement: readonly string[];
  /** The same, short forms that count in a title only. */
  procurementSigns: readonly string[];
  /** Words of procurement and of other things: in a title or a main heading only, and not alone. */
  procurementHeads: readonly string[];
  /** What pages about tenders are called, where that is all they are called. */
  procurementPages: readonly string[];
  /** Pages that every site has beside its goods: log-in, account, contact, help, terms, forum. */
  ownPages: readonly string[];
  /** Parts of addresses and titles of pages that write about things rather than offer or ask for them. */
  guidePages: readonly string[];
  /** Labels of the day until which bids are taken. */
  deadlines: readonly string[];
  /** Labels of the maker or the brand. */
  maker: readonly string[];
  /** Labels of the seller in a shop, and of the supplier or winner of a contract. */
  supplier: readonly string[];
  /** Labels of a name, which say only under a heading whose name it is. */
  ownName: readonly string[];
  /** Words in a title or heading of a contract or an award. */
  contractHeads: readonly string[];
  /** Words, in the plural, in a title or heading of a list of tenders. */
  tenderListHeads: readonly string[];
  /** Types of schema.org that stand on pages of shops. */
  shopTypes: readonly string[];
  /** Those of one product. */
  productTypes: readonly string[];
  /** Types of schema.org for lists of goods. */
  listTypes: readonly string[];
  /** Those of news; of articles and posts of any kind; of other pages that offer no goods. */
  newsTypes: readonly string[];
  articleTypes: readonly string[];
  otherTypes: readonly string[];
  /**
   * Sources of expressions: a price in a text; an address that leads to the basket; classes or ids of it, and of a price; the
   * basket with the number of things in it; names of meta elements that give a price or a maker; what stands round JSON-LD in
   * old pages, and types and makers in it where it is broken; a code of procurement; a label at the end of a text.
   */
  patterns: Readonly<
    Record<
      | "price"
      | "basketLink"
      | "basketClass"
      | "priceClass"
      | "basketCount"
      | "priceMeta"
      | "makerMeta"
      | "aroundData"
      | "typeInData"
      | "makerInData"
      | "procurementCode"
      | "label",
      string
    >
  >;
  /**
   * Selectors: elements with properties, JSON-LD, and elements with types, all as data; the maker by microdata or RDFa; a trail of
   * links to where the page belongs; what a name stands in; text that people write, or that is not for reading.
   */
  selectors: Readonly<Record<"meta" | "data" | "typed" | "maker" | "trail" | "home" | "editable", string>>;
}

/** Signs of money before a number, and after one. */
const BEFORE = "[$€£¥￥₹₽₺₩₪₫฿]|\\b(?:Rp|Kč|CZK|EUR|USD|GBP|PLN|CHF|Rs\\.?|R\\$|NT\\$|HK\\$|zł)";
const AFTER = "[$€£¥￥₽]|,[-–]|(?:Kč|CZK|EUR|Euro?|USD|PLN|zł|Ft|lei|LEI|руб|р\\.|грн|kr|CHF|円|元)(?![\\p{L}\\p{N}])";
/** What classes, ids and addresses call the basket. */
const BASKET = "cart|basket|checkout|ko[sš]ik|kosarik|warenkorb|panier|carrito|koszyk|carrello|winkelwagen";

export const VOCABULARY: Vocabulary = {
  tags: {
    style: "b bdi bdo big del dfn em font i ins mark rb ruby s small strike strong sub sup tt u var wbr",
    inline: "a abbr acronym cite data label nobr output q span time",
    nothing: "script style template noscript link meta rp rt param source track head title base",
    object:
      "audio canvas code datalist embed iframe img input kbd map math meter noembed noframes object picture pre progress samp select svg textarea video",
    break: "br",
  },
  notTheProduct: [
    "isAccessoryOrSparePartFor",
    "isConsumableFor",
    "isSimilarTo",
    "isRelatedTo",
    "review",
    "itemReviewed",
  ],
  rules: RULES,
  enough: ENOUGH,
  otherwise: OTHERWISE,
  classes: CLASSES,
  addToBasket: (
    "马上抢|直接購買|立刻购买|立即抢购|立即結帳|立即購買|立即购买|구매하기|바로구매|장바구니|주문하기|今すぐ買う|今すぐ購入|加入購物車|加入购物袋|加入购物车|加到購物車|放入購物車|放进购物车|" +
    "바로 구매|かごに入れる|カートに追加|kosárba|в кошик|у кошик|カートに入れる|do košíka|do košíku|megveszem|в корзину|add to bag|" +
    "do koszyka|add to cart|megrendelem|add to order|adauga in cos|adaugă în coș|add to basket|" +
    "add to trolley|in winkelwagen|оформить заказ|adăugați în coș|añadir al carro|in winkelmandje|" +
    "lägg i kundvagn|lägg i varukorg|in den warenkorb|додати до кошика|ajouter au panier|añadir a la bolsa|" +
    "añadir a la cesta|añadir al carrito|in winkelwagentje|lägg i varukorgen|adicionar ao cesto|" +
    "agregar al carrito|metti nel carrello|colocar no carrinho|in den einkaufskorb|in mijn winkelwagen|" +
    "aggiungi al carrello|hozzáadás a kosárhoz|in den einkaufswagen|lägg till i kundvagn|" +
    "adicionar ao carrinho|mettre dans le panier|zum warenkorb hinzufügen|toevoegen aan winkelwagen|" +
    "læg i kurv|tilføj til kurv|legg i handlekurv|lisää ostoskoriin|sepete ekle|tambah ke keranjang|" +
    "masukkan keranjang|dodaj u košaricu|dodaj v košarico|add to your cart|add to your basket|" +
    "add to shopping bag"
  ).split("|"),
  buyNow: (
    "jetzt kaufen|nu kopen|kup teraz|koupit nyní|kúpiť teraz|acquista ora|comandă acum|cumpără acum|" +
    "купити зараз|comprar agora|comprar ahora|sofort-kaufen|купить сейчас|achat immédiat|compralo subito|" +
    "köp nu|acheter maintenant|buy it now|купить в 1 клик"
  ).split("|"),
  basket: (
    "結帳|结算|coș|去结账|購物車|购物车|결제하기|장바구니|kosár|košík|кошик|マイカート|レジに進む|買い物かご|주문/결제|koszyk|my bag|panier|" +
    "ご購入手続き|カートを見る|carrito|do kasy|kosaram|my cart|pénztár|корзина|carrello|carrinho|kundkorg|kundvagn|" +
    "mi cesta|varukorg|afrekenen|cosul meu|coșul meu|my basket|view cart|warenkorb|your cart|zur kasse|" +
    "ショッピングカート|k pokladně|vezi coșul|till kassan|winkelwagen|your basket|einkaufskorb|obsah košíka|" +
    "obsah košíku|shopping bag|winkelmand|winkelmandje|naar de kassa|shopping cart|bevásárlókosár|winkelwagentje|" +
    "basket is empty|realizar pedido|shopping basket|tramitar pedido|cesto de compras|finalizar compra|" +
    "оформление заказа|перейти в корзину|cos de cumparaturi|finalizare comandă|passer la commande|" +
    "prejsť do pokladne|dokončit objednávku|procedi al checkout|proceed to checkout|tovább a pénztárhoz|" +
    "оформити замовлення|prejdite do pokladne|оформлення замовлення|indkøbskurv|indkøbskurven|handlekurv|" +
    "handlevogn|ostoskori|ostoskorin|sepetim|alışveriş sepeti|keranjang belanja|košarica|krepšelis|" +
    "ostukorv|karfa|your bag|tu cesta|cesta de la compra|買い物カゴ|ショッピングバッグ|購物袋|购物袋"
  ).split("|"),
  basketAlone: (
    "カート|cart|cassa|cesta|kassa|kasse|basket|trolley|checkout|pokladna|pokladňa|einkaufswagen|kurv|sepet|" +
    "keranjang|bag|kosz|košík|carro|cos"
  ).split("|"),
  tax: (
    "免運|含稅|含税|未稅|未税|税別|税抜|税込|本体価格|+ iva|+ tva|+ áfa|s dph|з пдв|с ндс|세금 포함|c/ iva|cu tva|ex gst|ex tax|" +
    "ex vat|s/ iva|vat 별도|vat 포함|áfával|부가세 별도|부가세 포함|bez dph|bez vat|com iva|con iva|ex moms|ex. vat|" +
    "inc gst|inc vat|prix ht|sem iva|sin iva|vč. dph|à vista|áfa-val|áfá-val|без ндс|без пдв|fara tva|" +
    "fără tva|inc. vat|nettó ár|plus vat|prix ttc|bruttó ár|excl. btw|excl. tax|excl. vat|incl. btw|" +
    "incl. gst|incl. tax|incl. vat|inkl moms|inkl. ust|iva incl.|sem juros|w tym vat|cena netto|" +
    "exkl. moms|exkl. mwst|hors taxes|inkl. moms|inkl. mwst|tva inclus|včetně dph|zzgl. mwst|в т.ч. ндс|" +
    "у т.ч. пдв|cena brutto|inkl. mwst.|iva esclusa|iva inclusa|preis inkl.|tasse incl.|tva incluse|" +
    "vrátane dph|zawiera vat|включая ндс|iva compresa|iva incluido|iva incluído|vat included|" +
    "с учетом ндс|excluding vat|exclusief btw|including vat|inclusief btw|zzgl. versand|включаючи пдв|" +
    "inklusive moms|iva no incluido|az ár tartalmazza|impuestos incluidos|incl. verzendkosten|" +
    "inkl. gesetzl. mwst|zzgl. versandkosten|inkl. mehrwertsteuer|dont éco-participation|" +
    "toutes taxes comprises"
  ).split("|"),
  availability: (
    "售完|售罄|无货|有貨|有货|现货|現貨|缺貨|缺货|품절|品切れ|有库存|有庫存|無庫存|補貨中|재입고|お届け日|入荷待ち|在庫あり|在庫なし|在庫切れ|売り切れ|発送予定|通常配送|당일발송|" +
    "재고수량|残りわずか|재고 없음|재고 있음|épuisé|agotado|epuizat|i lager|in stoc|od ręki|skladem|skladom|în stoc|" +
    "em stock|en stock|envío en|esaurito|esgotado|in stock|in-stock|på lager|raktáron|ships in|slutsåld|" +
    "sold out|vorrätig|auf lager|backorder|elfogyott|készleten|levertijd|lieferbar|na sklade|na skladě|" +
    "na stanie|sem stock|sin stock|vypredané|vyprodáno|wysyłka w|в наличии|на складе|на складі|наявність|" +
    "под заказ|em estoque|en rupture|entrega em|lieferzeit|livrare în|nedostupné|spedito in|vergriffen|" +
    "wyprzedane|закінчився|очікується|распродано|розпродано|ausverkauft|elérhetőség|lagerstatus|" +
    "leveranstid|niedostępny|only 1 left|op voorraad|uitverkocht|w magazynie|в наявності|expédié sous|" +
    "in magazzino|indisponibil|indisponível|nem elérhető|out of stock|stoc limitat|ready to ship|" +
    "usually ships|versandfertig|en existencias|fuera de stock|ihned k odběru|livraison sous|" +
    "morgen in huis|pronta entrega|szállítási idő|disponibilidade|fora de estoque|hay existencias|" +
    "direct leverbaar|ihned k odeslání|není k dispozici|rupture de stock|sofort verfügbar|" +
    "tillfälligt slut|ihneď k odoslaniu|voor 23:59 besteld|azonnal szállítható|готовий до відправки|" +
    "currently unavailable|ожидается поступление|available for delivery|derzeit nicht verfügbar|" +
    "disponibilità immediata|notify me when available|varastossa|stokta|stok tersedia|pre-order|" +
    "pick up in store|pickup in store|" +
    "ultimi pezzi|su ordinazione|consegna 24|consegna 48|consegna in|disponibile subito|últimas unidades|pocas unidades|stock:|sur commande|derniers articles|poslední kusy|posledné kusy|letzte stücke|ostatnie sztuki|laatste stuks|few left"
  ).split("|"),
  shopTalk: (
    "月销|uvp|免運費|配送料|배송비|상품평|찜하기|할인가|加入收藏|加入追蹤|商品評價|商品评价|商品详情|累计评价|무료배송|상품후기|위시리스트|価格の安い順|ほしい物リスト|" +
    "wishlist|you save|в обране|お気に入りに追加|akciós ár|fri frakt|ord. pris|our price|рассрочка|カスタマーレビュー|" +
    "akční cena|bežná cena|běžná cena|list price|merkzettel|preț redus|sie sparen|önskelista|adviesprijs|" +
    "hlídat cenu|menor preço|price range|wunschliste|в избранное|к сравнению|akciová cena|avis clients|" +
    "envío gratis|frete grátis|kedvencekhez|verlanglijst|do oblíbených|do obľúbených|do ulubionych|" +
    "frais de port|free delivery|free shipping|koszt dostawy|kívánságlista|portes grátis|sort by price|" +
    "special price|versandkosten|verzendkosten|zahlungsarten|список бажань|add to compare|cena regularna|" +
    "doprava zdarma|liste d'envies|od najtańszych|prix conseillé|prix croissant|szállítási díj|" +
    "verlanglijstje|widerrufsrecht|способи оплати|darmowa dostawa|doprava zadarmo|gastos de envío|" +
    "lista de deseos|precio anterior|způsoby dopravy|összehasonlítás|add to wish list|customer reviews|" +
    "lista de desejos|livrare gratuită|metody płatności|gratis verzending|kundenbewertungen|" +
    "obchodní podmínky|transport gratuit|versandkostenfrei|adaugă la favorite|ajouter à la liste|" +
    "añadir a favoritos|ingyenes szállítás|klantbeoordelingen|lista dei desideri|livraison gratuite|" +
    "obchodné podmienky|prezzo consigliato|price: low to high|shipping & returns|kostenloser versand|" +
    "spedizione gratuita|spese di spedizione|бесплатная доставка|цена по возрастанию|" +
    "customers who bought|money back guarantee|безкоштовна доставка|aggiungi ai preferiti|" +
    "lägg till i favoriter|precio: de menor a mayor|conditions générales de vente|free returns|" +
    "free standard shipping|compare prices|add to list|add to favourites|add to favorites|" +
    "in den vergleich|levering|fragtfri|gratis fragt|ilmainen toimitus|ücretsiz kargo|gratis ongkir|" +
    "livrare gratuita|add to watchlist|notify me when available"
  ).split("|"),
  shopTitles: (
    "e-shop|eshop|internetový obchod|online shop|onlineshop|online-shop|online store|webshop|web shop|" +
    "webwinkel|sklep internetowy|tienda online|boutique en ligne|negozio online|magazin online|" +
    "loja online|loja virtual|webáruház|webáruházak|árak|интернет-магазин|интернет магазин|" +
    "інтернет-магазин|オンラインショップ|オンラインストア|通販|ショッピング|网上商城|商城|網路商店|購物|쇼핑몰|buy online|shop online|купить|" +
    "купити|kaufen|günstig kaufen|koupit|za nejlepší cenu|for sale|til salg|till salu|à vendre|en venta|" +
    "te koop|in vendita|na prodej|na predaj|na sprzedaż|eladó|de vânzare|satılık|acheter|comprar|" +
    "comprare|kopen|kúpiť|preisvergleich|preise vergleichen|comparateur de prix|porównywarka cen|" +
    "srovnání cen|porovnanie cien|compare prices|prices and reviews"
  ).split("|"),
  shopService: (
    "delivery and returns|shipping and returns|log in for price|login for price|log in to see price|log in to see prices|login to see prices|login to view price|" +
    "call for price|cena po přihlášení|cena po prihlásení|ceny po přihlášení|preis nach anmeldung|preise nach anmeldung|" +
    "preise nach login|prix sur demande|prix après connexion|precio a consultar|precios tras iniciar sesión|" +
    "prezzo su richiesta|prezzi dopo il login|prijs op aanvraag|prijs na inloggen|cena na zapytanie|cena po zalogowaniu|цена по запросу|" +
    "会員価格|登录后可见价格|order status|track my order|track your order|track order|track an order|my orders|your orders|" +
    "returns & exchanges|returns and exchanges|orders & returns|returns policy|return policy|" +
    "shipping information|shipping policy|delivery information|shipping & delivery|delivery & returns|" +
    "gift cards|gift card|store locator|find a store|shop by brand|shop all|shop by category|" +
    "featured brands|all products|new arrivals|best sellers|bestsellers|weekly ad|moje objednávky|" +
    "stav objednávky|sledování objednávky|doprava a platba|platba a doprava|vrácení zboží|reklamační řád|" +
    "jak nakupovat|výdejní místa|akce a slevy|výprodej|doprava a platby|vrátenie tovaru|ako nakupovať|" +
    "reklamácie|versand und zahlung|zahlung und versand|zahlung & versand|versand & zahlung|versandarten|" +
    "bestellstatus|meine bestellungen|rücksendung|retouren|rückgabe|sonderangebote|angebote der woche|" +
    "suivi de commande|mes commandes|livraison et paiement|livraison & retours|modes de livraison|" +
    "retours et remboursements|bons plans|nouveautés|dostawa i płatność|dostawa i płatności|" +
    "formy płatności|zwroty i reklamacje|status zamówienia|moje zamówienia|wyprzedaż|" +
    "envíos y devoluciones|mis pedidos|estado del pedido|seguimiento de pedido|formas de pago|" +
    "devoluciones|i miei ordini|spedizioni e resi|metodi di pagamento|resi e rimborsi|stato ordine|" +
    "mijn bestellingen|bezorgen en retourneren|verzenden en retourneren|betaalmethoden|bestelling volgen|" +
    "retourneren|meus pedidos|formas de pagamento|trocas e devoluções|comenzile mele|retur gratuit|" +
    "livrare si plata|livrare și plată|modalitati de plata|resigilate|szállítás és fizetés|rendeléseim|" +
    "visszaküldés|доставка и оплата|оплата и доставка|доставка-оплата|мои заказы|возврат товара|" +
    "гарантия и возврат|как заказать|весь каталог|скидки|доставка і оплата|мої замовлення|注文履歴|ご利用ガイド|" +
    "特定商取引法|お支払い方法|配送について|返品|我的订单|配送方式|支付方式|售后服务|退换货|我的訂單|付款方式|退換貨|주문조회|배송조회|교환/반품|" +
    "cgv|cennik hurtowy|zwroty rma"
  ).split("|"),
  procurement: (
    "入札|開札|uvgo|нмцк|中标公告|中标结果|企画競争|公开招标|公開徵求|公開招標|合同公告|废标公告|成交公告|截止投標|投标截止|投標須知|招标公告|招标文件|招標公告|採購公告|" +
    "政府採購|政府調達|政府采购|更正公告|最高限价|標案案號|決標公告|決標方式|落札結果|見積競争|調達情報|资格预审|采购公告|采购意向|采购计划|開標時間|随意契約|預算金額|预算金额|계약현황|" +
    "공고번호|기초금액|나라장터|발주계획|사전규격|수의계약|일반경쟁|입찰공고|전자입찰|제한경쟁|추정가격|44-фз|竞争性磋商|竞争性谈判|選擇性招標|限制性招標|과업지시서|제안요청서|" +
    "223-фз|тендер|競争参加資格|調達ポータル|appalti|appalto|tenders|закупки|тендери|тендеры|公開取得報價單|e-tender|" +
    "prozorro|przetarg|e-vergabe|licitatie|licitação|przetargi|tenderned|закупівля|закупівлі|公募型プロポーザル|" +
    "협상에 의한 계약|capitolato|licitación|licitações|preço base|госзакупки|acord-cadru|ajánlatkérő|" +
    "avtalsspärr|base d'asta|bid opening|portal base|upphandling|aanbesteding|bandi e gare|közbeszerzés|" +
    "licitaciones|ajuste direto|bandi di gara|bando di gara|becsült érték|bid documents|" +
    "e-procurement|marché public|nyílt eljárás|registr smluv|upphandlingar|verejná súťaž|vergabestelle|" +
    "подача заявок|aanbestedingen|anbudsinbjudan|appel d'offres|avis de marché|contract award|" +
    "contrato menor|gara d'appalto|nabídková cena|otwarcie ofert|register zmlúv|sources sought|" +
    "відкриті торги|начальная цена|appels d'offres|consulta prévia|contract notice|" +
    "marchés publics|pre-bid meeting|profil acheteur|tryb podstawowy|veřejná zakázka|veřejné zakázky|" +
    "výběrové řízení|zadávací postup|zadávací řízení|період уточнень|caiet de sarcini|concurso público|" +
    "contrato público|gegunde opdracht|marktconsultatie|procedura aperta|súťažné podklady|" +
    "tender documents|valoare estimată|vergabeverfahren|запрос котировок|звіт про договір|" +
    "реестровый номер|реєстр договорів|achizitii publice|achiziție publică|achiziții publice|" +
    "ajánlati felhívás|awarded contracts|bid opportunities|commande publique|cumpărare directă|" +
    "direktupphandling|invitation to bid|keretmegállapodás|offenes verfahren|poptávkové řízení|" +
    "pregão eletrônico|procédure adaptée|profil zadavatele|vergabeunterlagen|veřejných zakázek|" +
    "vybraný dodavatel|реестр контрактов|anunț de atribuire|avis d'attribution|contracts register|" +
    "licitație deschisă|procurement notice|public procurement|tilldelningsbeslut|zapytanie ofertowe|" +
    "запрос предложений|обеспечение заявки|очікувана вартість|affidamento diretto|caderno de encargos|" +
    "contratação pública|mise en concurrence|procedura negoziata|stazione appaltante|systémové číslo nen|" +
    "teilnahmewettbewerb|извещение о закупке|электронный аукцион|aanbestedende dienst|" +
    "anunț de participare|contratación pública|disciplinare di gara|entidade adjudicante|" +
    "förfrågningsunderlag|invitation to tender|leistungsverzeichnis|pouvoir adjudicateur|" +
    "request for proposal|upphandlingsdokument|verejné obstarávanie|zadávací dokumentace|" +
    "zamówienie publiczne|zamówień publicznych|öffentlicher auftrag|öffentliche ausschreibung|öffentliche ausschreibungen|beschränkte ausschreibung|europaweite ausschreibung|eu-weite ausschreibung|determina a contrarre|" +
    "earnest money deposit|közbeszerzési eljárás|nota van inlichtingen|předpokládaná hodnota|" +
    "request for quotation|supplier registration|vergabebekanntmachung|verhandlungsverfahren|" +
    "тендерна документація|ajánlattételi felhívás|ajánlattételi határidő|auftragsbekanntmachung|" +
    "contract opportunities|expression of interest|importo a base di gara|közbeszerzési értesítő|" +
    "meervoudig onderhandse|notice inviting tender|perfil del contratante|procedură simplificată|" +
    "verejného obstarávania|zakázka malého rozsahu|órgano de contratación|единственный поставщик|" +
    "anúncio de procedimento|autoritate contractantă|dossier de consultation|evidenční číslo zakázky|" +
    "ogłoszenie o zamówieniu|avviso di aggiudicazione|ata de registro de preços|" +
    "documentație de atribuire|zákazka s nízkou hodnotou|оголошення про проведення|" +
    "közbeszerzési dokumentumok|plataforma de contratación|eljárást megindító felhívás|" +
    "výzva na predkladanie ponúk|aankondiging van de opdracht|règlement de la consultation|" +
    "predpokladaná hodnota zákazky|единая информационная система|начальная (максимальная) цена|" +
    "profil verejného obstarávateľa|specyfikacja warunków zamówienia|ogłoszenie o udzieleniu zamówienia|" +
    "postępowanie o udzielenie zamówienia|tender id|tender reference|tender no|tender number|bid number|" +
    "rfp number|solicitation number|naics code|product service code|type of set-aside|" +
    "contract award notice|procedure type|ted notice|procuring entity|contracting authority|" +
    "název veřejné zakázky|druh zadávacího řízení|druh řízení|zadávacího řízení|režim veřejné zakázky|" +
    "číslo zakázky|předmět smlouvy|smluvní strany|predmet zákazky|verejný obstarávateľ|predmet zmluvy|" +
    "öffentliche vergabe|vergabenummer|objet du marché|acheteur public|zamawiający|numer ogłoszenia|" +
    "przedmiot zamówienia|órgano contratante|objeto del contrato|importe de licitación|" +
    "oggetto dell'appalto|ente appaltante|公告番号|調達案件|案件番号|契約締結|项目编号|采购人|招标人|" +
    "przetargu|przetargów|przetargowe|przetargowych|zamówieniu publicznym|zamówieniach publicznych|" +
    "zapytań ofertowych|veřejnou zakázku|veřejné zakázce|veřejnými zakázkami|výběrového řízení|" +
    "výběrových řízení|zadávací dokumentaci|zadávacím řízení|poptávkového řízení|verejnom obstarávaní|" +
    "verejnej súťaže|verejné súťaže|súťažných podkladov|закупок|закупке|закупках|закупкам|госзакупок|тендера|" +
    "тендеров|закупівель|закупівлю|тендеру|тендерів|тендерної документації|tender document|bid document|" +
    "bidding documents|notice inviting|invitation for bids|request for bids|expressions of interest|" +
    "presolicitation|combined synopsis|ausschreibungsunterlagen|öffentlichen ausschreibung|" +
    "appel public à la concurrence|pliego de condiciones|compras públicas|contrataciones públicas|" +
    "gare d'appalto|aanbestedingsdocumenten|edital de licitação|aviso de licitação|közbeszerzési|" +
    "achizitie publica|licitație publică|licitatie publica|offentligt udbud|udbudsmateriale|" +
    "offentlige anskaffelser|julkiset hankinnat|tarjouspyyntö|ihale|viešieji pirkimai|viešųjų pirkimų|útboð|" +
    "javna nabava|javna naročila|обществени поръчки|обществена поръчка|政府采购网|采购项目|招标项目|采购信息|採購資訊|調達公告|一般競争|tender notice|tender notices|notice inviting|" +
    "id smlouvy|smluvní strana|datum uzavření|názov zmluvy|objednávateľ|dátum účinnosti|dátum uzavretia|rejestr umów|przedmiot umowy|výzvy na predkladanie ponúk|výzva na predloženie ponuky|výzvy na predloženie ponuky|zákazky s nízkou hodnotou|názov zákazky|zmluvné strany|zmluva o dielo|zhotoviteľ|smlouva o dílo|výzva k podání nabídek|výzva k podání nabídky|zakázky malého rozsahu|" +
    "vergebene aufträge|vergebener auftrag|bekanntmachung vergebener aufträge|vergabemarktplatz|vergabeplattform|vergabekammer|" +
    "zuschlagskriterien|hodnotiace kritériá|kritériá na vyhodnotenie ponúk|" +
    "kryteria oceny ofert|critères d'attribution|criterios de adjudicación|criteri di aggiudicazione|gunningscriteria|" +
    "oznámení o výsledku zadávacího řízení|oznámenie o výsledku verejného obstarávania|anuncio de adjudicación|" +
    "zverejnené zmluvy|zveřejněné smlouvy|povinne zverejňované zmluvy|povinně uveřejňované smlouvy|" +
    "evidencia zmlúv|objednávok a faktúr|objednávky a faktúry|zverejnené objednávky|zverejňovanie objednávok|" +
    "zveřejněné objednávky|contratos menores|contratos adjudicados|" +
    "affidamenti diretti|gegunde opdrachten|contract register|wykaz umów|" +
    "registr objednávek|přehled objednávek|zadávací podmínky|písemná zpráva zadavatele|invitation to quote|" +
    "procurement type|procurement category|awarding entity|awarding authority|meervoudig onderhands|" +
    "aanbestedende diensten|aanbestedingsportaal|aanbestedingskalender|contractenregister|" +
    "gunningscriterium|vergabeart|bieterfragen|angebotsöffnung|" +
    "données essentielles des marchés|règlement de consultation|expediente de contratación|" +
    "mesa de contratación|szacunkowa wartość zamówienia|najkorzystniejszej oferty|" +
    "unieważnienie postępowania|vestník verejného obstarávania|obstarávateľská organizácia|predmet obstarávania|" +
    "determina di affidamento|" +
    "offerta economicamente più vantaggiosa|予定価格|見積合わせ|オープンカウンター|询价公告|竞价公告|招标编号|比选公告"
  ).split("|"),
  procurementSigns: "rfp|rfq|swz|mepa|siwz|boamp|sicap|vob/a".split("|"),
  procurementHeads: (
    "ausschreibung|ausschreibungen|公募|標案|落札|询价|개찰|낙찰|입찰|vgv|仕様書|单一来源|anbud|pliego|pregão|gunning|pliegos|vergabe|аукціон|закупка|" +
    "ramavtal|set-aside|zadavatel|expediente|corrigendum|розпорядник|accord-cadre|adjudicación|" +
    "convocatoria|inschrijving|solicitation|tender notice|orden de compra|raamovereenkomst|" +
    "rahmenvereinbarung|framework agreement|zamówienia publiczne|request for proposals|sukcesywna dostawa|sukcesywne dostawy"
  ).split("|"),
  procurementPages: (
    "tender|tenders|tender notice|tender notices|notice inviting tender|procurement|procurements|" +
    "procurement notices|bids|bid notices|bids and tenders|bid opportunities|invitation to bid|rfp|rfps|rfq|" +
    "rfqs|quotations|request for quotations|request for proposals|solicitations|contract opportunities|" +
    "tender-notice|current-tenders|open-tenders|awarded-tenders|veřejné zakázky|verejne-zakazky|zakazky|" +
    "výběrová řízení|vyberova-rizeni|poptávky|verejné obstarávanie|verejne-obstaravanie|zákazky|" +
    "ausschreibung|ausschreibungen|vergabe|vergaben|öffentliche ausschreibungen|öffentliche ausschreibung|" +
    "vergabebekanntmachungen|appel d'offres|appels d'offres|appels-d-offres|appels-offres|marchés publics|" +
    "marches-publics|przetarg|przetargi|zamówienia publiczne|zamowienia-publiczne|zapytania ofertowe|" +
    "zapytania-ofertowe|lista przetargów|ogłoszenia o zamówieniach|licitación|licitaciones|" +
    "perfil del contratante|contratación pública|licitação|licitações|licitacoes|pregões|gare|bandi|" +
    "bandi di gara|bandi e gare|gare e appalti|appalti|aanbesteding|aanbestedingen|закупки|закупка|тендеры|" +
    "тендер|тендери|закупівлі|госзакупки|közbeszerzés|közbeszerzések|achiziții publice|achizitii-publice|" +
    "upphandling|upphandlingar|anbud|udbud|入札|入札情報|入札公告|調達情報|招标公告|采购公告|中标公告|招標公告|採購公告|입찰공고|입찰"
  ).split("|"),
  ownPages: (
    "login|log in|log-in|logon|sign in|sign-in|signin|sign up|sign-up|signup|sign up form|register|" +
    "registration|create account|create-account|createaccount|create an account|create a new account|" +
    "create new account|new account|my account|my-account|myaccount|your account|account|account login|" +
    "customer login|member login|forgot password|forgotten password|forgot your password|forgot-password|" +
    "forgotpassword|reset password|password reset|password recovery|password|password forgotten|password_forgotten|password-forgotten|order status|track my order|testimonials|feedback|loginregister|contact|" +
    "contact us|contact-us|contactus|contacts|about|about us|about-us|help|help center|help centre|" +
    "customer service|customer-service|customer support|support|faq|faqs|privacy policy|privacy|" +
    "terms and conditions|terms & conditions|terms of use|terms of service|terms|careers|jobs|sitemap|" +
    "site map|page not found|404|404 not found|not found|access denied|forum|forums|blog|news|přihlášení|" +
    "přihlásit se|přihlásit|registrace|zapomenuté heslo|můj účet|kontakt|kontakty|o nás|obchodní podmínky|" +
    "ochrana osobních údajů|kariéra|nápověda|časté dotazy|stránka nenalezena|prihlaseni|prihlásenie|" +
    "prihlásiť sa|registrácia|zabudnuté heslo|môj účet|obchodné podmienky|ochrana osobných údajov|" +
    "prihlasenie|registracia|anmelden|anmeldung|registrieren|registrierung|konto erstellen|neues konto|" +
    "mein konto|kundenkonto|passwort vergessen|über uns|impressum|agb|datenschutz|datenschutzerklärung|hilfe|" +
    "karriere|widerrufsrecht|connexion|se connecter|s'identifier|identification|authentification|inscription|" +
    "créer un compte|mon compte|mot de passe oublié|contactez-nous|nous contacter|qui sommes-nous|à propos|" +
    "mentions légales|aide|logowanie|zaloguj się|zaloguj|rejestracja|zarejestruj się|załóż konto|moje konto|" +
    "przypomnienie hasła|o nas|regulamin|polityka prywatności|pomoc|iniciar sesión|acceder|registro|" +
    "registrarse|crear cuenta|crear una cuenta|mi cuenta|recuperar contraseña|contacto|contáctenos|" +
    "sobre nosotros|quiénes somos|aviso legal|ayuda|accedi|registrati|registrazione|crea account|" +
    "crea un account|il mio account|password dimenticata|contatti|contattaci|chi siamo|inloggen|aanmelden|" +
    "registreren|account aanmaken|mijn account|wachtwoord vergeten|over ons|klantenservice|" +
    "veelgestelde vragen|entrar|criar conta|minha conta|contato|contactos|fale conosco|quem somos|" +
    "autentificare|înregistrare|contul meu|belépés|bejelentkezés|regisztráció|kapcsolat|logga in|" +
    "kontakta oss|log ind|log på|kontakt os|logg inn|kontakt oss|giriş yap|üye ol|iletişim|авторизация|вход|" +
    "войти|регистрация|личный кабинет|восстановление пароля|контакты|о компании|вхід|реєстрація|контакти|" +
    "ログイン|会員登録|新規会員登録|お問い合わせ|マイページ|会社概要|よくある質問|利用規約|登录|注册|登入|註冊|联系我们|聯絡我們|关于我们|帮助中心|로그인|회원가입|고객센터"
  ).split("|"),
  guidePages:
    "blog|poradna|poradňa|poradnik|poradniki|porady|články a rady|guides|guide|ratgeber|conseils|guide-pratique|wiki|glossary|slovnik".split(
      "|",
    ),
  deadlines: (
    "入札日|開札日|入札締切|开标时间|截止投標|截止收件|截止时间|決標日期|申込期限|開標時間|개찰일시|입찰마감|투찰마감|입찰개시일시|入札書提出期限|bindefrist|" +
    "abgabefrist|konec lhůty|срок подачи|bid due date|closing date|angebotsfrist|data scadenza|" +
    "response date|termen limita|sista svarsdag|teilnahmefrist|bewerbungsfrist|date de clôture|" +
    "fecha de cierre|remise des plis|sista anbudsdag|прием заявок до|bid opening date|bontás időpontja|" +
    "data de abertura|data deschiderii|sluitingstermijn|termin składania|начало процедуры|" +
    "einreichungsfrist|подання пропозицій|benyújtási határidő|részvételi határidő|sista dag för anbud|" +
    "submission deadline|last date for submission|last date of receipt|bid submission date|окончание процедуры|datum podání nabídek|lhůta podání nabídek|" +
    "прийом пропозицій до|plazo de presentación|termin otwarcia ofert|abertura das propostas|" +
    "ajánlattételi határidő|date limite de réponse|кінцевий строк подання|anbud ska vara inkommet|" +
    "bid submission end date|last date of submission|termin związania ofertą|uiterste inschrijfdatum|" +
    "окончание подачи заявок|окончание приема заявок|lhůta pro podání nabídek|fecha fin de presentación|" +
    "lehota na prijímanie ponúk|lhůta pro doručení nabídek|lehota na predkladanie ponúk|" +
    "дата окончания подачи заявок|plazo de recepción de ofertas|termen limită depunere oferte|" +
    "prazo de entrega das propostas|scadenza presentazione offerte|deadline for receipt of tenders|" +
    "date limite de remise des offres|tidsfrist för mottagande av anbud|" +
    "frist für den eingang der angebote|lhůta pro doručení žádostí o účast|" +
    "prazo para a receção das propostas|date limite de réception des offres|" +
    "az ajánlatok beérkezésének határideje|lehota na prijímanie žiadostí o účasť|" +
    "prazo para apresentação das propostas|termine di presentazione delle offerte|" +
    "fecha límite de presentación de ofertas|termine per il ricevimento delle offerte|" +
    "termenul-limită pentru primirea ofertelor|дата и время окончания срока подачи заявок|" +
    "deadline for receipt of requests to participate|uiterste datum voor de ontvangst van inschrijvingen|" +
    "closing time|tender closes|close date|closing on|offers due|response deadline|date offers due|" +
    "bid end date|tender end date|bid closing|deadline for tenders|time limit for receipt of tenders|" +
    "time limit for receipt|applications close|lhůta pro nabídky|termín podání nabídek|" +
    "konec podání nabídek|termín pro podání nabídek|abgabetermin|angebotsabgabe|date et heure limites|" +
    "fecha límite|plazo de presentación de ofertas|scadenza presentazione|sluitingsdatum|入札締切日時|提出期限|" +
    "提交截止时间"
  ).split("|"),
  maker: (
    "vyrobce|nazev vyrobce|vyrobce/znacka|vyrobce zarizeni|vyr|vyrobca|nazov vyrobcu|vyrobca/znacka|" +
    "manufacturer|manufacturer name|manufactured by|made by|mfr|mfg|producer|hersteller|herstellername|" +
    "herst|produzent|fabrikat|hersteller/typ|fabrikat/typ|fabricant|constructeur|nom du fabricant|" +
    "fabrique par|producent|nazwa producenta|wytworca|producent/marka|fabricante|nombre del fabricante|" +
    "fabricado por|produttore|fabbricante|costruttore|casa produttrice|nome del produttore|fabrikant|" +
    "fabrikaat|naam fabrikant|produtor|nome do fabricante|tillverkare|tillverkarens namn|gyarto|" +
    "gyarto neve|gyartmany|eloallito|producator|nume producator|производитель|изготовитель|" +
    "фирма-производитель|завод-изготовитель|вендор|виробник|виготовлювач|фірма-виробник|メーカー|メーカー名|製造元|" +
    "製造者|製造業者|製造メーカー|制造商|生产厂家|生产商|厂家|生产企业|生产厂商|製造商|生產廠商|製造廠商|生產商|제조사|제조업체|제조자|제조원|제조사명|제조회사|znacka|" +
    "obchodni znacka|obchodna znacka|brand|brand name|trademark|marke|markenname|marque|nom de marque|" +
    "marka|nazwa marki|marca|nombre de marca|marchio|merk|merknaam|nome da marca|varumarke|markanev|" +
    "marci|бренд|торговая марка|товарныи знак|бренди|торгова марка|торговельна марка|ブランド|ブランド名|銘柄|品牌|" +
    "品牌名称|牌子|廠牌|品牌名稱|브랜드|브랜드명|상표"
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
    "vendido e entregue por|leverantor|saljare|saljs av|aterforsaljare|importor|beszallito|szallito|" +
    "elado|forgalmazo|ertekesito|furnizor|vanzator|vandut de|vandut si livrat de|distribuitor|importator|" +
    "поставщик|наименование поставщика|продавец|дистрибьютор|импортер|постачальник|" +
    "наименування постачальника|продавець|дистриб'ютор|імпортер|販売元|販売者|出品者|出荷元|販売業者|納入業者|仕入先|供給者|サプライヤー|" +
    "ベンダー|輸入元|供应商|供应商名称|供货商|卖家|销售商|经销商|代理商|进口商|供應商|供應商名稱|供貨商|賣家|經銷商|進口商|판매자|판매처|공급업체|공급사|공급자|판매원|납품업체|" +
    "수입자|vybrany dodavatel|vitezny dodavatel|vitezny uchazec|vybrany uchazec|zhotovitel|uchazec|" +
    "smluvni strana|smluvni strany|uredni nazev vybraneho dodavatele|uredni nazev ucastnika|" +
    "ico vybraneho dodavatele|uspesny uchadzac|vitazny uchadzac|uchadzac|zmluvna strana|zmluvne strany|" +
    "contractor|contractor name|name of contractor|awarded to|awardee|contract awardee|awarded supplier|" +
    "awarded vendor|successful tenderer|successful bidder|winning bidder|selected bidder|tenderer|bidder|" +
    "bidder name|l1 bidder|prime contractor|auftragnehmer|zuschlagsempfanger|bezuschlagter bieter|bieter|" +
    "name des auftragnehmers|wirtschaftsteilnehmer|titulaire|nom du titulaire|attributaire|adjudicataire|" +
    "laureat|soumissionnaire|entreprise attributaire|wykonawca|nazwa wykonawcy|wybrany wykonawca|" +
    "zwyciezca|oferent|adjudicatario|empresa adjudicataria|contratista|licitador|proveedor adjudicado|" +
    "aggiudicatario|ditta aggiudicataria|impresa aggiudicataria|affidatario|appaltatore|" +
    "operatore economico|contraente|offerente|opdrachtnemer|gegund aan|inschrijver|" +
    "entidade adjudicataria|empresa vencedora|licitante vencedor|vencedor|contratado|contratada|" +
    "cocontratante|proponente|antagen leverantor|tilldelad leverantor|entreprenor|anbudsgivare|" +
    "nyertes ajanlattevo|nyertes ajanlattevo neve|ajanlattevo|szerzodo fel|castigator|" +
    "ofertant castigator|ofertant|antreprenor|победитель закупки|победитель аукциона|подрядчик|" +
    "участник закупки|контрагент|переможець|переможець торгів|переможець закупівлі|підрядник|落札者|落札業者|" +
    "受注者|契約の相手方|契約相手方|契約業者|落札者の氏名及び住所|中标供应商|中标供应商名称|中标人|中标单位|中标候选人|成交供应商|成交人|入围供应商|承包人|得標廠商|得標廠商名稱|得標商|" +
    "決標廠商|投標廠商|承包商|낙찰자|낙찰업체|낙찰예정자|계약상대자|계약업체|수급인|winner|vitez|vitaz|wettbewerbsgewinner|" +
    "adjudicataire/attributaire|winnaar|ganador|vincitore|vinder|nyertes|dodavatele|dodavatelia|suppliers|supplier details|udaje o dodavateli"
  ).split("|"),
  ownName: (
    "official name|oficialni nazev|uradny nazov|offizielle bezeichnung|nom officiel|oficjalna nazwa|officiele naam|" +
    "denominacion oficial|nome ufficiale|virallinen nimi|officiellt namn|officielt navn|hivatalos nev|name|nazev|nazov|" +
    "bezeichnung|nom|nazwa|naam|nombre|nome|nimi|namn|navn|nev|company name|名称"
  ).split("|"),
  contractHeads: (
    "smlouva|zmluva|objednávky|contratos menores|contract award|award notice|awarded|výsled|aggiudicazione|adjudicaci|attribution|" +
    "zuschlag|落札結果|中标|決標|决标|成交公告"
  ).split("|"),
  tenderListHeads: (
    "zakázky|zakázek|zákazky|tenders|opportunities|bids|ausschreibungen|appels d'offres|marchés publics|" +
    "przetargi|zamówienia|licitaciones|licitações|bandi|gare|aanbestedingen|закупки|тендеры|入札情報|公告列表"
  ).split("|"),
  shopTypes: "product|productgroup|productmodel|individualproduct|offer|aggregateoffer|offercatalog|vehicle|car".split(
    "|",
  ),
  productTypes: "product|productgroup|individualproduct|productmodel".split("|"),
  listTypes: ["itemlist", "offercatalog"],
  newsTypes: (
    "newsarticle|reportagenewsarticle|analysisnewsarticle|backgroundnewsarticle|opinionnewsarticle|reviewnewsarticle|" +
    "askpublicnewsarticle|liveblogposting|satiricalarticle"
  ).split("|"),
  articleTypes: ["article", "blogposting", "advertisercontentarticle", "report"],
  otherTypes: (
    "techarticle|scholarlyarticle|medicalscholarlyarticle|apireference|howto|recipe|jobposting|" +
    "discussionforumposting|socialmediaposting|qapage"
  ).split("|"),
  patterns: {
    // A sign of money, then a number, or the other way round.
    price: String.raw`(?:${BEFORE})\s?\d[\d\s.,]*|\d[\d.,\u00a0\u202f ]*(?:${AFTER})`,
    basketLink: BASKET,
    // Not in the middle of a word: `cartoon` is one, `mini-cart` and `addToCart` are none.
    basketClass: `(?:^|[^a-z]|mini|add-?to)(?:${BASKET})(?![a-df-rt-z])|[a-z](?:Cart|Basket)`,
    basketCount: String.raw`(?<![a-zà-žа-яё])(?:cart|basket|košík|warenkorb|einkaufswagen|panier|carrito|carrello|winkelwagen|winkelmand|koszyk|корзина|кошик|(?<!ス)カート|购物车|購物車|장바구니)\s*[(（]\s*\d+\s*[)）]`,
    priceClass: "price|cena|preis|prix|precio|prezzo",
    priceMeta: "^(?:product|og):price(?::amount)?$",
    makerMeta: "^(?:(?:product|og):)?(?:brand|manufacturer)$",
    // Comments of HTML, and sections of character data.
    aroundData: String.raw`<!--|-->|(?:\/[/*]\s*)?(?:<!\[CDATA\[|\]\]>)(?:\s*\*\/)?|;\s*$`,
    typeInData: String.raw`"@type"\s*:\s*\[?\s*"([^"\n]{1,80})"`,
    makerInData: String.raw`"(?:brand|manufacturer)"\s*:\s*(?:\{[^{}]{0,300}?"name"\s*:\s*)?"([^"\n]{1,80})"`,
    procurementCode: String.raw`\bcpv\b|\bcig[\s:]{1,3}(?=[a-z]*\d)[a-z\d]{10}\b|\b\d{8}-\d\b|окпд`,
    label: String.raw`(?:^|[\n.;|•])\s*([^\n:：;|•]{2,60})[:：]\s*$`,
  },
  selectors: {
    maker: ":is([itemprop~=brand],[itemprop~=manufacturer],[property$=brand],[property$=manufacturer]):not(meta)",
    meta: "meta[property],meta[itemprop]",
    data: 'script[type*="ld+json" i]',
    typed: "[itemtype],[typeof]",
    home: "h1,h2,h3,h4,h5,h6,td,th,dt,dd,li",
    editable: '[contenteditable]:not([contenteditable="false" i]),[role=textbox]',
    trail: '[itemtype$="BreadcrumbList"],[aria-label*="readcrumb"],[class*="breadcrumb" i]',
  },
};
