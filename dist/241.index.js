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
/* harmony import */ var _domain_incident_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5035);
/* harmony import */ var _locales_en_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91442);
/* harmony import */ var _locales_quantities_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48055);
/* harmony import */ var _templates_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54337);
/* harmony import */ var _unrecorded_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(78698);
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
    const incident = result.ledger.incidents.find((other) => other.monitor === monitor.id && (0,_domain_incident_js__WEBPACK_IMPORTED_MODULE_2__/* .isOpen */ .nT)(other) && SPOKEN_OF.has(other.kind));
    return {
        id: monitor.id,
        name: monitor.name,
        verdict: verdict?.verdict ?? "unknown",
        maintenance: maintenanceText(verdict),
        since: `${verdict?.since.slice(0, 16).replace("T", " ") ?? ""} UTC`,
        reason: reason === undefined ? (isUnheard ? _locales_en_js__WEBPACK_IMPORTED_MODULE_3__.en.index.neverHeard : "") : _locales_en_js__WEBPACK_IMPORTED_MODULE_3__.en.reason[reason],
        latency: lastLatencyMs(own) === undefined ? "" : (0,_locales_quantities_js__WEBPACK_IMPORTED_MODULE_4__/* .latencyText */ .e)(lastLatencyMs(own), _locales_en_js__WEBPACK_IMPORTED_MODULE_3__.en),
        page: incident === undefined ? "" : _locales_en_js__WEBPACK_IMPORTED_MODULE_3__.en.corroboration[incident.corroboration],
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
    return (0,_templates_js__WEBPACK_IMPORTED_MODULE_5__/* .render */ .XX)("summary", {
        monitors: monitorRows(config, result).map((row) => ({
            ...row,
            name: tableText(row.name),
            reason: tableText(row.reason),
        })),
        incidents: result.ledger.incidents.filter(_domain_incident_js__WEBPACK_IMPORTED_MODULE_2__/* .isOpen */ .nT).map((incident) => ({
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
        unrecorded: result.unrecorded === undefined ? "" : (0,_unrecorded_js__WEBPACK_IMPORTED_MODULE_6__.unrecordedText)(result.unrecorded),
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
        incidents: result.ledger.incidents.filter(_domain_incident_js__WEBPACK_IMPORTED_MODULE_2__/* .isOpen */ .nT).map(({ outbox: _, evidence: __, ...rest }) => rest),
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

/***/ 24073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sf: () => (/* binding */ claimed),
/* harmony export */   XL: () => (/* binding */ eventsOf),
/* harmony export */   Z0: () => (/* binding */ speakable),
/* harmony export */   fQ: () => (/* binding */ STALE_MS),
/* harmony export */   qV: () => (/* binding */ renew),
/* harmony export */   qi: () => (/* binding */ maySpeak)
/* harmony export */ });
/* unused harmony export CLAIM_MS */
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92224);

/** How long the run that made or took over an entry may speak. */
const CLAIM_MS = 10 * _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .MINUTE_MS */ .kg;
/** What was not said within a day is not said any more. */
const STALE_MS = _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY_MS */ .sO;
/** What a run claims by the commit that makes it. */
const claimed = ({ run, nowMs }) => ({ state: "pending", by: run, until: (0,_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .toInstant */ .fN)(nowMs + CLAIM_MS), made: (0,_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .toInstant */ .fN)(nowMs) });
/** What nobody speaks for any more is this run's, unless it is to be tried later; what is stale is dropped. */
function renew(entry, { run, nowMs }) {
    if (entry.state !== "pending")
        return entry;
    if (nowMs - (0,_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .toMs */ .G8)(entry.made) > STALE_MS)
        return { ...entry, state: "dropped", ref: "too-old" };
    if ((0,_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .toMs */ .G8)(entry.until) > nowMs || isLater(entry, nowMs))
        return entry;
    return { ...entry, by: run, until: (0,_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .toInstant */ .fN)(nowMs + CLAIM_MS) };
}
const isLater = ({ after }, nowMs) => after !== undefined && (0,_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .toMs */ .G8)(after) > nowMs;
/** Before each write outside: is the claim ours, is it time, and will the claim outlast the request? */
function maySpeak(claim, { run, nowMs }, deadlineMs) {
    return claim.by === run && !isLater(claim, nowMs) && (0,_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .toMs */ .G8)(claim.until) - nowMs > deadlineMs;
}
/** Entries this run may say now, in order: the first one to a target that is not ours holds back those behind it. */
function speakable(incident, claimant, deadlineMs) {
    const heldBack = new Set();
    return incident.outbox.filter((entry) => {
        if (entry.state !== "pending" || heldBack.has(entry.to))
            return false;
        if (maySpeak(entry, claimant, deadlineMs))
            return true;
        heldBack.add(entry.to);
        return false;
    });
}
/** The events an entry speaks of: those after the entry before it to the same target, up to its own. */
function eventsOf(incident, entry) {
    const before = incident.outbox.filter((other) => other.to === entry.to && other.seq < entry.seq).at(-1);
    return incident.timeline.slice((before?.event ?? -1) + 1, entry.event + 1);
}


/***/ }),

/***/ 87313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ap: () => (/* binding */ familyOf),
/* harmony export */   Zk: () => (/* binding */ gravest),
/* harmony export */   ai: () => (/* binding */ levelOfFamily),
/* harmony export */   bp: () => (/* binding */ joinFamilies),
/* harmony export */   l2: () => (/* binding */ isFamilyOpen)
/* harmony export */ });
/* unused harmony export TOGETHER_MS */
/* harmony import */ var _incident_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5035);
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92224);


