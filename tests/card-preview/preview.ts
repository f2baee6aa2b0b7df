import json from "virtual:caveat-dataset";
import { cardView } from "../../src/background/card-view.ts";
import { library } from "../../src/core/advisories-for.ts";
import type { Dataset } from "../../src/core/dataset.ts";
import type { Profile } from "../../src/core/profile.ts";
import type { CardRequest, CardScript } from "../../src/shared/card-door.ts";
import { onCardScript } from "../../src/shared/card-door.ts";

// The card on a page of its own, open to axe and to pictures. The bundled data, the four functions and the card are the
// real ones; what stands in for the extension is the transport, and the roots are open. Never shipped.
//   ?vendor=huawei&as=CZ:regulated-operator,US&lang=cs&dir=rtl&on=2026-11-24&fail=away|broken&issued=2026-10-14

const asked = new URLSearchParams(location.search);
const language = asked.get("lang") === "cs" ? "cs" : "en";
const dataset = JSON.parse(json) as Dataset;
const all = library(dataset);
const today = asked.get("on") ?? "2026-11-24";
let profile = (asked.get("as") ?? "")
  .split(",")
  .filter(Boolean)
  .map((entry) => {
    const [territory = "", ...roles] = entry.split(":");
    return { territory, roles };
  }) as Profile;

const attach = Element.prototype.attachShadow;
Element.prototype.attachShadow = function openly(init) {
  return attach.call(this, { ...init, mode: "open" });
};

type Message = { type: string; data: unknown };
function answer({ type, data }: Message): unknown {
  if (asked.get("fail") === "away") throw new Error("Could not establish connection. Receiving end does not exist.");
  if (asked.get("fail") === "broken") throw new Error("Invalid length");
  if (type === "saveProfile") profile = data as Profile;
  if (type !== "readCard") return undefined;
  const view = cardView(all, String(data), { profile, language, today });
  if (!view) return undefined;
  return {
    ...view,
    hidden: [],
    dataset: {
      version: 1,
      issued: `${asked.get("issued") ?? today}T06:00:00Z`,
      sha256: "",
      from: "bundled",
      checked: `${asked.get("issued") ?? today}T06:00:00Z`,
      vendors: dataset.vendors.length,
      names: 0,
      advisories: dataset.advisories.length,
      researchClosed: dataset.research.closed,
    },
  };
}
const asSent = (value: unknown): unknown => (value === undefined ? value : JSON.parse(JSON.stringify(value)));
Object.assign(globalThis, {
  chrome: {
    runtime: {
      id: "preview",
      sendMessage(message: Message, reply: (response: unknown) => void) {
        if (asked.has("slow")) return;
        try {
          reply({ res: asSent(answer(message)) });
        } catch (error) {
          const { name, message, stack } = error as Error;
          reply({ err: { name, message, stack } });
        }
      },
      onMessage: { addListener() {}, removeListener() {} },
    },
  },
});

document.documentElement.dir = asked.get("dir") ?? "ltr";
document.documentElement.lang = language;
const name = document.getElementById("name")!;
const vendorId = asked.get("vendor") ?? "huawei";
name.textContent = asked.get("text") ?? all.vendors.get(vendorId)?.label ?? vendorId;
const host = document.createElement("div");
document.documentElement.append(host);
const root = host.attachShadow({ mode: "open" });
onCardScript((card: CardScript) => {
  const request: CardRequest = {
    vendorId,
    mentions: [
      { text: name.textContent ?? "", name: all.vendors.get(vendorId)?.label ?? "", field: "maker", why: [] },
      {
        text: name.textContent ?? "",
        name: all.vendors.get(vendorId)?.label ?? "",
        field: "title",
        why: ["look-alike-letters"],
      },
    ],
    root,
    anchor: () => name.getBoundingClientRect(),
    language,
    onClose: (focus) => {
      document.body.dataset["closed"] = focus;
    },
  };
  card.open(request);
  Object.assign(globalThis, { reopen: () => card.open(request) });
});
await import("../../src/card/index.ts");
