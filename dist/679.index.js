export const id = 679;
export const ids = [679];
export const modules = {

/***/ 5169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ DEFAULT_EVERY_MS),
/* harmony export */   P: () => (/* binding */ isProbed)
/* harmony export */ });
const isProbed = (monitor) => monitor.probe !== undefined;
const DEFAULT_EVERY_MS = 900_000;


/***/ }),

/***/ 4953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   yp: () => (/* binding */ PositiveDuration)
/* harmony export */ });
/* unused harmony export Duration */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2311);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8532);

const UNITS_MS = { d: 86_400_000, h: 3_600_000, m: 60_000, s: 1_000, ms: 1 };
/** Whole numbers with a unit, largest unit first: `30s`, `1500ms`, `1h30m`. At least one part. */
const PATTERN = /^(?=\d)(?:(\d{1,15})d)?(?:(\d{1,15})h)?(?:(\d{1,15})m)?(?:(\d{1,15})s)?(?:(\d{1,15})ms)?$/;
/** Milliseconds in a text such as `30s`, `5m`, `1500ms`, `2h`, `1d` or `1h30m`; `undefined` for any other text. */
function parseDuration(text) {
    const match = PATTERN.exec(text);
    if (match === null)
        return undefined;
    const ms = Object.values(UNITS_MS).reduce((sum, unitMs, index) => sum + Number(match[index + 1] ?? 0) * unitMs, 0);
    return Number.isSafeInteger(ms) ? ms : undefined;
}
const EXPECTED = "is not a duration such as 30s, 5m, 1500ms, 2h or 1d";
/** A duration in the config, as milliseconds. */
const Duration = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(EXPECTED).regex(PATTERN, EXPECTED).transform(toMilliseconds);
/** The same, longer than nothing. */
const PositiveDuration = Duration.refine((ms) => ms > 0, "is not longer than 0");
function toMilliseconds(text, context) {
    const ms = parseDuration(text);
    if (ms !== undefined)
        return ms;
    context.addIssue({ code: "custom", message: "is too long a duration", input: text });
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .NEVER */ .tm;
}


/***/ }),

/***/ 1050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/** JSON as plain values whose objects have no prototype, so that a key such as `__proto__` is a key like any other; `undefined` when it is not JSON. */
function parseJson(text) {
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
const INCIDENT_KINDS = ["outage", "degradation", "configuration", "advisory"];
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

/***/ 9099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** The candidate that a person most likely meant: at most a third of its letters differ. `undefined` when none is near. */
function nearest(written, candidates) {
    const word = written.toLowerCase().slice(0, LONGEST);
    let best;
    let bestDistance = Infinity;
    for (const candidate of candidates) {
        const distance = editDistance(word, candidate.toLowerCase().slice(0, LONGEST));
        if (distance <= Math.max(1, Math.floor(candidate.length / 3)) && distance < bestDistance) {
            best = candidate;
            bestDistance = distance;
        }
    }
    return best;
}
const LONGEST = 64;
/** Edits that turn one text into the other: letters put in, left out, changed, or swapped with their neighbour. */
function editDistance(a, b) {
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const change = at(last, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
            const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            row.push(Math.min(at(last, j) + 1, at(row, j - 1) + 1, change, swapped ? at(beforeLast, j - 2) + 1 : Infinity));
        }
        beforeLast = last;
        last = row;
    }
    return at(last, b.length);
}
const at = (row, index) => row[index] ?? Infinity;


/***/ }),

/***/ 2663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eq: () => (/* binding */ INCIDENT_STATES),
/* harmony export */   H6: () => (/* binding */ COMPONENT_STATUSES),
/* harmony export */   Wr: () => (/* binding */ FEED_PROBLEMS),
/* harmony export */   Xo: () => (/* binding */ INDICATORS),
/* harmony export */   p5: () => (/* binding */ MAINTENANCE_STATES)
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
const INDICATORS = ["none", "minor", "major", "critical", "maintenance", "unknown"];
const INCIDENT_STATES = ["investigating", "identified", "monitoring", "resolved", "postmortem"];
const MAINTENANCE_STATES = ["scheduled", "in_progress", "completed"];
const FEED_PROBLEMS = [
    "unreachable",
    "http-status",
    "not-json",
    "wrong-shape",
    "too-large",
    "empty",
    "missing-secret",
];


/***/ }),

/***/ 8274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ FEED_TOTAL_MS),
/* harmony export */   VO: () => (/* binding */ FEED_BYTES),
/* harmony export */   _w: () => (/* binding */ unreadReport),
/* harmony export */   k$: () => (/* binding */ isFeedProblem)
/* harmony export */ });
const FEED_BYTES = 5_000_000;
const FEED_TOTAL_MS = 20_000;
const isFeedProblem = (result) => "reason" in result;
/** What is known of a feed that could not be read: nothing. */
function unreadReport(source, problem) {
    return { ...source, indicator: "unknown", components: [], incidents: [], maintenances: [], problem };
}


/***/ }),

/***/ 7641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eg: () => (/* binding */ FeedSettings),
  Hq: () => (/* binding */ observeFeed)
});

// UNUSED EXPORTS: feeds

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(2311);
// EXTERNAL MODULE: ./build/feeds/contract.js
var contract = __webpack_require__(8274);
// EXTERNAL MODULE: ./build/domain/instant.js
var instant = __webpack_require__(2224);
;// CONCATENATED MODULE: ./build/feeds/fields.js


