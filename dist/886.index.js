export const id = 886;
export const ids = [886,877,746];
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


/***/ }),

/***/ 7832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ createReader),
/* harmony export */   q: () => (/* binding */ HEADER_BYTES)
/* harmony export */ });
/* harmony import */ var _http_body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65831);

/** Enough for the longest content security policies, too little to hurt. */
const HEADER_BYTES = 64 * 1024;
/** Nobody says "wait" more often in good faith. */
const MOST_INFORMATIONAL = 32;
function createReader({ answer, isFinal, bodyBytes, notesArrivals }, watch) {
    const done = Promise.withResolvers();
    // Heard even where nobody waits any more.
    done.promise.catch(() => undefined);
    let informational = 0;
    let isOver = false;
    const end = () => {
        if (isOver)
            return;
        isOver = true;
        watch.rest();
        (answer.body?.end() ?? Promise.resolve()).then(done.resolve, done.reject);
    };
    return {
        informational() {
            informational += 1;
            if (informational > MOST_INFORMATIONAL)
                watch.stop("TOO_MANY_INFORMATIONAL");
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
            answer.body = (0,_http_body_js__WEBPACK_IMPORTED_MODULE_0__/* .createBody */ .F)({ contentEncoding, limitBytes: bodyBytes, notesArrivals }, watch, onReady);
            return true;
        },
        data: (chunk) => answer.body?.write(chunk) ?? true,
        end,
        fail(error) {
            if (isOver)
                return;
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
function headersOf(raw) {
    const headers = new Map();
    for (let index = 0; index + 1 < raw.length; index += 2) {
        const name = String(raw[index]).toLowerCase();
        const value = String(raw[index + 1]);
        const before = headers.get(name);
        if (!name.startsWith(":"))
            headers.set(name, before === undefined ? value : `${before}, ${value}`);
    }
    return headers;
}


/***/ }),

/***/ 65831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ ACCEPTED_ENCODINGS),
  F: () => (/* binding */ createBody)
});

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/adapters/http-arrivals.js
/** The first ones are what a time to the first token is read from. */
const EXACT = 1024;
const MOST = 4096;
function createArrivals() {
    let kept = [];
    let last;
    // Of those after the first ones, each `every`th is kept.
    let every = 1;
    let later = 0;
    return {
        note(bytes, ms) {
            last = { bytes, ms };
            if (kept.length < EXACT) {
                kept.push(last);
                return;
            }
            if (later % every === 0)
                kept.push(last);
            later += 1;
            // One less than the most: the last one may have to stand behind.
            if (kept.length < MOST - 1)
                return;
            kept = kept.filter((_, index) => index < EXACT || (index - EXACT) % 2 === 0);
            every *= 2;
        },
        all: () => (last === undefined || kept.at(-1) === last ? [...kept] : [...kept, last]),
    };
}

;// CONCATENATED MODULE: ./build/adapters/http-body.js


/** What we can decode, as `accept-encoding` says it. */
const ACCEPTED_ENCODINGS = "gzip, deflate, br, zstd";
/** RFC 9659: a `zstd` body of HTTP needs a window of at most 8 MiB; more is a way to take our memory. */
const ZSTD_WINDOW_LOG = 23;
/** Nobody encodes a body more often in good faith. */
const MOST_ENCODINGS = 3;
const DECODERS = new Map([
    ["gzip", () => external_node_zlib_.createGunzip()],
    ["x-gzip", () => external_node_zlib_.createGunzip()],
    // Some servers send raw deflate; zlib's header has 8 in the low half of its first byte.
    ["deflate", (first) => (((first[0] ?? 0) & 0x0f) === 8 ? external_node_zlib_.createInflate() : external_node_zlib_.createInflateRaw())],
    ["br", () => external_node_zlib_.createBrotliDecompress()],
    ["zstd", () => external_node_zlib_.createZstdDecompress({ params: { [external_node_zlib_.constants.ZSTD_d_windowLogMax]: ZSTD_WINDOW_LOG } })],
]);
/** A body in an encoding that we don't know is kept as it came. */
function createBody(keeping, watch, onReady) {
    const { contentEncoding, limitBytes, notesArrivals } = keeping;
    const arrivals = notesArrivals ? createArrivals() : undefined;
    // Of the last bytes on the wire: decoding them is our own work.
    let cameMs = 0;
    const kept = [];
    let keptBytes = 0;
    const keep = (chunk) => {
        const room = limitBytes - keptBytes;
        if (chunk.length > room)
            watch.stop("BODY_TOO_LARGE");
        const part = chunk.length > room ? chunk.subarray(0, Math.max(0, room)) : chunk;
        kept.push(part);
        keptBytes += part.length;
        arrivals?.note(keptBytes, cameMs);
    };
    const decoding = createDecoding(decodersFor(contentEncoding), keep, onReady);
    return {
        write(chunk) {
            if (watch.halt.aborted)
                return true;
            if (notesArrivals)
                cameMs = watch.elapsedMs;
            if (decoding !== undefined)
                return decoding.write(chunk);
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
function decodersFor(contentEncoding) {
    const names = contentEncoding
        .toLowerCase()
        .split(",")
        .map((name) => name.trim())
        .filter((name) => name !== "" && name !== "identity");
    const decoders = names.map((name) => DECODERS.get(name)).filter((decode) => decode !== undefined);
    return decoders.length === names.length && names.length <= MOST_ENCODINGS ? decoders.toReversed() : [];
}
/** The decoders in a row, made when the first byte comes: a body without bytes is no broken one. */
function createDecoding(decoders, keep, onReady) {
    if (decoders.length === 0)
        return undefined;
    const done = Promise.withResolvers();
    // Heard even where `end` is never reached.
    done.promise.catch(() => undefined);
    let streams = [];
    const start = (first) => {
        streams = decoders.map((decode) => decode(first));
        for (const [index, stream] of streams.entries()) {
            stream.on("error", done.reject);
            const next = streams[index + 1];
            if (next !== undefined)
                stream.pipe(next);
        }
        streams.at(-1)?.on("data", keep).on("end", done.resolve);
        streams[0]?.on("drain", onReady);
    };
    return {
        write(chunk) {
            if (streams.length === 0)
                start(chunk);
            return streams[0]?.write(chunk) ?? true;
        },
        end() {
            if (streams.length === 0)
                done.resolve();
            else
                streams[0]?.end();
            return done.promise;
        },
        destroy() {
            for (const stream of streams)
                stream.destroy();
        },
    };
}


/***/ }),

/***/ 33715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ checkHeaders),
/* harmony export */   t: () => (/* binding */ send)
/* harmony export */ });
/* harmony import */ var _http_answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7832);
/* harmony import */ var _node_http_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57854);
/* harmony import */ var _http_proxy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86604);
/* harmony import */ var _http_watch_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94995);




/**
 * Sends a request over a connection, by HTTP/1.1, and reads its answer, each in its phase; ends the connection whatever
 * happens. `receive` begins when the headers are complete.
 */
async function send(opened, hop, watch, reading, learned) {
    const reader = (0,_http_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .createReader */ .W)(reading, watch);
    try {
        checkHeaders(hop.headers);
        listen(requestOver(opened, hop), opened, { hop, watch, reader, learned });
        await (0,_http_watch_js__WEBPACK_IMPORTED_MODULE_3__/* .unlessHalted */ .JG)(reader.done, watch.halt);
    }
    finally {
        reading.answer.body?.destroy();
        opened.socket.destroy();
    }
}
/** Throws Node's `ERR_INVALID_HTTP_TOKEN` or `ERR_INVALID_CHAR`. */
function checkHeaders(headers) {
    for (const [name, value] of headers) {
        _node_http_js__WEBPACK_IMPORTED_MODULE_1__/* .http */ .L.validateHeaderName(name);
        _node_http_js__WEBPACK_IMPORTED_MODULE_1__/* .http */ .L.validateHeaderValue(name, value);
    }
}
function requestOver({ socket, proxy }, { method, url, headers, body }) {
    const request = _node_http_js__WEBPACK_IMPORTED_MODULE_1__/* .http */ .L.request({
        createConnection: () => socket,
        method,
        path: proxy === undefined ? url.pathname + url.search : url.href,
        setHost: false,
        headers: {
            host: url.host,
            ...Object.fromEntries(headers),
            ...(proxy?.authorization !== undefined && { "proxy-authorization": proxy.authorization }),
            ...(body !== undefined && { "content-length": Buffer.byteLength(body) }),
        },
        maxHeaderSize: _http_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .HEADER_BYTES */ .q,
        insecureHTTPParser: false,
    });
    request.end(body);
    return request;
}
function listen(request, { socket, proxy }, { hop, watch, reader, learned }) {
    // Until here Node was setting up its parser: that is not the server's time.
    request.once("socket", () => watch.enter("send"));
    // All of it is with the kernel.
    request.once("finish", () => {
        if (watch.phase === "send" && !reader.isOver)
            watch.enter("wait");
    });
    request.on("information", () => reader.informational());
    let answer;
    // What is wrong after the last byte of the answer is no part of it: it still has to be read.
    request.on("error", (error) => {
        if (answer?.complete !== true)
            reader.fail(error);
    });
    request.once("upgrade", (message) => {
        reader.start(message.statusCode ?? 0, message.rawHeaders, () => undefined);
        reader.end();
    });
    request.once("response", (message) => {
        answer = message;
        learned.version = message.httpVersion;
        if (proxy !== undefined && message.statusCode === 407)
            return reader.fail(new _http_proxy_js__WEBPACK_IMPORTED_MODULE_2__/* .ProxyTrouble */ .qJ("PROXY_407"));
        receive(message, socket, reader, hop.method);
    });
}
function receive(message, socket, reader, method) {
    let closedByPeer = false;
    socket.once("end", () => (closedByPeer = true));
    const isWhole = !reader.start(message.statusCode ?? 0, message.rawHeaders, () => message.resume());
    if (isWhole)
        return;
    message.on("data", (chunk) => {
        if (!reader.data(chunk))
            message.pause();
    });
    message.once("end", () => reader.end());
    message.once("error", (error) => {
        reader.fail(closedByPeer && method !== "HEAD" ? cutShort(message) : error);
    });
}
/** The other side ended the connection in good order before the answer was whole. */
function cutShort({ headers }) {
    const code = headers["content-length"] === undefined ? "HPE_INVALID_EOF_STATE" : "ERR_HTTP_CONTENT_LENGTH_MISMATCH";
    return Object.assign(new Error("the body ends before its end"), { code });
}


/***/ }),

/***/ 86604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iz: () => (/* binding */ proxiesIn),
/* harmony export */   dd: () => (/* binding */ tunnel),
/* harmony export */   gW: () => (/* binding */ passwordsIn),
/* harmony export */   iJ: () => (/* binding */ proxyFor),
/* harmony export */   qJ: () => (/* binding */ ProxyTrouble)
/* harmony export */ });
/* unused harmony export isExempt */
/* harmony import */ var ipaddr_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48280);
/* harmony import */ var _node_http_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57854);
/* harmony import */ var _http_watch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94995);



/**
 * The proxy between us and the world does not do its work: that tells nothing of the target. Neither the message nor the
 * code holds the proxy's URL, which may carry a password.
 */
class ProxyTrouble extends Error {
    name = "ProxyTrouble";
    code;
    constructor(code, cause) {
        super("the proxy does not do its work", { cause });
        this.code = code;
    }
}
/** The variables by their names in capitals, else in small letters; empty ones are as good as none. */
function proxiesIn(environment) {
    const read = (name) => [environment[name.toLowerCase()], environment[name]].find((value) => value !== undefined && value !== "");
    const [httpsProxy, httpProxy, noProxy] = [read("HTTPS_PROXY"), read("HTTP_PROXY"), read("NO_PROXY")];
    return {
        ...(httpsProxy !== undefined && { httpsProxy }),
        ...(httpProxy !== undefined && { httpProxy }),
        ...(noProxy !== undefined && { noProxy }),
    };
}
/** The passwords in the proxies' URLs, by the variable's name, as they are meant and as they are written. */
function passwordsIn({ httpsProxy, httpProxy }) {
    const passwords = Object.entries({ HTTPS_PROXY: httpsProxy, HTTP_PROXY: httpProxy }).flatMap(([name, text]) => {
        const written = text === undefined ? "" : (URL.parse(text.includes("://") ? text : `http://${text}`)?.password ?? "");
        return written === "" ? [] : [[`${name} (written)`, written], [name, unescaped(written)]];
    });
    return new Map(passwords);
}
/** The proxy that a URL is asked through, if any. Throws `ProxyTrouble` where it is no URL of an HTTP proxy. */
function proxyFor(target, proxies) {
    const named = target.protocol === "https:" ? proxies.httpsProxy : proxies.httpProxy;
    if (named === undefined || named === "" || isExempt(target, proxies.noProxy ?? ""))
        return undefined;
    const text = named.includes("://") ? named : `http://${named}`;
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url === undefined || !/^https?:$/.test(url.protocol))
        throw new ProxyTrouble("BAD_PROXY_URL");
    const { username, password } = url;
    url.username = "";
    url.password = "";
    if (username === "" && password === "")
        return { url };
    const pair = `${unescaped(username)}:${unescaped(password)}`;
    return { url, authorization: `Basic ${Buffer.from(pair).toString("base64")}` };
}
function unescaped(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
/**
 * By curl's rules: `*`, a name (with or without a leading dot or `*.`) for itself and all below it, an address, a range in
 * CIDR notation, each with or without a port; separated by commas or spaces.
 */
function isExempt(target, noProxy) {
    const host = target.hostname
        .toLowerCase()
        .replace(/^\[(.*)\]$/, "$1")
        .replace(/\.$/, "");
    const port = target.port || (target.protocol === "https:" ? "443" : "80");
    const entries = noProxy.toLowerCase().split(/[\s,]+/);
    return entries.some((entry) => {
        const [, name = "", only] = /^(\[[^\]]*\]|[^:]*|.*:.*:.*?)(?::(\d+))?$/.exec(entry) ?? [];
        if (name === "" || (only !== undefined && only !== port))
            return false;
        return name === "*" || covers(name.replace(/^\[(.*)\]$/, "$1"), host);
    });
}
function covers(entry, host) {
    if (!ipaddr_js__WEBPACK_IMPORTED_MODULE_0__.isValid(host)) {
        const name = entry.replace(/^\*?\.+/, "").replace(/\.$/, "");
        return name !== "" && (host === name || host.endsWith(`.${name}`));
    }
    const address = ipaddr_js__WEBPACK_IMPORTED_MODULE_0__.process(host);
    if (ipaddr_js__WEBPACK_IMPORTED_MODULE_0__.isValid(entry))
        return ipaddr_js__WEBPACK_IMPORTED_MODULE_0__.process(entry).toString() === address.toString();
    if (!ipaddr_js__WEBPACK_IMPORTED_MODULE_0__.isValidCIDR(entry))
        return false;
    const [range, bits] = ipaddr_js__WEBPACK_IMPORTED_MODULE_0__.parseCIDR(entry);
    return range.kind() === address.kind() && address.match([range, bits]);
}
/** What a proxy says where it can't reach the target: that speaks of the target. */
const TARGET_UNREACHED = new Set([502, 503, 504]);
/**
 * A tunnel through the proxy to the target (`CONNECT`, RFC 9110, section 9.3.6). Rejects with `PROXY_<status>` of a target
 * that the proxy can't reach, with `ProxyTrouble`, or with `Halted`.
 */
async function tunnel(socket, target, proxy, watch) {
    const authority = `${target.hostname}:${target.port || (target.protocol === "https:" ? 443 : 80)}`;
    const { promise, resolve, reject } = Promise.withResolvers();
    const request = _node_http_js__WEBPACK_IMPORTED_MODULE_1__/* .http */ .L.request({
        createConnection: () => socket,
        method: "CONNECT",
        path: authority,
        setHost: false,
        headers: {
            host: authority,
            ...(proxy.authorization !== undefined && { "proxy-authorization": proxy.authorization }),
        },
    });
    request.once("connect", ({ statusCode = 0 }, _, head) => {
        if (statusCode >= 200 && statusCode < 300) {
            if (head.length > 0)
                socket.unshift(head);
            resolve();
        }
        else if (TARGET_UNREACHED.has(statusCode)) {
            reject(Object.assign(new Error("the proxy does not reach the target"), { code: `PROXY_${statusCode}` }));
        }
        else
            reject(new ProxyTrouble(`PROXY_${statusCode}`));
    });
    request.on("error", (error) => reject(new ProxyTrouble(error.code ?? "PROXY_FAILED")));
    request.end();
    try {
        await (0,_http_watch_js__WEBPACK_IMPORTED_MODULE_2__/* .unlessHalted */ .JG)(promise, watch.halt);
    }
    catch (error) {
        socket.destroy();
        throw error;
    }
}


/***/ }),

/***/ 94995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JG: () => (/* binding */ unlessHalted),
/* harmony export */   Ms: () => (/* binding */ startWatch),
/* harmony export */   xV: () => (/* binding */ Halted)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56046);

/** The longest delay that Node's timers take; a longer limit is none. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;
function limitOf(phase, limits) {
    switch (phase) {
        case "dns":
            return limits.dnsMs;
        case "connect":
            return limits.connectMs;
        case "tls":
            return limits.tlsMs;
        case "send":
            return limits.sendMs;
        case "wait":
            return limits.waitMs;
        case "receive":
            return limits.receiveMs;
        case "queue":
        case "poll":
        case "create":
        case "queued":
        case "run":
        case "fetch":
            return Number.POSITIVE_INFINITY;
        default:
            return (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .xb)(phase);
    }
}
/**
 * Starts in `queue`, which has no limit and is only counted once it is entered. A phase's limit holds for its sum over
 * redirects.
 */
function startWatch(limits, signal) {
    const stops = createStops();
    const times = createTimes();
    let timer;
    const rest = () => {
        clearTimeout(timer);
        times.rest();
    };
    const halt = (kind, code) => {
        if (stops.failure !== undefined)
            return;
        rest();
        stops.stop({ kind, phase: times.phase, code });
    };
    const forget = heed(signal, () => halt("aborted", "ABORTED"));
    return {
        get phase() {
            return times.phase;
        },
        halt: stops,
        get failure() {
            return stops.failure;
        },
        enter(phase) {
            if (stops.failure !== undefined)
                return;
            clearTimeout(timer);
            times.enter(phase);
            const leftMs = Math.min(limitOf(phase, limits) - times.spentMs(phase), limits.totalMs - times.totalMs);
            if (phase === "queue" || leftMs > LONGEST_TIMER_MS)
                return;
            timer = setTimeout(() => halt("timeout", "TIMEOUT"), Math.max(0, leftMs));
        },
        stop: (code) => halt("limit", code),
        rest,
        end() {
            rest();
            forget();
        },
        get phases() {
            return times.phases();
        },
        get totalMs() {
            return times.totalMs;
        },
        get elapsedMs() {
            return times.totalMs + times.currentMs();
        },
    };
}
/** Calls back when the signal aborts, at once where it already has; what it returns takes that back. */
function heed(signal, abort) {
    if (signal?.aborted === true)
        abort();
    else
        signal?.addEventListener("abort", abort, { once: true });
    return () => signal?.removeEventListener("abort", abort);
}
/** An `AbortSignal` for one call costs more than the call's own bookkeeping: this is a set of functions. */
function createStops() {
    const listeners = new Set();
    let failure;
    return {
        get failure() {
            return failure;
        },
        get aborted() {
            return failure !== undefined;
        },
        onAbort(stop) {
            if (failure !== undefined)
                stop();
            else
                listeners.add(stop);
            return () => listeners.delete(stop);
        },
        stop(why) {
            failure = why;
            for (const stop of listeners)
                stop();
            listeners.clear();
        },
    };
}
let turnMs;
/**
 * When the kernel handed over what is being told now. One turn of the event loop takes all that has come, and tells the
 * calls one after the other: what a call waits for its own turn at that is our work for the others, and no latency of its
 * server. A turn ends with its immediates.
 */
