export const id = 842;
export const ids = [842];
export const modules = {

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
/* harmony import */ var _incident_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5035);
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92224);


/**
 * Monitors of one provider fail together when their troubles begin within so much of each other. Most monitors are asked every
 * 15 minutes or more often: what breaks at one moment is seen to begin at most one interval apart.
 */
const TOGETHER_MS = 15 * _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .MINUTE_MS */ .kg;
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
const isFamilyOpen = ({ parent, children }) => [parent, ...children].some(_incident_js__WEBPACK_IMPORTED_MODULE_1__/* .isOpen */ .nT);
/** The gravest level of those that have not ended; of a family that is over, the gravest of all. */
function levelOfFamily({ parent, children }) {
    const all = [parent, ...children];
    const open = all.filter(_incident_js__WEBPACK_IMPORTED_MODULE_1__/* .isOpen */ .nT);
    return gravest((open.length > 0 ? open : all).map(({ level }) => level));
}
const gravest = (levels) => levels.reduce((worst, level) => (_incident_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVELS */ .A_.indexOf(level) > _incident_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVELS */ .A_.indexOf(worst) ? level : worst), _incident_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVELS */ .A_[0]);
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
    const parents = new Set(members.filter((one) => (0,_incident_js__WEBPACK_IMPORTED_MODULE_1__/* .isOpen */ .nT)(one) && one.parent !== undefined).map((one) => one.parent));
    const living = members.filter((one) => (0,_incident_js__WEBPACK_IMPORTED_MODULE_1__/* .isOpen */ .nT)(one) || parents.has(one.id));
    const byWhom = Map.groupBy(living, (one) => whom(one.monitor) ?? "");
    byWhom.delete("");
    return [...byWhom].flatMap(([name, own]) => together(own).flatMap((family) => unite(family, parents, name, (0,_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .toInstant */ .fN)(nowMs))));
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
    return Math.abs((0,_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .toMs */ .G8)(one.begin) - (0,_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .toMs */ .G8)(other.begin)) <= TOGETHER_MS;
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
/* harmony import */ var _handling_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29676);
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92224);
/* harmony import */ var _incident_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5035);






/** Changes of one incident are told so far apart, but for those of its level and its end. */
const COMMENTS_APART_MS = 10 * _instant_js__WEBPACK_IMPORTED_MODULE_2__/* .MINUTE_MS */ .kg;
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
    const { closedByHand } = (0,_handling_js__WEBPACK_IMPORTED_MODULE_3__/* .handlingOf */ .J)(incident);
    const outbox = incident.outbox.map((entry) => {
        if (entry.to !== ISSUES)
            return entry;
        // Somebody has closed the issue since this was to be said: it is not opened over their head by whoever takes it over.
        const isTakenOver = entry.state === "pending" && (0,_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .toMs */ .G8)(entry.until) <= claimant.nowMs;
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
    const isFresh = news.some(({ t }) => claimant.nowMs - (0,_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .toMs */ .G8)(t) <= _claim_js__WEBPACK_IMPORTED_MODULE_0__/* .STALE_MS */ .fQ);
    if (incident.issue === undefined && !standing.some(({ what }) => what === "open")) {
        const isWanted = isGoingOn && policy.kinds.includes(incident.kind) && isWorthAnIssue(incident);
        return isFresh && isWanted ? "open" : undefined;
    }
    // The issue's own state follows the incident, however late: none is left open, and none closed, that should not be.
    if (!isGoingOn)
        return standing.findLast(isOfState)?.what === "close" ? undefined : "close";
    if ((0,_handling_js__WEBPACK_IMPORTED_MODULE_3__/* .handlingOf */ .J)(incident).closedByHand || (0,_handling_js__WEBPACK_IMPORTED_MODULE_3__/* .isMuted */ .q)(incident, claimant.nowMs))
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
    return unsaid.length > 0 && (last === undefined || nowMs - (0,_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .toMs */ .G8)(last) >= COMMENTS_APART_MS);
}
const AT_ONCE = new Set(["level", "certificate", "reopened"]);
/** What people do in the issue itself stands there. A command is answered with what came of it, unless it asks for silence. */
function isSaidAlready(event) {
    switch (event.what) {
        case "taken-up":
        case "muted":
        case "status":
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

/***/ 36650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BX: () => (/* binding */ inSentence),
/* harmony export */   Hn: () => (/* binding */ times),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   M5: () => (/* binding */ atStart),
/* harmony export */   js: () => (/* binding */ upper),
/* harmony export */   pb: () => (/* binding */ thePage),
/* harmony export */   wM: () => (/* binding */ MOST_IN_WORDS)
/* harmony export */ });
const NUMBERS = [
    "None",
    "One",
    "Two",
    "Three",
    "Four",
    "Five",
    "Six",
    "Seven",
    "Eight",
    "Nine",
    "Ten",
    "Eleven",
    "Twelve",
];
/** Up to here a number is a word. */
const MOST_IN_WORDS = NUMBERS.length - 1;
const atStart = (count) => NUMBERS[count] ?? String(count);
const inSentence = (count) => NUMBERS[count]?.toLowerCase() ?? String(count);
const plural = (count, one, many = `${one}s`) => (count === 1 ? one : many);
const upper = (text) => text.charAt(0).toUpperCase() + text.slice(1);
/** `never`, `once`, `twice`, `five times` */
const times = (count) => ["never", "once", "twice"][count] ?? `${inSentence(count)} times`;
const SAYS_PAGE = /\b(?:status|statuspage|page|health|dashboard)$/iu;
/** A page by the name of its feed, which often says already that it is one: `OpenAI Status`, but `Google’s page`. */
function thePage(name, its = "page") {
    if (name === "")
        return "The official page";
    return SAYS_PAGE.test(name) ? name : `${name}’s ${its}`;
}


/***/ }),

