/** Words of planned work on the site. */
export interface MaintenanceWords {
  readonly head: string;
  readonly running: string;
  readonly upcoming: string;
  /** `21 Nov, 10:00 to 11:00 UTC` is made of these. */
  readonly when: (from: string, to: string, zone: string) => string;
  readonly left: (duration: string) => string;
  readonly ahead: (duration: string) => string;
  readonly about: (names: readonly string[]) => string;
  readonly expects: { readonly down: string; readonly degraded: string };
  readonly worse: string;
  readonly begun: string;
  readonly over: string;
  readonly withdrawn: string;
  readonly aboutHead: string;
  readonly issue: string;
  readonly calendar: string;
  /** The sentence of a monitor. */
  readonly sentence: (name: string, until: string) => string;
  readonly several: (count: number) => string;
  /** What the day strip of a monitor says of it. */
  readonly ofTime: (duration: string) => string;
  readonly sub: (until: string) => string;
}
