import { inMemory } from "../bytes.ts";
import type { Format } from "../format.ts";
import { DEEPEST, type ZipDirectory } from "../reading.ts";
import { Unreadable } from "../sheet.ts";

/** An archive of lists: each of its files is read as it would be by itself. */
export const format: Format = {
  endings: ["zip"],
  fits: ({ zip }) => (zip && !isProgram(zip) ? 1 : 0),
  async *read({ bytes, reading, inner }) {
    reading.isArchive = true;
    if (reading.depth >= DEEPEST) throw new Unreadable("expands-too-far");
    const { ZipArchive } = await import("../unzip.ts");
    const archive = await ZipArchive.open(bytes);
    const names = archive.names.filter(isFile);
    let fault: Unreadable | undefined;
    let any = false;
    for (const name of names) {
      reading.countFile();
      try {
        const content = inMemory(await archive.part(name, reading));
        for await (const block of inner(name, content)) {
          any = true;
          yield block;
        }
      } catch (error) {
        if (!(error instanceof Unreadable) || error.reason === "expands-too-far") throw error;
        fault = error;
        reading.notRead(name, error.reason);
      }
    }
    if (!any) throw fault && names.length === 1 ? fault : new Unreadable("unknown-format");
  },
};

/** Documents and programs that are archives only inside. */
const isProgram = ({ names, mimetype }: ZipDirectory): boolean =>
  mimetype !== "" || names.some((name) => PROGRAM_PARTS.has(name));
const PROGRAM_PARTS = new Set(["[Content_Types].xml", "META-INF/MANIFEST.MF", "AndroidManifest.xml"]);

/** Files that archivers add of their own are no lists. */
const isFile = (name: string): boolean => !/(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$)/u.test(name);
