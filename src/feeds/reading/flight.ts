import { readJson } from "./json.ts";
import { isFeedProblem } from "../contract.ts";

/*
 * Pages that Next.js makes carry their data in scripts, `self.__next_f.push([1,"…"])`: JSON strings, to be joined, of lines
 * that are JSON in part. What is looked for is found by its key; the lines' own grammar is the framework's affair.
 */

const PUSH = "self.__next_f.push([1,";

/** The joined text of a page's scripts; "" where it has none. */
export function flightText(html: string): string {
  const pieces: string[] = [];
  for (let at = html.indexOf(PUSH); at !== -1;) {
    const start = at + PUSH.length;
    const end = html.charAt(start) === '"' ? endOfString(html, start) : start;
    // A string that doesn't end is the last: the page was cut off.
    if (end === -1) break;
    pieces.push(stringOf(html.slice(start, end)));
    at = html.indexOf(PUSH, end);
  }
  return pieces.join("");
}

/**
 * The objects and lists that stand after `"key":`, each read whole, none inside another. What does not end, is not JSON or
 * is nested too deep is left out. Linear in the text.
 */
export function flightValues(text: string, key: string): readonly unknown[] {
  const label = `${JSON.stringify(key)}:`;
  const values: unknown[] = [];
  for (let at = text.indexOf(label); at !== -1;) {
    const start = at + label.length;
    const end = endOfValue(text, start);
    if (end === -1) break;
    const json = readJson(text.slice(start, end));
    if (!isFeedProblem(json)) values.push(plainValue(json.value));
    at = text.indexOf(label, end);
  }
  return values;
}

/** How the framework writes what JSON has no word for: `$undefined`, `$D` and a date, `$$` for a text's own `$`, `$1f` for another line. */
export function plainValue(value: unknown): unknown {
  if (typeof value === "string") return plainString(value);
  if (Array.isArray(value)) return value.map(plainValue);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, entry]) => [key, plainValue(entry)] as const);
  return Object.fromEntries(entries.filter(([, entry]) => entry !== undefined));
}

function plainString(written: string): string | undefined {
  if (!written.startsWith("$")) return written;
  if (written.startsWith("$$")) return written.slice(1);
  if (written.startsWith("$D")) return written.slice(2);
  return written === "$undefined" || /^\$[A-Z]?[0-9a-f]{1,6}$/.test(written) ? undefined : written;
}

function stringOf(literal: string): string {
  try {
    const value: unknown = JSON.parse(literal);
    return typeof value === "string" ? value : "";
  } catch {
    return "";
  }
}

/** Index after the quote that ends the string that begins at `start`, or -1. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === "\\") at += 1;
    else if (char === '"') return at + 1;
  }
  return -1;
}

/** Index after the object or list that begins at `start`, `start` where there is none, -1 where it doesn't end. */
function endOfValue(text: string, start: number): number {
  if (!"{[".includes(text.charAt(start) || " ")) return start;
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === '"') {
      const end = endOfString(text, at);
      if (end === -1) return -1;
      at = end - 1;
    } else if (char === "{" || char === "[") depth += 1;
    else if (char === "}" || char === "]") {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return -1;
}
