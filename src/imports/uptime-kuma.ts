import { createIds, type IdMaker } from "./monitor-ids.ts";
import { createReferences, harmless, unreferenced, type References } from "./references.ts";
import { isMapping, openSource, type Part } from "./source.ts";
import { kumaMonitor } from "./uptime-kuma-monitor.ts";
import { TOP, UNKNOWN } from "./uptime-kuma-reasons.ts";
import type { Imported, Importer, WrittenMonitor } from "./contract.ts";

/** Uptime Kuma's backup, or a list of its monitors as its API gives them. */
export const uptimeKuma: Importer = {
  format: "json",
  files: ["backup.json", "uptime-kuma.json", "monitors.json"],
  unknown: UNKNOWN,
  read,
};

interface Desk {
  readonly references: References;
  readonly ids: IdMaker;
  /** Where each monitor stands in the source. */
  readonly paths: Map<string, string>;
  /** Names of groups by the numbers of their monitors. */
  readonly groups: ReadonlyMap<number, string>;
}

function read(data: unknown): Imported {
  const whole = isMapping(data) && "monitorList" in data ? data : { monitorList: data };
  const { root, close } = openSource(whole, harmless);
  root.leaveOut(TOP);
  const parts = root.parts("monitorList");
  const desk: Desk = { references: createReferences(), ids: createIds(), paths: new Map(), groups: groupsIn(parts) };
  const monitors = parts.flatMap((part) => monitorOf(part, desk));
  return { config: { monitors }, notes: close(UNKNOWN, desk.paths), places: desk.paths };
}

function groupsIn(parts: readonly Part[]): ReadonlyMap<number, string> {
  const groups = parts.filter((part) => part.value("type") === "group");
  return new Map(groups.map((part) => [part.number("id") ?? -1, unreferenced(part.text("name") ?? "")]));
}

function monitorOf(part: Part, { references, ids, paths, groups }: Desk): WrittenMonitor[] {
  if (part.value("type") === "group") {
    part.refuse("A group is the heading of its monitors, and has no state of its own.");
    return [];
  }
  if (part.flag("active") === false) {
    part.refuse("It is switched off.");
    return [];
  }
  part.leaveOut({ id: "Monitors are named by their ids in the config." });
  const [name, description] = [unreferenced(part.text("name") ?? ""), part.text("description")];
  const group = groups.get(part.number("parent") ?? -1);
  const id = ids(name, `${group ?? ""}-${name}`);
  const built = kumaMonitor({ part, id, references });
  if (built === undefined) return [];
  paths.set(part.path, id);
  return [
    {
      id,
      ...(name !== "" && name !== id && { name: name.slice(0, 200) }),
      ...(group !== undefined && group !== "" && { group: group.slice(0, 100) }),
      ...(description !== undefined && { description: unreferenced(description).slice(0, 2_000) }),
      ...built,
    },
  ];
}
