/** Of the page of all planned work. Values arrive formatted. */
export interface PlannedWords {
  readonly title: string;
}
