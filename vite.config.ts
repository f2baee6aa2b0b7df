import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { crx, type ManifestV3Export } from "@crxjs/vite-plugin";
import preact from "@preact/preset-vite";
import { defineConfig, type Plugin, type UserConfig } from "vite";
import { devManifest } from "./extension/dev-manifest.ts";
import { manifest, type Target } from "./extension/manifest.ts";
import { compileIndex } from "./src/core/names/compile-index.ts";
import type { Dataset } from "./src/core/dataset.ts";
import { policySchema } from "./src/shared/policy/json-schema.ts";
import { noticesText, shippedPackages } from "./src/tools/build/notices.ts";
import { modelsIn } from "./src/tools/data/read-models.ts";
import { bundledFeed, feedModule } from "./src/tools/feed/bundled-feed.ts";

const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };

/** Where a build goes, and what is generated for it: `npm run package` builds beside the ones that are worked with. */
const DIST = process.env["CAVEAT_DIST"] ?? "dist";
const GENERATED = resolve(DIST, "generated");

const feed = bundledFeed();

/** Writes the bundled feed and its name index as modules. Files rather than a plugin, because CRXJS builds the content script without our plugins. */
function generate(mode: string): void {
  const dataset = JSON.parse(feed.payload) as Dataset;
  const index = compileIndex(dataset.vendors);
  mkdirSync(GENERATED, { recursive: true });
  writeFileSync(`${GENERATED}/feed.js`, feedModule(feed));
  // What each build holds, byte for byte, so that a record made in it can be held against it.
  writeFileSync(`${DIST}/dataset-${mode}.json`, feed.payload);
  writeFileSync(`${GENERATED}/dataset.js`, `export default ${JSON.stringify(feed.payload)};\n`);
  writeFileSync(`${GENERATED}/models.js`, `export default ${JSON.stringify(modelsIn("data"))};\n`);
  writeFileSync(
    `${GENERATED}/index.js`,
    `export const id = "${createHash("sha256").update(index).digest("hex").slice(0, 16)}";\nexport const base64 = "${Buffer.from(index).toString("base64")}";\n`,
  );
}

const shared: UserConfig = {
  publicDir: "extension/public",
  resolve: {
    alias: {
      "virtual:caveat-feed": `${GENERATED}/feed.js`,
      "virtual:caveat-dataset": `${GENERATED}/dataset.js`,
      "virtual:caveat-index": `${GENERATED}/index.js`,
      "virtual:caveat-models": `${GENERATED}/models.js`,
    },
  },
  build: { target: ["chrome140", "firefox149"], modulePreload: false },
};

/** Fails a build that takes in a package whose licence the notices do not hold. */
const knownLicences = (): Plugin => ({
  name: "known-licences",
  generateBundle(_, bundle) {
    const known = new Set(shippedPackages(".").map(({ name }) => name));
    for (const file of Object.values(bundle)) {
      for (const id of file.type === "chunk" ? file.moduleIds : []) {
        const name = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1];
        if (name && !known.has(name)) this.error(`${name} would ship, and the notices know nothing of its licence.`);
      }
    }
  },
});

/** Puts our licence and the notices of what ships beside the manifest. */
const notices = (): Plugin => ({
  name: "notices",
  generateBundle() {
    this.emitFile({ type: "asset", fileName: "LICENSE.txt", source: readFileSync("LICENSE", "utf8") });
    this.emitFile({ type: "asset", fileName: "THIRD-PARTY.txt", source: noticesText(shippedPackages(".")) });
  },
});

/** What an organisation may set, as Chromium reads it. */
const managedSchema = (): Plugin => ({
  name: "managed-schema",
  generateBundle() {
    const source = `${JSON.stringify(policySchema("loose"), null, 1)}\n`;
    this.emitFile({ type: "asset", fileName: "managed_schema.json", source });
  },
});

