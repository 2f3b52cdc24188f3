/** Of the page of one closed month. Values arrive formatted. */
export interface MonthlyWords {
  readonly title: string;
}
