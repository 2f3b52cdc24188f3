export const id = 698;
export const ids = [698,272];
export const modules = {

/***/ 78698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ saveUnrecorded),
/* harmony export */   unrecordedText: () => (/* binding */ unrecordedText)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _ledger_write_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94049);


const NOTHING = { read: () => Promise.resolve(undefined), list: () => Promise.resolve([]) };
/** What only this run knows. Rollups and the state are made anew of it; what leaves the tree leaves it with a later run. */
const ownOf = ({ samples, late, figures, rounds, feedChanges, incidents }) => ({
    ...(samples && { samples }),
    ...(late && { late }),
    ...(figures && { figures }),
    ...(rounds && { rounds }),
    ...(feedChanges && { feedChanges }),
    ...(incidents && { incidents }),
});
/**
 * Keeps as files what could not be pushed: below `folder` the ledger's own layout, `history/…`, with nothing in it but this
 * run's lines and incidents. Answers the folder; `undefined` where there was nothing to keep, or it could not be written,
 * which is said.
 */
async function saveUnrecorded({ files, log }, folder, update) {
    try {
        const changes = await (0,_ledger_write_js__WEBPACK_IMPORTED_MODULE_1__/* .changesFor */ .z)(NOTHING, ownOf(update));
        for (const [path, text] of changes) {
            if (text !== null)
                await files.write((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, path), text);
        }
        if (changes.size === 0)
            return undefined;
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        log.error(`What this run saw could not be written to ${folder} either: ${why}`);
        return undefined;
    }
    log.warn(unrecordedText(folder));
    return folder;
}
const unrecordedText = (folder) => `What this run saw is not in the ledger. It is kept as files in ${folder} (the output \`unrecorded\`, which the workflow uploads as an artifact): \`uptimeline history import <folder>\` brings it in (docs/history.md)`;


/***/ }),

/***/ 53702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D0: () => (/* binding */ CERTIFICATE_SEEN_MS),
/* harmony export */   Hk: () => (/* binding */ soonestEnd),
/* harmony export */   Xg: () => (/* binding */ certificateTrouble),
/* harmony export */   YM: () => (/* binding */ daysBetween),
/* harmony export */   YU: () => (/* binding */ certificateStep)
/* harmony export */ });
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92224);

/** So long a row of handshakes must be without the old certificate. */
const ROW_MS = _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .HOUR_MS */ .iQ;
/** A certificate that has longer than this is not told of, unless a probe asks for nothing else. */
const CERTIFICATE_SEEN_MS = 45 * _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY_MS */ .sO;
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
function certificateTrouble({ samples, verdict, nowMs }) {
    const telling = samples.filter(isTelling);
    const lastTold = telling.at(-1);
    // One that fails before the handshake, for longer than its samples are looked at, may have the same certificate still.
    if (lastTold === undefined && samples.length > 0 && verdict?.verdict !== "up")
        return { is: "unclear" };
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
/**
 * When the certificate expires that counts, as `certificateTrouble` says: `null` where that is too far off to be told, `undefined` where no
 * handshake was seen.
 */
function soonestEnd(samples) {
    const telling = samples.filter(isTelling);
    if (telling.length === 0)
        return undefined;
    const latest = [...Map.groupBy(telling, ({ region }) => region ?? "").values()].flatMap(latestOf);
    return latest.flatMap(({ certTo }) => certTo ?? []).toSorted()[0] ?? null;
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

/***/ 70192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ux: () => (/* binding */ trimEvidence),
/* harmony export */   zt: () => (/* binding */ addEvidence)
/* harmony export */ });
/* unused harmony export EVIDENCE_KEPT */
/** What an incident keeps of its calls: the first ones, which show how it began, and the latest that said something new. */
const EVIDENCE_KEPT = { first: 3, last: 5 };
/**
 * Adds evidence that is not there yet: the first calls, and then those that came to something else than any before, the
 * recovery among them. A call that only repeats what is known would rewrite the incident's file in every run. Answers with
 * the same incident when nothing was added.
 */
function addEvidence(incident, evidence) {
    const lastKept = incident.evidence.at(-1)?.t ?? "";
    const kept = [...incident.evidence];
    for (const item of evidence) {
        if (item.t < incident.begin || item.t <= lastKept)
            continue;
        if (kept.length < EVIDENCE_KEPT.first || !kept.some((other) => isAlike(other, item)))
            kept.push(item);
    }
    return kept.length === incident.evidence.length ? incident : { ...incident, evidence: trimEvidence(kept) };
}
function isAlike(a, b) {
    return a.outcome === b.outcome && a.reason === b.reason && a.code === b.code && a.phase === b.phase;
}
/** The first and the last ones, by time, each once. */
function trimEvidence(evidence) {
    const sorted = [...new Map(evidence.map((item) => [item.t, item])).values()].toSorted((a, b) => (a.t < b.t ? -1 : 1));
    const { first, last } = EVIDENCE_KEPT;
    return sorted.length <= first + last ? sorted : [...sorted.slice(0, first), ...sorted.slice(-last)];
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

/***/ 5035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ LEVELS),
/* harmony export */   Jq: () => (/* binding */ CORROBORATIONS),
/* harmony export */   Lr: () => (/* binding */ INCIDENT_PAGES_MS),
/* harmony export */   Yw: () => (/* binding */ EXPECTATIONS),
/* harmony export */   a3: () => (/* binding */ MANUAL_STATES),
/* harmony export */   nT: () => (/* binding */ isOpen),
/* harmony export */   pl: () => (/* binding */ INCIDENT_KINDS),
/* harmony export */   z6: () => (/* binding */ endingOf)
/* harmony export */ });
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92224);

const INCIDENT_KINDS = [
    "outage",
    "degradation",
    "configuration",
    "certificate",
    "heartbeat",
    "models",
    "alert",
    "manual",
    "maintenance",
    "advisory",
];
const LEVELS = ["info", "warning", "critical"];
/**
 * What the official page says of an incident of ours. `confirmed`: it says so too. `unacknowledged`: it was read and shows
 * green. `advisory`: it reports trouble and our calls are fine. `uncovered`: no feed speaks of this monitor. `unread`: the
 * feed could not be read, which says nothing.
 */
const CORROBORATIONS = ["confirmed", "unacknowledged", "advisory", "uncovered", "unread"];
/** An incident has a page of the site for so long after its end; its file stays for ever. */
const INCIDENT_PAGES_MS = 400 * _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY_MS */ .sO;
const MANUAL_STATES = ["investigating", "identified", "monitoring", "resolved"];
/** What is expected of monitors in a maintenance. */
const EXPECTATIONS = ["down", "degraded"];
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

/***/ 71441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ usageOf),
/* harmony export */   v: () => (/* binding */ addUsage)
/* harmony export */ });
const COUNTED = ["in", "out", "units"];
/** What samples used; `undefined` where none says that it used or cost anything. */
function usageOf(samples) {
    return samples.map(usageOfOne).reduce(addUsage, undefined);
}
function usageOfOne({ used, cost, unit = "USD", model }) {
    if (used === undefined && cost === undefined)
        return undefined;
    const units = used?.units === undefined ? undefined : Math.round(used.units * 1_000);
    const paid = cost === undefined ? {} : Object.fromEntries([[unit, cost]]);
    const ofModel = { calls: 1, cost: paid, ...(cost === undefined && { unpriced: 1 }) };
    return {
        ...(used?.in !== undefined && { in: used.in }),
        ...(used?.out !== undefined && { out: used.out }),
        ...(units !== undefined && { units }),
        cost: paid,
        unpriced: cost === undefined ? 1 : 0,
        ...(model !== undefined && { models: Object.fromEntries([[model, ofModel]]) }),
    };
}
/** Sums of two sets of calls as those of both; an absent one is nothing. */
function addUsage(a, b) {
    if (a === undefined || b === undefined)
        return a ?? b;
    const counted = COUNTED.flatMap((key) => {
        const both = [a[key], b[key]].filter((one) => one !== undefined);
        return both.length === 0 ? [] : [[key, both.reduce((sum, one) => sum + one, 0)]];
    });
    const models = addByKey(a.models ?? {}, b.models ?? {}, addModels);
    return {
        ...Object.fromEntries(counted),
        cost: addCosts(a.cost, b.cost),
        unpriced: a.unpriced + b.unpriced,
        ...(Object.keys(models).length > 0 && { models }),
    };
}
function addModels(a, b) {
    const unpriced = (a.unpriced ?? 0) + (b.unpriced ?? 0);
    return { calls: a.calls + b.calls, cost: addCosts(a.cost, b.cost), ...(unpriced > 0 && { unpriced }) };
}
/** Micro-units of two sets of calls, unit by unit: different units are never added. */
const addCosts = (a, b) => addByKey(a, b, (left, right) => left + right);
/** The keys come from outside and stand in the alphabet's order, so that the same sums are the same bytes. */
function addByKey(a, b, add) {
    const sums = new Map(Object.entries(a));
    for (const [key, more] of Object.entries(b)) {
        const sum = sums.get(key);
        sums.set(key, sum === undefined ? more : add(sum, more));
    }
    return Object.fromEntries([...sums].toSorted(([left], [right]) => (left < right ? -1 : 1)));
}


/***/ }),

/***/ 28559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GH: () => (/* binding */ startOf),
/* harmony export */   L$: () => (/* binding */ sharesWith),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   f7: () => (/* binding */ addMeasures),
/* harmony export */   lW: () => (/* binding */ EMPTY_MEASURE),
/* harmony export */   lX: () => (/* binding */ EMPTY_SHARES),
/* harmony export */   nB: () => (/* binding */ observedMs),
/* harmony export */   q6: () => (/* binding */ addShares),
/* harmony export */   qJ: () => (/* binding */ sumTimes),
/* harmony export */   rC: () => (/* binding */ compareRollups)
/* harmony export */ });
/* harmony import */ var _rollup_usage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71441);
/* harmony import */ var _sketch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52973);


const EMPTY_SHARES = { availableMs: 0, slowMs: 0, failureMs: 0, leftOutMs: 0 };
const EMPTY_MEASURE = { n: {}, first: {}, shares: EMPTY_SHARES, latency: _sketch_js__WEBPACK_IMPORTED_MODULE_0__/* .EMPTY_SKETCH */ .tn };
/** The time that was observed at all, counted or not. */
const observedMs = ({ availableMs, failureMs, leftOutMs, maintenanceMs = 0 }) => availableMs + failureMs + leftOutMs + maintenanceMs;
/** Shares as their lines have them: no word of maintenance where there was none. */
function sharesWith(shares, maintenanceMs) {
    return maintenanceMs === 0 ? shares : { ...shares, maintenanceMs };
}
function addShares(a, b) {
    const sum = {
        availableMs: a.availableMs + b.availableMs,
        slowMs: a.slowMs + b.slowMs,
        failureMs: a.failureMs + b.failureMs,
        leftOutMs: a.leftOutMs + b.leftOutMs,
    };
    return sharesWith(sum, (a.maintenanceMs ?? 0) + (b.maintenanceMs ?? 0));
}
function addMeasures(a, b) {
    const usage = (0,_rollup_usage_js__WEBPACK_IMPORTED_MODULE_1__/* .addUsage */ .v)(a.usage, b.usage);
    return { ...sumTimes([a, b]), ...(usage !== undefined && { usage }) };
}
/** Many measures as one, each read once. */
function sumTimes(parts) {
    if (parts.length === 1)
        return parts[0];
    const shares = { availableMs: 0, slowMs: 0, failureMs: 0, leftOutMs: 0 };
    let maintenanceMs = 0;
    const [n, first] = [{}, {}];
    const sketches = [];
    for (const part of parts) {
        shares.availableMs += part.shares.availableMs;
        shares.slowMs += part.shares.slowMs;
        shares.failureMs += part.shares.failureMs;
        shares.leftOutMs += part.shares.leftOutMs;
        maintenanceMs += part.shares.maintenanceMs ?? 0;
        addTo(n, part.n);
        addTo(first, part.first);
        if (part.latency.n > 0)
            sketches.push(part.latency);
    }
    return { n, first, shares: sharesWith(shares, maintenanceMs), latency: (0,_sketch_js__WEBPACK_IMPORTED_MODULE_0__/* .sumSketches */ .oJ)(sketches) };
}
function addTo(sum, more) {
    let outcome;
    for (outcome in more) {
        const count = more[outcome] ?? 0;
        if (count > 0)
            sum[outcome] = (sum[outcome] ?? 0) + count;
    }
}
/** Rollups stand in this order in their files: time, monitor, region. */
function compareRollups(a, b) {
    if (a.t !== b.t)
        return a.t < b.t ? -1 : 1;
    if (a.monitor !== b.monitor)
        return a.monitor < b.monitor ? -1 : 1;
    const [left, right] = [a.region ?? "", b.region ?? ""];
    return left < right ? -1 : left > right ? 1 : 0;
}
/** What names a rollup among those of its kind; as text, so that it sorts by time, monitor, region. */
function keyOf(rollup) {
    return `${rollup.t} ${rollup.monitor} ${rollup.region ?? ""}`;
}
/** The beginning of the hour or day (UTC) that a moment lies in. */
function startOf(ms, stepMs) {
    return Math.floor(ms / stepMs) * stepMs;
}


