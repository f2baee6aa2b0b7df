import { render } from "preact";
import { browser } from "../shared/browser.ts";
import { Popup } from "./Popup.tsx";

const root = document.getElementById("root");
const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
if (root) render(<Popup tabId={tab?.id ?? browser.tabs.TAB_ID_NONE} />, root);
