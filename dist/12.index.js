export const id = 12;
export const ids = [12];
export const modules = {

/***/ 13233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   report: () => (/* binding */ report)
/* harmony export */ });
/* harmony import */ var _domain_heartbeat_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75961);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56046);
/* harmony import */ var _run_keep_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31853);
/* harmony import */ var _run_conclude_late_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27317);
/* harmony import */ var _domain_facts_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(51050);
/* harmony import */ var _probes_heartbeat_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87786);
/* harmony import */ var _run_unrecorded_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78698);
/* harmony import */ var _run_depth_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(29184);








const WORDS = {
    "no-payload": "the event carries no client_payload with a body and a signature",
    unreadable: "its body is not the JSON that docs/heartbeats.md describes",
    "unknown-monitor": "no monitor of that name is a heartbeat",
    "bad-signature": "its signature is not that of its body under the monitor's secret",
    known: "a report of that id was taken before",
    "not-newer": "a later report was taken before",
    "too-old": "it was sent more than a day ago",
    "from-the-future": "it was sent from the future: the sender's clock is wrong",
};
/**
 * A push of a monitor that reports by itself: the event that started the run becomes one line of the ledger, pushed with the
 * lock that every run uses. Nothing is asked, judged, told or built. A report that is forged, doubled or late is said in the
 * log and nothing else.
 * @throws {KnownError} where the ledger is newer than this program.
 */
async function report(world, config, context) {
    const read = readReport(await eventText(world, context), config);
    if (typeof read === "string")
        return refused(world, read);
    const { given, monitor } = read;
    if (monitor.missing.length > 0) {
        world.log.error(`The report of ${monitor.id} can't be checked: ${monitor.missing.join(", ")} has no usable value. Set it under Settings, Secrets and variables, Actions`);
        return { kind: "failed", why: "missing-secret" };
    }
    if (!(0,_probes_heartbeat_js__WEBPACK_IMPORTED_MODULE_4__/* .verify */ .MX)(given.body, given.signature, monitor.probe.secret))
        return refused(world, "bad-signature");
    return append(world, read.report, monitor, context);
}
async function eventText({ files }, { eventPath }) {
    return eventPath === undefined ? undefined : files.read(eventPath);
}
const isHeartbeat = (monitor) => monitor.probe?.kind === "heartbeat";
/** The body is read before it is verified, for the name in it says by which secret; nothing else of it is used until then. */
function readReport(text, { monitors }) {
    const given = text === undefined ? undefined : (0,_probes_heartbeat_js__WEBPACK_IMPORTED_MODULE_4__/* .readEvent */ .j_)(text);
    if (given === undefined)
        return "no-payload";
    const body = _domain_heartbeat_js__WEBPACK_IMPORTED_MODULE_0__/* .HeartbeatBody */ .TG.safeParse((0,_domain_facts_js__WEBPACK_IMPORTED_MODULE_7__/* .parseJson */ .q)(given.body));
    if (!body.success)
        return "unreadable";
    const monitor = monitors.filter(isHeartbeat).find(({ id }) => id === body.data.monitor);
    return monitor === undefined ? "unknown-monitor" : { given, report: body.data, monitor };
}
function refused({ log }, why) {
    log.warn(`The report is not taken: ${WORDS[why]}`);
    return { kind: "refused", why };
}
async function append(world, given, monitor, { run, unrecordedDir }) {
    const sample = (0,_domain_heartbeat_js__WEBPACK_IMPORTED_MODULE_0__/* .reportedSample */ .i8)(given, monitor, run);
    const draftOn = (before) => {
        const nowMs = world.clock.now();
        const taken = [...before.samples, ...before.late];
        const refusal = (0,_domain_heartbeat_js__WEBPACK_IMPORTED_MODULE_0__/* .refusalOf */ .Of)(given, taken, nowMs);
        const subject = `${monitor.id} reported ${given.status} at ${given.sent}`;
        // A push whose answer was lost may have arrived, and others may stand on it by now.
        const isOurs = taken.some((one) => one.id === sample.id && one.monitor === monitor.id && one.run === run);
        if (refusal === undefined) {
            const { timely, late } = (0,_run_conclude_late_js__WEBPACK_IMPORTED_MODULE_3__/* .sortLate */ .Xv)([sample], before, nowMs);
            return { update: { samples: timely, late }, subject };
        }
        return { update: {}, subject, ...(!isOurs && { refusal }) };
    };
    const reading = (0,_run_depth_js__WEBPACK_IMPORTED_MODULE_6__/* .reportReading */ .pQ)(monitor);
    const from = (await standingNow(world, reading)) ?? (await (0,_run_keep_js__WEBPACK_IMPORTED_MODULE_2__/* .standingWithin */ .eN)(world, reading));
    const kept = from === undefined ? undefined : await (0,_run_keep_js__WEBPACK_IMPORTED_MODULE_2__/* .keep */ .aC)(world, run, from, draftOn);
    if (kept === undefined || !kept.recorded) {
        world.log.error(`The ledger could not be kept. ${kept?.remedy ?? "The repository can't be reached"}`);
        const folder = unrecordedDir === undefined ? undefined : `${unrecordedDir}/${run}-${monitor.id}`;
        const unrecorded = folder === undefined ? undefined : await (0,_run_unrecorded_js__WEBPACK_IMPORTED_MODULE_5__/* .saveUnrecorded */ .X)(world, folder, { samples: [sample] });
        return { kind: "failed", why: "ledger-not-kept", ...(unrecorded !== undefined && { unrecorded }) };
    }
    if (kept.draft.refusal !== undefined)
        return refused(world, kept.draft.refusal);
    world.log.info(kept.draft.subject);
    const { late = [] } = kept.draft.update;
    if (late.length > 0)
        world.log.warn((0,_run_conclude_late_js__WEBPACK_IMPORTED_MODULE_3__/* .lateText */ .Gz)(late));
    return { kind: "kept", monitor: monitor.id, ...(kept.commit !== undefined && { commit: kept.commit }) };
}
async function standingNow(world, reading) {
    try {
        return await (0,_run_keep_js__WEBPACK_IMPORTED_MODULE_2__/* .standing */ .JA)(world, reading);
    }
    catch (error) {
        if (error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .KnownError */ .E)
            throw error;
        return undefined;
    }
}


