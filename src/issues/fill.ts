import type { Instant } from "../domain/instant.ts";
import { issueWordsOf, type IssueWords } from "../locales/issues.ts";
import { durationText, latencyText } from "../locales/quantities.ts";
import { sharedWordsOf, type Language, type SharedWords } from "../locales/shared.ts";

/** `2026-11-21 09:05 UTC` */
export function time(instant: Instant, withSeconds = false): string {
  const text = instant.replace("T", " ");
  return withSeconds ? text.slice(0, 19) : `${text.slice(0, 16)} UTC`;
}

/** Two moments as one span: a day that both share is named once. */
export function timeSpan(from: Instant, to: Instant, { words }: Voice, withSeconds = false): string {
  const [begin, end] = [time(from, true), time(to, true)].map((text) => (withSeconds ? text : text.slice(0, 16))) as [
    string,
    string,
  ];
  if (begin === end) return `${begin} UTC`;
  const isSameDay = begin.slice(0, 10) === end.slice(0, 10);
  return `${fill(words.facts.span, { from: begin, to: isSameDay ? end.slice(11) : end })} UTC`;
}

/** Puts values where a text of the locale has `{name}`; the values arrive escaped for their sink. */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

/** The language in which one issue speaks. */
export interface Voice {
  readonly words: IssueWords;
  readonly shared: SharedWords;
  readonly duration: (ms: number) => string;
  readonly latency: (ms: number) => string;
  readonly count: (count: number) => string;
  /** Of a share, 0 to 1 or more, cut to a tenth: 99.96 % is not yet 100 %. */
  readonly percent: (share: number) => string;
  /** The same, whole: a target of 99.95 % is not 99.9 %. */
  readonly target: (share: number) => string;
}

const voices = new Map<Language, Voice>();

export function voiceOf(language: Language = "en"): Voice {
  const voice = voices.get(language) ?? createVoice(language);
  voices.set(language, voice);
  return voice;
}

function createVoice(language: Language): Voice {
  const shared = sharedWordsOf(language);
  const numbers = new Intl.NumberFormat(shared.intl, { maximumFractionDigits: 3 });
  return {
    words: issueWordsOf(language),
    shared,
    duration: (ms) => durationText(ms, shared),
    latency: (ms) => latencyText(ms, shared),
    count: (count) => numbers.format(count),
    percent: (share) => shared.percent(numbers.format(Math.floor(share * 1_000 + 1e-6) / 10)),
    target: (share) => shared.percent(numbers.format(share * 100)),
  };
}
