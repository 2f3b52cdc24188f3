import { resolve } from "node:path";
import { createFiles } from "./adapters/files.ts";
import { DEFAULT_CONFIG, OWN_CONFIG } from "./commands/find-config.ts";
import { findSource } from "./cli-prepare.ts";
import { KnownError } from "./domain/errors.ts";
import { openLedger } from "./cli-history-ledger.ts";
import type { Options } from "./cli-options.ts";

interface Verb {
  /** What may follow it, as a person writes it. */
  readonly operands: string;
  readonly least: number;
  readonly most: number;
  /** The operands are `options.words` after the first. Answers with the exit code: 0 well, 1 mistakes, faults or differences. */
  readonly act: (options: Options, operands: readonly string[]) => Promise<number>;
}

const VERBS: Readonly<Record<string, Verb>> = {
  verify: { operands: "", least: 0, most: 0, act: verify },
  repair: { operands: "", least: 0, most: 0, act: repair },
  rename: { operands: "<old id> <new id>", least: 2, most: 2, act: rename },
  import: { operands: "<folder>` or `history import upptime <folder of a clone>", least: 1, most: 2, act: importAny },
  export: { operands: "", least: 0, most: 0, act: exportTable },
};

/** `history <verb> …`: what is done to the ledger as a whole. */
export async function history(options: Options): Promise<number> {
  const [named, ...operands] = options.words;
  const verb = named !== undefined && Object.hasOwn(VERBS, named) ? VERBS[named] : undefined;
  if (named === undefined || verb === undefined) {
    const known = Object.keys(VERBS).join(", ");
    const what = named === undefined ? "needs to know what to do" : `does not know ${JSON.stringify(named)}`;
    throw new KnownError(`history ${what}. Use one of ${known}.`);
  }
  const isMeant = operands.length >= verb.least && operands.length <= verb.most;
  if (!isMeant) throw new KnownError(`Write \`history ${named}${verb.operands === "" ? "" : ` ${verb.operands}`}\`.`);
  return verb.act(options, operands);
}

async function verify(options: Options): Promise<number> {
  const { verifyHistory } = await import("./commands/history-verify.ts");
  const { findingText, verifiedText } = await import("./commands/history-verify-text.ts");
  const { world, loaded, write, writeData } = await openLedger(options);
  const writeJson = (value: object): void => writeData(`${JSON.stringify(value)}\n`);
  const verified = await verifyHistory(world, loaded.config, (finding) =>
    options.json ? writeJson(finding) : write(`${findingText(finding)}\n`),
  );
  if (options.json) writeJson({ kind: "verified", ...verified });
  else write(verifiedText(verified));
  return verified.ok ? 0 : 1;
}

async function exportTable(options: Options): Promise<number> {
  if (options.wantedTable.csv && options.json) throw new KnownError("Choose one of --csv and --json.");
  const { exportHistory } = await import("./commands/history-export.ts");
  const { world, loaded, writeData } = await openLedger(options);
  await exportHistory(world, loaded.config, options.wantedTable, writeData);
  return 0;
}

async function repair(options: Options): Promise<number> {
  const { repairHistory } = await import("./commands/history-repair.ts");
  const { repairedText } = await import("./commands/history-repair-text.ts");
  const { world, loaded, run, write, writeData } = await openLedger(options);
  const repaired = await repairHistory(world, loaded.config, { run, live: options.live });
  const { draft, ...pushed } = repaired;
  if (options.json) writeData(`${JSON.stringify({ ...pushed, ...draft, changes: [...draft.changes.keys()] })}\n`);
  else write(repairedText(repaired, options.live));
  return 0;
}

async function importPast(options: Options, [kind = "", folder = ""]: readonly string[]): Promise<number> {
  if (kind !== "upptime")
    throw new KnownError(
      `No history is imported from ${JSON.stringify(kind)}. Write \`history import upptime <folder>\`.`,
    );
  const { importUpptime, importedUpptimeText, UPPTIME_FOLDER } = await import("./commands/history-import-upptime.ts");
  const { createPast } = await import("./adapters/past.ts");
  const issues = options.issues === undefined ? undefined : await createFiles((same) => same).read(options.issues);
  if (options.issues !== undefined && issues === undefined)
    throw new KnownError(`There is no file ${options.issues}. Name the one that holds the issues.`);
  const { world, loaded, run, write, writeData } = await openLedger(options);
  const past = createPast({ cwd: resolve(folder), folder: UPPTIME_FOLDER, environment: process.env });
  const source = { past, ...(issues !== undefined && { issues }) };
  const result = await importUpptime(world, loaded.config, source, { run, live: options.live });
  const { draft, ...pushed } = result;
  if (options.json) writeData(`${JSON.stringify({ ...pushed, ...draft })}\n`);
  else write(importedUpptimeText(result, options.live));
  return 0;
}

async function rename(options: Options, [from = "", to = ""]: readonly string[]): Promise<number> {
  const { renameInConfig } = await import("./commands/history-rename.ts");
  const source = await findSource(options);
  if (source.path === DEFAULT_CONFIG.path)
    throw new KnownError(`There is no ${OWN_CONFIG} here, and the default config stays as it is. Copy it first.`);
  const { world, loaded, write, writeData } = await openLedger(options);
  const text = await renameInConfig(world, { source, loaded, from, to });
  // Unredacted: it is the user's own file, in which a secret's value may stand for something else.
  await createFiles((same) => same).write(source.path, text);
  if (options.json) writeData(`${JSON.stringify({ renamed: true, file: source.name, from, to })}\n`);
  else
    write(
      `${from} is called ${to} in ${source.name} now, and what the ledger holds of it goes on. Commit ${source.name}.\n`,
    );
  return 0;
}

/** A folder that a run has left, or what another program has kept. */
function importAny(options: Options, operands: readonly string[]): Promise<number> {
  return operands.length === 1 ? importFrom(options, operands) : importPast(options, operands);
}

async function importFrom(options: Options, [folder = ""]: readonly string[]): Promise<number> {
  const { importFolder, importedText } = await import("./commands/history-import-folder.ts");
  const { world, run, write, writeData } = await openLedger(options);
  const imported = await importFolder(world, folder, { run, live: options.live });
  const { draft, ...pushed } = imported;
  if (options.json) writeData(`${JSON.stringify({ ...pushed, ...draft })}\n`);
  else write(importedText(imported, options.live));
  return draft.broken.length === 0 ? 0 : 1;
}
