import type { Log, SourcePosition } from "../world.ts";

export interface ConsoleLogOptions {
  /** Standard output belongs to the result: progress goes to standard error. */
  readonly json: boolean;
  readonly stdout?: (text: string) => void;
  readonly stderr?: (text: string) => void;
}

/** The command line's log: progress to standard output, warnings and errors to standard error. */
export function createConsoleLog(redact: (text: string) => string, options: ConsoleLogOptions): Log {
  const stdout = options.stdout ?? ((text) => process.stdout.write(text));
  const stderr = options.stderr ?? ((text) => process.stderr.write(text));
  const progress = options.json ? stderr : stdout;
  // Redacted again: a secret may lie in pieces between the characters taken out.
  const line = (text: string): string => `${redact(harmless(redact(text)))}\n`;
  return {
    info: (text) => progress(line(text)),
    warn: (text, at) => stderr(line(`warning: ${placed(text, at)}`)),
    error: (text, at) => stderr(line(`error: ${placed(text, at)}`)),
  };
}

/** The text behind its place, `uptimeline.yml:7:12: `, which a problem's own text begins with already. */
function placed(text: string, at: SourcePosition | undefined): string {
  if (at === undefined) return text;
  const place = `${[at.file, at.line, at.column].filter((part) => part !== undefined).join(":")}: `;
  return text.startsWith(place) ? text : `${place}${text}`;
}

/**
 * Without what a terminal obeys, and without what GitHub's runner takes for a command: a line that begins with `::`, and `##[`
 * anywhere in a line. What is not seen does not hide one.
 */
export function harmless(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, "")
    .replace(/^([^\S\n]*)(?=[\s\p{Cf}]*:\p{Cf}*:)/gmu, "$1| ")
    .replace(/#(?=\p{Cf}*#\p{Cf}*\[)/gu, "# ");
}
