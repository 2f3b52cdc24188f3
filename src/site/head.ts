import { addressOf } from "./address.ts";
import type { SiteContext } from "./context.ts";
import { hasOwnCss, OWN_CSS, papers } from "./own.ts";

/**
 * Styles, scripts and pictures of the site's own, and nothing else: nothing inline, nothing of anybody else's, nothing sent
 * anywhere. Browsers take what a file next to the page is for its own, so that it holds for `file://` too. No page connects to
 * anything: that it could to its own site is for Chromium, which asks for `robots.txt` in the page's name.
 */
export const POLICY =
  "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'";

export const PICTURE = { path: "og.png", width: 1200, height: 630 } as const;

/** What a page's head says beside its title; `head.hbs` has it. */
export interface HeadView {
  /** Written as it is: it is ours, and holds quotes. */
  readonly policy: string;
  readonly paper: Readonly<Record<"light" | "dark", string>>;
  readonly icon: string;
  readonly ownCss?: string;
  /** Search engines are asked not to list it. */
  readonly hidden: boolean;
  /** Where the site's address is known. */
  readonly address?: string;
  /** Incidents for feed readers, from the site's top. */
  readonly feed: { readonly path: string; readonly title: string };
  readonly picture?: { readonly url: string; readonly width: number; readonly height: number };
}

const FEED = "incidents.atom";

/** A file and not a part of each page, of which it would be a fortieth. */
const ICON = "icon.svg";

export const NOT_FOUND = "404.html";

export function headView({ input, locale }: Pick<SiteContext, "input" | "locale">, path: string): HeadView {
  const { site, own } = input;
  const [address, picture] = [addressOf(site, path), addressOf(site, PICTURE.path)];
  const hidden = site.robots === "disallow" || path === NOT_FOUND;
  return {
    policy: POLICY,
    paper: papers(site.colors),
    icon: own?.favicon?.name ?? ICON,
    ...(hasOwnCss(input) && { ownCss: OWN_CSS }),
    hidden,
    feed: { path: FEED, title: locale.syndication.link },
    ...(address !== undefined && !hidden && { address }),
    ...(picture !== undefined && { picture: { url: picture, width: PICTURE.width, height: PICTURE.height } }),
  };
}
