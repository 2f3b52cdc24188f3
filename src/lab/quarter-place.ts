import { jsonAnswer, type LabAnswer, type LabRequest, type Provider } from "./provider.ts";
import { momentOf, type Act, type PageTale, type Quarter, type Span } from "./quarter.ts";
import { pathOf, provider } from "./apis.ts";
import { providers } from "./providers.ts";
import { statusPage, type PageIncident } from "./pages.ts";
import { troubleAnswer } from "./replies.ts";
import { createSeededRandom } from "./seeded-random.ts";
import { usualAnswer } from "./quarter-answers.ts";
import { DAY_MS, HOUR_MS, MINUTE_MS } from "../domain/instant.ts";
import {
  BEACON_HOST,
  COMMONS_HOST,
  ENDPOINTS,
  pageHost,
  PAGES,
  REALTIME_HOST,
  RELAY_HOST,
  SINK_HOST,
  WAYPOINT_HOST,
  type Endpoint,
} from "./quarter-cast.ts";
import type { Clock } from "../world.ts";
import type { LabHost } from "./lab-net.ts";
import type { LabPlace } from "./in-process.ts";

/** The world of a quarter: hosts with HTTP, and those below it. */
export interface QuarterPlace extends LabPlace {
  readonly hosts: Readonly<Record<string, LabHost>>;
}

interface Played extends Omit<Act, "from" | "until"> {
  readonly fromMs: number;
  readonly untilMs: number;
}

/** What stands behind the hosts of a quarter; all that it does follows from the script, the seed and the clock. */
export function createQuarterPlace(quarter: Quarter, span: Span, clock: Pick<Clock, "now">): QuarterPlace {
  const acts = actsByMonitor(quarter, span);
  const chances = new Map(
    [...ENDPOINTS.map(({ monitor }) => monitor), "others"].map((id) => [id, createSeededRandom(11, id)]),
  );
  const jobs: Parameters<typeof usualAnswer>[1]["jobs"] = new Map();
  const byHost = Map.groupBy(ENDPOINTS, ({ host }) => host);
  const others = othersOf(quarter, span);
  const actOf = (monitor: string): Played | undefined => {
    const nowMs = clock.now();
    return acts.get(monitor)?.find((act) => isOn(act, nowMs));
  };
  const renewedMs = momentOf(quarter.modelsRenewedAt, span);
  const answer = (endpoint: Endpoint, request: LabRequest): LabAnswer => {
    const random = chances.get(endpoint.monitor)!;
    const act = actOf(endpoint.monitor);
    const isMet = act !== undefined && random.next() < (act.share ?? 1);
    if (isMet && act.reply !== "slow") return troubleAnswer(act.reply);
    const nowMs = clock.now();
    const ms = usualMs(endpoint, nowMs, random.next(), random.next()) * (isMet ? (act.times ?? 1) : 1);
    return usualAnswer(endpoint.kind, {
      request,
      nowMs,
      random,
      ms: Math.round(ms),
      isRenewed: nowMs >= renewedMs,
      jobs,
    });
  };
  const isOffline = (): boolean => quarter.offline.some(([from, until]) => isBetween(clock.now(), from, until, span));
  const isRefused = (host: string): boolean =>
    byHost.get(host)?.some(({ monitor }) => actOf(monitor)?.reply === "refused") ?? false;
  return {
    networkWorks: () => !isOffline(),
    knows: (host) => (byHost.has(host) || others.has(host)) && !isRefused(host),
    answer(host, request) {
      const endpoint = byHost.get(host)?.find(({ path }) => pathOf(request).startsWith(path));
      if (endpoint !== undefined) return answer(endpoint, request);
      return others.get(host)?.(request, clock.now()) ?? jsonAnswer(404, { error: { message: "Not found." } }, 5);
    },
    hosts: hostsBelow(quarter, span, clock, actOf),
  };
}

function actsByMonitor({ acts }: Quarter, span: Span): ReadonlyMap<string, readonly Played[]> {
  const played = acts.flatMap(({ from, until, of, ...act }) =>
    of.map((monitor) => ({
      monitor,
      act: { ...act, of, fromMs: momentOf(from, span), untilMs: momentOf(until, span) },
    })),
  );
  return new Map(
    [...Map.groupBy(played, ({ monitor }) => monitor)].map(([monitor, own]) => [monitor, own.map(({ act }) => act)]),
  );
}

const isOn = ({ fromMs, untilMs, hours }: Played, nowMs: number): boolean =>
  nowMs >= fromMs && nowMs < untilMs && (hours === undefined || hours.includes(Math.floor(nowMs / HOUR_MS) % 24));

const isBetween = (
  nowMs: number,
  from: Parameters<typeof momentOf>[0],
  until: Parameters<typeof momentOf>[0],
  span: Span,
) => nowMs >= momentOf(from, span) && nowMs < momentOf(until, span);

