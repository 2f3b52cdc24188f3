export const id = 115;
export const ids = [115,272];
export const modules = {

/***/ 13233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   report: () => (/* binding */ report)
/* harmony export */ });
/* harmony import */ var _domain_heartbeat_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75961);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56046);
/* harmony import */ var _run_keep_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79622);
/* harmony import */ var _domain_facts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51050);
/* harmony import */ var _probes_heartbeat_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87786);





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
    if (!(0,_probes_heartbeat_js__WEBPACK_IMPORTED_MODULE_3__/* .verify */ .MX)(given.body, given.signature, monitor.probe.secret))
        return refused(world, "bad-signature");
    return append(world, read.report, monitor, context.run);
}
async function eventText({ files }, { eventPath }) {
    return eventPath === undefined ? undefined : files.read(eventPath);
}
const isHeartbeat = (monitor) => monitor.probe?.kind === "heartbeat";
/** The body is read before it is verified, for the name in it says by which secret; nothing else of it is used until then. */
function readReport(text, { monitors }) {
    const given = text === undefined ? undefined : (0,_probes_heartbeat_js__WEBPACK_IMPORTED_MODULE_3__/* .readEvent */ .j_)(text);
    if (given === undefined)
        return "no-payload";
    const body = _domain_heartbeat_js__WEBPACK_IMPORTED_MODULE_0__/* .HeartbeatBody */ .TG.safeParse((0,_domain_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .q)(given.body));
    if (!body.success)
        return "unreadable";
    const monitor = monitors.filter(isHeartbeat).find(({ id }) => id === body.data.monitor);
    return monitor === undefined ? "unknown-monitor" : { given, report: body.data, monitor };
}
function refused({ log }, why) {
    log.warn(`The report is not taken: ${WORDS[why]}`);
    return { kind: "refused", why };
}
async function append(world, given, monitor, run) {
    const sample = (0,_domain_heartbeat_js__WEBPACK_IMPORTED_MODULE_0__/* .reportedSample */ .i8)(given, monitor, run);
    const draftOn = (before) => {
        const refusal = (0,_domain_heartbeat_js__WEBPACK_IMPORTED_MODULE_0__/* .refusalOf */ .Of)(given, before.samples, world.clock.now());
        const subject = `${monitor.id} reported ${given.status} at ${given.sent}`;
        // A push whose answer was lost may have arrived, and others may stand on it by now.
        const isOurs = before.samples.some((one) => one.id === sample.id && one.monitor === monitor.id && one.run === run);
        if (refusal === undefined)
            return { update: { samples: [sample] }, subject };
        return { update: {}, subject, ...(!isOurs && { refusal }) };
    };
    const from = (await standingNow(world)) ?? (await (0,_run_keep_js__WEBPACK_IMPORTED_MODULE_2__/* .standingWithin */ .eN)(world));
    const kept = from === undefined ? undefined : await (0,_run_keep_js__WEBPACK_IMPORTED_MODULE_2__/* .keep */ .aC)(world, run, from, draftOn);
    if (kept === undefined || !kept.recorded) {
        world.log.error(`The ledger could not be kept. ${kept?.remedy ?? "The repository can't be reached"}`);
        return { kind: "failed", why: "ledger-not-kept" };
    }
    if (kept.draft.refusal !== undefined)
        return refused(world, kept.draft.refusal);
    world.log.info(kept.draft.subject);
    return { kind: "kept", monitor: monitor.id, ...(kept.commit !== undefined && { commit: kept.commit }) };
}
async function standingNow(world) {
    try {
        return await (0,_run_keep_js__WEBPACK_IMPORTED_MODULE_2__/* .standing */ .JA)(world);
    }
    catch (error) {
        if (error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .KnownError */ .E)
            throw error;
        return undefined;
    }
}


/***/ }),

/***/ 53702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xg: () => (/* binding */ certificateTrouble),
/* harmony export */   YM: () => (/* binding */ daysBetween),
/* harmony export */   YU: () => (/* binding */ certificateStep)
/* harmony export */ });
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92224);

