import { compileCondition } from "../conditions/index.ts";
import type { Condition } from "../domain/condition.ts";
import { DEFAULT_POLICY, EVERY_MS_OF, type Policy, type Price } from "../domain/monitor.ts";
import { parseDuration } from "../domain/duration.ts";
import type { FeedMatch } from "../domain/report-filter.ts";
import { carriesCredentials, defaultConditions, describeProbe } from "../probes/index.ts";
import type { ProbeSettings } from "../probes/index.ts";
import { DEFAULT_EVERY_MS, KEPT_DEFAULT } from "./config.ts";
import type { Config, FeedConfig, HistoryConfig, Question, WatchedMonitor } from "./config.ts";
import { toAlerts } from "./build-alerts.ts";
import { toIssues } from "./build-issues.ts";
import { toMaintenance } from "./build-maintenance.ts";
import { toNotices } from "./build-notices.ts";
import { toAnnouncements, toSite } from "./build-site.ts";
import type { ExpandedWay, Expansion } from "./expand.ts";
import { valueAt } from "./explain.ts";
import { readAmount, readTokenPrice, toPrice, type Amount } from "./money.ts";
import type { ExpectText, PriceText } from "./presets/preset.ts";
import { eachText, marksIn } from "./references.ts";
import type { Resolved } from "./resolve.ts";
import { DEFAULT_CONTROLS } from "./schema.ts";
import type { ConfigFile } from "./schema.ts";
import type { Path } from "./yaml.ts";

type MonitorFile = ConfigFile["monitors"][number];
type JudgeFile = NonNullable<MonitorFile["judge"]>;
type FeedUse = NonNullable<MonitorFile["feeds"]>[number];

/** A cheaper way of a monitor with its references replaced. */
export interface ResolvedWay {
  readonly way: ExpandedWay;
  readonly probe: ProbeSettings;
  readonly resolved: Resolved;
}

/** A config that was read and found well. */
export interface Read {
  readonly file: ConfigFile;
  /** With presets expanded, before references were replaced. */
  readonly written: unknown;
  readonly expansion: Expansion;
  readonly resolved: Resolved;
  /** By the monitor's place in the list. */
  readonly cheaper: ReadonlyMap<number, readonly ResolvedWay[]>;
}

/** Fills in what the user left open. */
export function toConfig(read: Read): Config {
  const { file } = read;
  const { concurrency = {} } = file;
  const monitors = file.monitors.map((monitor, index) => toMonitor(monitor, index, read));
  return {
    site: toSite(file.site),
    announcements: toAnnouncements(file),
    controls: file.controls ?? DEFAULT_CONTROLS,
    concurrency: { total: concurrency.total ?? 20, perHost: concurrency.perHost ?? 4 },
    hosts: Object.fromEntries(Object.entries(file.hosts ?? {}).map(([host, pace]) => [host, defined(pace)])),
    providers: Object.fromEntries(
      Object.entries(file.providers ?? {}).map(([name, { budget = [] }]) => [name, { budgets: budget }]),
    ),
    budgets: file.budget ?? [],
    feeds: (file.feeds ?? []).map((feed, index) => toFeed(feed, ["feeds", index], read)),
    monitors,
    alerts: toAlerts(file, monitors),
    issues: toIssues(file),
    channels: (file.channels ?? []).map((channel, index) => ({
      ...channel,
      missing: missingBelow(["channels", index], read.resolved),
    })),
    notices: toNotices(file, missingBelow(["notices", "ping"], read.resolved).length > 0),
    maintenance: toMaintenance(file, monitors, file.site?.timeZone ?? "UTC"),
    history: toHistory(file.history),
    ...(file.watch === undefined ? {} : { watch: { forMs: file.watch.for } }),
  };
}

function toHistory({ branch, squash, samples, hours }: NonNullable<ConfigFile["history"]> = {}): HistoryConfig {
  return {
    ...defined({ branch }),
    squash: squash ?? "never",
    samplesMs: samples ?? KEPT_DEFAULT.samplesMs,
    hoursMs: hours ?? KEPT_DEFAULT.hoursMs,
  };
}

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** Without the keys whose value is undefined, so that what is absent is absent. */
function defined<T extends object>(value: T): Defined<T> {
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  return Object.fromEntries(entries) as Defined<T>;
}

