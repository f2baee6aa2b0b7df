import { resolve } from "node:path";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: {
    alias: {
      "virtual:caveat-feed": resolve("dist/generated/feed.js"),
      "virtual:caveat-dataset": resolve("dist/generated/dataset.js"),
      "virtual:caveat-index": resolve("dist/generated/index.js"),
      "virtual:caveat-models": resolve("dist/generated/models.js"),
    },
  },
  test: {
    testTimeout: 40_000,
    hookTimeout: 60_000,
    include: ["tests/unit/**/*.test.{ts,tsx}"],
    setupFiles: ["tests/unit/setup.ts"],
    // Of no country, so that nothing is guessed from where the tests run.
    env: { TZ: "UTC" },
  },
});