/*
 * Fields as other people's feeds write them: absent, null, "" and [] all mean "none", and one bad field or entry spoils
 * nothing but itself.
 */
/** A string; anything else is "". */
const fields_text = schemas/* string */.YjP().catch("");
/** An id: some pages number theirs. */
const identifier = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig().transform(String)])
    .catch("")
    .transform((id) => id.trim());
/** A moment of this century with any offset, in UTC; what is none is `undefined`. */
const moment = schemas/* string */.YjP()
    .catch("")
    .transform((written) => readMoment(written));
/** A list; its entries that are not of the shape are left out. Some pages write a list as the string `"[]"`. */
function list(entry) {
    return schemas/* array */.YOg(schemas/* unknown */.L5J())
        .catch([])
        .transform((entries) => entries.flatMap((candidate) => {
        const read = entry.safeParse(candidate);
        return read.success ? [read.data] : [];
    }));
}
/** The web address, or `undefined` for anything that must not become a link. */
function webAddress(written, base) {
    if (written === "" || !URL.canParse(written, base))
        return undefined;
    const url = new URL(written, base);
    return (url.protocol === "https:" || url.protocol === "http:") && url.username === "" && url.password === ""
        ? url.href
        : undefined;
}
/** Moments outside are programs' words for "none" (0001-01-01, 1970-01-01) and "for ever" (9999-12-31). */
const FIRST_MS = Date.UTC(2000, 0);
const AFTER_LAST_MS = Date.UTC(2100, 0);
/** RFC 3339, with a blank for the T and without an offset (then UTC) where pages write so. */
function readMoment(written) {
    const match = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?) ?(Z|[+-]\d{2}:?\d{2})?$/i.exec(written.trim());
    if (match === null)
        return undefined;
    const [, date, time, zone = "Z"] = match;
    const offset = zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone.toUpperCase();
    const ms = Date.parse(`${date}T${time}${offset}`);
    return ms >= FIRST_MS && ms < AFTER_LAST_MS ? (0,instant/* toInstant */.fN)(ms) : undefined;
}
/** Earliest of some moments; instants sort as text. */
const earliest = (moments) => moments.filter((candidate) => candidate !== undefined).sort()[0];

;// CONCATENATED MODULE: ./build/feeds/indicator.js
const RANKED = [
    ["major_outage", "critical"],
    ["partial_outage", "major"],
    ["degraded_performance", "minor"],
    ["under_maintenance", "maintenance"],
    ["unknown", "unknown"],
];
/** The indicator of a source that has incidents and nothing else: the worst impact that is still open. */
function indicatorOf(incidents) {
    const open = new Set(incidents.filter(({ end }) => end === undefined).map(({ impact }) => impact));
    return RANKED.find(([impact]) => open.has(impact))?.[1] ?? "none";
}
/** Newest first, in an order that depends on nothing but the incidents. */
function newestFirst(incidents) {
    return incidents.toSorted((a, b) => compare(b.published, a.published) || compare(a.id, b.id));
}
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

;// CONCATENATED MODULE: ./build/feeds/plain-text.js
const TEXT_KEPT = 2_000;
const TITLE_KEPT = 300;
const ENTITIES = new Map([
    ["amp", "&"],
    ["lt", "<"],
    ["gt", ">"],
    ["quot", '"'],
    ["apos", "'"],
    ["nbsp", " "],
]);
const LONGEST_ENTITY = 8;
const LINE_BREAKS = new Set(["br", "p", "div", "li", "ul", "ol", "tr", "h1", "h2", "h3", "h4"]);
/**
 * HTML or plain text as plain text of at most `kept` characters: tags go, block ends become line breaks, entities become
 * characters, control characters go. One pass, so linear whatever comes. The result is text, not markup: sinks escape it.
 */
function plainText(html, kept = TEXT_KEPT) {
    let out = "";
    let at = 0;
    // Enough to fill `kept` after blanks have been folded, and a bound for what is made of five megabytes.
    while (at < html.length && out.length < kept * 4) {
        const char = html.charAt(at);
        if (char === "<" && /[a-z/!]/i.test(html.charAt(at + 1))) {
            const end = html.indexOf(">", at);
            if (end === -1) {
                // No tag ends from here on: the rest is text.
                out += html.slice(at, at + kept * 4);
                break;
            }
            if (LINE_BREAKS.has(tagName(html, at, end)))
                out += "\n";
            at = end + 1;
        }
        else if (char === "&") {
            const [text, length] = entity(html, at);
            out += text;
            at += length;
        }
        else {
            out += char;
            at += 1;
        }
    }
    return shorten(foldBlanks(out), kept);
}
/** A title: one line of plain text. */
function plainTitle(html) {
    return plainText(html, TITLE_KEPT).replaceAll("\n", " ");
}
function tagName(html, start, end) {
    return (/^<\/?([a-z0-9]{1,10})(?![a-z0-9])/i.exec(html.slice(start, Math.min(end, start + 14)))?.[1] ?? "").toLowerCase();
}
function entity(html, at) {
    const match = /^&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,6});/i.exec(html.slice(at, at + LONGEST_ENTITY + 2));
    const name = match?.[1];
    if (match === null || name === undefined)
        return ["&", 1];
    const known = name.startsWith("#") ? codePoint(name) : ENTITIES.get(name.toLowerCase());
    return known === undefined ? ["&", 1] : [known, match[0].length];
}
function codePoint(reference) {
    const code = /^#x/i.test(reference)
        ? Number.parseInt(reference.slice(2), 16)
        : Number.parseInt(reference.slice(1), 10);
    return code > 0 && code <= 0x10_ff_ff && !(code >= 0xd8_00 && code <= 0xdf_ff)
        ? String.fromCodePoint(code)
        : undefined;
}
function foldBlanks(text) {
    return text
        .split(/\r\n|[\r\n\u2028\u2029]/)
        .map((line) => line
        .split(/[\s\p{Cc}]/u)
        .filter((part) => part !== "")
        .join(" "))
        .filter((line) => line !== "")
        .join("\n");
}
function shorten(text, kept) {
    if (text.length <= kept)
        return text.toWellFormed();
    // A pair of surrogates that was cut in two leaves half a character: it goes.
    const cut = text.slice(0, kept - 1);
    return `${/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut}…`.toWellFormed();
}

