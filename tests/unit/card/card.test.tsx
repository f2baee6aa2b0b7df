// @vitest-environment happy-dom
import { fakeBrowser } from "@webext-core/fake-browser";
import { cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/preact";
import { afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { Card } from "../../../src/card/Card.tsx";
import type { Guess } from "../../../src/core/guess-country.ts";
import type { Profile } from "../../../src/core/profile.ts";
import type { Answered } from "../../../src/shared/messages.ts";
import { aView, plain, profileOf } from "../ui/a-view.ts";
import type { UiLanguage } from "../../../src/core/ui-language.ts";

// The card as it ships. The background's answers are made by its own functions from the bundled data; what stands in for
// the browser is the wire between the two.

let profile: Profile = [];
let guess: Guess | undefined;
let language: UiLanguage = "en";
let trouble: { lastError?: string; err?: string } = {};
let issued = "2026-11-24";
/** What was proposed is confirmed elsewhere: the card hears that something has changed. */
let confirmed = (): void => undefined;
const sent = vi.fn<(type: string, data: unknown) => void>();

beforeAll(() => {
  vi.spyOn(console, "warn").mockReturnValue(undefined);
  Object.assign(fakeBrowser.runtime, {
    sendMessage({ type, data }: { type: string; data: unknown }, reply: (answer?: object) => void) {
      sent(type, data);
      Object.assign(fakeBrowser.runtime, { lastError: trouble.lastError && { message: trouble.lastError } });
      if (trouble.lastError) return reply();
      if (trouble.err) return reply({ err: { name: "Error", message: trouble.err, stack: "" } });
      if (type !== "readCard") return reply({});
      if ((data as { vendor: string }).vendor === "nobody") return reply({});
      const { vendor, answered } = data as { vendor: string; answered: Answered[] };
      // Who the reader is in the one card that they answered on.
      const said = answered.findLast((one) => one.do === "profile")?.profile;
      const view = aView(vendor, { profile: said ?? profile, guess, language, issued });
      const unsaved = said && JSON.stringify(said) !== JSON.stringify(profile) ? answered : [];
      return reply({ res: { ...view, unsaved } });
    },
  });
});
beforeEach(() => {
  profile = [];
  guess = undefined;
  language = "en";
  trouble = {};
  issued = "2026-11-24";
  sent.mockClear();
});
afterEach(cleanup);

const MENTION = { text: "HUAWEI", name: "Huawei", field: "maker" as const, why: ["look-alike-letters" as const] };
function open(vendorId: string, asked: UiLanguage = "en") {
  const onClose = vi.fn();
  const onChanged = (listen: () => void): (() => void) => {
    confirmed = listen;
    return () => undefined;
  };
  const request = { vendorId, mentions: [MENTION], language: asked };
  render(<Card request={request} side="below" onChanged={onChanged} onClose={onClose} />);
  return onClose;
}

test("a dialog named for the vendor, described by the verdict, with the focus on its heading", async () => {
  profile = profileOf("CZ:regulated-operator/higher");
  open("huawei");
  const dialog = screen.getByRole("dialog", { name: "Caveat: Huawei" });
  expect(await screen.findByText("Binds you")).toBeTruthy();
  expect(document.getElementById(dialog.getAttribute("aria-describedby") ?? "")?.textContent).toContain("Binds you");
  expect(document.activeElement).toBe(screen.getByRole("heading", { level: 2, name: "Huawei" }));
});

test("an act that binds others has its title above what is said of it, and not in it", async () => {
  profile = profileOf("PL:regulated-operator");
  open("huawei");
  await screen.findByText("Does not bind you");
  const box = document.querySelector(".verdict")!;
  const title = box.querySelector("h3.title")?.textContent ?? "";
  expect(title.length).toBeGreaterThan(10);
  expect(box.textContent.split(title).length).toBe(2);
});

test("headings go down one step at a time", async () => {
  profile = profileOf("CZ:regulated-operator/higher");
  open("huawei");
  await screen.findByText("Binds you");
  const levels = screen.getAllByRole("heading").map(({ tagName }) => Number(tagName.slice(1)));
  expect(levels[0]).toBe(2);
  levels.forEach((level, at) => expect(level - (levels[at - 1] ?? 2)).toBeLessThanOrEqual(1));
});

test("while it reads it says so", () => {
  open("huawei");
  cleanup();
  const kept = fakeBrowser.runtime.sendMessage;
  Object.assign(fakeBrowser.runtime, { sendMessage() {} });
  open("huawei", "cs");
  Object.assign(fakeBrowser.runtime, { sendMessage: kept });
  expect(screen.getByText("Čtu, co je v datech…")).toBeTruthy();
});

test("one question that would change the verdict is asked; the card answers at once, and proposes to keep the answer", async () => {
  profile = profileOf("CZ");
  open("huawei");
  const asked = await screen.findByRole("group", { name: "Do you run a regulated service?" });
  expect(screen.getByText("Depends on your role")).toBeTruthy();
  expect(document.querySelectorAll(".quest")).toHaveLength(1);
  expect(screen.queryByRole("combobox")).toBeNull();
  fireEvent.click(within(asked).getByRole("button", { name: "Yes, higher duties" }));
  await waitFor(() => expect(screen.getAllByText("Binds you").length).toBeGreaterThan(0));
  expect(document.querySelector(".quest")).toBeNull();
  expect(document.activeElement?.className).toBe("body");
  expect(sent).not.toHaveBeenCalledWith("propose", expect.anything());
  // A record of this card is for whom the card spoke.
  const answered = [{ do: "profile", profile: profileOf("CZ:regulated-operator/higher") }];
  fireEvent.click(screen.getByRole("button", { name: "Record this check" }));
  await waitFor(() => expect(sent).toHaveBeenCalledWith("openRecord", expect.objectContaining({ answered })));
  fireEvent.click(screen.getByRole("button", { name: "Undo" }));
  fireEvent.click(await screen.findByRole("button", { name: "Yes, higher duties" }));
  fireEvent.click(await screen.findByRole("button", { name: "Remember it" }));
  await waitFor(() => expect(sent).toHaveBeenCalledWith("propose", answered[0]));
  profile = profileOf("CZ:regulated-operator/higher");
  confirmed();
  await waitFor(() => expect(screen.queryByText("Your answer counts on this card only.")).toBeNull());
  // The verdict is announced, once.
  await waitFor(() =>
    expect(screen.getAllByRole("status").filter(({ textContent }) => textContent === "Binds you")).toHaveLength(1),
  );
});

test("what is asked below the verdict is not said in it too", async () => {
  profile = profileOf("CZ:regulated-operator/higher");
  open("imou");
  await screen.findByRole("group", { name: /^Does this product send/ });
  expect(document.querySelector(".verdict")?.textContent).not.toContain("Does this product send");
});

test("who denies one role may still have any other", async () => {
  profile = [{ territory: "CZ", roles: [], denied: ["regulated-operator"] }];
  open("huawei");
  expect(await screen.findByText("Depends on your role")).toBeTruthy();
});

test("a guessed country says what it was guessed from, and can be changed", async () => {
  profile = profileOf("CZ");
  guess = { territory: "CZ", from: "page" };
  open("huawei");
  await screen.findByText("Depends on your role");
  expect(document.querySelector(".as")?.textContent).toBe("Czechia (from this page · change)");
  fireEvent.click(screen.getByRole("button", { name: "change" }));
  await waitFor(() => expect(sent).toHaveBeenCalledWith("openOptions", "profile"));
});

test("without any country the card leads to where it is said, and asks nothing else", async () => {
  open("huawei");
  fireEvent.click(await screen.findByRole("button", { name: "Choose your country" }));
  expect(screen.getByText("Depends on your country")).toBeTruthy();
  expect(document.querySelector(".quest")).toBeNull();
  await waitFor(() => expect(sent).toHaveBeenCalledWith("openOptions", "profile"));
});

test("who is not sure is asked no more on that page", async () => {
  profile = profileOf("CZ");
  open("huawei");
  fireEvent.click(await screen.findByRole("button", { name: "Not sure" }));
  await waitFor(() => expect(document.querySelector(".quest")).toBeNull());
  cleanup();
  open("huawei");
  await screen.findByText("Depends on your role");
  expect(document.querySelector(".quest")).toBeNull();
  expect(sent).not.toHaveBeenCalledWith("propose", expect.anything());
  // What is not asked is said.
  cleanup();
  profile = profileOf("CZ:regulated-operator/higher");
  open("imou");
  await screen.findByText(/It asks: Does this product send/);
});

test("it says why this match: the text, the field, and what was unusual", async () => {
  open("huawei");
  const why = (await screen.findByText("Why this match")).closest("details")!;
  expect(plain(why.textContent)).toContain("The page writes “HUAWEI” in the maker field.");
  expect(plain(why.textContent)).toContain("“Huawei” is on file as a name of Huawei.");
  expect(plain(why.textContent)).toContain("Some letters only look like those of the name.");
});

test("another vendor's card opens in its place, and one gets back", async () => {
  profile = profileOf("CZ");
  open("indigovision");
  fireEvent.click((await screen.findAllByRole("button", { name: "Card of Dahua" }))[0]!);
  await screen.findByRole("heading", { level: 2, name: "Dahua" });
  // It is not what the page names, so there is no reason of the page's.
  expect(screen.queryByText("Why this match")).toBeNull();
  fireEvent.click(screen.getByRole("button", { name: "Back to IndigoVision" }));
  await screen.findByRole("heading", { level: 2, name: "IndigoVision" });
});

test.each([
  [{ lastError: "Could not establish connection. Receiving end does not exist." }, "Caveat did not answer"],
  [{ lastError: "Extension context invalidated." }, "Caveat did not answer"],
  [{ err: "Unexpected token in JSON" }, "The data could not be opened"],
])("%o: it says what is wrong, and trying again works", async (what, sentence) => {
  profile = profileOf("CZ:regulated-operator/higher");
  trouble = what;
  open("huawei");
  expect(await screen.findByText(sentence)).toBeTruthy();
  trouble = {};
  fireEvent.click(screen.getByRole("button", { name: "Try again" }));
  expect(await screen.findByText("Binds you")).toBeTruthy();
});

test("a name that the data in use lacks is said to be so", async () => {
  open("nobody");
  expect(await screen.findByText("This name is not in the data in use")).toBeTruthy();
});

test("data of long ago says how old it is, and stays in use", async () => {
  profile = profileOf("CZ:regulated-operator/higher");
  issued = "2026-10-14";
  open("huawei");
  expect(plain((await screen.findByText(/^Data is/)).textContent)).toBe("Data is 49 days old");
  expect(screen.getByText("Binds you")).toBeTruthy();
});

test("links lead to the settings; the close button closes", async () => {
  profile = profileOf("CZ:regulated-operator/higher");
  const onClose = open("huawei");
  fireEvent.click(await screen.findByRole("button", { name: "change" }));
  fireEvent.click(screen.getByRole("button", { name: "Settings for this site" }));
  await waitFor(() => expect(sent).toHaveBeenCalledWith("openOptions", "profile"));
  expect(sent).toHaveBeenCalledWith("openOptions", "sites");
  fireEvent.click(screen.getByRole("button", { name: "Close" }));
  expect(onClose).toHaveBeenCalledOnce();
});

test("in Czech every word is Czech", async () => {
  profile = profileOf("CZ:regulated-operator/higher");
  language = "cs";
  open("huawei", "cs");
  expect(await screen.findByText("Zavazuje vás")).toBeTruthy();
  expect(screen.getByRole("dialog").getAttribute("lang")).toBe("cs");
  for (const word of ["Binds", "Covers", "Says who", "Elsewhere", "Earlier", "Settings", "Close", "since"])
    expect(screen.queryByText(new RegExp(`^${word}`), { selector: "dt, b, button, h4, .chip, .meta" })).toBeNull();
});
