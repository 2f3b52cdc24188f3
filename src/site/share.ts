/** Cut, so that no rounding makes a whole of less. */
export const share = (value: number): number => Math.floor(value * 1e6) / 1e6;

/** The same of what may be unknown. */
export const shareOrNull = (value: number | undefined): number | null => (value === undefined ? null : share(value));
