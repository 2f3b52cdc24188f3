import type { SiteContext } from "../context.ts";
import type { MonitorFacts } from "../facts.ts";
import type { SiteFile } from "../output.ts";

/** Files for programs, made of what the pages are made of. */
export interface Product {
  readonly name: string;
  /** Of all monitors together. */
  files?(context: SiteContext): Iterable<SiteFile> | AsyncIterable<SiteFile>;
  /** Of one monitor alone, made while its lines are at hand. */
  filesOf?(context: SiteContext, facts: MonitorFacts): Iterable<SiteFile> | AsyncIterable<SiteFile>;
}
