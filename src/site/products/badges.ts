import { badgeFiles } from "../../domain/badge.ts";
import { STANDARD_WINDOWS, type WindowName } from "../../domain/standard-windows.ts";
import type { StateName } from "../../locales/index.ts";
import { nameOf, type SiteContext } from "../context.ts";
import { isThin, type MonitorFacts } from "../facts.ts";
import { outsideText } from "../outside.ts";
import type { SiteFile } from "../output.ts";
import type { Product } from "./product.ts";

/** The fills of tokens.css: badges lie on other people's pages, which have no scheme that we know. */
const COLOURS: Readonly<Record<StateName, string>> = {
  up: "#1d8a80",
  degraded: "#8f5c00",
  down: "#c5221b",
  limited: "#5673a0",
  nodata: "#6b6f74",
  maintenance: "#2e3238",
};

/** Without shadow and gloss, as our pages are, and half as long. */
const LOOK = { labelColor: "#3d4147", style: "flat-square" } as const;

const WINDOWS: readonly WindowName[] = ["24h", "7d", "30d", "90d"];

interface Badge {
  /** Of its file, without ending. */
  readonly name: string;
  readonly label: string;
  readonly message: string;
  readonly colour: string;
}

/**
 * Of each monitor its verdict, its uptime in each window, its latency and what is left of its error budget, each as a picture and
 * as the JSON of which shields.io makes one; and those that another program kept, at the paths that pages out there point at.
 */
export const badges: Product = {
  name: "badges",
  async *filesOf(context, facts) {
    const draw = await drawnOnce(context);
    for (const badge of badgesOf(context, facts)) yield* filesOf(facts, badge, draw);
    const { monitor, windows } = facts;
    if (monitor.badge === undefined) return;
    for (const [path, body] of badgeFiles(monitor.badge, windows)) yield { path, body };
  },
};

type Draw = (badge: {
  label: string;
  message: string;
  color: string;
  labelColor: string;
  style: "flat-square";
}) => string;

const DRAWS = new WeakMap<SiteContext, Promise<Draw>>();

/** Most badges of a site say what others say, too. */
function drawnOnce(context: SiteContext): Promise<Draw> {
  const draw = DRAWS.get(context) ?? import("badge-maker").then(({ makeBadge }) => once(makeBadge));
  DRAWS.set(context, draw);
  return draw;
}

function once(draw: Draw): Draw {
  const known = new Map<string, string>();
  return (badge) => {
    const key = JSON.stringify(badge);
    const drawn = known.get(key) ?? draw(badge);
    known.set(key, drawn);
    return drawn;
  };
}

function* filesOf({ monitor }: MonitorFacts, { name, label, message, colour }: Badge, draw: Draw): Generator<SiteFile> {
  const path = `badges/${monitor.id}/${name}`;
  yield { path: `${path}.svg`, body: draw({ label, message, color: colour, ...LOOK }) };
  yield { path: `${path}.json`, body: `${JSON.stringify({ schemaVersion: 1, label, message, color: colour })}\n` };
}

function badgesOf(context: SiteContext, facts: MonitorFacts): Badge[] {
  const { locale } = context;
  const name = outsideText(nameOf(facts), LONGEST_LABEL);
  return [
    { name: "status", label: name, message: locale.tally[facts.state], colour: COLOURS[facts.state] },
    ...WINDOWS.map((window) => uptimeBadge(context, facts, window)),
    latencyBadge(context, facts),
    ...objectiveBadge(context, facts),
  ];
}

const LONGEST_LABEL = 40;

function uptimeBadge({ locale, format }: SiteContext, facts: MonitorFacts, window: WindowName): Badge {
  const words = locale.syndication.badge;
  const own = facts.windows[window];
  const label = words.uptime(format.duration(STANDARD_WINDOWS[window]));
  if (own.uptime === undefined || isThin(facts, own))
    return { name: `uptime-${window}`, label, message: words.noData, colour: COLOURS.nodata };
  const colour = own.uptime >= 0.99 ? COLOURS.up : own.uptime >= 0.95 ? COLOURS.degraded : COLOURS.down;
  return { name: `uptime-${window}`, label, message: format.uptime(own.uptime), colour };
}

/** Whether a latency is good depends on what is asked: its colour says nothing. */
function latencyBadge({ locale, format }: SiteContext, { windows }: MonitorFacts): Badge {
  const words = locale.syndication.badge;
  const latency = windows["7d"].latency;
  const message = latency === undefined ? words.noData : format.latency(latency.p95);
  return { name: "latency", label: words.latency, message, colour: COLOURS.nodata };
}

function objectiveBadge({ locale, format }: SiteContext, { objective }: MonitorFacts): Badge[] {
  if (objective === undefined) return [];
  const words = locale.syndication.badge;
  const badge = { name: "slo", label: words.objective };
  const { budget } = objective;
  if (budget === undefined) return [{ ...badge, message: words.noData, colour: COLOURS.nodata }];
  if (budget.leftMs <= 0) return [{ ...badge, message: words.budgetGone, colour: COLOURS.down }];
  const message = words.budgetLeft(format.coverage(budget.leftShare));
  return [{ ...badge, message, colour: budget.leftShare < 0.25 ? COLOURS.degraded : COLOURS.up }];
}
