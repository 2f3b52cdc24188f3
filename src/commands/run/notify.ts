import { channelsWithLog } from "../../domain/notice-plan.ts";
import { LOG_CHANNEL } from "../../domain/route.ts";
import { makeNotice, type Matter } from "./notice-make.ts";
import { maySpeak, speakable, type Claim } from "../../domain/claim.ts";
import { MINUTE_MS, SECOND_MS, toInstant } from "../../domain/instant.ts";
import { noticeWordsOf } from "../../locales/notices.ts";
import { send as sendTo, type ChannelSettings, type Sent } from "../../channels/index.ts";
import type { ChannelConfig, Config } from "../../config/config.ts";
import type { ClaimingContext } from "../run.ts";
import type { Incident } from "../../domain/incident.ts";
import type { Notice, NoticeItem } from "../../domain/notice.ts";
import type { OutboxEntry } from "../../domain/outbox.ts";
import type { Seen } from "./tell-subject.ts";
import type { Told } from "./tell.ts";
import type { World } from "../../world.ts";

/** The longest that one message may take; a claim must last longer than this before each. */
export const NOTICE_DEADLINE_MS = 30 * SECOND_MS;
/** A message that failed is tried once more in the same run after this, or when the receiver wants it, if that is soon. */
const AGAIN_MS = 2 * SECOND_MS;
const AGAIN_AT_MOST_MS = 10 * SECOND_MS;
/** How long a further run waits after each failure in a row; after one more it is given up. */
export const BACKOFFS_MS = [1, 5, 15, 60].map((minutes) => minutes * MINUTE_MS);

export type Send = (settings: ChannelSettings, notice: Notice, world: World) => Promise<Sent>;

export interface Notifier {
  readonly world: World;
  readonly config: Config;
  readonly context: Pick<ClaimingContext, "claimant">;
  readonly send?: Send;
}

const LOG: ChannelConfig = { id: LOG_CHANNEL, kind: "log", missing: [] };

/**
 * Tells channels what this run has claimed: all of it in one message each, and all of them at the same time, so that one that
 * is dead delays nobody. Answers with the incidents whose entries are done, dropped or to be tried later.
 */
export async function notify(notifier: Notifier, incidents: readonly Incident[], seen: Seen): Promise<Told> {
  const { channels } = notifier.config;
  const results = await Promise.all(channels.map((channel) => notifyOne(notifier, channel, incidents, seen)));
  const settled = new Map(results.flat().map(({ incident, entry }) => [`${incident.id}#${entry.seq}`, entry]));
  const after = incidents.map((incident) => withEntries(incident, settled));
  const changed = after.filter((incident, index) => incident !== incidents[index]);
  const byId = new Map(after.map((incident) => [incident.id, incident]));
  const said = results.flat().filter(({ entry }) => entry.state !== "pending");
  return { incidents: changed, said: said.map(({ incident, entry }) => ({ incident: byId.get(incident.id)!, entry })) };
}

function withEntries(incident: Incident, settled: ReadonlyMap<string, OutboxEntry>): Incident {
  if (!incident.outbox.some(({ seq }) => settled.has(`${incident.id}#${seq}`))) return incident;
  return { ...incident, outbox: incident.outbox.map((entry) => settled.get(`${incident.id}#${entry.seq}`) ?? entry) };
}

type Settled = { readonly incident: Incident; readonly entry: OutboxEntry };

async function notifyOne(
  notifier: Notifier,
  channel: ChannelConfig,
  incidents: readonly Incident[],
  seen: Seen,
): Promise<Settled[]> {
  const { world, config, context } = notifier;
  const claimant = () => ({ run: context.claimant, nowMs: world.clock.now() });
  const matters = incidents.flatMap((incident): Matter[] => {
    const entries = speakable(incident, claimant(), NOTICE_DEADLINE_MS).filter(({ to }) => to === channel.id);
    return entries.length === 0 ? [] : [{ incident, entries }];
  });
  if (matters.length === 0) return [];
  const told = matters.filter((matter) => !wasToldUnrecorded(context, channel.id, matter.incident));
  const notice = told.length === 0 ? undefined : makeNotice(told, { config, seen, nowMs: world.clock.now() });
  const isOurs = (): boolean =>
    matters.every(({ entries }) => entries.every((entry) => maySpeak(entry, claimant(), NOTICE_DEADLINE_MS)));
  const sent = notice === undefined ? { ok: true as const } : await sendTwice(notifier, channel, notice, isOurs);
  if (sent === undefined) return [];
  const settled = matters.flatMap(({ incident, entries }) =>
    entries.map((entry) => ({ incident, entry: settle(entry, sent, world.clock.now()) })),
  );
  if (!sent.ok) warnOf(notifier, channel, sent, settled);
  return settled;
}

/** `undefined` where the claim would not outlast the message: somebody else may be speaking by then. */
export async function sendTwice(
  notifier: Notifier,
  channel: ChannelConfig,
  notice: Notice,
  isOurs: () => boolean,
): Promise<Sent | undefined> {
  if (!isOurs()) return undefined;
  const first = await trySend(notifier, channel, notice);
  if (first.ok || first.isFinal) return first;
  const waitMs = first.retryAfterMs ?? AGAIN_MS;
  if (waitMs > AGAIN_AT_MOST_MS) return first;
  await notifier.world.clock.sleep(waitMs);
  return isOurs() ? trySend(notifier, channel, notice) : first;
}

