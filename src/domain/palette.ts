/** Colours of the site that a config may set, as they are unless it does: in the light scheme and in the dark one. */
export const PALETTE = {
  paper: ["#fdfdfc", "#0f1113"],
  sunk: ["#f5f5f3", "#16191c"],
  line: ["#e4e4e1", "#272b2f"],
  "line-2": ["#c3c3bf", "#474c53"],
  ink: ["#16181b", "#eceeef"],
  "ink-2": ["#474b51", "#b6babf"],
  "ink-3": ["#676b72", "#8f949b"],
  accent: ["#1d3fd8", "#8ba3ff"],
  "accent-wash": ["#e9edfc", "#1a2140"],
  up: ["#1d8a80", "#4cc2b1"],
  "up-quiet": ["#b4d8d1", "#23544f"],
  "up-text": ["#13695f", "#5fcfbe"],
  degraded: ["#c88000", "#edb34d"],
  "degraded-text": ["#855500", "#edb34d"],
  down: ["#c5221b", "#f0503f"],
  "down-text": ["#b51c16", "#ff8478"],
  limited: ["#5673a0", "#8aa3c4"],
  "limited-text": ["#3f5c85", "#a3bbdb"],
  nodata: ["#8c9095", "#767c84"],
  "nodata-text": ["#676b72", "#8f949b"],
  maintenance: ["#2e3238", "#dcdfe3"],
  "maintenance-text": ["#474b51", "#b6babf"],
} as const satisfies Readonly<Record<string, readonly [light: string, dark: string]>>;

export type ColorName = keyof typeof PALETTE;
export const COLOR_NAMES = Object.keys(PALETTE) as readonly ColorName[];
export const SCHEMES = ["light", "dark"] as const;
export type Scheme = (typeof SCHEMES)[number];

/** What is set, as `#rrggbb`. */
export type Colors = Readonly<Partial<Record<Scheme, Readonly<Partial<Record<ColorName, string>>>>>>;

/** Text stands in these, on paper. */
export const TEXT_COLORS: readonly ColorName[] = COLOR_NAMES.filter(
  (name) => name.endsWith("-text") || name.startsWith("ink") || name === "accent",
);

/** WCAG 2.2, 1.4.3: the least contrast of text. */
export const LEAST_CONTRAST = 4.5;

/** WCAG 2.2: 1 to 21, of two colours as `#rrggbb`. */
export function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function luminance(color: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}
