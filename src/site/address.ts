import type { SiteInput } from "./input.ts";

type Site = Pick<SiteInput["site"], "url">;

/** The public address of a file of the site, where the site's own is known. */
export function addressOf({ url }: Site, path: string): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const top = new URL(url);
  if (top.protocol !== "https:" && top.protocol !== "http:") return undefined;
  // A folder is its index.
  const name = path.replace(/(^|\/)index\.html$/u, "$1");
  return new URL(name, `${top.origin}${top.pathname.replace(/\/*$/u, "")}/`).href;
}

/**
 * Where GitHub Pages serves the site of a repository of github.com, as its documentation has it; a domain of one's own is
 * redirected to from there. Servers of one's own have other rules: there it is not known.
 */
export function pagesAddress(repositoryUrl: string): string | undefined {
  const [, owner, name] = /^https:\/\/github\.com\/([A-Za-z0-9-]+)\/([A-Za-z0-9._-]+)$/u.exec(repositoryUrl) ?? [];
  if (owner === undefined || name === undefined) return undefined;
  const host = `${owner.toLowerCase()}.github.io`;
  return name.toLowerCase() === host ? `https://${host}/` : `https://${host}/${name}/`;
}
