import { deflateSync } from "node:zlib";
import fc from "fast-check";
import { encode as encodePng } from "fast-png";
import { encode as encodeJpeg } from "jpeg-js";
import { describe, expect, it } from "vitest";
import { describeImage } from "./image.ts";

type Channels = 1 | 2 | 3 | 4;

function pixels(depth: 8 | 16, length: number, value: (index: number) => number): Uint8Array | Uint16Array {
  const values = Array.from({ length }, (_, index) => value(index));
  return depth === 8 ? Uint8Array.from(values) : Uint16Array.from(values);
}

const png = (width: number, height: number, channels: Channels, depth: 8 | 16, value: (index: number) => number) =>
  encodePng({
    width,
    height,
    channels,
    depth,
    data: pixels(depth, width * height * channels, value),
  });

const jpeg = (width: number, height: number, value: (index: number) => number, quality = 90) =>
  new Uint8Array(
    encodeJpeg(
      { width, height, data: Uint8Array.from({ length: width * height * 4 }, (_, index) => value(index)) },
      quality,
    ).data,
  );

interface Raw {
  readonly width: number;
  readonly height: number;
  readonly depth: number;
  readonly colour: number;
  readonly interlaced?: boolean;
  readonly palette?: readonly number[];
  /** How many pieces without a byte stand among the data. */
  readonly emptyPieces?: number;
  /** Lines with their filters, before compression. */
  readonly lines: readonly number[];
}

/** A PNG of our own hand, for what no encoder makes. The sums of chunks are not checked. */
function rawPng({
  width,
  height,
  depth,
  colour,
  interlaced = false,
  palette,
  emptyPieces = 0,
  lines,
}: Raw): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([depth, colour, 0, 0, interlaced ? 1 : 0], 8);
  const chunk = (type: string, content: Uint8Array) => {
    const size = Buffer.alloc(4);
    size.writeUInt32BE(content.length);
    return Buffer.concat([size, Buffer.from(type, "latin1"), content, Buffer.alloc(4)]);
  };
  const data = deflateSync(Uint8Array.from(lines));
  const half = Math.floor(data.length / 2);
  return new Uint8Array(
    Buffer.concat([
      Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
      chunk("IHDR", header),
      ...(palette === undefined ? [] : [chunk("PLTE", Uint8Array.from(palette))]),
      chunk("IDAT", data.subarray(0, half)),
      Buffer.alloc(emptyPieces * 12, chunk("IDAT", new Uint8Array(0))),
      chunk("IDAT", data.subarray(half)),
      chunk("IEND", new Uint8Array(0)),
    ]),
  );
}

const singleColour = async (bytes: Uint8Array) => (await describeImage(bytes))?.singleColour;

describe("an image's size", () => {
  it("is read of PNG and JPEG with whether it has one colour", async () => {
    expect(await describeImage(png(7, 5, 3, 8, (index) => index))).toMatchObject({
      mime: "image/png",
      width: 7,
      height: 5,
      singleColour: false,
    });
    const bytes = jpeg(16, 24, () => 200);
    expect(await describeImage(bytes)).toEqual({
      mime: "image/jpeg",
      width: 16,
      height: 24,
      bytes: bytes.length,
      singleColour: true,
    });
  });

  it("is read of WebP, of which nothing is said about colours", async () => {
    const bytes = new Uint8Array(40);
    bytes.set(Buffer.from("RIFF\x20\0\0\0WEBPVP8X\x0a\0\0\0\0\0\0\0\xff\x03\0\xff\x01\0", "latin1"));
    expect(await describeImage(bytes)).toEqual({ mime: "image/webp", width: 1_024, height: 512, bytes: 40 });
  });

  it("is read of SVG", async () => {
    const bytes = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg" width="30" height="20"></svg>');
    expect(await describeImage(bytes)).toMatchObject({ mime: "image/svg+xml", width: 30, height: 20 });
  });

  it.each([
    ["a sound", Buffer.from("ID3\x04\0\0\0\0\0\0", "latin1")],
    ["a PNG that ends in its header", png(7, 5, 3, 8, () => 0).subarray(0, 14)],
    ["a JPEG without a frame", Uint8Array.of(0xff, 0xd8, 0xff, 0xda, 0, 2, 1, 2, 3)],
    ["an AVIF of nothing", Buffer.from("\0\0\0\x10ftypavif\0\0\0\0", "latin1")],
    ["nothing", new Uint8Array(0)],
  ])("is not there of %s", async (_name, bytes) => {
    expect(await describeImage(new Uint8Array(bytes))).toBeUndefined();
  });
});

