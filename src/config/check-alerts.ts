import { z } from "zod";
import { figureCalled, SEEN, windowOf, type FigureUse } from "../domain/alert-figures.ts";
import type { AlertRule } from "../domain/alert.ts";
import { durationText } from "../domain/duration.ts";
import { idMistake } from "../domain/monitor.ts";
import { nearest } from "../domain/nearest.ts";
import { ALERT_SETS, type AlertSet } from "./alert-sets.ts";
import type { PlacedRule } from "./build-alerts.ts";
import type { WatchedMonitor } from "./config.ts";

import type { Mistake } from "./explain.ts";
import type { Path } from "./yaml.ts";

/** What rules may name of the monitors. */
export interface AlertedMonitors {
  readonly monitors: readonly string[];
  readonly groups: readonly string[];
  readonly providers: readonly string[];
}

const texts = z.array(z.unknown()).catch([]);
/** Read leniently, as `check.ts` reads the rest. */
const Outline = z.object({
  alerts: z.array(z.record(z.string(), z.unknown()).catch({})).catch([]),
});
type Entry = z.output<typeof Outline>["alerts"][number];

/** Mistakes between rules and monitors: names that nobody has, and names that two rules have. */
export function checkAlerts(data: unknown, known: AlertedMonitors): Mistake[] {
  const { alerts } = Outline.safeParse(data).data ?? { alerts: [] };
  return [
    ...alerts.flatMap((entry, index) => [
      ...unknownIn(
        entry["monitors"],
        ["alerts", index, "monitors"],
        known.monitors,
        "there is no monitor with this id",
      ),
      ...unknownIn(entry["groups"], ["alerts", index, "groups"], known.groups, "no monitor is in this group"),
      ...unknownIn(
        entry["providers"],
        ["alerts", index, "providers"],
        known.providers,
        "no monitor asks this provider",
      ),
      ...unknownRules(entry, index),
    ]),
    ...doubles(alerts),
  ];
}

function unknownIn(list: unknown, path: Path, known: readonly string[], message: string): Mistake[] {
  return texts.parse(list).flatMap((name, at) => {
    if (typeof name !== "string" || known.includes(name)) return [];
    const meant = nearest(name, known);
    const add = "dd it under `monitors:`";
    const remedy = meant === undefined ? `A${add}, or remove it here` : `Did you mean "${meant}"? Otherwise a${add}`;
    return [{ path: [...path, at], message, remedy }];
  });
}

const setOf = ({ set }: Entry): AlertSet | undefined =>
  typeof set === "string" && Object.hasOwn(ALERT_SETS, set) ? ALERT_SETS[set as keyof typeof ALERT_SETS] : undefined;

function unknownRules(entry: Entry, index: number): Mistake[] {
  const set = setOf(entry);
  if (set === undefined) return [];
  const known = set.rules.map(({ id }) => id);
  const { data: rules = {} } = z.record(z.string(), z.unknown()).safeParse(entry["rules"]);
  const named: readonly (readonly [name: unknown, place: Pick<Mistake, "path" | "isKey">])[] = [
    ...Object.keys(rules).map((name) => [name, { path: ["alerts", index, "rules", name], isKey: true }] as const),
    ...texts.parse(entry["without"]).map((name, at) => [name, { path: ["alerts", index, "without", at] }] as const),
  ];
  return named.flatMap(([name, place]) => {
    if (typeof name !== "string" || known.includes(name)) return [];
    const meant = nearest(name, known);
    const has = `it has ${known.join(", ")}`;
    const remedy =
      meant === undefined ? `Choose another: ${has}` : `Did you mean "${meant}"? Otherwise choose another: ${has}`;
    return [{ ...place, message: "the set has no such rule", remedy }];
  });
}

function doubles(alerts: readonly Entry[]): Mistake[] {
  const first = new Map<string, number>();
  return alerts.flatMap((entry, index) => {
    const prefix = entry["id"] ?? entry["set"];
    if (typeof prefix !== "string") return [];
    const ids = setOf(entry)?.rules.map(({ id }) => `${prefix}-${id}`) ?? [prefix];
    const path = ["alerts", index, ...(entry["id"] === undefined ? ["set"] : ["id"])];
    const earlier = ids.map((id) => first.get(id)).find((one) => one !== undefined);
    for (const id of ids) if (!first.has(id)) first.set(id, index);
    if (earlier !== undefined)
      return [
        { path, message: `alerts[${earlier}] has rules of the same name`, remedy: "Give each an `id` of its own" },
      ];
    const long = ids.find((id) => idMistake(id) !== undefined);
    if (long === undefined || ids.length === 1) return [];
    return [{ path, message: `its rule would be called ${long}, which is too long`, remedy: "Give it a shorter `id`" }];
  });
}

/** Rules that could never be held against the monitors that they are about. */
export function unheldAlerts(rules: readonly PlacedRule[], monitors: readonly WatchedMonitor[]): Mistake[] {
  const byId = new Map(monitors.map((monitor) => [monitor.id, monitor]));
  return rules.flatMap(({ rule, path }) => {
    const own = rule.monitors.flatMap((id) => byId.get(id) ?? []);
    const groups = rule.together ? [own] : own.map((one) => [one]);
    const mistake = groups.flatMap((group) => unheld(rule, group)).at(0);
    return mistake === undefined ? [] : [{ path, ...mistake }];
  });
}

type Said = Pick<Mistake, "message" | "remedy">;

function unheld(rule: AlertRule, monitors: readonly WatchedMonitor[]): Said[] {
  const uses = new Map(rule.steps.flatMap(({ condition }) => condition.figures).map((use) => [use.text, use]));
  return [...uses.values()].flatMap((use) => objectiveless(use, monitors) ?? tooFew(use, rule, monitors) ?? []);
}

function objectiveless({ figure, text }: FigureUse, monitors: readonly WatchedMonitor[]): Said | undefined {
  const without = figure === "burnRate" ? monitors.find(({ slo }) => slo === undefined) : undefined;
  if (without === undefined) return undefined;
  const message = `${text} is held against an objective, and ${without.id} has none`;
  return { message, remedy: "Give it `slo:`, such as 99.5%, or leave it out of this rule" };
}

/** A window in which never so many calls are made as its figure needs. */
function tooFew(use: FigureUse, rule: AlertRule, monitors: readonly WatchedMonitor[]): Said | undefined {
  const { needs, windowMs } = figureCalled(use.figure);
  if (windowMs === undefined || (use.windowMs === undefined && rule.windowMs === undefined)) return undefined;
  if (needs.of !== "calls" && needs.of !== "latencies") return undefined;
  const slowest = Math.max(...monitors.map(({ everyMs }) => everyMs));
  const spanMs = windowOf(use, rule, slowest);
  const calls = monitors.reduce((sum, { everyMs }) => sum + Math.floor(spanMs / everyMs), 0);
  if (calls >= needs.count) return undefined;
  const whose = monitors.length === 1 ? `${monitors[0]!.id} is called` : "these monitors are called";
  const message = `in ${durationText(spanMs)} ${whose} ${calls} times, and ${use.text} needs ${needs.count} ${SEEN[needs.of]}`;
  return { message, remedy: "Make the window longer, leave it open, or ask more often" };
}
