import zlib from "node:zlib";
import type { Transform } from "node:stream";
import { createArrivals } from "./http-arrivals.ts";
import type { Arrival } from "../domain/exchange.ts";
import type { Watch } from "./http-watch.ts";

/** What we can decode, as `accept-encoding` says it. */
export const ACCEPTED_ENCODINGS = "gzip, deflate, br, zstd";

/** RFC 9659: a `zstd` body of HTTP needs a window of at most 8 MiB; more is a way to take our memory. */
const ZSTD_WINDOW_LOG = 23;
/** Nobody encodes a body more often in good faith. */
const MOST_ENCODINGS = 3;

type Decode = (first: Buffer) => Transform;

const DECODERS: ReadonlyMap<string, Decode> = new Map<string, Decode>([
  ["gzip", () => zlib.createGunzip()],
  ["x-gzip", () => zlib.createGunzip()],
  // Some servers send raw deflate; zlib's header has 8 in the low half of its first byte.
  ["deflate", (first) => (((first[0] ?? 0) & 0x0f) === 8 ? zlib.createInflate() : zlib.createInflateRaw())],
  ["br", () => zlib.createBrotliDecompress()],
  ["zstd", () => zlib.createZstdDecompress({ params: { [zlib.constants.ZSTD_d_windowLogMax]: ZSTD_WINDOW_LOG } })],
]);

/** Collects a body, decoded, up to a limit; past it the watch is stopped with `BODY_TOO_LARGE`. */
export interface Body {
  /** False when the decoder wants a pause, until `onReady`. */
  write(chunk: Buffer): boolean;
  /** No more comes; resolves when all is decoded, rejects with zlib's error. */
  end(): Promise<void>;
  destroy(): void;
  /** What was read, never more than the limit. */
  readonly bytes: Uint8Array;
  /** When parts of it were there, where that is noted. */
  readonly arrivals: readonly Arrival[] | undefined;
}

/** How a body is kept. */
export interface Keeping {
  readonly contentEncoding: string;
  readonly limitBytes: number;
  readonly notesArrivals: boolean;
}

/** A body in an encoding that we don't know is kept as it came. */
export function createBody(keeping: Keeping, watch: Watch, onReady: () => void): Body {
  const { contentEncoding, limitBytes, notesArrivals } = keeping;
  const arrivals = notesArrivals ? createArrivals() : undefined;
  // Of the last bytes on the wire: decoding them is our own work.
  let cameMs = 0;
  const kept: Buffer[] = [];
  let keptBytes = 0;
  const keep = (chunk: Buffer): void => {
    const room = limitBytes - keptBytes;
    if (chunk.length > room) watch.stop("BODY_TOO_LARGE");
    const part = chunk.length > room ? chunk.subarray(0, Math.max(0, room)) : chunk;
    kept.push(part);
    keptBytes += part.length;
    arrivals?.note(keptBytes, cameMs);
  };
  const decoding = createDecoding(decodersFor(contentEncoding), keep, onReady);
  return {
    write(chunk) {
      if (watch.halt.aborted) return true;
      if (notesArrivals) cameMs = watch.elapsedMs;
      if (decoding !== undefined) return decoding.write(chunk);
      keep(chunk);
      return true;
    },
    end: async () => decoding?.end(),
    destroy: () => decoding?.destroy(),
    get bytes() {
      return kept.length === 1 && kept[0] !== undefined ? new Uint8Array(kept[0]) : new Uint8Array(Buffer.concat(kept));
    },
    get arrivals() {
      return arrivals?.all();
    },
  };
}

function decodersFor(contentEncoding: string): Decode[] {
  const names = contentEncoding
    .toLowerCase()
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "" && name !== "identity");
  const decoders = names.map((name) => DECODERS.get(name)).filter((decode) => decode !== undefined);
  return decoders.length === names.length && names.length <= MOST_ENCODINGS ? decoders.toReversed() : [];
}

interface Decoding {
  write(chunk: Buffer): boolean;
  end(): Promise<void>;
  destroy(): void;
}

/** The decoders in a row, made when the first byte comes: a body without bytes is no broken one. */
function createDecoding(
  decoders: readonly Decode[],
  keep: (chunk: Buffer) => void,
  onReady: () => void,
): Decoding | undefined {
  if (decoders.length === 0) return undefined;
  const done = Promise.withResolvers<void>();
  // Heard even where `end` is never reached.
  done.promise.catch(() => undefined);
  let streams: Transform[] = [];
  const start = (first: Buffer): void => {
    streams = decoders.map((decode) => decode(first));
    for (const [index, stream] of streams.entries()) {
      stream.on("error", done.reject);
      const next = streams[index + 1];
      if (next !== undefined) stream.pipe(next);
    }
    streams.at(-1)?.on("data", keep).on("end", done.resolve);
    streams[0]?.on("drain", onReady);
  };
  return {
    write(chunk) {
      if (streams.length === 0) start(chunk);
      return streams[0]?.write(chunk) ?? true;
    },
    end() {
      if (streams.length === 0) done.resolve();
      else streams[0]?.end();
      return done.promise;
    },
    destroy() {
      for (const stream of streams) stream.destroy();
    },
  };
}
