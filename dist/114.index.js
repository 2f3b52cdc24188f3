export const id = 114;
export const ids = [114,648];
export const modules = {

/***/ 70648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   goTime: () => (/* binding */ goTime),
/* harmony export */   monthFirst: () => (/* binding */ monthFirst),
/* harmony export */   rfc822: () => (/* binding */ rfc822),
/* harmony export */   utcWithoutZone: () => (/* binding */ utcWithoutZone),
/* harmony export */   wallTime: () => (/* binding */ wallTime)
/* harmony export */ });
/* harmony import */ var luxon__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68714);
/* harmony import */ var _domain_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92224);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84104);



/*
 * The odd ways in which sources write times, as moments in UTC. All are total: what is no moment of this century is
 * `undefined`. RFC 3339, with or without an offset, is `moment` of fields.ts.
 */
/** More characters than any date has. */
const LONGEST = 80;
/** What is nearer than this in one year is nearest in it. */
const HALF_A_YEAR_MS = 182 * _domain_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY_MS */ .sO;
/** Zones that RFC 822 does not know and that feeds write nevertheless. */
const ZONES = new Map([
    ["UTC", "+0000"],
    ["WET", "+0000"],
    ["CET", "+0100"],
    ["CEST", "+0200"],
    ["EET", "+0200"],
    ["EEST", "+0300"],
    ["SGT", "+0800"],
    ["JST", "+0900"],
    ["KST", "+0900"],
]);
/**
 * The date of an RSS item: RFC 822 with `GMT`, `UT`, `UTC`, `Z`, `+0800`, `+08:00` or a zone of the United States (`PST`, `PDT`, `EST`…),
 * UTC where no zone is named; or RFC 3339, which some write there. A weekday adds nothing, so a wrong one is passed over. A zone that
 * nobody knows makes it no moment.
 */
function rfc822(written) {
    if (written.length > LONGEST)
        return undefined;
    const parts = /^(?:\w+\.?,?\s+)?(\d{1,2}\s+[a-z]{3})[a-z]*\.?\s+(\d{2,4}\s+\d{1,2}:\d{2}(?::\d{2})?)(?:\.\d+)?\s*(\S*)$/i.exec(written.trim());
    if (parts === null)
        return _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .moment */ .n$.parse(written);
    const [, day = "", yearAndTime = "", zone = ""] = parts;
    const time = yearAndTime.replace(/\s+(\d):/, " 0$1:").replaceAll(/\s+/g, " ");
    const offset = zone === "" ? "+0000" : (ZONES.get(zone.toUpperCase()) ?? zone.toUpperCase().replace(":", ""));
    return instantFrom(luxon__WEBPACK_IMPORTED_MODULE_2__/* .DateTime */ .c9.fromRFC2822(`${titled(day)} ${time} ${offset}`));
}
/** `21 NOV` as `21 Nov`. */
const titled = (day) => day.replace(/\s+([a-z])([a-z]{2})$/i, (_, first, rest) => ` ${first.toUpperCase()}${rest.toLowerCase()}`);
/**
 * `Nov 21, 09:05 UTC` or `November 21, 2026 - 09:05 PST`, as American pages write. Without a year it is in the one that brings it
 * nearest to `near`.
 */
function monthFirst(written, near) {
    if (written.length > LONGEST)
        return undefined;
    const parts = /^([a-z]{3})[a-z]*\.?\s+(\d{1,2}),?\s+(?:(\d{4}),?\s+)?(?:[-–]\s*)?(\d{1,2}:\d{2}(?::\d{2})?)\s*(\S*)$/i.exec(written.trim());
    if (parts === null)
        return undefined;
    const [, month = "", day = "", year, time = "", zone = ""] = parts;
    const inYear = (each) => rfc822(`${day} ${month} ${each} ${time} ${zone}`);
    if (year !== undefined)
        return inYear(year);
    const told = new Date((0,_domain_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .toMs */ .G8)(near)).getUTCFullYear();
    const distance = (at) => Math.abs((0,_domain_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .toMs */ .G8)(at) - (0,_domain_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .toMs */ .G8)(near));
    const same = inYear(told);
    if (same !== undefined && distance(same) < HALF_A_YEAR_MS)
        return same;
    return [inYear(told - 1), same, inYear(told + 1)]
        .filter((at) => at !== undefined)
        .sort((a, b) => distance(a) - distance(b))[0];
}
/**
 * A wall clock's time, in luxon's tokens (`yyyy-MM-dd HH:mm`) and an IANA zone (`US/Pacific`). An hour that comes twice, in autumn, is
 * the first one, so that nothing is dated later than it may have been; one that never came, in spring, is as much later
 * (02:30 is 03:30).
 */
