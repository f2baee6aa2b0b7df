import type { Shape } from "../format.ts";
import { isObject, listAt, textAt, type TreeObject } from "../tree.ts";

/** What nmap found, in its XML: a row for each host, and for each port that says what answers there. */
export const shape: Shape = {
  fits: (root) => isObject(root) && isObject(root["nmaprun"]),
  *tables(root) {
    yield { name: "", head: HEAD, rows: rowsOf((root as { nmaprun: TreeObject }).nmaprun) };
  },
};

const HEAD = ["host", "hostname", "port", "manufacturer", "product", "version", "device type", "system", "more"];

function* rowsOf(run: TreeObject): Generator<string[], void, void> {
  for (const host of listAt(run, "host")) {
    const addresses = listAt(host, "address");
    const at = addresses
      .map((one) => textAt(one, "addr"))
      .filter(Boolean)
      .join(" ");
    const maker = addresses
      .map((one) => textAt(one, "vendor"))
      .filter(Boolean)
      .join("; ");
    const hostname = listAt(host, "hostnames", "hostname")
      .map((one) => textAt(one, "name"))
      .join(" ");
    const systems = listAt(host, "os", "osmatch");
    const classes = systems.flatMap((one) => listAt(one, "osclass"));
    const of = (list: TreeObject[], key: string): string =>
      [...new Set(list.map((one) => textAt(one, key)))].join("; ");
    yield [
      at,
      hostname,
      "",
      maker,
      "",
      "",
      of(classes, "type"),
      [of(systems, "name"), of(classes, "vendor")].filter(Boolean).join("; "),
      scripts(listAt(host, "hostscript", "script")),
    ];
    for (const port of listAt(host, "ports", "port")) {
      const [service = {}] = listAt(port, "service");
      const product = textAt(service, "product");
      const said = scripts(listAt(port, "script"));
      if (product === "" && said === "") continue;
      yield [
        at,
        hostname,
        `${textAt(port, "portid")}/${textAt(port, "protocol")} ${textAt(service, "name")}`.trim(),
        "",
        product,
        textAt(service, "version"),
        textAt(service, "devicetype"),
        textAt(service, "ostype"),
        [textAt(service, "extrainfo"), said].filter(Boolean).join("; "),
      ];
    }
  }
}

const scripts = (list: TreeObject[]): string =>
  list
    .map((one) => textAt(one, "output").replace(/\s+/gu, " ").trim())
    .filter(Boolean)
    .join("; ")
    .slice(0, 10_000);
