import { defineConfig } from "vitest/config";

// The built extension in real browsers. Two files at a time, because each has a browser or two of its own.
export default defineConfig({
  test: {
    dir: "tests/e2e",
    include: ["**/*.test.ts"],
    globalSetup: ["tests/e2e/build-first.ts"],
    testTimeout: 60_000,
    hookTimeout: 90_000,
    maxWorkers: 2,
    pool: "forks",
  },
});
