export const id = 884;
export const ids = [884];
export const modules = {

/***/ 27317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gz: () => (/* binding */ lateText),
/* harmony export */   Xv: () => (/* binding */ sortLate),
/* harmony export */   rQ: () => (/* binding */ waitingText)
/* harmony export */ });
/* harmony import */ var _ledger_codec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2501);
/* harmony import */ var _domain_instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92224);
/* harmony import */ var _domain_rollup_close_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85150);
/* harmony import */ var _domain_rollup_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28559);




/**
 * A sample is late when its hour is closed: by the time, or, where this runner's clock is behind, by the line that another
 * run has made of it. What stands already is where it is, whatever time it has become since.
 */
function sortLate(fresh, { samples, late, hours }, nowMs) {
    const begins = new Set(fresh.map(beginOf));
    const closed = new Set(hours.filter(({ t }) => begins.has(t)).map(_domain_rollup_js__WEBPACK_IMPORTED_MODULE_3__/* .keyOf */ .TN));
    const isClosed = (one) => (0,_domain_rollup_close_js__WEBPACK_IMPORTED_MODULE_2__/* .isLate */ .lS)(one, nowMs) || closed.has((0,_domain_rollup_js__WEBPACK_IMPORTED_MODULE_3__/* .keyOf */ .TN)({ ...one, t: beginOf(one) }));
    const [overdue, timely] = [fresh.filter(isClosed), fresh.filter((one) => !isClosed(one))];
    if (overdue.length === 0 && late.length === 0)
        return { timely: fresh, late: [] };
    const standing = linesOf(samples, overdue);
    const apart = linesOf(late, timely);
    return {
        timely: fresh.filter((one) => (isClosed(one) ? standing.has((0,_ledger_codec_js__WEBPACK_IMPORTED_MODULE_0__/* .encode */ .lF)(one)) : !apart.has((0,_ledger_codec_js__WEBPACK_IMPORTED_MODULE_0__/* .encode */ .lF)(one)))),
        late: overdue.filter((one) => !standing.has((0,_ledger_codec_js__WEBPACK_IMPORTED_MODULE_0__/* .encode */ .lF)(one))),
    };
}
const beginOf = ({ t }) => (0,_domain_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .toInstant */ .fN)((0,_domain_rollup_js__WEBPACK_IMPORTED_MODULE_3__/* .startOf */ .GH)((0,_domain_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .toMs */ .G8)(t), _domain_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .HOUR_MS */ .iQ));
/** The lines that stand at the times of some samples. */
function linesOf(standing, fresh) {
    const times = new Set(fresh.map(({ t }) => t));
    return new Set(standing.filter(({ t }) => times.has(t)).map(_ledger_codec_js__WEBPACK_IMPORTED_MODULE_0__/* .encode */ .lF));
}
const REMEDY = "`uptimeline history repair` counts what can still be counted";
const NAMED_MOST = 3;
/** `3 samples came after their hour was closed (chat, film; 2026-11-21T07 to 2026-11-21T08) …` */
function lateText(late) {
    const monitors = [...new Set(late.map(({ monitor }) => monitor))].toSorted();
    const named = monitors.slice(0, NAMED_MOST).join(", ");
    const more = monitors.length > NAMED_MOST ? ` and ${monitors.length - NAMED_MOST} more` : "";
    const hours = late.map(({ t }) => t.slice(0, "2026-11-21T09".length)).toSorted();
    const span = hours[0] === hours.at(-1) ? hours[0] : `${hours[0]} to ${hours.at(-1)}`;
    const came = `${samplesText(late.length)} came after the hour was closed (${named}${more}; ${span})`;
    return `${came}: kept in history/samples/late/, counted nowhere. ${REMEDY}`;
}
/** What is said once a run while such samples wait. */
function waitingText(late) {
    const wait = late.length === 1 ? "waits" : "wait";
    return `${samplesText(late.length)} that came after the hour was closed ${wait} in history/samples/late/, counted nowhere. ${REMEDY}`;
}
const samplesText = (count) => `${count} ${count === 1 ? "sample" : "samples"}`;


/***/ }),

/***/ 29184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eZ: () => (/* binding */ namesOf),
  pQ: () => (/* binding */ reportReading),
  Iu: () => (/* binding */ runReading),
  ux: () => (/* binding */ siteReading)
});

// UNUSED EXPORTS: runDepth

// EXTERNAL MODULE: ./build/domain/alert-figures.js
var alert_figures = __webpack_require__(6787);
// EXTERNAL MODULE: ./build/domain/alert-measure.js
var alert_measure = __webpack_require__(44582);
// EXTERNAL MODULE: ./build/domain/instant.js
var instant = __webpack_require__(92224);
// EXTERNAL MODULE: ./build/domain/maintenance-sample.js
var maintenance_sample = __webpack_require__(4925);
;// CONCATENATED MODULE: ./build/domain/alert-depth.js




/**
 * A short window is exact, and cuts an hour: that hour is read, and what reaches into it. Longer ones begin with an hour or a day, of
 * which the lines are enough. Of all of them a day more, so that a beginning of what is known is not taken for one of the watch.
 */
function alertDepth({ alerts = [], monitors }) {
    const intervals = new Map(monitors.map(({ id, everyMs }) => [id, everyMs]));
    const spansMs = new Map();
    let [hoursMs, daysMs] = [0, 0];
    for (const rule of alerts) {
        const everyMs = Math.max(0, ...rule.monitors.map((id) => intervals.get(id) ?? 0));
        for (const use of rule.steps.flatMap(({ condition }) => condition.figures)) {
            if (use.figure === "baseline")
                hoursMs = Math.max(hoursMs, alert_measure/* BASELINE */.Um.weeks * 7 * instant/* DAY_MS */.sO + instant/* DAY_MS */.sO);
            if (use.figure === "baseline")
                daysMs = Math.max(daysMs, 9 * instant/* DAY_MS */.sO);
            if ((0,alert_figures/* figureCalled */.oD)(use.figure).windowMs === undefined)
                continue;
            const windowMs = (0,alert_figures/* windowOf */.Ou)(use, rule, everyMs);
            if (windowMs > alert_figures/* BY_DAYS_MS */.lP)
                daysMs = Math.max(daysMs, windowMs + 2 * instant/* DAY_MS */.sO);
            else if (windowMs > alert_figures/* BY_HOURS_MS */.f1)
                hoursMs = Math.max(hoursMs, windowMs + instant/* DAY_MS */.sO);
            else
                for (const id of rule.monitors)
                    spansMs.set(id, Math.max(spansMs.get(id) ?? 0, windowMs + instant/* HOUR_MS */.iQ + maintenance_sample/* STANDS_FOR_INTERVALS */.Z4 * everyMs));
        }
    }
    return { spansMs, hoursMs, daysMs };
}

// EXTERNAL MODULE: ./build/commands/run/observe-purse.js
var observe_purse = __webpack_require__(32603);
// EXTERNAL MODULE: ./build/domain/outcome.js
var outcome = __webpack_require__(93153);
// EXTERNAL MODULE: ./build/domain/sample.js
var domain_sample = __webpack_require__(75575);
// EXTERNAL MODULE: ./build/config/config.js
var config = __webpack_require__(45169);
// EXTERNAL MODULE: ./build/domain/judge.js + 1 modules
var judge = __webpack_require__(705);
// EXTERNAL MODULE: ./build/ledger/depth.js
var depth = __webpack_require__(9521);
// EXTERNAL MODULE: ./build/domain/monitor.js
var monitor = __webpack_require__(57203);
;// CONCATENATED MODULE: ./build/commands/run/depth.js









/** Former ids of a config's monitors to those of today. */
const namesOf = ({ monitors }) => new Map(monitors.flatMap(({ id, formerly }) => formerly.map((former) => [former, id])));
/** A run's reading: as little as judging, closing and spending need. */
const runReading = (config) => ({ depth: runDepth(config), names: namesOf(config) });
/** Calls that a verdict looks back at, and two more, for a word that comes late. */
const FIRSTS = judge/* RATE_SAMPLES */.p + 2;
/** Of whom nothing is judged by samples: the hour of the last one may be made of those before it, too. */
const FIRSTS_OF_OTHERS = 3;
/** A last word says what is said still: so much of feeds that `REPEATED_AFTER_MS` lies well within. */
const FEEDS_MS = 123 * instant/* DAY_MS */.sO;
const MONTH_MS = 32 * instant/* DAY_MS */.sO;
/**
 * What judging, closing, spending and correlating look back at, and no more. Samples stand for two intervals: an hour before
 * the oldest open one holds what reaches into it of monitors that are asked often, and the calls that verdicts are made of do
 * of all others. Incidents go back as far as a new one may find its begin, and as those that may be opened again.
 */
function runDepth(config) {
    const { monitors } = config;
    const longestMs = mostOf(monitors.map(({ everyMs, graceMs = 0 }) => everyMs + graceMs));
    const reopenMs = mostOf(monitors.map(({ policy }) => policy.reopenMs));
    const rules = alertDepth(config);
    return {
        samplesMs: instant/* HOUR_MS */.iQ,
        spansMs: new Map(monitors.map(({ id, policy }) => [id, Math.max(policy.windowMs, rules.spansMs.get(id) ?? 0)])),
        firsts: firstsOf(config),
        lateMs: 2 * instant/* DAY_MS */.sO + longestMs,
        // What is open is read in any case; of the others the latest tell that they are closed.
        hoursMs: Math.max(12 * instant/* HOUR_MS */.iQ, rules.hoursMs),
        daysMs: Math.max((0,observe_purse/* hasBudgets */.l)(config) ? MONTH_MS : 0, rules.daysMs),
        monthsMs: 0,
        importedMs: 0,
        reportsMs: 0,
        feedsMs: FEEDS_MS,
        roundsMs: instant/* DAY_MS */.sO + instant/* HOUR_MS */.iQ,
        incidentsMs: Math.max(7 * instant/* DAY_MS */.sO, reopenMs + instant/* DAY_MS */.sO, FIRSTS * longestMs),
    };
}
const mostOf = (spans) => spans.reduce((most, ms) => Math.max(most, ms), 0);
function firstsOf({ monitors }) {
    const byId = new Map(monitors.map((monitor) => [monitor.id, monitor]));
    return {
        wanted: new Map(monitors.map((monitor) => [monitor.id, (0,config/* isProbed */.Po)(monitor) ? FIRSTS : FIRSTS_OF_OTHERS])),
        others: FIRSTS_OF_OTHERS,
        worth: (sample) => worthOf(sample, byId.get(sample.monitor)),
    };
}
/**
 * Verdicts are made of what counts: what is left out is worth half, so that one that is refused for ever is not looked for in
 * days of files. A call in a cheaper way says neither that a down is over nor what the dearer one costs.
 */
function worthOf(sample, monitor) {
    if (monitor === undefined)
        return 1;
    if ((0,domain_sample/* isOfPage */.v_)(sample))
        return (0,config/* isProbed */.Po)(monitor) ? 0 : 1;
    if (monitor.tier !== undefined && sample.tier !== undefined && isCheaper(sample.tier, monitor.tier))
        return 0;
    return (0,outcome/* isCounted */.he)(sample.outcome) ? 1 : 0.5;
}
const isCheaper = (a, b) => monitor/* TIERS */.iB.indexOf(a) < monitor/* TIERS */.iB.indexOf(b);
/** A report is held against those of a day: each counts once. */
function reportReading(monitor) {
    const none = { daysMs: 0, monthsMs: 0, importedMs: 0, reportsMs: 0, feedsMs: 0, roundsMs: 0, incidentsMs: 0 };
    const spansMs = new Map([[monitor.id, REPORTS_KNOWN_MS]]);
    return {
        depth: { ...none, samplesMs: 0, lateMs: REPORTS_KNOWN_MS, hoursMs: 12 * instant/* HOUR_MS */.iQ, spansMs },
        names: namesOf({ monitors: [monitor] }),
    };
}
const REPORTS_KNOWN_MS = instant/* DAY_MS */.sO + instant/* HOUR_MS */.iQ;
/** The calls that a monitor's page lists. */
const CALLS_SHOWN = 16;
/** The page of an incident shows its calls for so long after its end, and so much of the time before it began. */
const CALLS_SHOWN_MS = 3 * instant/* DAY_MS */.sO;
const BEFORE_MS = 13 * instant/* HOUR_MS */.iQ;
/** The site's reading: a day of calls of each monitor, or its latest, and those around incidents of the last days. */
function siteReading(config, incidents, nowMs) {
    const wanted = new Map(config.monitors.map(({ id }) => [id, CALLS_SHOWN]));
    const spansMs = new Map();
    for (const { monitor, begin, end } of incidents) {
        if (end !== undefined && (0,instant/* toMs */.G8)(end) < nowMs - CALLS_SHOWN_MS)
            continue;
        const spanMs = Math.min(nowMs - (0,instant/* toMs */.G8)(begin), CALLS_SHOWN_MS) + BEFORE_MS;
        spansMs.set(monitor, Math.max(spanMs, spansMs.get(monitor) ?? 0));
    }
    return { depth: { ...depth/* SITE_DEPTH */.K, firsts: { wanted, others: 0 }, spansMs }, names: namesOf(config) };
}


/***/ }),

/***/ 31853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  aC: () => (/* binding */ keep),
  JA: () => (/* binding */ standing),
  eN: () => (/* binding */ standingWithin)
});

// EXTERNAL MODULE: ./build/ledger/write.js + 1 modules
var write = __webpack_require__(94049);
// EXTERNAL MODULE: ./build/ledger/paths.js
var paths = __webpack_require__(11712);
// EXTERNAL MODULE: ./build/ledger/overlay.js
var overlay = __webpack_require__(54364);
// EXTERNAL MODULE: ./build/domain/errors.js
var errors = __webpack_require__(56046);
// EXTERNAL MODULE: ./build/domain/instant.js
var instant = __webpack_require__(92224);
;// CONCATENATED MODULE: ./build/commands/run/push-lock.js


/** How long a refused push is tried again. */
const PUSH_TIME_MS = 5 * instant/* MINUTE_MS */.kg;
const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 20_000;
/**
 * The push is the lock: makes a draft on what stands, commits and pushes it. Refused, it takes what was first, makes the draft
 * anew on that, and tries again with jitter for up to five minutes. Content is merged, never history. A head that is our own
 * commit means that a push had succeeded whose answer was lost.
 */
async function pushUnderLock(world, run, from, { read, make }) {
    const untilMs = world.clock.now() + PUSH_TIME_MS;
    let at = from;
    for (let waitMs = FIRST_WAIT_MS;; waitMs = Math.min(waitMs * 2, LONGEST_WAIT_MS)) {
        const { draft, subject, changes } = await make(at);
        if (changes.size === 0)
            return { recorded: true, draft, at };
        const result = await world.repository.push(at.base, changes, message(subject, run));
        if (result.kind === "pushed")
            return { recorded: true, draft, at, commit: result.commit };
        if (result.kind === "forbidden")
            return { recorded: false, draft, at, reason: result.reason, remedy: result.remedy };
        world.log.info(retryText(result));
        const next = await readWithin(world, read, { untilMs, waitMs });
        if (next === undefined)
            return { recorded: false, draft, at, ...GAVE_UP };
        const hasArrived = result.kind === "lost" && next.base.commit === result.commit;
        if (hasArrived)
            return { recorded: true, draft, at, commit: result.commit };
        at = next;
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
/** What stands after a wait with jitter, fetched again while that fails; `undefined` when the time is over. */
async function readWithin(world, read, { untilMs = world.clock.now() + PUSH_TIME_MS, waitMs: firstWaitMs = FIRST_WAIT_MS } = {}) {
    let waitMs = firstWaitMs;
    while (world.clock.now() + waitMs <= untilMs) {
        await world.clock.sleep(waitMs * (0.5 + world.random.next()));
        try {
            return await read();
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

// EXTERNAL MODULE: ./build/ledger/read.js + 6 modules
var read = __webpack_require__(91096);
;// CONCATENATED MODULE: ./build/commands/run/keep.js





async function standing(world, reading) {
    const base = await world.repository.head();
    return { base, reading, ledger: await (0,read/* readLedger */.S)(base, { nowMs: world.clock.now(), ...reading }) };
}
/** Pushes a draft on the ledger that stands, or on the one that turns out to be there first. */
async function keep(world, run, from, make, besides) {
    let [after, aside] = [from.base, []];
    const kept = await pushUnderLock(world, run, from, {
        read: () => standing(world, from.reading),
        make: async ({ base, ledger }) => {
            const draft = make(ledger);
            const changes = await (0,write/* changesFor */.z)(base, draft.update);
            after = (0,overlay/* overlaid */.Z)(base, changes);
            aside = [...changes.keys()].filter(paths/* isAside */.Zl);
            const more = (await besides?.(after, draft.update)) ?? [];
            return { draft, subject: draft.subject, changes: new Map([...changes, ...more]) };
        },
    });
    if (kept.recorded) {
        for (const path of aside)
            world.log.warn(`Lines that can't be read were moved to ${path}: their file has left the tree`);
    }
    return { ...kept, before: kept.at.ledger, after };
}
/** The head after a wait with jitter, fetched again while that fails; `undefined` when the time is over. */
const standingWithin = (world, reading, wait = {}) => readWithin(world, () => standing(world, reading), wait);


/***/ }),

/***/ 32603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ createPurse),
/* harmony export */   l: () => (/* binding */ hasBudgets)
/* harmony export */ });
/* harmony import */ var _domain_spend_books_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36654);
/* harmony import */ var _domain_spend_tier_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87254);
/* harmony import */ var _domain_spend_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50161);



