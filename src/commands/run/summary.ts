import { isAvailable, isFailure } from "../../domain/outcome.ts";
import { ISSUES } from "../../domain/plan.ts";
import { isOpen } from "../../domain/incident.ts";
import { en } from "../../locales/en.ts";
import { latencyText } from "../../locales/quantities.ts";
import { render } from "../../templates.ts";
import { unrecordedText } from "./unrecorded.ts";
import type { Config, WatchedMonitor } from "../../config/config.ts";
import type { Incident } from "../../domain/incident.ts";
import type { OutboxEntry } from "../../domain/outbox.ts";
import type { RunResult } from "../run.ts";
import type { Sample } from "../../domain/sample.ts";
import { worstVerdict, type Verdict, type VerdictName } from "../../domain/verdict.ts";

/** Bars of a sparkline, from quick to slow on the monitor's own scale; a failure is a cross, nothing known a dot. */
const BARS = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"];
const SPARKLINE_SAMPLES = 24;

/** Incidents of which an official page could speak. */
const SPOKEN_OF: ReadonlySet<Incident["kind"]> = new Set(["outage", "degradation", "advisory"]);

/** One monitor as a person reads it in the job summary and in a terminal. */
export interface MonitorRow {
  readonly id: string;
  readonly name: string;
  readonly verdict: VerdictName;
  /** `in maintenance until 11:00 UTC`, where planned work lies over the verdict. */
  readonly maintenance: string;
  readonly since: string;
  readonly reason: string;
  readonly latency: string;
  readonly page: string;
  readonly sparkline: string;
}

export function monitorRows(config: Config, result: RunResult): MonitorRow[] {
  return config.monitors.map((monitor) => monitorRow(monitor, result));
}

function monitorRow(monitor: WatchedMonitor, result: RunResult): MonitorRow {
  const verdict = result.verdicts.get(monitor.id);
  const own = result.ledger.samples.filter((sample) => sample.monitor === monitor.id);
  const last = own.at(-1);
  const reason = verdict?.reason ?? last?.reason;
  const isUnheard = last === undefined && monitor.probe?.kind === "heartbeat";
  const incident = result.ledger.incidents.find(
    (other) => other.monitor === monitor.id && isOpen(other) && SPOKEN_OF.has(other.kind),
  );
  return {
    id: monitor.id,
    name: monitor.name,
    verdict: verdict?.verdict ?? "unknown",
    maintenance: maintenanceText(verdict),
    since: `${verdict?.since.slice(0, 16).replace("T", " ") ?? ""} UTC`,
    reason: reason === undefined ? (isUnheard ? en.index.neverHeard : "") : en.reason[reason],
    latency: lastLatencyMs(own) === undefined ? "" : latencyText(lastLatencyMs(own)!, en),
    page: incident === undefined ? "" : en.corroboration[incident.corroboration],
    sparkline: sparkline(own),
  };
}

const maintenanceText = (verdict: Verdict | undefined): string =>
  verdict?.maintenance === undefined
    ? ""
    : `in maintenance until ${verdict.maintenance.until.slice(0, 16).replace("T", " ")} UTC`;

/** Only an available call has a latency: what failed quickly was not quick. */
function lastLatencyMs(samples: readonly Sample[]): number | undefined {
  const last = samples.at(-1);
  return last !== undefined && isAvailable(last.outcome) ? last.ms : undefined;
}

/** The last first samples as a line of bars. */
export function sparkline(samples: readonly Sample[]): string {
  const firsts = samples.filter((sample) => sample.again === undefined).slice(-SPARKLINE_SAMPLES);
  const slowest = Math.max(1, ...firsts.map((sample) => (isAvailable(sample.outcome) ? (sample.ms ?? 0) : 0)));
  return firsts
    .map((sample) => {
      if (isFailure(sample.outcome)) return "✕";
      if (sample.ms === undefined || !isAvailable(sample.outcome)) return "·";
      return BARS[Math.min(BARS.length - 1, Math.floor((sample.ms / slowest) * BARS.length))]!;
    })
    .join("");
}

/** The job summary in Markdown: monitors with sparklines, open incidents, what was done. */
export function jobSummary(config: Config, result: RunResult): Promise<string> {
  const names = new Map(config.monitors.map((monitor) => [monitor.id, monitor.name]));
  return render("summary", {
    monitors: monitorRows(config, result).map((row) => ({
      ...row,
      name: tableText(row.name),
      reason: tableText(row.reason),
    })),
    incidents: result.ledger.incidents.filter(isOpen).map((incident) => ({
      name: tableText(names.get(incident.monitor) ?? incident.monitor),
      kind: incident.kind,
      level: incident.level,
      since: incident.begin.slice(0, 16).replace("T", " "),
      issue: issueLink(incident),
    })),
    commits: shortCommits(result),
    said: saidOf(result, "done").map(({ incident, entry }) => ({
      what: whatOf(entry),
      id: incident.id,
      issue: issueLink(incident),
    })),
    dropped: saidOf(result, "dropped").map(({ incident, entry }) => ({
      what: whatOf(entry),
      id: incident.id,
      why: dropReason(entry),
    })),
    recorded: result.recorded,
    unrecorded: result.unrecorded === undefined ? "" : unrecordedText(result.unrecorded),
    switchedOff: result.switchedOff,
  });
}

