import { readFileSync } from "node:fs";
import { Ajv, type ErrorObject, type ValidateFunction } from "ajv";

/** What a request is refused for, in GitHub's own words for it. */
export interface ContractBreak {
  readonly status: 400 | 404 | 422;
  readonly message: string;
  readonly errors: readonly ContractError[];
}

export interface ContractError {
  readonly resource?: string;
  readonly field?: string;
  readonly code: string;
  readonly message?: string;
  readonly value?: string | null;
}

/** An operation of the description, with the values of its path. */
export interface MatchedOperation {
  readonly id: string;
  readonly path: Readonly<Record<string, string>>;
}

export type QueryValues = Readonly<Record<string, string | number | boolean>>;

/**
 * GitHub's published description (cut down, see scripts/trim-openapi.ts) as a judge of requests and answers.
 * What the description leaves out (colours, duplicates, lengths, permissions) is not known here.
 */
export interface GitHubContract {
  /** The operation that a request means; `undefined` when we have none like it. */
  match(method: string, path: string): MatchedOperation | undefined;
  /** Query values with their types, or what is wrong with them. A name that the operation doesn't know is wrong. */
  readQuery(operationId: string, query: URLSearchParams): QueryValues | ContractBreak;
  /** What is wrong with a body; `undefined` when nothing is. */
  refuseBody(operationId: string, body: unknown): ContractBreak | undefined;
  /** How an answer breaks the description; `undefined` when it doesn't. */
  refuseAnswer(operationId: string, status: number, body: unknown): string | undefined;
}

type Schema = Readonly<Record<string, unknown>>;
type Reference = { readonly $ref: string };

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema: Schema;
}

interface Content {
  readonly content?: { readonly "application/json"?: { readonly schema: Schema } };
}

interface OperationDescription {
  readonly operationId: string;
  readonly parameters?: readonly (Parameter | Reference)[];
  readonly requestBody?: Content;
  readonly responses: Readonly<Record<string, Content | Reference>>;
}

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, OperationDescription>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>;
    readonly parameters: Readonly<Record<string, Parameter>>;
    readonly responses: Readonly<Record<string, Content>>;
  };
}

interface Operation {
  readonly query: ReadonlyMap<string, { readonly type: unknown; readonly check: ValidateFunction }>;
  readonly body: ValidateFunction | undefined;
  /** `undefined`: without a body. */
  readonly answers: ReadonlyMap<number, ValidateFunction | undefined>;
}

/** OpenAPI 3.0 says `nullable`; JSON Schema says it with types. Ajv refuses `nullable` without `type`, as GitHub writes it. */
function withoutNullable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNullable);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, withoutNullable(inner)] as const);
  const schema: Record<string, unknown> = Object.fromEntries(entries);
  if (schema["nullable"] !== true) return schema;
  delete schema["nullable"];
  return { anyOf: [schema, { type: "null" }] };
}

function loadDescription(): Description {
  const text = readFileSync(new URL("./github-openapi.json", import.meta.url), "utf8");
  return withoutNullable(JSON.parse(text)) as Description;
}

function createCompiler(description: Description): (schema: Schema) => ValidateFunction {
  const ajv = new Ajv({ strict: false, allErrors: true, logger: false });
  ajv.addFormat("date-time", /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/);
  ajv.addFormat("uri", (text: string) => URL.canParse(text.replaceAll(/\{[^}]*\}/g, "")));
  ajv.addSchema({ $id: "github", components: { schemas: description.components.schemas } });
  const absolute = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(absolute);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) =>
        key === "$ref" && typeof inner === "string" ? [key, `github${inner}`] : [key, absolute(inner)],
      ),
    );
  };
  return (schema) => ajv.compile(absolute(schema) as Schema);
}

function isReference(value: object): value is Reference {
  return "$ref" in value;
}

function lastPart(reference: Reference): string {
  return reference.$ref.split("/").at(-1) ?? "";
}

function jsonSchema(content: Content | undefined): Schema | undefined {
  return content?.content?.["application/json"]?.schema;
}

/** Compiled when it is first asked for: a run touches few operations, and compiling all of them is slow. */
function lazily<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

