export const id = 746;
export const ids = [746];
export const modules = {

/***/ 96746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createFiles: () => (/* binding */ createFiles)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
;// CONCATENATED MODULE: ./build/adapters/fill.js



/** A message between threads costs as much as several files. */
const FILES_IN_BATCH = 32;
const BYTES_IN_BATCH = 1 << 19;
/** So many batches may wait for the thread: it never stands idle, and memory holds no more. */
const BATCHES_AHEAD = 8;
/**
 * Writes files as they are made, in a thread of its own: making a file takes the kernel nearly as long as making its text takes us.
 * @throws {Error} of the file system, with its `code`, of the first file that can't be written.
 */
async function fill(folder, made, redact) {
    const thread = new external_node_worker_threads_.Worker(`(${writeBatches.toString()})()`, {
        eval: true,
        resourceLimits: { maxYoungGenerationSizeMb: 1, maxOldGenerationSizeMb: 16 },
    });
    const answers = (0,external_node_events_.on)(thread, "message");
    const answered = async () => {
        const { value } = await answers.next();
        const refusal = value?.[0];
        if (refusal !== undefined)
            throw Object.assign(new Error(refusal.message), refusal);
    };
    let waiting = 0;
    try {
        for await (const batch of batchesOf(folder, made, redact)) {
            if (waiting === BATCHES_AHEAD)
                await answered();
            else
                waiting += 1;
            thread.postMessage(batch, batch.map(([, { buffer }]) => buffer));
        }
        for (; waiting > 0; waiting -= 1)
            await answered();
    }
    finally {
        await thread.terminate();
    }
}
async function* batchesOf(folder, files, redact) {
    const encoder = new TextEncoder();
    let batch = [];
    let length = 0;
    for await (const { path, body } of files) {
        // The thread takes the bytes: what others hold is copied.
        const bytes = typeof body === "string" ? encoder.encode(redact(body)) : Uint8Array.from(body);
        batch.push([(0,external_node_path_.join)(folder, path), bytes]);
        length += bytes.length;
        if (batch.length < FILES_IN_BATCH && length < BYTES_IN_BATCH)
            continue;
        yield batch;
        [batch, length] = [[], 0];
    }
    yield batch;
}
/** What the other thread does. It gets there as its text, so it uses nothing of this module: our bundle holds one program. */
function writeBatches() {
    const { mkdirSync, writeFileSync } = process.getBuiltinModule("node:fs");
    const path = process.getBuiltinModule("node:path");
    const { parentPort } = process.getBuiltinModule("node:worker_threads");
    const folders = new Set();
    const write = (file, bytes) => {
        const folder = path.dirname(file);
        if (!folders.has(folder))
            mkdirSync(folder, { recursive: true });
        folders.add(folder);
        writeFileSync(file, bytes);
        // Its memory is free at once: a thread that makes nothing itself collects nothing.
        bytes.buffer.transfer(0);
    };
    parentPort.on("message", (batch) => {
        let answer;
        try {
            for (const [file, bytes] of batch)
                write(file, bytes);
        }
        catch (error) {
            const { message, code } = error;
            answer = { message, ...(code !== undefined && { code }) };
        }
        parentPort.postMessage(answer);
    });
}

;// CONCATENATED MODULE: ./build/adapters/files.js



/** The file system. Every text written passes `redact`; nobody ever reads half a file, but where nobody reads yet. */
function createFiles(redact) {
    let written = 0;
    return {
        read: (path) => orElse((0,promises_.readFile)(path, "utf8"), ["ENOENT", "ENOTDIR"], undefined),
        readBytes: (path) => orElse((0,promises_.readFile)(path), ["ENOENT", "ENOTDIR"], undefined),
        async write(path, body) {
            const folder = (0,external_node_path_.dirname)(path);
            const clean = typeof body === "string" ? redact(body) : body;
            written += 1;
            // Beside the file: a rename is whole only within one file system.
            const temporary = (0,external_node_path_.join)(folder, `.${(0,external_node_path_.basename)(path)}.${process.pid}-${written}.tmp`);
            try {
                // Of many files most find their folder there.
                const isWritten = await orElse((0,promises_.writeFile)(temporary, clean).then(() => true), ["ENOENT"], false);
                if (!isWritten) {
                    await (0,promises_.mkdir)(folder, { recursive: true });
                    await (0,promises_.writeFile)(temporary, clean);
                }
                await (0,promises_.rename)(temporary, path);
            }
            catch (error) {
                await (0,promises_.rm)(temporary, { force: true });
                throw error;
            }
        },
        fill: (folder, made) => fill(folder, made, redact),
        list,
        async clear(folder, kept) {
            const names = ((await list(folder)) ?? []).filter((name) => !kept.includes(name));
            for (const name of names)
                await (0,promises_.rm)((0,external_node_path_.join)(folder, name), { recursive: true, force: true });
        },
    };
}
async function list(folder) {
    const names = await orElse(orElse((0,promises_.readdir)(folder), ["ENOENT"], []), ["ENOTDIR"], undefined);
    return names?.sort();
}
/** What is there, or the other where the file system answers with one of the codes. */
async function orElse(reading, codes, other) {
    try {
        return await reading;
    }
    catch (error) {
        if (hasCode(error, codes))
            return other;
        throw error;
    }
}
const hasCode = (error, codes) => error instanceof Error && "code" in error && codes.includes(String(error.code));


/***/ })

};