/** The budgets as a ledger leaves them, jobs that go on being paid for already. */
function createPurse(config, ledger, nowMs) {
    if (!hasBudgets(config))
        return { take: (monitor) => ({ monitor, settle: () => undefined }) };
    const recent = Map.groupBy(ledger.samples, ({ monitor }) => monitor);
    const pots = (0,_domain_spend_js__WEBPACK_IMPORTED_MODULE_1__/* .potsOf */ .gh)(config.monitors, config, (0,_domain_spend_books_js__WEBPACK_IMPORTED_MODULE_0__/* .booksOf */ .GY)(ledger, nowMs), (monitor) => (0,_domain_spend_js__WEBPACK_IMPORTED_MODULE_1__/* .waysOf */ .UV)(monitor, recent.get(monitor.id) ?? []));
    for (const key of Object.keys(ledger.state.jobs ?? {})) {
        const monitor = config.monitors.find(({ id }) => id === key.split("@", 1)[0]);
        if (monitor !== undefined)
            add(pots.get(monitor.id), (0,_domain_spend_js__WEBPACK_IMPORTED_MODULE_1__/* .waysOf */ .UV)(monitor, recent.get(monitor.id) ?? [])[0].cost);
    }
    return {
        take(monitor) {
            const own = pots.get(monitor.id);
            const ways = (0,_domain_spend_js__WEBPACK_IMPORTED_MODULE_1__/* .waysOf */ .UV)(monitor, recent.get(monitor.id) ?? []);
            const choice = (0,_domain_spend_tier_js__WEBPACK_IMPORTED_MODULE_2__/* .chooseWay */ .T4)(ways, own);
            if (choice.kind === "stopped")
                return undefined;
            const { cost } = ways[choice.way];
            add(own, cost);
            return {
                monitor: inWay(monitor, choice.way),
                settle(sample) {
                    const known = sample && (0,_domain_spend_books_js__WEBPACK_IMPORTED_MODULE_0__/* .costOfSample */ .pF)(sample);
                    // A picture that came too late is billed, too: what was set aside for it is not spent again.
                    const isUnknown = sample !== undefined && known === undefined && (0,_domain_spend_books_js__WEBPACK_IMPORTED_MODULE_0__/* .mayBeBilled */ .dJ)(sample);
                    if (!isUnknown)
                        add(own, cost, -1);
                    if (sample === undefined)
                        return;
                    add(own, known);
                    recent.set(monitor.id, [...(recent.get(monitor.id) ?? []), sample]);
                },
            };
        },
    };
}
function hasBudgets({ budgets, providers, monitors, }) {
    return (budgets.length > 0 ||
        Object.values(providers).some((provider) => provider.budgets.length > 0) ||
        monitors.some((monitor) => (monitor.budgets ?? []).length > 0));
}
function add(pots, cost, sign = 1) {
    for (const pot of pots)
        if (cost?.unit === pot.budget.unit)
            pot.micro += sign * cost.micro;
}
/** The monitor as it is asked in another way: what the way does not say of money is not the dearer one's. */
function inWay(monitor, way) {
    const cheaper = monitor.cheaper[way - 1];
    if (cheaper === undefined)
        return monitor;
    const { price: _price, typical: _typical, ...rest } = monitor;
    return { ...rest, ...cheaper };
}


/***/ }),

/***/ 44582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BB: () => (/* binding */ measureFigure),
/* harmony export */   Um: () => (/* binding */ BASELINE)
/* harmony export */ });
/* unused harmony export spanOf */
/* harmony import */ var _alert_figures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6787);
/* harmony import */ var _certificate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53702);
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92224);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93153);
/* harmony import */ var _region_measure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23312);
/* harmony import */ var _rollup_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28559);
/* harmony import */ var _rollup_series_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(59705);
/* harmony import */ var _sketch_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(52973);
/* harmony import */ var _uptime_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9105);
/* harmony import */ var _window_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(25113);










/** A figure of a subject, as `FIGURES` says; `undefined` where too little was seen. */
function measureFigure(use, rule, subject) {
    const value = MEASURES[use.figure](subject, { use, rule });
    return value === undefined || Number.isNaN(value) ? undefined : value;
}
const MEASURES = {
    errorRate: (subject, wanted) => ofCalls(subject, wanted, ({ first }) => (0,_uptime_js__WEBPACK_IMPORTED_MODULE_8__/* .errorRate */ .zi)(first)),
    availability: (subject, wanted) => ofCalls(subject, wanted, ({ shares }) => (0,_uptime_js__WEBPACK_IMPORTED_MODULE_8__/* .uptimeOf */ .YZ)(shares)),
    burnRate: (subject, wanted) => ofCalls(subject, wanted, () => burnRateOf(subject, wanted)),
    consecutiveFailures,
    serverErrors: (subject, wanted) => ofAll(subject, wanted, ({ first }) => (first["server-error"] ?? 0) + (first.overloaded ?? 0)),
    coverage,
    p50: (subject, wanted) => ofLatencies(subject, wanted, (latency) => (0,_sketch_js__WEBPACK_IMPORTED_MODULE_7__/* .quantile */ .YV)(latency, 0.5)),
    p95: (subject, wanted) => ofLatencies(subject, wanted, (latency) => (0,_sketch_js__WEBPACK_IMPORTED_MODULE_7__/* .quantile */ .YV)(latency, 0.95)),
    p99: (subject, wanted) => ofLatencies(subject, wanted, (latency) => (0,_sketch_js__WEBPACK_IMPORTED_MODULE_7__/* .quantile */ .YV)(latency, 0.99)),
    mean: (subject, wanted) => ofLatencies(subject, wanted, ({ sum, n }) => sum / n),
    baseline: (subject, { rule }) => baseline(subject, rule.floorMs),
    rateLimited: (subject, wanted) => ofAll(subject, wanted, ({ n }, hours) => (n["rate-limited"] ?? 0) / hours),
    cost: (subject, wanted) => ofAll(subject, wanted, (_, hours) => spent(subject, wanted) / hours),
    certificate,
};
/** The span of a window that ends now: exact, or from the beginning of an hour or a day of UTC. */
function spanOf(windowMs, nowMs) {
    const fromMs = nowMs - windowMs;
    if (windowMs > _alert_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .BY_DAYS_MS */ .lP)
        return { fromMs: (0,_rollup_js__WEBPACK_IMPORTED_MODULE_5__/* .startOf */ .GH)(fromMs, _instant_js__WEBPACK_IMPORTED_MODULE_2__/* .DAY_MS */ .sO), toMs: nowMs };
    return { fromMs: windowMs > _alert_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .BY_HOURS_MS */ .f1 ? (0,_rollup_js__WEBPACK_IMPORTED_MODULE_5__/* .startOf */ .GH)(fromMs, _instant_js__WEBPACK_IMPORTED_MODULE_2__/* .HOUR_MS */ .iQ) : fromMs, toMs: nowMs };
}
function spanOfUse({ monitors, nowMs }, { use, rule }) {
    const everyMs = Math.max(...monitors.map((monitor) => monitor.everyMs));
    return spanOf((0,_alert_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .windowOf */ .Ou)(use, rule, everyMs), nowMs);
}
const timesIn = ({ monitors, historyOf }, span) => (0,_rollup_js__WEBPACK_IMPORTED_MODULE_5__/* .sumTimes */ .qJ)(monitors.map(({ id }) => (0,_window_js__WEBPACK_IMPORTED_MODULE_9__/* .cellOf */ .WC)(historyOf(id), span)));
const isEnough = (count, { use }) => count >= (0,_alert_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .figureCalled */ .oD)(use.figure).needs.count;
function ofCalls(subject, wanted, read) {
    const times = timesIn(subject, spanOfUse(subject, wanted));
    return isEnough((0,_uptime_js__WEBPACK_IMPORTED_MODULE_8__/* .sumOf */ .XN)(times.first, "failure") + (0,_uptime_js__WEBPACK_IMPORTED_MODULE_8__/* .sumOf */ .XN)(times.first, "available"), wanted) ? read(times) : undefined;
}
function ofLatencies(subject, wanted, read) {
    const { latency } = timesIn(subject, spanOfUse(subject, wanted));
    return isEnough(latency.n, wanted) ? read(latency) : undefined;
}
function ofAll(subject, wanted, read) {
    const span = spanOfUse(subject, wanted);
    const times = timesIn(subject, span);
    const calls = _outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .OUTCOMES */ .im.reduce((sum, outcome) => sum + (times.n[outcome] ?? 0), 0);
    return isEnough(calls, wanted) ? read(times, (span.toMs - span.fromMs) / _instant_js__WEBPACK_IMPORTED_MODULE_2__/* .HOUR_MS */ .iQ) : undefined;
}
/** Failed time ÷ the time that the objectives of all allow to fail. */
function burnRateOf(subject, wanted) {
    const span = spanOfUse(subject, wanted);
    let [failedMs, allowedMs] = [0, 0];
    for (const { id, slo } of subject.monitors) {
        if (slo === undefined)
            return undefined;
        const { availableMs, failureMs } = (0,_window_js__WEBPACK_IMPORTED_MODULE_9__/* .cellOf */ .WC)(subject.historyOf(id), span).shares;
        failedMs += failureMs;
        allowedMs += (availableMs + failureMs) * (1 - slo.target);
    }
    return allowedMs === 0 ? undefined : failedMs / allowedMs;
}
function consecutiveFailures({ monitors, verdictOf }) {
    const rows = monitors.flatMap(({ id }) => {
        const verdict = verdictOf(id);
        return verdict === undefined || verdict.verdict === "unknown" ? [] : [verdict.failuresInRow];
    });
    return rows.length === 0 ? undefined : Math.max(...rows);
}
function coverage(subject, wanted) {
    const { monitors, historyOf } = subject;
    const span = spanOfUse(subject, wanted);
    // What was not watched yet was not missed.
    if (monitors.some(({ id }) => (historyOf(id).sinceMs ?? Infinity) > span.fromMs))
        return undefined;
    const { shares } = timesIn(subject, span);
    const windowMs = (span.toMs - span.fromMs) * monitors.length;
    return (0,_uptime_js__WEBPACK_IMPORTED_MODULE_8__/* .toKnowOf */ .aX)(shares, windowMs) > 0 ? (0,_uptime_js__WEBPACK_IMPORTED_MODULE_8__/* .coverageOf */ ._5)(shares, windowMs) : undefined;
}
/** Weeks of which the same hour is looked at, and how much makes it worth more than all hours of one week. */
const BASELINE = { weeks: 4, calls: 20, leastWeeks: 2 };
const WEEK_MS = 7 * _instant_js__WEBPACK_IMPORTED_MODULE_2__/* .DAY_MS */ .sO;
function baseline(subject, floorMs) {
    const hourMs = (0,_rollup_js__WEBPACK_IMPORTED_MODULE_5__/* .startOf */ .GH)(subject.nowMs, _instant_js__WEBPACK_IMPORTED_MODULE_2__/* .HOUR_MS */ .iQ);
    const same = Array.from({ length: BASELINE.weeks }, (_, index) => hourMs - (index + 1) * WEEK_MS)
        .map((fromMs) => timesIn(subject, { fromMs, toMs: fromMs + _instant_js__WEBPACK_IMPORTED_MODULE_2__/* .HOUR_MS */ .iQ }))
        .filter(({ latency }) => latency.n > 0);
    const { latency: ofHour } = (0,_rollup_js__WEBPACK_IMPORTED_MODULE_5__/* .sumTimes */ .qJ)(same);
    const isUsual = same.length >= BASELINE.leastWeeks && ofHour.n >= BASELINE.calls;
    const latency = isUsual ? ofHour : timesIn(subject, { fromMs: hourMs - WEEK_MS, toMs: hourMs }).latency;
    const median = (0,_sketch_js__WEBPACK_IMPORTED_MODULE_7__/* .quantile */ .YV)(latency, 0.5);
    const isKnown = isUsual || latency.n >= (0,_alert_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .figureCalled */ .oD)("baseline").needs.count;
    return median === undefined || !isKnown ? undefined : Math.max(floorMs, median);
}
/** In whole units of the rule's currency. */
function spent(subject, wanted) {
    const { unit = "USD" } = wanted.use;
    const span = spanOfUse(subject, wanted);
    const micro = subject.monitors
        .flatMap(({ id }) => subject.historyOf(id).regions)
        .reduce((sum, region) => sum + spentIn(region, span, unit), 0);
    return micro / 1e6;
}
/** Day by day and hour by hour where one is whole and has its line, by the samples of the rest. */
function spentIn(region, span, unit) {
    const of = ({ usage }) => usage?.cost[unit] ?? 0;
    return (0,_region_measure_js__WEBPACK_IMPORTED_MODULE_4__/* .split */ .lD)(span, _instant_js__WEBPACK_IMPORTED_MODULE_2__/* .DAY_MS */ .sO).reduce((sum, day) => {
        const line = day.toMs - day.fromMs === _instant_js__WEBPACK_IMPORTED_MODULE_2__/* .DAY_MS */ .sO ? region.days.get(day.fromMs) : undefined;
        if (line !== undefined)
            return sum + of(line);
        const hours = (0,_region_measure_js__WEBPACK_IMPORTED_MODULE_4__/* .split */ .lD)(day, _instant_js__WEBPACK_IMPORTED_MODULE_2__/* .HOUR_MS */ .iQ).map((hour) => {
            const closed = hour.toMs - hour.fromMs === _instant_js__WEBPACK_IMPORTED_MODULE_2__/* .HOUR_MS */ .iQ ? region.hours.get(hour.fromMs) : undefined;
            return of(closed ?? (0,_rollup_series_js__WEBPACK_IMPORTED_MODULE_6__/* .measure */ .xP)(region.series, hour.fromMs, hour.toMs));
        });
        return hours.reduce((all, one) => all + one, sum);
    }, 0);
}
function certificate({ monitors, samplesOf, nowMs }) {
    const left = monitors.flatMap(({ id }) => {
        const end = (0,_certificate_js__WEBPACK_IMPORTED_MODULE_1__/* .soonestEnd */ .Hk)(samplesOf(id));
        if (end === undefined)
            return [];
        return [end === null ? _certificate_js__WEBPACK_IMPORTED_MODULE_1__/* .CERTIFICATE_SEEN_MS */ .D0 : Math.min(_certificate_js__WEBPACK_IMPORTED_MODULE_1__/* .CERTIFICATE_SEEN_MS */ .D0, (0,_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .toMs */ .G8)(end) - nowMs)];
    });
    return left.length === 0 ? undefined : Math.min(...left);
}


/***/ }),

/***/ 39194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eh: () => (/* binding */ isUncounted),
/* harmony export */   ak: () => (/* binding */ coveredOf),
/* harmony export */   fx: () => (/* binding */ leaveOutOf),
/* harmony export */   ov: () => (/* binding */ leaveOut)
/* harmony export */ });
/* harmony import */ var _intervals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84139);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93153);


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
    return (0,_intervals_js__WEBPACK_IMPORTED_MODULE_1__/* .totalMs */ .V)(alarms.map((alarm) => ({ fromMs: Math.max(alarm.fromMs, fromMs), toMs: Math.min(alarm.toMs, toMs) })));
}
function inconclusive(counts) {
    const failures = _outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOMES */ .im.filter(_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailure */ .N6).reduce((sum, outcome) => sum + (counts[outcome] ?? 0), 0);
    if (failures === 0)
        return counts;
    const kept = Object.entries(counts).filter(([outcome]) => !(0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailure */ .N6)(outcome));
    return { ...Object.fromEntries(kept), inconclusive: (counts.inconclusive ?? 0) + failures };
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
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92224);
/* harmony import */ var _sample_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75575);
/* harmony import */ var _monitor_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57203);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93153);





/** A report older than this says nothing of now. */
const OLDEST_MS = _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY_MS */ .sO;
/** Clocks differ by minutes, not more: a report may come from so far ahead. */
const SKEW_MS = 5 * _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .MINUTE_MS */ .kg;
/** The body of a report. Keys that we do not know are left out, so that a sender may say more to others. */
const HeartbeatBody = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    monitor: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().regex(_monitor_js__WEBPACK_IMPORTED_MODULE_2__/* .ID_PATTERN */ .pw),
    id: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().regex(/^[A-Za-z0-9_.:-]{1,64}$/),
    sent: zod__WEBPACK_IMPORTED_MODULE_5__/* .datetime */ .w$({ offset: true })
        .refine((text) => Number.isFinite((0,_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .toMs */ .G8)(text)))
        .transform((text) => (0,_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .toInstant */ .fN)((0,_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .toMs */ .G8)(text))),
    status: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(["ok", "fail"]).default("ok"),
    ms: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig()
        .min(0)
        .max(7 * _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY_MS */ .sO)
        .exactOptional(),
    code: zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().min(100).max(599), zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().regex(/^[A-Za-z0-9_.:-]{1,40}$/)]).exactOptional(),
});
/**
 * Whether a report counts: its id is unseen, it was sent after the monitor's last report, within a day, and not later than
 * clocks differ. `undefined` where it does. Asked again on every ledger that turns out to stand, so that of reports that
 * race only one is ever taken.
 */
function refusalOf(report, samples, nowMs) {
    const sentMs = (0,_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .toMs */ .G8)(report.sent);
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
    const sorted = samples.toSorted(_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .compareSamples */ .r_);
    const lastReport = sorted.findLast(({ id }) => id !== undefined);
    const lastMissing = sorted.findLast(({ reason }) => reason === "heartbeat-missing");
    const verdict = state.verdicts[monitor.id]?.verdict;
    // Answers of another kind: the monitor was asked, and became a heartbeat since.
    const wasAsked = lastReport === undefined && lastMissing === undefined && sorted.some(({ outcome }) => (0,_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .isCounted */ .he)(outcome));
    if (wasAsked)
        return undefined;
    const isHeard = lastReport !== undefined || lastMissing !== undefined || (verdict !== undefined && verdict !== "unknown");
    if (!isHeard)
        return undefined;
    if (lastReport !== undefined && nowMs - (0,_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .toMs */ .G8)(lastReport.t) <= monitor.everyMs + (monitor.graceMs ?? 0))
        return undefined;
    if (lastMissing !== undefined && nowMs - (0,_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .toMs */ .G8)(lastMissing.t) < monitor.everyMs)
        return undefined;
    return {
        v: 1,
        t: (0,_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .toInstant */ .fN)(nowMs),
        monitor: monitor.id,
        run,
        outcome: "timeout",
        reason: "heartbeat-missing",
        blame: "provider",
        every: everyS(monitor),
    };
}
const everyS = ({ everyMs }) => Math.max(1, Math.round(everyMs / _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .SECOND_MS */ ._L));


/***/ }),

/***/ 84139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ totalMs),
/* harmony export */   l: () => (/* binding */ mergeIntervals)
/* harmony export */ });
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


/***/ }),

/***/ 705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ RATE_SAMPLES),
  S: () => (/* binding */ judge)
});

