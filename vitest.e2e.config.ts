import { defineConfig } from "vitest/config";

// The built extension in real browsers. Two files at a time, because each has a browser or two of its own.
export default defineConfig(({ mode }) => ({
  test: {
    globalSetup: ["tests/e2e/build-first.ts"],
    testTimeout: 90_000,
    hookTimeout: 120_000,
    pool: "forks",
    // Both browsers now and then lose a tab or a key on a busy machine. What really fails, fails three times.
    retry: 2,
    projects: [
      {
        extends: true,
        // `npm run kills` and `npm run pictures` are modes.
        mode,
        test: {
          name: "pages",
          include: ["tests/e2e/**/*.test.ts"],
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        mode,
        test: {
          name: "pictures",
          include: ["tests/pictures/**/*.test.ts"],
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: "release",
          include: ["tests/release/**/*.test.ts"],
          testTimeout: 600_000,
          maxWorkers: 1,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
}));
