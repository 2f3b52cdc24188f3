/** One line of a benchmark. A row without a limit is there to be read. */
export interface Row {
  readonly metric: string;
  readonly value: number;
  readonly unit: string;
  readonly limit?: number;
  readonly ok?: boolean;
}

/** As columns for a terminal, and for docs/performance.md. */
export function table(rows: readonly Row[]): string {
  const cells = rows.map(({ metric, value, unit, limit, ok }) => [
    metric,
    `${value} ${unit}`,
    limit === undefined ? "" : `at most ${limit} ${unit}`,
    ok === undefined ? "" : ok ? "met" : "MISSED",
  ]);
  const all = [["metric", "value", "limit", ""], ...cells];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return all
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