// EXTERNAL MODULE: ./build/domain/sample.js
var domain_sample = __webpack_require__(75575);
// EXTERNAL MODULE: ./build/domain/outcome.js
var domain_outcome = __webpack_require__(93153);
// EXTERNAL MODULE: ./build/domain/instant.js
var instant = __webpack_require__(92224);
// EXTERNAL MODULE: ./build/domain/monitor.js
var monitor = __webpack_require__(57203);
// EXTERNAL MODULE: ./build/domain/maintenance-sample.js
var maintenance_sample = __webpack_require__(4925);
// EXTERNAL MODULE: ./build/domain/silence.js
var silence = __webpack_require__(28262);
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
/**
 * What we believe of a monitor: a fold over its recent samples in order of time, so that replayed, merged or doubled input
 * gives the same answer. `prior` is the verdict from `state.json`; it counts only where it is older than every sample given.
 * With samples from several regions a monitor is down when more than half of the regions that answered say so, and since the
 * moment at which that became so. Samples that claim to be of the future are not looked at, nor are those of a page, from before
 * the monitor was asked. Where money has a monitor asked in a cheaper way, a success of that way ends no down that a dearer one
 * has shown. While planned work goes on (`isPlanned`) the verdict is what is seen of the monitor; once it is over, what failed in
 * it is no failure, and a verdict of that time none.
 */
function judge(monitor, samples, nowMs, standing, isPlanned = false) {
    const all = samples.filter((one) => one.monitor === monitor.id && !(0,domain_sample/* isOfFuture */.Ly)(one, nowMs) && !(0,domain_sample/* isOfPage */.v_)(one));
    const own = distinct(isPlanned ? all : all.filter((sample) => !(0,maintenance_sample/* isExcused */.Ix)(sample)));
    const prior = isPlanned || !(0,maintenance_sample/* isOfPlanned */.OJ)(standing, all) ? standing : undefined;
    const regions = new Set(own.map(regionOf));
    const older = prior !== undefined && (own[0] === undefined || prior.since < own[0].t) ? prior : undefined;
    // A prior is the whole monitor's: with several regions it is nobody's own.
    const beliefs = new Map([...regions].map((region) => [region, beginWith(regions.size === 1 ? older : undefined)]));
    if (regions.size === 0)
        beliefs.set("", beginWith(older));
    const fold = { monitor, beliefs, verdict: older?.verdict ?? "unknown", since: older?.since, isFirst: true };
    for (const sample of own.filter(({ outcome }) => (0,domain_outcome/* isCounted */.he)(outcome))) {
        take(beliefs.get(regionOf(sample)), sample, monitor);
        move(fold, sample.t);
    }
    return conclude(fold, nowMs, prior);
}
const regionOf = (sample) => sample.region ?? "";
/** In order, each once. */
function distinct(samples) {
    const sorted = samples.toSorted(domain_sample/* compareSamples */.r_);
    return sorted.filter((sample, index) => {
        const previous = sorted[index - 1];
        return previous === undefined || (0,domain_sample/* compareSamples */.r_)(previous, sample) !== 0 || previous.again !== sample.again;
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
        dearness: ANY_WAY,
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
    return belief.lastCounted === undefined ? Number.NEGATIVE_INFINITY : (0,silence/* silentAfterMs */.C)((0,instant/* toMs */.G8)(belief.lastCounted), monitor);
}
function heard({ beliefs, monitor }, nowMs) {
    return [...beliefs.values()].filter((belief) => silentSinceMs(belief, monitor) >= nowMs);
}
function move(fold, at) {
    const verdict = majority(heard(fold, (0,instant/* toMs */.G8)(at)));
    if (verdict === fold.verdict)
        return;
    fold.isFirst = fold.verdict === "unknown" && fold.since === undefined;
    fold.verdict = verdict;
    fold.since = at;
}
const ANY_WAY = -1;
/** By how dear a way of asking is it may be seen that something is wrong; a cheaper one says nothing of that being over. */
const dearnessOf = ({ tier }) => (tier === undefined ? ANY_WAY : monitor/* TIERS */.iB.indexOf(tier));
function take(belief, sample, monitor) {
    const { policy } = monitor;
    const isFirst = sample.again === undefined;
    const failed = (0,domain_outcome/* isFailure */.N6)(sample.outcome);
    const saysLess = sample.tier !== undefined && dearnessOf(sample) < Math.min(belief.dearness, dearnessOf(monitor));
    if (belief.down !== undefined && !failed && saysLess)
        return;
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
    const ms = (0,instant/* toMs */.G8)(sample.t);
    belief.firsts.push({ ms, failed, t: sample.t });
    while (belief.firsts.length > RATE_SAMPLES && belief.firsts[0].ms <= ms - policy.windowMs)
        belief.firsts.shift();
}
function takeFailure(belief, sample, isFirst, policy) {
    const isTimeout = sample.outcome === "timeout";
    belief.row ??= { count: 0, first: sample.t, timeoutsOnly: true, dearness: ANY_WAY };
    belief.row.count += 1;
    belief.row.dearness = Math.max(belief.row.dearness, dearnessOf(sample));
    belief.row.timeoutsOnly &&= isTimeout;
    belief.goodInRow = 0;
    belief.slowInRow = 0;
    belief.lastFailure = sample;
    if (belief.down !== undefined) {
        belief.timeoutsOnly &&= isTimeout;
        belief.dearness = Math.max(belief.dearness, belief.row.dearness);
        return;
    }
    belief.dearness = belief.row.dearness;
    const needed = policy.failures * (belief.rateDegraded ? 2 : 1);
    const spanMs = (0,instant/* toMs */.G8)(sample.t) - (0,instant/* toMs */.G8)(belief.row.first);
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
    const regions = regionsOf(fold, speaking);
    const failuresInRow = Math.max(0, ...speaking.map((belief) => belief.row?.count ?? 0));
    const since = sinceWhen(fold, verdict, nowMs, prior);
    const decisive = speaking
        .filter((belief) => verdictOf(belief) === verdict)
        .toSorted(byLastFailure)
        .at(-1);
    if (verdict === "unknown" || verdict === "up" || decisive === undefined) {
        return { monitor: monitor.id, verdict, since, failuresInRow, timeoutsOnly: false, ...regions };
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
        ...regions,
    };
}
/** What each of several regions says, in the order of their names. */
function regionsOf({ beliefs }, speaking) {
    if (beliefs.size < 2)
        return {};
    const said = [...beliefs]
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([region, belief]) => [region, speaking.includes(belief) ? verdictOf(belief) : "unknown"]);
    return { regions: Object.fromEntries(said) };
}
const SLOW = { outcome: "slow", reason: "slow" };
const byLastFailure = (a, b) => ((a.lastFailure?.t ?? "") < (b.lastFailure?.t ?? "") ? -1 : 1);
/** Since when the verdict holds: a sample made it so, or the silence of a region, or it was so before all we look at. */
function sinceWhen(fold, verdict, nowMs, prior) {
    const wasPrior = prior?.verdict === verdict;
    if (verdict !== fold.verdict) {
        const silences = [...fold.beliefs.values()].map((belief) => silentSinceMs(belief, fold.monitor));
        const last = Math.max(...silences.filter((ms) => ms < nowMs));
        return Number.isFinite(last) ? (0,instant/* toInstant */.fN)(last) : wasPrior ? prior.since : (0,instant/* toInstant */.fN)(nowMs);
    }
    if (fold.since === undefined)
        return wasPrior ? prior.since : (0,instant/* toInstant */.fN)(nowMs);
    return fold.isFirst && wasPrior && prior.since < fold.since ? prior.since : fold.since;
}


/***/ }),

/***/ 48984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ EMPTY_LEDGER)
/* harmony export */ });
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83468);

const EMPTY_LEDGER = {
    samples: [],
    figures: [],
    hours: [],
    hoursFrom: "",
    days: [],
    months: [],
    monthsFrom: "",
    daysOpenFrom: "",
    monthsOpenFrom: "",
    years: [],
    late: [],
    imported: [],
    feedChanges: [],
    rounds: [],
    incidents: [],
    corrections: [],
    reports: [],
    state: _state_js__WEBPACK_IMPORTED_MODULE_0__/* .EMPTY_STATE */ .W,
    broken: [],
};


/***/ }),

/***/ 4925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ix: () => (/* binding */ isExcused),
/* harmony export */   OJ: () => (/* binding */ isOfPlanned),
/* harmony export */   TM: () => (/* binding */ stretchesOf),
/* harmony export */   Z4: () => (/* binding */ STANDS_FOR_INTERVALS),
/* harmony export */   Zq: () => (/* binding */ isInMaintenance),
/* harmony export */   xu: () => (/* binding */ maintenanceAt),
/* harmony export */   yg: () => (/* binding */ withMaintenance)
/* harmony export */ });
/* harmony import */ var _intervals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84139);
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92224);


/** A sample stands for the time to the next one, at most this many of its intervals. */
const STANDS_FOR_INTERVALS = 2;
/** Of plans that come again and again within the time of one sample: so many are noted. */
const MOST = 24;
const NONE = [];
/** The stretches of planned work that a sample notes, by time and without overlap; what can't be read is none. */
function stretchesOf({ maintenance }) {
    if (maintenance === undefined)
        return NONE;
    return (0,_intervals_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeIntervals */ .l)(maintenance.map(stretchOf).filter(({ fromMs, toMs: untilMs }) => fromMs < untilMs));
}
function stretchOf(text) {
    const [from = "", to = ""] = text.split("/");
    return { fromMs: (0,_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .toMs */ .G8)(from), toMs: (0,_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .toMs */ .G8)(to) };
}
/** The stretch of planned work in which a sample was taken. */
function maintenanceAt(sample) {
    if (sample.maintenance === undefined)
        return undefined;
    const ms = (0,_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .toMs */ .G8)(sample.t);
    return stretchesOf(sample).find(({ fromMs, toMs: untilMs }) => fromMs <= ms && ms < untilMs);
}
/** A sample of planned work: neither a failure nor a success of the monitor. */
const isInMaintenance = (sample) => maintenanceAt(sample) !== undefined;
/** What failed, was slow or said nothing in planned work is excused; that it worked meanwhile says something. */
const isExcused = (sample) => sample.maintenance !== undefined && sample.outcome !== "ok" && isInMaintenance(sample);
/** A verdict of trouble that was reached in planned work. */
function isOfPlanned(prior, samples) {
    if (prior === undefined || prior.verdict === "up")
        return false;
    const sinceMs = (0,_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .toMs */ .G8)(prior.since);
    return samples.some((sample) => stretchesOf(sample).some(({ fromMs, toMs: untilMs }) => fromMs <= sinceMs && sinceMs < untilMs));
}
/**
 * A sample that notes which of its monitor's windows reach into the time that it may stand for, so that it can be counted
 * whatever becomes of the plan. A window that is planned once its samples are written changes nothing of them.
 */
function withMaintenance(sample, windows) {
    if (windows.length === 0)
        return sample;
    const fromMs = (0,_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .toMs */ .G8)(sample.t);
    const untilMs = fromMs + Math.round(STANDS_FOR_INTERVALS * sample.every * _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .SECOND_MS */ ._L);
    const near = (0,_intervals_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeIntervals */ .l)(windows).filter((window) => window.fromMs < untilMs && window.toMs > fromMs);
    if (near.length === 0)
        return sample;
    return {
        ...sample,
        maintenance: near.slice(0, MOST).map((one) => `${(0,_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .toInstant */ .fN)(one.fromMs)}/${(0,_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .toInstant */ .fN)(one.toMs)}`),
    };
}


/***/ }),

/***/ 50102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NE: () => (/* binding */ daysKnown),
/* harmony export */   eV: () => (/* binding */ indexLedger),
/* harmony export */   tp: () => (/* binding */ createHistories)
/* harmony export */ });
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92224);
/* harmony import */ var _rollup_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28559);
/* harmony import */ var _rollup_series_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59705);



/**
 * The ledger by monitor, as it is known at `nowMs`. It is sorted once for all monitors, and a monitor's part is made when it is
 * first asked for, so that many windows of many monitors cost one reading of each line. Of a monitor without lines the
 * history is empty.
 */
function indexLedger(ledger, nowMs) {
    const by = (lines) => Map.groupBy(lines, ({ monitor }) => monitor);
    const [samples, hours, days, months] = [by(ledger.samples), by(ledger.hours), by(ledger.days), by(ledger.months)];
    const [years, imported, corrections] = [by(ledger.years), by(ledger.imported), by(ledger.corrections)];
    const known = new Map();
    const historyOf = createHistories(nowMs);
    return (monitor) => {
        const history = known.get(monitor) ??
            historyOf({
                samples: samples.get(monitor) ?? [],
                hours: hours.get(monitor) ?? [],
                days: days.get(monitor) ?? [],
                months: months.get(monitor) ?? [],
                years: years.get(monitor) ?? [],
                imported: imported.get(monitor) ?? [],
                corrections: corrections.get(monitor) ?? [],
            });
        known.set(monitor, history);
        return history;
    };
}
/** The lines of one monitor after the other, all of them as they are known at `nowMs`. */
function createHistories(nowMs) {
    const msOf = createClock();
    return (lines) => historyOf(lines, nowMs, msOf);
}
/** Lines of all monitors begin at the same moments: each is read once. */
function createClock() {
    const known = new Map();
    return (instant) => {
        const ms = known.get(instant) ?? (0,_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .toMs */ .G8)(instant);
        known.set(instant, ms);
        return ms;
    };
}
/** The lines of one monitor. */
function historyOf(lines, nowMs, msOf) {
    const regions = regionsOf(lines, nowMs, msOf);
    const imported = foreignDays(lines.imported, regions, msOf);
    const years = new Map(lines.years.map((line) => [msOf(line.t), line]));
    const sinceMs = beginOf(regions, [...years.values()], imported);
    return {
        nowMs,
        ...(sinceMs !== undefined && { sinceMs }),
        regions,
        years,
        imported,
        alarms: lines.corrections.map(alarmOf),
        wholeDays: new Map(),
    };
}
function regionsOf(lines, nowMs, msOf) {
    const series = (0,_rollup_series_js__WEBPACK_IMPORTED_MODULE_2__/* .seriesOf */ .Lf)(lines.samples, lines.corrections, nowMs);
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
    return { t, fromMs: (0,_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .toMs */ .G8)(from), toMs: (0,_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .toMs */ .G8)(to) };
}
function fineDaysOf(hours, { points, stands }) {
    const days = new Set();
    for (const start of hours.keys())
        days.add((0,_rollup_js__WEBPACK_IMPORTED_MODULE_1__/* .startOf */ .GH)(start, _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY_MS */ .sO));
    for (const { tMs } of points)
        days.add((0,_rollup_js__WEBPACK_IMPORTED_MODULE_1__/* .startOf */ .GH)(tMs, _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY_MS */ .sO));
    for (const { fromMs, toMs: untilMs } of stands) {
        for (let at = (0,_rollup_js__WEBPACK_IMPORTED_MODULE_1__/* .startOf */ .GH)(fromMs, _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY_MS */ .sO); at < untilMs; at += _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY_MS */ .sO)
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
        if (!ours.has(fromMs) && !days.has(fromMs) && (0,_rollup_js__WEBPACK_IMPORTED_MODULE_1__/* .observedMs */ .nB)(shares) > 0)
            days.set(fromMs, { fromMs, shares });
    }
    return [...days.values()].toSorted((a, b) => a.fromMs - b.fromMs);
}
/** The beginnings of the UTC days of which a region's lines tell; some of them more than once. */
function daysKnown({ months, days, fineDays }) {
    const ofMonths = [...months].flatMap(([fromMs, { cells }]) => cells.flatMap((cell, index) => (cell === null ? [] : [fromMs + index * _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY_MS */ .sO])));
    return [...ofMonths, ...days.keys(), ...fineDays];
}
/** The earliest begin of a line; within the day or the hour of a coarse one, that of the finest line that stands there. */
function beginOf(regions, years, imported) {
    const begins = [
        { unitMs: _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY_MS */ .sO, all: imported.slice(0, 1).map(({ fromMs }) => fromMs) },
        { unitMs: _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY_MS */ .sO, all: years.map(({ since }) => (0,_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .toMs */ .G8)(since)) },
        { unitMs: _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY_MS */ .sO, all: regions.flatMap(({ months }) => firstCells(months, _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY_MS */ .sO)) },
        { unitMs: _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .HOUR_MS */ .iQ, all: regions.flatMap(({ days }) => firstCells(days, _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .HOUR_MS */ .iQ)) },
        { unitMs: _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .HOUR_MS */ .iQ, all: regions.flatMap(({ hours }) => [...hours.keys()]) },
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


/***/ }),

/***/ 23312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FQ: () => (/* binding */ measureHour),
/* harmony export */   Rh: () => (/* binding */ isByDays),
/* harmony export */   Vt: () => (/* binding */ measureDay),
/* harmony export */   hs: () => (/* binding */ scale),
/* harmony export */   lD: () => (/* binding */ split),
/* harmony export */   p7: () => (/* binding */ measureMonth),
/* harmony export */   wy: () => (/* binding */ measurePart)
/* harmony export */ });
/* harmony import */ var _false_alarm_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39194);
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92224);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93153);
/* harmony import */ var _rollup_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28559);
/* harmony import */ var _rollup_series_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59705);





/**
 * A whole month, UTC, of one region: its days where they all stand, else the month's line. Where neither stands, what days,
 * hours and samples there are.
 */
