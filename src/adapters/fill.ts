import { on } from "node:events";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { MadeFile } from "../world.ts";

type Batch = readonly (readonly [path: string, bytes: Uint8Array<ArrayBuffer>])[];
/** How a batch ended; a refusal of the file system's with its code, which an error would lose between threads. */
type Answer = { readonly message: string; readonly code?: string } | undefined;

/** A message between threads costs as much as several files. */
const FILES_IN_BATCH = 32;
const BYTES_IN_BATCH = 1 << 19;

/** So many batches may wait for the thread: it never stands idle, and memory holds no more. */
const BATCHES_AHEAD = 8;

/**
 * Writes files as they are made, in a thread of its own: making a file takes the kernel nearly as long as making its text takes us.
 * @throws {Error} of the file system, with its `code`, of the first file that can't be written.
 */
export async function fill(folder: string, made: AsyncIterable<MadeFile>, redact: (text: string) => string) {
  const thread = new Worker(`(${writeBatches.toString()})()`, {
    eval: true,
    resourceLimits: { maxYoungGenerationSizeMb: 1, maxOldGenerationSizeMb: 16 },
  });
  const answers = on(thread, "message") as NodeJS.AsyncIterator<[Answer]>;
  const answered = async (): Promise<void> => {
    const { value } = await answers.next();
    const refusal = value?.[0];
    if (refusal !== undefined) throw Object.assign(new Error(refusal.message), refusal);
  };
  let waiting = 0;
  try {
    for await (const batch of batchesOf(folder, made, redact)) {
      if (waiting === BATCHES_AHEAD) await answered();
      else waiting += 1;
      thread.postMessage(
        batch,
        batch.map(([, { buffer }]) => buffer),
      );
    }
    for (; waiting > 0; waiting -= 1) await answered();
  } finally {
    await thread.terminate();
  }
}

async function* batchesOf(
  folder: string,
  files: AsyncIterable<MadeFile>,
  redact: (text: string) => string,
): AsyncGenerator<Batch> {
  const encoder = new TextEncoder();
  let batch: [string, Uint8Array<ArrayBuffer>][] = [];
  let length = 0;
  for await (const { path, body } of files) {
    // The thread takes the bytes: what others hold is copied.
    const bytes = typeof body === "string" ? encoder.encode(redact(body)) : Uint8Array.from(body);
    batch.push([join(folder, path), bytes]);
    length += bytes.length;
    if (batch.length < FILES_IN_BATCH && length < BYTES_IN_BATCH) continue;
    yield batch;
    [batch, length] = [[], 0];
  }
  yield batch;
}

/** What the other thread does. It gets there as its text, so it uses nothing of this module: our bundle holds one program. */
function writeBatches(): void {
  const { mkdirSync, writeFileSync } = process.getBuiltinModule("node:fs");
  const path = process.getBuiltinModule("node:path");
  const { parentPort } = process.getBuiltinModule("node:worker_threads");
  const folders = new Set<string>();
  const write = (file: string, bytes: Uint8Array<ArrayBuffer>): void => {
    const folder = path.dirname(file);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    writeFileSync(file, bytes);
    // Its memory is free at once: a thread that makes nothing itself collects nothing.
    bytes.buffer.transfer(0);
  };
  parentPort!.on("message", (batch: Batch) => {
    let answer: Answer;
    try {
      for (const [file, bytes] of batch) write(file, bytes);
    } catch (error) {
      const { message, code } = error as NodeJS.ErrnoException;
      answer = { message, ...(code !== undefined && { code }) };
    }
    parentPort!.postMessage(answer);
  });
}
