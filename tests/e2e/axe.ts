import { readFileSync } from "node:fs";
import { inRepository } from "../../src/tools/repository.ts";
import type { Page } from "puppeteer-core";
import type { TestPage } from "./harness.ts";

const SOURCE = readFileSync(inRepository("node_modules/axe-core/axe.min.js"), "utf8");

interface Axe {
  run(
    within?: Node,
  ): Promise<{ violations: { id: string; help: string; nodes: { html: string; failureSummary?: string }[] }[] }>;
}

/** What axe finds wrong with a page of the extension, a line each. */
export async function violationsOf(page: Page): Promise<string[]> {
  await page.evaluate(SOURCE);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: Axe };
    const { violations } = await axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
  });
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