function measureMonth(region, span) {
    const line = region.months.get(span.fromMs);
    if (line === undefined || isByDays(region, line, span.fromMs)) {
        return (0,_rollup_js__WEBPACK_IMPORTED_MODULE_3__/* .sumTimes */ .qJ)(split(span, _instant_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY_MS */ .sO).map(({ fromMs }) => measureDay(region, fromMs)));
    }
    if (!(0,_false_alarm_js__WEBPACK_IMPORTED_MODULE_0__/* .isUncounted */ .Eh)(region.alarms, line.corrected, span))
        return line;
    return (0,_false_alarm_js__WEBPACK_IMPORTED_MODULE_0__/* .leaveOutOf */ .fx)(line, span, partsOf(line, span.fromMs, _instant_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY_MS */ .sO), region.alarms);
}
/** Whether all days of a month that were observed stand by themselves. */
function isByDays({ days }, { cells }, monthMs) {
    return cells.every((cell, index) => cell === null || days.has(monthMs + index * _instant_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY_MS */ .sO));
}
/** A whole day, UTC, of one region: its line, else its hours and samples, else time alone from its month. */
function measureDay(region, dayMs) {
    const line = region.days.get(dayMs);
    const span = { fromMs: dayMs, toMs: dayMs + _instant_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY_MS */ .sO };
    if (line === undefined) {
        if (region.fineDays.has(dayMs))
            return measureHours(region, span);
        const shares = sharesFromMonth(region, dayMs);
        return shares === undefined ? _rollup_js__WEBPACK_IMPORTED_MODULE_3__/* .EMPTY_MEASURE */ .lW : { ..._rollup_js__WEBPACK_IMPORTED_MODULE_3__/* .EMPTY_MEASURE */ .lW, shares };
    }
    if (!(0,_false_alarm_js__WEBPACK_IMPORTED_MODULE_0__/* .isUncounted */ .Eh)(region.alarms, line.corrected, span))
        return line;
    const isByHours = line.cells.every((cell, index) => cell === null || region.hours.has(dayMs + index * _instant_js__WEBPACK_IMPORTED_MODULE_1__/* .HOUR_MS */ .iQ));
    return isByHours ? measureHours(region, span) : (0,_false_alarm_js__WEBPACK_IMPORTED_MODULE_0__/* .leaveOutOf */ .fx)(line, span, partsOf(line, dayMs, _instant_js__WEBPACK_IMPORTED_MODULE_1__/* .HOUR_MS */ .iQ), region.alarms);
}
/** A span within a day, hour by hour; by the cells of its day alone where no hour stands. */
function measurePart(region, span) {
    const dayMs = (0,_rollup_js__WEBPACK_IMPORTED_MODULE_3__/* .startOf */ .GH)(span.fromMs, _instant_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY_MS */ .sO);
    const day = region.days.get(dayMs);
    if (day === undefined || region.fineDays.has(dayMs))
        return measureHours(region, span);
    const shares = split(span, _instant_js__WEBPACK_IMPORTED_MODULE_1__/* .HOUR_MS */ .iQ)
        .map((hour) => partOfDay(region, day, hour))
        .reduce(_rollup_js__WEBPACK_IMPORTED_MODULE_3__/* .addShares */ .q6, _rollup_js__WEBPACK_IMPORTED_MODULE_3__/* .EMPTY_SHARES */ .lX);
    return { ..._rollup_js__WEBPACK_IMPORTED_MODULE_3__/* .EMPTY_MEASURE */ .lW, shares };
}
const measureHours = (region, span) => (0,_rollup_js__WEBPACK_IMPORTED_MODULE_3__/* .sumTimes */ .qJ)(split(span, _instant_js__WEBPACK_IMPORTED_MODULE_1__/* .HOUR_MS */ .iQ).map((hour) => measureHour(region, hour)));
/**
 * An hour of one region, or a part of one. A part is exact while the samples stand of which the hour was made; after that it is
 * the time of the hour, or of the day where only its month stands, in proportion, and neither samples nor latencies.
 */
function measureHour(region, span) {
    const hourMs = (0,_rollup_js__WEBPACK_IMPORTED_MODULE_3__/* .startOf */ .GH)(span.fromMs, _instant_js__WEBPACK_IMPORTED_MODULE_1__/* .HOUR_MS */ .iQ);
    const hour = region.hours.get(hourMs);
    if (hour !== undefined)
        return measureClosed(region, hour, { fromMs: hourMs, toMs: hourMs + _instant_js__WEBPACK_IMPORTED_MODULE_1__/* .HOUR_MS */ .iQ }, span);
    const dayMs = (0,_rollup_js__WEBPACK_IMPORTED_MODULE_3__/* .startOf */ .GH)(hourMs, _instant_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY_MS */ .sO);
    const day = region.days.get(dayMs);
    if (day !== undefined)
        return { ..._rollup_js__WEBPACK_IMPORTED_MODULE_3__/* .EMPTY_MEASURE */ .lW, shares: partOfDay(region, day, span) };
    const ofMonth = sharesFromMonth(region, dayMs);
    if (ofMonth !== undefined)
        return { ..._rollup_js__WEBPACK_IMPORTED_MODULE_3__/* .EMPTY_MEASURE */ .lW, shares: scale(ofMonth, (span.toMs - span.fromMs) / _instant_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY_MS */ .sO) };
    return region.fineDays.has(dayMs) ? (0,_rollup_series_js__WEBPACK_IMPORTED_MODULE_4__/* .timesOf */ .Qv)(region.series, span.fromMs, span.toMs) : _rollup_js__WEBPACK_IMPORTED_MODULE_3__/* .EMPTY_MEASURE */ .lW;
}
function measureClosed(region, hour, whole, span) {
    const isWhole = span.toMs - span.fromMs === _instant_js__WEBPACK_IMPORTED_MODULE_1__/* .HOUR_MS */ .iQ;
    const isOld = (0,_false_alarm_js__WEBPACK_IMPORTED_MODULE_0__/* .isUncounted */ .Eh)(region.alarms, hour.corrected, whole);
    if (isWhole && !isOld)
        return hour;
    if (isStanding(region.series, hour, whole))
        return (0,_rollup_series_js__WEBPACK_IMPORTED_MODULE_4__/* .timesOf */ .Qv)(region.series, span.fromMs, span.toMs);
    const line = isOld ? (0,_false_alarm_js__WEBPACK_IMPORTED_MODULE_0__/* .leaveOutOf */ .fx)(hour, whole, [{ ...whole, failureMs: hour.shares.failureMs }], region.alarms) : hour;
    return isWhole ? line : { ..._rollup_js__WEBPACK_IMPORTED_MODULE_3__/* .EMPTY_MEASURE */ .lW, shares: scale(line.shares, (span.toMs - span.fromMs) / _instant_js__WEBPACK_IMPORTED_MODULE_1__/* .HOUR_MS */ .iQ) };
}
/** Whether none of the samples has left the tree of which an hour was made, whatever was marked as a false alarm since. */
function isStanding(series, hour, { fromMs, toMs }) {
    const now = (0,_rollup_series_js__WEBPACK_IMPORTED_MODULE_4__/* .timesOf */ .Qv)(series, fromMs, toMs);
    return ((0,_rollup_js__WEBPACK_IMPORTED_MODULE_3__/* .observedMs */ .nB)(now.shares) === (0,_rollup_js__WEBPACK_IMPORTED_MODULE_3__/* .observedMs */ .nB)(hour.shares) &&
        now.shares.availableMs === hour.shares.availableMs &&
        isSameButAlarms(now, hour));
}
/** An alarm makes failures inconclusive: their sum stays. */
function isSameButAlarms({ n: a }, { n: b }) {
    if ((a.maintenance ?? 0) !== (b.maintenance ?? 0))
        return false;
    let [left, right] = [0, 0];
    for (const outcome of _outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .OUTCOMES */ .im) {
        const [ofA, ofB] = [a[outcome] ?? 0, b[outcome] ?? 0];
        if ((0,_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .isFailure */ .N6)(outcome) || outcome === "inconclusive") {
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
    const hourMs = (0,_rollup_js__WEBPACK_IMPORTED_MODULE_3__/* .startOf */ .GH)(fromMs, _instant_js__WEBPACK_IMPORTED_MODULE_1__/* .HOUR_MS */ .iQ);
    const index = (hourMs - (0,_rollup_js__WEBPACK_IMPORTED_MODULE_3__/* .startOf */ .GH)(hourMs, _instant_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY_MS */ .sO)) / _instant_js__WEBPACK_IMPORTED_MODULE_1__/* .HOUR_MS */ .iQ;
    return scale(sharesOfCell(day, index, hourMs, _instant_js__WEBPACK_IMPORTED_MODULE_1__/* .HOUR_MS */ .iQ, alarms), (toMs - fromMs) / _instant_js__WEBPACK_IMPORTED_MODULE_1__/* .HOUR_MS */ .iQ);
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
    return sharesOfCell(month, index, dayMs, _instant_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY_MS */ .sO, alarms);
}
function sharesOfCell(line, index, fromMs, cellMs, alarms) {
    const cell = line.cells[index] ?? null;
    if (cell === null)
        return _rollup_js__WEBPACK_IMPORTED_MODULE_3__/* .EMPTY_SHARES */ .lX;
    const seconds = {
        availableMs: cell[0] * _instant_js__WEBPACK_IMPORTED_MODULE_1__/* .SECOND_MS */ ._L,
        slowMs: cell[1] * _instant_js__WEBPACK_IMPORTED_MODULE_1__/* .SECOND_MS */ ._L,
        failureMs: cell[2] * _instant_js__WEBPACK_IMPORTED_MODULE_1__/* .SECOND_MS */ ._L,
        leftOutMs: cell[3] * _instant_js__WEBPACK_IMPORTED_MODULE_1__/* .SECOND_MS */ ._L,
    };
    const shares = (0,_rollup_js__WEBPACK_IMPORTED_MODULE_3__/* .sharesWith */ .L$)(seconds, (cell[4] ?? 0) * _instant_js__WEBPACK_IMPORTED_MODULE_1__/* .SECOND_MS */ ._L);
    if (alarms.length === 0 || shares.failureMs === 0)
        return shares;
    const part = { fromMs, toMs: fromMs + cellMs, failureMs: shares.failureMs };
    return (0,_false_alarm_js__WEBPACK_IMPORTED_MODULE_0__/* .leaveOut */ .ov)(shares, (0,_false_alarm_js__WEBPACK_IMPORTED_MODULE_0__/* .coveredOf */ .ak)(part, alarms, line.corrected));
}
function partsOf({ cells }, fromMs, cellMs) {
    return cells.map((cell, index) => {
        const begin = fromMs + index * cellMs;
        return { fromMs: begin, toMs: begin + cellMs, failureMs: (cell?.[2] ?? 0) * _instant_js__WEBPACK_IMPORTED_MODULE_1__/* .SECOND_MS */ ._L };
    });
}
/** Rounded down, so that parts never add up to more than there was. */
function scale(shares, factor) {
    if (factor === 1)
        return shares;
    const scaled = {
        availableMs: Math.floor(shares.availableMs * factor),
        slowMs: Math.floor(shares.slowMs * factor),
        failureMs: Math.floor(shares.failureMs * factor),
        leftOutMs: Math.floor(shares.leftOutMs * factor),
    };
    return (0,_rollup_js__WEBPACK_IMPORTED_MODULE_3__/* .sharesWith */ .L$)(scaled, Math.floor((shares.maintenanceMs ?? 0) * factor));
}
/** A stretch of time cut at whole hours or days of UTC. */
function split({ fromMs, toMs }, stepMs) {
    const spans = [];
    for (let at = fromMs; at < toMs; at = (0,_rollup_js__WEBPACK_IMPORTED_MODULE_3__/* .startOf */ .GH)(at, stepMs) + stepMs) {
        spans.push({ fromMs: at, toMs: Math.min((0,_rollup_js__WEBPACK_IMPORTED_MODULE_3__/* .startOf */ .GH)(at, stepMs) + stepMs, toMs) });
    }
    return spans;
}


/***/ }),

/***/ 85150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Al: () => (/* binding */ closeDays),
/* harmony export */   C3: () => (/* binding */ CLOSES_AFTER_MS),
/* harmony export */   UH: () => (/* binding */ closeMonths),
/* harmony export */   kg: () => (/* binding */ closeHours),
/* harmony export */   lS: () => (/* binding */ isLate),
/* harmony export */   pV: () => (/* binding */ MONTH_CLOSES_AFTER_MS)
/* harmony export */ });
/* unused harmony export rollHours */
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92224);
/* harmony import */ var _rollup_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28559);
/* harmony import */ var _rollup_series_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59705);



/** How long after its end an hour or a day waits for samples of runs that were slow to push. */
const CLOSES_AFTER_MS = 2 * _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .HOUR_MS */ .iQ;
/**
 * How long after its end a month waits: until the 3rd, 00:00 UTC. Its last day is closed by then however late the schedule
 * comes, and people have a day to mark a false alarm of the last days before the report is made for good.
 */
const MONTH_CLOSES_AFTER_MS = 2 * _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY_MS */ .sO;
/** Whether a sample's hour no longer waits for it: written now, it comes too late to be counted. */
function isLate({ t }, nowMs) {
    return (0,_rollup_js__WEBPACK_IMPORTED_MODULE_1__/* .startOf */ .GH)((0,_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .toMs */ .G8)(t), _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .HOUR_MS */ .iQ) + _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .HOUR_MS */ .iQ + CLOSES_AFTER_MS <= nowMs;
}
/**
 * All hours that the samples reach into, up to `untilMs`, by time, monitor and region. A sample stands for the time to the
 * next one of its monitor and region, repetitions included, at most two intervals, and is split where it crosses an hour.
 * The samples may come in any order; one that comes twice counts once. Failures in a false alarm are left out: their time,
 * and in the counts as `inconclusive`; the hour names those that reach into it.
 */
function rollHours(samples, corrections, untilMs) {
    return (0,_rollup_series_js__WEBPACK_IMPORTED_MODULE_2__/* .seriesOf */ .Lf)(samples, corrections, untilMs)
        .flatMap((series) => hoursOf(series, corrections.filter(({ monitor }) => monitor === series.monitor)))
        .toSorted(_rollup_js__WEBPACK_IMPORTED_MODULE_1__/* .compareRollups */ .rC);
}
/**
 * The lines to add to `hours/`: hours that ended at least 2 h before now and that `existing` does not hold. What was closed
 * stays closed, whatever came later, and so are hours before `from`. An hour that no sample reaches has no line. `samples` must
 * go back two of the longest intervals before the oldest hour that is still open.
 */
function closeHours(samples, existing, nowMs, corrections = [], from = "") {
    const closed = new Set(existing.map(_rollup_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN));
    const isToClose = (hour) => hour.t >= from && (0,_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .toMs */ .G8)(hour.t) + _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .HOUR_MS */ .iQ + CLOSES_AFTER_MS <= nowMs && !closed.has((0,_rollup_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN)(hour));
    const series = Map.groupBy(samples, ({ monitor, region }) => `${monitor} ${region ?? ""}`);
    const needed = [...series.values()].flatMap((own) => neededFor(own, isToClose));
    return rollHours(needed, corrections, nowMs).filter(isToClose);
}
/**
 * Those samples of one series that may say anything of an hour that is to be closed: most runs find none, and the others one
 * hour. Nothing that is left out reaches into such an hour, or stands between two samples that do.
 */
function neededFor(own, isToClose) {
    const { monitor, region } = own[0];
    const reached = hoursReached(own);
    const first = [...reached.starts]
        .toSorted((a, b) => a - b)
        .find((start) => isToClose({ t: (0,_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .toInstant */ .fN)(start), monitor, ...(region !== undefined && { region }) }));
    if (first === undefined)
        return [];
    const from = (0,_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .toInstant */ .fN)(first - reached.longestMs);
    return own.filter(({ t }) => t >= from);
}
/** The hours into which samples may reach, whatever the next one cuts off, and the longest time that one may stand for. */
function hoursReached(own) {
    const starts = new Set();
    let longestMs = 0;
    for (const [hour, samples] of Map.groupBy(own, ({ t }) => t.slice(0, "2026-11-21T09".length))) {
        let [last, every] = [samples[0].t, 0];
        for (const sample of samples) {
            if (sample.t > last)
                last = sample.t;
            if (sample.every > every)
                every = sample.every;
        }
        const reachMs = Math.round(_rollup_series_js__WEBPACK_IMPORTED_MODULE_2__/* .STANDS_FOR_INTERVALS */ .Z4 * every * _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .SECOND_MS */ ._L);
        const endMs = (0,_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .toMs */ .G8)(last) + reachMs;
        longestMs = Math.max(longestMs, reachMs);
        for (let at = (0,_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .toMs */ .G8)(`${hour}:00:00.000Z`); at <= endMs; at += _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .HOUR_MS */ .iQ)
            starts.add(at);
    }
    return { starts, longestMs };
}
/**
 * The lines to add to `days/`: days whose last hour ended at least 2 h before now and that `existing` does not hold.
 * `hours` must hold the lines that `closeHours` gives for the same moment. A day is the sum of its hours, and counts a false
 * alarm where all of them do into which that reaches: one that was marked when some of them were closed already is still to be
 * left out of it. Hours before `from` wait for none.
 */
function closeDays(hours, existing, nowMs, corrections = [], from = "") {
    const parts = from === "" ? hours : hours.filter(({ t }) => t >= from);
    return closeSums(DAY, { parts, existing, corrections }, nowMs);
}
/**
 * The lines to add to `months/`: months that ended at least two days before now and that `existing` does not hold. `days`
 * must hold the lines that `closeDays` gives for the same moment, and of each month all or none. A month is the sum of its
 * days as a day is of its hours. Days before `from` wait for none.
 */
