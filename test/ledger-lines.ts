import fc from "fast-check";
import { PHASES } from "../src/domain/exchange.ts";
import { CORROBORATIONS, EXPECTATIONS, INCIDENT_KINDS, LEVELS, MANUAL_STATES } from "../src/domain/incident.ts";
import type { Incident } from "../src/domain/incident.ts";
import { toInstant } from "../src/domain/instant.ts";
import type { FigureSample } from "../src/domain/figure-sample.ts";
import type { Correction } from "../src/domain/ledger.ts";
import { TIERS } from "../src/domain/monitor.ts";
import { OUTCOMES, REASONS } from "../src/domain/outcome.ts";
import {
  COMPONENT_STATUSES,
  FEED_PROBLEMS,
  INCIDENT_STATES,
  INDICATORS,
  MAINTENANCE_STATES,
  ROLES,
  SPANS,
} from "../src/domain/report.ts";
import type { ImportedDay } from "../src/domain/imported.ts";
import { OUTBOX_WHATS } from "../src/domain/outbox.ts";
import type { DayRollup, HourRollup, MonthRollup, YearTotal } from "../src/domain/rollup.ts";
import type { Sample } from "../src/domain/sample.ts";
import type { SlaPart, SlaReport } from "../src/domain/sla-report.ts";
import type { State } from "../src/domain/state.ts";
import { VERDICTS } from "../src/domain/verdict.ts";
import type { FeedLine } from "../src/ledger/feed-lines.ts";
import type { Kind } from "../src/ledger/schemas.ts";

const instant = fc.integer({ min: 1_600_000_000_000, max: 4_000_000_000_000 }).map(toInstant);
const id = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/);
const text = fc.string({ unit: "binary", minLength: 1 });
const amount = fc.integer({ min: 0, max: 1e9 });
const v = fc.constant(1 as const);
const outcome = fc.constantFrom(...OUTCOMES);
const reason = fc.constantFrom(...REASONS);
const level = fc.constantFrom(...LEVELS);
const some = { minLength: 0, maxLength: 3 };
const timesOf = fc.record(Object.fromEntries(PHASES.map((phase) => [phase, amount])), { requiredKeys: [] });
const countsOf = fc.record(Object.fromEntries([...OUTCOMES, "maintenance"].map((name) => [name, amount])), {
  requiredKeys: [],
});
const share = fc.integer({ min: 0, max: 1e6 }).map((n) => n / 1e6);
const amounts = fc.dictionary(id, fc.nat(), { noNullPrototype: true });
const models = fc.dictionary(
  id,
  fc.record({ calls: fc.nat(), cost: amounts, unpriced: fc.nat() }, { requiredKeys: ["calls", "cost"] }),
  { noNullPrototype: true },
);

const call = {
  reason,
  blame: fc.constantFrom("provider", "owner", "runner", "nobody"),
  ms: amount,
  phases: timesOf,
  phase: fc.constantFrom(...PHASES),
  code: fc.integer({ min: 100, max: 599 }),
  error: text,
  again: fc.integer({ min: 1, max: 4 }),
};
const sample = fc.record(
  {
    v,
    t: instant,
    monitor: id,
    run: text,
    outcome,
    every: fc.integer({ min: 1, max: 86_400 }),
    ...call,
    region: id,
    bytes: amount,
    retryAfter: amount,
    tier: fc.constantFrom(...TIERS),
    token: amount,
    rate: share,
    used: fc.record({ in: amount, out: amount, units: share }, { requiredKeys: [] }),
    cost: amount,
    unit: id,
    model: id,
    output: fc.record({ hash: id, bytes: amount, w: amount, h: amount }, { requiredKeys: ["hash", "bytes"] }),
    left: share,
    certTo: instant,
    server: fc.dictionary(id, amount, { noNullPrototype: true }),
    places: fc.record({ asked: amount, failed: fc.array(id, some) }),
    maintenance: fc.array(
      fc.tuple(instant, instant).map((ends) => ends.join("/")),
      some,
    ),
    id,
  },
  { requiredKeys: ["v", "t", "monitor", "run", "outcome", "every"] },
) as fc.Arbitrary<Sample>;

