import { addressOf } from "./address.ts";
import type { SiteContext } from "./context.ts";
import { NOT_FOUND } from "./head.ts";
import type { SiteFile } from "./output.ts";
import { escapeXml } from "./charts/svg.ts";

/** Sitemaps hold no more. */
const MOST_PAGES = 50_000;

/** What hosts and search engines read: the domain, who may list the site, and its pages. */
export function extraFiles({ input }: Pick<SiteContext, "input">, pages: readonly string[]): SiteFile[] {
  const { site } = input;
  const isListed = site.robots !== "disallow";
  const addresses = pages
    .filter((path) => path !== NOT_FOUND)
    .slice(0, MOST_PAGES)
    .flatMap((path) => addressOf(site, path) ?? []);
  const map = isListed && addresses.length > 0 ? addressOf(site, "sitemap.xml") : undefined;
  const robots = ["User-agent: *", isListed ? "Disallow:" : "Disallow: /"];
  return [
    { path: "robots.txt", body: `${[...robots, ...(map === undefined ? [] : [`Sitemap: ${map}`])].join("\n")}\n` },
    ...(map === undefined ? [] : [{ path: "sitemap.xml", body: sitemap(addresses) }]),
    ...(site.domain === undefined ? [] : [{ path: "CNAME", body: `${site.domain}\n` }]),
  ];
}

function sitemap(addresses: readonly string[]): string {
  const urls = addresses.map((address) => `<url><loc>${escapeXml(address)}</loc></url>\n`).join("");
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls}</urlset>\n`;
}
