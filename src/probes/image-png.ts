/** More pixels, or wider ones, are not decoded. */
const MOST_PIXELS = 40_000_000;
const LONGEST_ROW_BYTES = 1_000_000;

/** What the header says (PNG, third edition, 11.2.1), and where the compressed data lies. */
interface Png {
  readonly width: number;
  readonly height: number;
  readonly depth: number;
  readonly channels: number;
  readonly isInterlaced: boolean;
  /** Colours of an indexed image as numbers, by index. */
  readonly palette?: readonly number[];
  readonly data: Uint8Array<ArrayBuffer>;
}

/**
 * Whether every pixel has the same value. It reads row after row and stops at the first pixel that differs, so that an
 * ordinary picture costs little, a row is all the memory it takes, and no compressed bomb is ever inflated beyond the size
 * that the header admits. `undefined` for an image that is damaged, cut off or too large.
 */
export async function isSingleColourPng(bytes: Uint8Array): Promise<boolean | undefined> {
  const png = parse(bytes);
  if (png === undefined) return undefined;
  const scan = scanOf(png);
  for await (const chunk of ReadableStream.from([png.data]).pipeThrough(new DecompressionStream("deflate"))) {
    const found = scan(chunk);
    if (found !== undefined) return found;
  }
  return undefined;
}

const CHANNELS: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

function parse(bytes: Uint8Array): Png | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 33 || view.getUint32(12) !== IHDR) return undefined;
  const [width, height, depth, colour] = [view.getUint32(16), view.getUint32(20), bytes[24] ?? 0, bytes[25] ?? 0];
  const channels = CHANNELS[colour];
  if (channels === undefined || ![1, 2, 4, 8, 16].includes(depth) || (bytes[28] ?? 0) > 1) return undefined;
  if (width * height > MOST_PIXELS || (width * channels * depth) / 8 > LONGEST_ROW_BYTES) return undefined;
  // In one piece: each piece takes its turn at the decompressor, and a file may be made of millions of empty ones.
  const data = new Uint8Array(bytes.length);
  let dataBytes = 0;
  let palette: readonly number[] | undefined;
  for (let at = 8; at + 12 <= bytes.length; at += view.getUint32(at) + 12) {
    const type = view.getUint32(at + 4);
    if (type !== IDAT && type !== PLTE) continue;
    const content = bytes.subarray(at + 8, at + 8 + view.getUint32(at));
    if (type === IDAT) {
      data.set(content, dataBytes);
      dataBytes += content.length;
    } else if (colour === 3) palette = coloursIn(content);
  }
  const header = { width, height, depth, channels, isInterlaced: bytes[28] === 1 };
  return { ...header, data: data.subarray(0, dataBytes), ...(palette && { palette }) };
}

const IHDR = 0x49484452;
const PLTE = 0x504c5445;
const IDAT = 0x49444154;

const coloursIn = (content: Uint8Array): number[] =>
  Array.from({ length: Math.floor(content.length / 3) }, (_, index) => {
    const [red = 0, green = 0, blue = 0] = content.subarray(index * 3, index * 3 + 3);
    return (red << 16) | (green << 8) | blue;
  });

interface Pass {
  readonly width: number;
  readonly height: number;
}

/** Where the seven passes of an interlaced image begin, and their steps (8.2). */
const ADAM7 = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

function passesOf({ width, height, isInterlaced }: Png): Pass[] {
  if (!isInterlaced) return [{ width, height }];
  return ADAM7.map(([x, y, across, down]) => ({
    width: Math.ceil((width - x) / across),
    height: Math.ceil((height - y) / down),
  })).filter((pass) => pass.width > 0 && pass.height > 0);
}

/** Takes the inflated data in pieces, and says so as soon as a pixel differs or all of them were seen. */
function scanOf(png: Png): (chunk: Uint8Array) => boolean | undefined {
  const bits = png.channels * png.depth;
  const passes = passesOf(png);
  const lineOf = (pass: Pass | undefined) => new Uint8Array(1 + Math.ceil(((pass?.width ?? 0) * bits) / 8));
  let [pass = { width: 0, height: 0 }] = passes;
  let [line, previous, filled, row] = [lineOf(pass), lineOf(pass), 0, 0];
  let first: readonly number[] | undefined;
  return (chunk) => {
    for (let at = 0; at < chunk.length;) {
      const part = chunk.subarray(at, at + line.length - filled);
      line.set(part, filled);
      [at, filled] = [at + part.length, filled + part.length];
      if (filled < line.length) return undefined;
      unfilter(line, previous, Math.max(1, bits / 8));
      first ??= pixelAt(png, line, 0);
      if (!isUniform(png, line, pass.width, first)) return false;
      [line, previous, filled, row] = [previous, line, 0, row + 1];
      if (row < pass.height) continue;
      passes.shift();
      if (passes[0] === undefined) return true;
      [pass] = passes;
      [line, previous, row] = [lineOf(pass), lineOf(pass), 0];
    }
    return undefined;
  };
}

/** Reconstructs a line in place (9.2): its first byte names the filter. */
function unfilter(line: Uint8Array, previous: Uint8Array, step: number): void {
  const filter = line[0] ?? 0;
  if (filter > 4) throw new RangeError(`no filter of PNG has the number ${filter}`);
  if (filter === 0) return;
  for (let at = 1; at < line.length; at += 1) {
    const left = at > step ? (line[at - step] ?? 0) : 0;
    const above = previous[at] ?? 0;
    const corner = at > step ? (previous[at - step] ?? 0) : 0;
    line[at] = (line[at] ?? 0) + guess(filter, left, above, corner);
  }
}

function guess(filter: number, left: number, above: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return above;
  return filter === 3 ? (left + above) >> 1 : paeth(left, above, corner);
}

/** The neighbour nearest to what a plane through all three would give (9.4). */
function paeth(left: number, above: number, corner: number): number {
  const [toLeft, toAbove] = [Math.abs(above - corner), Math.abs(left - corner)];
  const toCorner = Math.abs(left + above - 2 * corner);
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
}

/** The bytes of a pixel; where pixels are smaller than that or indices, its value or its colour. */
function pixelAt({ depth, channels, palette }: Png, line: Uint8Array, x: number): number[] {
  if (depth >= 8 && palette === undefined) {
    const size = (channels * depth) / 8;
    return [...line.subarray(1 + x * size, 1 + (x + 1) * size)];
  }
  const bit = x * depth;
  const value = ((line[1 + (bit >> 3)] ?? 0) >> (8 - depth - (bit & 7))) & ((1 << depth) - 1);
  return [palette?.[value] ?? value];
}

function isUniform(png: Png, line: Uint8Array, width: number, first: readonly number[]): boolean {
  if (png.depth >= 8 && png.palette === undefined) {
    const size = first.length;
    for (let at = 1; at < line.length; at += 1) if (line[at] !== first[(at - 1) % size]) return false;
    return true;
  }
  for (let x = 0; x < width; x += 1) if (pixelAt(png, line, x)[0] !== first[0]) return false;
  return true;
}
