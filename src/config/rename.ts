import { isMap, isScalar, isSeq, parseDocument, type Pair, type YAMLMap } from "yaml";
import { isMapping } from "./presets/fill.ts";
import { readYaml } from "./yaml.ts";

/**
 * A config in which the monitor `from` is called `to` and was formerly `from`; all else, comments and blank lines too, stays as
 * it is written. `undefined` where the text says the id in a way that no such change can be made of (an alias, a merge key).
 */
export function renameMonitor(text: string, from: string, to: string): string | undefined {
  const entry = entryOf(text, from);
  if (entry === undefined) return undefined;
  const edits = editsOf(text, entry, from, to);
  if (edits === undefined) return undefined;
  const edited = edits
    .toSorted((a, b) => b.at - a.at)
    .reduce((whole, { at, end, text: put }) => whole.slice(0, at) + put + whole.slice(end), text);
  return isOnlyThat(text, edited, from, to) ? edited : undefined;
}

/** A stretch of the text and what takes its place. */
interface Edit {
  readonly at: number;
  readonly end: number;
  readonly text: string;
}

type Node = { readonly range?: readonly [number, number, number] | null };

/** The mapping of the monitor that is called so. */
function entryOf(text: string, id: string): YAMLMap | undefined {
  const document = parseDocument(text, { merge: true, stringKeys: true, logLevel: "error" });
  const monitors: unknown = isMap(document.contents) ? document.contents.get("monitors") : undefined;
  if (!isSeq(monitors)) return undefined;
  return monitors.items.filter((item) => isMap(item)).find((item) => item.get("id") === id);
}

function editsOf(text: string, entry: YAMLMap, from: string, to: string): Edit[] | undefined {
  const id = pairOf(entry, "id");
  const [key, value] = [startOf(id?.key), spanOf(id?.value)];
  if (key === undefined || value === undefined || !isScalar(id?.value)) return undefined;
  const quote = /^["']/.exec(text.slice(value.at))?.[0] ?? "";
  const word = (name: string): string => `${quote}${quote === "" && !isPlain(name) ? `"${name}"` : name}${quote}`;
  const renamed = { ...value, text: word(to) };
  const former = formerly(text, entry, word, from, to);
  if (former !== undefined) return [renamed, former];
  const isQuoted = text[key] === '"';
  const line = `${isQuoted ? '"formerly"' : "formerly"}: [${word(from)}]`;
  if (entry.flow === true) return [{ ...renamed, text: `${renamed.text}, ${line}` }];
  const lineStart = text.lastIndexOf("\n", key - 1) + 1;
  const eol = lineEndIn(text);
  const rest = text.indexOf(eol, value.end);
  const at = rest === -1 ? text.length : rest;
  return [renamed, { at, end: at, text: `${eol}${" ".repeat(key - lineStart)}${line}` }];
}

/** How the list of former names changes that stands already; `undefined` where there is none. */
function formerly(
  text: string,
  entry: YAMLMap,
  word: (name: string) => string,
  from: string,
  to: string,
): Edit | undefined {
  const list = pairOf(entry, "formerly")?.value;
  const span = spanOf(list);
  if (!isSeq(list) || span === undefined) return undefined;
  const names = list.items.map((item) => (isScalar(item) ? String(item.value) : ""));
  const first = startOf(list.items[0]);
  // It has its old name again: whoever has an id was not formerly that.
  if (names.includes(to) || first === undefined) {
    const trailing = /\s*$/.exec(text.slice(span.at, span.end))?.[0] ?? "";
    const kept = [from, ...names.filter((name) => name !== to)].map(word).join(", ");
    return { at: span.at, end: span.end - trailing.length, text: `[${kept}]` };
  }
  if (list.flow === true) return { at: first, end: first, text: `${word(from)}, ` };
  const dash = text.lastIndexOf("-", first - 1);
  const indent = dash - (text.lastIndexOf("\n", dash) + 1);
  return { at: dash, end: dash, text: `- ${word(from)}${lineEndIn(text)}${" ".repeat(indent)}` };
}

const lineEndIn = (text: string): string => (text.includes("\r\n") ? "\r\n" : "\n");

const pairOf = (entry: YAMLMap, key: string): Pair | undefined =>
  entry.items.find((pair) => isScalar(pair.key) && pair.key.value === key);

const startOf = (node: unknown): number | undefined => spanOf(node)?.at;

function spanOf(node: unknown): { at: number; end: number } | undefined {
  const range = (node as Node | null | undefined)?.range;
  return range ? { at: range[0], end: range[1] } : undefined;
}

/** Whether YAML takes a name for text without quotes, and not for a number or nothing. */
function isPlain(name: string): boolean {
  const data = dataOf(`name: ${name}`);
  return isMapping(data) && data["name"] === name;
}

/** Whether two texts say the same but for the one monitor's names. */
function isOnlyThat(before: string, after: string, from: string, to: string): boolean {
  const [old, edited] = [dataOf(before), dataOf(after)];
  if (!isMapping(old) || !isMapping(edited) || !Array.isArray(old["monitors"])) return false;
  const monitors: unknown[] = old["monitors"].map((monitor: unknown) => {
    if (!isMapping(monitor) || monitor["id"] !== from) return monitor;
    const former: unknown[] = Array.isArray(monitor["formerly"]) ? monitor["formerly"] : [];
    return { ...monitor, id: to, formerly: [from, ...former.filter((name) => name !== to)] };
  });
  return sorted({ ...old, monitors }) === sorted(edited);
}

const dataOf = (text: string): unknown => readYaml(text, "").source?.data;

/** As JSON, keys by the alphabet. */
const sorted = (data: unknown): string =>
  JSON.stringify(data, (_, value: unknown) =>
    isMapping(value) ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))) : value,
  );