;// CONCATENATED MODULE: ./build/feeds/read.js


const PHASE_MS = 10_000;
/** Fetches one address of a feed: its text, or why there is none. Never rejects. */
async function fetchText(feed, url, world, signal) {
    const exchange = await world.http.exchange({
        method: "GET",
        url,
        headers: { accept: "application/json", "user-agent": "uptimeline" },
        secretHeaders: [],
        limits: {
            dnsMs: PHASE_MS,
            connectMs: PHASE_MS,
            tlsMs: PHASE_MS,
            sendMs: PHASE_MS,
            waitMs: contract/* FEED_TOTAL_MS */.Bq,
            receiveMs: contract/* FEED_TOTAL_MS */.Bq,
            totalMs: contract/* FEED_TOTAL_MS */.Bq,
            bodyBytes: contract/* FEED_BYTES */.VO,
            redirects: 5,
        },
    }, signal);
    const source = { feed, url, fetchedAt: (0,instant/* toInstant */.fN)(world.clock.now()) };
    const problem = transferProblem(exchange);
    return problem === undefined ? { source, text: new TextDecoder().decode(exchange.body) } : { source, problem };
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
/** The JSON value of a text, or why it is none. */
function readJson(text) {
    const trimmed = text.replace(/^\uFEFF/, "").trim();
    if (trimmed === "")
        return { reason: "empty", detail: "an empty answer" };
    if (trimmed.startsWith("<"))
        return { reason: "not-json", detail: "a page of HTML or XML instead of JSON" };
    try {
        return { value: JSON.parse(trimmed) };
    }
    catch {
        return { reason: "not-json", detail: `${trimmed.length} characters that are not JSON` };
    }
}

// EXTERNAL MODULE: ./build/domain/monitor.js
var monitor = __webpack_require__(7203);
;// CONCATENATED MODULE: ./build/feeds/settings.js


/** Keys that every kind of feed has. */
const feedId = schemas/* string */.YjP()
    .superRefine((text, context) => {
    const mistake = (0,monitor/* idMistake */.Yr)(text);
    if (mistake === undefined)
        return;
    const { message, ...params } = mistake;
    context.addIssue({ code: "custom", message, params, input: text });
})
    .meta({ pattern: monitor/* ID_PATTERN */.pw.source, description: "Name of the feed, by which monitors refer to it" });
/** The site and issues show it, so it carries no credentials. */
const feedUrl = schemas/* url */.OZ5({ protocol: /^https?$/, error: "must be an http or https URL" })
    .refine((url) => !URL.canParse(url) || (new URL(url).username === "" && new URL(url).password === ""), {
    error: "must not hold a user name or password, for the page's address is published",
});

;// CONCATENATED MODULE: ./build/feeds/google-cloud.js







const settings = schemas/* strictObject */.rej({
    id: feedId,
    kind: schemas/* literal */.euz("google-cloud").describe("Google Cloud's (or Workspace's) list of incidents"),
    url: feedUrl
        .default("https://status.cloud.google.com/incidents.json")
        .describe("Address of `incidents.json`; Workspace has `https://www.google.com/appsstatus/dashboard/incidents.json`"),
    products: schemas/* array */.YOg(schemas/* string */.YjP().min(1))
        .default([])
        .describe("Ids or names of the products to keep (ids stay the same when Google renames a product); none keeps all"),
});
const Product = schemas/* object */.Ikc({ id: identifier, title: fields_text, current_title: fields_text });
const Update = schemas/* object */.Ikc({ created: moment, when: moment, text: fields_text, status: fields_text });
const Incident = schemas/* object */.Ikc({
    id: identifier,
    begin: moment,
    created: moment,
    end: moment,
    external_desc: fields_text,
    status_impact: fields_text,
    service_key: identifier,
    service_name: fields_text,
    uri: fields_text,
    affected_products: list(Product),
    updates: list(Update),
    most_recent_update: Update.optional().catch(undefined),
});
/** `SERVICE_INFORMATION` is for reading: it says that nothing is worse than it should be. */
const IMPACTS = new Map([
    ["SERVICE_INFORMATION", "operational"],
    ["AVAILABLE_INFORMATION", "operational"],
    ["SERVICE_DISRUPTION", "partial_outage"],
    ["SERVICE_OUTAGE", "major_outage"],
]);
/** The key that stands for "several services": it names none. */
const SEVERAL_SERVICES = "zall";
async function observe({ id, url, products }, world, signal) {
    const fetched = await fetchText(id, url, world, signal);
    const unread = (problem) => (0,contract/* unreadReport */._w)({ ...fetched.source, url: pageOf(fetched.source.url) }, problem);
    if ("problem" in fetched)
        return unread(fetched.problem);
    const report = parse(fetched.text, fetched.source);
    return (0,contract/* isFeedProblem */.k$)(report) ? unread(report) : keepProducts(report, products);
}
/** The report without incidents of other products; one that names no product is kept, for it may be about any. */
function keepProducts(report, products) {
    if (products.length === 0)
        return report;
    const wanted = new Set(products.map(fold));
    const incidents = report.incidents.filter(({ components }) => components.length === 0 || components.some((name) => wanted.has(fold(name))));
    return { ...report, indicator: indicatorOf(incidents), incidents };
}
const fold = (name) => name.trim().toLowerCase();
function parse(written, source) {
    const json = readJson(written);
    if ((0,contract/* isFeedProblem */.k$)(json))
        return json;
    if (!Array.isArray(json.value))
        return { reason: "wrong-shape", detail: "JSON that is not a list of incidents" };
    const listed = list(Incident)
        .parse(json.value)
        .filter(({ id, begin, external_desc }) => id !== "" || begin !== undefined || external_desc !== "");
    if (listed.length === 0 && json.value.length > 0)
        return { reason: "wrong-shape", detail: "a list whose entries are not incidents" };
    const incidents = newestFirst(listed.map((incident) => toIncident(incident, source)));
    return {
        feed: source.feed,
        url: pageOf(source.url),
        fetchedAt: source.fetchedAt,
        indicator: indicatorOf(incidents),
        // The source has no table of products with their health: what it doesn't mention is well.
        components: [],
        incidents,
        maintenances: [],
    };
}
function toIncident(incident, source) {
    const updates = oldestFirst(incident);
    const published = incident.created ?? earliest(updates.map(saidAt)) ?? incident.begin ?? source.fetchedAt;
    const told = toUpdates(updates, incident.end, published);
    const url = webAddress(incident.uri, source.url);
    return {
        id: incident.id === "" ? `${published} ${plainTitle(incident.external_desc)}` : incident.id,
        title: plainTitle(incident.external_desc),
        // Only `end` decides: a last update "AVAILABLE" without it is a mitigation, a late report after it changes nothing.
        state: incident.end === undefined ? (told.at(-1)?.state ?? "investigating") : "resolved",
        impact: IMPACTS.get(incident.status_impact) ?? "unknown",
        begin: incident.begin ?? published,
        ...(incident.end && { end: incident.end }),
        published,
        components: productsOf(incident),
        ...(url && { url }),
        updates: told,
    };
}
const saidAt = ({ created, when }) => created ?? when;
function oldestFirst({ updates, most_recent_update: latest }) {
    const given = updates.length === 0 && latest !== undefined ? [latest] : updates;
    return given
        .toReversed()
        .sort((a, b) => ((saidAt(a) ?? "") < (saidAt(b) ?? "") ? -1 : (saidAt(a) ?? "") > (saidAt(b) ?? "") ? 1 : 0));
}
/** Google has no word for the stage of the work: "AVAILABLE" is the only one that speaks of it, and what follows the last one in an incident that is over is its report. */
function toUpdates(updates, end, otherwise) {
    const isAvailable = ({ status }) => status === "AVAILABLE";
    const last = updates.findLastIndex(isAvailable);
    return updates.map((update, index) => ({
        t: update.when ?? update.created ?? otherwise,
        state: isAvailable(update)
            ? end !== undefined && index === last
                ? "resolved"
                : "monitoring"
            : end !== undefined && last !== -1 && index > last
                ? "postmortem"
                : "investigating",
        text: plainText(update.text),
    }));
}
function productsOf({ affected_products, service_key, service_name }) {
    const products = affected_products.flatMap(({ id, title, current_title }) => [id, title, current_title]);
    const service = service_key === SEVERAL_SERVICES ? [] : [service_key, service_name];
    const names = products.length > 0 ? products : service;
    return [...new Set(names.map((name) => plainTitle(name)).filter((name) => name !== ""))];
}
/** `…/incidents.json` stands beside the page for people. */
const pageOf = (url) => new URL(".", url).href;
const googleCloud = { settings, observe, parse };

// EXTERNAL MODULE: ./build/domain/report.js
var report = __webpack_require__(2663);
;// CONCATENATED MODULE: ./build/feeds/statuspage-report.js



const statuspage_report_IMPACTS = new Map([
    ["none", "operational"],
    ["minor", "degraded_performance"],
    ["major", "partial_outage"],
    ["critical", "major_outage"],
    ["maintenance", "under_maintenance"],
]);
/** Words that imitators use for a state of ours. */
const STATUS_ALIASES = new Map([
    ["full_outage", "major_outage"],
    ["maintenance", "under_maintenance"],
]);
const toIndicator = (word) => report/* INDICATORS */.Xo.find((known) => known === word) ?? "unknown";
const isOver = (state) => state === "resolved" || state === "postmortem";
/** Components by page order; one of a group is named "Group - Name", as Statuspage itself does in its updates. */
function toComponents(components) {
    const groups = new Map(components.filter(({ group }) => group).map(({ id, name }) => [id, plainTitle(name)]));
    return components.map(({ id, name, status, group_id }) => {
        const group = groups.get(group_id);
        const own = plainTitle(name);
        return { id, name: group === undefined ? own : `${group} - ${own}`, status: toStatus(status) };
    });
}
function toStatus(word) {
    return report/* COMPONENT_STATUSES */.H6.find((known) => known === word) ?? STATUS_ALIASES.get(word) ?? "unknown";
}
/** `otherwise` dates an incident of which the page says no time at all. */
function statuspage_report_toIncident(incident, otherwise) {
    const updates = byCreation(incident.incident_updates);
    const published = incident.created_at ?? earliest(updates.map(statuspage_report_saidAt)) ?? incident.started_at ?? otherwise;
    const state = stateOf(incident, updates.at(-1));
    const end = isOver(state) ? toEnd(incident, updates, published) : undefined;
    const url = webAddress(incident.shortlink);
    return {
        id: incident.id === "" ? `${published} ${plainTitle(incident.name)}` : incident.id,
        title: plainTitle(incident.name),
        state,
        impact: statuspage_report_IMPACTS.get(incident.impact) ?? "unknown",
        begin: earliest([incident.started_at, ...updates.map(shownAt), published]) ?? published,
        ...(end && { end }),
        published,
        components: namesOf(incident),
        ...(url && { url }),
        updates: statuspage_report_toUpdates(updates, published),
    };
}
function toMaintenance(planned, otherwise) {
    const url = webAddress(planned.shortlink);
    const begin = planned.scheduled_for ?? planned.started_at ?? planned.created_at ?? otherwise;
    return {
        id: planned.id === "" ? `${begin} ${plainTitle(planned.name)}` : planned.id,
        title: plainTitle(planned.name),
        state: toMaintenanceState(planned.status),
        begin,
        ...(planned.scheduled_until && { end: planned.scheduled_until }),
        components: namesOf(planned),
        ...(url && { url }),
    };
}
function toMaintenanceState(word) {
    if (word === "in_progress" || word === "verifying")
        return "in_progress";
    return word === "completed" || word === "resolved" || word === "postmortem" ? "completed" : "scheduled";
}
const statuspage_report_saidAt = (update) => update.created_at ?? update.display_at;
/** When the page shows it to have been: often backdated. */
const shownAt = (update) => update.display_at ?? update.created_at;
/** Oldest first, by when they were written: the shown time may be backdated, and vendors list in either order. */
function byCreation(newestFirst) {
    return newestFirst
        .toReversed()
        .sort((a, b) => ((statuspage_report_saidAt(a) ?? "") < (statuspage_report_saidAt(b) ?? "") ? -1 : (statuspage_report_saidAt(a) ?? "") > (statuspage_report_saidAt(b) ?? "") ? 1 : 0));
}
function readState(word) {
    return word === "completed" ? "resolved" : report/* INCIDENT_STATES */.Eq.find((known) => known === word);
}
/**
 * The last update decides, for an incident can be re-opened after "resolved"; the page's own state where it is later
 * (`resolved_at`) or where the update says no time or no state that we know.
 */
function stateOf(incident, newest) {
    const own = readState(incident.status);
    const told = newest && readState(newest.status);
    const toldAt = newest && statuspage_report_saidAt(newest);
    if (told === undefined || toldAt === undefined)
        return own ?? told ?? "investigating";
    const endedLater = own !== undefined && isOver(own) && (incident.resolved_at ?? "") >= toldAt;
    return endedLater && !isOver(told) ? own : told;
}
/** A word that we don't know never ends an incident. */
const toState = (word) => readState(word) ?? "investigating";
/**
 * When an incident that is over ended: the page's own moment, unless it was re-opened after that; else the first update
 * of its last stretch of "resolved" and "postmortem", so that a later post-mortem moves nothing.
 */
function toEnd(incident, updates, published) {
    const lastOpen = updates.findLastIndex(({ status }) => !isOver(toState(status)));
    const open = updates[lastOpen];
    const openAt = (open && statuspage_report_saidAt(open)) ?? "";
    if (incident.resolved_at !== undefined && incident.resolved_at >= openAt)
        return incident.resolved_at;
    const closing = updates[lastOpen + 1];
    return (closing && shownAt(closing)) ?? incident.resolved_at ?? incident.updated_at ?? published;
}
function statuspage_report_toUpdates(updates, otherwise) {
    return updates.map((update) => ({
        t: shownAt(update) ?? otherwise,
        state: toState(update.status),
        text: plainText(update.body),
    }));
}
function namesOf({ components, incident_updates }) {
    const affected = incident_updates.flatMap((update) => update.affected_components);
    const names = [
        ...components.flatMap(({ id, name }) => [id, name]),
        ...affected.flatMap(({ code, name }) => [code, name]),
    ];
    return [...new Set(names.map((name) => plainTitle(name)).filter((name) => name !== ""))];
}

;// CONCATENATED MODULE: ./build/feeds/statuspage-shape.js


/*
 * The Statuspage v2 API as it is met in the wild, imitators included: only what the normal form needs, every field
 * optional. Words stay strings here; the normal form decides what an unknown one means.
 */
const AffectedComponent = schemas/* object */.Ikc({ code: identifier, name: fields_text });
const statuspage_shape_Update = schemas/* object */.Ikc({
    status: fields_text,
    body: fields_text,
    created_at: moment,
    display_at: moment,
    affected_components: list(AffectedComponent),
});
const Component = schemas/* object */.Ikc({
    id: identifier,
    name: fields_text,
    status: fields_text,
    group_id: identifier,
    group: schemas/* boolean */.zMY().catch(false),
});
const statuspage_shape_Incident = schemas/* object */.Ikc({
    id: identifier,
    name: fields_text,
    status: fields_text,
    impact: fields_text,
    shortlink: fields_text,
    started_at: moment,
    created_at: moment,
    updated_at: moment,
    resolved_at: moment,
    scheduled_for: moment,
    scheduled_until: moment,
    incident_updates: list(statuspage_shape_Update),
    components: list(schemas/* object */.Ikc({ id: identifier, name: fields_text })),
});
/** Any envelope of the API; which of the keys were there is the caller's to look at. */
const Envelope = schemas/* object */.Ikc({
    page: schemas/* object */.Ikc({ url: fields_text, updated_at: moment }).catch({ url: "", updated_at: undefined }),
    status: schemas/* object */.Ikc({ indicator: fields_text }).catch({ indicator: "" }),
    components: list(Component),
    incidents: list(statuspage_shape_Incident),
    scheduled_maintenances: list(statuspage_shape_Incident),
});

;// CONCATENATED MODULE: ./build/feeds/statuspage.js








const statuspage_settings = schemas/* strictObject */.rej({
    id: feedId,
    kind: schemas/* literal */.euz("statuspage")
        .describe("An Atlassian Statuspage, or a page that answers like one (incident.io and others)"),
    url: feedUrl.describe("The page, or one of its `api/v2/*.json` addresses, which is then the only one read. Of a page, `summary.json` and `incidents.json` are read and merged"),
});
const LISTS = ["components", "incidents", "scheduled_maintenances"];
async function statuspage_observe({ id, url }, world, signal) {
    const [first, second] = await Promise.all(addresses(url).map((address) => fetchText(id, address, world, signal)));
    // There is always a first address.
    const main = toReport(first);
    if (second === undefined)
        return main;
    // The summary alone is a whole report, for it holds what is open, and some imitators have nothing else. Without it we
    // know of some troubles and of nothing that it is well: its problem stays.
    return { ...main, incidents: mergeIncidents(main.incidents, toReport(second).incidents) };
}
/** What is read of a page, the one that says most first. */
function addresses(url) {
    const given = new URL(url);
    if (given.pathname.endsWith(".json"))
        return [given.href];
    const root = given.pathname.replace(/\/+$/, "").replace(/\/api\/v2$/, "");
    return ["summary", "incidents"].map((name) => new URL(`${root}/api/v2/${name}.json`, given.origin).href);
}
function toReport(fetched) {
    if ("problem" in fetched)
        return unread(fetched.source, fetched.problem);
    const parsed = statuspage_parse(fetched.text, fetched.source);
    return (0,contract/* isFeedProblem */.k$)(parsed) ? unread(fetched.source, parsed) : parsed;
}
const unread = (source, problem) => (0,contract/* unreadReport */._w)({ ...source, url: statuspage_pageOf(source.url) }, problem);
/** One incident told twice: the telling with the later last word, then the longer one. */
function mergeIncidents(a, b) {
    const byId = new Map(a.map((incident) => [incident.id, incident]));
    for (const incident of b) {
        const known = byId.get(incident.id);
        if (known === undefined || isNewer(incident, known))
            byId.set(incident.id, incident);
    }
    return newestFirst([...byId.values()]);
}
function isNewer(candidate, known) {
    const [ours, theirs] = [candidate.updates.at(-1)?.t ?? "", known.updates.at(-1)?.t ?? ""];
    return ours === theirs ? candidate.updates.length > known.updates.length : ours > theirs;
}
function statuspage_parse(text, source) {
    const json = readJson(text);
    if ((0,contract/* isFeedProblem */.k$)(json))
        return json;
    const shape = shapeOf(json.value, source.url);
    const read = Envelope.safeParse(json.value);
    if (shape === "none" || !read.success)
        return { reason: "wrong-shape", detail: "JSON without a status, components or incidents as Statuspage has them" };
    const { page, status, components, incidents: listed, scheduled_maintenances: planned } = read.data;
    const otherwise = page.updated_at ?? source.fetchedAt;
    const incidents = newestFirst(listed
        .filter(({ scheduled_for }) => scheduled_for === undefined)
        .map((incident) => statuspage_report_toIncident(incident, otherwise)));
    const maintenances = [...planned, ...listed.filter(({ scheduled_for }) => scheduled_for !== undefined)];
    return {
        feed: source.feed,
        url: webAddress(page.url) ?? statuspage_pageOf(source.url),
        fetchedAt: source.fetchedAt,
        indicator: shape === "incidents" ? indicatorOf(incidents) : toIndicator(status.indicator),
        components: toComponents(components),
        incidents,
        maintenances: maintenances.map((maintenance) => toMaintenance(maintenance, otherwise)),
    };
}
/**
 * Which envelope this is: `incidents` is the list of incidents alone, of which the indicator has to be made. An imitator
 * leaves the list out when it is empty, so that address may answer with nothing but the page.
 */
function shapeOf(value, url) {
    if (typeof value !== "object" || value === null || Array.isArray(value))
        return "none";
    const has = (key) => Object.hasOwn(value, key);
    const part = (key) => (has(key) ? value[key] : undefined);
    const isObject = (key) => typeof part(key) === "object" && part(key) !== null;
    const lists = LISTS.filter((key) => has(key) && (part(key) === null || Array.isArray(part(key))));
    if (isObject("status") || lists.includes("components"))
        return "whole";
    if (lists.includes("incidents"))
        return "incidents";
    if (lists.includes("scheduled_maintenances"))
        return "whole";
    return isObject("page") && /\/incidents(\/unresolved)?\.json$/.test(url) ? "incidents" : "none";
}
/** The page for people that belongs to an address of the API. */
const statuspage_pageOf = (url) => url.replace(/(\/api\/v2)?\/[^/?#]*\.json.*$/s, "/");
const statuspage = { settings: statuspage_settings, observe: statuspage_observe, parse: statuspage_parse };

;// CONCATENATED MODULE: ./build/feeds/index.js



/** One entry under `feeds:` in the config. */
const FeedSettings = schemas/* discriminatedUnion */.gMt("kind", [statuspage.settings, googleCloud.settings]);
const feeds = { statuspage: statuspage, "google-cloud": googleCloud };
/** Reads one feed, whatever its kind. Never rejects. */
function observeFeed(settings, world, signal) {
    // The registry's type ties each kind to its own settings; the compiler can't follow that through a lookup by a union.
    const feed = feeds[settings.kind];
    return feed.observe(settings, world, signal);
}


/***/ }),

/***/ 499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MT: () => (/* binding */ ProbeSettings),
  gG: () => (/* binding */ carriesCredentials),
  CI: () => (/* binding */ defaultConditions),
  WH: () => (/* binding */ describeProbe),
  l5: () => (/* binding */ observeProbe)
});