function arrivedAtMs() {
    if (turnMs === undefined) {
        turnMs = performance.now();
        setImmediate(() => (turnMs = undefined));
    }
    return turnMs;
}
/**
 * Monotonic time spent per phase. A phase ends when the kernel had what ends it, and one that is the server's to go on with
 * begins there; one that begins with our own doing begins when that is done.
 */
function createTimes() {
    const spent = new Map();
    let phase = "queue";
    let since;
    let totalMs = 0;
    const rest = () => {
        if (since === undefined)
            return;
        const tookMs = Math.max(0, arrivedAtMs() - since);
        spent.set(phase, (spent.get(phase) ?? 0) + tookMs);
        if (phase !== "queue")
            totalMs += tookMs;
        since = undefined;
    };
    return {
        get phase() {
            return phase;
        },
        enter(next) {
            rest();
            phase = next;
            since = next === "receive" ? arrivedAtMs() : performance.now();
        },
        rest,
        spentMs: (of) => spent.get(of) ?? 0,
        phases: () => Object.fromEntries(spent),
        get totalMs() {
            return totalMs;
        },
        currentMs: () => (since === undefined || phase === "queue" ? 0 : Math.max(0, arrivedAtMs() - since)),
    };
}
/** Thrown where a call stops because its watch says so; the reason is the watch's `failure`. */
class Halted extends Error {
    name = "Halted";
}
/** The work's result, or `Halted` as soon as the watch stops; the work itself goes on, unheard. */
function unlessHalted(work, halt) {
    return new Promise((resolve, reject) => {
        const forget = halt.onAbort(() => reject(new Halted("the call was stopped")));
        work.then((result) => {
            forget();
            resolve(result);
        }, (error) => {
            forget();
            reject(error);
        });
    });
}


/***/ }),

/***/ 87886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createLiveWorld: () => (/* binding */ createLiveWorld)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/adapters/clock.js

/** The longest delay that Node's timers take. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;
/** The system's time; with `startAt` (milliseconds since the epoch) that moment and what has really passed since. */
function createClock({ startAt } = {}) {
    const begun = performance.now();
    return {
        now: () => (startAt === undefined ? Date.now() : Math.round(startAt + performance.now() - begun)),
        sleep(ms, signal) {
            if (signal?.aborted === true)
                return Promise.resolve();
            const { promise, resolve } = Promise.withResolvers();
            const wake = () => {
                clearTimeout(timer);
                signal?.removeEventListener("abort", wake);
                resolve();
            };
            const timer = setTimeout(wake, Math.min(Math.max(0, ms), LONGEST_TIMER_MS));
            signal?.addEventListener("abort", wake, { once: true });
            return promise;
        },
    };
}
/** Chance: the system's, or with a seed the same row of numbers every time (mulberry32). */
function createRandom(seed) {
    if (seed === undefined) {
        // The upper 53 of 64 bits: as many as a double between 0 and 1 can hold evenly.
        return { next: () => Number(((0,external_node_crypto_.getRandomValues)(new BigUint64Array(1))[0] ?? 0n) >> 11n) / 2 ** 53 };
    }
    let state = seed >>> 0;
    return {
        next() {
            state = (state + 0x6d2b79f5) >>> 0;
            let mixed = Math.imul(state ^ (state >>> 15), state | 1);
            mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
            return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
        },
    };
}

// EXTERNAL MODULE: ./build/adapters/files.js + 1 modules
var files = __webpack_require__(96746);
// EXTERNAL MODULE: ./build/domain/errors.js
var errors = __webpack_require__(56046);
// EXTERNAL MODULE: ./build/domain/instant.js
var domain_instant = __webpack_require__(92224);
;// CONCATENATED MODULE: ./build/adapters/forge-errors.js


function readFailure(error) {
    const message = error instanceof Error ? error.message : String(error);
    const { status, response, data } = error;
    if (response === undefined)
        return { message, status: undefined, headers: {}, isSpent: false };
    const isSpent = data?.errors?.some(({ type }) => type === "RATE_LIMITED") ?? false;
    return { message, status: status ?? response.status, headers: response.headers, isSpent };
}
function isRateLimit({ status, headers, message, isSpent }) {
    if (isSpent || status === 429)
        return true;
    if (status !== 403)
        return false;
    const spent = String(headers["x-ratelimit-remaining"]) === "0" || headers["retry-after"] !== undefined;
    return spent || /rate limit|abuse detection/i.test(message);
}
function kindOf(failure) {
    const { status, message } = failure;
    if (status === undefined || status >= 500)
        return "unavailable";
    if (isRateLimit(failure))
        return "rate-limited";
    switch (status) {
        case 401:
        case 403:
            return "forbidden";
        // An issue that was transferred, or a repository that was renamed: what is asked for is not here.
        case 301:
        case 302:
        case 307:
        case 308:
        case 404:
            return "not-found";
        // GitHub says 410 of two things: issues that are switched off, and one issue that was deleted.
        case 410:
            return /deleted/i.test(message) ? "not-found" : "issues-disabled";
        default:
            return "invalid";
    }
}
function toForgeError(error, { method, url }) {
    const failure = readFailure(error);
    const what = failure.status === undefined ? "gave no answer to" : `answered ${failure.status} to`;
    const hint = failure.status === 401
        ? ". The token is wrong, has expired or was revoked: see what the input `token` is given, or GITHUB_TOKEN on a command line"
        : "";
    const message = `GitHub ${what} ${method} ${url}: ${failure.message}${hint}`;
    return new errors/* ForgeError */.Q8(kindOf(failure), message, failure.status, { cause: error });
}
/** Where GitHub says nothing of how long a limit lasts, its advice is a minute. */
const UNTOLD_WAIT_MS = 60 * domain_instant/* SECOND_MS */._L;
/** How long GitHub wants to be left alone after it has refused for a limit. */
function askedWaitMs(error, nowMs) {
    const { headers } = readFailure(error);
    const after = Number(headers["retry-after"]);
    if (after > 0)
        return after * domain_instant/* SECOND_MS */._L;
    const reset = Number(headers["x-ratelimit-reset"]) * domain_instant/* SECOND_MS */._L;
    const isSpent = String(headers["x-ratelimit-remaining"]) === "0";
    return isSpent && reset > nowMs ? reset - nowMs : UNTOLD_WAIT_MS;
}
/** What GraphQL says within a 200. */
function toGraphqlError({ type, message = "" }, { method, url }) {
    const kinds = {
        FORBIDDEN: "forbidden",
        INSUFFICIENT_SCOPES: "forbidden",
        NOT_FOUND: "not-found",
        RATE_LIMITED: "rate-limited",
    };
    return new errors/* ForgeError */.Q8(kinds[type ?? ""] ?? "invalid", `GitHub refused ${method} ${url}: ${message}`, 200);
}

;// CONCATENATED MODULE: ./build/adapters/forge-pace.js

/** So many writes of one connection go quickly, which no limit of GitHub minds; what comes then keeps to its advice of a second. */
const QUICK_WRITES = 20;
const QUICK_GAP_MS = 100;
const SLOW_GAP_MS = domain_instant/* SECOND_MS */._L;
/** Writes one at a time: 100 ms from the end of one to the next, and a second after the first twenty. */
function createPacing(clock) {
    let turn = Promise.resolve();
    let writes = 0;
    let endedMs = Number.NEGATIVE_INFINITY;
    return (write) => {
        const own = turn.then(async () => {
            const gapMs = writes < QUICK_WRITES ? QUICK_GAP_MS : SLOW_GAP_MS;
            const waitMs = Math.min(gapMs, endedMs + gapMs - clock.now());
            if (waitMs > 0)
                await clock.sleep(waitMs);
            writes += 1;
            try {
                return await write();
            }
            finally {
                endedMs = clock.now();
            }
        });
        turn = own.catch(() => undefined);
        return own;
    };
}
/** What the throttling plugin needs of a queue that does failed work again, on our clock. */
function createRepeater(clock) {
    let onFailed;
    return {
        on(name, listener) {
            if (name === "failed")
                onFailed = listener;
        },
        async schedule(work, ...args) {
            for (;;) {
                try {
                    return await work(...args);
                }
                catch (error) {
                    // The plugin looks at an answer's headers, and stumbles where there was no answer: then nothing is done again.
                    const waitMs = await onFailed?.(error, { args }).catch(() => undefined);
                    if (waitMs === undefined)
                        throw error;
                    await clock.sleep(waitMs);
                }
            }
        },
    };
}

;// CONCATENATED MODULE: ./build/adapters/forge-connect.js




const apiVersion = "2022-11-28";
const readRepetitions = 2;
/** A claim must outlast a write: longer waits are the next run's. */
const PATIENCE_MS = 5 * domain_instant/* SECOND_MS */._L;
/** What comes back the same however often it is asked. The throttling plugin has had its say about 403 and 429. */
const doNotRetry = [400, 401, 403, 404, 409, 410, 422, 429, 451];
/** GraphQL posts its questions, too: only a mutation changes anything. */
function isRead({ method, url, query }, graphqlUrl) {
    if (method === "GET" || method === "HEAD")
        return true;
    return url === graphqlUrl && typeof query === "string" && /^\s*query\b/.test(query);
}
/**
 * The throttling plugin's groups with a pacing of our own: as they come they keep a second between writes and three between
 * issues and comments, which is 27 s for ten issues. What it knows of limits stays its own.
 */
function throttle({ clock, graphqlUrl }) {
    const pace = createPacing(clock);
    const atOnce = { key: () => ({ schedule: async (_job, work, asked) => work(asked) }) };
    const paced = {
        key: () => ({
            schedule: async (_job, send, asked) => isRead(asked, graphqlUrl) ? send(asked) : pace(() => send(asked)),
        }),
    };
    return {
        global: paced,
        auth: paced,
        write: atOnce,
        search: atOnce,
        notifications: atOnce,
        retryLimiter: createRepeater(clock),
        // A limit for an hour is not waited for; one for seconds is, once: what is refused for a limit was not done.
        onRateLimit: () => false,
        onSecondaryRateLimit: (afterS, _asked, _octokit, repetition) => repetition < 1 && afterS * domain_instant/* SECOND_MS */._L <= PATIENCE_MS,
    };
}
/** Of each attempt at a read: a deadline of its own, and a wait before it where it is not the first. */
function createPatience({ clock, graphqlUrl, deadlineMs }) {
    return (octokit) => {
        const attempts = new WeakMap();
        octokit.hook.wrap("request", async (request, asked) => {
            if (!isRead(asked, graphqlUrl))
                return request(asked);
            const before = attempts.get(asked) ?? 0;
            attempts.set(asked, before + 1);
            if (before > 0)
                await clock.sleep(domain_instant/* SECOND_MS */._L * 2 ** (before - 1));
            asked.request = { ...asked.request, signal: AbortSignal.timeout(deadlineMs) };
            return request(asked);
        });
    };
}
/**
 * Every request passes here: writes have one deadline for all that comes of them and are never repeated by the retry plugin
 * (an unanswered creation may have been carried out), and every failure is a ForgeError. Once GitHub has asked to be left
 * alone nothing is asked before that time is over, for that is how one is banned.
 */
function guard(octokit, { clock, graphqlUrl, deadlineMs }) {
    let quietUntilMs = Number.NEGATIVE_INFINITY;
    octokit.hook.wrap("request", async (request, asked) => {
        // Inner hooks see the options that they were registered with: a copy would not reach them.
        if (!isRead(asked, graphqlUrl)) {
            asked.request = { ...asked.request, retries: 0, signal: AbortSignal.timeout(deadlineMs) };
        }
        const { method, url } = octokit.request.endpoint(asked);
        if (clock.now() < quietUntilMs) {
            const until = (0,domain_instant/* toInstant */.fN)(quietUntilMs);
            throw new errors/* ForgeError */.Q8("rate-limited", `GitHub wants to be left alone until ${until}: ${method} ${url} was not sent`);
        }
        try {
            const answer = await request(asked);
            if (answer.status < 300)
                return answer;
            throw Object.assign(new Error(`moved to ${answer.headers.location ?? "an unknown place"}`), {
                status: answer.status,
                response: answer,
            });
        }
        catch (cause) {
            const error = toForgeError(cause, { method, url });
            if (error.kind === "rate-limited")
                quietUntilMs = clock.now() + askedWaitMs(cause, clock.now());
            throw error;
        }
    });
}
async function connect(options) {
    const [{ getOctokit }, { throttling }, { retry }, undici] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(758)]).then(__webpack_require__.bind(__webpack_require__, 11758)),
        Promise.all(/* import() */[__webpack_require__.e(251), __webpack_require__.e(856)]).then(__webpack_require__.bind(__webpack_require__, 86856)),
        Promise.all(/* import() */[__webpack_require__.e(251), __webpack_require__.e(735)]).then(__webpack_require__.bind(__webpack_require__, 49735)),
        __webpack_require__.e(/* import() */ 752).then(__webpack_require__.t.bind(__webpack_require__, 46752, 19)),
    ]);
    const { httpProxy = "", httpsProxy = "", noProxy = "" } = options.proxies ?? {};
    // The same proxies as for probes, whatever else the environment says by now.
    const dispatcher = new undici.EnvHttpProxyAgent({ httpProxy, httpsProxy, noProxy });
    const quiet = () => undefined;
    // The later a plugin comes, the further outside it sits: retries hold patience, patience holds throttling.
    const plugins = [throttling, createPatience(options), retry];
    const octokit = getOctokit(options.token, {
        baseUrl: options.apiUrl,
        request: {
            // A redirected POST would become a GET of something else: what has moved is told as moved.
            fetch: (url, init) => undici.fetch(url, { ...init, redirect: "manual", dispatcher }),
        },
        // octokit writes deprecations and failed requests to the console by itself; our log is the only one.
        log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
        throttle: throttle(options),
        // Its own waits are none: those between attempts are kept by our clock. A number of retries in a request's own options
        // would stand for errors of any kind: there it is only ever 0.
        retry: { doNotRetry, retries: readRepetitions, retryAfterBaseValue: 0 },
    }, ...plugins);
    octokit.hook.before("request", (asked) => {
        asked.headers["x-github-api-version"] = apiVersion;
    });
    guard(octokit, options);
    return octokit;
}

;// CONCATENATED MODULE: ./build/adapters/forge-graphql.js

/** Asks GraphQL, which says within a 200 what went wrong. What `isFine` lets pass is absent from the answer. */
async function askGraphql({ octokit, url }, query, variables, isFine = () => false) {
    const asked = { method: "POST", url };
    const answer = await octokit.request(`POST ${url}`, { query, variables });
    const { data, errors } = answer.data;
    const wrong = errors?.find((problem) => !isFine(problem));
    if (wrong !== undefined)
        throw toGraphqlError(wrong, asked);
    if (typeof data === "object" && data !== null)
        return data;
    throw toForgeError(new Error(`no data in ${JSON.stringify(answer.data).slice(0, 200)}`), asked);
}
async function readLogin(graphql) {
    // The REST question for it (`GET /user`) is closed to the token of a workflow.
    const { viewer } = await askGraphql(graphql, "query{viewer{login}}", {});
    const login = viewer?.login;
    if (typeof login === "string")
        return login;
    throw toForgeError(new Error("no login of the viewer"), { method: "POST", url: graphql.url });
}
/** GraphQL calls an app's login by turns with and without its `[bot]`. */
const loginOf = (actor) => actor?.login?.replace(/\[bot\]$/, "");
async function readPinboard(graphql, place, wanted) {
    const each = wanted.map((number) => `i${number}:issue(number:${number}){id number}`).join(" ");
    const query = `query($owner:String!,$repo:String!){viewer{login} repository(owner:$owner,name:$repo){pinnedIssues(first:3){nodes{pinnedBy{login} issue{id number}}} ${each}}}`;
    const { viewer, repository } = await askGraphql(graphql, query, { ...place }, ({ type }) => type === "NOT_FOUND");
    const found = (repository ?? {});
    const self = loginOf(viewer);
    return {
        pinned: (found.pinnedIssues?.nodes ?? []).flatMap((node) => node === null ? [] : [{ ...node.issue, isByUs: self !== undefined && loginOf(node.pinnedBy) === self }]),
        wanted: wanted.flatMap((number) => found[`i${number}`] ?? []),
    };
}
/** At most so many are pinned in a repository. */
const PLACES = 3;
/** GitHub pins by GraphQL alone. What people have pinned stays, and takes a place. One question, and a change where one is due. */
async function pinIssues(graphql, place, { wanted, ours }) {
    const board = await readPinboard(graphql, place, wanted);
    const gone = board.pinned.filter(({ number, isByUs }) => isByUs && ours.includes(number) && !wanted.includes(number));
    const free = PLACES - (board.pinned.length - gone.length);
    const standing = new Set(board.pinned.map(({ number }) => number));
    const missing = board.wanted.filter(({ number }) => !standing.has(number)).slice(0, Math.max(0, free));
    const changes = [
        ...gone.map(({ id }) => ({ id, what: "unpinIssue" })),
        ...missing.map(({ id }) => ({ id, what: "pinIssue" })),
    ];
    if (changes.length === 0)
        return;
    // The fields of a mutation are done in their order: places are freed before they are taken.
    const names = changes.map((_, index) => `$i${index}:ID!`).join(",");
    const fields = changes.map(({ what }, index) => `c${index}:${what}(input:{issueId:$i${index}}){issue{number}}`);
    const variables = Object.fromEntries(changes.map(({ id }, index) => [`i${index}`, id]));
    await askGraphql(graphql, `mutation(${names}){${fields.join(" ")}}`, variables);
}
/**
 * Makes labels in one change, which costs one write however many they are; REST would take one each. One that is there already is
 * no failure.
 */
async function createLabels(graphql, place, labels) {
    const query = "query($owner:String!,$repo:String!){repository(owner:$owner,name:$repo){id}}";
    const { repository } = await askGraphql(graphql, query, { ...place });
    const id = repository?.id;
    if (typeof id !== "string")
        throw toForgeError(new Error("no id of the repository"), { method: "POST", url: graphql.url });
    const names = labels.map((_, index) => `$l${index}:CreateLabelInput!`).join(",");
    const fields = labels.map((_, index) => `c${index}:createLabel(input:$l${index}){label{id}}`);
    const inputs = labels.map(({ name, color, description }, index) => [`l${index}`, { repositoryId: id, name, color, description }]);
    const isThere = ({ message = "" }) => /already (?:been taken|exists)/i.test(message);
    await askGraphql(graphql, `mutation(${names}){${fields.join(" ")}}`, Object.fromEntries(inputs), isThere);
}

;// CONCATENATED MODULE: ./build/adapters/forge-read.js

const pageSize = 100;
/** GitHub writes whole seconds: what is asked from 31.412 on was written at 31. */
function wholeSecond(instant) {
    return Math.floor((0,domain_instant/* toMs */.G8)(instant) / domain_instant/* SECOND_MS */._L) * domain_instant/* SECOND_MS */._L;
}
function normalise(time) {
    return (0,domain_instant/* toInstant */.fN)(Date.parse(time));
}
function readIssue(issue) {
    const names = issue.labels.map((label) => (typeof label === "string" ? label : (label.name ?? "")));
    return {
        number: issue.number,
        url: issue.html_url,
        title: issue.title,
        body: issue.body ?? "",
        state: issue.state === "closed" ? "closed" : "open",
        author: issue.user?.login ?? "ghost",
        labels: names.filter((name) => name !== ""),
        isLocked: issue.locked,
        createdAt: normalise(issue.created_at),
    };
}
function readComment(comment) {
    const author = comment.user?.login ?? "ghost";
    const { id, body, created_at: created, updated_at: updated } = comment;
    return { id, body: body ?? "", author, createdAt: normalise(created), updatedAt: normalise(updated) };
}

;// CONCATENATED MODULE: ./build/adapters/forge-people.js