const rollup = {
  v,
  t: instant,
  monitor: id,
  region: id,
  n: countsOf,
  first: countsOf,
  shares: fc.record(
    { availableMs: amount, slowMs: amount, failureMs: amount, leftOutMs: amount, maintenanceMs: amount },
    { requiredKeys: ["availableMs", "slowMs", "failureMs", "leftOutMs"] },
  ),
  latency: fc.record({
    n: amount,
    sum: amount,
    from: fc.integer({ min: -1, max: 999 }),
    counts: fc.array(amount, some),
  }),
  usage: fc.record(
    { in: amount, out: amount, units: amount, cost: amounts, unpriced: amount, models },
    { requiredKeys: ["cost", "unpriced"] },
  ),
  corrected: fc.array(instant, some),
};
const hourKeys = ["v", "t", "monitor", "n", "first", "shares", "latency"] as const;
const hour = fc.record(rollup, { requiredKeys: [...hourKeys] }) as fc.Arbitrary<HourRollup>;
const cell = fc.option(
  fc.oneof(fc.tuple(amount, amount, amount, amount), fc.tuple(amount, amount, amount, amount, amount)),
);
const day = fc.record(
  { ...rollup, cells: fc.array(cell, { minLength: 24, maxLength: 24 }) },
  { requiredKeys: [...hourKeys, "cells"] },
) as fc.Arbitrary<DayRollup>;
const month = fc.record(
  { ...rollup, cells: fc.array(cell, { minLength: 28, maxLength: 31 }) },
  { requiredKeys: [...hourKeys, "cells"] },
) as fc.Arbitrary<MonthRollup>;
const { region: _region, ...ofYear } = rollup;
const year = fc.record(
  { ...ofYear, since: instant },
  { requiredKeys: [...hourKeys, "since"] },
) as fc.Arbitrary<YearTotal>;
const importedDay = fc.record(
  {
    v,
    t: instant,
    monitor: id,
    source: fc.constant("upptime"),
    precision: fc.constantFrom("change", "day"),
    shares: rollup.shares,
    ms: amount,
    values: amount,
  },
  { requiredKeys: ["v", "t", "monitor", "source", "precision", "shares"] },
) as fc.Arbitrary<ImportedDay>;

const percentiles = fc.record({ mean: amount, p50: amount, p99: amount }, { requiredKeys: [] });
const shareOf = fc.double({ min: 0, max: 1, noNaN: true }).map((share) => Math.round(share * 1_000) / 1_000);
const figure = fc.record(
  {
    v,
    t: instant,
    monitor: id,
    source: id,
    of: text,
    run: text,
    uptime: fc.record(Object.fromEntries(SPANS.map((span) => [span, shareOf])), { requiredKeys: [] }),
    latencyMs: percentiles,
    tokensPerSecond: percentiles,
    status: text,
    count: amount,
    usual: amount,
    windowMs: amount,
  },
  { requiredKeys: ["v", "t", "monitor", "source", "of", "run"] },
) as fc.Arbitrary<FigureSample>;

