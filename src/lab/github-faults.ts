import { assertNever } from "../domain/errors.ts";
import { refusal, type Answer } from "./github-answers.ts";

/** Faults that GitHub is known for, one for each way in which a call may end. */
export const GITHUB_FAULTS = [
  "primary-limit",
  "secondary-limit",
  "401",
  "403",
  "404",
  "410",
  "422",
  "429",
  "500",
  "502-done",
  "drop-before",
  "drop-after",
] as const;
export type GitHubFault = (typeof GITHUB_FAULTS)[number];

/** How a fault shows: whether the request is carried out, and what the caller gets; `drop` is no answer at all. */
export interface FaultEffect {
  readonly isDone: boolean;
  readonly answer: Answer | "drop";
}

export interface Fault {
  readonly fault: GitHubFault;
  /** How long a limit asks to wait. */
  readonly waitS: number;
}

export function effectOf({ fault, waitS }: Fault, now: number): FaultEffect {
  const refused = (answer: Answer): FaultEffect => ({ isDone: false, answer });
  const afterwards = { "retry-after": String(waitS) };
  switch (fault) {
    case "primary-limit":
      return refused({
        ...refusal(403, "API rate limit exceeded for installation ID 1."),
        headers: { "x-ratelimit-remaining": "0", "x-ratelimit-reset": String(Math.ceil(now / 1000) + 240) },
      });
    case "secondary-limit": {
      const message = "You have exceeded a secondary rate limit. Please wait a few minutes before you try again.";
      return refused({ ...refusal(403, message), headers: afterwards });
    }
    case "401":
      return refused(refusal(401, "Bad credentials"));
    case "403":
      return refused(refusal(403, "Resource not accessible by integration"));
    case "404":
      return refused(refusal(404, "Not Found"));
    case "410":
      return refused(refusal(410, "Issues has been disabled in this repository."));
    case "422":
      return refused(refusal(422, "Validation Failed", [{ resource: "Issue", field: "title", code: "invalid" }]));
    case "429":
      return refused({ ...refusal(429, "Too many requests."), headers: afterwards });
    case "500":
      return refused(refusal(500, "Server Error"));
    case "502-done":
      return { isDone: true, answer: refusal(502, "Bad Gateway") };
    case "drop-before":
      return { isDone: false, answer: "drop" };
    case "drop-after":
      return { isDone: true, answer: "drop" };
    default:
      return assertNever(fault);
  }
}

/** Counts calls down to those that are to go wrong. */
export interface FaultInjector {
  /** The n-th call from now on, 1 being the next, meets the fault. */
  at(call: number, fault: GitHubFault, more?: { readonly waitS: number }): void;
  /** The fault of the call that begins now. */
  next(): Fault | undefined;
  clear(): void;
}

export function createFaultInjector(): FaultInjector {
  const waiting = new Map<number, Fault>();
  let calls = 0;
  return {
    at: (call, fault, { waitS } = { waitS: 60 }) => void waiting.set(calls + call, { fault, waitS }),
    next: () => waiting.get(++calls),
    clear: () => waiting.clear(),
  };
}
