import json from "virtual:caveat-dataset";
console.debug(json.length);
