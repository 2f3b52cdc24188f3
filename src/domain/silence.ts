import type { Monitor } from "./monitor.ts";

/** A monitor, or a region of it, of which nothing was counted for so many intervals is unknown. */
const SILENT_INTERVALS = 3;

/** Up to when a monitor, or a region of it, that was last heard of then is not yet silent. */
export const silentAfterMs = (lastMs: number, { everyMs, graceMs = 0 }: Pick<Monitor, "everyMs" | "graceMs">): number =>
  lastMs + SILENT_INTERVALS * everyMs + graceMs;
