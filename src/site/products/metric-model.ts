import type { Histogram } from "../../domain/histogram.ts";

export type Labels = Readonly<Record<string, string>>;

/**
 * A family of metrics. Names of counters stand without `_total`, those of infos without `_info`: each format adds them where it
 * wants them. A unit is the end of the name.
 */
export type Family = { readonly name: string; readonly help: string; readonly unit?: string } & (
  | { readonly type: "gauge" | "counter" | "info"; readonly points: readonly Point[] }
  | { readonly type: "histogram"; readonly points: readonly (readonly [labels: Labels, histogram: Histogram])[] }
);
export type Point = readonly [labels: Labels, value: number];

const SUFFIX = { gauge: "", counter: "_total", info: "_info", histogram: "" } as const;

/** Families as Prometheus' text format 0.0.4 writes them; empty ones are left out. */
export function textFormat(families: readonly Family[]): string {
  return families
    .filter(({ points }) => points.length > 0)
    .map((family) => {
      const name = `${family.name}${SUFFIX[family.type]}`;
      const type = family.type === "info" ? "gauge" : family.type;
      return `# HELP ${name} ${escapeHelp(family.help)}\n# TYPE ${name} ${type}\n${samplesOf(family)}`;
    })
    .join("");
}

/** Families as OpenMetrics 1.0 writes them. */
export function openMetrics(families: readonly Family[]): string {
  const parts = families
    .filter(({ points }) => points.length > 0)
    .map((family) => {
      const { name, unit, help, type } = family;
      const unitLine = unit === undefined ? "" : `# UNIT ${name} ${unit}\n`;
      const head = `# TYPE ${name} ${type}\n${unitLine}# HELP ${name} ${escapeLabel(help)}\n`;
      return `${head}${samplesOf(family)}`;
    });
  return `${parts.join("")}# EOF\n`;
}

const WRITTEN = new WeakMap<Family, string>();

/** Samples are the same in both formats, and written once. */
function samplesOf(family: Family): string {
  const written = WRITTEN.get(family) ?? writeSamples(family);
  WRITTEN.set(family, written);
  return written;
}

function writeSamples(family: Family): string {
  const { name, type } = family;
  if (type === "histogram") return family.points.map((point) => histogramLines(name, ...point)).join("");
  return family.points
    .map(([labels, value]) => `${name}${SUFFIX[type]}${labelsText(labels)} ${numberText(value)}\n`)
    .join("");
}

function histogramLines(name: string, labels: Labels, { buckets, count, sumMs }: Histogram): string {
  const own = pairsOf(labels);
  const bucket = (le: string, n: number): string => `${name}_bucket{${[...own, `le="${le}"`].join(",")}} ${n}\n`;
  const lines = buckets.map(({ upToMs, count: n }) => bucket(boundText(upToMs / 1_000), n));
  const all = labelsText(labels);
  return `${lines.join("")}${bucket("+Inf", count)}${name}_sum${all} ${numberText(sumMs / 1_000)}\n${name}_count${all} ${count}\n`;
}

/** As OpenMetrics has it, so that a series is the same one whichever format was read. */
const boundText = (seconds: number): string => (Number.isInteger(seconds) ? `${seconds}.0` : String(seconds));

const pairsOf = (labels: Labels): string[] =>
  Object.entries(labels).map(([key, value]) => `${key}="${escapeLabel(value)}"`);

function labelsText(labels: Labels): string {
  const pairs = pairsOf(labels);
  return pairs.length === 0 ? "" : `{${pairs.join(",")}}`;
}

const numberText = (value: number): string =>
  value === Infinity ? "+Inf" : value === -Infinity ? "-Inf" : String(value);

const escapeHelp = (text: string): string => text.replaceAll("\\", "\\\\").replaceAll("\n", "\\n");
const escapeLabel = (text: string): string => (/["\\\n]/u.test(text) ? escapeHelp(text).replaceAll('"', '\\"') : text);
