import { ASSET_NAMES, asset } from "../templates.ts";
import type { SiteFile } from "./output.ts";

/** Styles, script and pictures that are the same in every site. */
export async function* assetFiles(): AsyncGenerator<SiteFile> {
  for (const path of ASSET_NAMES) {
    const body = await asset(path);
    yield { path, body: typeof body === "string" ? withoutNotes(body) : body };
  }
}

/**
 * Styles and scripts without what only their writers read: comments that begin a line or stand behind one, and indentation.
 * That is a sixth of what a reader would download.
 */
function withoutNotes(text: string): string {
  return text
    .replaceAll(/^\s*(?:\/\*[^]*?\*\/\s*$|\/\/.*$)/gmu, "")
    .replaceAll(/\s*\/\*[^]*?\*\/(?=\s*\n)/gu, "")
    .replaceAll(/\n\s+/gu, "\n");
}