/** So long a row of handshakes must be without the old certificate. */
const ROW_MS = _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .HOUR_MS */ .iQ;
/** Whole days before the end at which something is said, and once more when it has come. */
const CERTIFICATE_STEPS = [30, 14, 7, 1, -1];
const LEVELS = {
    30: "info",
    14: "warning",
    7: "warning",
    1: "critical",
    "-1": "critical",
};
/** The last step that was passed with so many days left; `undefined` where none was. */
function certificateStep(daysLeft) {
    return CERTIFICATE_STEPS.findLast((step) => daysLeft <= step);
}
/** Whole days, rounded down: negative once it has expired. */
const daysBetween = (fromMs, to) => Math.floor(((0,_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .toMs */ .G8)(to) - fromMs) / _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY_MS */ .sO);
/** Calls of which nobody knows whether their handshake was completed. */
const SILENT = new Set(["timeout", "unreachable", "inconclusive"]);
/** A handshake was seen: its certificate ends at `certTo`, or far off where there is none. */
function isTelling(sample) {
    return sample.certTo !== undefined || (sample.phases?.tls !== undefined && !SILENT.has(sample.outcome));
}
/** At this moment some step has been passed. */
const isNear = (sample, ms) => sample.certTo !== undefined && certificateStep(daysBetween(ms, sample.certTo)) !== undefined;
/**
 * A certificate that is about to expire, from what samples tell: information at 30 days, a warning at 14 and 7, critical at
 * 1. Of each region the last two handshakes count and whatever was seen in the hour that led to the last, and the soonest end
 * of them decides: of several machines behind one name some may have been renewed and others not. So a renewal is believed
 * when it was seen twice, and nothing else for an hour.
 */
function certificateTrouble({ samples, nowMs }) {
    const telling = samples.filter(isTelling);
    const lastTold = telling.at(-1);
    if (lastTold === undefined)
        return { is: "unobserved", since: (0,_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .toInstant */ .fN)(nowMs - _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY_MS */ .sO) };
    const regions = [...Map.groupBy(telling, ({ region }) => region ?? "").values()];
    const latest = regions.flatMap(latestOf);
    const near = latest.filter((sample) => isNear(sample, nowMs));
    const soonest = near.toSorted((a, b) => a.certTo === b.certTo ? (0,_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .toMs */ .G8)(b.t) - (0,_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .toMs */ .G8)(a.t) : (0,_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .toMs */ .G8)(a.certTo) - (0,_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .toMs */ .G8)(b.certTo))[0];
    if (soonest === undefined)
        return over(regions, samples, lastTold, nowMs);
    const to = soonest.certTo;
    const daysLeft = daysBetween(nowMs, to);
    const level = LEVELS[certificateStep(daysLeft)];
    const begin = beginOf(telling, soonest);
    return {
        is: "trouble",
        trouble: {
            kind: "certificate",
            level,
            begin,
            detected: begin,
            news: [{ t: (0,_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .toInstant */ .fN)(nowMs), what: "certificate", level, daysLeft, to }],
        },
    };
}
function latestOf(own) {
    const from = (0,_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .toInstant */ .fN)((0,_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .toMs */ .G8)(own.at(-1).t) - ROW_MS);
    return own.filter(({ t }, index) => t > from || index >= own.length - 2);
}
/** The first sample of the row that leads to this one, in which each told of a certificate that is near its end. */
function beginOf(telling, soonest) {
    const own = telling.filter(({ region }) => region === soonest.region);
    let first = own.indexOf(soonest);
    while (first > 0 && isNear(own[first - 1], (0,_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .toMs */ .G8)(own[first - 1].t)))
        first -= 1;
    return own[first].t;
}
function over(regions, samples, lastTold, nowMs) {
    // Nothing has been told since: the monitor is not asked, or fails before the handshake, as with a certificate that expired.
    if (nowMs - (0,_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .toMs */ .G8)(lastTold.t) > _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY_MS */ .sO) {
        const isAsked = (0,_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .toMs */ .G8)(samples.at(-1).t) > (0,_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .toMs */ .G8)(lastTold.t);
        return isAsked ? { is: "unclear" } : { is: "unobserved", since: lastTold.t };
    }
    const since = regions.map((own) => renewedAt(own, nowMs)).toSorted();
    return { is: "over", since: since.at(-1) };
}
/** The first handshake after the last that told of a certificate near its end. */
function renewedAt(own, nowMs) {
    const lastNear = own.findLastIndex((sample) => isNear(sample, nowMs));
    return (lastNear >= 0 ? own[lastNear + 1] : latestOf(own)[0]).t;
}


/***/ }),

/***/ 98128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZG: () => (/* binding */ PHASES),
/* harmony export */   c4: () => (/* binding */ RECORD_TYPES),
/* harmony export */   kN: () => (/* binding */ REACHES)
/* harmony export */ });
/**
 * Where a call can be when it takes time or fails, in the order of a call. `queue` is our own waiting for a turn. The last
 * four are those of an asynchronous job: asking for it, waiting for the provider's machine, its work, fetching the output.
 */