/***/ }),

/***/ 75575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ly: () => (/* binding */ isOfFuture),
/* harmony export */   r_: () => (/* binding */ compareSamples),
/* harmony export */   v_: () => (/* binding */ isOfPage)
/* harmony export */ });
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92224);

const PAGE_REASONS = new Set(["page-operational", "page-degraded", "page-outage"]);
/**
 * It tells what a page says of a monitor that nobody asks, and is no call: it counts in uptime, and shows nothing of a request, a
 * key or a network. Of a page that could not be read there is no time, which every call of a source takes.
 */
function isOfPage({ reason, ms }) {
    return reason !== undefined && (PAGE_REASONS.has(reason) || (reason === "source-unavailable" && ms === undefined));
}
/** Clocks differ by minutes, not more. */
const CLOCK_SKEW_MS = 5 * _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .MINUTE_MS */ .kg;
/** A line from a clock that runs ahead: it would hide what is seen until then. */
function isOfFuture(sample, nowMs) {
    return (0,_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .toMs */ .G8)(sample.t) > nowMs + CLOCK_SKEW_MS;
}
/** Samples come in this order in files and in every fold: time, monitor, region, run. */
function compareSamples(a, b) {
    return (compareText(a.t, b.t) ||
        compareText(a.monitor, b.monitor) ||
        compareText(a.region ?? "", b.region ?? "") ||
        compareText(a.run, b.run));
}
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 52973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HP: () => (/* binding */ bucketsOf),
/* harmony export */   Mn: () => (/* binding */ sketchOf),
/* harmony export */   YV: () => (/* binding */ quantile),
/* harmony export */   oJ: () => (/* binding */ sumSketches),
/* harmony export */   tn: () => (/* binding */ EMPTY_SKETCH)
/* harmony export */ });
/* unused harmony export mergeSketches */
const EMPTY_SKETCH = { n: 0, sum: 0, from: 0, counts: [] };
const GAMMA = 1.01 / 0.99;
const LOG_GAMMA = Math.log(GAMMA);
/** Bucket i ≥ 0 holds (γ^(i−1), γ^i]; this one holds 0 ms, for which no logarithm exists. */
const ZERO_BUCKET = -1;
/** The sketch of values in milliseconds. They are rounded to whole ones, negative ones count as 0. */
function sketchOf(values) {
    if (values.length === 0)
        return EMPTY_SKETCH;
    const whole = values.map((value) => Math.max(0, Math.round(value)));
    const buckets = whole.map(bucketOf).toSorted((a, b) => a - b);
    const from = buckets[0];
    const counts = Array(buckets.at(-1) - from + 1).fill(0);
    for (const bucket of buckets)
        counts[bucket - from] += 1;
    return { n: values.length, sum: whole.reduce((sum, ms) => sum + ms, 0), from, counts };
}
/** The sketch of both sides' values together: counts are added, so order and grouping of merges do not matter. */
const mergeSketches = (a, b) => sumSketches([a, b]);
/** The sketch of the values of all, each read once. */
function sumSketches(sketches) {
    const filled = sketches.filter(({ n }) => n > 0);
    if (filled.length <= 1)
        return filled[0] ?? EMPTY_SKETCH;
    const from = filled.reduce((min, sketch) => Math.min(min, sketch.from), Infinity);
    const end = filled.reduce((max, sketch) => Math.max(max, endOf(sketch)), -Infinity);
    const counts = Array(end - from).fill(0);
    let [n, sum] = [0, 0];
    for (const sketch of filled) {
        const offset = sketch.from - from;
        for (let at = 0; at < sketch.counts.length; at += 1)
            counts[offset + at] += sketch.counts[at];
        n += sketch.n;
        sum += sketch.sum;
    }
    return { n, sum, from, counts };
}
const endOf = ({ from, counts }) => from + counts.length;
/**
 * The value of rank ⌈q·n⌉ of the sorted values, counted from 1 (0 ≤ q ≤ 1; nearest rank): no less than a share q of the
 * values are at most that. In milliseconds, with a relative error of at most 1 %; `undefined` for an empty sketch.
 */
function quantile(sketch, q) {
    const rank = Math.max(0, Math.ceil(q * sketch.n) - 1);
    let seen = 0;
    for (let at = 0; at < sketch.counts.length; at += 1) {
        seen += sketch.counts[at];
        if (seen > rank)
            return valueOf(sketch.from + at);
    }
    return undefined;
}
/** What a sketch holds, as the values that `quantile` would tell of and how many of each there are; smallest first, none empty. */
function bucketsOf({ from, counts }) {
    return counts.flatMap((count, at) => (count === 0 ? [] : [{ ms: valueOf(from + at), count }]));
}
function bucketOf(ms) {
    return ms === 0 ? ZERO_BUCKET : Math.ceil(Math.log(ms) / LOG_GAMMA);
}
/** What a bucket's values are told as, in milliseconds. */
const valueOf = (bucket) => (bucket === ZERO_BUCKET ? 0 : (2 * GAMMA ** bucket) / (GAMMA + 1));


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

/***/ 2501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cW: () => (/* binding */ LedgerVersionError),
  D4: () => (/* binding */ decode),
  a9: () => (/* binding */ decodeLines),
  lF: () => (/* binding */ encode),
  rN: () => (/* binding */ encodeFile),
  m3: () => (/* binding */ encodeLines),
  _J: () => (/* binding */ encodeOnce),
  Md: () => (/* binding */ encodeState),
  Uo: () => (/* binding */ headOf),
  O$: () => (/* binding */ unreadable)
});

// EXTERNAL MODULE: ./build/domain/errors.js
var errors = __webpack_require__(56046);
// EXTERNAL MODULE: ./build/domain/exchange.js
var exchange = __webpack_require__(98128);
// EXTERNAL MODULE: ./build/domain/outcome.js
var outcome = __webpack_require__(93153);
// EXTERNAL MODULE: ./build/domain/report.js
var report = __webpack_require__(22663);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(88532);
// EXTERNAL MODULE: ./build/domain/incident.js
var incident = __webpack_require__(5035);
// EXTERNAL MODULE: ./build/domain/instant.js
var instant = __webpack_require__(92224);
;// CONCATENATED MODULE: ./build/ledger/quick-checks.js
/** Checks of schemas that can't be made from what the schema says of itself, or that are quicker than that. */
const given = new WeakMap();
/** A schema whose check is given: it may accept nothing but what the schema accepts and leaves as it is. */
function withCheck(schema, check) {
    given.set(schema, check);
    return schema;
}
const never = () => false;
/**
 * A check that is made of a schema, for lines of which a run reads thousands: it accepts nothing but what the schema accepts
 * and leaves as it is; whatever it does not accept (a key that nobody knows, a shape of another time) is the schema's to judge.
 * With it a line costs little more than its JSON.
 */
function checkOf(schema) {
    const known = given.get(schema);
    if (known !== undefined)
        return known;
    const { def } = schema._zod;
    const limits = (def.checks ?? []).map(limitOf);
    const base = baseOf(def);
    if (limits.length === 0)
        return base;
    const [limit] = limits;
    if (limits.length === 1)
        return (value) => base(value) && limit(value);
    return (value) => base(value) && limits.every((holds) => holds(value));
}
function baseOf(def) {
    switch (def.type) {
        case "string":
            return isText;
        case "boolean":
            return isBoolean;
        case "null":
            return isNull;
        case "number":
            return "format" in def ? (def.format === "safeint" ? Number.isSafeInteger : never) : Number.isFinite;
        case "literal":
            return oneOf(def.values);
        case "enum":
            return oneOf(Object.values(def.entries));
        case "nullable":
            return orNull(checkOf(def.innerType));
        case "array":
            return listOf(checkOf(def.element));
        case "tuple":
            return tupleOf(def.items.map(checkOf));
        case "union":
            return anyOf(def.options.map(checkOf));
        case "record":
            return def.keyType._zod.def.type === "enum" && !("partial" in def && def.partial)
                ? never
                : byName(checkOf(def.keyType), checkOf(def.valueType));
        case "object":
            return fieldsOf(def.shape);
        case "optional":
            // Where a key may be absent its object knows; `undefined` is nothing that JSON can hold.
            return checkOf(def.innerType);
        default:
            return never;
    }
}
function limitOf(check) {
    const { def } = check._zod;
    switch (def.check) {
        case "greater_than": {
            const { value: least, inclusive } = def;
            return (value) => value > least || (inclusive && value === least);
        }
        case "less_than": {
            const { value: most, inclusive } = def;
            return (value) => value < most || (inclusive && value === most);
        }
        case "min_length": {
            const { minimum } = def;
            return (value) => value.length >= minimum;
        }
        case "max_length": {
            const { maximum } = def;
            return (value) => value.length <= maximum;
        }
        case "length_equals": {
            const { length } = def;
            return (value) => value.length === length;
        }
        case "string_format": {
            const { pattern } = def;
            return pattern === undefined || pattern.global || pattern.sticky
                ? never
                : (value) => pattern.test(value);
        }
        default:
            return never;
    }
}
/** An object with all required keys, perhaps some of the optional ones, and no others: `__proto__` is never among them. */
function fieldsOf(shape) {
    const checks = new Map(Object.entries(shape).map(([key, schema]) => [key, checkOf(schema)]));
    const required = new Set(Object.keys(shape).filter((key) => shape[key]._zod.optin === undefined));
    return (value) => {
        if (!isObject(value))
            return false;
        let found = 0;
        for (const key in value) {
            const check = checks.get(key);
            if (check === undefined || !check(value[key]))
                return false;
            if (required.has(key))
                found += 1;
        }
        return found === required.size;
    };
}
function byName(isKey, isItem) {
    return (value) => {
        if (!isObject(value))
            return false;
        for (const key in value)
            if (key === "__proto__" || !isKey(key) || !isItem(value[key]))
                return false;
        return true;
    };
}
const listOf = (isItem) => (value) => Array.isArray(value) && value.every(isItem);
const tupleOf = (items) => (value) => Array.isArray(value) && value.length === items.length && items.every((isItem, index) => isItem(value[index]));
const anyOf = (checks) => (value) => checks.some((check) => check(value));
const orNull = (check) => (value) => value === null || check(value);
function oneOf(values) {
    const known = new Set(values);
    return (value) => known.has(value);
}
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const isText = (value) => typeof value === "string";
const isBoolean = (value) => typeof value === "boolean";
const isNull = (value) => value === null;

;// CONCATENATED MODULE: ./build/ledger/schema-words.js






/** The version of every line and file that we write, and the newest that we read. */
const VERSION = 1;
const version = schemas/* literal */.euz(VERSION);
const schema_words_instant = withCheck(schemas/* string */.YjP()
    .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/, "is no moment like 2026-11-21T09:05:31.412Z")
    .refine(isMoment, "is no moment of the calendar"), isOurs);
/** What people write, too: any precision from minutes on, any zone. */
const writtenInstant = withCheck(schemas/* string */.YjP()
    .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/, "is no moment like 2026-11-21T09:05Z")
    .refine(isMoment, "is no moment of the calendar")
    .transform((text) => (0,instant/* toInstant */.fN)((0,instant/* toMs */.G8)(text))), isOurs);
const schema_words_name = schemas/* string */.YjP().min(1);
const amount = schemas/* number */.aig().nonnegative();
const count = schemas/* int */.Whr().nonnegative();
const schema_words_outcome = schemas/* enum */.k5n(outcome/* OUTCOMES */.im);
const reason = schemas/* enum */.k5n(outcome/* REASONS */.ez);
const BLAMES = {
    provider: "provider",
    owner: "owner",
    runner: "runner",
    nobody: "nobody",
};
const blame = schemas/* enum */.k5n(BLAMES);
const phases = schemas/* partialRecord */.jgl(schemas/* enum */.k5n(exchange/* PHASES */.ZG), amount);
const level = schemas/* enum */.k5n(incident/* LEVELS */.A_);
function isOurs(value) {
    return typeof value === "string" && (0,instant/* isInstant */.uZ)(value);
}
function isMoment(text) {
    return !Number.isNaN((0,instant/* toMs */.G8)(text));
}
/** One of two shapes, by whether an object has a key: what is wrong with it is then told of the one that it was meant to be. */
function byKey(key, having, lacking) {
    const has = (value) => typeof value === "object" && value !== null && Object.hasOwn(value, key);
    const [isHaving, isLacking] = [checkOf(having), checkOf(lacking)];
    const schema = schemas/* unknown */.L5J().transform((value, context) => {
        const read = (has(value) ? having : lacking).safeParse(value);
        if (read.success)
            return read.data;
        for (const { path, message } of read.error.issues) {
            context.addIssue({ code: "custom", path: [...path], message, input: value });
        }
        return core/* NEVER */.tm;
    });
    return withCheck(schema, (value) => (has(value) ? isHaving(value) : isLacking(value)));
}

