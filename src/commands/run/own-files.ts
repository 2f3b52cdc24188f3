import { extname } from "node:path";
import type { SiteConfig } from "../../config/config.ts";
import type { OwnFile, OwnFiles } from "../../site/own.ts";
import type { World } from "../../world.ts";

type Reading = Pick<World, "files" | "log">;

/** Nobody waits for more on a status page. */
const MOST_BYTES = { logo: 200_000, favicon: 100_000, css: 100_000 } as const;

/** The files of the checkout that the config names for the site. What can't be read is told of, and ours stands in for it. */
export async function readOwnFiles(world: Reading, site: SiteConfig): Promise<OwnFiles> {
  const [logo, favicon, css] = await Promise.all([
    picture(world, "logo", site.logo),
    picture(world, "favicon", site.favicon),
    readOne(world, "css", site.css),
  ]);
  return {
    ...(logo !== undefined && { logo }),
    ...(favicon !== undefined && { favicon }),
    ...(css !== undefined && { css: new TextDecoder().decode(css) }),
  };
}

async function picture(world: Reading, key: "logo" | "favicon", path?: string): Promise<OwnFile | undefined> {
  const body = await readOne(world, key, path);
  return path === undefined || body === undefined ? undefined : { name: `${key}${extname(path).toLowerCase()}`, body };
}

async function readOne(
  { files, log }: Reading,
  key: keyof typeof MOST_BYTES,
  path: string | undefined,
): Promise<Uint8Array | undefined> {
  if (path === undefined) return undefined;
  const tell = (what: string, remedy: string): undefined => {
    log.warn(`site.${key}: ${path} ${what}. ${remedy}; the site is built without it.`, { file: path });
  };
  try {
    const body = await files.readBytes(path);
    if (body === undefined) return tell("is not in the checkout", "Add the file, or correct the path");
    if (body.length > MOST_BYTES[key])
      return tell(`has ${body.length} bytes`, `Make it smaller than ${MOST_BYTES[key] / 1_000} kB`);
    return body;
  } catch (error) {
    return tell(`could not be read (${error instanceof Error ? error.message : String(error)})`, "Look at the file");
  }
}
