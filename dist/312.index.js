export const id = 312;
export const ids = [312];
export const modules = {

/***/ 32241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jobSummary: () => (/* binding */ jobSummary),
/* harmony export */   monitorRows: () => (/* binding */ monitorRows),
/* harmony export */   runJson: () => (/* binding */ runJson),
/* harmony export */   runText: () => (/* binding */ runText),
/* harmony export */   sparkline: () => (/* binding */ sparkline),
/* harmony export */   verdictNames: () => (/* binding */ verdictNames)
/* harmony export */ });
/* harmony import */ var _domain_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93153);
/* harmony import */ var _domain_incident_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5035);
/* harmony import */ var _locales_en_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(641);
/* harmony import */ var _locales_quantities_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48055);
/* harmony import */ var _templates_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79855);
/* harmony import */ var _domain_verdict_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50272);






/** Bars of a sparkline, from quick to slow on the monitor's own scale; a failure is a cross, nothing known a dot. */
const BARS = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"];
const SPARKLINE_SAMPLES = 24;
/** Incidents of which an official page could speak. */
const SPOKEN_OF = new Set(["outage", "degradation", "advisory"]);
function monitorRows(config, result) {
    return config.monitors.map((monitor) => monitorRow(monitor, result));
}
function monitorRow(monitor, result) {
    const verdict = result.verdicts.get(monitor.id);
    const own = result.ledger.samples.filter((sample) => sample.monitor === monitor.id);
    const last = own.at(-1);
    const reason = verdict?.reason ?? last?.reason;
    const isUnheard = last === undefined && monitor.probe?.kind === "heartbeat";
    const incident = result.ledger.incidents.find((other) => other.monitor === monitor.id && (0,_domain_incident_js__WEBPACK_IMPORTED_MODULE_3__/* .isOpen */ .nT)(other) && SPOKEN_OF.has(other.kind));
    return {
        id: monitor.id,
        name: monitor.name,
        verdict: verdict?.verdict ?? "unknown",
        since: `${verdict?.since.slice(0, 16).replace("T", " ") ?? ""} UTC`,
        reason: reason === undefined ? (isUnheard ? _locales_en_js__WEBPACK_IMPORTED_MODULE_1__.en.index.neverHeard : "") : _locales_en_js__WEBPACK_IMPORTED_MODULE_1__.en.reason[reason],
        latency: lastLatencyMs(own) === undefined ? "" : (0,_locales_quantities_js__WEBPACK_IMPORTED_MODULE_4__/* .latencyText */ .e)(lastLatencyMs(own), _locales_en_js__WEBPACK_IMPORTED_MODULE_1__.en),
        page: incident === undefined ? "" : _locales_en_js__WEBPACK_IMPORTED_MODULE_1__.en.corroboration[incident.corroboration],
        sparkline: sparkline(own),
    };
}
/** Only an available call has a latency: what failed quickly was not quick. */
function lastLatencyMs(samples) {
    const last = samples.at(-1);
    return last !== undefined && (0,_domain_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .isAvailable */ .e2)(last.outcome) ? last.ms : undefined;
}
/** The last first samples as a line of bars. */
function sparkline(samples) {
    const firsts = samples.filter((sample) => sample.again === undefined).slice(-SPARKLINE_SAMPLES);
    const slowest = Math.max(1, ...firsts.map((sample) => ((0,_domain_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .isAvailable */ .e2)(sample.outcome) ? (sample.ms ?? 0) : 0)));
    return firsts
        .map((sample) => {
        if ((0,_domain_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailure */ .N6)(sample.outcome))
            return "✕";
        if (sample.ms === undefined || !(0,_domain_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .isAvailable */ .e2)(sample.outcome))
            return "·";
        return BARS[Math.min(BARS.length - 1, Math.floor((sample.ms / slowest) * BARS.length))];
    })
        .join("");
}
/** The job summary in Markdown: monitors with sparklines, open incidents, what was done. */
function jobSummary(config, result) {
    const names = new Map(config.monitors.map((monitor) => [monitor.id, monitor.name]));
    return (0,_templates_js__WEBPACK_IMPORTED_MODULE_2__/* .render */ .XX)("summary", {
        monitors: monitorRows(config, result).map((row) => ({
            ...row,
            name: tableText(row.name),
            reason: tableText(row.reason),
        })),
        incidents: result.ledger.incidents.filter(_domain_incident_js__WEBPACK_IMPORTED_MODULE_3__/* .isOpen */ .nT).map((incident) => ({
            name: tableText(names.get(incident.monitor) ?? incident.monitor),
            kind: incident.kind,
            level: incident.level,
            since: incident.begin.slice(0, 16).replace("T", " "),
            issue: issueLink(incident),
        })),
        commits: shortCommits(result),
        said: saidOf(result, "done").map(({ incident, entry }) => ({
            what: entry.what,
            id: incident.id,
            issue: issueLink(incident),
        })),
        dropped: saidOf(result, "dropped").map(({ incident, entry }) => ({
            what: entry.what,
            id: incident.id,
            why: dropReason(entry),
        })),
        recorded: result.recorded,
        switchedOff: result.switchedOff,
    });
}
const verdictNames = (result) => [...result.verdicts.values()].map(({ verdict }) => verdict);
function monitorJson(id, name, result) {
    const verdict = result.verdicts.get(id);
    const own = result.ledger.samples.filter((sample) => sample.monitor === id);
    const last = own.at(-1);
    return {
        id,
        name,
        verdict: verdict?.verdict ?? "unknown",
        since: verdict?.since ?? null,
        lastOutcome: last?.outcome ?? null,
        reason: verdict?.reason ?? last?.reason ?? null,
        latencyMs: lastLatencyMs(own) ?? null,
    };
}
/** The result for a program: ISO 8601 times, milliseconds, `null` for what is not known. */
function runJson(config, result) {
    return {
        verdict: (0,_domain_verdict_js__WEBPACK_IMPORTED_MODULE_5__.worstVerdict)(verdictNames(result)),
        monitors: config.monitors.map(({ id, name }) => monitorJson(id, name, result)),
        incidents: result.ledger.incidents.filter(_domain_incident_js__WEBPACK_IMPORTED_MODULE_3__/* .isOpen */ .nT).map(({ outbox: _, evidence: __, ...rest }) => rest),
        commits: result.commits,
        recorded: result.recorded,
        siteBuilt: result.siteBuilt,
        switchedOff: result.switchedOff,
    };
}
/** The result for a terminal: a table of monitors, what was done, where the site lies. */
function runText(config, result, siteDir) {
    const head = ["Monitor", "Verdict", "Latency", "Reason", "Official page"];
    const rows = monitorRows(config, result).map((row) => [row.name, row.verdict, row.latency, row.reason, row.page]);
    const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column].length)));
    const lines = [head, widths.map((width) => "-".repeat(width)), ...rows].map((row) => row
        .map((cell, column) => cell.padEnd(widths[column]))
        .join("  ")
        .trimEnd());
    return `${lines.join("\n")}\n\n${doneText(result)}${result.siteBuilt ? `Site: ${siteDir}/index.html\n` : ""}`;
}
function doneText(result) {
    const commits = shortCommits(result);
    const said = saidOf(result, "done").map(({ incident, entry }) => `  ${entry.what} ${incident.issue === undefined ? "" : `#${incident.issue.number} `}${incident.id}`);
    const dropped = saidOf(result, "dropped").map(({ incident, entry }) => `  ${entry.what} ${incident.id} (${dropReason(entry)})`);
    return [
        ...(commits.length === 0 ? [] : [`Commits: ${commits.join(", ")}`]),
        ...(said.length === 0 ? [] : ["Issues:", ...said]),
        ...(dropped.length === 0 ? [] : ["Not said:", ...dropped]),
    ]
        .map((line) => `${line}\n`)
        .join("");
}
/** A repository that pushes nothing names the commit that stands, and on an unborn branch none: the empty text. */
function shortCommits({ commits }) {
    return commits.filter((commit) => commit !== "").map((commit) => commit.slice(0, 12));
}
function saidOf({ said }, state) {
    return said.filter(({ entry }) => entry.state === state);
}
const dropReason = ({ ref }) => ref ?? "dropped";
const issueLink = ({ issue }) => (issue === undefined ? "" : `[#${issue.number}](${issue.url})`);
/** Names come from the owner's own config; a bar or a line break would still break the table. */
function tableText(text) {
    return text.replaceAll(/[|<>`\r\n]/g, " ");
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
const INCIDENT_KINDS = [
    "outage",
    "degradation",
    "configuration",
    "certificate",
    "heartbeat",
    "models",
    "advisory",
];
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

/***/ 92224:
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


/***/ })

};
