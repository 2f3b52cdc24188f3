import { nearest } from "../domain/nearest.ts";
import type { Mistake } from "./explain.ts";
import { isMapping } from "./presets/fill.ts";
import { BUNDLES } from "./providers/index.ts";
import type { Bundle } from "./providers/provider.ts";
import { givenOf, mentionedBy, textsOf, wantedOf, type Entry } from "./providers/wanted.ts";
import type { Path } from "./yaml.ts";

/** No bundle has this name. */
export function unknownProvider(entry: Entry, written: number): Mistake {
  const names = BUNDLES.map(({ name }) => name);
  const meant = nearest(String(entry["provider"]), names);
  const known = `Known are ${names.join(", ")}; a monitor of your own needs an \`id\``;
  return {
    path: ["monitors", written, "provider"],
    message: "there is no provider of this name that could be watched whole",
    remedy: meant === undefined ? known : `Did you mean "${meant}"? ${known}`,
  };
}

/** Mistakes between an entry and its bundle. */
export function entryMistakes(entry: Entry, bundle: Bundle, written: number): Mistake[] {
  const place = ["monitors", written];
  const ids = bundle.monitors.map(({ id }) => id);
  const chosen = (["only", "without"] as const).flatMap((key) =>
    textsOf(entry[key]).flatMap((id, index): Mistake[] => {
      if (ids.includes(id)) return [];
      const message = `the provider ${bundle.name} makes no such monitor`;
      return [{ path: [...place, key, index], message, remedy: orKnown(id, ids) }];
    }),
  );
  const parameters = [...unknownParameters(entry, bundle, place), ...missingParameters(entry, bundle, place)];
  const nothing = chosen.length === 0 && wantedOf(entry, bundle).length === 0;
  return [
    ...chosen,
    ...parameters,
    ...(nothing
      ? [
          {
            path: [...place, "provider"],
            message: `nothing is left of the provider ${bundle.name}`,
            remedy: `Correct \`only\` and \`without\`: it makes ${ids.join(", ")}`,
          },
        ]
      : []),
  ];
}

const orKnown = (written: string, known: readonly string[]): string => {
  const meant = nearest(written, known);
  return meant === undefined ? `Known are ${known.join(", ")}` : `Did you mean "${meant}"? Otherwise remove it`;
};

function unknownParameters(entry: Entry, { name: bundle, parameters }: Bundle, place: Path): Mistake[] {
  const known = Object.keys(parameters);
  return Object.keys(givenOf(entry))
    .filter((name) => !known.includes(name))
    .map((name) => ({
      path: [...place, "with", name],
      isKey: true,
      message:
        known.length === 0
          ? `the provider ${bundle} takes no parameters`
          : `the provider ${bundle} has no such parameter`,
      remedy: known.length === 0 ? "Remove it" : orKnown(name, known),
    }));
}

/** What a model that is asked needs and has no default for. */
function missingParameters(entry: Entry, bundle: Bundle, place: Path): Mistake[] {
  const given = givenOf(entry);
  const needed = new Set(wantedOf(entry, bundle).flatMap((monitor) => mentionedBy(monitor, bundle.parameters)));
  return Object.entries(bundle.parameters)
    .filter(
      ([name, { default: standard, optional }]) => needed.has(name) && standard === undefined && optional !== true,
    )
    .filter(([name]) => (given[name] ?? undefined) === undefined)
    .map(([name, { about }]) => ({
      path: [...place, ...(isMapping(entry["with"]) ? ["with"] : ["provider"])],
      message: `the provider ${bundle.name} needs the parameter ${name} to ask a model`,
      remedy: `Add \`${name}\` under \`with\`: ${about}`,
    }));
}
