import { atStart, both, grouped, inSentence, INTL, lower, MOST_IN_WORDS, plural, thePage, upper } from "./en-counts.ts";
import { enIssues } from "./en-issues.ts";
import { enChannels } from "./en-channels.ts";
import { enMaintenance } from "./en-maintenance.ts";
import { enNotices } from "./en-notices.ts";
import { enOthers } from "./en-others.ts";
import { enPages } from "./en-pages.ts";
import { enRegions } from "./en-regions.ts";
import { enWindows } from "./en-windows.ts";
import { enReports } from "./en-reports.ts";
import { enFigures } from "./en-figures.ts";
import { enFront } from "./en-front.ts";
import { enProvider } from "./en-provider.ts";
import { enCompare } from "./en-compare.ts";
import { enCost } from "./en-cost.ts";
import { enArchive } from "./en-archive.ts";
import { enPlanned } from "./en-planned.ts";
import { enAbout } from "./en-about.ts";
import { enMonthly } from "./en-monthly.ts";
import { enSyndication } from "./en-syndication.ts";
import type { LanguageWords } from "./languages.ts";
import type { Locale } from "./locale.ts";

/** Calls; where repetitions are left out, they are named first ones. */
const calls = (count: number, repeated: boolean): string => `${repeated ? "first " : ""}${plural(count, "call")}`;
const allOf = (count: number, text = String(count)): string =>
  count === 1 ? "The one" : count === 2 ? "Both" : `All ${text}`;
const failedOf = (failed: string, asked: string, repeated: boolean): string =>
  asked === "1"
    ? `the one ${calls(1, repeated)} ${failed === "1" ? "failed" : "did not fail"}`
    : `${failed} of ${asked} ${calls(2, repeated)} failed`;
const nb = (text: string): string => text.replaceAll(" ", "\u00a0");

/** Names in a sentence; of many, the first ones and how many more. */
const listOf = (names: readonly string[]): string =>
  names.length > 6 ? `${names.slice(0, 5).join(", ")} and ${names.length - 5} more` : names.join(", ");

