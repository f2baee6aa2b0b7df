/** Encodings by the names that people know. */
const NAMES: Readonly<Record<string, string>> = {
  "utf-8": "UTF-8",
  "utf-16le": "UTF-16",
  "utf-16be": "UTF-16 BE",
  "windows-1250": "Windows-1250",
  "windows-1251": "Windows-1251",
  "windows-1252": "Windows-1252",
  "iso-8859-2": "ISO 8859-2",
  gbk: "GBK",
  big5: "Big5",
  shift_jis: "Shift-JIS",
  "euc-kr": "EUC-KR",
};

/** What people call an encoding. */
export const encodingName = (encoding: string): string => NAMES[encoding] ?? encoding;