/** One page of the issues that changed: a run looks often, and more than a hundred changes between two looks are met by the next. */
async function listChanges(octokit, place, { label, since, etag }) {
    try {
        const { data, headers } = await octokit.rest.issues.listForRepo({
            ...place,
            labels: label,
            state: "all",
            sort: "updated",
            direction: "asc",
            since: (0,domain_instant/* toInstant */.fN)(wholeSecond(since)),
            per_page: pageSize,
            ...(etag !== undefined && { headers: { "if-none-match": etag } }),
        });
        const issues = data
            .filter((issue) => issue.pull_request === undefined)
            .map((issue) => ({
            ...readIssue(issue),
            updatedAt: normalise(issue.updated_at),
            ...(typeof issue.closed_at === "string" && { closedAt: normalise(issue.closed_at) }),
            comments: issue.comments,
            assignees: (issue.assignees ?? []).map(({ login }) => login),
        }));
        return { kind: "changed", ...(headers.etag !== undefined && { etag: headers.etag }), issues };
    }
    catch (error) {
        if (error.status === 304)
            return { kind: "same" };
        throw error;
    }
}
async function listEvents(octokit, place, number) {
    const asked = { ...place, issue_number: number, per_page: pageSize };
    const events = await octokit.paginate(octokit.rest.issues.listEvents, asked);
    return events.map(({ event, actor, created_at: at }) => ({
        what: event,
        by: actor?.login ?? "ghost",
        t: normalise(at),
    }));
}
/** Who is unknown to the repository may do nothing. */
async function readPermission(octokit, place, login) {
    try {
        const { data } = await octokit.rest.repos.getCollaboratorPermissionLevel({ ...place, username: login });
        // `permission` knows admin, write, read and none; `role_name` tells maintain and triage apart.
        return [data.role_name, data.permission].map(toPermission).find((one) => one !== undefined) ?? "none";
    }
    catch (error) {
        if (error.status === 404)
            return "none";
        throw error;
    }
}
const PERMISSIONS = ["none", "read", "triage", "write", "maintain", "admin"];
const toPermission = (word) => PERMISSIONS.find((one) => one === word);

;// CONCATENATED MODULE: ./build/adapters/forge.js







function alreadyExists(error) {
    return error instanceof errors/* ForgeError */.Q8 && error.kind === "invalid" && error.message.includes("already_exists");
}
async function readFacts(octokit, place) {
    const { data } = await octokit.rest.repos.get(place);
    return {
        hasIssues: data.has_issues,
        hasPages: data.has_pages,
        fork: data.fork,
        archived: data.archived,
        private: data.private,
        defaultBranch: data.default_branch,
        url: data.html_url,
    };
}
/** `since` of GitHub means the last change, and a thing made since then was changed since then. */
async function listIssues(octokit, place, label, since) {
    const from = wholeSecond(since);
    const found = [];
    const pages = octokit.paginate.iterator(octokit.rest.issues.listForRepo, {
        ...place,
        labels: label,
        state: "all",
        sort: "created",
        direction: "desc",
        since: (0,domain_instant/* toInstant */.fN)(from),
        per_page: pageSize,
    });
    for await (const { data } of pages) {
        const issues = data.filter((issue) => issue.pull_request === undefined).map(readIssue);
        found.push(...issues.filter((issue) => (0,domain_instant/* toMs */.G8)(issue.createdAt) >= from));
        if (data.some((issue) => Date.parse(issue.created_at) < from))
            break;
    }
    return found;
}
async function listComments(octokit, place, number, since) {
    const from = wholeSecond(since);
    const asked = { ...place, issue_number: number, since: (0,domain_instant/* toInstant */.fN)(from), per_page: pageSize };
    const comments = await octokit.paginate(octokit.rest.issues.listComments, asked);
    return comments.map(readComment).filter((comment) => (0,domain_instant/* toMs */.G8)(comment.updatedAt) >= from);
}
async function createIssue(octokit, place, draft) {
    const { title, body, labels, assignees } = draft;
    const { data } = await octokit.rest.issues.create({
        ...place,
        title,
        body,
        labels: [...labels],
        ...(assignees.length > 0 && { assignees: [...assignees] }),
    });
    return readIssue(data);
}
async function updateIssue(octokit, place, number, patch) {
    const { title, state, stateReason, labels, assignees } = patch;
    await octokit.rest.issues.update({
        ...place,
        issue_number: number,
        ...(title !== undefined && { title }),
        ...(state !== undefined && { state }),
        ...(stateReason !== undefined && { state_reason: stateReason }),
        ...(labels !== undefined && { labels: [...labels] }),
        ...(assignees !== undefined && { assignees: [...assignees] }),
    });
}
/** Makes labels that are missing, by what was there when they were first looked at. */
function createLabelMaker() {
    let known;
    return async (graphql, place, labels) => {
        const { octokit } = graphql;
        known ??= new Set((await listLabels(octokit, place)).map((name) => name.toLowerCase()));
        const there = known;
        const missing = labels.filter(({ name }) => !there.has(name.toLowerCase()));
        if (missing.length >= TOGETHER && (await areMadeTogether(graphql, place, missing)))
            for (const { name } of missing)
                there.add(name.toLowerCase());
        for (const { name, color, description } of missing) {
            if (there.has(name.toLowerCase()))
                continue;
            try {
                await octokit.rest.issues.createLabel({ ...place, name, color, description });
            }
            catch (error) {
                // Another run made it between our look and our word.
                if (!alreadyExists(error))
                    throw error;
            }
            there.add(name.toLowerCase());
        }
    };
}
/** From so many on, one question and one change are fewer calls than one each. */
const TOGETHER = 3;
/** What GraphQL refuses REST is asked for one by one, and says what is wrong with which. */
async function areMadeTogether(graphql, place, labels) {
    try {
        await createLabels(graphql, place, labels);
        return true;
    }
    catch (error) {
        if (error instanceof errors/* ForgeError */.Q8)
            return false;
        throw error;
    }
}
async function listLabels(octokit, place) {
    const there = await octokit.paginate(octokit.rest.issues.listLabelsForRepo, { ...place, per_page: pageSize });
    return there.map(({ name }) => name);
}
/**
 * GitHub's issues and settings of one repository, over its REST API. Times come back as `Instant`s.
 * A rejection is always a `ForgeError`; of kind `unavailable` after a write, the write may have happened.
 */
function createForge(options) {
    const [owner = "", repo = ""] = options.repository.split("/");
    const place = { owner, repo };
    let connection;
    const { clock = createClock(), deadlineMs = 15 * domain_instant/* SECOND_MS */._L, graphqlUrl } = options;
    const ensureLabels = createLabelMaker();
    const connected = () => (connection ??= connect({ ...options, clock, deadlineMs }));
    const graphql = async () => ({ octokit: await connected(), url: graphqlUrl });
    return {
        facts: async () => readFacts(await connected(), place),
        login: async () => readLogin(await graphql()),
        issues: async (label, since) => listIssues(await connected(), place, label, since),
        async issue(number) {
            const { data } = await (await connected()).rest.issues.get({ ...place, issue_number: number });
            return readIssue(data);
        },
        createIssue: async (draft) => createIssue(await connected(), place, draft),
        updateIssue: async (number, patch) => updateIssue(await connected(), place, number, patch),
        comments: async (number, since) => listComments(await connected(), place, number, since),
        async comment(number, body) {
            const octokit = await connected();
            return readComment((await octokit.rest.issues.createComment({ ...place, issue_number: number, body })).data);
        },
        ensureLabels: async (labels) => ensureLabels(await graphql(), place, labels),
        changes: async (label, since, etag) => listChanges(await connected(), place, { label, since, etag }),
        events: async (number) => listEvents(await connected(), place, number),
        permission: async (login) => readPermission(await connected(), place, login),
        async lock(number) {
            await (await connected()).rest.issues.lock({ ...place, issue_number: number, lock_reason: "resolved" });
        },
        async unlock(number) {
            await (await connected()).rest.issues.unlock({ ...place, issue_number: number });
        },
        pin: async (wanted, ours) => pinIssues(await graphql(), place, { wanted, ours }),
    };
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: ./node_modules/ipaddr.js/lib/ipaddr.js
var ipaddr = __webpack_require__(48280);
;// CONCATENATED MODULE: ./build/adapters/addresses.js

const DEPTH = { public: 0, private: 1, loopback: 2, inner: 3 };
/** Metadata services outside of the link-local ranges: Alibaba, Oracle, Azure's host, AWS over IPv6. */
const METADATA = new Set(["100.100.100.200", "192.0.0.192", "168.63.129.16", "fd00:ec2::254"]);
/** The reach of a numeric address; what is no address, or of a reserved range, is not public. */
function reachOf(address) {
    const known = found.get(address);
    if (known !== undefined)
        return known;
    const reach = rangeOf(address);
    if (found.size >= MOST_FOUND)
        found.clear();
    found.set(address, reach);
    return reach;
}
/** To read an address takes longer than all else that we do for a call: monitors ask the same few again and again. */
const MOST_FOUND = 1024;
const found = new Map();
function rangeOf(address) {
    if (!ipaddr.isValid(address))
        return "private";
    const plain = embeddedIpv4(ipaddr.parse(address));
    if (METADATA.has(plain.toString()))
        return "inner";
    switch (plain.range()) {
        case "unicast":
        case "as112":
        case "as112v6":
            return "public";
        case "loopback":
        // To connect to 0.0.0.0 or :: is to connect to this machine.
        case "unspecified":
            return "loopback";
        case "linkLocal":
            return "inner";
        default:
            return "private";
    }
}
/** Names that are this machine's or a metadata service's wherever they are resolved. */
const INNER_NAMES = new Set(["metadata", "metadata.google.internal", "instance-data"]);
/**
 * The reach of a URL's host that somebody else resolves: of an address as it stands, of the few names that are known to lie
 * within; any other name is taken for public.
 */
function reachOfHost(hostname) {
    const name = hostname.replace(/^\[(.*)\]$/, "$1").replace(/\.$/, "");
    if (ipaddr.isValid(name))
        return reachOf(name);
    if (INNER_NAMES.has(name))
        return "inner";
    return name === "localhost" || name.endsWith(".localhost") ? "loopback" : "public";
}
/**
 * Whether an answer from one place may send us to another: outwards and on the same level, never further in. So a public
 * server can't make us ask a private one, and nobody can send us to a metadata service.
 */
function mayLead(from, to) {
    return DEPTH[to] <= DEPTH[from];
}
/** The IPv4 address that a translated or tunnelled IPv6 address ends at, otherwise the address itself. */
function embeddedIpv4(address) {
    if (address instanceof ipaddr.IPv4)
        return address;
    const bytes = address.toByteArray();
    switch (address.range()) {
        case "ipv4Mapped":
        case "rfc6145":
        case "rfc6052":
            return new ipaddr.IPv4(bytes.slice(12, 16));
        case "6to4":
            return new ipaddr.IPv4(bytes.slice(2, 6));
        default:
            return address;
    }
}

// EXTERNAL MODULE: ./build/adapters/http-watch.js
var http_watch = __webpack_require__(94995);
;// CONCATENATED MODULE: ./build/adapters/http-dial.js


/** The families alternate, the resolver's first choice first (RFC 8305, section 4). */
function inTurn(addresses) {
    if (addresses.length < 2)
        return addresses;
    const first = external_node_net_.isIP(addresses[0] ?? "");
    const same = addresses.filter((address) => external_node_net_.isIP(address) === first);
    const other = addresses.filter((address) => external_node_net_.isIP(address) !== first);
    return Array.from({ length: Math.max(same.length, other.length) }, (_, index) => [same[index], other[index]])
        .flat()
        .filter((address) => address !== undefined);
}
/** How long an address is tried alone before the next one is tried beside it (RFC 8305, section 5). */
const NEXT_ADDRESS_MS = 250;
/** A connection to the first address that answers; with none, the error that tells most, or `Halted`. */
function dial(found, port, halt) {
    if (halt.aborted)
        return Promise.reject(new http_watch/* Halted */.xV("the call was stopped before connecting"));
    const addresses = inTurn(found);
    const { promise, resolve, reject } = Promise.withResolvers();
    const open = new Set();
    const errors = [];
    let tried = 0;
    let settled = false;
    let timer;
    const settle = (winner) => {
        settled = true;
        clearTimeout(timer);
        forget();
        for (const socket of open)
            if (socket !== winner)
                socket.destroy();
    };
    const stop = () => {
        settle();
        reject(new http_watch/* Halted */.xV("the call was stopped while connecting"));
    };
    const attempt = () => {
        clearTimeout(timer);
        const address = addresses[tried];
        if (address === undefined)
            return;
        tried += 1;
        const socket = external_node_net_.connect({ host: address, port, noDelay: true });
        open.add(socket);
        socket.once("connect", () => {
            if (settled)
                return;
            settle(socket);
            resolve({ socket, address });
        });
        socket.on("error", (error) => {
            if (settled)
                return;
            errors.push(error);
            open.delete(socket);
            if (tried < addresses.length)
                attempt();
            else if (open.size === 0) {
                settle();
                reject(mostTelling(errors));
            }
        });
        if (tried < addresses.length)
            timer = setTimeout(attempt, NEXT_ADDRESS_MS);
    };
    const forget = halt.onAbort(stop);
    attempt();
    return promise;
}
/** What a machine without that address family says; it tells nothing about the host. */
const NO_FAMILY = new Set(["ENETUNREACH", "EADDRNOTAVAIL", "EAFNOSUPPORT"]);
function mostTelling(errors) {
    const telling = errors.find((error) => !("code" in error && NO_FAMILY.has(String(error.code))));
    return telling ?? errors[0] ?? new Error("no address answered");
}

;// CONCATENATED MODULE: ./build/adapters/http-connect.js




function createTurns(atOnce) {
    const waiting = [];
    let taken = 0;
    return {
        get busy() {
            return taken >= atOnce;
        },
        async run(work) {
            if (taken < atOnce)
                taken += 1;
            else
                await new Promise((resolve) => waiting.push(resolve));
            try {
                return await work();
            }
            finally {
                const next = waiting.shift();
                if (next === undefined)
                    taken -= 1;
                else
                    next();
            }
        },
    };
}
/**
 * A new TCP connection to the URL's host: its name and its addresses, each in its phase. `from` is how far inside the
 * address lies whose redirect led here: it must not lead further in. Rejects with Node's error, `NO_SUCH_FAMILY` where the
 * host has no address of the family, or `Halted`.
 */
async function http_connect_connect(url, from, network, watch, family) {
    const hostname = url.hostname.replace(/^\[(.*)\]$/, "$1");
    const found = ofFamily(await addressesOf(hostname, network, watch), family, watch);
    const addresses = found.filter((address) => from === undefined || mayLead(from, reachOf(address)));
    if (addresses.length === 0) {
        watch.stop("REDIRECT_REFUSED");
        throw new http_watch/* Halted */.xV("the redirect leads further in");
    }
    watch.enter("connect");
    const connection = await dial(addresses, Number(url.port || (url.protocol === "https:" ? 443 : 80)), watch.halt);
    watch.rest();
    return connection;
}
function ofFamily(addresses, family, watch) {
    const fitting = family === undefined ? addresses : addresses.filter((address) => external_node_net_.isIP(address) === family);
    if (fitting.length > 0)
        return fitting;
    // An address that is written in the URL has not entered it yet.
    if (watch.phase !== "dns")
        watch.enter("dns");
    throw Object.assign(new Error(`no IPv${family} address`), { code: "NO_SUCH_FAMILY" });
}
async function addressesOf(hostname, network, watch) {
    return external_node_net_.isIP(hostname) === 0 ? resolve(hostname, network, watch) : [hostname];
}
/** Node's `getaddrinfo` has few threads: waiting for one of them is our own queue, not the host's slowness. */
async function resolve(hostname, network, watch) {
    if (network.turns.busy)
        watch.enter("queue");
    const lookup = network.turns.run(async () => {
        if (watch.halt.aborted)
            throw new http_watch/* Halted */.xV("the call was stopped in the queue");
        watch.enter("dns");
        return network.lookup(hostname);
    });
    const addresses = await (0,http_watch/* unlessHalted */.JG)(lookup, watch.halt);
    if (addresses.length === 0)
        throw Object.assign(new Error(`no address for ${hostname}`), { code: "ENOTFOUND" });
    return addresses;
}

// EXTERNAL MODULE: external "node:dns/promises"
var promises_ = __webpack_require__(71553);
// EXTERNAL MODULE: ./build/adapters/http-body.js + 1 modules
var http_body = __webpack_require__(65831);
// EXTERNAL MODULE: ./build/adapters/http-hop.js
var http_hop = __webpack_require__(33715);
// EXTERNAL MODULE: ./build/adapters/http-proxy.js
var http_proxy = __webpack_require__(86604);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
;// CONCATENATED MODULE: ./build/adapters/tls-facts.js

/** A chain longer than that is sent by nobody in good faith. */
const MOST_CERTIFICATES = 10;
/** A certificate may name thousands of hosts; the first of them are enough to look at. */
const MOST_NAMES = 500;
const LONGEST_NAME = 255;
/** Certificates that were read already: many monitors ask the same few hosts. */
const MOST_REMEMBERED = 256;
const remembered = new Map();
const rememberedPeers = new Map();
/**
 * What a handshake showed: protocol, cipher and the chain as the server sent it, each certificate issued by the next, and
 * the code of what makes it untrusted. To be called once the socket is secure and before it is destroyed, and to be asked
 * for with `rejectUnauthorized: false`, or a chain that is not trusted is gone before it can be read. `undefined` where no
 * certificate was shown.
 */
function tlsFacts(socket) {
    const [own, ...others] = sentBy(socket);
    if (own === undefined)
        return undefined;
    const chain = [own];
    for (let issuer = issuerOf(own, others); issuer !== undefined; issuer = issuerOf(issuer, others)) {
        others.splice(others.indexOf(issuer), 1);
        chain.push(issuer);
    }
    const untrusted = distrust(socket);
    return {
        protocol: socket.getProtocol() ?? "unknown",
        cipher: socket.getCipher().standardName,
        chain: chain.map(remember),
        ...(untrusted !== undefined && { untrusted }),
    };
}
/** OpenSSL's or Node's code where the chain or the name is not trusted, once the handshake is over. */
function distrust(socket) {
    if (socket.authorized)
        return undefined;
    // Documented as an error; Node puts the code there.
    const said = socket.authorizationError;
    if (typeof said === "string")
        return said;
    return said instanceof Error && "code" in said ? String(said.code) : "UNTRUSTED";
}
/** The server's own certificate as Node's `checkServerIdentity` wants it, without its chain. */
function peerCertificate(socket) {
    const [certificate] = sentBy(socket);
    if (certificate === undefined)
        return undefined;
    const known = rememberedPeers.get(certificate.fingerprint256);
    if (known !== undefined)
        return known;
    const peer = certificate.toLegacyObject();
    if (rememberedPeers.size >= MOST_REMEMBERED)
        rememberedPeers.clear();
    rememberedPeers.set(certificate.fingerprint256, peer);
    return peer;
}
/** Node takes the server's own certificate out of the chain when it is asked for it: a second time it would be missing. */
const read = new WeakMap();
function sentBy(socket) {
    const before = read.get(socket);
    if (before !== undefined)
        return before;
    const sent = [];
    let next = socket.getPeerX509Certificate();
    while (next !== undefined && sent.length < MOST_CERTIFICATES) {
        sent.push(next);
        next = next.issuerCertificate;
    }
    read.set(socket, sent);
    return sent;
}
const issuerOf = (certificate, among) => among.find((other) => certificate.checkIssued(other));
function remember(certificate) {
    const fingerprint = certificate.fingerprint256.replaceAll(":", "").toLowerCase();
    const known = remembered.get(fingerprint);
    if (known !== undefined)
        return known;
    const facts = {
        subject: shortName(certificate.subject),
        issuer: shortName(certificate.issuer),
        names: namesIn(certificate.subjectAltName),
        from: instantOf(certificate.validFromDate),
        to: instantOf(certificate.validToDate),
        fingerprint,
    };
    if (remembered.size >= MOST_REMEMBERED)
        remembered.clear();
    remembered.set(fingerprint, facts);
    return facts;
}
/** The common name of `C=US\nO=Example\nCN=example.com`, else the organisation, else all of it in one line. */
function shortName(distinguished) {
    const lines = (distinguished ?? "").split("\n");
    const value = (key) => lines.find((line) => line.startsWith(`${key}=`))?.slice(key.length + 1);
    return (value("CN") ?? value("O") ?? lines.join(", ")).slice(0, LONGEST_NAME);
}
/** One name of `DNS:example.com, IP Address:192.0.2.1`; one with a comma or a quote stands as a JSON string. */
const ALTERNATIVE = /(?:^|, )(?:DNS|IP Address):("(?:[^"\\]|\\.)*"|[^,]*)/g;
function namesIn(alternatives) {
    const names = [];
    for (const [, name] of (alternatives ?? "").matchAll(ALTERNATIVE)) {
        if (names.length >= MOST_NAMES)
            break;
        if (name !== undefined && name !== "")
            names.push(name.slice(0, LONGEST_NAME));
    }
    return names;
}
/** A moment that no calendar has is told as the beginning of time: such a certificate is expired. */
const instantOf = (date) => (0,domain_instant/* toInstant */.fN)(Number.isNaN(date.getTime()) ? 0 : date.getTime());

