/** Of the page that holds models, or doors to one model, side by side. Values arrive formatted. */
export interface CompareWords {
  readonly title: string;
}
