import { registerCard } from "../shared/card-door.ts";
registerCard({ open() {}, close() {} });
