import type { Instant } from "./instant.ts";
import type { KeptReport } from "./ledger.ts";
import type { Report, ReportedIncident, ReportedMaintenance, ReportedUpdate } from "./report.ts";

/**
 * A report whose items without a time keep the one at which they were first seen. A kind of feed dates what its source does
 * not by the fetching, which is another moment each time: an item with that very moment, which is known by its id, takes the
 * moment that is known. What was seen was public then, so a later moment of publication is none: some pages show their newest
 * word alone. And an incident of which a page, once it is over, tells no more than its title and its end loses neither what was
 * said of it nor how bad it was. `before` is what was last said of the feed.
 */
export function withFirstSeen(report: Report, before: KeptReport | undefined): Report {
  if (before === undefined || report.problem !== undefined) return report;
  const { fetchedAt } = report;
  return {
    ...report,
    incidents: report.incidents.map((incident) =>
      incidentSeen(
        incident,
        before.incidents.find(({ id }) => id === incident.id),
        fetchedAt,
      ),
    ),
    maintenances: report.maintenances.map((maintenance) =>
      spanSeen(
        maintenance,
        before.maintenances.find(({ id }) => id === maintenance.id),
        fetchedAt,
      ),
    ),
  };
}

function incidentSeen(
  incident: ReportedIncident,
  known: ReportedIncident | undefined,
  fetchedAt: Instant,
): ReportedIncident {
  if (known === undefined) return incident;
  const { published, updates, ...spanned } = spanSeen(incident, known, fetchedAt);
  const isSilent = updates.length === 0;
  const isUnsaid = incident.impact === "unknown" && incident.unknownWords === undefined;
  return {
    ...spanned,
    ...(isUnsaid && { impact: known.impact }),
    ...(isSilent && known.begin < spanned.begin && { begin: known.begin }),
    published: published < known.published ? published : known.published,
    updates: isSilent ? known.updates : updates.map((update) => updateSeen(update, known.updates, fetchedAt)),
  };
}

function spanSeen<T extends ReportedIncident | ReportedMaintenance>(
  item: T,
  known: T | undefined,
  fetchedAt: Instant,
): T {
  if (known === undefined) return item;
  return {
    ...item,
    ...(item.begin === fetchedAt && { begin: known.begin }),
    ...(item.end === fetchedAt && known.end !== undefined && { end: known.end }),
  };
}

/** An update has no id: it is the one that says the same. */
function updateSeen(update: ReportedUpdate, known: readonly ReportedUpdate[], fetchedAt: Instant): ReportedUpdate {
  if (update.t !== fetchedAt) return update;
  const same = known.find(({ state, text }) => state === update.state && text === update.text);
  return same === undefined ? update : { ...update, t: same.t };
}