/***/ }),

/***/ 45169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $2: () => (/* binding */ DEFAULT_EVERY_MS),
/* harmony export */   Po: () => (/* binding */ isProbed),
/* harmony export */   dN: () => (/* binding */ KEPT_DEFAULT),
/* harmony export */   kb: () => (/* binding */ SQUASHES)
/* harmony export */ });
const SQUASHES = ["never", "daily"];
/** The shortest, too: judging and rollups look so far back. */
const KEPT_DEFAULT = { samplesMs: 259_200_000, hoursMs: 3_024_000_000 };
const isProbed = (monitor) => monitor.probe !== undefined;
const DEFAULT_EVERY_MS = 900_000;


/***/ }),

/***/ 6787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GL: () => (/* binding */ SEEN),
/* harmony export */   Ou: () => (/* binding */ windowOf),
/* harmony export */   SL: () => (/* binding */ FIGURES),
/* harmony export */   f1: () => (/* binding */ BY_HOURS_MS),
/* harmony export */   lP: () => (/* binding */ BY_DAYS_MS),
/* harmony export */   oD: () => (/* binding */ figureCalled),
/* harmony export */   wy: () => (/* binding */ isFigureName)
/* harmony export */ });
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92224);

/** What is counted to tell whether a figure can be known; for docs/alerts.md. */
const SEEN = {
    calls: "calls that count, without repetitions",
    latencies: "calls that were answered well",
    all: "calls, left out or not",
    handshakes: "handshakes that showed a certificate",
    past: "calls that were answered well in the 7 days before",
    history: "its whole window",
};
/**
 * Of a share over 5 % one call of twenty is not enough, and of a percentile one call that stands out decides nothing: so many
 * are needed of each. Shares of time rest on fewer, for a failure that was not met again a second later weighs next to nothing.
 */
