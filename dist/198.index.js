export const id = 198;
export const ids = [198];
export const modules = {

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

/***/ 36650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BX: () => (/* binding */ inSentence),
/* harmony export */   Hn: () => (/* binding */ times),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   M5: () => (/* binding */ atStart),
/* harmony export */   WP: () => (/* binding */ both),
/* harmony export */   cO: () => (/* binding */ INTL),
/* harmony export */   gP: () => (/* binding */ either),
/* harmony export */   ib: () => (/* binding */ lower),
/* harmony export */   js: () => (/* binding */ upper),
/* harmony export */   pb: () => (/* binding */ thePage),
/* harmony export */   wM: () => (/* binding */ MOST_IN_WORDS),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
/** British in its dates. */
const INTL = "en-GB";
const number = new Intl.NumberFormat(INTL);
const conjunction = new Intl.ListFormat(INTL, { type: "conjunction" });
const disjunction = new Intl.ListFormat(INTL, { type: "disjunction" });
/** `1,856` */
const grouped = (count) => Number.isInteger(count) && count >= 0 && count < 1_000 ? String(count) : number.format(count);
/** `A, B and C` */
const both = (items) => conjunction.format(items);
/** `A, B or C` */
const either = (items) => disjunction.format(items);
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
const atStart = (count) => NUMBERS[count] ?? grouped(count);
const inSentence = (count) => NUMBERS[count]?.toLowerCase() ?? grouped(count);
const plural = (count, one, many = `${one}s`) => (count === 1 ? one : many);
const lower = (text) => text.charAt(0).toLowerCase() + text.slice(1);
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

/***/ 8596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ enReport)
/* harmony export */ });
/* harmony import */ var _en_counts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36650);

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
        unpriced === 0 ? "" : `${unpriced} ${(0,_en_counts_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(unpriced, "call")} of unknown cost`,
    ]
        .filter((part) => part !== "")
        .join("; "),
    model: (name, calls, amounts) => `${name}: ${calls} ${(0,_en_counts_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(calls, "call")}${amounts === "" ? "" : `, ${amounts}`}`,
    region: (region, uptime, coverage) => `${region} ${uptime} (coverage ${coverage})`,
    incidentColumns: ["Incident", "Kind", "Began (UTC)", "Ended (UTC)", "Lasted"],
    goesOn: "went on when the month was closed",
    falseAlarms: "False alarms, and what to tune:",
    falseAlarm: (kind, from, to, who, why) => `${kind}, ${to === undefined ? `from ${from} on` : `${from} to ${to}`}, marked by ${who}${why === undefined ? "" : `: ${why}`}`,
    tune: (setting, value) => value === undefined ? `Raise ${setting}` : `Raise ${setting} above ${value}`,
    tuneRule: (rule) => `Raise the limit of the alert rule ${rule}, or for how long it must be passed`,
    untuned: "No setting is known that would have kept it quiet",
    corrections: "False alarms, whose failures are left out:",
    correction: (from, to, who, why) => `${from} to ${to}, marked by ${who}: ${why}`,
};


/***/ }),

/***/ 91442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  en: () => (/* binding */ en),
  x: () => (/* binding */ english)
});

// EXTERNAL MODULE: ./build/locales/en-counts.js
var en_counts = __webpack_require__(36650);
// EXTERNAL MODULE: ./build/locales/en-issues.js
var en_issues = __webpack_require__(64598);
;// CONCATENATED MODULE: ./build/locales/en-channels.js
const enChannels = {
    steps: "Next steps",
    cut: "Cut: there is no room for the rest",
    unrecorded: "Not recorded: the ledger could not be written",
    testTitle: (site) => `A test from ${site}`,
    testLead: "This channel works. Nothing is wrong, and there is nothing to do.",
};

;// CONCATENATED MODULE: ./build/locales/en-maintenance.js

const NAMED = 4;
const enMaintenance = {
    head: "Planned work",
    running: "In maintenance",
    upcoming: "Planned",
    when: (from, to, zone) => `${from} to ${to} ${zone}`,
    left: (duration) => `${duration} left`,
    ahead: (duration) => `in ${duration}`,
    about: (names) => names.length <= NAMED ? (0,en_counts/* both */.WP)(names) : (0,en_counts/* both */.WP)([...names.slice(0, NAMED - 1), `${names.length - NAMED + 1} more`]),
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

;// CONCATENATED MODULE: ./build/locales/en-others.js


const nb = (text) => text.replaceAll(" ", "\u00a0");
const quoted = (words) => (0,en_counts/* either */.gP)(words.map((word) => `“${word}”`));
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
    moreIncidents: (count) => `${count} more ${(0,en_counts/* plural */.LS)(count, "incident")} of these days`,
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
    moreEndpoints: (count) => `${count} more ${(0,en_counts/* plural */.LS)(count, "endpoint")} in between`,
    chart: {
        title: (lowest, when) => `The best endpoint fell to ${lowest} at ${when}`,
        titleSteady: (lowest) => `The best endpoint never fell under ${lowest} in 3 days`,
        text: (hasOurs) => `${hasOurs ? "Above the line our calls by outcome, 1\u00a0h a bar; below it" : "Below the line"} the share of calls that succeeded at the best endpoint. Dotted is where nobody read it.`,
        name: (name) => `${name}, 3 days`,
        desc: (lowest, highest, readings) => `The best endpoint’s share lay between ${lowest} and ${highest} in ${readings} ${(0,en_counts/* plural */.LS)(readings, "reading")}.`,
        ours: "ours",
        columns: [
            { text: "Day" },
            { text: "Lowest", numeric: true },
            { text: "Highest", numeric: true },
            { text: "Readings", numeric: true },
        ],
    },
    hint: ({ what, count, window, usual, words }) => {
        const noun = (0,en_counts/* plural */.LS)(count, what.replace(/s$/u, ""));
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
            return `Its page told of an outage in ${(0,en_counts/* grouped */.zD)(outages)} of ${(0,en_counts/* grouped */.zD)(readings)} readings`;
        },
        outcomesText: (bin) => `Every planned reading of its page by what that said, ${bin} a bar. Empty is one that was not made: it counts neither as up nor as down.`,
        outcomesDesc: (parts) => `Readings in these days: ${parts.join(", ")}. Missing ones are left empty.`,
        missed: (readings) => `${readings} readings`,
    },
};

;// CONCATENATED MODULE: ./build/locales/en-pages.js


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
    cardNote: (monitors, more) => `Speaks of ${(0,en_counts/* both */.WP)([...monitors, ...(more > 0 ? [`${more} more`] : [])])}`,
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
            return `${where} ${(0,en_counts/* thePage */.pb)(page)} was ${(0,en_counts/* both */.WP)(parts)}`;
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

