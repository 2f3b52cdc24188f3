import type { WatchedMonitor } from "../../config/config.ts";
import type { Incident } from "../../domain/incident.ts";
import { describeProbe } from "../../probes/index.ts";

type Asked = Pick<WatchedMonitor, "id" | "probe" | "publish">;

/** Takes out of a text of a monitor's what its `publish` keeps to itself. */
export type Hide = (text: string) => string;

/** A path so short is in every second condition, and tells nobody anything. */
const SHORTEST_PATH = 4;

/** Of a monitor that publishes its name: every host that its probe names. Of one that publishes its host: the path. */
export function hideOf({ probe, publish }: Omit<Asked, "id">): Hide {
  if (probe === undefined || publish === "url") return (text) => text;
  const { host, url } = describeProbe(probe);
  const path = /^\/[^?#]*/u.exec(url.slice(url.indexOf(host) + host.length))?.[0] ?? "";
  const hidden = publish === "name" ? [url, host, ...hostsIn(probe)] : [path];
  const longest = [...new Set(hidden)]
    .filter((part) => part.length >= SHORTEST_PATH)
    .toSorted((a, b) => b.length - a.length);
  return (text) => longest.reduce((rest, part) => without(part, rest), text);
}

/** Names of hosts are the same in large letters. */
const without = (part: string, text: string): string =>
  text.replaceAll(new RegExp(part.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, "\\$&"), "giu"), "…");

/** With and without port, however deep in the settings. */
function hostsIn(value: unknown): string[] {
  if (typeof value === "object" && value !== null) return Object.values(value).flatMap(hostsIn);
  const url = typeof value === "string" ? URL.parse(value) : null;
  return url === null || url.hostname === "" ? [] : [url.host, url.hostname];
}

/** Of a monitor that is watched no more nobody knows what it published: what stands in quotes goes, and addresses. */
const hideOfGone: Hide = (text) =>
  text.replaceAll(/"[^"]*"|'[^']*'|`[^`]*`/gu, "…").replaceAll(/\b[a-z][a-z0-9+.-]*:\/\/\S+/giu, "…");

/** The incident with the texts of its conditions, and what was found instead, as its monitor publishes them; as little as may be of one that nobody watches. */
export function hiddenIn(incident: Incident, known: Hide | undefined): Incident {
  const [hide, hideFound] = known === undefined ? [hideOfGone, (): string => "…"] : [known, known];
  const evidence = incident.evidence.map((one) => ({
    ...one,
    ...(one.error !== undefined && { error: hide(one.error) }),
    conditions: one.conditions.map((condition) => ({
      ...condition,
      text: hide(condition.text),
      got: Object.fromEntries(
        Object.entries(condition.got).map(([name, got]) => [
          hide(name),
          typeof got === "string" ? hideFound(got) : got,
        ]),
      ),
    })),
  }));
  return { ...incident, evidence };
}
