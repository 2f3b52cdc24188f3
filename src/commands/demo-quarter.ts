import { loadConfig } from "../config/load.ts";
import { publish } from "./run/publish.ts";
import { report } from "./report.ts";
import { run, type RunResult } from "./run.ts";
import { sign } from "../probes/heartbeat.ts";
import { DAY_MS, HOUR_MS, MINUTE_MS, toInstant } from "../domain/instant.ts";
import type { Clock, Files, Log, World } from "../world.ts";
import type { Config } from "../config/config.ts";
import type { DailyCommits } from "../lab/daily-commits.ts";
import type { Deed, Span } from "../lab/quarter.ts";
import type { MemoryForge } from "../lab/memory-forge.ts";
import type { MemoryRepository } from "../lab/memory-repository.ts";

export interface QuarterOptions {
  readonly log: Log;
  readonly files: Files;
  readonly siteDir: string;
  /** When the quarter ends, and somebody looks at it. */
  readonly endMs: number;
  /** Where the ledger's commits go: one a day, in a bare repository that is made anew. */
  readonly gitDir?: string;
  /** The same site in other languages. */
  readonly translations?: readonly { readonly locale: string; readonly siteDir: string }[];
}

export interface QuarterResult {
  readonly ok: boolean;
  readonly runs: number;
  readonly commits: number;
  readonly incidents: number;
  readonly issues: number;
  readonly text: string;
}

/** Everything that one play goes by. */
interface Stage {
  readonly lab: Lab;
  readonly span: Span;
  readonly clock: Clock;
  readonly config: () => Config;
  readonly world: World;
  readonly repository: MemoryRepository;
  readonly forge: MemoryForge;
  readonly commits: DailyCommits | undefined;
  readonly complaints: string[];
}

type Lab = Awaited<ReturnType<typeof importLab>>;

/**
 * Ninety days of a repository that watches fictional providers: every run goes through the whole pipeline, in this process, on a
 * clock that passes only while everybody sleeps, and each day is a commit. The last run builds the site.
 */
export async function demoQuarter(options: QuarterOptions): Promise<QuarterResult> {
  const stage = await setStage(options);
  const { runs, last } = await playRuns(stage, options);
  const commits = (await stage.commits?.close()) ?? 0;
  const isTranslated = last !== undefined && (await translate(stage, last, options));
  return resultOf(stage, { runs, commits, last, isTranslated }, options);
}

async function playRuns(stage: Stage, { siteDir, log }: QuarterOptions): Promise<{ runs: number; last?: RunResult }> {
  const { lab, span, world, config, clock } = stage;
  const errands = errandsOf(stage);
  const times = lab.runTimes(lab.QUARTER, span);
  let last: RunResult | undefined;
  for (const [index, t] of times.entries()) {
    for (const errand of takeUntil(errands, t)) {
      await sleepUntil(clock, errand.atMs);
      await errand.act();
    }
    await sleepUntil(clock, t);
    const days = await stage.commits?.upTo(clock.now());
    if (days !== undefined && days % PROGRESS_DAYS === 0) log.info(`${days} days are played`);
    const isLast = index === times.length - 1;
    const context = { run: `${index + 1}.1`, live: true, repositoryUrl: REPOSITORY_URL };
    last = await run(world, config(), { ...context, ...(isLast && { siteDir }) });
    if (!last.recorded) return { runs: index + 1, last };
  }
  return { runs: times.length, ...(last !== undefined && { last }) };
}

/** The site of the last run once more, in each of the other languages. */
async function translate(stage: Stage, last: RunResult, { translations = [] }: QuarterOptions): Promise<boolean> {
  const { world, repository } = stage;
  const shown = { ...last, after: await repository.head() };
  const built: boolean[] = [];
  for (const { locale, siteDir } of translations) {
    const { config } = configOf(stage.lab, stage.span, { locale, isGrown: true });
    built.push(await publish(world, config, { siteDir, repositoryUrl: REPOSITORY_URL }, shown));
  }
  return built.every(Boolean);
}

interface Version {
  readonly locale: string;
  readonly isGrown: boolean;
}

function configOf(lab: Lab, span: Span, version: Version): { readonly text: string; readonly config: Config } {
  const works = lab.QUARTER.works.map(({ from, to, ...work }) => ({
    ...work,
    fromMs: lab.momentOf(from, span),
    toMs: lab.momentOf(to, span),
  }));
  const text = lab.quarterConfigText(works, version);
  return { text, config: loadConfig(text, "uptimeline.yml", new Map([["LAB_KEY", lab.LAB_KEY]])).config };
}

const PROGRESS_DAYS = 15;
const REPOSITORY_URL = "https://github.test/lab/status";

async function importLab() {
  const [quarter, story, config, times, clock, http, net, repository, forge, random, mailbox, commits, provider] =
    await Promise.all([
      import("../lab/quarter.ts"),
      import("../lab/quarter-story.ts"),
      import("../lab/quarter-config.ts"),
      import("../lab/quarter-times.ts"),
      import("../lab/virtual-clock.ts"),
      import("../lab/in-process.ts"),
      import("../lab/lab-net.ts"),
      import("../lab/memory-repository.ts"),
      import("../lab/memory-forge.ts"),
      import("../lab/seeded-random.ts"),
      import("../lab/mailbox.ts"),
      import("../lab/daily-commits.ts"),
      import("../lab/provider.ts"),
    ]);
  return {
    ...quarter,
    ...story,
    ...config,
    ...times,
    ...clock,
    ...http,
    ...net,
    ...repository,
    ...forge,
    ...random,
    ...mailbox,
    ...commits,
    ...provider,
  };
}

