import { render } from "preact";
import { RecordPage } from "./RecordPage.tsx";

const root = document.getElementById("root");
if (root) render(<RecordPage />, root);
