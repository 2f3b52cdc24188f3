import { celText } from "./cel.ts";
import { goDuration } from "./durations.ts";

/** What a condition of Gatus becomes. */
export type Translated =
  /** The condition in CEL; `differs` says what is not the same. */
  | { readonly is: "condition"; readonly text: string; readonly differs?: string }
  /** It holds of every answer that counts at all. */
  | { readonly is: "needless"; readonly why: string }
  | { readonly is: "lost"; readonly why: string };

/** In the order in which Gatus looks for them. */
export const OPERATORS = ["==", "!=", "<=", ">=", ">", "<"] as const;
export type Operator = (typeof OPERATORS)[number];

export const lost = (why: string): Translated => ({ is: "lost", why });

export const condition = (text: string, differs?: string): Translated => ({
  is: "condition",
  text,
  ...(differs !== undefined && { differs }),
});

/** One side of a comparison, as CEL. */
export interface Operand {
  readonly text: string;
  /** What it is known to be; of a value of JSON nothing is. */
  readonly type: "number" | "text" | "any";
}

const NUMBER = /^-?\d+(?:\.\d+)?$/;

/** `==` and `!=`, with the functions that only these have: `any(a, b)` and `pat(a*)`. */
export function equality(left: Operand, operator: "==" | "!=", value: string): Translated {
  const [, name, inside = ""] = /^(any|pat)\((.*)\)$/s.exec(value) ?? [];
  const not = (text: string): Translated => condition(operator === "==" ? text : `!(${text})`);
  if (name === "pat")
    return left.type === "number" ? lost("A number has no pattern.") : not(pattern(left.text, inside));
  if (name === undefined) {
    const literal = literalOf(left, value);
    return literal === undefined
      ? lost("It is compared with something that it can't be.")
      : condition(`${left.text} ${operator} ${literal}`);
  }
  const literals = inside.split(",").map((one) => literalOf(left, one.trim()));
  if (literals.includes(undefined)) return lost("It is compared with something that it can't be.");
  const kinds = new Set(literals.map((one) => (one?.startsWith('"') === true ? "text" : "number")));
  if (kinds.size === 1 && !literals.some((one) => one === "true" || one === "false"))
    return not(`${left.text} in [${literals.join(", ")}]`);
  return not(literals.map((one) => `${left.text} == ${one ?? ""}`).join(" || "));
}

/** Gatus compares texts, or numbers where both sides are whole ones; a value of JSON has a type. */
function literalOf({ type }: Operand, value: string): string | undefined {
  if (type === "number") return NUMBER.test(value) ? value : undefined;
  if (type === "text") return celText(value);
  return NUMBER.test(value) || value === "true" || value === "false" ? value : celText(value);
}

/** `<`, `>` and their like: numbers, or times in milliseconds. */
export function ordering(left: Operand, operator: Operator, value: string): Translated {
  const ms = NUMBER.test(value) ? Number(value) : goDuration(value);
  return ms === undefined ? lost("More or less is only said of numbers.") : condition(`${left.text} ${operator} ${ms}`);
}

/** A pattern with * and ?, in the plainest words that say it. */
function pattern(subject: string, glob: string): string {
  const [, before = "", inner = "", after = ""] = /^(\*?)(.*?)(\*?)$/s.exec(glob) ?? [];
  if (!/[*?[\]\\]/.test(inner)) {
    if (before !== "" && after !== "") return `${subject}.contains(${celText(inner)})`;
    if (after !== "") return `${subject}.startsWith(${celText(inner)})`;
    if (before !== "") return `${subject}.endsWith(${celText(inner)})`;
    return `${subject} == ${celText(inner)}`;
  }
  const expression = glob
    .replace(/[.+^${}()|\\[\]]/g, "\\$&")
    .replaceAll("*", ".*")
    .replaceAll("?", ".");
  return `${subject}.matches(${celText(`(?s)^${expression}$`)})`;
}
