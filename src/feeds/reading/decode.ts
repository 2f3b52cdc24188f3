import type { Exchange } from "../../domain/exchange.ts";

const CHARSET = /;\s*charset\s*=\s*"?([\w.:-]{1,40})/i;
const BOMS = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16be", [0xfe, 0xff]],
  ["utf-16le", [0xff, 0xfe]],
] as const;

/** Bytes as text: by the byte-order mark, else by the charset of `content-type`, else UTF-8. What is no character becomes U+FFFD. */
export function decodeText(bytes: Uint8Array, headers: Exchange["headers"]): string {
  const marked = BOMS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0];
  const named = CHARSET.exec(headers.get("content-type") ?? "")?.[1];
  try {
    return new TextDecoder(marked ?? named).decode(bytes);
  } catch {
    // A charset that nobody knows.
    return new TextDecoder().decode(bytes);
  }
}
