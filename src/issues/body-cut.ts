/** GitHub refuses longer bodies and titles with 422. */
export const BODY_LIMIT = 65_536;
export const TITLE_LIMIT = 256;

/**
 * Markdown of at most `limit` characters: cut at a line's end, so that no escaped thing, table row or marker is torn, and never
 * inside of a fenced block, which would swallow the note. `note` says that it was cut.
 */
export function cutBody(text: string, note: string, limit = BODY_LIMIT): string {
  if (text.length <= limit) return text;
  const lines: string[] = [];
  let left = limit - note.length - 2;
  let fence: { readonly mark: string; readonly at: number } | undefined;
  for (const line of text.split("\n")) {
    if (line.length + 1 > left) break;
    left -= line.length + 1;
    const [, mark] = /^ {0,3}(`{3,}|~{3,})/.exec(line) ?? [];
    if (fence === undefined) fence = mark === undefined ? undefined : { mark, at: lines.length };
    else if (mark?.startsWith(fence.mark) === true && line.trim() === mark) fence = undefined;
    lines.push(line);
  }
  const whole = fence === undefined ? lines : lines.slice(0, fence.at);
  return `${whole.join("\n")}\n\n${note}`;
}

/** One line without control and direction characters, of at most `limit` characters; no character is torn. */
export function cutTitle(text: string, limit = TITLE_LIMIT): string {
  const line = oneLine(text);
  if (line.length <= limit) return line;
  const kept = line.slice(0, limit - 1);
  return `${kept.replace(/[\ud800-\udbff]$/, "").trimEnd()}…`;
}

export function oneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, " ").trim();
}