const PHASES = [
    "queue",
    "dns",
    "connect",
    "tls",
    "send",
    "wait",
    "receive",
    "poll",
    "create",
    "queued",
    "run",
    "fetch",
];
/**
 * How far inside a network an address lies. `inner` are link-local addresses and those at which clouds
 * answer with an instance's credentials.
 */
const REACHES = ["public", "private", "loopback", "inner"];
const RECORD_TYPES = ["A", "AAAA", "CNAME", "MX", "NS", "TXT", "SRV", "CAA", "PTR", "SOA"];


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

/***/ 5035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ LEVELS),
/* harmony export */   Jq: () => (/* binding */ CORROBORATIONS),
/* harmony export */   nT: () => (/* binding */ isOpen),
/* harmony export */   pl: () => (/* binding */ INCIDENT_KINDS),
/* harmony export */   z6: () => (/* binding */ endingOf)
/* harmony export */ });
const INCIDENT_KINDS = [
    "outage",
    "degradation",
    "configuration",
    "certificate",
    "heartbeat",
    "models",
    "advisory",
];
const LEVELS = ["info", "warning", "critical"];
/**
 * What the official page says of an incident of ours. `confirmed`: it says so too. `unacknowledged`: it was read and shows
 * green. `advisory`: it reports trouble and our calls are fine. `uncovered`: no feed speaks of this monitor. `unread`: the
 * feed could not be read, which says nothing.
 */
const CORROBORATIONS = ["confirmed", "unacknowledged", "advisory", "uncovered", "unread"];
const isOpen = (incident) => incident.end === undefined;
/** How an incident ended the last time it did; the page may still have spoken after that. */
function endingOf(incident) {
    return incident.timeline.findLast((event) => event.what === "recovered" || event.what === "ended");
}


/***/ }),

/***/ 27620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ indicatorOf),
/* harmony export */   l: () => (/* binding */ newestFirst)
/* harmony export */ });
const RANKED = [
    ["major_outage", "critical"],
    ["partial_outage", "major"],
    ["degraded_performance", "minor"],
    ["under_maintenance", "maintenance"],
    ["unknown", "unknown"],
];
/** The indicator of a source that has none of its own: the worst impact that is still open and state of a component. */
function indicatorOf(incidents, components = []) {
    const open = incidents.filter(({ end, advisory }) => end === undefined && advisory !== true);
    const shown = new Set([...open.map(({ impact }) => impact), ...components.map(({ status }) => status)]);
    return RANKED.find(([status]) => shown.has(status))?.[1] ?? "none";
}
/** Newest first, in an order that depends on nothing but the incidents. */
function newestFirst(incidents) {
    return incidents.toSorted((a, b) => compare(b.published, a.published) || compare(a.id, b.id));
}
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);


/***/ }),

/***/ 92224:
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

/***/ 93153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N6: () => (/* binding */ isFailure),
/* harmony export */   e2: () => (/* binding */ isAvailable),
/* harmony export */   ez: () => (/* binding */ REASONS),
/* harmony export */   he: () => (/* binding */ isCounted),
/* harmony export */   im: () => (/* binding */ OUTCOMES),
/* harmony export */   pq: () => (/* binding */ countOf)
/* harmony export */ });
/** What the facts of a call amount to. The table stands in docs/judging.md; `classify` is its one implementation. */
const OUTCOMES = [
    "ok",
    "slow",
    "rate-limited",
    "quota-exhausted",
    "overloaded",
    "server-error",
    "timeout",
    "unreachable",
    "rejected",
    "wrong-answer",
    "inconclusive",
];
/** Why, for a machine; the locale has a phrase for each. */
const REASONS = [
    "slow",
    "rate-limit",
    "quota-used-up",
    "no-credit",
    "model-overloaded",
    "capacity-exhausted",
    "internal-error",
    "bad-gateway",
    "service-unavailable",
    "stream-error",
    "phase-timeout",
    "gateway-timeout",
    "request-timeout",
    "dns-nxdomain",
    "dns-failure",
    "connection-refused",
    "connection-reset",
    "no-route",
    "tls-expired",
    "tls-wrong-host",
    "tls-untrusted",
    "tls-failure",
    "protocol-error",
    "bad-key",
    "no-permission",
    "bad-request",
    "model-gone",
    "missing-secret",
    "unexpected-status",
    "condition-failed",
    "content-filtered",
    "body-too-large",
    "too-many-redirects",
    "redirect-refused",
    "output-not-an-image",
    "job-failed",
    "job-canceled",
    "bad-job",
    "dns-timeout",
    "tls-old-protocol",
    "no-record",
    "places-disagree",
    "heartbeat-missing",
    "reported-failure",
    "page-operational",
    "page-degraded",
    "page-outage",
    "stream-cut",
    "source-unavailable",
    "runner-offline",
    "run-ended",
    "internal-fault",
];
const COUNTS = {
    ok: "available",
    slow: "available",
    "rate-limited": "left-out",
    "quota-exhausted": "left-out",
    overloaded: "failure",
    "server-error": "failure",
    timeout: "failure",
    unreachable: "failure",
    rejected: "left-out",
    "wrong-answer": "failure",
    inconclusive: "left-out",
};
function countOf(outcome) {
    return COUNTS[outcome];
}
const isAvailable = (outcome) => COUNTS[outcome] === "available";
const isFailure = (outcome) => COUNTS[outcome] === "failure";
/** Counted samples move verdicts and uptime; the others neither add to a row nor break it. */
const isCounted = (outcome) => COUNTS[outcome] !== "left-out";