function wallTime(written, format, zone) {
    if (written.length > LONGEST)
        return undefined;
    return instantFrom(firstOf(luxon__WEBPACK_IMPORTED_MODULE_2__/* .DateTime */ .c9.fromFormat(written.trim(), format, { zone, locale: "en-US" })));
}
/** Of an hour that comes twice luxon takes the one that has the offset of today: the earlier one does not depend on when it is read. */
function firstOf(time) {
    return time.isValid ? (time.getPossibleOffsets().toSorted((a, b) => a.toMillis() - b.toMillis())[0] ?? time) : time;
}
/** `2026-08-26 21:48:50.259` and the like, which are UTC though they don't say so; an offset that is written counts. */
function utcWithoutZone(written) {
    return _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .moment */ .n$.parse(written.trim().replace(/ ?UTC$/, "Z"));
}
/** What Go prints for a time, `2026-01-02 15:04:05.123 +0900 KST m=+0.01`: the offset counts, not the zone's name. `<no value>` is none. */
function goTime(written) {
    if (written.length > LONGEST)
        return undefined;
    const match = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?) ([+-]\d{4})(?: |$)/.exec(written.trim());
    return match === null ? undefined : _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .moment */ .n$.parse(`${match[1]}T${match[2]}${match[3]}`);
}
const instantFrom = (time) => (time.isValid ? (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .instantOf */ .B9)(time.toMillis()) : undefined);


/***/ }),

/***/ 39114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readItem: () => (/* binding */ readItem),
  toMaintenanceState: () => (/* binding */ toMaintenanceState),
  toState: () => (/* binding */ toState)
});

// EXTERNAL MODULE: ./build/domain/instant.js
var instant = __webpack_require__(92224);
// EXTERNAL MODULE: ./build/feeds/reading/fields.js
var fields = __webpack_require__(84104);
// EXTERNAL MODULE: ./build/feeds/reading/moments.js
var moments = __webpack_require__(70648);
// EXTERNAL MODULE: ./build/feeds/reading/plain-text.js
var plain_text = __webpack_require__(68657);
// EXTERNAL MODULE: ./build/feeds/reading/html.js
var reading_html = __webpack_require__(67768);
;// CONCATENATED MODULE: ./build/feeds/reading/lines.js


/** Most lines that are read of one text. */
const MOST_LINES = 500;
const BOLD = new Set(["strong", "b"]);
/** HTML, or plain text where there are no elements that make lines, as its lines in order, empty ones left out. One pass; at most 500 lines. */
function readLines(html) {
    const isPlain = !/<\/?(?:p|br|div|li|[uo]l|tr|h[1-6])\b/i.test(html);
    const lines = [];
    let [text, strong, element, unread, isBold] = ["", "", "", "", false];
    const end = (next) => {
        const line = { text: (0,plain_text/* oneLine */.TN)(text), strong: (0,plain_text/* oneLine */.TN)(strong), element };
        if (line.text !== "")
            lines.push(line);
        [text, strong, element, isBold] = ["", "", next, false];
    };
    (0,reading_html/* readMarkup */.J)(html, {
        text(piece) {
            if (unread !== "")
                return;
            const [first = "", ...rest] = isPlain ? piece.split(/\r\n|[\r\n]/, MOST_LINES) : [piece];
            text += first;
            if (isBold)
                strong += first;
            for (const line of rest) {
                end("");
                text = line;
            }
        },
        open(name) {
            if (plain_text/* UNREAD */.yn.has(name))
                unread = name;
            if (plain_text/* LINE_BREAKS */.Cm.has(name))
                end(name === "br" ? element : name);
            else if (BOLD.has(name) && text.trim() === "")
                isBold = true;
        },
        close(name) {
            if (name === unread)
                unread = "";
            if (plain_text/* LINE_BREAKS */.Cm.has(name))
                end("");
            else if (BOLD.has(name))
                isBold = false;
        },
        isEnough: () => lines.length >= MOST_LINES,
    });
    end("");
    return lines.slice(0, MOST_LINES);
}

