/** One of several legs that share the monitors: `index` of `count`, counted from 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

const MOST = 256;

/** `2/4` is the second of four; `undefined` for anything else, and beyond 256 legs. */
export function parseShard(text: string): Shard | undefined {
  const [, index, count] = /^([1-9]\d{0,2})\/([1-9]\d{0,2})$/.exec(text) ?? [];
  const shard = { index: Number(index), count: Number(count) };
  return shard.index <= shard.count && shard.count <= MOST ? shard : undefined;
}

/**
 * Whether a key is this leg's: every key is one leg's, whichever leg asks, and all that bears one key (a host) stays together.
 * FNV-1a (draft-eastlake-fnv) over the UTF-16 units, mixed by MurmurHash3's finalizer so that names that differ in their last
 * digit alone are spread, too.
 */
export function isInShard(key: string, { index, count }: Shard): boolean {
  return Math.floor((hashOf(key) / 2 ** 32) * count) === index - 1;
}

function hashOf(key: string): number {
  let hash = 0x81_1c_9d_c5;
  for (let at = 0; at < key.length; at += 1) {
    hash = Math.imul(hash ^ key.charCodeAt(at), 0x01_00_01_93);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85_eb_ca_6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2_b2_ae_35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
