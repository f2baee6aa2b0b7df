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

/** What axe finds wrong with what stands in a page of ours: badges, whose closed roots are shown to axe alone, and the open card. */
export async function violationsOfOurs(visit: TestPage): Promise<string[] | undefined> {
  await visit.page.evaluate(SOURCE);
  const badges = await visit.inOurs(async (roots) => {
    for (const root of roots) Object.defineProperty(root.host, "shadowRoot", { value: root, configurable: true });
    const { axe } = globalThis as unknown as { axe: Axe };
    const { violations } = await axe.run(roots[0]!.host, { iframes: false });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
  });
  const frame = await visit.cardFrame();
  await frame?.evaluate(SOURCE);
  const card = await frame?.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: Axe };
    const { violations } = await axe.run(document.querySelector(".card")!);
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
  });
  return badges && [...badges, ...(card ?? [])];
}
