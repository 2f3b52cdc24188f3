import { toInstant, type Instant } from "../domain/instant.ts";
import type { ForgeChange, ForgeChanges, ForgeEvent, Permission } from "../world.ts";
import { normalise, pageSize, readIssue, wholeSecond, type Octokit, type Place } from "./forge-read.ts";

/** One page of the issues that changed: a run looks often, and more than a hundred changes between two looks are met by the next. */
export async function listChanges(
  octokit: Octokit,
  place: Place,
  { label, since, etag }: { readonly label: string; readonly since: Instant; readonly etag?: string | undefined },
): Promise<ForgeChanges> {
  try {
    const { data, headers } = await octokit.rest.issues.listForRepo({
      ...place,
      labels: label,
      state: "all",
      sort: "updated",
      direction: "asc",
      since: toInstant(wholeSecond(since)),
      per_page: pageSize,
      ...(etag !== undefined && { headers: { "if-none-match": etag } }),
    });
    const issues = data
      .filter((issue) => issue.pull_request === undefined)
      .map((issue): ForgeChange => ({
        ...readIssue(issue),
        updatedAt: normalise(issue.updated_at),
        ...(typeof issue.closed_at === "string" && { closedAt: normalise(issue.closed_at) }),
        comments: issue.comments,
        assignees: (issue.assignees ?? []).map(({ login }) => login),
      }));
    return { kind: "changed", ...(headers.etag !== undefined && { etag: headers.etag }), issues };
  } catch (error) {
    if ((error as { readonly status?: unknown }).status === 304) return { kind: "same" };
    throw error;
  }
}

export async function listEvents(octokit: Octokit, place: Place, number: number): Promise<ForgeEvent[]> {
  const asked = { ...place, issue_number: number, per_page: pageSize };
  const events = await octokit.paginate(octokit.rest.issues.listEvents, asked);
  return events.map(({ event, actor, created_at: at }) => ({
    what: event,
    by: actor?.login ?? "ghost",
    t: normalise(at),
  }));
}

/** Who is unknown to the repository may do nothing. */
export async function readPermission(octokit: Octokit, place: Place, login: string): Promise<Permission> {
  try {
    const { data } = await octokit.rest.repos.getCollaboratorPermissionLevel({ ...place, username: login });
    // `permission` knows admin, write, read and none; `role_name` tells maintain and triage apart.
    return [data.role_name, data.permission].map(toPermission).find((one) => one !== undefined) ?? "none";
  } catch (error) {
    if ((error as { readonly status?: unknown }).status === 404) return "none";
    throw error;
  }
}

const PERMISSIONS = ["none", "read", "triage", "write", "maintain", "admin"] as const satisfies readonly Permission[];
const toPermission = (word: string | undefined): Permission | undefined => PERMISSIONS.find((one) => one === word);