/** Of monitors in planned work nothing is wrong that anybody should act on. */
export const unplannedVerdicts = (result: RunResult): Verdict[] =>
  [...result.verdicts.values()].filter(({ maintenance }) => maintenance === undefined);

export const verdictNames = (result: RunResult): VerdictName[] =>
  unplannedVerdicts(result).map(({ verdict }) => verdict);

function monitorJson(id: string, name: string, result: RunResult): object {
  const verdict = result.verdicts.get(id);
  const own = result.ledger.samples.filter((sample) => sample.monitor === id);
  const last = own.at(-1);
  return {
    id,
    name,
    verdict: verdict?.verdict ?? "unknown",
    maintenance: verdict?.maintenance ?? null,
    since: verdict?.since ?? null,
    lastOutcome: last?.outcome ?? null,
    reason: verdict?.reason ?? last?.reason ?? null,
    latencyMs: lastLatencyMs(own) ?? null,
  };
}

/** The result for a program: ISO 8601 times, milliseconds, `null` for what is not known. */
export function runJson(config: Config, result: RunResult): object {
  return {
    verdict: worstVerdict(verdictNames(result)),
    monitors: config.monitors.map(({ id, name }) => monitorJson(id, name, result)),
    incidents: result.ledger.incidents.filter(isOpen).map(({ outbox: _, evidence: __, ...rest }) => rest),
    commits: result.commits,
    recorded: result.recorded,
    unrecorded: result.unrecorded ?? null,
    siteBuilt: result.siteBuilt,
    switchedOff: result.switchedOff,
  };
}

/** The result for a terminal: a table of monitors, what was done, where the site lies. */
export function runText(config: Config, result: RunResult, siteDir: string): string {
  const head = ["Monitor", "Verdict", "Latency", "Reason", "Official page"];
  const rows = monitorRows(config, result).map((row) => [
    row.name,
    row.maintenance === "" ? row.verdict : `${row.verdict}, ${row.maintenance}`,
    row.latency,
    row.reason,
    row.page,
  ]);
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]!.length)));
  const lines = [head, widths.map((width) => "-".repeat(width)), ...rows].map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column]!))
      .join("  ")
      .trimEnd(),
  );
  return `${lines.join("\n")}\n\n${doneText(result)}${result.siteBuilt ? `Site: ${siteDir}/index.html\n` : ""}`;
}

function doneText(result: RunResult): string {
  const commits = shortCommits(result);
  const said = saidOf(result, "done").map(
    ({ incident, entry }) =>
      `  ${whatOf(entry)} ${incident.issue === undefined ? "" : `#${incident.issue.number} `}${incident.id}`,
  );
  const dropped = saidOf(result, "dropped").map(
    ({ incident, entry }) => `  ${whatOf(entry)} ${incident.id} (${dropReason(entry)})`,
  );
  return [
    ...(commits.length === 0 ? [] : [`Commits: ${commits.join(", ")}`]),
    ...(said.length === 0 ? [] : ["Said:", ...said]),
    ...(dropped.length === 0 ? [] : ["Not said:", ...dropped]),
  ]
    .map((line) => `${line}\n`)
    .join("");
}

/** A repository that pushes nothing names the commit that stands, and on an unborn branch none: the empty text. */
function shortCommits({ commits }: RunResult): string[] {
  return commits.filter((commit) => commit !== "").map((commit) => commit.slice(0, 12));
}

function saidOf({ said }: RunResult, state: OutboxEntry["state"]): RunResult["said"] {
  return said.filter(({ entry }) => entry.state === state);
}

/** To an issue, or to which channel. */
const whatOf = ({ what, to }: OutboxEntry): string => (to === ISSUES ? what : `${what} to ${to}`);

const dropReason = ({ ref }: OutboxEntry): string => ref ?? "dropped";

const issueLink = ({ issue }: Incident): string => (issue === undefined ? "" : `[#${issue.number}](${issue.url})`);

/** Names come from the owner's own config; a bar or a line break would still break the table. */
function tableText(text: string): string {
  return text.replaceAll(/[|<>`\r\n]/g, " ");
}
