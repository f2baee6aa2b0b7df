import type { Language } from "./language.ts";

export const he: Language = {
  code: "he",
  sentence: {
    accessories: "כיסוי, מגן, מטען, כבל, סוללה, מחזיק, רצועה, מסנן",
    worksWith: "תואם … של, תואם, מתאים",
    except: "במקום, למעט, לא של",
    excludes: "לא [נקבל|מקבלים|יתקבלו|מוכרים|משתמשים]",
    isExcluded: "לא [יתקבל|יתקבלו|מאושר|מאושרים], הוחלף, הוחלפו, הוסר, הוסרו",
  },
  columns: {
    maker: "יצרן",
  },
};
