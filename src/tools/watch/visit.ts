import robotsParser, { type Robot } from "robots-parser";

// Visits pages of authorities the way a polite guest does: says who it is, obeys robots.txt, asks for one thing at a time and
// seldom, and stops at a day's budget. What a server may do wrong ends as a value with its reason.

/** What the visits need of the world; a test has its own clock and its own road to the server. */
export interface Web {
  fetch: typeof fetch;
  now: () => number;
  pause: (ms: number) => Promise<void>;
}

/** What is left for today. */
export interface Budget {
  requests: number;
  bytes: number;
}

export type Refusal =
  | "gone"
  | "robots"
  | "login"
  | "refused"
  | "busy"
  | "network"
  | "too-large"
  | "too-many-redirects"
  | "not-https"
  | "budget";

/** A page as it came, after any redirects. */
export interface Page {
  ok: true;
  /** Where it was in the end. */
  url: string;
  /** Each redirect on the way was a permanent one. */
  movedForGood: boolean;
  type: string;
  bytes: Uint8Array;
}
export type Answer = Page | { ok: false; why: Refusal; detail: string };

const MOST_BYTES = 8_000_000;
const MOST_REDIRECTS = 5;
const PATIENCE = 30_000;
/** Between two requests at all, and between two to one host. */
const PACE = 1_000;
const PACE_OF_HOST = 5_000;
/** A host that asks for longer is left alone: a visit of it would take a day. */
const LONGEST_PACE = 60_000;

export class Visitor {
  readonly #web: Web;
  readonly #agent: string;
  readonly #robots = new Map<string, Robot | undefined>();
  readonly #last = new Map<string, number>();
  /** Hosts that asked to be left alone, until the next run. */
  readonly #busy = new Set<string>();
  #lastOfAll = -Infinity;
  readonly budget: Budget;

  /** `contact` is an address at which whoever runs a server finds whoever runs this. */
  constructor(web: Web, contact: string, budget: Budget) {
    this.#web = web;
    this.#agent = `CaveatWatch/1 (+${contact})`;
    this.budget = budget;
  }