// EXTERNAL MODULE: ./build/domain/monitor.js
var monitor = __webpack_require__(57203);
;// CONCATENATED MODULE: ./build/ledger/schema-feed.js



// Objects are loose, as in schemas.ts.
const componentStatus = schemas/* enum */.k5n(report/* COMPONENT_STATUSES */.H6);
const reportedState = schemas/* enum */.k5n(report/* INCIDENT_STATES */.Eq);
const strange = { unknownWords: schemas/* array */.YOg(schemas/* string */.YjP()).exactOptional() };
const affected = {
    begin: schema_words_instant,
    end: schema_words_instant.exactOptional(),
    components: schemas/* array */.YOg(schemas/* string */.YjP()),
    regions: schemas/* array */.YOg(schemas/* string */.YjP()).exactOptional(),
    url: schemas/* string */.YjP().exactOptional(),
    ...strange,
};
const components = schemas/* array */.YOg(schemas/* looseObject */._H3({ id: schemas/* string */.YjP(), name: schemas/* string */.YjP(), status: componentStatus, ...strange }));
const incidents = schemas/* array */.YOg(schemas/* looseObject */._H3({
    id: schemas/* string */.YjP(),
    title: schemas/* string */.YjP(),
    state: reportedState,
    impact: componentStatus,
    ...affected,
    published: schema_words_instant,
    advisory: schemas/* literal */.euz(true).exactOptional(),
    updates: schemas/* array */.YOg(schemas/* looseObject */._H3({ t: schema_words_instant, state: reportedState, text: schemas/* string */.YjP(), ...strange })),
}));
const maintenances = schemas/* array */.YOg(schemas/* looseObject */._H3({ id: schemas/* string */.YjP(), title: schemas/* string */.YjP(), state: schemas/* enum */.k5n(report/* MAINTENANCE_STATES */.p5), ...affected }));
const problem = schemas/* looseObject */._H3({ reason: schemas/* enum */.k5n(report/* FEED_PROBLEMS */.Wr), detail: schemas/* string */.YjP() });
const whole = schemas/* looseObject */._H3({
    v: version,
    t: schema_words_instant,
    report: schemas/* looseObject */._H3({
        feed: schema_words_name,
        url: schemas/* string */.YjP(),
        role: schemas/* enum */.k5n(report/* ROLES */.gg).exactOptional(),
        indicator: schemas/* enum */.k5n(report/* INDICATORS */.Xo),
        components,
        incidents,
        maintenances,
        problem: problem.exactOptional(),
    }),
});
const ids = schemas/* array */.YOg(schemas/* string */.YjP()).exactOptional();
const delta = schemas/* looseObject */._H3({
    v: version,
    t: schema_words_instant,
    after: schema_words_instant,
    report: schemas/* looseObject */._H3({
        feed: schema_words_name,
        url: schemas/* string */.YjP().exactOptional(),
        indicator: schemas/* enum */.k5n(report/* INDICATORS */.Xo).exactOptional(),
        components: components.exactOptional(),
        incidents: incidents.exactOptional(),
        maintenances: maintenances.exactOptional(),
        problem: problem.exactOptional(),
    }),
    withdrawn: schemas/* looseObject */._H3({ components: ids, incidents: ids, maintenances: ids }).exactOptional(),
});
const feedLine = byKey("after", delta, whole);

;// CONCATENATED MODULE: ./build/ledger/schema-figure.js



// Objects are loose, as in schemas.ts.
const percentiles = schemas/* looseObject */._H3({
    mean: amount.exactOptional(),
    p50: amount.exactOptional(),
    p75: amount.exactOptional(),
    p90: amount.exactOptional(),
    p95: amount.exactOptional(),
    p99: amount.exactOptional(),
})
    .exactOptional();
const figure = schemas/* looseObject */._H3({
    v: version,
    t: schema_words_instant,
    monitor: schema_words_name,
    source: schema_words_name,
    of: schemas/* string */.YjP(),
    run: schemas/* string */.YjP(),
    uptime: schemas/* partialRecord */.jgl(schemas/* enum */.k5n(report/* SPANS */.G7), schemas/* number */.aig().min(0).max(1)).exactOptional(),
    latencyMs: percentiles,
    tokensPerSecond: percentiles,
    status: schemas/* string */.YjP().exactOptional(),
    count: count.exactOptional(),
    usual: amount.exactOptional(),
    windowMs: amount.exactOptional(),
});

;// CONCATENATED MODULE: ./build/domain/outbox.js
/** What an issue is told, and what a channel is: `escalation` goes to further ones, since nobody acknowledged in time. */
const OUTBOX_WHATS = [
    "open",
    "comment",
    "close",
    "reopen",
    "trouble",
    "update",
    "recovery",
    "reminder",
    "escalation",
];

;// CONCATENATED MODULE: ./build/ledger/schema-incident.js






const error = { outcome: schema_words_outcome.exactOptional(), reason: reason.exactOptional() };
const measured = { value: schemas/* string */.YjP().exactOptional(), limit: schemas/* string */.YjP().exactOptional() };
const ending = schemas/* enum */.k5n({ unobserved: "unobserved", "no-longer-watched": "no-longer-watched" });
const namedModels = schemas/* looseObject */._H3({ count: count, names: schemas/* array */.YOg(schemas/* string */.YjP()) });
const schema_incident_event = schemas/* discriminatedUnion */.gMt("what", [
    schemas/* looseObject */._H3({ t: schema_words_instant, what: schemas/* literal */.euz("opened"), level: level, ...error, ...measured }),
    schemas/* looseObject */._H3({ t: schema_words_instant, what: schemas/* literal */.euz("level"), level: level, ...error, ...measured }),
    schemas/* looseObject */._H3({ t: schema_words_instant, what: schemas/* literal */.euz("error"), ...error, outcome: schema_words_outcome }),
    schemas/* looseObject */._H3({
        t: schema_words_instant,
        what: schemas/* literal */.euz("page"),
        corroboration: schemas/* enum */.k5n(incident/* CORROBORATIONS */.Jq),
        title: schemas/* string */.YjP().exactOptional(),
        published: schema_words_instant.exactOptional(),
        url: schemas/* string */.YjP().exactOptional(),
        feed: schema_words_name.exactOptional(),
    }),
    schemas/* looseObject */._H3({
        t: schema_words_instant,
        what: schemas/* literal */.euz("witness"),
        feed: schema_words_name,
        title: schemas/* string */.YjP().exactOptional(),
        status: schemas/* enum */.k5n(report/* COMPONENT_STATUSES */.H6).exactOptional(),
        uptime: schemas/* number */.aig().min(0).max(1).exactOptional(),
        begin: schema_words_instant.exactOptional(),
        published: schema_words_instant.exactOptional(),
        url: schemas/* string */.YjP().exactOptional(),
    }),
    schemas/* looseObject */._H3({ t: schema_words_instant, what: schemas/* literal */.euz("hint"), feed: schema_words_name, count: count, usual: amount, windowMs: count }),
    schemas/* looseObject */._H3({ t: schema_words_instant, what: schemas/* literal */.euz("certificate"), level: level, daysLeft: schemas/* int */.Whr(), to: schema_words_instant }),
    schemas/* looseObject */._H3({ t: schema_words_instant, what: schemas/* literal */.euz("models"), appeared: namedModels, vanished: namedModels }),
    schemas/* looseObject */._H3({ t: schema_words_instant, what: schemas/* literal */.euz("joined"), incident: schema_words_name, monitor: schema_words_name }),
    schemas/* looseObject */._H3({ t: schema_words_instant, what: schemas/* literal */.euz("acknowledged"), by: schema_words_name, how: schemas/* enum */.k5n(["command", "closed"]) }),
    schemas/* looseObject */._H3({ t: schema_words_instant, what: schemas/* literal */.euz("taken-up"), by: schema_words_name }),
    schemas/* looseObject */._H3({ t: schema_words_instant, what: schemas/* literal */.euz("muted"), by: schema_words_name, until: schema_words_instant }),
    schemas/* looseObject */._H3({ t: schema_words_instant, what: schemas/* literal */.euz("false-alarm"), by: schema_words_name, why: schemas/* string */.YjP().exactOptional() }),
    schemas/* looseObject */._H3({
        t: schema_words_instant,
        what: schemas/* literal */.euz("status"),
        by: schema_words_name,
        state: schemas/* enum */.k5n(incident/* MANUAL_STATES */.a3),
        text: schemas/* string */.YjP().exactOptional(),
    }),
    schemas/* looseObject */._H3({
        t: schema_words_instant,
        what: schemas/* literal */.euz("comment"),
        by: schema_words_name,
        id: count,
        text: schemas/* string */.YjP(),
        edited: schema_words_instant.exactOptional(),
    }),
    schemas/* looseObject */._H3({ t: schema_words_instant, what: schemas/* literal */.euz("planned"), from: schema_words_instant, to: schema_words_instant }),
    schemas/* looseObject */._H3({ t: schema_words_instant, what: schemas/* literal */.euz("recovered") }),
    schemas/* looseObject */._H3({ t: schema_words_instant, what: schemas/* literal */.euz("ended"), why: ending }),
    schemas/* looseObject */._H3({ t: schema_words_instant, what: schemas/* literal */.euz("reopened"), level: level, ...error, ...measured }),
]);
const otherwise = schemas/* enum */.k5n({ down: "down", degraded: "degraded" });
const evidence = schemas/* looseObject */._H3({
    t: schema_words_instant,
    outcome: schema_words_outcome,
    reason: reason.exactOptional(),
    blame: blame.exactOptional(),
    again: schemas/* int */.Whr().positive().exactOptional(),
    ms: amount.exactOptional(),
    phase: schemas/* enum */.k5n(exchange/* PHASES */.ZG).exactOptional(),
    phases: phases.exactOptional(),
    code: schemas/* int */.Whr().exactOptional(),
    error: schemas/* string */.YjP().exactOptional(),
    requestId: schemas/* string */.YjP().exactOptional(),
    conditions: schemas/* array */.YOg(schemas/* looseObject */._H3({
        text: schemas/* string */.YjP(),
        holds: schemas/* boolean */.zMY(),
        otherwise,
        got: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY(), schemas/* null */.chJ()])),
    })),
});
const outboxState = schemas/* enum */.k5n({
    pending: "pending",
    done: "done",
    dropped: "dropped",
});
const outboxEntry = schemas/* looseObject */._H3({
    seq: schemas/* int */.Whr().positive(),
    what: schemas/* enum */.k5n(OUTBOX_WHATS),
    to: schema_words_name,
    event: count,
    state: outboxState,
    by: schemas/* string */.YjP(),
    until: schema_words_instant,
    made: schema_words_instant,
    ref: schemas/* string */.YjP().exactOptional(),
    tries: schemas/* int */.Whr().positive().exactOptional(),
    after: schema_words_instant.exactOptional(),
});
const plannedWindow = schemas/* looseObject */._H3({ source: schema_words_name, from: schema_words_instant, to: schema_words_instant, expect: schemas/* enum */.k5n(incident/* EXPECTATIONS */.Yw) });
const schema_incident_incident = schemas/* looseObject */._H3({
    v: version,
    id: schema_words_name,
    imported: schemas/* literal */.euz("upptime").exactOptional(),
    monitor: schema_words_name,
    kind: schemas/* enum */.k5n(incident/* INCIDENT_KINDS */.pl),
    level: level,
    begin: schema_words_instant,
    detected: schema_words_instant,
    end: schema_words_instant.exactOptional(),
    ...error,
    corroboration: schemas/* enum */.k5n(incident/* CORROBORATIONS */.Jq),
    pagePublished: schema_words_instant.exactOptional(),
    pageUrl: schemas/* string */.YjP().exactOptional(),
    pageFeed: schema_words_name.exactOptional(),
    feed: schema_words_name.exactOptional(),
    problem: schemas/* enum */.k5n(report/* FEED_PROBLEMS */.Wr).exactOptional(),
    parent: schema_words_name.exactOptional(),
    provider: schema_words_name.exactOptional(),
    rule: schema_words_name.exactOptional(),
    channel: schema_words_name.exactOptional(),
    title: schemas/* string */.YjP().exactOptional(),
    monitors: schemas/* array */.YOg(schema_words_name).exactOptional(),
    window: plannedWindow.exactOptional(),
    timeline: schemas/* array */.YOg(schema_incident_event),
    evidence: schemas/* array */.YOg(evidence),
    issue: schemas/* looseObject */._H3({ number: schemas/* int */.Whr().positive(), url: schemas/* string */.YjP() }).exactOptional(),
    outbox: schemas/* array */.YOg(outboxEntry),
});

