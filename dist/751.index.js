export const id = 751;
export const ids = [751];
export const modules = {

/***/ 68376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  load: () => (/* binding */ load),
  mentionedSecrets: () => (/* binding */ mentionedSecrets)
});

// EXTERNAL MODULE: ./build/domain/errors.js
var errors = __webpack_require__(56046);
// EXTERNAL MODULE: ./build/domain/secret.js
var secret = __webpack_require__(48325);
// EXTERNAL MODULE: ./build/conditions/index.js + 14 modules
var conditions = __webpack_require__(65233);
// EXTERNAL MODULE: ./build/feeds/index.js + 63 modules
var build_feeds = __webpack_require__(73255);
// EXTERNAL MODULE: ./build/probes/index.js + 23 modules
var probes = __webpack_require__(94848);
// EXTERNAL MODULE: ./build/domain/incident.js
var incident = __webpack_require__(5035);
// EXTERNAL MODULE: ./build/domain/duration.js
var duration = __webpack_require__(14953);
;// CONCATENATED MODULE: ./build/config/alert-sets.js
const AVAILABILITY = {
    id: "availability",
    name: "Availability",
    warning: "availability < 99.5% for 10m",
    critical: "availability < 99% for 10m",
    window: "24h",
};
const ERRORS = { id: "errors", name: "Failing calls", warning: "errorRate > 5% for 10m" };
const LIMITED = { id: "rate-limited", name: "Limited rate", warning: "rateLimited > 10/h" };
/** Rules for what many watch, by name: data, which docs/alerts.md shows. Certificates have incidents of their own already. */
const ALERT_SETS = {
    "ai-image": {
        says: "An API that generates images: 5 to 15 s are usual.",
        rules: [
            { id: "latency", name: "Slow images", info: "p50 > 15s for 30m", warning: "p95 > 30s for 10m" },
            AVAILABILITY,
            ERRORS,
            LIMITED,
        ],
    },
    "ai-chat": {
        says: "An API that answers in text.",
        rules: [
            { id: "latency", name: "Slow answers", warning: "p95 > 3 × baseline for 15m", critical: "p95 > 60s for 15m" },
            AVAILABILITY,
            ERRORS,
            LIMITED,
        ],
    },
    website: {
        says: "A site that people open.",
        rules: [
            { id: "latency", name: "Slow pages", info: "p95 > 3 × baseline for 15m", warning: "p95 > 3s for 15m" },
            { ...AVAILABILITY, warning: "availability < 99.9% for 10m" },
            ERRORS,
        ],
    },
    gateway: {
        says: "A gateway before models or services, asked every minute.",
        rules: [
            { id: "server-errors", name: "Server errors", critical: "serverErrors > 0 for 1m" },
            { id: "errors", name: "Failing calls", critical: "errorRate > 5% for 2m" },
            { id: "latency", name: "Slow answers", warning: "p99 > 5s for 3m" },
            { id: "cost", name: "Cost", warning: "cost > 100 USD/h" },
        ],
    },
};
const ALERT_SET_NAMES = Object.keys(ALERT_SETS);
const alertSet = (name) => ALERT_SETS[name];

;// CONCATENATED MODULE: ./build/config/build-alerts.js




/** What a baseline is at least: three times as long as an answer of 40 ms is no trouble. */
const FLOOR_MS = 500;
/** Rules as a run holds them against calls: sets are expanded, and what the user left open is filled in. */
function placedAlerts({ alerts = [] }, monitors) {
    return alerts.flatMap((entry, index) => {
        const about = monitors.filter((monitor) => isAbout(entry, monitor)).map(({ id }) => id);
        const common = { together: entry.together ?? false, monitors: about };
        const path = ["alerts", index];
        if (entry.set === undefined)
            return { rule: toRule(entry.id ?? "", entry, common), path };
        const prefix = entry.id ?? entry.set;
        return alertSet(entry.set).rules.flatMap((one) => {
            if (entry.without?.includes(one.id) === true)
                return [];
            const own = present(entry.rules?.[one.id] ?? {});
            return { rule: toRule(`${prefix}-${one.id}`, { ...compiled(one), ...own }, common), path };
        });
    });
}
const toAlerts = (...input) => placedAlerts(...input).map(({ rule }) => rule);
function isAbout(entry, monitor) {
    const { monitors, groups, providers } = entry;
    if (monitors === undefined && groups === undefined && providers === undefined)
        return true;
    return (monitors?.includes(monitor.id) === true ||
        (monitor.group !== undefined && groups?.includes(monitor.group) === true) ||
        (monitor.provider !== undefined && providers?.includes(monitor.provider) === true));
}
function toRule(id, sayings, common) {
    const { name = id, window, floor = FLOOR_MS } = sayings;
    const steps = incident/* LEVELS */.A_.toReversed().flatMap((level) => {
        const limit = sayings[level];
        if (limit === undefined)
            return [];
        const forMs = limit.forMs ?? sayings.for ?? 0;
        const text = forMs === 0 ? limit.expression : `${limit.expression} for ${(0,duration/* durationText */.S5)(forMs)}`;
        return [{ level, text, forMs, condition: limit.condition }];
    });
    return { id, name, steps, floorMs: floor, ...(window !== undefined && { windowMs: window }), ...common };
}
/** Sets are texts of ours: the tests read them all. */
function compiled({ name, window, ...rule }) {
    const limits = incident/* LEVELS */.A_.flatMap((level) => {
        const text = rule[level];
        if (text === undefined)
            return [];
        const result = (0,conditions/* compileAlert */.yQ)(text);
        if (!result.ok)
            throw new Error(`a rule of ours can't be read: ${text}: ${result.message}`);
        return [[level, result]];
    });
    return { name, ...Object.fromEntries(limits), ...(window !== undefined && { window: (0,duration/* parseDuration */.E9)(window) }) };
}
const present = (sayings) => Object.fromEntries(Object.entries(sayings).filter(([, value]) => value !== undefined));

// EXTERNAL MODULE: ./build/domain/monitor.js
var domain_monitor = __webpack_require__(57203);
// EXTERNAL MODULE: ./build/config/config.js
var config = __webpack_require__(45169);
;// CONCATENATED MODULE: ./build/config/build-issues.js
const KINDS = [
    "outage",
    "degradation",
    "configuration",
    "certificate",
    "heartbeat",
    "alert",
    "manual",
    "maintenance",
];
/** How issues are written, with what the user left open. */
function toIssues({ issues = {}, site = {} }) {
    const groups = Object.entries(issues.groups ?? {});
    return {
        enabled: issues.enabled ?? true,
        label: issues.label ?? "uptimeline",
        assignees: issues.assignees ?? [],
        assigneesOfGroups: new Map(groups.map(([group, { assignees = [] }]) => [group, assignees])),
        kinds: issues.kinds ?? KINDS,
        pins: issues.pin ?? false,
        locks: issues.lock ?? false,
        locale: issues.locale ?? site.locale ?? "en",
    };
}

// EXTERNAL MODULE: ./build/domain/instant.js
var instant = __webpack_require__(92224);
// EXTERNAL MODULE: ./build/domain/time-zone.js
var time_zone = __webpack_require__(73219);
// EXTERNAL MODULE: ./build/recurrence.js
var recurrence = __webpack_require__(98836);
;// CONCATENATED MODULE: ./build/config/build-maintenance.js



const MOMENT = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(?::(\d\d)(?:\.\d+)?)?)?\s?(Z|[+-]\d\d:\d\d)?$/;
/** A moment as people write it; without an offset it is one of the zone's clocks. `NaN` for what is none. */
function momentOf(text, timeZone) {
    const [whole, date, time = "00:00", seconds = "00", offset] = MOMENT.exec(text.trim()) ?? [];
    const wall = whole === undefined ? Number.NaN : (0,instant/* toMs */.G8)(`${date}T${time}:${seconds}.000Z`);
    // `Date.parse` takes the 30th of February for one of March.
    if (Number.isNaN(wall) || (0,instant/* toInstant */.fN)(wall).slice(0, 10) !== date)
        return Number.NaN;
    return offset === undefined
        ? (0,recurrence/* fromWallTime */.YV)(wall, (0,time_zone/* offsetsOf */.w)(timeZone))
        : (0,instant/* toMs */.G8)(`${date}T${time}:${seconds}.000${offset}`);
}
/** How long ahead people hear of a maintenance. */
const ANNOUNCED_MS = instant/* DAY_MS */.sO;
/** Maintenance as the config plans it, with the ids of all monitors that it is about. */
function toMaintenance(file, monitors, siteZone) {
    return (file.maintenance ?? []).map((window) => ({
        id: window.id,
        title: window.title ?? window.id,
        monitors: monitors.filter((monitor) => build_maintenance_isAbout(window, monitor)).map(({ id }) => id),
        expect: window.expect ?? "down",
        announceMs: window.announce ?? ANNOUNCED_MS,
        when: whenOf(window, window.timeZone ?? siteZone),
    }));
}
function build_maintenance_isAbout({ monitors = [], groups = [], providers = [] }, monitor) {
    return (monitors.includes(monitor.id) ||
        (monitor.group !== undefined && groups.includes(monitor.group)) ||
        (monitor.provider !== undefined && providers.includes(monitor.provider)));
}
function whenOf({ from, to, cron, rrule, duration }, timeZone) {
    if (from !== undefined && to !== undefined) {
        return { kind: "once", from: (0,instant/* toInstant */.fN)(momentOf(from, timeZone)), to: (0,instant/* toInstant */.fN)(momentOf(to, timeZone)) };
    }
    const [kind, rule] = cron === undefined ? ["rrule", rrule ?? ""] : ["cron", cron];
    return { kind, rule, timeZone, durationMs: duration ?? 0 };
}

// EXTERNAL MODULE: ./build/domain/route.js
var route = __webpack_require__(62680);
;// CONCATENATED MODULE: ./build/config/build-notices.js

/** How channels are told, with what the user left open; without the address to call where a part of it has no value. */
function toNotices({ notices = {}, routes = [], site = {} }, isPingMissing) {
    const { cooldown, remind, escalate, digest, ping } = notices;
    const timeZone = notices.timeZone ?? site.timeZone ?? "UTC";
    return {
        routes: routes.map((route) => toRoute(route, timeZone)),
        cooldownMs: cooldown ?? route/* COOLDOWN_MS */.B,
        ...(remind !== undefined && { remindMs: remind }),
        ...(escalate !== undefined && { escalate: { afterMs: escalate.after, to: escalate.to } }),
        ...(digest !== undefined && {
            digest: { every: digest.every, minute: minuteOf(digest.at ?? "09:00"), to: digest.to },
        }),
        ...(ping !== undefined && !isPingMissing && { pingUrl: ping }),
        timeZone,
        locale: notices.locale ?? site.locale ?? "en",
    };
}
const DAY_NUMBERS = { mon: 1, tue: 2, wed: 3, thu: 4, fri: 5, sat: 6, sun: 7 };
const ALL_DAYS = Object.values(DAY_NUMBERS);
/** One route; `timeZone` is that of its hours. */
function toRoute({ times, to, ...takes }, timeZone) {
    const present = Object.fromEntries(Object.entries(takes).filter(([, value]) => value !== undefined));
    if (times === undefined)
        return { ...present, to };
    const days = times.days?.map((day) => DAY_NUMBERS[day]) ?? ALL_DAYS;
    const [fromMinute, toMinute] = [minuteOf(times.from ?? "00:00"), times.to === undefined ? 1_440 : minuteOf(times.to)];
    return { ...present, to, times: { fromMinute, toMinute, days, timeZone } };
}
const minuteOf = (clock) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

;// CONCATENATED MODULE: ./build/config/build-site.js


/** The site, with what is left open filled in; a domain of one's own is its address. */
function toSite(site = {}) {
    const { name, url, domain, timeZone, locale, header, logo, favicon, links, colors, css, robots } = site;
    const address = url ?? (domain === undefined ? undefined : `https://${domain}/`);
    return {
        name: name ?? "Status",
        ...(address !== undefined && { url: address }),
        ...(domain !== undefined && { domain }),
        timeZone: timeZone ?? "UTC",
        locale: locale ?? "en",
        ...(header !== undefined && { header }),
        ...(logo !== undefined && { logo }),
        ...(favicon !== undefined && { favicon }),
        ...(links !== undefined && { links }),
        // Keys that are left open are absent, so that what is there is set.
        ...(colors !== undefined && { colors: colors }),
        ...(css !== undefined && { css }),
        robots: robots ?? "allow",
    };
}
function toAnnouncements({ announcements = [], site = {} }) {
    const zone = site.timeZone ?? "UTC";
    return announcements.map(({ id, title, text, from, to, url }) => ({
        id,
        title,
        ...(text !== undefined && { text }),
        ...(from !== undefined && { from: (0,instant/* toInstant */.fN)(momentOf(from, zone)) }),
        ...(to !== undefined && { to: (0,instant/* toInstant */.fN)(momentOf(to, zone)) }),
        ...(url !== undefined && { url }),
    }));
}

// EXTERNAL MODULE: ./build/domain/nearest.js
var nearest = __webpack_require__(39099);
;// CONCATENATED MODULE: ./build/config/suggest.js
/** `a, b or c` */
function oneOf(words) {
    if (words.length < 2)
        return words.join("");
    return `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}

;// CONCATENATED MODULE: ./build/config/explain.js


/** Puts an issue of the schema into words that need no knowledge of schemas. `data` is what was checked. */
function explain(issue, data, hintAt, base = []) {
    const path = [...base, ...issue.path.map((step) => (typeof step === "symbol" ? String(step) : step))];
    const said = (message, remedy) => [{ path, message, remedy }];
    switch (issue.code) {
        case "unrecognized_keys":
            return issue.keys.map((key) => unknownKey([...path, key], hintAt(path).keys));
        case "invalid_type":
            return [wrongType(issue, path, valueAt(data, path), hintAt)];
        case "invalid_value":
            return said(...notAmong(valueAt(data, path), issue.values.map(String), path));
        case "invalid_union":
            if (issue.errors.length === 0)
                return [noSuchKind(issue, path, data)];
            return branch(issue.errors).flatMap((inner) => explain(inner, data, hintAt, path));
        case "invalid_key":
        case "invalid_element":
            return issue.issues.slice(0, 1).flatMap((inner) => explain({ ...inner, path: [] }, data, hintAt, path));
        case "too_small":
        case "too_big":
            return isOwn(issue) ? said(ownWords(issue), like(hintAt(path))) : said(...outOfBounds(issue));
        case "not_multiple_of":
            return said(`it must be a multiple of ${issue.divisor}`, like(hintAt(path)));
        case "custom": {
            const { remedy, offset } = issue.params ?? {};
            const mistake = {
                path,
                message: ownWords(issue),
                remedy: typeof remedy === "string" ? beforeStop(remedy) : like(hintAt(path)),
            };
            return [typeof offset === "number" ? { ...mistake, offset } : mistake];
        }
        case "invalid_format":
            return said(isOwn(issue) ? ownWords(issue) : (FORMATS[issue.format] ?? "it has not the form that is needed"), like(hintAt(path)));
    }
}
/** A remedy as it can stand before a full stop. */
const beforeStop = (remedy) => remedy.replace(/\?$/, "? Otherwise correct it");
const FORMATS = { url: "this is not a URL", email: "this is not an e-mail address" };
/** The schema gave its own message, in place of zod's. */
const ownWords = ({ message }) => /^(is|has|needs|must|cannot|can't) /.test(message) ? `it ${message}` : message;
const isOwn = (issue) => !/^(Invalid |Too small|Too big|Unrecognized )/.test(issue.message);
/** What belongs there, from the examples or the description of the key. */
function like(hint) {
    const examples = hint.examples?.map((example) => JSON.stringify(example)) ?? [];
    if (examples.length > 0)
        return `Write it like ${oneOf(examples)}`;
    return hint.description === undefined ? "Correct the value" : `What belongs here: ${unstopped(hint.description)}`;
}
const unstopped = (text) => text.replace(/\.$/, "");
function unknownKey(path, known) {
    const key = String(path.at(-1));
    const meant = (0,nearest/* nearest */.p)(key, known);
    const choice = known.length === 0 ? "" : `; known here are ${[...known].sort().join(", ")}`;
    const remedy = meant === undefined ? `Remove it${choice}` : `Did you mean "${meant}"? Otherwise remove it`;
    return { path, isKey: true, message: "this key is not known", remedy };
}
const KINDS_OF_VALUE = {
    string: ["text", "Write a single value, in quotes"],
    number: ["a number", "Write a number without quotes"],
    int: ["a whole number", "Write a whole number without quotes"],
    boolean: ["true or false", "Write true or false, without quotes"],
    array: ["a list", "Write each entry on its own line, after a dash"],
    object: ["a mapping", "Write indented lines of the form key: value"],
    record: ["a mapping", "Write indented lines of the form key: value"],
};
function wrongType(issue, path, value, hintAt) {
    const hint = hintAt(path);
    if (value === undefined) {
        const what = hint.description === undefined ? "" : `: ${unstopped(hint.description)}`;
        return { path, message: "this key is missing", remedy: `Add \`${path.at(-1)}\`${what}` };
    }
    if (value === null)
        return { path, message: "there is no value", remedy: like(hint) };
    if (isOwn(issue))
        return { path, message: ownWords(issue), remedy: like(hint) };
    const [name, remedy] = KINDS_OF_VALUE[issue.expected] ?? ["something else", "Correct the value"];
    return { path, message: `it must be ${name}, not ${nameOf(value)}`, remedy: hint.examples ? like(hint) : remedy };
}
function nameOf(value) {
    if (Array.isArray(value))
        return "a list";
    if (value === null)
        return "nothing";
    if (typeof value === "object")
        return "a mapping";
    if (typeof value === "number")
        return "a number";
    return typeof value === "boolean" ? "true or false" : "text";
}
function notAmong(value, allowed, path) {
    if (value === undefined)
        return ["this key is missing", `Add \`${path.at(-1)}\`: ${oneOf(allowed)}`];
    const meant = typeof value === "string" ? (0,nearest/* nearest */.p)(value, allowed) : undefined;
    return [
        `it must be ${oneOf(allowed)}`,
        meant === undefined ? "Choose one of them" : `Did you mean "${meant}"? Otherwise choose another of them`,
    ];
}
function noSuchKind(issue, path, data) {
    const allowed = "options" in issue ? (issue.options ?? []).map(String) : [];
    const value = valueAt(data, path);
    if (value === undefined) {
        return { path, message: "this key is missing", remedy: `Add \`${path.at(-1)}\`: ${oneOf(allowed)}` };
    }
    const meant = typeof value === "string" ? (0,nearest/* nearest */.p)(value, allowed) : undefined;
    const remedy = meant === undefined ? `Known: ${allowed.join(", ")}` : `Did you mean "${meant}"? Known: ${allowed.join(", ")}`;
    return { path, message: `there is no ${path.at(-1)} of this name`, remedy };
}
/** Of several forms that a value may have, the issues of the one that was meant: the type fits, and then the fewest. */
function branch(errors) {
    const offBy = (issues) => issues.length + (issues.some((issue) => issue.code === "invalid_type" && issue.path.length === 0) ? 1_000 : 0);
    return [...errors].sort((a, b) => offBy(a) - offBy(b))[0] ?? [];
}
function outOfBounds(issue) {
    const isSmall = issue.code === "too_small";
    const bound = Number(isSmall ? issue.minimum : issue.maximum);
    const limit = `${isSmall ? "at least" : "at most"} ${bound}`;
    switch (issue.origin) {
        case "array":
            if (isSmall && bound === 1)
                return ["the list is empty", "Add at least one entry"];
            return [`the list must have ${limit} entries`, isSmall ? "Add entries" : "Remove entries"];
        case "string":
            if (isSmall && bound === 1)
                return ["the text is empty", "Write something, or remove the key"];
            return [`the text must have ${limit} characters`, isSmall ? "Write more" : "Write less"];
        default:
            return [`it must be ${limit}`, `Write ${bound} or ${isSmall ? "more" : "less"}`];
    }
}
/** The value at a path, `undefined` where there is none. */
function valueAt(data, path) {
    let value = data;
    for (const step of path) {
        if (typeof value !== "object" || value === null || !Object.hasOwn(value, step))
            return undefined;
        value = Object.getOwnPropertyDescriptor(value, step)?.value;
    }
    return value;
}

;// CONCATENATED MODULE: ./build/config/money.js
const AMOUNT = /^(\d{1,9})(?:\.(\d{1,9}))? ?([A-Z]{3}|credits)$/;
/** `0.50 USD`, `100 credits`; `undefined` for any other text. */
function parseAmount(text) {
    const match = AMOUNT.exec(text.trim());
    if (match === null)
        return undefined;
    const [, whole = "0", fraction = "", unit = ""] = match;
    // As one integer of billionths, so that no decimal is lost to binary fractions.
    const billionths = Number(whole + fraction.padEnd(9, "0"));
    return Number.isSafeInteger(billionths) ? { micro: billionths / 1000, unit } : undefined;
}
const NOT_MONEY = "this is not an amount, which is a number and a currency or credits";
/** `0.50 USD/day`, `10 USD/month`, `100 credits/day`. */
function readBudget(text) {
    const [amountText = "", per, ...rest] = text.split("/").map((part) => part.trim());
    const amount = parseAmount(amountText);
    if (amount === undefined)
        return { message: NOT_MONEY };
    if ((per !== "day" && per !== "month") || rest.length > 0)
        return { message: "a budget is an amount per day or per month" };
    if (!Number.isInteger(amount.micro))
        return { message: "a budget is in whole millionths of its unit" };
    return { value: { micro: amount.micro, unit: amount.unit, per } };
}
const BUDGET_EXAMPLES = ["0.50 USD/day", "10 USD/month", "100 credits/day"];
/** Millions of tokens are what providers name prices by; some name thousands. */
const PER = new Map([
    ["1M", 1],
    ["1K", 1000],
    ["1k", 1000],
]);
/** `0.15 USD/1M`, as micro-units per million tokens. */
function readTokenPrice(text) {
    const [amountText = "", per = "", ...rest] = text.split("/").map((part) => part.trim());
    const amount = parseAmount(amountText);
    const times = PER.get(per);
    if (amount === undefined)
        return { message: NOT_MONEY };
    if (times === undefined || rest.length > 0)
        return { message: "a price of tokens is an amount per million or thousand of them" };
    return whole({ micro: amount.micro * times, unit: amount.unit });
}
/** `0.04 USD`, as micro-units. */
function readAmount(text) {
    const amount = parseAmount(text);
    return amount === undefined ? { message: NOT_MONEY } : whole(amount);
}
function whole(amount) {
    // 1000 × 0.0000005 is a whole number that binary fractions miss by a hair.
    const micro = Math.round(amount.micro);
    if (Math.abs(micro - amount.micro) > 1e-6)
        return { message: "a price has at most six decimals" };
    return { value: { ...amount, micro } };
}
/** The units that a price is written in; more than one is a mistake. */
const unitsOf = (price) => [
    ...new Set(Object.values(price).flatMap((amount) => (amount === undefined ? [] : [amount.unit]))),
];
function toPrice(price) {
    const { input, cached, output, unit, call } = price;
    return {
        unit: unitsOf(price)[0] ?? "USD",
        ...(input === undefined ? {} : { inputPerMillion: input.micro }),
        ...(cached === undefined ? {} : { cachedPerMillion: cached.micro }),
        ...(output === undefined ? {} : { outputPerMillion: output.micro }),
        ...(unit === undefined ? {} : { perUnit: unit.micro }),
        ...(call === undefined ? {} : { perCall: call.micro }),
    };
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./build/config/yaml.js

const LARGEST_BYTES = 1_000_000;
/** How often one anchor may be used, counting what is nested: enough for any real config, too little for a bomb. */
const MOST_ALIASES = 1_000;
const DEEPEST = 200;
/** Reads the text of a config as YAML 1.2 with anchors and merge keys. Never throws. */
function readYaml(text, file) {
    const problem = emptyOrTooLarge(text);
    if (problem !== undefined)
        return { problems: [{ file, ...problem }] };
    try {
        return readDocument(text, file);
    }
    catch (error) {
        // The parser and its tree are recursive: what nests thousands deep ends the stack.
        if (error instanceof RangeError)
            return { problems: [{ file, line: 1, column: 1, ...TOO_DEEP }] };
        throw error;
    }
}
const TOO_DEEP = { message: "lists and mappings are nested too deeply to be read", remedy: "Write the config flatter" };
const TOO_MANY_ALIASES = {
    message: "anchors refer to each other so often that the config would grow out of bounds",
    remedy: `Use each anchor at most ${MOST_ALIASES} times, counting what is nested`,
};
const BAD_MERGE = {
    message: "<< takes over a mapping, and this is none",
    remedy: "Write << before an alias of a mapping",
};
function emptyOrTooLarge(text) {
    const start = { line: 1, column: 1 };
    const bytes = Buffer.byteLength(text);
    if (bytes > LARGEST_BYTES) {
        const message = `the file has ${(bytes / 1e6).toFixed(1)} MB, and at most 1 MB is read`;
        return { ...start, message, remedy: "Watch fewer monitors in one repository, or share settings under `defaults`" };
    }
    if (text.replace(/^\uFEFF/, "").trim() === "")
        return { ...start, message: "the file is empty", remedy: NEEDS_MONITORS };
    return undefined;
}
const NEEDS_MONITORS = "Write at least one entry under `monitors:`, as in uptimeline.default.yml";
function readDocument(text, file) {
    const lines = new dist/* LineCounter */.HN();
    // `logLevel: silent` would also silence the error that there are several documents.
    const document = (0,dist/* parseDocument */.Tp)(text, {
        lineCounter: lines,
        merge: true,
        stringKeys: true,
        prettyErrors: false,
        logLevel: "error",
    });
    const at = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { line: Math.max(1, line), column: Math.max(1, col) };
    };
    const syntax = telling(document).map((error) => ({
        file,
        ...at(error.pos[0]),
        ...keyOf(error, document),
        ...said(error),
    }));
    const aliases = aliasMistakes(document).map(({ node, ...mistake }) => ({ file, ...at(offsetOf(node)), ...mistake }));
    const problems = [...syntax, ...aliases];
    if (aliases.length > 0 || [...document.errors, ...document.warnings].some((error) => !RECOVERABLE.has(error.code))) {
        return { problems };
    }
    if (document.contents === null || isEmptyScalar(document.contents)) {
        const message = "the file holds no settings, only comments or empty lines";
        return { problems: [...problems, { file, ...at(0), message, remedy: NEEDS_MONITORS }] };
    }
    const places = placesIn(document, text, at);
    try {
        const data = document.toJS({ maxAliasCount: MOST_ALIASES });
        if (isDeeper(data, DEEPEST))
            return { problems: [...problems, { file, ...at(0), ...TOO_DEEP }] };
        return { source: { data, ...places }, problems };
    }
    catch (error) {
        if (error instanceof RangeError)
            throw error;
        const isBomb = error instanceof ReferenceError;
        const place = at(isBomb ? first(document, dist/* isAlias */.Vj) : first(document, isMergeOfNothing));
        return { problems: [...problems, { file, ...place, ...(isBomb ? TOO_MANY_ALIASES : BAD_MERGE) }] };
    }
}
/** All that follows walks the tree by recursion, so its depth is limited here, aliases included. */
const isDeeper = (data, levels) => typeof data === "object" &&
    data !== null &&
    (levels === 0 || Object.values(data).some((item) => isDeeper(item, levels - 1)));
