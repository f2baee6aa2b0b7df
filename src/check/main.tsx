import { render } from "preact";
import { CheckPage } from "./CheckPage.tsx";

const root = document.getElementById("root");
if (root) render(<CheckPage />, root);
