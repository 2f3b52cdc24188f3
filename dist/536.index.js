export const id = 536;
export const ids = [536];
export const modules = {

/***/ 6536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/domain/instant.js
var domain_instant = __webpack_require__(2224);
// EXTERNAL MODULE: ./build/domain/outcome.js
var domain_outcome = __webpack_require__(3153);
;// CONCATENATED MODULE: ./build/domain/sketch.js
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
 * The value of rank ⌊q·(n−1)⌋ of the sorted values (0 ≤ q ≤ 1), in milliseconds, with a relative error of at most 1 %;
 * `undefined` for an empty sketch.
 */
function quantile(sketch, q) {
    const rank = Math.floor(q * (sketch.n - 1));
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

;// CONCATENATED MODULE: ./build/domain/rollup.js


const EMPTY_SHARES = { availableMs: 0, slowMs: 0, failureMs: 0, leftOutMs: 0 };
const EMPTY_MEASURE = { n: {}, first: {}, shares: EMPTY_SHARES, latency: EMPTY_SKETCH };
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
    for (const outcome of domain_outcome/* OUTCOMES */.im) {
        const more = b[outcome] ?? 0;
        if (more > 0)
            sum[outcome] = (sum[outcome] ?? 0) + more;
    }
    return sum;
}
function sameCounts(a, b) {
    return domain_outcome/* OUTCOMES */.im.every((outcome) => (a[outcome] ?? 0) === (b[outcome] ?? 0));
}
function addMeasures(a, b) {
    return {
        n: addCounts(a.n, b.n),
        first: addCounts(a.first, b.first),
        shares: addShares(a.shares, b.shares),
        latency: mergeSketches(a.latency, b.latency),
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

;// CONCATENATED MODULE: ./build/domain/sample.js

/** Clocks differ by minutes, not more. */
const CLOCK_SKEW_MS = 5 * domain_instant/* MINUTE_MS */.kg;
/** A line from a clock that runs ahead: it would hide what is seen until then. */
function isOfFuture(sample, nowMs) {
    return (0,domain_instant/* toMs */.G8)(sample.t) > nowMs + CLOCK_SKEW_MS;
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

// EXTERNAL MODULE: ./build/domain/errors.js
var errors = __webpack_require__(6046);
;// CONCATENATED MODULE: ./build/domain/rollup-series.js






/** A sample stands for the time to the next one, at most this many of its intervals. */
const STANDS_FOR_INTERVALS = 2;
/**
 * Samples of any order as series, by monitor and region. A sample stands for the time to the next one, repetitions
 * included, at most two intervals and never beyond `untilMs`; what lies after that is left out. A sample that comes twice
 * counts once.
 */
function seriesOf(samples, corrections, untilMs) {
    const groups = Map.groupBy(samples, (sample) => `${sample.monitor} ${sample.region ?? ""}`);
    const alarms = Map.groupBy(corrections, (correction) => correction.monitor);
    return [...groups.values()].map((group) => {
        const { monitor, region } = group[0];
        const spans = (alarms.get(monitor) ?? [])
            .map(({ from, to }) => ({ fromMs: (0,domain_instant/* toMs */.G8)(from), toMs: (0,domain_instant/* toMs */.G8)(to) }))
            .toSorted((a, b) => a.fromMs - b.fromMs);
        const sorted = group
            .toSorted(compareSamples)
            .filter((sample, index, all) => index === 0 || compareSamples(sample, all[index - 1]) !== 0)
            .filter((sample) => (0,domain_instant/* toMs */.G8)(sample.t) < untilMs);
        return {
            monitor,
            ...(region !== undefined && { region }),
            points: sorted.map((sample) => pointOf(sample, spans)),
            stands: standsOf(sorted, untilMs).flatMap((stand) => leaveOut(stand, spans)),
        };
    });
}
/** What a series says of the time from `fromMs` up to `toMs`: its stands cut to that, and the samples that began in it. */
function measure(series, fromMs, toMs) {
    let shares = EMPTY_SHARES;
    for (let at = firstWhere(series.stands, (stand) => stand.toMs > fromMs); at < series.stands.length; at += 1) {
        const stand = series.stands[at];
        if (stand.fromMs >= toMs)
            break;
        shares = addShares(shares, sharesOf(stand.outcome, Math.min(stand.toMs, toMs) - Math.max(stand.fromMs, fromMs)));
    }
    const begin = firstWhere(series.points, (point) => point.tMs >= fromMs);
    const points = series.points.slice(begin, firstWhere(series.points, (point) => point.tMs >= toMs));
    return {
        n: countsOf(points),
        first: countsOf(points.filter((point) => point.isFirst)),
        shares,
        latency: sketchOf(points.flatMap(({ outcome, ms }) => ((0,domain_outcome/* isAvailable */.e2)(outcome) && ms !== undefined ? [ms] : []))),
    };
}
function pointOf(sample, alarms) {
    const tMs = (0,domain_instant/* toMs */.G8)(sample.t);
    const isAlarm = (0,domain_outcome/* isFailure */.N6)(sample.outcome) && alarms.some((span) => span.fromMs <= tMs && tMs < span.toMs);
    return {
        tMs,
        outcome: isAlarm ? "inconclusive" : sample.outcome,
        isFirst: sample.again === undefined,
        ...(sample.ms !== undefined && { ms: sample.ms }),
    };
}
function standsOf(sorted, untilMs) {
    return sorted.flatMap((sample, index) => {
        const fromMs = (0,domain_instant/* toMs */.G8)(sample.t);
        const next = sorted[index + 1];
        const longestMs = Math.round(STANDS_FOR_INTERVALS * sample.every * domain_instant/* SECOND_MS */._L);
        const endMs = Math.min(fromMs + longestMs, next === undefined ? untilMs : (0,domain_instant/* toMs */.G8)(next.t));
        return endMs > fromMs ? [{ fromMs, toMs: endMs, outcome: sample.outcome }] : [];
    });
}
/** The parts of a stand, those of a failure within a false alarm being `inconclusive`. The alarms come by their beginning. */
function leaveOut(stand, alarms) {
    if (!(0,domain_outcome/* isFailure */.N6)(stand.outcome))
        return [stand];
    const parts = [];
    let at = stand.fromMs;
    for (const alarm of alarms) {
        const fromMs = Math.max(alarm.fromMs, at);
        const toMs = Math.min(alarm.toMs, stand.toMs);
        if (fromMs >= toMs)
            continue;
        if (fromMs > at)
            parts.push({ ...stand, fromMs: at, toMs: fromMs });
        parts.push({ fromMs, toMs, outcome: "inconclusive" });
        at = toMs;
    }
    if (at < stand.toMs)
        parts.push({ ...stand, fromMs: at });
    return parts;
}
function sharesOf(outcome, ms) {
    const count = (0,domain_outcome/* countOf */.pq)(outcome);
    switch (count) {
        case "available":
            return { ...EMPTY_SHARES, availableMs: ms, slowMs: outcome === "slow" ? ms : 0 };
        case "failure":
            return { ...EMPTY_SHARES, failureMs: ms };
        case "left-out":
            return { ...EMPTY_SHARES, leftOutMs: ms };
        default:
            return (0,errors/* assertNever */.xb)(count);
    }
}
function countsOf(points) {
    const counts = {};
    for (const outcome of domain_outcome/* OUTCOMES */.im) {
        const count = points.filter((point) => point.outcome === outcome).length;
        if (count > 0)
            counts[outcome] = count;
    }
    return counts;
}
/** Index of the first item for which `holds`, which must hold for all that follow; the length when there is none. */
function firstWhere(items, holds) {
    let [low, high] = [0, items.length];
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (holds(items[middle]))
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}

;// CONCATENATED MODULE: ./build/domain/rollup-close.js



/** How long after its end an hour or a day waits for samples of runs that were slow to push. */
const CLOSES_AFTER_MS = 2 * domain_instant/* HOUR_MS */.iQ;
/**
 * All hours that the samples reach into, up to `untilMs`, by time, monitor and region. A sample stands for the time to the
 * next one of its monitor and region, repetitions included, at most two intervals, and is split where it crosses an hour.
 * The samples may come in any order; one that comes twice counts once. Failures in a false alarm are left out: their time,
 * and in the counts as `inconclusive`.
 */
function rollHours(samples, corrections, untilMs) {
    return seriesOf(samples, corrections, untilMs).flatMap(hoursOf).toSorted(compareRollups);
}
/**
 * The lines to add to `hours/`: hours that ended at least 2 h before now and that `existing` does not hold. What was closed
 * stays closed, whatever came later. An hour that no sample reaches has no line. `samples` must go back two of the longest
 * intervals before the oldest hour that is still open.
 */
function closeHours(samples, existing, nowMs, corrections = []) {
    const closed = new Set(existing.map(keyOf));
    return rollHours(samples, corrections, nowMs).filter((hour) => (0,domain_instant/* toMs */.G8)(hour.t) + domain_instant/* HOUR_MS */.iQ + CLOSES_AFTER_MS <= nowMs && !closed.has(keyOf(hour)));
}
/**
 * The lines to add to `days/`: days whose last hour ended at least 2 h before now and that `existing` does not hold.
 * `hours` must hold the lines that `closeHours` gives for the same moment.
 */
function closeDays(hours, existing, nowMs) {
    const closed = new Set(existing.map(keyOf));
    const days = Map.groupBy(hours, (hour) => keyOf({ ...hour, t: (0,domain_instant/* toInstant */.fN)(startOf((0,domain_instant/* toMs */.G8)(hour.t), domain_instant/* DAY_MS */.sO)) }));
    return [...days.values()]
        .map(dayOf)
        .filter((day) => (0,domain_instant/* toMs */.G8)(day.t) + domain_instant/* DAY_MS */.sO + CLOSES_AFTER_MS <= nowMs && !closed.has(keyOf(day)))
        .toSorted(compareRollups);
}
function hoursOf(series) {
    const starts = new Set(series.points.map((point) => startOf(point.tMs, domain_instant/* HOUR_MS */.iQ)));
    for (const stand of series.stands) {
        for (let at = startOf(stand.fromMs, domain_instant/* HOUR_MS */.iQ); at < stand.toMs; at += domain_instant/* HOUR_MS */.iQ)
            starts.add(at);
    }
    return [...starts].map((start) => ({
        v: 1,
        t: (0,domain_instant/* toInstant */.fN)(start),
        monitor: series.monitor,
        ...(series.region !== undefined && { region: series.region }),
        ...measure(series, start, start + domain_instant/* HOUR_MS */.iQ),
    }));
}
function dayOf(hours) {
    const { t, monitor, region } = hours[0];
    const start = startOf((0,domain_instant/* toMs */.G8)(t), domain_instant/* DAY_MS */.sO);
    const byStart = new Map(hours.map((hour) => [(0,domain_instant/* toMs */.G8)(hour.t), hour]));
    return {
        v: 1,
        t: (0,domain_instant/* toInstant */.fN)(start),
        monitor,
        ...(region !== undefined && { region }),
        ...[...byStart.values()].reduce(addMeasures, EMPTY_MEASURE),
        cells: Array.from({ length: 24 }, (_, index) => {
            const hour = byStart.get(start + index * domain_instant/* HOUR_MS */.iQ);
            return hour === undefined ? null : inSeconds(hour.shares);
        }),
    };
}
/** `[available, slow, failure, left out]` in whole seconds that add up to no more than the hour has. */
function inSeconds({ availableMs, slowMs, failureMs, leftOutMs }) {
    const available = secondsOf(availableMs);
    const known = secondsOf(availableMs + failureMs);
    const observed = secondsOf(availableMs + failureMs + leftOutMs);
    return [available, Math.min(available, secondsOf(slowMs)), known - available, observed - known];
}
function secondsOf(ms) {
    return Math.round(ms / domain_instant/* SECOND_MS */._L);
}

;// CONCATENATED MODULE: ./build/domain/due.js



/** A provider's wait up to this long is waited for within the run; a longer one backs the monitor off. */
const RETRY_AFTER_WAITED_MS = domain_instant/* MINUTE_MS */.kg;
/** How long a monitor is backed off where a rate limit names no time. */
const RATE_LIMIT_BACKOFF_MS = domain_instant/* MINUTE_MS */.kg;
/** However long a provider asks for, a monitor is asked once a day. */
const BACKOFF_MOST_MS = domain_instant/* DAY_MS */.sO;
/** Schedules drift: a run that comes a tenth of an interval early, at most a minute, still asks. */
const EARLY_SHARE = 0.1;
/**
 * Monitors to be asked in a round. A monitor is due when its interval has passed since its last first sample from this
 * region, or when the last call that counted failed; never while it is backed off.
 */
function due(monitors, samples, state, { region, nowMs }) {
    const here = samples.filter((sample) => sample.region === region && !isOfFuture(sample, nowMs));
    return monitors.filter((monitor) => {
        const backoff = state.backoffs[monitor.id];
        if (backoff !== undefined && (0,domain_instant/* toMs */.G8)(backoff) > nowMs)
            return false;
        const own = here.filter((sample) => sample.monitor === monitor.id);
        const lastFirst = own.findLast((sample) => sample.again === undefined);
        const lastCounted = own.findLast((sample) => (0,domain_outcome/* isCounted */.he)(sample.outcome));
        if (lastFirst === undefined || (lastCounted !== undefined && (0,domain_outcome/* isFailure */.N6)(lastCounted.outcome)))
            return true;
        const earlyMs = Math.min(monitor.everyMs * EARLY_SHARE, domain_instant/* MINUTE_MS */.kg);
        return nowMs - (0,domain_instant/* toMs */.G8)(lastFirst.t) >= monitor.everyMs - earlyMs;
    });
}
/**
 * Milliseconds to wait before the same monitor is asked again in this run, or `undefined` when it is not. A failure is
 * repeated until it is believed (the monitor is down), a success of a monitor that is down until its recovery is.
 * `chance` is 0 ≤ x < 1.
 */
function repetitionDelayMs(monitor, last, verdict, chance) {
    const { repeat } = monitor.policy;
    const repeated = last.again ?? 0;
    if (repeated >= repetitionsAllowed(last, verdict, repeat.times))
        return undefined;
    const ownMs = Math.min(repeat.baseMs * 2 ** repeated + chance * repeat.jitterMs, repeat.capMs);
    if (last.retryAfter === undefined || !(0,domain_outcome/* isFailure */.N6)(last.outcome))
        return ownMs;
    const retryAfterMs = last.retryAfter * domain_instant/* SECOND_MS */._L;
    // "At once" is no reason to hurry: failures must lie apart to be believed.
    return retryAfterMs <= RETRY_AFTER_WAITED_MS ? Math.max(ownMs, retryAfterMs) : undefined;
}
function repetitionsAllowed(last, verdict, times) {
    if ((0,domain_outcome/* isAvailable */.e2)(last.outcome))
        return verdict === "down" ? times : 0;
    if (verdict === "down")
        return 0;
    switch (last.outcome) {
        case "timeout":
        case "unreachable":
        case "overloaded":
        case "server-error":
            return times;
        case "wrong-answer":
            return Math.min(1, times);
        default:
            return 0;
    }
}
/**
 * Back-offs after a round: what a provider asked for beyond what a run waits, and a minute where a rate limit named no
 * time. Those that are over are forgotten.
 */
function backoffsAfter(state, samples, nowMs) {
    const backoffs = new Map(Object.entries(state.backoffs).filter(([, until]) => (0,domain_instant/* toMs */.G8)(until) > nowMs));
    for (const sample of samples) {
        const untilMs = backoffUntilMs(sample);
        if (untilMs !== undefined && untilMs > nowMs)
            backoffs.set(sample.monitor, (0,domain_instant/* toInstant */.fN)(untilMs));
    }
    return Object.fromEntries([...backoffs].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
function backoffUntilMs(sample) {
    const askedMs = sample.retryAfter === undefined ? undefined : Math.min(sample.retryAfter * domain_instant/* SECOND_MS */._L, BACKOFF_MOST_MS);
    if (sample.outcome === "rate-limited")
        return (0,domain_instant/* toMs */.G8)(sample.t) + (askedMs ?? RATE_LIMIT_BACKOFF_MS);
    return askedMs !== undefined && askedMs > RETRY_AFTER_WAITED_MS ? (0,domain_instant/* toMs */.G8)(sample.t) + askedMs : undefined;
}

// EXTERNAL MODULE: ./build/domain/incident.js
var domain_incident = __webpack_require__(5035);
;// CONCATENATED MODULE: ./build/domain/evidence.js
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

;// CONCATENATED MODULE: ./build/domain/page-word.js

/** Worst first. What is unknown is worse than operational, so that it never passes for it, and no trouble either. */
const WORST_FIRST = [
    "major_outage",
    "partial_outage",
    "degraded_performance",
    "under_maintenance",
    "unknown",
    "operational",
];
const INDICATED = {
    none: "operational",
    minor: "degraded_performance",
    major: "partial_outage",
    critical: "major_outage",
    maintenance: "under_maintenance",
    unknown: "unknown",
};
/**
 * What a report says of a monitor, by the incidents and components that match it; an open incident counts even where
 * its component is shown as operational. Without components to match, the whole page speaks: its indicator and all
 * incidents. An incident of no stated impact is information and raises nothing.
 */
function pageWord(report, match, nowMs) {
    if (report === undefined)
        return { status: "unknown", incidents: [], readable: false };
    const concerning = report.incidents.filter((incident) => concerns(incident, match));
    const incidents = concerning.filter(({ end }) => end === undefined || (0,domain_instant/* toMs */.G8)(end) > nowMs - domain_instant/* DAY_MS */.sO);
    if (report.problem !== undefined)
        return { status: "unknown", incidents, readable: false };
    const open = concerning.filter((incident) => isOngoing(incident, nowMs)).map(({ impact }) => impact);
    return { status: worstStatus([standing(report, match), ...open]), incidents, readable: true };
}
/**
 * The incident that tells of the same trouble as the stretch from `fromMs` to `toMs`: of those that are neither
 * information nor planned and whose impact overlaps it, the one whose impact began nearest to `fromMs`. One that goes on reaches to the end of time.
 */
function troubleOverlaps(incidents, fromMs, untilMs) {
    const distance = ({ begin }) => Math.abs((0,domain_instant/* toMs */.G8)(begin) - fromMs);
    return incidents
        .filter(({ begin, end, impact }) => {
        const endMs = end === undefined ? Number.POSITIVE_INFINITY : (0,domain_instant/* toMs */.G8)(end);
        return impact !== "operational" && impact !== "under_maintenance" && (0,domain_instant/* toMs */.G8)(begin) <= untilMs && endMs >= fromMs;
    })
        .reduce((best, next) => (best === undefined || distance(next) < distance(best) ? next : best), undefined);
}
const isOngoing = ({ end }, nowMs) => end === undefined || (0,domain_instant/* toMs */.G8)(end) > nowMs;
/** What the report shows of the match, incidents apart. */
function standing(report, match) {
    if (match.components.length === 0) {
        // Some envelopes have no indicator: then the components are the page.
        return report.indicator === "unknown" && report.components.length > 0
            ? worstStatus(report.components.map(({ status }) => status))
            : INDICATED[report.indicator];
    }
    const matching = report.components.filter((component) => isMatched(component, match));
    if (matching.length > 0)
        return worstStatus(matching.map(({ status }) => status));
    if (report.components.length > 0)
        return "unknown";
    // A source with incidents alone: if none of them concerns us, all is well as far as it tells.
    const speaks = report.indicator === "none" || report.incidents.some(({ components }) => components.length > 0);
    return speaks && report.indicator !== "unknown" ? "operational" : "unknown";
}
/** The worst of several statuses. */
function worstStatus(statuses) {
    return WORST_FIRST.find((status) => statuses.includes(status)) ?? "unknown";
}
function concerns(incident, match) {
    if (match.components.length === 0)
        return true;
    return incident.components.some((name) => match.components.some((wanted) => isSame(name, wanted)));
}
/**
 * The components of the match that the page does not have, as they were written: a typing error, or one that was renamed.
 * None for a source that has no components (there, what is not mentioned is well) and for one that was not read.
 */
function unmatchedComponents(report, match) {
    if (report.problem !== undefined || report.components.length === 0)
        return [];
    return match.components.filter((wanted) => !report.components.some((component) => isNamed(component, wanted)));
}
const isMatched = (component, match) => match.components.some((wanted) => isNamed(component, wanted));
const isNamed = ({ id, name }, wanted) => fold(id) === fold(wanted) || isSame(name, wanted);
/** "Name" and "Group - Name" are the same component, and "Group" stands for all of its components. */
function isSame(name, wanted) {
    const [a, b] = [fold(name), fold(wanted)];
    if (a === "" || b === "")
        return false;
    return a === b || a.endsWith(` - ${b}`) || a.startsWith(`${b} - `) || b.endsWith(` - ${a}`);
}
const fold = (text) => text.trim().toLowerCase().replace(/\s+/g, " ");

;// CONCATENATED MODULE: ./build/domain/corroborate.js



const TROUBLE = new Set(["major_outage", "partial_outage", "degraded_performance"]);
/** `undefined` for a monitor of which no feed speaks. `unreadSince` says by feed since when it can't be read. */
function pageView(monitor, reports, nowMs, unreadSince = new Map()) {
    const words = monitor.feeds.map((match) => {
        const report = reports.get(match.feed);
        return { ...pageWord(report, match, nowMs), url: report?.url ?? "" };
    });
    if (words.length === 0)
        return undefined;
    const known = words.filter((word) => word.readable && word.status !== "unknown");
    const status = worstStatus((known.length > 0 ? known : words).map((word) => word.status));
    const incidents = words.flatMap((word) => word.incidents);
    const begins = incidents
        .filter(({ end, impact }) => end === undefined && TROUBLE.has(impact))
        .map(({ begin }) => begin);
    const begin = begins.toSorted()[0];
    const unread = monitor.feeds.flatMap(({ feed }) => unreadSince.get(feed) ?? []).toSorted();
    return {
        readable: known.length > 0,
        ...(known.length === 0 && unread.length === monitor.feeds.length && { unreadSince: unread.at(-1) }),
        trouble: TROUBLE.has(status),
        status,
        ...(begin !== undefined && { begin }),
        incidents,
        url: words.find((word) => word.status === status)?.url ?? "",
    };
}
/**
 * Holds an incident of ours against the official page: match by the start of the impact, lateness by publication. What
 * was confirmed once stays confirmed; a page that can't be read changes nothing that is known.
 */
function corroborate(incident, page, nowMs) {
    if (incident.kind === "advisory" || incident.kind === "configuration" || incident.corroboration === "confirmed")
        return incident;
    if (page === undefined)
        return setCorroboration(incident, "uncovered");
    const until = incident.end === undefined ? nowMs : (0,domain_instant/* toMs */.G8)(incident.end);
    const reported = troubleOverlaps(page.incidents, (0,domain_instant/* toMs */.G8)(incident.begin), until);
    if (reported !== undefined)
        return corroborate_confirm(incident, reported.published, reported.url ?? page.url, nowMs, reported.title);
    if (!(0,domain_incident/* isOpen */.nT)(incident))
        return incident;
    if (page.trouble)
        return corroborate_confirm(incident, (0,domain_instant/* toInstant */.fN)(nowMs), page.url, nowMs);
    if (!page.readable)
        return incident.corroboration === "unacknowledged" ? incident : setCorroboration(incident, "unread");
    return setCorroboration(incident, "unacknowledged");
}
function corroborate_confirm(incident, published, url, nowMs, title) {
    const event = {
        t: (0,domain_instant/* toInstant */.fN)(nowMs),
        what: "page",
        corroboration: "confirmed",
        published,
        ...(title !== undefined && { title: title.slice(0, 200) }),
        ...(url !== "" && { url }),
    };
    return {
        ...incident,
        corroboration: "confirmed",
        pagePublished: published,
        ...(url !== "" && { pageUrl: url }),
        timeline: [...incident.timeline, event],
    };
}
function setCorroboration(incident, corroboration) {
    return incident.corroboration === corroboration ? incident : { ...incident, corroboration };
}
/** Milliseconds from the incident's begin to the page's publication (negative: before it), or `undefined` while it says nothing. */
function latenessMs(incident) {
    return incident.pagePublished === undefined ? undefined : (0,domain_instant/* toMs */.G8)(incident.pagePublished) - (0,domain_instant/* toMs */.G8)(incident.begin);
}
/** Milliseconds by which our verdict was earlier than the page (negative: later), or `undefined` while it says nothing. */
function leadMs(incident) {
    return incident.pagePublished === undefined ? undefined : (0,domain_instant/* toMs */.G8)(incident.pagePublished) - (0,domain_instant/* toMs */.G8)(incident.detected);
}

;// CONCATENATED MODULE: ./build/domain/trouble.js


/** A down made of timeouts alone stays a warning for so long. */
const TIMEOUT_GRACE_MS = 15 * domain_instant/* MINUTE_MS */.kg;
/** An incident whose monitor was unknown for so long ends unobserved. */
const UNOBSERVED_END_MS = domain_instant/* DAY_MS */.sO;
/** Left-out samples in a row that make a configuration incident; a secret that is not set needs one. */
const CONFIGURATION_LEAST = 2;
function availabilityTrouble({ verdict, nowMs }) {
    if (verdict === undefined)
        return { is: "unclear" };
    switch (verdict.verdict) {
        case "up":
            return { is: "over", since: verdict.since };
        case "unknown":
            return { is: "unobserved", since: verdict.since };
        case "degraded":
        case "down":
            return {
                is: "trouble",
                trouble: {
                    kind: verdict.verdict === "down" ? "outage" : "degradation",
                    level: levelOf(verdict, nowMs),
                    begin: verdict.firstFailure ?? verdict.since,
                    detected: verdict.since,
                    outcome: verdict.outcome,
                    reason: verdict.reason,
                },
            };
    }
}
function levelOf(verdict, nowMs) {
    if (verdict.verdict === "degraded")
        return "warning";
    if (verdict.verdict !== "down")
        return "info";
    const isFresh = nowMs - (0,domain_instant/* toMs */.G8)(verdict.since) < TIMEOUT_GRACE_MS;
    return verdict.timeoutsOnly && isFresh ? "warning" : "critical";
}
/** Rejected and quota-exhausted samples are the owner's to mend: two in a row make an incident, a counted sample ends it. */
function configurationTrouble({ samples, nowMs }) {
    const own = samples.filter((sample) => !isSilentOnConfiguration(sample));
    const last = own.at(-1);
    // The ledger holds days of samples: where none of them says anything, nobody has known for longer than that.
    if (last === undefined)
        return { is: "unobserved", since: (0,domain_instant/* toInstant */.fN)(nowMs - UNOBSERVED_END_MS) };
    if ((0,domain_outcome/* isCounted */.he)(last.outcome)) {
        const lastLeftOut = own.findLastIndex((sample) => !(0,domain_outcome/* isCounted */.he)(sample.outcome));
        return { is: "over", since: own[lastLeftOut + 1].t };
    }
    const lastCounted = own.findLastIndex((sample) => (0,domain_outcome/* isCounted */.he)(sample.outcome));
    const row = own.slice(lastCounted + 1);
    const certain = last.reason === "missing-secret";
    if (row.length < CONFIGURATION_LEAST && !certain)
        return { is: "unclear" };
    const detected = certain ? row[0] : row[CONFIGURATION_LEAST - 1];
    return {
        is: "trouble",
        trouble: {
            kind: "configuration",
            level: "warning",
            begin: row[0].t,
            detected: detected.t,
            outcome: last.outcome,
            reason: last.reason,
        },
    };
}
function isSilentOnConfiguration(sample) {
    return sample.outcome === "inconclusive" || sample.outcome === "rate-limited";
}
/** The page reports trouble and our calls are fine: worth showing, no more. */
function advisoryTrouble({ page, verdict, nowMs }) {
    const now = (0,domain_instant/* toInstant */.fN)(nowMs);
    if (page === undefined)
        return { is: "over", since: now };
    if (!page.readable)
        return page.unreadSince === undefined ? { is: "unclear" } : { is: "unobserved", since: page.unreadSince };
    if (!page.trouble)
        return { is: "over", since: now };
    if (verdict === undefined)
        return { is: "unclear" };
    if (verdict.verdict !== "up" || verdict.ground === "page")
        return { is: "unclear" };
    const begin = page.begin !== undefined && page.begin < now ? page.begin : now;
    return { is: "trouble", trouble: { kind: "advisory", level: "info", begin, detected: now } };
}

;// CONCATENATED MODULE: ./build/domain/correlate.js





/** How long after its end an incident still listens for a late word of the official page. */
const LATE_PAGE_MS = domain_instant/* DAY_MS */.sO;
/** A monitor that nobody has asked for so many of its intervals is asked no more. */
const ASKED_INTERVALS = 3;
function familyOf(kind) {
    return kind === "outage" || kind === "degradation" ? "availability" : kind;
}
/**
 * Verdicts, reports and time → incidents. Answers with the incidents that are new or differ; the others stand. The same
 * input gives the same answer, and running it again on its own output changes nothing.
 */
function correlate(input) {
    const samples = Map.groupBy(input.samples, (sample) => sample.monitor);
    const changed = input.monitors.flatMap((monitor) => {
        const witness = {
            verdict: input.verdicts.get(monitor.id),
            page: input.pages.get(monitor.id),
            samples: samples.get(monitor.id) ?? [],
            nowMs: input.nowMs,
        };
        return [
            ...correlateFamily(input, monitor, "availability", availabilityTrouble(witness)),
            ...correlateFamily(input, monitor, "configuration", configurationTrouble(witness)),
            ...correlateFamily(input, monitor, "advisory", advisoryTrouble(witness)),
        ];
    });
    const watched = new Set(input.monitors.map((monitor) => monitor.id));
    const now = (0,domain_instant/* toInstant */.fN)(input.nowMs);
    const orphans = input.incidents
        .filter((incident) => (0,domain_incident/* isOpen */.nT)(incident) && !watched.has(incident.monitor) && !isAskedElsewhere(incident.monitor, input))
        .map((incident) => end(incident, now, { t: now, what: "ended", why: "no-longer-watched" }));
    return [...changed, ...orphans];
}
/** Another config may keep its samples in the same ledger: a monitor that is still asked has not left. */
function isAskedElsewhere(monitor, { samples, nowMs }) {
    const last = samples.findLast((sample) => sample.monitor === monitor);
    return last !== undefined && nowMs - (0,domain_instant/* toMs */.G8)(last.t) < ASKED_INTERVALS * last.every * domain_instant/* SECOND_MS */._L;
}
function correlateFamily(input, monitor, family, finding) {
    const own = input.incidents.filter((incident) => incident.monitor === monitor.id && familyOf(incident.kind) === family);
    const before = own.find(domain_incident/* isOpen */.nT) ?? own.at(-1);
    const lastEnd = own.findLast((incident) => incident !== before && !(0,domain_incident/* isOpen */.nT)(incident))?.end ?? "";
    const after = apply(before, finding, monitor, { nowMs: input.nowMs, lastEnd });
    if (after === undefined)
        return [];
    const listening = (0,domain_incident/* isOpen */.nT)(after) || input.nowMs - (0,domain_instant/* toMs */.G8)(after.end) <= LATE_PAGE_MS;
    const told = listening ? corroborate(after, input.pages.get(monitor.id), input.nowMs) : after;
    // What a page says needs no evidence of ours.
    const hasCalls = family !== "advisory" && ((0,domain_incident/* isOpen */.nT)(told) || before !== after);
    const evidenced = hasCalls ? addEvidence(told, input.evidence.get(monitor.id) ?? []) : told;
    return evidenced === before ? [] : [evidenced];
}
function apply(before, finding, monitor, moment) {
    const open = before !== undefined && (0,domain_incident/* isOpen */.nT)(before) ? before : undefined;
    const { nowMs } = moment;
    switch (finding.is) {
        case "trouble":
            if (open !== undefined)
                return worsen(open, finding.trouble, moment);
            return relapse(before, finding.trouble, monitor, nowMs);
        case "over":
            if (open === undefined)
                return before;
            return end(open, laterOf(finding.since, open.begin), {
                t: laterOf(finding.since, open.begin),
                what: "recovered",
            });
        case "unobserved": {
            if (open === undefined || nowMs - (0,domain_instant/* toMs */.G8)(finding.since) < UNOBSERVED_END_MS)
                return before;
            return end(open, laterOf(finding.since, open.begin), { t: (0,domain_instant/* toInstant */.fN)(nowMs), what: "ended", why: "unobserved" });
        }
        case "unclear":
            return before;
    }
}
/**
 * Trouble while no incident is open: a relapse soon after recovery reopens the last one, anything else is a new one. A
 * verdict from before the recovery is no news. One that outlived an incident which ended without recovery is.
 */
function relapse(before, trouble, monitor, nowMs) {
    if (before?.end === undefined)
        return openIncident(monitor, trouble);
    const sinceEndMs = (0,domain_instant/* toMs */.G8)(trouble.detected) - (0,domain_instant/* toMs */.G8)(before.end);
    if ((0,domain_incident/* endingOf */.z6)(before)?.what === "ended" && sinceEndMs <= 0) {
        const now = (0,domain_instant/* toInstant */.fN)(nowMs);
        return openIncident(monitor, { ...trouble, begin: now, detected: now });
    }
    if (sinceEndMs <= 0)
        return before;
    if (sinceEndMs <= monitor.policy.reopenMs)
        return reopen(before, trouble);
    // Failures from before the last recovery belong to the incident they were told in.
    return openIncident(monitor, trouble.begin > before.end ? trouble : { ...trouble, begin: trouble.detected });
}
function openIncident(monitor, trouble) {
    const { kind, level, begin, detected, outcome, reason } = trouble;
    const why = { ...(outcome !== undefined && { outcome }), ...(reason !== undefined && { reason }) };
    return {
        v: 1,
        id: incidentId(begin, monitor.id, kind),
        monitor: monitor.id,
        kind,
        level,
        begin,
        detected,
        ...why,
        corroboration: kind === "advisory" ? "advisory" : "uncovered",
        timeline: [{ t: detected, what: "opened", level, ...why }],
        evidence: [],
        outbox: [],
    };
}
/** `20261121T090531Z-<monitor>-<kind>` */
function incidentId(begin, monitor, kind) {
    return `${begin.replace(/\.\d+/, "").replaceAll(/[-:]/g, "")}-${monitor}-${kind}`;
}
/** An open incident under a verdict that is still bad: level, kind and error may have changed; the earliest begin wins. */
function worsen(open, trouble, { nowMs, lastEnd }) {
    const { level, outcome, reason } = trouble;
    const why = { ...(outcome !== undefined && { outcome }), ...(reason !== undefined && { reason }) };
    const kind = trouble.kind === "outage" ? "outage" : open.kind;
    const begin = trouble.begin < open.begin && trouble.begin > lastEnd ? trouble.begin : open.begin;
    const isSame = kind === open.kind && begin === open.begin;
    const now = isSame ? open : { ...open, kind, begin };
    if (open.kind === "advisory")
        return now;
    if (level !== open.level || kind !== open.kind) {
        // The level changes with the verdict, or later by time alone when a down of timeouts has lasted.
        const t = laterOf(trouble.detected, open.timeline.at(-1).t) === trouble.detected ? trouble.detected : (0,domain_instant/* toInstant */.fN)(nowMs);
        return { ...now, level, ...why, timeline: [...open.timeline, { t, what: "level", level, ...why }] };
    }
    if (outcome === undefined || wasSeen(open, outcome, reason))
        return now;
    const event = { t: (0,domain_instant/* toInstant */.fN)(nowMs), what: "error", outcome, ...(reason !== undefined && { reason }) };
    return { ...now, ...why, timeline: [...open.timeline, event] };
}
/** Each error is told once an incident, however often calls alternate between two. */
function wasSeen(incident, outcome, reason) {
    return incident.timeline.some((event) => "outcome" in event && event.outcome === outcome && event.reason === reason);
}
function reopen(ended, trouble) {
    const { end: _end, ...rest } = ended;
    const { level, outcome, reason } = trouble;
    const why = { ...(outcome !== undefined && { outcome }), ...(reason !== undefined && { reason }) };
    const kind = trouble.kind === "outage" ? "outage" : ended.kind;
    return {
        ...rest,
        kind,
        level,
        ...why,
        timeline: [...ended.timeline, { t: trouble.detected, what: "reopened", level, ...why }],
    };
}
function end(incident, t, event) {
    return { ...incident, end: t, timeline: [...incident.timeline, event] };
}
function laterOf(a, b) {
    return a > b ? a : b;
}

;// CONCATENATED MODULE: ./build/domain/exchange.js
/** Where a call can be when it takes time or fails, in the order of a call. */
const PHASES = ["queue", "dns", "connect", "tls", "send", "wait", "receive", "poll"];

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(2311);
// EXTERNAL MODULE: ./build/domain/report.js
var report = __webpack_require__(2663);
// EXTERNAL MODULE: ./build/domain/verdict.js
var verdict = __webpack_require__(272);
;// CONCATENATED MODULE: ./build/ledger/schemas.js







/** The version of every line and file that we write, and the newest that we read. */
const VERSION = 1;
// Objects are loose: a key that we do not know is kept when its file is written again.
const version = schemas/* literal */.euz(VERSION);
const instant = schemas/* string */.YjP()
    .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/, "is no moment like 2026-11-21T09:05:31.412Z")
    .refine(isMoment, "is no moment of the calendar");
/** What people write, too: any precision from minutes on, any zone. */
const writtenInstant = schemas/* string */.YjP()
    .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/, "is no moment like 2026-11-21T09:05Z")
    .refine(isMoment, "is no moment of the calendar")
    .transform((text) => (0,domain_instant/* toInstant */.fN)((0,domain_instant/* toMs */.G8)(text)));
const schemas_name = schemas/* string */.YjP().min(1);
const amount = schemas/* number */.aig().nonnegative();
const count = schemas/* int */.Whr().nonnegative();
const outcome = schemas/* enum */.k5n(domain_outcome/* OUTCOMES */.im);
const reason = schemas/* enum */.k5n(domain_outcome/* REASONS */.ez);
const blame = schemas/* enum */.k5n({
    provider: "provider",
    owner: "owner",
    runner: "runner",
    nobody: "nobody",
});
const phases = schemas/* partialRecord */.jgl(schemas/* enum */.k5n(PHASES), amount);
const level = schemas/* enum */.k5n(domain_incident/* LEVELS */.A_);
const sample = schemas/* looseObject */._H3({
    v: version,
    t: instant,
    monitor: schemas_name,
    region: schemas_name.exactOptional(),
    run: schemas/* string */.YjP(),
    outcome,
    reason: reason.exactOptional(),
    blame: blame.exactOptional(),
    ms: amount.exactOptional(),
    phases: phases.exactOptional(),
    phase: schemas/* enum */.k5n(PHASES).exactOptional(),
    code: schemas/* int */.Whr().exactOptional(),
    error: schemas/* string */.YjP().exactOptional(),
    bytes: amount.exactOptional(),
    every: schemas/* number */.aig().positive(),
    again: schemas/* int */.Whr().positive().exactOptional(),
    retryAfter: amount.exactOptional(),
});
const counts = schemas/* partialRecord */.jgl(outcome, count);
const rollup = {
    v: version,
    t: instant,
    monitor: schemas_name,
    region: schemas_name.exactOptional(),
    n: counts,
    first: counts,
    shares: schemas/* looseObject */._H3({ availableMs: count, slowMs: count, failureMs: count, leftOutMs: count }),
    latency: schemas/* looseObject */._H3({ n: count, sum: count, b: schemas/* array */.YOg(schemas/* tuple */.PVZ([schemas/* int */.Whr(), count])) }),
};
const hour = schemas/* looseObject */._H3(rollup);
const day = schemas/* looseObject */._H3({
    ...rollup,
    cells: schemas/* array */.YOg(schemas/* tuple */.PVZ([count, count, count, count]).nullable()).length(24),
});
const componentStatus = schemas/* enum */.k5n(report/* COMPONENT_STATUSES */.H6);
const reportedState = schemas/* enum */.k5n(report/* INCIDENT_STATES */.Eq);
const affected = { begin: instant, end: instant.exactOptional(), components: schemas/* array */.YOg(schemas/* string */.YjP()) };
const feedChange = schemas/* looseObject */._H3({
    v: version,
    t: instant,
    report: schemas/* looseObject */._H3({
        feed: schemas_name,
        url: schemas/* string */.YjP(),
        indicator: schemas/* enum */.k5n(report/* INDICATORS */.Xo),
        components: schemas/* array */.YOg(schemas/* looseObject */._H3({ id: schemas/* string */.YjP(), name: schemas/* string */.YjP(), status: componentStatus })),
        incidents: schemas/* array */.YOg(schemas/* looseObject */._H3({
            id: schemas/* string */.YjP(),
            title: schemas/* string */.YjP(),
            state: reportedState,
            impact: componentStatus,
            ...affected,
            published: instant,
            url: schemas/* string */.YjP().exactOptional(),
            updates: schemas/* array */.YOg(schemas/* looseObject */._H3({ t: instant, state: reportedState, text: schemas/* string */.YjP() })),
        })),
        maintenances: schemas/* array */.YOg(schemas/* looseObject */._H3({
            id: schemas/* string */.YjP(),
            title: schemas/* string */.YjP(),
            state: schemas/* enum */.k5n(report/* MAINTENANCE_STATES */.p5),
            ...affected,
            url: schemas/* string */.YjP().exactOptional(),
        })),
        problem: schemas/* looseObject */._H3({
            reason: schemas/* enum */.k5n(report/* FEED_PROBLEMS */.Wr),
            detail: schemas/* string */.YjP(),
        })
            .exactOptional(),
    }),
});
const correction = schemas/* looseObject */._H3({
    v: version,
    t: writtenInstant,
    monitor: schemas_name,
    from: writtenInstant,
    to: writtenInstant,
    who: schemas/* string */.YjP(),
    why: schemas/* string */.YjP(),
});
const error = { outcome: outcome.exactOptional(), reason: reason.exactOptional() };
const ending = schemas/* enum */.k5n({ unobserved: "unobserved", "no-longer-watched": "no-longer-watched" });
const schemas_event = schemas/* discriminatedUnion */.gMt("what", [
    schemas/* looseObject */._H3({ t: instant, what: schemas/* literal */.euz("opened"), level, ...error }),
    schemas/* looseObject */._H3({ t: instant, what: schemas/* literal */.euz("level"), level, ...error }),
    schemas/* looseObject */._H3({ t: instant, what: schemas/* literal */.euz("error"), ...error, outcome }),
    schemas/* looseObject */._H3({
        t: instant,
        what: schemas/* literal */.euz("page"),
        corroboration: schemas/* enum */.k5n(domain_incident/* CORROBORATIONS */.Jq),
        title: schemas/* string */.YjP().exactOptional(),
        published: instant.exactOptional(),
        url: schemas/* string */.YjP().exactOptional(),
    }),
    schemas/* looseObject */._H3({ t: instant, what: schemas/* literal */.euz("recovered") }),
    schemas/* looseObject */._H3({ t: instant, what: schemas/* literal */.euz("ended"), why: ending }),
    schemas/* looseObject */._H3({ t: instant, what: schemas/* literal */.euz("reopened"), level, ...error }),
]);
const otherwise = schemas/* enum */.k5n({ down: "down", degraded: "degraded" });
const evidence = schemas/* looseObject */._H3({
    t: instant,
    outcome,
    reason: reason.exactOptional(),
    blame: blame.exactOptional(),
    again: schemas/* int */.Whr().positive().exactOptional(),
    ms: amount.exactOptional(),
    phase: schemas/* enum */.k5n(PHASES).exactOptional(),
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
    to: schemas_name,
    event: count,
    state: outboxState,
    by: schemas/* string */.YjP(),
    until: instant,
    made: instant,
    ref: schemas/* string */.YjP().exactOptional(),
});
const incident = schemas/* looseObject */._H3({
    v: version,
    id: schemas_name,
    monitor: schemas_name,
    kind: schemas/* enum */.k5n(domain_incident/* INCIDENT_KINDS */.pl),
    level,
    begin: instant,
    detected: instant,
    end: instant.exactOptional(),
    ...error,
    corroboration: schemas/* enum */.k5n(domain_incident/* CORROBORATIONS */.Jq),
    pagePublished: instant.exactOptional(),
    pageUrl: schemas/* string */.YjP().exactOptional(),
    timeline: schemas/* array */.YOg(schemas_event),
    evidence: schemas/* array */.YOg(evidence),
    issue: schemas/* looseObject */._H3({ number: schemas/* int */.Whr().positive(), url: schemas/* string */.YjP() }).exactOptional(),
    outbox: schemas/* array */.YOg(outboxEntry),
});
const state = schemas/* looseObject */._H3({
    v: version,
    verdicts: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* looseObject */._H3({ verdict: schemas/* enum */.k5n(verdict.VERDICTS), since: instant })),
    backoffs: schemas/* record */.g1P(schemas/* string */.YjP(), instant),
});
const SCHEMAS = {
    sample,
    hour,
    day,
    feedChange,
    correction,
    incident,
    state,
};
function isMoment(text) {
    return !Number.isNaN((0,domain_instant/* toMs */.G8)(text));
}

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
    if (parsed.success)
        return { ok: true, value: parsed.data };
    const [issue] = parsed.error.issues;
    return { ok: false, text, why: `${issue?.path.join(".") || "the line"}: ${issue?.message}` };
}
/** Why a value could never be read again once it was written; `undefined` for one that could. */
function unreadable(kind, value) {
    const decoded = decode(kind, encode(value), `a new ${kind}`);
    return decoded.ok ? undefined : decoded.why;
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
  v id seq t monitor region run feed what kind level begin detected end
  outcome reason blame ms phases phase code error bytes every again retryAfter
  n first shares latency sum b cells availableMs slowMs failureMs leftOutMs
  from to who why event state by until made ref number name title text
  status impact published url indicator components incidents maintenances updates
  corroboration pagePublished pageUrl issue timeline evidence outbox
  ${PHASES.join(" ")}
  ${domain_outcome/* OUTCOMES */.im.join(" ")}
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

;// CONCATENATED MODULE: ./build/ledger/feed-changes.js

/**
 * The line to add to `feeds/` for a report, or `undefined` where it says what was said before: states, incidents and texts
 * count, the order of components or incidents and the time of fetching do not. A feed that could not be read says nothing
 * new of the provider: its line repeats what was known with the problem beside it, and is written when the problem's reason
 * begins or changes; the first report that can be read ends it.
 */
function feed_changes_feedChange(previous, report) {
    const { fetchedAt: t, ...said } = report;
    const before = previous?.report;
    if (said.problem !== undefined) {
        if (before?.problem?.reason === said.problem.reason)
            return undefined;
        return { v: 1, t, report: { ...(before ?? said), problem: said.problem } };
    }
    if (before !== undefined && before.problem === undefined && substance(before) === substance(said))
        return undefined;
    return { v: 1, t, report: said };
}
/** All that makes a difference, as text. */
function substance({ indicator, components, incidents, maintenances }) {
    return [indicator, sorted(components), sorted(incidents), sorted(maintenances)].join("\n\n");
}
function sorted(items) {
    return items.map(encode).toSorted().join("\n");
}

;// CONCATENATED MODULE: ./build/domain/wilson.js
/**
 * Lower bound of the Wilson score interval for a proportion: with confidence given by `z` (1.96 for 95 %, two-sided), the
 * true share of failures is at least this. 0 when nothing was counted.
 *
 * E. B. Wilson, "Probable Inference, the Law of Succession, and Statistical Inference", Journal of the American
 * Statistical Association 22 (158), 1927: (p + z²/2n − z·√(p(1−p)/n + z²/4n²)) / (1 + z²/n).
 */
function wilsonLower(failures, total, z = 1.96) {
    if (total <= 0 || failures <= 0)
        return 0;
    const share = failures / total;
    const z2 = z * z;
    const centre = share + z2 / (2 * total);
    const margin = z * Math.sqrt((share * (1 - share)) / total + z2 / (4 * total * total));
    return Math.max(0, (centre - margin) / (1 + z2 / total));
}

;// CONCATENATED MODULE: ./build/domain/judge.js




/** First samples that the degraded rate looks at, and the least that the down rate reaches back over. */
const RATE_SAMPLES = 24;
/** Fewer counted first samples than this say nothing about a rate. */
const RATE_LEAST = 6;
/** Failed first samples among the last `RATE_SAMPLES` from which a monitor can be degraded. */
const DEGRADED_LEAST = 3;
/** At most so many failed ones end a degraded rate. */
const DEGRADED_END = 1;
/** A monitor of which nothing was counted for so many intervals is unknown. */
const UNKNOWN_INTERVALS = 3;
/**
 * What we believe of a monitor: a fold over its recent samples in order of time, so that replayed, merged or doubled input
 * gives the same answer. `prior` is the verdict from `state.json`; it counts only where it is older than every sample given.
 * With samples from several regions a monitor is down when more than half of the regions that answered say so, and since the
 * moment at which that became so. Samples that claim to be of the future are not looked at.
 */
function judge(monitor, samples, nowMs, prior) {
    const own = distinct(samples.filter((sample) => sample.monitor === monitor.id && !isOfFuture(sample, nowMs)));
    const regions = new Set(own.map(regionOf));
    const older = prior !== undefined && (own[0] === undefined || prior.since < own[0].t) ? prior : undefined;
    // A prior verdict is the whole monitor's: with several regions it is nobody's own.
    const beliefs = new Map([...regions].map((region) => [region, beginWith(regions.size === 1 ? older : undefined)]));
    if (regions.size === 0)
        beliefs.set("", beginWith(older));
    const fold = { monitor, beliefs, verdict: older?.verdict ?? "unknown", since: older?.since, isFirst: true };
    for (const sample of own) {
        if (!(0,domain_outcome/* isCounted */.he)(sample.outcome))
            continue;
        take(beliefs.get(regionOf(sample)), sample, monitor.policy);
        move(fold, sample.t);
    }
    return conclude(fold, nowMs, prior);
}
const regionOf = (sample) => sample.region ?? "";
/** In order, each once. */
function distinct(samples) {
    const sorted = samples.toSorted(compareSamples);
    return sorted.filter((sample, index) => {
        const previous = sorted[index - 1];
        return previous === undefined || compareSamples(previous, sample) !== 0 || previous.again !== sample.again;
    });
}
function beginWith(older) {
    const isTroubled = older?.verdict === "down" || older?.verdict === "degraded";
    return {
        down: older?.verdict === "down" ? "row" : undefined,
        rateDegraded: older?.verdict === "degraded",
        slowDegraded: false,
        wasGood: older?.verdict === "up",
        row: undefined,
        goodInRow: 0,
        slowInRow: 0,
        quickInRow: 0,
        firsts: [],
        lastCounted: undefined,
        lastFailure: undefined,
        firstFailure: isTroubled ? older.since : undefined,
        timeoutsOnly: false,
    };
}
function verdictOf(belief) {
    if (belief.down !== undefined)
        return "down";
    if (belief.rateDegraded || belief.slowDegraded)
        return "degraded";
    return belief.wasGood ? "up" : "unknown";
}
/** The verdict of more than half of those that say anything. */
function majority(beliefs) {
    const verdicts = beliefs.map(verdictOf).filter((verdict) => verdict !== "unknown");
    const down = verdicts.filter((verdict) => verdict === "down").length;
    const troubled = verdicts.filter((verdict) => verdict !== "up").length;
    if (verdicts.length === 0)
        return "unknown";
    if (down * 2 > verdicts.length)
        return "down";
    return troubled * 2 > verdicts.length ? "degraded" : "up";
}
function silentSinceMs(belief, monitor) {
    return belief.lastCounted === undefined
        ? Number.NEGATIVE_INFINITY
        : (0,domain_instant/* toMs */.G8)(belief.lastCounted) + UNKNOWN_INTERVALS * monitor.everyMs;
}
function heard({ beliefs, monitor }, nowMs) {
    return [...beliefs.values()].filter((belief) => silentSinceMs(belief, monitor) >= nowMs);
}
function move(fold, at) {
    const verdict = majority(heard(fold, (0,domain_instant/* toMs */.G8)(at)));
    if (verdict === fold.verdict)
        return;
    fold.isFirst = fold.verdict === "unknown" && fold.since === undefined;
    fold.verdict = verdict;
    fold.since = at;
}
function take(belief, sample, policy) {
    const isFirst = sample.again === undefined;
    const failed = (0,domain_outcome/* isFailure */.N6)(sample.outcome);
    belief.lastCounted = sample.t;
    if (isFirst)
        remember(belief, sample, failed, policy);
    if (failed)
        takeFailure(belief, sample, isFirst, policy);
    else
        takeSuccess(belief, sample, isFirst, policy);
    if (verdictOf(belief) === "up")
        belief.firstFailure = undefined;
}
function remember(belief, sample, failed, policy) {
    const ms = (0,domain_instant/* toMs */.G8)(sample.t);
    belief.firsts.push({ ms, failed, t: sample.t });
    while (belief.firsts.length > RATE_SAMPLES && belief.firsts[0].ms <= ms - policy.windowMs)
        belief.firsts.shift();
}
function takeFailure(belief, sample, isFirst, policy) {
    const isTimeout = sample.outcome === "timeout";
    belief.row ??= { count: 0, first: sample.t, timeoutsOnly: true };
    belief.row.count += 1;
    belief.row.timeoutsOnly &&= isTimeout;
    belief.goodInRow = 0;
    belief.slowInRow = 0;
    belief.lastFailure = sample;
    if (belief.down !== undefined) {
        belief.timeoutsOnly &&= isTimeout;
        return;
    }
    const needed = policy.failures * (belief.rateDegraded ? 2 : 1);
    const spanMs = (0,domain_instant/* toMs */.G8)(sample.t) - (0,domain_instant/* toMs */.G8)(belief.row.first);
    if (belief.row.count >= needed && spanMs >= policy.confirmMs) {
        belief.down = "row";
        belief.firstFailure ??= belief.row.first;
        belief.timeoutsOnly = belief.row.timeoutsOnly;
    }
    else if (isFirst && rateIsDown(belief, policy)) {
        belief.down = "rate";
        belief.firstFailure ??= firstFailed(belief.firsts);
        belief.timeoutsOnly = belief.row.timeoutsOnly;
    }
    else if (isFirst && !belief.rateDegraded && rateIsDegraded(belief, policy)) {
        // Entered on a failure only: what an outage left in the window does not make a monitor degraded that has recovered.
        belief.rateDegraded = true;
        belief.firstFailure ??= firstFailed(belief.firsts.slice(-RATE_SAMPLES));
    }
}
function takeSuccess(belief, sample, isFirst, policy) {
    belief.row = undefined;
    belief.wasGood = true;
    belief.goodInRow += 1;
    if (belief.goodInRow >= policy.recovery)
        belief.down = undefined;
    if (!isFirst)
        return;
    if (belief.rateDegraded && failedAmongLast(belief.firsts) <= DEGRADED_END)
        belief.rateDegraded = false;
    if (sample.outcome === "slow") {
        belief.slowInRow += 1;
        belief.quickInRow = 0;
        if (belief.slowInRow >= policy.failures && !belief.slowDegraded) {
            belief.slowDegraded = true;
            belief.firstFailure ??= belief.firsts.at(-belief.slowInRow)?.t ?? sample.t;
        }
    }
    else {
        belief.slowInRow = 0;
        belief.quickInRow += 1;
        if (belief.quickInRow >= policy.recovery)
            belief.slowDegraded = false;
    }
}
function rateIsDown(belief, policy) {
    const failed = belief.firsts.filter((first) => first.failed).length;
    return belief.firsts.length >= RATE_LEAST && wilsonLower(failed, belief.firsts.length) > policy.rate;
}
function rateIsDegraded(belief, policy) {
    const failed = failedAmongLast(belief.firsts);
    return failed >= DEGRADED_LEAST && failed / Math.min(belief.firsts.length, RATE_SAMPLES) > policy.degradedRate;
}
function failedAmongLast(firsts) {
    return firsts.slice(-RATE_SAMPLES).filter((first) => first.failed).length;
}
function firstFailed(firsts) {
    return firsts.find((first) => first.failed)?.t;
}
function conclude(fold, nowMs, prior) {
    const { monitor } = fold;
    const speaking = heard(fold, nowMs);
    const verdict = majority(speaking);
    const failuresInRow = Math.max(0, ...speaking.map((belief) => belief.row?.count ?? 0));
    const since = sinceWhen(fold, verdict, nowMs, prior);
    const decisive = speaking
        .filter((belief) => verdictOf(belief) === verdict)
        .toSorted(byLastFailure)
        .at(-1);
    if (verdict === "unknown" || verdict === "up" || decisive === undefined) {
        return { monitor: monitor.id, verdict, since, failuresInRow, timeoutsOnly: false };
    }
    const ground = decisive.down ?? (decisive.rateDegraded ? "rate" : "slow");
    const { outcome, reason } = ground === "slow" ? SLOW : (decisive.lastFailure ?? { outcome: undefined, reason: undefined });
    return {
        monitor: monitor.id,
        verdict,
        since,
        ground,
        ...(outcome !== undefined && { outcome }),
        ...(reason !== undefined && { reason }),
        ...(decisive.firstFailure !== undefined && { firstFailure: decisive.firstFailure }),
        failuresInRow,
        timeoutsOnly: verdict === "down" && decisive.timeoutsOnly,
    };
}
const SLOW = { outcome: "slow", reason: "slow" };
const byLastFailure = (a, b) => ((a.lastFailure?.t ?? "") < (b.lastFailure?.t ?? "") ? -1 : 1);
/** Since when the verdict holds: a sample made it so, or the silence of a region, or it was so before all we look at. */
function sinceWhen(fold, verdict, nowMs, prior) {
    const wasPrior = prior?.verdict === verdict;
    if (verdict !== fold.verdict) {
        const silences = [...fold.beliefs.values()].map((belief) => silentSinceMs(belief, fold.monitor));
        const last = Math.max(...silences.filter((ms) => ms < nowMs));
        return Number.isFinite(last) ? (0,domain_instant/* toInstant */.fN)(last) : wasPrior ? prior.since : (0,domain_instant/* toInstant */.fN)(nowMs);
    }
    if (fold.since === undefined)
        return wasPrior ? prior.since : (0,domain_instant/* toInstant */.fN)(nowMs);
    return fold.isFirst && wasPrior && prior.since < fold.since ? prior.since : fold.since;
}

;// CONCATENATED MODULE: ./build/domain/judge-page.js

const VERDICT_OF = {
    operational: "up",
    degraded_performance: "degraded",
    partial_outage: "degraded",
    major_outage: "down",
    under_maintenance: "unknown",
    unknown: "unknown",
};
/** The verdict of a monitor without a probe: what its official pages say, no more. An unread page says nothing. */
function judgePage(monitor, page, nowMs, prior) {
    const verdict = page === undefined || !page.readable ? "unknown" : VERDICT_OF[page.status];
    const now = (0,domain_instant/* toInstant */.fN)(nowMs);
    const since = prior?.verdict === verdict ? prior.since : now;
    return {
        monitor,
        verdict,
        since,
        ground: "page",
        ...(verdict !== "up" && page?.begin !== undefined && page.begin < now && { firstFailure: page.begin }),
        failuresInRow: 0,
        timeoutsOnly: false,
    };
}

;// CONCATENATED MODULE: ./build/domain/plan.js


/** How long the run that made or took over an entry may speak. */
const CLAIM_MS = 10 * domain_instant/* MINUTE_MS */.kg;
/** What was not said within a day is not said any more. */
const STALE_MS = domain_instant/* DAY_MS */.sO;
/** The one target so far: the repository's issues. */
const ISSUES = "issues";
/**
 * Incidents → what must be said of them, as outbox entries in the incidents themselves. Every event is covered by one
 * entry; events of one run share one. Entries that nobody speaks for any more are claimed for this run, stale ones are
 * dropped. Answers with the same incident where nothing differs, and planning twice plans nothing new.
 */
function plan(incident, policy, claimant) {
    // With issues off there is nobody to speak to: what is pending waits.
    if (policy.kinds.length === 0)
        return incident;
    const outbox = incident.outbox.map((entry) => renew(entry, claimant));
    const fresh = nextEntry(incident, outbox, policy, claimant);
    const planned = fresh === undefined ? outbox : [...outbox, fresh];
    const isSame = planned.length === incident.outbox.length && planned.every((entry, index) => entry === incident.outbox[index]);
    return isSame ? incident : { ...incident, outbox: planned };
}
function renew(entry, { run, nowMs }) {
    if (entry.state !== "pending")
        return entry;
    if (nowMs - (0,domain_instant/* toMs */.G8)(entry.made) > STALE_MS)
        return { ...entry, state: "dropped", ref: "too-old" };
    if ((0,domain_instant/* toMs */.G8)(entry.until) > nowMs)
        return entry;
    return { ...entry, by: run, until: (0,domain_instant/* toInstant */.fN)(nowMs + CLAIM_MS) };
}
function nextEntry(incident, outbox, policy, { run, nowMs }) {
    const own = outbox.filter((entry) => entry.to === ISSUES);
    const what = owed(incident, own, policy, nowMs);
    if (what === undefined)
        return undefined;
    const seq = (outbox.at(-1)?.seq ?? 0) + 1;
    const until = (0,domain_instant/* toInstant */.fN)(nowMs + CLAIM_MS);
    const event = incident.timeline.length - 1;
    return { seq, what, to: ISSUES, event, state: "pending", by: run, until, made: (0,domain_instant/* toInstant */.fN)(nowMs) };
}
/** What the issue lacks, by what was said and is being said of the incident; what was dropped was not said. */
function owed(incident, own, policy, nowMs) {
    const standing = own.filter((entry) => entry.state !== "dropped");
    const last = incident.timeline.at(-1);
    const news = incident.timeline.slice((own.at(-1)?.event ?? -1) + 1);
    const isFresh = news.length > 0 && nowMs - (0,domain_instant/* toMs */.G8)(last.t) <= STALE_MS;
    if (!standing.some((entry) => entry.what === "open")) {
        return isFresh && (0,domain_incident/* isOpen */.nT)(incident) && policy.kinds.includes(incident.kind) ? "open" : undefined;
    }
    const isLeftOpen = standing.findLast((entry) => entry.what !== "comment")?.what !== "close";
    // The issue's own state follows the incident, however late: none is left open, and none closed, that should not be.
    if (isLeftOpen !== (0,domain_incident/* isOpen */.nT)(incident))
        return isLeftOpen ? "close" : "reopen";
    return isFresh ? "comment" : undefined;
}
/** The events an entry speaks of: those after the entry before it to the same target, up to its own. */
function eventsOf(incident, entry) {
    const before = incident.outbox.filter((other) => other.to === entry.to && other.seq < entry.seq).at(-1);
    return incident.timeline.slice((before?.event ?? -1) + 1, entry.event + 1);
}
/** Entries this run may say now, in order: the first one to a target that is not ours holds back those behind it. */
function speakable(incident, claimant, deadlineMs) {
    const heldBack = new Set();
    return incident.outbox.filter((entry) => {
        if (entry.state !== "pending" || heldBack.has(entry.to))
            return false;
        if (maySpeak(entry, claimant, deadlineMs))
            return true;
        heldBack.add(entry.to);
        return false;
    });
}
/** Before each write outside: is the claim ours, and will it outlast the request? */
function maySpeak(entry, { run, nowMs }, deadlineMs) {
    return entry.by === run && (0,domain_instant/* toMs */.G8)(entry.until) - nowMs > deadlineMs;
}

;// CONCATENATED MODULE: ./build/ledger/merge.js




/** The union of two sets of samples, sorted; samples that are the same line are one. */
function mergeSamples(ours, theirs) {
    const compare = (a, b) => compareSamples(a, b) || merge_compareText(encode(a), encode(b));
    return [...ours, ...theirs]
        .toSorted(compare)
        .filter((sample, index, all) => index === 0 || compare(sample, all[index - 1]) !== 0);
}
/** Rollups that stand already and new ones, sorted. What stands is closed: a new one with its key is dropped. */
function mergeRollups(standing, fresh) {
    const byKey = new Map([...fresh, ...standing].map((rollup) => [keyOf(rollup), rollup]));
    return [...byKey.values()].toSorted(compareRollups);
}
/** The union of two sets of feed changes, by time and feed; changes that are the same line are one. */
function mergeFeedChanges(ours, theirs) {
    const byLine = new Map([...ours, ...theirs].map((change) => [encode(change), change]));
    const entries = [...byLine].toSorted(([lineA, a], [lineB, b]) => merge_compareText(a.t, b.t) || merge_compareText(a.report.feed, b.report.feed) || merge_compareText(lineA, lineB));
    return entries.map(([, change]) => change);
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
        .toSorted((a, b) => a.number - b.number || merge_compareText(a.url, b.url));
    return {
        ...latestHead(ours, theirs),
        begin: earliest(ours.begin, theirs.begin),
        detected: earliest(ours.detected, theirs.detected),
        timeline,
        // Of two that claim one moment, `trimEvidence` keeps the last: the order makes that the same one for either side.
        evidence: trimEvidence([...ours.evidence, ...theirs.evidence].toSorted(byLine)),
        ...(issue !== undefined && { issue }),
        outbox: mergeOutboxes(outboxOver(timeline, ours), outboxOver(timeline, theirs)),
    };
}
function latestHead(ours, theirs) {
    const later = merge_compareText(stampOf(ours), stampOf(theirs)) || byLine(headOf(ours), headOf(theirs));
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
    "page",
    "recovered",
    "ended",
];
function mergeTimelines(ours, theirs) {
    const sorted = [...ours, ...theirs].toSorted(byLine);
    return [...new Map(sorted.map((event) => [eventKey(event), event])).values()].toSorted((a, b) => merge_compareText(a.t, b.t) || EVENT_ORDER.indexOf(a.what) - EVENT_ORDER.indexOf(b.what));
}
const eventKey = (event) => `${event.t} ${event.what}`;
/** An incident's outbox, its entries pointing into another timeline that holds the same events. */
function outboxOver(timeline, { outbox, timeline: own }) {
    const places = new Map(timeline.map((event, index) => [eventKey(event), index]));
    return outbox.map((entry) => {
        const event = own[entry.event];
        return { ...entry, event: (event && places.get(eventKey(event))) ?? entry.event };
    });
}
const STATE_ORDER = ["pending", "dropped", "done"];
function mergeOutboxes(ours, theirs) {
    const sorted = [...ours, ...theirs].toSorted((a, b) => STATE_ORDER.indexOf(a.state) - STATE_ORDER.indexOf(b.state) || merge_compareText(a.until, b.until) || byLine(a, b));
    return [...new Map(sorted.map((entry) => [entry.seq, entry])).values()].toSorted((a, b) => a.seq - b.seq);
}
function earliest(a, b) {
    return a < b ? a : b;
}
function byLine(a, b) {
    return merge_compareText(encode(a), encode(b));
}
function merge_compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

;// CONCATENATED MODULE: ./build/commands/run/conclude.js











/**
 * judge → correlate → plan over one ledger and what this run observed. Pure: after a refused push it is done again on the
 * ledger that was there first.
 */
function conclude_conclude(config, before, observed, context) {
    const { nowMs } = context;
    const samples = mergeSamples(before.samples, observed.samples);
    const feedChanges = feedChangesOf(before, observed);
    const pages = pagesOf(config, observed, unreadSince([...before.feedChanges, ...feedChanges]), nowMs);
    const verdicts = verdictsOf(config, before, samples, pages, nowMs);
    const { monitors } = config;
    const changed = correlate({
        monitors,
        verdicts,
        pages,
        samples,
        evidence: observed.evidence,
        incidents: before.incidents,
        nowMs,
    });
    const correlated = replaceById(before.incidents, changed);
    const incidents = correlated.map((incident) => plan(incident, { kinds: context.issueKinds }, context));
    const hours = closeHours(samples, before.hours, nowMs, before.corrections);
    const days = closeDays([...before.hours, ...hours], before.days, nowMs);
    const state = stateAfter(before, observed, verdicts, samples, nowMs);
    const known = new Map(before.incidents.map((incident) => [incident.id, incident]));
    return {
        ledger: {
            ...before,
            samples,
            hours: [...before.hours, ...hours],
            days: [...before.days, ...days],
            feedChanges: [...before.feedChanges, ...feedChanges],
            incidents,
            state,
        },
        update: {
            samples: [...observed.samples],
            hours,
            days,
            feedChanges,
            incidents: incidents.filter((incident) => known.get(incident.id) !== incident),
            state,
        },
        verdicts,
        pages,
    };
}
function pagesOf(config, observed, unread, nowMs) {
    const views = config.monitors.map((monitor) => [monitor.id, pageView(monitor, observed.reports, nowMs, unread)]);
    return new Map(views.filter((view) => view[1] !== undefined));
}
/** By feed: since when it can't be read, where that is so. */
function unreadSince(changes) {
    const latest = new Map(changes.map((change) => [change.report.feed, change]));
    return new Map([...latest].filter(([, { report }]) => report.problem !== undefined).map(([feed, { t }]) => [feed, t]));
}
/** What is kept beside the samples; of monitors that another config keeps in the same ledger, as it stands. */
function stateAfter(before, observed, verdicts, samples, nowMs) {
    const asked = new Set(samples.map(({ monitor }) => monitor));
    const foreign = Object.entries(before.state.verdicts).filter(([id]) => !verdicts.has(id) && asked.has(id));
    const own = [...verdicts].map(([id, { verdict, since }]) => [id, { verdict, since }]);
    return {
        v: 1,
        verdicts: Object.fromEntries([...foreign, ...own]),
        backoffs: backoffsAfter(before.state, observed.samples, nowMs),
    };
}
function verdictsOf(config, before, samples, pages, nowMs) {
    const byMonitor = Map.groupBy(samples.toSorted(compareSamples), (sample) => sample.monitor);
    return new Map(config.monitors.map((monitor) => {
        const prior = before.state.verdicts[monitor.id];
        const own = byMonitor.get(monitor.id) ?? [];
        const verdict = monitor.probe === undefined
            ? judgePage(monitor.id, pages.get(monitor.id), nowMs, prior)
            : judge(monitor, own, nowMs, prior);
        return [monitor.id, verdict];
    }));
}
function feedChangesOf(before, observed) {
    return [...observed.reports.values()].flatMap((report) => {
        const previous = before.feedChanges.findLast((change) => change.report.feed === report.feed);
        return feed_changes_feedChange(previous, report) ?? [];
    });
}
function replaceById(incidents, changed) {
    const byId = new Map([...incidents, ...changed].map((incident) => [incident.id, incident]));
    return [...byId.values()].toSorted((a, b) => (a.begin < b.begin ? -1 : a.begin > b.begin ? 1 : a.id < b.id ? -1 : 1));
}
/** Monitors whose verdict is another than the ledger had before. */
function changedVerdicts(before, verdicts) {
    return [...verdicts.values()].filter((verdict) => {
        const prior = before.state.verdicts[verdict.monitor]?.verdict ?? "unknown";
        return prior !== verdict.verdict;
    });
}
/** `Chat is down, Images is up; 12 samples at 2026-11-21T09:05:31.412Z` */
function commitSubject(config, changed, samples, nowMs) {
    const names = new Map(config.monitors.map((monitor) => [monitor.id, monitor.name.replaceAll(/\s+/g, " ")]));
    const news = changed.map((verdict) => `${names.get(verdict.monitor) ?? verdict.monitor} is ${verdict.verdict}`);
    const shown = news.length > 3 ? [...news.slice(0, 3), `${news.length - 3} more`] : news;
    const count = `${samples} ${samples === 1 ? "sample" : "samples"} at ${(0,domain_instant/* toInstant */.fN)(nowMs)}`;
    return shown.length === 0 ? count : `${shown.join(", ")}; ${count}`;
}

;// CONCATENATED MODULE: ./build/domain/state.js
const EMPTY_STATE = { v: 1, verdicts: {}, backoffs: {} };

;// CONCATENATED MODULE: ./build/domain/ledger.js

const EMPTY_LEDGER = {
    samples: [],
    hours: [],
    days: [],
    feedChanges: [],
    incidents: [],
    corrections: [],
    state: EMPTY_STATE,
    broken: [],
};

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
/** `history/incidents/2026/<id>.json`: the id begins with the moment at which the incident began. */
const incidentPath = (id) => `${HISTORY}/incidents/${id.slice(0, 4)}/${id}.json`;
/** Where a file that can't be read is put aside before a good one takes its place. */
const brokenPath = (path) => path.replace(/\.json$/, ".broken.txt");
const PATTERNS = {
    samples: /^history\/samples\/(\d{4}-\d\d-\d\dT\d\d)\.jsonl$/,
    hours: /^history\/hours\/(\d{4}-\d\d-\d\d)\.jsonl$/,
    days: /^history\/days\/(\d{4}-\d\d)\.jsonl$/,
    feeds: /^history\/feeds\/(\d{4}-\d\d)\.jsonl$/,
    corrections: /^history\/corrections\/(\d{4}-\d\d)\.jsonl$/,
    incidents: /^history\/incidents\/\d{4}\/(\d{8}T\d{6}Z-[a-z0-9-]+)\.json$/,
};
/**
 * The part of a path that says its time, which for an incident is its id; `undefined` where it is no file of this kind, or
 * one that is misdated.
 */
function paths_stampOf(kind, path) {
    const stamp = PATTERNS[kind].exec(path)?.[1];
    return stamp !== undefined && paths_isMoment(stamp) ? stamp : undefined;
}
/** Whether a path is named as one of ours while the time in it is no moment of the calendar (`2026-13`). */
function isMisdated(path) {
    return Object.values(PATTERNS).some((pattern) => {
        const stamp = pattern.exec(path)?.[1];
        return stamp !== undefined && !paths_isMoment(stamp);
    });
}
const EARLIEST = "0000-01-01T00:00:00.000Z";
function paths_isMoment(stamp) {
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
    const files = await Promise.all([
        ...lineFiles(snapshot, "sample", update.samples, (sample) => samplesPath(sample.t), mergeSamples),
        ...lineFiles(snapshot, "hour", update.hours, (hour) => hoursPath(hour.t), mergeRollups),
        ...lineFiles(snapshot, "day", update.days, (day) => daysPath(day.t), mergeRollups),
        ...lineFiles(snapshot, "feedChange", update.feedChanges, (change) => feedsPath(change.t), mergeFeedChanges),
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
        const lines = decodeLines(kind, standing, path);
        const text = encodeLines(merge(lines.values, values), lines.broken);
        return text === standing ? [] : [[path, text]];
    });
}
async function incidentFile(snapshot, incident) {
    assertReadable("incident", incident);
    const path = incidentPath(incident.id);
    const text = encodeFile(incident);
    const standing = await snapshot.read(path);
    if (standing === text)
        return [];
    if (standing === undefined)
        return [[path, text]];
    const decoded = decode("incident", standing, path);
    const isSame = decoded.ok && decoded.value.id === incident.id;
    return isSame ? [[path, text]] : replaceBroken(snapshot, path, standing, text);
}
async function stateFile(snapshot, state) {
    assertReadable("state", state);
    const text = encodeState(state);
    const standing = await snapshot.read(STATE_PATH);
    if (standing === text)
        return [];
    if (standing === undefined || decode("state", standing, STATE_PATH).ok)
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
    const why = unreadable(kind, value);
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
        .flatMap((path) => paths_stampOf("samples", path) ?? [])
        .toSorted()
        .at(-1);
    const lastMs = Math.min(nowMs, newest === undefined ? nowMs : (0,domain_instant/* toMs */.G8)(`${newest}:00:00.000Z`) + domain_instant/* HOUR_MS */.iQ);
    const broken = paths.filter(isMisdated).map((file) => ({ file, line: 1, text: "", why: MISDATED }));
    const lines = async (kind, folder, from) => {
        const wanted = paths.filter((path) => (paths_stampOf(folder, path) ?? "") >= from && paths_stampOf(folder, path) !== undefined);
        const files = await Promise.all(wanted.map(async (path) => decodeLines(kind, (await snapshot.read(path)) ?? "", path)));
        broken.push(...files.flatMap((file) => file.broken));
        return files.flatMap((file) => file.values);
    };
    const daysBack = (days, stampLength) => (0,domain_instant/* toInstant */.fN)(lastMs - days * domain_instant/* DAY_MS */.sO).slice(0, stampLength);
    return {
        samples: mergeSamples(await lines("sample", "samples", daysBack(sampleDays, 13)), []),
        hours: (await lines("hour", "hours", daysBack(hourDays, 10))).toSorted(compareRollups),
        days: (await lines("day", "days", "")).toSorted(compareRollups),
        feedChanges: mergeFeedChanges(await lines("feedChange", "feeds", monthsBack(nowMs, FEED_MONTHS)), []),
        incidents: await readIncidents(snapshot, paths, nowMs, broken),
        corrections: await lines("correction", "corrections", ""),
        state: await readState(snapshot, broken),
        broken: broken.toSorted((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line)),
    };
}
/** `2025-10` for 13 months before any moment of November 2026. */
function monthsBack(nowMs, months) {
    const now = (0,domain_instant/* toInstant */.fN)(nowMs);
    const count = Number(now.slice(0, 4)) * 12 + Number(now.slice(5, 7)) - 1 - months;
    return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, "0")}`;
}
async function readIncidents(snapshot, paths, nowMs, broken) {
    const since = (0,domain_instant/* toInstant */.fN)(nowMs - INCIDENT_DAYS * domain_instant/* DAY_MS */.sO);
    const firstYear = String(Math.min(Number((0,domain_instant/* toInstant */.fN)(nowMs).slice(0, 4)) - 1, Number(since.slice(0, 4))));
    const wanted = paths.filter((path) => (paths_stampOf("incidents", path) ?? "").slice(0, 4) >= firstYear);
    const read = await Promise.all(wanted.map(async (path) => {
        const decoded = decode("incident", (await snapshot.read(path)) ?? "", path);
        const why = !decoded.ok
            ? decoded.why
            : decoded.value.id === paths_stampOf("incidents", path)
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
        return EMPTY_STATE;
    const decoded = decode("state", text, STATE_PATH);
    if (decoded.ok)
        return decoded.value;
    broken.push({ file: STATE_PATH, line: 1, text, why: decoded.why });
    return EMPTY_STATE;
}

;// CONCATENATED MODULE: ./build/commands/run/keep.js




/** How long a refused push is tried again. */
const PUSH_TIME_MS = 5 * domain_instant/* MINUTE_MS */.kg;
const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 20_000;
async function keep_standing(world) {
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
            return await keep_standing(world);
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

;// CONCATENATED MODULE: ./build/domain/settle.js

/** A failure for which no answer arrived at all: it may be our own network's fault. */
function isTransportFailure(sample) {
    return sample.code === undefined && (0,domain_outcome/* isFailure */.N6)(sample.outcome) && sample.outcome !== "wrong-answer";
}
/**
 * The runner's self-check over one wave of samples. Where the control targets failed too, every transport failure is
 * `inconclusive`: the runner is at fault, and nobody else is judged by it. Failures that came with an answer stand.
 */
function settle(samples, controlsAnswer) {
    if (controlsAnswer)
        return [...samples];
    return samples.map((sample) => isTransportFailure(sample)
        ? { ...sample, outcome: "inconclusive", reason: "runner-offline", blame: "runner" }
        : sample);
}

;// CONCATENATED MODULE: ./build/domain/classify-failure.js

/** What a call without a whole answer amounts to. */
function classifyFailure(failure) {
    switch (failure.kind) {
        case "timeout":
            return { outcome: "timeout", reason: "phase-timeout", blame: "provider" };
        case "transport":
            return classifyTransport(failure);
        case "limit":
            return classifyLimit(failure.code);
        case "aborted":
            return { outcome: "inconclusive", reason: "run-ended", blame: "runner" };
        default:
            return (0,errors/* assertNever */.xb)(failure.kind);
    }
}
function classifyLimit(code) {
    switch (code) {
        case "BODY_TOO_LARGE":
            return { outcome: "wrong-answer", reason: "body-too-large", blame: "provider" };
        case "TOO_MANY_REDIRECTS":
            return { outcome: "wrong-answer", reason: "too-many-redirects", blame: "provider" };
        case "REDIRECT_REFUSED":
            return { outcome: "wrong-answer", reason: "redirect-refused", blame: "owner" };
        default:
            return { outcome: "wrong-answer", reason: "protocol-error", blame: "provider" };
    }
}
/** Codes of a request that could not be made: the fault lies in what we were told to send. */
const UNSENDABLE = new Set(["ERR_INVALID_URL", "ERR_INVALID_PROTOCOL", "UND_ERR_INVALID_ARG"]);
function classifyTransport({ phase, code }) {
    if (UNSENDABLE.has(code))
        return { outcome: "rejected", reason: "bad-request", blame: "owner" };
    return { outcome: "unreachable", reason: transportReason(phase, code), blame: "provider" };
}
const REASON_OF = {
    ENOTFOUND: "dns-nxdomain",
    ECONNREFUSED: "connection-refused",
    ECONNRESET: "connection-reset",
    ECONNABORTED: "connection-reset",
    EPIPE: "connection-reset",
    UND_ERR_SOCKET: "connection-reset",
    EHOSTUNREACH: "no-route",
    EHOSTDOWN: "no-route",
    ENETUNREACH: "no-route",
    ENETDOWN: "no-route",
    EADDRNOTAVAIL: "no-route",
    ETIMEDOUT: "no-route",
    CERT_HAS_EXPIRED: "tls-expired",
    ERR_TLS_CERT_ALTNAME_INVALID: "tls-wrong-host",
};
function transportReason(phase, code) {
    if (phase === "dns" && code !== "ENOTFOUND")
        return "dns-failure";
    if (Object.hasOwn(REASON_OF, code))
        return REASON_OF[code] ?? "protocol-error";
    if (/SELF_SIGNED|^UNABLE_TO_|^CERT_|_CERT_|^CRL_|^HOSTNAME_MISMATCH/.test(code))
        return "tls-untrusted";
    if (/^(?:ERR_SSL_|ERR_TLS_|EPROTO)/.test(code) || phase === "tls")
        return "tls-failure";
    return phase === "connect" ? "no-route" : "protocol-error";
}

// EXTERNAL MODULE: ./build/domain/facts.js
var facts = __webpack_require__(1050);
;// CONCATENATED MODULE: ./build/domain/provider-error-body.js

const MESSAGE_KEPT = 2_000;
/**
 * The fault in a body, which is parsed JSON or else its text. Knows `{error: {…}}` (OpenAI and all that follow it, Gemini,
 * Anthropic, OpenRouter, Groq, Azure), `{code, error: "…"}` (xAI), `{message}` or `{detail}` (Mistral, Cohere), problem
 * details (Replicate, RFC 9457), and what `readStreamFault` knows. Google's errors that come as JSON inside a message are
 * unwrapped once.
 */
function readFault(headers, body) {
    return readStreamFault(headers, body) ?? readObject(body);
}
/** An error inside a stream that began well: an SSE event with an error, or an element `{error}` of Vertex's array. */
function readStreamFault(headers, body) {
    if (typeof body === "string")
        return isEventStream(headers, body) ? readEvents(body) : undefined;
    if (!Array.isArray(body))
        return undefined;
    const element = body.findLast((one) => isFields(one) && isFields(one["error"]) && isGoogle(one["error"]));
    return readObject(element);
}
function isEventStream(headers, text) {
    return (headers.get("content-type")?.includes("event-stream") === true || /^\s{0,8}(?:event|data|id|retry):/.test(text));
}
const isGoogle = (error) => typeof error["code"] === "number" && typeof error["status"] === "string";
function readEvents(text) {
    let isErrorEvent = false;
    for (const line of text.matchAll(/^(event|data):[ \t]*(.*)$/gm)) {
        const [, field, value = ""] = line;
        if (field === "event") {
            isErrorEvent = value.trim() === "error";
            continue;
        }
        if (!isErrorEvent && !value.includes("error"))
            continue;
        const data = (0,facts/* parseJson */.q)(value);
        const fault = readEvent(data);
        if (fault !== undefined)
            return fault;
        if (isErrorEvent)
            return { codes: [], message: "", quotas: [], explicit: true };
    }
    return undefined;
}
function readEvent(data) {
    if (!isFields(data))
        return undefined;
    if (data["type"] === "response.failed" && isFields(data["response"]))
        return readObject(data["response"]);
    // OpenAI's stream errors have their fields beside the type; Anthropic's have them under `error`.
    if (data["type"] === "error" && data["error"] === undefined)
        return toFault(data, data, true);
    return hasError(data) ? readObject(data) : undefined;
}
const hasError = (data) => isFields(data["error"]) || (typeof data["error"] === "string" && data["error"] !== "");
function readObject(body, unwrapped = false) {
    if (!isFields(body))
        return undefined;
    const { error } = body;
    if (isFields(error)) {
        const inner = unwrapped ? undefined : readObject(jsonInside(error["message"]), true);
        return inner ?? toFault(error, body, true);
    }
    if (typeof error === "string" && error !== "")
        return toFault({ ...body, message: error }, body, true);
    const message = body["message"] ?? body["detail"] ?? body["title"];
    if (message === undefined || message === null)
        return undefined;
    return toFault({ ...body, message: typeof message === "string" ? message : JSON.stringify(message) }, body, false);
}
function jsonInside(message) {
    return typeof message === "string" && message.trimStart().startsWith("{") ? (0,facts/* parseJson */.q)(message) : undefined;
}
function toFault(error, body, explicit) {
    const details = Array.isArray(error["details"]) ? error["details"].filter(isFields) : [];
    const metadata = isFields(error["metadata"]) ? error["metadata"] : {};
    const texts = [error["message"], metadata["raw"], error["title"]].filter((text) => typeof text === "string");
    const named = [...details.map((detail) => detail["reason"]), error["code"], error["type"], error["status"]];
    const codes = [...named, body["code"]].filter((code) => typeof code === "string" && code !== "" && code !== "error");
    const status = [error["code"], error["status"], body["status"]].map(toNumber).find(isErrorStatus);
    const retryDelay = details.map(retryDelayIn).find((delay) => delay !== undefined);
    return {
        codes: [...new Set(codes)],
        message: texts.join("\n").slice(0, MESSAGE_KEPT),
        ...(status !== undefined && { status }),
        quotas: details.flatMap(quotasIn),
        ...(retryDelay !== undefined && { retryDelay }),
        explicit,
    };
}
const toNumber = (value) => typeof value === "number" || typeof value === "string" ? Number(value) : Number.NaN;
const isErrorStatus = (code) => Number.isInteger(code) && code >= 400 && code < 600;
/** `RetryInfo.retryDelay`, or `quotaResetDelay` among the metadata of an `ErrorInfo`. */
function retryDelayIn(detail) {
    const { retryDelay, metadata } = detail;
    if (typeof retryDelay === "string")
        return retryDelay;
    const reset = isFields(metadata) ? metadata["quotaResetDelay"] : undefined;
    return typeof reset === "string" ? reset : undefined;
}
function quotasIn({ violations }) {
    if (!Array.isArray(violations))
        return [];
    return violations.flatMap((one) => (isFields(one) && typeof one["quotaId"] === "string" ? [one["quotaId"]] : []));
}
function isFields(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./build/domain/provider-error-rules.js
const isServer = (status) => status >= 500 || status === 429 || status < 400;
const isRefusal = (status) => status >= 400 && status < 500;
/** In this order: what is more telling stands first. */
const RULES = [
    {
        outcome: "overloaded",
        reason: "capacity-exhausted",
        codes: ["model-capacity-exhausted"],
        words: /no capacity available/i,
        statuses: isServer,
    },
    {
        outcome: "overloaded",
        reason: "model-overloaded",
        codes: [
            "overloaded-error",
            "overloaded",
            "server-is-overloaded",
            "engine-overloaded",
            "engine-overloaded-error",
            "slow-down",
            "unavailable",
        ],
        words: /\boverloaded\b|experiencing high demand|at capacity\b/i,
        statuses: isServer,
    },
    {
        outcome: "quota-exhausted",
        reason: "no-credit",
        codes: [
            "insufficient-balance",
            "insufficient-credits",
            "billing-hard-limit-reached",
            "billing-not-active",
            "billing-error",
            "billing-disabled",
            "payment-required",
        ],
        words: /credit balance is too low|insufficient (?:credit|balance|funds)/i,
        statuses: isRefusal,
    },
    {
        outcome: "quota-exhausted",
        reason: "quota-used-up",
        codes: ["insufficient-quota", "quota-exhausted", "quota-exceeded", "daily-limit-exceeded"],
        words: /\bper[- ]day\b/i,
        statuses: (status) => status === 429,
    },
    {
        outcome: "rejected",
        reason: "bad-request",
        codes: ["context-length-exceeded", "request-too-large"],
        words: /\brequest too large\b|maximum context length/i,
        statuses: isRefusal,
    },
    {
        outcome: "rate-limited",
        reason: "rate-limit",
        codes: [
            "rate-limit-exceeded",
            "rate-limit-error",
            "rate-limited",
            "ratelimitreached",
            "too-many-requests",
            "resource-exhausted",
            "throttled",
            "throttlingexception",
        ],
    },
    {
        outcome: "rejected",
        reason: "bad-key",
        codes: [
            "invalid-api-key",
            "api-key-invalid",
            "incorrect-api-key",
            "authentication-error",
            "invalid-authentication",
            "unauthenticated",
            "unauthorized",
            "access-token-expired",
            "api-key-expired",
            "account-deactivated",
        ],
        words: /(?:incorrect|invalid|missing|expired) (?:x-)?api[- ]?key|api key (?:not valid|expired|is (?:invalid|missing))|missing authentication|no auth credentials|invalid (?:token|credentials)/i,
        statuses: isRefusal,
    },
    {
        outcome: "rejected",
        reason: "no-permission",
        codes: [
            "permission-denied",
            "permission-error",
            "forbidden",
            "access-denied",
            "unsupported-country-region-territory",
        ],
    },
    {
        outcome: "rejected",
        reason: "model-gone",
        codes: [
            "model-not-found",
            "not-found-error",
            "not-found",
            "model-deprecated",
            "model-decommissioned",
            "model-not-active",
            "invalid-model",
            "deploymentnotfound",
        ],
        words: /\bmodel\b.{0,200}\b(?:does not exist|not found|deprecated|decommissioned|no longer)|not a valid model|no endpoints found/i,
        statuses: isRefusal,
    },
    {
        outcome: "rejected",
        reason: "content-filtered",
        codes: ["content-filter", "content-policy-violation", "responsibleaipolicyviolation", "moderation-blocked"],
    },
    { outcome: "timeout", reason: "gateway-timeout", codes: ["deadline-exceeded", "timeout-error", "gateway-timeout"] },
    {
        outcome: "server-error",
        reason: "internal-error",
        codes: [
            "server-error",
            "api-error",
            "internal",
            "internal-error",
            "internal-server-error",
            "unknown",
            "data-loss",
            "service-unavailable-error",
        ],
    },
    {
        outcome: "rejected",
        reason: "bad-request",
        codes: [
            "invalid-request-error",
            "invalid-argument",
            "invalid-request",
            "failed-precondition",
            "out-of-range",
            "bad-request",
            "validation-error",
            "unprocessable-entity",
        ],
    },
];

;// CONCATENATED MODULE: ./build/domain/provider-error.js


/**
 * What a provider's error body says, whatever the status of the answer: a Gemini key that is not accepted is a 400, a 429
 * may be the provider's own lack of capacity, and a stream fails inside a 200. `body` is parsed JSON, or the text where it
 * is none. `undefined` where the body is no error that we can read: then the status decides.
 */
function readProviderError(status, headers, body) {
    const inStream = readStreamError(status, headers, body);
    if (inStream !== undefined)
        return inStream;
    const fault = readFault(headers, body);
    if (fault === undefined)
        return undefined;
    if (isError(status))
        return withCode(decide(fault, status), fault);
    // Inside a good answer only an explicit error is one: any body may have a `message`.
    if (!fault.explicit)
        return undefined;
    return withCode(decide(fault, fault.status ?? 0) ?? outcomeOfStatus(fault.status), fault);
}
/** An error inside a stream that began with a good status. */
function readStreamError(status, headers, body) {
    const fault = isError(status) ? undefined : readStreamFault(headers, body);
    if (fault === undefined)
        return undefined;
    const decision = decide(fault, fault.status ?? 0) ?? outcomeOfStatus(fault.status);
    const isPlain = decision === undefined || decision.outcome === "server-error";
    return withCode(isPlain ? { outcome: "server-error", reason: "stream-error" } : decision, fault);
}
/** The provider's own code in an error body, when it is safe to keep. */
function readProviderCode(headers, body) {
    return readFault(headers, body)?.codes.find((code) => SAFE_CODE.test(code));
}
/** What a status says by itself. `undefined` for one that tells nothing about whose fault it is. */
function outcomeOfStatus(status) {
    switch (status) {
        case 402:
            return { outcome: "quota-exhausted", reason: "no-credit" };
        case 408:
            return { outcome: "timeout", reason: "request-timeout" };
        case 429:
            return { outcome: "rate-limited", reason: "rate-limit" };
        case 502:
            return { outcome: "server-error", reason: "bad-gateway" };
        case 503:
            return { outcome: "server-error", reason: "service-unavailable" };
        case 504:
        case 522:
        case 524:
            return { outcome: "timeout", reason: "gateway-timeout" };
        case 529:
            return { outcome: "overloaded", reason: "model-overloaded" };
        default:
            return status !== undefined && status >= 500 && status < 600
                ? { outcome: "server-error", reason: "internal-error" }
                : undefined;
    }
}
/** What of a code may be kept. */
const SAFE_CODE = /^[A-Za-z0-9_.:-]{1,40}$/;
const isError = (status) => status !== undefined && status >= 400;
function withCode(decision, { codes }) {
    if (decision === undefined)
        return undefined;
    const { outcome, reason } = decision;
    const error = [decision.error, ...codes].find((code) => code !== undefined && SAFE_CODE.test(code));
    return { outcome, reason, ...(error !== undefined && { error }) };
}
function decide(fault, status) {
    if (fault.quotas.some((quota) => /PerDay/i.test(quota)))
        return { outcome: "quota-exhausted", reason: "quota-used-up" };
    for (const { outcome, reason, codes, words, statuses } of RULES) {
        // A server that fails may blame the request: its status is the better witness.
        if (outcome === "rejected" && status >= 500)
            continue;
        const error = fault.codes.find((code) => codes.includes(code.toLowerCase().replaceAll("_", "-")));
        if (error !== undefined)
            return { outcome, reason: refine(reason, status), error };
        if (words?.test(fault.message) === true && statuses?.(status) === true)
            return { outcome, reason };
    }
    return undefined;
}
/** The status tells server errors apart that share a code. */
function refine(reason, status) {
    if (reason !== "internal-error")
        return reason;
    if (status === 502)
        return "bad-gateway";
    return status === 503 ? "service-unavailable" : reason;
}

;// CONCATENATED MODULE: ./build/domain/provider-error-retry.js

const LONGEST_S = 365 * 86_400;
/**
 * Whole seconds that the provider asks us to wait, from now, rounded up; never negative. Taken from `Retry-After` (seconds,
 * or a date, which is held against the server's own `Date`), `Retry-After-Ms`, or Google's `RetryInfo` in the body.
 */
function retryAfterSeconds(headers, body, nowMs) {
    const seconds = provider_error_retry_secondsOf(headers.get("retry-after")) ??
        secondsUntil(headers.get("retry-after"), dateOf(headers.get("date")) ?? nowMs) ??
        thousandth(provider_error_retry_secondsOf(headers.get("retry-after-ms"))) ??
        goDuration(readFault(headers, body)?.retryDelay);
    return seconds === undefined ? undefined : Math.min(LONGEST_S, Math.max(0, Math.ceil(seconds)));
}
function provider_error_retry_secondsOf(text) {
    return text !== undefined && /^\s*-?\d{1,15}(?:\.\d{1,15})?\s*$/.test(text) ? Number(text) : undefined;
}
const thousandth = (value) => (value === undefined ? undefined : value / 1_000);
function secondsUntil(text, fromMs) {
    const at = dateOf(text);
    return at === undefined ? undefined : (at - fromMs) / 1_000;
}
/** Milliseconds since the epoch of an HTTP date (RFC 9110, 5.6.7) or an RFC 3339 one. */
function dateOf(text) {
    if (text === undefined || !/^(?:[A-Z][a-z]{2,8},? .*\d|\d{4}-\d\d-\d\dT)/.test(text))
        return undefined;
    const ms = Date.parse(text);
    return Number.isNaN(ms) ? undefined : ms;
}
/** Seconds in a duration as Go and protobuf write it: `48s`, `581981.300432511s`, `1h16m0.667s`, `174ms`. */
function goDuration(text) {
    if (text === undefined)
        return undefined;
    const match = /^(-)?(?=\d)(?:(\d{1,9})h)?(?:(\d{1,9})m(?!s))?(?:(\d{1,12}(?:\.\d{1,12})?)s)?(?:(\d{1,12}(?:\.\d{1,12})?)ms)?$/.exec(text);
    if (match === null)
        return undefined;
    const [, minus, hours = "0", minutes = "0", seconds = "0", ms = "0"] = match;
    const sum = Number(hours) * 3_600 + Number(minutes) * 60 + Number(seconds) + Number(ms) / 1_000;
    return minus === undefined ? sum : -sum;
}

;// CONCATENATED MODULE: ./build/domain/classify.js



/**
 * What the facts of a call amount to: total, pure, and the only place that says so. What the provider says in its body
 * decides before the status; both are only asked where a condition failed, so that an answer that was expected is `ok`
 * whatever its status.
 */
function classify(input) {
    const { exchange, facts, nowMs } = input;
    const { failure, status } = exchange;
    const judged = failure === undefined ? judgeAnswer(input) : judgeFailure(failure, status);
    const error = judged.error !== undefined && SAFE_CODE.test(judged.error) ? judged.error : undefined;
    const isGood = judged.outcome === "ok" || judged.outcome === "slow";
    const wait = isGood ? undefined : retryAfterSeconds(exchange.headers, bodyOf(facts), nowMs);
    const requestId = requestIdIn(exchange.headers);
    return {
        outcome: judged.outcome,
        ...(judged.reason !== undefined && { reason: judged.reason }),
        blame: judged.blame,
        ...(failure !== undefined && { phase: failure.phase }),
        ...(status !== undefined && { code: status }),
        ...(error !== undefined && { error }),
        ...(wait !== undefined && { retryAfterSeconds: wait }),
        ...(requestId !== undefined && { requestId }),
    };
}
/** A monitor that is not asked, because a `${NAME}` in its settings is unset or empty. */
function missingSecret(names) {
    const error = names.find((name) => SAFE_CODE.test(name));
    return { outcome: "rejected", reason: "missing-secret", blame: "owner", ...(error !== undefined && { error }) };
}
/** A call without a whole answer. An error status that had arrived says more than what cut its body off: a 429 stays one. */
function judgeFailure(failure, status) {
    const byStatus = outcomeOfStatus(status);
    if (byStatus !== undefined)
        return { ...byStatus, blame: blameOf(byStatus.outcome), error: failure.code };
    return { ...classifyFailure(failure), error: failure.code };
}
function judgeAnswer(input) {
    const { facts, results, slowMs = Infinity } = input;
    const streamError = readStreamError(facts.status, facts.headers, bodyOf(facts));
    if (streamError !== undefined)
        return judgeError(streamError, input);
    if (results.some(({ holds, otherwise }) => !holds && otherwise === "down"))
        return judgeWrong(input);
    if (results.some(({ holds }) => !holds))
        return { outcome: "slow", reason: "condition-failed", blame: "provider" };
    if (facts.latencyMs > slowMs)
        return { outcome: "slow", reason: "slow", blame: "provider" };
    return { outcome: "ok", blame: "nobody" };
}
/** An answer that fails a condition: by its body, else by its status, else simply wrong. */
function judgeWrong(input) {
    const { facts, credentialed } = input;
    const body = bodyOf(facts);
    const said = readProviderError(facts.status, facts.headers, body);
    if (said !== undefined)
        return judgeError(said, input);
    const error = readProviderCode(facts.headers, body);
    const named = error === undefined ? {} : { error };
    const byStatus = outcomeOfStatus(facts.status);
    if (byStatus !== undefined)
        return { ...byStatus, blame: blameOf(byStatus.outcome), ...named };
    if (credentialed && facts.status === 401)
        return { outcome: "rejected", reason: "bad-key", blame: "owner", ...named };
    if (credentialed && facts.status === 403)
        return { outcome: "rejected", reason: "no-permission", blame: "owner", ...named };
    return { ...wrongAnswer(input), ...named };
}
const REFUSALS = new Set([401, 403, 404]);
function judgeError(said, input) {
    // Who sends no credentials is refused for having none, and finds nothing where nothing is: neither is the owner's fault.
    const isRefused = REFUSALS.has(input.facts.status ?? 0);
    if (said.outcome === "rejected" && isRefused && !input.credentialed) {
        return { ...wrongAnswer(input), ...(said.error !== undefined && { error: said.error }) };
    }
    return { ...said, blame: blameOf(said.outcome) };
}
function wrongAnswer({ results }) {
    const isStatus = results.some(({ holds, got }) => !holds && Object.hasOwn(got, "status"));
    return { outcome: "wrong-answer", reason: isStatus ? "unexpected-status" : "condition-failed", blame: "provider" };
}
function blameOf(outcome) {
    switch (outcome) {
        case "ok":
        case "rate-limited":
            return "nobody";
        case "quota-exhausted":
        case "rejected":
            return "owner";
        case "inconclusive":
            return "runner";
        default:
            return "provider";
    }
}
const bodyOf = ({ body, text }) => body ?? text;
/** Headers by which a provider's support finds a call. */
const REQUEST_ID_HEADERS = [
    "x-request-id",
    "request-id",
    "x-goog-request-id",
    "apim-request-id",
    "x-ms-request-id",
    "x-amzn-requestid",
    "x-amz-request-id",
    "x-ds-trace-id",
    "x-generation-id",
    "cf-ray",
    "x-amz-cf-id",
    "x-vercel-id",
];
function requestIdIn(headers) {
    return REQUEST_ID_HEADERS.map((name) => headers.get(name)).find((id) => id !== undefined && /^[A-Za-z0-9_.:=+/-]{1,64}$/.test(id));
}

// EXTERNAL MODULE: ./build/probes/index.js + 2 modules
var probes = __webpack_require__(499);
;// CONCATENATED MODULE: ./build/commands/run/ask.js




/**
 * One call of one monitor: probe → exchange → facts → conditions → classification → sample. It is classified inside its
 * slot, so that no more bodies are held than there are slots. A fault of our own is an `inconclusive` sample, never an error.
 * `undefined` when its turn did not come in time: who is not asked leaves no sample.
 */
async function ask(monitor, again, asking) {
    const { world, slots, context } = asking;
    const now = () => world.clock.now();
    if (monitor.missing.length > 0)
        return note(monitor, again, context, now(), missingSecret(monitor.missing));
    const call = (0,probes/* observeProbe */.l5)(monitor.probe, world);
    return slots.take(call.host, call.queueMs, async () => {
        const startedAtMs = now();
        try {
            const asked = judgeCall(monitor, again, await call.exchange(asking.signal), { call, now, context });
            const why = unreadable("sample", asked.sample);
            if (why !== undefined)
                throw new Error(`the ledger could not keep what came of it: ${why}`);
            return asked;
        }
        catch (error) {
            world.log.error(`Asking ${monitor.id} failed by a fault of ours: ${messageOf(error)}`);
            return note(monitor, again, context, startedAtMs, INTERNAL_FAULT);
        }
    });
}
const INTERNAL_FAULT = { outcome: "inconclusive", reason: "internal-fault", blame: "runner" };
function judgeCall(monitor, again, exchange, { call, now, context }) {
    const facts = call.facts(exchange);
    const results = monitor.expect.map((condition) => condition.evaluate(facts));
    const classification = classify({
        exchange,
        facts,
        results,
        ...(monitor.slowMs !== undefined && { slowMs: monitor.slowMs }),
        credentialed: monitor.credentialed,
        nowMs: now(),
    });
    return note(monitor, again, context, exchange.startedAtMs, classification, exchange, results);
}
function note(monitor, again, context, startedAtMs, classification, exchange, conditions = []) {
    const { outcome, reason, blame, phase, code, error, retryAfterSeconds, requestId } = classification;
    const seen = {
        t: (0,domain_instant/* toInstant */.fN)(startedAtMs),
        outcome,
        ...(reason !== undefined && { reason }),
        ...(blame !== "nobody" && { blame }),
        ...(again > 0 && { again }),
        ...(exchange !== undefined && { ms: Math.round(exchange.totalMs), phases: wholeMs(exchange.phases) }),
        ...(phase !== undefined && { phase }),
        ...(code !== undefined && { code }),
        ...(error !== undefined && { error }),
    };
    const sample = {
        v: 1,
        ...seen,
        monitor: monitor.id,
        run: context.run,
        every: Math.round(monitor.everyMs / 1000),
        ...(context.region !== undefined && { region: context.region }),
        ...(exchange !== undefined && exchange.body.length > 0 && { bytes: exchange.body.length }),
        ...(retryAfterSeconds !== undefined && { retryAfter: retryAfterSeconds }),
    };
    return { monitor, sample, evidence: { ...seen, ...(requestId !== undefined && { requestId }), conditions } };
}
function wholeMs(phases) {
    return Object.fromEntries(Object.entries(phases).map(([phase, ms]) => [phase, Math.round(ms)]));
}
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}

;// CONCATENATED MODULE: ./build/commands/run/controls.js
const CONTROL_LIMITS = {
    dnsMs: 5_000,
    connectMs: 5_000,
    tlsMs: 5_000,
    sendMs: 5_000,
    waitMs: 5_000,
    receiveMs: 5_000,
    totalMs: 10_000,
    bodyBytes: 65_536,
    redirects: 0,
};
/**
 * The runner's self-check: does any control target answer at all? Any status counts, since an answer proves the network.
 * Without control targets nothing can be blamed on the runner.
 */
async function controlsAnswer(http, urls) {
    if (urls.length === 0)
        return true;
    const exchanges = await Promise.all(urls.map((url) => http.exchange({ method: "GET", url, headers: {}, secretHeaders: [], limits: CONTROL_LIMITS })));
    return exchanges.some((exchange) => exchange.status !== undefined);
}

;// CONCATENATED MODULE: ./node_modules/yocto-queue/index.js
/*
How it works:
`this.#head` is an instance of `Node` which keeps track of its current value and nests another instance of `Node` that keeps the value that comes after it. When a value is provided to `.enqueue()`, the code needs to iterate through `this.#head`, going deeper and deeper to find the last value. However, iterating through every single item is slow. This problem is solved by saving a reference to the last value as `this.#tail` so that it can reference it to add a new value.
*/

class Node {
	value;
	next;

	constructor(value) {
		this.value = value;
	}
}

class Queue {
	#head;
	#tail;
	#size;

	constructor() {
		this.clear();
	}

	enqueue(value) {
		const node = new Node(value);

		if (this.#head) {
			this.#tail.next = node;
			this.#tail = node;
		} else {
			this.#head = node;
			this.#tail = node;
		}

		this.#size++;
	}

	dequeue() {
		const current = this.#head;
		if (!current) {
			return;
		}

		this.#head = this.#head.next;
		this.#size--;

		// Clean up tail reference when queue becomes empty
		if (!this.#head) {
			this.#tail = undefined;
		}

		return current.value;
	}

	peek() {
		if (!this.#head) {
			return;
		}

		return this.#head.value;

		// TODO: Node.js 18.
		// return this.#head?.value;
	}

	clear() {
		this.#head = undefined;
		this.#tail = undefined;
		this.#size = 0;
	}

	get size() {
		return this.#size;
	}

	* [Symbol.iterator]() {
		let current = this.#head;

		while (current) {
			yield current.value;
			current = current.next;
		}
	}

	* drain() {
		while (this.#head) {
			yield this.dequeue();
		}
	}
}

;// CONCATENATED MODULE: ./node_modules/p-limit/index.js


function pLimit(concurrency) {
	let rejectOnClear = false;

	if (typeof concurrency === 'object') {
		({concurrency, rejectOnClear = false} = concurrency);
	}

	validateConcurrency(concurrency);

	if (typeof rejectOnClear !== 'boolean') {
		throw new TypeError('Expected `rejectOnClear` to be a boolean');
	}

	const queue = new Queue();
	let activeCount = 0;

	const resumeNext = () => {
		// Process the next queued function if we're under the concurrency limit
		if (activeCount < concurrency && queue.size > 0) {
			activeCount++;
			queue.dequeue().run();
		}
	};

	const next = () => {
		activeCount--;
		resumeNext();
	};

	const run = async (function_, resolve, arguments_) => {
		// Execute the function and capture the result promise
		const result = (async () => function_(...arguments_))();

		// Resolve immediately with the promise (don't wait for completion)
		resolve(result);

		// Wait for the function to complete (success or failure)
		// We catch errors here to prevent unhandled rejections,
		// but the original promise rejection is preserved for the caller
		try {
			await result;
		} catch {}

		// Decrement active count and process next queued function
		next();
	};

	const enqueue = (function_, resolve, reject, arguments_) => {
		const queueItem = {reject};

		// Queue the internal resolve function instead of the run function
		// to preserve the asynchronous execution context.
		new Promise(internalResolve => { // eslint-disable-line promise/param-names
			queueItem.run = internalResolve;
			queue.enqueue(queueItem);
		}).then(run.bind(undefined, function_, resolve, arguments_)); // eslint-disable-line promise/prefer-await-to-then

		// Start processing immediately if we haven't reached the concurrency limit
		if (activeCount < concurrency) {
			resumeNext();
		}
	};

	const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
		enqueue(function_, resolve, reject, arguments_);
	});

	Object.defineProperties(generator, {
		activeCount: {
			get: () => activeCount,
		},
		pendingCount: {
			get: () => queue.size,
		},
		clearQueue: {
			value() {
				if (!rejectOnClear) {
					queue.clear();
					return;
				}

				const abortError = AbortSignal.abort().reason;

				while (queue.size > 0) {
					queue.dequeue().reject(abortError);
				}
			},
		},
		concurrency: {
			get: () => concurrency,

			set(newConcurrency) {
				validateConcurrency(newConcurrency);
				concurrency = newConcurrency;

				queueMicrotask(() => {
					// eslint-disable-next-line no-unmodified-loop-condition
					while (activeCount < concurrency && queue.size > 0) {
						resumeNext();
					}
				});
			},
		},
		map: {
			async value(iterable, function_) {
				const promises = [];

				try {
					Array.from(iterable, (value, index) => {
						const promise = generator(function_, value, index);
						promises.push(promise);
						return promise;
					});
				} catch (error) {
					// The iterable threw, so `Promise.all` never observes the already scheduled promises. Observe them here to avoid unhandled rejections.
					for (const promise of promises) {
						promise.catch(() => {}); // eslint-disable-line promise/prefer-await-to-then
					}

					throw error;
				}

				return Promise.all(promises);
			},
		},
	});

	return generator;
}

