import { el, figure, label, percent, round, type Described } from "./svg.ts";

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

export const stepOf = (share: number): number =>
  share < HEAT_STEPS[1] ? 0 : HEAT_STEPS.findLastIndex((from) => share >= from);

/** A field of cells in five steps of one hue, the number in the cell from 2 %; where too little is known it is dotted. */
export function heatChart(options: HeatOptions): string {
  const { rows, columns } = options;
  const height = rows.length * ROW;
  const wide = 1 / Math.max(1, ...rows.map(({ cells }) => cells.length));
  const fields = HEAT_STEPS.map(() => "");
  rows.forEach(({ cells }, y) => {
    for (const { step, from, to } of runsOf(cells)) fields[step]! += block(from, y, to - from);
  });
  const paths = fields.map((d, step) => (d === "" ? "" : el("path", { class: `h-${step}`, d })));
  const field = { x: 0, y: 0, width: "100%", height, viewBox: `0 0 ${round(1 / wide)} ${Math.max(1, rows.length)}` };
  return figure(
    options,
    { height, class: "heat" },
    el("svg", { ...field, preserveAspectRatio: "none", "aria-hidden": "true" }, ...paths),
    ...rows.flatMap((row, index) => [
      ...unknown(row.cells, index * ROW),
      ...row.cells.map(({ share }, at) =>
        share === undefined || share < TOLD ? "" : number(share, (at + 0.5) * wide, index * ROW),
      ),
      label({ x: -8, y: index * ROW + 20, class: "end" }, row.name),
    ]),
    ...columns.map(({ at, label: text }) =>
      label({ x: percent(at), y: height + 16, class: at === 0 ? undefined : at === 1 ? "end" : "mid" }, text),
    ),
  );
}

/** Neighbours of one step. */
function runsOf(cells: readonly HeatCell[]): { step: number; from: number; to: number }[] {
  const runs: { step: number; from: number; to: number }[] = [];
  cells.forEach(({ share }, at) => {
    if (share === undefined) return;
    const [step, last] = [stepOf(share), runs.at(-1)];
    if (last?.step === step && last.to === at) last.to += 1;
    else runs.push({ step, from: at, to: at + 1 });
  });
  return runs;
}

/** Cells side by side as one, with lines between them that are drawn as its edge is. */
const block = (x: number, y: number, wide: number): string =>
  `M${x} ${y}h${wide}v1h-${wide}z${wide > 1 ? `m1 0v1${"m1 0v-1m1 0v1".repeat(Math.floor((wide - 2) / 2))}${wide % 2 === 1 ? "m1 0v-1" : ""}` : ""}`;

const number = (share: number, x: number, y: number): string =>
  label(
    { x: percent(x), y: y + 20, class: stepOf(share) === HEAT_STEPS.length - 1 ? "mid x3 on-d" : "mid x3 on" },
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
