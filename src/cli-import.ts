import { createFiles } from "./adapters/files.ts";
import { harmless } from "./adapters/log.ts";
import { KnownError } from "./domain/errors.ts";
import type { Options } from "./cli-options.ts";

/** `import <kind> <path>`: the config to a new file or to standard output, what is not the same to standard error. */
export async function importConfigCommand(options: Options): Promise<number> {
  const { importConfig, importText } = await import("./commands/import.ts");
  const [kind, path] = options.words;
  if (kind === undefined || path === undefined) throw new KnownError("Write `import <kind> <file or folder>`.");
  const files = createFiles((text) => text);
  const { out } = options;
  if (out !== undefined && (await files.read(out)) !== undefined)
    throw new KnownError(`${out} is there already, and is not overwritten. Name another file, or move it away.`);
  const imported = await importConfig(files, kind, path);
  if (out !== undefined) await files.write(out, imported.text);
  if (options.json) process.stdout.write(`${JSON.stringify({ config: imported.text, notes: imported.notes })}\n`);
  else if (out === undefined) process.stdout.write(imported.text);
  process.stderr.write(harmless(importText(imported)));
  return 0;
}