function limitFunction(function_, options) {
	const limit = pLimit(options);

	const limitedFunction = (...arguments_) => limit(() => function_(...arguments_));
	Object.defineProperty(limitedFunction, 'clearQueue', {
		value: limit.clearQueue,
	});

	return limitedFunction;
}

function validateConcurrency(concurrency) {
	if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) {
		throw new TypeError('Expected `concurrency` to be a number from 1 and up');
	}
}

;// CONCATENATED MODULE: ./build/commands/run/slots.js

/** Starts lie at least so far apart: unstaggered ones were measured to add 30 ms to the median latency. */
const STAGGER_MS = 1;
function createSlots(clock, bounds) {
    const total = pLimit(bounds.total);
    const hosts = new Map();
    let gate = Promise.resolve();
    const stagger = async () => {
        const turn = gate;
        gate = turn.then(() => clock.sleep(STAGGER_MS));
        await turn;
    };
    return {
        take(host, queueMs, work) {
            const own = hosts.get(host) ?? pLimit(bounds.perHost);
            hosts.set(host, own);
            const started = new AbortController();
            let gaveUp = false;
            const turn = own(() => total(async () => {
                if (gaveUp)
                    return undefined;
                started.abort();
                await stagger();
                return work();
            }));
            const patience = clock.sleep(queueMs, started.signal).then(() => {
                if (started.signal.aborted)
                    return turn;
                gaveUp = true;
                return undefined;
            });
            return Promise.race([turn, patience]);
        },
    };
}

