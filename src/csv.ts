import { stringify } from "csv-stringify/sync";

export type CsvCell = string | number | boolean | undefined;

/**
 * A table as CSV (RFC 4180: CRLF, quotes doubled). A text that a spreadsheet would run as a formula is led by an apostrophe, as
 * OWASP's "CSV Injection" advises; what is unknown is an empty cell.
 */
export function toCsv(head: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  return csvRows([head, ...rows]);
}

/** Rows of such a table alone, for one that is written piece by piece. */
export function csvRows(rows: readonly (readonly CsvCell[])[]): string {
  return stringify(
    rows.map((row) => [...row]),
    { escape_formulas: true, record_delimiter: "windows", cast: { number: String, boolean: String } },
  );
}
