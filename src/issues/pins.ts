import { familyOf, levelOfFamily } from "../domain/family.ts";
import { handlingOf } from "../domain/handling.ts";
import { isOpen, LEVELS, type Incident, type Level } from "../domain/incident.ts";

/** GitHub pins so many issues of a repository. */
const PLACES = 3;

/** Numbers of the issues that should be pinned: of the gravest open incidents, those that began first before others. */
export function pinsOf(incidents: readonly Incident[]): number[] {
  const graveness = (incident: Incident): number => LEVELS.indexOf(levelWithin(incident, incidents));
  return incidents
    .filter((one) => isOpen(one) && one.parent === undefined && !handlingOf(one).closedByHand)
    .toSorted((a, b) => graveness(b) - graveness(a) || (a.begin < b.begin ? -1 : a.begin > b.begin ? 1 : 0))
    .flatMap(({ issue }) => (issue === undefined ? [] : [issue.number]))
    .slice(0, PLACES);
}

/** Of a parent the worst level of its family. */
function levelWithin(incident: Incident, incidents: readonly Incident[]): Level {
  const family = familyOf(incident, incidents);
  return family === undefined ? incident.level : levelOfFamily(family);
}
