import { isNamed } from "./component-name.ts";
import type { Monitor, Price, Tier } from "./monitor.ts";
import type { FeedMatch } from "./report-filter.ts";
import type { Report } from "./report.ts";

/** A monitor as far as a list price may concern it. */
interface Priceable extends Pick<Monitor, "id" | "feeds" | "price" | "tier" | "budgets"> {
  /** The model that its preset asks. */
  readonly model?: string;
  /** Its request carries a key. */
  readonly credentialed: boolean;
  readonly cheaper: readonly { readonly tier: Tier; readonly price?: Price }[];
}

/**
 * The price that a monitor's feeds list for it, where it has none of its own: that of exactly one component of those that it
 * names, or of its preset's model. `undefined` where none, or more than one, could be meant: no price is better than a wrong one.
 */
export function listPriceOf(monitor: Priceable, reports: ReadonlyMap<string, Report>): Price | undefined {
  if (!isForSale(monitor)) return undefined;
  const found = monitor.feeds.flatMap((match) => {
    const report = reports.get(match.feed);
    return report?.prices === undefined || report.problem !== undefined ? [] : pricesIn(report, match, monitor.model);
  });
  const [price, ...others] = found;
  return others.length === 0 && price !== undefined && isPrice(price) ? price : undefined;
}

/** Monitors with the list prices that were last known, where they have none of their own: the one door through which they come. */
export function withListPrices<M extends Priceable>(
  monitors: readonly M[],
  prices: Readonly<Record<string, Price>> = {},
): M[] {
  return monitors.map((monitor) => {
    const price = isForSale(monitor) && Object.hasOwn(prices, monitor.id) ? prices[monitor.id] : undefined;
    if (price === undefined) return monitor;
    // A list of models costs nothing, whatever the model does.
    const cheaper = monitor.cheaper.map((way) => (way.tier === "free" ? way : { price, ...way }));
    return { ...monitor, price, cheaper };
  });
}

/** Nobody is billed for a page that anybody may ask: a price would make its calls ones of unknown cost. */
export const isForSale = ({ price, tier, budgets = [], credentialed }: Omit<Priceable, "id" | "feeds">): boolean =>
  price === undefined && tier !== "free" && (credentialed || tier !== undefined || budgets.length > 0);

function pricesIn(report: Report, { components: wanted }: FeedMatch, model: string | undefined): Price[] {
  const names = new Map(report.components.map(({ id, name }) => [id, name]));
  const listed = Object.entries(report.prices ?? {}).map(([id, price]) => ({ id, name: names.get(id) ?? "", price }));
  const meant = wanted.length === 0 ? listed : listed.filter((one) => wanted.some((name) => isNamed(one, name)));
  if (meant.length < 2 || model === undefined) return meant.map(({ price }) => price);
  const asked = meant.filter((one) => isNamed(one, model));
  const own = asked.length > 0 ? asked : meant.filter(({ id }) => id.endsWith(`/${model}`));
  return (own.length > 0 ? own : meant).map(({ price }) => price);
}

/** Whatever a feed says: only amounts are money. */
const isPrice = ({ unit, ...amounts }: Price): boolean =>
  unit !== "" && Object.values(amounts).every((amount) => Number.isFinite(amount) && amount >= 0);
