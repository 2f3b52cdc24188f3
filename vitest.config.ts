import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["src/**/*.test.ts", "test/**/*.test.ts"],
    setupFiles: ["test/seed.ts"],
    // Most of the time goes into waiting for git, browsers and bundles: as many as there are cores, not one less.
    maxWorkers: "100%",
    testTimeout: 30_000,
    hookTimeout: 30_000,
    server: {
      // GitHub's language service imports JSON without an attribute, which Node refuses; vite's transform does not.
      deps: { inline: [/@actions\/(languageservice|workflow-parser|expressions)/] },
    },
  },
});
