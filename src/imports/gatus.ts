import { createIds, type IdMaker } from "./monitor-ids.ts";
import { createReferences, harmless, unreferenced, type References } from "./references.ts";
import { endpointMonitor, intervalOf } from "./gatus-endpoint.ts";
import { ENDPOINT, TOP, UI, UNKNOWN } from "./gatus-reasons.ts";
import { openSource, type Part } from "./source.ts";
import { HOUR_MS } from "../domain/instant.ts";
import type { Imported, Importer, WrittenMonitor } from "./contract.ts";

/** Gatus' configuration. */
export const gatus: Importer = {
  format: "yaml",
  files: ["config/config.yaml", "config/config.yml", "config.yaml", "config.yml"],
  unknown: UNKNOWN,
  read,
};

interface Desk {
  readonly references: References;
  readonly ids: IdMaker;
  /** Where each monitor stands in the source. */
  readonly paths: Map<string, string>;
}

function read(data: unknown): Imported {
  const { root, close } = openSource(data, harmless);
  const desk: Desk = { references: createReferences(), ids: createIds(), paths: new Map() };
  root.leaveOut(TOP);
  const ui = root.part("ui");
  ui.leaveOut(UI);
  const title = ui.text("title");
  const total = root.number("concurrency");
  const monitors = [
    ...root.parts("endpoints").flatMap((part) => monitorOf(part, desk, (id) => endpointMonitor({ part, id, ...desk }))),
    ...root
      .parts("external-endpoints")
      .flatMap((part) => monitorOf(part, desk, (id) => heartbeat(part, id, desk.references))),
  ];
  const config = {
    ...(title !== undefined && { site: { name: unreferenced(title) } }),
    ...(total !== undefined && concurrencyOf(root, total)),
    monitors,
  };
  return { config, notes: close(UNKNOWN, desk.paths), places: desk.paths };
}

function concurrencyOf(root: Part, total: number): { concurrency?: { total: number } } {
  if (Number.isInteger(total) && total >= 1 && total <= 200) return { concurrency: { total } };
  root.note("concurrency", "left-out", "From 1 to 200 calls run at the same time; 20 unless set.", total);
  return {};
}

function monitorOf(
  part: Part,
  { ids, paths }: Desk,
  build: (id: string) => Readonly<Record<string, unknown>> | undefined,
): WrittenMonitor[] {
  if (part.flag("enabled") === false) {
    part.refuse("It is switched off.");
    return [];
  }
  const [name, group] = [unreferenced(part.text("name") ?? ""), unreferenced(part.text("group") ?? "")];
  const id = ids(name, `${group}-${name}`);
  const built = build(id);
  if (built === undefined) return [];
  paths.set(part.path, id);
  return [
    {
      id,
      ...(name !== "" && name !== id && { name: name.slice(0, 200) }),
      ...(group !== "" && { group: group.slice(0, 100) }),
      ...built,
    },
  ];
}

/** Results that others send become reports of a heartbeat. */
function heartbeat(part: Part, id: string, references: References): Readonly<Record<string, unknown>> {
  part.leaveOut({ ...ENDPOINT, token: "A credential stands here; it was not copied, and is no longer needed." });
  const secret = references.mention(`${id}_heartbeat_key`);
  const why = `Reports are sent and signed in another way (docs/heartbeats.md). Make a key, put it into the secret ${secret.slice(2, -1)} of the repository, and sign with it.`;
  part.note("heartbeat", "to-do", why);
  const beat = part.part("heartbeat");
  if (beat.value("interval") === undefined) {
    const missed = "A report is missed when none has come for an hour; write how often they come as `every`.";
    part.note("heartbeat", "differs", missed);
  }
  return { every: intervalOf(beat, "interval", HOUR_MS), probe: { kind: "heartbeat", secret } };
}
