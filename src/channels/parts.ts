/** As many of the first parts as fit with the note behind them; all of them, without a note, where they do. */
export function fitting<T>(parts: readonly T[], note: T, fits: (parts: readonly T[]) => boolean): readonly T[] {
  if (fits(parts)) return parts;
  for (let kept = parts.length - 1; kept > 0; kept -= 1) {
    const shorter = [...parts.slice(0, kept), note];
    if (fits(shorter)) return shorter;
  }
  return [note];
}