/** English, British in its dates. */
export const en: Locale = {
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
  intl: INTL,
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
  list: both,
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
      minute: nb("1 min"),
      hour: nb("1 h"),
      day: nb("24 h"),
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
    nothingKnown: (total) =>
      total === 1
        ? "Nothing is known of the one monitor yet."
        : `Nothing is known of the ${inSentence(total)} monitors yet.`,
    allUp: (total) =>
      total === 1
        ? "The one monitor is up."
        : total === 2
          ? "Both monitors are up."
          : `All ${inSentence(total)} are up.`,
    someUp: (up, total) =>
      total <= MOST_IN_WORDS
        ? `${atStart(up)} of ${inSentence(total)} ${plural(up, "is", "are")} up.`
        : `${grouped(up)} of ${grouped(total)} ${plural(up, "is", "are")} up.`,
    noneUp: (total) => (total === 1 ? "" : `None of ${inSentence(total)} is up.`),
    trouble: (clauses, more, ends) => {
      const rest = more === 0 ? [] : [`${inSentence(more)} more ${plural(more, "is", "are")} in trouble`];
      const joined = [...clauses, ...rest]
        .join(", ")
        .replace(/, (?=[^,]*$)/u, clauses.length + rest.length > 1 ? " and " : ", ");
      return `${joined}${ends ? "." : ", and"}`;
    },
    leftOut: (limited, nodata) => {
      const parts = [
        ...(limited > 0 ? [`${inSentence(limited)} ${plural(limited, "is", "are")} rate-limited`] : []),
        ...(nodata > 0 ? [`of ${inSentence(nodata)} nothing is known`] : []),
      ];
      return parts.length === 0 ? "" : `${upper(parts.join(", and "))}.`;
    },
    pageGreen: (page, joins) => `${joins ? "" : "But "}${thePage(page, "own page")} still shows green.`,
    pageTrouble: (page, name) => `${thePage(page)} reports trouble with ${name}; our calls are fine.`,
    lastIncidentEnded: (when) => `The last incident ended ${when}.`,
    monitorUp: (name, since) => `${name} is up${since === "" ? "" : `, and has been since ${since}`}.`,
    monitorDown: (name) => `${name} is down:`,
    monitorDegraded: (name) => `${name} is degraded:`,
    monitorUnknown: (name, why) => `Nothing is known of ${name} now: ${why}.`,
    monitorLimited: (name) => `${name} limits our rate. That is our allowance, not an outage.`,
    sinceFor: (brief, time, duration) => `${brief} since ${time}, for ${duration}.`,
    thatPageGreen: (page) => `${thePage(page)} shows green.`,
    thatPageTrouble: (page) => `${thePage(page)} reports trouble; our calls are fine.`,
    pageLate: (page, lateness) => `${thePage(page)} said so after ${lateness}.`,
    pageFirst: (page, early) => `${thePage(page)} said so ${early} before it began.`,
    pageAtOnce: (page) => `${thePage(page)} said so at once.`,
    pageNever: (page) => `${thePage(page)} never said so.`,
    pageSilent: (page) => `${thePage(page)} still shows green.`,
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
    all: (count) => `All ${grouped(count)}`,
    onlyTrouble: (count) => `Only trouble ${grouped(count)}`,
    rest: "Monitors",
    readAt: (time) => `read ${time}`,
    pageUnread: "could not be read",
    noPage: "No official page",
    pageNotRead: "not read yet",
    ourCallsFine: "our calls are fine",
    ourCallsToo: "our calls met it too",
    coverage: (percent) => `cov. ${percent}`,
    callsSoFar: (calls) => `${calls} ${plural(calls, "call")} so far`,
    reportsSoFar: (reports) => `${reports} ${plural(reports, "report")} so far`,
    stateFor: (state, duration, brief) => `${state} for ${duration}: ${brief}`,
    neverAsked: "not asked yet",
    neverHeard: "it has not reported yet",
    notAskedSince: (time) => `not asked since ${time}`,
    noDataWhy: (why) => `No data: ${why}`,
    stripTitle: (name) => `${name}, 90 days`,
    stripDesc: (uptime, coverage, outages, admitted, hasPage) =>
      `${uptime === undefined ? "Coverage" : `Uptime ${uptime} with coverage`} ${coverage}. Days with an outage: ${outages}${
        hasPage && outages > 0 ? `; of these the official page admitted ${admitted}` : ""
      }.`,
    stripNothing: "Nothing is known of these days.",
    sparkTitle: (latest, failures) => `p95 over 24 h, last ${latest}; failed calls: ${failures}`,
    sparkNothing: "No call succeeded in the last 24 h",
    sparkTimeless: "How long it took is not known of the last 24 h",
    today: "today",
    timeline: "Timeline and evidence",
    issue: (number) => `Issue #${number}`,
    officialPage: (page) => thePage(page),
    told: (failed, asked, repeated) => {
      const which = `${failed === asked ? allOf(asked) : `${failed} of ${asked}`} ${calls(asked, repeated)}`;
      return `${which} since then went wrong, ${failed === 1 ? "with" : "the last one with"}`;
    },
    advisoryTold: (asked) =>
      asked === 0
        ? "We have not asked since."
        : `None of our ${asked} calls since then failed.`.replace("our 1 calls", "our calls"),
    reasonTold: (phrase) => `${upper(phrase)}.`,
    comingAndNoted: "Coming and noted",
    limitedNote: (share) =>
      `${share} of the last day’s calls were refused for our rate. That is our allowance, not an outage: left out of uptime.`,
    limitedNoteFew: (limited, calls) =>
      `${calls === 1 ? "The one call of the last day was" : `${limited} of ${calls} calls of the last day were`} refused for our rate. That is our allowance, not an outage: left out of uptime.`,
    nodataNote: (why) => `${upper(why)}. Nothing is claimed about this time.`,
    notAsked: "Not asked",
    lastHeard: (time) => `Last heard ${time}`,
  },

  monitor: {
    last7: "The last 7 days",
    range: (from, to, zone) => `${from} to ${to}, ${zone}`,
    leadNone: "No call has been counted in the last 7 days.",
    leadAllFailed: (calls, count) => `${allOf(count, calls)} ${plural(count, "call")} of the last 7 days failed.`,
    leadFew: (calls, failures) =>
      `${calls === 1 ? "One call" : `${atStart(calls)} calls`} so far, of which ${failures === 0 ? "none" : inSentence(failures)} failed: too few to say more.`.replace(
        "One call so far, of which none failed",
        "One call so far, which did not fail",
      ),
    leadFewReports: (reports, failures) =>
      reports === 1
        ? `One report so far, which ${failures === 0 ? "came" : "was missing or told of a failure"}: too few to say more.`
        : `${atStart(reports)} reports so far, of which ${failures === 0 ? "none was" : failures === 1 ? "one was" : `${inSentence(failures)} were`} missing or told of a failure: too few to say more.`,
    lead: (failed, half) =>
      `In the last 7 days ${failed} of the calls failed; half of the others took less than ${half}.`,
    leadClean: (calls, half) =>
      `In the last 7 days none of ${calls} calls failed; half of them took less than ${half}.`,
    leadReports: (failed, reports) =>
      failed === "0"
        ? `In the last 7 days ${reports} reports came, and none was missing.`
        : `In the last 7 days ${failed} of ${reports} reports were missing or told of a failure.`,
    reportsFailed: "Reports missing or failed",
    reportsTitle: (failed, reports) =>
      failed === 0
        ? reports === 1
          ? "The one report came"
          : `None of ${grouped(reports)} reports was missing`
        : `${grouped(failed)} of ${grouped(reports)} ${plural(reports, "report")} ${plural(failed, "was", "were")} missing or told of a failure`,
    reportsText: (bin) =>
      `Every report that was due by its outcome, ${bin} a bar. Empty is one of which nothing is known: it counts neither as up nor as down.`,
    reportsMissing: (failures) =>
      failures === 1
        ? "a report does not come in time, or tells of a failure"
        : `${inSentence(failures)} reports in a row do not come in time, or tell of a failure`,
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
    pageLateSub: (spoken, silent) =>
      `after it began, ${spoken === 1 ? "one incident" : `median of ${spoken}`}${silent === 0 ? "" : `; silent in ${silent}`}`,
    pageNeverSub: (incidents) => `said nothing in ${incidents} ${plural(incidents, "incident")}, 90 d`,
    never: "never spoke",
    noneIn90: "no outage in 90 d",
    incidents90: "Incidents, 90 days",
    incidentsSub: (outages) => `${outages} ${plural(outages, "outage")}`,
    months: "Month by month",
    monthsNote: "Height is minutes of the day, log scale",
    monthsTitle: (withOutage, months) =>
      withOutage === 0
        ? "No outage on the days that we know"
        : months === 1
          ? "This month had an outage"
          : withOutage === months
            ? "Every month had an outage"
            : `${atStart(withOutage)} of ${inSentence(months)} months had an outage`,
    monthsText: (hasPage) =>
      hasPage
        ? "Above the line what we measured, below it what the official page said; a blue dot is an outage the page never mentioned. A grey dot is a day we know nothing of."
        : "What we measured; no official page is read. A grey dot is a day we know nothing of.",
    monthDesc: (days) => (days === 0 ? "No outage" : `Outage on ${days} ${plural(days, "day")}`),
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
    slowOver: (limit, failures) => `over ${limit}, ${inSentence(failures)} ${plural(failures, "call")} in a row`,
    calledDown: "Called down",
    downAfter: ({ failures, apart, rate, window, least }) =>
      `${failures === 1 ? "one failed call" : `${inSentence(failures)} failed calls in a row${apart === "" ? "" : `, the last at least ${apart} after the first`}`}, or over ${rate} of the last calls (${window}, at least ${least}) with 95% certainty`,
    every: "Every",
    everyValue: (planned, really) => `${planned} planned${really === undefined ? "" : `; ${really} in fact`}`,
    pageRead: "Page read",
    about: "About",
    importance: "Importance",
    tier: "Tier",
    tierUsual: (tier, cheaper) =>
      cheaper.length === 0 ? tier : `${tier}; when money runs short: ${cheaper.join(", then ")}`,
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
    tokensIn: (count, text) => `${text} ${plural(count, "token")} in`,
    tokensOut: (count, text) => `${text} ${plural(count, "token")} out`,
    units: (count, text) => `${text} ${plural(count, "unit")}`,
    headroom: "Headroom",
    headroomLeft: (percent) => `${percent} of the tightest limit is left`,
    model: "Model",
    output: "Output",
    outputSize: (width, height) => `${width}\u00a0×\u00a0${height}`,
    certificate: "Certificate",
    certificateEnds: (day, days) =>
      days < 0
        ? `expired on ${day}`
        : days < 1
          ? `expires within a day, on ${day}`
          : `expires on ${day}, in ${days} ${plural(days, "day")}`,
    serverTiming: "Server-Timing",
    placesHead: "Places",
    places: (failed, asked) =>
      failed === 0 ? `well from all ${asked} places` : `fails from ${failed} of ${asked} ${plural(asked, "place")}`,
    placesTitle: (rounds, text) => `Where it failed, by ${text} ${plural(rounds, "measurement")} of 24 h`,
    placesColumns: [{ text: "Place" }, { text: "Failed", numeric: true }, { text: "Share", numeric: true }],
    phasesTitle: (jobs, text) => `Where the time goes, by ${text} ${plural(jobs, "job")} of 24 h`,
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
    unpriced: (calls, text) => `nobody knows the cost of ${text} ${plural(calls, "call")}`,
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
    fallen: (tier, usual, since) =>
      `${since === "" ? "It" : `Since ${since} it`} is asked in a cheaper way, “${tier}” instead of “${usual}”.`,
    stopped: (since) =>
      `${since === "" ? "It" : `Since ${since} it`} is not asked: the budget has nothing left for a call.`,
    isSpent: (spent) => `${upper(spent)} is spent.`,
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
    titleAnd: (title, clause, page) =>
      `${title}; ${clause.startsWith(page) ? clause : lower(clause)}`.replace(/\.$/u, ""),
    short: (name, brief) => `${name}: ${brief}`,
    advisoryBrief: "page reports trouble",
    advisoryNow: (name) => `${name}: the official page reports trouble`,
    advisoryLasted: (name, duration) => `${name}: the official page reported trouble for ${duration}`,
    certificate: {
      now: (name, days) =>
        days < 0
          ? `${name}: its certificate has expired`
          : days < 1
            ? `${name}: its certificate expires within a day`
            : `${name}: its certificate expires in ${days} ${plural(days, "day")}`,
      over: (name, renewed) => `${name}: its certificate ${renewed ? "was renewed" : "was about to expire"}`,
      brief: (days) =>
        days < 0
          ? "certificate expired"
          : days < 1
            ? "certificate expires within a day"
            : `certificate, ${days} ${plural(days, "day")} left`,
      briefOver: "certificate",
      daysLeft: "Days left",
      expired: "expired",
      expires: (day, time) => `expires ${day}, ${time}`,
      expiredOn: (day, time) => `on ${day}, ${time}`,
      onDay: (day) => `expires ${day}`,
      head: "What to do",
      advice: (day, host) =>
        `Whoever runs ${host === "" ? "the host" : host} has to renew the certificate before ${day}. Clients that check it refuse to connect afterwards.`,
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
      more: (count) => `${count} more ${plural(count, "is", "are")} not named here.`,
      advice: "Calls for a model that is gone will fail.",
      adviceNew: "Nothing needs to be done.",
    },
    unreadFeed: {
      source: (name, isPage) => (isPage ? thePage(name) : name),
      title: (source, lasted, isRunning) =>
        `${source} ${isRunning ? "has not been" : "was not"} readable for ${lasted}`,
      brief: (source, isRunning) => `${source} ${isRunning ? "cannot" : "could not"} be read`,
      why: (problem) => (problem === undefined ? "nobody can say why" : enIssues.unreadFeed.problem[problem]),
      summary: (from, to, why) =>
        to === undefined
          ? `It has not been readable since ${from}: ${why}.`
          : `It was not readable from ${from} to ${to}: ${why}.`,
      head: "What to do",
      headOver: "What it means",
      remedy: (problem) => [
        ...(problem === undefined ? [] : [enIssues.unreadFeed.remedy[problem]]),
        enIssues.unreadFeed.otherwise,
      ],
      meaning: [
        "What it says is unknown for that time: it counts neither as well nor as trouble. What our own calls measure is not touched by it.",
      ],
      lasted: "Not readable for",
      lastRead: "Last readable",
      usedBy: "Held against",
      monitors: (count) => plural(count, "monitor"),
    },
    heartbeat: {
      missing: (count) => (count === 1 ? "One report is missing" : `${atStart(count)} reports are missing`),
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
      silent: (from, heard) =>
        `A report has been missing since ${from}${heard === "" ? "" : `; the last one came at ${heard}`}.`,
      wasSilent: (from, to, heard) =>
        `Reports were missing from ${from} to ${to}${heard === "" ? "" : `; the last one before had come at ${heard}`}.`,
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
    importedSays:
      "Upptime watched this site before, and wrote when its state changed. Its begin and end are as exact as its runs came; of single calls, and of what a status page said meanwhile, nothing was kept.",
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
    chartTitle: (failed, asked, through, repeated) =>
      failed === 0
        ? `None of ${asked} ${calls(asked, repeated)} failed`
        : failed === asked
          ? `${allOf(failed)} ${calls(failed, repeated)} failed`
          : `${failed} of ${asked} ${calls(asked, repeated)} failed${through === 0 ? "" : `; ${inSentence(through)} still got through`}`,
    chartAdvisory: (asked, failed) =>
      `The page reported trouble; ${failed === 0 ? "none" : String(failed)} of our ${asked} calls failed`,
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
    chartText: (hasPage, repeated, hasOthers) =>
      `Every ${repeated ? "first call by its latency, without repetitions" : "call by its latency"}; × failed, half-filled was slow.${
        hasPage ? " Below the line what the official page showed; blue is the time until it spoke." : ""
      }${hasOthers ? " Grey is who else spoke of it: from when it began for them to when we heard of it." : ""}`,
    chartTextEvidence: "Single calls are kept for three days; of older incidents only those shown here remain.",
    timeline: "Timeline",
    story: {
      firstFailure: "First failure",
      opened: (level) => `Noticed: ${level}`,
      openedText: (noticedAfter) => `${upper(noticedAfter)} after the first failure.`,
      openedAtOnce: "Seen at once.",
      level: (level) => `Now ${level}`,
      error: (phrase) => `The error changes: ${phrase}`,
      page: {
        confirmed: (page) => `${thePage(page)} says so too`,
        unacknowledged: (page) => `${thePage(page)} shows green`,
        advisory: (page) => `${thePage(page)} reports trouble`,
        uncovered: () => "No official page is read",
        unread: (page) => `${thePage(page)} cannot be read`,
      },
      pageTitle: (title) => `“${title}”`,
      pageLate: (late) => `${upper(late)} after it began.`,
      pageEarly: (early) => `${upper(early)} before it began.`,
      pageAtOnce: "At once.",
      certificate: (days, to) =>
        days < 0
          ? `The certificate expired on ${to}`
          : days < 1
            ? `The certificate expires within a day, on ${to}`
            : `The certificate expires in ${days} ${plural(days, "day")}, on ${to}`,
      witness: (feed) => `${feed} sees it too`,
      witnessText: ({ title, uptime, status, since }) => {
        const says = status === undefined || status === "unknown" ? "" : en.page[status].toLowerCase();
        const when = since === "" ? "" : ` since ${since}`;
        const word = says === "" && since === "" ? "" : `${upper(says === "" ? "trouble" : says)}${when}.`;
        return (
          [
            ...(title === "" ? [] : [`“${title}”.`]),
            ...(uptime === "" ? [] : [`Of its calls ${uptime} succeed.`]),
            ...(word === "" ? [] : [word]),
          ].join(" ") || "It reports trouble."
        );
      },
      hint: (feed) => `Talk on ${feed}`,
      hintText: (count, usual, window) =>
        `${count} in ${window}, where ${Math.round(usual * 10) / 10} are usual. A hint, no proof.`,
      unreadable: "It cannot be read",
      unreadableFor: (duration) => `It has not been readable for ${duration}.`,
      readable: "It can be read again",
      models: (appeared, vanished) =>
        [
          ...(vanished > 0 ? [`${vanished} ${plural(vanished, "model")} gone`] : []),
          ...(appeared > 0 ? [`${appeared} new ${plural(appeared, "model")}`] : []),
        ].join(", "),
      modelNames: (appeared, vanished, more) =>
        [
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
      because: (phrase) => `${upper(phrase)}.`,
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
        confirmed: (page, time) =>
          `${thePage(page)} reports this trouble${time === "" ? "" : `, and said so first at ${time}`}.`,
        unacknowledged: (page, time) =>
          `${thePage(page)} was read${time === "" ? "" : ` at ${time}`} and reports nothing of it.`,
        advisory: (page, time) =>
          `${thePage(page)} reports trouble${time === "" ? "" : ` since ${time}`} while our calls pass.`,
        uncovered: () => "No status page is read for this monitor.",
        unread: (page) => `${thePage(page)} could not be read, which says nothing.`,
      },
      keyRefused: "refused",
      keyRefusedText: (phrase) => `${upper(phrase)}.`,
      keyFine: "not refused",
      keyFineText: (code) =>
        code === "" ? "No answer blamed the key." : `The last answer, ${code}, does not blame it.`,
      unknown: "not known",
      noAnswerText: "No answer came that could have said so.",
      quotaUsed: "used up",
      quotaUsedText: (phrase) => `${upper(phrase)}.`,
      quotaFine: "no complaint",
      quotaFineText: (code) =>
        code === ""
          ? "No answer spoke of quota or credit."
          : `The last answer, ${code}, speaks of neither quota nor credit.`,
      networkBad: "fails",
      networkBadText: (phrase) => `${upper(phrase)}.`,
      networkSlow: "in time limits",
      networkSlowText: (phase) => `Calls ended waiting in the phase “${phase}”.`,
      networkFine: "fine",
      networkFineText: (code) => `Answers arrive whole: ${code}.`,
      requestBad: "refused",
      requestBadText: (phrase) => `${upper(phrase)}.`,
      requestFine: "passed before",
      requestFineText: (time) => `The same request passed at ${time}.`,
      requestUnknownText: "No earlier call of it is kept.",
      support: "Support",
      supportTheirs: "theirs to mend",
      supportTheirsText: (id) =>
        `The last failure is the provider’s${id === "" ? "." : `. Its own id of that call: ${id}.`}`,
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
        confirmed: (page) => `${thePage(page)} says so too.`,
        unacknowledged: (page) => `${thePage(page)} said nothing.`,
        advisory: (page) => `${thePage(page)} reported it; our calls did not notice.`,
        uncovered: () => "No official page is read for it.",
        unread: (page) => `${thePage(page)} could not be read.`,
      },
      pageMet: (page) => `${thePage(page)} reported it, and our calls met it too.`,
      pageLate: (page, late, time, lead) => `${thePage(page)} said so after ${late}, at ${time}: ${lead}.`,
      pageAtOnce: (page, time) => `${thePage(page)} said so at once, at ${time}.`,
      pageEarly: (page, early, time, lead) => `${thePage(page)} was first, by ${early}, at ${time}: ${lead}.`,
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
        text: running === 0 ? "None is running." : `${atStart(running)} ${plural(running, "is", "are")} running.`,
      },
    ],
    indexEmpty: "No incident has been seen yet.",
  },

  chart: {
    weAsked: (every) => `We asked every ${every}`,
    plannedEvery: (every) => `We asked, planned every ${every}`,
    weAskedUnplanned: "We asked",
    reportsDue: (every) => `Reports, due every ${every}`,
    pageSays: (page) => `${thePage(page)} says`,
    noPage: "No official page is read",
    silentFor: (duration) => `${duration}, and not a word`,
    silentForShort: (duration) => `${duration} silent`,
    notReadYet: "Not read yet",
    lateBy: (duration) => `${duration} before they said so`,
    now: (time) => `now ${time}`,
    pulseTitle: (name, from, to) => `${name}: our samples and the official page from ${from} to ${to}`,
    pulseDesc: (failed, asked, page, others) =>
      `${asked === 0 ? "No call is known of this time" : `${failed} of ${asked} calls in this time failed`}. The page at the end: ${page}.${others.length === 0 ? "" : ` Others who spoke of it: ${both(others)}.`}`,
    otherSees: (name) => `${name} sees it too`,
    otherTalks: (name) => `Talk on ${name}`,
    latencyTitle: (p50, p95) => `Half of the calls take under ${p50}, the slowest 5% over ${p95}`,
    latencyTitleFew: (calls, p50) =>
      calls === 1
        ? `The one call so far took ${p50}`
        : `Of the ${inSentence(calls)} calls so far half took under ${p50}`,
    reportedTitle: (p50, p95) => `Half of the work took under ${p50}, the slowest 5% over ${p95}`,
    reportedTitleFew: (reports, p50) =>
      reports === 1
        ? `The work of the one report so far took ${p50}`
        : `Half of the work of the ${inSentence(reports)} reports so far took under ${p50}`,
    latencyTitleNone: "No call succeeded in these days",
    latencyText: (bin, log) =>
      `Successful calls, ${bin} a point. Line: p50. Dark band: to p95. Light band: to p99.${log ? " Log scale." : ""} × is where calls failed.`,
    reportedText: (bin, log) =>
      `As the reports tell it, ${bin} a point. Line: p50. Dark band: to p95. Light band: to p99.${log ? " Log scale." : ""} × is where a report was missing or told of a failure.`,
    latencyDesc: (p50, p95, p99, failures) =>
      `Over 7 days p50 ${p50}, p95 ${p95}, p99 ${p99}; failed calls: ${failures}.`,
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
    outcomesTitle: (failed, calls) =>
      calls === 0
        ? "Nothing was asked in these days"
        : failed === 0
          ? calls === 1
            ? "The one call did not fail"
            : `None of ${grouped(calls)} calls failed`
          : `${grouped(failed)} of ${grouped(calls)} calls failed`,
    outcomesText: (bin) =>
      `Every planned round by its outcome, ${bin} a bar. Empty is a round that did not run: it counts neither as up nor as down.`,
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

export const english: LanguageWords = {
  site: en,
  issues: enIssues,
  notices: enNotices,
  channels: enChannels,
  shared: { ...en, percent: (amount) => `${amount}\u00a0%` },
};
