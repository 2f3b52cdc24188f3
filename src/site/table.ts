import type { Column } from "../locales/index.ts";
import { escapeXml } from "./charts/svg.ts";

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
  /** The whole table. A page has hundreds of cells: as charts do, they come as markup, a template for each would take longer. */
  readonly markup: string;
  readonly rows: readonly { readonly cells: readonly Cell[] }[];
}

interface TableOptions {
  readonly caption?: string;
  /** It stands under a chart or another table. */
  readonly after?: boolean;
}

/** A row's name and its numbers: what stands behind a chart. */
export function numbersTable(columns: readonly Column[], rows: readonly (readonly string[])[]): TableView {
  return table(
    columns,
    rows.map((texts) => texts.map((text) => ({ text }))),
    {},
    true,
  );
}

/** Rows of cells; the first cell of a row is its head. HTML needs no ends of rows and cells: they were a fifteenth of a page. */
export function table(
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  { caption = "", after = false }: TableOptions = {},
  // Where all but the names are numbers, the table says so once.
  isNumbers = columns.every(({ numeric = false }, index) => numeric === index > 0),
): TableView {
  const numeric = columns.map((column) => !isNumbers && column.numeric === true);
  let markup = `<table class="tbl${after ? " after" : ""}${isNumbers ? " nums" : ""}">`;
  if (caption !== "") markup += `<caption class="vh">${escapeXml(caption)}</caption>`;
  markup += "<thead><tr>";
  columns.forEach(({ text }, index) => {
    markup += `<th scope="col"${numeric[index] === true ? ' class="num"' : ""}>${escapeXml(text)}`;
  });
  markup += "<tbody>";
  for (const cells of rows) {
    markup += "<tr>";
    cells.forEach((cell, index) => {
      markup += index === 0 ? `<th scope="row">${inner(cell)}` : `<td${classOf(cell, numeric[index])}>${inner(cell)}`;
    });
  }
  return { markup: `${markup}</table>`, rows: rows.map((cells) => ({ cells })) };
}

function classOf({ over = false }: Cell, isNumber = false): string {
  if (isNumber) return over ? ' class="num over"' : ' class="num"';
  return over ? ' class="over"' : "";
}

function inner(cell: Cell): string {
  const { text, code = "", mark = "" } = cell;
  let markup = named(cell, escapeXml(text));
  if (code !== "") markup += `${text === "" ? "" : " "}<code>${escapeXml(code)}</code>`;
  if (mark !== "") markup += ` <span class="mark">${escapeXml(mark)}</span>`;
  return markup;
}

/** Its text with what it is. */
function named({ glyph, href = "", datetime = "" }: Cell, text: string): string {
  if (glyph !== undefined) return `<span class="v t-${glyph}"><i class="g g-${glyph}"></i>${text}</span>`;
  const told = datetime === "" ? text : `<time datetime="${escapeXml(datetime)}">${text}</time>`;
  return href === "" ? told : `<a href="${escapeXml(href)}">${told}</a>`;
}