const strange = { unknownWords: fc.array(text, some) };
const affected = {
  id: text,
  title: text,
  begin: instant,
  components: fc.array(text, some),
  end: instant,
  url: text,
  regions: fc.array(text, some),
  ...strange,
};
const updates = fc.array(
  fc.record(
    { t: instant, state: fc.constantFrom(...INCIDENT_STATES), text, ...strange },
    { requiredKeys: ["t", "state", "text"] },
  ),
  some,
);
const components = fc.array(
  fc.record(
    { id: text, name: text, status: fc.constantFrom(...COMPONENT_STATUSES), ...strange },
    { requiredKeys: ["id", "name", "status"] },
  ),
  some,
);
const incidents = fc.array(
  fc.record(
    {
      ...affected,
      state: fc.constantFrom(...INCIDENT_STATES),
      impact: fc.constantFrom(...COMPONENT_STATUSES),
      published: instant,
      advisory: fc.constant(true as const),
      updates,
    },
    { requiredKeys: ["id", "title", "begin", "components", "state", "impact", "published", "updates"] },
  ),
  some,
);
const maintenances = fc.array(
  fc.record(
    { ...affected, state: fc.constantFrom(...MAINTENANCE_STATES) },
    { requiredKeys: ["id", "title", "begin", "components", "state"] },
  ),
  some,
);
const indicator = fc.constantFrom(...INDICATORS);
const problem = fc.record({ reason: fc.constantFrom(...FEED_PROBLEMS), detail: text });
const said = { feed: id, url: text, indicator, components, incidents, maintenances, problem };
const wholeLine = fc.record({
  v,
  t: instant,
  report: fc.record(
    { ...said, role: fc.constantFrom(...ROLES) },
    { requiredKeys: ["feed", "url", "indicator", "components", "incidents", "maintenances"] },
  ),
});
const ids = fc.array(text, some);
const deltaLine = fc.record(
  {
    v,
    t: instant,
    after: instant,
    report: fc.record(said, { requiredKeys: ["feed"] }),
    withdrawn: fc.record({ components: ids, incidents: ids, maintenances: ids }, { requiredKeys: [] }),
  },
  { requiredKeys: ["v", "t", "after", "report"] },
);
const feedLine = fc.oneof(wholeLine, deltaLine) as fc.Arbitrary<FeedLine>;
const correction: fc.Arbitrary<Correction> = fc.record({
  v,
  t: instant,
  monitor: id,
  from: instant,
  to: instant,
  who: text,
  why: text,
});

const round = fc.record(
  {
    v,
    t: instant,
    run: text,
    region: id,
    asked: amount,
    controls: fc.record({ asked: amount, answered: amount }),
    runner: fc.record({ os: text, arch: text, name: id, place: id }, { requiredKeys: ["os", "arch"] }),
    ip: fc.subarray([4, 6]),
    version: text,
    ms: amount,
  },
  { requiredKeys: ["v", "t", "run", "asked", "version", "ms"] },
);