const isEmptyScalar = (node) => (0,dist/* isScalar */.jn)(node) && node.value === null;
/** After these the rest of the config is still what was meant, so that its other mistakes can be named too. */
const RECOVERABLE = new Set(["DUPLICATE_KEY"]);
/** Each of these is a mistake of its own; any other may only follow from the one before. */
const INDEPENDENT = new Set(["DUPLICATE_KEY", "TAB_AS_INDENT", "TAG_RESOLVE_FAILED"]);
/** The errors that tell something: one a line, and of those that may follow from each other only the first. */
function telling(document) {
    const errors = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
    const hasTabs = errors.some((error) => error.code === "TAB_AS_INDENT");
    const first = hasTabs ? undefined : errors.find((error) => !INDEPENDENT.has(error.code));
    return errors.filter((error) => INDEPENDENT.has(error.code) || error === first);
}
/** The path of the key that stands twice. */
function keyOf(error, document) {
    if (error.code !== "DUPLICATE_KEY")
        return {};
    let path = [];
    (0,dist/* visit */.YR)(document, {
        Pair(_key, pair, parents) {
            if (!(0,dist/* isScalar */.jn)(pair.key) || pair.key.range?.[0] !== error.pos[0])
                return undefined;
            const above = [...parents, pair];
            path = above.flatMap((parent, depth) => {
                if ((0,dist/* isPair */.tO)(parent))
                    return [(0,dist/* isScalar */.jn)(parent.key) ? String(parent.key.value) : "?"];
                return (0,dist/* isSeq */.oP)(parent) ? [parent.items.indexOf(above[depth + 1])] : [];
            });
            return dist/* visit */.YR.BREAK;
        },
    });
    return path.length === 0 ? {} : { key: pathText(path) };
}
function said(error) {
    if (error.code === "MISSING_CHAR" && error.message.includes("quote")) {
        return sentence("a text in quotes is not closed", "Add the closing quote where the text ends");
    }
    return SENTENCES[error.code];
}
/** `monitors[2].probe.headers["x api key"]` */
function pathText(path) {
    return path.reduce((text, step) => {
        if (typeof step === "number")
            return `${text}[${step}]`;
        if (!/^[\w-]+$/.test(step))
            return `${text}[${JSON.stringify(step)}]`;
        return text === "" ? step : `${text}.${step}`;
    }, "");
}
function aliasMistakes(document) {
    const mistakes = [];
    const known = new Set();
    (0,dist/* visit */.YR)(document, {
        Node(_key, node, parents) {
            if (!(0,dist/* isAlias */.Vj)(node)) {
                if (node.anchor !== undefined)
                    known.add(node.anchor);
                return;
            }
            const shown = JSON.stringify(`*${node.source}`);
            if (!known.has(node.source)) {
                const message = `${shown} refers to an anchor that is not defined above it`;
                mistakes.push({ node, message, remedy: `Define &${node.source} first, or put the text in quotes` });
            }
            else if (parents.some((parent) => "anchor" in parent && parent.anchor === node.source)) {
                mistakes.push({
                    node,
                    message: `${shown} stands inside of what it refers to`,
                    remedy: "Write the value itself",
                });
            }
        },
    });
    return mistakes;
}
/** Where the first node or pair of a sort begins. */
function first(document, isSought) {
    let offset = 0;
    (0,dist/* visit */.YR)(document, (_key, node) => {
        if (!isSought(node))
            return undefined;
        const place = (0,dist/* isPair */.tO)(node) ? node.key : node;
        offset = hasRange(place) ? offsetOf(place) : 0;
        return dist/* visit */.YR.BREAK;
    });
    return offset;
}
/** A merge key before something that is neither a mapping nor refers to one. */
const isMergeOfNothing = (node) => (0,dist/* isPair */.tO)(node) && (0,dist/* isScalar */.jn)(node.key) && node.key.value === "<<" && !(0,dist/* isMap */.jh)(node.value) && !(0,dist/* isAlias */.Vj)(node.value);
const offsetOf = (node) => node.range?.[0] ?? 0;
function placesIn(document, text, at) {
    const resolved = (node) => ((0,dist/* isAlias */.Vj)(node) ? node.resolve(document) : node);
    const pairIn = (node, key) => (0,dist/* isMap */.jh)(node) ? node.items.find((pair) => (0,dist/* isScalar */.jn)(pair.key) && String(pair.key.value) === String(key)) : undefined;
    const find = (path) => {
        let node = document.contents;
        for (const step of path) {
            const parent = resolved(node);
            const child = (0,dist/* isSeq */.oP)(parent) && typeof step === "number" ? parent.items[step] : pairIn(parent, step)?.value;
            if (child === undefined || child === null)
                return { node, whole: false };
            node = child;
        }
        return { node, whole: true };
    };
    return {
        placeOf(path, offset) {
            const { node, whole } = find(path);
            if (!hasRange(node))
                return at(0);
            return at(offsetOf(node) + (whole && offset !== undefined ? written(node, text, offset) : 0));
        },
        placeOfKey(path) {
            const key = pairIn(resolved(find(path.slice(0, -1)).node), path.at(-1))?.key;
            return hasRange(key) ? at(offsetOf(key)) : this.placeOf(path);
        },
    };
}
const hasRange = (node) => typeof node === "object" && node !== null && "range" in node;
/** How far into a written scalar the character stands that is `offset` into its value; 0 where escapes or folding differ. */
function written(node, text, offset) {
    if (!(0,dist/* isScalar */.jn)(node) || typeof node.value !== "string" || !node.range)
        return 0;
    const [begin, end] = node.range;
    const start = text.slice(begin, end).indexOf(node.value.trimEnd());
    return start < 0 ? 0 : start + Math.min(offset, node.value.length);
}
const QUOTES = "Check the indentation, and put text that begins with or holds special characters in quotes";
const INDENT = "Indent with spaces, the same number for all entries of a list or mapping";
const sentence = (message, remedy = QUOTES) => ({ message, remedy });
const SENTENCES = {
    ALIAS_PROPS: sentence("an alias (*name) can't have a tag or an anchor", "Write only the alias"),
    BAD_ALIAS: sentence("an alias (*name) has no proper name", "Put text that begins with * in quotes"),
    BAD_COLLECTION_TYPE: sentence("a tag does not fit what follows it", "Remove the tag"),
    BAD_DIRECTIVE: sentence("a line that begins with % is no directive that is known", "Remove the line"),
    BAD_DQ_ESCAPE: sentence("a backslash in double quotes begins no known escape", "Use single quotes, or write \\\\"),
    BAD_INDENT: sentence("the indentation does not fit the lines above, or a bracket is not closed", INDENT),
    BAD_PROP_ORDER: sentence("anchors and tags must stand before the value", "Write &name or !tag first"),
    BAD_SCALAR_START: sentence("a value can't begin with this character", "Put the value in quotes"),
    BLOCK_AS_IMPLICIT_KEY: sentence("a mapping or list begins where a single value was expected", QUOTES),
    BLOCK_IN_FLOW: sentence("inside of [ ] and { } everything must be in that form", "Close the bracket, or use it throughout"),
    DUPLICATE_KEY: sentence("this key stands twice in the same mapping", "Keep one of the two"),
    IMPOSSIBLE: sentence("the YAML can't be read from here on"),
    KEY_OVER_1024_CHARS: sentence("a key is longer than 1024 characters", "Check for a missing line break or quote"),
    MISSING_CHAR: sentence("a character is missing here: a closing quote, a comma, a colon, or a space after one"),
    MULTILINE_IMPLICIT_KEY: sentence("a key goes over several lines: a colon or a quote may be missing"),
    MULTIPLE_ANCHORS: sentence("a value has more than one anchor", "Keep one of them"),
    MULTIPLE_DOCS: sentence("the file holds more than one YAML document", "Remove the line --- and what follows it"),
    MULTIPLE_TAGS: sentence("a value has more than one tag", "Remove the tags"),
    NON_STRING_KEY: sentence("a key must be plain text", "Write the key as a word"),
    RESOURCE_EXHAUSTION: TOO_DEEP,
    TAB_AS_INDENT: sentence("a tab is used for indentation, which YAML forbids", "Replace the tab by spaces"),
    TAG_RESOLVE_FAILED: sentence("a tag (!name) is not known here", "Remove the tag, or put text that begins with ! in quotes"),
    UNEXPECTED_TOKEN: sentence("something stands here that YAML does not expect"),
};
/** Plain data as people write it. */
const toYaml = (data) => stringify(data, { lineWidth: 0 });

;// CONCATENATED MODULE: ./build/config/presets/fill.js

function valuesOf(preset, given) {
    const entries = Object.entries(preset.parameters).flatMap(([name, { default: standard }]) => {
        const own = Object.hasOwn(given, name) ? given[name] : undefined;
        const value = isScalar(own) ? own : standard;
        return value === undefined ? [] : [[name, value]];
    });
    return new Map(entries);
}
const isScalar = (value) => typeof value === "string" || typeof value === "number" || typeof value === "boolean";
/** Parameters that a text mentions. */
function parametersIn(text, preset) {
    return Object.keys(preset.parameters).filter((name) => text.includes(`{${name}}`));
}
/**
 * Fills a template as data: a value can't become a key or end a text. A text that is one parameter and nothing else takes
 * its type. A key that mentions an optional parameter without a value is left out.
 */
function fill(template, preset, values) {
    if (typeof template === "string")
        return fillText(template, preset, values);
    if (Array.isArray(template))
        return template.map((item) => fill(item, preset, values));
    if (typeof template !== "object")
        return template;
    const entries = Object.entries(template).map(([key, value]) => [key, fill(value, preset, values)]);
    return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}
function fillText(text, preset, values) {
    const names = parametersIn(text, preset);
    if (names.some((name) => !values.has(name)))
        return undefined;
    const [only] = names;
    if (only !== undefined && text === `{${only}}`)
        return values.get(only);
    // One pass: a value that looks like a parameter is left alone.
    return text.replaceAll(/\{(\w+)\}/g, (whole, name) => (values.has(name) ? String(values.get(name)) : whole));
}
/** From which written parameter each text of a template comes, by its path. `path` is where the template stands, `base` where `given` does. */
function originsOf(template, path, preset, given, base) {
    if (typeof template === "string") {
        const name = parametersIn(template, preset).find((one) => Object.hasOwn(given, one));
        return new Map(name === undefined ? [] : [[pathText(path), [...base, name]]]);
    }
    if (typeof template !== "object")
        return new Map();
    const below = Array.isArray(template) ? [...template.entries()] : Object.entries(template);
    return new Map(below.flatMap(([key, value]) => [
        ...originsOf(value, [...path, key], preset, given, base),
    ]));
}
/** What is written over what a preset says, as a JSON Merge Patch (RFC 7396): mappings are merged, all else is replaced, and a key without a value removes. */
function merge(base, patch) {
    if (!isMapping(patch))
        return patch;
    const merged = new Map(isMapping(base) ? Object.entries(base) : []);
    for (const [key, value] of Object.entries(patch)) {
        if (value === null)
            merged.delete(key);
        else
            merged.set(key, merge(merged.get(key), value));
    }
    return Object.fromEntries(merged);
}
const isMapping = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

;// CONCATENATED MODULE: ./build/config/providers/provider.js
const feedOf = (use) => (typeof use === "string" ? use : use.feed);
/** Without a key most APIs refuse a request, and that they do so is the answer we want. */
const REFUSED = ["status in [401, 403]"];
const githubStatus = {
    id: "github-status",
    name: "GitHub Status",
    kind: "statuspage",
    url: "https://www.githubstatus.com",
    page: "kctbh9vrtdwd",
};
/**
 * GitHub's page tells of outages of the vendors whose models stand behind Copilot, by name: a witness who is neither the
 * vendor nor us.
 */
function modelsBehindCopilot(names) {
    return {
        feed: githubStatus,
        use: { feed: githubStatus.id, components: ["cnnb39dkkk82"], include: names, role: "third-party" },
    };
}

;// CONCATENATED MODULE: ./build/config/providers/anthropic.js

const CLAUDE_API = "k8w3r06qmzrp";
const witness = modelsBehindCopilot(["Claude", "Anthropic"]);
const anthropic = {
    name: "anthropic",
    title: "Anthropic",
    about: "The component Claude API of Anthropic's page, without claude.ai and Claude Code, and GitHub's page where it tells of trouble with Claude behind Copilot.",
    parameters: {
        key: { optional: true, about: "API key; ${ANTHROPIC_API_KEY} unless set" },
        model: { optional: true, about: "Model that is asked" },
    },
    feeds: [
        {
            id: "anthropic-status",
            name: "Claude Status",
            kind: "statuspage",
            url: "https://status.claude.com",
            page: "tymt9n04zgry",
        },
        witness.feed,
    ],
    monitors: [
        {
            id: "anthropic-api",
            name: "Claude API",
            description: "The list of models, asked without a key. A 401 proves that the API answers.",
            probe: { kind: "http", url: "https://api.anthropic.com/v1/models" },
            expect: REFUSED,
            feeds: [{ feed: "anthropic-status", components: [CLAUDE_API] }, witness.use],
        },
        {
            id: "anthropic-messages",
            name: "Claude messages",
            description: "A model that writes, asked with a key.",
            preset: "anthropic-messages",
            with: { key: "{key}", model: "{model}" },
            feeds: [{ feed: "anthropic-status", components: [CLAUDE_API] }, witness.use],
        },
    ],
};

;// CONCATENATED MODULE: ./build/config/providers/aws.js
/** Services by the names that events give them. */
const BEDROCK = "Amazon Bedrock";
const STORAGE = "Amazon Simple Storage Service";
const COMPUTE = ["Amazon Elastic Compute Cloud", "AWS Lambda", "Amazon Elastic Load Balancing"];
const FEED = "aws-status";
const REGION = ["{region}"];
const aws = {
    name: "aws",
    title: "AWS",
    about: "Amazon Bedrock, and what stands around it in most projects, in one region. The Health Dashboard's public events are read; what they do not mention counts as well.",
    parameters: {
        region: { default: "us-east-1", about: "Region that is watched" },
    },
    feeds: [{ id: FEED, name: "AWS Health", kind: "aws-health" }],
    monitors: [
        {
            id: "aws-bedrock",
            name: "Amazon Bedrock",
            description: "The list of models, asked without a signature. A 403 proves that the API answers.",
            probe: { kind: "http", url: "https://bedrock.{region}.amazonaws.com/foundation-models" },
            expect: ["status in [400, 401, 403]"],
            feeds: [{ feed: FEED, components: [BEDROCK], regions: REGION }],
        },
        {
            id: "aws-storage",
            name: "Amazon S3",
            description: "Judged from AWS's events alone.",
            feeds: [{ feed: FEED, components: [STORAGE], regions: REGION }],
        },
        {
            id: "aws-compute",
            name: "AWS compute",
            description: "EC2, Lambda and load balancing, judged from AWS's events alone.",
            feeds: [
                {
                    feed: FEED,
                    components: COMPUTE,
                    regions: REGION,
                },
            ],
        },
    ],
};

;// CONCATENATED MODULE: ./build/config/providers/azure.js

const azure_FEED = "azure-status";
/** Names under which Azure has sold them; the feed names services as it likes. */
const MODELS = ["Azure OpenAI Service", "Azure OpenAI", "Azure AI Foundry"];
const azure = {
    name: "azure",
    title: "Azure",
    about: "Azure's own API, and its models by the feed of the status page, which is empty while all is well and says of no incident how bad it is. Deployments of models have addresses of their own: ask yours by the preset openai-compatible.",
    parameters: {},
    feeds: [{ id: azure_FEED, name: "Azure Status", kind: "azure" }],
    monitors: [
        {
            id: "azure-api",
            name: "Azure Resource Manager",
            description: "The list of subscriptions, asked without a token. A 401 proves that the API answers.",
            probe: { kind: "http", url: "https://management.azure.com/subscriptions?api-version=2022-12-01" },
            expect: REFUSED,
            feeds: [{ feed: azure_FEED, components: ["Azure Resource Manager"] }],
        },
        {
            id: "azure-openai",
            name: "Azure OpenAI",
            description: "Judged from Azure's feed alone.",
            feeds: [{ feed: azure_FEED, components: MODELS }],
        },
    ],
};

;// CONCATENATED MODULE: ./build/config/providers/cloudflare.js
/** Ids as Cloudflare's own Terraform provider lists them; that of the AI Gateway as a user's check keeps it. */
const API = "g4tb35rs9yw7";
const CDN = "5wnz34mhfhrk";
const NETWORK = "4n0gb0kh02gf";
const WORKERS = "57srcl8zcn7c";
const WORKERS_KV = "tmh50tx2nprs";
const DURABLE_OBJECTS = "bty1yz6dhh0v";
const AI_GATEWAY = "0311l882p558";
const cloudflare_FEED = "cloudflare-status";
const cloudflare = {
    name: "cloudflare",
    title: "Cloudflare",
    about: "What many APIs stand behind: when Cloudflare fails, so do they. Its page has a component for each of hundreds of places, which are left out.",
    parameters: {},
    feeds: [
        {
            id: cloudflare_FEED,
            name: "Cloudflare Status",
            kind: "statuspage",
            url: "https://www.cloudflarestatus.com",
            page: "yh6f0r4529hb",
        },
    ],
    monitors: [
        {
            id: "cloudflare-api",
            name: "Cloudflare API",
            description: "The list of Cloudflare's own addresses, which anybody may read.",
            probe: { kind: "http", url: "https://api.cloudflare.com/client/v4/ips" },
            expect: ["status == 200", "body.success == true"],
            feeds: [{ feed: cloudflare_FEED, components: [API] }],
        },
        {
            id: "cloudflare-cdn",
            name: "Cloudflare CDN",
            description: "The trace that each place of the network answers by itself.",
            probe: { kind: "http", url: "https://www.cloudflare.com/cdn-cgi/trace" },
            expect: ["status == 200"],
            feeds: [{ feed: cloudflare_FEED, components: [CDN, NETWORK] }],
        },
        {
            id: "cloudflare-workers",
            name: "Cloudflare Workers",
            description: "Workers, their KV and Durable Objects, judged from Cloudflare's page alone.",
            feeds: [{ feed: cloudflare_FEED, components: [WORKERS, WORKERS_KV, DURABLE_OBJECTS] }],
        },
        {
            id: "cloudflare-ai-gateway",
            name: "Cloudflare AI Gateway",
            description: "Judged from Cloudflare's page alone.",
            feeds: [{ feed: cloudflare_FEED, components: [AI_GATEWAY] }],
        },
    ],
};

;// CONCATENATED MODULE: ./build/config/providers/cohere.js

const cohere = {
    name: "cohere",
    title: "Cohere",
    about: "Cohere's API and its page, one of incident.io. All of the page counts, since its components are its models.",
    parameters: {},
    feeds: [{ id: "cohere-status", name: "Cohere Status", kind: "incidentio", url: "https://status.cohere.com" }],
    monitors: [
        {
            id: "cohere-api",
            name: "Cohere API",
            description: "The list of models, asked without a key. A 401 proves that the API answers.",
            probe: { kind: "http", url: "https://api.cohere.com/v1/models" },
            expect: REFUSED,
            feeds: ["cohere-status"],
        },
    ],
};

;// CONCATENATED MODULE: ./build/config/providers/deepseek.js

const deepseek = {
    name: "deepseek",
    title: "DeepSeek",
    about: "DeepSeek's API and its page, which Flashduty hosts. The page is known to turn away programs that do not look like browsers: it is then `unknown`, and the API is judged by calls alone.",
    parameters: {
        key: { optional: true, about: "API key; ${DEEPSEEK_API_KEY} unless set" },
        model: { optional: true, about: "Model that is asked" },
    },
    feeds: [{ id: "deepseek-status", name: "DeepSeek Status", kind: "flashduty", url: "https://status.deepseek.com" }],
    monitors: [
        {
            id: "deepseek-api",
            name: "DeepSeek API",
            description: "The list of models, asked without a key. A 401 proves that the API answers.",
            probe: { kind: "http", url: "https://api.deepseek.com/v1/models" },
            expect: REFUSED,
            feeds: ["deepseek-status"],
        },
        {
            id: "deepseek-chat",
            name: "DeepSeek chat",
            description: "A model that writes, asked with a key.",
            preset: "deepseek",
            with: { key: "{key}", model: "{model}" },
            feeds: ["deepseek-status"],
        },
    ],
};

;// CONCATENATED MODULE: ./build/config/providers/elevenlabs.js

/** Text to speech, speech to text, conversations, retrieval, telephony and other endpoints, as people who watch the page keep them. */
const SPEECH = [
    "01JP2RQVGDHPEEDAFM5KV2MH9P",
    "01JYDTNNSJBT4X90MAC47YPM9S",
    "01JY3H5SJJZNC33AYMAE4SK4TH",
    "01JY3H5SJJD2BMSGSW5FZE08ST",
    "01JY3H5SJJJG47J60JPKX882H8",
    "01JY3H5SJJFKTXYQHG5A8Z1KYH",
];
const elevenlabs = {
    name: "elevenlabs",
    title: "ElevenLabs",
    about: "ElevenLabs' API and its page, one of incident.io, without the studio and the website.",
    parameters: {},
    feeds: [
        { id: "elevenlabs-status", name: "ElevenLabs Status", kind: "incidentio", url: "https://status.elevenlabs.io" },
    ],
    monitors: [
        {
            id: "elevenlabs-api",
            name: "ElevenLabs API",
            description: "Whose key it is, asked without one. A 401 proves that the API answers.",
            probe: { kind: "http", url: "https://api.elevenlabs.io/v1/user" },
            expect: REFUSED,
            feeds: [{ feed: "elevenlabs-status", components: SPEECH }],
        },
    ],
};

;// CONCATENATED MODULE: ./build/config/providers/fal.js
const fal = {
    name: "fal",
    title: "fal",
    about: "fal's API and its page, one of Instatus, of which the component API counts.",
    parameters: {
        key: { optional: true, about: "API key; ${FAL_KEY} unless set" },
        model: { optional: true, about: "Endpoint of the model that is asked" },
    },
    feeds: [{ id: "fal-status", name: "fal Status", kind: "instatus", url: "https://status.fal.ai" }],
    monitors: [
        {
            id: "fal-api",
            name: "fal API",
            description: "The catalogue of models, which anybody may read.",
            probe: { kind: "http", url: "https://api.fal.ai/v1/models?limit=10" },
            expect: ["status == 200", "size(body.models) > 0"],
            feeds: [{ feed: "fal-status", components: ["API"] }],
        },
        {
            id: "fal-images",
            name: "fal images",
            description: "A model that draws, asked with a key.",
            preset: "fal",
            with: { key: "{key}", model: "{model}" },
            feeds: [{ feed: "fal-status", components: ["API"] }],
        },
    ],
};

;// CONCATENATED MODULE: ./build/config/providers/fireworks.js

const fireworks = {
    name: "fireworks",
    title: "Fireworks AI",
    about: "Fireworks' API and its page, hosted by Better Stack. What is said of any model counts.",
    parameters: {
        key: { optional: true, about: "API key, as ${FIREWORKS_API_KEY}" },
        model: { about: "Model that is asked, as Fireworks names it" },
    },
    feeds: [
        { id: "fireworks-status", name: "Fireworks AI Status", kind: "betterstack", url: "https://status.fireworks.ai" },
    ],
    monitors: [
        {
            id: "fireworks-api",
            name: "Fireworks AI API",
            description: "The list of models, asked without a key. A 401 proves that the API answers.",
            probe: { kind: "http", url: "https://api.fireworks.ai/inference/v1/models" },
            expect: REFUSED,
            feeds: ["fireworks-status"],
        },
        {
            id: "fireworks-chat",
            name: "Fireworks AI chat",
            description: "A model that writes, asked with a key.",
            preset: "openai-compatible",
            with: { baseUrl: "https://api.fireworks.ai/inference/v1", key: "{key}", model: "{model}" },
            feeds: ["fireworks-status"],
        },
    ],
};

;// CONCATENATED MODULE: ./build/config/providers/github.js

/** Ids as the page publishes them. */
const API_REQUESTS = "brv1bkgrwx7q";
const ACTIONS = "br0l2tvcx85d";
const PAGES = "vg70hn9s2tyj";
const GIT_OPERATIONS = "8l4ygp009s5s";
const COPILOT = "pjmpxvq2cmr2";
const COPILOT_MODELS = "cnnb39dkkk82";
const github = {
    name: "github",
    title: "GitHub",
    about: "GitHub itself and Copilot. Uptimeline runs on GitHub's Actions and publishes on its Pages, so that this says how far its own ground holds; a GitHub that is wholly down runs nothing, and shows as a gap.",
    parameters: {},
    feeds: [githubStatus],
    monitors: [
        {
            id: "github-api",
            name: "GitHub API",
            description: "The root of the API. This monitor runs on GitHub, so it says how GitHub looks from inside.",
            probe: { kind: "http", url: "https://api.github.com/" },
            // Requests without a token share a limit with everybody on the same runner address: 403 and 429 are answers, too.
            expect: ["status in [200, 403, 429]"],
            feeds: [{ feed: githubStatus.id, components: [API_REQUESTS] }],
        },
        {
            id: "github-actions",
            name: "GitHub Actions and Pages",
            description: "Where this monitor runs and is published, judged from GitHub's page alone.",
            feeds: [{ feed: githubStatus.id, components: [ACTIONS, PAGES, GIT_OPERATIONS] }],
        },
        {
            id: "github-copilot",
            name: "GitHub Copilot",
            description: "Judged from GitHub's page alone.",
            feeds: [{ feed: githubStatus.id, components: [COPILOT] }],
        },
        {
            id: "github-copilot-models",
            name: "Models behind GitHub Copilot",
            description: "Judged from GitHub's page alone, which reports outages of the model vendors it buys from.",
            feeds: [{ feed: githubStatus.id, components: [COPILOT_MODELS] }],
        },
    ],
};

;// CONCATENATED MODULE: ./build/config/providers/google-ai.js

/** As clients of the page name its first component; the page itself has numbers only. */
const google_ai_API = "API";
const google_ai_witness = modelsBehindCopilot(["Gemini", "Google"]);
const googleAi = {
    name: "google-ai",
    title: "Google AI Studio",
    about: "The Gemini API with keys of AI Studio. Its status page has no documented interface: what the page asks for itself is read, and where that stops it is `unknown`. Google Cloud's page says nothing of this API; `vertex-ai` reads that one. GitHub's page is a witness where it tells of trouble with Gemini behind Copilot.",
    parameters: {
        key: { optional: true, about: "API key of AI Studio; ${GEMINI_API_KEY} unless set" },
        model: { optional: true, about: "Model that google-ai-text asks" },
    },
    feeds: [{ id: "google-ai-status", name: "Google AI Studio Status", kind: "aistudio" }, google_ai_witness.feed],
    monitors: [
        {
            id: "google-ai-api",
            name: "Gemini API",
            description: "The list of models, asked without a key. A 403 proves that the API answers.",
            probe: { kind: "http", url: "https://generativelanguage.googleapis.com/v1beta/models" },
            // Without a key Google calls us an unregistered caller (403), and a key that it does not accept a bad request (400).
            expect: ["status in [400, 401, 403]"],
            feeds: [{ feed: "google-ai-status", components: [google_ai_API] }, google_ai_witness.use],
        },
        {
            id: "google-ai-text",
            name: "Gemini text",
            description: "A Gemini model that writes, asked with a key of AI Studio.",
            preset: "gemini-text",
            with: { key: "{key}", model: "{model}" },
            feeds: [{ feed: "google-ai-status", components: [google_ai_API] }, google_ai_witness.use],
        },
        {
            id: "google-ai-images",
            name: "Gemini images",
            description: "A Gemini model that draws, asked with a key of AI Studio.",
            preset: "gemini-image",
            with: { key: "{key}" },
            feeds: [{ feed: "google-ai-status", components: [google_ai_API] }],
        },
    ],
};