;// CONCATENATED MODULE: ./build/adapters/http-secure.js




/**
 * TLS over a connection, in whatever phase the watch is; it rests afterwards. Rejects with Node's or OpenSSL's error, whose code says
 * why a chain or a name is not trusted, or with `Halted`; the connection is ended then.
 */
async function http_secure_secure(socket, handshake, watch) {
    const { promise, resolve, reject } = Promise.withResolvers();
    const secured = begin(socket, handshake);
    secured.once("secureConnect", () => {
        watch.rest();
        resolve();
    });
    secured.on("error", reject);
    const closed = () => reject(coded("ECONNRESET", "closed during the handshake"));
    secured.once("close", closed);
    try {
        await (0,http_watch/* unlessHalted */.JG)(promise, watch.halt);
        secured.off("close", closed);
        const facts = tlsFacts(secured);
        if (facts !== undefined)
            handshake.learn(facts);
        const untrusted = distrust(secured);
        if (untrusted !== undefined)
            throw coded(untrusted, "the certificate is not trusted");
        return secured;
    }
    catch (error) {
        secured.destroy();
        socket.destroy();
        throw error;
    }
}
function begin(socket, { hostname, context, protocols }) {
    const secured = external_node_tls_.connect({
        socket,
        host: hostname,
        secureContext: context,
        ALPNProtocols: [...protocols],
        // Or the chain is gone before it can be read. `distrust` decides: NODE_TLS_REJECT_UNAUTHORIZED must not turn a bad
        // certificate into a good sample.
        rejectUnauthorized: false,
        checkServerIdentity: (host) => {
            const own = peerCertificate(secured);
            return own === undefined
                ? coded("ERR_TLS_CERT_ALTNAME_INVALID", "no certificate")
                : external_node_tls_.checkServerIdentity(host, own);
        },
        // A name only: SNI knows no addresses (RFC 6066, section 3).
        ...(external_node_net_.isIP(hostname) === 0 && { servername: hostname }),
    });
    return withoutChain(secured);
}
/**
 * Node reads the whole chain for `checkServerIdentity`, a fifth of what a handshake costs us, while other calls are being
 * timed. Ours looks at the server's own certificate, which was read before, so that nothing is needed of that.
 */
function withoutChain(socket) {
    return Object.assign(socket, { getPeerCertificate: () => ({}) });
}
const coded = (code, message) => Object.assign(new Error(message), { code });

;// CONCATENATED MODULE: ./build/adapters/tls-trust.js


/** A config has a few own authorities, not hundreds. */
const MOST_CONTEXTS = 32;
/**
 * The key agreements that every server knows. OpenSSL's first choice, with ML-KEM, takes 0.3 ms more of the processor for
 * each handshake, in which all other calls wait for their turn to be timed.
 */
const CURVES = "X25519:P-256:P-384";
const contexts = new Map();
/**
 * Whom we trust: the public authorities (and those that Node was told of) and, beside them, the certificates of `ca` (PEM).
 * Made once for each text: reading all authorities takes tens of milliseconds, so it is to be asked for before any phase
 * begins. No session is kept in it: every call is a newcomer's. Throws `ERR_INVALID_CA` where `ca` holds no certificate.
 */
function contextFor(ca, minVersion = "TLSv1.2") {
    const key = `${minVersion} ${ca ?? ""}`;
    const known = contexts.get(key);
    if (known !== undefined)
        return known;
    const context = external_node_tls_.createSecureContext({
        minVersion,
        ecdhCurve: CURVES,
        ...(ca !== undefined && { ca: beside(ca) }),
    });
    if (contexts.size >= MOST_CONTEXTS)
        contexts.clear();
    contexts.set(key, context);
    return context;
}
const CERTIFICATE = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g;
/** OpenSSL passes over what it can't read without a word, so each certificate is read alone before. */
function beside(ca) {
    const own = ca.match(CERTIFICATE) ?? [];
    try {
        for (const certificate of own)
            void new external_node_crypto_.X509Certificate(certificate);
        if (own.length > 0)
            return [...external_node_tls_.getCACertificates("default"), ...own];
    }
    catch (cause) {
        throw Object.assign(new Error("the own authority can't be read", { cause }), { code: "ERR_INVALID_CA" });
    }
    throw Object.assign(new Error("the own authority holds no certificate"), { code: "ERR_INVALID_CA" });
}

;// CONCATENATED MODULE: ./build/adapters/http-open.js







const PROTOCOLS = { "1.1": ["http/1.1"], "2": ["h2"], any: ["h2", "http/1.1"] };
/**
 * A new connection to where a URL leads, straight or through the environment's proxy, each part in its phase. `from` is how
 * far inside the place lies whose redirect led here. Rejects with an error that has a code, or with `Halted`.
 */
async function http_open_open(url, from, way, watch, learned) {
    const proxy = (0,http_proxy/* proxyFor */.iJ)(url, way.proxies);
    // Before any phase: to read the authorities takes its time.
    const context = url.protocol === "https:" ? contextFor(way.ca ?? way.network.ca) : undefined;
    const carried = proxy === undefined ? await straight(url, from, way, watch, learned) : await through(proxy, url, from, way, watch);
    if (context === undefined)
        return carried;
    const secured = await shake(carried.socket, { url, context, way }, watch, learned);
    return { socket: secured, speaks: secured.alpnProtocol === "h2" ? "2" : "1.1", reach: carried.reach };
}
async function straight(url, from, way, watch, learned) {
    const { socket, address } = await http_connect_connect(url, from, way.network, watch, way.family);
    learned.family = external_node_net_.isIPv6(address) ? 6 : 4;
    return { socket, speaks: "1.1", reach: reachOf(address) };
}
/**
 * Through a proxy nobody sees the target's address: an address in the URL and the known inner names are held to the rule of
 * redirects, any other name is the proxy's to judge. What the proxy itself does not do is no failure of the target.
 */
async function through(proxy, url, from, way, watch) {
    const reach = reachOfHost(url.hostname);
    if (from !== undefined && !mayLead(from, reach)) {
        watch.stop("REDIRECT_REFUSED");
        throw new http_watch/* Halted */.xV("the redirect leads further in");
    }
    const socket = await reachProxy(proxy, way, watch);
    if (url.protocol === "http:")
        return { socket, speaks: "1.1", reach, proxy };
    // `connect` rests when it is done; what follows is still a part of connecting, and has its limit.
    watch.enter("connect");
    await (0,http_proxy/* tunnel */.dd)(socket, url, proxy, watch);
    return { socket, speaks: "1.1", reach };
}
/** Its own TLS is part of reaching it: the phase `tls` is the target's. */
async function reachProxy({ url }, { network, family, ca }, watch) {
    try {
        const { socket } = await http_connect_connect(url, undefined, network, watch, family);
        if (url.protocol === "http:")
            return socket;
        const hostname = bare(url.hostname);
        const context = contextFor(ca ?? network.ca);
        watch.enter("connect");
        return await http_secure_secure(socket, { hostname, context, protocols: ["http/1.1"], learn: () => undefined }, watch);
    }
    catch (error) {
        if (error instanceof http_watch/* Halted */.xV && watch.failure?.kind !== "timeout")
            throw error;
        throw new http_proxy/* ProxyTrouble */.qJ(error instanceof Error && "code" in error ? String(error.code) : "TIMEOUT");
    }
}
async function shake(socket, { url, context, way }, watch, learned) {
    const protocols = PROTOCOLS[way.version];
    const learn = (facts) => void (learned.tls = facts);
    watch.enter("tls");
    try {
        const secured = await http_secure_secure(socket, { hostname: bare(url.hostname), context, protocols, learn }, watch);
        if (way.version !== "2" || secured.alpnProtocol === "h2")
            return secured;
        secured.destroy();
    }
    catch (error) {
        const isRefusal = error instanceof Error && "code" in error && error.code === NO_PROTOCOL;
        if (!isRefusal)
            throw error;
    }
    throw Object.assign(new Error("the server speaks no version that was offered"), { code: NOT_SPOKEN[way.version] });
}
/** The alert of a server that has none of the protocols that were offered (RFC 7301, section 3.2). */
const NO_PROTOCOL = "ERR_SSL_TLSV1_ALERT_NO_APPLICATION_PROTOCOL";
const NOT_SPOKEN = { "1.1": "HTTP1_NOT_SPOKEN", "2": "HTTP2_NOT_SPOKEN", any: "HTTP_NOT_SPOKEN" };
const bare = (hostname) => hostname.replace(/^\[(.*)\]$/, "$1");

;// CONCATENATED MODULE: ./build/adapters/http-redirect.js
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const CREDENTIALS = ["authorization", "cookie", "proxy-authorization"];
/** Ours to say (RFC 9110, section 7.6.1): a length that is not the body's, or a second framing, breaks the connection. */
const OF_THE_CONNECTION = [
    "content-length",
    "transfer-encoding",
    "connection",
    "keep-alive",
    "proxy-connection",
    "upgrade",
    "te",
    "trailer",
];
/** They describe a body that is not sent any more. */
const OF_THE_BODY = ["content-type", "content-encoding", "content-language", "content-location"];
/**
 * The first hop. Credentials in the URL become Basic authentication unless the request has its own.
 * Throws Node's `ERR_INVALID_URL` or `ERR_INVALID_PROTOCOL`.
 */
function firstHop(request, defaults) {
    const url = new URL(request.url);
    if (!isHttp(url))
        throw Object.assign(new Error(`${url.protocol} is not HTTP`), { code: "ERR_INVALID_PROTOCOL" });
    const headers = new Map(Object.entries(defaults));
    if (url.username !== "" || url.password !== "") {
        const pair = `${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`;
        headers.set("authorization", `Basic ${Buffer.from(pair).toString("base64")}`);
    }
    for (const [name, value] of Object.entries(request.headers))
        headers.set(name.toLowerCase(), value);
    for (const name of OF_THE_CONNECTION)
        headers.delete(name);
    const { method, body } = request;
    return { method: method.toUpperCase(), url: withoutCredentials(url), headers, ...(body !== undefined && { body }) };
}
/** Where an answer points, when it is a redirect that says where to. */
function redirectOf(status, headers) {
    return REDIRECTS.has(status) ? headers.get("location") : undefined;
}
/**
 * The request that follows a redirect, by the Fetch standard's rules (HTTP-redirect fetch): 303, and a POST on 301 and
 * 302, become a GET without a body; nothing secret goes to another origin. `undefined` when the target is no http(s) URL, or
 * when a body would go to another origin: a form may hold a secret as well as a header does, and nobody says which part.
 */
function nextHop(hop, status, location, secretHeaders) {
    if (!URL.canParse(location, hop.url.href))
        return undefined;
    const url = withoutCredentials(new URL(location, hop.url.href));
    if (!isHttp(url))
        return undefined;
    const headers = new Map(hop.headers);
    const becomesGet = (status === 303 && hop.method !== "HEAD") || ((status === 301 || status === 302) && hop.method === "POST");
    if (url.origin !== hop.url.origin) {
        if (!becomesGet && hop.body !== undefined)
            return undefined;
        for (const name of [...CREDENTIALS, "host", ...secretHeaders])
            headers.delete(name.toLowerCase());
    }
    if (!becomesGet)
        return { ...hop, url, headers };
    for (const name of OF_THE_BODY)
        headers.delete(name);
    return { method: "GET", url, headers };
}
const isHttp = (url) => url.protocol === "http:" || url.protocol === "https:";
function withoutCredentials(url) {
    const plain = new URL(url.href);
    plain.username = "";
    plain.password = "";
    plain.hash = "";
    return plain;
}

;// CONCATENATED MODULE: ./build/adapters/http.js








const DEFAULT_HEADERS = { accept: "*/*", "accept-encoding": http_body/* ACCEPTED_ENCODINGS */.d, "user-agent": "uptimeline" };
/**
 * HTTP/1.1 or HTTP/2 over a new connection for every call, so that we measure what a newcomer sees. `receive` begins when
 * the headers are complete. Times are monotonic and fractional; `queue` is the wait for a turn at the resolver. What is
 * wrong with the request itself is told as Node's `ERR_INVALID_URL`, `ERR_INVALID_PROTOCOL`, `ERR_INVALID_HTTP_TOKEN` or
 * `ERR_INVALID_CHAR`, or as `ERR_INVALID_CA`. A proxy that fails is a failure of kind `source`: it is on our side.
 */
function createHttp(options = {}) {
    const now = options.now ?? (() => Date.now());
    const network = {
        lookup: options.lookup ?? systemLookup,
        turns: options.turns ?? createTurns(2),
        ...(options.ca !== undefined && { ca: options.ca }),
    };
    return {
        async exchange(request, signal) {
            const startedAtMs = now();
            const watch = (0,http_watch/* startWatch */.Ms)(request.limits, signal);
            const way = wayOf(request, network, request.proxy === false ? {} : (options.proxies ?? {}));
            const call = { way, request, watch, learned: {}, answer: undefined, redirect: undefined, redirects: 0 };
            let failure;
            try {
                await follow(call);
            }
            catch (error) {
                failure = failureOf(error, watch);
            }
            watch.end();
            return exchangeOf(call, startedAtMs, failure);
        },
    };
}
async function systemLookup(hostname) {
    const found = await promises_.lookup(hostname, { all: true, order: "verbatim" });
    return found.map(({ address }) => address);
}
function wayOf({ version = "1.1", family, ca }, network, proxies) {
    return { network, proxies, version, ...(family !== undefined && { family }), ...(ca !== undefined && { ca }) };
}
async function follow(call) {
    const { request, watch, way, learned } = call;
    const { redirects: mostRedirects, bodyBytes } = request.limits;
    const isFinal = (status, headers) => mostRedirects <= 0 || redirectOf(status, headers) === undefined;
    const reading = { isFinal, bodyBytes, notesArrivals: request.arrivals === true };
    let from = request.from;
    let hop = firstHop(request, DEFAULT_HEADERS);
    while (hop !== undefined) {
        call.redirect = call.answer;
        call.answer = undefined;
        delete learned.version;
        if (watch.failure !== undefined)
            throw new http_watch/* Halted */.xV("the call was stopped");
        const opened = await http_open_open(hop.url, from, way, watch, learned);
        from = opened.reach;
        learned.reach = from;
        const answer = { headers: new Map() };
        call.answer = answer;
        await carry(opened, hop, watch, { ...reading, answer }, learned);
        hop = isFinal(answer.status ?? 0, answer.headers) ? undefined : redirected(call, answer, hop);
    }
}
/** In the version that the server chose. Our own setting up is no time of the server's. */
async function carry(opened, hop, watch, reading, learned) {
    watch.enter("send");
    watch.rest();
    if (opened.speaks === "1.1")
        return (0,http_hop/* send */.t)(opened, hop, watch, reading, learned);
    const { sendOver2 } = await __webpack_require__.e(/* import() */ 249).then(__webpack_require__.bind(__webpack_require__, 96249));
    return sendOver2(opened, hop, watch, reading, learned);
}
/** The hop that a redirect asks for, or the watch stopped. */
function redirected(call, { status, headers }, hop) {
    const { request, watch, learned } = call;
    if (call.redirects >= request.limits.redirects)
        watch.stop("TOO_MANY_REDIRECTS");
    const next = nextHop(hop, status ?? 0, headers.get("location") ?? "", request.secretHeaders);
    if (next === undefined)
        watch.stop("BAD_REDIRECT");
    if (watch.failure !== undefined)
        throw new http_watch/* Halted */.xV("the redirect is not followed");
    if (next?.url.origin !== hop.url.origin)
        learned.leftOrigin = true;
    call.redirects += 1;
    return next;
}
function exchangeOf(call, startedAtMs, failure) {
    const { watch, redirects, learned } = call;
    // A redirect that we refuse is an answer; one that led to a host that fails is not.
    const answer = call.answer ?? (failure?.kind === "limit" ? call.redirect : undefined);
    const arrivals = answer?.body?.arrivals;
    return {
        startedAtMs,
        totalMs: watch.totalMs,
        phases: watch.phases,
        ...(answer?.status !== undefined && { status: answer.status }),
        headers: answer?.headers ?? new Map(),
        body: answer?.body?.bytes ?? new Uint8Array(),
        redirects,
        ...(failure !== undefined && { failure }),
        ...learned,
        ...(arrivals !== undefined && { arrivals }),
    };
}
function failureOf(error, watch) {
    if (error instanceof http_proxy/* ProxyTrouble */.qJ)
        return { kind: "source", phase: "connect", code: error.code };
    return watch.failure ?? { kind: "transport", phase: watch.phase, code: codeOf(error) };
}
/** Node's, OpenSSL's or zlib's own code. */
function codeOf(error) {
    if (error instanceof AggregateError && error.errors.length > 0)
        return codeOf(error.errors[0]);
    if (!(error instanceof Error))
        return "UNKNOWN";
    if ("code" in error && typeof error.code === "string")
        return error.code;
    if (error instanceof URIError)
        return "ERR_INVALID_URL";
    return error.cause === undefined ? "UNKNOWN" : codeOf(error.cause);
}

;// CONCATENATED MODULE: ./build/adapters/mail.js
/** Codes of SMTP (RFC 5321): 5xx is for good, 4xx may pass. Anything else is a network that may come back. */
const isForGood = (code) => typeof code === "number" && code >= 500;
/** Mail by SMTP. A connection a message: a run sends few. */
function createMail() {
    return {
        async send(server, message) {
            const { createTransport } = await __webpack_require__.e(/* import() */ 739).then(__webpack_require__.bind(__webpack_require__, 16739));
            const transport = createTransport(settingsOf(server));
            const late = AbortSignal.timeout(server.timeoutMs);
            try {
                await Promise.race([transport.sendMail(letterOf(message)), rejection(late, server.timeoutMs)]);
                return { ok: true };
            }
            catch (error) {
                const { responseCode } = error;
                return {
                    ok: false,
                    why: error instanceof Error ? error.message : String(error),
                    isFinal: isForGood(responseCode),
                };
            }
            finally {
                transport.close();
            }
        },
    };
}
/** Each step has its limit, and all together have: a server that is slow in every one must not hold a run. */
function rejection(signal, ms) {
    return new Promise((_, reject) => {
        signal.addEventListener("abort", () => reject(new Error(`the server takes longer than ${ms / 1_000} s`)), {
            once: true,
        });
    });
}
function settingsOf({ host, port, security, user, password, ca, timeoutMs }) {
    return {
        host,
        port,
        secure: security === "tls",
        requireTLS: security === "starttls",
        ignoreTLS: security === "none",
        connectionTimeout: timeoutMs,
        greetingTimeout: timeoutMs,
        socketTimeout: timeoutMs,
        ...(user !== undefined && { auth: { user, pass: password ?? "" } }),
        ...(ca !== undefined && { tls: { ca } }),
        disableFileAccess: true,
        disableUrlAccess: true,
    };
}
function letterOf({ from, to, subject, text, html, messageId, inReplyTo }) {
    const thread = inReplyTo === undefined ? {} : { inReplyTo, references: inReplyTo };
    return { from, to: [...to], subject, text, html, messageId, ...thread };
}

