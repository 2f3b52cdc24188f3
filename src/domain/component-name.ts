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

/** Capitals and runs of white space make no difference. */
const fold = (text: string): string => text.trim().toLowerCase().replace(/\s+/g, " ");