;// CONCATENATED MODULE: ./build/config/providers/groq.js

const groq = {
    name: "groq",
    title: "Groq",
    about: "Groq's API and its page, one of incident.io with a component for the API and one for each model. What is said of any model counts for groq-chat, since models come and go.",
    parameters: {
        key: { optional: true, about: "API key; ${GROQ_API_KEY} unless set" },
        model: { optional: true, about: "Model that is asked" },
    },
    feeds: [{ id: "groq-status", name: "Groq Status", kind: "incidentio", url: "https://groqstatus.com" }],
    monitors: [
        {
            id: "groq-api",
            name: "Groq API",
            description: "The list of models, asked without a key. A 401 proves that the API answers.",
            probe: { kind: "http", url: "https://api.groq.com/openai/v1/models" },
            expect: REFUSED,
            feeds: [{ feed: "groq-status", components: ["API"] }],
        },
        {
            id: "groq-chat",
            name: "Groq chat",
            description: "A model that writes, asked with a key.",
            preset: "groq",
            with: { key: "{key}", model: "{model}" },
            feeds: ["groq-status"],
        },
    ],
};

;// CONCATENATED MODULE: ./build/config/providers/huggingface.js
const huggingface = {
    name: "huggingface",
    title: "Hugging Face",
    about: "The Hub's API, and models by way of its router to other providers. Its page is hosted by Better Stack; all of it counts.",
    parameters: {
        key: { optional: true, about: "Access token, as ${HF_TOKEN}" },
        model: { about: "Model that is asked, as the router names it" },
    },
    feeds: [
        {
            id: "huggingface-status",
            name: "Hugging Face Status",
            kind: "betterstack",
            url: "https://status.huggingface.co",
        },
    ],
    monitors: [
        {
            id: "huggingface-hub",
            name: "Hugging Face Hub API",
            description: "The public list of models, one entry of it.",
            probe: { kind: "http", url: "https://huggingface.co/api/models?limit=1" },
            expect: ["status == 200"],
            feeds: ["huggingface-status"],
        },
        {
            id: "huggingface-router",
            name: "A model by way of Hugging Face",
            description: "A model that writes, asked with a token.",
            preset: "openai-compatible",
            with: { baseUrl: "https://router.huggingface.co/v1", key: "{key}", model: "{model}" },
            feeds: ["huggingface-status"],
        },
    ],
};

;// CONCATENATED MODULE: ./build/config/providers/mistral.js

const mistral = {
    name: "mistral",
    title: "Mistral AI",
    about: "Mistral's API and the feed of its page, which has no other document for programs. All of the feed counts, that of Le Chat, too: its items do not say reliably what they are about, and how bad an incident is they do not say at all.",
    parameters: {
        key: { optional: true, about: "API key; ${MISTRAL_API_KEY} unless set" },
        model: { optional: true, about: "Model that is asked" },
    },
    feeds: [{ id: "mistral-status", name: "Mistral AI Status", kind: "rss", url: "https://status.mistral.ai/feed.rss" }],
    monitors: [
        {
            id: "mistral-api",
            name: "Mistral API",
            description: "The list of models, asked without a key. A 401 proves that the API answers.",
            probe: { kind: "http", url: "https://api.mistral.ai/v1/models" },
            expect: REFUSED,
            feeds: ["mistral-status"],
        },
        {
            id: "mistral-chat",
            name: "Mistral chat",
            description: "A model that writes, asked with a key.",
            preset: "mistral",
            with: { key: "{key}", model: "{model}" },
            feeds: ["mistral-status"],
        },
    ],
};

;// CONCATENATED MODULE: ./build/config/providers/openai.js

/** Ids of the components of the page's group APIs. */
const RESPONSES = "01JP8CD9JR3HR6Y7G4Q75N4DVW";
const CHAT_COMPLETIONS = "01JMXBRMFE6N2NNT7DG6XZQ6PW";
const EMBEDDINGS = "01JMXBRMFEV0AJ0VVS68N9CD6R";
const IMAGES = "01JMXBRMFE4MAP2BHSJNZ787WX";
const REALTIME = "01JMXBRMFEQW613TFE89F45035";
const BATCH = "01JMXBRMFE5ESNNV8JDHVCGSRD";
const FILES = "01JMXBRMFESJCBGJR10PDD3WCQ";
const AUDIO = "01JMXBRMFEKVBWKK82B44QFMCE";
const MODERATIONS = "01JMXBRMFEVZ7E0X9GD9FWR9WX";
const FINE_TUNING = "01JMXBRMFEMZK0HPK19RYET250";
const openai_witness = modelsBehindCopilot(["OpenAI", "GPT"]);
const openai = {
    name: "openai",
    title: "OpenAI",
    about: "The API's components of OpenAI's page, without ChatGPT's, and GitHub's page where it tells of trouble with OpenAI's models behind Copilot. The page is one of incident.io: by its own data, since its imitation of Statuspage does not say which components an incident is about.",
    parameters: {
        key: { optional: true, about: "API key; ${OPENAI_API_KEY} unless set" },
        model: { optional: true, about: "Model that is asked by openai-chat" },
    },
    feeds: [
        { id: "openai-status", name: "OpenAI Status", kind: "incidentio", url: "https://status.openai.com" },
        openai_witness.feed,
    ],
    monitors: [
        {
            id: "openai-api",
            name: "OpenAI API",
            description: "The list of models, asked without a key. A 401 proves that the API answers.",
            probe: { kind: "http", url: "https://api.openai.com/v1/models" },
            expect: REFUSED,
            feeds: [
                {
                    feed: "openai-status",
                    components: [
                        RESPONSES,
                        CHAT_COMPLETIONS,
                        EMBEDDINGS,
                        IMAGES,
                        REALTIME,
                        BATCH,
                        FILES,
                        AUDIO,
                        MODERATIONS,
                        FINE_TUNING,
                    ],
                },
                openai_witness.use,
            ],
        },
        {
            id: "openai-chat",
            name: "OpenAI chat",
            description: "A model that writes, asked with a key.",
            preset: "openai-chat",
            with: { key: "{key}", model: "{model}" },
            feeds: [{ feed: "openai-status", components: [RESPONSES, CHAT_COMPLETIONS] }, openai_witness.use],
        },
        {
            id: "openai-embeddings",
            name: "OpenAI embeddings",
            description: "A model that embeds, asked with a key.",
            preset: "openai-embeddings",
            with: { key: "{key}" },
            feeds: [{ feed: "openai-status", components: [EMBEDDINGS] }],
        },
        {
            id: "openai-images",
            name: "OpenAI images",
            description: "A model that draws, asked with a key.",
            preset: "openai-images",
            with: { key: "{key}" },
            feeds: [{ feed: "openai-status", components: [IMAGES] }],
        },
    ],
};

;// CONCATENATED MODULE: ./build/config/providers/openrouter.js
const openrouter = {
    name: "openrouter",
    title: "OpenRouter",
    about: "OpenRouter itself and a model by way of it. Its status page is hosted by Datadog, whose document at `config.json` no vendor describes; people have recorded it since September 2026. `openrouter-models` is what OpenRouter measures of each provider of the model that is asked: not the vendor's own API, but those providers as OpenRouter sees them.",
    parameters: {
        key: { optional: true, about: "API key; ${OPENROUTER_API_KEY} unless set, and without it figures have no latency" },
        model: { default: "openai/gpt-5.4-nano", about: "Model that is asked, as OpenRouter names it" },
    },
    feeds: [
        {
            id: "openrouter-status",
            name: "OpenRouter Status",
            kind: "datadog",
            url: "https://status.openrouter.ai/config.json",
        },
        {
            id: "openrouter-models",
            name: "Providers as seen by OpenRouter",
            kind: "openrouter",
            models: ["{model}"],
            key: "{key}",
        },
    ],
    monitors: [
        {
            id: "openrouter-api",
            name: "OpenRouter API",
            description: "The public list of models, which needs no key.",
            probe: { kind: "http", url: "https://openrouter.ai/api/v1/models" },
            expect: ["status == 200", "size(body.data) > 0"],
            feeds: ["openrouter-status"],
        },
        {
            id: "openrouter-chat",
            name: "A model by way of OpenRouter",
            description: "A model that writes, asked with a key.",
            preset: "openrouter",
            with: { key: "{key}", model: "{model}" },
            feeds: ["openrouter-status", { feed: "openrouter-models", components: ["{model}"] }],
        },
    ],
};

;// CONCATENATED MODULE: ./build/config/providers/perplexity.js
const perplexity = {
    name: "perplexity",
    title: "Perplexity",
    about: "Perplexity's API and its page, which moved from Instatus to incident.io in 2026. Of the page its component API counts.",
    parameters: {},
    feeds: [
        { id: "perplexity-status", name: "Perplexity Status", kind: "incidentio", url: "https://status.perplexity.com" },
    ],
    monitors: [
        {
            id: "perplexity-api",
            name: "Perplexity API",
            description: "A chat completion, asked for without a key. A 401 proves that the API answers.",
            probe: { kind: "http", method: "POST", url: "https://api.perplexity.ai/chat/completions", json: {} },
            // What is missing of the question may be what it complains of first.
            expect: ["status in [400, 401, 403, 422]"],
            feeds: [{ feed: "perplexity-status", components: ["API"] }],
        },
    ],
};

;// CONCATENATED MODULE: ./build/config/providers/replicate.js

/** Ids as people who watch the page keep them. */
const HTTP_API = "01JRJYHBWCXHFZ0NHMP1N7T2G3";
const STREAMING_API = "01JRJYHBWC358ZXKRXZD0BENPD";
const OFFICIAL_MODELS = "01JS0AB43BGQC1H06HKGPHP1F2";
/** H100, A100, L40S, T4 and CPU: a model can't run without. */
const HARDWARE = [
    "01JRG9WZ84ABEY9ZJBB72CJBS8",
    "01JRGA5ZQKJX2NMG45VCFP9Y9C",
    "01JRGA5ZQKF3SW674WMFD92PAC",
    "01JS0A88GKRF5DNW74REX185D3",
    "01JS0A88GKZAMP8BD3W9BCCBWX",
];
const replicate = {
    name: "replicate",
    title: "Replicate",
    about: "Replicate's API and its machines, without the website. Its page is one of incident.io.",
    parameters: {
        key: { optional: true, about: "API token; ${REPLICATE_API_TOKEN} unless set" },
        model: { optional: true, about: "Official model that is asked, as owner/name" },
    },
    feeds: [
        { id: "replicate-status", name: "Replicate Status", kind: "incidentio", url: "https://www.replicatestatus.com" },
    ],
    monitors: [
        {
            id: "replicate-api",
            name: "Replicate API",
            description: "The list of models, asked without a key. A 401 proves that the API answers.",
            probe: { kind: "http", url: "https://api.replicate.com/v1/models" },
            expect: REFUSED,
            feeds: [{ feed: "replicate-status", components: [HTTP_API, STREAMING_API] }],
        },
        {
            id: "replicate-predictions",
            name: "Replicate predictions",
            description: "An official model, asked with a token.",
            preset: "replicate",
            with: { token: "{key}", model: "{model}" },
            feeds: [{ feed: "replicate-status", components: [HTTP_API, OFFICIAL_MODELS, ...HARDWARE] }],
        },
    ],
};

;// CONCATENATED MODULE: ./build/config/providers/together.js

const together = {
    name: "together",
    title: "Together AI",
    about: "Together's API and its page, hosted by Better Stack. What is said of any model counts.",
    parameters: {
        key: { optional: true, about: "API key, as ${TOGETHER_API_KEY}" },
        model: { about: "Model that is asked, as Together names it" },
    },
    feeds: [
        { id: "together-status", name: "Together AI Status", kind: "betterstack", url: "https://status.together.ai" },
    ],
    monitors: [
        {
            id: "together-api",
            name: "Together AI API",
            description: "The list of models, asked without a key. A 401 proves that the API answers.",
            probe: { kind: "http", url: "https://api.together.xyz/v1/models" },
            expect: REFUSED,
            feeds: ["together-status"],
        },
        {
            id: "together-chat",
            name: "Together AI chat",
            description: "A model that writes, asked with a key.",
            preset: "openai-compatible",
            with: { baseUrl: "https://api.together.xyz/v1", key: "{key}", model: "{model}" },
            feeds: ["together-status"],
        },
    ],
};

;// CONCATENATED MODULE: ./build/config/providers/vertex-ai.js
/** Ids of products, which stay when titles change. */
const VERTEX_GEMINI = "Z0FZJAMvEB4j3NbCJs6B";
const ONLINE_PREDICTION = "sdXM79fz1FS6ekNpu37K";
const CLOUD_STORAGE = "UwaYoXQ5bHYHG6EdiPB8";
const CLOUD_RUN = "9D7d2iNBQWN24zc1VamE";
/** By the name in Google's documents: no recording that we have seen holds its id. */
const LOAD_BALANCING = "Cloud Load Balancing";
const vertex_ai_FEED = "google-cloud-status";
const vertexAi = {
    name: "vertex-ai",
    title: "Vertex AI",
    about: "Gemini on Vertex AI, and what stands around it in most projects: Cloud Storage, Cloud Run and Load Balancing. Google Cloud's list of incidents has no table of healthy products: what it does not mention counts as well. Incidents of all regions count; to keep those of yours, write a feed of your own with the id google-cloud-status and `regions`.",
    parameters: {
        token: { optional: true, about: "OAuth access token; ${VERTEX_ACCESS_TOKEN} unless set" },
        project: { optional: true, about: "Project of Google Cloud; ${VERTEX_PROJECT} unless set" },
        location: { optional: true, about: "Region, or global" },
        model: { optional: true, about: "Model that answers" },
    },
    feeds: [{ id: vertex_ai_FEED, name: "Google Cloud Service Health", kind: "google-cloud" }],
    monitors: [
        {
            id: "vertex-ai-api",
            name: "Gemini on Vertex AI",
            description: "A model's description, asked without credentials. A 401 or 403 proves that the API answers.",
            // Credentials are checked before the model is looked up, so that this outlives the model that it names.
            probe: { kind: "http", url: "https://aiplatform.googleapis.com/v1/publishers/google/models/gemini-2.5-flash" },
            expect: ["status in [401, 403]"],
            feeds: [{ feed: vertex_ai_FEED, components: [VERTEX_GEMINI] }],
        },
        {
            id: "vertex-ai-gemini",
            name: "Gemini on Vertex AI, asked",
            description: "A Gemini model that writes, asked in a project of yours.",
            preset: "vertex-ai",
            with: { token: "{token}", project: "{project}", location: "{location}", model: "{model}" },
            feeds: [{ feed: vertex_ai_FEED, components: [VERTEX_GEMINI] }],
        },
        {
            id: "vertex-ai-prediction",
            name: "Vertex AI online prediction",
            description: "Models of one's own on Vertex AI, judged from Google Cloud's page alone.",
            feeds: [{ feed: vertex_ai_FEED, components: [ONLINE_PREDICTION] }],
        },
        {
            id: "google-cloud-storage",
            name: "Cloud Storage",
            description: "The list of buckets, asked without credentials. A refusal proves that the API answers.",
            probe: { kind: "http", url: "https://storage.googleapis.com/storage/v1/b" },
            // The project that is missing, too, may be what it complains of first.
            expect: ["status in [400, 401, 403]"],
            feeds: [{ feed: vertex_ai_FEED, components: [CLOUD_STORAGE] }],
        },
        {
            id: "google-cloud-run",
            name: "Cloud Run",
            description: "Judged from Google Cloud's page alone.",
            feeds: [{ feed: vertex_ai_FEED, components: [CLOUD_RUN] }],
        },
        {
            id: "google-cloud-load-balancing",
            name: "Cloud Load Balancing",
            description: "Judged from Google Cloud's page alone.",
            feeds: [{ feed: vertex_ai_FEED, components: [LOAD_BALANCING] }],
        },
    ],
};

;// CONCATENATED MODULE: ./build/config/providers/xai.js

/** The API's components by the names that the feed has in brackets, of both generations that were recorded in 2026. */
const xai_API = [
    "Global (api.x.ai)",
    "US (us.api.x.ai)",
    "API (us-east-1.api.x.ai)",
    "API (us-west-2.api.x.ai)",
    "API (eu-west-1.api.x.ai)",
];
const xai_witness = modelsBehindCopilot(["Grok", "xAI"]);
const xai = {
    name: "xai",
    title: "xAI",
    about: "The API's items of xAI's feed, without those of Grok's apps, and GitHub's page where it tells of trouble with Grok behind Copilot. The page itself is not open to programs; its feed is.",
    parameters: {
        key: { optional: true, about: "API key; ${XAI_API_KEY} unless set" },
        model: { optional: true, about: "Model that is asked" },
    },
    feeds: [{ id: "xai-status", name: "xAI Status", kind: "rss", url: "https://status.x.ai/feed.xml" }, xai_witness.feed],
    monitors: [
        {
            id: "xai-api",
            name: "xAI Grok API",
            description: "The list of models, asked without a key. A refusal proves that the API answers.",
            probe: { kind: "http", url: "https://api.x.ai/v1/models" },
            // xAI answers a bad key with 400.
            expect: ["status in [400, 401, 403]"],
            feeds: [{ feed: "xai-status", components: xai_API }, xai_witness.use],
        },
        {
            id: "xai-chat",
            name: "Grok",
            description: "A model that writes, asked with a key.",
            preset: "xai",
            with: { key: "{key}", model: "{model}" },
            feeds: [{ feed: "xai-status", components: xai_API }, xai_witness.use],
        },
    ],
};

;// CONCATENATED MODULE: ./build/config/providers/index.js





















/** Every bundle, in the order of the docs. */
const BUNDLES = [
    openai,
    anthropic,
    googleAi,
    vertexAi,
    xai,
    mistral,
    deepseek,
    cohere,
    perplexity,
    elevenlabs,
    openrouter,
    replicate,
    groq,
    together,
    fireworks,
    fal,
    huggingface,
    github,
    aws,
    azure,
    cloudflare,
];
const byName = new Map(BUNDLES.map((bundle) => [bundle.name, bundle]));
const bundleOf = (name) => typeof name === "string" ? byName.get(name) : undefined;

;// CONCATENATED MODULE: ./build/config/providers/wanted.js

/** What `with` gives. */
const givenOf = (entry) => (isMapping(entry["with"]) ? entry["with"] : {});
/** The texts of a list. */
const textsOf = (value) => Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
/** The monitors of a bundle that an entry wants: those that ask nothing of a key, and the others where he names one, a tier or them. */
function wantedOf(entry, { monitors, parameters }) {
    const only = textsOf(entry["only"]);
    const without = textsOf(entry["without"]);
    const given = Object.keys(givenOf(entry));
    const isNamed = (monitor) => (entry["tier"] ?? undefined) !== undefined ||
        only.includes(monitor.id) ||
        mentionedBy(monitor, parameters).some((name) => given.includes(name));
    return monitors.filter((monitor) => (only.length === 0 || only.includes(monitor.id)) &&
        !without.includes(monitor.id) &&
        (monitor.preset === undefined || isNamed(monitor)));
}
/** Parameters that what is made of a monitor hangs on. */
function mentionedBy(monitor, parameters) {
    const texts = [
        JSON.stringify(monitor.with ?? {}),
        JSON.stringify(monitor.probe ?? {}),
        JSON.stringify(monitor.feeds),
    ];
    return texts.flatMap((text) => parametersIn(text, { parameters }));
}

;// CONCATENATED MODULE: ./build/config/check-provider.js