;// CONCATENATED MODULE: ./build/adapters/net-exchange.js

/** Thrown where the failure is none of the network's: the other side's answer is against its protocol, or never comes. */
class Fault extends Error {
    name = "Fault";
    kind;
    code;
    constructor(kind, code) {
        super(code);
        this.kind = kind;
        this.code = code;
    }
}
/** An error as Node makes them. */
const codedError = (code) => Object.assign(new Error(code), { code });
/** One call: times it, stops it at its limits, and tells whatever it throws as the failure of the phase it was in. */
async function observe(startedAtMs, limits, signal, work) {
    const watch = (0,http_watch/* startWatch */.Ms)({ ...limits, sendMs: Number.POSITIVE_INFINITY, redirects: 0 }, signal);
    const learned = {};
    let failure;
    try {
        if (watch.failure === undefined)
            await work(watch, learned);
        else
            failure = watch.failure;
    }
    catch (error) {
        failure = watch.failure ?? net_exchange_failureOf(error, watch);
    }
    watch.end();
    return {
        startedAtMs,
        totalMs: watch.totalMs,
        phases: watch.phases,
        redirects: 0,
        ...learned,
        headers: learned.headers ?? new Map(),
        body: learned.body ?? new Uint8Array(),
        ...(failure !== undefined && { failure }),
    };
}
function net_exchange_failureOf(error, { phase }) {
    if (error instanceof Fault)
        return { kind: error.kind, phase, code: error.code };
    return { kind: "transport", phase, code: net_exchange_codeOf(error) };
}
/** Node's, OpenSSL's or c-ares' own code. */
function net_exchange_codeOf(error) {
    if (error instanceof AggregateError && error.errors.length > 0)
        return net_exchange_codeOf(error.errors[0]);
    return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "UNKNOWN";
}

;// CONCATENATED MODULE: ./build/adapters/net-dns.js





/** How often a server is asked before it is taken for silent. */
const TRIES = 3;
/**
 * Asks a server, not the machine's own files, and never for names below a search domain. A name without such a record has
 * none, which is no failure.
 */
async function look({ name, type, server, limits }, watch, learned) {
    // Each try waits twice as long as the one before: together they take the phase's limit, so that a lost packet is none.
    const timeout = Math.max(1, Math.min(Math.floor(limits.dnsMs / (2 ** TRIES - 1)), 60_000));
    const resolver = new promises_.Resolver({ timeout, tries: TRIES });
    if (server !== undefined)
        resolver.setServers([server]);
    const forget = watch.halt.onAbort(() => resolver.cancel());
    watch.enter("dns");
    try {
        const records = await (0,http_watch/* unlessHalted */.JG)(ask(resolver, type === "PTR" ? reverseName(name) : name, type), watch.halt);
        watch.rest();
        learned.records = records.toSorted(byValue);
    }
    catch (error) {
        const code = error instanceof Error && "code" in error ? error.code : undefined;
        if (code === "ENODATA")
            learned.records = [];
        else if (code === "ETIMEOUT")
            throw new Fault("timeout", "TIMEOUT");
        else
            throw error;
    }
    finally {
        forget();
    }
}
async function ask(resolver, name, type) {
    const of = (values) => values.map((value) => ({ type, value }));
    switch (type) {
        case "A":
            return (await resolver.resolve4(name, { ttl: true })).map(({ address, ttl }) => ({ type, value: address, ttl }));
        case "AAAA":
            return (await resolver.resolve6(name, { ttl: true })).map(({ address, ttl }) => ({ type, value: address, ttl }));
        case "CNAME":
            return of((await resolver.resolveCname(name)).map(hostText));
        case "NS":
            return of((await resolver.resolveNs(name)).map(hostText));
        case "PTR":
            return of((await resolver.resolvePtr(name)).map(hostText));
        case "MX":
            return of((await resolver.resolveMx(name)).map((mx) => `${mx.priority} ${hostText(mx.exchange)}`));
        case "TXT":
            return of((await resolver.resolveTxt(name)).map((parts) => parts.join("")));
        case "SRV":
            return of((await resolver.resolveSrv(name)).map((srv) => srvText(srv)));
        case "CAA":
            return of((await resolver.resolveCaa(name)).map(caaText));
        case "SOA":
            return of([soaText(await resolver.resolveSoa(name))]);
        default:
            return (0,errors/* assertNever */.xb)(type);
    }
}
/** A name without its final dot; the root alone is one (RFC 7505 names no mail server by it). */
const hostText = (name) => (name === "" || name === "." ? "." : name.replace(/\.$/, ""));
/** RFC 2782 */
const srvText = ({ priority, weight, port, name }) => `${priority} ${weight} ${port} ${hostText(name)}`;
/** RFC 8659, section 4.1.1: flags, tag, and the value in quotes. */
function caaText({ critical, ...tags }) {
    // Node puts the value under its tag, beside the record's own type.
    const [tag, value] = Object.entries(tags).find(([name]) => name !== "type") ?? ["", ""];
    return `${critical} ${tag} "${String(value).replaceAll(/["\\]/g, "\\$&")}"`;
}
/** RFC 1035, section 3.3.13 */
const soaText = (soa) => [hostText(soa.nsname), hostText(soa.hostmaster), soa.serial, soa.refresh, soa.retry, soa.expire, soa.minttl].join(" ");
/** The name under which an address has its names (RFC 1035, section 3.5; RFC 3596, section 2.5); any other text as it is. */
function reverseName(name) {
    if (!ipaddr.isValid(name) || !/^[\d.]+$|:/.test(name))
        return name;
    const address = ipaddr.parse(name);
    const bytes = address.toByteArray().toReversed();
    if (address.kind() === "ipv4")
        return `${bytes.join(".")}.in-addr.arpa`;
    return `${bytes.flatMap((byte) => [(byte & 15).toString(16), (byte >> 4).toString(16)]).join(".")}.ip6.arpa`;
}
/** Servers turn the order of their answers round: sorted, that is no change. */
function byValue(a, b) {
    return a.value < b.value ? -1 : a.value > b.value ? 1 : 0;
}

;// CONCATENATED MODULE: ./build/adapters/net-tcp.js




