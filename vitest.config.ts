import { availableParallelism } from "node:os";

import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** The dearest files, dearest first: whichever of them began last would be waited for alone, with a core that has nothing to do. */
const DEAR = [
  "test/bundle-races",
  "test/bundle-scale",
  "src/cli-history",
  "test/twenty-writers",
  "test/bundle-refusals",
  "test/bundle-feeds-races",
  "test/bundle-story",
  "src/cli",
  "test/bundle-watch",
  "test/bundle-checkout",
  "src/adapters/repository",
  "test/killed-runs",
  "test/bundle-report",
  "test/site-whole",
  "test/bundle-issues",
  "test/bundle-doors",
  "test/bundle-feeds-liars",
  "test/site-access",
  "test/site-hostile",
  // Looks at the demo, which is played meanwhile.
  "test/site-demo",
  "src/feeds/mutants",
  "test/browser",
  "test/bundle-input",
  "test/bundle-feeds",
  "test/run-branch",
  "test/heartbeat-reports",
  "src/adapters/repository-branch",
  "test/bundle-proxy",
  "test/bundle-jobs",
  "test/bundle-feeds-figures",
  "test/bundle-budget",
  "test/bundle-secrets",
  "src/ledger/quick-checks",
  "src/lab/scenarios",
  "src/config/load.properties",
  "src/commands/demo-story",
  "src/issues/faults",
  "src/ledger/repair",
  "src/commands/history-rename",
  "src/commands/run/people",
  "src/commands/watch",
  "test/prometheus-site",
  "test/house",
  "src/commands/import",
  "src/commands/run/depth",
  "test/ledger-cost",
  "src/site/site",
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
    // A share of them, as "200%", would end at their number.
    maxWorkers: availableParallelism() * 2,
    sequence: { sequencer: DearestFirst },
    // They end what hangs, and limit nothing: what takes four seconds has taken thirty on a machine that others used, too.
    testTimeout: 90_000,
    hookTimeout: 90_000,
    server: {
      // GitHub's language service imports JSON without an attribute, which Node refuses; vite's transform does not.
      deps: { inline: [/@actions\/(languageservice|workflow-parser|expressions)/] },
    },
  },
});
