export const id = 322;
export const ids = [322];
export const modules = {

/***/ 44322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  validate: () => (/* binding */ validate)
});

// UNUSED EXPORTS: forecastOf, moneyText

// EXTERNAL MODULE: ./build/domain/errors.js
var errors = __webpack_require__(56046);
// EXTERNAL MODULE: ./build/domain/cost.js
var domain_cost = __webpack_require__(46928);
// EXTERNAL MODULE: ./build/domain/instant.js
var instant = __webpack_require__(92224);
;// CONCATENATED MODULE: ./build/domain/forecast.js


const MONTH_MS = 30 * instant/* DAY_MS */.sO;
/** GitHub's documentation of the event `schedule`: the shortest interval is once every 5 minutes. */
const SHORTEST_SCHEDULE_MS = 5 * instant/* MINUTE_MS */.kg;
/** US dollars a minute of the runners of private repositories, and the minutes that each plan has for free (2026). */
const RUNNER_RATES = [
    { runner: "ubuntu-latest", microUsdPerMinute: 6_000 },
    { runner: "ubuntu-slim", microUsdPerMinute: 2_000 },
];
const FREE_MINUTES = 2_000;
function forecast(asked, watchMs) {
    // Who does not watch asks once a run, however short the interval.
    const oftenMs = watchMs === undefined ? SHORTEST_SCHEDULE_MS : 0;
    const monitors = asked.map((one) => forecastMonitor({ ...one, everyMs: Math.max(one.everyMs, oftenMs) }));
    return {
        runs: forecastRuns(asked, watchMs),
        monitors,
        cost: sum(monitors.flatMap(({ cost }) => cost ?? [])),
        unknown: monitors.filter(({ cost }) => cost === undefined).map(({ id }) => id),
    };
}
function forecastRuns(asked, watchMs = 0) {
    const shortestMs = asked.length === 0 ? undefined : Math.min(...asked.map(({ everyMs }) => everyMs));
    // Who watches begins the next run when the last one ends.
    const everyMs = Math.max(SHORTEST_SCHEDULE_MS, watchMs, shortestMs ?? instant/* HOUR_MS */.iQ);
    const runs = Math.ceil(MONTH_MS / everyMs);
    // A round takes seconds; the site and the push take the rest of the first minute.
    const minutes = runs * (Math.ceil(watchMs / instant/* MINUTE_MS */.kg) + 1);
    const tooFast = shortestMs !== undefined && shortestMs < SHORTEST_SCHEDULE_MS && watchMs < SHORTEST_SCHEDULE_MS;
    return { ...(shortestMs !== undefined && { shortestMs }), everyMs, runs, minutes, tooFast };
}
function forecastMonitor({ id, everyMs, price, typical, budgets = [], isFree }) {
    const calls = Math.ceil(MONTH_MS / everyMs);
    const each = isFree && price === undefined ? { micro: 0, unit: "USD" } : (0,domain_cost/* costOf */.h)(typical, price);
    if (each === undefined)
        return { id, calls, over: [] };
    const cost = { micro: calls * each.micro, unit: each.unit };
    return { id, calls, cost, over: budgets.filter((budget) => passes(cost, budget)) };
}
/** Whether a month's cost, spread evenly, is more than a budget allows; one in another unit says nothing. */
function passes(cost, budget) {
    if (cost.unit !== budget.unit)
        return false;
    return cost.micro > (budget.per === "day" ? 30 * budget.micro : budget.micro);
}
function sum(amounts) {
    const totals = new Map();
    for (const { micro, unit } of amounts)
        totals.set(unit, (totals.get(unit) ?? 0) + micro);
    return [...totals].map(([unit, micro]) => ({ micro, unit })).sort((a, b) => (a.unit < b.unit ? -1 : 1));
}

// EXTERNAL MODULE: ./build/config/config.js
var config = __webpack_require__(45169);
;// CONCATENATED MODULE: ./build/commands/validate.js