;// CONCATENATED MODULE: ./build/ledger/schema-report.js



const share = schemas/* number */.aig().min(0).max(1);
const amounts = schemas/* record */.g1P(schemas/* string */.YjP(), count);
/** What calls used and cost by the model that answered: on rollup lines and in reports. */
const modelUsage = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* looseObject */._H3({ calls: count, cost: amounts, unpriced: count.exactOptional() }));
const schema_report_incidents = schemas/* looseObject */._H3({
    count: count,
    longestMs: count.exactOptional(),
    mttdMs: schemas/* int */.Whr().exactOptional(),
    mttrMs: count.exactOptional(),
    list: schemas/* array */.YOg(schemas/* looseObject */._H3({
        id: schema_words_name,
        kind: schemas/* enum */.k5n(incident/* INCIDENT_KINDS */.pl),
        begin: schema_words_instant,
        end: schema_words_instant.exactOptional(),
        durationMs: count.exactOptional(),
    })),
});
const falseAlarm = schemas/* looseObject */._H3({
    incident: schema_words_name,
    kind: schemas/* enum */.k5n(incident/* INCIDENT_KINDS */.pl),
    t: schema_words_instant,
    from: schema_words_instant,
    to: schema_words_instant.exactOptional(),
    who: schemas/* string */.YjP(),
    why: schemas/* string */.YjP().exactOptional(),
    rule: schemas/* string */.YjP().exactOptional(),
    setting: schemas/* string */.YjP().exactOptional(),
    value: schemas/* string */.YjP().exactOptional(),
});
const part = schemas/* looseObject */._H3({
    id: schema_words_name,
    name: schemas/* string */.YjP(),
    group: schemas/* string */.YjP().exactOptional(),
    provider: schemas/* string */.YjP().exactOptional(),
    uptimeOf: schemas/* enum */.k5n(["calls", "page"]).exactOptional(),
    uptime: share.exactOptional(),
    coverage: share,
    availableMs: count,
    downtimeMs: count,
    leftOutMs: count,
    calls: count,
    failures: count,
    errorRate: share.exactOptional(),
    latency: schemas/* looseObject */._H3({ p50: count, p95: count, p99: count, mean: count }).exactOptional(),
    incidents: schema_report_incidents,
    slo: schemas/* looseObject */._H3({
        target: share,
        met: schemas/* boolean */.zMY().exactOptional(),
        budgetMs: count.exactOptional(),
        spentMs: count.exactOptional(),
        leftMs: schemas/* int */.Whr().exactOptional(),
    })
        .exactOptional(),
    cost: schemas/* looseObject */._H3({
        calls: count,
        amounts,
        unpriced: count,
        perSuccess: amounts.exactOptional(),
        models: modelUsage.exactOptional(),
    }),
    corrections: schemas/* array */.YOg(schemas/* looseObject */._H3({ t: schema_words_instant, from: schema_words_instant, to: schema_words_instant, who: schemas/* string */.YjP(), why: schemas/* string */.YjP() })),
    falseAlarms: schemas/* array */.YOg(falseAlarm).exactOptional(),
    regions: schemas/* array */.YOg(schemas/* looseObject */._H3({ region: schema_words_name, uptime: share.exactOptional(), coverage: share })).exactOptional(),
});
const schema_report_report = schemas/* looseObject */._H3({
    v: version,
    month: schemas/* string */.YjP().regex(/^\d{4}-\d\d$/, "is no month like 2026-11"),
    from: schema_words_instant,
    to: schema_words_instant,
    closedAt: schema_words_instant,
    monitors: schemas/* array */.YOg(part),
});

;// CONCATENATED MODULE: ./build/ledger/schema-sketch.js



/** Over any latency that a number can hold exactly: a line that says more is no line of ours, and must not fill our memory. */
const BUCKETS_MOST = 2_000;
const bucket = schemas/* int */.Whr().min(-1).max(BUCKETS_MOST);
/** Checked without a schema an item: most of what a run reads are these. */
const counts = withCheck(schemas/* custom */.IeY(areCounts, `are no whole numbers, at most ${BUCKETS_MOST}`), areCounts);
function areCounts(value) {
    return Array.isArray(value) && value.length <= BUCKETS_MOST && value.every(isCount);
}
function isCount(value) {
    return Number.isSafeInteger(value) && value >= 0;
}
const neighbours = schemas/* looseObject */._H3({ n: count, sum: count, from: bucket, counts });
/** As the first lines were written: pairs of a bucket's index and its count. */
const pairs = schemas/* object */.Ikc({ n: count, sum: count, b: schemas/* array */.YOg(schemas/* tuple */.PVZ([bucket, count])) })
    .transform(({ n, sum, b }) => {
    const indices = b.map(([index]) => index);
    const from = b.length === 0 ? 0 : Math.min(...indices);
    const beside = Array.from({ length: b.length === 0 ? 0 : Math.max(...indices) - from + 1 }, () => 0);
    for (const [index, many] of b)
        beside[index - from] += many;
    return { n, sum, from, counts: beside };
});
const sketch = byKey("b", pairs, neighbours);

// EXTERNAL MODULE: ./build/domain/verdict.js
var verdict = __webpack_require__(50272);
;// CONCATENATED MODULE: ./build/ledger/schema-state.js




// Objects are loose, as in schemas.ts.
const validators = schemas/* looseObject */._H3({ etag: schema_words_name.exactOptional(), modified: schema_words_name.exactOptional() });
const price = schemas/* looseObject */._H3({
    unit: schema_words_name,
    inputPerMillion: amount.exactOptional(),
    cachedPerMillion: amount.exactOptional(),
    outputPerMillion: amount.exactOptional(),
    perUnit: amount.exactOptional(),
    perCall: amount.exactOptional(),
});
const holding = schemas/* looseObject */._H3({ holds: schemas/* boolean */.zMY(), since: schema_words_instant }).exactOptional();
const alertState = schemas/* looseObject */._H3({ info: holding, warning: holding, critical: holding });
const state = schemas/* looseObject */._H3({
    v: version,
    verdicts: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* looseObject */._H3({ verdict: schemas/* enum */.k5n(verdict.VERDICTS), since: schema_words_instant })),
    backoffs: schemas/* record */.g1P(schemas/* string */.YjP(), schema_words_instant),
    jobs: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* looseObject */._H3({
        id: schema_words_name,
        pollUrl: schema_words_name,
        cancelUrl: schema_words_name.exactOptional(),
        created: schema_words_instant,
        deadline: schema_words_instant,
        phases: phases,
        reach: schemas/* enum */.k5n(exchange/* REACHES */.kN).exactOptional(),
    }))
        .exactOptional(),
    models: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* looseObject */._H3({
        ids: schemas/* array */.YOg(schemas/* string */.YjP()),
        doubted: schema_words_instant.exactOptional(),
        unsteady: schemas/* record */.g1P(schemas/* string */.YjP(), schema_words_instant).exactOptional(),
        changed: schemas/* looseObject */._H3({ t: schema_words_instant, appeared: schemas/* array */.YOg(schemas/* string */.YjP()), vanished: schemas/* array */.YOg(schemas/* string */.YjP()) })
            .exactOptional(),
    }))
        .exactOptional(),
    feeds: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* looseObject */._H3({ settings: schema_words_name, read: schema_words_instant, documents: schemas/* record */.g1P(schemas/* string */.YjP(), validators) }))
        .exactOptional(),
    prices: schemas/* record */.g1P(schemas/* string */.YjP(), price).exactOptional(),
    settings: schemas/* looseObject */._H3({ looked: schema_words_instant, private: schemas/* boolean */.zMY(), defaultBranch: schemas/* string */.YjP() }).exactOptional(),
    issues: schemas/* looseObject */._H3({ since: schema_words_instant, looked: schema_words_instant, etag: schema_words_name.exactOptional() }).exactOptional(),
    notices: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* looseObject */._H3({
        span: schema_words_instant,
        state: schemas/* enum */.k5n(["pending", "done", "dropped"]),
        by: schemas/* string */.YjP(),
        until: schema_words_instant,
        made: schema_words_instant,
        ref: schemas/* string */.YjP().exactOptional(),
        tries: schemas/* int */.Whr().positive().exactOptional(),
        after: schema_words_instant.exactOptional(),
    }))
        .exactOptional(),
    incidents: schemas/* array */.YOg(schema_words_name).exactOptional(),
    alerts: schemas/* record */.g1P(schemas/* string */.YjP(), alertState).exactOptional(),
});

;// CONCATENATED MODULE: ./build/ledger/schemas.js












// Objects are loose: a key that we do not know is kept when its file is written again.
/** `from/to` */
const INSTANT = String.raw `\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z`;
const stretch = schemas/* string */.YjP().regex(new RegExp(`^${INSTANT}/${INSTANT}$`), "is no stretch of time");
const sample = schemas/* looseObject */._H3({
    v: version,
    t: schema_words_instant,
    monitor: schema_words_name,
    region: schema_words_name.exactOptional(),
    run: schemas/* string */.YjP(),
    outcome: schema_words_outcome,
    reason: reason.exactOptional(),
    blame: blame.exactOptional(),
    ms: amount.exactOptional(),
    phases: phases.exactOptional(),
    phase: schemas/* enum */.k5n(exchange/* PHASES */.ZG).exactOptional(),
    code: schemas/* int */.Whr().exactOptional(),
    error: schemas/* string */.YjP().exactOptional(),
    bytes: amount.exactOptional(),
    every: schemas/* number */.aig().positive(),
    again: schemas/* int */.Whr().positive().exactOptional(),
    retryAfter: amount.exactOptional(),
    tier: schemas/* enum */.k5n(monitor/* TIERS */.iB).exactOptional(),
    token: amount.exactOptional(),
    rate: amount.exactOptional(),
    used: schemas/* looseObject */._H3({ in: count.exactOptional(), out: count.exactOptional(), units: amount.exactOptional() })
        .exactOptional(),
    cost: count.exactOptional(),
    unit: schema_words_name.exactOptional(),
    model: schema_words_name.exactOptional(),
    output: schemas/* looseObject */._H3({ hash: schema_words_name, bytes: count, w: count.exactOptional(), h: count.exactOptional() })
        .exactOptional(),
    left: schemas/* number */.aig().min(0).max(1).exactOptional(),
    certTo: schema_words_instant.exactOptional(),
    server: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig()).exactOptional(),
    places: schemas/* looseObject */._H3({ asked: count, failed: schemas/* array */.YOg(schemas/* string */.YjP()) }).exactOptional(),
    maintenance: schemas/* array */.YOg(stretch).exactOptional(),
    id: schema_words_name.exactOptional(),
});
const shares = schemas/* looseObject */._H3({
    availableMs: count,
    slowMs: count,
    failureMs: count,
    leftOutMs: count,
    maintenanceMs: count.exactOptional(),
});
const schemas_counts = schemas/* partialRecord */.jgl(schemas/* enum */.k5n([...outcome/* OUTCOMES */.im, "maintenance"]), count);
const rollup = {
    v: version,
    t: schema_words_instant,
    monitor: schema_words_name,
    region: schema_words_name.exactOptional(),
    n: schemas_counts,
    first: schemas_counts,
    shares,
    latency: sketch,
    usage: schemas/* looseObject */._H3({
        in: count.exactOptional(),
        out: count.exactOptional(),
        units: count.exactOptional(),
        cost: schemas/* record */.g1P(schemas/* string */.YjP(), count),
        unpriced: count,
        models: modelUsage.exactOptional(),
    })
        .exactOptional(),
    corrected: schemas/* array */.YOg(schema_words_instant).exactOptional(),
};
const hour = schemas/* looseObject */._H3(rollup);
const cell = schemas/* union */.KCZ([schemas/* tuple */.PVZ([count, count, count, count]), schemas/* tuple */.PVZ([count, count, count, count, count])]);
const cells = schemas/* array */.YOg(cell.nullable());
const day = schemas/* looseObject */._H3({ ...rollup, cells: cells.length(24) });
const month = schemas/* looseObject */._H3({ ...rollup, cells: cells.min(28).max(31) });
const year = schemas/* looseObject */._H3({
    v: version,
    t: schema_words_instant,
    monitor: schema_words_name,
    since: schema_words_instant,
    n: schemas_counts,
    first: schemas_counts,
    shares,
    latency: sketch,
    usage: rollup.usage,
    corrected: schemas/* array */.YOg(schema_words_instant).exactOptional(),
});
const importedDay = schemas/* looseObject */._H3({
    v: version,
    t: schema_words_instant,
    monitor: schema_words_name,
    source: schemas/* literal */.euz("upptime"),
    precision: schemas/* enum */.k5n(["change", "day"]),
    shares,
    ms: count.exactOptional(),
    values: count.exactOptional(),
});
const correction = schemas/* looseObject */._H3({
    v: version,
    t: writtenInstant,
    monitor: schema_words_name,
    from: writtenInstant,
    to: writtenInstant,
    who: schemas/* string */.YjP(),
    why: schemas/* string */.YjP(),
});
const round = schemas/* looseObject */._H3({
    v: version,
    t: schema_words_instant,
    run: schemas/* string */.YjP(),
    region: schema_words_name.exactOptional(),
    asked: count,
    controls: schemas/* looseObject */._H3({ asked: count, answered: count }).exactOptional(),
    runner: schemas/* looseObject */._H3({ os: schemas/* string */.YjP(), arch: schemas/* string */.YjP(), name: schema_words_name.exactOptional(), place: schema_words_name.exactOptional() })
        .exactOptional(),
    ip: schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* literal */.euz(4), schemas/* literal */.euz(6)])).exactOptional(),
    version: schemas/* string */.YjP(),
    ms: amount,
});
const SCHEMAS = {
    sample,
    figure: figure,
    sampleLine: byKey("source", figure, sample),
    hour,
    day,
    month,
    year,
    importedDay,
    feedLine: feedLine,
    round,
    correction,
    incident: schema_incident_incident,
    report: schema_report_report,
    state: state,
};
/** By kind: accepts most of what the schema accepts and leaves as it is, at a third of the cost. */
const QUICK_CHECKS = Object.fromEntries(Object.entries(SCHEMAS).map(([kind, schema]) => [kind, checkOf(schema)]));

