/** Of the page of what calls cost. Values arrive formatted. */
export interface CostWords {
  readonly title: string;
}
