import { compileIndex } from "../../../../src/core/names/compile-index.ts";
import { findMentions } from "../../../../src/core/names/find-mentions.ts";
import { openIndex } from "../../../../src/core/names/open-index.ts";
import { readData } from "../../../../src/tools/data/read-data.ts";

/** The index of all names of `data/`. */
export const index = openIndex(compileIndex(readData("data").vendors.map(({ record }) => record)));

/** The groups that a text names, each once, from left to right. */
export const groups = (text: string): string[] => [...new Set(findMentions(index, text).map(({ group }) => group))];