;// CONCATENATED MODULE: ./build/ledger/codec.js






/** A line was written by a newer Uptimeline: nothing may be written before this one is updated. */
class LedgerVersionError extends errors/* KnownError */.E {
    name = "LedgerVersionError";
    file;
    version;
    constructor(file, version) {
        super(`${file} holds version ${version} of the ledger's format, this Uptimeline knows version ${VERSION}. ` +
            "Update the action; nothing was written.");
        this.file = file;
        this.version = version;
    }
}
/** A value as one line of JSON: keys in a fixed order, what is absent left out, no line break. */
function encode(value) {
    return JSON.stringify(isOrdered(value, KEY_RANKS) ? value : ordered(value, KEY_RANKS));
}
const TEXTS = new WeakMap();
/** As `encode`, of a value that nobody changes and that is compared time and again. */
function encodeOnce(value) {
    const text = TEXTS.get(value) ?? encode(value);
    TEXTS.set(value, text);
    return text;
}
/** A value as a file of its own, for people to read: the same key order, indented, with a line break at its end. */
function encodeFile(value) {
    return `${JSON.stringify(ordered(value, KEY_RANKS), undefined, 2)}\n`;
}
/** The state as its file: all keys in the alphabet's order, so that a monitor that changes changes one place. */
function encodeState(state) {
    return `${JSON.stringify(ordered(state, new Map()), undefined, 2)}\n`;
}
/** The first version is still the only one. */
const UPGRADES = new Map();
/**
 * Reads what `encode`, `encodeFile` or `encodeState` wrote; unknown keys are kept. What an older version wrote is upgraded
 * step by step, and stands as it is until its file is written for another reason.
 * @throws {LedgerVersionError} where `v` is newer than what we know.
 */
function decode(kind, text, file, upgrades = UPGRADES) {
    let json;
    try {
        json = JSON.parse(withoutMark(text));
    }
    catch {
        return { ok: false, text, why: "is not JSON" };
    }
    const version = versionOf(json);
    if (version !== undefined && version > VERSION)
        throw new LedgerVersionError(file, version);
    // Of a value that its check accepts the schema would make an equal one.
    if (QUICK_CHECKS[kind](json))
        return { ok: true, value: json };
    const parsed = SCHEMAS[kind].safeParse(upgraded(kind, json, upgrades));
    return parsed.success ? { ok: true, value: parsed.data } : { ok: false, text, why: whyOf(parsed.error) };
}
/** Editors of some systems begin a file with a byte order mark, which is no JSON. */
const withoutMark = (text) => (text.startsWith("\uFEFF") ? text.slice(1) : text);
function versionOf(json) {
    return typeof json === "object" && json !== null && "v" in json && typeof json.v === "number" ? json.v : undefined;
}
function upgraded(kind, json, upgrades) {
    const version = versionOf(json) ?? VERSION;
    const step = version < VERSION ? upgrades.get(version) : undefined;
    if (step === undefined)
        return json;
    return upgraded(kind, { ...step(kind, json), v: version + 1 }, upgrades);
}
function whyOf({ issues: [issue] }) {
    return `${issue?.path.join(".") || "the line"}: ${issue?.message}`;
}
/** Why a value could never be read again once it was written; `undefined` for one that could. */
function unreadable(kind, value) {
    if (QUICK_CHECKS[kind](value))
        return undefined;
    const parsed = SCHEMAS[kind].safeParse(value);
    return parsed.success ? undefined : whyOf(parsed.error);
}
const BEFORE_T = `{"v":${VERSION},"t":"`;
const BEFORE_MONITOR = '","monitor":"';
const T = /^[\d:.TZ-]{24}$/;
/** Of a line as `encode` writes it; one that is cut off, or that holds an id first, is no such line. */
function headOf(line) {
    const afterT = BEFORE_T.length + "2026-11-21T09:05:31.412Z".length;
    if (!line.startsWith(BEFORE_T) || !line.startsWith(BEFORE_MONITOR, afterT) || !line.endsWith("}"))
        return undefined;
    const begin = afterT + BEFORE_MONITOR.length;
    const [t, monitor] = [line.slice(BEFORE_T.length, afterT), line.slice(begin, line.indexOf('"', begin))];
    return T.test(t) && !monitor.includes("\\") ? { t, monitor } : undefined;
}
/**
 * The lines of a file. Empty ones do not count; those that can't be read are given as they are. Lines that are not `wanted`
 * are left out, unread where they begin as ours do, so that a broken one is still known.
 * @throws {LedgerVersionError} as `decode`.
 */
function decodeLines(kind, text, file, wanted) {
    const decoded = { values: [], texts: [], places: [], broken: [] };
    let index = -1;
    for (const ended of text.split("\n")) {
        index += 1;
        const line = ended.endsWith("\r") ? ended.slice(0, -1) : ended;
        if (line === "" || line.trim() === "")
            continue;
        const head = wanted === undefined ? undefined : headOf(line);
        if (head !== undefined && wanted?.(head) === false)
            continue;
        const read = decode(kind, line, file);
        if (read.ok) {
            if (head === undefined && wanted?.(read.value) === false)
                continue;
            decoded.values.push(read.value);
            decoded.texts.push(withoutMark(line));
            decoded.places.push(index + 1);
        }
        else
            decoded.broken.push({ file, line: index + 1, text: line, why: read.why });
    }
    return decoded;
}
/**
 * A file of values in the order given, with broken lines kept at its end, each once. What `standing` has read keeps its text,
 * which costs less than to write it anew.
 */
function encodeLines(values, broken, standing = { values: [], texts: [] }) {
    const texts = new Map(standing.values.map((value, index) => [value, standing.texts[index]]));
    const lines = values.map((value) => texts.get(value) ?? encode(value));
    const kept = new Set(broken.map((line) => line.text));
    return [...lines, ...[...kept].toSorted()].map((line) => `${line}\n`).join("");
}
/** The order of keys on a line, for all kinds of lines; a key that is not here comes after, by the alphabet. */
const KEYS = `
  v id seq t after monitor since source of region run feed what kind level begin detected end
  outcome reason blame ms phases phase code error bytes every again retryAfter
  tier token rate used in out units cost unpriced unit model output left certTo server places
  asked answered controls runner os arch place ip version
  month closedAt monitors group provider uptimeOf coverage calls failures errorRate downtimeMs
  target met budgetMs spentMs leftMs longestMs mttdMs mttrMs durationMs amounts perSuccess models list slo
  n first shares latency sum from counts usage corrected cells precision values availableMs slowMs failureMs leftOutMs maintenanceMs
  to who why event state by how until made tries after ref number name title text
  status impact published url role indicator components regions advisory incidents maintenances updates unknownWords
  withdrawn uptime latencyMs tokensPerSecond count usual windowMs mean p50 p75 p90 p95 p99
  corroboration pagePublished pageUrl parent provider rule channel window source expect incident issue timeline evidence outbox
  ${report/* SPANS */.G7.join(" ")}
  ${exchange/* PHASES */.ZG.join(" ")}
  ${outcome/* OUTCOMES */.im.join(" ")} maintenance
`;
const KEY_RANKS = new Map([...new Set(KEYS.trim().split(/\s+/))].map((key, rank) => [key, rank]));
/** Whether all keys stand in their order already, as in what was read: of thousands of lines of a file, one is new. */
function isOrdered(value, ranks) {
    if (typeof value !== "object" || value === null)
        return true;
    if (Array.isArray(value))
        return value.every((item) => isOrdered(item, ranks));
    let [lastRank, lastKey] = [-1, ""];
    for (const key in value) {
        const rank = ranks.get(key) ?? ranks.size;
        if (rank < lastRank || (rank === lastRank && key < lastKey))
            return false;
        if (!isOrdered(value[key], ranks))
            return false;
        [lastRank, lastKey] = [rank, key];
    }
    return true;
}
function ordered(value, ranks) {
    if (Array.isArray(value))
        return value.map((item) => ordered(item, ranks));
    if (typeof value !== "object" || value === null)
        return value;
    const rankOf = (key) => ranks.get(key) ?? ranks.size;
    const entries = Object.entries(value).toSorted(([a], [b]) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1));
    return Object.fromEntries(entries.map(([key, item]) => [key, ordered(item, ranks)]));
}


/***/ }),

/***/ 63740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ft: () => (/* binding */ isSame),
/* harmony export */   N5: () => (/* binding */ foldFeedChanges),
/* harmony export */   al: () => (/* binding */ inOrder),
/* harmony export */   vu: () => (/* binding */ sizeOfLine),
/* harmony export */   wE: () => (/* binding */ mergeFeedLines),
/* harmony export */   ye: () => (/* binding */ unfoldFeedLines)
/* harmony export */ });
/* harmony import */ var _domain_indicator_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27620);
/* harmony import */ var _codec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2501);


const LISTS = ["components", "incidents", "maintenances"];
/**
 * What the lines of one file say, each in whole; they are sorted by time. What did not change is shared between reports.
 * Where a line is lost (broken, or taken out by hand), nobody knows what those that differ from it left unsaid: such a report
 * repeats what is known with a `problem`, until a whole line comes.
 */
