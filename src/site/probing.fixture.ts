import type { Incident } from "../domain/incident.ts";
import { DAY_MS, HOUR_MS, MINUTE_MS, toInstant } from "../domain/instant.ts";
import { EMPTY_LEDGER } from "../domain/ledger.ts";
import { DEFAULT_POLICY } from "../domain/monitor.ts";
import type { Sample } from "../domain/sample.ts";
import { compareSamples } from "../domain/sample.ts";
import { spendingOf, spentOf, type Spender } from "../domain/spend.ts";
import { monitor, NOW_MS, outage, sample, siteInput, verdict } from "./fixtures.ts";
import type { SiteInput, SiteMonitor } from "./input.ts";

const EVERY_MS = 15 * MINUTE_MS;
const usd = (micro: number, per: "day" | "month" = "day") => ({ micro, unit: "USD", per }) as const;
const spender = (id: string, over: Partial<SiteMonitor & Spender>): SiteMonitor & Spender => ({
  ...monitor(id),
  cheaper: [],
  target: `api.${id}.example`,
  ...over,
});

/** One of each kind of probe, with a monitor that fell back, one that is stopped and one whose cost nobody knows. */
export const PROBED: readonly (SiteMonitor & Spender)[] = [
  spender("image", {
    name: "Juniper Canvas",
    group: "Images",
    description: "smallest picture",
    importance: "critical",
    tier: "full",
    cheaper: [{ tier: "cheap" }, { tier: "free" }],
    budgets: [usd(500_000)],
    asked: { kind: "prediction", method: "POST", conditions: ["image.width >= 256"] },
  }),
  spender("video", {
    name: "Easel Motion",
    group: "Images",
    tier: "full",
    provider: "easel",
    asked: { kind: "prediction", method: "POST", conditions: ["status == 200"] },
  }),
  spender("chat", {
    name: "Harbor Mini",
    group: "Text",
    importance: "major",
    slowMs: 4_000,
    price: { unit: "USD", inputPerMillion: 150_000, outputPerMillion: 600_000 },
    asked: { kind: "http", method: "POST", conditions: ['reply.finish == "stop"'] },
  }),
  spender("relay", {
    name: "Our relay",
    group: "Text",
    asked: { kind: "http", method: "POST", conditions: ["status == 200"] },
  }),
  spender("models", {
    name: "Harbor models",
    group: "Text",
    asked: { kind: "http", method: "GET", conditions: ["status == 200"] },
  }),
  spender("backup", {
    name: "Nightly export",
    group: "Below HTTP",
    everyMs: HOUR_MS,
    graceMs: 10 * MINUTE_MS,
    target: "",
    policy: { ...DEFAULT_POLICY, failures: 1, recovery: 1, confirmMs: 0 },
    asked: { kind: "heartbeat", conditions: [] },
  }),
  spender("edge", {
    name: "Edge",
    group: "Below HTTP",
    target: "tls://edge.example:443",
    asked: { kind: "tls", conditions: ["cert.daysLeft > 3"] },
  }),
  spender("name", {
    name: "Our name",
    group: "Below HTTP",
    target: "dns:status.example?type=A",
    asked: { kind: "dns", method: "A", conditions: ['records.exists(r, r.value == "192.0.2.1")'] },
  }),
  spender("world", {
    name: "Front door from afar",
    group: "Below HTTP",
    target: "https://www.example/",
    asked: { kind: "globalping", method: "HEAD", conditions: [] },
  }),
];

const MODELS_AT = toInstant(NOW_MS - 5 * HOUR_MS);

function incidents(): Incident[] {
  const certAt = toInstant(NOW_MS - 24 * DAY_MS);
  const certTo = toInstant(NOW_MS + 6 * DAY_MS + HOUR_MS);
  const models = { appeared: ["harbor-4-mini", "harbor-4"], vanished: ["harbor-2-mini"] };
  return [
    {
      ...newsOf("edge", "certificate", "warning", certAt),
      timeline: [
        { t: certAt, what: "opened", level: "info" },
        { t: certAt, what: "certificate", level: "info", daysLeft: 30, to: certTo },
        { t: toInstant(NOW_MS - 8 * DAY_MS), what: "certificate", level: "warning", daysLeft: 14, to: certTo },
        { t: toInstant(NOW_MS - HOUR_MS), what: "certificate", level: "warning", daysLeft: 6, to: certTo },
      ],
    },
    {
      ...newsOf("models", "models", "info", MODELS_AT),
      timeline: [
        { t: MODELS_AT, what: "opened", level: "info" },
        {
          t: MODELS_AT,
          what: "models",
          appeared: { count: 2, names: models.appeared },
          vanished: { count: 1, names: models.vanished },
        },
      ],
    },
    missing(),
  ];
}

