import type { Category } from "../dataset.ts";

/** Terms of one language, parted by commas. README.md tells how they are written; the compiler refuses anything else. */
export type Terms = string;

/** All that the product knows of one language. What a language lacks is left out. */
export interface Language {
  /** ISO 639-1, or `mul` for what is the same in many. */
  code: string;
  /** Nouns join in it: a term of `accessories` may also be the end of a longer word. */
  compounds?: true;
  /** By what a sentence takes a name away, in the words of negation detection (NegEx, ConText). */
  sentence?: Partial<SentenceTerms>;
  /** Kinds of goods, and of what is said of companies, which a weak name may need near it: stems, endings allowed for. */
  goods?: Partial<Record<GoodsKind, Terms>>;
  /** Words for the classes of goods that acts speak of, and words that look like one and are something else. */
  classes?: Partial<Record<Category, { words: Terms; not?: Terms }>>;
  /** What turns the rest of a product's name into what the product is for. */
  goodsFor?: Terms;
  /** Measures: a number before one of them names no series of goods. */
  measures?: Terms;
  /** Words on pages of shops. */
  shop?: Partial<ShopTerms>;
  /** Words on pages of public procurement. */
  procurement?: Partial<ProcurementTerms>;
  /** Labels of fields in whole; heads of the columns of lists, which say it as well. */
  labels?: Partial<LabelTerms>;
  columns?: Partial<ColumnTerms>;
}

export interface SentenceTerms {
  /** Things that are made for a device of another maker. */
  accessories: Terms;
  /** What stands between an accessory and its device. */
  for: Terms;
  /** Accessories that stand right before the device, without "for"; and right behind its model. */
  cases: Terms;
  casesBehind: Terms;
  /** Says of an accessory that it is no original. */
  imitations: Terms;
  /** Before the name: goods that work with it, were tested with it, belong to it. Right behind it: the same. */
  worksWith: Terms;
  worksWithIt: Terms;
  /** The same right before the name alone; and at the head of a list, before a colon. */
  fits: Terms;
  heads: Terms;
  /** Before the name: all but it, unlike it, in its place, rid of it. */
  except: Terms;
  /** Before the name in its clause: a bid, a text or a firm does not admit it. */
  excludes: Terms;
  /** Behind the name in its clause: it is not admitted, or replaced. */
  isExcluded: Terms;
  /** Right before the name, or right behind it: whose name it was, who worked there. */
  former: Terms;
  formerBehind: Terms;
  /** Right before the name: a link, a log-in, a way to pay, a sender. Right behind it: the same. */
  follow: Terms;
  account: Terms;
  /** Before a colon and the name: who took a picture, where something comes from. */
  credits: Terms;
  /** What persons are called by. */
  titles: Terms;
  /** Right behind the name: streets, schools, houses that bear it. */
  places: Terms;
  /** Only looks like one of the terms above. */
  pseudo: Terms;
  /** Ends the scope of a term. */
  ends: Terms;
  /** Parts the names of a list. */
  joiners: Terms;
  /** Leads from a term to the name: the brand, made by. */
  links: Terms;
  /** Other networks, ways to pay and shops of apps, beside which a name is one as well. */
  networks: Terms;
}

export interface ShopTerms {
  /** Text of the control that puts goods into the basket; the same without a basket, which magazines have, too. */
  toBasket: Terms;
  buyNow: Terms;
  /** Text of a control that leads to the basket or the till; words of other meanings too, so only as its whole text. */
  basket: Terms;
  basketAlone: Terms;
  /** Beside a price: whether tax is in it. */
  tax: Terms;
  /** In stock, or not. */
  stock: Terms;
  /** Other words of shops: delivery, wish lists, prices. */
  talk: Terms;
  /** By which a shop names itself, or a page its goods, in the title. */
  titles: Terms;
  /** What shops tell their customers about orders, delivery and returns. */
  service: Terms;
  /** Pages that every site has beside its goods: log-in, account, contact, help, terms, forum. In whole. */
  ownPages: Terms;
  /** Pages that write about things rather than offer or ask for them. In whole. */
  guides: Terms;
  /** Of prices that no shop has: per night, per month. */
  rates: Terms;
  /** What addresses, classes and ids call the basket, and the price. */
  basketCode: Terms;
  priceCode: Terms;
  /** Money, beside a number; as written. */
  currency: Terms;
}

export interface ProcurementTerms {
  /** Core terms of public procurement. */
  terms: Terms;
  /** Short forms that count in a title only; words of other meanings too, which count in a title or a main heading, not alone. */
  signs: Terms;
  heads: Terms;
  /** What pages about tenders are called, where that is all they are called. */
  pages: Terms;
  /** Labels of the day until which bids are taken. */
  deadlines: Terms;
  /** In a title or heading of a contract or an award; of a list of tenders. */
  contracts: Terms;
  lists: Terms;
}

export interface LabelTerms {
  /** The maker or the brand. */
  maker: Terms;
  /** The seller in a shop, the supplier or winner of a contract. */
  supplier: Terms;
  /** A name, which says only under a heading whose name it is. */
  ownName: Terms;
  /** The goods; their model or number. */
  product: Terms;
  model: Terms;
}

/** What a column holds, where its head is no label of a page, or means another thing there. */
export type ColumnTerms = Omit<LabelTerms, "ownName">;

export const GOODS_KINDS = [
  "accounting",
  "antivirus",
  "battery",
  "bulb",
  "camera",
  "charger",
  "chip",
  "company",
  "diagnostic",
  "doorbell",
  "drone",
  "earbuds",
  "electric",
  "face",
  "gimbal",
  "headset",
  "inverter",
  "laptop",
  "license",
  "lidar",
  "locomotive",
  "makers",
  "memory",
  "modem",
  "module",
  "operator",
  "phone",
  "plug",
  "powerbank",
  "projector",
  "radio",
  "recognition",
  "robot",
  "router",
  "scanner",
  "sequencing",
  "server",
  "solar",
  "switch",
  "tablet",
  "television",
  "thermal",
  "toner",
  "train",
  "tram",
  "vacuum",
  "wafer",
] as const;
export type GoodsKind = (typeof GOODS_KINDS)[number];
