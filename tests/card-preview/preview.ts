import json from "virtual:caveat-dataset";
import type { DatasetInfo } from "../../src/shared/messages.ts";
import { cardView } from "../../src/shared/card-text/card-view.ts";
import { dataText } from "../../src/shared/card-text/data-text.ts";
import { library } from "../../src/core/advisories-for.ts";
import type { Dataset } from "../../src/core/dataset.ts";
import type { Profile } from "../../src/core/profile.ts";

// The card on a page of its own, open to axe and to pictures. The bundled data, the four functions and the card are the
// real ones; what stands in for the extension is the transport. The window is the frame. Never shipped.
//   ?vendor=huawei&as=CZ:regulated-operator/higher,US&lang=cs&side=above&on=2026-11-24&fail=away|broken&issued=2026-10-14

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

const vendorId = asked.get("vendor") ?? "huawei";
const label = all.vendors.get(vendorId)?.label ?? "";
const text = asked.get("text") ?? (label || vendorId);
const mentions = [
  { text, name: label, field: "maker", why: [] },
  { text, name: label, field: "title", why: ["look-alike-letters"] },
];

type Message = { type: string; data: unknown };
function answer({ type, data }: Message): unknown {
  if (asked.get("fail") === "away") throw new Error("Could not establish connection. Receiving end does not exist.");
  if (asked.get("fail") === "broken") throw new Error("Invalid length");
  if (type === "propose") ({ profile } = data as { profile: Profile });
  if (type === "readOpening") return { vendor: vendorId, mentions, language };
  if (type !== "readCard") return undefined;
  const view = cardView(all, (data as { vendor: string }).vendor, { profile, language, today });
  if (!view) return undefined;
  const issued = `${asked.get("issued") ?? today}T06:00:00Z`;
  const info: DatasetInfo = {
    version: 1,
    issued,
    sha256: "",
    from: "bundled",
    checked: issued,
    vendors: dataset.vendors.length,
    names: 0,
    advisories: dataset.advisories.length,
    researchClosed: dataset.research.closed,
  };
  return { ...view, hidden: [], hiding: "all", dataset: info, data: dataText(info, today, language) };
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

// As in its frame: the address says how the card stands to its name.
location.hash = `preview,${asked.get("side") ?? "below"},48`;
await import("../../src/card/main.tsx");
