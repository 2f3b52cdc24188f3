/** A zero-width space: GitHub links mentions and references after rendering, so that escaping alone does not stop it. */
const ZERO_WIDTH = "\u200b";

/**
 * Outside text as plain words in GitHub's Markdown: no markup, no mention, no reference, no link, no marker, one line.
 * At most `limit` characters of the text are kept.
 */
export function escapeMarkdown(text: string, limit = 200): string {
  return shorten(text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, " ").trim(), limit)
    .replaceAll(/[\\`*_{}[\]()<>#+|~!$^=&-]/g, "\\$&")
    .replaceAll(/[@#]/g, `$&${ZERO_WIDTH}`)
    .replaceAll(/:\/\//g, `:${ZERO_WIDTH}//`)
    .replaceAll(/\bwww\./gi, `www${ZERO_WIDTH}.`)
    .replaceAll(/\bGH(?=\\-\d)/gi, `GH${ZERO_WIDTH}`);
}

/**
 * Text in a code span, shown as it is but on one line: the fence is longer than any run of backticks within. Not for a
 * table, whose cell a bar would end.
 */
export function codeSpan(text: string): string {
  const line = text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, " ") || " ";
  const runs = line.match(/`+/g) ?? [];
  const fence = "`".repeat(Math.max(0, ...runs.map((run) => run.length)) + 1);
  // GitHub takes one blank off both sides, so that a text may begin or end with a backtick.
  const losesBlanks = line.startsWith(" ") && line.endsWith(" ") && line.trim() !== "";
  const pad = losesBlanks || line.startsWith("`") || line.endsWith("`") ? " " : "";
  return fence + pad + line + pad + fence;
}

/** The same in a table: there a bar is escaped even in code, and outside of tables the backslash would be shown. */
export function tableCode(text: string): string {
  return codeSpan(text).replaceAll("|", "\\|");
}

function shorten(text: string, limit: number): string {
  return text.length <= limit ? text : `${text.slice(0, limit - 1)}…`;
}
