import { toMs } from "../domain/instant.ts";
import type { Notice } from "../domain/notice.ts";
import { channelWords } from "../locales/channel-words.ts";
import { FORMS, type Form } from "./dialects.ts";
import type { Values } from "./fill.ts";
import { layOut } from "./layout.ts";
import { COLORS, linesOf, linksOf, MARKS, toneOf, type Line } from "./lines.ts";
import { bytesOf, plain, shorten } from "./plain.ts";

/** Names that a template may use, with what they stand for. */
export const PLACEHOLDERS: Readonly<Record<string, string>> = {
  title: "The fact first, one line of plain text",
  escapedTitle: "The same in the form that is set",
  headline: "The same in bold, with a coloured mark before it",
  text: "All else, in the form that is set",
  mark: "A coloured mark: 🔴, 🟠, 🔵 or 🟢",
  level: "info, warning or critical",
  tone: "The level, or good for a recovery",
  color: "Of the tone, such as #d92d20",
  kind: "trouble, update, recovery, reminder, escalation, digest or test",
  key: "The same whenever the same is sent again",
  thread: "The same for all messages about an incident",
  time: "When it was said, as 2026-11-21T09:05:31.412Z",
  timeMs: "The same in milliseconds since 1970",
  link: "To the incident, or the site",
  shortLink: "The same where it has at most 500 characters",
  siteName: "Name of the site",
  siteUrl: "Address of the site",
  lines: "A list: each line with `label`, `words` and `text`, which is both",
  links: "A list: each link of the gravest incident with `label` and `url`",
  items: "A list: each incident with `incident`, `title`, `level`, `monitor`, `monitorName`, `begin`, `end`, `isOpen`",
  token: "The setting of this name",
  to: "The setting of this name",
};

/** Names within lists. */
export const PLACES_IN_LISTS: readonly string[] = [
  "label",
  "words",
  "url",
  "incident",
  "monitor",
  "monitorName",
  "begin",
  "end",
  "isOpen",
];

export interface Manner {
  readonly form: Form;
  /** For headline and text together. */
  readonly limit: number;
  readonly unit: "characters" | "bytes";
  readonly title: number;
}

const MOST_LINKS = 5;

export function valuesOf(notice: Notice, { form, limit, unit, title: titleLimit }: Manner): Values {
  const tone = toneOf(notice);
  const dialect = FORMS[form];
  const size = unit === "bytes" ? bytesOf : (text: string): number => text.length;
  const title = shorten(plain(notice.title), titleLimit);
  const headline = `${MARKS[tone]} ${dialect.strong(dialect.escape(title))}`;
  const note = channelWords(notice).cut;
  const lines = linesOf(notice);
  const links = notice.items[0] === undefined ? [] : linksOf(notice.items[0]);
  const link = links[0]?.url ?? notice.site.url;
  return {
    title,
    escapedTitle: dialect.escape(title),
    headline,
    // Some refuse a message without words.
    text: layOut(lines, dialect, { limit: limit - size(headline) - 2, size, note }) || dialect.escape(title),
    mark: MARKS[tone],
    tone,
    color: COLORS[tone],
    level: notice.level,
    kind: notice.kind,
    key: notice.key,
    time: notice.t,
    timeMs: toMs(notice.t),
    thread: notice.items[0]?.incident ?? notice.key,
    link,
    shortLink: link !== undefined && link.length <= 500 ? link : undefined,
    siteName: plain(notice.site.name),
    siteUrl: notice.site.url,
    lines: linesWithin(lines, limit, note),
    links: links.slice(0, MOST_LINKS),
    items: notice.items.map(({ incident, title: its, level, monitor, begin, end, isOpen }) => ({
      incident,
      title: plain(its),
      level,
      monitor: monitor.id,
      monitorName: plain(monitor.name),
      begin,
      end,
      isOpen,
    })),
  };
}

interface ValueLine {
  readonly label?: string;
  readonly words: string;
  readonly text: string;
}

function valueLine(line: Line): ValueLine[] {
  switch (line.kind) {
    case "fact":
      return [{ label: `${line.label}: `, words: line.text, text: `${line.label}: ${line.text}` }];
    case "title":
    case "heading":
      return [{ label: line.text, words: " ", text: line.text }];
    case "text":
    case "note":
    case "step":
      return [{ label: " ", words: line.text, text: line.text }];
    // Links are a list of their own.
    case "links":
    case "gap":
      return [];
  }
}

/** As many lines as there is room for, the longest ones cut. */
function linesWithin(lines: readonly Line[], limit: number, note: string): ValueLine[] {
  const all = lines.flatMap((line) => valueLine("text" in line ? { ...line, text: shorten(line.text, 1_000) } : line));
  let left = limit;
  const kept = all.filter(({ text }) => (left -= bytesOf(text)) >= 0);
  return kept.length === all.length ? all : [...kept, { label: " ", words: `… ${note}`, text: `… ${note}` }];
}
