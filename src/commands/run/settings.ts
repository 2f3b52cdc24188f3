import { assertNever, type ForgeError } from "../../domain/errors.ts";
import { HOUR_MS, toInstant, toMs } from "../../domain/instant.ts";
import type { SettingsLook } from "../../domain/state.ts";
import type { RepositoryFacts } from "../../world.ts";

export const SETTINGS = {
  issues:
    "Switch issues on under Settings → General → Features → Issues (a fork has them off), so that incidents can be told",
  pages:
    "Switch Pages on under Settings → Pages → Build and deployment → Source: GitHub Actions, so that the site is published",
  token:
    "Give the job `permissions: contents: write` and `issues: write`, and see that Settings → Actions → General → Workflow permissions allows it",
  badToken:
    "Give the action's input `token` one that holds: `${{ github.token }}` is there when nothing is given, and a token of your own expires",
  archived:
    "The repository is archived and nothing can be written: unarchive it under Settings → General → Danger Zone",
} as const;

/** Which setting to switch on so that a refusal does not come again; `undefined` where waiting is all there is to do. */
export function settingFor({ kind, status }: Pick<ForgeError, "kind" | "status">): string | undefined {
  switch (kind) {
    case "issues-disabled":
      return SETTINGS.issues;
    case "forbidden":
      return status === 401 ? SETTINGS.badToken : SETTINGS.token;
    case "not-found":
      return `The issue or repository is not there, or the token may not see it. ${SETTINGS.token}`;
    case "invalid":
      return "GitHub refused the request itself: please report this as a bug with the message above";
    case "rate-limited":
    case "unavailable":
      return undefined;
    default:
      return assertNever(kind);
  }
}

/** So long GitHub's word that all is switched on stands: a run in which nothing happens asks for nothing but what has changed. */
const SETTINGS_STAND_MS = 6 * HOUR_MS;

/** What is worth keeping of a repository's settings: nothing of those in which something is off, for that is asked again. */
export function settingsLook(facts: RepositoryFacts, nowMs: number): SettingsLook | undefined {
  const { hasIssues, hasPages, archived, defaultBranch } = facts;
  if (archived || !hasIssues || !hasPages) return undefined;
  return { looked: toInstant(nowMs), private: facts.private, defaultBranch };
}

/** Whether an earlier word may be taken for today's. */
export function stillStands(look: SettingsLook | undefined, nowMs: number): look is SettingsLook {
  return look !== undefined && Math.abs(nowMs - toMs(look.looked)) < SETTINGS_STAND_MS;
}

/** What is switched off in the repository, as sentences that name the switch. */
export function switchedOff(facts: RepositoryFacts, wantsIssues: boolean): string[] {
  return [
    ...(facts.archived ? [SETTINGS.archived] : []),
    ...(wantsIssues && !facts.hasIssues ? [SETTINGS.issues] : []),
    ...(facts.hasPages ? [] : [SETTINGS.pages]),
  ];
}