  /** Reads a page, following redirects, each of which must be allowed itself. */
  async get(address: string): Promise<Answer> {
    let url = address;
    let movedForGood = true;
    for (let step = 0; step <= MOST_REDIRECTS; step += 1) {
      const wrong = unfit(url);
      if (wrong) return no("not-https", wrong);
      const robots = await this.#robotsOf(url);
      if (robots === "budget") return no("budget", "today's requests are used up");
      if (robots?.isAllowed(url, this.#agent) === false) return no("robots", `robots.txt of ${new URL(url).host}`);
      const delay = (robots?.getCrawlDelay(this.#agent) ?? 0) * 1000;
      if (delay > LONGEST_PACE) return no("robots", `robots.txt asks for ${delay / 1000} s between requests`);
      const answer = await this.#ask(url, delay);
      if ("why" in answer) return answer;
      const { status, location, type, bytes } = answer;
      if (location !== undefined) {
        if (!URL.canParse(location, url)) return no("network", "a redirect to nowhere");
        const next = new URL(location, url);
        if (isLogin(next)) return no("login", next.href);
        movedForGood &&= status === 301 || status === 308;
        url = next.href;
        continue;
      }
      return { ok: true, url, movedForGood: movedForGood && url !== address, type, bytes };
    }
    return no("too-many-redirects", `more than ${MOST_REDIRECTS}`);
  }

  /** Sitemaps that a host's robots.txt names. */
  async sitemaps(address: string): Promise<string[]> {
    const robots = await this.#robotsOf(address);
    return robots === "budget" ? [] : (robots?.getSitemaps() ?? []);
  }

  async #robotsOf(url: string): Promise<Robot | undefined | "budget"> {
    const { origin } = new URL(url);
    if (this.#robots.has(origin)) return this.#robots.get(origin);
    const address = `${origin}/robots.txt`;
    let answer = await this.#ask(address, 0);
    // One redirect is usual, from one name of a host to another.
    if (!("why" in answer) && answer.location !== undefined && URL.canParse(answer.location, address)) {
      const next = new URL(answer.location, address).href;
      answer = unfit(next) ? no("network", "a redirect elsewhere") : await this.#ask(next, 0);
    }
    if ("why" in answer && answer.why === "budget") return "budget";
    // RFC 9309: a file that is not there allows everything, one that cannot be had forbids everything.
    const missing = "why" in answer && (answer.why === "gone" || answer.why === "login" || answer.why === "refused");
    const text =
      "why" in answer ? (missing ? "" : "User-agent: *\nDisallow: /") : new TextDecoder().decode(answer.bytes);
    const robots = robotsParser(address, text);
    this.#robots.set(origin, robots);
    return robots;
  }

  async #ask(url: string, delay: number): Promise<Raw | (Answer & { ok: false })> {
    const { host } = new URL(url);
    if (this.#busy.has(host)) return no("busy", `${host} asked to be left alone`);
    if (this.budget.requests <= 0 || this.budget.bytes <= 0) return no("budget", "today's requests are used up");
    const ready = Math.max(this.#lastOfAll + PACE, (this.#last.get(host) ?? -Infinity) + Math.max(PACE_OF_HOST, delay));
    if (ready > this.#web.now()) await this.#web.pause(ready - this.#web.now());
    this.budget.requests -= 1;
    try {
      return await this.#read(url, host);
    } catch (error) {
      return no("network", reason(error));
    } finally {
      this.#lastOfAll = this.#web.now();
      this.#last.set(host, this.#lastOfAll);
    }
  }

  async #read(url: string, host: string): Promise<Raw | (Answer & { ok: false })> {
    const response = await this.#web.fetch(url, {
      redirect: "manual",
      credentials: "omit",
      headers: { "user-agent": this.#agent, accept: "text/html,application/xhtml+xml,application/pdf,*/*;q=0.5" },
      signal: AbortSignal.timeout(PATIENCE),
    });
    const { status, headers } = response;
    const location = status >= 300 && status < 400 ? (headers.get("location") ?? undefined) : undefined;
    if (status === 200) {
      const bytes = await this.#body(response);
      return bytes
        ? { status, location, type: headers.get("content-type") ?? "", bytes }
        : no("too-large", `more than ${MOST_BYTES} bytes`);
    }
    await response.body?.cancel();
    if (location !== undefined) return { status, location, type: "", bytes: new Uint8Array() };
    if (status === 404 || status === 410) return no("gone", `status ${status}`);
    if (status === 401) return no("login", `status ${status}`);
    if (status === 429 || status === 503) {
      this.#busy.add(host);
      return no("busy", `status ${status}`);
    }
    return no(status >= 500 ? "network" : "refused", `status ${status}`);
  }

  /** The body, or nothing once it is too large: what a server says of its length is not believed. */
  async #body(response: Response): Promise<Uint8Array | undefined> {
    const most = Math.min(MOST_BYTES, this.budget.bytes);
    const parts: Uint8Array[] = [];
    let length = 0;
    const reader = response.body?.getReader();
    for (;;) {
      const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
      if (done || !value) break;
      length += value.length;
      this.budget.bytes -= value.length;
      if (length > most) {
        await reader?.cancel();
        return undefined;
      }
      parts.push(value);
    }
    return new Uint8Array(Buffer.concat(parts));
  }
}

interface Raw {
  status: number;
  location: string | undefined;
  type: string;
  bytes: Uint8Array;
}

const no = (why: Refusal, detail: string): Answer & { ok: false } => ({ ok: false, why, detail });

/** Why an address is not visited: a redirect must not lead into somebody's own network. */
function unfit(address: string): string | undefined {
  const { protocol, hostname, port } = new URL(address);
  if (protocol !== "https:") return `${address} is not https`;
  if (port !== "" || !hostname.includes(".") || /^[\d.]+$|^\[|\.(localhost|local|internal)$/.test(hostname))
    return `${address} is no public host`;
  return undefined;
}

function isLogin({ pathname, hostname }: URL): boolean {
  return /(^|[/_.-])(log-?in|sign-?in|auth|sso|prihlas\w*|anmeld\w*|accounts?)([/_.-]|$)/i.test(
    `${hostname}${pathname}`,
  );
}

function reason(error: unknown): string {
  const { message, cause } = error as Error;
  return cause instanceof Error ? `${message}: ${cause.message}` : message;
}