/** Longest in the afternoon of UTC, a little less at weekends, and with a tail as networks have it. */
function usualMs({ ms, busy = 0 }: Endpoint, nowMs: number, drawn: number, tail: number): number {
  const hour = (nowMs % DAY_MS) / HOUR_MS;
  const load = Math.max(0, Math.cos(((hour - 15.5) / 24) * 2 * Math.PI)) ** 2;
  const weekday = Math.floor(nowMs / DAY_MS + 4) % 7;
  const isWeekend = weekday === 0 || weekday === 6;
  const spread = 0.86 + drawn * 0.28 + (tail > 0.95 ? (tail - 0.95) * 14 : 0);
  return ms * (1 + busy * load * (isWeekend ? 0.4 : 1)) * spread;
}

type Answering = (request: LabRequest, nowMs: number) => LabAnswer;

/** Pages, those who watch the same model, the controls and the channel. */
function othersOf(quarter: Quarter, span: Span): ReadonlyMap<string, Answering> {
  const random = createSeededRandom(11, "others");
  const memory = new Map<string, number>();
  const played = (who: Provider, name: string): Answering => {
    return (request, nowMs) => {
      const found = quarter.others.find(({ of, from, until }) => of === name && isBetween(nowMs, from, until, span));
      const sinceMs = found === undefined ? span.beganMs : momentOf(found.from, span);
      return who.answer(request, { nowMs, sinceMs, phase: found?.phase ?? "healthy", random, memory });
    };
  };
  const pages = Object.entries(PAGES).map(([id, { name, components }]): [string, Answering] => {
    const tales = quarter.tales.filter(({ page }) => page === id);
    const incidents = ({ nowMs }: { readonly nowMs: number }) =>
      tales.flatMap((tale, index) => toldBy(tale, `${id}-${index}`, span, nowMs)).toReversed();
    const page = played(provider(name, ["healthy"], [statusPage({ id, name, components, incidents })]), id);
    return [pageHost(id), validated(page, (nowMs) => said(tales, span, nowMs))];
  });
  // People write every four hours, and every five minutes when they are worried.
  const forumVersion = (nowMs: number): string => {
    const isWorried = quarter.others.some(
      ({ of, from, until }) => of === "commons" && isBetween(nowMs, from, until, span),
    );
    return isWorried ? `worried-${Math.floor(nowMs / (5 * MINUTE_MS))}` : `${Math.floor(nowMs / (4 * HOUR_MS))}`;
  };
  return new Map<string, Answering>([
    ...pages,
    [WAYPOINT_HOST, played(providers.waypoint, "waypoint")],
    [COMMONS_HOST, validated(played(providers.commons, "commons"), forumVersion)],
    [BEACON_HOST, () => ({ status: 204, headers: {}, body: "", delayMs: 5 })],
    [SINK_HOST, () => jsonAnswer(200, { ok: true }, 5)],
  ]);
}

/** Says that a page is as it was to who names the version that it knows. */
function validated(page: Answering, versionAt: (nowMs: number) => string): Answering {
  return (request, nowMs) => {
    const etag = `"${versionAt(nowMs)}"`;
    if (request.headers["if-none-match"] === etag) return { status: 304, headers: { etag }, body: "", delayMs: 5 };
    const answer = page(request, nowMs);
    return { ...answer, headers: { ...answer.headers, etag } };
  };
}

/** What a page has said by now is one version, for a day: with each its list of past incidents moves on. */
function said(tales: readonly PageTale[], span: Span, nowMs: number): string {
  const words = tales.flatMap((tale) => tale.said).filter(([at]) => momentOf(at, span) <= nowMs);
  return `${Math.floor(nowMs / DAY_MS)}-${words.length}`;
}

const STATUS = { minor: "degraded_performance", major: "partial_outage", critical: "major_outage" } as const;

/** What the page says of an incident by now: nothing before its first word. */
function toldBy({ title, impact, component, said }: PageTale, id: string, span: Span, nowMs: number): PageIncident[] {
  const updates = said
    .map(([at, state, text]) => ({ atMs: momentOf(at, span), state, text }))
    .filter(({ atMs }) => atMs <= nowMs);
  if (updates.length === 0) return [];
  return [{ id, title, impact, component, status: STATUS[impact], beganMs: updates[0]!.atMs, updates }];
}

/** A certificate ends at a moment, whenever it is looked at; a socket may be refused. */
function hostsBelow(
  { certificate: { days, renewedAt } }: Quarter,
  span: Span,
  clock: Pick<Clock, "now">,
  actOf: (monitor: string) => Played | undefined,
): QuarterPlace["hosts"] {
  return {
    [RELAY_HOST]: {
      get certificateDays() {
        const elapsed = (clock.now() - span.beganMs) / DAY_MS;
        return (clock.now() >= momentOf(renewedAt, span) ? days + 90 : days) - elapsed;
      },
    },
    [REALTIME_HOST]: {
      get refuses() {
        return actOf("quill-realtime")?.reply === "refused";
      },
    },
  };
}