/**
 * Monitors of one provider fail together when their troubles begin within so much of each other. Most monitors are asked every
 * 15 minutes or more often: what breaks at one moment is seen to begin at most one interval apart.
 */
const TOGETHER_MS = 15 * _instant_js__WEBPACK_IMPORTED_MODULE_1__/* .MINUTE_MS */ .kg;
/** Kinds that say a monitor itself can't be had; certificates, keys, lists, rules and plans are nobody's family. */
const KINDS = new Set(["outage", "degradation", "heartbeat"]);
/**
 * The family that an incident belongs to, as parent or as child; `undefined` of one that stands alone, and of one whose parent
 * is not among those that are known. An alert that an outage speaks for is no member: it tells of the same calls.
 */
function familyOf(incident, all) {
    if (!KINDS.has(incident.kind))
        return undefined;
    const parent = incident.parent === undefined ? incident : all.find(({ id }) => id === incident.parent);
    if (parent === undefined)
        return undefined;
    const children = all.filter((one) => one.parent === parent.id && KINDS.has(one.kind));
    return children.length === 0 ? undefined : { parent, children: children.toSorted(byBegin) };
}
/** A family goes on until the last of it has ended: so does its parent's issue, whatever became of the parent's own monitor. */
const isFamilyOpen = ({ parent, children }) => [parent, ...children].some(_incident_js__WEBPACK_IMPORTED_MODULE_0__/* .isOpen */ .nT);
/** The gravest level of those that have not ended; of a family that is over, the gravest of all. */
function levelOfFamily({ parent, children }) {
    const all = [parent, ...children];
    const open = all.filter(_incident_js__WEBPACK_IMPORTED_MODULE_0__/* .isOpen */ .nT);
    return gravest((open.length > 0 ? open : all).map(({ level }) => level));
}
const gravest = (levels) => levels.reduce((worst, level) => (_incident_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVELS */ .A_.indexOf(level) > _incident_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVELS */ .A_.indexOf(worst) ? level : worst), _incident_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVELS */ .A_[0]);
/**
 * Puts open incidents of one provider or host that began together into families. The earliest becomes the parent (of equals
 * the one whose id comes first), gets the provider's name and a `joined` event for each child; the others get `parent`. Who is
 * parent already stays it, even after its own end, while any of its family is open; where racing runs made two, the earlier
 * wins. Answers with the incidents that differ; its own output gives none.
 */