// EXTERNAL MODULE: ./build/feeds/index.js + 9 modules
var feeds = __webpack_require__(7641);
// EXTERNAL MODULE: ./build/domain/nearest.js
var nearest = __webpack_require__(9099);
// EXTERNAL MODULE: ./build/feeds/contract.js
var contract = __webpack_require__(8274);
;// CONCATENATED MODULE: ./build/commands/run/read-feeds.js






/**
 * Reads every feed of the config at once, by feed id. A feed that can't be read is `unknown`, said aloud, and stops nobody;
 * so is a component that a monitor names and the page does not have.
 */
async function readFeeds(world, { feeds, monitors }) {
    const reports = await Promise.all(feeds.map((feed) => readFeed(world, feed)));
    for (const { feed, problem } of reports) {
        if (problem !== undefined)
            world.log.warn(`The feed "${feed}" can't be read (${problem.reason}): ${problem.detail}`);
    }
    for (const text of new Set(reports.flatMap((report) => missingTexts(report, monitors))))
        world.log.warn(text);
    return new Map(reports.map((report) => [report.feed, report]));
}
/** One sentence for each component that the page does not have. */
function missingTexts(report, monitors) {
    return monitors
        .flatMap((monitor) => monitor.feeds)
        .filter((match) => match.feed === report.feed)
        .flatMap((match) => unmatchedComponents(report, match))
        .map((component) => {
        // "Group - Name" is found by its name alone, too.
        const near = (0,nearest/* nearest */.p)(component, report.components.flatMap(({ name }) => [name, ...name.split(" - ")]));
        const remedy = near === undefined ? `Take a name or an id from ${report.url}` : `Did you mean "${near}"?`;
        return `The feed "${report.feed}" has no component "${component}": what the page says of it stays unknown. ${remedy}`;
    });
}
async function readFeed(world, feed) {
    const source = { feed: feed.id, url: feed.url, fetchedAt: (0,domain_instant/* toInstant */.fN)(world.clock.now()) };
    if (feed.missing.length > 0) {
        return (0,contract/* unreadReport */._w)(source, { reason: "missing-secret", detail: `${feed.missing.join(", ")} is not set` });
    }
    const report = await (0,feeds/* observeFeed */.Hq)(feed, world);
    // What the ledger could not keep would end the whole run: one feed must not.
    const why = unreadable("feedChange", { v: 1, t: source.fetchedAt, report: withoutFetchedAt(report) });
    return why === undefined ? report : (0,contract/* unreadReport */._w)(source, { reason: "wrong-shape", detail: why });
}
function withoutFetchedAt({ fetchedAt: _, ...report }) {
    return report;
}

