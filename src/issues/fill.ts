import type { Instant } from "../domain/instant.ts";
import { issueWordsOf, type IssueWords } from "../locales/issues.ts";
import { durationText, latencyText } from "../locales/quantities.ts";
import { sharedWordsOf, type Language, type SharedWords } from "../locales/shared.ts";

/** `2026-11-21 09:05 UTC` */
export function time(instant: Instant, withSeconds = false): string {
  const text = instant.replace("T", " ");
  return withSeconds ? text.slice(0, 19) : `${text.slice(0, 16)} UTC`;
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
    percent: (share) => `${numbers.format(Math.floor(share * 1_000 + 1e-6) / 10)}\u00a0%`,
  };
}