function closeMonths(days, existing, nowMs, corrections = [], from = "") {
    const parts = from === "" ? days : days.filter(({ t }) => t >= from);
    return closeSums(MONTH, { parts, existing, corrections }, nowMs);
}
const DAY = {
    beginOf: (t) => `${t.slice(0, "2026-11-21".length)}T00:00:00.000Z`,
    endMsOf: (begin) => (0,_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .toMs */ .G8)(begin) + _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY_MS */ .sO,
    cellMs: _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .HOUR_MS */ .iQ,
    closesAfterMs: CLOSES_AFTER_MS,
};
const beginOfMonth = (t) => `${t.slice(0, "2026-11".length)}-01T00:00:00.000Z`;
const MONTH = {
    beginOf: beginOfMonth,
    // 31 days after its first day every month is over, and the next one is not.
    endMsOf: (begin) => (0,_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .toMs */ .G8)(beginOfMonth((0,_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .toInstant */ .fN)((0,_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .toMs */ .G8)(begin) + 31 * _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY_MS */ .sO))),
    cellMs: _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY_MS */ .sO,
    closesAfterMs: MONTH_CLOSES_AFTER_MS,
};
function closeSums(stretch, { parts, existing, corrections }, nowMs) {
    const closed = new Set(existing.map(_rollup_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN));
    const isOver = new Map();
    const over = parts.filter(({ t }) => {
        const begin = stretch.beginOf(t);
        const known = isOver.get(begin) ?? stretch.endMsOf(begin) + stretch.closesAfterMs <= nowMs;
        isOver.set(begin, known);
        return known;
    });
    const sums = Map.groupBy(over, ({ t, monitor, region }) => (0,_rollup_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN)({ t: stretch.beginOf(t), monitor, ...(region !== undefined && { region }) }));
    return [...sums]
        .filter(([key]) => !closed.has(key))
        .map(([, own]) => sumOf(stretch, own, corrections))
        .toSorted(_rollup_js__WEBPACK_IMPORTED_MODULE_1__/* .compareRollups */ .rC);
}
function hoursOf(series, alarms) {
    const starts = new Set(series.points.map((point) => (0,_rollup_js__WEBPACK_IMPORTED_MODULE_1__/* .startOf */ .GH)(point.tMs, _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .HOUR_MS */ .iQ)));
    for (const stand of series.stands) {
        for (let at = (0,_rollup_js__WEBPACK_IMPORTED_MODULE_1__/* .startOf */ .GH)(stand.fromMs, _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .HOUR_MS */ .iQ); at < stand.toMs; at += _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .HOUR_MS */ .iQ)
            starts.add(at);
    }
    return [...starts].map((start) => ({
        v: 1,
        t: (0,_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .toInstant */ .fN)(start),
        monitor: series.monitor,
        ...(series.region !== undefined && { region: series.region }),
        ...(0,_rollup_series_js__WEBPACK_IMPORTED_MODULE_2__/* .measure */ .xP)(series, start, start + _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .HOUR_MS */ .iQ),
        ...correctedBy(alarms.filter((alarm) => reaches(alarm, start, _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .HOUR_MS */ .iQ)).map((alarm) => alarm.t)),
    }));
}
const reaches = ({ from, to }, fromMs, spanMs) => (0,_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .toMs */ .G8)(from) < fromMs + spanMs && (0,_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .toMs */ .G8)(to) > fromMs;
/** The names of false alarms that a line counts, each once; no key where there are none. */
function correctedBy(names) {
    return names.length === 0 ? {} : { corrected: [...new Set(names)].toSorted() };
}
function sumOf({ beginOf, endMsOf, cellMs }, parts, corrections) {
    const { t, monitor, region } = parts[0];
    const begin = beginOf(t);
    const byStart = new Map(parts.map((part) => [(0,_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .toMs */ .G8)(part.t), part]));
    const own = [...byStart.values()];
    const isHalf = (alarm) => alarm.monitor === monitor &&
        own.some(({ t: at, corrected = [] }) => reaches(alarm, (0,_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .toMs */ .G8)(at), cellMs) && !corrected.includes(alarm.t));
    const half = new Set(corrections.filter(isHalf).map((alarm) => alarm.t));
    const counted = own.flatMap(({ corrected = [] }) => corrected).filter((name) => !half.has(name));
    return {
        v: 1,
        t: begin,
        monitor,
        ...(region !== undefined && { region }),
        ...own.reduce(_rollup_js__WEBPACK_IMPORTED_MODULE_1__/* .addMeasures */ .f7, _rollup_js__WEBPACK_IMPORTED_MODULE_1__/* .EMPTY_MEASURE */ .lW),
        ...correctedBy(counted),
        cells: Array.from({ length: (endMsOf(begin) - (0,_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .toMs */ .G8)(begin)) / cellMs }, (_, index) => {
            const part = byStart.get((0,_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .toMs */ .G8)(begin) + index * cellMs);
            return part === undefined ? null : inSeconds(part.shares);
        }),
    };
}
/** In whole seconds that add up to no more than the cell has. */
function inSeconds({ availableMs, slowMs, failureMs, leftOutMs, maintenanceMs = 0 }) {
    const available = secondsOf(availableMs);
    const known = secondsOf(availableMs + failureMs);
    const observed = secondsOf(availableMs + failureMs + leftOutMs);
    const cell = [available, Math.min(available, secondsOf(slowMs)), known - available, observed - known];
    if (maintenanceMs === 0)
        return cell;
    return [...cell, secondsOf(availableMs + failureMs + leftOutMs + maintenanceMs) - observed];
}
function secondsOf(ms) {
    return Math.round(ms / _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .SECOND_MS */ ._L);
}


/***/ }),

/***/ 59705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lf: () => (/* binding */ seriesOf),
/* harmony export */   Qv: () => (/* binding */ timesOf),
/* harmony export */   Z4: () => (/* reexport safe */ _maintenance_sample_js__WEBPACK_IMPORTED_MODULE_2__.Z4),
/* harmony export */   xP: () => (/* binding */ measure)
/* harmony export */ });
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92224);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93153);
/* harmony import */ var _maintenance_sample_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4925);
/* harmony import */ var _rollup_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28559);
/* harmony import */ var _rollup_usage_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(71441);
/* harmony import */ var _sample_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75575);
/* harmony import */ var _sketch_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52973);








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
            .map(({ from, to }) => ({ fromMs: (0,_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .toMs */ .G8)(from), toMs: (0,_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .toMs */ .G8)(to) }))
            .toSorted((a, b) => a.fromMs - b.fromMs);
        const points = pointsOf(group, spans, untilMs);
        return { monitor, ...(region !== undefined && { region }), points, stands: standsOf(points, spans, untilMs) };
    });
}
/** What a series says of the time from `fromMs` up to `toMs`: its stands cut to that, and the samples that began in it. */
function measure(series, fromMs, toMs) {
    const usage = (0,_rollup_usage_js__WEBPACK_IMPORTED_MODULE_6__/* .usageOf */ .F)(pointsIn(series, fromMs, toMs).map(({ sample }) => sample));
    return { ...timesOf(series, fromMs, toMs), ...(usage !== undefined && { usage }) };
}
/** The same without what the samples used. */
function timesOf(series, fromMs, toMs) {
    const [n, first] = [{}, {}];
    const latencies = [];
    for (const { outcome, sample } of pointsIn(series, fromMs, toMs)) {
        n[outcome] = (n[outcome] ?? 0) + 1;
        if (sample.again === undefined)
            first[outcome] = (first[outcome] ?? 0) + 1;
        if (sample.ms !== undefined && outcome !== "maintenance" && (0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .isAvailable */ .e2)(outcome))
            latencies.push(sample.ms);
    }
    return { n: inOrder(n), first: inOrder(first), shares: sharesIn(series, fromMs, toMs), latency: (0,_sketch_js__WEBPACK_IMPORTED_MODULE_5__/* .sketchOf */ .Mn)(latencies) };
}
function sharesIn({ stands }, fromMs, toMs) {
    const shares = { availableMs: 0, slowMs: 0, failureMs: 0, leftOutMs: 0 };
    let maintenanceMs = 0;
    for (let at = firstWhere(stands, (stand) => stand.toMs > fromMs); at < stands.length; at += 1) {
        const stand = stands[at];
        if (stand.fromMs >= toMs)
            break;
        const ms = Math.min(stand.toMs, toMs) - Math.max(stand.fromMs, fromMs);
        if (stand.outcome === "maintenance")
            maintenanceMs += ms;
        else
            shares[SHARE_OF[(0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(stand.outcome)]] += ms;
        if (stand.outcome === "slow")
            shares.slowMs += ms;
    }
    return (0,_rollup_js__WEBPACK_IMPORTED_MODULE_3__/* .sharesWith */ .L$)(shares, maintenanceMs);
}
const SHARE_OF = {
    available: "availableMs",
    failure: "failureMs",
    "left-out": "leftOutMs",
};
function pointsIn({ points }, fromMs, toMs) {
    return points.slice(firstWhere(points, (point) => point.tMs >= fromMs), firstWhere(points, (point) => point.tMs >= toMs));
}
const COUNTED = [..._outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .OUTCOMES */ .im, "maintenance"];
/** Counts as their lines have them. */
function inOrder(counts) {
    const names = COUNTED.filter((outcome) => counts[outcome] !== undefined);
    return names.length <= 1 ? counts : Object.fromEntries(names.map((outcome) => [outcome, counts[outcome]]));
}
function pointsOf(group, alarms, untilMs) {
    const points = [];
    for (const sample of isSorted(group) ? group : group.toSorted(_sample_js__WEBPACK_IMPORTED_MODULE_4__/* .compareSamples */ .r_)) {
        const last = points.at(-1);
        if (last !== undefined && (0,_sample_js__WEBPACK_IMPORTED_MODULE_4__/* .compareSamples */ .r_)(sample, last.sample) === 0)
            continue;
        const tMs = (0,_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .toMs */ .G8)(sample.t);
        if (tMs >= untilMs)
            break;
        if (sample.maintenance !== undefined && (0,_maintenance_sample_js__WEBPACK_IMPORTED_MODULE_2__/* .isInMaintenance */ .Zq)(sample)) {
            points.push({ tMs, outcome: "maintenance", sample });
            continue;
        }
        const isAlarm = (0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .isFailure */ .N6)(sample.outcome) && alarms.some((span) => span.fromMs <= tMs && tMs < span.toMs);
        points.push({ tMs, outcome: isAlarm ? "inconclusive" : sample.outcome, sample });
    }
    return points;
}
/** Lines come sorted from the ledger: only what was added to them has to be put in order. */
const isSorted = (samples) => samples.every((sample, index) => index === 0 || (0,_sample_js__WEBPACK_IMPORTED_MODULE_4__/* .compareSamples */ .r_)(samples[index - 1], sample) <= 0);
function standsOf(points, alarms, untilMs) {
    const stands = [];
    for (const [index, { tMs: fromMs, sample }] of points.entries()) {
        const longestMs = Math.round(_maintenance_sample_js__WEBPACK_IMPORTED_MODULE_2__/* .STANDS_FOR_INTERVALS */ .Z4 * sample.every * _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .SECOND_MS */ ._L);
        const toMs = Math.min(fromMs + longestMs, points[index + 1]?.tMs ?? untilMs);
        if (toMs <= fromMs)
            continue;
        const stand = { fromMs, toMs, outcome: sample.outcome };
        const counted = sample.maintenance === undefined ? [stand] : cut(stand, (0,_maintenance_sample_js__WEBPACK_IMPORTED_MODULE_2__/* .stretchesOf */ .TM)(sample), "maintenance");
        if (alarms.length === 0 || !(0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .isFailure */ .N6)(sample.outcome))
            stands.push(...counted);
        else {
            for (const part of counted) {
                stands.push(...(part.outcome === "maintenance" ? [part] : cut(part, alarms, "inconclusive")));
            }
        }
    }
    return stands;
}
/** The parts of a stand, those within some spans being something else. The spans come by their beginning. */
function cut(stand, spans, outcome) {
    const parts = [];
    let at = stand.fromMs;
    for (const span of spans) {
        const fromMs = Math.max(span.fromMs, at);
        const toMs = Math.min(span.toMs, stand.toMs);
        if (fromMs >= toMs)
            continue;
        if (fromMs > at)
            parts.push({ ...stand, fromMs: at, toMs: fromMs });
        parts.push({ fromMs, toMs, outcome });
        at = toMs;
    }
    if (at < stand.toMs)
        parts.push({ ...stand, fromMs: at });
    return parts;
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


/***/ }),

/***/ 28262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ silentAfterMs)
/* harmony export */ });
/** A monitor, or a region of it, of which nothing was counted for so many intervals is unknown. */
const SILENT_INTERVALS = 3;
/** Up to when a monitor, or a region of it, that was last heard of then is not yet silent. */
const silentAfterMs = (lastMs, { everyMs, graceMs = 0 }) => lastMs + SILENT_INTERVALS * everyMs + graceMs;


/***/ }),

/***/ 36654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GY: () => (/* binding */ booksOf),
/* harmony export */   dJ: () => (/* binding */ mayBeBilled),
/* harmony export */   pF: () => (/* binding */ costOfSample),
/* harmony export */   pn: () => (/* binding */ amountsOf)
/* harmony export */ });
/* unused harmony export isUnpriced */
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92224);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93153);
/* harmony import */ var _rollup_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28559);



const DEFAULT_UNIT = "USD";
/** What a call cost; `undefined` where nobody knows. */
const costOfSample = ({ cost, unit = DEFAULT_UNIT }) => cost === undefined ? undefined : { micro: cost, unit };
/** The call used something, and nobody knows what that cost. */
const isUnpriced = ({ cost, used }) => cost === undefined && used !== undefined;
/** Phases in which a request was whole and the provider at work. */
const AT_WORK = new Set(["wait", "receive", "create", "poll", "run", "fetch"]);
/** A call that a provider may bill, whatever it told: it answered, or was at work when we stopped listening. */
const mayBeBilled = ({ outcome, phase }) => (0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .isAvailable */ .e2)(outcome) || outcome === "wrong-answer" || (outcome === "timeout" && AT_WORK.has(phase));
/**
 * Adds up a ledger: closed days, then the closed hours of days that are not, then the samples of hours that are not. Nothing
 * is counted twice, since each of them counts what a finer line counted before it was closed.
 */
function booksOf(ledger, nowMs) {
    const day = new Map();
    const month = new Map();
    const today = (0,_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .toInstant */ .fN)(nowMs).slice(0, "2026-11-21".length);
    const thisMonth = today.slice(0, "2026-11".length);
    const accountsAt = (t, monitor) => t.startsWith(thisMonth)
        ? [accountIn(month, monitor), ...(t.startsWith(today) ? [accountIn(day, monitor)] : [])]
        : [];
    const take = (rollup) => {
        if (rollup.usage === undefined)
            return;
        for (const account of accountsAt(rollup.t, rollup.monitor))
            addUsage(account, rollup.usage);
    };
    const days = ledger.days.filter(({ t }) => t.startsWith(thisMonth));
    const closedDays = new Set(days.map(_rollup_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .TN));
    const isOpenDay = (key) => !closedDays.has(keyAt(key, _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY_MS */ .sO));
    const hours = ledger.hours.filter(({ t }) => t.startsWith(thisMonth));
    const closedHours = new Set(hours.map(_rollup_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .TN));
    days.forEach(take);
    hours.filter(isOpenDay).forEach(take);
    for (const sample of ledger.samples) {
        const cost = costOfSample(sample);
        if ((cost === undefined && !isUnpriced(sample)) || !sample.t.startsWith(thisMonth))
            continue;
        if (closedHours.has(keyAt(sample, _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .HOUR_MS */ .iQ)) || !isOpenDay(sample))
            continue;
        for (const account of accountsAt(sample.t, sample.monitor))
            addCall(account, cost);
    }
    return { day, month };
}
/** The name of the rollup that a moment of a monitor belongs to. */
const keyAt = (key, stepMs) => (0,_rollup_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .TN)({ ...key, t: (0,_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .toInstant */ .fN)((0,_rollup_js__WEBPACK_IMPORTED_MODULE_2__/* .startOf */ .GH)((0,_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .toMs */ .G8)(key.t), stepMs)) });
function accountIn(accounts, monitor) {
    const account = accounts.get(monitor) ?? { sums: new Map(), unpriced: 0 };
    accounts.set(monitor, account);
    return account;
}
function addUsage(account, { cost, unpriced }) {
    for (const [unit, micro] of Object.entries(cost))
        addMoney(account.sums, { micro, unit });
    account.unpriced += unpriced;
}
function addCall(account, cost) {
    if (cost === undefined)
        account.unpriced += 1;
    else
        addMoney(account.sums, cost);
}
function addMoney(sums, { micro, unit }) {
    sums.set(unit, (sums.get(unit) ?? 0) + micro);
}
/** Sums as amounts, by the unit's name; what is nothing is not there. */
function amountsOf(accounts) {
    const all = new Map();
    for (const { sums } of accounts)
        for (const [unit, micro] of sums)
            addMoney(all, { micro, unit });
    return [...all]
        .filter(([, micro]) => micro > 0)
        .map(([unit, micro]) => ({ micro, unit }))
        .toSorted((a, b) => (a.unit < b.unit ? -1 : 1));
}


/***/ }),

/***/ 87254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T4: () => (/* binding */ chooseWay),
/* harmony export */   X7: () => (/* binding */ tightest),
/* harmony export */   tC: () => (/* binding */ shareOf)
/* harmony export */ });
/** From this share of a budget on, a monitor is asked in a cheaper way where it has one. */
const NEAR_SHARE = 0.8;
/**
 * The way that a monitor's budgets allow, `ways` being dearest first. Near a budget (four fifths used, or the next call would
 * pass it) the next cheaper way that fits is taken; where none fits the monitor is not asked. What costs nothing always
 * fits. A cost that nobody knows fits until the budget is used up, and one of another unit does not touch it.
 */
function chooseWay(ways, pots) {
    const [first, ...cheaper] = ways;
    const near = pots.find((pot) => isNear(first, pot));
    const fitsAll = (way) => pots.every((pot) => fits(way, pot));
    const index = cheaper.findIndex(fitsAll);
    // A cheaper way may be thought to cost more, where its answers did: it stops nobody.
    if (fitsAll(first) && (near === undefined || index < 0))
        return { kind: "asked", way: 0, fellBack: false };
    if (index >= 0)
        return { kind: "asked", way: index + 1, fellBack: true, ...(near !== undefined && { near }) };
    const last = ways.at(-1);
    return { kind: "stopped", pot: pots.find((pot) => !fits(last, pot)) ?? near };
}
const touches = ({ cost }, { budget }) => cost === undefined || (cost.micro > 0 && cost.unit === budget.unit);
function fits(way, pot) {
    if (!touches(way, pot))
        return true;
    return way.cost === undefined ? pot.micro < pot.budget.micro : pot.micro + way.cost.micro <= pot.budget.micro;
}
function isNear(way, pot) {
    return touches(way, pot) && (pot.micro >= NEAR_SHARE * pot.budget.micro || !fits(way, pot));
}
/** The pot of which the largest share is used. */
function tightest(pots) {
    return pots.toSorted((a, b) => shareOf(b) - shareOf(a))[0];
}
/** Used share of a budget; of one of nothing, all. */
const shareOf = ({ micro, budget }) => (budget.micro === 0 ? 1 : micro / budget.micro);


