import { existsSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ALERTMANAGER, startAlertmanager, type LabAlertmanager } from "../lab/alertmanager.ts";
import { startSink, type Sink } from "../lab/sink.ts";
import type { Notice, NoticeItem } from "../domain/notice.ts";
import { HOSTILE, hostile, item, liveWorld, NOTICES, notice } from "../../test/notices.ts";
import { settingsOf } from "../../test/receivers.ts";
import { send } from "./index.ts";

const isLeftOut = !existsSync(ALERTMANAGER) && process.env["CI"] === undefined;
if (isLeftOut)
  process.stdout.write(
    `Tests against Alertmanager are left out: there is no ${ALERTMANAGER} (apt-get install prometheus-alertmanager).\n`,
  );

interface Alert {
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
  readonly generatorURL: string;
}

describe.skipIf(isLeftOut)("a real Alertmanager", () => {
  let lab: LabAlertmanager;
  let receiver: Sink;

  beforeAll(async () => {
    receiver = await startSink(() => ({ status: 200, body: "" }));
    lab = await startAlertmanager(receiver.origin);
  });
  afterAll(async () => {
    await lab.close();
    await receiver.close();
  });

  const tell = (told: Notice, more: object = {}) =>
    send(settingsOf({ kind: "alertmanager", url: lab.url, ...more }), told, liveWorld());
  /** The alerts that burn for a monitor, as Alertmanager has them. */
  const active = async (monitor: string): Promise<Alert[]> => {
    const answer = await fetch(`${lab.url}/api/v2/alerts?filter=${encodeURIComponent(`monitor="${monitor}"`)}`);
    return (await answer.json()) as Alert[];
  };
  // Its clock is the machine's: an end in our past is an end in its own.
  const nowish = (): string => new Date(Date.now() - 1_000).toISOString();
  const about = (monitor: string, more: Partial<NoticeItem> = {}, told: Partial<Notice> = {}): Notice => {
    const one = item({ incident: `i-${monitor}`, monitor: { id: monitor, name: monitor, group: "Chat" }, ...more });
    return notice({ t: nowish(), items: [one], ...told });
  };

  it("has one alert for an incident while it is open, whatever is told of it and however often", async () => {
    expect(await tell(about("one"), { labels: { team: "ai" } })).toEqual({ ok: true });
    expect(await tell(about("one", { kind: "update", title: "Still down" }), { labels: { team: "ai" } })).toEqual({
      ok: true,
    });
    expect(await active("one")).toMatchObject([
      {
        labels: {
          alertname: "UptimelineOutage",
          severity: "critical",
          monitor: "one",
          group: "Chat",
          incident: "i-one",
          team: "ai",
        },
        annotations: {
          summary: "Still down",
          description: expect.stringContaining("Failures in a row: 5"),
          steps: expect.stringContaining("1. Look"),
        },
        generatorURL: expect.stringContaining("https://status.example.com/incidents/"),
      },
    ]);
  });

  it("ends it with the recovery", async () => {
    await tell(about("two"));
    expect(await active("two")).toHaveLength(1);
    const over = { kind: "recovery", isOpen: false, end: nowish() } as const;
    expect(await tell(about("two", over, { kind: "recovery" }))).toEqual({ ok: true });
    expect(await active("two")).toEqual([]);
  });

  it("has one severity for an incident whose level rose", async () => {
    await tell(about("three", { level: "warning" }));
    await tell(about("three", { level: "critical" }));
    expect((await active("three")).map(({ labels }) => labels["severity"])).toEqual(["critical"]);
  });

  it("routes by what it is told: a critical one goes to the pager, and so does its end", async () => {
    await tell(about("four"));
    const told = (status: string): boolean =>
      receiver.requests.some(
        ({ path, raw }) =>
          path === "/pager" && raw.includes('"monitor":"four"') && raw.includes(`{"status":"${status}"`),
      );
    await until(() => told("firing"));
    await tell(about("four", { kind: "recovery", isOpen: false, end: nowish() }, { kind: "recovery" }));
    await until(() => told("resolved"));
    const elsewhere = receiver.requests.filter(
      ({ path, raw }) => path === "/others" && raw.includes('"monitor":"four"'),
    );
    expect(elsewhere).toEqual([]);
  });

  it.each(Object.entries(NOTICES))("takes a notice of the kind %s", async (_, told) => {
    expect(await tell({ ...told, t: nowish() })).toEqual({ ok: true });
  });

  it.each(HOSTILE)("is not moved by %j", async (text) => {
    expect(await tell({ ...hostile(text), t: nowish() })).toEqual({ ok: true });
  });

  it("says what is wrong in its own words, and where nothing is", async () => {
    expect(await tell(about("five", { begin: "2026" }))).toMatchObject({
      ok: false,
      isFinal: true,
      why: expect.stringContaining("400"),
    });
    const elsewhere = settingsOf({ kind: "alertmanager", url: lab.url.replace("/team", "/others") });
    expect(await send(elsewhere, about("six"), liveWorld())).toMatchObject({
      ok: false,
      isFinal: true,
      why: expect.stringContaining("404"),
    });
  });
});

/** Alertmanager tells its receivers in its own time. */
async function until(holds: () => boolean): Promise<void> {
  const endMs = Date.now() + 20_000;
  while (!holds() && Date.now() < endMs) await sleep(20);
  expect(holds()).toBe(true);
}
