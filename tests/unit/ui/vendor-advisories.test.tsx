// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from "@testing-library/preact";
import axe from "axe-core";
import { afterEach, describe, expect, test, vi } from "vitest";
import { titleIn } from "../../../src/core/source-title.ts";
import type { CardView } from "../../../src/shared/messages.ts";
import { InLanguage } from "../../../src/ui/InLanguage.tsx";
import { VendorAdvisories } from "../../../src/ui/VendorAdvisories.tsx";
import { VerdictBox } from "../../../src/ui/VerdictBox.tsx";
import { act, bind, relation, source, vendor, words } from "../core/records.ts";
import { aView, bundled, invented, plain } from "./a-view.ts";
import type { UiLanguage } from "../../../src/core/ui-language.ts";

afterEach(cleanup);

function show(view: CardView, onOpenVendor = vi.fn()) {
  render(
    <InLanguage language={view.language}>
      <h2>{view.vendor.label}</h2>
      <VerdictBox view={view} />
      <VendorAdvisories text={view.text} onOpenVendor={onOpenVendor} />
    </InLanguage>,
  );
  return onOpenVendor;
}
const fact = (label: string, within_: HTMLElement = document.body): string => {
  const dt = within(within_).getAllByText(label, { selector: "dt" })[0];
  return plain(dt?.nextElementSibling?.textContent);
};
const acme = vendor("acme", { label: "Acme" });
const one = (more: Parameters<typeof act>[1], as = "CZ:state-body", language: UiLanguage = "en"): CardView =>
  aView("acme", { as, language, from: invented([acme], [act("act", { named: ["acme"], ...more })]) });

describe("The card of Huawei for a Czech regulated operator", () => {
  const huawei = aView("huawei", { as: "CZ:regulated-operator/higher" });

  test("begins with the verdict and its act; what follows is folded, in order", () => {
    show(huawei);
    const verdict = plain(document.querySelector(".verdict")?.textContent);
    expect(verdict).toMatch(
      /^Binds youWarning that .*Analyse the risk.*not a ban.*In force Warning, since 17 Dec 2018/,
    );
    expect(screen.getByRole("heading", { level: 3 }).textContent).toMatch(/^Warning that /);
    const folds = [...document.querySelectorAll<HTMLDetailsElement>(".fold")];
    expect(folds.map((fold) => fold.querySelector("b")?.textContent)).toEqual([
      "Facts",
      "Sources",
      "Also for you",
      "Binds others: Czechia",
      "Decision still to come",
      "Other countries",
      "History",
      "About Huawei",
    ]);
    expect(folds.filter(({ open }) => open)).toEqual([]);
  });

  test("says each verb once of its first act: in the verdict, and the act's own words in the facts", () => {
    show(huawei);
    const duties = screen.getByRole("heading", { name: "What you must do", hidden: true }).parentElement!;
    const rows = within(duties)
      .getAllByRole("listitem", { hidden: true })
      .map(({ textContent }) => plain(textContent));
    expect(rows).toHaveLength(3);
    for (const row of rows) expect(row).toMatch(/^must/);
    expect(rows[0]).toContain("Take the warning into account");
    expect(rows[0]).not.toContain("Analyse the risk");
    expect(huawei.verdict.lines[0]).toMatch(/^Analyse the risk/);
  });

  test("says that it is not a ban, in the verdict and in the facts", () => {
    show(huawei);
    expect(fact("It is not")).toMatch(/^a ban/);
    expect(document.querySelector(".verdict")?.textContent).toContain("It is not a ban");
  });

  test("tells official and press sources apart, official first, three of them open, each with its language", () => {
    show(huawei);
    const says = screen.getAllByText("Issued by", { selector: "dt" })[0]!.nextElementSibling!;
    const kinds = [...says.querySelectorAll(".src .k")].map(({ textContent }) => textContent);
    expect(kinds).toEqual(kinds.toSorted((a, b) => Number(a === "Press") - Number(b === "Press")));
    expect(kinds).toContain("Official");
    expect(kinds).toContain("Press");
    expect([...says.querySelectorAll(".src")].filter((line) => !line.closest("details.others"))).toHaveLength(3);
    for (const link of within(says as HTMLElement).getAllByRole("link", { hidden: true })) {
      expect(link.getAttribute("href")).toMatch(/^https:/);
      expect(link.getAttribute("rel")).toBe("noopener noreferrer");
    }
  });

  test("has Huawei's answer, and folds what is elsewhere and earlier", () => {
    show(huawei);
    expect(fact("Vendor says")).toContain("Huawei");
    const elsewhere = screen.getByText("Other countries").closest("details")!;
    expect(elsewhere.open).toBe(false);
    expect(plain(elsewhere.querySelector("summary")?.textContent)).toMatch(/\d+ acts in \d+ jurisdictions/);
    expect(screen.getByText("History").closest("details")!.open).toBe(false);
  });

  test("lists what the press linked to it as not counted", () => {
    show(huawei);
    expect(plain(screen.getByText("Not counted:").parentElement?.textContent)).toMatch(
      /name no vendor, though the press linked them to Huawei/,
    );
  });

  test("is complete in Czech", () => {
    show(aView("huawei", { as: "CZ:regulated-operator/higher", language: "cs" }));
    expect(screen.getAllByRole("heading", { name: /Co musíte udělat/, hidden: true }).length).toBeGreaterThan(0);
    expect(fact("Není to")).toMatch(/^zákaz/);
    expect(plain(document.body.textContent)).toContain("Platí");
    expect(plain(document.body.textContent)).toMatch(/\d+ dokumentů ve? \d+ zemích/);
    expect(document.body.textContent).not.toMatch(/\{\w+\}/);
  });
});

