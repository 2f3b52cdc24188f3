import { createHash } from "node:crypto";
import { describeImage } from "./image.ts";
import { mediaTypeOf, sniffMediaType } from "./media-type.ts";
import type { ImageFacts, OutputFacts } from "../domain/facts.ts";

/** Larger outputs are not looked at. */
const LARGEST_BYTES = 100_000_000;
/** Shorter texts of letters and digits are words, not base64. */
const SHORTEST_BASE64 = 16;

/**
 * What a generation gave, by its bytes: `found` is base64 text, a `data:` URL, bytes, or a list whose first is one of these.
 * The media type is that of the first bytes, else what the `data:` URL or `declaredMime` says. `image` is there where the
 * bytes are an image whose size can be read. Nothing of the output itself is in the answer. Never rejects.
 */
export async function describeOutput(
  found: unknown,
  declaredMime?: string,
): Promise<{ output?: OutputFacts; image?: ImageFacts }> {
  const raw = bytesIn(Array.isArray(found) ? found[0] : found);
  if (raw === undefined || raw.bytes.length === 0 || raw.bytes.length > LARGEST_BYTES) return {};
  const { bytes } = raw;
  const mime =
    sniffMediaType(bytes) ?? mediaTypeOf(raw.mime) ?? mediaTypeOf(declaredMime) ?? "application/octet-stream";
  const hash = createHash("sha256").update(bytes).digest("hex");
  const image = await describeImage(bytes);
  return { output: { bytes: bytes.length, mime, hash }, ...(image !== undefined && { image }) };
}

function bytesIn(found: unknown): { readonly bytes: Uint8Array; readonly mime?: string } | undefined {
  if (found instanceof Uint8Array) return { bytes: found };
  if (typeof found !== "string" || found.length > LARGEST_BYTES * 1.5) return undefined;
  if (!/^data:/i.test(found)) {
    const bytes = fromBase64(found);
    return bytes === undefined ? undefined : { bytes };
  }
  const comma = found.indexOf(",");
  const head = found.slice("data:".length, comma);
  if (comma < 0 || !/;\s*base64\s*$/i.test(head)) return undefined;
  const bytes = fromBase64(found.slice(comma + 1), 1);
  return bytes === undefined ? undefined : { bytes, mime: head };
}

/** Base64 and base64url (RFC 4648), with or without its padding; `undefined` for any other text. */
function fromBase64(text: string, shortest = SHORTEST_BASE64): Uint8Array | undefined {
  const dense = /\s/.test(text) ? text.replaceAll(/\s+/g, "") : text;
  if (dense.length < shortest || !/^[A-Za-z0-9+/_-]+={0,2}$/.test(dense)) return undefined;
  if (dense.replace(/=+$/, "").length % 4 === 1) return undefined;
  return Buffer.from(dense, "base64");
}
