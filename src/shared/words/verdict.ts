import { verdict as cs } from "./cs/verdict.ts";
import { verdict as en } from "./en/verdict.ts";
import type { Language } from "./format.ts";

export type VerdictWords = typeof en;

export const VERDICT: Record<Language, VerdictWords> = { en, cs };
