export const id = 473;
export const ids = [473];
export const modules = {

/***/ 7473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  claimantOf: () => (/* binding */ claimantOf),
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/commands/run/observe-book.js
var observe_book = __webpack_require__(7027);
// EXTERNAL MODULE: ./build/domain/instant.js
var domain_instant = __webpack_require__(92224);
;// CONCATENATED MODULE: ./build/commands/run/ping.js

/** Nobody waits long for whoever watches the watcher. */
const LIMIT_MS = 10 * domain_instant/* SECOND_MS */._L;
const LIMITS = {
    dnsMs: LIMIT_MS,
    connectMs: LIMIT_MS,
    tlsMs: LIMIT_MS,
    sendMs: LIMIT_MS,
    waitMs: LIMIT_MS,
    receiveMs: LIMIT_MS,
    totalMs: LIMIT_MS,
    bodyBytes: 10_000,
    redirects: 3,
};
/** Calls the address by which somebody else notices when no run comes any more. It is a secret: no warning names it. */
async function ping({ http, log }, url) {
    const { failure, status } = await http.exchange({
        method: "GET",
        url,
        headers: {},
        secretHeaders: [],
        limits: LIMITS,
    });
    if (failure !== undefined)
        log.warn(`notices.ping could not be called (${failure.kind}): whoever waits for it may take this for a failure`);
    else if (status === undefined || status >= 400)
        log.warn(`notices.ping was answered by ${status ?? "nothing"}: is the address the right one?`);
}

// EXTERNAL MODULE: ./build/domain/badge.js
var domain_badge = __webpack_require__(13082);
// EXTERNAL MODULE: ./build/domain/monitor.js
var domain_monitor = __webpack_require__(57203);
// EXTERNAL MODULE: ./build/locales/en.js + 6 modules
var en = __webpack_require__(24281);
;// CONCATENATED MODULE: ./build/locales/index.js

const LOCALES = { en: en.en };
/** The locale of that name (`en`, or a longer tag such as `en-GB`); English where we have none. */
function localeOf(name) {
    const language = name.toLowerCase().split("-")[0] ?? "";
    return Object.hasOwn(LOCALES, language) ? LOCALES[language] : en.en;
}

// EXTERNAL MODULE: ./build/templates.js
var templates = __webpack_require__(79855);
// EXTERNAL MODULE: ./build/domain/time-zone.js
var time_zone = __webpack_require__(73219);
;// CONCATENATED MODULE: ./build/site/calendar.js


function createCalendar(timeZone) {
    const offset = (0,time_zone/* offsetsOf */.w)(timeZone);
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

// EXTERNAL MODULE: ./build/domain/costs.js
var domain_costs = __webpack_require__(3663);
// EXTERNAL MODULE: ./build/domain/statistics.js
var statistics = __webpack_require__(16518);
// EXTERNAL MODULE: ./build/domain/window.js
var domain_window = __webpack_require__(25113);
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

// EXTERNAL MODULE: ./build/domain/rollup.js
var rollup = __webpack_require__(28559);
// EXTERNAL MODULE: ./build/domain/uptime.js
var domain_uptime = __webpack_require__(9105);
;// CONCATENATED MODULE: ./build/domain/anomaly-hours.js




/** An hour with less uptime than this is an anomaly. */
const ANOMALY_UPTIME = 0.99;
/**
 * The hours of UTC that begin in a range and were available for less than 99 % of their known time, oldest first: by their own
 * lines or samples, else by their day's cells. What only months or other programs tell of has no hours.
 */
function anomalyHours(history, range) {
    const fromMs = Math.ceil(range.fromMs / domain_instant/* HOUR_MS */.iQ) * domain_instant/* HOUR_MS */.iQ;
    return (0,domain_window/* cells */.Yo)(history, { ...range, fromMs, step: "day" })
        .filter(({ fromMs: dayMs, shares }) => shares.failureMs > 0 && hasHours(history, (0,rollup/* startOf */.GH)(dayMs, domain_instant/* DAY_MS */.sO)))
        .flatMap((day) => (0,domain_window/* cells */.Yo)(history, { fromMs: day.fromMs, toMs: day.toMs, step: "hour" }))
        .flatMap((hour) => {
        const { availableMs, failureMs } = hour.shares;
        const uptime = (0,domain_uptime/* uptimeOf */.YZ)(hour.shares);
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
// EXTERNAL MODULE: ./build/domain/monitor-history.js
var monitor_history = __webpack_require__(50102);
// EXTERNAL MODULE: ./build/domain/rollup-series.js
var rollup_series = __webpack_require__(59705);
// EXTERNAL MODULE: ./build/domain/slo.js
var domain_slo = __webpack_require__(37121);
// EXTERNAL MODULE: ./build/domain/standard-windows.js
var standard_windows = __webpack_require__(1044);
// EXTERNAL MODULE: ./build/domain/outcome.js
var domain_outcome = __webpack_require__(93153);
// EXTERNAL MODULE: ./build/domain/sample.js
var domain_sample = __webpack_require__(75575);
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
// EXTERNAL MODULE: ./build/domain/page-role.js
var page_role = __webpack_require__(92027);
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
    const matches = (0,page_role/* pageMatches */.p)(spokenOf(monitor), (match) => (0,page_role/* roleOf */.k)(match, input.reports.get(match.feed)));
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
    return (0,page_role/* pageMatches */.p)(spokenOf(monitor), (match) => (0,page_role/* roleOf */.k)(match, last.get(match.feed)));
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
        const { fromMs, toMs, shares, n } = (0,domain_window/* cellOf */.WC)(history, day);
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
        maintenanceMs: shares.maintenanceMs ?? 0,
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

// EXTERNAL MODULE: ./build/domain/unread-feed.js
var unread_feed = __webpack_require__(73431);
;// CONCATENATED MODULE: ./build/site/others-facts.js







/** How far back incidents of others are told. */
const TOLD_DAYS = 7;
/** Lines of figures are kept so long. */
const FIGURE_DAYS = 3;
/** The facts of one monitor at a time; what all of them share is worked out once. */
function othersReader(input) {
    const unread = (0,unread_feed/* unreadFeeds */.N)(input.ledger.feedChanges);
    const changes = Map.groupBy(input.ledger.feedChanges, ({ report }) => report.feed);
    return (monitor, { figures }, state) => {
        const sources = monitor.feeds.map((match) => {
            const own = changes.get(match.feed) ?? [];
            const last = own.at(-1);
            const report = input.reports.get(match.feed) ?? (last && { ...last.report, fetchedAt: last.t });
            return { match, report, own, source: sourceOf(input, match, report, unread) };
        });
        const of = (role) => sources.filter(({ match, report }) => (0,page_role/* roleOf */.k)(match, report) === role);
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
        .filter(({ windows, lastMs = 0 }) => windows["7d"].knownMs > 0 || lastMs > history.nowMs - standard_windows/* STANDARD_WINDOWS */.a["7d"])
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
        const lengthMs = standard_windows/* STANDARD_WINDOWS */.a[name];
        return (0,statistics/* statistics */.o)((0,domain_window/* cellOf */.WC)(alone, { fromMs: nowMs - lengthMs, toMs: nowMs }), lengthMs);
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
    const historyOf = (0,monitor_history/* indexLedger */.e)(input.ledger, input.nowMs);
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
    const hours = (0,domain_window/* cells */.Yo)(history, { fromMs: nowMs - 7 * domain_instant/* DAY_MS */.sO, toMs: nowMs, step: "hour" });
    const spending = spendingOf(input, monitor);
    const isMissed = spending?.stopped === true && isOverdue(ledger.samples.at(-1), monitor, nowMs);
    const seen = isMissed ? "nodata" : stateOf(verdict?.verdict ?? "unknown", ledger.samples, monitor, nowMs);
    const state = verdict?.maintenance === undefined ? seen : "maintenance";
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
        windows: (0,standard_windows/* standardWindows */.x)(history),
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
        ...(monitor.slo !== undefined && { objective: (0,domain_slo/* objectiveState */.Dh)(history, monitor.slo) }),
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
        // What is planned is no trouble of a monitor: `view-maintenance.ts` tells of it.
        by(ledger.incidents.filter(({ id, kind }) => kind !== "maintenance" && INCIDENT_ID.test(id))),
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

// EXTERNAL MODULE: ./build/domain/incident-times.js
var incident_times = __webpack_require__(95976);
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
    const { count, open, longestMs, detect, recover, lead } = (0,incident_times/* incidentTimes */.j_)(incidents, range, ledger.corrections);
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
    const days = (0,domain_costs/* chargedByDay */.KE)(history, monthSpan(nowMs));
    const all = (0,domain_costs/* costsOf */.AR)(days.flatMap(({ charged }) => charged));
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
            .map(({ fromMs, charged }) => ({ fromMs, costs: (0,domain_costs/* costsOf */.AR)(charged) }))
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
    const each = (0,domain_costs/* perSuccess */.B7)(costs);
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
    const costs = (0,domain_costs/* costsOf */.AR)((0,domain_costs/* chargedByDay */.KE)(facts.history, span).flatMap(({ charged }) => charged));
    const each = (0,domain_costs/* perSuccess */.B7)(costs);
    return {
        id: facts.monitor.id,
        facts,
        statistics: (0,statistics/* statistics */.o)((0,domain_window/* cellOf */.WC)(facts.history, span), span.toMs - span.fromMs),
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

// EXTERNAL MODULE: ./build/domain/corroborate.js
var corroborate = __webpack_require__(29587);
;// CONCATENATED MODULE: ./build/domain/report-card.js




/** Trouble that we saw so shortly before or after is what the page spoke of. */
const NEAR_MS = 30 * domain_instant/* MINUTE_MS */.kg;
/** One card for each feed that is the official page of a monitor, in the order of the feeds. */
function reportCards(input) {
    const { incidents } = input;
    const outages = incidents.filter(isOurs);
    return [...fatesByPage(input)].map(([feed, fates]) => cardOf(feed, fates, recentOf(input), outages));
}
/** The incidents that a card counts, by feed, in the order in which they were given. */
function fatesByPage(input) {
    const recent = recentOf(input).filter(isOurs);
    const pages = input.feeds.flatMap((feed) => {
        const covers = (match) => match.feed === feed.id && (0,page_role/* roleOf */.k)(match, feed) === "official";
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
const isOurs = ({ kind, outcome }) => (kind === "outage" || kind === "degradation") && outcome !== undefined;
function cardOf(feed, fates, recent, outages) {
    const of = (fate) => fates.flatMap((one) => (one.fate === fate ? [one.incident] : []));
    const [acknowledged, silent, unread, pending] = [of("acknowledged"), of("silent"), of("unread"), of("pending")];
    const judged = acknowledged.length + silent.length;
    const lead = leadOf(acknowledged.flatMap((incident) => (0,corroborate/* leadMs */.Zx)(incident) ?? []));
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
    const words = Map.groupBy(own, wordOf);
    return [...words].filter(([word, advisories]) => {
        const isOver = advisories.every((one) => (0,domain_incident/* endingOf */.z6)(one)?.what === "recovered" && !(0,domain_incident/* isOpen */.nT)(one));
        const wasRight = outages.some((outage) => (outage.pageFeed === feed && wordOf(outage) === word) ||
            advisories.some((advisory) => advisory.monitor === outage.monitor && isNear(advisory, outage)));
        return isOver && !wasRight;
    }).length;
}
/** By what the page said first, for titles are edited and times are not. */
const wordOf = ({ pagePublished, pageUrl }) => `${pagePublished ?? ""} ${pageUrl ?? ""}`;
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
            const match = one.monitor.feeds.find((own) => own.feed === card.feed && (0,page_role/* roleOf */.k)(own, { role: roles.get(card.feed) ?? "official" }) === "official");
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
    const since = readable ? own[lastUnread + 1]?.t : (0,unread_feed/* unreadFeeds */.N)(own).get(feed)?.since;
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

;// CONCATENATED MODULE: ./build/site/input.js
/** Nobody asks it: it reports by itself. */
const isHeartbeat = ({ asked }) => asked?.kind === "heartbeat";

// EXTERNAL MODULE: ./build/domain/certificate.js
var certificate = __webpack_require__(53702);
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
    return troubleOf(locale, verdict === "degraded", outcome, reason);
}
function troubleOfIncident(locale, { kind, outcome, reason, title, rule = "" }) {
    if (kind === "alert")
        return locale.rule(outsideText(title ?? rule));
    // No call of ours met it: the verdict was the page's.
    if (outcome === undefined && (kind === "outage" || kind === "degradation")) {
        const state = kind === "outage" ? "down" : "degraded";
        return { ...locale.byPage[state], brief: locale.tally[state] };
    }
    return troubleOf(locale, kind === "degradation", outcome, reason);
}
function troubleOf(locale, isDegraded, outcome, reason) {
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
const uptimeText = ({ format }, facts, own) => (own.uptime === undefined || isThin(facts, own) ? "–" : format.uptime(own.uptime));
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
    const lateMs = (0,corroborate/* latenessMs */.Q8)(incident);
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
        case "alert":
        case "manual":
            return stateOfLevel(level);
        case "configuration":
        case "models":
        case "maintenance":
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

;// CONCATENATED MODULE: ./build/site/handling-story.js



/** What was done about an incident. Logins stay within GitHub: the page tells what was said, not by whom. */
function handlingEvent({ locale, format }, event) {
    const { joined, planned, persons } = locale.incident.story;
    const timeOf = (instant) => format.timeNear((0,domain_instant/* toMs */.G8)(instant), (0,domain_instant/* toMs */.G8)(event.t));
    switch (event.what) {
        case "joined":
            return { glyph: "down", title: joined(outsideText(event.monitor)), text: "" };
        case "planned":
            return { glyph: "nodata", title: planned(timeOf(event.from), timeOf(event.to)), text: "" };
        case "acknowledged":
            return { glyph: "nodata", title: persons.acknowledged, text: "" };
        case "taken-up":
            return { glyph: "nodata", title: persons.takenUp, text: "" };
        case "muted":
            return { glyph: "nodata", title: persons.muted(timeOf(event.until)), text: "" };
        case "false-alarm":
            return {
                glyph: "nodata",
                title: persons.falseAlarm,
                text: event.why === undefined ? "" : outsideText(event.why),
            };
        case "status":
            return {
                glyph: event.state === "resolved" ? "up" : "nodata",
                title: persons.status[event.state],
                text: event.text === undefined ? "" : outsideText(event.text),
            };
    }
}
/** Why it has this level: what was measured, or what calls came to. */
function causeText(locale, { outcome, reason, value, limit = "" }) {
    const { story } = locale.incident;
    if (value !== undefined)
        return story.measured(outsideText(value), outsideText(limit));
    return outcome === undefined && reason === undefined ? "" : story.because(reasonPhrase(locale, outcome, reason));
}

// EXTERNAL MODULE: ./build/domain/maintenance-incidents.js
var maintenance_incidents = __webpack_require__(21156);
;// CONCATENATED MODULE: ./build/site/ics.js


/** What is over stays in the calendar for so long, so that programs that look rarely hear of its end. */
const KEPT_MS = 30 * domain_instant/* DAY_MS */.sO;
/** All planned work as a calendar (RFC 5545): what was announced, moved and called off, each event with its own number of changes. */
async function calendarOf(all, calendar) {
    const { default: ical, ICalCalendarMethod, ICalEventStatus } = await __webpack_require__.e(/* import() */ 182).then(__webpack_require__.bind(__webpack_require__, 66182));
    const { locale, nowMs, nameOf, linkOf } = calendar;
    const made = ical({
        name: calendar.name,
        prodId: { company: "uptimeline", product: "uptimeline", language: locale.lang.toUpperCase() },
        method: ICalCalendarMethod.PUBLISH,
    });
    const words = locale.maintenance;
    for (const incident of all.filter(maintenance_incidents/* isMaintenance */.QX).filter(({ window }) => (0,domain_instant/* toMs */.G8)(window.to) > nowMs - KEPT_MS)) {
        const { window, title, monitors = [], end, begin, timeline } = incident;
        const isCalledOff = end !== undefined && end <= window.from;
        const url = linkOf(incident);
        made.createEvent({
            id: `${incident.id}@${hostOf(calendar.url)}`,
            sequence: timeline.filter(({ what }) => CHANGES.has(what)).length - 1,
            stamp: new Date(timeline.at(-1).t),
            start: new Date(isCalledOff ? window.from : begin),
            end: new Date(end === undefined || isCalledOff ? window.to : end),
            status: isCalledOff ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
            summary: plain(title ?? words.head),
            description: plain(`${monitors.map(nameOf).join(", ")}. ${words.expects[window.expect]}`),
            ...(url !== undefined && { url }),
        });
    }
    return made.toString();
}
/** What a calendar must hear of: a plan, another time, its end where that was not the planned one. */
const CHANGES = new Set(["planned", "ended", "recovered", "reopened"]);
const hostOf = (url) => (url !== undefined && URL.parse(url)?.host) || "uptimeline";
/** One line without control characters: the library escapes the rest. */
const plain = (text) => text
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]+/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();

;// CONCATENATED MODULE: ./build/site/view-maintenance.js






const ITEMS_SHOWN = 5;
/** Planned work of monitors that are watched, running or to come, by its beginning. */
function plannedWork({ ledger, monitors, nowMs }) {
    const watched = new Set(monitors.map(({ id }) => id));
    return ledger.incidents
        .filter(maintenance_incidents/* isMaintenance */.QX)
        .filter((one) => (0,domain_incident/* isOpen */.nT)(one) && (0,domain_instant/* toMs */.G8)(one.window.to) > nowMs)
        .filter((one) => monitorsOf(one).some((id) => watched.has(id)))
        .toSorted((a, b) => a.window.from < b.window.from ? -1 : a.window.from > b.window.from ? 1 : a.id < b.id ? -1 : 1);
}
const monitorsOf = ({ monitor, monitors = [monitor] }) => monitors;
/** Planned work in `api/v1/status.json`. */
const maintenanceJson = (one) => ({
    id: one.id,
    title: outsideText(one.title ?? ""),
    monitors: monitorsOf(one),
    from: one.window.from,
    to: one.window.to,
    expect: one.window.expect,
    issue: one.issue?.number ?? null,
});
/** The block of planned work on the index, or on a monitor's own page; `undefined` where there is none. */
function maintenanceView(context, root, about) {
    const { input, locale } = context;
    const own = plannedWork(input).filter((one) => about === undefined || monitorsOf(one).includes(about.monitor.id));
    if (own.length === 0)
        return undefined;
    return {
        head: locale.maintenance.head,
        items: own.slice(0, ITEMS_SHOWN).map((one) => itemView(context, one, root, about !== undefined)),
        calendar: locale.maintenance.calendar,
        href: `${root}maintenance.ics`,
    };
}
function itemView({ input, locale, format }, one, root, isAlone) {
    const words = locale.maintenance;
    const { window, title, level, issue } = one;
    const [fromMs, untilMs] = [(0,domain_instant/* toMs */.G8)(window.from), (0,domain_instant/* toMs */.G8)(window.to)];
    const isRunning = fromMs <= input.nowMs;
    const names = new Map(input.monitors.map(({ id, name }) => [id, name]));
    const about = monitorsOf(one).flatMap((id) => names.get(id) ?? []);
    const expects = level === "info" ? words.expects[window.expect] : words.worse;
    return {
        isRunning,
        kicker: isRunning ? words.running : words.upcoming,
        when: words.when(format.dayTime(fromMs), format.timeNear(untilMs, fromMs), format.zone(fromMs)),
        span: isRunning
            ? words.left(format.duration(untilMs - input.nowMs))
            : words.ahead(format.duration(fromMs - input.nowMs)),
        title: outsideText(title ?? words.head),
        page: INCIDENT_ID.test(one.id) ? `${root}incidents/${one.id}.html` : "",
        text: [...(isAlone ? [] : [`${words.about(about.map(outsideText))}.`]), expects].join(" "),
        href: outsideUrl(issue?.url),
        issue: words.issue,
    };
}
/** Each has a page of its own, to which its issue links. */
const maintenancesWithPage = ({ ledger }) => ledger.incidents.filter(maintenance_incidents/* isMaintenance */.QX).filter(({ id }) => INCIDENT_ID.test(id));
/** `maintenance.ics`, where anything was ever planned. */
async function plannedCalendar({ input, locale }) {
    const { ledger, site, nowMs, monitors } = input;
    const all = ledger.incidents.filter(maintenance_incidents/* isMaintenance */.QX);
    if (all.length === 0)
        return undefined;
    const names = new Map(monitors.map(({ id, name }) => [id, outsideText(name)]));
    return calendarOf(all, {
        name: `${outsideText(site.name)}: ${locale.maintenance.head}`,
        ...(site.url !== undefined && { url: site.url }),
        locale,
        nowMs,
        nameOf: (id) => names.get(id) ?? id,
        linkOf: ({ issue }) => outsideUrl(issue?.url),
    });
}
/** When a monitor's planned work ends, if some goes on. */
function view_maintenance_untilOf({ format, input }, { verdict }) {
    const until = verdict?.maintenance?.until;
    return until === undefined ? "" : format.timeNear((0,domain_instant/* toMs */.G8)(until), input.nowMs);
}

;// CONCATENATED MODULE: ./build/site/view-maintenance-page.js







/** The page of one planned work, to which its issue links: what, when, about whom, and what became of it. */
function maintenancePageView(context, one) {
    const { locale, format, input } = context;
    const words = locale.maintenance;
    const [fromMs, untilMs] = [(0,domain_instant/* toMs */.G8)(one.window.from), (0,domain_instant/* toMs */.G8)(one.window.to)];
    const title = outsideText(one.title ?? words.head);
    const names = new Map(input.monitors.map(({ id, name }) => [id, outsideText(name)]));
    return {
        ...context_frame(context, { title, root: "../" }),
        crumbs: [{ href: "../index.html", text: locale.words.status }, { text: words.head }],
        status: view_maintenance_page_stateOf(context, one),
        when: words.when(format.dayTime(fromMs), format.timeNear(untilMs, fromMs), format.zone(fromMs)),
        sentence: sentence([{ tone: "plain", text: title }]),
        lead: one.level === "info" ? words.expects[one.window.expect] : words.worse,
        aboutHead: words.aboutHead,
        monitors: monitorsOf(one).map((id) => ({
            href: names.has(id) ? `../monitors/${id}.html` : "",
            text: names.get(id) ?? id,
        })),
        storyHead: locale.incident.timeline,
        story: one.timeline.map((event, index, all) => {
            const { glyph, title: told, text } = tell(context, event);
            const time = format.timeNear((0,domain_instant/* toMs */.G8)(event.t), (0,domain_instant/* toMs */.G8)(all[index - 1]?.t ?? one.window.from));
            return { datetime: event.t, time, glyph, title: told, text };
        }),
        links: [
            ...(outsideUrl(one.issue?.url) === undefined ? [] : [{ href: outsideUrl(one.issue?.url), text: words.issue }]),
            { href: "../maintenance.ics", text: words.calendar },
        ],
    };
}
function view_maintenance_page_stateOf({ locale, input }, one) {
    const words = locale.maintenance;
    if (one.end !== undefined)
        return (0,domain_incident/* endingOf */.z6)(one)?.what === "recovered" ? words.over : words.withdrawn;
    return (0,domain_instant/* toMs */.G8)(one.window.from) <= input.nowMs ? words.running : words.upcoming;
}
function tell(context, event) {
    const words = context.locale.maintenance;
    switch (event.what) {
        case "opened":
        case "reopened":
            return { glyph: "maintenance", title: words.begun, text: "" };
        case "recovered":
            return { glyph: "up", title: words.over, text: "" };
        case "ended":
            return { glyph: "nodata", title: words.withdrawn, text: "" };
        case "level":
            return {
                glyph: "down",
                title: words.worse,
                text: event.outcome === undefined ? "" : reasonPhrase(context.locale, event.outcome, event.reason),
            };
        case "joined":
        case "planned":
        case "acknowledged":
        case "taken-up":
        case "muted":
        case "false-alarm":
        case "status":
            return handlingEvent(context, event);
        default:
            return { glyph: "nodata", title: event.what, text: "" };
    }
}

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

// EXTERNAL MODULE: ./build/domain/region-measure.js
var region_measure = __webpack_require__(23312);
// EXTERNAL MODULE: ./build/domain/sketch.js
var sketch = __webpack_require__(52973);
;// CONCATENATED MODULE: ./build/domain/hour-of-week.js






const HOURS_OF_WEEK = 7 * 24;
/**
 * When it is that something fails or is slow: 168 hours from Monday 00:00 by a zone's clock, of the days in a range whose hours
 * or samples stand. An hour counts for the hour of the clock in which it begins by UTC, so where the offset is not of whole
 * hours, up to 45 min of it lie in the next.
 */
function hourOfWeek(history, range, offsetMs) {
    const bySlot = Array.from({ length: HOURS_OF_WEEK }, () => []);
    for (const day of (0,region_measure/* split */.lD)({ fromMs: range.fromMs, toMs: Math.min(range.toMs, history.nowMs) }, domain_instant/* DAY_MS */.sO)) {
        if (!history.regions.some(({ fineDays }) => fineDays.has((0,rollup/* startOf */.GH)(day.fromMs, domain_instant/* DAY_MS */.sO))))
            continue;
        for (const cell of (0,domain_window/* cells */.Yo)(history, { ...day, step: "hour" })) {
            if (isAsked(cell))
                bySlot[slotOf((0,rollup/* startOf */.GH)(cell.fromMs, domain_instant/* HOUR_MS */.iQ), offsetMs)].push(cell);
        }
    }
    return bySlot.map(slotFacts);
}
function isAsked({ n }) {
    let counted;
    for (counted in n)
        if (counted !== "maintenance")
            return true;
    return false;
}
function slotFacts(cells) {
    if (cells.length === 0)
        return { hours: 0, calls: 0 };
    const { first, latency } = (0,rollup/* sumTimes */.qJ)(cells);
    const failureRate = (0,domain_uptime/* errorRate */.zi)(first);
    const p95 = (0,sketch/* quantile */.YV)(latency, 0.95);
    return {
        hours: cells.length,
        calls: (0,domain_uptime/* sumOf */.XN)(first, "failure") + (0,domain_uptime/* sumOf */.XN)(first, "available"),
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
        maintenances: plannedWork(input).map((one) => maintenanceJson(one)),
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
        maintenance: verdict?.maintenance ?? null,
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
        latenessMs: (0,corroborate/* latenessMs */.Q8)(incident) ?? null,
        leadMs: (0,corroborate/* leadMs */.Zx)(incident) ?? null,
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

// EXTERNAL MODULE: ./build/domain/markdown.js
var markdown = __webpack_require__(53812);
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
        title: enReport.title(month, only === undefined ? undefined : (0,markdown/* escapeMarkdown */.FV)(only.name)),
        closed: enReport.closed(time(report.from), time(report.to), time(report.closedAt)),
        columns: enReport.columns,
        rows: only === undefined ? report.monitors.map(rowOf) : [],
        incidentColumns: enReport.incidentColumns,
        correctionsHead: enReport.corrections,
        parts: (only === undefined ? report.monitors : [only]).map((part) => ({
            name: (0,markdown/* escapeMarkdown */.FV)(part.name),
            facts: factsOf(part),
            incidents: part.incidents.list.map(({ id, kind, begin, end, durationMs }) => [
                (0,markdown/* tableCode */.KH)(id),
                en.en.kind[kind],
                moment(begin),
                end === undefined ? enReport.goesOn : moment(end),
                durationMs === undefined ? enReport.unknown : format.duration(durationMs),
            ]),
            corrections: part.corrections.map(({ from, to, who, why }) => enReport.correction(time(from), time(to), (0,markdown/* escapeMarkdown */.FV)(who), (0,markdown/* escapeMarkdown */.FV)(why))),
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
        (0,markdown/* escapeMarkdown */.FV)(name),
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
        { term: term.id, text: (0,markdown/* codeSpan */.SS)(id) },
        { term: term.group, text: group === undefined ? "" : (0,markdown/* escapeMarkdown */.FV)(group) },
        { term: term.provider, text: provider === undefined ? "" : (0,markdown/* escapeMarkdown */.FV)(provider) },
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
                .map(({ region, uptime, coverage }) => enReport.region((0,markdown/* escapeMarkdown */.FV)(region), shown(uptime, format.uptimeFine), format.coverage(coverage)))
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
const report_markdown_amountsText = (amounts) => (0,markdown/* escapeMarkdown */.FV)(en.en.list(Object.entries(amounts).map(([unit, micro]) => format.money({ unit, micro }))));
function costText({ amounts, perSuccess = {}, unpriced }, withEach = false) {
    return enReport.cost(report_markdown_amountsText(amounts), withEach ? report_markdown_amountsText(perSuccess) : "", unpriced);
}
function modelsText({ models = {} }) {
    return Object.entries(models)
        .map(([name, { calls, cost }]) => enReport.model((0,markdown/* escapeMarkdown */.FV)(name), calls, report_markdown_amountsText(cost)))
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
            leadMs: fate === "acknowledged" ? ((0,corroborate/* leadMs */.Zx)(incident) ?? null) : null,
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
    const lasted = format.duration((0,corroborate/* latenessMs */.Q8)(incident) ?? untilMs - beganMs);
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
        values: [view_monitor_facts_figure(uptimeText(context, facts, own))],
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
    const spoken = own.flatMap((incident) => (0,corroborate/* latenessMs */.Q8)(incident) ?? []);
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

// EXTERNAL MODULE: ./build/domain/diagnosis.js
var diagnosis = __webpack_require__(4892);
// EXTERNAL MODULE: ./build/domain/scope.js
var scope = __webpack_require__(44641);
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
    const findings = (0,diagnosis/* diagnose */.h4)(incident, known);
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
        ...(incident.end === undefined && { advice: advice[(0,diagnosis/* adviceOf */.wr)(findings)] }),
    };
}
/** The provider's other monitors: fine are those whose calls of that time are kept and passed. */
function othersIn({ facts, incidents }, incident) {
    const { begin, end } = incident;
    const passed = (sample) => sample.t >= begin && (end === undefined || sample.t <= end) && (0,domain_outcome/* isAvailable */.e2)(sample.outcome) && !(0,domain_sample/* isOfPage */.v_)(sample);
    return (0,scope/* othersOf */.b)(incident, facts.map(({ monitor }) => monitor), incidents.map((one) => one.incident), (id) => facts.some(({ monitor, ledger }) => monitor.id === id && ledger.samples.some(passed)));
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

// EXTERNAL MODULE: ./build/domain/condition.js
var condition = __webpack_require__(10676);
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
        value: outsideText((0,condition/* gotText */._)(value)),
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
    const lateMs = (0,corroborate/* latenessMs */.Q8)(incident);
    if (incident.pagePublished === undefined || lateMs === undefined) {
        if (incident.corroboration !== "unacknowledged")
            return [{ term: words.pageLate, tone: "", values: [view_monitor_facts_figure("–")], sub }];
        const word = incident.end === undefined ? words.pageSilentFact : words.pageNeverFact;
        return [{ term: words.pageLate, tone: " truth", values: [view_monitor_facts_figure(word)], sub }];
    }
    const time = format.timeNear((0,domain_instant/* toMs */.G8)(incident.pagePublished), (0,domain_instant/* toMs */.G8)(incident.begin));
    const earlyMs = (0,corroborate/* leadMs */.Zx)(incident) ?? 0;
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
    const { locale } = context;
    const { story } = locale.incident;
    const { incident } = one;
    const glyph = stateOfIncident(incident);
    if (event.what === "certificate" || event.what === "models")
        return newsEvent(context, incident, event);
    switch (event.what) {
        case "opened":
            return {
                glyph,
                title: story.opened(locale.level[event.level]),
                text: openedText(context, incident, event.t, causeText(locale, event)),
            };
        case "level":
            return { glyph, title: story.level(locale.level[event.level]), text: causeText(locale, event) };
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
        case "joined":
        case "planned":
        case "acknowledged":
        case "taken-up":
        case "muted":
        case "false-alarm":
        case "status":
            return handlingEvent(context, event);
        case "recovered":
            return recovery(context, incident, event);
        case "ended":
            return { glyph: "nodata", title: story.ended[event.why], text: "" };
        case "reopened":
            return { glyph, title: story.reopened(locale.level[event.level]), text: causeText(locale, event) };
        default:
            return (0,errors/* assertNever */.xb)(event);
    }
}
function openedText({ format, locale }, incident, t, because) {
    const { story } = locale.incident;
    const afterMs = (0,domain_instant/* toMs */.G8)(t) - (0,domain_instant/* toMs */.G8)(incident.begin);
    const after = isOfFeed(incident)
        ? story.unreadableFor(format.duration(afterMs))
        : incident.kind === "advisory" || incident.imported !== undefined
            ? ""
            : isAtOnce(afterMs)
                ? story.openedAtOnce
                : story.openedText(format.duration(afterMs));
    return [because, after].filter((text) => text !== "").join(" ");
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
    const lateMs = incident.kind === "advisory" ? undefined : (0,corroborate/* latenessMs */.Q8)(incident);
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
    const lateMs = (0,corroborate/* latenessMs */.Q8)(incident);
    const { pagePublished, corroboration, begin, kind } = incident;
    if (pagePublished === undefined || lateMs === undefined || kind === "advisory")
        return words.page[corroboration](page);
    const time = format.timeNear((0,domain_instant/* toMs */.G8)(pagePublished), (0,domain_instant/* toMs */.G8)(begin));
    if (isAtOnce(lateMs))
        return words.pageAtOnce(page, time);
    const lead = leadText(context, (0,corroborate/* leadMs */.Zx)(incident) ?? 0);
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
        ["s-maint", bars(({ maintenanceMs = 0 }) => maintenanceMs)],
        ["s-maint-in", bars(({ maintenanceMs = 0 }) => Math.max(0, maintenanceMs * 0.8 - domain_instant/* MINUTE_MS */.kg))],
        ["s-flag", marks(({ downMs }) => downMs > 0, "0v3")],
        ["s-nodata", marks(isUnknown, `${base - 1}v-.01`)],
        ["p-degraded", marks(({ page }) => page === "degraded", `${base + 3}V${base + 8}`)],
        ["p-down", marks(({ page }) => page === "down", `${base + 3}V${base + BELOW}`)],
        ["p-silent", marks(({ silent }) => silent, `${base + 6}v.01`)],
    ];
    return figure(described, { class: "strip", viewBox: `0 0 ${width} ${height}`, preserveAspectRatio: "none" }, ...paths.filter(([, d]) => d !== "").map(([name, d]) => el("path", { class: name, d })), el("line", { class: hasPage ? "s-base" : "s-base none", x1: 0, x2: width, y1: base + 1.5, y2: base + 1.5 }));
}
const isUnknown = ({ knownMs, limitedMs, downMs, maintenanceMs = 0 }) => knownMs <= 0 && limitedMs <= 0 && downMs <= 0 && maintenanceMs <= 0;

;// CONCATENATED MODULE: ./build/site/view-row.js














function rowView(context, facts) {
    const { locale, format } = context;
    const { monitor, state } = facts;
    const quarter = facts.windows["90d"];
    const p95 = facts.windows["24h"].latency?.p95;
    const said = pageView(context, facts);
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
        uptime: uptimeText(context, facts, quarter),
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
    if (state === "maintenance")
        return `${locale.state[state]} ${locale.maintenance.sub(view_maintenance_untilOf(context, facts))}`;
    if (state === "limited" || verdict === undefined)
        return locale.state[state];
    const isSame = isOfState(open, state);
    const sinceMs = (0,domain_instant/* toMs */.G8)(isSame ? open.begin : (verdict.firstFailure ?? verdict.since));
    const { brief } = isSame && verdict.ground !== "page" ? troubleOfIncident(locale, open) : troubleOfVerdict(locale, verdict);
    return locale.index.stateFor(locale.state[state], format.duration(input.nowMs - sinceMs), brief);
}
/** The incident is what makes the state. */
const isOfState = (open, state) => open !== undefined && !isNews(open) && open.kind !== "alert" && stateOfIncident(open) === state;
function pageView({ locale, format, input }, { page, contradiction }) {
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
    const planned = days.reduce((sum, { maintenanceMs }) => sum + maintenanceMs, 0);
    const also = planned === 0 ? "" : ` ${locale.maintenance.ofTime(format.duration(planned))}.`;
    const described = { id: `strip-${monitor.id}`, title: locale.index.stripTitle(nameOf(facts)), desc: desc + also };
    return dayStrip(days, { ...described, width: DAYS_SHOWN, height: 44, hasPage: page !== undefined });
}
/** The 24 whole hours to now, counted back from now. */
function sparkOf({ locale, format, input }, { hours, monitor, windows, ledger }) {
    const fromMs = input.nowMs - domain_instant/* DAY_MS */.sO;
    const bins = Array.from({ length: 24 }, (_, index) => {
        const binFrom = fromMs + index * domain_instant/* HOUR_MS */.iQ;
        return hours.filter((cell) => (cell.fromMs + cell.toMs) / 2 >= binFrom && (cell.fromMs + cell.toMs) / 2 < binFrom + domain_instant/* HOUR_MS */.iQ);
    });
    const values = bins.map((own) => own.map(({ latency }) => (0,sketch/* quantile */.YV)(latency, 0.95)).findLast((value) => value !== undefined));
    const failed = bins.map((own) => own.some(({ first }) => (0,domain_uptime/* sumOf */.XN)(first, "failure") > 0));
    const week = hours.flatMap(({ latency }) => (0,sketch/* quantile */.YV)(latency, 0.95) ?? []).toSorted((a, b) => a - b);
    const rank = (share) => week[Math.floor(share * (week.length - 1))] ?? 0;
    const last = values.findLast((value) => value !== undefined);
    const isOpenDown = ledger.incidents.some((incident) => (0,domain_incident/* isOpen */.nT)(incident) && isOutage(incident));
    return spark({
        id: `spark-${monitor.id}`,
        title: last === undefined
            ? hours.some((cell) => cell.fromMs >= fromMs && (0,domain_uptime/* sumOf */.XN)(cell.first, "available") > 0)
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
    const leads = fates.flatMap(({ incident, fate }) => (fate === "acknowledged" ? ((0,corroborate/* leadMs */.Zx)(incident) ?? []) : []));
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
    const lead = fate === "acknowledged" ? (0,corroborate/* leadMs */.Zx)(incident) : undefined;
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
    const atMs = fate === "acknowledged" ? (0,corroborate/* leadMs */.Zx)(incident) : undefined;
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
    const leads = all.flatMap(({ incident, fate }) => (fate === "acknowledged" ? ((0,corroborate/* leadMs */.Zx)(incident) ?? []) : []));
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
    const trouble = facts.filter(({ state }) => state !== "up" && state !== "maintenance").length;
    const notes = [
        ...events.slice(EVENTS_SHOWN).map((one) => noteOfIncident(context, one)),
        ...notesOf(context, running),
    ];
    return {
        ...context_frame(context, { title: "", root: "", current: "status" }),
        sentence: sentence(view_index_headline(context)),
        tally: tallyOf(context),
        fresh: freshness(context),
        maintenance: maintenanceView(context, ""),
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
    const { locale, input, format } = context;
    const words = locale.sentence;
    const facts = context.facts.filter(({ state }) => state !== "maintenance");
    if (facts.length === 0 && context.facts.length > 0)
        return [{ tone: "quiet", text: plannedText(context) }];
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
    const [up, all] = [count("up"), context.facts.length];
    const first = up === all ? words.allUp(up) : up === 0 ? words.noneUp(all) : words.someUp(up, all);
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
        { tone: "quiet", text: plannedText(context) },
    ];
}
/** What is in planned work: by its name where it is one alone. */
function plannedText(context) {
    const words = context.locale.maintenance;
    const planned = context.facts.filter(({ state }) => state === "maintenance");
    const [alone, ...others] = planned;
    if (alone === undefined)
        return "";
    return others.length > 0
        ? words.several(planned.length)
        : words.sentence(unbroken(nameOf(alone)), view_maintenance_untilOf(context, alone));
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
    const always = ["up", "degraded", "down", "limited", "nodata"];
    const hasPlanned = facts.some(({ state }) => state === "maintenance");
    const states = hasPlanned ? [...always, "maintenance"] : always;
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
    const whole = (0,domain_window/* mergeCells */.w7)(facts.hours);
    const text = (q) => (whole.latency.n === 0 ? "–" : format.latency((0,sketch/* quantile */.YV)(whole.latency, q) ?? 0));
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
    const at = (q) => format.latency((0,sketch/* quantile */.YV)(latency, q) ?? 0);
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
    return [...groups.values()].map(domain_window/* mergeCells */.w7);
}
function latencyBin({ fromMs, toMs: untilMs, latency, first }) {
    const [p50, p95, p99] = [0.5, 0.95, 0.99].map((q) => (0,sketch/* quantile */.YV)(latency, q));
    return {
        fromMs,
        toMs: untilMs,
        failures: (0,domain_uptime/* sumOf */.XN)(first, "failure"),
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
        const own = (0,domain_window/* mergeCells */.w7)(hours.filter(({ fromMs }) => fromMs >= day.fromMs && fromMs < day.toMs));
        const { calls, failures } = (0,statistics/* statistics */.o)(own, domain_instant/* DAY_MS */.sO);
        if (calls === 0)
            return [];
        const at = (q) => (own.latency.n === 0 ? "–" : format.latency((0,sketch/* quantile */.YV)(own.latency, q) ?? 0));
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
    const { first } = (0,domain_window/* mergeCells */.w7)(facts.hours);
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
        down: (0,domain_uptime/* sumOf */.XN)(first, "failure") - (first.timeout ?? 0),
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
        { text: uptimeText(context, facts, window) },
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
    const spanOf = (name) => format.duration(domain_slo/* BURN_SPANS */.qZ[name]);
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
        { text: uptimeText(context, facts, own) },
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

// EXTERNAL MODULE: ./build/domain/witness.js
var witness = __webpack_require__(290);
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
        const loud = (0,witness/* standsOut */.K8)(hint);
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
        maintenance: maintenanceView(context, "../", facts),
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
    if (state === "maintenance")
        return [{ tone: "quiet", text: locale.maintenance.sentence(name, view_maintenance_untilOf(context, facts)) }];
    if (verdict === undefined || state === "up") {
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
        const cell = (0,domain_window/* cellOf */.WC)(history, { fromMs: days[0].fromMs, toMs: days.at(-1).toMs });
        const own = (0,statistics/* statistics */.o)(cell, cell.toMs - cell.fromMs);
        const described = { id: `month-${index}`, title: format.month(ms), desc: locale.monitor.monthDesc(outages) };
        const coverage = format.coverage(own.coverage);
        const year = format.year(ms);
        return {
            outages,
            name: format.monthShort(ms),
            year: index === 0 || year !== format.year(starts[index - 1]) ? year : "",
            strip: dayStrip(known, { ...described, width: 31, height: 40, hasPage: page !== undefined }),
            uptime: uptimeText(context, facts, own),
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
            for (const [path, text] of (0,domain_badge/* badgeFiles */.f)(badge, facts.windows))
                files.set(path, text);
    }
    for (const one of maintenancesWithPage(input)) {
        files.set(`incidents/${one.id}.html`, await (0,templates/* render */.XX)("site/maintenance-page", maintenancePageView(context, one)));
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
    const planned = await plannedCalendar(context);
    if (planned !== undefined)
        files.set("maintenance.ics", planned);
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

// EXTERNAL MODULE: ./build/domain/list-price.js
var list_price = __webpack_require__(75697);
// EXTERNAL MODULE: ./build/domain/spend.js
var spend = __webpack_require__(50161);
// EXTERNAL MODULE: ./build/ledger/read.js + 5 modules
var read = __webpack_require__(9071);
// EXTERNAL MODULE: ./build/commands/run/depth.js + 1 modules
var depth = __webpack_require__(29184);
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
    const ledger = publicLedger(await (0,read/* readLedger */.S)(after, { nowMs, ...(0,depth/* siteReading */.ux)(config, incidents, nowMs) }));
    const priced = (0,list_price/* withListPrices */.rO)(config.monitors, ledger.state.prices);
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
/** That a channel can't be told is its owner's to mend, and nothing that readers of a status page are asked to know. */
const publicLedger = (ledger) => ({
    ...ledger,
    incidents: ledger.incidents.filter(({ channel }) => channel === undefined),
});

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
// EXTERNAL MODULE: ./build/domain/rounds.js
var domain_rounds = __webpack_require__(45904);
// EXTERNAL MODULE: ./build/commands/run/keep-observed.js + 37 modules
var keep_observed = __webpack_require__(94714);
// EXTERNAL MODULE: ./build/commands/run/conclude-late.js
var conclude_late = __webpack_require__(27317);
// EXTERNAL MODULE: ./build/commands/run/settings.js
var settings = __webpack_require__(6388);
// EXTERNAL MODULE: ./build/commands/run/conclude.js + 13 modules
var conclude = __webpack_require__(97482);
// EXTERNAL MODULE: ./build/domain/due.js
var due = __webpack_require__(64263);
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

// EXTERNAL MODULE: ./build/domain/maintenance-now.js
var maintenance_now = __webpack_require__(97143);
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
        if (feeds.length === 0 || (0,corroborate/* pageView */.$q)(known, reports, nowMs)?.trouble !== true)
            return false;
        return (0,corroborate/* pageView */.$q)(known, before, nowMs)?.trouble === false;
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

// EXTERNAL MODULE: ./build/conditions/index.js + 14 modules
var conditions = __webpack_require__(65233);
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
        ...costsOf(facts, price),
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
function costsOf({ usage }, price) {
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

// EXTERNAL MODULE: ./build/ledger/codec.js + 10 modules
var codec = __webpack_require__(2501);
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
// EXTERNAL MODULE: ./build/commands/run/leg.js
var leg = __webpack_require__(78241);
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
            (0,observe_book/* noteAnswer */.p5)(book, answer, context.region, one.job);
    }
    const asked = answers.flatMap(({ one, answer }) => (answer?.kind === "asked" ? { one, answer } : []));
    const { settled, controls } = await settleWave(world, config, asked.map(({ answer }) => answer), going.signal);
    const news = asked
        .map(({ one }, index) => ({ monitor: one.monitor, sample: settled[index].sample }))
        .filter(({ monitor, sample }) => newlyFails(sample, samplesOf(monitor.id, going)));
    (0,observe_book/* noteSettled */.wi)(book, settled, controls);
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
        .filter(observe_book/* isAskedFor */.un)
        .filter((monitor) => (0,leg/* isOurs */.MU)(monitor, going.context.shard))
        .filter(({ id }) => !book.asked.has(id) && !suspected.has(id) && !Object.hasOwn(backoffs, id))
        .filter(({ id }) => !isAskedEnough(going.before(id), world.clock.now()));
    if (fresh.length > 0)
        world.log.info(`Due by suspicion: ${fresh.map(({ id }) => id).join(", ")}`);
    for (const { id } of fresh)
        suspected.add(id);
    return fresh.map((monitor) => ({ monitor, again: 0, delayMs: 0 }));
}
const backoffsNow = ({ ledger, book, world }) => (0,due/* backoffsAfter */.yt)(ledger.state, [...book.samples.values()].flat(), world.clock.now(), book.exhausted);
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
    const nowMs = world.clock.now();
    const isPlanned = (0,maintenance_now/* runningMaintenance */.P)(ledger.incidents, monitor.id, nowMs) !== undefined;
    const { verdict } = (0,judge/* judge */.S)(monitor, own, nowMs, prior, isPlanned);
    const delayMs = (0,due/* repetitionDelayMs */.TX)(monitor, sample, verdict, world.random.next());
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

// EXTERNAL MODULE: ./build/commands/run/heard.js + 2 modules
var heard = __webpack_require__(91059);
// EXTERNAL MODULE: ./build/feeds/index.js + 63 modules
var feeds = __webpack_require__(73255);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/domain/first-seen.js
var first_seen = __webpack_require__(11027);
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
    return conditional_textOf((0,first_seen/* withFirstSeen */.w)(then, report)) !== conditional_textOf((0,first_seen/* withFirstSeen */.w)(report, report));
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
const AT_ONCE = 6;
const NOTHING_READ = { reports: new Map(), validators: new Map() };
/**
 * Reads every feed of the config, six at a time. A feed that can't be read is `unknown`, said aloud, and stops nobody;
 * so is a component that a monitor names and the page does not have. `signal` ends the reading: what was not read by then
 * could not be.
 */
async function readFeeds(world, { feeds, monitors }, known, signal) {
    const shelf = new Map();
    const queue = new dist/* default */.Ay({ concurrency: AT_ONCE });
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

// EXTERNAL MODULE: ./build/domain/state.js
var state = __webpack_require__(83468);
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
    const config = { ...given, monitors: (0,list_price/* withListPrices */.rO)(given.monitors, ledger.state.prices) };
    const beganMs = world.clock.now();
    const limit = limitRound(world, context);
    const read = { ...config, feeds: (0,leg/* feedsOfLeg */.bH)(config, context.shard) };
    const feeds = feedsOf(world, read, ledger, { desk, nowMs: beganMs, signal: limit.over });
    const asker = {
        nowMs: beganMs,
        ...(context.region !== undefined && { region: context.region }),
        ...(desk.rounds > 0 && { restMs: REST_MS }),
    };
    desk.rounds += 1;
    const jobs = ledger.state.jobs ?? {};
    const own = (0,leg/* ownMonitors */.Ev)(config, context.shard);
    const first = (0,due/* due */.dQ)(own.filter(observe_book/* isAskedFor */.un), ledger.samples, ledger.state, asker).map((monitor) => {
        const key = (0,state/* jobKey */.t)(monitor.id, context.region);
        return { monitor, again: 0, delayMs: 0, ...(Object.hasOwn(jobs, key) && { job: jobs[key] }) };
    });
    const book = (0,observe_book/* openBook */.Ce)();
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
        samples: inOrder(book, (0,heard/* pageSamples */.jH)({ ...config, monitors: own }, ledger, reports, { ...asker, run: context.run })),
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

// EXTERNAL MODULE: ./build/domain/ledger.js
var ledger = __webpack_require__(48984);
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
        course.unkept = (0,observe_book/* join */.fj)(course.unkept, await observe(world, config, ledger, context, desk));
        if (isOver())
            break;
        const seen = (0,keep_observed/* concludeOn */.ZG)(keeper, course.base, course.unkept);
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
    base: start?.ledger ?? ledger/* EMPTY_LEDGER */._,
    unkept: observe_book/* NOTHING_OBSERVED */.r_,
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
    const asked = (0,leg/* ownMonitors */.Ev)(config, context.shard).filter(observe_book/* isAskedFor */.un);
    const asker = { nowMs, restMs: REST_MS, ...(context.region !== undefined && { region: context.region }) };
    const laterMs = (0,due/* nextDueMs */.oi)(asked, ledger.samples, ledger.state, asker, beganMs) ?? Number.POSITIVE_INFINITY;
    // Whoever became due while the round went on comes at once; whoever was due before and is still there could not be asked.
    const isLeft = (0,due/* due */.dQ)(asked, ledger.samples, ledger.state, asker).length > 0;
    const dueMs = Math.min(laterMs, isLeft ? nowMs + RETRY_MS : Number.POSITIVE_INFINITY);
    const looks = (0,leg/* feedsOfLeg */.bH)(config, context.shard).length > 0 || !config.monitors.every(observe_book/* isAskedFor */.un);
    return Math.min(dueMs, looks ? Math.max(beganMs + LOOK_EVERY_MS, nowMs) : Number.POSITIVE_INFINITY);
}
/** Something that people should know of soon. */
function watch_isNews(before, { update, verdicts, ledger }) {
    return ((0,conclude/* changedVerdicts */.Fe)(before, verdicts).length > 0 ||
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
    const published = await (0,keep_observed/* keepObserved */.wp)(keeper, course.unkept, course.at);
    for (const verdict of (0,conclude/* changedVerdicts */.Fe)(published.before, published.conclusion.verdicts)) {
        course.changed.set(verdict.monitor, verdict);
    }
    course.said.push(...published.said);
    course.commits.push(...published.commits);
    course.keptMs = keeper.world.clock.now();
    return published;
}
/** The ledger after a push, with what others have pushed; what could not be kept is tried again with what comes. */
async function standAnew({ world, config }, course, { recorded, before, conclusion }) {
    course.at = recorded ? await (0,keep_observed/* standingOrNone */.cq)(world, config) : undefined;
    course.base = course.at?.ledger ?? (recorded ? conclusion.ledger : before);
    const { reports, validators } = course.unkept;
    if (recorded)
        course.unkept = { ...observe_book/* NOTHING_OBSERVED */.r_, reports, validators };
}
/** The ledger with the reports that came meanwhile: a heartbeat that was pushed is not missing. */
async function withReports(keeper, course) {
    course.at = (await (0,keep_observed/* standingOrNone */.cq)(keeper.world, keeper.config)) ?? course.at;
    course.base = course.at?.ledger ?? course.base;
    return (0,keep_observed/* concludeOn */.ZG)(keeper, course.base, course.unkept).ledger;
}
async function sleepUntil(nextMs, { world, context }, untilMs) {
    const sleepMs = Math.max(nextMs - world.clock.now(), SHORTEST_SLEEP_MS);
    const leftText = (0,domain_rounds/* spanText */.Cp)(untilMs - world.clock.now());
    world.log.info(`The next round is in ${(0,domain_rounds/* spanText */.Cp)(sleepMs)}; this run watches for another ${leftText}`);
    await world.clock.sleep(sleepMs, context.signal);
}

;// CONCATENATED MODULE: ./build/commands/run.js










/**
 * The whole story: read the ledger, observe, judge, correlate and plan, push, speak, in one round or several, and publish.
 * What cannot be done is said with the setting that allows it, and the rest goes on.
 */
async function run(world, config, given) {
    const context = { ...given, claimant: claimantOf(world, given) };
    const start = await (0,keep_observed/* standingOrNone */.cq)(world, config);
    const { facts, look } = await settingsOf(world, context, start?.ledger.state.settings);
    const off = facts === undefined ? [] : (0,settings/* switchedOff */.dw)(facts, config.issues.enabled);
    for (const remedy of off)
        world.log.warn(remedy);
    await warnOfQuiet(world, config, facts ?? look);
    if (start !== undefined)
        warnOf(start.ledger, world, config, context);
    const issueKinds = config.issues.enabled && facts?.hasIssues !== false ? config.issues.kinds : [];
    const keeper = { world, config, context, issueKinds, ...(look !== undefined && { settings: look }) };
    const watched = await watch(keeper, start, watchMs(config, context));
    const { conclusion, after, reports, recorded } = watched;
    const unrecorded = recorded ? undefined : await saveOwn(world, context, conclusion.update);
    const { siteDir } = context;
    const siteBuilt = siteDir !== undefined && (await publish(world, config, { ...context, siteDir }, { ...conclusion, reports, after }));
    const { pingUrl } = config.notices;
    if (recorded && context.live && pingUrl !== undefined)
        await ping(world, pingUrl);
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
        pagesEnabled: facts?.hasPages ?? look !== undefined,
        switchedOff: off,
    };
}
/** Who claims and speaks for a run. */
const claimantOf = ({ random }, { run: id }) => `${id}/${random.next().toString(36).slice(2, 8)}`;
/** One round, unless somebody wants to watch: the one who calls, or for live runs the config. */
const watchMs = ({ watch: wanted }, context) => context.watchMs ?? (context.live ? (wanted?.forMs ?? 0) : 0);
/** What the repository allows: as GitHub said lately that all is switched on, or as it says now. */
async function settingsOf(world, { live }, before) {
    if (!live)
        return {};
    const nowMs = world.clock.now();
    if ((0,settings/* stillStands */.At)(before, nowMs))
        return { look: before };
    try {
        const facts = await world.forge.facts();
        const look = (0,settings/* settingsLook */.pR)(facts, nowMs);
        return { facts, ...(look !== undefined && { look }) };
    }
    catch (error) {
        // Unknown is no reason to stop: each refusal is met where it comes.
        const why = error instanceof Error ? error.message : String(error);
        world.log.warn(`GitHub could not be asked about the repository's settings: ${why}`);
        return {};
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
    const asked = config.monitors.filter(observe_book/* isAskedFor */.un);
    if (asked.length === 0)
        return;
    const everyMs = Math.min(...asked.map((monitor) => monitor.everyMs));
    const gapMs = (0,domain_rounds/* slowRoundsMs */.ZU)(everyMs, rounds, { nowMs: clock.now(), ...(region !== undefined && { region }) });
    if (gapMs !== undefined) {
        log.warn(`Rounds come every ${(0,domain_rounds/* spanText */.Cp)(gapMs)} (median of the last day), while the shortest interval is ${(0,domain_rounds/* spanText */.Cp)(everyMs)}: docs/triggers.md says how to have them come in time`);
    }
}


/***/ }),

/***/ 97482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Fe: () => (/* binding */ changedVerdicts),
  sF: () => (/* binding */ commitSubject),
  Ep: () => (/* binding */ conclude)
});

// EXTERNAL MODULE: ./build/domain/alert-figures.js
var alert_figures = __webpack_require__(6787);
// EXTERNAL MODULE: ./build/domain/correlate.js
var correlate = __webpack_require__(87424);
// EXTERNAL MODULE: ./build/domain/incident.js
var domain_incident = __webpack_require__(5035);
// EXTERNAL MODULE: ./build/domain/instant.js
var instant = __webpack_require__(92224);
// EXTERNAL MODULE: ./build/domain/trouble.js
var trouble = __webpack_require__(60906);
;// CONCATENATED MODULE: ./build/domain/alert-incidents.js





/**
 * Rules as they stand → incidents. One is opened by the gravest step that fires, rises with it and is never lowered; it ends
 * once no step has held for as long as each asks. A rule that breaks again within `reopen` opens its last one again; one that
 * has left the config ends unseen.
 *
 * While an outage of the monitor is open, what only says that its calls fail (error rate, availability, failures in a row,
 * server errors, burn rate) is part of that: it has the outage as its parent, and so neither issue nor notice of its own, to its
 * own end. A degradation speaks for what is no graver than itself.
 */
function alertIncidents(input) {
    const alerts = input.incidents.filter(({ kind }) => kind === "alert");
    const touched = new Set();
    const changed = input.standings.flatMap((standing) => {
        const own = alerts.filter((one) => isOf(one, standing));
        for (const { id } of own)
            touched.add(id);
        const before = own.find(domain_incident/* isOpen */.nT) ?? own.toSorted(byEnd).at(-1);
        const after = isOpenNow(before) ? goOn(before, standing, input) : begin(before, standing, input);
        return after === undefined || after === before ? [] : [after];
    });
    const watched = new Set(input.monitors.map(({ id }) => id));
    const now = (0,instant/* toInstant */.fN)(input.nowMs);
    const orphans = alerts
        .filter((one) => (0,domain_incident/* isOpen */.nT)(one) && !touched.has(one.id) && watched.has(one.monitor))
        .map((one) => end(one, now, { t: now, what: "ended", why: "no-longer-watched" }));
    return [...changed, ...orphans];
}
const isOf = (incident, { rule, monitors }) => incident.rule === rule.id && (rule.together || incident.monitor === monitors[0]);
const isOpenNow = (incident) => incident !== undefined && (0,domain_incident/* isOpen */.nT)(incident);
const byEnd = (a, b) => (a.end < b.end ? -1 : 1);
/** The gravest step that fires. */
const firing = ({ steps }) => steps.find(({ is }) => is === "fires");
function begin(ended, standing, input) {
    const fired = firing(standing);
    const [monitor] = standing.monitors;
    if (fired === undefined || monitor === undefined || standing.monitors.every((id) => input.isQuiet?.(id) === true))
        return undefined;
    const { rule } = standing;
    const detected = (0,instant/* toInstant */.fN)(input.nowMs);
    const news = { level: fired.step.level, value: fired.value, limit: fired.step.text };
    const { reopenMs = 0 } = input.monitors.find(({ id }) => id === monitor)?.policy ?? {};
    if (ended?.end !== undefined && ended.end < detected && input.nowMs - (0,instant/* toMs */.G8)(ended.end) <= reopenMs) {
        const { end: _end, parent: _parent, ...rest } = ended;
        const timeline = [...ended.timeline, { t: detected, what: "reopened", ...news }];
        return underOutage({ ...rest, level: news.level, timeline }, standing, fired, input);
    }
    const since = standing.steps.flatMap(({ is, since: one }) => (is === "fires" && one !== undefined ? [one] : []));
    const begun = since.toSorted()[0] ?? detected;
    const from = ended?.end !== undefined && ended.end > begun ? ended.end : begun;
    const incident = {
        v: 1,
        id: `${(0,correlate/* incidentId */._3)(from, monitor, "alert")}-${rule.id}`,
        monitor,
        kind: "alert",
        level: news.level,
        begin: from,
        detected,
        corroboration: "uncovered",
        rule: rule.id,
        title: rule.name,
        ...(standing.monitors.length > 1 && { monitors: standing.monitors }),
        timeline: [{ t: detected, what: "opened", ...news }],
        evidence: [],
        outbox: [],
    };
    return underOutage(incident, standing, fired, input);
}
function goOn(open, standing, input) {
    const now = (0,instant/* toInstant */.fN)(input.nowMs);
    const fired = firing(standing);
    if (fired !== undefined) {
        const { level } = fired.step;
        if (rank(level) <= rank(open.level))
            return underOutage(open, standing, fired, input);
        const event = { t: now, what: "level", level, value: fired.value, limit: fired.step.text };
        return underOutage({ ...open, level, timeline: [...open.timeline, event] }, standing, fired, input);
    }
    if (standing.steps.every(({ is }) => is === "over")) {
        const ceased = standing.steps
            .flatMap(({ since }) => since ?? [])
            .toSorted()
            .at(-1) ?? now;
        const t = ceased > lastOf(open) ? ceased : lastOf(open);
        return end(open, t, { t, what: "recovered" });
    }
    const isUnseen = standing.steps.every(({ is }) => is === "unclear") && isUnobserved(standing, input);
    return isUnseen ? end(open, now, { t: now, what: "ended", why: "unobserved" }) : open;
}
const rank = (level) => domain_incident/* LEVELS */.A_.indexOf(level);
/** The latest that it knows of: nothing ends before that. */
const lastOf = ({ begin: begun, timeline }) => timeline.reduce((latest, { t }) => (t > latest ? t : latest), begun);
function isUnobserved({ monitors }, { verdicts, nowMs }) {
    return monitors.every((id) => {
        const verdict = verdicts.get(id);
        return verdict?.verdict === "unknown" && nowMs - (0,instant/* toMs */.G8)(verdict.since) >= trouble/* UNOBSERVED_END_MS */.F_;
    });
}
const SPEAKING = new Set(["outage", "heartbeat", "degradation"]);
/** An outage that is open speaks for the alert; one that was too slight for it speaks no longer. */
function underOutage(alert, standing, { step }, input) {
    if (!step.condition.figures.every(({ figure }) => (0,alert_figures/* figureCalled */.oD)(figure).isOfAvailability === true))
        return alert;
    const speaks = (one) => one.kind !== "degradation" || rank(one.level) >= rank(alert.level);
    const standingParent = input.incidents.find(({ id }) => id === alert.parent);
    if (standingParent !== undefined && (!(0,domain_incident/* isOpen */.nT)(standingParent) || speaks(standingParent)))
        return alert;
    const about = input.incidents.find((one) => (0,domain_incident/* isOpen */.nT)(one) && SPEAKING.has(one.kind) && standing.monitors.includes(one.monitor) && speaks(one));
    if (about !== undefined)
        return { ...alert, parent: about.id };
    if (standingParent === undefined)
        return alert;
    const { parent: _none, ...alone } = alert;
    return alone;
}
const end = (incident, t, event) => ({
    ...incident,
    end: t,
    timeline: [...incident.timeline, event],
});

;// CONCATENATED MODULE: ./build/domain/alert.js
/** `<rule>` of monitors together, `<rule>/<monitor>` of each by itself: what a rule is broken by. */
const alertKey = ({ id, together }, monitor) => (together ? id : `${id}/${monitor}`);

// EXTERNAL MODULE: ./build/domain/alert-measure.js
var alert_measure = __webpack_require__(44582);
// EXTERNAL MODULE: ./build/domain/duration.js
var duration = __webpack_require__(14953);
;// CONCATENATED MODULE: ./build/domain/alert-weigh.js





/** What has been over for so long need not be remembered. */
const FORGOTTEN_MS = instant/* DAY_MS */.sO;
/** Holds a rule against its figures as they are now. The same moment and state give the same answer. */
function weigh(rule, subject, before) {
    const [first] = subject.monitors;
    const known = new Map();
    const valueOf = (use) => {
        if (!known.has(use.text))
            known.set(use.text, (0,alert_measure/* measureFigure */.BB)(use, rule, subject));
        return known.get(use.text);
    };
    const steps = rule.steps.map((step) => weighStep(step, step.condition.figures.map(valueOf), before, subject));
    const state = stateOf(steps, before, subject.nowMs);
    return {
        rule,
        key: alertKey(rule, first?.id ?? ""),
        monitors: subject.monitors.map(({ id }) => id),
        steps,
        ...(state !== undefined && { state }),
    };
}
function weighStep(step, values, before, subject) {
    const { nowMs } = subject;
    const holds = step.condition.evaluate(values);
    const value = valueText(step.condition.figures, values);
    const prior = before?.[step.level];
    if (holds === undefined)
        return { step, is: "unclear", value, ...(prior !== undefined && { since: prior.since }) };
    if (!holds && prior === undefined)
        return { step, is: "over", value };
    const since = prior?.holds === holds && wasWatched(step, subject) ? prior.since : (0,instant/* toInstant */.fN)(nowMs);
    const lastedMs = nowMs - (0,instant/* toMs */.G8)(since);
    // A second look is needed: what was seen once has held for no time at all.
    const isLong = lastedMs > 0 && lastedMs >= step.forMs;
    if (holds)
        return { step, since, value, is: isLong || step.forMs === 0 ? "fires" : "holds" };
    return { step, since, value, is: isLong ? "over" : "ceased" };
}
/** Looks that a schedule misses make a gap, of which nobody can say how the rule stood. */
const LOOKS_MISSED = 3;
function wasWatched({ forMs }, { lookedMs, nowMs, monitors }) {
    if (lookedMs === undefined)
        return true;
    const everyMs = Math.min(...monitors.map((monitor) => monitor.everyMs));
    return nowMs - lookedMs <= Math.max(forMs, LOOKS_MISSED * everyMs);
}
function stateOf(steps, before, nowMs) {
    const kept = steps.flatMap(({ step, is, since }) => {
        const prior = before?.[step.level];
        if (is === "unclear")
            return prior === undefined ? [] : [[step.level, prior]];
        if (since === undefined)
            return [];
        if (is === "over" && nowMs - (0,instant/* toMs */.G8)(since) > step.forMs + FORGOTTEN_MS)
            return [];
        return [[step.level, { holds: is === "fires" || is === "holds", since }]];
    });
    return kept.length === 0 ? undefined : Object.fromEntries(kept);
}
/** `p95 6.2s, baseline 1.4s`; what is unknown is left out. */
function valueText(uses, values) {
    return uses
        .flatMap((use, index) => {
        const value = values[index];
        return value === undefined ? [] : [`${use.text} ${figureText(use, value)}`];
    })
        .join(", ");
}
function figureText({ figure, unit = "USD" }, value) {
    switch ((0,alert_figures/* figureCalled */.oD)(figure).quantity) {
        case "share":
            return `${plain(value * 100, 3)}%`;
        case "duration":
            return timeText(value);
        case "rate":
            return `${plain(value, 2)}/h`;
        case "money":
            return `${plain(value, 4)} ${unit}/h`;
        case "number":
            return plain(value, 2);
    }
}
const plain = (value, decimals) => String(Number(value.toFixed(decimals)));
function timeText(ms) {
    if (ms < 0)
        return `-${timeText(-ms)}`;
    if (ms < instant/* SECOND_MS */._L)
        return `${Math.round(ms)}ms`;
    if (ms < 60 * instant/* SECOND_MS */._L)
        return `${plain(ms / instant/* SECOND_MS */._L, 2)}s`;
    return (0,duration/* durationText */.S5)(Math.round(ms / instant/* SECOND_MS */._L) * instant/* SECOND_MS */._L);
}

// EXTERNAL MODULE: ./build/probes/index.js + 23 modules
var probes = __webpack_require__(94848);
// EXTERNAL MODULE: ./build/domain/monitor-history.js
var monitor_history = __webpack_require__(50102);
// EXTERNAL MODULE: ./build/domain/family.js
var family = __webpack_require__(87313);
// EXTERNAL MODULE: ./build/commands/run/leg.js
var leg = __webpack_require__(78241);
;// CONCATENATED MODULE: ./build/commands/run/conclude-alerts.js








/** Every rule of the config held against the ledger with what this run saw; a leg holds those of whose monitors the first is its own. */
function standingsOf(config, ledger, verdicts, { nowMs, shard }) {
    if (config.alerts.length === 0)
        return [];
    const byId = new Map(config.monitors.map((monitor) => [monitor.id, monitor]));
    const own = new Set((0,leg/* ownMonitors */.Ev)(config, shard).map(({ id }) => id));
    const samples = Map.groupBy(ledger.samples, ({ monitor }) => monitor);
    const looked = ledger.rounds.at(-1);
    const known = {
        historyOf: (0,monitor_history/* indexLedger */.e)(ledger, nowMs),
        samplesOf: (monitor) => samples.get(monitor) ?? [],
        verdictOf: (monitor) => verdicts.get(monitor),
        ...(looked !== undefined && { lookedMs: (0,instant/* toMs */.G8)(looked.t) }),
        nowMs,
    };
    return config.alerts.flatMap((rule) => subjectsOf(rule, byId)
        .filter(([first]) => first !== undefined && own.has(first.id))
        .map((monitors) => weigh(rule, { ...known, monitors }, conclude_alerts_stateOf(ledger.state, rule, monitors[0].id))));
}
function subjectsOf(rule, byId) {
    const monitors = rule.monitors.flatMap((id) => byId.get(id) ?? []);
    return rule.together ? [monitors] : monitors.map((monitor) => [monitor]);
}
function conclude_alerts_stateOf({ alerts = {} }, rule, monitor) {
    const key = alertKey(rule, monitor);
    return Object.hasOwn(alerts, key) ? alerts[key] : undefined;
}
/** What is kept of rules: as they stand now, and of those that other legs and configs hold as it was. */
function alertStates(before, standings, config, { shard }) {
    const own = new Set((0,leg/* ownMonitors */.Ev)(config, shard).map(({ id }) => id));
    const held = new Set(standings.map(({ key }) => key));
    const ours = new Set(config.alerts.map(({ id }) => id));
    const others = Object.entries(before.alerts ?? {}).filter(([key]) => {
        const [rule = "", monitor] = key.split("/");
        if (held.has(key))
            return false;
        // Of a rule that is here no more nothing is kept, unless its monitor shows that another config has it.
        return monitor === undefined ? ours.has(rule) : !own.has(monitor);
    });
    const fresh = standings.flatMap(({ key, state }) => (state === undefined ? [] : [[key, state]]));
    const alerts = Object.fromEntries([...others, ...fresh].toSorted(([a], [b]) => (a < b ? -1 : 1)));
    return Object.keys(alerts).length === 0 ? {} : { alerts };
}
/** Incidents of rules as they stand; what other legs follow stays as it is. */
function alertsAfter(config, incidents, seen, { nowMs, shard }) {
    const followed = incidents.filter((incident) => (0,leg/* isFollowed */.bJ)(incident, config, shard));
    const isQuiet = (monitor) => seen.verdicts.get(monitor)?.maintenance !== undefined;
    return alertIncidents({ ...seen, incidents: followed, monitors: (0,leg/* ownMonitors */.Ev)(config, shard), isQuiet, nowMs });
}
/** Monitors of one provider or host that fail together, whichever leg asks them: one parent, and its children. */
const familiesAfter = (config, incidents, nowMs) => (0,family/* joinFamilies */.bp)(incidents, whomAsked(config), nowMs);
/** A monitor's provider, else its host, where the public page may show that. */
function whomAsked({ monitors }) {
    const byId = new Map(monitors.map(({ id, provider, probe, publish, target }) => {
        const isShown = publish !== "name" && target !== undefined && probe !== undefined;
        return [id, provider ?? (isShown ? (0,probes/* describeProbe */.WH)(probe).host : undefined)];
    }));
    return (monitor) => byId.get(monitor);
}

// EXTERNAL MODULE: ./build/domain/rollup-close.js
var rollup_close = __webpack_require__(85150);
// EXTERNAL MODULE: ./build/commands/run/depth.js + 1 modules
var depth = __webpack_require__(29184);
// EXTERNAL MODULE: ./build/domain/sample.js
var domain_sample = __webpack_require__(75575);
// EXTERNAL MODULE: ./build/domain/costs.js
var domain_costs = __webpack_require__(3663);
// EXTERNAL MODULE: ./build/domain/incident-times.js
var incident_times = __webpack_require__(95976);
// EXTERNAL MODULE: ./build/domain/ledger.js
var ledger = __webpack_require__(48984);
// EXTERNAL MODULE: ./build/domain/slo.js
var domain_slo = __webpack_require__(37121);
// EXTERNAL MODULE: ./build/domain/statistics.js
var statistics = __webpack_require__(16518);
// EXTERNAL MODULE: ./build/domain/uptime.js
var domain_uptime = __webpack_require__(9105);
// EXTERNAL MODULE: ./build/domain/window.js
var domain_window = __webpack_require__(25113);
;// CONCATENATED MODULE: ./build/domain/sla-report.js









/** The report of a month that is over and whose days are closed. */
function slaReport({ month, monitors, nowMs, ...lines }) {
    const span = monthSpan(month);
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
        from: (0,instant/* toInstant */.fN)(span.fromMs),
        to: (0,instant/* toInstant */.fN)(span.toMs),
        closedAt: (0,instant/* toInstant */.fN)(nowMs),
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
function monthSpan(month) {
    const fromMs = (0,instant/* toMs */.G8)(`${month}-01T00:00:00.000Z`);
    const begin = new Date(fromMs);
    return { fromMs, toMs: Date.UTC(begin.getUTCFullYear(), begin.getUTCMonth() + 1) };
}
function partOf({ id, name, group, provider, slo }, span, { days, incidents, corrections }) {
    const windowMs = span.toMs - span.fromMs;
    const cell = together(id, days, corrections, span);
    const { uptime, coverage, downtimeMs, calls, failures, errorRate, latency } = (0,statistics/* statistics */.o)(cell, windowMs);
    const touching = corrections.filter(({ from, to }) => (0,instant/* toMs */.G8)(from) < span.toMs && (0,instant/* toMs */.G8)(to) > span.fromMs);
    const regions = regionsOf(id, days, corrections, span);
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
        incidents: incidentsOf(incidents, span, corrections),
        ...(slo !== undefined && { slo: objectiveOf(slo, cell.shares) }),
        cost: costOf(days),
        corrections: touching.map(({ t, from, to, who, why }) => ({ t, from, to, who, why })),
        ...(regions.length > 0 && { regions }),
    };
}
function together(id, days, corrections, { fromMs, toMs }) {
    return (0,domain_window/* cellOf */.WC)((0,monitor_history/* indexLedger */.e)({ ...ledger/* EMPTY_LEDGER */._, days, corrections }, toMs)(id), { fromMs, toMs });
}
function regionsOf(id, days, corrections, span) {
    const regions = [...new Set(days.flatMap(({ region }) => region ?? []))].toSorted();
    return regions.map((region) => {
        const own = days.filter((day) => day.region === region);
        const { uptime, coverage } = (0,statistics/* statistics */.o)(together(id, own, corrections, span), span.toMs - span.fromMs);
        return { region, ...(uptime !== undefined && { uptime: cut(uptime) }), coverage: cut(coverage) };
    });
}
/** What failed in the month; what began in it and ended after its close has no end here. */
function incidentsOf(incidents, span, corrections) {
    const own = incidents.filter((incident) => (0,incident_times/* isCounted */.he)(incident, span, corrections));
    const { count, longestMs, detect, recover } = (0,incident_times/* incidentTimes */.j_)(own, span);
    return {
        count,
        ...(longestMs !== undefined && { longestMs }),
        ...(detect !== undefined && { mttdMs: Math.round(detect.meanMs) }),
        ...(recover !== undefined && { mttrMs: Math.round(recover.meanMs) }),
        list: own
            .toSorted((a, b) => (a.begin < b.begin ? -1 : a.begin > b.begin ? 1 : a.id < b.id ? -1 : 1))
            .map((incident) => {
            const { id, kind, begin, end } = incident;
            const ms = (0,incident_times/* durationMs */.pc)(incident);
            return { id, kind, begin, ...(end !== undefined && { end }), ...(ms !== undefined && { durationMs: ms }) };
        }),
    };
}
function objectiveOf(slo, shares) {
    const { target } = slo;
    const uptime = (0,domain_uptime/* uptimeOf */.YZ)(shares);
    const budget = (0,domain_slo/* errorBudget */.C0)(slo, shares);
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
function costOf(days) {
    const costs = (0,domain_costs/* costsOf */.AR)(days);
    const each = (0,domain_costs/* perSuccess */.B7)(costs);
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

;// CONCATENATED MODULE: ./build/domain/handling-correction.js
/** Kinds whose time counts as failure: of the others a false alarm leaves nothing out. */
const COUNTED = new Set(["outage", "degradation", "heartbeat"]);
/**
 * The corrections that follow from what people marked as false alarms: from begin to end of the stretch that it was said of, written
 * once that has ended. What is said of the first of a provider-wide incident is said of all that belong to it. Those that stand
 * already are left out.
 */
function correctionsOf(incidents, standing) {
    const known = new Set(standing.map(keyOf));
    const marked = incidents.filter(({ timeline }) => timeline.some(({ what }) => what === "false-alarm"));
    return marked
        .flatMap((incident) => {
        const family = [incident, ...incidents.filter(({ parent }) => parent === incident.id)];
        return alarmsOf(incident).flatMap((word) => family.flatMap((one) => correctionOf(one, word)));
    })
        .filter((correction) => !known.has(keyOf(correction)));
}
const keyOf = ({ t, monitor, from, to }) => `${t} ${monitor} ${from} ${to}`;
const isAlarm = (event) => event.what === "false-alarm";
/** Of each stretch the first such word: one alarm is false once. */
function alarmsOf(incident) {
    const byStretch = new Map();
    for (const word of incident.timeline.filter(isAlarm)) {
        const { from } = stretchAt(incident, word.t);
        const other = byStretch.get(from);
        if (other === undefined || word.t < other.t)
            byStretch.set(from, word);
    }
    return [...byStretch.values()];
}
function correctionOf(incident, { t, by, why }) {
    const { from, to } = stretchAt(incident, t);
    if (to === undefined || from >= to || !COUNTED.has(incident.kind) || incident.imported !== undefined)
        return [];
    return [{ v: 1, t, monitor: incident.monitor, from, to, who: by, why: why ?? "" }];
}
/** The stretch of trouble of which a word of that moment speaks: the last one that had begun, from begin to recovery. */
function stretchAt(incident, t) {
    const events = incident.timeline.toSorted((a, b) => (a.t < b.t ? -1 : a.t > b.t ? 1 : 0));
    let from = incident.begin;
    let to;
    for (const event of events) {
        if (event.what === "reopened") {
            if (event.t > t)
                break;
            // What failed since the recovery belongs to the relapse.
            [from, to] = [to ?? from, undefined];
        }
        if (event.what === "recovered" || event.what === "ended")
            to = event.t;
    }
    const isLast = !events.some((event) => event.what === "reopened" && event.t > t);
    const end = isLast ? incident.end : to;
    return { from, ...(end !== undefined && { to: end }) };
}

;// CONCATENATED MODULE: ./build/domain/dead-channel.js



/** Why an entry was given up by the channel's fault; what was too old was left by runs that did not come. */
const LOST = ["refused", "gave-up"];
/**
 * Channels that can't be told → an incident each, which is the owner's to mend: what was given up is itself reported. It
 * begins when something was given up or a secret is missing, and ends when something got through again. Answers with the
 * incidents that are new or differ.
 */
function correlateChannels({ channels, monitors, incidents, nowMs }) {
    const now = (0,instant/* toInstant */.fN)(nowMs);
    const [monitor] = monitors;
    const open = incidents.filter((incident) => incident.channel !== undefined && (0,domain_incident/* isOpen */.nT)(incident));
    const changed = channels.flatMap((channel) => {
        const before = open.find((incident) => incident.channel === channel.id);
        const { lost, through } = fatesOf(channel.id, incidents);
        if (channel.missing.length > 0)
            return before === undefined && monitor !== undefined ? [opened(channel.id, monitor, now, now, true)] : [];
        if (before === undefined)
            return lost > through && monitor !== undefined ? [opened(channel.id, monitor, lost, now, false)] : [];
        const isMended = before.reason === "missing-secret" ? lost <= before.begin : through > before.begin && through > lost;
        return isMended ? [ended(before, now, { t: now, what: "recovered" })] : [];
    });
    const known = new Set(channels.map(({ id }) => id));
    const gone = open
        // Another config may keep its incidents in the same ledger.
        .filter((incident) => !known.has(incident.channel) && monitors.includes(incident.monitor))
        .map((incident) => ended(incident, now, { t: now, what: "ended", why: "no-longer-watched" }));
    return [...changed, ...gone];
}
/** When something to a channel was last given up, and when something last got through; "" where that never was. */
function fatesOf(channel, incidents) {
    let [lost, through] = ["", ""];
    for (const { to, state, ref, until } of incidents.flatMap(({ outbox }) => outbox)) {
        if (to !== channel)
            continue;
        if (state === "done" && until > through)
            through = until;
        if (state === "dropped" && LOST.some((why) => why === ref) && until > lost)
            lost = until;
    }
    return { lost, through };
}
function opened(channel, monitor, begin, detected, isMissing) {
    const why = isMissing ? { reason: "missing-secret" } : {};
    return {
        v: 1,
        id: (0,correlate/* incidentId */._3)(begin, `${channel}-channel`, "configuration"),
        monitor,
        kind: "configuration",
        level: "warning",
        begin,
        detected,
        ...why,
        corroboration: "uncovered",
        channel,
        timeline: [{ t: detected, what: "opened", level: "warning", ...why }],
        evidence: [],
        outbox: [],
    };
}
const ended = (incident, t, event) => ({
    ...incident,
    end: t,
    timeline: [...incident.timeline, event],
});

// EXTERNAL MODULE: ./build/domain/digest.js
var digest = __webpack_require__(33213);
// EXTERNAL MODULE: ./build/domain/notice-plan.js
var notice_plan = __webpack_require__(97013);
;// CONCATENATED MODULE: ./build/commands/run/conclude-notices.js



/** Incidents of channels that can't be told, as far as they are new or differ. The log can always be told. */
function channelsAfter({ channels, monitors }, incidents, nowMs) {
    const outside = channels.filter(({ kind }) => kind !== "log");
    return correlateChannels({ channels: outside, monitors: monitors.map(({ id }) => id), incidents, nowMs });
}
/** All incidents, with what this run is to tell channels of them. */
const withNotices = ({ channels, monitors, notices }, incidents, claimant) => (0,notice_plan/* planNotices */.BT)(incidents, { policy: notices, channels, monitors }, claimant);
/** The part of the state that says which summaries were sent, with those that this run is to send. */
function digestsAfter({ notices }, before, claimant) {
    const planned = (0,digest/* planDigests */.tb)(before.notices ?? {}, notices, claimant);
    return Object.keys(planned).length === 0 ? {} : { notices: planned };
}

// EXTERNAL MODULE: ./build/ledger/merge.js
var merge = __webpack_require__(84040);
// EXTERNAL MODULE: ./build/domain/maintenance-incidents.js
var maintenance_incidents = __webpack_require__(21156);
// EXTERNAL MODULE: ./build/domain/report-filter.js
var report_filter = __webpack_require__(91922);
;// CONCATENATED MODULE: ./build/domain/maintenance-feeds.js


const TITLE_MOST = 200;
/** What is longer would silence a monitor for good by a mistyped year. */
const LONGEST_MS = 31 * instant/* DAY_MS */.sO;
/** Pages plan months ahead; people want to hear of it a day before. */
const ANNOUNCED_MS = instant/* DAY_MS */.sO;
/**
 * Planned work that feeds tell of monitors which take their word for it. What has no end, or lasts over a month, is not taken:
 * it would silence a monitor for good. What the page calls completed has ended by now at the latest.
 */
function maintenancesOfFeeds(monitors, reports, nowMs) {
    const bySource = new Map();
    for (const { id, feeds } of monitors) {
        for (const use of feeds.filter(({ maintenance }) => maintenance === true)) {
            const report = reports.get(use.feed);
            if (report === undefined || report.problem !== undefined)
                continue;
            for (const told of (0,report_filter/* filterReport */.X$)(report, use).maintenances) {
                const source = `feed:${use.feed}:${told.id}`;
                const known = bySource.get(source);
                const window = known?.window ?? windowOf(source, told, nowMs);
                if (window === undefined || known?.monitors.includes(id) === true)
                    continue;
                const title = told.title.trim().slice(0, TITLE_MOST) || use.feed;
                bySource.set(source, {
                    window,
                    title,
                    monitors: [...(known?.monitors ?? []), id],
                    announceMs: ANNOUNCED_MS,
                    recurs: false,
                });
            }
        }
    }
    return [...bySource.values()];
}
function windowOf(source, { begin, end, state }, nowMs) {
    const [fromMs, plannedMs] = [(0,instant/* toMs */.G8)(begin), end === undefined ? Number.NaN : (0,instant/* toMs */.G8)(end)];
    const untilMs = state === "completed" ? Math.min(plannedMs, nowMs) : plannedMs;
    if (!(fromMs < untilMs) || plannedMs - fromMs > LONGEST_MS)
        return undefined;
    return { source, from: (0,instant/* toInstant */.fN)(fromMs), to: (0,instant/* toInstant */.fN)(untilMs), expect: "down" };
}
/** Whether what a feed says of plans was heard: one that can't be read withdraws nothing. */
function isFeedHeard(source, reports) {
    const [, feed = ""] = source.split(":");
    const report = reports.get(feed);
    return report !== undefined && report.problem === undefined;
}

// EXTERNAL MODULE: ./build/domain/maintenance-now.js
var maintenance_now = __webpack_require__(97143);
// EXTERNAL MODULE: ./build/domain/maintenance-sample.js
var maintenance_sample = __webpack_require__(4925);
// EXTERNAL MODULE: ./build/recurrence.js
var recurrence = __webpack_require__(98836);
;// CONCATENATED MODULE: ./build/commands/run/maintenance.js








/** Samples of a run that could not be kept before, and the time for which one may stand: so far around now windows are needed. */
const AROUND_MS = 2 * instant/* DAY_MS */.sO;
/** What is planned by the config, issues and feeds, held against the incidents that stand. */
function plannedWork(config, incidents, reports, { nowMs }) {
    const planned = plannedAround(config, incidents, reports, nowMs);
    const input = { planned, isHeard: (source) => isHeard(source, reports), verdicts: new Map(), nowMs };
    const changed = new Map((0,maintenance_incidents/* followMaintenances */.I7)({ ...input, incidents }).map((one) => [one.id, one]));
    const after = [...incidents.filter(({ id }) => !changed.has(id)), ...changed.values()];
    // What is not announced yet, or was over before anybody looked, has no incident.
    const known = new Set(after.filter(maintenance_incidents/* isMaintenance */.QX).map(({ window }) => `${window.source} ${window.from}`));
    const bare = planned.filter(({ window }) => !known.has(`${window.source} ${window.from}`));
    const windows = new Map();
    const windowsBy = (monitor) => {
        const own = windows.get(monitor) ?? [
            ...(0,maintenance_now/* windowsOf */.R5)(after, monitor),
            ...bare.filter((one) => one.monitors.includes(monitor)).map(({ window }) => spanOf(window)),
        ];
        windows.set(monitor, own);
        return own;
    };
    return {
        planned,
        noted: (sample) => (0,maintenance_sample/* withMaintenance */.yg)(sample, windowsBy(sample.monitor)),
        running: (monitor) => (0,maintenance_now/* runningMaintenance */.P)(after, monitor, nowMs),
    };
}
const spanOf = ({ from, to }) => ({
    fromMs: (0,instant/* toMs */.G8)(from),
    toMs: (0,instant/* toMs */.G8)(to),
});
/** What `correlate` changed, as far as planned work lets it, and the incidents of planned work itself. */
function maintainedAfter(config, before, changed, { work, reports, verdicts, samples, }, { nowMs, shard }) {
    const kept = (0,maintenance_now/* withoutPlanned */.Z7)(before, changed, (monitor) => work.running(monitor) !== undefined);
    const known = new Set(before.map(({ id }) => id));
    const followed = (0,maintenance_incidents/* followMaintenances */.I7)({
        planned: work.planned,
        isHeard: (source) => isHeard(source, reports),
        incidents: [...before.filter(({ id }) => !kept.some((one) => one.id === id)), ...kept],
        verdicts,
        nowMs,
    }).filter((incident) => (0,leg/* isFollowed */.bJ)(incident, config, shard));
    const all = [...followed, ...before.filter(({ id }) => !followed.some((one) => one.id === id))];
    return [...kept.map((one) => (known.has(one.id) ? one : (0,maintenance_now/* overrun */.KM)(one, all, samples))), ...followed];
}
/** The config has all of its windows, feeds where they were read; what people plan in issues they end there. */
function isHeard(source, reports) {
    return source.startsWith("config:") || (source.startsWith("feed:") && isFeedHeard(source, reports));
}
function plannedAround({ maintenance, monitors }, incidents, reports, nowMs) {
    const open = incidents.filter(maintenance_incidents/* isMaintenance */.QX).filter(domain_incident/* isOpen */.nT);
    return [
        ...maintenance.flatMap((plan) => {
            const source = `config:${plan.id}`;
            const furthest = open.filter(({ window }) => window.source === source).map(({ window }) => (0,instant/* toMs */.G8)(window.from) + 1);
            const aheadMs = Math.max(plan.announceMs, AROUND_MS);
            return windowsOfPlan(plan, { fromMs: nowMs - AROUND_MS, toMs: Math.max(nowMs + aheadMs, ...furthest) });
        }),
        ...maintenancesOfFeeds(monitors, reports, nowMs),
    ];
}
/** The windows of a plan that reach into a span. One about nobody is none. */
function windowsOfPlan(plan, span) {
    const { id, title, monitors, expect, announceMs, when } = plan;
    if (monitors.length === 0)
        return [];
    const windowAt = (from, to, recurs) => ({
        window: { source: `config:${id}`, from, to, expect },
        title,
        monitors,
        announceMs,
        recurs,
    });
    if (when.kind === "once")
        return [windowAt(when.from, when.to, false)];
    const begins = (0,recurrence/* occurrences */.T5)(when, { fromMs: span.fromMs - when.durationMs, toMs: span.toMs });
    return begins.map((ms) => windowAt((0,instant/* toInstant */.fN)(ms), (0,instant/* toInstant */.fN)(ms + when.durationMs), true));
}
/** The samples from which trouble may be made: what failed in planned work is none. */
const countedIn = (samples) => samples.some(({ maintenance }) => maintenance !== undefined) ? samples.filter((one) => !(0,maintenance_sample/* isExcused */.Ix)(one)) : samples;

// EXTERNAL MODULE: ./build/domain/judge.js + 1 modules
var judge = __webpack_require__(705);
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
    const now = (0,instant/* toInstant */.fN)(nowMs);
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

// EXTERNAL MODULE: ./build/commands/run/heard.js + 2 modules
var heard = __webpack_require__(91059);
// EXTERNAL MODULE: ./build/domain/plan.js
var plan = __webpack_require__(50698);
// EXTERNAL MODULE: ./build/domain/state.js
var state = __webpack_require__(83468);
// EXTERNAL MODULE: ./build/domain/heartbeat.js
var heartbeat = __webpack_require__(75961);
// EXTERNAL MODULE: ./build/commands/run/conclude-late.js
var conclude_late = __webpack_require__(27317);
// EXTERNAL MODULE: ./build/domain/due.js
var due = __webpack_require__(64263);
// EXTERNAL MODULE: ./build/domain/models.js
var domain_models = __webpack_require__(33675);
// EXTERNAL MODULE: ./build/domain/list-price.js
var list_price = __webpack_require__(75697);
;// CONCATENATED MODULE: ./build/commands/run/conclude-state.js





/** A job that nobody came back for is forgotten so long after its deadline. */
const conclude_state_FORGOTTEN_MS = instant/* DAY_MS */.sO;
/** Incidents that ended within this may be opened again, or told of; the short ones of them are found by when they began. */
const LATELY_MS = 7 * instant/* DAY_MS */.sO;
/** Feeds that nobody has read for so long are forgotten: a config that has them no more is not known here. */
const FEED_FORGOTTEN_MS = 7 * instant/* DAY_MS */.sO;
/** The state with the incidents noted that a run finds by no other way than by their names. */
function withIncidents(state, incidents, nowMs) {
    const parents = new Set(incidents.flatMap(({ end, parent }) => (end === undefined && parent !== undefined ? [parent] : [])));
    const noted = incidents.filter(({ id, begin, end }) => end === undefined ||
        parents.has(id) ||
        ((0,instant/* toMs */.G8)(end) > nowMs - LATELY_MS && (0,instant/* toMs */.G8)(end) - (0,instant/* toMs */.G8)(begin) > LATELY_MS / 2));
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
    const issues = issuesAfter(before.state.issues, observed.people?.look);
    const settings = settingsAfter(before.state.settings, observed.settings);
    const prices = [...foreignPrices, ...pricesAfter(before.state.prices ?? {}, observed, monitors)];
    return {
        v: 1,
        verdicts: Object.fromEntries([...foreign, ...own]),
        backoffs: (0,due/* backoffsAfter */.yt)(before.state, observed.samples, nowMs, observed.exhausted),
        ...(jobs.length > 0 && { jobs: Object.fromEntries(jobs) }),
        ...(models.length > 0 && { models: Object.fromEntries(models) }),
        ...(feeds.length > 0 && { feeds: Object.fromEntries(feeds) }),
        ...(prices.length > 0 && { prices: Object.fromEntries(prices) }),
        ...(issues !== undefined && { issues }),
        ...(settings !== undefined && { settings }),
    };
}
/** The later look: another run may have read more meanwhile. */
function issuesAfter(standing, look) {
    if (standing === undefined || look === undefined)
        return look ?? standing;
    return look.looked >= standing.looked ? look : standing;
}
/** The later word: what was found switched off is asked for again until it is on, and until then what stands grows old. */
function settingsAfter(standing, look) {
    if (standing === undefined || look === undefined)
        return look ?? standing;
    return look.looked >= standing.looked ? look : standing;
}
/**
 * Jobs that go on: those that stand, without what came to an end here, and with what was put aside here. Where two runs put
 * aside a job of the same monitor and place, the one that stands stays: it is the one that other runs may be asking for. A
 * job whose sample stands is over, whoever wrote it.
 */
function jobsAfter(standing, { pending, ended }, samples, nowMs) {
    const hasSample = (key, { created }) => samples.some(({ t, monitor, region }) => t === created && (0,state/* jobKey */.t)(monitor, region) === key);
    const jobs = new Map(Object.entries(standing).filter(([key, { id, deadline }]) => ended.get(key) !== id && (0,instant/* toMs */.G8)(deadline) + conclude_state_FORGOTTEN_MS > nowMs));
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
        models.set(monitor, (0,domain_models/* compareModels */.wA)(models.get(monitor), ids, t));
    return [...models];
}
/**
 * Validators of feeds: the latest reading's, for they belong to what the ledger says of the feed last. One that was read
 * and has none has to be read in whole; one that was not read keeps what it had.
 */
function feedsAfter(standing, { reports, validators }, nowMs) {
    const feeds = new Map(Object.entries(standing).filter(([, { read }]) => (0,instant/* toMs */.G8)(read) + FEED_FORGOTTEN_MS > nowMs));
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
    return monitors.filter(list_price/* isForSale */.by).flatMap((monitor) => {
        const known = Object.hasOwn(standing, monitor.id) ? standing[monitor.id] : undefined;
        const price = (0,list_price/* listPriceOf */.$O)(monitor, reports) ?? known;
        return price === undefined ? [] : [[monitor.id, price]];
    });
}

// EXTERNAL MODULE: ./build/domain/witness.js
var witness = __webpack_require__(290);
// EXTERNAL MODULE: ./build/domain/unread-feed.js
var unread_feed = __webpack_require__(73431);
// EXTERNAL MODULE: ./build/commands/run/people-words.js
var people_words = __webpack_require__(29702);
;// CONCATENATED MODULE: ./build/commands/run/conclude.js





















/**
 * judge → correlate → plan over one ledger and what this run observed. Pure: after a refused push it is done again on the
 * ledger that was there first.
 */
function conclude(config, before, observed, context) {
    const { nowMs } = context;
    const { reports, fresh: freshChanges, held, all: feedChanges } = (0,heard/* reportsOf */.tu)(config, before, observed, context);
    const work = plannedWork(config, (0,people_words/* withPeople */.Q)(config, before.incidents, observed.people), reports, { nowMs });
    const { timely, late, samples, apart } = samplesAfter(config, before, { observed, work }, context);
    const pages = (0,heard/* pagesOf */.E0)(config, reports, feedChanges, nowMs);
    const verdicts = verdictsOf(config, before, { samples, pages, read: observed.reports, work }, nowMs);
    const validators = new Map([...observed.validators].filter(([feed]) => !held.has(feed)));
    const known = { verdicts, samples: withLate({ samples, late: apart }) };
    const own = stateAfter(before, { ...observed, validators }, known, nowMs, config.monitors);
    const testimonies = new Map(config.monitors.map((one) => [one.id, (0,witness/* testimoniesOf */.qI)(one, reports, nowMs)]));
    const models = own.models && { models: own.models };
    const standings = standingsOf(config, { ...before, samples }, verdicts, context);
    const seen = { verdicts, pages, testimonies, samples, standings, evidence: observed.evidence, ...models };
    const incidents = incidentsAfter(config, before, { ...seen, feedChanges, reports, work }, { ...context, observed });
    const alerts = alertStates(before.state, standings, config, context);
    const state = { ...withIncidents(own, incidents, nowMs), ...alerts, ...digestsAfter(config, before.state, context) };
    const corrected = correctionsOf(incidents, before.corrections);
    const corrections = (0,merge/* mergeCorrections */.a2)(before.corrections, corrected);
    const closed = closeAll(config, { ...before, samples, incidents, corrections }, nowMs);
    const standing = new Set(before.incidents);
    return {
        ledger: {
            ...before,
            samples,
            figures: (0,merge/* mergeSamples */.Ig)(before.figures, observed.figures),
            late: apart,
            ...withClosed(before, closed),
            feedChanges,
            rounds: (0,merge/* mergeRounds */.AI)(before.rounds, observed.rounds),
            incidents,
            corrections,
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
            corrections: corrected,
            state,
        },
        verdicts,
        pages,
        reports,
    };
}
/** What was seen, with the planned work that reaches into it, beside what stands; what came late stands apart. */
function samplesAfter(config, before, { observed, work }, context) {
    const fresh = [...notTwice(before, observed), ...missingHeartbeats(config, before, context)].map(work.noted);
    const { timely, late } = (0,conclude_late/* sortLate */.Xv)(fresh, before, context.nowMs);
    return { timely, late, samples: (0,merge/* mergeSamples */.Ig)(before.samples, timely), apart: (0,merge/* mergeSamples */.Ig)(before.late, late) };
}
const withClosed = (before, closed) => ({
    hours: [...before.hours, ...closed.hours],
    days: [...before.days, ...closed.days],
    months: [...before.months, ...closed.months],
    reports: [...before.reports, ...closed.reports],
});
/** All incidents as this run leaves them, with what is to be said of each. What other legs follow stays as it is. */
function incidentsAfter(config, { incidents: standing }, { feedChanges, reports, work, ...seen }, context) {
    const { nowMs, shard } = context;
    const before = (0,people_words/* withPeople */.Q)(config, standing, context.observed.people);
    const followed = before.filter((incident) => (0,leg/* isFollowed */.bJ)(incident, config, shard));
    const about = { monitors: (0,leg/* ownMonitors */.Ev)(config, shard), incidents: followed, nowMs };
    const feeds = (0,leg/* followedFeeds */.Ox)(config, shard);
    const changed = [
        ...(0,correlate/* correlate */._$)({ ...seen, ...about, samples: countedIn(seen.samples) }),
        ...(0,unread_feed/* correlateFeeds */.j)({ feeds, feedChanges, samples: seen.samples, ...about }),
        ...channelsAfter(config, before, nowMs),
    ];
    const { verdicts, samples } = seen;
    const maintained = maintainedAfter(config, before, changed, { work, reports, verdicts, samples }, context);
    const alerted = withChanges(replaceById(before, maintained), (all) => alertsAfter(config, all, seen, context));
    const joined = withChanges(alerted, (all) => familiesAfter(config, all, nowMs));
    const planned = (0,plan/* planAll */.n1)(joined, { kinds: context.issueKinds }, context);
    return withNotices(config, planned, context);
}
const withChanges = (incidents, of) => replaceById(incidents, of(incidents));
/** A job that another run has seen the end of, too, is one call: its sample stands. */
function notTwice(before, observed) {
    if (observed.ended.size === 0)
        return observed.samples;
    const samples = withLate(before);
    return observed.samples.filter((one) => !observed.ended.has((0,state/* jobKey */.t)(one.monitor, one.region)) ||
        !samples.some(({ t, monitor, region, run }) => t === one.t && monitor === one.monitor && region === one.region && run !== one.run));
}
/** Held against the ledger that stands: a report that was pushed meanwhile, or late, is no longer missing. */
function missingHeartbeats(config, before, { runId, nowMs, shard }) {
    const heartbeats = (0,leg/* ownMonitors */.Ev)(config, shard).filter(({ probe }) => probe?.kind === "heartbeat");
    if (heartbeats.length === 0)
        return [];
    return (0,heartbeat/* overdueSamples */.uT)(heartbeats, withLate(before), { state: before.state, run: runId, nowMs });
}
/** All that was ever written of calls: what came late is not judged, and it did come. */
const withLate = ({ samples, late }) => late.length === 0 ? samples : [...samples, ...late];
function verdictsOf(config, before, { samples, pages, read, work }, nowMs) {
    const byMonitor = Map.groupBy(samples.toSorted(domain_sample/* compareSamples */.r_), (sample) => sample.monitor);
    return new Map(config.monitors.map((monitor) => {
        const prior = before.state.verdicts[monitor.id];
        const own = byMonitor.get(monitor.id) ?? [];
        const maintenance = work.running(monitor.id);
        const over = maintenance === undefined ? {} : { maintenance };
        if (monitor.probe !== undefined)
            return [monitor.id, { ...(0,judge/* judge */.S)(monitor, own, nowMs, prior, maintenance !== undefined), ...over }];
        const wasRead = prior === undefined || monitor.feeds.some(({ feed }) => read.has(feed));
        const page = wasRead ? judgePage(monitor.id, pages.get(monitor.id), nowMs, prior) : undefined;
        return [monitor.id, { ...(page ?? standingVerdict(monitor.id, prior)), ...over }];
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
    const count = `${samples} ${samples === 1 ? "sample" : "samples"} at ${(0,instant/* toInstant */.fN)(nowMs)}`;
    return shown.length === 0 ? count : `${shown.join(", ")}; ${count}`;
}


/***/ }),

/***/ 91059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jH: () => (/* binding */ pageSamples),
  E0: () => (/* binding */ pagesOf),
  tu: () => (/* binding */ reportsOf)
});

// EXTERNAL MODULE: ./build/domain/instant.js
var instant = __webpack_require__(92224);
// EXTERNAL MODULE: ./build/ledger/feed-lines.js
var feed_lines = __webpack_require__(63740);
;// CONCATENATED MODULE: ./build/ledger/feed-changes.js


/** Most characters that the changes of one feed add in 24 hours: the pages of large clouds stay far below. */
const FEED_DAY_CHARACTERS = 4_000_000;
/** What a feed has said for so long without another word is written once more, so that nobody need look back further. */
const REPEATED_AFTER_MS = 90 * instant/* DAY_MS */.sO;
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
    const since = (0,instant/* toMs */.G8)(change.t) - instant/* DAY_MS */.sO;
    let room = FEED_DAY_CHARACTERS - size;
    for (let at = before.length - 1; at >= 0 && room >= 0; at -= 1) {
        const one = before[at];
        if ((0,instant/* toMs */.G8)(one.t) <= since)
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
    const isFresh = previous !== undefined && (0,instant/* toMs */.G8)(t) - (0,instant/* toMs */.G8)(previous.t) < REPEATED_AFTER_MS;
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

// EXTERNAL MODULE: ./build/ledger/merge.js
var merge = __webpack_require__(84040);
// EXTERNAL MODULE: ./build/domain/corroborate.js
var corroborate = __webpack_require__(29587);
// EXTERNAL MODULE: ./build/config/config.js
var config_config = __webpack_require__(45169);
// EXTERNAL MODULE: ./build/commands/run/leg.js
var leg = __webpack_require__(78241);
// EXTERNAL MODULE: ./build/domain/due.js
var due = __webpack_require__(64263);
// EXTERNAL MODULE: ./build/domain/sample.js
var sample = __webpack_require__(75575);
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
    const last = samples.findLast((one) => one.monitor === id && one.region === region && (0,sample/* isOfPage */.v_)(one) && !(0,sample/* isOfFuture */.Ly)(one, (0,instant/* toMs */.G8)(t)));
    const isSaid = last !== undefined && last.outcome === word.outcome;
    if (isSaid && (0,instant/* toMs */.G8)(t) < (0,due/* regularDueMs */.hp)({ everyMs }, last))
        return undefined;
    return {
        v: 1,
        t,
        monitor: id,
        ...(region !== undefined && { region }),
        run,
        ...word,
        every: Math.max(1, Math.round(everyMs / instant/* SECOND_MS */._L)),
    };
}

// EXTERNAL MODULE: ./build/domain/unread-feed.js
var unread_feed = __webpack_require__(73431);
// EXTERNAL MODULE: ./build/domain/first-seen.js
var first_seen = __webpack_require__(11027);
;// CONCATENATED MODULE: ./build/commands/run/heard.js









/** What feeds said, held against what they had said until then, and what of it is news. */
function reportsOf(config, before, observed, { nowMs, shard, isListening }) {
    const known = Map.groupBy(before.feedChanges, ({ report }) => report.feed);
    const read = [...observed.reports.values()].map((report) => {
        const own = known.get(report.feed) ?? [];
        const previous = own.findLast(({ t }) => t <= report.fetchedAt);
        const seen = (0,first_seen/* withFirstSeen */.w)(report, previous?.report);
        // A run that read the feed a moment later, and pushed before, has told the same already.
        const next = own.find(({ t }) => t > report.fetchedAt);
        const isTold = next !== undefined && feedChange(next, (0,first_seen/* withFirstSeen */.w)(report, next.report)) === undefined;
        return { report: latestOf(seen, own.at(-1)), own, change: isTold ? undefined : feedChange(previous, seen) };
    });
    const news = read.flatMap(({ change, own }) => (change === undefined ? [] : [{ change, own }]));
    const [fresh, held] = [true, false].map((isKept) => news.flatMap(({ change, own }) => (hasRoomFor(change, own) === isKept ? [change] : [])));
    // Another leg, or another run, reads these, and the ledger has its word.
    const ofLeg = new Set(isListening === true ? [] : (0,leg/* feedsOfLeg */.bH)(config, shard).map(({ id }) => id));
    const unread = config.feeds.flatMap(({ id }) => {
        const last = observed.reports.has(id) ? undefined : known.get(id)?.at(-1);
        if (last === undefined)
            return [];
        if (!ofLeg.has(id))
            return [{ ...last.report, fetchedAt: before.state.feeds?.[id]?.read ?? last.t }];
        return [{ ...last.report, fetchedAt: (0,instant/* toInstant */.fN)(nowMs), problem: NOT_READ }];
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
function pagesOf(config, reports, changes, nowMs) {
    const since = new Map([...(0,unread_feed/* unreadFeeds */.N)(changes)].map(([feed, { since: t }]) => [feed, t]));
    return new Map(config.monitors.flatMap((monitor) => {
        const view = (0,corroborate/* pageView */.$q)(monitor, reports, nowMs, since);
        return view === undefined ? [] : [[monitor.id, (0,corroborate/* withShownSince */.aU)(view, monitor, changes)]];
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
        const page = (0,corroborate/* pageView */.$q)(monitor, heard, (0,instant/* toMs */.G8)(t));
        return page === undefined ? [] : (pageSample(monitor, { ...by, t, page }, ledger.samples) ?? []);
    });
}


/***/ }),

/***/ 94714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ZG: () => (/* binding */ concludeOn),
  wp: () => (/* binding */ keepObserved),
  cq: () => (/* binding */ standingOrNone)
});

// UNUSED EXPORTS: NOTHING_TOLD

// EXTERNAL MODULE: ./build/commands/run/conclude.js + 13 modules
var conclude = __webpack_require__(97482);
// EXTERNAL MODULE: ./build/domain/ledger.js
var ledger = __webpack_require__(48984);
// EXTERNAL MODULE: ./build/ledger/codec.js + 10 modules
var codec = __webpack_require__(2501);
// EXTERNAL MODULE: ./build/commands/run/conclude-late.js
var conclude_late = __webpack_require__(27317);
// EXTERNAL MODULE: ./build/commands/run/keep.js + 1 modules
var keep = __webpack_require__(31853);
// EXTERNAL MODULE: ./build/ledger/overlay.js
var overlay = __webpack_require__(54364);
// EXTERNAL MODULE: ./build/ledger/write.js + 1 modules
var write = __webpack_require__(94049);
// EXTERNAL MODULE: ./build/domain/badge.js
var domain_badge = __webpack_require__(13082);
// EXTERNAL MODULE: ./build/domain/monitor-history.js
var monitor_history = __webpack_require__(50102);
// EXTERNAL MODULE: ./build/ledger/read.js + 5 modules
var read = __webpack_require__(9071);
// EXTERNAL MODULE: ./build/domain/standard-windows.js
var standard_windows = __webpack_require__(1044);
// EXTERNAL MODULE: ./build/commands/run/depth.js + 1 modules
var run_depth = __webpack_require__(29184);
// EXTERNAL MODULE: ./build/ledger/depth.js
var depth = __webpack_require__(9521);
;// CONCATENATED MODULE: ./build/commands/run/badges.js






/**
 * Badges as files of the repository, at the paths at which Upptime kept them: path → text, those that differ. Once a day, with
 * the commit that closes one, and never where the ledger has a branch of its own: pages out there point at the default branch.
 */
async function repositoryBadges(config, after, { days = [] }, nowMs) {
    const owners = config.monitors.flatMap(({ id, badge }) => (badge === undefined ? [] : [{ id, badge }]));
    if (owners.length === 0 || days.length === 0 || config.history.branch !== undefined)
        return new Map();
    const historyOf = (0,monitor_history/* indexLedger */.e)(await (0,read/* readLedger */.S)(after, { nowMs, depth: depth/* SITE_DEPTH */.K, names: (0,run_depth/* namesOf */.eZ)(config) }), nowMs);
    const files = owners.flatMap(({ id, badge }) => (0,domain_badge/* badgeFiles */.f)(badge, (0,standard_windows/* standardWindows */.x)(historyOf(id))));
    const standing = await Promise.all(files.map(([path]) => after.read(path)));
    return new Map(files.filter(([, text], index) => text !== standing[index]));
}

// EXTERNAL MODULE: ./build/domain/instant.js
var instant = __webpack_require__(92224);
// EXTERNAL MODULE: ./build/domain/errors.js
var errors = __webpack_require__(56046);
// EXTERNAL MODULE: ./build/domain/plan.js
var plan = __webpack_require__(50698);
// EXTERNAL MODULE: ./build/domain/handling.js
var handling = __webpack_require__(29676);
// EXTERNAL MODULE: ./build/domain/incident.js
var domain_incident = __webpack_require__(5035);
// EXTERNAL MODULE: ./build/domain/issue-command.js
var issue_command = __webpack_require__(81550);
// EXTERNAL MODULE: ./build/commands/run/people-words.js
var people_words = __webpack_require__(29702);
;// CONCATENATED MODULE: ./build/domain/issue-form.js



/** The labels of the forms' fields, as GitHub writes them above each answer; `.github/ISSUE_TEMPLATE/` has the same. */
const FORM_FIELDS = {
    monitors: "Monitors",
    level: "Level",
    start: "Start (UTC)",
    end: "End (UTC)",
    expected: "Expected",
};
/** What GitHub writes where nothing was filled in. */
const NOTHING = "_No response_";
const ABOUT_MOST = 100;
const NAME_MOST = 100;
/** A maintenance is hours; whoever plans more has mistyped a year. */
const LONGEST_MS = 31 * 86_400_000;
/** Reads the body of an issue that was made with a form; `undefined` for any other, and where a field says nothing we know. */
function parseForm(body) {
    const fields = fieldsOf(body);
    const about = namesIn(fields.get("monitors"));
    if (about === undefined)
        return undefined;
    const level = wordIn(domain_incident/* LEVELS */.A_, fields.get("level"));
    if (level !== undefined)
        return { kind: "manual", about, level };
    const [from, to] = [momentIn(fields.get("start")), momentIn(fields.get("end"))];
    const expect = wordIn(domain_incident/* EXPECTATIONS */.Yw, fields.get("expected"));
    if (from === undefined || to === undefined || expect === undefined)
        return undefined;
    if (to <= from || to - from > LONGEST_MS)
        return undefined;
    return { kind: "maintenance", about, from: (0,instant/* toInstant */.fN)(from), to: (0,instant/* toInstant */.fN)(to), expect };
}
/** By field: what stands below its heading. Of a heading that comes twice the first counts: free text comes last in the forms. */
function fieldsOf(body) {
    const fields = new Map();
    let field;
    for (const line of body.split(/\r\n?|\n/)) {
        const heading = /^### (.*)$/.exec(line.trimEnd())?.[1];
        if (heading === undefined) {
            if (field !== undefined)
                fields.set(field, `${fields.get(field) ?? ""}${line}\n`);
            continue;
        }
        const known = FIELDS.find((one) => FORM_FIELDS[one] === heading);
        field = known !== undefined && !fields.has(known) ? known : undefined;
        if (field !== undefined)
            fields.set(field, "");
    }
    return fields;
}
const FIELDS = Object.keys(FORM_FIELDS);
/** Names apart by commas or lines; none of them where it was left empty, which means all there is. */
function namesIn(text) {
    if (text === undefined)
        return undefined;
    const names = text
        .split(/[,\n]/)
        .map((name) => (0,issue_command/* plainWords */.c5)(name, NAME_MOST) ?? "")
        .filter((name) => name !== "" && name !== NOTHING);
    return [...new Set(names)].slice(0, ABOUT_MOST);
}
/** `warning: some calls fail` is a warning: a form may explain its choices. */
function wordIn(words, text) {
    const word = /^[a-z]+/.exec(text?.trim().toLowerCase() ?? "")?.[0];
    return words.find((one) => one === word);
}
const MOMENT = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2}))?)? *(?:Z|UTC)?$/i;
/** `2026-11-30 22:00`, in UTC, with or without seconds; `undefined` for what the calendar or the clock does not have. */
function momentIn(text) {
    const match = MOMENT.exec(text?.trim() ?? "");
    if (match === null)
        return undefined;
    const [year, month, day, hour, minute, second] = match.slice(1).map((part) => Number(part ?? 0));
    if (hour > 23 || minute > 59 || second > 59 || year < 2000)
        return undefined;
    const ms = Date.UTC(year, month - 1, day, hour, minute, second);
    const made = new Date(ms);
    return made.getUTCMonth() === month - 1 && made.getUTCDate() === day ? ms : undefined;
}

;// CONCATENATED MODULE: ./build/commands/run/people.js








/** Lists and what they list are not of one moment: what changed so shortly before is looked at again. */
const OVERLAP_MS = 2 * instant/* MINUTE_MS */.kg;
/** An answer stands for those after it only when nothing in it is younger: GitHub dates to the second. */
const SETTLED_MS = 60 * instant/* SECOND_MS */._L;
/** A repository that never looked begins with a day. */
const FIRST_LOOK_MS = instant/* DAY_MS */.sO;
/** An older issue that no incident of the last days knows had one, which has ended: it is not made anew. */
const NEW_MS = 2 * instant/* DAY_MS */.sO;
const PAGE = 100;
const PAGES_MOST = 5;
/**
 * Reads what people did in our issues: one conditional request where nothing has changed, and nothing is answered. Of changed
 * issues the comments since the last look are read, and who closed or opened them where their state is not the incident's. Only
 * the word of whom GitHub's permission endpoint lets write counts; it is asked once a login.
 */
async function hearPeople(world, { issues: { label }, monitors }, ledger) {
    const words = new Map();
    const filed = [];
    const found = new Map();
    try {
        const seen = await changesSince(world, label, ledger.state.issues);
        if (seen === undefined)
            return undefined;
        const reader = createReader(world.forge, seen.from);
        const byIssue = new Map(ledger.incidents.flatMap((one) => (one.issue === undefined ? [] : [[one.issue.number, one]])));
        for (const issue of seen.issues) {
            const unrecorded = byIssue.has(issue.number) ? undefined : await reader.unrecorded(issue, ledger.incidents);
            if (unrecorded !== undefined)
                found.set(unrecorded.id, { number: issue.number, url: issue.url });
            const incident = byIssue.get(issue.number) ?? unrecorded;
            const isNew = incident === undefined && (0,instant/* toMs */.G8)(issue.createdAt) >= world.clock.now() - NEW_MS;
            const form = isNew || (incident && isFiled(incident)) ? await reader.form(issue) : undefined;
            if (form !== undefined)
                filed.push(form);
            if (form !== undefined && (0,people_words/* monitorsOf */.$)(form.form.about, monitors).length === 0)
                world.log.warn(aboutNobody(form));
            if (incident === undefined && form === undefined)
                continue;
            const own = await reader.words(issue, incident, ledger.incidents);
            if (own.length > 0)
                words.set(issue.number, own);
        }
        return { words, filed, found, look: seen.look };
    }
    catch (error) {
        if (!(error instanceof errors/* ForgeError */.Q8))
            throw error;
        // Where issues are off nobody says anything there; who has something to tell says how they are switched on.
        if (error.kind !== "issues-disabled")
            world.log.warn(`What people said in issues could not all be read, and is read by a later run: ${error.message}`);
        return { words, filed, found };
    }
}
const aboutNobody = ({ number, form }) => `Issue #${number} names no monitor that is watched (${form.about.join(", ")}): nothing is made of it. Write ids, names, groups or providers of the configuration below "Monitors", or nothing for all`;
const isFiled = ({ kind }) => kind === "manual" || kind === "maintenance";
/** The issues that changed; `undefined` where none did. Of more than a page the rest is asked for from the last one on. */
async function changesSince({ forge, clock }, label, before) {
    const first = (0,instant/* toInstant */.fN)(clock.now() - FIRST_LOOK_MS);
    let { since, looked, etag } = before ?? { since: first, looked: first, etag: undefined };
    const from = (0,instant/* toInstant */.fN)((0,instant/* toMs */.G8)(looked) - OVERLAP_MS);
    const issues = new Map();
    for (let page = 1; page <= PAGES_MOST; page += 1) {
        const changes = await forge.changes(label, since, etag);
        if (changes.kind === "same")
            return undefined;
        etag = changes.etag;
        for (const issue of changes.issues) {
            if (issue.updatedAt >= from)
                issues.set(issue.number, issue);
            if (issue.updatedAt > looked)
                looked = issue.updatedAt;
        }
        const last = changes.issues.at(-1)?.updatedAt;
        if (changes.issues.length < PAGE || last === undefined || last <= since)
            break;
        [since, etag] = [last, undefined];
    }
    const isSettled = clock.now() - (0,instant/* toMs */.G8)(looked) >= SETTLED_MS;
    return {
        issues: [...issues.values()],
        from,
        look: { since, looked, ...(isSettled && etag !== undefined && { etag }) },
    };
}
/** Asks of each login once what it may do, and who we are only where that matters. */
function createReader(forge, from) {
    const permissions = new Map();
    let self;
    const isOurs = async (login) => (await (self ??= forge.login())) === login;
    const mayWrite = (login) => {
        const known = permissions.get(login) ?? forge.permission(login).then((one) => WRITERS.has(one));
        permissions.set(login, known);
        return known;
    };
    const comments = async ({ number, comments: count }) => {
        const said = count === 0 ? [] : await forge.comments(number, from);
        const found = [];
        for (const comment of said) {
            const commands = comment.body.includes(MARKER) ? [] : (0,issue_command/* parseCommands */.Gr)(comment.body);
            if (commands.length > 0 && (await mayWrite(comment.author)))
                found.push(...wordsOf(comment, commands));
        }
        return found;
    };
    const events = async ({ number }) => {
        const found = [];
        for (const event of (await forge.events(number)).filter(({ t }) => t >= from)) {
            const word = wordOf(event);
            if (word !== undefined && !(await isOurs(event.by)) && (await mayWrite(event.by)))
                found.push(word);
        }
        return found;
    };
    return {
        async form(issue) {
            const form = issue.body.includes(MARKER) ? undefined : parseForm(issue.body);
            if (form === undefined || !(await mayWrite(issue.author)))
                return undefined;
            const { number, url, title, createdAt: t, updatedAt: changed } = issue;
            return { number, url, title, t, changed, form };
        },
        async unrecorded({ body, author }, incidents) {
            const id = OF_INCIDENT.exec(body)?.[1];
            const incident = id === undefined ? undefined : incidents.find((one) => one.id === id && one.issue === undefined);
            return incident !== undefined && (await isOurs(author)) ? incident : undefined;
        },
        async words(issue, incident, all) {
            try {
                const own = [...(await comments(issue)), ...(isOtherwise(issue, incident, all) ? await events(issue) : [])];
                return own.toSorted((a, b) => (a.t < b.t ? -1 : a.t > b.t ? 1 : 0));
            }
            catch (error) {
                // It was deleted or moved between the list and this: there is nothing to hear any more.
                if (error instanceof errors/* ForgeError */.Q8 && error.kind === "not-found")
                    return [];
                throw error;
            }
        },
    };
}
const WRITERS = new Set(["write", "maintain", "admin"]);
/** What our own comments and issues bear, whoever our token belongs to. */
const MARKER = "<!-- uptimeline:";
const OF_INCIDENT = new RegExp(`${MARKER}incident (\\S{1,200}) -->`);
/** Whether the issue's state is another than what we know of: somebody has closed or opened it. */
function isOtherwise({ state }, incident, all) {
    if (incident === undefined)
        return state === "closed";
    const { closedByHand } = (0,handling/* handlingOf */.J)(incident);
    if (isFiled(incident))
        return (state === "open") !== (0,domain_incident/* isOpen */.nT)(incident);
    return (0,plan/* goesOn */.Eo)(incident, all) && (state === "closed") !== closedByHand;
}
function wordOf({ what, by, t }) {
    if (what === "closed")
        return { t, by, what: "acknowledged", how: "closed" };
    return what === "reopened" ? { t, by, what: "taken-up" } : undefined;
}
const wordsOf = ({ author: by, createdAt: t }, commands) => commands.map((command) => {
    switch (command.what) {
        case "ack":
            return { t, by, what: "acknowledged", how: "command" };
        case "mute":
            return { t, by, what: "muted", until: (0,instant/* toInstant */.fN)((0,instant/* toMs */.G8)(t) + command.forMs) };
        case "false-alarm":
            return { t, by, what: "false-alarm", ...(command.why !== undefined && { why: command.why }) };
        case "status": {
            const { state, text } = command;
            return { t, by, what: "status", state, ...(text !== undefined && { text }) };
        }
    }
});

// EXTERNAL MODULE: ./build/ledger/merge.js
var merge = __webpack_require__(84040);
// EXTERNAL MODULE: ./build/domain/notice-plan.js
var notice_plan = __webpack_require__(97013);
// EXTERNAL MODULE: ./build/domain/route.js
var route = __webpack_require__(62680);
// EXTERNAL MODULE: ./build/domain/family.js
var domain_family = __webpack_require__(87313);
// EXTERNAL MODULE: ./build/domain/diagnosis.js
var diagnosis = __webpack_require__(4892);
// EXTERNAL MODULE: ./build/locales/quantities.js
var quantities = __webpack_require__(48055);
// EXTERNAL MODULE: ./build/domain/notice-owed.js
var notice_owed = __webpack_require__(85965);
// EXTERNAL MODULE: ./build/domain/window.js
var domain_window = __webpack_require__(25113);
// EXTERNAL MODULE: ./build/domain/outcome.js
var domain_outcome = __webpack_require__(93153);
// EXTERNAL MODULE: ./build/domain/sample.js
var domain_sample = __webpack_require__(75575);
// EXTERNAL MODULE: ./build/locales/en-issues.js
var en_issues = __webpack_require__(64598);
;// CONCATENATED MODULE: ./build/locales/ko-issues.js
const OTHER_KIND = "브라우저에서 주소를 열어, 맞는 주소인지, 설정에 적힌 종류의 출처인지 확인하세요.";
const SET_SECRET = "Settings → Secrets and variables → Actions에서 설정하거나, 실행 환경의 환경 변수로 설정하세요.";
/**
 * 이슈와 댓글의 한국어 문구. 값은 이스케이프된 채로 들어온다. Names come from outside: no particle follows one of them whose form
 * would depend on its last sound.
 */
const koIssues = {
    title: {
        outage: "{name} 장애",
        degradation: "{name} 성능 저하",
        configuration: "{name} 확인 불가",
        certificate: "{name}: 인증서 만료까지 {days}",
        heartbeat: "{name}: 하트비트 없음",
        models: "{name}: 모델 목록 변경",
        alert: "{name}: {rule}",
        manual: "{title}",
        maintenance: "점검: {title}",
        advisory: "{name}: 공식 페이지에 문제 공지",
    },
    unreadFeed: {
        title: "피드 {feed} 읽기 실패: {problem}",
        opening: "**{feed}** ({url}) 피드를 {begin}부터 읽지 못하고 있습니다: {problem}. 다시 읽힐 때까지 **{name}** 관련 공식 정보를 알 수 없습니다. 직접 호출해 측정한 값에는 영향이 없습니다.",
        step: "할 일",
        problem: {
            unreachable: "연결할 수 없음",
            "http-status": "오류로 응답함",
            "not-json": "응답이 JSON이 아님",
            "not-xml": "응답이 XML이 아님",
            "wrong-shape": "응답 형식이 그 종류와 다름",
            "wrong-page": "다른 페이지로 응답함",
            "too-large": "응답이 너무 큼",
            "too-deep": "응답의 중첩이 너무 깊음",
            empty: "응답이 비어 있음",
            stale: "상태 갱신이 멈춤",
            "missing-secret": "필요한 시크릿이 설정되지 않음",
        },
        remedy: {
            unreachable: "주소가 맞는지, 실행 환경에서 접근할 수 있는지 확인하세요.",
            "http-status": "브라우저에서 주소를 열어 보세요. 주소가 바뀌었거나, 키가 필요하거나, 요청이 제한될 수 있습니다.",
            "not-json": OTHER_KIND,
            "not-xml": OTHER_KIND,
            "wrong-shape": OTHER_KIND,
            "wrong-page": OTHER_KIND,
            "too-large": "더 적은 내용을 주는 주소로 바꾸세요.",
            "too-deep": "같은 출처의 다른 주소로 바꾸세요.",
            empty: "브라우저에서 페이지를 열어 보세요. 주소가 바뀌었을 수 있습니다.",
            stale: "브라우저에서 페이지를 열어 보세요. 주소가 바뀌었거나 운영이 중단되었을 수 있습니다.",
            "missing-secret": SET_SECRET,
        },
        otherwise: "영구히 사라진 피드라면 설정에서 빼세요. 그러면 이 이슈도 자동으로 닫힙니다.",
    },
    family: {
        title: "{name}: 모니터 {count}개 동시 장애",
        opening: "**{name}**: {begin}부터 모니터 {count}개에서 동시에 문제가 발생했습니다. 처음 발생한 곳: **{first}**, 원인: {reason}.",
        head: "함께 영향을 받는 모니터",
        failing: { outage: "{begin}부터 장애", degradation: "{begin}부터 성능 저하", other: "{begin}부터 이상" },
        over: "{end} 복구, {duration} 지속",
        ended: "{end} 종료",
        closing: "영향받은 모니터 {count}개: {names}.",
        lasted: "{name} ({duration})",
    },
    channel: {
        title: "알림 채널 {channel} 전송 불가",
        opening: "알림 채널 **{channel}** 전송이 {begin}부터 실패하고 있습니다. 그동안 이 채널로 나갈 알림은 전달되지 않았습니다. 복구될 때까지 열린 인시던트를 직접 확인하세요.",
        step: "할 일",
        remedy: "`uptimeline notify test {id}` 명령으로 상대의 응답을 확인하세요. 대부분은 주소나 토큰이 폐기된 경우입니다. 설정에 적힌 시크릿을 새로 발급해 교체하세요.",
    },
    alert: {
        rule: "규칙",
        measured: "측정값",
        against: "{value}, 기준 {limit}",
        step: "할 일",
        advice: "이 수치를 만든 호출을 페이지에서 확인하세요. 한도 자체가 맞지 않다면 설정에서 규칙을 고치세요. 그러면 이 알림은 자동으로 종료됩니다.",
    },
    maintenance: {
        expects: { down: "점검 중 예상 상태: 중단.", degraded: "점검 중 예상 상태: 느려지거나 간헐적 실패." },
        overrun: "점검 종료 예정 시각({to})이 지났지만 계속되고 있습니다.",
        from: "시작",
        to: "종료",
        monitors: "대상 모니터",
    },
    heads: {
        level: "심각도",
        began: "발생",
        noticed: "감지",
        target: "대상",
        page: "공식 페이지",
        inRow: "연속 실패",
        budget: "오류 예산",
        site: "페이지",
        siteLink: "타임라인과 차트",
        latency: "응답 시간",
        diagnosis: "진단",
        affected: "같은 그룹의 상황",
        errors: "오류 변화",
        evidence: "증거",
        next: "다음 할 일",
        time: "시각 (UTC)",
        happened: "내용",
        outcome: "결과",
        answer: "응답",
        reason: "원인",
        phases: "단계별 시간",
        conditions: "어긋난 조건",
        monitor: "모니터",
        state: "상태",
    },
    facts: {
        noticedAfter: "{time} (발생 {after} 후)",
        span: "{from} ~ {to}",
        official: "{page}: {says}",
        officialTitled: "{page}: {says} ({title})",
        again: "재시도 {count}",
    },
    pageShort: {
        confirmed: "장애 공지 중",
        unacknowledged: "정상으로 표시",
        advisory: "문제 공지 중, 직접 호출은 정상",
        uncovered: "연결된 공식 페이지 없음",
        unread: "읽지 못함",
    },
    latency: {
        says: ({ name, span, median, low, high, calls }) => `**${name}**, ${span}: 중앙값 ${median}, 범위 ${low} ~ ${high} (성공한 호출 ${calls}건).`,
        nonePassed: "**{name}**, {span}: 성공한 호출이 없습니다.",
        failed: (count) => ` 실패 ${count}건.`,
        key: "기호 하나는 {step}. `×` 실패한 호출 있음, `–` 집계 제외, `·` 호출 없음.",
    },
    affected: {
        failing: "**{group}** 그룹에서 함께 문제가 있는 모니터: {names}.",
        fine: "정상: {names}.",
        unknown: "알 수 없음: {names}.",
        alone: "**{group}** 그룹의 다른 모니터에는 문제가 없습니다.",
    },
    errors: {
        row: (times) => `호출 ${times}건`,
        passed: "성공",
        more: "그 사이 변화 {count}건 생략",
    },
    budget: {
        left: "{budget} 중 {left} 남음 ({share}), 목표 {target} / {window}",
        gone: "소진됨: 허용 {budget}, 실패 {spent}, 목표 {target} / {window}",
        goneIn: ". 최근 1시간 속도라면 {duration} 뒤 소진",
    },
    commands: {
        usual: "쓰기 권한이 있으면 댓글로 알릴 수 있습니다: `/ack` (확인, 대응 중), `/mute 2h`, `/false-alarm` 뒤에 이유. 이슈를 닫아도 확인으로 처리되며, 인시던트는 복구되어야 끝납니다.",
        manual: "쓰기 권한이 있으면 댓글로 진행 상황을 알릴 수 있습니다: `/status` 뒤에 `investigating`, `identified`, `monitoring`, `resolved` 중 하나와 설명.",
    },
    cut: "*GitHub의 65,536자 제한 때문에 여기서 잘렸습니다.*",
    cutWithPage: "*GitHub의 65,536자 제한 때문에 여기서 잘렸습니다. 나머지는 [인시던트 페이지]({url})에 있습니다.*",
    moreEvents: "{count}건 생략. 전체는 인시던트 페이지에 있습니다",
    titleExpired: "{name}: 인증서 만료됨",
    unknownReason: "원인 미상",
    titleWithReason: "{title}: {reason}",
    level: { info: "정보", warning: "경고", critical: "심각" },
    opening: {
        outage: "**{name}** 장애가 {begin}부터 이어지고 있습니다. 원인: {reason}.",
        degradation: "**{name}** 성능 저하가 {begin}부터 이어지고 있습니다. 원인: {reason}.",
        configuration: "**{name}** 상태를 {begin}부터 확인하지 못하고 있습니다. 원인: {reason}. 제공자 쪽 문제라는 뜻은 아니며, 가동률 계산에서 제외됩니다.",
        certificate: "**{name}** 인증서 만료: {to}, 남은 기간 {days}. 호스트 운영자가 그 전에 갱신해야 합니다. 만료 뒤에는 인증서를 검사하는 클라이언트가 연결을 거부합니다.",
        heartbeat: "**{name}** 보고가 {begin}부터 오지 않고 있습니다. 원인: {reason}.",
        models: "**{name}** 모델 목록이 {begin}에 바뀌었습니다. {models} 사라진 모델을 호출하면 실패합니다.",
        alert: "**{name}** 수치가 {begin}부터 규칙 **{rule}** 기준을 벗어났습니다.",
        manual: "**{title}**",
        maintenance: "**{title}** 점검 예정: {from} ~ {to}. 이 시간의 실패는 인시던트로 다루지 않습니다.",
        advisory: "공식 페이지가 {begin}부터 **{name}** 관련 문제를 알리고 있습니다. 직접 호출한 결과는 정상입니다.",
    },
    openingExpired: "**{name}** 인증서가 {to}에 만료되었습니다. 인증서를 검사하는 클라이언트는 연결을 거부합니다.",
    page: {
        confirmed: "공식 페이지도 문제를 인정했습니다.",
        unacknowledged: "공식 페이지에는 아직 정상으로 표시됩니다.",
        advisory: "공식 페이지는 문제를 알리지만, 직접 호출한 결과는 정상입니다.",
        uncovered: "이 모니터에 연결된 공식 페이지가 없습니다.",
        unread: "공식 페이지를 읽지 못해 어느 쪽인지 알 수 없습니다.",
    },
    events: {
        opened: "감지: {reason}.",
        openedBare: "감지됨.",
        level: "심각도 변경 → {level}: {reason}.",
        error: "오류 변경: {reason}.",
        page: "공식 페이지도 문제를 인정 ({lateness}): {title}",
        pageAdvisory: "공식 페이지 공지: {title}",
        pageAdvisoryWithoutTitle: "공식 페이지에 문제가 공지됨.",
        pageWithoutTitle: "공식 페이지도 문제를 인정 ({lateness}).",
        witness: "{feed}에서도 같은 문제 확인: {says}.",
        witnessTrouble: "문제 보고됨",
        witnessUptime: "호출 성공률 {percent}",
        hint: "{feed}: {window} 동안 게시물 {count}건 (평소 {usual}건). 참고용이며 증거는 아닙니다.",
        certificate: "인증서 만료까지 {days} ({to}).",
        expired: "인증서 만료됨 ({to}).",
        modelsAppeared: "새 모델: {names}.",
        modelsVanished: "사라진 모델: {names}.",
        andMore: "{names} 외 {count}개",
        begun: "점검 시작.",
        filed: "담당자가 등록.",
        withdrawn: "취소됨: 더 이상 예정에 없음.",
        joined: "같은 제공자의 {name}에서도 문제 발생.",
        acknowledged: "{by} 님이 확인했습니다.",
        closedByHand: "{by} 님이 이슈를 닫아 확인으로 처리했습니다. 인시던트는 복구될 때까지 계속됩니다.",
        takenUp: "{by} 님이 다시 열었습니다.",
        muted: "{by} 님이 {until}까지 알림을 껐습니다.",
        falseAlarm: "{by} 님이 오탐으로 표시했습니다. 가동률에 반영되지 않습니다.",
        status: {
            investigating: "조사 중",
            identified: "원인 확인",
            monitoring: "경과 관찰 중",
            resolved: "해결됨",
        },
        planned: "예정: {from} ~ {to}.",
        recovered: "복구됨.",
        readable: "피드를 다시 읽을 수 있음.",
        unused: "종료: 이 피드를 쓰는 모니터가 설정에 없음.",
        renewed: "인증서 갱신됨.",
        deliverable: "채널 전송 복구됨.",
        unusedChannel: "종료: 채널이 설정에서 빠짐.",
        kept: "수치가 규칙 기준 안으로 돌아옴.",
        maintained: "점검 종료.",
        told: "종료.",
        family: "복구됨: {name}.",
        settled: "변경 후 하루가 지났거나 변경이 취소됨.",
        unobserved: "관측 없이 종료: 24시간 동안 모니터 상태를 알 수 없었음.",
        "no-longer-watched": "종료: 모니터가 설정에서 빠짐.",
        reopened: "재발: {reason}. 이슈를 다시 엽니다.",
        reopenedBare: "재발. 이슈를 다시 엽니다.",
    },
    days: { one: "1일", many: "{count}일", today: "하루 미만" },
    lateness: { late: "발생 {duration} 후", early: "발생 {duration} 전", atOnce: "발생 즉시" },
    diagnosis: {
        page: "공식 페이지",
        pageSince: "최초 공지: {time}.",
        scope: "범위",
        scopeWide: "이 모니터만의 문제가 아닙니다. 같은 제공자에서 함께 실패: {names}.",
        scopeFine: "같은 제공자에서 정상: {names}.",
        scopeUnknown: "같은 제공자의 다른 모니터 상태는 알 수 없습니다.",
        scopeTest: "테스트 모니터이므로 사용자 영향은 없습니다.",
        key: "키",
        lastAnswer: "마지막 응답: {code}.",
        quotaLimited: "호출이 너무 잦아 제한되었습니다. 할당량이나 크레딧 문제는 아닙니다.",
        requestPassed: "같은 요청이 문제 발생 전 {time}에는 성공했습니다.",
        supportUnknown: "제공자의 조치가 필요한지 아직 알 수 없습니다.",
        head: "할 일",
        advice: {
            "wait-and-tell": "공식 페이지가 확인한 문제입니다. 복구를 기다리며 사용자에게 알리세요.",
            "check-ours": "우리 쪽에서 고칠 문제입니다. 아래에서 거부된 항목부터 확인하세요.",
            "call-support": "공식 공지도 없고 우리 쪽 문제도 아닙니다. 아래의 시각과 요청 ID를 첨부해 제공자 지원팀에 문의하세요.",
            watch: "아직 어느 쪽 문제인지 알 수 없습니다. 경과를 지켜보세요.",
        },
        quota: "할당량",
        network: "네트워크",
        request: "요청",
        support: "지원",
        keyWell: "키가 거부된 호출은 없습니다.",
        keyBad: "제공자가 키를 거부했습니다 (`{reason}`). 설정에 적힌 시크릿을 새 키로 교체하세요.",
        keyMissing: `설정에 적힌 시크릿이 설정되지 않았습니다. ${SET_SECRET}`,
        quotaWell: "할당량이나 크레딧 때문에 거부된 호출은 없습니다.",
        quotaBad: "할당량 또는 크레딧이 소진되었습니다 (`{reason}`). 제공자의 결제 페이지를 확인하세요.",
        networkWell: "응답이 도착했으므로 실행 환경의 네트워크 문제는 아닙니다.",
        networkPhase: "`{phase}` 단계에서 호출이 실패합니다 (`{error}`). 대조군 주소는 응답합니다.",
        networkBad: "응답이 오기 전에 호출이 실패합니다 (`{error}`). 대조군 주소는 응답합니다.",
        networkPlaces: "일부 지역에서만 실패합니다. 경로나 특정 리전을 확인하세요.",
        requestWell: "제공자 응답 `{code}`: 요청 내용과는 무관한 오류입니다.",
        requestNone: "요청에 대해 판단할 만한 응답이 없었습니다.",
        requestBad: "제공자가 요청 자체를 거부합니다 (`{reason}`). 모델이 사라졌거나 요청 본문을 고쳐야 할 수 있습니다.",
        requestAnswer: "응답({code})은 왔지만 아래 조건이 충족되지 않습니다.",
        requestOther: "응답은 왔지만 요청한 내용이 아닙니다 (`{reason}`).",
        sender: "보내는 쪽",
        senderSilent: "정해진 간격과 유예 시간이 지나도록 보고가 없습니다. 작업이 실행되었는지, 전송할 수 있었는지, 보고를 받는 워크플로에서 거부되지 않았는지 확인하세요.",
        supportProvider: "계속되면 아래의 시각과 요청 ID를 첨부해 제공자에게 문의하세요.",
        supportOwner: "제공자에게 문의할 일은 없습니다. 우리 쪽에서 고칠 문제입니다.",
    },
    closing: {
        recovered: "**해결됨.** {name}: {end}에 정상으로 복구되었습니다 (지속 시간 {duration}).",
        unobserved: "**관측 없이 종료.** {name}: 24시간 동안 상태를 알 수 없어 복구 시점을 말할 수 없습니다.",
        "no-longer-watched": "**종료.** {name}: 더 이상 설정에 없습니다.",
        renewed: "**해결됨.** {name}: {end}에 갱신된 인증서가 확인되었습니다.",
        readable: "**해결됨.** 피드 {feed}: {end}부터 다시 읽을 수 있습니다 (지속 시간 {duration}).",
        unused: "**종료.** 피드 {feed}: 사용하는 모니터가 더 이상 설정에 없습니다.",
        deliverable: "**해결됨.** 알림 채널 {channel}: {end}부터 다시 전송됩니다 (지속 시간 {duration}).",
        unusedChannel: "**종료.** 알림 채널 {channel}: 더 이상 설정에 없습니다.",
        kept: "**해결됨.** {name}: {end}에 규칙 {rule} 기준 안으로 돌아왔습니다 (지속 시간 {duration}).",
        maintained: "**점검 종료.** {title}: {end}에 끝났습니다 (소요 시간 {duration}).",
        withdrawn: "**점검 취소.** {title}: 더 이상 예정에 없습니다.",
        told: "**해결됨.** {title}: {end}에 종료되었습니다 (지속 시간 {duration}).",
        elsewhere: "**다른 이슈에서 계속.** {name}: 더 큰 인시던트의 일부입니다. 이후 경과: {where}.",
        familyEnded: "**종료.** {name}: {end}에 끝났습니다 (지속 시간 {duration}). 일부 모니터의 복구는 확인되지 않았습니다.",
        family: "**해결됨.** {name}: {end}에 모든 모니터가 복구되었습니다 (지속 시간 {duration}).",
        settled: "**종료.** {name}: 모델 목록 변경 후 하루가 지났거나 변경이 취소되었습니다.",
        noticed: "{begin} 발생, {mttd} 후 감지.",
        noticedAtOnce: "{begin} 발생, 첫 실패 확인과 동시에 감지.",
        pageLate: "공식 페이지 공지: {lateness}.",
        pageSilent: "공식 페이지는 끝까지 인정하지 않았습니다.",
        downtime: "이 중 {duration} 다운타임으로 집계.",
        downtimeNone: "다운타임으로 집계된 시간은 없습니다.",
        budget: "오류 예산의 {share} 사용 (목표 {target} / {window}), 남은 예산 {left}.",
        budgetGone: "오류 예산의 {share} 사용 (목표 {target} / {window}), 예산이 모두 소진되었습니다.",
        acknowledged: "{time} {by} 님 확인 (감지 {after} 후).",
        acknowledgedAtOnce: "{time} {by} 님 확인 (감지 즉시).",
        falseAlarm: "{time} {by} 님이 오탐으로 표시: 가동률에 반영되지 않습니다.",
        next: {
            tellProvider: "공식 페이지는 끝까지 인정하지 않았습니다. 필요하면 이 이슈 첫머리의 시각과 요청 ID로 제공자에게 알리세요.",
            noticedLate: "감지까지 {mttd} 걸렸습니다. `every` 간격을 줄이거나 `watch` 실행을 쓰면 더 일찍 알 수 있습니다.",
            budgetGone: "오류 예산이 소진되었습니다. 예산이 회복될 때까지 위험한 변경을 미루세요.",
            tune: "오탐이었습니다. 반복되면 `judge` 아래의 `failures`나 `confirm` 값을 높이거나, 호출 제한 시간을 늘리세요.",
            unobserved: "왜 관측이 없었는지 확인하세요. 실행이 있었는지, 모니터를 호출했는지 살펴보세요.",
            ours: "우리 쪽 문제였습니다. 무엇을 바꿨는지 여기에 남겨 다음 담당자가 참고하게 하세요.",
        },
        worst: "최고 심각도: {level}, 관측된 오류: {errors}.",
    },
};

;// CONCATENATED MODULE: ./build/locales/issues.js


const WORDS = { en: en_issues/* enIssues */.q, ko: koIssues };
/** The words of issues and their comments. */
const issueWordsOf = (language) => WORDS[language];

// EXTERNAL MODULE: ./build/domain/slo.js
var slo = __webpack_require__(37121);
// EXTERNAL MODULE: ./build/domain/scope.js
var scope = __webpack_require__(44641);
;// CONCATENATED MODULE: ./build/issues/templates-variables.js

const heads = {
    means: "Words for headings and columns, in the language of the issues",
    of: Object.fromEntries(Object.entries(en_issues/* enIssues */.q.heads).map(([name, text]) => [name, { means: `“${text}”` }])),
};
const events = (means) => ({
    means,
    list: true,
    of: { t: { means: "When, `2026-11-21 09:05 UTC`" }, says: { means: "What happened, a sentence" } },
});
const common = {
    id: { means: "The incident’s id" },
    monitor: { means: "Id of the monitor, as code" },
    name: {
        means: "Name of the monitor; of several that fail together, of their provider or host; of a plan, its title",
    },
    kind: { means: "Kind of the incident in words" },
    level: { means: "Level in words; of several monitors the gravest" },
    begin: { means: "Since when" },
    siteUrl: { means: "Address of the incident’s page, where the site has one" },
    heads,
    familyHead: { means: "Heading of `family`" },
    family: {
        means: "Monitors of one provider or host that fail together, the first to fail first; else empty",
        list: true,
        of: {
            name: { means: "Name of the monitor" },
            state: { means: "Since when it fails, or when it was over" },
            reason: { means: "Why" },
            url: { means: "Address of its incident’s page" },
        },
    },
};
const title = {
    title: { means: "The whole title as it would be without a template" },
    name: {
        means: "Name of the monitor; of several that fail together, of their provider or host; of a plan, its title",
    },
    kind: { means: "Kind of the incident in words" },
    level: { means: "Level in words" },
    monitor: { means: "Id of the monitor" },
    reason: { means: "Why, where it is known" },
    group: { means: "The monitor’s group" },
    provider: { means: "The provider or host of monitors that fail together" },
    count: { means: "How many monitors fail together; 1 of one alone" },
};
const issue = {
    ...common,
    opening: { means: "The fact, a sentence or two: what, since when, why" },
    page: { means: "What the official page says, a sentence" },
    others: { means: "Who else sees it, sentences", list: true },
    facts: {
        means: "The table on top: level, times, official page, what is left of the error budget, the page",
        list: true,
        of: { label: { means: "What it is" }, value: { means: "How it is; may stand in a table" } },
    },
    detected: { means: "When it was noticed" },
    target: { means: "Host or address, as far as the monitor publishes it; as code" },
    adviceHead: { means: "Heading of `advice`" },
    advice: { means: "What to do next, by the diagnosis" },
    latency: {
        means: "Latency around the begin, where calls are known",
        of: {
            says: { means: "Median, range and failures, for those who do not see the line" },
            line: { means: "Blocks, `×` where a call failed, `–` left out, `·` no call" },
            key: { means: "What a mark stands for" },
        },
    },
    affected: { means: "How the others of the group are, sentences", list: true },
    diagnosis: {
        means: "What a person would check, in that order",
        list: true,
        of: {
            number: { means: "1, 2, …" },
            what: { means: "What was checked" },
            says: { means: "What came of it" },
        },
    },
    errors: {
        means: "How the error changed, where it did",
        list: true,
        of: {
            span: { means: "From the first to the last call of that kind" },
            what: { means: "How they ended" },
            count: { means: "How many calls" },
        },
    },
    evidence: {
        means: "Calls of the incident",
        list: true,
        of: {
            t: { means: "When" },
            outcome: { means: "What came of it, and which repetition it was" },
            answer: { means: "Status, the provider’s code, request id; as code" },
            latency: { means: "How long it took" },
            reason: { means: "Reason, as code" },
            phases: { means: "How long each phase took; the one that failed is bold" },
            conditions: { means: "Conditions that did not hold, with what they looked at" },
        },
    },
    commands: { means: "What people may say in a comment" },
};
const comment = {
    ...common,
    seq: { means: "Number of the entry within the incident" },
    events: events("What is new"),
};
const closing = {
    ...common,
    seq: { means: "Number of the entry within the incident" },
    closing: { means: "How it ended, a sentence" },
    end: { means: "When it ended" },
    duration: { means: "How long it lasted" },
    facts: {
        means: "When it was noticed, when the page said so, the worst of it, downtime, error budget, who acknowledged it",
        list: true,
    },
    next: { means: "What is left to do, sentences", list: true },
    events: events("The whole timeline"),
};
/** What each template is given, and what it means. */
const ISSUE_VARIABLES = { title, issue, comment, closing };
const ISSUE_TEMPLATES = Object.keys(ISSUE_VARIABLES);

// EXTERNAL MODULE: ./build/templates.js
var templates = __webpack_require__(79855);
;// CONCATENATED MODULE: ./build/issues/templates.js


/** Where a user's own templates lie: in the checkout, and nowhere else. */
const TEMPLATES_FOLDER = "templates/issues";
/**
 * Reads the templates of a user's checkout. One that is broken is told of with its line and what to do, and ours stands in for
 * it: nothing is lost.
 */
async function readIssueTemplates(world) {
    const all = await Promise.all(ISSUE_TEMPLATES.map(async (name) => [name, await readOne(name, world)]));
    return Object.fromEntries(all.filter(([, template]) => template !== undefined));
}
async function readOne(name, { files, log }) {
    const file = `${TEMPLATES_FOLDER}/${name}.hbs`;
    const instead = "The template of Uptimeline is used instead";
    try {
        const text = await files.read(file);
        if (text === undefined)
            return undefined;
        const own = await (0,templates/* ownTemplate */.HX)(text, ISSUE_VARIABLES[name], "issues/");
        if (own.ok)
            return guarded(own.render, (error) => log.warn(`${file}: ${String(error)}. ${instead}.`, { file }));
        for (const { line, column, message, remedy } of own.mistakes) {
            const at = { file, line, ...(column !== undefined && { column }) };
            log.warn(`${[file, line, column].filter(Boolean).join(":")}: ${message}. ${remedy}. ${instead}.`, at);
        }
    }
    catch (error) {
        log.warn(`${file} could not be read: ${error instanceof Error ? error.message : String(error)}. ${instead}.`);
    }
    return undefined;
}
function guarded(renderOwn, warn) {
    return (view) => {
        try {
            return renderOwn(view).trim() || undefined;
        }
        catch (error) {
            warn(error);
            return undefined;
        }
    };
}
/** A view as text: by the user's template where there is one, else by ours. */
async function renderIssue(name, view, own = {}) {
    return own[name]?.(view) ?? (await (0,templates/* render */.XX)(`issues/${name}`, view)).trim();
}

;// CONCATENATED MODULE: ./build/commands/run/tell-subject.js











const NOTHING_SEEN = { verdicts: new Map(), ledger: { samples: [], incidents: [] } };
/** Around the begin of an incident; what lies further back is told by rollups. */
const CALLS_MS = 4 * instant/* HOUR_MS */.iQ;
const CALLS_AT_MOST_MS = 3 * instant/* DAY_MS */.sO;
/** So long hours stay in the tree. */
const HOURS_AT_MOST_MS = 35 * instant/* DAY_MS */.sO;
/** The past of incidents as deep as their issues tell of it; without it they are told with what the run has read. */
async function readPast(world, config, incidents, { after, ledger }) {
    if (after === undefined)
        return { samples: ledger.samples };
    const nowMs = world.clock.now();
    try {
        const depth = pastDepth(config.monitors, incidents, nowMs);
        const deep = await (0,read/* readLedger */.S)(after, { nowMs, depth, names: (0,run_depth/* namesOf */.eZ)(config) });
        return { samples: deep.samples, historyOf: (0,monitor_history/* indexLedger */.e)(deep, nowMs) };
    }
    catch (error) {
        world.log.warn(`The past could not be read for issues: ${String(error)}. They are told without latency and error budget.`);
        return { samples: ledger.samples };
    }
}
function pastDepth(monitors, incidents, nowMs) {
    const told = new Set(incidents.map(({ monitor }) => monitor));
    const windows = monitors.flatMap(({ id, slo }) => (told.has(id) && slo !== undefined ? [slo.windowMs] : []));
    const spansMs = new Map();
    for (const { monitor, begin } of incidents) {
        const spanMs = Math.min(nowMs - (0,instant/* toMs */.G8)(begin) + CALLS_MS, CALLS_AT_MOST_MS);
        spansMs.set(monitor, Math.max(spanMs, spansMs.get(monitor) ?? 0));
    }
    const oldestMs = incidents.reduce((most, { begin }) => Math.max(most, nowMs - (0,instant/* toMs */.G8)(begin)), 0);
    const windowMs = windows.reduce((most, ms) => Math.max(most, ms), oldestMs);
    const none = { lateMs: 0, reportsMs: 0, feedsMs: 0, roundsMs: 0, incidentsMs: 0 };
    return {
        ...none,
        samplesMs: instant/* HOUR_MS */.iQ,
        spansMs,
        hoursMs: Math.min(oldestMs + instant/* DAY_MS */.sO, HOURS_AT_MOST_MS),
        daysMs: windowMs + 2 * instant/* DAY_MS */.sO,
        monthsMs: windowMs + 32 * instant/* DAY_MS */.sO,
        importedMs: windowMs,
    };
}
/** What is read once for all issues that are told of; nothing where there is none. */
async function prepare(world, config, incidents, seen) {
    if (incidents.length === 0)
        return { seen, past: { samples: [] }, templates: {} };
    const [past, templates] = await Promise.all([readPast(world, config, incidents, seen), readIssueTemplates(world)]);
    return { seen, past, templates };
}
/** All that the texts about an incident need besides it. */
function subjectOf(incident, config, { seen, past, templates }) {
    const monitor = config.monitors.find((other) => other.id === incident.monitor);
    const feed = config.feeds.find(({ id }) => id === incident.feed);
    const isOfProbe = incident.feed === undefined && incident.channel === undefined;
    const feedNames = new Map(config.feeds.map(({ id, name }) => [id, name]));
    const page = seen.pages?.get(incident.monitor);
    return {
        name: nameOf(incident, config),
        language: config.issues.locale,
        templates,
        target: isOfProbe ? monitor?.target : undefined,
        feed,
        feedNames,
        names: new Map(config.monitors.map(({ id, name }) => [id, name])),
        known: knownOf(incident, config, seen),
        page: page === undefined || page.url === "" ? undefined : { name: feedNames.get(page.feed) ?? "", url: page.url },
        group: isOfProbe ? groupOf(incident, config, seen) : undefined,
        failuresInRow: seen.verdicts.get(incident.monitor)?.failuresInRow,
        calls: past.samples.filter((sample) => sample.monitor === incident.monitor && !(0,domain_sample/* isOfPage */.v_)(sample)),
        ...measuredOf(incident, monitor, past),
        parent: parentOf(incident, config, seen),
        family: familyOf(incident, config, seen),
        pageUrl: pageUrlOf(incident, config),
    };
}
/** Of several monitors, the first and how many more. */
function nameOf({ monitor, monitors = [] }, { monitors: all, issues }) {
    const name = all.find(({ id }) => id === monitor)?.name ?? monitor;
    if (monitors.length < 2)
        return name;
    const { andMore } = issueWordsOf(issues.locale).events;
    return andMore.replace("{names}", () => name).replace("{count}", String(monitors.length - 1));
}
function pageUrlOf({ id, channel }, { site: { url } }) {
    return url === undefined || channel !== undefined
        ? undefined
        : new URL(`incidents/${id}.html`, url.endsWith("/") ? url : `${url}/`).href;
}
/** What uptime and the objective say, from as much of the past as was read. */
function measuredOf(incident, monitor, { historyOf }) {
    if (historyOf === undefined || monitor === undefined)
        return {};
    const { begin, end } = incident;
    const history = historyOf(monitor.id);
    const isOfCalls = incident.kind === "outage" || incident.kind === "degradation" || incident.kind === "heartbeat";
    return {
        ...(monitor.slo !== undefined && isOfCalls && { objective: (0,slo/* objectiveState */.Dh)(history, monitor.slo) }),
        ...(end !== undefined &&
            isOfCalls && { downtimeMs: (0,domain_window/* cellOf */.WC)(history, { fromMs: (0,instant/* toMs */.G8)(begin), toMs: (0,instant/* toMs */.G8)(end) }).shares.failureMs }),
    };
}
function groupOf(incident, { monitors }, { verdicts }) {
    const name = monitors.find(({ id }) => id === incident.monitor)?.group;
    const others = monitors.filter(({ id, group }) => group === name && id !== incident.monitor);
    if (name === undefined || others.length === 0)
        return undefined;
    const named = (wanted) => others.filter(({ id }) => wanted.includes(verdicts.get(id)?.verdict ?? "unknown")).map((one) => one.name);
    return { name, failing: named(["down", "degraded"]), fine: named(["up"]), unknown: named(["unknown"]) };
}
function familyOf(incident, config, { ledger }) {
    if (incident.provider === undefined)
        return [];
    return ledger.incidents
        .filter(({ parent, kind }) => parent === incident.id && kind !== "alert")
        .map((child) => ({ incident: child, name: nameOf(child, config), pageUrl: pageUrlOf(child, config) }));
}
function parentOf({ parent }, config, { ledger }) {
    const standing = parent === undefined ? undefined : ledger.incidents.find(({ id }) => id === parent);
    if (standing === undefined)
        return undefined;
    const pageUrl = pageUrlOf(standing, config);
    return {
        name: standing.provider ?? nameOf(standing, config),
        ...(standing.issue !== undefined && { issue: standing.issue.number }),
        ...(pageUrl !== undefined && { pageUrl }),
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
        others: (0,scope/* othersOf */.b)(incident, monitors, ledger.incidents, isFine),
        ...(importance !== undefined && { importance }),
        ...(passed !== undefined && { passed }),
    };
}

;// CONCATENATED MODULE: ./build/locales/en-notices.js
const plural = (count, noun) => `${count} ${noun}${count === 1 ? "" : "s"}`;
const clauses = ({ down, degraded, other, back, announced }) => {
    const told = [
        [down, "is down", "are down"],
        [degraded, "is degraded", "are degraded"],
        [other, "needs a look", "need a look"],
        [back, "is back up", "are back up"],
    ];
    const [first, ...rest] = told.filter(([count]) => count > 0);
    const monitors = first === undefined ? [] : [`${plural(first[0], "monitor")} ${first[0] === 1 ? first[1] : first[2]}`];
    return [
        ...monitors,
        ...rest.map(([count, one, many]) => `${count} ${count === 1 ? one : many}`),
        ...(announced > 0 ? [plural(announced, "announcement")] : []),
    ];
};
/** English. */
const enNotices = {
    open: {
        outage: ({ name }) => `${name} is down`,
        degradation: ({ name }) => `${name} is degraded`,
        configuration: ({ name }) => `${name} cannot be checked`,
        certificate: ({ name }) => `The certificate of ${name} has expired`,
        heartbeat: ({ name }) => `${name} has not reported`,
        models: ({ name }) => `${name}: its list of models has changed`,
        alert: ({ name, other }) => `${name} is over a limit: ${other}`,
        manual: ({ title }) => title,
        maintenance: ({ title }) => `Maintenance: ${title}`,
        advisory: ({ name }) => `${name}: the official page reports trouble`,
        feed: ({ other }) => `The feed ${other} cannot be read`,
        channel: ({ other }) => `The channel ${other} cannot be reached: it misses what is told`,
        family: ({ name, other }) => `${other}: ${name} fail together`,
    },
    over: {
        outage: ({ name }) => `${name} is back up`,
        degradation: ({ name }) => `${name} is well again`,
        configuration: ({ name }) => `${name} can be checked again`,
        certificate: ({ name }) => `The certificate of ${name} has been renewed`,
        heartbeat: ({ name }) => `${name} reports again`,
        models: ({ name }) => `${name}: the change of its models is settled`,
        alert: ({ name, other }) => `${name} is within its limit again: ${other}`,
        manual: ({ title }) => `Over: ${title}`,
        maintenance: ({ title }) => `Maintenance over: ${title}`,
        advisory: ({ name }) => `${name}: the trouble on the official page is over`,
        feed: ({ other }) => `The feed ${other} can be read again`,
        channel: ({ other }) => `The channel ${other} can be reached again`,
        family: ({ other }) => `${other} is back up`,
    },
    flapping: ({ name }) => `${name} keeps going down and up`,
    expires: ({ name }, days) => `The certificate of ${name} expires in ${days < 1 ? "less than a day" : plural(days, "day")}`,
    unobserved: ({ name }) => `${name}: nothing has been known of it for 24 h`,
    unwatched: ({ name }) => `${name} is no longer watched`,
    withReason: (title, reason) => `${title}: ${reason}`,
    after: (title, duration) => `${title} after ${duration}`,
    reminder: (title) => `Still: ${title}`,
    escalation: (title) => `Nobody has acknowledged: ${title}`,
    andMore: (first, more) => `${first} and ${more} more`,
    grouped: (tally) => clauses(tally).join(", "),
    lead: {
        unrecorded: "This could not be recorded in the history: it may be told again.",
        escalation: "Nobody has acknowledged it in time. A comment /ack in its issue stops this.",
        reminder: "It goes on, and nobody has acknowledged it. A comment /ack in its issue stops reminders.",
    },
    fact: {
        since: "Since",
        level: "Level",
        row: "Failures in a row",
        page: "Official page",
        lasted: "Lasted",
        ended: "Ended",
        members: "Affected",
        planned: "Planned",
        status: "Status",
        by: "By",
        missed: "Turns",
    },
    ago: (time, duration) => `${time} (${duration} ago)`,
    failures: (count) => String(count),
    page: {
        confirmed: "says so too",
        unacknowledged: "still shows green",
        advisory: "reports trouble; our own calls are fine",
        uncovered: "none is watched",
        unread: "could not be read",
    },
    pageAt: (said, time) => `${said}, since ${time}`,
    span: (from, to) => `${from} to ${to}`,
    status: {
        investigating: "Investigating",
        identified: "Identified",
        monitoring: "Monitoring",
        resolved: "Resolved",
    },
    turns: (count) => `${plural(count, "relapse")} so far; the end is told when it has held for half an hour`,
    advice: {
        "wait-and-tell": "The official page confirms it: wait, and tell your users.",
        "check-ours": "It is ours to mend.",
        "call-support": "No page admits it and nothing of ours is at fault: ask the provider’s support.",
        watch: "The facts do not say yet whose it is: watch it.",
    },
    check: {
        key: "The key was refused: renew the secret that the config names.",
        quota: "Quota or credit is used up: look at the provider’s billing page.",
        request: "The request itself is refused: the model may be gone, or the body needs a change.",
        network: "Calls fail before an answer comes: check the address and the way to it.",
        scope: "Other monitors of the same provider fail, too.",
    },
    step: {
        feed: "Open its address in a browser: it may have moved.",
        channel: "Try it by: uptimeline notify test",
        secret: "Set the missing secret under Settings → Secrets and variables → Actions.",
        certificate: "Renew the certificate before it expires: clients refuse to connect afterwards.",
        heartbeat: "See whether the job ran, and whether it could send its report.",
        alert: "See on the page which calls make the figure, or change the rule in the config.",
        models: "Look whether a model that is asked is among those that are gone.",
    },
    link: { page: "Details", issue: "Issue", official: "Official page", site: "Status" },
    digest: {
        day: (date) => `The day in review: ${date}`,
        week: (from, to) => `The week in review: ${from} to ${to}`,
        well: "Nothing failed.",
        troubled: (incidents, monitors) => `${plural(incidents, "incident")} on ${plural(monitors, "monitor")}.`,
        uptime: "Uptime, worst first",
        line: (name, uptime, coverage, incidents) => `${name}: ${uptime} up (known of ${coverage} of the time)${incidents > 0 ? `, ${plural(incidents, "incident")}` : ""}`,
        unknown: (name) => `${name}: nothing is known`,
        more: (count) => `and ${count} more, none of them worse`,
        incidents: "Incidents",
        incident: (title, from, duration) => `${title}: ${from}, for ${duration}`,
        ongoing: (title, from) => `${title}: since ${from}, still going on`,
        falseAlarms: "False alarms of the month, and what to tune",
        falseAlarm: (name, count, setting, value) => `${name}: ${plural(count, "false alarm")}${setting === undefined ? "" : `. Raise ${setting} (now ${value})`}.`,
        falseAlarmOfRule: (name, count, rule) => `${name}: ${plural(count, "false alarm")} by the rule ${rule}. Raise its limit, or its \`for\`.`,
    },
};

;// CONCATENATED MODULE: ./build/locales/ko-notices.js
const ko_notices_clauses = ({ down, degraded, other, back, announced }) => [
    ...(down > 0 ? [`장애 ${down}건`] : []),
    ...(degraded > 0 ? [`성능 저하 ${degraded}건`] : []),
    ...(other > 0 ? [`확인 필요 ${other}건`] : []),
    ...(back > 0 ? [`복구 ${back}건`] : []),
    ...(announced > 0 ? [`공지 ${announced}건`] : []),
];
/** Korean. Names keep no particle behind them, for its form would depend on how they are read. */
const koNotices = {
    open: {
        outage: ({ name }) => `${name} 장애 발생`,
        degradation: ({ name }) => `${name} 성능 저하`,
        configuration: ({ name }) => `${name} 점검 불가`,
        certificate: ({ name }) => `${name} 인증서 만료됨`,
        heartbeat: ({ name }) => `${name} 하트비트 없음`,
        models: ({ name }) => `${name} 모델 목록 변경`,
        alert: ({ name, other }) => `${name} 기준 초과: ${other}`,
        manual: ({ title }) => title,
        maintenance: ({ title }) => `점검: ${title}`,
        advisory: ({ name }) => `${name}: 공식 페이지에 문제 공지`,
        feed: ({ other }) => `피드 ${other} 읽기 실패`,
        channel: ({ other }) => `채널 ${other} 전송 실패: 이 채널은 알림을 받지 못하고 있습니다`,
        family: ({ name, other }) => `${other} 동시 장애: ${name}`,
    },
    over: {
        outage: ({ name }) => `${name} 복구됨`,
        degradation: ({ name }) => `${name} 정상으로 회복됨`,
        configuration: ({ name }) => `${name} 점검 재개됨`,
        certificate: ({ name }) => `${name} 인증서 갱신됨`,
        heartbeat: ({ name }) => `${name} 하트비트 재개됨`,
        models: ({ name }) => `${name} 모델 목록 변경 종료`,
        alert: ({ name, other }) => `${name} 기준 이내로 회복됨: ${other}`,
        manual: ({ title }) => `종료: ${title}`,
        maintenance: ({ title }) => `점검 완료: ${title}`,
        advisory: ({ name }) => `${name}: 공식 페이지의 문제 종료`,
        feed: ({ other }) => `피드 ${other} 읽기 정상화됨`,
        channel: ({ other }) => `채널 ${other} 전송 정상화됨`,
        family: ({ other }) => `${other} 복구됨`,
    },
    flapping: ({ name }) => `${name} 장애와 복구가 반복되고 있습니다`,
    expires: ({ name }, days) => `${name} 인증서 만료까지 ${days < 1 ? "하루 미만" : `${days}일`}`,
    unobserved: ({ name }) => `${name}: 24시간 동안 확인된 것이 없습니다`,
    unwatched: ({ name }) => `${name} 감시 종료`,
    withReason: (title, reason) => `${title}: ${reason}`,
    after: (title, duration) => `${title} (${duration} 만에)`,
    reminder: (title) => `계속됨: ${title}`,
    escalation: (title) => `아직 아무도 확인하지 않음: ${title}`,
    andMore: (first, more) => `${first} 외 ${more}개`,
    grouped: (tally) => ko_notices_clauses(tally).join(", "),
    lead: {
        unrecorded: "이력에 기록하지 못했습니다. 같은 내용이 다시 전송될 수 있습니다.",
        escalation: "정해진 시간 안에 확인한 사람이 없습니다. 이슈에 /ack 댓글을 남기면 더 알리지 않습니다.",
        reminder: "아직 계속되고 있으며 확인한 사람이 없습니다. 이슈에 /ack 댓글을 남기면 다시 알리지 않습니다.",
    },
    fact: {
        since: "시작",
        level: "등급",
        row: "연속 실패",
        page: "공식 페이지",
        lasted: "지속 시간",
        ended: "종료",
        members: "영향받는 모니터",
        planned: "예정",
        status: "상태",
        by: "작성자",
        missed: "반복",
    },
    ago: (time, duration) => `${time} (${duration} 전)`,
    failures: (count) => `${count}회`,
    page: {
        confirmed: "같은 문제를 인정함",
        unacknowledged: "아직 정상으로 표시",
        advisory: "문제를 공지했으나 실제 호출은 정상",
        uncovered: "확인하는 공식 페이지 없음",
        unread: "읽을 수 없음",
    },
    pageAt: (said, time) => `${said} (${time}부터)`,
    span: (from, to) => `${from} ~ ${to}`,
    status: { investigating: "조사 중", identified: "원인 파악됨", monitoring: "경과 관찰 중", resolved: "해결됨" },
    turns: (count) => `지금까지 ${count}회 재발. 30분 동안 정상이 유지되면 종료를 알립니다`,
    advice: {
        "wait-and-tell": "공식 페이지에서도 인정한 문제입니다. 복구를 기다리며 사용자에게 안내하세요.",
        "check-ours": "우리 쪽에서 고쳐야 할 문제입니다.",
        "call-support": "공식 페이지에는 공지가 없고 우리 쪽 문제도 아닙니다. 제공자 고객지원에 문의하세요.",
        watch: "아직 원인을 알 수 없습니다. 조금 더 지켜보세요.",
    },
    check: {
        key: "API 키가 거부되었습니다. 설정에 적힌 시크릿을 새로 발급해 교체하세요.",
        quota: "할당량이나 크레딧이 소진되었습니다. 제공자의 결제 페이지를 확인하세요.",
        request: "요청 자체가 거부되었습니다. 모델이 없어졌거나 요청 본문을 고쳐야 할 수 있습니다.",
        network: "응답이 오기 전에 호출이 실패합니다. 주소와 네트워크 경로를 확인하세요.",
        scope: "같은 제공자의 다른 모니터도 실패하고 있습니다.",
    },
    step: {
        feed: "브라우저에서 주소를 열어 보세요. 페이지가 옮겨졌을 수 있습니다.",
        channel: "다음 명령으로 시험해 보세요: uptimeline notify test",
        secret: "Settings → Secrets and variables → Actions에서 빠진 시크릿을 등록하세요.",
        certificate: "만료되기 전에 인증서를 갱신하세요. 만료되면 클라이언트가 접속을 거부합니다.",
        heartbeat: "작업이 실행되었는지, 보고를 보낼 수 있었는지 확인하세요.",
        alert: "어떤 호출 때문에 수치가 올랐는지 페이지에서 확인하거나, 설정에서 규칙을 바꾸세요.",
        models: "사용 중인 모델이 목록에서 빠지지 않았는지 확인하세요.",
    },
    link: { page: "상세 보기", issue: "이슈", official: "공식 페이지", site: "상태 페이지" },
    digest: {
        day: (date) => `일간 요약: ${date}`,
        week: (from, to) => `주간 요약: ${from} ~ ${to}`,
        well: "장애가 없었습니다.",
        troubled: (incidents, monitors) => `모니터 ${monitors}개에서 인시던트 ${incidents}건이 있었습니다.`,
        uptime: "가동률 (낮은 순)",
        line: (name, uptime, coverage, incidents) => `${name}: 가동률 ${uptime} (관측률 ${coverage})${incidents > 0 ? `, 인시던트 ${incidents}건` : ""}`,
        unknown: (name) => `${name}: 관측된 데이터 없음`,
        more: (count) => `외 ${count}개는 이보다 높음`,
        incidents: "인시던트",
        incident: (title, from, duration) => `${title}: ${from}부터 ${duration}`,
        ongoing: (title, from) => `${title}: ${from}부터 계속되는 중`,
        falseAlarms: "이번 달 오탐과 조정할 설정",
        falseAlarm: (name, count, setting, value) => `${name}: 오탐 ${count}건.${setting === undefined ? "" : ` ${setting} 값을 높이세요 (현재 ${value}).`}`,
        falseAlarmOfRule: (name, count, rule) => `${name}: 규칙 ${rule} 오탐 ${count}건. 기준값이나 \`for\`를 늘리세요.`,
    },
};

;// CONCATENATED MODULE: ./build/locales/notices.js


const notices_WORDS = { en: enNotices, ko: koNotices };
const noticeWordsOf = (language) => notices_WORDS[language];

// EXTERNAL MODULE: ./build/locales/en.js + 6 modules
var en = __webpack_require__(24281);
;// CONCATENATED MODULE: ./build/locales/ko-shared.js
/** Korean words that issues and notices share with the site. Units stand behind their number without a blank, Latin ones with one. */
const koShared = {
    lang: "ko",
    intl: "ko-KR",
    units: {
        ms: (amount) => `${amount}\u00a0ms`,
        s: (amount) => `${amount}초`,
        min: (amount) => `${amount}분`,
        h: (amount) => `${amount}시간`,
        d: (amount) => `${amount}일`,
        B: (amount) => `${amount}\u00a0B`,
        kB: (amount) => `${amount}\u00a0kB`,
        MB: (amount) => `${amount}\u00a0MB`,
    },
    percent: (amount) => `${amount}%`,
    list: (items) => items.join(", "),
    outcome: {
        ok: "정상",
        slow: "느림",
        "rate-limited": "요청 한도 초과",
        "quota-exhausted": "할당량 소진",
        overloaded: "과부하",
        "server-error": "서버 오류",
        timeout: "시간 초과",
        unreachable: "연결 불가",
        rejected: "요청 거부",
        "wrong-answer": "잘못된 응답",
        inconclusive: "판단 불가",
    },
    reason: {
        slow: "기준보다 느림",
        "rate-limit": "허용된 요청 한도 초과",
        "quota-used-up": "할당량 소진",
        "no-credit": "크레딧 잔액 없음",
        "model-overloaded": "모델 과부하",
        "capacity-exhausted": "제공자 용량 소진",
        "internal-error": "서버 내부 오류",
        "bad-gateway": "게이트웨이가 유효한 응답을 받지 못함",
        "service-unavailable": "서비스 이용 불가",
        "stream-error": "스트림 안에서 오류 발생",
        "phase-timeout": "호출 단계에서 시간 초과",
        "gateway-timeout": "게이트웨이 응답 대기 시간 초과",
        "request-timeout": "서버의 요청 대기 시간 초과",
        "dns-nxdomain": "존재하지 않는 도메인 이름",
        "dns-failure": "도메인 이름 조회 실패",
        "connection-refused": "연결 거부됨",
        "connection-reset": "연결이 끊어짐",
        "no-route": "호스트까지의 경로 없음",
        "tls-expired": "인증서 만료",
        "tls-wrong-host": "다른 호스트의 인증서",
        "tls-untrusted": "신뢰할 수 없는 인증서",
        "tls-failure": "TLS 협상 실패",
        "protocol-error": "프로토콜에 맞지 않는 응답",
        "bad-key": "API 키 거부됨",
        "no-permission": "API 키 권한 부족",
        "bad-request": "요청 형식 거부됨",
        "model-gone": "모델이 더 이상 제공되지 않음",
        "missing-secret": "시크릿 미설정",
        "unexpected-status": "예상과 다른 상태 코드",
        "condition-failed": "조건 불충족",
        "content-filtered": "콘텐츠 필터에 차단됨",
        "body-too-large": "응답이 너무 큼",
        "too-many-redirects": "리디렉션 횟수 초과",
        "redirect-refused": "따라갈 수 없는 곳으로 리디렉션",
        "output-not-an-image": "응답에 이미지 없음",
        "job-failed": "작업 실패",
        "job-canceled": "작업 취소됨",
        "bad-job": "작업 ID 또는 주소를 쓸 수 없음",
        "dns-timeout": "네임 서버 응답 시간 초과",
        "tls-old-protocol": "오래된 TLS 버전만 지원",
        "no-record": "해당 DNS 레코드 없음",
        "places-disagree": "일부 지역에서 실패",
        "heartbeat-missing": "제시간에 하트비트 없음",
        "reported-failure": "서비스가 스스로 실패를 보고",
        "page-operational": "공식 페이지상 정상",
        "page-degraded": "공식 페이지상 성능 저하",
        "page-outage": "공식 페이지상 중단",
        "stream-cut": "스트림이 중간에 끊김",
        "source-unavailable": "조회한 출처에서 응답 없음",
        "runner-offline": "우리 쪽 네트워크 단절",
        "run-ended": "실행이 먼저 종료됨",
        "internal-fault": "우리 쪽 내부 오류",
    },
    level: { info: "정보", warning: "경고", critical: "심각" },
    kind: {
        outage: "장애",
        degradation: "성능 저하",
        configuration: "설정 문제",
        certificate: "인증서",
        heartbeat: "하트비트",
        models: "모델 목록",
        alert: "알림 규칙",
        manual: "인시던트",
        maintenance: "점검",
        advisory: "공식 공지",
    },
    page: {
        operational: "정상",
        degraded_performance: "성능 저하",
        partial_outage: "일부 장애",
        major_outage: "전면 장애",
        under_maintenance: "점검 중",
        unknown: "읽을 수 없음",
    },
    importance: { critical: "매우 중요", major: "중요", normal: "보통", test: "테스트" },
};

;// CONCATENATED MODULE: ./build/locales/shared.js


const SHARED = {
    en: { ...en.en, percent: (amount) => `${amount}\u00a0%` },
    ko: koShared,
};
const sharedWordsOf = (language) => SHARED[language];

// EXTERNAL MODULE: ./build/domain/routing.js
var routing = __webpack_require__(13075);
;// CONCATENATED MODULE: ./build/commands/run/notice-time.js



/** `2026-11-21 18:05 KST`: by the clock on the wall of the readers. */
function timeText(t, clock) {
    const wall = (0,instant/* toInstant */.fN)((0,instant/* toMs */.G8)(t) + (0,routing/* zone */.rg)(clock.timeZone)((0,instant/* toMs */.G8)(t)));
    return `${wall.slice(0, 16).replace("T", " ")} ${zoneName(t, clock)}`;
}
const dateText = (ms, { timeZone }) => (0,instant/* toInstant */.fN)(ms + (0,routing/* zone */.rg)(timeZone)(ms)).slice(0, 10);
function zoneName(t, { timeZone, locale }) {
    const known = KNOWN[timeZone];
    if (known !== undefined)
        return known;
    const { intl } = sharedWordsOf(locale);
    const parts = new Intl.DateTimeFormat(intl, { timeZone, timeZoneName: "short" }).formatToParts((0,instant/* toMs */.G8)(t));
    return parts.find(({ type }) => type === "timeZoneName")?.value ?? timeZone;
}
/** Zones that Intl calls by their distance from UTC. */
const KNOWN = { UTC: "UTC", "Asia/Seoul": "KST", "Asia/Tokyo": "JST" };

;// CONCATENATED MODULE: ./build/commands/run/notice-item.js










/** What a notice says of one incident; `what` is the gravest of what is to be told of it. */
function noticeItem(incident, what, source) {
    const { config, seen } = source;
    const { locale } = config.notices;
    const children = seen.ledger.incidents.filter(({ parent, kind }) => parent === incident.id && kind !== "alert");
    const story = (0,notice_plan/* storyOf */.dH)(incident, children);
    const words = noticeWordsOf(locale);
    const subject = notice_item_subjectOf(incident, children, config, words);
    const telling = { ...source, words, shared: sharedWordsOf(locale), children, story, subject };
    const monitor = config.monitors.find(({ id }) => id === incident.monitor);
    const { begin, end, level, kind } = story;
    return {
        incident: incident.id,
        kind: (0,domain_incident/* isOpen */.nT)(story) ? what : "recovery",
        incidentKind: kind,
        level,
        isOpen: (0,domain_incident/* isOpen */.nT)(story),
        monitor: {
            id: incident.monitor,
            name: subject.name,
            ...(monitor?.group !== undefined && { group: monitor.group }),
            ...(monitor?.provider !== undefined && { provider: monitor.provider }),
        },
        begin,
        ...(end !== undefined && { end }),
        title: titleOf(telling, what),
        facts: factsOf(telling),
        steps: (0,domain_incident/* isOpen */.nT)(story) ? stepsOf(telling) : [],
        links: linksOf(telling),
    };
}
function notice_item_subjectOf(incident, children, config, words) {
    const nameOf = (id) => oneLine(config.monitors.find((one) => one.id === id)?.name ?? id);
    const ids = incident.monitors ?? [incident.monitor, ...children.map(({ monitor }) => monitor)];
    const more = new Set(ids).size - 1;
    const first = nameOf(incident.monitor);
    const { feed, channel, rule, provider } = incident;
    const feedName = config.feeds.find(({ id }) => id === feed)?.name;
    const ruleName = config.alerts.find(({ id }) => id === rule)?.name ?? rule;
    return {
        name: more > 0 ? words.andMore(first, more) : first,
        other: oneLine(feedName ?? feed ?? channel ?? ruleName ?? provider ?? ""),
        title: oneLine(incident.title ?? first),
    };
}
function titleKindOf({ story: { feed, channel, kind }, children }) {
    if (feed !== undefined)
        return "feed";
    if (channel !== undefined)
        return "channel";
    return children.length > 0 ? "family" : kind;
}
function titleOf(telling, what) {
    const { story, words, subject, nowMs } = telling;
    if (!(0,domain_incident/* isOpen */.nT)(story))
        return endTitle(telling);
    const title = (0,notice_owed/* isFlapping */.i$)(story, nowMs) ? words.flapping(subject) : openTitle(telling);
    if (what === "reminder")
        return words.reminder(title);
    return what === "escalation" ? words.escalation(title) : title;
}
/** Kinds whose title says all; the others have a reason. */
const PLAIN = new Set(["feed", "channel", "certificate", "heartbeat", "models", "manual", "maintenance", "advisory", "alert"]); // prettier-ignore
function openTitle(telling) {
    const { story, words, shared, subject } = telling;
    const kind = titleKindOf(telling);
    const certificate = story.timeline.findLast((event) => event.what === "certificate");
    if (certificate !== undefined && certificate.daysLeft >= 0)
        return words.expires(subject, certificate.daysLeft);
    const title = words.open[kind](subject);
    const { reason, outcome } = story;
    const why = reason === undefined ? outcome && shared.outcome[outcome] : shared.reason[reason];
    return PLAIN.has(kind) || why === undefined ? title : words.withReason(title, why);
}
function endTitle(telling) {
    const { story, words, shared, subject } = telling;
    const ending = (0,domain_incident/* endingOf */.z6)(story);
    if (ending?.what === "ended")
        return words[ending.why === "unobserved" ? "unobserved" : "unwatched"](subject);
    const kind = titleKindOf(telling);
    const title = words.over[kind](subject);
    const isOfCalls = kind === "outage" || kind === "degradation" || kind === "family";
    return isOfCalls ? words.after(title, (0,quantities/* durationText */.S)(lengthMs(story), shared)) : title;
}
const lengthMs = ({ begin, end = begin }) => Math.max(0, (0,instant/* toMs */.G8)(end) - (0,instant/* toMs */.G8)(begin));
function factsOf(telling) {
    const { story, words, shared, nowMs, config } = telling;
    const { fact } = words;
    const at = (t) => timeText(t, config.notices);
    const { begin, end, level, window } = story;
    const since = words.ago(at(begin), (0,quantities/* durationText */.S)(Math.max(0, nowMs - (0,instant/* toMs */.G8)(begin)), shared));
    const planned = window && words.span(at(window.from), at(window.to));
    const turns = story.timeline.filter(({ what }) => what === "reopened").length;
    const facts = [
        [fact.planned, planned],
        [fact.since, window === undefined ? (end === undefined ? since : at(begin)) : undefined],
        [fact.ended, end && at(end)],
        [fact.lasted, end === undefined || window !== undefined ? undefined : (0,quantities/* durationText */.S)(lengthMs(story), shared)],
        [fact.level, end === undefined && window === undefined ? shared.level[level] : undefined],
        [fact.row, rowOf(telling)],
        [fact.page, pageOf(telling)],
        [fact.members, membersOf(telling)],
        [fact.missed, (0,domain_incident/* isOpen */.nT)(story) && (0,notice_owed/* isFlapping */.i$)(story, nowMs) ? words.turns(turns) : undefined],
        [fact.status, statusOf(telling)],
    ];
    return facts.flatMap(([label, value]) => (value === undefined ? [] : [{ label, value }]));
}
/** Of calls alone: what a feed, a channel or a person tells was not asked. */
const isOfCalls = ({ kind, feed, channel }) => feed === undefined &&
    channel === undefined &&
    (kind === "outage" || kind === "degradation" || kind === "configuration");
function rowOf({ story, seen, words }) {
    const row = seen.verdicts.get(story.monitor)?.failuresInRow ?? 0;
    return (0,domain_incident/* isOpen */.nT)(story) && isOfCalls(story) && story.kind !== "configuration" && row > 0
        ? words.failures(row)
        : undefined;
}
function pageOf({ story, words, config }) {
    const isSpokenOf = story.kind === "advisory" || (isOfCalls(story) && story.kind !== "configuration");
    if (!isSpokenOf || story.corroboration === "uncovered")
        return undefined;
    const said = words.page[story.corroboration];
    const { pagePublished } = story;
    return pagePublished === undefined ? said : words.pageAt(said, timeText(pagePublished, config.notices));
}
const NAMES_SHOWN = 8;
function membersOf({ story, children, config, words, shared }) {
    const ids = story.monitors ?? (children.length > 0 ? [story, ...children].map(({ monitor }) => monitor) : []);
    const names = [...new Set(ids)].map((id) => oneLine(config.monitors.find((one) => one.id === id)?.name ?? id));
    if (names.length < 2)
        return undefined;
    const shown = shared.list(names.slice(0, NAMES_SHOWN));
    return names.length > NAMES_SHOWN ? words.andMore(shown, names.length - NAMES_SHOWN) : shown;
}
function statusOf({ story, words }) {
    const last = story.timeline.findLast((event) => event.what === "status");
    if (last === undefined)
        return undefined;
    const { state, text } = last;
    return text === undefined ? words.status[state] : `${words.status[state]}: ${oneLine(text)}`;
}
function stepsOf({ story, words, config, seen }) {
    const { kind, feed, channel, reason } = story;
    const { step, check, advice } = words;
    if (channel !== undefined)
        return reason === "missing-secret" ? [step.secret] : [`${step.channel} ${channel}`];
    if (feed !== undefined)
        return [story.problem === "missing-secret" ? step.secret : step.feed];
    if (kind === "certificate" || kind === "heartbeat" || kind === "alert" || kind === "models")
        return [step[kind]];
    if (!isOfCalls(story))
        return [];
    if (reason === "missing-secret")
        return [step.secret];
    const findings = (0,diagnosis/* diagnose */.h4)(story, knownOf(story, config, seen));
    const bad = findings.flatMap((finding) => (finding.state === "bad" ? (check[finding.check] ?? []) : []));
    return [...bad, advice[(0,diagnosis/* adviceOf */.wr)(findings)]];
}
function linksOf({ story, words, config, seen }) {
    const { link } = words;
    const official = story.pageUrl ?? (isOfCalls(story) ? seen.pages?.get(story.monitor)?.url : undefined);
    const links = [
        [link.page, pageUrlOf(story, config)],
        [link.issue, story.issue?.url],
        [link.official, official === undefined || official === "" ? undefined : withoutQuery(official)],
    ];
    return links.flatMap(([label, url]) => (url === undefined ? [] : [{ label, url }]));
}
/** What stands behind the path may be somebody's key. */
function withoutQuery(text) {
    const url = URL.parse(text);
    if (url === null || !/^https?:$/.test(url.protocol))
        return undefined;
    return `${url.origin}${url.pathname}`;
}
const oneLine = (text) => text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, " ").trim();

;// CONCATENATED MODULE: ./build/commands/run/notice-make.js





/** The gravest word of several comes first. */
const ORDER = ["trouble", "escalation", "update", "reminder", "recovery"];
const notice_make_wordOf = ({ entries }) => ORDER.find((one) => entries.some(({ what }) => what === one)) ?? "update";
/** All that one run has to tell one channel, as one message. */
function makeNotice(matters, source) {
    const { config, nowMs } = source;
    const { locale } = config.notices;
    const items = matters.map((matter) => noticeItem(matter.incident, notice_make_wordOf(matter), source)).toSorted(byGravity);
    const kind = ORDER.find((one) => items.some((item) => item.kind === one)) ?? "update";
    const { lead } = noticeWordsOf(locale);
    return {
        key: keyOf(matters),
        kind,
        level: (0,domain_family/* gravest */.Zk)(items.map(({ level }) => level)),
        t: (0,instant/* toInstant */.fN)(nowMs),
        title: groupTitle(items, source),
        ...((kind === "escalation" || kind === "reminder") && { lead: lead[kind] }),
        items,
        site: siteOf(source),
        locale,
    };
}
const siteOf = ({ config: { site } }) => ({
    name: site.name,
    ...(site.url !== undefined && { url: site.url }),
});
const byGravity = (a, b) => Number(b.isOpen) - Number(a.isOpen) ||
    domain_incident/* LEVELS */.A_.indexOf(b.level) - domain_incident/* LEVELS */.A_.indexOf(a.level) ||
    (a.begin < b.begin ? -1 : a.begin > b.begin ? 1 : a.incident < b.incident ? -1 : 1);
/** Of the entries that it tells: the same for the same, whoever sends it and when. */
function keyOf(matters) {
    const told = matters.flatMap(({ incident, entries }) => entries.map(({ seq }) => `${incident.id}#${seq}`)).toSorted();
    const [first = "", ...others] = told;
    return others.length === 0 ? first : `${first}+${others.length}-${hash(others.join(" "))}`;
}
/** FNV-1a: it tells apart what one ledger may hold, and guards nothing. */
function hash(text) {
    let value = 0x811c9dc5;
    for (const char of text)
        value = Math.imul(value ^ char.codePointAt(0), 0x01000193);
    return (value >>> 0).toString(16).padStart(8, "0");
}
function groupTitle(items, { config }) {
    const [only, ...others] = items;
    if (only !== undefined && others.length === 0)
        return only.title;
    const tally = { down: 0, degraded: 0, other: 0, back: 0, announced: 0 };
    for (const item of items)
        tally[sortOf(item)] += 1;
    return noticeWordsOf(config.notices.locale).grouped(tally);
}
function sortOf({ incidentKind, isOpen }) {
    if (incidentKind === "manual" || incidentKind === "maintenance")
        return "announced";
    if (!isOpen)
        return "back";
    if (incidentKind === "outage" || incidentKind === "heartbeat")
        return "down";
    return incidentKind === "degradation" ? "degraded" : "other";
}

// EXTERNAL MODULE: ./build/domain/claim.js
var claim = __webpack_require__(24073);
// EXTERNAL MODULE: ./build/channels/index.js + 25 modules
var channels = __webpack_require__(49866);
;// CONCATENATED MODULE: ./build/commands/run/notify.js







/** The longest that one message may take; a claim must last longer than this before each. */
const NOTICE_DEADLINE_MS = 30 * instant/* SECOND_MS */._L;
/** A message that failed is tried once more in the same run after this, or when the receiver wants it, if that is soon. */
const AGAIN_MS = 2 * instant/* SECOND_MS */._L;
const AGAIN_AT_MOST_MS = 10 * instant/* SECOND_MS */._L;
/** How long a further run waits after each failure in a row; after one more it is given up. */
const BACKOFFS_MS = [1, 5, 15, 60].map((minutes) => minutes * instant/* MINUTE_MS */.kg);
const LOG = { id: route/* LOG_CHANNEL */.R, kind: "log", missing: [] };
/**
 * Tells channels what this run has claimed: all of it in one message each, and all of them at the same time, so that one that
 * is dead delays nobody. Answers with the incidents whose entries are done, dropped or to be tried later.
 */
async function notify(notifier, incidents, seen) {
    const { channels } = notifier.config;
    const results = await Promise.all(channels.map((channel) => notifyOne(notifier, channel, incidents, seen)));
    const settled = new Map(results.flat().map(({ incident, entry }) => [`${incident.id}#${entry.seq}`, entry]));
    const after = incidents.map((incident) => withEntries(incident, settled));
    const changed = after.filter((incident, index) => incident !== incidents[index]);
    const byId = new Map(after.map((incident) => [incident.id, incident]));
    const said = results.flat().filter(({ entry }) => entry.state !== "pending");
    return { incidents: changed, said: said.map(({ incident, entry }) => ({ incident: byId.get(incident.id), entry })) };
}
function withEntries(incident, settled) {
    if (!incident.outbox.some(({ seq }) => settled.has(`${incident.id}#${seq}`)))
        return incident;
    return { ...incident, outbox: incident.outbox.map((entry) => settled.get(`${incident.id}#${entry.seq}`) ?? entry) };
}
async function notifyOne(notifier, channel, incidents, seen) {
    const { world, config, context } = notifier;
    const claimant = () => ({ run: context.claimant, nowMs: world.clock.now() });
    const matters = incidents.flatMap((incident) => {
        const entries = (0,claim/* speakable */.Z0)(incident, claimant(), NOTICE_DEADLINE_MS).filter(({ to }) => to === channel.id);
        return entries.length === 0 ? [] : [{ incident, entries }];
    });
    if (matters.length === 0)
        return [];
    const told = matters.filter((matter) => !wasToldUnrecorded(context, channel.id, matter.incident));
    const notice = told.length === 0 ? undefined : makeNotice(told, { config, seen, nowMs: world.clock.now() });
    const isOurs = () => matters.every(({ entries }) => entries.every((entry) => (0,claim/* maySpeak */.qi)(entry, claimant(), NOTICE_DEADLINE_MS)));
    const sent = notice === undefined ? { ok: true } : await sendTwice(notifier, channel, notice, isOurs);
    if (sent === undefined)
        return [];
    const settled = matters.flatMap(({ incident, entries }) => entries.map((entry) => ({ incident, entry: settle(entry, sent, world.clock.now()) })));
    if (!sent.ok)
        warnOf(notifier, channel, sent, settled);
    return settled;
}
/** `undefined` where the claim would not outlast the message: somebody else may be speaking by then. */
async function sendTwice(notifier, channel, notice, isOurs) {
    if (!isOurs())
        return undefined;
    const first = await trySend(notifier, channel, notice);
    if (first.ok || first.isFinal)
        return first;
    const waitMs = first.retryAfterMs ?? AGAIN_MS;
    if (waitMs > AGAIN_AT_MOST_MS)
        return first;
    await notifier.world.clock.sleep(waitMs);
    return isOurs() ? trySend(notifier, channel, notice) : first;
}
/** A channel that fails by a fault of ours keeps nobody else from being told. */
async function trySend({ world, send = channels/* send */.tN }, channel, notice) {
    const { missing, ...settings } = channel;
    if (missing.length > 0)
        return { ok: false, isFinal: true, why: `${channel.id}: ${missing.join(", ")} is not set` };
    try {
        return await send(settings, redacted(notice, world.redact), world);
    }
    catch (error) {
        return {
            ok: false,
            isFinal: false,
            why: `${channel.id}: ${error instanceof Error ? error.message : String(error)}`,
        };
    }
}
/** Whatever a text may quote (a feed's title, a person's words), no secret of ours leaves with it. */
function redacted(notice, redact) {
    const { title, lead, items, sections } = notice;
    const link = ({ label, url }) => ({ label: redact(label), url: redact(url) });
    const fact = ({ label, value }) => ({ label: redact(label), value: redact(value) });
    return {
        ...notice,
        title: redact(title),
        ...(lead !== undefined && { lead: redact(lead) }),
        items: items.map((item) => ({
            ...item,
            title: redact(item.title),
            facts: item.facts.map(fact),
            steps: item.steps.map(redact),
            links: item.links.map(link),
        })),
        ...(sections !== undefined && {
            sections: sections.map(({ heading, lines }) => ({ heading: redact(heading), lines: lines.map(redact) })),
        }),
    };
}
/** What failed is anybody's again, later: a claim that has ended says so. Of what is over, `until` says since when. */
function settle(entry, sent, nowMs) {
    const until = (0,instant/* toInstant */.fN)(nowMs);
    if (sent.ok)
        return { ...entry, state: "done", until };
    if (sent.isFinal)
        return { ...entry, state: "dropped", ref: "refused", until };
    const tries = (entry.tries ?? 0) + 1;
    const backoffMs = BACKOFFS_MS[tries - 1];
    if (backoffMs === undefined)
        return { ...entry, state: "dropped", ref: "gave-up", tries, until };
    return { ...entry, tries, until, after: (0,instant/* toInstant */.fN)(nowMs + Math.max(backoffMs, sent.retryAfterMs ?? 0)) };
}
function warnOf({ world }, { id }, { why }, settled) {
    const isLost = settled.some(({ entry }) => entry.state === "dropped");
    const next = settled.flatMap(({ entry }) => (entry.state === "pending" ? (entry.after ?? []) : [])).toSorted()[0];
    world.log.warn(isLost
        ? `The channel ${id} was given up for ${settled.length} of its notices (${why}): they are lost to it`
        : `The channel ${id} could not be told (${why}): it is tried again${next === undefined ? "" : ` after ${next}`}`);
}
/** What a plan has made for a channel since. */
function freshMatters(incidents, before, to) {
    const known = new Map(before.map(({ id, outbox }) => [id, outbox.at(-1)?.seq ?? 0]));
    return incidents.flatMap((incident) => {
        const entries = incident.outbox.filter((entry) => entry.to === to && entry.seq > (known.get(incident.id) ?? 0));
        return entries.length === 0 ? [] : [{ incident, entries }];
    });
}
/** Tells the log what the plan has marked as told to it; further channels of kind `log` are the same log. */
async function tellLog(notifier, before, seen) {
    const { config, world } = notifier;
    for (const { id } of (0,notice_plan/* channelsWithLog */.Zk)(config.channels).filter(({ kind }) => kind === "log")) {
        const matters = freshMatters(seen.ledger.incidents, before, id);
        if (matters.length === 0)
            continue;
        await trySend(notifier, { ...LOG, id }, makeNotice(matters, { config, seen, nowMs: world.clock.now() }));
    }
}
/** By run: what it has told without a record, so that a later push in the same run does not tell it again. */
const unrecorded = new WeakMap();
const unrecordedKey = (channel, { monitor, kind, end }) => `${channel} ${monitor} ${kind} ${end === undefined}`;
const wasToldUnrecorded = (context, channel, incident) => unrecorded.get(context)?.has(unrecordedKey(channel, incident)) === true;
const CHANGES = new Set(["trouble", "update", "recovery"]);
/** The ledger could not be kept: what became critical, and that it is over, is told once a run all the same, and marked. */
async function tellUnrecorded(notifier, before, seen) {
    const { world, config, context } = notifier;
    const told = unrecorded.get(context) ?? new Set();
    unrecorded.set(context, told);
    const channels = (0,notice_plan/* channelsWithLog */.Zk)(config.channels);
    await Promise.all(channels.map(async (channel) => {
        const matters = freshMatters(seen.ledger.incidents, before, channel.id).filter(({ incident, entries }) => incident.level === "critical" &&
            entries.some(({ what }) => CHANGES.has(what)) &&
            !told.has(unrecordedKey(channel.id, incident)));
        if (matters.length === 0)
            return;
        for (const { incident } of matters)
            told.add(unrecordedKey(channel.id, incident));
        const notice = makeNotice(matters, { config, seen, nowMs: world.clock.now() });
        const { unrecorded: lead } = noticeWordsOf(config.notices.locale).lead;
        const sent = await sendTwice(notifier, channel, { ...notice, lead, unrecorded: true }, () => true);
        if (sent?.ok === false)
            world.log.warn(`The channel ${channel.id} could not be told (${sent.why})`);
    }));
}

;// CONCATENATED MODULE: ./build/issues/labels.js

/** An incident that lasted less is labelled `brief`. */
const BRIEF_MS = 15 * instant/* MINUTE_MS */.kg;
const OWN_LABELS = {
    outage: { color: "c5221b", description: "Calls fail" },
    degradation: { color: "c88000", description: "Calls are slow or fail now and then" },
    configuration: { color: "5673a0", description: "The monitor's key, quota or request needs its owner" },
    certificate: { color: "c88000", description: "A certificate is about to expire" },
    heartbeat: { color: "c5221b", description: "A heartbeat is missing" },
    models: { color: "5673a0", description: "A provider's list of models changed" },
    alert: { color: "c88000", description: "A rule of the config is broken" },
    manual: { color: "1d3fd8", description: "Told by a person" },
    maintenance: { color: "5673a0", description: "Planned work" },
    advisory: { color: "8c9095", description: "The official page reports trouble, our calls are fine" },
    critical: { color: "c5221b", description: "Level critical" },
    warning: { color: "c88000", description: "Level warning" },
    unacknowledged: { color: "1d3fd8", description: "The official page still shows green" },
    confirmed: { color: "676b72", description: "The official page says so too" },
    brief: { color: "e4e4e1", description: "Lasted less than 15 minutes" },
};
/** GitHub's bounds: a name of 50 characters, and 100 labels an issue, of which people shall have room. */
const labels_NAME_MOST = 50;
const SUBJECTS_MOST = 20;
const folded = (name) => name.toLowerCase();
/** A name within GitHub's bounds: of one line, and without the comma, which parts labels where lists are asked for. */
function named(prefix, name) {
    const whole = `${prefix}:${name.replaceAll(/[\s,]+/g, " ").trim()}`;
    return [...whole].slice(0, labels_NAME_MOST).join("").trim();
}
/** All monitors that an incident is about: of a parent those of its children, too. */
function monitorsOf({ monitor, monitors = [], timeline }) {
    const joined = timeline.flatMap((event) => (event.what === "joined" ? [event.monitor] : []));
    return [...new Set([monitor, ...monitors, ...joined])];
}
/** The labels that are ours on an incident's issue, with the colours they get where the repository lacks them. */
function ownLabels(incident, { mark, level, groups }) {
    const own = [incident.kind];
    if (level !== "info")
        own.push(level);
    if (incident.corroboration === "unacknowledged" || incident.corroboration === "confirmed")
        own.push(incident.corroboration);
    if (incident.end !== undefined && (0,instant/* toMs */.G8)(incident.end) - (0,instant/* toMs */.G8)(incident.begin) < BRIEF_MS)
        own.push("brief");
    const monitors = monitorsOf(incident).slice(0, SUBJECTS_MOST);
    return [
        { name: mark, color: "16181b", description: "Opened by Uptimeline" },
        ...own.map((name) => ({ name, ...OWN_LABELS[name] })),
        ...monitors.map((id) => ({
            name: named("monitor", id),
            color: "d3d7dc",
            description: "The monitor that it is about",
        })),
        ...groups.slice(0, SUBJECTS_MOST).map((group) => ({
            name: named("group", group),
            color: "e9ebee",
            description: "The group of its monitor",
        })),
    ];
}
/** Names of the labels an issue should have: ours as the incident stands, and all that people have added. */
function labelsFor(own, present) {
    const ours = new Set(own.map(({ name }) => folded(name)));
    // GitHub takes names that differ in case alone for one. What is there is called as it is there.
    const kept = present.filter((name) => ours.has(folded(name)) || !Object.hasOwn(OWN_LABELS, folded(name)));
    const there = new Set(kept.map(folded));
    return [...kept, ...own.map(({ name }) => name).filter((name) => !there.has(folded(name)))];
}

;// CONCATENATED MODULE: ./build/issues/assignees.js

/** GitHub takes no more. */
const ASSIGNEES_MOST = 10;
/** To whom an incident's issue is assigned: for each of its monitors its own, else its group's, else those of all. */
function assigneesOf(incident, { monitors, groups, all }) {
    const named = monitorsOf(incident).flatMap((id) => {
        const monitor = monitors.find((one) => one.id === id);
        const ofGroup = groups.get(monitor?.group ?? "") ?? [];
        return [monitor?.assignees ?? [], ofGroup, all].find(({ length }) => length > 0) ?? [];
    });
    const once = new Map(named.map((login) => [login.toLowerCase(), login]));
    return [...once.values()].slice(0, ASSIGNEES_MOST);
}
/** Its monitors' groups, each once. */
function groupsOf(incident, monitors) {
    const groups = monitorsOf(incident).map((id) => monitors.find((one) => one.id === id)?.group);
    return [...new Set(groups)].filter((group) => group !== undefined);
}

;// CONCATENATED MODULE: ./build/issues/pins.js



/** GitHub pins so many issues of a repository. */
const PLACES = 3;
/** Numbers of the issues that should be pinned: of the gravest open incidents, those that began first before others. */
function pinsOf(incidents) {
    const graveness = (incident) => domain_incident/* LEVELS */.A_.indexOf(levelWithin(incident, incidents));
    return incidents
        .filter((one) => (0,domain_incident/* isOpen */.nT)(one) && one.parent === undefined && !(0,handling/* handlingOf */.J)(one).closedByHand)
        .toSorted((a, b) => graveness(b) - graveness(a) || (a.begin < b.begin ? -1 : a.begin > b.begin ? 1 : 0))
        .flatMap(({ issue }) => (issue === undefined ? [] : [issue.number]))
        .slice(0, PLACES);
}
/** Of a parent the worst level of its family. */
function levelWithin(incident, incidents) {
    const family = (0,domain_family/* familyOf */.Ap)(incident, incidents);
    return family === undefined ? incident.level : (0,domain_family/* levelOfFamily */.ai)(family);
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

;// CONCATENATED MODULE: ./build/issues/fill.js



/** `2026-11-21 09:05 UTC` */
function time(instant, withSeconds = false) {
    const text = instant.replace("T", " ");
    return withSeconds ? text.slice(0, 19) : `${text.slice(0, 16)} UTC`;
}
/** Two moments as one span: a day that both share is named once. */
function timeSpan(from, to, { words }, withSeconds = false) {
    const [begin, end] = [time(from, true), time(to, true)].map((text) => (withSeconds ? text : text.slice(0, 16)));
    if (begin === end)
        return `${begin} UTC`;
    const isSameDay = begin.slice(0, 10) === end.slice(0, 10);
    return `${fill(words.facts.span, { from: begin, to: isSameDay ? end.slice(11) : end })} UTC`;
}
/** Puts values where a text of the locale has `{name}`; the values arrive escaped for their sink. */
function fill(text, values) {
    return text.replaceAll(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
}
const voices = new Map();
function voiceOf(language = "en") {
    const voice = voices.get(language) ?? createVoice(language);
    voices.set(language, voice);
    return voice;
}
function createVoice(language) {
    const shared = sharedWordsOf(language);
    const numbers = new Intl.NumberFormat(shared.intl, { maximumFractionDigits: 3 });
    return {
        words: issueWordsOf(language),
        shared,
        duration: (ms) => (0,quantities/* durationText */.S)(ms, shared),
        latency: (ms) => (0,quantities/* latencyText */.e)(ms, shared),
        count: (count) => numbers.format(count),
        percent: (share) => shared.percent(numbers.format(Math.floor(share * 1_000 + 1e-6) / 10)),
        target: (share) => shared.percent(numbers.format(share * 100)),
    };
}

;// CONCATENATED MODULE: ./build/issues/body-budget.js

/** What is left of an objective's error budget; `undefined` where nothing is known of its window. */
function budgetText({ slo, budget, burn }, voice) {
    if (budget === undefined)
        return undefined;
    const { left, gone, goneIn } = voice.words.budget;
    const values = {
        left: voice.duration(Math.max(0, budget.leftMs)),
        spent: voice.duration(budget.spentMs),
        budget: voice.duration(budget.budgetMs),
        share: voice.percent(Math.max(0, budget.leftShare)),
        ...objectiveValues({ slo }, voice),
    };
    if (budget.leftMs <= 0)
        return fill(gone, values);
    const soonMs = burn["1h"]?.goneInMs;
    return fill(left, values) + (soonMs === undefined ? "" : fill(goneIn, { duration: voice.duration(soonMs) }));
}
const objectiveValues = ({ slo }, voice) => ({
    target: voice.target(slo.target),
    window: voice.duration(slo.windowMs),
});

// EXTERNAL MODULE: ./build/domain/markdown.js
var markdown = __webpack_require__(53812);
;// CONCATENATED MODULE: ./build/issues/kinds.js


/** Incidents in which no call failed: pages, diagnosis and causes say nothing of them. */
const isOfNobody = ({ kind, feed, channel }) => kind === "certificate" ||
    kind === "models" ||
    kind === "alert" ||
    kind === "manual" ||
    kind === "maintenance" ||
    feed !== undefined ||
    channel !== undefined;
/** Of several monitors of one provider or host: it stands for all of them. */
const isFamily = ({ provider }) => provider !== undefined;
const certificateOf = ({ timeline }) => timeline.findLast((event) => event.what === "certificate");
const isExpired = (incident) => (certificateOf(incident)?.daysLeft ?? 0) < 0;
function kinds_titleOf(incident, words) {
    if (incident.feed !== undefined)
        return words.unreadFeed.title;
    if (incident.channel !== undefined)
        return words.channel.title;
    if (isFamily(incident))
        return words.family.title;
    return incident.kind === "certificate" && isExpired(incident) ? words.titleExpired : words.title[incident.kind];
}
function openingOf(incident, words) {
    if (incident.feed !== undefined)
        return words.unreadFeed.opening;
    if (incident.channel !== undefined)
        return words.channel.opening;
    if (isFamily(incident))
        return words.family.opening;
    return incident.kind === "certificate" && isExpired(incident) ? words.openingExpired : words.opening[incident.kind];
}
/** A title that names what it is about says all; others name the reason, too. */
const namesReason = (incident) => incident.kind === "heartbeat" || isFamily(incident) || isOfNobody(incident);
/** Why a feed could not be read the last time. */
const problemOf = ({ problem }, words) => problem === undefined ? words.unknownReason : words.unreadFeed.problem[problem];
/** What the texts about a certificate need, by its last step. */
function certificateValues(incident, words) {
    const last = certificateOf(incident);
    return last === undefined ? {} : valuesOf(last, words);
}
function valuesOf({ daysLeft, to }, words) {
    const { one, many, today } = words.days;
    const days = daysLeft < 1 ? today : daysLeft === 1 ? one : fill(many, { count: String(daysLeft) });
    return { days, to: time(to) };
}
function certificateText(event, words) {
    return fill(event.daysLeft < 0 ? words.events.expired : words.events.certificate, valuesOf(event, words));
}
/** The names of a change: those of them that an event keeps, as code, and how many more there are. */
function modelsText(event, voice) {
    if (event === undefined)
        return "";
    const { modelsAppeared, modelsVanished } = voice.words.events;
    const parts = [
        ...(event.appeared.count > 0 ? [fill(modelsAppeared, { names: namesText(event.appeared, voice) })] : []),
        ...(event.vanished.count > 0 ? [fill(modelsVanished, { names: namesText(event.vanished, voice) })] : []),
    ];
    return parts.join(" ");
}
function namesText({ count, names }, { words, count: text }) {
    const shown = names.map(markdown/* codeSpan */.SS).join(", ");
    const more = count - names.length;
    return more > 0 ? fill(words.events.andMore, { names: shown, count: text(more) }) : shown;
}
/** The word for an end of which nobody can say that it is well. */
function endOf({ feed, channel, kind }, why) {
    if (feed !== undefined)
        return "unused";
    if (kind === "maintenance")
        return "withdrawn";
    return channel === undefined ? why : "unusedChannel";
}
/** The word for an end that is well. */
function recoveryOf(incident) {
    if (incident.feed !== undefined)
        return "readable";
    if (incident.channel !== undefined)
        return "deliverable";
    if (isFamily(incident))
        return "family";
    switch (incident.kind) {
        case "certificate":
            return "renewed";
        case "models":
            return "settled";
        case "alert":
            return "kept";
        case "maintenance":
            return "maintained";
        case "manual":
            return "told";
        default:
            return "recovered";
    }
}

;// CONCATENATED MODULE: ./build/issues/diagnosis.js





/**
 * What a person would check, in that order: official page, scope, key, quota, network, request, support, each with its
 * fact; and what to do by that. Where nobody was asked there is nothing of that to check.
 */
function diagnose(incident, known = {}, voice = voiceOf()) {
    const { words } = voice;
    if (incident.feed !== undefined) {
        return { steps: [{ what: words.unreadFeed.step, says: feedAdvice(incident, voice) }] };
    }
    if (incident.channel !== undefined) {
        return { steps: [{ what: words.channel.step, says: channelAdvice(incident.channel, voice) }] };
    }
    if (incident.kind === "alert")
        return { steps: [{ what: words.alert.step, says: words.alert.advice }] };
    if (isOfNobody(incident))
        return { steps: [] };
    if (incident.kind === "heartbeat") {
        return { steps: [{ what: words.diagnosis.sender, says: words.diagnosis.senderSilent }] };
    }
    const findings = (0,diagnosis/* diagnose */.h4)(incident, known);
    return {
        steps: findings.map((finding) => ({ what: words.diagnosis[finding.check], says: says(finding, voice) })),
        advice: words.diagnosis.advice[(0,diagnosis/* adviceOf */.wr)(findings)],
    };
}
/** The id stands within code of ours. */
const channelAdvice = (channel, { words }) => fill(words.channel.remedy, { id: channel.replaceAll(/[^\w-]/g, "") });
function feedAdvice({ problem }, { words }) {
    const { remedy, otherwise } = words.unreadFeed;
    return problem === undefined ? otherwise : `${remedy[problem]} ${otherwise}`;
}
function says(finding, voice) {
    const words = voice.words.diagnosis;
    switch (finding.check) {
        case "page":
            return pageStep(finding, voice);
        case "scope":
            return scopeStep(finding, voice);
        case "key":
            return keyStep(finding, words);
        case "quota":
            return quotaStep(finding, words);
        case "network":
            return networkStep(finding, words);
        case "request":
            return requestStep(finding, words);
        case "support":
            return supportStep(finding, words);
        default:
            return (0,errors/* assertNever */.xb)(finding.check);
    }
}
function pageStep({ corroboration = "uncovered", published }, { words }) {
    const said = words.page[corroboration];
    return published === undefined ? said : `${said} ${fill(words.diagnosis.pageSince, { time: time(published) })}`;
}
function scopeStep({ others, importance }, voice) {
    const words = voice.words.diagnosis;
    const { failing = [], fine = [] } = others ?? {};
    const parts = [
        ...(failing.length > 0 ? [fill(words.scopeWide, { names: diagnosis_namesText(failing, voice) })] : []),
        ...(fine.length > 0 ? [fill(words.scopeFine, { names: diagnosis_namesText(fine, voice) })] : []),
        ...(failing.length + fine.length === 0 ? [words.scopeUnknown] : []),
        ...(importance === "test" ? [words.scopeTest] : []),
    ];
    return parts.join(" ");
}
/** More names than these say no more than their number. */
const diagnosis_NAMES_SHOWN = 5;
function diagnosis_namesText(names, { words }) {
    const shown = names
        .slice(0, diagnosis_NAMES_SHOWN)
        .map((name) => (0,markdown/* escapeMarkdown */.FV)(name))
        .join(", ");
    const more = names.length - diagnosis_NAMES_SHOWN;
    return more > 0 ? fill(words.events.andMore, { names: shown, count: String(more) }) : shown;
}
/** The answer that clears something is its fact; that nothing was refused holds where none came, too. */
const answered = (said, { code }, words) => code === undefined ? said : `${said} ${fill(words.lastAnswer, { code: (0,markdown/* codeSpan */.SS)(code.toString()) })}`;
function quotaStep(finding, words) {
    if (finding.state === "bad")
        return words.quotaBad.replace("{reason}", diagnosis_nameOf(finding));
    return answered(finding.outcome === "rate-limited" ? words.quotaLimited : words.quotaWell, finding, words);
}
function keyStep(finding, words) {
    if (finding.state !== "bad")
        return answered(words.keyWell, finding, words);
    return finding.reason === "missing-secret" ? words.keyMissing : words.keyBad.replace("{reason}", diagnosis_nameOf(finding));
}
function networkStep(finding, words) {
    const { state, phase, error } = finding;
    if (state === "well")
        return answered(words.networkWell, finding, words);
    if (state === "unknown")
        return words.requestNone;
    if (finding.reason === "places-disagree")
        return words.networkPlaces;
    if (phase === undefined)
        return words.networkBad.replace("{error}", () => error ?? diagnosis_nameOf(finding));
    return words.networkPhase.replace("{phase}", phase).replace("{error}", () => error ?? diagnosis_nameOf(finding));
}
function requestStep(finding, words) {
    if (finding.state === "bad")
        return words.requestBad.replace("{reason}", diagnosis_nameOf(finding));
    if (finding.reason !== undefined && diagnosis/* POINTS_AT */.OB[finding.reason] === "answer" && !BY_CONDITION.has(finding.reason))
        return words.requestOther.replace("{reason}", finding.reason);
    if (finding.passed !== undefined)
        return fill(words.requestPassed, { time: time(finding.passed) });
    if (finding.code === undefined)
        return words.requestNone;
    const code = finding.code.toString();
    if (finding.state === "unknown")
        return words.requestAnswer.replace("{code}", (0,markdown/* codeSpan */.SS)(code));
    return words.requestWell.replace("{code}", code);
}
function supportStep({ state }, words) {
    if (state === "unknown")
        return words.supportUnknown;
    return state === "well" ? words.supportOwner : words.supportProvider;
}
/** The evidence shows what did not hold. */
const BY_CONDITION = new Set(["condition-failed", "unexpected-status"]);
const diagnosis_nameOf = ({ reason, outcome }) => reason ?? outcome ?? "";

// EXTERNAL MODULE: ./build/domain/corroborate.js
var corroborate = __webpack_require__(29587);
;// CONCATENATED MODULE: ./build/issues/text-events.js





/** Of a long timeline its beginning and its end, so that a reader gets both. */
const EVENTS_SHOWN = { first: 15, last: 45 };
/** The rows of a timeline; what lies between is counted. */
function eventRows(events, incident, subject, voice) {
    const { first, last } = EVENTS_SHOWN;
    const row = (event) => ({
        t: time(event.t),
        says: eventText(event, incident, subject, voice),
    });
    const left = events.length - first - last;
    if (left <= 0)
        return events.map(row);
    const between = { t: "…", says: fill(voice.words.moreEvents, { count: voice.count(left) }) };
    return [...events.slice(0, first).map(row), between, ...events.slice(-last).map(row)];
}
function eventText(event, incident, subject, voice) {
    const words = voice.words.events;
    switch (event.what) {
        case "opened":
        case "reopened":
            if (event.value !== undefined)
                return fill(words[event.what], { reason: measuredText(event, voice) });
            if (event.what === "opened" && incident.kind === "maintenance")
                return words.begun;
            if (event.what === "opened" && incident.kind === "manual")
                return words.filed;
            if (plainReason(event, voice) === undefined)
                return words[`${event.what}Bare`];
            return fill(words[event.what], { reason: reasonText(event, voice) });
        case "error":
            return fill(words.error, { reason: reasonText(event, voice) });
        case "level":
            return fill(words.level, {
                level: voice.words.level[event.level],
                reason: event.value === undefined ? reasonText(event, voice) : measuredText(event, voice),
            });
        case "page":
            return pageText(event, incident, voice);
        case "witness":
            return witnessText(event, nameOfFeed(event.feed, subject), voice);
        case "hint":
            return hintText(event, nameOfFeed(event.feed, subject), voice);
        case "certificate":
            return certificateText(event, voice.words);
        case "models":
            return modelsText(event, voice);
        case "joined":
            return fill(words.joined, { name: nameOfMonitor(event.monitor, subject) });
        case "planned":
            return fill(words.planned, { from: time(event.from), to: time(event.to) });
        case "acknowledged":
        case "taken-up":
        case "muted":
        case "false-alarm":
        case "status":
            return personText(event, voice);
        case "recovered":
            // Of a family each recovers for itself: this is the first one of it.
            return fill(words[recoveryOf(incident)], { name: (0,markdown/* escapeMarkdown */.FV)(subject.name) });
        case "ended":
            return words[endOf(incident, event.why)];
    }
}
/** What a rule was broken by, as our own rules wrote it; shown as code, for it reads like the config. */
function measuredText({ value, limit }, { words }) {
    const [measured, against] = [value, limit].map((text) => (text === undefined ? "" : (0,markdown/* codeSpan */.SS)(text)));
    return limit === undefined ? measured : fill(words.alert.against, { value: measured, limit: against });
}
/** What a person said, in our words; their own stand in the issue already. */
function personText(word, { words: { events } }) {
    const by = (0,markdown/* codeSpan */.SS)(word.by);
    switch (word.what) {
        case "acknowledged":
            return fill(word.how === "closed" ? events.closedByHand : events.acknowledged, { by });
        case "taken-up":
            return fill(events.takenUp, { by });
        case "muted":
            return fill(events.muted, { by, until: time(word.until) });
        case "false-alarm":
            return fill(events.falseAlarm, { by });
        case "status":
            return word.text === undefined
                ? `${events.status[word.state]}.`
                : `${events.status[word.state]}: ${(0,markdown/* escapeMarkdown */.FV)(word.text)}`;
    }
}
function pageText({ corroboration, title }, incident, voice) {
    const { page, pageAdvisory, pageAdvisoryWithoutTitle, pageWithoutTitle } = voice.words.events;
    const values = {
        lateness: latenessText((0,corroborate/* latenessMs */.Q8)(incident) ?? 0, voice),
        title: title === undefined ? "" : (0,markdown/* escapeMarkdown */.FV)(title),
    };
    if (corroboration === "advisory")
        return fill(title === undefined ? pageAdvisoryWithoutTitle : pageAdvisory, values);
    return fill(title === undefined ? pageWithoutTitle : page, values);
}
const nameOfFeed = (feed, { feedNames }) => (0,markdown/* escapeMarkdown */.FV)(feedNames?.get(feed) ?? feed);
const nameOfMonitor = (monitor, { names }) => {
    const name = names?.get(monitor);
    return name === undefined ? (0,markdown/* codeSpan */.SS)(monitor) : (0,markdown/* escapeMarkdown */.FV)(name);
};
function witnessText({ title, uptime }, feed, voice) {
    const { witness, witnessTrouble, witnessUptime } = voice.words.events;
    const says = title === undefined
        ? uptime === undefined
            ? witnessTrouble
            : fill(witnessUptime, { percent: voice.percent(uptime) })
        : (0,markdown/* escapeMarkdown */.FV)(title);
    return fill(witness, { feed, says });
}
function hintText({ count, usual, windowMs }, feed, voice) {
    return fill(voice.words.events.hint, {
        feed,
        count: voice.count(count),
        usual: voice.count(Math.round(usual * 10) / 10),
        window: voice.duration(windowMs),
    });
}
function latenessText(lateMs, { words, duration }) {
    const { late, early, atOnce } = words.lateness;
    if (Math.abs(lateMs) < instant/* MINUTE_MS */.kg)
        return atOnce;
    return fill(lateMs > 0 ? late : early, { duration: duration(Math.abs(lateMs)) });
}
function plainReason(why, { shared }) {
    if (why.reason !== undefined)
        return shared.reason[why.reason];
    return why.outcome === undefined ? undefined : shared.outcome[why.outcome];
}
function reasonText(why, voice) {
    const phrase = plainReason(why, voice) ?? voice.words.unknownReason;
    return why.reason === undefined ? phrase : `${phrase} (${(0,markdown/* codeSpan */.SS)(why.reason)})`;
}

;// CONCATENATED MODULE: ./build/issues/body-latency.js



const MARKS = 48;
/** So much before the incident began says what is usual. */
const BEFORE_MS = 3 * instant/* HOUR_MS */.iQ;
const BLOCKS = "▁▂▃▄▅▆▇█";
const [FAILED, LEFT_OUT, GAP] = ["×", "–", "·"];
/** Latency around an incident in text, from three hours before it; `undefined` where hardly a call is known. */
function latencyView(calls, { name, begin }, voice) {
    const fromMs = (0,instant/* toMs */.G8)(begin) - BEFORE_MS;
    const seen = calls.filter(({ t }) => (0,instant/* toMs */.G8)(t) >= fromMs);
    const [first, last] = [seen[0], seen.at(-1)];
    if (first === undefined || last === undefined || seen.length < 2)
        return undefined;
    const stepMs = stepOf(first, last);
    const count = Math.floor(((0,instant/* toMs */.G8)(last.t) - (0,instant/* toMs */.G8)(first.t)) / stepMs) + 1;
    const bins = Array.from({ length: count }, () => []);
    for (const call of seen)
        bins[Math.floor(((0,instant/* toMs */.G8)(call.t) - (0,instant/* toMs */.G8)(first.t)) / stepMs)].push(call);
    return {
        says: saysOf(seen, name, voice),
        line: lineOf(bins),
        key: fill(voice.words.latency.key, { step: voice.duration(stepMs) }),
    };
}
/** Whole minutes, and no shorter than calls come: else a quiet monitor would be all gaps. */
function stepOf(first, last) {
    const spanMs = (0,instant/* toMs */.G8)(last.t) - (0,instant/* toMs */.G8)(first.t);
    const least = Math.max(spanMs / (MARKS - 1), last.every * 1_000);
    return Math.max(1, Math.ceil(least / instant/* MINUTE_MS */.kg)) * instant/* MINUTE_MS */.kg;
}
const timesOf = (calls) => calls.flatMap(({ outcome, ms }) => (ms !== undefined && (0,domain_outcome/* isAvailable */.e2)(outcome) ? [ms] : [])).toSorted((a, b) => a - b);
function saysOf(calls, name, voice) {
    const { says, nonePassed, failed } = voice.words.latency;
    const span = timeSpan(calls[0].t, calls.at(-1).t, voice);
    const times = timesOf(calls);
    const failures = calls.filter(({ outcome }) => (0,domain_outcome/* isFailure */.N6)(outcome)).length;
    const failing = failures === 0 ? "" : failed(voice.count(failures), failures);
    if (times.length === 0)
        return fill(nonePassed, { name, span }) + failing;
    const [median, low, high] = [medianOf(times), times[0], times.at(-1)].map(voice.latency);
    return says({ name, span, median, low, high, calls: voice.count(times.length), passed: times.length }) + failing;
}
const medianOf = (sorted) => (sorted[Math.floor((sorted.length - 1) / 2)] + sorted[Math.ceil((sorted.length - 1) / 2)]) / 2;
/** A failure hides what passed beside it: it is what matters. */
function lineOf(bins) {
    const height = heights(bins.flatMap((bin) => timesOf(bin)));
    return bins
        .map((bin) => {
        if (bin.length === 0)
            return GAP;
        if (bin.some(({ outcome }) => (0,domain_outcome/* isFailure */.N6)(outcome)))
            return FAILED;
        const times = timesOf(bin);
        return times.length === 0 ? LEFT_OUT : BLOCKS[height(medianOf(times))];
    })
        .join("");
}
/** Log heights; a quiet stretch stays a quiet line, so the range spans at least half as much again. */
function heights(times) {
    const low = Math.max(1, Math.min(...times));
    const high = Math.max(low * 1.5, ...times);
    return (ms) => Math.round((Math.log(Math.max(1, ms) / low) / Math.log(high / low)) * (BLOCKS.length - 1));
}
/** Calls since a moment as runs of the same outcome and reason. */
function runsOf(calls, since) {
    const runs = [];
    for (const call of calls) {
        if (call.t < since)
            continue;
        const last = runs.at(-1);
        const isSame = last?.call.outcome === call.outcome && last.call.reason === call.reason;
        if (isSame)
            runs[runs.length - 1] = { ...last, to: call.t, count: last.count + 1 };
        else
            runs.push({ from: call.t, to: call.t, count: 1, call });
    }
    return runs;
}

// EXTERNAL MODULE: ./build/domain/condition.js
var condition = __webpack_require__(10676);
// EXTERNAL MODULE: ./build/domain/exchange.js
var exchange = __webpack_require__(98128);
;// CONCATENATED MODULE: ./build/issues/body-evidence.js







function evidenceRow(evidence, voice) {
    const { again, ms, code, error, requestId, phase } = evidence;
    const answer = [code?.toString(), error, requestId]
        .filter((part) => part !== undefined)
        .map(markdown/* tableCode */.KH)
        .join(" ");
    const outcome = voice.shared.outcome[evidence.outcome];
    const failed = evidence.conditions.filter((condition) => !condition.holds);
    return {
        t: time(evidence.t, true),
        outcome: again === undefined ? outcome : `${outcome}, ${fill(voice.words.facts.again, { count: voice.count(again) })}`,
        answer: answer || (phase === undefined ? "–" : (0,markdown/* tableCode */.KH)(phase)),
        latency: ms === undefined ? "–" : voice.latency(ms),
        reason: (0,markdown/* tableCode */.KH)(evidence.reason ?? evidence.outcome),
        phases: phasesText(evidence, voice),
        conditions: failed.map((condition) => `${(0,markdown/* tableCode */.KH)(condition.text)}${gotsText(condition.got)}`).join("; ") || "–",
    };
}
/** The phases in the order in which they came; the one that failed is bold. */
function phasesText({ phases = {}, phase: failed }, { latency }) {
    const parts = exchange/* PHASES */.ZG.flatMap((phase) => {
        const ms = phases[phase];
        if (ms === undefined && phase !== failed)
            return [];
        const name = phase === failed ? `**${phase}**` : phase;
        return [ms === undefined ? name : `${name} ${latency(ms)}`];
    });
    return parts.join(", ") || "–";
}
function gotsText(got) {
    const parts = Object.entries(got).map(([path, value]) => `${path} = ${(0,condition/* gotText */._)(value)}`);
    return parts.length === 0 ? "" : `: ${(0,markdown/* tableCode */.KH)(parts.join(", "))}`;
}
/** Of many changes the first and the last ones. */
const RUNS_SHOWN = { first: 4, last: 8 };
/** How the error went on to change, call by call; nothing where it stayed the same. */
function errorRows(calls, begin, voice) {
    const runs = runsOf(calls, begin);
    if (new Set(runs.filter(isFailing).map(({ call }) => call.reason ?? call.outcome)).size < 2)
        return [];
    const row = (run) => body_evidence_rowOf(run, voice);
    const left = runs.length - RUNS_SHOWN.first - RUNS_SHOWN.last;
    if (left <= 0)
        return runs.map(row);
    const between = { span: "…", what: fill(voice.words.errors.more, { count: voice.count(left) }), count: "" };
    return [...runs.slice(0, RUNS_SHOWN.first).map(row), between, ...runs.slice(-RUNS_SHOWN.last).map(row)];
}
const isFailing = ({ call }) => !(0,domain_outcome/* isAvailable */.e2)(call.outcome);
function body_evidence_rowOf({ from, to, count, call }, voice) {
    const { passed, row } = voice.words.errors;
    const name = (0,domain_outcome/* isAvailable */.e2)(call.outcome) ? passed : (plainReason(call, voice) ?? voice.words.unknownReason);
    const code = (0,domain_outcome/* isAvailable */.e2)(call.outcome) ? "" : ` (${(0,markdown/* tableCode */.KH)(call.reason ?? call.outcome)})`;
    return { span: timeSpan(from, to, voice, true), what: `${name}${code}`, count: row(voice.count(count), count) };
}

;// CONCATENATED MODULE: ./build/issues/body-common.js







/** Of more there is no use in a list. */
const MEMBERS_SHOWN = 40;
/** What the incident is about, by its name: not escaped. */
function body_common_nameOf(incident, subject) {
    if (isFamily(incident))
        return incident.provider ?? subject.name;
    if (incident.kind === "manual" || incident.kind === "maintenance")
        return incident.title ?? subject.name;
    return incident.channel ?? subject.name;
}
/** Of an incident of several monitors: how many they are. */
const countOf = ({ family = [] }) => family.length + 1;
const levelOf = (incident, { family = [] }) => family.length === 0
    ? incident.level
    : (0,domain_family/* levelOfFamily */.ai)({ parent: incident, children: family.map((one) => one.incident) });
/** When all of it was over; of one that goes on, the moment of its last news. */
function endOfAll(incident, { family = [] }) {
    const ends = [incident, ...family.map((one) => one.incident)].map(({ end }) => end ?? "");
    return ends.toSorted().at(-1) || (incident.timeline.at(-1)?.t ?? incident.detected);
}
/** What the last step of a rule measured. */
const body_common_measuredOf = ({ timeline }) => timeline.findLast((event) => "value" in event && event.value !== undefined) ?? {};
/** What the sentences of a language may name, escaped. */
function body_common_valuesOf(incident, subject, voice) {
    const end = endOfAll(incident, subject);
    const name = (0,markdown/* escapeMarkdown */.FV)(body_common_nameOf(incident, subject));
    const { title, window, rule, channel, feed } = incident;
    return {
        name,
        first: (0,markdown/* escapeMarkdown */.FV)(subject.name),
        count: voice.count(countOf(subject)),
        begin: time(incident.begin),
        end: time(end),
        duration: voice.duration(Math.max(0, (0,instant/* toMs */.G8)(end) - (0,instant/* toMs */.G8)(incident.begin))),
        reason: reasonText(incident, voice),
        title: (0,markdown/* escapeMarkdown */.FV)(title ?? subject.name),
        rule: (0,markdown/* escapeMarkdown */.FV)(title ?? rule ?? ""),
        channel: (0,markdown/* escapeMarkdown */.FV)(channel ?? ""),
        models: modelsText(incident.timeline.findLast((event) => event.what === "models"), voice),
        ...(window !== undefined && { from: time(window.from), to: time(window.to) }),
        ...certificateValues(incident, voice.words),
        ...(feed !== undefined && {
            feed: (0,markdown/* escapeMarkdown */.FV)(subject.feed?.name ?? feed),
            url: (0,markdown/* codeSpan */.SS)(subject.feed?.url ?? feed),
            problem: problemOf(incident, voice.words),
        }),
    };
}
/** The parts of a common incident, the parent's own monitor first, each with how it is. */
function body_common_membersOf(incident, subject, voice) {
    const { family = [], name, pageUrl } = subject;
    if (family.length === 0)
        return [];
    return [{ incident, name, pageUrl }, ...family].slice(0, MEMBERS_SHOWN).map((one) => ({
        name: (0,markdown/* escapeMarkdown */.FV)(one.name),
        state: stateOf(one.incident, voice),
        reason: plainReason(one.incident, voice) ?? voice.words.unknownReason,
        url: one.pageUrl === undefined ? undefined : safeUrl(one.pageUrl),
    }));
}
function stateOf(incident, { words: { family }, duration }) {
    const { begin, end, kind } = incident;
    if (end === undefined) {
        const failing = kind === "outage" || kind === "degradation" ? family.failing[kind] : family.failing.other;
        return fill(failing, { begin: time(begin) });
    }
    const values = { end: time(end), duration: duration((0,instant/* toMs */.G8)(end) - (0,instant/* toMs */.G8)(begin)) };
    return fill((0,domain_incident/* endingOf */.z6)(incident)?.what === "ended" ? family.ended : family.over, values);
}
/** An address as the target of a link: nothing in it ends the link or a table's cell; `undefined` of what is no web address. */
function safeUrl(text) {
    if (!URL.canParse(text))
        return undefined;
    const { href, protocol } = new URL(text);
    if (protocol !== "https:" && protocol !== "http:")
        return undefined;
    return href.replaceAll(/[()<>[\]|\\`*_~"'\s]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}
/** A link, or its words alone where the address is none; the words arrive escaped. */
function linkText(words, address) {
    const url = address === undefined ? undefined : safeUrl(address);
    return url === undefined ? words : `[${words}](${url})`;
}

;// CONCATENATED MODULE: ./build/issues/body.js










/** What the body of an issue says; `told` are the events of which it is the first word. */
function issueView(incident, subject, told, voice) {
    const { words } = voice;
    const values = body_common_valuesOf(incident, subject, voice);
    const { steps, advice } = diagnose(incident, subject.known, voice);
    const isOfCalls = !isOfNobody(incident);
    return {
        ...commonView(incident, subject, voice),
        opening: openingText(incident, values, voice),
        page: isOfCalls && incident.kind !== "advisory" ? words.page[incident.corroboration] : undefined,
        others: told
            .filter(({ what }) => what === "witness" || what === "hint")
            .map((event) => eventText(event, incident, subject, voice)),
        facts: body_factsOf(incident, subject, voice),
        detected: time(incident.detected),
        target: subject.target === undefined ? undefined : (0,markdown/* tableCode */.KH)(subject.target),
        adviceHead: words.diagnosis.head,
        advice,
        latency: hasLatency(incident)
            ? latencyView(subject.calls ?? [], { name: (0,markdown/* escapeMarkdown */.FV)(subject.name), begin: incident.begin }, voice)
            : undefined,
        affected: isOfCalls && !isFamily(incident) ? affectedTexts(subject, voice) : [],
        diagnosis: steps.map((step, index) => ({ number: index + 1, ...step })),
        errors: isOfCalls ? errorRows(subject.calls ?? [], incident.begin, voice) : [],
        evidence: incident.evidence.map((one) => evidenceRow(one, voice)),
        commands: commandsText(incident, voice),
    };
}
/** What a person may say; planned work ends by its plan. */
function commandsText({ kind }, { words: { commands } }) {
    if (kind === "maintenance")
        return undefined;
    return kind === "manual" ? commands.manual : commands.usual;
}
/** Of a heartbeat there are reports, and no calls that took a time. */
const hasLatency = (incident) => incident.kind === "alert" || (!isOfNobody(incident) && incident.kind !== "heartbeat");
/** What all templates but that of the title are given. */
function commonView(incident, subject, voice) {
    const { words, shared } = voice;
    return {
        id: incident.id,
        monitor: (0,markdown/* codeSpan */.SS)(incident.monitor),
        name: (0,markdown/* escapeMarkdown */.FV)(body_common_nameOf(incident, subject)),
        kind: shared.kind[incident.kind],
        level: words.level[levelOf(incident, subject)],
        begin: time(incident.begin),
        siteUrl: subject.pageUrl === undefined ? undefined : safeUrl(subject.pageUrl),
        heads: words.heads,
        familyHead: words.family.head,
        family: body_common_membersOf(incident, subject, voice),
    };
}
function openingText(incident, values, { words }) {
    const opening = fill(openingOf(incident, words), values);
    const last = incident.timeline.findLast((event) => event.what === "status");
    if (incident.kind === "manual" && last?.what === "status") {
        const said = last.text === undefined ? "" : ` ${(0,markdown/* escapeMarkdown */.FV)(last.text, 2_000)}`;
        return `${opening}\n\n${words.events.status[last.state]}.${said}`;
    }
    if (incident.window === undefined)
        return opening;
    const { expects, overrun } = words.maintenance;
    const more = incident.kind === "maintenance" ? expects[incident.window.expect] : fill(overrun, { to: time(incident.window.to) });
    return `${opening} ${more}`;
}
/** The table on top: what, since when, level, the official page, what is left. */
function body_factsOf(incident, subject, voice) {
    const { heads } = voice.words;
    // What is counted of one monitor says nothing of several.
    const isOfOne = !isOfNobody(incident) && !isFamily(incident);
    const facts = [
        incident.kind === "maintenance"
            ? undefined
            : { label: heads.level, value: voice.words.level[levelOf(incident, subject)] },
        ...(incident.kind === "maintenance" ? plannedFacts(incident, voice) : beganFacts(incident, voice)),
        ...measuredFacts(incident, voice),
        monitorsFact(incident, subject, voice),
        optional(heads.inRow, isOfOne ? inRowText(subject, voice) : undefined),
        optional(heads.page, isOfNobody(incident) ? undefined : body_pageText(incident, subject, voice)),
        optional(heads.target, isOfMany(incident) || subject.target === undefined ? undefined : (0,markdown/* tableCode */.KH)(subject.target)),
        optional(heads.budget, isOfOne && subject.objective !== undefined ? budgetText(subject.objective, voice) : undefined),
        optional(heads.site, subject.pageUrl === undefined ? undefined : linkText(heads.siteLink, subject.pageUrl)),
    ];
    return facts.filter((fact) => fact !== undefined);
}
const isOfMany = (incident) => isFamily(incident) || (incident.monitors?.length ?? 0) > 1;
const optional = (label, value) => value === undefined ? undefined : { label, value };
function beganFacts(incident, { words: { heads, facts }, duration }) {
    const afterMs = (0,instant/* toMs */.G8)(incident.detected) - (0,instant/* toMs */.G8)(incident.begin);
    const detected = time(incident.detected);
    const noticed = afterMs < instant/* MINUTE_MS */.kg ? detected : fill(facts.noticedAfter, { time: detected, after: duration(afterMs) });
    return [
        { label: heads.began, value: time(incident.begin) },
        { label: heads.noticed, value: noticed },
    ];
}
function plannedFacts({ window }, { words: { maintenance } }) {
    if (window === undefined)
        return [];
    return [
        { label: maintenance.from, value: time(window.from) },
        { label: maintenance.to, value: time(window.to) },
    ];
}
function measuredFacts(incident, voice) {
    const { value, limit } = body_common_measuredOf(incident);
    const { rule, measured } = voice.words.alert;
    return [
        ...(value === undefined ? [] : [{ label: measured, value: inTable(measuredText({ value }, voice)) }]),
        ...(limit === undefined ? [] : [{ label: rule, value: (0,markdown/* tableCode */.KH)(limit) }]),
    ];
}
const inTable = (text) => text.replaceAll(/(?<!\\)\|/g, "\\|");
/** Of a plan or a word of a person: which monitors it is about. */
function monitorsFact({ monitors = [], kind }, subject, voice) {
    if (monitors.length === 0 || (monitors.length === 1 && kind === "alert"))
        return undefined;
    const { andMore } = voice.words.events;
    const shown = monitors.slice(0, body_NAMES_SHOWN).map((monitor) => inTable(nameOfMonitor(monitor, subject)));
    const more = monitors.length - shown.length;
    const names = shown.join(", ");
    const value = more > 0 ? fill(andMore, { names, count: voice.count(more) }) : names;
    return { label: voice.words.maintenance.monitors, value };
}
const body_NAMES_SHOWN = 20;
const inRowText = ({ failuresInRow = 0 }, { count }) => failuresInRow > 1 ? count(failuresInRow) : undefined;
/** What the official page says, with its own title and a link to where it says so. */
function body_pageText(incident, { page, feedNames }, { words }) {
    const { corroboration, pageFeed, pageUrl, timeline } = incident;
    if (corroboration === "uncovered")
        return undefined;
    const name = (pageFeed === undefined ? undefined : feedNames?.get(pageFeed)) ?? page?.name ?? words.heads.page;
    const word = timeline.findLast((event) => event.what === "page");
    const title = word?.what === "page" ? word.title : undefined;
    const values = {
        page: linkText((0,markdown/* escapeMarkdown */.FV)(name), pageUrl ?? page?.url),
        says: words.pageShort[corroboration],
        title: title === undefined ? "" : (0,markdown/* escapeMarkdown */.FV)(title),
    };
    return fill(title === undefined ? words.facts.official : words.facts.officialTitled, values);
}
function affectedTexts({ group }, voice) {
    if (group === undefined)
        return [];
    const { failing, fine, unknown, alone } = voice.words.affected;
    const values = (names) => ({
        group: (0,markdown/* escapeMarkdown */.FV)(group.name),
        names: diagnosis_namesText(names, voice),
    });
    return [
        ...(group.failing.length > 0 ? [fill(failing, values(group.failing))] : []),
        ...(group.failing.length === 0 && group.fine.length > 0 ? [fill(alone, values([]))] : []),
        ...(group.fine.length > 0 ? [fill(fine, values(group.fine))] : []),
        ...(group.unknown.length > 0 ? [fill(unknown, values(group.unknown))] : []),
    ];
}

;// CONCATENATED MODULE: ./build/issues/text-closing.js










/** The closing comment: a short post-mortem. */
function closingView(incident, entry, subject, voice) {
    const values = body_common_valuesOf(incident, subject, voice);
    const events = eventRows(incident.timeline, incident, subject, voice);
    return {
        ...commonView(incident, subject, voice),
        seq: entry.seq,
        closing: fill(closingOf(incident, subject, voice), { ...values, where: whereText(subject) }),
        end: time(endOfAll(incident, subject)),
        duration: values["duration"],
        facts: text_closing_factsOf(incident, subject, voice),
        next: nextSteps(incident, subject, voice),
        // A bar would end a table's cell, in code, too.
        events: events.map(({ t, says }) => ({ t, says: says.replaceAll(/(?<!\\)\|/g, "\\|") })),
    };
}
function closingOf(incident, subject, { words: { closing } }) {
    if (isElsewhere(incident))
        return closing.elsewhere;
    const ending = (0,domain_incident/* endingOf */.z6)(incident);
    const others = (subject.family ?? []).map((one) => (0,domain_incident/* endingOf */.z6)(one.incident));
    if (isFamily(incident)) {
        return [ending, ...others].some((one) => one?.what === "ended") ? closing.familyEnded : closing.family;
    }
    return closing[ending?.what === "ended" ? endOf(incident, ending.why) : recoveryOf(incident)];
}
/** It goes on, and another incident speaks for it: its own issue is closed, and nothing is over. */
const isElsewhere = ({ end, parent }) => end === undefined && parent !== undefined;
function whereText({ parent }) {
    if (parent?.issue !== undefined)
        return `#${parent.issue}`;
    return parent === undefined ? "" : linkText((0,markdown/* escapeMarkdown */.FV)(parent.name), parent.pageUrl);
}
function text_closing_factsOf(incident, subject, voice) {
    if (isElsewhere(incident))
        return [];
    const facts = isOfNobody(incident)
        ? personFacts(incident, voice)
        : [
            noticedFact(incident, voice),
            pageFact(incident, voice),
            worstFact(incident, subject, voice),
            familyFact(incident, subject, voice),
            ...personFacts(incident, voice),
            ...(isFamily(incident) ? [] : [downtimeFact(incident, subject, voice), budgetFact(incident, subject, voice)]),
        ];
    return facts.filter((fact) => fact !== undefined);
}
function noticedFact(incident, { words, duration }) {
    const mttdMs = (0,instant/* toMs */.G8)(incident.detected) - (0,instant/* toMs */.G8)(incident.begin);
    const begin = time(incident.begin);
    return mttdMs < instant/* MINUTE_MS */.kg
        ? fill(words.closing.noticedAtOnce, { begin })
        : fill(words.closing.noticed, { begin, mttd: duration(mttdMs) });
}
function pageFact(incident, voice) {
    const lateMs = (0,corroborate/* latenessMs */.Q8)(incident);
    const { pageLate, pageSilent } = voice.words.closing;
    if (lateMs !== undefined)
        return fill(pageLate, { lateness: latenessText(lateMs, voice) });
    return incident.corroboration === "unacknowledged" ? pageSilent : undefined;
}
function worstFact(incident, { family = [] }, { words }) {
    const all = [incident, ...family.map((one) => one.incident)].flatMap(({ timeline }) => timeline);
    const told = all.flatMap((event) => ("outcome" in event && event.outcome !== undefined ? [event] : []));
    if (told.length === 0)
        return undefined;
    const seen = new Set([incident.level, ...all.flatMap((event) => ("level" in event ? [event.level] : []))]);
    const worst = domain_incident/* LEVELS */.A_.findLast((level) => seen.has(level)) ?? incident.level;
    const errors = [...new Set(told.map((event) => (0,markdown/* codeSpan */.SS)(event.reason ?? event.outcome)))].join(", ");
    return fill(words.closing.worst, { level: words.level[worst], errors });
}
const text_closing_MEMBERS_SHOWN = 12;
/** Who of a family it was, each with its own time. */
function familyFact(incident, subject, voice) {
    const { family = [], name } = subject;
    if (family.length === 0)
        return undefined;
    const { words, duration, count } = voice;
    const members = [{ incident, name }, ...family].map((one) => fill(words.family.lasted, {
        name: (0,markdown/* escapeMarkdown */.FV)(one.name),
        duration: duration((0,instant/* toMs */.G8)(one.incident.end ?? endOfAll(incident, subject)) - (0,instant/* toMs */.G8)(one.incident.begin)),
    }));
    const shown = members.slice(0, text_closing_MEMBERS_SHOWN).join(", ");
    const more = members.length - text_closing_MEMBERS_SHOWN;
    const names = more > 0 ? fill(words.events.andMore, { names: shown, count: count(more) }) : shown;
    return fill(words.family.closing, { count: count(members.length), names });
}
/** Who knew of it and when: the first word of each kind. */
function personFacts({ timeline, detected }, { words, duration }) {
    const { acknowledged, acknowledgedAtOnce, falseAlarm } = words.closing;
    const knew = timeline.find((event) => event.what === "acknowledged");
    const wrong = timeline.findLast((event) => event.what === "false-alarm");
    const afterMs = knew === undefined ? 0 : (0,instant/* toMs */.G8)(knew.t) - (0,instant/* toMs */.G8)(detected);
    const after = duration(Math.max(0, afterMs));
    return [
        ...(knew === undefined || !("by" in knew)
            ? []
            : [fill(afterMs < instant/* MINUTE_MS */.kg ? acknowledgedAtOnce : acknowledged, personValues(knew, after))]),
        ...(wrong === undefined || !("by" in wrong) ? [] : [fill(falseAlarm, personValues(wrong, ""))]),
    ];
}
const personValues = ({ by, t }, after) => ({
    by: (0,markdown/* codeSpan */.SS)(by),
    time: time(t),
    after,
});
const isFalseAlarm = ({ timeline }) => timeline.some(({ what }) => what === "false-alarm");
function downtimeFact(incident, { downtimeMs }, { words, duration }) {
    if (downtimeMs === undefined || isFalseAlarm(incident))
        return undefined;
    const { downtime, downtimeNone } = words.closing;
    return downtimeMs === 0 ? downtimeNone : fill(downtime, { duration: duration(downtimeMs) });
}
function budgetFact(incident, { downtimeMs = 0, objective }, voice) {
    const budget = objective?.budget;
    if (objective === undefined || budget === undefined || downtimeMs === 0 || isFalseAlarm(incident))
        return undefined;
    const { budget: some, budgetGone } = voice.words.closing;
    return fill(budget.leftMs > 0 ? some : budgetGone, {
        share: voice.percent(downtimeMs / budget.budgetMs),
        left: voice.duration(Math.max(0, budget.leftMs)),
        ...objectiveValues(objective, voice),
    });
}
/** From here on the delay is worth a word. */
const LATE_MS = 15 * instant/* MINUTE_MS */.kg;
/** What is left to do; nothing of what was nobody's calls. */
function nextSteps(incident, subject, { words, duration }) {
    if (isOfNobody(incident) || isElsewhere(incident))
        return [];
    const { next } = words.closing;
    if (isFalseAlarm(incident))
        return [next.tune];
    const ending = (0,domain_incident/* endingOf */.z6)(incident);
    if (ending?.what === "ended")
        return ending.why === "unobserved" ? [next.unobserved] : [];
    const mttdMs = (0,instant/* toMs */.G8)(incident.detected) - (0,instant/* toMs */.G8)(incident.begin);
    const isProviders = incident.evidence.some(({ blame }) => blame === "provider");
    const isSilent = incident.corroboration === "unacknowledged" && isProviders && levelOf(incident, subject) !== "info";
    const { budget } = subject.objective ?? {};
    return [
        ...(incident.kind === "configuration" ? [next.ours] : []),
        ...(isSilent ? [next.tellProvider] : []),
        ...(mttdMs >= LATE_MS && incident.kind !== "heartbeat" ? [fill(next.noticedLate, { mttd: duration(mttdMs) })] : []),
        ...(budget !== undefined && budget.leftMs <= 0 ? [next.budgetGone] : []),
    ];
}

;// CONCATENATED MODULE: ./build/issues/body-cut.js
/** GitHub refuses longer bodies and titles with 422. */
const BODY_LIMIT = 65_536;
const TITLE_LIMIT = 256;
/**
 * Markdown of at most `limit` characters: cut at a line's end, so that no escaped thing, table row or marker is torn, and never
 * inside of a fenced block, which would swallow the note. `note` says that it was cut.
 */
function cutBody(text, note, limit = BODY_LIMIT) {
    if (text.length <= limit)
        return text;
    const lines = [];
    let left = limit - note.length - 2;
    let fence;
    for (const line of text.split("\n")) {
        if (line.length + 1 > left)
            break;
        left -= line.length + 1;
        const [, mark] = /^ {0,3}(`{3,}|~{3,})/.exec(line) ?? [];
        if (fence === undefined)
            fence = mark === undefined ? undefined : { mark, at: lines.length };
        else if (mark?.startsWith(fence.mark) === true && line.trim() === mark)
            fence = undefined;
        lines.push(line);
    }
    const whole = fence === undefined ? lines : lines.slice(0, fence.at);
    return `${whole.join("\n")}\n\n${note}`;
}
/** One line without control and direction characters, of at most `limit` characters; no character is torn. */
function cutTitle(text, limit = TITLE_LIMIT) {
    const line = body_cut_oneLine(text);
    if (line.length <= limit)
        return line;
    const kept = line.slice(0, limit - 1);
    return `${kept.replace(/[\ud800-\udbff]$/, "").trimEnd()}…`;
}
function body_cut_oneLine(text) {
    return text.replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, " ").trim();
}

;// CONCATENATED MODULE: ./build/issues/text.js









const incidentMarker = (incident) => `<!-- uptimeline:incident ${incident.id} -->`;
const entryMarker = (incident, entry) => `<!-- uptimeline:entry ${incident.id}#${entry.seq} -->`;
async function issueTitle(incident, subject) {
    const voice = voiceOf(subject.language);
    const name = body_cut_oneLine(body_common_nameOf(incident, subject));
    const reason = isFamily(incident) ? undefined : plainReason(incident, voice);
    const view = {
        title: wholeTitle(incident, subject, voice),
        name,
        kind: voice.shared.kind[incident.kind],
        level: voice.words.level[levelOf(incident, subject)],
        monitor: incident.monitor,
        reason,
        group: subject.group === undefined ? undefined : body_cut_oneLine(subject.group.name),
        provider: incident.provider === undefined ? undefined : body_cut_oneLine(incident.provider),
        count: countOf(subject),
    };
    return cutTitle(await renderIssue("title", view, subject.templates)) || cutTitle(view.title);
}
function wholeTitle(incident, subject, voice) {
    const { words } = voice;
    const title = fill(kinds_titleOf(incident, words), {
        name: body_cut_oneLine(isFamily(incident) || incident.kind === "alert" ? body_common_nameOf(incident, subject) : subject.name),
        feed: body_cut_oneLine(subject.feed?.name ?? incident.feed ?? ""),
        channel: body_cut_oneLine(incident.channel ?? ""),
        title: body_cut_oneLine(incident.title ?? subject.name),
        rule: body_cut_oneLine(incident.title ?? incident.rule ?? ""),
        count: voice.count(countOf(subject)),
        problem: problemOf(incident, words),
        ...certificateValues(incident, words),
    });
    // A title that names the silence has named the reason.
    const reason = incident.kind === "alert"
        ? body_common_measuredOf(incident).value
        : namesReason(incident)
            ? undefined
            : plainReason(incident, voice);
    return reason === undefined ? title : fill(words.titleWithReason, { title, reason: body_cut_oneLine(reason) });
}
/** `told` are the events of which the issue is the first word: who else saw it by then is said. */
async function issueBody(incident, subject, told = []) {
    const voice = voiceOf(subject.language);
    const text = await renderIssue("issue", issueView(incident, subject, told, voice), subject.templates);
    return marked(incidentMarker(incident), text, subject, voice);
}
async function commentBody(incident, entry, subject) {
    const voice = voiceOf(subject.language);
    const events = (0,plan/* eventsOf */.XL)(incident, entry);
    const common = commonView(incident, subject, voice);
    const view = {
        ...common,
        seq: entry.seq,
        events: eventRows(events, incident, subject, voice),
        // How each of a family is stands where somebody has joined it, or the first of it is well.
        family: events.some(({ what }) => what === "joined" || what === "recovered") ? common.family : [],
    };
    const text = await renderIssue("comment", view, subject.templates);
    return marked(entryMarker(incident, entry), text, subject, voice);
}
/** The closing comment: a short post-mortem. */
async function closingBody(incident, entry, subject) {
    const voice = voiceOf(subject.language);
    const text = await renderIssue("closing", closingView(incident, entry, subject, voice), subject.templates);
    return marked(entryMarker(incident, entry), text, subject, voice);
}
/** No template may lose the marker, by which an issue or comment is known again. */
function marked(marker, text, { pageUrl }, { words }) {
    const url = pageUrl === undefined ? undefined : safeUrl(pageUrl);
    const note = url === undefined ? words.cut : fill(words.cutWithPage, { url });
    // A marker within the text, were it only quoted, would have this taken for another incident's.
    const own = text.replaceAll("<!-- uptimeline:", "<!-\u200b- uptimeline:");
    return cutBody(`${marker}\n${own}\n`, note);
}

;// CONCATENATED MODULE: ./build/issues/refusal.js


/** GitHub's lists are behind: what a lost answer may have made is looked for after this, and not before. */
const UNSEEN_MS = 2 * instant/* MINUTE_MS */.kg;
/** What is refused as such may be a hiccup: so often it is tried before it is given up. */
const TRIES_MOST = 3;
/** Something was to be made and no answer came: it may be there. */
class LostAnswer extends Error {
    error;
    constructor(error) {
        super(error.message, { cause: error });
        this.error = error;
    }
}
/** Makes something once: a failure that may have done it all the same is told apart. */
async function makeOnce(make) {
    try {
        return await make();
    }
    catch (error) {
        if (error instanceof errors/* ForgeError */.Q8 && error.kind === "unavailable")
            throw new LostAnswer(error);
        throw error;
    }
}
/** An entry of which nobody knows whether it was said. */
const unseen = (entry, nowMs) => ({
    ...entry,
    after: (0,instant/* toInstant */.fN)(nowMs + UNSEEN_MS),
});
/**
 * What becomes of an entry that GitHub refused. A setting may be switched on within the day that an entry lives, and a limit
 * passes: it waits. Of an issue that is gone nothing is said any more.
 */
async function refused({ issue }, entry, error, forge) {
    switch (error.kind) {
        case "not-found": {
            const fate = issue === undefined ? undefined : await fateOf(issue.number, error, forge);
            return fate === undefined ? triedAgain(entry, error) : { ...entry, state: "dropped", ref: fate };
        }
        case "invalid":
            return triedAgain(entry, error);
        case "issues-disabled":
        case "forbidden":
        case "rate-limited":
        case "unavailable":
            return entry;
        default:
            return (0,errors/* assertNever */.xb)(error.kind);
    }
}
function triedAgain(entry, { kind }) {
    const tries = (entry.tries ?? 0) + 1;
    return tries < TRIES_MOST ? { ...entry, tries } : { ...entry, state: "dropped", ref: kind };
}
/** Whether an issue is gone for good. A 404 alone may be a moment's: it is believed when a second look says so, too. */
async function fateOf(number, error, forge) {
    if (error.status !== 404)
        return toFate(error);
    try {
        await forge.issue(number);
        return undefined;
    }
    catch (again) {
        return again instanceof errors/* ForgeError */.Q8 && again.kind === "not-found" ? toFate(again) : undefined;
    }
}
const toFate = ({ status }) => (status === 410 ? "deleted" : status === 404 ? "gone" : "transferred");

;// CONCATENATED MODULE: ./build/issues/speak.js







/** The longest that one request to GitHub may take; a claim must last longer than this before each write. */
const REQUEST_DEADLINE_MS = 15_000;
/** Clocks differ: markers are looked for from so long before an entry was made. */
const CLOCK_SKEW_MS = 5 * instant/* MINUTE_MS */.kg;
/**
 * Says an incident's entries to its issue, in order. An issue or comment is made once: its marker is looked for first, and
 * a request that creates is never repeated blindly. What GitHub refuses for good is dropped with the reason; what it
 * could not do now stays pending for whoever holds the claim next.
 */
async function speak(incident, world, context) {
    let current = incident;
    const said = [];
    const claimant = () => ({ run: context.run, nowMs: world.clock.now() });
    for (const entry of (0,plan/* speakable */.Z0)(incident, claimant(), REQUEST_DEADLINE_MS)) {
        if (entry.to !== plan/* ISSUES */.N_)
            continue;
        const outcome = await sayOne(current, entry, world, context);
        if (outcome === undefined)
            break;
        const known = outcome.issue === undefined ? current : { ...current, issue: outcome.issue };
        current = settleEntry(known, outcome.entry);
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
        if (error instanceof LostAnswer)
            return { entry: unseen(entry, world.clock.now()), error: error.error };
        if (!(error instanceof errors/* ForgeError */.Q8))
            throw error;
        return { entry: await refused(incident, entry, error, world.forge), error };
    }
}
/** The claim would not outlast the next write: somebody else may be speaking by then. */
class ClaimLost extends Error {
}
function writingUnder(entry, world, run) {
    return () => {
        if (!(0,plan/* maySpeak */.qi)(entry, { run, nowMs: world.clock.now() }, REQUEST_DEADLINE_MS))
            throw new ClaimLost();
        return world.forge;
    };
}
async function sayOpen(incident, entry, saying) {
    const { forge, context } = saying;
    const since = (0,instant/* toInstant */.fN)(Math.min((0,instant/* toMs */.G8)(incident.begin), (0,instant/* toMs */.G8)(entry.made)) - CLOCK_SKEW_MS);
    const marker = incidentMarker(incident);
    const present = await forge.issues(context.mark, since);
    const ours = await ownAmong(present, marker, forge);
    const { number, url } = ours ?? (await create(incident, entry, saying));
    return { entry: { ...entry, state: "done", ref: `#${number}` }, issue: { number, url } };
}
/** Our own with a marker. Anybody may write a marker: who we are is asked once there is one. */
async function ownAmong(there, marker, forge) {
    const marked = there.filter(({ body }) => body.includes(marker));
    if (marked.length === 0)
        return undefined;
    const login = await forge.login();
    return marked.find(({ author }) => author === login);
}
async function create(incident, entry, saying) {
    const { writing, context } = saying;
    const labels = labelsOf(incident, context);
    await ensure(labels, entry, saying);
    const draft = {
        title: await issueTitle(incident, context.subject),
        body: await issueBody(incident, context.subject, (0,plan/* eventsOf */.XL)(incident, entry)),
        labels: labelsFor(labels, []),
        assignees: context.assignees,
    };
    try {
        return await makeOnce(() => writing().createIssue(draft));
    }
    catch (error) {
        // Somebody who may not be assigned is a 422, which made nothing: the issue matters more than its assignees.
        if (!(error instanceof errors/* ForgeError */.Q8) || error.kind !== "invalid" || !error.message.includes("assignees"))
            throw error;
        const others = context.assignees.filter((login) => !error.message.includes(`"${login}"`));
        const assignees = others.length < context.assignees.length ? others : [];
        return makeOnce(() => writing().createIssue({ ...draft, assignees }));
    }
}
function labelsOf(incident, { mark, groups, subject }) {
    return ownLabels(incident, { mark, groups, level: levelOf(incident, subject) });
}
/** Makes labels that are missing. A colour is not worth an issue: what GitHub refuses twice goes without. */
async function ensure(labels, entry, { writing }) {
    try {
        await writing().ensureLabels(labels);
    }
    catch (error) {
        if (!(error instanceof errors/* ForgeError */.Q8) || error.kind !== "invalid" || entry.tries === undefined)
            throw error;
    }
}
async function sayFollowUp(incident, issue, entry, saying) {
    const { forge, writing, context } = saying;
    const { number } = issue;
    const there = await forge.issue(number);
    if (entry.what === "reopen" && context.locks && there.isLocked)
        await writing().unlock(number);
    const id = await commentOnce(incident, number, entry, saying);
    const patch = await patchOf(incident, entry, there, saying);
    if (patch.labels !== undefined)
        await ensure(labelsOf(incident, context), entry, saying);
    if (Object.keys(patch).length > 0)
        await writing().updateIssue(number, patch);
    if (entry.what === "close" && context.locks && !there.isLocked)
        await writing().lock(number);
    return { entry: { ...entry, state: "done", ref: String(id) } };
}
/** What the issue lacks besides a comment. What stands as it should, by whomever, is left alone. */
async function patchOf(incident, entry, there, { context }) {
    const labels = labelsFor(labelsOf(incident, context), there.labels);
    const title = changesTitle(incident, entry) ? await issueTitle(incident, context.subject) : there.title;
    return {
        ...(sameSet(labels, there.labels) ? {} : { labels }),
        ...(title !== there.title && { title }),
        ...(entry.what === "close" && there.state === "open" && { state: "closed", stateReason: "completed" }),
        ...(entry.what === "reopen" && there.state === "closed" && { state: "open", stateReason: "reopened" }),
    };
}
/**
 * The title follows the level, the days that are left and the family; otherwise it is left as people may have worded it. That of
 * an issue which a person has written is theirs.
 */
function changesTitle(incident, entry) {
    const { kind, window } = incident;
    if (kind === "manual" || window?.source.startsWith("issue:") === true)
        return false;
    return (0,plan/* eventsOf */.XL)(incident, entry).some(({ what }) => RETITLING.has(what));
}
const RETITLING = new Set(["level", "certificate", "joined"]);
/** Posts a comment unless our own one with its marker is there already. */
async function commentOnce(incident, number, entry, saying) {
    const { forge, writing, context } = saying;
    const comments = await forge.comments(number, (0,instant/* toInstant */.fN)((0,instant/* toMs */.G8)(entry.made) - CLOCK_SKEW_MS));
    const ours = await ownAmong(comments, entryMarker(incident, entry), forge);
    if (ours !== undefined)
        return ours.id;
    const body = entry.what === "close"
        ? await closingBody(incident, entry, context.subject)
        : await commentBody(incident, entry, context.subject);
    return (await makeOnce(() => writing().comment(number, body))).id;
}
function sameSet(a, b) {
    return a.length === b.length && new Set([...a, ...b]).size === a.length;
}
function settleEntry(incident, entry) {
    if (incident.outbox.includes(entry))
        return incident;
    return { ...incident, outbox: incident.outbox.map((other) => (other.seq === entry.seq ? entry : other)) };
}

// EXTERNAL MODULE: ./build/commands/run/settings.js
var settings = __webpack_require__(6388);
;// CONCATENATED MODULE: ./build/commands/run/tell.js











/**
 * Says what this run has claimed, and records in a second commit what came of it. Each incident is tried; what GitHub
 * refuses is named with the setting that allows it. Nothing is said without a claim that was pushed.
 */
async function tell(world, config, context, incidents, seen = NOTHING_SEEN) {
    const told = [];
    const said = [];
    if (incidents.length === 0)
        return { incidents: [], said: [] };
    const speaking = { ...world, forge: readOnce(world.forge) };
    const ofIssues = incidents.filter(({ outbox }) => outbox.some(({ to, state }) => to === plan/* ISSUES */.N_ && state === "pending"));
    const telling = await prepare(world, config, ofIssues, seen);
    for (const incident of ofIssues) {
        const spoken = await speakOf(incident, speaking, config, context, telling);
        if (spoken === undefined)
            continue;
        if (spoken.incident !== incident)
            told.push(spoken.incident);
        said.push(...spoken.said.map((entry) => ({ incident: spoken.incident, entry })));
        if (spoken.error !== undefined)
            world.log.warn(refusalText(incident, spoken.error));
    }
    if (config.issues.pins && said.length > 0)
        await pin(world, [...seen.ledger.incidents, ...told]);
    const heard = await notify({ world, config, context }, latest(incidents, told), seen);
    said.push(...heard.said);
    const changed = latest(told, heard.incidents);
    if (changed.length === 0)
        return { incidents: [], said };
    const commit = await record(world, config, context, { told: changed, count: said.length });
    return { incidents: changed, said, ...(commit !== undefined && { commit }) };
}
/** Each incident once, as it was changed last. */
const latest = (before, changed) => [
    ...new Map([...before, ...changed].map((incident) => [incident.id, incident])).values(),
];
/** One incident that can't be told by a fault of ours keeps nobody else from being told. */
async function speakOf(incident, world, config, context, telling) {
    try {
        return await speak(incident, world, {
            run: context.claimant,
            mark: config.issues.label,
            assignees: assigneesOf(incident, assigneesBy(config)),
            groups: groupsOf(incident, config.monitors),
            locks: config.issues.locks,
            subject: subjectOf(incident, config, telling),
        });
    }
    catch (error) {
        world.log.error(`${incident.id} could not be told by a fault of ours: ${error instanceof Error ? error.message : String(error)}`);
        return undefined;
    }
}
const assigneesBy = ({ monitors, issues }) => ({
    monitors,
    groups: issues.assigneesOfGroups,
    all: issues.assignees,
});
/** Pins follow what was said. Where they can't, the next thing that is said brings them along. */
async function pin({ forge, log }, known) {
    // What was told comes last, and stands for what was known of the same.
    const incidents = [...new Map(known.map((incident) => [incident.id, incident])).values()];
    const ours = incidents.flatMap(({ issue }) => (issue === undefined ? [] : [issue.number]));
    try {
        await forge.pin(pinsOf(incidents), ours);
    }
    catch (error) {
        log.warn(`${plan/* ISSUES */.N_}: the gravest could not be pinned: ${error instanceof Error ? error.message : String(error)}`);
    }
}
/**
 * The second commit. Between the two another run may have pushed: its word is merged with ours. What can't be recorded is
 * found again by its marker.
 */
async function record(world, config, context, { told, count }) {
    const entries = `${count} ${count === 1 ? "entry" : "entries"}`;
    const subject = count === 0 ? "Record what could not be said yet" : `Record what was said: ${entries}`;
    const draftOn = (before) => ({
        update: { incidents: told.map((one) => mergedWith(before, one)) },
        subject,
    });
    const from = await (0,keep/* standingWithin */.eN)(world, (0,run_depth/* runReading */.Iu)(config), { waitMs: 0 });
    const kept = from === undefined ? undefined : await (0,keep/* keep */.aC)(world, context.run, from, draftOn);
    if (kept?.recorded === true)
        return kept.commit;
    const why = kept === undefined ? "the repository can't be reached" : `${kept.reason}. ${kept.remedy}`;
    world.log.warn(`What was said could not be recorded: ${why}`);
    return undefined;
}
/** What became of an incident here, on what stands. */
function mergedWith(before, incident) {
    const standing = before.incidents.find(({ id }) => id === incident.id);
    if (standing === undefined)
        return incident;
    // What we have claimed is ours to settle: it may be given back before its time, which a merge alone would not see.
    const outbox = standing.outbox.map((entry) => {
        const own = entry.state === "pending" ? incident.outbox.find(({ seq }) => seq === entry.seq) : undefined;
        return own?.by === entry.by ? { ...own, event: entry.event } : entry;
    });
    return (0,merge/* mergeIncident */.LB)(incident, { ...standing, outbox });
}
function refusalText(incident, error) {
    const remedy = (0,settings/* settingFor */.yJ)(error);
    return `${plan/* ISSUES */.N_}: ${incident.id} could not be told (${error.message})${remedy === undefined ? "; the next run that holds the claim tries again" : `. ${remedy}`}`;
}

// EXTERNAL MODULE: ./build/domain/digest.js
var digest = __webpack_require__(33213);
// EXTERNAL MODULE: ./build/domain/statistics.js
var statistics = __webpack_require__(16518);
;// CONCATENATED MODULE: ./build/commands/run/digest.js



















const MONTH_MS = 30 * instant/* DAY_MS */.sO;
const LINES = 15;
/** Sends the summaries that this run has claimed, and records in a commit of its own what came of it. */
async function tellDigest(notifier, { state }, after) {
    const { world, config, context } = notifier;
    const claimant = () => ({ run: context.claimant, nowMs: world.clock.now() });
    const isOurs = (entry) => () => entry.state === "pending" && (0,claim/* maySpeak */.qi)(entry, claimant(), NOTICE_DEADLINE_MS);
    const owed = Object.entries(state.notices ?? {}).filter(([, entry]) => isOurs(entry)());
    const span = (0,digest/* digestSpan */.ps)(config.notices, world.clock.now());
    if (owed.length === 0 || span === undefined)
        return undefined;
    const deep = await (0,read/* readLedger */.S)(after, { nowMs: world.clock.now(), depth: digestDepth(span, world.clock.now()), names: (0,run_depth/* namesOf */.eZ)(config) }); // prettier-ignore
    const notice = digestNotice(config, deep, span, world.clock.now());
    const channels = (0,notice_plan/* channelsWithLog */.Zk)(config.channels);
    const settled = await Promise.all(owed.map(async ([id, entry]) => {
        const channel = channels.find((one) => one.id === id);
        if (channel === undefined)
            return [id, { ...entry, state: "dropped", ref: "no-channel" }];
        const sent = await sendTwice(notifier, channel, notice, isOurs(entry));
        if (sent?.ok === false)
            world.log.warn(`The channel ${id} could not be sent its summary (${sent.why})`);
        return [id, sent === undefined ? entry : settle(entry, sent, world.clock.now())];
    }));
    return digest_record(notifier, Object.fromEntries(settled));
}
async function digest_record({ world, config, context }, settled) {
    const draftOn = ({ state }) => ({
        update: { state: { ...state, notices: { ...state.notices, ...settled } } },
        subject: "Record the summary that was sent",
    });
    const from = await (0,keep/* standingWithin */.eN)(world, (0,run_depth/* runReading */.Iu)(config), { waitMs: 0 });
    const kept = from === undefined ? undefined : await (0,keep/* keep */.aC)(world, context.run, from, draftOn);
    if (kept?.recorded === true)
        return kept.commit;
    world.log.warn("The summary that was sent could not be recorded: it may be sent again");
    return undefined;
}
const digestDepth = ({ fromMs }, nowMs) => ({
    samplesMs: 0,
    lateMs: 0,
    hoursMs: nowMs - fromMs + instant/* DAY_MS */.sO,
    daysMs: nowMs - fromMs + 2 * instant/* DAY_MS */.sO,
    monthsMs: 0,
    importedMs: 0,
    reportsMs: 0,
    feedsMs: 0,
    roundsMs: 0,
    incidentsMs: MONTH_MS + instant/* DAY_MS */.sO,
});
/** What was in a day or a week: uptime, the worst first, incidents, and what to tune where alarms were false. */
function digestNotice(config, ledger, span, nowMs) {
    const { locale } = config.notices;
    const { digest: words } = noticeWordsOf(locale);
    const incidents = incidentsOf(ledger.incidents, config, span);
    const own = new Set(incidents.map(({ monitor }) => monitor));
    const title = config.notices.digest?.every === "week"
        ? words.week(dateText(span.fromMs, config.notices), dateText(span.toMs - instant/* DAY_MS */.sO / 2, config.notices))
        : words.day(dateText(span.fromMs, config.notices));
    const sections = [
        { heading: words.uptime, lines: uptimeLines(config, ledger, incidents, span, nowMs, words) },
        { heading: words.incidents, lines: incidents.slice(0, LINES).map((one) => incidentLine(one, config, words)) },
        { heading: words.falseAlarms, lines: falseAlarmLines(config, ledger, nowMs, words) },
    ];
    return {
        key: `digest-${(0,instant/* toInstant */.fN)(span.toMs)}`,
        kind: "digest",
        level: (0,domain_family/* gravest */.Zk)(incidents.map(({ level }) => level)),
        t: (0,instant/* toInstant */.fN)(nowMs),
        title,
        lead: incidents.length === 0 ? words.well : words.troubled(incidents.length, own.size),
        items: [],
        sections: sections.filter(({ lines }) => lines.length > 0),
        site: siteOf({ config }),
        locale,
    };
}
/** What failed in the span and nobody called a false alarm, the oldest first. */
function incidentsOf(incidents, { monitors }, span) {
    const watched = new Set(monitors.map(({ id }) => id));
    return incidents.filter((incident) => (incident.kind === "outage" || incident.kind === "degradation" || incident.kind === "heartbeat") &&
        watched.has(incident.monitor) &&
        (0,instant/* toMs */.G8)(incident.begin) < span.toMs &&
        (incident.end === undefined || (0,instant/* toMs */.G8)(incident.end) > span.fromMs) &&
        (0,handling/* handlingOf */.J)(incident).falseAlarm === undefined);
}
const digest_nameOf = (id, { monitors }) => oneLine(monitors.find((one) => one.id === id)?.name ?? id);
function uptimeLines(config, ledger, incidents, span, nowMs, words) {
    const historyOf = (0,monitor_history/* indexLedger */.e)(ledger, nowMs);
    const rows = config.monitors
        .map(({ id }) => ({ id, ...(0,statistics/* statistics */.o)((0,domain_window/* cellOf */.WC)(historyOf(id), span), span.toMs - span.fromMs) }))
        .toSorted((a, b) => (a.uptime ?? 2) - (b.uptime ?? 2) || a.coverage - b.coverage || (a.id < b.id ? -1 : 1));
    const shown = rows.slice(0, LINES).map(({ id, uptime, coverage }) => {
        const count = incidents.filter(({ monitor }) => monitor === id).length;
        const name = digest_nameOf(id, config);
        return uptime === undefined ? words.unknown(name) : words.line(name, percent(uptime), percent(coverage), count);
    });
    return rows.length > LINES ? [...shown, words.more(rows.length - LINES)] : shown;
}
/** Cut, never rounded up: what failed for a second was not up all the time. */
const percent = (share) => `${Math.floor(share * 1e4 + 1e-6) / 100}\u00a0%`;
function incidentLine(incident, config, words) {
    const { begin, end, monitor, kind } = incident;
    const { open } = noticeWordsOf(config.notices.locale);
    const name = digest_nameOf(monitor, config);
    const title = open[kind]({ name, other: "", title: name });
    const from = timeText(begin, config.notices);
    if (end === undefined)
        return words.ongoing(title, from);
    const duration = (0,quantities/* durationText */.S)((0,instant/* toMs */.G8)(end) - (0,instant/* toMs */.G8)(begin), sharedWordsOf(config.notices.locale));
    return words.incident(title, from, duration);
}
function falseAlarmLines(config, { incidents }, nowMs, words) {
    return (0,digest/* falseAlarmsSince */.QB)(incidents, config.monitors, nowMs - MONTH_MS).map((one) => {
        const name = digest_nameOf(one.monitor, config);
        if (one.rule !== undefined)
            return words.falseAlarmOfRule(name, one.count, one.rule);
        return words.falseAlarm(name, one.count, one.setting, one.value);
    });
}

;// CONCATENATED MODULE: ./build/commands/run/keep-observed.js













const NOTHING_TOLD = { incidents: [], said: [] };
/** The ledger that stands, as a run needs it; `undefined`, and said, where it can't be fetched. */
async function standingOrNone(world, config) {
    try {
        return await (0,keep/* standing */.JA)(world, (0,run_depth/* runReading */.Iu)(config));
    }
    catch (error) {
        // A ledger of a newer version than ours stops the run before it writes.
        if (error instanceof codec/* LedgerVersionError */.cW)
            throw error;
        world.log.warn(`The ledger can't be fetched: ${error instanceof Error ? error.message : String(error)}`);
        return undefined;
    }
}
function concludeOn({ config, context, issueKinds, isListening = false, world, settings }, before, seen) {
    const nowMs = world.clock.now();
    const { claimant, run, shard } = context;
    const observed = settings === undefined ? seen : { ...seen, settings };
    return (0,conclude/* conclude */.Ep)(config, before, observed, {
        run: claimant,
        runId: run,
        nowMs,
        issueKinds,
        isListening,
        ...(shard && { shard }),
    });
}
/** Keeps what was observed on top of the ledger that stands, then says what this run has claimed by that. */
async function keepObserved(keeper, observed, start) {
    const { world, config, context } = keeper;
    const from = start ?? (await standingOrNone(world, config));
    const kept = await keep_observed_record(keeper, await withHeard(keeper, observed, from), from);
    const told = kept.recorded && context.live
        ? await tell(world, config, context, claimedBy(context, kept.conclusion), {
            ...kept.conclusion,
            after: kept.after,
        })
        : NOTHING_TOLD;
    const conclusion = withTold(kept.conclusion, told);
    if (context.live) {
        const tellThem = kept.recorded ? tellLog : tellUnrecorded;
        await tellThem({ world, config, context }, kept.before.incidents, conclusion);
    }
    const summed = kept.recorded && context.live ? await sendDigest(keeper, kept) : undefined;
    return {
        ...kept,
        conclusion,
        after: (0,overlay/* overlaid */.Z)(kept.after, await (0,write/* changesFor */.z)(kept.after, { incidents: told.incidents })),
        said: told.said,
        commits: [...kept.commits, ...[told.commit, summed].filter((commit) => commit !== undefined)],
    };
}
/** A summary is sent by whoever has claimed it; that it could not be made is no reason for the run to end. */
async function sendDigest({ world, config, context }, { conclusion, after }) {
    try {
        return await tellDigest({ world, config, context }, conclusion.ledger, after);
    }
    catch (error) {
        world.log.warn(`The summary could not be sent: ${error instanceof Error ? error.message : String(error)}`);
        return undefined;
    }
}
/** What was observed, and what people have said in issues meanwhile: asked once for each time that something is kept. */
async function withHeard({ world, config, context, issueKinds }, observed, from) {
    if (!context.live || issueKinds.length === 0 || from === undefined)
        return observed;
    const people = await hearPeople(world, config, from.ledger);
    return people === undefined ? observed : { ...observed, people };
}
async function keep_observed_record(keeper, observed, from) {
    const { world, config, context } = keeper;
    const draftOn = (before) => {
        const conclusion = concludeOn(keeper, before, observed);
        const changed = (0,conclude/* changedVerdicts */.Fe)(before, conclusion.verdicts);
        const { samples = [], late = [] } = conclusion.update;
        return {
            ...conclusion,
            subject: (0,conclude/* commitSubject */.sF)(config, changed, samples.length + late.length, world.clock.now()),
        };
    };
    if (from === undefined) {
        world.log.error("The ledger could not be kept, for it can't be fetched: the warning before this says why");
        const conclusion = draftOn(ledger/* EMPTY_LEDGER */._);
        const after = (0,overlay/* overlaid */.Z)(NO_FILES, await (0,write/* changesFor */.z)(NO_FILES, conclusion.update));
        return { recorded: false, conclusion, before: ledger/* EMPTY_LEDGER */._, after, commits: [] };
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


/***/ }),

/***/ 78241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ev: () => (/* binding */ ownMonitors),
/* harmony export */   MU: () => (/* binding */ isOurs),
/* harmony export */   Ox: () => (/* binding */ followedFeeds),
/* harmony export */   bH: () => (/* binding */ feedsOfLeg),
/* harmony export */   bJ: () => (/* binding */ isFollowed)
/* harmony export */ });
/* harmony import */ var _probes_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94848);
/* harmony import */ var _domain_shard_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99641);


/**
 * Whether a monitor is this leg's: it asks it, reads its pages and follows its incidents. All monitors of one host are one leg's,
 * so that what the host allows is counted in one place. Verdicts are made of the ledger that all legs write, so each has those
 * of all monitors.
 */
function isOurs(monitor, shard) {
    if (shard === undefined)
        return true;
    return (0,_domain_shard_js__WEBPACK_IMPORTED_MODULE_1__/* .isInShard */ .O)(monitor.probe === undefined ? monitor.id : withoutPort((0,_probes_index_js__WEBPACK_IMPORTED_MODULE_0__/* .hostOfProbe */ .yY)(monitor.probe)), shard);
}
/** The monitors of this leg. */
const ownMonitors = ({ monitors }, shard) => monitors.filter((monitor) => isOurs(monitor, shard));
/** The feeds that this leg reads: those that speak of its monitors, and its part of those that speak of nobody's. */
function feedsOfLeg(config, shard) {
    if (shard === undefined)
        return [...config.feeds];
    const named = feedsNamedBy(config.monitors);
    const own = feedsNamedBy(ownMonitors(config, shard));
    return config.feeds.filter(({ id }) => own.has(id) || (!named.has(id) && (0,_domain_shard_js__WEBPACK_IMPORTED_MODULE_1__/* .isInShard */ .O)(id, shard)));
}
/** Feeds whose own trouble this leg tells of: several may read a feed, the one of the first monitor that names it follows it. */
function followedFeeds({ feeds, monitors }, shard) {
    const ids = feeds.map(({ id }) => id);
    if (shard === undefined)
        return ids;
    return ids.filter((id) => {
        const first = monitors.find((monitor) => monitor.feeds.some(({ feed }) => feed === id));
        return first === undefined ? (0,_domain_shard_js__WEBPACK_IMPORTED_MODULE_1__/* .isInShard */ .O)(id, shard) : isOurs(first, shard);
    });
}
/** Whether this leg follows what comes of an incident: of its monitors and feeds, and its part of those that are gone. */
function isFollowed(incident, config, shard) {
    if (shard === undefined)
        return true;
    if (config.feeds.some(({ id }) => id === incident.feed))
        return followedFeeds(config, shard).includes(incident.feed);
    const monitor = config.monitors.find(({ id }) => id === incident.monitor);
    return monitor === undefined ? (0,_domain_shard_js__WEBPACK_IMPORTED_MODULE_1__/* .isInShard */ .O)(incident.monitor, shard) : isOurs(monitor, shard);
}
const feedsNamedBy = (monitors) => new Set(monitors.flatMap(({ feeds }) => feeds.map(({ feed }) => feed)));
const withoutPort = (host) => host.replace(/:\d+$/, "");


/***/ }),

/***/ 7027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ce: () => (/* binding */ openBook),
/* harmony export */   fj: () => (/* binding */ join),
/* harmony export */   p5: () => (/* binding */ noteAnswer),
/* harmony export */   r_: () => (/* binding */ NOTHING_OBSERVED),
/* harmony export */   un: () => (/* binding */ isAskedFor),
/* harmony export */   wi: () => (/* binding */ noteSettled)
/* harmony export */ });
/* harmony import */ var _domain_sample_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75575);
/* harmony import */ var _domain_rounds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45904);
/* harmony import */ var _domain_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83468);
/* harmony import */ var _config_config_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45169);




/** Monitors that calls are made for; a heartbeat reports by itself. */
const isAskedFor = (monitor) => (0,_config_config_js__WEBPACK_IMPORTED_MODULE_3__/* .isProbed */ .Po)(monitor) && monitor.probe.kind !== "heartbeat";
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
        samples: [...earlier.samples, ...later.samples].toSorted(_domain_sample_js__WEBPACK_IMPORTED_MODULE_0__/* .compareSamples */ .r_),
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
    const key = (0,_domain_state_js__WEBPACK_IMPORTED_MODULE_2__/* .jobKey */ .t)(answer.monitor.id, region);
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
    book.controls = (0,_domain_rounds_js__WEBPACK_IMPORTED_MODULE_1__/* .fewerAnswered */ .Lx)(book.controls, controls);
}
function append(lists, key, item) {
    const list = lists.get(key);
    if (list === undefined)
        lists.set(key, [item]);
    else
        list.push(item);
}


/***/ }),

/***/ 29702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ monitorsOf),
/* harmony export */   Q: () => (/* binding */ withPeople)
/* harmony export */ });
/* harmony import */ var _domain_correlate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87424);
/* harmony import */ var _domain_incident_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5035);
/* harmony import */ var _domain_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50698);
/* harmony import */ var _domain_issue_command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81550);
/* harmony import */ var _domain_instant_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92224);





const TITLE_MOST = 200;
/**
 * The incidents as people's words leave them, those that they have filed among them. What is known already changes nothing, so that two
 * runs that read the same come to the same.
 */
function withPeople({ monitors }, incidents, people) {
    if (people === undefined)
        return incidents;
    const recorded = people.found.size === 0 ? incidents : incidents.map((one) => withIssue(one, people.found.get(one.id)));
    const filed = people.filed.reduce((known, one) => withFiled(known, one, monitors), recorded);
    if (people.words.size === 0)
        return filed;
    return filed.map((incident) => {
        const words = incident.issue === undefined ? undefined : people.words.get(incident.issue.number);
        return words?.reduce((told, word) => heard(told, word, filed), incident) ?? incident;
    });
}
/** What is recorded is the authority; with it is said what was to open it. */
function withIssue(incident, issue) {
    if (incident.issue !== undefined || issue === undefined)
        return incident;
    const outbox = incident.outbox.map((entry) => entry.to === _domain_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .ISSUES */ .N_ && entry.what === "open" && entry.state === "pending"
        ? { ...entry, state: "done", ref: `#${issue.number}` }
        : entry);
    return { ...incident, issue, outbox };
}
/** One word as an event of the incident, with what follows from it. */
function heard(incident, word, all) {
    const { timeline, imported } = incident;
    const isKnown = timeline.some((event) => event.t === word.t && event.what === word.what && event.by === word.by);
    if (isKnown || imported !== undefined)
        return incident;
    return isOfPerson(incident) ? moved(incident, word) : handled(incident, word, all);
}
const isOfPerson = ({ kind }) => kind === "manual" || kind === "maintenance";
const told = (incident, ...events) => ({
    ...incident,
    timeline: [...incident.timeline, ...events],
});
/** What monitors saw is not ended by a word. Once it is over only a false alarm is news. */
function handled(incident, word, all) {
    const isOver = incident.end !== undefined && word.t >= incident.end && !(0,_domain_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .goesOn */ .Eo)(incident, all);
    if (isOver && word.what !== "false-alarm")
        return incident;
    if (word.what === "status" && word.state === "resolved")
        return incident;
    return told(incident, word);
}
/** What a person has told ends by a person's word, and goes on by one. */
function moved(incident, word) {
    const { t } = word;
    const ends = word.what === "status" ? word.state === "resolved" : word.what === "acknowledged" && word.how === "closed";
    const goesOn = word.what === "taken-up" || (word.what === "status" && word.state !== "resolved");
    if (ends && (0,_domain_incident_js__WEBPACK_IMPORTED_MODULE_3__/* .isOpen */ .nT)(incident)) {
        // Called off before it began, it lasted no time.
        const begin = incident.begin < t ? incident.begin : t;
        return { ...told(incident, word, { t, what: "recovered" }), begin, end: t };
    }
    if (goesOn && !(0,_domain_incident_js__WEBPACK_IMPORTED_MODULE_3__/* .isOpen */ .nT)(incident)) {
        const { end: _, ...rest } = incident;
        return told(rest, word, { t, what: "reopened", level: incident.level });
    }
    return told(incident, word);
}
/** An issue that a person filed is an incident whose issue is that very one. */
function withFiled(incidents, filed, monitors) {
    const known = incidents.find(({ issue }) => issue?.number === filed.number);
    if (known !== undefined) {
        const changed = withForm(known, filed);
        return changed === known ? incidents : incidents.map((one) => (one === known ? changed : one));
    }
    const about = monitorsOf(filed.form.about, monitors);
    const [first] = about;
    if (first === undefined)
        return incidents;
    return [...incidents, begun(filed, first, about, new Set(incidents.map(({ id }) => id)))];
}
function begun(filed, monitor, monitors, taken) {
    const { number, url, t, form } = filed;
    const title = (0,_domain_issue_command_js__WEBPACK_IMPORTED_MODULE_2__/* .plainWords */ .c5)(filed.title, TITLE_MOST) ?? `#${number}`;
    const own = form.kind === "manual" ? manualOf(filed, form) : maintenanceOf(filed, form);
    const said = {
        what: "open",
        to: _domain_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .ISSUES */ .N_,
        event: 0,
        state: "done",
        by: "",
        until: t,
        made: t,
        ref: `#${number}`,
    };
    let idMs = (0,_domain_instant_js__WEBPACK_IMPORTED_MODULE_4__/* .toMs */ .G8)(own.begin);
    while (taken.has((0,_domain_correlate_js__WEBPACK_IMPORTED_MODULE_0__/* .incidentId */ ._3)((0,_domain_instant_js__WEBPACK_IMPORTED_MODULE_4__/* .toInstant */ .fN)(idMs), monitor, form.kind)))
        idMs += _domain_instant_js__WEBPACK_IMPORTED_MODULE_4__/* .SECOND_MS */ ._L;
    return {
        v: 1,
        id: (0,_domain_correlate_js__WEBPACK_IMPORTED_MODULE_0__/* .incidentId */ ._3)((0,_domain_instant_js__WEBPACK_IMPORTED_MODULE_4__/* .toInstant */ .fN)(idMs), monitor, form.kind),
        monitor,
        monitors,
        title,
        detected: t,
        corroboration: "uncovered",
        evidence: [],
        ...own,
        issue: { number, url },
        outbox: [{ seq: 1, ...said }],
    };
}
function manualOf({ t }, { level }) {
    return { kind: "manual", level, begin: t, timeline: [{ t, what: "opened", level }] };
}
function maintenanceOf(filed, form) {
    const { from, to } = form;
    return {
        kind: "maintenance",
        level: "info",
        begin: from,
        timeline: [{ t: filed.t, what: "planned", from, to }],
        window: windowOf(filed, form),
    };
}
const windowOf = ({ number }, { from, to, expect }) => ({
    source: `issue:${number}`,
    from,
    to,
    expect,
});
/** The form as it was edited: another level, another time. A maintenance that has begun keeps its begin. */
function withForm(incident, filed) {
    const { form, changed: t } = filed;
    if (!(0,_domain_incident_js__WEBPACK_IMPORTED_MODULE_3__/* .isOpen */ .nT)(incident) || form.kind !== incident.kind)
        return incident;
    if (form.kind === "manual") {
        if (form.level === incident.level)
            return incident;
        return { ...told(incident, { t, what: "level", level: form.level }), level: form.level };
    }
    const { window } = incident;
    const { from, to } = form;
    if (window?.from === from && window.to === to && window.expect === form.expect)
        return incident;
    const hasBegun = incident.timeline.some(({ what }) => what === "opened");
    const planned = { t, what: "planned", from, to };
    const moves = window?.from !== from || window.to !== to;
    return {
        ...(moves ? told(incident, planned) : incident),
        ...(!hasBegun && { begin: from }),
        window: windowOf(filed, form),
    };
}
/** By id, name, group or provider; all of them where nobody is named. */
function monitorsOf(about, monitors) {
    if (about.length === 0)
        return monitors.map(({ id }) => id);
    const wanted = new Set(about.map((name) => name.toLowerCase()));
    const isMeant = ({ id, name, group, provider }) => [id, name, group, provider].some((one) => one !== undefined && wanted.has(one.toLowerCase()));
    return monitors.filter(isMeant).map(({ id }) => id);
}


/***/ }),

/***/ 6388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   At: () => (/* binding */ stillStands),
/* harmony export */   dw: () => (/* binding */ switchedOff),
/* harmony export */   pR: () => (/* binding */ settingsLook),
/* harmony export */   yJ: () => (/* binding */ settingFor)
/* harmony export */ });
/* unused harmony export SETTINGS */
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56046);
/* harmony import */ var _domain_instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92224);


const SETTINGS = {
    issues: "Switch issues on under Settings → General → Features → Issues (a fork has them off), so that incidents can be told",
    pages: "Switch Pages on under Settings → Pages → Build and deployment → Source: GitHub Actions, so that the site is published",
    token: "Give the job `permissions: contents: write` and `issues: write`, and see that Settings → Actions → General → Workflow permissions allows it",
    badToken: "Give the action's input `token` one that holds: `${{ github.token }}` is there when nothing is given, and a token of your own expires",
    archived: "The repository is archived and nothing can be written: unarchive it under Settings → General → Danger Zone",
};
/** Which setting to switch on so that a refusal does not come again; `undefined` where waiting is all there is to do. */
function settingFor({ kind, status }) {
    switch (kind) {
        case "issues-disabled":
            return SETTINGS.issues;
        case "forbidden":
            return status === 401 ? SETTINGS.badToken : SETTINGS.token;
        case "not-found":
            return `The issue or repository is not there, or the token may not see it. ${SETTINGS.token}`;
        case "invalid":
            return "GitHub refused the request itself: please report this as a bug with the message above";
        case "rate-limited":
        case "unavailable":
            return undefined;
        default:
            return (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .xb)(kind);
    }
}
/** So long GitHub's word that all is switched on stands: a run in which nothing happens asks for nothing but what has changed. */
const SETTINGS_STAND_MS = 6 * _domain_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .HOUR_MS */ .iQ;
/** What is worth keeping of a repository's settings: nothing of those in which something is off, for that is asked again. */
function settingsLook(facts, nowMs) {
    const { hasIssues, hasPages, archived, defaultBranch } = facts;
    if (archived || !hasIssues || !hasPages)
        return undefined;
    return { looked: (0,_domain_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .toInstant */ .fN)(nowMs), private: facts.private, defaultBranch };
}
/** Whether an earlier word may be taken for today's. */
function stillStands(look, nowMs) {
    return look !== undefined && Math.abs(nowMs - (0,_domain_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .toMs */ .G8)(look.looked)) < SETTINGS_STAND_MS;
}
/** What is switched off in the repository, as sentences that name the switch. */
function switchedOff(facts, wantsIssues) {
    return [
        ...(facts.archived ? [SETTINGS.archived] : []),
        ...(wantsIssues && !facts.hasIssues ? [SETTINGS.issues] : []),
        ...(facts.hasPages ? [] : [SETTINGS.pages]),
    ];
}


/***/ }),

/***/ 13082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ badgeFiles)
/* harmony export */ });
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


/***/ }),

/***/ 10676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ gotText)
/* harmony export */ });
/** A kept value as people read it: a text in quotes, so that it is told from a number and from what could not be kept. */
function gotText(value) {
    return typeof value === "string" && !value.startsWith("(") ? JSON.stringify(value) : String(value);
}


/***/ }),

/***/ 87424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _$: () => (/* binding */ correlate),
/* harmony export */   _3: () => (/* binding */ incidentId),
/* harmony export */   t4: () => (/* binding */ isAskedElsewhere)
/* harmony export */ });
/* unused harmony export LATE_PAGE_MS */
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92224);
/* harmony import */ var _incident_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5035);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70192);
/* harmony import */ var _certificate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53702);
/* harmony import */ var _corroborate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29587);
/* harmony import */ var _models_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(33675);
/* harmony import */ var _trouble_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60906);
/* harmony import */ var _witness_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(290);








/** How long after its end an incident still listens for a late word of the official page. */
const LATE_PAGE_MS = _instant_js__WEBPACK_IMPORTED_MODULE_5__/* .DAY_MS */ .sO;
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
        const availability = correlateFamily(input, monitor, "availability", (0,_trouble_js__WEBPACK_IMPORTED_MODULE_3__/* .availabilityTrouble */ .tg)(grounds));
        const news = grounds.page && (0,_corroborate_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutTold */ .oo)(grounds.page, toldOf(monitor, input.incidents, availability), input.nowMs);
        return [
            ...availability,
            ...correlateFamily(input, monitor, "configuration", (0,_trouble_js__WEBPACK_IMPORTED_MODULE_3__/* .configurationTrouble */ .Mn)(grounds)),
            ...correlateFamily(input, monitor, "certificate", (0,_certificate_js__WEBPACK_IMPORTED_MODULE_1__/* .certificateTrouble */ .Xg)(grounds)),
            ...correlateFamily(input, monitor, "models", (0,_models_js__WEBPACK_IMPORTED_MODULE_6__/* .modelsTrouble */ .c)(input.models?.[monitor.id], input.nowMs)),
            ...correlateFamily(input, monitor, "advisory", (0,_trouble_js__WEBPACK_IMPORTED_MODULE_3__/* .advisoryTrouble */ .Fi)(grounds, news), news),
        ];
    });
    const watched = new Set(input.monitors.map((monitor) => monitor.id));
    const now = (0,_instant_js__WEBPACK_IMPORTED_MODULE_5__/* .toInstant */ .fN)(input.nowMs);
    const orphans = input.incidents
        .filter((incident) => (0,_incident_js__WEBPACK_IMPORTED_MODULE_7__/* .isOpen */ .nT)(incident) &&
        incident.feed === undefined &&
        !OF_PEOPLE.has(incident.kind) &&
        !watched.has(incident.monitor) &&
        !isAskedElsewhere(incident.monitor, input))
        .map((incident) => end(incident, now, { t: now, what: "ended", why: "no-longer-watched" }));
    return [...changed, ...orphans];
}
/** What people have told or planned is theirs to end. */
const OF_PEOPLE = new Set(["manual", "maintenance"]);
/** Another config may keep its samples in the same ledger: a monitor that is still asked has not left. */
function isAskedElsewhere(monitor, { samples, nowMs }) {
    const last = samples.findLast((sample) => sample.monitor === monitor);
    return last !== undefined && nowMs - (0,_instant_js__WEBPACK_IMPORTED_MODULE_5__/* .toMs */ .G8)(last.t) < ASKED_INTERVALS * last.every * _instant_js__WEBPACK_IMPORTED_MODULE_5__/* .SECOND_MS */ ._L;
}
/** A monitor's incidents of availability as they are now. */
function toldOf({ id }, before, changed) {
    const own = before.filter((one) => one.monitor === id && isOurs(one) && isAvailability(one.kind));
    return [...own.filter((incident) => !changed.some((other) => other.id === incident.id)), ...changed];
}
/** Made of what this program saw of a monitor: neither a feed's nor a channel's, nor one that another program left. */
const isOurs = ({ feed, channel, imported }) => feed === undefined && channel === undefined && imported === undefined;
const isAvailability = (kind) => familyOf(kind) === "availability";
function correlateFamily(input, monitor, family, finding, page = input.pages.get(monitor.id)) {
    const own = input.incidents.filter((incident) => isOurs(incident) && incident.monitor === monitor.id && familyOf(incident.kind) === family);
    const before = own.find(_incident_js__WEBPACK_IMPORTED_MODULE_7__/* .isOpen */ .nT) ?? own.at(-1);
    const lastEnd = own.findLast((incident) => incident !== before && !(0,_incident_js__WEBPACK_IMPORTED_MODULE_7__/* .isOpen */ .nT)(incident))?.end ?? "";
    const after = apply(before, finding, monitor, { nowMs: input.nowMs, lastEnd });
    if (after === undefined)
        return [];
    // Neither a page nor a call says anything of these.
    if (family === "certificate" || family === "models")
        return after === before ? [] : [after];
    const listening = (0,_incident_js__WEBPACK_IMPORTED_MODULE_7__/* .isOpen */ .nT)(after) || input.nowMs - (0,_instant_js__WEBPACK_IMPORTED_MODULE_5__/* .toMs */ .G8)(after.end) <= LATE_PAGE_MS;
    const now = { t: (0,_instant_js__WEBPACK_IMPORTED_MODULE_5__/* .toInstant */ .fN)(input.nowMs), ms: input.nowMs };
    const held = listening ? (0,_corroborate_js__WEBPACK_IMPORTED_MODULE_2__/* .corroborate */ .x_)(after, page, input.nowMs) : after;
    const told = (0,_witness_js__WEBPACK_IMPORTED_MODULE_4__/* .hearWitnesses */ .CI)(held, input.testimonies?.get(monitor.id) ?? [], now);
    // What a page says needs no evidence of ours.
    const hasCalls = family !== "advisory" && ((0,_incident_js__WEBPACK_IMPORTED_MODULE_7__/* .isOpen */ .nT)(told) || before !== after);
    const evidenced = hasCalls ? (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .addEvidence */ .zt)(told, input.evidence.get(monitor.id) ?? []) : told;
    return evidenced === before ? [] : [evidenced];
}
function apply(before, finding, monitor, moment) {
    const open = before !== undefined && (0,_incident_js__WEBPACK_IMPORTED_MODULE_7__/* .isOpen */ .nT)(before) ? before : undefined;
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
            if (open === undefined || nowMs - (0,_instant_js__WEBPACK_IMPORTED_MODULE_5__/* .toMs */ .G8)(finding.since) < _trouble_js__WEBPACK_IMPORTED_MODULE_3__/* .UNOBSERVED_END_MS */ .F_)
                return before;
            return end(open, laterOf(finding.since, open.begin), { t: (0,_instant_js__WEBPACK_IMPORTED_MODULE_5__/* .toInstant */ .fN)(nowMs), what: "ended", why: "unobserved" });
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
    const sinceEndMs = (0,_instant_js__WEBPACK_IMPORTED_MODULE_5__/* .toMs */ .G8)(trouble.detected) - (0,_instant_js__WEBPACK_IMPORTED_MODULE_5__/* .toMs */ .G8)(before.end);
    if ((0,_incident_js__WEBPACK_IMPORTED_MODULE_7__/* .endingOf */ .z6)(before)?.what === "ended" && sinceEndMs <= 0) {
        const now = (0,_instant_js__WEBPACK_IMPORTED_MODULE_5__/* .toInstant */ .fN)(moment.nowMs);
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
    const begin = beginOf(open, trouble, moment);
    const isSame = kind === open.kind && begin === open.begin;
    const now = isSame ? open : { ...open, kind, begin };
    if (open.kind === "advisory")
        return now;
    if (trouble.news !== undefined)
        return tell(now, trouble.news, level);
    if (level !== open.level || kind !== open.kind) {
        // The level changes with the verdict; under a verdict that is told already by time alone, or by the word of others.
        const t = trouble.detected > open.timeline.at(-1).t ? trouble.detected : (0,_instant_js__WEBPACK_IMPORTED_MODULE_5__/* .toInstant */ .fN)(nowMs);
        return { ...now, level, ...why, timeline: [...open.timeline, { t, what: "level", level, ...why }] };
    }
    if (outcome === undefined || wasSeen(open, outcome, reason))
        return now;
    const event = { t: (0,_instant_js__WEBPACK_IMPORTED_MODULE_5__/* .toInstant */ .fN)(nowMs), what: "error", outcome, ...(reason !== undefined && { reason }) };
    return { ...now, ...why, timeline: [...open.timeline, event] };
}
/** The earliest that is known; what ended before has a begin of its own. */
const beginOf = ({ begin }, trouble, { lastEnd }) => trouble.begin < begin && trouble.begin > lastEnd ? trouble.begin : begin;
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
    return (0,_certificate_js__WEBPACK_IMPORTED_MODULE_1__/* .certificateStep */ .YU)(event.daysLeft) === (0,_certificate_js__WEBPACK_IMPORTED_MODULE_1__/* .certificateStep */ .YU)(news.daysLeft);
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
        begin: beginOf(ended, trouble, moment),
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


/***/ }),

/***/ 29587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $q: () => (/* binding */ pageView),
/* harmony export */   Q8: () => (/* binding */ latenessMs),
/* harmony export */   Zx: () => (/* binding */ leadMs),
/* harmony export */   aU: () => (/* binding */ withShownSince),
/* harmony export */   oo: () => (/* binding */ withoutTold),
/* harmony export */   x_: () => (/* binding */ corroborate)
/* harmony export */ });
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92224);
/* harmony import */ var _incident_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5035);
/* harmony import */ var _page_word_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46235);
/* harmony import */ var _page_role_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92027);
/* harmony import */ var _witness_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(290);





/** `undefined` for a monitor of which no page speaks. `unreadSince` says by feed since when it can't be read. */
function pageView(monitor, reports, nowMs, unreadSince = new Map()) {
    const roleIn = (match) => (0,_page_role_js__WEBPACK_IMPORTED_MODULE_2__/* .roleOf */ .k)(match, reports.get(match.feed));
    const matches = (0,_page_role_js__WEBPACK_IMPORTED_MODULE_2__/* .pageMatches */ .p)(monitor, roleIn);
    const words = matches.map((match) => wordOf(match, reports.get(match.feed), nowMs));
    if (words.length === 0)
        return undefined;
    const known = words.filter((word) => word.readable && word.status !== "unknown");
    const status = (0,_page_word_js__WEBPACK_IMPORTED_MODULE_0__/* .worstStatus */ .A4)((known.length > 0 ? known : words).map((word) => word.status));
    const incidents = words.flatMap((word) => word.incidents);
    const begin = beginOf(incidents);
    const unread = matches.flatMap(({ feed }) => unreadSince.get(feed) ?? []).toSorted();
    const worst = words.find((word) => word.status === status);
    return {
        readable: known.length > 0,
        ...(known.length === 0 && unread.length === matches.length && { unreadSince: unread.at(-1) }),
        trouble: (0,_page_word_js__WEBPACK_IMPORTED_MODULE_0__/* .isTrouble */ .KM)(status),
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
        const word = (0,_page_word_js__WEBPACK_IMPORTED_MODULE_0__/* .pageWord */ .qj)({ ...report, fetchedAt: t }, match, (0,_instant_js__WEBPACK_IMPORTED_MODULE_3__/* .toMs */ .G8)(t));
        if (word.readable && !(0,_page_word_js__WEBPACK_IMPORTED_MODULE_0__/* .isTrouble */ .KM)(word.status))
            break;
        if (word.readable)
            shownSince = t;
    }
    return shownSince === undefined ? view : { ...view, shownSince };
}
function wordOf(match, report, nowMs) {
    const { feed } = match;
    const url = report?.url ?? "";
    const word = (0,_page_word_js__WEBPACK_IMPORTED_MODULE_0__/* .pageWord */ .qj)(report, match, nowMs);
    const incidents = word.incidents.map((incident) => ({
        ...incident,
        feed,
        ...(incident.url === undefined && url !== "" && { url }),
    }));
    return { ...word, incidents, url, feed };
}
/** When the oldest trouble began that goes on. */
const beginOf = (incidents) => incidents
    .filter((incident) => isTroubleOn(incident))
    .map(({ begin }) => begin)
    .toSorted()[0];
/**
 * The page without what confirmed incidents of ours tell of already, `told`, by the same match: that the page still shows
 * it when it is over here is no news.
 */
function withoutTold(page, told, nowMs) {
    const isTold = (reported) => told.some(({ corroboration, begin, end }) => corroboration === "confirmed" && (0,_page_word_js__WEBPACK_IMPORTED_MODULE_0__/* .overlaps */ .$f)(reported, (0,_instant_js__WEBPACK_IMPORTED_MODULE_3__/* .toMs */ .G8)(begin), end === undefined ? nowMs : (0,_instant_js__WEBPACK_IMPORTED_MODULE_3__/* .toMs */ .G8)(end)));
    const incidents = page.incidents.filter((reported) => !isTold(reported));
    if (incidents.length === page.incidents.length)
        return page;
    const { begin: _, ...rest } = page;
    const begin = beginOf(incidents);
    return { ...rest, incidents, trouble: begin !== undefined, ...(begin !== undefined && { begin }) };
}
const isTroubleOn = ({ end, impact, advisory }) => end === undefined && advisory !== true && (0,_page_word_js__WEBPACK_IMPORTED_MODULE_0__/* .isTrouble */ .KM)(impact);
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
    const until = incident.end === undefined ? nowMs : (0,_instant_js__WEBPACK_IMPORTED_MODULE_3__/* .toMs */ .G8)(incident.end);
    const reported = (0,_page_word_js__WEBPACK_IMPORTED_MODULE_0__/* .troubleOverlaps */ .qy)(page.incidents, (0,_instant_js__WEBPACK_IMPORTED_MODULE_3__/* .toMs */ .G8)(incident.begin), until);
    if (reported !== undefined)
        return withWord(incident, "confirmed", wordIn(reported, page), nowMs);
    if (!(0,_incident_js__WEBPACK_IMPORTED_MODULE_4__/* .isOpen */ .nT)(incident))
        return incident;
    if (page.trouble)
        return withWord(incident, "confirmed", { ...page, published: page.shownSince ?? (0,_instant_js__WEBPACK_IMPORTED_MODULE_3__/* .toInstant */ .fN)(nowMs) }, nowMs);
    if (!page.readable)
        return incident.corroboration === "unacknowledged" ? incident : setCorroboration(incident, "unread");
    return setCorroboration(incident, "unacknowledged");
}
/** Which trouble of the page an advisory is about: the oldest that goes on, once. */
function citing(incident, page, nowMs) {
    if (!(0,_incident_js__WEBPACK_IMPORTED_MODULE_4__/* .isOpen */ .nT)(incident) || incident.pageFeed !== undefined || page?.trouble !== true)
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
        t: (0,_instant_js__WEBPACK_IMPORTED_MODULE_3__/* .toInstant */ .fN)(nowMs),
        what: "page",
        corroboration,
        published,
        ...(title !== undefined && { title: (0,_witness_js__WEBPACK_IMPORTED_MODULE_1__/* .shortened */ .vI)(title) }),
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
    return pagePublished === undefined || kind === "advisory" ? undefined : (0,_instant_js__WEBPACK_IMPORTED_MODULE_3__/* .toMs */ .G8)(pagePublished) - (0,_instant_js__WEBPACK_IMPORTED_MODULE_3__/* .toMs */ .G8)(begin);
}
/**
 * Milliseconds by which our verdict was earlier than the page (negative: later); `undefined` as with `latenessMs`, and where
 * no call of ours met it, for then the verdict is the page's.
 */
function leadMs({ kind, outcome, detected, pagePublished }) {
    const isOurs = kind !== "advisory" && outcome !== undefined;
    return pagePublished === undefined || !isOurs ? undefined : (0,_instant_js__WEBPACK_IMPORTED_MODULE_3__/* .toMs */ .G8)(pagePublished) - (0,_instant_js__WEBPACK_IMPORTED_MODULE_3__/* .toMs */ .G8)(detected);
}


/***/ }),

/***/ 3663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AR: () => (/* binding */ costsOf),
/* harmony export */   B7: () => (/* binding */ perSuccess),
/* harmony export */   KE: () => (/* binding */ chargedByDay)
/* harmony export */ });
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92224);
/* harmony import */ var _rollup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28559);
/* harmony import */ var _rollup_series_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59705);
/* harmony import */ var _rollup_usage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71441);
/* harmony import */ var _uptime_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9105);





/** Of one rollup, or of several together: of the days of a month, of the monitors of a provider. */
function costsOf(parts) {
    const usage = parts.reduce((sum, part) => (0,_rollup_usage_js__WEBPACK_IMPORTED_MODULE_3__/* .addUsage */ .v)(sum, part.usage), undefined);
    const all = parts.flatMap(({ n }) => Object.values(n));
    return {
        calls: all.reduce((sum, count) => sum + count, 0),
        available: parts.reduce((sum, { n }) => sum + (0,_uptime_js__WEBPACK_IMPORTED_MODULE_2__/* .sumOf */ .XN)(n, "available"), 0),
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
    for (let at = (0,_rollup_js__WEBPACK_IMPORTED_MODULE_0__/* .startOf */ .GH)(fromMs, _instant_js__WEBPACK_IMPORTED_MODULE_4__/* .DAY_MS */ .sO); at < Math.min(toMs, nowMs); at += _instant_js__WEBPACK_IMPORTED_MODULE_4__/* .DAY_MS */ .sO) {
        const day = { fromMs: at, toMs: Math.min(at + _instant_js__WEBPACK_IMPORTED_MODULE_4__/* .DAY_MS */ .sO, nowMs) };
        days.push({ ...day, charged: regions.flatMap((region) => chargedOn(region, day)) });
    }
    return days;
}
function chargedOn({ days, hours, series }, day) {
    const line = days.get(day.fromMs);
    if (line !== undefined)
        return [line];
    const starts = Array.from({ length: _instant_js__WEBPACK_IMPORTED_MODULE_4__/* .DAY_MS */ .sO / _instant_js__WEBPACK_IMPORTED_MODULE_4__/* .HOUR_MS */ .iQ }, (_, index) => day.fromMs + index * _instant_js__WEBPACK_IMPORTED_MODULE_4__/* .HOUR_MS */ .iQ);
    return starts.map((start) => hours.get(start) ?? (0,_rollup_series_js__WEBPACK_IMPORTED_MODULE_1__/* .measure */ .xP)(series, start, start + _instant_js__WEBPACK_IMPORTED_MODULE_4__/* .HOUR_MS */ .iQ));
}


/***/ }),

/***/ 4892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OB: () => (/* binding */ POINTS_AT),
/* harmony export */   h4: () => (/* binding */ diagnose),
/* harmony export */   wr: () => (/* binding */ adviceOf)
/* harmony export */ });
/* unused harmony exports CHECKS, ADVICE */
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93153);

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
const failing = (calls) => calls.filter(({ outcome }) => !(0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .isAvailable */ .e2)(outcome));
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


/***/ }),

/***/ 33213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QB: () => (/* binding */ falseAlarmsSince),
/* harmony export */   ps: () => (/* binding */ digestSpan),
/* harmony export */   tb: () => (/* binding */ planDigests)
/* harmony export */ });
/* harmony import */ var _claim_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24073);
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92224);
/* harmony import */ var _handling_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29676);
/* harmony import */ var _routing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13075);




/** The last day, or week from Monday on, that is over and whose hour of telling has come, by the clock on the wall. */
function digestSpan(policy, nowMs) {
    const { digest, timeZone } = policy;
    if (digest === undefined)
        return undefined;
    const offset = (0,_routing_js__WEBPACK_IMPORTED_MODULE_1__/* .zone */ .rg)(timeZone);
    const wallMs = nowMs + offset(nowMs) - digest.minute * _instant_js__WEBPACK_IMPORTED_MODULE_2__/* .MINUTE_MS */ .kg;
    const today = Math.floor(wallMs / _instant_js__WEBPACK_IMPORTED_MODULE_2__/* .DAY_MS */ .sO);
    // The first day of 1970 was a Thursday.
    const end = digest.every === "day" ? today : today - ((((today + 3) % 7) + 7) % 7);
    const days = digest.every === "day" ? 1 : 7;
    const utc = (day) => day * _instant_js__WEBPACK_IMPORTED_MODULE_2__/* .DAY_MS */ .sO - offset(day * _instant_js__WEBPACK_IMPORTED_MODULE_2__/* .DAY_MS */ .sO - offset(day * _instant_js__WEBPACK_IMPORTED_MODULE_2__/* .DAY_MS */ .sO));
    return { fromMs: utc(end - days), toMs: utc(end) };
}
/** Who is owed a summary: each channel once for each span, under the claims of the outbox. */
function planDigests(before, policy, claimant) {
    const span = digestSpan(policy, claimant.nowMs);
    if (span === undefined || policy.digest === undefined)
        return before;
    const until = (0,_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .toInstant */ .fN)(span.toMs);
    const planned = policy.digest.to.map((id) => {
        const last = Object.hasOwn(before, id) ? before[id] : undefined;
        const entry = last === undefined || last.span < until ? { ...(0,_claim_js__WEBPACK_IMPORTED_MODULE_0__/* .claimed */ .Sf)(claimant), span: until } : (0,_claim_js__WEBPACK_IMPORTED_MODULE_0__/* .renew */ .qV)(last, claimant);
        return [id, entry];
    });
    const isSame = planned.every(([id, entry]) => before[id] === entry);
    return isSame ? before : { ...before, ...Object.fromEntries(planned) };
}
/** What people have called a false alarm since, the most frequent first. */
function falseAlarmsSince(incidents, monitors, sinceMs) {
    const since = (0,_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .toInstant */ .fN)(sinceMs);
    const called = incidents.filter((incident) => ((0,_handling_js__WEBPACK_IMPORTED_MODULE_3__/* .handlingOf */ .J)(incident).falseAlarm?.t ?? "") >= since);
    const alike = Map.groupBy(called, ({ monitor, rule, kind, outcome }) => `${monitor} ${rule ?? `${kind} ${outcome === "slow"}`}`);
    return [...alike.values()]
        .map((own) => {
        const { monitor, rule } = own[0];
        const tuned = rule === undefined
            ? tuningOf(own[0], monitors.find(({ id }) => id === monitor))
            : { rule };
        return { monitor, count: own.length, ...tuned };
    })
        .toSorted((a, b) => b.count - a.count || (a.monitor < b.monitor ? -1 : 1));
}
function tuningOf({ kind, outcome }, monitor) {
    if (monitor === undefined)
        return {};
    if (outcome === "slow")
        return { setting: "slow", value: `${(monitor.slowMs ?? 0) / 1_000}s` };
    if (kind === "outage" || kind === "heartbeat")
        return { setting: "judge.failures", value: String(monitor.policy.failures) };
    if (kind !== "degradation")
        return {};
    return { setting: "judge.degradedRate", value: `${Math.round(monitor.policy.degradedRate * 1e4) / 100}%` };
}


/***/ }),

/***/ 64263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TX: () => (/* binding */ repetitionDelayMs),
/* harmony export */   dQ: () => (/* binding */ due),
/* harmony export */   hp: () => (/* binding */ regularDueMs),
/* harmony export */   oi: () => (/* binding */ nextDueMs),
/* harmony export */   yt: () => (/* binding */ backoffsAfter)
/* harmony export */ });
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93153);
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92224);
/* harmony import */ var _sample_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75575);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83468);




/** A provider's wait up to this long is waited for within the run; a longer one backs the monitor off. */
const RETRY_AFTER_WAITED_MS = _instant_js__WEBPACK_IMPORTED_MODULE_3__/* .MINUTE_MS */ .kg;
/** How long a monitor is backed off where a rate limit names no time. */
const RATE_LIMIT_BACKOFF_MS = _instant_js__WEBPACK_IMPORTED_MODULE_3__/* .MINUTE_MS */ .kg;
/** However long a provider asks for, a monitor is asked once a day. */
const BACKOFF_MOST_MS = _instant_js__WEBPACK_IMPORTED_MODULE_3__/* .DAY_MS */ .sO;
/** A limit that a good answer calls used up is a word, not a refusal: within an hour it is tried again. */
const EXHAUSTED_MOST_MS = _instant_js__WEBPACK_IMPORTED_MODULE_3__/* .HOUR_MS */ .iQ;
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
    if (Object.hasOwn(state.jobs ?? {}, (0,_state_js__WEBPACK_IMPORTED_MODULE_2__/* .jobKey */ .t)(monitor.id, asker.region)))
        return AT_ONCE;
    const backoff = Object.hasOwn(state.backoffs, monitor.id) ? (0,_instant_js__WEBPACK_IMPORTED_MODULE_3__/* .toMs */ .G8)(state.backoffs[monitor.id]) : AT_ONCE;
    return Math.max(backoff, ownDueMs(monitor, first, counted, asker.restMs ?? 0));
}
const AT_ONCE = 0;
function ownDueMs(monitor, first, counted, restMs) {
    if (first === undefined)
        return AT_ONCE;
    const regularMs = regularDueMs(monitor, first);
    if (counted === undefined || !(0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailure */ .N6)(counted.outcome))
        return regularMs;
    return Math.min(regularMs, restMs === 0 ? AT_ONCE : (0,_instant_js__WEBPACK_IMPORTED_MODULE_3__/* .toMs */ .G8)(counted.t) + restMs);
}
/** When an interval has passed since a sample, or nearly so. */
function regularDueMs({ everyMs }, { t }) {
    return (0,_instant_js__WEBPACK_IMPORTED_MODULE_3__/* .toMs */ .G8)(t) + everyMs - Math.min(everyMs * EARLY_SHARE, _instant_js__WEBPACK_IMPORTED_MODULE_3__/* .MINUTE_MS */ .kg);
}
/** By monitor, from the newest sample back: most rounds look at a few thousand of hundreds of thousands. */
function lastsOf(monitors, samples, { region, nowMs }) {
    const lasts = new Map(monitors.map(({ id }) => [id, {}]));
    let missing = 2 * lasts.size;
    let isPast = false;
    for (let at = samples.length - 1; at >= 0 && missing > 0; at -= 1) {
        const sample = samples[at];
        isPast ||= !(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .isOfFuture */ .Ly)(sample, nowMs);
        const own = isPast && sample.region === region ? lasts.get(sample.monitor) : undefined;
        if (own === undefined || (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .isOfPage */ .v_)(sample))
            continue;
        if (own.first === undefined && sample.again === undefined) {
            own.first = sample;
            missing -= 1;
        }
        if (own.counted === undefined && (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .isCounted */ .he)(sample.outcome)) {
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
    if (last.retryAfter === undefined || !(0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailure */ .N6)(last.outcome))
        return ownMs;
    const retryAfterMs = last.retryAfter * _instant_js__WEBPACK_IMPORTED_MODULE_3__/* .SECOND_MS */ ._L;
    // "At once" is no reason to hurry: failures must lie apart to be believed.
    return retryAfterMs <= RETRY_AFTER_WAITED_MS ? Math.max(ownMs, retryAfterMs) : undefined;
}
function repetitionsAllowed(last, verdict, times) {
    if ((0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .isAvailable */ .e2)(last.outcome))
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
    const backoffs = new Map(Object.entries(state.backoffs).filter(([, until]) => (0,_instant_js__WEBPACK_IMPORTED_MODULE_3__/* .toMs */ .G8)(until) > nowMs));
    const extend = (monitor, untilMs) => {
        const standing = backoffs.get(monitor);
        if (untilMs === undefined || untilMs <= nowMs)
            return;
        if (standing === undefined || (0,_instant_js__WEBPACK_IMPORTED_MODULE_3__/* .toMs */ .G8)(standing) < untilMs)
            backoffs.set(monitor, (0,_instant_js__WEBPACK_IMPORTED_MODULE_3__/* .toInstant */ .fN)(untilMs));
    };
    for (const sample of samples)
        extend(sample.monitor, backoffUntilMs(sample));
    for (const [monitor, untilMs] of exhausted)
        extend(monitor, Math.min(untilMs, nowMs + EXHAUSTED_MOST_MS));
    return Object.fromEntries([...backoffs].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
function backoffUntilMs(sample) {
    const askedMs = sample.retryAfter === undefined ? undefined : Math.min(sample.retryAfter * _instant_js__WEBPACK_IMPORTED_MODULE_3__/* .SECOND_MS */ ._L, BACKOFF_MOST_MS);
    if (sample.outcome === "rate-limited")
        return (0,_instant_js__WEBPACK_IMPORTED_MODULE_3__/* .toMs */ .G8)(sample.t) + (askedMs ?? RATE_LIMIT_BACKOFF_MS);
    return askedMs !== undefined && askedMs > RETRY_AFTER_WAITED_MS ? (0,_instant_js__WEBPACK_IMPORTED_MODULE_3__/* .toMs */ .G8)(sample.t) + askedMs : undefined;
}


/***/ }),

/***/ 11027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ withFirstSeen)
/* harmony export */ });
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


/***/ }),

/***/ 95976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   he: () => (/* binding */ isCounted),
/* harmony export */   j_: () => (/* binding */ incidentTimes),
/* harmony export */   pc: () => (/* binding */ durationMs)
/* harmony export */ });
/* unused harmony exports timeToDetectMs, timeToRecoverMs */
/* harmony import */ var _corroborate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29587);
/* harmony import */ var _incident_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5035);
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92224);



/** Begin to end; `undefined` while it goes on. Of a reopened one from its first begin to its last end. */
function durationMs({ begin, end }) {
    return end === undefined ? undefined : (0,_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .toMs */ .G8)(end) - (0,_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .toMs */ .G8)(begin);
}
/** From the first failing sample to the verdict; `undefined` where no call of ours met it: the word is a page's, or was imported. */
function timeToDetectMs({ begin, detected, outcome, imported }) {
    return outcome === undefined || imported !== undefined ? undefined : (0,_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .toMs */ .G8)(detected) - (0,_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .toMs */ .G8)(begin);
}
/**
 * From the first failing sample to the good one with which it was over; `undefined` while it goes on, and for one of which
 * nobody saw a recovery: it ended unobserved, or its monitor is no longer watched.
 */
function timeToRecoverMs(incident) {
    return (0,_incident_js__WEBPACK_IMPORTED_MODULE_2__/* .isOpen */ .nT)(incident) || (0,_incident_js__WEBPACK_IMPORTED_MODULE_2__/* .endingOf */ .z6)(incident)?.what === "ended" ? undefined : durationMs(incident);
}
/** The times of what failed in a range; `isCounted` says which incidents those are. */
function incidentTimes(incidents, range, corrections = []) {
    const own = incidents.filter((incident) => isCounted(incident, range, corrections));
    const durations = own.flatMap((incident) => durationMs(incident) ?? []);
    const detect = typical(own.flatMap((incident) => timeToDetectMs(incident) ?? []));
    const recover = typical(own.flatMap((incident) => timeToRecoverMs(incident) ?? []));
    const lead = typical(own.flatMap((incident) => (0,_corroborate_js__WEBPACK_IMPORTED_MODULE_0__/* .leadMs */ .Zx)(incident) ?? []));
    return {
        count: own.length,
        open: own.filter(_incident_js__WEBPACK_IMPORTED_MODULE_2__/* .isOpen */ .nT).length,
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
    const beginMs = (0,_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .toMs */ .G8)(begin);
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


/***/ }),

/***/ 81550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gr: () => (/* binding */ parseCommands),
/* harmony export */   c5: () => (/* binding */ plainWords)
/* harmony export */ });
/* unused harmony exports MUTE_MOST_MS, WORDS_MOST */
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14953);
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92224);
/* harmony import */ var _incident_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5035);



/** Nobody is muted for longer: what is forgotten comes back. */
const MUTE_MOST_MS = 7 * _instant_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY_MS */ .sO;
/** Of what a person adds in words of their own, so much is kept. */
const WORDS_MOST = 500;
/** A comment of GitHub has at most 65,536 characters; commands stand at the beginning of a line, and few in a comment. */
const LINES_MOST = 200;
const LINE = /^ {0,3}\/([a-z-]{1,20})(?:[ \t]+(\S.*))?$/is;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;
/**
 * The commands of a comment, in order. Each stands at the beginning of a line of its own, in capitals or not. What is quoted, indented as
 * code or fenced is no command, and what is not understood is left out.
 */
function parseCommands(comment) {
    const commands = [];
    let fence;
    for (const line of comment.split(/\r\n?|\n/, LINES_MOST)) {
        const mark = FENCE.exec(line)?.[1];
        if (mark !== undefined) {
            if (fence === undefined)
                fence = mark;
            else if (mark.startsWith(fence))
                fence = undefined;
            continue;
        }
        const command = fence === undefined ? parseLine(line) : undefined;
        if (command !== undefined)
            commands.push(command);
    }
    return commands;
}
function parseLine(line) {
    const [, name = "", rest = ""] = LINE.exec(line.trimEnd()) ?? [];
    switch (name.toLowerCase()) {
        case "ack":
        case "acknowledge":
            return { what: "ack" };
        case "mute":
            return mute(rest);
        case "false-alarm": {
            const why = plainWords(rest);
            return { what: "false-alarm", ...(why !== undefined && { why }) };
        }
        case "status":
            return status(rest);
        default:
            return undefined;
    }
}
/** `0m` ends it. */
function mute(rest) {
    const [given = ""] = rest.split(/\s/, 1);
    const ms = (0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E9)(given.toLowerCase());
    return ms === undefined ? undefined : { what: "mute", forMs: Math.min(ms, MUTE_MOST_MS) };
}
function status(rest) {
    const [, name = "", more = ""] = /^([a-z]+)[:,.]?(?:\s+(.*))?$/is.exec(rest) ?? [];
    const state = _incident_js__WEBPACK_IMPORTED_MODULE_2__/* .MANUAL_STATES */ .a3.find((one) => one === name.toLowerCase());
    if (state === undefined)
        return undefined;
    const text = plainWords(more);
    return { what: "status", state, ...(text !== undefined && { text }) };
}
/** One line without control characters, direction marks and the like, at most `most` characters; `undefined` for nothing. */
function plainWords(text, most = WORDS_MOST) {
    const line = text
        .slice(0, 4 * WORDS_MOST)
        .replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\s]+/gu, " ")
        .trim();
    if (line === "")
        return undefined;
    const characters = [...line];
    return characters.length <= most ? line : `${characters.slice(0, most - 1).join("")}…`;
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

/***/ 75697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $O: () => (/* binding */ listPriceOf),
/* harmony export */   by: () => (/* binding */ isForSale),
/* harmony export */   rO: () => (/* binding */ withListPrices)
/* harmony export */ });
/* harmony import */ var _component_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69468);

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
    const meant = wanted.length === 0 ? listed : listed.filter((one) => wanted.some((name) => (0,_component_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isNamed */ .ev)(one, name)));
    if (meant.length < 2 || model === undefined)
        return meant.map(({ price }) => price);
    const asked = meant.filter((one) => (0,_component_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isNamed */ .ev)(one, model));
    const own = asked.length > 0 ? asked : meant.filter(({ id }) => id.endsWith(`/${model}`));
    return (own.length > 0 ? own : meant).map(({ price }) => price);
}
/** Whatever a feed says: only amounts are money. */
const isPrice = ({ unit, ...amounts }) => unit !== "" && Object.values(amounts).every((amount) => Number.isFinite(amount) && amount >= 0);


/***/ }),

/***/ 21156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I7: () => (/* binding */ followMaintenances),
/* harmony export */   QX: () => (/* binding */ isMaintenance)
/* harmony export */ });
/* unused harmony export maintenanceId */
/* harmony import */ var _incident_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5035);
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92224);


const isMaintenance = (incident) => incident.kind === "maintenance" && incident.window !== undefined;
/**
 * Plans and time → incidents of planned work: announced ahead, begun and ended in time, moved or withdrawn with the plan. Answers
 * with those that are new or differ; its own output gives none. An incident's id is made of its source and first begin, so that
 * runs that race make the same.
 */
function followMaintenances(input) {
    const known = input.incidents.filter(isMaintenance);
    const now = (0,_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .toInstant */ .fN)(input.nowMs);
    const pairs = input.planned.map((planned) => ({ planned, incident: incidentOf(planned, known, now) }));
    const isPlanned = new Set(pairs.map(({ incident }) => incident));
    const made = pairs
        .filter(({ planned, incident }) => incident === undefined && isToAnnounce(planned, input.nowMs))
        .map(({ planned }) => announced(planned, input.nowMs));
    const plannedAs = new Map(pairs.map(({ planned, incident }) => [incident, planned]));
    const after = known.filter(_incident_js__WEBPACK_IMPORTED_MODULE_1__/* .isOpen */ .nT).map((incident) => {
        const planned = plannedAs.get(incident);
        if (planned !== undefined)
            return [incident, moved(incident, planned, input.nowMs)];
        const isWithdrawn = input.isHeard(incident.window.source) && !isPlanned.has(incident) && !isPast(incident, input);
        return [incident, isWithdrawn ? withdrawn(incident, input.nowMs) : incident];
    });
    const all = [...made.map((incident) => [undefined, incident]), ...after];
    return all.flatMap(([before, incident]) => {
        const followed = inTime(incident, input);
        return followed === before ? [] : [followed];
    });
}
const isPast = ({ window }, { nowMs }) => (0,_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .toMs */ .G8)(window.to) <= nowMs;
/** The incident of a window: that of its begin; of a source with one window the open one, unless that has begun and this is to come. */
function incidentOf({ window, recurs }, known, now) {
    const own = known.filter((incident) => incident.window.source === window.source);
    const same = own.find((incident) => incident.window.from === window.from);
    const isMoved = (one) => (0,_incident_js__WEBPACK_IMPORTED_MODULE_1__/* .isOpen */ .nT)(one) && (!hasBegun(one) || window.from <= now);
    return same ?? (recurs ? undefined : own.find(isMoved));
}
const isToAnnounce = ({ window, announceMs }, nowMs) => (0,_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .toMs */ .G8)(window.from) - announceMs <= nowMs && (0,_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .toMs */ .G8)(window.to) > nowMs;
function announced({ window, monitors, title }, nowMs) {
    const t = (0,_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .toInstant */ .fN)(nowMs);
    return {
        v: 1,
        id: maintenanceId(window),
        monitor: monitors[0],
        kind: "maintenance",
        level: "info",
        begin: window.from,
        detected: t,
        corroboration: "uncovered",
        title,
        monitors,
        window,
        timeline: [{ t, what: "planned", from: window.from, to: window.to }],
        evidence: [],
        outbox: [],
    };
}
/** `20261121T020000Z-config-nightly-maintenance`; what a source has beyond letters and digits is told apart by a number. */
function maintenanceId({ source, from }) {
    const begin = from.replace(/\.\d+/, "").replaceAll(/[-:]/g, "");
    const plain = source.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-");
    const isPlain = /^(?:config|issue):[a-z0-9-]{1,64}$/.test(source);
    return `${begin}-${isPlain ? plain : `${plain.slice(0, 48)}-${numberOf(source)}`}-maintenance`;
}
/** FNV-1a in 32 bits. */
function numberOf(text) {
    let hash = 0x811c9dc5;
    for (const letter of text)
        hash = Math.imul(hash ^ letter.codePointAt(0), 0x01000193) >>> 0;
    return hash.toString(36);
}
const lastOf = ({ timeline }) => timeline.at(-1).t;
const laterOf = (a, b) => (a > b ? a : b);
const hasBegun = ({ timeline }) => timeline.some(({ what }) => what === "opened");
function told(incident, ...events) {
    return { ...incident, timeline: [...incident.timeline, ...events] };
}
/** Another time is news; other monitors and words are not. What has begun keeps its begin. */
function moved(incident, { window, monitors, title }, nowMs) {
    const { window: before } = incident;
    const from = hasBegun(incident) ? before.from : window.from;
    const next = { ...window, from };
    const isSameTime = before.from === from && before.to === next.to;
    const isSame = isSameTime && before.expect === next.expect && isSameList(incident.monitors ?? [], monitors);
    if (isSame && incident.title === title)
        return incident;
    const changed = { ...incident, begin: from, window: next, monitors, title };
    if (isSameTime)
        return changed;
    return told(changed, { t: laterOf((0,_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .toInstant */ .fN)(nowMs), lastOf(incident)), what: "planned", from, to: next.to });
}
const isSameList = (a, b) => a.length === b.length && a.every((one, index) => one === b[index]);
/** Called off before it began, it lasted no time. */
function withdrawn(incident, nowMs) {
    const t = laterOf((0,_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .toInstant */ .fN)(nowMs), lastOf(incident));
    const begin = incident.begin < t ? incident.begin : t;
    return { ...told(incident, { t, what: "ended", why: "no-longer-watched" }), begin, end: t };
}
/** What is due by the clock, dated by the plan where nothing was told after that. */
function inTime(incident, input) {
    if (!(0,_incident_js__WEBPACK_IMPORTED_MODULE_1__/* .isOpen */ .nT)(incident))
        return incident;
    const now = (0,_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .toInstant */ .fN)(input.nowMs);
    const { window } = incident;
    let after = incident;
    if (!hasBegun(after) && window.from <= now) {
        after = told(after, { t: laterOf(window.from, lastOf(after)), what: "opened", level: after.level });
    }
    if (window.to > now)
        return worseThanExpected(after, input);
    const t = laterOf(window.to, lastOf(after));
    return { ...told(after, { t, what: "recovered" }), end: laterOf(window.to, after.begin) };
}
/** Found down where only worse answers were expected: told once, with what was seen. */
function worseThanExpected(incident, { verdicts, incidents }) {
    if (incident.window.expect !== "degraded" || incident.level !== "info" || !hasBegun(incident))
        return incident;
    const isDownBefore = (monitor) => incidents.some((one) => one.monitor === monitor && one.kind === "outage" && (0,_incident_js__WEBPACK_IMPORTED_MODULE_1__/* .isOpen */ .nT)(one));
    const down = (incident.monitors ?? [])
        .map((monitor) => verdicts.get(monitor))
        .find((verdict) => verdict?.verdict === "down" && !isDownBefore(verdict.monitor));
    if (down === undefined)
        return incident;
    const { since, outcome, reason } = down;
    const why = { ...(outcome !== undefined && { outcome }), ...(reason !== undefined && { reason }) };
    const t = laterOf(since, lastOf(incident));
    return { ...told(incident, { t, what: "level", level: "warning", ...why }), level: "warning", ...why };
}


/***/ }),

/***/ 97143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KM: () => (/* binding */ overrun),
/* harmony export */   P: () => (/* binding */ runningMaintenance),
/* harmony export */   R5: () => (/* binding */ windowsOf),
/* harmony export */   Z7: () => (/* binding */ withoutPlanned)
/* harmony export */ });
/* harmony import */ var _correlate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87424);
/* harmony import */ var _maintenance_incidents_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21156);
/* harmony import */ var _maintenance_sample_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4925);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93153);
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92224);
/* harmony import */ var _incident_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5035);






const isAbout = ({ monitor, monitors = [monitor] }, id) => monitors.includes(id);
/** Planned work of a monitor that goes on at a moment; of several the one that ends last. */
function runningMaintenance(incidents, monitor, nowMs) {
    const now = (0,_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .toInstant */ .fN)(nowMs);
    const [last] = incidents
        .filter(_maintenance_incidents_js__WEBPACK_IMPORTED_MODULE_3__/* .isMaintenance */ .QX)
        .filter((one) => (0,_incident_js__WEBPACK_IMPORTED_MODULE_4__/* .isOpen */ .nT)(one) && isAbout(one, monitor) && one.window.from <= now && one.window.to > now)
        .toSorted((a, b) => (a.window.to > b.window.to ? -1 : a.window.to < b.window.to ? 1 : a.id < b.id ? -1 : 1));
    return last && { incident: last.id, until: last.window.to };
}
/** All planned work of a monitor that is known, as time: what was called off is none, what ended early is shorter. */
function windowsOf(incidents, monitor) {
    return incidents
        .filter(_maintenance_incidents_js__WEBPACK_IMPORTED_MODULE_3__/* .isMaintenance */ .QX)
        .filter((one) => isAbout(one, monitor))
        .map(({ window, end = window.to }) => ({
        fromMs: (0,_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .toMs */ .G8)(window.from),
        toMs: Math.min((0,_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .toMs */ .G8)(window.to), (0,_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .toMs */ .G8)(end)),
    }))
        .filter(({ fromMs, toMs: untilMs }) => fromMs < untilMs);
}
/** Incidents of which monitors tell, not people, feeds or plans. */
const ofMonitor = ({ kind, feed, channel }) => kind !== "maintenance" && kind !== "manual" && feed === undefined && channel === undefined;
/**
 * What changes of incidents while their monitors are in planned work: none begins, comes back or gets worse; what began before
 * goes on, and ends where it is over.
 */
function withoutPlanned(before, changed, isRunning) {
    const standing = new Map(before.map((incident) => [incident.id, incident]));
    return changed.filter((incident) => {
        if (!ofMonitor(incident) || !isRunning(incident.monitor))
            return true;
        const old = standing.get(incident.id);
        return old !== undefined && !(0,_incident_js__WEBPACK_IMPORTED_MODULE_4__/* .isOpen */ .nT)(incident);
    });
}
const OVERRUNS = new Set(["outage", "degradation", "heartbeat"]);
/**
 * An outage that is new and only goes on with what failed in planned work has lasted longer than planned: it begins with that
 * one's end, and bears the window that it overran.
 */
function overrun(incident, incidents, samples) {
    const { begin } = incident;
    if (!OVERRUNS.has(incident.kind))
        return incident;
    const before = samples.findLast((sample) => sample.monitor === incident.monitor && sample.t < begin && (0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .isCounted */ .he)(sample.outcome));
    const stretch = before === undefined || !(0,_maintenance_sample_js__WEBPACK_IMPORTED_MODULE_5__/* .isExcused */ .Ix)(before) ? undefined : (0,_maintenance_sample_js__WEBPACK_IMPORTED_MODULE_5__/* .maintenanceAt */ .xu)(before);
    if (before === undefined || stretch === undefined)
        return incident;
    const ended = incidents
        .filter(_maintenance_incidents_js__WEBPACK_IMPORTED_MODULE_3__/* .isMaintenance */ .QX)
        .filter((one) => isAbout(one, incident.monitor) && isOver(one, before.t, begin));
    const last = ended.toSorted((a, b) => (endOf(a) < endOf(b) ? 1 : -1))[0];
    if (last === undefined)
        return incident;
    const from = endOf(last);
    const { window } = last;
    return { ...incident, id: (0,_correlate_js__WEBPACK_IMPORTED_MODULE_0__/* .incidentId */ ._3)(from, incident.monitor, incident.kind), begin: from, window };
}
const endOf = ({ end, window }) => (end !== undefined && end < window.to ? end : window.to);
/** It held when the last failure was seen, and has ended since. */
const isOver = (one, seen, begin) => one.window.from <= seen && endOf(one) > seen && endOf(one) <= begin;


/***/ }),

/***/ 53812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   KH: () => (/* binding */ tableCode),
/* harmony export */   SS: () => (/* binding */ codeSpan)
/* harmony export */ });
/** A zero-width space: GitHub links mentions and references after rendering, so that escaping alone does not stop it. */
const ZERO_WIDTH = "\u200b";
/**
 * Outside text as plain words in GitHub's Markdown: no markup, no mention, no reference, no link, no marker, one line.
 * At most `limit` characters of the text are kept.
 */
function escapeMarkdown(text, limit = 200) {
    return shorten(text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, " ").trim(), limit)
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
function shorten(text, limit) {
    return text.length <= limit ? text : `${text.slice(0, limit - 1)}…`;
}


/***/ }),

/***/ 33675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ modelsTrouble),
/* harmony export */   wA: () => (/* binding */ compareModels)
/* harmony export */ });
/* unused harmony export MODELS_AT_MOST */
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92224);

/** A longer list is not compared: no provider that we know has a tenth of it. */
const MODELS_AT_MOST = 5_000;
/** Names that an event tells, of each kind; the others are counted. */
const MODELS_NAMED = 20;
/** A change is news for so long. */
const NEWS_MS = _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY_MS */ .sO;
/** So long after it was last seen, a name that comes and goes has gone. */
const UNSTEADY_MS = _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY_MS */ .sO;
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
    const names = new Map(Object.entries(unsteady).filter(([, last]) => (0,_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .toMs */ .G8)(t) - (0,_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .toMs */ .G8)(last) < UNSTEADY_MS));
    for (const name of seen) {
        const last = names.get(name);
        const isStale = last !== undefined && (0,_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .toMs */ .G8)(t) - (0,_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .toMs */ .G8)(last) >= UNSTEADY_MS / 2;
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
        return { is: "over", since: (0,_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .toInstant */ .fN)(nowMs) };
    const endMs = (0,_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .toMs */ .G8)(changed.t) + NEWS_MS;
    if (nowMs >= endMs)
        return { is: "over", since: (0,_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .toInstant */ .fN)(endMs) };
    const { t, appeared, vanished } = changed;
    return {
        is: "trouble",
        trouble: {
            kind: "models",
            level: "info",
            begin: t,
            detected: t,
            news: [{ t, what: "models", appeared: shortened(appeared), vanished: shortened(vanished) }],
        },
    };
}
function shortened(names) {
    return { count: names.length, names: names.slice(0, MODELS_NAMED) };
}


/***/ }),

/***/ 50102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ indexLedger)
/* harmony export */ });
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92224);
/* harmony import */ var _rollup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28559);
/* harmony import */ var _rollup_series_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59705);



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
        const ms = known.get(instant) ?? (0,_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .toMs */ .G8)(instant);
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
    const series = (0,_rollup_series_js__WEBPACK_IMPORTED_MODULE_1__/* .seriesOf */ .Lf)(lines.samples, lines.corrections, nowMs);
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
    return { t, fromMs: (0,_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .toMs */ .G8)(from), toMs: (0,_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .toMs */ .G8)(to) };
}
function fineDaysOf(hours, { points, stands }) {
    const days = new Set();
    for (const start of hours.keys())
        days.add((0,_rollup_js__WEBPACK_IMPORTED_MODULE_0__/* .startOf */ .GH)(start, _instant_js__WEBPACK_IMPORTED_MODULE_2__/* .DAY_MS */ .sO));
    for (const { tMs } of points)
        days.add((0,_rollup_js__WEBPACK_IMPORTED_MODULE_0__/* .startOf */ .GH)(tMs, _instant_js__WEBPACK_IMPORTED_MODULE_2__/* .DAY_MS */ .sO));
    for (const { fromMs, toMs: untilMs } of stands) {
        for (let at = (0,_rollup_js__WEBPACK_IMPORTED_MODULE_0__/* .startOf */ .GH)(fromMs, _instant_js__WEBPACK_IMPORTED_MODULE_2__/* .DAY_MS */ .sO); at < untilMs; at += _instant_js__WEBPACK_IMPORTED_MODULE_2__/* .DAY_MS */ .sO)
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
        if (!ours.has(fromMs) && !days.has(fromMs) && (0,_rollup_js__WEBPACK_IMPORTED_MODULE_0__/* .observedMs */ .nB)(shares) > 0)
            days.set(fromMs, { fromMs, shares });
    }
    return [...days.values()].toSorted((a, b) => a.fromMs - b.fromMs);
}
function daysKnown({ months, days, fineDays }) {
    const ofMonths = [...months].flatMap(([fromMs, { cells }]) => cells.flatMap((cell, index) => (cell === null ? [] : [fromMs + index * _instant_js__WEBPACK_IMPORTED_MODULE_2__/* .DAY_MS */ .sO])));
    return [...ofMonths, ...days.keys(), ...fineDays];
}
/** The earliest begin of a line; within the day or the hour of a coarse one, that of the finest line that stands there. */
function beginOf(regions, imported) {
    const begins = [
        { unitMs: _instant_js__WEBPACK_IMPORTED_MODULE_2__/* .DAY_MS */ .sO, all: imported.slice(0, 1).map(({ fromMs }) => fromMs) },
        { unitMs: _instant_js__WEBPACK_IMPORTED_MODULE_2__/* .DAY_MS */ .sO, all: regions.flatMap(({ months }) => firstCells(months, _instant_js__WEBPACK_IMPORTED_MODULE_2__/* .DAY_MS */ .sO)) },
        { unitMs: _instant_js__WEBPACK_IMPORTED_MODULE_2__/* .HOUR_MS */ .iQ, all: regions.flatMap(({ days }) => firstCells(days, _instant_js__WEBPACK_IMPORTED_MODULE_2__/* .HOUR_MS */ .iQ)) },
        { unitMs: _instant_js__WEBPACK_IMPORTED_MODULE_2__/* .HOUR_MS */ .iQ, all: regions.flatMap(({ hours }) => [...hours.keys()]) },
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

/***/ 85965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i$: () => (/* binding */ isFlapping),
/* harmony export */   nW: () => (/* binding */ owedTo)
/* harmony export */ });
/* unused harmony export CALM_MS */
/* harmony import */ var _family_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87313);
/* harmony import */ var _handling_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29676);
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92224);
/* harmony import */ var _incident_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5035);
/* harmony import */ var _claim_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24073);





/** An incident that was opened again so often within so long goes down and up: that is said once. */
const FLAPS = 2;
const FLAP_MS = 2 * _instant_js__WEBPACK_IMPORTED_MODULE_2__/* .HOUR_MS */ .iQ;
/** Of one that goes down and up the end is told when it has held for so long. */
const CALM_MS = 30 * _instant_js__WEBPACK_IMPORTED_MODULE_2__/* .MINUTE_MS */ .kg;
/**
 * What a channel lacks of an incident (of a family: with the level and the end of the whole), by what it was told and is being
 * told. What was dropped was not said; whoever has heard of a trouble hears of its end, at any hour, and nobody else does.
 */
function owedTo(incident, hearing) {
    const last = hearing.own.findLast(({ state }) => state !== "dropped");
    const heard = last === undefined || last.what === "recovery" ? undefined : last;
    if (!(0,_incident_js__WEBPACK_IMPORTED_MODULE_3__/* .isOpen */ .nT)(incident))
        return heard !== undefined && isOver(incident, hearing.nowMs) ? "recovery" : undefined;
    if (hearing.isSilent)
        return undefined;
    if (isUnacknowledged(incident, hearing))
        return "escalation";
    if (!hearing.isRouted)
        return undefined;
    return heard === undefined ? firstWord(incident, hearing) : furtherWord(incident, heard, hearing);
}
/** Whether an incident goes down and up, so that each of its turns is no news. */
const isFlapping = ({ timeline }, nowMs) => timeline.filter(({ what, t }) => what === "reopened" && (0,_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .toMs */ .G8)(t) > nowMs - FLAP_MS).length >= FLAPS;
const isOver = (incident, nowMs) => !isFlapping(incident, nowMs) || nowMs - (0,_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .toMs */ .G8)(incident.end ?? incident.begin) >= CALM_MS;
/** Events by which a trouble begins anew or grows. */
const TROUBLES = new Set(["opened", "reopened", "level", "certificate", "status"]);
/** An open incident is told, however old: quiet hours or a channel that was not there held it back. */
function firstWord({ timeline }, { own, nowMs }) {
    const latest = own.at(-1);
    if (latest === undefined)
        return "trouble";
    const isNews = timeline.slice(latest.event + 1).some(({ what }) => TROUBLES.has(what));
    // What was given up is tried again when a day has passed.
    return isNews || nowMs - (0,_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .toMs */ .G8)(latest.made) >= _claim_js__WEBPACK_IMPORTED_MODULE_1__/* .STALE_MS */ .fQ ? "trouble" : undefined;
}
function furtherWord(incident, last, { children, policy, nowMs }) {
    const news = incident.timeline.slice(last.event + 1);
    const told = (0,_family_js__WEBPACK_IMPORTED_MODULE_0__/* .gravest */ .Zk)([levelAt(incident, last.event), ...children.map((child) => levelBy(child, last.made))]);
    if (rank(incident.level) > rank(told))
        return "update";
    if (isFlapping(incident, nowMs))
        return undefined;
    const isPersons = news.some(({ what }) => what === "status");
    const isPlans = incident.kind === "maintenance";
    const isToRest = (0,_handling_js__WEBPACK_IMPORTED_MODULE_4__/* .isMuted */ .q)(incident, nowMs);
    const sinceMs = nowMs - (0,_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .toMs */ .G8)(last.made);
    const isCool = sinceMs >= policy.cooldownMs;
    if (news.some(isWorthAWord) && (isPersons || isPlans || (isCool && !isToRest)))
        return "update";
    const isReminded = policy.remindMs !== undefined && sinceMs >= policy.remindMs && incident.level !== "info";
    return isReminded && !isPlans && !isToRest && (0,_handling_js__WEBPACK_IMPORTED_MODULE_4__/* .handlingOf */ .J)(incident).acknowledged === undefined
        ? "reminder"
        : undefined;
}
const rank = (level) => _incident_js__WEBPACK_IMPORTED_MODULE_3__/* .LEVELS */ .A_.indexOf(level);
/** The level that had been reached with an event. */
function levelAt({ timeline, level }, event) {
    return timeline.slice(0, event + 1).reduce((before, one) => ("level" in one ? one.level : before), level);
}
/** The level that it had by then. */
const levelBy = ({ timeline }, t) => timeline.reduce((before, one) => ("level" in one && one.t <= t ? one.level : before), "info");
/** An error that changes, a witness or a hint is a comment in the issue, and no message. */
function isWorthAWord(event) {
    switch (event.what) {
        case "opened":
        case "level":
        case "certificate":
        case "models":
        case "joined":
        case "planned":
        case "status":
            return true;
        case "page":
            return event.corroboration === "confirmed";
        default:
            return false;
    }
}
function isUnacknowledged(incident, { own, isEscalated, policy, nowMs }) {
    if (!isEscalated || policy.escalate === undefined || incident.level !== "critical")
        return false;
    if ((0,_handling_js__WEBPACK_IMPORTED_MODULE_4__/* .handlingOf */ .J)(incident).acknowledged !== undefined || (0,_handling_js__WEBPACK_IMPORTED_MODULE_4__/* .isMuted */ .q)(incident, nowMs))
        return false;
    const since = criticalSince(incident);
    const isSaid = own.some(({ what, state, event }) => what === "escalation" && state !== "dropped" && event >= since);
    const isTried = own.some(({ what, state, made }) => what === "escalation" && state === "dropped" && nowMs - (0,_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .toMs */ .G8)(made) < _claim_js__WEBPACK_IMPORTED_MODULE_1__/* .STALE_MS */ .fQ);
    return !isSaid && !isTried && nowMs - (0,_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .toMs */ .G8)(incident.timeline[since].t) >= policy.escalate.afterMs;
}
/** The event with which it became critical, happened again or was taken up: since then somebody should have looked. */
function criticalSince({ timeline }) {
    let [since, level] = [0, undefined];
    for (const [index, event] of timeline.entries()) {
        const isCritical = "level" in event && event.level === "critical";
        if (event.what === "taken-up" || (isCritical && (level !== "critical" || event.what === "reopened")))
            since = index;
        if ("level" in event)
            level = event.level;
    }
    return since;
}


/***/ }),

/***/ 97013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BT: () => (/* binding */ planNotices),
/* harmony export */   Zk: () => (/* binding */ channelsWithLog),
/* harmony export */   dH: () => (/* binding */ storyOf)
/* harmony export */ });
/* harmony import */ var _routing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13075);
/* harmony import */ var _claim_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24073);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50698);
/* harmony import */ var _family_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87313);
/* harmony import */ var _incident_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5035);
/* harmony import */ var _route_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62680);
/* harmony import */ var _notice_owed_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85965);
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92224);








/** All channels that can be told: those of the config, and the log. */
const channelsWithLog = (channels) => channels.some(({ id }) => id === _route_js__WEBPACK_IMPORTED_MODULE_5__/* .LOG_CHANNEL */ .R) ? channels : [...channels, LOG];
const LOG = { id: _route_js__WEBPACK_IMPORTED_MODULE_5__/* .LOG_CHANNEL */ .R, kind: "log", missing: [] };
/**
 * Incidents → what channels must be told, as entries in the incidents themselves, under the claims by which issues are told,
 * too. One entry an incident and channel covers all that happened since the last. Answers with the same incident where nothing
 * differs, and planning twice plans nothing new.
 */
function planNotices(incidents, settings, claimant) {
    const resting = restingMonitors(incidents, claimant.nowMs);
    // An alert that an outage speaks for tells of the same calls, and goes on for as long as its figures look back.
    const children = Map.groupBy(incidents, ({ parent, kind }) => (kind === "alert" ? undefined : parent));
    const plan = planner(settings, claimant);
    return incidents.map((incident) => {
        if (incident.imported !== undefined)
            return incident;
        const own = incident.parent === undefined ? (children.get(incident.id) ?? []) : [];
        return plan(incident, { children: own, isSilent: isSilent(incident, resting) });
    });
}
const isSilent = ({ parent, kind, monitor, monitors = [monitor] }, resting) => parent !== undefined ||
    (kind !== "maintenance" && kind !== "manual" && monitors.every((one) => resting.get(one)?.has(kind) === true));
const EVERYTHING = { has: () => true };
/** In a maintenance that only degrades, an outage is news. */
const ALL_BUT_OUTAGES = { has: (kind) => kind !== "outage" };
/** Monitors in a maintenance that goes on, and which kinds of incident say nothing meanwhile. */
function restingMonitors(incidents, nowMs) {
    const resting = new Map();
    for (const { kind, end, window, monitor, monitors = [monitor] } of incidents) {
        if (kind !== "maintenance" || end !== undefined || window === undefined)
            continue;
        if ((0,_instant_js__WEBPACK_IMPORTED_MODULE_6__/* .toMs */ .G8)(window.from) > nowMs || nowMs >= (0,_instant_js__WEBPACK_IMPORTED_MODULE_6__/* .toMs */ .G8)(window.to))
            continue;
        for (const one of monitors)
            if (resting.get(one) !== EVERYTHING)
                resting.set(one, window.expect === "down" ? EVERYTHING : ALL_BUT_OUTAGES);
    }
    return resting;
}
/** A family is as grave as the gravest of it, and over when the last of it is. */
function storyOf(incident, children) {
    if (children.length === 0)
        return incident;
    const family = { parent: incident, children };
    const { end: _, ...open } = { ...incident, level: (0,_family_js__WEBPACK_IMPORTED_MODULE_3__/* .levelOfFamily */ .ai)(family) };
    if ((0,_family_js__WEBPACK_IMPORTED_MODULE_3__/* .isFamilyOpen */ .l2)(family))
        return open;
    const ends = [incident, ...children].flatMap(({ end = [] }) => end);
    return { ...open, end: ends.toSorted().at(-1) };
}
function planner({ policy, channels: given, monitors }, claimant) {
    const channels = channelsWithLog(given);
    const byId = new Map(monitors.map((monitor) => [monitor.id, monitor]));
    const { nowMs } = claimant;
    return (incident, { children, isSilent }) => {
        const outbox = incident.outbox.map((entry) => kept(entry, channels, claimant));
        const story = storyOf(incident, children);
        const ids = [story, ...children].flatMap(({ monitor, monitors = [] }) => [monitor, ...monitors]);
        const about = [...new Set(ids)].flatMap((id) => byId.get(id) ?? []);
        // Another config may keep its incidents in the same ledger: it has channels of its own.
        const isOurs = about.length > 0 || incident.kind === "manual" || incident.kind === "maintenance";
        const routed = new Set(isOurs && (0,_incident_js__WEBPACK_IMPORTED_MODULE_7__/* .isOpen */ .nT)(story) ? (0,_routing_js__WEBPACK_IMPORTED_MODULE_0__/* .channelsFor */ .El)(story, about, { ...policy, channels, nowMs }) : []);
        for (const { id, kind, missing } of channels) {
            // A channel that can't be reached does not hear of it.
            if (missing.length > 0 || incident.channel === id)
                continue;
            const what = (0,_notice_owed_js__WEBPACK_IMPORTED_MODULE_4__/* .owedTo */ .nW)(story, {
                own: outbox.filter(({ to }) => to === id),
                isRouted: routed.has(id),
                isEscalated: isOurs && policy.escalate?.to.includes(id) === true,
                children,
                isSilent,
                policy,
                nowMs,
            });
            if (what === undefined)
                continue;
            const seq = (outbox.at(-1)?.seq ?? 0) + 1;
            const entry = { seq, what, to: id, event: incident.timeline.length - 1, ...(0,_claim_js__WEBPACK_IMPORTED_MODULE_1__/* .claimed */ .Sf)(claimant) };
            // The log can't fail: the commit that makes its entry is all that it takes.
            outbox.push(kind === "log" ? { ...entry, state: "done" } : entry);
        }
        const isSame = outbox.length === incident.outbox.length && outbox.every((entry, index) => entry === incident.outbox[index]);
        return isSame ? incident : { ...incident, outbox };
    };
}
function kept(entry, channels, claimant) {
    if (entry.to === _plan_js__WEBPACK_IMPORTED_MODULE_2__/* .ISSUES */ .N_ || entry.state !== "pending")
        return entry;
    const channel = channels.find(({ id }) => id === entry.to);
    const renewed = (0,_claim_js__WEBPACK_IMPORTED_MODULE_1__/* .renew */ .qV)(entry, claimant);
    // A channel that this config does not know may be another's.
    if (channel === undefined)
        return renewed.state === "dropped" ? renewed : entry;
    return channel.missing.length > 0 && renewed.by === claimant.run
        ? { ...renewed, state: "dropped", ref: "missing-secret" }
        : renewed;
}


/***/ }),

/***/ 92027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ roleOf),
/* harmony export */   p: () => (/* binding */ pageMatches)
/* harmony export */ });
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


/***/ }),

/***/ 45904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cp: () => (/* binding */ spanText),
/* harmony export */   Lx: () => (/* binding */ fewerAnswered),
/* harmony export */   ZU: () => (/* binding */ slowRoundsMs)
/* harmony export */ });
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92224);
/* harmony import */ var _sample_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75575);


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
    const own = rounds.filter((round) => round.region === region && !(0,_sample_js__WEBPACK_IMPORTED_MODULE_0__/* .isOfFuture */ .Ly)(round, nowMs)).map(({ t }) => (0,_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .toMs */ .G8)(t));
    const [oldest] = own;
    if (oldest === undefined || oldest > nowMs - _instant_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY_MS */ .sO)
        return undefined;
    const begins = own
        .filter((ms) => ms > nowMs - _instant_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY_MS */ .sO)
        .filter((ms, index, all) => index === 0 || ms - all[index - 1] > everyMs / 2);
    const gaps = begins.slice(1).map((ms, index) => ms - begins[index]);
    if (gaps.length < GAPS_LEAST)
        return undefined;
    const median = gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)];
    return median > SLOW_FACTOR * everyMs ? median : undefined;
}
/** `47 min`, `90 s`: as short as a sentence about intervals needs it. */
const spanText = (ms) => ms < 2 * _instant_js__WEBPACK_IMPORTED_MODULE_1__/* .MINUTE_MS */ .kg ? `${Math.round(ms / _instant_js__WEBPACK_IMPORTED_MODULE_1__/* .SECOND_MS */ ._L)} s` : `${Math.round(ms / _instant_js__WEBPACK_IMPORTED_MODULE_1__/* .MINUTE_MS */ .kg)} min`;


/***/ }),

/***/ 44641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ othersOf)
/* harmony export */ });
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


/***/ }),

/***/ 37121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C0: () => (/* binding */ errorBudget),
/* harmony export */   Dh: () => (/* binding */ objectiveState),
/* harmony export */   qZ: () => (/* binding */ BURN_SPANS)
/* harmony export */ });
/* unused harmony exports burnRate, goneInMs */
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92224);
/* harmony import */ var _uptime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9105);
/* harmony import */ var _window_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25113);



/** Spans over which burn rates are told (Google, The Site Reliability Workbook, chapter 5: page by the short ones, ticket by the long one). */
const BURN_SPANS = { "1h": _instant_js__WEBPACK_IMPORTED_MODULE_2__/* .HOUR_MS */ .iQ, "6h": 6 * _instant_js__WEBPACK_IMPORTED_MODULE_2__/* .HOUR_MS */ .iQ, "3d": 3 * _instant_js__WEBPACK_IMPORTED_MODULE_2__/* .DAY_MS */ .sO };
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
    const sharesOf = (spanMs) => (0,_window_js__WEBPACK_IMPORTED_MODULE_1__/* .cellOf */ .WC)(history, { fromMs: nowMs - spanMs, toMs: nowMs }).shares;
    const shares = sharesOf(slo.windowMs);
    const uptime = (0,_uptime_js__WEBPACK_IMPORTED_MODULE_0__/* .uptimeOf */ .YZ)(shares);
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
        coverage: (0,_uptime_js__WEBPACK_IMPORTED_MODULE_0__/* .coverageOf */ ._5)(shares, slo.windowMs),
        ...(uptime !== undefined && { uptime }),
        ...(budget !== undefined && { budget }),
        burn: Object.fromEntries(burns),
    };
}


/***/ }),

/***/ 1044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ STANDARD_WINDOWS),
/* harmony export */   x: () => (/* binding */ standardWindows)
/* harmony export */ });
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92224);
/* harmony import */ var _statistics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16518);
/* harmony import */ var _window_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25113);



/** The windows that statistics are told of, by name; `all` begins where what is known of a monitor does. */
const STANDARD_WINDOWS = {
    "1h": _instant_js__WEBPACK_IMPORTED_MODULE_2__/* .HOUR_MS */ .iQ,
    "6h": 6 * _instant_js__WEBPACK_IMPORTED_MODULE_2__/* .HOUR_MS */ .iQ,
    "24h": _instant_js__WEBPACK_IMPORTED_MODULE_2__/* .DAY_MS */ .sO,
    "7d": 7 * _instant_js__WEBPACK_IMPORTED_MODULE_2__/* .DAY_MS */ .sO,
    "30d": 30 * _instant_js__WEBPACK_IMPORTED_MODULE_2__/* .DAY_MS */ .sO,
    "90d": 90 * _instant_js__WEBPACK_IMPORTED_MODULE_2__/* .DAY_MS */ .sO,
    "365d": 365 * _instant_js__WEBPACK_IMPORTED_MODULE_2__/* .DAY_MS */ .sO,
    all: Infinity,
};
const WINDOW_NAMES = Object.keys(STANDARD_WINDOWS);
/** All standard windows up to the history's moment, each line of the ledger read once. */
function standardWindows(history) {
    const { nowMs, sinceMs = nowMs } = history;
    const units = (0,_window_js__WEBPACK_IMPORTED_MODULE_1__/* .unitCells */ .u_)(history, { fromMs: sinceMs, toMs: nowMs });
    let [taken, whole] = [units.length, (0,_window_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeCells */ .w7)([])];
    const windows = WINDOW_NAMES.map((name) => {
        const fromMs = name === "all" ? sinceMs : nowMs - STANDARD_WINDOWS[name];
        // Each window holds all units of the one before, and more.
        const begin = firstFrom(units, fromMs, taken);
        whole = (0,_window_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeCells */ .w7)([...units.slice(begin, taken), whole]);
        taken = begin;
        const isWithin = name !== "all" && history.sinceMs !== undefined && history.sinceMs > fromMs;
        const cell = withCut(history, whole, units[begin - 1], fromMs);
        return [name, { fromMs, ...(isWithin && { sinceMs }), ...(0,_statistics_js__WEBPACK_IMPORTED_MODULE_0__/* .statistics */ .o)(cell, nowMs - fromMs) }];
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
    return before === undefined ? whole : (0,_window_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeCells */ .w7)([(0,_window_js__WEBPACK_IMPORTED_MODULE_1__/* .cellOf */ .WC)(history, { fromMs, toMs: before.toMs }), whole]);
}


/***/ }),

/***/ 16518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ statistics)
/* harmony export */ });
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93153);
/* harmony import */ var _sketch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52973);
/* harmony import */ var _uptime_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9105);



/** The statistics of a cell that stands for a window of that length. */
function statistics(cell, windowMs) {
    const { shares, first, importedMs } = cell;
    const uptime = (0,_uptime_js__WEBPACK_IMPORTED_MODULE_2__/* .uptimeOf */ .YZ)(shares);
    const failures = (0,_uptime_js__WEBPACK_IMPORTED_MODULE_2__/* .sumOf */ .XN)(first, "failure");
    const failed = (0,_uptime_js__WEBPACK_IMPORTED_MODULE_2__/* .errorRate */ .zi)(first);
    const asked = _outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOMES */ .im.reduce((sum, outcome) => sum + (first[outcome] ?? 0), 0);
    const latency = latencyOf(cell.latency);
    const toKnowMs = (0,_uptime_js__WEBPACK_IMPORTED_MODULE_2__/* .toKnowOf */ .aX)(shares, windowMs);
    return {
        ...(uptime !== undefined && { uptime }),
        coverage: (0,_uptime_js__WEBPACK_IMPORTED_MODULE_2__/* .coverageOf */ ._5)(shares, windowMs),
        leftOutShare: toKnowMs <= 0 ? 0 : Math.min(1, shares.leftOutMs / toKnowMs),
        knownMs: shares.availableMs + shares.failureMs,
        downtimeMs: shares.failureMs,
        calls: failures + (0,_uptime_js__WEBPACK_IMPORTED_MODULE_2__/* .sumOf */ .XN)(first, "available"),
        failures,
        ...(failed !== undefined && { errorRate: failed }),
        ...(asked > 0 && { rateLimitRate: (first["rate-limited"] ?? 0) / asked }),
        ...(latency !== undefined && { latency }),
        importedMs,
        ...(shares.maintenanceMs !== undefined && { maintenanceMs: shares.maintenanceMs }),
    };
}
function latencyOf(sketch) {
    const [p50, p95, p99] = [(0,_sketch_js__WEBPACK_IMPORTED_MODULE_1__/* .quantile */ .YV)(sketch, 0.5), (0,_sketch_js__WEBPACK_IMPORTED_MODULE_1__/* .quantile */ .YV)(sketch, 0.95), (0,_sketch_js__WEBPACK_IMPORTED_MODULE_1__/* .quantile */ .YV)(sketch, 0.99)];
    if (p50 === undefined || p95 === undefined || p99 === undefined)
        return undefined;
    return { p50, p95, p99, mean: sketch.sum / sketch.n };
}


/***/ }),

/***/ 60906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F_: () => (/* binding */ UNOBSERVED_END_MS),
/* harmony export */   Fi: () => (/* binding */ advisoryTrouble),
/* harmony export */   Mn: () => (/* binding */ configurationTrouble),
/* harmony export */   tg: () => (/* binding */ availabilityTrouble)
/* harmony export */ });
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92224);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93153);
/* harmony import */ var _sample_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75575);
/* harmony import */ var _witness_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(290);




/** A down made of timeouts alone stays a warning for so long, unless somebody else sees trouble, too. */
const TIMEOUT_GRACE_MS = 15 * _instant_js__WEBPACK_IMPORTED_MODULE_3__/* .MINUTE_MS */ .kg;
/** An incident whose monitor was unknown for so long ends unobserved. */
const UNOBSERVED_END_MS = _instant_js__WEBPACK_IMPORTED_MODULE_3__/* .DAY_MS */ .sO;
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
    const isFresh = nowMs - (0,_instant_js__WEBPACK_IMPORTED_MODULE_3__/* .toMs */ .G8)(verdict.since) < TIMEOUT_GRACE_MS;
    const isDoubtful = verdict.timeoutsOnly && isFresh && page?.trouble !== true && !(0,_witness_js__WEBPACK_IMPORTED_MODULE_2__/* .isTroubleNow */ .yC)(testimonies, nowMs);
    return isDoubtful ? "warning" : "critical";
}
/** Rejected and quota-exhausted samples are the owner's to mend: two in a row make an incident, a counted sample ends it. */
function configurationTrouble({ samples, nowMs }) {
    const own = samples.filter((sample) => !isSilentOnConfiguration(sample));
    const last = own.at(-1);
    // Calls that say nothing may have begun after those that did: what they do not show is not over.
    if (last === undefined && !samples.every(_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .isOfPage */ .v_))
        return { is: "unclear" };
    if (last === undefined)
        return { is: "unobserved", since: (0,_instant_js__WEBPACK_IMPORTED_MODULE_3__/* .toInstant */ .fN)(nowMs - UNOBSERVED_END_MS) };
    if ((0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .isCounted */ .he)(last.outcome)) {
        const lastLeftOut = own.findLastIndex((sample) => !(0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .isCounted */ .he)(sample.outcome));
        return { is: "over", since: own[lastLeftOut + 1].t };
    }
    const lastCounted = own.findLastIndex((sample) => (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .isCounted */ .he)(sample.outcome));
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
    return sample.outcome === "inconclusive" || sample.outcome === "rate-limited" || (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .isOfPage */ .v_)(sample);
}
/**
 * The page reports trouble and our calls are fine: worth showing, no more. `news` is the page without what incidents of ours
 * have told: it opens nothing, and what was open before goes on until the page is well.
 */
function advisoryTrouble({ page, verdict, nowMs }, news = page) {
    const now = (0,_instant_js__WEBPACK_IMPORTED_MODULE_3__/* .toInstant */ .fN)(nowMs);
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


/***/ }),

/***/ 73431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ unreadFeeds),
/* harmony export */   j: () => (/* binding */ correlateFeeds)
/* harmony export */ });
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92224);
/* harmony import */ var _correlate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87424);
/* harmony import */ var _incident_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5035);



/** A feed that could not be read for so long will not mend itself. */
const PATIENCE_MS = 3 * _instant_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY_MS */ .sO;
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
        return { before: own.find(_incident_js__WEBPACK_IMPORTED_MODULE_2__/* .isOpen */ .nT), after: follow(own, feed, user, unread.get(feed), input) };
    });
    const names = new Set(used.map(([feed]) => feed));
    const watched = new Set(input.monitors.map(({ id }) => id));
    const now = (0,_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .toInstant */ .fN)(input.nowMs);
    const orphans = input.incidents
        .filter((incident) => (0,_incident_js__WEBPACK_IMPORTED_MODULE_2__/* .isOpen */ .nT)(incident) && incident.feed !== undefined && !names.has(incident.feed))
        // Another config may keep its feeds in the same ledger.
        .filter(({ monitor }) => watched.has(monitor) || !(0,_correlate_js__WEBPACK_IMPORTED_MODULE_0__/* .isAskedElsewhere */ .t4)(monitor, input))
        .map((incident) => end(incident, now, { t: now, what: "ended", why: "no-longer-watched" }));
    return [
        ...changed.flatMap(({ before, after }) => (after === undefined || after === before ? [] : [after])),
        ...orphans,
    ];
}
function follow(own, feed, user, unread, { feedChanges, monitors, nowMs }) {
    const open = own.find(_incident_js__WEBPACK_IMPORTED_MODULE_2__/* .isOpen */ .nT);
    if (unread === undefined) {
        const read = feedChanges.findLast(({ report }) => report.feed === feed);
        if (open === undefined || read === undefined)
            return open;
        const t = read.t > open.begin ? read.t : open.begin;
        return end(open, t, { t, what: "recovered" });
    }
    if (open !== undefined) {
        const monitor = monitors.some(({ id }) => id === open.monitor) ? open.monitor : user;
        const isSame = open.problem === unread.problem && open.monitor === monitor;
        return isSame ? open : { ...open, monitor, problem: unread.problem };
    }
    // Of a stretch in which nobody watched the feed, what comes after counts.
    const lastEnd = own.findLast((incident) => !(0,_incident_js__WEBPACK_IMPORTED_MODULE_2__/* .isOpen */ .nT)(incident))?.end ?? "";
    const begin = unread.since > lastEnd ? unread.since : lastEnd;
    return nowMs - (0,_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .toMs */ .G8)(begin) < PATIENCE_MS ? undefined : opened(feed, user, { ...unread, since: begin }, nowMs);
}
function opened(feed, monitor, { since, problem }, nowMs) {
    const detected = (0,_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .toInstant */ .fN)(nowMs);
    return {
        v: 1,
        // A monitor may be called like the feed, and may have begun to be misconfigured in the same moment.
        id: (0,_correlate_js__WEBPACK_IMPORTED_MODULE_0__/* .incidentId */ ._3)(since, `${feed}-feed`, "configuration"),
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
function end(incident, t, event) {
    return { ...incident, end: t, timeline: [...incident.timeline, event] };
}


/***/ }),

/***/ 290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ hearWitnesses),
/* harmony export */   K8: () => (/* binding */ standsOut),
/* harmony export */   qI: () => (/* binding */ testimoniesOf),
/* harmony export */   vI: () => (/* binding */ shortened),
/* harmony export */   yC: () => (/* binding */ isTroubleNow)
/* harmony export */ });
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92224);
/* harmony import */ var _incident_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5035);
/* harmony import */ var _page_word_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46235);
/* harmony import */ var _page_role_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92027);
/* harmony import */ var _third_party_uptime_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87110);





/** So many at least, and so many times the usual, stand out: one more complaint than on other days says nothing. */
const STANDS_OUT_FROM = 3;
const STANDS_OUT_TIMES = 3;
/**
 * What third parties and the crowd say of a monitor: their trouble that goes on or ended in the last 24 hours, and the talk
 * that stands out. A source that could not be read says nothing.
 */
function testimoniesOf(monitor, reports, nowMs) {
    const roleIn = (match) => (0,_page_role_js__WEBPACK_IMPORTED_MODULE_1__/* .roleOf */ .k)(match, reports.get(match.feed));
    return monitor.feeds.flatMap((match) => {
        const report = reports.get(match.feed);
        if (report === undefined || report.problem !== undefined)
            return [];
        return [...(roleIn(match) === "third-party" ? troubleOf(report, match, nowMs) : []), ...talkIn(report)];
    });
}
function troubleOf(report, match, nowMs) {
    const { status, incidents } = (0,_page_word_js__WEBPACK_IMPORTED_MODULE_0__/* .pageWord */ .qj)(report, match, nowMs);
    const measured = (0,_third_party_uptime_js__WEBPACK_IMPORTED_MODULE_2__/* .measuredUptime */ .H)(report, match);
    const about = { says: "trouble", feed: match.feed, ...(measured !== undefined && { measured }) };
    const told = incidents.filter(_page_word_js__WEBPACK_IMPORTED_MODULE_0__/* .tellsOfTrouble */ .fJ).map(({ impact, title, begin, published, end, url = report.url }) => ({
        ...about,
        status: impact,
        title,
        begin,
        published,
        ...(end !== undefined && { end }),
        ...(url !== "" && { url }),
    }));
    const isTold = told.some((trouble) => goesOn(trouble, nowMs));
    if (!(0,_page_word_js__WEBPACK_IMPORTED_MODULE_0__/* .isTrouble */ .KM)(status) || isTold)
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
const goesOn = ({ end, status }, nowMs) => (0,_page_word_js__WEBPACK_IMPORTED_MODULE_0__/* .isTrouble */ .KM)(status) && (end === undefined || (0,_instant_js__WEBPACK_IMPORTED_MODULE_3__/* .toMs */ .G8)(end) > nowMs);
/** Of one source in one incident: who renames or renumbers its trouble in every report fills no issue with it. */
const TOLD_AT_MOST = 5;
/**
 * Writes into an open incident of availability what others say of its time: each trouble of each source once, matched by
 * its impact, at most five of one source, and each source's talk once. It explains; kind, begin and corroboration stay as they are.
 */
function hearWitnesses(incident, testimonies, now) {
    if (!(0,_incident_js__WEBPACK_IMPORTED_MODULE_4__/* .isOpen */ .nT)(incident) || !OF_AVAILABILITY.has(incident.kind))
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
    return (0,_page_word_js__WEBPACK_IMPORTED_MODULE_0__/* .overlaps */ .$f)({ ...testimony, begin: testimony.begin }, (0,_instant_js__WEBPACK_IMPORTED_MODULE_3__/* .toMs */ .G8)(incident.begin), nowMs);
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


/***/ })

};