/** A channel that fails by a fault of ours keeps nobody else from being told. */
async function trySend({ world, send = sendTo }: Notifier, channel: ChannelConfig, notice: Notice): Promise<Sent> {
  const { missing, ...settings } = channel;
  if (missing.length > 0) return { ok: false, isFinal: true, why: `${channel.id}: ${missing.join(", ")} is not set` };
  try {
    return await send(settings, redacted(notice, world.redact), world);
  } catch (error) {
    return {
      ok: false,
      isFinal: false,
      why: `${channel.id}: ${error instanceof Error ? error.message : String(error)}`,
    };
  }
}

/** Whatever a text may quote (a feed's title, a person's words), no secret of ours leaves with it. */
function redacted(notice: Notice, redact: World["redact"]): Notice {
  const { title, lead, items, sections } = notice;
  const link = ({ label, url }: NoticeItem["links"][number]) => ({ label: redact(label), url: redact(url) });
  const fact = ({ label, value }: NoticeItem["facts"][number]) => ({ label: redact(label), value: redact(value) });
  return {
    ...notice,
    title: redact(title),
    ...(lead !== undefined && { lead: redact(lead) }),
    items: items.map((item) => ({
      ...item,
      title: redact(item.title),
      facts: item.facts.map(fact),
      steps: item.steps.map(redact),
      links: item.links.map(link),
    })),
    ...(sections !== undefined && {
      sections: sections.map(({ heading, lines }) => ({ heading: redact(heading), lines: lines.map(redact) })),
    }),
  };
}

/** What failed is anybody's again, later: a claim that has ended says so. Of what is over, `until` says since when. */
export function settle<C extends Claim>(entry: C, sent: Sent, nowMs: number): C {
  const until = toInstant(nowMs);
  if (sent.ok) return { ...entry, state: "done", until };
  if (sent.isFinal) return { ...entry, state: "dropped", ref: "refused", until };
  const tries = (entry.tries ?? 0) + 1;
  const backoffMs = BACKOFFS_MS[tries - 1];
  if (backoffMs === undefined) return { ...entry, state: "dropped", ref: "gave-up", tries, until };
  return { ...entry, tries, until, after: toInstant(nowMs + Math.max(backoffMs, sent.retryAfterMs ?? 0)) };
}

function warnOf(
  { world }: Notifier,
  { id }: ChannelConfig,
  { why }: Sent & { ok: false },
  settled: readonly Settled[],
) {
  const isLost = settled.some(({ entry }) => entry.state === "dropped");
  const next = settled.flatMap(({ entry }) => (entry.state === "pending" ? (entry.after ?? []) : [])).toSorted()[0];
  world.log.warn(
    isLost
      ? `The channel ${id} was given up for ${settled.length} of its notices (${why}): they are lost to it`
      : `The channel ${id} could not be told (${why}): it is tried again${next === undefined ? "" : ` after ${next}`}`,
  );
}

/** What a plan has made for a channel since. */
function freshMatters(incidents: readonly Incident[], before: readonly Incident[], to: string): Matter[] {
  const known = new Map(before.map(({ id, outbox }) => [id, outbox.at(-1)?.seq ?? 0]));
  return incidents.flatMap((incident) => {
    const entries = incident.outbox.filter((entry) => entry.to === to && entry.seq > (known.get(incident.id) ?? 0));
    return entries.length === 0 ? [] : [{ incident, entries }];
  });
}

/** Tells the log what the plan has marked as told to it; further channels of kind `log` are the same log. */
export async function tellLog(notifier: Notifier, before: readonly Incident[], seen: Seen): Promise<void> {
  const { config, world } = notifier;
  for (const { id } of channelsWithLog(config.channels).filter(({ kind }) => kind === "log")) {
    const matters = freshMatters(seen.ledger.incidents, before, id);
    if (matters.length === 0) continue;
    await trySend(notifier, { ...LOG, id }, makeNotice(matters, { config, seen, nowMs: world.clock.now() }));
  }
}

/** By run: what it has told without a record, so that a later push in the same run does not tell it again. */
const unrecorded = new WeakMap<object, Set<string>>();

const unrecordedKey = (channel: string, { monitor, kind, end }: Incident): string =>
  `${channel} ${monitor} ${kind} ${end === undefined}`;

const wasToldUnrecorded = (context: object, channel: string, incident: Incident): boolean =>
  unrecorded.get(context)?.has(unrecordedKey(channel, incident)) === true;

const CHANGES: ReadonlySet<OutboxEntry["what"]> = new Set(["trouble", "update", "recovery"]);

/** The ledger could not be kept: what became critical, and that it is over, is told once a run all the same, and marked. */
export async function tellUnrecorded(notifier: Notifier, before: readonly Incident[], seen: Seen): Promise<void> {
  const { world, config, context } = notifier;
  const told = unrecorded.get(context) ?? new Set<string>();
  unrecorded.set(context, told);
  const channels: readonly ChannelConfig[] = channelsWithLog(config.channels);
  await Promise.all(
    channels.map(async (channel) => {
      const matters = freshMatters(seen.ledger.incidents, before, channel.id).filter(
        ({ incident, entries }) =>
          incident.level === "critical" &&
          entries.some(({ what }) => CHANGES.has(what)) &&
          !told.has(unrecordedKey(channel.id, incident)),
      );
      if (matters.length === 0) return;
      for (const { incident } of matters) told.add(unrecordedKey(channel.id, incident));
      const notice = makeNotice(matters, { config, seen, nowMs: world.clock.now() });
      const { unrecorded: lead } = noticeWordsOf(config.notices.locale).lead;
      const sent = await sendTwice(notifier, channel, { ...notice, lead, unrecorded: true }, () => true);
      if (sent?.ok === false) world.log.warn(`The channel ${channel.id} could not be told (${sent.why})`);
    }),
  );
}