// UNUSED EXPORTS: probes

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(2311);
// EXTERNAL MODULE: ./build/domain/duration.js
var duration = __webpack_require__(4953);
// EXTERNAL MODULE: ./build/domain/facts.js
var facts = __webpack_require__(1050);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(8532);
;// CONCATENATED MODULE: ./build/probes/contract.js

const BYTES = { B: 1, kB: 1e3, KB: 1e3, MB: 1e6, GB: 1e9, KiB: 2 ** 10, MiB: 2 ** 20, GiB: 2 ** 30 };
const SIZE = /^(\d{1,15})(B|kB|KB|MB|GB|KiB|MiB|GiB)$/;
const SIZE_EXPECTED = "is not a size such as 512kB, 10MB or 1GiB";
/** Bytes in a text such as `512kB`, `10MB` (10 000 000) or `1GiB`; `undefined` for any other text. */
function parseSize(text) {
    const match = SIZE.exec(text);
    if (match === null)
        return undefined;
    const bytes = Number(match[1]) * BYTES[match[2]];
    return Number.isSafeInteger(bytes) ? bytes : undefined;
}
/** A size in the config, as bytes. */
const Size = schemas/* string */.YjP(SIZE_EXPECTED)
    .regex(SIZE, SIZE_EXPECTED)
    .transform((text, context) => {
    const bytes = parseSize(text);
    if (bytes !== undefined && bytes > 0)
        return bytes;
    context.addIssue({ code: "custom", message: "is no size that a body can have", input: text });
    return core/* NEVER */.tm;
});