const why = { outcome, reason };
const namedModels = fc.record({ count: fc.nat(), names: fc.array(text) });
const event = fc.oneof(
  fc.record({ t: instant, what: fc.constantFrom("opened", "level", "reopened"), level, ...why }),
  fc.record({ t: instant, what: fc.constantFrom("opened", "level", "reopened"), level, value: text, limit: text }),
  fc.record({ t: instant, what: fc.constant("error"), ...why }),
  fc.record(
    {
      t: instant,
      what: fc.constant("page"),
      corroboration: fc.constantFrom(...CORROBORATIONS),
      title: text,
      url: text,
    },
    { requiredKeys: ["t", "what", "corroboration"] },
  ),
  fc.record({ t: instant, what: fc.constant("certificate"), level, daysLeft: fc.integer(), to: instant }),
  fc.record({ t: instant, what: fc.constant("models"), appeared: namedModels, vanished: namedModels }),
  fc.record(
    {
      t: instant,
      what: fc.constant("witness"),
      feed: id,
      title: text,
      status: fc.constantFrom(...COMPONENT_STATUSES),
      uptime: share,
      begin: instant,
      published: instant,
      url: text,
    },
    { requiredKeys: ["t", "what", "feed"] },
  ),
  fc.record({ t: instant, what: fc.constant("hint"), feed: id, count: amount, usual: share, windowMs: amount }),
  fc.record({ t: instant, what: fc.constant("joined"), incident: id, monitor: id }),
  fc.record({ t: instant, what: fc.constant("planned"), from: instant, to: instant }),
  fc.record({
    t: instant,
    what: fc.constant("acknowledged"),
    by: text,
    how: fc.constantFrom("command" as const, "closed" as const),
  }),
  fc.record({ t: instant, what: fc.constant("taken-up"), by: text }),
  fc.record({ t: instant, what: fc.constant("muted"), by: text, until: instant }),
  fc.record(
    { t: instant, what: fc.constant("false-alarm"), by: text, why: text },
    { requiredKeys: ["t", "what", "by"] },
  ),
  fc.record(
    { t: instant, what: fc.constant("status"), by: text, state: fc.constantFrom(...MANUAL_STATES), text },
    { requiredKeys: ["t", "what", "by", "state"] },
  ),
  fc.record(
    { t: instant, what: fc.constant("comment"), by: text, id: amount, text, edited: instant },
    { requiredKeys: ["t", "what", "by", "id", "text"] },
  ),
  fc.record({ t: instant, what: fc.constant("recovered") }),
  fc.record({ t: instant, what: fc.constant("ended"), why: fc.constantFrom("unobserved", "no-longer-watched") }),
);
const evidence = fc.record(
  {
    ...call,
    t: instant,
    outcome,
    requestId: text,
    conditions: fc.array(
      fc.record({
        text,
        holds: fc.boolean(),
        otherwise: fc.constantFrom("down", "degraded"),
        got: fc.dictionary(id, fc.oneof(text, amount, fc.boolean(), fc.constant(null)), { noNullPrototype: true }),
      }),
      some,
    ),
  },
  { requiredKeys: ["t", "outcome", "conditions"] },
);
const outbox = fc.record(
  {
    seq: fc.integer({ min: 1, max: 9 }),
    what: fc.constantFrom(...OUTBOX_WHATS),
    to: id,
    event: amount,
    state: fc.constantFrom("pending", "done", "dropped"),
    by: text,
    until: instant,
    made: instant,
    ref: text,
    tries: fc.integer({ min: 1, max: 9 }),
    after: instant,
  },
  { requiredKeys: ["seq", "what", "to", "event", "state", "by", "until", "made"] },
);
const incident = fc.record(
  {
    v,
    id,
    monitor: id,
    kind: fc.constantFrom(...INCIDENT_KINDS),
    level,
    begin: instant,
    detected: instant,
    end: instant,
    ...why,
    corroboration: fc.constantFrom(...CORROBORATIONS),
    pagePublished: instant,
    pageUrl: text,
    parent: id,
    provider: id,
    rule: id,
    channel: id,
    title: text,
    monitors: fc.array(id, some),
    window: fc.record({ source: text, from: instant, to: instant, expect: fc.constantFrom(...EXPECTATIONS) }),
    timeline: fc.array(event, some),
    evidence: fc.array(evidence, some),
    outbox: fc.array(outbox, some),
    issue: fc.record({ number: fc.integer({ min: 1, max: 1e6 }), url: text }),
  },
  {
    requiredKeys: [
      "v",
      "id",
      "monitor",
      "kind",
      "level",
      "begin",
      "detected",
      "corroboration",
      "timeline",
      "evidence",
      "outbox",
    ],
  },
) as fc.Arbitrary<Incident>;
const documents = fc.dictionary(id, fc.record({ etag: id, modified: id }, { requiredKeys: [] }), {
  noNullPrototype: true,
});
const holding = fc.record({ holds: fc.boolean(), since: instant });
const alertState = fc.record({ info: holding, warning: holding, critical: holding }, { requiredKeys: [] });
const state = fc.record(
  {
    settings: fc.record({ looked: instant, private: fc.boolean(), defaultBranch: text }),
    issues: fc.record({ since: instant, looked: instant, etag: text }, { requiredKeys: ["since", "looked"] }),
    notices: fc.dictionary(
      id,
      fc.record(
        {
          span: instant,
          state: fc.constantFrom("pending", "done", "dropped"),
          by: text,
          until: instant,
          made: instant,
          tries: fc.integer({ min: 1, max: 5 }),
          after: instant,
        },
        { requiredKeys: ["span", "state", "by", "until", "made"] },
      ),
      { noNullPrototype: true },
    ),
    v,
    verdicts: fc.dictionary(id, fc.record({ verdict: fc.constantFrom(...VERDICTS), since: instant }), {
      noNullPrototype: true,
    }),
    backoffs: fc.dictionary(id, instant, { noNullPrototype: true }),
    feeds: fc.dictionary(id, fc.record({ settings: id, read: instant, documents }), { noNullPrototype: true }),
    alerts: fc.dictionary(id, alertState, { noNullPrototype: true }),
    prices: fc.dictionary(
      id,
      fc.record({ unit: id, inputPerMillion: amount, perCall: amount }, { requiredKeys: ["unit"] }),
      { noNullPrototype: true },
    ),
  },
  { requiredKeys: ["v", "verdicts", "backoffs"] },
) as fc.Arbitrary<State>;

