import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "..", "..");

/**
 * A module of the bench with all that it needs, compiled into a folder as the bundle is: what strips types at run time is half
 * of a small process's memory, and no part of the action. Answers the module's new place.
 */
export function compiled(source: string, folder: string): string {
  const out = join(folder, "compiled");
  mkdirSync(out);
  for (const name of ["node_modules", "templates"]) symlinkSync(join(ROOT, name), join(out, name));
  writeFileSync(join(out, "package.json"), '{ "type": "module" }\n');
  const config = {
    extends: join(ROOT, "tsconfig.json"),
    // Node's own types lie beside the sources.
    compilerOptions: { rootDir: ROOT, outDir: out, noEmit: false, noCheck: true, types: [] },
    files: [join(ROOT, source)],
    include: [],
  };
  writeFileSync(join(out, "tsconfig.json"), JSON.stringify(config));
  execFileSync(join(ROOT, "node_modules", ".bin", "tsc"), ["-p", join(out, "tsconfig.json")], { stdio: "inherit" });
  return join(out, source.replace(/\.ts$/, ".js"));
}