describe("one colour in a PNG", () => {
  it.each<[string, Channels, 8 | 16]>([
    ["grey", 1, 8],
    ["grey with alpha", 2, 8],
    ["colours", 3, 8],
    ["colours with alpha", 4, 8],
    ["grey of 16 bits", 1, 16],
    ["colours with alpha of 16 bits", 4, 16],
  ])("is told from several: %s", async (_name, channels, depth) => {
    const colour = [200, 100, 50, 255];
    const even = (index: number) => colour[index % channels] ?? 0;
    const last = 30 * 20 * channels - 1;
    expect(await singleColour(png(30, 20, channels, depth, even))).toBe(true);
    expect(await singleColour(png(30, 20, channels, depth, (index) => (index === last ? 9 : even(index))))).toBe(false);
  });

  it("is found behind every filter", async () => {
    const lines = [
      [0, 10, 20, 30, 10, 20, 30],
      // Each line comes to the one above it: by its left, by what is above, by their mean, by the plane.
      [1, 10, 20, 30, 0, 0, 0],
      [2, 0, 0, 0, 0, 0, 0],
      [3, 5, 10, 15, 0, 0, 0],
      [4, 0, 0, 0, 0, 0, 0],
    ].flat();
    expect(await singleColour(rawPng({ width: 2, height: 5, depth: 8, colour: 2, lines }))).toBe(true);
    for (const at of [1, 8, 15, 22, 29, 34]) {
      const other = lines.map((value, index) => (index === at ? value + 1 : value));
      expect(await singleColour(rawPng({ width: 2, height: 5, depth: 8, colour: 2, lines: other }))).toBe(false);
    }
  });

  it("looks at pixels smaller than a byte, and not at what fills the last one up", async () => {
    const grey = (lines: number[]) => singleColour(rawPng({ width: 3, height: 2, depth: 2, colour: 0, lines }));
    expect(await grey([0, 0b10101011, 0, 0b10101000])).toBe(true);
    expect(await grey([0, 0b10101011, 0, 0b10100000])).toBe(false);
  });

  it("takes indices of the same colour for the same", async () => {
    const indexed = (palette: number[]) =>
      singleColour(rawPng({ width: 2, height: 1, depth: 8, colour: 3, palette, lines: [0, 0, 1] }));
    expect(await indexed([1, 2, 3, 1, 2, 3])).toBe(true);
    expect(await indexed([1, 2, 3, 1, 2, 4])).toBe(false);
  });

  it("looks at every pass of an interlaced image", async () => {
    // 3 × 3 pixels of grey come in passes of 1×1, none, none, 2×1 less one, 2×1, 1×2 and 3×1 pixels.
    const lines = [0, 9, 0, 9, 0, 9, 9, 0, 9, 0, 9, 0, 9, 9, 9];
    const interlaced = (values: number[]) =>
      singleColour(rawPng({ width: 3, height: 3, depth: 8, colour: 0, interlaced: true, lines: values }));
    expect(await interlaced(lines)).toBe(true);
    expect(await interlaced(lines.with(-1, 8))).toBe(false);
    expect(await interlaced(lines.with(1, 8))).toBe(false);
  });

  it("is not known of an image that is cut off or damaged", async () => {
    const whole = png(300, 300, 3, 8, () => 7);
    expect(await singleColour(whole.subarray(0, whole.length - 40))).toBeUndefined();
    expect(await singleColour(whole.map((value, index) => (index > 60 && index < 90 ? 0xaa : value)))).toBeUndefined();
    expect(await singleColour(rawPng({ width: 1, height: 1, depth: 8, colour: 0, lines: [5, 0] }))).toBeUndefined();
    expect(await singleColour(rawPng({ width: 1, height: 2, depth: 8, colour: 0, lines: [0, 0] }))).toBeUndefined();
  });

  it("is not looked for in an image of more pixels than are decoded", async () => {
    const bomb = rawPng({ width: 60_000, height: 60_000, depth: 8, colour: 2, lines: [0, 0, 0] });
    expect(await describeImage(bomb)).toMatchObject({ width: 60_000, height: 60_000 });
    expect(await singleColour(bomb)).toBeUndefined();
  });

  it("is told as soon where a million pieces without a byte stand among the data", async () => {
    const lines = [0, 7, 7, 7, 0, 7, 7, 7];
    const whole = rawPng({ width: 3, height: 2, depth: 8, colour: 0, lines });
    const pieces = rawPng({ width: 3, height: 2, depth: 8, colour: 0, lines, emptyPieces: 1_500_000 });
    expect(await singleColour(whole)).toBe(true);
    expect(await singleColour(pieces)).toBe(true);
  });

  it("stops where the header's size ends, whatever more is packed behind it", async () => {
    const bomb = rawPng({
      width: 1,
      height: 1,
      depth: 8,
      colour: 0,
      lines: Array.from({ length: 3_000_000 }, () => 0),
    });
    expect(await singleColour(bomb)).toBe(true);
  });

  it("is told as an encoder made it, for any size and any one pixel that differs", async () => {
    const sizes = fc.record({ width: fc.integer({ min: 1, max: 40 }), height: fc.integer({ min: 1, max: 40 }) });
    await fc.assert(
      fc.asyncProperty(sizes, fc.nat(255), fc.nat(), fc.nat(255), async ({ width, height }, base, place, other) => {
        const at = place % (width * height * 3);
        const bytes = png(width, height, 3, 8, (index) => (index === at ? other : base));
        // One pixel has three values, which may differ among themselves.
        expect(await singleColour(bytes)).toBe(other === base || width * height === 1);
      }),
      { numRuns: 200, seed: 1 },
    );
  });
});