function joinFamilies(incidents, whom, nowMs) {
    const ours = incidents.filter((one) => KINDS.has(one.kind) && one.feed === undefined && one.imported === undefined);
    const known = new Set(ours.map(({ id }) => id));
    // Whose parent lies further back than was read has its family already.
    const members = ours.filter(({ parent }) => parent === undefined || known.has(parent));
    const parents = new Set(members.filter((one) => (0,_incident_js__WEBPACK_IMPORTED_MODULE_0__/* .isOpen */ .nT)(one) && one.parent !== undefined).map((one) => one.parent));
    const living = members.filter((one) => (0,_incident_js__WEBPACK_IMPORTED_MODULE_0__/* .isOpen */ .nT)(one) || parents.has(one.id));
    const byWhom = Map.groupBy(living, (one) => whom(one.monitor) ?? "");
    byWhom.delete("");
    return [...byWhom].flatMap(([name, own]) => together(own).flatMap((family) => unite(family, parents, name, (0,_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .toInstant */ .fN)(nowMs))));
}
/** Those that began within `TOGETHER_MS` of one another, link by link, and those that a parent holds together. */
function together(own) {
    const families = [];
    for (const one of own.toSorted(byBegin)) {
        const near = families.filter((family) => family.some((other) => isLinked(one, other)));
        for (const family of near)
            families.splice(families.indexOf(family), 1);
        families.push([...near.flat(), one]);
    }
    return families.filter((family) => family.length > 1);
}
function isLinked(one, other) {
    if (one.parent === other.id || other.parent === one.id)
        return true;
    return Math.abs((0,_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .toMs */ .G8)(one.begin) - (0,_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .toMs */ .G8)(other.begin)) <= TOGETHER_MS;
}
function unite(family, parents, name, now) {
    const sorted = family.toSorted(byBegin);
    const standing = sorted.filter(({ id, provider }) => parents.has(id) || provider !== undefined);
    const parent = standing.find((one) => one.parent === undefined) ?? standing[0] ?? sorted[0];
    const children = sorted.filter((one) => one !== parent);
    return [headOf(parent, children, name, now), ...children.map((child) => childOf(child, parent))].filter((one) => !family.includes(one));
}
function headOf(parent, children, name, t) {
    const told = new Set(parent.timeline.flatMap((event) => (event.what === "joined" ? [event.incident] : [])));
    const news = children
        .filter(({ id }) => !told.has(id))
        .map(({ id, monitor }) => ({ t, what: "joined", incident: id, monitor }));
    if (news.length === 0 && parent.provider === name && parent.parent === undefined)
        return parent;
    const { parent: _none, ...head } = parent;
    return { ...head, provider: name, timeline: [...parent.timeline, ...news] };
}
/** One that was a parent hands its name on with its children. */
function childOf(child, { id }) {
    if (child.parent === id && child.provider === undefined)
        return child;
    const { provider: _handedOn, ...rest } = child;
    return { ...rest, parent: id };
}
const byBegin = (a, b) => a.begin < b.begin ? -1 : a.begin > b.begin ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;


/***/ }),

/***/ 29676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ handlingOf),
/* harmony export */   q: () => (/* binding */ isMuted)
/* harmony export */ });
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92224);

/**
 * A fold of the timeline by when things were said, whenever they were read. Of a relapse nobody knows yet, whoever knew of the
 * trouble before; only that it is muted holds on.
 */
function handlingOf({ timeline }) {
    return timeline.toSorted(byTime).reduce((before, event) => {
        switch (event.what) {
            case "acknowledged": {
                const closedByHand = before.closedByHand || event.how === "closed";
                return { ...before, acknowledged: { by: event.by, t: event.t }, closedByHand };
            }
            case "false-alarm": {
                const { by, t, why } = event;
                return { ...before, acknowledged: { by, t }, falseAlarm: { by, t, ...(why !== undefined && { why }) } };
            }
            case "muted":
                return { ...before, mutedUntil: event.until };
            case "taken-up": {
                const { acknowledged: _, ...rest } = before;
                return { ...rest, closedByHand: false };
            }
            case "reopened":
                return {
                    ...(before.mutedUntil !== undefined && { mutedUntil: before.mutedUntil }),
                    closedByHand: false,
                };
            default:
                return before;
        }
    }, { closedByHand: false });
}
const byTime = (a, b) => (a.t < b.t ? -1 : a.t > b.t ? 1 : 0);
function isMuted(incident, nowMs) {
    const { mutedUntil } = handlingOf(incident);
    return mutedUntil !== undefined && (0,_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .toMs */ .G8)(mutedUntil) > nowMs;
}


/***/ }),

/***/ 50698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eo: () => (/* binding */ goesOn),
/* harmony export */   N_: () => (/* binding */ ISSUES),
/* harmony export */   XL: () => (/* reexport safe */ _claim_js__WEBPACK_IMPORTED_MODULE_0__.XL),
/* harmony export */   Z0: () => (/* reexport safe */ _claim_js__WEBPACK_IMPORTED_MODULE_0__.Z0),
/* harmony export */   n1: () => (/* binding */ planAll),
/* harmony export */   qi: () => (/* reexport safe */ _claim_js__WEBPACK_IMPORTED_MODULE_0__.qi)
/* harmony export */ });
/* unused harmony exports COMMENTS_APART_MS, plan */
/* harmony import */ var _claim_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24073);
/* harmony import */ var _family_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87313);
/* harmony import */ var _handling_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29676);
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92224);
/* harmony import */ var _incident_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5035);






