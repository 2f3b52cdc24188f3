import { setFlagsFromString } from "node:v8";

/** From here on garbage is counted in gigabytes. */
const MANY_MONITORS = 150;
/** How much more than what lives may lie there before it is collected. */
const GROWING_PERCENT = 30;

/**
 * Keeps V8 from letting the heap grow as far as the machine has memory. What is new gets no more room than it has by now, which
 * spares a third of a run's memory and costs no time; and where a run makes much garbage it is collected while there is little.
 */
export function boundHeap(monitors: number): void {
  setFlagsFromString("--semi-space-growth-factor=1");
  if (monitors > MANY_MONITORS) setFlagsFromString(`--heap-growing-percent=${GROWING_PERCENT}`);
}
