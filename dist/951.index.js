export const id = 951;
export const ids = [951,216,58];
export const modules = {

/***/ 3058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createFiles: () => (/* binding */ createFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/** The file system. Every text written passes `redact`; nobody ever reads half a file. */
function createFiles(redact) {
    let written = 0;
    return {
        read: (path) => orElse((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8"), ["ENOENT", "ENOTDIR"], undefined),
        async write(path, text) {
            const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
            written += 1;
            // Beside the file: a rename is whole only within one file system.
            const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `.${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)}.${process.pid}-${written}.tmp`);
            try {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(temporary, redact(text));
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(temporary, path);
            }
            catch (error) {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(temporary, { force: true });
                throw error;
            }
        },
        list,
        async clear(folder, kept) {
            const names = ((await list(folder)) ?? []).filter((name) => !kept.includes(name));
            for (const name of names)
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), { recursive: true, force: true });
        },
    };
}
async function list(folder) {
    const names = await orElse(orElse((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder), ["ENOENT"], []), ["ENOTDIR"], undefined);
    return names?.sort();
}
/** What is there, or the other where the file system answers with one of the codes. */
async function orElse(reading, codes, other) {
    try {
        return await reading;
    }
    catch (error) {
        if (error instanceof Error && "code" in error && codes.includes(String(error.code)))
            return other;
        throw error;
    }
}


/***/ }),

/***/ 7951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createLiveWorld: () => (/* binding */ createLiveWorld)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
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

// EXTERNAL MODULE: ./build/adapters/files.js
var files = __webpack_require__(3058);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/domain/errors.js
var errors = __webpack_require__(6046);
// EXTERNAL MODULE: ./build/domain/instant.js
var domain_instant = __webpack_require__(2224);
;// CONCATENATED MODULE: ./build/adapters/forge.js



const apiVersion = "2022-11-28";
const pageSize = 100;
const readRepetitions = 2;
function readFailure(error) {
    const message = error instanceof Error ? error.message : String(error);
    const { status, response } = error;
    return response === undefined
        ? { message, status: undefined, headers: {} }
        : { message, status, headers: response.headers };
}
function isRateLimit({ status, headers, message }) {
    if (status === 429)
        return true;
    if (status !== 403)
        return false;
    const spent = String(headers["x-ratelimit-remaining"]) === "0" || headers["retry-after"] !== undefined;
    return spent || /rate limit|abuse detection/i.test(message);
}
function kindOf(failure) {
    const { status } = failure;
    if (status === undefined || status >= 500)
        return "unavailable";
    if (isRateLimit(failure))
        return "rate-limited";
    switch (status) {
        case 401:
        case 403:
            return "forbidden";
        case 404:
            return "not-found";
        case 410:
            return "issues-disabled";
        default:
            return "invalid";
    }
}
function toForgeError(error, { method, url }) {
    const failure = readFailure(error);
    const what = failure.status === undefined ? "gave no answer to" : `answered ${failure.status} to`;
    const message = `GitHub ${what} ${method} ${url}: ${failure.message}`;
    return new errors/* ForgeError */.Q8(kindOf(failure), message, failure.status, { cause: error });
}
function alreadyExists(error) {
    return error instanceof errors/* ForgeError */.Q8 && error.kind === "invalid" && error.message.includes("already_exists");
}
/**
 * Every request passes here: a deadline each, reads repeated at most twice when there was no answer or a 5xx, writes
 * never (an unanswered creation may have been carried out), and every failure a ForgeError.
 */
function guard(octokit, options) {
    const deadlineMs = options.deadlineMs ?? 15 * domain_instant/* SECOND_MS */._L;
    const sleep = options.sleep ?? ((ms) => (0,promises_.setTimeout)(ms));
    octokit.hook.wrap("request", async (request, asked) => {
        const isRead = asked.method === "GET" || asked.url === options.graphqlUrl;
        for (let repetition = 0;; repetition += 1) {
            try {
                // Inner hooks see the options that they were registered with: a copy would not reach them.
                asked.request = { ...asked.request, signal: AbortSignal.timeout(deadlineMs) };
                return await request(asked);
            }
            catch (cause) {
                const error = toForgeError(cause, octokit.request.endpoint(asked));
                if (!isRead || error.kind !== "unavailable" || repetition === readRepetitions)
                    throw error;
                await sleep(domain_instant/* SECOND_MS */._L * 2 ** repetition);
            }
        }
    });
}
async function connect(options) {
    const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(413)]).then(__webpack_require__.bind(__webpack_require__, 2413));
    const quiet = () => undefined;
    const octokit = getOctokit(options.token, {
        baseUrl: options.apiUrl,
        // octokit writes deprecations and failed requests to the console by itself; our log is the only one.
        log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
    });
    octokit.hook.before("request", (asked) => {
        asked.headers["x-github-api-version"] = apiVersion;
    });
    guard(octokit, options);
    return octokit;
}
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
        createdAt: normalise(issue.created_at),
    };
}
function readComment(comment) {
    const author = comment.user?.login ?? "ghost";
    return { id: comment.id, body: comment.body ?? "", author, createdAt: normalise(comment.created_at) };
}
async function readFacts(octokit, place) {
    const { data } = await octokit.rest.repos.get(place);
    return {
        hasIssues: data.has_issues,
        hasPages: data.has_pages,
        fork: data.fork,
        archived: data.archived,
        defaultBranch: data.default_branch,
        url: data.html_url,
    };
}
async function readLogin(octokit, graphqlUrl) {
    const asked = { method: "POST", url: graphqlUrl };
    // The REST question for it (`GET /user`) is closed to the token of a workflow.
    const { data } = await octokit.request(`POST ${graphqlUrl}`, {
        query: "query{viewer{login}}",
    });
    const login = data.data?.viewer?.login;
    if (typeof login === "string")
        return login;
    throw toForgeError(new Error(`no login in ${JSON.stringify(data).slice(0, 200)}`), asked);
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
    return comments.map(readComment).filter((comment) => (0,domain_instant/* toMs */.G8)(comment.createdAt) >= from);
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
    const { title, state, stateReason, labels } = patch;
    await octokit.rest.issues.update({
        ...place,
        issue_number: number,
        ...(title !== undefined && { title }),
        ...(state !== undefined && { state }),
        ...(stateReason !== undefined && { state_reason: stateReason }),
        ...(labels !== undefined && { labels: [...labels] }),
    });
}
async function ensureLabels(octokit, place, labels) {
    const there = await octokit.paginate(octokit.rest.issues.listLabelsForRepo, { ...place, per_page: pageSize });
    const names = new Set(there.map((label) => label.name.toLowerCase()));
    for (const { name, color, description } of labels.filter((label) => !names.has(label.name.toLowerCase()))) {
        try {
            await octokit.rest.issues.createLabel({ ...place, name, color, description });
        }
        catch (error) {
            // Another run made it between our look and our word.
            if (!alreadyExists(error))
                throw error;
        }
    }
}
/**
 * GitHub's issues and settings of one repository, over its REST API. Times come back as `Instant`s.
 * A rejection is always a `ForgeError`; of kind `unavailable` after a write, the write may have happened.
 */
