import { FIGURES, figureCalled, SEEN, type FigureName, type Quantity } from "../domain/alert-figures.ts";
import { durationText } from "../domain/duration.ts";
import { LEVELS } from "../domain/incident.ts";
import { alertSet, type AlertSetName } from "./alert-sets.ts";

const WHAT: Readonly<Record<Quantity, string>> = {
  share: "share",
  duration: "time",
  rate: "rate",
  money: "money in a time",
  number: "number",
};

/** A figure as docs/alerts.md tells of it. */
export function figureDoc(name: FigureName): string {
  const { quantity, needs, windowMs, says } = figureCalled(name);
  const counted = needs.of === "history" ? SEEN.history : `${needs.count} ${SEEN[needs.of]}`;
  const back = windowMs === undefined ? "" : `, looks back ${windowMs === 0 ? "one interval" : durationText(windowMs)}`;
  return `- \`${name}\` (${WHAT[quantity]}; needs ${counted}${back}): ${says}`;
}

export const figuresDoc = (): string => (Object.keys(FIGURES) as FigureName[]).map(figureDoc).join("\n");

/** What a set stands for, as one would write it out. */
export function setDoc(name: AlertSetName): string {
  const { says, rules } = alertSet(name);
  const lines = rules.flatMap((rule) => [
    `  - id: ${name}-${rule.id}`,
    `    name: ${rule.name}`,
    ...(rule.window === undefined ? [] : [`    window: ${rule.window}`]),
    ...LEVELS.flatMap((level) => (rule[level] === undefined ? [] : [`    ${level}: ${rule[level]}`])),
  ]);
  return [`### ${name}`, says, ["```yaml", "alerts:", ...lines, "```"].join("\n")].join("\n\n");
}
