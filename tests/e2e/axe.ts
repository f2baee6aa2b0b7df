import { readFileSync } from "node:fs";
import { inRepository } from "../../src/tools/repository.ts";
import type { Page } from "puppeteer-core";
import type { TestPage } from "./harness.ts";
import type { Scheme } from "./scheme.ts";

const SOURCE = readFileSync(inRepository("node_modules/axe-core/axe.min.js"), "utf8");

interface Axe {
  run(
    within: Node,
    options?: object,
  ): Promise<{ violations: { id: string; help: string; nodes: { html: string; failureSummary?: string }[] }[] }>;
}

/**
 * What axe finds wrong with a page of the extension, a line each. Under forced colours the palette is the reader's own, and
 * its contrasts are not ours to judge.
 */
export async function violationsOf(page: Page, scheme: Scheme = "light"): Promise<string[]> {
  await page.evaluate(SOURCE);
  return page.evaluate(async (contrast) => {
    const { axe } = globalThis as unknown as { axe: Axe };
    const { violations } = await axe.run(document, { rules: { "color-contrast": { enabled: contrast } } });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
  }, scheme !== "forced");
}

/** What axe finds wrong with what hangs in a page of ours: badges and card. Closed roots are shown to axe alone. */
export async function violationsOfOurs(visit: TestPage): Promise<string[] | undefined> {
  await visit.page.evaluate(SOURCE);
  return visit.inOurs(async (roots) => {
    for (const root of roots) Object.defineProperty(root.host, "shadowRoot", { value: root, configurable: true });
    const { axe } = globalThis as unknown as { axe: Axe };
    const { violations } = await axe.run(roots[0]!.host);
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
  });
}