test("every source in Czech has a Czech title for a reader of Czech", () => {
  const inEnglish = /\b(of|on|to|the|law firm|Office|January|February|March|July|October|December)\b/;
  const sources = bundled.dataset.advisories.flatMap((act) => act.sources).filter(({ lang }) => lang === "cs");
  expect(sources.length).toBeGreaterThan(40);
  expect(sources.map((each) => titleIn(each, "cs")).filter((title) => inEnglish.test(title))).toEqual([]);
  show(aView("huawei", { as: "CZ:regulated-operator/higher", language: "cs" }));
  expect(document.body.textContent).toContain("Hlavní město Praha, tisková zpráva o analýze rizik");
  expect(document.body.textContent).not.toContain("City of Prague");
});

test("a copy is called a reprint, and an address that is no link is said as text", () => {
  const copy = { ...source, title: "A copy", reprint: true as const };
  const old = { kind: "official" as const, title: "An old page", address: "http://authority.example/act" };
  show(one({ sources: [copy, old] }));
  const line = (title: string) => plain(screen.getByText(title, { exact: false }).closest("li, .src")?.textContent);
  expect(line("A copy")).toContain("reprint");
  expect(line("An old page")).toContain("http://authority.example/act");
  expect(screen.queryByRole("link", { name: /An old page/, hidden: true })).toBeNull();
});

test("a row of other countries' acts opens to the whole article", async () => {
  show(aView("huawei", { as: "CZ:regulated-operator/higher" }));
  const elsewhere = screen.getByText("Other countries").closest("details")!;
  const row = elsewhere.querySelector<HTMLDetailsElement>(".act")!;
  expect(within(row).queryByRole("article", { hidden: true })).toBeNull();
  row.open = true;
  fireEvent(row, new Event("toggle"));
  const article = await within(row).findByRole("article", { hidden: true });
  expect(fact("Issued by", article).length).toBeGreaterThan(3);
});

test("whom an act binds is said by the law of the day, not by what it replaced", () => {
  const whom = (on: string) => {
    show(aView("huawei", { as: "CZ", on }));
    return plain(document.body.textContent);
  };
  expect(whom("2026-12-02")).toContain("Providers of regulated services in the regime of higher duties (Act 264/2025)");
  expect(whom("2026-12-02")).not.toContain("section 3 c–f of Act 181/2014");
});