function unfoldFeedLines(lines) {
    const last = lines.at(-1);
    if (last === undefined)
        return [];
    const before = UNFOLDED.get(last);
    const isKnown = before?.lines.length === lines.length && lines.every((line, index) => line === before.lines[index]);
    if (before !== undefined && isKnown)
        return before.changes;
    const changes = unfoldedOf(lines).map(({ change }) => change);
    UNFOLDED.set(last, { lines, changes });
    return changes;
}
/** By the last of them, lines that were unfolded: who keeps what it has read asks for the same again. */
const UNFOLDED = new WeakMap();
function unfoldedOf(lines) {
    const known = new Map();
    const latest = new Map();
    return lines.map((line) => {
        const { feed } = line.report;
        const base = line.after === undefined ? undefined : known.get(keyOf(feed, line.after));
        const isSure = line.after === undefined || base?.isSure === true;
        const change = unfold(line, (base ?? latest.get(feed))?.change);
        const unfolded = { change: isSure ? change : unsure(change), isSure };
        known.set(keyOf(feed, line.t), unfolded);
        latest.set(feed, unfolded);
        return unfolded;
    });
}
const LOST = { reason: "wrong-shape", detail: "a line of the ledger that this one goes on from is lost" };
const unsure = ({ report, ...change }) => ({ ...change, report: { problem: LOST, ...report } });
/** The lines of a file with further changes among them, sorted; what stands already is not repeated, and nothing that stands is rewritten. */
function foldFeedChanges(standing, fresh) {
    const known = Map.groupBy(unfoldedOf(mergeFeedLines(standing, [])), ({ change }) => change.report.feed);
    const added = [];
    for (const change of fresh.toSorted((a, b) => compareText(a.t, b.t))) {
        const { feed } = change.report;
        const own = known.get(feed) ?? [];
        if (own.some(({ change: { t, report } }) => t === change.t && isSame(report, change.report)))
            continue;
        const base = own.findLast(({ change: { t } }) => t < change.t);
        const isNamed = base?.isSure === true && own.filter(({ change: { t } }) => t === base.change.t).length === 1;
        added.push(isNamed ? lineOf(change, base.change) : change);
        known.set(feed, [...own, { change, isSure: true }].toSorted((a, b) => compareText(a.change.t, b.change.t)));
    }
    return mergeFeedLines(standing, added);
}
/** The union of two sets of lines, by time and feed; lines that are the same are one. */
function mergeFeedLines(ours, theirs) {
    const all = [...ours, ...theirs];
    // As they are written: nothing is to be sorted, and no two can be the same.
    const isInOrder = all.every((line, index) => index === 0 ||
        (compareText(all[index - 1].t, line.t) || compareText(all[index - 1].report.feed, line.report.feed)) < 0);
    if (isInOrder)
        return all;
    const byLine = new Map(all.map((line) => [(0,_codec_js__WEBPACK_IMPORTED_MODULE_0__/* .encode */ .lF)(line), line]));
    const entries = [...byLine].toSorted(([textA, a], [textB, b]) => compareText(a.t, b.t) || compareText(a.report.feed, b.report.feed) || compareText(textA, textB));
    return entries.map(([, line]) => line);
}
/** The report in the order in which it is read again: components as they stood, new ones last; incidents newest first. */
function inOrder(report, before) {
    const places = new Map(before?.components.map(({ id }, index) => [id, index]));
    const placeOf = ({ id }) => places.get(id) ?? places.size;
    return {
        ...report,
        components: report.components.toSorted((a, b) => placeOf(a) - placeOf(b)),
        incidents: (0,_domain_indicator_js__WEBPACK_IMPORTED_MODULE_1__/* .newestFirst */ .l)(report.incidents),
        maintenances: report.maintenances.toSorted((a, b) => compareText(a.begin, b.begin) || compareText(a.id, b.id)),
    };
}
/** Whether two reports say the same; the order in which they do does not matter. */
function isSame(a, b) {
    return (a === b ||
        (a.url === b.url &&
            a.role === b.role &&
            a.indicator === b.indicator &&
            a.problem?.reason === b.problem?.reason &&
            LISTS.every((list) => isSameList(a[list], b[list]))));
}
function isSameList(a, b) {
    if (a === b)
        return true;
    const textOf = (items) => items.map(_codec_js__WEBPACK_IMPORTED_MODULE_0__/* .encode */ .lF).toSorted().join("\n");
    return a.length === b.length && textOf(a) === textOf(b);
}
/** Characters of the line that says how a change differs from the one before. */
const sizeOfLine = (change, base) => (0,_codec_js__WEBPACK_IMPORTED_MODULE_0__/* .encode */ .lF)(base === undefined ? change : lineOf(change, base)).length;
function lineOf(change, base) {
    const { t, report } = change;
    const before = base.report;
    if (report.role !== before.role || ![...LISTS].every((list) => hasIds(report[list]) && hasIds(before[list])))
        return change;
    const gone = LISTS.flatMap((list) => {
        const ids = idsOf(before[list]).difference(idsOf(report[list]));
        return ids.size === 0 ? [] : [[list, [...ids]]];
    });
    const { feed, url, indicator, problem } = report;
    return {
        v: 1,
        t,
        after: base.t,
        report: {
            feed,
            ...(url !== before.url && { url }),
            ...(indicator !== before.indicator && { indicator }),
            ...changedOf("components", report, before),
            ...changedOf("incidents", report, before),
            ...changedOf("maintenances", report, before),
            ...(problem !== undefined && { problem }),
        },
        ...(gone.length > 0 && { withdrawn: Object.fromEntries(gone) }),
    };
}
function changedOf(list, report, before) {
    const known = new Map(before[list].map((item) => [item.id, item]));
    const items = report[list];
    const changed = items.filter((item) => {
        const other = known.get(item.id);
        return other === undefined || (other !== item && (0,_codec_js__WEBPACK_IMPORTED_MODULE_0__/* .encode */ .lF)(other) !== (0,_codec_js__WEBPACK_IMPORTED_MODULE_0__/* .encode */ .lF)(item));
    });
    // A part of a list is a list of its kind, which the compiler can't follow.
    return changed.length === 0 ? {} : { [list]: changed };
}
const NOTHING = {
    url: "",
    indicator: "unknown",
    components: [],
    incidents: [],
    maintenances: [],
};
function unfold(line, base) {
    if (line.after === undefined)
        return line;
    const { report, withdrawn = {} } = line;
    const { problem: _, ...before } = base?.report ?? { ...NOTHING, feed: report.feed };
    const whole = {
        ...before,
        ...report,
        components: applied(before.components, report.components, withdrawn.components),
        incidents: applied(before.incidents, report.incidents, withdrawn.incidents),
        maintenances: applied(before.maintenances, report.maintenances, withdrawn.maintenances),
    };
    return { v: 1, t: line.t, report: inOrder(whole, before) };
}
function applied(before, changed = [], gone = []) {
    if (changed.length === 0 && gone.length === 0)
        return before;
    const byId = new Map(before.map((item) => [item.id, item]));
    for (const id of gone)
        byId.delete(id);
    for (const item of changed)
        byId.set(item.id, item);
    return [...byId.values()];
}
const idsOf = (items) => new Set(items.map(({ id }) => id));
/** Each has an id of its own: else nothing can be said of one of them alone. */
const hasIds = (items) => idsOf(items).size === items.length;
const keyOf = (feed, t) => `${t} ${feed}`;
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 11306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ linesOf),
  l: () => (/* binding */ wholeOf)
});

// EXTERNAL MODULE: ./build/ledger/codec.js + 10 modules
var codec = __webpack_require__(2501);
;// CONCATENATED MODULE: ./build/ledger/shared-parts.js
const HOUR = [3_600, 0, 0, 0];
const DAY = [86_400, 0, 0, 0];
const WHOLE_DAY = Array.from({ length: 24 }, () => HOUR);
const sharesOf = (availableMs) => ({ availableMs, slowMs: 0, failureMs: 0, leftOutMs: 0 });
const HOUR_SHARES = sharesOf(3_600_000);
const DAY_SHARES = sharesOf(86_400_000);
/**
 * Lets lines share the parts in which nothing is amiss, and their names: most of what a large ledger holds is one good hour after
 * the other, and a third of the memory that it would take is spared.
 */
function sharingParts(kind, values) {
    if (kind !== "hour" && kind !== "day" && kind !== "month")
        return;
    const names = new Map();
    const counts = new Map();
    for (const line of values) {
        line.t = one(names, line.t);
        line.monitor = one(names, line.monitor);
        line.n = goodCalls(counts, line.n);
        line.first = goodCalls(counts, line.first);
        line.shares = goodTime(line.shares);
        if (line.cells !== undefined)
            line.cells = goodCells(line.cells);
    }
}
function one(known, text) {
    const first = known.get(text);
    if (first === undefined)
        known.set(text, text);
    return first ?? text;
}
function goodCalls(known, calls) {
    const { ok } = calls;
    if (ok === undefined)
        return calls;
    for (const outcome in calls)
        if (outcome !== "ok")
            return calls;
    const first = known.get(ok);
    if (first === undefined)
        known.set(ok, calls);
    return first ?? calls;
}
function goodTime(shares) {
    const { availableMs, slowMs, failureMs, leftOutMs, maintenanceMs } = shares;
    if (slowMs !== 0 || failureMs !== 0 || leftOutMs !== 0 || maintenanceMs !== undefined)
        return shares;
    return availableMs === HOUR_SHARES.availableMs
        ? HOUR_SHARES
        : availableMs === DAY_SHARES.availableMs
            ? DAY_SHARES
            : shares;
}
function goodCells(cells) {
    const shared = cells.map((cell) => {
        if (cell === null || cell.length !== 4 || cell[1] !== 0 || cell[2] !== 0 || cell[3] !== 0)
            return cell;
        return cell[0] === HOUR[0] ? HOUR : cell[0] === DAY[0] ? DAY : cell;
    });
    return shared.length === WHOLE_DAY.length && shared.every((cell) => cell === HOUR) ? WHOLE_DAY : shared;
}

;// CONCATENATED MODULE: ./build/ledger/kept-files.js


/** The lines of a file of a commit, read before or now. */
const linesOf = ({ kept }, file, wanted) => (kept === undefined ? read(file, wanted) : keptLines(kept, file, wanted));
/** As `decode`, of a file of a commit, read before or now. */
const wholeOf = ({ kept }, { kind, text, path }) => (kept === undefined ? (0,codec/* decode */.D4)(kind, text, path) : keptWhole(kept, { kind, text, path }));
function read({ kind, text, path }, wanted) {
    const decoded = (0,codec/* decodeLines */.a9)(kind, text, path, wanted);
    sharingParts(kind, decoded.values);
    return decoded;
}
/**
 * As `decodeLines`, of a file that was read before: the same is not read again, and of one that has grown at its end only the
 * lines that came.
 */
function keptLines(kept, { kind, text, path }, wanted) {
    const name = `lines ${kind} ${path}`;
    const before = kept.get(name);
    const made = before?.text === text ? before.made : grown({ kind, text, path }, before);
    kept.set(name, { text, made });
    return wanted === undefined ? copyOf(made) : only(made, (value) => wanted(value));
}
function grown({ kind, text, path }, before) {
    if (before === undefined || before.made.broken.length > 0 || !text.startsWith(before.text))
        return read({ kind, text, path });
    const more = read({ kind, text: text.slice(before.text.length), path });
    const above = before.text.split("\n").length - 1;
    return {
        values: [...before.made.values, ...more.values],
        texts: [...before.made.texts, ...more.texts],
        places: [...before.made.places, ...more.places.map((place) => place + above)],
        broken: more.broken.map((line) => ({ ...line, line: line.line + above })),
    };
}
const copyOf = ({ values, texts, places, broken }) => ({
    values: [...values],
    texts: [...texts],
    places: [...places],
    broken: [...broken],
});
function only({ values, texts, places, broken }, isWanted) {
    const at = [...values.keys()].filter((index) => isWanted(values[index]));
    return {
        values: at.map((index) => values[index]),
        texts: at.map((index) => texts[index]),
        places: at.map((index) => places[index]),
        broken: [...broken],
    };
}
function keptWhole(kept, { kind, text, path }) {
    const name = `whole ${kind} ${path}`;
    const before = kept.get(name);
    if (before?.text === text)
        return before.made;
    const made = (0,codec/* decode */.D4)(kind, text, path);
    kept.set(name, { text, made });
    return made;
}


/***/ }),

/***/ 84040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AI: () => (/* binding */ mergeRounds),
/* harmony export */   Cx: () => (/* binding */ mergeRollups),
/* harmony export */   Ig: () => (/* binding */ mergeSamples),
/* harmony export */   LB: () => (/* binding */ mergeIncident),
/* harmony export */   a2: () => (/* binding */ mergeCorrections),
/* harmony export */   fi: () => (/* binding */ mergeImported),
/* harmony export */   yR: () => (/* binding */ joinFeedChanges)
/* harmony export */ });
/* harmony import */ var _domain_certificate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53702);
/* harmony import */ var _domain_evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70192);
/* harmony import */ var _domain_rollup_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28559);
/* harmony import */ var _domain_sample_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75575);
/* harmony import */ var _codec_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2501);