/** Changes of one incident are told so far apart, but for those of its level and its end. */
const COMMENTS_APART_MS = 10 * _instant_js__WEBPACK_IMPORTED_MODULE_3__/* .MINUTE_MS */ .kg;
/** The target that is the repository's issues; all others are channels. */
const ISSUES = "issues";
/**
 * Incidents → what must be said of them in issues, as outbox entries in the incidents themselves. Events of one run share one
 * entry. Entries that nobody speaks for any more are claimed for this run, stale ones are dropped. Answers with the same
 * incident where nothing differs, and planning twice plans nothing new. `all` are those among which its family is: a child has no
 * issue of its own, and its parent's stays open until the last of the family has ended.
 */
function plan(incident, policy, claimant, all = []) {
    // With issues off there is nobody to speak to: what is pending waits. What another program saw it has told.
    if (policy.kinds.length === 0 || incident.imported !== undefined)
        return incident;
    const { closedByHand } = (0,_handling_js__WEBPACK_IMPORTED_MODULE_2__/* .handlingOf */ .J)(incident);
    const outbox = incident.outbox.map((entry) => {
        if (entry.to !== ISSUES)
            return entry;
        // Somebody has closed the issue since this was to be said: it is not opened over their head by whoever takes it over.
        const isTakenOver = entry.state === "pending" && (0,_instant_js__WEBPACK_IMPORTED_MODULE_3__/* .toMs */ .G8)(entry.until) <= claimant.nowMs;
        if (isTakenOver && closedByHand && UNWANTED.has(entry.what))
            return { ...entry, ...DROPPED };
        return (0,_claim_js__WEBPACK_IMPORTED_MODULE_0__/* .renew */ .qV)(entry, claimant);
    });
    const fresh = nextEntry(incident, outbox, { policy, claimant, all });
    const planned = fresh === undefined ? outbox : [...outbox, fresh];
    const isSame = planned.length === incident.outbox.length && planned.every((entry, index) => entry === incident.outbox[index]);
    return isSame ? incident : { ...incident, outbox: planned };
}
const UNWANTED = new Set(["comment", "reopen"]);
const DROPPED = { state: "dropped", ref: "closed-by-hand" };
/** The same of all incidents, each as one of them. */
const planAll = (incidents, policy, claimant) => incidents.map((incident) => plan(incident, policy, claimant, incidents));
function nextEntry(incident, outbox, planning) {
    const own = outbox.filter((entry) => entry.to === ISSUES);
    const what = owed(incident, own, planning);
    if (what === undefined)
        return undefined;
    const seq = (outbox.at(-1)?.seq ?? 0) + 1;
    return { seq, what, to: ISSUES, event: incident.timeline.length - 1, ...(0,_claim_js__WEBPACK_IMPORTED_MODULE_0__/* .claimed */ .Sf)(planning.claimant) };
}
/** What the issue lacks, by what was said and is being said of the incident; what was dropped was not said. */
function owed(incident, own, planning) {
    if (isGone(incident, own))
        return undefined;
    const { policy, claimant } = planning;
    const standing = own.filter((entry) => entry.state !== "dropped");
    const isGoingOn = incident.parent === undefined && goesOn(incident, planning.all);
    const news = incident.timeline.slice((own.at(-1)?.event ?? -1) + 1);
    const isFresh = news.some(({ t }) => claimant.nowMs - (0,_instant_js__WEBPACK_IMPORTED_MODULE_3__/* .toMs */ .G8)(t) <= _claim_js__WEBPACK_IMPORTED_MODULE_0__/* .STALE_MS */ .fQ);
    if (incident.issue === undefined && !standing.some(({ what }) => what === "open")) {
        const isWanted = isGoingOn && policy.kinds.includes(incident.kind) && isWorthAnIssue(incident);
        return isFresh && isWanted ? "open" : undefined;
    }
    // The issue's own state follows the incident, however late: none is left open, and none closed, that should not be.
    if (!isGoingOn)
        return standing.findLast(isOfState)?.what === "close" ? undefined : "close";
    if ((0,_handling_js__WEBPACK_IMPORTED_MODULE_2__/* .handlingOf */ .J)(incident).closedByHand || (0,_handling_js__WEBPACK_IMPORTED_MODULE_2__/* .isMuted */ .q)(incident, claimant.nowMs))
        return undefined;
    if (isLeftClosed(incident, standing))
        return "reopen";
    return isFresh && isDue(news, standing, claimant.nowMs) ? "comment" : undefined;
}
/** Whether an incident goes on, or its family does: one of a family that has recovered is not over while others fail. */
function goesOn(incident, all) {
    const family = (0,_family_js__WEBPACK_IMPORTED_MODULE_1__/* .familyOf */ .Ap)(incident, all);
    return family === undefined ? (0,_incident_js__WEBPACK_IMPORTED_MODULE_4__/* .isOpen */ .nT)(incident) : (0,_family_js__WEBPACK_IMPORTED_MODULE_1__/* .isFamilyOpen */ .l2)({ ...family, parent: incident });
}
/** An issue that was deleted or moved away is not spoken to again, and none is made in its place. */
const isGone = ({ issue }, own) => issue !== undefined && own.some(({ state, ref }) => state === "dropped" && GONE.has(ref ?? ""));
const GONE = new Set(["not-found", "gone", "deleted", "transferred"]);
const isOfState = ({ what }) => what !== "comment";
/** Whether it is closed by what was last done to it, by us or by a person. */
function isLeftClosed({ timeline }, standing) {
    const ours = standing.filter(isOfState).map(({ what, made }) => ({ t: made, closes: what === "close" }));
    const theirs = timeline.flatMap((event) => {
        if (event.what === "taken-up")
            return [{ t: event.t, closes: false }];
        return event.what === "acknowledged" && event.how === "closed" ? [{ t: event.t, closes: true }] : [];
    });
    const last = [...ours, ...theirs].toSorted((a, b) => (a.t < b.t ? -1 : a.t > b.t ? 1 : 0)).at(-1);
    return last?.closes ?? false;
}
/** A comment waits for the one before it to be some minutes old, so that many changes are one; a change of level does not. */
function isDue(news, standing, nowMs) {
    const unsaid = news.filter((event) => !isSaidAlready(event));
    if (unsaid.some(({ what }) => AT_ONCE.has(what)))
        return true;
    const last = standing.findLast(({ what }) => what !== "open")?.made;
    return unsaid.length > 0 && (last === undefined || nowMs - (0,_instant_js__WEBPACK_IMPORTED_MODULE_3__/* .toMs */ .G8)(last) >= COMMENTS_APART_MS);
}
const AT_ONCE = new Set(["level", "certificate", "reopened"]);
/** What people do in the issue itself stands there. A command is answered with what came of it, unless it asks for silence. */
function isSaidAlready(event) {
    switch (event.what) {
        case "taken-up":
        case "muted":
        case "status":
        case "comment":
            return true;
        case "acknowledged":
            return event.how === "closed";
        default:
            return false;
    }
}
/** Most certificates are renewed when 30 days are left: what is information of one has no issue yet. */
function isWorthAnIssue({ kind, level }) {
    return kind !== "certificate" || level !== "info";
}


