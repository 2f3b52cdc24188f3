/** Of the pages of providers. Values arrive formatted. */
export interface ProviderWords {
  readonly title: string;
}
