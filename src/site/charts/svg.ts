/** Attributes in the order given; `undefined` leaves one out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

export function escapeXml(text: string): string {
  // Most texts hold none of them.
  return !/[&<>"']/u.test(text) ? text : text.replace(/[&<>"']/gu, (character) => ESCAPES[character]!);
}

/** An element; attribute values are escaped here, children are markup already. */
export function el(name: string, attributes: Attributes, ...children: readonly string[]): string {
  let markup = `<${name}`;
  let key: string;
  for (key in attributes) {
    const value = attributes[key];
    if (value !== undefined) markup += ` ${key}="${typeof value === "number" ? round(value) : escapeXml(value)}"`;
  }
  const inner = children.length === 1 ? children[0]! : children.join("");
  return inner === "" ? `${markup}/>` : `${markup}>${inner}</${name}>`;
}

/** A text that is escaped; `dx` moves it off its anchor by pixels. */
export function label(attributes: Attributes, text: string, dx?: number): string {
  return el("text", dx === undefined ? attributes : { ...attributes, dx }, escapeXml(text));
}

/** 0..1 as a percentage with two digits. */
export function percent(share: number): string {
  return `${Math.round(share * 10_000) / 100}%`;
}

/** Half a tenth of a pixel is not seen. */
export function round(value: number): string {
  return String(Math.round(value * 10) / 10);
}

export interface Described {
  readonly title: string;
  readonly desc: string;
}

/**
 * A figure that says its finding to those who do not see it; words that are drawn (ticks, labels) are not read to them. As an
 * attribute, for a `title` element would pop up over our own tips.
 */
export function figure({ title, desc }: Described, attributes: Attributes, ...children: readonly string[]): string {
  const drawn = children.join("");
  return el(
    "svg",
    { ...attributes, role: "img", "aria-label": `${/[.!?]$/u.test(title) ? title : `${title}.`} ${desc}` },
    drawn.includes("<text") ? el("g", { "aria-hidden": "true" }, drawn) : drawn,
  );
}

/** Marks of a thousand points in width for curves: text and true-size shapes stay outside of it. */
export const CURVE_WIDTH = 1_000;

export function curves(height: number, ...paths: readonly string[]): string {
  const drawn = paths.join("");
  if (drawn === "") return "";
  const attributes = { height, viewBox: `0 0 ${CURVE_WIDTH} ${height}`, preserveAspectRatio: "none" };
  return el("svg", attributes, drawn);
}