// EXTERNAL MODULE: ./build/locales/en-report.js
var en_report = __webpack_require__(8596);
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
    falseAlarms: "False alarms, and what to tune",
    falseAlarmsNote: "As people marked them; settings as they were when the month was closed",
    falseAlarmColumns: [{ text: "Monitor" }, { text: "When" }, { text: "Marked by" }, { text: "What to tune" }],
    falseAlarmGoesOn: "went on at the close",
    tune: en_report/* enReport */.I.tune,
    tuneRule: en_report/* enReport */.I.tuneRule,
    untuned: en_report/* enReport */.I.untuned,
    asTable: (what) => `${what}, as a table`,
    months: "Closed months",
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

;// CONCATENATED MODULE: ./build/locales/en-figures.js

const numbers = (...texts) => texts.map((text) => ({ text, numeric: true }));
const bandsText = "Line: p50. Dark band: to p95. Light band: to p99.";
const fails = (ofReports) => ofReports ? "× is where a report was missing or told of a failure" : "× is where calls failed";
const parts = (count, one) => `${(0,en_counts/* grouped */.zD)(count)} ${one}${count === 1 ? "" : "s"}`;
const enFigures = {
    ranges: "Range",
    range: {
        "24h": { label: "24\u00a0h", head: "The last 24 hours", over: "24 hours" },
        "7d": { label: "7\u00a0d", head: "The last 7 days", over: "7 days" },
        "30d": { label: "30\u00a0d", head: "The last 30 days", over: "30 days" },
        "90d": { label: "90\u00a0d", head: "The last 90 days", over: "90 days" },
        "1y": { label: "1\u00a0y", head: "The last year", over: "a year" },
    },
    latencyName: (over) => `Latency, ${over}`,
    latencyDesc: (over, p50, p95, p99, failures) => `Over ${over} p50 ${p50}, p95 ${p95}, p99 ${p99}; failed calls: ${failures}.`,
    callsText: (log, ofReports) => `${ofReports ? "As the reports tell it, each a dot" : "Each call is a dot"}${log ? ", on a log scale" : ""}. ${ofReports ? "× is a report that was missing or told of a failure" : "× is a call that failed"}; it has no latency.`,
    binsText: (bin, log, ofReports) => `${ofReports ? "As the reports tell it" : "Successful calls"}, ${bin} a point. ${bandsText}${log ? " Log scale." : ""} ${fails(ofReports)}`,
    crosses: ": two where over 5% did, three over 20%",
    weekOrMonth: "a week (further back a month)",
    outcomesName: (over) => `Outcomes, ${over}`,
    tip: ({ when, p50, p95, calls, failed }) => {
        const times = p50 === undefined ? [] : [p95 === undefined ? `p50 ${p50}` : `p50 ${p50}, p95 ${p95}`];
        const told = failed === 0 && p50 !== undefined ? [] : [`${failed} of ${parts(calls, "call")} failed`];
        return `${when}: ${[...times, ...told].join("; ")}`;
    },
    latencyColumns: (first, ofReports) => [
        { text: first },
        ...numbers("p50", "p95", "p99", ofReports ? "Reports" : "Calls", "Failed"),
    ],
    outcomeColumns: (first, names) => [{ text: first }, ...numbers(...names)],
    firstColumn: {
        hours: (zone) => `From, ${zone}`,
        day: (zone) => `Day, ${zone}`,
        week: () => "Days, UTC",
        month: () => "From, UTC",
    },
    week: (from) => `from ${from}`,
    maintenance: "maintenance",
    head: {
        both: "When it fails, and how much may still",
        first: "When it fails",
        second: "How much may still fail",
    },
    spentHead: {
        both: "Where the time goes, and the money",
        first: "Where the time goes",
        second: "Where the money goes",
    },
    heat: {
        name: "Failed time by weekday and hour",
        clean: "At no hour of the week did anything fail",
        even: (share) => `No hour of the week stands out: ${share} of the time failed`,
        block: (from, to, share, other) => `Fails most from ${from} to ${to}: ${share} of that time, ${other} of the rest`,
        day: (day, share, other) => `Fails most on ${day}s: ${share} of that day, ${other} of the others`,
        text: (days, zone) => `How much of the known time failed, in percent, by weekday and hour, ${zone}, over the last ${days} days.`,
        desc: (worst, share) => `Highest at ${worst}: ${share}.`,
        legend: "Failed:",
        steps: ["under 0.5%", "to 2%", "to 5%", "to 10%", "more"],
        few: "too little known",
        tip: (day, hour, share, known) => `${day} ${hour}: ${share} of ${known}`,
        hourColumn: (zone) => `Hour, ${zone}`,
    },
    budget: {
        name: (window) => `Error budget, ${window}`,
        left: (share) => `${share} of the error budget is left`,
        whole: "Nothing of the error budget is used",
        goneOn: (day) => `The error budget was used up on ${day}`,
        text: (target, window, allowed) => `Error budget left, goal ${target} over ${window}: ${allowed} may fail.`,
        desc: (begin, now) => `From 100% on ${begin} to ${now} now.`,
        leftNow: (share) => `${share} left`,
        over: (share) => `${share} over`,
        overspent: "overspent",
        steady: "steady spending",
        negative: (number) => `−${number}`,
        burn: "How fast it burns",
        burnColumns: [{ text: "Burning over" }, ...numbers("Rate", "Alarm at")],
        span: { "1h": "1 hour", "6h": "6 hours", "3d": "3 days" },
        times: (rate) => `${rate}\u00a0×`,
        columns: (zone) => [{ text: `Day, ${zone}` }, ...numbers("Left")],
    },
    phases: {
        name: "Phases of a call, 24 hours",
        title: (stage, share) => `${share} of a call is ${DOING[stage]}`,
        text: (stages, setUp) => `Median of each phase over the last 24 hours, stacked from the line up: ${stages.join(", ")}.${setUp === "" ? "" : ` Set-up is dns, connect and tls: ${setUp} together.`} Phases are kept for as long as samples are.`,
        desc: (told) => `Medians: ${told.join(", ")}.`,
        stage: {
            setUp: "set-up",
            send: "send",
            wait: "wait",
            receive: "receive",
            create: "create",
            queued: "queue",
            run: "run",
            fetch: "fetch",
        },
        columns: [{ text: "Phase" }, ...numbers("p50", "p95", "Share")],
        tip: (when, told) => `${when}: ${told.join(", ")}`,
    },
    cost: {
        name: "Cost by day, 30 days",
        title: (perDay, total) => `${perDay} a day; ${total} in 30 days`,
        free: "Thirty days cost nothing",
        text: (days) => `What the calls of each day cost, all of them, over the last ${days} days; days of UTC.`,
        unpriced: " A mark on top: some calls have no known price, so at least so much. A dot: none has.",
        limit: (amount) => `limit ${amount}`,
        tip: (day, cost, calls) => `${day}: ${cost}, ${calls} calls`,
        unknown: "unknown",
        atLeast: (amount) => `at least ${amount}`,
        columns: [{ text: "Day, UTC" }, ...numbers("Cost", "Calls")],
    },
    leads: { head: "Their page and our probes", note: "Aligned at the moment we noticed; 90 days" },
};
const DOING = {
    setUp: "reaching the server",
    send: "sending the question",
    wait: "waiting for the answer",
    receive: "receiving the answer",
    create: "asking for the job",
    queued: "waiting for a machine",
    run: "the model at work",
    fetch: "fetching the output",
};

