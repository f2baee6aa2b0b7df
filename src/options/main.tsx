import { render } from "preact";
render(<p>Caveat</p>, document.getElementById("root")!);
