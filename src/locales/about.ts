/** Of the page that says what each number means. Values arrive formatted. */
export interface AboutWords {
  readonly title: string;
}
