/** Of Atom, RSS and badges. Values arrive formatted. */
export interface SyndicationWords {
  /** Of a feed of all incidents, or of those of a provider or a monitor. */
  readonly title: (site: string, of: string | undefined) => string;
  readonly subtitle: string;
  /** Of the link to it. */
  readonly link: string;
  readonly begun: (time: string) => string;
  readonly ended: (time: string, duration: string) => string;
  /** On badges, which are short. */
  readonly badge: {
    readonly uptime: (window: string) => string;
    readonly latency: string;
    readonly objective: string;
    readonly noData: string;
    readonly budgetLeft: (share: string) => string;
    readonly budgetGone: string;
  };
}