const slaPart = fc.record(
  {
    id,
    name: text,
    group: text,
    provider: text,
    uptimeOf: fc.constantFrom("calls", "page"),
    uptime: share,
    coverage: share,
    availableMs: fc.nat(),
    downtimeMs: fc.nat(),
    leftOutMs: fc.nat(),
    calls: fc.nat(),
    failures: fc.nat(),
    errorRate: share,
    latency: fc.record({ p50: fc.nat(), p95: fc.nat(), p99: fc.nat(), mean: fc.nat() }),
    incidents: fc.record(
      {
        count: fc.nat(),
        longestMs: fc.nat(),
        mttdMs: fc.integer(),
        mttrMs: fc.nat(),
        list: fc.array(
          fc.record(
            { id, kind: fc.constantFrom("outage", "degradation"), begin: instant, end: instant, durationMs: fc.nat() },
            { requiredKeys: ["id", "kind", "begin"] },
          ),
          some,
        ),
      },
      { requiredKeys: ["count", "list"] },
    ),
    slo: fc.record(
      { target: share, met: fc.boolean(), budgetMs: fc.nat(), spentMs: fc.nat(), leftMs: fc.integer() },
      { requiredKeys: ["target"] },
    ),
    cost: fc.record(
      { calls: fc.nat(), amounts, unpriced: fc.nat(), perSuccess: amounts, models },
      { requiredKeys: ["calls", "amounts", "unpriced"] },
    ),
    corrections: fc.array(fc.record({ t: instant, from: instant, to: instant, who: text, why: text }), some),
    falseAlarms: fc.array(
      fc.record(
        {
          incident: id,
          kind: fc.constantFrom("outage", "alert"),
          t: instant,
          from: instant,
          to: instant,
          who: text,
          why: text,
          rule: id,
          setting: fc.constant("judge.failures"),
          value: text,
        },
        { requiredKeys: ["incident", "kind", "t", "from", "who"] },
      ),
      some,
    ),
    regions: fc.array(
      fc.record({ region: id, uptime: share, coverage: share }, { requiredKeys: ["region", "coverage"] }),
      some,
    ),
  },
  {
    requiredKeys: [
      "id",
      "name",
      "coverage",
      "availableMs",
      "downtimeMs",
      "leftOutMs",
      "calls",
      "failures",
      "incidents",
      "cost",
      "corrections",
    ],
  },
) as fc.Arbitrary<SlaPart>;
const report: fc.Arbitrary<SlaReport> = fc.record({
  v,
  month: fc.constant("2026-11"),
  from: instant,
  to: instant,
  closedAt: instant,
  monitors: fc.array(slaPart, some),
});

/** Any value of each kind that the ledger may hold. */
export const KINDS: Readonly<Record<Kind, fc.Arbitrary<object>>> = {
  sample,
  figure,
  sampleLine: fc.oneof(sample, figure),
  hour,
  day,
  month,
  year,
  importedDay,
  feedLine,
  round,
  correction,
  incident,
  report,
  state,
};
