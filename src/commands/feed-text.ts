import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from "../domain/instant.ts";
import { notUnderstood } from "../domain/not-understood.ts";
import {
  SPANS,
  WORST_FIRST,
  type Figure,
  type Hint,
  type Report,
  type ReportedIncident,
  type ReportedMaintenance,
} from "../domain/report.ts";
import { clip, COLUMNS, plain, table, textOf, wrapped } from "./feed-lines.ts";
import { remedyFor } from "./feed-remedy.ts";
import { isStandIn } from "./feed-wanted.ts";
import type { FeedResult } from "./feed.ts";

const COMPONENTS_SHOWN = 40;
/** Up to so many that are operational are shown, for their ids are what a config wants; more are counted. */
const OPERATIONAL_SHOWN = COMPONENTS_SHOWN;
const OPEN_SHOWN = 20;
const RECENT_SHOWN = 5;
const FIGURES_SHOWN = 30;
const NOT_UNDERSTOOD_SHOWN = 30;
/** Lines of what an incident's last update says. */
const LAST_WORD_LINES = 4;

/** A report as people read it: colourless, aligned, at most 100 columns. */
export function feedText(result: FeedResult): string {
  const { report } = result;
  return textOf([
    ...headLines(result),
    ...componentLines(report),
    ...incidentLines(report),
    ...maintenanceLines(report),
    ...figureLines(report),
    ...hintLines(report),
    "",
    ...(report.problem === undefined ? strangeLines(report) : problemLines(result)),
  ]);
}

function headLines({ report, name, kind, file }: FeedResult): string[] {
  const title = name === kind ? kind : `${name} (${kind})`;
  return [
    ...wrapped("", title),
    ...(file === undefined ? [] : [`  file       ${plain(file)}`]),
    ...(isStandIn(report.url) ? [] : wrapped("  page       ", report.url)),
    `  role       ${report.role ?? "official"}`,
    `  fetched    ${momentText(report.fetchedAt)}`,
    ...(report.asOf === undefined ? [] : [`  as of      ${momentText(report.asOf)}`]),
    `  indicator  ${report.indicator}`,
  ];
}

const momentText = (instant: string): string => `${instant.slice(0, 19).replace("T", " ")} UTC`;
const minuteText = (instant: string): string => instant.slice(0, 16).replace("T", " ");

function componentLines({ components }: Report): string[] {
  if (components.length === 0) return [];
  const fine = components.filter(({ status }) => status === "operational");
  const isMany = fine.length > OPERATIONAL_SHOWN;
  const told = WORST_FIRST.flatMap((status) => components.filter((component) => component.status === status));
  const wanted = isMany ? told.filter(({ status }) => status !== "operational") : told;
  const rows = wanted.slice(0, COMPONENTS_SHOWN).map(({ id, name, status }) => {
    const label = id === name ? plain(name) : `${plain(name)} (${plain(id)})`;
    return [status, clip(label, COLUMNS - 28)];
  });
  return [
    "",
    `Components: ${components.length}`,
    ...table(rows),
    ...more(wanted.length - rows.length),
    ...(isMany
      ? [
          `  ${wanted.length > 0 ? `and ${fine.length} that are` : `all ${fine.length} are`} operational; --json lists them with their ids`,
        ]
      : []),
  ];
}

const more = (count: number): string[] => (count > 0 ? [`  and ${count} more`] : []);

function incidentLines({ incidents }: Report): string[] {
  const open = incidents.filter(({ end }) => end === undefined);
  const over = incidents.filter(({ end }) => end !== undefined);
  return [
    ...(open.length === 0
      ? []
      : [
          "",
          `Open incidents: ${open.length}`,
          ...open.slice(0, OPEN_SHOWN).flatMap(openLines),
          ...more(open.length - OPEN_SHOWN),
        ]),
    ...(over.length === 0
      ? []
      : [
          "",
          `Recent incidents: ${over.length}`,
          ...over.slice(0, RECENT_SHOWN).flatMap(overLines),
          ...more(over.length - RECENT_SHOWN),
        ]),
  ];
}

function openLines(incident: ReportedIncident): string[] {
  const { begin, published, state, components, regions = [], url, updates } = incident;
  const last = updates.at(-1);
  return [
    ...wrapped(`  ${minuteText(begin)}  `, titleText(incident)),
    ...wrapped("    ", `${state}, published ${minuteText(published)}`),
    ...(components.length === 0 ? [] : wrapped("    affects ", components.join(", "), LAST_WORD_LINES)),
    ...(regions.length === 0 ? [] : wrapped("    in      ", regions.join(", "), LAST_WORD_LINES)),
    ...(last === undefined
      ? []
      : wrapped("    ", `${minuteText(last.t)} ${last.state}: ${last.text}`, LAST_WORD_LINES)),
    ...(url === undefined ? [] : wrapped("    ", url)),
  ];
}