;// CONCATENATED MODULE: ./build/locales/en-front.js

const enFront = {
    announcements: "Announcements",
    announcedSince: (time) => `since ${time}`,
    readOn: "Read on",
    stale: (every) => `This page is old: the last check was {ago}, and one was due every ${every}. What it says is of then, not of now.`,
    staleUnchecked: "This page is old: it was built {ago}, and no check has come since.",
    localTime: "{time} where you are",
    soSince: (when) => `No incident has been seen since ${when}.`,
    filter: "Find",
    filterHint: "Name of a monitor",
    filtered: "{n} of {all} monitors",
    order: "Order",
    orders: { config: "As planned", state: "Worst first", name: "By name", uptime: "Lowest uptime", p95: "Slowest" },
    largeNote: "With the uptime of 90 days and p95 of 24 h; the days of each stand on the page of its group.",
    daysOf: (count) => (count === 1 ? "90 days of it" : `90 days of all ${(0,en_counts/* grouped */.zD)(count)}`),
    more: (count) => `${count} more ${(0,en_counts/* plural */.LS)(count, "monitor")}`,
    moreNotes: (count) => `${count} more ${(0,en_counts/* plural */.LS)(count, "monitor has", "monitors have")} a note like these.`,
    groupTitle: (group, part, parts) => (parts === 1 ? group : `${group}, part ${part} of ${parts}`),
    groupSentence: (group, up, all) => up === all
        ? `${group}: ${all === 1 ? "the one monitor is" : `all ${all} are`} up.`
        : `${group}: ${up} of ${all} are up.`,
    parts: "Parts of this group",
};

;// CONCATENATED MODULE: ./build/locales/en-provider.js

const en_provider_NAMED = 3;
const counted = (count) => (count <= en_counts/* MOST_IN_WORDS */.wM ? (0,en_counts/* inSentence */.BX)(count) : String(count));
const enProvider = {
    title: "Providers",
    sentence: (all, names) => {
        if (all === 0)
            return [{ tone: "quiet", text: "No provider is watched." }];
        const well = all - names.length;
        if (names.length === 0)
            return [
                {
                    tone: "quiet",
                    text: all === 1 ? "The one provider has no trouble." : `None of ${counted(all)} providers has trouble.`,
                },
            ];
        const rest = names.length - en_provider_NAMED;
        const told = (0,en_counts/* both */.WP)([...names.slice(0, en_provider_NAMED), ...(rest > 0 ? [`${rest} more`] : [])]);
        return [
            ...(well === 0
                ? []
                : [
                    {
                        tone: "quiet",
                        text: `${(0,en_counts/* upper */.js)(counted(well))} of ${counted(all)} providers ${(0,en_counts/* plural */.LS)(well, "has", "have")} no trouble.`,
                    },
                ]),
            { tone: "plain", text: `There is trouble with ${told}.` },
        ];
    },
    listHead: "Each provider and its page",
    listNote: "What of it is up, what its page says of that, and how it acknowledged what we saw in 90 days",
    columns: [
        { text: "Provider" },
        { text: "Page says" },
        { text: "Incidents, 90 days", numeric: true },
        { text: "Acknowledged", numeric: true },
        { text: "Median", numeric: true },
    ],
    upOf: (up, all) => `${up} of ${all} up`,
    noPage: "no page read",
    cards: "All pages’ report cards",
    named: (name, sentence, isName) => `${name}: ${isName ? sentence : (0,en_counts/* lower */.ib)(sentence)}`,
    monitorLink: (name) => `All of ${name}`,
    bothHead: "What we saw, and what its page said",
    bothNote: "A year at most; a page’s own words are kept for 90 days",
    monthsTitle: (ours, theirs) => {
        if (ours === 0 && theirs === 0)
            return "Neither we nor the page saw anything";
        const seen = ours === 0 ? "We saw no incident" : `We saw ${counted(ours)} ${(0,en_counts/* plural */.LS)(ours, "incident")}`;
        if (theirs === undefined)
            return seen;
        return theirs === 0 ? `${seen}; the page told of none` : `${seen}; the page told of ${counted(theirs)}`;
    },
    monthsText: (hasPage) => `Above the line our incidents of all its monitors together, as high as the time they took of the day (log scale).${hasPage ? " Below it what the page showed. A blue dot: an outage of which it said nothing." : ""}`,
    monthDesc: (ours, theirs) => `Ours: ${ours}; the page’s: ${theirs}.`,
    columnsOfMonths: { month: "Month", days: "Days", ours: "Ours", theirs: "The page’s" },
    listTitle: "The latest of both sides",
    ours: "we",
    theirs: "the page",
    afterwards: "told afterwards",
    notSeen: "our calls met nothing",
    none: "Nothing that is kept.",
    more: (count) => `${count} earlier ${(0,en_counts/* plural */.LS)(count, "one is", "ones are")} not listed.`,
    saysHead: "In the page’s own words",
    saysNote: "Now, and in the last 7 days",
};

;// CONCATENATED MODULE: ./build/locales/en-compare.js

