import { createMeasured } from "../../site/facts.ts";
import { siteFiles } from "../../site/site.ts";
import { spendingOf } from "../../domain/spend.ts";
import { readForSite, type SiteLines } from "./site-lines.ts";
import { hiddenIn, hideOf } from "./unpublished.ts";
import { siteReading } from "./depth.ts";
import { readOwnFiles } from "./own-files.ts";
import { describeProbe } from "../../probes/index.ts";
import type { Incident } from "../../domain/incident.ts";
import type { Conclusion } from "./conclude.ts";
import type { Config } from "../../config/config.ts";
import type { SiteFile } from "../../site/output.ts";
import type { SiteInput } from "../../site/input.ts";
import type { Report } from "../../domain/report.ts";
import type { RunContext } from "../run.ts";
import type { Snapshot, World } from "../../world.ts";

/** Says that a folder was made by us and may be emptied before the site is written anew. */
const MARK = ".uptimeline-site";

type SiteContext = Required<Pick<RunContext, "siteDir">> & Pick<RunContext, "repositoryUrl">;

/** What a run has to show: its conclusion, and the ledger's files as they stand with it. */
export interface Shown extends Pick<Conclusion, "verdicts"> {
  readonly ledger: Pick<Conclusion["ledger"], "incidents">;
  readonly after: Snapshot;
  readonly reports: ReadonlyMap<string, Report>;
}

/**
 * Builds the site into the folder and says whether it stands there. A folder that we made is emptied first; one that we did
 * not make is never emptied, and not written into while it holds anything. Never rejects: the ledger is kept by now, and
 * what keeps the site from being built is said with its remedy.
 */
export async function publish(
  world: Pick<World, "files" | "clock" | "log">,
  config: Config,
  context: SiteContext,
  shown: Shown,
): Promise<boolean> {
  const { siteDir } = context;
  try {
    const obstacle = obstacleIn(siteDir, await world.files.list(siteDir));
    if (obstacle === undefined) {
      const made = await siteOf(world, config, context, shown);
      await fill(world, siteDir, made);
      return true;
    }
    world.log.error(`The site was not built: ${obstacle}`);
  } catch (error) {
    world.log.error(`The site was not built: ${failureText(error)}`);
  }
  return false;
}

function obstacleIn(siteDir: string, present: readonly string[] | undefined): string | undefined {
  if (present === undefined) return `${siteDir} is no folder. Name an empty or a new folder as site-dir`;
  if (present.length > 0 && !present.includes(MARK))
    return `${siteDir} holds files that we did not make. Name an empty folder as site-dir, or empty it`;
  return undefined;
}

/**
 * The mark is there before anything else and outlives the emptying: a run that is stopped in between leaves a folder that is
 * ours. Of a large site it is told how far it is.
 */
async function fill(
  { files, log }: Pick<World, "files" | "log">,
  siteDir: string,
  made: AsyncIterable<SiteFile>,
): Promise<void> {
  await files.clear(siteDir, [MARK]);
  await files.write(`${siteDir}/${MARK}`, "Made by Uptimeline; emptied and written anew by each run.\n");
  await files.fill(siteDir, toldOf(made, log));
}

async function* toldOf(made: AsyncIterable<SiteFile>, log: World["log"]): AsyncGenerator<SiteFile> {
  let [count, characters] = [0, 0];
  for await (const file of made) {
    yield file;
    count += 1;
    characters += file.body.length;
    if (count % TOLD_EVERY === 0) log.info(`The site: ${count} files, ${Math.round(characters / 1e6)} MB so far`);
  }
  if (count >= TOLD_EVERY) log.info(`The site stands: ${count} files, ${Math.round(characters / 1e6)} MB`);
}

const TOLD_EVERY = 1_000;

const NOT_WRITABLE = "Name a folder as site-dir that this user may write to";
const REMEDIES: ReadonlyMap<string, string> = new Map([
  ["ENOSPC", "Free space on the disk that holds site-dir"],
  ["EDQUOT", "Free space on the disk that holds site-dir"],
  ["EACCES", NOT_WRITABLE],
  ["EPERM", NOT_WRITABLE],
  ["EROFS", NOT_WRITABLE],
]);

/** The file system's refusals with their remedy; anything else is a fault of ours and shown whole. */
function failureText(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (!("code" in error)) return error.stack ?? error.message;
  return `${error.message}. ${REMEDIES.get(String(error.code)) ?? "Name another folder as site-dir"}`;
}

/** The site's files; all that they are made of is read by then. */
async function siteOf(
  world: Pick<World, "clock" | "files" | "log">,
  config: Config,
  context: SiteContext,
  shown: Shown,
): Promise<AsyncIterable<SiteFile>> {
  const nowMs = world.clock.now();
  const reading = siteReading(config, shown.ledger.incidents, nowMs);
  const read = await readForSite(shown.after, config, reading, nowMs);
  const input = { ...inputOf(config, context, shown, read), own: await readOwnFiles(world, config.site), nowMs };
  const measured = createMeasured(input);
  const { spent, ...lines } = await read.readOn(measured.add);
  return siteFiles({ ...input, ...lines, spending: spendingOf(read.priced, config, spent) }, measured.of);
}

function inputOf(
  config: Config,
  context: SiteContext,
  { verdicts, reports }: Shown,
  { ledger: read, priced }: Pick<SiteLines, "ledger" | "priced">,
): Omit<SiteInput, "nowMs"> {
  const ledger = publicLedger(read);
  const hides = new Map(config.monitors.map((monitor) => [monitor.id, hideOf(monitor)]));
  return {
    site: config.site,
    announcements: config.announcements,
    ...(context.repositoryUrl !== undefined && { repositoryUrl: context.repositoryUrl }),
    monitors: priced.map((monitor) => ({
      ...monitor,
      ...(monitor.probe !== undefined && {
        asked: {
          ...describeProbe(monitor.probe),
          conditions: monitor.expect.map(({ text, otherwise }) =>
            hides.get(monitor.id)!(otherwise === "degraded" ? `degraded: ${text}` : text),
          ),
        },
      }),
    })),
    ledger: {
      ...ledger,
      incidents: ledger.incidents.map((one) => hiddenIn(one, hides.get(one.monitor))),
    },
    verdicts,
    reports,
    feedNames: new Map(
      config.feeds.map(({ id, kind, name, url }) => [id, { name, url: reports.get(id)?.url ?? url, kind }]),
    ),
  };
}

/** That a channel can't be told is its owner's to mend, and nothing that readers of a status page are asked to know. */
export const publicLedger = <L extends { readonly incidents: readonly Incident[] }>(ledger: L): L => ({
  ...ledger,
  incidents: ledger.incidents.filter(({ channel }) => channel === undefined),
});
