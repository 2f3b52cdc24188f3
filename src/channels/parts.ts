/** As many of the first parts as fit with the note behind them; all of them, without a note, where they do. */
export function fitting<T>(parts: readonly T[], note: T, fits: (parts: readonly T[]) => boolean): readonly T[] {
  if (fits(parts)) return parts;
  // The note alone fits, all parts with it don't: halving finds the last that does in a few tries.
  let [short, long] = [0, parts.length];
  while (long - short > 1) {
    const middle = Math.floor((short + long) / 2);
    if (fits([...parts.slice(0, middle), note])) short = middle;
    else long = middle;
  }
  return [...parts.slice(0, short), note];
}
