import type { SiteContext } from "./context.ts";
import type { MonitorFacts } from "./facts.ts";
import { outsideText } from "./outside.ts";
import type { PageCard } from "./page-cards.ts";
import { pathNames } from "./path-names.ts";

/** Whoever is asked: its monitors, and the official pages that speak of them. */
export interface Provider {
  readonly name: string;
  /** From the site's top. */
  readonly path: string;
  readonly facts: readonly MonitorFacts[];
  readonly pages: readonly PageCard[];
}

/** What tells of providers: the monitors, and the pages that speak of them. */
type Told = Pick<SiteContext, "facts" | "pages">;

const known = new WeakMap<object, readonly Provider[]>();

/** In the order in which the config names them first. A monitor that names none is its official page's; without one it has none. */
export function providersOf(context: Told): readonly Provider[] {
  const made = known.get(context) ?? makeProviders(context);
  known.set(context, made);
  return made;
}

function makeProviders({ facts, pages }: Told): readonly Provider[] {
  const keyed = facts.flatMap((one) => {
    const key = one.monitor.provider ?? pages.find((page) => page.monitors.includes(one.monitor.id))?.card.feed;
    return key === undefined ? [] : [{ key, one }];
  });
  const groups = Map.groupBy(keyed, ({ key }) => key);
  const paths = pathNames([...groups.keys()], "provider");
  return [...groups].map(([key, own]) => {
    const monitors = new Set(own.map(({ one }) => one.monitor.id));
    const spoken = pages.filter((page) => page.monitors.some((id) => monitors.has(id)));
    return {
      name: nameOf(key, spoken),
      path: `providers/${paths.get(key)!}.html`,
      facts: own.map(({ one }) => one),
      pages: spoken,
    };
  });
}

/** `OpenAI` of `openai`, where its page is called so. */
function nameOf(key: string, pages: readonly PageCard[]): string {
  const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
  const names = pages.map(({ name }) => name.replace(/\s*[-–|:]?\s*(?:status|상태)(?:\s+page)?$/iu, ""));
  const same = names.find((name) => name !== "" && bare(name) === bare(key));
  if (same !== undefined) return same;
  return outsideText(pages.find(({ card }) => card.feed === key)?.name ?? key);
}

/** Whose a monitor is. */
export const providerOf = (context: Told, id: string): Provider | undefined => {
  const by =
    byMonitor.get(context) ??
    new Map(providersOf(context).flatMap((one) => one.facts.map((own) => [own.monitor.id, one] as const)));
  byMonitor.set(context, by);
  return by.get(id);
};

const byMonitor = new WeakMap<object, ReadonlyMap<string, Provider>>();
