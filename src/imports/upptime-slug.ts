import slugify from "@sindresorhus/slugify";

/** What a site is named in paths: `history/<slug>.yml`, `api/<slug>/`. */
export interface NamedSite {
  readonly name: string;
  readonly url: string;
  readonly slug?: string;
}

/**
 * The slug that Upptime gives a site: its own; else the name by slugify 1, which takes camel case apart; else what is left
 * of a name without a letter that it knows; else the address; else `site`.
 */
export function upptimeSlug({ name, url, slug }: NamedSite): string {
  const own = slug?.trim() ?? "";
  if (own !== "") return own;
  return slugify(name) || unicodeSlug(name) || slugify(url) || "site";
}

/** The name itself, as far as a folder may be called so. */
function unicodeSlug(name: string): string {
  return name
    .normalize("NFKC")
    .trim()
    .replace(/[\\/<>:"|?*#%]/g, "-")
    .replace(/[\u0000-\u001F\u007F]/g, "")
    .replace(/\s/g, "-")
    .replace(/-{2,}/g, "-")
    .replace(/^[.-]+|[.-]+$/g, "");
}
