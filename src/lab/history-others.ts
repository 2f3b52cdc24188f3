import type { FigureSample } from "../domain/figure-sample.ts";
import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS, toInstant } from "../domain/instant.ts";
import type { Figure, Report } from "../domain/report.ts";
import { chance } from "./history-chance.ts";
import type { SimulatedMonitor, Stretch } from "./history-incidents.ts";

/** What third parties measured and how much people talked, of monitors that somebody else speaks of. */
export interface Others {
  readonly figures: readonly FigureSample[];
  readonly reports: readonly Report[];
}

interface Part {
  readonly monitor: SimulatedMonitor;
  readonly stretches: readonly Stretch[];
}

const FIGURES_KEPT_MS = 3 * DAY_MS;
const EVERY_MS = 15 * MINUTE_MS;
const TALK_MS = 2 * HOUR_MS;
/** For an hour and a half nobody read it. */
const UNREAD = { fromMs: 31 * HOUR_MS, toMs: 29.5 * HOUR_MS };

export function othersOf(
  parts: readonly Part[],
  { seed, nowMs }: { readonly seed: number; readonly nowMs: number },
): Others {
  const measured = parts.flatMap((part) => {
    const { seenBy } = part.monitor;
    return seenBy === undefined ? [] : [measure(part, seenBy, chance(`${seed}/${part.monitor.id}/seen`), nowMs)];
  });
  const talks = parts.flatMap((part) => {
    const { crowd } = part.monitor;
    return crowd === undefined ? [] : [talk(part, crowd, nowMs)];
  });
  const figures = measured.flatMap(({ lines }) => lines).toSorted((a, b) => (a.t < b.t ? -1 : a.t > b.t ? 1 : 0));
  return { figures, reports: [...measured.map(({ report }) => report), ...talks] };
}

/** Endpoints of a model: how well each does on a good day, its latency against ours and its tokens a second. */
const ENDPOINTS = [
  { key: "lantern", name: "Lantern", fails: 0.002, pace: 0.8, tokens: 128 },
  { key: "northgate", name: "Northgate (fp8)", fails: 0.012, pace: 0.9, tokens: 164 },
  { key: "itself", name: "its own maker", fails: 0.006, pace: 1, tokens: 71 },
  { key: "corner-shop", name: "Corner Shop", fails: 0.09, pace: 2.1, tokens: 22 },
] as const;

function measure({ monitor, stretches }: Part, feed: string, random: () => number, nowMs: number) {
  const at = (ms: number): Figure[] =>
    ENDPOINTS.map(({ key, name, fails, pace, tokens }) => {
      const isDown = stretches.some((one) => isFailing(one) && ms >= one.fromMs && ms < one.toMs);
      // Who buys from the maker falls with it; others have machines of their own and are overrun.
      const lost = isDown ? (key === "itself" ? 0.7 : key === "lantern" ? 0.21 : 0.4) : 0;
      const share = (): number => Math.round(Math.max(0, 1 - lost - fails * (0.5 + random())) * 1e5) / 1e5;
      const ms50 = Math.round((monitor.ms ?? 900) * pace * (0.9 + 0.2 * random()));
      return {
        component: `${monitor.id}@${key}`,
        name: `${monitor.id} via ${name}`,
        uptime: { "5m": share(), "30m": share(), "24h": Math.round((1 - fails) * 1e5) / 1e5 },
        // Of one nobody knows how long it takes.
        ...(key !== "corner-shop" && { latencyMs: { p50: ms50, p99: ms50 * 6 } }),
        tokensPerSecond: { p50: Math.round(tokens * (0.9 + 0.2 * random())) },
        status: isDown ? "-2" : "0",
      };
    });
  const lines: FigureSample[] = [];
  const first = nowMs - FIGURES_KEPT_MS + 4 * HOUR_MS;
  for (let ms = first; ms <= nowMs - 30 * SECOND_MS; ms += EVERY_MS) {
    if (ms > nowMs - UNREAD.fromMs && ms < nowMs - UNREAD.toMs) continue;
    const key = {
      v: 1,
      t: toInstant(ms),
      monitor: monitor.id,
      source: feed,
      run: `${Math.floor(ms / MINUTE_MS)}.1`,
    } as const;
    lines.push(...at(ms).map(({ component, name: _, ...figure }) => ({ ...key, of: component, ...figure })));
  }
  const figures = at(nowMs);
  const report: Report = {
    ...reportOf(feed, "third-party", nowMs),
    components: figures.map(({ component, name, status }) => ({
      id: component,
      name,
      status: status === "0" ? ("operational" as const) : ("degraded_performance" as const),
    })),
    figures,
  };
  return { lines, report };
}

const isFailing = ({ outcome }: Stretch): boolean =>
  outcome === "overloaded" || outcome === "server-error" || outcome === "timeout";

/** People write when it fails, and now and then when it does not. */
function talk({ stretches }: Part, feed: string, nowMs: number): Report {
  const isDown = stretches.some((one) => isFailing(one) && one.fromMs <= nowMs && one.toMs > nowMs - TALK_MS);
  const titles = isDown
    ? ["Getting 503 on every call", "Is it down for anybody else?", "Overloaded again?"]
    : ["How do I set a seed?"];
  return {
    ...reportOf(feed, "community", nowMs),
    hints: [
      {
        what: "topics",
        words: [],
        count: isDown ? 14 : 2,
        windowMs: TALK_MS,
        usual: 2.9,
        latest: titles.map((title, index) => ({
          title,
          t: toInstant(nowMs - (index + 1) * 7 * MINUTE_MS),
          url: `https://${feed}.example/t/${index + 1}`,
        })),
      },
    ],
  };
}

const reportOf = (feed: string, role: "third-party" | "community", nowMs: number): Report => ({
  feed,
  url: `https://${feed}.example/`,
  role,
  fetchedAt: toInstant(nowMs - MINUTE_MS),
  indicator: "unknown",
  components: [],
  incidents: [],
  maintenances: [],
});