// EXTERNAL MODULE: ./build/config/config.js
var config_config = __webpack_require__(5169);
;// CONCATENATED MODULE: ./build/commands/run/observe.js










/** Waves of repetitions after the first asking of a round. */
const WAVES = 4;
/** A round ends after so long, whatever hangs: what was seen must be kept before the job is ended from outside. */
const ROUND_MS = 8 * domain_instant/* MINUTE_MS */.kg;
/**
 * One round: asks all monitors that are due, and again those whose answer is not believed yet; reads every feed meanwhile.
 * One broken monitor or feed never stops the others.
 */
async function observe(world, config, ledger, context) {
    const feeds = readFeeds(world, config);
    const round = await askRound(world, config, ledger, context);
    return { ...round, reports: await feeds };
}
async function askRound(world, config, ledger, context) {
    const round = limitRound(world, context);
    const slots = createSlots(world.clock, config.concurrency);
    const samples = [];
    const evidence = new Map();
    const asker = { nowMs: world.clock.now(), ...(context.region !== undefined && { region: context.region }) };
    let wave = due(config.monitors.filter(config_config/* isProbed */.P), ledger.samples, ledger.state, asker).map(firstAsking);
    for (let number = 0; wave.length > 0 && number <= WAVES && !round.signal.aborted; number += 1) {
        world.log.info(waveText(number, wave));
        const answers = await Promise.all(wave.map(async (one) => {
            if (one.delayMs > 0)
                await world.clock.sleep(one.delayMs, round.signal);
            return { one, asked: await ask(one.monitor, one.again, { world, slots, context, signal: round.signal }) };
        }));
        const settled = await settleWave(world, config, answers.flatMap(({ asked }) => asked ?? []));
        samples.push(...settled.map(({ sample }) => sample));
        for (const { sample, evidence: own } of settled) {
            evidence.set(sample.monitor, [...(evidence.get(sample.monitor) ?? []), own]);
        }
        const again = settled.flatMap(({ monitor, sample }) => nextAsking(monitor, sample, samples, { ledger, context, world }));
        wave = [...answers.filter(({ asked }) => asked === undefined).map(({ one }) => one), ...again];
    }
    const wasCutOff = round.signal.aborted;
    round.end();
    if (wasCutOff)
        world.log.warn("The round was ended before all calls were: those under way are left out, what was seen is kept");
    else if (wave.length > 0)
        world.log.warn(unaskedText(wave));
    return { samples: samples.toSorted(compareSamples), evidence };
}
const firstAsking = (monitor) => ({ monitor, again: 0, delayMs: 0 });
/** A signal that ends the round: when the run is told to end, or when the round has had its time. */
function limitRound(world, context) {
    const over = new AbortController();
    const ended = new AbortController();
    void world.clock.sleep(ROUND_MS, ended.signal).then(() => over.abort());
    const signal = context.signal === undefined ? over.signal : AbortSignal.any([over.signal, context.signal]);
    return { signal, end: () => ended.abort() };
}
async function settleWave(world, config, asked) {
    const samples = asked.map(({ sample }) => sample);
    if (!samples.some(isTransportFailure))
        return [...asked];
    const answer = await controlsAnswer(world.http, config.controls);
    if (!answer)
        world.log.warn("No control target answers: the runner's own network is at fault, and transport failures of this round are left out");
    return settle(samples, answer).map((sample, index) => ({
        ...asked[index],
        sample,
        evidence: {
            ...asked[index].evidence,
            outcome: sample.outcome,
            ...(sample.reason !== undefined && { reason: sample.reason }),
        },
    }));
}
/** The repetition that follows a sample, if one does: by what this region's own samples amount to. */
function nextAsking(monitor, sample, fresh, { ledger, context, world }) {
    const nowMs = world.clock.now();
    if (backoffsAfter(ledger.state, fresh, nowMs)[monitor.id] !== undefined)
        return [];
    const own = [...ledger.samples, ...fresh].filter(({ region }) => region === context.region);
    const { verdict } = judge(monitor, own, nowMs, context.region === undefined ? ledger.state.verdicts[monitor.id] : undefined);
    const delayMs = repetitionDelayMs(monitor, sample, verdict, world.random.next());
    return delayMs === undefined ? [] : [{ monitor, again: (sample.again ?? 0) + 1, delayMs }];
}
function waveText(number, wave) {
    if (number === 0)
        return `Asking ${wave.length} ${wave.length === 1 ? "monitor that is" : "monitors that are"} due`;
    return `Asking again (${number}): ${wave.map(({ monitor }) => monitor.id).join(", ")}`;
}
function unaskedText(wave) {
    const ids = wave.map(({ monitor }) => monitor.id).join(", ");
    return `The round's waves were used up before these were asked as often as they should be: ${ids}`;
}

// EXTERNAL MODULE: ./build/domain/monitor.js
var monitor = __webpack_require__(7203);
// EXTERNAL MODULE: ./build/locales/en.js
var en = __webpack_require__(289);
;// CONCATENATED MODULE: ./build/locales/index.js

const LOCALES = { en: en.en };
/** The locale of that name (`en`, or a longer tag such as `en-GB`); English where we have none. */
function localeOf(name) {
    const language = name.toLowerCase().split("-")[0] ?? "";
    return Object.hasOwn(LOCALES, language) ? LOCALES[language] : en.en;
}

// EXTERNAL MODULE: ./build/templates.js
var templates = __webpack_require__(9855);
;// CONCATENATED MODULE: ./build/site/calendar.js

function createCalendar(timeZone) {
    const offset = offsets(timeZone);
    /** The moment at which the zone's clock shows `wallMs` (UTC-encoded). */
    const momentOf = (wallMs) => {
        const guess = wallMs - offset(wallMs);
        return wallMs - offset(guess);
    };
    const wallOf = (ms) => ms + offset(ms);
    const day = (wallMs) => ({ fromMs: momentOf(wallMs), toMs: momentOf(wallMs + domain_instant/* DAY_MS */.sO) });
    return {
        days: (count, nowMs) => {
            const today = floor(wallOf(nowMs), domain_instant/* DAY_MS */.sO);
            return Array.from({ length: count }, (_, index) => day(today - (count - 1 - index) * domain_instant/* DAY_MS */.sO));
        },
        monthDays: (ms) => {
            const wall = new Date(wallOf(ms));
            const first = Date.UTC(wall.getUTCFullYear(), wall.getUTCMonth(), 1);
            const next = Date.UTC(wall.getUTCFullYear(), wall.getUTCMonth() + 1, 1);
            return Array.from({ length: Math.round((next - first) / domain_instant/* DAY_MS */.sO) }, (_, index) => day(first + index * domain_instant/* DAY_MS */.sO));
        },
        clockTicks: (fromMs, toMs, hours) => {
            const step = hours * domain_instant/* HOUR_MS */.iQ;
            const ticks = [];
            for (let wall = floor(wallOf(fromMs), step) + step; momentOf(wall) < toMs; wall += step)
                ticks.push(momentOf(wall));
            return ticks;
        },
    };
}
/** The zone's offset from UTC at a moment, by quarter of an hour and remembered: Intl is slow. */
function offsets(timeZone) {
    const format = new Intl.DateTimeFormat("en-US", {
        timeZone,
        hourCycle: "h23",
        year: "numeric",
        month: "numeric",
        day: "numeric",
        hour: "numeric",
        minute: "numeric",
        second: "numeric",
    });
    const known = new Map();
    return (ms) => {
        const quarter = floor(ms, domain_instant/* HOUR_MS */.iQ / 4);
        const remembered = known.get(quarter);
        if (remembered !== undefined)
            return remembered;
        const parts = new Map(format.formatToParts(quarter).map(({ type, value }) => [type, Number(value)]));
        const at = (name) => parts.get(name) ?? 0;
        const wall = Date.UTC(at("year"), at("month") - 1, at("day"), at("hour"), at("minute"), at("second"));
        known.set(quarter, wall - quarter);
        return wall - quarter;
    };
}
const floor = (value, step) => Math.floor(value / step) * step;

;// CONCATENATED MODULE: ./build/domain/uptime.js

/** Available time ÷ (available + failure time), 0..1; `undefined` when neither was seen. Never shown without coverage. */
function uptimeOf(shares) {
    const known = shares.availableMs + shares.failureMs;
    return known === 0 ? undefined : shares.availableMs / known;
}
/** How much of the window is known: (available + failure time) ÷ (window − maintenance), 0..1. 0 for an empty window. */
function coverageOf(shares, windowMs, maintenanceMs = 0) {
    const toKnowMs = windowMs - maintenanceMs;
    return toKnowMs <= 0 ? 0 : Math.min(1, (shares.availableMs + shares.failureMs) / toKnowMs);
}
/** Failures ÷ counted samples, 0..1, made of first samples only; `undefined` when none was counted. */
function errorRate(first) {
    const failures = sumOf(first, "failure");
    const counted = failures + sumOf(first, "available");
    return counted === 0 ? undefined : failures / counted;
}
/** How many samples count so. */
function sumOf(counts, count) {
    return domain_outcome/* OUTCOMES */.im.reduce((sum, outcome) => sum + ((0,domain_outcome/* countOf */.pq)(outcome) === count ? (counts[outcome] ?? 0) : 0), 0);
}

;// CONCATENATED MODULE: ./build/domain/window.js



/**
 * The cells of a range up to now, oldest first, without holes. Closed days come from `days`, closed hours from `hours`, open
 * ones from samples, so that each instant counts once. Of a closed hour or day that the range cuts, the part is exact while
 * what it was made of is still there; after that an hour gives time in proportion, a day the time of its hours, and neither
 * of them samples or latencies.
 */
function cells(ledger, monitor, range, nowMs) {
    const regions = regionsOf(ledger, monitor, nowMs);
    const span = { fromMs: range.fromMs, toMs: Math.min(range.toMs, nowMs) };
    return split(span, range.step === "hour" ? domain_instant/* HOUR_MS */.iQ : domain_instant/* DAY_MS */.sO).map((cell) => ({
        ...cell,
        ...measureRegions(regions, cell),
    }));
}
/** Cells as one, from the earliest beginning to the latest end; empty at 0 when there are none. */
function mergeCells(cells) {
    return {
        fromMs: cells.reduce((min, cell) => Math.min(min, cell.fromMs), cells[0]?.fromMs ?? 0),
        toMs: cells.reduce((max, cell) => Math.max(max, cell.toMs), cells[0]?.toMs ?? 0),
        ...cells.reduce(addMeasures, EMPTY_MEASURE),
    };
}
function regionsOf(ledger, monitor, nowMs) {
    const isOurs = (line) => line.monitor === monitor;
    const days = ledger.days.filter(isOurs);
    const hours = ledger.hours.filter(isOurs);
    const series = seriesOf(ledger.samples.filter(isOurs), ledger.corrections, nowMs);
    const names = new Set([...days, ...hours, ...series].map((line) => line.region));
    return [...names].map((name) => ({
        days: new Map(days.filter((day) => day.region === name).map((day) => [(0,domain_instant/* toMs */.G8)(day.t), day])),
        hours: new Map(hours.filter((hour) => hour.region === name).map((hour) => [(0,domain_instant/* toMs */.G8)(hour.t), hour])),
        series: series.find((one) => one.region === name) ?? { monitor, points: [], stands: [] },
    }));
}
/** A span within one day, over all regions. */
function measureRegions(regions, span) {
    const isDay = span.toMs - span.fromMs === domain_instant/* DAY_MS */.sO;
    const perRegion = regions.map((region) => {
        const hours = split(span, domain_instant/* HOUR_MS */.iQ).map((hour) => measureHour(region, hour));
        const day = isDay ? region.days.get(span.fromMs) : undefined;
        return { hours: hours.map((hour) => hour.shares), total: day ?? hours.reduce(addMeasures, EMPTY_MEASURE) };
    });
    const seen = perRegion.filter(({ total }) => observedMs(total.shares) > 0);
    const total = perRegion.reduce((sum, region) => addMeasures(sum, region.total), EMPTY_MEASURE);
    return seen.length <= 1 ? total : { ...total, shares: meanByHour(seen.map((region) => region.hours)) };
}
function meanByHour(regions) {
    return (regions[0] ?? []).reduce((sum, _, index) => {
        const seen = regions.map((hours) => hours[index]).filter((shares) => observedMs(shares) > 0);
        return seen.length === 0 ? sum : addShares(sum, scale(seen.reduce(addShares), 1 / seen.length));
    }, EMPTY_SHARES);
}
/** An hour of a region, or the part of it that the span holds. */
function measureHour(region, span) {
    const start = startOf(span.fromMs, domain_instant/* HOUR_MS */.iQ);
    const part = (span.toMs - span.fromMs) / domain_instant/* HOUR_MS */.iQ;
    const hour = region.hours.get(start);
    if (hour !== undefined) {
        if (part === 1)
            return hour;
        const isWhole = window_isSame(measure(region.series, start, start + domain_instant/* HOUR_MS */.iQ), hour);
        if (isWhole)
            return measure(region.series, span.fromMs, span.toMs);
        return { ...EMPTY_MEASURE, shares: scale(hour.shares, part) };
    }
    const day = region.days.get(startOf(start, domain_instant/* DAY_MS */.sO));
    if (day === undefined)
        return measure(region.series, span.fromMs, span.toMs);
    return { ...EMPTY_MEASURE, shares: scale(sharesOfCell(day, start), part) };
}
/** Whether samples still give what an hour was closed with: none of them has left the tree. */
function window_isSame(rolled, hour) {
    return observedMs(rolled.shares) === observedMs(hour.shares) && sameCounts(rolled.n, hour.n);
}
function sharesOfCell(day, hourMs) {
    const [available, slow, failure, leftOut] = day.cells[(hourMs - (0,domain_instant/* toMs */.G8)(day.t)) / domain_instant/* HOUR_MS */.iQ] ?? [0, 0, 0, 0];
    return {
        availableMs: available * domain_instant/* SECOND_MS */._L,
        slowMs: slow * domain_instant/* SECOND_MS */._L,
        failureMs: failure * domain_instant/* SECOND_MS */._L,
        leftOutMs: leftOut * domain_instant/* SECOND_MS */._L,
    };
}
/** Rounded down, so that parts never add up to more than there was. */
function scale(shares, factor) {
    return {
        availableMs: Math.floor(shares.availableMs * factor),
        slowMs: Math.floor(shares.slowMs * factor),
        failureMs: Math.floor(shares.failureMs * factor),
        leftOutMs: Math.floor(shares.leftOutMs * factor),
    };
}
function split({ fromMs, toMs }, stepMs) {
    const spans = [];
    for (let at = fromMs; at < toMs; at = startOf(at, stepMs) + stepMs) {
        spans.push({ fromMs: at, toMs: Math.min(startOf(at, stepMs) + stepMs, toMs) });
    }
    return spans;
}

;// CONCATENATED MODULE: ./build/site/outside.js
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/gu;
const LONGEST = 160;
/**
 * Text that others wrote, made safe to stand in a line of ours: without control characters and marks that turn the direction of
 * what follows, on one line, at most 160 characters. Escaping is still the sink's.
 */
function outsideText(text) {
    const line = text.replace(CONTROLS, " ").replace(/\s+/gu, " ").trim();
    const characters = [...line];
    return characters.length <= LONGEST
        ? line
        : `${characters
            .slice(0, LONGEST - 1)
            .join("")
            .trimEnd()}…`;
}
/** The address if a reader may be sent there (http and https only), else `undefined`. */
function outsideUrl(text) {
    if (text === undefined || !URL.canParse(text))
        return undefined;
    const url = new URL(text);
    return url.protocol === "https:" || url.protocol === "http:" ? url.href : undefined;
}

;// CONCATENATED MODULE: ./build/site/page-history.js



/** Planned work and what is unknown are no trouble. */
const isTrouble = (status) => status === "degraded_performance" || status === "partial_outage" || status === "major_outage";
const GRAVITY = [
    "unknown",
    "operational",
    "under_maintenance",
    "degraded_performance",
    "partial_outage",
    "major_outage",
];
const worse = (a, b) => GRAVITY.indexOf(b) > GRAVITY.indexOf(a) ? b : a;
/** `undefined` for a monitor that no feed speaks of. */
function pageNow(input, monitor) {
    const pages = monitor.feeds.map((match) => {
        const report = input.reports.get(match.feed);
        const { status, readable } = pageWord(report, match, input.nowMs);
        const named = input.feedNames.get(match.feed);
        const url = outsideUrl(named?.url) ?? outsideUrl(report?.url);
        return {
            name: outsideText(named?.name ?? match.feed),
            ...(url !== undefined && { url }),
            status,
            readable,
            trouble: isTrouble(status),
            ...(report !== undefined && { readMs: (0,domain_instant/* toMs */.G8)(report.fetchedAt) }),
        };
    });
    return pages.toSorted((a, b) => GRAVITY.indexOf(b.status) - GRAVITY.indexOf(a.status))[0];
}
/** When a page of the monitor was first read. */
function firstReadingMs(ledger, monitor) {
    const feeds = new Set(monitor.feeds.map(({ feed }) => feed));
    const first = ledger.feedChanges.find(({ report }) => feeds.has(report.feed));
    return first === undefined ? undefined : (0,domain_instant/* toMs */.G8)(first.t);
}
/** What the pages of a monitor showed in a range, oldest first and without holes; before the first reading `unknown`. */
function pageHistory(ledger, monitor, fromMs, toMs_) {
    const rows = monitor.feeds.map((match) => ledger.feedChanges
        .filter(({ report }) => report.feed === match.feed)
        .map(({ t, report }) => {
        const full = { ...report, fetchedAt: t };
        return { ms: (0,domain_instant/* toMs */.G8)(t), status: pageWord(full, match, (0,domain_instant/* toMs */.G8)(t)).status };
    }));
    const moments = [...new Set([fromMs, ...rows.flat().map(({ ms }) => ms)])]
        .filter((ms) => ms >= fromMs && ms < toMs_)
        .toSorted((a, b) => a - b);
    const shown = moments.map((ms, index) => ({
        fromMs: ms,
        toMs: moments[index + 1] ?? toMs_,
        status: rows.map((row) => row.findLast((change) => change.ms <= ms)?.status ?? "unknown").reduce(worse, "unknown"),
    }));
    return shown.reduce((joined, next) => {
        const last = joined.at(-1);
        return last?.status === next.status ? [...joined.slice(0, -1), { ...last, toMs: next.toMs }] : [...joined, next];
    }, []);
}

;// CONCATENATED MODULE: ./build/site/day-facts.js



/** What the strip shows of each day; days that have not begun yet are left out. */
function dayFacts(ledger, monitor, days, nowMs) {
    const [first, last] = [days[0], days.at(-1)];
    if (first === undefined || last === undefined)
        return [];
    const range = { fromMs: first.fromMs, toMs: Math.min(last.toMs, nowMs) };
    const byDay = new Map();
    let index = 0;
    for (const cell of cells(ledger, monitor.id, { ...range, step: "hour" }, nowMs)) {
        while (index < days.length - 1 && cell.fromMs >= days[index].toMs)
            index += 1;
        byDay.set(days[index], [...(byDay.get(days[index]) ?? []), cell]);
    }
    const shown = pageHistory(ledger, monitor, range.fromMs, range.toMs);
    const outages = ledger.incidents.filter(({ kind }) => kind === "outage");
    return days
        .filter(({ fromMs }) => fromMs < nowMs)
        .map((day) => {
        const { shares, n } = mergeCells(byDay.get(day) ?? []);
        return oneDay({ fromMs: day.fromMs, toMs: Math.min(day.toMs, nowMs) }, shares, n, outages, shown);
    });
}
function oneDay(day, shares, n, outages, shown) {
    const own = outages.filter(({ begin, end }) => overlap(day, { fromMs: (0,domain_instant/* toMs */.G8)(begin), toMs: endOf(end) }) > 0);
    const outageMs = own.reduce((sum, { begin, end }) => sum + overlap(day, { fromMs: (0,domain_instant/* toMs */.G8)(begin), toMs: endOf(end) }), 0);
    const downMs = Math.min(outageMs, day.toMs - day.fromMs);
    const statuses = shown.filter((part) => overlap(day, part) > 0).map(({ status }) => status);
    const page = statuses.some((status) => status === "major_outage" || status === "partial_outage")
        ? "down"
        : statuses.some(isTrouble)
            ? "degraded"
            : "nothing";
    return {
        ...day,
        shares,
        knownMs: shares.availableMs + shares.failureMs,
        downMs,
        degradedMs: Math.max(0, shares.slowMs + shares.failureMs - downMs),
        limitedMs: shares.leftOutMs * shareOfLimits(n),
        page,
        silent: page === "nothing" && own.some(({ corroboration }) => corroboration === "unacknowledged"),
    };
}
/** Of what was left out, the part that was not merely unobserved. */
function shareOfLimits(n) {
    const said = (n["rate-limited"] ?? 0) + (n["quota-exhausted"] ?? 0) + (n.rejected ?? 0);
    const unobserved = n.inconclusive ?? 0;
    return said + unobserved === 0 ? 1 : said / (said + unobserved);
}
const endOf = (end) => (end === undefined ? Number.POSITIVE_INFINITY : (0,domain_instant/* toMs */.G8)(end));
function overlap(a, b) {
    return Math.max(0, Math.min(a.toMs, b.toMs) - Math.max(a.fromMs, b.fromMs));
}
/** The time of several days together. */
function sumShares(days) {
    const sum = (of) => days.reduce((total, { shares }) => total + of(shares), 0);
    return {
        availableMs: sum((shares) => shares.availableMs),
        slowMs: sum((shares) => shares.slowMs),
        failureMs: sum((shares) => shares.failureMs),
        leftOutMs: sum((shares) => shares.leftOutMs),
    };
}

;// CONCATENATED MODULE: ./build/site/facts.js







const WINDOWS = { "24h": domain_instant/* DAY_MS */.sO, "7d": 7 * domain_instant/* DAY_MS */.sO, "30d": 30 * domain_instant/* DAY_MS */.sO, "90d": 90 * domain_instant/* DAY_MS */.sO };
const DAYS_SHOWN = 90;
/** Shares and percentiles of fewer calls than these are not worth a sentence. */
const FEW_CALLS = 20;
/** The facts of every monitor, in the config's order. */
function siteFacts(input, calendar) {
    const of = splitLedger(input.ledger);
    return input.monitors.map((monitor) => monitorFacts(input, monitor, of(monitor.id), calendar));
}
function monitorFacts(input, monitor, ledger, calendar) {
    const { nowMs } = input;
    const verdict = input.verdicts.get(monitor.id);
    const page = pageNow(input, monitor);
    const hours = cells(ledger, monitor.id, { fromMs: nowMs - 7 * domain_instant/* DAY_MS */.sO, toMs: nowMs, step: "hour" }, nowMs);
    const state = stateOf(verdict, ledger.samples, monitor, nowMs);
    const contradiction = contradictionOf(state, page);
    const last = ledger.samples.at(-1);
    const open = ledger.incidents.filter(domain_incident/* isOpen */.nT).toSorted((a, b) => gravity(b) - gravity(a))[0];
    const reallyEveryMs = meanGap(ledger.samples, nowMs);
    return {
        monitor,
        ledger,
        state,
        ...(verdict !== undefined && { verdict }),
        ...(page !== undefined && { page }),
        ...(contradiction !== undefined && { contradiction }),
        windows: {
            "24h": windowFacts(hours.filter(({ fromMs }) => fromMs >= nowMs - domain_instant/* DAY_MS */.sO), WINDOWS["24h"]),
            "7d": windowFacts(hours, WINDOWS["7d"]),
            "30d": windowOf(ledger, monitor.id, WINDOWS["30d"], nowMs),
            "90d": windowOf(ledger, monitor.id, WINDOWS["90d"], nowMs),
        },
        hours,
        days: dayFacts(ledger, monitor, calendar.days(DAYS_SHOWN, nowMs), nowMs),
        incidents: ledger.incidents.toReversed(),
        ...(open !== undefined && { open }),
        ...(last !== undefined && { last }),
        ...(reallyEveryMs !== undefined && { reallyEveryMs }),
    };
}
function windowOf(ledger, monitor, windowMs, nowMs) {
    return windowFacts(cells(ledger, monitor, { fromMs: nowMs - windowMs, toMs: nowMs, step: "day" }, nowMs), windowMs);
}
/** The numbers of some cells as one window of that length. */
function windowFacts(own, windowMs) {
    const { shares, first, latency } = mergeCells(own);
    const uptime = uptimeOf(shares);
    const rate = errorRate(first);
    const p50 = quantile(latency, 0.5);
    const p95 = quantile(latency, 0.95);
    const failures = sumOf(first, "failure");
    return {
        coverage: coverageOf(shares, windowMs),
        calls: failures + sumOf(first, "available"),
        failures,
        ...(uptime !== undefined && { uptime }),
        ...(p50 !== undefined && { p50 }),
        ...(p95 !== undefined && { p95 }),
        ...(rate !== undefined && { errorRate: rate }),
    };
}
const RECENT = 6;
/** The verdict; where that is quiet, what the latest samples are made of tells rate limits and silence apart. */
function stateOf(verdict, samples, monitor, nowMs) {
    if (verdict?.verdict === "down" || verdict?.verdict === "degraded")
        return verdict.verdict;
    const sinceMs = nowMs - Math.max(domain_instant/* HOUR_MS */.iQ, 3 * monitor.everyMs);
    const recent = samples.filter(({ t, again }) => again === undefined && (0,domain_instant/* toMs */.G8)(t) >= sinceMs).slice(-RECENT);
    const limited = recent.filter(({ outcome }) => outcome === "rate-limited").length;
    if (limited > 0 && limited * 2 >= recent.length)
        return "limited";
    return verdict?.verdict === "up" ? "up" : "nodata";
}
function contradictionOf(state, page) {
    if (page === undefined || !page.readable)
        return undefined;
    if ((state === "down" || state === "degraded") && page.status === "operational")
        return "page-green";
    return state === "up" && page.trouble ? "page-trouble" : undefined;
}
const gravity = ({ kind, level }) => ["info", "warning", "critical"].indexOf(level) * 2 + (kind === "outage" ? 1 : 0);
function meanGap(samples, nowMs) {
    const times = samples
        .filter(({ again }) => again === undefined)
        .map(({ t }) => (0,domain_instant/* toMs */.G8)(t))
        .filter((ms) => ms >= nowMs - domain_instant/* DAY_MS */.sO);
    const [first, last] = [times[0], times.at(-1)];
    if (first === undefined || last === undefined || last - first < domain_instant/* SECOND_MS */._L)
        return undefined;
    const gapMs = (last - first) / (times.length - 1);
    // Finer than ten seconds is chance.
    return gapMs < domain_instant/* MINUTE_MS */.kg ? gapMs : Math.round(gapMs / (10 * domain_instant/* SECOND_MS */._L)) * 10 * domain_instant/* SECOND_MS */._L;
}
/** Ids become file names: one that is none of ours has no page. */
const INCIDENT_ID = /^\d{8}T\d{6}Z-[a-z0-9-]+$/u;
/** The ledger by monitor: every later question reads only the lines of its own. */
function splitLedger(ledger) {
    const by = (lines) => Map.groupBy(lines, ({ monitor }) => monitor);
    const [samples, hours, days] = [by(ledger.samples), by(ledger.hours), by(ledger.days)];
    const [incidents, corrections] = [
        by(ledger.incidents.filter(({ id }) => INCIDENT_ID.test(id))),
        by(ledger.corrections),
    ];
    return (monitor) => ({
        ...ledger,
        samples: samples.get(monitor) ?? [],
        hours: hours.get(monitor) ?? [],
        days: days.get(monitor) ?? [],
        incidents: (incidents.get(monitor) ?? []).toSorted((a, b) => (a.begin < b.begin ? -1 : 1)),
        corrections: corrections.get(monitor) ?? [],
    });
}

// EXTERNAL MODULE: ./build/locales/quantities.js
var quantities = __webpack_require__(8055);
;// CONCATENATED MODULE: ./build/site/format.js


