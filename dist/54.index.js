export const id = 54;
export const ids = [54];
export const modules = {

/***/ 79622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  aC: () => (/* binding */ keep),
  JA: () => (/* binding */ standing),
  eN: () => (/* binding */ standingWithin)
});

// EXTERNAL MODULE: ./build/domain/errors.js
var errors = __webpack_require__(56046);
// EXTERNAL MODULE: ./build/ledger/codec.js + 6 modules
var codec = __webpack_require__(93400);
// EXTERNAL MODULE: ./build/ledger/feed-lines.js
var feed_lines = __webpack_require__(63740);
// EXTERNAL MODULE: ./build/ledger/merge.js
var merge = __webpack_require__(84040);
// EXTERNAL MODULE: ./build/domain/instant.js
var domain_instant = __webpack_require__(92224);
;// CONCATENATED MODULE: ./build/ledger/paths.js

/** All of the ledger lies below this folder of the repository. */
const HISTORY = "history";
const STATE_PATH = `${HISTORY}/state.json`;
/** `history/samples/2026-11-21T09.jsonl` */
const samplesPath = (t) => `${HISTORY}/samples/${t.slice(0, 13)}.jsonl`;
/** `history/hours/2026-11-21.jsonl` */
const hoursPath = (t) => `${HISTORY}/hours/${t.slice(0, 10)}.jsonl`;
/** `history/days/2026-11.jsonl` */
const daysPath = (t) => `${HISTORY}/days/${t.slice(0, 7)}.jsonl`;
/** `history/feeds/2026-11.jsonl` */
const feedsPath = (t) => `${HISTORY}/feeds/${t.slice(0, 7)}.jsonl`;
/** `history/rounds/2026-11-21.jsonl` */
const roundsPath = (t) => `${HISTORY}/rounds/${t.slice(0, 10)}.jsonl`;
/** `history/incidents/2026/<id>.json`: the id begins with the moment at which the incident began. */
const incidentPath = (id) => `${HISTORY}/incidents/${id.slice(0, 4)}/${id}.json`;
/** Where a file that can't be read is put aside before a good one takes its place. */
const brokenPath = (path) => path.replace(/\.json$/, ".broken.txt");
const PATTERNS = {
    samples: /^history\/samples\/(\d{4}-\d\d-\d\dT\d\d)\.jsonl$/,
    hours: /^history\/hours\/(\d{4}-\d\d-\d\d)\.jsonl$/,
    days: /^history\/days\/(\d{4}-\d\d)\.jsonl$/,
    feeds: /^history\/feeds\/(\d{4}-\d\d)\.jsonl$/,
    rounds: /^history\/rounds\/(\d{4}-\d\d-\d\d)\.jsonl$/,
    corrections: /^history\/corrections\/(\d{4}-\d\d)\.jsonl$/,
    incidents: /^history\/incidents\/\d{4}\/(\d{8}T\d{6}Z-[a-z0-9-]+)\.json$/,
};
/**
 * The part of a path that says its time, which for an incident is its id; `undefined` where it is no file of this kind, or
 * one that is misdated.
 */
function stampOf(kind, path) {
    const stamp = PATTERNS[kind].exec(path)?.[1];
    return stamp !== undefined && isMoment(stamp) ? stamp : undefined;
}
/** Whether a path is named as one of ours while the time in it is no moment of the calendar (`2026-13`). */
function isMisdated(path) {
    return Object.values(PATTERNS).some((pattern) => {
        const stamp = pattern.exec(path)?.[1];
        return stamp !== undefined && !isMoment(stamp);
    });
}
const EARLIEST = "0000-01-01T00:00:00.000Z";
function isMoment(stamp) {
    const written = stamp.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z-.*$/, "$1-$2-$3T$4:$5:$6");
    const instant = written + EARLIEST.slice(written.length);
    const ms = (0,domain_instant/* toMs */.G8)(instant);
    // Date.parse takes the 30th of February and the hour 24 for moments of the next day.
    return !Number.isNaN(ms) && (0,domain_instant/* toInstant */.fN)(ms) === instant;
}

;// CONCATENATED MODULE: ./build/ledger/write.js




/**
 * The files that must be written so that `snapshot` holds the update, too: path → text. Files that would stay as they are
 * do not appear. Lines are merged with those that stand; an incident and the state are taken as they are, made on that very
 * snapshot. Nothing is lost: lines that can't be read stay at the end of their file, a whole file of that kind is put aside
 * as `*.broken.txt`.
 * @throws {LedgerVersionError} where such a file is of a newer version.
 * @throws {Error} where the update holds a value that could not be read again: a fault of ours, found before it is history.
 */
