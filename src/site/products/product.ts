import type { SiteContext } from "../context.ts";
import type { SiteFile } from "../output.ts";

/** Files for programs, made of what the pages are made of. */
export interface Product {
  readonly name: string;
  files(context: SiteContext): Iterable<SiteFile> | AsyncIterable<SiteFile>;
}
