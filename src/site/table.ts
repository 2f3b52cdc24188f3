import type { Column } from "../locales/index.ts";

/** A cell: text, with a glyph, as a link, as a time, or followed by a code or a word that marks it. */
export interface Cell {
  readonly text: string;
  readonly glyph?: string;
  readonly href?: string;
  readonly datetime?: string;
  readonly code?: string;
  readonly mark?: string;
  /** Worse than it may be. */
  readonly over?: boolean;
}

export interface TableView {
  readonly columns: readonly Column[];
  readonly rows: readonly { readonly cells: readonly object[] }[];
  readonly caption?: string;
  readonly after?: boolean;
  readonly nums?: boolean;
}

/** A row's name and its numbers: what stands behind a chart, in the fewest bytes. */
export function numbersTable(columns: readonly Column[], rows: readonly (readonly string[])[]): TableView {
  return {
    nums: true,
    columns,
    rows: rows.map((texts) => ({ cells: texts.map((text, index) => ({ text, head: index === 0 })) })),
  };
}

/** Rows of cells as the table template takes them; the first cell of a row is its head. */
export function table(
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  options: { caption?: string; after?: boolean } = {},
): TableView {
  return {
    columns,
    rows: rows.map((cells) => ({
      cells: cells.map((cell, index) => ({ ...cell, head: index === 0, numeric: columns[index]?.numeric ?? false })),
    })),
    ...options,
  };
}