;// CONCATENATED MODULE: ./build/probes/http.js




const USER_AGENT = "uptimeline (+https://github.com/uptimeline/uptimeline)";
const METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];
const limit = (text, describes) => duration/* PositiveDuration */.yp.prefault(text).meta({ description: describes, examples: [text] });
const limits = schemas/* strictObject */.rej({
    queue: limit("30s", "Longest wait for a turn among the calls that run at once; not part of the latency."),
    dns: limit("10s", "Longest time to resolve the host's name."),
    connect: limit("30s", "Longest time to open the connection."),
    tls: limit("30s", "Longest time for the TLS handshake."),
    send: limit("30s", "Longest time to send the request."),
    wait: limit("180s", "Longest time from the request sent to the status line; AI models may think long."),
    receive: limit("180s", "Longest time from the status line to the end of the body."),
    total: limit("240s", "Longest time for the whole call, redirects included."),
    bodyBytes: Size.prefault("10MB").meta({
        description: "Largest decompressed body that is read.",
        examples: ["10MB", "512kB"],
    }),
})
    .prefault({})
    .describe("How long each phase of a call may take, and how large its answer may be.");
const settings = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz("http").describe("A request over HTTP or HTTPS."),
    url: schemas/* url */.OZ5({ protocol: /^https?$/, hostname: /./, error: "is not a URL that begins with http:// or https://" })
        .meta({
        description: "What is asked. May hold ${NAME} of a secret.",
        examples: ["https://api.example.com/v1/models"],
    }),
    method: schemas/* enum */.k5n(METHODS)
        .optional()
        .describe("The request's method; GET when left out, or POST when there is a body."),
    headers: schemas/* record */.g1P(schemas/* string */.YjP().regex(/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/, "is not a header's name"), schemas/* string */.YjP().regex(/^[\t\x20-\x7e\x80-\xff]*$/, "has characters that a header cannot carry"))
        .prefault({})
        .describe("Headers of the request, by name. Values may hold ${NAME} of a secret."),
    body: schemas/* string */.YjP().optional().describe("The request's body as text."),
    json: schemas/* json */.Pq9().optional().describe("The request's body as JSON; sets content-type: application/json."),
    limits,
    redirects: schemas/* int */.Whr()
        .min(0)
        .max(20)
        .prefault(5)
        .describe("How many redirects are followed; 0 takes the redirect as the answer."),
})
    .refine((value) => value.body === undefined || value.json === undefined, {
    path: ["json"],
    message: "cannot stand beside body",
});
/** Headers that may follow a redirect to another origin. Any other one that the config names may hold a secret, and stays. */
const HARMLESS_HEADERS = new Set([
    "accept",
    "accept-encoding",
    "accept-language",
    "cache-control",
    "content-type",
    "user-agent",
]);
/** Header names that carry credentials by their name, whatever was written in them. */
const SECRET_HEADER = /^cookie$|^proxy-authorization$|key|token|secret|auth|password|signature/;
const http = {
    settings,
    defaults: ["status >= 200 && status < 300"],
    observe: (asked, world, signal) => world.http.exchange(toRequest(asked), signal),
    facts: http_facts,
    host: (asked) => hostAndPort(new URL(asked.url)),
    target,
    queueMs: (asked) => asked.limits.queue,
    credentialed: (asked) => {
        const request = toRequest(asked);
        const names = Object.keys(request.headers);
        return names.some((name) => SECRET_HEADER.test(name)) || hasSecretQuery(new URL(request.url));
    },
};
/** What is put on the wire. Credentials in the URL become a header, so that no URL carries them. */
function toRequest(asked) {
    const url = new URL(asked.url);
    const headers = { "user-agent": USER_AGENT };
    if (asked.json !== undefined)
        headers["content-type"] = "application/json";
    if (url.username !== "" || url.password !== "")
        headers["authorization"] = basicCredentials(url);
    for (const [name, value] of Object.entries(asked.headers))
        headers[name.toLowerCase()] = value;
    url.username = "";
    url.password = "";
    url.hash = "";
    const body = asked.json === undefined ? asked.body : JSON.stringify(asked.json);
    return {
        method: methodOf(asked),
        url: url.href,
        headers,
        ...(body === undefined ? {} : { body }),
        secretHeaders: Object.keys(headers).filter((name) => !HARMLESS_HEADERS.has(name)),
        limits: toLimits(asked),
    };
}
const methodOf = (asked) => asked.method ?? (asked.body === undefined && asked.json === undefined ? "GET" : "POST");
function toLimits({ limits: given, redirects }) {
    return {
        dnsMs: given.dns,
        connectMs: given.connect,
        tlsMs: given.tls,
        sendMs: given.send,
        waitMs: given.wait,
        receiveMs: given.receive,
        totalMs: given.total,
        bodyBytes: given.bodyBytes,
        redirects,
    };
}
function basicCredentials(url) {
    const bytes = new TextEncoder().encode(`${unescaped(url.username)}:${unescaped(url.password)}`);
    return `Basic ${btoa(String.fromCharCode(...bytes))}`;
}
function unescaped(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
const hasSecretQuery = (url) => [...url.searchParams.keys()].some((name) => SECRET_HEADER.test(name.toLowerCase()));
function hostAndPort(url) {
    return `${url.hostname}:${url.port === "" ? (url.protocol === "https:" ? "443" : "80") : url.port}`;
}
function target(asked) {
    const { protocol, host, pathname } = new URL(asked.url);
    return { host, url: `${protocol}//${host}${pathname}`, method: methodOf(asked) };
}
function http_facts(exchange) {
    const text = new TextDecoder().decode(exchange.body);
    return {
        ...(exchange.status === undefined ? {} : { status: exchange.status }),
        latencyMs: exchange.totalMs,
        phases: exchange.phases,
        headers: exchange.headers,
        text,
        body: (0,facts/* parseJson */.q)(text),
        bytes: exchange.body.byteLength,
    };
}

;// CONCATENATED MODULE: ./build/probes/index.js


/** How a monitor is asked, as the config says it: one kind a line. */
const ProbeSettings = schemas/* discriminatedUnion */.gMt("kind", [http.settings]);
/** Every kind of probe. A kind that is missing here or above is a type error. */
const probes = { http: http };
/** Prepares a call, whatever its kind. */
function observeProbe(settings, world) {
    const probe = probeOf(settings);
    return {
        host: probe.host(settings),
        queueMs: probe.queueMs(settings),
        exchange: (signal) => probe.observe(settings, world, signal),
        facts: (exchange) => probe.facts(exchange),
    };
}
/** What may be published of a probe, by the monitor's `publish`: never a query or credentials. */
function describeProbe(settings) {
    return { kind: settings.kind, ...probeOf(settings).target(settings) };
}
/** Whether the request carries credentials by the look of it, so that a 401 or 403 speaks of them. */
function carriesCredentials(settings) {
    return probeOf(settings).credentialed(settings);
}
/** Conditions that hold for a kind of probe when the monitor has none that mentions the status. */
function defaultConditions(kind) {
    return probes[kind].defaults;
}
function probeOf(settings) {
    // The registry's type ties each kind to its own settings; the compiler can't follow that through a lookup by a union.
    return probes[settings.kind];
}


/***/ })

};
