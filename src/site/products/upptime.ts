import { MINUTE_MS, toInstant } from "../../domain/instant.ts";
import type { WindowName } from "../../domain/standard-windows.ts";
import { nameOf, type SiteContext } from "../context.ts";
import type { MonitorFacts } from "../facts.ts";
import { jsonFile } from "../output.ts";
import { publicTarget } from "../public-target.ts";
import { verdictOf } from "../status-json.ts";
import type { Product } from "./product.ts";

/** Upptime's `history/summary.json`, for pages that read it; of monitors that came from there, as their badges are. */
export const upptime: Product = {
  name: "upptime",
  *files(context: SiteContext) {
    const migrated = context.facts.filter(({ monitor }) => monitor.badge !== undefined);
    if (migrated.length === 0) return;
    yield jsonFile(
      "history/summary.json",
      migrated.map((facts) => summaryOf(context, facts)),
    );
  },
};

/** The windows by the ends of Upptime's keys. */
const WINDOWS = [
  ["", "all"],
  ["Day", "24h"],
  ["Week", "7d"],
  ["Month", "30d"],
  ["Year", "365d"],
] as const satisfies readonly (readonly [string, WindowName])[];

/** Of what nobody knows the status is a word that Upptime does not have: it is neither up nor down. */
function summaryOf({ calendar }: SiteContext, facts: MonitorFacts): object {
  const { monitor, windows, days } = facts;
  return {
    name: nameOf(facts),
    url: addressOf(facts),
    icon: "",
    slug: monitor.badge,
    status: verdictOf(facts),
    ...Object.fromEntries(WINDOWS.map(([end, name]) => [`uptime${end}`, percent(windows[name].uptime)])),
    ...Object.fromEntries(WINDOWS.map(([end, name]) => [`time${end}`, Math.round(windows[name].latency?.mean ?? 0)])),
    dailyMinutesDown: Object.fromEntries(
      days.flatMap(({ fromMs, shares: { failureMs } }) => {
        const minutes = Math.round(failureMs / MINUTE_MS);
        return minutes === 0
          ? []
          : [[toInstant(fromMs + calendar.offsetMs(fromMs)).slice(0, "2026-11-21".length), minutes]];
      }),
    ),
  };
}

/** As far as it may be told, as an address where it is one. */
function addressOf(facts: MonitorFacts): string {
  const shown = publicTarget(facts);
  const [scheme = ""] = /^https?:\/\//iu.exec(facts.monitor.target ?? "") ?? [];
  return shown === undefined ? "" : `${scheme}${shown}`;
}

/** Cut, so that nothing that failed is told as 100.00%. Of nothing, nothing. */
const percent = (uptime: number | undefined): string =>
  uptime === undefined ? "" : `${(Math.floor(uptime * 10_000 + 1e-9) / 100).toFixed(2)}%`;
