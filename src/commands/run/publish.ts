import { buildSite } from "../../site/site.ts";
import { describeProbe } from "../../probes/index.ts";
import type { Conclusion } from "./conclude.ts";
import type { Config } from "../../config/config.ts";
import type { Report } from "../../domain/report.ts";
import type { RunContext } from "../run.ts";
import type { World } from "../../world.ts";

/** Says that a folder was made by us and may be emptied before the site is written anew. */
const MARK = ".uptimeline-site";

/**
 * Builds the site into the folder. A folder that we made is emptied first; one that we did not make is never emptied, and
 * not written into while it holds anything.
 */
export async function publish(
  world: Pick<World, "files" | "clock" | "log">,
  config: Config,
  context: RunContext,
  conclusion: Conclusion,
  reports: ReadonlyMap<string, Report>,
): Promise<boolean> {
  const { siteDir } = context;
  const present = await world.files.list(siteDir);
  if (present.length > 0 && !present.includes(MARK)) {
    world.log.error(
      `The site was not built: ${siteDir} holds files that we did not make. Name an empty folder as site-dir, or empty it`,
    );
    return false;
  }
  await world.files.remove(siteDir);
  await world.files.write(`${siteDir}/${MARK}`, "Made by Uptimeline; emptied and written anew by each run.\n");
  const pages = await buildSite({
    site: config.site,
    ...(context.repositoryUrl !== undefined && { repositoryUrl: context.repositoryUrl }),
    monitors: config.monitors.map((monitor) => ({
      ...monitor,
      ...(monitor.probe !== undefined && {
        asked: { ...describeProbe(monitor.probe), conditions: monitor.expect.map(({ text }) => text) },
      }),
    })),
    ledger: conclusion.ledger,
    verdicts: conclusion.verdicts,
    reports,
    feedNames: new Map(
      config.feeds.map((feed) => [feed.id, { name: feed.name ?? feed.id, url: reports.get(feed.id)?.url ?? feed.url }]),
    ),
    nowMs: world.clock.now(),
  });
  for (const [path, text] of pages) await world.files.write(`${siteDir}/${path}`, text);
  return true;
}
