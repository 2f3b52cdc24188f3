export const id = 241;
export const ids = [241];
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
/* harmony import */ var _domain_incident_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5035);
/* harmony import */ var _locales_en_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86514);
/* harmony import */ var _locales_quantities_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48055);
/* harmony import */ var _templates_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79855);
/* harmony import */ var _unrecorded_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78698);
/* harmony import */ var _domain_verdict_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(50272);







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
    const incident = result.ledger.incidents.find((other) => other.monitor === monitor.id && (0,_domain_incident_js__WEBPACK_IMPORTED_MODULE_4__/* .isOpen */ .nT)(other) && SPOKEN_OF.has(other.kind));
    return {
        id: monitor.id,
        name: monitor.name,
        verdict: verdict?.verdict ?? "unknown",
        since: `${verdict?.since.slice(0, 16).replace("T", " ") ?? ""} UTC`,
        reason: reason === undefined ? (isUnheard ? _locales_en_js__WEBPACK_IMPORTED_MODULE_1__.en.index.neverHeard : "") : _locales_en_js__WEBPACK_IMPORTED_MODULE_1__.en.reason[reason],
        latency: lastLatencyMs(own) === undefined ? "" : (0,_locales_quantities_js__WEBPACK_IMPORTED_MODULE_5__/* .latencyText */ .e)(lastLatencyMs(own), _locales_en_js__WEBPACK_IMPORTED_MODULE_1__.en),
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
        incidents: result.ledger.incidents.filter(_domain_incident_js__WEBPACK_IMPORTED_MODULE_4__/* .isOpen */ .nT).map((incident) => ({
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
        unrecorded: result.unrecorded === undefined ? "" : (0,_unrecorded_js__WEBPACK_IMPORTED_MODULE_3__.unrecordedText)(result.unrecorded),
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
        verdict: (0,_domain_verdict_js__WEBPACK_IMPORTED_MODULE_6__.worstVerdict)(verdictNames(result)),
        monitors: config.monitors.map(({ id, name }) => monitorJson(id, name, result)),
        incidents: result.ledger.incidents.filter(_domain_incident_js__WEBPACK_IMPORTED_MODULE_4__/* .isOpen */ .nT).map(({ outbox: _, evidence: __, ...rest }) => rest),
        commits: result.commits,
        recorded: result.recorded,
        unrecorded: result.unrecorded ?? null,
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


/***/ })

};
