import { cellOf } from "../../domain/window.ts";
import { channelsWithLog } from "../../domain/notice-plan.ts";
import { dateText, timeText } from "./notice-time.ts";
import { DAY_MS, toInstant, toMs } from "../../domain/instant.ts";
import { digestSpan, falseAlarmsSince, type DigestEntry } from "../../domain/digest.ts";
import { durationText } from "../../locales/quantities.ts";
import { gravest } from "../../domain/family.ts";
import { handlingOf } from "../../domain/handling.ts";
import { indexLedger } from "../../domain/monitor-history.ts";
import { keep, standingWithin, type Draft } from "./keep.ts";
import { maySpeak } from "../../domain/claim.ts";
import { namesOf, runReading } from "./depth.ts";
import { NOTICE_DEADLINE_MS, sendTwice, settle, type Notifier } from "./notify.ts";
import { noticeWordsOf, type DigestWords } from "../../locales/notices.ts";
import { oneLine } from "./notice-item.ts";
import { readLedger } from "../../ledger/read.ts";
import { sharedWordsOf } from "../../locales/shared.ts";
import { siteOf } from "./notice-make.ts";
import { statistics } from "../../domain/statistics.ts";
import type { ChannelConfig, Config } from "../../config/config.ts";
import type { ClaimingContext } from "../run.ts";
import type { Depth } from "../../ledger/depth.ts";
import type { Incident } from "../../domain/incident.ts";
import type { Interval } from "../../domain/intervals.ts";
import type { Ledger } from "../../domain/ledger.ts";
import type { Notice } from "../../domain/notice.ts";
import type { Snapshot } from "../../world.ts";

const MONTH_MS = 30 * DAY_MS;
const LINES = 15;

/** Sends the summaries that this run has claimed, and records in a commit of its own what came of it. */
export async function tellDigest(
  notifier: Notifier & { readonly context: Pick<ClaimingContext, "claimant" | "run"> },
  { state }: Pick<Ledger, "state">,
  after: Snapshot,
): Promise<string | undefined> {
  const { world, config, context } = notifier;
  const claimant = () => ({ run: context.claimant, nowMs: world.clock.now() });
  const isOurs = (entry: DigestEntry) => () =>
    entry.state === "pending" && maySpeak(entry, claimant(), NOTICE_DEADLINE_MS);
  const owed = Object.entries(state.notices ?? {}).filter(([, entry]) => isOurs(entry)());
  const span = digestSpan(config.notices, world.clock.now());
  if (owed.length === 0 || span === undefined) return undefined;
  const deep = await readLedger(after, { nowMs: world.clock.now(), depth: digestDepth(span, world.clock.now()), names: namesOf(config) }); // prettier-ignore
  const notice = digestNotice(config, deep, span, world.clock.now());
  const channels: readonly ChannelConfig[] = channelsWithLog(config.channels);
  const settled = await Promise.all(
    owed.map(async ([id, entry]): Promise<[string, DigestEntry]> => {
      const channel = channels.find((one) => one.id === id);
      if (channel === undefined) return [id, { ...entry, state: "dropped", ref: "no-channel" }];
      const sent = await sendTwice(notifier, channel, notice, isOurs(entry));
      if (sent?.ok === false) world.log.warn(`The channel ${id} could not be sent its summary (${sent.why})`);
      return [id, sent === undefined ? entry : settle(entry, sent, world.clock.now())];
    }),
  );
  return record(notifier, Object.fromEntries(settled));
}

async function record(
  { world, config, context }: Notifier & { readonly context: Pick<ClaimingContext, "run"> },
  settled: Readonly<Record<string, DigestEntry>>,
): Promise<string | undefined> {
  const draftOn = ({ state }: Ledger): Draft => ({
    update: { state: { ...state, notices: { ...state.notices, ...settled } } },
    subject: "Record the summary that was sent",
  });
  const from = await standingWithin(world, runReading(config), { waitMs: 0 });
  const kept = from === undefined ? undefined : await keep(world, context.run, from, draftOn);
  if (kept?.recorded === true) return kept.commit;
  world.log.warn("The summary that was sent could not be recorded: it may be sent again");
  return undefined;
}

const digestDepth = ({ fromMs }: Interval, nowMs: number): Depth => ({
  samplesMs: 0,
  lateMs: 0,
  hoursMs: nowMs - fromMs + DAY_MS,
  daysMs: nowMs - fromMs + 2 * DAY_MS,
  monthsMs: 0,
  importedMs: 0,
  reportsMs: 0,
  feedsMs: 0,
  roundsMs: 0,
  incidentsMs: MONTH_MS + DAY_MS,
});

