export const id = 45;
export const ids = [45,648];
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

/***/ 18045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   toMaintenances: () => (/* binding */ toMaintenances)
/* harmony export */ });
/* harmony import */ var _reading_entries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50649);
/* harmony import */ var _reading_moments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70648);
/* harmony import */ var _reading_plain_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68657);
/* harmony import */ var _reading_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71000);




const STATES = new Map([
    ["scheduled", "scheduled"],
    ["under-maintenance", "in_progress"],
    ["ended", "completed"],
]);
/** A zone's clock is dear to read: a page of five megabytes of plans would hold the run for seconds. */
const PLANS_READ = 1_000;
/** Somebody switched it off. */
const OFF = "inactive";
/**
 * Maintenance as planned. Which monitors it is about the page does not say. One without a date (by hand, or one that comes again and
 * again) is left out, for its begin would be made up; its monitors show that they are in maintenance.
 */
function toMaintenances(planned) {
    const wanted = planned.filter(({ status }) => status !== OFF);
    const read = wanted.slice(0, PLANS_READ);
    const dated = read.flatMap((plan) => toMaintenance(plan) ?? []);
    const timeless = read.length - dated.length;
    const unread = wanted.length - read.length;
    const notes = [
        ...(timeless === 0 ? [] : [`Maintenances that say no time were left out: ${timeless}.`]),
        ...(unread === 0 ? [] : [`Maintenances after the first ${PLANS_READ} were left out: ${unread}.`]),
    ];
    return { maintenances: dated, notes };
}
function toMaintenance(plan) {
    const [slot] = plan.timeslotList;
    const [from = "", to = ""] = slot === undefined ? plan.dateRange : [slot.startDate, slot.endDate];
    const begin = timeOf(from, plan.timezone);
    if (begin === undefined)
        return undefined;
    const end = timeOf(to, plan.timezone);
    return {
        id: (0,_reading_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .idOf */ .TH)(plan.id, (0,_reading_plain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plainTitle */ .D4)(plan.title), begin),
        title: (0,_reading_plain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plainTitle */ .D4)(plan.title),
        state: STATES.get(plan.status) ?? "scheduled",
        begin,
        ...(end !== undefined && { end }),
        components: [],
        ...(0,_reading_words_js__WEBPACK_IMPORTED_MODULE_3__/* .strange */ .dV)((0,_reading_words_js__WEBPACK_IMPORTED_MODULE_3__/* .unknownWord */ .$5)("status", plan.status, STATES)),
    };
}
/** `2026-01-02 22:00:00`, or with a T or without seconds, on a clock of the maintenance's own zone. */
function timeOf(written, zone) {
    const match = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2})(:\d{2})?/.exec(written);
    if (match === null)
        return undefined;
    const [, date, minutes, seconds = ":00"] = match;
    return (0,_reading_moments_js__WEBPACK_IMPORTED_MODULE_1__.wallTime)(`${date} ${minutes}${seconds}`, "yyyy-MM-dd HH:mm:ss", zone === "" ? "UTC" : zone);
}


/***/ })

};
