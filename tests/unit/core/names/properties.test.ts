import { test } from "vitest";
import { properties } from "../../../../src/tools/fuzz/matcher.ts";

test.each(Object.entries(properties))("%s", { timeout: 60_000 }, (_, holds) => holds(5000, 20_261_124));