function toFeed(feed: NonNullable<ConfigFile["feeds"]>[number], path: Path, read: Read): FeedConfig {
  const written = valueAt(read.written, [...path, "url"]);
  const shownUrl = typeof written === "string" && marksIn(written).length > 0 ? shownOf(written) : undefined;
  return {
    ...feed,
    name: feed.name ?? feed.id,
    missing: missingBelow(path, read.resolved),
    ...defined({ shownUrl }),
  };
}

function shownOf(written: string): string {
  const host = hostAsWritten(written);
  return host === undefined ? "" : `${/^\s*http:/i.test(written) ? "http" : "https"}://${host}/`;
}

function toMonitor(monitor: MonitorFile, index: number, read: Read): WatchedMonitor {
  const { id, name = id, group, description, probe, models, price, budget } = monitor;
  const { defaults = {} } = read.file;
  const expanded = read.expansion.monitors.get(index);
  const way = expanded?.way;
  const publish = monitor.publish ?? defaults.publish ?? "host";
  const target = probe && targetOf(probe, publish, valueAt(read.written, ["monitors", index, "probe"]));
  const importance = monitor.importance ?? defaults.importance;
  const priceOfOne = price ?? (way?.price === undefined ? undefined : priceOf(way.price));
  return {
    id,
    name,
    formerly: monitor.formerly ?? [],
    assignees: monitor.assignees ?? [],
    ...defined({
      group,
      description,
      importance,
      environment: monitor.environment ?? defaults.environment,
      target,
      slowMs: slowOf(monitor, defaults, way),
    }),
    everyMs: everyOf(monitor, defaults),
    policy: toPolicy(defaults.judge, monitor.judge, probe?.kind),
    feeds: (monitor.feeds ?? []).map(toMatch),
    publish,
    ...defined({
      provider: monitor.provider ?? expanded?.preset.provider,
      tier: monitor.tier ?? way?.tier,
      price: priceOfOne,
      budgets: budget,
      slo: monitor.slo ?? defaults.slo,
      badge: monitor.badge,
      graceMs: probe?.kind === "heartbeat" ? probe.grace : undefined,
      models: models ?? way?.models,
      model: expanded?.model,
      typical: way?.typical,
      probe,
    }),
    expect: probe === undefined ? [] : conditionsOf(probe, ownConditions(monitor, way)),
    cheaper: (read.cheaper.get(index) ?? []).map((one) => toCheaper(one, price)),
    missing: missingBelow(["monitors", index, "probe"], read.resolved),
    credentialed: probe !== undefined && isCredentialed(probe, read.resolved, ["monitors", index]),
  };
}

function toMatch(use: FeedUse): FeedMatch {
  if (typeof use === "string") return { feed: use, components: [] };
  const { feed, components = [], ...narrower } = use;
  return { feed, components, ...defined(narrower) };
}

/** What is written of the monitor itself says more than what is common to all. */
function everyOf(monitor: MonitorFile, defaults: NonNullable<ConfigFile["defaults"]>): number {
  const usual = ({ importance }: { importance?: MonitorFile["importance"] }): number | undefined =>
    importance && EVERY_MS_OF[importance];
  return monitor.every ?? usual(monitor) ?? defaults.every ?? usual(defaults) ?? DEFAULT_EVERY_MS;
}

function slowOf(
  monitor: MonitorFile,
  defaults: NonNullable<ConfigFile["defaults"]>,
  way: ExpandedWay | undefined,
): number | undefined {
  return monitor.slow ?? (way === undefined ? undefined : parseDuration(way.slow)) ?? defaults.slow;
}

function ownConditions(monitor: MonitorFile, way: ExpandedWay | undefined): readonly Condition[] {
  const own = monitor.expect ?? way?.expect.map(compiled) ?? [];
  return monitor.schema === undefined ? own : [...own, monitor.schema];
}

/** Presets and kinds bring conditions of ours: the tests compile them all. */
function compiled(expect: ExpectText): Condition {
  const [text, otherwise] =
    typeof expect === "string" ? [expect, "down" as const] : [expect.degraded, "degraded" as const];
  const result = compileCondition(text, otherwise);
  if (!result.ok) throw new Error(`a condition of ours does not compile: ${text}: ${result.message}`);
  return result.condition;
}

/** A price in the words of a preset. */
export function priceOf(text: PriceText): Price {
  const read = (reader: typeof readAmount, one: string | undefined): Amount | undefined => {
    if (one === undefined) return undefined;
    const result = reader(one);
    if ("value" in result) return result.value;
    throw new Error(`a price of ours is none: ${one}`);
  };
  return toPrice({
    input: read(readTokenPrice, text.input),
    cached: read(readTokenPrice, text.cached),
    output: read(readTokenPrice, text.output),
    unit: read(readAmount, text.unit),
    call: read(readAmount, text.call),
  });
}