/** The union of two sets of lines of samples and figures, sorted; those that are the same line are one. */
function mergeSamples(ours, theirs) {
    const compare = (a, b) => (0,_domain_sample_js__WEBPACK_IMPORTED_MODULE_3__/* .compareSamples */ .r_)(a, b) || (a === b ? 0 : compareText((0,_codec_js__WEBPACK_IMPORTED_MODULE_4__/* .encodeOnce */ ._J)(a), (0,_codec_js__WEBPACK_IMPORTED_MODULE_4__/* .encodeOnce */ ._J)(b)));
    return [...ours, ...theirs]
        .toSorted(compare)
        .filter((sample, index, all) => index === 0 || compare(sample, all[index - 1]) !== 0);
}
/** Rollups that stand already and new ones, sorted. What stands is closed: a new one with its key is dropped. */
function mergeRollups(standing, fresh) {
    return withNew(standing, fresh, _domain_rollup_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .TN, _domain_rollup_js__WEBPACK_IMPORTED_MODULE_2__/* .compareRollups */ .rC);
}
/** Days of other programs, by time, monitor and source. Where one stands already, a new one is dropped. */
function mergeImported(standing, fresh) {
    const key = ({ t, monitor, source }) => `${t} ${monitor} ${source}`;
    return withNew(standing, fresh, key, (a, b) => compareText(key(a), key(b)));
}
/** All that stands, each line once, and of what is new one for each key that does not stand. */
function withNew(standing, fresh, key, compareKeys) {
    const compare = (a, b) => compareKeys(a, b) || compareText((0,_codec_js__WEBPACK_IMPORTED_MODULE_4__/* .encode */ .lF)(a), (0,_codec_js__WEBPACK_IMPORTED_MODULE_4__/* .encode */ .lF)(b));
    const known = new Set(standing.map(key));
    const added = new Map(fresh.filter((line) => !known.has(key(line))).map((line) => [key(line), line]));
    return [...standing, ...added.values()]
        .toSorted(compare)
        .filter((line, index, all) => index === 0 || compare(line, all[index - 1]) !== 0);
}
/** The union of two sets of corrections, by time and monitor; those that are the same line are one. */
function mergeCorrections(ours, theirs) {
    const byLine = new Map([...ours, ...theirs].map((one) => [(0,_codec_js__WEBPACK_IMPORTED_MODULE_4__/* .encode */ .lF)(one), one]));
    return [...byLine]
        .toSorted(([lineA, a], [lineB, b]) => compareText(a.t, b.t) || compareText(a.monitor, b.monitor) || compareText(lineA, lineB))
        .map(([, one]) => one);
}
/** Feed changes of two sources, none of them twice, by time and feed. */
function joinFeedChanges(standing, fresh) {
    if (fresh.length === 0)
        return [...standing];
    return [...standing, ...fresh].toSorted((a, b) => compareText(a.t, b.t) || compareText(a.report.feed, b.report.feed));
}
/** The union of two sets of rounds, by time, run and region; rounds that are the same line are one. */
function mergeRounds(ours, theirs) {
    const byLine = new Map([...ours, ...theirs].map((round) => [(0,_codec_js__WEBPACK_IMPORTED_MODULE_4__/* .encodeOnce */ ._J)(round), round]));
    const entries = [...byLine].toSorted(([lineA, a], [lineB, b]) => compareText(a.t, b.t) ||
        compareText(a.run, b.run) ||
        compareText(a.region ?? "", b.region ?? "") ||
        compareText(lineA, lineB));
    return entries.map(([, round]) => round);
}
/**
 * One incident as two runs left it, as one. Timelines and evidence are united, an outbox entry is as far as either side has
 * brought it, the earliest begin wins, and an issue's number and a parent are never lost. What the incident amounts to (level, end,
 * outcome, the page's word) is taken from the side that saw the latest event or call. Idempotent, commutative and
 * associative.
 */
function mergeIncident(ours, theirs) {
    const timeline = mergeTimelines(ours.timeline, theirs.timeline);
    const [issue] = [ours.issue, theirs.issue]
        .filter((one) => one !== undefined)
        .toSorted((a, b) => a.number - b.number || compareText(a.url, b.url));
    const [parent] = [ours.parent, theirs.parent].filter((one) => one !== undefined).toSorted(compareText);
    return {
        ...latestHead(ours, theirs),
        ...(parent !== undefined && { parent }),
        begin: earliest(ours.begin, theirs.begin),
        detected: earliest(ours.detected, theirs.detected),
        timeline,
        // Of two that claim one moment, `trimEvidence` keeps the last: the order makes that the same one for either side.
        evidence: (0,_domain_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .trimEvidence */ .Ux)([...ours.evidence, ...theirs.evidence].toSorted(byLine)),
        ...(issue !== undefined && { issue }),
        outbox: mergeOutboxes(outboxOver(timeline, ours), outboxOver(timeline, theirs), timeline),
    };
}
function latestHead(ours, theirs) {
    const later = compareText(stampOf(ours), stampOf(theirs)) || byLine(headOf(ours), headOf(theirs));
    return headOf(later >= 0 ? ours : theirs);
}
function headOf(incident) {
    const { begin: _b, detected: _d, timeline: _t, evidence: _e, issue: _i, outbox: _o, parent: _p, ...head } = incident;
    return head;
}
/** The latest moment of which the incident knows something of itself: nothing of it follows from how people handle it. */
function stampOf(incident) {
    const own = incident.timeline.filter(({ what }) => !HANDLING.has(what));
    return [...own, ...incident.evidence].reduce((latest, { t }) => (t > latest ? t : latest), "");
}
const HANDLING = new Set([
    "acknowledged",
    "taken-up",
    "muted",
    "false-alarm",
    "comment",
]);
const EVENT_ORDER = [
    "opened",
    "reopened",
    "level",
    "error",
    "certificate",
    "models",
    "page",
    "witness",
    "hint",
    "joined",
    "planned",
    "acknowledged",
    "taken-up",
    "muted",
    "false-alarm",
    "status",
    "comment",
    "recovered",
    "ended",
];
function mergeTimelines(ours, theirs) {
    const sorted = [...ours, ...theirs].toSorted((a, b) => compareText(editOf(a), editOf(b)) || byLine(a, b));
    return [...new Map(sorted.map((event) => [eventKey(event), event])).values()].toSorted(compareEvents);
}
/** A comment is what its last edit left of it. */
const editOf = (event) => (event.what === "comment" ? (event.edited ?? "") : "");
const compareEvents = (a, b) => compareText(a.t, b.t) ||
    EVENT_ORDER.indexOf(a.what) - EVENT_ORDER.indexOf(b.what) ||
    compareText(eventKey(a), eventKey(b));
/** A step of a certificate is one event, and so is what one source says of one trouble, whichever run told it. */
function eventKey(event) {
    switch (event.what) {
        case "page":
            // A word without a title was not dated by the page, but by whoever read it.
            return `page ${event.feed ?? ""} ${event.corroboration} ${event.title === undefined ? "" : event.published}`;
        case "certificate":
            return `certificate ${event.to} ${(0,_domain_certificate_js__WEBPACK_IMPORTED_MODULE_0__/* .certificateStep */ .YU)(event.daysLeft)}`;
        case "witness":
            return `witness ${event.feed} ${event.begin ?? ""}`;
        case "hint":
            return `hint ${event.feed}`;
        case "joined":
            return `joined ${event.incident}`;
        case "planned":
            return `planned ${event.from} ${event.to}`;
        case "comment":
            return `comment ${event.id}`;
        case "acknowledged":
        case "taken-up":
        case "muted":
        case "false-alarm":
        case "status":
            // GitHub dates to the second.
            return `${event.t} ${event.what} ${event.by}`;
        default:
            return `${event.t} ${event.what}`;
    }
}
/** An incident's outbox, its entries pointing into another timeline that holds the same events. */
function outboxOver(timeline, { outbox, timeline: own }) {
    const places = new Map(timeline.map((event, index) => [eventKey(event), index]));
    // A word that came late is dated before what was told already: an entry covers all up to the latest that it has covered.
    const reach = own.reduce((latest, event) => {
        const before = latest.at(-1);
        return [...latest, before !== undefined && compareEvents(before, event) > 0 ? before : event];
    }, []);
    return outbox.map((entry) => {
        const event = reach[entry.event];
        return { ...entry, event: (event && places.get(eventKey(event))) ?? entry.event };
    });
}
const STATE_ORDER = ["pending", "dropped", "done"];
function mergeOutboxes(ours, theirs, timeline) {
    // An event's place changes as timelines are united; which event it is does not, and neither may who wins.
    const content = ({ event, ...entry }) => {
        const told = timeline[event];
        return `${(0,_codec_js__WEBPACK_IMPORTED_MODULE_4__/* .encode */ .lF)(entry)} ${told === undefined ? event : eventKey(told)}`;
    };
    const sorted = [...ours, ...theirs].toSorted((a, b) => STATE_ORDER.indexOf(a.state) - STATE_ORDER.indexOf(b.state) ||
        compareText(a.until, b.until) ||
        (a.tries ?? 0) - (b.tries ?? 0) ||
        compareText(content(a), content(b)));
    return [...new Map(sorted.map((entry) => [entry.seq, entry])).values()].toSorted((a, b) => a.seq - b.seq);
}
function earliest(a, b) {
    return a < b ? a : b;
}
function byLine(a, b) {
    return compareText((0,_codec_js__WEBPACK_IMPORTED_MODULE_4__/* .encode */ .lF)(a), (0,_codec_js__WEBPACK_IMPORTED_MODULE_4__/* .encode */ .lF)(b));
}
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 11712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GW: () => (/* binding */ incidentPath),
/* harmony export */   HI: () => (/* binding */ roundsPath),
/* harmony export */   JR: () => (/* binding */ brokenPath),
/* harmony export */   K: () => (/* binding */ STATE_PATH),
/* harmony export */   Kj: () => (/* binding */ placedFile),
/* harmony export */   Tr: () => (/* binding */ feedsPath),
/* harmony export */   U2: () => (/* binding */ importedPath),
/* harmony export */   Ve: () => (/* binding */ correctionsPath),
/* harmony export */   Vv: () => (/* binding */ HISTORY),
/* harmony export */   W1: () => (/* binding */ latePath),
/* harmony export */   Zl: () => (/* binding */ isAside),
/* harmony export */   Zs: () => (/* binding */ stampOf),
/* harmony export */   eG: () => (/* binding */ reportPath),
/* harmony export */   eP: () => (/* binding */ yearsPath),
/* harmony export */   ie: () => (/* binding */ asidePath),
/* harmony export */   le: () => (/* binding */ monthsPath),
/* harmony export */   ru: () => (/* binding */ hoursPath),
/* harmony export */   tu: () => (/* binding */ daysPath),
/* harmony export */   zu: () => (/* binding */ samplesPath)
/* harmony export */ });
/* unused harmony export isMisdated */
/* harmony import */ var _domain_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92224);

/** All of the ledger lies below this folder of the repository. */
const HISTORY = "history";
const STATE_PATH = `${HISTORY}/state.json`;
/** `history/samples/2026-11-21T09.jsonl` */
const samplesPath = (t) => `${HISTORY}/samples/${t.slice(0, 13)}.jsonl`;
/** `history/hours/2026-11-21.jsonl` */
const hoursPath = (t) => `${HISTORY}/hours/${t.slice(0, 10)}.jsonl`;
/** `history/days/2026-11.jsonl` */
const daysPath = (t) => `${HISTORY}/days/${t.slice(0, 7)}.jsonl`;
/** `history/months/2026.jsonl` */
const monthsPath = (t) => `${HISTORY}/months/${t.slice(0, 4)}.jsonl`;
/** `history/years/2025.jsonl`: made of a year's months when the last of them closes. */
const yearsPath = (t) => `${HISTORY}/years/${t.slice(0, 4)}.jsonl`;
/** `history/samples/late/2026-11-21T09.jsonl`: by the hour of the call, as its sample would stand. */
const latePath = (t) => `${HISTORY}/samples/late/${t.slice(0, 13)}.jsonl`;
/** `history/reports/2026-11.json`: made when the month closes. */
const reportPath = (t) => `${HISTORY}/reports/${t.slice(0, 7)}.json`;
/** `history/imported/2024.jsonl` */
const importedPath = (t) => `${HISTORY}/imported/${t.slice(0, 4)}.jsonl`;
/** `history/corrections/2026-11.jsonl` */
const correctionsPath = (t) => `${HISTORY}/corrections/${t.slice(0, 7)}.jsonl`;
/** `history/feeds/2026-11.jsonl` */
const feedsPath = (t) => `${HISTORY}/feeds/${t.slice(0, 7)}.jsonl`;
/** `history/rounds/2026-11-21.jsonl` */
const roundsPath = (t) => `${HISTORY}/rounds/${t.slice(0, 10)}.jsonl`;
/** `history/incidents/2026/<id>.json`: the id begins with the moment at which the incident began. */
const incidentPath = (id) => `${HISTORY}/incidents/${id.slice(0, 4)}/${id}.json`;
/** Where a file that can't be read is put aside before a good one takes its place. */
const brokenPath = (path) => path.replace(/\.json$/, ".broken.txt");
/** `history/broken/samples/2026-11-21T09.txt`: where what can't be read stays when its file leaves the tree or is mended. */
const asidePath = (path) => path.replace(new RegExp(`^${HISTORY}/(.*)\\.jsonl?$`), `${HISTORY}/broken/$1.txt`);
const isAside = (path) => path.startsWith(`${HISTORY}/broken/`);
const PATTERNS = {
    samples: /^history\/samples\/(\d{4}-\d\d-\d\dT\d\d)\.jsonl$/,
    late: /^history\/samples\/late\/(\d{4}-\d\d-\d\dT\d\d)\.jsonl$/,
    hours: /^history\/hours\/(\d{4}-\d\d-\d\d)\.jsonl$/,
    days: /^history\/days\/(\d{4}-\d\d)\.jsonl$/,
    months: /^history\/months\/(\d{4})\.jsonl$/,
    years: /^history\/years\/(\d{4})\.jsonl$/,
    imported: /^history\/imported\/(\d{4})\.jsonl$/,
    reports: /^history\/reports\/(\d{4}-\d\d)\.json$/,
    feeds: /^history\/feeds\/(\d{4}-\d\d)\.jsonl$/,
    rounds: /^history\/rounds\/(\d{4}-\d\d-\d\d)\.jsonl$/,
    corrections: /^history\/corrections\/(\d{4}-\d\d)\.jsonl$/,
    incidents: /^history\/incidents\/\d{4}\/(\d{8}T\d{6}Z-[a-z0-9-]+)\.json$/,
};
/** `undefined` for what is none of our files. */
function placedFile(path) {
    const kind = kindOf(path);
    const stamp = kind && PATTERNS[kind].exec(path)?.[1];
    if (kind === undefined || stamp === undefined)
        return undefined;
    const begin = beginOf(kind, stamp);
    return (0,_domain_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .isInstant */ .uZ)(begin) ? { kind, stamp, begin } : { kind, stamp };
}
/** By the folder alone: most files of an old ledger are incidents, and each path is asked for once by every reading. */
function kindOf(path) {
    if (path.startsWith(`${HISTORY}/samples/late/`))
        return "late";
    const folder = path.slice(HISTORY.length + 1, path.indexOf("/", HISTORY.length + 1));
    return Object.hasOwn(PATTERNS, folder) ? folder : undefined;
}
/** The stamp of a path; `undefined` where it is no file of this kind, or one that is misdated. */
function stampOf(kind, path) {
    const placed = placedFile(path);
    return placed?.kind === kind && placed.begin !== undefined ? placed.stamp : undefined;
}
/** Whether a path is named as one of ours while the time in it is no moment of the calendar. */
function isMisdated(path) {
    const placed = placedFile(path);
    return placed !== undefined && placed.begin === undefined;
}
const EARLIEST = "0000-01-01T00:00:00.000Z";
function beginOf(kind, stamp) {
    const written = kind === "incidents" ? momentOfId(stamp) : stamp;
    return written + EARLIEST.slice(written.length);
}
const momentOfId = (id) => `${id.slice(0, 4)}-${id.slice(4, 6)}-${id.slice(6, 11)}:${id.slice(11, 13)}:${id.slice(13, 15)}`;


