import type { Advice, Check } from "../domain/diagnosis.ts";
import type { Corroboration, IncidentKind, ManualState } from "../domain/incident.ts";
import type { Language } from "../domain/language.ts";
import { WORDS } from "./languages.ts";

/** Of whom an incident tells, and what there is to say of it. */
export interface Subject {
  /** Of the monitor; of several, the first and how many more. */
  readonly name: string;
  /** Of a feed, a channel or an alert's rule. */
  readonly other: string;
  /** What a person called it. */
  readonly title: string;
}

/** How many of one run's news are of which sort. */
export interface Tally {
  readonly down: number;
  readonly degraded: number;
  /** In other trouble. */
  readonly other: number;
  readonly back: number;
  readonly announced: number;
}

type Of<K extends string> = Readonly<Record<K, (subject: Subject) => string>>;
/** What a title is made by: kinds, and the incidents of a feed, a channel and a family. */
export type TitleKind = IncidentKind | "feed" | "channel" | "family";

/** The words of messages to channels, in one language. Values arrive plain; channels escape. */
export interface NoticeWords {
  readonly open: Of<TitleKind>;
  readonly over: Of<TitleKind>;
  readonly flapping: (subject: Subject) => string;
  readonly expires: (subject: Subject, days: number) => string;
  readonly unobserved: (subject: Subject) => string;
  readonly unwatched: (subject: Subject) => string;
  readonly withReason: (title: string, reason: string) => string;
  readonly after: (title: string, duration: string) => string;
  readonly reminder: (title: string) => string;
  readonly escalation: (title: string) => string;
  readonly andMore: (first: string, more: number) => string;
  readonly grouped: (tally: Tally) => string;
  readonly lead: { readonly unrecorded: string; readonly escalation: string; readonly reminder: string };
  readonly fact: Readonly<
    Record<
      | "since" | "level" | "row" | "page" | "lasted" | "ended" | "members" | "planned" | "status" | "by" | "missed",
      string
    >
  >; // prettier-ignore
  readonly ago: (time: string, duration: string) => string;
  readonly failures: (count: number) => string;
  readonly page: Readonly<Record<Corroboration, string>>;
  readonly pageAt: (said: string, time: string) => string;
  readonly span: (from: string, to: string) => string;
  readonly status: Readonly<Record<ManualState, string>>;
  readonly turns: (count: number) => string;
  readonly advice: Readonly<Record<Advice, string>>;
  readonly check: Readonly<Partial<Record<Check, string>>>;
  readonly step: Readonly<
    Record<"feed" | "channel" | "secret" | "certificate" | "heartbeat" | "alert" | "models", string>
  >;
  readonly link: Readonly<Record<"page" | "issue" | "official" | "site", string>>;
  readonly digest: DigestWords;
}

export interface DigestWords {
  readonly day: (date: string) => string;
  readonly week: (from: string, to: string) => string;
  readonly well: string;
  readonly troubled: (incidents: number, monitors: number) => string;
  readonly uptime: string;
  readonly line: (name: string, uptime: string, coverage: string, incidents: number) => string;
  readonly unknown: (name: string) => string;
  readonly more: (count: number) => string;
  readonly incidents: string;
  readonly incident: (title: string, from: string, duration: string) => string;
  readonly ongoing: (title: string, from: string) => string;
  readonly falseAlarms: string;
  /** Without a setting where none would have helped. */
  readonly falseAlarm: (name: string, count: number, setting?: string, value?: string) => string;
  readonly falseAlarmOfRule: (name: string, count: number, rule: string) => string;
}

export const noticeWordsOf = (language: Language): NoticeWords => WORDS[language].notices;
