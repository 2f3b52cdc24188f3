import type { References } from "./references.ts";
import type { Part } from "./source.ts";

const MARK = /\$\$(\{?)|\$\{([^}]*)\}|\$([A-Za-z_][A-Za-z0-9_]*)/g;

/** A text of a request with the environment's `$NAME` and `${NAME}` as ours; `$$` is a dollar. */
export function requestText(part: Part, key: string, text: string, references: References): string {
  return text.replace(MARK, (whole, brace: string | undefined, inBraces?: string, bare?: string) => {
    const name = inBraces ?? bare;
    if (name === undefined) return brace === "{" ? "$${" : "$";
    const reference = references.mention(name);
    const own = reference.slice(2, -1);
    const renamed = own === name ? "" : ` It was ${whole}, which no secret may be called.`;
    part.note(key, "to-do", `Set the secret or variable ${own} of the repository.${renamed}`);
    return reference;
  });
}

/** Whether a text refers to the environment. */
export const refers = (text: string): boolean => /\$\{?[A-Za-z_]/.test(text.replaceAll("$$", ""));
