import { base64, id } from "virtual:caveat-index";
console.debug(base64, id);