const en_compare_numbers = (...texts) => texts.map((text) => ({ text, numeric: true }));
const en_compare_counted = (count) => (count <= en_counts/* MOST_IN_WORDS */.wM ? (0,en_counts/* inSentence */.BX)(count) : String(count));
const en_compare_NAMED = 3;
const enCompare = {
    title: "Compare",
    sentence: (models, groups) => {
        const parts = [
            ...(models === 0 ? [] : [`${en_compare_counted(models)} ${(0,en_counts/* plural */.LS)(models, "model")} behind several doors`]),
            ...(groups === 0 ? [] : [`${en_compare_counted(groups)} ${(0,en_counts/* plural */.LS)(groups, "group")} of monitors`]),
        ];
        return [{ tone: "plain", text: `${(0,en_counts/* upper */.js)((0,en_counts/* both */.WP)(parts))}, side by side.` }];
    },
    how: "Ranked by uptime, where a difference of less than one call is none; then by p95; then by the cost of a successful call, where all are in one unit. Whoever was seen for less than half as long as the best-covered is not ranked.",
    byModel: "One model, several doors",
    byModelNote: "Monitors that ask the same model through different providers",
    byGroup: "By group",
    byGroupNote: "Monitors that the config puts together",
    listColumns: [
        { text: "Compared" },
        ...en_compare_numbers("Members"),
        { text: "First over 30 days" },
        ...en_compare_numbers("Uptime", "p95"),
    ],
    name: { model: (name) => name, group: (name) => name },
    best: (name, of, names, uptime, p95, over) => {
        const rest = names.length - en_compare_NAMED;
        const told = (0,en_counts/* both */.WP)([...names.slice(0, en_compare_NAMED), ...(rest > 0 ? [`${rest} more`] : [])]);
        const figures = [...(uptime === "" ? [] : [`${uptime} up`]), ...(p95 === "" ? [] : [`p95 ${p95}`])].join(", ");
        return [
            { tone: "quiet", text: `${name}: of ${en_compare_counted(of)}, over ${over},` },
            {
                tone: "plain",
                text: `${told} ${(0,en_counts/* plural */.LS)(names.length, "did", "did equally")} best${figures === "" ? "" : `: ${figures}`}.`,
            },
        ];
    },
    noneRanked: (name, of) => [{ tone: "quiet", text: `${name}: too little is known yet to rank ${en_compare_counted(of)}.` }],
    ranking: "Ranking",
    caption: (over) => `Ranking over ${over}`,
    columns: [
        { text: "Monitor" },
        ...en_compare_numbers("Rank", "Uptime", "Coverage", "Calls", "p50", "p95", "A successful call, 30 d"),
    ],
    unranked: { "no-data": "no data", "little-coverage": "too little seen" },
    unknown: "unknown",
    multiples: (quickest, p95) => `${quickest} is quickest: 95 of 100 calls within ${p95}`,
    multiplesText: (bin, log, shown, all) => `Latency on one ${log ? "log " : ""}scale, by p95. Successful calls, ${bin} a point. Line: p50. Dark band: to p95. Light band: to p99. × is where calls failed.${shown < all ? ` The quickest ${shown} of ${all}.` : ""}`,
    chartsOf: (over) => `Charts are drawn over ${over}.`,
    figure: (p50, p95) => `p50 ${p50} · p95 ${p95}`,
    desc: (p50, p95, failures) => `p50 ${p50}, p95 ${p95}; failed calls: ${failures}.`,
    numbers: "The p95 of all as a table",
    numbersFirst: (zone) => `From, ${zone}`,
};

;// CONCATENATED MODULE: ./build/locales/en-cost.js

const en_cost_numbers = (...texts) => texts.map((text) => ({ text, numeric: true }));
const enCost = {
    title: "Cost",
    sentence: (perDay, total, isLeast) => total === ""
        ? [{ tone: "quiet", text: "Nothing is known to have cost anything in 30 days." }]
        : [
            { tone: "plain", text: `Watching costs ${isLeast ? "at least " : ""}${perDay} a day:` },
            { tone: "quiet", text: `${total} in 30 days.` },
        ],
    unpricedPiece: (calls, text) => ({
        tone: "truth",
        text: `${text} ${(0,en_counts/* plural */.LS)(calls, "call has", "calls have")} no known price.`,
    }),
    how: "All calls count, repetitions and failures too, for they are charged as well. Units are never added to each other, and what nobody knows the price of is unknown, not 0. Days are those of UTC.",
    facts: { today: "Today", month: "This month", perSuccess: "A successful call", calls: "Calls" },
    todaySub: "since midnight, UTC",
    monthSub: "since the 1st, UTC",
    perSuccessSub: (days) => `all costs ÷ available calls, ${days} days`,
    callsSub: (unpriced) => (unpriced === "" ? "each with a known price" : `${unpriced} without a known price`),
    unknown: "unknown",
    nothing: "nothing",
    and: (amount) => `and ${amount}`,
    atLeast: (amount) => `at least ${amount}`,
    daysHead: "Day by day",
    daysTitle: (dearest, day, mean) => `Dearest on ${day}: ${dearest}, at a mean of ${mean} a day`,
    daysTitleNothing: (unit) => `Thirty days cost nothing in ${unit}`,
    daysName: (unit) => `Cost by day in ${unit}, 30 days`,
    daysText: (days) => `What the calls of all monitors cost, by day of UTC, over the last ${days} days.`,
    unit: (unit) => unit,
    monitorsHead: "By monitor",
    monitorColumns: [
        { text: "Monitor" },
        ...en_cost_numbers("30 days", "Share", "Calls", "A successful call", "Today", "Price unknown"),
    ],
    multiples: (dearest, share) => `${dearest} takes ${share} of it`,
    multiplesText: (shown, all) => `Cost by day, 30 days, on one scale; dearest first.${shown < all ? ` ${shown} of ${all}; the others cost less.` : ""}`,
    modelsHead: "By model",
    modelsNote: "As the answers name it, 30 days",
    modelColumns: [{ text: "Model" }, ...en_cost_numbers("30 days", "Share", "Calls", "A call", "Price unknown")],
    modelless: "not named by the answer",
    unitsHead: "By unit",
    unitsNote: "Never added to each other",
    unitColumns: [{ text: "Unit" }, ...en_cost_numbers("30 days", "A day", "Monitors")],
    budgetsHead: "Budgets",
    budgetsNote: "Where a monitor has several, the one nearest to its end",
    budgetColumns: [
        { text: "Whose" },
        ...en_cost_numbers("Spent", "Of", "Used"),
        { text: "Begins anew" },
        { text: "Effect now" },
    ],
    whose: { provider: (name) => `All of ${name}`, all: () => "All monitors" },
    per: { day: (amount) => `${amount} a day`, month: (amount) => `${amount} a month` },
    does: (stopped, fellBack) => [
        ...(stopped === 0 ? [] : [`stops ${stopped} ${(0,en_counts/* plural */.LS)(stopped, "monitor")}`]),
        ...(fellBack === 0 ? [] : [`has ${fellBack} asked in a cheaper way`]),
    ].join(", ") || "none",
};

