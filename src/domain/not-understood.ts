import type { Report, Strange } from "./report.ts";

/**
 * What a report could not put into the normal form, each a line: words of the source that we do not know, by what they were
 * said of, then what had to be left out. Empty where everything was understood.
 */
export function notUnderstood({ components, incidents, maintenances, notes = [] }: Report): string[] {
  const words = [
    ...components.flatMap((component) => wordsOf("component", component.name, component)),
    ...incidents.flatMap((incident) => [
      ...wordsOf("incident", incident.title, incident),
      ...incident.updates.flatMap((update) => wordsOf("update of incident", incident.title, update)),
    ]),
    ...maintenances.flatMap((maintenance) => wordsOf("maintenance", maintenance.title, maintenance)),
  ];
  return [...new Set([...words, ...notes])];
}

function wordsOf(noun: string, name: string, { unknownWords = [] }: Strange): string[] {
  return unknownWords.map((word) => `${noun} "${name}": ${word}`);
}