const FIGURES = {
    errorRate: {
        quantity: "share",
        needs: { count: 20, of: "calls" },
        windowMs: 5 * _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .MINUTE_MS */ .kg,
        isOfAvailability: true,
        says: "Failed calls ÷ calls that count, without repetitions.",
    },
    availability: {
        quantity: "share",
        needs: { count: 20, of: "calls" },
        windowMs: _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY_MS */ .sO,
        isOfAvailability: true,
        says: "Available time ÷ (available + failure time): the uptime of docs/statistics.md.",
    },
    burnRate: {
        quantity: "number",
        needs: { count: 3, of: "calls" },
        windowMs: _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .HOUR_MS */ .iQ,
        isOfAvailability: true,
        says: "How fast the error budget of `slo` goes: at 1 it lasts its window, at 14.4 one of 30 days loses 2 % an hour.",
    },
    consecutiveFailures: {
        quantity: "number",
        needs: { count: 1, of: "calls" },
        isOfAvailability: true,
        says: "Failed calls in a row up to now, repetitions among them; of several monitors the most.",
    },
    serverErrors: {
        quantity: "number",
        needs: { count: 1, of: "all" },
        windowMs: 0,
        isOfAvailability: true,
        says: "Calls that were answered with a server error or as overloaded, without repetitions; of the last interval unless it names a window.",
    },
    coverage: {
        quantity: "share",
        needs: { count: 1, of: "history" },
        windowMs: _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY_MS */ .sO,
        says: "How much of the time is known. Not told before a monitor has been watched for the whole window.",
    },
    p50: {
        quantity: "duration",
        needs: { count: 5, of: "latencies" },
        windowMs: 15 * _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .MINUTE_MS */ .kg,
        says: "Half of the answers took no longer.",
    },
    p95: {
        quantity: "duration",
        needs: { count: 20, of: "latencies" },
        windowMs: 15 * _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .MINUTE_MS */ .kg,
        says: "95 % of the answers took no longer.",
    },
    p99: {
        quantity: "duration",
        needs: { count: 100, of: "latencies" },
        windowMs: 15 * _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .MINUTE_MS */ .kg,
        says: "99 % of the answers took no longer.",
    },
    mean: {
        quantity: "duration",
        needs: { count: 5, of: "latencies" },
        windowMs: 15 * _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .MINUTE_MS */ .kg,
        says: "The mean time of an answer.",
    },
    baseline: {
        quantity: "duration",
        needs: { count: 50, of: "past" },
        says: "The usual time of an answer: the median of this hour of the week in the four weeks before where that rests on 20 calls of two weeks at least, else the median of the 7 days before; never under `floor`.",
    },
    rateLimited: {
        quantity: "rate",
        needs: { count: 1, of: "all" },
        windowMs: _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .HOUR_MS */ .iQ,
        says: "Calls whose rate was limited, an hour.",
    },
    cost: {
        quantity: "money",
        needs: { count: 1, of: "all" },
        windowMs: _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .HOUR_MS */ .iQ,
        says: "What all calls cost an hour, in the unit that the rule names. Calls whose price nobody knows are not in it.",
    },
    certificate: {
        quantity: "duration",
        needs: { count: 1, of: "handshakes" },
        says: "The time until the first certificate of the chain expires; one that is more than 45 days off is taken to be so.",
    },
};
const isFigureName = (name) => Object.hasOwn(FIGURES, name);
const figureCalled = (name) => FIGURES[name];
/** Longer windows begin with a full hour of UTC, so that closed hours are enough for them. */
const BY_HOURS_MS = 6 * _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .HOUR_MS */ .iQ;
/** And still longer ones with a full day. */
const BY_DAYS_MS = 3 * _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY_MS */ .sO;
/** A span in which calls come at their intervals holds fewer than it could: runs start late. */
const SLACK = 1.25;
/** How far a figure looks back: as it says itself, else its rule, else as far as so many calls take. */
function windowOf(use, rule, everyMs) {
    const { windowMs = 0, needs } = figureCalled(use.figure);
    const named = use.windowMs ?? rule.windowMs;
    if (named !== undefined)
        return named;
    // What one call is enough for looks at each once: in a longer window it would be there still when the next one is made.
    if (needs.count === 1)
        return Math.max(windowMs, everyMs);
    return Math.ceil(Math.max(windowMs, needs.count * everyMs * SLACK) / _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .MINUTE_MS */ .kg) * _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .MINUTE_MS */ .kg;
}


/***/ }),

/***/ 46928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ microOf),
/* harmony export */   h: () => (/* binding */ costOf)
/* harmony export */ });
const MILLION = 1_000_000;
/** What floating point may add to an amount that is whole. */
const NOISE = 1e-6;
/**
 * What a call cost, in whole micro-units, rounded up so that no budget is overrun by rounding. What the provider itself says
 * comes first; else each part that has a price is counted (design.md §6). `undefined` where nobody knows: no price, or a
 * price on something that was not counted. Input from a cache costs `cachedPerMillion` where there is such a price, else as
 * much as the rest; where the provider does not say what came from a cache, nothing did.
 */
function costOf(usage, price) {
    if (usage?.cost !== undefined)
        return usage.cost;
    if (price === undefined)
        return undefined;
    const { input, output, units } = usage ?? {};
    const cached = price.cachedPerMillion === undefined ? 0 : Math.min(input ?? 0, usage?.cached ?? 0);
    const parts = [
        partOf(price.inputPerMillion, input === undefined ? undefined : input - cached, MILLION),
        partOf(price.cachedPerMillion, input === undefined ? undefined : cached, MILLION),
        partOf(price.outputPerMillion, output, MILLION),
        partOf(price.perUnit, units),
        partOf(price.perCall, 1),
    ].filter((part) => part !== "unpriced");
    if (parts.length === 0)
        return undefined;
    const micro = microOf(parts.reduce((sum, part) => sum + part, 0));
    return micro === undefined ? undefined : { micro, unit: price.unit };
}
/** An amount as whole micro-units, rounded up; `undefined` for one that is none. What is not free never becomes 0. */
function microOf(amount) {
    if (!(amount >= 0))
        return undefined;
    const micro = Math.max(amount > 0 ? 1 : 0, Math.ceil(amount - NOISE));
    return Number.isSafeInteger(micro) ? micro : undefined;
}
/** What `count` of something costs at a price for `per` of it: NaN, which makes the sum unknown, where it was not counted. */
function partOf(price, count, per = 1) {
    if (price === undefined)
        return "unpriced";
    return count === undefined ? Number.NaN : (price * count) / per;
}