;// CONCATENATED MODULE: ./build/locales/en-archive.js

const enArchive = {
    title: "By month",
    sentence: (total, running) => [
        { tone: "quiet", text: total === "1" ? "One incident so far." : `${total} incidents so far.` },
        {
            tone: "plain",
            text: running === 0 ? "None is running." : `${(0,en_counts/* atStart */.M5)(running)} ${(0,en_counts/* plural */.LS)(running, "is", "are")} running.`,
        },
    ],
    runningHead: "Running now",
    latest: (month) => `Latest, in ${month}`,
    all: (count, month) => `All ${count} of ${month}`,
    columns: { month: "Month", count: "Incidents", critical: "Critical", longest: "Longest", monitors: "Monitors" },
    note: "By when they began; each month is a page",
    monthTitle: (month) => `Incidents of ${month}`,
    monthSentence: (month, count) => [
        { tone: "plain", text: `${(0,en_counts/* atStart */.M5)(count)} ${(0,en_counts/* plural */.LS)(count, "incident")} began in ${month}.` },
    ],
    facts: { count: "Incidents", critical: "Critical", longest: "Longest", silent: "Page said nothing" },
    countSub: (monitors) => `of ${(0,en_counts/* inSentence */.BX)(monitors)} ${(0,en_counts/* plural */.LS)(monitors, "monitor")}`,
    criticalSub: "something could not be used",
    longestNone: "none has ended",
    names: (first, more) => (0,en_counts/* both */.WP)([...first, `${more} more`]),
    falseAlarm: "a false alarm, left out of uptime",
    silentSub: "while our calls failed",
    kinds: "By kind",
    newer: "Newer",
    older: "Older",
    before: (day) => `Incidents that ended before ${day} have no page here any more. They stand in the ledger for ever, a file each.`,
    beforeLink: "Their files, by year",
    search: {
        label: "Search incidents",
        hint: "A monitor, a kind, an error, a month",
        none: "No incident matches.",
    },
    found: { one: "One incident matches.", many: "{count} incidents match." },
    wrote: "A maintainer wrote",
    wroteOn: (time) => `A maintainer wrote, ${time}`,
    lost: (day) => `Was it an incident that ended before ${day}? Its file stands in the ledger.`,
};

;// CONCATENATED MODULE: ./build/locales/en-planned.js

const enPlanned = {
    title: "Planned work",
    sentence: (running, upcoming, next) => [
        running === 0
            ? { tone: "quiet", text: "No work is going on." }
            : {
                tone: "plain",
                text: `${(0,en_counts/* atStart */.M5)(running)} ${(0,en_counts/* plural */.LS)(running, "piece")} of work ${(0,en_counts/* plural */.LS)(running, "is", "are")} going on.`,
            },
        upcoming === 0
            ? { tone: "quiet", text: "None is planned." }
            : {
                tone: running === 0 ? "plain" : "quiet",
                text: upcoming === 1 ? `One is planned, for ${next}.` : `${(0,en_counts/* atStart */.M5)(upcoming)} are planned, the next for ${next}.`,
            },
    ],
    none: "No work was ever planned.",
    lead: "What fails in planned work is expected: it counts neither as up nor as down, and nobody is called.",
    running: "Going on",
    upcoming: "To come",
    past: "Past",
    pastNote: (shown, all) => (shown === all ? "Newest first" : `The latest ${shown} of ${all}; all stand in the ledger`),
    columns: { what: "Work", when: "Planned for", lasted: "Lasted", about: "Monitors", became: "What became of it" },
    over: "Ended as planned",
    overrun: (duration) => `Ended ${duration} late`,
    failedAfter: (duration) => `Still failing ${duration} after its planned end`,
    short: (duration) => `Ended ${duration} early`,
    withdrawn: "Withdrawn",
    trouble: "Worse than expected",
    page: "Its page",
    calendar: "Subscribe to the calendar",
    calendarNote: "One file that calendars read again by themselves: all that is planned, moves and withdrawals too.",
};

