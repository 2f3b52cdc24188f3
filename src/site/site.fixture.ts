import type { SiteInput } from "./input.ts";
import { productFiles } from "./products/index.ts";
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
  for await (const { path, body } of productFiles(createContext(input)))
    if (typeof body === "string") files.set(path, body);
  return files;
}
