/** Of Atom, RSS and badges. Values arrive formatted. */
export interface SyndicationWords {
  readonly title: string;
}