/** The index, as a bundle writes it. */
const INDEX = /[`"]([\w+/]{1000,}=*)[`"]/;

/**
 * Has Chromium compile the content script as a whole: nearly all of its functions run on each page, and to parse them one by
 * one when they are first called takes longer. The index stands in it as a plain string, which engines read in half the time that
 * they take for a template, as bundles would write it.
 */
const compiledAtOnce = (): Plugin => ({
  name: "compiled-at-once",
  enforce: "post",
  generateBundle(_, bundle) {
    for (const [name, file] of Object.entries(bundle)) {
      if (!name.endsWith(".iife.js")) continue;
      const code = file.type === "chunk" ? file.code : String(file.source);
      if (!INDEX.test(code)) this.error("The index stands in the content script in another way than was thought.");
      const quick = `//# allFunctionsCalledOnLoad\n${code.replace(INDEX, '"$1"')}`;
      if (file.type === "chunk") file.code = quick;
      else file.source = quick;
    }
  },
});

const asIs = (manifest: Record<string, unknown>): Record<string, unknown> => manifest;

/** The extension but its late scripts and its worker, for one browser. */
const extension = (target: Target, dev: boolean): UserConfig => ({
  ...shared,
  plugins: [
    preact(),
    crx({
      manifest: (dev ? devManifest : asIs)(manifest(target, version, feed.address)) as unknown as ManifestV3Export,
      browser: target,
    }),
    compiledAtOnce(),
    knownLicences(),
    notices(),
    ...(target === "chrome" ? [managedSchema()] : []),
  ],
  // For `npm run dev`: a library that is found late makes modules that were fetched before it invalid, and the worker does not start.
  optimizeDeps: { entries: ["src/background/index.ts", "src/{popup,options,check}/*main.tsx"] },
  build: {
    ...shared.build,
    outDir: `${DIST}/${target}`,
    emptyOutDir: true,
    // Pages that the manifest does not name.
    rolldownOptions: {
      input: { check: "src/check/index.html", record: "src/check/record.html", card: "src/card/index.html" },
    },
  },
});

/**
 * The worker of the check page: one file with every library that reads a format, so that the page needs one address for
 * it and nothing else of the extension grows by them.
 */
const checkWorker = (target: string): UserConfig => ({
  ...shared,
  plugins: [knownLicences()],
  publicDir: false,
  build: {
    ...shared.build,
    outDir: `${DIST}/${target}`,
    emptyOutDir: false,
    rolldownOptions: {
      input: "src/check/work/worker.ts",
      output: { entryFileNames: "check-worker.js", format: "es", codeSplitting: false },
    },
  },
  define: { "process.env.NODE_ENV": '"production"' },
});

/** Every `src/tools/NAME.ts` or `src/tools/NAME/index.ts` is a command line. */
const toolEntries = (): Record<string, string> =>
  Object.fromEntries(
    readdirSync("src/tools", { withFileTypes: true }).flatMap((entry) => {
      const file = `src/tools/${entry.name}${entry.isDirectory() ? "/index.ts" : ""}`;
      return file.endsWith(".ts") && existsSync(file) ? [[entry.name.replace(/\.ts$/, ""), file]] : [];
    }),
  );

/** Scripts that the background brings into a page: what judges names at the first name of its text, badges at its first mark. */
const late = (script: string, target: string): UserConfig => ({
  ...shared,
  plugins: [knownLicences()],
  publicDir: false,
  build: {
    ...shared.build,
    outDir: `${DIST}/${target}`,
    emptyOutDir: false,
    lib: { entry: `src/content/${script}/index.ts`, formats: ["iife"], name: "caveat", fileName: () => `${script}.js` },
  },
});

/** The command lines, for Node: `dist/tools/NAME.js`. Node 20 does not run TypeScript by itself. */
const tools: UserConfig = {
  ...shared,
  publicDir: false,
  build: {
    ssr: true,
    target: "node20",
    outDir: "dist/tools",
    emptyOutDir: true,
    rolldownOptions: {
      input: { ...toolEntries(), load: "tests/load/index.ts", "conformance-client": "tests/conformance/client.ts" },
      output: { entryFileNames: "[name].js", chunkFileNames: "chunks/[name]-[hash].js" },
    },
  },
};

/** The bundler otherwise notes beside each module where it lay, and packages would differ by the folder they were made in. */
const NO_PATHS = { attachDebugInfo: "none" } as const;

/** What other programs import: one module for Node and browsers, with all that it needs. */
const library: UserConfig = {
  ...shared,
  plugins: [knownLicences(), notices()],
  publicDir: false,
  build: {
    target: "es2022",
    outDir: `${DIST}/library`,
    emptyOutDir: true,
    lib: { entry: "src/library/index.ts", formats: ["es"], fileName: () => "index.js" },
    rolldownOptions: { experimental: NO_PATHS },
  },
};

/** PDF.js wants a native package for drawing in Node. Text alone is read, and the three classes are only asked for by name. */
const CANVAS = 'require("@napi-rs/canvas")';
const withoutCanvas = (): Plugin => ({
  name: "without-canvas",
  transform(code, id) {
    if (!id.endsWith("pdfjs-dist/legacy/build/pdf.mjs")) return null;
    if (!code.includes(CANVAS)) this.error("PDF.js loads its canvas in another way than was thought.");
    return code.replaceAll(CANVAS, "{ DOMMatrix: class {}, ImageData: class {}, Path2D: class {} }");
  },
});

/** The command that comes with it, for Node, with every library that reads a format. */
const libraryCommand: UserConfig = {
  ...shared,
  plugins: [knownLicences(), withoutCanvas()],
  publicDir: false,
  ssr: { noExternal: true },
  build: {
    ssr: true,
    target: "node20",
    outDir: `${DIST}/library`,
    emptyOutDir: false,
    rolldownOptions: {
      experimental: NO_PATHS,
      input: { "caveat-check": "src/tools/check-list.ts" },
      output: {
        entryFileNames: "[name].js",
        chunkFileNames: "chunks/[name].js",
        banner: ({ isEntry }) => (isEntry ? "#!/usr/bin/env node" : ""),
      },
    },
  },
};

export default defineConfig(({ mode, command }) => {
  const [pass = "", target = ""] = mode.split("-");
  if (pass === "names" || pass === "badges") return late(pass, target);
  if (mode.startsWith("worker-")) return checkWorker(mode.slice("worker-".length));
  generate(mode);
  if (mode === "tools") return tools;
  if (mode === "library") return library;
  if (mode === "library-command") return libraryCommand;
  return extension(mode === "firefox" ? "firefox" : "chrome", command === "serve");
});
