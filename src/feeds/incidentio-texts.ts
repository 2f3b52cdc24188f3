import type { Report, ReportedIncident } from "../domain/report.ts";
import { isFeedProblem } from "./contract.ts";
import { earliest } from "./reading/fields.ts";
import { readJson } from "./reading/json.ts";
import { toIncident } from "./statuspage-report.ts";
import { Envelope } from "./statuspage-shape.ts";

/**
 * The report with the texts of incidents that are over. The page's own data has them only while an incident goes on; its
 * imitation of Statuspage (`/api/v2/incidents.json`) has them of the last fifty, under the same ids, with when they were
 * written and from when the page dates them. What stands in that document alone is not added, and one that can't be read
 * adds nothing.
 */
export function withTexts(report: Report, text: string): Report {
  const json = readJson(text);
  const read = isFeedProblem(json) ? undefined : Envelope.safeParse(json.value).data;
  if (read === undefined) return report;
  const told = new Map(read.incidents.kept.map((incident) => [incident.id, toIncident(incident, report.fetchedAt)]));
  return { ...report, incidents: report.incidents.map((incident) => worded(incident, told.get(incident.id))) };
}

function worded(incident: ReportedIncident, told: ReportedIncident | undefined): ReportedIncident {
  if (told === undefined || incident.updates.length > 0 || told.updates.length === 0) return incident;
  const { published, updates } = told;
  return { ...incident, begin: earliest([incident.begin, told.begin]) ?? incident.begin, published, updates };
}
