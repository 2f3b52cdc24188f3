import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { askByCurl, askByExporter, hasExporter, type Reported, type Target } from "./probing/peers.ts";
import { runRound, startDelayServer, type DelayServer } from "./probing/processes.ts";
import type { RoundResult } from "./probing/round.ts";
import type { Row } from "./row.ts";
import type { Sample } from "../src/domain/sample.ts";
import type { Truth } from "./probing/server.ts";

const AT_ONCE = 100;
const MONITORS = 500;
/** A call may be reported so much longer or shorter than it was: at the median, and for all but one in a hundred. */
const MEDIAN_LIMIT_MS = 3;
const MEDIAN_LIMIT_SHARE = 0.01;
const P99_LIMIT_MS = 15;
/** We report whole milliseconds, the peers fractions: so much worse than they is no worse. */
const WHOLE_MS = 1;
const MANY = 1_000;
const MANY_MS = 100;
/** Their median counts. */
const ROUNDS = 5;
const LIMIT_BYTES = 300 * 2 ** 20;
const HANG_DEADLINE_MS = 2_000;

type Scheme = "http" | "https";
const ROUND_LIMIT_MS: Readonly<Record<Scheme, number>> = { http: 1_300, https: 1_600 };

/**
 * What we report against what the server knows it took, beside curl and Prometheus' blackbox exporter on the same targets
 * in the same run; how long many calls take; and what one that hangs does to the others.
 */
