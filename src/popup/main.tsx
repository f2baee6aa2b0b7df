import { render } from "preact";
import { browser } from "../shared/browser.ts";
import { Popup } from "./Popup.tsx";

const root = document.getElementById("root");
// In a tab of its own, where the browser cannot open the popup, the address says of which tab it speaks.
const asked = Number(location.hash.slice(1)) || undefined;
const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
if (root) render(<Popup tabId={asked ?? tab?.id ?? browser.tabs.TAB_ID_NONE} />, root);
