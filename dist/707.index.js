export const id = 707;
export const ids = [707];
export const modules = {

/***/ 85707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/domain/sample.js
var domain_sample = __webpack_require__(75575);
// EXTERNAL MODULE: ./build/domain/instant.js
var domain_instant = __webpack_require__(92224);
;// CONCATENATED MODULE: ./build/domain/rounds.js


/** Of two askings of the control targets, that in which fewer answered. */
function fewerAnswered(a, b) {
    if (a === undefined || b === undefined)
        return a ?? b;
    return b.answered / b.asked < a.answered / a.asked ? b : a;
}
/** Runs that come slower than the shortest interval by more than this are worth a word. */
const SLOW_FACTOR = 2;
/** Fewer gaps say nothing. */
const GAPS_LEAST = 3;
/**
 * The time that lies between two rounds by the median of the last day, where that is more than twice the shortest interval:
 * the triggers come too slowly for it. `undefined` where they keep up, and where the ledger is younger than a day. Rounds that
 * begin less than half that interval apart are one. `rounds` are those of a day and more, by time.
 */
function slowRoundsMs(everyMs, rounds, { region, nowMs }) {
    const own = rounds.filter((round) => round.region === region && !(0,domain_sample/* isOfFuture */.Ly)(round, nowMs)).map(({ t }) => (0,domain_instant/* toMs */.G8)(t));
    const [oldest] = own;
    if (oldest === undefined || oldest > nowMs - domain_instant/* DAY_MS */.sO)
        return undefined;
    const begins = own
        .filter((ms) => ms > nowMs - domain_instant/* DAY_MS */.sO)
        .filter((ms, index, all) => index === 0 || ms - all[index - 1] > everyMs / 2);
    const gaps = begins.slice(1).map((ms, index) => ms - begins[index]);
    if (gaps.length < GAPS_LEAST)
        return undefined;
    const median = gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)];
    return median > SLOW_FACTOR * everyMs ? median : undefined;
}
/** `47 min`, `90 s`: as short as a sentence about intervals needs it. */
const spanText = (ms) => ms < 2 * domain_instant/* MINUTE_MS */.kg ? `${Math.round(ms / domain_instant/* SECOND_MS */._L)} s` : `${Math.round(ms / domain_instant/* MINUTE_MS */.kg)} min`;

// EXTERNAL MODULE: ./build/domain/state.js
var domain_state = __webpack_require__(83468);
// EXTERNAL MODULE: ./build/config/config.js
var config_config = __webpack_require__(45169);
;// CONCATENATED MODULE: ./build/commands/run/observe-book.js




/** Monitors that calls are made for; a heartbeat reports by itself. */
const isAskedFor = (monitor) => (0,config_config/* isProbed */.Po)(monitor) && monitor.probe.kind !== "heartbeat";
const NOTHING_OBSERVED = {
    samples: [],
    evidence: new Map(),
    reports: new Map(),
    validators: new Map(),
    figures: [],
    pending: new Map(),
    ended: new Map(),
    exhausted: new Map(),
    looks: [],
    rounds: [],
};
/** Two rounds as one, `later` having come after. */
function join(earlier, later) {
    const evidence = new Map(earlier.evidence);
    for (const [monitor, own] of later.evidence)
        evidence.set(monitor, [...(evidence.get(monitor) ?? []), ...own]);
    return {
        samples: [...earlier.samples, ...later.samples].toSorted(domain_sample/* compareSamples */.r_),
        evidence,
        reports: new Map([...earlier.reports, ...later.reports]),
        validators: new Map([...[...earlier.validators].filter(([feed]) => !later.reports.has(feed)), ...later.validators]),
        figures: [...earlier.figures, ...later.figures],
        pending: new Map([...earlier.pending, ...later.pending].filter(([key, { id }]) => later.ended.get(key) !== id)),
        ended: new Map([...earlier.ended, ...later.ended]),
        exhausted: new Map([...earlier.exhausted, ...later.exhausted]),
        looks: [...earlier.looks, ...later.looks],
        rounds: [...earlier.rounds, ...later.rounds],
    };
}
const openBook = () => ({
    samples: new Map(),
    evidence: new Map(),
    pending: new Map(),
    ended: new Map(),
    exhausted: new Map(),
    looks: [],
    asked: new Set(),
    families: new Set(),
    calls: 0,
    controls: undefined,
});
/** Notes that a call was made, and what became of the job that it went on with. */
function noteAnswer(book, answer, region, job) {
    const key = (0,domain_state/* jobKey */.t)(answer.monitor.id, region);
    book.asked.add(answer.monitor.id);
    book.calls += 1;
    if (answer.kind === "pending")
        book.pending.set(key, answer.job);
    else if (job !== undefined)
        book.ended.set(key, job.id);
}
/** Notes what settled calls amount to. */
function noteSettled(book, settled, controls) {
    for (const { sample, evidence, beside = {} } of settled) {
        append(book.samples, sample.monitor, sample);
        append(book.evidence, sample.monitor, evidence);
        if (beside.family !== undefined)
            book.families.add(beside.family);
        if (beside.exhaustedUntilMs !== undefined)
            book.exhausted.set(sample.monitor, beside.exhaustedUntilMs);
        if (beside.models !== undefined)
            book.looks.push({ monitor: sample.monitor, t: sample.t, ids: beside.models });
    }
    book.controls = fewerAnswered(book.controls, controls);
}
function append(lists, key, item) {
    const list = lists.get(key);
    if (list === undefined)
        lists.set(key, [item]);
    else
        list.push(item);
}

;// CONCATENATED MODULE: ./build/domain/badge.js
/** The windows as Upptime names their files and words their labels. */
const WINDOWS = [
    ["all", "", ""],
    ["24h", "-day", " 24h"],
    ["7d", "-week", " 7d"],
    ["30d", "-month", " 30d"],
    ["365d", "-year", " 1y"],
];
/** Over each of these a badge has the colour, best first; below the last it is red. */
const UPTIME_COLOURS = [
    [0.95, "brightgreen"],
    [0.9, "green"],
    [0.85, "yellowgreen"],
    [0.8, "yellow"],
    [0.75, "orange"],
];
/** Under each of these milliseconds a badge has the colour; from the last on it is red. */
const LATENCY_COLOURS = [
    [200, "brightgreen"],
    [400, "green"],
    [600, "yellowgreen"],
    [800, "yellow"],
    [1_000, "orange"],
];
/**
 * The badges of a monitor at the paths at which Upptime keeps them, `api/<folder>/uptime-day.json` and the like, in the form
 * of shields.io's endpoint: labels and colours are Upptime's. Response times are means, as there; of what nothing is known
 * they say so.
 */
function badgeFiles(folder, windows) {
    return WINDOWS.flatMap(([window, suffix, words]) => {
        const { uptime, latency } = windows[window];
        return [
            [`api/${folder}/uptime${suffix}.json`, badge(`uptime${words}`, uptime, uptimeText, uptimeColour)],
            [
                `api/${folder}/response-time${suffix}.json`,
                badge(`response time${words}`, latency?.mean, latencyText, latencyColour),
            ],
        ];
    });
}
function badge(label, value, text, colour) {
    const [message, color] = value === undefined ? ["no data", "lightgrey"] : [text(value), colour(value)];
    return `${JSON.stringify({ schemaVersion: 1, label, message, color })}\n`;
}
/** Rounded down: 100% is said of nothing that failed. */
const uptimeText = (uptime) => `${(Math.floor(uptime * 10_000 + 1e-9) / 100).toFixed(2)}%`;
const uptimeColour = (uptime) => UPTIME_COLOURS.find(([over]) => uptime > over)?.[1] ?? "red";
const latencyText = (ms) => `${Math.round(ms)} ms`;
const latencyColour = (ms) => LATENCY_COLOURS.find(([under]) => ms < under)?.[1] ?? "red";

// EXTERNAL MODULE: ./build/domain/monitor.js
var domain_monitor = __webpack_require__(57203);
// EXTERNAL MODULE: ./build/locales/en.js + 5 modules
var en = __webpack_require__(86514);
;// CONCATENATED MODULE: ./build/locales/index.js

const LOCALES = { en: en.en };
/** The locale of that name (`en`, or a longer tag such as `en-GB`); English where we have none. */
function localeOf(name) {
    const language = name.toLowerCase().split("-")[0] ?? "";
    return Object.hasOwn(LOCALES, language) ? LOCALES[language] : en.en;
}

// EXTERNAL MODULE: ./build/templates.js
var templates = __webpack_require__(79855);
;// CONCATENATED MODULE: ./build/domain/time-zone.js

/** The offsets of an IANA zone, by quarter of an hour and remembered: Intl is slow. */
function offsetsOf(timeZone) {
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
        const quarter = Math.floor(ms / QUARTER_MS) * QUARTER_MS;
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
const QUARTER_MS = domain_instant/* HOUR_MS */.iQ / 4;

;// CONCATENATED MODULE: ./build/site/calendar.js


function createCalendar(timeZone) {
    const offset = offsetsOf(timeZone);
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
        offsetMs: offset,
    };
}
const floor = (value, step) => Math.floor(value / step) * step;

;// CONCATENATED MODULE: ./build/domain/comparison.js
/** Who is known for less than this share of what is known of the best-covered is not ranked: too much of it was not seen. */
const COVERAGE_NEEDED = 0.5;
/**
 * Members by rank, then those that are not ranked, by id. Ranked by uptime first, in steps of one call of the member that was
 * called the least: nobody is told apart by less than one call. Then by p95, an unknown one last. Then by the cost of a
 * successful call, where that of every ranked member is known and in one and the same unit. The order in which they are given
 * does not matter.
 */
function compare(contenders) {
    const best = Math.max(0, ...contenders.map(({ statistics }) => statistics.coverage));
    const judged = contenders.map((one) => ({ ...one, ...whyUnranked(one, best) }));
    const candidates = judged.filter(({ unranked }) => unranked === undefined);
    const ways = waysToTell(candidates);
    const order = (a, b) => ways.map((way) => way(a) - way(b)).find((d) => d !== 0) ?? 0;
    const sorted = candidates.toSorted((a, b) => order(a, b) || byId(a, b));
    const ranked = sorted.map((one) => ({ ...one, rank: 1 + sorted.findIndex((other) => order(other, one) === 0) }));
    return [...ranked, ...judged.filter(({ unranked }) => unranked !== undefined).toSorted(byId)];
}
/**
 * Monitors that ask one model through different doors: its names are held against each other without the maker in front
 * (`openai/`) and the variant behind (`:free`), dots as hyphens, in small letters. By that name, where two or more of
 * different providers share it.
 */
function doorsToModels(monitors) {
    const asked = monitors.filter(({ model }) => model !== undefined);
    const doors = Map.groupBy(asked, ({ model }) => bareModel(model));
    return new Map([...doors].filter(([, own]) => new Set(own.map(({ provider, id }) => provider ?? id)).size > 1));
}
function bareModel(name) {
    return name.toLowerCase().replace(/^.*\//, "").replace(/:.*$/, "").replaceAll(".", "-");
}
function whyUnranked({ statistics: { uptime, coverage } }, best) {
    if (uptime === undefined)
        return { unranked: "no-data" };
    return coverage < COVERAGE_NEEDED * best ? { unranked: "little-coverage" } : {};
}
/** Each gives a number, the less the better. */
function waysToTell(ranked) {
    const fewest = Math.max(1, Math.min(...ranked.map(({ statistics }) => statistics.calls)));
    const units = new Set(ranked.flatMap(({ perSuccess: cost = {} }) => [Object.keys(cost).join(" ")]));
    const [unit = ""] = units;
    const hasOneUnit = units.size === 1 && unit !== "" && !unit.includes(" ");
    return [
        ({ statistics: { uptime = 0 } }) => -Math.round(uptime * fewest),
        ({ statistics: { latency } }) => latency?.p95 ?? Number.MAX_VALUE,
        ...(hasOneUnit ? [({ perSuccess: cost = {} }) => cost[unit] ?? 0] : []),
    ];
}
function byId(a, b) {
    return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

// EXTERNAL MODULE: ./build/domain/rollup.js
var rollup = __webpack_require__(28559);
// EXTERNAL MODULE: ./build/domain/rollup-series.js
var rollup_series = __webpack_require__(59705);
// EXTERNAL MODULE: ./build/domain/rollup-usage.js
var rollup_usage = __webpack_require__(71441);
// EXTERNAL MODULE: ./build/domain/outcome.js
var domain_outcome = __webpack_require__(93153);
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
    let sum = 0;
    let outcome;
    for (outcome in counts)
        if ((0,domain_outcome/* countOf */.pq)(outcome) === count)
            sum += counts[outcome] ?? 0;
    return sum;
}

;// CONCATENATED MODULE: ./build/domain/costs.js





/** Of one rollup, or of several together: of the days of a month, of the monitors of a provider. */
function costsOf(parts) {
    const usage = parts.reduce((sum, part) => (0,rollup_usage/* addUsage */.v)(sum, part.usage), undefined);
    const all = parts.flatMap(({ n }) => Object.values(n));
    return {
        calls: all.reduce((sum, count) => sum + count, 0),
        available: parts.reduce((sum, { n }) => sum + sumOf(n, "available"), 0),
        cost: usage?.cost ?? {},
        unpriced: usage?.unpriced ?? 0,
        models: usage?.models ?? {},
    };
}
/**
 * Micro-units for each successful call: the cost of all calls ÷ the available ones, so that whoever charges for failures is
 * dearer. `undefined` where none was available, nothing is known to have a price, or calls are unpriced: unknown is not 0.
 */
function perSuccess({ cost, available, unpriced, }) {
    const amounts = Object.entries(cost);
    if (available === 0 || unpriced > 0 || amounts.length === 0)
        return undefined;
    return Object.fromEntries(amounts.map(([unit, micro]) => [unit, micro / available]));
}
/**
 * What the calls of each UTC day that touches a span used, oldest first, all regions together. A closed day counts by its line, an
 * open one by its closed hours and the samples of the others: no call counts twice.
 */
function chargedByDay({ regions, nowMs }, { fromMs, toMs }) {
    const days = [];
    for (let at = (0,rollup/* startOf */.GH)(fromMs, domain_instant/* DAY_MS */.sO); at < Math.min(toMs, nowMs); at += domain_instant/* DAY_MS */.sO) {
        const day = { fromMs: at, toMs: Math.min(at + domain_instant/* DAY_MS */.sO, nowMs) };
        days.push({ ...day, charged: regions.flatMap((region) => chargedOn(region, day)) });
    }
    return days;
}
function chargedOn({ days, hours, series }, day) {
    const line = days.get(day.fromMs);
    if (line !== undefined)
        return [line];
    const starts = Array.from({ length: domain_instant/* DAY_MS */.sO / domain_instant/* HOUR_MS */.iQ }, (_, index) => day.fromMs + index * domain_instant/* HOUR_MS */.iQ);
    return starts.map((start) => hours.get(start) ?? (0,rollup_series/* measure */.xP)(series, start, start + domain_instant/* HOUR_MS */.iQ));
}

// EXTERNAL MODULE: ./build/domain/sketch.js
var domain_sketch = __webpack_require__(52973);
;// CONCATENATED MODULE: ./build/domain/statistics.js



/** The statistics of a cell that stands for a window of that length, of which so much was maintenance. */
function statistics(cell, windowMs, maintenanceMs = 0) {
    const { shares, first, importedMs } = cell;
    const uptime = uptimeOf(shares);
    const failures = sumOf(first, "failure");
    const failed = errorRate(first);
    const asked = domain_outcome/* OUTCOMES */.im.reduce((sum, outcome) => sum + (first[outcome] ?? 0), 0);
    const latency = latencyOf(cell.latency);
    const toKnowMs = windowMs - maintenanceMs;
    return {
        ...(uptime !== undefined && { uptime }),
        coverage: coverageOf(shares, windowMs, maintenanceMs),
        leftOutShare: toKnowMs <= 0 ? 0 : Math.min(1, shares.leftOutMs / toKnowMs),
        knownMs: shares.availableMs + shares.failureMs,
        downtimeMs: shares.failureMs,
        calls: failures + sumOf(first, "available"),
        failures,
        ...(failed !== undefined && { errorRate: failed }),
        ...(asked > 0 && { rateLimitRate: (first["rate-limited"] ?? 0) / asked }),
        ...(latency !== undefined && { latency }),
        importedMs,
    };
}
function latencyOf(sketch) {
    const [p50, p95, p99] = [(0,domain_sketch/* quantile */.YV)(sketch, 0.5), (0,domain_sketch/* quantile */.YV)(sketch, 0.95), (0,domain_sketch/* quantile */.YV)(sketch, 0.99)];
    if (p50 === undefined || p95 === undefined || p99 === undefined)
        return undefined;
    return { p50, p95, p99, mean: sketch.sum / sketch.n };
}

;// CONCATENATED MODULE: ./build/domain/intervals.js
/** The same time as stretches that neither overlap nor touch, oldest first. What has no length is left out. */
function mergeIntervals(intervals) {
    const merged = [];
    for (const next of intervals.filter(({ fromMs, toMs }) => fromMs < toMs).toSorted((a, b) => a.fromMs - b.fromMs)) {
        const last = merged.at(-1);
        if (last === undefined || next.fromMs > last.toMs)
            merged.push(next);
        else
            merged[merged.length - 1] = { fromMs: last.fromMs, toMs: Math.max(last.toMs, next.toMs) };
    }
    return merged;
}
/** Milliseconds that any of them covers: what several cover counts once. */
function totalMs(intervals) {
    return mergeIntervals(intervals).reduce((sum, { fromMs, toMs }) => sum + toMs - fromMs, 0);
}

;// CONCATENATED MODULE: ./build/domain/false-alarm.js


/** Whether any of them reaches into a span whose line does not count it yet. */
function isUncounted(alarms, corrected = [], span) {
    return alarms.some((alarm) => alarm.fromMs < span.toMs && alarm.toMs > span.fromMs && !corrected.includes(alarm.t));
}
/**
 * A closed line whose samples are gone, with all alarms counted. Of each part of its time, so much failure is left out as the
 * alarms cover of it, at most what failed in it: exact where they cover a part's failures whole, or nothing but failure. Failed
 * samples become `inconclusive` where the alarms cover the whole line, and stay where they cover less, for nobody knows any
 * more which they were. What a line counts already is not left out again.
 */
function leaveOutOf(line, span, parts, alarms) {
    const failedMs = parts.reduce((sum, { failureMs }) => sum + failureMs, 0);
    const coveredMs = parts.reduce((sum, part) => sum + coveredOf(part, alarms, line.corrected), 0);
    // Parts are whole seconds, the line is milliseconds: all of the one is all of the other.
    const shares = leaveOut(line.shares, coveredMs > 0 && coveredMs === failedMs ? Infinity : coveredMs);
    const isWhole = overlapMs(alarms, span) === span.toMs - span.fromMs;
    const counts = isWhole ? { n: inconclusive(line.n), first: inconclusive(line.first) } : {};
    const corrected = alarms.filter((alarm) => isUncounted([alarm], line.corrected, span)).map(({ t }) => t);
    return { ...line, shares, ...counts, corrected: [...(line.corrected ?? []), ...corrected].toSorted() };
}
/** The failure of a part within alarms that its line does not count yet. */
function coveredOf(part, alarms, corrected = []) {
    const counted = alarms.filter(({ t }) => corrected.includes(t));
    return Math.min(part.failureMs, overlapMs(alarms, part) - overlapMs(counted, part));
}
/** So much failure as left-out time, at most all of it. */
function leaveOut(shares, ms) {
    const movedMs = Math.min(ms, shares.failureMs);
    return { ...shares, failureMs: shares.failureMs - movedMs, leftOutMs: shares.leftOutMs + movedMs };
}
function overlapMs(alarms, { fromMs, toMs }) {
    return totalMs(alarms.map((alarm) => ({ fromMs: Math.max(alarm.fromMs, fromMs), toMs: Math.min(alarm.toMs, toMs) })));
}
function inconclusive(counts) {
    const failures = domain_outcome/* OUTCOMES */.im.filter(domain_outcome/* isFailure */.N6).reduce((sum, outcome) => sum + (counts[outcome] ?? 0), 0);
    if (failures === 0)
        return counts;
    const kept = Object.entries(counts).filter(([outcome]) => !(0,domain_outcome/* isFailure */.N6)(outcome));
    return { ...Object.fromEntries(kept), inconclusive: (counts.inconclusive ?? 0) + failures };
}

;// CONCATENATED MODULE: ./build/domain/region-measure.js





/**
 * A whole month, UTC, of one region: its days where they all stand, else the month's line. Where neither stands, what days,
 * hours and samples there are.
 */
function measureMonth(region, span) {
    const line = region.months.get(span.fromMs);
    if (line === undefined || isByDays(region, line, span.fromMs)) {
        return (0,rollup/* sumTimes */.qJ)(split(span, domain_instant/* DAY_MS */.sO).map(({ fromMs }) => measureDay(region, fromMs)));
    }
    if (!isUncounted(region.alarms, line.corrected, span))
        return line;
    return leaveOutOf(line, span, partsOf(line, span.fromMs, domain_instant/* DAY_MS */.sO), region.alarms);
}
/** Whether all days of a month that were observed stand by themselves. */
function isByDays({ days }, { cells }, monthMs) {
    return cells.every((cell, index) => cell === null || days.has(monthMs + index * domain_instant/* DAY_MS */.sO));
}
/** A whole day, UTC, of one region: its line, else its hours and samples, else time alone from its month. */
function measureDay(region, dayMs) {
    const line = region.days.get(dayMs);
    const span = { fromMs: dayMs, toMs: dayMs + domain_instant/* DAY_MS */.sO };
    if (line === undefined) {
        if (region.fineDays.has(dayMs))
            return measureHours(region, span);
        const shares = sharesFromMonth(region, dayMs);
        return shares === undefined ? rollup/* EMPTY_MEASURE */.lW : { ...rollup/* EMPTY_MEASURE */.lW, shares };
    }
    if (!isUncounted(region.alarms, line.corrected, span))
        return line;
    const isByHours = line.cells.every((cell, index) => cell === null || region.hours.has(dayMs + index * domain_instant/* HOUR_MS */.iQ));
    return isByHours ? measureHours(region, span) : leaveOutOf(line, span, partsOf(line, dayMs, domain_instant/* HOUR_MS */.iQ), region.alarms);
}
/** A span within a day, hour by hour; by the cells of its day alone where no hour stands. */
function measurePart(region, span) {
    const dayMs = (0,rollup/* startOf */.GH)(span.fromMs, domain_instant/* DAY_MS */.sO);
    const day = region.days.get(dayMs);
    if (day === undefined || region.fineDays.has(dayMs))
        return measureHours(region, span);
    const shares = { availableMs: 0, slowMs: 0, failureMs: 0, leftOutMs: 0 };
    for (const hour of split(span, domain_instant/* HOUR_MS */.iQ)) {
        const own = partOfDay(region, day, hour);
        shares.availableMs += own.availableMs;
        shares.slowMs += own.slowMs;
        shares.failureMs += own.failureMs;
        shares.leftOutMs += own.leftOutMs;
    }
    return { ...rollup/* EMPTY_MEASURE */.lW, shares };
}
const measureHours = (region, span) => (0,rollup/* sumTimes */.qJ)(split(span, domain_instant/* HOUR_MS */.iQ).map((hour) => measureHour(region, hour)));
/**
 * An hour of one region, or a part of one. A part is exact while the samples stand of which the hour was made; after that it is
 * the time of the hour, or of the day where only its month stands, in proportion, and neither samples nor latencies.
 */
function measureHour(region, span) {
    const hourMs = (0,rollup/* startOf */.GH)(span.fromMs, domain_instant/* HOUR_MS */.iQ);
    const hour = region.hours.get(hourMs);
    if (hour !== undefined)
        return measureClosed(region, hour, { fromMs: hourMs, toMs: hourMs + domain_instant/* HOUR_MS */.iQ }, span);
    const dayMs = (0,rollup/* startOf */.GH)(hourMs, domain_instant/* DAY_MS */.sO);
    const day = region.days.get(dayMs);
    if (day !== undefined)
        return { ...rollup/* EMPTY_MEASURE */.lW, shares: partOfDay(region, day, span) };
    const ofMonth = sharesFromMonth(region, dayMs);
    if (ofMonth !== undefined)
        return { ...rollup/* EMPTY_MEASURE */.lW, shares: scale(ofMonth, (span.toMs - span.fromMs) / domain_instant/* DAY_MS */.sO) };
    return region.fineDays.has(dayMs) ? (0,rollup_series/* timesOf */.Qv)(region.series, span.fromMs, span.toMs) : rollup/* EMPTY_MEASURE */.lW;
}
function measureClosed(region, hour, whole, span) {
    const isWhole = span.toMs - span.fromMs === domain_instant/* HOUR_MS */.iQ;
    const isOld = isUncounted(region.alarms, hour.corrected, whole);
    if (isWhole && !isOld)
        return hour;
    if (isStanding(region.series, hour, whole))
        return (0,rollup_series/* timesOf */.Qv)(region.series, span.fromMs, span.toMs);
    const line = isOld ? leaveOutOf(hour, whole, [{ ...whole, failureMs: hour.shares.failureMs }], region.alarms) : hour;
    return isWhole ? line : { ...rollup/* EMPTY_MEASURE */.lW, shares: scale(line.shares, (span.toMs - span.fromMs) / domain_instant/* HOUR_MS */.iQ) };
}
/** Whether none of the samples has left the tree of which an hour was made, whatever was marked as a false alarm since. */
function isStanding(series, hour, { fromMs, toMs }) {
    const now = (0,rollup_series/* timesOf */.Qv)(series, fromMs, toMs);
    return ((0,rollup/* observedMs */.nB)(now.shares) === (0,rollup/* observedMs */.nB)(hour.shares) &&
        now.shares.availableMs === hour.shares.availableMs &&
        isSameButAlarms(now, hour));
}
/** An alarm makes failures inconclusive: their sum stays. */
function isSameButAlarms({ n: a }, { n: b }) {
    let [left, right] = [0, 0];
    for (const outcome of domain_outcome/* OUTCOMES */.im) {
        const [ofA, ofB] = [a[outcome] ?? 0, b[outcome] ?? 0];
        if ((0,domain_outcome/* isFailure */.N6)(outcome) || outcome === "inconclusive") {
            left += ofA;
            right += ofB;
        }
        else if (ofA !== ofB)
            return false;
    }
    return left === right;
}
/** An hour, or a part of one, by the cell of its day. */
function partOfDay({ alarms }, day, { fromMs, toMs }) {
    const hourMs = (0,rollup/* startOf */.GH)(fromMs, domain_instant/* HOUR_MS */.iQ);
    const index = (hourMs - (0,rollup/* startOf */.GH)(hourMs, domain_instant/* DAY_MS */.sO)) / domain_instant/* HOUR_MS */.iQ;
    return scale(sharesOfCell(day, index, hourMs, domain_instant/* HOUR_MS */.iQ, alarms), (toMs - fromMs) / domain_instant/* HOUR_MS */.iQ);
}
/** A day by the cell of its month; `undefined` where that was not observed. */
function sharesFromMonth({ months, alarms }, dayMs) {
    if (months.size === 0)
        return undefined;
    const date = new Date(dayMs);
    const month = months.get(Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1));
    const index = date.getUTCDate() - 1;
    if (month === undefined || (month.cells[index] ?? null) === null)
        return undefined;
    return sharesOfCell(month, index, dayMs, domain_instant/* DAY_MS */.sO, alarms);
}
function sharesOfCell(line, index, fromMs, cellMs, alarms) {
    const cell = line.cells[index] ?? null;
    if (cell === null)
        return rollup/* EMPTY_SHARES */.lX;
    const shares = {
        availableMs: cell[0] * domain_instant/* SECOND_MS */._L,
        slowMs: cell[1] * domain_instant/* SECOND_MS */._L,
        failureMs: cell[2] * domain_instant/* SECOND_MS */._L,
        leftOutMs: cell[3] * domain_instant/* SECOND_MS */._L,
    };
    if (alarms.length === 0 || shares.failureMs === 0)
        return shares;
    const part = { fromMs, toMs: fromMs + cellMs, failureMs: shares.failureMs };
    return leaveOut(shares, coveredOf(part, alarms, line.corrected));
}
function partsOf({ cells }, fromMs, cellMs) {
    return cells.map((cell, index) => {
        const begin = fromMs + index * cellMs;
        return { fromMs: begin, toMs: begin + cellMs, failureMs: (cell?.[2] ?? 0) * domain_instant/* SECOND_MS */._L };
    });
}
/** Rounded down, so that parts never add up to more than there was. */
function scale(shares, factor) {
    if (factor === 1)
        return shares;
    return {
        availableMs: Math.floor(shares.availableMs * factor),
        slowMs: Math.floor(shares.slowMs * factor),
        failureMs: Math.floor(shares.failureMs * factor),
        leftOutMs: Math.floor(shares.leftOutMs * factor),
    };
}
/** A stretch of time cut at whole hours or days of UTC. */
function split({ fromMs, toMs }, stepMs) {
    const spans = [];
    for (let at = fromMs; at < toMs; at = (0,rollup/* startOf */.GH)(at, stepMs) + stepMs) {
        spans.push({ fromMs: at, toMs: Math.min((0,rollup/* startOf */.GH)(at, stepMs) + stepMs, toMs) });
    }
    return spans;
}

;// CONCATENATED MODULE: ./build/domain/window.js




/**
 * The cells of a range up to now, oldest first, without holes. Closed days come from `days`, closed hours from `hours`, open
 * ones from samples, so that each instant counts once; days without a line of their own have the time that their month tells.
 * Of a closed hour or day that the range cuts, the part is exact while what it was made of is still there; after that an hour
 * gives time in proportion, a day the time of its hours, a day of a month its own in proportion, and none of them samples or
 * latencies. False alarms that a line does not count yet are left out as `leaveOutOf` says.
 */
function cells(history, range) {
    const span = { fromMs: range.fromMs, toMs: Math.min(range.toMs, history.nowMs) };
    return split(span, range.step === "hour" ? domain_instant/* HOUR_MS */.iQ : domain_instant/* DAY_MS */.sO).map((unit) => cellOfUnit(history, unit));
}
/**
 * A span up to now as one cell: the sum of its days, hours and parts of hours as `cells` has them, and of whole months of which
 * not all days stand any more.
 */
function cellOf(history, span) {
    const toMs = Math.max(span.fromMs, Math.min(span.toMs, history.nowMs));
    return { ...mergeCells(unitCells(history, { fromMs: span.fromMs, toMs })), fromMs: span.fromMs, toMs };
}
/** The months, days and parts of days of which `cellOf` is the sum, oldest first, from where something is known. */
function unitCells(history, { fromMs, toMs }) {
    const { sinceMs = toMs } = history;
    const units = [];
    // Before that nothing is known: what begins then or earlier holds the whole of the first month.
    let at = fromMs <= sinceMs ? startOfMonth(sinceMs) : fromMs;
    while (at < toMs) {
        const dayEnd = (0,rollup/* startOf */.GH)(at, domain_instant/* DAY_MS */.sO) + domain_instant/* DAY_MS */.sO;
        const monthEnd = coarseMonthEnd(history, at) ?? Infinity;
        const end = monthEnd <= toMs ? monthEnd : Math.min(dayEnd, toMs);
        units.push(cellOfUnit(history, { fromMs: at, toMs: end }));
        at = end;
    }
    return units;
}
/** Cells as one, from the earliest beginning to the latest end; empty at 0 when there are none. */
function mergeCells(cells) {
    const { n, first, shares, latency } = (0,rollup/* sumTimes */.qJ)(cells);
    return {
        fromMs: cells.reduce((min, cell) => Math.min(min, cell.fromMs), cells[0]?.fromMs ?? 0),
        toMs: cells.reduce((max, cell) => Math.max(max, cell.toMs), cells[0]?.toMs ?? 0),
        n,
        first,
        shares,
        latency,
        importedMs: cells.reduce((sum, cell) => sum + cell.importedMs, 0),
    };
}
function startOfMonth(ms) {
    const date = new Date(ms);
    return Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1);
}
/** The end of the month that begins at a moment, where its line says more of it than the days that stand. */
function coarseMonthEnd({ regions }, atMs) {
    for (const region of regions) {
        const month = region.months.get(atMs);
        if (month !== undefined && !isByDays(region, month, atMs))
            return atMs + month.cells.length * domain_instant/* DAY_MS */.sO;
    }
    return undefined;
}
/** A whole month, or a span within one day, over all regions; and what others kept of it. */
function cellOfUnit(history, span) {
    const { n, first, shares, latency } = remembered(history, span);
    const cell = { fromMs: span.fromMs, toMs: span.toMs, n, first, shares, latency, importedMs: 0 };
    if (history.imported.length === 0)
        return cell;
    const imported = importedShares(history, span);
    return { ...cell, shares: (0,rollup/* addShares */.q6)(shares, imported), importedMs: (0,rollup/* observedMs */.nB)(imported) };
}
/** Whole days are measured once: strips and the windows of a year ask for the same ones. */
function remembered({ regions, wholeDays }, span) {
    if (span.toMs - span.fromMs !== domain_instant/* DAY_MS */.sO)
        return measureUnit(regions, span);
    const known = wholeDays.get(span.fromMs) ?? measureUnit(regions, span);
    wholeDays.set(span.fromMs, known);
    return known;
}
function measureUnit(regions, span) {
    if (regions.length === 1)
        return measureIn(regions[0], span);
    const totals = regions.map((region) => measureIn(region, span));
    const seen = regions.filter((_, index) => (0,rollup/* observedMs */.nB)(totals[index].shares) > 0);
    const total = (0,rollup/* sumTimes */.qJ)(totals);
    return seen.length <= 1 ? total : { ...total, shares: meanOver(seen, span) };
}
function measureIn(region, span) {
    const lengthMs = span.toMs - span.fromMs;
    if (lengthMs > domain_instant/* DAY_MS */.sO)
        return measureMonth(region, span);
    if (lengthMs === domain_instant/* DAY_MS */.sO)
        return measureDay(region, span.fromMs);
    return measurePart(region, span);
}
/** Hour by hour, of a month day by day, the mean over the regions that have data in it. */
function meanOver(regions, span) {
    const isMonth = span.toMs - span.fromMs > domain_instant/* DAY_MS */.sO;
    const mean = { availableMs: 0, slowMs: 0, failureMs: 0, leftOutMs: 0 };
    for (const part of split(span, isMonth ? domain_instant/* DAY_MS */.sO : domain_instant/* HOUR_MS */.iQ)) {
        const all = regions.map((region) => (isMonth ? measureDay(region, part.fromMs) : measureHour(region, part)).shares);
        const seen = all.reduce((count, shares) => count + ((0,rollup/* observedMs */.nB)(shares) > 0 ? 1 : 0), 0);
        if (seen === 0)
            continue;
        for (const key of SHARES)
            mean[key] += Math.floor(all.reduce((sum, shares) => sum + shares[key], 0) / seen);
    }
    return mean;
}
const SHARES = ["availableMs", "slowMs", "failureMs", "leftOutMs"];
/** What others kept of a span: whole days, and days that it cuts in proportion. False alarms are left out. */
function importedShares({ imported, alarms }, { fromMs, toMs }) {
    let sum = rollup/* EMPTY_SHARES */.lX;
    for (let at = firstAfter(imported, fromMs - domain_instant/* DAY_MS */.sO); at < imported.length; at += 1) {
        const day = imported[at];
        if (day.fromMs >= toMs)
            break;
        const part = { fromMs: day.fromMs, toMs: day.fromMs + domain_instant/* DAY_MS */.sO, failureMs: day.shares.failureMs };
        const shares = alarms.length === 0 ? day.shares : leaveOut(day.shares, coveredOf(part, alarms));
        sum = (0,rollup/* addShares */.q6)(sum, scale(shares, (Math.min(part.toMs, toMs) - Math.max(part.fromMs, fromMs)) / domain_instant/* DAY_MS */.sO));
    }
    return sum;
}
/** Index of the first day that begins after a moment. */
function firstAfter(days, ms) {
    let [low, high] = [0, days.length];
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (days[middle].fromMs > ms)
            high = middle;
        else
            low = middle + 1;
    }
    return low;
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

;// CONCATENATED MODULE: ./build/site/context.js

function context_frame(context, page) {
    const { words, lang, pages, reports } = context.locale;
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
            ...(context.pages.length === 0
                ? []
                : [{ href: `${root}status-pages.html`, text: pages.title, current: current === "pages" }]),
            ...(context.input.ledger.reports.length === 0
                ? []
                : [{ href: `${root}reports.html`, text: reports.title, current: current === "reports" }]),
        ],
        program: [
            { href: `${root}api/v1/status.json`, text: words.json },
            ...(context.pages.length === 0 ? [] : [{ href: `${root}api/v1/status-pages.json`, text: pages.json }]),
        ],
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
/** The page that an incident is about: the one that spoke of it, else what the monitor's page is called. */
function pageOfIncident({ input }, { incident, facts }) {
    const spoke = incident.pageFeed === undefined ? undefined : input.feedNames.get(incident.pageFeed)?.name;
    return spoke === undefined ? pageOf(facts) : outsideText(spoke);
}
/** States by gravity, worst first: the order of attention. */
const ATTENTION = ["down", "degraded", "limited", "nodata", "maintenance", "up"];

;// CONCATENATED MODULE: ./build/domain/anomaly-hours.js




/** An hour with less uptime than this is an anomaly. */
const ANOMALY_UPTIME = 0.99;
/**
 * The hours of UTC that begin in a range and were available for less than 99 % of their known time, oldest first: by their own
 * lines or samples, else by their day's cells. What only months or other programs tell of has no hours.
 */
function anomalyHours(history, range) {
    const fromMs = Math.ceil(range.fromMs / domain_instant/* HOUR_MS */.iQ) * domain_instant/* HOUR_MS */.iQ;
    return cells(history, { ...range, fromMs, step: "day" })
        .filter(({ fromMs: dayMs, shares }) => shares.failureMs > 0 && hasHours(history, (0,rollup/* startOf */.GH)(dayMs, domain_instant/* DAY_MS */.sO)))
        .flatMap((day) => cells(history, { fromMs: day.fromMs, toMs: day.toMs, step: "hour" }))
        .flatMap((hour) => {
        const { availableMs, failureMs } = hour.shares;
        const uptime = uptimeOf(hour.shares);
        if (uptime === undefined || uptime >= ANOMALY_UPTIME)
            return [];
        return [
            { fromMs: hour.fromMs, toMs: hour.toMs, uptime, downtimeMs: failureMs, knownMs: availableMs + failureMs },
        ];
    });
}
/** Something tells of the single hours of a day. */
const hasHours = ({ regions }, dayMs) => regions.some(({ days, fineDays }) => days.has(dayMs) || fineDays.has(dayMs));

// EXTERNAL MODULE: ./build/domain/incident.js
var domain_incident = __webpack_require__(5035);
;// CONCATENATED MODULE: ./build/domain/monitor-history.js



/**
 * The ledger by monitor, as it is known at `nowMs`. It is sorted once for all monitors, and a monitor's part is made when it is
 * first asked for, so that many windows of many monitors cost one reading of each line. Of a monitor without lines the
 * history is empty.
 */
function indexLedger(ledger, nowMs) {
    const by = (lines) => Map.groupBy(lines, ({ monitor }) => monitor);
    const [samples, hours, days, months] = [by(ledger.samples), by(ledger.hours), by(ledger.days), by(ledger.months)];
    const [imported, corrections] = [by(ledger.imported), by(ledger.corrections)];
    const known = new Map();
    const msOf = createClock();
    return (monitor) => {
        const history = known.get(monitor) ??
            historyOf({
                samples: samples.get(monitor) ?? [],
                hours: hours.get(monitor) ?? [],
                days: days.get(monitor) ?? [],
                months: months.get(monitor) ?? [],
                imported: imported.get(monitor) ?? [],
                corrections: corrections.get(monitor) ?? [],
            }, nowMs, msOf);
        known.set(monitor, history);
        return history;
    };
}
/** Lines of all monitors begin at the same moments: each is read once. */
function createClock() {
    const known = new Map();
    return (instant) => {
        const ms = known.get(instant) ?? (0,domain_instant/* toMs */.G8)(instant);
        known.set(instant, ms);
        return ms;
    };
}
/** The lines of one monitor. */
function historyOf(lines, nowMs, msOf) {
    const regions = regionsOf(lines, nowMs, msOf);
    const imported = foreignDays(lines.imported, regions, msOf);
    const sinceMs = beginOf(regions, imported);
    return {
        nowMs,
        ...(sinceMs !== undefined && { sinceMs }),
        regions,
        imported,
        alarms: lines.corrections.map(alarmOf),
        wholeDays: new Map(),
    };
}
function regionsOf(lines, nowMs, msOf) {
    const series = (0,rollup_series/* seriesOf */.Lf)(lines.samples, lines.corrections, nowMs);
    const alarms = lines.corrections.map(alarmOf);
    const byStart = (own = []) => new Map(own.map((line) => [msOf(line.t), line]));
    const [months, days, hours] = [byRegion(lines.months), byRegion(lines.days), byRegion(lines.hours)];
    const names = new Set([...months.keys(), ...days.keys(), ...hours.keys(), ...series.map(({ region }) => region)]);
    return [...names].map((name) => {
        const own = series.find(({ region }) => region === name) ?? { monitor: "", points: [], stands: [] };
        const ownHours = byStart(hours.get(name));
        return {
            ...(name !== undefined && { region: name }),
            months: byStart(months.get(name)),
            days: byStart(days.get(name)),
            hours: ownHours,
            series: own,
            fineDays: fineDaysOf(ownHours, own),
            alarms,
        };
    });
}
const byRegion = (lines) => Map.groupBy(lines, ({ region }) => region);
function alarmOf({ t, from, to }) {
    return { t, fromMs: (0,domain_instant/* toMs */.G8)(from), toMs: (0,domain_instant/* toMs */.G8)(to) };
}
function fineDaysOf(hours, { points, stands }) {
    const days = new Set();
    for (const start of hours.keys())
        days.add((0,rollup/* startOf */.GH)(start, domain_instant/* DAY_MS */.sO));
    for (const { tMs } of points)
        days.add((0,rollup/* startOf */.GH)(tMs, domain_instant/* DAY_MS */.sO));
    for (const { fromMs, toMs: untilMs } of stands) {
        for (let at = (0,rollup/* startOf */.GH)(fromMs, domain_instant/* DAY_MS */.sO); at < untilMs; at += domain_instant/* DAY_MS */.sO)
            days.add(at);
    }
    return days;
}
function foreignDays(lines, regions, msOf) {
    if (lines.length === 0)
        return [];
    const ours = new Set(regions.flatMap(daysKnown));
    const days = new Map();
    for (const { t, shares } of lines) {
        const fromMs = msOf(t);
        if (!ours.has(fromMs) && !days.has(fromMs) && (0,rollup/* observedMs */.nB)(shares) > 0)
            days.set(fromMs, { fromMs, shares });
    }
    return [...days.values()].toSorted((a, b) => a.fromMs - b.fromMs);
}
function daysKnown({ months, days, fineDays }) {
    const ofMonths = [...months].flatMap(([fromMs, { cells }]) => cells.flatMap((cell, index) => (cell === null ? [] : [fromMs + index * domain_instant/* DAY_MS */.sO])));
    return [...ofMonths, ...days.keys(), ...fineDays];
}
/** The earliest begin of a line; within the day or the hour of a coarse one, that of the finest line that stands there. */
function beginOf(regions, imported) {
    const begins = [
        { unitMs: domain_instant/* DAY_MS */.sO, all: imported.slice(0, 1).map(({ fromMs }) => fromMs) },
        { unitMs: domain_instant/* DAY_MS */.sO, all: regions.flatMap(({ months }) => firstCells(months, domain_instant/* DAY_MS */.sO)) },
        { unitMs: domain_instant/* HOUR_MS */.iQ, all: regions.flatMap(({ days }) => firstCells(days, domain_instant/* HOUR_MS */.iQ)) },
        { unitMs: domain_instant/* HOUR_MS */.iQ, all: regions.flatMap(({ hours }) => [...hours.keys()]) },
        { unitMs: 0, all: regions.flatMap(({ series }) => series.points.slice(0, 1).map(({ tMs }) => tMs)) },
    ];
    let known;
    for (const { unitMs, all } of begins) {
        const ms = all.reduce((min, one) => Math.min(min, one), Infinity);
        if (ms < (known === undefined ? Infinity : known.ms + Math.max(1, known.unitMs)))
            known = { ms, unitMs };
    }
    return known?.ms;
}
/** The begin of the first cell that was observed in each line. */
function firstCells(lines, cellMs) {
    return [...lines].flatMap(([fromMs, { cells }]) => {
        const first = cells.findIndex((cell) => cell !== null);
        return first === -1 ? [] : [fromMs + first * cellMs];
    });
}

;// CONCATENATED MODULE: ./build/domain/slo.js



/** Spans over which burn rates are told (Google, The Site Reliability Workbook, chapter 5: page by the short ones, ticket by the long one). */
const BURN_SPANS = { "1h": domain_instant/* HOUR_MS */.iQ, "6h": 6 * domain_instant/* HOUR_MS */.iQ, "3d": 3 * domain_instant/* DAY_MS */.sO };
/**
 * What is left of an objective's error budget, from the time of its window by outcome. The known time is the available and
 * the failed time: of a window that is known in part, the budget is that of this part. `undefined` where nothing is known.
 */
function errorBudget({ target }, { availableMs, failureMs }) {
    const knownMs = availableMs + failureMs;
    if (knownMs === 0)
        return undefined;
    // 1 − 0.9 is not quite 0.1: to a millionth of a millisecond it is.
    const budgetMs = Math.round((1 - target) * knownMs * 1e6) / 1e6;
    const leftMs = budgetMs - failureMs;
    return { budgetMs, spentMs: failureMs, leftMs, leftShare: leftMs / budgetMs };
}
/**
 * Failed share of the known time ÷ (1 − target): at 1 a budget lasts exactly its window, at 14.4 one of 30 days loses 2 % an
 * hour. `undefined` where nothing is known.
 */
function burnRate({ target }, { availableMs, failureMs }) {
    const knownMs = availableMs + failureMs;
    return knownMs === 0 ? undefined : failureMs / knownMs / (1 - target);
}
/**
 * Whole milliseconds of known time until the budget is gone if failures go on at a burn rate: 0 where it is gone. `undefined` where
 * nothing fails, and where it would take longer than the window: by then all failures of today have left it.
 */
function goneInMs({ target, windowMs }, { leftMs }, rate) {
    if (leftMs <= 0)
        return 0;
    const ms = Math.round(leftMs / (rate * (1 - target)));
    return ms <= windowMs ? ms : undefined;
}
const BURN_NAMES = Object.keys(BURN_SPANS);
function objectiveState(history, slo) {
    const { nowMs } = history;
    const sharesOf = (spanMs) => cellOf(history, { fromMs: nowMs - spanMs, toMs: nowMs }).shares;
    const shares = sharesOf(slo.windowMs);
    const uptime = uptimeOf(shares);
    const budget = errorBudget(slo, shares);
    const burns = BURN_NAMES.flatMap((name) => {
        const rate = burnRate(slo, sharesOf(BURN_SPANS[name]));
        if (rate === undefined || budget === undefined)
            return [];
        const gone = goneInMs(slo, budget, rate);
        return [[name, { rate, ...(gone !== undefined && { goneInMs: gone }) }]];
    });
    return {
        slo,
        coverage: coverageOf(shares, slo.windowMs),
        ...(uptime !== undefined && { uptime }),
        ...(budget !== undefined && { budget }),
        burn: Object.fromEntries(burns),
    };
}

;// CONCATENATED MODULE: ./build/domain/standard-windows.js



/** The windows that statistics are told of, by name; `all` begins where what is known of a monitor does. */
const STANDARD_WINDOWS = {
    "1h": domain_instant/* HOUR_MS */.iQ,
    "6h": 6 * domain_instant/* HOUR_MS */.iQ,
    "24h": domain_instant/* DAY_MS */.sO,
    "7d": 7 * domain_instant/* DAY_MS */.sO,
    "30d": 30 * domain_instant/* DAY_MS */.sO,
    "90d": 90 * domain_instant/* DAY_MS */.sO,
    "365d": 365 * domain_instant/* DAY_MS */.sO,
    all: Infinity,
};
const WINDOW_NAMES = Object.keys(STANDARD_WINDOWS);
/** All standard windows up to the history's moment, each line of the ledger read once. */
function standardWindows(history) {
    const { nowMs, sinceMs = nowMs } = history;
    const units = unitCells(history, { fromMs: sinceMs, toMs: nowMs });
    let [taken, whole] = [units.length, mergeCells([])];
    const windows = WINDOW_NAMES.map((name) => {
        const fromMs = name === "all" ? sinceMs : nowMs - STANDARD_WINDOWS[name];
        // Each window holds all units of the one before, and more.
        const begin = firstFrom(units, fromMs, taken);
        whole = mergeCells([...units.slice(begin, taken), whole]);
        taken = begin;
        const isWithin = name !== "all" && history.sinceMs !== undefined && history.sinceMs > fromMs;
        const cell = withCut(history, whole, units[begin - 1], fromMs);
        return [name, { fromMs, ...(isWithin && { sinceMs }), ...statistics(cell, nowMs - fromMs) }];
    });
    return Object.fromEntries(windows);
}
/** Index of the first of the units before `end` that begins at a moment or later. */
function firstFrom(units, fromMs, end) {
    let index = end;
    while (index > 0 && units[index - 1].fromMs >= fromMs)
        index -= 1;
    return index;
}
/** With the part of the unit before that a window holds of it. */
function withCut(history, whole, before, fromMs) {
    return before === undefined ? whole : mergeCells([cellOf(history, { fromMs, toMs: before.toMs }), whole]);
}

// EXTERNAL MODULE: ./build/domain/spend-books.js
var spend_books = __webpack_require__(36654);
;// CONCATENATED MODULE: ./build/site/call-facts.js




const JOB_PHASES = ["create", "queued", "run", "fetch"];
const MODELS_SHOWN = 3;
const SERVER_SHOWN = 8;
const PLACES_SHOWN = 10;
/** `samples` are those of one monitor that the ledger still holds, sorted. */
function callFacts(samples, nowMs) {
    // Sorted by time: what is of the future stands at the end.
    const known = samples.slice(0, samples.findLastIndex((sample) => !(0,domain_sample/* isOfFuture */.Ly)(sample, nowMs)) + 1);
    const since = (0,domain_instant/* toInstant */.fN)(nowMs - domain_instant/* DAY_MS */.sO);
    const day = known.filter(({ t }) => t >= since);
    const good = day.filter(({ outcome }) => (0,domain_outcome/* isAvailable */.e2)(outcome));
    const tokenMs = median(good.flatMap(({ token }) => token ?? []));
    const rate = median(good.flatMap((sample) => sample.rate ?? []));
    const used = usedOf(good);
    const cost = costOf(day);
    const output = known.findLast((sample) => sample.output !== undefined)?.output;
    const left = day.findLast((sample) => sample.left !== undefined)?.left;
    const certTo = known.findLast(toldOfCertificate)?.certTo;
    const places = placesOf(day);
    const job = jobOf(good);
    const heard = known.findLast(({ id }) => id !== undefined);
    return {
        models: [...new Set(day.toReversed().flatMap(({ model }) => model ?? []))].slice(0, MODELS_SHOWN),
        server: serverOf(good),
        ...(tokenMs !== undefined && { tokenMs }),
        ...(rate !== undefined && { tokensPerSecond: rate }),
        ...(used !== undefined && { used }),
        ...(cost !== undefined && { cost }),
        ...(output !== undefined && { output }),
        ...(left !== undefined && { left }),
        ...(certTo !== undefined && { certTo }),
        ...(places !== undefined && { places }),
        ...(job !== undefined && { job }),
        ...(heard !== undefined && { heardMs: (0,domain_instant/* toMs */.G8)(heard.t) }),
    };
}
/** The value at that share of the sorted ones, by nearest rank; none of none. */
function rank(values, share) {
    return values.toSorted((a, b) => a - b)[Math.max(0, Math.ceil(share * values.length) - 1)];
}
const median = (values) => rank(values, 0.5);
function usedOf(samples) {
    const of = (key) => median(samples.flatMap(({ used }) => used?.[key] ?? []));
    const [input, output, units] = [of("in"), of("out"), of("units")];
    if (input === undefined && output === undefined && units === undefined)
        return undefined;
    return {
        ...(input !== undefined && { in: input }),
        ...(output !== undefined && { out: output }),
        ...(units !== undefined && { units }),
    };
}
/** Of the calls whose cost is known, in the unit of the latest. */
function costOf(samples) {
    const costs = samples.flatMap((sample) => (0,spend_books/* costOfSample */.pF)(sample) ?? []);
    const unit = costs.at(-1)?.unit;
    const micro = median(costs.filter((cost) => cost.unit === unit).map((cost) => cost.micro));
    return unit === undefined || micro === undefined ? undefined : { micro, unit };
}
/** A handshake was completed: its certificate ends at `certTo`, or far off where that is absent. */
const toldOfCertificate = ({ certTo, phases, outcome }) => certTo !== undefined || (phases?.tls !== undefined && (0,domain_outcome/* isAvailable */.e2)(outcome));
function serverOf(samples) {
    const entries = samples.flatMap(({ server }) => Object.entries(server ?? {}));
    const byName = Map.groupBy(entries, ([name]) => name);
    return [...byName].slice(0, SERVER_SHOWN).flatMap(([name, own]) => {
        const ms = median(own.map(([, value]) => value));
        return ms === undefined ? [] : [{ name, ms }];
    });
}
function placesOf(samples) {
    const measured = samples.flatMap(({ places }) => places ?? []);
    const last = measured.at(-1);
    if (last === undefined)
        return undefined;
    const counts = Map.groupBy(measured.flatMap(({ failed }) => failed), (place) => place);
    return {
        ...last,
        rounds: measured.length,
        failing: [...counts]
            .map(([place, own]) => ({ place, times: own.length }))
            .toSorted((a, b) => b.times - a.times || (a.place < b.place ? -1 : 1))
            .slice(0, PLACES_SHOWN),
    };
}
function jobOf(samples) {
    const jobs = samples.flatMap(({ phases }) => JOB_PHASES.some((phase) => phases?.[phase] !== undefined) ? (phases ?? []) : []);
    const sumOf = (phase) => jobs.reduce((sum, own) => sum + (own[phase] ?? 0), 0);
    const total = JOB_PHASES.reduce((sum, phase) => sum + sumOf(phase), 0);
    const phases = JOB_PHASES.flatMap((phase) => {
        const own = jobs.flatMap((times) => times[phase] ?? []);
        const [p50, p95] = [median(own), rank(own, 0.95)];
        return p50 === undefined || p95 === undefined
            ? []
            : [{ phase, p50, p95, share: total === 0 ? 0 : sumOf(phase) / total }];
    });
    return phases.length === 0 ? undefined : { jobs: jobs.length, phases };
}

;// CONCATENATED MODULE: ./build/site/incident-kinds.js
/**
 * Nothing failed: neither our calls nor the official page say anything of a certificate's days, of a list of models, or of a
 * feed that nobody can read.
 */
const isNews = ({ kind, feed }) => kind === "certificate" || kind === "models" || feed !== undefined;
/** The monitor is down, by our calls or by its own silence. */
const isOutage = ({ kind }) => kind === "outage" || kind === "heartbeat";
/** It is what the verdict tells of. */
const isOfVerdict = (incident) => isOutage(incident) || incident.kind === "degradation";

// EXTERNAL MODULE: ./build/domain/page-word.js
var page_word = __webpack_require__(46235);
;// CONCATENATED MODULE: ./build/domain/page-role.js
/** What a source is to a monitor: what the config says of this use, else what the source's kind says. */
const roleOf = (match, report) => match.role ?? report?.role ?? "official";
/**
 * The matches that stand for the official page of a monitor. Nobody but the provider speaks for it; only where there is
 * neither a probe nor an official page do third parties stand in. While an official page can't be read they do not, or each
 * of its pauses would end an outage or begin one. The crowd never does.
 */
function pageMatches({ feeds, probe }, roleIn) {
    const official = feeds.filter((match) => roleIn(match) === "official");
    if (probe !== undefined || official.length > 0)
        return official;
    return feeds.filter((match) => roleIn(match) === "third-party");
}

;// CONCATENATED MODULE: ./build/site/page-history.js




const GRAVITY = [
    "unknown",
    "operational",
    "under_maintenance",
    "degraded_performance",
    "partial_outage",
    "major_outage",
];
const worse = (a, b) => GRAVITY.indexOf(b) > GRAVITY.indexOf(a) ? b : a;
/** Nobody asks a monitor of which nothing is known of how it is asked. */
const spokenOf = ({ feeds, asked }) => ({ feeds, probe: asked });
/** `undefined` for a monitor that no page speaks of. */
function pageNow(input, monitor) {
    const matches = pageMatches(spokenOf(monitor), (match) => roleOf(match, input.reports.get(match.feed)));
    const pages = matches.map((match) => {
        const report = input.reports.get(match.feed);
        const { status, readable } = (0,page_word/* pageWord */.qj)(report, match, input.nowMs);
        const named = input.feedNames.get(match.feed);
        const url = outsideUrl(named?.url) ?? outsideUrl(report?.url);
        return {
            name: outsideText(named?.name ?? match.feed),
            ...(url !== undefined && { url }),
            status,
            readable,
            trouble: (0,page_word/* isTrouble */.KM)(status),
            ...(report !== undefined && { readMs: (0,domain_instant/* toMs */.G8)(report.fetchedAt) }),
        };
    });
    return pages.toSorted((a, b) => GRAVITY.indexOf(b.status) - GRAVITY.indexOf(a.status))[0];
}
/** The matches whose pages were read, by what the ledger knows of their roles. */
function pagesRead({ feedChanges }, monitor) {
    const last = new Map(feedChanges.map(({ report }) => [report.feed, report]));
    return pageMatches(spokenOf(monitor), (match) => roleOf(match, last.get(match.feed)));
}
/** When a page of the monitor was first read. */
function firstReadingMs(ledger, monitor) {
    const feeds = new Set(pagesRead(ledger, monitor).map(({ feed }) => feed));
    const first = ledger.feedChanges.find(({ report }) => feeds.has(report.feed));
    return first === undefined ? undefined : (0,domain_instant/* toMs */.G8)(first.t);
}
/** What the pages of a monitor showed in a range, oldest first and without holes; before the first reading `unknown`. */
function pageHistory(ledger, monitor, fromMs, toMs_) {
    const rows = pagesRead(ledger, monitor).map((match) => ledger.feedChanges
        .filter(({ report }) => report.feed === match.feed)
        .map(({ t, report }) => {
        const full = { ...report, fetchedAt: t };
        return { ms: (0,domain_instant/* toMs */.G8)(t), status: (0,page_word/* pageWord */.qj)(full, match, (0,domain_instant/* toMs */.G8)(t)).status };
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
function dayFacts(ledger, history, monitor, days) {
    const { nowMs } = history;
    const [first, last] = [days[0], days.at(-1)];
    if (first === undefined || last === undefined)
        return [];
    const shown = pageHistory(ledger, monitor, first.fromMs, Math.min(last.toMs, nowMs));
    const outages = ledger.incidents.filter(isOutage).map(outageOf);
    return days
        .filter(({ fromMs }) => fromMs < nowMs)
        .map((day) => {
        const { fromMs, toMs, shares, n } = cellOf(history, day);
        return oneDay({ fromMs, toMs }, shares, n, outages, shown);
    });
}
function oneDay(day, shares, n, outages, shown) {
    const own = outages.filter((outage) => overlap(day, outage) > 0);
    const outageMs = own.reduce((sum, outage) => sum + overlap(day, outage), 0);
    const downMs = Math.min(outageMs, day.toMs - day.fromMs);
    const statuses = shown.filter((part) => overlap(day, part) > 0).map(({ status }) => status);
    const page = statuses.some((status) => status === "major_outage" || status === "partial_outage")
        ? "down"
        : statuses.some(page_word/* isTrouble */.KM)
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
const outageOf = ({ begin, end, corroboration }) => ({
    fromMs: (0,domain_instant/* toMs */.G8)(begin),
    toMs: end === undefined ? Infinity : (0,domain_instant/* toMs */.G8)(end),
    corroboration,
});
function overlap(a, b) {
    return Math.max(0, Math.min(a.toMs, b.toMs) - Math.max(a.fromMs, b.fromMs));
}

// EXTERNAL MODULE: ./build/domain/figure-match.js
var figure_match = __webpack_require__(59957);
// EXTERNAL MODULE: ./build/domain/report.js
var report = __webpack_require__(22663);
;// CONCATENATED MODULE: ./build/domain/third-party-figures.js



/** Half an hour says how it is and is made of more than a handful of calls; then what is nearest to it. */
const COMPARED_BY = ["30m", "1h", "5m", ...report/* SPANS */.G7];
/** The figures of what a match names and of its endpoints, held against each other. */
function comparedFigures({ figures = [] }, match) {
    const own = (0,figure_match/* eachEndpoint */.RW)((0,figure_match/* matchedFigures */.Wg)(figures, match).filter(figure_match/* isMeasured */.V2));
    const stating = (span) => own.filter(({ uptime }) => uptime?.[span] !== undefined);
    const span = COMPARED_BY.find((one) => stating(one).length > 1);
    const shareOf = ({ uptime }) => uptime?.[span ?? "30m"] ?? -1;
    const sorted = own.toSorted((a, b) => shareOf(b) - shareOf(a) || (a.component < b.component ? -1 : 1));
    if (span === undefined)
        return { figures: sorted };
    const compared = sorted.filter(({ uptime }) => uptime?.[span] !== undefined);
    const [first, last] = [compared[0], compared.at(-1)];
    const isAlone = (figure) => compared.filter((one) => shareOf(one) === shareOf(figure)).length === 1;
    return {
        figures: sorted,
        span,
        ...(isAlone(first) && { best: first.component }),
        ...(isAlone(last) && { worst: last.component }),
    };
}
/** A longer span says how it was, not how it is. */
const OF_NOW = ["5m", "30m", "1h"];
/** The best endpoint's share over time, by the lines of the ledger of one monitor; moments without one are left out. */
function bestShares(lines, source, sinceMs) {
    const own = lines.filter((line) => line.source === source && (0,domain_instant/* toMs */.G8)(line.t) >= sinceMs);
    return [...Map.groupBy(own, ({ t }) => t)]
        .flatMap(([t, figures]) => {
        const shares = figures.flatMap(({ uptime }) => OF_NOW.map((span) => uptime?.[span]).find(isShare) ?? []);
        return shares.length === 0 ? [] : [{ ms: (0,domain_instant/* toMs */.G8)(t), share: Math.max(...shares) }];
    })
        .toSorted((a, b) => a.ms - b.ms);
}
const isShare = (share) => share !== undefined;

// EXTERNAL MODULE: ./build/domain/report-filter.js
var report_filter = __webpack_require__(91922);
;// CONCATENATED MODULE: ./build/domain/told-incident.js




/**
 * What a source tells, or told since `sinceMs`, of what a match names: incidents that go on, that ended since then and that
 * the source has taken from its page since then. Open ones first, then by begin, newest first. `changes` are those of the
 * ledger by time; the report of now counts for more where it could be read.
 */
function toldIncidents(changes, now, match, sinceMs) {
    const versions = versionsOf(changes, now, match, sinceMs);
    const ids = new Set(versions.flatMap(({ incidents }) => [...incidents.keys()]));
    return [...ids]
        .map((id) => follow(id, versions))
        .filter(({ incident, gone }) => {
        const last = gone ?? incident.end;
        return last === undefined || (0,domain_instant/* toMs */.G8)(last) >= sinceMs;
    })
        .toSorted((a, b) => told_incident_rank(a) - told_incident_rank(b) || (a.incident.begin < b.incident.begin ? 1 : -1));
}
function versionsOf(changes, now, match, sinceMs) {
    const own = changes.filter(({ report }) => report.feed === match.feed);
    const before = own.findLastIndex(({ t }) => (0,domain_instant/* toMs */.G8)(t) < sinceMs);
    const reports = own.slice(Math.max(0, before)).map(({ t, report }) => ({ ...report, fetchedAt: t }));
    // Of a source that could not be read nothing is known to have gone: what it said before stands in the ledger's line.
    const all = now === undefined || now.problem !== undefined ? reports : [...reports, now];
    return all.map((report) => ({ t: report.fetchedAt, incidents: toldOf(report, match) }));
}
function toldOf(report, match) {
    const { include, exclude, regions } = match;
    // An unread report is never filtered; what it repeats was read before.
    const { problem: _, ...read } = report;
    const { incidents } = (0,report_filter/* filterReport */.X$)(read, { include, exclude, regions });
    return new Map(incidents.filter((incident) => (0,page_word/* concerns */.Kc)(incident, match)).map((incident) => [incident.id, incident]));
}
function follow(id, versions) {
    const last = versions.findLastIndex(({ incidents }) => incidents.has(id));
    const incident = versions[last].incidents.get(id);
    const missed = versions[last + 1]?.t;
    const gone = missed !== undefined && isTakenAway(incident, missed) ? missed : undefined;
    const reopened = reopenedIn(incident) ?? reopenedBetween(id, versions);
    return {
        incident,
        ...(reopened !== undefined && { reopened }),
        ...(gone !== undefined && { gone }),
    };
}
/** Lists of what was are short: that an old incident falls off one says nothing. */
const isTakenAway = ({ end }, missed) => end === undefined || (0,domain_instant/* toMs */.G8)(missed) - (0,domain_instant/* toMs */.G8)(end) < domain_instant/* DAY_MS */.sO;
/** By its own updates. */
const reopenedIn = ({ updates }) => updates.findLast((update, index) => !(0,report/* isOver */.PU)(update.state) && updates[index - 1] !== undefined && (0,report/* isOver */.PU)(updates[index - 1].state))?.t;
/** By what the ledger saw of it, where the source rewrites its updates or has none. */
function reopenedBetween(id, versions) {
    const known = versions.flatMap(({ t, incidents }) => {
        const incident = incidents.get(id);
        return incident === undefined ? [] : [{ t, isOpen: incident.end === undefined }];
    });
    return known.findLast(({ isOpen }, index) => isOpen && known[index - 1]?.isOpen === false)?.t;
}
const told_incident_rank = ({ incident, gone }) => (incident.end === undefined && gone === undefined ? 0 : 1);

// EXTERNAL MODULE: ./build/domain/evidence.js
var evidence = __webpack_require__(70192);
// EXTERNAL MODULE: ./build/domain/certificate.js
var certificate = __webpack_require__(53702);
// EXTERNAL MODULE: ./build/domain/third-party-uptime.js
var third_party_uptime = __webpack_require__(87110);
;// CONCATENATED MODULE: ./build/domain/witness.js





/** So many at least, and so many times the usual, stand out: one more complaint than on other days says nothing. */
const STANDS_OUT_FROM = 3;
const STANDS_OUT_TIMES = 3;
/**
 * What third parties and the crowd say of a monitor: their trouble that goes on or ended in the last 24 hours, and the talk
 * that stands out. A source that could not be read says nothing.
 */
function testimoniesOf(monitor, reports, nowMs) {
    const roleIn = (match) => roleOf(match, reports.get(match.feed));
    return monitor.feeds.flatMap((match) => {
        const report = reports.get(match.feed);
        if (report === undefined || report.problem !== undefined)
            return [];
        return [...(roleIn(match) === "third-party" ? troubleOf(report, match, nowMs) : []), ...talkIn(report)];
    });
}
function troubleOf(report, match, nowMs) {
    const { status, incidents } = (0,page_word/* pageWord */.qj)(report, match, nowMs);
    const measured = (0,third_party_uptime/* measuredUptime */.H)(report, match);
    const about = { says: "trouble", feed: match.feed, ...(measured !== undefined && { measured }) };
    const told = incidents.filter(page_word/* tellsOfTrouble */.fJ).map(({ impact, title, begin, published, end, url = report.url }) => ({
        ...about,
        status: impact,
        title,
        begin,
        published,
        ...(end !== undefined && { end }),
        ...(url !== "" && { url }),
    }));
    const isTold = told.some((trouble) => goesOn(trouble, nowMs));
    if (!(0,page_word/* isTrouble */.KM)(status) || isTold)
        return told;
    return [...told, { ...about, status, ...(report.url !== "" && { url: report.url }) }];
}
/** Of several things that are counted, the one that stands out most. */
function talkIn(report) {
    const [most] = (report.hints ?? [])
        .flatMap((hint) => (standsOut(hint) ? [hint] : []))
        .toSorted((a, b) => b.count / Math.max(1, b.usual) - a.count / Math.max(1, a.usual) || b.count - a.count);
    if (most === undefined)
        return [];
    const { count, usual, windowMs } = most;
    return [{ says: "talk", feed: report.feed, count, usual, windowMs }];
}
/** More than one more complaint than on other days. Where nobody knows what is usual, nothing stands out. */
const standsOut = (hint) => hint.usual !== undefined && hint.count >= STANDS_OUT_FROM && hint.count >= STANDS_OUT_TIMES * hint.usual;
/** A third party says that there is trouble now. Talk says nothing of the kind, however much of it there is. */
const isTroubleNow = (testimonies, nowMs) => testimonies.some((testimony) => testimony.says === "trouble" && goesOn(testimony, nowMs));
const goesOn = ({ end, status }, nowMs) => (0,page_word/* isTrouble */.KM)(status) && (end === undefined || (0,domain_instant/* toMs */.G8)(end) > nowMs);
/** Of one source in one incident: who renames or renumbers its trouble in every report fills no issue with it. */
const TOLD_AT_MOST = 5;
/**
 * Writes into an open incident of availability what others say of its time: each trouble of each source once, matched by
 * its impact, at most five of one source, and each source's talk once. It explains; kind, begin and corroboration stay as they are.
 */
function hearWitnesses(incident, testimonies, now) {
    if (!(0,domain_incident/* isOpen */.nT)(incident) || !OF_AVAILABILITY.has(incident.kind))
        return incident;
    const timeline = testimonies.reduce((told, testimony) => {
        const isFresh = concerns(testimony, incident, now.ms) && !isTold(testimony, told) && hasRoom(testimony, told);
        return isFresh ? [...told, eventOf(testimony, now.t)] : told;
    }, incident.timeline);
    return timeline === incident.timeline ? incident : { ...incident, timeline };
}
const OF_AVAILABILITY = new Set(["outage", "degradation", "heartbeat"]);
function concerns(testimony, incident, nowMs) {
    if (testimony.says === "talk" || testimony.begin === undefined)
        return true;
    return (0,page_word/* overlaps */.$f)({ ...testimony, begin: testimony.begin }, (0,domain_instant/* toMs */.G8)(incident.begin), nowMs);
}
/** A source edits its begin or its title, hardly both at once; what it says without an incident adds nothing to one. */
function isTold(testimony, timeline) {
    return timeline.some((event) => {
        if (testimony.says === "talk")
            return event.what === "hint" && event.feed === testimony.feed;
        if (event.what !== "witness" || event.feed !== testimony.feed)
            return false;
        const { begin, title } = testimony;
        return begin === undefined || event.begin === begin || (title !== undefined && event.title === shortened(title));
    });
}
const hasRoom = ({ feed }, timeline) => timeline.filter((event) => event.what === "witness" && event.feed === feed).length < TOLD_AT_MOST;
function eventOf(testimony, t) {
    if (testimony.says === "talk") {
        const { feed, count, usual, windowMs } = testimony;
        return { t, what: "hint", feed, count, usual, windowMs };
    }
    const { feed, title, status, begin, published, url, measured } = testimony;
    return {
        t,
        what: "witness",
        feed,
        ...(title !== undefined && { title: shortened(title) }),
        status,
        ...(measured !== undefined && { uptime: measured.best }),
        ...(begin !== undefined && { begin }),
        ...(published !== undefined && { published }),
        ...(url !== undefined && { url }),
    };
}
/** A title as a timeline keeps it. */
const shortened = (title) => title.slice(0, 200);

;// CONCATENATED MODULE: ./build/domain/corroborate.js





/** `undefined` for a monitor of which no page speaks. `unreadSince` says by feed since when it can't be read. */
function pageView(monitor, reports, nowMs, unreadSince = new Map()) {
    const roleIn = (match) => roleOf(match, reports.get(match.feed));
    const matches = pageMatches(monitor, roleIn);
    const words = matches.map((match) => wordOf(match, reports.get(match.feed), nowMs));
    if (words.length === 0)
        return undefined;
    const known = words.filter((word) => word.readable && word.status !== "unknown");
    const status = (0,page_word/* worstStatus */.A4)((known.length > 0 ? known : words).map((word) => word.status));
    const incidents = words.flatMap((word) => word.incidents);
    const begin = corroborate_beginOf(incidents);
    const unread = matches.flatMap(({ feed }) => unreadSince.get(feed) ?? []).toSorted();
    const worst = words.find((word) => word.status === status);
    return {
        readable: known.length > 0,
        ...(known.length === 0 && unread.length === matches.length && { unreadSince: unread.at(-1) }),
        trouble: (0,page_word/* isTrouble */.KM)(status),
        status,
        ...(begin !== undefined && { begin }),
        incidents,
        url: worst?.url ?? "",
        feed: worst?.feed ?? words[0].feed,
        ...(roleIn(matches[0]) !== "official" && { standIn: true }),
    };
}
/**
 * A view with the moment from which its page has shown trouble: a state says no time, and whoever looked later than the page
 * turned red was not earlier. `changes` are the ledger's, sorted.
 */
function withShownSince(view, monitor, changes) {
    const match = monitor.feeds.find(({ feed }) => feed === view.feed);
    if (!view.trouble || match === undefined)
        return view;
    let shownSince;
    for (const { t, report } of changes.filter(({ report: { feed } }) => feed === view.feed).toReversed()) {
        const word = (0,page_word/* pageWord */.qj)({ ...report, fetchedAt: t }, match, (0,domain_instant/* toMs */.G8)(t));
        if (word.readable && !(0,page_word/* isTrouble */.KM)(word.status))
            break;
        if (word.readable)
            shownSince = t;
    }
    return shownSince === undefined ? view : { ...view, shownSince };
}
function wordOf(match, report, nowMs) {
    const { feed } = match;
    const url = report?.url ?? "";
    const word = (0,page_word/* pageWord */.qj)(report, match, nowMs);
    const incidents = word.incidents.map((incident) => ({
        ...incident,
        feed,
        ...(incident.url === undefined && url !== "" && { url }),
    }));
    return { ...word, incidents, url, feed };
}
/** When the oldest trouble began that goes on. */
const corroborate_beginOf = (incidents) => incidents
    .filter((incident) => isTroubleOn(incident))
    .map(({ begin }) => begin)
    .toSorted()[0];
/**
 * The page without what confirmed incidents of ours tell of already, `told`, by the same match: that the page still shows
 * it when it is over here is no news.
 */
function withoutTold(page, told, nowMs) {
    const isTold = (reported) => told.some(({ corroboration, begin, end }) => corroboration === "confirmed" && (0,page_word/* overlaps */.$f)(reported, (0,domain_instant/* toMs */.G8)(begin), end === undefined ? nowMs : (0,domain_instant/* toMs */.G8)(end)));
    const incidents = page.incidents.filter((reported) => !isTold(reported));
    if (incidents.length === page.incidents.length)
        return page;
    const { begin: _, ...rest } = page;
    const begin = corroborate_beginOf(incidents);
    return { ...rest, incidents, trouble: begin !== undefined, ...(begin !== undefined && { begin }) };
}
const isTroubleOn = ({ end, impact, advisory }) => end === undefined && advisory !== true && (0,page_word/* isTrouble */.KM)(impact);
/**
 * Holds an incident of ours against the official page: match by the start of the impact, lateness by publication. What
 * was confirmed once stays confirmed, though the page withdraws or edits its word; a page that can't be read changes
 * nothing that is known. An advisory keeps which word of the page it is about.
 */
function corroborate(incident, page, nowMs) {
    if (incident.kind === "configuration" || incident.corroboration === "confirmed")
        return incident;
    if (incident.kind === "advisory")
        return citing(incident, page, nowMs);
    // Who stands in for an official page is none: it made the verdict, and is told of as a witness.
    if (page === undefined || page.standIn)
        return setCorroboration(incident, "uncovered");
    const until = incident.end === undefined ? nowMs : (0,domain_instant/* toMs */.G8)(incident.end);
    const reported = (0,page_word/* troubleOverlaps */.qy)(page.incidents, (0,domain_instant/* toMs */.G8)(incident.begin), until);
    if (reported !== undefined)
        return withWord(incident, "confirmed", wordIn(reported, page), nowMs);
    if (!(0,domain_incident/* isOpen */.nT)(incident))
        return incident;
    if (page.trouble)
        return withWord(incident, "confirmed", { ...page, published: page.shownSince ?? (0,domain_instant/* toInstant */.fN)(nowMs) }, nowMs);
    if (!page.readable)
        return incident.corroboration === "unacknowledged" ? incident : setCorroboration(incident, "unread");
    return setCorroboration(incident, "unacknowledged");
}
/** Which trouble of the page an advisory is about: the oldest that goes on, once. */
function citing(incident, page, nowMs) {
    if (!(0,domain_incident/* isOpen */.nT)(incident) || incident.pageFeed !== undefined || page?.trouble !== true)
        return incident;
    const [oldest] = page.incidents.filter(isTroubleOn).toSorted((a, b) => (a.begin < b.begin ? -1 : 1));
    const word = oldest === undefined ? { ...page, published: incident.detected } : wordIn(oldest, page);
    return withWord(incident, "advisory", word, nowMs);
}
const wordIn = ({ feed, published, url, title }, page) => ({
    feed,
    published,
    url: url ?? page.url,
    title,
});
function withWord(incident, corroboration, word, nowMs) {
    const { feed, published, url, title } = word;
    const event = {
        t: (0,domain_instant/* toInstant */.fN)(nowMs),
        what: "page",
        corroboration,
        published,
        ...(title !== undefined && { title: shortened(title) }),
        ...(url !== "" && { url }),
        feed,
    };
    return {
        ...incident,
        corroboration,
        pagePublished: published,
        ...(url !== "" && { pageUrl: url }),
        pageFeed: feed,
        timeline: [...incident.timeline, event],
    };
}
function setCorroboration(incident, corroboration) {
    return incident.corroboration === corroboration ? incident : { ...incident, corroboration };
}
/**
 * Milliseconds from the incident's begin to the page's publication (negative: before it), or `undefined` while it says
 * nothing. An advisory is the page's own word: nobody was late or early.
 */
function latenessMs({ kind, begin, pagePublished }) {
    return pagePublished === undefined || kind === "advisory" ? undefined : (0,domain_instant/* toMs */.G8)(pagePublished) - (0,domain_instant/* toMs */.G8)(begin);
}
/**
 * Milliseconds by which our verdict was earlier than the page (negative: later); `undefined` as with `latenessMs`, and where
 * no call of ours met it, for then the verdict is the page's.
 */
function leadMs({ kind, outcome, detected, pagePublished }) {
    const isOurs = kind !== "advisory" && outcome !== undefined;
    return pagePublished === undefined || !isOurs ? undefined : (0,domain_instant/* toMs */.G8)(pagePublished) - (0,domain_instant/* toMs */.G8)(detected);
}

;// CONCATENATED MODULE: ./build/domain/models.js

/** A longer list is not compared: no provider that we know has a tenth of it. */
const MODELS_AT_MOST = 5_000;
/** Names that an event tells, of each kind; the others are counted. */
const MODELS_NAMED = 20;
/** A change is news for so long. */
const NEWS_MS = domain_instant/* DAY_MS */.sO;
/** So long after it was last seen, a name that comes and goes has gone. */
const UNSTEADY_MS = domain_instant/* DAY_MS */.sO;
/** Names that are safe wherever they are shown. */
const SAFE_NAME = /^[A-Za-z0-9_.:/@+~-]{1,100}$/;
/**
 * A provider's list after another look at it at `t`. The first look is no change; names are sorted, each once. An empty list
 * is no list. One that lost more than half of its names is believed when two looks in a row saw it: half an answer is the
 * likelier cause. Names that come back take back the change that told of their going, and are unsteady from then on: where
 * machines or places behind one address have different lists, a name counts as there until nobody has seen it for half a
 * day to a day. A look that is no newer than what is known says nothing, for a run may conclude twice. The same list is the
 * same value.
 */
function compareModels(before, ids, t) {
    const seen = namesIn(ids);
    if (seen.length === 0 || seen.length > MODELS_AT_MOST)
        return before ?? { ids: [] };
    if (before === undefined || before.ids.length === 0)
        return { ids: seen };
    if (isKnown(before, t))
        return before;
    const known = new Set(before.ids);
    const back = new Set(before.changed?.vanished);
    const unsteady = unsteadyAt(before, new Set(seen), back, t);
    const names = namesIn([...seen, ...before.ids.filter((name) => unsteady.has(name))]);
    const now = new Set(names);
    const appeared = names.filter((name) => !known.has(name));
    const vanished = before.ids.filter((name) => !now.has(name));
    const held = unsteady.size > 0 ? { unsteady: Object.fromEntries(unsteady) } : {};
    if (appeared.length + vanished.length === 0)
        return sameNames(before, held);
    if (vanished.length * 2 > before.ids.length && before.doubted === undefined)
        return { ...before, doubted: t };
    if (isTakenBack(before, appeared, vanished))
        return { ids: names, ...held };
    return { ids: names, changed: { t, appeared, vanished }, ...held };
}
function namesIn(ids) {
    const safe = ids.filter((id) => typeof id === "string" && SAFE_NAME.test(id));
    return [...new Set(safe)].toSorted((a, b) => (a < b ? -1 : 1));
}
/** What this look could say was said by one as new. */
const isKnown = ({ doubted = "", changed, unsteady = {} }, t) => [doubted, changed?.t ?? "", ...Object.values(unsteady)].some((other) => t <= other);
/** Names that came back, and when they were seen last; not told anew for half a day, so that the state seldom changes. */
function unsteadyAt({ unsteady = {} }, seen, back, t) {
    const names = new Map(Object.entries(unsteady).filter(([, last]) => (0,domain_instant/* toMs */.G8)(t) - (0,domain_instant/* toMs */.G8)(last) < UNSTEADY_MS));
    for (const name of seen) {
        const last = names.get(name);
        const isStale = last !== undefined && (0,domain_instant/* toMs */.G8)(t) - (0,domain_instant/* toMs */.G8)(last) >= UNSTEADY_MS / 2;
        if (isStale || (last === undefined && back.has(name)))
            names.set(name, t);
    }
    return new Map([...names].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
function sameNames(before, held) {
    const { doubted, unsteady = {}, ...rest } = before;
    const entries = Object.entries(held.unsteady ?? {});
    const isSame = entries.length === Object.keys(unsteady).length && entries.every(([name, last]) => unsteady[name] === last);
    return doubted === undefined && isSame ? before : { ...rest, ...held };
}
/** All that had gone is back, and nothing else changed. */
function isTakenBack({ changed }, appeared, vanished) {
    if (changed === undefined || changed.vanished.length === 0 || vanished.length > 0)
        return false;
    const back = new Set(appeared);
    return back.size === changed.vanished.length && changed.vanished.every((name) => back.has(name));
}
/** A list that changed is information for a day. */
function modelsTrouble(list, nowMs) {
    const changed = list?.changed;
    if (changed === undefined)
        return { is: "over", since: (0,domain_instant/* toInstant */.fN)(nowMs) };
    const endMs = (0,domain_instant/* toMs */.G8)(changed.t) + NEWS_MS;
    if (nowMs >= endMs)
        return { is: "over", since: (0,domain_instant/* toInstant */.fN)(endMs) };
    const { t, appeared, vanished } = changed;
    return {
        is: "trouble",
        trouble: {
            kind: "models",
            level: "info",
            begin: t,
            detected: t,
            news: [{ t, what: "models", appeared: models_shortened(appeared), vanished: models_shortened(vanished) }],
        },
    };
}
function models_shortened(names) {
    return { count: names.length, names: names.slice(0, MODELS_NAMED) };
}

;// CONCATENATED MODULE: ./build/domain/trouble.js




/** A down made of timeouts alone stays a warning for so long, unless somebody else sees trouble, too. */
const TIMEOUT_GRACE_MS = 15 * domain_instant/* MINUTE_MS */.kg;
/** An incident whose monitor was unknown for so long ends unobserved. */
const UNOBSERVED_END_MS = domain_instant/* DAY_MS */.sO;
/** Left-out samples in a row that make a configuration incident; a secret that is not set needs one. */
const CONFIGURATION_LEAST = 2;
function availabilityTrouble(grounds) {
    const { verdict } = grounds;
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
                    kind: kindOf(verdict),
                    level: levelOf(verdict, grounds),
                    begin: verdict.firstFailure ?? verdict.since,
                    detected: verdict.since,
                    outcome: verdict.outcome,
                    reason: verdict.reason,
                },
            };
    }
}
/** Nothing failed that we had asked: what should have told us has not. */
const isSilent = ({ reason }) => reason === "heartbeat-missing";
function kindOf(verdict) {
    if (verdict.verdict === "degraded")
        return "degradation";
    return isSilent(verdict) ? "heartbeat" : "outage";
}
/** A verdict has its level by itself; others may take the doubt from one, and raise nothing else. */
function levelOf(verdict, { page, testimonies, nowMs }) {
    if (verdict.verdict === "degraded")
        return "warning";
    if (verdict.verdict !== "down")
        return "info";
    // A heartbeat has had its grace already.
    if (isSilent(verdict))
        return "critical";
    const isFresh = nowMs - (0,domain_instant/* toMs */.G8)(verdict.since) < TIMEOUT_GRACE_MS;
    const isDoubtful = verdict.timeoutsOnly && isFresh && page?.trouble !== true && !isTroubleNow(testimonies, nowMs);
    return isDoubtful ? "warning" : "critical";
}
/** Rejected and quota-exhausted samples are the owner's to mend: two in a row make an incident, a counted sample ends it. */
function configurationTrouble({ samples, nowMs }) {
    const own = samples.filter((sample) => !isSilentOnConfiguration(sample));
    const last = own.at(-1);
    // Calls that say nothing may have begun after those that did: what they do not show is not over.
    if (last === undefined && !samples.every(domain_sample/* isOfPage */.v_))
        return { is: "unclear" };
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
    return sample.outcome === "inconclusive" || sample.outcome === "rate-limited" || (0,domain_sample/* isOfPage */.v_)(sample);
}
/**
 * The page reports trouble and our calls are fine: worth showing, no more. `news` is the page without what incidents of ours
 * have told: it opens nothing, and what was open before goes on until the page is well.
 */
function advisoryTrouble({ page, verdict, nowMs }, news = page) {
    const now = (0,domain_instant/* toInstant */.fN)(nowMs);
    if (page === undefined)
        return { is: "over", since: now };
    if (!page.readable)
        return page.unreadSince === undefined ? { is: "unclear" } : { is: "unobserved", since: page.unreadSince };
    if (!page.trouble)
        return { is: "over", since: now };
    if (verdict === undefined || news?.trouble !== true)
        return { is: "unclear" };
    if (verdict.verdict !== "up" || verdict.ground === "page")
        return { is: "unclear" };
    const begin = news.begin !== undefined && news.begin < now ? news.begin : now;
    return { is: "trouble", trouble: { kind: "advisory", level: "info", begin, detected: now } };
}

;// CONCATENATED MODULE: ./build/domain/correlate.js








/** How long after its end an incident still listens for a late word of the official page. */
const LATE_PAGE_MS = domain_instant/* DAY_MS */.sO;
/** A monitor that nobody has asked for so many of its intervals is asked no more. */
const ASKED_INTERVALS = 3;
function familyOf(kind) {
    return kind === "outage" || kind === "degradation" || kind === "heartbeat" ? "availability" : kind;
}
/**
 * Verdicts, reports and time → incidents. Answers with the incidents that are new or differ; the others stand. The same
 * input gives the same answer, and running it again on its own output changes nothing.
 */
function correlate(input) {
    const samples = Map.groupBy(input.samples, (sample) => sample.monitor);
    const changed = input.monitors.flatMap((monitor) => {
        const grounds = {
            verdict: input.verdicts.get(monitor.id),
            page: input.pages.get(monitor.id),
            testimonies: input.testimonies?.get(monitor.id) ?? [],
            samples: samples.get(monitor.id) ?? [],
            nowMs: input.nowMs,
        };
        const availability = correlateFamily(input, monitor, "availability", availabilityTrouble(grounds));
        const news = grounds.page && withoutTold(grounds.page, correlate_toldOf(monitor, input.incidents, availability), input.nowMs);
        return [
            ...availability,
            ...correlateFamily(input, monitor, "configuration", configurationTrouble(grounds)),
            ...correlateFamily(input, monitor, "certificate", (0,certificate/* certificateTrouble */.Xg)(grounds)),
            ...correlateFamily(input, monitor, "models", modelsTrouble(input.models?.[monitor.id], input.nowMs)),
            ...correlateFamily(input, monitor, "advisory", advisoryTrouble(grounds, news), news),
        ];
    });
    const watched = new Set(input.monitors.map((monitor) => monitor.id));
    const now = (0,domain_instant/* toInstant */.fN)(input.nowMs);
    const orphans = input.incidents
        .filter((incident) => (0,domain_incident/* isOpen */.nT)(incident) &&
        incident.feed === undefined &&
        !watched.has(incident.monitor) &&
        !isAskedElsewhere(incident.monitor, input))
        .map((incident) => end(incident, now, { t: now, what: "ended", why: "no-longer-watched" }));
    return [...changed, ...orphans];
}
/** Another config may keep its samples in the same ledger: a monitor that is still asked has not left. */
function isAskedElsewhere(monitor, { samples, nowMs }) {
    const last = samples.findLast((sample) => sample.monitor === monitor);
    return last !== undefined && nowMs - (0,domain_instant/* toMs */.G8)(last.t) < ASKED_INTERVALS * last.every * domain_instant/* SECOND_MS */._L;
}
/** A monitor's incidents of availability as they are now. */
function correlate_toldOf({ id }, before, changed) {
    const own = before.filter((one) => one.monitor === id && isOurs(one) && isAvailability(one.kind));
    return [...own.filter((incident) => !changed.some((other) => other.id === incident.id)), ...changed];
}
/** Made of what this program saw of a monitor: neither a feed's, nor one that another program left. */
const isOurs = ({ feed, imported }) => feed === undefined && imported === undefined;
const isAvailability = (kind) => familyOf(kind) === "availability";
function correlateFamily(input, monitor, family, finding, page = input.pages.get(monitor.id)) {
    const own = input.incidents.filter((incident) => isOurs(incident) && incident.monitor === monitor.id && familyOf(incident.kind) === family);
    const before = own.find(domain_incident/* isOpen */.nT) ?? own.at(-1);
    const lastEnd = own.findLast((incident) => incident !== before && !(0,domain_incident/* isOpen */.nT)(incident))?.end ?? "";
    const after = apply(before, finding, monitor, { nowMs: input.nowMs, lastEnd });
    if (after === undefined)
        return [];
    // Neither a page nor a call says anything of these.
    if (family === "certificate" || family === "models")
        return after === before ? [] : [after];
    const listening = (0,domain_incident/* isOpen */.nT)(after) || input.nowMs - (0,domain_instant/* toMs */.G8)(after.end) <= LATE_PAGE_MS;
    const now = { t: (0,domain_instant/* toInstant */.fN)(input.nowMs), ms: input.nowMs };
    const held = listening ? corroborate(after, page, input.nowMs) : after;
    const told = hearWitnesses(held, input.testimonies?.get(monitor.id) ?? [], now);
    // What a page says needs no evidence of ours.
    const hasCalls = family !== "advisory" && ((0,domain_incident/* isOpen */.nT)(told) || before !== after);
    const evidenced = hasCalls ? (0,evidence/* addEvidence */.zt)(told, input.evidence.get(monitor.id) ?? []) : told;
    return evidenced === before ? [] : [evidenced];
}
function apply(before, finding, monitor, moment) {
    const open = before !== undefined && (0,domain_incident/* isOpen */.nT)(before) ? before : undefined;
    const { nowMs } = moment;
    switch (finding.is) {
        case "trouble":
            if (open !== undefined)
                return worsen(open, finding.trouble, moment);
            return relapse(before, finding.trouble, monitor, moment);
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
function relapse(before, trouble, monitor, moment) {
    if (before?.end === undefined)
        return openIncident(monitor, trouble);
    const sinceEndMs = (0,domain_instant/* toMs */.G8)(trouble.detected) - (0,domain_instant/* toMs */.G8)(before.end);
    if ((0,domain_incident/* endingOf */.z6)(before)?.what === "ended" && sinceEndMs <= 0) {
        const now = (0,domain_instant/* toInstant */.fN)(moment.nowMs);
        return openIncident(monitor, { ...trouble, begin: now, detected: now });
    }
    if (sinceEndMs <= 0)
        return before;
    if (sinceEndMs <= monitor.policy.reopenMs)
        return reopen(before, trouble, moment);
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
        timeline: [{ t: detected, what: "opened", level, ...why }, ...(trouble.news ?? [])],
        evidence: [],
        outbox: [],
    };
}
/** `20261121T090531Z-<monitor>-<kind>` */
function incidentId(begin, monitor, kind) {
    return `${begin.replace(/\.\d+/, "").replaceAll(/[-:]/g, "")}-${monitor}-${kind}`;
}
/** An open incident under a verdict that is still bad: level, kind and error may have changed; the earliest begin wins. */
function worsen(open, trouble, moment) {
    const { nowMs } = moment;
    const { outcome, reason } = trouble;
    // What raised a down may be withdrawn; that it was critical is not taken back while it lasts.
    const level = trouble.kind === "outage" && open.level === "critical" ? open.level : trouble.level;
    const why = { ...(outcome !== undefined && { outcome }), ...(reason !== undefined && { reason }) };
    const kind = worseKind(open.kind, trouble.kind);
    const begin = correlate_beginOf(open, trouble, moment);
    const isSame = kind === open.kind && begin === open.begin;
    const now = isSame ? open : { ...open, kind, begin };
    if (open.kind === "advisory")
        return now;
    if (trouble.news !== undefined)
        return tell(now, trouble.news, level);
    if (level !== open.level || kind !== open.kind) {
        // The level changes with the verdict; under a verdict that is told already by time alone, or by the word of others.
        const t = trouble.detected > open.timeline.at(-1).t ? trouble.detected : (0,domain_instant/* toInstant */.fN)(nowMs);
        return { ...now, level, ...why, timeline: [...open.timeline, { t, what: "level", level, ...why }] };
    }
    if (outcome === undefined || wasSeen(open, outcome, reason))
        return now;
    const event = { t: (0,domain_instant/* toInstant */.fN)(nowMs), what: "error", outcome, ...(reason !== undefined && { reason }) };
    return { ...now, ...why, timeline: [...open.timeline, event] };
}
/** The earliest that is known; what ended before has a begin of its own. */
const correlate_beginOf = ({ begin }, trouble, { lastEnd }) => trouble.begin < begin && trouble.begin > lastEnd ? trouble.begin : begin;
/** What gets worse takes the worse name: an outage is more than a silence, and a silence more than a degradation. */
function worseKind(a, b) {
    const worst = ["outage", "heartbeat"].find((kind) => a === kind || b === kind);
    return worst ?? a;
}
/** News that was not told yet, and the level that came with it. */
function tell(incident, news, level) {
    const fresh = news.filter((event) => !incident.timeline.some((other) => isSameNews(event, other)));
    if (fresh.length === 0)
        return incident;
    return { ...incident, level, timeline: [...incident.timeline, ...fresh] };
}
/** Each step of one certificate is told once, however the days are counted; each change of a list has its moment. */
function isSameNews(news, event) {
    if (news.what === "models")
        return event.what === "models" && event.t === news.t;
    if (event.what !== "certificate" || event.to !== news.to)
        return false;
    return (0,certificate/* certificateStep */.YU)(event.daysLeft) === (0,certificate/* certificateStep */.YU)(news.daysLeft);
}
/** Each error is told once an incident, however often calls alternate between two. */
function wasSeen(incident, outcome, reason) {
    return incident.timeline.some((event) => "outcome" in event && event.outcome === outcome && event.reason === reason);
}
function reopen(ended, trouble, moment) {
    const { end: _end, ...rest } = ended;
    const { level, outcome, reason } = trouble;
    const why = { ...(outcome !== undefined && { outcome }), ...(reason !== undefined && { reason }) };
    const kind = worseKind(ended.kind, trouble.kind);
    const reopened = { t: trouble.detected, what: "reopened", level, ...why };
    return {
        ...rest,
        begin: correlate_beginOf(ended, trouble, moment),
        kind,
        level,
        ...why,
        timeline: [...ended.timeline, reopened, ...(trouble.news ?? [])],
    };
}
function end(incident, t, event) {
    return { ...incident, end: t, timeline: [...incident.timeline, event] };
}
function laterOf(a, b) {
    return a > b ? a : b;
}

;// CONCATENATED MODULE: ./build/domain/unread-feed.js



/** A feed that could not be read for so long will not mend itself. */
const PATIENCE_MS = 3 * domain_instant/* DAY_MS */.sO;
/** By feed: since when it can't be read, where that is so, whatever the reasons in between. */
function unreadFeeds(changes) {
    const unread = new Map();
    for (const { t, report } of changes) {
        const { feed, problem } = report;
        if (problem === undefined)
            unread.delete(feed);
        else
            unread.set(feed, { since: unread.get(feed)?.since ?? t, problem: problem.reason });
    }
    return unread;
}
/**
 * Feeds that can't be read for three days → an incident each, which is the owner's to mend. Answers with the incidents that
 * are new or differ. A feed that no monitor uses is nobody's trouble.
 */
function correlateFeeds(input) {
    const unread = unreadFeeds(input.feedChanges);
    const used = input.feeds.flatMap((feed) => {
        const user = input.monitors.find((monitor) => monitor.feeds.some((match) => match.feed === feed));
        return user === undefined ? [] : [[feed, user.id]];
    });
    const changed = used.map(([feed, user]) => {
        const own = input.incidents.filter((incident) => incident.feed === feed);
        return { before: own.find(domain_incident/* isOpen */.nT), after: unread_feed_follow(own, feed, user, unread.get(feed), input) };
    });
    const names = new Set(used.map(([feed]) => feed));
    const watched = new Set(input.monitors.map(({ id }) => id));
    const now = (0,domain_instant/* toInstant */.fN)(input.nowMs);
    const orphans = input.incidents
        .filter((incident) => (0,domain_incident/* isOpen */.nT)(incident) && incident.feed !== undefined && !names.has(incident.feed))
        // Another config may keep its feeds in the same ledger.
        .filter(({ monitor }) => watched.has(monitor) || !isAskedElsewhere(monitor, input))
        .map((incident) => unread_feed_end(incident, now, { t: now, what: "ended", why: "no-longer-watched" }));
    return [
        ...changed.flatMap(({ before, after }) => (after === undefined || after === before ? [] : [after])),
        ...orphans,
    ];
}
function unread_feed_follow(own, feed, user, unread, { feedChanges, monitors, nowMs }) {
    const open = own.find(domain_incident/* isOpen */.nT);
    if (unread === undefined) {
        const read = feedChanges.findLast(({ report }) => report.feed === feed);
        if (open === undefined || read === undefined)
            return open;
        const t = read.t > open.begin ? read.t : open.begin;
        return unread_feed_end(open, t, { t, what: "recovered" });
    }
    if (open !== undefined) {
        const monitor = monitors.some(({ id }) => id === open.monitor) ? open.monitor : user;
        const isSame = open.problem === unread.problem && open.monitor === monitor;
        return isSame ? open : { ...open, monitor, problem: unread.problem };
    }
    // Of a stretch in which nobody watched the feed, what comes after counts.
    const lastEnd = own.findLast((incident) => !(0,domain_incident/* isOpen */.nT)(incident))?.end ?? "";
    const begin = unread.since > lastEnd ? unread.since : lastEnd;
    return nowMs - (0,domain_instant/* toMs */.G8)(begin) < PATIENCE_MS ? undefined : opened(feed, user, { ...unread, since: begin }, nowMs);
}
function opened(feed, monitor, { since, problem }, nowMs) {
    const detected = (0,domain_instant/* toInstant */.fN)(nowMs);
    return {
        v: 1,
        // A monitor may be called like the feed, and may have begun to be misconfigured in the same moment.
        id: incidentId(since, `${feed}-feed`, "configuration"),
        monitor,
        kind: "configuration",
        level: "warning",
        begin: since,
        detected,
        corroboration: "unread",
        feed,
        problem,
        timeline: [{ t: detected, what: "opened", level: "warning" }],
        evidence: [],
        outbox: [],
    };
}
function unread_feed_end(incident, t, event) {
    return { ...incident, end: t, timeline: [...incident.timeline, event] };
}

;// CONCATENATED MODULE: ./build/site/others-facts.js







/** How far back incidents of others are told. */
const TOLD_DAYS = 7;
/** Lines of figures are kept so long. */
const FIGURE_DAYS = 3;
/** The facts of one monitor at a time; what all of them share is worked out once. */
function othersReader(input) {
    const unread = unreadFeeds(input.ledger.feedChanges);
    const changes = Map.groupBy(input.ledger.feedChanges, ({ report }) => report.feed);
    return (monitor, { figures }, state) => {
        const sources = monitor.feeds.map((match) => {
            const own = changes.get(match.feed) ?? [];
            const last = own.at(-1);
            const report = input.reports.get(match.feed) ?? (last && { ...last.report, fetchedAt: last.t });
            return { match, report, own, source: sourceOf(input, match, report, unread) };
        });
        const of = (role) => sources.filter(({ match, report }) => roleOf(match, report) === role);
        const wordOf = ({ match, own, source }) => {
            const now = input.reports.get(match.feed);
            const { status, readable } = (0,page_word/* pageWord */.qj)(now, match, input.nowMs);
            const incidents = toldIncidents(own, now, match, input.nowMs - TOLD_DAYS * domain_instant/* DAY_MS */.sO);
            return { ...source, status, readable, contradicts: readable && isContradiction(state, status), incidents };
        };
        return {
            official: of("official").map(wordOf),
            thirdParty: of("third-party").map((one) => ({
                ...wordOf(one),
                ...comparedFigures(one.report ?? {}, one.match),
                shares: bestShares(figures, one.match.feed, input.nowMs - FIGURE_DAYS * domain_instant/* DAY_MS */.sO),
            })),
            community: of("community").map(({ source, report }) => ({ ...source, hints: report?.hints ?? [] })),
        };
    };
}
function sourceOf(input, { feed }, report, unread) {
    const named = input.feedNames.get(feed);
    const url = outsideUrl(named?.url) ?? outsideUrl(report?.url);
    const problem = input.reports.get(feed)?.problem;
    const since = unread.get(feed)?.since ?? report?.fetchedAt;
    return {
        feed,
        name: outsideText(named?.name ?? feed),
        ...(url !== undefined && { url }),
        ...(named?.kind !== undefined && { kind: named.kind }),
        ...(input.reports.has(feed) && report !== undefined && { readMs: (0,domain_instant/* toMs */.G8)(report.fetchedAt) }),
        ...(report?.asOf !== undefined && { asOfMs: (0,domain_instant/* toMs */.G8)(report.asOf) }),
        ...(problem !== undefined && since !== undefined && { problem: { reason: problem.reason, sinceMs: (0,domain_instant/* toMs */.G8)(since) } }),
    };
}
const isContradiction = (state, status) => state === "up" ? (0,page_word/* isTrouble */.KM)(status) : (state === "down" || state === "degraded") && status === "operational";

;// CONCATENATED MODULE: ./build/domain/region-statistics.js



const REGION_WINDOWS = ["24h", "7d"];
/** The regions that were heard of within seven days, by name, the nameless place last: each as if there were no other. */
function regionStatistics(history) {
    return history.regions
        .map((region) => statisticsIn(history, region))
        .filter(({ windows, lastMs = 0 }) => windows["7d"].knownMs > 0 || lastMs > history.nowMs - STANDARD_WINDOWS["7d"])
        .toSorted((a, b) => (a.region === undefined ? 1 : b.region === undefined || a.region < b.region ? -1 : 1));
}
function statisticsIn({ nowMs, sinceMs, alarms }, region) {
    const alone = {
        nowMs,
        ...(sinceMs !== undefined && { sinceMs }),
        regions: [region],
        imported: [],
        alarms,
        wholeDays: new Map(),
    };
    const over = (name) => {
        const lengthMs = STANDARD_WINDOWS[name];
        return statistics(cellOf(alone, { fromMs: nowMs - lengthMs, toMs: nowMs }), lengthMs);
    };
    const lastMs = lastCallMs(region);
    return {
        ...(region.region !== undefined && { region: region.region }),
        windows: { "24h": over("24h"), "7d": over("7d") },
        ...(lastMs !== undefined && { lastMs }),
    };
}
function lastCallMs({ series, hours }) {
    const last = series.points.at(-1);
    if (last !== undefined)
        return last.tMs;
    let latest;
    for (const [fromMs, { n }] of hours) {
        if (Object.values(n).some((count) => count > 0))
            latest = Math.max(latest ?? 0, fromMs);
    }
    return latest;
}

// EXTERNAL MODULE: ./build/domain/silence.js
var silence = __webpack_require__(28262);
;// CONCATENATED MODULE: ./build/site/state-of.js

const RECENT = 6;
/** The verdict; where that is quiet, what the latest samples are made of tells rate limits and silence apart. */
function stateOf(verdict, samples, { everyMs }, nowMs) {
    if (verdict === "down" || verdict === "degraded")
        return verdict;
    const since = (0,domain_instant/* toInstant */.fN)(nowMs - Math.max(domain_instant/* HOUR_MS */.iQ, 3 * everyMs));
    const recent = samples.filter(({ t, again }) => again === undefined && t >= since).slice(-RECENT);
    const limited = recent.filter(({ outcome }) => outcome === "rate-limited").length;
    if (limited > 0 && limited * 2 >= recent.length)
        return "limited";
    return verdict === "up" ? "up" : "nodata";
}

;// CONCATENATED MODULE: ./build/site/region-facts.js



/** The places that look at a monitor; none where there is only one, and that has no name. */
function regionFacts(history, samples, monitor, verdict) {
    const { nowMs } = history;
    // Most have one place without a name: nothing is measured for them.
    const isNamed = history.regions.some(({ region }) => region !== undefined);
    const all = isNamed ? regionStatistics(history) : [];
    if (all.every(({ region }) => region === undefined))
        return [];
    return all.map((own) => {
        const isSilent = own.lastMs === undefined || (0,silence/* silentAfterMs */.C)(own.lastMs, monitor) < nowMs;
        const said = isSilent ? "unknown" : verdictIn(verdict, own.region);
        const seen = isSilent ? [] : samples.filter(({ region }) => region === own.region);
        return { ...own, verdict: said, state: stateOf(said, seen, monitor, nowMs), isSilent };
    });
}
/** Where only one region was looked at, the verdict is its own. */
const verdictIn = (verdict, region = "") => (verdict?.regions === undefined ? verdict?.verdict : verdict.regions[region]) ?? "unknown";

;// CONCATENATED MODULE: ./build/site/facts.js















const DAYS_SHOWN = 90;
/** Shares and percentiles of fewer calls than these are not worth a sentence. */
const FEW_CALLS = 20;
/** Nobody asks it: what its official page says is all there is. */
const isByPage = ({ verdict }) => verdict?.ground === "page";
/** A window of which less is known than some calls can tell: no share or percentile of it is worth a sentence. */
const isThin = ({ monitor }, { calls, knownMs }) => 
// Time whose calls are counted no more, and what other programs kept, rests on calls enough where it is long.
calls < FEW_CALLS && knownMs <= FEW_CALLS * rollup_series/* STANDS_FOR_INTERVALS */.Z4 * monitor.everyMs;
/** Its page was read in the last 90 days, so that there is an uptime to tell, and whose word that is. */
const hasPageUptime = ({ windows }) => windows["90d"].calls > 0;
/** The facts of every monitor, in the config's order. */
function siteFacts(input, calendar) {
    const days = calendar.days(DAYS_SHOWN, input.nowMs);
    const of = splitLedger(input.ledger);
    const historyOf = indexLedger(input.ledger, input.nowMs);
    const othersOf = othersReader(input);
    return input.monitors.map((monitor) => {
        const ledger = of(monitor);
        const own = ownFacts(input, monitor, ledger, historyOf(monitor.id), days);
        return { ...own, others: othersOf(monitor, ledger, own.state) };
    });
}
function ownFacts(input, monitor, ledger, history, days) {
    const { nowMs } = input;
    const verdict = input.verdicts.get(monitor.id);
    const page = pageNow(input, monitor);
    const hours = cells(history, { fromMs: nowMs - 7 * domain_instant/* DAY_MS */.sO, toMs: nowMs, step: "hour" });
    const spending = spendingOf(input, monitor);
    const isMissed = spending?.stopped === true && isOverdue(ledger.samples.at(-1), monitor, nowMs);
    const state = isMissed ? "nodata" : stateOf(verdict?.verdict ?? "unknown", ledger.samples, monitor, nowMs);
    const contradiction = contradictionOf(state, page);
    const last = ledger.samples.at(-1);
    const open = ledger.incidents.filter(domain_incident/* isOpen */.nT).toSorted((a, b) => gravity(b) - gravity(a))[0];
    const reallyEveryMs = meanGap(ledger.samples, nowMs);
    return {
        monitor,
        ledger,
        history,
        state,
        ...(verdict !== undefined && { verdict }),
        ...(page !== undefined && { page }),
        ...(contradiction !== undefined && { contradiction }),
        windows: standardWindows(history),
        anomalies: anomalyHours(history, { fromMs: nowMs - DAYS_SHOWN * domain_instant/* DAY_MS */.sO, toMs: nowMs }),
        regions: verdict?.ground === "page" ? [] : regionFacts(history, ledger.samples, monitor, verdict),
        hours,
        days: dayFacts(ledger, history, monitor, days),
        incidents: ledger.incidents.toReversed(),
        ...(open !== undefined && { open }),
        ...(last !== undefined && { last }),
        ...(reallyEveryMs !== undefined && { reallyEveryMs }),
        calls: callFacts(ledger.samples, nowMs),
        ...(spending !== undefined && { spending }),
        ...(monitor.slo !== undefined && { objective: objectiveState(history, monitor.slo) }),
    };
}
/** A budget of all monitors speaks of those too that cost nothing: there is nothing to tell of them. */
function spendingOf(input, { id, tier, price, budgets = [] }) {
    const spending = input.spending?.get(id);
    if (spending === undefined)
        return undefined;
    const isOfMoney = (tier !== undefined && tier !== "free") || price !== undefined || budgets.length > 0;
    const hasSpent = spending.month.length > 0 || spending.unpriced > 0;
    return isOfMoney || hasSpent || spending.stopped || spending.fellBack ? spending : undefined;
}
/** Schedules drift: a tenth of an interval early is in time. */
const isOverdue = (last, { everyMs }, nowMs) => last === undefined || nowMs - (0,domain_instant/* toMs */.G8)(last.t) >= 0.9 * everyMs;
function contradictionOf(state, page) {
    if (page === undefined || !page.readable)
        return undefined;
    if ((state === "down" || state === "degraded") && page.status === "operational")
        return "page-green";
    return state === "up" && page.trouble ? "page-trouble" : undefined;
}
const gravity = (incident) => (isNews(incident) ? 0 : 6) +
    ["info", "warning", "critical"].indexOf(incident.level) * 2 +
    (isOutage(incident) ? 1 : 0);
function meanGap(samples, nowMs) {
    const since = (0,domain_instant/* toInstant */.fN)(nowMs - domain_instant/* DAY_MS */.sO);
    const firsts = samples.filter(({ t, again }) => again === undefined && t >= since);
    const [first, last] = [firsts[0], firsts.at(-1)];
    if (first === undefined || last === undefined || (0,domain_instant/* toMs */.G8)(last.t) - (0,domain_instant/* toMs */.G8)(first.t) < domain_instant/* SECOND_MS */._L)
        return undefined;
    const gapMs = ((0,domain_instant/* toMs */.G8)(last.t) - (0,domain_instant/* toMs */.G8)(first.t)) / (firsts.length - 1);
    // Finer than ten seconds is chance.
    return gapMs < domain_instant/* MINUTE_MS */.kg ? gapMs : Math.round(gapMs / (10 * domain_instant/* SECOND_MS */._L)) * 10 * domain_instant/* SECOND_MS */._L;
}
/** Ids become file names: one that is none of ours has no page. */
const INCIDENT_ID = /^\d{8}T\d{6}Z-[a-z0-9-]+$/u;
/** The ledger by monitor: every later question reads only the lines of its own. */
function splitLedger(ledger) {
    const by = (lines) => Map.groupBy(lines, ({ monitor }) => monitor);
    const [samples, hours, days] = [by(ledger.samples), by(ledger.hours), by(ledger.days)];
    const figures = by(ledger.figures);
    const [incidents, corrections] = [
        by(ledger.incidents.filter(({ id }) => INCIDENT_ID.test(id))),
        by(ledger.corrections),
    ];
    const feedChanges = Map.groupBy(ledger.feedChanges, ({ report }) => report.feed);
    return ({ id, feeds }) => ({
        ...ledger,
        samples: samples.get(id) ?? [],
        figures: figures.get(id) ?? [],
        hours: hours.get(id) ?? [],
        days: days.get(id) ?? [],
        incidents: (incidents.get(id) ?? []).toSorted((a, b) => (a.begin < b.begin ? -1 : 1)),
        corrections: corrections.get(id) ?? [],
        feedChanges: [...new Set(feeds.map(({ feed }) => feed))]
            .flatMap((feed) => feedChanges.get(feed) ?? [])
            .toSorted((a, b) => (a.t < b.t ? -1 : a.t > b.t ? 1 : 0)),
    });
}

;// CONCATENATED MODULE: ./build/domain/incident-times.js



/** Begin to end; `undefined` while it goes on. Of a reopened one from its first begin to its last end. */
function durationMs({ begin, end }) {
    return end === undefined ? undefined : (0,domain_instant/* toMs */.G8)(end) - (0,domain_instant/* toMs */.G8)(begin);
}
/** From the first failing sample to the verdict; `undefined` where no call of ours met it: the word is a page's, or was imported. */
function timeToDetectMs({ begin, detected, outcome, imported }) {
    return outcome === undefined || imported !== undefined ? undefined : (0,domain_instant/* toMs */.G8)(detected) - (0,domain_instant/* toMs */.G8)(begin);
}
/**
 * From the first failing sample to the good one with which it was over; `undefined` while it goes on, and for one of which
 * nobody saw a recovery: it ended unobserved, or its monitor is no longer watched.
 */
function timeToRecoverMs(incident) {
    return (0,domain_incident/* isOpen */.nT)(incident) || (0,domain_incident/* endingOf */.z6)(incident)?.what === "ended" ? undefined : durationMs(incident);
}
/** The times of what failed in a range; `isCounted` says which incidents those are. */
function incidentTimes(incidents, range, corrections = []) {
    const own = incidents.filter((incident) => isCounted(incident, range, corrections));
    const durations = own.flatMap((incident) => durationMs(incident) ?? []);
    const detect = typical(own.flatMap((incident) => timeToDetectMs(incident) ?? []));
    const recover = typical(own.flatMap((incident) => timeToRecoverMs(incident) ?? []));
    const lead = typical(own.flatMap((incident) => leadMs(incident) ?? []));
    return {
        count: own.length,
        open: own.filter(domain_incident/* isOpen */.nT).length,
        ...(durations.length > 0 && { longestMs: Math.max(...durations) }),
        ...(detect && { detect }),
        ...(recover && { recover }),
        ...(lead && { lead }),
    };
}
/**
 * Whether an incident is one of a range's: an outage, a silent heartbeat or a degradation that began in it, its end not
 * included, and that no person has marked as a false alarm from its begin to its end.
 */
function isCounted(incident, range, corrections = []) {
    const { kind, begin } = incident;
    const isFailure = kind === "outage" || kind === "degradation" || kind === "heartbeat";
    const beginMs = (0,domain_instant/* toMs */.G8)(begin);
    return isFailure && range.fromMs <= beginMs && beginMs < range.toMs && !isFalseAlarm(incident, corrections);
}
function isFalseAlarm({ monitor, begin, end }, corrections) {
    return corrections.some((alarm) => alarm.monitor === monitor && alarm.from <= begin && end !== undefined && end <= alarm.to);
}
function typical(values) {
    if (values.length === 0)
        return undefined;
    const sorted = values.toSorted((a, b) => a - b);
    const half = sorted.length / 2;
    return {
        of: sorted.length,
        meanMs: sorted.reduce((sum, value) => sum + value, 0) / sorted.length,
        medianMs: (sorted[Math.ceil(half) - 1] + sorted[Math.floor(half)]) / 2,
    };
}

;// CONCATENATED MODULE: ./build/site/share.js
/** Cut, so that no rounding makes a whole of less. */
const share = (value) => Math.floor(value * 1e6) / 1e6;

;// CONCATENATED MODULE: ./build/site/objective-json.js






const COST_DAYS = 30;
const INCIDENT_DAYS = 90;
/** The UTC days that costs and comparisons look at: today, as far as it is over, and the 29 before. */
function monthSpan(nowMs) {
    return { fromMs: (0,rollup/* startOf */.GH)(nowMs, domain_instant/* DAY_MS */.sO) - (COST_DAYS - 1) * domain_instant/* DAY_MS */.sO, toMs: nowMs };
}
/** What a monitor's objective, incidents and money come to; optional keys are left out where nothing is to be told. */
function sumsJson(facts, nowMs) {
    const { objective } = facts;
    const cost = costJson(facts, nowMs);
    return {
        ...(objective !== undefined && { slo: sloJson(objective) }),
        incidentTimes: timesJson(facts, nowMs),
        ...(cost !== undefined && { cost }),
    };
}
function sloJson({ slo, uptime, coverage, budget, burn }) {
    return {
        target: slo.target,
        windowSeconds: slo.windowMs / domain_instant/* SECOND_MS */._L,
        uptime: uptime === undefined ? null : share(uptime),
        coverage: share(coverage),
        budget: budget === undefined
            ? null
            : {
                budgetMs: Math.floor(budget.budgetMs),
                spentMs: budget.spentMs,
                leftMs: Math.floor(budget.leftMs),
                leftShare: share(budget.leftShare),
            },
        burn: Object.fromEntries(Object.entries(burn).map(([name, { rate, goneInMs }]) => [
            name,
            { rate: Number(rate.toPrecision(4)), goneInMs: goneInMs ?? null },
        ])),
    };
}
function timesJson({ incidents, ledger }, nowMs) {
    const range = { fromMs: nowMs - INCIDENT_DAYS * domain_instant/* DAY_MS */.sO, toMs: nowMs };
    const { count, open, longestMs, detect, recover, lead } = incidentTimes(incidents, range, ledger.corrections);
    return {
        window: `${INCIDENT_DAYS}d`,
        count,
        open,
        longestMs: longestMs ?? null,
        mttd: typicalJson(detect),
        mttr: typicalJson(recover),
        lead: typicalJson(lead),
    };
}
function typicalJson(typical) {
    if (typical === undefined)
        return null;
    const { of, meanMs, medianMs } = typical;
    return { of, meanMs: Math.round(meanMs), medianMs: Math.round(medianMs) };
}
function costJson({ history }, nowMs) {
    const days = chargedByDay(history, monthSpan(nowMs));
    const all = costsOf(days.flatMap(({ charged }) => charged));
    if (Object.keys(all.cost).length === 0 && all.unpriced === 0)
        return undefined;
    const models = Object.entries(all.models).map(([name, { calls, cost, unpriced = 0 }]) => ({
        model: outsideText(name),
        calls,
        cost: amountsJson(cost),
        unpriced,
    }));
    return {
        window: `${COST_DAYS}d`,
        ...sumJson(all),
        perSuccess: perSuccessJson(all),
        models,
        days: days
            .map(({ fromMs, charged }) => ({ fromMs, costs: costsOf(charged) }))
            .filter(({ costs }) => costs.calls > 0)
            .map(({ fromMs, costs }) => ({ from: (0,domain_instant/* toInstant */.fN)(fromMs), ...sumJson(costs) })),
    };
}
const sumJson = ({ calls, available, cost, unpriced }) => ({
    calls,
    available,
    cost: amountsJson(cost),
    unpriced,
});
/** What a success cost; `null` where nobody knows. */
function perSuccessJson(costs) {
    const each = perSuccess(costs);
    return each === undefined ? null : amountsJson(each);
}
const amountsJson = (amounts) => Object.entries(amounts).map(([unit, micro]) => ({
    amount: Number((micro / 1e6).toPrecision(12)),
    unit: outsideText(unit),
}));

;// CONCATENATED MODULE: ./build/site/compare-json.js










/** Who is held against whom: the doors to one model, and each group of the config with two members or more. */
function comparisons({ facts }) {
    const called = facts.filter((own) => !isByPage(own));
    const byId = new Map(called.map((own) => [own.monitor.id, own]));
    const doors = doorsToModels(called.map(({ monitor }) => monitor));
    const groups = Map.groupBy(called, ({ monitor }) => monitor.group);
    return [
        ...[...doors].map(([name, own]) => ({
            by: "model",
            name,
            facts: own.flatMap(({ id }) => byId.get(id) ?? []),
        })),
        ...[...groups].flatMap(([name, own]) => name === undefined || own.length < 2 ? [] : [{ by: "group", name, facts: own }]),
    ];
}
/** `api/v1/compare.json`: who does best of those that do the same, all over one window. */
function compareJson({ input }, all) {
    const span = monthSpan(input.nowMs);
    const members = new Map(all.flatMap(({ facts }) => facts).map((facts) => [facts, memberOf(facts, span)]));
    return {
        v: 1,
        generatedAt: (0,domain_instant/* toInstant */.fN)(input.nowMs),
        from: (0,domain_instant/* toInstant */.fN)(span.fromMs),
        to: (0,domain_instant/* toInstant */.fN)(span.toMs),
        comparisons: all.map(({ by, name, facts }) => ({
            by,
            name: outsideText(name),
            members: compare(facts.flatMap((one) => members.get(one) ?? [])).map(memberJson),
        })),
    };
}
function memberOf(facts, span) {
    const costs = costsOf(chargedByDay(facts.history, span).flatMap(({ charged }) => charged));
    const each = perSuccess(costs);
    return {
        id: facts.monitor.id,
        facts,
        statistics: statistics(cellOf(facts.history, span), span.toMs - span.fromMs),
        costs,
        ...(each !== undefined && { perSuccess: each }),
    };
}
function memberJson({ id, facts, statistics: own, costs, rank, unranked, }) {
    const { uptime, coverage, calls, failures, errorRate, latency } = own;
    const { provider, model } = facts.monitor;
    return {
        id,
        name: nameOf(facts),
        provider: provider === undefined ? null : outsideText(provider),
        ...(model !== undefined && { model: outsideText(model) }),
        rank: rank ?? null,
        unranked: unranked ?? null,
        uptime: uptime === undefined ? null : share(uptime),
        coverage: share(coverage),
        calls,
        failures,
        errorRate: errorRate === undefined ? null : share(errorRate),
        latency: latency === undefined ? null : { p50: Math.round(latency.p50), p95: Math.round(latency.p95) },
        perSuccess: perSuccessJson(costs),
    };
}

// EXTERNAL MODULE: ./build/locales/quantities.js
var quantities = __webpack_require__(48055);
;// CONCATENATED MODULE: ./build/site/amounts.js

const MICRO = 1e6;
/**
 * An amount of money: `$3.10`, `€0.42`, `$0.00015`, `120 credits`. Cents from a tenth of the unit on, below that two digits
 * that count, so that what is not free never shows as nothing. `cut`: never rounded up.
 */
function moneyText({ micro, unit }, locale, cut = false) {
    const rounding = cut ? { roundingMode: "floor" } : {};
    const amount = micro / MICRO;
    const digits = amount === 0 || amount >= 0.0995
        ? { minimumFractionDigits: 2, maximumFractionDigits: 2 }
        : { minimumFractionDigits: 2, maximumSignificantDigits: 2, roundingPriority: "morePrecision" };
    if (/^[A-Z]{3}$/u.test(unit)) {
        const options = { style: "currency", currency: unit, currencyDisplay: "narrowSymbol" };
        return numberFormat(locale, { ...options, ...digits, ...rounding }).format(amount);
    }
    const number = numberFormat(locale, {
        maximumSignificantDigits: 3,
        maximumFractionDigits: 0,
        roundingPriority: "morePrecision",
        ...rounding,
    }).format(amount);
    return unit === "credits" ? locale.credits(number) : `${number}\u00a0${outsideText(unit)}`;
}
const formats = new Map();
/** One of each is enough: to make one takes longer than all else that is done with an amount. */
function numberFormat({ intl }, options) {
    const key = `${intl} ${JSON.stringify(options)}`;
    const format = formats.get(key) ?? new Intl.NumberFormat(intl, options);
    formats.set(key, format);
    return format;
}
/** A size: `812 B`, `31 kB`, `1.4 MB`, in powers of 1000. */
function bytesText(bytes, { intl, units }) {
    const number = new Intl.NumberFormat(intl, { maximumSignificantDigits: 2 });
    const whole = new Intl.NumberFormat(intl, { maximumFractionDigits: 0 });
    if (bytes < 1_000)
        return units.B(whole.format(bytes));
    const [amount, unit] = bytes < 999_500 ? [bytes / 1e3, units.kB] : [bytes / 1e6, units.MB];
    return unit((amount < 10 ? number : whole).format(amount));
}

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
        uptimeFine: (share) => cutPercent(share, 3, locale),
        target: (share) => `${Number((share * 100).toFixed(6))}%`,
        coverage: (share) => cutPercent(share, share > 0 && share < 0.01 ? 1 : 0, locale),
        rate: (share) => rate(share, locale),
        count: (n) => number.format(n),
        money: (amount) => moneyText(amount, locale),
        moneyCut: (amount) => moneyText(amount, locale, true),
        bytes: (bytes) => bytesText(bytes, locale),
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

;// CONCATENATED MODULE: ./build/domain/report-card.js




/** Trouble that we saw so shortly before or after is what the page spoke of. */
const NEAR_MS = 30 * domain_instant/* MINUTE_MS */.kg;
/** One card for each feed that is the official page of a monitor, in the order of the feeds. */
function reportCards(input) {
    const { incidents } = input;
    const outages = incidents.filter(report_card_isOurs);
    return [...fatesByPage(input)].map(([feed, fates]) => cardOf(feed, fates, recentOf(input), outages));
}
/** The incidents that a card counts, by feed, in the order in which they were given. */
function fatesByPage(input) {
    const recent = recentOf(input).filter(report_card_isOurs);
    const pages = input.feeds.flatMap((feed) => {
        const covers = (match) => match.feed === feed.id && roleOf(match, feed) === "official";
        const covered = new Set(input.monitors.filter((monitor) => monitor.feeds.some(covers)).map(({ id }) => id));
        if (covered.size === 0)
            return [];
        const own = recent.filter(({ monitor }) => covered.has(monitor));
        const fates = own.flatMap((incident) => {
            const fate = fateOf(incident, feed.id);
            return fate === undefined ? [] : [{ incident, fate }];
        });
        return [[feed.id, fates]];
    });
    return new Map(pages);
}
const recentOf = ({ incidents, nowMs, days = 90 }) => incidents.filter(({ begin }) => (0,domain_instant/* toMs */.G8)(begin) >= nowMs - days * domain_instant/* DAY_MS */.sO && (0,domain_instant/* toMs */.G8)(begin) <= nowMs);
/** A call of ours met it. Where nobody is asked, the page itself told of it, and nobody can confirm his own word. */
const report_card_isOurs = ({ kind, outcome }) => (kind === "outage" || kind === "degradation") && outcome !== undefined;
function cardOf(feed, fates, recent, outages) {
    const of = (fate) => fates.flatMap((one) => (one.fate === fate ? [one.incident] : []));
    const [acknowledged, silent, unread, pending] = [of("acknowledged"), of("silent"), of("unread"), of("pending")];
    const judged = acknowledged.length + silent.length;
    const lead = leadOf(acknowledged.flatMap((incident) => leadMs(incident) ?? []));
    return {
        feed,
        incidents: fates.length,
        acknowledged: acknowledged.length,
        silent: silent.length,
        unread: unread.length,
        pending: pending.length,
        ...(judged > 0 && { confirmedShare: acknowledged.length / judged }),
        ...(lead !== undefined && { lead }),
        falseAdvisories: falseAdvisories(feed, recent, outages),
    };
}
/** What another page of the same monitor acknowledged, or what happened before a page was watched, is not this page's to answer for. */
function fateOf(incident, feed) {
    switch (incident.corroboration) {
        case "confirmed":
            // Older incidents do not say which page it was: then each is given the credit.
            return (incident.pageFeed ?? feed) === feed ? "acknowledged" : undefined;
        case "unacknowledged":
            return (0,domain_incident/* isOpen */.nT)(incident) ? "pending" : "silent";
        case "unread":
            return (0,domain_incident/* isOpen */.nT)(incident) ? "pending" : "unread";
        case "advisory":
        case "uncovered":
            return undefined;
    }
}
function leadOf(leads) {
    const sorted = leads.toSorted((a, b) => a - b);
    const [quickestMs, slowestMs] = [sorted[0], sorted.at(-1)];
    if (quickestMs === undefined || slowestMs === undefined)
        return undefined;
    const middle = sorted.length / 2;
    const medianMs = (sorted[Math.ceil(middle) - 1] + sorted[Math.floor(middle)]) / 2;
    return { medianMs, quickestMs, slowestMs };
}
/**
 * Advisory incidents that tell of one word of the page are one. It was false if our calls were fine to its end on every
 * monitor: none that had such an advisory, or acknowledged trouble by the same word, failed in its time.
 */
function falseAdvisories(feed, recent, outages) {
    const own = recent.filter(({ kind, pageFeed }) => kind === "advisory" && pageFeed === feed);
    const words = Map.groupBy(own, report_card_wordOf);
    return [...words].filter(([word, advisories]) => {
        const isOver = advisories.every((one) => (0,domain_incident/* endingOf */.z6)(one)?.what === "recovered" && !(0,domain_incident/* isOpen */.nT)(one));
        const wasRight = outages.some((outage) => (outage.pageFeed === feed && report_card_wordOf(outage) === word) ||
            advisories.some((advisory) => advisory.monitor === outage.monitor && isNear(advisory, outage)));
        return isOver && !wasRight;
    }).length;
}
/** By what the page said first, for titles are edited and times are not. */
const report_card_wordOf = ({ pagePublished, pageUrl }) => `${pagePublished ?? ""} ${pageUrl ?? ""}`;
function isNear(advisory, outage) {
    const endsAfter = outage.end === undefined || (0,domain_instant/* toMs */.G8)(outage.end) >= (0,domain_instant/* toMs */.G8)(advisory.begin) - NEAR_MS;
    return endsAfter && (0,domain_instant/* toMs */.G8)(outage.begin) <= (0,domain_instant/* toMs */.G8)(advisory.end ?? advisory.begin) + NEAR_MS;
}

;// CONCATENATED MODULE: ./build/site/page-cards.js






/** How far back a card looks. */
const CARD_DAYS = 90;
/** One for each feed that is the official page of a monitor, in the config's order. */
function pageCards(input, facts, incidents) {
    const roles = rolesOf(input);
    const feeds = [...input.feedNames.keys()].map((id) => {
        const role = roles.get(id);
        return { id, ...(role !== undefined && { role }) };
    });
    const { monitors, nowMs } = input;
    const asked = { feeds, monitors, incidents, nowMs, days: CARD_DAYS };
    const fates = fatesByPage(asked);
    return reportCards(asked).map((card) => {
        const named = input.feedNames.get(card.feed);
        const url = outsideUrl(named?.url);
        const spokenOf = facts.flatMap((one) => {
            const match = one.monitor.feeds.find((own) => own.feed === card.feed && roleOf(own, { role: roles.get(card.feed) ?? "official" }) === "official");
            return match === undefined ? [] : [{ facts: one, match }];
        });
        const first = input.ledger.feedChanges.find(({ report }) => report.feed === card.feed);
        return {
            card,
            name: outsideText(named?.name ?? card.feed),
            ...(url !== undefined && { url }),
            fates: (fates.get(card.feed) ?? []).toSorted((a, b) => (a.incident.begin < b.incident.begin ? 1 : -1)),
            monitors: spokenOf.map((one) => one.facts.monitor.id),
            now: saysNow(input, card.feed, spokenOf),
            ...(first !== undefined && { firstReadMs: (0,domain_instant/* toMs */.G8)(first.t) }),
        };
    });
}
/** What is known of who speaks: from the latest reading, else from the ledger. */
function rolesOf({ reports, ledger }) {
    const said = [...ledger.feedChanges.map(({ report }) => report), ...reports.values()];
    return new Map(said.flatMap(({ feed, role }) => (role === undefined ? [] : [[feed, role]])));
}
function saysNow(input, feed, spokenOf) {
    const report = input.reports.get(feed);
    const words = spokenOf.map(({ facts, match }) => ({ facts, ...(0,page_word/* pageWord */.qj)(report, match, input.nowMs) }));
    const statuses = words.map(({ status }) => status);
    const known = statuses.filter((status) => status !== "unknown");
    const told = words
        .flatMap(({ incidents }) => incidents)
        .filter((one) => one.end === undefined && (0,page_word/* tellsOfTrouble */.fJ)(one));
    const contradicts = words.filter(({ facts, status }) => {
        const isDown = facts.state === "down" || facts.state === "degraded";
        return isDown ? status === "operational" : facts.state === "up" && (0,page_word/* isTrouble */.KM)(status);
    });
    return {
        status: (0,page_word/* worstStatus */.A4)(known.length > 0 ? known : statuses),
        incidents: [...new Map(told.map((one) => [one.id, one])).values()],
        contradicts: contradicts.map(({ facts }) => facts.monitor.id),
        ...readingOf(input, feed, report),
    };
}
function readingOf({ ledger }, feed, report) {
    const own = ledger.feedChanges.filter((change) => change.report.feed === feed);
    const problem = report?.problem?.reason;
    const readable = report !== undefined && problem === undefined;
    const lastUnread = own.findLastIndex((change) => change.report.problem !== undefined);
    const since = readable ? own[lastUnread + 1]?.t : unreadFeeds(own).get(feed)?.since;
    return {
        readable,
        wasUnread: readable && lastUnread >= 0,
        ...(report !== undefined && { readMs: (0,domain_instant/* toMs */.G8)(report.fetchedAt) }),
        ...(since !== undefined && { sinceMs: (0,domain_instant/* toMs */.G8)(since) }),
        ...(problem !== undefined && { problem }),
    };
}
/** Since when the card can have counted anything: the page's first reading, where that is within its days. */
const countedFromMs = ({ firstReadMs }, nowMs) => Math.max(nowMs - CARD_DAYS * domain_instant/* DAY_MS */.sO, firstReadMs ?? 0);

// EXTERNAL MODULE: ./build/domain/verdict.js
var verdict = __webpack_require__(50272);
;// CONCATENATED MODULE: ./build/site/others-json.js


/**
 * What others say of a monitor, for `api/v1/monitors/<id>.json`. Each source has `status` in Statuspage's words (`unknown` while
 * it can't be read: never operational, never down) and the incidents of the last 7 days that concern the monitor: `gone` is
 * when one was first missed on the page, `reopened` when a resolved one was taken up again. `figures` are each endpoint's own,
 * with uptime as shares 0..1 by span, latencies in milliseconds; of what nobody measured there is no key. Everything that
 * others wrote is one line of at most 160 characters; what is unknown is `null`.
 */
const othersJson = ({ official, thirdParty, community }) => ({
    official: official.map(wordJson),
    thirdParty: thirdParty.map(measurerJson),
    community: community.map(crowdJson),
});
const instant = (ms) => (ms === undefined ? null : (0,domain_instant/* toInstant */.fN)(ms));
const sourceJson = ({ feed, name, url, kind, readMs, asOfMs, problem }) => ({
    feed,
    name,
    url: url ?? null,
    kind: kind ?? null,
    readAt: instant(readMs),
    asOf: instant(asOfMs),
    problem: problem === undefined ? null : { reason: problem.reason, since: instant(problem.sinceMs) },
});
const wordJson = (source) => ({
    ...sourceJson(source),
    status: source.status,
    contradicts: source.contradicts,
    incidents: source.incidents.map(toldJson),
});
function toldJson({ incident, reopened, gone }) {
    const { id, title, state, impact, begin, end, published, advisory, url, updates } = incident;
    return {
        id: outsideText(id),
        title: outsideText(title),
        state,
        impact,
        advisory: advisory === true,
        begin,
        end: end ?? null,
        published,
        reopened: reopened ?? null,
        gone: gone ?? null,
        url: outsideUrl(url) ?? null,
        lastUpdate: updateJson(updates.at(-1)),
    };
}
const updateJson = (update) => update === undefined ? null : { t: update.t, state: update.state, text: outsideText(update.text) };
const measurerJson = (source) => ({
    ...wordJson(source),
    best: source.best === undefined ? null : outsideText(source.best),
    worst: source.worst === undefined ? null : outsideText(source.worst),
    comparedBy: source.span ?? null,
    figures: source.figures.map(({ component, name, status, ...measured }) => ({
        component: outsideText(component),
        name: outsideText(name),
        status: status === undefined ? null : outsideText(status),
        ...measured,
    })),
});
const crowdJson = (crowd) => ({ ...sourceJson(crowd), hints: crowd.hints.map(hintJson) });
const hintJson = ({ what, words, count, windowMs, usual, latest }) => ({
    what,
    words: words.map((word) => outsideText(word)),
    count,
    windowSeconds: Math.round(windowMs / 1_000),
    usual: usual ?? null,
    latest: latest.map(({ title, t, url }) => ({ title: outsideText(title), t, url: outsideUrl(url) ?? null })),
});

;// CONCATENATED MODULE: ./build/site/input.js
/** Nobody asks it: it reports by itself. */
const isHeartbeat = ({ asked }) => asked?.kind === "heartbeat";

;// CONCATENATED MODULE: ./build/site/feed-phrases.js


const isOfFeed = (incident) => incident.feed !== undefined;
const feedNameOf = ({ input }, feed) => outsideText(input.feedNames.get(feed)?.name ?? feed);
/** `Google’s page`, or the name of a source that is no official one. */
function feed_phrases_sourceOf(context, { feed }) {
    const isPage = context.pages.some(({ card }) => card.feed === feed);
    return context.locale.incident.unreadFeed.source(feedNameOf(context, feed), isPage);
}
/** How long it could not be read, up to now. */
const lastedMs = ({ input }, { begin, end }) => (end === undefined ? input.nowMs : (0,domain_instant/* toMs */.G8)(end)) - (0,domain_instant/* toMs */.G8)(begin);
/** `Google’s page has not been readable for 3 d 4 h` */
function feedTitle(context, incident) {
    const lasted = context.format.duration(lastedMs(context, incident));
    return context.locale.incident.unreadFeed.title(feed_phrases_sourceOf(context, incident), lasted, incident.end === undefined);
}
/** The same in a list, where the duration stands beside it. */
const feedBrief = (context, incident) => context.locale.incident.unreadFeed.brief(feed_phrases_sourceOf(context, incident), incident.end === undefined);

;// CONCATENATED MODULE: ./build/site/news-phrases.js






/** Names that are shown of each side of a change; the others are counted. */
const NAMES_SHOWN = 20;
const NAMES_IN_LINE = 3;
const certificateOf = ({ timeline }) => timeline.findLast((event) => event.what === "certificate");
const modelsOf = ({ timeline }) => timeline.findLast((event) => event.what === "models");
/** Whole days to a certificate's end: now, or when it was last told. */
function daysLeftOf({ incident }, nowMs) {
    const last = certificateOf(incident);
    if (last === undefined)
        return undefined;
    return incident.end === undefined ? (0,certificate/* daysBetween */.YM)(nowMs, last.to) : last.daysLeft;
}
/** `X: its certificate expires in 6 days`, `X: 2 models gone, 1 new model`. */
function newsTitle(context, one) {
    const words = context.locale.incident;
    const name = nameOf(one.facts);
    if (isOfFeed(one.incident))
        return feedTitle(context, one.incident);
    if (one.incident.kind === "models")
        return words.models.title(name, modelsChange(context, one));
    if (one.incident.end !== undefined)
        return words.certificate.over(name, (0,domain_incident/* endingOf */.z6)(one.incident)?.what === "recovered");
    return words.certificate.now(name, daysLeftOf(one, context.input.nowMs) ?? 0);
}
/** The same in a list, where the name stands before it. */
function newsBrief(context, one) {
    const { certificate } = context.locale.incident;
    if (isOfFeed(one.incident))
        return feedBrief(context, one.incident);
    if (one.incident.kind === "models")
        return modelsChange(context, one);
    if (one.incident.end !== undefined)
        return certificate.briefOver;
    return certificate.brief(daysLeftOf(one, context.input.nowMs) ?? 0);
}
function modelsChange({ locale }, { incident }) {
    const { appeared, vanished } = countsOf(incident);
    return locale.incident.story.models(appeared, vanished);
}
/** How many models came and went. */
function countsOf(incident) {
    const last = modelsOf(incident);
    return { appeared: last?.appeared.count ?? 0, vanished: last?.vanished.count ?? 0 };
}
/** When it expires, or which models it is about: a sentence. */
function newsText({ locale, format }, { incident }) {
    const { story, unreadFeed } = locale.incident;
    if (incident.feed !== undefined)
        return locale.index.reasonTold(unreadFeed.why(incident.problem));
    const last = certificateOf(incident);
    if (last !== undefined)
        return locale.index.reasonTold(locale.incident.certificate.onDay(format.fullDay((0,domain_instant/* toMs */.G8)(last.to))));
    const names = namesOf(incident, NAMES_IN_LINE);
    const { appeared, vanished } = countsOf(incident);
    const more = appeared + vanished - names.appeared.length - names.vanished.length;
    return story.modelNames(names.appeared, names.vanished, more);
}
/** The first names of a change, safe to be shown. */
function namesOf(incident, most = NAMES_SHOWN) {
    const last = modelsOf(incident);
    const shown = (names = []) => names.slice(0, most).map(outsideText);
    return { appeared: shown(last?.appeared.names), vanished: shown(last?.vanished.names) };
}

// EXTERNAL MODULE: ./build/domain/spend-tier.js
var spend_tier = __webpack_require__(87254);
;// CONCATENATED MODULE: ./build/site/spend-phrases.js



/** When a budget begins anew: the next midnight or month, UTC. */
function anewMs(per, nowMs) {
    const now = new Date(nowMs);
    return per === "day"
        ? (Math.floor(nowMs / domain_instant/* DAY_MS */.sO) + 1) * domain_instant/* DAY_MS */.sO
        : Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1);
}
/** `$0.42 of its $0.50 a day` */
function spentOf({ locale, format }, { of, budget, micro }) {
    const { spend } = locale;
    const spent = { micro, unit: budget.unit };
    const limit = format.money(budget);
    // What is not used up must not look so by rounding.
    const isRoundedUp = micro < budget.micro && format.money(spent) === limit;
    const text = isRoundedUp ? format.moneyCut(spent) : format.money(spent);
    return spend.spentOf[of](text, spend.budget(limit, budget.per));
}
const untilOf = ({ format, input }, { budget }) => {
    const ms = anewMs(budget.per, input.nowMs);
    return `${format.dayTime(ms)} ${format.zone(ms)}`;
};
/** What a budget does to a monitor now, for its row; empty where it does nothing. */
function budgetBrief(context, { spending }) {
    const pot = spending?.budget;
    if (spending === undefined || pot === undefined)
        return "";
    const { spend } = context.locale;
    const values = [spentOf(context, pot), untilOf(context, pot)];
    if (spending.stopped)
        return spend.stoppedBrief(...values);
    return spending.fellBack ? spend.fallenBrief(...values) : "";
}
/** The same in sentences, for its page. */
function budgetSentences(context, facts) {
    const { locale } = context;
    const { spend } = locale;
    const { spending, monitor } = facts;
    const pot = spending?.budget;
    if (spending === undefined || pot === undefined || (!spending.stopped && !spending.fellBack))
        return "";
    const since = timeText(context, sinceMs(facts));
    const what = spending.stopped
        ? spend.stopped(since)
        : spend.fallen(locale.tier[spending.tier ?? "free"], locale.tier[monitor.tier ?? "full"], since);
    // Where nothing is known, the page's first sentence has said what is spent.
    const spent = facts.state === "nodata" ? [] : [spend.isSpent(spentOf(context, pot))];
    return [what, ...spent, spend.anew(untilOf(context, pot))].join(" ");
}
const timeText = ({ format, input }, ms) => ms === undefined ? "" : format.timeNear(ms, input.nowMs);
/** Since when a monitor is not asked, or asked in a cheaper way; `undefined` where the samples that are kept do not show it. */
function sinceMs({ spending, monitor, ledger }) {
    const own = ledger.samples.filter(({ tier }) => tier !== undefined);
    const last = ledger.samples.at(-1);
    if (spending?.stopped === true)
        return last === undefined ? undefined : (0,domain_instant/* toMs */.G8)(last.t);
    const usual = own.findLastIndex(({ tier }) => tier === monitor.tier);
    const next = own[usual + 1];
    return usual < 0 || next === undefined ? undefined : (0,domain_instant/* toMs */.G8)(next.t);
}
/** Why a stopped monitor is not asked, to stand in a sentence; `undefined` for any other. */
function whyStopped(context, { spending }) {
    if (spending?.stopped !== true || spending.budget === undefined)
        return undefined;
    return context.locale.spend.whyStopped(spentOf(context, spending.budget));
}
/** What is known of a sum; nothing known is not nothing. */
function amountsText(context, amounts, unpriced) {
    const { locale, format } = context;
    const known = locale.list(amounts.map(format.money));
    if (amounts.length === 0)
        return unpriced > 0 ? locale.spend.costUnknown : locale.spend.nothing;
    return unpriced > 0 ? locale.spend.atLeast(known) : known;
}
/** Calls of the UTC day of which nobody knows the cost. */
const unpricedToday = ({ ledger, monitor }, nowMs) => (0,spend_books/* booksOf */.GY)(ledger, nowMs).day.get(monitor.id)?.unpriced ?? 0;
/** Rounded down, so that a budget that is not used up never shows as 100%. */
const shareText = ({ format }, pot) => format.coverage(Math.min(1, (0,spend_tier/* shareOf */.tC)(pot)));

;// CONCATENATED MODULE: ./build/site/phrases.js









/** How the trouble of a verdict is told. */
function troubleOfVerdict(locale, { verdict, ground, outcome, reason }) {
    if (ground === "page" && (verdict === "down" || verdict === "degraded"))
        return locale.byPage[verdict];
    return phrases_troubleOf(locale, verdict === "degraded", outcome, reason);
}
function troubleOfIncident(locale, { kind, outcome, reason }) {
    // No call of ours met it: the verdict was the page's.
    if (outcome === undefined && (kind === "outage" || kind === "degradation")) {
        const state = kind === "outage" ? "down" : "degraded";
        return { ...locale.byPage[state], brief: locale.tally[state] };
    }
    return phrases_troubleOf(locale, kind === "degradation", outcome, reason);
}
function phrases_troubleOf(locale, isDegraded, outcome, reason) {
    if (isDegraded && outcome !== "slow")
        return locale.atTimes;
    const told = reason === undefined ? undefined : locale.toldByReason[reason];
    return told ?? locale.trouble[outcome ?? "ok"];
}
/** `X is overloaded`, or `X was overloaded for 38 min`. */
function incidentTitle(context, one) {
    const { locale, format } = context;
    const { incident, facts } = one;
    if (isNews(incident))
        return newsTitle(context, one);
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
/** A lead without its sign, in whole minutes. */
const leadDuration = ({ format }, ms) => format.duration(Math.floor(Math.abs(ms) / domain_instant/* MINUTE_MS */.kg) * domain_instant/* MINUTE_MS */.kg);
/** How long after our verdict the page spoke, or before it: `12 min after us`. */
function leadText({ locale, format }, ms) {
    const { pages } = locale;
    if (isAtOnce(ms))
        return pages.leadAtOnce;
    const duration = leadDuration({ format }, ms);
    return ms > 0 ? pages.lead.after(duration) : pages.lead.before(duration);
}
/** The uptime of a window, once it rests on calls enough. */
const phrases_uptimeText = ({ format }, facts, own) => (own.uptime === undefined || isThin(facts, own) ? "–" : format.uptime(own.uptime));
/** `2 calls so far` where an uptime is withheld for their fewness, else empty. */
function callsSoFar({ locale }, facts, own) {
    const { uptime, calls } = own;
    if (uptime === undefined || calls === 0 || !isThin(facts, own))
        return "";
    if (isByPage(facts))
        return locale.others.byPage.readingsSoFar(calls);
    return isHeartbeat(facts.monitor) ? locale.index.reportsSoFar(calls) : locale.index.callsSoFar(calls);
}
/** What the page said of an incident, as a short sentence; empty where there is nothing to say. */
function pageClause(context, one) {
    const { locale, format } = context;
    const { incident } = one;
    const { sentence } = locale;
    const page = pageOfIncident(context, one);
    if (incident.kind === "advisory" || incident.kind === "configuration" || isNews(incident) || page === "")
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
function stateOfIncident({ kind, level }) {
    switch (kind) {
        case "outage":
        case "heartbeat":
            return "down";
        case "degradation":
        case "advisory":
            return "degraded";
        case "certificate":
            return stateOfLevel(level);
        case "configuration":
        case "models":
            return "nodata";
    }
}
/** Of what is still to come: the colour of its level. */
function stateOfLevel(level) {
    return level === "critical" ? "down" : level === "warning" ? "degraded" : "nodata";
}
/** What somebody else calls a trouble. */
function stateOfStatus(status) {
    if (status === "major_outage")
        return "down";
    return status === "partial_outage" || status === "degraded_performance" ? "degraded" : "nodata";
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
/** What a page said, by what it amounts to. */
function saidOf(locale, outcome) {
    const { said } = locale.others.byPage;
    return Object.hasOwn(said, outcome) ? said[outcome] : locale.outcome[outcome];
}
/** `503 UNAVAILABLE`, `ECONNREFUSED`: what the machine said. */
function codesOf({ code, error }) {
    return outsideText([code, error].filter((part) => part !== undefined).join(" "));
}
function reasonPhrase(locale, outcome, reason) {
    if (reason !== undefined)
        return locale.reason[reason];
    return outcome === undefined ? locale.byPage.down.brief : locale.outcome[outcome];
}
/** Why nothing is known of a monitor now. */
function whyUnknown(context, facts) {
    const { locale, format, input } = context;
    const { last, monitor } = facts;
    const stopped = whyStopped(context, facts);
    if (stopped !== undefined)
        return stopped;
    if (isByPage(facts))
        return locale.others.byPage.unknown;
    if (last === undefined)
        return isHeartbeat(monitor) ? locale.index.neverHeard : locale.index.neverAsked;
    const { outcome, reason } = last;
    if (outcome === "rejected" || outcome === "quota-exhausted" || outcome === "inconclusive")
        return reasonPhrase(locale, outcome, reason);
    return locale.index.notAskedSince(format.timeNear((0,domain_instant/* toMs */.G8)(last.t), input.nowMs));
}

;// CONCATENATED MODULE: ./build/site/regions-json.js




/** What `api/v1/monitors/<id>.json` says of each place that looks at it; nothing where there is one place without a name. */
const regionsJson = ({ regions }) => regions.length === 0 ? {} : { regions: regions.map(regionJson) };
function regionJson({ region, verdict, windows, lastMs }) {
    const { latency } = windows["7d"];
    return {
        region: region === undefined ? null : outsideText(region),
        verdict,
        windows: Object.fromEntries(REGION_WINDOWS.map((name) => {
            const { uptime, coverage, calls, errorRate } = windows[name];
            return [
                name,
                {
                    uptime: uptime === undefined ? null : share(uptime),
                    coverage: share(coverage),
                    calls,
                    errorRate: errorRate === undefined ? null : share(errorRate),
                },
            ];
        })),
        latency: latency === undefined ? null : { p50: Math.round(latency.p50), p95: Math.round(latency.p95) },
        checkedAt: lastMs === undefined ? null : (0,domain_instant/* toInstant */.fN)(lastMs),
    };
}

;// CONCATENATED MODULE: ./build/domain/hour-of-week.js






const HOURS_OF_WEEK = 7 * 24;
/**
 * When it is that something fails or is slow: 168 hours from Monday 00:00 by a zone's clock, of the days in a range whose hours
 * or samples stand. An hour counts for the hour of the clock in which it begins by UTC, so where the offset is not of whole
 * hours, up to 45 min of it lie in the next.
 */
function hourOfWeek(history, range, offsetMs) {
    const bySlot = Array.from({ length: HOURS_OF_WEEK }, () => []);
    for (const day of split({ fromMs: range.fromMs, toMs: Math.min(range.toMs, history.nowMs) }, domain_instant/* DAY_MS */.sO)) {
        if (!history.regions.some(({ fineDays }) => fineDays.has((0,rollup/* startOf */.GH)(day.fromMs, domain_instant/* DAY_MS */.sO))))
            continue;
        for (const cell of cells(history, { ...day, step: "hour" })) {
            if (isAsked(cell))
                bySlot[slotOf((0,rollup/* startOf */.GH)(cell.fromMs, domain_instant/* HOUR_MS */.iQ), offsetMs)].push(cell);
        }
    }
    return bySlot.map(slotFacts);
}
function isAsked({ n }) {
    for (const _ in n)
        return true;
    return false;
}
function slotFacts(cells) {
    if (cells.length === 0)
        return { hours: 0, calls: 0 };
    const { first, latency } = (0,rollup/* sumTimes */.qJ)(cells);
    const failureRate = errorRate(first);
    const p95 = (0,domain_sketch/* quantile */.YV)(latency, 0.95);
    return {
        hours: cells.length,
        calls: sumOf(first, "failure") + sumOf(first, "available"),
        ...(failureRate !== undefined && { failureRate }),
        ...(p95 !== undefined && { p95 }),
    };
}
/** The epoch was a Thursday. */
const EPOCH_SLOT = 3 * 24;
function slotOf(ms, offsetMs) {
    const hours = Math.floor((ms + offsetMs(ms)) / domain_instant/* HOUR_MS */.iQ) + EPOCH_SLOT;
    return ((hours % HOURS_OF_WEEK) + HOURS_OF_WEEK) % HOURS_OF_WEEK;
}

;// CONCATENATED MODULE: ./build/site/statistics-json.js



/** Hours of the week are told of so many days. */
const WEEK_DAYS = 35;
/** What `api/v1/monitors/<id>.json` says of all standard windows, and of when it was bad. */
function statisticsJson({ input, calendar }, { windows, anomalies, history }) {
    const { nowMs, site } = input;
    const week = hourOfWeek(history, { fromMs: nowMs - WEEK_DAYS * domain_instant/* DAY_MS */.sO, toMs: nowMs }, calendar.offsetMs);
    return {
        windows: Object.fromEntries(Object.entries(windows).map(([name, own]) => [name, windowJson(own)])),
        anomalyHours: anomalies.map(({ fromMs, uptime, downtimeMs, knownMs }) => ({
            from: (0,domain_instant/* toInstant */.fN)(fromMs),
            uptime: share(uptime),
            downtimeMs,
            knownMs,
        })),
        hourOfWeek: {
            timeZone: site.timeZone,
            hours: week.map(({ hours }) => hours),
            calls: week.map(({ calls }) => calls),
            failureRate: week.map(({ failureRate }) => shareOrNull(failureRate)),
            p95: week.map(({ p95 }) => (p95 === undefined ? null : Math.round(p95))),
        },
    };
}
function windowJson({ fromMs, sinceMs, latency, importedMs, ...own }) {
    return {
        from: (0,domain_instant/* toInstant */.fN)(fromMs),
        ...(sinceMs !== undefined && { since: (0,domain_instant/* toInstant */.fN)(sinceMs) }),
        uptime: shareOrNull(own.uptime),
        coverage: share(own.coverage),
        leftOutShare: share(own.leftOutShare),
        downtimeMs: own.downtimeMs,
        calls: own.calls,
        failures: own.failures,
        errorRate: shareOrNull(own.errorRate),
        rateLimitRate: shareOrNull(own.rateLimitRate),
        latency: latency === undefined
            ? null
            : Object.fromEntries(Object.entries(latency).map(([name, ms]) => [name, Math.round(ms)])),
        ...(importedMs > 0 && { importedMs }),
    };
}
const shareOrNull = (value) => (value === undefined ? null : share(value));

;// CONCATENATED MODULE: ./build/site/status-json.js












/** `api/v1/status.json`: the index as numbers. Shares are 0..1, times ISO 8601, latencies milliseconds; what is unknown is `null`. */
function statusJson(context) {
    const { facts, incidents, input } = context;
    const verdicts = facts.map(verdictOf);
    return {
        v: 1,
        generatedAt: new Date(input.nowMs).toISOString(),
        site: { name: outsideText(input.site.name), timeZone: input.site.timeZone },
        verdict: (0,verdict.worstVerdict)(verdicts),
        monitors: facts.map(monitorSummary),
        incidents: incidents.filter(({ incident }) => (0,domain_incident/* isOpen */.nT)(incident)).map((one) => incidentSummary(context, one)),
    };
}
/** `api/v1/monitors/<id>.json`: the same of one monitor, with the days of its strip, its incidents and what others say of it. */
function monitorJson(context, facts) {
    return {
        v: 1,
        generatedAt: new Date(context.input.nowMs).toISOString(),
        ...monitorSummary(facts),
        days: facts.days.map(({ fromMs, shares, page }) => ({ from: new Date(fromMs).toISOString(), ...shares, page })),
        incidents: facts.incidents.map((incident) => incidentSummary(context, { incident, facts })),
        others: othersJson(facts.others),
        ...regionsJson(facts),
        ...statisticsJson(context, facts),
        ...sumsJson(facts, context.input.nowMs),
    };
}
const UPTIME_WINDOWS = ["24h", "7d", "30d", "90d"];
const verdictOf = ({ verdict }) => verdict?.verdict ?? "unknown";
function monitorSummary(facts) {
    const { monitor, verdict, page, open, last, windows } = facts;
    return {
        id: monitor.id,
        name: nameOf(facts),
        group: monitor.group === undefined ? null : outsideText(monitor.group),
        verdict: verdictOf(facts),
        state: facts.state,
        since: verdict?.since ?? null,
        outcome: verdict?.outcome ?? null,
        reason: verdict?.reason ?? null,
        checkedAt: last?.t ?? null,
        everySeconds: Math.round(monitor.everyMs / 1_000),
        uptime: Object.fromEntries(UPTIME_WINDOWS.map((name) => [name, uptimeJson(windows[name])])),
        uptimeOf: isByPage(facts) ? "page" : "calls",
        latency: { window: "24h", p50: whole(windows["24h"].latency?.p50), p95: whole(windows["24h"].latency?.p95) },
        page: page === undefined
            ? null
            : { name: page.name, url: page.url ?? null, status: page.status, corroboration: corroborationOf(facts) },
        incident: open === undefined ? null : open.id,
        ...measuredJson(facts),
    };
}
/** Optional keys: what is not known of a monitor is not there. Milliseconds, tokens per second, and amounts in their unit. */
function measuredJson({ monitor, calls, spending }) {
    const { tokenMs, tokensPerSecond, certTo, left } = calls;
    const tier = spending?.tier ?? monitor.tier;
    return {
        ...(tier !== undefined && { tier }),
        ...(spending !== undefined && { spending: spendingJson(spending) }),
        ...(tokenMs !== undefined && { firstToken: { window: "24h", p50: tokenMs } }),
        ...(tokensPerSecond !== undefined && { tokensPerSecond: { window: "24h", p50: tokensPerSecond } }),
        ...(left !== undefined && { headroom: left }),
        ...(certTo !== undefined && { certificate: { expires: certTo } }),
    };
}
/** Of the UTC day and month; `unpriced` are the calls of the month whose cost nobody knows. */
function spendingJson({ today, month, unpriced, budget, fellBack, stopped }) {
    return {
        today: today.map(amountJson),
        month: month.map(amountJson),
        unpriced,
        fellBack,
        stopped,
        ...(budget !== undefined && {
            budget: {
                of: budget.of,
                per: budget.budget.per,
                limit: amountJson(budget.budget),
                spent: amountJson({ micro: budget.micro, unit: budget.budget.unit }),
            },
        }),
    };
}
const amountJson = ({ micro, unit }) => ({ amount: micro / 1e6, unit: outsideText(unit) });
const uptimeJson = ({ uptime, coverage, calls, failures }) => ({
    value: uptime === undefined ? null : share(uptime),
    coverage: share(coverage),
    calls,
    failures,
});
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

// EXTERNAL MODULE: ./node_modules/csv-stringify/lib/sync.js + 7 modules
var sync = __webpack_require__(96789);
;// CONCATENATED MODULE: ./build/csv.js

/**
 * A table as CSV (RFC 4180: CRLF, quotes doubled). A text that a spreadsheet would run as a formula is led by an apostrophe, as
 * OWASP's "CSV Injection" advises; what is unknown is an empty cell.
 */
function toCsv(head, rows) {
    return csvRows([head, ...rows]);
}
/** Rows of such a table alone, for one that is written piece by piece. */
function csvRows(rows) {
    return (0,sync/* stringify */.A)(rows.map((row) => [...row]), { escape_formulas: true, record_delimiter: "windows", cast: { number: String, boolean: String } });
}

;// CONCATENATED MODULE: ./build/domain/markdown.js
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

// EXTERNAL MODULE: ./build/locales/en-counts.js
var en_counts = __webpack_require__(36650);
;// CONCATENATED MODULE: ./build/locales/en-report.js

/** The words of a monthly report as Markdown: always English, so that no setting of the site changes a month that is over. */
const enReport = {
    title: (month, monitor) => monitor === undefined ? `SLA report of ${month}` : `SLA report of ${month}: ${monitor}`,
    closed: (from, to, closedAt) => `From ${from} up to ${to}. Made at ${closedAt}, when the month was closed; nothing that came later counts in it.`,
    columns: ["Monitor", "Uptime", "Coverage", "Objective", "Downtime", "Incidents", "Calls failed", "p95", "Cost"],
    unknown: "–",
    none: "none",
    term: {
        id: "Id",
        group: "Group",
        provider: "Provider",
        uptime: "Uptime",
        downtime: "Downtime",
        slo: "Objective",
        budget: "Error budget",
        calls: "Calls",
        latency: "Latency",
        incidents: "Incidents",
        cost: "Cost",
        models: "Models",
        regions: "Regions",
    },
    uptime: (uptime, coverage, isOfPage) => `${uptime}, of ${coverage} of the month that are known${isOfPage ? ", by the word of its official page" : ""}`,
    uptimeUnknown: "unknown: nothing of the month was seen",
    downtime: (downtime, leftOut) => (leftOut === "" ? downtime : `${downtime}; ${leftOut} left out`),
    slo: (target, met) => met === undefined ? `${target}, nothing known to hold against it` : `${target}, ${met ? "met" : "missed"}`,
    met: { true: "met", false: "missed" },
    budget: (budget, spent, left, isOver) => `${budget}, of which ${spent} spent; ${isOver ? `${left} over it` : `${left} left`}`,
    calls: (calls, failures, rate) => rate === "" ? calls : `${calls}, of which ${failures} failed (${rate})`,
    latency: (p50, p95, p99, mean) => `p50 ${p50}, p95 ${p95}, p99 ${p99}, mean ${mean}, of successful calls`,
    incidents: (count, longest, mttd, mttr) => [
        count,
        longest === "" ? "" : `the longest ${longest}`,
        mttd === "" ? "" : `mean time to detect ${mttd}`,
        mttr === "" ? "" : `mean time to recover ${mttr}`,
    ]
        .filter((part) => part !== "")
        .join(", "),
    cost: (amounts, each, unpriced) => [
        unpriced > 0 && amounts !== "" ? `at least ${amounts}` : amounts,
        each === "" ? "" : `${each} for each successful call`,
        unpriced === 0 ? "" : `${unpriced} ${(0,en_counts/* plural */.LS)(unpriced, "call")} of unknown cost`,
    ]
        .filter((part) => part !== "")
        .join("; "),
    model: (name, calls, amounts) => `${name}: ${calls} ${(0,en_counts/* plural */.LS)(calls, "call")}${amounts === "" ? "" : `, ${amounts}`}`,
    region: (region, uptime, coverage) => `${region} ${uptime} (coverage ${coverage})`,
    incidentColumns: ["Incident", "Kind", "Began (UTC)", "Ended (UTC)", "Lasted"],
    goesOn: "went on when the month was closed",
    corrections: "False alarms, whose failures are left out:",
    correction: (from, to, who, why) => `${from} to ${to}, marked by ${who}: ${why}`,
};

;// CONCATENATED MODULE: ./build/site/report-markdown.js






/** A month that is over reads the same in every language and zone that the site may be given later. */
const format = createFormat(en.en, "UTC");
/** A report as Markdown: all its monitors with a table of them in front, or one of them. */
function reportMarkdown(report, only) {
    const month = format.month((0,domain_instant/* toMs */.G8)(report.from));
    return (0,templates/* render */.XX)("reports/report", {
        title: enReport.title(month, only === undefined ? undefined : escapeMarkdown(only.name)),
        closed: enReport.closed(time(report.from), time(report.to), time(report.closedAt)),
        columns: enReport.columns,
        rows: only === undefined ? report.monitors.map(rowOf) : [],
        incidentColumns: enReport.incidentColumns,
        correctionsHead: enReport.corrections,
        parts: (only === undefined ? report.monitors : [only]).map((part) => ({
            name: escapeMarkdown(part.name),
            facts: factsOf(part),
            incidents: part.incidents.list.map(({ id, kind, begin, end, durationMs }) => [
                tableCode(id),
                en.en.kind[kind],
                moment(begin),
                end === undefined ? enReport.goesOn : moment(end),
                durationMs === undefined ? enReport.unknown : format.duration(durationMs),
            ]),
            corrections: part.corrections.map(({ from, to, who, why }) => enReport.correction(time(from), time(to), escapeMarkdown(who), escapeMarkdown(why))),
        })),
    });
}
/** `2026-11-21 09:05` */
const moment = (t) => t.slice(0, "2026-11-21T09:05".length).replace("T", " ");
const time = (t) => `${moment(t)} UTC`;
/** An absent value is the dash that says so. */
const shown = (value, text) => value === undefined ? enReport.unknown : text(value);
function rowOf({ name, uptime, coverage, slo, downtimeMs, incidents, errorRate, latency, cost }) {
    return [
        escapeMarkdown(name),
        shown(uptime, format.uptimeFine),
        format.coverage(coverage),
        shown(slo, ({ target, met }) => enReport.slo(format.target(target), met)),
        format.duration(downtimeMs),
        format.count(incidents.count),
        shown(errorRate, format.rate),
        shown(latency, ({ p95 }) => format.latency(p95)),
        costText(cost) || enReport.unknown,
    ];
}
function factsOf(part) {
    const { term } = enReport;
    const { id, group, provider, incidents, cost, regions = [] } = part;
    const facts = [
        { term: term.id, text: codeSpan(id) },
        { term: term.group, text: group === undefined ? "" : escapeMarkdown(group) },
        { term: term.provider, text: provider === undefined ? "" : escapeMarkdown(provider) },
        ...timeFacts(part),
        ...report_markdown_callFacts(part),
        {
            term: term.incidents,
            text: enReport.incidents(incidents.count === 0 ? enReport.none : format.count(incidents.count), ...[incidents.longestMs, incidents.mttdMs, incidents.mttrMs].map((ms) => ms === undefined ? "" : format.duration(ms))),
        },
        { term: term.cost, text: costText(cost, true) },
        { term: term.models, text: modelsText(cost) },
        {
            term: term.regions,
            text: regions
                .map(({ region, uptime, coverage }) => enReport.region(escapeMarkdown(region), shown(uptime, format.uptimeFine), format.coverage(coverage)))
                .join(", "),
        },
    ];
    return facts.filter(({ text }) => text !== "");
}
function timeFacts({ uptime, coverage, uptimeOf, downtimeMs, leftOutMs, slo }) {
    const { term } = enReport;
    const known = uptime === undefined
        ? enReport.uptimeUnknown
        : enReport.uptime(format.uptimeFine(uptime), format.coverage(coverage), uptimeOf === "page");
    return [
        { term: term.uptime, text: known },
        {
            term: term.downtime,
            text: enReport.downtime(format.duration(downtimeMs), leftOutMs === 0 ? "" : format.duration(leftOutMs)),
        },
        { term: term.slo, text: slo === undefined ? "" : enReport.slo(format.target(slo.target), slo.met) },
        { term: term.budget, text: slo === undefined ? "" : budgetText(slo) },
    ];
}
function budgetText({ budgetMs, spentMs, leftMs }) {
    if (budgetMs === undefined || spentMs === undefined || leftMs === undefined)
        return "";
    return enReport.budget(format.duration(budgetMs), format.duration(spentMs), format.duration(Math.abs(leftMs)), leftMs < 0);
}
function report_markdown_callFacts({ calls, failures, errorRate, latency }) {
    const { term } = enReport;
    return [
        {
            term: term.calls,
            text: enReport.calls(format.count(calls), format.count(failures), errorRate === undefined ? "" : format.rate(errorRate)),
        },
        {
            term: term.latency,
            text: latency === undefined
                ? ""
                : enReport.latency(format.latency(latency.p50), format.latency(latency.p95), format.latency(latency.p99), format.latency(latency.mean)),
        },
    ];
}
const report_markdown_amountsText = (amounts) => escapeMarkdown(en.en.list(Object.entries(amounts).map(([unit, micro]) => format.money({ unit, micro }))));
function costText({ amounts, perSuccess = {}, unpriced }, withEach = false) {
    return enReport.cost(report_markdown_amountsText(amounts), withEach ? report_markdown_amountsText(perSuccess) : "", unpriced);
}
function modelsText({ models = {} }) {
    return Object.entries(models)
        .map(([name, { calls, cost }]) => enReport.model(escapeMarkdown(name), calls, report_markdown_amountsText(cost)))
        .join("; ");
}

;// CONCATENATED MODULE: ./build/site/report-files.js



/** Reports of one monitor stand for so many months; those of all monitors for as many as are read. */
const MONTHS_BY_MONITOR = 12;
/** What a report's files are called, without their ending: of all monitors, or of one. */
const reportName = ({ month }, monitor) => monitor === undefined ? `reports/${month}` : `reports/${monitor}/${month}`;
/** Ids become folders: a part that is none of ours has no file. */
const hasFiles = ({ id }) => domain_monitor/* ID_PATTERN */.pw.test(id);
/**
 * Path → text of all reports, oldest first as the ledger has them: JSON, CSV and Markdown of each month, and of each monitor in
 * it. Made of the reports alone, so that nothing that is set or seen later changes a month that is over.
 */
async function reportFiles(reports) {
    const files = new Map();
    for (const report of reports) {
        const { monitors, ...month } = report;
        const name = reportName(report);
        files.set(`${name}.json`, json(report));
        files.set(`${name}.csv`, reportCsv(report, monitors));
        files.set(`${name}.md`, await reportMarkdown(report));
        if (!reports.slice(-MONTHS_BY_MONITOR).includes(report))
            continue;
        for (const part of monitors.filter(hasFiles)) {
            const own = reportName(report, part.id);
            files.set(`${own}.json`, json({ ...month, monitor: part }));
            files.set(`${own}.csv`, reportCsv(report, [part]));
            files.set(`${own}.md`, await reportMarkdown(report, part));
        }
    }
    return files;
}
const json = (value) => `${JSON.stringify(value, null, 2)}\n`;
const report_files_MICRO = 1e6;
/** A row a monitor. Keys are those of the JSON; sums of money are in their unit, a column each. */
function reportCsv({ month }, parts) {
    const units = [...new Set(parts.flatMap(({ cost }) => Object.keys(cost.amounts)))].toSorted();
    const columns = [
        ["month", () => month],
        ...COLUMNS,
        ...units.flatMap((unit) => [
            [`cost ${unit}`, ({ cost }) => inUnits(cost.amounts[unit])],
            [`perSuccess ${unit}`, ({ cost }) => inUnits(cost.perSuccess?.[unit])],
        ]),
    ];
    return toCsv(columns.map(([head]) => head), parts.map((part) => columns.map(([, cell]) => cell(part))));
}
const inUnits = (micro) => (micro === undefined ? undefined : micro / report_files_MICRO);
const COLUMNS = [
    ["id", ({ id }) => id],
    ["name", ({ name }) => name],
    ["group", ({ group }) => group],
    ["provider", ({ provider }) => provider],
    ["uptimeOf", ({ uptimeOf }) => uptimeOf],
    ["uptime", ({ uptime }) => uptime],
    ["coverage", ({ coverage }) => coverage],
    ["availableMs", ({ availableMs }) => availableMs],
    ["downtimeMs", ({ downtimeMs }) => downtimeMs],
    ["leftOutMs", ({ leftOutMs }) => leftOutMs],
    ["calls", ({ calls }) => calls],
    ["failures", ({ failures }) => failures],
    ["errorRate", ({ errorRate }) => errorRate],
    ["p50", ({ latency }) => latency?.p50],
    ["p95", ({ latency }) => latency?.p95],
    ["p99", ({ latency }) => latency?.p99],
    ["mean", ({ latency }) => latency?.mean],
    ["incidents", ({ incidents }) => incidents.count],
    ["longestMs", ({ incidents }) => incidents.longestMs],
    ["mttdMs", ({ incidents }) => incidents.mttdMs],
    ["mttrMs", ({ incidents }) => incidents.mttrMs],
    ["target", ({ slo }) => slo?.target],
    ["met", ({ slo }) => slo?.met],
    ["budgetMs", ({ slo }) => slo?.budgetMs],
    ["spentMs", ({ slo }) => slo?.spentMs],
    ["leftMs", ({ slo }) => slo?.leftMs],
    ["corrections", ({ corrections }) => corrections.length],
    ["regions", ({ regions = [] }) => regions.map(({ region, uptime = "" }) => `${region} ${uptime}`).join("; ")],
    ["unpriced", ({ cost }) => cost.unpriced],
];

;// CONCATENATED MODULE: ./build/site/status-pages-json.js





/** `api/v1/status-pages.json`: what the official pages say, and their report cards. Leads are milliseconds, positive where we were earlier. */
function statusPagesJson({ pages, input }) {
    return {
        v: 1,
        generatedAt: (0,domain_instant/* toInstant */.fN)(input.nowMs),
        days: CARD_DAYS,
        pages: pages.map((page) => pageJson(page, input.nowMs)),
    };
}
function pageJson(page, nowMs) {
    const { card, now, fates } = page;
    const { medianMs, quickestMs, slowestMs } = card.lead ?? {};
    return {
        feed: card.feed,
        name: page.name,
        url: page.url ?? null,
        monitors: page.monitors,
        now: {
            status: now.status,
            readable: now.readable,
            readAt: instantOf(now.readMs),
            since: instantOf(now.sinceMs),
            problem: now.problem ?? null,
            contradicts: now.contradicts,
            incidents: now.incidents.map(reportedJson),
        },
        countedFrom: (0,domain_instant/* toInstant */.fN)(countedFromMs(page, nowMs)),
        incidents: card.incidents,
        acknowledged: card.acknowledged,
        silent: card.silent,
        unread: card.unread,
        pending: card.pending,
        confirmedShare: card.confirmedShare === undefined ? null : share(card.confirmedShare),
        leadMs: card.lead === undefined ? null : { median: medianMs, quickest: quickestMs, slowest: slowestMs },
        falseAdvisories: card.falseAdvisories,
        leads: fates.map(({ incident, fate }) => ({
            incident: incident.id,
            monitor: incident.monitor,
            begin: incident.begin,
            fate,
            leadMs: fate === "acknowledged" ? (leadMs(incident) ?? null) : null,
        })),
    };
}
const reportedJson = ({ id, title, impact, begin, published, url }) => ({
    id: outsideText(id),
    title: outsideText(title),
    impact,
    begin,
    published,
    url: outsideUrl(url) ?? null,
});
const instantOf = (ms) => (ms === undefined ? null : (0,domain_instant/* toInstant */.fN)(ms));

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
/** Height of a line of somebody else with its name. */
const OTHER = 36;
const PLOT = 210;
const LANE = 12;
const TOP = 34;
/** Calls by their latency above the line, the official page's word below it. */
function callsChart(options) {
    const { range, calls, ticks, trouble, page, slow, others = [] } = options;
    const shown = thin(range, calls);
    const scale = scaleOf(shown);
    const said = page === undefined ? PLOT : PLOT + 50;
    const height = said + others.length * OTHER;
    const marks = shown.map((call) => el("use", {
        href: `#m-${call.mark}`,
        x: at(range, call.tMs),
        y: call.mark === "fail" ? LANE : scale.y(call.ms ?? 0),
    }));
    return figure(options, { height }, trouble === undefined ? "" : wash(range, trouble.name, trouble, 0, PLOT), valueAxis(scale, options.valueLabels(scale.ticks)), slow === undefined ? "" : slowLine(scale, slow.ms, slow.label), ...marks, trouble === undefined || trouble.name !== "shade-down" ? "" : failedLabel(range, trouble.fromMs, options.failed), el("line", { class: "axis", x1: 0, x2: "100%", y1: PLOT + 0.5, y2: PLOT + 0.5 }), page === undefined
        ? ""
        : pageLine(range, page, PLOT + 22) + calls_silence(range, page, { y: PLOT + 8, textY: PLOT - 7, end: PLOT + 26 }), ...others.map((other, index) => otherLine(range, other, said + index * OTHER + 12)), timeAxis(range, ticks, height));
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
    const { range, calls, ticks, trouble, page, asked, pageSays, now, others = [] } = options;
    const said = page === undefined ? 62 : 148;
    const height = said + others.length * OTHER;
    const marks = thin(range, calls).map((call) => el("use", { href: `#m-${call.mark}`, x: at(range, call.tMs), y: PULSE }));
    return figure(options, { height }, trouble === undefined ? "" : wash(range, trouble.name, trouble, 24, 26), el("line", { class: "grid", x1: 0, x2: "100%", y1: PULSE, y2: PULSE }), label({ x: 0, y: 14, class: "strong" }, asked), ...marks, page === undefined
        ? ""
        : calls_silence(range, page, { y: 78, textY: 72, end: 98 }) +
            label({ x: 0, y: 112, class: "strong" }, pageSays) +
            pageLine(range, page, 130, true), ...others.map((other, index) => otherLine(range, other, said + index * OTHER + 6)), now === undefined ? "" : el("line", { class: "nowline", x1: "100%", x2: "100%", y1: 22, y2: height - 2 }), timeAxis(range, ticks, height - 3), now === undefined ? "" : label({ x: "100%", y: height + 14, class: "end ink" }, now));
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
/** Its name stands under it, and to its left where it begins late. */
function otherLine(range, { name, label: text, ...span }, y) {
    const [x1, x2] = [at(range, span.fromMs), at(range, Math.max(span.toMs, span.fromMs))];
    const isLate = across(range, span.fromMs) > 0.6;
    return [
        el("line", { class: name, x1, x2, y1: y, y2: y }),
        el("line", { class: "tick", x1, x2: x1, y1: y - 4, y2: y + 4 }),
        label({ x: isLate ? x2 : x1, y: y + 17, class: isLate ? "end ink" : "ink" }, text),
    ].join("");
}
/** The time in which the page said nothing of what we saw. */
function calls_silence(range, { silence: span }, place) {
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

;// CONCATENATED MODULE: ./build/site/incident-others.js


const LINES = 3;
const isHeard = (event) => event.what === "witness" || event.what === "hint";
/** Who else saw trouble or spoke of it, once a source: from where they put its begin to when we heard of it, for that is known. */
function otherLines(context, { timeline }, range) {
    const { chart } = context.locale;
    const bySource = Map.groupBy(timeline.filter(isHeard), ({ feed, what }) => `${what} ${feed}`);
    return [...bySource.values()]
        .map(([event]) => {
        const name = feedNameOf(context, event.feed);
        return event.what === "hint"
            ? { name: "d-faint", label: chart.otherTalks(name), ...windowOf(event) }
            : { name: "said-other", label: chart.otherSees(name), ...spanOf(event) };
    })
        .filter(({ toMs: heardMs }) => heardMs >= range.fromMs)
        .slice(0, LINES);
}
const windowOf = ({ t, windowMs }) => ({
    fromMs: (0,domain_instant/* toMs */.G8)(t) - windowMs,
    toMs: (0,domain_instant/* toMs */.G8)(t),
});
function spanOf({ t, begin, published }) {
    const fromMs = (0,domain_instant/* toMs */.G8)(begin ?? published ?? t);
    return { fromMs, toMs: Math.max(fromMs, (0,domain_instant/* toMs */.G8)(t)) };
}
/** Their names, for those who do not see the lines. */
const otherNames = (context, { timeline }) => [
    ...new Set(timeline.filter(isHeard).map(({ feed }) => feedNameOf(context, feed))),
];

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
/** Calls of a range as they are kept; repetitions, and what a page alone said, are left out. */
function callsIn(samples, { fromMs, toMs: untilMs }) {
    // Text, for every incident looks through the calls of its monitor.
    const [from, to] = [(0,domain_instant/* toInstant */.fN)(Math.ceil(fromMs)), (0,domain_instant/* toInstant */.fN)(untilMs)];
    return samples.filter((sample) => sample.again === undefined && sample.t >= from && sample.t <= to && !(0,domain_sample/* isOfPage */.v_)(sample));
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
    const to = incident.end ?? (0,domain_instant/* toInstant */.fN)(input.nowMs);
    return facts.ledger.samples.some(({ t, again }) => again !== undefined && t >= incident.begin && t <= to);
}
const toCall = ({ t, outcome, ms }) => ({
    tMs: (0,domain_instant/* toMs */.G8)(t),
    mark: (0,domain_outcome/* isFailure */.N6)(outcome) ? "fail" : outcome === "slow" ? "slow" : (0,domain_outcome/* isAvailable */.e2)(outcome) ? "ok" : "none",
    ...(ms !== undefined && { ms }),
});
function incident_chart_troubleOf(incident, range) {
    const { kind, begin, end } = incident;
    if (kind === "configuration")
        return undefined;
    const name = isOutage(incident) ? "shade-down" : "shade-degraded";
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
function askedOf({ locale, format }, facts) {
    const { monitor, reallyEveryMs } = facts;
    if (isByPage(facts))
        return locale.others.byPage.notAsked;
    if (isHeartbeat(monitor))
        return locale.chart.reportsDue(format.duration(monitor.everyMs));
    return reallyEveryMs === undefined
        ? locale.chart.plannedEvery(format.duration(monitor.everyMs))
        : locale.chart.weAsked(format.duration(reallyEveryMs));
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
    // A label that would touch "now" is left out; one that would do so on a phone is for wider charts.
    const ticks = clockTicks(range, calendar, format).flatMap((tick) => {
        const share = (tick.ms - range.fromMs) / (range.toMs - range.fromMs);
        return share < 0.86 ? [{ ...tick, ...(share > 0.74 && { minor: true }) }] : [];
    });
    return pulseChart({
        id: `pulse-${incident.id}`,
        title: locale.chart.pulseTitle(nameOf(facts), format.timeNear(range.fromMs, input.nowMs), format.time(range.toMs)),
        desc: locale.chart.pulseDesc(failed, calls.length, page?.shown.at(-1)?.label ?? locale.chart.noPage, otherNames(context, incident)),
        range,
        calls: calls.map(toCall),
        ticks,
        asked: askedOf(context, facts),
        pageSays: facts.page === undefined ? "" : locale.chart.pageSays(facts.page.name),
        now: locale.chart.now(format.time(input.nowMs)),
        ...(trouble !== undefined && { trouble }),
        ...(page !== undefined && { page }),
    });
}
/**
 * The chart of an incident's own page; `isEvidence`: the samples are gone, what was kept of them is shown; `isPulse`: it has
 * no scale.
 */
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
        desc: locale.chart.pulseDesc(failed, calls.length, page?.shown.at(-1)?.label ?? locale.chart.noPage, otherNames(context, incident)),
        range,
        calls,
        ticks: clockTicks(range, calendar, format),
        others: otherLines(context, incident, range),
        ...(trouble !== undefined && { trouble }),
        ...(page !== undefined && { page }),
    };
    // Reports that say nothing of their time have no place on a scale.
    const isTimeless = isHeartbeat(facts.monitor) && calls.every(({ ms }) => ms === undefined);
    if (isEvidence || isTimeless) {
        const pageSays = facts.page === undefined ? "" : locale.chart.pageSays(facts.page.name);
        const isUnasked = isByPage(facts) && calls.length === 0;
        const asked = isTimeless || isUnasked ? askedOf(context, facts) : locale.chart.weAskedUnplanned;
        return { isEvidence, isPulse: true, svg: pulseChart({ ...common, asked, pageSays }) };
    }
    const svg = callsChart({
        ...common,
        valueLabels: format.latencyTicks,
        failed: locale.chart.failed,
        ...(slowMs !== undefined && { slow: { ms: slowMs, label: locale.chart.slowOver(format.latency(slowMs)) } }),
    });
    return { svg, isEvidence, isPulse: false };
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

;// CONCATENATED MODULE: ./build/site/public-target.js

/** A name hides the host, a host shows the host, a URL shows the path too; never a query, a fragment or credentials. */
function publicTarget({ monitor, }) {
    const { publish, target } = monitor;
    if (publish === "name" || target === undefined)
        return undefined;
    const named = /^dns:([^?#]*)/u.exec(target)?.[1];
    if (named !== undefined)
        return outsideText(named) || undefined;
    const url = /^(?:tcp|tls|wss?):\/\//iu.test(target) && URL.canParse(target) ? target : outsideUrl(target);
    if (url === undefined)
        return outsideText(target.split(/[/?#]/u)[0]?.split("@").at(-1) ?? "") || undefined;
    const { host, pathname } = new URL(url);
    return outsideText(publish === "host" ? host : `${host}${pathname === "/" ? "" : pathname}`);
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
        values: [view_monitor_facts_figure(phrases_uptimeText(context, facts, own))],
        sub: [
            isByPage(facts) ? locale.others.byPage.label : "",
            words.coverage(format.coverage(own.coverage)),
            callsSoFar(context, facts, own),
        ]
            .filter(Boolean)
            .join(", "),
    });
    const week = windows["7d"];
    const recent = facts.incidents.filter(({ begin }) => (0,domain_instant/* toMs */.G8)(begin) >= input.nowMs - LATE_WINDOW_MS);
    const incidents = {
        term: words.incidents90,
        tone: "",
        values: [view_monitor_facts_figure(format.count(recent.length))],
        sub: words.incidentsSub(recent.filter(isOutage).length),
    };
    const uptimes = [uptime(words.uptime7, week), uptime(words.uptime90, windows["90d"])];
    if (isByPage(facts))
        return hasPageUptime(facts)
            ? [...uptimes, incidents]
            : [{ term: words.uptime, tone: "", values: [view_monitor_facts_figure("–")], sub: locale.others.byPage.sub }, incidents];
    return [
        ...uptimes,
        ...latencyFact(context, facts),
        ...tokenFact(context, facts),
        {
            term: isHeartbeat(facts.monitor) ? words.reportsFailed : words.callsFailed,
            tone: "",
            values: [view_monitor_facts_figure(week.errorRate === undefined ? "–" : format.rate(week.errorRate))],
            sub: words.failedOf(format.count(week.failures), format.count(week.calls)),
        },
        ...(facts.page === undefined ? [] : [latenessFact({ locale, format }, recent)]),
        incidents,
        ...spendFact(context, facts),
    ];
}
/** How long successful calls take; nothing of reports that do not say it. */
function latencyFact({ locale, format }, { monitor, windows }) {
    const words = locale.monitor;
    const { p50, p95 } = windows["7d"].latency ?? {};
    if (isHeartbeat(monitor) && p50 === undefined)
        return [];
    const values = [p50, p95].map((ms) => view_monitor_facts_figure(ms === undefined ? "–" : format.latency(ms)));
    return [{ term: words.p50p95, tone: "", values, sub: isHeartbeat(monitor) ? words.reportsOver7 : words.over7 }];
}
/** How long the first token takes, where answers are streams. */
function tokenFact({ locale, format }, { calls }) {
    const words = locale.measured;
    const { tokenMs, tokensPerSecond } = calls;
    if (tokenMs === undefined)
        return [];
    const sub = [
        words.median,
        ...(tokensPerSecond === undefined ? [] : [words.tokensPerSecond(String(tokensPerSecond))]),
    ];
    return [{ term: words.firstToken, tone: "", values: [view_monitor_facts_figure(format.latency(tokenMs))], sub: sub.join(", ") }];
}
function spendFact(context, facts) {
    const { spend } = context.locale;
    const { spending } = facts;
    if (spending === undefined)
        return [];
    const unpriced = unpricedToday(facts, context.input.nowMs);
    const isPart = unpriced > 0 && spending.today.length > 0;
    const today = amountsText(context, spending.today, isPart ? 0 : unpriced);
    const month = spend.thisMonth(amountsText(context, spending.month, spending.unpriced));
    const sub = isPart ? `${spend.orMore}; ${month}` : month;
    return [{ term: spend.today, tone: "", values: [{ number: today, unit: "" }], sub }];
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

;// CONCATENATED MODULE: ./build/site/view-incident-feed.js





/** What an incident of a feed is about, in place of a monitor. */
function feedLink(context, { feed }) {
    const page = context.pages.find(({ card }) => card.feed === feed);
    return { href: page === undefined ? "" : "../status-pages.html", text: feedNameOf(context, feed) };
}
const feedUrl = ({ input }, { feed }) => outsideUrl(input.feedNames.get(feed)?.url);
/** Since when it could not be read, and whom that leaves without it. */
function feedFacts(context, { incident }) {
    if (!isOfFeed(incident))
        return [];
    const { locale, format, input, facts } = context;
    const words = locale.incident;
    const { unreadFeed } = words;
    const beganMs = (0,domain_instant/* toMs */.G8)(incident.begin);
    const users = facts.filter(({ monitor }) => monitor.feeds.some(({ feed }) => feed === incident.feed)).map(nameOf);
    const sub = incident.end === undefined
        ? words.from(format.timeNear(beganMs, input.nowMs))
        : words.fromTo(format.dayTime(beganMs), format.dayTime((0,domain_instant/* toMs */.G8)(incident.end)));
    return [
        { term: unreadFeed.lasted, tone: "", values: [view_monitor_facts_figure(format.duration(lastedMs(context, incident)))], sub },
        {
            term: unreadFeed.usedBy,
            tone: "",
            values: [{ number: format.count(users.length), unit: ` ${unreadFeed.monitors(users.length)}` }],
            sub: locale.list(users.slice(0, 3)),
        },
    ];
}
/** What somebody should do about it, and what it means meanwhile. */
function feedAside({ locale }, { end, problem }) {
    const { unreadFeed } = locale.incident;
    return end === undefined
        ? { head: unreadFeed.head, texts: [...unreadFeed.remedy(problem), ...unreadFeed.meaning] }
        : { head: unreadFeed.headOver, texts: unreadFeed.meaning };
}

;// CONCATENATED MODULE: ./build/site/view-incident-aside.js










/** No call of ours failed: key, quota and network say nothing of it. */
const isUncalled = (incident) => isNews(incident) || incident.kind === "heartbeat" || incident.imported !== undefined;
function asideOf(context, one) {
    const words = context.locale.incident;
    if (isOfFeed(one.incident))
        return feedAside(context, one.incident);
    if (one.incident.imported !== undefined)
        return { head: words.importedHead, texts: [words.importedSays] };
    switch (one.incident.kind) {
        case "certificate":
            return { head: words.certificate.head, texts: [certificateAdvice(context, one)] };
        case "models":
            return modelsAside(context, one);
        case "heartbeat":
            return { head: words.heartbeat.head, texts: words.heartbeat.advice };
        default:
            return undefined;
    }
}
function certificateAdvice({ locale, format }, { incident, facts }) {
    const words = locale.incident.certificate;
    const last = certificateOf(incident);
    if (incident.end !== undefined || last === undefined)
        return words.adviceOver;
    return words.advice(format.fullDay((0,domain_instant/* toMs */.G8)(last.to)), publicTarget(facts) ?? "");
}
function modelsAside({ locale }, { incident }) {
    const words = locale.incident.models;
    const { appeared, vanished } = namesOf(incident);
    const counts = countsOf(incident);
    const more = counts.appeared + counts.vanished - appeared.length - vanished.length;
    const rows = [
        ...vanished.map((code) => [{ text: "", code }, { text: words.gone }]),
        ...appeared.map((code) => [{ text: "", code }, { text: words.fresh }]),
    ];
    return {
        head: words.head,
        texts: [counts.vanished > 0 ? words.advice : words.adviceNew, ...(more > 0 ? [words.more(more)] : [])],
        ...(rows.length > 0 && { table: table(words.columns, rows, { after: true }) }),
    };
}
/** Key figures of an incident in which no call failed. */
function uncalledFacts(context, one) {
    const { kind } = one.incident;
    if (isOfFeed(one.incident))
        return feedFacts(context, one);
    return kind === "certificate"
        ? certificateFacts(context, one)
        : kind === "models"
            ? modelsFacts(context, one)
            : heartbeatFacts(context, one);
}
const fact = (term, value, sub) => ({ term, tone: "", values: [view_monitor_facts_figure(value)], sub });
function certificateFacts({ locale, format, input }, one) {
    const words = locale.incident.certificate;
    const last = certificateOf(one.incident);
    const days = daysLeftOf(one, input.nowMs);
    if (last === undefined || days === undefined)
        return [];
    const toTime = (0,domain_instant/* toMs */.G8)(last.to);
    const when = [format.fullDay(toTime), `${format.time(toTime)} ${format.zone(toTime)}`];
    return [
        days < 0
            ? fact(words.daysLeft, words.expired, words.expiredOn(...when))
            : fact(words.daysLeft, format.count(days), words.expires(...when)),
    ];
}
function modelsFacts({ locale, format }, { incident }) {
    const words = locale.incident.models;
    const { appeared, vanished } = countsOf(incident);
    const detectedMs = (0,domain_instant/* toMs */.G8)(incident.detected);
    return [
        fact(words.gone, format.count(vanished), ""),
        fact(words.fresh, format.count(appeared), ""),
        fact(words.seen, format.time(detectedMs), `${format.fullDay(detectedMs)}, ${format.zone(detectedMs)}`),
    ];
}
function heartbeatFacts(context, one) {
    const { locale, format } = context;
    const words = locale.incident.heartbeat;
    const { monitor } = one.facts;
    const missing = callsOf(context, one).filter(({ outcome }) => (0,domain_outcome/* isFailure */.N6)(outcome)).length;
    const heardMs = heardBefore(one);
    return [
        ...(heardMs === undefined ? [] : [heardMs]).map((ms) => fact(words.lastHeard, format.timeNear(ms, (0,domain_instant/* toMs */.G8)(one.incident.begin)), words.due(format.timeNear(ms + monitor.everyMs + (monitor.graceMs ?? 0), ms)))),
        ...(missing === 0 ? [] : [fact(words.missingFact, format.count(missing), words.missingSub)]),
    ];
}
/** The last report before it was missing; `undefined` where its line is no longer kept. */
function heardBefore({ incident, facts }) {
    const last = facts.ledger.samples.findLast(({ id, t }) => id !== undefined && t <= incident.begin);
    return last === undefined ? undefined : (0,domain_instant/* toMs */.G8)(last.t);
}
/** Sentences of the summary: from when to when, and what it was. */
function uncalledSummary({ locale, format, input }, one) {
    const { incident } = one;
    const words = locale.incident;
    const { unreadFeed } = words;
    const from = format.timeNear((0,domain_instant/* toMs */.G8)(incident.begin), input.nowMs);
    const to = incident.end === undefined ? undefined : format.timeNear((0,domain_instant/* toMs */.G8)(incident.end), (0,domain_instant/* toMs */.G8)(incident.begin));
    if (incident.feed !== undefined)
        return [unreadFeed.summary(from, to, unreadFeed.why(incident.problem))];
    if (incident.kind === "heartbeat") {
        const heardMs = heardBefore(one);
        const heard = heardMs === undefined ? "" : format.timeNear(heardMs, (0,domain_instant/* toMs */.G8)(incident.begin));
        return [to === undefined ? words.heartbeat.silent(from, heard) : words.heartbeat.wasSilent(from, to, heard)];
    }
    const ended = to === undefined ? "" : words.certificate.ended(to);
    if (incident.kind === "certificate")
        return [[words.certificate.seen(from), ended].filter(Boolean).join(" ")];
    const { appeared, vanished } = countsOf(incident);
    return [words.models.changedAt(from, words.story.models(appeared, vanished))];
}

;// CONCATENATED MODULE: ./build/domain/diagnosis.js

/** What a person would check, in that order. */
const CHECKS = (/* unused pure expression or super */ null && (["page", "scope", "key", "quota", "network", "request", "support"]));
/** Where an incident's cause lies: one finding for each of `CHECKS`, in that order, drawn from facts alone. */
function diagnose(incident, known = {}) {
    const { calls = [], passed } = known;
    const seen = incident.evidence.length > 0 ? incident.evidence : calls;
    const { outcome, reason } = incident;
    // The incident's own reason holds even where the calls that showed it are not among those kept.
    const named = outcome === undefined || reason === undefined ? seen : [{ outcome, reason }, ...seen];
    return [
        pageFinding(incident),
        scopeFinding(known),
        keyFinding(named),
        quotaFinding(named),
        networkFinding(seen),
        requestFinding(named, passed),
        supportFinding(incident, seen),
    ];
}
/**
 * Where each reason points. `answer`: an answer came, and what is wrong with it may be the request's fault as well as the
 * provider's. `provider`: an answer came that clears the request. `late`: the phase decides. `ours`: it says nothing of the
 * target, for we could not look. `told`: nobody looked; the target speaks for itself, or should have.
 */
const POINTS_AT = {
    slow: "provider",
    "rate-limit": "provider",
    "quota-used-up": "quota",
    "no-credit": "quota",
    "model-overloaded": "provider",
    "capacity-exhausted": "provider",
    "internal-error": "provider",
    "bad-gateway": "provider",
    "service-unavailable": "provider",
    "stream-error": "provider",
    "phase-timeout": "late",
    "gateway-timeout": "provider",
    "request-timeout": "provider",
    "dns-nxdomain": "network",
    "dns-failure": "network",
    "connection-refused": "network",
    "connection-reset": "network",
    "no-route": "network",
    "tls-expired": "network",
    "tls-wrong-host": "network",
    "tls-untrusted": "network",
    "tls-failure": "network",
    "protocol-error": "provider",
    "bad-key": "key",
    "no-permission": "key",
    "bad-request": "request",
    "model-gone": "request",
    "missing-secret": "key",
    "unexpected-status": "answer",
    "condition-failed": "answer",
    "content-filtered": "answer",
    "body-too-large": "answer",
    "too-many-redirects": "answer",
    "redirect-refused": "answer",
    "output-not-an-image": "answer",
    "job-failed": "answer",
    "job-canceled": "answer",
    "bad-job": "answer",
    "dns-timeout": "network",
    "tls-old-protocol": "network",
    "no-record": "answer",
    "places-disagree": "network",
    "heartbeat-missing": "told",
    "reported-failure": "told",
    "page-operational": "told",
    "page-degraded": "told",
    "page-outage": "told",
    "stream-cut": "provider",
    "source-unavailable": "ours",
    "runner-offline": "ours",
    "run-ended": "ours",
    "internal-fault": "ours",
};
const pointingAt = (where) => new Set(Object.keys(POINTS_AT).filter((reason) => POINTS_AT[reason] === where));
const KEY = pointingAt("key");
const QUOTA = pointingAt("quota");
const REQUEST = pointingAt("request");
const NETWORK = pointingAt("network");
const ANSWERED_BADLY = pointingAt("answer");
const PAGE = {
    confirmed: "bad",
    advisory: "bad",
    unacknowledged: "well",
    uncovered: "unknown",
    unread: "unknown",
};
const pageFinding = ({ corroboration, pagePublished }) => ({
    check: "page",
    state: PAGE[corroboration],
    corroboration,
    ...(pagePublished !== undefined && { published: pagePublished }),
});
/** `bad`: it is wider than this monitor. */
function scopeFinding({ others = { failing: [], fine: [] }, importance }) {
    const { failing, fine } = others;
    const state = failing.length > 0 ? "bad" : fine.length > 0 ? "well" : "unknown";
    return {
        check: "scope",
        state,
        ...(state !== "unknown" && { others }),
        ...(importance !== undefined && { importance }),
    };
}
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
    const unreachable = failed.findLast(({ outcome }) => outcome === "unreachable") ?? lastFor(failed, NETWORK);
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
    // Of what has no status (DNS, a job's own word) the reason says that an answer came.
    const answer = lastAnswered(failing(calls)) ?? lastFor(failing(calls), ANSWERED_BADLY) ?? lastAnswered(calls);
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
/** What somebody on call does next. */
const ADVICE = (/* unused pure expression or super */ null && (["wait-and-tell", "check-ours", "call-support", "watch"]));
/**
 * The way a person on call goes, by the findings alone. `wait-and-tell`: the official page confirms an outage. `check-ours`:
 * key, quota or request is refused, or the fault is ours. `call-support`: no page admits anything, nothing of ours is at
 * fault and the provider is to blame. `watch`: the facts do not say; so it is for a monitor that is a test and fails alone.
 */
function adviceOf(findings) {
    const by = new Map(findings.map((finding) => [finding.check, finding]));
    const isBad = (check) => by.get(check)?.state === "bad";
    const page = by.get("page")?.corroboration;
    if (page === "confirmed")
        return "wait-and-tell";
    if (isBad("key") || isBad("quota") || isBad("request") || by.get("support")?.blame === "owner")
        return "check-ours";
    const isTestAlone = by.get("scope")?.importance === "test" && !isBad("scope");
    const isUnadmitted = page === "unacknowledged" || page === "uncovered";
    return isUnadmitted && isBad("support") && !isTestAlone ? "call-support" : "watch";
}

;// CONCATENATED MODULE: ./build/domain/scope.js
/**
 * Whether it is the whole provider or this one. Another fails that has an outage or degradation of its own in that time;
 * `isFine` says whether calls of one that has none were seen to pass. Monitors without a provider have no others.
 */
function othersOf(incident, monitors, incidents, isFine) {
    const provider = monitors.find(({ id }) => id === incident.monitor)?.provider;
    const others = monitors.filter((one) => one.id !== incident.monitor && one.provider === provider);
    if (provider === undefined)
        return { failing: [], fine: [] };
    const inTrouble = new Set(incidents.filter((one) => isOfCalls(one) && isMeanwhile(one, incident)).map((one) => one.monitor));
    const named = (which) => others.filter(({ id }) => which(id)).map(({ name }) => name);
    return {
        failing: named((id) => inTrouble.has(id)),
        fine: named((id) => !inTrouble.has(id) && isFine(id)),
    };
}
const isOfCalls = ({ kind }) => kind === "outage" || kind === "degradation";
const isMeanwhile = (a, b) => (b.end === undefined || a.begin <= b.end) && (a.end === undefined || a.end >= b.begin);

;// CONCATENATED MODULE: ./build/site/view-incident-checks.js









/** The domain's diagnosis in words. Where no failure was kept, the calls of that time answer the questions. */
function incidentChecks(context, one) {
    const { check, advice } = context.locale.incident;
    const { incident, facts } = one;
    const passed = facts.ledger.samples.findLast((sample) => sample.t < incident.begin && (0,domain_outcome/* isAvailable */.e2)(sample.outcome) && !(0,domain_sample/* isOfPage */.v_)(sample))?.t;
    const known = {
        calls: callsOf(context, one),
        ...(passed !== undefined && { passed }),
        others: othersIn(context, incident),
        ...(facts.monitor.importance !== undefined && { importance: facts.monitor.importance }),
    };
    const findings = diagnose(incident, known);
    const [, scope, key, quota, network, request, support] = findings;
    const shown = [
        [check.page, pageWords(context, one)],
        // Most monitors have no others: that nothing is known of them is worth no line.
        ...(scope.state === "unknown" && scope.importance !== "test"
            ? []
            : [[check.scope, scopeWords(context, scope)]]),
        [check.key, keyWords(context, key)],
        [check.quota, quotaWords(context, quota)],
        [check.network, networkWords(context, network)],
        [check.request, requestWords(context, request, incident)],
        [check.support, supportWords(context, support, incident)],
    ];
    return {
        diagnosis: headline(context, incident, support),
        checks: shown.map(([name, words], index) => ({
            contradicts: false,
            ...words,
            n: index + 1,
            name,
        })),
        // What is over asks for nothing.
        ...(incident.end === undefined && { advice: advice[adviceOf(findings)] }),
    };
}
/** The provider's other monitors: fine are those whose calls of that time are kept and passed. */
function othersIn({ facts, incidents }, incident) {
    const { begin, end } = incident;
    const passed = (sample) => sample.t >= begin && (end === undefined || sample.t <= end) && (0,domain_outcome/* isAvailable */.e2)(sample.outcome) && !(0,domain_sample/* isOfPage */.v_)(sample);
    return othersOf(incident, facts.map(({ monitor }) => monitor), incidents.map((one) => one.incident), (id) => facts.some(({ monitor, ledger }) => monitor.id === id && ledger.samples.some(passed)));
}
function scopeWords({ locale }, { others, importance }) {
    const { check } = locale.incident;
    const { failing = [], fine = [] } = others ?? {};
    const test = importance === "test" ? [check.scopeTest] : [];
    const said = (text) => [text, ...test].join(" ");
    if (failing.length > 0)
        return {
            glyph: "down",
            result: check.scopeWide,
            text: said(check.scopeWideText(failing.map((name) => outsideText(name)))),
        };
    if (fine.length > 0)
        return {
            glyph: "up",
            result: check.scopeNarrow,
            text: said(check.scopeNarrowText(fine.map((name) => outsideText(name)))),
        };
    return { glyph: "nodata", result: check.unknown, text: said(check.scopeUnknownText) };
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
function pageWords(context, one) {
    const { locale, format } = context;
    const { pageResult, pageText } = locale.incident.check;
    const { incident, facts } = one;
    const { corroboration, pagePublished, begin } = incident;
    const tones = {
        confirmed: "down",
        unacknowledged: "up",
        advisory: "degraded",
        uncovered: "nodata",
        unread: "nodata",
    };
    const isSilent = corroboration === "unacknowledged";
    // What was over before it was read last says nothing of that reading.
    const readMs = isSilent && incident.end === undefined ? facts.page?.readMs : undefined;
    const atMs = readMs ?? (pagePublished === undefined ? undefined : (0,domain_instant/* toMs */.G8)(pagePublished));
    const time = atMs === undefined ? "" : format.timeNear(atMs, (0,domain_instant/* toMs */.G8)(begin));
    return {
        glyph: tones[corroboration],
        contradicts: isSilent,
        result: pageResult[corroboration],
        text: pageText[corroboration](pageOfIncident(context, one), time),
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
        ? { glyph: "up", result: check.keyFine, text: check.keyFineText(codesOf(finding)) }
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
        : { glyph: "up", result: check.quotaFine, text: check.quotaFineText(codesOf(finding)) };
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
/** What to have at hand when the provider is asked. */
function supportWords({ locale }, finding, { evidence }) {
    const { check } = locale.incident;
    if (finding.state === "unknown")
        return { glyph: "nodata", result: check.unknown, text: check.supportUnknownText };
    if (finding.state === "well")
        return { glyph: "up", result: check.supportOurs, text: check.supportOursText };
    const id = evidence.findLast((call) => call.requestId !== undefined && call.blame === "provider")?.requestId ?? "";
    return { glyph: "down", result: check.supportTheirs, text: check.supportTheirsText(outsideText(id)) };
}

;// CONCATENATED MODULE: ./build/domain/condition.js
/** A kept value as people read it: a text in quotes, so that it is told from a number and from what could not be kept. */
function gotText(value) {
    return typeof value === "string" && !value.startsWith("(") ? JSON.stringify(value) : String(value);
}

// EXTERNAL MODULE: ./build/domain/exchange.js
var exchange = __webpack_require__(98128);
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
    const known = exchange/* PHASES */.ZG.flatMap((name) => phases?.[name] === undefined ? [] : [`${locale.phase[name]} ${format.latency(phases[name])}`]);
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

;// CONCATENATED MODULE: ./build/site/view-incident-facts.js











function incidentFactsRow(context, one) {
    const { locale, format } = context;
    const words = locale.incident;
    const { incident } = one;
    const beganMs = (0,domain_instant/* toMs */.G8)(incident.begin);
    const noticedMs = (0,domain_instant/* toMs */.G8)(incident.detected) - beganMs;
    const calls = callsOf(context, one);
    const failed = calls.filter(({ outcome }) => (0,domain_outcome/* isFailure */.N6)(outcome)).length;
    if (incident.kind === "models" || isOfFeed(incident))
        return uncalledFacts(context, one);
    return [
        ...(incident.kind === "certificate" ? uncalledFacts(context, one) : []),
        lastedFact(context, one),
        ...(incident.kind === "advisory" || isNews(incident) || incident.imported !== undefined
            ? []
            : [
                {
                    term: isAtOnce(noticedMs) ? words.noticedHow : words.noticed,
                    tone: "",
                    values: [view_monitor_facts_figure(delayText(context, noticedMs))],
                    sub: words.noticedSub(format.timeNear((0,domain_instant/* toMs */.G8)(incident.detected), beganMs)),
                },
            ]),
        ...(incident.imported === undefined ? pageFact(context, one) : importedFact(context)),
        ...(incident.kind === "heartbeat" ? uncalledFacts(context, one) : []),
        ...(calls.length === 0 || isUncalled(incident)
            ? []
            : [
                {
                    term: words.failed,
                    tone: "",
                    values: [{ number: format.count(failed), unit: ` ${words.of(format.count(calls.length))}` }],
                    sub: words.failedSub,
                },
            ]),
        ...(isNews(incident) ? [] : [affectedFact(context, one)]),
    ];
}
function lastedFact({ locale, format, input }, { incident }) {
    const words = locale.incident;
    const beganMs = (0,domain_instant/* toMs */.G8)(incident.begin);
    const endMs = incident.end === undefined ? input.nowMs : (0,domain_instant/* toMs */.G8)(incident.end);
    const values = [view_monitor_facts_figure(format.duration(endMs - beganMs))];
    if (incident.end === undefined) {
        const term = incident.kind === "certificate" ? words.certificate.knownFor : words.lastedSoFar;
        return { term, tone: "", values, sub: words.from(format.timeNear(beganMs, input.nowMs)) };
    }
    const sub = words.fromTo(format.time(beganMs), `${format.timeNear(endMs, beganMs)} ${format.zone(endMs)}`);
    return { term: words.lasted, tone: "", values, sub };
}
/** Neither when it was noticed nor what the page said is known of what another program saw. */
function importedFact({ locale }) {
    const words = locale.incident;
    return [{ term: words.importedFrom, tone: "", values: [view_monitor_facts_figure("Upptime")], sub: words.importedSub }];
}
function pageFact(context, { incident }) {
    const { locale, format } = context;
    const words = locale.incident;
    const sub = words.pageSub[incident.corroboration];
    if (incident.kind === "advisory" || incident.kind === "configuration" || isNews(incident))
        return [];
    if (incident.kind === "heartbeat" && incident.corroboration === "uncovered")
        return [];
    const lateMs = latenessMs(incident);
    if (incident.pagePublished === undefined || lateMs === undefined) {
        if (incident.corroboration !== "unacknowledged")
            return [{ term: words.pageLate, tone: "", values: [view_monitor_facts_figure("–")], sub }];
        const word = incident.end === undefined ? words.pageSilentFact : words.pageNeverFact;
        return [{ term: words.pageLate, tone: " truth", values: [view_monitor_facts_figure(word)], sub }];
    }
    const time = format.timeNear((0,domain_instant/* toMs */.G8)(incident.pagePublished), (0,domain_instant/* toMs */.G8)(incident.begin));
    const earlyMs = leadMs(incident) ?? 0;
    const said = words.pageSaid(time, isAtOnce(lateMs) && isAtOnce(earlyMs) ? "" : leadText(context, earlyMs));
    const values = [view_monitor_facts_figure(delayText(context, lateMs))];
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
        !isNews(other.incident) &&
        overlap(own, span(other.incident.begin, other.incident.end)) > 0);
    const names = [...new Set(others.map((other) => nameOf(other.facts)))];
    const sub = names.length === 0 ? locale.incident.nothingElse : locale.list(names.slice(0, 3));
    return { term: locale.incident.affected, tone: "", values: [view_monitor_facts_figure(format.count(names.length))], sub };
}

// EXTERNAL MODULE: ./build/domain/errors.js
var errors = __webpack_require__(56046);
;// CONCATENATED MODULE: ./build/site/view-incident-story.js












function incidentStory(context, one) {
    const { format, locale } = context;
    const { incident } = one;
    const told = eventsOf(incident).map((event) => ({ at: event.t, ...view_incident_story_tell(context, one, event) }));
    const first = incident.evidence[0];
    const starts = isOfFeed(incident)
        ? [{ at: incident.begin, ...feedStart(context, incident) }]
        : first === undefined || incident.begin === incident.detected
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
        .map(({ at, glyph, title, text, code = "", href = "", isPage = false }, index, all) => ({
        datetime: at,
        // A certificate ends in days: the hour at which somebody saw it is beside the point.
        time: incident.kind === "certificate"
            ? format.day((0,domain_instant/* toMs */.G8)(at))
            : format.timeNear((0,domain_instant/* toMs */.G8)(at), (0,domain_instant/* toMs */.G8)(all[index - 1]?.at ?? incident.begin)),
        glyph,
        isPage,
        title,
        href,
        text: text === "" && code !== "" ? `${locale.incident.reasonIs}:` : text,
        code,
    }));
}
/** Of what is news in itself, the opening says nothing more. */
function eventsOf(incident) {
    const { timeline } = incident;
    const isTold = isNews(incident) && timeline.some(({ what }) => what === "certificate" || what === "models");
    return isTold ? timeline.filter(({ what }) => what !== "opened") : timeline;
}
/** What an event of the timeline says; a page's word stands where it was published. */
function view_incident_story_tell(context, one, event) {
    const { locale, format } = context;
    const { story } = locale.incident;
    const { incident } = one;
    const glyph = stateOfIncident(incident);
    const because = (cause) => cause.outcome === undefined && cause.reason === undefined
        ? ""
        : story.because(reasonPhrase(locale, cause.outcome, cause.reason));
    if (event.what === "certificate" || event.what === "models")
        return newsEvent(context, incident, event);
    switch (event.what) {
        case "opened": {
            const afterMs = (0,domain_instant/* toMs */.G8)(event.t) - (0,domain_instant/* toMs */.G8)(incident.begin);
            const after = isOfFeed(incident)
                ? story.unreadableFor(format.duration(afterMs))
                : incident.kind === "advisory" || incident.imported !== undefined
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
        case "witness":
        case "hint":
            return othersEvent(context, one, event);
        case "recovered":
            return recovery(context, incident, event);
        case "ended":
            return { glyph: "nodata", title: story.ended[event.why], text: "" };
        case "reopened":
            return { glyph, title: story.reopened(locale.level[event.level]), text: because(event) };
        default:
            return (0,errors/* assertNever */.xb)(event);
    }
}
/** What somebody else sees or says of it. */
function othersEvent(context, { incident }, event) {
    const { format, locale, input } = context;
    const { story } = locale.incident;
    const name = feedNameOf(context, event.feed);
    if (event.what === "hint") {
        const text = story.hintText(event.count, event.usual, format.duration(event.windowMs));
        return { glyph: "nodata", title: story.hint(name), text, href: outsideUrl(input.feedNames.get(event.feed)?.url) };
    }
    const { title, uptime, status, begin, published, url } = event;
    const text = story.witnessText({
        title: title === undefined ? "" : outsideText(title),
        uptime: uptime === undefined ? "" : format.coverage(uptime),
        status,
        since: begin === undefined ? "" : format.timeNear((0,domain_instant/* toMs */.G8)(begin), (0,domain_instant/* toMs */.G8)(incident.begin)),
    });
    return {
        glyph: stateOfStatus(status),
        title: story.witness(name),
        text,
        href: outsideUrl(url),
        ...(published !== undefined && { at: published }),
    };
}
function feedStart({ locale }, { problem }) {
    const { story, unreadFeed } = locale.incident;
    return { glyph: "nodata", title: story.unreadable, text: story.because(unreadFeed.why(problem)) };
}
function recovery({ locale, format }, incident, { t }) {
    const { story } = locale.incident;
    const { kind, begin } = incident;
    if (isOfFeed(incident))
        return { glyph: "up", title: story.readable, text: story.recoveredText(format.duration((0,domain_instant/* toMs */.G8)(t) - (0,domain_instant/* toMs */.G8)(begin))) };
    if (kind === "certificate")
        return { glyph: "up", title: story.renewed, text: "" };
    if (kind === "models")
        return { glyph: "nodata", title: story.settled, text: "" };
    return { glyph: "up", title: story.recovered, text: story.recoveredText(format.duration((0,domain_instant/* toMs */.G8)(t) - (0,domain_instant/* toMs */.G8)(begin))) };
}
/** What is told of a certificate or of a list of models. */
function newsEvent({ locale, format }, { timeline }, event) {
    const { story } = locale.incident;
    if (event.what === "certificate") {
        const title = story.certificate(event.daysLeft, format.fullDay((0,domain_instant/* toMs */.G8)(event.to)));
        const told = timeline.filter(({ what }) => what === "certificate");
        const before = told[told.indexOf(event) - 1];
        const level = locale.level[event.level];
        const isSame = before?.what === "certificate" && before.level === event.level;
        const text = before === undefined ? story.opened(level) : isSame ? "" : story.level(level);
        return { glyph: stateOfLevel(event.level), title, text };
    }
    const [appeared, vanished] = [event.appeared, event.vanished].map(({ names }) => names.slice(0, NAMES_SHOWN).map(outsideText));
    const more = event.appeared.count + event.vanished.count - appeared.length - vanished.length;
    return {
        glyph: "nodata",
        title: story.models(event.appeared.count, event.vanished.count),
        text: story.modelNames(appeared, vanished, more),
    };
}
function pageEvent(context, one, event) {
    const { locale, format } = context;
    const { incident } = one;
    const page = event.feed === undefined ? pageOfIncident(context, one) : feedNameOf(context, event.feed);
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
        title: story.page[event.corroboration](page),
        href: outsideUrl(event.url),
        text: [title, lateness].filter((text) => text !== "").join(" "),
        ...(event.published !== undefined && { at: event.published }),
    };
}
/** The post-mortem in a few sentences; while it runs, what is known so far. */
function view_incident_story_incidentSummary(context, one) {
    const { locale, format, input } = context;
    const words = locale.incident.summary;
    const { incident } = one;
    const isImported = incident.imported !== undefined;
    if (isUncalled(incident) && !isImported)
        return uncalledSummary(context, one);
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
    if (isImported)
        return [first];
    return [first, [noticed, pageSummary(context, one)].filter((text) => text !== "").join(" ")].filter((text) => text !== "");
}
function pageSummary(context, one) {
    const { locale, format } = context;
    const { incident } = one;
    const words = locale.incident.summary;
    const page = pageOfIncident(context, one);
    const lateMs = latenessMs(incident);
    const { pagePublished, corroboration, begin, kind } = incident;
    if (pagePublished === undefined || lateMs === undefined || kind === "advisory")
        return words.page[corroboration](page);
    const time = format.timeNear((0,domain_instant/* toMs */.G8)(pagePublished), (0,domain_instant/* toMs */.G8)(begin));
    if (isAtOnce(lateMs))
        return words.pageAtOnce(page, time);
    const lead = leadText(context, leadMs(incident) ?? 0);
    return lateMs < 0
        ? words.pageEarly(page, format.duration(-lateMs), time, lead)
        : words.pageLate(page, format.duration(lateMs), time, lead);
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
        status: { glyph: state, text: statusOf(context, incident) },
        what: words.what(locale.kind[incident.kind], locale.level[incident.level]),
        monitor: isOfFeed(incident)
            ? feedLink(context, incident)
            : { href: context.facts.includes(facts) ? `../monitors/${facts.monitor.id}.html` : "", text: nameOf(facts) },
        day: format.fullDay((0,domain_instant/* toMs */.G8)(incident.begin)),
        sentence: sentence(incidentSentence(context, one)),
        facts: incidentFactsRow(context, one),
        seenHead: words.seen,
        seenNote: locale.monitor.range(format.dayTime(range.fromMs), format.timeNear(range.toMs, range.fromMs), format.zone(range.fromMs)),
        calls: isNews(incident) || incident.imported !== undefined ? undefined : callsFigure(context, one),
        storyHead: words.timeline,
        story: incidentStory(context, one),
        ...(isUncalled(incident) ? { aside: asideOf(context, one) } : incidentChecks(context, one)),
        showEvidence: !isUncalled(incident) || incident.evidence.length > 0,
        evidenceHead: words.evidence,
        noEvidence: words.noEvidence,
        evidence: incident.evidence.map((evidence) => evidenceView(context, evidence, (0,domain_instant/* toMs */.G8)(incident.begin))),
        summaryHead: incident.end === undefined ? words.summarySoFar : words.postMortem,
        summary: view_incident_story_incidentSummary(context, one),
        outcomes: isNews(incident) || incident.imported !== undefined ? undefined : outcomesTable(context, one),
        links: linksOf(context, one),
    };
}
function statusOf({ locale }, { kind, end }) {
    const words = locale.incident;
    if (kind === "models")
        return end === undefined ? words.models.news : words.models.past;
    return end === undefined ? words.running : words.resolved;
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
    const { svg, isEvidence, isPulse } = incidentCalls(context, one);
    const calls = callsOf(context, one);
    const failed = calls.filter(({ outcome }) => (0,domain_outcome/* isFailure */.N6)(outcome)).length;
    const repeated = hasRepetitions(context, one);
    const through = calls.filter(({ outcome }) => (0,domain_outcome/* isAvailable */.e2)(outcome)).length;
    const isSilent = one.incident.kind === "heartbeat";
    const isUnasked = isByPage(one.facts) && calls.length === 0 && one.incident.evidence.length === 0;
    const title = isUnasked
        ? locale.others.byPage.asked
        : isEvidence || calls.length === 0
            ? words.chartEvidence
            : isSilent
                ? words.heartbeat.missing(failed)
                : one.incident.kind === "advisory"
                    ? words.chartAdvisory(calls.length, failed)
                    : words.chartTitle(failed, calls.length, through, repeated);
    return {
        title,
        text: isUnasked
            ? locale.others.byPage.noCalls
            : isEvidence
                ? words.chartTextEvidence
                : isSilent
                    ? words.heartbeat.chartText
                    : words.chartText(one.facts.page !== undefined, repeated, otherNames(context, one.incident).length > 0),
        chart: svg,
        direct: false,
        flush: isPulse,
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
function linksOf(context, one) {
    const { locale, input } = context;
    const { incident, facts } = one;
    const words = locale.incident;
    const issue = outsideUrl(incident.issue?.url);
    const page = isOfFeed(incident) ? feedUrl(context, incident) : (outsideUrl(incident.pageUrl) ?? facts.page?.url);
    const name = isOfFeed(incident)
        ? feedLink(context, incident).text
        : locale.index.officialPage(pageOfIncident(context, one));
    const repository = outsideUrl(input.repositoryUrl)?.replace(/\/$/u, "");
    return [
        ...(issue === undefined ? [] : [{ href: issue, text: words.issue(incident.issue?.number ?? 0) }]),
        ...(repository === undefined ? [] : [{ href: `${repository}/blob/HEAD/${fileOf(incident)}`, text: words.asJson }]),
        ...(page === undefined ? [] : [{ href: page, text: name }]),
    ];
}
const fileOf = ({ id }) => `history/incidents/${id.slice(0, 4)}/${id}.json`;

;// CONCATENATED MODULE: ./build/site/view-incident-list.js






/** `root` leads from the page to the site's top. */
function incidentItem(context, one, root) {
    const { locale, format, input } = context;
    const { incident } = one;
    const lasted = format.duration((incident.end === undefined ? input.nowMs : (0,domain_instant/* toMs */.G8)(incident.end)) - (0,domain_instant/* toMs */.G8)(incident.begin));
    const brief = isNews(incident)
        ? newsBrief(context, one)
        : incident.kind === "advisory"
            ? locale.incident.advisoryBrief
            : troubleOfIncident(locale, incident).brief;
    const clause = isNews(incident)
        ? newsText(context, one)
        : incident.kind === "advisory"
            ? locale.index.ourCallsFine
            : pageClause(context, one) || reasonPhrase(locale, incident.outcome, incident.reason);
    return {
        glyph: stateOfIncident(incident),
        href: `${root}incidents/${incident.id}.html`,
        // It is the feed's trouble, not the monitor's.
        title: isOfFeed(incident) ? brief : locale.incident.short(nameOf(one.facts), brief),
        // A change of a list is news, and lasts no time.
        duration: incident.kind === "models" ? "" : incident.end === undefined ? locale.incident.runningDuration(lasted) : lasted,
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

;// CONCATENATED MODULE: ./build/site/view-index-notes.js









/** A running incident without a chart, in a few lines. */
function noteOfIncident(context, one) {
    const { locale, format, input } = context;
    const { incident, facts } = one;
    const calls = callsIn(facts.ledger.samples, { fromMs: (0,domain_instant/* toMs */.G8)(incident.begin), toMs: input.nowMs });
    const failed = calls.filter(({ outcome }) => (0,domain_outcome/* isFailure */.N6)(outcome));
    const begin = format.timeNear((0,domain_instant/* toMs */.G8)(incident.begin), input.nowMs);
    const text = isNews(incident)
        ? newsText(context, one)
        : incident.kind === "advisory" && failed.length === 0
            ? locale.index.advisoryTold(calls.length)
            : locale.index.reasonTold(reasonPhrase(locale, incident.outcome, incident.reason));
    return {
        glyph: stateOfIncident(incident),
        kicker: locale.kind[incident.kind],
        // A change of a list was seen at a moment, and lasts no time.
        when: incident.kind === "models"
            ? begin
            : locale.index.sinceFor(begin, format.duration(input.nowMs - (0,domain_instant/* toMs */.G8)(incident.begin))),
        title: incidentTitle(context, one),
        href: `incidents/${incident.id}.html`,
        text,
    };
}
/** A certificate at its end comes before all that can wait. */
const urgency = ({ incident }) => incident.kind === "certificate" && incident.level === "critical" ? 0 : 1;
/** What is no trouble, but should be known: advisories, our own configuration, certificates, models, rate limits, silence. */
function notesOf(context, running) {
    const { facts, locale } = context;
    const quiet = running.filter(({ incident }) => !isOfVerdict(incident)).toSorted((a, b) => urgency(a) - urgency(b));
    const told = new Set(quiet.filter(({ incident }) => !isNews(incident)).map((one) => one.facts.monitor.id));
    const rest = facts.filter(({ state, monitor }) => (state === "limited" || state === "nodata") && !told.has(monitor.id));
    return [
        ...quiet.map((one) => noteOfIncident(context, one)),
        ...(rest.length === facts.length ? [] : rest).map((one) => ({
            glyph: one.state,
            kicker: one.spending?.stopped === true ? locale.index.notAsked : locale.state[one.state],
            when: "",
            title: nameOf(one),
            href: `monitors/${one.monitor.id}.html`,
            text: one.state === "limited"
                ? limitedNote(context, one)
                : locale.index.nodataNote(budgetBrief(context, one) || whyUnknown(context, one)),
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

;// CONCATENATED MODULE: ./build/site/view-row.js













function rowView(context, facts) {
    const { locale, format } = context;
    const { monitor, state } = facts;
    const quarter = facts.windows["90d"];
    const p95 = facts.windows["24h"].latency?.p95;
    const said = view_row_pageView(context, facts);
    return {
        name: nameOf(facts),
        href: `monitors/${monitor.id}.html`,
        verdict: state,
        glyph: state,
        hiddenState: state === "up" ? `${locale.state.up}${about(facts) === "" ? "" : ", "}` : "",
        sub: state === "up" ? about(facts) : stateLine(context, facts),
        subTone: state === "up" ? "" : ` t-${state}`,
        money: isMissed(facts) ? "" : budgetBrief(context, facts),
        ...(said !== undefined && { page: said }),
        noPage: locale.index.noPage,
        strip: stripOf(context, facts),
        uptime: phrases_uptimeText(context, facts, quarter),
        whose: isByPage(facts) ? locale.others.byPage.row : "",
        coverage: isByPage(facts) && !hasPageUptime(facts) ? "" : locale.index.coverage(format.coverage(quarter.coverage)),
        few: callsSoFar(context, facts, quarter),
        p95: p95 === undefined ? "–" : format.latency(p95),
        p95Tone: p95 === undefined ? "absent" : monitor.slowMs !== undefined && p95 > monitor.slowMs ? "t-degraded" : "",
        spark: sparkOf(context, facts),
    };
}
/** A budget stops it, and nothing else is to be told of its state. */
const isMissed = ({ state, spending }) => state === "nodata" && spending?.stopped === true;
/** What a monitor is, in a few words. */
function about({ monitor }) {
    return outsideText(monitor.description ?? publicTarget({ monitor }) ?? "");
}
/** `Down for 38 min: overloaded`, `No data: not asked since 10:05`. */
function stateLine(context, facts) {
    const { locale, format, input } = context;
    const { state, verdict, open } = facts;
    if (isMissed(facts))
        return budgetBrief(context, facts);
    if (state === "nodata")
        return locale.index.noDataWhy(whyUnknown(context, facts));
    if (state === "limited" || verdict === undefined)
        return locale.state[state];
    const isSame = isOfState(open, state);
    const sinceMs = (0,domain_instant/* toMs */.G8)(isSame ? open.begin : (verdict.firstFailure ?? verdict.since));
    const { brief } = isSame && verdict.ground !== "page" ? troubleOfIncident(locale, open) : troubleOfVerdict(locale, verdict);
    return locale.index.stateFor(locale.state[state], format.duration(input.nowMs - sinceMs), brief);
}
/** The incident is what makes the state. */
const isOfState = (open, state) => open !== undefined && !isNews(open) && stateOfIncident(open) === state;
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
    const { uptime, coverage } = facts.windows["90d"];
    const outages = days.filter(({ downMs }) => downMs > 0);
    const admitted = outages.filter((day) => day.page !== "nothing").length;
    const desc = uptime === undefined
        ? locale.index.stripNothing
        : locale.index.stripDesc(isThin(facts, facts.windows["90d"])
            ? undefined
            : `${format.uptime(uptime)}${isByPage(facts) ? `, ${locale.others.byPage.label},` : ""}`, format.coverage(coverage), outages.length, admitted, page !== undefined);
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
    const values = bins.map((own) => own.map(({ latency }) => (0,domain_sketch/* quantile */.YV)(latency, 0.95)).findLast((value) => value !== undefined));
    const failed = bins.map((own) => own.some(({ first }) => sumOf(first, "failure") > 0));
    const week = hours.flatMap(({ latency }) => (0,domain_sketch/* quantile */.YV)(latency, 0.95) ?? []).toSorted((a, b) => a - b);
    const rank = (share) => week[Math.floor(share * (week.length - 1))] ?? 0;
    const last = values.findLast((value) => value !== undefined);
    const isOpenDown = ledger.incidents.some((incident) => (0,domain_incident/* isOpen */.nT)(incident) && isOutage(incident));
    return spark({
        id: `spark-${monitor.id}`,
        title: last === undefined
            ? hours.some((cell) => cell.fromMs >= fromMs && sumOf(cell.first, "available") > 0)
                ? locale.index.sparkTimeless
                : locale.index.sparkNothing
            : locale.index.sparkTitle(format.latency(last), windows["24h"].failures),
        values,
        failed: isOpenDown ? failed.with(-1, true) : failed,
        ...(week.length >= 24 && { usual: [rank(0.1), rank(0.9)] }),
    });
}

;// CONCATENATED MODULE: ./build/site/charts/leads.js




const ROW = 45;
/** The chart of lead times: a row an incident, aligned at our verdict. Above each row's line our incident, below it the page. */
function leadsChart(options) {
    const { rows, noticed, tickLabel } = options;
    const range = leadRange(rows);
    const height = rows.length * ROW + 4;
    const zero = at(range, 0);
    const ticks = leadTicks(range);
    const line = (name, x) => el("line", { class: name, x1: x, x2: x, y1: 0, y2: height });
    return figure(options, { height }, line("axis", zero), ...ticks.map((ms) => line("grid", at(range, ms))), ...rows.map((row, index) => leadRow(range, row, index * ROW)), label({ x: zero, y: height + 16, class: "mid" }, noticed), ...ticks.map((ms, index) => label({ x: at(range, ms), y: height + 16, class: index % 2 === 0 ? "mid x3" : "mid" }, tickLabel(ms))));
}
function leadRow(range, row, top) {
    const isFirst = row.page.is === "spoke" && row.page.atMs < 0;
    const tone = isFirst || row.page.is === "unread" ? "ink halo" : "truth halo";
    const text = (name, content) => label({ x: at(range, 0), y: top + 42, class: `${tone}${name}` }, content, 4);
    return [
        el("line", { class: "grid", x1: 0, x2: "100%", y1: top + 20.5, y2: top + 20.5 }),
        label({ x: -12, y: top + 21, class: "end ink" }, row.day),
        label({ x: -12, y: top + 34, class: "end" }, row.time),
        span(range, row.bar, row, top + 10, 9),
        row.toMs > range.toMs ? onwards(top + 14.5) : "",
        row.isOpen && row.toMs <= range.toMs
            ? el("line", { class: "nowline", x1: at(range, row.toMs), x2: at(range, row.toMs), y1: top + 5, y2: top + 31 })
            : "",
        pageWord(range, row, top),
        ...(row.more === ""
            ? [text("", row.label)]
            : [text(" only-wide", `${row.label}${row.more}`), text(" only-narrow", row.label)]),
    ].join("");
}
/** From our verdict to the page's first word, and the time in which it said so. */
function pageWord(range, { page, toMs }, top) {
    const y = top + 25.5;
    const waited = (name, untilMs) => untilMs <= 0 ? "" : el("line", { class: name, x1: at(range, 0), x2: at(range, untilMs), y1: y, y2: y });
    switch (page.is) {
        case "silent":
            return waited("lead-line open", toMs);
        case "unread":
            return waited("d-faint", toMs);
        case "spoke": {
            const { atMs, untilMs } = page;
            const x = at(range, atMs);
            return [
                waited("lead-line", atMs),
                untilMs === undefined || untilMs <= atMs
                    ? el("line", { class: atMs < 0 ? "d-ink" : "lead-line", x1: x, x2: x, y1: top + 21, y2: top + 30 })
                    : span(range, "page-said", { fromMs: atMs, toMs: untilMs }, top + 22, 7),
            ].join("");
        }
    }
}
/** What is shorter than a pixel would not be seen. */
function span(range, name, { fromMs, toMs }, y, height) {
    const from = across(range, fromMs);
    const width = Math.max(0.003, across(range, toMs) - from);
    return el("rect", { class: name, x: percent(Math.min(from, 1 - width)), y, width: percent(width), height });
}
/** It lasts longer than the chart is wide. */
function onwards(y) {
    const path = el("path", { class: "d-ink", d: "M3-4l4 4-4 4" });
    return el("svg", { x: "100%", y, overflow: "visible", "aria-hidden": "true" }, path);
}
/**
 * Wide enough for each word of the page and for four in five of the incidents; one that lasts for days would press all
 * others against the line.
 */
function leadRange(rows) {
    const words = rows.flatMap(({ page }) => (page.is === "spoke" ? [page.atMs] : []));
    const ends = rows.map(({ toMs }) => toMs).toSorted((a, b) => a - b);
    const usual = ends[Math.max(0, Math.ceil(ends.length * 0.8) - 1)] ?? 0;
    const right = Math.max(30 * domain_instant/* MINUTE_MS */.kg, usual, Math.min(Math.max(0, ...words), Math.max(4 * usual, 2 * domain_instant/* HOUR_MS */.iQ))) * 1.12;
    const early = Math.max(0, ...words.map((ms) => -ms), ...rows.map(({ fromMs }) => -fromMs));
    return { fromMs: -Math.max(0.08 * right, Math.min(early * 1.1, 0.5 * right)), toMs: right };
}
const STEPS = [5, 10, 15, 30, 60, 120, 180, 360, 720, 1_440, 2_880, 10_080].map((minutes) => minutes * domain_instant/* MINUTE_MS */.kg);
const leads_MOST = 6;
/** Round moments before and after our verdict, which is not among them. */
function leadTicks({ fromMs, toMs }) {
    const step = STEPS.find((ms) => (toMs - fromMs) / ms <= leads_MOST) ?? STEPS.at(-1);
    const first = Math.ceil(fromMs / step);
    const count = Math.floor(toMs / step) - first + 1;
    return Array.from({ length: count }, (_, index) => (first + index) * step).filter((ms) => ms !== 0);
}

;// CONCATENATED MODULE: ./build/site/view-page-card.js









/** Of fewer no share is told. */
const FEW_JUDGED = 5;
const ROWS_SHOWN = 12;
const ROWS_LISTED = 100;
const MONITORS_NAMED = 4;
/** The report card of one page: its figures, and its words held against our verdicts. */
function cardView(context, page) {
    const { locale } = context;
    const names = context.facts.filter(({ monitor }) => page.monitors.includes(monitor.id)).map(nameOf);
    return {
        id: `page-${page.card.feed}`,
        head: page.name,
        note: locale.pages.cardNote(names.slice(0, MONITORS_NAMED), Math.max(0, names.length - MONITORS_NAMED)),
        facts: cardFacts(context, page),
        figure: page.fates.length === 0 ? undefined : leadsFigure(context, page),
    };
}
function cardFacts(context, { card, fates }) {
    const { locale, format } = context;
    const words = locale.pages;
    const { facts } = words;
    const judged = card.acknowledged + card.silent;
    const share = judged < FEW_JUDGED || card.confirmedShare === undefined ? "" : format.coverage(card.confirmedShare);
    const outages = fates.filter(({ incident }) => incident.kind === "outage").length;
    const count = (term, value, sub, tone = "") => ({
        term,
        tone,
        values: [view_monitor_facts_figure(format.count(value))],
        sub,
    });
    return [
        count(facts.incidents, card.incidents, words.incidentsSub(outages, card.incidents - outages)),
        count(facts.acknowledged, card.acknowledged, words.acknowledgedSub(share, judged)),
        ...leadFact(context, card.lead, card.acknowledged),
        count(facts.silent, card.silent, words.silentSub, card.silent > 0 ? " truth" : ""),
        ...(card.pending > 0 ? [count(facts.pending, card.pending, words.pendingSub, " truth")] : []),
        ...(card.unread > 0 ? [count(facts.unread, card.unread, words.unreadSub)] : []),
        count(facts.falseAdvisories, card.falseAdvisories, words.falseAdvisoriesSub(card.falseAdvisories)),
    ];
}
function leadFact(context, lead, acknowledged) {
    if (lead === undefined)
        return [];
    const words = context.locale.pages;
    const told = (ms) => leadText(context, ms);
    const [number, unit] = leadFigure(context, lead.medianMs);
    return [
        {
            term: words.facts.lead,
            tone: "",
            values: [{ number, unit }],
            sub: acknowledged === 1 ? words.leadOne : words.leadSub(told(lead.quickestMs), told(lead.slowestMs)),
        },
    ];
}
/** The duration is the figure, and whose it is its unit. */
function leadFigure(context, ms) {
    const duration = leadDuration(context, ms);
    const text = leadText(context, ms);
    if (isAtOnce(ms))
        return [context.locale.words.atOnce, ""];
    return text.startsWith(duration) ? [duration, text.slice(duration.length)] : [text, ""];
}
function leadsFigure(context, page) {
    const { locale, format } = context;
    const words = locale.pages.chart;
    const shown = page.fates.slice(0, ROWS_SHOWN);
    const title = words.title(page.name, view_page_card_countsOf(page));
    const rows = shown.map((one) => rowTexts(context, one));
    return {
        title,
        text: words.text(shown.length, page.fates.length),
        names: true,
        chart: leadsChart({
            id: `leads-${page.card.feed}`,
            title,
            desc: rows.map(({ when, monitor, lasted, page: said }) => words.row(when, monitor, lasted, said)).join(". "),
            rows: shown.map((one) => view_page_card_leadRow(context, page, one)),
            noticed: words.noticed,
            tickLabel: (ms) => words.tick(format.duration(Math.abs(ms)), ms < 0),
        }),
        numbers: locale.words.numbers,
        table: leadsTable(context, page.fates),
    };
}
function view_page_card_countsOf({ card, fates }) {
    const leads = fates.flatMap(({ incident, fate }) => (fate === "acknowledged" ? (leadMs(incident) ?? []) : []));
    return {
        incidents: card.incidents,
        acknowledged: card.acknowledged,
        silent: card.silent,
        unread: card.unread,
        pending: card.pending,
        areOutages: fates.every(({ incident }) => incident.kind === "outage"),
        atOnce: leads.filter(isAtOnce).length,
        first: leads.filter((ms) => ms < 0 && !isAtOnce(ms)).length,
    };
}
/** What a row says, in words. */
function rowTexts(context, { incident, fate }) {
    const { locale, format, input } = context;
    const words = locale.pages.chart;
    const lasted = format.duration((incident.end === undefined ? input.nowMs : (0,domain_instant/* toMs */.G8)(incident.end)) - (0,domain_instant/* toMs */.G8)(incident.begin));
    const lead = fate === "acknowledged" ? leadMs(incident) : undefined;
    return {
        when: format.dayTime((0,domain_instant/* toMs */.G8)(incident.begin)),
        monitor: nameIn(context, incident),
        lasted: incident.end === undefined ? words.running(lasted) : lasted,
        page: lead === undefined ? words.label[fate] : leadText(context, lead),
    };
}
function view_page_card_leadRow(context, page, fated) {
    const { format, input, locale } = context;
    const { incident } = fated;
    const detectedMs = (0,domain_instant/* toMs */.G8)(incident.detected);
    const { page: label, monitor } = rowTexts(context, fated);
    return {
        day: format.day((0,domain_instant/* toMs */.G8)(incident.begin)),
        time: format.time((0,domain_instant/* toMs */.G8)(incident.begin)),
        fromMs: (0,domain_instant/* toMs */.G8)(incident.begin) - detectedMs,
        toMs: (incident.end === undefined ? input.nowMs : (0,domain_instant/* toMs */.G8)(incident.end)) - detectedMs,
        bar: incident.kind === "outage" ? "a-down" : "a-degraded",
        isOpen: incident.end === undefined,
        page: leadOfPage(context, page, fated),
        label,
        more: page.monitors.length > 1 ? locale.pages.chart.of(monitor) : "",
    };
}
function leadOfPage(context, page, { incident, fate }) {
    const atMs = fate === "acknowledged" ? leadMs(incident) : undefined;
    if (atMs === undefined)
        return { is: fate === "silent" || fate === "pending" ? "silent" : "unread" };
    const untilMs = saidUntil(context, page.card.feed, incident);
    return { is: "spoke", atMs, ...(untilMs !== undefined && { untilMs: untilMs - (0,domain_instant/* toMs */.G8)(incident.detected) }) };
}
/** A page that keeps its notice for longer than this has forgotten it. */
const REMEMBERED_MS = 12 * domain_instant/* HOUR_MS */.iQ;
/** When the page stopped saying so, as far as our readings show it. */
function saidUntil(context, feed, incident) {
    const one = siteIncident(context, incident);
    if (one === undefined || incident.pagePublished === undefined)
        return undefined;
    const { ledger, monitor } = one.facts;
    const fromMs = (0,domain_instant/* toMs */.G8)(incident.pagePublished);
    const untilMs = Math.min(context.input.nowMs, Math.max(fromMs, incident.end === undefined ? context.input.nowMs : (0,domain_instant/* toMs */.G8)(incident.end)) + REMEMBERED_MS);
    const own = ledger.feedChanges.filter(({ report, t }) => report.feed === feed && (0,domain_instant/* toMs */.G8)(t) <= untilMs);
    const before = own.findLastIndex(({ t }) => (0,domain_instant/* toMs */.G8)(t) <= fromMs);
    const alone = { ...monitor, feeds: monitor.feeds.filter((match) => match.feed === feed) };
    const shown = pageHistory({ feedChanges: own.slice(Math.max(0, before)) }, alone, fromMs, untilMs);
    const begins = shown.findIndex(({ status }) => (0,page_word/* isTrouble */.KM)(status));
    if (begins < 0)
        return undefined;
    const ends = shown.slice(begins).findIndex(({ status }) => !(0,page_word/* isTrouble */.KM)(status));
    return ends < 0 ? untilMs : shown[begins + ends].fromMs;
}
function leadsTable(context, fates) {
    const rows = fates.slice(0, ROWS_LISTED).map((fated) => {
        const { when, monitor, lasted, page } = rowTexts(context, fated);
        return [
            { text: when, datetime: fated.incident.begin, href: `incidents/${fated.incident.id}.html` },
            { text: monitor },
            { text: lasted },
            { text: page },
        ];
    });
    return table(context.locale.pages.chart.columns, rows);
}
const siteIncident = ({ incidents }, { id }) => incidents.find(({ incident }) => incident.id === id);
function nameIn(context, incident) {
    const one = siteIncident(context, incident);
    return one === undefined ? incident.monitor : nameOf(one.facts);
}

;// CONCATENATED MODULE: ./build/site/view-status-pages.js







/** Of fewer no share is told. */
const FEW = 5;
/** What the official pages say, and what they made of the outages that we saw. */
function statusPagesView(context) {
    const { locale, pages } = context;
    const words = locale.pages;
    const { counts } = together(pages);
    return {
        ...context_frame(context, { title: words.title, root: "", current: "pages" }),
        crumbs: [{ href: "index.html", text: locale.words.status }, { text: words.title }],
        sentence: sentence(view_status_pages_headline(context)),
        leads: [...(counts.incidents > 0 && counts.incidents < FEW ? [words.few(counts.incidents)] : []), words.how],
        nowHead: words.now,
        nowNote: words.nowNote,
        nowColumns: words.nowColumns,
        rows: pages.map((page) => view_status_pages_rowOf(context, page)),
        cards: pages.filter(hasCard).map((page) => cardView(context, page)),
    };
}
/** There is something to tell of it. */
const hasCard = ({ card }) => card.incidents > 0 || card.falseAdvisories > 0;
/** One line of truth: how many the pages admitted, how late, and what they never mentioned. */
function view_status_pages_headline({ locale, format, pages, input }) {
    const words = locale.pages;
    const fromMs = Math.min(...pages.map((page) => countedFromMs(page, input.nowMs)));
    const isWhole = fromMs <= input.nowMs - (CARD_DAYS - 1) * domain_instant/* DAY_MS */.sO;
    const span = words.span(CARD_DAYS, isWhole ? undefined : format.day(fromMs));
    const { counts, medianMs } = together(pages);
    if (counts.incidents === 0)
        return words.nothingSeen(pages.length, span);
    return words.sentence(counts, medianMs === undefined ? undefined : leadText({ locale, format }, medianMs), span);
}
/** The best that any page made of an incident counts for it. */
const BEST_FIRST = ["acknowledged", "pending", "silent", "unread"];
/** All pages as one: an incident of a monitor with several pages counts once. */
function together(pages) {
    const best = new Map();
    for (const one of pages.flatMap(({ fates }) => fates)) {
        const before = best.get(one.incident.id);
        if (before === undefined || BEST_FIRST.indexOf(one.fate) < BEST_FIRST.indexOf(before.fate))
            best.set(one.incident.id, one);
    }
    const all = [...best.values()];
    const counts = {
        ...view_status_pages_countsOf(all.map(({ fate }) => fate)),
        areOutages: all.every(({ incident }) => incident.kind === "outage"),
    };
    const leads = all.flatMap(({ incident, fate }) => (fate === "acknowledged" ? (leadMs(incident) ?? []) : []));
    const sorted = leads.toSorted((a, b) => a - b);
    const half = sorted.length / 2;
    return {
        counts,
        ...(sorted.length > 0 && { medianMs: (sorted[Math.ceil(half) - 1] + sorted[Math.floor(half)]) / 2 }),
    };
}
function view_status_pages_countsOf(fates) {
    const count = (fate) => fates.filter((one) => one === fate).length;
    return {
        incidents: fates.length,
        acknowledged: count("acknowledged"),
        silent: count("silent"),
        pending: count("pending"),
        unread: count("unread"),
    };
}
const INCIDENTS_NAMED = 2;
/** What a page says now, and the sum of its card. */
function view_status_pages_rowOf(context, page) {
    const { locale, format } = context;
    const words = locale.pages;
    const { card, now, url, name } = page;
    const judged = card.acknowledged + card.silent;
    return {
        name,
        href: hasCard(page) ? `#page-${card.feed}` : "",
        pageHref: url ?? "",
        pageText: words.itself,
        said: view_status_pages_saidOf(context, page),
        contradicts: now.contradicts.length > 0,
        sub: view_status_pages_readingOf(context, page),
        incidents: now.incidents.slice(0, INCIDENTS_NAMED).map((incident) => ({
            text: outsideText(incident.title),
            href: outsideUrl(incident.url) ?? "",
        })),
        acknowledged: judged === 0 ? words.noLead : words.ackedOf(card.acknowledged, judged),
        acknowledgedOn: judged === 0 ? "" : words.acknowledgedOn,
        acknowledgedSub: card.incidents === 0 ? words.noneSeen : "",
        lead: card.lead === undefined ? words.noLead : leadText({ locale, format }, card.lead.medianMs),
        leadOf: card.lead === undefined ? "" : words.leadOf,
    };
}
function view_status_pages_saidOf({ locale }, { now }) {
    const words = locale.pages;
    if (!now.readable)
        return now.problem === undefined ? words.notReadYet : words.cannotBeRead;
    return now.status === "unknown" ? words.saysNothing : locale.page[now.status];
}
/** When it was read, and since when that works or does not. */
function view_status_pages_readingOf({ locale, format, input }, { now }) {
    const words = locale.pages;
    // Of what is long ago the hour is beside the point.
    const near = (ms) => input.nowMs - ms < 7 * domain_instant/* DAY_MS */.sO ? format.timeNear(ms, input.nowMs) : format.day(ms);
    const since = now.sinceMs === undefined ? undefined : near(now.sinceMs);
    if (now.problem !== undefined)
        return [...(since === undefined ? [] : [words.unreadableSince(since)]), words.why(now.problem)].join(": ");
    if (now.readMs === undefined)
        return "";
    const known = since === undefined ? [] : [now.wasUnread ? words.readableAgain(since) : words.readableSince(since)];
    return [words.readAt(near(now.readMs)), ...known].join(", ");
}

;// CONCATENATED MODULE: ./build/site/view-index.js











/** Events with a chart of their own; further ones are named in the list beside. */
const EVENTS_SHOWN = 3;
const CLAUSES_SHOWN = 2;
const LATEST_SHOWN = 6;
function indexView(context) {
    const { facts, locale, incidents } = context;
    const running = incidents.filter(({ incident }) => incident.end === undefined);
    const events = running.filter(({ incident }) => isOfVerdict(incident)).toSorted((a, b) => view_index_rank(a) - view_index_rank(b));
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
        pagesLink: pagesLink(context),
    };
}
/** How the status pages did, in a few words; nothing where they had nothing to tell of. */
function pagesLink({ locale, pages }) {
    const { counts } = together(pages);
    return counts.incidents === 0 ? "" : locale.pages.indexLink(counts.acknowledged, counts.incidents);
}
const view_index_rank = ({ incident }) => ATTENTION.indexOf(stateOfIncident(incident));
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
    const isSilent = incident.kind === "heartbeat";
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
            : `${incidentTitle(context, one)}; ${uncapital(clause, pageOfIncident(context, one)).replace(/\.$/u, "")}`,
        chart: incidentPulse(context, one),
        told: isSilent ? lastHeard(context, one) : told(),
        codes: last === undefined ? "" : codesOf(last),
        reason: isSilent ? "" : (last?.reason ?? ""),
        because: locale.index.reasonTold(reasonPhrase(locale, incident.outcome, incident.reason)),
        links: [
            { href: `incidents/${incident.id}.html`, text: locale.index.timeline },
            ...(issueUrl === undefined ? [] : [{ href: issueUrl, text: locale.index.issue(incident.issue?.number ?? 0) }]),
            ...(pageUrl === undefined ? [] : [{ href: pageUrl, text: locale.index.officialPage(pageOf(facts)) }]),
        ],
    };
    function told() {
        return last === undefined ? "" : locale.index.told(failed.length, calls.length, hasRepetitions(context, one));
    }
}
/** Of a heartbeat, which nobody calls. */
function lastHeard({ locale, format, input }, { facts }) {
    const { heardMs } = facts.calls;
    return heardMs === undefined ? "" : locale.index.lastHeard(format.timeNear(heardMs, input.nowMs));
}
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
/** A clause after a semicolon, unless it begins with the page's own name. */
const uncapital = (clause, page) => clause.startsWith(page) ? clause : clause.charAt(0).toLowerCase() + clause.slice(1);
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
const LEAST_WIDTH = 0.004;
/** A bar a bin; rounds that did not run leave it short. */
function outcomesChart(options) {
    const { range, bins, ticks, ofPlanned } = options;
    const scale = { y: (share) => outcomes_HEIGHT - share * outcomes_HEIGHT, ticks: [0.5, 1], log: false };
    return figure(options, { height: outcomes_HEIGHT }, valueAxis(scale, ["50", "100%"]), ...bins.map((bin) => outcomeBar(range, bin, outcomes_HEIGHT)), el("line", { class: "axis", x1: 0, x2: "100%", y1: outcomes_HEIGHT, y2: outcomes_HEIGHT }), timeAxis(range, ticks, outcomes_HEIGHT, false), label({ x: "100%", y: 10 }, ofPlanned, 8));
}
/** One bar of a bin, standing on a line `full` pixels under the top. */
function outcomeBar(range, { fromMs, toMs, parts, planned }, full) {
    const all = OUTCOME_PARTS.reduce((sum, part) => sum + parts[part], 0);
    const whole = Math.max(planned, all);
    if (all === 0)
        return "";
    // The bin that has just begun would not be seen.
    const width = Math.max(LEAST_WIDTH, across(range, toMs) - across(range, fromMs));
    const left = across(range, toMs) - width;
    let foot = full;
    return OUTCOME_PARTS.map((part) => {
        const height = (parts[part] / whole) * full;
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
    const text = (q) => (whole.latency.n === 0 ? "–" : format.latency((0,domain_sketch/* quantile */.YV)(whole.latency, q) ?? 0));
    const { slowMs } = facts.monitor;
    const about = isHeartbeat(facts.monitor) ? locale.chart.reportedText : locale.chart.latencyText;
    return {
        title: latencyTitle(context, facts, whole),
        text: about(format.duration(binHours * domain_instant/* HOUR_MS */.iQ), isLog(bins)),
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
function latencyTitle({ locale, format }, { monitor }, { latency }) {
    const { chart } = locale;
    const at = (q) => format.latency((0,domain_sketch/* quantile */.YV)(latency, q) ?? 0);
    if (latency.n === 0)
        return chart.latencyTitleNone;
    const [few, many] = isHeartbeat(monitor)
        ? [chart.reportedTitleFew, chart.reportedTitle]
        : [chart.latencyTitleFew, chart.latencyTitle];
    return latency.n < FEW_CALLS ? few(latency.n, at(0.5)) : many(at(0.5), at(0.95));
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
    const [p50, p95, p99] = [0.5, 0.95, 0.99].map((q) => (0,domain_sketch/* quantile */.YV)(latency, q));
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
        .filter(isOfVerdict)
        .map((incident) => {
        const untilMs = incident.end === undefined ? range.toMs : (0,domain_instant/* toMs */.G8)(incident.end);
        const name = isOutage(incident) ? "shade-down" : "shade-degraded";
        return { fromMs: (0,domain_instant/* toMs */.G8)(incident.begin), toMs: untilMs, name, label: troubleOfIncident(locale, incident).brief };
    })
        .filter(({ fromMs, toMs: untilMs }) => untilMs > range.fromMs && fromMs < range.toMs);
}
function latencyTable({ locale, format, calendar, input }, { hours, monitor }) {
    const rows = calendar.days(8, input.nowMs).flatMap((day) => {
        const own = mergeCells(hours.filter(({ fromMs }) => fromMs >= day.fromMs && fromMs < day.toMs));
        const { calls, failures } = statistics(own, domain_instant/* DAY_MS */.sO);
        if (calls === 0)
            return [];
        const at = (q) => (own.latency.n === 0 ? "–" : format.latency((0,domain_sketch/* quantile */.YV)(own.latency, q) ?? 0));
        return [
            [format.day(day.fromMs), at(0.5), at(0.95), at(0.99), format.count(calls), format.count(failures)].map((text) => ({ text })),
        ];
    });
    return table(locale.chart.latencyColumns(format.zone(input.nowMs), isHeartbeat(monitor)), rows);
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
    const words = outcomeWords(context, facts);
    return {
        title: words.title(failures, calls),
        text: words.text(format.duration(OUTCOME_BIN_HOURS * domain_instant/* HOUR_MS */.iQ)),
        direct: true,
        numbers: locale.words.numbers,
        chart: outcomesChart({
            id: "outcomes",
            title: locale.chart.outcomesName,
            desc: words.desc(seen.map((outcome) => `${format.count(first[outcome] ?? 0)} ${words.name(outcome)}`)),
            range,
            bins,
            ticks: dayTicks(range, calendar, format),
            ofPlanned: locale.chart.ofPlanned,
        }),
        legend: [
            ...legendOf(context, bins, words),
            { swatch: "", text: locale.chart.notObserved, count: words.missed(format.count(Math.round(missing))) },
        ],
    };
}
function outcomeWords({ locale }, facts) {
    const { chart, monitor } = locale;
    const name = (outcome) => locale.outcome[outcome];
    const { outcomesTitle: title, outcomesText: text, outcomesDesc: desc, rounds, failed } = chart;
    const ofCalls = { title, text, desc, missed: rounds, name, failed };
    if (isByPage(facts)) {
        const { byPage } = locale.others;
        return {
            title: byPage.outcomesTitle,
            text: byPage.outcomesText,
            desc: byPage.outcomesDesc,
            missed: byPage.missed,
            name: (outcome) => saidOf(locale, outcome),
            failed: byPage.said["server-error"],
        };
    }
    if (!isHeartbeat(facts.monitor))
        return ofCalls;
    const reports = { ...ofCalls, missed: chart.reports };
    return facts.windows["7d"].calls === 0
        ? reports
        : { ...reports, title: monitor.reportsTitle, text: monitor.reportsText };
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
function legendOf({ locale, format }, bins, words) {
    const names = {
        up: words.name("ok"),
        degraded: words.name("slow"),
        down: words.failed,
        timeout: words.name("timeout"),
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

;// CONCATENATED MODULE: ./build/site/view-monitor-measured.js





const PLACES_NAMED = 10;
const row = (term, ...texts) => {
    const values = texts.filter((text) => text !== "").map((text) => ({ text }));
    return values.length === 0 ? [] : [{ term, values }];
};
/** What the answers tell beside their outcome; empty where they tell nothing. */
function measuredRows(context, { calls }) {
    const { locale, format } = context;
    const words = locale.measured;
    const { tokenMs, tokensPerSecond, output, left } = calls;
    return [
        ...row(words.firstToken, tokenMs === undefined ? "" : `${format.latency(tokenMs)}, ${words.median}`),
        ...row(words.speed, tokensPerSecond === undefined ? "" : `${words.tokensPerSecond(String(tokensPerSecond))}, ${words.median}`),
        ...row(words.used, usedText(context, calls)),
        ...(calls.models.length === 0
            ? []
            : [{ term: words.model, values: calls.models.map((name) => ({ code: outsideText(name) })) }]),
        ...row(words.output, output === undefined ? "" : outputText(context, output)),
        ...row(words.headroom, left === undefined ? "" : words.headroomLeft(format.coverage(left))),
        ...row(words.certificate, certificateText(context, calls)),
        ...row(words.serverTiming, calls.server.map(({ name, ms }) => `${outsideText(name)} ${format.latency(ms)}`).join(", ")),
        ...row(words.placesHead, ...placesTexts(context, calls)),
    ];
}
function usedText({ locale, format }, { used }) {
    const words = locale.measured;
    if (used === undefined)
        return "";
    const parts = [
        used.in === undefined ? "" : words.tokensIn(used.in, format.count(used.in)),
        used.out === undefined ? "" : words.tokensOut(used.out, format.count(used.out)),
        used.units === undefined ? "" : words.units(used.units, format.count(used.units)),
    ];
    return [...parts.filter((part) => part !== ""), words.median].join(", ");
}
function outputText({ locale, format }, { bytes, w, h }) {
    const size = w === undefined || h === undefined ? [] : [locale.measured.outputSize(w, h)];
    return [...size, format.bytes(bytes)].join(", ");
}
function certificateText({ locale, format, input }, { certTo }) {
    if (certTo === undefined)
        return "";
    return locale.measured.certificateEnds(format.fullDay((0,domain_instant/* toMs */.G8)(certTo)), (0,certificate/* daysBetween */.YM)(input.nowMs, certTo));
}
/** The latest measurement: how many places failed, and their names. */
function placesTexts({ locale }, { places }) {
    if (places === undefined)
        return [];
    const names = places.failed.slice(0, PLACES_NAMED).map(outsideText);
    return [locale.measured.places(places.failed.length, places.asked), names.join(", ")];
}
/** Where the time of jobs goes, and which places fail; those of which there is something to tell. */
function measuredTables({ locale, format }, { calls }) {
    const words = locale.measured;
    const { job, places } = calls;
    const phases = job?.phases.map(({ phase, p50, p95, share }) => [locale.phase[phase], format.latency(p50), format.latency(p95), format.rate(share)].map((text) => ({ text })));
    const failing = places?.failing.map(({ place, times }) => [outsideText(place), format.count(times), format.rate(times / places.rounds)].map((text) => ({ text })));
    return [
        ...(job === undefined || phases === undefined
            ? []
            : [
                {
                    title: words.phasesTitle(job.jobs, format.count(job.jobs)),
                    table: table(words.phasesColumns, phases),
                },
            ]),
        ...(places === undefined || failing === undefined || failing.length === 0
            ? []
            : [
                {
                    title: words.placesTitle(places.rounds, format.count(places.rounds)),
                    table: table(words.placesColumns, failing),
                },
            ]),
    ];
}
/** What calls cost; what nobody knows is said to be unknown. Empty where nothing is about money. */
function spendRows(context, facts) {
    const { locale, format, input } = context;
    const words = locale.spend;
    const { spending, calls } = facts;
    if (spending === undefined)
        return [];
    const { today, month, unpriced, budget } = spending;
    const unpricedNow = unpricedToday(facts, input.nowMs);
    const perCall = calls.cost === undefined
        ? unpricedNow > 0
            ? words.costUnknown
            : ""
        : calls.cost.micro === 0
            ? words.costFree
            : words.perCallMedian(format.money(calls.cost));
    return [
        ...row(words.today, amountsText(context, today, unpricedNow)),
        ...row(words.month, amountsText(context, month, unpriced), unpriced === 0 ? "" : words.unpriced(unpriced, format.count(unpriced))),
        ...row(words.perCall, perCall),
        ...row(words.budgetHead, budget === undefined ? "" : `${spentOf(context, budget)}, ${words.shareUsed(shareText(context, budget))}`),
    ];
}

;// CONCATENATED MODULE: ./build/site/view-monitor-regions.js






/** What each place that looks at a monitor says by itself; `undefined` where there is one place without a name. */
function regionsView(context, facts) {
    const { locale, format, input } = context;
    const { regions: words } = locale;
    const { regions, monitor } = facts;
    if (regions.length === 0)
        return undefined;
    const columns = words.columns({ zone: format.zone(input.nowMs), isHeartbeat: isHeartbeat(monitor) });
    const rows = regions.map((region) => view_monitor_regions_row(context, facts, region));
    return { head: words.head, note: words.note(regions.length), table: table(columns, rows, { caption: words.head }) };
}
function view_monitor_regions_row(context, facts, { region, state, windows, ...own }) {
    const { locale, format } = context;
    const known = (window) => [
        { text: phrases_uptimeText(context, facts, window) },
        { text: format.coverage(window.coverage) },
    ];
    const { latency } = windows["7d"];
    return [
        { text: region === undefined ? locale.regions.nameless : outsideText(region) },
        { text: locale.state[state], glyph: state },
        lastCall(context, own),
        ...known(windows["24h"]),
        ...known(windows["7d"]),
        { text: latency === undefined ? "–" : format.latency(latency.p95) },
    ];
}
function lastCall({ locale, format, input }, { lastMs, isSilent }) {
    const { regions: words } = locale;
    if (lastMs === undefined)
        return { text: "–", mark: words.silent };
    const agoMs = input.nowMs - lastMs;
    // Of what is older, the hour is known at best.
    const isOld = agoMs >= domain_instant/* DAY_MS */.sO;
    return {
        text: isOld ? format.day(lastMs) : format.timeNear(lastMs, input.nowMs),
        datetime: (0,domain_instant/* toInstant */.fN)(lastMs),
        ...(isSilent && {
            mark: unbroken(words.silentFor(format.duration(isOld ? Math.floor(agoMs / domain_instant/* DAY_MS */.sO) * domain_instant/* DAY_MS */.sO : agoMs))),
        }),
    };
}

// EXTERNAL MODULE: ./build/domain/judge.js + 1 modules
var judge = __webpack_require__(705);
;// CONCATENATED MODULE: ./build/site/view-monitor-spec.js







/** How a monitor is asked and judged, as far as its `publish` lets the public page show it. */
function specOf(context, facts) {
    const { locale, format } = context;
    const words = locale.monitor;
    const { monitor, page } = facts;
    const { asked, policy, slowMs } = monitor;
    const target = publicTarget(facts);
    const request = [asked?.method, target].filter((part) => part !== undefined).join(" ");
    const by = asked !== undefined && Object.hasOwn(locale.askedBy, asked.kind) ? locale.askedBy[asked.kind] : undefined;
    const rows = [
        monitor.description === undefined ? undefined : { term: words.about, values: [{ text: about(facts) }] },
        asked === undefined ? undefined : kindRow(context, asked.kind, by?.what),
        request === "" || isHeartbeat(monitor)
            ? undefined
            : { term: by?.request ?? words.request, values: [{ code: outsideText(request) }] },
        asked === undefined || asked.conditions.length === 0
            ? undefined
            : { term: words.expected, values: asked.conditions.map((text) => ({ code: outsideText(text) })) },
        slowMs === undefined
            ? undefined
            : { term: words.calledSlow, values: [{ text: words.slowOver(format.latency(slowMs), policy.failures) }] },
        downRow(context, facts),
        isByPage(facts) ? { term: words.uptime, values: [{ text: locale.others.byPage.uptimeIs }] } : undefined,
        everyRow(context, facts),
        ...heardRows(context, facts),
        monitor.importance === undefined
            ? undefined
            : { term: words.importance, values: [{ text: locale.importance[monitor.importance] }] },
        tierRow(context, facts),
        page === undefined
            ? undefined
            : { term: words.pageRead, values: [{ text: page.name, ...(page.url !== undefined && { href: page.url }) }] },
    ];
    return rows.filter((row) => row !== undefined);
}
/** The kind, and what it does where its name does not say it. */
function kindRow({ locale }, kind, what) {
    const code = outsideText(kind);
    return { term: locale.monitor.kind, values: what === undefined ? [{ code }] : [{ code, note: what }] };
}
function downRow({ locale, format }, facts) {
    const words = locale.monitor;
    const { monitor } = facts;
    const { policy } = monitor;
    if (isByPage(facts))
        return { term: words.calledDown, values: [{ text: locale.others.byPage.calledDown }] };
    const text = isHeartbeat(monitor)
        ? words.reportsMissing(policy.failures)
        : words.downAfter({
            failures: policy.failures,
            apart: policy.confirmMs < domain_instant/* SECOND_MS */._L ? "" : format.duration(policy.confirmMs),
            rate: format.rate(policy.rate),
            window: format.duration(policy.windowMs),
            least: judge/* RATE_SAMPLES */.p,
        });
    return { term: words.calledDown, values: [{ text }] };
}
function everyRow({ locale, format }, { monitor, reallyEveryMs }) {
    const words = locale.monitor;
    const every = format.duration(monitor.everyMs);
    const text = isHeartbeat(monitor)
        ? words.reportsEvery(every, format.duration(monitor.graceMs ?? 0))
        : words.everyValue(every, reallyEveryMs === undefined ? undefined : format.duration(reallyEveryMs));
    return { term: words.every, values: [{ text }] };
}
/** Of a heartbeat: when it last reported, and when at the latest the next report has to come. */
function heardRows({ locale, format, input }, { monitor, calls }) {
    const words = locale.monitor;
    if (!isHeartbeat(monitor))
        return [];
    const { heardMs } = calls;
    if (heardMs === undefined)
        return [{ term: words.lastHeard, values: [{ text: words.neverHeard }] }];
    const dueMs = heardMs + monitor.everyMs + (monitor.graceMs ?? 0);
    const due = format.timeNear(dueMs, input.nowMs);
    return [
        { term: words.lastHeard, values: [{ text: format.timeNear(heardMs, input.nowMs) }] },
        {
            term: words.nextExpected,
            values: [{ text: dueMs < input.nowMs ? words.overdueSince(due) : words.expectedBy(due) }],
        },
    ];
}
/** How dear it is asked: as it should be, and as it is while money is short. */
function tierRow({ locale }, { monitor, spending }) {
    const words = locale.monitor;
    const { tier, cheaper = [] } = monitor;
    if (tier === undefined)
        return undefined;
    const usual = words.tierUsual(locale.tier[tier], cheaper.map((way) => locale.tier[way.tier]));
    const now = spending?.fellBack === true && spending.tier !== undefined ? [words.tierNow(locale.tier[spending.tier])] : [];
    return { term: words.tier, values: [usual, ...now].map((text) => ({ text })) };
}

;// CONCATENATED MODULE: ./build/site/view-objective.js


/** What is left of the error budget, as a key figure. */
function objectiveFact(context, { slo, budget }) {
    const { locale, format } = context;
    const words = locale.objective;
    const isGone = budget !== undefined && budget.leftMs <= 0;
    const left = budget === undefined ? "–" : isGone ? words.gone : format.coverage(budget.leftShare);
    return {
        term: words.budgetLeft,
        tone: isGone ? " over" : "",
        values: [view_monitor_facts_figure(left)],
        sub: words.over(format.target(slo.target), format.duration(slo.windowMs)),
    };
}
/** The objective in rows: what it asks for, what is left of its budget, and how fast that goes. */
function objectiveRows(context, { slo, coverage, budget, burn }) {
    const { locale, format } = context;
    const words = locale.objective;
    const rates = Object.entries(burn);
    const quickest = rates.filter(([, { goneInMs }]) => (goneInMs ?? 0) > 0).toSorted((a, b) => b[1].rate - a[1].rate)[0];
    const spanOf = (name) => format.duration(BURN_SPANS[name]);
    const covered = locale.index.coverage(format.coverage(coverage));
    return [
        {
            term: words.target,
            values: [{ text: words.over(format.target(slo.target), format.duration(slo.windowMs)) }],
        },
        {
            term: words.budget,
            values: [{ text: budget === undefined ? words.unknown : `${view_objective_budgetText(context, budget)}, ${covered}` }],
        },
        ...(rates.length === 0
            ? []
            : [
                {
                    term: words.burn,
                    values: [
                        { text: rates.map(([name, { rate }]) => words.burnOver(rateText(rate), spanOf(name))).join(", ") },
                    ],
                },
            ]),
        ...(quickest === undefined
            ? []
            : [
                {
                    term: words.goneIn,
                    values: [{ text: words.goneAt(format.duration(quickest[1].goneInMs ?? 0), spanOf(quickest[0])) }],
                },
            ]),
    ];
}
function view_objective_budgetText({ locale, format }, { budgetMs, leftMs }) {
    const words = locale.objective;
    const told = leftMs < 0 ? words.overspent : words.left;
    return told(format.duration(Math.abs(leftMs)), format.duration(budgetMs));
}
/** Two digits that count: `0`, `0.42`, `14`. */
const rateText = (rate) => String(Number(rate.toPrecision(rate >= 100 ? 3 : 2)));

;// CONCATENATED MODULE: ./build/site/view-monitor-windows.js






const ANOMALIES_SHOWN = 10;
/** The windows that a monitor is known for, and the hours in which it was bad; `undefined` where that is next to nothing. */
function windowsView(context, facts) {
    const { windows: words } = context.locale;
    const { windows, monitor } = facts;
    if (isThin(facts, windows.all))
        return undefined;
    const shown = {
        withLatency: windows.all.latency !== undefined,
        withLimits: !isHeartbeat(monitor) && !isByPage(facts),
    };
    const rows = Object.entries(windows)
        .filter(([, own]) => own.sinceMs === undefined)
        .map(([name, own]) => view_monitor_windows_row(context, facts, name, own, shown));
    return {
        head: words.head,
        note: words.note,
        windowsHead: words.windows,
        table: table(words.columns(shown), rows, { caption: words.windows }),
        ...anomaliesView(context, facts),
    };
}
function view_monitor_windows_row(context, facts, name, own, { withLatency, withLimits }) {
    const { format, locale } = context;
    const { windows: words } = locale;
    const { importedMs, knownMs, downtimeMs } = own;
    const told = isThin(facts, own) ? {} : own;
    const rate = (value) => ({ text: value === undefined ? "–" : format.rate(value) });
    const latencies = [told.latency?.p50, told.latency?.p95, told.latency?.p99].map((ms) => ({
        text: ms === undefined ? "–" : format.latency(ms),
    }));
    return [
        {
            text: name === "all" ? words.all(unbroken(`${format.day(own.fromMs)} ${format.year(own.fromMs)}`)) : words.name[name],
            ...(importedMs > 0 && { mark: words.imported(format.coverage(importedMs / knownMs)) }),
        },
        { text: phrases_uptimeText(context, facts, own) },
        { text: format.coverage(own.coverage) },
        { text: knownMs === 0 ? "–" : downtimeMs === 0 ? "0" : format.duration(downtimeMs) },
        rate(told.errorRate),
        ...(withLimits ? [rate(told.rateLimitRate)] : []),
        ...(withLatency ? latencies : []),
    ];
}
/** Newest first, at most ten. */
function anomaliesView({ locale, format, input }, { anomalies }) {
    const { windows: words } = locale;
    const rows = anomalies
        .slice(-ANOMALIES_SHOWN)
        .toReversed()
        .map(({ fromMs, uptime, downtimeMs }) => [
        { text: format.dayTime(fromMs), datetime: (0,domain_instant/* toInstant */.fN)(fromMs) },
        { text: format.uptime(uptime) },
        { text: format.duration(downtimeMs) },
    ]);
    const all = format.count(anomalies.length);
    const columns = words.anomalyColumns(format.zone(input.nowMs));
    return {
        anomaliesHead: words.anomalies,
        anomaliesNote: rows.length === 0
            ? words.noAnomalies(DAYS_SHOWN)
            : anomalies.length > rows.length
                ? words.anomaliesShown(rows.length, all)
                : "",
        ...(rows.length > 0 && { anomalies: table(columns, rows, { caption: words.anomalies }) }),
    };
}

;// CONCATENATED MODULE: ./build/site/charts/beside.js





const beside_LANE = 40;
const GAP = 8;
const DEPTH = 76;
const beside_HEIGHT = beside_LANE + GAP + DEPTH;
/** The axis ends at the nearest of these under the lowest share. */
const FLOORS = [0.99, 0.98, 0.95, 0.9, 0.8, 0.5, 0];
/** A series has at most 300 points: of each bin its lowest and its highest. */
const BINS = 144;
/** Two voices: above the line our calls by outcome, below it what somebody else measured, so that trouble hangs down. */
function besideChart(options) {
    const { range, bins, readings, ticks } = options;
    const lowest = Math.min(1, ...readings.map(({ share }) => share));
    const floor = FLOORS.find((one) => one <= lowest) ?? 0;
    const y = (share) => beside_LANE + GAP + ((1 - share) / (1 - floor)) * DEPTH;
    const scale = { y, ticks: [1, (1 + floor) / 2, floor], log: false };
    const last = readings.findLast(({ ms }) => range.toMs - ms <= domain_instant/* HOUR_MS */.iQ);
    return figure(options, { height: beside_HEIGHT }, ...gapsIn(readings, range).map((gap) => wash(range, "shade-nodata", gap, beside_LANE + GAP, DEPTH)), valueAxis(scale, [options.shareLabel(1), "", options.shareLabel(floor)]), ...bins.map((bin) => outcomeBar(range, bin, beside_LANE)), curves(beside_HEIGHT, beside_line(range, readings, y)), el("line", { class: "axis", x1: 0, x2: "100%", y1: beside_LANE, y2: beside_LANE }), timeAxis(range, ticks, beside_HEIGHT), bins.length === 0 ? "" : label({ x: "100%", y: beside_LANE - 4, class: "truth" }, options.ours, 8), last === undefined ? "" : label({ x: "100%", y: y(last.share) + 5, class: "ink" }, options.theirs, 8));
}
/** Readings that follow each other; a pause of several of the usual ones parts them. */
function beside_runsOf(readings) {
    const pauses = readings.slice(1).map(({ ms }, index) => ms - readings[index].ms);
    const usual = pauses.toSorted((a, b) => a - b)[Math.floor(pauses.length / 2)] ?? 0;
    const most = Math.max(domain_instant/* HOUR_MS */.iQ, 3 * usual);
    const runs = [];
    readings.forEach((reading, index) => {
        if (index === 0 || reading.ms - readings[index - 1].ms > most)
            runs.push([]);
        runs.at(-1)?.push(reading);
    });
    return runs;
}
function gapsIn(readings, range) {
    const runs = beside_runsOf(readings);
    const ends = [range.fromMs, ...runs.map((run) => run.at(-1).ms)];
    const begins = [...runs.map((run) => run[0].ms), range.toMs];
    return begins
        .map((toMs, index) => ({ fromMs: ends[index], toMs }))
        .filter(({ fromMs, toMs }) => toMs - fromMs > domain_instant/* HOUR_MS */.iQ);
}
function beside_line(range, readings, y) {
    const at = ({ ms, share }) => `${round(across(range, ms) * CURVE_WIDTH)} ${round(y(share))}`;
    const d = beside_runsOf(readings)
        // A reading between two gaps is a short dash.
        .map((run) => (run.length === 1 ? `M${at(run[0])}h3` : `M${thinned(run, range).map(at).join("L")}`))
        .join("");
    return d === "" ? "" : el("path", { class: "d-ink", d });
}
function thinned(run, { fromMs, toMs }) {
    const bins = Map.groupBy(run, ({ ms }) => Math.floor(((ms - fromMs) / (toMs - fromMs)) * BINS));
    return [...bins.values()].flatMap((bin) => {
        const sorted = bin.toSorted((a, b) => a.share - b.share);
        const [low, high] = [sorted[0], sorted.at(-1)];
        return low === high ? [low] : low.ms < high.ms ? [low, high] : [high, low];
    });
}

;// CONCATENATED MODULE: ./build/site/view-others-figures.js








/** Of very many endpoints the first ones and the worst. */
const ENDPOINTS_SHOWN = 24;
/** Two readings are no line. */
const READINGS_FROM = 3;
function measurerView(context, facts, source, id) {
    const words = context.locale.others;
    const { name, kind = "" } = source;
    const view = Object.hasOwn(words.viewOf, kind) ? words.viewOf[kind](name) : words.viewOfOthers(name);
    const left = source.figures.length - ENDPOINTS_SHOWN;
    return {
        view,
        caption: words.figuresCaption(name),
        ...(source.figures.length > 0 && { figures: figuresTable(context, source) }),
        between: left > 0 ? words.moreEndpoints(left) : "",
        ...(source.shares.length >= READINGS_FROM && { chart: sharesFigure(context, facts, source, id) }),
    };
}
/** Only what somebody stated has a column; what is missing in it is unknown, and no 0. */
function figuresTable(context, source) {
    const { figures, best, worst } = source;
    const words = context.locale.others;
    const shared = sharedBeginning(figures);
    const columns = columnsOf(context).filter(({ of }) => figures.some((figure) => of(figure) !== undefined));
    const isCut = figures.length > ENDPOINTS_SHOWN;
    const shown = isCut ? [...figures.slice(0, ENDPOINTS_SHOWN - 1), ...figures.slice(-1)] : figures;
    const rows = shown.map((figure) => [
        {
            text: outsideText(figure.name.slice(shared.length)),
            ...(figure.component === best && { mark: words.best }),
            ...(figure.component === worst && { mark: words.worst }),
        },
        ...columns.map(({ of }) => ({ text: of(figure) ?? "–" })),
    ]);
    const heads = [{ text: words.endpoint }, ...columns.map(({ text }) => ({ text, numeric: true }))];
    return table(heads, rows, { caption: words.figuresCaption(source.name) });
}
/** `gpt-4o via ` where all are endpoints of one model: what tells them apart comes after it. */
function sharedBeginning(figures) {
    const beginning = /^.+? (?:via|-) (?=\S)/u.exec(figures[0]?.name ?? "")?.[0] ?? "";
    return figures.length > 1 && figures.every(({ name }) => name.startsWith(beginning)) ? beginning : "";
}
function columnsOf({ locale, format }) {
    const words = locale.others;
    const latency = (of) => ({
        text: words.latency[of],
        of: ({ latencyMs }) => textOf(latencyMs?.[of], format.latency),
    });
    return [
        ...report/* SPANS */.G7.map((span) => ({
            text: words.spans[span],
            of: ({ uptime }) => textOf(uptime?.[span], format.uptime),
        })),
        latency("mean"),
        latency("p50"),
        latency("p95"),
        latency("p99"),
        {
            text: words.tokens,
            of: ({ tokensPerSecond }) => textOf(tokensPerSecond?.p50 ?? tokensPerSecond?.mean, (n) => format.count(view_others_figures_round(n))),
        },
    ];
}
const textOf = (value, format) => value === undefined ? undefined : format(value);
/** Tenths below ten: `3.4`, `48`. */
const view_others_figures_round = (value) => (value < 10 ? Math.round(value * 10) / 10 : Math.round(value));
function sharesFigure(context, { hours, monitor }, source, id) {
    const { locale, format, calendar, input } = context;
    const words = locale.others.chart;
    const { name, shares } = source;
    const range = { fromMs: input.nowMs - FIGURE_DAYS * domain_instant/* DAY_MS */.sO, toMs: input.nowMs };
    const bins = hours.filter(({ toMs }) => toMs > range.fromMs).map((cell) => outcomeBin(cell, { monitor }));
    const ours = bins.some(({ parts }) => Object.values(parts).some((count) => count > 0)) ? bins : [];
    const sorted = shares.toSorted((a, b) => a.share - b.share);
    const [lowest, highest] = [sorted[0], sorted.at(-1)];
    const text = format.uptime(lowest.share);
    const readings = shares.length;
    return {
        title: lowest.share < STEADY_FROM ? words.title(text, format.timeNear(lowest.ms, input.nowMs)) : words.titleSteady(text),
        text: words.text(ours.length > 0),
        direct: true,
        numbers: locale.words.numbers,
        chart: besideChart({
            id,
            title: words.name(name),
            desc: words.desc(text, format.uptime(highest.share), readings),
            range,
            bins: ours,
            readings: shares,
            ticks: dayTicks(range, calendar, format),
            ours: words.ours,
            theirs: format.uptime(shares.at(-1).share),
            shareLabel: (share) => `${Math.round(share * 100)}${share === 1 ? "%" : ""}`,
        }),
        table: sharesTable(context, source),
    };
}
/** From the share on that third parties are called well from. */
const STEADY_FROM = 0.95;
function sharesTable({ locale, format, calendar, input }, { shares }) {
    const rows = calendar.days(FIGURE_DAYS + 1, input.nowMs).flatMap((day) => {
        const own = shares.filter(({ ms }) => ms >= day.fromMs && ms < day.toMs).map(({ share }) => share);
        if (own.length === 0)
            return [];
        const cells = [format.day(day.fromMs), format.uptime(Math.min(...own)), format.uptime(Math.max(...own))];
        return [[...cells, format.count(own.length)].map((text) => ({ text }))];
    });
    return table(locale.others.chart.columns, rows);
}

;// CONCATENATED MODULE: ./build/site/view-others.js






/** The section of a monitor's page that holds what we see against what others say; `undefined` where nobody speaks of it. */
function othersView(context, facts) {
    const words = context.locale.others;
    const { official, thirdParty, community } = facts.others;
    if (official.length + thirdParty.length + community.length === 0)
        return undefined;
    return {
        head: words.head,
        note: isByPage(facts) ? "" : words.note,
        officialHead: words.official(official.length),
        official: official.map((one) => sourceView(context, one)),
        thirdPartyHead: words.thirdParty(thirdParty.length),
        thirdParty: thirdParty.map((one, index) => ({
            ...sourceView(context, one),
            // A feed may be used twice, with other components.
            ...measurerView(context, facts, one, `seen-${one.feed}-${index}`),
        })),
        communityHead: words.community,
        community: community.flatMap((one) => crowdViews(context, one)),
        hintIs: words.hintIs,
        isPaired: official.length > 0 && community.length > 0,
    };
}
const INCIDENTS_SHOWN = 6;
function sourceView(context, source) {
    const { locale, format, input } = context;
    const words = locale.others;
    const { incidents, contradicts, readable, status, problem } = source;
    const isRead = source.readMs !== undefined;
    const time = (ms) => format.timeNear(ms, input.nowMs);
    const why = problem === undefined ? "" : words.unreadSince(time(problem.sinceMs), words.why(problem.reason));
    const known = readable ? status : "unknown";
    // A source of measurements has no incidents to be silent about.
    const isSilent = readable && status !== "unknown" && incidents.length === 0 && !("shares" in source);
    return {
        ...named(source),
        said: readable ? view_others_saidOf(context, source) : isRead ? words.unreadNow : words.notReadYet,
        glyph: view_others_stateOfStatus(known),
        contradicts,
        notes: readNotes(context, source),
        unread: why === "" || incidents.length === 0 ? why : `${why} ${words.asBefore}`,
        incidents: incidents.slice(0, INCIDENTS_SHOWN).map((one) => toldView(context, one)),
        quiet: isSilent ? words.noIncident(TOLD_DAYS) : "",
        more: incidents.length > INCIDENTS_SHOWN ? words.moreIncidents(incidents.length - INCIDENTS_SHOWN) : "",
    };
}
/** Of figures from which nothing follows it would be wrong to say that they say nothing. */
function view_others_saidOf({ locale }, source) {
    const words = locale.others;
    const hasFigures = "figures" in source && Array.isArray(source.figures) && source.figures.length > 0;
    return source.status === "unknown" && hasFigures ? words.figuresAlone : words.status[source.status];
}
const named = ({ name, url }) => ({
    name,
    ...(url !== undefined && { href: url }),
});
/** An age of its own is worth telling once it is more than what passes between two rounds. */
const OLD_MS = 30 * 60_000;
function readNotes({ locale, format, input }, source) {
    const words = locale.others;
    const { readMs, asOfMs, problem } = source;
    if (readMs === undefined || problem !== undefined)
        return [];
    const isOld = asOfMs !== undefined && readMs - asOfMs > OLD_MS;
    return [
        words.readAt(format.timeNear(readMs, input.nowMs)),
        ...(isOld ? [words.asOf(format.timeNear(asOfMs, input.nowMs))] : []),
    ];
}
function toldView({ locale, format, input }, { incident, reopened, gone }) {
    const words = locale.others;
    const { impact, advisory, state, begin, end, published, title, updates } = incident;
    const time = (t) => format.timeNear((0,domain_instant/* toMs */.G8)(t), input.nowMs);
    const beginMs = (0,domain_instant/* toMs */.G8)(begin);
    const lasted = format.duration(Math.max(0, (end === undefined ? input.nowMs : (0,domain_instant/* toMs */.G8)(end)) - beginMs));
    const isOn = end === undefined && gone === undefined;
    const last = updates.at(-1);
    const word = last === undefined ? "" : firstSentence(last.text);
    const href = outsideUrl(incident.url);
    const when = words.impactSpan(time(begin), end === undefined ? undefined : format.timeNear((0,domain_instant/* toMs */.G8)(end), beginMs));
    const told = published === begin ? [] : [words.published(format.timeNear((0,domain_instant/* toMs */.G8)(published), beginMs))];
    return {
        glyph: advisory === true ? "page" : view_others_stateOfStatus(impact),
        title: outsideText(title),
        ...(href !== undefined && { href }),
        duration: advisory === true ? "" : isOn ? locale.incident.runningDuration(lasted) : end === undefined ? "" : lasted,
        lines: [
            [advisory === true ? words.advisory : words.impact[impact], words.state[state], when, ...told].join(" · "),
            ...(word === "" ? [] : [words.lastWord(time(last?.t ?? published), word)]),
        ],
        fate: [
            ...(reopened === undefined ? [] : [{ text: words.reopened(time(reopened)), truth: false }]),
            // What is gone from a page only its reader knows.
            ...(gone === undefined ? [] : [{ text: words.gone(time(gone), end === undefined), truth: true }]),
        ],
    };
}
/** The first sentence of what others wrote: up to a full stop or the end of a line. */
function firstSentence(text) {
    const line = text.split("\n").find((part) => part.trim() !== "") ?? "";
    return outsideText(line.split(/(?<=[.!?])\s|(?<=[。！？])/u)[0] ?? "");
}
function view_others_stateOfStatus(status) {
    switch (status) {
        case "operational":
            return "up";
        case "degraded_performance":
        case "partial_outage":
            return "degraded";
        case "major_outage":
            return "down";
        case "under_maintenance":
            return "maintenance";
        case "unknown":
            return "nodata";
    }
}
/** A line for each thing that is counted. Titles are shown only of talk that stands out: of every other day they are noise. */
function crowdViews(context, crowd) {
    const { locale, format, input } = context;
    const words = locale.others;
    if (crowd.hints.length === 0) {
        const { problem } = crowd;
        const text = problem === undefined
            ? words.notReadYet
            : words.unreadSince(format.timeNear(problem.sinceMs, input.nowMs), words.why(problem.reason));
        return [{ ...named(crowd), text, loud: false, titles: [] }];
    }
    return crowd.hints.map((hint) => {
        const loud = standsOut(hint);
        return { ...named(crowd), text: hintText(context, hint), loud, titles: loud ? titlesOf(context, hint) : [] };
    });
}
function hintText({ locale, format }, { what, count, windowMs, usual, words }) {
    return locale.others.hint({
        what,
        count,
        window: format.duration(windowMs),
        words: words.map((word) => outsideText(word)),
        ...(usual !== undefined && { usual: Math.round(usual * 10) / 10 }),
    });
}
const TITLES_SHOWN = 3;
function titlesOf({ format, input }, { latest }) {
    return latest.slice(0, TITLES_SHOWN).map(({ title, t, url }) => {
        const href = outsideUrl(url);
        const when = format.timeNear((0,domain_instant/* toMs */.G8)(t), input.nowMs);
        return { text: outsideText(title) || when, when, ...(href !== undefined && { href }) };
    });
}

;// CONCATENATED MODULE: ./build/site/view-monitor.js






















const SAMPLES_SHOWN = 16;
const view_monitor_INCIDENTS_SHOWN = 12;
const MONTHS_SHOWN = 12;
function monitorView(context, facts) {
    const { locale, format, input } = context;
    const words = locale.monitor;
    const range = weekOf(input.nowMs);
    const { monitor, open } = facts;
    return {
        ...context_frame(context, { title: nameOf(facts), root: "../" }),
        crumbs: [
            { href: "../index.html", text: locale.words.status },
            ...(monitor.group === undefined ? [] : [{ href: "../index.html#monitors", text: outsideText(monitor.group) }]),
            { text: nameOf(facts) },
        ],
        sentence: sentence(monitorSentence(context, facts)),
        lead: view_monitor_leadOf(context, facts),
        money: budgetSentences(context, facts),
        fresh: freshOf(context, facts),
        freshLinks: open === undefined ? [] : [{ href: `../incidents/${open.id}.html`, text: words.incidentLink }],
        facts: [
            ...monitorFactsRow(context, facts),
            ...(facts.objective === undefined ? [] : [objectiveFact(context, facts.objective)]),
        ],
        weekHead: words.last7,
        weekNote: words.range(format.day(range.fromMs), format.day(range.toMs), format.zone(input.nowMs)),
        latency: isTimeless(facts) ? undefined : latencyFigure(context, facts),
        outcomes: isByPage(facts) && !hasPageUptime(facts) ? undefined : outcomesFigure(context, facts),
        regions: regionsView(context, facts),
        others: othersView(context, facts),
        monthsHead: words.months,
        monthsNote: words.monthsNote,
        months: monthsOf(context, facts),
        windows: windowsView(context, facts),
        ...incidentsOf(context, facts),
        askedHead: isByPage(facts) ? locale.others.byPage.asked : words.asked,
        samplesHead: isByPage(facts) ? locale.others.byPage.lastReadings : words.lastSamples,
        noSamples: isByPage(facts) ? locale.others.byPage.lead : words.noSamples,
        samples: samplesTable(context, facts),
        howHead: isByPage(facts) ? locale.others.byPage.how : words.how,
        spec: specOf(context, facts),
        blocks: [
            { head: locale.measured.head, spec: measuredRows(context, facts) },
            {
                head: locale.objective.head,
                spec: facts.objective === undefined ? [] : objectiveRows(context, facts.objective),
            },
            { head: locale.spend.head, spec: spendRows(context, facts) },
        ].filter(({ spec }) => spec.length > 0),
        tables: measuredTables(context, facts),
    };
}
function incidentsOf(context, facts) {
    const { incidents: incidentsHead, noIncidents } = context.locale.monitor;
    const incidents = facts.incidents
        .slice(0, view_monitor_INCIDENTS_SHOWN)
        .map((incident) => incidentItem(context, { incident, facts }, "../"));
    return { incidentsHead, noIncidents, incidents };
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
    const isSame = isOfState(open, state);
    const sinceMs = (0,domain_instant/* toMs */.G8)(isSame ? open.begin : (verdict.firstFailure ?? verdict.since));
    const { brief } = isSame && verdict.ground !== "page" ? troubleOfIncident(locale, open) : troubleOfVerdict(locale, verdict);
    const lasted = words.sinceFor(brief, format.timeNear(sinceMs, input.nowMs), format.duration(input.nowMs - sinceMs));
    const opening = state === "down" ? words.monitorDown(name) : words.monitorDegraded(name);
    return [{ tone: "quiet", text: opening }, { tone: "plain", text: lasted }, page];
}
/** No calls, or reports that came without saying how long their work took: no chart of times is to be drawn. */
const isTimeless = (facts) => isByPage(facts) || (isHeartbeat(facts.monitor) && facts.windows["7d"].latency === undefined);
function view_monitor_leadOf({ locale, format }, facts) {
    const { monitor, windows } = facts;
    if (isByPage(facts))
        return hasPageUptime(facts) ? locale.others.byPage.leadRead : locale.others.byPage.lead;
    const { calls, failures, latency, errorRate } = windows["7d"];
    if (calls === 0 || errorRate === undefined)
        return locale.monitor.leadNone;
    if (isHeartbeat(monitor))
        return calls < FEW_CALLS
            ? locale.monitor.leadFewReports(calls, failures)
            : locale.monitor.leadReports(format.count(failures), format.count(calls));
    if (failures === calls)
        return locale.monitor.leadAllFailed(format.count(calls), calls);
    if (calls < FEW_CALLS || latency === undefined)
        return locale.monitor.leadFew(calls, failures);
    const half = format.latency(latency.p50);
    return failures === 0
        ? locale.monitor.leadClean(format.count(calls), half)
        : locale.monitor.lead(format.rate(errorRate), half);
}
function freshOf({ locale, format, input }, facts) {
    const { last, page } = facts;
    const { heardMs } = facts.calls;
    const at = (ms) => `${format.dayTime(ms)} ${format.zone(input.nowMs)}`;
    const ofCalls = () => last === undefined ? locale.index.notYetChecked : locale.index.checked(at((0,domain_instant/* toMs */.G8)(last.t)));
    const ofReports = () => heardMs === undefined ? locale.monitor.neverHeard : locale.index.lastHeard(at(heardMs));
    const ofPage = () => last === undefined ? locale.others.byPage.judged : locale.others.byPage.readAt(at((0,domain_instant/* toMs */.G8)(last.t)));
    const asked = isByPage(facts) ? ofPage() : isHeartbeat(facts.monitor) ? ofReports() : ofCalls();
    const said = page === undefined ? locale.index.noPage : `${page.name}: ${locale.page[page.readable ? page.status : "unknown"]}`;
    return [asked, ...(about(facts) === "" ? [] : [about(facts)]), said];
}
/** Strips by month from the first month that is known, at most twelve. */
function monthsOf(context, facts) {
    const { locale, format, calendar, input } = context;
    const { nowMs } = input;
    const { ledger, history, monitor, page } = facts;
    const { sinceMs = nowMs } = history;
    const starts = [nowMs];
    while (starts.length < MONTHS_SHOWN && calendar.monthDays(starts[0])[0].fromMs > sinceMs)
        starts.unshift(calendar.monthDays(starts[0])[0].fromMs - 1);
    const rows = starts.map((ms, index) => {
        const days = calendar.monthDays(ms);
        const known = dayFacts(ledger, history, monitor, days);
        const outages = known.filter(({ downMs }) => downMs > 0).length;
        const cell = cellOf(history, { fromMs: days[0].fromMs, toMs: days.at(-1).toMs });
        const own = statistics(cell, cell.toMs - cell.fromMs);
        const described = { id: `month-${index}`, title: format.month(ms), desc: locale.monitor.monthDesc(outages) };
        const coverage = format.coverage(own.coverage);
        const year = format.year(ms);
        return {
            outages,
            name: format.monthShort(ms),
            year: index === 0 || year !== format.year(starts[index - 1]) ? year : "",
            strip: dayStrip(known, { ...described, width: 31, height: 40, hasPage: page !== undefined }),
            uptime: phrases_uptimeText(context, facts, own),
            coverage,
            shortCoverage: locale.index.coverage(coverage),
        };
    });
    return {
        title: locale.monitor.monthsTitle(rows.filter(({ outages }) => outages > 0).length, rows.length),
        text: isByPage(facts) ? locale.others.byPage.monthsText : locale.monitor.monthsText(page !== undefined),
        monthHead: locale.monitor.month,
        daysHead: locale.monitor.days,
        uptimeHead: locale.monitor.uptime,
        coverageHead: locale.monitor.coverageHead,
        rows,
    };
}
function samplesTable(context, facts) {
    const { locale, format, input } = context;
    const { ledger, monitor } = facts;
    const latest = ledger.samples.slice(-SAMPLES_SHOWN).toReversed();
    if (latest.length === 0)
        return undefined;
    if (isByPage(facts))
        return readingsTable(context, latest);
    // A call that was not made in the usual way is not held against the others.
    const tierOf = ({ tier }) => tier === undefined || tier === monitor.tier ? "" : locale.tier[tier];
    const isOneDay = input.nowMs - (0,domain_instant/* toMs */.G8)(latest.at(-1).t) < domain_instant/* DAY_MS */.sO;
    const rows = latest.map(({ t, outcome, reason, ms, ...sample }) => [
        { text: isOneDay ? format.time((0,domain_instant/* toMs */.G8)(t)) : format.dayTime((0,domain_instant/* toMs */.G8)(t)), datetime: t },
        { text: locale.outcome[outcome], glyph: stateOfOutcome(outcome) },
        { text: ms === undefined ? "–" : format.latency(ms) },
        {
            text: [codesOf(sample), tierOf(sample)].filter(Boolean).join(", "),
            ...(reason !== undefined && { code: reason }),
        },
    ]);
    return table(locale.monitor.sampleColumns(format.zone(input.nowMs)), rows);
}
/** What a page said, where there are no calls; of the time when it was asked, its outcomes. */
function readingsTable({ locale, format, input }, latest) {
    const { readingColumns } = locale.others.byPage;
    const isOneDay = input.nowMs - (0,domain_instant/* toMs */.G8)(latest.at(-1).t) < domain_instant/* DAY_MS */.sO;
    const rows = latest.map(({ t, outcome, reason }) => [
        { text: isOneDay ? format.time((0,domain_instant/* toMs */.G8)(t)) : format.dayTime((0,domain_instant/* toMs */.G8)(t)), datetime: t },
        { text: saidOf(locale, outcome), glyph: stateOfOutcome(outcome) },
        { text: "", ...(reason !== undefined && { code: reason }) },
    ]);
    return table(readingColumns(format.zone(input.nowMs)), rows);
}

;// CONCATENATED MODULE: ./build/site/view-reports.js




/** Closed months: the newest as a table, and all of them as files. There is at least one. */
function reportsView(context) {
    const { locale, format, input } = context;
    const words = locale.reports;
    const reports = input.ledger.reports.toReversed();
    const newest = reports[0];
    const repository = outsideUrl(input.repositoryUrl)?.replace(/\/$/u, "");
    return {
        ...context_frame(context, { title: words.title, root: "", current: "reports" }),
        crumbs: [{ href: "index.html", text: locale.words.status }, { text: words.title }],
        sentence: sentence(words.sentence(monthOf(newest), view_reports_countsOf(newest))),
        how: words.how,
        newestHead: monthOf(newest),
        newestTable: words.asTable(monthOf(newest)),
        newestNote: words.newestNote(format.fullDay((0,domain_instant/* toMs */.G8)(newest.closedAt))),
        // On a phone there is no room for `p95` and files of each monitor.
        newestColumns: words.newestColumns.map((column, index) => ({ ...column, wide: index >= 4 })),
        rows: newest.monitors.map((part) => view_reports_rowOf(context, newest, part)),
        monthsHead: words.months,
        monthsTable: words.asTable(words.months),
        monthsNote: words.monthsNote,
        monthColumns: words.monthColumns.map((column, index) => ({ ...column, wide: index === 1 })),
        months: reports.map((report) => {
            const { monitors, objectives, met } = view_reports_countsOf(report);
            return {
                name: monthOf(report),
                monitors: format.count(monitors),
                met: objectives === 0 ? words.noGoal : words.metOf(met, objectives),
                files: filesOf(context, reportName(report), monthOf(report)),
            };
        }),
        inLedger: words.inLedger,
        ledgerHref: repository === undefined ? undefined : `${repository}/tree/HEAD/history/reports`,
    };
    /** A month of a report is one of UTC, whatever the site's zone is: its middle lies in it everywhere. */
    function monthOf({ from, to }) {
        return format.month(((0,domain_instant/* toMs */.G8)(from) + (0,domain_instant/* toMs */.G8)(to)) / 2);
    }
}
function view_reports_countsOf({ monitors }) {
    const judged = monitors.flatMap(({ slo }) => slo?.met ?? []);
    return {
        monitors: monitors.length,
        clean: monitors.filter(({ uptime }) => uptime === 1).length,
        objectives: judged.length,
        met: judged.filter(Boolean).length,
    };
}
const FORMATS = ["json", "csv", "md"];
function filesOf({ locale }, name, what) {
    return FORMATS.map((format) => ({
        href: `${name}.${format}`,
        text: locale.reports.formats[format],
        of: locale.reports.of(what),
    }));
}
function view_reports_rowOf(context, report, part) {
    const { locale, format, facts } = context;
    const words = locale.reports;
    const { id, uptime, coverage, uptimeOf, downtimeMs, incidents, latency, slo } = part;
    const isWatched = facts.some(({ monitor }) => monitor.id === id);
    const name = outsideText(part.name);
    return {
        name,
        ...(isWatched && { href: `monitors/${id}.html` }),
        sub: uptimeOf === "page" ? words.ofPage : outsideText(part.group ?? ""),
        uptime: uptime === undefined ? "–" : format.uptimeFine(uptime),
        coverage: locale.index.coverage(format.coverage(coverage)),
        ...goalOf(context, slo),
        downtime: format.duration(downtimeMs),
        incidents: words.incidents(incidents.count),
        p95: latency === undefined ? "–" : format.latency(latency.p95),
        files: hasFiles(part) ? filesOf(context, reportName(report, id), name) : [],
    };
}
function goalOf({ locale, format }, slo) {
    const words = locale.reports;
    if (slo === undefined)
        return { goal: words.noGoal };
    const { target, met, leftMs } = slo;
    const duration = leftMs === undefined ? "" : format.duration(Math.abs(leftMs));
    return {
        goal: format.target(target),
        ...(met !== undefined && { met: words.goals[met ? "met" : "missed"], missed: !met }),
        ...(leftMs !== undefined && { left: leftMs < 0 ? words.over(duration) : words.left(duration) }),
    };
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
        files.set(`api/v1/monitors/${facts.monitor.id}.json`, site_json(monitorJson(context, facts)));
        const { badge } = facts.monitor;
        if (badge !== undefined)
            for (const [path, text] of badgeFiles(badge, facts.windows))
                files.set(path, text);
    }
    for (const one of context.incidents) {
        files.set(`incidents/${one.incident.id}.html`, await (0,templates/* render */.XX)("site/incident", incidentView(context, one)));
    }
    files.set("incidents/index.html", await (0,templates/* render */.XX)("site/incidents", incidentsView(context)));
    if (context.pages.length > 0) {
        files.set("status-pages.html", await (0,templates/* render */.XX)("site/status-pages", statusPagesView(context)));
        files.set("api/v1/status-pages.json", site_json(statusPagesJson(context)));
    }
    if (input.ledger.reports.length > 0) {
        files.set("reports.html", await (0,templates/* render */.XX)("site/reports", reportsView(context)));
        for (const [path, text] of await reportFiles(input.ledger.reports))
            files.set(path, text);
    }
    files.set("404.html", await (0,templates/* render */.XX)("site/not-found", notFoundView(context)));
    files.set("api/v1/status.json", site_json(statusJson(context)));
    const compared = comparisons(context);
    if (compared.length > 0)
        files.set("api/v1/compare.json", site_json(compareJson(context, compared)));
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
    const pages = pageCards(input, facts, incidents.map(({ incident }) => incident));
    return { input, locale, calendar, facts, incidents, pages, format: createFormat(locale, input.site.timeZone) };
}
/** Monitors that left the config: their incidents keep their pages, since issues link to them; they themselves have none. */
function goneMonitors({ ledger, monitors }) {
    const watched = new Set(monitors.map(({ id }) => id));
    const gone = new Set(ledger.incidents.map(({ monitor }) => monitor).filter((id) => !watched.has(id)));
    return [...gone].map((id) => ({
        id,
        name: id,
        everyMs: domain_instant/* HOUR_MS */.iQ,
        policy: domain_monitor/* DEFAULT_POLICY */.zj,
        feeds: [],
        publish: "name",
    }));
}
const site_json = (value) => `${JSON.stringify(value, null, 2)}\n`;

// EXTERNAL MODULE: ./build/domain/component-name.js
var component_name = __webpack_require__(69468);
;// CONCATENATED MODULE: ./build/domain/list-price.js

/**
 * The price that a monitor's feeds list for it, where it has none of its own: that of exactly one component of those that it
 * names, or of its preset's model. `undefined` where none, or more than one, could be meant: no price is better than a wrong one.
 */
function listPriceOf(monitor, reports) {
    if (!isForSale(monitor))
        return undefined;
    const found = monitor.feeds.flatMap((match) => {
        const report = reports.get(match.feed);
        return report?.prices === undefined || report.problem !== undefined ? [] : pricesIn(report, match, monitor.model);
    });
    const [price, ...others] = found;
    return others.length === 0 && price !== undefined && isPrice(price) ? price : undefined;
}
/** Monitors with the list prices that were last known, where they have none of their own: the one door through which they come. */
function withListPrices(monitors, prices = {}) {
    return monitors.map((monitor) => {
        const price = isForSale(monitor) && Object.hasOwn(prices, monitor.id) ? prices[monitor.id] : undefined;
        if (price === undefined)
            return monitor;
        // A list of models costs nothing, whatever the model does.
        const cheaper = monitor.cheaper.map((way) => (way.tier === "free" ? way : { price, ...way }));
        return { ...monitor, price, cheaper };
    });
}
/** Nobody is billed for a page that anybody may ask: a price would make its calls ones of unknown cost. */
const isForSale = ({ price, tier, budgets = [], credentialed }) => price === undefined && tier !== "free" && (credentialed || tier !== undefined || budgets.length > 0);
function pricesIn(report, { components: wanted }, model) {
    const names = new Map(report.components.map(({ id, name }) => [id, name]));
    const listed = Object.entries(report.prices ?? {}).map(([id, price]) => ({ id, name: names.get(id) ?? "", price }));
    const meant = wanted.length === 0 ? listed : listed.filter((one) => wanted.some((name) => (0,component_name/* isNamed */.ev)(one, name)));
    if (meant.length < 2 || model === undefined)
        return meant.map(({ price }) => price);
    const asked = meant.filter((one) => (0,component_name/* isNamed */.ev)(one, model));
    const own = asked.length > 0 ? asked : meant.filter(({ id }) => id.endsWith(`/${model}`));
    return (own.length > 0 ? own : meant).map(({ price }) => price);
}
/** Whatever a feed says: only amounts are money. */
const isPrice = ({ unit, ...amounts }) => unit !== "" && Object.values(amounts).every((amount) => Number.isFinite(amount) && amount >= 0);

// EXTERNAL MODULE: ./build/domain/spend.js
var spend = __webpack_require__(50161);
// EXTERNAL MODULE: ./build/ledger/read.js + 5 modules
var read = __webpack_require__(9071);
// EXTERNAL MODULE: ./build/commands/run/depth.js
var depth = __webpack_require__(62024);
// EXTERNAL MODULE: ./build/probes/index.js + 23 modules
var probes = __webpack_require__(94848);
;// CONCATENATED MODULE: ./build/commands/run/publish.js






/** Says that a folder was made by us and may be emptied before the site is written anew. */
const MARK = ".uptimeline-site";
/**
 * Builds the site into the folder and says whether it stands there. A folder that we made is emptied first; one that we did
 * not make is never emptied, and not written into while it holds anything. Never rejects: the ledger is kept by now, and
 * what keeps the site from being built is said with its remedy.
 */
async function publish(world, config, context, shown) {
    const { siteDir } = context;
    try {
        const obstacle = obstacleIn(siteDir, await world.files.list(siteDir));
        if (obstacle === undefined) {
            const pages = await pagesOf(world, config, context, shown);
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
async function pagesOf(world, config, context, { after, ledger: { incidents }, verdicts, reports }) {
    const nowMs = world.clock.now();
    const ledger = await (0,read/* readLedger */.S)(after, { nowMs, ...(0,depth/* siteReading */.ux)(config, incidents, nowMs) });
    const priced = withListPrices(config.monitors, ledger.state.prices);
    return buildSite({
        site: config.site,
        ...(context.repositoryUrl !== undefined && { repositoryUrl: context.repositoryUrl }),
        monitors: priced.map((monitor) => ({
            ...monitor,
            ...(monitor.probe !== undefined && {
                asked: {
                    ...(0,probes/* describeProbe */.WH)(monitor.probe),
                    conditions: monitor.expect.map(({ text, otherwise }) => otherwise === "degraded" ? `degraded: ${text}` : text),
                },
            }),
        })),
        ledger,
        verdicts,
        spending: (0,spend/* spendingOf */.oh)(priced, config, ledger, nowMs),
        reports,
        feedNames: new Map(config.feeds.map(({ id, kind, name, url }) => [id, { name, url: reports.get(id)?.url ?? url, kind }])),
        nowMs,
    });
}

;// CONCATENATED MODULE: ./build/domain/quiet-branch.js

/** GitHub switches the schedules of a public repository off after so many days without activity. */
const SWITCHED_OFF_DAYS = 60;
const WARN_DAYS = 50;
/**
 * Why the schedule may soon stop, how old the branch is, on which day and what to do; `undefined` where nothing is to fear.
 * The rule is GitHub's: "scheduled workflows are automatically disabled when no repository activity has occurred in 60 days",
 * in public repositories. Whether commits to another branch than the default one count, GitHub does not say.
 */
function quietBranchText({ branch, committedAtMs, ledgerBranch, repository }, nowMs) {
    if (ledgerBranch === undefined || ledgerBranch === branch || repository?.private === true)
        return undefined;
    const defaultBranch = repository?.defaultBranch ?? branch;
    if (branch !== undefined && branch !== defaultBranch)
        return undefined;
    const days = Math.floor((nowMs - committedAtMs) / domain_instant/* DAY_MS */.sO);
    if (days < WARN_DAYS)
        return undefined;
    const name = defaultBranch ?? "the default branch";
    const day = (0,domain_instant/* toInstant */.fN)(committedAtMs + SWITCHED_OFF_DAYS * domain_instant/* DAY_MS */.sO).slice(0, 10);
    const when = days < SWITCHED_OFF_DAYS ? `on ${day} it may stop` : `since ${day} it may stop at any time`;
    return `The last commit on ${name} is ${days} days old. GitHub switches schedules off in a public repository after ${SWITCHED_OFF_DAYS} days without activity, and does not say that commits on ${ledgerBranch} count: ${when} starting this workflow. Push any commit to ${name}, such as an update of Uptimeline; or keep the ledger on ${name} (remove \`history.branch\` from the config); or start runs from outside (docs/triggers.md)`;
}

// EXTERNAL MODULE: ./build/commands/run/unrecorded.js
var unrecorded = __webpack_require__(78698);
// EXTERNAL MODULE: ./build/domain/rollup-close.js
var rollup_close = __webpack_require__(85150);
;// CONCATENATED MODULE: ./build/domain/ledger.js

const EMPTY_LEDGER = {
    samples: [],
    figures: [],
    hours: [],
    hoursFrom: "",
    days: [],
    months: [],
    late: [],
    imported: [],
    feedChanges: [],
    rounds: [],
    incidents: [],
    corrections: [],
    reports: [],
    state: domain_state/* EMPTY_STATE */.W,
    broken: [],
};

;// CONCATENATED MODULE: ./build/domain/sla-report.js









/** The report of a month that is over and whose days are closed. */
function slaReport({ month, monitors, nowMs, ...lines }) {
    const span = sla_report_monthSpan(month);
    const ofMonth = lines.days.filter(({ t }) => t.startsWith(month));
    const days = Map.groupBy(ofMonth, (day) => day.monitor);
    const incidents = Map.groupBy(lines.incidents, (incident) => incident.monitor);
    const corrections = Map.groupBy(lines.corrections, (correction) => correction.monitor);
    const known = new Set(monitors.map(({ id }) => id));
    const gone = [...days.keys()].filter((id) => !known.has(id)).toSorted();
    const all = [...monitors, ...gone.map((id) => ({ id, name: id }))];
    return {
        v: 1,
        month,
        from: (0,domain_instant/* toInstant */.fN)(span.fromMs),
        to: (0,domain_instant/* toInstant */.fN)(span.toMs),
        closedAt: (0,domain_instant/* toInstant */.fN)(nowMs),
        monitors: all.flatMap((monitor) => {
            const own = days.get(monitor.id);
            if (own === undefined)
                return [];
            const part = partOf(monitor, span, {
                days: own,
                incidents: incidents.get(monitor.id) ?? [],
                corrections: corrections.get(monitor.id) ?? [],
            });
            return [known.has(monitor.id) ? { ...part, uptimeOf: uptimeIsOf(monitor) } : part];
        }),
    };
}
const uptimeIsOf = ({ probe }) => probe === undefined ? "page" : "calls";
function sla_report_monthSpan(month) {
    const fromMs = (0,domain_instant/* toMs */.G8)(`${month}-01T00:00:00.000Z`);
    const begin = new Date(fromMs);
    return { fromMs, toMs: Date.UTC(begin.getUTCFullYear(), begin.getUTCMonth() + 1) };
}
function partOf({ id, name, group, provider, slo }, span, { days, incidents, corrections }) {
    const windowMs = span.toMs - span.fromMs;
    const cell = sla_report_together(id, days, corrections, span);
    const { uptime, coverage, downtimeMs, calls, failures, errorRate, latency } = statistics(cell, windowMs);
    const touching = corrections.filter(({ from, to }) => (0,domain_instant/* toMs */.G8)(from) < span.toMs && (0,domain_instant/* toMs */.G8)(to) > span.fromMs);
    const regions = sla_report_regionsOf(id, days, corrections, span);
    return {
        id,
        name,
        ...(group !== undefined && { group }),
        ...(provider !== undefined && { provider }),
        ...(uptime !== undefined && { uptime: cut(uptime) }),
        coverage: cut(coverage),
        availableMs: cell.shares.availableMs,
        downtimeMs,
        leftOutMs: cell.shares.leftOutMs,
        calls,
        failures,
        ...(errorRate !== undefined && { errorRate: cut(errorRate) }),
        ...(latency !== undefined && { latency: wholeMs(latency) }),
        incidents: sla_report_incidentsOf(incidents, span, corrections),
        ...(slo !== undefined && { slo: objectiveOf(slo, cell.shares) }),
        cost: sla_report_costOf(days),
        corrections: touching.map(({ t, from, to, who, why }) => ({ t, from, to, who, why })),
        ...(regions.length > 0 && { regions }),
    };
}
function sla_report_together(id, days, corrections, { fromMs, toMs }) {
    return cellOf(indexLedger({ ...EMPTY_LEDGER, days, corrections }, toMs)(id), { fromMs, toMs });
}
function sla_report_regionsOf(id, days, corrections, span) {
    const regions = [...new Set(days.flatMap(({ region }) => region ?? []))].toSorted();
    return regions.map((region) => {
        const own = days.filter((day) => day.region === region);
        const { uptime, coverage } = statistics(sla_report_together(id, own, corrections, span), span.toMs - span.fromMs);
        return { region, ...(uptime !== undefined && { uptime: cut(uptime) }), coverage: cut(coverage) };
    });
}
/** What failed in the month; what began in it and ended after its close has no end here. */
function sla_report_incidentsOf(incidents, span, corrections) {
    const own = incidents.filter((incident) => isCounted(incident, span, corrections));
    const { count, longestMs, detect, recover } = incidentTimes(own, span);
    return {
        count,
        ...(longestMs !== undefined && { longestMs }),
        ...(detect !== undefined && { mttdMs: Math.round(detect.meanMs) }),
        ...(recover !== undefined && { mttrMs: Math.round(recover.meanMs) }),
        list: own
            .toSorted((a, b) => (a.begin < b.begin ? -1 : a.begin > b.begin ? 1 : a.id < b.id ? -1 : 1))
            .map((incident) => {
            const { id, kind, begin, end } = incident;
            const ms = durationMs(incident);
            return { id, kind, begin, ...(end !== undefined && { end }), ...(ms !== undefined && { durationMs: ms }) };
        }),
    };
}
function objectiveOf(slo, shares) {
    const { target } = slo;
    const uptime = uptimeOf(shares);
    const budget = errorBudget(slo, shares);
    if (uptime === undefined || budget === undefined)
        return { target };
    return {
        target,
        met: uptime >= target,
        budgetMs: Math.floor(budget.budgetMs),
        spentMs: budget.spentMs,
        leftMs: Math.floor(budget.leftMs),
    };
}
function sla_report_costOf(days) {
    const costs = costsOf(days);
    const each = perSuccess(costs);
    return {
        calls: costs.calls,
        amounts: costs.cost,
        unpriced: costs.unpriced,
        ...(each !== undefined && {
            perSuccess: Object.fromEntries(Object.entries(each).map(([unit, micro]) => [unit, Math.ceil(micro)])),
        }),
        ...(Object.keys(costs.models).length > 0 && { models: costs.models }),
    };
}
const wholeMs = ({ p50, p95, p99, mean }) => ({
    p50: Math.round(p50),
    p95: Math.round(p95),
    p99: Math.round(p99),
    mean: Math.round(mean),
});
/** To six digits, never rounded up; the millionth of the last one makes up for what division takes from a whole number. */
const cut = (share) => Math.floor(share * 1e6 + 1e-6) / 1e6;

;// CONCATENATED MODULE: ./build/commands/run/conclude-close.js




/**
 * The hours, days and months whose time to be counted has come, and the reports of these months. Where anything was closed,
 * what has stood long enough leaves in the same commit.
 */
function closeAll(config, { samples, incidents, ...before }, nowMs) {
    const { corrections } = before;
    const hours = (0,rollup_close/* closeHours */.kg)(samples, before.hours, nowMs, corrections, before.hoursFrom);
    const days = (0,rollup_close/* closeDays */.Al)([...before.hours, ...hours], before.days, nowMs, corrections);
    const allDays = [...before.days, ...days];
    const months = (0,rollup_close/* closeMonths */.UH)(allDays, before.months, nowMs, corrections);
    const known = new Set(before.reports.map(({ month }) => month));
    const ended = new Set(months.map(({ t }) => t.slice(0, "2026-11".length)));
    const reports = [...ended]
        .filter((month) => !known.has(month))
        .map((month) => slaReport({ month, days: allDays, incidents, corrections, monitors: config.monitors, nowMs }));
    const newest = samples.findLast((sample) => !(0,domain_sample/* isOfFuture */.Ly)(sample, nowMs))?.t;
    const hasClosed = hours.length > 0 || days.length > 0;
    return {
        hours,
        days,
        months,
        reports,
        ...(hasClosed && newest !== undefined && { retention: { ...config.history, newest, names: (0,depth/* namesOf */.eZ)(config) } }),
    };
}

// EXTERNAL MODULE: ./build/ledger/merge.js
var merge = __webpack_require__(84040);
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
/** The verdict of such a monitor in a run that read none of its pages: it is what it was, for nothing was heard. */
const standingVerdict = (monitor, { verdict, since }) => ({
    monitor,
    verdict,
    since,
    ground: "page",
    failuresInRow: 0,
    timeoutsOnly: false,
});

// EXTERNAL MODULE: ./build/domain/shard.js
var domain_shard = __webpack_require__(99641);
;// CONCATENATED MODULE: ./build/commands/run/leg.js


/**
 * Whether a monitor is this leg's: it asks it, reads its pages and follows its incidents. All monitors of one host are one leg's,
 * so that what the host allows is counted in one place. Verdicts are made of the ledger that all legs write, so each has those
 * of all monitors.
 */
function leg_isOurs(monitor, shard) {
    if (shard === undefined)
        return true;
    return (0,domain_shard/* isInShard */.O)(monitor.probe === undefined ? monitor.id : withoutPort((0,probes/* hostOfProbe */.yY)(monitor.probe)), shard);
}
/** The monitors of this leg. */
const ownMonitors = ({ monitors }, shard) => monitors.filter((monitor) => leg_isOurs(monitor, shard));
/** The feeds that this leg reads: those that speak of its monitors, and its part of those that speak of nobody's. */
function feedsOfLeg(config, shard) {
    if (shard === undefined)
        return [...config.feeds];
    const named = feedsNamedBy(config.monitors);
    const own = feedsNamedBy(ownMonitors(config, shard));
    return config.feeds.filter(({ id }) => own.has(id) || (!named.has(id) && (0,domain_shard/* isInShard */.O)(id, shard)));
}
/** Feeds whose own trouble this leg tells of: several may read a feed, the one of the first monitor that names it follows it. */
function followedFeeds({ feeds, monitors }, shard) {
    const ids = feeds.map(({ id }) => id);
    if (shard === undefined)
        return ids;
    return ids.filter((id) => {
        const first = monitors.find((monitor) => monitor.feeds.some(({ feed }) => feed === id));
        return first === undefined ? (0,domain_shard/* isInShard */.O)(id, shard) : leg_isOurs(first, shard);
    });
}
/** Whether this leg follows what comes of an incident: of its monitors and feeds, and its part of those that are gone. */
function isFollowed(incident, config, shard) {
    if (shard === undefined)
        return true;
    if (config.feeds.some(({ id }) => id === incident.feed))
        return followedFeeds(config, shard).includes(incident.feed);
    const monitor = config.monitors.find(({ id }) => id === incident.monitor);
    return monitor === undefined ? (0,domain_shard/* isInShard */.O)(incident.monitor, shard) : leg_isOurs(monitor, shard);
}
const feedsNamedBy = (monitors) => new Set(monitors.flatMap(({ feeds }) => feeds.map(({ feed }) => feed)));
const withoutPort = (host) => host.replace(/:\d+$/, "");

// EXTERNAL MODULE: ./build/ledger/feed-lines.js
var feed_lines = __webpack_require__(63740);
;// CONCATENATED MODULE: ./build/ledger/feed-changes.js


/** Most characters that the changes of one feed add in 24 hours: the pages of large clouds stay far below. */
const FEED_DAY_CHARACTERS = 4_000_000;
/** What a feed has said for so long without another word is written once more, so that nobody need look back further. */
const REPEATED_AFTER_MS = 90 * domain_instant/* DAY_MS */.sO;
/** A line as short as this is never held back: that a feed can't be read, or that a component went down. */
const SHORT_LINE = 2_000;
/**
 * Whether a change of a feed is written after what it has said in the last 24 hours, `own`, by time. A source that says something else in
 * every report would fill the repository, whose history nobody can shorten. What is not written now is not lost: the next run
 * holds what is said then against what was written last.
 */
function hasRoomFor(change, own) {
    const before = own.filter(({ t }) => t <= change.t);
    const size = (0,feed_lines/* sizeOfLine */.vu)(change, before.at(-1));
    if (size <= SHORT_LINE)
        return true;
    const since = (0,domain_instant/* toMs */.G8)(change.t) - domain_instant/* DAY_MS */.sO;
    let room = FEED_DAY_CHARACTERS - size;
    for (let at = before.length - 1; at >= 0 && room >= 0; at -= 1) {
        const one = before[at];
        if ((0,domain_instant/* toMs */.G8)(one.t) <= since)
            break;
        room -= (0,feed_lines/* sizeOfLine */.vu)(one, before[at - 1]);
    }
    return room >= 0;
}
/**
 * What to add to `feeds/` for a report, or `undefined` where it says what was said before: states, incidents and texts
 * count, the order of components or incidents, times of fetching and all that is counted do not. `previous` is the last
 * change that is no later than the report. A feed that could not be read says nothing new of the provider: its change repeats
 * what was known with the problem beside it, and comes when the problem's reason begins or changes; the first report that
 * can be read ends it. What was said long ago is said once more.
 */
function feedChange(previous, report) {
    const before = previous?.report;
    const { fetchedAt: t, problem } = report;
    const said = (0,feed_lines/* inOrder */.al)(keptOf(report), before);
    const next = problem === undefined ? said : { ...(before ?? said), problem };
    const isFresh = previous !== undefined && (0,domain_instant/* toMs */.G8)(t) - (0,domain_instant/* toMs */.G8)(previous.t) < REPEATED_AFTER_MS;
    return isFresh && (0,feed_lines/* isSame */.Ft)(previous.report, next) ? undefined : { v: 1, t, report: next };
}
/** A report as it is kept: states that are made of figures are left open, for the figures are lines of their own. */
function keptOf({ feed, url, role, derived, problem, ...report }) {
    const { components, incidents, maintenances, indicator } = report;
    return {
        feed,
        url,
        ...(role !== undefined && { role }),
        indicator: derived ? "unknown" : indicator,
        components: derived ? components.map((component) => ({ ...component, status: "unknown" })) : components,
        incidents,
        maintenances,
        ...(problem !== undefined && { problem }),
    };
}

;// CONCATENATED MODULE: ./build/domain/due.js




/** A provider's wait up to this long is waited for within the run; a longer one backs the monitor off. */
const RETRY_AFTER_WAITED_MS = domain_instant/* MINUTE_MS */.kg;
/** How long a monitor is backed off where a rate limit names no time. */
const RATE_LIMIT_BACKOFF_MS = domain_instant/* MINUTE_MS */.kg;
/** However long a provider asks for, a monitor is asked once a day. */
const BACKOFF_MOST_MS = domain_instant/* DAY_MS */.sO;
/** A limit that a good answer calls used up is a word, not a refusal: within an hour it is tried again. */
const EXHAUSTED_MOST_MS = domain_instant/* HOUR_MS */.iQ;
/** Schedules drift: a run that comes a tenth of an interval early, at most a minute, still asks. */
const EARLY_SHARE = 0.1;
/**
 * Monitors to be asked in a round, those that have waited longest first. A monitor is due when its interval has passed since
 * its last first sample from this region, or when the last call that counted failed; never while it is backed off. One whose
 * job goes on is due at once, back-off or not: nothing new is asked for. `samples` are sorted.
 */
function due(monitors, samples, state, asker) {
    const lasts = lastsOf(monitors, samples, asker);
    return monitors
        .map((monitor) => ({ monitor, atMs: dueAtMs(monitor, lasts.get(monitor.id), state, asker) }))
        .filter(({ atMs }) => atMs <= asker.nowMs)
        .toSorted((a, b) => a.atMs - b.atMs)
        .map(({ monitor }) => monitor);
}
/** The earliest moment after `afterMs` (now, unless told) at which a monitor is due by the same rules; `undefined` where none is. */
function nextDueMs(monitors, samples, state, asker, afterMs = asker.nowMs) {
    const lasts = lastsOf(monitors, samples, asker);
    const moments = monitors
        .map((monitor) => dueAtMs(monitor, lasts.get(monitor.id), state, asker))
        .filter((atMs) => atMs > afterMs);
    return moments.length === 0 ? undefined : moments.reduce((a, b) => Math.min(a, b));
}
function dueAtMs(monitor, { first, counted }, state, asker) {
    if (Object.hasOwn(state.jobs ?? {}, (0,domain_state/* jobKey */.t)(monitor.id, asker.region)))
        return AT_ONCE;
    const backoff = Object.hasOwn(state.backoffs, monitor.id) ? (0,domain_instant/* toMs */.G8)(state.backoffs[monitor.id]) : AT_ONCE;
    return Math.max(backoff, ownDueMs(monitor, first, counted, asker.restMs ?? 0));
}
const AT_ONCE = 0;
function ownDueMs(monitor, first, counted, restMs) {
    if (first === undefined)
        return AT_ONCE;
    const regularMs = regularDueMs(monitor, first);
    if (counted === undefined || !(0,domain_outcome/* isFailure */.N6)(counted.outcome))
        return regularMs;
    return Math.min(regularMs, restMs === 0 ? AT_ONCE : (0,domain_instant/* toMs */.G8)(counted.t) + restMs);
}
/** When an interval has passed since a sample, or nearly so. */
function regularDueMs({ everyMs }, { t }) {
    return (0,domain_instant/* toMs */.G8)(t) + everyMs - Math.min(everyMs * EARLY_SHARE, domain_instant/* MINUTE_MS */.kg);
}
/** By monitor, from the newest sample back: most rounds look at a few thousand of hundreds of thousands. */
function lastsOf(monitors, samples, { region, nowMs }) {
    const lasts = new Map(monitors.map(({ id }) => [id, {}]));
    let missing = 2 * lasts.size;
    let isPast = false;
    for (let at = samples.length - 1; at >= 0 && missing > 0; at -= 1) {
        const sample = samples[at];
        isPast ||= !(0,domain_sample/* isOfFuture */.Ly)(sample, nowMs);
        const own = isPast && sample.region === region ? lasts.get(sample.monitor) : undefined;
        if (own === undefined || (0,domain_sample/* isOfPage */.v_)(sample))
            continue;
        if (own.first === undefined && sample.again === undefined) {
            own.first = sample;
            missing -= 1;
        }
        if (own.counted === undefined && (0,domain_outcome/* isCounted */.he)(sample.outcome)) {
            own.counted = sample;
            missing -= 1;
        }
    }
    return lasts;
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
 * Back-offs after a round: what a provider asked for beyond what a run waits, a minute where a rate limit named no time, and
 * until a used-up limit is full again (`exhausted`, by monitor, milliseconds since the epoch), at most an hour. The longest
 * counts; those that are over are forgotten.
 */
function backoffsAfter(state, samples, nowMs, exhausted = new Map()) {
    const backoffs = new Map(Object.entries(state.backoffs).filter(([, until]) => (0,domain_instant/* toMs */.G8)(until) > nowMs));
    const extend = (monitor, untilMs) => {
        const standing = backoffs.get(monitor);
        if (untilMs === undefined || untilMs <= nowMs)
            return;
        if (standing === undefined || (0,domain_instant/* toMs */.G8)(standing) < untilMs)
            backoffs.set(monitor, (0,domain_instant/* toInstant */.fN)(untilMs));
    };
    for (const sample of samples)
        extend(sample.monitor, backoffUntilMs(sample));
    for (const [monitor, untilMs] of exhausted)
        extend(monitor, Math.min(untilMs, nowMs + EXHAUSTED_MOST_MS));
    return Object.fromEntries([...backoffs].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
function backoffUntilMs(sample) {
    const askedMs = sample.retryAfter === undefined ? undefined : Math.min(sample.retryAfter * domain_instant/* SECOND_MS */._L, BACKOFF_MOST_MS);
    if (sample.outcome === "rate-limited")
        return (0,domain_instant/* toMs */.G8)(sample.t) + (askedMs ?? RATE_LIMIT_BACKOFF_MS);
    return askedMs !== undefined && askedMs > RETRY_AFTER_WAITED_MS ? (0,domain_instant/* toMs */.G8)(sample.t) + askedMs : undefined;
}

;// CONCATENATED MODULE: ./build/domain/page-sample.js



/** Nobody can tell: planned work is no uptime and no downtime, and what is not said is neither. */
const UNTOLD = { outcome: "inconclusive", reason: "source-unavailable" };
const DEGRADED = { outcome: "slow", reason: "page-degraded", blame: "provider" };
const WORD_OF = {
    operational: { outcome: "ok", reason: "page-operational" },
    degraded_performance: DEGRADED,
    partial_outage: DEGRADED,
    major_outage: { outcome: "server-error", reason: "page-outage", blame: "provider" },
    under_maintenance: UNTOLD,
    unknown: UNTOLD,
};
/**
 * The sample of a monitor without a probe: what its pages say, by the same view that `judgePage` goes by. At most one an
 * interval from each region, and one at once where the word is another than the last. `samples` are the ledger's, sorted.
 */
function pageSample({ id, everyMs }, { t, page, run, region }, samples) {
    const word = page.readable ? WORD_OF[page.status] : UNTOLD;
    const last = samples.findLast((one) => one.monitor === id && one.region === region && (0,domain_sample/* isOfPage */.v_)(one) && !(0,domain_sample/* isOfFuture */.Ly)(one, (0,domain_instant/* toMs */.G8)(t)));
    const isSaid = last !== undefined && last.outcome === word.outcome;
    if (isSaid && (0,domain_instant/* toMs */.G8)(t) < regularDueMs({ everyMs }, last))
        return undefined;
    return {
        v: 1,
        t,
        monitor: id,
        ...(region !== undefined && { region }),
        run,
        ...word,
        every: Math.max(1, Math.round(everyMs / domain_instant/* SECOND_MS */._L)),
    };
}

;// CONCATENATED MODULE: ./build/domain/first-seen.js
/**
 * A report whose items without a time keep the one at which they were first seen. A kind of feed dates what its source does
 * not by the fetching, which is another moment each time: an item with that very moment, which is known by its id, takes the
 * moment that is known. What was seen was public then, so a later moment of publication is none: some pages show their newest
 * word alone. And an incident of which a page, once it is over, tells no more than its title and its end loses neither what was
 * said of it nor how bad it was. `before` is what was last said of the feed.
 */
function withFirstSeen(report, before) {
    if (before === undefined || report.problem !== undefined)
        return report;
    const { fetchedAt } = report;
    return {
        ...report,
        incidents: report.incidents.map((incident) => incidentSeen(incident, before.incidents.find(({ id }) => id === incident.id), fetchedAt)),
        maintenances: report.maintenances.map((maintenance) => spanSeen(maintenance, before.maintenances.find(({ id }) => id === maintenance.id), fetchedAt)),
    };
}
function incidentSeen(incident, known, fetchedAt) {
    if (known === undefined)
        return incident;
    const { published, updates, ...spanned } = spanSeen(incident, known, fetchedAt);
    const isSilent = updates.length === 0;
    const isUnsaid = incident.impact === "unknown" && incident.unknownWords === undefined;
    return {
        ...spanned,
        ...(isUnsaid && { impact: known.impact }),
        ...(isSilent && known.begin < spanned.begin && { begin: known.begin }),
        published: published < known.published ? published : known.published,
        updates: isSilent ? known.updates : updates.map((update) => updateSeen(update, known.updates, fetchedAt)),
    };
}
function spanSeen(item, known, fetchedAt) {
    if (known === undefined)
        return item;
    return {
        ...item,
        ...(item.begin === fetchedAt && { begin: known.begin }),
        ...(item.end === fetchedAt && known.end !== undefined && { end: known.end }),
    };
}
/** An update has no id: it is the one that says the same. */
function updateSeen(update, known, fetchedAt) {
    if (update.t !== fetchedAt)
        return update;
    const same = known.find(({ state, text }) => state === update.state && text === update.text);
    return same === undefined ? update : { ...update, t: same.t };
}

;// CONCATENATED MODULE: ./build/commands/run/heard.js









/** What feeds said, held against what they had said until then, and what of it is news. */
function reportsOf(config, before, observed, { nowMs, shard }) {
    const known = Map.groupBy(before.feedChanges, ({ report }) => report.feed);
    const read = [...observed.reports.values()].map((report) => {
        const own = known.get(report.feed) ?? [];
        const previous = own.findLast(({ t }) => t <= report.fetchedAt);
        const seen = withFirstSeen(report, previous?.report);
        // A run that read the feed a moment later, and pushed before, has told the same already.
        const next = own.find(({ t }) => t > report.fetchedAt);
        const isTold = next !== undefined && feedChange(next, withFirstSeen(report, next.report)) === undefined;
        return { report: latestOf(seen, own.at(-1)), own, change: isTold ? undefined : feedChange(previous, seen) };
    });
    const news = read.flatMap(({ change, own }) => (change === undefined ? [] : [{ change, own }]));
    const [fresh, held] = [true, false].map((isKept) => news.flatMap(({ change, own }) => (hasRoomFor(change, own) === isKept ? [change] : [])));
    // Another leg reads these, and the ledger has its word.
    const ofLeg = new Set(feedsOfLeg(config, shard).map(({ id }) => id));
    const unread = config.feeds.flatMap(({ id }) => {
        const last = observed.reports.has(id) ? undefined : known.get(id)?.at(-1);
        if (last === undefined)
            return [];
        if (!ofLeg.has(id))
            return [{ ...last.report, fetchedAt: before.state.feeds?.[id]?.read ?? last.t }];
        return [{ ...last.report, fetchedAt: (0,domain_instant/* toInstant */.fN)(nowMs), problem: NOT_READ }];
    });
    return {
        reports: new Map([...unread, ...read.map(({ report }) => report)].map((report) => [report.feed, report])),
        fresh,
        /** Feeds whose word the ledger does not hold: that it has not changed since would say something else. */
        held: new Set(held.map(({ report }) => report.feed)),
        all: (0,merge/* joinFeedChanges */.yR)(before.feedChanges, fresh),
    };
}
const NOT_READ = { reason: "unreachable", detail: "the run was ended before it was read" };
/** Another run may have read the feed after this one and pushed before it: the later word stands. */
function latestOf(report, last) {
    const isLater = last !== undefined && last.t > report.fetchedAt && last.report.problem === undefined;
    // What is counted is not in the ledger's word.
    const isCounted = [report.figures, report.hints, report.prices].some((part) => part !== undefined);
    return isLater && !isCounted ? { ...last.report, fetchedAt: last.t } : report;
}
/** What the pages of each monitor say together, by the reports that `reportsOf` gives. */
function heard_pagesOf(config, reports, changes, nowMs) {
    const since = new Map([...unreadFeeds(changes)].map(([feed, { since: t }]) => [feed, t]));
    return new Map(config.monitors.flatMap((monitor) => {
        const view = pageView(monitor, reports, nowMs, since);
        return view === undefined ? [] : [[monitor.id, withShownSince(view, monitor, changes)]];
    }));
}
/**
 * What their pages say of the monitors that nobody asks, as of when they were read: what was read shortly before is no other
 * reading, and what was not read by the end of the run says nothing.
 */
function pageSamples(config, ledger, reports, { nowMs, ...by }) {
    const heard = reportsOf(config, ledger, { reports }, { nowMs }).reports;
    return config.monitors.flatMap((monitor) => {
        const t = monitor.feeds
            .flatMap(({ feed }) => reports.get(feed)?.fetchedAt ?? [])
            .toSorted()
            .at(-1);
        if ((0,config_config/* isProbed */.Po)(monitor) || t === undefined)
            return [];
        const page = pageView(monitor, heard, (0,domain_instant/* toMs */.G8)(t));
        return page === undefined ? [] : (pageSample(monitor, { ...by, t, page }, ledger.samples) ?? []);
    });
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
    // With issues off there is nobody to speak to: what is pending waits. What another program saw it has told.
    if (policy.kinds.length === 0 || incident.imported !== undefined)
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
        return isFresh && (0,domain_incident/* isOpen */.nT)(incident) && policy.kinds.includes(incident.kind) && isWorthAnIssue(incident)
            ? "open"
            : undefined;
    }
    const isLeftOpen = standing.findLast((entry) => entry.what !== "comment")?.what !== "close";
    // The issue's own state follows the incident, however late: none is left open, and none closed, that should not be.
    if (isLeftOpen !== (0,domain_incident/* isOpen */.nT)(incident))
        return isLeftOpen ? "close" : "reopen";
    return isFresh ? "comment" : undefined;
}
/** Most certificates are renewed when 30 days are left: what is information of one has no issue yet. */
function isWorthAnIssue({ kind, level }) {
    return kind !== "certificate" || level !== "info";
}
/** The events an entry speaks of: those after the entry before it to the same target, up to its own. */
function plan_eventsOf(incident, entry) {
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

// EXTERNAL MODULE: ./build/domain/heartbeat.js
var heartbeat = __webpack_require__(75961);
// EXTERNAL MODULE: ./build/commands/run/conclude-late.js
var conclude_late = __webpack_require__(27317);
;// CONCATENATED MODULE: ./build/commands/run/conclude-state.js





/** A job that nobody came back for is forgotten so long after its deadline. */
const FORGOTTEN_MS = domain_instant/* DAY_MS */.sO;
/** Incidents that ended within this may be opened again, or told of; the short ones of them are found by when they began. */
const LATELY_MS = 7 * domain_instant/* DAY_MS */.sO;
/** Feeds that nobody has read for so long are forgotten: a config that has them no more is not known here. */
const FEED_FORGOTTEN_MS = 7 * domain_instant/* DAY_MS */.sO;
/** The state with the incidents noted that a run finds by no other way than by their names. */
function withIncidents(state, incidents, nowMs) {
    const noted = incidents.filter(({ begin, end }) => end === undefined || ((0,domain_instant/* toMs */.G8)(end) > nowMs - LATELY_MS && (0,domain_instant/* toMs */.G8)(end) - (0,domain_instant/* toMs */.G8)(begin) > LATELY_MS / 2));
    return { ...state, incidents: noted.map(({ id }) => id).toSorted() };
}
/** What is kept beside the samples; of monitors that another config keeps in the same ledger, as it stands. */
function stateAfter(before, observed, { verdicts, samples }, nowMs, monitors) {
    const asked = new Set(samples.map(({ monitor }) => monitor));
    const isForeign = (id) => !verdicts.has(id) && asked.has(id);
    const foreign = Object.entries(before.state.verdicts).filter(([id]) => isForeign(id));
    const own = [...verdicts].map(([id, { verdict, since }]) => [id, { verdict, since }]);
    const jobs = jobsAfter(before.state.jobs ?? {}, observed, samples, nowMs);
    const models = modelsAfter(before.state.models ?? {}, observed).filter(([id]) => verdicts.has(id) || isForeign(id));
    const feeds = feedsAfter(before.state.feeds ?? {}, observed, nowMs);
    const foreignPrices = Object.entries(before.state.prices ?? {}).filter(([id]) => isForeign(id));
    const prices = [...foreignPrices, ...pricesAfter(before.state.prices ?? {}, observed, monitors)];
    return {
        v: 1,
        verdicts: Object.fromEntries([...foreign, ...own]),
        backoffs: backoffsAfter(before.state, observed.samples, nowMs, observed.exhausted),
        ...(jobs.length > 0 && { jobs: Object.fromEntries(jobs) }),
        ...(models.length > 0 && { models: Object.fromEntries(models) }),
        ...(feeds.length > 0 && { feeds: Object.fromEntries(feeds) }),
        ...(prices.length > 0 && { prices: Object.fromEntries(prices) }),
    };
}
/**
 * Jobs that go on: those that stand, without what came to an end here, and with what was put aside here. Where two runs put
 * aside a job of the same monitor and place, the one that stands stays: it is the one that other runs may be asking for. A
 * job whose sample stands is over, whoever wrote it.
 */
function jobsAfter(standing, { pending, ended }, samples, nowMs) {
    const hasSample = (key, { created }) => samples.some(({ t, monitor, region }) => t === created && (0,domain_state/* jobKey */.t)(monitor, region) === key);
    const jobs = new Map(Object.entries(standing).filter(([key, { id, deadline }]) => ended.get(key) !== id && (0,domain_instant/* toMs */.G8)(deadline) + FORGOTTEN_MS > nowMs));
    for (const [key, job] of pending) {
        const other = jobs.get(key);
        if (other === undefined || other.id === job.id)
            jobs.set(key, job);
    }
    return [...jobs].filter(([key, job]) => !hasSample(key, job));
}
function modelsAfter(standing, { looks }) {
    const models = new Map(Object.entries(standing));
    for (const { monitor, t, ids } of looks)
        models.set(monitor, compareModels(models.get(monitor), ids, t));
    return [...models];
}
/**
 * Validators of feeds: the latest reading's, for they belong to what the ledger says of the feed last. One that was read
 * and has none has to be read in whole; one that was not read keeps what it had.
 */
function feedsAfter(standing, { reports, validators }, nowMs) {
    const feeds = new Map(Object.entries(standing).filter(([, { read }]) => (0,domain_instant/* toMs */.G8)(read) + FEED_FORGOTTEN_MS > nowMs));
    for (const [feed, { fetchedAt }] of reports) {
        const known = feeds.get(feed);
        if (known !== undefined && known.read >= fetchedAt)
            continue;
        const fresh = validators.get(feed);
        if (fresh === undefined)
            feeds.delete(feed);
        else
            feeds.set(feed, fresh);
    }
    return [...feeds];
}
/** Of monitors without a price of their own: what their feeds list now, else what they listed when they last did. */
function pricesAfter(standing, { reports }, monitors) {
    return monitors.filter(isForSale).flatMap((monitor) => {
        const known = Object.hasOwn(standing, monitor.id) ? standing[monitor.id] : undefined;
        const price = listPriceOf(monitor, reports) ?? known;
        return price === undefined ? [] : [[monitor.id, price]];
    });
}

;// CONCATENATED MODULE: ./build/commands/run/conclude.js
















/**
 * judge → correlate → plan over one ledger and what this run observed. Pure: after a refused push it is done again on the
 * ledger that was there first.
 */
function conclude(config, before, observed, context) {
    const { nowMs } = context;
    const fresh = [...notTwice(before, observed), ...missingHeartbeats(config, before, context)];
    const { timely, late } = (0,conclude_late/* sortLate */.Xv)(fresh, before, nowMs);
    const samples = (0,merge/* mergeSamples */.Ig)(before.samples, timely);
    const apart = (0,merge/* mergeSamples */.Ig)(before.late, late);
    const { reports, fresh: freshChanges, held, all: feedChanges } = reportsOf(config, before, observed, context);
    const pages = heard_pagesOf(config, reports, feedChanges, nowMs);
    const verdicts = verdictsOf(config, before, { samples, pages, read: observed.reports }, nowMs);
    const validators = new Map([...observed.validators].filter(([feed]) => !held.has(feed)));
    const known = { verdicts, samples: withLate({ samples, late: apart }) };
    const own = stateAfter(before, { ...observed, validators }, known, nowMs, config.monitors);
    const testimonies = new Map(config.monitors.map((one) => [one.id, testimoniesOf(one, reports, nowMs)]));
    const { models } = own;
    const seen = { verdicts, pages, testimonies, samples, evidence: observed.evidence, ...(models && { models }) };
    const incidents = incidentsAfter(config, before, { ...seen, feedChanges }, context);
    const state = withIncidents(own, incidents, nowMs);
    const closed = closeAll(config, { ...before, samples, incidents }, nowMs);
    const standing = new Set(before.incidents);
    return {
        ledger: {
            ...before,
            samples,
            figures: (0,merge/* mergeSamples */.Ig)(before.figures, observed.figures),
            late: apart,
            hours: [...before.hours, ...closed.hours],
            days: [...before.days, ...closed.days],
            months: [...before.months, ...closed.months],
            reports: [...before.reports, ...closed.reports],
            feedChanges,
            rounds: (0,merge/* mergeRounds */.AI)(before.rounds, observed.rounds),
            incidents,
            state,
        },
        update: {
            samples: timely,
            late,
            figures: observed.figures,
            ...closed,
            feedChanges: freshChanges,
            rounds: observed.rounds,
            incidents: incidents.filter((incident) => !standing.has(incident)),
            state,
        },
        verdicts,
        pages,
        reports,
    };
}
/** All incidents as this run leaves them, with what is to be said of each. What other legs follow stays as it is. */
function incidentsAfter(config, { incidents: before }, { feedChanges, ...seen }, context) {
    const { nowMs, shard } = context;
    const followed = before.filter((incident) => isFollowed(incident, config, shard));
    const about = { monitors: ownMonitors(config, shard), incidents: followed, nowMs };
    const feeds = followedFeeds(config, shard);
    const changed = [
        ...correlate({ ...seen, ...about }),
        ...correlateFeeds({ feeds, feedChanges, samples: seen.samples, ...about }),
    ];
    return replaceById(before, changed).map((incident) => plan(incident, { kinds: context.issueKinds }, context));
}
/** A job that another run has seen the end of, too, is one call: its sample stands. */
function notTwice(before, observed) {
    if (observed.ended.size === 0)
        return observed.samples;
    const samples = withLate(before);
    return observed.samples.filter((one) => !observed.ended.has((0,domain_state/* jobKey */.t)(one.monitor, one.region)) ||
        !samples.some(({ t, monitor, region, run }) => t === one.t && monitor === one.monitor && region === one.region && run !== one.run));
}
/** Held against the ledger that stands: a report that was pushed meanwhile, or late, is no longer missing. */
function missingHeartbeats(config, before, { runId, nowMs, shard }) {
    const heartbeats = ownMonitors(config, shard).filter(({ probe }) => probe?.kind === "heartbeat");
    if (heartbeats.length === 0)
        return [];
    return (0,heartbeat/* overdueSamples */.uT)(heartbeats, withLate(before), { state: before.state, run: runId, nowMs });
}
/** All that was ever written of calls: what came late is not judged, and it did come. */
const withLate = ({ samples, late }) => late.length === 0 ? samples : [...samples, ...late];
function verdictsOf(config, before, { samples, pages, read }, nowMs) {
    const byMonitor = Map.groupBy(samples.toSorted(domain_sample/* compareSamples */.r_), (sample) => sample.monitor);
    return new Map(config.monitors.map((monitor) => {
        const prior = before.state.verdicts[monitor.id];
        const own = byMonitor.get(monitor.id) ?? [];
        if (monitor.probe !== undefined)
            return [monitor.id, (0,judge/* judge */.S)(monitor, own, nowMs, prior)];
        const wasRead = prior === undefined || monitor.feeds.some(({ feed }) => read.has(feed));
        const page = wasRead ? judgePage(monitor.id, pages.get(monitor.id), nowMs, prior) : undefined;
        return [monitor.id, page ?? standingVerdict(monitor.id, prior)];
    }));
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

// EXTERNAL MODULE: ./build/ledger/codec.js + 9 modules
var codec = __webpack_require__(15686);
// EXTERNAL MODULE: ./build/commands/run/keep.js + 1 modules
var keep = __webpack_require__(31853);
// EXTERNAL MODULE: ./build/ledger/overlay.js
var overlay = __webpack_require__(54364);
// EXTERNAL MODULE: ./build/ledger/write.js + 1 modules
var write = __webpack_require__(94049);
// EXTERNAL MODULE: ./build/ledger/depth.js
var ledger_depth = __webpack_require__(9521);
;// CONCATENATED MODULE: ./build/commands/run/badges.js






/**
 * Badges as files of the repository, at the paths at which Upptime kept them: path → text, those that differ. Once a day, with
 * the commit that closes one, and never where the ledger has a branch of its own: pages out there point at the default branch.
 */
async function repositoryBadges(config, after, { days = [] }, nowMs) {
    const owners = config.monitors.flatMap(({ id, badge }) => (badge === undefined ? [] : [{ id, badge }]));
    if (owners.length === 0 || days.length === 0 || config.history.branch !== undefined)
        return new Map();
    const historyOf = indexLedger(await (0,read/* readLedger */.S)(after, { nowMs, depth: ledger_depth/* SITE_DEPTH */.K, names: (0,depth/* namesOf */.eZ)(config) }), nowMs);
    const files = owners.flatMap(({ id, badge }) => badgeFiles(badge, standardWindows(historyOf(id))));
    const standing = await Promise.all(files.map(([path]) => after.read(path)));
    return new Map(files.filter(([, text], index) => text !== standing[index]));
}

;// CONCATENATED MODULE: ./build/issues/read-once.js
/** GitHub writes whole seconds: what is asked from 31.412 on was written at 31. */
const SECONDS = "2026-11-21T09:05:31".length;
/**
 * The forge for all that one run says at once: who we are, which labels there are and which issues of ours were made since a
 * moment is asked once, and not for each incident. What is claimed by then nobody else says meanwhile, so that what the first
 * look has not found stays unfound. What failed is asked again.
 */
function readOnce(forge) {
    const ensured = new Set();
    const listings = new Map();
    let login;
    return {
        ...forge,
        login: async () => (login ??= await forge.login()),
        async issues(label, since) {
            const known = listings.get(label);
            if (known !== undefined && known.since <= since)
                return known.issues.filter(({ createdAt }) => createdAt >= since.slice(0, SECONDS));
            const issues = await forge.issues(label, since);
            listings.set(label, { since, issues });
            return issues;
        },
        async ensureLabels(labels) {
            const missing = labels.filter(({ name }) => !ensured.has(name));
            if (missing.length === 0)
                return;
            await forge.ensureLabels(missing);
            for (const { name } of missing)
                ensured.add(name);
        },
    };
}

;// CONCATENATED MODULE: ./build/issues/labels.js

/** An incident that lasted less is labelled `brief`. */
const BRIEF_MS = 15 * domain_instant/* MINUTE_MS */.kg;
const OWN_LABELS = {
    outage: { color: "c5221b", description: "Calls fail" },
    degradation: { color: "c88000", description: "Calls are slow or fail now and then" },
    configuration: { color: "5673a0", description: "The monitor's key, quota or request needs its owner" },
    certificate: { color: "c88000", description: "A certificate is about to expire" },
    heartbeat: { color: "c5221b", description: "A heartbeat is missing" },
    models: { color: "5673a0", description: "A provider's list of models changed" },
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

// EXTERNAL MODULE: ./build/locales/en-issues.js
var en_issues = __webpack_require__(64598);
;// CONCATENATED MODULE: ./build/issues/fill.js
/** `2026-11-21 09:05 UTC` */
function fill_time(instant, withSeconds = false) {
    const text = instant.replace("T", " ");
    return withSeconds ? text.slice(0, 19) : `${text.slice(0, 16)} UTC`;
}
/** Puts values where a text of the locale has `{name}`; the values arrive escaped for their sink. */
function fill_fill(text, values) {
    return text.replaceAll(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
}

;// CONCATENATED MODULE: ./build/issues/kinds.js



/** Incidents in which no call failed: pages, diagnosis and causes say nothing of them. */
const isOfNobody = ({ kind, feed }) => kind === "certificate" || kind === "models" || feed !== undefined;
const kinds_certificateOf = ({ timeline }) => timeline.findLast((event) => event.what === "certificate");
const isExpired = (incident) => (kinds_certificateOf(incident)?.daysLeft ?? 0) < 0;
function titleOf(incident) {
    if (incident.feed !== undefined)
        return en_issues/* enIssues */.q.unreadFeed.title;
    return incident.kind === "certificate" && isExpired(incident) ? en_issues/* enIssues */.q.titleExpired : en_issues/* enIssues */.q.title[incident.kind];
}
function openingOf(incident) {
    if (incident.feed !== undefined)
        return en_issues/* enIssues */.q.unreadFeed.opening;
    return incident.kind === "certificate" && isExpired(incident) ? en_issues/* enIssues */.q.openingExpired : en_issues/* enIssues */.q.opening[incident.kind];
}
/** Why a feed could not be read the last time. */
const problemOf = ({ problem }) => problem === undefined ? en_issues/* enIssues */.q.unknownReason : en_issues/* enIssues */.q.unreadFeed.problem[problem];
/** What the texts about a certificate need, by its last step. */
function certificateValues(incident) {
    const last = kinds_certificateOf(incident);
    return last === undefined ? {} : valuesOf(last);
}
function valuesOf({ daysLeft, to }) {
    const { one, many, today } = en_issues/* enIssues */.q.days;
    const days = daysLeft < 1 ? today : daysLeft === 1 ? one : fill_fill(many, { count: String(daysLeft) });
    return { days, to: fill_time(to) };
}
function kinds_certificateText(event) {
    return fill_fill(event.daysLeft < 0 ? en_issues/* enIssues */.q.events.expired : en_issues/* enIssues */.q.events.certificate, valuesOf(event));
}
/** The names of a change: those of them that an event keeps, as code, and how many more there are. */
function kinds_modelsText(event) {
    if (event === undefined)
        return "";
    const { modelsAppeared, modelsVanished } = en_issues/* enIssues */.q.events;
    const parts = [
        ...(event.appeared.count > 0 ? [fill_fill(modelsAppeared, { names: namesText(event.appeared) })] : []),
        ...(event.vanished.count > 0 ? [fill_fill(modelsVanished, { names: namesText(event.vanished) })] : []),
    ];
    return parts.join(" ");
}
function namesText({ count, names }) {
    const shown = names.map(codeSpan).join(", ");
    const more = count - names.length;
    return more > 0 ? fill_fill(en_issues/* enIssues */.q.events.andMore, { names: shown, count: String(more) }) : shown;
}
/** The word for an end of which nobody can say that it is well. */
const endOf = ({ feed }, why) => feed === undefined ? why : "unused";
/** The word for an end that is well. */
function recoveryOf({ kind, feed }) {
    if (feed !== undefined)
        return "readable";
    if (kind === "certificate")
        return "renewed";
    return kind === "models" ? "settled" : "recovered";
}

;// CONCATENATED MODULE: ./build/issues/diagnosis.js





const words = en_issues/* enIssues */.q.diagnosis;
/**
 * What a person would check, in that order: official page, scope, key, quota, network, request, support, each with its
 * fact; and what to do by that. Where nobody was asked there is nothing of that to check.
 */
function diagnosis_diagnose(incident, known = {}) {
    if (incident.feed !== undefined) {
        return { steps: [{ what: en_issues/* enIssues */.q.unreadFeed.step, says: feedAdvice(incident) }] };
    }
    if (incident.kind === "certificate" || incident.kind === "models")
        return { steps: [] };
    if (incident.kind === "heartbeat")
        return { steps: [{ what: words.sender, says: words.senderSilent }] };
    const findings = diagnose(incident, known);
    return {
        steps: findings.map((finding) => ({ what: words[finding.check], says: says(finding) })),
        advice: words.advice[adviceOf(findings)],
    };
}
function feedAdvice({ problem }) {
    const { remedy, otherwise } = en_issues/* enIssues */.q.unreadFeed;
    return problem === undefined ? otherwise : `${remedy[problem]} ${otherwise}`;
}
function says(finding) {
    switch (finding.check) {
        case "page":
            return pageStep(finding);
        case "scope":
            return scopeStep(finding);
        case "key":
            return keyStep(finding);
        case "quota":
            return quotaStep(finding);
        case "network":
            return networkStep(finding);
        case "request":
            return requestStep(finding);
        case "support":
            return supportStep(finding);
        default:
            return (0,errors/* assertNever */.xb)(finding.check);
    }
}
function pageStep({ corroboration = "uncovered", published }) {
    const said = en_issues/* enIssues */.q.page[corroboration];
    return published === undefined ? said : `${said} ${fill_fill(words.pageSince, { time: fill_time(published) })}`;
}
function scopeStep({ others, importance }) {
    const { failing = [], fine = [] } = others ?? {};
    const parts = [
        ...(failing.length > 0 ? [fill_fill(words.scopeWide, { names: diagnosis_namesText(failing) })] : []),
        ...(fine.length > 0 ? [fill_fill(words.scopeFine, { names: diagnosis_namesText(fine) })] : []),
        ...(failing.length + fine.length === 0 ? [words.scopeUnknown] : []),
        ...(importance === "test" ? [words.scopeTest] : []),
    ];
    return parts.join(" ");
}
/** More names than these say no more than their number. */
const diagnosis_NAMES_SHOWN = 5;
function diagnosis_namesText(names) {
    const shown = names
        .slice(0, diagnosis_NAMES_SHOWN)
        .map((name) => escapeMarkdown(name))
        .join(", ");
    const more = names.length - diagnosis_NAMES_SHOWN;
    return more > 0 ? fill_fill(en_issues/* enIssues */.q.events.andMore, { names: shown, count: String(more) }) : shown;
}
/** The answer that clears something is its fact; that nothing was refused holds where none came, too. */
const answered = (said, { code }) => code === undefined ? said : `${said} ${fill_fill(words.lastAnswer, { code: codeSpan(code.toString()) })}`;
function quotaStep(finding) {
    if (finding.state === "bad")
        return words.quotaBad.replace("{reason}", diagnosis_nameOf(finding));
    return answered(finding.outcome === "rate-limited" ? words.quotaLimited : words.quotaWell, finding);
}
function keyStep(finding) {
    if (finding.state !== "bad")
        return answered(words.keyWell, finding);
    return finding.reason === "missing-secret" ? words.keyMissing : words.keyBad.replace("{reason}", diagnosis_nameOf(finding));
}
function networkStep(finding) {
    const { state, phase, error } = finding;
    if (state === "well")
        return answered(words.networkWell, finding);
    if (state === "unknown")
        return words.requestNone;
    if (finding.reason === "places-disagree")
        return words.networkPlaces;
    if (phase === undefined)
        return words.networkBad.replace("{error}", () => error ?? diagnosis_nameOf(finding));
    return words.networkPhase.replace("{phase}", phase).replace("{error}", () => error ?? diagnosis_nameOf(finding));
}
function requestStep(finding) {
    if (finding.state === "bad")
        return words.requestBad.replace("{reason}", diagnosis_nameOf(finding));
    if (finding.reason !== undefined && POINTS_AT[finding.reason] === "answer" && !BY_CONDITION.has(finding.reason))
        return words.requestOther.replace("{reason}", finding.reason);
    if (finding.passed !== undefined)
        return fill_fill(words.requestPassed, { time: fill_time(finding.passed) });
    if (finding.code === undefined)
        return words.requestNone;
    const code = finding.code.toString();
    if (finding.state === "unknown")
        return words.requestAnswer.replace("{code}", codeSpan(code));
    return words.requestWell.replace("{code}", code);
}
function supportStep({ state }) {
    if (state === "unknown")
        return words.supportUnknown;
    return state === "well" ? words.supportOwner : words.supportProvider;
}
/** The evidence shows what did not hold. */
const BY_CONDITION = new Set(["condition-failed", "unexpected-status"]);
const diagnosis_nameOf = ({ reason, outcome }) => reason ?? outcome ?? "";

;// CONCATENATED MODULE: ./build/issues/text.js













const incidentMarker = (incident) => `<!-- uptimeline:incident ${incident.id} -->`;
const entryMarker = (incident, entry) => `<!-- uptimeline:entry ${incident.id}#${entry.seq} -->`;
/** GitHub refuses longer titles with 422. */
const TITLE_LIMIT = 256;
function issueTitle(incident, subject) {
    const title = fill_fill(titleOf(incident), {
        name: oneLine(subject.name),
        feed: oneLine(subject.feed?.name ?? incident.feed ?? ""),
        problem: problemOf(incident),
        ...certificateValues(incident),
    });
    // A title that names the silence has named the reason.
    const reason = incident.kind === "heartbeat" || incident.feed !== undefined ? undefined : plainReason(incident);
    const whole = reason === undefined ? title : fill_fill(en_issues/* enIssues */.q.titleWithReason, { title, reason });
    return whole.slice(0, TITLE_LIMIT);
}
/** `told` are the events of which the issue is the first word: who else saw it by then is said. */
async function issueBody(incident, subject, told = []) {
    const name = escapeMarkdown(subject.name);
    const begin = fill_time(incident.begin);
    const { steps, advice } = diagnosis_diagnose(incident, subject.known);
    return (0,templates/* render */.XX)("issues/issue", {
        id: incident.id,
        opening: fill_fill(openingOf(incident), {
            name,
            begin,
            reason: reasonText(incident),
            ...feedValues(incident, subject),
            models: kinds_modelsText(incident.timeline.findLast((event) => event.what === "models")),
            ...certificateValues(incident),
        }),
        page: isOfNobody(incident) ? undefined : en_issues/* enIssues */.q.page[incident.corroboration],
        others: told
            .filter(({ what }) => what === "witness" || what === "hint")
            .map((event) => eventText(event, incident, subject)),
        level: en_issues/* enIssues */.q.level[incident.level],
        begin,
        detected: fill_time(incident.detected),
        target: subject.target === undefined ? undefined : tableCode(subject.target),
        siteUrl: subject.pageUrl,
        diagnosis: steps.map((step, index) => ({ number: index + 1, ...step })),
        adviceHead: en_issues/* enIssues */.q.diagnosis.head,
        advice,
        evidence: incident.evidence.map(evidenceRow),
    });
}
function commentBody(incident, entry, subject) {
    return (0,templates/* render */.XX)("issues/comment", {
        id: incident.id,
        seq: entry.seq,
        events: plan_eventsOf(incident, entry).map((event) => eventRow(event, incident, subject)),
    });
}
/** The closing comment: a short post-mortem. */
function closingBody(incident, entry, subject) {
    return (0,templates/* render */.XX)("issues/closing", {
        id: incident.id,
        seq: entry.seq,
        closing: fill_fill(closingOf(incident), {
            name: escapeMarkdown(subject.name),
            ...feedValues(incident, subject),
            end: fill_time(incident.end ?? incident.detected),
            duration: (0,quantities/* durationText */.S)((0,domain_instant/* toMs */.G8)(incident.end ?? incident.detected) - (0,domain_instant/* toMs */.G8)(incident.begin), en.en),
        }),
        facts: isOfNobody(incident)
            ? []
            : [noticedFact(incident), text_pageFact(incident), worstFact(incident)].filter((fact) => fact !== undefined),
        events: incident.timeline.map((event) => eventRow(event, incident, subject)),
    });
}
function closingOf(incident) {
    const ending = (0,domain_incident/* endingOf */.z6)(incident);
    return en_issues/* enIssues */.q.closing[ending?.what === "ended" ? endOf(incident, ending.why) : recoveryOf(incident)];
}
function feedValues(incident, { feed }) {
    if (incident.feed === undefined)
        return {};
    return {
        feed: escapeMarkdown(feed?.name ?? incident.feed),
        url: codeSpan(feed?.url ?? incident.feed),
        problem: problemOf(incident),
    };
}
function noticedFact(incident) {
    const mttdMs = (0,domain_instant/* toMs */.G8)(incident.detected) - (0,domain_instant/* toMs */.G8)(incident.begin);
    const begin = fill_time(incident.begin);
    return mttdMs < domain_instant/* MINUTE_MS */.kg
        ? fill_fill(en_issues/* enIssues */.q.closing.noticedAtOnce, { begin })
        : fill_fill(en_issues/* enIssues */.q.closing.noticed, { begin, mttd: (0,quantities/* durationText */.S)(mttdMs, en.en) });
}
function text_pageFact(incident) {
    const lateMs = latenessMs(incident);
    if (lateMs !== undefined)
        return fill_fill(en_issues/* enIssues */.q.closing.pageLate, { lateness: latenessText(lateMs) });
    return incident.corroboration === "unacknowledged" ? en_issues/* enIssues */.q.closing.pageSilent : undefined;
}
function worstFact(incident) {
    const told = incident.timeline.flatMap((event) => ("outcome" in event && event.outcome !== undefined ? [event] : []));
    if (told.length === 0)
        return undefined;
    const worst = incident.timeline.some((event) => "level" in event && event.level === "critical")
        ? "critical"
        : incident.level;
    const errors = [...new Set(told.map((event) => codeSpan(event.reason ?? event.outcome)))].join(", ");
    return fill_fill(en_issues/* enIssues */.q.closing.worst, { level: en_issues/* enIssues */.q.level[worst], errors });
}
function eventRow(event, incident, subject) {
    return { t: fill_time(event.t), says: eventText(event, incident, subject) };
}
function eventText(event, incident, subject) {
    switch (event.what) {
        case "opened":
        case "reopened":
            if (plainReason(event) === undefined)
                return en_issues/* enIssues */.q.events[`${event.what}Bare`];
            return fill_fill(en_issues/* enIssues */.q.events[event.what], { reason: reasonText(event) });
        case "error":
            return fill_fill(en_issues/* enIssues */.q.events.error, { reason: reasonText(event) });
        case "level":
            return fill_fill(en_issues/* enIssues */.q.events.level, { level: en_issues/* enIssues */.q.level[event.level], reason: reasonText(event) });
        case "page": {
            if (event.corroboration === "advisory")
                return advisoryText(event.title);
            const lateness = latenessText(latenessMs(incident) ?? 0);
            if (event.title === undefined)
                return fill_fill(en_issues/* enIssues */.q.events.pageWithoutTitle, { lateness });
            return fill_fill(en_issues/* enIssues */.q.events.page, { lateness, title: escapeMarkdown(event.title) });
        }
        case "witness":
            return witnessText(event, nameOfFeed(event.feed, subject));
        case "hint":
            return text_hintText(event, nameOfFeed(event.feed, subject));
        case "certificate":
            return kinds_certificateText(event);
        case "models":
            return kinds_modelsText(event);
        case "recovered":
            return en_issues/* enIssues */.q.events[recoveryOf(incident)];
        case "ended":
            return en_issues/* enIssues */.q.events[endOf(incident, event.why)];
    }
}
function advisoryText(title) {
    const { pageAdvisory, pageAdvisoryWithoutTitle } = en_issues/* enIssues */.q.events;
    return title === undefined ? pageAdvisoryWithoutTitle : fill_fill(pageAdvisory, { title: escapeMarkdown(title) });
}
const nameOfFeed = (feed, { feedNames }) => escapeMarkdown(feedNames?.get(feed) ?? feed);
function witnessText({ title, uptime }, feed) {
    const { witness, witnessTrouble, witnessUptime } = en_issues/* enIssues */.q.events;
    const says = title === undefined
        ? uptime === undefined
            ? witnessTrouble
            : fill_fill(witnessUptime, { percent: `${Math.floor(uptime * 1_000) / 10} %` })
        : escapeMarkdown(title);
    return fill_fill(witness, { feed, says });
}
function text_hintText({ count, usual, windowMs }, feed) {
    return fill_fill(en_issues/* enIssues */.q.events.hint, {
        feed,
        count: String(count),
        usual: String(Math.round(usual * 10) / 10),
        window: (0,quantities/* durationText */.S)(windowMs, en.en),
    });
}
function latenessText(lateMs) {
    const { late, early, atOnce } = en_issues/* enIssues */.q.lateness;
    if (Math.abs(lateMs) < domain_instant/* MINUTE_MS */.kg)
        return atOnce;
    return fill_fill(lateMs > 0 ? late : early, { duration: (0,quantities/* durationText */.S)(Math.abs(lateMs), en.en) });
}
function plainReason(why) {
    if (why.reason !== undefined)
        return en.en.reason[why.reason];
    return why.outcome === undefined ? undefined : en.en.outcome[why.outcome];
}
function reasonText(why) {
    const phrase = plainReason(why) ?? en_issues/* enIssues */.q.unknownReason;
    return why.reason === undefined ? phrase : `${phrase} (${codeSpan(why.reason)})`;
}
function evidenceRow(evidence) {
    const answer = [evidence.code?.toString(), evidence.error, evidence.requestId]
        .filter((part) => part !== undefined)
        .map(tableCode)
        .join(" ");
    const failed = evidence.conditions.filter((condition) => !condition.holds);
    return {
        t: fill_time(evidence.t, true),
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
function oneLine(text) {
    return text.replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, " ").trim();
}

;// CONCATENATED MODULE: ./build/issues/speak.js





/** The longest that one request to GitHub may take; a claim must last longer than this before each write. */
const REQUEST_DEADLINE_MS = 15_000;
/** Clocks differ: markers are looked for from so long before an entry was made. */
const CLOCK_SKEW_MS = 5 * domain_instant/* MINUTE_MS */.kg;
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
    const since = (0,domain_instant/* toInstant */.fN)(Math.min((0,domain_instant/* toMs */.G8)(incident.begin), (0,domain_instant/* toMs */.G8)(entry.made)) - CLOCK_SKEW_MS);
    const marker = incidentMarker(incident);
    const login = await forge.login();
    const present = await forge.issues(context.mark, since);
    const ours = present.find((issue) => issue.author === login && issue.body.includes(marker));
    const { number, url } = ours ?? (await create(incident, entry, saying));
    return { entry: { ...entry, state: "done", ref: `#${number}` }, issue: { number, url } };
}
async function create(incident, entry, { writing, context }) {
    await writing().ensureLabels(allLabels(context.mark));
    const draft = {
        title: issueTitle(incident, context.subject),
        body: await issueBody(incident, context.subject, plan_eventsOf(incident, entry)),
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
    // The title follows the level and the days that are left; otherwise it is left as people may have worded it.
    const changesTitle = plan_eventsOf(incident, entry).some(({ what }) => what === "level" || what === "certificate");
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
    const comments = await forge.comments(number, (0,domain_instant/* toInstant */.fN)((0,domain_instant/* toMs */.G8)(entry.made) - CLOCK_SKEW_MS));
    const ours = comments.find((comment) => comment.author === login && comment.body.includes(marker));
    if (ours !== undefined)
        return ours.id;
    const body = entry.what === "close"
        ? await closingBody(incident, entry, context.subject)
        : await commentBody(incident, entry, context.subject);
    return (await writing().comment(number, body)).id;
}
function sameSet(a, b) {
    return a.length === b.length && new Set([...a, ...b]).size === a.length;
}
function settleEntry(incident, entry) {
    return { ...incident, outbox: incident.outbox.map((other) => (other.seq === entry.seq ? entry : other)) };
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

;// CONCATENATED MODULE: ./build/commands/run/tell.js










const NOTHING_SEEN = { verdicts: new Map(), ledger: { samples: [], incidents: [] } };
/**
 * Says what this run has claimed, and records in a second commit what came of it. Each incident is tried; what GitHub
 * refuses is named with the setting that allows it. Nothing is said without a claim that was pushed.
 */
async function tell_tell(world, config, context, incidents, seen = NOTHING_SEEN) {
    const told = [];
    const said = [];
    const speaking = { ...world, forge: readOnce(world.forge) };
    for (const incident of incidents) {
        const spoken = await speakOf(incident, speaking, config, context, seen);
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
    const commit = await record(world, config, context, { told, count: said.length });
    return { incidents: told, said, ...(commit !== undefined && { commit }) };
}
/** One incident that can't be told by a fault of ours keeps nobody else from being told. */
async function speakOf(incident, world, config, context, seen) {
    try {
        return await speak(incident, world, {
            run: context.claimant,
            mark: config.issues.label,
            assignees: config.issues.assignees,
            subject: subjectOf(incident, config, seen),
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
async function record(world, config, context, { told, count }) {
    const subject = `Record what was said: ${count} ${count === 1 ? "entry" : "entries"}`;
    const draftOn = (before) => ({
        update: { incidents: told.map((one) => mergedWith(before, one)) },
        subject,
    });
    const from = await (0,keep/* standingWithin */.eN)(world, (0,depth/* runReading */.Iu)(config), { waitMs: 0 });
    const kept = from === undefined ? undefined : await (0,keep/* keep */.aC)(world, context.run, from, draftOn);
    if (kept?.recorded === true)
        return kept.commit;
    const why = kept === undefined ? "the repository can't be reached" : `${kept.reason}. ${kept.remedy}`;
    world.log.warn(`What was said could not be recorded: ${why}`);
    return undefined;
}
function mergedWith(before, incident) {
    const standing = before.incidents.find(({ id }) => id === incident.id);
    return standing === undefined ? incident : (0,merge/* mergeIncident */.LB)(incident, standing);
}
function subjectOf(incident, config, seen) {
    const monitor = config.monitors.find((other) => other.id === incident.monitor);
    const { url } = config.site;
    const feed = config.feeds.find(({ id }) => id === incident.feed);
    return {
        name: monitor?.name ?? incident.monitor,
        target: incident.feed === undefined ? monitor?.target : undefined,
        feed,
        feedNames: new Map(config.feeds.map(({ id, name }) => [id, name])),
        known: knownOf(incident, config, seen),
        pageUrl: url === undefined
            ? undefined
            : new URL(`incidents/${incident.id}.html`, url.endsWith("/") ? url : `${url}/`).href,
    };
}
/** What the diagnosis needs besides the incident. */
function knownOf(incident, { monitors }, { ledger, verdicts }) {
    const importance = monitors.find(({ id }) => id === incident.monitor)?.importance;
    const passed = ledger.samples.findLast((sample) => sample.monitor === incident.monitor &&
        sample.t < incident.begin &&
        (0,domain_outcome/* isAvailable */.e2)(sample.outcome) &&
        !(0,domain_sample/* isOfPage */.v_)(sample))?.t;
    const isFine = (monitor) => verdicts.get(monitor)?.verdict === "up";
    return {
        others: othersOf(incident, monitors, ledger.incidents, isFine),
        ...(importance !== undefined && { importance }),
        ...(passed !== undefined && { passed }),
    };
}
function refusalText(incident, error) {
    const remedy = settingFor(error.kind);
    return `${ISSUES}: ${incident.id} could not be told (${error.message})${remedy === undefined ? "; the next run that holds the claim tries again" : `. ${remedy}`}`;
}

;// CONCATENATED MODULE: ./build/commands/run/keep-observed.js










const NOTHING_TOLD = { incidents: [], said: [] };
/** The ledger that stands, as a run needs it; `undefined`, and said, where it can't be fetched. */
async function standingOrNone(world, config) {
    try {
        return await (0,keep/* standing */.JA)(world, (0,depth/* runReading */.Iu)(config));
    }
    catch (error) {
        // A ledger of a newer version than ours stops the run before it writes.
        if (error instanceof codec/* LedgerVersionError */.cW)
            throw error;
        world.log.warn(`The ledger can't be fetched: ${error instanceof Error ? error.message : String(error)}`);
        return undefined;
    }
}
function concludeOn({ config, context, issueKinds, world }, before, observed) {
    const nowMs = world.clock.now();
    const { claimant, run, shard } = context;
    return conclude(config, before, observed, { run: claimant, runId: run, nowMs, issueKinds, ...(shard && { shard }) });
}
/** Keeps what was observed on top of the ledger that stands, then says what this run has claimed by that. */
async function keepObserved(keeper, observed, start) {
    const { world, config, context } = keeper;
    const kept = await keep_observed_record(keeper, observed, start);
    const told = kept.recorded && context.live
        ? await tell_tell(world, config, context, claimedBy(context, kept.conclusion), kept.conclusion)
        : NOTHING_TOLD;
    return {
        ...kept,
        conclusion: withTold(kept.conclusion, told),
        after: (0,overlay/* overlaid */.Z)(kept.after, await (0,write/* changesFor */.z)(kept.after, { incidents: told.incidents })),
        said: told.said,
        commits: [...kept.commits, ...(told.commit === undefined ? [] : [told.commit])],
    };
}
async function keep_observed_record(keeper, observed, start) {
    const { world, config, context } = keeper;
    const draftOn = (before) => {
        const conclusion = concludeOn(keeper, before, observed);
        const changed = changedVerdicts(before, conclusion.verdicts);
        const { samples = [], late = [] } = conclusion.update;
        return {
            ...conclusion,
            subject: commitSubject(config, changed, samples.length + late.length, world.clock.now()),
        };
    };
    const from = start ?? (await standingOrNone(world, config));
    if (from === undefined) {
        world.log.error("The ledger could not be kept, for it can't be fetched: the warning before this says why");
        const conclusion = draftOn(EMPTY_LEDGER);
        const after = (0,overlay/* overlaid */.Z)(NO_FILES, await (0,write/* changesFor */.z)(NO_FILES, conclusion.update));
        return { recorded: false, conclusion, before: EMPTY_LEDGER, after, commits: [] };
    }
    const kept = await (0,keep/* keep */.aC)(world, context.run, from, draftOn, (after, update) => repositoryBadges(config, after, update, world.clock.now()));
    const { before, after } = kept;
    if (!kept.recorded) {
        world.log.error(`The ledger could not be kept (${kept.reason}). ${kept.remedy}`);
        return { recorded: false, conclusion: kept.draft, before, after, commits: [] };
    }
    const { late = [] } = kept.draft.update;
    if (late.length > 0)
        world.log.warn((0,conclude_late/* lateText */.Gz)(late));
    return {
        recorded: true,
        conclusion: kept.draft,
        before,
        after,
        commits: kept.commit === undefined || !context.live ? [] : [kept.commit],
    };
}
const NO_FILES = { read: () => Promise.resolve(undefined), list: () => Promise.resolve([]) };
function claimedBy(context, conclusion) {
    return conclusion.ledger.incidents.filter((incident) => incident.outbox.some((entry) => entry.state === "pending" && entry.by === context.claimant));
}
function withTold(conclusion, told) {
    const byId = new Map(told.incidents.map((incident) => [incident.id, incident]));
    const incidents = conclusion.ledger.incidents.map((incident) => byId.get(incident.id) ?? incident);
    return { ...conclusion, ledger: { ...conclusion.ledger, incidents } };
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

;// CONCATENATED MODULE: ./build/domain/suspicion.js





/**
 * Whether a sample is news of trouble: a failure where the monitor's last call that counted was none. `before` are the
 * monitor's own earlier samples from the same place, sorted.
 */
function newlyFails(sample, before) {
    if (!(0,domain_outcome/* isFailure */.N6)(sample.outcome))
        return false;
    const last = before.findLast(({ outcome }) => (0,domain_outcome/* isCounted */.he)(outcome));
    return last === undefined || !(0,domain_outcome/* isFailure */.N6)(last.outcome);
}
/**
 * Monitors that a failure elsewhere makes due: those of the same provider that are asked in a dearer way than the call that
 * failed. They say more, and are asked too seldom to notice by themselves.
 */
function suspectedByCalls(monitors, failed) {
    const least = new Map();
    for (const { monitor, sample } of failed) {
        if (monitor.provider === undefined)
            continue;
        const rank = dearness(monitor, sample.tier);
        least.set(monitor.provider, Math.min(rank, least.get(monitor.provider) ?? rank));
    }
    return monitors.filter((monitor) => {
        const rank = monitor.provider === undefined ? undefined : least.get(monitor.provider);
        return rank !== undefined && dearness(monitor, monitor.tier) > rank;
    });
}
/** Trouble that comes and goes, or comes from many monitors in turn, has a dear one asked no oftener than so. */
const ASKED_AT_MOST = 3;
const ASKED_WITHIN_MS = 30 * domain_instant/* MINUTE_MS */.kg;
/**
 * Whether a monitor was asked so often lately that suspicion asks it no more: three times in half an hour. `before` are its
 * own earlier samples from the same place, sorted.
 */
function isAskedEnough(before, nowMs) {
    const asked = before.filter((sample) => sample.again === undefined && !(0,domain_sample/* isOfFuture */.Ly)(sample, nowMs));
    const bounding = asked.at(-ASKED_AT_MOST);
    return bounding !== undefined && nowMs - (0,domain_instant/* toMs */.G8)(bounding.t) < ASKED_WITHIN_MS;
}
/** By its tier; without one, as a whole generation where it has a price, else as what costs nothing. */
function dearness(monitor, tier = monitor.tier) {
    if (tier !== undefined)
        return domain_monitor/* TIERS */.iB.indexOf(tier);
    return monitor.price === undefined ? 0 : domain_monitor/* TIERS */.iB.indexOf("full");
}
/**
 * Monitors of which a feed reports trouble now and did not when it last differed: `changes` are the ledger's, sorted. A feed
 * that was never read before is no news, for nothing is known of what it said.
 */
function suspectedByFeeds(monitors, reports, changes, nowMs) {
    const before = new Map(changes.map(({ t, report }) => [report.feed, { ...report, fetchedAt: t }]));
    return monitors.filter((monitor) => {
        // States that are made of figures are not in the ledger's changes: of them nobody can say that they are news.
        const feeds = monitor.feeds.filter(({ feed }) => before.has(feed) && reports.get(feed)?.derived !== true);
        const known = { ...monitor, feeds };
        if (feeds.length === 0 || pageView(known, reports, nowMs)?.trouble !== true)
            return false;
        return pageView(known, before, nowMs)?.trouble === false;
    });
}

// EXTERNAL MODULE: ./build/domain/classify-failure.js
var classify_failure = __webpack_require__(54752);
// EXTERNAL MODULE: ./build/domain/provider-error.js + 1 modules
var provider_error = __webpack_require__(23746);
// EXTERNAL MODULE: ./build/domain/fields.js
var fields = __webpack_require__(58548);
// EXTERNAL MODULE: ./build/domain/reply.js
var domain_reply = __webpack_require__(99801);
;// CONCATENATED MODULE: ./build/domain/provider-error-filter.js


/** How an answer ends that a filter held back, in the words of Gemini, OpenAI, Anthropic, Bedrock and Cohere. */
const FILTERED = new Set([
    "SAFETY",
    "RECITATION",
    "BLOCKLIST",
    "PROHIBITED_CONTENT",
    "SPII",
    "IMAGE_SAFETY",
    "IMAGE_PROHIBITED_CONTENT",
    "IMAGE_RECITATION",
    "MODEL_ARMOR",
    "content_filter",
    "content_filtered",
    "guardrail_intervened",
    "refusal",
    "ERROR_TOXIC",
]);
/**
 * The provider's word for why a good answer holds no more: a filter of its contents said no, to the prompt or to the answer.
 * `undefined` where none did.
 */
function readFiltered({ body, reply }) {
    const blocked = (0,fields/* textAt */.$6)(body, "promptFeedback", "blockReason");
    if (blocked !== undefined)
        return blocked;
    const finish = (reply ?? (0,domain_reply/* readReply */.X)(body))?.finish;
    if (finish !== undefined && FILTERED.has(finish))
        return finish;
    // Imagen names the reason beside the images that are left; fal paints a suspected image black.
    if ((0,fields/* listAt */.gT)(body, "predictions").some((one) => (0,fields/* textAt */.$6)(one, "raiFilteredReason") !== undefined))
        return "RAI_FILTERED";
    return (0,fields.at)(body, "has_nsfw_concepts", 0) === true ? "has_nsfw_concepts" : undefined;
}

// EXTERNAL MODULE: ./build/domain/provider-error-retry.js
var provider_error_retry = __webpack_require__(76732);
;// CONCATENATED MODULE: ./build/domain/classify.js




/**
 * What the facts of a call amount to: total, pure, and the only place that says so. What the provider says in its body
 * decides before the status; both are only asked where a condition failed, so that an answer that was expected is `ok`
 * whatever its status.
 */
function classify(input) {
    const { exchange, facts, nowMs } = input;
    const { failure, status } = exchange;
    // Credentials that stayed behind were refused by nobody.
    const asked = exchange.leftOrigin === true ? { ...input, credentialed: false } : input;
    const judged = failure === undefined ? judgeAnswer(asked) : judgeFailure(failure, asked);
    const error = judged.error !== undefined && provider_error/* SAFE_CODE */._e.test(judged.error) ? judged.error : undefined;
    const isGood = judged.outcome === "ok" || judged.outcome === "slow";
    const wait = isGood ? undefined : (0,provider_error_retry/* retryAfterSeconds */.C3)(exchange.headers, bodyOf(facts), nowMs);
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
    const error = names.find((name) => provider_error/* SAFE_CODE */._e.test(name));
    return { outcome: "rejected", reason: "missing-secret", blame: "owner", ...(error !== undefined && { error }) };
}
/** A call without a whole answer. An error status that had arrived says more than what cut its body off: a 429 stays one. */
function judgeFailure(failure, input) {
    if (failure.kind === "answer")
        return judgeRefused(failure, input);
    const byStatus = (0,provider_error/* outcomeOfStatus */.Ss)(input.exchange.status);
    if (byStatus !== undefined)
        return { ...byStatus, blame: blameOf(byStatus.outcome), error: failure.code };
    return { ...(0,classify_failure/* classifyFailure */.X)(failure), error: failure.code };
}
/** A whole answer that is a failure by what it says: a provider's error in it tells more than that it failed. */
function judgeRefused(failure, input) {
    const said = judgeWrong(input);
    if (said.outcome !== "wrong-answer")
        return { ...said, error: said.error ?? failure.detail ?? failure.code };
    return { ...(0,classify_failure/* classifyFailure */.X)(failure), error: failure.detail ?? failure.code };
}
function judgeAnswer(input) {
    const { facts, results, slowMs = Infinity } = input;
    const streamError = (0,provider_error/* readStreamError */.n5)(facts.status, facts.headers, bodyOf(facts)) ?? errorForStream(input);
    if (streamError !== undefined)
        return judgeError(streamError, input);
    if (results.some(({ holds, otherwise }) => !holds && otherwise === "down"))
        return judgeWrong(input);
    if (isCut(input))
        return { outcome: "server-error", reason: "stream-cut", blame: "provider" };
    if (results.some(({ holds }) => !holds))
        return { outcome: "slow", reason: "condition-failed", blame: "provider" };
    if (facts.latencyMs > slowMs)
        return { outcome: "slow", reason: "slow", blame: "provider" };
    return { outcome: "ok", blame: "nobody" };
}
/** Gateways may answer with an error as JSON and a good status where a stream was asked for. */
function errorForStream({ exchange, facts }) {
    if (exchange.arrivals === undefined || facts.stream !== undefined || facts.status !== 200)
        return undefined;
    return (0,provider_error/* readProviderError */.kg)(facts.status, facts.headers, bodyOf(facts));
}
/** A stream that ended before its protocol ends it; one without a single event was cut before it began. */
function isCut({ exchange, facts }) {
    if (facts.stream !== undefined)
        return !facts.stream.complete;
    const isStream = facts.headers.get("content-type")?.includes("event-stream") === true;
    return isStream && exchange.arrivals !== undefined && facts.status === 200 && facts.bytes === 0;
}
/** An answer that fails a condition: by its body, else by its status, else simply wrong. */
function judgeWrong(input) {
    const { facts, credentialed } = input;
    const body = bodyOf(facts);
    const said = (0,provider_error/* readProviderError */.kg)(facts.status, facts.headers, body);
    if (said !== undefined)
        return judgeError(said, input);
    const error = (0,provider_error/* readProviderCode */.rh)(facts.headers, body);
    const named = error === undefined ? {} : { error };
    const byStatus = (0,provider_error/* outcomeOfStatus */.Ss)(facts.status);
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
/** A whole answer that is not what was asked for: by what the conditions that fail look at. */
function wrongAnswer(input) {
    const { facts, results } = input;
    const failed = results.filter(({ holds }) => !holds).flatMap(({ got }) => Object.keys(got));
    const looksAt = (name) => failed.some((path) => path === name || /^[.[]/.test(below(path, name)));
    if (looksAt("status"))
        return { outcome: "wrong-answer", reason: "unexpected-status", blame: "provider" };
    const filter = readFiltered(facts);
    if (filter !== undefined)
        return { outcome: "rejected", reason: "content-filtered", blame: "owner", error: filter };
    const reason = reasonOf(facts, looksAt);
    // What was answered is wrong because the rest of it never came.
    if (reason === "condition-failed" && isCut(input))
        return { outcome: "server-error", reason: "stream-cut", blame: "provider" };
    return { outcome: "wrong-answer", reason, blame: "provider" };
}
/** What of a path lies below a variable or a field of it. */
const below = (path, name) => (path.startsWith(name) ? path.slice(name.length) : "");
function reasonOf({ image, output, records }, looksAt) {
    // Of a sound or a film, whose size may be wrong, no condition asks for an image.
    const isAsked = looksAt("image") || looksAt("output.mime") || (output === undefined && looksAt("output"));
    if (image === undefined && isAsked)
        return "output-not-an-image";
    if (records?.length === 0 && (looksAt("records") || looksAt("answers")))
        return "no-record";
    return "condition-failed";
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

// EXTERNAL MODULE: ./build/conditions/index.js + 11 modules
var conditions = __webpack_require__(27026);
// EXTERNAL MODULE: ./build/domain/rate-limit.js
var rate_limit = __webpack_require__(96125);
// EXTERNAL MODULE: ./build/domain/cost.js
var domain_cost = __webpack_require__(46928);
;// CONCATENATED MODULE: ./build/domain/measured.js




/** Certificates that expire within this are worth a line. */
const CERT_DAYS = 45;
const SERVER_NAMES = 8;
const measured_PLACES = 10;
/** Longer than anything that a provider could measure in a call. */
const LONGEST_MS = 1e9;
/**
 * What a sample keeps of the facts beside its outcome and its latency, as `Sample` says: rounded, and of texts only names of
 * safe characters. `price` makes a cost of what was used.
 */
function measured(facts, price) {
    return {
        ...streamOf(facts),
        ...usageOf(facts),
        ...measured_costsOf(facts, price),
        ...modelOf(facts),
        ...outputOf(facts),
        ...leftOf(facts),
        ...measured_certificateOf(facts),
        ...measured_serverOf(facts),
        ...measured_placesOf(facts),
    };
}
function streamOf({ stream }) {
    const { firstTokenMs, tokensPerSecond } = stream ?? {};
    return {
        ...(isAmount(firstTokenMs) && { token: Math.round(firstTokenMs) }),
        ...(isAmount(tokensPerSecond) && { rate: Math.round(tokensPerSecond * 10) / 10 }),
    };
}
function usageOf({ usage }) {
    const used = {
        ...(isCount(usage?.input) && { in: usage.input }),
        ...(isCount(usage?.output) && { out: usage.output }),
        ...(isAmount(usage?.units) && { units: Math.round(usage.units * 1_000) / 1_000 }),
    };
    return Object.keys(used).length === 0 ? {} : { used };
}
function measured_costsOf({ usage }, price) {
    const cost = (0,domain_cost/* costOf */.h)(usage, price);
    if (cost === undefined || !isCount(cost.micro))
        return {};
    return { cost: cost.micro, ...(cost.unit !== "USD" && { unit: cost.unit }) };
}
const SAFE_MODEL = /^[A-Za-z0-9_.:/@+~-]{1,80}$/;
function modelOf({ reply }) {
    return reply?.model !== undefined && SAFE_MODEL.test(reply.model) ? { model: reply.model } : {};
}
function outputOf({ output, image }) {
    if (output === undefined || !/^[0-9a-f]{64}$/.test(output.hash))
        return {};
    const size = image === undefined ? {} : { w: image.width, h: image.height };
    return { output: { hash: output.hash.slice(0, 16), bytes: output.bytes, ...size } };
}
function leftOf({ limits }) {
    const [tightest] = limits ?? [];
    const share = tightest === undefined ? undefined : (0,rate_limit/* shareLeft */.zZ)(tightest);
    return isAmount(share) ? { left: Math.round(share * 1_000) / 1_000 } : {};
}
/**
 * The first certificate of the chain to expire, which ends the trust in all of it. One that was made for days only is no
 * news while most of its life lies ahead: it would always be about to expire.
 */
function measured_certificateOf({ tls, status, certDaysLeft }) {
    const [first] = (tls?.chain ?? [])
        .map(({ from, to }) => ({ toMs: (0,domain_instant/* toMs */.G8)(to), lifeDays: ((0,domain_instant/* toMs */.G8)(to) - (0,domain_instant/* toMs */.G8)(from)) / domain_instant/* DAY_MS */.sO }))
        .filter((certificate) => Math.abs(certificate.toMs) < FAR_MS)
        .toSorted((a, b) => a.toMs - b.toMs);
    if (first === undefined)
        return {};
    const isNear = certDaysLeft !== undefined && certDaysLeft < CERT_DAYS;
    const isYoung = isNear && certDaysLeft * 2 > first.lifeDays;
    return isYoung || (!isNear && status !== undefined) ? {} : { certTo: (0,domain_instant/* toInstant */.fN)(first.toMs) };
}
/** The year 9999, the last that a certificate can name (RFC 5280, 4.1.2.5). */
const FAR_MS = Date.UTC(10_000, 0);
function measured_serverOf({ serverTiming }) {
    const entries = Object.entries(serverTiming ?? {})
        .filter(([name, ms]) => /^[A-Za-z0-9.-][A-Za-z0-9_.-]{0,39}$/.test(name) && isAmount(ms))
        .slice(0, SERVER_NAMES)
        .map(([name, ms]) => [name, Math.round(ms)]);
    return entries.length === 0 ? {} : { server: Object.fromEntries(entries) };
}
function measured_placesOf({ places }) {
    if (places === undefined)
        return {};
    const failed = places.filter(({ outcome }) => (0,domain_outcome/* isFailure */.N6)(outcome)).map(({ place }) => safeName(place));
    return { places: { asked: places.length, failed: failed.slice(0, measured_PLACES) } };
}
const safeName = (text) => text.replace(/[^A-Za-z0-9_.:-]+/g, "-").slice(0, 40);
const isAmount = (value) => value !== undefined && value >= 0 && value <= LONGEST_MS;
const isCount = (value) => Number.isSafeInteger(value) && (value ?? -1) >= 0;

;// CONCATENATED MODULE: ./build/commands/run/ask.js









/**
 * One call of one monitor: probe → exchange → facts → conditions → classification → sample. It is classified inside its
 * slot, so that no more bodies are held than there are slots. A fault of our own is an `inconclusive` sample, never an error.
 * `job` is one of an earlier run that goes on: it is asked for, not made again. `undefined` when its turn did not come in
 * time: who is not asked leaves no sample.
 */
async function ask(monitor, again, asking, job) {
    const { world, slots, context } = asking;
    const now = () => world.clock.now();
    if (monitor.missing.length > 0)
        return note(monitor, again, context, now(), missingSecret(monitor.missing));
    const call = (0,probes/* observeProbe */.l5)(monitor.probe, world, conditions/* evaluateExpression */.O4);
    return slots.take(call.host, call.queueMs, async () => {
        const startedAtMs = job === undefined ? now() : (0,domain_instant/* toMs */.G8)(job.created);
        try {
            const exchange = await call.exchange({ signal: asking.signal, ...(job !== undefined && { job }) });
            if (exchange.pending !== undefined)
                return { kind: "pending", monitor, job: exchange.pending };
            if (exchange.silent === true)
                return { kind: "silent", monitor };
            const asked = await judgeCall(monitor, again, exchange, { call, now, context });
            const why = (0,codec/* unreadable */.O$)("sample", asked.sample);
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
async function judgeCall(monitor, again, exchange, { call, now, context }) {
    const facts = await call.facts(exchange);
    const results = monitor.expect.map((condition) => condition.evaluate(facts));
    const classification = classify({
        exchange,
        facts,
        results,
        ...(monitor.slowMs !== undefined && { slowMs: monitor.slowMs }),
        credentialed: monitor.credentialed,
        nowMs: now(),
    });
    const asked = note(monitor, again, context, exchange.startedAtMs, classification, exchange, results);
    const told = { ...asked.sample, ...measured(isBilled(monitor) ? facts : withoutCost(facts), monitor.price) };
    // It has a price, and may be on the bill without a word: that is a cost nobody knows, and not none.
    const isSilent = told.used === undefined && told.cost === undefined && (0,spend_books/* mayBeBilled */.dJ)(told);
    const sample = monitor.price !== undefined && isSilent ? { ...told, used: {} } : told;
    return { ...asked, sample, beside: besideOf(monitor, facts, sample, now()) };
}
/** Somebody pays for its calls, as far as the config tells. */
const isBilled = ({ credentialed, price, tier, budgets = [] }) => credentialed || price !== undefined || tier !== undefined || budgets.length > 0;
/** A page that anybody may ask is not believed in what it says it cost: it could use up the budget of all the others. */
function withoutCost({ usage, ...facts }) {
    if (usage === undefined)
        return facts;
    const { cost: _, ...used } = usage;
    return { ...facts, usage: used };
}
function besideOf({ models }, facts, { outcome }, nowMs) {
    const untilMs = (0,rate_limit/* exhaustedUntilMs */.qO)(facts.limits ?? [], nowMs);
    const named = models !== undefined && (0,domain_outcome/* isAvailable */.e2)(outcome) ? (0,conditions/* evaluateExpression */.O4)(models, facts) : undefined;
    return {
        ...(facts.family !== undefined && { family: facts.family }),
        ...(untilMs !== undefined && { exhaustedUntilMs: untilMs }),
        // A list that is not one of names says nothing: nothing has vanished from it.
        ...(Array.isArray(named) && named.every((id) => typeof id === "string") && { models: named }),
    };
}
function note(monitor, again, context, startedAtMs, classification, exchange, conditions = []) {
    const { outcome, reason, blame, phase, code, error, retryAfterSeconds, requestId } = classification;
    const seen = {
        t: (0,domain_instant/* toInstant */.fN)(startedAtMs),
        outcome,
        ...(reason !== undefined && { reason }),
        ...(blame !== "nobody" && { blame }),
        ...(again > 0 && { again }),
        ...(exchange !== undefined && { ms: Math.round(exchange.totalMs), phases: ask_wholeMs(exchange.phases) }),
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
        ...(monitor.tier !== undefined && { tier: monitor.tier }),
        ...(exchange !== undefined && exchange.body.length > 0 && { bytes: exchange.body.length }),
        ...(retryAfterSeconds !== undefined && { retryAfter: retryAfterSeconds }),
    };
    return {
        kind: "asked",
        monitor,
        sample,
        evidence: { ...seen, ...(requestId !== undefined && { requestId }), conditions },
    };
}
function ask_wholeMs(phases) {
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
 * The runner's self-check: how many control targets answer at all? Any status counts, since an answer proves the network.
 */
async function askControls(http, urls, signal) {
    const exchanges = await Promise.all(urls.map((url) => http.exchange({ method: "GET", url, headers: {}, secretHeaders: [], limits: CONTROL_LIMITS }, signal)));
    return { asked: urls.length, answered: exchanges.filter(({ status }) => status !== undefined).length };
}
/** One answer proves that the runner is online; without control targets nothing can be blamed on it. */
const isOnline = ({ asked, answered }) => asked === 0 || answered > 0;

// EXTERNAL MODULE: ./build/commands/run/observe-purse.js
var observe_purse = __webpack_require__(32603);
;// CONCATENATED MODULE: ./build/commands/run/observe-waves.js










/** Waves of repetitions and suspicion after the first asking of a round. */
const WAVES = 4;
/**
 * Asks what is due, and in waves what that makes due: repetitions, whose turn did not come, whom trouble elsewhere makes
 * suspect. Whatever was seen is in `book`.
 */
async function askWaves(world, first, book, given) {
    const { config, ledger, context, nowMs, signal } = given;
    const going = {
        ...given,
        world,
        book,
        purse: (0,observe_purse/* createPurse */.E)(config, ledger, nowMs),
        before: earlierSamples(ledger, context.region),
        suspected: new Set(),
        stopped: new Set(),
        feedsSeen: false,
    };
    let wave = await orSuspects(first, going);
    for (let number = 0; wave.length > 0 && number <= WAVES && !signal.aborted; number += 1) {
        world.log.info(waveText(number, wave));
        wave = await orSuspects(await askWave(wave, going), going);
    }
    if (going.stopped.size > 0)
        world.log.info(`Not asked, for the sake of a budget: ${[...going.stopped].join(", ")}`);
    if (signal.aborted)
        world.log.warn("The round was ended before all calls were: those under way are left out, what was seen is kept");
    else if (wave.length > 0)
        world.log.warn(unaskedText(wave));
}
/** Asks once all of a wave; answers with what is to be asked next. */
async function askWave(wave, going) {
    const { book, world, config, context } = going;
    const allowed = wave.flatMap((one) => allow(one, going) ?? []);
    const answers = await Promise.all(allowed.map(async (turn) => ({ ...turn, answer: await askOne(turn, going) })));
    for (const { one, answer } of answers) {
        if (answer !== undefined)
            noteAnswer(book, answer, context.region, one.job);
    }
    const asked = answers.flatMap(({ one, answer }) => (answer?.kind === "asked" ? { one, answer } : []));
    const { settled, controls } = await settleWave(world, config, asked.map(({ answer }) => answer), going.signal);
    const news = asked
        .map(({ one }, index) => ({ monitor: one.monitor, sample: settled[index].sample }))
        .filter(({ monitor, sample }) => newlyFails(sample, samplesOf(monitor.id, going)));
    noteSettled(book, settled, controls);
    const backoffs = backoffsNow(going);
    return [
        ...answers.filter(({ answer }) => answer === undefined).map(({ one }) => one),
        ...asked.flatMap(({ one: { monitor } }, index) => Object.hasOwn(backoffs, monitor.id) ? [] : nextAsking(monitor, settled[index].sample, going)),
        ...suspects(suspectedByCalls(config.monitors, news), going),
    ];
}
function allow(one, { purse, stopped }) {
    if (one.job !== undefined)
        return { one };
    const allowed = purse.take(one.monitor);
    if (allowed === undefined)
        stopped.add(one.monitor.id);
    return allowed && { one, allowed };
}
async function askOne({ one, allowed }, { world, slots, context, signal }) {
    if (one.delayMs > 0)
        await world.clock.sleep(one.delayMs, signal);
    const take = (host, queueMs, work) => slots.take(host, queueMs, work, signal);
    const asking = { world, slots: { take }, context, signal };
    const answer = await ask(allowed?.monitor ?? one.monitor, one.again, asking, one.job);
    if (answer?.kind !== "pending")
        allowed?.settle(answer?.kind === "asked" ? answer.sample : undefined);
    return answer;
}
/** What is to be asked next; where that is nothing, whom the feeds make suspect, once they are read. */
async function orSuspects(next, going) {
    const { feeds, signal, config, ledger, nowMs } = going;
    if (next.length === 0 && !going.feedsSeen)
        await Promise.race([feeds.read, aborted(signal)]);
    if (going.feedsSeen || feeds.done === undefined || signal.aborted)
        return [...next];
    going.feedsSeen = true;
    const planned = new Set(next.map(({ monitor }) => monitor.id));
    const found = suspectedByFeeds(config.monitors, feeds.done.reports, ledger.feedChanges, nowMs);
    return [
        ...next,
        ...suspects(found.filter(({ id }) => !planned.has(id)), going),
    ];
}
/** Of those whom trouble elsewhere makes suspect, whoever was not asked in this round, or often lately, and is not backed off: once. */
function suspects(monitors, going) {
    if (monitors.length === 0)
        return [];
    const { world, book, suspected } = going;
    const backoffs = backoffsNow(going);
    const fresh = monitors
        .filter(isAskedFor)
        .filter((monitor) => leg_isOurs(monitor, going.context.shard))
        .filter(({ id }) => !book.asked.has(id) && !suspected.has(id) && !Object.hasOwn(backoffs, id))
        .filter(({ id }) => !isAskedEnough(going.before(id), world.clock.now()));
    if (fresh.length > 0)
        world.log.info(`Due by suspicion: ${fresh.map(({ id }) => id).join(", ")}`);
    for (const { id } of fresh)
        suspected.add(id);
    return fresh.map((monitor) => ({ monitor, again: 0, delayMs: 0 }));
}
const backoffsNow = ({ ledger, book, world }) => backoffsAfter(ledger.state, [...book.samples.values()].flat(), world.clock.now(), book.exhausted);
async function settleWave(world, config, asked, signal) {
    const samples = asked.map(({ sample }) => sample);
    if (config.controls.length === 0 || !samples.some(isTransportFailure))
        return { settled: asked };
    const controls = await askControls(world.http, config.controls, signal);
    if (controls.answered < controls.asked)
        world.log.warn(controlsText(controls));
    const settled = settle(samples, isOnline(controls)).map((sample, index) => ({
        ...asked[index],
        sample,
        evidence: {
            ...asked[index].evidence,
            outcome: sample.outcome,
            ...(sample.reason !== undefined && { reason: sample.reason }),
        },
    }));
    return { settled, controls };
}
function controlsText({ asked, answered }) {
    return answered === 0
        ? `None of ${asked} control targets answers: the runner's own network is at fault, and transport failures of this round are left out`
        : `${answered} of ${asked} control targets answer: the runner is online, and failures stand`;
}
/** The repetition that follows a sample, if one does: by what this region's own samples amount to. */
function nextAsking(monitor, sample, going) {
    const { ledger, context, world } = going;
    const own = samplesOf(monitor.id, going);
    if (!(0,domain_outcome/* isFailure */.N6)(sample.outcome) && !mayBeDown(monitor, sample, own))
        return [];
    const prior = context.region === undefined ? ledger.state.verdicts[monitor.id] : undefined;
    const { verdict } = (0,judge/* judge */.S)(monitor, own, world.clock.now(), prior);
    const delayMs = repetitionDelayMs(monitor, sample, verdict, world.random.next());
    return delayMs === undefined ? [] : [{ monitor, again: (sample.again ?? 0) + 1, delayMs }];
}
/** Only what was available is repeated for a recovery, and as many good ones in a row have ended any down already. */
function mayBeDown({ policy }, { outcome }, own) {
    if (!(0,domain_outcome/* isAvailable */.e2)(outcome))
        return false;
    const last = own.filter((sample) => (0,domain_outcome/* isCounted */.he)(sample.outcome)).slice(-policy.recovery);
    return last.length < policy.recovery || !last.every((sample) => (0,domain_outcome/* isAvailable */.e2)(sample.outcome));
}
/** A monitor's samples from this place: those of the ledger, then those of the round. */
const samplesOf = (monitor, { before, book }) => [
    ...before(monitor),
    ...(book.samples.get(monitor) ?? []),
];
/** The ledger's samples from one place, by monitor: looked at only where somebody asks, and once. */
function earlierSamples({ samples }, region) {
    let byMonitor;
    return (monitor) => {
        byMonitor ??= Map.groupBy(samples.filter((sample) => sample.region === region), (sample) => sample.monitor);
        return byMonitor.get(monitor) ?? [];
    };
}
const aborted = (signal) => new Promise((resolve) => {
    if (signal.aborted)
        resolve();
    else
        signal.addEventListener("abort", () => resolve(), { once: true });
});
function waveText(number, wave) {
    if (number === 0)
        return `Asking ${wave.length} ${wave.length === 1 ? "monitor that is" : "monitors that are"} due`;
    return `Asking again (${number}): ${wave.map(({ monitor }) => monitor.id).join(", ")}`;
}
function unaskedText(wave) {
    const ids = wave.map(({ monitor }) => monitor.id).join(", ");
    return `The round's waves were used up before these were asked as often as they should be: ${ids}`;
}

// EXTERNAL MODULE: ./node_modules/p-queue/dist/index.js + 2 modules
var dist = __webpack_require__(57814);
;// CONCATENATED MODULE: ./build/domain/pace.js

/**
 * When a further call may start so that no minute, wherever it begins, holds more than `perMinute` starts. `startsMs` are
 * the starts so far, oldest first; none of them is later than `nowMs` by more than the calls that were let go at once.
 */
function nextStartMs(startsMs, perMinute, nowMs) {
    const bounding = startsMs[startsMs.length - perMinute];
    return bounding === undefined ? nowMs : Math.max(nowMs, bounding + domain_instant/* MINUTE_MS */.kg);
}

;// CONCATENATED MODULE: ./build/commands/run/slots.js


/** Starts lie at least so far apart: unstaggered ones were measured to add 30 ms to the median latency. */
const STAGGER_MS = 1;
/** So many start together at most when a timer was late. */
const STARTS_AT_ONCE = 8;
/** While many wait, as at a round's beginning: their handshakes would all come due together. */
const STARTS_OF_MANY = 2;
/**
 * Places for calls. What runs at once is the library's business; requests per minute are counted here, because its intervals
 * run on the system's timers, and all waiting of ours is on the world's clock.
 */
function createSlots(clock, bounds) {
    const total = new dist/* default */.Ay({ concurrency: bounds.total });
    const lanes = new Map();
    const stagger = createStagger(clock);
    return {
        async take(host, queueMs, work, signal) {
            const lane = lanes.get(host) ?? laneFor(host, bounds);
            lanes.set(host, lane);
            const patientUntilMs = clock.now() + queueMs;
            const isLost = (atMs) => signal?.aborted === true || atMs > patientUntilMs;
            return lane.queue.add(async () => {
                for (;;) {
                    const waitMs = waitOf(lane, clock.now());
                    if (isLost(clock.now() + waitMs))
                        return undefined;
                    if (waitMs > 0) {
                        await clock.sleep(waitMs, signal);
                        continue;
                    }
                    const turn = await total.add(async () => {
                        if (isLost(clock.now()))
                            return { value: undefined };
                        // While it waited for the total, others of its host may have started.
                        if (waitOf(lane, clock.now()) > 0)
                            return undefined;
                        remember(lane, clock.now());
                        await stagger();
                        return { value: await work() };
                    });
                    if (turn !== undefined)
                        return turn.value;
                }
            });
        },
    };
}
function laneFor(host, { perHost, hosts = {} }) {
    const named = [host, host.replace(/:\d+$/, "")].find((name) => Object.hasOwn(hosts, name));
    const { atOnce = perHost, perMinute } = named === undefined ? {} : hosts[named];
    return { queue: new dist/* default */.Ay({ concurrency: atOnce }), ...(perMinute !== undefined && { perMinute }), starts: [] };
}
function waitOf({ perMinute, starts }, nowMs) {
    return perMinute === undefined ? 0 : nextStartMs(starts, perMinute, nowMs) - nowMs;
}
/** Only the last `perMinute` starts can hold anybody up. */
function remember(lane, atMs) {
    if (lane.perMinute !== undefined)
        lane.starts = [...lane.starts, atMs].slice(-lane.perMinute);
}
/**
 * Lets calls start 1 ms apart. A timer that comes late lets a few go at once, so that late timers cost no time, but never
 * many: that it is late says that this machine has more to do than it can, and every further start would be measured as
 * somebody's latency.
 */
function createStagger(clock) {
    const waiting = [];
    let isRunning = false;
    const run = async () => {
        isRunning = true;
        let lastMs = clock.now() - STAGGER_MS;
        while (waiting.length > 0) {
            const due = Math.floor((clock.now() - lastMs) / STAGGER_MS);
            lastMs = clock.now();
            const most = waiting.length > STARTS_AT_ONCE ? STARTS_OF_MANY : STARTS_AT_ONCE;
            for (const start of waiting.splice(0, Math.min(Math.max(1, due), most)))
                start();
            await clock.sleep(STAGGER_MS);
        }
        isRunning = false;
    };
    return () => new Promise((resolve) => {
        waiting.push(resolve);
        if (!isRunning)
            void run();
    });
}

// EXTERNAL MODULE: ./build/product.js
var product = __webpack_require__(48043);
;// CONCATENATED MODULE: ./build/domain/figure-sample.js

/** What others measured of each monitor, as far as its use of their feeds names it: a line for each component and count. */
function figuresOf(monitors, reports, run) {
    return monitors.flatMap(({ id, feeds }) => feeds.flatMap((match) => {
        const report = reports.get(match.feed);
        if (report === undefined || report.problem !== undefined)
            return [];
        const key = { v: 1, t: report.fetchedAt, monitor: id, source: match.feed, run };
        return [
            ...(0,figure_match/* matchedFigures */.Wg)(report.figures ?? [], match)
                .filter((figure) => (0,figure_match/* isMeasured */.V2)(figure) || figure.status !== undefined)
                .map((figure) => lineOf(figure, key)),
            ...(report.hints ?? []).map(({ what, count, usual, windowMs }) => ({
                ...key,
                of: what,
                count,
                ...(usual !== undefined && { usual }),
                windowMs,
            })),
        ];
    }));
}
function lineOf({ component, name: _, ...measured }, key) {
    return { ...key, of: component, ...measured };
}

// EXTERNAL MODULE: ./build/feeds/index.js + 63 modules
var feeds = __webpack_require__(73255);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/feeds/contract.js
var contract = __webpack_require__(88274);
;// CONCATENATED MODULE: ./build/feeds/reading/decode.js
const CHARSET = /;\s*charset\s*=\s*"?([\w.:-]{1,40})/i;
const BOMS = [
    ["utf-8", [0xef, 0xbb, 0xbf]],
    ["utf-16be", [0xfe, 0xff]],
    ["utf-16le", [0xff, 0xfe]],
];
/** Bytes as text: by the byte-order mark, else by the charset of `content-type`, else UTF-8. What is no character becomes U+FFFD. */
function decodeText(bytes, headers) {
    const marked = BOMS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0];
    const named = CHARSET.exec(headers.get("content-type") ?? "")?.[1];
    try {
        return new TextDecoder(marked ?? named).decode(bytes);
    }
    catch {
        // A charset that nobody knows.
        return new TextDecoder().decode(bytes);
    }
}

;// CONCATENATED MODULE: ./build/feeds/reading/fetch.js



const PHASE_MS = 10_000;
/** A reader for one feed. */
function createReader(feed, world, options = {}) {
    const fetchedAt = toInstant(world.clock.now());
    const fetch = createFetch(world, options);
    return { get: async (request) => fetchedOf(await fetch(request), { feed, url: request.url, fetchedAt }) };
}
function createFetch(world, { shelf = new Map(), signal, totalMs = contract/* FEED_TOTAL_MS */.Bq } = {}) {
    const untilMs = world.clock.now() + totalMs;
    const send = (request, condition) => fetchDocument({ ...request, headers: { ...request.headers, ...conditional(condition) } }, world, untilMs, signal);
    return (request, condition) => {
        const key = JSON.stringify([request.method ?? "GET", request.url, request.headers ?? {}, request.body ?? ""]);
        const shelved = shelf.get(key) ?? {};
        shelf.set(key, shelved);
        return take(shelved, condition, (asked) => send(request, asked));
    };
}
/** The answer that lies there, or a new one. Two feeds of one address wait for each other: it is asked once, wherever that can do. */
async function take(shelved, condition, send) {
    if (shelved.plain !== undefined)
        return shelved.plain;
    if (condition !== undefined)
        shelved.asked ??= { condition, answer: send(condition) };
    if (shelved.asked !== undefined) {
        const { condition: known, answer } = shelved.asked;
        const isOurs = condition?.etag === known.etag && condition?.modified === known.modified;
        const exchange = await answer;
        if (isOurs || exchange.status !== NOT_MODIFIED)
            return exchange;
    }
    return (shelved.plain ??= send());
}
const NOT_MODIFIED = 304;
const conditional = ({ etag, modified } = {}) => ({
    ...(etag !== undefined && { "if-none-match": etag }),
    ...(modified !== undefined && { "if-modified-since": modified }),
});
function fetchDocument(request, world, untilMs, signal) {
    const leftMs = untilMs - world.clock.now();
    if (leftMs <= 0)
        return Promise.resolve(lateExchange(world.clock.now()));
    return world.http.exchange({
        method: request.method ?? "GET",
        url: request.url,
        headers: { accept: "application/json, */*;q=0.5", "user-agent": "uptimeline", ...request.headers },
        secretHeaders: request.secretHeaders ?? [],
        ...(request.body !== undefined && { body: request.body }),
        limits: {
            dnsMs: PHASE_MS,
            connectMs: PHASE_MS,
            tlsMs: PHASE_MS,
            sendMs: PHASE_MS,
            waitMs: leftMs,
            receiveMs: leftMs,
            totalMs: leftMs,
            bodyBytes: contract/* FEED_BYTES */.VO,
            redirects: 5,
        },
    }, signal);
}
/** A document for which the others have left no time. */
const lateExchange = (startedAtMs) => ({
    startedAtMs,
    totalMs: 0,
    phases: {},
    headers: new Map(),
    body: new Uint8Array(),
    redirects: 0,
    failure: { kind: "timeout", phase: "queue", code: "TIMEOUT" },
});
/** An answer as a kind of feed gets it. */
function fetchedOf(answer, source) {
    const problem = transferProblem(answer);
    return problem === undefined ? { source, text: decodeText(answer.body, answer.headers) } : { source, problem };
}
function transferProblem({ failure, status }) {
    if (failure?.kind === "limit" && failure.code === "BODY_TOO_LARGE")
        return { reason: "too-large", detail: `more than ${contract/* FEED_BYTES */.VO / 1e6} MB` };
    if (failure !== undefined)
        return { reason: "unreachable", detail: `${failure.kind} while in ${failure.phase}: ${failure.code}` };
    if (status === undefined)
        return { reason: "unreachable", detail: "no answer" };
    if (status < 200 || status > 299)
        return { reason: "http-status", detail: `HTTP ${status}` };
    return undefined;
}

;// CONCATENATED MODULE: ./build/feeds/reading/conditional.js





/** After so long all is read again, whatever a server says of its documents. */
const KNOWN_MS = 6 * domain_instant/* HOUR_MS */.iQ;
/**
 * Reads a feed, and only asks whether it has changed where that can do: where all of its documents answer that they have
 * not, it says what it said. If only some do, those are fetched again, for a report is made of all. Never rejects.
 */
async function readConditionally(world, wanted, options = {}) {
    const nowMs = world.clock.now();
    const fetch = createFetch(world, options);
    const { feed, observe } = wanted;
    const standing = standingOf(wanted, nowMs);
    const fetchedAt = (0,domain_instant/* toInstant */.fN)(nowMs);
    if (standing !== undefined) {
        const { documents } = standing.validators;
        const notes = createNotes(feed, fetchedAt, (request) => fetch(request, conditionOf(request, documents)));
        const report = await observe(notes.reader);
        const unchanged = notes.taken.filter(({ request, exchange }) => exchange.status === NOT_MODIFIED && conditionOf(request, documents) !== undefined);
        if (unchanged.length === 0)
            return conditional_readingOf(report, notes.taken, wanted);
        const isSame = unchanged.length === notes.taken.length &&
            new Set(unchanged.map(({ request }) => request.url)).size === Object.keys(documents).length;
        if (isSame)
            return { report: { ...standing.report, fetchedAt }, validators: standing.validators };
    }
    const notes = createNotes(feed, fetchedAt, (request) => fetch(request));
    return conditional_readingOf(await observe(notes.reader), notes.taken, wanted);
}
/** A name for settings, and for how this version reads them, that does not tell them. */
function settingsMark(settings) {
    const text = JSON.stringify([product/* PRODUCT */.A.version, settings]);
    return (0,external_node_crypto_.createHash)("sha256").update(text).digest("hex").slice(0, 16);
}
function standingOf({ standing, settings }, nowMs) {
    if (standing === undefined || standing.validators.settings !== settings)
        return undefined;
    const ageMs = nowMs - (0,domain_instant/* toMs */.G8)(standing.validators.read);
    return ageMs >= 0 && ageMs < KNOWN_MS && standing.report.problem === undefined ? standing : undefined;
}
const isPlainGet = ({ method = "GET", body, secretHeaders = [] }) => method === "GET" && body === undefined && secretHeaders.length === 0;
function conditionOf(request, documents) {
    return isPlainGet(request) && Object.hasOwn(documents, request.url) ? documents[request.url] : undefined;
}
/** A reader that notes what it was asked for and what came. */
function createNotes(feed, fetchedAt, fetch) {
    const taken = [];
    const reader = {
        async get(request) {
            const exchange = await fetch(request);
            taken.push({ request, exchange });
            return fetchedOf(exchange, { feed, url: request.url, fetchedAt });
        },
    };
    return { reader, taken };
}
/** What was read in whole, with validators where the next run may go by them. */
async function conditional_readingOf(report, taken, wanted) {
    const documents = documentsOf(taken);
    if (documents === undefined || !isKeptWhole(report) || (await isAgeing(report, taken, wanted)))
        return { report };
    return { report, validators: { settings: wanted.settings, read: report.fetchedAt, documents } };
}
/** What the ledger does not keep could not be said again. */
const isKeptWhole = ({ problem, figures, hints, prices }) => [problem, figures, hints, prices].every((part) => part === undefined);
/** The validators of all documents, each of its own address; `undefined` where one has none. */
function documentsOf(taken) {
    const entries = taken.map(({ request, exchange }) => [request.url, validatorsOf(request, exchange)]);
    const documents = Object.fromEntries(entries.flatMap(([url, found]) => (found === undefined ? [] : [[url, found]])));
    return entries.length > 0 && Object.keys(documents).length === entries.length ? documents : undefined;
}
/** Weak ones are as good here as strong ones (RFC 9110 §13.1.2), and are sent back as they came. */
const ETAG = /^(?:W\/)?"[\x21\x23-\x7e]{0,200}"$/;
const HTTP_DATE = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;
function validatorsOf(request, { status, failure, headers }) {
    if (!isPlainGet(request) || status !== 200 || failure !== undefined)
        return undefined;
    const [etag, modified] = [headers.get("etag") ?? "", headers.get("last-modified") ?? ""];
    const found = { ...(ETAG.test(etag) && { etag }), ...(HTTP_DATE.test(modified) && { modified }) };
    return Object.keys(found).length === 0 ? undefined : found;
}
/**
 * Whether the very same documents would say something else later: that they are stale, or that what was announced has begun.
 * A server's word that nothing has changed would hide that.
 */
async function isAgeing(report, taken, { feed, observe }) {
    const later = createNotes(feed, (0,domain_instant/* toInstant */.fN)((0,domain_instant/* toMs */.G8)(report.fetchedAt) + KNOWN_MS), (request) => 
    // What it would ask for then, and has not now, nobody can say.
    Promise.resolve(taken.find((one) => one.request.url === request.url)?.exchange ?? NOTHING));
    const then = await observe(later.reader);
    return conditional_textOf(withFirstSeen(then, report)) !== conditional_textOf(withFirstSeen(report, report));
}
const NOTHING = {
    startedAtMs: 0,
    totalMs: 0,
    phases: {},
    headers: new Map(),
    body: new Uint8Array(),
    redirects: 0,
};
const conditional_textOf = ({ fetchedAt: _, ...said }) => JSON.stringify(said);

// EXTERNAL MODULE: ./build/domain/nearest.js
var nearest = __webpack_require__(39099);
;// CONCATENATED MODULE: ./build/commands/run/read-feeds.js









/** Feeds that are read at the same time: sixty pages of one host are not asked at once. */
const read_feeds_AT_ONCE = 6;
const NOTHING_READ = { reports: new Map(), validators: new Map() };
/**
 * Reads every feed of the config, six at a time. A feed that can't be read is `unknown`, said aloud, and stops nobody;
 * so is a component that a monitor names and the page does not have. `signal` ends the reading: what was not read by then
 * could not be.
 */
async function readFeeds(world, { feeds, monitors }, known, signal) {
    const shelf = new Map();
    const queue = new dist/* default */.Ay({ concurrency: read_feeds_AT_ONCE });
    const readings = await Promise.all(feeds.map((feed) => queue.add(() => readFeed(world, feed, read_feeds_standingOf(feed.id, known), { shelf, ...(signal && { signal }) }))));
    const reports = readings.map(({ report }) => report);
    for (const { feed, problem } of reports) {
        if (problem !== undefined)
            world.log.warn(`The feed "${feed}" can't be read (${problem.reason}): ${problem.detail}`);
    }
    for (const text of new Set(reports.flatMap((report) => missingTexts(report, monitors))))
        world.log.warn(text);
    for (const text of feeds.flatMap((feed, index) => absentTexts(feed, reports[index])))
        world.log.warn(text);
    return {
        reports: new Map(reports.map((report) => [report.feed, report])),
        validators: new Map(readings.flatMap(({ report, validators }) => (validators === undefined ? [] : [[report.feed, validators]]))),
    };
}
/** What a feed said when its validators were written; absent where somebody has heard something else since. */
function read_feeds_standingOf(feed, { feedChanges, state: { feeds = {} } }) {
    const validators = Object.hasOwn(feeds, feed) ? feeds[feed] : undefined;
    const last = feedChanges.findLast(({ report }) => report.feed === feed);
    if (validators === undefined || last === undefined || last.t > validators.read)
        return undefined;
    return { report: last.report, validators };
}
/** One sentence for each component that the page does not have. */
function missingTexts(report, monitors) {
    return monitors
        .flatMap((monitor) => monitor.feeds)
        .filter((match) => match.feed === report.feed)
        .flatMap((match) => (0,page_word/* unmatchedComponents */.g_)(report, match))
        .map((component) => {
        // "Group - Name" is found by its name alone, too.
        const near = (0,nearest/* nearest */.p)(component, report.components.flatMap(({ name }) => [name, ...name.split(" - ")]));
        const remedy = near === undefined ? `Take a name or an id from ${report.url}` : `Did you mean "${near}"?`;
        return `The feed "${report.feed}" has no component "${component}": what the page says of it stays unknown. ${remedy}`;
    });
}
/** One sentence for each component that the feed's own settings keep and the page does not have. */
const absentTexts = ({ id, components: wanted = [] }, { components, url }) => wanted
    .filter((name) => components.some((component) => (0,report_filter/* isAbsent */.W0)(component, name)))
    .map((name) => `The feed "${id}" is to keep a component "${name}" that its page does not have: what the page says of it stays unknown. Take a name or an id from ${url}`);
async function readFeed(world, feed, standing, options) {
    const reading = await readWhole(world, feed, standing, options);
    return feed.shownUrl === undefined ? reading : { report: withoutAddress(reading.report, feed, feed.shownUrl) };
}
/**
 * A report without what its feed's address holds: stars in the place of a secret would be another word than the next report's, and
 * validators would name the address and a mark that could be guessed from.
 */
function withoutAddress(report, feed, shown) {
    const own = new URL(feed.url).origin;
    const isOwn = (url) => URL.parse(url)?.origin === own;
    const told = ({ url, ...item }) => ({ ...item, ...(url !== undefined && !isOwn(url) && { url }) });
    return {
        ...report,
        url: isOwn(report.url) ? shown : report.url,
        incidents: report.incidents.map(told),
        maintenances: report.maintenances.map(told),
    };
}
async function readWhole(world, feed, standing, options) {
    const source = { feed: feed.id, url: feed.url, fetchedAt: (0,domain_instant/* toInstant */.fN)(world.clock.now()) };
    if (feed.missing.length > 0) {
        const problem = { reason: "missing-secret", detail: `${feed.missing.join(", ")} is not set` };
        return { report: (0,feeds/* unreadFeed */.Oz)(feed, source, problem) };
    }
    if (options.signal?.aborted === true) {
        return {
            report: (0,feeds/* unreadFeed */.Oz)(feed, source, { reason: "unreachable", detail: "the round was over before its turn came" }),
        };
    }
    const wanted = {
        feed: feed.id,
        settings: settingsMark(feed),
        observe: (reader) => (0,feeds/* observeFeed */.Hq)(feed, { reader, evaluate: conditions/* evaluateExpression */.O4 }),
        ...(standing !== undefined && { standing }),
    };
    const reading = await readConditionally(world, wanted, options);
    // What the ledger could not keep would end the whole run: one feed must not.
    const why = (0,codec/* unreadable */.O$)("feedLine", { v: 1, t: source.fetchedAt, report: withoutFetchedAt(reading.report) });
    return why === undefined ? reading : { report: (0,feeds/* unreadFeed */.Oz)(feed, source, { reason: "wrong-shape", detail: why }) };
}
function withoutFetchedAt({ fetchedAt: _, ...report }) {
    return report;
}

;// CONCATENATED MODULE: ./build/commands/run/observe.js














/** A round ends after so long, whatever hangs: what was seen must be kept before the job is ended from outside. */
const ROUND_MS = 8 * domain_instant/* MINUTE_MS */.kg;
/** Rounds that follow each other more quickly than this share what the feeds said. */
const FEEDS_FRESH_MS = domain_instant/* MINUTE_MS */.kg;
/** In a run of several rounds a failing monitor is asked again after this, however often others are. */
const REST_MS = domain_instant/* MINUTE_MS */.kg;
const createDesk = ({ clock }, { concurrency, hosts }) => ({
    slots: createSlots(clock, { ...concurrency, hosts }),
    rounds: 0,
});
/**
 * One round: asks all monitors that are due, and again those whose answer is not believed yet; reads every feed meanwhile.
 * One broken monitor or feed never stops the others.
 */
async function observe(world, given, ledger, context, desk = createDesk(world, given)) {
    const config = { ...given, monitors: withListPrices(given.monitors, ledger.state.prices) };
    const beganMs = world.clock.now();
    const limit = limitRound(world, context);
    const read = { ...config, feeds: feedsOfLeg(config, context.shard) };
    const feeds = feedsOf(world, read, ledger, { desk, nowMs: beganMs, signal: limit.over });
    const asker = {
        nowMs: beganMs,
        ...(context.region !== undefined && { region: context.region }),
        ...(desk.rounds > 0 && { restMs: REST_MS }),
    };
    desk.rounds += 1;
    const jobs = ledger.state.jobs ?? {};
    const own = ownMonitors(config, context.shard);
    const first = due(own.filter(isAskedFor), ledger.samples, ledger.state, asker).map((monitor) => {
        const key = (0,domain_state/* jobKey */.t)(monitor.id, context.region);
        return { monitor, again: 0, delayMs: 0, ...(Object.hasOwn(jobs, key) && { job: jobs[key] }) };
    });
    const book = openBook();
    await askWaves(world, first, book, {
        config,
        ledger,
        context,
        slots: desk.slots,
        feeds,
        nowMs: beganMs,
        signal: limit.signal,
    });
    const { reports, validators } = await readInTime(feeds, context.signal);
    limit.end();
    const { evidence, pending, ended, exhausted, looks } = book;
    return {
        samples: inOrder(book, pageSamples({ ...config, monitors: own }, ledger, reports, { ...asker, run: context.run })),
        evidence,
        reports,
        validators,
        figures: figuresOf(own, reports, context.run).filter(isKept),
        pending,
        ended,
        exhausted,
        looks,
        rounds: book.calls === 0 ? [] : [roundOf(book, context, beganMs, world.clock.now())],
    };
}
const inOrder = ({ samples }, told) => [...samples.values(), told].flat().toSorted(domain_sample/* compareSamples */.r_);
/** What the ledger could not keep would end the whole run: one figure must not. */
const isKept = (figure) => (0,codec/* unreadable */.O$)("figure", figure) === undefined;
/** Who is told to end has seconds until it is killed: what was seen is not lost to a feed that hangs. */
async function readInTime(feeds, signal) {
    if (signal !== undefined)
        await Promise.race([feeds.read, aborted(signal)]);
    return signal?.aborted === true ? (feeds.done ?? NOTHING_READ) : feeds.read;
}
/** The feeds' reports, and whether they are there yet. */
function feedsOf(world, config, ledger, { desk, nowMs, signal }) {
    const isFresh = desk.read !== undefined && nowMs - desk.read.atMs < FEEDS_FRESH_MS;
    if (!isFresh)
        desk.read = { atMs: nowMs, feeds: readFeeds(world, config, ledger, signal) };
    const feeds = { read: desk.read.feeds };
    void feeds.read.then((read) => (feeds.done = read));
    return feeds;
}
/** A signal that ends the round: when the run is told to end, or when the round has had its time, which is `over`. */
function limitRound(world, context) {
    const over = new AbortController();
    const ended = new AbortController();
    void world.clock.sleep(ROUND_MS, ended.signal).then(() => over.abort());
    const signal = context.signal === undefined ? over.signal : AbortSignal.any([over.signal, context.signal]);
    return { signal, over: over.signal, end: () => ended.abort() };
}
function roundOf(book, { run, region, runner }, beganMs, endedMs) {
    const ip = [...book.families].toSorted((a, b) => a - b);
    return {
        v: 1,
        t: (0,domain_instant/* toInstant */.fN)(beganMs),
        run,
        ...(region !== undefined && { region }),
        asked: book.calls,
        ...(book.controls !== undefined && { controls: book.controls }),
        ...(runner !== undefined && { runner }),
        ...(ip.length > 0 && { ip }),
        version: product/* PRODUCT */.A.version,
        ms: endedMs - beganMs,
    };
}

;// CONCATENATED MODULE: ./build/commands/watch.js









/** A job of GitHub's hourly schedule ends before the next one begins. */
const WATCH_MOST_MS = 50 * domain_instant/* MINUTE_MS */.kg;
/** What was seen is pushed at least so often. */
const KEEP_EVERY_MS = 10 * domain_instant/* MINUTE_MS */.kg;
/** Feeds and heartbeats are looked at so often, whoever is due. */
const LOOK_EVERY_MS = 5 * domain_instant/* MINUTE_MS */.kg;
/** Who was due and could not be asked (a budget, a full minute) is tried again after this. */
const RETRY_MS = domain_instant/* MINUTE_MS */.kg;
const SHORTEST_SLEEP_MS = domain_instant/* SECOND_MS */._L;
/**
 * Rounds until the time is over, none of them hurried: a run of 0 ms makes one. What was seen is kept after each change, at
 * least every ten minutes, and when the run is told to end; so a run that is killed loses what came after. Once something
 * was told the watch ends, for the site to be published with it.
 */
async function watch(keeper, start, forMs) {
    const { world, config, context } = keeper;
    const untilMs = world.clock.now() + Math.min(forMs, WATCH_MOST_MS);
    const isOver = () => context.signal?.aborted === true || world.clock.now() >= untilMs;
    const desk = createDesk(world, config);
    const course = beginAt(start, world.clock.now());
    let ledger = course.base;
    for (;;) {
        const beganMs = world.clock.now();
        course.unkept = join(course.unkept, await observe(world, config, ledger, context, desk));
        if (isOver())
            break;
        const seen = concludeOn(keeper, course.base, course.unkept);
        const nextMs = nextRoundMs(keeper, seen.ledger, beganMs);
        if (nextMs >= untilMs)
            break;
        const nextEndMs = nextMs + world.clock.now() - beganMs;
        ledger = seen.ledger;
        if (watch_isNews(course.base, seen) || nextEndMs - course.keptMs >= KEEP_EVERY_MS) {
            const published = await keepNow(keeper, course);
            if (hasTold(published) || isOver())
                return watched(course, published);
            await standAnew(keeper, course, published);
            ledger = course.base;
        }
        await sleepUntil(nextMs, keeper, untilMs);
        if (context.signal?.aborted === true)
            break;
        if (config.monitors.some(({ probe }) => probe?.kind === "heartbeat"))
            ledger = await withReports(keeper, course);
    }
    return watched(course, await keepNow(keeper, course));
}
const beginAt = (start, nowMs) => ({
    at: start,
    base: start?.ledger ?? EMPTY_LEDGER,
    unkept: NOTHING_OBSERVED,
    keptMs: nowMs,
    changed: new Map(),
    said: [],
    commits: [],
});
function watched({ changed, said, commits }, { conclusion, after, recorded }) {
    return { conclusion, reports: conclusion.reports, after, changed: [...changed.values()], said, commits, recorded };
}
/** When somebody is due next, or the feeds are to be looked at; infinite where nobody ever is. */
function nextRoundMs({ config, context, world }, ledger, beganMs) {
    const nowMs = world.clock.now();
    const asked = ownMonitors(config, context.shard).filter(isAskedFor);
    const asker = { nowMs, restMs: REST_MS, ...(context.region !== undefined && { region: context.region }) };
    const laterMs = nextDueMs(asked, ledger.samples, ledger.state, asker, beganMs) ?? Number.POSITIVE_INFINITY;
    // Whoever became due while the round went on comes at once; whoever was due before and is still there could not be asked.
    const isLeft = due(asked, ledger.samples, ledger.state, asker).length > 0;
    const dueMs = Math.min(laterMs, isLeft ? nowMs + RETRY_MS : Number.POSITIVE_INFINITY);
    const looks = feedsOfLeg(config, context.shard).length > 0 || !config.monitors.every(isAskedFor);
    return Math.min(dueMs, looks ? Math.max(beganMs + LOOK_EVERY_MS, nowMs) : Number.POSITIVE_INFINITY);
}
/** Something that people should know of soon. */
function watch_isNews(before, { update, verdicts, ledger }) {
    return (changedVerdicts(before, verdicts).length > 0 ||
        (update.feedChanges ?? []).length > 0 ||
        hasNewEvents(before, ledger));
}
/** The run has said something, or an incident has come on: the site should show it. */
const hasTold = ({ recorded, said, before, conclusion }) => recorded && (said.length > 0 || hasNewEvents(before, conclusion.ledger));
function hasNewEvents(before, after) {
    const known = new Map(before.incidents.map(({ id, timeline }) => [id, timeline.length]));
    return after.incidents.some(({ id, timeline }) => timeline.length > (known.get(id) ?? 0));
}
async function keepNow(keeper, course) {
    const published = await keepObserved(keeper, course.unkept, course.at);
    for (const verdict of changedVerdicts(published.before, published.conclusion.verdicts)) {
        course.changed.set(verdict.monitor, verdict);
    }
    course.said.push(...published.said);
    course.commits.push(...published.commits);
    course.keptMs = keeper.world.clock.now();
    return published;
}
/** The ledger after a push, with what others have pushed; what could not be kept is tried again with what comes. */
async function standAnew({ world, config }, course, { recorded, before, conclusion }) {
    course.at = recorded ? await standingOrNone(world, config) : undefined;
    course.base = course.at?.ledger ?? (recorded ? conclusion.ledger : before);
    const { reports, validators } = course.unkept;
    if (recorded)
        course.unkept = { ...NOTHING_OBSERVED, reports, validators };
}
/** The ledger with the reports that came meanwhile: a heartbeat that was pushed is not missing. */
async function withReports(keeper, course) {
    course.at = (await standingOrNone(keeper.world, keeper.config)) ?? course.at;
    course.base = course.at?.ledger ?? course.base;
    return concludeOn(keeper, course.base, course.unkept).ledger;
}
async function sleepUntil(nextMs, { world, context }, untilMs) {
    const sleepMs = Math.max(nextMs - world.clock.now(), SHORTEST_SLEEP_MS);
    const leftText = spanText(untilMs - world.clock.now());
    world.log.info(`The next round is in ${spanText(sleepMs)}; this run watches for another ${leftText}`);
    await world.clock.sleep(sleepMs, context.signal);
}

;// CONCATENATED MODULE: ./build/commands/run.js









/**
 * The whole story: read the ledger, observe, judge, correlate and plan, push, speak, in one round or several, and publish.
 * What cannot be done is said with the setting that allows it, and the rest goes on.
 */
async function run(world, config, given) {
    const context = { ...given, claimant: `${given.run}/${world.random.next().toString(36).slice(2, 8)}` };
    const [facts, start] = await Promise.all([
        context.live ? repositoryFacts(world) : undefined,
        standingOrNone(world, config),
    ]);
    const off = facts === undefined ? [] : switchedOff(facts, config.issues.enabled);
    for (const remedy of off)
        world.log.warn(remedy);
    await warnOfQuiet(world, config, facts);
    if (start !== undefined)
        warnOf(start.ledger, world, config, context);
    const issueKinds = config.issues.enabled && facts?.hasIssues !== false ? config.issues.kinds : [];
    const watched = await watch({ world, config, context, issueKinds }, start, watchMs(config, context));
    const { conclusion, after, reports, recorded } = watched;
    const unrecorded = recorded ? undefined : await saveOwn(world, context, conclusion.update);
    const { siteDir } = context;
    const siteBuilt = siteDir !== undefined && (await publish(world, config, { ...context, siteDir }, { ...conclusion, reports, after }));
    return {
        verdicts: conclusion.verdicts,
        changed: watched.changed,
        ledger: conclusion.ledger,
        reports,
        said: watched.said,
        commits: watched.commits,
        recorded,
        ...(unrecorded !== undefined && { unrecorded }),
        siteBuilt,
        pagesEnabled: facts?.hasPages ?? false,
        switchedOff: off,
    };
}
/** One round, unless somebody wants to watch: the one who calls, or for live runs the config. */
const watchMs = ({ watch: wanted }, context) => context.watchMs ?? (context.live ? (wanted?.forMs ?? 0) : 0);
/** What the repository allows. Unknown is no reason to stop: each refusal is met where it comes. */
async function repositoryFacts(world) {
    try {
        return await world.forge.facts();
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        world.log.warn(`GitHub could not be asked about the repository's settings: ${why}`);
        return undefined;
    }
}
/** GitHub's rule of sixty days, where the ledger's commits go to a branch of its own. */
async function warnOfQuiet(world, { history }, repository) {
    const { branch: ledgerBranch } = history;
    const checkedOut = ledgerBranch === undefined ? undefined : await world.repository.checkedOut();
    if (ledgerBranch === undefined || checkedOut === undefined)
        return;
    const quiet = { ...checkedOut, ledgerBranch, ...(repository !== undefined && { repository }) };
    const text = quietBranchText(quiet, world.clock.now());
    if (text !== undefined)
        world.log.warn(text);
}
/** Each run has a folder of its own there, for several may share the place. */
async function saveOwn(world, { unrecordedDir, claimant }, update) {
    if (unrecordedDir === undefined)
        return undefined;
    return (0,unrecorded/* saveUnrecorded */.X)(world, `${unrecordedDir}/${claimant.replace("/", "-")}`, update);
}
/** What the ledger shows to be amiss: lines that can't be read or came too late, and triggers that come too slowly. */
function warnOf({ broken, late, rounds }, { log, clock }, config, { region }) {
    for (const line of broken) {
        log.warn(`A line of the ledger can't be read and is kept as it is: ${line.why}`, line);
    }
    if (late.length > 0)
        log.warn((0,conclude_late/* waitingText */.rQ)(late));
    const asked = config.monitors.filter(isAskedFor);
    if (asked.length === 0)
        return;
    const everyMs = Math.min(...asked.map((monitor) => monitor.everyMs));
    const gapMs = slowRoundsMs(everyMs, rounds, { nowMs: clock.now(), ...(region !== undefined && { region }) });
    if (gapMs !== undefined) {
        log.warn(`Rounds come every ${spanText(gapMs)} (median of the last day), while the shortest interval is ${spanText(everyMs)}: docs/triggers.md says how to have them come in time`);
    }
}


/***/ })

};
