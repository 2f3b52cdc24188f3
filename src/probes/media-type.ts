/** Kinds of files by their first bytes: text of Latin-1 at an offset. What stands first wins. */
const MAGIC: readonly (readonly [mime: string, ...parts: readonly (readonly [at: number, text: string])[]])[] = [
  ["image/png", [0, "\x89PNG\r\n\x1a\n"]],
  ["image/jpeg", [0, "\xff\xd8\xff"]],
  ["image/webp", [0, "RIFF"], [8, "WEBP"]],
  ["image/gif", [0, "GIF87a"]],
  ["image/gif", [0, "GIF89a"]],
  ["image/avif", [4, "ftypavif"]],
  ["image/avif", [4, "ftypavis"]],
  ["image/heic", [4, "ftypheic"]],
  ["audio/wav", [0, "RIFF"], [8, "WAVE"]],
  ["audio/ogg", [0, "OggS"]],
  ["audio/flac", [0, "fLaC"]],
  ["audio/mpeg", [0, "ID3"]],
  ["audio/mp4", [4, "ftypM4A"]],
  ["video/mp4", [4, "ftyp"]],
  ["video/webm", [0, "\x1a\x45\xdf\xa3"]],
  ["application/pdf", [0, "%PDF-"]],
];

/** The media type that the first bytes tell; `undefined` where they are none that a generation gives. */
export function sniffMediaType(bytes: Uint8Array): string | undefined {
  const found = MAGIC.find(([, ...parts]) => parts.every(([at, text]) => hasAt(bytes, at, text)))?.[0];
  if (found !== undefined) return found;
  if (isMpegFrame(bytes)) return "audio/mpeg";
  return isSvg(bytes) ? "image/svg+xml" : undefined;
}

/** A media type as its sender names it, without parameters; `undefined` for what is none. */
export function mediaTypeOf(declared: string | undefined): string | undefined {
  const [name = ""] = (declared ?? "").toLowerCase().split(";");
  return /^[a-z]{1,20}\/[a-z0-9.+-]{1,60}$/.test(name.trim()) ? name.trim() : undefined;
}

const hasAt = (bytes: Uint8Array, at: number, text: string): boolean =>
  [...text].every((character, index) => bytes[at + index] === character.charCodeAt(0));

/** The frame of an MP3 without tags: eleven bits of synchronisation, layer III, no reserved bit rate or frequency. */
function isMpegFrame([first, second = 0, third = 0xff]: Uint8Array): boolean {
  return first === 0xff && (second & 0xe6) === 0xe2 && third >> 4 !== 0xf && (third & 0x0c) !== 0x0c;
}

function isSvg(bytes: Uint8Array): boolean {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 1_000));
  return /^[\s\u00ef\u00bb\u00bf]{0,100}(?:<\?xml[^>]{0,200}>)?\s{0,100}(?:<!--[^>]{0,400}-->\s{0,100})?<svg[\s>]/.test(
    head,
  );
}
