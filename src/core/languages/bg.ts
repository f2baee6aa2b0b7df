import type { Language } from "./language.ts";

export const bg: Language = {
  code: "bg",
  shop: {
    toBasket: "добави в количката, купи",
    basket: "количка*",
    talk: "безплатна доставка, доставка и плащане, връщане и замяна",
    titles: "онлайн магазин, цени",
    ownPages: "вход, регистрация, контакти",
    currency: "лв",
  },
  procurement: {
    terms: "обществен* поръчк*, възложител, открита процедура, прогнозна стойност",
    deadlines: "срок за [получаване|подаване]",
    pages: "обществени поръчки, профил на купувача",
  },
  columns: {
    maker: "производител",
    supplier: "доставчик",
  },
};