/***/ }),

/***/ 94049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ changesFor)
});

// EXTERNAL MODULE: ./build/ledger/codec.js + 10 modules
var codec = __webpack_require__(2501);
// EXTERNAL MODULE: ./build/ledger/kept-files.js + 1 modules
var kept_files = __webpack_require__(11306);
// EXTERNAL MODULE: ./build/ledger/feed-lines.js
var feed_lines = __webpack_require__(63740);
// EXTERNAL MODULE: ./build/ledger/merge.js
var merge = __webpack_require__(84040);
// EXTERNAL MODULE: ./build/ledger/paths.js
var ledger_paths = __webpack_require__(11712);
// EXTERNAL MODULE: ./build/domain/instant.js
var instant = __webpack_require__(92224);
// EXTERNAL MODULE: ./build/domain/rollup.js
var rollup = __webpack_require__(28559);
;// CONCATENATED MODULE: ./build/ledger/retention.js




/** Folders whose files leave the tree. */
const PASSING = ["samples", "rounds", "hours"];
/**
 * So many leave at once at most, the latest first: one an hour comes due, and what a pause has left to do is spread over the
 * runs after it.
 */
const MOST_AT_ONCE = 30;
/** Files of samples and rounds `samplesMs` after the end of their hour or day, of hours `hoursMs` after that of their day. */
function oldFiles(paths, { samplesMs, hoursMs, newest }) {
    const newestMs = (0,instant/* toMs */.G8)(newest);
    return PASSING.flatMap((folder) => paths.flatMap((path) => {
        const stamp = (0,ledger_paths/* stampOf */.Zs)(folder, path);
        if (stamp === undefined)
            return [];
        const endMs = folder === "samples" ? (0,instant/* toMs */.G8)(`${stamp}:00:00.000Z`) + instant/* HOUR_MS */.iQ : (0,instant/* toMs */.G8)(stamp) + instant/* DAY_MS */.sO;
        return endMs + (folder === "hours" ? hoursMs : samplesMs) <= newestMs ? [{ folder, path, endMs }] : [];
    }))
        .toSorted((a, b) => b.endMs - a.endMs)
        .slice(0, MOST_AT_ONCE)
        .map(({ folder, path }) => ({ folder, path }));
}
/**
 * What has stood long enough leaves the tree (`null`): samples that an hour or a day counts, hours that a day counts, rounds,
 * and with samples the figures of others. A file of which one line is not counted stays. Lines that can't be read are moved
 * to `history/broken/`. `changes` are what the same commit writes.
 */
async function leavingFiles(snapshot, retention, changes) {
    const textOf = async (path) => changes.get(path) ?? (await snapshot.read(path)) ?? "";
    const stands = createStands(textOf, retention.names);
    const leaving = new Map();
    for (const { folder, path } of oldFiles(await snapshot.list(), retention)) {
        const { values, broken } = (0,codec/* decodeLines */.a9)(KINDS[folder], await textOf(path), path);
        if (changes.has(path) || !(await areCounted(values, stands)))
            continue;
        leaving.set(path, null);
        if (broken.length === 0)
            continue;
        const aside = (0,ledger_paths/* asidePath */.ie)(path);
        leaving.set(aside, (await textOf(aside)) + broken.map(({ text }) => `${text}\n`).join(""));
    }
    return leaving;
}
const KINDS = { samples: "sampleLine", rounds: "round", hours: "hour" };
/** Of a file of rollups only the lines of the moment asked for are read, and these once. */
function createStands(textOf, names) {
    const nameOf = (key) => (0,rollup/* keyOf */.TN)({ ...key, monitor: names.get(key.monitor) ?? key.monitor });
    const known = new Map();
    const readKeys = async (kind, t) => {
        const path = kind === "hour" ? (0,ledger_paths/* hoursPath */.ru)(t) : (0,ledger_paths/* daysPath */.tu)(t);
        return new Set((0,codec/* decodeLines */.a9)(kind, await textOf(path), path, (head) => head.t === t).values.map(nameOf));
    };
    return async (kind, key) => {
        const name = `${kind} ${key.t}`;
        const keys = known.get(name) ?? readKeys(kind, key.t);
        known.set(name, keys);
        return (await keys).has(nameOf(key));
    };
}
async function areCounted(lines, stands) {
    const counted = lines.flatMap((line) => countedAs(line) ?? []);
    for (const { hour, day } of new Map(counted.map((one) => [(0,rollup/* keyOf */.TN)(one.hour ?? one.day), one])).values()) {
        const isCounted = (hour !== undefined && (await stands("hour", hour))) || (await stands("day", day));
        if (!isCounted)
            return false;
    }
    return true;
}
/** The rollups of which one must stand before a line may leave; none for rounds and the figures of others. */
function countedAs(line) {
    if ("source" in line || !("monitor" in line))
        return undefined;
    const { t, monitor, region } = line;
    const at = (begin) => ({ t: begin, monitor, ...(region !== undefined && { region }) });
    const day = at(`${t.slice(0, "2026-11-21".length)}T00:00:00.000Z`);
    return "shares" in line ? { day } : { hour: at(`${t.slice(0, "2026-11-21T09".length)}:00:00.000Z`), day };
}

;// CONCATENATED MODULE: ./build/ledger/write.js






/**
 * The files that must be written so that `snapshot` holds the update, too: path → text, `null` for one that leaves the tree.
 * Files that would stay as they are do not appear. Lines are merged with those that stand; an incident and the state are
 * taken as they are, made on that very snapshot. Nothing is lost: lines that can't be read stay at the end of their file, a
 * whole file of that kind is put aside as `*.broken.txt`, and what leaves is rolled up.
 * @throws {LedgerVersionError} where such a file is of a newer version.
 * @throws {Error} where the update holds a value that could not be read again: a fault of ours, found before it is history.
 */
async function changesFor(snapshot, update) {
    const samples = [...(update.samples ?? []), ...(update.figures ?? [])];
    const files = await Promise.all([
        ...lineFiles(snapshot, "sampleLine", samples, (line) => (0,ledger_paths/* samplesPath */.zu)(line.t), merge/* mergeSamples */.Ig),
        ...lineFiles(snapshot, "hour", update.hours, (hour) => (0,ledger_paths/* hoursPath */.ru)(hour.t), merge/* mergeRollups */.Cx),
        ...lineFiles(snapshot, "day", update.days, (day) => (0,ledger_paths/* daysPath */.tu)(day.t), merge/* mergeRollups */.Cx),
        ...lineFiles(snapshot, "month", update.months, (month) => (0,ledger_paths/* monthsPath */.le)(month.t), merge/* mergeRollups */.Cx),
        ...lineFiles(snapshot, "year", update.years, (year) => (0,ledger_paths/* yearsPath */.eP)(year.t), (_, years) => years),
        ...lineFiles(snapshot, "sample", update.late, (sample) => (0,ledger_paths/* latePath */.W1)(sample.t), merge/* mergeSamples */.Ig),
        ...lineFiles(snapshot, "importedDay", update.imported, (day) => (0,ledger_paths/* importedPath */.U2)(day.t), merge/* mergeImported */.fi),
        ...lineFiles(snapshot, "correction", update.corrections, (one) => (0,ledger_paths/* correctionsPath */.Ve)(one.t), merge/* mergeCorrections */.a2),
        ...lineFiles(snapshot, "feedLine", update.feedChanges, (change) => (0,ledger_paths/* feedsPath */.Tr)(change.t), feed_lines/* foldFeedChanges */.N5),
        ...lineFiles(snapshot, "round", update.rounds, (round) => (0,ledger_paths/* roundsPath */.HI)(round.t), merge/* mergeRounds */.AI),
        ...(update.incidents ?? []).map((incident) => incidentFile(snapshot, incident)),
        ...(update.reports ?? []).map((report) => reportFile(snapshot, report)),
        ...(update.state === undefined ? [] : [stateFile(snapshot, update.state)]),
    ]);
    const changes = new Map(files.flat());
    if (update.retention === undefined)
        return changes;
    return new Map([...(await leavingFiles(snapshot, update.retention, changes)), ...changes]);
}
function lineFiles(snapshot, kind, fresh, pathOf, merge) {
    for (const value of fresh ?? [])
        assertReadable(kind, value);
    return [...Map.groupBy(fresh ?? [], pathOf)].map(async ([path, values]) => {
        const standing = (await snapshot.read(path)) ?? "";
        const lines = (0,kept_files/* linesOf */.D)(snapshot, { kind, text: standing, path });
        const text = (0,codec/* encodeLines */.m3)(merge(lines.values, values), lines.broken, lines);
        return text === standing ? [] : [[path, text]];
    });
}
async function incidentFile(snapshot, incident) {
    assertReadable("incident", incident);
    const path = (0,ledger_paths/* incidentPath */.GW)(incident.id);
    const text = (0,codec/* encodeFile */.rN)(incident);
    const standing = await snapshot.read(path);
    if (standing === text)
        return [];
    if (standing === undefined)
        return [[path, text]];
    const decoded = (0,codec/* decode */.D4)("incident", standing, path);
    const isSame = decoded.ok && decoded.value.id === incident.id;
    return isSame ? [[path, text]] : replaceBroken(snapshot, path, standing, text);
}
async function reportFile(snapshot, report) {
    assertReadable("report", report);
    const path = (0,ledger_paths/* reportPath */.eG)(report.from);
    return (await snapshot.read(path)) === undefined ? [[path, (0,codec/* encodeFile */.rN)(report)]] : [];
}
async function stateFile(snapshot, state) {
    assertReadable("state", state);
    const text = (0,codec/* encodeState */.Md)(state);
    const standing = await snapshot.read(ledger_paths/* STATE_PATH */.K);
    if (standing === text)
        return [];
    if (standing === undefined || (0,codec/* decode */.D4)("state", standing, ledger_paths/* STATE_PATH */.K).ok)
        return [[ledger_paths/* STATE_PATH */.K, text]];
    return replaceBroken(snapshot, ledger_paths/* STATE_PATH */.K, standing, text);
}
async function replaceBroken(snapshot, path, standing, text) {
    const aside = (0,ledger_paths/* brokenPath */.JR)(path);
    const earlier = (await snapshot.read(aside)) ?? "";
    return [
        [aside, earlier + standing],
        [path, text],
    ];
}
/** What can't be read is never merged, judged or counted: it would be said and written again by every run. */
function assertReadable(kind, value) {
    const why = (0,codec/* unreadable */.O$)(kind, value);
    if (why !== undefined)
        throw new Error(`The ledger's ${kind}${placeOf(value)} could never be read again: ${why}`);
}
function placeOf(value) {
    if ("id" in value)
        return ` ${value.id}`;
    if ("report" in value)
        return ` at ${value.t} of ${value.report.feed}`;
    return "monitor" in value ? ` at ${value.t} of ${value.monitor}` : "";
}


/***/ })

};
