import { cs } from "./cs/policy.ts";
import { en } from "./en/policy.ts";

/** The words of policies in each language. */
export const POLICY = { en, cs };
