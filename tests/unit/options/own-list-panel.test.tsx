// @vitest-environment happy-dom
import { cleanup, render, screen } from "@testing-library/preact";
import { afterEach, beforeAll, expect, test, vi } from "vitest";
import { dayOf } from "../../../src/background/marks.ts";
import { OwnListPanel } from "../../../src/options/OwnListPanel.tsx";
import { InLanguage } from "../../../src/ui/InLanguage.tsx";
import { backgroundInMemory, tell } from "../background/in-memory.ts";

// The panel as it ships, before the background as it ships.

beforeAll(backgroundInMemory, 60_000);
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

test.each([
  ["en", "Run out (2), ask for a new decision: Huawei, Nobody s.r.o."],
  ["cs", "Po platnosti (2), požádejte o nové rozhodnutí: Huawei, Nobody s.r.o."],
] as const)("in %s it names the decisions whose day has passed, once it has", async (language, said) => {
  const today = dayOf(new Date());
  const lines = ["Huawei", "Nobody s.r.o."].map((name) => [name, "", "approved", today, ""]);
  expect(await tell("takeOwnTable", [["name", "also known as", "outcome", "until", "note"], ...lines])).toBeUndefined();
  const show = () =>
    render(
      <InLanguage language={language}>
        <OwnListPanel />
      </InLanguage>,
    );
  show();
  await screen.findByText(/Nobody s\.r\.o\./);
  expect(screen.queryByText(said)).toBeNull();
  cleanup();
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 86_400_000 });
  show();
  await screen.findByText(said);
});
