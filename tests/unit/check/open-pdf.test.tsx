// @vitest-environment happy-dom
import { fakeBrowser } from "@webext-core/fake-browser";
import { cleanup, render, screen, waitFor } from "@testing-library/preact";
import { afterEach, expect, test, vi } from "vitest";
import { OpenPdf } from "../../../src/check/OpenPdf.tsx";
import { InLanguage } from "../../../src/ui/InLanguage.tsx";

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

/** A tab in which our function runs, over what the browser keeps of its address. */
function tabWith({ type = "application/pdf", kept }: { type?: string; kept: Response | Error }) {
  const asked = vi.fn<(address: string, how: RequestInit) => Promise<Response>>(async () => {
    if (kept instanceof Error) throw kept;
    return kept;
  });
  Object.assign(fakeBrowser.scripting, {
    async executeScript({ func, args, target }: { func: Function; args: unknown[]; target: { tabId: number } }) {
      expect(target).toEqual({ tabId: 7 });
      Object.defineProperty(document, "contentType", { value: type, configurable: true });
      vi.stubGlobal("fetch", asked);
      return [{ result: (await func(...args)) as unknown }];
    },
  });
  return asked;
}

const read = vi.fn<(file: File) => void>();
const closed = vi.fn<() => void>();
const open = () =>
  render(
    <InLanguage language="en">
      <OpenPdf tabId={7} onRead={read} onClosed={closed} />
    </InLanguage>,
  );

test("the PDF of a tab is read from what the browser keeps, and nothing is asked of the network", async () => {
  const asked = tabWith({ kept: new Response(new Uint8Array(20_000).fill(200)) });
  open();
  expect(screen.getByRole("status").textContent).toBe("Reading the PDF that is open in the tab…");
  await waitFor(() => expect(read).toHaveBeenCalledOnce());
  const [file] = read.mock.calls[0]!;
  expect(new Uint8Array(await file.arrayBuffer())).toEqual(new Uint8Array(20_000).fill(200));
  expect(asked.mock.calls[0]![1]).toEqual({ cache: "only-if-cached", mode: "same-origin" });
  expect(closed).not.toHaveBeenCalled();
});

test.each([
  ["/nab%C3%ADdka.pdf", "nabídka.pdf"],
  ["/sleva-100%.pdf", "sleva-100%.pdf"],
])("the PDF at %s is called %s", async (path, name) => {
  read.mockClear();
  tabWith({ kept: new Response("%PDF") });
  history.replaceState(null, "", path);
  open();
  await waitFor(() => expect(read).toHaveBeenCalledOnce());
  expect(read.mock.calls[0]![0].name).toBe(name);
});

test.each([
  ["the browser keeps none", { kept: new TypeError("Failed to fetch") }],
  ["the browser keeps an error", { kept: new Response("", { status: 504 }) }],
  ["the tab shows something else by now", { type: "text/html", kept: new Response("%PDF") }],
])("where %s the reader is told how to have it read", async (_, tab) => {
  read.mockClear();
  closed.mockClear();
  tabWith(tab);
  open();
  await screen.findByText(/^The PDF in that tab could not be read\. Save it, and open it or drop it here/);
  expect(closed).toHaveBeenCalledOnce();
  expect(read).not.toHaveBeenCalled();
});