function newsOf(id: string, kind: "certificate" | "models", level: Incident["level"], t: Incident["begin"]): Incident {
  const { outcome: _outcome, reason: _reason, ...rest } = outage(id);
  const name = `${t.replace(/\.\d+/u, "").replaceAll(/[-:]/gu, "")}-${id}-${kind}`;
  return { ...rest, id: name, kind, level, begin: t, detected: t, corroboration: "uncovered" };
}

/** The heartbeat has been missing since an hour before last. */
function missing(): Incident {
  const begin = toInstant(NOW_MS - 85 * MINUTE_MS);
  return outage("backup", {
    id: "20261121T080500Z-backup-heartbeat",
    kind: "heartbeat",
    begin,
    detected: begin,
    outcome: "timeout",
    reason: "heartbeat-missing",
    corroboration: "uncovered",
    timeline: [{ t: begin, what: "opened", level: "critical", outcome: "timeout", reason: "heartbeat-missing" }],
  });
}

/** Samples of three days, each as `make` says by its number, the newest first. */
const series = (id: string, everyMs: number, make: (n: number) => Partial<Sample>, fromMs = 2 * MINUTE_MS): Sample[] =>
  Array.from({ length: Math.floor((3 * DAY_MS) / everyMs) }, (_, n) => sample(id, fromMs + n * everyMs, make(n)));

/** Values that go up and down a little, the same each time. */
const sway = (n: number, about: number): number => Math.round(about * (1 + 0.2 * Math.sin(n * 1.7)));

function samples(): Sample[] {
  const dayStart = NOW_MS - Math.floor(NOW_MS / DAY_MS) * DAY_MS;
  return [
    ...series("image", EVERY_MS, (n) => ({
      ms: sway(n, 9_000),
      tier: n < 7 ? "cheap" : "full",
      cost: n < 7 ? 200 : 13_500,
      used: { units: 1 },
      output: { hash: "0123456789abcdef", bytes: 31_400, w: 512, h: 512 },
      phases: { create: sway(n, 240), queued: sway(n, 1_800), run: sway(n, 6_500), fetch: sway(n, 460) },
    })),
    ...series("video", EVERY_MS, () => ({ ms: 41_000, tier: "full", cost: 6_930 }), dayStart - 5 * HOUR_MS),
    ...series("chat", EVERY_MS, (n) => ({
      ms: sway(n, 820),
      token: sway(n, 310),
      rate: sway(n, 482) / 10,
      used: { in: 12, out: 16 },
      cost: 12,
      model: n < 3 ? "harbor-4-mini" : "harbor-3-mini",
      left: 0.63,
      server: { edge: sway(n, 12), model: sway(n, 610) },
      certTo: toInstant(NOW_MS + 38 * DAY_MS),
    })),
    ...series("relay", EVERY_MS, (n) => ({ ms: sway(n, 90), used: { in: 9, out: 1 } })),
    ...series("models", EVERY_MS, (n) => ({ ms: sway(n, 140) })),
    ...series("backup", HOUR_MS, (n) => ({ id: `run-${n}`, ...reportOnly }), 155 * MINUTE_MS),
    ...[85, 25].map((ago) =>
      sample("backup", ago * MINUTE_MS, {
        outcome: "timeout",
        reason: "heartbeat-missing",
        every: 3_600,
        ...reportOnly,
      }),
    ),
    ...series("edge", EVERY_MS, (n) => ({
      ms: sway(n, 60),
      phases: { dns: 4, connect: 18, tls: sway(n, 38) },
      certTo: toInstant(NOW_MS + 6 * DAY_MS + HOUR_MS),
    })),
    ...series("name", EVERY_MS, (n) => ({ ms: sway(n, 18) })),
    ...series("world", EVERY_MS, (n) => ({
      ms: sway(n, 210),
      places: { asked: 5, failed: n % 9 === 0 ? ["BR-Sao-Paulo"] : n % 31 === 0 ? ["BR-Sao-Paulo", "IN-Mumbai"] : [] },
    })),
  ].toSorted(compareSamples);
}

const reportOnly = { ms: undefined, code: undefined } as unknown as Partial<Sample>;

/** A site of the kinds of probe, with what money and limits do to them. */
export function probing(over: Partial<Omit<SiteInput, "site">> = {}): SiteInput {
  const ledger = { ...EMPTY_LEDGER, samples: samples(), incidents: incidents() };
  const budgets = { budgets: [], providers: { easel: { budgets: [usd(2_000_000, "month")] } } };
  return siteInput({
    monitors: PROBED,
    ledger,
    spending: spendingOf(PROBED, budgets, spentOf(PROBED, ledger, NOW_MS)),
    verdicts: new Map(
      PROBED.map(({ id }) => [
        id,
        id === "video"
          ? verdict(id, { verdict: "unknown" })
          : id === "backup"
            ? verdict(id, {
                verdict: "down",
                ground: "row",
                outcome: "timeout",
                reason: "heartbeat-missing",
                firstFailure: toInstant(NOW_MS - 85 * MINUTE_MS),
              })
            : verdict(id),
      ]),
    ),
    ...over,
  });
}
