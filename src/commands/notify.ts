import { send, type ChannelWorld, type Sent } from "../channels/index.ts";
import type { ChannelConfig, Config } from "../config/config.ts";
import { KnownError } from "../domain/errors.ts";
import { toInstant } from "../domain/instant.ts";
import { nearest } from "../domain/nearest.ts";
import type { Notice } from "../domain/notice.ts";
import { LOG_CHANNEL } from "../domain/route.ts";
import { channelWords } from "../locales/channel-words.ts";

/** A message as it goes to a receiver: where to, and what. An address is a secret, so that only its host is named. */
export interface Outgoing {
  readonly to: string;
  readonly body: string;
}

export interface NotifyResult {
  readonly channel: string;
  readonly kind: string;
  readonly ok: boolean;
  /** Whether anything left this machine. */
  readonly live: boolean;
  /** Why it was not taken. */
  readonly why?: string;
  /** Whether the same would be refused again. */
  readonly isFinal?: boolean;
  /** Names of secrets without a value: nothing is sent without them. */
  readonly missing: readonly string[];
  /** What would be sent; of a live test nothing. */
  readonly outgoing: readonly Outgoing[];
}

/**
 * Sends a test through a channel of the config, or only makes it.
 * @throws {KnownError} where there is no such channel.
 */
export async function notifyTest(
  config: Config,
  id: string,
  world: ChannelWorld,
  live: boolean,
): Promise<NotifyResult> {
  const channel = channelOf(config, id);
  const { kind, missing } = channel;
  const result = { channel: id, kind, live, missing, outgoing: [] };
  if (missing.length > 0) return { ...result, ok: false, live: false };
  const notice = testNotice(config, world.clock.now());
  const { missing: _, ...settings } = channel;
  if (live) {
    const sent: Sent = await send(settings, notice, world);
    return sent.ok ? { ...result, ok: true } : { ...result, ok: false, why: sent.why, isFinal: sent.isFinal };
  }
  const outgoing: Outgoing[] = [];
  await send(settings, notice, listening(world, outgoing));
  return { ...result, ok: true, outgoing };
}

function channelOf({ channels }: Config, id: string): ChannelConfig {
  const found = channels.find((channel) => channel.id === id);
  if (found !== undefined) return found;
  if (id === LOG_CHANNEL) return { id, kind: "log", missing: [] };
  const known = [...channels.map((channel) => channel.id), LOG_CHANNEL];
  const meant = nearest(id, known);
  const remedy = meant === undefined ? `Known are ${known.join(", ")}.` : `Did you mean "${meant}"?`;
  throw new KnownError(`There is no channel "${id}". ${remedy}`);
}

/** Told apart by its time: who takes a repetition for one still takes the next test. */
function testNotice({ site, notices: { locale } }: Config, nowMs: number): Notice {
  const words = channelWords({ locale });
  const t = toInstant(nowMs);
  return {
    key: `test-${t}`,
    kind: "test",
    level: "info",
    t,
    title: words.testTitle(site.name),
    lead: words.testLead,
    items: [],
    site: { name: site.name, ...(site.url !== undefined && { url: site.url }) },
    locale,
  };
}

/** A world in which everything is taken and nothing leaves. */
function listening(world: ChannelWorld, outgoing: Outgoing[]): ChannelWorld {
  const log = (body: string): void => void outgoing.push({ to: "the log", body });
  return {
    ...world,
    log: { info: log, warn: log, error: log },
    mail: {
      send: (server, message) => {
        outgoing.push({ to: server.host, body: JSON.stringify(message, undefined, 2) });
        return Promise.resolve({ ok: true });
      },
    },
    http: {
      exchange: ({ method, url, body = "" }) => {
        const text = typeof body === "string" ? body : new TextDecoder().decode(body);
        outgoing.push({ to: `${method} ${URL.parse(url)?.host ?? ""}`, body: text });
        const startedAtMs = world.clock.now();
        const nothing = { startedAtMs, totalMs: 0, phases: {}, headers: new Map<string, string>(), redirects: 0 };
        return Promise.resolve({ ...nothing, status: 202, body: new TextEncoder().encode('{"status":"success"}') });
      },
    },
  };
}

/** The result as people read it. */
export function notifyText({ channel, kind, ok, live, why, isFinal, missing, outgoing }: NotifyResult): string {
  if (missing.length > 0) return `${channel} (${kind}): nothing is sent, for ${missing.join(", ")} has no value here\n`;
  if (live && ok) return `${channel} (${kind}): sent, and taken\n`;
  if (live) return `${why}\n${isFinal ? "The same would be refused again." : "It may pass: try again."}\n`;
  const messages = outgoing.flatMap(({ to, body }) => [`to ${to}:`, shown(body), ""]);
  return [`${channel} (${kind}): this would be sent; \`--live\` sends it`, "", ...messages].join("\n");
}

function shown(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body), undefined, 2);
  } catch {
    return body;
  }
}