/***/ }),

/***/ 50161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UV: () => (/* binding */ waysOf),
/* harmony export */   b_: () => (/* binding */ joinSpent),
/* harmony export */   gh: () => (/* binding */ potsOf),
/* harmony export */   oh: () => (/* binding */ spendingOf),
/* harmony export */   uv: () => (/* binding */ spentOf)
/* harmony export */ });
/* harmony import */ var _cost_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46928);
/* harmony import */ var _spend_books_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36654);
/* harmony import */ var _spend_tier_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87254);



/** Calls that an estimate looks back at. */
const ESTIMATE_CALLS = 24;
/** `monitors` are those of these lines that are asked; what lines say of others counts all the same. */
function spentOf(monitors, lines, nowMs) {
    const recent = Map.groupBy(lines.samples, ({ monitor }) => monitor);
    const ways = monitors.map((monitor) => [monitor.id, waysOf(monitor, recent.get(monitor.id) ?? [])]);
    return { books: (0,_spend_books_js__WEBPACK_IMPORTED_MODULE_0__/* .booksOf */ .GY)(lines, nowMs), ways: new Map(ways) };
}
/** As one; each monitor is in one of them. */
const joinSpent = (parts) => ({
    books: {
        day: new Map(parts.flatMap(({ books }) => [...books.day])),
        month: new Map(parts.flatMap(({ books }) => [...books.month])),
    },
    ways: new Map(parts.flatMap(({ ways }) => [...ways])),
});
/**
 * By monitor: what it spent, and how its budgets have it asked next. A pure function of the ledger and the config, so that a
 * run and the site say the same.
 */
function spendingOf(monitors, budgets, { books, ways }) {
    const waysFor = ({ id }) => ways.get(id) ?? [{ cost: FREE }];
    const pots = potsOf(monitors, budgets, books, waysFor);
    return new Map(monitors.map((monitor) => {
        const month = books.month.get(monitor.id);
        const own = pots.get(monitor.id);
        const standing = standingOf(waysFor(monitor), own);
        const spent = {
            today: (0,_spend_books_js__WEBPACK_IMPORTED_MODULE_0__/* .amountsOf */ .pn)(accountsOf(books.day, [monitor.id])),
            month: (0,_spend_books_js__WEBPACK_IMPORTED_MODULE_0__/* .amountsOf */ .pn)(accountsOf(books.month, [monitor.id])),
            unpriced: month?.unpriced ?? 0,
            unpricedToday: books.day.get(monitor.id)?.unpriced ?? 0,
        };
        return [monitor.id, { ...spent, ...standing }];
    }));
}
function standingOf(ways, pots) {
    const choice = (0,_spend_tier_js__WEBPACK_IMPORTED_MODULE_1__/* .chooseWay */ .T4)(ways, pots);
    if (choice.kind === "stopped")
        return { budget: choice.pot, fellBack: false, stopped: true };
    const { tier } = ways[choice.way];
    const budget = choice.near ?? (0,_spend_tier_js__WEBPACK_IMPORTED_MODULE_1__/* .tightest */ .X7)(pots);
    return {
        ...(budget !== undefined && { budget }),
        ...(tier !== undefined && { tier }),
        fellBack: choice.fellBack,
        stopped: false,
    };
}
/**
 * By monitor: its own budgets, its provider's and those of all. Monitors of one provider share the very same pots. A call
 * whose cost nobody knows takes from them what one in the monitor's dearest way is thought to cost.
 */
function potsOf(monitors, { budgets, providers }, written, waysFor) {
    const estimates = new Map(monitors.map((monitor) => [monitor.id, waysFor(monitor)[0].cost]));
    const books = withEstimates(written, estimates);
    const all = makePots("all", budgets, books, [...books.month.keys()]);
    const byProvider = Map.groupBy(monitors, ({ provider }) => provider);
    const ofProvider = new Map([...byProvider].map(([provider, own]) => {
        const known = provider !== undefined && Object.hasOwn(providers, provider) ? providers[provider].budgets : [];
        return [
            provider,
            makePots("provider", known, books, own.map(({ id }) => id)),
        ];
    }));
    return new Map(monitors.map((monitor) => [
        monitor.id,
        [
            ...makePots("monitor", monitor.budgets ?? [], books, [monitor.id]),
            ...(ofProvider.get(monitor.provider) ?? []),
            ...all,
        ],
    ]));
}
function withEstimates(books, estimates) {
    const estimated = (accounts) => new Map([...accounts].map(([monitor, account]) => {
        const estimate = estimates.get(monitor);
        if (estimate === undefined || account.unpriced === 0)
            return [monitor, account];
        const known = account.sums.get(estimate.unit) ?? 0;
        const sums = new Map(account.sums).set(estimate.unit, known + account.unpriced * estimate.micro);
        return [monitor, { ...account, sums }];
    }));
    return { day: estimated(books.day), month: estimated(books.month) };
}
function makePots(of, budgets, books, monitors) {
    return budgets.map((budget) => {
        const spent = (0,_spend_books_js__WEBPACK_IMPORTED_MODULE_0__/* .amountsOf */ .pn)(accountsOf(budget.per === "day" ? books.day : books.month, monitors));
        return { of, budget, micro: spent.find(({ unit }) => unit === budget.unit)?.micro ?? 0 };
    });
}
function accountsOf(accounts, monitors) {
    return monitors.flatMap((monitor) => accounts.get(monitor) ?? []);
}
/** The ways to ask a monitor, dearest first, with what a call of each is thought to cost. `recent` are its samples, sorted. */
function waysOf(monitor, recent) {
    if (!mayCost(monitor, recent))
        return [{ cost: FREE }];
    const wayOf = (way) => {
        const cost = estimateOf(way, recent);
        return { ...(way.tier !== undefined && { tier: way.tier }), ...(cost !== undefined && { cost }) };
    };
    return [wayOf(monitor), ...monitor.cheaper.map(wayOf)];
}
const FREE = { micro: 0, unit: "USD" };
/** A home page that somebody watches beside models costs nothing: no budget stops it. */
function mayCost(monitor, recent) {
    if (monitor.tier !== undefined || monitor.price !== undefined || (monitor.budgets ?? []).length > 0)
        return true;
    return recent.some(({ cost, used }) => used !== undefined || (cost ?? 0) > 0);
}
/**
 * What a call is thought to cost: the largest known cost of the last 24 calls in that way, else its price times what it
 * typically uses (one unit, where nobody says). `undefined` where nobody knows.
 */
function estimateOf(way, recent) {
    if (way.tier === "free")
        return FREE;
    const costs = recent
        .filter(({ tier }) => tier === way.tier)
        .slice(-ESTIMATE_CALLS)
        .flatMap((sample) => (0,_spend_books_js__WEBPACK_IMPORTED_MODULE_0__/* .costOfSample */ .pF)(sample) ?? []);
    const unit = costs.at(-1)?.unit;
    const known = costs.filter((cost) => cost.unit === unit).toSorted((a, b) => b.micro - a.micro)[0];
    return known ?? (0,_cost_js__WEBPACK_IMPORTED_MODULE_2__/* .costOf */ .h)(way.typical ?? { units: 1 }, way.price);
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

/***/ 9105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XN: () => (/* binding */ sumOf),
/* harmony export */   YZ: () => (/* binding */ uptimeOf),
/* harmony export */   _5: () => (/* binding */ coverageOf),
/* harmony export */   aX: () => (/* binding */ toKnowOf),
/* harmony export */   zi: () => (/* binding */ errorRate)
/* harmony export */ });
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93153);

/** Available time ÷ (available + failure time), 0..1; `undefined` when neither was seen. Never shown without coverage. */
function uptimeOf(shares) {
    const known = shares.availableMs + shares.failureMs;
    return known === 0 ? undefined : shares.availableMs / known;
}
/** What there is to know of a window: maintenance, as far as it was looked at, is no part of it. */
const toKnowOf = ({ maintenanceMs = 0 }, windowMs) => windowMs - maintenanceMs;
/** How much of the window is known: (available + failure time) ÷ (window − maintenance), 0..1. 0 for an empty window. */
function coverageOf(shares, windowMs) {
    const toKnowMs = toKnowOf(shares, windowMs);
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
    for (outcome in counts) {
        if (outcome !== "maintenance" && (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(outcome) === count)
            sum += counts[outcome] ?? 0;
    }
    return sum;
}


/***/ }),

/***/ 25113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ startOfYear),
/* harmony export */   WC: () => (/* binding */ cellOf),
/* harmony export */   Yo: () => (/* binding */ cells),
/* harmony export */   u_: () => (/* binding */ unitCells),
/* harmony export */   w7: () => (/* binding */ mergeCells),
/* harmony export */   wH: () => (/* binding */ startOfMonth)
/* harmony export */ });
/* harmony import */ var _false_alarm_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39194);
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92224);
/* harmony import */ var _region_measure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23312);
/* harmony import */ var _rollup_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28559);




/**
 * The cells of a range up to now, oldest first, without holes. Closed days come from `days`, closed hours from `hours`, open
 * ones from samples, so that each instant counts once; days without a line of their own have the time that their month tells.
 * Of a closed hour or day that the range cuts, the part is exact while what it was made of is still there; after that an hour
 * gives time in proportion, a day the time of its hours, a day of a month its own in proportion, and none of them samples or
 * latencies. False alarms that a line does not count yet are left out as `leaveOutOf` says.
 */
function cells(history, range) {
    const span = { fromMs: range.fromMs, toMs: Math.min(range.toMs, history.nowMs) };
    return (0,_region_measure_js__WEBPACK_IMPORTED_MODULE_2__/* .split */ .lD)(span, range.step === "hour" ? _instant_js__WEBPACK_IMPORTED_MODULE_1__/* .HOUR_MS */ .iQ : _instant_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY_MS */ .sO).map((unit) => cellOfUnit(history, unit));
}
/**
 * A span up to now as one cell: the sum of its days, hours and parts of hours as `cells` has them, of whole months of which not
 * all days stand any more, and of whole years of which nothing finer was read. Of a part of such a year nothing is known.
 */
function cellOf(history, span) {
    const toMs = Math.max(span.fromMs, Math.min(span.toMs, history.nowMs));
    return { ...mergeCells(unitCells(history, { fromMs: span.fromMs, toMs })), fromMs: span.fromMs, toMs };
}
/** The years, months, days and parts of days of which `cellOf` is the sum, oldest first, from where something is known. */
function unitCells(history, { fromMs, toMs }) {
    const { sinceMs = toMs } = history;
    const units = [];
    // Before that nothing is known: what begins then or earlier holds the whole of the first month, or year.
    let at = fromMs <= sinceMs ? firstUnit(history, sinceMs) : fromMs;
    while (at < toMs) {
        const year = history.years.get(at);
        const dayEnd = (0,_rollup_js__WEBPACK_IMPORTED_MODULE_3__/* .startOf */ .GH)(at, _instant_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY_MS */ .sO) + _instant_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY_MS */ .sO;
        const coarseEnd = year === undefined ? coarseMonthEnd(history, at) : startOfYear(at, 1);
        const isWhole = coarseEnd !== undefined && coarseEnd <= toMs;
        const end = isWhole ? coarseEnd : Math.min(dayEnd, toMs);
        const span = { fromMs: at, toMs: end };
        units.push(isWhole && year !== undefined ? cellOfYear(year, span) : cellOfUnit(history, span));
        at = end;
    }
    return units;
}
function firstUnit({ years }, sinceMs) {
    const year = startOfYear(sinceMs);
    return years.has(year) ? year : startOfMonth(sinceMs);
}
const cellOfYear = ({ n, first, shares, latency }, span) => ({
    ...span,
    n,
    first,
    shares,
    latency,
    importedMs: 0,
});
/** Cells as one, from the earliest beginning to the latest end; empty at 0 when there are none. */
function mergeCells(cells) {
    const { n, first, shares, latency } = (0,_rollup_js__WEBPACK_IMPORTED_MODULE_3__/* .sumTimes */ .qJ)(cells);
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
/** The beginning, UTC, of the month that a moment lies in. */
function startOfMonth(ms) {
    const date = new Date(ms);
    return Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1);
}
/** The beginning, UTC, of the year that a moment lies in, or of one after that. */
function startOfYear(ms, later = 0) {
    return Date.UTC(new Date(ms).getUTCFullYear() + later, 0, 1);
}
/** The end of the month that begins at a moment, where its line says more of it than the days that stand. */
function coarseMonthEnd({ regions }, atMs) {
    for (const region of regions) {
        const month = region.months.get(atMs);
        if (month !== undefined && !(0,_region_measure_js__WEBPACK_IMPORTED_MODULE_2__/* .isByDays */ .Rh)(region, month, atMs))
            return atMs + month.cells.length * _instant_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY_MS */ .sO;
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
    return { ...cell, shares: (0,_rollup_js__WEBPACK_IMPORTED_MODULE_3__/* .addShares */ .q6)(shares, imported), importedMs: (0,_rollup_js__WEBPACK_IMPORTED_MODULE_3__/* .observedMs */ .nB)(imported) };
}
/** Whole days are measured once: strips and the windows of a year ask for the same ones. */
function remembered({ regions, wholeDays }, span) {
    if (span.toMs - span.fromMs !== _instant_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY_MS */ .sO)
        return measureUnit(regions, span);
    const known = wholeDays.get(span.fromMs) ?? measureUnit(regions, span);
    wholeDays.set(span.fromMs, known);
    return known;
}
function measureUnit(regions, span) {
    if (regions.length === 1)
        return measureIn(regions[0], span);
    const totals = regions.map((region) => measureIn(region, span));
    const seen = regions.filter((_, index) => (0,_rollup_js__WEBPACK_IMPORTED_MODULE_3__/* .observedMs */ .nB)(totals[index].shares) > 0);
    const total = (0,_rollup_js__WEBPACK_IMPORTED_MODULE_3__/* .sumTimes */ .qJ)(totals);
    return seen.length <= 1 ? total : { ...total, shares: meanOver(seen, span) };
}
function measureIn(region, span) {
    const lengthMs = span.toMs - span.fromMs;
    if (lengthMs > _instant_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY_MS */ .sO)
        return (0,_region_measure_js__WEBPACK_IMPORTED_MODULE_2__/* .measureMonth */ .p7)(region, span);
    if (lengthMs === _instant_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY_MS */ .sO)
        return (0,_region_measure_js__WEBPACK_IMPORTED_MODULE_2__/* .measureDay */ .Vt)(region, span.fromMs);
    return (0,_region_measure_js__WEBPACK_IMPORTED_MODULE_2__/* .measurePart */ .wy)(region, span);
}
/** Hour by hour, of a month day by day, the mean over the regions that have data in it. */
function meanOver(regions, span) {
    const isMonth = span.toMs - span.fromMs > _instant_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY_MS */ .sO;
    const mean = { availableMs: 0, slowMs: 0, failureMs: 0, leftOutMs: 0 };
    let maintenanceMs = 0;
    for (const part of (0,_region_measure_js__WEBPACK_IMPORTED_MODULE_2__/* .split */ .lD)(span, isMonth ? _instant_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY_MS */ .sO : _instant_js__WEBPACK_IMPORTED_MODULE_1__/* .HOUR_MS */ .iQ)) {
        const all = regions.map((region) => (isMonth ? (0,_region_measure_js__WEBPACK_IMPORTED_MODULE_2__/* .measureDay */ .Vt)(region, part.fromMs) : (0,_region_measure_js__WEBPACK_IMPORTED_MODULE_2__/* .measureHour */ .FQ)(region, part)).shares);
        const seen = all.reduce((count, shares) => count + ((0,_rollup_js__WEBPACK_IMPORTED_MODULE_3__/* .observedMs */ .nB)(shares) > 0 ? 1 : 0), 0);
        if (seen === 0)
            continue;
        for (const key of SHARES)
            mean[key] += Math.floor(all.reduce((sum, shares) => sum + shares[key], 0) / seen);
        maintenanceMs += Math.floor(all.reduce((sum, shares) => sum + (shares.maintenanceMs ?? 0), 0) / seen);
    }
    return (0,_rollup_js__WEBPACK_IMPORTED_MODULE_3__/* .sharesWith */ .L$)(mean, maintenanceMs);
}
const SHARES = ["availableMs", "slowMs", "failureMs", "leftOutMs"];
/** What others kept of a span: whole days, and days that it cuts in proportion. False alarms are left out. */
function importedShares({ imported, alarms }, { fromMs, toMs }) {
    let sum = _rollup_js__WEBPACK_IMPORTED_MODULE_3__/* .EMPTY_SHARES */ .lX;
    for (let at = firstAfter(imported, fromMs - _instant_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY_MS */ .sO); at < imported.length; at += 1) {
        const day = imported[at];
        if (day.fromMs >= toMs)
            break;
        const part = { fromMs: day.fromMs, toMs: day.fromMs + _instant_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY_MS */ .sO, failureMs: day.shares.failureMs };
        const shares = alarms.length === 0 ? day.shares : (0,_false_alarm_js__WEBPACK_IMPORTED_MODULE_0__/* .leaveOut */ .ov)(day.shares, (0,_false_alarm_js__WEBPACK_IMPORTED_MODULE_0__/* .coveredOf */ .ak)(part, alarms));
        sum = (0,_rollup_js__WEBPACK_IMPORTED_MODULE_3__/* .addShares */ .q6)(sum, (0,_region_measure_js__WEBPACK_IMPORTED_MODULE_2__/* .scale */ .hs)(shares, (Math.min(part.toMs, toMs) - Math.max(part.fromMs, fromMs)) / _instant_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY_MS */ .sO));
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


/***/ }),

/***/ 63583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ closeYears),
/* harmony export */   _: () => (/* binding */ countsAll)
/* harmony export */ });
/* harmony import */ var _false_alarm_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39194);
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92224);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48984);
/* harmony import */ var _monitor_history_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50102);
/* harmony import */ var _rollup_close_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85150);
/* harmony import */ var _rollup_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28559);
/* harmony import */ var _rollup_usage_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(71441);
/* harmony import */ var _window_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(25113);








/**
 * The lines of `years/`: of each monitor each year that has closed with its last month, as a window over its months tells it with
 * these corrections. All months since `from` must be here; of years that began before that nothing is made.
 */
