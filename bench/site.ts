import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "./site/build.ts";
import { lighthouse } from "./site/lighthouse.ts";
import { travel } from "./site/travel.ts";
import type { Row } from "./row.ts";

const PARTS: Readonly<Record<string, (folder: string) => Promise<Row[]>>> = { build, travel, lighthouse };

/** How long the site takes to build, what of it travels, and what Lighthouse thinks of it; `only` one part. */
export async function site({ only }: { readonly only?: string | undefined }): Promise<Row[]> {
  const names = Object.keys(PARTS);
  if (only !== undefined && !names.includes(only)) throw new Error(`--only takes one of ${names.join(", ")}`);
  const folder = mkdtempSync(join(tmpdir(), "uptimeline-site-"));
  const rows: Row[] = [];
  try {
    for (const name of only === undefined ? names : [only]) rows.push(...(await PARTS[name]!(folder)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return rows;
}
