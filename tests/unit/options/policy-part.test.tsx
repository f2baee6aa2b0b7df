// @vitest-environment happy-dom
import { fakeBrowser } from "@webext-core/fake-browser";
import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/preact";
import axe from "axe-core";
import { afterEach, beforeAll, expect, test, vi } from "vitest";
import { Locked } from "../../../src/options/Locked.tsx";
import { PolicyPart } from "../../../src/options/PolicyPart.tsx";
import { UpdateModeChoice } from "../../../src/options/UpdateModeChoice.tsx";
import { policyAsText } from "../../../src/shared/policy/as-text.ts";
import type { PolicyView } from "../../../src/shared/policy/view.ts";
import { InLanguage } from "../../../src/ui/InLanguage.tsx";
import { backgroundInMemory, tell } from "../background/in-memory.ts";

// The policy part as it ships, before the background as it ships, with a policy in the browser's place for one.

beforeAll(async () => {
  await fakeBrowser.storage.managed.set({
    organisation: { name: "ACME", contact: "mailto:it@acme.example" },
    updates: "none",
    hiding: "loud",
    access: ["intranet.acme.example"],
    expects: ["organisation", "updates", "hiding", "access", "profile"],
  });
  await backgroundInMemory();
  Object.assign(fakeBrowser.permissions, { contains: async () => false });
  await tell("saveSettings", { language: "en" });
}, 60_000);
afterEach(cleanup);
const slow = { timeout: 20_000 };
const chosen = vi.fn<(mode: string) => void>();

const show = (language: "en" | "cs") =>
  render(
    <InLanguage language={language}>
      <main>
        <PolicyPart onChange={() => undefined} />
        <Locked by="updates">
          <UpdateModeChoice mode="none" onChoose={chosen} />
        </Locked>
      </main>
    </InLanguage>,
  );

test.each([
  ["en", "Managed by your organisation: ACME", "Set by ACME", "Until this is put right, nothing can be hidden."],
  ["cs", "Spravuje vaše organizace: ACME", "Nastavuje ACME", "Dokud se to neopraví, nelze nic skrýt."],
] as const)(
  "in %s it says who set what and what is wrong, and axe finds nothing",
  async (language, managed, set, wrong) => {
    show(language);
    await screen.findByText(managed, undefined, slow);
    expect(document.body.textContent).toContain(wrong);
    await screen.findByText(set, undefined, slow);
    expect(screen.getByRole("link").getAttribute("href")).toBe("mailto:it@acme.example");
    const { violations } = await axe.run(document.body, {
      rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  },
);

test("a locked control stays where Tab goes, says who locked it, and hears neither click nor key", async () => {
  show("en");
  const reason = await screen.findByText("Set by ACME", undefined, slow);
  const [auto] = screen.getAllByRole<HTMLInputElement>("radio");
  await waitFor(() => expect(auto?.getAttribute("aria-disabled")).toBe("true"));
  expect(auto?.disabled).toBe(false);
  expect(auto?.getAttribute("aria-describedby")).toBe(reason.id);
  fireEvent.click(auto!);
  fireEvent.keyDown(auto!, { key: " " });
  expect(chosen).not.toHaveBeenCalled();
});

test("as text it holds every key, every fault and every host, in English", async () => {
  const text = policyAsText((await tell("readPolicy")) as PolicyView);
  for (const part of [
    "updates: no request is made (policy, locked)",
    "hiding: not allowed (policy, locked)",
    "profile: nothing (built in)",
    "! profile: was announced",
    "! hiding: “loud” is not one of all, snooze, none.",
    "4 of 5 announced settings arrived.",
    "not allowed: https://intranet.acme.example/*",
  ])
    expect(text).toContain(part);
});
