import { EXPECTATIONS, LEVELS, type Expectation, type Level } from "./incident.ts";
import { toInstant, type Instant } from "./instant.ts";
import { plainWords } from "./issue-command.ts";

/** What an issue made with one of our forms says. Its title is the issue's own. */
export type IssueForm =
  | { readonly kind: "manual"; readonly about: readonly string[]; readonly level: Level }
  | {
      readonly kind: "maintenance";
      readonly about: readonly string[];
      readonly from: Instant;
      readonly to: Instant;
      readonly expect: Expectation;
    };

/** The labels of the forms' fields, as GitHub writes them above each answer; `.github/ISSUE_TEMPLATE/` has the same. */
export const FORM_FIELDS = {
  monitors: "Monitors",
  level: "Level",
  start: "Start (UTC)",
  end: "End (UTC)",
  expected: "Expected",
} as const;
type Field = keyof typeof FORM_FIELDS;

/** What GitHub writes where nothing was filled in. */
const NOTHING = "_No response_";
const ABOUT_MOST = 100;
const NAME_MOST = 100;
/** A maintenance is hours; whoever plans more has mistyped a year. */
const LONGEST_MS = 31 * 86_400_000;

/** Reads the body of an issue that was made with a form; `undefined` for any other, and where a field says nothing we know. */
export function parseForm(body: string): IssueForm | undefined {
  const fields = fieldsOf(body);
  const about = namesIn(fields.get("monitors"));
  if (about === undefined) return undefined;
  const level = wordIn(LEVELS, fields.get("level"));
  if (level !== undefined) return { kind: "manual", about, level };
  const [from, to] = [momentIn(fields.get("start")), momentIn(fields.get("end"))];
  const expect = wordIn(EXPECTATIONS, fields.get("expected"));
  if (from === undefined || to === undefined || expect === undefined) return undefined;
  if (to <= from || to - from > LONGEST_MS) return undefined;
  return { kind: "maintenance", about, from: toInstant(from), to: toInstant(to), expect };
}

/** By field: what stands below its heading. Of a heading that comes twice the first counts: free text comes last in the forms. */
function fieldsOf(body: string): ReadonlyMap<Field, string> {
  const fields = new Map<Field, string>();
  let field: Field | undefined;
  for (const line of body.split(/\r\n?|\n/)) {
    const heading = /^### (.*)$/.exec(line.trimEnd())?.[1];
    if (heading === undefined) {
      if (field !== undefined) fields.set(field, `${fields.get(field) ?? ""}${line}\n`);
      continue;
    }
    const known = FIELDS.find((one) => FORM_FIELDS[one] === heading);
    field = known !== undefined && !fields.has(known) ? known : undefined;
    if (field !== undefined) fields.set(field, "");
  }
  return fields;
}

const FIELDS = Object.keys(FORM_FIELDS) as Field[];

/** Names apart by commas or lines; none of them where it was left empty, which means all there is. */
function namesIn(text: string | undefined): readonly string[] | undefined {
  if (text === undefined) return undefined;
  const names = text
    .split(/[,\n]/)
    .map((name) => plainWords(name, NAME_MOST) ?? "")
    .filter((name) => name !== "" && name !== NOTHING);
  return [...new Set(names)].slice(0, ABOUT_MOST);
}

/** `warning: some calls fail` is a warning: a form may explain its choices. */
function wordIn<W extends string>(words: readonly W[], text: string | undefined): W | undefined {
  const word = /^[a-z]+/.exec(text?.trim().toLowerCase() ?? "")?.[0];
  return words.find((one) => one === word);
}

const MOMENT = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2}))?)? *(?:Z|UTC)?$/i;

/** `2026-11-30 22:00`, in UTC, with or without seconds; `undefined` for what the calendar or the clock does not have. */
function momentIn(text: string | undefined): number | undefined {
  const match = MOMENT.exec(text?.trim() ?? "");
  if (match === null) return undefined;
  const [year, month, day, hour, minute, second] = match.slice(1).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  if (hour > 23 || minute > 59 || second > 59 || year < 2000) return undefined;
  const ms = Date.UTC(year, month - 1, day, hour, minute, second);
  const made = new Date(ms);
  return made.getUTCMonth() === month - 1 && made.getUTCDate() === day ? ms : undefined;
}
