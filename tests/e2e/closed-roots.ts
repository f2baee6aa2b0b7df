import type { CDPSession, Page } from "puppeteer-core";
import type { OpenBrowser } from "../../src/tools/browsers/open-browser.ts";

/** The one element of ours hangs under the root, beside head and body. */
const HOST = "[...document.documentElement.children].find((node) => node !== document.head && node !== document.body)";

/**
 * Runs a function in the page's own world with our closed shadow roots, outermost first. A page cannot reach them; the
 * drivers can: Chromium over its DevTools protocol, Firefox over WebDriver BiDi.
 */
export async function inClosedRoots<Args extends unknown[], T>(
  { engine, browser }: OpenBrowser,
  page: Page,
  work: (roots: ShadowRoot[], ...args: Args) => T | Promise<T>,
  args: Args,
): Promise<T | undefined> {
  // The result comes back as JSON, which both protocols carry alike.
  const source = `async function (...roots) { return JSON.stringify(await (${work.toString()})(roots, ...${JSON.stringify(args)})) ?? null; }`;
  const json = engine === "chromium" ? await chromium(page, source) : await firefox(browser, page, source);
  return json === undefined || json === null ? undefined : (JSON.parse(json) as T);
}

interface DomNode {
  backendNodeId: number;
  children?: DomNode[];
  shadowRoots?: (DomNode & { shadowRootType?: string })[];
}

async function chromium(page: Page, source: string): Promise<string | undefined | null> {
  const session: CDPSession = await page.createCDPSession();
  try {
    const { result: host } = await session.send("Runtime.evaluate", { expression: HOST });
    if (!host.objectId) return undefined;
    const { node } = await session.send("DOM.describeNode", { objectId: host.objectId, depth: -1, pierce: true });
    const ids = closedRoots(node);
    if (ids.length === 0) return undefined;
    const roots = await Promise.all(ids.map((backendNodeId) => session.send("DOM.resolveNode", { backendNodeId })));
    const { result, exceptionDetails } = await session.send("Runtime.callFunctionOn", {
      functionDeclaration: source,
      objectId: host.objectId,
      arguments: roots.map(({ object }) => ({ objectId: object.objectId! })),
      returnByValue: true,
      awaitPromise: true,
      userGesture: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as string | null;
  } finally {
    await session.detach();
  }
}

function closedRoots({ shadowRoots = [], children = [] }: DomNode): number[] {
  return [
    ...shadowRoots
      .filter(({ shadowRootType }) => shadowRootType !== "user-agent")
      .flatMap((root) => [root.backendNodeId, ...closedRoots(root)]),
    ...children.flatMap(closedRoots),
  ];
}

interface BidiNode {
  type: string;
  sharedId?: string;
  value?: { children?: BidiNode[]; shadowRoot?: BidiNode | null; mode?: string } | string;
}
/** The parts of the driver's BiDi side that its types keep to themselves. */
interface Bidi {
  connection: {
    send(
      method: string,
      params: object,
    ): Promise<{ result: { result?: BidiNode; exceptionDetails?: { text: string } } }>;
  };
}

async function firefox(
  browser: OpenBrowser["browser"],
  page: Page,
  source: string,
): Promise<string | undefined | null> {
  const { connection } = browser as unknown as Bidi;
  const target = { context: (page.mainFrame() as unknown as Record<"_id", string>)["_id"] };
  const host = await connection.send("script.evaluate", {
    expression: HOST,
    target,
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 100, includeShadowTree: "all" },
  });
  const roots = host.result.result ? rootsIn(host.result.result) : [];
  if (roots.length === 0) return undefined;
  const { result } = await connection.send("script.callFunction", {
    functionDeclaration: source,
    target,
    awaitPromise: true,
    userActivation: true,
    arguments: roots.map((sharedId) => ({ sharedId })),
  });
  if (result.exceptionDetails) throw new Error(result.exceptionDetails.text);
  return typeof result.result?.value === "string" ? result.result.value : null;
}

function rootsIn({ value }: BidiNode): string[] {
  if (typeof value !== "object") return [];
  const { shadowRoot, children = [] } = value;
  return [...(shadowRoot?.sharedId ? [shadowRoot.sharedId, ...rootsIn(shadowRoot)] : []), ...children.flatMap(rootsIn)];
}
