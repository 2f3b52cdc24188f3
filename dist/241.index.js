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
/* harmony export */   unplannedVerdicts: () => (/* binding */ unplannedVerdicts),
/* harmony export */   verdictNames: () => (/* binding */ verdictNames)
/* harmony export */ });
/* harmony import */ var _domain_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93153);
/* harmony import */ var _domain_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50698);
/* harmony import */ var _domain_incident_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5035);
/* harmony import */ var _locales_en_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24281);
/* harmony import */ var _locales_quantities_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(48055);
/* harmony import */ var _templates_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79855);
/* harmony import */ var _unrecorded_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78698);
/* harmony import */ var _domain_verdict_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(50272);








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
    const incident = result.ledger.incidents.find((other) => other.monitor === monitor.id && (0,_domain_incident_js__WEBPACK_IMPORTED_MODULE_5__/* .isOpen */ .nT)(other) && SPOKEN_OF.has(other.kind));
    return {
        id: monitor.id,
        name: monitor.name,
        verdict: verdict?.verdict ?? "unknown",
        maintenance: maintenanceText(verdict),
        since: `${verdict?.since.slice(0, 16).replace("T", " ") ?? ""} UTC`,
        reason: reason === undefined ? (isUnheard ? _locales_en_js__WEBPACK_IMPORTED_MODULE_2__.en.index.neverHeard : "") : _locales_en_js__WEBPACK_IMPORTED_MODULE_2__.en.reason[reason],
        latency: lastLatencyMs(own) === undefined ? "" : (0,_locales_quantities_js__WEBPACK_IMPORTED_MODULE_6__/* .latencyText */ .e)(lastLatencyMs(own), _locales_en_js__WEBPACK_IMPORTED_MODULE_2__.en),
        page: incident === undefined ? "" : _locales_en_js__WEBPACK_IMPORTED_MODULE_2__.en.corroboration[incident.corroboration],
        sparkline: sparkline(own),
    };
}
const maintenanceText = (verdict) => verdict?.maintenance === undefined
    ? ""
    : `in maintenance until ${verdict.maintenance.until.slice(0, 16).replace("T", " ")} UTC`;
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
    return (0,_templates_js__WEBPACK_IMPORTED_MODULE_3__/* .render */ .XX)("summary", {
        monitors: monitorRows(config, result).map((row) => ({
            ...row,
            name: tableText(row.name),
            reason: tableText(row.reason),
        })),
        incidents: result.ledger.incidents.filter(_domain_incident_js__WEBPACK_IMPORTED_MODULE_5__/* .isOpen */ .nT).map((incident) => ({
            name: tableText(names.get(incident.monitor) ?? incident.monitor),
            kind: incident.kind,
            level: incident.level,
            since: incident.begin.slice(0, 16).replace("T", " "),
            issue: issueLink(incident),
        })),
        commits: shortCommits(result),
        said: saidOf(result, "done").map(({ incident, entry }) => ({
            what: whatOf(entry),
            id: incident.id,
            issue: issueLink(incident),
        })),
        dropped: saidOf(result, "dropped").map(({ incident, entry }) => ({
            what: whatOf(entry),
            id: incident.id,
            why: dropReason(entry),
        })),
        recorded: result.recorded,
        unrecorded: result.unrecorded === undefined ? "" : (0,_unrecorded_js__WEBPACK_IMPORTED_MODULE_4__.unrecordedText)(result.unrecorded),
        switchedOff: result.switchedOff,
    });
}
/** Of monitors in planned work nothing is wrong that anybody should act on. */
const unplannedVerdicts = (result) => [...result.verdicts.values()].filter(({ maintenance }) => maintenance === undefined);
const verdictNames = (result) => unplannedVerdicts(result).map(({ verdict }) => verdict);
function monitorJson(id, name, result) {
    const verdict = result.verdicts.get(id);
    const own = result.ledger.samples.filter((sample) => sample.monitor === id);
    const last = own.at(-1);
    return {
        id,
        name,
        verdict: verdict?.verdict ?? "unknown",
        maintenance: verdict?.maintenance ?? null,
        since: verdict?.since ?? null,
        lastOutcome: last?.outcome ?? null,
        reason: verdict?.reason ?? last?.reason ?? null,
        latencyMs: lastLatencyMs(own) ?? null,
    };
}
/** The result for a program: ISO 8601 times, milliseconds, `null` for what is not known. */
function runJson(config, result) {
    return {
        verdict: (0,_domain_verdict_js__WEBPACK_IMPORTED_MODULE_7__.worstVerdict)(verdictNames(result)),
        monitors: config.monitors.map(({ id, name }) => monitorJson(id, name, result)),
        incidents: result.ledger.incidents.filter(_domain_incident_js__WEBPACK_IMPORTED_MODULE_5__/* .isOpen */ .nT).map(({ outbox: _, evidence: __, ...rest }) => rest),
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
    const rows = monitorRows(config, result).map((row) => [
        row.name,
        row.maintenance === "" ? row.verdict : `${row.verdict}, ${row.maintenance}`,
        row.latency,
        row.reason,
        row.page,
    ]);
    const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column].length)));
    const lines = [head, widths.map((width) => "-".repeat(width)), ...rows].map((row) => row
        .map((cell, column) => cell.padEnd(widths[column]))
        .join("  ")
        .trimEnd());
    return `${lines.join("\n")}\n\n${doneText(result)}${result.siteBuilt ? `Site: ${siteDir}/index.html\n` : ""}`;
}
function doneText(result) {
    const commits = shortCommits(result);
    const said = saidOf(result, "done").map(({ incident, entry }) => `  ${whatOf(entry)} ${incident.issue === undefined ? "" : `#${incident.issue.number} `}${incident.id}`);
    const dropped = saidOf(result, "dropped").map(({ incident, entry }) => `  ${whatOf(entry)} ${incident.id} (${dropReason(entry)})`);
    return [
        ...(commits.length === 0 ? [] : [`Commits: ${commits.join(", ")}`]),
        ...(said.length === 0 ? [] : ["Said:", ...said]),
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
/** To an issue, or to which channel. */
const whatOf = ({ what, to }) => (to === _domain_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .ISSUES */ .N_ ? what : `${what} to ${to}`);
const dropReason = ({ ref }) => ref ?? "dropped";
const issueLink = ({ issue }) => (issue === undefined ? "" : `[#${issue.number}](${issue.url})`);
/** Names come from the owner's own config; a bar or a line break would still break the table. */
function tableText(text) {
    return text.replaceAll(/[|<>`\r\n]/g, " ");
}


/***/ }),

/***/ 39099:
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

/***/ 79855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HX: () => (/* binding */ ownTemplate),
/* harmony export */   LY: () => (/* binding */ asset),
/* harmony export */   XX: () => (/* binding */ render),
/* harmony export */   ct: () => (/* binding */ ASSET_NAMES)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _domain_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39099);


/**
 * Every template, each named literally: the bundler follows only `new URL("…", import.meta.url)` with a literal text.
 * A name may be used as a partial by every template of the same escape.
 */
const TEMPLATES = {
    "site/page": { url: __webpack_require__.ab + "page.hbs", escape: "html" },
    "site/head": { url: __webpack_require__.ab + "head.hbs", escape: "html" },
    "site/sprite": { url: __webpack_require__.ab + "sprite.hbs", escape: "html" },
    "site/masthead": { url: __webpack_require__.ab + "masthead.hbs", escape: "html" },
    "site/footer": { url: __webpack_require__.ab + "footer.hbs", escape: "html" },
    "site/crumbs": { url: __webpack_require__.ab + "crumbs.hbs", escape: "html" },
    "site/sentence": { url: __webpack_require__.ab + "sentence.hbs", escape: "html" },
    "site/glyph": { url: __webpack_require__.ab + "glyph.hbs", escape: "html" },
    "site/facts": { url: __webpack_require__.ab + "facts.hbs", escape: "html" },
    "site/figure": { url: __webpack_require__.ab + "figure.hbs", escape: "html" },
    "site/spec": { url: __webpack_require__.ab + "spec.hbs", escape: "html" },
    "site/cell": { url: __webpack_require__.ab + "cell.hbs", escape: "html" },
    "site/table": { url: __webpack_require__.ab + "table.hbs", escape: "html" },
    "site/incident-list": { url: __webpack_require__.ab + "incident-list.hbs", escape: "html" },
    "site/source": { url: __webpack_require__.ab + "source.hbs", escape: "html" },
    "site/others": { url: __webpack_require__.ab + "others.hbs", escape: "html" },
    "site/event": { url: __webpack_require__.ab + "event.hbs", escape: "html" },
    "site/maintenance-page": { url: __webpack_require__.ab + "maintenance-page.hbs", escape: "html" },
    "site/maintenance": { url: __webpack_require__.ab + "maintenance.hbs", escape: "html" },
    "site/key": { url: __webpack_require__.ab + "key.hbs", escape: "html" },
    "site/index": { url: __webpack_require__.ab + "index.hbs", escape: "html" },
    "site/monitor": { url: __webpack_require__.ab + "monitor.hbs", escape: "html" },
    "site/incident": { url: __webpack_require__.ab + "incident.hbs", escape: "html" },
    "site/incidents": { url: __webpack_require__.ab + "incidents.hbs", escape: "html" },
    "site/status-pages": { url: __webpack_require__.ab + "status-pages.hbs", escape: "html" },
    "site/reports": { url: __webpack_require__.ab + "reports.hbs", escape: "html" },
    "site/not-found": { url: __webpack_require__.ab + "not-found.hbs", escape: "html" },
    "issues/issue": { url: __webpack_require__.ab + "issue.hbs", escape: "none" },
    "issues/comment": { url: __webpack_require__.ab + "comment.hbs", escape: "none" },
    "issues/closing": { url: __webpack_require__.ab + "closing.hbs", escape: "none" },
    "notices/email": { url: __webpack_require__.ab + "email.hbs", escape: "html" },
    "issues/title": { url: __webpack_require__.ab + "title.hbs", escape: "none" },
    "reports/report": { url: __webpack_require__.ab + "report.hbs", escape: "none" },
    summary: { url: __webpack_require__.ab + "summary.hbs", escape: "none" },
};
const ASSETS = {
    "tokens.css": __webpack_require__.ab + "tokens.css",
    "site.css": __webpack_require__.ab + "site.css",
};
const ASSET_NAMES = Object.keys(ASSETS);
const renderers = new Map();
/**
 * The template filled with a view, escaped as the template's kind asks. Templates are logic-less: `if`, `unless`, `each`, `with`
 * and partials are all they know, so values arrive formatted.
 */
async function render(name, view) {
    const { escape } = TEMPLATES[name];
    let renderer = renderers.get(escape);
    if (renderer === undefined) {
        renderer = loadRenderer(escape);
        renderers.set(escape, renderer);
    }
    return (await renderer)(name, view);
}
/** The text of a file that goes to the site as it is. */
function asset(name) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(ASSETS[name], "utf8");
}
/** Handlebars is loaded when something is rendered: a run that renders nothing does not pay for it. */
async function loadRenderer(escape) {
    const { handlebars, options, texts } = await loadHandlebars(escape);
    const compiled = new Map(texts.map(([name, text]) => [name, handlebars.compile(text, options)]));
    return (name, view) => compiled.get(name)(view);
}
/** With all templates of an escape as partials. */
async function loadHandlebars(escape) {
    const { default: Handlebars } = await __webpack_require__.e(/* import() */ 508).then(__webpack_require__.t.bind(__webpack_require__, 88508, 19));
    const handlebars = Handlebars.create();
    const options = {
        noEscape: escape === "none",
        knownHelpersOnly: true,
        knownHelpers: { if: true, unless: true, each: true, with: true },
    };
    const entries = Object.entries(TEMPLATES);
    const wanted = entries.filter(([, source]) => source.escape === escape);
    const texts = await Promise.all(wanted.map(async ([name, source]) => [name, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(source.url, "utf8")]));
    for (const [name, text] of texts)
        handlebars.registerPartial(name, handlebars.compile(text, options));
    return { handlebars, options, texts };
}
/**
 * A user's template in the place of ours: its values arrive as for ours, and what it names is held against `variables` first, so
 * that a wrong name is a mistake instead of a blank. It may have our templates whose names begin with `partials` as partials.
 */
async function ownTemplate(text, variables, partials, escape = "none") {
    const { handlebars, options } = await loadHandlebars(escape);
    let program;
    try {
        program = handlebars.parse(text);
    }
    catch (error) {
        return { ok: false, mistakes: [mistakeOf(error)] };
    }
    const mistakes = checkProgram(program, { scopes: [variables], partials, lists: 0 });
    if (mistakes.length > 0)
        return { ok: false, mistakes };
    const render = handlebars.compile(text, options);
    return { ok: true, render: (view) => render(view) };
}
/** Handlebars names the line in its message, or has it as a property. */
function mistakeOf(error) {
    const text = error instanceof Error ? error.message : String(error);
    const given = error instanceof Error && "lineNumber" in error ? Number(error.lineNumber) : undefined;
    const [, line = "1"] = /Parse error on line (\d+)/.exec(text) ?? [];
    return {
        line: given ?? Number(line),
        message: `this is no template of Handlebars: ${text.split("\n").at(-1) ?? text}`,
        remedy: "See that every {{#…}} has its {{/…}} and every {{ its }}",
    };
}
const BLOCKS = ["if", "unless", "each", "with"];
/** Lists in lists multiply: a template must not take a run's time. */
const LISTS_DEEP = 3;
function checkProgram(program, scope) {
    return (program?.body ?? []).flatMap((statement) => checkStatement(statement, scope));
}
function checkStatement(statement, scope) {
    switch (statement.type) {
        case "ContentStatement":
        case "CommentStatement":
            return [];
        case "MustacheStatement": {
            const { path, params } = statement;
            if (params.length > 0)
                return [mistakeAt(statement, "there are no helpers", "Values arrive formatted")];
            return checkPath(path, scope).mistakes;
        }
        case "BlockStatement":
            return checkBlock(statement, scope);
        case "PartialStatement":
            return checkPartial(statement, scope);
        default:
            return [mistakeAt(statement, "decorators and partial blocks are not known here", "Leave it out")];
    }
}
function checkBlock(block, scope) {
    const name = block.path.type === "PathExpression" ? block.path.original : "";
    const [param, ...more] = block.params;
    if (!BLOCKS.includes(name) || param === undefined || more.length > 0 || block.program.blockParams !== undefined)
        return [
            mistakeAt(block, `{{#${name}}} is not known here`, "Write {{#if x}}, {{#unless x}}, {{#each x}} or {{#with x}}"),
        ];
    const { mistakes, variable } = checkPath(param, scope);
    const lists = scope.lists + (name === "each" ? 1 : 0);
    if (lists > LISTS_DEEP)
        return [mistakeAt(block, `lists lie more than ${LISTS_DEEP} deep`, "Take fewer {{#each}}")];
    if (name === "each" && variable !== undefined && variable.list !== true)
        return [mistakeAt(block, "{{#each}} is for lists", "Write {{#with x}} or {{#if x}}")];
    const isScope = name === "each" || name === "with";
    const inner = isScope ? { ...scope, lists, scopes: [...scope.scopes, variable?.of] } : scope;
    return [...mistakes, ...checkProgram(block.program, inner), ...checkProgram(block.inverse, scope)];
}
function checkPartial(partial, { partials, scopes }) {
    const name = partial.name.type === "PathExpression" ? partial.name.original : "";
    if (!name.startsWith(partials) || !Object.hasOwn(TEMPLATES, name))
        return [mistakeAt(partial, `there is no partial ${name}`, `Those that there are begin with ${partials}`)];
    const isWhole = scopes.length === 1 && partial.params.length === 0 && partial.hash === undefined;
    return isWhole ? [] : [mistakeAt(partial, "a partial takes all variables or none", "Write it outside of {{#each}}")];
}
function checkPath(expression, { scopes }) {
    if (expression.type !== "PathExpression")
        return { mistakes: [mistakeAt(expression, "a name is wanted here", "Take one of docs/issue-templates.md")] };
    const { data, depth, parts, original } = expression;
    const isRoot = data && parts[0] === "root";
    if (data && !isRoot)
        return ["index", "first", "last", "key"].includes(parts.join("."))
            ? { mistakes: [] }
            : { mistakes: [mistakeAt(expression, `${original} is not known here`, "Take @index, @first, @last or @root")] };
    const names = isRoot ? parts.slice(1) : parts;
    let variables = isRoot ? scopes[0] : scopes.at(-1 - depth);
    let variable;
    for (const name of names) {
        const known = variables ?? {};
        if (!Object.hasOwn(known, name) && !(variable?.list === true && name === "length"))
            return unknownName(expression, name, known);
        variable = name === "length" ? { means: "" } : known[name];
        variables = variable.list === true ? undefined : variable.of;
    }
    return { mistakes: [], ...(variable !== undefined && { variable }) };
}
function unknownName(expression, name, known) {
    const { original } = expression;
    const guess = (0,_domain_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(name, Object.keys(known));
    const remedy = guess === undefined ? "docs/issue-templates.md lists the names" : `Write ${guess}, if that was meant`;
    return { mistakes: [mistakeAt(expression, `{{${original}}} is not known here`, remedy)] };
}
const mistakeAt = ({ loc }, message, remedy) => ({
    line: loc.start.line,
    column: loc.start.column + 1,
    message,
    remedy,
});


/***/ })

};
