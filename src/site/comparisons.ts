import { doorsToModels } from "../domain/comparison.ts";
import type { SiteContext } from "./context.ts";
import { isByPage, type MonitorFacts } from "./facts.ts";
import { pathNames } from "./path-names.ts";

/** Who is held against whom: the doors to one model, and each group of the config with two members or more. */
export function comparisons({ facts }: Pick<SiteContext, "facts">): readonly Comparison[] {
  const called = facts.filter((own) => !isByPage(own));
  const byId = new Map(called.map((own) => [own.monitor.id, own]));
  const doors = doorsToModels(called.map(({ monitor }) => monitor));
  const groups = Map.groupBy(called, ({ monitor }) => monitor.group);
  return [
    ...[...doors].map(([name, own]) => ({
      by: "model" as const,
      name,
      facts: own.flatMap(({ id }) => byId.get(id) ?? []),
    })),
    ...[...groups].flatMap(([name, own]) =>
      name === undefined || own.length < 2 ? [] : [{ by: "group" as const, name, facts: own }],
    ),
  ];
}

export interface Comparison {
  readonly by: "model" | "group";
  readonly name: string;
  readonly facts: readonly MonitorFacts[];
}

/** A page of those that do the same. */
export interface ComparePage {
  readonly path: string;
  readonly of: Comparison;
}

const known = new WeakMap<SiteContext, readonly ComparePage[]>();

/** One for each comparison of the data product. */
export function comparePages(context: SiteContext): readonly ComparePage[] {
  const made = known.get(context);
  if (made !== undefined) return made;
  const all = comparisons(context);
  const keyOf = ({ by, name }: Comparison): string => `${by} ${name}`;
  const paths = pathNames(all.map(keyOf), "group");
  const pages = all.map((of) => ({ path: `compare/${paths.get(keyOf(of))!}.html`, of }));
  known.set(context, pages);
  return pages;
}
