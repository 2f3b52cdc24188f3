import { Pen } from "./pen.ts";
import { el, figure, label, percent, type Described } from "./svg.ts";

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
  const across = Math.max(1, ...rows.map(({ cells }) => cells.length));
  const wide = 1 / across;
  const fields = HEAT_STEPS.map(() => "");
  rows.forEach(({ cells }, y) => {
    for (const { step, from, to } of runsOf(cells)) fields[step]! += `M${from} ${y}h${to - from}v1h${from - to}z`;
  });
  const paths = fields.map((d, step) => (d === "" ? "" : el("path", { class: `h-${step}`, d })));
  const field = { viewBox: `0 0 ${across} ${Math.max(1, rows.length)}`, preserveAspectRatio: "none" };
  return figure(
    options,
    { height, class: "heat" },
    el("svg", { ...field, "aria-hidden": "true" }, ...paths, grid(across, rows.length)),
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

/** Lines between all cells, over them. */
function grid(wide: number, high: number): string {
  const pen = new Pen(1);
  // There and back, for nothing is shorter.
  for (let x = 0; x <= wide; x += 1) pen.moveTo(x, x % 2 === 0 ? 0 : high).lineTo(x, x % 2 === 0 ? high : 0);
  for (let y = 0; y <= high; y += 1) pen.moveTo(y % 2 === 0 ? 0 : wide, y).lineTo(y % 2 === 0 ? wide : 0, y);
  return el("path", { d: String(pen) });
}

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
