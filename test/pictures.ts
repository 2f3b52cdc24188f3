import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { decode, encode } from "fast-png";
import pixelmatch from "pixelmatch";

interface Picture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** So many pixels of a screenshot, each way, are one of its small picture: letters become grey, and layout stays. */
const SCALE = 8;
/** How different two small pixels may be, of 1, and how many may be more so: another version of a font moves letters. */
const THRESHOLD = 0.12;
const DIFFERENT_MOST = 0.04;

const FOLDER = join(import.meta.dirname, "baselines");

/** What a screenshot differs in from the one that was reviewed, as a share of its pixels; nought where it is near enough. */
export async function differenceFrom(name: string, png: Uint8Array): Promise<number> {
  const small = shrunk(opaque(png));
  const file = join(FOLDER, name);
  if (process.env["UPDATE_BASELINES"] !== undefined) {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, encode({ ...small, channels: 4 }));
    return 0;
  }
  const reviewed = opaque(await readFile(file));
  if (reviewed.width !== small.width || reviewed.height !== small.height) return 1;
  const different = pixelmatch(small.data, reviewed.data, undefined, small.width, small.height, {
    threshold: THRESHOLD,
    includeAA: true,
  });
  const share = different / (small.width * small.height);
  return share > DIFFERENT_MOST ? share : 0;
}

function opaque(png: Uint8Array): Picture {
  const { width, height, channels, data } = decode(png);
  const rgba = new Uint8Array(width * height * 4).fill(255);
  for (let at = 0; at < width * height; at += 1)
    for (let channel = 0; channel < Math.min(3, channels); channel += 1)
      rgba[at * 4 + channel] = Number(data[at * channels + channel]);
  return { width, height, data: rgba };
}

/** Each pixel the mean of a square. */
function shrunk({ width, height, data }: Picture): Picture {
  const [columns, rows] = [Math.floor(width / SCALE), Math.floor(height / SCALE)];
  const small = new Uint8Array(columns * rows * 4).fill(255);
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1)
      for (let channel = 0; channel < 3; channel += 1) {
        let sum = 0;
        for (let y = 0; y < SCALE; y += 1)
          for (let x = 0; x < SCALE; x += 1)
            sum += data[((row * SCALE + y) * width + column * SCALE + x) * 4 + channel]!;
        small[(row * columns + column) * 4 + channel] = Math.round(sum / SCALE ** 2);
      }
  return { width: columns, height: rows, data: small };
}
