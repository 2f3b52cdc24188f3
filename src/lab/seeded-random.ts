import type { Random } from "../world.ts";

/** Chance that is the same for the same seed and name (mulberry32 over an FNV-1a hash of both). */
export function createSeededRandom(seed: number, name = ""): Random {
  let state = 2_166_136_261;
  for (const char of `${seed}/${name}`) state = Math.imul(state ^ (char.codePointAt(0) ?? 0), 16_777_619);
  return {
    next() {
      state = (state + 0x6d_2b_79_f5) | 0;
      let mixed = Math.imul(state ^ (state >>> 15), state | 1);
      mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
      return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
    },
  };
}
