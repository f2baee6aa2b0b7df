import { registerCard } from "../shared/card-door.ts";
import { openCard } from "./open-card.tsx";

let opened: { close(): void } | undefined;

registerCard({
  open(request) {
    opened?.close();
    opened = openCard(request);
  },
  close() {
    opened?.close();
    opened = undefined;
  },
});