/***/ }),

/***/ 51050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/** JSON as plain values whose objects have no prototype, so that a key such as `__proto__` is a key like any other; `undefined` when it is not JSON. */
function parseJson(text) {
    // An error that nobody reads costs more than all else that is done with a page's text.
    if (!/^[ \t\r\n]*["[{\-0-9tfn]/.test(text))
        return undefined;
    try {
        return JSON.parse(text, withoutPrototype);
    }
    catch {
        return undefined;
    }
}
function withoutPrototype(_key, value) {
    if (typeof value !== "object" || value === null || Array.isArray(value))
        return value;
    return Object.assign(Object.create(null), value);
}


/***/ }),

/***/ 87786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MX: () => (/* binding */ verify),
/* harmony export */   jQ: () => (/* binding */ heartbeat),
/* harmony export */   j_: () => (/* binding */ readEvent)
/* harmony export */ });
/* unused harmony exports settings, sign */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26921);
/* harmony import */ var _domain_instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92224);
/* harmony import */ var _domain_duration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14953);
/* harmony import */ var _domain_facts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51050);





/** Interval and grace together are less than the three days of samples that a run reads: what is missing is seen from those. */
const GRACE_MOST_MS = _domain_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY_MS */ .sO;
const settings = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz("heartbeat")
        .describe("Nothing is asked: the watched thing reports by itself, and is missed when it does not."),
    grace: _domain_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .PositiveDuration */ .yp.refine((ms) => ms <= GRACE_MOST_MS, "is longer than 1d")
        .prefault("5m")
        .meta({
        description: "How long after the monitor's interval a report may come late, at most 1d. Events reach a workflow within a minute or two as a rule, sometimes much later.",
        examples: ["5m", "1h"],
    }),
    secret: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .min(1)
        .meta({
        description: "The key by which reports are signed (HMAC-SHA-256), as ${NAME} of a secret.",
        examples: ["${BACKUP_HEARTBEAT_KEY}"],
    }),
});
/** Asked for nothing, it says nothing: whether a report is missing is seen from the ledger (domain/heartbeat.ts). */
const heartbeat = {
    settings,
    defaults: [],
    mentionedBy: [],
    observe: (_, { clock }) => Promise.resolve({
        startedAtMs: clock.now(),
        totalMs: 0,
        phases: {},
        headers: new Map(),
        body: new Uint8Array(),
        redirects: 0,
        silent: true,
    }),
    facts: (exchange) => ({
        latencyMs: exchange.totalMs,
        phases: {},
        headers: exchange.headers,
        text: "",
        body: undefined,
        bytes: 0,
    }),
    host: () => "heartbeat",
    target: () => ({ host: "heartbeat", url: "heartbeat" }),
    queueMs: () => 0,
    credentialed: () => false,
};
/** GitHub lets a payload have 64 kB, which is more than a report needs. */
const LONGEST_EVENT = 1_000_000;
const LONGEST_BODY = 8_192;
const Event = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    client_payload: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ body: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(LONGEST_BODY), signature: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(200) }),
});
/** What a `repository_dispatch` event carries, from GitHub's file about it; `undefined` where that is no report of ours. */
function readEvent(text) {
    if (text.length > LONGEST_EVENT)
        return undefined;
    const event = Event.safeParse((0,_domain_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .q)(text));
    return event.success ? event.data.client_payload : undefined;
}
/** `sha256=` and 64 hexadecimal digits: HMAC-SHA-256 (RFC 2104) over the bytes of `body`, as GitHub signs its own webhooks. */
function sign(body, secret) {
    return `sha256=${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)("sha256", secret).update(body, "utf8").digest("hex")}`;
}
/** Whether `signature` is that of `body`, compared in a time that does not depend on where they differ. */
function verify(body, signature, secret) {
    const given = Buffer.from(signature, "utf8");
    const right = Buffer.from(sign(body, secret), "utf8");
    return given.length === right.length && (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.timingSafeEqual)(given, right);
}


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
