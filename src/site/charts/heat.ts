import { CURVE_WIDTH, curves, el, figure, label, percent, type Described } from "./svg.ts";

/** One cell: a share of failure, 0 to 1; absent where too little is known. */
export interface HeatCell {
  readonly share?: number;
}

export interface HeatOptions extends Described {
  /** Rows from the top, each with as many cells. */
  readonly rows: readonly { readonly name: string; readonly cells: readonly HeatCell[] }[];
  /** Under the columns: where each stands, 0 to 1, and what. */
  readonly columns: readonly { readonly at: number; readonly label: string }[];
}

/** From where on each of the five steps of the hue begins, as shares. */
export const HEAT_STEPS = [0, 0.005, 0.02, 0.05, 0.1] as const;

const ROW = 31;

/** From here on the number stands in its cell. */
const TOLD = 0.02;

export const stepOf = (share: number): number => HEAT_STEPS.findLastIndex((from) => share >= from);

/** A field of cells in five steps of one hue, the number in the cell from 2 %; where too little is known it is dotted. */
export function heatChart(options: HeatOptions): string {
  const { rows, columns } = options;
  const height = rows.length * ROW;
  const wide = (row: HeatOptions["rows"][number]): number => 1 / Math.max(1, row.cells.length);
  const paths = HEAT_STEPS.map((_, step) => {
    const d = rows
      .flatMap((row, index) =>
        row.cells.map(({ share }, at) =>
          share !== undefined && stepOf(share) === step
            ? `M${Math.round(at * wide(row) * CURVE_WIDTH * 10) / 10},${index * ROW}h${Math.round(wide(row) * CURVE_WIDTH * 10) / 10}v${ROW}H${Math.round(at * wide(row) * CURVE_WIDTH * 10) / 10}z`
            : "",
        ),
      )
      .join("");
    return d === "" ? "" : el("path", { class: `h-${step}`, d });
  });
  return figure(
    options,
    { height, class: "heat" },
    curves(height, ...paths),
    ...rows.flatMap((row, index) => [
      ...unknown(row.cells, index * ROW),
      ...row.cells.map(({ share }, at) =>
        share === undefined || share < TOLD ? "" : number(share, (at + 0.5) * wide(row), index * ROW),
      ),
      label({ x: -8, y: index * ROW + 20, class: "end" }, row.name),
    ]),
    ...columns.map(({ at, label: text }) =>
      label({ x: percent(at), y: height + 16, class: at === 0 ? undefined : at === 1 ? "end" : "mid" }, text),
    ),
  );
}

const number = (share: number, x: number, y: number): string =>
  label(
    { x: percent(x), y: y + 20, class: stepOf(share) === HEAT_STEPS.length - 1 ? "mid x2 on-d" : "mid x2 on" },
    String(Math.round(share * 100)),
  );

/** Neighbours of which too little is known are one rectangle. */
function unknown(cells: readonly HeatCell[], y: number): string[] {
  const drawn: string[] = [];
  let from: number | undefined;
  for (let at = 0; at <= cells.length; at += 1) {
    const cell = cells[at];
    if (cell !== undefined && cell.share === undefined) from ??= at;
    else if (from !== undefined) {
      const width = (at - from) / cells.length;
      drawn.push(el("rect", { class: "h-n", x: percent(from / cells.length), y, width: percent(width), height: ROW }));
      from = undefined;
    }
  }
  return drawn;
}
