import { defineConfig } from "vitest/config";

/** These serve a feed on the one address that a development build asks, so they run one after another. */
const ONE_ADDRESS = ["tests/e2e/kills.test.ts", "tests/e2e/refresh.test.ts"];

// The built extension in real browsers. Two files at a time, because each has a browser or two of its own.
export default defineConfig({
  test: {
    globalSetup: ["tests/e2e/build-first.ts"],
    testTimeout: 90_000,
    hookTimeout: 120_000,
    pool: "forks",
    // A browser on a busy machine loses a race now and then. What fails twice fails; the report says what was tried again.
    retry: 1,
    projects: [
      {
        extends: true,
        test: {
          name: "pages",
          include: ["tests/e2e/**/*.test.ts"],
          exclude: ONE_ADDRESS,
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: { name: "feed", include: ONE_ADDRESS, maxWorkers: 1, sequence: { groupOrder: 1 } },
      },
      {
        extends: true,
        test: {
          name: "pictures",
          include: ["tests/pictures/**/*.test.ts"],
          maxWorkers: 1,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
