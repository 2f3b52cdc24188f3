import { defineConfig } from "vitest/config";

const ROOMS = "src/{conditions,config,domain,imports,issues,ledger,locales,site}/**/*.test.ts";

export default defineConfig({
  test: {
    projects: [
      // Rooms without servers and processes share their workers: half a minute of starting them.
      { extends: true, test: { name: "rooms", include: [ROOMS], isolate: false } },
      { extends: true, test: { name: "world", include: ["src/**/*.test.ts", "test/**/*.test.ts"], exclude: [ROOMS] } },
    ],
    setupFiles: ["test/seed.ts"],
    // Much of the time goes into waiting for git, browsers and bundles: more of them than there are cores.
    maxWorkers: "150%",
    testTimeout: 60_000,
    hookTimeout: 60_000,
    server: {
      // GitHub's language service imports JSON without an attribute, which Node refuses; vite's transform does not.
      deps: { inline: [/@actions\/(languageservice|workflow-parser|expressions)/] },
    },
  },
});
