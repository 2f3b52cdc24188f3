import { escaped, type References } from "./references.ts";
import type { Part } from "./source.ts";

const DYNAMIC = /^DYNAMIC_(?:RANDOM_NUMBER|ALPHANUMERIC_STRING)/;

/**
 * A text of a request with Upptime's `$NAME` as `${NAME}`. The longest name counts, where Upptime takes whichever of the
 * environment's names comes first.
 */
export function requestText(part: Part, key: string, text: string, references: References): string {
  return escaped(text).replace(/(?<!\$)\$([A-Z_][A-Z0-9_]*)/g, (written, name: string) => {
    if (DYNAMIC.test(name)) {
      part.note(key, "differs", "A call says the same each time: $DYNAMIC_… is sent as it is written here.");
      return written;
    }
    const reference = references.mention(name);
    const own = reference.slice(2, -1);
    const renamed = own === name ? "" : ` It was $${name}, which no secret may be called.`;
    part.note(key, "to-do", `Set the secret or variable ${own} of the repository.${renamed}`);
    return reference;
  });
}

/** Whether a text refers to the environment. */
export const refers = (text: string): boolean => /\$[A-Z_][A-Z0-9_]*/.test(text);