async function setStage({ log, files, endMs, gitDir }: QuarterOptions): Promise<Stage> {
  const lab = await importLab();
  const span = lab.spanUntil(endMs);
  const clock = lab.createVirtualClock(span.beganMs, { patienceMs: 0 });
  const { createQuarterPlace } = await import("../lab/quarter-place.ts");
  const place = createQuarterPlace(lab.QUARTER, span, clock);
  const repository = lab.createMemoryRepository();
  const forge = lab.createMemoryForge(clock);
  const random = lab.createSeededRandom(11);
  const complaints: string[] = [];
  const grownMs = lab.momentOf(lab.QUARTER.grownAt, span);
  const [young, grown] = [false, true].map((isGrown) => configOf(lab, span, { locale: "en", isGrown }));
  const nowConfig = () => (clock.now() < grownMs ? young! : grown!);
  const world: World = {
    clock,
    random,
    http: lab.createLabHttp(place, clock, random),
    ...lab.createLabNet(clock, place.hosts, place.networkWorks),
    files,
    repository,
    forge,
    mail: lab.createMailbox(),
    redact: (words: string) => words,
    // What a run says of ninety days is of no interest; what it can't do is.
    log: { info: () => {}, warn: () => {}, error: (words) => (complaints.push(words), log.error(words)) },
  };
  const commits =
    gitDir === undefined
      ? undefined
      : await lab.startDailyCommits({
          gitDir,
          beganMs: span.beganMs,
          tree: () => withConfig(repository, nowConfig().text),
        });
  return { lab, span, clock, config: () => nowConfig().config, world, repository, forge, commits, complaints };
}

/** The tree as git has it: the ledger, and the config as it is today. */
const withConfig = ({ files }: MemoryRepository, text: string): ReadonlyMap<string, string> =>
  new Map([["uptimeline.yml", text], ...files]);

const sleepUntil = (clock: Clock, t: number): Promise<void> => clock.sleep(Math.max(0, t - clock.now()));

/** What happens between runs: people write in issues, and a batch reports that it is done. */
interface Errand {
  readonly atMs: number;
  readonly act: () => Promise<void>;
}

function errandsOf(stage: Stage): Errand[] {
  const { lab, span } = stage;
  const deeds = lab.QUARTER.deeds.map((deed) => ({
    atMs: lab.momentOf(deed.at, span),
    act: () => Promise.resolve(carryOut(deed, stage.forge)),
  }));
  return [...deeds, ...batchesOf(stage)].toSorted((a, b) => a.atMs - b.atMs);
}

function takeUntil(errands: Errand[], t: number): Errand[] {
  const later = errands.findIndex(({ atMs }) => atMs > t);
  return errands.splice(0, later < 0 ? errands.length : later);
}

const LABEL = "uptimeline";

function carryOut(deed: Deed, forge: MemoryForge): void {
  const person = forge.person(deed.by);
  if ("files" in deed) {
    person.open({ ...deed.files, labels: [LABEL] });
    return;
  }
  const wanted = "in" in deed ? deed.in : deed.closes;
  const issue = forge.all.findLast(
    ({ title, labels }) => labels.includes(`monitor:${wanted}`) || title.includes(wanted),
  );
  if (issue === undefined) throw new Error(`There is no issue about ${wanted} for ${deed.by}`);
  if ("in" in deed) person.comment(issue.number, deed.says);
  else person.close(issue.number);
}

const BATCH_MS = 3 * HOUR_MS + 10 * MINUTE_MS;
const EVENT = "/event.json";

function batchesOf({ lab, span, world, config }: Stage): Errand[] {
  const { missed, failed } = lab.QUARTER.batch;
  const errands: Errand[] = [];
  for (let day = 0; span.beganMs + day * DAY_MS + BATCH_MS < span.endMs; day += 1) {
    if (missed.includes(day)) continue;
    const atMs = span.beganMs + day * DAY_MS + BATCH_MS;
    const status = failed.includes(day) ? "fail" : "ok";
    const body = JSON.stringify({
      monitor: "nightly-batch",
      id: `batch-${day}`,
      sent: toInstant(atMs),
      status,
      ms: 94_000 + day * 210,
    });
    const event = JSON.stringify({ client_payload: { body, signature: sign(body, lab.LAB_KEY) } });
    const files: Files = { ...world.files, read: async (path) => (path === EVENT ? event : undefined) };
    errands.push({
      atMs,
      act: async () => void (await report({ ...world, files }, config(), { run: `b${day}.1`, eventPath: EVENT })),
    });
  }
  return errands;
}

interface Came {
  readonly runs: number;
  readonly commits: number;
  readonly last: RunResult | undefined;
  readonly isTranslated: boolean;
}

function resultOf(
  { forge, complaints, repository }: Stage,
  { runs, commits, last, isTranslated }: Came,
  { siteDir }: QuarterOptions,
): QuarterResult {
  const incidents = [...repository.files.keys()].filter((path) => path.startsWith("history/incidents/")).length;
  const issues = forge.all.length;
  return {
    ok: last?.recorded === true && last.siteBuilt && isTranslated && complaints.length === 0,
    runs,
    commits,
    incidents,
    issues,
    text: `${runs} runs of 90 days in ${commits} commits: ${incidents} incidents, ${issues} issues. The site is in ${siteDir}.`,
  };
}