/**
 * Says what there is to say of a config that could be loaded, and what it will cost. References without a value make it
 * fail; a run goes on without them.
 */
function validate(log, loaded) {
    const { config, warnings, unset } = loaded;
    for (const problem of warnings)
        log.warn((0,errors/* formatProblem */.Vw)(problem), problem);
    for (const problem of unset)
        log.error((0,errors/* formatProblem */.Vw)(problem), problem);
    const ok = unset.length === 0;
    const well = ok ? "The config is well" : "But for what is not set, the config is well";
    log.info(`${well}: ${number(config.monitors.length, "monitor")}, ${number(config.feeds.length, "feed")}`);
    const providers = loaded.written.providers.entries;
    for (const { provider, monitors, feeds } of providers)
        log.info(bundleLine(provider, monitors, feeds));
    const month = forecastOf(config);
    for (const line of forecastLines(month))
        log.info(line);
    for (const line of forecastWarnings(config, month))
        log.warn(line);
    return {
        ok,
        monitors: config.monitors.length,
        feeds: config.feeds.length,
        providers: providers.map(({ provider, monitors, feeds }) => ({ provider, monitors, feeds })),
        warnings,
        unset,
        forecast: month,
    };
}
const bundleLine = (provider, monitors, feeds) => `  ${provider} stands for the monitors ${monitors.join(", ")} and the feeds ${feeds.join(", ")}`;
/** What 30 days of a config come to. */
function forecastOf(config) {
    return forecast(askingIn(config), config.watch?.forMs);
}
/** The monitors that are asked; a heartbeat reports by itself. */
function askingIn({ monitors }) {
    return monitors.filter(config/* isProbed */.Po).flatMap(({ id, everyMs, price, typical, budgets, credentialed, probe }) => {
        if (probe.kind === "heartbeat")
            return [];
        const known = { ...(price && { price }), ...(typical && { typical }), ...(budgets && { budgets }) };
        return [{ id, everyMs, isFree: !credentialed, ...known }];
    });
}
function forecastLines({ runs, monitors, cost, unknown }) {
    const paid = monitors.filter((one) => one.cost === undefined || one.cost.micro > 0);
    const calls = monitors.reduce((total, one) => total + one.calls, 0);
    return [
        `In 30 days, with a run every ${span(runs.everyMs)}: ${number(runs.runs, "run")}, ${number(calls, "call")} of ${number(monitors.length, "monitor")}`,
        `Minutes of GitHub Actions: free in a public repository; in a private one at least ${minutesText(runs)}`,
        ...paid.map(({ id, calls: own, cost: each }) => {
            return `  ${id}: ${number(own, "call")}, ${each === undefined ? "cost unknown" : `about ${moneyText(each)}`}`;
        }),
        `Calls to providers: ${totalText(cost, unknown)}`,
    ];
}
function minutesText({ minutes }) {
    if (minutes <= FREE_MINUTES)
        return `${count(minutes)}, within the ${count(FREE_MINUTES)} that are included in the smallest plan`;
    const beyond = minutes - FREE_MINUTES;
    const rates = RUNNER_RATES.map(({ runner, microUsdPerMinute }) => {
        return `${moneyText({ micro: beyond * microUsdPerMinute, unit: "USD" })} on ${runner}`;
    });
    return `${count(minutes)}, of which ${count(FREE_MINUTES)} are included in the smallest plan; the rest is ${rates.join(" or ")}`;
}
function totalText(cost, unknown) {
    const paid = cost.filter(({ micro }) => micro > 0).map(moneyText);
    const known = paid.length === 0 ? "free" : `about ${paid.join(" and ")}`;
    if (unknown.length === 0)
        return known;
    const rest = `${unknown.join(", ")} (a \`price:\` tells)`;
    return paid.length === 0 ? `not known of ${rest}` : `${known}, and what is not known of ${rest}`;
}
function forecastWarnings(config, { runs, monitors, cost }) {
    const tooFast = `A monitor is to be asked every ${span(runs.shortestMs ?? 0)}, but GitHub's schedule begins a run at most every ` +
        `${span(SHORTEST_SCHEDULE_MS)}, and often later. Let each run go on for a while (\`watch: { for: 50m }\`), or start runs from outside: docs/triggers.md`;
    return [
        ...(runs.tooFast ? [tooFast] : []),
        ...monitors
            .filter(({ id, cost: own }) => own === undefined && isBudgeted(config, id))
            .map(({ id }) => `What a call of ${id} costs is not known: a budget counts it only where the answer tells. Give it a \`price:\``),
        ...monitors.flatMap(({ id, over }) => over.map((budget) => `${id} will not come out with ${budgetText(budget)}`)),
        ...config.budgets
            .filter((budget) => cost.some((one) => passes(one, budget)))
            .map((budget) => `All monitors together will not come out with ${budgetText(budget)}`),
        ...Object.entries(config.providers).flatMap(([name, { budgets }]) => {
            const own = forecast(askingIn({ ...config, monitors: config.monitors.filter((one) => one.provider === name) }));
            return budgets
                .filter((budget) => own.cost.some((one) => passes(one, budget)))
                .map((budget) => `The monitors of ${name} will not come out with ${budgetText(budget)}`);
        }),
        ...strangeUnits(config).map(({ whose, budget }) => `${whose} has a budget in ${budget.unit}, and no price in it: nothing is counted by that, and nothing stopped`),
    ];
}
/** Budgets in a unit that no price of those they hold for is in; where one has no price, its answers may tell of any unit. */
function strangeUnits({ monitors, providers, budgets }) {
    const probed = monitors.filter(config/* isProbed */.Po);
    const strange = (whose, own, holdsFor) => {
        const payers = holdsFor.filter(({ credentialed, price }) => credentialed || price !== undefined);
        const ways = payers.flatMap((one) => [one, ...one.cheaper]).filter(({ tier }) => tier !== "free");
        if (ways.length === 0 || ways.some(({ price }) => price === undefined))
            return [];
        return own
            .filter(({ unit }) => ways.every(({ price }) => price?.unit !== unit))
            .map((budget) => ({ whose, budget }));
    };
    return [
        ...probed.flatMap((one) => strange(one.id, one.budgets ?? [], [one])),
        ...Object.entries(providers).flatMap(([name, { budgets: own }]) => strange(`The provider ${name}`, own, probed.filter(({ provider }) => provider === name))),
        ...strange("The whole config", budgets, probed),
    ];
}
/** A budget is meant for it: its own, its provider's, or that of all. */
function isBudgeted({ monitors, providers, budgets }, id) {
    const monitor = monitors.find((one) => one.id === id);
    const own = monitor !== undefined && (0,config/* isProbed */.Po)(monitor) ? (monitor.budgets ?? []) : [];
    const shared = monitor?.provider === undefined ? [] : (providers[monitor.provider]?.budgets ?? []);
    return [...own, ...shared, ...budgets].length > 0;
}
const budgetText = ({ micro, unit, per }) => `the budget of ${moneyText({ micro, unit })} a ${per}: near it they are asked in a cheaper way, at it not at all`;
/** `12.34 USD`; what is less than a hundredth keeps two digits that say something. */
function moneyText({ micro, unit }) {
    const amount = micro / 1e6;
    const decimals = amount === 0 || amount >= 0.01 ? 2 : Math.min(6, 1 - Math.floor(Math.log10(amount)));
    return `${amount.toFixed(decimals)} ${unit}`;
}
const count = (value) => value.toLocaleString("en");
const number = (value, noun) => `${count(value)} ${noun}${value === 1 ? "" : "s"}`;
const span = (ms) => {
    const minutes = Math.round(ms / instant/* MINUTE_MS */.kg);
    return minutes === 1 ? "minute" : `${minutes} minutes`;
};


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


/***/ })

};
