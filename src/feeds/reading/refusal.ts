import type { FeedProblem } from "../../domain/report.ts";

const REFUSED = /\b(403|429)\b/;

/** The problem, with what 403 and 429 mean where requests are limited, and what helps. */
export function refusal(problem: FeedProblem, remedy: string): FeedProblem {
  if (problem.reason !== "http-status" || !REFUSED.test(problem.detail)) return problem;
  return { ...problem, detail: `${problem.detail}: access is refused or its limit of requests is used up; ${remedy}` };
}
