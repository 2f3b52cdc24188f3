import { indicatorOf } from "./indicator.ts";
import type { ComponentStatus, Report, ReportedIncident } from "./report.ts";

/**
 * Marks the incidents that announce or inform: quotas and limits, deprecation and retirement, migrations, prices, billing
 * and terms. By what the title and the first update say, and only where no outage is claimed, neither by the impact nor by
 * the title or any update: in doubt it is trouble. An indicator that the advisories account for is that of the rest. Marking twice is marking once.
 */
export function markAdvisories(report: Report): Report {
  const incidents = report.incidents.map((incident) =>
    incident.advisory !== true && isAdvisory(incident) ? { ...incident, advisory: true as const } : incident,
  );
  const alike = incidents.map(({ advisory: _, ...incident }) => incident);
  const isAccountedFor = report.indicator === indicatorOf(alike, report.components);
  return {
    ...report,
    incidents,
    indicator: isAccountedFor ? indicatorOf(incidents, report.components) : report.indicator,
  };
}

/** An impact that is stated to be graver is believed, whatever the words. */
const MAY_INFORM: ReadonlySet<ComponentStatus> = new Set(["operational", "unknown", "degraded_performance"]);

function isAdvisory({ title, impact, updates }: ReportedIncident): boolean {
  if (!MAY_INFORM.has(impact) || claimsTrouble(title)) return false;
  if (updates.some(({ text }) => sentencesOf(text).some(claimsTroubleNow))) return false;
  const first = updates[0]?.text ?? "";
  return ANNOUNCES.test(title) || OF_MONEY.test(title) || OF_LIMITS.test(title) || ANNOUNCES.test(first);
}

/** Says by itself that something is announced. */
const ANNOUNCES =
  /\b(?:deprecat\w*|sunset\w*|retir(?:e|es|ed|ing|ement|ements)|end[- ]of[- ](?:life|support|sale)|eol|decommission\w*|discontinu\w*|phas(?:e|ed|ing) out|shut(?:s|ting)? ?down|shutdown|migrat(?:e|es|ing|ion|ions)|action (?:is )?required|terms (?:of|and)\b|(?:usage|privacy) polic(?:y|ies)|pric(?:e|es|ing) (?:change|update|increase|decrease|reduction)s?|(?:change|update)s? (?:to|in|of) (?:\w+ )?(?:pric(?:e|es|ing)|terms|polic(?:y|ies)))\b/iu;
/** Says what it is about: money, which no call depends on. */
const OF_MONEY =
  /\b(?:billing|invoic\w*|pricing|prices?|payments?|subscriptions?|charges|usage (?:dashboard|report|data)\w*)\b/iu;
/** Says what it is about: how much one may ask. Of somebody else's text than a title this says nothing. */
const OF_LIMITS = /\b(?:quotas?|(?:rate|usage|spend|spending|token) limits?|(?:usage|free) tiers?)\b/iu;

/** Words of trouble. Going down for good is an announcement. */
const TROUBLE =
  /\b(?:errors?|5xx|4xx|[45]\d\ds?|outage|outages|(?<!shut |shuts |shutting |turned |turning |winding )down|downtime|unavailab\w*|inaccessible|unreachable|degrad\w*|disrupt\w*|interrupt\w*|fail(?:s|ed|ing|ure|ures)?|time-?outs?|timing out|latenc(?:y|ies)|slow\w*|not (?:working|loading|responding)|unable|can ?not|can[’']t|intermittent\w*|connectivity|overload\w*|reject\w*|den(?:y|ied|ying)|incorrect\w*|erroneous\w*|unexpected\w*|impair\w*|affecting|impacting|capacity|stuck|crash\w*|hit(?:s|ting)?|exceed\w*|exhaust\w*|resource_exhausted|broken|breaks|block(?:s|ed|ing)|(?:partial|complete|total) loss|loss of (?:service|access)|lost access|access lost|locked out|no (?:\w+ )?(?:responses?|answers?)|missing responses|dropp(?:ed|ing)|hang(?:s|ing)?|hung|(?:models?|endpoints?|keys?) gone|emergency|unplanned|queues|wait(?:ing)? times?|generat\w* (?:\w+ ){0,3}delay\w*|delay\w* (?:\w+ ){0,3}generat\w*)\b/iu;
/** Of money such words name a nuisance, of anything else trouble. */
const VAGUE = /\b(?:issues?|problems?|incidents?)\b/iu;

/** Whether a title says that something does not work. */
export const claimsTrouble = (title: string): boolean =>
  TROUBLE.test(title) || (VAGUE.test(title) && !OF_MONEY.test(title));

/** What will be, or is said not to be, is no trouble now: "requests to it will fail after 4 January", "calls are not affected". */
const NOT_NOW =
  /\b(?:will|would|won[’']t|shall|going to|after|from|by|until|once|starting|beginning|if|no longer|not (?:\w+ )?(?:affected|impacted)|unaffected|no (?:\w+ )?impact|(?:does|do|did) not (?:affect|impact))\b/iu;
/** A text says more than a title, and more in passing: only what claims that calls fail now counts. */
const TROUBLE_NOW =
  /\b(?:(?:elevated|increased|higher|high|many|some|seeing|returning|receiving|experiencing|with|5xx|5\d\d|429) (?:\w+ ){0,3}(?:errors?|failures?|latenc(?:y|ies)|timeouts?)|outage|(?:requests|calls) (?:\w+ ){0,2}(?:fail|failed|failing)|unable to|lost access|below (?:their|the|your) (?:quotas?|limits?)|intermittent\w*)\b/iu;
/** In these words it is so now, though it began "after the migration" or "from 09:00". */
const IS_SO =
  /\b(?:(?:is|are|was|were|been|being) (?:\w+ )?(?:down|unavailable|failing|unreachable|inaccessible|degraded|disrupted|rejected|dropped|slow|timing out|not (?:\w+ )?(?:available|working|loading|responding|reachable|accessible))|return(?:s|ed|ing)? (?:\w+ ){0,2}[45](?:\d\d|xx))\b/iu;
const NOT_SO =
  /\b(?:will|would|won[’']t|shall|going to|once|when|if|no longer|not (?:\w+ )?(?:affected|impacted)|unaffected)\b/iu;

const claimsTroubleNow = (sentence: string): boolean =>
  (TROUBLE_NOW.test(sentence) && !NOT_NOW.test(sentence)) || (IS_SO.test(sentence) && !NOT_SO.test(sentence));

/** At most so much of a text is looked at: what is announced is said at its beginning. */
const LOOKED_AT = 2_000;
const sentencesOf = (text: string): readonly string[] => text.slice(0, LOOKED_AT).split(/(?<=[.!?])\s+|\n+/u);