// EXTERNAL MODULE: ./build/feeds/reading/words.js
var words = __webpack_require__(71000);
// EXTERNAL MODULE: ./build/feeds/rss-words.js
var rss_words = __webpack_require__(94394);
;// CONCATENATED MODULE: ./build/feeds/rss-body.js






/** More than any incident has; what follows is prose. */
const MOST_UPDATES = 100;
/** Reads the text of an item; `near` is when the item is from, for dates that leave out the year. */
function readBody(html, near) {
    const draft = { blocks: [], statuses: [], components: [], regions: [], unknownWords: [] };
    for (const line of readLines(html)) {
        if (readListed(draft, line))
            continue;
        delete draft.listing;
        if (draft.blocks.length >= MOST_UPDATES || !READERS.some((read) => read(draft, line, near)))
            proseOf(draft).push(line.text);
    }
    const { state, begin, end, plan, components, regions, unknownWords } = draft;
    const impact = (0,rss_words/* worstImpact */.Ox)([draft.impact, ...draft.statuses]);
    return {
        ...(state && { state }),
        ...(impact && { impact }),
        ...(begin && { begin }),
        ...(end && { end }),
        ...(plan && { plan }),
        components: [...new Set(components)],
        regions: [...new Set(regions)],
        unknownWords: [...new Set(unknownWords)],
        blocks: blocksOf(draft),
    };
}
const READERS = [
    readStatus,
    readSeverity,
    readResolved,
    readPlan,
    readSpan,
    readAffected,
    readDate,
    readState,
];
/** Where the prose of a line goes: to the update that is being read. */
function proseOf({ blocks }) {
    const last = blocks.at(-1);
    if (last !== undefined)
        return last.texts;
    const first = { texts: [] };
    blocks.push(first);
    return first.texts;
}
/** For words of which it is already clear that they are unknown. */
const NO_WORDS = new Set();
/** `Status: RESOLVED` speaks of the whole item where it stands before any update, else of the update. */
function readStatus(draft, { text }) {
    const word = /^status\s*:\s*([\p{L}_ -]{1,40}?)\s*$/iu.exec(text)?.[1];
    if (word === undefined)
        return false;
    const state = (0,rss_words/* stateWord */.kc)(word) ?? ((0,rss_words/* impactWord */.T2)(word) === "operational" ? "resolved" : undefined);
    const impact = state === undefined ? (0,rss_words/* impactWord */.T2)(word) : undefined;
    if (state === undefined && impact === undefined)
        draft.unknownWords.push(...(0,words/* unknownWord */.$5)("status", word, NO_WORDS));
    if (impact !== undefined)
        draft.statuses.push(impact);
    const block = draft.blocks.at(-1);
    if (state !== undefined && block?.t !== undefined)
        block.state ??= state;
    else if (state !== undefined)
        draft.state ??= state;
    return true;
}
/** `Severity: available` is how it is now, which says nothing of what it was. */
function readSeverity(draft, { text }) {
    const [, key, word] = /^(severity|impact)\s*:\s*([\p{L}_ -]{1,30}?)\s*$/iu.exec(text) ?? [];
    if (key === undefined || word === undefined)
        return false;
    const impact = (0,rss_words/* impactWord */.T2)(word);
    if (impact === undefined && key.toLowerCase() === "impact")
        return false;
    if (impact === undefined)
        draft.unknownWords.push(...(0,words/* unknownWord */.$5)("severity", word, NO_WORDS));
    draft.impact ??= impact ?? "unknown";
    return true;
}
function readResolved(draft, { text }, near) {
    const written = /^(?:resolved|ended)(?: at| on)?\s*:\s*(.{6,80})$/i.exec(text)?.[1];
    const end = written === undefined ? undefined : readMoment(written, near);
    if (end === undefined)
        return false;
    draft.end ??= end;
    return true;
}
/** `THIS IS A SCHEDULED EVENT Nov 21, 22:00 - Nov 22, 02:00 UTC`: the end may leave out its day, the begin its zone. */
function readPlan(draft, { text }, near) {
    const match = /^this is a scheduled event\b\s*(?:([a-z]{3,9}\.? +\d{1,2}),? +(\d{1,2}:\d{2}) *[-–] *(?:([a-z]{3,9}\.? +\d{1,2}),? +)?(\d{1,2}:\d{2}) *([a-z]{1,5})?)?/i.exec(text);
    if (match === null)
        return false;
    const [, day, from, lastDay = day, to, zone = "UTC"] = match;
    const begin = day === undefined ? undefined : (0,moments.monthFirst)(`${day}, ${from} ${zone}`, near);
    const end = day === undefined ? undefined : (0,moments.monthFirst)(`${lastDay}, ${to} ${zone}`, near);
    draft.plan = { ...(begin && { begin }), ...(end && { end }) };
    return true;
}
/** Google's "Incident began at 2026-02-27 04:37 and ended at … (all times are US/Pacific)". */
function readSpan(draft, { text }) {
    const match = /^incident began at (\d{4}-\d{2}-\d{2} \d{2}:\d{2})(?: and ended at (\d{4}-\d{2}-\d{2} \d{2}:\d{2}))?[\s.]*\(all times are ([\w/+-]{1,40})/i.exec(text);
    if (match === null)
        return false;
    const [, from = "", to = "", zone = ""] = match;
    const [begin, end] = [from, to].map((written) => (0,moments.wallTime)(written, "yyyy-MM-dd HH:mm", zone));
    if (begin !== undefined)
        draft.begin = begin;
    if (end !== undefined)
        draft.end = end;
    return true;
}
function readAffected(draft, { text }) {
    const match = /^(?:(?:currently|previously) )?affected (component|product|service|system|location|region)s?(?:\(s\))?\s*(?::\s*(.*))?$/i.exec(text);
    if (match === null)
        return false;
    const [, what = "", named = ""] = match;
    draft.listing = /^(?:location|region)/i.test(what) ? "regions" : "components";
    for (const name of named.split(","))
        addNamed(draft, name);
    return true;
}
/** An entry of the list that follows "Affected components". */
function readListed(draft, { text, element }) {
    if (draft.listing === undefined || element !== "li")
        return false;
    addNamed(draft, text);
    return true;
}
/** `API (Degraded performance)` is a component and how it is; `Grok (iOS)` is a component. */
function addNamed(draft, entry) {
    const [, name = entry, word = ""] = /^(.*\S)\s*\(([^()]{1,40})\)\s*$/.exec(entry) ?? [];
    const status = (0,rss_words/* impactWord */.T2)(word);
    const called = (status === undefined ? entry : name).trim().replace(/\.$/, "");
    if (called === "")
        return;
    draft[draft.listing ?? "components"].push(called);
    if (status !== undefined)
        draft.statuses.push(status);
}
/** A date that stands alone begins an update. */
function readDate(draft, { text }, near) {
    const t = readMoment(text, near);
    if (t === undefined)
        return false;
    draft.blocks.push({ t, texts: [] });
    return true;
}
/** A word of state that stands alone or in bold at the beginning; another one in the same update begins the next. */
function readState(draft, { text, strong }) {
    const bold = strong === "" ? undefined : (0,rss_words/* stateWord */.kc)(strong.replace(/^status\s*:\s*/i, ""));
    const state = bold ?? (0,rss_words/* stateWord */.kc)(text);
    if (state === undefined)
        return false;
    const last = draft.blocks.at(-1);
    const rest = bold === undefined
        ? ""
        : text
            .slice(strong.length)
            .replace(/^\s*[-–:]\s*/, "")
            .trim();
    const texts = rest === "" ? [] : [rest];
    if (last !== undefined && last.state === undefined && last.texts.length === 0)
        Object.assign(last, { state, texts });
    else if (last?.t !== undefined && last.state === undefined && bold === undefined)
        last.texts.push(text);
    else
        draft.blocks.push({ ...(last?.t && { t: last.t }), state, texts });
    return true;
}
const readMoment = (written, near) => fields/* moment */.n$.parse(written) ?? (0,moments.monthFirst)(written, near) ?? (/\d{4}/.test(written) ? (0,moments.rfc822)(written) : undefined);
/** Where updates have times, what stands before them is a heading; vendors list in either order, Statuspage the newest first. */
function blocksOf({ blocks }) {
    const dated = blocks.filter(({ t }) => t !== undefined);
    const told = (dated.length > 0 ? dated : blocks).map(({ texts, ...block }) => ({
        ...block,
        text: texts.join("\n").slice(0, plain_text/* TEXT_KEPT */.NJ).toWellFormed(),
    }));
    const isNewestFirst = (told[0]?.t ?? "") >= (told.at(-1)?.t ?? "");
    const inOrder = isNewestFirst ? told.toReversed() : told;
    return inOrder.sort((a, b) => ((a.t ?? "") < (b.t ?? "") ? -1 : (a.t ?? "") > (b.t ?? "") ? 1 : 0));
}

;// CONCATENATED MODULE: ./build/feeds/rss-item.js






/** A begin that is further back than this before the first update belongs to something else: dates of items may be months off. */
const BACKDATED_MS = 7 * instant/* DAY_MS */.sO;
function readItem(item, { url, fetchedAt }) {
    const [created, updated] = [(0,moments.rfc822)(item.published), (0,moments.rfc822)(item.updated)];
    const written = created ?? updated ?? fetchedAt;
    const body = readBody(item.html, written);
    const title = readTitle(item.title);
    const times = body.blocks.map(({ t }) => t);
    const published = (0,fields/* earliest */.Qd)(times) ?? written;
    const said = (0,fields/* latest */.IW)(times) ?? updated ?? written;
    const state = stateOf(title, item.categories, body);
    const isMaintenance = maintains(title, item, body);
    const begin = body.begin ??
        ((0,instant/* toMs */.G8)(published) - (0,instant/* toMs */.G8)(written) <= BACKDATED_MS ? ((0,fields/* earliest */.Qd)([written, published]) ?? published) : published);
    const key = keyOf(item, title, written);
    const link = (0,fields/* webAddress */.Dy)(item.link.replace(/(?<=[^:/])\/{2,}/g, "/"), url);
    const severities = item.categories.map(rss_words/* impactWord */.T2);
    return {
        ...key,
        title: title.text,
        ...(title.component !== undefined && { component: title.component }),
        ...(link && { url: link }),
        state,
        isMaintenance,
        begin,
        published,
        said,
        ...((0,rss_words/* isOver */.PU)(state) && { end: body.end ?? endOf(body.blocks) ?? said }),
        ...(body.plan && { plan: body.plan }),
        ...withImpact((0,rss_words/* worstImpact */.Ox)([title.impact, body.impact, ...severities])),
        components: [
            ...new Set([...(title.component === undefined ? [] : [title.component]), ...key.components, ...body.components]),
        ],
        regions: [...new Set([...key.regions, ...body.regions.map((region) => region.trim())])],
        updates: toUpdates(body.blocks, state, written),
        unknownWords: body.unknownWords,
    };
}
const withImpact = (impact) => (impact === undefined ? {} : { impact });
/** Takes what feeds write around a title from it: `[RESOLVED]`, `UPDATE:`, `Service disruption:`, `[Component]`. */
function readTitle(written) {
    let text = (0,plain_text/* plainTitle */.D4)(written);
    let [state, impact, component] = [];
    // Each turn takes one prefix; there are never more than a few.
    for (let turn = 0; turn < 4; turn += 1) {
        const [whole = "", bracketed, prefix] = /^(?:\[([^[\]]{1,100})\]|([\p{L} -]{3,40}?)\s*:)\s*/u.exec(text) ?? [];
        const word = bracketed ?? prefix;
        if (word === undefined)
            break;
        const told = (0,rss_words/* stateWord */.kc)(word);
        const aws = rss_words/* AWS_PREFIXES */.rM.get(word.toLowerCase());
        if (told !== undefined)
            state ??= told;
        else if (aws !== undefined)
            impact ??= aws;
        else if (bracketed !== undefined && component === undefined)
            component = bracketed.trim();
        else
            break;
        text = text.slice(whole.length);
    }
    const last = /\s*[[(]([\p{L} -]{3,40})[\])]\s*$/u.exec(text);
    const told = last?.[1] === undefined ? undefined : (0,rss_words/* stateWord */.kc)(last[1]);
    if (last !== null && told !== undefined) {
        state ??= told;
        text = text.slice(0, last.index);
    }
    return {
        text: text === "" ? (0,plain_text/* plainTitle */.D4)(written) : text,
        ...(component !== undefined && component !== "" && { component }),
        ...(state && state !== "update" && { state }),
        ...withImpact(impact),
    };
}
/** A mark in the title, else a category, else what the text says of the whole item, else its newest update. */
function stateOf(title, categories, { state, blocks }) {
    if (title.state !== undefined)
        return title.state;
    // Other categories are names of components and severities.
    const category = categories.map(rss_words/* stateWord */.kc).find((word) => word !== undefined && (0,rss_words/* isOver */.PU)(word));
    if (category !== undefined)
        return category;
    if (state !== undefined)
        return state;
    if (title.impact === "operational")
        return "resolved";
    return statesOf(blocks).at(-1) ?? "investigating";
}
/** The state that each update leaves: one that says none, or only that it goes on, leaves that of the one before; after the end it opens again. */
function statesOf(blocks) {
    let now = "investigating";
    return blocks.map(({ state }) => {
        if (state === "update")
            now = (0,rss_words/* isOver */.PU)(now) ? "investigating" : now;
        else if (state !== undefined)
            now = state;
        return now;
    });
}
/** The first update of the last stretch in which it is over, so that a later report moves nothing. */
function endOf(blocks) {
    const states = statesOf(blocks);
    const closing = states.findLastIndex((state) => !(0,rss_words/* isOver */.PU)(state)) + 1;
    return blocks[closing]?.t;
}
function toUpdates(blocks, state, otherwise) {
    const states = statesOf(blocks);
    return blocks.map(({ t = otherwise, text }, index) => {
        const own = states[index] ?? "investigating";
        const isLast = index === blocks.length - 1;
        return { t, state: toState(isLast && (0,rss_words/* isOver */.PU)(state) && !(0,rss_words/* isOver */.PU)(own) ? state : own), text };
    });
}
function toState(word) {
    switch (word) {
        case "completed":
            return "resolved";
        case "update":
        case "scheduled":
            return "investigating";
        case "in_progress":
            return "monitoring";
        default:
            return word;
    }
}
const maintains = (title, { categories }, body) => body.plan !== undefined ||
    [title.state, body.state, ...body.blocks.map(({ state }) => state)].some((word) => word !== undefined && (0,rss_words/* isOfMaintenance */.Vf)(word)) ||
    /^(?:scheduled|planned) maintenance\b/i.test(title.text) ||
    categories.some((category) => /^(?:scheduled |planned )?maintenance$/i.test(category.trim()));
function toMaintenanceState(word) {
    if ((0,rss_words/* isOver */.PU)(word))
        return "completed";
    return word === "in_progress" || word === "monitoring" ? "in_progress" : "scheduled";
}
const AWS_GUID = /#(([a-z0-9-]{2,80}?)(?:-([a-z]{2}(?:-[a-z]{2,4})?-[a-z]{4,12}-\d))?)_\d{9,11}$/;
const GOOGLE_ID = /^(tag:.*:feed:[^.]{1,80})\.[^.]{1,80}$/;
/**
 * What all items about one incident have in common. AWS numbers each update of a service; Google's ids are incident and update;
 * with a component in the title each of them has an item, with an id of its own or all with one.
 */
function keyOf(item, { component, text }, written) {
    const none = { components: [], regions: [], endsKey: false };
    const [, service, , region] = AWS_GUID.exec(item.id) ?? [];
    if (service !== undefined)
        return { key: service, components: [service], regions: region === undefined ? [] : [region], endsKey: true };
    if (component !== undefined)
        return { ...none, key: fields/* identifier */.Cv.parse(`${text} ${written}`), ...(item.id !== "" && { alias: item.id }) };
    const incident = GOOGLE_ID.exec(item.id)?.[1];
    const id = incident ?? (item.id === "" ? item.link : item.id);
    const told = fields/* identifier */.Cv.parse(id.replace(/(?<=[^:/])\/{2,}/g, "/"));
    return { ...none, key: told === "" ? fields/* identifier */.Cv.parse(`${text} ${written}`) : told };
}


/***/ })

};
