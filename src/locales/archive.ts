/** Of the incidents of past months. Values arrive formatted. */
export interface ArchiveWords {
  readonly title: string;
}
