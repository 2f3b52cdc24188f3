/** Characters that are looked at together. */
const GRAM = 4;
const SLOTS = 1 << 16;

/**
 * Which of some words may occur in a text; of all others it is sure that they do not. One pass over every so manieth character
 * of the text, however many words there are: wherever a word begins, one of the places that are looked at lies in it, and no
 * further from its beginning than the shortest word is long. Words are of at least four characters.
 */
export function createSieve(words: readonly string[]): (text: string) => ReadonlySet<number> {
  const step = words.reduce((shortest, { length }) => Math.min(shortest, length), Infinity) - GRAM + 1;
  const wordsOf = new Map<string, number[]>();
  const slots = new Uint8Array(SLOTS);
  for (const [index, word] of words.entries()) {
    for (let at = 0; at < step; at += 1) {
      const gram = word.slice(at, at + GRAM);
      slots[slotOf(gram, 0)] = 1;
      const own = wordsOf.get(gram);
      if (own === undefined) wordsOf.set(gram, [index]);
      else own.push(index);
    }
  }
  return (text) => {
    const found = new Set<number>();
    for (let at = 0; at + GRAM <= text.length; at += step) {
      // Most of what has a word's slot is another text.
      if (slots[slotOf(text, at)] === 1)
        for (const index of wordsOf.get(text.slice(at, at + GRAM)) ?? []) found.add(index);
    }
    return found;
  };
}

const slotOf = (text: string, at: number): number =>
  (text.charCodeAt(at) ^
    (text.charCodeAt(at + 1) << 4) ^
    (text.charCodeAt(at + 2) << 8) ^
    (text.charCodeAt(at + 3) << 12)) &
  (SLOTS - 1);
