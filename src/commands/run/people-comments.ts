import { MARKER } from "./marker.ts";
import { MINUTE_MS, toInstant, toMs, type Instant } from "../../domain/instant.ts";
import type { Incident, PersonsWord } from "../../domain/incident.ts";
import { commentText } from "../../domain/issue-comment.ts";
import { parseCommands, type IssueCommand } from "../../domain/issue-command.ts";
import type { Forge, ForgeChange, ForgeComment } from "../../world.ts";

type Comment = Extract<PersonsWord, { what: "comment" }>;
type ReadComments = (issue: ForgeChange, incident: Incident | undefined) => Promise<PersonsWord[]>;

/** So many who have asked for nothing are asked what they may do, in one run. */
const STRANGERS_MOST = 20;
/** Lists and what they list are not of one moment. */
const LAG_MS = 2 * MINUTE_MS;

/**
 * What people with write access say in comments since `from`: their commands, and what they write. Comments that were kept are
 * listed again, so that it is seen which of them stand no more.
 */
export function createCommentReader(
  forge: Forge,
  from: Instant,
  mayWrite: (login: string) => Promise<boolean>,
): ReadComments {
  const strangers = new Set<string>();
  const mayBeKept = async (login: string): Promise<boolean> => {
    if (!strangers.has(login) && strangers.size >= STRANGERS_MOST) return false;
    strangers.add(login);
    return mayWrite(login);
  };
  return async (issue, incident) => {
    const kept = (incident?.timeline ?? []).filter((event) => event.what === "comment");
    const since = kept.reduce((first, { t }) => (t < first ? t : first), from);
    const said = issue.comments === 0 ? [] : await forge.comments(issue.number, since);
    const found: PersonsWord[] = goneOf(kept, said, issue.updatedAt);
    for (const comment of said.filter(({ updatedAt }) => updatedAt >= from)) {
      if (comment.body.includes(MARKER)) continue;
      const isKept = kept.some(({ id }) => id === comment.id);
      // What is edited into one that was read asks for nothing.
      const commands = comment.createdAt >= from && !isKept ? parseCommands(comment.body) : [];
      if (commands.length > 0 && (await mayWrite(comment.author))) found.push(...wordsOf(comment, commands));
      const text = commentText(comment.body);
      if (isKept || (text !== "" && (await mayBeKept(comment.author)))) found.push(saidIn(comment, text));
    }
    return found;
  };
}

const saidIn = ({ id, author: by, createdAt: t, updatedAt }: ForgeComment, text: string): Comment => ({
  t,
  by,
  what: "comment",
  id,
  text,
  ...(updatedAt !== t && { edited: updatedAt }),
});

/** Of a comment that stands no more nothing stays but that there was one. */
function goneOf(kept: readonly Comment[], said: readonly ForgeComment[], changed: Instant): Comment[] {
  const there = new Set(said.map(({ id }) => id));
  return kept
    .filter(({ id, text, t }) => text !== "" && !there.has(id) && toMs(changed) - toMs(t) > LAG_MS)
    .map((one) => ({ ...one, text: "", edited: changed }));
}

const wordsOf = ({ author: by, createdAt: t }: ForgeComment, commands: readonly IssueCommand[]): PersonsWord[] =>
  commands.map((command): PersonsWord => {
    switch (command.what) {
      case "ack":
        return { t, by, what: "acknowledged", how: "command" };
      case "mute":
        return { t, by, what: "muted", until: toInstant(toMs(t) + command.forMs) };
      case "false-alarm":
        return { t, by, what: "false-alarm", ...(command.why !== undefined && { why: command.why }) };
      case "status": {
        const { state, text } = command;
        return { t, by, what: "status", state, ...(text !== undefined && { text }) };
      }
    }
  });