function compileOperation(
  description: Description,
  compile: (schema: Schema) => ValidateFunction,
  written: OperationDescription,
): Operation {
  const parameters = (written.parameters ?? []).map((parameter) => {
    if (!isReference(parameter)) return parameter;
    const found = description.components.parameters[lastPart(parameter)];
    if (found === undefined) throw new Error(`the description lacks ${parameter.$ref}`);
    return found;
  });
  const query = parameters
    .filter((parameter) => parameter.in === "query")
    .map(({ name, schema }) => [name, { type: schema["type"], check: compile(schema) }] as const);
  const answers = new Map<number, ValidateFunction | undefined>();
  for (const [status, response] of Object.entries(written.responses)) {
    const schema = jsonSchema(isReference(response) ? description.components.responses[lastPart(response)] : response);
    answers.set(Number(status), schema && compile(schema));
  }
  const body = jsonSchema(written.requestBody);
  return {
    query: new Map(query),
    body: body === undefined ? undefined : compile(body),
    answers,
  };
}

function toContractError(error: ErrorObject): ContractError {
  if (error.keyword === "required") {
    return { resource: "Request", field: String(error.params["missingProperty"]), code: "missing_field" };
  }
  const allowed = error.keyword === "enum" ? `: ${JSON.stringify(error.params["allowedValues"])}` : "";
  const field = error.instancePath.slice(1).replaceAll("/", ".");
  return { resource: "Request", field, code: "invalid", message: `${error.message ?? "is not valid"}${allowed}` };
}

function invalid(errors: readonly ContractError[]): ContractBreak {
  return { status: 422, message: "Validation Failed", errors };
}

function typed(text: string, type: unknown): string | number | boolean {
  if (type === "integer" && /^-?\d+$/.test(text)) return Number(text);
  if (type === "boolean" && (text === "true" || text === "false")) return text === "true";
  return text;
}

function readQuery(operation: Operation, query: URLSearchParams): QueryValues | ContractBreak {
  const values: Record<string, string | number | boolean> = {};
  const errors: ContractError[] = [];
  for (const [name, text] of query) {
    const known = operation.query.get(name);
    if (known === undefined) {
      errors.push({ resource: "Query", field: name, code: "invalid", message: "no such query parameter" });
      continue;
    }
    const value = typed(text, known.type);
    if (known.check(value)) values[name] = value;
    else errors.push({ resource: "Query", field: name, code: "invalid", value: text });
  }
  return errors.length > 0 ? invalid(errors) : values;
}

export function isContractBreak(value: QueryValues | ContractBreak): value is ContractBreak {
  return Array.isArray((value as Partial<ContractBreak>).errors);
}

let loaded: GitHubContract | undefined;

/** The description, read once a process: that takes some tenths of a second, most of it for the operations first used. */
export function loadGitHubContract(): GitHubContract {
  return (loaded ??= readGitHubContract());
}

function readGitHubContract(): GitHubContract {
  const description = loadDescription();
  const compile = createCompiler(description);
  const basicError = lazily(() => compile({ $ref: "#/components/schemas/basic-error" }));
  const written = Object.entries(description.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => [path, method, operation] as const),
  );
  const routes = written.map(([path, method, operation]) => ({
    id: operation.operationId,
    method: method.toUpperCase(),
    template: new RegExp(`^${path.replaceAll(/\{(\w+)\}/g, "(?<$1>[^/]+)")}$`),
    compiled: lazily(() => compileOperation(description, compile, operation)),
  }));
  const operation = (id: string): Operation => {
    const found = routes.find((route) => route.id === id);
    if (found === undefined) throw new Error(`the description has no operation ${id}`);
    return found.compiled();
  };
  return {
    match(method, path) {
      for (const route of routes) {
        const groups = route.method === method ? route.template.exec(path) : null;
        if (groups !== null) return { id: route.id, path: { ...groups.groups } };
      }
      return undefined;
    },
    readQuery: (id, query) => readQuery(operation(id), query),
    refuseBody(id, body) {
      const check = operation(id).body;
      if (check === undefined || check(body)) return undefined;
      return invalid((check.errors ?? []).map(toContractError));
    },
    refuseAnswer(id, status, body) {
      const { answers } = operation(id);
      if (!answers.has(status) && status < 300) return `${id} has no answer ${status}`;
      const described = answers.get(status);
      if (described === undefined && status < 300) return body === undefined ? undefined : `${id} answers with no body`;
      const check = described ?? basicError();
      if (check(body)) return undefined;
      const wrong = (check.errors ?? []).slice(0, 5).map((error) => `${error.instancePath} ${error.message ?? ""}`);
      return `${id} answered ${status} against GitHub's description: ${wrong.join("; ")}`;
    },
  };
}