/***/ 64598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ enIssues)
/* harmony export */ });
const OTHER_KIND = "Open the address in a browser and see whether it is the right one and the source of the kind that the config names.";
/** The words of issues and their comments, in English. `{…}` stand for values that arrive escaped. */
const enIssues = {
    title: {
        outage: "{name} is down",
        degradation: "{name} is degraded",
        configuration: "{name} cannot be checked",
        certificate: "{name}: its certificate expires in {days}",
        heartbeat: "{name}: no heartbeat",
        models: "{name}: the list of models changed",
        alert: "{name}: {rule}",
        manual: "{title}",
        maintenance: "Maintenance: {title}",
        advisory: "{name}: the official page reports trouble",
    },
    unreadFeed: {
        title: "The feed {feed} cannot be read: {problem}",
        opening: "The feed **{feed}** ({url}) has not been readable since {begin}: {problem}. Until it is, nobody knows what it says of **{name}**; what our own calls measure is not touched by that.",
        step: "What to do",
        problem: {
            unreachable: "it cannot be reached",
            "http-status": "it answers with an error",
            "not-json": "it answers with something that is not JSON",
            "not-xml": "it answers with something that is not XML",
            "wrong-shape": "what it answers is not of the shape of its kind",
            "wrong-page": "it answers with another page",
            "too-large": "its answer is too large",
            "too-deep": "its answer is nested too deeply",
            empty: "its answer is empty",
            stale: "it has stopped telling how it is",
            "missing-secret": "a secret that it needs is not set",
        },
        remedy: {
            unreachable: "See whether the address is right, and whether it can be reached from where this runs.",
            "http-status": "Open the address in a browser: it may have moved, want a key, or limit requests.",
            "not-json": OTHER_KIND,
            "not-xml": OTHER_KIND,
            "wrong-shape": OTHER_KIND,
            "wrong-page": OTHER_KIND,
            "too-large": "Take an address of the source that gives less.",
            "too-deep": "Take another address of the source.",
            empty: "Open the page in a browser: it may have moved.",
            stale: "Open the page in a browser: it may have moved, or be given up.",
            "missing-secret": "Set it under Settings → Secrets and variables → Actions, or in the environment where it runs.",
        },
        otherwise: "A feed that is gone for good is best taken out of the config: this ends then by itself.",
    },
    family: {
        title: "{name}: {count} monitors fail",
        opening: "**{name}**: {count} monitors have been failing together since {begin}. The first was **{first}**: {reason}.",
        head: "Monitors that fail together",
        failing: { outage: "down since {begin}", degradation: "degraded since {begin}", other: "in trouble since {begin}" },
        over: "well since {end}, after {duration}",
        ended: "ended at {end}",
        closing: "It was {count} monitors: {names}.",
        lasted: "{name} ({duration})",
    },
    channel: {
        title: "Notices to {channel} cannot be delivered",
        opening: "Nothing has reached the channel **{channel}** since {begin}. What should have been told there was not: look at the open incidents by hand until it works again.",
        step: "What to do",
        remedy: "Try it with `uptimeline notify test {id}`, which shows what the other side answers. Most often an address or a token was withdrawn: renew the secret that the config names.",
    },
    alert: {
        rule: "Rule",
        measured: "Measured",
        against: "{value}, against {limit}",
        step: "What to do",
        advice: "See on the page which calls make the figure. If the limit is what is wrong, change the rule in the config: the alert ends then by itself.",
    },
    maintenance: {
        expects: {
            down: "Expected meanwhile: down.",
            degraded: "Expected meanwhile: slow, or failing at times.",
        },
        overrun: "It goes on although the maintenance was planned to end at {to}.",
        from: "From",
        to: "To",
        monitors: "Monitors",
    },
    titleExpired: "{name}: its certificate has expired",
    unknownReason: "the cause is not known",
    titleWithReason: "{title}: {reason}",
    level: { info: "info", warning: "warning", critical: "critical" },
    opening: {
        outage: "**{name}** has been down since {begin}: {reason}.",
        degradation: "**{name}** has been degraded since {begin}: {reason}.",
        configuration: "**{name}** has not been checked since {begin}: {reason}. This says nothing about the provider, and is left out of uptime.",
        certificate: "The certificate of **{name}** expires on {to}, in {days}. Whoever runs the host has to renew it before: clients that check it refuse to connect afterwards.",
        heartbeat: "**{name}** has not reported since {begin}: {reason}.",
        models: "The models that **{name}** lists have changed at {begin}. {models} Calls for a model that is gone will fail.",
        alert: "**{name}** has broken the rule **{rule}** since {begin}.",
        manual: "**{title}**",
        maintenance: "**{title}** is planned from {from} to {to}. What fails meanwhile is no incident.",
        advisory: "The official page has reported trouble with **{name}** since {begin}. Our own calls are fine.",
    },
    openingExpired: "The certificate of **{name}** expired on {to}. Clients that check it refuse to connect.",
    heads: {
        level: "Level",
        began: "Began",
        noticed: "Noticed",
        target: "Target",
        page: "Official page",
        inRow: "Failures in a row",
        budget: "Error budget",
        site: "Page",
        siteLink: "Timeline and charts",
        latency: "Latency",
        diagnosis: "Diagnosis",
        affected: "Others of the group",
        errors: "How the error changed",
        evidence: "Evidence",
        next: "Next steps",
        time: "Time (UTC)",
        happened: "What happened",
        outcome: "Outcome",
        answer: "Answer",
        reason: "Reason",
        phases: "Phases",
        conditions: "What did not hold",
        monitor: "Monitor",
        state: "State",
    },
    facts: {
        noticedAfter: "{time}, {after} later",
        span: "{from} to {to}",
        official: "{page} {says}",
        officialTitled: "{page} {says}: {title}",
        again: "repetition {count}",
    },
    pageShort: {
        confirmed: "reports it",
        unacknowledged: "shows green",
        advisory: "reports trouble; our calls are fine",
        uncovered: "none is watched",
        unread: "could not be read",
    },
    latency: {
        says: (value) => `**${value.name}**, ${value.span}: median ${value.median}, ${value.low} to ${value.high}, over ${value.calls} ${value.passed === 1 ? "call" : "calls"} that passed.`,
        nonePassed: "**{name}**, {span}: no call passed.",
        failed: (count, failed) => ` ${count} ${failed === 1 ? "call" : "calls"} failed.`,
        key: "A mark stands for {step}; `×`: a call failed, `–`: left out, `·`: no call.",
    },
    affected: {
        failing: "In trouble, too, of the group **{group}**: {names}.",
        fine: "Fine meanwhile: {names}.",
        unknown: "Unknown: {names}.",
        alone: "Nobody else of the group **{group}** is in trouble.",
    },
    errors: {
        row: (times, count) => `${times} ${count === 1 ? "call" : "calls"}`,
        passed: "passed",
        more: "{count} more changes in between",
    },
    budget: {
        left: "{left} of {budget} left ({share}), for {target} over {window}",
        gone: "used up: {spent} failed, {budget} are allowed, for {target} over {window}",
        goneIn: "; at the pace of the last hour it is gone in {duration}",
    },
    commands: {
        usual: "Whoever may write here says in a comment: `/ack` (somebody is at it), `/mute 2h`, or `/false-alarm` and why. Closing the issue acknowledges it, too; what ends it is recovery.",
        manual: "Whoever may write here says in a comment how it stands: `/status` and `investigating`, `identified`, `monitoring` or `resolved`, and words of their own.",
    },
    cut: "*Cut here: GitHub takes no more than 65,536 characters.*",
    cutWithPage: "*Cut here: GitHub takes no more than 65,536 characters. The rest is on [the page of the incident]({url}).*",
    moreEvents: "{count} more entries, which the page of the incident lists",
    page: {
        confirmed: "The official page says so too.",
        unacknowledged: "The official page still shows green.",
        advisory: "The official page reports it; our own calls are fine.",
        uncovered: "No official page is watched for this monitor.",
        unread: "The official page could not be read, which says nothing either way.",
    },
    events: {
        opened: "Noticed: {reason}.",
        openedBare: "Noticed.",
        level: "Now {level}: {reason}.",
        error: "The error changed: {reason}.",
        page: "The official page now says so too, {lateness}: {title}",
        pageAdvisory: "The official page reports: {title}",
        pageAdvisoryWithoutTitle: "The official page reports trouble.",
        pageWithoutTitle: "The official page now says so too, {lateness}.",
        witness: "{feed} sees it too: {says}.",
        witnessTrouble: "it reports trouble",
        witnessUptime: "{percent} of its calls succeed",
        hint: "{feed}: {count} posts in {window}, usually {usual}. A hint, no proof.",
        certificate: "The certificate expires in {days}, on {to}.",
        expired: "The certificate has expired on {to}.",
        modelsAppeared: "New models: {names}.",
        modelsVanished: "Models that are gone: {names}.",
        andMore: "{names} and {count} more",
        begun: "It has begun.",
        filed: "Told by a person.",
        withdrawn: "Called off: it is no longer planned.",
        joined: "{name} of the same provider fails too.",
        acknowledged: "{by} knows of it.",
        closedByHand: "{by} closed the issue, and so knows of it. The incident goes on until it is over.",
        takenUp: "{by} took it up again.",
        muted: "{by} muted it until {until}.",
        falseAlarm: "{by} called it a false alarm: it will not count in uptime.",
        status: {
            investigating: "Investigating",
            identified: "Identified",
            monitoring: "Monitoring",
            resolved: "Resolved",
        },
        planned: "Planned from {from} to {to}.",
        recovered: "Recovered.",
        readable: "The feed can be read again.",
        unused: "Ended: no monitor of the config uses the feed any more.",
        renewed: "The certificate was renewed.",
        deliverable: "The channel takes notices again.",
        unusedChannel: "Ended: the channel is no longer in the config.",
        kept: "The rule is kept again.",
        maintained: "The maintenance is over.",
        told: "Over.",
        family: "{name} is well again.",
        settled: "The change is a day old, or was taken back.",
        unobserved: "Ended unobserved: nothing was known of the monitor for 24 h.",
        "no-longer-watched": "Ended: the monitor is no longer in the config.",
        reopened: "It happens again: {reason}. The issue is open once more.",
        reopenedBare: "It happens again. The issue is open once more.",
    },
    days: { one: "1 day", many: "{count} days", today: "less than a day" },
    lateness: { late: "{duration} after it began", early: "{duration} before it began", atOnce: "at once" },
    diagnosis: {
        page: "Official page",
        pageSince: "It said so first at {time}.",
        scope: "Scope",
        scopeWide: "It is more than this one: {names} of the same provider fail too.",
        scopeFine: "Fine meanwhile, of the same provider: {names}.",
        scopeUnknown: "Nothing is known of other monitors of the same provider.",
        scopeTest: "This monitor is a test: no user depends on it.",
        key: "Key",
        lastAnswer: "The last answer was {code}.",
        quotaLimited: "Calls came too fast and were put off; quota and credit were not refused.",
        requestPassed: "The same request passed at {time}, before it began.",
        supportUnknown: "No call says yet whether the provider has to act.",
        head: "What to do",
        advice: {
            "wait-and-tell": "The official page confirms it: wait, and tell your users.",
            "check-ours": "It is ours to mend: begin with the check below that was refused.",
            "call-support": "No page admits it and nothing of ours is at fault: ask the provider’s support, with the times and request ids below.",
            watch: "The facts do not say yet whose it is: watch it.",
        },
        quota: "Quota",
        network: "Network",
        request: "Request",
        support: "Support",
        keyWell: "No call was refused for its key.",
        keyBad: "The provider refused the key (`{reason}`). Renew the secret that the config names.",
        keyMissing: "A secret that the config names is not set. Set it under Settings → Secrets and variables → Actions, or in the environment where it runs.",
        quotaWell: "No call was refused for quota or credit.",
        quotaBad: "Quota or credit is used up (`{reason}`). Look at the provider's billing page.",
        networkWell: "An answer arrived: the runner's own network is not at fault.",
        networkPhase: "Calls fail in the phase `{phase}` (`{error}`), while the control targets answer.",
        networkBad: "Calls fail before an answer comes (`{error}`), while the control targets answer.",
        networkPlaces: "It fails from some places and not from others: look at the route to it, or at one of its regions.",
        requestWell: "The provider answers `{code}`, which is not about the request.",
        requestNone: "No answer arrived that could say anything about the request.",
        requestBad: "The provider refuses the request itself (`{reason}`): the model may be gone, or the body needs a change.",
        requestAnswer: "An answer came ({code}), but the conditions below do not hold.",
        requestOther: "An answer came, but not the one that was asked for (`{reason}`).",
        sender: "Sender",
        senderSilent: "Nothing has been reported for longer than its interval and grace. See whether the job ran, whether it could send, and whether the workflow that takes reports refused it.",
        supportProvider: "If it lasts, write to the provider with the times and request ids below.",
        supportOwner: "Nothing to ask of the provider: this is ours to mend.",
    },
    closing: {
        recovered: "**Resolved.** {name} is well again since {end}, after {duration}.",
        unobserved: "**Ended unobserved.** Nothing was known of {name} for 24 h, so nobody can say when it recovered.",
        "no-longer-watched": "**Ended.** {name} is no longer in the config.",
        renewed: "**Resolved.** {name} has shown a renewed certificate since {end}.",
        readable: "**Resolved.** The feed {feed} can be read again since {end}, after {duration}.",
        unused: "**Ended.** No monitor of the config uses the feed {feed} any more.",
        deliverable: "**Resolved.** The channel {channel} takes notices again since {end}, after {duration}.",
        unusedChannel: "**Ended.** The channel {channel} is no longer in the config.",
        kept: "**Resolved.** {name} keeps to the rule {rule} again since {end}, after {duration}.",
        maintained: "**Over.** The maintenance {title} ended at {end}, after {duration}.",
        withdrawn: "**Called off.** The maintenance {title} is no longer planned.",
        told: "**Resolved.** {title} is over since {end}, after {duration}.",
        elsewhere: "**Told elsewhere.** {name} is part of a larger incident: what comes of it is told in {where}.",
        familyEnded: "**Over.** The incident of {name} ended at {end}, after {duration}; not of all was a recovery seen.",
        family: "**Resolved.** All monitors of {name} are well again since {end}, after {duration}.",
        settled: "**Ended.** The change of the models of {name} is a day old, or was taken back.",
        noticed: "It began at {begin} and was noticed {mttd} later.",
        noticedAtOnce: "It began at {begin} and was noticed with its first confirmed failure.",
        pageLate: "The official page said so {lateness}.",
        pageSilent: "The official page never said so.",
        downtime: "{duration} of it count as downtime.",
        downtimeNone: "None of it counts as downtime.",
        budget: "It took {share} of the error budget ({target} over {window}); {left} are left.",
        budgetGone: "It took {share} of the error budget ({target} over {window}), which is used up now.",
        acknowledged: "Acknowledged by {by} at {time}, {after} after it was noticed.",
        acknowledgedAtOnce: "Acknowledged by {by} at {time}, as soon as it was noticed.",
        falseAlarm: "{by} called it a false alarm at {time}: it does not count in uptime.",
        next: {
            tellProvider: "The official page never said so. If it matters to you, tell the provider: the times and request ids stand in the issue above.",
            noticedLate: "It took {mttd} to notice. A shorter `every`, or a run that watches (`watch`), would have seen it earlier.",
            budgetGone: "The error budget is used up: put off what could fail until some of it is back.",
            tune: "It was a false alarm. If it comes again, raise `failures` or `confirm` under `judge`, or give the call more time.",
            unobserved: "Find out why nothing was known: did the runs take place, and was the monitor asked?",
            ours: "The fault was ours: note what was changed, so that the next one on call finds it here.",
        },
        worst: "At its worst it was {level}; the errors seen were {errors}.",
    },
};


/***/ }),

/***/ 24281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  en: () => (/* binding */ en)
});

// EXTERNAL MODULE: ./build/locales/en-counts.js
var en_counts = __webpack_require__(36650);
// EXTERNAL MODULE: ./build/locales/en-issues.js
var en_issues = __webpack_require__(64598);
;// CONCATENATED MODULE: ./build/locales/en-maintenance.js
const list = new Intl.ListFormat("en-GB", { type: "conjunction" });
const NAMED = 4;
const enMaintenance = {
    head: "Planned work",
    running: "In maintenance",
    upcoming: "Planned",
    when: (from, to, zone) => `${from} to ${to} ${zone}`,
    left: (duration) => `${duration} left`,
    ahead: (duration) => `in ${duration}`,
    about: (names) => names.length <= NAMED
        ? list.format(names)
        : list.format([...names.slice(0, NAMED - 1), `${names.length - NAMED + 1} more`]),
    expects: {
        down: "What fails meanwhile is expected, and not counted.",
        degraded: "Worse answers meanwhile are expected, and not counted.",
    },
    worse: "It is down, which was not expected.",
    begun: "Work began",
    over: "Work ended",
    withdrawn: "Withdrawn",
    aboutHead: "What it is about",
    issue: "Follow it",
    calendar: "Calendar of planned work",
    sentence: (name, until) => `${name} is in maintenance until ${until}.`,
    several: (count) => `${count} are in maintenance.`,
    ofTime: (duration) => `${duration} of planned work`,
    sub: (until) => `until ${until}`,
};

;// CONCATENATED MODULE: ./build/locales/en-others.js

