import { resolve } from "node:path";
import { preact } from "@preact/preset-vite";
import { defineConfig } from "vite";

/** The card on a page of its own, for pictures and axe: `vite --config tests/card-preview/vite.config.ts`. */
export default defineConfig({
  root: "tests/card-preview",
  // Its own: `npm run dev` runs another server beside this one.
  cacheDir: resolve("node_modules/.vite/card-preview"),
  plugins: [preact()],
  resolve: {
    alias: { "virtual:caveat-dataset": resolve(process.env["CAVEAT_DIST"] ?? "dist", "generated/dataset.js") },
  },
  build: { outDir: resolve("dist/card-preview"), emptyOutDir: true, target: ["chrome140", "firefox149"] },
});