;// CONCATENATED MODULE: ./build/locales/en-about.js
const WORKED = ["what", "by hand", "is"];
const enAbout = {
    title: "About the numbers",
    sentence: [
        { tone: "quiet", text: "What each number means," },
        { tone: "plain", text: "with examples to work out by hand." },
    ],
    lead: "Times are UTC, shares lie between 0 and 1, and what nobody knows is absent: it is never 0 and never up. These are the only definitions; every page, file and report uses them.",
    contents: "On this page",
    outcomes: {
        title: "What a call can come to",
        text: "Each call has one outcome. What is left out says nothing of the provider: a limit of ours, a key of ours, a network of ours.",
        columns: ["Outcome", "Counts as"],
        counts: { available: "available", failure: "failure", leftOut: "left out" },
    },
    sections: {
        time: {
            title: "Time",
            texts: [
                "A call stands for the time to the next one, but for two intervals at most. What is longer is a gap: nobody knows what was then.",
            ],
            given: "A monitor that is asked every 10 minutes, seen from 09:00 to 11:00:",
            tables: [
                { columns: ["at", "outcome", "latency, ms", "repetition"] },
                {
                    columns: ["minutes that are", "by hand", "are"],
                    what: ["available", "slow, among them", "failed: the downtime", "left out", "seen by nobody"],
                },
            ],
        },
        uptime: {
            title: "Uptime and coverage",
            texts: [
                "Uptime is available ÷ (available + failed time). Coverage is (available + failed time) ÷ the time of the window without its planned work: how much of it is known. The one is never shown without the other.",
                "With several regions, each hour is the mean of the regions that saw it.",
            ],
            given: "Of the same two hours:",
            tables: [{ columns: WORKED, what: ["uptime", "coverage", "left-out share"] }],
        },
        errors: {
            title: "Error rate",
            texts: [
                "Failures ÷ counted calls, of first calls alone: repetitions are made where something failed, and would count it again. What is left out does not count. The rate-limit rate is apart: the share of all first calls whose rate was limited.",
            ],
            given: "Of the same two hours:",
            tables: [{ columns: WORKED, what: ["first samples", "counted", "error rate", "rate-limit rate"] }],
        },
        latency: {
            title: "Latency",
            texts: [
                "Of available calls, repetitions too: the time of the call itself, never that of waits between calls. The p95 of n values is the one of rank ⌈0.95 × n⌉, counted from the smallest. The mean is exact.",
                "What is kept is how many values fell into each bucket. What is told of a bucket is at most 1% off, and buckets add up, so the percentile of a month is that of all its calls.",
            ],
            given: "Of the same two hours, and what is told of their p50:",
            tables: [
                { columns: WORKED, what: ["values", "rank of the p50", "p50", "rank of the p95", "p95", "mean"] },
                { columns: WORKED, what: ["γ", "bucket of 1000", "what is told of that p50"] },
            ],
        },
        windows: {
            title: "Windows",
            texts: [
                "1 h, 6 h, 24 h, 7 d, 30 d, 90 d, 365 d and all end now. Each instant counts once, from the finest that is still kept: calls, else hours, days, months. An hour or a day that a window cuts gives its time in proportion.",
            ],
            given: "A window that begins at 10:30 cuts the hour from 10:00, of which 6 minutes failed, or a day of which 2 hours failed:",
            tables: [
                {
                    columns: WORKED,
                    what: ["failed in the window, of the hour, minutes", "failed in the window, of the day of a month, hours"],
                },
            ],
        },
        falseAlarms: {
            title: "False alarms",
            texts: [
                "A stretch that a maintainer marks as a false alarm is out of uptime: what failed in it is left out. Of an hour whose calls are no longer kept, so much failure is left out as the stretch covers of it.",
            ],
            given: "Three hours whose calls are gone:",
            tables: [{ columns: ["hour", "failed, minutes", "marked in it, minutes", "left out", "still failed"] }],
        },
        anomalies: {
            title: "Anomaly hours",
            texts: ["The hours of UTC that were available for less than 99% of their known time."],
            given: "Three hours:",
            tables: [
                {
                    columns: WORKED,
                    what: [
                        "36 s failed of an hour: not one",
                        "37 s failed of an hour: an anomaly",
                        "2 min failed of 3 that are known: 1",
                    ],
                },
            ],
        },
        hourOfWeek: {
            title: "Hours of the week",
            texts: [
                "When is it overloaded? All hours that the clocks of this site’s zone show as the same hour of the week, put together.",
            ],
            given: "Monday, 14:00, of five weeks:",
            tables: [{ columns: ["week", "calls", "failures"] }, { columns: WORKED, what: ["calls", "failure rate"] }],
        },
        objectives: {
            title: "Objectives",
            texts: [
                "An objective asks for an uptime over a window. The error budget is (1 − target) × the known time; spent is the failed time, left is the rest, below 0 once more has failed than is allowed.",
                "The burn rate is the failed share of the known time ÷ (1 − target). At 1 the budget lasts its window; at 10 a tenth of it.",
            ],
            given: "A target of 99% over 30 days that are all known:",
            tables: [
                { columns: ["span", "known, hours", "failed, hours"] },
                {
                    columns: WORKED,
                    what: [
                        "budget, hours",
                        "left, hours",
                        "left, share",
                        "burn rate, 1 h",
                        "burn rate, 6 h",
                        "burn rate, 3 d",
                        "gone in, hours, by the 1 h",
                        "gone in, hours, by the 6 h",
                        "gone in, by the 3 d",
                    ],
                },
            ],
        },
        incidents: {
            title: "Times of incidents",
            texts: [
                "Time to detect (MTTD) is from the first failing call to the verdict. Time to recover (MTTR) is from the first failing call to the good one with which it was over; there is none of what ended unobserved. The lead is how much earlier our verdict was than the official page’s first word, negative where the page was first.",
            ],
            given: "Four outages of one day:",
            tables: [
                { columns: ["began", "verdict", "ended", "how", "page said so"] },
                { columns: ["minutes", "by hand", "is"], what: ["MTTD", "median of it", "MTTR", "lead, mean", "longest"] },
            ],
        },
        cost: {
            title: "Cost",
            texts: [
                "What a call cost is what the provider says; else what it used × the price of it. A call of which nobody knows the price is unpriced: the sum is at least so much too low, and is told as that. The cost of a success is that of all calls, failures too, ÷ the available ones.",
            ],
            given: "A hundred calls:",
            tables: [
                { columns: ["outcome", "calls", "each, millionths of $"] },
                { columns: WORKED, what: ["cost, millionths of $", "cost of a success, millionths of $"] },
            ],
        },
        comparison: {
            title: "Comparison",
            texts: [
                "Ranked by uptime, in steps of one call of the member that was called the least; then by p95; then by the cost of a success, where that of all is known. Who is known for less than half as much as the best-covered member has no rank.",
            ],
            given: "Over 30 days:",
            tables: [
                { columns: ["member", "available, hours", "failed, hours", "first calls", "p95, ms", "rank"] },
                {
                    columns: WORKED,
                    what: [
                        "uptime of cloud",
                        "in steps of 1/1000",
                        "uptime of own",
                        "rounded to steps",
                        "uptime of router",
                        "coverage of late",
                    ],
                },
            ],
        },
        month: {
            title: "Monthly report",
            texts: [
                "A month of UTC is closed on the 3rd of the next one, and its report never changes. Coverage is a share of all its time, the error budget that of the known time. Shares are cut, never rounded up.",
            ],
            given: "November, 30 days of 24 hours, of which 6 failed and 12 were seen by nobody, with a target of 99%:",
            tables: [{ columns: WORKED, what: ["uptime", "coverage", "budget, hours", "left, hours"] }],
        },
    },
    cells: {},
    more: "All rules, with what happens at their edges",
};

;// CONCATENATED MODULE: ./build/locales/en-monthly.js