describe("one colour in a JPEG", () => {
  it.each([1, 50, 100])("is told from several at quality %d", async (quality) => {
    expect(await singleColour(jpeg(64, 48, () => 130, quality))).toBe(true);
    expect(await singleColour(jpeg(64, 48, (index) => (index < 6_144 ? 20 : 230), quality))).toBe(false);
  });

  it("is not decoded where the data are more than one colour needs", async () => {
    const noise = jpeg(512, 512, (index) => (index * 7_919) % 251, 95);
    // Damage in the data would throw if they were decoded.
    const damaged = noise.map((value, index) => (index > 5_000 && index < 5_100 ? 0xff : value));
    expect(await singleColour(damaged)).toBe(false);
  });

  it("is not known of an image that is too large, or damaged", async () => {
    const small = jpeg(64, 48, () => 130);
    const frame = small.findIndex((value, index) => value === 0xff && small[index + 1] === 0xc0);
    const huge = small.with(frame + 5, 0xff).with(frame + 7, 0xff);
    expect((await describeImage(huge))?.width).toBeGreaterThan(65_000);
    expect(await singleColour(huge)).toBeUndefined();
    expect(await singleColour(small.subarray(0, small.length - 30))).toBeUndefined();
  });

  it("is not looked for in an image of thousands of scans, each of which goes over all of it", async () => {
    const usual = progressive(2_000, 8);
    expect(await describeImage(usual)).toMatchObject({ width: 2_000, height: 2_000, singleColour: true });
    const bomb = progressive(2_000, 3_000);
    expect(bomb.length).toBeLessThan(100_000);
    expect(await describeImage(bomb)).toEqual({
      mime: "image/jpeg",
      width: 2_000,
      height: 2_000,
      bytes: bomb.length,
    });
  });

  it("is not looked for in an image of a million frames", async () => {
    const small = jpeg(64, 48, () => 130);
    const frame = small.findIndex((value, index) => value === 0xff && small[index + 1] === 0xc0);
    const header = small.subarray(frame, frame + 2 + 256 * (small[frame + 2] ?? 0) + (small[frame + 3] ?? 0));
    const frames = Buffer.alloc(header.length * 2_000_000, header);
    const many = new Uint8Array(Buffer.concat([small.subarray(0, frame), frames, small.subarray(frame)]));
    expect(await describeImage(many)).toMatchObject({ width: 64, height: 48 });
    expect(await singleColour(many)).toBeUndefined();
  });
});

/** A grey progressive JPEG: a first scan, then `more` of runs of empty blocks (ITU-T T.81, G.1.2.2), a few bytes each. */
function progressive(side: number, more: number): Uint8Array {
  const segment = (marker: number, ...content: number[]) => [0xff, marker, 0, content.length + 2, ...content];
  const blocks = Math.ceil(side / 8) ** 2;
  const code = (kind: number, symbol: number) => segment(0xc4, kind, 1, ...Array.from({ length: 15 }, () => 0), symbol);
  // A run of 32767 blocks is the code of one bit and 14 bits of its length.
  const bits = "011111111111111".repeat(Math.ceil(blocks / 32_767));
  const runs = bits.match(/.{1,8}/g)!.map((byte) => Number.parseInt(byte.padEnd(8, "0"), 2));
  const scan = [
    ...segment(0xda, 1, 1, 0x00, 1, 63, 0x00),
    ...runs.flatMap((byte) => (byte === 0xff ? [0xff, 0x00] : [byte])),
  ];
  const size = [side >> 8, side & 0xff];
  return new Uint8Array(
    Buffer.concat([
      Uint8Array.of(0xff, 0xd8, ...segment(0xdb, 0, ...Array.from({ length: 64 }, () => 1))),
      Uint8Array.from(segment(0xc2, 8, ...size, ...size, 1, 1, 0x11, 0)),
      Uint8Array.of(...code(0x00, 0x00), ...code(0x10, 0xe0), ...segment(0xda, 1, 1, 0x00, 0, 0, 0x00)),
      new Uint8Array(Math.ceil(blocks / 8)),
      ...Array.from({ length: more }, () => Uint8Array.from(scan)),
      Uint8Array.of(0xff, 0xd9),
    ]),
  );
}
