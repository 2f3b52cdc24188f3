import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { anomalyHours } from "../src/domain/anomaly-hours.ts";
import { compare } from "../src/domain/comparison.ts";
import { costsOf, perSuccess } from "../src/domain/costs.ts";
import { leaveOutOf } from "../src/domain/false-alarm.ts";
import { hourOfWeek } from "../src/domain/hour-of-week.ts";
import { incidentTimes } from "../src/domain/incident-times.ts";
import type { Incident, IncidentEvent } from "../src/domain/incident.ts";
import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS, toInstant, toMs, type Instant } from "../src/domain/instant.ts";
import { EMPTY_LEDGER, type Ledger } from "../src/domain/ledger.ts";
import { indexLedger } from "../src/domain/monitor-history.ts";
import type { Outcome } from "../src/domain/outcome.ts";
import { closeDays, rollHours } from "../src/domain/rollup-close.ts";
import { EMPTY_MEASURE, EMPTY_SHARES, type HourRollup } from "../src/domain/rollup.ts";
import { usageOf } from "../src/domain/rollup-usage.ts";
import type { Sample } from "../src/domain/sample.ts";
import { quantile, sketchOf } from "../src/domain/sketch.ts";
import { slaReport } from "../src/domain/sla-report.ts";
import { burnRate, errorBudget, goneInMs } from "../src/domain/slo.ts";
import { EXAMPLE_NAMES, EXAMPLES } from "../src/domain/worked-examples.ts";
import { en } from "../src/locales/en.ts";
import { statistics } from "../src/domain/statistics.ts";
import { offsetsOf } from "../src/domain/time-zone.ts";
import { cellOf } from "../src/domain/window.ts";

/** docs/statistics.md, worked out: each number of its tables is computed from the numbers of its tables. */

type Row = Readonly<Record<string, string>>;

