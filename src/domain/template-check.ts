import { nearest } from "./nearest.ts";

/** What a template may name: a value, a list of such, or what stands in it under names of its own. */
export interface Variable {
  readonly means: string;
  readonly list?: true;
  readonly of?: Variables;
}
export type Variables = Readonly<Record<string, Variable>>;

/** What is wrong with a template of a user's. */
export interface TemplateMistake {
  readonly line: number;
  readonly column?: number;
  readonly message: string;
  readonly remedy: string;
}

/** Handlebars names the line in its message, or has it as a property. */
export function mistakeOf(error: unknown): TemplateMistake {
  const text = error instanceof Error ? error.message : String(error);
  const given = error instanceof Error && "lineNumber" in error ? Number(error.lineNumber) : undefined;
  const [, line = "1"] = /Parse error on line (\d+)/.exec(text) ?? [];
  return {
    line: given ?? Number(line),
    message: `this is no template of Handlebars: ${text.split("\n").at(-1) ?? text}`,
    remedy: "See that every {{#…}} has its {{/…}} and every {{ its }}",
  };
}

interface Scope {
  /** What names stand for, the innermost last; `undefined` within a list of plain values. */
  readonly scopes: readonly (Variables | undefined)[];
  /** Whether a template may take this one as a part. */
  readonly isPartial: (name: string) => boolean;
  /** How many lists lie around it. */
  readonly lists: number;
}

const BLOCKS = ["if", "unless", "each", "with"];
/** Lists in lists multiply: a template must not take a run's time. */
const LISTS_DEEP = 3;

export function checkProgram(program: hbs.AST.Program | undefined, scope: Scope): TemplateMistake[] {
  return (program?.body ?? []).flatMap((statement) => checkStatement(statement, scope));
}

function checkStatement(statement: hbs.AST.Statement, scope: Scope): TemplateMistake[] {
  switch (statement.type) {
    case "ContentStatement":
    case "CommentStatement":
      return [];
    case "MustacheStatement": {
      const { path, params } = statement as hbs.AST.MustacheStatement;
      if (params.length > 0) return [mistakeAt(statement, "there are no helpers", "Values arrive formatted")];
      return checkPath(path, scope).mistakes;
    }
    case "BlockStatement":
      return checkBlock(statement as hbs.AST.BlockStatement, scope);
    case "PartialStatement":
      return checkPartial(statement as hbs.AST.PartialStatement, scope);
    default:
      return [mistakeAt(statement, "decorators and partial blocks are not known here", "Leave it out")];
  }
}

function checkBlock(block: hbs.AST.BlockStatement, scope: Scope): TemplateMistake[] {
  const name = block.path.type === "PathExpression" ? block.path.original : "";
  const [param, ...more] = block.params;
  if (!BLOCKS.includes(name) || param === undefined || more.length > 0 || block.program.blockParams !== undefined)
    return [
      mistakeAt(block, `{{#${name}}} is not known here`, "Write {{#if x}}, {{#unless x}}, {{#each x}} or {{#with x}}"),
    ];
  const { mistakes, variable } = checkPath(param, scope);
  const lists = scope.lists + (name === "each" ? 1 : 0);
  if (lists > LISTS_DEEP) return [mistakeAt(block, `lists lie more than ${LISTS_DEEP} deep`, "Take fewer {{#each}}")];
  if (name === "each" && variable !== undefined && variable.list !== true)
    return [mistakeAt(block, "{{#each}} is for lists", "Write {{#with x}} or {{#if x}}")];
  const isScope = name === "each" || name === "with";
  const inner = isScope ? { ...scope, lists, scopes: [...scope.scopes, variable?.of] } : scope;
  return [...mistakes, ...checkProgram(block.program, inner), ...checkProgram(block.inverse, scope)];
}

function checkPartial(partial: hbs.AST.PartialStatement, { isPartial, scopes }: Scope): TemplateMistake[] {
  const name = partial.name.type === "PathExpression" ? partial.name.original : "";
  if (!isPartial(name))
    return [mistakeAt(partial, `there is no partial ${name}`, "docs/issue-templates.md lists those that there are")];
  const isWhole = scopes.length === 1 && partial.params.length === 0 && partial.hash === undefined;
  return isWhole ? [] : [mistakeAt(partial, "a partial takes all variables or none", "Write it outside of {{#each}}")];
}

function checkPath(
  expression: hbs.AST.Expression,
  { scopes }: Scope,
): { mistakes: TemplateMistake[]; variable?: Variable } {
  if (expression.type !== "PathExpression")
    return { mistakes: [mistakeAt(expression, "a name is wanted here", "Take one of docs/issue-templates.md")] };
  const { data, depth, parts, original } = expression as hbs.AST.PathExpression;
  const isRoot = data && parts[0] === "root";
  if (data && !isRoot)
    return ["index", "first", "last", "key"].includes(parts.join("."))
      ? { mistakes: [] }
      : { mistakes: [mistakeAt(expression, `${original} is not known here`, "Take @index, @first, @last or @root")] };
  const names = isRoot ? parts.slice(1) : parts;
  let variables = isRoot ? scopes[0] : scopes.at(-1 - depth);
  let variable: Variable | undefined;
  for (const name of names) {
    const known: Variables = variables ?? {};
    if (!Object.hasOwn(known, name) && !(variable?.list === true && name === "length"))
      return unknownName(expression, name, known);
    variable = name === "length" ? { means: "" } : known[name]!;
    variables = variable.list === true ? undefined : variable.of;
  }
  return { mistakes: [], ...(variable !== undefined && { variable }) };
}

function unknownName(expression: hbs.AST.Expression, name: string, known: Variables) {
  const { original } = expression as hbs.AST.PathExpression;
  const guess = nearest(name, Object.keys(known));
  const remedy = guess === undefined ? "docs/issue-templates.md lists the names" : `Write ${guess}, if that was meant`;
  return { mistakes: [mistakeAt(expression, `{{${original}}} is not known here`, remedy)] };
}

const mistakeAt = ({ loc }: hbs.AST.Node, message: string, remedy: string): TemplateMistake => ({
  line: loc.start.line,
  column: loc.start.column + 1,
  message,
  remedy,
});
