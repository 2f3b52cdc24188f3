import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { PAGE_KINDS } from "../src/site/pages.ts";

/** By kind of page, the one of the demo's that has most to show; `undefined` where a site of its size has none. */
const SHOWN: Readonly<Record<string, RegExp | undefined>> = {
  index: /^index\.html$/,
  group: undefined,
  monitor: /^monitors\/juniper-flash\.html$/,
  "planned work": /^incidents\/\d+T\d+Z-config-relay-next-maintenance\.html$/,
  incident: /^incidents\/20260924T082000Z-juniper-flash-outage\.html$/,
  incidents: /^incidents\/index\.html$/,
  "incidents of a month": /^incidents\/2026-10\.html$/,
  "all planned work": /^maintenance\.html$/,
  providers: /^providers\/index\.html$/,
  provider: /^providers\/juniper\.html$/,
  comparisons: /^compare\/index\.html$/,
  comparison: /^compare\/(?!index)[^/]+\.html$/,
  cost: /^cost\.html$/,
  "status pages": /^status-pages\.html$/,
  reports: /^reports\.html$/,
  report: /^reports\/2026-10\.html$/,
  "about the numbers": /^about\.html$/,
  "not found": /^404\.html$/,
};

export interface DemoPage {
  readonly kind: string;
  readonly path: string;
}

/**
 * A page of each kind that the demo's site has.
 * @throws {Error} where a kind has no page here: a new kind of page is a line above.
 */
export async function demoPages(folder: string): Promise<DemoPage[]> {
  const paths = await htmlIn(folder);
  return PAGE_KINDS.flatMap(({ kind }) => {
    if (!Object.hasOwn(SHOWN, kind)) throw new Error(`No page is named for the kind "${kind}"`);
    const shown = SHOWN[kind];
    if (shown === undefined) return [];
    const path = paths.find((one) => shown.test(one));
    if (path === undefined) throw new Error(`The demo has no page of the kind "${kind}"`);
    return [{ kind, path }];
  });
}

/** All pages of a built site. */
export async function htmlIn(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true });
  return names.filter((name) => name.endsWith(".html")).toSorted();
}

/** How a page can be looked at. */
export interface Look {
  readonly name: string;
  readonly locale: "en" | "ko";
  readonly colorScheme: "light" | "dark";
  readonly width: number;
  readonly height: number;
}

const DESKTOP = { width: 1280, height: 900 };
const PHONE = { width: 390, height: 844 };

/** Each language, scheme and width, and each two of them together. */
export const LOOKS: readonly Look[] = [
  { name: "en-light-desktop", locale: "en", colorScheme: "light", ...DESKTOP },
  { name: "en-dark-phone", locale: "en", colorScheme: "dark", ...PHONE },
  { name: "ko-dark-desktop", locale: "ko", colorScheme: "dark", ...DESKTOP },
  { name: "ko-light-phone", locale: "ko", colorScheme: "light", ...PHONE },
];

/** All of them, for who looks himself. */
export const ALL_LOOKS: readonly Look[] = (["en", "ko"] as const).flatMap((locale) =>
  (["light", "dark"] as const).flatMap((colorScheme) =>
    Object.entries({ desktop: DESKTOP, phone: PHONE }).map(([device, size]) => ({
      name: `${locale}-${colorScheme}-${device}`,
      locale,
      colorScheme,
      ...size,
    })),
  ),
);

export const fileNameOf = ({ kind }: DemoPage, { name }: Look): string => `${kind.replaceAll(" ", "-")}.${name}.png`;
export const inFolder = (site: { readonly en: string; readonly ko: string }, look: Look, path: string): string =>
  join(site[look.locale], path);