/** A written price is that of the model, whatever is asked of it; what a preset knows to be free stays so. */
function toCheaper({ way, probe, resolved }: ResolvedWay, own: Price | undefined): WatchedMonitor["cheaper"][number] {
  const usual = way.price === undefined ? undefined : priceOf(way.price);
  const price = usual?.perCall === 0 ? usual : (own ?? usual);
  const question: Question = {
    probe,
    expect: conditionsOf(probe, way.expect.map(compiled)),
    missing: missingBelow([], resolved),
    credentialed: isCredentialed(probe, resolved, []),
    ...defined({ price, typical: way.typical }),
  };
  return { ...question, tier: way.tier };
}

const isCredentialed = (probe: ProbeSettings, { references }: Resolved, path: Path): boolean =>
  references.some((reference) => isBelow(reference, path)) || carriesCredentials(probe);

/** The monitor's conditions, and those of its kind of probe where none looks at what it is about. */
function conditionsOf(probe: ProbeSettings, own: readonly Condition[]): readonly Condition[] {
  const { conditions, unless } = defaultConditions(probe.kind);
  if (own.some(({ mentions }) => unless.some((variable) => mentions.includes(variable)))) return own;
  return [...conditions.map(compiled), ...own];
}

/** A report counts at once: it was asked for by nobody, and the next one may be a day away. */
const HEARTBEAT_POLICY: Policy = { ...DEFAULT_POLICY, failures: 1, recovery: 1, confirmMs: 0 };

/** A monitor's own settings over the common ones over the defaults. */
function toPolicy(common: JudgeFile = {}, own: JudgeFile = {}, kind?: ProbeSettings["kind"]): Policy {
  // What is common to all is about calls; a heartbeat is judged by it only where it says so itself.
  const judge = kind === "heartbeat" ? own : { ...common, ...own };
  const repeat = { ...common.repeat, ...own.repeat };
  const base = kind === "heartbeat" ? HEARTBEAT_POLICY : DEFAULT_POLICY;
  return {
    failures: judge.failures ?? base.failures,
    recovery: judge.recovery ?? base.recovery,
    confirmMs: judge.confirm ?? base.confirmMs,
    rate: judge.rate ?? base.rate,
    windowMs: judge.window ?? base.windowMs,
    degradedRate: judge.degradedRate ?? base.degradedRate,
    reopenMs: judge.reopen ?? base.reopenMs,
    repeat: {
      times: repeat.times ?? base.repeat.times,
      baseMs: repeat.base ?? base.repeat.baseMs,
      capMs: repeat.cap ?? base.repeat.capMs,
      jitterMs: repeat.jitter ?? base.repeat.jitterMs,
    },
  };
}

const isBelow = (path: Path, parent: Path): boolean => parent.every((step, index) => path[index] === step);

const missingBelow = (path: Path, { unset }: Resolved): string[] => [
  ...new Set(unset.filter((one) => isBelow(one.path, path)).map((one) => one.name)),
];

/** Parts of a request that no public page ever shows. */
const NEVER_SHOWN = new Set(["headers", "body", "json", "form", "auth", "secret", "output"]);

/**
 * What the public page may show of a target: never a user, a password, a query or the value of a reference. A host that
 * is itself a reference stays unknown.
 */
function targetOf(probe: ProbeSettings, publish: WatchedMonitor["publish"], written: unknown): string | undefined {
  if (publish === "name") return undefined;
  const inTarget: { key: unknown; text: string }[] = [];
  eachText(written, [], (text, path) => {
    const isShown = !path.some((step) => NEVER_SHOWN.has(String(step)));
    if (isShown && marksIn(text).length > 0) inTarget.push({ key: path.at(-1), text });
  });
  const [only, ...others] = inTarget;
  if (only === undefined) return describeProbe(probe)[publish];
  return others.length === 0 && only.key === "url" ? hostAsWritten(only.text) : undefined;
}

/** The host of an address with references elsewhere than in its host. */
function hostAsWritten(url: string): string | undefined {
  const host = /^https?:\/\/(?:[^/?#]*@)?([^/?#@]+)/i.exec(url.trim())?.[1];
  return host === undefined || marksIn(host).length > 0 ? undefined : host.toLowerCase();
}
