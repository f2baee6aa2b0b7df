import type { Advisory, Bind, Relation, Source, Vendor } from "../../../src/core/dataset.ts";

// Invented records for tables of tests; nothing in them is a fact.

export const words = (text: string) => ({ en: text, cs: text });

export const source: Source = { url: "https://authority.example/act", kind: "official", title: "The act" };

export function vendor(id: string, more: Partial<Vendor> = {}): Vendor {
  return { id, group: id, label: id, kind: "company", names: [], relations: [], sources: [source], ...more };
}

export function relation(kind: Relation["kind"], to: string, more: Partial<Relation> = {}): Relation {
  return { kind, to, confidence: "confirmed", sources: [source], ...more };
}

export function bind(
  territory: string,
  role: Bind["role"],
  force: Bind["force"] = "must",
  more: Partial<Bind> = {},
): Bind {
  const duty = {
    verb: force === "must" ? ("analyse-risk" as const) : ("consider" as const),
    force,
    text: words(`${territory} ${role}`),
  };
  return { territory, role, force, who: words(role), duties: [duty], ...more };
}

export function act(id: string, more: Partial<Advisory> & { named?: string[]; affiliates?: boolean } = {}): Advisory {
  const { named = [], affiliates = false, ...rest } = more;
  return {
    id,
    issuer: { name: words("Authority"), country: "CZ" },
    title: words(id),
    kind: "warning",
    published: { on: "2018-12-17" },
    milestones: [],
    status: "in-force",
    scope: [{ named, affiliates, what: words("everything"), categories: [], purposes: [], exceptions: [] }],
    binds: [],
    effects: [],
    doesNotMean: words("It is not a ban."),
    summary: words("Summary."),
    responses: [],
    evidence: "official",
    sources: [source],
    ...rest,
  };
}