const plural = (count, one, many = `${one}s`) => (count === 1 ? one : many);
const nb = (text) => text.replaceAll(" ", "\u00a0");
const quoted = (words) => new Intl.ListFormat("en-GB", { type: "disjunction" }).format(words.map((word) => `“${word}”`));
const NOT_MEASURED = "What they measured themselves; calls of theirs, not of ours.";
/** What others say, in English. */
const enOthers = {
    head: "What others say",
    note: "Held against our calls, never counted in our uptime",
    official: (pages) => (pages === 1 ? "The official page" : "The official pages"),
    thirdParty: (sources) => (sources === 1 ? "A third party" : "Third parties"),
    community: "The crowd",
    status: {
        operational: "Operational",
        degraded_performance: "Degraded performance",
        partial_outage: "Partial outage",
        major_outage: "Major outage",
        under_maintenance: "Maintenance",
        unknown: "Says nothing of it",
    },
    figuresAlone: "Figures alone",
    unreadNow: "Not readable",
    notReadYet: "Not read yet",
    readAt: (time) => `read ${time}`,
    asOf: (time) => `its word is of ${time}`,
    unreadSince: (time, why) => `Since ${time} ${why}.`,
    why: (problem) => en_issues/* enIssues */.q.unreadFeed.problem[problem],
    asBefore: "What follows it said before.",
    noIncident: (days) => `It told of no incident in ${days} days.`,
    moreIncidents: (count) => `${count} more ${plural(count, "incident")} of these days`,
    state: {
        investigating: "investigating",
        identified: "identified",
        monitoring: "monitoring",
        resolved: "resolved",
        postmortem: "post-mortem",
    },
    impact: {
        operational: "No impact",
        degraded_performance: "Degraded performance",
        partial_outage: "Partial outage",
        major_outage: "Major outage",
        under_maintenance: "Maintenance",
        unknown: "Impact not stated",
    },
    advisory: "Information, not an outage",
    impactSpan: (from, to) => nb(to === undefined ? `since ${from}` : `${from} to ${to}`),
    published: (time) => nb(`told at ${time}`),
    reopened: (time) => `Resolved, and taken up again at ${time}`,
    gone: (time, wentOn) => `Gone from the page since ${time}${wentOn ? ", without a word of its end" : ""}`,
    lastWord: (time, text) => `${time}: “${text}”`,
    viewOf: {
        openrouter: () => "The providers as OpenRouter sees them, not the vendor’s own API; rate-limited calls are not counted. Latency and tokens a second are of the last 30 minutes.",
        upptime: () => `${NOT_MEASURED} A day is up while no minute of it was down.`,
        "uptime-kuma": () => NOT_MEASURED,
        gatus: () => NOT_MEASURED,
        uptimeline: () => "Another site like this one: what its probes see from where they run.",
        statusgator: () => "A watcher of other people’s status pages: what they say, gathered.",
    },
    viewOfOthers: (name) => `How ${name} sees it.`,
    endpoint: "Endpoint",
    spans: {
        "5m": "5\u00a0min",
        "30m": "30\u00a0min",
        "1h": "1\u00a0h",
        "24h": "24\u00a0h",
        "7d": "7\u00a0d",
        "30d": "30\u00a0d",
        "90d": "90\u00a0d",
        "365d": "1\u00a0y",
    },
    latency: { p50: "p50", p95: "p95", p99: "p99", mean: "Mean" },
    tokens: "Tokens/s",
    figuresCaption: (name) => `Uptime by span, latency and speed, as ${name} tells them`,
    best: "best",
    worst: "worst",
    moreEndpoints: (count) => `${count} more ${plural(count, "endpoint")} in between`,
    chart: {
        title: (lowest, when) => `The best endpoint fell to ${lowest} at ${when}`,
        titleSteady: (lowest) => `The best endpoint never fell under ${lowest} in 3 days`,
        text: (hasOurs) => `${hasOurs ? "Above the line our calls by outcome, 1\u00a0h a bar; below it" : "Below the line"} the share of calls that succeeded at the best endpoint. Dotted is where nobody read it.`,
        name: (name) => `${name}, 3 days`,
        desc: (lowest, highest, readings) => `The best endpoint’s share lay between ${lowest} and ${highest} in ${readings} ${plural(readings, "reading")}.`,
        ours: "ours",
        columns: [
            { text: "Day" },
            { text: "Lowest", numeric: true },
            { text: "Highest", numeric: true },
            { text: "Readings", numeric: true },
        ],
    },
    hint: ({ what, count, window, usual, words }) => {
        const noun = plural(count, what.replace(/s$/u, ""));
        const about = words.length === 0 ? "" : ` with ${quoted(words)}`;
        const isOne = usual === 1 ? "is" : "are";
        const normal = usual === 0 ? "hardly any is" : `${usual} ${isOne}`;
        const against = usual === undefined ? "; what is usual is not known yet" : `, where ${normal} usual`;
        return `${count === 0 ? `No new ${what}` : `${count} new ${noun}`}${about} in ${window}${against}`;
    },
    hintIs: "A hint: it moves no verdict.",
    byPage: {
        sub: "nobody asks it: judged by its page alone",
        row: "by its page",
        lead: "Nobody asks it: all that stands here is what its own page says.",
        judged: "Not asked: judged by its page alone",
        unknown: "its page cannot be read, or says nothing of it",
        calledDown: "its page says so",
        label: "as its page tells it",
        leadRead: "Nobody asks it: its uptime is as its own page tells it, and so is all else here.",
        readAt: (time) => `Not asked; its page was read ${time}`,
        readingsSoFar: (readings) => `read ${readings === 1 ? "once" : `${readings} times`} so far`,
        notAsked: "Not asked",
        uptimeIs: "as its page tells it: an outage there is downtime, a degradation is not; planned work is not counted",
        monthsText: "What its own page said, and its uptime as the page tells it. A grey dot is a day we know nothing of.",
        asked: "What its page said",
        lastReadings: "Last readings",
        how: "How it is judged",
        noCalls: "Nobody asks it: there is no call of ours to show.",
        readingColumns: (zone) => [{ text: `Time, ${zone}` }, { text: "Its page says" }, { text: "Reason" }],
        said: {
            ok: "operational",
            slow: "degraded",
            "server-error": "down",
            inconclusive: "unknown or planned work",
        },
        outcomesTitle: (outages, readings) => {
            if (readings === 0)
                return "Its page said nothing in these days";
            if (outages === 0)
                return "Its page told of no outage";
            const of = readings.toLocaleString("en-GB");
            return `Its page told of an outage in ${outages.toLocaleString("en-GB")} of ${of} readings`;
        },
        outcomesText: (bin) => `Every planned reading of its page by what that said, ${bin} a bar. Empty is one that was not made: it counts neither as up nor as down.`,
        outcomesDesc: (parts) => `Readings in these days: ${parts.join(", ")}. Missing ones are left empty.`,
        missed: (readings) => `${readings} readings`,
    },
};

;// CONCATENATED MODULE: ./build/locales/en-pages.js


const en_pages_list = new Intl.ListFormat("en-GB", { type: "conjunction" });
const noun = ({ incidents, areOutages }) => (0,en_counts/* plural */.LS)(incidents, areOutages ? "outage" : "incident");
/** `Of 14 outages we saw in the last 90 days, 9 were acknowledged`; without the lead. */
function acknowledged(counts, span) {
    const { incidents, acknowledged: told } = counts;
    if (incidents === 1)
        return `The one ${noun(counts)} we saw ${span} was ${told === 1 ? "acknowledged" : "not acknowledged"}`;
    const seen = `${incidents} ${noun(counts)} we saw ${span}`;
    if (told === incidents)
        return `${told === 2 ? "Both" : "All"} ${seen} were acknowledged`.replace("Both 2", "Both");
    return `Of ${seen}, ${told === 0 ? "none was" : `${told} ${(0,en_counts/* plural */.LS)(told, "was", "were")}`} acknowledged`;
}
function rest({ incidents, silent, pending, unread }) {
    const one = (count) => (incidents === 1 ? "It" : (0,en_counts/* atStart */.M5)(count));
    return [
        ...(silent === 0
            ? []
            : [{ tone: "truth", text: `${one(silent)} ${(0,en_counts/* plural */.LS)(silent, "was", "were")} never mentioned.` }]),
        ...(pending === 0
            ? []
            : [
                {
                    tone: "truth",
                    text: `${one(pending)} ${(0,en_counts/* plural */.LS)(pending, "goes", "go")} on without a word so far.`,
                },
            ]),
        ...(unread === 0
            ? []
            : [
                {
                    tone: "quiet",
                    text: `Of ${incidents === 1 ? "it" : (0,en_counts/* inSentence */.BX)(unread)} we cannot say: the page was not readable.`,
                },
            ]),
    ];
}
/** What the status pages made of what we saw, in English. */
const enPages = {
    title: "Status pages",
    json: "JSON, of status pages",
    sentence: (counts, lead, span) => [
        {
            tone: "plain",
            text: `${acknowledged(counts, span)}${lead === undefined ? "" : `, ${counts.acknowledged === 1 ? "" : "a median of "}${lead}`}.`,
        },
        ...rest(counts),
    ],
    nothingSeen: (pages, span) => [
        {
            tone: "quiet",
            text: `No outage of what the status ${(0,en_counts/* plural */.LS)(pages, "page speaks", "pages speak")} of was seen ${span}.`,
        },
        { tone: "plain", text: `There is nothing yet to hold ${(0,en_counts/* plural */.LS)(pages, "it", "them")} against.` },
    ],
    span: (days, since) => (since === undefined ? `in the last ${days} days` : `since ${since}`),
    few: (incidents) => `${incidents === 1 ? "One is" : `${(0,en_counts/* upper */.js)((0,en_counts/* inSentence */.BX)(incidents))} are`} few: how a page usually behaves, they do not tell.`,
    how: "Our verdict is held against the page’s first word on it. An incident counts once for each monitor that our calls saw fail.",
    indexLink: (told, incidents) => `Status pages acknowledged ${told} of ${incidents}`,
    lead: { after: (duration) => `${duration} after us`, before: (duration) => `${duration} before us` },
    leadAtOnce: "at the same time as we did",
    now: "What the pages say now",
    nowNote: "Of the monitors they speak of",
    nowColumns: [
        { text: "Page" },
        { text: "Says now" },
        { text: "Acknowledged, 90 days", numeric: true },
        { text: "Median", numeric: true },
    ],
    saysNothing: "Says nothing of them",
    notReadYet: "Not read yet",
    cannotBeRead: "Cannot be read",
    readAt: (time) => `read ${time}`,
    readableSince: (time) => `watched since ${time}`,
    readableAgain: (time) => `readable again since ${time}`,
    unreadableSince: (time) => `since ${time}`,
    why: (problem) => en_issues/* enIssues */.q.unreadFeed.problem[problem],
    itself: "The page itself",
    noneSeen: "no outage seen",
    acknowledgedOn: "acknowledged",
    leadOf: "median",
    ackedOf: (told, judged) => `${told} of ${judged}`,
    noLead: "–",
    cardNote: (monitors, more) => `Speaks of ${en_pages_list.format([...monitors, ...(more > 0 ? [`${more} more`] : [])])}`,
    facts: {
        incidents: "We saw",
        acknowledged: "Acknowledged",
        silent: "Never mentioned",
        unread: "Page not readable",
        pending: "Running",
        lead: "Median",
        falseAdvisories: "False advisories",
    },
    incidentsSub: (outages, degradations) => degradations === 0
        ? (0,en_counts/* plural */.LS)(outages, "outage")
        : outages === 0
            ? (0,en_counts/* plural */.LS)(degradations, "degradation")
            : `${outages} ${(0,en_counts/* plural */.LS)(outages, "outage")}, ${degradations} ${(0,en_counts/* plural */.LS)(degradations, "degradation")}`,
    acknowledgedSub: (share, judged) => judged === 0
        ? "none to be judged yet"
        : share === ""
            ? `of ${judged}, too few for a share`
            : `${share} of ${judged}`,
    silentSub: "green to the end",
    unreadSub: "says nothing either way",
    pendingSub: "nothing said so far",
    leadSub: (quickest, slowest) => `${quickest} to ${slowest}`,
    leadOne: "one incident",
    falseAdvisoriesSub: (advisories) => advisories === 0 ? "none seen" : `no call of ours met ${(0,en_counts/* plural */.LS)(advisories, "it", "them")}`,
    chart: {
        title: (page, counts) => {
            const { incidents, acknowledged: told, first, atOnce, silent, pending, unread } = counts;
            const late = told - first - atOnce;
            const often = (what, count) => count === 0 ? [] : [incidents === 1 ? what : `${what} ${(0,en_counts/* times */.Hn)(count)}`];
            const parts = [
                ...often("late", late),
                ...often("silent", silent),
                ...often("as quick as we were", atOnce),
                ...often("first", first),
                ...often("silent so far", pending),
                ...often("not readable", unread),
            ];
            const where = incidents === 1 ? `In the one ${noun(counts)}` : `In ${(0,en_counts/* inSentence */.BX)(incidents)} ${noun(counts)}`;
            return `${where} ${(0,en_counts/* thePage */.pb)(page)} was ${en_pages_list.format(parts)}`;
        },
        text: (shown, all) => `Above the line our incident, below it what the page showed, aligned at our verdict. Blue is the time in which the page said nothing.${shown < all ? ` The latest ${shown} of ${all}.` : ""}`,
        noticed: "we noticed",
        tick: (duration, isBefore) => `${isBefore ? "−" : "+"}${duration}`,
        of: (monitor) => `: ${monitor}`,
        label: {
            acknowledged: "said so, too",
            silent: "never said so",
            pending: "silent so far",
            unread: "could not be read",
        },
        columns: [
            { text: "Incident" },
            { text: "Monitor" },
            { text: "Lasted", numeric: true },
            { text: "The page", numeric: true },
        ],
        row: (when, monitor, lasted, page) => `${when}, ${monitor}: ${lasted}; page ${page}`,
        running: (lasted) => `${lasted}, running`,
    },
};