function closeYears(months, corrections, { from, nowMs }) {
    const yearOf = ({ t }) => (0,_window_js__WEBPACK_IMPORTED_MODULE_6__/* .startOfYear */ .D)((0,_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .toMs */ .G8)(t));
    return [...Map.groupBy(months, yearOf)]
        .filter(([yearMs]) => (0,_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .toInstant */ .fN)(yearMs) >= from && (0,_window_js__WEBPACK_IMPORTED_MODULE_6__/* .startOfYear */ .D)(yearMs, 1) + _rollup_close_js__WEBPACK_IMPORTED_MODULE_4__/* .MONTH_CLOSES_AFTER_MS */ .pV <= nowMs)
        .flatMap(([yearMs, ofYear]) => [...Map.groupBy(ofYear, ({ monitor }) => monitor)].flatMap(([monitor, own]) => totalOf(own, corrections.filter((one) => one.monitor === monitor), yearMs) ?? []))
        .toSorted(_rollup_js__WEBPACK_IMPORTED_MODULE_5__/* .compareRollups */ .rC);
}
/** Whether a year's line counts just those corrections of its monitor that reach into it: it says what its months say. */
function countsAll(line, corrections) {
    const { corrected = [] } = line;
    const names = namesIn(corrections, (0,_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .toMs */ .G8)(line.t));
    return names.length === corrected.length && names.every((name, index) => name === corrected[index]);
}
function totalOf(months, corrections, yearMs) {
    const { monitor } = months[0];
    const span = { fromMs: yearMs, toMs: (0,_window_js__WEBPACK_IMPORTED_MODULE_6__/* .startOfYear */ .D)(yearMs, 1) };
    const history = (0,_monitor_history_js__WEBPACK_IMPORTED_MODULE_3__/* .indexLedger */ .eV)({ ..._ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .EMPTY_LEDGER */ ._, months, corrections }, span.toMs)(monitor);
    if (history.sinceMs === undefined)
        return undefined;
    const { n, first, shares, latency } = (0,_window_js__WEBPACK_IMPORTED_MODULE_6__/* .cellOf */ .WC)(history, span);
    const usage = months.map((month) => month.usage).reduce(_rollup_usage_js__WEBPACK_IMPORTED_MODULE_7__/* .addUsage */ .v, undefined);
    const corrected = namesIn(corrections, yearMs);
    return {
        v: 1,
        t: (0,_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .toInstant */ .fN)(yearMs),
        monitor,
        since: (0,_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .toInstant */ .fN)(history.sinceMs),
        n,
        first,
        shares,
        latency,
        ...(usage !== undefined && { usage }),
        ...(corrected.length > 0 && { corrected }),
    };
}
/** Sorted; two of one name stand twice, for no line tells them apart. */
function namesIn(corrections, yearMs) {
    const span = { fromMs: yearMs, toMs: (0,_window_js__WEBPACK_IMPORTED_MODULE_6__/* .startOfYear */ .D)(yearMs, 1) };
    return corrections
        .filter(({ t, from, to }) => (0,_false_alarm_js__WEBPACK_IMPORTED_MODULE_0__/* .isUncounted */ .Eh)([{ t, fromMs: (0,_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .toMs */ .G8)(from), toMs: (0,_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .toMs */ .G8)(to) }], [], span))
        .map(({ t }) => t)
        .toSorted();
}


/***/ }),

/***/ 9521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ SITE_DEPTH)
/* harmony export */ });
/* unused harmony export EVERYTHING */
/* harmony import */ var _domain_incident_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5035);
/* harmony import */ var _domain_instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92224);


/** All that stands in the tree. */
const EVERYTHING = {
    samplesMs: Infinity,
    lateMs: Infinity,
    hoursMs: Infinity,
    daysMs: Infinity,
    monthsMs: Infinity,
    importedMs: Infinity,
    reportsMs: Infinity,
    feedsMs: Infinity,
    roundsMs: Infinity,
    incidentsMs: Infinity,
};
/**
 * What the pages show of every monitor: a day of calls, a week of hours, a quarter of days, a year of months, reports and
 * incidents, all of the rest, and of years before that their sums.
 */
const SITE_DEPTH = {
    samplesMs: 26 * _domain_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .HOUR_MS */ .iQ,
    lateMs: 0,
    hoursMs: 8 * _domain_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY_MS */ .sO,
    daysMs: 92 * _domain_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY_MS */ .sO,
    monthsMs: 400 * _domain_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY_MS */ .sO,
    isByYears: true,
    importedMs: Infinity,
    reportsMs: 400 * _domain_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY_MS */ .sO,
    feedsMs: 92 * _domain_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY_MS */ .sO,
    roundsMs: _domain_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY_MS */ .sO,
    incidentsMs: _domain_incident_js__WEBPACK_IMPORTED_MODULE_0__/* .INCIDENT_PAGES_MS */ .Lr,
};


/***/ }),

/***/ 54364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ overlaid)
/* harmony export */ });
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11712);

/** A commit as it stands once these changes are pushed onto it: path → text, `null` removes. */
function overlaid(base, changes) {
    if (changes.size === 0)
        return base;
    return {
        ...(base.kept !== undefined && { kept: base.kept }),
        async read(path) {
            const text = changes.get(path);
            return text === undefined ? base.read(path) : (text ?? undefined);
        },
        async list() {
            const written = [...changes.keys()].filter((path) => path.startsWith(`${_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .HISTORY */ .Vv}/`));
            const paths = new Set([...(await base.list()), ...written]);
            return [...paths].filter((path) => changes.get(path) !== null).toSorted();
        },
    };
}


/***/ }),

/***/ 91096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ readLedger)
});

// EXTERNAL MODULE: ./build/domain/instant.js
var instant = __webpack_require__(92224);
// EXTERNAL MODULE: ./build/domain/state.js
var state = __webpack_require__(83468);
// EXTERNAL MODULE: ./build/ledger/feed-lines.js
var feed_lines = __webpack_require__(63740);
// EXTERNAL MODULE: ./build/ledger/merge.js
var merge = __webpack_require__(84040);
// EXTERNAL MODULE: ./build/ledger/paths.js
var ledger_paths = __webpack_require__(11712);
// EXTERNAL MODULE: ./build/ledger/codec.js + 10 modules
var codec = __webpack_require__(2501);
// EXTERNAL MODULE: ./build/ledger/kept-files.js + 1 modules
var kept_files = __webpack_require__(11306);
;// CONCATENATED MODULE: ./build/ledger/read-files.js




const MISDATED = "the file's name holds no moment of the calendar: it was not read";
async function openFiles(snapshot) {
    const paths = await snapshot.list();
    const broken = [];
    const noted = new Set();
    const note = (line) => {
        const place = `${line.file}:${line.line}`;
        if (!noted.has(place))
            broken.push(line);
        noted.add(place);
    };
    const files = paths.flatMap((path) => {
        const { kind, stamp, begin } = (0,ledger_paths/* placedFile */.Kj)(path) ?? {};
        if (kind === undefined || stamp === undefined)
            return [];
        if (begin !== undefined)
            return [{ kind, path, stamp, begin }];
        note({ file: path, line: 1, text: "", why: MISDATED });
        return [];
    });
    const byFolder = Map.groupBy(files.toSorted((a, b) => (a.stamp < b.stamp ? -1 : 1)), ({ kind }) => kind);
    const filesIn = (folder) => byFolder.get(folder) ?? [];
    return {
        broken,
        note,
        since(folder, fromMs) {
            if (fromMs === -Infinity)
                return filesIn(folder);
            const from = (0,instant/* toInstant */.fN)(fromMs);
            // A file is of a stretch of the calendar that is as long as its stamp is exact.
            return filesIn(folder).filter(({ begin, stamp }) => begin >= from || from.startsWith(stamp));
        },
        async lines(kind, path, wanted) {
            const text = (await snapshot.read(path)) ?? "";
            const decoded = (0,kept_files/* linesOf */.D)(snapshot, { kind, text, path }, wanted);
            decoded.broken.forEach(note);
            return decoded;
        },
        async whole(kind, path) {
            const text = await snapshot.read(path);
            if (text === undefined)
                return undefined;
            const decoded = (0,kept_files/* wholeOf */.l)(snapshot, { kind, text, path });
            if (!decoded.ok)
                note({ file: path, line: 1, text, why: decoded.why });
            return decoded;
        },
    };
}

// EXTERNAL MODULE: ./build/domain/incident.js
var domain_incident = __webpack_require__(5035);
// EXTERNAL MODULE: ./build/domain/rollup.js
var domain_rollup = __webpack_require__(28559);
;// CONCATENATED MODULE: ./build/ledger/renames.js

/** A line or an incident under the id that its monitor has now; the very same where that has not changed. */
function renamed(line, names) {
    const monitor = names.get(line.monitor);
    return monitor === undefined ? line : { ...line, monitor };
}
/** Rollups under today's ids: those that come to have one key are added, for they count different calls. */
function renamedRollups(rollups, names) {
    if (!rollups.some(({ monitor }) => names.has(monitor)))
        return [...rollups];
    const byKey = new Map();
    for (const rollup of rollups) {
        const today = renamed(rollup, names);
        const other = byKey.get((0,domain_rollup/* keyOf */.TN)(today));
        byKey.set((0,domain_rollup/* keyOf */.TN)(today), other === undefined ? today : added(other, today));
    }
    return [...byKey.values()];
}
function added(a, b) {
    const corrected = [...new Set([...(a.corrected ?? []), ...(b.corrected ?? [])])].toSorted();
    return {
        ...a,
        ...(0,domain_rollup/* addMeasures */.f7)(a, b),
        ...(corrected.length > 0 && { corrected }),
        ...("cells" in a && "cells" in b && { cells: addCells(a.cells, b.cells) }),
    };
}
function addCells(a, b) {
    return a.map((cell, index) => {
        const other = b[index] ?? null;
        if (cell === null || other === null)
            return cell ?? other;
        return [cell[0] + other[0], cell[1] + other[1], cell[2] + other[2], cell[3] + other[3]];
    });
}
/** The state under today's ids. What it says under the new one already counts for more. */
function renamedState(state, names) {
    if (names.size === 0)
        return state;
    const keys = (of) => renamedKeys(of, names);
    const { jobs, models, prices, alerts } = state;
    return {
        ...state,
        verdicts: keys(state.verdicts),
        backoffs: keys(state.backoffs),
        ...(jobs && { jobs: keys(jobs) }),
        ...(models && { models: keys(models) }),
        ...(prices && { prices: keys(prices) }),
        ...(alerts && { alerts: renamedKeys(alerts, names, ruled) }),
    };
}
/** The part of a key that is a monitor: `monitor`, `monitor@region`. */
const plain = /^[^@]*/;
/** Of a rule's state: `rule/monitor`; a rule of several monitors bears its own name alone. */
const ruled = /(?<=\/).*/;
function renamedKeys(of, names, part = plain) {
    const today = Object.entries(of).map(([key, value]) => {
        const name = names.get(part.exec(key)?.[0] ?? "");
        return { key: name === undefined ? key : key.replace(part, () => name), value, isFormer: name !== undefined };
    });
    const [former, own] = [today.filter(({ isFormer }) => isFormer), today.filter(({ isFormer }) => !isFormer)];
    return Object.fromEntries([...former, ...own].map(({ key, value }) => [key, value]));
}

;// CONCATENATED MODULE: ./build/ledger/read-incidents.js




/** Where nothing says which incidents are open, those that began within this are looked at. */
const LOOKED_AT_MS = 400 * instant/* DAY_MS */.sO;
/**
 * Incidents that are open or ended lately, oldest first. Whether one is open only its file says, so those are read that began
 * lately, and those that the state names, which are few; all of 400 days where there is no such state.
 */
async function readIncidents(files, wanted) {
    const { incidentsMs, lastMs, state, names, isWhole } = wanted;
    const named = isWhole ? undefined : state.incidents;
    const fromMs = lastMs - (named === undefined ? Math.max(incidentsMs, LOOKED_AT_MS) : incidentsMs);
    const near = files.since("incidents", fromMs);
    const listed = new Set((named ?? []).map(ledger_paths/* incidentPath */.GW));
    const further = listed.size === 0 ? [] : files.since("incidents", -Infinity).filter(({ path }) => listed.has(path));
    const paths = new Map([...further, ...near].map((file) => [file.path, file.stamp]));
    const read = await Promise.all([...paths].map(([path, id]) => readIncident(files, path, id)));
    // The report of a month tells of all that began in it.
    const keptMs = isWhole ? Math.max(incidentsMs, LOOKED_AT_MS) : incidentsMs;
    const since = keptMs === Infinity ? "" : (0,instant/* toInstant */.fN)(lastMs - keptMs);
    return read
        .flat()
        .filter((incident) => (0,domain_incident/* isOpen */.nT)(incident) || (incident.end ?? "") >= since)
        .map((incident) => renamed(incident, names))
        .toSorted((a, b) => (a.begin < b.begin ? -1 : a.begin > b.begin ? 1 : a.id < b.id ? -1 : 1));
}
async function readIncident(files, path, id) {
    const decoded = await files.whole("incident", path);
    if (decoded?.ok !== true)
        return [];
    if (decoded.value.id === id)
        return [decoded.value];
    files.note({ file: path, line: 1, text: "", why: "id: is another file's" });
    return [];
}

// EXTERNAL MODULE: ./build/domain/rollup-close.js
var rollup_close = __webpack_require__(85150);
// EXTERNAL MODULE: ./build/domain/window.js
var domain_window = __webpack_require__(25113);
;// CONCATENATED MODULE: ./build/ledger/read-rollups.js






/** A run that has begun to read closes what is due until it ends. */
const LONGEST_RUN_MS = 6 * instant/* HOUR_MS */.iQ;
/** Days so near the newest sample may be of a month that no run has closed yet, though others of it are. */
const NEAR_MS = 3 * instant/* DAY_MS */.sO;
const TWICE = "another line of the same monitor and time counts: this one does not";
const FOLDERS = { hour: "hours", day: "days", month: "months" };
/** As deep as told, and whatever of them no coarser line counts yet. */
async function readRollups(files, wanted) {
    const { depth, names, lastMs, nowMs } = wanted;
    const wantedHoursMs = (0,domain_rollup/* startOf */.GH)(lastMs - depth.hoursMs, instant/* DAY_MS */.sO);
    const wantedMonthsMs = monthsSince(wanted);
    const readMonths = (fromMs) => rollupsSince(files, "month", fromMs, names);
    const [wantedMonths, wantedDays, wantedHours, countedMs] = await Promise.all([
        depth.monthsMs === 0 ? [] : readMonths(wantedMonthsMs),
        depth.daysMs === 0 ? undefined : rollupsSince(files, "day", lastMs - depth.daysMs, names),
        rollupsSince(files, "hour", wantedHoursMs, names),
        wanted.rounds.then((rounds) => countedBefore(rounds, nowMs)),
    ]);
    const isCounted = wantedDays === undefined && countedMs !== undefined;
    const near = wantedDays ?? (isCounted ? [] : await rollupsSince(files, "day", lastMs - NEAR_MS, names));
    const maybeDueMs = maybeDueMonth(files, near, wanted);
    const isAsked = depth.monthsMs === 0 && maybeDueMs !== Infinity;
    const askedMs = isAsked ? Math.min(wantedMonthsMs, monthOf(maybeDueMs - instant/* DAY_MS */.sO)) : wantedMonthsMs;
    const askedMonths = isAsked ? await readMonths(askedMs) : wantedMonths;
    const dueMs = maybeDueMs === Infinity ? Infinity : dueMonth(files, askedMonths, near, nowMs);
    const yearsMs = dueMs === Infinity ? Infinity : yearsDue(files, dueMs, nowMs);
    const months = yearsMs < askedMs ? await readMonths(yearsMs) : askedMonths;
    const monthsFromMs = depth.monthsMs === 0 && !isAsked ? Infinity : Math.min(askedMs, yearsMs);
    const days = dueMs < lastMs - Math.max(depth.daysMs, isCounted ? 0 : NEAR_MS)
        ? await rollupsSince(files, "day", dueMs, names)
        : near;
    const closedDay = lastOf(days, nowMs);
    const afterMs = closedDay === undefined ? Infinity : (0,domain_rollup/* startOf */.GH)((0,instant/* toMs */.G8)(closedDay) + instant/* DAY_MS */.sO, instant/* DAY_MS */.sO);
    const openMs = isCounted ? countedMs : afterMs;
    const isOpenBefore = openMs < wantedHoursMs;
    const hours = isOpenBefore ? await rollupsSince(files, "hour", openMs, names) : wantedHours;
    const hoursFromMs = isOpenBefore ? openMs : wantedHoursMs;
    const firstOpenMs = openMs === Infinity ? -Infinity : openMs;
    const monthsOpenFromMs = dueMs === Infinity ? firstOpenMs : dueMs;
    const daysOpenFromMs = isCounted ? countedMs : -Infinity;
    return { hours, days, months, monthsFromMs, hoursFromMs, dueMs, daysOpenFromMs, monthsOpenFromMs };
}
/**
 * The beginning of this day where a run has begun since the day before it had to be closed: what that run wrote beside its
 * round has closed all days before. So most runs need no days, which would be a month of them for a few lines.
 */
function countedBefore(rounds, nowMs) {
    const todayMs = (0,domain_rollup/* startOf */.GH)(nowMs, instant/* DAY_MS */.sO);
    const [from, to] = [(0,instant/* toInstant */.fN)(todayMs + rollup_close/* CLOSES_AFTER_MS */.C3), (0,instant/* toInstant */.fN)(nowMs)];
    return rounds.some(({ t }) => t >= from && t <= to) ? todayMs : undefined;
}
/** From where months are wanted as they are. */
function monthsSince({ depth, lastMs }) {
    const fromMs = monthOf(Math.min(lastMs - depth.monthsMs, lastMs - depth.daysMs));
    return depth.isByYears === true ? (0,domain_window/* startOfYear */.D)(fromMs) : fromMs;
}
/**
 * From where the months of all years are needed whose lines are to be made once a month is closed: of that month's year, and of
 * those that were closed before there were any such lines.
 */
