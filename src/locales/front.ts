/** What the index says beside its monitors: announcements, search, order, how old it is. Values arrive formatted. */
export interface FrontWords {
  readonly title: string;
}