async function changesFor(snapshot, update) {
    const samples = [...(update.samples ?? []), ...(update.figures ?? [])];
    const files = await Promise.all([
        ...lineFiles(snapshot, "sampleLine", samples, (line) => samplesPath(line.t), merge/* mergeSamples */.Ig),
        ...lineFiles(snapshot, "hour", update.hours, (hour) => hoursPath(hour.t), merge/* mergeRollups */.Cx),
        ...lineFiles(snapshot, "day", update.days, (day) => daysPath(day.t), merge/* mergeRollups */.Cx),
        ...lineFiles(snapshot, "feedLine", update.feedChanges, (change) => feedsPath(change.t), feed_lines/* foldFeedChanges */.N5),
        ...lineFiles(snapshot, "round", update.rounds, (round) => roundsPath(round.t), merge/* mergeRounds */.AI),
        ...(update.incidents ?? []).map((incident) => incidentFile(snapshot, incident)),
        ...(update.state === undefined ? [] : [stateFile(snapshot, update.state)]),
    ]);
    return new Map(files.flat());
}
function lineFiles(snapshot, kind, fresh, pathOf, merge) {
    for (const value of fresh ?? [])
        assertReadable(kind, value);
    return [...Map.groupBy(fresh ?? [], pathOf)].map(async ([path, values]) => {
        const standing = (await snapshot.read(path)) ?? "";
        const lines = (0,codec/* decodeLines */.a9)(kind, standing, path);
        const text = (0,codec/* encodeLines */.m3)(merge(lines.values, values), lines.broken);
        return text === standing ? [] : [[path, text]];
    });
}
async function incidentFile(snapshot, incident) {
    assertReadable("incident", incident);
    const path = incidentPath(incident.id);
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
async function stateFile(snapshot, state) {
    assertReadable("state", state);
    const text = (0,codec/* encodeState */.Md)(state);
    const standing = await snapshot.read(STATE_PATH);
    if (standing === text)
        return [];
    if (standing === undefined || (0,codec/* decode */.D4)("state", standing, STATE_PATH).ok)
        return [[STATE_PATH, text]];
    return replaceBroken(snapshot, STATE_PATH, standing, text);
}
async function replaceBroken(snapshot, path, standing, text) {
    const aside = brokenPath(path);
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

// EXTERNAL MODULE: ./build/domain/incident.js
var domain_incident = __webpack_require__(5035);
// EXTERNAL MODULE: ./build/domain/rollup.js
var rollup = __webpack_require__(28559);
// EXTERNAL MODULE: ./build/domain/state.js
var state = __webpack_require__(83468);
;// CONCATENATED MODULE: ./build/ledger/read.js








const FEED_MONTHS = 13;
const INCIDENT_DAYS = 400;
const MISDATED = "the file's name holds no moment of the calendar: it was not read";
/**
 * The ledger as a run needs it, from the files that can hold it and no others: samples and hours of the last days, all days
 * and corrections, feed changes of 13 months, incidents that are open or ended within 400 days. After a pause the days
 * count from the newest sample, so that what was open when it began can still be closed. What can't be read is in `broken`.
 * @throws {LedgerVersionError} where a file is of a newer version.
 */
async function readLedger(snapshot, { nowMs, sampleDays = 3, hourDays = 35 }) {
    const paths = await snapshot.list();
    const newest = paths
        .flatMap((path) => stampOf("samples", path) ?? [])
        .toSorted()
        .at(-1);
    const lastMs = Math.min(nowMs, newest === undefined ? nowMs : (0,domain_instant/* toMs */.G8)(`${newest}:00:00.000Z`) + domain_instant/* HOUR_MS */.iQ);
    const broken = paths.filter(isMisdated).map((file) => ({ file, line: 1, text: "", why: MISDATED }));
    const fileLines = async (kind, folder, from) => {
        const wanted = paths.filter((path) => (stampOf(folder, path) ?? "") >= from && stampOf(folder, path) !== undefined);
        const files = await Promise.all(wanted.map(async (path) => (0,codec/* decodeLines */.a9)(kind, (await snapshot.read(path)) ?? "", path)));
        broken.push(...files.flatMap((file) => file.broken));
        return files.map((file) => file.values);
    };
    const lines = async (kind, folder, from) => (await fileLines(kind, folder, from)).flat();
    const daysBack = (days, stampLength) => (0,domain_instant/* toInstant */.fN)(lastMs - days * domain_instant/* DAY_MS */.sO).slice(0, stampLength);
    const samples = (0,merge/* mergeSamples */.Ig)(await lines("sampleLine", "samples", daysBack(sampleDays, 13)), []);
    const feedFiles = await fileLines("feedLine", "feeds", monthsBack(nowMs, FEED_MONTHS));
    return {
        samples: samples.filter(isSample),
        figures: samples.filter(isFigure),
        hours: (await lines("hour", "hours", daysBack(hourDays, 10))).toSorted(rollup/* compareRollups */.rC),
        days: (await lines("day", "days", "")).toSorted(rollup/* compareRollups */.rC),
        feedChanges: (0,merge/* joinFeedChanges */.yR)([], feedFiles.flatMap((file) => (0,feed_lines/* unfoldFeedLines */.ye)((0,feed_lines/* mergeFeedLines */.wE)(file, [])))),
        rounds: (0,merge/* mergeRounds */.AI)(await lines("round", "rounds", daysBack(sampleDays, 10)), []),
        incidents: await readIncidents(snapshot, paths, nowMs, broken),
        corrections: await lines("correction", "corrections", ""),
        state: await readState(snapshot, broken),
        broken: broken.toSorted((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line)),
    };
}
const isFigure = (line) => "source" in line;
const isSample = (line) => !isFigure(line);
/** `2025-10` for 13 months before any moment of November 2026. */
function monthsBack(nowMs, months) {
    const now = (0,domain_instant/* toInstant */.fN)(nowMs);
    const count = Number(now.slice(0, 4)) * 12 + Number(now.slice(5, 7)) - 1 - months;
    return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, "0")}`;
}
async function readIncidents(snapshot, paths, nowMs, broken) {
    const since = (0,domain_instant/* toInstant */.fN)(nowMs - INCIDENT_DAYS * domain_instant/* DAY_MS */.sO);
    const firstYear = String(Math.min(Number((0,domain_instant/* toInstant */.fN)(nowMs).slice(0, 4)) - 1, Number(since.slice(0, 4))));
    const wanted = paths.filter((path) => (stampOf("incidents", path) ?? "").slice(0, 4) >= firstYear);
    const read = await Promise.all(wanted.map(async (path) => {
        const decoded = (0,codec/* decode */.D4)("incident", (await snapshot.read(path)) ?? "", path);
        const why = !decoded.ok
            ? decoded.why
            : decoded.value.id === stampOf("incidents", path)
                ? ""
                : "id: is another file's";
        if (decoded.ok && why === "")
            return [decoded.value];
        broken.push({ file: path, line: 1, text: decoded.ok ? "" : decoded.text, why });
        return [];
    }));
    return read
        .flat()
        .filter((incident) => (0,domain_incident/* isOpen */.nT)(incident) || (incident.end ?? "") >= since)
        .toSorted((a, b) => (a.begin < b.begin ? -1 : a.begin > b.begin ? 1 : a.id < b.id ? -1 : 1));
}
async function readState(snapshot, broken) {
    const text = await snapshot.read(STATE_PATH);
    if (text === undefined)
        return state/* EMPTY_STATE */.W;
    const decoded = (0,codec/* decode */.D4)("state", text, STATE_PATH);
    if (decoded.ok)
        return decoded.value;
    broken.push({ file: STATE_PATH, line: 1, text, why: decoded.why });
    return state/* EMPTY_STATE */.W;
}

;// CONCATENATED MODULE: ./build/commands/run/keep.js




/** How long a refused push is tried again. */
const PUSH_TIME_MS = 5 * domain_instant/* MINUTE_MS */.kg;
const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 20_000;
async function standing(world) {
    const base = await world.repository.head();
    return { base, ledger: await readLedger(base, { nowMs: world.clock.now() }) };
}
/**
 * The push is the lock: makes a draft on the ledger that stands, commits and pushes it. Refused, it takes the ledger that
 * was first, makes the draft anew on that, and tries again with jitter for up to five minutes. Content is merged, never
 * history. A head that is our own commit means that a push had succeeded whose answer was lost.
 */
async function keep(world, run, from, make) {
    const untilMs = world.clock.now() + PUSH_TIME_MS;
    let at = from;
    let draft = make(at.ledger);
    for (let waitMs = FIRST_WAIT_MS;; waitMs = Math.min(waitMs * 2, LONGEST_WAIT_MS)) {
        const before = at.ledger;
        const changes = await changesFor(at.base, draft.update);
        if (changes.size === 0)
            return { recorded: true, draft, before };
        const result = await world.repository.push(at.base, changes, message(draft.subject, run));
        if (result.kind === "pushed")
            return { recorded: true, draft, before, commit: result.commit };
        if (result.kind === "forbidden")
            return { recorded: false, draft, before, reason: result.reason, remedy: result.remedy };
        world.log.info(retryText(result));
        const next = await standingWithin(world, { untilMs, waitMs });
        if (next === undefined)
            return { recorded: false, draft, before, ...GAVE_UP };
        const hasArrived = result.kind === "lost" && next.base.commit === result.commit;
        if (hasArrived)
            return { recorded: true, draft, before, commit: result.commit };
        at = next;
        draft = make(at.ledger);
    }
}
function retryText(result) {
    switch (result.kind) {
        case "refused":
            return "Another run pushed first: taking its ledger and judging again";
        case "lost":
            return `The push got no clear answer (${result.error}): looking whether it arrived`;
        default:
            return (0,errors/* assertNever */.xb)(result);
    }
}
/** The head after a wait with jitter, fetched again while that fails; `undefined` when the time is over. */
async function standingWithin(world, { untilMs = world.clock.now() + PUSH_TIME_MS, waitMs: firstWaitMs = FIRST_WAIT_MS } = {}) {
    let waitMs = firstWaitMs;
    while (world.clock.now() + waitMs <= untilMs) {
        await world.clock.sleep(waitMs * (0.5 + world.random.next()));
        try {
            return await standing(world);
        }
        catch (error) {
            // A ledger that is newer than we are stays newer.
            if (error instanceof errors/* KnownError */.E)
                throw error;
            world.log.warn(`The repository's head can't be fetched: ${error instanceof Error ? error.message : String(error)}`);
        }
        waitMs = Math.min(Math.max(waitMs * 2, FIRST_WAIT_MS), LONGEST_WAIT_MS);
    }
    return undefined;
}
const GAVE_UP = {
    reason: "push-time-over",
    remedy: "The ledger could not be pushed within five minutes; the next run observes anew. Look whether the repository can be reached and who else pushes to this branch",
};
function message(subject, run) {
    return `${subject}\n\nUptimeline-Run: ${run}\n`;
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

/***/ 75961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Of: () => (/* binding */ refusalOf),
/* harmony export */   TG: () => (/* binding */ HeartbeatBody),
/* harmony export */   i8: () => (/* binding */ reportedSample),
/* harmony export */   uT: () => (/* binding */ overdueSamples)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64377);
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92224);
/* harmony import */ var _sample_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75575);
/* harmony import */ var _monitor_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57203);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93153);





/** A report older than this says nothing of now. */
const OLDEST_MS = _instant_js__WEBPACK_IMPORTED_MODULE_3__/* .DAY_MS */ .sO;
/** Clocks differ by minutes, not more: a report may come from so far ahead. */
const SKEW_MS = 5 * _instant_js__WEBPACK_IMPORTED_MODULE_3__/* .MINUTE_MS */ .kg;
/** The body of a report. Keys that we do not know are left out, so that a sender may say more to others. */
const HeartbeatBody = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    monitor: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().regex(_monitor_js__WEBPACK_IMPORTED_MODULE_1__/* .ID_PATTERN */ .pw),
    id: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().regex(/^[A-Za-z0-9_.:-]{1,64}$/),
    sent: zod__WEBPACK_IMPORTED_MODULE_5__/* .datetime */ .w$({ offset: true })
        .refine((text) => Number.isFinite((0,_instant_js__WEBPACK_IMPORTED_MODULE_3__/* .toMs */ .G8)(text)))
        .transform((text) => (0,_instant_js__WEBPACK_IMPORTED_MODULE_3__/* .toInstant */ .fN)((0,_instant_js__WEBPACK_IMPORTED_MODULE_3__/* .toMs */ .G8)(text))),
    status: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(["ok", "fail"]).default("ok"),
    ms: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig()
        .min(0)
        .max(7 * _instant_js__WEBPACK_IMPORTED_MODULE_3__/* .DAY_MS */ .sO)
        .exactOptional(),
    code: zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().min(100).max(599), zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().regex(/^[A-Za-z0-9_.:-]{1,40}$/)]).exactOptional(),
});
/**
 * Whether a report counts: its id is unseen, it was sent after the monitor's last report, within a day, and not later than
 * clocks differ. `undefined` where it does. Asked again on every ledger that turns out to stand, so that of reports that
 * race only one is ever taken.
 */
function refusalOf(report, samples, nowMs) {
    const sentMs = (0,_instant_js__WEBPACK_IMPORTED_MODULE_3__/* .toMs */ .G8)(report.sent);
    if (sentMs > nowMs + SKEW_MS)
        return "from-the-future";
    if (sentMs < nowMs - OLDEST_MS)
        return "too-old";
    const accepted = samples.filter((sample) => sample.monitor === report.monitor && sample.id !== undefined);
    if (accepted.some(({ id }) => id === report.id))
        return "known";
    return accepted.some(({ t }) => t >= report.sent) ? "not-newer" : undefined;
}
/** The line that a report makes; its time is that of sending. */
function reportedSample(report, monitor, run) {
    const { code, ms } = report;
    return {
        v: 1,
        t: report.sent,
        monitor: monitor.id,
        run,
        ...(report.status === "ok"
            ? { outcome: "ok" }
            : { outcome: "server-error", reason: "reported-failure", blame: "provider" }),
        ...(ms !== undefined && { ms: Math.round(ms) }),
        ...(typeof code === "number" && { code }),
        ...(typeof code === "string" && { error: code }),
        every: everyS(monitor),
        id: report.id,
    };
}
/**
 * One failing sample for each heartbeat that is missing: nothing was reported for longer than `everyMs` + `graceMs`. At most
 * one an interval, whoever looks. A monitor that was never heard of is unknown and gives none. `samples` are all that the
 * ledger holds of the last days; a heartbeat heard of before those is known by its verdict. No region is told: a report has
 * none, for nobody looked from anywhere.
 */
function overdueSamples(monitors, samples, looking) {
    const own = Map.groupBy(samples, ({ monitor }) => monitor);
    return monitors.flatMap((monitor) => overdueSample(monitor, own.get(monitor.id) ?? [], looking) ?? []);
}
function overdueSample(monitor, samples, { state, run, nowMs }) {
    const sorted = samples.toSorted(_sample_js__WEBPACK_IMPORTED_MODULE_0__/* .compareSamples */ .r_);
    const lastReport = sorted.findLast(({ id }) => id !== undefined);
    const lastMissing = sorted.findLast(({ reason }) => reason === "heartbeat-missing");
    const verdict = state.verdicts[monitor.id]?.verdict;
    // Answers of another kind: the monitor was asked, and became a heartbeat since.
    const wasAsked = lastReport === undefined && lastMissing === undefined && sorted.some(({ outcome }) => (0,_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .isCounted */ .he)(outcome));
    if (wasAsked)
        return undefined;
    const isHeard = lastReport !== undefined || lastMissing !== undefined || (verdict !== undefined && verdict !== "unknown");
    if (!isHeard)
        return undefined;
    if (lastReport !== undefined && nowMs - (0,_instant_js__WEBPACK_IMPORTED_MODULE_3__/* .toMs */ .G8)(lastReport.t) <= monitor.everyMs + (monitor.graceMs ?? 0))
        return undefined;
    if (lastMissing !== undefined && nowMs - (0,_instant_js__WEBPACK_IMPORTED_MODULE_3__/* .toMs */ .G8)(lastMissing.t) < monitor.everyMs)
        return undefined;
    return {
        v: 1,
        t: (0,_instant_js__WEBPACK_IMPORTED_MODULE_3__/* .toInstant */ .fN)(nowMs),
        monitor: monitor.id,
        run,
        outcome: "timeout",
        reason: "heartbeat-missing",
        blame: "provider",
        every: everyS(monitor),
    };
}
const everyS = ({ everyMs }) => Math.max(1, Math.round(everyMs / _instant_js__WEBPACK_IMPORTED_MODULE_3__/* .SECOND_MS */ ._L));


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
function usageOfOne({ used, cost, unit = "USD" }) {
    if (used === undefined && cost === undefined)
        return undefined;
    const units = used?.units === undefined ? undefined : Math.round(used.units * 1_000);
    return {
        ...(used?.in !== undefined && { in: used.in }),
        ...(used?.out !== undefined && { out: used.out }),
        ...(units !== undefined && { units }),
        cost: cost === undefined ? {} : Object.fromEntries([[unit, cost]]),
        unpriced: cost === undefined ? 1 : 0,
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
    return { ...Object.fromEntries(counted), cost: addCosts(a.cost, b.cost), unpriced: a.unpriced + b.unpriced };
}
function addCosts(a, b) {
    const sums = new Map(Object.entries(a));
    for (const [unit, micro] of Object.entries(b))
        sums.set(unit, (sums.get(unit) ?? 0) + micro);
    return Object.fromEntries([...sums].toSorted(([left], [right]) => (left < right ? -1 : 1)));
}


/***/ }),

/***/ 28559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $A: () => (/* binding */ sameCounts),
/* harmony export */   GH: () => (/* binding */ startOf),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   f7: () => (/* binding */ addMeasures),
/* harmony export */   lW: () => (/* binding */ EMPTY_MEASURE),
/* harmony export */   lX: () => (/* binding */ EMPTY_SHARES),
/* harmony export */   nB: () => (/* binding */ observedMs),
/* harmony export */   q6: () => (/* binding */ addShares),
/* harmony export */   rC: () => (/* binding */ compareRollups)
/* harmony export */ });
/* unused harmony export addCounts */
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93153);
/* harmony import */ var _rollup_usage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71441);
/* harmony import */ var _sketch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52973);



const EMPTY_SHARES = { availableMs: 0, slowMs: 0, failureMs: 0, leftOutMs: 0 };
const EMPTY_MEASURE = { n: {}, first: {}, shares: EMPTY_SHARES, latency: _sketch_js__WEBPACK_IMPORTED_MODULE_1__/* .EMPTY_SKETCH */ .tn };
/** The time that was observed at all, counted or not. */
const observedMs = (shares) => shares.availableMs + shares.failureMs + shares.leftOutMs;
function addShares(a, b) {
    return {
        availableMs: a.availableMs + b.availableMs,
        slowMs: a.slowMs + b.slowMs,
        failureMs: a.failureMs + b.failureMs,
        leftOutMs: a.leftOutMs + b.leftOutMs,
    };
}
function addCounts(a, b) {
    const sum = { ...a };
    for (const outcome of _outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOMES */ .im) {
        const more = b[outcome] ?? 0;
        if (more > 0)
            sum[outcome] = (sum[outcome] ?? 0) + more;
    }
    return sum;
}
function sameCounts(a, b) {
    return _outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOMES */ .im.every((outcome) => (a[outcome] ?? 0) === (b[outcome] ?? 0));
}
function addMeasures(a, b) {
    const usage = (0,_rollup_usage_js__WEBPACK_IMPORTED_MODULE_2__/* .addUsage */ .v)(a.usage, b.usage);
    return {
        n: addCounts(a.n, b.n),
        first: addCounts(a.first, b.first),
        shares: addShares(a.shares, b.shares),
        latency: (0,_sketch_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeSketches */ .tB)(a.latency, b.latency),
        ...(usage !== undefined && { usage }),
    };
}
/** Rollups stand in this order in their files: time, monitor, region. */
function compareRollups(a, b) {
    const [left, right] = [keyOf(a), keyOf(b)];
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
/* harmony export */   Mn: () => (/* binding */ sketchOf),
/* harmony export */   YV: () => (/* binding */ quantile),
/* harmony export */   tB: () => (/* binding */ mergeSketches),
/* harmony export */   tn: () => (/* binding */ EMPTY_SKETCH)
/* harmony export */ });
const EMPTY_SKETCH = { n: 0, sum: 0, b: [] };
const GAMMA = 1.01 / 0.99;
const LOG_GAMMA = Math.log(GAMMA);
/** Bucket i ≥ 0 holds (γ^(i−1), γ^i]; this one holds 0 ms, for which no logarithm exists. */
const ZERO_BUCKET = -1;
/** The sketch of values in milliseconds. They are rounded to whole ones, negative ones count as 0. */
function sketchOf(values) {
    const counts = new Map();
    let sum = 0;
    for (const value of values) {
        const ms = Math.max(0, Math.round(value));
        const index = bucketOf(ms);
        counts.set(index, (counts.get(index) ?? 0) + 1);
        sum += ms;
    }
    return fromCounts(values.length, sum, counts);
}
/** The sketch of both sides' values together: counts are added, so order and grouping of merges do not matter. */
function mergeSketches(a, b) {
    if (a.n === 0)
        return b;
    if (b.n === 0)
        return a;
    const counts = new Map(a.b);
    for (const [index, count] of b.b)
        counts.set(index, (counts.get(index) ?? 0) + count);
    return fromCounts(a.n + b.n, a.sum + b.sum, counts);
}
/**
 * The value of rank ⌈q·n⌉ of the sorted values, counted from 1 (0 ≤ q ≤ 1; nearest rank): no less than a share q of the
 * values are at most that. In milliseconds, with a relative error of at most 1 %; `undefined` for an empty sketch.
 */
function quantile(sketch, q) {
    const rank = Math.max(0, Math.ceil(q * sketch.n) - 1);
    let seen = 0;
    for (const [index, count] of sketch.b) {
        seen += count;
        if (seen > rank)
            return index === ZERO_BUCKET ? 0 : (2 * GAMMA ** index) / (GAMMA + 1);
    }
    return undefined;
}
function bucketOf(ms) {
    return ms === 0 ? ZERO_BUCKET : Math.ceil(Math.log(ms) / LOG_GAMMA);
}
function fromCounts(n, sum, counts) {
    return { n, sum, b: [...counts].toSorted(([a], [b]) => a - b) };
}


/***/ }),

/***/ 83468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ EMPTY_STATE),
/* harmony export */   t: () => (/* binding */ jobKey)
/* harmony export */ });
/** A job belongs to the place that asked for it. */
const jobKey = (monitor, region) => region === undefined ? monitor : `${monitor}@${region}`;
const EMPTY_STATE = { v: 1, verdicts: {}, backoffs: {} };


/***/ }),

/***/ 93400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cW: () => (/* binding */ LedgerVersionError),
  D4: () => (/* binding */ decode),
  a9: () => (/* binding */ decodeLines),
  lF: () => (/* binding */ encode),
  rN: () => (/* binding */ encodeFile),
  m3: () => (/* binding */ encodeLines),
  Md: () => (/* binding */ encodeState),
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
;// CONCATENATED MODULE: ./build/ledger/schema-words.js





/** The version of every line and file that we write, and the newest that we read. */
const VERSION = 1;
const version = schemas/* literal */.euz(VERSION);
const schema_words_instant = schemas/* string */.YjP()
    .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/, "is no moment like 2026-11-21T09:05:31.412Z")
    .refine(isMoment, "is no moment of the calendar");
/** What people write, too: any precision from minutes on, any zone. */
const writtenInstant = schemas/* string */.YjP()
    .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/, "is no moment like 2026-11-21T09:05Z")
    .refine(isMoment, "is no moment of the calendar")
    .transform((text) => (0,instant/* toInstant */.fN)((0,instant/* toMs */.G8)(text)));
const schema_words_name = schemas/* string */.YjP().min(1);
const amount = schemas/* number */.aig().nonnegative();
const count = schemas/* int */.Whr().nonnegative();
const schema_words_outcome = schemas/* enum */.k5n(outcome/* OUTCOMES */.im);
const reason = schemas/* enum */.k5n(outcome/* REASONS */.ez);
const blame = schemas/* enum */.k5n({
    provider: "provider",
    owner: "owner",
    runner: "runner",
    nobody: "nobody",
});
const phases = schemas/* partialRecord */.jgl(schemas/* enum */.k5n(exchange/* PHASES */.ZG), amount);
const level = schemas/* enum */.k5n(incident/* LEVELS */.A_);
function isMoment(text) {
    return !Number.isNaN((0,instant/* toMs */.G8)(text));
}
/** One of two shapes, by whether an object has a key: what is wrong with it is then told of the one that it was meant to be. */
function byKey(key, having, lacking) {
    return schemas/* unknown */.L5J().transform((value, context) => {
        const has = typeof value === "object" && value !== null && Object.hasOwn(value, key);
        const read = (has ? having : lacking).safeParse(value);
        if (read.success)
            return read.data;
        for (const { path, message } of read.error.issues) {
            context.addIssue({ code: "custom", path: [...path], message, input: value });
        }
        return core/* NEVER */.tm;
    });
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

;// CONCATENATED MODULE: ./build/ledger/schema-incident.js





const error = { outcome: schema_words_outcome.exactOptional(), reason: reason.exactOptional() };
const ending = schemas/* enum */.k5n({ unobserved: "unobserved", "no-longer-watched": "no-longer-watched" });
const namedModels = schemas/* looseObject */._H3({ count: count, names: schemas/* array */.YOg(schemas/* string */.YjP()) });
const schema_incident_event = schemas/* discriminatedUnion */.gMt("what", [
    schemas/* looseObject */._H3({ t: schema_words_instant, what: schemas/* literal */.euz("opened"), level: level, ...error }),
    schemas/* looseObject */._H3({ t: schema_words_instant, what: schemas/* literal */.euz("level"), level: level, ...error }),
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
    schemas/* looseObject */._H3({ t: schema_words_instant, what: schemas/* literal */.euz("recovered") }),
    schemas/* looseObject */._H3({ t: schema_words_instant, what: schemas/* literal */.euz("ended"), why: ending }),
    schemas/* looseObject */._H3({ t: schema_words_instant, what: schemas/* literal */.euz("reopened"), level: level, ...error }),
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
const outboxWhat = schemas/* enum */.k5n({
    open: "open",
    comment: "comment",
    close: "close",
    reopen: "reopen",
});
const outboxState = schemas/* enum */.k5n({
    pending: "pending",
    done: "done",
    dropped: "dropped",
});
const outboxEntry = schemas/* looseObject */._H3({
    seq: schemas/* int */.Whr().positive(),
    what: outboxWhat,
    to: schema_words_name,
    event: count,
    state: outboxState,
    by: schemas/* string */.YjP(),
    until: schema_words_instant,
    made: schema_words_instant,
    ref: schemas/* string */.YjP().exactOptional(),
});
const schema_incident_incident = schemas/* looseObject */._H3({
    v: version,
    id: schema_words_name,
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
    timeline: schemas/* array */.YOg(schema_incident_event),
    evidence: schemas/* array */.YOg(evidence),
    issue: schemas/* looseObject */._H3({ number: schemas/* int */.Whr().positive(), url: schemas/* string */.YjP() }).exactOptional(),
    outbox: schemas/* array */.YOg(outboxEntry),
});

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
});

;// CONCATENATED MODULE: ./build/ledger/schemas.js








// Objects are loose: a key that we do not know is kept when its file is written again.
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
    id: schema_words_name.exactOptional(),
});
const counts = schemas/* partialRecord */.jgl(schema_words_outcome, count);
const rollup = {
    v: version,
    t: schema_words_instant,
    monitor: schema_words_name,
    region: schema_words_name.exactOptional(),
    n: counts,
    first: counts,
    shares: schemas/* looseObject */._H3({ availableMs: count, slowMs: count, failureMs: count, leftOutMs: count }),
    latency: schemas/* looseObject */._H3({ n: count, sum: count, b: schemas/* array */.YOg(schemas/* tuple */.PVZ([schemas/* int */.Whr(), count])) }),
    usage: schemas/* looseObject */._H3({
        in: count.exactOptional(),
        out: count.exactOptional(),
        units: count.exactOptional(),
        cost: schemas/* record */.g1P(schemas/* string */.YjP(), count),
        unpriced: count,
    })
        .exactOptional(),
};
const hour = schemas/* looseObject */._H3(rollup);
const day = schemas/* looseObject */._H3({
    ...rollup,
    cells: schemas/* array */.YOg(schemas/* tuple */.PVZ([count, count, count, count]).nullable()).length(24),
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
    feedLine: feedLine,
    round,
    correction,
    incident: schema_incident_incident,
    state: state,
};

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
    return JSON.stringify(ordered(value, KEY_RANKS));
}
/** A value as a file of its own, for people to read: the same key order, indented, with a line break at its end. */
function encodeFile(value) {
    return `${JSON.stringify(ordered(value, KEY_RANKS), undefined, 2)}\n`;
}
/** The state as its file: all keys in the alphabet's order, so that a monitor that changes changes one place. */
function encodeState(state) {
    return `${JSON.stringify(ordered(state, new Map()), undefined, 2)}\n`;
}
/**
 * Reads what `encode`, `encodeFile` or `encodeState` wrote; unknown keys are kept.
 * @throws {LedgerVersionError} where `v` is newer than what we know.
 */
function decode(kind, text, file) {
    let json;
    try {
        json = JSON.parse(text);
    }
    catch {
        return { ok: false, text, why: "is not JSON" };
    }
    const version = typeof json === "object" && json !== null && "v" in json ? json.v : undefined;
    if (typeof version === "number" && version > VERSION)
        throw new LedgerVersionError(file, version);
    const parsed = SCHEMAS[kind].safeParse(json);
    return parsed.success ? { ok: true, value: parsed.data } : { ok: false, text, why: whyOf(parsed.error) };
}
function whyOf({ issues: [issue] }) {
    return `${issue?.path.join(".") || "the line"}: ${issue?.message}`;
}
/** Why a value could never be read again once it was written; `undefined` for one that could. */
function unreadable(kind, value) {
    const parsed = SCHEMAS[kind].safeParse(value);
    return parsed.success ? undefined : whyOf(parsed.error);
}
/**
 * The lines of a file. Empty ones do not count; those that can't be read are given as they are.
 * @throws {LedgerVersionError} as `decode`.
 */
function decodeLines(kind, text, file) {
    const values = [];
    const broken = [];
    for (const [index, line] of text.split(/\r?\n/).entries()) {
        if (line.trim() === "")
            continue;
        const decoded = decode(kind, line, file);
        if (decoded.ok)
            values.push(decoded.value);
        else
            broken.push({ file, line: index + 1, text: line, why: decoded.why });
    }
    return { values, broken };
}
/** A file of values in the order given, with broken lines kept at its end, each once. */
function encodeLines(values, broken) {
    const kept = new Set(broken.map((line) => line.text));
    return [...values.map(encode), ...[...kept].toSorted()].map((line) => `${line}\n`).join("");
}
/** The order of keys on a line, for all kinds of lines; a key that is not here comes after, by the alphabet. */
const KEYS = `
  v id seq t after monitor source of region run feed what kind level begin detected end
  outcome reason blame ms phases phase code error bytes every again retryAfter
  tier token rate used in out units cost unpriced unit model output left certTo server places
  asked answered controls runner os arch place ip version
  n first shares latency sum b usage cells availableMs slowMs failureMs leftOutMs
  from to who why event state by until made ref number name title text
  status impact published url role indicator components regions advisory incidents maintenances updates unknownWords
  withdrawn uptime latencyMs tokensPerSecond count usual windowMs mean p50 p75 p90 p95 p99
  corroboration pagePublished pageUrl issue timeline evidence outbox
  ${report/* SPANS */.G7.join(" ")}
  ${exchange/* PHASES */.ZG.join(" ")}
  ${outcome/* OUTCOMES */.im.join(" ")}
`;
const KEY_RANKS = new Map([...new Set(KEYS.trim().split(/\s+/))].map((key, rank) => [key, rank]));
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
/* harmony import */ var _codec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93400);


const LISTS = ["components", "incidents", "maintenances"];
/**
 * What the lines of one file say, each in whole; they are sorted by time. What did not change is shared between reports.
 * Where a line is lost (broken, or taken out by hand), nobody knows what those that differ from it left unsaid: such a report
 * repeats what is known with a `problem`, until a whole line comes.
 */
function unfoldFeedLines(lines) {
    return unfoldedOf(lines).map(({ change }) => change);
}
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
    const byLine = new Map([...ours, ...theirs].map((line) => [(0,_codec_js__WEBPACK_IMPORTED_MODULE_0__/* .encode */ .lF)(line), line]));
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

/***/ 84040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AI: () => (/* binding */ mergeRounds),
/* harmony export */   Cx: () => (/* binding */ mergeRollups),
/* harmony export */   Ig: () => (/* binding */ mergeSamples),
/* harmony export */   LB: () => (/* binding */ mergeIncident),
/* harmony export */   yR: () => (/* binding */ joinFeedChanges)
/* harmony export */ });
/* harmony import */ var _domain_certificate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53702);
/* harmony import */ var _domain_evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70192);
/* harmony import */ var _domain_rollup_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28559);
/* harmony import */ var _domain_sample_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75575);
/* harmony import */ var _codec_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93400);





/** The union of two sets of lines of samples and figures, sorted; those that are the same line are one. */
function mergeSamples(ours, theirs) {
    const compare = (a, b) => (0,_domain_sample_js__WEBPACK_IMPORTED_MODULE_3__/* .compareSamples */ .r_)(a, b) || compareText((0,_codec_js__WEBPACK_IMPORTED_MODULE_4__/* .encode */ .lF)(a), (0,_codec_js__WEBPACK_IMPORTED_MODULE_4__/* .encode */ .lF)(b));
    return [...ours, ...theirs]
        .toSorted(compare)
        .filter((sample, index, all) => index === 0 || compare(sample, all[index - 1]) !== 0);
}
/** Rollups that stand already and new ones, sorted. What stands is closed: a new one with its key is dropped. */
function mergeRollups(standing, fresh) {
    const byKey = new Map([...fresh, ...standing].map((rollup) => [(0,_domain_rollup_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .TN)(rollup), rollup]));
    return [...byKey.values()].toSorted(_domain_rollup_js__WEBPACK_IMPORTED_MODULE_2__/* .compareRollups */ .rC);
}
/** Feed changes of two sources, none of them twice, by time and feed. */
function joinFeedChanges(standing, fresh) {
    if (fresh.length === 0)
        return [...standing];
    return [...standing, ...fresh].toSorted((a, b) => compareText(a.t, b.t) || compareText(a.report.feed, b.report.feed));
}
/** The union of two sets of rounds, by time, run and region; rounds that are the same line are one. */
function mergeRounds(ours, theirs) {
    const byLine = new Map([...ours, ...theirs].map((round) => [(0,_codec_js__WEBPACK_IMPORTED_MODULE_4__/* .encode */ .lF)(round), round]));
    const entries = [...byLine].toSorted(([lineA, a], [lineB, b]) => compareText(a.t, b.t) ||
        compareText(a.run, b.run) ||
        compareText(a.region ?? "", b.region ?? "") ||
        compareText(lineA, lineB));
    return entries.map(([, round]) => round);
}
/**
 * One incident as two runs left it, as one. Timelines and evidence are united, an outbox entry is as far as either side has
 * brought it, the earliest begin wins and an issue's number is never lost. What the incident amounts to (level, end,
 * outcome, the page's word) is taken from the side that saw the latest event or call. Idempotent, commutative and
 * associative.
 */
function mergeIncident(ours, theirs) {
    const timeline = mergeTimelines(ours.timeline, theirs.timeline);
    const [issue] = [ours.issue, theirs.issue]
        .filter((one) => one !== undefined)
        .toSorted((a, b) => a.number - b.number || compareText(a.url, b.url));
    return {
        ...latestHead(ours, theirs),
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
    const { begin: _b, detected: _d, timeline: _t, evidence: _e, issue: _i, outbox: _o, ...head } = incident;
    return head;
}
/** The latest moment of which the incident knows something. */
function stampOf(incident) {
    return [...incident.timeline, ...incident.evidence].reduce((latest, { t }) => (t > latest ? t : latest), "");
}
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
    "recovered",
    "ended",
];
function mergeTimelines(ours, theirs) {
    const sorted = [...ours, ...theirs].toSorted(byLine);
    return [...new Map(sorted.map((event) => [eventKey(event), event])).values()].toSorted((a, b) => compareText(a.t, b.t) ||
        EVENT_ORDER.indexOf(a.what) - EVENT_ORDER.indexOf(b.what) ||
        compareText(eventKey(a), eventKey(b)));
}
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
        default:
            return `${event.t} ${event.what}`;
    }
}
/** An incident's outbox, its entries pointing into another timeline that holds the same events. */
function outboxOver(timeline, { outbox, timeline: own }) {
    const places = new Map(timeline.map((event, index) => [eventKey(event), index]));
    return outbox.map((entry) => {
        const event = own[entry.event];
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


/***/ })

};
