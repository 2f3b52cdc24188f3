import { codeSpan, escapeMarkdown, tableCode } from "../domain/markdown.ts";
import type { Amounts } from "../domain/costs.ts";
import type { SlaPart, SlaReport } from "../domain/sla-report.ts";
import type { FalseAlarmTold } from "../domain/tuning.ts";
import { toMs, type Instant } from "../domain/instant.ts";
import { enReport as words } from "../locales/en-report.ts";
import { en } from "../locales/en.ts";
import { render } from "../templates.ts";
import { createFormat } from "./format.ts";

/** A month that is over reads the same in every language and zone that the site may be given later. */
const format = createFormat(en, "UTC");

/** A report as Markdown: all its monitors with a table of them in front, or one of them. */
export function reportMarkdown(report: SlaReport, only?: SlaPart): Promise<string> {
  const month = format.month(toMs(report.from));
  return render("reports/report", {
    title: words.title(month, only === undefined ? undefined : escapeMarkdown(only.name)),
    closed: words.closed(time(report.from), time(report.to), time(report.closedAt)),
    columns: words.columns,
    rows: only === undefined ? report.monitors.map(rowOf) : [],
    incidentColumns: words.incidentColumns,
    falseAlarmsHead: words.falseAlarms,
    correctionsHead: words.corrections,
    parts: (only === undefined ? report.monitors : [only]).map((part) => ({
      name: escapeMarkdown(part.name),
      facts: factsOf(part),
      incidents: part.incidents.list.map(({ id, kind, begin, end, durationMs }) => [
        tableCode(id),
        en.kind[kind],
        moment(begin),
        end === undefined ? words.goesOn : moment(end),
        durationMs === undefined ? words.unknown : format.duration(durationMs),
      ]),
      falseAlarms: part.falseAlarms?.map(falseAlarmOf),
      corrections: part.corrections
        .filter((correction) => !isTold(part, correction))
        .map(({ from, to, who, why }) =>
          words.correction(time(from), time(to), escapeMarkdown(who), escapeMarkdown(why)),
        ),
    })),
  });
}

/** Whether a correction is what a false alarm of the report left out. */
function isTold({ falseAlarms = [] }: SlaPart, { t, from, to }: SlaPart["corrections"][number]): boolean {
  return falseAlarms.some((alarm) => alarm.t === t && alarm.from === from && alarm.to === to);
}

function falseAlarmOf({ kind, from, to, who, why, ...tuning }: FalseAlarmTold): { text: string; tune: string } {
  const end = to === undefined ? undefined : time(to);
  const reason = why === undefined ? undefined : escapeMarkdown(why);
  const text = words.falseAlarm(en.kind[kind], time(from), end, escapeMarkdown(who), reason);
  return { text, tune: tuneText(tuning) };
}

function tuneText({ rule, setting, value }: Pick<FalseAlarmTold, "rule" | "setting" | "value">): string {
  if (rule !== undefined) return words.tuneRule(codeSpan(rule));
  if (setting === undefined) return words.untuned;
  return words.tune(codeSpan(setting), value === undefined ? undefined : escapeMarkdown(value));
}

/** `2026-11-21 09:05` */
const moment = (t: Instant): string => t.slice(0, "2026-11-21T09:05".length).replace("T", " ");
const time = (t: Instant): string => `${moment(t)} UTC`;

/** An absent value is the dash that says so. */
const shown = <T>(value: T | undefined, text: (value: T) => string): string =>
  value === undefined ? words.unknown : text(value);

function rowOf({ name, uptime, coverage, slo, downtimeMs, incidents, errorRate, latency, cost }: SlaPart): string[] {
  return [
    escapeMarkdown(name),
    shown(uptime, format.uptimeFine),
    format.coverage(coverage),
    shown(slo, ({ target, met }) => words.slo(format.target(target), met)),
    format.duration(downtimeMs),
    format.count(incidents.count),
    shown(errorRate, format.rate),
    shown(latency, ({ p95 }) => format.latency(p95)),
    costText(cost) || words.unknown,
  ];
}

interface Fact {
  readonly term: string;
  readonly text: string;
}

function factsOf(part: SlaPart): Fact[] {
  const { term } = words;
  const { id, group, provider, incidents, cost, regions = [] } = part;
  const facts = [
    { term: term.id, text: codeSpan(id) },
    { term: term.group, text: group === undefined ? "" : escapeMarkdown(group) },
    { term: term.provider, text: provider === undefined ? "" : escapeMarkdown(provider) },
    ...timeFacts(part),
    ...callFacts(part),
    {
      term: term.incidents,
      text: words.incidents(
        incidents.count === 0 ? words.none : format.count(incidents.count),
        ...([incidents.longestMs, incidents.mttdMs, incidents.mttrMs].map((ms) =>
          ms === undefined ? "" : format.duration(ms),
        ) as [string, string, string]),
      ),
    },
    { term: term.cost, text: costText(cost, true) },
    { term: term.models, text: modelsText(cost) },
    {
      term: term.regions,
      text: regions
        .map(({ region, uptime, coverage }) =>
          words.region(escapeMarkdown(region), shown(uptime, format.uptimeFine), format.coverage(coverage)),
        )
        .join(", "),
    },
  ];
  return facts.filter(({ text }) => text !== "");
}

function timeFacts({ uptime, coverage, uptimeOf, downtimeMs, leftOutMs, slo }: SlaPart): Fact[] {
  const { term } = words;
  const known =
    uptime === undefined
      ? words.uptimeUnknown
      : words.uptime(format.uptimeFine(uptime), format.coverage(coverage), uptimeOf === "page");
  return [
    { term: term.uptime, text: known },
    {
      term: term.downtime,
      text: words.downtime(format.duration(downtimeMs), leftOutMs === 0 ? "" : format.duration(leftOutMs)),
    },
    { term: term.slo, text: slo === undefined ? "" : words.slo(format.target(slo.target), slo.met) },
    { term: term.budget, text: slo === undefined ? "" : budgetText(slo) },
  ];
}

function budgetText({ budgetMs, spentMs, leftMs }: NonNullable<SlaPart["slo"]>): string {
  if (budgetMs === undefined || spentMs === undefined || leftMs === undefined) return "";
  return words.budget(
    format.duration(budgetMs),
    format.duration(spentMs),
    format.duration(Math.abs(leftMs)),
    leftMs < 0,
  );
}

function callFacts({ calls, failures, errorRate, latency }: SlaPart): Fact[] {
  const { term } = words;
  return [
    {
      term: term.calls,
      text: words.calls(
        format.count(calls),
        format.count(failures),
        errorRate === undefined ? "" : format.rate(errorRate),
      ),
    },
    {
      term: term.latency,
      text:
        latency === undefined
          ? ""
          : words.latency(
              format.latency(latency.p50),
              format.latency(latency.p95),
              format.latency(latency.p99),
              format.latency(latency.mean),
            ),
    },
  ];
}

const amountsText = (amounts: Amounts): string =>
  escapeMarkdown(en.list(Object.entries(amounts).map(([unit, micro]) => format.money({ unit, micro }))));

function costText({ amounts, perSuccess = {}, unpriced }: SlaPart["cost"], withEach = false): string {
  return words.cost(amountsText(amounts), withEach ? amountsText(perSuccess) : "", unpriced);
}

function modelsText({ models = {} }: SlaPart["cost"]): string {
  return Object.entries(models)
    .map(([name, { calls, cost }]) => words.model(escapeMarkdown(name), calls, amountsText(cost)))
    .join("; ");
}