export async function probing(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), "uptimeline-probing-"));
  const server = await startDelayServer(folder);
  try {
    return [
      ...(await accuracy(server, "http", folder)),
      ...(await accuracy(server, "https", folder)),
      ...(await throughput(server, "http")),
      ...(await throughput(server, "https")),
      ...(await hanging(server)),
    ];
  } finally {
    server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Delays from 20 to 400 ms, no two alike in their order; the same in every run. */
function delaysOf(index: number): readonly [waitMs: number, receiveMs: number] {
  return [20 + ((index * 37) % 300), (index * 53) % 100];
}

function targetsOf(server: DelayServer, scheme: Scheme): Target[] {
  return Array.from({ length: MONITORS }, (_, index) => {
    const [waitMs, receiveMs] = delaysOf(index);
    const name = `m${index}`;
    return { name, url: `${scheme}://127.0.0.1:${server.ports[scheme]}/${name}/${waitMs}/${receiveMs}` };
  });
}

function configOf(targets: readonly Target[], more = ""): string {
  const monitors = targets.map(({ name, url }) => `  - { id: ${name}, probe: { kind: http, url: "${url}" ${more} } }`);
  return `monitors:\n${monitors.join("\n")}\n`;
}

async function accuracy(server: DelayServer, scheme: Scheme, folder: string): Promise<Row[]> {
  const targets = targetsOf(server, scheme);
  const { samples } = await runRound({ config: configOf(targets), caFile: server.caFile, atOnce: AT_ONCE });
  const ours = errorsOf(samples.map(reportedBy), await server.truths());
  const byCurl = askByCurl(targets, server.caFile, AT_ONCE, folder);
  const curl = errorsOf(byCurl, await server.truths());
  const byExporter = hasExporter() ? await askByExporter(targets, server.caFile, AT_ONCE, folder) : [];
  const exporter = errorsOf(byExporter, await server.truths());
  const medianTruthMs = quantile(
    targets.map((_, index) => delaysOf(index)[0] + delaysOf(index)[1]),
    0.5,
  );
  const medianLimitMs = Math.max(MEDIAN_LIMIT_MS, MEDIAN_LIMIT_SHARE * medianTruthMs);
  return MEASURES.flatMap((measure) =>
    [0.5, 0.99].flatMap((share) => {
      const at = share === 0.5 ? "the median" : "p99";
      const own = quantile(ours[measure], share);
      const peers = Object.entries({ curl, exporter }).filter(([, errors]) => errors[measure].length > 0);
      const worst = Math.max(...peers.map(([, errors]) => quantile(errors[measure], share)));
      return [
        // The server knows nothing of the handshake, which is in every total over TLS: there only the peers are a measure.
        isTimed(scheme, measure)
          ? row(`${scheme} ${measure}: error at ${at}`, own, share === 0.5 ? medianLimitMs : P99_LIMIT_MS)
          : { metric: `${scheme} ${measure}: error with the handshake at ${at}`, value: rounded(own), unit: "ms" },
        row(`${scheme} ${measure}: the same, against the peers'`, own, worst + WHOLE_MS),
        ...peers.map(([peer, errors]) => ({
          metric: `${scheme} ${measure}: error of ${peer} at ${at}`,
          value: rounded(quantile(errors[measure], share)),
          unit: "ms",
        })),
      ];
    }),
  );
}

const isTimed = (scheme: Scheme, measure: (typeof MEASURES)[number]): boolean =>
  scheme === "http" || measure !== "total";

const MEASURES = ["total", "wait", "receive"] as const;
type Errors = Readonly<Record<(typeof MEASURES)[number], readonly number[]>>;

function reportedBy({ monitor, ms = Number.NaN, phases = {} }: Sample): Reported {
  return { target: monitor, totalMs: ms, waitMs: phases.wait ?? 0, receiveMs: phases.receive ?? 0 };
}

/** How far each report is from what the server knows, either way. Reports of less than all targets are a fault. */
function errorsOf(reports: readonly Reported[], truths: ReadonlyMap<string, Truth>): Errors {
  if (reports.length > 0 && reports.length !== truths.size)
    throw new Error(`${reports.length} reports of ${truths.size} calls`);
  const error = (measure: (reported: Reported, truth: Truth) => number): number[] =>
    reports.map((reported) => Math.abs(measure(reported, truths.get(reported.target)!)));
  return {
    total: error(({ totalMs }, { waitMs, receiveMs }) => totalMs - waitMs - receiveMs),
    wait: error((reported, truth) => reported.waitMs - truth.waitMs),
    receive: error((reported, truth) => reported.receiveMs - truth.receiveMs),
  };
}

async function throughput(server: DelayServer, scheme: Scheme): Promise<Row[]> {
  const targets = Array.from({ length: MANY }, (_, index) => ({
    name: `m${index}`,
    url: `${scheme}://127.0.0.1:${server.ports[scheme]}/m${index}/${MANY_MS}/0`,
  }));
  const rounds: RoundResult[] = [];
  for (let count = 0; count < ROUNDS; count += 1) {
    rounds.push(await runRound({ config: configOf(targets), caFile: server.caFile, atOnce: AT_ONCE }));
    await server.truths();
  }
  const good = Math.min(...rounds.map(({ samples }) => samples.filter(({ outcome }) => outcome === "ok").length));
  if (good !== MANY) throw new Error(`${good} of ${MANY} calls were good`);
  const [roundMs, cpuMs] = [rounds.map((one) => one.roundMs), rounds.map((one) => one.cpuMs)].map(median);
  const peakBytes = Math.max(...rounds.map((one) => one.peakBytes));
  return [
    row(`${scheme} round of ${MANY} calls of ${MANY_MS} ms, ${AT_ONCE} at once`, roundMs!, ROUND_LIMIT_MS[scheme]),
    { metric: `${scheme} processor time of one call`, value: Math.round((cpuMs! / MANY) * 100) / 100, unit: "ms" },
    {
      metric: `${scheme} memory of that process`,
      value: Math.round(peakBytes / 2 ** 20),
      unit: "MiB",
      limit: LIMIT_BYTES / 2 ** 20,
      ok: peakBytes <= LIMIT_BYTES,
    },
  ];
}

/** One of a hundred never answers: the run waits for its deadline, the others notice nothing. */
async function hanging(server: DelayServer): Promise<Row[]> {
  // A call that hangs is no reason to ask the internet whether we are online.
  const controls = `controls: ["http://127.0.0.1:${server.ports.http}/control/0/0"]\n`;
  const url = (path: string): string => `http://127.0.0.1:${server.ports.http}/${path}`;
  const others = Array.from({ length: 99 }, (_, index) => ({ name: `m${index}`, url: url(`m${index}/50/0`) }));
  const limits = `, limits: { total: ${HANG_DEADLINE_MS}ms }`;
  const hung = `  - { id: hung, judge: { repeat: { times: 0 } }, probe: { kind: http, url: "${url("hang")}" ${limits} } }\n`;
  const alone = await runRound({ config: configOf(others), caFile: server.caFile, atOnce: AT_ONCE });
  const beside = await runRound({ config: controls + configOf(others) + hung, caFile: server.caFile, atOnce: AT_ONCE });
  const ends = ({ samples }: typeof alone): number[] => {
    const firstMs = Math.min(...samples.map(({ t }) => Date.parse(t)));
    return samples.filter(({ monitor }) => monitor !== "hung").map(({ t, ms = 0 }) => Date.parse(t) + ms - firstMs);
  };
  const delayMs = Math.max(...ends(beside)) - Math.max(...ends(alone));
  return [
    row("round of 100 with one that hangs, over its deadline", beside.roundMs - HANG_DEADLINE_MS, 250),
    row("delay of the last of the other 99", Math.max(0, delayMs), 25),
  ];
}

function row(metric: string, valueMs: number, limitMs: number): Row {
  return { metric, value: rounded(valueMs), unit: "ms", limit: rounded(limitMs), ok: valueMs <= limitMs };
}

const median = (values: readonly number[]): number => quantile(values, 0.5);

const rounded = (ms: number): number => Math.round(ms * 10) / 10;

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