/** What was in a day or a week: uptime, the worst first, incidents, and what to tune where alarms were false. */
export function digestNotice(config: Config, ledger: Ledger, span: Interval, nowMs: number): Notice {
  const { locale } = config.notices;
  const { digest: words } = noticeWordsOf(locale);
  const incidents = incidentsOf(ledger.incidents, config, span);
  const own = new Set(incidents.map(({ monitor }) => monitor));
  const title =
    config.notices.digest?.every === "week"
      ? words.week(dateText(span.fromMs, config.notices), dateText(span.toMs - DAY_MS / 2, config.notices))
      : words.day(dateText(span.fromMs, config.notices));
  const sections = [
    { heading: words.uptime, lines: uptimeLines(config, ledger, incidents, span, nowMs, words) },
    { heading: words.incidents, lines: incidents.slice(0, LINES).map((one) => incidentLine(one, config, words)) },
    { heading: words.falseAlarms, lines: falseAlarmLines(config, ledger, nowMs, words) },
  ];
  return {
    key: `digest-${toInstant(span.toMs)}`,
    kind: "digest",
    level: gravest(incidents.map(({ level }) => level)),
    t: toInstant(nowMs),
    title,
    lead: incidents.length === 0 ? words.well : words.troubled(incidents.length, own.size),
    items: [],
    sections: sections.filter(({ lines }) => lines.length > 0),
    site: siteOf({ config }),
    locale,
  };
}

/** What failed in the span and nobody called a false alarm, the oldest first. */
function incidentsOf(incidents: readonly Incident[], { monitors }: Config, span: Interval): Incident[] {
  const watched = new Set(monitors.map(({ id }) => id));
  return incidents.filter(
    (incident) =>
      (incident.kind === "outage" || incident.kind === "degradation" || incident.kind === "heartbeat") &&
      watched.has(incident.monitor) &&
      toMs(incident.begin) < span.toMs &&
      (incident.end === undefined || toMs(incident.end) > span.fromMs) &&
      handlingOf(incident).falseAlarm === undefined,
  );
}

const nameOf = (id: string, { monitors }: Config): string => oneLine(monitors.find((one) => one.id === id)?.name ?? id);

function uptimeLines(
  config: Config,
  ledger: Ledger,
  incidents: readonly Incident[],
  span: Interval,
  nowMs: number,
  words: DigestWords,
): string[] {
  const historyOf = indexLedger(ledger, nowMs);
  const rows = config.monitors
    .map(({ id }) => ({ id, ...statistics(cellOf(historyOf(id), span), span.toMs - span.fromMs) }))
    .toSorted((a, b) => (a.uptime ?? 2) - (b.uptime ?? 2) || a.coverage - b.coverage || (a.id < b.id ? -1 : 1));
  const shown = rows.slice(0, LINES).map(({ id, uptime, coverage }) => {
    const count = incidents.filter(({ monitor }) => monitor === id).length;
    const name = nameOf(id, config);
    return uptime === undefined ? words.unknown(name) : words.line(name, percent(uptime), percent(coverage), count);
  });
  return rows.length > LINES ? [...shown, words.more(rows.length - LINES)] : shown;
}

/** Cut, never rounded up: what failed for a second was not up all the time. */
const percent = (share: number): string => `${Math.floor(share * 1e4 + 1e-6) / 100}\u00a0%`;

function incidentLine(incident: Incident, config: Config, words: DigestWords): string {
  const { begin, end, monitor, kind } = incident;
  const { open } = noticeWordsOf(config.notices.locale);
  const name = nameOf(monitor, config);
  const title = open[kind]({ name, other: "", title: name });
  const from = timeText(begin, config.notices);
  if (end === undefined) return words.ongoing(title, from);
  const duration = durationText(toMs(end) - toMs(begin), sharedWordsOf(config.notices.locale));
  return words.incident(title, from, duration);
}

function falseAlarmLines(config: Config, { incidents }: Ledger, nowMs: number, words: DigestWords): string[] {
  return falseAlarmsSince(incidents, config.monitors, nowMs - MONTH_MS).map((one) => {
    const name = nameOf(one.monitor, config);
    if (one.rule !== undefined) return words.falseAlarmOfRule(name, one.count, one.rule);
    return words.falseAlarm(name, one.count, one.setting, one.value);
  });
}