function createForge(options) {
    const [owner = "", repo = ""] = options.repository.split("/");
    const place = { owner, repo };
    let connection;
    const connected = () => (connection ??= connect(options));
    return {
        facts: async () => readFacts(await connected(), place),
        login: async () => readLogin(await connected(), options.graphqlUrl),
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
        ensureLabels: async (labels) => ensureLabels(await connected(), place, labels),
    };
}

// EXTERNAL MODULE: external "node:dns/promises"
var external_node_dns_promises_ = __webpack_require__(1553);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
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
function createBody(contentEncoding, limitBytes, watch, onReady) {
    const kept = [];
    let keptBytes = 0;
    const keep = (chunk) => {
        const room = limitBytes - keptBytes;
        if (chunk.length > room)
            watch.stop("BODY_TOO_LARGE");
        const part = chunk.length > room ? chunk.subarray(0, Math.max(0, room)) : chunk;
        // A copy: undici's chunks may share memory with the parser.
        kept.push(Buffer.from(part));
        keptBytes += part.length;
    };
    const decoding = createDecoding(decodersFor(contentEncoding), keep, onReady);
    return {
        write(chunk) {
            if (watch.halt.aborted)
                return true;
            if (decoding !== undefined)
                return decoding.write(chunk);
            keep(chunk);
            return true;
        },
        end: async () => decoding?.end(),
        destroy: () => decoding?.destroy(),
        get bytes() {
            return new Uint8Array(Buffer.concat(kept));
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

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(1692);
// EXTERNAL MODULE: ./node_modules/ipaddr.js/lib/ipaddr.js
var ipaddr = __webpack_require__(8280);
;// CONCATENATED MODULE: ./build/adapters/addresses.js

const DEPTH = { public: 0, private: 1, loopback: 2, inner: 3 };
/** Metadata services outside of the link-local ranges: Alibaba, Oracle, Azure's host, AWS over IPv6. */
const METADATA = new Set(["100.100.100.200", "192.0.0.192", "168.63.129.16", "fd00:ec2::254"]);
/** The reach of a numeric address; what is no address, or of a reserved range, is not public. */
function reachOf(address) {
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
/**
 * Whether an answer from one address may send us to another: outwards and on the same level, never further in. So a
 * public server can't make us ask a private one, and nobody can send us to a metadata service.
 */
function mayLead(from, to) {
    return DEPTH[reachOf(to)] <= DEPTH[reachOf(from)];
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

;// CONCATENATED MODULE: ./build/adapters/http-watch.js

/** The longest delay that Node's timers take; a longer limit is none. */
const http_watch_LONGEST_TIMER_MS = 2 ** 31 - 1;
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
            return Number.POSITIVE_INFINITY;
        default:
            return (0,errors/* assertNever */.xb)(phase);
    }
}
/**
 * Starts in `queue`, which has no limit and is only counted once it is entered. A phase's limit holds for its sum over
 * redirects.
 */
function startWatch(limits, signal) {
    const controller = new AbortController();
    const times = createTimes();
    let timer;
    let failure;
    const rest = () => {
        clearTimeout(timer);
        times.rest();
    };
    const halt = (kind, code) => {
        if (failure !== undefined)
            return;
        failure = { kind, phase: times.phase, code };
        rest();
        controller.abort();
    };
    const abort = () => halt("aborted", "ABORTED");
    if (signal?.aborted === true)
        abort();
    else
        signal?.addEventListener("abort", abort, { once: true });
    return {
        get phase() {
            return times.phase;
        },
        halt: controller.signal,
        get failure() {
            return failure;
        },
        enter(phase) {
            if (failure !== undefined)
                return;
            clearTimeout(timer);
            times.enter(phase);
            const leftMs = Math.min(limitOf(phase, limits) - times.spentMs(phase), limits.totalMs - times.totalMs());
            if (phase === "queue" || leftMs > http_watch_LONGEST_TIMER_MS)
                return;
            timer = setTimeout(() => halt("timeout", "TIMEOUT"), Math.max(0, leftMs));
        },
        stop: (code) => halt("limit", code),
        rest,
        end() {
            rest();
            signal?.removeEventListener("abort", abort);
        },
        get phases() {
            return times.phases();
        },
        get totalMs() {
            return times.totalMs();
        },
    };
}
/** Monotonic time spent per phase. */
function createTimes() {
    const spent = new Map();
    let phase = "queue";
    let since;
    const rest = () => {
        if (since !== undefined)
            spent.set(phase, (spent.get(phase) ?? 0) + performance.now() - since);
        since = undefined;
    };
    return {
        get phase() {
            return phase;
        },
        enter(next) {
            rest();
            phase = next;
            since = performance.now();
        },
        rest,
        spentMs: (of) => spent.get(of) ?? 0,
        phases: () => Object.fromEntries(spent),
        totalMs: () => [...spent].reduce((sum, [name, timeMs]) => (name === "queue" ? sum : sum + timeMs), 0),
    };
}
/** Thrown where a call stops because its watch says so; the reason is the watch's `failure`. */
class Halted extends Error {
    name = "Halted";
}
/** The work's result, or `Halted` as soon as the watch stops; the work itself goes on, unheard. */
function unlessHalted(work, halt) {
    const { promise, resolve, reject } = Promise.withResolvers();
    const stop = () => reject(new Halted("the call was stopped"));
    work.then(resolve, reject).finally(() => halt.removeEventListener("abort", stop));
    if (halt.aborted)
        stop();
    else
        halt.addEventListener("abort", stop, { once: true });
    return promise;
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
 * A new connection to the URL's host: name, TCP, TLS, each in its phase. `from` is the address whose redirect led here: it
 * must not lead further in. Rejects with Node's or OpenSSL's error, or with `Halted`.
 */
async function http_connect_connect(url, from, network, watch) {
    const hostname = url.hostname.replace(/^\[(.*)\]$/, "$1");
    const found = external_node_net_.isIP(hostname) === 0 ? await resolve(hostname, network, watch) : [hostname];
    const addresses = found.filter((address) => from === undefined || mayLead(from, address));
    if (addresses.length === 0) {
        watch.stop("REDIRECT_REFUSED");
        throw new Halted("the redirect leads further in");
    }
    watch.enter("connect");
    const isTls = url.protocol === "https:";
    const { socket, address } = await dial(inTurn(addresses), Number(url.port || (isTls ? 443 : 80)), watch.halt);
    if (!isTls)
        return { socket, address };
    watch.enter("tls");
    return { socket: await http_connect_secure(socket, hostname, network.ca, watch.halt), address };
}
/** Node's `getaddrinfo` has few threads: waiting for one of them is our own queue, not the host's slowness. */
async function resolve(hostname, network, watch) {
    if (network.turns.busy)
        watch.enter("queue");
    const lookup = network.turns.run(async () => {
        if (watch.halt.aborted)
            throw new Halted("the call was stopped in the queue");
        watch.enter("dns");
        return network.lookup(hostname);
    });
    const addresses = await unlessHalted(lookup, watch.halt);
    if (addresses.length === 0)
        throw Object.assign(new Error(`no address for ${hostname}`), { code: "ENOTFOUND" });
    return addresses;
}
/** The families alternate, the resolver's first choice first (RFC 8305, section 4). */
function inTurn(addresses) {
    const first = external_node_net_.isIP(addresses[0] ?? "");
    const same = addresses.filter((address) => external_node_net_.isIP(address) === first);
    const other = addresses.filter((address) => external_node_net_.isIP(address) !== first);
    return Array.from({ length: Math.max(same.length, other.length) }, (_, index) => [same[index], other[index]])
        .flat()
        .filter((address) => address !== undefined);
}
/** How long an address is tried alone before the next one is tried beside it (RFC 8305, section 5). */
const NEXT_ADDRESS_MS = 250;
/** The first address that answers; with none, the error that tells most. */
function dial(addresses, port, halt) {
    const { promise, resolve, reject } = Promise.withResolvers();
    const open = new Set();
    const errors = [];
    let tried = 0;
    let settled = false;
    let timer;
    const settle = (winner) => {
        settled = true;
        clearTimeout(timer);
        halt.removeEventListener("abort", stop);
        for (const socket of open)
            if (socket !== winner)
                socket.destroy();
    };
    const stop = () => {
        settle();
        reject(new Halted("the call was stopped while connecting"));
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
    if (halt.aborted)
        stop();
    else {
        halt.addEventListener("abort", stop, { once: true });
        attempt();
    }
    return promise;
}
/** What a machine without that address family says; it tells nothing about the host. */
const NO_FAMILY = new Set(["ENETUNREACH", "EADDRNOTAVAIL", "EAFNOSUPPORT"]);
function mostTelling(errors) {
    const telling = errors.find((error) => !("code" in error && NO_FAMILY.has(String(error.code))));
    return telling ?? errors[0] ?? new Error("no address answered");
}
function http_connect_secure(socket, hostname, ca, halt) {
    const { promise, resolve, reject } = Promise.withResolvers();
    const secured = external_node_tls_.connect({
        socket,
        host: hostname,
        ALPNProtocols: ["http/1.1"],
        // Said aloud: NODE_TLS_REJECT_UNAUTHORIZED must not turn a bad certificate into a good sample.
        rejectUnauthorized: true,
        // A name only: SNI knows no addresses (RFC 6066, section 3).
        ...(external_node_net_.isIP(hostname) === 0 && { servername: hostname }),
        ...(ca !== undefined && { ca }),
    });
    secured.once("secureConnect", () => resolve(secured));
    secured.on("error", reject);
    secured.once("close", () => reject(Object.assign(new Error("closed during the handshake"), { code: "ECONNRESET" })));
    return unlessHalted(promise, halt).catch((error) => {
        secured.destroy();
        socket.destroy();
        throw error;
    });
}

;// CONCATENATED MODULE: ./build/adapters/http-hop.js


/** Enough for the longest content security policies, too little to hurt. */
const HEADER_BYTES = 64 * 1024;
/** Sends a request over a connection and reads its answer, each in its phase; ends the connection whatever happens. */
async function send(undici, { socket }, hop, watch, reading) {
    const client = clientOver(undici, socket, hop.url);
    const done = Promise.withResolvers();
    watch.enter("send");
    // undici sets up its parser now, for the first call in tens of milliseconds: that is not the provider's time.
    watch.rest();
    try {
        client.dispatch({
            path: hop.url.pathname + hop.url.search,
            method: hop.method,
            headers: Object.fromEntries(hop.headers),
            reset: true,
            ...(hop.body !== undefined && { body: hop.body }),
        }, handler(socket, watch, reading, done));
        await unlessHalted(done.promise, watch.halt);
    }
    finally {
        reading.answer.body?.destroy();
        socket.destroy();
        await client.destroy();
    }
}
function handler(socket, watch, { answer, isFinal, bodyBytes }, done) {
    let closedByPeer = false;
    socket.once("end", () => (closedByPeer = true));
    const finish = () => {
        watch.rest();
        (answer.body?.end() ?? Promise.resolve()).then(done.resolve, done.reject);
    };
    return {
        onRequestStart: () => watch.enter("send"),
        onRequestSent: () => noteSent(socket, watch),
        onResponseStart(controller, status, headers) {
            // An informational answer (103 Early Hints) is not the answer.
            if (status < 200)
                return;
            watch.enter("receive");
            answer.status = status;
            answer.headers = headersOf(headers);
            if (!isFinal(status, answer.headers))
                return finish();
            const encoding = answer.headers.get("content-encoding") ?? "";
            answer.body = createBody(encoding, bodyBytes, watch, () => controller.resume());
        },
        onResponseData(controller, chunk) {
            if (answer.body?.write(chunk) === false)
                controller.pause();
        },
        onResponseEnd: finish,
        onResponseError(_, error) {
            watch.rest();
            done.reject(closedByPeer ? closedEarly(error) : error);
        },
    };
}
/** An undici client that has one connection only, which is there already. */
function clientOver(undici, socket, url) {
    let used = false;
    return new undici.Client(url.origin, {
        maxHeaderSize: HEADER_BYTES,
        // The watch limits both, more exactly.
        headersTimeout: 0,
        bodyTimeout: 0,
        pipelining: 1,
        connect: (_, callback) => {
            // undici asks again when the connection broke before the request was written.
            const broken = used ? (socket.errored ?? closedEarly()) : undefined;
            used = true;
            queueMicrotask(() => (broken === undefined ? callback(null, socket) : callback(broken, null)));
        },
    });
}
/** The request is sent when the kernel has all of it: the callback of an empty write comes after those before it. */
function noteSent(socket, watch) {
    socket.write("", (error) => {
        if ((error ?? undefined) === undefined && watch.phase === "send")
            watch.enter("wait");
    });
}
/** As Node's own client calls it when the other side closes before the answer is whole. */
function closedEarly(cause) {
    const isSocketError = cause === undefined || ("code" in cause && cause.code === "UND_ERR_SOCKET");
    return isSocketError ? Object.assign(new Error("socket hang up", { cause }), { code: "ECONNRESET" }) : cause;
}
function headersOf(raw) {
    const headers = new Map();
    for (const [name, value] of Object.entries(raw)) {
        if (value !== undefined)
            headers.set(name.toLowerCase(), Array.isArray(value) ? value.join(", ") : value);
    }
    return headers;
}

;// CONCATENATED MODULE: ./build/adapters/http-redirect.js
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const CREDENTIALS = ["authorization", "cookie", "proxy-authorization"];
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
    // Ours to say: a length that is not the body's breaks the connection.
    headers.delete("content-length");
    const { method, body } = request;
    return { method: method.toUpperCase(), url: withoutCredentials(url), headers, ...(body !== undefined && { body }) };
}
/** Where an answer points, when it is a redirect that says where to. */
function redirectOf(status, headers) {
    return REDIRECTS.has(status) ? headers.get("location") : undefined;
}
/**
 * The request that follows a redirect, by the Fetch standard's rules (HTTP-redirect fetch): 303, and a POST on 301 and
 * 302, become a GET without a body; nothing secret goes to another origin. `undefined` when the target is no http(s) URL.
 */
function nextHop(hop, status, location, secretHeaders) {
    if (!URL.canParse(location, hop.url.href))
        return undefined;
    const url = withoutCredentials(new URL(location, hop.url.href));
    if (!isHttp(url))
        return undefined;
    const headers = new Map(hop.headers);
    if (url.origin !== hop.url.origin) {
        for (const name of [...CREDENTIALS, "host", ...secretHeaders])
            headers.delete(name.toLowerCase());
    }
    const becomesGet = (status === 303 && hop.method !== "HEAD") || ((status === 301 || status === 302) && hop.method === "POST");
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






const DEFAULT_HEADERS = { accept: "*/*", "accept-encoding": ACCEPTED_ENCODINGS, "user-agent": "uptimeline" };
/**
 * HTTP/1.1 over a new connection for every call, so that we measure what a newcomer sees. `receive` begins when the
 * headers are complete. Times are monotonic and fractional; `queue` is the wait for a turn at the resolver.
 * What is wrong with the request itself is told as `ERR_INVALID_URL`, `ERR_INVALID_PROTOCOL` or undici's
 * `UND_ERR_INVALID_ARG`.
 */
function createHttp(options = {}) {
    const now = options.now ?? (() => Date.now());
    const network = {
        lookup: options.lookup ?? systemLookup,
        turns: createTurns(options.lookupsAtOnce ?? 2),
        ...(options.ca !== undefined && { ca: options.ca }),
    };
    return {
        async exchange(request, signal) {
            const undici = await __webpack_require__.e(/* import() */ 752).then(__webpack_require__.t.bind(__webpack_require__, 6752, 19));
            const startedAtMs = now();
            const watch = startWatch(request.limits, signal);
            const call = { undici, network, request, watch, answer: undefined, redirect: undefined, redirects: 0 };
            let failure;
            try {
                await follow(call);
            }
            catch (error) {
                failure = watch.failure ?? { kind: "transport", phase: watch.phase, code: codeOf(error) };
            }
            watch.end();
            return exchangeOf(call, startedAtMs, failure);
        },
    };
}
async function systemLookup(hostname) {
    const found = await external_node_dns_promises_.lookup(hostname, { all: true, order: "verbatim" });
    return found.map(({ address }) => address);
}
async function follow(call) {
    const { request, watch, network } = call;
    const { redirects: mostRedirects, bodyBytes } = request.limits;
    const isFinal = (status, headers) => mostRedirects <= 0 || redirectOf(status, headers) === undefined;
    let from;
    let hop = firstHop(request, DEFAULT_HEADERS);
    while (hop !== undefined) {
        call.redirect = call.answer;
        call.answer = undefined;
        if (watch.failure !== undefined)
            throw new Halted("the call was stopped");
        const connection = await http_connect_connect(hop.url, from, network, watch);
        from = connection.address;
        const answer = { headers: new Map() };
        call.answer = answer;
        await send(call.undici, connection, hop, watch, { answer, isFinal, bodyBytes });
        hop = isFinal(answer.status ?? 0, answer.headers) ? undefined : redirected(call, answer, hop);
    }
}
/** The hop that a redirect asks for, or the watch stopped. */
function redirected(call, { status, headers }, hop) {
    const { request, watch } = call;
    if (call.redirects >= request.limits.redirects)
        watch.stop("TOO_MANY_REDIRECTS");
    const next = nextHop(hop, status ?? 0, headers.get("location") ?? "", request.secretHeaders);
    if (next === undefined)
        watch.stop("BAD_REDIRECT");
    if (watch.failure !== undefined)
        throw new Halted("the redirect is not followed");
    call.redirects += 1;
    return next;
}
function exchangeOf(call, startedAtMs, failure) {
    const { watch, redirects } = call;
    // A redirect that we refuse is an answer; one that led to a host that fails is not.
    const answer = call.answer ?? (failure?.kind === "limit" ? call.redirect : undefined);
    return {
        startedAtMs,
        totalMs: watch.totalMs,
        phases: watch.phases,
        ...(answer?.status !== undefined && { status: answer.status }),
        headers: answer?.headers ?? new Map(),
        body: answer?.body?.bytes ?? new Uint8Array(),
        redirects,
        ...(failure !== undefined && { failure }),
    };
}
/** Node's, OpenSSL's, zlib's or undici's own code. */
function codeOf(error) {
    if (error instanceof AggregateError && error.errors.length > 0)
        return codeOf(error.errors[0]);
    if (!(error instanceof Error))
        return "UNKNOWN";
    if ("code" in error && typeof error.code === "string")
        return error.code;
    if (error instanceof URIError)
        return "ERR_INVALID_URL";
    // undici 8 loses llhttp's code on the way.
    if (error.name === "HTTPParserError")
        return "HPE_INVALID_RESPONSE";
    return error.cause === undefined ? "UNKNOWN" : codeOf(error.cause);
}

// EXTERNAL MODULE: ./build/adapters/redact.js
var adapters_redact = __webpack_require__(7216);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
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

;// CONCATENATED MODULE: ./build/adapters/repository-git.js

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
/** No housekeeping in the user's repository, no sparse index for ours, and no transfer that stands still. */
function settings(silenceMs) {
    return [
        "gc.auto=0",
        "maintenance.auto=false",
        "core.sparseCheckout=false",
        "index.sparse=false",
        "core.splitIndex=false",
        "http.lowSpeedLimit=1",
        `http.lowSpeedTime=${Math.ceil(silenceMs / domain_instant/* SECOND_MS */._L)}`,
    ];
}
/**
 * Git in one folder, by simple-git. Its guards against hostile input are opened for what we pass ourselves: settings in the
 * environment (where a token belongs, not on a command line) and the user's own files and ssh command.
 */
async function openGit({ cwd, environment, silenceMs }) {
    const { simpleGit } = await __webpack_require__.e(/* import() */ 724).then(__webpack_require__.bind(__webpack_require__, 4724));
    const inherited = { ...inherit(environment), LC_ALL: "C", LANGUAGE: "C", GIT_TERMINAL_PROMPT: "0" };
    const start = ({ input, env = {} }) => {
        const all = { ...inherited, ...env };
        const options = {
            baseDir: cwd,
            config: settings(silenceMs),
            timeout: { block: silenceMs },
            allowEnvironment: Object.keys(all),
            unsafe: { allowUnsafeConfigEnvCount: true, allowUnsafeConfigPaths: true, allowUnsafeSshCommand: true },
            ...(input !== undefined && { input: () => input }),
        };
        return simpleGit(options).env(all);
    };
    const text = async (args, call = {}) => start(call).raw([...args]);
    return Object.assign(text, {
        bytes: async ([, ...args], call = {}) => start(call).binaryCatFile(args),
    });
}

;// CONCATENATED MODULE: ./build/adapters/repository-commit.js






const ledgerFolder = "history/";
const emptySnapshot = { read: async () => undefined, list: async () => [] };
async function listBlobs(git, commit) {
    const listed = await git(["ls-tree", "-r", "-z", "--full-tree", commit, ledgerFolder]);
    const blobs = new Map();
    for (const line of listed.split("\0")) {
        const [, kind, id, path] = /^\d+ (\w+) (\w+)\t(.*)$/s.exec(line) ?? [];
        if (kind === "blob" && id !== undefined && path !== undefined)
            blobs.set(path, id);
    }
    return blobs;
}
/** The ledger's files at one commit, read when they are asked for. */
async function openSnapshot(git, commit) {
    const blobs = await listBlobs(git, commit);
    const readBlob = createBlobReader(git);
    return {
        commit,
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
        list: async () => [...blobs.keys()].sort(),
    };
}
function objectId(output, what) {
    const id = output.trim();
    if (!/^[0-9a-f]{40,64}$/.test(id))
        throw new Error(`git made no ${what}: ${JSON.stringify(output.slice(0, 200))}`);
    return id;
}
/** Stores the texts as blobs; ids in the same order. */
async function storeTexts(git, folder, texts) {
    if (texts.length === 0)
        return [];
    const paths = texts.map((_, index) => (0,external_node_path_.join)(folder, `text-${index}`));
    // One after another: each file that is open counts against the runner's limit.
    for (const [index, text] of texts.entries())
        await (0,external_node_fs_promises_.writeFile)(paths[index] ?? "", text);
    const ids = await git(["hash-object", "-w", "--no-filters", "--stdin-paths"], { input: `${paths.join("\n")}\n` });
    return ids
        .trim()
        .split("\n")
        .map((id) => objectId(id, "blob"));
}
async function writeTree(git, folder, { base, changes }) {
    const env = { GIT_INDEX_FILE: (0,external_node_path_.join)(folder, "index") };
    const kept = [...changes].filter((change) => change[1] !== null);
    const ids = await storeTexts(git, folder, kept.map(([, text]) => text));
    const removed = [...changes].filter(([, text]) => text === null);
    const lines = [
        ...kept.map(([path], index) => `100644 ${ids[index] ?? ""}\t${path}\0`),
        ...removed.map(([path]) => `0 ${"0".repeat(base?.length ?? 40)}\t${path}\0`),
    ];
    await git(["read-tree", base ?? "--empty"], { env });
    if (lines.length > 0)
        await git(["update-index", "-z", "--index-info"], { env, input: lines.join("") });
    return objectId(await git(["write-tree", "--missing-ok"], { env }), "tree");
}
/**
 * Makes a commit on `base` by plumbing, with an index of our own in a temporary folder: the user's checkout, index and
 * branches are not touched, whatever their state. Answers its id.
 */
async function makeCommit(git, draft) {
    const outside = [...draft.changes.keys()].filter((path) => !path.startsWith(ledgerFolder));
    if (outside.length > 0)
        throw new Error(`the ledger's commit would write outside of ${ledgerFolder}: ${outside.join()}`);
    const folder = await (0,external_node_fs_promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "uptimeline-"));
    try {
        const tree = await writeTree(git, folder, draft);
        const date = `${Math.floor(draft.nowMs / domain_instant/* SECOND_MS */._L)} +0000`;
        const { name, email } = draft.author;
        const parent = draft.base === undefined ? [] : ["-p", draft.base];
        const made = await git(["commit-tree", tree, ...parent, "-F", "-"], {
            input: draft.message.endsWith("\n") ? draft.message : `${draft.message}\n`,
            env: {
                GIT_AUTHOR_NAME: name,
                GIT_AUTHOR_EMAIL: email,
                GIT_AUTHOR_DATE: date,
                GIT_COMMITTER_NAME: name,
                GIT_COMMITTER_EMAIL: email,
                GIT_COMMITTER_DATE: date,
            },
        });
        return objectId(made, "commit");
    }
    finally {
        await (0,external_node_fs_promises_.rm)(folder, { recursive: true, force: true });
    }
}

;// CONCATENATED MODULE: ./build/adapters/repository-refusal.js
/** Somebody moved the branch between our look and our push: git saw it here, before it sent anything. */
const overtaken = /\[rejected\]|stale info|non-fast-forward|fetch first/i;
/**
 * The server found the branch moved as it took its lock. By somebody else, or by this very push: git's HTTP library sends
 * a request again whose connection broke without an answer, though it may have been carried out.
 */
const overtakenThere = /cannot lock ref|failed to lock|failed to update ref|incorrect old value|reference already exists/i;
/** The first that fits counts: GitHub's numbered rules say more than the general words after them. */
const rules = [
    {
        pattern: /archived so it is read-only/i,
        reason: "archived",
        remedy: "Unarchive the repository: Settings → General → Danger Zone",
    },
    {
        pattern: /cannot contain secrets|push protection/i,
        reason: "push-protection",
        remedy: "GitHub found something like a secret in the ledger: open the address in its message, and say in the config how that value is to be kept out",
    },
    {
        pattern: /GH001|exceeds GitHub's file size limit/i,
        reason: "file-too-large",
        remedy: "A file of the ledger is over GitHub's limit of 100 MB: probe less often, or split the monitors over repositories",
    },
    {
        pattern: /GH006|GH013|protected branch|rule violations|pre-receive hook declined|hook declined/i,
        reason: "protected-branch",
        remedy: "Let GitHub Actions pass the branch's rules (Settings → Rules → Rulesets → bypass list, or Settings → Branches)",
    },
    {
        pattern: /write access to repository not granted|permission to \S+ denied|permission denied|marked as read only|returned error: 403|resource not accessible/i,
        reason: "read-only-token",
        remedy: "Give the workflow's job `permissions: contents: write`, or choose Settings → Actions → General → Workflow permissions → Read and write",
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
/** Settings in the environment, where no list of processes shows them. */
function settingsEnvironment(entries) {
    const env = { GIT_CONFIG_COUNT: String(entries.length) };
    for (const [index, [key, value]] of entries.entries()) {
        env[`GIT_CONFIG_KEY_${index}`] = key;
        env[`GIT_CONFIG_VALUE_${index}`] = value;
    }
    return env;
}
/**
 * The token goes along only where git has nothing else to sign in with: GitHub refuses two Authorization headers. What
 * actions/checkout left in the repository's settings (or in a file that they include) is git's own to find.
 */
async function credentials(git, url, options) {
    const { token, serverUrl } = options;
    if (token === undefined || token === "" || !URL.canParse(url))
        return {};
    const { protocol, origin, username, password } = new URL(url);
    const ours = /^https?:$/.test(protocol) && origin === new URL(serverUrl).origin;
    if (!ours || username !== "" || password !== "")
        return {};
    const persisted = await git(["config", "--get-urlmatch", "http.extraheader", url]);
    if (persisted.trim() !== "")
        return {};
    const basic = Buffer.from(`x-access-token:${token}`).toString("base64");
    return settingsEnvironment([[`http.${origin}/.extraheader`, `AUTHORIZATION: basic ${basic}`]]);
}
async function findBranch(git, options, env) {
    if (options.branch !== undefined)
        return options.branch;
    const checkedOut = (await git(["symbolic-ref", "--quiet", "--short", "HEAD"])).trim();
    if (checkedOut !== "")
        return checkedOut;
    const started = /^refs\/heads\/(.+)$/.exec(options.ref ?? "")?.[1];
    if (started !== undefined)
        return started;
    const heads = await git(["ls-remote", "--symref", options.remote, "HEAD"], { env });
    const found = /^ref: refs\/heads\/(\S+)\s+HEAD$/m.exec(heads)?.[1];
    if (found !== undefined)
        return found;
    throw new Error(`The head is detached and ${options.remote} names no default branch: check a branch out before the action runs`);
}
/** Learns the remote once; rejects when the folder is no checkout or has no such remote. */
async function openRemote(git, options) {
    const pushUrl = (await git(["remote", "get-url", "--push", options.remote])).trim();
    const env = await credentials(git, pushUrl, options);
    return { name: options.remote, branch: await findBranch(git, options, env), pushUrl, env };
}
/** The commit at the head of the branch over there; `undefined` when there is no such branch. */
async function readTip(git, { name, branch, env }) {
    const lines = (await git(["ls-remote", name, `refs/heads/${branch}`], { env })).split("\n");
    return lines.map((line) => line.split("\t")).find(([, ref]) => ref === `refs/heads/${branch}`)?.[0];
}
async function has(git, commit) {
    try {
        return (await git(["cat-file", "-t", commit])).trim() === "commit";
    }
    catch {
        return false;
    }
}
/** As many looks as a busy branch may move away under us between a look and a fetch. */
const looks = 5;
/**
 * Brings the head of the ledger's branch here and answers it. No ref of the user's is moved, FETCH_HEAD included; a whole
 * clone stays whole (only a shallow one is fetched shallowly).
 */
async function fetchTip(git, remote) {
    for (let look = 0; look < looks; look += 1) {
        const tip = await readTip(git, remote);
        if (tip === undefined || (await has(git, tip)))
            return tip;
        const shallow = (await git(["rev-parse", "--is-shallow-repository"])).trim() === "true";
        const quietly = ["--quiet", "--no-tags", "--no-recurse-submodules", "--no-write-fetch-head", "--refmap="];
        const depth = shallow ? ["--depth=1"] : [];
        await git(["fetch", ...quietly, ...depth, remote.name, `refs/heads/${remote.branch}`], { env: remote.env });
    }
    throw new Error(`${remote.name}/${remote.branch} moves faster than it can be fetched`);
}

;// CONCATENATED MODULE: ./build/adapters/repository.js





const actionsBot = {
    name: "github-actions[bot]",
    email: "41898282+github-actions[bot]@users.noreply.github.com",
};
/** The lease makes the push a compare-and-swap: it counts only while the branch stands where `base` was read. */
async function repository_send(git, remote, base, commit) {
    const target = `refs/heads/${remote.branch}`;
    const lease = `--force-with-lease=${target}:${base.commit ?? ""}`;
    // To an address and not to a remote's name: that would move the user's remote-tracking branch.
    const args = ["--porcelain", "--no-verify", "--no-follow-tags", "--recurse-submodules=no", lease, remote.pushUrl];
    try {
        const report = await git(["push", ...args, `${commit}:${target}`], { env: remote.env });
        if (/^Done$/m.test(report))
            return { kind: "pushed", commit };
        return { kind: "lost", commit, error: `git ended without saying what came of it: ${report.trim()}` };
    }
    catch (error) {
        const refusal = readRefusal(told(error), commit);
        return refusal.kind === "overtaken-there" ? lookWho(git, remote, commit) : refusal;
    }
}
/** The branch moved while we pushed. By our own commit, when the first of two equal requests was carried out. */
async function lookWho(git, remote, commit) {
    try {
        return (await readTip(git, remote)) === commit ? { kind: "pushed", commit } : { kind: "refused" };
    }
    catch (error) {
        return { kind: "lost", commit, error: told(error) };
    }
}
function createLive(git, options) {
    const redact = options.redact ?? ((text) => text);
    let opened;
    const remote = async () => {
        const { branch, ref, token } = options;
        return (opened ??= openRemote(await git(), {
            remote: options.remote ?? "origin",
            serverUrl: options.serverUrl ?? "https://github.com",
            ...(branch !== undefined && { branch }),
            ...(ref !== undefined && { ref }),
            ...(token !== undefined && { token }),
        }));
    };
    return {
        async head() {
            try {
                const tip = await fetchTip(await git(), await remote());
                return tip === undefined ? emptySnapshot : await openSnapshot(await git(), tip);
            }
            catch (error) {
                opened = undefined;
                const remedy = remedyFor(told(error));
                throw new Error(redact(`The ledger's branch can't be read: ${remedy ?? told(error)}`), { cause: error });
            }
        },
        async push(base, changes, message) {
            const commit = await makeCommit(await git(), {
                base: base.commit,
                changes: new Map([...changes].map(([path, text]) => [path, text === null ? null : redact(text)])),
                message: redact(message),
                author: options.author ?? actionsBot,
                nowMs: options.now(),
            });
            const result = await repository_send(await git(), await remote(), base, commit);
            return result.kind === "lost" ? { ...result, error: redact(result.error) } : result;
        },
    };
}
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
    return options.live ? createLive(git, options) : createLocal(git, options);
}

;// CONCATENATED MODULE: ./build/adapters/redact-forge.js
/** A forge whose every written text passes `redact`. */
function redactForge(forge, redact) {
    return {
        ...forge,
        createIssue: (draft) => forge.createIssue({ ...draft, title: redact(draft.title), body: redact(draft.body) }),
        updateIssue: (number, patch) => forge.updateIssue(number, { ...patch, ...(patch.title !== undefined && { title: redact(patch.title) }) }),
        comment: (number, body) => forge.comment(number, redact(body)),
    };
}

;// CONCATENATED MODULE: ./build/adapters/live.js







/** Half of the thread pool, as src/thread-pool.ts widens it. */
const LOOKUPS_AT_ONCE = 16;
/** The World as it is. Redaction sits here: every text that leaves passes it. */
function createLiveWorld(options) {
    const redact = (0,adapters_redact.createRedactor)(options.secrets);
    const { token, ref } = options;
    const clock = createClock(options.startAtMs === undefined ? {} : { startAt: options.startAtMs });
    return {
        clock,
        random: createRandom(),
        http: createHttp({ now: () => clock.now(), lookupsAtOnce: LOOKUPS_AT_ONCE }),
        files: (0,files.createFiles)(redact),
        log: options.log(redact),
        repository: createRepository({
            cwd: options.cwd,
            live: options.live,
            now: () => clock.now(),
            redact,
            environment: options.environment,
            ...(ref !== undefined && { ref }),
            ...(token !== undefined && { token }),
            serverUrl: options.serverUrl,
        }),
        forge: redactForge(createForge({
            token: token ?? "",
            repository: options.repository,
            apiUrl: options.apiUrl,
            graphqlUrl: options.graphqlUrl,
        }), redact),
    };
}


/***/ }),

/***/ 7216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createRedactor: () => (/* binding */ createRedactor)
/* harmony export */ });
/* harmony import */ var _domain_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8325);