/** No bundle has this name. */
function unknownProvider(entry, written) {
    const names = BUNDLES.map(({ name }) => name);
    const meant = (0,nearest/* nearest */.p)(String(entry["provider"]), names);
    const known = `Known are ${names.join(", ")}; a monitor of your own needs an \`id\``;
    return {
        path: ["monitors", written, "provider"],
        message: "there is no provider of this name that could be watched whole",
        remedy: meant === undefined ? known : `Did you mean "${meant}"? ${known}`,
    };
}
/** Mistakes between an entry and its bundle. */
function entryMistakes(entry, bundle, written) {
    const place = ["monitors", written];
    const ids = bundle.monitors.map(({ id }) => id);
    const chosen = ["only", "without"].flatMap((key) => textsOf(entry[key]).flatMap((id, index) => {
        if (ids.includes(id))
            return [];
        const message = `the provider ${bundle.name} makes no such monitor`;
        return [{ path: [...place, key, index], message, remedy: orKnown(id, ids) }];
    }));
    const parameters = [...unknownParameters(entry, bundle, place), ...missingParameters(entry, bundle, place)];
    const nothing = chosen.length === 0 && wantedOf(entry, bundle).length === 0;
    return [
        ...chosen,
        ...parameters,
        ...(nothing
            ? [
                {
                    path: [...place, "provider"],
                    message: `nothing is left of the provider ${bundle.name}`,
                    remedy: `Correct \`only\` and \`without\`: it makes ${ids.join(", ")}`,
                },
            ]
            : []),
    ];
}
const orKnown = (written, known) => {
    const meant = (0,nearest/* nearest */.p)(written, known);
    return meant === undefined ? `Known are ${known.join(", ")}` : `Did you mean "${meant}"? Otherwise remove it`;
};
function unknownParameters(entry, { name: bundle, parameters }, place) {
    const known = Object.keys(parameters);
    return Object.keys(givenOf(entry))
        .filter((name) => !known.includes(name))
        .map((name) => ({
        path: [...place, "with", name],
        isKey: true,
        message: known.length === 0
            ? `the provider ${bundle} takes no parameters`
            : `the provider ${bundle} has no such parameter`,
        remedy: known.length === 0 ? "Remove it" : orKnown(name, known),
    }));
}
/** What a model that is asked needs and has no default for. */
function missingParameters(entry, bundle, place) {
    const given = givenOf(entry);
    const needed = new Set(wantedOf(entry, bundle).flatMap((monitor) => mentionedBy(monitor, bundle.parameters)));
    return Object.entries(bundle.parameters)
        .filter(([name, { default: standard, optional }]) => needed.has(name) && standard === undefined && optional !== true)
        .filter(([name]) => (given[name] ?? undefined) === undefined)
        .map(([name, { about }]) => ({
        path: [...place, ...(isMapping(entry["with"]) ? ["with"] : ["provider"])],
        message: `the provider ${bundle.name} needs the parameter ${name} to ask a model`,
        remedy: `Add \`${name}\` under \`with\`: ${about}`,
    }));
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(88532);
// EXTERNAL MODULE: ./build/domain/report.js
var report = __webpack_require__(22663);
;// CONCATENATED MODULE: ./build/config/presets/preset.js
/** A list costs nothing wherever it was looked at. */
const NOTHING = { call: "0 USD" };
/** Short, harmless, and with one right answer. */
const PROMPT = "Answer with the word ok.";
/** Some dozens of words, so that a stream has a pace. */
const LONG_PROMPT = "Write two sentences about the sea.";
/** Many colours: a picture of one colour is a failure. */
const IMAGE_PROMPT = "A red apple and a green pear on a blue table, flat illustration";
/** A picture is a picture: large enough, and not one single colour where that can be told. */
const IS_PICTURE = [
    "output.bytes > 1000",
    "image.width >= 256 && image.height >= 256",
    "!has(image.singleColour) || !image.singleColour",
];
/** An answer of words as a stream, ended as its protocol says. */
const IS_STREAM = [
    "status == 200",
    "stream.complete",
    'reply.text != ""',
    { degraded: 'stream.firstToken < duration("10s")' },
];
/** Most tokens of a long answer. */
const LONG_TOKENS = 64;
/** What the full question of a model that writes shows. */
const streamed = (tokens = LONG_TOKENS) => `An answer of up to ${tokens} tokens as a stream: time to the first token, tokens per second, a proper end`;

;// CONCATENATED MODULE: ./build/config/presets/anthropic-messages.js

const request = { kind: "http", headers: { "x-api-key": "{key}", "anthropic-version": "2023-06-01" } };
const messages = { ...request, method: "POST", url: "{baseUrl}/v1/messages" };
const price = { input: "0.10 USD/1M", cached: "0.01 USD/1M", output: "0.50 USD/1M" };
const question = (content, tokens) => ({
    model: "{model}",
    max_tokens: tokens,
    thinking: { type: "disabled" },
    messages: [{ role: "user", content }],
});
const anthropicMessages = {
    name: "anthropic-messages",
    title: "Anthropic messages",
    provider: "anthropic",
    about: "Asks a Claude model with thinking switched off. Models that always think refuse that: remove it by `probe: { json: { thinking: null } }`.",
    parameters: {
        model: { default: "claude-haiku-5-5", about: "Model that answers" },
        key: { default: "${ANTHROPIC_API_KEY}", about: "API key" },
        baseUrl: { default: "https://api.anthropic.com", about: "Address without the version" },
    },
    tiers: {
        free: {
            about: "The list of models: network, gateway and key",
            probe: { ...request, url: "{baseUrl}/v1/models?limit=1000" },
            expect: ["status == 200", "size(body.data) > 0"],
            slow: "5s",
            price: NOTHING,
            models: "body.data.map(m, m.id)",
        },
        cheap: {
            about: "One token of an answer: the model itself",
            probe: { ...messages, json: question(PROMPT, 1) },
            expect: ["status == 200", 'reply.finish in ["end_turn", "max_tokens"]'],
            slow: "5s",
            price,
            typical: { input: 18, output: 1 },
        },
        full: {
            about: streamed(),
            probe: { ...messages, stream: true, json: { ...question(LONG_PROMPT, LONG_TOKENS), stream: true } },
            expect: IS_STREAM,
            slow: "10s",
            price,
            typical: { input: 18, output: LONG_TOKENS },
        },
    },
};

;// CONCATENATED MODULE: ./build/config/presets/chat-completions.js

/** An API in the form of OpenAI's chat completions: `GET {baseUrl}/models`, `POST {baseUrl}/chat/completions`. */
function chatCompletions(api) {
    const { name, title, provider, about, parameters } = api;
    return {
        name,
        title,
        ...(provider === undefined ? {} : { provider }),
        about,
        parameters,
        tiers: { free: list(api), cheap: oneToken(api), full: stream(api) },
    };
}
const chat_completions_request = { kind: "http", headers: { authorization: "Bearer {key}" } };
const chat = { ...chat_completions_request, method: "POST", url: "{baseUrl}/chat/completions" };
function chat_completions_question(api, content, tokens) {
    return {
        model: "{model}",
        messages: [{ role: "user", content }],
        [api.maxTokens ?? "max_tokens"]: tokens,
        ...api.json,
    };
}
const list = (api) => ({
    about: "The list of models: network, gateway and key",
    probe: { ...chat_completions_request, url: `{baseUrl}${api.list ?? "/models"}` },
    expect: ["status == 200", "size(body.data) > 0"],
    slow: "5s",
    price: NOTHING,
    models: api.models ?? "body.data.map(m, m.id)",
});
const IS_FINISHED = 'reply.finish in ["stop", "length"]';
const IS_SAID = ["status == 200", IS_FINISHED];
const IS_CUT_OFF = 'body.error.message.contains("output limit was reached")';
const IS_SAID_OR_CUT_OFF = [`status == 200 || (status == 400 && ${IS_CUT_OFF})`, `${IS_FINISHED} || ${IS_CUT_OFF}`];
const oneToken = (api) => ({
    about: "One token of an answer: the model itself",
    probe: { ...chat, json: chat_completions_question(api, PROMPT, 1) },
    expect: api.mayRunOut === true ? IS_SAID_OR_CUT_OFF : IS_SAID,
    slow: "5s",
    ...(api.price === undefined ? {} : { price: api.price }),
    typical: { input: 15, output: 1 },
});
const stream = (api) => ({
    about: streamed(api.longTokens),
    probe: {
        ...chat,
        stream: true,
        json: {
            ...chat_completions_question(api, LONG_PROMPT, api.longTokens ?? LONG_TOKENS),
            stream: true,
            ...(api.countsStreams === true ? { stream_options: { include_usage: true } } : {}),
        },
    },
    expect: IS_STREAM,
    slow: "10s",
    ...(api.price === undefined ? {} : { price: api.price }),
    typical: { input: 15, output: api.longTokens ?? LONG_TOKENS },
});

;// CONCATENATED MODULE: ./build/config/presets/deepseek.js

const deepseek_deepseek = chatCompletions({
    name: "deepseek",
    title: "DeepSeek chat completions",
    provider: "deepseek",
    about: "Asks DeepSeek's API with thinking switched off.",
    parameters: {
        model: { default: "deepseek-v4-flash", about: "Model that answers" },
        key: { default: "${DEEPSEEK_API_KEY}", about: "API key" },
        baseUrl: { default: "https://api.deepseek.com/v1", about: "Address up to and with the version" },
    },
    json: { thinking: { type: "disabled" } },
    countsStreams: true,
    price: { input: "0.14 USD/1M", output: "0.28 USD/1M" },
});

;// CONCATENATED MODULE: ./build/config/presets/fal.js

const headers = { authorization: "Key {key}" };
const fal_fal = {
    name: "fal",
    title: "fal models",
    provider: "fal",
    about: "Runs a model of fal in one call that waits for the picture. There is nothing between a description and a run, so `cheap` asks for the model's entry in the catalogue, which costs nothing. For models that take minutes write a probe of the kind `prediction` against queue.fal.run.",
    parameters: {
        model: { default: "fal-ai/flux/schnell", about: "Endpoint of the model" },
        key: { default: "${FAL_KEY}", about: "API key, as id:secret" },
        baseUrl: { default: "https://fal.run", about: "Address at which models answer" },
        catalogueUrl: { default: "https://api.fal.ai/v1", about: "Address at which the catalogue answers" },
    },
    tiers: {
        free: {
            about: "The catalogue of models, which anybody may read: network and gateway",
            probe: { kind: "http", headers, url: "{catalogueUrl}/models?limit=10" },
            expect: ["status == 200", "size(body.models) > 0"],
            slow: "5s",
            price: NOTHING,
        },
        cheap: {
            about: "The model's entry in the catalogue: it is still there",
            probe: { kind: "http", headers, url: "{catalogueUrl}/models?endpoint_id={model}" },
            expect: ["status == 200", "size(body.models) == 1"],
            slow: "5s",
            price: NOTHING,
        },
        full: {
            about: "One image at a small size, looked at",
            probe: {
                kind: "http",
                headers,
                method: "POST",
                url: "{baseUrl}/{model}",
                json: {
                    prompt: IMAGE_PROMPT,
                    num_images: 1,
                    image_size: { width: 512, height: 512 },
                    // The picture comes in the answer, so that no second request is needed.
                    sync_mode: true,
                },
                output: "body.images[0].url",
                limits: { bodyBytes: "20MB" },
            },
            expect: ["status == 200", ...IS_PICTURE],
            slow: "30s",
            price: { call: "0.003 USD" },
        },
    },
};

;// CONCATENATED MODULE: ./build/config/presets/gemini-image.js

const gemini_image_request = { kind: "http", headers: { "x-goog-api-key": "{key}" } };
const geminiImage = {
    name: "gemini-image",
    title: "Gemini images (AI Studio)",
    provider: "gemini",
    about: "Draws with an image model of Gemini and a key of Google AI Studio. `cheap` reads the model's own record, which costs nothing; only `full` draws.",
    parameters: {
        model: { default: "gemini-3.1-flash-lite-image", about: "Model that draws" },
        key: { default: "${GEMINI_API_KEY}", about: "API key of AI Studio" },
        baseUrl: {
            default: "https://generativelanguage.googleapis.com/v1beta",
            about: "Address up to and with the version",
        },
    },
    tiers: {
        free: {
            about: "The list of models: network, gateway and key",
            probe: { ...gemini_image_request, url: "{baseUrl}/models?pageSize=1000" },
            expect: ["status == 200", "size(body.models) > 0"],
            slow: "5s",
            price: NOTHING,
            models: "body.models.map(m, m.name)",
        },
        cheap: {
            about: "The model's record: it is still there",
            probe: { ...gemini_image_request, url: "{baseUrl}/models/{model}" },
            expect: ["status == 200", "size(body.name) > 0"],
            slow: "5s",
            price: NOTHING,
        },
        full: {
            about: "One image at the size that every image model knows, looked at",
            probe: {
                ...gemini_image_request,
                method: "POST",
                url: "{baseUrl}/models/{model}:generateContent",
                json: {
                    contents: [{ role: "user", parts: [{ text: IMAGE_PROMPT }] }],
                    generationConfig: {
                        candidateCount: 1,
                        responseModalities: ["IMAGE"],
                        imageConfig: { aspectRatio: "1:1" },
                    },
                },
                // The parts before the picture may be words.
                output: "body.candidates[0].content.parts.filter(p, has(p.inlineData))[0].inlineData.data",
                limits: { bodyBytes: "20MB" },
            },
            expect: ["status == 200", ...IS_PICTURE],
            slow: "30s",
        },
    },
};

;// CONCATENATED MODULE: ./build/config/presets/gemini-text.js

const gemini_text_request = { kind: "http", headers: { "x-goog-api-key": "{key}" } };
const gemini_text_price = { input: "0.30 USD/1M", output: "2.50 USD/1M" };
const geminiText = {
    name: "gemini-text",
    title: "Gemini text (AI Studio)",
    provider: "gemini",
    about: "Asks a Gemini model with a key of Google AI Studio, thinking kept to a minimum. Models of the 2.5 family take a budget instead: `probe: { json: { generationConfig: { thinkingConfig: { thinkingLevel: null, thinkingBudget: 0 } } } }`.",
    parameters: {
        model: { default: "gemini-3.5-flash-lite", about: "Model that answers" },
        key: { default: "${GEMINI_API_KEY}", about: "API key of AI Studio" },
        thinking: { default: "minimal", about: "How much the model thinks before it answers" },
        baseUrl: {
            default: "https://generativelanguage.googleapis.com/v1beta",
            about: "Address up to and with the version",
        },
    },
    tiers: {
        free: {
            about: "The list of models: network, gateway and key",
            probe: { ...gemini_text_request, url: "{baseUrl}/models?pageSize=1000" },
            expect: ["status == 200", "size(body.models) > 0"],
            slow: "5s",
            price: NOTHING,
            models: "body.models.map(m, m.name)",
        },
        cheap: {
            about: "One token of an answer: the model itself",
            probe: {
                ...gemini_text_request,
                method: "POST",
                url: "{baseUrl}/models/{model}:generateContent",
                json: {
                    contents: [{ role: "user", parts: [{ text: PROMPT }] }],
                    generationConfig: { maxOutputTokens: 1, thinkingConfig: { thinkingLevel: "{thinking}" } },
                },
            },
            expect: ["status == 200", 'reply.finish in ["STOP", "MAX_TOKENS"]'],
            slow: "5s",
            price: gemini_text_price,
            typical: { input: 8, output: 1 },
        },
        full: {
            about: streamed(),
            probe: {
                ...gemini_text_request,
                method: "POST",
                url: "{baseUrl}/models/{model}:streamGenerateContent?alt=sse",
                stream: true,
                json: {
                    contents: [{ role: "user", parts: [{ text: LONG_PROMPT }] }],
                    generationConfig: { maxOutputTokens: LONG_TOKENS, thinkingConfig: { thinkingLevel: "{thinking}" } },
                },
            },
            expect: IS_STREAM,
            slow: "10s",
            price: gemini_text_price,
            typical: { input: 8, output: LONG_TOKENS },
        },
    },
};

;// CONCATENATED MODULE: ./build/config/presets/groq.js

const groq_groq = chatCompletions({
    name: "groq",
    title: "Groq chat completions",
    provider: "groq",
    about: "Asks a model on Groq's machines. The default model always thinks, at `low` as little as it can; one that can do without takes `effort: none`, and one that does not know the setting wants it removed: `probe: { json: { reasoning_effort: null } }`.",
    parameters: {
        model: { default: "openai/gpt-oss-20b", about: "Model that answers" },
        effort: { default: "low", about: "How much the model thinks before it answers" },
        key: { default: "${GROQ_API_KEY}", about: "API key" },
        baseUrl: { default: "https://api.groq.com/openai/v1", about: "Address up to and with the version" },
    },
    longTokens: 256,
    json: { reasoning_effort: "{effort}" },
    price: { input: "0.075 USD/1M", output: "0.30 USD/1M" },
});

;// CONCATENATED MODULE: ./build/config/presets/mistral.js

const mistral_mistral = chatCompletions({
    name: "mistral",
    title: "Mistral chat completions",
    provider: "mistral",
    about: "Asks Mistral's API; its small models don't think unless they are told to.",
    parameters: {
        model: { default: "mistral-small-latest", about: "Model that answers" },
        key: { default: "${MISTRAL_API_KEY}", about: "API key" },
        baseUrl: { default: "https://api.mistral.ai/v1", about: "Address up to and with the version" },
    },
});

;// CONCATENATED MODULE: ./build/config/presets/openai-chat.js

const openaiChat = chatCompletions({
    name: "openai-chat",
    title: "OpenAI chat completions",
    provider: "openai",
    about: "Asks OpenAI, or a gateway or relay in front of it. Models before GPT-5.1 know `effort: minimal` instead of `none`, and those that don't reason want it removed: `probe: { json: { reasoning_effort: null } }`.",
    parameters: {
        model: { default: "gpt-5.4-nano", about: "Model that answers" },
        key: { default: "${OPENAI_API_KEY}", about: "API key" },
        effort: { default: "none", about: "How much the model thinks before it answers" },
        baseUrl: { default: "https://api.openai.com/v1", about: "Address up to and with the version" },
    },
    json: { reasoning_effort: "{effort}" },
    maxTokens: "max_completion_tokens",
    countsStreams: true,
    mayRunOut: true,
    price: { input: "0.20 USD/1M", output: "1.25 USD/1M" },
});

;// CONCATENATED MODULE: ./build/config/presets/openai-compatible.js

const openaiCompatible = chatCompletions({
    name: "openai-compatible",
    title: "Any API in the form of OpenAI's",
    about: "Gateways, relays and servers of one's own (LiteLLM, vLLM, Ollama and others). Say whom it asks by `provider:` of the monitor, and what it costs by `price:`. Without `key` no authorization is sent.",
    parameters: {
        baseUrl: { about: "Address up to and with the version, such as https://gateway.example.com/v1" },
        model: { about: "Model that answers" },
        key: { optional: true, about: "API key" },
    },
    mayRunOut: true,
});

;// CONCATENATED MODULE: ./build/config/presets/openai-embeddings.js

const openai_embeddings_request = { kind: "http", headers: { authorization: "Bearer {key}" } };
const embeddings = { ...openai_embeddings_request, method: "POST", url: "{baseUrl}/embeddings" };
const openai_embeddings_price = { input: "0.02 USD/1M" };
const openaiEmbeddings = {
    name: "openai-embeddings",
    title: "OpenAI embeddings",
    provider: "openai",
    about: "Asks for the embedding of a text, at OpenAI or any API in the form of its.",
    parameters: {
        model: { default: "text-embedding-3-small", about: "Model that embeds" },
        key: { default: "${OPENAI_API_KEY}", about: "API key" },
        baseUrl: { default: "https://api.openai.com/v1", about: "Address up to and with the version" },
    },
    tiers: {
        free: {
            about: "The list of models: network, gateway and key",
            probe: { ...openai_embeddings_request, url: "{baseUrl}/models" },
            expect: ["status == 200", "size(body.data) > 0"],
            slow: "5s",
            price: NOTHING,
            models: "body.data.map(m, m.id)",
        },
        cheap: {
            about: "The embedding of one word",
            probe: { ...embeddings, json: { model: "{model}", input: "ok" } },
            expect: ["status == 200", "size(body.data[0].embedding) > 0"],
            slow: "5s",
            price: openai_embeddings_price,
            typical: { input: 1 },
        },
        full: {
            about: "The embeddings of three sentences in one call: as many vectors as texts",
            probe: {
                ...embeddings,
                json: {
                    model: "{model}",
                    input: ["The sea is calm today.", "Wind comes up in the evening.", "By night there are waves."],
                },
            },
            expect: [
                "status == 200",
                "size(body.data) == 3",
                "size(body.data[0].embedding) > 0 && size(body.data[2].embedding) > 0",
            ],
            slow: "5s",
            price: openai_embeddings_price,
            typical: { input: 20 },
        },
    },
};

;// CONCATENATED MODULE: ./build/config/presets/openai-images.js

const openai_images_request = { kind: "http", headers: { authorization: "Bearer {key}" } };
const openaiImages = {
    name: "openai-images",
    title: "OpenAI images",
    provider: "openai",
    about: "Generates an image at OpenAI, or at any API in the form of its. There is nothing between a description and a picture, so `cheap` asks for the model's own record, which costs nothing.",
    parameters: {
        model: { default: "gpt-image-2.6-flare", about: "Model that draws" },
        key: { default: "${OPENAI_API_KEY}", about: "API key" },
        size: { default: "1024x1024", about: "Size of the image; the smallest that every model of this family knows" },
        quality: { default: "low", about: "Quality of the image" },
        baseUrl: { default: "https://api.openai.com/v1", about: "Address up to and with the version" },
    },
    tiers: {
        free: {
            about: "The list of models: network, gateway and key",
            probe: { ...openai_images_request, url: "{baseUrl}/models" },
            expect: ["status == 200", "size(body.data) > 0"],
            slow: "5s",
            price: NOTHING,
            models: "body.data.map(m, m.id)",
        },
        cheap: {
            about: "The model's record: the key may use it, and it is still there",
            probe: { ...openai_images_request, url: "{baseUrl}/models/{model}" },
            expect: ["status == 200", "size(body.id) > 0"],
            slow: "5s",
            price: NOTHING,
        },
        full: {
            about: "One image at the smallest size that every model knows and the lowest quality, looked at",
            probe: {
                ...openai_images_request,
                method: "POST",
                url: "{baseUrl}/images/generations",
                json: {
                    model: "{model}",
                    prompt: IMAGE_PROMPT,
                    n: 1,
                    size: "{size}",
                    quality: "{quality}",
                },
                output: "body.data[0].b64_json",
                limits: { bodyBytes: "20MB" },
            },
            expect: ["status == 200", ...IS_PICTURE],
            slow: "30s",
            price: { input: "5 USD/1M", output: "30 USD/1M" },
            typical: { input: 20, output: 200 },
        },
    },
};

;// CONCATENATED MODULE: ./build/config/presets/openrouter.js

const openrouter_openrouter = chatCompletions({
    name: "openrouter",
    title: "OpenRouter chat completions",
    provider: "openrouter",
    about: "Asks a model by way of OpenRouter, with reasoning switched off where the model allows it. An answer says itself what it cost, so no price is needed.",
    parameters: {
        model: { default: "openai/gpt-5.4-nano", about: "Model that answers, as OpenRouter names it" },
        key: { default: "${OPENROUTER_API_KEY}", about: "API key" },
        baseUrl: { default: "https://openrouter.ai/api/v1", about: "Address up to and with the version" },
    },
    json: { reasoning: { enabled: false }, usage: { include: true } },
    countsStreams: true,
    list: "/models/user",
});

;// CONCATENATED MODULE: ./build/config/presets/replicate.js

const replicate_headers = { authorization: "Bearer {token}" };
const replicate_request = { kind: "http", headers: replicate_headers };
const replicate_replicate = {
    name: "replicate",
    title: "Replicate predictions",
    provider: "replicate",
    about: "Runs an official model of Replicate as a job that is asked for, followed until it ends, and canceled when it takes too long. The default model draws; of another one lay its input over ours: `probe: { create: { json: { input: { … } } } }`. There is nothing between a description and a run, so `cheap` asks for the model's own record, which costs nothing.",
    parameters: {
        model: { default: "black-forest-labs/flux-schnell", about: "Official model, as owner/name" },
        token: { default: "${REPLICATE_API_TOKEN}", about: "API token" },
        baseUrl: { default: "https://api.replicate.com/v1", about: "Address up to and with the version" },
    },
    tiers: {
        free: {
            about: "The account that the token belongs to: network, gateway and token",
            probe: { ...replicate_request, url: "{baseUrl}/account" },
            expect: ["status == 200"],
            slow: "5s",
            price: NOTHING,
        },
        cheap: {
            about: "The model's record: it is still there",
            probe: { ...replicate_request, url: "{baseUrl}/models/{model}" },
            expect: ["status == 200", "size(body.name) > 0"],
            slow: "5s",
            price: NOTHING,
        },
        full: {
            about: "One image of a quarter of a megapixel, fetched and looked at; times of creation, queue, run and fetching",
            probe: {
                kind: "prediction",
                create: {
                    url: "{baseUrl}/models/{model}/predictions",
                    headers: replicate_headers,
                    json: {
                        input: {
                            prompt: IMAGE_PROMPT,
                            num_outputs: 1,
                            aspect_ratio: "1:1",
                            megapixels: "0.25",
                            output_format: "png",
                        },
                    },
                },
                fetch: true,
            },
            expect: [...IS_PICTURE],
            slow: "30s",
            price: { call: "0.003 USD" },
        },
    },
};

;// CONCATENATED MODULE: ./build/config/presets/vertex-ai.js

const vertex_ai_request = { kind: "http", headers: { authorization: "Bearer {token}" } };
const MODEL = "{baseUrl}/v1/projects/{project}/locations/{location}/publishers/google/models/{model}";
const vertex_ai_price = { input: "0.30 USD/1M", output: "2.50 USD/1M" };
const vertex_ai_vertexAi = {
    name: "vertex-ai",
    title: "Gemini on Vertex AI",
    provider: "vertex-ai",
    about: "Asks a Gemini model in a project of Google Cloud. Vertex AI takes no keys but access tokens that are valid for an hour: let the workflow make one before the action runs (google-github-actions/auth with workload identity and `token_format: access_token`), and give it to the action's step as the environment variable VERTEX_ACCESS_TOKEN. The account needs the role roles/aiplatform.user.",
    parameters: {
        project: { default: "${VERTEX_PROJECT}", about: "Project of Google Cloud" },
        location: { default: "global", about: "Region, or global" },
        model: { default: "gemini-3.5-flash-lite", about: "Model that answers" },
        token: { default: "${VERTEX_ACCESS_TOKEN}", about: "OAuth access token" },
        thinking: { default: "minimal", about: "How much the model thinks before it answers" },
        baseUrl: {
            default: "https://aiplatform.googleapis.com",
            about: "Address; that of a region is https://europe-west4-aiplatform.googleapis.com",
        },
    },
    tiers: {
        free: {
            about: "How many tokens a text has: network, gateway, token and model, without a generation",
            probe: {
                ...vertex_ai_request,
                method: "POST",
                url: `${MODEL}:countTokens`,
                json: { contents: [{ role: "user", parts: [{ text: PROMPT }] }] },
            },
            expect: ["status == 200", "body.totalTokens > 0"],
            slow: "5s",
            price: NOTHING,
        },
        cheap: {
            about: "One token of an answer: the model itself",
            probe: {
                ...vertex_ai_request,
                method: "POST",
                url: `${MODEL}:generateContent`,
                json: {
                    contents: [{ role: "user", parts: [{ text: PROMPT }] }],
                    generationConfig: { maxOutputTokens: 1, thinkingConfig: { thinkingLevel: "{thinking}" } },
                },
            },
            expect: ["status == 200", 'reply.finish in ["STOP", "MAX_TOKENS"]'],
            slow: "5s",
            price: vertex_ai_price,
            typical: { input: 8, output: 1 },
        },
        full: {
            about: streamed(),
            probe: {
                ...vertex_ai_request,
                method: "POST",
                url: `${MODEL}:streamGenerateContent?alt=sse`,
                stream: true,
                json: {
                    contents: [{ role: "user", parts: [{ text: LONG_PROMPT }] }],
                    generationConfig: { maxOutputTokens: LONG_TOKENS, thinkingConfig: { thinkingLevel: "{thinking}" } },
                },
            },
            expect: IS_STREAM,
            slow: "10s",
            price: vertex_ai_price,
            typical: { input: 8, output: LONG_TOKENS },
        },
    },
};

;// CONCATENATED MODULE: ./build/config/presets/xai.js

const xai_xai = chatCompletions({
    name: "xai",
    title: "xAI chat completions",
    provider: "xai",
    about: "Asks a Grok model with reasoning switched off. Models that can't do without it take `effort: low`.",
    parameters: {
        model: { default: "grok-4.3", about: "Model that answers" },
        key: { default: "${XAI_API_KEY}", about: "API key" },
        effort: { default: "none", about: "How much the model thinks before it answers" },
        baseUrl: { default: "https://api.x.ai/v1", about: "Address up to and with the version" },
    },
    json: { reasoning_effort: "{effort}" },
});

;// CONCATENATED MODULE: ./build/config/presets/index.js















/** Every preset, in the order of the docs. */
const PRESETS = [
    openaiChat,
    openaiImages,
    openaiEmbeddings,
    openaiCompatible,
    anthropicMessages,
    geminiText,
    geminiImage,
    vertex_ai_vertexAi,
    openrouter_openrouter,
    replicate_replicate,
    fal_fal,
    mistral_mistral,
    groq_groq,
    deepseek_deepseek,
    xai_xai,
];
const presets_byName = new Map(PRESETS.map((preset) => [preset.name, preset]));
const presetOf = (name) => typeof name === "string" ? presets_byName.get(name) : undefined;

;// CONCATENATED MODULE: ./build/config/values.js





/** A text with a meaning. `schema` carries what editors may check: a pattern, examples. */
function meaning(schema, read) {
    return schema.transform((text, context) => {
        const result = read(text);
        if ("value" in result)
            return result.value;
        const { message, ...params } = result;
        context.issues.push({ code: "custom", message, params, input: text });
        return core/* NEVER */.tm;
    });
}
/** A duration as text, read as milliseconds. */
function values_duration({ minMs = 0, maxMs = Infinity, bounds = "", examples }) {
    return meaning(schemas/* string */.YjP().meta({ examples: [...examples] }), (text) => {
        if (/^\s*-/.test(text))
            return { message: "a duration can't be negative" };
        const ms = (0,duration/* parseDuration */.E9)(text);
        if (ms === undefined)
            return { message: "this is not a duration, which is a number with ms, s, m, h or d" };
        return ms < minMs || ms > maxMs ? { message: bounds } : { value: ms };
    });
}
/** How often a monitor is asked: GitHub starts nothing more often than every few minutes, and rollups need one sample a day. */
const interval = () => values_duration({ minMs: instant/* MINUTE_MS */.kg, maxMs: instant/* DAY_MS */.sO, bounds: "it must be from 1m to 1d", examples: ["5m", "15m", "1h"] });
/** `50%`, read as 0.5. */
const share = (example) => meaning(schemas/* string */.YjP().meta({ examples: [example] }), (text) => {
    const percent = /^(\d{1,3}(?:\.\d{1,4})?) ?%$/.exec(text)?.[1];
    if (percent === undefined)
        return { message: "this is not a percentage" };
    return Number(percent) > 100 ? { message: "a share is at most 100%" } : { value: Number(percent) / 100 };
});
const webUrl = (example) => meaning(schemas/* string */.YjP().meta({ format: "uri", examples: [example] }), (text) => {
    const url = URL.parse(text);
    if (url === null)
        return { message: "this is not a URL" };
    if (!/^https?:$/.test(url.protocol))
        return { message: `${url.protocol}// can't be asked: only https and http` };
    return { value: text };
});
const timeZone = () => meaning(schemas/* string */.YjP().meta({ examples: ["UTC", "Europe/Berlin", "Asia/Seoul"] }), (text) => {
    if (isTimeZone(text))
        return { value: text };
    const meant = (0,nearest/* nearest */.p)(text, Intl.supportedValuesOf("timeZone"));
    const message = "there is no time zone of this name";
    return meant === undefined
        ? { message }
        : { message, remedy: `Did you mean "${meant}"? Names are those of the IANA list` };
});
function isTimeZone(text) {
    // Offsets such as +09:00 are valid for Intl but no places: they don't know about summer time.
    if (!/^[A-Za-z]/.test(text))
        return false;
    try {
        new Intl.DateTimeFormat("en", { timeZone: text });
        return true;
    }
    catch {
        return false;
    }
}
/** The id of a monitor. */
const id = (example) => meaning(schemas/* string */.YjP().meta({ pattern: domain_monitor/* ID_PATTERN */.pw.source, examples: [example] }), (text) => (0,domain_monitor/* idMistake */.Yr)(text) ?? { value: text });

;// CONCATENATED MODULE: ./build/config/schema-monitor.js










const repeat = schemas/* strictObject */.rej({
    times: schemas/* int */.Whr()
        .min(0)
        .max(10)
        .optional()
        .describe("How often a failing call is repeated in the same run; 4 unless set"),
    base: values_duration({ maxMs: 60_000, bounds: "it must be at most 60s", examples: ["2s"] })
        .optional()
        .describe("Wait before the first repetition, doubled before each further one; 2s unless set"),
    cap: values_duration({ maxMs: 300_000, bounds: "it must be at most 5m", examples: ["30s"] })
        .optional()
        .describe("Longest wait between two repetitions; 30s unless set"),
    jitter: values_duration({ maxMs: 60_000, bounds: "it must be at most 60s", examples: ["1s"] })
        .optional()
        .describe("Each wait is longer by a random time up to this; 1s unless set"),
});
const judge = schemas/* strictObject */.rej({
    failures: schemas/* int */.Whr().min(1).max(100).optional().describe("Failures in a row that make a monitor down; 3 unless set"),
    recovery: schemas/* int */.Whr().min(1).max(100).optional().describe("Good answers in a row that end a down; 2 unless set"),
    confirm: values_duration({ examples: ["10s", "1m"] })
        .optional()
        .describe("Time that must lie between the first and the last of these failures; 10s unless set"),
    rate: share("50%")
        .optional()
        .describe("Share of failures in the window over which a monitor is down; 50% unless set"),
    window: values_duration({ minMs: 60_000, bounds: "it must be at least 1m", examples: ["5m", "1h"] })
        .optional()
        .describe("How far back the share of failures looks, or the last 24 calls where these reach further; 5m unless set"),
    degradedRate: share("5%")
        .optional()
        .describe("Share of failures in the last 24 calls over which a monitor is degraded; 5% unless set"),
    reopen: values_duration({ examples: ["30m", "1h"] })
        .optional()
        .describe("A failure within this time of the end of an incident opens the same one again; 30m unless set"),
    repeat: repeat.optional().describe("How a failing call is repeated before it is believed"),
});
const sloTarget = share("99.9%").refine((target) => target > 0 && target < 1, "a target lies between 0% and 100%");
/** A month of 30 days unless set, as most agreements count. */
const SLO_WINDOW_MS = 30 * instant/* DAY_MS */.sO;
const slo = schemas/* union */.KCZ([
    sloTarget.transform((target) => ({ target, windowMs: SLO_WINDOW_MS })),
    schemas/* strictObject */.rej({
        target: sloTarget.describe("Share of the time in which the monitor is to be available"),
        window: values_duration({
            minMs: instant/* DAY_MS */.sO,
            maxMs: 90 * instant/* DAY_MS */.sO,
            bounds: "it must be from 1d to 90d",
            examples: ["30d", "7d"],
        })
            .optional()
            .describe("Over which time; 30d unless set"),
    })
        .transform(({ target, window = SLO_WINDOW_MS }) => ({ target, windowMs: window })),
]);
/** Keys that `defaults:` may set for all monitors. */
const policyKeys = {
    every: interval()
        .optional()
        .describe("How often the monitor is asked, 1m to 1d; what its importance says unless set, or else 15m"),
    importance: schemas/* enum */.k5n(domain_monitor/* IMPORTANCES */.Y3)
        .optional()
        .describe("How much hangs on the monitor; critical is asked every 1m, major every 5m, normal every 15m, test every 30m"),
    environment: schemas/* enum */.k5n(domain_monitor/* ENVIRONMENTS */.ju)
        .optional()
        .describe("Of what it is a part, for the routes of notices; prod unless set"),
    slow: values_duration({ minMs: 1, bounds: "it must be more than 0", examples: ["3s", "30s"] })
        .optional()
        .describe("An answer that takes longer counts as slow: available, but degraded"),
    judge: judge.optional().describe("When failures amount to an outage"),
    slo: slo.optional().describe("Service level objective: error budget and burn rate are held against it"),
    publish: schemas/* enum */.k5n(domain_monitor/* PUBLISH_LEVELS */.QE)
        .optional()
        .describe("How much of the target the public site shows: its name, its host or its URL; host unless set"),
};
const conditionText = (otherwise) => meaning(schemas/* string */.YjP()
    .min(1)
    .meta({ examples: ["status in [200, 204]", 'latency < duration("3s")'] }), (text) => {
    const result = (0,conditions/* compileCondition */.vs)(text, otherwise);
    return result.ok ? { value: result.condition } : result;
});
const condition = schemas/* union */.KCZ([
    conditionText("down").describe("What must hold, or the answer is wrong"),
    schemas/* strictObject */.rej({ degraded: conditionText("degraded").describe("What must hold, or the answer is slow") })
        .transform(({ degraded }) => degraded),
]);
const feedUse = schemas/* union */.KCZ([
    schemas/* string */.YjP().min(1).describe("Id of a feed: the whole page speaks of this monitor"),
    schemas/* strictObject */.rej({
        feed: schemas/* string */.YjP().min(1).describe("Id of a feed"),
        components: schemas/* array */.YOg(schemas/* string */.YjP().min(1))
            .min(1)
            .optional()
            .describe("Ids or names of the components or products of the page that speak of this monitor; all unless set"),
        ...build_feeds/* filterKeys */.X2,
        role: schemas/* enum */.k5n(report/* ROLES */.gg)
            .optional()
            .describe("What the source is to this monitor: its own provider (official), somebody who measures or buys it (third-party), or the crowd (community); what its kind of feed is unless set"),
        maintenance: schemas/* boolean */.zMY()
            .optional()
            .describe("Whether maintenance that the page plans is taken for one of this monitor; false unless set"),
    })
        .superRefine(({ feed, ...narrower }, context) => {
        // A key whose value was forgotten is as good as absent: the whole page would count without a word.
        if (context.issues.length > 0 || Object.values(narrower).some((value) => value !== undefined))
            return;
        context.addIssue({
            code: "custom",
            message: "it does not say what of the page speaks of this monitor",
            params: {
                remedy: `Add \`components\`, \`include\`, \`exclude\` or \`regions\`, or write "${feed}" alone for the whole page`,
            },
        });
    }),
]);
const budgetText = meaning(schemas/* string */.YjP().meta({ examples: BUDGET_EXAMPLES }), readBudget);
/** One budget or several. */
const budgets = schemas/* union */.KCZ([
    budgetText.transform((budget) => [budget]),
    schemas/* array */.YOg(budgetText).min(1).describe("Several budgets, all of which hold"),
]);
const tokenPrice = (example, describes) => meaning(schemas/* string */.YjP().meta({ examples: [example] }), readTokenPrice)
    .optional()
    .describe(describes);
const amount = (example, describes) => meaning(schemas/* string */.YjP().meta({ examples: [example] }), readAmount)
    .optional()
    .describe(describes);
const schema_monitor_price = schemas/* strictObject */.rej({
    input: tokenPrice("0.15 USD/1M", "Of a million tokens of the request"),
    cached: tokenPrice("0.02 USD/1M", "Of a million tokens of the request that the provider had in its cache"),
    output: tokenPrice("0.60 USD/1M", "Of a million tokens of the answer, those of thinking among them"),
    unit: amount("0.04 USD", "Of an image, a second or whatever else is billed by the piece"),
    call: amount("0.002 USD", "Of a call, whatever it brings"),
})
    .transform((value, context) => {
    const units = unitsOf(value);
    if (units.length === 1)
        return toPrice(value);
    const message = units.length === 0 ? "it says no price at all" : `its parts are in different units: ${units.join(", ")}`;
    context.issues.push({
        code: "custom",
        message,
        params: { remedy: "Write input, cached, output, unit or call, all in one unit" },
        input: value,
    });
    return core/* NEVER */.tm;
});
/** A CEL expression; what it may look at are an answer's facts. */
const expression = (example) => meaning(schemas/* string */.YjP()
    .min(1)
    .meta({ examples: [example] }), (text) => {
    const result = (0,conditions/* compileExpression */.Wo)(text);
    return result.ok ? { value: text } : result;
});
const jsonSchema = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* json */.Pq9()).transform((schema, context) => {
    const result = (0,conditions/* compileJsonSchema */.nk)(schema);
    if (result.ok)
        return result.condition;
    context.issues.push({
        code: "custom",
        message: result.message,
        params: { remedy: result.remedy },
        input: schema,
    });
    return core/* NEVER */.tm;
});
/** What a preset or a bundle is told. */
const parameters = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY()]));
const presetNames = PRESETS.map(({ name }) => name);
const monitor = schemas/* strictObject */.rej({
    id: id("claude-api").describe("Name of the monitor in files and addresses; its history hangs on it"),
    formerly: schemas/* array */.YOg(id("claude"))
        .min(1)
        .optional()
        .describe("Ids that the monitor had before: what the ledger holds under them is its own history"),
    badge: schemas/* string */.YjP()
        .regex(domain_monitor/* BADGE_PATTERN */.Zm, "a badge's folder is one name without slashes and spaces")
        .meta({ examples: ["my-site"] })
        .optional()
        .describe("Folder under api/ in which Upptime kept this monitor's badges, so that they go on working"),
    name: schemas/* string */.YjP().min(1).max(200).optional().describe("Name for people; the id unless set"),
    group: schemas/* string */.YjP().min(1).max(100).optional().describe("Heading under which the site lists the monitor"),
    description: schemas/* string */.YjP().max(2_000).optional().describe("What is watched, in a sentence for the site"),
    ...policyKeys,
    assignees: schemas/* array */.YOg(schemas/* string */.YjP().min(1)).max(10).optional().describe("Logins to whom its issues are assigned"),
    provider: id("openai")
        .optional()
        .describe("Who is asked; monitors of one provider share suspicion and budgets. A preset sets it"),
    preset: schemas/* enum */.k5n(presetNames)
        .optional()
        .describe("A well-known API that is asked; docs/presets.md shows what each expands to"),
    with: parameters
        .optional()
        .describe("Parameters of the preset, such as model, key and baseUrl. Texts may hold ${NAME} of a secret"),
    tier: schemas/* enum */.k5n(domain_monitor/* TIERS */.iB)
        .optional()
        .describe("How dear the question is: a list of models, one token, or a whole generation. A preset asks accordingly, cheap unless set"),
    probe: probes/* ProbeSettings */.MT.optional().describe("How the monitor is asked; without it and a preset, it is judged from its feeds. Beside a preset, keys to lay over its probe; an empty key removes"),
    expect: schemas/* array */.YOg(condition)
        .optional()
        .describe("Conditions in CEL that an answer must meet; they take the place of a preset's"),
    schema: jsonSchema.optional().describe("A JSON Schema that the answer's body must meet"),
    models: expression("body.data.map(m, m.id)")
        .optional()
        .describe("CEL expression for the names of models in the answer; they are compared from call to call"),
    price: schema_monitor_price.optional().describe("What a call costs; a preset knows the price of its default model"),
    budget: budgets.optional().describe("What the monitor may spend; near it asks in a cheaper way, at it not at all"),
    feeds: schemas/* array */.YOg(feedUse).optional().describe("Feeds that speak of this monitor"),
});