;// CONCATENATED MODULE: ./build/locales/en-regions.js
const enRegions = {
    head: "By region",
    note: (regions) => regions === 1
        ? "The only region that looked in the last 7 days."
        : "The monitor is down when more than half of those that answered say so; with two, both. A silent one is not counted.",
    columns: ({ zone, isHeartbeat }) => [
        { text: "Region" },
        { text: "Verdict" },
        { text: `${isHeartbeat ? "Last look" : "Last call"}, ${zone}` },
        { text: "Uptime 24\u00a0h", numeric: true },
        { text: "Coverage", numeric: true },
        { text: "Uptime 7\u00a0d", numeric: true },
        { text: "Coverage", numeric: true },
        { text: "p95 7\u00a0d", numeric: true },
    ],
    nameless: "Without a name",
    silentFor: (duration) => `silent for ${duration}`,
    silent: "silent",
};

;// CONCATENATED MODULE: ./build/locales/en-windows.js
const enWindows = {
    head: "In numbers",
    note: "Uptime is a share of the time that is known; coverage says how much that is.",
    windows: "Up to now",
    columns: ({ withLatency, withLimits }) => [
        { text: "Window" },
        { text: "Uptime", numeric: true },
        { text: "Coverage", numeric: true },
        { text: "Downtime", numeric: true },
        { text: "Error rate", numeric: true },
        ...(withLimits ? [{ text: "Rate limited", numeric: true }] : []),
        ...(withLatency
            ? [
                { text: "p50", numeric: true },
                { text: "p95", numeric: true },
                { text: "p99", numeric: true },
            ]
            : []),
    ],
    name: {
        "1h": "1\u00a0hour",
        "6h": "6\u00a0hours",
        "24h": "24\u00a0hours",
        "7d": "7\u00a0days",
        "30d": "30\u00a0days",
        "90d": "90\u00a0days",
        "365d": "365\u00a0days",
    },
    all: (since) => `All, since ${since}`,
    imported: (percent) => `${percent} imported`,
    anomalies: "Anomaly hours",
    noAnomalies: (days) => `No hour under 99% in the last ${days} days.`,
    anomalyColumns: (zone) => [
        { text: `Hour, ${zone}` },
        { text: "Uptime", numeric: true },
        { text: "Failed", numeric: true },
    ],
    anomaliesShown: (shown, all) => `The latest ${shown} of ${all} hours under 99% in 90 days.`,
};

;// CONCATENATED MODULE: ./build/locales/en-reports.js

/** The page of closed months, in English. */
const enReports = {
    title: "Reports",
    sentence: (month, { monitors, clean, objectives, met }) => [
        {
            tone: "plain",
            text: objectives === 0
                ? `In ${month}, ${clean === 0 ? "no monitor was" : clean === monitors ? "every monitor was" : `${clean} of ${monitors} monitors ${(0,en_counts/* plural */.LS)(clean, "was", "were")}`} without a failure.`
                : objectives === 1
                    ? `In ${month}, the one objective was ${met === 1 ? "met" : "missed"}.`
                    : `In ${month}, ${met === objectives ? "all" : met === 0 ? "none" : `${met}`} of ${objectives} objectives ${(0,en_counts/* plural */.LS)(met, "was", "were")} met.`,
        },
    ],
    how: "A month is closed on the 3rd of the next one. Its report is made then, and never changes: not by what comes later, nor by another name or objective.",
    newestNote: (closed) => `Closed ${closed}`,
    newestColumns: [
        { text: "Monitor" },
        { text: "Uptime", numeric: true },
        { text: "Objective", numeric: true },
        { text: "Downtime", numeric: true },
        { text: "p95", numeric: true },
        { text: "As a file", numeric: true },
    ],
    goals: { met: "met", missed: "missed" },
    noGoal: "–",
    incidents: (count) => (count === 0 ? "no incident" : `${count} ${(0,en_counts/* plural */.LS)(count, "incident")}`),
    ofPage: "by its page",
    left: (duration) => `${duration} left`,
    over: (duration) => `${duration} over`,
    asTable: (what) => `${what}, as a table`,
    months: "All months",
    monthsNote: "Of all monitors together",
    monthColumns: [
        { text: "Month" },
        { text: "Monitors", numeric: true },
        { text: "Objectives met", numeric: true },
        { text: "As a file", numeric: true },
    ],
    metOf: (met, objectives) => `${met} of ${objectives}`,
    formats: { json: "JSON", csv: "CSV", md: "Markdown" },
    of: (what) => `, ${what}`,
    inLedger: "Every month that was ever closed stands in the ledger, under history/reports.",
};

;// CONCATENATED MODULE: ./build/locales/en.js








const en_list = new Intl.ListFormat("en-GB", { type: "conjunction" });
/** Calls; where repetitions are left out, they are named first ones. */
const calls = (count, repeated) => `${repeated ? "first " : ""}${(0,en_counts/* plural */.LS)(count, "call")}`;
const allOf = (count, text = String(count)) => count === 1 ? "The one" : count === 2 ? "Both" : `All ${text}`;
const failedOf = (failed, asked, repeated) => asked === "1"
    ? `the one ${calls(1, repeated)} ${failed === "1" ? "failed" : "did not fail"}`
    : `${failed} of ${asked} ${calls(2, repeated)} failed`;