test("other countries' acts are one folded line, also where there is nothing else", () => {
  show(one({ issuer: { name: words("Authority"), country: "US" }, binds: [bind("US", "state-body")] }));
  expect(screen.getByText("Other countries").closest("details")!.open).toBe(false);
});

test("section 889 asks what the camera is for, and says what a report holds and by when", () => {
  show(aView("hikvision", { as: "US:supplier-to-state" }));
  const text = plain(document.body.textContent);
  expect(text).toContain("What is it for? The purpose decides whether it is covered.");
  expect(text).toContain("Time limit: within one business day of discovery");
  expect(text).toContain("The report holds:");
  expect(text).toContain("brand");
});

test("section 889 shows Huawei its own scope, without the purposes of the others", () => {
  show(aView("huawei", { as: "US:supplier-to-state" }));
  expect(screen.getByRole("heading", { name: /Section 889/ })).toBeTruthy();
  expect(fact("Covers")).not.toContain("What is it for?");
});

test("an affiliate is shown with its path, and a start that nobody wrote down is said", () => {
  show(aView("ezviz", { as: "US:supplier-to-state" }));
  const path = document.querySelector(".path")!;
  expect(plain(path.textContent)).toMatch(/^EZVIZ\s*subsidiary of →\s*Hikvision\s*\(start not on file\)/);
  expect(path.textContent).toContain("Covered as affiliate");
});

describe("A vendor that is only related", () => {
  test("shows the tie and no act of the other's, and leads to the other's card", () => {
    const open = show(aView("indigovision", { as: "US:supplier-to-state" }));
    expect(screen.queryAllByRole("article")).toHaveLength(0);
    expect(screen.getByRole("heading", { name: "How it is related" })).toBeTruthy();
    fireEvent.click(screen.getAllByRole("button", { name: "Card of Dahua" })[0]!);
    expect(open).toHaveBeenCalledWith("dahua");
  });

  test("says of a tie that is only reported that it is not confirmed", () => {
    const brand = vendor("brand", {
      label: "Brand",
      relations: [relation("supplied-by", "acme", { confidence: "reported" })],
    });
    show(aView("brand", { as: "CZ", from: invented([acme, brand], [act("act", { named: ["acme"] })]) }));
    expect(screen.getAllByText("Reported, not confirmed.").length).toBeGreaterThan(0);
  });
});

