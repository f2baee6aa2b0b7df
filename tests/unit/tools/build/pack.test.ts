import { afterEach, expect, test, vi } from "vitest";
import { unzipSync } from "fflate";
import { filesUnder, zip } from "../../../../src/tools/build/pack.ts";

const files = { "b.txt": new Uint8Array([2]), "a/c.txt": new Uint8Array([1]) };

afterEach(() => vi.unstubAllEnvs());

test("a ZIP has the same bytes in every time zone", () => {
  const made = ["UTC", "Pacific/Kiritimati", "America/St_Johns", "Pacific/Pago_Pago"].map((zone) => {
    vi.stubEnv("TZ", zone);
    return [new Date(2020, 0, 1, 12).getTimezoneOffset(), Buffer.from(zip(files)).toString("base64")] as const;
  });
  // The clocks really differ.
  expect(new Set(made.map(([offset]) => offset)).size).toBe(4);
  expect(new Set(made.map(([, bytes]) => bytes)).size).toBe(1);
});

test("a ZIP holds no rights or owners of files, which would follow the umask", () => {
  const bytes = Buffer.from(zip(files));
  for (let at = bytes.indexOf("PK\x01\x02"); at >= 0; at = bytes.indexOf("PK\x01\x02", at + 4)) {
    expect(bytes.readUInt16LE(at + 30), "length of extra fields").toBe(0);
    expect(bytes.readUInt32LE(at + 38), "attributes").toBe(0);
  }
  expect(Object.keys(unzipSync(bytes)).toSorted()).toEqual(["a/c.txt", "b.txt"]);
});

test("the files of a folder come in one order, whatever order the file system has", () => {
  const found = Object.keys(filesUnder("extension/public"));
  expect(found).toContain("_locales/en/messages.json");
  expect(found).toEqual(found.toSorted());
});
