import { toForgeError, toGraphqlError, type GraphqlProblem } from "./forge-errors.ts";
import type { Octokit } from "./forge-read.ts";
import type { Label } from "../world.ts";

/** Whom to ask by GraphQL. */
export interface Graphql {
  readonly octokit: Octokit;
  readonly url: string;
}

type Tree = Readonly<Record<string, unknown>>;

/** Asks GraphQL, which says within a 200 what went wrong. What `isFine` lets pass is absent from the answer. */
export async function askGraphql(
  { octokit, url }: Graphql,
  query: string,
  variables: Tree,
  isFine: (problem: GraphqlProblem) => boolean = () => false,
): Promise<Tree> {
  const asked = { method: "POST", url };
  const answer = await octokit.request(`POST ${url}`, { query, variables });
  const { data, errors } = answer.data as { readonly data?: Tree | null; readonly errors?: readonly GraphqlProblem[] };
  const wrong = errors?.find((problem) => !isFine(problem));
  if (wrong !== undefined) throw toGraphqlError(wrong, asked);
  if (typeof data === "object" && data !== null) return data;
  throw toForgeError(new Error(`no data in ${JSON.stringify(answer.data).slice(0, 200)}`), asked);
}

export async function readLogin(graphql: Graphql): Promise<string> {
  // The REST question for it (`GET /user`) is closed to the token of a workflow.
  const { viewer } = await askGraphql(graphql, "query{viewer{login}}", {});
  const login = (viewer as { readonly login?: unknown } | null | undefined)?.login;
  if (typeof login === "string") return login;
  throw toForgeError(new Error("no login of the viewer"), { method: "POST", url: graphql.url });
}

interface Pinnable {
  readonly id: string;
  readonly number: number;
}

interface Pinboard {
  readonly pinned: readonly (Pinnable & { readonly isByUs: boolean })[];
  /** Those that may be pinned; what was deleted or transferred is not among them. */
  readonly wanted: readonly Pinnable[];
}

interface Pin {
  readonly issue: Pinnable;
  readonly pinnedBy: unknown;
}

/** GraphQL calls an app's login by turns with and without its `[bot]`. */
const loginOf = (actor: unknown): string | undefined =>
  (actor as { readonly login?: string } | null | undefined)?.login?.replace(/\[bot\]$/, "");

async function readPinboard(
  graphql: Graphql,
  place: { readonly owner: string; readonly repo: string },
  wanted: readonly number[],
): Promise<Pinboard> {
  const each = wanted.map((number) => `i${number}:issue(number:${number}){id number}`).join(" ");
  const query = `query($owner:String!,$repo:String!){viewer{login} repository(owner:$owner,name:$repo){pinnedIssues(first:3){nodes{pinnedBy{login} issue{id number}}} ${each}}}`;
  const { viewer, repository } = await askGraphql(graphql, query, { ...place }, ({ type }) => type === "NOT_FOUND");
  const found = (repository ?? {}) as Tree & {
    readonly pinnedIssues?: { readonly nodes?: readonly (Pin | null)[] | null } | null;
  };
  const self = loginOf(viewer);
  return {
    pinned: (found.pinnedIssues?.nodes ?? []).flatMap((node) =>
      node === null ? [] : [{ ...node.issue, isByUs: self !== undefined && loginOf(node.pinnedBy) === self }],
    ),
    wanted: wanted.flatMap((number) => (found[`i${number}`] as Pinnable | null | undefined) ?? []),
  };
}

/** At most so many are pinned in a repository. */
const PLACES = 3;

/** GitHub pins by GraphQL alone. What people have pinned stays, and takes a place. One question, and a change where one is due. */
export async function pinIssues(
  graphql: Graphql,
  place: { readonly owner: string; readonly repo: string },
  { wanted, ours }: { readonly wanted: readonly number[]; readonly ours: readonly number[] },
): Promise<void> {
  const board = await readPinboard(graphql, place, wanted);
  const gone = board.pinned.filter(({ number, isByUs }) => isByUs && ours.includes(number) && !wanted.includes(number));
  const free = PLACES - (board.pinned.length - gone.length);
  const standing = new Set(board.pinned.map(({ number }) => number));
  const missing = board.wanted.filter(({ number }) => !standing.has(number)).slice(0, Math.max(0, free));
  const changes = [
    ...gone.map(({ id }) => ({ id, what: "unpinIssue" })),
    ...missing.map(({ id }) => ({ id, what: "pinIssue" })),
  ];
  if (changes.length === 0) return;
  // The fields of a mutation are done in their order: places are freed before they are taken.
  const names = changes.map((_, index) => `$i${index}:ID!`).join(",");
  const fields = changes.map(({ what }, index) => `c${index}:${what}(input:{issueId:$i${index}}){issue{number}}`);
  const variables = Object.fromEntries(changes.map(({ id }, index) => [`i${index}`, id]));
  await askGraphql(graphql, `mutation(${names}){${fields.join(" ")}}`, variables);
}

/**
 * Makes labels in one change, which costs one write however many they are; REST would take one each. One that is there already is
 * no failure.
 */
export async function createLabels(
  graphql: Graphql,
  place: { readonly owner: string; readonly repo: string },
  labels: readonly Label[],
): Promise<void> {
  const query = "query($owner:String!,$repo:String!){repository(owner:$owner,name:$repo){id}}";
  const { repository } = await askGraphql(graphql, query, { ...place });
  const id = (repository as { readonly id?: unknown } | null | undefined)?.id;
  if (typeof id !== "string")
    throw toForgeError(new Error("no id of the repository"), { method: "POST", url: graphql.url });
  const names = labels.map((_, index) => `$l${index}:CreateLabelInput!`).join(",");
  const fields = labels.map((_, index) => `c${index}:createLabel(input:$l${index}){label{id}}`);
  const inputs = labels.map(
    ({ name, color, description }, index) => [`l${index}`, { repositoryId: id, name, color, description }] as const,
  );
  const isThere = ({ message = "" }: GraphqlProblem): boolean => /already (?:been taken|exists)/i.test(message);
  await askGraphql(graphql, `mutation(${names}){${fields.join(" ")}}`, Object.fromEntries(inputs), isThere);
}
