import { ID_PATTERN } from "../domain/monitor.ts";

/** Gives each monitor an id of its own, made of the first of these names of which one can be made that is free. */
export type IdMaker = (...wanted: readonly string[]) => string;

export function createIds(): IdMaker {
  const taken = new Set<string>();
  return (...wanted) => {
    const possible = wanted.map(idOf).filter((id) => id !== "");
    const base = possible[0] ?? "site";
    let id = possible.find((one) => !taken.has(one)) ?? base;
    for (let count = 2; taken.has(id); count += 1) id = `${base.slice(0, 60)}-${count}`;
    taken.add(id);
    return id;
  };
}

const LONGEST = 64;

/** Letters with their accents taken off, in small; "" where nothing is left. */
function idOf(text: string): string {
  if (ID_PATTERN.test(text)) return text;
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+/, "")
    .slice(0, LONGEST)
    .replace(/-+$/, "");
}
