import { dirname, join } from "node:path";
import { ConfigError, KnownError } from "../domain/errors.ts";
import { nearest } from "../domain/nearest.ts";
import { loadConfig } from "../config/load.ts";
import { toCommentedYaml, type Comment } from "../config/yaml-comments.ts";
import { readYaml } from "../config/yaml.ts";
import { IMPORTERS } from "../imports/index.ts";
import type { Imported, Importer, Note, WrittenConfig } from "../imports/contract.ts";
import type { Files } from "../world.ts";

export interface ImportedConfig {
  /** An `uptimeline.yml` that loads, with comments on what is not the same. */
  readonly text: string;
  readonly notes: readonly Note[];
  readonly monitors: number;
  /** The file that was read. */
  readonly file: string;
}

/**
 * Reads the config of another program, from its file or from the folder that holds it, and writes ours.
 * @throws {KnownError} where there is no such kind or file, it can't be read, or nothing of it can be asked.
 */
export async function importConfig(
  files: Pick<Files, "read" | "list">,
  kind: string,
  path: string,
): Promise<ImportedConfig> {
  const importer = importerOf(kind);
  const { file, text, folder } = await find(files, importer, path);
  const beside = importer.beside === undefined ? undefined : await files.read(join(folder, importer.beside));
  const imported = loadable(importer.read(parse(importer, text, file), parseOrNothing(beside)), kind, file);
  return {
    text: written(imported, kind, file),
    notes: imported.notes,
    monitors: imported.config.monitors.length,
    file,
  };
}

function importerOf(kind: string): Importer {
  const importers: Readonly<Record<string, Importer>> = IMPORTERS;
  const importer = Object.hasOwn(importers, kind) ? importers[kind] : undefined;
  if (importer !== undefined) return importer;
  const known = Object.keys(IMPORTERS);
  const meant = nearest(kind, known);
  const remedy = meant === undefined ? `Use one of ${known.join(", ")}.` : `Did you mean "${meant}"?`;
  throw new KnownError(`There is no import from ${JSON.stringify(kind)}. ${remedy}`);
}

interface Found {
  readonly file: string;
  readonly text: string;
  /** Where what lies beside it is looked for. */
  readonly folder: string;
}

async function find(files: Pick<Files, "read" | "list">, { files: names }: Importer, path: string): Promise<Found> {
  const isFolder = ((await files.list(path)) ?? []).length > 0;
  if (!isFolder) {
    const text = await files.read(path);
    if (text !== undefined) return { file: path, text, folder: dirname(path) };
    throw new KnownError(`There is nothing at ${path}. Name the file, or the folder that holds it.`);
  }
  for (const name of names) {
    const text = await files.read(join(path, name));
    if (text !== undefined) return { file: join(path, name), text, folder: path };
  }
  throw new KnownError(`${path} holds none of ${names.join(", ")}. Name the file itself.`);
}

function parse({ format }: Importer, text: string, file: string): unknown {
  if (format === "json") {
    const parsed = parseOrNothing(text);
    if (parsed !== undefined) return parsed;
    throw new KnownError(`${file} is no JSON. Export it anew, and name that file.`);
  }
  const { source, problems } = readYaml(text, file);
  if (source !== undefined && problems.length === 0) return source.data;
  throw new ConfigError(problems);
}

function parseOrNothing(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Without what our own loader refuses, which is told: a source may hold anything. */
function loadable(imported: Imported, kind: string, file: string): Imported {
  let { config, notes } = imported;
  while (config.monitors.length > 0) {
    try {
      loadConfig(toCommentedYaml(config, []), "uptimeline.yml", new Map());
      return { ...imported, config, notes };
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      ({ config, notes } = without(error, { ...imported, config, notes }));
    }
  }
  const reasons = notes.filter(({ what }) => what === "left-out").map(({ key, why }) => `\n  ${key}: ${why}`);
  throw new KnownError(`${file} names nothing of ${kind} that can be asked.${reasons.slice(0, 20).join("")}`);
}

/** The config without the monitors, or the other parts, that problems name. */
function without({ problems }: ConfigError, { config, notes, places }: Imported): Pick<Imported, "config" | "notes"> {
  const keys = problems.map(({ key = "" }) => key);
  const indexOf = (key: string): number => Number(/^monitors\[(\d+)\]/.exec(key)?.[1] ?? -1);
  const bad = new Set(keys.map(indexOf).filter((index) => index >= 0));
  // Nothing that our own loader refuses stands anywhere else, but what does would be tried for ever.
  const parts = new Set(bad.size > 0 ? [] : keys.map((key) => /^\w+/.exec(key)?.[0] ?? "monitors"));
  const why = (isIts: (key: string) => boolean): string => {
    const problem = problems.find(({ key = "" }) => isIts(key));
    return `It can't be read here: ${problem?.message ?? "it is not understood"}. ${problem?.remedy ?? "Write it yourself"}.`;
  };
  const told: Note[] = [
    ...[...bad].map((index): Note => {
      const { id = "" } = config.monitors[index] ?? {};
      const [place = id] = [...places].find(([, monitor]) => monitor === id) ?? [];
      return { key: place, what: "left-out", why: why((key) => indexOf(key) === index) };
    }),
    ...[...parts].map((part): Note => ({ key: part, what: "left-out", why: why((key) => key.startsWith(part)) })),
  ];
  const rest = Object.fromEntries(Object.entries(config).filter(([key]) => !parts.has(key)));
  const monitors = parts.has("monitors") ? [] : config.monitors.filter((_, index) => !bad.has(index));
  const gone = new Set([...bad].map((index) => config.monitors[index]?.id));
  const kept = notes.filter(({ monitor }) => monitor === undefined || !gone.has(monitor));
  return { config: { ...rest, monitors } satisfies WrittenConfig, notes: [...kept, ...told] };
}

function written({ config, notes }: Imported, kind: string, file: string): string {
  const ids = config.monitors.map(({ id }) => id);
  const isOf = ({ monitor }: Note, id: string): boolean => monitor === id;
  const general = notes.filter(({ monitor }) => monitor === undefined || !ids.includes(monitor));
  const head = [
    `Made from ${file.split("/").at(-1) ?? file} by \`uptimeline import ${kind}\`. Comments say what is not the same as before;`,
    "delete them when you have read them.",
    ...general.map(noteLine),
  ];
  const comments: Comment[] = ids.map((id, index) => ({
    path: ["monitors", index],
    lines: notes.filter((note) => isOf(note, id)).map(noteLine),
  }));
  return toCommentedYaml(config, [{ path: [], lines: head }, ...comments]);
}

const FATES = { "to-do": "To do", differs: "Differs", "left-out": "Left out" } as const;

const noteLine = ({ key, value, what, why }: Note): string =>
  `${FATES[what]}: ${key}${value === undefined ? "" : ` (${value})`}. ${why}`;

/** The report, for people: what there is to do comes first. */
export function importText({ notes, monitors, file }: ImportedConfig): string {
  const count = `${monitors} ${monitors === 1 ? "monitor" : "monitors"}`;
  const parts = Object.entries(FATES).flatMap(([fate, title]) => {
    const own = notes.filter(({ what }) => what === fate);
    const lines = own.map(({ key, value, why }) => `  ${key}${value === undefined ? "" : ` (${value})`}: ${why}`);
    return own.length === 0 ? [] : ["", `${title}:`, ...lines];
  });
  return `${[`${file}: ${count} taken over.`, ...parts].join("\n")}\n`;
}