/***/ }),

/***/ 22663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eq: () => (/* binding */ INCIDENT_STATES),
/* harmony export */   G7: () => (/* binding */ SPANS),
/* harmony export */   H6: () => (/* binding */ COMPONENT_STATUSES),
/* harmony export */   PU: () => (/* binding */ isOver),
/* harmony export */   Wr: () => (/* binding */ FEED_PROBLEMS),
/* harmony export */   Xo: () => (/* binding */ INDICATORS),
/* harmony export */   gg: () => (/* binding */ ROLES),
/* harmony export */   p5: () => (/* binding */ MAINTENANCE_STATES),
/* harmony export */   vh: () => (/* binding */ WORST_FIRST)
/* harmony export */ });
/** Component states in Atlassian Statuspage's words, with `unknown` for what could not be read. */
const COMPONENT_STATUSES = [
    "operational",
    "degraded_performance",
    "partial_outage",
    "major_outage",
    "under_maintenance",
    "unknown",
];
/** What is unknown is worse than operational, so that it never passes for it, and no trouble either. */
const WORST_FIRST = [
    "major_outage",
    "partial_outage",
    "degraded_performance",
    "under_maintenance",
    "unknown",
    "operational",
];
const INDICATORS = ["none", "minor", "major", "critical", "maintenance", "unknown"];
const INCIDENT_STATES = ["investigating", "identified", "monitoring", "resolved", "postmortem"];
/** Whether an incident in this state is over, by the source's own word. */
const isOver = (state) => state === "resolved" || state === "postmortem";
const MAINTENANCE_STATES = ["scheduled", "in_progress", "completed"];
/**
 * Who speaks. `official`: the provider of what is watched. `third-party`: somebody who measures or buys it. `community`: the
 * crowd; a hint, which never moves a verdict.
 */
const ROLES = ["official", "third-party", "community"];
/** Spans over which a third party states uptime. */
const SPANS = ["5m", "30m", "1h", "24h", "7d", "30d", "90d", "365d"];
const FEED_PROBLEMS = [
    "unreachable",
    "http-status",
    "not-json",
    "not-xml",
    "wrong-shape",
    "wrong-page",
    "too-large",
    "too-deep",
    "empty",
    "stale",
    "missing-secret",
];


/***/ }),

/***/ 50272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VERDICTS: () => (/* binding */ VERDICTS),
/* harmony export */   worstVerdict: () => (/* binding */ worstVerdict)
/* harmony export */ });
const VERDICTS = ["up", "degraded", "down", "unknown"];
/** Worst first, but for `unknown`, which is only worse than up where nothing else is known. */
const WORST_FIRST = ["down", "degraded", "up", "unknown"];
/** One verdict for many; `unknown` for none. */
function worstVerdict(verdicts) {
    const present = new Set(verdicts);
    return WORST_FIRST.find((verdict) => present.has(verdict)) ?? "unknown";
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
/* harmony import */ var _domain_instant_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92224);
/* harmony import */ var _domain_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14953);
/* harmony import */ var _domain_facts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51050);





/** Interval and grace together are less than the three days of samples that a run reads: what is missing is seen from those. */
const GRACE_MOST_MS = _domain_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .DAY_MS */ .sO;
const settings = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz("heartbeat")
        .describe("Nothing is asked: the watched thing reports by itself, and is missed when it does not."),
    grace: _domain_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .PositiveDuration */ .yp.refine((ms) => ms <= GRACE_MOST_MS, "is longer than 1d")
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
