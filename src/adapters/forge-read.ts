import { SECOND_MS, toInstant, toMs, type Instant } from "../domain/instant.ts";
import type { ForgeComment, ForgeIssue } from "../world.ts";

export type Octokit = ReturnType<(typeof import("@actions/github"))["getOctokit"]>;
type Written = Awaited<ReturnType<Octokit["rest"]["issues"]["listForRepo"]>>["data"][number];
/** What both a list of issues and an issue alone have. */
type WrittenIssue = Pick<
  Written,
  "number" | "html_url" | "title" | "body" | "state" | "user" | "labels" | "locked" | "created_at"
>;
type WrittenComment = Awaited<ReturnType<Octokit["rest"]["issues"]["createComment"]>>["data"];

export const pageSize = 100;

/** GitHub writes whole seconds: what is asked from 31.412 on was written at 31. */
export function wholeSecond(instant: Instant): number {
  return Math.floor(toMs(instant) / SECOND_MS) * SECOND_MS;
}

export function normalise(time: string): Instant {
  return toInstant(Date.parse(time));
}

export function readIssue(issue: WrittenIssue): ForgeIssue {
  const names = issue.labels.map((label) => (typeof label === "string" ? label : (label.name ?? "")));
  return {
    number: issue.number,
    url: issue.html_url,
    title: issue.title,
    body: issue.body ?? "",
    state: issue.state === "closed" ? "closed" : "open",
    author: issue.user?.login ?? "ghost",
    labels: names.filter((name) => name !== ""),
    isLocked: issue.locked,
    createdAt: normalise(issue.created_at),
  };
}

export function readComment(comment: WrittenComment): ForgeComment {
  const author = comment.user?.login ?? "ghost";
  const { id, body, created_at: created, updated_at: updated } = comment;
  return { id, body: body ?? "", author, createdAt: normalise(created), updatedAt: normalise(updated) };
}

export type Place = { readonly owner: string; readonly repo: string };