;// CONCATENATED MODULE: ./build/config/schema-provider.js





const ids = schemas/* array */.YOg(schemas/* string */.YjP().min(1)).min(1).optional();
/** Keys of an entry that each monitor made of it takes over. */
const sharedKeys = {
    group: schemas/* string */.YjP()
        .min(1)
        .max(100)
        .optional()
        .describe("Heading under which the site lists them; the provider unless set"),
    ...policyKeys,
    tier: schemas/* enum */.k5n(domain_monitor/* TIERS */.iB)
        .optional()
        .describe("How dear the questions to models are, cheap unless set; where it stands, models are asked"),
    budget: budgets.optional().describe("What each of them may spend"),
};
const SHARED_KEYS = Object.keys(sharedKeys);
/** An entry under `monitors:` that names a provider to watch whole: it stands for the monitors and feeds of its bundle. */
const ProviderEntry = schemas/* strictObject */.rej({
    provider: schemas/* string */.YjP()
        // A name that is none is told with the names there are; editors complete it.
        .meta({ enum: BUNDLES.map(({ name }) => name) })
        .describe("A provider that is watched whole; docs/providers.md shows what each stands for"),
    with: parameters
        .optional()
        .describe("Parameters of the provider, such as key, by which models are asked, too. Texts may hold ${NAME} of a secret"),
    only: ids.describe("Ids of the monitors that are made; all unless set"),
    without: ids.describe("Ids of monitors that are not made"),
    ...sharedKeys,
});
/** What a monitor has and an entry has not. */
const schema_provider_OWN_KEYS = ["id", "probe", "preset", "feeds"];
/** Whether an entry under `monitors:` names a provider and nothing else to ask. */
function isBundleEntry(entry) {
    if (!isMapping(entry) || (entry["provider"] ?? undefined) === undefined)
        return false;
    return schema_provider_OWN_KEYS.every((key) => (entry[key] ?? undefined) === undefined);
}

;// CONCATENATED MODULE: ./build/config/expand-providers.js








/** Expands entries that name a provider and nothing else to ask, in a config that was read but not checked. */
function expandProviders(data) {
    const list = isMapping(data) ? data["monitors"] : undefined;
    if (!isMapping(data) || !Array.isArray(list) || !list.some(isBundleEntry)) {
        return { data, monitors: identity(list), feeds: [], entries: [], mistakes: [] };
    }
    const mistakes = [];
    const taken = idsOf(list);
    const expanded = list.map((monitor, written) => {
        if (!isBundleEntry(monitor))
            return { written, items: [{ monitor }] };
        const bundle = bundleOf(monitor["provider"]);
        const found = bundle === undefined ? [unknownProvider(monitor, written)] : entryMistakes(monitor, bundle, written);
        mistakes.push(...found);
        if (bundle === undefined || found.length > 0)
            return { written, items: [] };
        const { items, doubles } = madeOf(monitor, bundle, written, taken);
        mistakes.push(...doubles);
        return { written, bundle, entry: monitor, items };
    });
    return { ...assembled(data, expanded), mistakes };
}
const identity = (list) => Array.isArray(list) ? list.map((_monitor, written) => ({ written })) : [];
/** The ids that the user gave, and later those that bundles make, with their place. */
const idsOf = (list) => new Map(list.flatMap((monitor, index) => (isMapping(monitor) && !isBundleEntry(monitor) ? [[monitor["id"], index]] : [])));
function assembled(data, expanded) {
    const written = data["feeds"] ?? [];
    const own = Array.isArray(written) ? written : [];
    // A feed of the user's with the same id takes the place of ours: it is how he changes it.
    const known = new Set(own.map((feed) => (isMapping(feed) ? feed["id"] : undefined)));
    const feeds = [];
    const entries = [];
    for (const { bundle, entry = {}, items, written: place } of expanded) {
        if (bundle === undefined)
            continue;
        const used = new Set(items.flatMap(({ made }) => usesOf(bundle, made?.id)));
        entries.push({
            provider: bundle.name,
            written: place,
            monitors: items.flatMap(({ made }) => made?.id ?? []),
            feeds: [...used],
        });
        for (const feed of bundle.feeds) {
            if (!used.has(feed.id) || known.has(feed.id))
                continue;
            known.add(feed.id);
            feeds.push(madeFeed(entry, bundle, feed, place));
        }
    }
    const all = expanded.flatMap(({ written: place, items }) => items.map((item) => ({ ...item, written: place })));
    const withFeeds = Array.isArray(written) && feeds.length > 0;
    return {
        data: {
            ...data,
            ...(withFeeds ? { feeds: [...own, ...feeds.map(({ feed }) => feed)] } : {}),
            monitors: all.map(({ monitor }) => monitor),
        },
        monitors: all.map(({ written: place, made }) => ({ written: place, ...(made && { made }) })),
        feeds: [...own.map(() => undefined), ...feeds.map(({ from }) => from)],
        entries,
    };
}
function madeFeed(entry, bundle, feed, written) {
    const template = feed;
    const given = givenOf(entry);
    const origins = originsOf(template, [], bundle, given, ["monitors", written, "with"]);
    return { feed: fill(template, bundle, valuesOf(bundle, given)), from: { written, bundle, id: feed.id, origins } };
}
const usesOf = ({ monitors }, id) => monitors.filter((monitor) => monitor.id === id).flatMap(({ feeds }) => feeds.map(feedOf));
function madeOf(entry, bundle, written, taken) {
    const doubles = [];
    const items = wantedOf(entry, bundle).flatMap((monitor) => {
        const earlier = taken.get(monitor.id);
        if (earlier !== undefined) {
            doubles.push(expand_providers_double(monitor.id, bundle, written, earlier));
            return [];
        }
        taken.set(monitor.id, written);
        return [made(entry, bundle, monitor, written)];
    });
    return { items, doubles };
}
const expand_providers_double = (id, { name }, written, earlier) => ({
    path: ["monitors", written, "provider"],
    message: `the provider ${name} makes a monitor ${id}, and monitors[${earlier}] has one of this id`,
    remedy: `Write \`without: [${id}]\` here, or give the other another id`,
});
function made(entry, bundle, monitor, written) {
    const given = givenOf(entry);
    const values = valuesOf(bundle, given);
    const { id, name, description, preset, expect } = monitor;
    const templates = {
        ...(monitor.probe && { probe: monitor.probe }),
        ...(monitor.with && { with: monitor.with }),
        feeds: monitor.feeds.map((use) => (typeof use === "string" ? use : { ...use })),
    };
    const place = ["monitors", written];
    const shared = SHARED_KEYS.filter((key) => (entry[key] ?? undefined) !== undefined);
    return {
        monitor: {
            id,
            name,
            group: bundle.title,
            description,
            provider: bundle.name,
            ...(preset !== undefined && { preset }),
            ...Object.fromEntries(Object.entries(templates).map(([key, one]) => [key, fill(one, bundle, values)])),
            ...(expect && { expect }),
            // A tier says how a model is asked.
            ...Object.fromEntries(shared.filter((key) => key !== "tier" || preset !== undefined).map((key) => [key, entry[key]])),
        },
        made: { bundle, id, origins: originsOf(templates, [], bundle, given, [...place, "with"]) },
    };
}
/** A mistake in what a bundle expands to, told at the entry: at the key or parameter that it comes from, else at the provider's name. */
function toEntry(mistake, written, { monitors, feeds }) {
    const [room, index, ...rest] = mistake.path;
    if (typeof index !== "number")
        return mistake;
    if (room === "feeds") {
        const from = feeds[index];
        const parameter = from?.origins.get(pathText(rest));
        if (parameter !== undefined)
            return { ...withoutOffset(mistake, rest), path: parameter };
        return from === undefined ? mistake : atName(mistake, from.written, `feed ${from.id}`, rest, from.bundle);
    }
    const origin = room === "monitors" ? monitors[index] : undefined;
    if (origin === undefined)
        return mistake;
    const place = ["monitors", origin.written];
    if (origin.made === undefined)
        return { ...mistake, path: [...place, ...rest] };
    const parameter = origin.made.origins.get(pathText(rest));
    if (parameter !== undefined)
        return { ...withoutOffset(mistake, rest), path: parameter };
    const isShared = SHARED_KEYS.some((key) => key === rest[0]) && valueAt(written, [...place, ...rest]) !== undefined;
    if (isShared)
        return { ...mistake, path: [...place, ...rest] };
    return atName(mistake, origin.written, origin.made.id, rest, origin.made.bundle);
}
/** In a parameter of a preset the whole text is the user's; elsewhere it is a part of a text of ours. */
function withoutOffset({ offset, ...mistake }, [key]) {
    return key === "with" && offset !== undefined ? { ...mistake, offset } : mistake;
}
function atName(mistake, written, what, rest, { name }) {
    const { offset: _offset, isKey: _isKey, ...said } = mistake;
    // At its preset it was said already what of it is meant.
    const below = rest.length === 0 || rest[0] === "preset" ? "" : `: ${pathText(rest)}`;
    return {
        ...said,
        path: ["monitors", written, "provider"],
        message: `${what}, which the provider ${name} makes of it${below}: ${mistake.message}`,
    };
}

;// CONCATENATED MODULE: ./build/config/expand.js







/** Asked unless the config says otherwise: it shows that the model answers and costs next to nothing. */
const DEFAULT_TIER = "cheap";
/** Expands bundles, and the presets that they and the user name. */
function expandConfig(data) {
    const providers = expandProviders(data);
    return { ...expandPresets(providers.data), providers };
}
/** Expands presets in a config that was read but not checked: what the schema will refuse is left as it is. */
function expandPresets(data) {
    const list = isMapping(data) ? data["monitors"] : undefined;
    if (!isMapping(data) || !Array.isArray(list))
        return { data, monitors: new Map(), mistakes: [] };
    const expanded = new Map();
    const mistakes = [];
    const monitors = list.map((monitor, index) => {
        if (!isMapping(monitor) || monitor["preset"] === undefined || monitor["preset"] === null)
            return monitor;
        const preset = presetOf(monitor["preset"]);
        // The schema names the mistake; a probe that only lays keys over a preset would add others.
        if (preset === undefined)
            return without(monitor, "probe");
        const found = parameterMistakes(monitor, preset, ["monitors", index]);
        mistakes.push(...found);
        if (found.some(({ isKey }) => isKey !== true))
            return without(monitor, "probe");
        const own = expandMonitor(monitor, preset, ["monitors", index]);
        expanded.set(index, own);
        return { ...monitor, probe: own.way.probe };
    });
    return { data: { ...data, monitors }, monitors: expanded, mistakes };
}
const without = (mapping, left) => Object.fromEntries(Object.entries(mapping).filter(([key]) => key !== left));
function parameterMistakes(monitor, preset, path) {
    const given = isMapping(monitor["with"]) ? monitor["with"] : {};
    const known = Object.keys(preset.parameters);
    const unknown = Object.keys(given).filter((name) => !known.includes(name));
    const missing = Object.entries(preset.parameters).filter(([name, { default: standard, optional }]) => standard === undefined && optional !== true && (given[name] === undefined || given[name] === null));
    return [
        ...unknown.map((name) => {
            const meant = (0,nearest/* nearest */.p)(name, known);
            return {
                path: [...path, "with", name],
                isKey: true,
                message: `the preset ${preset.name} has no such parameter`,
                remedy: meant === undefined
                    ? `Known are ${known.join(", ")}; anything else of the request can be written under \`probe\``
                    : `Did you mean "${meant}"? Otherwise remove it`,
            };
        }),
        ...missing.map(([name, { about }]) => ({
            path: [...path, ...(isMapping(monitor["with"]) ? ["with"] : ["preset"])],
            message: `the preset ${preset.name} needs the parameter ${name}`,
            remedy: `Add \`${name}\` under \`with\`: ${about}`,
        })),
        ...kindMistake(monitor, preset, path),
    ];
}
function kindMistake(monitor, preset, path) {
    const own = isMapping(monitor["probe"]) ? monitor["probe"]["kind"] : undefined;
    const kind = kindOf(preset, tierOf(monitor));
    if (own === undefined || own === null || own === kind)
        return [];
    return [
        {
            path: [...path, "probe", "kind"],
            message: `the preset ${preset.name} asks by ${kind}`,
            remedy: "Remove `kind`, or remove `preset` and write the whole probe",
        },
    ];
}
const kindOf = (preset, tier) => preset.tiers[tier].probe.kind;
const tierOf = ({ tier }) => domain_monitor/* TIERS */.iB.find((one) => one === tier) ?? DEFAULT_TIER;
function expandMonitor(monitor, preset, path) {
    const tier = tierOf(monitor);
    const model = valuesOf(preset, isMapping(monitor["with"]) ? monitor["with"] : {}).get("model");
    const lower = domain_monitor/* TIERS */.iB.slice(0, domain_monitor/* TIERS */.iB.indexOf(tier)).toReversed();
    return {
        preset,
        way: expandWay(monitor, preset, tier, path),
        cheaper: lower.map((one) => expandWay(monitor, preset, one, path)),
        ...(typeof model === "string" && { model }),
    };
}
/** What a monitor says of its request, a cheaper question of the same does not take over: it would no longer be the cheaper one. */
const OF_THE_QUESTION = new Set(["url", "method", "body", "json", "form", "bodyFile", "stream", "output", "create"]);
function expandWay(monitor, preset, tier, path) {
    const given = isMapping(monitor["with"]) ? monitor["with"] : {};
    const values = valuesOf(preset, given);
    const { probe, expect, slow, price, typical, models } = preset.tiers[tier];
    const filled = fill(probe, preset, values);
    const asked = tierOf(monitor);
    const sameKind = kindOf(preset, asked) === kindOf(preset, tier);
    const own = isMapping(monitor["probe"]) ? monitor["probe"] : {};
    const over = Object.entries(own).filter(([key]) => tier === asked || (sameKind && !OF_THE_QUESTION.has(key)));
    const priced = price !== undefined && (given["model"] === undefined || isFree(price));
    return {
        tier,
        probe: merge(filled, Object.fromEntries(over)),
        expect,
        slow,
        ...(priced ? { price } : {}),
        ...(typical === undefined ? {} : { typical }),
        ...(models === undefined ? {} : { models }),
        origins: originsOf(probe, [...path, "probe"], preset, given, [...path, "with"]),
    };
}
/** What costs nothing does so with any model; the other prices are those of the default model. */
const isFree = ({ call }) => call?.startsWith("0 ") === true;
/** A mistake in what was expanded, told where the user can mend it. `written` is the config as it was read. */
function toWritten(mistake, written, expansion) {
    return toEntry(toMonitor(mistake, expansion), written, expansion.providers);
}
/** At what is written over the preset, else at the parameter that it comes from, else at the preset's name. */
function toMonitor(mistake, { monitors, providers }) {
    const [room, index, key] = mistake.path;
    const monitor = room === "monitors" && typeof index === "number" ? monitors.get(index) : undefined;
    if (monitor === undefined || index === undefined || key !== "probe")
        return mistake;
    if (valueAt(providers.data, mistake.path) !== undefined)
        return mistake;
    const { offset: _offset, isKey: _isKey, ...rest } = mistake;
    const origin = monitor.way.origins.get(pathText(mistake.path));
    return {
        ...rest,
        path: origin ?? ["monitors", index, "preset"],
        message: `${pathText(mistake.path.slice(2))}, which the preset ${monitor.preset.name} makes of it: ${mistake.message}`,
    };
}

;// CONCATENATED MODULE: ./build/config/references.js


/** Names that GitHub or the runner own: a config that could read them could read the token. */
const references_REFUSED = /^(GITHUB|ACTIONS|RUNNER|INPUT)_/;
const MARK = /\$\$\{|\$\{([A-Z][A-Z0-9_]*)\}|\$\{[^}\s]{0,64}\}?/g;
/** All that begins with `${` in a text, in order. */
function marksIn(text) {
    return Array.from(text.matchAll(MARK), (match) => {
        const place = { offset: match.index, text: match[0] };
        if (match[0] === "$${")
            return { kind: "escape", ...place };
        return match[1] === undefined ? { kind: "malformed", ...place } : { kind: "reference", ...place, name: match[1] };
    });
}
/** What of a feed is sent. */
const SENT_OF_FEEDS = new Set(["url", "key", "token", "headers"]);
/** By which the config itself knows a channel. */
const OWN_OF_CHANNELS = new Set(["id", "kind"]);
/**
 * Where `${NAME}` is replaced: any text below `probe` and `with`, what feeds send (addresses, keys, headers), all that channels
 * are told by, and the address that is called at the end of a run.
 */
function mayRefer([room, at, key]) {
    switch (room) {
        case "monitors":
            return key === "probe" || key === "with";
        case "feeds":
            return SENT_OF_FEEDS.has(key);
        case "channels":
            return key !== undefined && !OWN_OF_CHANNELS.has(key);
        default:
            return room === "notices" && at === "ping";
    }
}
/** Whether a text is what a preset is told: it becomes a part of the probe. */
const isParameter = ([room, , key]) => room === "monitors" && key === "with";
const isRefused = (name) => references_REFUSED.test(name);
/** Replaces every reference by what `valueOf` gives and `$${` by `${`. Values are not looked at again. */
function replaceReferences(text, valueOf) {
    return text.replace(MARK, (whole, name) => whole === "$${" ? "${" : name === undefined ? whole : valueOf(name));
}
/**
 * Names of the secrets and variables that a config, its bundles and presets mention where they are replaced, sorted, each once, without those
 * that are refused. A text that can't be read mentions none: loading it says why.
 */