/** Throws a RangeError for a time zone that Intl does not know. */
function createFormat(locale, timeZone) {
    const dates = (options) => {
        const format = new Intl.DateTimeFormat(locale.intl, { timeZone, ...options });
        return (ms) => format.format(ms);
    };
    const hm = dates({ hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
    const day = dates({ day: "numeric", month: "short" });
    const number = new Intl.NumberFormat(locale.intl);
    const dayTime = (ms) => `${day(ms)}, ${hm(ms)}`;
    return {
        time: hm,
        timeWithSeconds: dates({ hour: "2-digit", minute: "2-digit", second: "2-digit", hourCycle: "h23" }),
        day,
        weekday: withoutComma(dates({ weekday: "short", day: "numeric", month: "short" })),
        fullDay: withoutComma(dates({ weekday: "short", day: "numeric", month: "short", year: "numeric" })),
        dayTime,
        timeNear: (ms, nowMs) => (day(ms) === day(nowMs) && Math.abs(nowMs - ms) < 2 * domain_instant/* DAY_MS */.sO ? hm(ms) : dayTime(ms)),
        month: dates({ month: "long", year: "numeric" }),
        monthShort: dates({ month: "short" }),
        year: dates({ year: "numeric" }),
        zone: zoneName(locale, timeZone),
        duration: (ms) => (0,quantities/* durationText */.S)(ms, locale),
        latency: (ms) => (0,quantities/* latencyText */.e)(ms, locale),
        latencyTicks: (ticks) => latencyTicks(ticks, locale),
        uptime: (share) => cutPercent(share, 2, locale),
        coverage: (share) => cutPercent(share, share > 0 && share < 0.01 ? 1 : 0, locale),
        rate: (share) => rate(share, locale),
        count: (n) => number.format(n),
    };
}
const withoutComma = (format) => (ms) => format(ms).replaceAll(",", "");
function zoneName(locale, timeZone) {
    const known = locale.zones[timeZone];
    if (known !== undefined)
        return () => known;
    const format = new Intl.DateTimeFormat(locale.intl, { timeZone, timeZoneName: "short" });
    return (ms) => format.formatToParts(ms).find((part) => part.type === "timeZoneName")?.value ?? timeZone;
}
function latencyTicks(ticks, { units }) {
    const isSeconds = (ticks.at(-1) ?? 0) >= domain_instant/* SECOND_MS */._L;
    const number = (ms) => String(isSeconds ? Number((ms / domain_instant/* SECOND_MS */._L).toPrecision(2)) : Number(ms.toPrecision(2)));
    return ticks.map((ms, index) => index === ticks.length - 1 ? (isSeconds ? units.s : units.ms)(number(ms)) : number(ms));
}
function cutPercent(share, digits, { underPercent }) {
    const factor = 10 ** digits;
    // The sum of shares such as 0.07 · 100 lands just under a whole number: a billionth makes up for it.
    const cut = Math.floor(share * 100 * factor + 1e-9) / factor;
    if (cut === 0 && share > 0)
        return underPercent(`${(1 / factor).toFixed(digits)}%`);
    return share >= 1 ? "100%" : `${Math.min(cut, 100 - 1 / factor).toFixed(digits)}%`;
}
function rate(share, { underPercent }) {
    if (share === 0)
        return "0%";
    if (share < 0.0005)
        return underPercent("0.1%");
    return share < 0.0995 ? `${(share * 100).toFixed(1)}%` : `${Math.round(share * 100)}%`;
}

;// CONCATENATED MODULE: ./build/site/context.js

function context_frame(context, page) {
    const { words, lang } = context.locale;
    const { root, current } = page;
    const repository = outsideUrl(context.input.repositoryUrl)?.replace(/\/$/u, "");
    const brand = outsideText(context.input.site.name);
    return {
        lang,
        title: shorten(page.title === "" ? brand : `${page.title} · ${brand}`),
        description: words.description,
        root,
        brand,
        words,
        nav: [
            { href: `${root}index.html`, text: words.status, current: current === "status" },
            { href: `${root}incidents/index.html`, text: words.incidents, current: current === "incidents" },
        ],
        program: [{ href: `${root}api/v1/status.json`, text: words.json }],
        check: repository === undefined
            ? []
            : [
                { href: `${repository}/tree/HEAD/history`, text: words.ledgerInGit },
                { href: `${repository}/issues`, text: words.issues },
            ],
    };
}
/** What fits into a tab and a search result. */
const TITLE_LENGTH = 70;
function shorten(title) {
    return title.length <= TITLE_LENGTH ? title : `${title.slice(0, TITLE_LENGTH - 1).trimEnd()}…`;
}
/** Pieces as the sentence template takes them; empty ones go. */
function sentence(pieces) {
    return pieces
        .filter(({ text }) => text !== "")
        .map(({ tone, text }, index) => {
        const joined = index === 0 || /^[,;.]/u.test(text) ? text : ` ${text}`;
        return { text: joined, quiet: tone === "quiet", truth: tone === "truth" };
    });
}
/** A name that does not break in a headline, unless it is long. */
function unbroken(name) {
    return name.length <= 24 ? name.replaceAll(" ", "\u00a0") : name;
}
const nameOf = ({ monitor }) => outsideText(monitor.name);
const pageOf = (facts) => facts.page?.name ?? "";
/** States by gravity, worst first: the order of attention. */
const ATTENTION = ["down", "degraded", "limited", "nodata", "maintenance", "up"];

;// CONCATENATED MODULE: ./build/site/phrases.js





/** How the trouble of a verdict is told. */
function troubleOfVerdict(locale, { verdict, ground, outcome }) {
    if (ground === "page" && (verdict === "down" || verdict === "degraded"))
        return locale.byPage[verdict];
    return troubleOf(locale, verdict === "degraded", outcome);
}
function troubleOfIncident(locale, { kind, outcome }) {
    return troubleOf(locale, kind === "degradation", outcome);
}
function troubleOf(locale, isDegraded, outcome) {
    if (isDegraded && outcome !== "slow")
        return locale.atTimes;
    return locale.trouble[outcome ?? "ok"];
}
/** `X is overloaded`, or `X was overloaded for 38 min`. */
function incidentTitle({ locale, format }, { incident, facts }) {
    const name = nameOf(facts);
    const lasted = incident.end === undefined ? undefined : format.duration((0,domain_instant/* toMs */.G8)(incident.end) - (0,domain_instant/* toMs */.G8)(incident.begin));
    if (incident.kind === "advisory")
        return lasted === undefined ? locale.incident.advisoryNow(name) : locale.incident.advisoryLasted(name, lasted);
    const trouble = troubleOfIncident(locale, incident);
    return locale.incident.title(name, lasted === undefined ? trouble.now : trouble.lasted(lasted));
}
/** Clocks and readings are no finer than a minute: within one, nobody was first. */
const isAtOnce = (lateMs) => Math.abs(lateMs) < domain_instant/* MINUTE_MS */.kg;
/** A delay for people: nothing under a minute is told in seconds. */
const delayText = ({ locale, format }, ms) => isAtOnce(ms) ? locale.words.atOnce : format.duration(Math.abs(ms));
/** The uptime of a window, once it rests on calls enough. */
const uptimeText = ({ format }, { uptime, calls }) => uptime === undefined || calls < FEW_CALLS ? "–" : format.uptime(uptime);
/** `2 calls so far` where an uptime is withheld for their fewness, else empty. */
const callsSoFar = ({ locale }, { uptime, calls }) => uptime === undefined || calls === 0 || calls >= FEW_CALLS ? "" : locale.index.callsSoFar(calls);
/** What the page said of an incident, as a short sentence; empty where there is nothing to say. */
function pageClause({ locale, format }, { incident, facts }) {
    const { sentence } = locale;
    const page = pageOf(facts);
    if (incident.kind === "advisory" || incident.kind === "configuration" || page === "")
        return "";
    const lateMs = latenessMs(incident);
    if (lateMs !== undefined) {
        if (isAtOnce(lateMs))
            return sentence.pageAtOnce(page);
        return lateMs < 0
            ? sentence.pageFirst(page, format.duration(-lateMs))
            : sentence.pageLate(page, format.duration(lateMs));
    }
    if (incident.corroboration === "unread")
        return sentence.pageUnread;
    if (incident.corroboration !== "unacknowledged")
        return "";
    return incident.end === undefined ? sentence.pageSilent(page) : sentence.pageNever(page);
}
function stateOfIncident({ kind }) {
    switch (kind) {
        case "outage":
            return "down";
        case "degradation":
        case "advisory":
            return "degraded";
        case "configuration":
            return "nodata";
    }
}
function stateOfOutcome(outcome) {
    switch (outcome) {
        case "ok":
            return "up";
        case "slow":
            return "degraded";
        case "rate-limited":
        case "quota-exhausted":
        case "rejected":
            return "limited";
        case "inconclusive":
            return "nodata";
        default:
            return "down";
    }
}
/** `503 UNAVAILABLE`, `ECONNREFUSED`: what the machine said. */
function codesOf({ code, error }) {
    return outsideText([code, error].filter((part) => part !== undefined).join(" "));
}
function reasonPhrase(locale, outcome, reason) {
    return reason === undefined ? locale.outcome[outcome ?? "ok"] : locale.reason[reason];
}
/** Why nothing is known of a monitor now. */
function whyUnknown({ locale, format, input }, { last }) {
    if (last === undefined)
        return locale.index.neverAsked;
    const { outcome, reason } = last;
    if (outcome === "rejected" || outcome === "quota-exhausted" || outcome === "inconclusive")
        return reasonPhrase(locale, outcome, reason);
    return locale.index.notAskedSince(format.timeNear((0,domain_instant/* toMs */.G8)(last.t), input.nowMs));
}

;// CONCATENATED MODULE: ./build/site/status-json.js







/** `api/v1/status.json`: the index as numbers. Shares are 0..1, times ISO 8601, latencies milliseconds; what is unknown is `null`. */
function statusJson(context) {
    const { facts, incidents, input } = context;
    const verdicts = facts.map(status_json_verdictOf);
    return {
        v: 1,
        generatedAt: new Date(input.nowMs).toISOString(),
        site: { name: outsideText(input.site.name), timeZone: input.site.timeZone },
        verdict: (0,verdict.worstVerdict)(verdicts),
        monitors: facts.map(monitorSummary),
        incidents: incidents.filter(({ incident }) => (0,domain_incident/* isOpen */.nT)(incident)).map((one) => incidentSummary(context, one)),
    };
}
/** `api/v1/monitors/<id>.json`: the same of one monitor, with the days of its strip and its incidents. */
function monitorJson(context, facts) {
    return {
        v: 1,
        generatedAt: new Date(context.input.nowMs).toISOString(),
        ...monitorSummary(facts),
        days: facts.days.map(({ fromMs, shares, page }) => ({ from: new Date(fromMs).toISOString(), ...shares, page })),
        incidents: facts.incidents.map((incident) => incidentSummary(context, { incident, facts })),
    };
}
const status_json_verdictOf = ({ verdict }) => verdict?.verdict ?? "unknown";
function monitorSummary(facts) {
    const { monitor, verdict, page, open, last, windows } = facts;
    return {
        id: monitor.id,
        name: nameOf(facts),
        group: monitor.group === undefined ? null : outsideText(monitor.group),
        verdict: status_json_verdictOf(facts),
        state: facts.state,
        since: verdict?.since ?? null,
        outcome: verdict?.outcome ?? null,
        reason: verdict?.reason ?? null,
        checkedAt: last?.t ?? null,
        everySeconds: Math.round(monitor.everyMs / 1_000),
        uptime: Object.fromEntries(Object.keys(WINDOWS).map((name) => [name, uptimeJson(windows[name])])),
        latency: { window: "24h", p50: whole(windows["24h"].p50), p95: whole(windows["24h"].p95) },
        page: page === undefined
            ? null
            : { name: page.name, url: page.url ?? null, status: page.status, corroboration: corroborationOf(facts) },
        incident: open === undefined ? null : open.id,
    };
}
const uptimeJson = ({ uptime, coverage, calls, failures }) => ({
    value: uptime === undefined ? null : share(uptime),
    coverage: share(coverage),
    calls,
    failures,
});
/** Cut, so that no rounding makes a whole of less. */
const share = (value) => Math.floor(value * 1e6) / 1e6;
const whole = (ms) => (ms === undefined ? null : Math.round(ms));
function corroborationOf({ page, contradiction, state }) {
    if (page === undefined)
        return null;
    if (!page.readable)
        return "unread";
    if (contradiction === "page-green")
        return "unacknowledged";
    if (contradiction === "page-trouble")
        return "advisory";
    return state === "down" || state === "degraded" ? "confirmed" : null;
}
function incidentSummary(context, one) {
    const { incident } = one;
    return {
        id: incident.id,
        monitor: incident.monitor,
        title: incidentTitle(context, one),
        kind: incident.kind,
        level: incident.level,
        begin: incident.begin,
        detected: incident.detected,
        end: incident.end ?? null,
        outcome: incident.outcome ?? null,
        reason: incident.reason ?? null,
        corroboration: incident.corroboration,
        pagePublished: incident.pagePublished ?? null,
        latenessMs: latenessMs(incident) ?? null,
        leadMs: leadMs(incident) ?? null,
        issue: incident.issue?.number ?? null,
        page: `incidents/${incident.id}.html`,
    };
}

;// CONCATENATED MODULE: ./build/site/charts/scale.js
/** 0..1 from left to right, within the range. */
function across({ fromMs, toMs }, ms) {
    return Math.min(1, Math.max(0, (ms - fromMs) / (toMs - fromMs)));
}
/** From 0, with three to five round ticks; `top` and `bottom` are pixels. */
function linearScale(max, top, bottom) {
    const step = roundUp(max / 4);
    const count = Math.max(1, Math.ceil(max / step - 1e-9));
    const limit = step * count;
    const y = (value) => bottom - (Math.min(value, limit) / limit) * (bottom - top);
    return { y, ticks: Array.from({ length: count + 1 }, (_, index) => index * step), log: false };
}
/** Logarithmic from just under `min` to just over `max`, with ticks at 1, 2 and 5 × 10ⁿ, at most six. */
function logScale(min, max, top, bottom) {
    const low = min / 1.25;
    const high = Math.max(max * 1.05, low * 4);
    const y = (value) => bottom - (Math.log(Math.min(high, Math.max(low, value)) / low) / Math.log(high / low)) * (bottom - top);
    const all = roundNumbers(low, high, [1, 2, 5]);
    const tens = roundNumbers(low, high, [1]);
    const thinned = tens.filter((_, index) => index % Math.ceil(tens.length / 6) === 0);
    return { y, ticks: all.length <= 6 ? all : thinned, log: true };
}
function roundNumbers(low, high, digits) {
    const powers = Array.from({ length: 12 }, (_, index) => 10 ** (Math.floor(Math.log10(low)) + index));
    return powers
        .flatMap((power) => digits.map((digit) => digit * power))
        .filter((number) => number >= low && number <= high);
}
function roundUp(value) {
    const power = 10 ** Math.floor(Math.log10(value));
    return [1, 2, 2.5, 5, 10].map((digit) => digit * power).find((step) => step >= value - 1e-9) ?? value;
}

;// CONCATENATED MODULE: ./build/site/charts/svg.js
const ESCAPES = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;",
};
function escapeXml(text) {
    return text.replace(/[&<>"']/gu, (character) => ESCAPES[character]);
}
/** An element; attribute values are escaped here, children are markup already. */
function el(name, attributes, ...children) {
    const written = Object.entries(attributes)
        .filter(([, value]) => value !== undefined)
        .map(([key, value]) => ` ${key}="${typeof value === "number" ? round(value) : escapeXml(String(value))}"`)
        .join("");
    const inner = children.join("");
    return inner === "" ? `<${name}${written}/>` : `<${name}${written}>${inner}</${name}>`;
}
/** A text that is escaped; `dx` moves it off its anchor by pixels. */
function label(attributes, text, dx) {
    return el("text", attributes, dx === undefined ? escapeXml(text) : el("tspan", { dx }, escapeXml(text)));
}
/** 0..1 as a percentage with two digits. */
function percent(share) {
    return `${Math.round(share * 10_000) / 100}%`;
}
/** Half a tenth of a pixel is not seen. */
function round(value) {
    return String(Math.round(value * 10) / 10);
}
/** A figure that says its finding to those who do not see it. */
function figure({ id, title, desc }, attributes, ...children) {
    return el("svg", { ...attributes, role: "img", "aria-labelledby": `${id}-t ${id}-d` }, el("title", { id: `${id}-t` }, escapeXml(title)), el("desc", { id: `${id}-d` }, escapeXml(desc)), ...children);
}
/** Marks of a thousand points in width for curves: text and true-size shapes stay outside of it. */
const CURVE_WIDTH = 1_000;
function curves(height, ...paths) {
    const drawn = paths.filter((path) => path !== "");
    if (drawn.length === 0)
        return "";
    const attributes = { x: 0, y: 0, width: "100%", height, viewBox: `0 0 ${CURVE_WIDTH} ${height}` };
    return el("svg", { ...attributes, preserveAspectRatio: "none", overflow: "visible", "aria-hidden": "true" }, ...drawn);
}

;// CONCATENATED MODULE: ./build/site/charts/axes.js


/** The base line with its ticks; labels stand under it, unless the chart below carries them. */
function timeAxis(range, ticks, y, withLabels = true) {
    const marks = ticks.map((tick) => el("line", { class: "tick", x1: at(range, tick.ms), x2: at(range, tick.ms), y1: y, y2: y + 5 }));
    const labels = ticks.map((tick) => {
        const share = across(range, tick.labelMs ?? tick.ms);
        const anchor = share < 0.02 ? undefined : share > 0.98 ? "end" : "mid";
        const name = [anchor, tick.minor ? "x3" : undefined].filter((part) => part !== undefined).join(" ");
        return label({ x: percent(share), y: y + 17, class: name === "" ? undefined : name }, tick.label);
    });
    return [...marks, ...(withLabels ? labels : [])].join("");
}
/** Grid lines and, outside at the left, their labels. */
function valueAxis(scale, labels) {
    return scale.ticks
        .map((tick, index) => {
        const y = scale.y(tick);
        return [
            el("line", { class: "grid", x1: 0, x2: "100%", y1: y, y2: y }),
            label({ x: -8, y: y + 4, class: "end" }, labels[index] ?? ""),
        ].join("");
    })
        .join("");
}
/** A stretch through the whole height; under a pixel wide it would not be seen. */
function wash(range, name, span, y, height) {
    const from = across(range, span.fromMs);
    const width = Math.max(0.0015, across(range, span.toMs) - from);
    return el("rect", { class: name, x: percent(from), y, width: percent(width), height });
}
const at = (range, ms) => percent(across(range, ms));

;// CONCATENATED MODULE: ./build/site/charts/calls.js



/** At most this many marks stand side by side; of those that share a place the gravest stays. */
const PLACES = 150;
const calls_GRAVITY = ["none", "ok", "slow", "fail"];
const PLOT = 210;
const LANE = 12;
const TOP = 34;
/** Calls by their latency above the line, the official page's word below it. */
function callsChart(options) {
    const { range, calls, ticks, trouble, page, slow } = options;
    const shown = thin(range, calls);
    const scale = scaleOf(shown);
    const height = page === undefined ? PLOT : PLOT + 50;
    const marks = shown.map((call) => el("use", {
        href: `#m-${call.mark}`,
        x: at(range, call.tMs),
        y: call.mark === "fail" ? LANE : scale.y(call.ms ?? 0),
    }));
    return figure(options, { height }, trouble === undefined ? "" : wash(range, trouble.name, trouble, 0, PLOT), valueAxis(scale, options.valueLabels(scale.ticks)), slow === undefined ? "" : slowLine(scale, slow.ms, slow.label), ...marks, trouble === undefined || trouble.name !== "shade-down" ? "" : failedLabel(range, trouble.fromMs, options.failed), el("line", { class: "axis", x1: 0, x2: "100%", y1: PLOT + 0.5, y2: PLOT + 0.5 }), page === undefined
        ? ""
        : pageLine(range, page, PLOT + 22) + silence(range, page, { y: PLOT + 8, textY: PLOT - 7, end: PLOT + 26 }), timeAxis(range, ticks, height));
}
/** Near the right end the name stands before its wash, so that it stays on the page. */
function failedLabel(range, fromMs, failed) {
    const isLate = across(range, fromMs) > 0.85;
    const place = { x: at(range, fromMs), y: 32, class: isLate ? "t-down halo end" : "t-down halo" };
    return label(place, failed, isLate ? -6 : 6);
}
const PULSE = 37;
/** The same without latency: a row of marks over the page's line, to stand on the index. */
function pulseChart(options) {
    const { range, calls, ticks, trouble, page, asked, pageSays, now } = options;
    const height = page === undefined ? 62 : 148;
    const marks = thin(range, calls).map((call) => el("use", { href: `#m-${call.mark}`, x: at(range, call.tMs), y: PULSE }));
    return figure(options, { height }, trouble === undefined ? "" : wash(range, trouble.name, trouble, 24, 26), el("line", { class: "grid", x1: 0, x2: "100%", y1: PULSE, y2: PULSE }), label({ x: 0, y: 14, class: "strong" }, asked), ...marks, page === undefined
        ? ""
        : silence(range, page, { y: 78, textY: 72, end: 98 }) +
            label({ x: 0, y: 112, class: "strong" }, pageSays) +
            pageLine(range, page, 130, true), now === undefined ? "" : el("line", { class: "nowline", x1: "100%", x2: "100%", y1: 22, y2: height - 2 }), timeAxis(range, ticks, height - 3), now === undefined ? "" : label({ x: "100%", y: height + 14, class: "end ink" }, now));
}
function thin(range, calls) {
    const places = new Map();
    for (const call of calls) {
        const place = Math.round(across(range, call.tMs) * PLACES);
        const other = places.get(place);
        if (other === undefined || calls_GRAVITY.indexOf(call.mark) > calls_GRAVITY.indexOf(other.mark))
            places.set(place, call);
    }
    return [...places.values()];
}
function scaleOf(calls) {
    const values = calls.flatMap(({ mark, ms }) => (mark === "fail" || ms === undefined || ms <= 0 ? [] : [ms]));
    const [min, max] = [Math.min(...values), Math.max(...values)];
    if (values.length === 0)
        return { y: () => PLOT, ticks: [], log: false };
    return max > 4 * min ? logScale(min, max, TOP, PLOT - 20) : linearScale(max, TOP, PLOT);
}
function slowLine(scale, ms, text) {
    const y = scale.y(ms);
    if (y <= TOP || y >= PLOT - 20)
        return "";
    return (el("line", { class: "d-thr", x1: 0, x2: "100%", y1: y, y2: y }) +
        label({ x: "100%", y: y - 5, class: "end halo x3" }, text));
}
const STROKE = {
    operational: "said-ok",
    degraded_performance: "said-bad",
    partial_outage: "said-bad",
    major_outage: "said-down",
    under_maintenance: "d-faint",
    unknown: undefined,
};
const TONE = {
    operational: "t-up",
    degraded_performance: "t-degraded",
    partial_outage: "t-degraded",
    major_outage: "t-down",
    under_maintenance: "ink",
    unknown: "ink",
};
/** The page's word as a line, each stretch named below (or the last one above, where `above`). */
function pageLine(range, { shown }, y, above = false) {
    const lines = shown.map((part) => {
        const name = STROKE[part.status];
        return name === undefined
            ? ""
            : el("line", { class: name, x1: at(range, part.fromMs), x2: at(range, part.toMs), y1: y, y2: y });
    });
    const wide = shown.filter((part, index) => across(range, part.toMs) - across(range, part.fromMs) > 0.12 || index === shown.length - 1);
    const names = wide.map((part) => {
        const isLast = part === shown.at(-1) && (shown.length > 1 || above);
        const textY = above ? y - 10 : y + 18;
        if (isLast)
            return label({ x: "100%", y: textY, class: `end ${TONE[part.status]}` }, part.label, above ? -7 : undefined);
        return label({ x: at(range, part.fromMs), y: textY, class: shown.length > 1 ? `${TONE[part.status]} x3` : TONE[part.status] }, part.label);
    });
    return [...lines, ...(above ? names.slice(-1) : names)].join("");
}
/** The time in which the page said nothing of what we saw. */
function silence(range, { silence: span }, place) {
    if (span === undefined)
        return "";
    const [x1, x2] = [at(range, span.fromMs), at(range, span.toMs)];
    const { y, textY, end } = place;
    const isFar = across(range, span.fromMs) > 0.7;
    const text = (name, content) => isFar
        ? label({ x: percent(across(range, span.fromMs)), y: y + 4, class: `truth halo end ${name}` }, content, -8)
        : label({ x: x1, y: textY, class: `truth halo ${name}` }, content, 8);
    return [
        el("line", { class: span.isOpen ? "lead-line open" : "lead-line", x1, x2, y1: y, y2: y }),
        el("line", { class: "lead-line", x1, x2: x1, y1: y - 5, y2: y + 5 }),
        span.isOpen ? "" : el("line", { class: "lead-line", x1: x2, x2, y1: y - 5, y2: end }),
        text("only-wide", span.label),
        text("only-narrow", span.short),
    ].join("");
}

;// CONCATENATED MODULE: ./build/site/ticks.js

const STEPS_H = [1 / 12, 1 / 6, 1 / 4, 1 / 2, 1, 2, 3, 6, 12, 24];
const MOST = 7;
/** Midnights, each day labelled in its middle. */
function dayTicks(range, calendar, format) {
    const midnights = calendar.clockTicks(range.fromMs, range.toMs, 24);
    return midnights.map((ms, index) => {
        const end = Math.min(midnights[index + 1] ?? ms + 24 * domain_instant/* HOUR_MS */.iQ, range.toMs);
        return { ms, labelMs: (ms + end) / 2, label: format.weekday(ms), minor: index % 2 === 1 };
    });
}
/** Round times of the clock, up to seven; the first one names the zone, midnight its day. */
function clockTicks(range, calendar, format) {
    const step = STEPS_H.find((hours) => (range.toMs - range.fromMs) / (hours * domain_instant/* HOUR_MS */.iQ) <= MOST) ?? 24;
    const few = Math.ceil((range.toMs - range.fromMs) / (step * domain_instant/* HOUR_MS */.iQ * MOST));
    return calendar
        .clockTicks(range.fromMs, range.toMs, step)
        .filter((_, index) => index % few === 0)
        .map((ms, index) => {
        const time = format.time(ms);
        const text = step === 24 ? format.day(ms) : time === "00:00" ? `${time}, ${format.day(ms)}` : time;
        return { ms, label: index === 0 && step !== 24 ? `${text} ${format.zone(ms)}` : text, minor: index % 2 === 1 };
    });
}

;// CONCATENATED MODULE: ./build/site/incident-chart.js








/** The time of an incident with some of before and after, up to now. */
function incidentRange({ begin, end, pagePublished }, nowMs) {
    const fromMs = (0,domain_instant/* toMs */.G8)(begin);
    const untilMs = Math.min(nowMs, Math.max(end === undefined ? nowMs : (0,domain_instant/* toMs */.G8)(end), pagePublished === undefined ? 0 : (0,domain_instant/* toMs */.G8)(pagePublished)));
    const aroundMs = Math.min(12 * domain_instant/* HOUR_MS */.iQ, Math.max(30 * domain_instant/* MINUTE_MS */.kg, (untilMs - fromMs) * 0.6));
    const earliest = Math.min(fromMs, pagePublished === undefined ? fromMs : Math.max((0,domain_instant/* toMs */.G8)(pagePublished), fromMs - 2 * aroundMs));
    return { fromMs: earliest - aroundMs, toMs: end === undefined ? nowMs : Math.min(nowMs, untilMs + aroundMs / 2) };
}
/** Calls of a range as they are kept; repetitions are left out. */
function callsIn(samples, { fromMs, toMs: untilMs }) {
    return samples.filter(({ t, again }) => again === undefined && (0,domain_instant/* toMs */.G8)(t) >= fromMs && (0,domain_instant/* toMs */.G8)(t) <= untilMs);
}
/** First samples of the incident's own time; empty once they left the tree. */
function callsOf({ input }, { incident, facts }) {
    const untilMs = incident.end === undefined ? input.nowMs : (0,domain_instant/* toMs */.G8)(incident.end);
    const own = callsIn(facts.ledger.samples, { fromMs: (0,domain_instant/* toMs */.G8)(incident.begin), toMs: untilMs });
    const oldest = facts.ledger.samples[0];
    return oldest !== undefined && oldest.t <= incident.begin ? own : [];
}
/** Calls of the incident's own time were repeated, which `callsOf` leaves out. */
function hasRepetitions({ input }, { incident, facts }) {
    return facts.ledger.samples.some(({ t, again }) => again !== undefined && t >= incident.begin && (0,domain_instant/* toMs */.G8)(t) <= (0,domain_instant/* toMs */.G8)(incident.end ?? (0,domain_instant/* toInstant */.fN)(input.nowMs)));
}
const toCall = ({ t, outcome, ms }) => ({
    tMs: (0,domain_instant/* toMs */.G8)(t),
    mark: (0,domain_outcome/* isFailure */.N6)(outcome) ? "fail" : outcome === "slow" ? "slow" : (0,domain_outcome/* isAvailable */.e2)(outcome) ? "ok" : "none",
    ...(ms !== undefined && { ms }),
});
function incident_chart_troubleOf({ kind, begin, end }, range) {
    if (kind === "configuration")
        return undefined;
    const name = kind === "outage" ? "shade-down" : "shade-degraded";
    return { fromMs: (0,domain_instant/* toMs */.G8)(begin), toMs: end === undefined ? range.toMs : (0,domain_instant/* toMs */.G8)(end), name };
}
function pageLineOf({ locale, format }, { incident, facts }, range) {
    if (facts.page === undefined)
        return undefined;
    const firstMs = firstReadingMs(facts.ledger, facts.monitor) ?? Infinity;
    const shown = pageHistory(facts.ledger, facts.monitor, range.fromMs, range.toMs).map((part) => ({
        ...part,
        label: part.toMs <= firstMs ? locale.chart.notReadYet : locale.page[part.status],
    }));
    const beganMs = (0,domain_instant/* toMs */.G8)(incident.begin);
    const isOurs = incident.kind === "outage" || incident.kind === "degradation";
    const spokeMs = incident.pagePublished === undefined ? undefined : (0,domain_instant/* toMs */.G8)(incident.pagePublished);
    if (!isOurs || (spokeMs === undefined && incident.corroboration !== "unacknowledged"))
        return { shown };
    const untilMs = Math.min(range.toMs, spokeMs ?? (incident.end === undefined ? range.toMs : (0,domain_instant/* toMs */.G8)(incident.end)));
    // A page that spoke at once was not silent.
    if (untilMs <= beganMs || isAtOnce(untilMs - beganMs))
        return { shown };
    const lasted = format.duration(latenessMs(incident) ?? untilMs - beganMs);
    const label = spokeMs === undefined ? locale.chart.silentFor(lasted) : locale.chart.lateBy(lasted);
    const short = spokeMs === undefined ? locale.chart.silentForShort(lasted) : lasted;
    return { shown, silence: { fromMs: beganMs, toMs: untilMs, isOpen: spokeMs === undefined, label, short } };
}
/** The row of marks over the page's line for the index. */
function incidentPulse(context, one) {
    const { locale, format, calendar, input } = context;
    const { incident, facts } = one;
    const range = incidentRange(incident, input.nowMs);
    const calls = callsIn(facts.ledger.samples, range);
    const failed = calls.filter(({ outcome }) => (0,domain_outcome/* isFailure */.N6)(outcome)).length;
    const page = pageLineOf(context, one, range);
    const trouble = incident_chart_troubleOf(incident, range);
    // A label that would touch "now" is left out.
    const ticks = clockTicks(range, calendar, format).filter(({ ms }) => ms < range.fromMs + (range.toMs - range.fromMs) * 0.86);
    return pulseChart({
        id: `pulse-${incident.id}`,
        title: locale.chart.pulseTitle(nameOf(facts), format.timeNear(range.fromMs, input.nowMs), format.time(range.toMs)),
        desc: locale.chart.pulseDesc(failed, calls.length, page?.shown.at(-1)?.label ?? locale.chart.noPage),
        range,
        calls: calls.map(toCall),
        ticks,
        asked: facts.reallyEveryMs === undefined
            ? locale.chart.plannedEvery(format.duration(facts.monitor.everyMs))
            : locale.chart.weAsked(format.duration(facts.reallyEveryMs)),
        pageSays: facts.page === undefined ? "" : locale.chart.pageSays(facts.page.name),
        now: locale.chart.now(format.time(input.nowMs)),
        ...(trouble !== undefined && { trouble }),
        ...(page !== undefined && { page }),
    });
}
/** The chart of an incident's own page; `isEvidence`: the samples are gone, what was kept of them is shown, without a scale. */
function incidentCalls(context, one) {
    const { locale, format, calendar, input } = context;
    const { incident, facts } = one;
    const range = incidentRange(incident, input.nowMs);
    const samples = callsIn(facts.ledger.samples, range);
    const isEvidence = samples.length === 0;
    const calls = (isEvidence ? incident.evidence : samples).map(toCall);
    const failed = calls.filter(({ mark }) => mark === "fail").length;
    const page = pageLineOf(context, one, range);
    const trouble = incident_chart_troubleOf(incident, range);
    const { slowMs } = facts.monitor;
    const common = {
        id: "calls",
        title: locale.chart.pulseTitle(nameOf(facts), format.dayTime(range.fromMs), format.timeNear(range.toMs, range.fromMs)),
        desc: locale.chart.pulseDesc(failed, calls.length, page?.shown.at(-1)?.label ?? locale.chart.noPage),
        range,
        calls,
        ticks: clockTicks(range, calendar, format),
        ...(trouble !== undefined && { trouble }),
        ...(page !== undefined && { page }),
    };
    if (isEvidence) {
        const pageSays = facts.page === undefined ? "" : locale.chart.pageSays(facts.page.name);
        return { isEvidence, svg: pulseChart({ ...common, asked: locale.chart.weAskedUnplanned, pageSays }) };
    }
    const svg = callsChart({
        ...common,
        valueLabels: format.latencyTicks,
        failed: locale.chart.failed,
        ...(slowMs !== undefined && { slow: { ms: slowMs, label: locale.chart.slowOver(format.latency(slowMs)) } }),
    });
    return { svg, isEvidence };
}

;// CONCATENATED MODULE: ./build/site/table.js
/** Rows of cells as the table template takes them; the first cell of a row is its head. */
function table(columns, rows, options = {}) {
    return {
        columns,
        rows: rows.map((cells) => ({
            cells: cells.map((cell, index) => ({ ...cell, head: index === 0, numeric: columns[index]?.numeric ?? false })),
        })),
        ...options,
    };
}

;// CONCATENATED MODULE: ./build/domain/diagnosis.js

/** What a person would check, in that order. */
const CHECKS = (/* unused pure expression or super */ null && (["page", "key", "quota", "network", "request", "support"]));
/** Where an incident's cause lies: one finding for each of `CHECKS`, in that order, drawn from facts alone. */
function diagnose(incident, { calls = [], passed } = {}) {
    const seen = incident.evidence.length > 0 ? incident.evidence : calls;
    const { outcome, reason } = incident;
    // The incident's own reason holds even where the calls that showed it are not among those kept.
    const named = outcome === undefined || reason === undefined ? seen : [{ outcome, reason }, ...seen];
    return [
        pageFinding(incident.corroboration),
        keyFinding(named),
        quotaFinding(named),
        networkFinding(seen),
        requestFinding(named, passed),
        supportFinding(incident, seen),
    ];
}
const KEY = new Set(["bad-key", "no-permission", "missing-secret"]);
const QUOTA = new Set(["quota-used-up", "no-credit"]);
const REQUEST = new Set(["bad-request", "model-gone"]);
/** The answer came, and what is wrong with it may be the request's fault as well as the provider's. */
const ANSWERED_BADLY = new Set(["condition-failed", "unexpected-status", "content-filtered"]);
const PAGE = {
    confirmed: "bad",
    advisory: "bad",
    unacknowledged: "well",
    uncovered: "unknown",
    unread: "unknown",
};
const pageFinding = (corroboration) => ({
    check: "page",
    state: PAGE[corroboration],
    corroboration,
});
const lastFor = (calls, reasons) => calls.findLast(({ reason }) => reason !== undefined && reasons.has(reason));
const lastAnswered = (calls) => calls.findLast(({ code }) => code !== undefined);
const failing = (calls) => calls.filter(({ outcome }) => !(0,domain_outcome/* isAvailable */.e2)(outcome));
/** Only an answer can clear a key. */
function keyFinding(calls) {
    const refused = lastFor(calls, KEY);
    if (refused !== undefined)
        return { check: "key", state: "bad", ...causeOf(refused) };
    return answeredFinding("key", lastAnswered(calls));
}
/** Being too quick is not being used up: a rate limit leaves the quota well, and is named as what was said of it. */
function quotaFinding(calls) {
    const used = lastFor(calls, QUOTA) ?? calls.findLast(({ outcome }) => outcome === "quota-exhausted");
    if (used !== undefined)
        return { check: "quota", state: "bad", ...causeOf(used) };
    const limited = calls.findLast(({ outcome }) => outcome === "rate-limited");
    if (limited !== undefined)
        return { check: "quota", state: "well", ...causeOf(limited) };
    return answeredFinding("quota", lastAnswered(calls));
}
/** The failing calls say it: that one passed once all was over does not clear the network of that time. */
function networkFinding(calls) {
    const failed = failing(calls);
    const unreachable = failed.findLast(({ outcome }) => outcome === "unreachable");
    if (unreachable !== undefined)
        return { check: "network", state: "bad", ...causeOf(unreachable) };
    const answer = lastAnswered(failed.length > 0 ? failed : calls);
    if (answer !== undefined)
        return answeredFinding("network", answer);
    const late = failed.findLast(({ outcome, phase }) => outcome === "timeout" && phase !== undefined);
    if (late !== undefined)
        return { check: "network", state: "bad", ...causeOf(late) };
    return { check: "network", state: "unknown" };
}
function requestFinding(calls, passed) {
    const refused = lastFor(calls, REQUEST);
    if (refused !== undefined)
        return { check: "request", state: "bad", ...causeOf(refused) };
    const answer = lastAnswered(failing(calls)) ?? lastAnswered(calls);
    const facts = answer === undefined ? {} : causeOf(answer);
    if (passed !== undefined)
        return { check: "request", state: "well", passed, ...facts };
    const isOpen = answer === undefined || (answer.reason !== undefined && ANSWERED_BADLY.has(answer.reason));
    return { check: "request", state: isOpen ? "unknown" : "well", ...facts };
}
/** `bad`: the provider has to act. An incident of the configuration is ours, whatever a call says. */
function supportFinding({ kind }, calls) {
    if (kind === "configuration")
        return { check: "support", state: "well", blame: "owner" };
    const blame = failing(calls).findLast((call) => call.blame !== undefined)?.blame;
    if (blame === undefined)
        return { check: "support", state: "unknown" };
    return { check: "support", state: blame === "provider" ? "bad" : blame === "owner" ? "well" : "unknown", blame };
}
function answeredFinding(check, answer) {
    if (answer?.code === undefined)
        return { check, state: "unknown" };
    return { check, state: "well", code: answer.code, ...(answer.error !== undefined && { error: answer.error }) };
}
function causeOf({ outcome, reason, code, phase, error }) {
    return {
        outcome,
        ...(reason !== undefined && { reason }),
        ...(code !== undefined && { code }),
        ...(phase !== undefined && { phase }),
        ...(error !== undefined && { error }),
    };
}

;// CONCATENATED MODULE: ./build/site/view-incident-checks.js






/** The domain's diagnosis in words. Where no failure was kept, the calls of that time answer the questions. */
function incidentChecks(context, one) {
    const { check } = context.locale.incident;
    const { incident, facts } = one;
    const passed = facts.ledger.samples.findLast(({ t, outcome }) => t < incident.begin && (0,domain_outcome/* isAvailable */.e2)(outcome))?.t;
    const known = {
        calls: callsOf(context, one),
        ...(passed !== undefined && { passed }),
    };
    const [, key, quota, network, request, support] = diagnose(incident, known);
    const shown = [
        [check.page, pageWords(context, one)],
        [check.key, keyWords(context, key)],
        [check.quota, quotaWords(context, quota)],
        [check.network, networkWords(context, network)],
        [check.request, requestWords(context, request, incident)],
    ];
    return {
        diagnosis: headline(context, incident, support),
        checks: shown.map(([name, words], index) => ({
            contradicts: false,
            ...words,
            n: index + 1,
            name,
        })),
    };
}
function headline({ locale }, { kind, outcome }, { blame }) {
    const words = locale.incident.diagnosis;
    if (kind === "advisory")
        return words.advisory;
    if (kind === "configuration")
        return words.owner;
    if (outcome === "unreachable")
        return words.network;
    if (blame === "provider")
        return words.provider;
    return blame === "owner" ? words.owner : words.unclear;
}
function pageWords({ locale }, { incident, facts }) {
    const { pageResult, pageText } = locale.incident.check;
    const { corroboration } = incident;
    const tones = {
        confirmed: "down",
        unacknowledged: "up",
        advisory: "degraded",
        uncovered: "nodata",
        unread: "nodata",
    };
    const isSilent = corroboration === "unacknowledged";
    return {
        glyph: tones[corroboration],
        contradicts: isSilent,
        result: pageResult[corroboration],
        text: pageText[corroboration](pageOf(facts)),
    };
}
const phraseOf = ({ locale }, { outcome, reason }) => outcome === undefined ? "" : reasonPhrase(locale, outcome, reason);
function unknownWords({ locale }) {
    const { check } = locale.incident;
    return { glyph: "nodata", result: check.unknown, text: check.noAnswerText };
}
function keyWords(context, finding) {
    const { check } = context.locale.incident;
    if (finding.state === "unknown")
        return unknownWords(context);
    return finding.state === "well"
        ? { glyph: "up", result: check.keyFine, text: check.keyFineText }
        : {
            glyph: "down",
            result: check.keyRefused,
            text: check.keyRefusedText(phraseOf(context, finding)),
        };
}
function quotaWords(context, finding) {
    const { check } = context.locale.incident;
    if (finding.state === "unknown")
        return unknownWords(context);
    if (finding.state === "bad")
        return {
            glyph: "limited",
            result: check.quotaUsed,
            text: check.quotaUsedText(phraseOf(context, finding)),
        };
    // A rate limit is said, and is not a quota used up.
    return finding.outcome === "rate-limited"
        ? {
            glyph: "limited",
            result: check.quotaFine,
            text: check.quotaUsedText(phraseOf(context, finding)),
        }
        : { glyph: "up", result: check.quotaFine, text: check.quotaFineText };
}
function networkWords(context, finding) {
    const { locale } = context;
    const { check } = locale.incident;
    if (finding.state === "unknown")
        return unknownWords(context);
    if (finding.state === "well")
        return {
            glyph: "up",
            result: check.networkFine,
            text: check.networkFineText(codesOf(finding)),
        };
    return finding.outcome === "timeout" && finding.phase !== undefined
        ? {
            glyph: "degraded",
            result: check.networkSlow,
            text: check.networkSlowText(locale.phase[finding.phase]),
        }
        : {
            glyph: "down",
            result: check.networkBad,
            text: check.networkBadText(phraseOf(context, finding)),
        };
}
function requestWords(context, finding, { begin }) {
    const { format, locale } = context;
    const { check } = locale.incident;
    if (finding.state === "bad")
        return {
            glyph: "down",
            result: check.requestBad,
            text: check.requestBadText(phraseOf(context, finding)),
        };
    if (finding.passed === undefined)
        return {
            glyph: "nodata",
            result: check.unknown,
            text: check.requestUnknownText,
        };
    const time = format.timeNear((0,domain_instant/* toMs */.G8)(finding.passed), (0,domain_instant/* toMs */.G8)(begin));
    return {
        glyph: "up",
        result: check.requestFine,
        text: check.requestFineText(time),
    };
}

;// CONCATENATED MODULE: ./build/domain/condition.js
/** A kept value as people read it: a text in quotes, so that it is told from a number and from what could not be kept. */
function gotText(value) {
    return typeof value === "string" && !value.startsWith("(") ? JSON.stringify(value) : String(value);
}

;// CONCATENATED MODULE: ./build/site/view-incident-evidence.js





/** A call as it was kept; it names its day where that is not the day on which the incident began. */
function evidenceView({ locale, format }, evidence, beganMs) {
    const words = locale.incident;
    const { t, outcome, reason, blame, again, conditions } = evidence;
    return {
        datetime: t,
        time: [format.day((0,domain_instant/* toMs */.G8)(t)), format.timeWithSeconds((0,domain_instant/* toMs */.G8)(t))]
            .slice(format.day((0,domain_instant/* toMs */.G8)(t)) === format.day(beganMs) ? 1 : 0)
            .join(", "),
        glyph: stateOfOutcome(outcome),
        outcome: locale.outcome[outcome],
        attempt: again === undefined ? words.first : words.again(again),
        conditions: conditions.map((condition) => ({
            glyph: condition.holds ? "up" : condition.otherwise === "down" ? "down" : "degraded",
            holds: condition.holds,
            word: condition.holds ? locale.words.holds : locale.words.fails,
            parts: conditionParts(condition),
        })),
        reason: reason ?? "",
        reasonWord: words.reasonIs,
        more: [
            codesOf(evidence),
            blame === undefined ? "" : words.blameIs(words.blame[blame]),
            timesOf({ locale, format }, evidence),
            requestOf(evidence),
        ]
            .filter((text) => text !== "")
            .map(outsideText)
            .join(", "),
    };
}
function timesOf({ locale, format }, { phases, ms, phase }) {
    const known = PHASES.flatMap((name) => phases?.[name] === undefined ? [] : [`${locale.phase[name]} ${format.latency(phases[name])}`]);
    if (known.length > 0)
        return known.join(", ");
    return [phase === undefined ? "" : locale.phase[phase], ms === undefined ? "" : format.latency(ms)]
        .filter((text) => text !== "")
        .join(" ");
}
const requestOf = ({ requestId }) => (requestId === undefined ? "" : requestId);
/** The condition as written, with what each of its paths resolved to behind its first occurrence. */
function conditionParts({ text, got }) {
    const values = Object.entries(got).map(([path, value]) => ({
        path,
        at: text.indexOf(path),
        value: outsideText(gotText(value)),
    }));
    const inText = values.filter(({ at }) => at >= 0).toSorted((a, b) => a.at - b.at || b.path.length - a.path.length);
    const parts = [];
    let from = 0;
    for (const { path, at, value } of inText) {
        if (at < from)
            continue;
        parts.push({ text: `${outsideLine(text.slice(from, at + path.length))} `, got: false }, { text: value, got: true });
        from = at + path.length;
    }
    parts.push({ text: outsideLine(text.slice(from)), got: false });
    for (const { at, path, value } of values)
        if (at < 0)
            parts.push({ text: ` ${outsideText(path)} `, got: false }, { text: value, got: true });
    return parts.filter((part) => part.text !== "");
}
/** As `outsideText`, but the blanks at the ends stay: they part the condition from its values. */
function outsideLine(text) {
    const inner = outsideText(text);
    if (inner === "")
        return text === "" ? "" : " ";
    return `${/^\s/u.test(text) ? " " : ""}${inner}${/\s$/u.test(text) ? " " : ""}`;
}

;// CONCATENATED MODULE: ./build/site/view-monitor-facts.js



const LATE_WINDOW_MS = 90 * domain_instant/* DAY_MS */.sO;
/** `9.1 s` as a number and its unit, `2 h 14 min` as one piece. */
function view_monitor_facts_figure(text) {
    const match = /^([\d.,]+)(%|\u00a0\p{L}+)$/u.exec(text);
    return match === null ? { number: text, unit: "" } : { number: match[1] ?? "", unit: match[2] ?? "" };
}
function monitorFactsRow(context, facts) {
    const { locale, format, input } = context;
    const words = locale.monitor;
    const { windows } = facts;
    const uptime = (term, own) => ({
        term,
        tone: "",
        values: [view_monitor_facts_figure(uptimeText(context, own))],
        sub: [words.coverage(format.coverage(own.coverage)), callsSoFar(context, own)].filter(Boolean).join(", "),
    });
    const week = windows["7d"];
    const latencies = [week.p50, week.p95].map((ms) => view_monitor_facts_figure(ms === undefined ? "–" : format.latency(ms)));
    const recent = facts.incidents.filter(({ begin }) => (0,domain_instant/* toMs */.G8)(begin) >= input.nowMs - LATE_WINDOW_MS);
    return [
        uptime(words.uptime7, week),
        uptime(words.uptime90, windows["90d"]),
        { term: words.p50p95, tone: "", values: latencies, sub: words.over7 },
        {
            term: words.callsFailed,
            tone: "",
            values: [view_monitor_facts_figure(week.errorRate === undefined ? "–" : format.rate(week.errorRate))],
            sub: words.failedOf(format.count(week.failures), format.count(week.calls)),
        },
        ...(facts.page === undefined ? [] : [latenessFact({ locale, format }, recent)]),
        {
            term: words.incidents90,
            tone: "",
            values: [view_monitor_facts_figure(format.count(recent.length))],
            sub: words.incidentsSub(recent.filter(({ kind }) => kind === "outage").length),
        },
    ];
}
/** The median of how late the page was, over the incidents in which it spoke. */
function latenessFact({ locale, format }, recent) {
    const words = locale.monitor;
    const own = recent.filter(({ kind }) => kind === "outage" || kind === "degradation");
    const spoken = own.flatMap((incident) => latenessMs(incident) ?? []);
    const silent = own.filter(({ corroboration }) => corroboration === "unacknowledged").length;
    const median = spoken.toSorted((a, b) => a - b)[Math.floor((spoken.length - 1) / 2)];
    if (median === undefined) {
        const values = [{ number: silent === 0 ? "–" : words.never, unit: "" }];
        return {
            term: words.pageLate,
            tone: silent === 0 ? "" : " truth",
            values,
            sub: silent === 0 ? words.noneIn90 : words.pageNeverSub(silent),
        };
    }
    const sign = median < 0 && !isAtOnce(median) ? "−" : "";
    const { number, unit } = view_monitor_facts_figure(delayText({ locale, format }, median));
    return {
        term: words.pageLate,
        tone: " truth",
        values: [{ number: sign + number, unit }],
        sub: words.pageLateSub(spoken.length, silent),
    };
}

;// CONCATENATED MODULE: ./build/site/view-incident-facts.js








function incidentFactsRow(context, one) {
    const { locale, format, input } = context;
    const words = locale.incident;
    const { incident } = one;
    const beganMs = (0,domain_instant/* toMs */.G8)(incident.begin);
    const endMs = incident.end === undefined ? input.nowMs : (0,domain_instant/* toMs */.G8)(incident.end);
    const noticedMs = (0,domain_instant/* toMs */.G8)(incident.detected) - beganMs;
    const calls = callsOf(context, one);
    const failed = calls.filter(({ outcome }) => (0,domain_outcome/* isFailure */.N6)(outcome)).length;
    const from = format.timeNear(beganMs, input.nowMs);
    return [
        {
            term: incident.end === undefined ? words.lastedSoFar : words.lasted,
            tone: "",
            values: [view_monitor_facts_figure(format.duration(endMs - beganMs))],
            sub: incident.end === undefined
                ? words.from(from)
                : words.fromTo(format.time(beganMs), `${format.timeNear(endMs, beganMs)} ${format.zone(endMs)}`),
        },
        ...(incident.kind === "advisory"
            ? []
            : [
                {
                    term: isAtOnce(noticedMs) ? words.noticedHow : words.noticed,
                    tone: "",
                    values: [view_monitor_facts_figure(delayText(context, noticedMs))],
                    sub: words.noticedSub(format.timeNear((0,domain_instant/* toMs */.G8)(incident.detected), beganMs)),
                },
            ]),
        ...pageFact(context, one),
        ...(calls.length === 0
            ? []
            : [
                {
                    term: words.failed,
                    tone: "",
                    values: [{ number: format.count(failed), unit: ` ${words.of(format.count(calls.length))}` }],
                    sub: words.failedSub,
                },
            ]),
        affectedFact(context, one),
    ];
}
function pageFact({ locale, format }, { incident }) {
    const words = locale.incident;
    const sub = words.pageSub[incident.corroboration];
    if (incident.kind === "advisory" || incident.kind === "configuration")
        return [];
    const lateMs = latenessMs(incident);
    if (incident.pagePublished === undefined || lateMs === undefined) {
        if (incident.corroboration !== "unacknowledged")
            return [{ term: words.pageLate, tone: "", values: [view_monitor_facts_figure("–")], sub }];
        const word = incident.end === undefined ? words.pageSilentFact : words.pageNeverFact;
        return [{ term: words.pageLate, tone: " truth", values: [view_monitor_facts_figure(word)], sub }];
    }
    const said = words.pageSaid(format.timeNear((0,domain_instant/* toMs */.G8)(incident.pagePublished), (0,domain_instant/* toMs */.G8)(incident.begin)));
    const values = [view_monitor_facts_figure(delayText({ locale, format }, lateMs))];
    if (isAtOnce(lateMs))
        return [{ term: words.pageSpoke, tone: " truth", values, sub: said }];
    return lateMs < 0
        ? [{ term: words.pageEarly, tone: "", values, sub: said }]
        : [{ term: words.pageLate, tone: " truth", values, sub: said }];
}
/** Other monitors that had an incident in the same time. */
function affectedFact({ locale, format, incidents, input }, { incident, facts }) {
    const span = (begin, end) => ({
        fromMs: (0,domain_instant/* toMs */.G8)(begin),
        toMs: end === undefined ? input.nowMs : (0,domain_instant/* toMs */.G8)(end),
    });
    const own = span(incident.begin, incident.end);
    const others = incidents.filter((other) => other.facts.monitor.id !== facts.monitor.id &&
        other.incident.kind !== "advisory" &&
        overlap(own, span(other.incident.begin, other.incident.end)) > 0);
    const names = [...new Set(others.map((other) => nameOf(other.facts)))];
    const sub = names.length === 0 ? locale.incident.nothingElse : locale.list(names.slice(0, 3));
    return { term: locale.incident.affected, tone: "", values: [view_monitor_facts_figure(format.count(names.length))], sub };
}

;// CONCATENATED MODULE: ./build/site/view-incident-story.js








function incidentStory(context, one) {
    const { format, locale } = context;
    const { incident } = one;
    const told = incident.timeline.map((event) => ({ at: event.t, ...tell(context, one, event) }));
    const first = incident.evidence[0];
    const starts = first === undefined || incident.begin === incident.detected
        ? []
        : [
            {
                at: incident.begin,
                glyph: stateOfIncident(incident),
                title: locale.incident.story.firstFailure,
                text: codesOf(first),
                code: first.reason ?? "",
            },
        ];
    return [...starts, ...told]
        .toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
        .map(({ at, glyph, title, text, code = "", isPage = false }, index, all) => ({
        datetime: at,
        time: format.timeNear((0,domain_instant/* toMs */.G8)(at), (0,domain_instant/* toMs */.G8)(all[index - 1]?.at ?? incident.begin)),
        glyph,
        isPage,
        title,
        text: text === "" && code !== "" ? `${locale.incident.reasonIs}:` : text,
        code,
    }));
}
/** What an event of the timeline says; a page's word stands where it was published. */
function tell(context, one, event) {
    const { locale, format } = context;
    const { story } = locale.incident;
    const { incident } = one;
    const glyph = stateOfIncident(incident);
    const because = (cause) => cause.outcome === undefined && cause.reason === undefined
        ? ""
        : story.because(reasonPhrase(locale, cause.outcome, cause.reason));
    switch (event.what) {
        case "opened": {
            const afterMs = (0,domain_instant/* toMs */.G8)(event.t) - (0,domain_instant/* toMs */.G8)(incident.begin);
            const after = incident.kind === "advisory"
                ? ""
                : isAtOnce(afterMs)
                    ? story.openedAtOnce
                    : story.openedText(format.duration(afterMs));
            return {
                glyph,
                title: story.opened(locale.level[event.level]),
                text: [because(event), after].filter((text) => text !== "").join(" "),
            };
        }
        case "level":
            return { glyph, title: story.level(locale.level[event.level]), text: because(event) };
        case "error":
            return {
                glyph,
                title: story.error(reasonPhrase(locale, event.outcome, event.reason)),
                text: "",
                ...(event.reason !== undefined && { code: event.reason }),
            };
        case "page":
            return pageEvent(context, one, event);
        case "recovered":
            return {
                glyph: "up",
                title: story.recovered,
                text: story.recoveredText(format.duration((0,domain_instant/* toMs */.G8)(event.t) - (0,domain_instant/* toMs */.G8)(incident.begin))),
            };
        case "ended":
            return { glyph: "nodata", title: story.ended[event.why], text: "" };
        case "reopened":
            return { glyph, title: story.reopened(locale.level[event.level]), text: because(event) };
        default:
            return (0,errors/* assertNever */.xb)(event);
    }
}
function pageEvent({ locale, format }, { incident, facts }, event) {
    const { story } = locale.incident;
    const lateMs = incident.kind === "advisory" ? undefined : latenessMs(incident);
    const lateness = lateMs === undefined
        ? ""
        : isAtOnce(lateMs)
            ? story.pageAtOnce
            : lateMs > 0
                ? story.pageLate(format.duration(lateMs))
                : story.pageEarly(format.duration(-lateMs));
    const title = event.title === undefined ? "" : story.pageTitle(outsideText(event.title));
    return {
        glyph: "page",
        isPage: true,
        title: story.page[event.corroboration](pageOf(facts)),
        text: [title, lateness].filter((text) => text !== "").join(" "),
        ...(event.published !== undefined && { at: event.published }),
    };
}
/** The post-mortem in a few sentences; while it runs, what is known so far. */
function view_incident_story_incidentSummary(context, one) {
    const { locale, format, input } = context;
    const words = locale.incident.summary;
    const { incident } = one;
    const from = format.timeNear((0,domain_instant/* toMs */.G8)(incident.begin), input.nowMs);
    const calls = callsOf(context, one);
    const counts = [
        format.count(calls.filter(({ outcome }) => (0,domain_outcome/* isFailure */.N6)(outcome)).length),
        format.count(calls.length),
        hasRepetitions(context, one),
    ];
    const span = incident.end === undefined
        ? calls.length === 0
            ? words.spanSoFar(from)
            : words.failedSoFar(from, ...counts)
        : calls.length === 0
            ? words.span(from, format.timeNear((0,domain_instant/* toMs */.G8)(incident.end), (0,domain_instant/* toMs */.G8)(incident.begin)), format.duration((0,domain_instant/* toMs */.G8)(incident.end) - (0,domain_instant/* toMs */.G8)(incident.begin)))
            : words.failed(from, format.timeNear((0,domain_instant/* toMs */.G8)(incident.end), (0,domain_instant/* toMs */.G8)(incident.begin)), ...counts);
    const cause = incident.outcome === undefined ? "" : words.firstError(reasonPhrase(locale, incident.outcome, incident.reason));
    const noticedMs = (0,domain_instant/* toMs */.G8)(incident.detected) - (0,domain_instant/* toMs */.G8)(incident.begin);
    const noticed = incident.kind === "advisory"
        ? ""
        : isAtOnce(noticedMs)
            ? words.noticedAtOnce
            : words.noticed(format.duration(noticedMs));
    const first = [span, cause].filter((text) => text !== "").join(" ");
    return [first, [noticed, pageSummary(context, one)].filter((text) => text !== "").join(" ")].filter((text) => text !== "");
}
function pageSummary({ locale, format }, { incident, facts }) {
    const words = locale.incident.summary;
    const page = pageOf(facts);
    const lateMs = latenessMs(incident);
    const { pagePublished, corroboration, begin, kind } = incident;
    if (pagePublished === undefined || lateMs === undefined || kind === "advisory")
        return words.page[corroboration](page);
    const time = format.timeNear((0,domain_instant/* toMs */.G8)(pagePublished), (0,domain_instant/* toMs */.G8)(begin));
    if (isAtOnce(lateMs))
        return words.pageAtOnce(page, time);
    return lateMs < 0
        ? words.pageEarly(page, format.duration(-lateMs), time)
        : words.pageLate(page, format.duration(lateMs), time);
}

;// CONCATENATED MODULE: ./build/site/view-incident.js











function incidentView(context, one) {
    const { locale, format, input } = context;
    const words = locale.incident;
    const { incident, facts } = one;
    const range = incidentRange(incident, input.nowMs);
    const state = incident.end === undefined ? stateOfIncident(incident) : "up";
    return {
        ...context_frame(context, { title: incidentTitle(context, one), root: "../", current: "incidents" }),
        crumbs: [
            { href: "../index.html", text: locale.words.status },
            { href: "index.html", text: locale.words.incidents },
            { text: incident.issue === undefined ? format.dayTime((0,domain_instant/* toMs */.G8)(incident.begin)) : `#${incident.issue.number}` },
        ],
        status: { glyph: state, text: incident.end === undefined ? words.running : words.resolved },
        what: words.what(locale.kind[incident.kind], locale.level[incident.level]),
        monitor: { href: context.facts.includes(facts) ? `../monitors/${facts.monitor.id}.html` : "", text: nameOf(facts) },
        day: format.fullDay((0,domain_instant/* toMs */.G8)(incident.begin)),
        sentence: sentence(incidentSentence(context, one)),
        facts: incidentFactsRow(context, one),
        seenHead: words.seen,
        seenNote: locale.monitor.range(format.dayTime(range.fromMs), format.timeNear(range.toMs, range.fromMs), format.zone(range.fromMs)),
        calls: callsFigure(context, one),
        storyHead: words.timeline,
        story: incidentStory(context, one),
        ...incidentChecks(context, one),
        evidenceHead: words.evidence,
        noEvidence: words.noEvidence,
        evidence: incident.evidence.map((evidence) => evidenceView(context, evidence, (0,domain_instant/* toMs */.G8)(incident.begin))),
        summaryHead: incident.end === undefined ? words.summarySoFar : words.postMortem,
        summary: view_incident_story_incidentSummary(context, one),
        outcomes: outcomesTable(context, one),
        links: linksOf(context, one),
    };
}
function incidentSentence(context, one) {
    const title = incidentTitle(context, one);
    const name = nameOf(one.facts);
    return [
        { tone: "plain", text: `${title.replace(name, () => unbroken(name))}.` },
        { tone: "truth", text: pageClause(context, one) || ourWord(context, one) },
    ];
}
/** Of a trouble that only the page reports: what our calls met. */
function ourWord(context, one) {
    const calls = callsOf(context, one);
    const isFine = one.incident.kind === "advisory" && calls.length > 0 && calls.every(({ outcome }) => !(0,domain_outcome/* isFailure */.N6)(outcome));
    return isFine ? context.locale.index.advisoryTold(calls.length) : "";
}
function callsFigure(context, one) {
    const { locale } = context;
    const words = locale.incident;
    const { svg, isEvidence } = incidentCalls(context, one);
    const calls = callsOf(context, one);
    const failed = calls.filter(({ outcome }) => (0,domain_outcome/* isFailure */.N6)(outcome)).length;
    const repeated = hasRepetitions(context, one);
    const through = calls.filter(({ outcome }) => (0,domain_outcome/* isAvailable */.e2)(outcome)).length;
    const title = isEvidence || calls.length === 0
        ? words.chartEvidence
        : one.incident.kind === "advisory"
            ? words.chartAdvisory(calls.length, failed)
            : words.chartTitle(failed, calls.length, through, repeated);
    return {
        title,
        text: isEvidence ? words.chartTextEvidence : words.chartText(one.facts.page !== undefined, repeated),
        chart: svg,
        direct: false,
        flush: isEvidence,
        numbers: locale.words.numbers,
        table: callsTable(context, isEvidence ? one.incident.evidence : calls),
    };
}
const CALLS_LISTED = 100;
function callsTable({ locale, format, input }, calls) {
    if (calls.length === 0)
        return undefined;
    const rows = calls
        .slice(0, CALLS_LISTED)
        .map(({ t, outcome, reason, ms, ...call }) => [
        { text: format.dayTime((0,domain_instant/* toMs */.G8)(t)), datetime: t },
        { text: locale.outcome[outcome], glyph: stateOfOutcome(outcome) },
        { text: ms === undefined ? "–" : format.latency(ms) },
        { text: codesOf(call), ...(reason !== undefined && { code: reason }) },
    ]);
    return table(locale.chart.callColumns(format.zone(input.nowMs)), rows);
}
function outcomesTable(context, one) {
    const { locale, format } = context;
    const groups = Map.groupBy(callsOf(context, one), ({ outcome, reason }) => `${outcome} ${reason ?? ""}`);
    if (groups.size === 0)
        return undefined;
    const beganMs = (0,domain_instant/* toMs */.G8)(one.incident.begin);
    const rows = [...groups.values()]
        .toSorted((a, b) => b.length - a.length)
        .map((own) => {
        const [first, last] = [own[0], own.at(-1)];
        return [
            {
                text: locale.outcome[first.outcome],
                glyph: stateOfOutcome(first.outcome),
                ...(first.reason !== undefined && { code: first.reason }),
            },
            { text: format.count(own.length) },
            { text: format.timeNear((0,domain_instant/* toMs */.G8)(first.t), beganMs) },
            { text: format.timeNear((0,domain_instant/* toMs */.G8)(last.t), beganMs) },
        ];
    });
    return table(locale.incident.outcomeColumns, rows, { caption: locale.incident.callsByOutcome, after: true });
}
function linksOf({ locale, input }, { incident, facts }) {
    const words = locale.incident;
    const issue = outsideUrl(incident.issue?.url);
    const page = outsideUrl(incident.pageUrl) ?? facts.page?.url;
    const repository = outsideUrl(input.repositoryUrl)?.replace(/\/$/u, "");
    return [
        ...(issue === undefined ? [] : [{ href: issue, text: words.issue(incident.issue?.number ?? 0) }]),
        ...(repository === undefined ? [] : [{ href: `${repository}/blob/HEAD/${fileOf(incident)}`, text: words.asJson }]),
        ...(page === undefined ? [] : [{ href: page, text: locale.index.officialPage(pageOf(facts)) }]),
    ];
}
const fileOf = ({ id }) => `history/incidents/${id.slice(0, 4)}/${id}.json`;

;// CONCATENATED MODULE: ./build/site/view-incident-list.js



/** `root` leads from the page to the site's top. */
function incidentItem(context, one, root) {
    const { locale, format, input } = context;
    const { incident } = one;
    const lasted = format.duration((incident.end === undefined ? input.nowMs : (0,domain_instant/* toMs */.G8)(incident.end)) - (0,domain_instant/* toMs */.G8)(incident.begin));
    const brief = incident.kind === "advisory" ? locale.incident.advisoryBrief : troubleOfIncident(locale, incident).brief;
    const clause = incident.kind === "advisory"
        ? locale.index.ourCallsFine
        : pageClause(context, one) || reasonPhrase(locale, incident.outcome, incident.reason);
    return {
        glyph: stateOfIncident(incident),
        href: `${root}incidents/${incident.id}.html`,
        title: locale.incident.short(nameOf(one.facts), brief),
        duration: incident.end === undefined ? locale.incident.runningDuration(lasted) : lasted,
        sub: `${format.dayTime((0,domain_instant/* toMs */.G8)(incident.begin))} · ${clause.replace(/\.$/u, "")}`,
    };
}

;// CONCATENATED MODULE: ./build/site/view-incidents.js



/** All incidents, by month. */
function incidentsView(context) {
    const { locale, format, incidents } = context;
    const { words } = locale;
    const months = Map.groupBy(incidents, ({ incident }) => format.month((0,domain_instant/* toMs */.G8)(incident.begin)));
    const running = incidents.filter(({ incident }) => incident.end === undefined).length;
    return {
        ...context_frame(context, { title: words.incidents, root: "../", current: "incidents" }),
        crumbs: [{ href: "../index.html", text: words.status }, { text: words.incidents }],
        sentence: sentence(incidents.length === 0
            ? [{ tone: "quiet", text: locale.incident.indexEmpty }]
            : locale.incident.indexSentence(incidents.length, running)),
        months: [...months].map(([name, own]) => ({ name, items: own.map((one) => incidentItem(context, one, "../")) })),
    };
}
/** GitHub Pages shows it for any missing path, however deep: where the site's address is known, links begin there. */
function notFoundView(context) {
    const { locale, input } = context;
    const { words } = locale;
    const root = input.site.url === undefined || !URL.canParse(input.site.url)
        ? ""
        : `${new URL(input.site.url).pathname.replace(/\/*$/u, "")}/`;
    return {
        ...context_frame(context, { title: words.notFoundTitle, root }),
        sentence: sentence([
            { tone: "quiet", text: words.notFoundQuiet },
            { tone: "plain", text: words.notFound },
        ]),
    };
}

;// CONCATENATED MODULE: ./build/site/charts/spark.js

const WIDTH = 96;
const spark_TOP = 3.6;
const BOTTOM = 24;
/** A day's latency in the size of a word. Gaps are never joined; where all is a gap the line is dotted. */
function spark({ id, title, values, failed, usual }) {
    const x = (index) => ((index + 0.5) * WIDTH) / values.length;
    const known = values.filter((value) => value !== undefined);
    const y = heights([...known, ...(usual ?? [])]);
    const line = values
        .map((value, index) => {
        if (value === undefined)
            return "";
        const isAlone = values[index - 1] === undefined && values[index + 1] === undefined;
        return `${values[index - 1] === undefined ? "M" : "L"}${round(x(index))} ${round(y(value))}${isAlone ? "h1" : ""}`;
    })
        .join("");
    const crosses = failed.map((isFailed, index) => (isFailed ? `M${round(x(index))} 24v4` : "")).join("");
    const last = values.at(-1) ?? values.at(-2);
    const lastX = values.at(-1) === undefined ? x(values.length - 2) : x(values.length - 1);
    const band = usual === undefined ? "" : `M0 ${round(y(usual[1]))}H${WIDTH}V${round(y(usual[0]))}H0z`;
    const path = (name, d) => (d === "" ? "" : el("path", { class: name, d }));
    return el("svg", { class: "spark", viewBox: `0 0 ${WIDTH} 28`, preserveAspectRatio: "none", role: "img", "aria-labelledby": id }, el("title", { id }, escapeXml(title)), path("k-band", band), path("k-none", known.length === 0 ? `M0 ${BOTTOM}H${WIDTH}` : ""), path("k-line", line), path("k-fail", crosses), path("k-last", last === undefined ? "" : `M${round(lastX)} ${round(y(last))}h.01`));
}
/** Log heights; a quiet day stays a quiet line, so the range spans at least half as much again. */
function heights(values) {
    const low = Math.max(1, Math.min(...values));
    const high = Math.max(low * 1.5, ...values);
    return (value) => BOTTOM - (Math.log(Math.max(1, value) / low) / Math.log(high / low)) * (BOTTOM - spark_TOP);
}

;// CONCATENATED MODULE: ./build/site/charts/strip.js


/** Room above the line for the flag, and below it for the page's word. */
const strip_TOP = 5;
const BELOW = 13;
/**
 * The day strip: a day is 1 unit wide, its height the minutes of that day on a log scale (1 min, 1 h, 24 h). One path per
 * state. Degraded is drawn to the sum of both, from a minute on; down over it.
 */
function dayStrip(days, { width, height, hasPage, ...described }) {
    const base = height - BELOW;
    const full = base - strip_TOP;
    const bar = (x, ms) => {
        const share = Math.log1p(Math.min(ms, domain_instant/* DAY_MS */.sO) / domain_instant/* MINUTE_MS */.kg) / Math.log1p(domain_instant/* DAY_MS */.sO / domain_instant/* MINUTE_MS */.kg);
        return `M${x} ${base}V${round(base - Math.max(2, full * share))}`;
    };
    const bars = (of) => days.map((day, index) => (of(day) > 0 ? bar(index + 0.5, of(day)) : "")).join("");
    const marks = (isMarked, shape) => days.map((day, index) => (isMarked(day) ? `M${index + 0.5} ${shape}` : "")).join("");
    const paths = [
        ["s-up", bars(({ knownMs }) => knownMs)],
        ["s-limited", bars(({ limitedMs }) => limitedMs)],
        ["s-degraded", bars(({ degradedMs, downMs }) => (degradedMs >= domain_instant/* MINUTE_MS */.kg ? degradedMs + downMs : 0))],
        ["s-down", bars(({ downMs }) => downMs)],
        ["s-flag", marks(({ downMs }) => downMs > 0, "0v3")],
        ["s-nodata", marks(isUnknown, `${base - 1}v-.01`)],
        ["p-degraded", marks(({ page }) => page === "degraded", `${base + 3}V${base + 8}`)],
        ["p-down", marks(({ page }) => page === "down", `${base + 3}V${base + BELOW}`)],
        ["p-silent", marks(({ silent }) => silent, `${base + 6}v.01`)],
    ];
    return figure(described, { class: "strip", viewBox: `0 0 ${width} ${height}`, preserveAspectRatio: "none" }, ...paths.filter(([, d]) => d !== "").map(([name, d]) => el("path", { class: name, d })), el("line", { class: hasPage ? "s-base" : "s-base none", x1: 0, x2: width, y1: base + 1.5, y2: base + 1.5 }));
}
const isUnknown = ({ knownMs, limitedMs, downMs }) => knownMs <= 0 && limitedMs <= 0 && downMs <= 0;

;// CONCATENATED MODULE: ./build/site/public-target.js

/** A name hides the host, a host shows the host, a URL shows the path too; never a query, a fragment or credentials. */
function publicTarget({ monitor, }) {
    const { publish, target } = monitor;
    if (publish === "name" || target === undefined)
        return undefined;
    const url = outsideUrl(target);
    if (url === undefined)
        return outsideText(target.split(/[/?#]/u)[0]?.split("@").at(-1) ?? "") || undefined;
    const { host, pathname } = new URL(url);
    return outsideText(publish === "host" ? host : `${host}${pathname === "/" ? "" : pathname}`);
}

;// CONCATENATED MODULE: ./build/site/view-row.js











function rowView(context, facts) {
    const { locale, format } = context;
    const { monitor, state } = facts;
    const quarter = facts.windows["90d"];
    const { p95 } = facts.windows["24h"];
    const said = view_row_pageView(context, facts);
    return {
        name: nameOf(facts),
        href: `monitors/${monitor.id}.html`,
        verdict: state,
        glyph: state,
        hiddenState: state === "up" ? `${locale.state.up}${about(facts) === "" ? "" : ", "}` : "",
        sub: state === "up" ? about(facts) : stateLine(context, facts),
        subTone: state === "up" ? "" : ` t-${state}`,
        ...(said !== undefined && { page: said }),
        noPage: locale.index.noPage,
        strip: stripOf(context, facts),
        uptime: uptimeText(context, quarter),
        coverage: locale.index.coverage(format.coverage(quarter.coverage)),
        few: callsSoFar(context, quarter),
        p95: p95 === undefined ? "–" : format.latency(p95),
        p95Tone: p95 === undefined ? "absent" : monitor.slowMs !== undefined && p95 > monitor.slowMs ? "t-degraded" : "",
        spark: sparkOf(context, facts),
    };
}
/** What a monitor is, in a few words. */
function about({ monitor }) {
    return outsideText(monitor.description ?? publicTarget({ monitor }) ?? "");
}
/** `Down for 38 min: overloaded`, `No data: not asked since 10:05`. */
function stateLine(context, facts) {
    const { locale, format, input } = context;
    const { state, verdict, open } = facts;
    if (state === "nodata")
        return locale.index.noDataWhy(whyUnknown(context, facts));
    if (state === "limited" || verdict === undefined)
        return locale.state[state];
    const isSame = open !== undefined && stateOfIncident(open) === state;
    const sinceMs = (0,domain_instant/* toMs */.G8)(isSame ? open.begin : (verdict.firstFailure ?? verdict.since));
    const { brief } = isSame && verdict.ground !== "page" ? troubleOfIncident(locale, open) : troubleOfVerdict(locale, verdict);
    return locale.index.stateFor(locale.state[state], format.duration(input.nowMs - sinceMs), brief);
}
function view_row_pageView({ locale, format, input }, { page, contradiction }) {
    if (page === undefined)
        return undefined;
    const read = page.readMs === undefined ? "" : format.timeNear(page.readMs, input.nowMs);
    const sub = contradiction === "page-trouble"
        ? locale.index.ourCallsFine
        : page.readable
            ? locale.index.readAt(read)
            : locale.index.pageUnread;
    return { said: page.readable ? locale.page[page.status] : "–", contradicts: contradiction !== undefined, sub };
}
function stripOf({ locale, format }, facts) {
    const { days, monitor, page } = facts;
    const { uptime, coverage, calls } = facts.windows["90d"];
    const outages = days.filter(({ downMs }) => downMs > 0);
    const admitted = outages.filter((day) => day.page !== "nothing").length;
    const desc = uptime === undefined
        ? locale.index.stripNothing
        : locale.index.stripDesc(calls < FEW_CALLS ? undefined : format.uptime(uptime), format.coverage(coverage), outages.length, admitted, page !== undefined);
    const described = { id: `strip-${monitor.id}`, title: locale.index.stripTitle(nameOf(facts)), desc };
    return dayStrip(days, { ...described, width: DAYS_SHOWN, height: 44, hasPage: page !== undefined });
}
/** The 24 whole hours to now, counted back from now. */
function sparkOf({ locale, format, input }, { hours, monitor, windows, ledger }) {
    const fromMs = input.nowMs - domain_instant/* DAY_MS */.sO;
    const bins = Array.from({ length: 24 }, (_, index) => {
        const binFrom = fromMs + index * domain_instant/* HOUR_MS */.iQ;
        return hours.filter((cell) => (cell.fromMs + cell.toMs) / 2 >= binFrom && (cell.fromMs + cell.toMs) / 2 < binFrom + domain_instant/* HOUR_MS */.iQ);
    });
    const values = bins.map((own) => own.map(({ latency }) => quantile(latency, 0.95)).findLast((value) => value !== undefined));
    const failed = bins.map((own) => own.some(({ first }) => sumOf(first, "failure") > 0));
    const week = hours.flatMap(({ latency }) => quantile(latency, 0.95) ?? []).toSorted((a, b) => a - b);
    const rank = (share) => week[Math.floor(share * (week.length - 1))] ?? 0;
    const last = values.findLast((value) => value !== undefined);
    const isOpenDown = ledger.incidents.some((incident) => (0,domain_incident/* isOpen */.nT)(incident) && incident.kind === "outage");
    return spark({
        id: `spark-${monitor.id}`,
        title: last === undefined
            ? locale.index.sparkNothing
            : locale.index.sparkTitle(format.latency(last), windows["24h"].failures),
        values,
        failed: isOpenDown ? failed.with(-1, true) : failed,
        ...(week.length >= 24 && { usual: [rank(0.1), rank(0.9)] }),
    });
}

;// CONCATENATED MODULE: ./build/site/view-index.js









/** Events with a chart of their own; further ones are named in the list beside. */
const EVENTS_SHOWN = 3;
const CLAUSES_SHOWN = 2;
const LATEST_SHOWN = 6;
function indexView(context) {
    const { facts, locale, incidents } = context;
    const running = incidents.filter(({ incident }) => incident.end === undefined);
    const events = running
        .filter(({ incident }) => incident.kind === "outage" || incident.kind === "degradation")
        .toSorted((a, b) => rank(a) - rank(b));
    const trouble = facts.filter(({ state }) => state !== "up").length;
    const notes = [
        ...events.slice(EVENTS_SHOWN).map((one) => noteOfIncident(context, one)),
        ...notesOf(context, running),
    ];
    return {
        ...context_frame(context, { title: "", root: "", current: "status" }),
        sentence: sentence(view_index_headline(context)),
        tally: tallyOf(context),
        fresh: freshness(context),
        hasNow: events.length > 0 || notes.length > 0,
        events: events.slice(0, EVENTS_SHOWN).map((one) => eventView(context, one)),
        notes,
        notesHead: locale.index.comingAndNoted,
        showAll: locale.index.all(facts.length),
        showTrouble: locale.index.onlyTrouble(trouble),
        months: monthMarks(context),
        today: locale.index.today,
        groups: groupsOf(context),
        latest: incidents.slice(0, LATEST_SHOWN).map((one) => incidentItem(context, one, "")),
        hasIncidents: incidents.length > 0,
    };
}
const rank = ({ incident }) => ATTENTION.indexOf(stateOfIncident(incident));
/** The page's first sentence: well in grey, trouble in ink, contradiction in blue. */
function view_index_headline(context) {
    const { facts, locale, input, format } = context;
    const words = locale.sentence;
    const count = (state) => facts.filter((one) => one.state === state).length;
    if (facts.length === 0)
        return [{ tone: "quiet", text: words.nothingWatched }];
    if (count("nodata") === facts.length)
        return [{ tone: "quiet", text: words.nothingKnown(facts.length) }];
    const troubled = facts
        .filter(({ state }) => state === "down" || state === "degraded")
        .toSorted((a, b) => stateRank(a) - stateRank(b));
    const green = troubled.find(({ contradiction }) => contradiction === "page-green");
    const accused = facts.find(({ contradiction }) => contradiction === "page-trouble");
    const clauses = troubled.slice(0, CLAUSES_SHOWN).map(({ ...one }) => {
        const since = format.timeNear((0,domain_instant/* toMs */.G8)(one.verdict?.firstFailure ?? one.verdict?.since ?? one.open?.begin ?? ""), input.nowMs);
        const phrase = one.verdict === undefined ? locale.trouble.ok : troubleOfVerdict(locale, one.verdict);
        return locale.incident.title(unbroken(nameOf(one)), phrase.since(since));
    });
    const joins = green !== undefined && troubled.length === 1;
    const up = count("up");
    const first = up === facts.length ? words.allUp(up) : up === 0 ? words.noneUp(facts.length) : words.someUp(up, facts.length);
    return [
        { tone: "quiet", text: first },
        {
            tone: "plain",
            text: clauses.length === 0 ? "" : words.trouble(clauses, troubled.length - clauses.length, !joins),
        },
        { tone: "plain", text: clauses.length === 0 ? leftOut(context) : "" },
        { tone: "quiet", text: up === facts.length ? lastEnded(context) : "" },
        { tone: "truth", text: green !== undefined ? words.pageGreen(pageOf(green), joins) : "" },
        {
            tone: "truth",
            text: green === undefined && accused !== undefined
                ? words.pageTrouble(pageOf(accused), unbroken(nameOf(accused)))
                : "",
        },
    ];
}
function lastEnded({ incidents, locale, format, input }) {
    const ends = incidents.flatMap(({ incident }) => (incident.kind === "advisory" ? [] : (incident.end ?? [])));
    const last = ends.toSorted().at(-1);
    return last === undefined ? "" : locale.sentence.lastIncidentEnded(format.timeNear((0,domain_instant/* toMs */.G8)(last), input.nowMs));
}
/** What is left out of the count: by its name where it is one alone. */
function leftOut(context) {
    const words = context.locale.sentence;
    const limited = context.facts.filter(({ state }) => state === "limited");
    const unknown = context.facts.filter(({ state }) => state === "nodata");
    const [alone, ...others] = [...limited, ...unknown];
    if (alone === undefined || others.length > 0)
        return words.leftOut(limited.length, unknown.length);
    const name = unbroken(nameOf(alone));
    return alone.state === "limited"
        ? words.monitorLimited(name)
        : words.monitorUnknown(name, whyUnknown(context, alone));
}
const stateRank = ({ state, contradiction }) => ATTENTION.indexOf(state) * 2 + (contradiction === undefined ? 1 : 0);
function tallyOf({ facts, locale }) {
    const states = ["up", "degraded", "down", "limited", "nodata"];
    return states.map((state) => {
        const count = facts.filter((one) => one.state === state).length;
        return { glyph: state, count, word: locale.tally[state], zero: count === 0 };
    });
}
/** When was last asked, how often that was planned, and how often it really happens. */
function freshness({ facts, format, locale, input }) {
    const { nowMs } = input;
    const lastMs = Math.max(...facts.flatMap(({ last }) => (last === undefined ? [] : [(0,domain_instant/* toMs */.G8)(last.t)])));
    if (!Number.isFinite(lastMs))
        return [locale.index.notYetChecked, locale.index.built(stamp(nowMs), "")];
    const fastest = facts.toSorted((a, b) => a.monitor.everyMs - b.monitor.everyMs)[0];
    const really = fastest.reallyEveryMs;
    const known = really === undefined ? locale.index.firstRound : locale.index.really(format.duration(really));
    return [
        locale.index.checked(stamp(lastMs)),
        locale.index.planned(format.duration(fastest.monitor.everyMs)) + known,
        locale.index.built(format.time(nowMs), isAtOnce(nowMs - lastMs) ? "" : format.duration(nowMs - lastMs)),
    ];
    function stamp(ms) {
        return `${format.dayTime(ms)} ${format.zone(ms)}`;
    }
}
function eventView(context, one) {
    const { locale, format, input } = context;
    const { incident, facts } = one;
    const calls = callsIn(facts.ledger.samples, { fromMs: (0,domain_instant/* toMs */.G8)(incident.begin), toMs: input.nowMs });
    const failed = calls.filter(({ outcome }) => (0,domain_outcome/* isFailure */.N6)(outcome) || outcome === "slow");
    const last = failed.at(-1);
    const issueUrl = outsideUrl(incident.issue?.url);
    const pageUrl = outsideUrl(incident.pageUrl) ?? facts.page?.url;
    const clause = pageClause(context, one);
    return {
        id: `event-${incident.id}`,
        critical: incident.level === "critical",
        glyph: stateOfIncident(incident),
        level: capital(locale.level[incident.level]),
        running: locale.index.running,
        since: locale.index.sinceFor(format.timeNear((0,domain_instant/* toMs */.G8)(incident.begin), input.nowMs), format.duration(input.nowMs - (0,domain_instant/* toMs */.G8)(incident.begin))),
        href: `incidents/${incident.id}.html`,
        title: clause === ""
            ? incidentTitle(context, one)
            : `${incidentTitle(context, one)}; ${uncapital(clause, pageOf(facts)).replace(/\.$/u, "")}`,
        chart: incidentPulse(context, one),
        told: last === undefined ? "" : locale.index.told(failed.length, calls.length, hasRepetitions(context, one)),
        codes: last === undefined ? "" : codesOf(last),
        reason: last?.reason ?? "",
        because: locale.index.reasonTold(reasonPhrase(locale, incident.outcome, incident.reason)),
        links: [
            { href: `incidents/${incident.id}.html`, text: locale.index.timeline },
            ...(issueUrl === undefined ? [] : [{ href: issueUrl, text: locale.index.issue(incident.issue?.number ?? 0) }]),
            ...(pageUrl === undefined ? [] : [{ href: pageUrl, text: locale.index.officialPage(pageOf(facts)) }]),
        ],
    };
}
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
/** A clause after a semicolon, unless it begins with the page's own name. */
const uncapital = (clause, page) => clause.startsWith(page) ? clause : clause.charAt(0).toLowerCase() + clause.slice(1);
function noteOfIncident(context, one) {
    const { locale, format, input } = context;
    const { incident, facts } = one;
    const calls = callsIn(facts.ledger.samples, { fromMs: (0,domain_instant/* toMs */.G8)(incident.begin), toMs: input.nowMs });
    const failed = calls.filter(({ outcome }) => (0,domain_outcome/* isFailure */.N6)(outcome));
    const text = incident.kind === "advisory" && failed.length === 0
        ? locale.index.advisoryTold(calls.length)
        : locale.index.reasonTold(reasonPhrase(locale, incident.outcome, incident.reason));
    return {
        glyph: stateOfIncident(incident),
        kicker: locale.kind[incident.kind],
        when: locale.index.sinceFor(format.timeNear((0,domain_instant/* toMs */.G8)(incident.begin), input.nowMs), format.duration(input.nowMs - (0,domain_instant/* toMs */.G8)(incident.begin))),
        title: incidentTitle(context, one),
        href: `incidents/${incident.id}.html`,
        text,
    };
}
/** What is no trouble, but should be known: advisories, our own configuration, rate limits, silence. */
function notesOf(context, running) {
    const { facts, locale } = context;
    const quiet = running.filter(({ incident }) => incident.kind === "advisory" || incident.kind === "configuration");
    const told = new Set(quiet.map((one) => one.facts.monitor.id));
    const rest = facts.filter(({ state, monitor }) => (state === "limited" || state === "nodata") && !told.has(monitor.id));
    return [
        ...quiet.map((one) => noteOfIncident(context, one)),
        ...(rest.length === facts.length ? [] : rest).map((one) => ({
            glyph: one.state,
            kicker: locale.state[one.state],
            when: "",
            title: nameOf(one),
            href: `monitors/${one.monitor.id}.html`,
            text: one.state === "limited" ? limitedNote(context, one) : locale.index.nodataNote(whyUnknown(context, one)),
        })),
    ];
}
function limitedNote({ locale, format }, { hours }) {
    const lastDay = hours.slice(-24);
    const all = lastDay.flatMap(({ first }) => Object.values(first)).reduce((sum, count) => sum + count, 0);
    const limited = lastDay.reduce((sum, { first }) => sum + (first["rate-limited"] ?? 0), 0);
    return all < FEW_CALLS
        ? locale.index.limitedNoteFew(limited, all)
        : locale.index.limitedNote(format.rate(limited / all));
}
function groupsOf(context) {
    const { facts, locale } = context;
    const groups = Map.groupBy(facts, ({ monitor }) => monitor.group ?? "");
    return [...groups].map(([name, own], index) => ({
        name: name === "" ? locale.index.rest : outsideText(name),
        counts: ATTENTION.toReversed().flatMap((state) => {
            const count = own.filter((one) => one.state === state).length;
            return count === 0 ? [] : [{ glyph: state, text: `${count} ${locale.tally[state]}` }];
        }),
        rows: own.map((one) => rowView(context, one)),
        // The first group's heads stand for all.
        hiddenHead: index > 0,
    }));
}
/** Where the months of the strip begin; the ones too near to "today" have no name. */
function monthMarks({ facts, format }) {
    const days = facts[0]?.days ?? [];
    return days.flatMap(({ fromMs }, index) => {
        const isFirst = index > 0 && format.monthShort(fromMs) !== format.monthShort(days[index - 1].fromMs);
        if (!isFirst || index > days.length * 0.84)
            return [];
        return [{ x: `${Math.round((index / days.length) * 10_000) / 100}%`, name: format.monthShort(fromMs) }];
    });
}

;// CONCATENATED MODULE: ./build/site/charts/latency.js



const HEIGHT = 250;
/** Failed calls have no latency: they stand in a lane above. */
const latency_LANE = [12, 23, 34];
const latency_TOP = 42;
/** Latency has a log scale when its p99 is over five times its p50 somewhere. */
function isLog(bins) {
    const middle = bins.flatMap(({ p50 }) => p50 ?? []).toSorted((a, b) => a - b);
    const median = middle[Math.floor(middle.length / 2)] ?? 0;
    return bins.some(({ p99 }) => (p99 ?? 0) > 5 * median);
}
/** p50 as a line, bands to p95 and p99, a cross for each failed call. The line breaks where nothing was answered. */
function latencyChart(options) {
    const { range, bins, ticks, washes, slowMs } = options;
    const scale = latency_scaleOf(bins);
    const runs = runsOf(bins);
    return figure(options, { height: HEIGHT }, ...washes.map((span) => wash(range, span.name, span, 0, HEIGHT)), ...gapsOf(bins).map((gap) => wash(range, "shade-nodata", gap, 0, HEIGHT)), washLabels(options), valueAxis(scale, options.valueLabels(scale.ticks)), slowMs !== undefined && isInside(scale, slowMs)
        ? el("line", { class: "d-thr", x1: 0, x2: "100%", y1: scale.y(slowMs), y2: scale.y(slowMs) })
        : "", curves(HEIGHT, latency_area("d-b99", range, scale, runs, "p95", "p99"), latency_area("d-b95", range, scale, runs, "p50", "p95"), line(range, scale, runs)), crosses(range, bins), endLabels(options, scale), el("line", { class: "axis", x1: 0, x2: "100%", y1: HEIGHT, y2: HEIGHT }), timeAxis(range, ticks, HEIGHT));
}
function latency_scaleOf(bins) {
    const values = bins
        .flatMap(({ p50, p99 }) => [p50, p99])
        .filter((value) => value !== undefined && value > 0);
    if (values.length === 0)
        return { y: () => HEIGHT, ticks: [], log: false };
    const max = Math.max(1, ...values);
    return isLog(bins) ? logScale(Math.min(...values), max, latency_TOP, HEIGHT) : linearScale(max, latency_TOP, HEIGHT);
}
/** A value over or under the scale is laid on its edge, where a line would say something false. */
const isInside = (scale, ms) => scale.y(ms) > latency_TOP && scale.y(ms) < HEIGHT;
/** Stretches without a gap. */
function runsOf(bins) {
    const runs = [];
    bins.forEach((bin, index) => {
        if (bin.p50 === undefined)
            return;
        const isNew = bins[index - 1]?.p50 === undefined;
        if (isNew)
            runs.push([]);
        runs.at(-1)?.push({ ...bin, p50: bin.p50 });
    });
    return runs;
}
function x(range, { fromMs, toMs }) {
    return round(across(range, (fromMs + toMs) / 2) * CURVE_WIDTH);
}
function line(range, scale, runs) {
    const whole = runs.filter((run) => run.length > 1);
    const d = whole
        .map((run) => run.map((bin, index) => `${index === 0 ? "M" : "L"}${x(range, bin)} ${round(scale.y(bin.p50))}`).join(""))
        .join("");
    const points = runs.flatMap((run) => (run.length === 1 ? run : []));
    const dots = points.map((bin) => `M${x(range, bin)} ${round(scale.y(bin.p50))}h.01`).join("");
    return [
        d === "" ? "" : el("path", { class: "d-p50", d }),
        // A bin between two gaps is a point: a line of no length with a round end.
        dots === ""
            ? ""
            : el("path", { fill: "none", stroke: "var(--accent)", "stroke-width": 6, "stroke-linecap": "round", d: dots }),
    ].join("");
}
function latency_area(name, range, scale, runs, low, high) {
    const d = runs
        .filter((run) => run.length > 1)
        .map((run) => {
        const above = run.map((bin) => `${x(range, bin)} ${round(scale.y(bin[high] ?? bin.p50))}`);
        const below = run.toReversed().map((bin) => `${x(range, bin)} ${round(scale.y(bin[low] ?? bin.p50))}`);
        return `M${[...above, ...below].join("L")}z`;
    })
        .join("");
    return d === "" ? "" : el("path", { class: name, d });
}
/** At least three bins of nothing, so that one late round is no gap. */
function gapsOf(bins) {
    const gaps = [];
    let from;
    bins.forEach((bin, index) => {
        if (!bin.observed)
            from ??= bin;
        const ends = bin.observed || index === bins.length - 1;
        if (from === undefined || !ends)
            return;
        const toMs = bin.observed ? bin.fromMs : bin.toMs;
        if (toMs - from.fromMs >= 3 * (from.toMs - from.fromMs))
            gaps.push({ fromMs: from.fromMs, toMs });
        from = undefined;
    });
    return gaps;
}
function washLabels({ range, washes, bins, noData }) {
    const wanted = [
        ...washes.map((span) => ({
            ...span,
            tone: span.name === "shade-down" ? "t-down" : span.name === "shade-degraded" ? "t-degraded" : "",
        })),
        ...gapsOf(bins)
            .filter((gap) => across(range, gap.toMs) - across(range, gap.fromMs) > 0.05)
            .map((gap) => ({ ...gap, label: noData, tone: "" })),
    ].toSorted((a, b) => a.fromMs - b.fromMs);
    let freeFrom = 0;
    return wanted
        .toReversed()
        .filter(({ fromMs, toMs }) => {
        const middle = 1 - across(range, (fromMs + toMs) / 2);
        if (middle < freeFrom)
            return false;
        freeFrom = middle + 0.1;
        return true;
    })
        .map((span) => {
        const middle = across(range, (span.fromMs + span.toMs) / 2);
        const anchor = middle > 0.94 ? "end" : middle < 0.06 ? "" : "mid";
        const share = anchor === "end" ? 1 : anchor === "" ? 0 : middle;
        return label({
            x: percent(share),
            y: -2,
            class: [anchor, span.tone, middle > 0.94 ? "" : "x3"].filter(Boolean).join(" ") || undefined,
        }, span.label);
    })
        .join("");
}
function crosses(range, bins) {
    return bins
        .flatMap((bin) => latency_LANE.slice(0, bin.failures).map((y) => el("use", { href: "#m-fail", x: at(range, (bin.fromMs + bin.toMs) / 2), y })))
        .join("");
}
/** The latest values, named at the line's end; where two would touch, the lesser goes. */
function endLabels({ bins, slowMs, endLabel }, scale) {
    const last = bins.findLast(({ p50 }) => p50 !== undefined);
    const values = [
        ["p50", last?.p50, "truth"],
        ["slow", slowMs !== undefined && isInside(scale, slowMs) ? slowMs : undefined, "t-degraded"],
        ["p95", last?.p95, "ink"],
        ["p99", last?.p99, "ink"],
    ];
    const taken = [];
    return values
        .flatMap(([name, ms, tone]) => {
        if (ms === undefined)
            return [];
        const y = scale.y(ms) + 4;
        if (taken.some((other) => Math.abs(other - y) < 14))
            return [];
        taken.push(y);
        return [label({ x: "100%", y, class: tone }, endLabel(name, ms), 8)];
    })
        .join("");
}

;// CONCATENATED MODULE: ./build/site/charts/outcomes.js



/** From the line up: what is bad stands on it, so that it can be compared. */
const OUTCOME_PARTS = ["down", "timeout", "degraded", "limited", "up"];
const outcomes_HEIGHT = 110;
/** A bar a bin; rounds that did not run leave it short. */
function outcomesChart(options) {
    const { range, bins, ticks, ofPlanned } = options;
    const scale = { y: (share) => outcomes_HEIGHT - share * outcomes_HEIGHT, ticks: [0.5, 1], log: false };
    return figure(options, { height: outcomes_HEIGHT }, valueAxis(scale, ["50", "100%"]), ...bins.map((bin) => bar(range, bin)), el("line", { class: "axis", x1: 0, x2: "100%", y1: outcomes_HEIGHT, y2: outcomes_HEIGHT }), timeAxis(range, ticks, outcomes_HEIGHT, false), label({ x: "100%", y: 10 }, ofPlanned, 8));
}
function bar(range, { fromMs, toMs, parts, planned }) {
    const all = OUTCOME_PARTS.reduce((sum, part) => sum + parts[part], 0);
    const whole = Math.max(planned, all);
    if (all === 0)
        return "";
    const left = across(range, fromMs);
    const width = across(range, toMs) - left;
    let foot = outcomes_HEIGHT;
    return OUTCOME_PARTS.map((part) => {
        const height = (parts[part] / whole) * outcomes_HEIGHT;
        if (height === 0)
            return "";
        foot -= height;
        return el("rect", {
            class: `a-${part}`,
            x: percent(left + width * 0.06),
            y: foot,
            width: percent(width * 0.88),
            height,
        });
    }).join("");
}

;// CONCATENATED MODULE: ./build/site/view-monitor-charts.js











/** A percentile of fewer calls than this is only their maximum. */
const CALLS_A_BIN = 12;
const BIN_HOURS = [1, 2, 3, 6];
const OUTCOME_BIN_HOURS = 2;
function weekOf(nowMs) {
    return { fromMs: nowMs - 7 * domain_instant/* DAY_MS */.sO, toMs: nowMs };
}
/** Latency of the last 7 days, with its numbers by day. */
function latencyFigure(context, facts) {
    const { locale, format, calendar, input } = context;
    const range = weekOf(input.nowMs);
    const binHours = binHoursOf(facts);
    const bins = binned(facts.hours, binHours).map(latencyBin);
    const whole = mergeCells(facts.hours);
    const text = (q) => (whole.latency.n === 0 ? "–" : format.latency(quantile(whole.latency, q) ?? 0));
    const { slowMs } = facts.monitor;
    return {
        title: latencyTitle(context, whole),
        text: locale.chart.latencyText(format.duration(binHours * domain_instant/* HOUR_MS */.iQ), isLog(bins)),
        direct: true,
        numbers: locale.words.numbers,
        chart: latencyChart({
            id: "latency",
            title: locale.chart.latencyName,
            desc: locale.chart.latencyDesc(text(0.5), text(0.95), text(0.99), facts.windows["7d"].failures),
            range,
            bins,
            ticks: dayTicks(range, calendar, format),
            washes: washesOf(context, facts, range),
            ...(slowMs !== undefined && { slowMs }),
            valueLabels: format.latencyTicks,
            endLabel: (name, ms) => name === "slow" ? locale.chart.slow(format.latency(ms)) : `${name} ${format.latency(ms)}`,
            noData: locale.chart.noData,
        }),
        table: latencyTable(context, facts),
    };
}
function latencyTitle({ locale, format }, { latency }) {
    const at = (q) => format.latency(quantile(latency, q) ?? 0);
    if (latency.n === 0)
        return locale.chart.latencyTitleNone;
    return latency.n < FEW_CALLS
        ? locale.chart.latencyTitleFew(latency.n, at(0.5))
        : locale.chart.latencyTitle(at(0.5), at(0.95));
}
/** The smallest bin in which a percentile of this monitor's calls says something. */
function binHoursOf({ hours }) {
    const asked = hours.filter(({ latency }) => latency.n > 0);
    const anHour = asked.reduce((sum, { latency }) => sum + latency.n, 0) / Math.max(1, asked.length);
    return BIN_HOURS.find((size) => size * anHour >= CALLS_A_BIN) ?? BIN_HOURS.at(-1) ?? 6;
}
/** Cells joined by so many hours of UTC. */
function binned(hours, binHours) {
    const groups = Map.groupBy(hours, ({ fromMs }) => Math.floor(fromMs / (binHours * domain_instant/* HOUR_MS */.iQ)));
    return [...groups.values()].map(mergeCells);
}
function latencyBin({ fromMs, toMs: untilMs, latency, first }) {
    const [p50, p95, p99] = [0.5, 0.95, 0.99].map((q) => quantile(latency, q));
    return {
        fromMs,
        toMs: untilMs,
        failures: sumOf(first, "failure"),
        observed: Object.values(first).some((count) => count > 0),
        ...(p50 !== undefined && { p50 }),
        ...(p95 !== undefined && { p95 }),
        ...(p99 !== undefined && { p99 }),
    };
}
function washesOf({ locale }, { incidents }, range) {
    return incidents
        .filter(({ kind }) => kind === "outage" || kind === "degradation")
        .map((incident) => {
        const untilMs = incident.end === undefined ? range.toMs : (0,domain_instant/* toMs */.G8)(incident.end);
        const name = incident.kind === "outage" ? "shade-down" : "shade-degraded";
        return { fromMs: (0,domain_instant/* toMs */.G8)(incident.begin), toMs: untilMs, name, label: troubleOfIncident(locale, incident).brief };
    })
        .filter(({ fromMs, toMs: untilMs }) => untilMs > range.fromMs && fromMs < range.toMs);
}
function latencyTable({ locale, format, calendar, input }, { hours }) {
    const rows = calendar.days(8, input.nowMs).flatMap((day) => {
        const own = mergeCells(hours.filter(({ fromMs }) => fromMs >= day.fromMs && fromMs < day.toMs));
        const { calls, failures } = windowFacts([own], domain_instant/* DAY_MS */.sO);
        if (calls === 0)
            return [];
        const at = (q) => (own.latency.n === 0 ? "–" : format.latency(quantile(own.latency, q) ?? 0));
        return [
            [format.day(day.fromMs), at(0.5), at(0.95), at(0.99), format.count(calls), format.count(failures)].map((text) => ({ text })),
        ];
    });
    return table(locale.chart.latencyColumns(format.zone(input.nowMs)), rows);
}
/** Every planned round of the last 7 days by its outcome. */
function outcomesFigure(context, facts) {
    const { locale, format, calendar, input } = context;
    const range = weekOf(input.nowMs);
    const bins = binned(facts.hours, OUTCOME_BIN_HOURS).map((cell) => outcomeBin(cell, facts));
    const { first } = mergeCells(facts.hours);
    const { calls, failures } = facts.windows["7d"];
    const seen = domain_outcome/* OUTCOMES */.im.filter((outcome) => (first[outcome] ?? 0) > 0);
    const missing = bins.reduce((sum, { parts, planned }) => sum + Math.max(0, planned - total(parts)), 0);
    return {
        title: locale.chart.outcomesTitle(failures, calls),
        text: locale.chart.outcomesText(format.duration(OUTCOME_BIN_HOURS * domain_instant/* HOUR_MS */.iQ)),
        direct: true,
        numbers: locale.words.numbers,
        chart: outcomesChart({
            id: "outcomes",
            title: locale.chart.outcomesName,
            desc: locale.chart.outcomesDesc(seen.map((outcome) => `${format.count(first[outcome] ?? 0)} ${locale.outcome[outcome]}`)),
            range,
            bins,
            ticks: dayTicks(range, calendar, format),
            ofPlanned: locale.chart.ofPlanned,
        }),
        legend: [
            ...legendOf(context, bins),
            { swatch: "", text: locale.chart.notObserved, count: locale.chart.rounds(format.count(Math.round(missing))) },
        ],
    };
}
const total = (parts) => Object.values(parts).reduce((sum, count) => sum + count, 0);
function outcomeBin({ fromMs, toMs: untilMs, first }, { monitor }) {
    const parts = {
        down: sumOf(first, "failure") - (first.timeout ?? 0),
        timeout: first.timeout ?? 0,
        degraded: first.slow ?? 0,
        limited: (first["rate-limited"] ?? 0) + (first["quota-exhausted"] ?? 0) + (first.rejected ?? 0),
        up: first.ok ?? 0,
    };
    return { fromMs, toMs: untilMs, parts, planned: (untilMs - fromMs) / monitor.everyMs };
}
function legendOf({ locale, format }, bins) {
    const names = {
        up: locale.outcome.ok,
        degraded: locale.outcome.slow,
        down: locale.chart.failed,
        timeout: locale.outcome.timeout,
        limited: locale.chart.leftOut,
    };
    const all = bins.reduce((sum, { parts }) => sum + total(parts), 0);
    return ["up", "degraded", "down", "timeout", "limited"].flatMap((part) => {
        const count = bins.reduce((sum, { parts }) => sum + parts[part], 0);
        return count === 0
            ? []
            : [{ swatch: part, text: names[part], count: `${format.count(count)} · ${format.rate(count / all)}` }];
    });
}

;// CONCATENATED MODULE: ./build/site/view-monitor-spec.js





/** How a monitor is asked and judged, as far as its `publish` lets the public page show it. */
function specOf({ locale, format }, facts) {
    const words = locale.monitor;
    const { monitor, page, reallyEveryMs } = facts;
    const { asked, policy, slowMs } = monitor;
    const target = publicTarget(facts);
    const request = [asked?.method, target].filter((part) => part !== undefined).join(" ");
    const rows = [
        monitor.description === undefined ? undefined : { term: words.about, values: [{ text: about(facts) }] },
        asked === undefined ? undefined : { term: words.kind, values: [{ code: asked.kind }] },
        request === "" ? undefined : { term: words.request, values: [{ code: request }] },
        asked === undefined || asked.conditions.length === 0
            ? undefined
            : { term: words.expected, values: asked.conditions.map((text) => ({ code: outsideText(text) })) },
        slowMs === undefined
            ? undefined
            : { term: words.calledSlow, values: [{ text: words.slowOver(format.latency(slowMs), policy.failures) }] },
        {
            term: words.calledDown,
            values: [
                {
                    text: words.downAfter({
                        failures: policy.failures,
                        apart: policy.confirmMs < domain_instant/* SECOND_MS */._L ? "" : format.duration(policy.confirmMs),
                        rate: format.rate(policy.rate),
                        window: format.duration(policy.windowMs),
                        least: RATE_SAMPLES,
                    }),
                },
            ],
        },
        {
            term: words.every,
            values: [
                {
                    text: words.everyValue(format.duration(monitor.everyMs), reallyEveryMs === undefined ? undefined : format.duration(reallyEveryMs)),
                },
            ],
        },
        page === undefined
            ? undefined
            : { term: words.pageRead, values: [{ text: page.name, ...(page.url !== undefined && { href: page.url }) }] },
    ];
    return rows.filter((row) => row !== undefined);
}

;// CONCATENATED MODULE: ./build/site/view-monitor.js















const SAMPLES_SHOWN = 16;
const INCIDENTS_SHOWN = 12;
const MONTHS_SHOWN = 12;
function monitorView(context, facts) {
    const { locale, format, input } = context;
    const words = locale.monitor;
    const range = weekOf(input.nowMs);
    const { monitor, open, incidents } = facts;
    return {
        ...context_frame(context, { title: nameOf(facts), root: "../" }),
        crumbs: [
            { href: "../index.html", text: locale.words.status },
            ...(monitor.group === undefined ? [] : [{ href: "../index.html#monitors", text: outsideText(monitor.group) }]),
            { text: nameOf(facts) },
        ],
        sentence: sentence(monitorSentence(context, facts)),
        lead: leadOf(context, facts),
        fresh: freshOf(context, facts),
        freshLinks: open === undefined ? [] : [{ href: `../incidents/${open.id}.html`, text: words.incidentLink }],
        facts: monitorFactsRow(context, facts),
        weekHead: words.last7,
        weekNote: words.range(format.day(range.fromMs), format.day(range.toMs), format.zone(input.nowMs)),
        latency: latencyFigure(context, facts),
        outcomes: outcomesFigure(context, facts),
        monthsHead: words.months,
        monthsNote: words.monthsNote,
        months: monthsOf(context, facts),
        incidentsHead: words.incidents,
        noIncidents: words.noIncidents,
        incidents: incidents.slice(0, INCIDENTS_SHOWN).map((incident) => incidentItem(context, { incident, facts }, "../")),
        askedHead: words.asked,
        samplesHead: words.lastSamples,
        noSamples: words.noSamples,
        samples: samplesTable(context, facts),
        howHead: words.how,
        spec: specOf(context, facts),
    };
}
/** `X is down: overloaded since 17:52, for 38 min. Google’s page shows green.` */
function monitorSentence(context, facts) {
    const { locale, format, input } = context;
    const words = locale.sentence;
    const { state, verdict, open, contradiction } = facts;
    const name = unbroken(nameOf(facts));
    if (state === "nodata")
        return [{ tone: "quiet", text: words.monitorUnknown(name, whyUnknown(context, facts)) }];
    if (state === "limited")
        return [{ tone: "quiet", text: words.monitorLimited(name) }];
    const page = {
        tone: "truth",
        text: contradiction === "page-green"
            ? words.thatPageGreen(pageOf(facts))
            : contradiction === "page-trouble"
                ? words.thatPageTrouble(pageOf(facts))
                : "",
    };
    if (verdict === undefined || state === "up" || state === "maintenance") {
        const since = verdict === undefined ? "" : words.monitorUpSince(format.timeNear((0,domain_instant/* toMs */.G8)(verdict.since), input.nowMs));
        return [{ tone: "quiet", text: words.monitorUp(name) }, { tone: "quiet", text: since }, page];
    }
    const isSame = open !== undefined && stateOfIncident(open) === state;
    const sinceMs = (0,domain_instant/* toMs */.G8)(isSame ? open.begin : (verdict.firstFailure ?? verdict.since));
    const { brief } = isSame && verdict.ground !== "page" ? troubleOfIncident(locale, open) : troubleOfVerdict(locale, verdict);
    const lasted = words.sinceFor(brief, format.timeNear(sinceMs, input.nowMs), format.duration(input.nowMs - sinceMs));
    const opening = state === "down" ? words.monitorDown(name) : words.monitorDegraded(name);
    return [{ tone: "quiet", text: opening }, { tone: "plain", text: lasted }, page];
}
function leadOf({ locale, format }, { windows }) {
    const { calls, failures, p50, errorRate } = windows["7d"];
    if (calls === 0 || errorRate === undefined)
        return locale.monitor.leadNone;
    if (failures === calls)
        return locale.monitor.leadAllFailed(format.count(calls), calls);
    if (calls < FEW_CALLS || p50 === undefined)
        return locale.monitor.leadFew(calls, failures);
    const half = format.latency(p50);
    return failures === 0
        ? locale.monitor.leadClean(format.count(calls), half)
        : locale.monitor.lead(format.rate(errorRate), half);
}
function freshOf({ locale, format, input }, facts) {
    const { last, page } = facts;
    const asked = last === undefined
        ? locale.index.notYetChecked
        : locale.index.checked(`${format.dayTime((0,domain_instant/* toMs */.G8)(last.t))} ${format.zone(input.nowMs)}`);
    const said = page === undefined ? locale.index.noPage : `${page.name}: ${locale.page[page.readable ? page.status : "unknown"]}`;
    return [asked, ...(about(facts) === "" ? [] : [about(facts)]), said];
}
/** Strips by month from the first month that is known, at most twelve. */
function monthsOf(context, facts) {
    const { locale, format, calendar, input } = context;
    const { nowMs } = input;
    const { ledger, monitor, page } = facts;
    const firstMs = (0,domain_instant/* toMs */.G8)([ledger.days[0]?.t, ledger.hours[0]?.t, ledger.samples[0]?.t].filter((t) => t !== undefined).toSorted()[0] ?? "");
    const starts = [nowMs];
    while (starts.length < MONTHS_SHOWN && calendar.monthDays(starts[0])[0].fromMs > firstMs)
        starts.unshift(calendar.monthDays(starts[0])[0].fromMs - 1);
    const rows = starts.map((ms, index) => {
        const days = calendar.monthDays(ms);
        const known = dayFacts(ledger, monitor, days, nowMs);
        const shares = sumShares(known);
        const outages = known.filter(({ downMs }) => downMs > 0).length;
        const uptime = uptimeOf(shares);
        const range = { fromMs: days[0].fromMs, toMs: Math.min(days.at(-1).toMs, nowMs), step: "day" };
        const windowMs = range.toMs - range.fromMs;
        const { calls } = windowFacts(cells(ledger, monitor.id, range, nowMs), windowMs);
        const described = { id: `month-${index}`, title: format.month(ms), desc: locale.monitor.monthDesc(outages) };
        const coverage = format.coverage(coverageOf(shares, windowMs));
        const year = format.year(ms);
        return {
            outages,
            name: format.monthShort(ms),
            year: index === 0 || year !== format.year(starts[index - 1]) ? year : "",
            strip: dayStrip(known, { ...described, width: 31, height: 40, hasPage: page !== undefined }),
            uptime: uptime === undefined || calls < FEW_CALLS ? "–" : format.uptime(uptime),
            coverage,
            shortCoverage: locale.index.coverage(coverage),
        };
    });
    return {
        title: locale.monitor.monthsTitle(rows.filter(({ outages }) => outages > 0).length, rows.length),
        text: locale.monitor.monthsText(page !== undefined),
        monthHead: locale.monitor.month,
        daysHead: locale.monitor.days,
        uptimeHead: locale.monitor.uptime,
        coverageHead: locale.monitor.coverageHead,
        rows,
    };
}
function samplesTable({ locale, format, input }, { ledger }) {
    const latest = ledger.samples.slice(-SAMPLES_SHOWN).toReversed();
    if (latest.length === 0)
        return undefined;
    const isOneDay = input.nowMs - (0,domain_instant/* toMs */.G8)(latest.at(-1).t) < domain_instant/* DAY_MS */.sO;
    const rows = latest.map(({ t, outcome, reason, ms, ...sample }) => [
        { text: isOneDay ? format.time((0,domain_instant/* toMs */.G8)(t)) : format.dayTime((0,domain_instant/* toMs */.G8)(t)), datetime: t },
        { text: locale.outcome[outcome], glyph: stateOfOutcome(outcome) },
        { text: ms === undefined ? "–" : format.latency(ms) },
        { text: codesOf(sample), ...(reason !== undefined && { code: reason }) },
    ]);
    return table(locale.monitor.sampleColumns(format.zone(input.nowMs)), rows);
}

;// CONCATENATED MODULE: ./build/site/site.js












/**
 * The whole site as path → text: pages, styles and data products. The same input gives the same bytes. All links are relative, but
 * for those of `404.html` where the site's address is known.
 */
async function buildSite(input) {
    const context = createContext(input);
    const files = new Map();
    files.set("index.html", await (0,templates/* render */.XX)("site/index", indexView(context)));
    for (const facts of context.facts) {
        files.set(`monitors/${facts.monitor.id}.html`, await (0,templates/* render */.XX)("site/monitor", monitorView(context, facts)));
        files.set(`api/v1/monitors/${facts.monitor.id}.json`, json(monitorJson(context, facts)));
    }
    for (const one of context.incidents) {
        files.set(`incidents/${one.incident.id}.html`, await (0,templates/* render */.XX)("site/incident", incidentView(context, one)));
    }
    files.set("incidents/index.html", await (0,templates/* render */.XX)("site/incidents", incidentsView(context)));
    files.set("404.html", await (0,templates/* render */.XX)("site/not-found", notFoundView(context)));
    files.set("api/v1/status.json", json(statusJson(context)));
    for (const name of templates/* ASSET_NAMES */.ct)
        files.set(name, await (0,templates/* asset */.LY)(name));
    // Without it GitHub Pages would run the site through Jekyll.
    files.set(".nojekyll", "");
    return files;
}
/** All that the pages share, worked out once. */
function createContext(input) {
    const locale = localeOf(input.site.locale);
    const calendar = createCalendar(input.site.timeZone);
    const facts = siteFacts(input, calendar);
    const incidents = [...facts, ...siteFacts({ ...input, monitors: goneMonitors(input) }, calendar)]
        .flatMap((own) => own.incidents.map((incident) => ({ incident, facts: own })))
        .toSorted((a, b) => (a.incident.begin < b.incident.begin ? 1 : a.incident.begin > b.incident.begin ? -1 : 0));
    return { input, locale, calendar, facts, incidents, format: createFormat(locale, input.site.timeZone) };
}
/** Monitors that left the config: their incidents keep their pages, since issues link to them; they themselves have none. */
function goneMonitors({ ledger, monitors }) {
    const watched = new Set(monitors.map(({ id }) => id));
    const gone = new Set(ledger.incidents.map(({ monitor }) => monitor).filter((id) => !watched.has(id)));
    return [...gone].map((id) => ({
        id,
        name: id,
        everyMs: domain_instant/* HOUR_MS */.iQ,
        policy: monitor/* DEFAULT_POLICY */.zj,
        feeds: [],
        publish: "name",
    }));
}
const json = (value) => `${JSON.stringify(value, null, 2)}\n`;

;// CONCATENATED MODULE: ./build/commands/run/publish.js


/** Says that a folder was made by us and may be emptied before the site is written anew. */
const MARK = ".uptimeline-site";
/**
 * Builds the site into the folder and says whether it stands there. A folder that we made is emptied first; one that we did
 * not make is never emptied, and not written into while it holds anything. Never rejects: the ledger is kept by now, and
 * what keeps the site from being built is said with its remedy.
 */
async function publish(world, config, context, conclusion, reports) {
    const { siteDir } = context;
    try {
        const obstacle = obstacleIn(siteDir, await world.files.list(siteDir));
        if (obstacle === undefined) {
            const pages = await publish_pagesOf(world, config, context, conclusion, reports);
            await fill(world.files, siteDir, pages);
            return true;
        }
        world.log.error(`The site was not built: ${obstacle}`);
    }
    catch (error) {
        world.log.error(`The site was not built: ${failureText(error)}`);
    }
    return false;
}
function obstacleIn(siteDir, present) {
    if (present === undefined)
        return `${siteDir} is no folder. Name an empty or a new folder as site-dir`;
    if (present.length > 0 && !present.includes(MARK))
        return `${siteDir} holds files that we did not make. Name an empty folder as site-dir, or empty it`;
    return undefined;
}
/** The mark is there before anything else and outlives the emptying: a run that is stopped in between leaves a folder that is ours. */
async function fill(files, siteDir, pages) {
    await files.clear(siteDir, [MARK]);
    await files.write(`${siteDir}/${MARK}`, "Made by Uptimeline; emptied and written anew by each run.\n");
    for (const [path, text] of pages)
        await files.write(`${siteDir}/${path}`, text);
}
const NOT_WRITABLE = "Name a folder as site-dir that this user may write to";
const REMEDIES = new Map([
    ["ENOSPC", "Free space on the disk that holds site-dir"],
    ["EDQUOT", "Free space on the disk that holds site-dir"],
    ["EACCES", NOT_WRITABLE],
    ["EPERM", NOT_WRITABLE],
    ["EROFS", NOT_WRITABLE],
]);
/** The file system's refusals with their remedy; anything else is a fault of ours and shown whole. */
function failureText(error) {
    if (!(error instanceof Error))
        return String(error);
    if (!("code" in error))
        return error.stack ?? error.message;
    return `${error.message}. ${REMEDIES.get(String(error.code)) ?? "Name another folder as site-dir"}`;
}
function publish_pagesOf(world, config, context, conclusion, reports) {
    return buildSite({
        site: config.site,
        ...(context.repositoryUrl !== undefined && { repositoryUrl: context.repositoryUrl }),
        monitors: config.monitors.map((monitor) => ({
            ...monitor,
            ...(monitor.probe !== undefined && {
                asked: { ...(0,probes/* describeProbe */.WH)(monitor.probe), conditions: monitor.expect.map(({ text }) => text) },
            }),
        })),
        ledger: conclusion.ledger,
        verdicts: conclusion.verdicts,
        reports,
        feedNames: new Map(config.feeds.map((feed) => [feed.id, { name: feed.name ?? feed.id, url: reports.get(feed.id)?.url ?? feed.url }])),
        nowMs: world.clock.now(),
    });
}

;// CONCATENATED MODULE: ./build/commands/run/settings.js

const SETTINGS = {
    issues: "Switch issues on under Settings → General → Features → Issues (a fork has them off), so that incidents can be told",
    pages: "Switch Pages on under Settings → Pages → Build and deployment → Source: GitHub Actions, so that the site is published",
    token: "Give the job `permissions: contents: write` and `issues: write`, and see that Settings → Actions → General → Workflow permissions allows it",
    archived: "The repository is archived and nothing can be written: unarchive it under Settings → General → Danger Zone",
};
/** Which setting to switch on so that a refusal does not come again; `undefined` where waiting is all there is to do. */
function settingFor(kind) {
    switch (kind) {
        case "issues-disabled":
            return SETTINGS.issues;
        case "forbidden":
            return SETTINGS.token;
        case "not-found":
            return `The issue or repository is not there, or the token may not see it. ${SETTINGS.token}`;
        case "invalid":
            return "GitHub refused the request itself: please report this as a bug with the message above";
        case "rate-limited":
        case "unavailable":
            return undefined;
        default:
            return (0,errors/* assertNever */.xb)(kind);
    }
}
/** What is switched off in the repository, as sentences that name the switch. */
function switchedOff(facts, wantsIssues) {
    return [
        ...(facts.archived ? [SETTINGS.archived] : []),
        ...(wantsIssues && !facts.hasIssues ? [SETTINGS.issues] : []),
        ...(facts.hasPages ? [] : [SETTINGS.pages]),
    ];
}

;// CONCATENATED MODULE: ./build/issues/labels.js

/** An incident that lasted less is labelled `brief`. */
const BRIEF_MS = 15 * domain_instant/* MINUTE_MS */.kg;
const OWN_LABELS = {
    outage: { color: "c5221b", description: "Calls fail" },
    degradation: { color: "c88000", description: "Calls are slow or fail now and then" },
    configuration: { color: "5673a0", description: "The monitor's key, quota or request needs its owner" },
    advisory: { color: "8c9095", description: "The official page reports trouble, our calls are fine" },
    critical: { color: "c5221b", description: "Level critical" },
    warning: { color: "c88000", description: "Level warning" },
    unacknowledged: { color: "1d3fd8", description: "The official page still shows green" },
    confirmed: { color: "676b72", description: "The official page says so too" },
    brief: { color: "e4e4e1", description: "Lasted less than 15 minutes" },
};
/** All labels we may set, with the one that marks our issues. */
function allLabels(mark) {
    return [
        { name: mark, color: "16181b", description: "Opened by Uptimeline" },
        ...Object.entries(OWN_LABELS).map(([name, rest]) => ({ name, ...rest })),
    ];
}
/** The labels an incident's issue should have: ours as the incident stands, and all that people have added. */
function labelsFor(incident, mark, present) {
    const foreign = present.filter((name) => name !== mark && !Object.hasOwn(OWN_LABELS, name));
    const own = [incident.kind];
    if (incident.level !== "info")
        own.push(incident.level);
    if (incident.corroboration === "unacknowledged" || incident.corroboration === "confirmed")
        own.push(incident.corroboration);
    if (incident.end !== undefined && (0,domain_instant/* toMs */.G8)(incident.end) - (0,domain_instant/* toMs */.G8)(incident.begin) < BRIEF_MS)
        own.push("brief");
    return [...new Set([mark, ...own, ...foreign])];
}

;// CONCATENATED MODULE: ./build/locales/en-issues.js
/** The words of issues and their comments, in English. `{…}` stand for values that arrive escaped. */
const enIssues = {
    title: {
        outage: "{name} is down",
        degradation: "{name} is degraded",
        configuration: "{name} cannot be checked",
        advisory: "{name}: the official page reports trouble",
    },
    unknownReason: "the cause is not known",
    titleWithReason: "{title}: {reason}",
    level: { info: "info", warning: "warning", critical: "critical" },
    opening: {
        outage: "**{name}** has been down since {begin}: {reason}.",
        degradation: "**{name}** has been degraded since {begin}: {reason}.",
        configuration: "**{name}** has not been checked since {begin}: {reason}. This says nothing about the provider, and is left out of uptime.",
        advisory: "The official page has reported trouble with **{name}** since {begin}. Our own calls are fine.",
    },
    page: {
        confirmed: "The official page says so too.",
        unacknowledged: "The official page still shows green.",
        advisory: "The official page reports it; our own calls are fine.",
        uncovered: "No official page is watched for this monitor.",
        unread: "The official page could not be read, which says nothing either way.",
    },
    events: {
        opened: "Noticed: {reason}.",
        level: "Now {level}: {reason}.",
        error: "The error changed: {reason}.",
        page: "The official page now says so too, {lateness}: {title}",
        pageWithoutTitle: "The official page now says so too, {lateness}.",
        recovered: "Recovered.",
        unobserved: "Ended unobserved: nothing was known of the monitor for 24 h.",
        "no-longer-watched": "Ended: the monitor is no longer in the config.",
        reopened: "It happens again: {reason}. The issue is open once more.",
    },
    lateness: { late: "{duration} after it began", early: "{duration} before it began", atOnce: "at once" },
    diagnosis: {
        page: "Official page",
        key: "Key",
        quota: "Quota",
        network: "Network",
        request: "Request",
        support: "Support",
        keyWell: "No call was refused for its key.",
        keyBad: "The provider refused the key (`{reason}`). Renew the secret that the config names.",
        keyMissing: "A secret that the config names is not set. Set it under Settings → Secrets and variables → Actions.",
        quotaWell: "No call was refused for quota or credit.",
        quotaBad: "Quota or credit is used up (`{reason}`). Look at the provider's billing page.",
        networkWell: "An answer arrived: the runner's own network is not at fault.",
        networkPhase: "Calls fail in the phase `{phase}` (`{error}`), while the control targets answer.",
        requestWell: "The provider answers `{code}`, which is not about the request.",
        requestNone: "No answer arrived that could say anything about the request.",
        requestBad: "The provider refuses the request itself (`{reason}`): the model may be gone, or the body needs a change.",
        requestAnswer: "An answer came ({code}), but the conditions below do not hold.",
        supportProvider: "If it lasts, write to the provider with the times and request ids below.",
        supportOwner: "Nothing to ask of the provider: this is ours to mend.",
    },
    closing: {
        recovered: "**Resolved.** {name} is well again since {end}, after {duration}.",
        unobserved: "**Ended unobserved.** Nothing was known of {name} for 24 h, so nobody can say when it recovered.",
        "no-longer-watched": "**Ended.** {name} is no longer in the config.",
        noticed: "It began at {begin} and was noticed {mttd} later.",
        noticedAtOnce: "It began at {begin} and was noticed with its first confirmed failure.",
        pageLate: "The official page said so {lateness}.",
        pageSilent: "The official page never said so.",
        worst: "At its worst it was {level}; the errors seen were {errors}.",
    },
};

;// CONCATENATED MODULE: ./build/issues/markdown.js
/** A zero-width space: GitHub links mentions and references after rendering, so that escaping alone does not stop it. */
const ZERO_WIDTH = "\u200b";
/**
 * Outside text as plain words in GitHub's Markdown: no markup, no mention, no reference, no link, no marker, one line.
 * At most `limit` characters of the text are kept.
 */
function escapeMarkdown(text, limit = 200) {
    return markdown_shorten(text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, " ").trim(), limit)
        .replaceAll(/[\\`*_{}[\]()<>#+|~!$^=&-]/g, "\\$&")
        .replaceAll(/[@#]/g, `$&${ZERO_WIDTH}`)
        .replaceAll(/:\/\//g, `:${ZERO_WIDTH}//`)
        .replaceAll(/\bwww\./gi, `www${ZERO_WIDTH}.`)
        .replaceAll(/\bGH(?=\\-\d)/gi, `GH${ZERO_WIDTH}`);
}
/**
 * Text in a code span, shown as it is but on one line: the fence is longer than any run of backticks within. Not for a
 * table, whose cell a bar would end.
 */
function codeSpan(text) {
    const line = text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, " ") || " ";
    const runs = line.match(/`+/g) ?? [];
    const fence = "`".repeat(Math.max(0, ...runs.map((run) => run.length)) + 1);
    // GitHub takes one blank off both sides, so that a text may begin or end with a backtick.
    const losesBlanks = line.startsWith(" ") && line.endsWith(" ") && line.trim() !== "";
    const pad = losesBlanks || line.startsWith("`") || line.endsWith("`") ? " " : "";
    return fence + pad + line + pad + fence;
}
/** The same in a table: there a bar is escaped even in code, and outside of tables the backslash would be shown. */
function tableCode(text) {
    return codeSpan(text).replaceAll("|", "\\|");
}
function markdown_shorten(text, limit) {
    return text.length <= limit ? text : `${text.slice(0, limit - 1)}…`;
}

;// CONCATENATED MODULE: ./build/issues/diagnosis.js




const words = enIssues.diagnosis;
/** What a person would check, in that order: official page, key, quota, network, request, support. */
function diagnosis_diagnose(incident) {
    return diagnose(incident).map((finding) => ({ what: words[finding.check], says: says(finding, incident) }));
}
function says(finding, incident) {
    switch (finding.check) {
        case "page":
            return enIssues.page[incident.corroboration];
        case "key":
            return keyStep(finding);
        case "quota":
            return finding.state === "bad" ? words.quotaBad.replace("{reason}", diagnosis_nameOf(finding)) : words.quotaWell;
        case "network":
            return networkStep(finding);
        case "request":
            return requestStep(finding);
        case "support":
            return finding.state === "well" ? words.supportOwner : words.supportProvider;
        default:
            return (0,errors/* assertNever */.xb)(finding.check);
    }
}
/** That no call was refused holds where none was answered, too. */
function keyStep(finding) {
    if (finding.state !== "bad")
        return words.keyWell;
    return finding.reason === "missing-secret" ? words.keyMissing : words.keyBad.replace("{reason}", diagnosis_nameOf(finding));
}
function networkStep(finding) {
    const { state, phase, error } = finding;
    if (state === "well")
        return words.networkWell;
    if (state === "unknown" || phase === undefined)
        return words.requestNone;
    return words.networkPhase.replace("{phase}", phase).replace("{error}", () => error ?? diagnosis_nameOf(finding));
}
function requestStep(finding) {
    if (finding.state === "bad")
        return words.requestBad.replace("{reason}", diagnosis_nameOf(finding));
    if (finding.code === undefined)
        return words.requestNone;
    const code = finding.code.toString();
    if (finding.state === "unknown")
        return words.requestAnswer.replace("{code}", codeSpan(code));
    return words.requestWell.replace("{code}", code);
}
const diagnosis_nameOf = ({ reason, outcome }) => reason ?? outcome ?? "";

;// CONCATENATED MODULE: ./build/issues/text.js











const incidentMarker = (incident) => `<!-- uptimeline:incident ${incident.id} -->`;
const entryMarker = (incident, entry) => `<!-- uptimeline:entry ${incident.id}#${entry.seq} -->`;
/** GitHub refuses longer titles with 422. */
const TITLE_LIMIT = 256;
function issueTitle(incident, subject) {
    const title = text_fill(enIssues.title[incident.kind], { name: oneLine(subject.name) });
    const reason = plainReason(incident);
    const whole = reason === undefined ? title : text_fill(enIssues.titleWithReason, { title, reason });
    return whole.slice(0, TITLE_LIMIT);
}
async function issueBody(incident, subject) {
    const name = escapeMarkdown(subject.name);
    const begin = time(incident.begin);
    return (0,templates/* render */.XX)("issues/issue", {
        id: incident.id,
        opening: text_fill(enIssues.opening[incident.kind], { name, begin, reason: reasonText(incident) }),
        page: enIssues.page[incident.corroboration],
        level: enIssues.level[incident.level],
        begin,
        detected: time(incident.detected),
        target: subject.target === undefined ? undefined : tableCode(subject.target),
        siteUrl: subject.pageUrl,
        diagnosis: diagnosis_diagnose(incident).map((step, index) => ({ number: index + 1, ...step })),
        evidence: incident.evidence.map(evidenceRow),
    });
}
function commentBody(incident, entry) {
    return (0,templates/* render */.XX)("issues/comment", {
        id: incident.id,
        seq: entry.seq,
        events: eventsOf(incident, entry).map((event) => eventRow(event, incident)),
    });
}
/** The closing comment: a short post-mortem. */
function closingBody(incident, entry, subject) {
    return (0,templates/* render */.XX)("issues/closing", {
        id: incident.id,
        seq: entry.seq,
        closing: text_fill(enIssues.closing[endingWord(incident)], {
            name: escapeMarkdown(subject.name),
            end: time(incident.end ?? incident.detected),
            duration: (0,quantities/* durationText */.S)((0,domain_instant/* toMs */.G8)(incident.end ?? incident.detected) - (0,domain_instant/* toMs */.G8)(incident.begin), en.en),
        }),
        facts: [noticedFact(incident), text_pageFact(incident), worstFact(incident)].filter((fact) => fact !== undefined),
        events: incident.timeline.map((event) => eventRow(event, incident)),
    });
}
function endingWord(incident) {
    const ending = (0,domain_incident/* endingOf */.z6)(incident);
    return ending?.what === "ended" ? ending.why : "recovered";
}
function noticedFact(incident) {
    const mttdMs = (0,domain_instant/* toMs */.G8)(incident.detected) - (0,domain_instant/* toMs */.G8)(incident.begin);
    const begin = time(incident.begin);
    return mttdMs < domain_instant/* MINUTE_MS */.kg
        ? text_fill(enIssues.closing.noticedAtOnce, { begin })
        : text_fill(enIssues.closing.noticed, { begin, mttd: (0,quantities/* durationText */.S)(mttdMs, en.en) });
}
function text_pageFact(incident) {
    const lateMs = latenessMs(incident);
    if (lateMs !== undefined)
        return text_fill(enIssues.closing.pageLate, { lateness: latenessText(lateMs) });
    return incident.corroboration === "unacknowledged" ? enIssues.closing.pageSilent : undefined;
}
function worstFact(incident) {
    const told = incident.timeline.flatMap((event) => ("outcome" in event && event.outcome !== undefined ? [event] : []));
    if (told.length === 0)
        return undefined;
    const worst = incident.timeline.some((event) => "level" in event && event.level === "critical")
        ? "critical"
        : incident.level;
    const errors = [...new Set(told.map((event) => codeSpan(event.reason ?? event.outcome)))].join(", ");
    return text_fill(enIssues.closing.worst, { level: enIssues.level[worst], errors });
}
function eventRow(event, incident) {
    return { t: time(event.t), says: eventText(event, incident) };
}
function eventText(event, incident) {
    switch (event.what) {
        case "opened":
        case "error":
        case "reopened":
            return text_fill(enIssues.events[event.what], { reason: reasonText(event) });
        case "level":
            return text_fill(enIssues.events.level, { level: enIssues.level[event.level], reason: reasonText(event) });
        case "page": {
            const lateness = latenessText(latenessMs(incident) ?? 0);
            if (event.title === undefined)
                return text_fill(enIssues.events.pageWithoutTitle, { lateness });
            return text_fill(enIssues.events.page, { lateness, title: escapeMarkdown(event.title) });
        }
        case "recovered":
            return enIssues.events.recovered;
        case "ended":
            return enIssues.events[event.why];
    }
}
function latenessText(lateMs) {
    const { late, early, atOnce } = enIssues.lateness;
    if (Math.abs(lateMs) < domain_instant/* MINUTE_MS */.kg)
        return atOnce;
    return text_fill(lateMs > 0 ? late : early, { duration: (0,quantities/* durationText */.S)(Math.abs(lateMs), en.en) });
}
function plainReason(why) {
    if (why.reason !== undefined)
        return en.en.reason[why.reason];
    return why.outcome === undefined ? undefined : en.en.outcome[why.outcome];
}
function reasonText(why) {
    const phrase = plainReason(why) ?? enIssues.unknownReason;
    return why.reason === undefined ? phrase : `${phrase} (${codeSpan(why.reason)})`;
}
function evidenceRow(evidence) {
    const answer = [evidence.code?.toString(), evidence.error, evidence.requestId]
        .filter((part) => part !== undefined)
        .map(tableCode)
        .join(" ");
    const failed = evidence.conditions.filter((condition) => !condition.holds);
    return {
        t: time(evidence.t, true),
        outcome: evidence.outcome + (evidence.again === undefined ? "" : ` (again: ${evidence.again})`),
        answer: answer || (evidence.phase === undefined ? "–" : tableCode(evidence.phase)),
        latency: evidence.ms === undefined ? "–" : (0,quantities/* latencyText */.e)(evidence.ms, en.en),
        reason: tableCode(evidence.reason ?? evidence.outcome),
        conditions: failed.map((condition) => `${tableCode(condition.text)}${gotsText(condition.got)}`).join("; ") || "–",
    };
}
function gotsText(got) {
    const parts = Object.entries(got).map(([path, value]) => `${path} = ${gotText(value)}`);
    return parts.length === 0 ? "" : ` with ${tableCode(parts.join(", "))}`;
}
/** `2026-11-21 09:05 UTC` */
function time(instant, withSeconds = false) {
    const text = instant.replace("T", " ");
    return withSeconds ? text.slice(0, 19) : `${text.slice(0, 16)} UTC`;
}
function oneLine(text) {
    return text.replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, " ").trim();
}
/** Puts values where a text of the locale has `{name}`; the values arrive escaped for their sink. */
function text_fill(text, values) {
    return text.replaceAll(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
}

;// CONCATENATED MODULE: ./build/issues/speak.js





/** The longest that one request to GitHub may take; a claim must last longer than this before each write. */
const REQUEST_DEADLINE_MS = 15_000;
/** Clocks differ: markers are looked for from so long before an entry was made. */
const speak_CLOCK_SKEW_MS = 5 * domain_instant/* MINUTE_MS */.kg;
/**
 * Says an incident's entries to its issue, in order. An issue or comment is made once: its marker is looked for first, and
 * a request that creates is never repeated blindly. What GitHub refuses for good is dropped with the reason; what it
 * could not do now stays pending for whoever holds the claim next.
 */
async function speak(incident, world, context) {
    let current = incident;
    const said = [];
    const claimant = () => ({ run: context.run, nowMs: world.clock.now() });
    for (const entry of speakable(incident, claimant(), REQUEST_DEADLINE_MS)) {
        if (entry.to !== ISSUES)
            continue;
        const outcome = await sayOne(current, entry, world, context);
        if (outcome === undefined)
            break;
        current = settleEntry({ ...current, ...(outcome.issue !== undefined && { issue: outcome.issue }) }, outcome.entry);
        if (outcome.entry.state !== "pending")
            said.push(outcome.entry);
        if (outcome.error !== undefined)
            return { incident: current, said, error: outcome.error };
    }
    return { incident: current, said };
}
async function sayOne(incident, entry, world, context) {
    try {
        const saying = { forge: world.forge, writing: writingUnder(entry, world, context.run), context };
        if (entry.what === "open")
            return await sayOpen(incident, entry, saying);
        if (incident.issue === undefined)
            return { entry: { ...entry, state: "dropped", ref: "no-issue" } };
        return await sayFollowUp(incident, incident.issue, entry, saying);
    }
    catch (error) {
        if (error instanceof ClaimLost)
            return undefined;
        if (!(error instanceof errors/* ForgeError */.Q8))
            throw error;
        return { entry: isFinal(error) ? { ...entry, state: "dropped", ref: error.kind } : entry, error };
    }
}
function isFinal(error) {
    switch (error.kind) {
        case "not-found":
        case "invalid":
            return true;
        // A setting may be switched on within the day that an entry lives.
        case "issues-disabled":
        case "forbidden":
        case "rate-limited":
        case "unavailable":
            return false;
        default:
            return (0,errors/* assertNever */.xb)(error.kind);
    }
}
/** The claim would not outlast the next write: somebody else may be speaking by then. */
class ClaimLost extends Error {
}
function writingUnder(entry, world, run) {
    return () => {
        if (!maySpeak(entry, { run, nowMs: world.clock.now() }, REQUEST_DEADLINE_MS))
            throw new ClaimLost();
        return world.forge;
    };
}
async function sayOpen(incident, entry, saying) {
    const { forge, context } = saying;
    const since = (0,domain_instant/* toInstant */.fN)(Math.min((0,domain_instant/* toMs */.G8)(incident.begin), (0,domain_instant/* toMs */.G8)(entry.made)) - speak_CLOCK_SKEW_MS);
    const marker = incidentMarker(incident);
    const login = await forge.login();
    const present = await forge.issues(context.mark, since);
    const ours = present.find((issue) => issue.author === login && issue.body.includes(marker));
    const { number, url } = ours ?? (await create(incident, saying));
    return { entry: { ...entry, state: "done", ref: `#${number}` }, issue: { number, url } };
}
async function create(incident, { writing, context }) {
    await writing().ensureLabels(allLabels(context.mark));
    const draft = {
        title: issueTitle(incident, context.subject),
        body: await issueBody(incident, context.subject),
        labels: labelsFor(incident, context.mark, []),
        assignees: context.assignees,
    };
    try {
        return await writing().createIssue(draft);
    }
    catch (error) {
        // An assignee who may not be assigned is a 422, which made nothing: the issue matters more than its assignees.
        if (!(error instanceof errors/* ForgeError */.Q8) || error.kind !== "invalid" || context.assignees.length === 0)
            throw error;
        return writing().createIssue({ ...draft, assignees: [] });
    }
}
async function sayFollowUp(incident, issue, entry, saying) {
    const { forge, writing, context } = saying;
    const id = await commentOnce(incident, issue.number, entry, saying);
    const there = await forge.issue(issue.number);
    const labels = labelsFor(incident, context.mark, there.labels);
    // The title follows the level; otherwise it is left as people may have worded it.
    const changesTitle = eventsOf(incident, entry).some((event) => event.what === "level");
    await writing().updateIssue(issue.number, {
        ...(sameSet(labels, there.labels) ? {} : { labels }),
        ...(changesTitle && { title: issueTitle(incident, context.subject) }),
        ...(entry.what === "close" && { state: "closed", stateReason: "completed" }),
        ...(entry.what === "reopen" && { state: "open", stateReason: "reopened" }),
    });
    return { entry: { ...entry, state: "done", ref: String(id) } };
}
/** Posts a comment unless our own one with its marker is there already. */
async function commentOnce(incident, number, entry, saying) {
    const { forge, writing, context } = saying;
    const marker = entryMarker(incident, entry);
    const login = await forge.login();
    const comments = await forge.comments(number, (0,domain_instant/* toInstant */.fN)((0,domain_instant/* toMs */.G8)(entry.made) - speak_CLOCK_SKEW_MS));
    const ours = comments.find((comment) => comment.author === login && comment.body.includes(marker));
    if (ours !== undefined)
        return ours.id;
    const body = entry.what === "close" ? await closingBody(incident, entry, context.subject) : await commentBody(incident, entry);
    return (await writing().comment(number, body)).id;
}
function sameSet(a, b) {
    return a.length === b.length && new Set([...a, ...b]).size === a.length;
}
function settleEntry(incident, entry) {
    return { ...incident, outbox: incident.outbox.map((other) => (other.seq === entry.seq ? entry : other)) };
}

;// CONCATENATED MODULE: ./build/commands/run/tell.js





/**
 * Says what this run has claimed, and records in a second commit what came of it. Each incident is tried; what GitHub
 * refuses is named with the setting that allows it. Nothing is said without a claim that was pushed.
 */
async function tell_tell(world, config, context, incidents) {
    const told = [];
    const said = [];
    for (const incident of incidents) {
        const spoken = await speakOf(incident, world, config, context);
        if (spoken === undefined)
            continue;
        if (spoken.incident !== incident)
            told.push(spoken.incident);
        said.push(...spoken.said.map((entry) => ({ incident: spoken.incident, entry })));
        if (spoken.error !== undefined)
            world.log.warn(refusalText(incident, spoken.error));
    }
    if (told.length === 0)
        return { incidents: [], said };
    const commit = await record(world, context, told, said.length);
    return { incidents: told, said, ...(commit !== undefined && { commit }) };
}
/** One incident that can't be told by a fault of ours keeps nobody else from being told. */
async function speakOf(incident, world, config, context) {
    try {
        return await speak(incident, world, {
            run: context.claimant,
            mark: config.issues.label,
            assignees: config.issues.assignees,
            subject: subjectOf(incident, config),
        });
    }
    catch (error) {
        world.log.error(`${incident.id} could not be told by a fault of ours: ${error instanceof Error ? error.message : String(error)}`);
        return undefined;
    }
}
/**
 * The second commit. Between the two another run may have pushed: its word is merged with ours. What can't be recorded is
 * found again by its marker.
 */
async function record(world, context, told, count) {
    const subject = `Record what was said: ${count} ${count === 1 ? "entry" : "entries"}`;
    const draftOn = (before) => ({
        update: { incidents: told.map((one) => mergedWith(before, one)) },
        subject,
    });
    const from = await standingWithin(world, { waitMs: 0 });
    const kept = from === undefined ? undefined : await keep(world, context.run, from, draftOn);
    if (kept?.recorded === true)
        return kept.commit;
    const why = kept === undefined ? "the repository can't be reached" : `${kept.reason}. ${kept.remedy}`;
    world.log.warn(`What was said could not be recorded: ${why}`);
    return undefined;
}
function mergedWith(before, incident) {
    const standing = before.incidents.find(({ id }) => id === incident.id);
    return standing === undefined ? incident : mergeIncident(incident, standing);
}
function subjectOf(incident, config) {
    const monitor = config.monitors.find((other) => other.id === incident.monitor);
    const { url } = config.site;
    return {
        name: monitor?.name ?? incident.monitor,
        target: monitor?.target,
        pageUrl: url === undefined
            ? undefined
            : new URL(`incidents/${incident.id}.html`, url.endsWith("/") ? url : `${url}/`).href,
    };
}
function refusalText(incident, error) {
    const remedy = settingFor(error.kind);
    return `${ISSUES}: ${incident.id} could not be told (${error.message})${remedy === undefined ? "; the next run that holds the claim tries again" : `. ${remedy}`}`;
}

;// CONCATENATED MODULE: ./build/commands/run.js








/**
 * The whole story: read the ledger, observe, judge, correlate and plan, push, speak, publish. What cannot be done is said
 * with the setting that allows it, and the rest goes on.
 */
async function run(world, config, given) {
    const context = { ...given, claimant: `${given.run}/${world.random.next().toString(36).slice(2, 8)}` };
    const facts = context.live ? await repositoryFacts(world) : undefined;
    const off = facts === undefined ? [] : switchedOff(facts, config.issues.enabled);
    for (const remedy of off)
        world.log.warn(remedy);
    const start = await standingOrNone(world);
    for (const broken of start?.ledger.broken ?? []) {
        world.log.warn(`A line of the ledger can't be read and is kept as it is: ${broken.why}`, broken);
    }
    const observed = await observe(world, config, start?.ledger ?? EMPTY_LEDGER, context);
    const kept = await run_record(world, config, context, observed, start, facts);
    const told = kept.recorded && context.live
        ? await tell_tell(world, config, context, claimedBy(context, kept.conclusion))
        : NOTHING_TOLD;
    const conclusion = withTold(kept.conclusion, told);
    const siteBuilt = await publish(world, config, context, conclusion, observed.reports);
    return {
        verdicts: conclusion.verdicts,
        changed: changedVerdicts(kept.before, conclusion.verdicts),
        ledger: conclusion.ledger,
        reports: observed.reports,
        said: told.said,
        commits: [...kept.commits, ...(told.commit === undefined ? [] : [told.commit])],
        recorded: kept.recorded,
        siteBuilt,
        pagesEnabled: facts?.hasPages ?? false,
        switchedOff: off,
    };
}
const NOTHING_TOLD = { incidents: [], said: [] };
/** What the repository allows. Unknown is no reason to stop: each refusal is met where it comes. */
async function repositoryFacts(world) {
    try {
        return await world.forge.facts();
    }
    catch (error) {
        world.log.warn(`GitHub could not be asked about the repository's settings: ${run_messageOf(error)}`);
        return undefined;
    }
}
async function standingOrNone(world) {
    try {
        return await keep_standing(world);
    }
    catch (error) {
        // A ledger of a newer version than ours stops the run before it writes.
        if (error instanceof LedgerVersionError)
            throw error;
        world.log.warn(`The ledger can't be fetched: ${run_messageOf(error)}`);
        return undefined;
    }
}
async function run_record(world, config, context, observed, start, facts) {
    const issueKinds = config.issues.enabled && facts?.hasIssues !== false ? config.issues.kinds : [];
    const draftOn = (before) => {
        const nowMs = world.clock.now();
        const conclusion = conclude_conclude(config, before, observed, { run: context.claimant, nowMs, issueKinds });
        const changed = changedVerdicts(before, conclusion.verdicts);
        return { ...conclusion, subject: commitSubject(config, changed, observed.samples.length, nowMs) };
    };
    const from = start ?? (await standingOrNone(world));
    if (from === undefined) {
        world.log.error("The ledger could not be kept: the repository can't be reached. What this run saw is on its page and in its log only");
        return { recorded: false, conclusion: draftOn(EMPTY_LEDGER), before: EMPTY_LEDGER, commits: [] };
    }
    const kept = await keep(world, context.run, from, draftOn);
    if (!kept.recorded) {
        world.log.error(`The ledger could not be kept (${kept.reason}). ${kept.remedy}`);
        return { recorded: false, conclusion: kept.draft, before: kept.before, commits: [] };
    }
    return {
        recorded: true,
        conclusion: kept.draft,
        before: kept.before,
        commits: kept.commit === undefined || !context.live ? [] : [kept.commit],
    };
}
function claimedBy(context, conclusion) {
    return conclusion.ledger.incidents.filter((incident) => incident.outbox.some((entry) => entry.state === "pending" && entry.by === context.claimant));
}
function withTold(conclusion, told) {
    const byId = new Map(told.incidents.map((incident) => [incident.id, incident]));
    const incidents = conclusion.ledger.incidents.map((incident) => byId.get(incident.id) ?? incident);
    return { ...conclusion, ledger: { ...conclusion.ledger, incidents } };
}
function run_messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ })

};
