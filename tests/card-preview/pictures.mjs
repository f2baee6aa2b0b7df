// Pictures of the card in each of its states, and axe on each: `node tests/card-preview/pictures.mjs [chromium|firefox] [OUT] [only]`.
// Build first: vite build --config tests/card-preview/vite.config.ts
import { createReadStream, mkdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { launch } from "puppeteer-core";

const [which = "chromium", out = "dist/card-preview-pictures", only] = process.argv.slice(2);
const TYPES = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css" };
const server = createServer((request, response) => {
  const { pathname } = new URL(request.url, "http://x");
  const path = pathname === "/" ? "/index.html" : pathname;
  response.setHeader("content-type", TYPES[extname(path)] ?? "text/plain");
  createReadStream(join("dist/card-preview", path))
    .on("error", () => response.writeHead(404).end())
    .pipe(response);
});
await new Promise((done) => server.listen(0, "127.0.0.1", done));
const origin = `http://127.0.0.1:${server.address().port}`;

/** The frame of a card. */
const WIDE = { width: 416, height: 584 };
/** Name → query, and what is special about it. */
const STATES = {
  must: { query: "vendor=huawei&as=CZ:regulated-operator" },
  "must-cs": { query: "vendor=huawei&as=CZ:regulated-operator&lang=cs" },
  "must-two": { query: "vendor=huawei&as=US:supplier-to-state:funds-recipient" },
  should: { query: "vendor=hikvision&as=LT:state-body" },
  elsewhere: { query: "vendor=hikvision&as=CZ:regulated-operator" },
  "elsewhere-cs": { query: "vendor=hikvision&as=CZ:regulated-operator&lang=cs" },
  "not-you": { query: "vendor=huawei&as=CZ" },
  "no-profile": { query: "vendor=huawei" },
  "no-profile-cs": { query: "vendor=huawei&lang=cs" },
  affiliate: { query: "vendor=ezviz&as=US:supplier-to-state" },
  "affiliate-cs": { query: "vendor=ezviz&as=US:supplier-to-state&lang=cs" },
  related: { query: "vendor=indigovision&as=CZ:regulated-operator" },
  reported: { query: "vendor=lorex&as=US:state-body" },
  ask: { query: "vendor=tp-link&as=US:state-body" },
  phasing: { query: "vendor=huawei&as=GB:telecom-operator" },
  ended: { query: "vendor=kaspersky&as=DE" },
  deepseek: { query: "vendor=deepseek&as=CZ:state-body:regulated-operator&lang=cs" },
  stale: { query: "vendor=huawei&as=CZ:regulated-operator&issued=2026-10-14" },
  loading: { query: "vendor=huawei&slow=1" },
  away: { query: "vendor=huawei&fail=away" },
  broken: { query: "vendor=huawei&fail=broken" },
  missing: { query: "vendor=nobody&text=Nobody" },
  above: { query: "vendor=huawei&as=CZ:regulated-operator&side=above" },
  narrow: { query: "vendor=huawei&as=CZ:regulated-operator", size: { width: 344, height: 504 } },
  "narrow-cs": { query: "vendor=huawei&lang=cs&side=docked", size: { width: 344, height: 504 } },
  short: { query: "vendor=huawei&as=CZ:regulated-operator", size: { width: 416, height: 300 } },
};
const LOOKS = ["light", "dark", "forced"];
/** Firefox does not emulate a look: it is started with it. */
const PREFERENCES = {
  light: { "layout.css.prefers-color-scheme.content-override": 1 },
  dark: { "layout.css.prefers-color-scheme.content-override": 0 },
  forced: { "browser.display.document_color_use": 2 },
};

mkdirSync(out, { recursive: true });
const start = (look) =>
  launch({
    browser: which === "firefox" ? "firefox" : "chrome",
    executablePath: which === "firefox" ? "/usr/bin/firefox-esr" : "/usr/bin/chromium",
    headless: true,
    ...(which === "firefox" ? { extraPrefsFirefox: PREFERENCES[look] } : { args: ["--no-sandbox", "--disable-gpu"] }),
  });
const axe = readFileSync("node_modules/axe-core/axe.min.js", "utf8");
let problems = 0;

const isOpen = () => document.querySelector(".card") !== null;

async function goOver(page, name) {
  await page.evaluate(axe);
  const found = await page.evaluate(async () => {
    const { violations } = await globalThis.axe.run(document.body, { resultTypes: ["violations"] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`);
  });
  problems += found.length;
  for (const line of found) console.log(`  ${name}: ${line}`);
}

/** The whole card, nothing scrolled away. */
async function takeWhole(page, { width }, path) {
  await page.setViewport({ width, height: 2600 });
  await new Promise((done) => setTimeout(done, 60));
  const box = () => document.querySelector(".card").getBoundingClientRect().toJSON();
  const { x, width: wide, height } = await page.evaluate(box);
  const clip = { x: Math.max(0, x - 8), y: 0, width: Math.min(width, wide + 16), height: Math.min(2600, height + 24) };
  await page.screenshot({ path, clip });
}

for (const look of LOOKS) {
  const browser = await start(look);
  try {
    const page = await browser.newPage();
    page.on("pageerror", (error) => {
      problems += 1;
      console.log("  page error:", String(error));
    });
    const session = which === "firefox" ? undefined : await page.createCDPSession();
    await session?.send("Emulation.setEmulatedMedia", {
      features: [
        { name: "prefers-color-scheme", value: look === "dark" ? "dark" : "light" },
        { name: "forced-colors", value: look === "forced" ? "active" : "none" },
      ],
    });
    for (const [name, { query, size = WIDE }] of Object.entries(STATES)) {
      if (only && !name.match(only)) continue;
      await page.setViewport(size);
      await page.goto(`${origin}/?${query}`);
      await page.waitForFunction(isOpen, { polling: 50 });
      await new Promise((done) => setTimeout(done, 200));
      await page.screenshot({ path: join(out, `${name}-${look}.png`) });
      if (look !== "forced") await goOver(page, `${name}-${look}`);
      if (look === "light") await takeWhole(page, size, join(out, `${name}-whole.png`));
    }
  } finally {
    await browser.close();
  }
  console.log(look);
}
server.close();
console.log(`${problems} problems`);
process.exitCode = problems > 0 ? 1 : 0;