const enMonthly = {
    title: (month) => `Report of ${month}`,
    facts: {
        monitors: "Monitors",
        clean: "Without a failure",
        met: "Objectives met",
        downtime: "Downtime, all together",
        incidents: "Incidents",
        longest: "Longest incident",
        falseAlarms: "False alarms",
    },
    monitorsSub: (calls) => `asked ${calls} times`,
    cleanSub: "all of the known time up",
    metSub: (objectives) => `of ${objectives} that can be judged`,
    noGoals: "none was set",
    downtimeSub: "failed time of each, summed",
    incidentsSub: (monitors) => `of ${(0,en_counts/* inSentence */.BX)(monitors)} ${(0,en_counts/* plural */.LS)(monitors, "monitor")}`,
    longestSub: (name) => name,
    falseAlarmsSub: "left out of uptime",
    year: (month) => `Twelve months to ${month}`,
    yearNote: "A bar is an average monitor’s average day of its month: red is downtime, on a log scale of 1 min, 1 h, 24 h",
    yearFinding: (months, worst, downtime, isOfAll) => worst === ""
        ? `No downtime in ${(0,en_counts/* inSentence */.BX)(months)} ${(0,en_counts/* plural */.LS)(months, "month")}`
        : `${worst} was the worst month: ${isOfAll ? "an average monitor was down for " : ""}${downtime}${isOfAll ? "" : " of downtime"} a day`,
    yearOf: (name) => `Twelve months of ${name}`,
    monitors: "Monitors",
    closed: (day) => `Closed ${day}`,
    columns: [
        { text: "Monitor" },
        { text: "Uptime", numeric: true },
        { text: "Objective", numeric: true },
        { text: "Downtime", numeric: true },
        { text: "Error rate", numeric: true },
        { text: "p50", numeric: true },
        { text: "p95", numeric: true },
        { text: "12 months" },
        { text: "As a file", numeric: true },
    ],
    incidentsHead: "Incidents that began in this month",
    incidentsNote: "Outages, degradations and missing reports, without false alarms",
    incidentColumns: [{ text: "Began" }, { text: "Monitor" }, { text: "Kind" }, { text: "Lasted", numeric: true }],
    goesOn: "went on at the close",
    noIncidents: "None.",
    costHead: "What it cost",
    costNote: "As providers told it, or by their prices; calls without a known price are in no sum",
    costColumns: [
        { text: "Monitor" },
        { text: "Calls", numeric: true },
        { text: "Cost", numeric: true },
        { text: "A successful call", numeric: true },
    ],
    unpriced: (calls) => `${calls} without a price`,
    newer: "Newer",
    older: "Older",
    files: "As files",
};

;// CONCATENATED MODULE: ./build/locales/en-syndication.js
const enSyndication = {
    title: (site, of) => (of === undefined ? `${site}: incidents` : `${of}: incidents, by ${site}`),
    subtitle: "What our calls met, and what the official pages said of it",
    link: "Incidents as Atom",
    begun: (time) => `Since ${time}.`,
    ended: (time, duration) => `From ${time}, for ${duration}.`,
    badge: {
        uptime: (window) => `uptime ${window}`,
        latency: "p95 7 d",
        objective: "error budget",
        noData: "no data",
        budgetLeft: (share) => `${share} left`,
        budgetGone: "used up",
    },
};

;// CONCATENATED MODULE: ./build/locales/en.js




















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
    figures: enFigures,
    front: enFront,
    provider: enProvider,
    compare: enCompare,
    cost: enCost,
    archive: enArchive,
    planned: enPlanned,
    about: enAbout,
    monthly: enMonthly,
    syndication: enSyndication,
    lang: "en",
    intl: en_counts/* INTL */.cO,
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
    list: en_counts/* both */.WP,
    dates: { dayTime: (day, time) => `${day}, ${time}`, weekday: (text) => text.replaceAll(",", "") },
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
            : `${(0,en_counts/* grouped */.zD)(up)} of ${(0,en_counts/* grouped */.zD)(total)} ${(0,en_counts/* plural */.LS)(up, "is", "are")} up.`,
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
        monitorUp: (name, since) => `${name} is up${since === "" ? "" : `, and has been since ${since}`}.`,
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
        all: (count) => `All ${(0,en_counts/* grouped */.zD)(count)}`,
        onlyTrouble: (count) => `Only trouble ${(0,en_counts/* grouped */.zD)(count)}`,
        rest: "Monitors",
        readAt: (time) => `read ${time}`,
        pageUnread: "could not be read",
        noPage: "No official page",
        pageNotRead: "not read yet",
        ourCallsFine: "our calls are fine",
        ourCallsToo: "our calls met it too",
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
                : `None of ${(0,en_counts/* grouped */.zD)(reports)} reports was missing`
            : `${(0,en_counts/* grouped */.zD)(failed)} of ${(0,en_counts/* grouped */.zD)(reports)} ${(0,en_counts/* plural */.LS)(reports, "report")} ${(0,en_counts/* plural */.LS)(failed, "was", "were")} missing or told of a failure`,
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
        pageLateSub: (spoken, silent) => `after it began, ${spoken === 1 ? "one incident" : `median of ${spoken}`}${silent === 0 ? "" : `; silent in ${silent}`}`,
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
        // The clause begins small, unless it begins with the page's own name.
        titleAnd: (title, clause, page) => `${title}; ${clause.startsWith(page) ? clause : (0,en_counts/* lower */.ib)(clause)}`.replace(/\.$/u, ""),
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
        affected: "Also in trouble",
        nothingElse: "no other monitor",
        seen: "What was seen",
        chartTitle: (failed, asked, through, repeated) => failed === 0
            ? `None of ${asked} ${calls(asked, repeated)} failed`
            : failed === asked
                ? `${allOf(failed)} ${calls(failed, repeated)} failed`
                : `${failed} of ${asked} ${calls(asked, repeated)} failed${through === 0 ? "" : `; ${(0,en_counts/* inSentence */.BX)(through)} still got through`}`,
        chartAdvisory: (asked, failed) => `The page reported trouble; ${failed === 0 ? "none" : String(failed)} of our ${asked} calls failed`,
        chartEvidence: "The calls that were kept as evidence",
        chartPage: "What the official page showed",
        chartTextPage: "Single calls are kept for three days; of this incident none was kept longer.",
        restsOn: {
            alert: {
                head: "What it rests on",
                texts: ["A rule of this site’s own, about a figure of many calls: no single call is its evidence."],
            },
            manual: { head: "What it rests on", texts: ["A person filed it; no call of ours led to it."] },
        },
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
        noEvidence: "No call was kept.",
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
            pageMet: (page) => `${(0,en_counts/* thePage */.pb)(page)} reported it, and our calls met it too.`,
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
        pulseDesc: (failed, asked, page, others) => `${asked === 0 ? "No call is known of this time" : `${failed} of ${asked} calls in this time failed`}. The page at the end: ${page}.${others.length === 0 ? "" : ` Others who spoke of it: ${(0,en_counts/* both */.WP)(others)}.`}`,
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
                    : `None of ${(0,en_counts/* grouped */.zD)(calls)} calls failed`
                : `${(0,en_counts/* grouped */.zD)(failed)} of ${(0,en_counts/* grouped */.zD)(calls)} calls failed`,
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
const english = {
    site: en,
    issues: en_issues/* enIssues */.q,
    notices: enNotices,
    channels: enChannels,
    shared: { ...en, percent: (amount) => `${amount}\u00a0%` },
};


/***/ }),

/***/ 54337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ct: () => (/* binding */ ASSET_NAMES),
  LY: () => (/* binding */ asset),
  HX: () => (/* binding */ ownTemplate),
  XX: () => (/* binding */ render)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/domain/nearest.js
