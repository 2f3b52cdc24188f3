import type { IssuesConfig } from "./config.ts";
import type { ConfigFile } from "./schema.ts";

const KINDS: IssuesConfig["kinds"] = [
  "outage",
  "degradation",
  "configuration",
  "certificate",
  "heartbeat",
  "alert",
  "manual",
  "maintenance",
];

/** How issues are written, with what the user left open. */
export function toIssues({ issues = {}, site = {} }: Pick<ConfigFile, "issues" | "site">): IssuesConfig {
  const groups = Object.entries(issues.groups ?? {});
  return {
    enabled: issues.enabled ?? true,
    label: issues.label ?? "uptimeline",
    assignees: issues.assignees ?? [],
    assigneesOfGroups: new Map(groups.map(([group, { assignees = [] }]) => [group, assignees])),
    kinds: issues.kinds ?? KINDS,
    pins: issues.pin ?? false,
    locks: issues.lock ?? false,
    locale: issues.locale ?? site.locale ?? "en",
  };
}