describe("An act", () => {
  test("with press sources alone says so", () => {
    show(one({ evidence: "press", sources: [{ ...source, kind: "press" }], binds: [bind("CZ", "state-body")] }));
    expect(screen.getByText("Press sources only: no official text was read.")).toBeTruthy();
  });

  test("whose official text was an address alone is press too, and the address says so", () => {
    show(one({ evidence: "press", sources: [{ ...source, unread: true }], binds: [bind("CZ", "state-body")] }));
    expect(screen.getByText("Press sources only: no official text was read.")).toBeTruthy();
    expect(plain(document.querySelector(".src")?.textContent)).toContain("address only, text not read");
  });

  test("without an answer of the vendor's says that none is on file", () => {
    show(one({ binds: [bind("CZ", "state-body")] }));
    expect(fact("Vendor says")).toBe("No public answer on file.");
  });

  test("that we translated keeps its own title, in its language", () => {
    show(one({ originalTitle: { text: "警告", lang: "ja" }, binds: [bind("CZ", "state-body")] }));
    expect(screen.getByText("警告").getAttribute("lang")).toBe("ja");
    expect(screen.getByText(/our translation/)).toBeTruthy();
    cleanup();
    show(one({ originalTitle: { text: "Původní název", lang: "cs" } }, "CZ:state-body", "cs"));
    expect(screen.queryByText("Původní název")).toBeNull();
  });

  test("whose state is not established never shows a duty as the reader's", () => {
    show(one({ status: "unclear", binds: [bind("CZ", "state-body")] }));
    expect(screen.getAllByText("State not established").length).toBeGreaterThan(0);
    expect(screen.getByText(/If it does, it binds you: analyse the risk/)).toBeTruthy();
    expect(screen.queryByRole("heading", { name: /What you must do/ })).toBeNull();
  });

  test("with dates shows which are over and which is next, for screen readers too", () => {
    const step = (on: string, what: string) => ({ when: { on }, what: words(what), phase: true as const });
    show(
      one({
        milestones: [step("2027-12-31", "out"), step("2023-01-28", "in part")],
        binds: [bind("CZ", "state-body")],
      }),
    );
    const steps = screen
      .getAllByRole("listitem", { hidden: true })
      .map(({ textContent }) => plain(textContent))
      .filter((text) => /^\d+ \w+ 20/.test(text));
    expect(steps).toEqual(["28 Jan 2023in part (past)", "31 Dec 2027out (next)"]);
  });

  test("of an organisation's own feed says of which", () => {
    const from = invented([acme], [act("ours.act", { named: ["acme"], binds: [bind("CZ", "state-body")] })]);
    show(aView("acme", { as: "CZ:state-body", from, feedLabels: { ours: "Our own advisories" } }));
    expect(fact("Issued by")).toContain("from the feed Our own advisories");
    expect(document.body.textContent).toContain("Your feed “Our own advisories”: Binds you.");
  });

  test("of an organisation's own feed beside official ones changes nothing that they say", () => {
    const official = [act("warning", { named: ["acme"], binds: [bind("CZ", "state-body")] })];
    const withdrawn = act("ours.withdrawal", {
      named: ["acme"],
      published: { on: "2026-11-20" },
      title: words("Withdrawal of the warning"),
      doesNotMean: words("Earlier duties no longer apply."),
      binds: [bind("CZ", "state-body", "should")],
    });
    const alone = aView("acme", { as: "CZ:state-body", from: invented([acme], official) });
    const both = aView("acme", {
      as: "CZ:state-body",
      from: invented([acme], [...official, withdrawn]),
      feedLabels: { ours: "Our own advisories" },
    });
    expect(both.mark).toBe(alone.mark);
    expect(both.verdict).toEqual({
      ...alone.verdict,
      notes: [...alone.verdict.notes, "Your feed “Our own advisories”: For you to consider."],
    });
    expect(both.text.first).toEqual(alone.text.first);
    expect(both.text.folds.filter(({ title }) => title !== "Also from the feed Our own advisories")).toEqual(
      alone.text.folds,
    );
    expect(both.text.folds).toHaveLength(alone.text.folds.length + 1);
  });

  test("holds hostile words as words", () => {
    const hostile = '<img src=x onerror="alert(1)">';
    show(
      one({
        title: words(hostile),
        summary: words(hostile),
        binds: [bind("CZ", "state-body", "must", { who: words(hostile) })],
      }),
    );
    expect(document.querySelector("img")).toBeNull();
    expect(screen.getByRole("heading", { name: hostile })).toBeTruthy();
  });
});

// Small cards: axe is slow without a browser. The whole ones are gone over in Chromium and Firefox by tests/card-preview.
describe("axe finds nothing", () => {
  const brand = vendor("brand", { label: "Brand", country: "CN", relations: [relation("subsidiary-of", "acme")] });
  const law = act("law", {
    named: ["acme"],
    affiliates: true,
    binds: [bind("CZ", "state-body")],
    milestones: [{ when: { on: "2027-01-01" }, what: words("next"), phase: true }],
  });
  const from = invented([acme, brand, vendor("shared", { relations: [relation("name-of", "acme")] })], [law]);
  test.each([
    ["acme", "CZ:state-body"],
    ["acme", ""],
    ["acme", "US"],
    ["brand", "CZ:state-body"],
    ["shared", "CZ"],
  ])("on %s to '%s'", { timeout: 30_000 }, async (id, as) => {
    show(aView(id, { as, from }));
    const { violations } = await axe.run(document.body, {
      // Colours are looked at in browsers; a page's own landmarks and first heading are the page's.
      rules: {
        "color-contrast": { enabled: false },
        region: { enabled: false },
        "page-has-heading-one": { enabled: false },
      },
    });
    expect(violations.map(({ id: rule, nodes }) => `${rule}: ${nodes[0]?.html}`)).toEqual([]);
  });
});
