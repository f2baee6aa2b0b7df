import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { GOODS_KINDS } from "../../core/languages/language.ts";
import type { Models } from "../../core/lists/models.ts";

const Words = v.pipe(v.string(), v.minLength(1));
const Sources = v.pipe(
  v.array(v.strictObject({ repo: v.optional(Words), path: v.optional(Words), read: v.string() })),
  v.minLength(1),
);
const Written = {
  regex: Words,
  starts: v.pipe(v.array(v.pipe(v.string(), v.regex(/^[ -~]{1,2}$/))), v.minLength(1)),
  goods: v.optional(v.picklist(GOODS_KINDS)),
  note: v.optional(Words),
  sources: Sources,
};

/** `data/models/VENDOR.json`: families of model numbers that tell their maker, for lists. */
export const ModelsSchema = v.strictObject({
  vendor: Words,
  families: v.array(
    v.strictObject({
      family: Words,
      /** For people: `#` stands for figures and what follows. */
      pattern: Words,
      /** strong: tells the maker by itself; weak: beside goods of its kind, or the maker. */
      strength: v.picklist(["strong", "weak"]),
      examples: v.pipe(v.array(Words), v.minLength(1)),
      /** The name on the box, where it is not the vendor's. */
      brand: v.optional(Words),
      /** What is written alike and is another maker's. */
      notThese: v.optional(v.array(Words)),
      ...Written,
    }),
  ),
});
export type ModelFile = v.InferOutput<typeof ModelsSchema>;

/** `data/rebrands.json`: brands under which goods of another maker are, or were, sold. */
export const RebrandsSchema = v.strictObject({
  rebrands: v.array(
    v.strictObject({
      brand: Words,
      maker: Words,
      kind: v.picklist(["oem", "rebrand", "former"]),
      confidence: v.picklist(["confirmed", "reported"]),
      /** Words, one of which has to stand in the row. */
      needs: v.optional(v.array(Words)),
      lines: v.optional(v.array(Words)),
      period: Words,
      ...Written,
    }),
  ),
});

/** The files with model families, and the rebrands, of a data folder; throws where one does not fit. */
export function readModels(folder: string): {
  files: ModelFile[];
  rebrands: v.InferOutput<typeof RebrandsSchema>["rebrands"];
} {
  const models = join(folder, "models");
  const rebrands = join(folder, "rebrands.json");
  const read = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));
  return {
    files: existsSync(models)
      ? readdirSync(models)
          .toSorted()
          .map((name) => v.parse(ModelsSchema, read(join(models, name))))
      : [],
    rebrands: existsSync(rebrands) ? v.parse(RebrandsSchema, read(rebrands)).rebrands : [],
  };
}

/** What a check of lists needs of them. A weak family without goods counts beside its maker only, who is found by name. */
export function modelsIn(folder: string): Models {
  const { files, rebrands } = readModels(folder);
  return {
    families: files.flatMap(({ vendor, families }) =>
      families.flatMap(({ pattern, regex, starts, goods, strength }) =>
        strength === "strong"
          ? [{ vendor, pattern, regex, starts }]
          : goods
            ? [{ vendor, pattern, regex, starts, goods }]
            : [],
      ),
    ),
    rebrands: rebrands.map(({ brand, maker, kind, confidence, regex, starts, goods, needs, lines }) => ({
      brand,
      maker,
      kind,
      confidence,
      regex,
      starts,
      ...(goods && { goods }),
      ...(needs && { needs }),
      ...(lines?.some(isSeries) && { lines: lines.filter(isSeries) }),
    })),
  };
}

/** A series has a name; what is told of one in words is for who reads the data. */
const isSeries = (line: string): boolean => /^[A-Z0-9]/.test(line);
