import type { Files } from "../world.ts";

/** Files in memory by their paths; those of `held` are there from the start. Bytes are kept as text. */
export function createMemoryFiles(held = new Map<string, string>()): Files {
  const write: Files["write"] = (path, body) => Promise.resolve(void held.set(path, String(body)));
  const below = (folder: string): string[] => [...held.keys()].filter((path) => path.startsWith(`${folder}/`));
  return {
    read: (path) => Promise.resolve(held.get(path)),
    readBytes: (path) => Promise.resolve(held.has(path) ? Buffer.from(held.get(path)!) : undefined),
    write,
    async fill(folder, made) {
      for await (const { path, body } of made) await write(`${folder}/${path}`, body);
    },
    list: (folder) =>
      Promise.resolve([...new Set(below(folder).map((path) => path.slice(folder.length + 1).split("/")[0]!))].sort()),
    clear: (folder, kept) =>
      Promise.resolve(
        below(folder)
          .filter((path) => !kept.includes(path.slice(folder.length + 1).split("/")[0]!))
          .forEach((path) => held.delete(path)),
      ),
  };
}
