import { setFlagsFromString } from "node:v8";

/** From here on garbage is counted in gigabytes. */
const MANY_MONITORS = 150;
/** How much more than what lives may lie there before it is collected. */
const GROWING_PERCENT = 40;

/**
 * Has V8 collect garbage while there is little of it, where a run makes much: it would let the heap grow as far as the machine
 * has memory. Of few monitors collecting less often is quicker, and small all the same.
 */
export function boundHeap(monitors: number): void {
  if (monitors > MANY_MONITORS) setFlagsFromString(`--heap-growing-percent=${GROWING_PERCENT}`);
}
