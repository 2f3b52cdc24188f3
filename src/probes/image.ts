import { isSingleColourJpeg } from "./image-jpeg.ts";
import { isSingleColourPng } from "./image-png.ts";
import { sniffMediaType } from "./media-type.ts";
import type { ImageFacts } from "../domain/facts.ts";

/** Sizes stand in the first bytes, but for metadata: an SVG is a text, of which no more is searched. */
const SVG_BYTES = 65_536;
/** No image is wider or higher than what a JPEG can say. */
const LONGEST_SIDE = 65_535;

/**
 * An image by its bytes: its media type, its size in pixels, and whether all of it has one colour. The last is absent for
 * formats that are not decoded here (WebP, AVIF, GIF, HEIC, SVG) and for images that are damaged or too large to decode.
 * `undefined` where the bytes are no image, or do not tell its size.
 */
export async function describeImage(bytes: Uint8Array): Promise<ImageFacts | undefined> {
  const mime = sniffMediaType(bytes);
  if (mime === undefined || !mime.startsWith("image/")) return undefined;
  const size = await sizeOf(mime === "image/svg+xml" ? bytes.subarray(0, SVG_BYTES) : bytes);
  if (size === undefined) return undefined;
  const singleColour = await isSingleColour(mime, bytes);
  return { mime, ...size, bytes: bytes.length, ...(singleColour !== undefined && { singleColour }) };
}

async function sizeOf(bytes: Uint8Array): Promise<Pick<ImageFacts, "width" | "height"> | undefined> {
  const { imageSize } = await import("image-size");
  try {
    const { width, height } = imageSize(bytes);
    return isSide(width) && isSide(height) ? { width: Math.round(width), height: Math.round(height) } : undefined;
  } catch {
    return undefined;
  }
}

const isSide = (pixels: number): boolean => pixels >= 1 && pixels <= LONGEST_SIDE;

async function isSingleColour(mime: string, bytes: Uint8Array): Promise<boolean | undefined> {
  try {
    if (mime === "image/png") return await isSingleColourPng(bytes);
    return mime === "image/jpeg" ? await isSingleColourJpeg(bytes) : undefined;
  } catch {
    return undefined;
  }
}