const STARS = "***";
/**
 * Replaces every secret by three stars: raw, URL-, form-, base64-, JSON- and HTML-escaped, also inside of a longer base64 text.
 * Where secrets overlap, all of them are replaced as one. Secrets shorter than `SHORTEST_SECRET` are left out.
 */
function createRedactor(secrets) {
    const needles = needlesOf([...secrets.values()]);
    return (text) => {
        const spans = needles.flatMap((needle) => occurrences(text, needle)).sort((a, b) => a[0] - b[0]);
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
        if (needle.text.length >= _domain_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .SHORTEST_SECRET */ .c)
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
    return [...new Set([value, plain, unix, unix.replaceAll("\n", "\r\n"), ...lines])].filter((text) => text.trim().length >= _domain_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .SHORTEST_SECRET */ .c);
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

/***/ 2224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G8: () => (/* binding */ toMs),
/* harmony export */   _L: () => (/* binding */ SECOND_MS),
/* harmony export */   fN: () => (/* binding */ toInstant),
/* harmony export */   iQ: () => (/* binding */ HOUR_MS),
/* harmony export */   kg: () => (/* binding */ MINUTE_MS),
/* harmony export */   sO: () => (/* binding */ DAY_MS)
/* harmony export */ });
const SECOND_MS = 1_000;
const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;
const DAY_MS = 86_400_000;
function toInstant(epochMs) {
    return new Date(epochMs).toISOString();
}
/** Milliseconds since the epoch; `NaN` for text that is no moment. */
function toMs(instant) {
    return Date.parse(instant);
}


/***/ }),

/***/ 8325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ SHORTEST_SECRET)
/* harmony export */ });
/** Characters of the shortest value that counts as a secret: hiding shorter ones would turn every text into stars. */
const SHORTEST_SECRET = 6;


/***/ })

};
