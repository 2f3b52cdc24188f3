import { alertIncidents } from "../../domain/alert-incidents.ts";
import { alertKey, type AlertRule, type AlertState } from "../../domain/alert.ts";
import type { AlertSubject } from "../../domain/alert-measure.ts";
import { weigh, type Standing } from "../../domain/alert-weigh.ts";
import type { Config, WatchedMonitor } from "../../config/config.ts";
import { describeProbe } from "../../probes/index.ts";
import { indexLedger } from "../../domain/monitor-history.ts";
import { toMs } from "../../domain/instant.ts";
import { joinFamilies, type WhomAsked } from "../../domain/family.ts";
import type { Incident } from "../../domain/incident.ts";
import { isFollowed, ownMonitors } from "./leg.ts";
import type { Ledger } from "../../domain/ledger.ts";
import type { Shard } from "../../domain/shard.ts";
import type { State } from "../../domain/state.ts";
import type { Verdict } from "../../domain/verdict.ts";

interface Moment {
  readonly nowMs: number;
  readonly shard?: Shard;
}

/** Every rule of the config held against the ledger with what this run saw; a leg holds those of whose monitors the first is its own. */
export function standingsOf(
  config: Config,
  ledger: Ledger,
  verdicts: ReadonlyMap<string, Verdict>,
  { nowMs, shard }: Moment,
): readonly Standing[] {
  if (config.alerts.length === 0) return [];
  const byId = new Map(config.monitors.map((monitor) => [monitor.id, monitor]));
  const own = new Set(ownMonitors(config, shard).map(({ id }) => id));
  const samples = Map.groupBy(ledger.samples, ({ monitor }) => monitor);
  const looked = ledger.rounds.at(-1);
  const known: Omit<AlertSubject, "monitors"> = {
    historyOf: indexLedger(ledger, nowMs),
    samplesOf: (monitor) => samples.get(monitor) ?? [],
    verdictOf: (monitor) => verdicts.get(monitor),
    ...(looked !== undefined && { lookedMs: toMs(looked.t) }),
    nowMs,
  };
  return config.alerts.flatMap((rule) =>
    subjectsOf(rule, byId)
      .filter(([first]) => first !== undefined && own.has(first.id))
      .map((monitors) => weigh(rule, { ...known, monitors }, stateOf(ledger.state, rule, monitors[0]!.id))),
  );
}

function subjectsOf(rule: AlertRule, byId: ReadonlyMap<string, WatchedMonitor>): WatchedMonitor[][] {
  const monitors = rule.monitors.flatMap((id) => byId.get(id) ?? []);
  return rule.together ? [monitors] : monitors.map((monitor) => [monitor]);
}

function stateOf({ alerts = {} }: State, rule: AlertRule, monitor: string): AlertState | undefined {
  const key = alertKey(rule, monitor);
  return Object.hasOwn(alerts, key) ? alerts[key] : undefined;
}

/** What is kept of rules: as they stand now, and of those that other legs and configs hold as it was. */
export function alertStates(
  before: State,
  standings: readonly Standing[],
  config: Config,
  { shard }: Moment,
): Pick<State, "alerts"> {
  const own = new Set(ownMonitors(config, shard).map(({ id }) => id));
  const held = new Set(standings.map(({ key }) => key));
  const ours = new Set(config.alerts.map(({ id }) => id));
  const others = Object.entries(before.alerts ?? {}).filter(([key]) => {
    const [rule = "", monitor] = key.split("/");
    if (held.has(key)) return false;
    // Of a rule that is here no more nothing is kept, unless its monitor shows that another config has it.
    return monitor === undefined ? ours.has(rule) : !own.has(monitor);
  });
  const fresh = standings.flatMap(({ key, state }) => (state === undefined ? [] : [[key, state] as const]));
  const alerts = Object.fromEntries([...others, ...fresh].toSorted(([a], [b]) => (a < b ? -1 : 1)));
  return Object.keys(alerts).length === 0 ? {} : { alerts };
}

/** Incidents of rules as they stand; what other legs follow stays as it is. */
export function alertsAfter(
  config: Config,
  incidents: readonly Incident[],
  seen: { readonly standings: readonly Standing[]; readonly verdicts: ReadonlyMap<string, Verdict> },
  { nowMs, shard }: Moment,
): Incident[] {
  const followed = incidents.filter((incident) => isFollowed(incident, config, shard));
  const isQuiet = (monitor: string): boolean => seen.verdicts.get(monitor)?.maintenance !== undefined;
  return alertIncidents({ ...seen, incidents: followed, monitors: ownMonitors(config, shard), isQuiet, nowMs });
}

/** Monitors of one provider or host that fail together, whichever leg asks them: one parent, and its children. */
export const familiesAfter = (config: Config, incidents: readonly Incident[], nowMs: number): Incident[] =>
  joinFamilies(incidents, whomAsked(config), nowMs);

/** A monitor's provider, else its host, where the public page may show that. */
export function whomAsked({ monitors }: Pick<Config, "monitors">): WhomAsked {
  const byId = new Map(
    monitors.map(({ id, provider, probe, publish, target }) => {
      const isShown = publish !== "name" && target !== undefined && probe !== undefined;
      return [id, provider ?? (isShown ? describeProbe(probe).host : undefined)];
    }),
  );
  return (monitor) => byId.get(monitor);
}
