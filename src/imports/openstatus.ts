import { celText, statusCondition } from "./cel.ts";
import { durationText, goDuration, intervalText } from "./durations.ts";
import { createIds, type IdMaker } from "./monitor-ids.ts";
import {
  createReferences,
  escaped,
  harmless,
  isDubious,
  mayHoldCredential,
  PUBLIC,
  unreferenced,
  type References,
} from "./references.ts";
import { httpProbe, type Place, type Written } from "./request.ts";
import { isMapping, openSource, type Part } from "./source.ts";
import type { Imported, Importer, WrittenMonitor } from "./contract.ts";

const UNKNOWN = "OpenStatus' schema of monitors knows no such setting, as far as we know it.";

/** OpenStatus' monitors as code, or the lock file that its command line keeps of them. */
export const openstatus: Importer = {
  format: "yaml",
  files: ["openstatus.yaml", "openstatus.yml", "openstatus.lock"],
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
  const monitors = root.keys.flatMap((key): WrittenMonitor[] => {
    if (!isMapping(root.value(key))) {
      root.note(key, "left-out", "This is not a monitor.");
      return [];
    }
    const entry = root.part(key);
    return monitorOf(key, locked(entry), desk);
  });
  return { config: { monitors }, notes: close(UNKNOWN, desk.paths), places: desk.paths };
}

/** A lock file holds each monitor with its number. */
function locked(entry: Part): Part {
  if (!isMapping(entry.value("monitor"))) return entry;
  entry.leaveOut({ id: "Monitors are named by their ids in the config." });
  return entry.part("monitor");
}

function monitorOf(key: string, part: Part, { references, ids, paths }: Desk): WrittenMonitor[] {
  if (part.flag("active") === false) {
    part.refuse("It is switched off.");
    return [];
  }
  const [name, description] = [unreferenced(part.text("name") ?? key), part.text("description")];
  const id = ids(unreferenced(key), name);
  const probe = probeOf({ part, id, references });
  if (probe === undefined) return [];
  paths.set(part.path, id);
  const slowMs = part.number("degradedAfter");
  return [
    {
      id,
      ...(name !== id && { name: name.slice(0, 200) }),
      ...(description !== undefined && { description: unreferenced(description).slice(0, 2_000) }),
      ...frequencyOf(part),
      ...(slowMs !== undefined && slowMs > 0 && { slow: durationText(slowMs) }),
      ...publishOf(part),
      ...probe,
    },
  ];
}

function frequencyOf(part: Part): { every?: string } {
  part.leaveOut({
    retry: "A failing call is repeated as `judge.repeat` says: 4 times unless set.",
    openTelemetry: "Figures are files of the site (docs/api.md); nothing is sent, and no header of it was copied.",
    regions:
      "A workflow asks from where its runner stands. Several runners with `region`, or the probe kind globalping, look from several places.",
  });
  const text = part.text("frequency");
  const ms = goDuration(text ?? "");
  if (ms === undefined) {
    if (text !== undefined) part.note("frequency", "left-out", "This is no time.", text);
    return {};
  }
  const { text: every, why } = intervalText(ms);
  if (why !== undefined) part.note("frequency", "differs", why, text);
  return { every };
}

/** Nobody sees a monitor that is not public; on our page its name is seen. */
function publishOf(part: Part): { publish?: "name" } {
  if (part.flag("public") !== false) return {};
  part.note("public", "differs", "All monitors are on the page; of this one it shows the name alone.", false);
  return { publish: "name" };
}

const TIMEOUT_MS = 45_000;
const totalMsOf = (part: Part): number => {
  const ms = part.number("timeout");
  return ms !== undefined && ms > 0 ? ms : TIMEOUT_MS;
};