/** A new TCP connection, its name and its addresses in their phases; the caller ends it. */
async function net_tcp_open(peer, network, watch, learned) {
    const { host, port, family } = peer;
    // What a URL would take for something else than its host.
    if (!external_node_net_.isIPv6(host) && /[@:/?#\\[\]]/.test(host))
        throw codedError("ERR_INVALID_URL");
    const url = new URL(`http://${external_node_net_.isIPv6(host) ? `[${host}]` : host}/`);
    url.port = String(port);
    const { socket, address } = await http_connect_connect(url, undefined, network, watch, family);
    learned.family = external_node_net_.isIPv6(address) ? 6 : 4;
    return socket;
}
/** Connects, says what is to be said, and takes the first bytes that come where an answer is expected. */
async function talk(request, network, watch, learned) {
    const socket = await net_tcp_open(request, network, watch, learned);
    try {
        if (request.send !== undefined) {
            watch.enter("send");
            await (0,http_watch/* unlessHalted */.JG)(written(socket, request.send), watch.halt);
        }
        if (request.expectsAnswer) {
            watch.enter("wait");
            const first = await (0,http_watch/* unlessHalted */.JG)(firstBytes(socket), watch.halt);
            learned.body = new Uint8Array(first.subarray(0, request.limits.bodyBytes));
        }
    }
    finally {
        socket.destroy();
    }
}
/** The kernel has all of it. */
function written(socket, text) {
    return new Promise((resolve, reject) => {
        socket.write(text, (error) => ((error ?? undefined) === undefined ? resolve() : reject(error)));
    });
}
function firstBytes(socket) {
    return new Promise((resolve, reject) => {
        const closed = () => reject(socket.errored ?? codedError("ECONNRESET"));
        if (socket.destroyed)
            return closed();
        socket.once("data", resolve).once("error", reject).once("end", closed).once("close", closed);
    });
}

;// CONCATENATED MODULE: ./build/adapters/net-tls.js




/** A handshake whose certificate is a fact; where it is not trusted, its code is the failure. */
async function net_tls_shake(request, network, watch, learned) {
    const { host, serverName, minVersion, protocols = [] } = request;
    // Before any phase: to read the authorities takes its time.
    const context = contextFor(request.ca ?? network.ca, minVersion);
    const connection = await net_tcp_open(request, network, watch, learned);
    const handshake = {
        hostname: serverName ?? host,
        context,
        protocols,
        learn: (facts) => void (learned.tls = facts),
    };
    watch.enter("tls");
    const socket = await http_secure_secure(connection, handshake, watch);
    const agreed = socket.alpnProtocol;
    socket.destroy();
    // A server that knows nothing of ALPN passes over what was asked (RFC 7301, section 3.1).
    if (protocols.length > 0 && agreed === false)
        throw new Fault("answer", "ALPN_NOT_AGREED");
}

;// CONCATENATED MODULE: ./build/adapters/net-websocket.js





/** How long the other side may take to say goodbye; nobody's latency. */
const GOODBYE_MS = 250;
/** A talk over a WebSocket (RFC 6455) on a connection of its own; a refused upgrade is an answer like any other. */
async function converse(request, network, watch, learned) {
    const ws = await __webpack_require__.e(/* import() */ 977).then(__webpack_require__.bind(__webpack_require__, 52977));
    const url = new URL(request.url);
    if (url.protocol !== "ws:" && url.protocol !== "wss:")
        throw codedError("ERR_INVALID_PROTOCOL");
    const socket = await reach(url, request, network, watch, learned);
    const done = Promise.withResolvers();
    const inbox = createInbox(request.limits.bodyBytes, watch);
    let talk;
    try {
        // Making the request is our own work, and all of it happens before anything else can.
        watch.rest();
        talk = new ws.WebSocket(url, [...request.protocols], {
            headers: { ...request.headers },
            createConnection: () => socket,
            perMessageDeflate: false,
            maxPayload: request.limits.bodyBytes,
            finishRequest: (upgrade) => {
                watch.enter("wait");
                upgrade.end();
            },
        });
        hear(talk, request, { watch, learned, inbox, done });
        await (0,http_watch/* unlessHalted */.JG)(done.promise, watch.halt);
        watch.rest();
        await farewell(talk, watch.halt);
    }
    finally {
        learned.body = inbox.bytes();
        talk?.terminate();
        socket.destroy();
    }
}
async function reach(url, request, network, watch, learned) {
    const isTls = url.protocol === "wss:";
    const context = isTls ? contextFor(request.ca ?? network.ca) : undefined;
    const host = url.hostname.replace(/^\[(.*)\]$/, "$1");
    const { family } = request;
    const peer = { host, port: Number(url.port || (isTls ? 443 : 80)), ...(family !== undefined && { family }) };
    const socket = await net_tcp_open(peer, network, watch, learned);
    if (context === undefined)
        return socket;
    const learn = (facts) => void (learned.tls = facts);
    watch.enter("tls");
    return http_secure_secure(socket, { hostname: host, context, protocols: ["http/1.1"], learn }, watch);
}
function hear(talk, request, { watch, learned, inbox, done }) {
    let heard = 0;
    let isBadProtocol = false;
    talk.on("upgrade", (response) => {
        watch.enter("receive");
        learn(response, learned);
        isBadProtocol = !agrees(response.headers["sec-websocket-protocol"], request.protocols);
    });
    talk.on("unexpected-response", (_, response) => {
        watch.enter("receive");
        learn(response, learned);
        response.on("data", (chunk) => inbox.add(chunk));
        response.once("end", () => done.resolve());
        response.once("error", (error) => done.reject(error));
        response.once("close", () => done.reject(codedError("ECONNRESET")));
    });
    talk.on("open", () => {
        for (const text of request.send)
            talk.send(text);
        if (request.messages === 0)
            done.resolve();
    });
    talk.on("message", (data) => {
        if (heard >= request.messages)
            return;
        if (heard > 0)
            inbox.add(Buffer.from("\n"));
        inbox.add(bytesOf(data));
        heard += 1;
        if (heard === request.messages)
            done.resolve();
    });
    talk.on("error", (error) => {
        // What is wrong with the upgrade's answer has no code: the status line had come by then.
        if ("code" in error && error.code === "WS_ERR_UNSUPPORTED_MESSAGE_LENGTH")
            watch.stop("BODY_TOO_LARGE");
        if ("code" in error)
            done.reject(isWsCode(error.code) ? new Fault("answer", error.code) : error);
        else if (learned.status === undefined)
            done.reject(error);
        else
            done.reject(new Fault("answer", isBadProtocol ? "SUBPROTOCOL_MISMATCH" : "BAD_UPGRADE"));
    });
    // 1006 is no one's word but ws's own for a connection that ended without one (RFC 6455, section 7.1.5).
    talk.on("close", (code) => {
        done.reject(code === 1006 ? codedError("ECONNRESET") : new Fault("answer", `WS_CLOSE_${code}`));
    });
}
const isWsCode = (code) => typeof code === "string" && code.startsWith("WS_ERR_");
function learn(response, learned) {
    learned.status = response.statusCode ?? 0;
    learned.headers = new Map(Object.entries(response.headersDistinct).map(([name, values]) => [name, (values ?? []).join(", ")]));
}
/** Of what we offered the server must take one, and none where we offered none (RFC 6455, section 4.1). */
function agrees(chosen, offered) {
    return chosen === undefined ? offered.length === 0 : offered.includes(chosen);
}
function createInbox(most, watch) {
    const parts = [];
    let room = most;
    return {
        add(bytes) {
            if (room < 0)
                return;
            parts.push(bytes.subarray(0, room));
            room -= bytes.byteLength;
            if (room < 0)
                watch.stop("BODY_TOO_LARGE");
        },
        bytes: () => new Uint8Array(Buffer.concat(parts)),
    };
}
function bytesOf(data) {
    if (Array.isArray(data))
        return Buffer.concat(data);
    return data instanceof ArrayBuffer ? new Uint8Array(data) : data;
}
/** Closes as the protocol wants it (RFC 6455, section 7.1.2), unless the other side makes us wait. */
async function farewell(talk, halt) {
    if (talk.readyState !== talk.OPEN || halt.aborted)
        return;
    const { promise, resolve } = Promise.withResolvers();
    const timer = setTimeout(resolve, GOODBYE_MS);
    talk.once("close", resolve);
    const forget = halt.onAbort(resolve);
    talk.close(1000);
    await promise;
    forget();
    clearTimeout(timer);
}

;// CONCATENATED MODULE: ./build/adapters/net.js







/**
 * What lies below HTTP, over a new connection for every call. Times are monotonic and fractional; `queue` is the wait for
 * a turn at the resolver. A certificate that is not trusted is a failure of `tls` and is shown all the same.
 */
function createNet(options) {
    const network = {
        lookup: options.lookup ?? net_systemLookup,
        turns: options.turns ?? createTurns(2),
        ...(options.ca !== undefined && { ca: options.ca }),
    };
    const { now } = options;
    return {
        connect: (request, signal) => observe(now(), request.limits, signal, (watch, learned) => talk(request, network, watch, learned)),
        handshake: (request, signal) => observe(now(), request.limits, signal, (watch, learned) => net_tls_shake(request, network, watch, learned)),
        resolve: (request, signal) => observe(now(), request.limits, signal, (watch, learned) => look(request, watch, learned)),
        converse: (request, signal) => observe(now(), request.limits, signal, (watch, learned) => converse(request, network, watch, learned)),
    };
}
async function net_systemLookup(hostname) {
    const found = await promises_.lookup(hostname, { all: true, order: "verbatim" });
    return found.map(({ address }) => address);
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/adapters/places-request.js

/** Pings of one TCP measurement; the API's own number. */
const PACKETS = 3;
/** What the network is asked: one probe in each place. `undefined` for what its API has no words for. */
function toMeasurement({ what, from }) {
    const locations = from.map((magic) => ({ magic, limit: 1 }));
    switch (what.kind) {
        case "http":
            return { type: "http", ...httpOptions(what), locations };
        case "tcp":
            return {
                type: "ping",
                target: what.host,
                measurementOptions: { protocol: "TCP", port: what.port, packets: PACKETS },
                locations,
            };
        case "dns": {
            const { name, type, server } = what;
            if (type === "CAA")
                return undefined;
            const measurementOptions = { query: { type }, ...(server !== undefined && { resolver: server }) };
            return { type: "dns", target: name, measurementOptions, locations };
        }
        default:
            return (0,errors/* assertNever */.xb)(what);
    }
}
function httpOptions({ method, url, headers }) {
    const { protocol, hostname, port, pathname, search } = new URL(url);
    return {
        target: hostname.replace(/^\[|\]$/g, ""),
        measurementOptions: {
            protocol: protocol === "http:" ? "HTTP" : "HTTPS",
            ...(port !== "" && { port: Number(port) }),
            request: {
                method,
                path: pathname,
                ...(search !== "" && { query: search.slice(1) }),
                headers: { ...headers },
            },
        },
    };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
;// CONCATENATED MODULE: ./build/adapters/places-failed.js
/** What the codes of Node's network errors say of where a call was. */
const PHASES = {
    ENOTFOUND: "dns",
    ENODATA: "dns",
    EAI_AGAIN: "dns",
    ESERVFAIL: "dns",
    EREFUSED: "dns",
    ECONNRESET: "wait",
    EPIPE: "send",
    EPROTO: "tls",
};
/**
 * Why a test failed, from the one text that the network gives of it: the error message of the program that ran it. A text
 * that says nothing of the target is the network's own trouble.
 */
function readFailed(kind, output) {
    if (/private (?:ip|address)/i.test(output))
        return { kind: "answer", phase: "connect", code: "BAD_REQUEST" };
    const first = kind === "dns" ? "dns" : "connect";
    const code = /\b(?:E(?:NOTFOUND|NODATA|AI_AGAIN|SERVFAIL|REFUSED|PIPE|PROTO)|E(?:CONN|HOST|NET|ADDR|TIMED)[A-Z]{2,12})\b/.exec(output)?.[0];
    if (code === "ETIMEDOUT" || /\btime(?:d )?[ -]?out\b/i.test(output))
        return { kind: "timeout", phase: kind === "http" ? "wait" : first, code: "ETIMEDOUT" };
    if (code !== undefined)
        return { kind: "transport", phase: PHASES[code] ?? first, code };
    const words = WORDS.find(({ pattern }) => pattern.test(output));
    return words === undefined
        ? { kind: "source", phase: first, code: "TEST_FAILED" }
        : { kind: words.kind, phase: words.phase ?? first, code: words.code };
}
const WORDS = [
    { pattern: /connection refused/i, kind: "transport", code: "ECONNREFUSED" },
    { pattern: /other side closed|socket hang up/i, kind: "transport", phase: "wait", code: "ECONNRESET" },
    { pattern: /host unreachable|no route to host/i, kind: "transport", code: "EHOSTUNREACH" },
    { pattern: /certificate|\bssl\b|\btls\b|handshake/i, kind: "transport", phase: "tls", code: "ERR_TLS_HANDSHAKE" },
    {
        pattern: /does not match the HTTP|parse error|HPE_|incorrect header/i,
        kind: "answer",
        phase: "wait",
        code: "BAD_HTTP",
    },
];

;// CONCATENATED MODULE: ./build/adapters/places-results.js


const places_results_text = schemas/* string */.YjP().catch("");
const ms = schemas/* number */.aig().nonnegative().nullish().catch(undefined);
const Probe = schemas/* object */.Ikc({
    continent: places_results_text,
    region: places_results_text,
    country: places_results_text,
    state: places_results_text,
    city: places_results_text,
    network: places_results_text,
    asn: schemas/* number */.aig().nullish().catch(undefined),
    tags: schemas/* array */.YOg(places_results_text).catch([]),
});
const Item = schemas/* object */.Ikc({ probe: Probe, result: schemas/* looseObject */._H3({ status: places_results_text, rawOutput: places_results_text }) });
const Measurement = schemas/* object */.Ikc({ status: places_results_text, results: schemas/* array */.YOg(schemas/* unknown */.L5J()) });
/** Any status but `in-progress` is final. */
function isFinished(data) {
    const read = Measurement.safeParse(data);
    return !read.success || read.data.status !== "in-progress";
}
/**
 * A measurement's results as the exchanges of the places asked for; `undefined` for what is no measurement. A place in which
 * nobody measured has an exchange too, whose failure says so. Nothing of it is trusted.
 */
function readPlaces(data, request, startedAtMs) {
    const read = Measurement.safeParse(data);
    if (!read.success)
        return undefined;
    const items = read.data.results.slice(0, request.from.length).flatMap((item) => Item.safeParse(item).data ?? []);
    const seen = items.map(({ probe, result }) => ({
        place: placeName([probe.country, probe.city].filter((part) => part !== "").join("-")),
        exchange: { startedAtMs, ...EMPTY, ...readResult(request.what, result) },
    }));
    const missing = unmeasured(request.from, items).map((from) => ({
        place: placeName(from),
        exchange: { startedAtMs, ...EMPTY, failure: sourceFailure("NO_PROBE") },
    }));
    return named([...seen, ...missing]);
}
const EMPTY = { totalMs: 0, phases: {}, headers: new Map(), body: new Uint8Array(), redirects: 0 };
const sourceFailure = (code) => ({ kind: "source", phase: "wait", code });
const placeName = (name) => name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^A-Za-z0-9-]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 36) || "somewhere";
/** Two probes in one city are told apart by a number. */
function named(places) {
    const counts = new Map();
    return places.map((one) => {
        const count = (counts.get(one.place) ?? 0) + 1;
        counts.set(one.place, count);
        return count === 1 ? one : { ...one, place: `${one.place}-${count}` };
    });
}
/** The places asked for that none of the probes lies in, as many as there are too few probes. */
function unmeasured(from, items) {
    const lies = (word) => items.some(({ probe }) => liesIn(word, probe));
    return from.toSorted((a, b) => Number(lies(a)) - Number(lies(b))).slice(0, from.length - items.length);
}
function liesIn(magic, { asn, tags, ...probe }) {
    const words = [...Object.values(probe), ...tags, ...(typeof asn === "number" ? [`as${asn}`] : [])];
    return magic
        .toLowerCase()
        .split("+")
        .every((part) => words.some((word) => word.toLowerCase() === part.trim()));
}
function readResult(what, result) {
    switch (result.status) {
        case "finished":
            return READ[what.kind](result, what);
        case "failed":
            return { failure: readFailed(what.kind, result.rawOutput) };
        default:
            return { failure: sourceFailure(result.status === "in-progress" ? "UNFINISHED" : "OFFLINE") };
    }
}
const READ = {
    http: readHttp,
    tcp: readTcp,
    dns: readDns,
};
const BAD_RESULT = { failure: sourceFailure("BAD_RESULT") };
const HttpResult = schemas/* object */.Ikc({
    statusCode: schemas/* int */.Whr().min(100).max(599),
    headers: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* string */.YjP())])).catch({}),
    rawBody: schemas/* string */.YjP().nullish().catch(undefined),
    resolvedAddress: schemas/* string */.YjP().nullish().catch(undefined),
    timings: schemas/* object */.Ikc({ total: ms, dns: ms, tcp: ms, tls: ms, firstByte: ms, download: ms }),
    tls: schemas/* unknown */.L5J(),
});
function readHttp(result) {
    const read = HttpResult.safeParse(result);
    if (!read.success)
        return BAD_RESULT;
    const { statusCode, headers, rawBody, resolvedAddress, timings } = read.data;
    const { dns, tcp, tls, firstByte, download } = timings;
    const shown = readTls(read.data.tls);
    const phases = withoutNothing({ dns, connect: tcp, tls, wait: firstByte, receive: download });
    const seen = {
        totalMs: timings.total ?? sum(Object.values(phases)),
        phases,
        headers: new Map(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), [value].flat().join(", ")])),
        body: new TextEncoder().encode(rawBody ?? ""),
        ...familyOf(resolvedAddress),
        ...(shown !== undefined && { tls: shown }),
    };
    // The network's probes go on where a certificate is not trusted; nobody else's program does.
    if (shown?.untrusted === undefined)
        return { ...seen, status: statusCode };
    return { ...seen, failure: { kind: "transport", phase: "tls", code: shown.untrusted } };
}
const Tls = schemas/* object */.Ikc({
    protocol: places_results_text,
    cipherName: places_results_text,
    authorized: schemas/* boolean */.zMY(),
    error: schemas/* string */.YjP().nullish().catch(undefined),
    createdAt: iso/* datetime */.w$({ offset: true }),
    expiresAt: iso/* datetime */.w$({ offset: true }),
    subject: schemas/* object */.Ikc({ CN: places_results_text, alt: places_results_text }),
    issuer: schemas/* object */.Ikc({ O: places_results_text, CN: places_results_text }),
    fingerprint256: places_results_text,
});
function readTls(value) {
    const read = Tls.safeParse(value);
    if (!read.success)
        return undefined;
    const { protocol, cipherName, authorized, error, createdAt, expiresAt, subject, issuer, fingerprint256 } = read.data;
    const own = {
        subject: subject.CN,
        issuer: issuer.CN || issuer.O,
        names: subject.alt.split(", ").flatMap((name) => /^(?:DNS|IP Address):(.+)$/.exec(name)?.[1] ?? []),
        from: new Date(createdAt).toISOString(),
        to: new Date(expiresAt).toISOString(),
        fingerprint: fingerprint256.replaceAll(":", "").toLowerCase(),
    };
    const untrusted = /^[A-Z][A-Z0-9_]{2,39}$/.test(error ?? "") ? (error ?? "") : "CERT_UNTRUSTED";
    return { protocol, cipher: cipherName, chain: [own], ...(!authorized && { untrusted }) };
}
const TcpResult = schemas/* object */.Ikc({
    resolvedAddress: schemas/* string */.YjP().nullish().catch(undefined),
    stats: schemas/* object */.Ikc({ avg: ms, rcv: schemas/* number */.aig(), total: schemas/* number */.aig() }),
});
/** The mean of the connections that were made; one of them is enough. */
function readTcp(result) {
    const read = TcpResult.safeParse(result);
    if (!read.success)
        return BAD_RESULT;
    const { stats, resolvedAddress } = read.data;
    if (stats.rcv === 0 || typeof stats.avg !== "number")
        return { failure: { kind: "timeout", phase: "connect", code: "ETIMEDOUT" } };
    return { totalMs: stats.avg, phases: { connect: stats.avg }, ...familyOf(resolvedAddress) };
}
const DnsResult = schemas/* object */.Ikc({
    statusCodeName: schemas/* string */.YjP().regex(/^[A-Z]{2,20}$/),
    answers: schemas/* array */.YOg(schemas/* unknown */.L5J()).catch([]),
    timings: schemas/* object */.Ikc({ total: ms }),
});
const Answer = schemas/* object */.Ikc({ type: schemas/* string */.YjP(), value: schemas/* string */.YjP().max(4_096), ttl: schemas/* number */.aig().nonnegative() });
/** Codes as Node's resolver has them. */
const DNS_CODES = {
    NXDOMAIN: "ENOTFOUND",
    FORMERR: "EFORMERR",
    NOTIMP: "ENOTIMP",
};
function readDns(result, what) {
    const read = DnsResult.safeParse(result);
    if (!read.success || what.kind !== "dns")
        return BAD_RESULT;
    const { statusCodeName, answers, timings } = read.data;
    const totalMs = timings.total ?? 0;
    const timed = { totalMs, phases: { dns: totalMs } };
    if (statusCodeName !== "NOERROR") {
        const code = DNS_CODES[statusCodeName] ?? `E${statusCodeName}`;
        return { ...timed, failure: { kind: "transport", phase: "dns", code } };
    }
    const records = answers
        .flatMap((answer) => Answer.safeParse(answer).data ?? [])
        .filter(({ type }) => type === what.type)
        .map(({ value, ttl }) => ({ type: what.type, value: unquoted(value).replace(/(?<=[^.])\.$/, ""), ttl }));
    return { ...timed, records: records.toSorted((a, b) => (a.value < b.value ? -1 : 1)) };
}
/** A text record comes in quotes, in several where it is long. */
const unquoted = (value) => value.startsWith('"') ? [...value.matchAll(QUOTED)].map(([, part]) => part).join("") : value;
/** The last one may lack its end: a pattern that could fail there would go over the text again from each quote. */
const QUOTED = /"((?:[^"\\]|\\.)*)(?:"|\\?$)/gs;
function withoutNothing(times) {
    return Object.fromEntries(Object.entries(times).filter(([, time]) => typeof time === "number"));
}
const sum = (numbers) => numbers.reduce((all, one) => all + one, 0);
const familyOf = (address) => typeof address !== "string" ? {} : { family: address.includes(":") ? 6 : 4 };

;// CONCATENATED MODULE: ./build/adapters/places.js



const POLL_MS = 500;
const USER_AGENT = "uptimeline (+https://github.com/uptimeline/uptimeline)";
/**
 * The Globalping network through its official client: one measurement for all places of a request, asked for until it is
 * finished or its time is over; what has answered by then counts. What the network itself can't tell is a failure of kind
 * `source`; what it refuses for the owner's fault is one of kind `answer`.
 */
function createPlaces({ now, http, pollMs = POLL_MS }) {
    return {
        async measure(request, signal) {
            const startedAtMs = now();
            const nothing = { startedAtMs, phases: {}, headers: new Map(), body: new Uint8Array(), redirects: 0 };
            try {
                const measurement = toMeasurement(request);
                if (measurement === undefined)
                    throw new Unanswered("answer", "BAD_REQUEST");
                const client = await openClient(http, request, signal);
                const deadlineMs = startedAtMs + request.timeoutMs;
                const data = await finished(client, measurement, { pollMs, signal, isOver: () => now() >= deadlineMs });
                const places = readPlaces(data, request, startedAtMs);
                if (places === undefined)
                    throw new Unanswered("source", "BAD_ANSWER");
                return { ...nothing, totalMs: now() - startedAtMs, places };
            }
            catch (error) {
                return { ...nothing, totalMs: now() - startedAtMs, failure: places_failureOf(error, signal) };
            }
        },
    };
}
/** Why the network did not tell. */
class Unanswered extends Error {
    name = "Unanswered";
    kind;
    code;
    constructor(kind, code) {
        super(code);
        this.kind = kind;
        this.code = code;
    }
}
function places_failureOf(error, signal) {
    const phase = "wait";
    if (signal?.aborted === true)
        return { kind: "aborted", phase, code: "ABORTED" };
    if (error instanceof Unanswered)
        return { kind: error.kind, phase, code: error.code };
    // What the client itself throws: an error status without the API's own error, or a body that is no JSON.
    const { response } = (typeof error === "object" && error !== null ? error : {});
    if (response instanceof Response)
        return { phase, ...refusal(response.status) };
    return { kind: "source", phase, code: "BAD_ANSWER" };
}
const SAFE = /^[A-Za-z0-9_.:-]{1,40}$/;
/** What an error status of the API means; `type` is its own word (`no_probes_found`). */
function refusal(status, type) {
    if (status === 400)
        return { kind: "answer", code: "BAD_REQUEST" };
    if (status === 401)
        return { kind: "answer", code: "BAD_KEY" };
    if (status === 403)
        return { kind: "answer", code: "NO_PERMISSION" };
    return { kind: "source", code: typeof type === "string" && SAFE.test(type) ? type : `HTTP_${status}` };
}
async function finished(client, measurement, { pollMs, signal, isOver }) {
    const created = accepted(await client.createMeasurement(measurement));
    const { id } = (typeof created === "object" && created !== null ? created : {});
    if (typeof id !== "string" || !/^[\w-]{1,128}$/.test(id))
        throw new Unanswered("source", "BAD_ANSWER");
    for (;;) {
        const seen = accepted(await client.getMeasurement(id));
        if (isFinished(seen) || isOver())
            return seen;
        await (0,external_node_timers_promises_.setTimeout)(pollMs, undefined, signal === undefined ? {} : { signal });
    }
}
function accepted({ ok, data, response }) {
    if (ok)
        return data;
    const { error } = data;
    const { kind, code } = refusal(response.status, error?.type);
    throw new Unanswered(kind, code);
}
/**
 * The official client takes neither a `fetch` nor an address, but the generated one below it has a place for each; its
 * requests go through our own HTTP, with its limits, proxies and certificates.
 */
async function openClient(http, request, signal) {
    const { Globalping: Client } = await __webpack_require__.e(/* import() */ 288).then(__webpack_require__.bind(__webpack_require__, 20288));
    const client = new Client({ throwApiErrors: false, timeout: request.timeoutMs });
    const inner = Reflect.get(client, "client");
    if (request.apiUrl !== undefined)
        inner.setConfig({ baseUrl: request.apiUrl.replace(/\/+$/, "") });
    inner.interceptors.request.use((asked, options) => {
        options.fetch = fetchThrough(http, request, signal);
        return asked;
    });
    return client;
}
/** Results hold at most 10 000 characters of each place's body. */
const BODY_BYTES = 10_000_000;
function fetchThrough(http, { token, timeoutMs }, signal) {
    return async (request) => {
        const body = request.method === "GET" ? undefined : await request.text();
        const exchange = await http.exchange({
            method: request.method,
            url: request.url,
            headers: {
                ...Object.fromEntries(request.headers),
                "user-agent": USER_AGENT,
                ...(token !== undefined && { authorization: `Bearer ${token}` }),
            },
            ...(body !== undefined && { body }),
            secretHeaders: ["authorization"],
            limits: limitsOf(timeoutMs),
        }, signal);
        return responseOf(exchange);
    };
}
function limitsOf(timeoutMs) {
    const dnsMs = Math.min(timeoutMs, 10_000);
    return {
        dnsMs,
        connectMs: timeoutMs,
        tlsMs: timeoutMs,
        sendMs: timeoutMs,
        waitMs: timeoutMs,
        receiveMs: timeoutMs,
        totalMs: timeoutMs,
        bodyBytes: BODY_BYTES,
        redirects: 0,
    };
}
function responseOf({ failure, status, headers, body }) {
    if (failure !== undefined)
        throw new Unanswered(failure.kind === "aborted" ? "aborted" : "source", failure.code);
    if (status === undefined || status < 200 || status > 599)
        throw new Unanswered("source", "BAD_ANSWER");
    const hasBody = body.length > 0 && status !== 204 && status !== 304;
    return new Response(hasBody ? Uint8Array.from(body) : null, { status, headers: [...headers] });
}

// EXTERNAL MODULE: ./build/adapters/redact.js + 1 modules
var adapters_redact = __webpack_require__(17877);
;// CONCATENATED MODULE: ./build/adapters/repository-git.js

/**
 * A git that failed without a word passes for one that succeeded, and under load its words come after its end: they are
 * waited for, but not for ever, since a program that git leaves behind may hold its output open.
 */
const LAST_WORDS_MS = 2_000;
/** A process that a signal ends has no exit code, which would pass for success: what it said till then is a part at most. */
const signalled = (exitCode) => exitCode === null ? new Error("git was ended by a signal") : undefined;
/** What went wrong, in the words of git where it was git. */
function told(error) {
    return error instanceof Error ? error.message.trim() : String(error);
}
/** What the user set up for git as a whole. Everything else in `GIT_*` (a hook's index, an editor) is not for us. */
const inheritedGitKeys = new Set([
    "GIT_CONFIG_GLOBAL",
    "GIT_CONFIG_NOSYSTEM",
    "GIT_CONFIG_SYSTEM",
    "GIT_SSH",
    "GIT_SSH_COMMAND",
    "GIT_SSL_CAINFO",
    "GIT_SSL_CAPATH",
    "GIT_SSL_NO_VERIFY",
]);
/** Keys which simple-git refuses, as they name programs to start. */
const programKeys = new Set(["EDITOR", "PAGER", "PREFIX", "SSH_ASKPASS", "VISUAL"]);
function inherit(environment) {
    const kept = {};
    for (const [key, value] of Object.entries(environment)) {
        const name = key.toUpperCase();
        // The action's inputs hold the token and are nobody else's.
        const isInput = name.startsWith("INPUT_");
        const refused = name.startsWith("GIT_") ? !inheritedGitKeys.has(name) : programKeys.has(name) || isInput;
        if (value !== undefined && !refused)
            kept[key] = value;
    }
    return kept;
}
function settingsEnvironment(entries) {
    const env = { GIT_CONFIG_COUNT: String(entries.length) };
    for (const [index, [key, value]] of entries.entries()) {
        env[`GIT_CONFIG_KEY_${index}`] = key;
        env[`GIT_CONFIG_VALUE_${index}`] = value;
    }
    return env;
}
/** No housekeeping in the user's repository, and no transfer that stands still. */
function alwaysSet(silenceMs) {
    return [
        "gc.auto=0",
        "maintenance.auto=false",
        "http.lowSpeedLimit=1",
        `http.lowSpeedTime=${Math.ceil(silenceMs / domain_instant/* SECOND_MS */._L)}`,
    ];
}
/**
 * Git in one folder, by simple-git. Its guards against hostile input are opened for what we pass ourselves: settings in the
 * environment (where a token belongs, not on a command line) and the user's own files and ssh command, and hooks that are switched off.
 */
async function openGit({ cwd, environment, silenceMs, isOffline = false }) {
    const { simpleGit } = await __webpack_require__.e(/* import() */ 724).then(__webpack_require__.bind(__webpack_require__, 74724));
    const inherited = {
        ...inherit(environment),
        LC_ALL: "C",
        LANGUAGE: "C",
        GIT_TERMINAL_PROMPT: "0",
        // Unlike `protocol.allow`, this is above all that a repository's own settings may say.
        ...(isOffline && { GIT_ALLOW_PROTOCOL: "none" }),
    };
    const start = ({ input, settings = [] }) => {
        const all = { ...inherited, ...settingsEnvironment(settings) };
        const options = {
            baseDir: cwd,
            config: alwaysSet(silenceMs),
            timeout: { block: silenceMs },
            completion: { onClose: true, onExit: LAST_WORDS_MS },
            errors: (error, { exitCode }) => error ?? signalled(exitCode),
            allowEnvironment: Object.keys(all),
            unsafe: {
                allowUnsafeConfigEnvCount: true,
                allowUnsafeConfigPaths: true,
                allowUnsafeHooksPath: true,
                allowUnsafeSshCommand: true,
            },
            ...(input !== undefined && { input: () => input }),
        };
        return simpleGit(options).env(all);
    };
    const text = async (args, call = {}) => start(call).raw([...args]);
    return Object.assign(text, {
        bytes: async ([, ...args], call = {}) => start(call).binaryCatFile(args),
    });
}
/** The same git, with settings for each of its calls. */
function withSettings(git, always) {
    const more = (call = {}) => ({ ...call, settings: [...always, ...(call.settings ?? [])] });
    const text = (args, call) => git(args, more(call));
    return Object.assign(text, {
        bytes: (args, call) => git.bytes(args, more(call)),
    });
}

;// CONCATENATED MODULE: ./build/adapters/repository-blobs.js
/** As many blobs as one process is asked for: all that it writes lies in memory until it ends. */
const blobsAtOnce = 500;
/**
 * Reads blobs by their ids. Wishes that are made together are granted by one process, and however many there are, only one
 * runs at a time: a ledger of thousands of files must not meet the runner's limit of processes and open files.
 */
function createBlobReader(git) {
    const wishes = [];
    let granting = false;
    const grantAll = async () => {
        while (wishes.length > 0)
            await grant(git, wishes.splice(0, blobsAtOnce));
        granting = false;
    };
    return (id) => new Promise((resolve, reject) => {
        wishes.push({ id, resolve, reject });
        if (granting)
            return;
        granting = true;
        queueMicrotask(() => void grantAll());
    });
}
async function grant(git, wishes) {
    try {
        const output = await git.bytes(["cat-file", "--batch"], { input: wishes.map(({ id }) => `${id}\n`).join("") });
        let at = 0;
        for (const wish of wishes) {
            const { text, problem, end } = readBlob(output, at);
            if (text === undefined)
                wish.reject(new Error(problem));
            else
                wish.resolve(text);
            at = end;
        }
    }
    catch (error) {
        for (const wish of wishes)
            wish.reject(error);
    }
}
/** One answer of `cat-file --batch`: `<id> blob <bytes>`, the bytes and a line's end; or a line such as `<id> missing`. */
function readBlob(output, at) {
    const lineEnd = output.indexOf("\n", at);
    if (lineEnd === -1)
        throw new Error("git ended before it had given all files");
    const line = output.toString("utf8", at, lineEnd);
    const size = /^[0-9a-f]+ blob (\d+)$/.exec(line)?.[1];
    if (size === undefined)
        return { text: undefined, problem: line, end: lineEnd + 1 };
    const begin = lineEnd + 1;
    const end = begin + Number(size);
    if (end >= output.length)
        throw new Error("git ended before it had given all files");
    return { text: output.toString("utf8", begin, end), problem: "", end: end + 1 };
}

;// CONCATENATED MODULE: ./build/adapters/repository-snapshot.js


const ledgerFolder = "history";
/** The badges which another program kept, at the paths that pages out there point at: written on, and nothing else of `api/`. */
const badgePattern = /^api\/[^/]+\/(?:uptime|response-time)(?:-day|-week|-month|-year)?\.json$/;
const TAKEN = "history is a file of the repository, and the ledger needs a folder of that name: rename the file, or keep the ledger on a branch of its own (`history: { branch: uptimeline-history }` in the config)";
/** Whether the ledger may write a path. */
function isOurs(path) {
    if (path.split("/").some((step) => step === "" || step === "." || step === ".."))
        return false;
    return path.startsWith(`${ledgerFolder}/`) || badgePattern.test(path);
}
const emptySnapshot = { read: async () => undefined, list: async () => [] };
async function listBlobs(git, commit) {
    const listed = await git(["ls-tree", "-r", "-t", "-z", "--full-tree", commit, ledgerFolder, "api"]);
    const blobs = new Map();
    let ledgerTree;
    for (const line of listed.split("\0")) {
        const [, kind, id, path] = /^\d+ (\w+) (\w+)\t(.*)$/s.exec(line) ?? [];
        if (id === undefined || path === undefined)
            continue;
        if (kind === "blob" && path === ledgerFolder)
            throw new Error(TAKEN);
        if (kind === "blob" && isOurs(path))
            blobs.set(path, id);
        if (kind === "tree" && path === ledgerFolder)
            ledgerTree = id;
    }
    return { blobs, ledgerTree };
}
function snapshotOf(git, blobs) {
    const readBlob = createBlobReader(git);
    return {
        async read(path) {
            const id = blobs.get(path);
            if (id === undefined)
                return undefined;
            try {
                return await readBlob(id);
            }
            catch (error) {
                throw new Error(`${path} can't be read: ${told(error)}`, { cause: error });
            }
        },
        list: async () => [...blobs.keys()].filter((path) => path.startsWith(`${ledgerFolder}/`)).sort(),
    };
}
/** The ledger's files at one commit, read when they are asked for. Rejects where the commit is not here. */
async function openSnapshot(git, commit) {
    const { blobs } = await listBlobs(git, commit);
    return { commit, ...snapshotOf(git, blobs) };
}
/** What a branch of the ledger's own begins with: `history/` of another's commit, and nothing else of it. */
async function openSeed(git, commit) {
    const { blobs, ledgerTree } = await listBlobs(git, commit);
    if (ledgerTree === undefined)
        return emptySnapshot;
    const ledgers = new Map([...blobs].filter(([path]) => path.startsWith(`${ledgerFolder}/`)));
    return { seed: ledgerTree, ...snapshotOf(git, ledgers) };
}

;// CONCATENATED MODULE: ./build/adapters/repository-commit.js


/** Where fast-import keeps the commit while it makes it; removed in the same stroke, before anybody could see it. */
const scratchRef = "refs/uptimeline/draft";
/** A removal would fire the user's hooks; a file system that knows no case must not make two paths one. */
const settings = [
    ["core.hooksPath", "/dev/null"],
    ["core.ignoreCase", "false"],
];
/** As git quotes paths in C's manner. */
function quoted(path) {
    const escaped = path.replace(/[\\"\n]/g, (mark) => (mark === "\n" ? "\\n" : `\\${mark}`));
    return `"${escaped}"`;
}
const data = (text) => `data ${Buffer.byteLength(text)}\n${text}\n`;
function startLines(start) {
    if (start.kind === "parent")
        return `from ${start.commit}\n`;
    return start.kind === "tree" ? `M 040000 ${start.id} ${quoted(start.path)}\n` : "";
}
/** As long as the repository's ids are. */
const noCommit = (start) => "0".repeat((start.kind === "parent" ? start.commit : start.kind === "tree" ? start.id : "").length || 40);
/** The commit as a stream that fast-import understands. */
function importStream({ start, changes, message, author, nowMs }) {
    const clean = (text) => text.replace(/[<>\n\0]/g, "").trim();
    const files = [...changes].map(([path, text]) => text === null ? `D ${quoted(path)}\n` : `M 100644 inline ${quoted(path)}\n${data(text)}`);
    return [
        `commit ${scratchRef}\nmark :1\n`,
        `committer ${clean(author.name)} <${clean(author.email)}> ${Math.floor(nowMs / domain_instant/* SECOND_MS */._L)} +0000\n`,
        data(message.endsWith("\n") ? message : `${message}\n`),
        startLines(start),
        ...files,
        `get-mark :1\nreset ${scratchRef}\nfrom ${noCommit(start)}\n\ndone\n`,
    ].join("");
}
/**
 * Makes a commit by one process, out of trees and texts alone: the user's checkout, index, branches and hooks are not
 * touched, whatever their state. Answers its id.
 */
async function makeCommit(git, draft) {
    const outside = [...draft.changes.keys()].filter((path) => !isOurs(path));
    if (outside.length > 0)
        throw new Error(`the ledger's commit would write outside of history/: ${outside.join()}`);
    const call = { input: importStream(draft), settings };
    const made = (await git(["fast-import", "--quiet", "--done", "--date-format=raw"], call)).trim();
    if (!/^[0-9a-f]{40,64}$/.test(made))
        throw new Error(`git made no commit: ${JSON.stringify(made.slice(0, 200))}`);
    return made;
}

;// CONCATENATED MODULE: ./build/adapters/repository-refusal.js
/** Somebody moved the branch between our look and our push: git saw it here, before it sent anything. */
const overtaken = /\[rejected\]|stale info|non-fast-forward|fetch first/i;
/**
 * The server found the branch moved as it took its lock. By somebody else, or by this very push: git's HTTP library sends
 * a request again whose connection broke without an answer, though it may have been carried out.
 */
const overtakenThere = /cannot lock ref|failed to lock|failed to update ref|incorrect old value|reference already exists/i;
const OWN_BRANCH = "keep the ledger on a branch that no rule covers: `history: { branch: uptimeline-history }` in the config";
/**
 * The first that fits counts: GitHub's numbered rules say more than the general words after them. On a repository that a
 * person owns, GitHub Actions can't be put on a ruleset's bypass list; a GitHub App of one's own can.
 */
const rules = [
    {
        pattern: /archived so it is read-only/i,
        reason: "archived",
        remedy: "Unarchive the repository: Settings → General → Danger Zone",
    },
    {
        pattern: /cannot contain secrets/i,
        reason: "push-protection",
        remedy: "GitHub found something like a secret in the ledger: open the address in its message (Settings → Advanced Security → Push protection is what looks), and put that value into a secret, so that it is kept out",
    },
    {
        pattern: /exceeds GitHub's file size limit|error: GH001/i,
        reason: "file-too-large",
        remedy: "A file of the ledger is over GitHub's limit of 100 MB: probe less often, or split the monitors over repositories",
    },
    {
        pattern: /without `?workflows?`? (?:permission|scope)/i,
        reason: "workflow-file",
        remedy: "The commit is taken for a change of a workflow file, which the job's token may not make: see that nothing but history/ differs from the remote's branch, or give the action a `token` that may",
    },
    {
        pattern: /cannot force-push to|GH003|force-pushing to \S+ is not allowed|denying non-fast-forward|\[remote rejected\] \(non-fast-forward\)/i,
        reason: "force-push",
        remedy: "A rule bars force pushes: take the ledger's branch out of it (Settings → Rules → Rulesets → Block force pushes, or Settings → Branches → Allow force pushes), or set `history: { squash: never }` in the config",
    },
    {
        pattern: /must have (?:verified|valid) signatures/i,
        reason: "signed-commits",
        remedy: `A rule asks for signed commits, and the ledger's are not: take its branch out of that rule (Settings → Rules → Rulesets → Require signed commits, or Settings → Branches), or ${OWN_BRANCH}`,
    },
    {
        pattern: /creations being restricted/i,
        reason: "branch-creation",
        remedy: "A rule bars new branches: take the ledger's branch out of it (Settings → Rules → Rulesets → Restrict creations), or make that branch once by hand",
    },
    {
        pattern: /GH006|GH013|protected branch|rule violations|locked branch|(?:pre-receive|update) hook declined|hook declined/i,
        reason: "protected-branch",
        remedy: `A rule of the branch bars the push. Either ${OWN_BRANCH}. Or put an app on the rule's bypass list (Settings → Rules → Rulesets → Bypass list, or Settings → Branches → Allow specified actors to bypass) and give the action that app's token as \`token\``,
    },
    {
        pattern: /SAML SSO/i,
        reason: "single-sign-on",
        remedy: "The organisation asks for single sign-on: authorise the token for it (your GitHub settings → Developer settings → Configure SSO), or leave `token` at its default",
    },
    {
        pattern: /IP allow list/i,
        reason: "ip-allow-list",
        remedy: "The organisation admits known addresses only: run on a runner whose address is on the list (the organisation's Settings → Authentication security → IP allow list)",
    },
    {
        pattern: /(?:account|repository) (?:is|has been|is currently) (?:suspended|disabled|locked)|access to this repository has been disabled/i,
        reason: "disabled",
        remedy: "GitHub has closed the repository or the account: its message says whom to ask (https://support.github.com)",
    },
    {
        pattern: /write access to repository not granted|permission to \S+ denied|permission denied|marked as read only|returned error: 403|resource not accessible/i,
        reason: "read-only-token",
        remedy: "Give the workflow's job `permissions: contents: write`, or choose Settings → Actions → General → Workflow permissions → Read and write. A pull request from a fork never gets more than reading",
    },
    {
        pattern: /authentication failed|could not read (username|password)|invalid username or (password|token)|returned error: 401/i,
        reason: "bad-credentials",
        remedy: "Give the action a valid `token`, or leave `persist-credentials` of actions/checkout at its default, so that git can sign in",
    },
    {
        pattern: /repository not found|repository '.*' not found|returned error: 404|does not appear to be a git repository/i,
        reason: "no-such-repository",
        remedy: "See that the remote's address is right and that the token may see the repository",
    },
];
/** The remote's lines without its paint, as a reason is shown in a log. */
function gist(message) {
    const lines = message.split("\n").map((line) => line.replace(/^remote:\s*/, "").trim());
    return lines
        .filter((line) => line !== "" && line !== "Done")
        .join(" · ")
        .slice(0, 500);
}
/** What to do about git's words on a failed command, where they are known. */
function remedyFor(message) {
    const rule = rules.find(({ pattern }) => pattern.test(message));
    return rule === undefined ? undefined : `${rule.reason}. ${rule.remedy}`;
}
/** Reads git's words on a failed push. What no rule knows is `lost`: the push may have succeeded. */
function readRefusal(message, commit) {
    const rule = rules.find(({ pattern }) => pattern.test(message));
    if (rule !== undefined)
        return { kind: "forbidden", reason: rule.reason, remedy: rule.remedy };
    if (overtaken.test(message))
        return { kind: "refused" };
    if (overtakenThere.test(message))
        return { kind: "overtaken-there" };
    return { kind: "lost", commit, error: gist(message) };
}

;// CONCATENATED MODULE: ./build/adapters/repository-remote.js

/**
 * The token goes along only where git has nothing else to sign in with: GitHub refuses two Authorization headers. What
 * actions/checkout left in the repository's settings (or in a file that they include) is git's own to find.
 */
async function credentials(git, url, options) {
    const { token, serverUrl } = options;
    if (token === undefined || token === "" || !URL.canParse(url))
        return [];
    const { protocol, origin, username, password } = new URL(url);
    const ours = /^https?:$/.test(protocol) && origin === new URL(serverUrl).origin;
    if (!ours || username !== "" || password !== "")
        return [];
    const persisted = await git(["config", "--get-urlmatch", "http.extraheader", url]);
    if (persisted.trim() !== "")
        return [];
    const basic = Buffer.from(`x-access-token:${token}`).toString("base64");
    return [[`http.${origin}/.extraheader`, `AUTHORIZATION: basic ${basic}`]];
}
/** The name of the branch that is checked out; `undefined` on a detached head. */
async function readBranch(git) {
    const name = (await git(["symbolic-ref", "--quiet", "--short", "HEAD"])).trim();
    return name === "" ? undefined : name;
}
async function findBranch(options, { git, checkedOut }) {
    const started = /^refs\/heads\/(.+)$/.exec(options.ref ?? "")?.[1];
    const known = options.branch ?? checkedOut ?? started;
    if (known !== undefined)
        return known;
    const heads = await git(["ls-remote", "--symref", options.remote, "HEAD"]);
    const found = defaultBranchIn(heads);
    if (found !== undefined)
        return found;
    throw new Error(`The head is detached, as of a tag or a pull request, and ${options.remote} names no default branch: check a branch out before the action runs (\`ref\` of actions/checkout), or name one of the ledger's own (\`history: { branch: uptimeline-history }\` in the config)`);
}
const defaultBranchIn = (listed) => /^ref: refs\/heads\/(\S+)\s+HEAD$/m.exec(listed)?.[1];
/** Learns the remote once; rejects when the folder is no checkout or has no such remote. */
async function openRemote(git, options) {
    const [url, checkedOut] = await Promise.all([git(["remote", "get-url", "--push", options.remote]), readBranch(git)]);
    const pushUrl = url.trim();
    const signed = withSettings(git, await credentials(git, pushUrl, options));
    const branch = await findBranch(options, { git: signed, checkedOut });
    return { name: options.remote, branch, isOwn: options.branch !== undefined, checkedOut, pushUrl, git: signed };
}
async function readTip({ git, name, branch }) {
    const ref = `refs/heads/${branch}`;
    const listed = await git(["ls-remote", "--symref", name, "HEAD", ref]);
    const commit = listed
        .split("\n")
        .map((line) => line.split("\t"))
        .find(([id, named]) => named === ref && !id?.startsWith("ref:"))?.[0];
    return { commit, defaultBranch: defaultBranchIn(listed) };
}
/**
 * Brings one commit of the ledger's branch here. No ref of the user's is moved, FETCH_HEAD included; a whole clone stays
 * whole (only a shallow one is fetched shallowly). A server that gives no commit by its id is asked for the branch.
 */
async function fetchCommit({ git, name, branch }, commit) {
    const shallow = (await git(["rev-parse", "--is-shallow-repository"])).trim() === "true";
    const quietly = ["--quiet", "--no-tags", "--no-recurse-submodules", "--no-write-fetch-head", "--refmap="];
    const args = ["fetch", ...quietly, ...(shallow ? ["--depth=1"] : []), name];
    const bring = (what) => git([...args, what]);
    try {
        await bring(commit);
    }
    catch (error) {
        if (!/unadvertised object|not our ref/i.test(told(error)))
            throw error;
        await bring(`refs/heads/${branch}`);
    }
}

;// CONCATENATED MODULE: ./build/adapters/repository-live.js






/** As many looks as a busy branch may move away under us between a look and a fetch. */
const looks = 5;
/** A repository whose head is fetched and whose commits are pushed. */
function createLiveRepository(git, options) {
    const { redact } = options;
    let opened;
    let tip;
    const remote = async () => (opened ??= openRemote(await git(), options));
    const squashes = createSquashing(options);
    return {
        async head() {
            try {
                const read = await readHead(await remote());
                tip = read.tip;
                return read.snapshot;
            }
            catch (error) {
                opened = undefined;
                const remedy = remedyFor(told(error));
                throw new Error(redact(`The ledger's branch can't be read: ${remedy ?? told(error)}`), { cause: error });
            }
        },
        async push(base, changes, message) {
            const to = await remote();
            const draft = {
                changes: new Map([...changes].map(([path, text]) => [path, text === null ? null : redact(text)])),
                message: redact(message),
                author: options.author,
                nowMs: options.now(),
            };
            const whole = await squashes(to, base, tip);
            const squashed = whole === undefined ? undefined : await commitAndSend(to, base, { ...draft, start: whole });
            const isBarred = squashed?.kind === "forbidden" && squashed.reason === "force-push";
            if (isBarred)
                options.warn(`The ledger's branch is not squashed. ${squashed.remedy}`);
            const result = squashed === undefined || isBarred
                ? await commitAndSend(to, base, { ...draft, start: startOf(base) })
                : squashed;
            return result.kind === "lost" ? { ...result, error: redact(result.error) } : result;
        },
    };
}
async function readHead(remote) {
    for (let look = 0; look < looks; look += 1) {
        const tip = await readTip(remote);
        if (tip.commit === undefined)
            return { tip, snapshot: await readMissing(remote) };
        const snapshot = (await openIfHere(remote.git, tip.commit)) ?? (await fetchAndOpen(remote, tip.commit));
        if (snapshot !== undefined)
            return { tip, snapshot };
    }
    throw new Error(`${remote.name}/${remote.branch} moves faster than it can be fetched`);
}
async function openIfHere(git, commit) {
    try {
        return await openSnapshot(git, commit);
    }
    catch (error) {
        if (/not a tree object|not a valid object name|bad object|missing/i.test(told(error)))
            return undefined;
        throw error;
    }
}
async function fetchAndOpen(remote, commit) {
    await fetchCommit(remote, commit);
    return openIfHere(remote.git, commit);
}
/** A branch of the ledger's own has yet to be made; another is made only where nothing has ever been committed. */
async function readMissing({ git, name, branch, isOwn }) {
    const here = (await git(["rev-parse", "--quiet", "--verify", "HEAD^{commit}"])).trim();
    if (here === "")
        return emptySnapshot;
    if (isOwn)
        return openSeed(git, here);
    throw new Error(`${name} has no branch ${branch} (any more): push it, check out one that is there (\`ref\` of actions/checkout), or keep the ledger on a branch of its own, which is made when it is missing (\`history: { branch: uptimeline-history }\` in the config)`);
}
function startOf({ commit, seed }) {
    if (commit !== undefined)
        return { kind: "parent", commit };
    return seed === undefined ? { kind: "nothing" } : { kind: "tree", id: seed, path: "history" };
}
/**
 * What the first commit of a UTC day begins with where the branch is squashed daily: the tree that stands, without its past.
 * A branch that people work on, or that holds anything but the ledger, is never rewritten, whatever the config says.
 */
function createSquashing(options) {
    let warned = false;
    return async ({ git, branch, checkedOut }, { commit }, tip) => {
        if (options.squash === "never" || commit === undefined)
            return undefined;
        const whose = branch === checkedOut
            ? "the branch that is checked out"
            : branch === tip?.defaultBranch && "the repository's default branch";
        const keep = (why) => {
            if (!warned)
                options.warn(notSquashed(branch, why));
            warned = true;
        };
        if (whose !== false)
            return keep(`is ${whose}, which is never rewritten`);
        const said = await git(["rev-list", "--max-count=1", "--format=%T %ct", commit]);
        const [, tree = "", seconds = ""] = /^([0-9a-f]+) (\d+)$/m.exec(said) ?? [];
        const isEarlier = dayOf(Number(seconds) * domain_instant/* SECOND_MS */._L) < dayOf(options.now());
        if (tree === "" || !isEarlier)
            return undefined;
        const foreign = await foreignIn(git, commit);
        if (foreign !== undefined)
            return keep(`holds more than the ledger (${foreign}), so that its past may be somebody's work`);
        return { kind: "tree", id: tree, path: "" };
    };
}
const dayOf = (ms) => Math.floor(ms / domain_instant/* DAY_MS */.sO);
/** A file of a commit that is none of the ledger's. */
async function foreignIn(git, commit) {
    const listed = await git(["ls-tree", "-r", "-z", "--name-only", "--full-tree", commit]);
    return listed.split("\0").find((path) => path !== "" && !isOurs(path));
}
const notSquashed = (branch, why) => `The ledger is kept, and not squashed: ${branch} ${why}. Name a branch of the ledger's own in the config, such as \`history: { branch: uptimeline-history, squash: daily }\`, or remove \`squash\``;
/** The lease makes the push a compare-and-swap: it counts only while the branch stands where `base` was read. */
async function commitAndSend(remote, base, draft) {
    const commit = await makeCommit(remote.git, draft);
    const target = `refs/heads/${remote.branch}`;
    const lease = `--force-with-lease=${target}:${base.commit ?? ""}`;
    // To an address and not to a remote's name: that would move the user's remote-tracking branch.
    const args = ["--porcelain", "--no-verify", "--no-follow-tags", "--recurse-submodules=no", lease, remote.pushUrl];
    try {
        const report = await remote.git(["push", ...args, `${commit}:${target}`]);
        if (/^Done$/m.test(report))
            return { kind: "pushed", commit };
        return { kind: "lost", commit, error: `git ended without saying what came of it: ${report.trim()}` };
    }
    catch (error) {
        const refusal = readRefusal(told(error), commit);
        return refusal.kind === "overtaken-there" ? lookWho(remote, commit) : refusal;
    }
}
/** The branch moved while we pushed. By our own commit, when the first of two equal requests was carried out. */
async function lookWho(remote, commit) {
    try {
        return (await readTip(remote)).commit === commit ? { kind: "pushed", commit } : { kind: "refused" };
    }
    catch (error) {
        return { kind: "lost", commit, error: told(error) };
    }
}

;// CONCATENATED MODULE: ./build/adapters/repository.js





const actionsBot = {
    name: "github-actions[bot]",
    email: "41898282+github-actions[bot]@users.noreply.github.com",
};
/** The commit that stands for the ledger without a fetch: of the named branch if it is here, else of the head. */
async function findLocal(git, { branch, remote = "origin" }) {
    const named = branch === undefined ? [] : [`refs/heads/${branch}`, `refs/remotes/${remote}/${branch}`];
    for (const ref of [...named, "HEAD"]) {
        const commit = (await git(["rev-parse", "--quiet", "--verify", `${ref}^{commit}`])).trim();
        if (commit !== "")
            return commit;
    }
    return undefined;
}
async function readLocal(git, options) {
    try {
        const commit = await findLocal(git, options);
        return commit === undefined ? emptySnapshot : await openSnapshot(git, commit);
    }
    catch (error) {
        if (/not a git repository|spawn git ENOENT/i.test(told(error)))
            return emptySnapshot;
        throw error;
    }
}
/** What was "pushed" lies in memory over the local head, so that a later `head()` of the same process sees it. */
function createLocal(git, options) {
    const overlay = new Map();
    return {
        async head() {
            const below = await readLocal(await git(), options);
            const over = new Map(overlay);
            return {
                ...(below.commit !== undefined && { commit: below.commit }),
                async read(path) {
                    const text = over.get(path);
                    return text === undefined ? below.read(path) : (text ?? undefined);
                },
                async list() {
                    const paths = new Set([...(await below.list()), ...over.keys()]);
                    return [...paths].filter((path) => over.get(path) !== null).sort();
                },
            };
        },
        async push(base, changes) {
            for (const [path, text] of changes)
                overlay.set(path, text);
            return { kind: "pushed", commit: base.commit ?? "" };
        },
    };
}
async function readCheckedOut(git) {
    try {
        const [branch, said] = await Promise.all([
            readBranch(git),
            git(["rev-list", "--max-count=1", "--format=%ct", "HEAD"]),
        ]);
        const seconds = /^(\d+)$/m.exec(said)?.[1];
        if (seconds === undefined)
            return undefined;
        return { ...(branch !== undefined && { branch }), committedAtMs: Number(seconds) * domain_instant/* SECOND_MS */._L };
    }
    catch {
        return undefined;
    }
}
/**
 * The ledger's branch in a checkout and on its remote.
 *
 * Live, `head()` fetches and `push()` makes a commit and pushes it, without touching checkout, index, branches or
 * remote-tracking branches: a dirty tree, a detached head, a shallow or sparse clone and an empty remote are all the same
 * to it. `head()` rejects when the remote can't be read; `push()` rejects only when no commit could be made here.
 *
 * Not live, `head()` is the local head (empty without a repository or a commit) and `push()` keeps the changes in memory,
 * answering with the commit they lie over, or "" where there is none.
 */
function createRepository(options) {
    const { cwd, environment, silenceMs = domain_instant/* MINUTE_MS */.kg } = options;
    let opened;
    const git = () => (opened ??= openGit({ cwd, environment, silenceMs }));
    const live = () => createLiveRepository(git, {
        ...options,
        remote: options.remote ?? "origin",
        serverUrl: options.serverUrl ?? "https://github.com",
        squash: options.squash ?? "never",
        author: options.author ?? actionsBot,
        redact: options.redact ?? ((text) => text),
        warn: options.warn ?? (() => undefined),
    });
    const { head, push } = options.live ? live() : createLocal(git, options);
    return { head, push, checkedOut: async () => readCheckedOut(await git()) };
}

;// CONCATENATED MODULE: ./build/adapters/redact-forge.js
/** A mailer whose every written text passes `redact`. */
function redactMail(mail, redact) {
    return {
        send: (server, { subject, text, html, ...message }) => mail.send(server, { ...message, subject: redact(subject), text: redact(text), html: redact(html) }),
    };
}
/** A forge whose every written text passes `redact`. */
function redactForge(forge, redact) {
    return {
        ...forge,
        createIssue: (draft) => forge.createIssue({
            ...draft,
            title: redact(draft.title),
            body: redact(draft.body),
            labels: draft.labels.map(redact),
        }),
        updateIssue: (number, patch) => forge.updateIssue(number, {
            ...patch,
            ...(patch.title !== undefined && { title: redact(patch.title) }),
            ...(patch.labels !== undefined && { labels: patch.labels.map(redact) }),
        }),
        comment: (number, body) => forge.comment(number, redact(body)),
        ensureLabels: (labels) => forge.ensureLabels(labels.map((label) => ({ ...label, name: redact(label.name) }))),
    };
}

;// CONCATENATED MODULE: ./build/adapters/live.js












/** Half of the thread pool, as src/thread-pool.ts widens it. */
const LOOKUPS_AT_ONCE = 16;
/** The World as it is. Redaction sits here: every text that leaves passes it. */
function createLiveWorld(options) {
    const proxies = (0,http_proxy/* proxiesIn */.Iz)(options.environment);
    const redact = (0,adapters_redact.createRedactor)(new Map([...options.secrets, ...(0,http_proxy/* passwordsIn */.gW)(proxies)]));
    const { token, ref, history } = options;
    const log = options.log(redact);
    const clock = createClock(options.startAtMs === undefined ? {} : { startAt: options.startAtMs });
    const turns = createTurns(LOOKUPS_AT_ONCE);
    const http = createHttp({ now: () => clock.now(), turns, proxies });
    return {
        clock,
        random: createRandom(),
        http,
        net: createNet({ now: () => clock.now(), turns }),
        places: createPlaces({ now: () => clock.now(), http }),
        files: (0,files.createFiles)(redact),
        mail: redactMail(createMail(), redact),
        redact,
        log,
        repository: createRepository({
            cwd: options.cwd,
            live: options.live,
            now: () => clock.now(),
            redact,
            environment: options.environment,
            warn: (text) => log.warn(text),
            ...history,
            ...(ref !== undefined && { ref }),
            ...(token !== undefined && { token }),
            serverUrl: options.serverUrl,
        }),
        forge: redactForge(createForge({
            token: token ?? "",
            repository: options.repository,
            apiUrl: options.apiUrl,
            graphqlUrl: options.graphqlUrl,
            proxies,
            clock,
        }), redact),
    };
}


/***/ }),

/***/ 57854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ http)
/* harmony export */ });
/**
 * Node's HTTP/1.1 client. As an import every name of the module is looked at, and the name `WebSocket` loads the whole of
 * Node's fetch with it: 40 ms of a start that may take 150.
 */
