import { across, type Tick, type TimeRange, type ValueScale } from "./scale.ts";
import { el, label, percent } from "./svg.ts";

/** The base line with its ticks; labels stand under it, unless the chart below carries them. */
export function timeAxis(range: TimeRange, ticks: readonly Tick[], y: number, withLabels = true): string {
  const marks = ticks.map((tick) =>
    el("line", { class: "tick", x1: at(range, tick.ms), x2: at(range, tick.ms), y1: y, y2: y + 5 }),
  );
  return [...marks, withLabels ? timeLabels(range, ticks, y) : ""].join("");
}

export function timeLabels(range: TimeRange, ticks: readonly Tick[], y: number): string {
  const labels = ticks.map((tick) => {
    const share = across(range, tick.labelMs ?? tick.ms);
    const anchor = share < 0.02 ? undefined : share < 0.1 ? "near" : share > 0.98 ? "end" : "mid";
    const name = [anchor, tick.minor ? "x3" : undefined].filter((part) => part !== undefined).join(" ");
    return label({ x: percent(share), y: y + 17, class: name === "" ? undefined : name }, tick.label);
  });
  return labels.join("");
}

/** Grid lines and, outside at the left, their labels. */
export function valueAxis(scale: ValueScale, labels: readonly string[]): string {
  return scale.ticks
    .map((tick, index) => {
      const y = scale.y(tick);
      return [
        el("line", { class: "grid", x1: 0, x2: "100%", y1: y, y2: y }),
        label({ x: -8, y: y + 4, class: "end" }, labels[index] ?? ""),
      ].join("");
    })
    .join("");
}

/** A stretch through the whole height; under a pixel wide it would not be seen. */
export function wash(range: TimeRange, name: string, span: TimeRange, y: number, height: number): string {
  const from = across(range, span.fromMs);
  const width = Math.max(0.0015, across(range, span.toMs) - from);
  return el("rect", { class: name, x: percent(from), y, width: percent(width), height });
}

export const at = (range: TimeRange, ms: number): string => percent(across(range, ms));
