import { nearest } from "../domain/nearest.ts";
import { environment, MATCHES_INSIDE } from "./environment.ts";
import { VARIABLES } from "./variables.ts";
import type { ParseError, TypeError as CelTypeError } from "@marcbachmann/cel-js";
import type { Refusal } from "./refuse.ts";

const WORDS: Readonly<Record<string, string>> = { and: "&&", or: "||", not: "!" };
const IN_CEL = "Conditions are written in CEL, such as status in [200, 204]";
const TIME = 'Write a time as duration("30s")';

/** The library's finding in words that need no knowledge of it, with what to do. */
export function explain(error: ParseError | CelTypeError, text: string, given: readonly string[] = []): Refusal {
  const offset = error.range?.start;
  const [message, remedy] = error.name === "ParseError" ? syntax(error, text) : types(error, given);
  return { message: message.replace(/\p{C}/gu, "?"), remedy, ...(offset !== undefined && { offset }) };
}

type Words = readonly [message: string, remedy: string];

function syntax({ code, summary, range }: ParseError | CelTypeError, text: string): Words {
  const at = range?.start ?? 0;
  if (text[at] === "=") return ["a single = compares nothing", "Write == to compare"];
  const word = /^[a-z]+/.exec(text.slice(at))?.[0] ?? "";
  const before = /([a-z]+)\s+$/.exec(text.slice(0, at))?.[1] ?? "";
  const operator = [word, before].find((one) => Object.hasOwn(WORDS, one));
  if (operator !== undefined)
    return [`${operator} is not known here`, `Write ${WORDS[operator]} instead of ${operator}`];
  if (/\d(ms|s|m|h|d)$/.test(text.slice(0, at) + word)) return ["a number has no unit here", TIME];
  if (code === "limit_exceeded") return ["it is too long or too deeply nested", "Split it into several conditions"];
  if (code === "unterminated_string") return ["a text has no closing quote", "Close the quote"];
  if (summary.endsWith("EOF")) return ["it ends too early", "Complete it: " + lowerFirst(IN_CEL)];
  return [lowerFirst(summary), IN_CEL];
}

function types({ code, summary }: ParseError | CelTypeError, given: readonly string[]): Words {
  switch (code) {
    case "unknown_variable":
      return unknownVariable(summary.replace(/^.*: /, ""), given);
    case "no_such_key":
      return unknownField(summary.replace(/^.*: /, ""));
    case "cannot_index_type":
      return [`a value of type ${plain(/'(.*)'/.exec(summary)?.[1] ?? "this")} has no parts`, "Compare it as a whole"];
    case "no_such_overload":
      return unfitting(plain(summary.replace(/^no such overload: /, "")));
    case "no_matching_overload":
      return unknownFunction(plain(/'(.*)'/.exec(summary)?.[1] ?? summary));
    case "invalid_macro_argument":
      return ["has() takes a path that is written out", "Write it like has(body.choices[0].message)"];
    default:
      return [lowerFirst(plain(summary)), IN_CEL];
  }
}

/** Of an element in a macro, of which the library says no more: paths that are written out were looked at before. */
function unknownField(name: string): Words {
  const known = Object.values(VARIABLES).flatMap(({ shape }) =>
    typeof shape === "object" && "list" in shape && typeof shape.list === "object"
      ? Object.keys(shape.list.fields)
      : [],
  );
  const meant = nearest(name, known);
  return [`there is no field ${name} here`, meant === undefined ? "Look up what it has" : `Did you mean ${meant}?`];
}

function unknownVariable(name: string, given: readonly string[]): Words {
  const known = [...given, ...Object.keys(VARIABLES)];
  const meant = nearest(name, known);
  const message = `there is no variable ${name}`;
  return [message, meant === undefined ? `Known: ${known.join(", ")}` : `Did you mean ${meant}?`];
}

function unfitting(what: string): Words {
  const message = `these types do not fit together: ${what}`;
  if (/duration/.test(what)) return [message, TIME];
  if (/timestamp/.test(what)) return [message, 'Write a moment as timestamp("2026-11-21T09:00:00Z")'];
  if (/int|double/.test(what) && /string/.test(what))
    return [message, "Write numbers without quotes and texts in quotes"];
  return [message, "Use values of one type on both sides"];
}

function unknownFunction(call: string): Words {
  const [, receiver, name = "", taken] = /^(?:(.*)\.)?(\w+)\((.*)\)$/.exec(call) ?? [];
  const names = [...new Set(environment.getDefinitions().functions.map((one) => one.name))];
  if (names.includes(name)) {
    const on = receiver === undefined ? "" : ` of a ${receiver}`;
    return [`${name}()${on} does not take (${taken})`, "Look up what it takes: the functions are those of CEL"];
  }
  const meant = nearest(name, names);
  const message = `there is no function ${name}()`;
  return [message, meant === undefined ? "The functions are those of CEL" : `Did you mean ${meant}()?`];
}

/** Types by the names that a user writes. */
const plain = (text: string): string =>
  text
    .replaceAll("google.protobuf.Duration", "duration")
    .replaceAll("google.protobuf.Timestamp", "timestamp")
    .replaceAll(MATCHES_INSIDE, "matches")
    .replace(/dyn<(\w+)>/g, "$1");

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
