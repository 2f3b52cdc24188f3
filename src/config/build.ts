import { compileCondition } from "../conditions/index.ts";
import type { Condition } from "../domain/condition.ts";
import { DEFAULT_POLICY, type Policy } from "../domain/monitor.ts";
import { carriesCredentials, defaultConditions, describeProbe } from "../probes/index.ts";
import type { ProbeSettings } from "../probes/index.ts";
import { DEFAULT_EVERY_MS } from "./config.ts";
import type { Config, FeedConfig, WatchedMonitor } from "./config.ts";
import { valueAt } from "./explain.ts";
import { marksIn } from "./references.ts";
import type { Resolved } from "./resolve.ts";
import { DEFAULT_CONTROLS } from "./schema.ts";
import type { ConfigFile } from "./schema.ts";
import type { Path } from "./yaml.ts";

type MonitorFile = ConfigFile["monitors"][number];
type JudgeFile = NonNullable<MonitorFile["judge"]>;

/** Fills in what the user left open. `written` is the config before its references were replaced. */
export function toConfig(file: ConfigFile, written: unknown, resolved: Resolved): Config {
  const { site = {}, concurrency = {}, issues = {} } = file;
  return {
    site: {
      name: site.name ?? "Status",
      ...(site.url === undefined ? {} : { url: site.url }),
      timeZone: site.timeZone ?? "UTC",
      locale: site.locale ?? "en",
    },
    controls: file.controls ?? DEFAULT_CONTROLS,
    concurrency: { total: concurrency.total ?? 20, perHost: concurrency.perHost ?? 4 },
    hosts: {},
    providers: {},
    budgets: [],
    feeds: (file.feeds ?? []).map((feed, index) => toFeed(feed, ["feeds", index], resolved)),
    monitors: file.monitors.map((monitor, index) =>
      toMonitor({ ...file.defaults, ...monitor }, file.defaults?.judge, ["monitors", index], written, resolved),
    ),
    issues: {
      enabled: issues.enabled ?? true,
      label: issues.label ?? "uptimeline",
      assignees: issues.assignees ?? [],
      kinds: issues.kinds ?? ["outage", "degradation", "configuration"],
    },
  };
}

function toFeed(feed: NonNullable<ConfigFile["feeds"]>[number], path: Path, resolved: Resolved): FeedConfig {
  return { ...feed, name: feed.name ?? feed.id, missing: missingBelow(path, resolved) };
}

function toMonitor(
  monitor: MonitorFile,
  common: JudgeFile | undefined,
  path: Path,
  written: unknown,
  resolved: Resolved,
): WatchedMonitor {
  const { id, group, description, slow, probe, publish = "host" } = monitor;
  const target = probe && targetOf(probe, publish, valueAt(written, [...path, "probe"]));
  return {
    id,
    name: monitor.name ?? id,
    ...(group === undefined ? {} : { group }),
    ...(description === undefined ? {} : { description }),
    everyMs: monitor.every ?? DEFAULT_EVERY_MS,
    ...(slow === undefined ? {} : { slowMs: slow }),
    policy: toPolicy(common, monitor.judge),
    feeds: (monitor.feeds ?? []).map((use) => (typeof use === "string" ? { feed: use, components: [] } : use)),
    publish,
    ...(target === undefined ? {} : { target }),
    ...(probe === undefined ? {} : { probe }),
    expect: probe === undefined ? [] : conditionsOf(probe, monitor.expect ?? []),
    cheaper: [],
    missing: missingBelow(path, resolved),
    credentialed:
      resolved.references.some((reference) => isBelow(reference, path)) ||
      (probe !== undefined && carriesCredentials(probe)),
  };
}

/** The monitor's conditions, and those of its kind of probe where none looks at the status. */
function conditionsOf(probe: ProbeSettings, own: readonly Condition[]): readonly Condition[] {
  const { conditions, unless } = defaultConditions(probe.kind);
  if (own.some(({ mentions }) => unless.some((variable) => mentions.includes(variable)))) return own;
  const added = conditions.map((text) => {
    const compiled = compileCondition(text, "down");
    if (!compiled.ok) throw new Error(`the default condition of ${probe.kind} does not compile: ${compiled.message}`);
    return compiled.condition;
  });
  return [...added, ...own];
}

/** A monitor's own settings over the common ones over the defaults. */
function toPolicy(common: JudgeFile = {}, own: JudgeFile = {}): Policy {
  const judge = { ...common, ...own };
  const repeat = { ...common.repeat, ...own.repeat };
  const base = DEFAULT_POLICY;
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
const NEVER_SHOWN = new Set(["headers", "body", "json"]);

/**
 * What the public page may show of a target: never a user, a password, a query or the value of a reference. A host that
 * is itself a reference stays unknown.
 */
function targetOf(probe: ProbeSettings, publish: WatchedMonitor["publish"], written: unknown): string | undefined {
  if (publish === "name") return undefined;
  const inTarget = Object.entries(typeof written === "object" && written !== null ? written : {}).filter(
    ([key, value]) => !NEVER_SHOWN.has(key) && marksIn(JSON.stringify(value)).length > 0,
  );
  if (inTarget.length === 0) return describeProbe(probe)[publish];
  const [only] = inTarget;
  return inTarget.length === 1 && only?.[0] === "url" ? hostAsWritten(String(only[1])) : undefined;
}

/** The host of an address with references elsewhere than in its host. */
function hostAsWritten(url: string): string | undefined {
  const host = /^https?:\/\/(?:[^/?#]*@)?([^/?#@]+)/i.exec(url.trim())?.[1];
  return host === undefined || marksIn(host).length > 0 ? undefined : host.toLowerCase();
}
