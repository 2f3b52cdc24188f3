import type { Instant } from "../domain/instant.ts";
import type { ComponentStatus } from "../domain/report.ts";
import { moment } from "./reading/fields.ts";
import { readLines, type Line } from "./reading/lines.ts";
import { monthFirst, rfc822, wallTime } from "./reading/moments.ts";
import { TEXT_KEPT } from "./reading/plain-text.ts";
import { unknownWord } from "./reading/words.ts";
import { impactWord, stateWord, worstImpact, type StateWord } from "./rss-words.ts";

/** One update within an item. */
export interface Block {
  readonly t?: Instant;
  readonly state?: StateWord;
  readonly text: string;
}

/** What the text of an item says beside prose. */
export interface Body {
  /** What it says of the whole item: `Status: RESOLVED`. */
  readonly state?: StateWord;
  /** Oldest first where they have times. */
  readonly blocks: readonly Block[];
  readonly impact?: ComponentStatus;
  readonly components: readonly string[];
  readonly regions: readonly string[];
  readonly begin?: Instant;
  readonly end?: Instant;
  /** When it is planned, for maintenance. */
  readonly plan?: { readonly begin?: Instant; readonly end?: Instant };
  readonly unknownWords: readonly string[];
}

interface Draft {
  state?: StateWord;
  impact?: ComponentStatus;
  begin?: Instant;
  end?: Instant;
  plan?: NonNullable<Body["plan"]>;
  blocks: { t?: Instant; state?: StateWord; texts: string[] }[];
  statuses: ComponentStatus[];
  components: string[];
  regions: string[];
  /** Where the entries of a list go that follows. */
  listing?: "components" | "regions";
  unknownWords: string[];
}

/** More than any incident has; what follows is prose. */
const MOST_UPDATES = 100;

/** Reads the text of an item; `near` is when the item is from, for dates that leave out the year. */
export function readBody(html: string, near: Instant): Body {
  const draft: Draft = { blocks: [], statuses: [], components: [], regions: [], unknownWords: [] };
  for (const line of readLines(html)) {
    if (readListed(draft, line)) continue;
    delete draft.listing;
    if (draft.blocks.length >= MOST_UPDATES || !READERS.some((read) => read(draft, line, near)))
      proseOf(draft).push(line.text);
  }
  const { state, begin, end, plan, components, regions, unknownWords } = draft;
  const impact = worstImpact([draft.impact, ...draft.statuses]);
  return {
    ...(state && { state }),
    ...(impact && { impact }),
    ...(begin && { begin }),
    ...(end && { end }),
    ...(plan && { plan }),
    components: [...new Set(components)],
    regions: [...new Set(regions)],
    unknownWords: [...new Set(unknownWords)],
    blocks: blocksOf(draft),
  };
}

type Reader = (draft: Draft, line: Line, near: Instant) => boolean;

const READERS: readonly Reader[] = [
  readStatus,
  readSeverity,
  readResolved,
  readPlan,
  readSpan,
  readAffected,
  readDate,
  readState,
];

/** Where the prose of a line goes: to the update that is being read. */
function proseOf({ blocks }: Draft): string[] {
  const last = blocks.at(-1);
  if (last !== undefined) return last.texts;
  const first = { texts: [] };
  blocks.push(first);
  return first.texts;
}

/** For words of which it is already clear that they are unknown. */
const NO_WORDS: ReadonlySet<string> = new Set();

/** `Status: RESOLVED` speaks of the whole item where it stands before any update, else of the update. */
function readStatus(draft: Draft, { text }: Line): boolean {
  const word = /^status\s*:\s*([\p{L}_ -]{1,40}?)\s*$/iu.exec(text)?.[1];
  if (word === undefined) return false;
  const state = stateWord(word) ?? (impactWord(word) === "operational" ? "resolved" : undefined);
  const impact = state === undefined ? impactWord(word) : undefined;
  if (state === undefined && impact === undefined) draft.unknownWords.push(...unknownWord("status", word, NO_WORDS));
  if (impact !== undefined) draft.statuses.push(impact);
  const block = draft.blocks.at(-1);
  if (state !== undefined && block?.t !== undefined) block.state ??= state;
  else if (state !== undefined) draft.state ??= state;
  return true;
}

/** `Severity: available` is how it is now, which says nothing of what it was. */
function readSeverity(draft: Draft, { text }: Line): boolean {
  const [, key, word] = /^(severity|impact)\s*:\s*([\p{L}_ -]{1,30}?)\s*$/iu.exec(text) ?? [];
  if (key === undefined || word === undefined) return false;
  const impact = impactWord(word);
  if (impact === undefined && key.toLowerCase() === "impact") return false;
  if (impact === undefined) draft.unknownWords.push(...unknownWord("severity", word, NO_WORDS));
  draft.impact ??= impact ?? "unknown";
  return true;
}

function readResolved(draft: Draft, { text }: Line, near: Instant): boolean {
  const written = /^(?:resolved|ended)(?: at| on)?\s*:\s*(.{6,80})$/i.exec(text)?.[1];
  const end = written === undefined ? undefined : readMoment(written, near);
  if (end === undefined) return false;
  draft.end ??= end;
  return true;
}

