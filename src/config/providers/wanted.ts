import { isMapping, parametersIn } from "../presets/fill.ts";
import type { Bundle, BundleMonitor } from "./provider.ts";

/** An entry of the config that names a provider, read but not checked. */
export type Entry = Readonly<Record<string, unknown>>;

/** What `with` gives. */
export const givenOf = (entry: Entry): Entry => (isMapping(entry["with"]) ? entry["with"] : {});
/** The texts of a list. */
export const textsOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one: unknown) => typeof one === "string") : [];

/** The monitors of a bundle that an entry wants: those that ask nothing of a key, and the others where he names one, a tier or them. */
export function wantedOf(entry: Entry, { monitors, parameters }: Bundle): BundleMonitor[] {
  const only = textsOf(entry["only"]);
  const without = textsOf(entry["without"]);
  const given = Object.keys(givenOf(entry));
  const isNamed = (monitor: BundleMonitor): boolean =>
    (entry["tier"] ?? undefined) !== undefined ||
    only.includes(monitor.id) ||
    mentionedBy(monitor, parameters).some((name) => given.includes(name));
  return monitors.filter(
    (monitor) =>
      (only.length === 0 || only.includes(monitor.id)) &&
      !without.includes(monitor.id) &&
      (monitor.preset === undefined || isNamed(monitor)),
  );
}

/** Parameters that what is made of a monitor hangs on. */
export function mentionedBy(monitor: BundleMonitor, parameters: Bundle["parameters"]): string[] {
  const texts = [
    JSON.stringify(monitor.with ?? {}),
    JSON.stringify(monitor.probe ?? {}),
    JSON.stringify(monitor.feeds),
  ];
  return texts.flatMap((text) => parametersIn(text, { parameters }));
}
