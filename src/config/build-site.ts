import { toInstant } from "../domain/instant.ts";
import type { Announcement } from "../domain/announcement.ts";
import type { Colors } from "../domain/palette.ts";
import { momentOf } from "./build-maintenance.ts";
import type { SiteConfig } from "./config.ts";
import type { ConfigFile } from "./schema.ts";

/** The site, with what is left open filled in; a domain of one's own is its address. */
export function toSite(site: NonNullable<ConfigFile["site"]> = {}): SiteConfig {
  const { name, url, domain, timeZone, locale, header, logo, favicon, links, colors, css, robots } = site;
  const address = url ?? (domain === undefined ? undefined : `https://${domain}/`);
  return {
    name: name ?? "Status",
    ...(address !== undefined && { url: address }),
    ...(domain !== undefined && { domain }),
    timeZone: timeZone ?? "UTC",
    locale: locale ?? "en",
    ...(header !== undefined && { header }),
    ...(logo !== undefined && { logo }),
    ...(favicon !== undefined && { favicon }),
    ...(links !== undefined && { links }),
    // Keys that are left open are absent, so that what is there is set.
    ...(colors !== undefined && { colors: colors as Colors }),
    ...(css !== undefined && { css }),
    robots: robots ?? "allow",
  };
}

export function toAnnouncements({ announcements = [], site = {} }: ConfigFile): readonly Announcement[] {
  const zone = site.timeZone ?? "UTC";
  return announcements.map(({ id, title, text, from, to, url }) => ({
    id,
    title,
    ...(text !== undefined && { text }),
    ...(from !== undefined && { from: toInstant(momentOf(from, zone)) }),
    ...(to !== undefined && { to: toInstant(momentOf(to, zone)) }),
    ...(url !== undefined && { url }),
  }));
}