function referencedNames(text) {
    const reading = readYaml(text, "");
    const names = new Set();
    if (reading.source === undefined)
        return [];
    const visit = (value, path) => {
        if (!mayRefer(path))
            return;
        for (const mark of marksIn(value))
            if (mark.kind === "reference" && !isRefused(mark.name))
                names.add(mark.name);
    };
    const { data, monitors } = expandConfig(reading.source.data);
    eachText(data, [], visit);
    for (const [index, { cheaper }] of monitors) {
        for (const { probe } of cheaper)
            eachText(probe, ["monitors", index, "probe"], visit);
    }
    return [...names].sort();
}
/** Calls `visit` with every text in a tree of lists and mappings. */
function eachText(data, path, visit) {
    if (typeof data === "string")
        visit(data, path);
    else if (Array.isArray(data))
        data.forEach((item, index) => eachText(item, [...path, index], visit));
    else if (typeof data === "object" && data !== null) {
        for (const [key, value] of Object.entries(data))
            eachText(value, [...path, key], visit);
    }
}

// EXTERNAL MODULE: ./build/channels/index.js + 25 modules
var channels = __webpack_require__(49866);
;// CONCATENATED MODULE: ./build/config/schema-alerts.js





/** `errorRate > 5% for 2m`, compiled. */
const alertText = (example) => meaning(schemas/* string */.YjP().meta({ examples: [example] }), (text) => {
    const result = (0,conditions/* compileAlert */.yQ)(text);
    if (!result.ok)
        return result;
    const { ok: _, ...value } = result;
    return { value };
});
const LONGEST_WINDOW_MS = 30 * instant/* DAY_MS */.sO;
/** What a rule says; of a set, what is said otherwise. */
const sayings = {
    name: schemas/* string */.YjP().min(1).max(100).optional().describe("What it is called for people; the id unless set"),
    info: alertText("p50 > 15s for 30m").optional().describe("When it is worth knowing"),
    warning: alertText("p99 > 5s for 3m").optional().describe("When it is a warning"),
    critical: alertText("errorRate > 5% for 2m").optional().describe("When it is critical"),
    for: values_duration({ maxMs: instant/* DAY_MS */.sO, bounds: "it must be at most 1d", examples: ["2m", "10m"] })
        .optional()
        .describe("How long a limit must be broken, where the limit does not say so itself; at once unless set"),
    window: values_duration({
        minMs: instant/* MINUTE_MS */.kg,
        maxMs: LONGEST_WINDOW_MS,
        bounds: "it must be from 1m to 30d",
        examples: ["1h", "24h"],
    })
        .optional()
        .describe("How far figures look back that name no window of their own; as far as each needs unless set"),
    floor: values_duration({ examples: ["500ms", "2s"] })
        .optional()
        .describe("What a baseline is taken to be at least; 500ms unless set"),
};
const names = schemas/* array */.YOg(schemas/* string */.YjP().min(1)).min(1);
/** One entry under `alerts:`: a rule, or a set of rules by its name. */
const schema_alerts_alert = schemas/* strictObject */.rej({
    id: id("slow-images")
        .optional()
        .describe("Name of the rule in files; of a set the beginning of the names of its rules, the set's unless set"),
    set: schemas/* enum */.k5n(ALERT_SET_NAMES).optional().describe("A ready-made set of rules"),
    rules: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* strictObject */.rej(sayings))
        .optional()
        .describe("Of a set, by its rule: what is to be otherwise"),
    without: names.optional().describe("Of a set: rules of it that are left out"),
    ...sayings,
    monitors: names.optional().describe("Ids of monitors that it is about; all unless something is named"),
    groups: names.optional().describe("Groups whose monitors it is about"),
    providers: names.optional().describe("Providers whose monitors it is about"),
    together: schemas/* boolean */.zMY()
        .optional()
        .describe("Whether figures are those of all these monitors together; of each by itself unless set"),
})
    .superRefine((entry, context) => {
    for (const { path, message, remedy } of shapeMistakes(entry))
        context.addIssue({ code: "custom", path, message, params: { remedy }, input: entry });
});
function shapeMistakes(entry) {
    const { set, info, warning, critical } = entry;
    if (set !== undefined) {
        return Object.keys(sayings)
            .filter((key) => entry[key] !== undefined)
            .map((key) => ({
            path: [key],
            message: "a set says this of each of its rules",
            remedy: "Say it under `rules:`, by the name of the rule",
        }));
    }
    const mistakes = [];
    for (const key of ["rules", "without"])
        if (entry[key] !== undefined)
            mistakes.push({ path: [key], message: "only a set has rules", remedy: "Add `set:`, or remove this" });
    if (info === undefined && warning === undefined && critical === undefined)
        mistakes.push({
            path: [],
            message: "it says nothing of when it is broken",
            remedy: "Add `warning:`, `critical:` or `info:`, such as errorRate > 5% for 2m, or `set:`",
        });
    else if (entry.id === undefined)
        mistakes.push({ path: [], message: "a rule needs a name", remedy: "Add `id:`, such as slow-images" });
    return mistakes;
}

;// CONCATENATED MODULE: ./build/domain/language.js
/** Languages in which the site, issues and messages speak. */
const LANGUAGES = ["en", "ko"];

;// CONCATENATED MODULE: ./build/config/schema-issues.js



const assignees = (describes) => schemas/* array */.YOg(schemas/* string */.YjP().min(1)).max(10).optional().describe(describes);
/** `issues:` in the config. */
const issues = schemas/* strictObject */.rej({
    enabled: schemas/* boolean */.zMY().optional().describe("Whether incidents are opened as issues; true unless set"),
    label: schemas/* string */.YjP()
        .regex(/^[^,\s][^,]{0,49}$/, "a label has 1 to 50 characters and no comma")
        .meta({ examples: ["uptimeline"] })
        .optional()
        .describe("Label by which our issues are known; uptimeline unless set"),
    assignees: assignees("Logins of those to whom issues are assigned"),
    groups: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* strictObject */.rej({ assignees: assignees("Logins, in the place of those of all issues") }))
        .optional()
        .describe("By group: who else is assigned; a monitor's own `assignees` come before these"),
    kinds: schemas/* array */.YOg(schemas/* enum */.k5n(incident/* INCIDENT_KINDS */.pl))
        .optional()
        .describe("Kinds of incidents that get an issue; all but models and advisory unless set"),
    pin: schemas/* boolean */.zMY()
        .optional()
        .describe("Whether the gravest open incidents, at most three, are pinned; false unless set"),
    lock: schemas/* boolean */.zMY()
        .optional()
        .describe("Whether issues are locked when they are closed, so that only people with write access comment; false unless set"),
    locale: schemas/* enum */.k5n(LANGUAGES).optional().describe("Language of issues; that of the site unless set"),
});

;// CONCATENATED MODULE: ./build/config/schema-maintenance.js






/** With an offset it is a moment; without one the zone of the window says which. */
const moment = (example) => meaning(schemas/* string */.YjP().meta({ examples: [example, `${example}Z`] }), (text) => Number.isNaN(momentOf(text, "UTC"))
    ? { message: "this is no moment of the calendar", remedy: `Write it like "${example}" or "${example}+01:00"` }
    : { value: text });
const rule = (kind, example) => meaning(schemas/* string */.YjP().meta({ examples: [example] }), (text) => {
    const mistake = (0,recurrence/* mistakeIn */.oR)(kind, text);
    return mistake === undefined ? { value: text } : { message: mistake };
});
const schema_maintenance_ids = schemas/* array */.YOg(schemas/* string */.YjP().min(1)).min(1);
const WAYS_REMEDY = "Write `from` and `to` for once, or `cron` or `rrule` with `duration` for again and again";
function timesMistake({ from, to, cron, rrule, duration: length, timeZone: zone = "UTC" }) {
    const isOnce = from !== undefined || to !== undefined;
    const ways = [isOnce, cron !== undefined, rrule !== undefined].filter(Boolean).length;
    if (ways === 0)
        return { message: "it does not say when", remedy: WAYS_REMEDY };
    if (ways > 1)
        return { message: "it says in more than one way when", remedy: WAYS_REMEDY };
    if (!isOnce) {
        return length === undefined
            ? { message: "it does not say how long", remedy: 'Add `duration:`, such as "30m"' }
            : undefined;
    }
    if (from === undefined || to === undefined) {
        return { message: "it has a beginning or an end, and needs both", remedy: "Write `from` and `to`" };
    }
    if (length !== undefined) {
        return { path: "duration", message: "`from` and `to` say how long", remedy: "Remove this" };
    }
    const [fromMs, toMs] = [momentOf(from, zone), momentOf(to, zone)];
    if (toMs <= fromMs)
        return { path: "to", message: "it ends before it begins", remedy: "Write a later moment" };
    if (toMs - fromMs > 31 * instant/* DAY_MS */.sO) {
        const remedy = "Write an end within 31 days, or remove the monitors from the config for so long";
        return { path: "to", message: "nobody would miss the monitors for more than a month", remedy };
    }
    return undefined;
}
/** One entry under `maintenance:`. */
const maintenance = schemas/* strictObject */.rej({
    id: id("nightly-restart").describe("Name of the window in files; what was announced is known again by it"),
    title: schemas/* string */.YjP().min(1).max(200).optional().describe("What is done, for people; the id unless set"),
    monitors: schema_maintenance_ids.optional().describe("Ids of monitors that it is about"),
    groups: schema_maintenance_ids.optional().describe("Groups whose monitors it is about"),
    providers: schema_maintenance_ids.optional().describe("Providers whose monitors it is about"),
    from: moment("2026-12-01T22:00").optional().describe("When it begins, if it comes once"),
    to: moment("2026-12-01T23:30").optional().describe("When it ends, if it comes once"),
    cron: rule("cron", "0 2 * * 0").optional().describe("When it begins, as a cron expression of five fields"),
    rrule: rule("rrule", "FREQ=MONTHLY;BYDAY=2SU;BYHOUR=2;BYMINUTE=0;BYSECOND=0")
        .optional()
        .describe("When it begins, as a rule of RFC 5545, such as calendars have; DTSTART:… may stand before it"),
    duration: values_duration({
        minMs: instant/* MINUTE_MS */.kg,
        maxMs: 7 * instant/* DAY_MS */.sO,
        bounds: "it must be from 1m to 7d",
        examples: ["30m", "2h"],
    })
        .optional()
        .describe("How long it lasts, if it comes again and again"),
    timeZone: timeZone().optional().describe("IANA time zone of all times here; that of the site unless set"),
    expect: schemas/* enum */.k5n(incident/* EXPECTATIONS */.Yw)
        .optional()
        .describe("What is expected of the monitors meanwhile; one that is degraded and found down is told. down unless set"),
    announce: values_duration({ maxMs: 30 * instant/* DAY_MS */.sO, bounds: "it must be at most 30d", examples: ["24h", "7d"] })
        .optional()
        .describe("How long before its begin it is announced; 24h unless set, 0s for not ahead"),
})
    .superRefine((window, context) => {
    if (context.issues.length > 0)
        return;
    const report = ({ path, message, remedy }) => context.addIssue({ code: "custom", message, params: { remedy }, path: path === undefined ? [] : [path] });
    const mistake = timesMistake(window);
    if (mistake !== undefined)
        report(mistake);
    if ([window.monitors, window.groups, window.providers].every((names) => names === undefined)) {
        report({ message: "it does not say what it is about", remedy: "Add `monitors`, `groups` or `providers`" });
    }
});

;// CONCATENATED MODULE: ./build/config/schema-notices.js





const DAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
const clock = (example) => schemas/* string */.YjP()
    .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, "is no time of day like 22:00")
    .meta({ examples: [example] });
const channelIds = schemas/* array */.YOg(schemas/* string */.YjP().min(1));
const times = schemas/* strictObject */.rej({
    from: clock("22:00").optional().describe("Time of day; 00:00 unless set"),
    to: clock("07:00")
        .optional()
        .describe("Time of day, over midnight where it is the earlier one; 24 hours later unless set"),
    days: schemas/* array */.YOg(schemas/* enum */.k5n(DAYS)).min(1).optional().describe("Days of the week on which it begins; all unless set"),
});
/** One entry under `routes:`. */
const schema_notices_route = schemas/* strictObject */.rej({
    levels: schemas/* array */.YOg(schemas/* enum */.k5n(incident/* LEVELS */.A_))
        .min(1)
        .optional()
        .describe("Levels that it takes; warning and critical unless set, and all where `kinds` is set"),
    kinds: schemas/* array */.YOg(schemas/* enum */.k5n(incident/* INCIDENT_KINDS */.pl)).min(1).optional().describe("Kinds of incidents that it takes; all unless set"),
    monitors: schemas/* array */.YOg(schemas/* string */.YjP().min(1)).min(1).optional().describe("Ids of monitors that it is about; all unless set"),
    groups: schemas/* array */.YOg(schemas/* string */.YjP().min(1)).min(1).optional().describe("Groups that it is about; all unless set"),
    providers: schemas/* array */.YOg(schemas/* string */.YjP().min(1)).min(1).optional().describe("Providers that it is about; all unless set"),
    importances: schemas/* array */.YOg(schemas/* enum */.k5n(domain_monitor/* IMPORTANCES */.Y3)).min(1).optional().describe("Importances that it takes; all unless set"),
    environments: schemas/* array */.YOg(schemas/* enum */.k5n(domain_monitor/* ENVIRONMENTS */.ju)).min(1).optional().describe("Environments that it takes; all unless set"),
    times: times.optional().describe("Hours and days at which it holds; always unless set"),
    to: channelIds.describe("Ids of the channels that are told; none for silence"),
});
/** `notices:` in the config. */
const notices = schemas/* strictObject */.rej({
    cooldown: values_duration({ examples: ["30m"] })
        .optional()
        .describe("Time in which an incident is told to a channel once, unless its level rises or it ends; 30m unless set"),
    remind: values_duration({ minMs: 600_000, bounds: "it must be at least 10m", examples: ["4h"] })
        .optional()
        .describe("An open incident that nobody has acknowledged is told again after so long; never unless set"),
    escalate: schemas/* strictObject */.rej({
        after: values_duration({ minMs: 60_000, bounds: "it must be at least 1m", examples: ["30m"] }).describe("How long a critical incident may go without an acknowledgement"),
        to: channelIds.min(1).describe("Ids of the channels that are told then"),
    })
        .optional()
        .describe("Whom to tell when nobody acknowledges"),
    digest: schemas/* strictObject */.rej({
        every: schemas/* enum */.k5n(["day", "week"]).describe("How often; weeks begin on Monday"),
        at: clock("09:00").optional().describe("Time of day after which it is sent; 09:00 unless set"),
        to: channelIds.min(1).describe("Ids of the channels that get it"),
    })
        .optional()
        .describe("A summary of what was, whatever happened"),
    ping: webUrl("https://hc-ping.com/your-uuid")
        .optional()
        .describe("Address that is called at the end of each run that kept its ledger: a dead man's switch. May hold ${NAME}"),
    timeZone: timeZone().optional().describe("IANA time zone of hours and digests; that of the site unless set"),
    locale: schemas/* enum */.k5n(LANGUAGES).optional().describe("Language of messages; that of the site unless set"),
});

// EXTERNAL MODULE: ./build/domain/palette.js
var palette = __webpack_require__(30134);
;// CONCATENATED MODULE: ./build/config/schema-site.js





const line = (longest) => schemas/* string */.YjP()
    .min(1)
    .max(longest)
    .regex(/^[^\r\n]*$/, "it is one line");
/** A file of the checkout. */
const file = (example, ends) => meaning(schemas/* string */.YjP().meta({ examples: [example] }), (text) => {
    const isBelow = !/^[/\\~]|^[a-z]:|\\|\0/i.test(text) && !text.split("/").some((part) => /^\.*$/.test(part));
    if (!isBelow)
        return { message: "this is no path below the checkout", remedy: `Write it like "${example}"` };
    if (ends.some((end) => text.toLowerCase().endsWith(end)))
        return { value: text };
    return {
        message: `it must end with ${ends.slice(0, -1).join(", ")}${ends.length > 1 ? " or " : ""}${ends.at(-1)}`,
    };
});
const domain = () => meaning(schemas/* string */.YjP().meta({ examples: ["status.example.com"] }), (text) => /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/.test(text)
    ? { value: text }
    : { message: "this is no name of a domain in small letters, without https:// and path" });
const color = () => meaning(schemas/* string */.YjP().meta({ examples: ["#1d3fd8"], pattern: "^#[0-9A-Fa-f]{6}$" }), (text) => /^#[0-9a-f]{6}$/i.test(text)
    ? { value: text.toLowerCase() }
    : { message: "this is no colour of six hexadecimal digits", remedy: 'Write it like "#1d3fd8", in quotes' });
/** What each colour is of. */
const COLORED = {
    paper: "Ground of the page",
    sunk: "Ground of a row that is pointed at",
    line: "Lines between rows",
    "line-2": "Lines that are seen at once",
    ink: "Text",
    "ink-2": "Lesser text",
    "ink-3": "The least text",
    accent: "Our voice: links that are pointed at, medians, contradictions",
    "accent-wash": "Ground of selected text",
    up: "Up",
    "up-quiet": "A good day in a strip",
    "up-text": "Text of what is up",
    degraded: "Degraded",
    "degraded-text": "Text of what is degraded",
    down: "Down",
    "down-text": "Text of what is down",
    limited: "Rate-limited",
    "limited-text": "Text of what is rate-limited",
    nodata: "No data",
    "nodata-text": "Text where nothing is known",
    maintenance: "Planned work",
    "maintenance-text": "Text of planned work",
};
const scheme = schemas/* strictObject */.rej(Object.fromEntries(palette/* COLOR_NAMES */.jw.map((name) => [name, color().optional().describe(COLORED[name])])));
const schema_site_link = schemas/* strictObject */.rej({
    name: line(40)
        .meta({ examples: ["Our product"] })
        .describe("What stands there"),
    url: webUrl("https://example.com").describe("Where it leads"),
});
/** `site:` in the config; which languages there are is said by who knows them. */
const siteSchema = (locales) => schemas/* strictObject */.rej({
    name: schemas/* string */.YjP()
        .min(1)
        .max(200)
        .meta({ examples: ["Status of my AI APIs"] })
        .optional()
        .describe("Title of the site"),
    url: webUrl("https://me.github.io/status")
        .optional()
        .describe("Public address of the site; on GitHub Pages it is found by itself"),
    domain: domain()
        .optional()
        .describe("Domain of your own: a CNAME file is written for hosts that read one, and `url` is https:// and this"),
    timeZone: timeZone().optional().describe("IANA time zone in which the site shows days and hours; UTC unless set"),
    locale: schemas/* enum */.k5n(locales).optional().describe("Language of the site and of issues"),
    header: line(300)
        .meta({ examples: ["What our product depends on, as our own calls see it."] })
        .optional()
        .describe("A line of your own at the top of every page"),
    logo: file("assets/logo.svg", [".svg", ".png", ".jpg", ".webp"])
        .optional()
        .describe("A picture of the checkout in the place of our mark, of 200 kB at most"),
    favicon: file("assets/favicon.svg", [".svg", ".png", ".ico"])
        .optional()
        .describe("A picture of the checkout for tabs and bookmarks, of 100 kB at most"),
    links: schemas/* array */.YOg(schema_site_link).min(1).max(6).optional().describe("Links of your own at the top of every page"),
    colors: schemas/* strictObject */.rej({
        light: scheme.optional().describe("Colours of the light scheme, by their names in tokens.css"),
        dark: scheme.optional().describe("Colours of the dark scheme, by their names in tokens.css"),
    })
        .optional()
        .describe("Colours of your own; what is faint is warned of"),
    css: file("assets/site.css", [".css"])
        .optional()
        .describe("A style sheet of the checkout that comes last, of 100 kB at most"),
    robots: schemas/* enum */.k5n(["allow", "disallow"])
        .optional()
        .describe("Whether search engines may list the site; allow unless set"),
});
/** One entry under `announcements:`. */
const announcement = schemas/* strictObject */.rej({
    id: id("new-region").describe("Name of the announcement, by which readers of feeds know it again"),
    title: line(200)
        .meta({ examples: ["We now watch from Seoul, too"] })
        .describe("What is announced"),
    text: schemas/* string */.YjP().min(1).max(2_000).optional().describe("More of it, as plain text; an empty line parts paragraphs"),
    from: moment("2026-12-01T09:00").optional().describe("From when on it stands; at once unless set"),
    to: moment("2026-12-08T09:00").optional().describe("When it goes; it stays until it is removed unless set"),
    url: webUrl("https://example.com/news").optional().describe("Where to read on"),
})
    .superRefine(({ from, to }, context) => {
    // Both are clocks of one zone, or say their own.
    if (from === undefined || to === undefined || momentOf(to, "UTC") > momentOf(from, "UTC"))
        return;
    const params = { remedy: "Write a later moment" };
    context.addIssue({ code: "custom", message: "it ends before it begins", params, path: ["to"] });
});

;// CONCATENATED MODULE: ./build/config/schema.js













/**
 * Addresses of three operators who share nothing, each cheap and without limits worth naming. If a call fails and all of
 * them fail too, the fault lies with the runner.
 */
