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

/** Text inside a code span; a backtick would end it, a bar a table's cell. */
export function codeSpan(text: string): string {
  return `\`${text.replaceAll(/[`|\p{Cc}\p{Cf}]/gu, " ")}\``;
}

function shorten(text: string, limit: number): string {
  return text.length <= limit ? text : `${text.slice(0, limit - 1)}…`;
}
