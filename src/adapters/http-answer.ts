import { createBody } from "./http-body.ts";
import type { Body } from "./http-body.ts";
import type { Watch } from "./http-watch.ts";

/** Enough for the longest content security policies, too little to hurt. */
export const HEADER_BYTES = 64 * 1024;

/** Nobody says "wait" more often in good faith. */
const MOST_INFORMATIONAL = 32;

/** What one request got; filled as it comes, so that it holds what came before a failure. */
export interface Answer {
  status?: number;
  headers: ReadonlyMap<string, string>;
  body?: Body;
}

/** How an answer is read. */
export interface Reading {
  readonly answer: Answer;
  /** Whether this is the answer: a redirect that will be followed needs no body. */
  readonly isFinal: (status: number, headers: ReadonlyMap<string, string>) => boolean;
  readonly bodyBytes: number;
  readonly notesArrivals: boolean;
}

/** Takes the parts of an answer in their order, whatever carries them, each in its phase. */
export interface Reader {
  /** An informational answer (103 Early Hints) is not the answer; a storm of them stops the call. */
  informational(): void;
  /** Where it is false, the answer is whole: a redirect's body is not waited for. */
  start(status: number, rawHeaders: readonly (string | number)[], onReady: () => void): boolean;
  /** False when the decoder wants a pause, until `onReady`. */
  data(chunk: Buffer): boolean;
  end(): void;
  fail(error: Error): void;
  /** Resolves when all is read and decoded, rejects with the first error. */
  readonly done: Promise<void>;
  /** The last byte has come, or an error: what follows is of no interest. */
  readonly isOver: boolean;
}

export function createReader({ answer, isFinal, bodyBytes, notesArrivals }: Reading, watch: Watch): Reader {
  const done = Promise.withResolvers<void>();
  // Heard even where nobody waits any more.
  done.promise.catch(() => undefined);
  let informational = 0;
  let isOver = false;
  const end = (): void => {
    if (isOver) return;
    isOver = true;
    watch.rest();
    (answer.body?.end() ?? Promise.resolve()).then(done.resolve, done.reject);
  };
  return {
    informational() {
      informational += 1;
      if (informational > MOST_INFORMATIONAL) watch.stop("TOO_MANY_INFORMATIONAL");
    },
    start(status, rawHeaders, onReady) {
      watch.enter("receive");
      answer.status = status;
      answer.headers = headersOf(rawHeaders);
      if (!isFinal(status, answer.headers)) {
        end();
        return false;
      }
      const contentEncoding = answer.headers.get("content-encoding") ?? "";
      answer.body = createBody({ contentEncoding, limitBytes: bodyBytes, notesArrivals }, watch, onReady);
      return true;
    },
    data: (chunk) => answer.body?.write(chunk) ?? true,
    end,
    fail(error) {
      if (isOver) return;
      isOver = true;
      watch.rest();
      done.reject(error);
    },
    done: done.promise,
    get isOver() {
      return isOver;
    },
  };
}

/** Names in lower case; a name that came several times is joined by ", ". */
function headersOf(raw: readonly (string | number)[]): Map<string, string> {
  const headers = new Map<string, string>();
  for (let index = 0; index + 1 < raw.length; index += 2) {
    const name = String(raw[index]).toLowerCase();
    const value = String(raw[index + 1]);
    const before = headers.get(name);
    if (!name.startsWith(":")) headers.set(name, before === undefined ? value : `${before}, ${value}`);
  }
  return headers;
}
