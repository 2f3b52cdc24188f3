import type { MadeFile } from "../world.ts";

/** A file of the site, by its path from the site's top. */
export type SiteFile = MadeFile;

/** A value as the data products are written: one JSON document, indented for people. */
export const jsonFile = (path: string, value: object): SiteFile => ({
  path,
  body: `${JSON.stringify(value, null, 2)}\n`,
});

/** The same in one line: of files that are many, or long. */
export const compactJsonFile = (path: string, value: object): SiteFile => ({
  path,
  body: `${JSON.stringify(value)}\n`,
});

/** Above so many monitors lists of all are for programs alone: white space would be half of them. */
const INDENTED_UP_TO = 50;

/** What tells of so many monitors, indented for people where they are few. */
export const listJson = (monitors: number, value: object): string =>
  `${monitors > INDENTED_UP_TO ? JSON.stringify(value) : JSON.stringify(value, null, 2)}\n`;

export const listJsonFile = (path: string, monitors: number, value: object): SiteFile => ({
  path,
  body: listJson(monitors, value),
});
