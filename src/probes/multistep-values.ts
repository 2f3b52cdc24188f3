import type { RequestSettings } from "./request.ts";

/** What a step saved for later ones. */
export type Value = string | number | boolean;
export type Values = ReadonlyMap<string, Value>;

const MARK = /\{\{\s*([A-Za-z]\w{0,31})\s*\}\}/g;

/** Where values may stand in a request. Nowhere else: a saved value never names a file, a proxy or a limit. */
const PLACES = ["url", "headers", "auth", "body", "json", "form"] as const;

/** The names that a request wants, each once. */
export function namesIn(request: RequestSettings): string[] {
  const texts = JSON.stringify(
    PLACES.map((place) => Object.getOwnPropertyDescriptor(request, place)?.value as unknown),
  );
  return [...new Set([...texts.matchAll(MARK)].map(([, name = ""]) => name))];
}

/**
 * The request with every `{{name}}` replaced: escaped by its place, so that a value is a value there and nothing else, and
 * never looked into again. `undefined` where a value is missing or cannot stand in its place: one that would make a part of
 * a path empty or `..`, a line break in a header, anything but harmless characters in a body whose form is not known.
 */
export function fillRequest(request: RequestSettings, values: Values): RequestSettings | undefined {
  try {
    const filled: Record<string, unknown> = { ...request };
    for (const place of PLACES) {
      const written = filled[place];
      if (written !== undefined) filled[place] = fillPlace(place, written, request, values);
    }
    return filled as RequestSettings;
  } catch (error) {
    if (error instanceof Unfit) return undefined;
    throw error;
  }
}

/** Whether every name stands where a harmless value could. */
export const isFillable = (request: RequestSettings): boolean =>
  fillRequest(request, new Map(namesIn(request).map((name) => [name, "x"]))) !== undefined;

/** A value that cannot stand in its place; it never leaves this file. */
class Unfit extends Error {}

type Escape = (value: Value) => string;

function fillPlace(
  place: (typeof PLACES)[number],
  written: unknown,
  request: RequestSettings,
  values: Values,
): unknown {
  switch (place) {
    case "url":
      return fillUrl(String(written), values);
    case "headers":
    case "auth":
      return fillTree(written, (text) => fillText(text, values, inHeader));
    case "body":
      return fillBody(String(written), request, values);
    case "json":
      return fillJson(written, values);
    case "form":
      return fillTree(written, (text) => fillText(text, values, String));
  }
}

function fillText(text: string, values: Values, escape: Escape): string {
  return text.replace(MARK, (_, name: string) => escape(valueOf(values, name)));
}

function valueOf(values: Values, name: string): Value {
  const value = values.get(name);
  if (value === undefined) throw new Unfit();
  return typeof value === "string" ? value.toWellFormed() : value;
}

const inUrl: Escape = (value) => encodeURIComponent(value);

function inHeader(value: Value): string {
  const text = String(value);
  if (!/^[\t\x20-\x7e\x80-\xff]*$/.test(text)) throw new Unfit();
  return text;
}

function inPlainText(value: Value): string {
  const text = String(value);
  if (!/^[\w .:~@+/=-]*$/.test(text)) throw new Unfit();
  return text;
}

function fillUrl(text: string, values: Values): string {
  const [, path = "", rest = ""] = /^([^?#]*)(.*)$/s.exec(text) ?? [];
  const parts = path.split("/").map((part) => {
    const filled = fillText(part, values, inUrl);
    if (filled !== part && /^(?:\.|%2e){0,2}$/i.test(filled)) throw new Unfit();
    return filled;
  });
  const filled = parts.join("/") + fillText(rest, values, inUrl);
  if (URL.parse(filled)?.origin !== new URL(text).origin) throw new Unfit();
  return filled;
}

function fillBody(text: string, request: RequestSettings, values: Values): string {
  if (text.search(MARK) < 0) return text;
  const type = Object.entries(request.headers).find(([name]) => name.toLowerCase() === "content-type")?.[1] ?? "";
  if (/^application\/x-www-form-urlencoded\b/i.test(type)) return fillText(text, values, inUrl);
  if (/\bjson\b/i.test(type) || /^\s*(?:\[|"|\{(?!\{))/.test(text))
    return JSON.stringify(fillJson(readJson(text), values));
  return fillText(text, values, inPlainText);
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Unfit();
  }
}

/** A text that is nothing but a name becomes the value, with its type. */
function fillJson(written: unknown, values: Values): unknown {
  return fillTree(written, (text) => {
    const [whole, name = ""] = MARK.exec(text) ?? [];
    MARK.lastIndex = 0;
    return whole === text ? valueOf(values, name) : fillText(text, values, String);
  });
}

function fillTree(written: unknown, fill: (text: string) => Value): unknown {
  if (typeof written === "string") return fill(written);
  if (Array.isArray(written)) return written.map((one) => fillTree(one, fill));
  if (typeof written !== "object" || written === null) return written;
  return Object.fromEntries(Object.entries(written).map(([key, inner]) => [key, fillTree(inner, fill)]));
}

/** What may be carried on: a number, a truth, or a text of at most 8 kB; `undefined` for anything else. */
export function carried(value: unknown): Value | undefined {
  if (typeof value === "bigint") return Number(value);
  if (typeof value === "number") return Number.isFinite(value) ? value : undefined;
  if (typeof value === "boolean") return value;
  return typeof value === "string" && value.length <= 8_192 ? value : undefined;
}
