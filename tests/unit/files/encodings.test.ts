import { describe, expect, test } from "vitest";
import { bytes, utf16 } from "./make-files.ts";
import { readAll } from "./read-all.ts";

/** Text in an encoding for which the platform has a decoder and no encoder. */
function encoded(text: string, encoding: string): Uint8Array {
  const known = new Map<string, number[]>();
  const decoder = new TextDecoder(encoding);
  for (let first = 0x80; first < 0x100; first += 1) {
    const single = decoder.decode(Uint8Array.of(first));
    if (single.length === 1 && single !== "\uFFFD") known.set(single, [first]);
    for (let second = 0x40; second < 0x100; second += 1) {
      const letter = decoder.decode(Uint8Array.of(first, second));
      if (letter.length === 1 && letter !== "\uFFFD" && !known.has(letter)) known.set(letter, [first, second]);
    }
  }
  return Uint8Array.from(Array.from(text, (letter) => known.get(letter) ?? [letter.charCodeAt(0)]).flat());
}

const LISTS: [encoding: string, text: string][] = [
  ["windows-1250", "Výrobce;Název\nHuawei;Směrovač bezdrátový\nDahua;Kamera, noční vidění\nZTE;Záložní zdroj, Žďár\n"],
  [
    "windows-1250",
    "Producent;Nazwa\nHuawei;Przełącznik sieciowy\nDahua;Kamera zewnętrzna, Łódź\nZTE;Zasilacz ciągły\n",
  ],
  [
    "windows-1250",
    `Producent;Nazwa;Cena\n${"Samsung;Smartfon Galaxy XCover 5 4/64GB Dual SIM Czarny;1148,99 zł\nXiaomi;Smartfon Redmi 10 6/128GB Dual SIM Brązowy;699,99 zł\n".repeat(20)}`,
  ],
  ["windows-1252", "Hersteller;Bezeichnung\nHuawei;Drahtloser Router für außen\nDahua;Überwachungskamera, Größe\n"],
  ["windows-1252", "Fabricant;Désignation\nHuawei;Routeur intégré\nDahua;Caméra extérieure à vision nocturne\n"],
  ["windows-1252", `Goods;Volume;Area\n${"Storage box;2 m³;½ m²\nTank with lid;12 m³;¾ m²\n".repeat(20)}`],
  ["windows-1251", "Производитель;Наименование\nHuawei;Маршрутизатор беспроводной\nКасперский;Антивирус\n"],
  ["gbk", "品牌,名称\n华为,无线路由器\n大华,网络摄像机\n中兴,交换机\n"],
  ["big5", "品牌,名稱\n華為,無線路由器\n大華,網路攝影機\n中興,交換機\n"],
  ["shift_jis", "メーカー,品名\nファーウェイ,無線ルーター\n日立,監視カメラ\n"],
  ["euc-kr", "제조사,품명\n화웨이,무선 공유기\n다후아,감시 카메라\n"],
];

describe("text in an older encoding is read, and the guess is said", () => {
  test.each(LISTS)("%s: %s", async (encoding, text) => {
    const { lists, notes, reading } = await readAll("a.csv", encoded(text, encoding));
    expect(lists[0]!.rows.map((row) => row.join(text.includes(";") ? ";" : ",")).join("\n")).toBe(text.trim());
    expect(reading.text).toEqual({ encoding, by: "guess" });
    expect(notes).toEqual(["other-encoding"]);
  });

  test("a few Han characters are enough", async () => {
    const { lists } = await readAll("a.csv", encoded("Brand,Model\n华为,AX3\n", "gbk"));
    expect(lists[0]!.rows[1]).toEqual(["华为", "AX3"]);
  });

  test("UTF-16 with and without a mark", async () => {
    const text = "Výrobce;Model\nHuawei;AX3 pro\n";
    for (const data of [
      utf16(text, false),
      utf16(text, true),
      utf16(text, false).slice(2),
      utf16(text, true).slice(2),
    ]) {
      const { lists, reading } = await readAll("a.csv", data);
      expect(lists[0]!.rows).toEqual([
        ["Výrobce", "Model"],
        ["Huawei", "AX3 pro"],
      ]);
      expect(reading.text?.by).toBe("mark");
    }
  });
});

test("a person's choice takes the place of the guess, whole file and second reading alike", async () => {
  const data = encoded("品牌,名称\n华为,路由器\n", "gbk");
  const { lists, reading } = await readAll("a.csv", data, "windows-1252");
  expect(lists[0]!.rows[1]![0]).not.toBe("华为");
  expect(reading.text).toEqual({ encoding: "windows-1252", by: "choice" });
  expect((await readAll("a.csv", data, "gbk")).lists[0]!.rows[1]![0]).toBe("华为");
});

test("two encodings in one file: each line is read by its own", async () => {
  const data = new Uint8Array([
    ...bytes("Výrobce;Místo\nHuawei;Plzeň\n"),
    ...encoded("ZTE;Příbram číslo\nDahua;x\n", "windows-1250"),
    ...bytes("HP;Žatec\n"),
  ]);
  const { lists, notes } = await readAll("a.csv", data);
  expect(lists[0]!.rows).toEqual([
    ["Výrobce", "Místo"],
    ["Huawei", "Plzeň"],
    ["ZTE", "Příbram číslo"],
    ["Dahua", "x"],
    ["HP", "Žatec"],
  ]);
  expect(notes).toEqual(["two-encodings"]);
});

test("the encoding is guessed where the first letter beyond ASCII comes, however late", async () => {
  const start = bytes(`Maker;Text\n${"HP;plain\n".repeat(40_000)}`);
  const data = new Uint8Array([...start, ...encoded("Huawei;Příští směr, žluť\n", "windows-1250")]);
  const { lists, reading } = await readAll("a.csv", data);
  expect(lists[0]!.rows.at(-1)).toEqual(["Huawei", "Příští směr, žluť"]);
  expect(reading.text?.encoding).toBe("windows-1250");
});

test.each([
  ["letters that were replaced", bytes("V\uFFFDrobce;Model\nHuawei;AX3\n")],
  ["question marks inside words", bytes("V?robce;N?zev\nHuawei;p?ep?na?\n")],
  ["UTF-8 that was read as something else and saved", bytes("VÃ½robce;NÃ¡zev\nHuawei;PÅ™epÃ­naÄ\u008d\n")],
])("a text that may have lost letters says that names may be missing: %s", async (_, data) => {
  const { notes } = await readAll("a.csv", data);
  expect(notes).toContain("lost-letters");
});

test.each(["What? Huawei AX3?\nWhy? No.\n", "https://shop.example/a?b=c\nx.php?id=3&y?z\n", "Größe L\nÄrmel\n"])(
  "%j has lost nothing",
  async (text) => {
    expect((await readAll("a.txt", bytes(text))).notes).toEqual([]);
  },
);
