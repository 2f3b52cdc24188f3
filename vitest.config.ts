import { availableParallelism } from "node:os";

import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** The dearest files, dearest first: whichever of them began last would be waited for alone, with a core that has nothing to do. */
const DEAR = [
  // Waits for the demo's play, which others find done.
  "test/site-demo",
  "test/killed-runs",
  "src/cli-history",
  "test/site-whole",
  "test/bundle-races",
  "test/bundle-scale",
  "test/bundle-doors",
  "test/twenty-writers",
  "src/cli",
  "test/bundle-report",
  "test/heartbeat-reports",
  "src/adapters/repository-branch",
  "test/bundle-watch",
  "src/feeds/mutants",
  "test/bundle-refusals",
  "src/adapters/repository",
  "test/bundle-feeds-liars",
  "test/bundle-story",
  "test/bundle-feeds-races",
  "test/bundle-input",
  "test/bundle-jobs",
  "test/bundle-checkout",
  "test/ledger-cost",
  "test/browser",
  "src/lab/scenarios",
  "src/commands/demo-story",
  "test/house",
  "src/ledger/quick-checks",
  "src/config/docs",
  "src/ledger/repair",
  "src/config/load.properties",
  "src/issues/faults",
];

class DearestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const rank = ({ moduleId }: TestSpecification): number => {
      const at = DEAR.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`));
      return at < 0 ? DEAR.length : at;
    };
    return sorted.toSorted((a, b) => rank(a) - rank(b));
  }
}

export default defineConfig({
  test: {
    include: ["src/**/*.test.ts", "test/**/*.test.ts"],
    // Files share their workers, for starting one and reading our modules anew in each takes as long as most of the tests. So no
    // test may leave anything behind in its process: no setting, no global, no fake clock.
    isolate: false,
    setupFiles: ["test/seed.ts"],
    // Much of the time goes into waiting for git, browsers and bundles: more of them than there are cores.
    // A share of them, as "150%", would end at their number.
    maxWorkers: Math.ceil(availableParallelism() * 1.5),
    sequence: { sequencer: DearestFirst },
    testTimeout: 30_000,
    hookTimeout: 30_000,
    server: {
      // GitHub's language service imports JSON without an attribute, which Node refuses; vite's transform does not.
      deps: { inline: [/@actions\/(languageservice|workflow-parser|expressions)/] },
    },
  },
});
