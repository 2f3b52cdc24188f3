import type { WindowName, WindowStatistics } from "./standard-windows.ts";

/** Numbers of the windows that badges are made of. */
export type BadgeWindows = Readonly<Record<WindowName, Pick<WindowStatistics, "uptime" | "latency">>>;

/** The windows as Upptime names their files and words their labels. */
const WINDOWS: readonly (readonly [window: WindowName, suffix: string, words: string])[] = [
  ["all", "", ""],
  ["24h", "-day", " 24h"],
  ["7d", "-week", " 7d"],
  ["30d", "-month", " 30d"],
  ["365d", "-year", " 1y"],
];

/** Over each of these a badge has the colour, best first; below the last it is red. */
const UPTIME_COLOURS = [
  [0.95, "brightgreen"],
  [0.9, "green"],
  [0.85, "yellowgreen"],
  [0.8, "yellow"],
  [0.75, "orange"],
] as const;

/** Under each of these milliseconds a badge has the colour; from the last on it is red. */
const LATENCY_COLOURS = [
  [200, "brightgreen"],
  [400, "green"],
  [600, "yellowgreen"],
  [800, "yellow"],
  [1_000, "orange"],
] as const;

/**
 * The badges of a monitor at the paths at which Upptime keeps them, `api/<folder>/uptime-day.json` and the like, in the form
 * of shields.io's endpoint: labels and colours are Upptime's. Response times are means, as there; of what nothing is known
 * they say so.
 */
export function badgeFiles(folder: string, windows: BadgeWindows): [path: string, text: string][] {
  return WINDOWS.flatMap(([window, suffix, words]): [string, string][] => {
    const { uptime, latency } = windows[window];
    return [
      [`api/${folder}/uptime${suffix}.json`, badge(`uptime${words}`, uptime, uptimeText, uptimeColour)],
      [
        `api/${folder}/response-time${suffix}.json`,
        badge(`response time${words}`, latency?.mean, latencyText, latencyColour),
      ],
    ];
  });
}

function badge(
  label: string,
  value: number | undefined,
  text: (value: number) => string,
  colour: (value: number) => string,
): string {
  const [message, color] = value === undefined ? ["no data", "lightgrey"] : [text(value), colour(value)];
  return `${JSON.stringify({ schemaVersion: 1, label, message, color })}\n`;
}

/** Rounded down: 100% is said of nothing that failed. */
const uptimeText = (uptime: number): string => `${(Math.floor(uptime * 10_000 + 1e-9) / 100).toFixed(2)}%`;
const uptimeColour = (uptime: number): string => UPTIME_COLOURS.find(([over]) => uptime > over)?.[1] ?? "red";

const latencyText = (ms: number): string => `${Math.round(ms)} ms`;
const latencyColour = (ms: number): string => LATENCY_COLOURS.find(([under]) => ms < under)?.[1] ?? "red";