const http = process.getBuiltinModule("node:http");


/***/ }),

/***/ 17877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createRedactor: () => (/* binding */ createRedactor)
});

// EXTERNAL MODULE: ./build/domain/secret.js
var secret = __webpack_require__(48325);
;// CONCATENATED MODULE: ./build/adapters/gram-sieve.js
/** Characters that are looked at together. */
const GRAM = 4;
const SLOTS = 1 << 16;
/**
 * Which of some words may occur in a text; of all others it is sure that they do not. One pass over every so manieth character
 * of the text, however many words there are: wherever a word begins, one of the places that are looked at lies in it, and no
 * further from its beginning than the shortest word is long. Words are of at least four characters.
 */
function createSieve(words) {
    const step = words.reduce((shortest, { length }) => Math.min(shortest, length), Infinity) - GRAM + 1;
    const wordsOf = new Map();
    const slots = new Uint8Array(SLOTS);
    for (const [index, word] of words.entries()) {
        for (let at = 0; at < step; at += 1) {
            const gram = word.slice(at, at + GRAM);
            slots[slotOf(gram, 0)] = 1;
            const own = wordsOf.get(gram);
            if (own === undefined)
                wordsOf.set(gram, [index]);
            else
                own.push(index);
        }
    }
    return (text) => {
        const found = new Set();
        for (let at = 0; at + GRAM <= text.length; at += step) {
            // Most of what has a word's slot is another text.
            if (slots[slotOf(text, at)] === 1)
                for (const index of wordsOf.get(text.slice(at, at + GRAM)) ?? [])
                    found.add(index);
        }
        return found;
    };
}
const slotOf = (text, at) => (text.charCodeAt(at) ^
    (text.charCodeAt(at + 1) << 4) ^
    (text.charCodeAt(at + 2) << 8) ^
    (text.charCodeAt(at + 3) << 12)) &
    (SLOTS - 1);

