/** Decoding takes a tenth of a second for every four million pixels, in which nothing else is done. */
const MOST_PIXELS = 8_000_000;
const MOST_MEMORY_MB = 256;
/** Tables and restart marks among the coded data. */
const SLACK_BYTES = 4_096;
/** Each scan of a progressive image goes over all of it; encoders make about ten, and a bomb thousands of a few bytes each. */
const MOST_SCANS = 64;
/** A block of one colour is two codes, and the longest have 16 bits (ITU-T T.81, F.1.2). */
const BLOCK_BYTES = 4;

interface Jpeg {
  readonly pixels: number;
  /** Blocks of 8 × 8 values, of all components. */
  readonly blocks: number;
  /** What follows the headers: coded data, for the most part. */
  readonly codedBytes: number;
  readonly hasTooManyScans: boolean;
}

/**
 * Whether every pixel has the same value. Blocks of one colour take next to no space, so an image with more coded data than
 * they can need has several and is not decoded. `undefined` for an image that is damaged, too large, or of too many scans.
 */
export async function isSingleColourJpeg(bytes: Uint8Array): Promise<boolean | undefined> {
  const jpeg = parse(bytes);
  if (jpeg === undefined) return undefined;
  if (jpeg.codedBytes > jpeg.blocks * BLOCK_BYTES + SLACK_BYTES) return false;
  if (jpeg.pixels > MOST_PIXELS || jpeg.hasTooManyScans) return undefined;
  const { decode } = await import("jpeg-js");
  const limits = { maxResolutionInMP: MOST_PIXELS / 1e6, maxMemoryUsageInMB: MOST_MEMORY_MB };
  const { data } = decode(bytes, { useTArray: true, tolerantDecoding: false, ...limits });
  for (let at = 4; at < data.length; at += 1) if (data[at] !== data[at - 4]) return false;
  return true;
}

/** Walks over the segments before the coded data (ITU-T T.81, B.1) to the frame's header and the scan's. */
function parse(bytes: Uint8Array): Jpeg | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let frame: Pick<Jpeg, "pixels" | "blocks"> | undefined;
  for (let at = 2; at + 4 <= bytes.length && bytes[at] === 0xff;) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const end = at + 2 + view.getUint16(at + 2);
    // A second frame is for hierarchical images, which nobody makes.
    if (isFrame(marker) && frame !== undefined) return undefined;
    if (isFrame(marker)) frame = frameAt(bytes.subarray(at + 4, end));
    if (marker === START_OF_SCAN)
      return frame && { ...frame, codedBytes: bytes.length - end, hasTooManyScans: scansIn(bytes, at) > MOST_SCANS };
    at = end;
  }
  return undefined;
}

const START_OF_SCAN = 0xda;

/** At least as many scans as follow: in coded data 0xff is never followed by a marker that is none. */
function scansIn(bytes: Uint8Array, from: number): number {
  let scans = 0;
  for (let at = bytes.indexOf(0xff, from); at !== -1 && scans <= MOST_SCANS; at = bytes.indexOf(0xff, at + 1))
    if (bytes[at + 1] === START_OF_SCAN) scans += 1;
  return scans;
}

/** SOF0 to SOF15, but for the tables of codes that stand between them. */
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

function frameAt(header: Uint8Array): Pick<Jpeg, "pixels" | "blocks"> | undefined {
  const [, high1 = 0, high2 = 0, wide1 = 0, wide2 = 0, count = 0] = header;
  const [height, width] = [high1 * 256 + high2, wide1 * 256 + wide2];
  const samplings = Array.from({ length: count }, (_, index) => header[7 + index * 3] ?? 0);
  const [across, down] = [samplings.map((one) => one >> 4), samplings.map((one) => one & 15)];
  const units = Math.ceil(width / (8 * Math.max(1, ...across))) * Math.ceil(height / (8 * Math.max(1, ...down)));
  const blocks = units * samplings.reduce((sum, one) => sum + (one >> 4) * (one & 15), 0);
  return width === 0 || height === 0 || count === 0 ? undefined : { pixels: width * height, blocks };
}