/** `THIS IS A SCHEDULED EVENT Nov 21, 22:00 - Nov 22, 02:00 UTC`: the end may leave out its day, the begin its zone. */
function readPlan(draft: Draft, { text }: Line, near: Instant): boolean {
  const match =
    /^this is a scheduled event\b\s*(?:([a-z]{3,9}\.? +\d{1,2}),? +(\d{1,2}:\d{2}) *[-–] *(?:([a-z]{3,9}\.? +\d{1,2}),? +)?(\d{1,2}:\d{2}) *([a-z]{1,5})?)?/i.exec(
      text,
    );
  if (match === null) return false;
  const [, day, from, lastDay = day, to, zone = "UTC"] = match;
  const begin = day === undefined ? undefined : monthFirst(`${day}, ${from} ${zone}`, near);
  const end = day === undefined ? undefined : monthFirst(`${lastDay}, ${to} ${zone}`, near);
  draft.plan = { ...(begin && { begin }), ...(end && { end }) };
  return true;
}

/** Google's "Incident began at 2026-02-27 04:37 and ended at … (all times are US/Pacific)". */
function readSpan(draft: Draft, { text }: Line): boolean {
  const match =
    /^incident began at (\d{4}-\d{2}-\d{2} \d{2}:\d{2})(?: and ended at (\d{4}-\d{2}-\d{2} \d{2}:\d{2}))?[\s.]*\(all times are ([\w/+-]{1,40})/i.exec(
      text,
    );
  if (match === null) return false;
  const [, from = "", to = "", zone = ""] = match;
  const [begin, end] = [from, to].map((written) => wallTime(written, "yyyy-MM-dd HH:mm", zone));
  if (begin !== undefined) draft.begin = begin;
  if (end !== undefined) draft.end = end;
  return true;
}

function readAffected(draft: Draft, { text }: Line): boolean {
  const match =
    /^(?:(?:currently|previously) )?affected (component|product|service|system|location|region)s?(?:\(s\))?\s*(?::\s*(.*))?$/i.exec(
      text,
    );
  if (match === null) return false;
  const [, what = "", named = ""] = match;
  draft.listing = /^(?:location|region)/i.test(what) ? "regions" : "components";
  for (const name of named.split(",")) addNamed(draft, name);
  return true;
}

/** An entry of the list that follows "Affected components". */
function readListed(draft: Draft, { text, element }: Line): boolean {
  if (draft.listing === undefined || element !== "li") return false;
  addNamed(draft, text);
  return true;
}

/** `API (Degraded performance)` is a component and how it is; `Grok (iOS)` is a component. */
function addNamed(draft: Draft, entry: string): void {
  const [, name = entry, word = ""] = /^(.*\S)\s*\(([^()]{1,40})\)\s*$/.exec(entry) ?? [];
  const status = impactWord(word);
  const called = (status === undefined ? entry : name).trim().replace(/\.$/, "");
  if (called === "") return;
  draft[draft.listing ?? "components"].push(called);
  if (status !== undefined) draft.statuses.push(status);
}

/** A date that stands alone begins an update. */
function readDate(draft: Draft, { text }: Line, near: Instant): boolean {
  const t = readMoment(text, near);
  if (t === undefined) return false;
  draft.blocks.push({ t, texts: [] });
  return true;
}

/** A word of state that stands alone or in bold at the beginning; another one in the same update begins the next. */
function readState(draft: Draft, { text, strong }: Line): boolean {
  const bold = strong === "" ? undefined : stateWord(strong.replace(/^status\s*:\s*/i, ""));
  const state = bold ?? stateWord(text);
  if (state === undefined) return false;
  const last = draft.blocks.at(-1);
  const rest =
    bold === undefined
      ? ""
      : text
          .slice(strong.length)
          .replace(/^\s*[-–:]\s*/, "")
          .trim();
  const texts = rest === "" ? [] : [rest];
  if (last !== undefined && last.state === undefined && last.texts.length === 0) Object.assign(last, { state, texts });
  else if (last?.t !== undefined && last.state === undefined && bold === undefined) last.texts.push(text);
  else draft.blocks.push({ ...(last?.t && { t: last.t }), state, texts });
  return true;
}

const readMoment = (written: string, near: Instant): Instant | undefined =>
  moment.parse(written) ?? monthFirst(written, near) ?? (/\d{4}/.test(written) ? rfc822(written) : undefined);

/** Where updates have times, what stands before them is a heading; vendors list in either order, Statuspage the newest first. */
function blocksOf({ blocks }: Draft): Block[] {
  const dated = blocks.filter(({ t }) => t !== undefined);
  const told = (dated.length > 0 ? dated : blocks).map(({ texts, ...block }) => ({
    ...block,
    text: texts.join("\n").slice(0, TEXT_KEPT).toWellFormed(),
  }));
  const isNewestFirst = (told[0]?.t ?? "") >= (told.at(-1)?.t ?? "");
  const inOrder = isNewestFirst ? told.toReversed() : told;
  return inOrder.sort((a, b) => ((a.t ?? "") < (b.t ?? "") ? -1 : (a.t ?? "") > (b.t ?? "") ? 1 : 0));
}