const DEFAULT_CONTROLS = [
    "https://www.gstatic.com/generate_204",
    "https://cloudflare.com/cdn-cgi/trace",
    "https://checkip.amazonaws.com/",
];
const concurrency = schemas/* strictObject */.rej({
    total: schemas/* int */.Whr().min(1).max(200).optional().describe("How many calls may run at the same time; 20 unless set"),
    perHost: schemas/* int */.Whr()
        .min(1)
        .max(50)
        .optional()
        .describe("How many calls to one host may run at the same time; 4 unless set"),
});
/** The longest that a run may go on: GitHub's jobs end after hours, and the site is only built at the end. */
const LONGEST_WATCH_MS = 50 * 60_000;
const watch = schemas/* strictObject */.rej({
    for: values_duration({
        minMs: 60_000,
        maxMs: LONGEST_WATCH_MS,
        bounds: "it must be from 1m to 50m",
        examples: ["50m", "10m"],
    }).describe("How long a run goes on asking what falls due, instead of ending after one round"),
});
const branchName = schemas/* string */.YjP()
    .regex(/^(?![-/.])(?!.*(?:\.\.|\/\/|@\{|\.lock$|[/.]$))[A-Za-z0-9._/@+-]{1,200}$/, "a branch is named with letters, digits, and . _ / @ + - between them");
const schema_history = schemas/* strictObject */.rej({
    branch: branchName
        .meta({ examples: ["uptimeline-history"] })
        .optional()
        .describe("A branch of its own for the ledger, made when it is missing; the branch that is checked out unless set"),
    squash: schemas/* enum */.k5n(config/* SQUASHES */.kb)
        .optional()
        .describe("daily makes that branch one commit each day: what has left the tree is then gone for good; never unless set"),
    samples: values_duration({
        minMs: config/* KEPT_DEFAULT */.dN.samplesMs,
        maxMs: 90 * instant/* DAY_MS */.sO,
        bounds: "it must be from 3d to 90d",
        examples: ["3d", "7d"],
    })
        .optional()
        .describe("How long single calls stay in the tree; 3d unless set"),
    hours: values_duration({
        minMs: config/* KEPT_DEFAULT */.dN.hoursMs,
        maxMs: 400 * instant/* DAY_MS */.sO,
        bounds: "it must be from 35d to 400d",
        examples: ["35d", "90d"],
    })
        .optional()
        .describe("How long hours stay in the tree; 35d unless set. Days stay for ever"),
});
const hostName = schemas/* string */.YjP()
    .regex(/^[a-z0-9.[\]-]+(?::\d{1,5})?$|^\[[0-9a-f:.]+\](?::\d{1,5})?$/, "is not a host in small letters, with or without a port");
const hostPace = schemas/* strictObject */.rej({
    perMinute: schemas/* int */.Whr().min(1).max(100_000).optional().describe("How many calls a minute the host allows"),
    atOnce: schemas/* int */.Whr().min(1).max(50).optional().describe("How many calls to it may run at the same time"),
})
    .describe("What the plan of this host allows");
const provider = schemas/* strictObject */.rej({ budget: budgets.optional().describe("What all monitors of the provider together may spend") })
    .describe("Settings of all monitors of this provider");
/** What a user writes in `uptimeline.yml`. */
const ConfigFile = schemas/* strictObject */.rej({
    site: siteSchema(LANGUAGES).optional().describe("The site"),
    announcements: schemas/* array */.YOg(announcement)
        .max(20)
        .optional()
        .describe("What you want read first: it stands on top of the site"),
    controls: schemas/* array */.YOg(webUrl(DEFAULT_CONTROLS[0]))
        .min(1)
        .optional()
        .describe("Addresses that are asked when a call fails, to tell whether the fault is the runner's own network"),
    concurrency: concurrency.optional().describe("How many calls run at the same time"),
    watch: watch.optional().describe("Lets a run go on for a while; without it, each makes one round"),
    history: schema_history.optional().describe("Where the ledger is kept, and how long its parts are"),
    hosts: schemas/* record */.g1P(hostName, hostPace)
        .optional()
        .describe("By host, such as api.openai.com: how often it may be asked"),
    providers: schemas/* record */.g1P(schemas/* string */.YjP(), provider).optional().describe("By id of a provider, as monitors name it"),
    budget: budgets.optional().describe("What all monitors together may spend"),
    feeds: schemas/* array */.YOg(build_feeds/* FeedSettings */.eg).optional().describe("Official status pages that are read"),
    defaults: schemas/* strictObject */.rej(policyKeys).optional().describe("Settings of all monitors that do not have their own"),
    monitors: schemas/* array */.YOg(monitor).min(1).describe("What is watched"),
    alerts: schemas/* array */.YOg(schema_alerts_alert).optional().describe("Rules beyond verdicts: what must not be so for long"),
    issues: issues.optional().describe("Issues on GitHub"),
    channels: schemas/* array */.YOg(channels/* ChannelSettings */.Ju).optional().describe("Where people are told"),
    routes: schemas/* array */.YOg(schema_notices_route)
        .optional()
        .describe("Which incidents go to which channels: the first that fits takes one. What none takes goes by its level: info to the log, warning to the channels of a team, critical to all"),
    notices: notices.optional().describe("How often channels are told"),
    maintenance: schemas/* array */.YOg(maintenance).optional().describe("When work is planned: what fails meanwhile is no incident"),
})
    .describe("Configuration of Uptimeline");

;// CONCATENATED MODULE: ./build/config/build.js














/** Fills in what the user left open. */
function toConfig(read) {
    const { file } = read;
    const { concurrency = {} } = file;
    const monitors = file.monitors.map((monitor, index) => build_toMonitor(monitor, index, read));
    return {
        site: toSite(file.site),
        announcements: toAnnouncements(file),
        controls: file.controls ?? DEFAULT_CONTROLS,
        concurrency: { total: concurrency.total ?? 20, perHost: concurrency.perHost ?? 4 },
        hosts: Object.fromEntries(Object.entries(file.hosts ?? {}).map(([host, pace]) => [host, defined(pace)])),
        providers: Object.fromEntries(Object.entries(file.providers ?? {}).map(([name, { budget = [] }]) => [name, { budgets: budget }])),
        budgets: file.budget ?? [],
        feeds: (file.feeds ?? []).map((feed, index) => toFeed(feed, ["feeds", index], read)),
        monitors,
        alerts: toAlerts(file, monitors),
        issues: toIssues(file),
        channels: (file.channels ?? []).map((channel, index) => ({
            ...channel,
            missing: missingBelow(["channels", index], read.resolved),
        })),
        notices: toNotices(file, missingBelow(["notices", "ping"], read.resolved).length > 0),
        maintenance: toMaintenance(file, monitors, file.site?.timeZone ?? "UTC"),
        history: toHistory(file.history),
        ...(file.watch === undefined ? {} : { watch: { forMs: file.watch.for } }),
    };
}
function toHistory({ branch, squash, samples, hours } = {}) {
    return {
        ...defined({ branch }),
        squash: squash ?? "never",
        samplesMs: samples ?? config/* KEPT_DEFAULT */.dN.samplesMs,
        hoursMs: hours ?? config/* KEPT_DEFAULT */.dN.hoursMs,
    };
}
/** Without the keys whose value is undefined, so that what is absent is absent. */
function defined(value) {
    const entries = Object.entries(value).filter(([, one]) => one !== undefined);
    return Object.fromEntries(entries);
}
function toFeed(feed, path, read) {
    const written = valueAt(read.written, [...path, "url"]);
    const shownUrl = typeof written === "string" && marksIn(written).length > 0 ? shownOf(written) : undefined;
    return {
        ...feed,
        name: feed.name ?? feed.id,
        missing: missingBelow(path, read.resolved),
        ...defined({ shownUrl }),
    };
}
function shownOf(written) {
    const host = hostAsWritten(written);
    return host === undefined ? "" : `${/^\s*http:/i.test(written) ? "http" : "https"}://${host}/`;
}
function build_toMonitor(monitor, index, read) {
    const { id, name = id, group, description, probe, models, price, budget } = monitor;
    const { defaults = {} } = read.file;
    const expanded = read.expansion.monitors.get(index);
    const way = expanded?.way;
    const publish = monitor.publish ?? defaults.publish ?? "host";
    const target = probe && targetOf(probe, publish, valueAt(read.written, ["monitors", index, "probe"]));
    const importance = monitor.importance ?? defaults.importance;
    const priceOfOne = price ?? (way?.price === undefined ? undefined : priceOf(way.price));
    return {
        id,
        name,
        formerly: monitor.formerly ?? [],
        assignees: monitor.assignees ?? [],
        ...defined({
            group,
            description,
            importance,
            environment: monitor.environment ?? defaults.environment,
            target,
            slowMs: slowOf(monitor, defaults, way),
        }),
        everyMs: everyOf(monitor, defaults),
        policy: toPolicy(defaults.judge, monitor.judge, probe?.kind),
        feeds: (monitor.feeds ?? []).map(toMatch),
        publish,
        ...defined({
            provider: monitor.provider ?? expanded?.preset.provider,
            tier: monitor.tier ?? way?.tier,
            price: priceOfOne,
            budgets: budget,
            slo: monitor.slo ?? defaults.slo,
            badge: monitor.badge,
            graceMs: probe?.kind === "heartbeat" ? probe.grace : undefined,
            models: models ?? way?.models,
            model: expanded?.model,
            typical: way?.typical,
            probe,
        }),
        expect: probe === undefined ? [] : conditionsOf(probe, ownConditions(monitor, way)),
        cheaper: (read.cheaper.get(index) ?? []).map((one) => toCheaper(one, price)),
        missing: missingBelow(["monitors", index, "probe"], read.resolved),
        credentialed: probe !== undefined && isCredentialed(probe, read.resolved, ["monitors", index]),
    };
}
function toMatch(use) {
    if (typeof use === "string")
        return { feed: use, components: [] };
    const { feed, components = [], ...narrower } = use;
    return { feed, components, ...defined(narrower) };
}
/** What is written of the monitor itself says more than what is common to all. */
function everyOf(monitor, defaults) {
    const usual = ({ importance }) => importance && domain_monitor/* EVERY_MS_OF */.Jx[importance];
    return monitor.every ?? usual(monitor) ?? defaults.every ?? usual(defaults) ?? config/* DEFAULT_EVERY_MS */.$2;
}
function slowOf(monitor, defaults, way) {
    return monitor.slow ?? (way === undefined ? undefined : (0,duration/* parseDuration */.E9)(way.slow)) ?? defaults.slow;
}
function ownConditions(monitor, way) {
    const own = monitor.expect ?? way?.expect.map(build_compiled) ?? [];
    return monitor.schema === undefined ? own : [...own, monitor.schema];
}
/** Presets and kinds bring conditions of ours: the tests compile them all. */
function build_compiled(expect) {
    const [text, otherwise] = typeof expect === "string" ? [expect, "down"] : [expect.degraded, "degraded"];
    const result = (0,conditions/* compileCondition */.vs)(text, otherwise);
    if (!result.ok)
        throw new Error(`a condition of ours does not compile: ${text}: ${result.message}`);
    return result.condition;
}
/** A price in the words of a preset. */
function priceOf(text) {
    const read = (reader, one) => {
        if (one === undefined)
            return undefined;
        const result = reader(one);
        if ("value" in result)
            return result.value;
        throw new Error(`a price of ours is none: ${one}`);
    };
    return toPrice({
        input: read(readTokenPrice, text.input),
        cached: read(readTokenPrice, text.cached),
        output: read(readTokenPrice, text.output),
        unit: read(readAmount, text.unit),
        call: read(readAmount, text.call),
    });
}
/** A written price is that of the model, whatever is asked of it; what a preset knows to be free stays so. */
function toCheaper({ way, probe, resolved }, own) {
    const usual = way.price === undefined ? undefined : priceOf(way.price);
    const price = usual?.perCall === 0 ? usual : (own ?? usual);
    const question = {
        probe,
        expect: conditionsOf(probe, way.expect.map(build_compiled)),
        missing: missingBelow([], resolved),
        credentialed: isCredentialed(probe, resolved, []),
        ...defined({ price, typical: way.typical }),
    };
    return { ...question, tier: way.tier };
}
const isCredentialed = (probe, { references }, path) => references.some((reference) => isBelow(reference, path)) || (0,probes/* carriesCredentials */.gG)(probe);
/** The monitor's conditions, and those of its kind of probe where none looks at what it is about. */
function conditionsOf(probe, own) {
    const { conditions, unless } = (0,probes/* defaultConditions */.CI)(probe.kind);
    if (own.some(({ mentions }) => unless.some((variable) => mentions.includes(variable))))
        return own;
    return [...conditions.map(build_compiled), ...own];
}
/** A report counts at once: it was asked for by nobody, and the next one may be a day away. */
const HEARTBEAT_POLICY = { ...domain_monitor/* DEFAULT_POLICY */.zj, failures: 1, recovery: 1, confirmMs: 0 };
/** A monitor's own settings over the common ones over the defaults. */
function toPolicy(common = {}, own = {}, kind) {
    // What is common to all is about calls; a heartbeat is judged by it only where it says so itself.
    const judge = kind === "heartbeat" ? own : { ...common, ...own };
    const repeat = { ...common.repeat, ...own.repeat };
    const base = kind === "heartbeat" ? HEARTBEAT_POLICY : domain_monitor/* DEFAULT_POLICY */.zj;
    return {
        failures: judge.failures ?? base.failures,
        recovery: judge.recovery ?? base.recovery,
        confirmMs: judge.confirm ?? base.confirmMs,
        rate: judge.rate ?? base.rate,
        windowMs: judge.window ?? base.windowMs,
        degradedRate: judge.degradedRate ?? base.degradedRate,
        reopenMs: judge.reopen ?? base.reopenMs,
        repeat: {
            times: repeat.times ?? base.repeat.times,
            baseMs: repeat.base ?? base.repeat.baseMs,
            capMs: repeat.cap ?? base.repeat.capMs,
            jitterMs: repeat.jitter ?? base.repeat.jitterMs,
        },
    };
}
const isBelow = (path, parent) => parent.every((step, index) => path[index] === step);
const missingBelow = (path, { unset }) => [
    ...new Set(unset.filter((one) => isBelow(one.path, path)).map((one) => one.name)),
];
/** Parts of a request that no public page ever shows. */
const NEVER_SHOWN = new Set(["headers", "body", "json", "form", "auth", "secret", "output"]);
/**
 * What the public page may show of a target: never a user, a password, a query or the value of a reference. A host that
 * is itself a reference stays unknown.
 */
function targetOf(probe, publish, written) {
    if (publish === "name")
        return undefined;
    const inTarget = [];
    eachText(written, [], (text, path) => {
        const isShown = !path.some((step) => NEVER_SHOWN.has(String(step)));
        if (isShown && marksIn(text).length > 0)
            inTarget.push({ key: path.at(-1), text });
    });
    const [only, ...others] = inTarget;
    if (only === undefined)
        return (0,probes/* describeProbe */.WH)(probe)[publish];
    return others.length === 0 && only.key === "url" ? hostAsWritten(only.text) : undefined;
}
/** The host of an address with references elsewhere than in its host. */
function hostAsWritten(url) {
    const host = /^https?:\/\/(?:[^/?#]*@)?([^/?#@]+)/i.exec(url.trim())?.[1];
    return host === undefined || marksIn(host).length > 0 ? undefined : host.toLowerCase();
}

// EXTERNAL MODULE: ./build/domain/alert-figures.js
var alert_figures = __webpack_require__(6787);
;// CONCATENATED MODULE: ./build/config/check-alerts.js






const texts = schemas/* array */.YOg(schemas/* unknown */.L5J()).catch([]);
/** Read leniently, as `check.ts` reads the rest. */
const Outline = schemas/* object */.Ikc({
    alerts: schemas/* array */.YOg(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).catch({})).catch([]),
});
/** Mistakes between rules and monitors: names that nobody has, and names that two rules have. */
function checkAlerts(data, known) {
    const { alerts } = Outline.safeParse(data).data ?? { alerts: [] };
    return [
        ...alerts.flatMap((entry, index) => [
            ...unknownIn(entry["monitors"], ["alerts", index, "monitors"], known.monitors, "there is no monitor with this id"),
            ...unknownIn(entry["groups"], ["alerts", index, "groups"], known.groups, "no monitor is in this group"),
            ...unknownIn(entry["providers"], ["alerts", index, "providers"], known.providers, "no monitor asks this provider"),
            ...unknownRules(entry, index),
        ]),
        ...doubles(alerts),
    ];
}
function unknownIn(list, path, known, message) {
    return texts.parse(list).flatMap((name, at) => {
        if (typeof name !== "string" || known.includes(name))
            return [];
        const meant = (0,nearest/* nearest */.p)(name, known);
        const add = "dd it under `monitors:`";
        const remedy = meant === undefined ? `A${add}, or remove it here` : `Did you mean "${meant}"? Otherwise a${add}`;
        return [{ path: [...path, at], message, remedy }];
    });
}
const setOf = ({ set }) => typeof set === "string" && Object.hasOwn(ALERT_SETS, set) ? ALERT_SETS[set] : undefined;
function unknownRules(entry, index) {
    const set = setOf(entry);
    if (set === undefined)
        return [];
    const known = set.rules.map(({ id }) => id);
    const { data: rules = {} } = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).safeParse(entry["rules"]);
    const named = [
        ...Object.keys(rules).map((name) => [name, { path: ["alerts", index, "rules", name], isKey: true }]),
        ...texts.parse(entry["without"]).map((name, at) => [name, { path: ["alerts", index, "without", at] }]),
    ];
    return named.flatMap(([name, place]) => {
        if (typeof name !== "string" || known.includes(name))
            return [];
        const meant = (0,nearest/* nearest */.p)(name, known);
        const has = `it has ${known.join(", ")}`;
        const remedy = meant === undefined ? `Choose another: ${has}` : `Did you mean "${meant}"? Otherwise choose another: ${has}`;
        return [{ ...place, message: "the set has no such rule", remedy }];
    });
}
function doubles(alerts) {
    const first = new Map();
    return alerts.flatMap((entry, index) => {
        const prefix = entry["id"] ?? entry["set"];
        if (typeof prefix !== "string")
            return [];
        const ids = setOf(entry)?.rules.map(({ id }) => `${prefix}-${id}`) ?? [prefix];
        const path = ["alerts", index, ...(entry["id"] === undefined ? ["set"] : ["id"])];
        const earlier = ids.map((id) => first.get(id)).find((one) => one !== undefined);
        for (const id of ids)
            if (!first.has(id))
                first.set(id, index);
        if (earlier !== undefined)
            return [
                { path, message: `alerts[${earlier}] has rules of the same name`, remedy: "Give each an `id` of its own" },
            ];
        const long = ids.find((id) => (0,domain_monitor/* idMistake */.Yr)(id) !== undefined);
        if (long === undefined || ids.length === 1)
            return [];
        return [{ path, message: `its rule would be called ${long}, which is too long`, remedy: "Give it a shorter `id`" }];
    });
}
/** Rules that could never be held against the monitors that they are about. */
function unheldAlerts(rules, monitors) {
    const byId = new Map(monitors.map((monitor) => [monitor.id, monitor]));
    return rules.flatMap(({ rule, path }) => {
        const own = rule.monitors.flatMap((id) => byId.get(id) ?? []);
        const groups = rule.together ? [own] : own.map((one) => [one]);
        const mistake = groups.flatMap((group) => unheld(rule, group)).at(0);
        return mistake === undefined ? [] : [{ path, ...mistake }];
    });
}
function unheld(rule, monitors) {
    const uses = new Map(rule.steps.flatMap(({ condition }) => condition.figures).map((use) => [use.text, use]));
    return [...uses.values()].flatMap((use) => objectiveless(use, monitors) ?? tooFew(use, rule, monitors) ?? []);
}
function objectiveless({ figure, text }, monitors) {
    const without = figure === "burnRate" ? monitors.find(({ slo }) => slo === undefined) : undefined;
    if (without === undefined)
        return undefined;
    const message = `${text} is held against an objective, and ${without.id} has none`;
    return { message, remedy: "Give it `slo:`, such as 99.5%, or leave it out of this rule" };
}
/** A window in which never so many calls are made as its figure needs. */
function tooFew(use, rule, monitors) {
    const { needs, windowMs } = (0,alert_figures/* figureCalled */.oD)(use.figure);
    if (windowMs === undefined || (use.windowMs === undefined && rule.windowMs === undefined))
        return undefined;
    if (needs.of !== "calls" && needs.of !== "latencies")
        return undefined;
    const slowest = Math.max(...monitors.map(({ everyMs }) => everyMs));
    const spanMs = (0,alert_figures/* windowOf */.Ou)(use, rule, slowest);
    const calls = monitors.reduce((sum, { everyMs }) => sum + Math.floor(spanMs / everyMs), 0);
    if (calls >= needs.count)
        return undefined;
    const whose = monitors.length === 1 ? `${monitors[0].id} is called` : "these monitors are called";
    const message = `in ${(0,duration/* durationText */.S5)(spanMs)} ${whose} ${calls} times, and ${use.text} needs ${needs.count} ${alert_figures/* SEEN */.GL[needs.of]}`;
    return { message, remedy: "Make the window longer, leave it open, or ask more often" };
}

;// CONCATENATED MODULE: ./build/config/check-site.js


/** Read leniently, as `check.ts` reads the rest. */
const check_site_Outline = schemas/* object */.Ikc({
    announcements: schemas/* array */.YOg(schemas/* object */.Ikc({ id: schemas/* unknown */.L5J().optional() }).catch({})).catch([]),
    site: schemas/* object */.Ikc({ domain: schemas/* string */.YjP().optional(), url: schemas/* string */.YjP().optional() }).catch({}),
});
/** Doubled announcements, and a domain that is not that of the address. */
function checkSite(data) {
    const { announcements, site } = check_site_Outline.safeParse(data).data ?? { announcements: [], site: {} };
    const seen = new Set();
    const doubled = announcements.flatMap(({ id }, index) => {
        const isDouble = id !== undefined && seen.has(id);
        seen.add(id);
        const message = "another announcement has the same id";
        return isDouble ? [{ path: ["announcements", index, "id"], message, remedy: "Give each an id of its own" }] : [];
    });
    const host = site.url === undefined ? undefined : URL.parse(site.url)?.hostname;
    if (host === undefined || site.domain === undefined || host === site.domain)
        return doubled;
    const message = `the host of \`url\` is ${host}`;
    return [...doubled, { path: ["site", "domain"], message, remedy: "Remove one of them, or let both say the same" }];
}
/** Colours of text that not everybody can read on the paper it stands on. */
function faintColors({ site: { colors = {} } = {} }) {
    return palette/* SCHEMES */.dz.flatMap((scheme, at) => {
        const own = colors[scheme] ?? {};
        const paper = own["paper"] ?? palette/* PALETTE */.Ab.paper[at];
        const shown = own["paper"] === undefined ? palette/* TEXT_COLORS */.VF.filter((name) => own[name] !== undefined) : palette/* TEXT_COLORS */.VF;
        return shown.flatMap((name) => {
            const ratio = (0,palette/* contrast */.v2)(own[name] ?? palette/* PALETTE */.Ab[name][at], paper);
            if (ratio >= palette/* LEAST_CONTRAST */.Nm)
                return [];
            const key = own[name] === undefined ? "paper" : name;
            const message = `${name} stands on paper with a contrast of ${ratio.toFixed(1)} : 1, and text needs 4.5 : 1`;
            return [{ path: ["site", "colors", scheme, key], message, remedy: "Make one of them darker or lighter" }];
        });
    });
}

;// CONCATENATED MODULE: ./build/config/check-maintenance.js


const check_maintenance_names = schemas/* array */.YOg(schemas/* unknown */.L5J()).catch([]);
/** As far as it refers to monitors; what the schema refuses is absent here. */
const check_maintenance_Outline = schemas/* object */.Ikc({
    maintenance: schemas/* array */.YOg(schemas/* object */.Ikc({ id: schemas/* unknown */.L5J().optional(), monitors: check_maintenance_names, groups: check_maintenance_names, providers: check_maintenance_names })
        .catch({ monitors: [], groups: [], providers: [] }))
        .catch([]),
});
const NOUNS = {
    monitors: "monitor with this id",
    groups: "monitor in this group",
    providers: "monitor of this provider",
};
/** Windows about what is not there, and doubled ids: what is announced is known again by its id. */
function checkMaintenance(data, named) {
    const { maintenance } = check_maintenance_Outline.safeParse(data).data ?? { maintenance: [] };
    const seen = new Set();
    return maintenance.flatMap((window, index) => {
        const path = ["maintenance", index];
        const isDouble = window.id !== undefined && seen.has(window.id);
        seen.add(window.id);
        return [
            ...(isDouble
                ? [{ path: [...path, "id"], message: "another window has the same id", remedy: "Give each an id of its own" }]
                : []),
            ...["monitors", "groups", "providers"].flatMap((key) => window[key].flatMap((name, at) => unknownName(name, named[key], [...path, key, at], NOUNS[key]))),
        ];
    });
}
function unknownName(name, known, path, noun) {
    if (typeof name !== "string" || known.includes(name))
        return [];
    const meant = (0,nearest/* nearest */.p)(name, known);
    const remedy = meant === undefined ? "Remove it, or add the monitor" : `Did you mean "${meant}"? Otherwise remove it`;
    return [{ path, message: `there is no ${noun}`, remedy }];
}

// EXTERNAL MODULE: ./build/domain/routing.js
var routing = __webpack_require__(13075);
;// CONCATENATED MODULE: ./build/config/check-notices.js






const check_notices_texts = schemas/* array */.YOg(schemas/* unknown */.L5J()).catch([]);
const targets = schemas/* object */.Ikc({ to: check_notices_texts.optional() }).catch({});
/** Read leniently, as `check.ts` reads the rest. */
const check_notices_Outline = schemas/* object */.Ikc({
    channels: schemas/* array */.YOg(schemas/* object */.Ikc({ id: schemas/* string */.YjP().optional().catch(undefined), kind: schemas/* unknown */.L5J().optional() }).catch({}))
        .catch([]),
    routes: schemas/* array */.YOg(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).catch({})).catch([]),
    notices: schemas/* object */.Ikc({ escalate: targets, digest: targets }).catch({ escalate: {}, digest: {} }),
});
/** Mistakes between channels, routes and monitors: names that nobody has, and routes that are never asked. */
function checkNotices(data, known) {
    const outline = check_notices_Outline.safeParse(data).data ?? check_notices_Outline.parse({});
    return [
        ...doubledChannels(outline),
        ...unknownChannels(outline),
        ...outline.routes.flatMap((route, index) => unknownNames(route, index, known)),
        ...unreachable(outline),
    ];
}
function doubledChannels({ channels }) {
    return channels.flatMap(({ id, kind }, index) => {
        const path = ["channels", index, "id"];
        const earlier = channels.findIndex((other) => other.id === id);
        if (id !== undefined && earlier < index)
            return [{ path, message: `channels[${earlier}] has the same id`, remedy: "Give each an id of its own" }];
        if (id !== route/* LOG_CHANNEL */.R || kind === "log")
            return [];
        return [{ path, message: "this is the name of the run's own log", remedy: "Give the channel another id" }];
    });
}
function unknownChannels({ channels, routes, notices }) {
    const ids = [...channels.flatMap(({ id }) => id ?? []), route/* LOG_CHANNEL */.R];
    const { escalate, digest } = notices;
    const lists = [
        ...routes.map(({ to }, index) => [["routes", index, "to"], to]),
        [["notices", "escalate", "to"], escalate.to],
        [["notices", "digest", "to"], digest.to],
    ];
    return lists.flatMap(([path, to]) => check_notices_unknownIn(to, path, ids, { message: "there is no channel with this id", where: "`channels:`" }));
}
function unknownNames(route, index, known) {
    const { monitors, groups, providers } = known;
    const lists = [
        ["monitors", monitors, "there is no monitor with this id"],
        ["groups", groups, "no monitor is in this group"],
        ["providers", providers, "no monitor asks this provider"],
    ];
    return lists.flatMap(([key, names, message]) => check_notices_unknownIn(route[key], ["routes", index, key], names, { message, where: "`monitors:`" }));
}
function check_notices_unknownIn(list, path, known, { message, where }) {
    return check_notices_texts.parse(list).flatMap((name, at) => {
        if (typeof name !== "string" || known.includes(name))
            return [];
        const meant = (0,nearest/* nearest */.p)(name, known);
        const remedy = meant === undefined
            ? `Add it under ${where}, or remove it here`
            : `Did you mean "${meant}"? Otherwise add it under ${where}`;
        return [{ path: [...path, at], message, remedy }];
    });
}
/** Of routes that are well in themselves: one whose every incident an earlier one takes. */
function unreachable({ routes }) {
    const read = routes.map((route) => {
        const { data } = schema_notices_route.safeParse(route);
        return data && toRoute(data, "UTC");
    });
    return read.flatMap((route, index) => {
        const earlier = read.findIndex((other, at) => at < index && other && route && (0,routing/* covers */.hU)(other, route));
        if (earlier < 0)
            return [];
        const message = `routes[${earlier}] takes all that this one would`;
        return [
            { path: ["routes", index], message, remedy: "Put it above that one, or remove it: the first that fits takes" },
        ];
    });
}

;// CONCATENATED MODULE: ./build/config/check.js








/**
 * The config as far as its parts refer to each other, read leniently: what the schema refuses is absent here, so that
 * these checks name their mistakes beside those of the schema.
 */
const check_Outline = schemas/* object */.Ikc({
    feeds: schemas/* array */.YOg(schemas/* object */.Ikc({ id: schemas/* string */.YjP().optional().catch(undefined) }).catch({})).catch([]),
    monitors: schemas/* array */.YOg(schemas/* object */.Ikc({
        id: schemas/* string */.YjP().optional().catch(undefined),
        probe: schemas/* unknown */.L5J().optional(),
        preset: schemas/* unknown */.L5J().optional(),
        provider: schemas/* unknown */.L5J().optional(),
        group: schemas/* unknown */.L5J().optional(),
        with: schemas/* unknown */.L5J().optional(),
        expect: schemas/* unknown */.L5J().optional(),
        schema: schemas/* unknown */.L5J().optional(),
        models: schemas/* unknown */.L5J().optional(),
        formerly: schemas/* array */.YOg(schemas/* string */.YjP()).catch([]),
        badge: schemas/* string */.YjP().optional().catch(undefined),
        feeds: schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* object */.Ikc({ feed: schemas/* string */.YjP() })])
            .optional()
            .catch(undefined))
            .optional()
            .catch(undefined),
    })
        .catch({ probe: null, formerly: [] }))
        .catch([]),
    providers: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).catch({}),
    history: schemas/* object */.Ikc({ branch: schemas/* unknown */.L5J().optional(), squash: schemas/* unknown */.L5J().optional() }).catch({}),
});
/**
 * Mistakes between the parts of a config: doubled ids, feeds that are not there, monitors without anything to go by.
 * `writtenAt` says where a monitor stands in the file, since an entry may stand for several.
 */
