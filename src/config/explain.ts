import type { z } from "zod";
import { nearest } from "../domain/nearest.ts";
import { oneOf } from "./suggest.ts";
import type { Path } from "./yaml.ts";

/** A mistake in words, with the place it belongs to. */
export interface Mistake {
  readonly path: Path;
  /** The mistake is the key, not the value. */
  readonly isKey?: boolean;
  /** Characters into the value. */
  readonly offset?: number;
  readonly message: string;
  readonly remedy: string;
}

/** What the JSON Schema says of a place: enough to tell a user what belongs there. */
export interface Hint {
  readonly description?: string;
  readonly examples?: readonly unknown[];
  /** The keys that a mapping may have. */
  readonly keys: readonly string[];
}

export type HintAt = (path: Path) => Hint;
type Issue = z.core.$ZodIssue;

/** Puts an issue of the schema into words that need no knowledge of schemas. `data` is what was checked. */
export function explain(issue: Issue, data: unknown, hintAt: HintAt, base: Path = []): Mistake[] {
  const path = [...base, ...issue.path.map((step) => (typeof step === "symbol" ? String(step) : step))];
  const said = (message: string, remedy: string): Mistake[] => [{ path, message, remedy }];
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => unknownKey([...path, key], hintAt(path).keys));
    case "invalid_type":
      return [wrongType(issue, path, valueAt(data, path), hintAt)];
    case "invalid_value":
      return said(...notAmong(valueAt(data, path), issue.values.map(String), path));
    case "invalid_union":
      if (issue.errors.length === 0) return [noSuchKind(issue, path, data)];
      return branch(issue.errors).flatMap((inner) => explain(inner, data, hintAt, path));
    case "invalid_key":
    case "invalid_element":
      return issue.issues.slice(0, 1).flatMap((inner) => explain({ ...inner, path: [] }, data, hintAt, path));
    case "too_small":
    case "too_big":
      return isOwn(issue) ? said(ownWords(issue), like(hintAt(path))) : said(...outOfBounds(issue));
    case "not_multiple_of":
      return said(`it must be a multiple of ${issue.divisor}`, like(hintAt(path)));
    case "custom": {
      const { remedy, offset } = issue.params ?? {};
      const mistake = {
        path,
        message: ownWords(issue),
        remedy: typeof remedy === "string" ? beforeStop(remedy) : like(hintAt(path)),
      };
      return [typeof offset === "number" ? { ...mistake, offset } : mistake];
    }
    case "invalid_format":
      return said(
        isOwn(issue) ? ownWords(issue) : (FORMATS[issue.format] ?? "it has not the form that is needed"),
        like(hintAt(path)),
      );
  }
}

/** A remedy as it can stand before a full stop. */
export const beforeStop = (remedy: string): string => remedy.replace(/\?$/, "? Otherwise correct it");

const FORMATS: Readonly<Record<string, string>> = { url: "this is not a URL", email: "this is not an e-mail address" };

