/** What the front of the site says beside its monitors: announcements, search, order, how old it is. Values arrive formatted. */
export interface FrontWords {
  readonly announcements: string;
  readonly announcedSince: (time: string) => string;
  readonly readOn: string;
  /** `{ago}` stays, for the script knows how long ago that was. */
  readonly stale: (every: string) => string;
  /** Of a site that has never checked anything. */
  readonly staleUnchecked: string;
  /** `{time}` stays, for the script knows what the clock of a reader says. */
  readonly localTime: string;
  /** Behind a sentence that all is well, where nothing was wrong in all the time that is known. */
  readonly soSince: (when: string) => string;
  readonly filter: string;
  readonly filterHint: string;
  /** `{n}` and `{all}` stay. */
  readonly filtered: string;
  readonly order: string;
  readonly orders: Readonly<Record<"config" | "state" | "name" | "uptime" | "p95", string>>;
  /** Of a site with so many monitors that their days stand on pages by group. */
  readonly largeNote: string;
  readonly daysOf: (count: number) => string;
  readonly more: (count: number) => string;
  readonly moreNotes: (count: number) => string;
  readonly groupTitle: (group: string, part: number, parts: number) => string;
  readonly groupSentence: (group: string, up: number, all: number) => string;
  readonly parts: string;
}