function checkTogether(data, writtenAt) {
    const outline = check_Outline.safeParse(data).data ?? { feeds: [], monitors: [], providers: {}, history: {} };
    return [
        ...check_doubles("feeds", outline.feeds, (index) => index),
        ...check_doubles("monitors", outline.monitors, writtenAt),
        ...outline.monitors.flatMap((monitor, index) => [
            ...(areFeedsListed(data) ? unknownFeeds(outline, index) : []),
            ...sourceless(monitor, index),
            ...presetless(monitor, index),
        ]),
        ...unknownProviders(outline),
        ...checkMaintenance(data, routedMonitors(outline)),
        ...takenNames(outline),
        ...takenBadges(outline),
        ...squashedInPlace(outline),
        ...checkAlerts(data, routedMonitors(outline)),
        ...checkNotices(data, routedMonitors(outline)),
        ...checkSite(data),
    ];
}
function routedMonitors({ monitors }) {
    const texts = (values) => values.filter((value) => typeof value === "string");
    return {
        monitors: texts(monitors.map(({ id }) => id)),
        groups: texts(monitors.map(({ group }) => group)),
        providers: texts(providersOf(monitors)),
    };
}
const providersOf = (monitors) => monitors.map(({ preset, provider }) => provider ?? presetOf(preset)?.provider);
/** Where they are no list, which the schema says, none of them is there. */
const areFeedsListed = (data) => !isMapping(data) || data["feeds"] === undefined || Array.isArray(data["feeds"]);
function check_doubles(room, items, writtenAt) {
    const first = new Map();
    return items.flatMap(({ id }, index) => {
        if (id === undefined)
            return [];
        const earlier = first.get(id);
        if (earlier === undefined) {
            first.set(id, index);
            return [];
        }
        const message = `${room}[${writtenAt(earlier)}] has the same id`;
        return [{ path: [room, index, "id"], message, remedy: "Give each an id of its own" }];
    });
}
function unknownFeeds(outline, index) {
    const ids = outline.feeds.flatMap(({ id }) => id ?? []);
    return (outline.monitors[index]?.feeds ?? []).flatMap((use, at) => {
        const id = typeof use === "string" ? use : use?.feed;
        if (id === undefined || ids.includes(id))
            return [];
        const path = ["monitors", index, "feeds", at, ...(typeof use === "string" ? [] : ["feed"])];
        const meant = (0,nearest/* nearest */.p)(id, ids);
        const remedy = meant === undefined
            ? "Add it under `feeds:`, or remove it here"
            : `Did you mean "${meant}"? Otherwise add it under \`feeds:\``;
        return [{ path, message: "there is no feed with this id", remedy }];
    });
}
/** A line of the ledger belongs to one monitor: a name that was given up has one heir. */
function takenNames({ monitors }) {
    const ids = new Set(monitors.flatMap(({ id }) => id ?? []));
    const heirs = new Map();
    return monitors.flatMap(({ formerly }, index) => formerly.flatMap((name, at) => {
        const path = ["monitors", index, "formerly", at];
        const earlier = heirs.get(name);
        heirs.set(name, index);
        if (ids.has(name))
            return [{ path, message: "a monitor has this id now", remedy: "Rename that one first, or remove this" }];
        if (earlier === undefined)
            return [];
        const message = `${monitors[earlier]?.id ?? "another monitor"} was formerly that, too`;
        return [{ path, message, remedy: "Leave it with the one whose history it is" }];
    }));
}
function takenBadges({ monitors }) {
    const owners = new Map();
    return monitors.flatMap(({ id = "another monitor", badge }, index) => {
        if (badge === undefined)
            return [];
        const owner = owners.get(badge);
        owners.set(badge, owner ?? id);
        if (owner === undefined)
            return [];
        const path = ["monitors", index, "badge"];
        return [{ path, message: `${owner} has the same folder`, remedy: "Give each a folder of its own" }];
    });
}
/** The branch that people work on is never rewritten. */
function squashedInPlace({ history }) {
    if (history.squash !== "daily" || history.branch !== undefined)
        return [];
    const message = "only a branch of the ledger's own is ever rewritten";
    return [
        { path: ["history", "squash"], message, remedy: "Add `branch:`, such as uptimeline-history, or remove this" },
    ];
}
function presetless(monitor, index) {
    if (monitor.with === undefined || monitor.preset !== undefined)
        return [];
    const message = "there is no preset whose parameters these could be";
    const remedy = "Add `preset:`, or write the values under `probe:`";
    return [{ path: ["monitors", index, "with"], isKey: true, message, remedy }];
}
function unknownProviders({ monitors, providers }) {
    const known = [...new Set(providersOf(monitors))].filter((name) => typeof name === "string").sort();
    return Object.keys(providers).flatMap((name) => {
        if (known.includes(name))
            return [];
        const meant = (0,nearest/* nearest */.p)(name, known);
        const remedy = meant === undefined
            ? `Give a monitor \`provider: ${name}\`, or remove this${known.length === 0 ? "" : `; known are ${known.join(", ")}`}`
            : `Did you mean "${meant}"? Otherwise give a monitor this provider`;
        return [{ path: ["providers", name], isKey: true, message: "no monitor asks this provider", remedy }];
    });
}
function sourceless(monitor, index) {
    const hasProbe = monitor.probe !== undefined || monitor.preset !== undefined;
    const path = ["monitors", index];
    if (!hasProbe && (monitor.feeds === undefined || monitor.feeds.length === 0)) {
        const remedy = "Add `probe:` to ask it, or `feeds:` to judge it from an official page";
        return [{ path, message: "this monitor has neither a probe nor a feed", remedy }];
    }
    const asking = ["expect", "schema", "models"].filter((key) => monitor[key] !== undefined);
    return (hasProbe ? [] : asking).map((key) => ({
        path: [...path, key],
        isKey: true,
        message: "there is no answer to look at",
        remedy: `Add \`probe:\`, or remove \`${key}:\``,
    }));
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(98439);
;// CONCATENATED MODULE: ./build/config/json-schema.js



/** JSON Schema of what is left when bundles and presets are expanded, made from the schema that checks it: for explaining mistakes. */
function expandedJsonSchema() {
    expanded ??= makeJsonSchema();
    return expanded;
}
/** Made once, and only where a mistake needs it: it takes tens of milliseconds. */
let expanded;
function makeJsonSchema() {
    const { $schema, ...schema } = json_schema_processors/* toJSONSchema */.bl(ConfigFile, { io: "input", target: "draft-7", unrepresentable: "any" });
    return { $schema, title: "uptimeline.yml", ...schema };
}
/**
 * JSON Schema of `uptimeline.yml`, for editors: beside a preset, a probe is what is laid over it, and needs no kind; an
 * entry may name a provider instead of being a monitor.
 */
function configJsonSchema() {
    const schema = expandedJsonSchema();
    const monitors = schema.properties?.["monitors"];
    const monitor = typeof monitors === "object" && !Array.isArray(monitors.items) ? monitors.items : undefined;
    const probe = typeof monitor === "object" ? monitor.properties?.["probe"] : undefined;
    if (typeof monitors !== "object" || typeof monitor !== "object" || typeof probe !== "object")
        return schema;
    const { description } = probe;
    const own = {
        ...monitor,
        properties: { ...monitor.properties, probe: { type: "object", ...(description && { description }) } },
        if: { required: ["preset"] },
        else: { properties: { probe } },
    };
    const isEntry = { required: ["provider"], not: { anyOf: OWN_KEYS.map((key) => ({ required: [key] })) } };
    const items = {
        allOf: [
            { if: isEntry, else: own },
            { if: { not: isEntry }, else: providerEntrySchema() },
        ],
    };
    return { ...schema, properties: { ...schema.properties, monitors: { ...monitors, items } } };
}
/** JSON Schema of a config whose monitors are all entries that name a provider: for explaining mistakes in these. */
function entryJsonSchema() {
    entries ??= { properties: { monitors: { type: "array", items: providerEntrySchema() } } };
    return entries;
}
let entries;
function providerEntrySchema() {
    const { $schema: _, ...schema } = json_schema_processors/* toJSONSchema */.bl(ProviderEntry, {
        io: "input",
        target: "draft-7",
        unrepresentable: "any",
    });
    return schema;
}
/** The committed text of `schema/uptimeline.schema.json`. */
const configJsonSchemaText = () => `${JSON.stringify(configJsonSchema(), null, 2)}\n`;
/** What belongs at a place of the config, looked up in the JSON Schema; `data` decides between the kinds of a thing. */
function hintAt(root, data, path) {
    let node = root;
    let value = data;
    for (const step of path) {
        const next = below(chosen(node, value), step);
        if (next === undefined)
            return { keys: [] };
        node = next;
        value =
            typeof value === "object" && value !== null ? Object.getOwnPropertyDescriptor(value, step)?.value : undefined;
    }
    const { description, examples } = { ...node, ...chosen(node, value) };
    const keys = Object.keys(chosen(node, value).properties ?? {});
    return { keys, ...(description === undefined ? {} : { description }), ...(examples ? { examples } : {}) };
}
function below(node, step) {
    const child = typeof step === "number" && !Array.isArray(node.items)
        ? node.items
        : (node.properties?.[step] ?? node.additionalProperties);
    return typeof child === "object" ? child : undefined;
}
/** Of several forms the one that the value has: by its kind, else by its type. */
function chosen(node, value) {
    const forms = (node.oneOf ?? node.anyOf ?? []).filter((form) => typeof form === "object");
    if (forms.length === 0)
        return node;
    const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
    const fitting = forms.filter((form) => (form.type === "object") === isObject);
    const kind = isObject ? Object.getOwnPropertyDescriptor(value, "kind")?.value : undefined;
    const ofKind = fitting.find((form) => constOf(form.properties?.kind) === kind);
    return ofKind ?? fitting[0] ?? forms[0] ?? node;
}
const constOf = (node) => typeof node === "object" && node !== null && "const" in node ? node.const : undefined;

;// CONCATENATED MODULE: ./build/domain/credential.js
/** How the keys of well-known services and signed tokens (RFC 7519) begin, and how long they are at least. */
const KEY_SHAPES = /\b(?:sk-[\w-]{16,}|AIza[\w-]{30,}|gsk_\w{20,}|xai-\w{20,}|r8_\w{20,}|hf_\w{20,}|gh[pousr]_\w{20,}|github_pat_\w{20,}|glpat-[\w-]{16,}|xox[abp]-[\w-]{10,}|AKIA[A-Z0-9]{16}|ya29\.[\w-]{20,}|[sr]k_(?:live|test)_\w{16,}|whsec_\w{20,}|npm_\w{30,}|SG\.[\w-]{16,}\.[\w-]{16,}|eyJ[\w-]{10,}\.[\w-]{10,}\.[\w-]{10,})/g;
const CREDENTIAL_HEADERS = /^(?:authorization|proxy-authorization|cookie|.*api-?key|.*-token|x-.*-secret)$/i;
const CREDENTIAL_FIELDS = /^(?:.*_)?(?:secret|password|token|api_?key)$/i;
const USER_INFO = /\/\/[^/@\s]+@/;
/** The keys of well-known services that stand in a text, by their shape. */
const keysIn = (text) => text.match(KEY_SHAPES) ?? [];
/** Whether an address in a text carries a user, with or without a password. */
const hasUserInfo = (text) => USER_INFO.test(text);
/** Whether a header carries a credential, by its name. */
const isCredentialHeader = (name) => CREDENTIAL_HEADERS.test(name);
/** Whether a field of a request's body holds a credential, by its name. */
const isCredentialField = (name) => CREDENTIAL_FIELDS.test(name);

;// CONCATENATED MODULE: ./build/config/keys.js

/** What presets and feeds call their credentials. */
const CREDENTIAL_PARAMETERS = /^(?:key|token)$/;
/** Where the settings of probes want a credential, by their last two keys. */
const CREDENTIAL_PLACES = /^(?:auth\.bearer|basic\.password|probe\.(?:secret|token))$/;
/** Whether a text in the config seems to hold a credential that everybody who reads the repository can read. */
function looksLikeKey(text, path) {
    if (keysIn(text).length > 0 || (hasUserInfo(text) && !/\/\/[^/@\s]*\$\{[^/@\s]*@/.test(text)))
        return true;
    const isHeader = path.at(-2) === "headers" && isCredentialHeader(String(path.at(-1)));
    const isParameter = path.at(-2) === "with" && CREDENTIAL_PARAMETERS.test(String(path.at(-1)));
    const place = path.slice(-2).join(".");
    const isField = /^(?:form|json)$/.test(String(path.at(-2))) && isCredentialField(String(path.at(-1)));
    const isOfFeed = path.length === 3 && path[0] === "feeds" && CREDENTIAL_PARAMETERS.test(String(path[2]));
    const isPlace = CREDENTIAL_PLACES.test(place) || isField || isOfFeed;
    // What a step saved is no literal either.
    return (isHeader || isParameter || isPlace) && text.trim() !== "" && !/\$\{|\{\{/.test(text);
}
/** A value for a message: shortened, on one line, and without anything that looks like a key. */
function shownValue(value, path) {
    if (typeof value === "number" || typeof value === "boolean")
        return String(value);
    if (typeof value !== "string")
        return undefined;
    if (looksLikeKey(value, path))
        return `${JSON.stringify(value.slice(0, 3))}…`;
    return value.length > LONGEST_SHOWN ? `${JSON.stringify(value.slice(0, LONGEST_SHOWN))}…` : JSON.stringify(value);
}
const LONGEST_SHOWN = 60;
/** Data for people to read: a literal that looks like a key is shortened, and references stand by their names. */
function withoutKeys(data, path = []) {
    if (typeof data === "string")
        return looksLikeKey(data, path) ? `${data.slice(0, 3)}…` : data;
    if (Array.isArray(data))
        return data.map((item, index) => withoutKeys(item, [...path, index]));
    if (typeof data !== "object" || data === null)
        return data;
    return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, withoutKeys(value, [...path, key])]));
}

;// CONCATENATED MODULE: ./build/config/resolve.js


/**
 * Replaces `${NAME}` in a config that was already read, so that no value can change what the config says. `base` is where
 * `data` stands, when it is not the whole config.
 */
function resolveReferences(data, env, base = []) {
    const mistakes = [];
    const unset = [];
    const references = [];
    const secrets = new Map();
    eachText(data, base, (text, path) => {
        for (const mark of marksIn(text)) {
            const mistake = mistakeOf(mark, path);
            if (mistake !== undefined)
                mistakes.push({ path, offset: mark.offset, ...mistake });
            // What a preset is told counts where its probe uses it.
            if (mistake !== undefined || mark.kind !== "reference" || isParameter(path))
                continue;
            references.push(path);
            const why = whyUnusable(env.get(mark.name));
            if (why !== undefined)
                unset.push({ name: mark.name, path, offset: mark.offset, why });
            else
                secrets.set(env.get(mark.name)?.trim() ?? "", mark.text);
        }
    });
    const valueOf = (name) => {
        const value = isRefused(name) ? undefined : env.get(name);
        // A pasted secret often ends in a line break, which no header can carry.
        return whyUnusable(value) === undefined ? value?.replace(/[\r\n]+$/, "") : undefined;
    };
    return { data: replaced(data, base, valueOf), mistakes, unset, references, secrets };
}
function whyUnusable(value) {
    if (value === undefined)
        return "unset";
    if (value.trim() === "")
        return "empty";
    return value.trim().length < secret/* SHORTEST_SECRET */.c ? "too-short" : undefined;
}
function mistakeOf(mark, path) {
    if (!mayRefer(path)) {
        // Outside of requests `${` is ordinary text, unless it looks as if it were meant to be replaced.
        if (mark.kind !== "reference")
            return undefined;
        return {
            message: `${mark.text} is not replaced here, only below \`probe\`, in channels, \`notices.ping\` and the addresses and keys of feeds`,
            remedy: "Write the value itself; what stands here is public",
        };
    }
    if (mark.kind === "malformed") {
        return {
            message: `${mark.text} is not a reference: names are made of A-Z, 0-9 and _, and begin with a letter`,
            remedy: "Write the name of a secret or variable in capitals, or $${ for the characters themselves",
        };
    }
    if (mark.kind === "reference" && isRefused(mark.name)) {
        return {
            message: `${mark.text} belongs to GitHub or the runner and is never put into a request`,
            remedy: "Use a secret whose name does not begin with GITHUB_, ACTIONS_, RUNNER_ or INPUT_",
        };
    }
    return undefined;
}
function replaced(data, path, valueOf) {
    if (typeof data === "string")
        return mayRefer(path) ? replacedText(data, path, valueOf) : data;
    if (Array.isArray(data))
        return data.map((item, index) => replaced(item, [...path, index], valueOf));
    if (typeof data !== "object" || data === null)
        return data;
    // A key without a value is as good as absent; only in a JSON body `null` is a value.
    const entries = Object.entries(data).filter(([, value]) => value !== null || isInJson(path));
    return Object.fromEntries(entries.map(([key, value]) => [key, replaced(value, [...path, key], valueOf)]));
}
/** In JSON `null` is a value: in bodies, wherever a probe has one, and in a schema. */
const isInJson = (path) => (path[2] === "probe" && path.indexOf("json") > 2) || path[2] === "schema";
/** Where a value is missing, something stands in for it that keeps a URL valid: what is not asked must not be a mistake. */
function replacedText(text, path, valueOf) {
    const fill = (missing) => replaceReferences(text, (name) => valueOf(name) ?? missing);
    const plain = fill("");
    const isMissing = marksIn(text).some((mark) => mark.kind === "reference" && valueOf(mark.name) === undefined);
    if (!isMissing)
        return plain;
    if (!isAddress(path))
        return plain === "" ? "unset" : plain;
    return STAND_INS.map(fill).find(isWebUrl) ?? plain;
}
/** What a schema wants to be a web address. */
const isAddress = (path) => path.at(-1) === "url" || path.at(-1) === "ping";
const STAND_INS = ["", "unset", "https://unset.invalid", "unset.invalid", "1"];
const isWebUrl = (text) => /^https?:$/.test(URL.parse(text)?.protocol ?? "");

;// CONCATENATED MODULE: ./build/config/load.js




















/**
 * Reads a config. `file` is its name in messages; `env` holds the secrets and variables that `${NAME}` may stand for.
 * @throws ConfigError with all mistakes at once, in the order of the file. Nothing else is thrown, whatever the text is.
 */
function loadConfig(text, file, env) {
    const { source, problems } = readYaml(text, file);
    if (source === undefined)
        throw new errors/* ConfigError */.xL(problems);
    const expansion = expandConfig(source.data);
    const place = (mistake) => problemOf(toWritten(mistake, source.data, expansion), file, source);
    const resolved = resolveReferences(expansion.data, env);
    const parsed = ConfigFile.safeParse(resolved.data);
    const cheaper = readCheaper(expansion, env);
    const mistakes = [
        ...expansion.mistakes,
        ...resolved.mistakes.filter((mistake) => !isToldAtParameter(mistake, source.data, expansion)),
        ...schemaMistakes(parsed.error, expansion.data, resolved.unset).filter((mistake) => !isOfNothingMade(mistake, expansion)),
        ...cheaper.mistakes,
        ...checkTogether(resolved.data, (index) => expansion.providers.monitors[index]?.written ?? index),
        ...publicReferences(resolved),
        ...expressionMistakes(parsed.success ? parsed.data : partsIn(resolved.data)),
    ];
    const all = [resolved, ...[...cheaper.ways.values()].flat().map((way) => way.resolved)];
    const ofEntries = [...expansion.providers.mistakes, ...load_entryMistakes(source.data)];
    if (!parsed.success || mistakes.length > 0 || ofEntries.length > 0 || problems.length > 0) {
        const told = [...mistakes.map(place), ...ofEntries.map((mistake) => problemOf(mistake, file, source))];
        const placed = told.map((problem) => withoutSecrets(problem, all));
        throw new errors/* ConfigError */.xL(inOrder([...problems, ...placed]));
    }
    const unset = all.flatMap((one) => one.unset).map((one) => unsetMistake(one, source.data, expansion));
    const config = toConfig({ file: parsed.data, written: expansion.data, expansion, resolved, cheaper: cheaper.ways });
    // How often a monitor is asked and what is expected of it is known only now, with presets and defaults.
    const unheld = unheldAlerts(placedAlerts(parsed.data, config.monitors), config.monitors);
    if (unheld.length > 0)
        throw new errors/* ConfigError */.xL(inOrder(unheld.map(place)));
    return {
        config,
        written: expansion,
        warnings: inOrder([...literalKeys(source.data), ...badgesApart(parsed.data), ...faintColors(parsed.data)].map(place)),
        unset: inOrder(unset.map((mistake) => problemOf(mistake, file, source))),
    };
}
/** Whoever has a measurement's id can read what was measured, and by what request. */
function publicReferences({ data, references }) {
    return references
        .filter(([room, , , below]) => room === "monitors" && below === "target")
        .filter((path) => valueAt(data, [...path.slice(0, 3), "kind"]) === "globalping")
        .map((path) => ({
        path,
        message: "a measurement from places is public, and so would be what stands here",
        remedy: "Write the address out; a target that needs a secret can't be measured from there",
    }));
}
function schemaMistakes(error, data, unset, base = [], schemaOf = expandedJsonSchema) {
    if (error === undefined)
        return [];
    const schema = schemaOf();
    const issues = error.issues.filter((issue) => !isOfStandIns(issue, unset, base));
    return issues.flatMap((issue) => explain(issue, data, (path) => hintAt(schema, data, path), base));
}
/** An entry that names a provider, held against its own schema. */
function load_entryMistakes(data) {
    const list = isMapping(data) ? data["monitors"] : undefined;
    if (!Array.isArray(list))
        return [];
    return list.flatMap((entry, index) => {
        if (!isBundleEntry(entry))
            return [];
        const given = Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== null));
        const place = ["monitors", index];
        return [
            ...schemaMistakes(ProviderEntry.safeParse(given).error, data, [], place, entryJsonSchema),
            ...resolveReferences(entry["with"], new Map(), [...place, "with"]).mistakes,
        ];
    });
}
/** Entries of which nothing could be made leave an empty list; what is wrong with them was said. */
function isOfNothingMade({ path }, { providers }) {
    return path.length === 1 && path[0] === "monitors" && providers.mistakes.length > 0;
}
/** A rule that compares addresses says nothing while one of the same probe is not known. */
function isOfStandIns(issue, unset, base) {
    if (issue.code !== "custom" || issue.params?.["comparesAddresses"] !== true)
        return false;
    const [, monitor] = [...base, ...issue.path];
    return unset.some(({ path }) => path[1] === monitor && path.at(-1) === "url");
}
/** The cheaper questions of presets, each as if it stood in the place of the monitor's probe. */
function readCheaper(expansion, env) {
    const mistakes = [];
    const ways = new Map();
    for (const [index, { cheaper }] of expansion.monitors) {
        for (const way of cheaper) {
            const path = ["monitors", index, "probe"];
            const resolved = resolveReferences(way.probe, env, path);
            const { data: probe, error } = probes/* ProbeSettings */.MT.safeParse(resolved.data);
            const standing = { monitors: { [index]: { probe: way.probe } } };
            mistakes.push(...schemaMistakes(error, standing, resolved.unset, path));
            if (probe !== undefined)
                ways.set(index, [...(ways.get(index) ?? []), { way, probe, resolved }]);
        }
    }
    return { mistakes, ways };
}
/** A reference in a parameter was looked at where it is written. */
function isToldAtParameter(mistake, written, expansion) {
    return !isParameter(mistake.path) && isParameter(toWritten(mistake, written, expansion).path);
}
/** The probes and feeds that are in order, of a config that is not. */
function partsIn(data) {
    const listOf = (room) => {
        const list = isMapping(data) ? data[room] : undefined;
        return Array.isArray(list) ? list : [];
    };
    return {
        feeds: listOf("feeds").map((feed) => build_feeds/* FeedSettings */.eg.safeParse(feed).data),
        monitors: listOf("monitors").map((monitor) => isMapping(monitor) ? { probe: probes/* ProbeSettings */.MT.safeParse(monitor["probe"]).data } : {}),
    };
}
/** Settings of probes and feeds that are expressions: the language is checked here, so that these need not know it. */
function expressionMistakes({ feeds = [], monitors }) {
    return [
        ...feeds.flatMap((feed, index) => (feed ? badExpressions(["feeds", index], (0,build_feeds/* feedExpressions */.I5)(feed)) : [])),
        ...monitors.flatMap(({ probe }, index) => probe ? badExpressions(["monitors", index, "probe"], (0,probes/* expressionsIn */.l$)(probe)) : []),
    ];
}
function badExpressions(below, expressions) {
    return expressions.flatMap(({ path, text, variables }) => {
        const result = (0,conditions/* compileExpression */.Wo)(text, variables);
        if (result.ok)
            return [];
        const { message, remedy, offset } = result;
        return [
            { path: [...below, ...path], message, remedy: beforeStop(remedy), ...(offset !== undefined && { offset }) },
        ];
    });
}
const isSame = (a, b) => a.length === b.length && a.every((step, index) => step === b[index]);
function problemOf(mistake, file, source) {
    const { path, message, remedy, isKey = false, offset } = mistake;
    const value = isKey ? undefined : shownValue(valueAt(source.data, path), path);
    return {
        file,
        ...(isKey ? source.placeOfKey(path) : source.placeOf(path, offset)),
        ...(path.length === 0 ? {} : { key: pathText(path) }),
        ...(value === undefined ? {} : { value }),
        message,
        remedy,
    };
}
function inOrder(problems) {
    const number = (value) => value ?? 0;
    const sorted = problems.toSorted((a, b) => number(a.line) - number(b.line) || number(a.column) - number(b.column) || (a.message < b.message ? -1 : 1));
    const seen = new Set();
    return sorted.filter((problem) => {
        const text = JSON.stringify(problem);
        return !seen.has(text) && seen.add(text);
    });
}
/** A rule of a probe or feed may quote what it refused: the values of references are put back into their names. */
function withoutSecrets(problem, all) {
    const secrets = all.flatMap((resolved) => [...resolved.secrets]);
    const hide = (text) => secrets.reduce((hidden, [value, name]) => hidden.replaceAll(value, () => name), text);
    return { ...problem, message: hide(problem.message), remedy: hide(problem.remedy) };
}
function literalKeys(data) {
    const mistakes = [];
    eachText(data, [], (text, path) => {
        if (!looksLikeKey(text, path))
            return;
        const remedy = "Revoke it, put a new one into a secret of the repository, and write ${NAME_OF_THE_SECRET} here";
        mistakes.push({
            path,
            message: "this looks like a key, and everybody who reads the repository can read it",
            remedy,
        });
    });
    return mistakes;
}
/** Pages out there ask for badges on the default branch, and the ledger's commits do not go there. */
function badgesApart({ monitors, history }) {
    const index = history?.branch === undefined ? -1 : monitors.findIndex(({ badge }) => badge !== undefined);
    if (index < 0)
        return [];
    const message = "the ledger has a branch of its own, so badges are not written to the default branch any more";
    const remedy = "Let pages point at api/<badge>/ of the site instead, where they stand as well, or leave out `history.branch`";
    return [{ path: ["monitors", index, "badge"], message, remedy }];
}
const WHY_UNSET = {
    unset: "there is no secret or variable of this name",
    empty: "the secret or variable is empty",
    "too-short": `its value has fewer than ${secret/* SHORTEST_SECRET */.c} characters, too few to be kept out of logs`,
};
function unsetMistake({ name, path, offset, why }, written, expansion) {
    const place = { path: [...path], offset };
    const origin = toWritten({ ...place, message: "", remedy: "" }, written, expansion).path;
    const text = valueAt(written, origin);
    // In a parameter the name stands elsewhere than in the text that it becomes a part of.
    const mark = typeof text === "string" ? marksIn(text).find((one) => one.kind === "reference" && one.name === name) : undefined;
    const remedy = `Set ${name} under Settings → Secrets and variables → Actions, or in the environment where it runs locally; until then this is not asked`;
    return {
        path: origin,
        ...(mark === undefined ? {} : { offset: isSame(origin, path) ? offset : mark.offset }),
        message: `\${${name}}: ${WHY_UNSET[why]}`,
        remedy,
    };
}

;// CONCATENATED MODULE: ./build/commands/load-config.js


/**
 * The secrets that a config mentions, and no other. `lookUp` gives a value, or `undefined`. A line break at the end, as
 * pasting leaves it, is no part of a secret.
 */
function mentionedSecrets(source, lookUp) {
    const found = referencedNames(source.text).map((name) => [name, (lookUp(name) ?? "").replace(/[\r\n]+$/, "")]);
    return new Map(found.filter(([, value]) => value !== ""));
}
function load(source, secrets) {
    return loadConfig(source.text, source.name, secrets);
}


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

/***/ 48325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ SHORTEST_SECRET)
/* harmony export */ });
/** Characters of the shortest value that counts as a secret: hiding shorter ones would turn every text into stars. */
const SHORTEST_SECRET = 6;


/***/ })

};
