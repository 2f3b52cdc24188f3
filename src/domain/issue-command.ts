import { parseDuration } from "./duration.ts";
import { DAY_MS } from "./instant.ts";
import { MANUAL_STATES, type ManualState } from "./incident.ts";

/** What a person asks for in a comment of an incident's issue. */
export type IssueCommand =
  | { readonly what: "ack" }
  | { readonly what: "mute"; readonly forMs: number }
  | { readonly what: "false-alarm"; readonly why?: string }
  | { readonly what: "status"; readonly state: ManualState; readonly text?: string };

/** Nobody is muted for longer: what is forgotten comes back. */
export const MUTE_MOST_MS = 7 * DAY_MS;
/** Of what a person adds in words of their own, so much is kept. */
export const WORDS_MOST = 500;
/** A comment of GitHub has at most 65,536 characters; commands stand at the beginning of a line, and few in a comment. */
const LINES_MOST = 200;

const LINE = /^ {0,3}\/([a-z-]{1,20})(?:[ \t]+(\S.*))?$/is;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;

/**
 * The commands of a comment, in order. Each stands at the beginning of a line of its own, in capitals or not. What is quoted, indented as
 * code or fenced is no command, and what is not understood is left out.
 */
export function parseCommands(comment: string): readonly IssueCommand[] {
  const commands: IssueCommand[] = [];
  let fence: string | undefined;
  for (const line of comment.split(/\r\n?|\n/, LINES_MOST)) {
    const mark = FENCE.exec(line)?.[1];
    if (mark !== undefined) {
      if (fence === undefined) fence = mark;
      else if (mark.startsWith(fence)) fence = undefined;
      continue;
    }
    const command = fence === undefined ? parseLine(line) : undefined;
    if (command !== undefined) commands.push(command);
  }
  return commands;
}

/** Whether a line asks for something, understood or not: it is no text. */
export const isCommandLine = (line: string): boolean => LINE.test(line.trimEnd());

function parseLine(line: string): IssueCommand | undefined {
  const [, name = "", rest = ""] = LINE.exec(line.trimEnd()) ?? [];
  switch (name.toLowerCase()) {
    case "ack":
    case "acknowledge":
      return { what: "ack" };
    case "mute":
      return mute(rest);
    case "false-alarm": {
      const why = plainWords(rest);
      return { what: "false-alarm", ...(why !== undefined && { why }) };
    }
    case "status":
      return status(rest);
    default:
      return undefined;
  }
}

/** `0m` ends it. */
function mute(rest: string): IssueCommand | undefined {
  const [given = ""] = rest.split(/\s/, 1);
  const ms = parseDuration(given.toLowerCase());
  return ms === undefined ? undefined : { what: "mute", forMs: Math.min(ms, MUTE_MOST_MS) };
}

function status(rest: string): IssueCommand | undefined {
  const [, name = "", more = ""] = /^([a-z]+)[:,.]?(?:\s+(.*))?$/is.exec(rest) ?? [];
  const state = MANUAL_STATES.find((one) => one === name.toLowerCase());
  if (state === undefined) return undefined;
  const text = plainWords(more);
  return { what: "status", state, ...(text !== undefined && { text }) };
}

/** One line without control characters, direction marks and the like, at most `most` characters; `undefined` for nothing. */
export function plainWords(text: string, most = WORDS_MOST): string | undefined {
  const line = text
    .slice(0, 4 * WORDS_MOST)
    .replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\s]+/gu, " ")
    .trim();
  if (line === "") return undefined;
  const characters = [...line];
  return characters.length <= most ? line : `${characters.slice(0, most - 1).join("")}…`;
}