var nearest = __webpack_require__(39099);
;// CONCATENATED MODULE: ./build/domain/template-check.js

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
function checkPartial(partial, { isPartial, scopes }) {
    const name = partial.name.type === "PathExpression" ? partial.name.original : "";
    if (!isPartial(name))
        return [mistakeAt(partial, `there is no partial ${name}`, "docs/issue-templates.md lists those that there are")];
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
    const guess = (0,nearest/* nearest */.p)(name, Object.keys(known));
    const remedy = guess === undefined ? "docs/issue-templates.md lists the names" : `Write ${guess}, if that was meant`;
    return { mistakes: [mistakeAt(expression, `{{${original}}} is not known here`, remedy)] };
}
const mistakeAt = ({ loc }, message, remedy) => ({
    line: loc.start.line,
    column: loc.start.column + 1,
    message,
    remedy,
});

;// CONCATENATED MODULE: ./build/templates.js


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
    "site/table": { url: __webpack_require__.ab + "table.hbs", escape: "html" },
    "site/incident-list": { url: __webpack_require__.ab + "incident-list.hbs", escape: "html" },
    "site/source": { url: __webpack_require__.ab + "source.hbs", escape: "html" },
    "site/others": { url: __webpack_require__.ab + "others.hbs", escape: "html" },
    "site/incidents-month": { url: __webpack_require__.ab + "incidents-month.hbs", escape: "html" },
    "site/maintenances": { url: __webpack_require__.ab + "maintenances.hbs", escape: "html" },
    "site/planned-list": { url: __webpack_require__.ab + "planned-list.hbs", escape: "html" },
    "site/report": { url: __webpack_require__.ab + "report.hbs", escape: "html" },
    "site/about": { url: __webpack_require__.ab + "about.hbs", escape: "html" },
    "site/paragraphs": { url: __webpack_require__.ab + "paragraphs.hbs", escape: "html" },
    "site/event": { url: __webpack_require__.ab + "event.hbs", escape: "html" },
    "site/maintenance-page": { url: __webpack_require__.ab + "maintenance-page.hbs", escape: "html" },
    "site/maintenance": { url: __webpack_require__.ab + "maintenance.hbs", escape: "html" },
    "site/key": { url: __webpack_require__.ab + "key.hbs", escape: "html" },
    "site/toolbar": { url: __webpack_require__.ab + "toolbar.hbs", escape: "html" },
    "site/monitor-table": { url: __webpack_require__.ab + "monitor-table.hbs", escape: "html" },
    "site/dense": { url: __webpack_require__.ab + "dense.hbs", escape: "html" },
    "site/groups": { url: __webpack_require__.ab + "groups.hbs", escape: "html" },
    "site/group": { url: __webpack_require__.ab + "group.hbs", escape: "html" },
    "site/announced": { url: __webpack_require__.ab + "announced.hbs", escape: "html" },
    "site/index": { url: __webpack_require__.ab + "index.hbs", escape: "html" },
    "site/monitor": { url: __webpack_require__.ab + "monitor.hbs", escape: "html" },
    "site/incident": { url: __webpack_require__.ab + "incident.hbs", escape: "html" },
    "site/incidents": { url: __webpack_require__.ab + "incidents.hbs", escape: "html" },
    "site/status-pages": { url: __webpack_require__.ab + "status-pages.hbs", escape: "html" },
    "site/provider": { url: __webpack_require__.ab + "provider.hbs", escape: "html" },
    "site/providers": { url: __webpack_require__.ab + "providers.hbs", escape: "html" },
    "site/sides": { url: __webpack_require__.ab + "sides.hbs", escape: "html" },
    "site/page-cards": { url: __webpack_require__.ab + "page-cards.hbs", escape: "html" },
    "site/compare": { url: __webpack_require__.ab + "compare.hbs", escape: "html" },
    "site/comparison": { url: __webpack_require__.ab + "comparison.hbs", escape: "html" },
    "site/multiples": { url: __webpack_require__.ab + "multiples.hbs", escape: "html" },
    "site/cost": { url: __webpack_require__.ab + "cost.hbs", escape: "html" },
    "site/reports": { url: __webpack_require__.ab + "reports.hbs", escape: "html" },
    "site/not-found": { url: __webpack_require__.ab + "not-found.hbs", escape: "html" },
    "issues/issue": { url: __webpack_require__.ab + "issue.hbs", escape: "none" },
    "issues/comment": { url: __webpack_require__.ab + "comment.hbs", escape: "none" },
    "issues/closing": { url: __webpack_require__.ab + "closing.hbs", escape: "none" },
    "notices/email": { url: __webpack_require__.ab + "email.hbs", escape: "html" },
    "issues/title": { url: __webpack_require__.ab + "title.hbs", escape: "none" },
    "reports/report": { url: __webpack_require__.ab + "report1.hbs", escape: "none" },
    summary: { url: __webpack_require__.ab + "summary.hbs", escape: "none" },
};
/** What each is joined from, in this order. */
const ASSETS = {
    "site.css": [
        __webpack_require__.ab + "tokens.css",
        __webpack_require__.ab + "site.css",
        __webpack_require__.ab + "glyphs.css",
        __webpack_require__.ab + "front.css",
        __webpack_require__.ab + "figures.css",
        __webpack_require__.ab + "pages.css",
        __webpack_require__.ab + "stories.css",
    ],
    "site.js": [
        __webpack_require__.ab + "times.js",
        __webpack_require__.ab + "monitors.js",
        __webpack_require__.ab + "incidents.js",
        __webpack_require__.ab + "tips.js",
    ],
    "icon.svg": [__webpack_require__.ab + "icon.svg"],
    "og.png": [__webpack_require__.ab + "og.png"],
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
/** A file that goes to the site as it is: text, or the bytes of a picture. */
async function asset(name) {
    if (name.endsWith(".png"))
        return (0,promises_.readFile)(ASSETS[name][0]);
    const texts = await Promise.all(ASSETS[name].map((url) => (0,promises_.readFile)(url, "utf8")));
    return texts.join("");
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
    const texts = await Promise.all(wanted.map(async ([name, source]) => [name, await (0,promises_.readFile)(source.url, "utf8")]));
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
    const isPartial = (name) => name.startsWith(partials) && Object.hasOwn(TEMPLATES, name);
    const mistakes = checkProgram(program, { scopes: [variables], isPartial, lists: 0 });
    if (mistakes.length > 0)
        return { ok: false, mistakes };
    const render = handlebars.compile(text, options);
    return { ok: true, render: (view) => render(view) };
}


/***/ })

};