function probeOf(place: Place): Readonly<Record<string, unknown>> | undefined {
  const { part } = place;
  const kind = part.text("kind") ?? "http";
  if (kind === "http") return overHttp(place);
  if (kind === "tcp") return openPort(part);
  part.refuse(
    kind === "icmp" ? "GitHub's runners can't ping. Ask a port with the probe kind tcp." : "Its kind is not asked.",
  );
  return undefined;
}

function openPort(part: Part): Readonly<Record<string, unknown>> | undefined {
  const request = part.part("request");
  const [host, port] = [request.text("host"), request.number("port")];
  if (host === undefined || port === undefined) {
    part.refuse("It names no port that could be asked.");
    return undefined;
  }
  part.leaveOut({ assertions: "Only an answer over HTTP is looked at." });
  return { probe: { kind: "tcp", host, port, limits: { total: durationText(totalMsOf(part)) } } };
}

function overHttp({ part, ...rest }: Place): Readonly<Record<string, unknown>> | undefined {
  const request = part.part("request");
  if (request.value("url") === undefined) {
    part.refuse("It has no address that could be asked.");
    return undefined;
  }
  const place = { ...rest, part: request };
  const probe = httpProbe(place, {
    url: written(place, "url") ?? { key: "url", text: "" },
    method: written(place, "method"),
    headers: headersOf(request),
    body: written(place, "body"),
    redirects: request.flag("followRedirects") === false ? 0 : 10,
    totalMs: totalMsOf(part),
  });
  const expect = part.parts("assertions").flatMap((assertion) => conditionOf(assertion));
  return { probe, ...(expect.length > 0 && { expect }) };
}

const written = ({ part }: Place, key: string): Written | undefined => {
  const text = part.text(key);
  return text === undefined ? undefined : { key, text: escaped(text) };
};

function headersOf(request: Part): (Written & { name: string })[] {
  const headers = request.part("headers");
  return headers.keys.flatMap((name) => {
    const text = headers.text(name);
    return text === undefined ? [] : [{ key: `headers.${name}`, name, text: escaped(text) }];
  });
}

const ORDERED: Readonly<Record<string, string>> = { eq: "==", not_eq: "!=", gt: ">", gte: ">=", lt: "<", lte: "<=" };

function conditionOf(assertion: Part): string[] {
  const [kind, compare, target] = [assertion.text("kind"), assertion.text("compare") ?? "", assertion.text("target")];
  const name = assertion.text("key");
  const made =
    kind === "statusCode"
      ? onStatus(compare, target)
      : kind === "header" && name !== undefined
        ? onText(`headers[${celText(name.toLowerCase())}]`, compare, target ?? "")
        : kind === "textBody"
          ? onText("text", compare, target ?? "")
          : undefined;
  const isSecret = target !== undefined && (mayHoldCredential(target) || (kind === "header" && isDubious(name ?? "")));
  if (isSecret) {
    assertion.refuse(PUBLIC);
    return [];
  }
  if (made !== undefined) return [made];
  assertion.refuse("It has no counterpart; write what is meant under `expect`, in CEL (docs/conditions.md).");
  return [];
}

function onStatus(compare: string, target: string | undefined): string | undefined {
  const status = Number(target);
  const operator = Object.hasOwn(ORDERED, compare) ? ORDERED[compare] : undefined;
  if (operator === undefined || !Number.isInteger(status)) return undefined;
  return compare === "eq" ? statusCondition([[status, status]]) : `status ${operator} ${status}`;
}

/** Texts are not put in order: more and less have no counterpart. */
function onText(subject: string, compare: string, target: string): string | undefined {
  switch (compare) {
    case "eq":
      return `${subject} == ${celText(target)}`;
    case "not_eq":
      return `${subject} != ${celText(target)}`;
    case "contains":
      return `${subject}.contains(${celText(target)})`;
    case "not_contains":
      return `!${subject}.contains(${celText(target)})`;
    case "empty":
      return subject === "text" ? 'text == ""' : `!has(${subject}) || ${subject} == ""`;
    case "not_empty":
      return `${subject} != ""`;
    default:
      return undefined;
  }
}