/***/ }),

/***/ 48055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ durationText),
/* harmony export */   e: () => (/* binding */ latencyText)
/* harmony export */ });
/* harmony import */ var _domain_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92224);

/** A span for people: `4 s`, `3 min 20 s`, `2 h 14 min`, `12 d`; cut, never rounded up, with no-break spaces. */
function durationText(ms, { units }) {
    if (ms < _domain_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .SECOND_MS */ ._L)
        return units.s("0");
    const [whole, small, one, two] = ms < _domain_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .MINUTE_MS */ .kg
        ? [_domain_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .SECOND_MS */ ._L, undefined, units.s, units.s]
        : ms < _domain_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .HOUR_MS */ .iQ
            ? [_domain_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .MINUTE_MS */ .kg, ms < 10 * _domain_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .MINUTE_MS */ .kg ? _domain_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .SECOND_MS */ ._L : undefined, units.min, units.s]
            : ms < _domain_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY_MS */ .sO
                ? [_domain_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .HOUR_MS */ .iQ, _domain_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .MINUTE_MS */ .kg, units.h, units.min]
                : [_domain_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY_MS */ .sO, ms < 10 * _domain_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY_MS */ .sO ? _domain_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .HOUR_MS */ .iQ : undefined, units.d, units.h];
    const first = one(String(Math.floor(ms / whole)));
    const rest = small === undefined ? 0 : Math.floor((ms % whole) / small);
    // Minutes of an hour have two digits, as on a clock.
    const second = small === _domain_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .MINUTE_MS */ .kg ? String(rest).padStart(2, "0") : String(rest);
    return rest === 0 ? first : `${first}\u00a0${two(second)}`;
}
/** A latency for people: `240 ms`, `1.8 s`, `34 s`, `2.5 min`. */
function latencyText(ms, { units }) {
    if (ms < 995)
        return units.ms(String(Math.round(ms)));
    if (ms < 9_950)
        return units.s((ms / _domain_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .SECOND_MS */ ._L).toFixed(1));
    if (ms < 2 * _domain_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .MINUTE_MS */ .kg)
        return units.s(String(Math.round(ms / _domain_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .SECOND_MS */ ._L)));
    return units.min((ms / _domain_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .MINUTE_MS */ .kg).toFixed(1));
}


/***/ })

};
