/** What the figures of a monitor's page say: ranges, phases, week, year, budget, cost. Values arrive formatted. */
export interface FiguresWords {
  readonly title: string;
}
