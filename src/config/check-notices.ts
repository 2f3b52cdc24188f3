import { z } from "zod";
import { covers } from "../domain/routing.ts";
import { LOG_CHANNEL, type Route } from "../domain/route.ts";
import { nearest } from "../domain/nearest.ts";
import { toRoute } from "./build-notices.ts";
import { route as routeSchema } from "./schema-notices.ts";
import type { Mistake } from "./explain.ts";
import type { Path } from "./yaml.ts";

const texts = z.array(z.unknown()).catch([]);
const targets = z.object({ to: texts.optional() }).catch({});

/** Read leniently, as `check.ts` reads the rest. */
const Outline = z.object({
  channels: z
    .array(z.object({ id: z.string().optional().catch(undefined), kind: z.unknown().optional() }).catch({}))
    .catch([]),
  routes: z.array(z.record(z.string(), z.unknown()).catch({})).catch([]),
  notices: z.object({ escalate: targets, digest: targets }).catch({ escalate: {}, digest: {} }),
});
type Outline = z.output<typeof Outline>;

/** What routes may name of the monitors. */
export interface RoutedMonitors {
  readonly monitors: readonly string[];
  readonly groups: readonly string[];
  readonly providers: readonly string[];
}

/** Mistakes between channels, routes and monitors: names that nobody has, and routes that are never asked. */
export function checkNotices(data: unknown, known: RoutedMonitors): Mistake[] {
  const outline = Outline.safeParse(data).data ?? Outline.parse({});
  return [
    ...doubledChannels(outline),
    ...unknownChannels(outline),
    ...outline.routes.flatMap((route, index) => unknownNames(route, index, known)),
    ...unreachable(outline),
  ];
}

function doubledChannels({ channels }: Outline): Mistake[] {
  return channels.flatMap(({ id, kind }, index) => {
    const path = ["channels", index, "id"];
    const earlier = channels.findIndex((other) => other.id === id);
    if (id !== undefined && earlier < index)
      return [{ path, message: `channels[${earlier}] has the same id`, remedy: "Give each an id of its own" }];
    if (id !== LOG_CHANNEL || kind === "log") return [];
    return [{ path, message: "this is the name of the run's own log", remedy: "Give the channel another id" }];
  });
}

function unknownChannels({ channels, routes, notices }: Outline): Mistake[] {
  const ids = [...channels.flatMap(({ id }) => id ?? []), LOG_CHANNEL];
  const { escalate, digest } = notices;
  const lists: readonly (readonly [Path, unknown])[] = [
    ...routes.map(({ to }, index): [Path, unknown] => [["routes", index, "to"], to]),
    [["notices", "escalate", "to"], escalate.to],
    [["notices", "digest", "to"], digest.to],
  ];
  return lists.flatMap(([path, to]) =>
    unknownIn(to, path, ids, { message: "there is no channel with this id", where: "`channels:`" }),
  );
}

function unknownNames(route: Record<string, unknown>, index: number, known: RoutedMonitors): Mistake[] {
  const { monitors, groups, providers } = known;
  const lists: readonly (readonly [string, readonly string[], string])[] = [
    ["monitors", monitors, "there is no monitor with this id"],
    ["groups", groups, "no monitor is in this group"],
    ["providers", providers, "no monitor asks this provider"],
  ];
  return lists.flatMap(([key, names, message]) =>
    unknownIn(route[key], ["routes", index, key], names, { message, where: "`monitors:`" }),
  );
}

function unknownIn(
  list: unknown,
  path: Path,
  known: readonly string[],
  { message, where }: { readonly message: string; readonly where: string },
): Mistake[] {
  return texts.parse(list).flatMap((name, at) => {
    if (typeof name !== "string" || known.includes(name)) return [];
    const meant = nearest(name, known);
    const remedy =
      meant === undefined
        ? `Add it under ${where}, or remove it here`
        : `Did you mean "${meant}"? Otherwise add it under ${where}`;
    return [{ path: [...path, at], message, remedy }];
  });
}

/** Of routes that are well in themselves: one whose every incident an earlier one takes. */
function unreachable({ routes }: Outline): Mistake[] {
  const read = routes.map((route): Route | undefined => {
    const { data } = routeSchema.safeParse(route);
    return data && toRoute(data, "UTC");
  });
  return read.flatMap((route, index) => {
    const earlier = read.findIndex((other, at) => at < index && other && route && covers(other, route));
    if (earlier < 0) return [];
    const message = `routes[${earlier}] takes all that this one would`;
    return [
      { path: ["routes", index], message, remedy: "Put it above that one, or remove it: the first that fits takes" },
    ];
  });
}
