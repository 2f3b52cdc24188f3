/** A file of the site, by its path from the site's top. */
export interface SiteFile {
  readonly path: string;
  readonly body: string | Uint8Array;
}

/** A value as the data products are written: one JSON document, indented for people. */
export const jsonFile = (path: string, value: object): SiteFile => ({
  path,
  body: `${JSON.stringify(value, null, 2)}\n`,
});
