// @vitest-environment happy-dom
import { fakeBrowser } from "@webext-core/fake-browser";
import { cleanup, fireEvent, render, screen } from "@testing-library/preact";
import axe from "axe-core";
import { IDBFactory } from "fake-indexeddb";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { KeepList } from "../../../src/check/KeepList.tsx";
import { KeptLists } from "../../../src/check/KeptLists.tsx";
import { useKeptLists } from "../../../src/check/use-kept-lists.ts";
import { keepList } from "../../../src/check/work/keep-list.ts";
import type { Kept } from "../../../src/check/work/messages.ts";
import { LISTS } from "../../../src/shared/words/lists.ts";
import { InLanguage } from "../../../src/ui/InLanguage.tsx";
import { checked } from "./keeping.ts";

let incognito = false;
beforeEach(() => {
  incognito = false;
  vi.stubGlobal("indexedDB", new IDBFactory());
  Object.assign(fakeBrowser.tabs, { getCurrent: async () => ({ incognito }) });
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const opened = vi.fn<(name: string) => void>();

function Lists() {
  const [state, change] = useKeptLists(false);
  return <KeptLists state={state} busy={false} onChange={change} onOpen={({ name }) => opened(name)} />;
}

const show = (language: "en" | "cs" = "en") =>
  render(
    <InLanguage language={language}>
      <Lists />
    </InLanguage>,
  );
const keep = async (...names: string[]): Promise<void> => {
  const work = await checked({ name: "a.csv", text: "výrobce\nHuawei\nRolex\n" });
  for (const name of names) await keepList(work, name);
};
const button = (name: string): Promise<HTMLElement> => screen.findByRole("button", { name });

test("where no list is kept the page says so", async () => {
  show();
  await screen.findByText("No list is kept on this computer.");
});

test("kept lists are opened, deleted with the focus on their heading, and brought back", async () => {
  await keep("Cameras", "Switches");
  const { container } = show();
  fireEvent.click(await button("Open: Switches"));
  expect(opened).toHaveBeenCalledWith("Switches");
  expect((await axe.run(container)).violations).toEqual([]);
  fireEvent.click(await button("Delete: Cameras"));
  await screen.findByText("“Cameras” is deleted.");
  expect(document.activeElement?.id).toBe("kept");
  expect(screen.queryByRole("button", { name: "Open: Cameras" })).toBeNull();
  fireEvent.click(await button("Undo"));
  await button("Open: Cameras");
  fireEvent.click(await button("Delete all kept lists"));
  await screen.findByText("All kept lists are deleted.");
  fireEvent.click(await button("Undo"));
  await button("Open: Cameras");
  await button("Open: Switches");
});

test("kept lists speak Czech", async () => {
  await keep("Kamery 2027");
  show("cs");
  await button("Otevřít: Kamery 2027");
  expect(document.body.textContent).toMatch(/2\s+řádky, uloženo 24\.\s11\.\s2026/);
});

test("a store that cannot be read is said and left as it is", async () => {
  vi.spyOn(console, "warn").mockReturnValue(undefined);
  vi.spyOn(indexedDB, "open").mockImplementation(() => {
    throw new DOMException("No.", "InvalidStateError");
  });
  show();
  await screen.findByText(LISTS.en.noStore);
});

const showForm = (onKeep: (name: string) => Promise<Kept>) =>
  render(
    <InLanguage language="en">
      <KeepList called="cameras" onKeep={onKeep} />
    </InLanguage>,
  );

test("a list is kept under the name that is given; one that could not be says why, and can be tried again", async () => {
  const answers: Kept[] = [
    { ok: false, why: "full" },
    { ok: true, id: "1", name: "Cameras 2027" },
  ];
  const names: string[] = [];
  const { container } = showForm(async (name) => {
    names.push(name);
    return answers.shift()!;
  });
  fireEvent.input(await screen.findByLabelText("Name of the list"), { target: { value: " Cameras 2027 " } });
  expect((await axe.run(container)).violations).toEqual([]);
  fireEvent.submit(container.querySelector("form")!);
  expect((await screen.findByRole("alert")).textContent).toBe(LISTS.en.fault.full);
  fireEvent.submit(container.querySelector("form")!);
  await screen.findByText("Kept as “Cameras 2027”.");
  expect(names).toEqual(["Cameras 2027", "Cameras 2027"]);
  expect(container.querySelector("form")).toBeNull();
});

test("in a private window nothing can be kept", async () => {
  incognito = true;
  const { container } = showForm(() => Promise.reject(new Error("It was asked to keep.")));
  await screen.findByText("This is a private window: no list is kept from it.");
  expect(container.querySelector("form, button")).toBeNull();
});