function yearsDue(files, dueMs, nowMs) {
    const made = new Set(files.since("years", -Infinity).map(({ stamp }) => stamp));
    const isDue = (yearMs) => (0,domain_window/* startOfYear */.D)(yearMs, 1) + rollup_close/* MONTH_CLOSES_AFTER_MS */.pV <= nowMs + LONGEST_RUN_MS;
    const unmade = files
        .since("months", -Infinity)
        .filter(({ stamp }) => !made.has(stamp))
        .map(({ begin }) => (0,instant/* toMs */.G8)(begin));
    return Math.min(...[(0,domain_window/* startOfYear */.D)(dueMs), ...unmade].filter(isDue));
}
/** The lines of one kind since a moment, under today's ids, sorted; of two for one thing only one counts. */
function rollupsSince(files, kind, fromMs, names) {
    const from = fromMs === -Infinity ? "" : (0,instant/* toInstant */.fN)(fromMs);
    const parts = files.since(FOLDERS[kind], fromMs).map(({ path, begin }) => {
        return begin >= from ? { path } : { path, isWanted: ({ t }) => t >= from };
    });
    return rollupsIn(files, kind, parts, names);
}
/** The lines of these files, as `rollupsSince`. */
async function rollupsIn(files, kind, parts, names) {
    const read = await Promise.all(parts.map(async ({ path, isWanted }) => {
        const { values, places } = await files.lines(kind, path, isWanted);
        return onePerKey(values, (index, text) => {
            files.note({ file: path, line: places[index], text, why: TWICE });
        });
    }));
    return renamedRollups(read.flat(), names).toSorted(domain_rollup/* compareRollups */.rC);
}
/** Two runs never write two lines for one thing; hands that mend a file might. The first by its text counts; a copy is no second line. */
function onePerKey(rollups, report) {
    // As they are written.
    if (rollups.every((rollup, index) => index === 0 || (0,domain_rollup/* compareRollups */.rC)(rollups[index - 1], rollup) < 0))
        return rollups;
    const byKey = new Map();
    for (const [index, rollup] of rollups.entries()) {
        const other = byKey.get((0,domain_rollup/* keyOf */.TN)(rollup));
        if (other === undefined)
            byKey.set((0,domain_rollup/* keyOf */.TN)(rollup), { rollup, index });
        else if ((0,codec/* encode */.lF)(rollup) < (0,codec/* encode */.lF)(other.rollup)) {
            byKey.set((0,domain_rollup/* keyOf */.TN)(rollup), { rollup, index });
            report(other.index, (0,codec/* encode */.lF)(other.rollup));
        }
        else if ((0,codec/* encode */.lF)(rollup) !== (0,codec/* encode */.lF)(other.rollup))
            report(index, (0,codec/* encode */.lF)(rollup));
    }
    return [...byKey.values()].map(({ rollup }) => rollup);
}
/**
 * The oldest month that may have to be closed by now, or infinity: one of a day near the newest sample, or of a whole file of
 * days after the last month that has a report. A month and its report are closed in one commit, so that a name says what it
 * would take all months to find.
 */
function maybeDueMonth(files, near, { lastMs, nowMs }) {
    const nearFrom = (0,instant/* toInstant */.fN)(lastMs - NEAR_MS);
    const days = near.filter(({ t }) => t >= nearFrom).map(({ t }) => monthOf((0,instant/* toMs */.G8)(t)));
    return Math.min(...[...days, ...unreported(files)].filter((beginMs) => isMonthOver(beginMs, nowMs)));
}
const unreported = (files) => monthsAfter(files, lastReport(files));
const lastReport = (files) => files.since("reports", -Infinity).at(-1)?.begin ?? "";
const monthsAfter = (files, last) => files
    .since("days", -Infinity)
    .filter(({ begin }) => begin > last)
    .map(({ begin }) => (0,instant/* toMs */.G8)(begin));
const isMonthOver = (beginMs, nowMs) => monthOf(beginMs + 31 * instant/* DAY_MS */.sO) + rollup_close/* MONTH_CLOSES_AFTER_MS */.pV <= nowMs + LONGEST_RUN_MS;
/** The oldest month that is to be closed by now, or infinity: one of which a day's line near now or a whole file has no line of a month. */
function dueMonth(files, months, near, nowMs) {
    const closed = new Set(months.map(domain_rollup/* keyOf */.TN));
    const open = [...Map.groupBy(near, ({ t }) => `${t.slice(0, "2026-11".length)}-01T00:00:00.000Z`)]
        .filter(([t, days]) => days.some((day) => !closed.has((0,domain_rollup/* keyOf */.TN)({ ...day, t }))))
        .map(([t]) => (0,instant/* toMs */.G8)(t));
    const unseen = monthsAfter(files, months.at(-1)?.t ?? lastReport(files));
    return Math.min(...[...open, ...unseen].filter((beginMs) => isMonthOver(beginMs, nowMs)));
}
/** The beginning of a month, UTC. */
function monthOf(ms) {
    return ms === -Infinity ? ms : (0,instant/* toMs */.G8)(`${(0,instant/* toInstant */.fN)(ms).slice(0, "2026-11".length)}-01T00:00:00.000Z`);
}
/** The newest of sorted rollups that no clock has made ahead of its time. */
function lastOf(rollups, nowMs) {
    return rollups.findLast(({ t }) => (0,instant/* toMs */.G8)(t) <= nowMs)?.t;
}

// EXTERNAL MODULE: ./build/domain/sample.js
var sample = __webpack_require__(75575);
;// CONCATENATED MODULE: ./build/ledger/read-samples.js




/** Lines of samples and figures, sorted, each once: those since a moment, and of whom more is wanted the earlier ones. */
async function readSamples(files, wanted) {
    const near = files.since("samples", wanted.fromMs);
    const isNear = new Set(near.map(({ path }) => path));
    const further = files
        .since("samples", -Infinity)
        .filter(({ path }) => !isNear.has(path))
        .toReversed();
    const read = await Promise.all(near.map(({ path }) => linesOf(files, path, wanted.names)));
    const lines = read.flat();
    const needs = createNeeds(wanted, lines);
    for (const batch of batchesOf(further)) {
        const asked = batch.map((file) => ({ file, monitors: needs.at(file) })).filter(({ monitors }) => monitors.size > 0);
        if (asked.length === 0)
            break;
        const found = await Promise.all(asked.map(({ file, monitors }) => linesOf(files, file.path, wanted.names, monitors)));
        for (const [index, { file }] of asked.entries()) {
            const monitors = needs.at(file);
            const earlier = found[index].filter(({ monitor }) => monitors.has(monitor));
            needs.meet(earlier);
            lines.push(...earlier);
        }
    }
    return (0,merge/* mergeSamples */.Ig)(lines, []);
}
/**
 * What is asked for together is one process of git. Most that is looked for lies in the next file or two; who has to go back
 * further reads at most as much again as was needed, in a few processes instead of one a file.
 */
function batchesOf(all) {
    const batches = [];
    for (let at = 0; at < all.length; at += batches.at(-1).length) {
        batches.push(all.slice(at, at + Math.max(1, Math.floor(at / 2))));
    }
    return batches;
}
async function linesOf(files, path, names, monitors) {
    const wanted = monitors && (({ monitor }) => monitors.has(names.get(monitor) ?? monitor));
    const { values } = await files.lines("sampleLine", path, wanted);
    return names.size === 0 ? values : values.map((line) => renamed(line, names));
}
function createNeeds(wanted, near) {
    const { firsts, spansMs = new Map() } = wanted.depth;
    const lacking = firsts === undefined ? new Map() : lacksOf(firsts, wanted, near);
    const needs = {
        at(file) {
            const endMs = (0,instant/* toMs */.G8)(file.begin) + instant/* HOUR_MS */.iQ;
            const ids = [...spansMs].filter(([, ms]) => wanted.lastMs - ms < endMs).map(([monitor]) => monitor);
            return new Set([...lacking.keys(), ...ids]);
        },
        meet(lines) {
            for (const line of lines) {
                const lack = lacking.get(line.monitor);
                if (lack !== undefined && isFirst(line) && !(0,sample/* isOfFuture */.Ly)(line, wanted.nowMs)) {
                    add(lack, line, firsts?.worth?.(line) ?? 1);
                }
            }
            for (const [monitor, lack] of lacking)
                if (isMet(lack))
                    lacking.delete(monitor);
        },
    };
    needs.meet(near);
    return needs;
}
/** A monitor that nothing is known of has no samples: nobody reads days of files for it in every run. */
function lacksOf({ wanted, others }, { hours, state }, near) {
    const seen = new Set([...near, ...hours].map(({ monitor }) => monitor));
    const ids = [...new Set([...wanted.keys(), ...seen])].filter((id) => hours.length === 0 || seen.has(id));
    const lacks = ids.map((id) => [
        id,
        {
            wanted: wanted.get(id) ?? others,
            since: Object.hasOwn(state.verdicts, id) ? state.verdicts[id]?.since : undefined,
            regions: new Map(),
            hasBefore: false,
        },
    ]);
    return new Map(lacks.filter(([, lack]) => lack.wanted > 0));
}
function add(lack, { t, region = "" }, worth) {
    const found = lack.regions.get(region) ?? { worth: 0, before: 0 };
    const isBefore = lack.since !== undefined && t <= lack.since;
    lack.regions.set(region, { worth: found.worth + worth, before: found.before + (isBefore ? worth : 0) });
    lack.hasBefore ||= isBefore;
}
function isMet({ wanted, regions, hasBefore }) {
    const found = [...regions.values()];
    return found.length > 0 && found.every(({ worth, before }) => (hasBefore ? before : worth) >= wanted);
}
const isFirst = (line) => !("source" in line) && line.again === undefined;

// EXTERNAL MODULE: ./build/domain/year-total.js
var year_total = __webpack_require__(63583);
;// CONCATENATED MODULE: ./build/ledger/read-years.js





/** All that stand before months are wanted as they are. */
async function readYearFiles(files, beforeMs) {
    const before = files.since("years", -Infinity).filter(({ begin }) => (0,instant/* toMs */.G8)(begin) < beforeMs);
    return new Map(await Promise.all(before.map(async ({ path, stamp }) => [stamp, await files.lines("year", path)])));
}
/**
 * What is known from before the months that were read: years, and the months of which no year tells. Of a monitor a year stands
 * for its months where these tell the same: there is one line of it, that counts the corrections as they are, and nothing else of
 * that time was read. A file in which a line can't be read may lack any monitor's. Nothing is told of a year without months.
 */
async function readYears(files, years, { rollups, names, ...known }) {
    const wholeMs = (0,domain_window/* startOfYear */.D)(oldestOf(rollups, known));
    const corrections = Map.groupBy(known.corrections, ({ monitor }) => monitor);
    const imported = new Set(known.imported.map(yearKey));
    const standing = [];
    const parts = [];
    for (const file of files.since("months", -Infinity).filter(({ begin }) => (0,instant/* toMs */.G8)(begin) < rollups.monthsFromMs)) {
        const lines = (0,instant/* toMs */.G8)(file.begin) < wholeMs ? years.get(file.stamp) : undefined;
        const own = (lines?.values ?? []).map((line) => renamed(line, names));
        const byMonitor = Map.groupBy(own, ({ monitor }) => monitor);
        const good = new Map([...byMonitor].flatMap(([monitor, [line, ...others]]) => others.length === 0 && isTrue(line, file, corrections.get(monitor)) && !imported.has(yearKey(line))
            ? [[monitor, line]]
            : []));
        standing.push(...good.values());
        const isWhole = lines !== undefined && lines.broken.length === 0 && own.every(({ t }) => t === file.begin);
        if (isWhole && good.size === byMonitor.size)
            continue;
        const idOf = (monitor) => names.get(monitor) ?? monitor;
        const isWanted = isWhole
            ? (id) => byMonitor.has(id) && !good.has(id)
            : (id) => !good.has(id);
        parts.push({ path: file.path, isWanted: ({ monitor }) => isWanted(idOf(monitor)) });
    }
    return { years: standing, months: [...(await rollupsIn(files, "month", parts, names)), ...rollups.months] };
}
const isTrue = (line, { begin }, corrections = []) => line.t === begin && (0,year_total/* countsAll */._)(line, corrections);
const yearKey = ({ monitor, t }) => `${t.slice(0, 4)} ${monitor}`;
/** The oldest moment of which anything finer than years is told; all are sorted. */
function oldestOf({ hours, days, monthsFromMs }, { samples }) {
    const firsts = [hours, days, samples].flatMap((lines) => lines[0]?.t ?? []);
    return Math.min(monthsFromMs, ...firsts.map(instant/* toMs */.G8));
}

;// CONCATENATED MODULE: ./build/ledger/read.js











/**
 * The ledger as deep as told, from the files that can hold it and no others, all under the ids that monitors have now. What
 * can't be read is in `broken`.
 * @throws {LedgerVersionError} where a file is of a newer version.
 */
async function readLedger(snapshot, options) {
    const files = await openFiles(snapshot);
    const reading = { ...options, lastMs: newestMs(files, options.nowMs) };
    const { depth, names, lastMs } = reading;
    // What is asked for together is one process of git; only samples and incidents wait for what the others say.
    const rounds = linesSince(files, "round", "rounds", lastMs - depth.roundsMs);
    const [state, rollups, others, yearFiles] = await Promise.all([
        readState(files).then((one) => renamedState(one, names)),
        readRollups(files, { ...reading, rounds }),
        readOthers(files, reading, rounds),
        depth.isByYears === true ? readYearFiles(files, monthsSince(reading)) : undefined,
    ]);
    const { hours, days, dueMs } = rollups;
    const isWhole = dueMs !== Infinity;
    const fromMs = samplesFromMs(rollups, reading);
    const [lines, incidents, reports] = await Promise.all([
        readSamples(files, { ...reading, state, hours, fromMs }),
        readIncidents(files, { ...depth, names, lastMs, state, isWhole }),
        readReports(files, Math.min(lastMs - depth.reportsMs, dueMs)),
    ]);
    const samples = lines.filter(isSample);
    const older = yearFiles && (await readYears(files, yearFiles, { ...others, rollups, samples, names }));
    return {
        samples,
        figures: lines.filter(isFigure),
        hours,
        hoursFrom: rollups.hoursFromMs === -Infinity ? "" : (0,instant/* toInstant */.fN)(rollups.hoursFromMs),
        days,
        months: older?.months ?? rollups.months,
        daysOpenFrom: rollups.daysOpenFromMs === -Infinity ? "" : (0,instant/* toInstant */.fN)(rollups.daysOpenFromMs),
        monthsOpenFrom: rollups.monthsOpenFromMs === -Infinity ? "" : (0,instant/* toInstant */.fN)(rollups.monthsOpenFromMs),
        monthsFrom: rollups.monthsFromMs === -Infinity ? "" : (0,instant/* toInstant */.fN)(Math.min(rollups.monthsFromMs, options.nowMs)),
        years: older?.years ?? [],
        incidents,
        reports,
        state,
        ...others,
        broken: files.broken.toSorted((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line)),
    };
}
/** What is read by its time alone. */
async function readOthers(files, { depth, names, lastMs }, wantedRounds) {
    const today = async (kind, folder, spanMs) => (await linesSince(files, kind, folder, lastMs - spanMs)).map((line) => renamed(line, names));
    const [late, imported, feedChanges, rounds, corrections] = await Promise.all([
        today("sample", "late", depth.lateMs),
        today("importedDay", "imported", depth.importedMs),
        readFeeds(files, lastMs - depth.feedsMs),
        wantedRounds,
        today("correction", "corrections", Infinity),
    ]);
    return {
        late: (0,merge/* mergeSamples */.Ig)(late, []),
        imported: (0,merge/* mergeImported */.fi)(imported, []),
        feedChanges,
        rounds: (0,merge/* mergeRounds */.AI)(rounds, []),
        corrections: (0,merge/* mergeCorrections */.a2)(corrections, []),
    };
}
const isFigure = (line) => "source" in line;
const isSample = (line) => !isFigure(line);
/** The end of the newest file of samples that no clock has made ahead of its time, at most now. */
function newestMs(files, nowMs) {
    const newest = files.since("samples", -Infinity).findLast(({ begin }) => (0,instant/* toMs */.G8)(begin) <= nowMs);
    return newest === undefined ? nowMs : Math.min(nowMs, (0,instant/* toMs */.G8)(newest.begin) + instant/* HOUR_MS */.iQ);
}
/** All hours are open where none is closed. Hours are closed for all monitors at once, up to a moment. */
function samplesFromMs({ hours }, { depth, lastMs, nowMs }) {
    const closed = lastOf(hours, nowMs);
    return closed === undefined ? -Infinity : Math.min(lastMs, (0,instant/* toMs */.G8)(closed) + instant/* HOUR_MS */.iQ) - depth.samplesMs;
}
async function linesSince(files, kind, folder, fromMs) {
    const from = fromMs === -Infinity ? "" : (0,instant/* toInstant */.fN)(fromMs);
    const isWanted = ({ t }) => t >= from;
    const read = await Promise.all(files
        .since(folder, fromMs)
        .map(({ path }) => files.lines(kind, path, folder === "imported" ? isWanted : undefined)));
    return read.flatMap(({ values }) => values);
}
/** A line may be the difference from any before it in its file: files are read whole. */
async function readFeeds(files, fromMs) {
    const read = await Promise.all(files.since("feeds", fromMs).map(({ path }) => files.lines("feedLine", path)));
    return (0,merge/* joinFeedChanges */.yR)([], read.flatMap(({ values }) => (0,feed_lines/* unfoldFeedLines */.ye)((0,feed_lines/* mergeFeedLines */.wE)(values, []))));
}
/** Of closed months, oldest first. */
async function readReports(files, fromMs) {
    const read = await Promise.all(files.since("reports", fromMs).map(async ({ path, stamp }) => {
        const decoded = await files.whole("report", path);
        if (decoded?.ok !== true)
            return [];
        if (decoded.value.month === stamp)
            return [decoded.value];
        files.note({ file: path, line: 1, text: "", why: "month: is another file's" });
        return [];
    }));
    return read.flat();
}
async function readState(files) {
    const decoded = await files.whole("state", ledger_paths/* STATE_PATH */.K);
    return decoded?.ok === true ? decoded.value : state/* EMPTY_STATE */.W;
}


/***/ })

};
