import { archiveSearch } from "./archive-search.ts";
import { atom } from "./atom.ts";
import { badges } from "./badges.ts";
import { calendar } from "./calendar.ts";
import { metrics } from "./metrics.ts";
import { reports } from "./reports.ts";
import { statusApi } from "./status-api.ts";
import { upptime } from "./upptime.ts";
import { v1 } from "./v1.ts";
import { v2 } from "./v2.ts";
import type { Product } from "./product.ts";
import type { SiteContext } from "../context.ts";
import type { MonitorFacts } from "../facts.ts";
import type { SiteFile } from "../output.ts";

/** Every data product. */
export const PRODUCTS: readonly Product[] = [
  statusApi,
  v1,
  v2,
  metrics,
  upptime,
  reports,
  badges,
  atom,
  calendar,
  archiveSearch,
];

/** What they tell of all monitors together. */
export async function* productFiles(context: SiteContext): AsyncGenerator<SiteFile> {
  for (const product of PRODUCTS) if (product.files !== undefined) yield* product.files(context);
}

/** What they tell of one monitor. */
export async function* productFilesOf(context: SiteContext, facts: MonitorFacts): AsyncGenerator<SiteFile> {
  for (const product of PRODUCTS) if (product.filesOf !== undefined) yield* product.filesOf(context, facts);
}
