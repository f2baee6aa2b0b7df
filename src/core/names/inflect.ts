// Endings that languages put on a name: Czech, Slovak, Polish, German, then Finnish, Estonian, Hungarian, Lithuanian; Russian and
// its neighbours. Kept as lists of endings per kind of stem, so that an index holds one stem and not forty words.

/** Endings by kind of stem; a name's kind is its place here. 0: takes none. */
export const ENDINGS: readonly (readonly string[])[] = [
  [],
  // 1: a Latin consonant: Hikvision-u
  (
    "u a e em om ovi y i ie ů ów owi ami ach ech ům s" +
    " in ia issa ista illa ilta ille it il ilt ist iga iks ot et nak nek ban ben tól től ra re nál nél os es as ui ą ov ova ove ovo ovu ovim ovih ovimi ovega"
  ).split(" "),
  // 2: a Latin vowel that stays: Huawei-e, Huawei-em, Huawei-s
  (
    "e em u ů a ovi om owi ho mu m i ům s" +
    " n ta ssa sta lla lta lle t l lt st ga ks nak nek ban ben tól től ra re nál nél val vel jem ja jev jeva jeve jevih jevim"
  ).split(" "),
  // 3: without its last vowel -o: Lenov-a
  "a u em om ovi ě ie y ou owi os on ossa osta olla olta olle ole olt ot ónak óval ótól".split(" "),
  // 4: without its last vowel -a: Dahu-y
  "y u ou e ě i ę ą ie as an assa asta alla alta alle at ale alt ának ával ától ára os ai inih inim ine".split(" "),
  // 5: an adjective without its -y: Kaspersk-ého
  "ého ému ým ém é á ou iego iemu im a u ys og yt yn yä".split(" "),
  // 6: a Cyrillic consonant: Яндекс-а
  "а у ом е ы".split(" "),
  // 7: without its last -й: Хуаве-я
  "я ю ем е и".split(" "),
  // 8: an adjective without its -ий: Касперск-ого
  "ого ому им ом ая ой ую ое ие их ими".split(" "),
];

const LATIN = /^[\p{Script=Latin}]+$/u;
const CYRILLIC = /^[\p{Script=Cyrillic}]+$/u;

/** How the last word of `text` is inflected: its kind of stem, and how many letters that lacks. */
export function stemOf(text: string): { kind: number; cut: number } {
  const word = /[\p{L}\p{N}]+$/u.exec(text)?.[0] ?? "";
  const tail = word.slice(-2).toLowerCase();
  const short = { kind: 0, cut: 0 };
  if (LATIN.test(word)) {
    if (word.length < 4 || text.length < 5) return short;
    if (word.length > 6 && tail === "ky") return { kind: 5, cut: 1 };
    if (tail.endsWith("o")) return { kind: 3, cut: 1 };
    if (tail.endsWith("a")) return { kind: 4, cut: 1 };
    return { kind: /[eiuy]$/.test(tail) ? 2 : 1, cut: 0 };
  }
  if (!CYRILLIC.test(word) || word.length < 5) return short;
  if (tail === "ий") return { kind: 8, cut: 2 };
  if (tail.endsWith("й")) return { kind: 7, cut: 1 };
  return { kind: /[бвгджзклмнпрстфхцчшщ]$/.test(tail) ? 6 : 0, cut: 0 };
}
