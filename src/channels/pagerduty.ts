import { z } from "zod";
import type { Notice, NoticeItem } from "../domain/notice.ts";
import type { Level } from "../domain/incident.ts";
import { channelKeys, type Channel, type ChannelWorld, type Sent } from "./channel.ts";
import { linksOf } from "./lines.ts";
import { plain, shorten, shown } from "./plain.ts";
import { post, readStatus, valueIn, type Answer, type Reading } from "./post.ts";
import { secret, sendUrl } from "./settings.ts";

const settings = z.strictObject({
  ...channelKeys,
  kind: z
    .literal("pagerduty")
    .describe("PagerDuty, by an Events API v2 integration: an incident opens an alert and resolves it"),
  routingKey: secret("${PAGERDUTY_KEY}", "Integration key of the service: a secret"),
  url: sendUrl("https://events.eu.pagerduty.com/v2/enqueue", "Address of the Events API, for accounts in the EU")
    .optional()
    .default("https://events.pagerduty.com/v2/enqueue"),
});
type Settings = z.output<typeof settings>;

/** https://developer.pagerduty.com/docs/events-api-v2-overview: 1024 characters of summary, 255 of the key, 512 KB in all. */
const SUMMARY = 1_024;
const SEVERITIES: Readonly<Record<Level, string>> = { critical: "critical", warning: "warning", info: "info" };

function payloadOf({ title, level, monitor, begin, incidentKind, facts, steps }: NoticeItem): object {
  const { id, group, provider } = monitor;
  return {
    summary: shorten(shown(title), SUMMARY),
    source: shorten(provider ?? id, 255),
    severity: SEVERITIES[level],
    timestamp: begin,
    component: id,
    ...(group !== undefined && { group: shorten(plain(group), 255) }),
    class: incidentKind,
    custom_details: {
      ...Object.fromEntries(facts.slice(0, 50).map(({ label, value }) => [shown(label), shorten(plain(value), 2_000)])),
      ...(steps.length > 0 && { steps: steps.slice(0, 20).map((step) => shorten(plain(step), 2_000)) }),
    },
  };
}

function eventOf(item: NoticeItem, { routingKey }: Settings, { site }: Notice): object {
  const common = { routing_key: routingKey, dedup_key: shorten(item.incident, 255) };
  if (!item.isOpen) return { ...common, event_action: "resolve" };
  return {
    ...common,
    event_action: "trigger",
    payload: payloadOf(item),
    links: linksOf(item)
      .slice(0, 20)
      .map(({ label, url }) => ({ href: url, text: shorten(label, 255) })),
    client: shorten(plain(site.name), 255),
    ...(site.url !== undefined && { client_url: site.url }),
  };
}

/** A test rings once and is over at once. */
function testEvents({ key, title, site }: Notice, { routingKey }: Settings): object[] {
  const common = { routing_key: routingKey, dedup_key: shorten(key, 255) };
  const payload = { summary: shorten(shown(title), SUMMARY), source: shorten(shown(site.name), 255), severity: "info" };
  return [
    { ...common, event_action: "trigger", payload },
    { ...common, event_action: "resolve" },
  ];
}

function read(answer: Answer): Reading {
  const errors = valueIn(answer.json, "errors");
  const said = [valueIn(answer.json, "message"), ...(Array.isArray(errors) ? errors : [])]
    .filter((part) => typeof part === "string")
    .join(": ");
  const reading = readStatus(answer, said === "" ? undefined : said);
  const status = valueIn(answer.json, "status");
  if (!reading.ok || status === "success") return reading;
  return { ok: false, said: said === "" ? "an answer that is not PagerDuty's" : said, isFinal: status !== undefined };
}

/** No more are begun after this: a run waits for a channel so long and no longer. */
const ENOUGH_MS = 8_000;

/** One after the other, until one is not taken: repeated ones are known by their key. */
async function postAll(
  events: readonly object[],
  { id, url, routingKey }: Settings,
  world: ChannelWorld,
): Promise<Sent> {
  const endMs = world.clock.now() + ENOUGH_MS;
  for (const event of events) {
    // All of it is sent again then, which opens nothing twice.
    if (world.clock.now() > endMs) return { ok: false, isFinal: false, why: `${id}: PagerDuty takes too long` };
    const letter = { channel: id, url, body: JSON.stringify(event), secrets: [routingKey] };
    const sent = await post(letter, read, world);
    if (!sent.ok) return sent;
  }
  return { ok: true };
}

/** The Events API v2, an event an incident; nobody is paged by a digest. https://developer.pagerduty.com/docs/send-alert-event */
export const pagerduty: Channel<Settings> = {
  settings,
  send: (its, notice, world) => {
    const events = notice.items.map((item) => eventOf(item, its, notice));
    return postAll(
      notice.kind === "test" ? testEvents(notice, its) : notice.kind === "digest" ? [] : events,
      its,
      world,
    );
  },
};
