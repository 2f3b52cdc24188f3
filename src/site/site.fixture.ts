import type { SiteInput } from "./input.ts";
import { productFiles, productFilesOf } from "./products/index.ts";
import { createContext, siteFiles } from "./site.ts";

/** The whole site in memory, path → text, as tests look at it; bytes are left out. */
export async function buildSite(input: SiteInput): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  for await (const { path, body } of siteFiles(input)) if (typeof body === "string") files.set(path, body);
  return files;
}

/** The data products alone, without the pages. */
export async function buildProducts(input: SiteInput): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  const context = createContext(input);
  const ofMonitors = context.facts.map((facts) => productFilesOf(context, facts));
  for await (const { path, body } of all(...ofMonitors, productFiles(context)))
    if (typeof body === "string") files.set(path, body);
  return files;
}

async function* all<T>(...parts: readonly AsyncIterable<T>[]): AsyncGenerator<T> {
  for (const part of parts) yield* part;
}
