import { addLabel } from "./github-changes.ts";
import type { GitHubState, LabIssue } from "./github-state.ts";

/** A field of a query: what it is called in the answer, with what, and what is wanted of it. */
interface Field {
  readonly alias: string;
  readonly name: string;
  readonly given: Readonly<Record<string, unknown>>;
  readonly wanted: readonly Field[];
}

interface GraphqlAnswer {
  readonly data: unknown;
  readonly errors?: readonly object[];
}

/** As GitHub's errors of GraphQL are: an answer 200 with a type. */
class GraphqlError extends Error {
  readonly type: string;
  constructor(type: string, message: string) {
    super(message);
    this.type = type;
  }
}

type Resolver = (given: Field["given"]) => unknown;

const TOKEN = /"(?:[^"\\]|\\.)*"|\.\.\.|[A-Za-z_]\w*|-?\d+|[$!(){}:[\]=]/g;

/** Reads the part of the language that is asked here: names, aliases, arguments and variables. The schema was checked before. */
function parse(query: string, variables: Field["given"]): { readonly kind: string; readonly fields: readonly Field[] } {
  const tokens: readonly string[] = query.match(TOKEN) ?? [];
  let at = 0;
  const next = (): string => tokens[at++] ?? "";
  const skip = (token: string): boolean => tokens[at] === token && ++at > 0;
  function value(): unknown {
    if (skip("$")) return variables[next()];
    if (skip("{")) return entries("}");
    const token = next();
    return /^["\d-]/.test(token) ? JSON.parse(token) : token;
  }
  function entries(end: string): Record<string, unknown> {
    const found: Record<string, unknown> = {};
    while (!skip(end)) {
      const name = next();
      next();
      found[name] = value();
    }
    return found;
  }
  function selection(): Field[] {
    const found: Field[] = [];
    while (!skip("}")) {
      const alias = next();
      const name = skip(":") ? next() : alias;
      const given = skip("(") ? entries(")") : {};
      found.push({ alias, name, given, wanted: skip("{") ? selection() : [] });
    }
    return found;
  }
  const kind = tokens[0] === "mutation" ? "mutation" : "query";
  at = tokens.indexOf("{");
  // Types of variables hold no brace here.
  next();
  return { kind, fields: selection() };
}

function resolve(source: unknown, wanted: readonly Field[], path: readonly string[], errors: object[]): unknown {
  if (source === null || wanted.length === 0) return source;
  if (Array.isArray(source)) return source.map((one: unknown) => resolve(one, wanted, path, errors));
  const from = source as Readonly<Record<string, unknown>>;
  const pick = ({ alias, name, given, wanted: inner }: Field): [string, unknown] => {
    if (!(name in from)) throw new Error(`the GitHub double has no ${[...path, name].join(".")} in GraphQL`);
    try {
      const value = from[name];
      const had = typeof value === "function" ? (value as Resolver)(given) : value;
      return [alias, resolve(had, inner, [...path, alias], errors)];
    } catch (error) {
      if (!(error instanceof GraphqlError)) throw error;
      errors.push({ type: error.type, path: [...path, alias], message: error.message });
      return [alias, null];
    }
  };
  return Object.fromEntries(wanted.map(pick));
}

const maximumPins = 3;
const repositoryIdOf = ({ owner, name }: GitHubState): string => `R_${owner}_${name}`;
const nodeIdOf = ({ number }: LabIssue): string => `I_${number}`;
const viewOf = (issue: LabIssue) => ({ id: nodeIdOf(issue), number: issue.number, state: issue.state.toUpperCase() });

function found(issue: LabIssue | undefined, what: string): LabIssue {
  if (issue !== undefined) return issue;
  throw new GraphqlError("NOT_FOUND", `Could not resolve to ${what}.`);
}

function createQueries(state: GitHubState, login: string) {
  const live = state.issues.filter(({ gone }) => gone === undefined);
  const pinned = state.pins.map((number) => live.find((issue) => issue.number === number)!);
  const repository = {
    id: repositoryIdOf(state),
    pinnedIssues: ({ first }: Field["given"]) => ({
      nodes: pinned.slice(0, Number(first)).map((issue) => ({
        issue: viewOf(issue),
        // As GraphQL has it, an app's login comes without its `[bot]` where it is an actor.
        pinnedBy: { login: (state.pinnedBy.get(issue.number) ?? "ghost").replace(/\[bot\]$/, "") },
      })),
    }),
    issue: ({ number }: Field["given"]) =>
      viewOf(
        found(
          live.find((issue) => issue.number === number),
          `an Issue with the number of ${String(number)}`,
        ),
      ),
  };
  return {
    viewer: { login },
    repository: ({ owner, name }: Field["given"]) => {
      if (owner === state.owner && name === state.name) return repository;
      const what = `a Repository with the name '${String(owner)}/${String(name)}'`;
      throw new GraphqlError("NOT_FOUND", `Could not resolve to ${what}.`);
    },
  };
}

interface Caller {
  readonly login: string;
  readonly mayWrite: boolean;
}

function createMutations(state: GitHubState, { login, mayWrite }: Caller) {
  const issueOf = ({ input }: Field["given"]): LabIssue => {
    if (!mayWrite) throw new GraphqlError("FORBIDDEN", "Resource not accessible by integration");
    const { issueId } = input as { readonly issueId: string };
    const known = state.issues.find((issue) => issue.gone === undefined && nodeIdOf(issue) === issueId);
    return found(known, `a node with the global id of '${issueId}'`);
  };
  return {
    createLabel({ input }: Field["given"]) {
      if (!mayWrite) throw new GraphqlError("FORBIDDEN", "Resource not accessible by integration");
      const {
        repositoryId,
        name,
        color,
        description = "",
      } = input as {
        readonly repositoryId: string;
        readonly name: string;
        readonly color: string;
        readonly description?: string;
      };
      if (repositoryId !== repositoryIdOf(state))
        throw new GraphqlError("NOT_FOUND", `Could not resolve to a node with the global id of '${repositoryId}'`);
      if (state.labels.some((label) => label.name.toLowerCase() === name.toLowerCase()))
        throw new GraphqlError("UNPROCESSABLE", "Name has already been taken");
      const { id } = addLabel(state, name, color, description);
      return { label: { id: `LA_${id}`, name } };
    },
    pinIssue(given: Field["given"]) {
      const issue = issueOf(given);
      if (state.pins.includes(issue.number)) throw new GraphqlError("UNPROCESSABLE", "Issue is already pinned");
      if (state.pins.length >= maximumPins)
        throw new GraphqlError("UNPROCESSABLE", `Maximum ${maximumPins} pinned issues per repository`);
      state.pins.push(issue.number);
      state.pinnedBy.set(issue.number, login);
      return { issue: viewOf(issue) };
    },
    unpinIssue(given: Field["given"]) {
      const issue = issueOf(given);
      const at = state.pins.indexOf(issue.number);
      if (at >= 0) state.pins.splice(at, 1);
      return { issue: viewOf(issue) };
    },
  };
}

/** Answers a query or mutation that agrees with GitHub's schema, as far as we ask. */
export function answerQuery(
  state: GitHubState,
  asked: { readonly query: string; readonly variables: Readonly<Record<string, unknown>> },
  caller: Caller,
): GraphqlAnswer {
  const { kind, fields } = parse(asked.query, asked.variables);
  const errors: object[] = [];
  const root = kind === "mutation" ? createMutations(state, caller) : createQueries(state, caller.login);
  const data = resolve(root, fields, [], errors);
  return errors.length === 0 ? { data } : { data, errors };
}