/** The tables of each section, by its title; a row by the heads of its columns. */
function tablesOf(markdown: string): ReadonlyMap<string, readonly (readonly Row[])[]> {
  const sections = markdown.split(/^## /mu).slice(1);
  return new Map(
    sections.map((section) => {
      const tables = section.match(/(?:^\|.*\|\n)+/gmu) ?? [];
      return [section.slice(0, section.indexOf("\n")), tables.map(rowsOf)] as const;
    }),
  );
}

function rowsOf(table: string): Row[] {
  const [heads, , ...lines] = table
    .trim()
    .split("\n")
    .map((line) =>
      line
        .slice(1, -1)
        .split("|")
        .map((cell) => cell.trim()),
    );
  return lines.map((cells) => Object.fromEntries(heads!.map((head, index) => [head, cells[index] ?? ""])));
}

/** What a person finds who works out an expression such as `(40 + 60) ÷ 2`. */
function worked(expression: string): number {
  const tokens = expression.match(/\d+(?:\.\d+)?|ln|[-+−×÷^()⌈⌉]/gu) ?? [];
  let at = 0;
  const next = (): string => tokens[at++] ?? "";
  const isNext = (signs: string): boolean => at < tokens.length && signs.includes(tokens[at]!);
  const sum = (): number => {
    let value = product();
    while (isNext("+−")) value = next() === "+" ? value + product() : value - product();
    return value;
  };
  const product = (): number => {
    let value = power();
    while (isNext("×÷")) value = next() === "×" ? value * power() : value / power();
    return value;
  };
  const power = (): number => {
    const base = term();
    if (!isNext("^")) return base;
    next();
    return base ** term();
  };
  const term = (): number => {
    const token = next();
    if (token === "ln") return Math.log(term());
    if (token !== "(" && token !== "⌈") return Number(token);
    const value = sum();
    next();
    // What floating point adds to a whole number is no part of it.
    return token === "⌈" ? Math.ceil(value - 1e-9) : value;
  };
  const value = sum();
  if (at !== tokens.length) throw new Error(`${expression} can be worked out up to ${tokens.slice(at).join(" ")} only`);
  return value;
}

const tables = tablesOf(await readFile(new URL("../docs/statistics.md", import.meta.url), "utf8"));
const table = (section: string, index: number): readonly Row[] => tables.get(section)?.[index] ?? [];
const column = (row: Row, name: string): number => Number(row[name]);

/**
 * Where the results of a table differ from what the code gives, in the same order, or from what a person works out: nowhere, if
 * all is well. The digits that are written must be right.
 */
function wrongIn(rows: readonly Row[], computed: readonly (number | undefined)[], last = "is"): string[] {
  if (rows.length !== computed.length) return [`${rows.length} rows, ${computed.length} values`];
  return rows.flatMap((row, index) => {
    const [said, value] = [row[last] ?? "", computed[index]];
    if (value === undefined) return said === "–" ? [] : [`${said}: unknown`];
    const error = 0.51 * 10 ** -(said.split(".")[1] ?? "").length;
    const values = [value, worked(row["by hand"] ?? "")];
    return values.every((one) => Math.abs(one - Number(said)) <= error) ? [] : [`${said}: ${values.join(", ")}`];
  });
}

const DAY = "2026-11-21";
const at = (time: string): Instant => `${DAY}T${time}:00.000Z`;

const SAMPLES = table("Time", 0).map((row): Sample => ({
  v: 1,
  t: at(row["at"] ?? ""),
  monitor: "chat",
  run: "1.1",
  outcome: row["outcome"] as Outcome,
  every: 600,
  ...(row["latency, ms"] !== "" && { ms: column(row, "latency, ms") }),
  ...(row["repetition"] !== "" && { again: column(row, "repetition") }),
}));
const NOW_MS = toMs(at("11:00"));
const WINDOW = { fromMs: toMs(at("09:00")), toMs: NOW_MS };
const CELL = cellOf(indexLedger({ ...EMPTY_LEDGER, samples: SAMPLES }, NOW_MS)("chat"), WINDOW);
const STATISTICS = statistics(CELL, 2 * HOUR_MS);

describe("docs/statistics.md", () => {
  it("and the site's page about the numbers have the same examples", () => {
    const shown = EXAMPLE_NAMES.map((name) => {
      const { title, tables: own } = en.about.sections[name];
      const parts = own.map(({ columns, what }, index) =>
        EXAMPLES[name][index]!.map((cells: readonly string[], row) => {
          const all = [...(what === undefined ? [] : [what[row]]), ...cells];
          return Object.fromEntries(columns.map((column, place) => [column, all[place]]));
        }),
      );
      return [title, parts] as const;
    });
    const plain = [...tables].filter(([, parts]) => parts.length > 0);
    expect(JSON.parse(JSON.stringify(plain).replaceAll("**", ""))).toEqual(shown);
  });

  it("Time", () => {
    const { availableMs, slowMs, failureMs, leftOutMs } = CELL.shares;
    const unseenMs = 2 * HOUR_MS - availableMs - failureMs - leftOutMs;
    const minutes = [availableMs, slowMs, failureMs, leftOutMs, unseenMs].map((ms) => ms / MINUTE_MS);
    expect(wrongIn(table("Time", 1), minutes, "are")).toEqual([]);
  });

  it("Uptime and coverage", () => {
    const { uptime, coverage, leftOutShare } = STATISTICS;
    expect(wrongIn(table("Uptime and coverage", 0), [uptime, coverage, leftOutShare])).toEqual([]);
  });

  it("Error rate", () => {
    const { calls, errorRate, rateLimitRate } = STATISTICS;
    const firsts = Object.values(CELL.first).reduce((sum, count) => sum + count, 0);
    expect(wrongIn(table("Error rate", 0), [firsts, calls, errorRate, rateLimitRate])).toEqual([]);
  });

  it("Latency", () => {
    const { latency } = STATISTICS;
    const rows = table("Latency", 0);
    // The sketch is at most 1 % off the values themselves.
    expect(Math.abs(latency!.p50 / column(rows[2]!, "is") - 1)).toBeLessThanOrEqual(0.01);
    expect(Math.abs(latency!.p95 / column(rows[4]!, "is") - 1)).toBeLessThanOrEqual(0.01);
    expect(wrongIn(rows, [CELL.latency.n, 3, 1_000, 5, 5_000, latency!.mean])).toEqual([]);
    const gamma = 1.01 / 0.99;
    const told = quantile(sketchOf([1_000]), 0.5)!;
    const bucket = Math.round(Math.log((told * (gamma + 1)) / 2) / Math.log(gamma));
    expect(latency!.p50).toBe(told);
    expect(wrongIn(table("Latency", 1), [gamma, bucket, told])).toEqual([]);
  });

  it("Windows", () => {
    const begin = "2026-11-20T10:30:00.000Z";
    const [hourMs, dayMs] = [toMs("2026-11-20T10:00:00.000Z"), toMs("2026-11-20T00:00:00.000Z")];
    const line = { ...EMPTY_MEASURE, v: 1, monitor: "chat" } as const;
    const failed = (ms: number, ofMs: number) => ({ ...EMPTY_SHARES, availableMs: ofMs - ms, failureMs: ms });
    const hour = { ...line, t: toInstant(hourMs), shares: failed(6 * MINUTE_MS, HOUR_MS) };
    const cells = Array.from({ length: 30 }, (_, day) => (day === 19 ? ([79_200, 0, 7_200, 0] as const) : null));
    const month = { ...line, t: "2026-11-01T00:00:00.000Z", shares: failed(2 * HOUR_MS, DAY_MS), cells };
    const failureOf = (lines: Partial<Ledger>, toMs_: number): number =>
      cellOf(indexLedger({ ...EMPTY_LEDGER, ...lines }, NOW_MS)("chat"), { fromMs: toMs(begin), toMs: toMs_ }).shares
        .failureMs;
    expect(
      wrongIn(table("Windows", 0), [
        failureOf({ hours: [hour] }, hourMs + HOUR_MS) / MINUTE_MS,
        failureOf({ months: [month] }, dayMs + DAY_MS) / HOUR_MS,
      ]),
    ).toEqual([]);
  });

  it("False alarms", () => {
    for (const row of table("False alarms", 0)) {
      const [failed, marked] = [column(row, "failed, minutes"), column(row, "marked in it, minutes")];
      const failureMs = failed * MINUTE_MS;
      const span = { fromMs: 0, toMs: HOUR_MS };
      const hour = { ...EMPTY_MEASURE, shares: { ...EMPTY_SHARES, failureMs, availableMs: HOUR_MS - failureMs } };
      const alarm = { t: at("12:00"), fromMs: HOUR_MS - marked * MINUTE_MS, toMs: 2 * HOUR_MS };
      const { shares } = leaveOutOf(hour, span, [{ ...span, failureMs }], [alarm]);
      expect([shares.leftOutMs, shares.failureMs].map((ms) => ms / MINUTE_MS)).toEqual([
        column(row, "left out"),
        column(row, "still failed"),
      ]);
    }
  });

  it("Anomaly hours", () => {
    const hours = [
      { failed: 36, known: 3_600 },
      { failed: 37, known: 3_600 },
      { failed: 120, known: 180 },
    ].map(({ failed, known }, index): HourRollup => ({
      ...EMPTY_MEASURE,
      v: 1,
      t: toInstant(WINDOW.fromMs + (index - 3) * HOUR_MS),
      monitor: "chat",
      shares: { ...EMPTY_SHARES, availableMs: (known - failed) * SECOND_MS, failureMs: failed * SECOND_MS },
    }));
    const history = indexLedger({ ...EMPTY_LEDGER, hours }, NOW_MS)("chat");
    const range = { fromMs: NOW_MS - DAY_MS, toMs: NOW_MS };
    const [none, first, second] = [0.99, ...anomalyHours(history, range).map(({ uptime }) => uptime)];
    expect(anomalyHours(history, range)).toHaveLength(2);
    expect(wrongIn(table("Anomaly hours", 0), [none, first, second])).toEqual([]);
  });

  it("Hours of the week", () => {
    const monday = toMs("2026-10-19T14:00:00.000Z");
    const hours = table("Hours of the week", 0).map((row, week): HourRollup => {
      const [calls, failures] = [column(row, "calls"), column(row, "failures")];
      const n = { ok: calls - failures, timeout: failures };
      return { ...EMPTY_MEASURE, v: 1, t: toInstant(monday + week * 7 * DAY_MS), monitor: "chat", n, first: n };
    });
    const history = indexLedger({ ...EMPTY_LEDGER, hours }, NOW_MS)("chat");
    const slots = hourOfWeek(history, { fromMs: NOW_MS - 35 * DAY_MS, toMs: NOW_MS }, offsetsOf("UTC"));
    expect(slots.flatMap(({ hours: count }, slot) => (count === 0 ? [] : [[slot, count]]))).toEqual([[14, 5]]);
    expect(wrongIn(table("Hours of the week", 1), [slots[14]!.calls, slots[14]!.failureRate])).toEqual([]);
  });

  it("Objectives", () => {
    const slo = { target: 0.99, windowMs: 30 * DAY_MS };
    const [whole, ...spans] = table("Objectives", 0).map((row) => {
      const failureMs = column(row, "failed, hours") * HOUR_MS;
      return { ...EMPTY_SHARES, availableMs: column(row, "known, hours") * HOUR_MS - failureMs, failureMs };
    });
    const budget = errorBudget(slo, whole!)!;
    const rates = spans.map((span) => burnRate(slo, span)!);
    const gone = rates.map((rate) => goneInMs(slo, budget, rate));
    expect(
      wrongIn(table("Objectives", 1), [
        budget.budgetMs / HOUR_MS,
        budget.leftMs / HOUR_MS,
        budget.leftShare,
        ...rates,
        ...gone.map((ms) => (ms === undefined ? undefined : ms / HOUR_MS)),
      ]),
    ).toEqual([]);
  });

  it("Times of incidents", () => {
    const incidents = table("Times of incidents", 0).map((row, index): Incident => {
      const end = row["ended"] ?? "";
      const ending: IncidentEvent =
        row["how"] === "recovered"
          ? { t: at(end), what: "recovered" }
          : { t: at(end), what: "ended", why: "unobserved" };
      return {
        v: 1,
        id: String(index),
        monitor: "chat",
        kind: "outage",
        level: "critical",
        begin: at(row["began"] ?? ""),
        detected: at(row["verdict"] ?? ""),
        outcome: "timeout",
        ...(end !== "" && { end: at(end) }),
        corroboration: "uncovered",
        ...(row["page said so"] !== "" && { pagePublished: at(row["page said so"] ?? "") }),
        timeline: end === "" ? [] : [ending],
        evidence: [],
        outbox: [],
      };
    });
    const { detect, recover, lead, longestMs } = incidentTimes(incidents, {
      fromMs: toMs(at("00:00")),
      toMs: toMs(at("23:59")),
    });
    const values = [detect?.meanMs, detect?.medianMs, recover?.meanMs, lead?.meanMs, longestMs];
    expect(
      wrongIn(
        table("Times of incidents", 1),
        values.map((ms) => ms! / MINUTE_MS),
      ),
    ).toEqual([]);
  });

  it("Cost", () => {
    const parts = table("Cost", 0).map((row) => {
      const each = row["each, millionths of $"] ?? "";
      const calls = column(row, "calls");
      const usage = usageOf(Array.from({ length: calls }, () => (each === "" ? {} : { cost: Number(each) })));
      return { n: { [row["outcome"] as Outcome]: calls }, ...(usage !== undefined && { usage }) };
    });
    const costs = costsOf(parts);
    expect(wrongIn(table("Cost", 1), [costs.cost["USD"], perSuccess(costs)?.["USD"]])).toEqual([]);
  });

  it("Comparison", () => {
    const rows = table("Comparison", 0);
    const contenders = rows.map((row) => {
      const [available, failed] = [column(row, "available, hours"), column(row, "failed, hours")];
      const p95 = column(row, "p95, ms");
      return {
        id: row["member"] ?? "",
        statistics: {
          uptime: available / (available + failed),
          coverage: (available + failed) / 720,
          calls: column(row, "first calls"),
          latency: { p50: p95, p95, p99: p95, mean: p95 },
        },
      };
    });
    const places = compare(contenders.toReversed()).map(({ id, rank }) => [id, String(rank ?? "–")]);
    expect(places).toEqual(rows.map((row) => [row["member"], row["rank"]]));
    const [cloud, own, router, late] = contenders.map(({ statistics: own }) => own);
    const steps = [cloud, own].map((one) => Math.round(one!.uptime * 1_000));
    expect(
      wrongIn(table("Comparison", 1), [cloud!.uptime, steps[0], own!.uptime, steps[1], router!.uptime, late!.coverage]),
    ).toEqual([]);
  });

  it("Monthly report", () => {
    const fromMs = toMs("2026-11-01T00:00:00.000Z");
    const samples = Array.from({ length: 720 - 12 }, (_, hour): Sample => ({
      v: 1,
      t: toInstant(fromMs + hour * HOUR_MS),
      monitor: "chat",
      run: "1.1",
      outcome: hour < 6 ? "timeout" : "ok",
      every: 1_800,
    }));
    const nowMs = toMs("2026-12-03T00:00:00.000Z");
    // The last sample stands for the second of its two intervals, too: an hour in all.
    const days = closeDays(rollHours(samples, [], nowMs), [], nowMs);
    const [part] = slaReport({
      month: "2026-11",
      days,
      incidents: [],
      corrections: [],
      monitors: [{ id: "chat", name: "Chat", slo: { target: 0.99, windowMs: 30 * DAY_MS }, probe: {} }],
      nowMs,
    }).monitors;
    const { uptime, coverage, slo } = part!;
    expect(
      wrongIn(table("Monthly report", 0), [uptime, coverage, slo!.budgetMs! / HOUR_MS, slo!.leftMs! / HOUR_MS]),
    ).toEqual([]);
  });

  it("works out every table of results that it shows", () => {
    const sections = [...tables].filter(([, all]) => all.some(([row]) => row !== undefined && "by hand" in row));
    const tested = [
      "Time",
      "Uptime and coverage",
      "Error rate",
      "Latency",
      "Windows",
      "Anomaly hours",
      "Hours of the week",
      "Objectives",
      "Times of incidents",
      "Cost",
      "Comparison",
      "Monthly report",
    ];
    expect(sections.map(([name]) => name).toSorted()).toEqual(tested.toSorted());
  });
});