const en_nb = (text) => text.replaceAll(" ", "\u00a0");
/** Names in a sentence; of many, the first ones and how many more. */
const listOf = (names) => names.length > 6 ? `${names.slice(0, 5).join(", ")} and ${names.length - 5} more` : names.join(", ");
/** English, British in its dates. */
const en = {
    lang: "en",
    intl: "en-GB",
    zones: { "Asia/Seoul": "KST", "Asia/Tokyo": "JST", "Asia/Kolkata": "IST" },
    units: {
        ms: (amount) => `${amount}\u00a0ms`,
        s: (amount) => `${amount}\u00a0s`,
        min: (amount) => `${amount}\u00a0min`,
        h: (amount) => `${amount}\u00a0h`,
        d: (amount) => `${amount}\u00a0d`,
        B: (amount) => `${amount}\u00a0B`,
        kB: (amount) => `${amount}\u00a0kB`,
        MB: (amount) => `${amount}\u00a0MB`,
    },
    credits: (amount) => `${amount}\u00a0credits`,
    underPercent: (percent) => `<\u202f${percent}`,
    list: (items) => en_list.format(items),
    state: {
        up: "Up",
        degraded: "Degraded",
        down: "Down",
        limited: "Rate-limited",
        nodata: "No data",
        maintenance: "Maintenance",
    },
    tally: {
        up: "up",
        degraded: "degraded",
        down: "down",
        limited: "rate-limited",
        nodata: "no data",
        maintenance: "in maintenance",
    },
    outcome: {
        ok: "ok",
        slow: "slow",
        "rate-limited": "rate-limited",
        "quota-exhausted": "quota used up",
        overloaded: "overloaded",
        "server-error": "server error",
        timeout: "timeout",
        unreachable: "unreachable",
        rejected: "rejected",
        "wrong-answer": "wrong answer",
        inconclusive: "inconclusive",
    },
    trouble: {
        ok: {
            brief: "in trouble",
            now: "is in trouble",
            since: (time) => `has been in trouble since ${time}`,
            lasted: (duration) => `was in trouble for ${duration}`,
        },
        slow: {
            brief: "slow",
            now: "is slow",
            since: (time) => `has been slow since ${time}`,
            lasted: (duration) => `was slow for ${duration}`,
        },
        "rate-limited": {
            brief: "rate-limited",
            now: "limits our rate",
            since: (time) => `has limited our rate since ${time}`,
            lasted: (duration) => `limited our rate for ${duration}`,
        },
        "quota-exhausted": {
            brief: "our quota is used up",
            now: "answers that our quota is used up",
            since: (time) => `has said since ${time} that our quota is used up`,
            lasted: (duration) => `said for ${duration} that our quota was used up`,
        },
        overloaded: {
            brief: "overloaded",
            now: "is overloaded",
            since: (time) => `has been overloaded since ${time}`,
            lasted: (duration) => `was overloaded for ${duration}`,
        },
        "server-error": {
            brief: "server errors",
            now: "answers with server errors",
            since: (time) => `has answered with server errors since ${time}`,
            lasted: (duration) => `answered with server errors for ${duration}`,
        },
        timeout: {
            brief: "timing out",
            now: "does not answer in time",
            since: (time) => `has not answered in time since ${time}`,
            lasted: (duration) => `did not answer in time for ${duration}`,
        },
        unreachable: {
            brief: "unreachable",
            now: "cannot be reached",
            since: (time) => `has been unreachable since ${time}`,
            lasted: (duration) => `was unreachable for ${duration}`,
        },
        rejected: {
            brief: "our request is refused",
            now: "refuses our request",
            since: (time) => `has refused our request since ${time}`,
            lasted: (duration) => `refused our request for ${duration}`,
        },
        "wrong-answer": {
            brief: "wrong answers",
            now: "gives wrong answers",
            since: (time) => `has given wrong answers since ${time}`,
            lasted: (duration) => `gave wrong answers for ${duration}`,
        },
        inconclusive: {
            brief: "not observed",
            now: "cannot be observed",
            since: (time) => `has not been observed since ${time}`,
            lasted: (duration) => `was not observed for ${duration}`,
        },
    },
    rule: (name) => ({
        brief: name,
        now: `breaks the rule “${name}”`,
        since: (time) => `has broken the rule “${name}” since ${time}`,
        lasted: (duration) => `broke the rule “${name}” for ${duration}`,
    }),
    atTimes: {
        brief: "some calls fail",
        now: "fails at times",
        since: (time) => `has failed at times since ${time}`,
        lasted: (duration) => `failed at times for ${duration}`,
    },
    byPage: {
        degraded: {
            brief: "says its own page",
            now: "is degraded by its own page’s word",
            since: (time) => `has been degraded since ${time} by its own page’s word`,
            lasted: (duration) => `was degraded for ${duration} by its own page’s word`,
        },
        down: {
            brief: "says its own page",
            now: "is down by its own page’s word",
            since: (time) => `has been down since ${time} by its own page’s word`,
            lasted: (duration) => `was down for ${duration} by its own page’s word`,
        },
    },
    toldByReason: {
        "heartbeat-missing": {
            brief: "no report",
            now: "has not reported in time",
            since: (time) => `has not reported in time since ${time}`,
            lasted: (duration) => `did not report for ${duration}`,
        },
        "reported-failure": {
            brief: "reports failures",
            now: "reports failures",
            since: (time) => `has reported failures since ${time}`,
            lasted: (duration) => `reported failures for ${duration}`,
        },
    },
    reason: {
        slow: "slower than its limit",
        "rate-limit": "too many requests for our allowance",
        "quota-used-up": "the quota is used up",
        "no-credit": "there is no credit left",
        "model-overloaded": "the model is overloaded",
        "capacity-exhausted": "the provider has no capacity left",
        "internal-error": "an internal error of the server",
        "bad-gateway": "a gateway got no valid answer",
        "service-unavailable": "the service is unavailable",
        "stream-error": "an error inside the stream",
        "phase-timeout": "a phase of the call took too long",
        "gateway-timeout": "a gateway waited in vain",
        "request-timeout": "the server gave up waiting for the request",
        "dns-nxdomain": "the name does not exist",
        "dns-failure": "the name could not be resolved",
        "connection-refused": "the connection was refused",
        "connection-reset": "the connection was cut",
        "no-route": "there is no way to the host",
        "tls-expired": "the certificate has expired",
        "tls-wrong-host": "the certificate is for another host",
        "tls-untrusted": "the certificate is not trusted",
        "tls-failure": "TLS could not be agreed",
        "protocol-error": "the answer broke the protocol",
        "bad-key": "the key was refused",
        "no-permission": "the key may not do this",
        "bad-request": "the request was refused",
        "model-gone": "the model is gone",
        "missing-secret": "a secret is not set",
        "unexpected-status": "an unexpected status",
        "condition-failed": "a condition does not hold",
        "content-filtered": "the content was filtered",
        "body-too-large": "the answer is too large",
        "too-many-redirects": "too many redirects",
        "redirect-refused": "a redirect to where we do not go",
        "output-not-an-image": "no image in the answer",
        "job-failed": "the job failed",
        "job-canceled": "the job was canceled",
        "bad-job": "a job without a usable id or address",
        "dns-timeout": "the name server did not answer in time",
        "tls-old-protocol": "only outdated versions of TLS",
        "no-record": "no such DNS record",
        "places-disagree": "it fails from some places",
        "heartbeat-missing": "no heartbeat in time",
        "reported-failure": "the service reported a failure",
        "page-operational": "its page says it is operational",
        "page-degraded": "its page says it is degraded",
        "page-outage": "its page says it is down",
        "stream-cut": "the stream broke off",
        "source-unavailable": "what we ask about it did not answer",
        "runner-offline": "our own network was down",
        "run-ended": "our run ended first",
        "internal-fault": "a fault of our own",
    },
    phase: {
        queue: "queue",
        dns: "dns",
        connect: "connect",
        tls: "tls",
        send: "send",
        wait: "wait",
        receive: "receive",
        poll: "poll",
        create: "create",
        queued: "queued",
        run: "run",
        fetch: "fetch",
    },
    page: {
        operational: "Operational",
        degraded_performance: "Degraded performance",
        partial_outage: "Partial outage",
        major_outage: "Major outage",
        under_maintenance: "Maintenance",
        unknown: "Not readable",
    },
    corroboration: {
        confirmed: "The official page says so too",
        unacknowledged: "The official page shows green",
        advisory: "The page reports trouble, our calls are fine",
        uncovered: "No official page is read",
        unread: "The official page could not be read",
    },
    level: { info: "info", warning: "warning", critical: "critical" },
    tier: { free: "free", cheap: "cheap", full: "full" },
    kind: {
        outage: "Outage",
        degradation: "Degradation",
        configuration: "Configuration",
        certificate: "Certificate",
        heartbeat: "Heartbeat",
        models: "Models",
        alert: "Alert",
        manual: "Incident",
        maintenance: "Maintenance",
        advisory: "Advisory",
    },
    importance: { critical: "critical", major: "major", normal: "normal", test: "test" },
    askedBy: {
        http: { request: "Request" },
        tcp: { what: "a connection is made", request: "Connects to" },
        tls: { what: "a handshake; its certificates are read", request: "Connects to" },
        dns: { what: "a question to a name server", request: "Question" },
        websocket: { what: "a WebSocket is opened and talked over", request: "Connects to" },
        prediction: { what: "a job is asked for and followed to its end", request: "Job asked for" },
        multistep: { what: "several requests, one after the other", request: "First request" },
        prometheus: { what: "a Prometheus is asked what it measured", request: "Prometheus" },
        heartbeat: { what: "it reports by itself; nothing is asked" },
        globalping: { what: "asked from several places of the world", request: "Request" },
    },
    words: {
        skip: "Skip to content",
        navLabel: "Site",
        status: "Status",
        incidents: "Incidents",
        crumbsLabel: "You are here",
        description: "Availability as measured, beside what the official status pages say.",
        monitors: "Monitors",
        show: "Show",
        view: "View",
        roomy: "Roomy",
        compact: "Compact",
        monitor: "Monitor",
        pageSays: "The official page says",
        contradicts: "contradicts our calls",
        page: "Page:",
        last90: "Last 90 days",
        uptimeCoverage: "Uptime, coverage",
        p95: "p95",
        p95Day: "p95 over 24 h",
        numbers: "Numbers behind this chart",
        fails: "fails:",
        holds: "holds:",
        readByProgram: "Read it by program",
        json: "JSON, own format",
        checkIt: "Check it",
        ledgerInGit: "The ledger in git",
        issues: "Incidents as issues",
        thisPage: "This page",
        noScript: "Works without JavaScript",
        noThirdParty: "Nothing is asked of anyone else",
        fine: "Uptime is available time ÷ (available + failed time). Coverage is how much of the time we really know. Rate limits and what we could not observe are in neither.",
        atOnce: "at once",
        latestIncidents: "Latest incidents",
        noIncidents: "No incident has been seen.",
        allIncidents: "All incidents",
        notFoundTitle: "Not found",
        notFoundQuiet: "There is nothing on this line.",
        notFound: "The page was moved or never existed.",
        backToStatus: "Back to the status",
        key: {
            title: "Above: what we measured. Below: what their page said. Minutes a day, log scale.",
            minute: en_nb("1 min"),
            hour: en_nb("1 h"),
            day: en_nb("24 h"),
            above: "Above: what we measured",
            scale: "Minutes a day, log scale",
            below: "Below: what their page said",
            up: "Up; shorter if partly unobserved",
            degraded: "Slow, or failing at times",
            down: "Down: with a flag on top",
            limited: "Rate-limited: left out of uptime",
            nodata: "No data: nothing is claimed",
            maintenance: "Planned work: left out of uptime",
            silent: "Down, and the page said nothing",
            admitted: "The page admitted trouble",
        },
    },
    sentence: {
        nothingWatched: "Nothing is watched yet.",
        nothingKnown: (total) => total === 1
            ? "Nothing is known of the one monitor yet."
            : `Nothing is known of the ${(0,en_counts/* inSentence */.BX)(total)} monitors yet.`,
        allUp: (total) => total === 1
            ? "The one monitor is up."
            : total === 2
                ? "Both monitors are up."
                : `All ${(0,en_counts/* inSentence */.BX)(total)} are up.`,
        someUp: (up, total) => total <= en_counts/* MOST_IN_WORDS */.wM
            ? `${(0,en_counts/* atStart */.M5)(up)} of ${(0,en_counts/* inSentence */.BX)(total)} ${(0,en_counts/* plural */.LS)(up, "is", "are")} up.`
            : `${up} of ${total} ${(0,en_counts/* plural */.LS)(up, "is", "are")} up.`,
        noneUp: (total) => (total === 1 ? "" : `None of ${(0,en_counts/* inSentence */.BX)(total)} is up.`),
        trouble: (clauses, more, ends) => {
            const rest = more === 0 ? [] : [`${(0,en_counts/* inSentence */.BX)(more)} more ${(0,en_counts/* plural */.LS)(more, "is", "are")} in trouble`];
            const joined = [...clauses, ...rest]
                .join(", ")
                .replace(/, (?=[^,]*$)/u, clauses.length + rest.length > 1 ? " and " : ", ");
            return `${joined}${ends ? "." : ", and"}`;
        },
        leftOut: (limited, nodata) => {
            const parts = [
                ...(limited > 0 ? [`${(0,en_counts/* inSentence */.BX)(limited)} ${(0,en_counts/* plural */.LS)(limited, "is", "are")} rate-limited`] : []),
                ...(nodata > 0 ? [`of ${(0,en_counts/* inSentence */.BX)(nodata)} nothing is known`] : []),
            ];
            return parts.length === 0 ? "" : `${(0,en_counts/* upper */.js)(parts.join(", and "))}.`;
        },
        pageGreen: (page, joins) => `${joins ? "" : "But "}${(0,en_counts/* thePage */.pb)(page, "own page")} still shows green.`,
        pageTrouble: (page, name) => `${(0,en_counts/* thePage */.pb)(page)} reports trouble with ${name}; our calls are fine.`,
        lastIncidentEnded: (when) => `The last incident ended ${when}.`,
        monitorUp: (name) => `${name} is up`,
        monitorUpSince: (when) => `, and has been since ${when}.`,
        monitorDown: (name) => `${name} is down:`,
        monitorDegraded: (name) => `${name} is degraded:`,
        monitorUnknown: (name, why) => `Nothing is known of ${name} now: ${why}.`,
        monitorLimited: (name) => `${name} limits our rate. That is our allowance, not an outage.`,
        sinceFor: (brief, time, duration) => `${brief} since ${time}, for ${duration}.`,
        thatPageGreen: (page) => `${(0,en_counts/* thePage */.pb)(page)} shows green.`,
        thatPageTrouble: (page) => `${(0,en_counts/* thePage */.pb)(page)} reports trouble; our calls are fine.`,
        pageLate: (page, lateness) => `${(0,en_counts/* thePage */.pb)(page)} said so after ${lateness}.`,
        pageFirst: (page, early) => `${(0,en_counts/* thePage */.pb)(page)} said so ${early} before it began.`,
        pageAtOnce: (page) => `${(0,en_counts/* thePage */.pb)(page)} said so at once.`,
        pageNever: (page) => `${(0,en_counts/* thePage */.pb)(page)} never said so.`,
        pageSilent: (page) => `${(0,en_counts/* thePage */.pb)(page)} still shows green.`,
        pageUnread: "The official page could not be read.",
    },
    index: {
        checked: (time) => `Checked ${time}`,
        notYetChecked: "Not checked yet",
        built: (time, after) => `Page built ${time}${after === "" ? "" : `, ${after} later`}`,
        planned: (every) => `Planned every ${every}`,
        really: (every) => `; really every ${every}`,
        firstRound: "; one round so far",
        running: "Running incident",
        sinceFor: (time, duration) => `since ${time}, ${duration}`,
        all: (count) => `All ${count}`,
        onlyTrouble: (count) => `Only trouble ${count}`,
        rest: "Monitors",
        readAt: (time) => `read ${time}`,
        pageUnread: "could not be read",
        noPage: "No official page",
        ourCallsFine: "our calls are fine",
        coverage: (percent) => `cov. ${percent}`,
        callsSoFar: (calls) => `${calls} ${(0,en_counts/* plural */.LS)(calls, "call")} so far`,
        reportsSoFar: (reports) => `${reports} ${(0,en_counts/* plural */.LS)(reports, "report")} so far`,
        stateFor: (state, duration, brief) => `${state} for ${duration}: ${brief}`,
        neverAsked: "not asked yet",
        neverHeard: "it has not reported yet",
        notAskedSince: (time) => `not asked since ${time}`,
        noDataWhy: (why) => `No data: ${why}`,
        stripTitle: (name) => `${name}, 90 days`,
        stripDesc: (uptime, coverage, outages, admitted, hasPage) => `${uptime === undefined ? "Coverage" : `Uptime ${uptime} with coverage`} ${coverage}. Days with an outage: ${outages}${hasPage && outages > 0 ? `; of these the official page admitted ${admitted}` : ""}.`,
        stripNothing: "Nothing is known of these days.",
        sparkTitle: (latest, failures) => `p95 over 24 h, last ${latest}; failed calls: ${failures}`,
        sparkNothing: "No call succeeded in the last 24 h",
        sparkTimeless: "How long it took is not known of the last 24 h",
        today: "today",
        timeline: "Timeline and evidence",
        issue: (number) => `Issue #${number}`,
        officialPage: (page) => (0,en_counts/* thePage */.pb)(page),
        told: (failed, asked, repeated) => {
            const which = `${failed === asked ? allOf(asked) : `${failed} of ${asked}`} ${calls(asked, repeated)}`;
            return `${which} since then went wrong, ${failed === 1 ? "with" : "the last one with"}`;
        },
        advisoryTold: (asked) => asked === 0
            ? "We have not asked since."
            : `None of our ${asked} calls since then failed.`.replace("our 1 calls", "our calls"),
        reasonTold: (phrase) => `${(0,en_counts/* upper */.js)(phrase)}.`,
        comingAndNoted: "Coming and noted",
        limitedNote: (share) => `${share} of the last day’s calls were refused for our rate. That is our allowance, not an outage: left out of uptime.`,
        limitedNoteFew: (limited, calls) => `${calls === 1 ? "The one call of the last day was" : `${limited} of ${calls} calls of the last day were`} refused for our rate. That is our allowance, not an outage: left out of uptime.`,
        nodataNote: (why) => `${(0,en_counts/* upper */.js)(why)}. Nothing is claimed about this time.`,
        notAsked: "Not asked",
        lastHeard: (time) => `Last heard ${time}`,
    },
    monitor: {
        last7: "The last 7 days",
        range: (from, to, zone) => `${from} to ${to}, ${zone}`,
        leadNone: "No call has been counted in the last 7 days.",
        leadAllFailed: (calls, count) => `${allOf(count, calls)} ${(0,en_counts/* plural */.LS)(count, "call")} of the last 7 days failed.`,
        leadFew: (calls, failures) => `${calls === 1 ? "One call" : `${(0,en_counts/* atStart */.M5)(calls)} calls`} so far, of which ${failures === 0 ? "none" : (0,en_counts/* inSentence */.BX)(failures)} failed: too few to say more.`.replace("One call so far, of which none failed", "One call so far, which did not fail"),
        leadFewReports: (reports, failures) => reports === 1
            ? `One report so far, which ${failures === 0 ? "came" : "was missing or told of a failure"}: too few to say more.`
            : `${(0,en_counts/* atStart */.M5)(reports)} reports so far, of which ${failures === 0 ? "none was" : failures === 1 ? "one was" : `${(0,en_counts/* inSentence */.BX)(failures)} were`} missing or told of a failure: too few to say more.`,
        lead: (failed, half) => `In the last 7 days ${failed} of the calls failed; half of the others took less than ${half}.`,
        leadClean: (calls, half) => `In the last 7 days none of ${calls} calls failed; half of them took less than ${half}.`,
        leadReports: (failed, reports) => failed === "0"
            ? `In the last 7 days ${reports} reports came, and none was missing.`
            : `In the last 7 days ${failed} of ${reports} reports were missing or told of a failure.`,
        reportsFailed: "Reports missing or failed",
        reportsTitle: (failed, reports) => failed === 0
            ? reports === 1
                ? "The one report came"
                : `None of ${reports.toLocaleString("en-GB")} reports was missing`
            : `${failed.toLocaleString("en-GB")} of ${reports.toLocaleString("en-GB")} ${(0,en_counts/* plural */.LS)(reports, "report")} ${(0,en_counts/* plural */.LS)(failed, "was", "were")} missing or told of a failure`,
        reportsText: (bin) => `Every report that was due by its outcome, ${bin} a bar. Empty is one of which nothing is known: it counts neither as up nor as down.`,
        reportsMissing: (failures) => failures === 1
            ? "a report does not come in time, or tells of a failure"
            : `${(0,en_counts/* inSentence */.BX)(failures)} reports in a row do not come in time, or tell of a failure`,
        incidentLink: "Incident and evidence",
        uptime7: "Uptime, 7 days",
        coverage: (percent) => `coverage ${percent}`,
        uptime90: "Uptime, 90 days",
        p50p95: "p50, p95",
        over7: "7 days, successful calls",
        reportsOver7: "7 days, as reported",
        callsFailed: "Calls that failed",
        failedOf: (failed, calls) => `${failed} of ${calls}, 7 days`,
        pageLate: "Page late by",
        pageLateSub: (spoken, silent) => silent === 0
            ? spoken === 1
                ? "one incident in 90 d"
                : `median of ${spoken} in 90 d`
            : `${spoken === 1 ? "one incident" : `median of ${spoken}`}; silent in ${silent}`,
        pageNeverSub: (incidents) => `said nothing in ${incidents} ${(0,en_counts/* plural */.LS)(incidents, "incident")}, 90 d`,
        never: "never spoke",
        noneIn90: "no outage in 90 d",
        incidents90: "Incidents, 90 days",
        incidentsSub: (outages) => `${outages} ${(0,en_counts/* plural */.LS)(outages, "outage")}`,
        months: "Month by month",
        monthsNote: "Height is minutes of the day, log scale",
        monthsTitle: (withOutage, months) => withOutage === 0
            ? "No outage on the days that we know"
            : months === 1
                ? "This month had an outage"
                : withOutage === months
                    ? "Every month had an outage"
                    : `${(0,en_counts/* atStart */.M5)(withOutage)} of ${(0,en_counts/* inSentence */.BX)(months)} months had an outage`,
        monthsText: (hasPage) => hasPage
            ? "Above the line what we measured, below it what the official page said; a blue dot is an outage the page never mentioned. A grey dot is a day we know nothing of."
            : "What we measured; no official page is read. A grey dot is a day we know nothing of.",
        monthDesc: (days) => (days === 0 ? "No outage" : `Outage on ${days} ${(0,en_counts/* plural */.LS)(days, "day")}`),
        month: "Month",
        days: "Days",
        uptime: "Uptime",
        coverageHead: "Coverage",
        incidents: "Incidents",
        noIncidents: "None has been seen.",
        asked: "What exactly was asked and answered",
        lastSamples: "Last samples",
        noSamples: "There is none yet.",
        sampleColumns: (zone) => [
            { text: `Time, ${zone}` },
            { text: "Outcome" },
            { text: "Latency", numeric: true },
            { text: "Code and reason" },
        ],
        how: "How it is asked",
        kind: "Kind",
        request: "Request",
        expected: "Expected",
        calledSlow: "Called slow",
        slowOver: (limit, failures) => `over ${limit}, ${(0,en_counts/* inSentence */.BX)(failures)} ${(0,en_counts/* plural */.LS)(failures, "call")} in a row`,
        calledDown: "Called down",
        downAfter: ({ failures, apart, rate, window, least }) => `${failures === 1 ? "one failed call" : `${(0,en_counts/* inSentence */.BX)(failures)} failed calls in a row${apart === "" ? "" : `, the last at least ${apart} after the first`}`}, or over ${rate} of the last calls (${window}, at least ${least}) with 95% certainty`,
        every: "Every",
        everyValue: (planned, really) => `${planned} planned${really === undefined ? "" : `; ${really} in fact`}`,
        pageRead: "Page read",
        about: "About",
        importance: "Importance",
        tier: "Tier",
        tierUsual: (tier, cheaper) => cheaper.length === 0 ? tier : `${tier}; when money runs short: ${cheaper.join(", then ")}`,
        tierNow: (tier) => `now ${tier}`,
        reportsEvery: (every, grace) => `${every}, and at most ${grace} late`,
        lastHeard: "Last heard",
        neverHeard: "never yet",
        nextExpected: "Next expected",
        expectedBy: (time) => `by ${time}`,
        overdueSince: (time) => `overdue since ${time}`,
    },
    measured: {
        head: "What its answers tell",
        firstToken: "First token",
        median: "median of 24 h",
        speed: "Speed",
        tokensPerSecond: (rate) => `${rate}\u00a0tokens/s`,
        used: "Uses",
        tokensIn: (count, text) => `${text} ${(0,en_counts/* plural */.LS)(count, "token")} in`,
        tokensOut: (count, text) => `${text} ${(0,en_counts/* plural */.LS)(count, "token")} out`,
        units: (count, text) => `${text} ${(0,en_counts/* plural */.LS)(count, "unit")}`,
        headroom: "Headroom",
        headroomLeft: (percent) => `${percent} of the tightest limit is left`,
        model: "Model",
        output: "Output",
        outputSize: (width, height) => `${width}\u00a0×\u00a0${height}`,
        certificate: "Certificate",
        certificateEnds: (day, days) => days < 0
            ? `expired on ${day}`
            : days < 1
                ? `expires within a day, on ${day}`
                : `expires on ${day}, in ${days} ${(0,en_counts/* plural */.LS)(days, "day")}`,
        serverTiming: "Server-Timing",
        placesHead: "Places",
        places: (failed, asked) => failed === 0 ? `well from all ${asked} places` : `fails from ${failed} of ${asked} ${(0,en_counts/* plural */.LS)(asked, "place")}`,
        placesTitle: (rounds, text) => `Where it failed, by ${text} ${(0,en_counts/* plural */.LS)(rounds, "measurement")} of 24 h`,
        placesColumns: [{ text: "Place" }, { text: "Failed", numeric: true }, { text: "Share", numeric: true }],
        phasesTitle: (jobs, text) => `Where the time goes, by ${text} ${(0,en_counts/* plural */.LS)(jobs, "job")} of 24 h`,
        phasesColumns: [
            { text: "Phase" },
            { text: "p50", numeric: true },
            { text: "p95", numeric: true },
            { text: "Share", numeric: true },
        ],
    },
    others: enOthers,
    maintenance: enMaintenance,
    pages: enPages,
    regions: enRegions,
    windows: enWindows,
    reports: enReports,
    spend: {
        head: "What it costs",
        today: "Spent today",
        month: "This month",
        perCall: "A call",
        perCallMedian: (amount) => `${amount}, median of 24 h`,
        budgetHead: "Budget",
        costUnknown: "unknown",
        costFree: "free",
        nothing: "nothing",
        atLeast: (amount) => `at least ${amount}`,
        orMore: "or more",
        unpriced: (calls, text) => `nobody knows the cost of ${text} ${(0,en_counts/* plural */.LS)(calls, "call")}`,
        thisMonth: (amount) => `${amount} this month`,
        budget: (amount, per) => `${amount} a ${per}`,
        spentOf: {
            monitor: (spent, budget) => `${spent} of its ${budget}`,
            provider: (spent, budget) => `${spent} of its provider’s ${budget}`,
            all: (spent, budget) => `${spent} of ${budget} for all monitors`,
        },
        shareUsed: (percent) => `${percent} used`,
        fallenBrief: (spent, until) => `Asked in a cheaper way until ${until}: ${spent} spent`,
        stoppedBrief: (spent, until) => `Not asked until ${until}: ${spent} spent`,
        fallen: (tier, usual, since) => `${since === "" ? "It" : `Since ${since} it`} is asked in a cheaper way, “${tier}” instead of “${usual}”.`,
        stopped: (since) => `${since === "" ? "It" : `Since ${since} it`} is not asked: the budget has nothing left for a call.`,
        isSpent: (spent) => `${(0,en_counts/* upper */.js)(spent)} is spent.`,
        anew: (until) => `The budget begins anew on ${until}.`,
        whyStopped: (spent) => `not asked, for ${spent} is spent`,
    },
    objective: {
        head: "Objective",
        target: "Target",
        over: (target, window) => `${target} over ${window}`,
        budget: "Error budget",
        budgetLeft: "Error budget left",
        left: (left, budget) => `${left} of ${budget} left`,
        overspent: (over, budget) => `${over} more than its ${budget}`,
        gone: "gone",
        unknown: "nothing known yet",
        burn: "Burn rate",
        burnOver: (rate, span) => `${rate}× over ${span}`,
        goneIn: "Gone in",
        goneAt: (duration, span) => `${duration}, at the rate of the last ${span}`,
    },
    incident: {
        resolved: "Resolved",
        running: "Running",
        what: (kind, level) => `${kind}, ${level}`,
        title: (name, phrase) => `${name} ${phrase}`,
        short: (name, brief) => `${name}: ${brief}`,
        advisoryBrief: "page reports trouble",
        advisoryNow: (name) => `${name}: the official page reports trouble`,
        advisoryLasted: (name, duration) => `${name}: the official page reported trouble for ${duration}`,
        certificate: {
            now: (name, days) => days < 0
                ? `${name}: its certificate has expired`
                : days < 1
                    ? `${name}: its certificate expires within a day`
                    : `${name}: its certificate expires in ${days} ${(0,en_counts/* plural */.LS)(days, "day")}`,
            over: (name, renewed) => `${name}: its certificate ${renewed ? "was renewed" : "was about to expire"}`,
            brief: (days) => days < 0
                ? "certificate expired"
                : days < 1
                    ? "certificate expires within a day"
                    : `certificate, ${days} ${(0,en_counts/* plural */.LS)(days, "day")} left`,
            briefOver: "certificate",
            daysLeft: "Days left",
            expired: "expired",
            expires: (day, time) => `expires ${day}, ${time}`,
            expiredOn: (day, time) => `on ${day}, ${time}`,
            onDay: (day) => `expires ${day}`,
            head: "What to do",
            advice: (day, host) => `Whoever runs ${host === "" ? "the host" : host} has to renew the certificate before ${day}. Clients that check it refuse to connect afterwards.`,
            adviceOver: "Nothing: this is over.",
            knownFor: "Known for",
            seen: (from) => `Our handshakes have shown it since ${from}.`,
            ended: (to) => `It was over at ${to}.`,
        },
        models: {
            title: (name, change) => `${name}: ${change}`,
            gone: "Gone",
            fresh: "New",
            news: "News",
            past: "Past news",
            changedAt: (time, change) => `At ${time} its list of models had changed: ${change}.`,
            seen: "Seen",
            head: "What changed",
            columns: [{ text: "Model" }, { text: "Change" }],
            more: (count) => `${count} more ${(0,en_counts/* plural */.LS)(count, "is", "are")} not named here.`,
            advice: "Calls for a model that is gone will fail.",
            adviceNew: "Nothing needs to be done.",
        },
        unreadFeed: {
            source: (name, isPage) => (isPage ? (0,en_counts/* thePage */.pb)(name) : name),
            title: (source, lasted, isRunning) => `${source} ${isRunning ? "has not been" : "was not"} readable for ${lasted}`,
            brief: (source, isRunning) => `${source} ${isRunning ? "cannot" : "could not"} be read`,
            why: (problem) => (problem === undefined ? "nobody can say why" : en_issues/* enIssues */.q.unreadFeed.problem[problem]),
            summary: (from, to, why) => to === undefined
                ? `It has not been readable since ${from}: ${why}.`
                : `It was not readable from ${from} to ${to}: ${why}.`,
            head: "What to do",
            headOver: "What it means",
            remedy: (problem) => [
                ...(problem === undefined ? [] : [en_issues/* enIssues */.q.unreadFeed.remedy[problem]]),
                en_issues/* enIssues */.q.unreadFeed.otherwise,
            ],
            meaning: [
                "What it says is unknown for that time: it counts neither as well nor as trouble. What our own calls measure is not touched by it.",
            ],
            lasted: "Not readable for",
            lastRead: "Last readable",
            usedBy: "Held against",
            monitors: (count) => (0,en_counts/* plural */.LS)(count, "monitor"),
        },
        heartbeat: {
            missing: (count) => (count === 1 ? "One report is missing" : `${(0,en_counts/* atStart */.M5)(count)} reports are missing`),
            missingFact: "Missing",
            missingSub: "reports",
            lastHeard: "Last heard",
            due: (time) => `due again by ${time}`,
            chartText: "Every report that came, and × for each that was missing when we looked.",
            head: "Where to look",
            advice: [
                "Did the work run at all, and to its end?",
                "Could it reach GitHub, and was it allowed to send the event?",
                "Is the key by which it signs the one that is set here?",
                "Did the workflow that takes reports run?",
            ],
            silent: (from, heard) => `A report has been missing since ${from}${heard === "" ? "" : `; the last one came at ${heard}`}.`,
            wasSilent: (from, to, heard) => `Reports were missing from ${from} to ${to}${heard === "" ? "" : `; the last one before had come at ${heard}`}.`,
        },
        lasted: "Lasted",
        lastedSoFar: "Lasts so far",
        fromTo: (from, to) => `${from} to ${to}`,
        from: (from) => `since ${from}`,
        noticed: "Noticed after",
        noticedHow: "Noticed",
        noticedSub: (time) => `verdict at ${time}`,
        importedFrom: "Seen by",
        importedSub: "imported; no call of ours",
        importedHead: "Where this comes from",
        importedSays: "Upptime watched this site before, and wrote when its state changed. Its begin and end are as exact as its runs came; of single calls, and of what a status page said meanwhile, nothing was kept.",
        pageLate: "Page late by",
        pageEarly: "Page earlier by",
        pageSpoke: "Page spoke",
        pageSaid: (time, lead) => `said so at ${time}${lead === "" ? "" : `, ${lead}`}`,
        pageSilentFact: "silent",
        pageNeverFact: "never",
        pageSub: {
            confirmed: "says so too",
            unacknowledged: "shows green",
            advisory: "reports trouble",
            uncovered: "no page is read",
            unread: "could not be read",
        },
        failed: "Calls that failed",
        of: (asked) => `of ${asked}`,
        failedSub: "without repetitions",
        affected: "Also affected",
        nothingElse: "no other monitor",
        seen: "What was seen",
        chartTitle: (failed, asked, through, repeated) => failed === 0
            ? `None of ${asked} ${calls(asked, repeated)} failed`
            : failed === asked
                ? `${allOf(failed)} ${calls(failed, repeated)} failed`
                : `${failed} of ${asked} ${calls(asked, repeated)} failed${through === 0 ? "" : `; ${(0,en_counts/* inSentence */.BX)(through)} still got through`}`,
        chartAdvisory: (asked, failed) => `The page reported trouble; ${failed === 0 ? "none" : String(failed)} of our ${asked} calls failed`,
        chartEvidence: "The calls that were kept as evidence",
        chartText: (hasPage, repeated, hasOthers) => `Every ${repeated ? "first call by its latency, without repetitions" : "call by its latency"}; × failed, half-filled was slow.${hasPage ? " Below the line what the official page showed; blue is the time until it spoke." : ""}${hasOthers ? " Grey is who else spoke of it: from when it began for them to when we heard of it." : ""}`,
        chartTextEvidence: "Single calls are kept for three days; of older incidents only those shown here remain.",
        timeline: "Timeline",
        story: {
            firstFailure: "First failure",
            opened: (level) => `Noticed: ${level}`,
            openedText: (noticedAfter) => `${(0,en_counts/* upper */.js)(noticedAfter)} after the first failure.`,
            openedAtOnce: "Seen at once.",
            level: (level) => `Now ${level}`,
            error: (phrase) => `The error changes: ${phrase}`,
            page: {
                confirmed: (page) => `${(0,en_counts/* thePage */.pb)(page)} says so too`,
                unacknowledged: (page) => `${(0,en_counts/* thePage */.pb)(page)} shows green`,
                advisory: (page) => `${(0,en_counts/* thePage */.pb)(page)} reports trouble`,
                uncovered: () => "No official page is read",
                unread: (page) => `${(0,en_counts/* thePage */.pb)(page)} cannot be read`,
            },
            pageTitle: (title) => `“${title}”`,
            pageLate: (late) => `${(0,en_counts/* upper */.js)(late)} after it began.`,
            pageEarly: (early) => `${(0,en_counts/* upper */.js)(early)} before it began.`,
            pageAtOnce: "At once.",
            certificate: (days, to) => days < 0
                ? `The certificate expired on ${to}`
                : days < 1
                    ? `The certificate expires within a day, on ${to}`
                    : `The certificate expires in ${days} ${(0,en_counts/* plural */.LS)(days, "day")}, on ${to}`,
            witness: (feed) => `${feed} sees it too`,
            witnessText: ({ title, uptime, status, since }) => {
                const says = status === undefined || status === "unknown" ? "" : en.page[status].toLowerCase();
                const when = since === "" ? "" : ` since ${since}`;
                const word = says === "" && since === "" ? "" : `${(0,en_counts/* upper */.js)(says === "" ? "trouble" : says)}${when}.`;
                return ([
                    ...(title === "" ? [] : [`“${title}”.`]),
                    ...(uptime === "" ? [] : [`Of its calls ${uptime} succeed.`]),
                    ...(word === "" ? [] : [word]),
                ].join(" ") || "It reports trouble.");
            },
            hint: (feed) => `Talk on ${feed}`,
            hintText: (count, usual, window) => `${count} in ${window}, where ${Math.round(usual * 10) / 10} are usual. A hint, no proof.`,
            unreadable: "It cannot be read",
            unreadableFor: (duration) => `It has not been readable for ${duration}.`,
            readable: "It can be read again",
            models: (appeared, vanished) => [
                ...(vanished > 0 ? [`${vanished} ${(0,en_counts/* plural */.LS)(vanished, "model")} gone`] : []),
                ...(appeared > 0 ? [`${appeared} new ${(0,en_counts/* plural */.LS)(appeared, "model")}`] : []),
            ].join(", "),
            modelNames: (appeared, vanished, more) => [
                ...(vanished.length > 0 ? [`Gone: ${vanished.join(", ")}.`] : []),
                ...(appeared.length > 0 ? [`New: ${appeared.join(", ")}.`] : []),
                ...(more > 0 ? [`${more} more.`] : []),
            ].join(" "),
            renewed: "The certificate was renewed",
            settled: "No longer news, or taken back",
            joined: (monitor) => `${monitor} fails too`,
            planned: (from, to) => `Planned from ${from} to ${to}`,
            persons: {
                acknowledged: "Somebody knows of it",
                takenUp: "Taken up again",
                muted: (until) => `Muted until ${until}`,
                falseAlarm: "Called a false alarm: it does not count in uptime",
                status: {
                    investigating: "Investigating",
                    identified: "Identified",
                    monitoring: "Monitoring",
                    resolved: "Resolved",
                },
            },
            recovered: "Recovered",
            recoveredText: (duration) => `After ${duration}.`,
            ended: {
                unobserved: "Ended unobserved: nothing has been known for a day",
                "no-longer-watched": "Ended: no longer watched",
            },
            reopened: (level) => `Again: ${level}`,
            because: (phrase) => `${(0,en_counts/* upper */.js)(phrase)}.`,
            measured: (value, limit) => (limit === "" ? `${value}.` : `${value}, against ${limit}.`),
        },
        diagnosis: {
            provider: "Diagnosis: the provider’s side",
            owner: "Diagnosis: our key, quota or request",
            network: "Diagnosis: between us and the provider",
            advisory: "Diagnosis: not seen by our calls",
            unclear: "Diagnosis",
        },
        advice: {
            "wait-and-tell": "Wait, and tell your users: the official page confirms it.",
            "check-ours": "Mend it here: begin with what was refused.",
            "call-support": "Ask the provider’s support: no page admits it, and nothing of ours is at fault.",
            watch: "Watch it: the facts do not say yet whose it is.",
        },
        check: {
            page: "Official page",
            scope: "Scope",
            scopeWide: "wider",
            scopeWideText: (names) => `Of the same provider, these fail too: ${listOf(names)}.`,
            scopeNarrow: "this one alone",
            scopeNarrowText: (names) => `Of the same provider, these were fine: ${listOf(names)}.`,
            scopeUnknownText: "Nothing is known of other monitors of the same provider.",
            scopeTest: "This monitor is a test.",
            key: "Key",
            quota: "Quota",
            network: "Network",
            request: "Request",
            pageResult: {
                confirmed: "says so too",
                unacknowledged: "says green",
                advisory: "reports trouble",
                uncovered: "none",
                unread: "not readable",
            },
            pageText: {
                confirmed: (page, time) => `${(0,en_counts/* thePage */.pb)(page)} reports this trouble${time === "" ? "" : `, and said so first at ${time}`}.`,
                unacknowledged: (page, time) => `${(0,en_counts/* thePage */.pb)(page)} was read${time === "" ? "" : ` at ${time}`} and reports nothing of it.`,
                advisory: (page, time) => `${(0,en_counts/* thePage */.pb)(page)} reports trouble${time === "" ? "" : ` since ${time}`} while our calls pass.`,
                uncovered: () => "No status page is read for this monitor.",
                unread: (page) => `${(0,en_counts/* thePage */.pb)(page)} could not be read, which says nothing.`,
            },
            keyRefused: "refused",
            keyRefusedText: (phrase) => `${(0,en_counts/* upper */.js)(phrase)}.`,
            keyFine: "not refused",
            keyFineText: (code) => code === "" ? "No answer blamed the key." : `The last answer, ${code}, does not blame it.`,
            unknown: "not known",
            noAnswerText: "No answer came that could have said so.",
            quotaUsed: "used up",
            quotaUsedText: (phrase) => `${(0,en_counts/* upper */.js)(phrase)}.`,
            quotaFine: "no complaint",
            quotaFineText: (code) => code === ""
                ? "No answer spoke of quota or credit."
                : `The last answer, ${code}, speaks of neither quota nor credit.`,
            networkBad: "fails",
            networkBadText: (phrase) => `${(0,en_counts/* upper */.js)(phrase)}.`,
            networkSlow: "in time limits",
            networkSlowText: (phase) => `Calls ended waiting in the phase “${phase}”.`,
            networkFine: "fine",
            networkFineText: (code) => `Answers arrive whole: ${code}.`,
            requestBad: "refused",
            requestBadText: (phrase) => `${(0,en_counts/* upper */.js)(phrase)}.`,
            requestFine: "passed before",
            requestFineText: (time) => `The same request passed at ${time}.`,
            requestUnknownText: "No earlier call of it is kept.",
            support: "Support",
            supportTheirs: "theirs to mend",
            supportTheirsText: (id) => `The last failure is the provider’s${id === "" ? "." : `. Its own id of that call: ${id}.`}`,
            supportOurs: "not needed",
            supportOursText: "It is ours to mend.",
            supportUnknownText: "No call says yet whose fault it is.",
        },
        evidence: "Evidence",
        noEvidence: "None was kept: the incident rests on the official page.",
        first: "first attempt",
        again: (n) => `repetition ${n}`,
        reasonIs: "Reason",
        blame: { provider: "the provider’s", owner: "ours", runner: "the runner’s", nobody: "nobody’s" },
        blameIs: (whose) => `the fault is ${whose}`,
        postMortem: "Post-mortem",
        summarySoFar: "So far",
        summary: {
            failed: (from, to, failed, asked, repeated) => `From ${from} to ${to}, ${failedOf(failed, asked, repeated)}.`,
            failedSoFar: (from, failed, asked, repeated) => `Since ${from}, ${failedOf(failed, asked, repeated)}.`,
            span: (from, to, duration) => `It lasted ${duration}, from ${from} to ${to}.`,
            spanSoFar: (from) => `It has lasted since ${from}.`,
            firstError: (phrase) => `The first error: ${phrase}.`,
            noticed: (after) => `The verdict came ${after} after the first failure.`,
            noticedAtOnce: "The verdict came at once.",
            page: {
                confirmed: (page) => `${(0,en_counts/* thePage */.pb)(page)} says so too.`,
                unacknowledged: (page) => `${(0,en_counts/* thePage */.pb)(page)} said nothing.`,
                advisory: (page) => `${(0,en_counts/* thePage */.pb)(page)} reported it; our calls did not notice.`,
                uncovered: () => "No official page is read for it.",
                unread: (page) => `${(0,en_counts/* thePage */.pb)(page)} could not be read.`,
            },
            pageLate: (page, late, time, lead) => `${(0,en_counts/* thePage */.pb)(page)} said so after ${late}, at ${time}: ${lead}.`,
            pageAtOnce: (page, time) => `${(0,en_counts/* thePage */.pb)(page)} said so at once, at ${time}.`,
            pageEarly: (page, early, time, lead) => `${(0,en_counts/* thePage */.pb)(page)} was first, by ${early}, at ${time}: ${lead}.`,
        },
        callsByOutcome: "Calls by outcome and reason",
        outcomeColumns: [
            { text: "Outcome, reason" },
            { text: "Calls", numeric: true },
            { text: "First", numeric: true },
            { text: "Last", numeric: true },
        ],
        issue: (number) => `Issue #${number}`,
        asJson: "The ledger’s file of it",
        runningDuration: (duration) => `${duration}, running`,
        indexSentence: (total, running) => [
            { tone: "quiet", text: total === 1 ? "One incident so far." : `${total} incidents so far.` },
            {
                tone: "plain",
                text: running === 0 ? "None is running." : `${(0,en_counts/* atStart */.M5)(running)} ${(0,en_counts/* plural */.LS)(running, "is", "are")} running.`,
            },
        ],
        indexEmpty: "No incident has been seen yet.",
    },
    chart: {
        weAsked: (every) => `We asked every ${every}`,
        plannedEvery: (every) => `We asked, planned every ${every}`,
        weAskedUnplanned: "We asked",
        reportsDue: (every) => `Reports, due every ${every}`,
        pageSays: (page) => `${(0,en_counts/* thePage */.pb)(page)} says`,
        noPage: "No official page is read",
        silentFor: (duration) => `${duration}, and not a word`,
        silentForShort: (duration) => `${duration} silent`,
        notReadYet: "Not read yet",
        lateBy: (duration) => `${duration} before they said so`,
        now: (time) => `now ${time}`,
        pulseTitle: (name, from, to) => `${name}: our samples and the official page from ${from} to ${to}`,
        pulseDesc: (failed, asked, page, others) => `${asked === 0 ? "No call is known of this time" : `${failed} of ${asked} calls in this time failed`}. The page at the end: ${page}.${others.length === 0 ? "" : ` Others who spoke of it: ${en_list.format(others)}.`}`,
        otherSees: (name) => `${name} sees it too`,
        otherTalks: (name) => `Talk on ${name}`,
        latencyTitle: (p50, p95) => `Half of the calls take under ${p50}, the slowest 5% over ${p95}`,
        latencyTitleFew: (calls, p50) => calls === 1
            ? `The one call so far took ${p50}`
            : `Of the ${(0,en_counts/* inSentence */.BX)(calls)} calls so far half took under ${p50}`,
        reportedTitle: (p50, p95) => `Half of the work took under ${p50}, the slowest 5% over ${p95}`,
        reportedTitleFew: (reports, p50) => reports === 1
            ? `The work of the one report so far took ${p50}`
            : `Half of the work of the ${(0,en_counts/* inSentence */.BX)(reports)} reports so far took under ${p50}`,
        latencyTitleNone: "No call succeeded in these days",
        latencyText: (bin, log) => `Successful calls, ${bin} a point. Line: p50. Dark band: to p95. Light band: to p99.${log ? " Log scale." : ""} × is where calls failed.`,
        reportedText: (bin, log) => `As the reports tell it, ${bin} a point. Line: p50. Dark band: to p95. Light band: to p99.${log ? " Log scale." : ""} × is where a report was missing or told of a failure.`,
        latencyDesc: (p50, p95, p99, failures) => `Over 7 days p50 ${p50}, p95 ${p95}, p99 ${p99}; failed calls: ${failures}.`,
        latencyName: "Latency, 7 days",
        slow: (limit) => `slow ${limit}`,
        noData: "no data",
        failed: "failed",
        slowOver: (limit) => `slow over ${limit}`,
        latencyColumns: (zone, ofReports) => [
            { text: `Day, ${zone}` },
            { text: "p50", numeric: true },
            { text: "p95", numeric: true },
            { text: "p99", numeric: true },
            { text: ofReports ? "Reports" : "Calls", numeric: true },
            { text: "Failed", numeric: true },
        ],
        outcomesName: "Outcomes, 7 days",
        outcomesTitle: (failed, calls) => calls === 0
            ? "Nothing was asked in these days"
            : failed === 0
                ? calls === 1
                    ? "The one call did not fail"
                    : `None of ${calls.toLocaleString("en-GB")} calls failed`
                : `${failed.toLocaleString("en-GB")} of ${calls.toLocaleString("en-GB")} calls failed`,
        outcomesText: (bin) => `Every planned round by its outcome, ${bin} a bar. Empty is a round that did not run: it counts neither as up nor as down.`,
        outcomesDesc: (parts) => `Calls in these days: ${parts.join(", ")}. Missing rounds are left empty.`,
        ofPlanned: "of planned",
        notObserved: "not observed",
        rounds: (count) => `${count} rounds`,
        reports: (count) => `${count} reports`,
        leftOut: "left out",
        callColumns: (zone) => [
            { text: `Time, ${zone}` },
            { text: "Outcome" },
            { text: "Latency", numeric: true },
            { text: "Code and reason" },
        ],
    },
};


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
