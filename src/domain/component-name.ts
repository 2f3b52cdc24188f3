import type { ReportedComponent } from "./report.ts";

/** "Name" and "Group - Name" are the same component, and "Group" stands for all of its components. */
export function isSameComponent(name: string, wanted: string): boolean {
  const [a, b] = [fold(name), fold(wanted)];
  if (a === "" || b === "") return false;
  return a === b || a.endsWith(` - ${b}`) || a.startsWith(`${b} - `) || b.endsWith(` - ${a}`);
}

/** Whether what was written in the config, an id or a name, is this component. */
export const isNamed = ({ id, name }: Pick<ReportedComponent, "id" | "name">, wanted: string): boolean =>
  fold(id) === fold(wanted) || isSameComponent(name, wanted);

/** The same of any of many names, which are looked at once: a page decides how many they are. */
export function namedIn(names: readonly string[]): (component: Pick<ReportedComponent, "id" | "name">) => boolean {
  const folded = new Set(names.map(fold));
  const ends = new Set([...folded].flatMap((name) => parted(name).map(([, end]) => end)));
  return ({ id, name }) => {
    if (folded.has(fold(id))) return true;
    const own = fold(name);
    if (own === "") return false;
    const isPart = (part: string): boolean => part !== "" && folded.has(part);
    return folded.has(own) || ends.has(own) || parted(own).some(([group, end]) => isPart(group) || isPart(end));
  };
}

const BETWEEN = " - ";

/** Both sides of each place where a group may end. */
function parted(name: string): readonly (readonly [group: string, end: string])[] {
  const parts: [string, string][] = [];
  for (let at = name.indexOf(BETWEEN); at !== -1; at = name.indexOf(BETWEEN, at + 1))
    parts.push([name.slice(0, at), name.slice(at + BETWEEN.length)]);
  return parts;
}

/** Capitals and runs of white space make no difference. */
const fold = (text: string): string => text.trim().toLowerCase().replace(/\s+/g, " ");
