import { idMistake } from "../domain/monitor.ts";
import { KnownError } from "../domain/errors.ts";
import { nearest } from "../domain/nearest.ts";
import { load } from "./load-config.ts";
import { renameMonitor } from "../config/rename.ts";
import { STATE_PATH } from "../ledger/paths.ts";
import type { ConfigSource } from "./find-config.ts";
import type { LoadedConfig } from "../config/load.ts";
import type { Snapshot, World } from "../world.ts";

export interface Renaming {
  readonly source: ConfigSource;
  readonly loaded: LoadedConfig;
  readonly from: string;
  readonly to: string;
}

/**
 * The text of the config in which a monitor has another id and keeps its history: nothing of the ledger is rewritten, for
 * whoever reads it gives former names their new one.
 * @throws {KnownError} where the config has no such monitor, the new id is another's, or the change can't be made for the user.
 */
export async function renameInConfig(world: Pick<World, "repository">, renaming: Renaming): Promise<string> {
  const { source, from, to } = renaming;
  refuse(renaming);
  const own = renaming.loaded.config.monitors.find(({ id }) => id === from);
  const taken = own?.formerly.includes(to) ? undefined : await fileThatKnows(await world.repository.head(), to);
  if (taken !== undefined) {
    throw new KnownError(
      `${taken} holds lines of "${to}" already, which would become those of "${from}". Choose another id; if they are the same monitor's, write \`formerly: [${to}]\` to "${from}" instead.`,
    );
  }
  const text = renameMonitor(source.text, from, to);
  if (text === undefined) {
    throw new KnownError(
      `${source.name} says the id of "${from}" by an alias or a merge key. Write there \`id: ${to}\` and \`formerly: [${from}]\` yourself.`,
    );
  }
  load({ ...source, text }, new Map());
  return text;
}

function refuse({ loaded, from, to, source }: Renaming): void {
  const { monitors, feeds } = loaded.config;
  const mistake = idMistake(to);
  if (mistake !== undefined)
    throw new KnownError(`"${to}": ${mistake.message}. ${mistake.remedy ?? "Choose another"}.`);
  if (!monitors.some(({ id }) => id === from)) {
    const meant = nearest(
      from,
      monitors.map(({ id }) => id),
    );
    const hint = meant === undefined ? "`validate` lists them." : `Did you mean "${meant}"?`;
    throw new KnownError(`${source.name} has no monitor "${from}". ${hint}`);
  }
  if (from === to) throw new KnownError(`"${from}" is called that already. Write the new id second.`);
  const other = monitors.find(({ id, formerly }) => id === to || (id !== from && formerly.includes(to)));
  if (other?.id === to) throw new KnownError(`${source.name} has a monitor "${to}" already. Choose another id.`);
  if (other !== undefined) {
    throw new KnownError(`"${to}" is what "${other.id}" was called before: its history is there. Choose another id.`);
  }
  const bundle = loaded.written.providers.entries.find((entry) => entry.monitors.includes(from));
  if (bundle !== undefined) throw new KnownError(bundleText(bundle.provider, from, to));
  if (feeds.some(({ id }) => id === to)) throw new KnownError(`A feed is called "${to}". Choose another id.`);
}

/** What a provider's entry makes has the name that the entry gives it. */
const bundleText = (provider: string, from: string, to: string): string =>
  `"${from}" is made by the entry \`provider: ${provider}\`, which names it. Leave it out there (\`without: [${from}]\`) and write it as a monitor of your own, with \`id: ${to}\` and \`formerly: [${from}]\`; \`probe ${from} --dry\` shows what it expands to.`;

/** A file of the ledger in which a monitor of this id stands. */
async function fileThatKnows(snapshot: Snapshot, id: string): Promise<string | undefined> {
  const line = new RegExp(`"monitor":\\s*"${id}"`);
  const key = new RegExp(`"${id}(?:@[a-z0-9-]+)?":`);
  for (const path of await snapshot.list()) {
    const text = (await snapshot.read(path)) ?? "";
    if (line.test(text) || (path === STATE_PATH && key.test(text))) return path;
  }
  return undefined;
}
