import type { SiteInput } from "./input.ts";
import { siteFiles } from "./site.ts";

/** The whole site in memory, path → text, as tests look at it; bytes are left out. */
export async function buildSite(input: SiteInput): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  for await (const { path, body } of siteFiles(input)) if (typeof body === "string") files.set(path, body);
  return files;
}