function overLines(incident: ReportedIncident): string[] {
  const { begin, end = "" } = incident;
  return wrapped(`  ${minuteText(begin)} to ${untilText(begin, end)}  `, titleText(incident), 2);
}

/** Without the day where it is the same. */
const untilText = (begin: string, end: string): string =>
  end.slice(0, 10) === begin.slice(0, 10) ? end.slice(11, 16) : minuteText(end);

const titleText = ({ title, impact, advisory }: ReportedIncident): string =>
  `${advisory === true ? "advisory" : impact === "operational" ? "no impact" : impact}: ${title}`;

function maintenanceLines({ maintenances }: Report): string[] {
  if (maintenances.length === 0) return [];
  const shown = maintenances.slice(0, RECENT_SHOWN * 2);
  return [
    "",
    `Maintenances: ${maintenances.length}`,
    ...shown.flatMap(plannedLines),
    ...more(maintenances.length - shown.length),
  ];
}

function plannedLines({ begin, end, state, title }: ReportedMaintenance): string[] {
  const until = end === undefined ? "" : ` to ${untilText(begin, end)}`;
  return wrapped(`  ${minuteText(begin)}${until}  `, `${state}: ${title}`, 2);
}

const SPANS_SHOWN = 5;

function figureLines({ figures = [], prices }: Report): string[] {
  const spans = SPANS.filter((span) => figures.some(({ uptime }) => uptime?.[span] !== undefined)).slice(
    0,
    SPANS_SHOWN,
  );
  const columns: readonly (readonly [string, (figure: Figure) => string | undefined])[] = [
    ...spans.map((span) => [span, ({ uptime }: Figure) => percent(uptime?.[span])] as const),
    ["p50 ms", ({ latencyMs }) => whole(latencyMs?.p50 ?? latencyMs?.mean)],
    ["p95 ms", ({ latencyMs }) => whole(latencyMs?.p95 ?? latencyMs?.p99)],
    ["tokens/s", ({ tokensPerSecond }) => whole(tokensPerSecond?.p50 ?? tokensPerSecond?.mean)],
    ["state", ({ status }) => (status === undefined ? undefined : clip(plain(status), 16))],
  ];
  const known = columns.filter(([, read]) => figures.some((figure) => read(figure) !== undefined));
  const rows = figures
    .slice(0, FIGURES_SHOWN)
    .map((figure) => [plain(figure.name), ...known.map(([, read]) => read(figure) ?? "–")]);
  const head = ["", ...known.map(([title]) => title)];
  const priced = Object.keys(prices ?? {}).length;
  return [
    ...(rows.length === 0
      ? []
      : [
          "",
          `Figures: ${figures.length}`,
          ...table([head, ...rows], new Set(known.map((_, at) => at + 1))),
          ...more(figures.length - rows.length),
        ]),
    ...(priced === 0 ? [] : ["", `Prices of ${priced} components`]),
  ];
}

/** Cut, so that no rounding makes a whole of less. */
const percent = (share: number | undefined): string | undefined =>
  share === undefined ? undefined : `${(Math.floor(share * 10_000 + 1e-6) / 100).toFixed(2)}%`;
const whole = (value: number | undefined): string | undefined =>
  value === undefined ? undefined : String(Math.round(value));

function hintLines({ hints = [] }: Report): string[] {
  return hints.flatMap((hint) => [
    "",
    ...wrapped("", hintText(hint)),
    ...hint.latest.flatMap(({ t, title, url }) => [
      ...wrapped(`  ${minuteText(t)}  `, title, 2),
      ...(url === undefined ? [] : wrapped("                    ", url)),
    ]),
  ]);
}

function hintText({ what, words, count, windowMs, usual }: Hint): string {
  const about = words.length === 0 ? "" : ` with ${words.map((word) => `"${word}"`).join(" or ")}`;
  const noun = count === 1 ? what.slice(0, -1) : what;
  const normal = usual === undefined ? "what is usual is not known" : `usual are ${usual}`;
  return `Hint: ${count} ${noun}${about} in the last ${spanText(windowMs)}; ${normal}`;
}

function spanText(ms: number): string {
  if (ms % DAY_MS === 0) return `${ms / DAY_MS} d`;
  if (ms % HOUR_MS === 0) return `${ms / HOUR_MS} h`;
  return ms % MINUTE_MS === 0 ? `${ms / MINUTE_MS} min` : `${ms / SECOND_MS} s`;
}

function strangeLines(report: Report): string[] {
  const strange = notUnderstood(report);
  if (strange.length === 0) return ["Everything was understood."];
  const shown = strange.slice(0, NOT_UNDERSTOOD_SHOWN);
  return ["Not understood:", ...shown.flatMap((line) => wrapped("  ", line)), ...more(strange.length - shown.length)];
}

function problemLines({ report: { problem }, kind }: FeedResult): string[] {
  if (problem === undefined) return [];
  return [
    ...wrapped("It could not be read: ", `${problem.reason}, ${problem.detail}.`),
    ...wrapped("", remedyFor(problem.reason, kind)),
  ];
}