;// CONCATENATED MODULE: ./build/adapters/redact.js


const STARS = "***";
/**
 * Replaces every secret by three stars: raw, URL-, form-, base64-, JSON- and HTML-escaped, also inside of a longer base64 text.
 * Where secrets overlap, all of them are replaced as one. Secrets shorter than `SHORTEST_SECRET` are left out.
 */
function createRedactor(secrets) {
    const needles = needlesOf([...secrets.values()]);
    // A site is many megabytes, and most of them hold nothing that begins like a secret.
    const mayHold = createSieve(needles.map(({ text }) => text));
    return (text) => {
        const spans = [...mayHold(text)].flatMap((index) => occurrences(text, needles[index])).sort((a, b) => a[0] - b[0]);
        if (spans.length === 0)
            return text;
        let clean = "";
        let from = 0;
        for (const [start, end] of spans) {
            // The end of what is replaced already; a span that overlaps it lengthens it.
            if (start >= from)
                clean += text.slice(from, start) + STARS;
            from = Math.max(from, end);
        }
        return clean + text.slice(from);
    };
}
function needlesOf(values) {
    const needles = new Map();
    const add = (needle) => {
        if (needle.text.length >= secret/* SHORTEST_SECRET */.c)
            needles.set(JSON.stringify(needle), needle);
    };
    for (const value of values.flatMap(spellings)) {
        for (const text of escaped(value))
            add({ text, head: false, tail: false });
        for (const needle of base64Forms(value))
            add(needle);
    }
    return [...needles.values()].sort((a, b) => b.text.length - a.text.length);
}
/** A secret as pasted, without the white space around it, with the other line ends, and its longer lines (a key in PEM). */
function spellings(value) {
    const plain = value.trim();
    const unix = plain.replaceAll("\r\n", "\n");
    const lines = unix
        .split("\n")
        .map((line) => line.trim())
        .filter((line) => line.length >= 16);
    return [...new Set([value, plain, unix, unix.replaceAll("\n", "\r\n"), ...lines])].filter((text) => text.trim().length >= secret/* SHORTEST_SECRET */.c);
}
function escaped(value) {
    const json = jsonEscaped(value);
    const scriptSafe = json.replace(/[<>&'\u2028\u2029]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);
    return [value, json, jsonEscaped(json), scriptSafe, ...urlEscaped(value), ...htmlEscaped(value)];
}
const jsonEscaped = (value) => JSON.stringify(value).slice(1, -1);
function urlEscaped(value) {
    const wellFormed = value.toWellFormed();
    const component = encodeURIComponent(wellFormed);
    const strict = component.replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
    const form = new URLSearchParams({ v: wellFormed }).toString().slice(2);
    const forms = [encodeURI(wellFormed), component, strict, form];
    return [...forms, ...forms.map((text) => text.replace(/%[0-9A-F]{2}/g, (hex) => hex.toLowerCase()))];
}
/** As templates escape it, and as most others do. */
function htmlEscaped(value) {
    const entity = (char) => ENTITIES.get(char) ?? char;
    const usual = value.replace(/[&<>"]/g, entity);
    return [usual, usual.replaceAll("'", "&#39;"), value.replace(/[&<>"'`=]/g, entity)];
}
const ENTITIES = new Map([
    ["&", "&amp;"],
    ["<", "&lt;"],
    [">", "&gt;"],
    ['"', "&quot;"],
    ["'", "&#x27;"],
    ["`", "&#x60;"],
    ["=", "&#x3D;"],
]);
/**
 * The characters that a secret has in base64 after 0, 1 or 2 bytes of a group of three, whatever is before and after it
 * (`x-access-token:<secret>`). Those at its ends that mix with other bytes are no part of it, but are replaced with it.
 */
function base64Forms(value) {
    const bytes = Buffer.from(value);
    return [0, 1, 2].flatMap((before) => {
        const bits = (before + bytes.length) * 8;
        const firstWhole = Math.ceil((before * 8) / 6);
        const text = Buffer.concat([Buffer.alloc(before), bytes])
            .toString("base64")
            .slice(firstWhole, Math.floor(bits / 6));
        const urlSafe = text.replaceAll("+", "-").replaceAll("/", "_");
        const head = before > 0;
        const tail = bits % 6 !== 0;
        return [text, urlSafe, encodeURIComponent(text)].map((form) => ({ text: form, head, tail }));
    });
}
const IN_BASE64 = /[A-Za-z0-9+/_-]/;
/** From and to of each place, its own overlaps included. */
function occurrences(text, { text: wanted, head, tail }) {
    const spans = [];
    for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) {
        const end = at + wanted.length;
        const start = head && IN_BASE64.test(text[at - 1] ?? "") ? at - 1 : at;
        spans.push([start, tail && IN_BASE64.test(text[end] ?? "") ? end + 1 : end]);
    }
    return spans;
}


/***/ }),

/***/ 92224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G8: () => (/* binding */ toMs),
/* harmony export */   _L: () => (/* binding */ SECOND_MS),
/* harmony export */   fN: () => (/* binding */ toInstant),
/* harmony export */   iQ: () => (/* binding */ HOUR_MS),
/* harmony export */   kg: () => (/* binding */ MINUTE_MS),
/* harmony export */   sO: () => (/* binding */ DAY_MS),
/* harmony export */   uZ: () => (/* binding */ isInstant)
/* harmony export */ });
const SECOND_MS = 1_000;
const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;
const DAY_MS = 86_400_000;
/** `2026-11-21T` of the days that were asked for lately: most moments are of few days. */
const DAYS_KNOWN = new Map();
const DAYS_KNOWN_MOST = 4_096;
const padded = (count, digits) => Array.from({ length: count }, (_, number) => String(number).padStart(digits, "0"));
const TWO = padded(60, 2);
const THREE = padded(1_000, 3);
/** @throws {RangeError} for what is no moment. */
function toInstant(epochMs) {
    const ms = Math.trunc(epochMs);
    const day = Math.floor(ms / DAY_MS);
    const known = DAYS_KNOWN.get(day) ?? knowDay(day, epochMs);
    const left = ms - day * DAY_MS;
    const minutes = Math.floor(left / MINUTE_MS);
    const rest = left - minutes * MINUTE_MS;
    const seconds = Math.floor(rest / SECOND_MS);
    const hours = Math.floor(minutes / 60);
    return `${known}${TWO[hours]}:${TWO[minutes - hours * 60]}:${TWO[seconds]}.${THREE[rest - seconds * SECOND_MS]}Z`;
}
function knowDay(day, epochMs) {
    const begin = new Date(epochMs).toISOString().slice(0, -"09:05:31.412Z".length);
    if (DAYS_KNOWN.size >= DAYS_KNOWN_MOST)
        DAYS_KNOWN.clear();
    DAYS_KNOWN.set(day, begin);
    return begin;
}
/** But for the 29th of February, of which only the calendar knows. */
const ALL_YEARS = /^\d{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;
/** Whether a text is an instant as we write it, and a moment of the calendar: `Date.parse` takes the 30th of February for one of March. */
function isInstant(text) {
    if (ALL_YEARS.test(text))
        return true;
    if (!/^\d{4}-02-29T/.test(text))
        return false;
    const ms = toMs(text);
    return !Number.isNaN(ms) && toInstant(ms) === text;
}
/** Milliseconds since the epoch; `NaN` for text that is no moment. */
function toMs(instant) {
    return asWritten(instant) ?? Date.parse(instant);
}
/** When days began that were asked for lately, by their date as one number. */
const DAYS_BEGUN = new Map();
/** Of an instant as we write it, in a fifth of the time of `Date.parse`; `undefined` for any other text. */
function asWritten(text) {
    if (text.length !== 24 || text[10] !== "T" || text[23] !== "Z")
        return undefined;
    if (text[4] !== "-" || text[7] !== "-" || text[13] !== ":" || text[16] !== ":" || text[19] !== ".")
        return undefined;
    const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
    const month = twoDigits(text, 5);
    const day = twoDigits(text, 8);
    const hour = twoDigits(text, 11);
    const minute = twoDigits(text, 14);
    const second = twoDigits(text, 17);
    const ms = twoDigits(text, 20) * 10 + digit(text, 22);
    // Years before 100 are others to `Date.UTC`, and each of these comparisons is false for what holds no digit.
    const isMoment = year >= 100 &&
        month >= 1 &&
        month <= 12 &&
        day >= 1 &&
        day <= 31 &&
        hour <= 23 &&
        minute <= 59 &&
        second <= 59 &&
        ms >= 0;
    if (!isMoment)
        return undefined;
    return dayBegun(year, month, day) + hour * HOUR_MS + minute * MINUTE_MS + second * SECOND_MS + ms;
}
function dayBegun(year, month, day) {
    const date = (year * 100 + month) * 100 + day;
    const known = DAYS_BEGUN.get(date);
    if (known !== undefined)
        return known;
    const begun = Date.UTC(year, month - 1, day);
    if (DAYS_BEGUN.size >= DAYS_KNOWN_MOST)
        DAYS_BEGUN.clear();
    DAYS_BEGUN.set(date, begun);
    return begun;
}
const twoDigits = (text, at) => digit(text, at) * 10 + digit(text, at + 1);
/** `NaN` for a character that is no digit. */
function digit(text, at) {
    const value = text.charCodeAt(at) - 48;
    return value >= 0 && value <= 9 ? value : NaN;
}


/***/ }),

/***/ 48325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ SHORTEST_SECRET)
/* harmony export */ });
/** Characters of the shortest value that counts as a secret: hiding shorter ones would turn every text into stars. */
const SHORTEST_SECRET = 6;


/***/ })

};
