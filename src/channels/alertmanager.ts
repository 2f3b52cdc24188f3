import { z } from "zod";
import { LEVELS, type Level } from "../domain/incident.ts";
import { DAY_MS, MINUTE_MS, toInstant, toMs } from "../domain/instant.ts";
import type { Notice, NoticeItem } from "../domain/notice.ts";
import { channelKeys, type Channel } from "./channel.ts";
import { linksOf } from "./lines.ts";
import { plain, shorten } from "./plain.ts";
import { post, readStatus, valueIn, type Answer, type Reading } from "./post.ts";
import { headers, sendUrl } from "./settings.ts";

const LABEL_NAME = /^[a-zA-Z_][a-zA-Z0-9_]*$/;

const settings = z.strictObject({
  ...channelKeys,
  kind: z
    .literal("alertmanager")
    .describe("Prometheus Alertmanager, by its API v2: the routing that is there takes over"),
  url: sendUrl("http://alertmanager.monitoring.svc:9093", "Address of the Alertmanager, with its path prefix"),
  headers,
  labels: z
    .record(z.string().regex(LABEL_NAME, "is not a label's name"), z.string())
    .optional()
    .describe("Labels beside those of every alert"),
});
type Settings = z.output<typeof settings>;

interface Alert {
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly generatorURL?: string;
}

/** Without an end Alertmanager takes an alert for over after five minutes, for Prometheus repeats what still burns. */
const OPEN_FOR_MS = 7 * DAY_MS;
const TEST_FOR_MS = 5 * MINUTE_MS;

const PascalCase = (word: string): string =>
  word.replaceAll(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());

function labelsOf(item: NoticeItem, { labels = {} }: Settings): Record<string, string> {
  const { id, group, provider } = item.monitor;
  return {
    alertname: `Uptimeline${PascalCase(item.incidentKind)}`,
    monitor: id,
    ...(group !== undefined && { group: plain(group) }),
    ...(provider !== undefined && { provider }),
    incident: item.incident,
    ...labels,
  };
}

function annotationsOf({ title, facts, steps }: NoticeItem): Record<string, string> {
  const description = facts.map(({ label, value }) => `${plain(label)}: ${plain(value)}`).join("\n");
  const todo = steps.map((step, index) => `${index + 1}. ${plain(step)}`).join("\n");
  return {
    summary: shorten(plain(title), 1_000),
    ...(description !== "" && { description: shorten(description, 10_000) }),
    ...(todo !== "" && { steps: shorten(todo, 10_000) }),
  };
}

/**
 * The severity is a label, for that is what people route by; so that an incident whose level changed is not two, it ends under
 * every severity that it does not have.
 */
function alertsOf(item: NoticeItem, notice: Notice, its: Settings): Alert[] {
  const nowMs = toMs(notice.t);
  const link = linksOf(item)[0]?.url ?? notice.site.url;
  const over = item.end ?? notice.t;
  const [labels, annotations] = [labelsOf(item, its), annotationsOf(item)];
  const alert = (severity: Level, endsAt: string): Alert => ({
    labels: { ...labels, severity },
    annotations,
    startsAt: item.begin < endsAt ? item.begin : endsAt,
    endsAt,
    ...(link !== undefined && { generatorURL: link }),
  });
  return LEVELS.map((level) =>
    item.isOpen && level === item.level ? alert(level, toInstant(nowMs + OPEN_FOR_MS)) : alert(level, over),
  );
}

function testAlert({ t, title, site }: Notice, { labels = {} }: Settings): Alert {
  return {
    labels: { alertname: "UptimelineTest", severity: "info", ...labels },
    annotations: { summary: shorten(plain(title), 1_000) },
    startsAt: t,
    endsAt: toInstant(toMs(t) + TEST_FOR_MS),
    ...(site.url !== undefined && { generatorURL: site.url }),
  };
}

/** 200 without a body, or what is wrong: https://github.com/prometheus/alertmanager/blob/main/api/v2/openapi.yaml */
function read(answer: Answer): Reading {
  const said = typeof answer.json === "string" ? answer.json : valueIn(answer.json, "message");
  return readStatus(answer, typeof said === "string" ? said : undefined);
}

/** All incidents of a notice in one request; a digest is no alert. https://prometheus.io/docs/alerting/latest/alerts_api/ */
export const alertmanager: Channel<Settings> = {
  settings,
  send: (its, notice, world) => {
    const alerts =
      notice.kind === "test" ? [testAlert(notice, its)] : notice.items.flatMap((item) => alertsOf(item, notice, its));
    if (notice.kind === "digest" || alerts.length === 0) return Promise.resolve({ ok: true });
    const address = new URL(its.url);
    address.pathname = `${address.pathname.replace(/\/+$/, "")}/api/v2/alerts`;
    const secrets = Object.values(its.headers ?? {});
    const letter = {
      channel: its.id,
      url: address.href,
      headers: its.headers ?? {},
      body: JSON.stringify(alerts),
      secrets,
    };
    return post(letter, read, world);
  },
};
