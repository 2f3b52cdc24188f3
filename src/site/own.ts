import { PALETTE, SCHEMES, type Colors, type Scheme } from "../domain/palette.ts";
import type { SiteInput } from "./input.ts";
import type { SiteFile } from "./output.ts";

/** A file of the owner's that goes to the site as it is. */
export interface OwnFile {
  /** Without a folder: `logo.svg`. */
  readonly name: string;
  readonly body: Uint8Array;
}

/** What an owner put in the place of ours, or beside it. */
export interface OwnFiles {
  readonly logo?: OwnFile;
  readonly favicon?: OwnFile;
  /** A style sheet, which comes last. */
  readonly css?: string;
}

export const OWN_CSS = "own.css";

export const hasOwnCss = ({ site, own = {} }: SiteInput): boolean =>
  own.css !== undefined || SCHEMES.some((scheme) => Object.keys(site.colors?.[scheme] ?? {}).length > 0);

/** The owner's files under the names by which pages refer to them. */
export function ownFiles(input: SiteInput): SiteFile[] {
  const { logo, favicon, css = "" } = input.own ?? {};
  return [
    ...[logo, favicon].flatMap((file) => (file === undefined ? [] : [{ path: file.name, body: file.body }])),
    ...(hasOwnCss(input) ? [{ path: OWN_CSS, body: `${colorsCss(input.site.colors ?? {})}${css}` }] : []),
  ];
}

/** The tokens anew, under the selectors that tokens.css has for each scheme. */
function colorsCss(colors: Colors): string {
  const rule = (selector: string, scheme: Scheme): string => {
    const set = Object.entries(colors[scheme] ?? {}).map(([name, value]) => `--${name}: ${value};`);
    return set.length === 0 ? "" : `${selector} { ${set.join(" ")} }\n`;
  };
  const dark = rule(':root:not([data-theme="light"])', "dark");
  return [
    rule(':root, [data-theme="light"]', "light"),
    dark === "" ? "" : `@media screen and (prefers-color-scheme: dark) {\n${dark}}\n`,
    dark === "" ? "" : `@media screen {\n${rule('[data-theme="dark"]', "dark")}}\n`,
  ].join("");
}

/** The ground of the page in each scheme, for what surrounds it. */
export const papers = (colors: Colors = {}): Readonly<Record<Scheme, string>> => ({
  light: colors.light?.paper ?? PALETTE.paper[0],
  dark: colors.dark?.paper ?? PALETTE.paper[1],
});
