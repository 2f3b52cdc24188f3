export const id = 488;
export const ids = [488];
export const modules = {

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
        advisory: "The official page has reported trouble with **{name}** since {begin}. Our own calls are fine.",
    },
    openingExpired: "The certificate of **{name}** expired on {to}. Clients that check it refuse to connect.",
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
        recovered: "Recovered.",
        readable: "The feed can be read again.",
        unused: "Ended: no monitor of the config uses the feed any more.",
        renewed: "The certificate was renewed.",
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
            "check-ours": "It is ours to mend: begin with the check above that was refused.",
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
        settled: "**Ended.** The change of the models of {name} is a day old, or was taken back.",
        noticed: "It began at {begin} and was noticed {mttd} later.",
        noticedAtOnce: "It began at {begin} and was noticed with its first confirmed failure.",
        pageLate: "The official page said so {lateness}.",
        pageSilent: "The official page never said so.",
        worst: "At its worst it was {level}; the errors seen were {errors}.",
    },
};


/***/ }),

/***/ 86514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  en: () => (/* binding */ en)
});

// EXTERNAL MODULE: ./build/locales/en-counts.js
var en_counts = __webpack_require__(36650);
// EXTERNAL MODULE: ./build/locales/en-issues.js
var en_issues = __webpack_require__(64598);
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


const list = new Intl.ListFormat("en-GB", { type: "conjunction" });
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
    cardNote: (monitors, more) => `Speaks of ${list.format([...monitors, ...(more > 0 ? [`${more} more`] : [])])}`,
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
            return `${where} ${(0,en_counts/* thePage */.pb)(page)} was ${list.format(parts)}`;
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
            recovered: "Recovered",
            recoveredText: (duration) => `After ${duration}.`,
            ended: {
                unobserved: "Ended unobserved: nothing has been known for a day",
                "no-longer-watched": "Ended: no longer watched",
            },
            reopened: (level) => `Again: ${level}`,
            because: (phrase) => `${(0,en_counts/* upper */.js)(phrase)}.`,
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


/***/ }),

/***/ 79855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LY: () => (/* binding */ asset),
/* harmony export */   XX: () => (/* binding */ render),
/* harmony export */   ct: () => (/* binding */ ASSET_NAMES)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);

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
    const compiled = new Map(texts.map(([name, text]) => [name, handlebars.compile(text, options)]));
    return (name, view) => compiled.get(name)(view);
}


/***/ })

};