/** The schema gave its own message, in place of zod's. */
const ownWords = ({ message }: Issue): string =>
  /^(is|has|needs|must|cannot|can't) /.test(message) ? `it ${message}` : message;
const isOwn = (issue: Issue): boolean => !/^(Invalid |Too small|Too big|Unrecognized )/.test(issue.message);

/** What belongs there, from the examples or the description of the key. */
function like(hint: Hint): string {
  const examples = hint.examples?.map((example) => JSON.stringify(example)) ?? [];
  if (examples.length > 0) return `Write it like ${oneOf(examples)}`;
  return hint.description === undefined ? "Correct the value" : `What belongs here: ${unstopped(hint.description)}`;
}

const unstopped = (text: string): string => text.replace(/\.$/, "");

function unknownKey(path: Path, known: readonly string[]): Mistake {
  const key = String(path.at(-1));
  const meant = nearest(key, known);
  const choice = known.length === 0 ? "" : `; known here are ${[...known].sort().join(", ")}`;
  const remedy = meant === undefined ? `Remove it${choice}` : `Did you mean "${meant}"? Otherwise remove it`;
  return { path, isKey: true, message: "this key is not known", remedy };
}

const KINDS_OF_VALUE: Readonly<Record<string, readonly [name: string, remedy: string]>> = {
  string: ["text", "Write a single value, in quotes"],
  number: ["a number", "Write a number without quotes"],
  int: ["a whole number", "Write a whole number without quotes"],
  boolean: ["true or false", "Write true or false, without quotes"],
  array: ["a list", "Write each entry on its own line, after a dash"],
  object: ["a mapping", "Write indented lines of the form key: value"],
  record: ["a mapping", "Write indented lines of the form key: value"],
};

function wrongType(issue: Issue & { code: "invalid_type" }, path: Path, value: unknown, hintAt: HintAt): Mistake {
  const hint = hintAt(path);
  if (value === undefined) {
    const what = hint.description === undefined ? "" : `: ${unstopped(hint.description)}`;
    return { path, message: "this key is missing", remedy: `Add \`${path.at(-1)}\`${what}` };
  }
  if (value === null) return { path, message: "there is no value", remedy: like(hint) };
  if (isOwn(issue)) return { path, message: ownWords(issue), remedy: like(hint) };
  const [name, remedy] = KINDS_OF_VALUE[issue.expected] ?? ["something else", "Correct the value"];
  return { path, message: `it must be ${name}, not ${nameOf(value)}`, remedy: hint.examples ? like(hint) : remedy };
}

function nameOf(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  if (value === null) return "nothing";
  if (typeof value === "object") return "a mapping";
  if (typeof value === "number") return "a number";
  return typeof value === "boolean" ? "true or false" : "text";
}

function notAmong(value: unknown, allowed: readonly string[], path: Path): [message: string, remedy: string] {
  if (value === undefined) return ["this key is missing", `Add \`${path.at(-1)}\`: ${oneOf(allowed)}`];
  const meant = typeof value === "string" ? nearest(value, allowed) : undefined;
  return [
    `it must be ${oneOf(allowed)}`,
    meant === undefined ? "Choose one of them" : `Did you mean "${meant}"? Otherwise choose another of them`,
  ];
}

function noSuchKind(issue: Issue & { code: "invalid_union" }, path: Path, data: unknown): Mistake {
  const allowed = "options" in issue ? (issue.options ?? []).map(String) : [];
  const value = valueAt(data, path);
  if (value === undefined) {
    return { path, message: "this key is missing", remedy: `Add \`${path.at(-1)}\`: ${oneOf(allowed)}` };
  }
  const meant = typeof value === "string" ? nearest(value, allowed) : undefined;
  const remedy =
    meant === undefined ? `Known: ${allowed.join(", ")}` : `Did you mean "${meant}"? Known: ${allowed.join(", ")}`;
  return { path, message: `there is no ${path.at(-1)} of this name`, remedy };
}

/** Of several forms that a value may have, the issues of the one that was meant: the type fits, and then the fewest. */
function branch(errors: readonly (readonly Issue[])[]): readonly Issue[] {
  const offBy = (issues: readonly Issue[]): number =>
    issues.length + (issues.some((issue) => issue.code === "invalid_type" && issue.path.length === 0) ? 1_000 : 0);
  return [...errors].sort((a, b) => offBy(a) - offBy(b))[0] ?? [];
}

function outOfBounds(issue: Issue & { code: "too_small" | "too_big" }): [message: string, remedy: string] {
  const isSmall = issue.code === "too_small";
  const bound = Number(isSmall ? issue.minimum : issue.maximum);
  const limit = `${isSmall ? "at least" : "at most"} ${bound}`;
  switch (issue.origin) {
    case "array":
      if (isSmall && bound === 1) return ["the list is empty", "Add at least one entry"];
      return [`the list must have ${limit} entries`, isSmall ? "Add entries" : "Remove entries"];
    case "string":
      if (isSmall && bound === 1) return ["the text is empty", "Write something, or remove the key"];
      return [`the text must have ${limit} characters`, isSmall ? "Write more" : "Write less"];
    default:
      return [`it must be ${limit}`, `Write ${bound} or ${isSmall ? "more" : "less"}`];
  }
}

/** The value at a path, `undefined` where there is none. */
export function valueAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const step of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
    value = Object.getOwnPropertyDescriptor(value, step)?.value;
  }
  return value;
}
