import { ConfigError } from "../domain/errors.ts";
import type { Problem } from "../domain/errors.ts";
import { SHORTEST_SECRET } from "../domain/secret.ts";
import { toConfig } from "./build.ts";
import { checkTogether } from "./check.ts";
import type { Config } from "./config.ts";
import { explain, valueAt } from "./explain.ts";
import type { Mistake } from "./explain.ts";
import { configJsonSchema, hintAt } from "./json-schema.ts";
import { looksLikeKey, shownValue } from "./keys.ts";
import { eachText } from "./references.ts";
import { resolveReferences } from "./resolve.ts";
import type { Resolved, Unset } from "./resolve.ts";
import { ConfigFile } from "./schema.ts";
import { pathText, readYaml } from "./yaml.ts";
import type { Source } from "./yaml.ts";

export interface LoadedConfig {
  readonly config: Config;
  /** What is allowed, but dubious. */
  readonly warnings: readonly Problem[];
  /** References without a usable value: what needs them is not asked; a validation counts them as mistakes. */
  readonly unset: readonly Problem[];
}

/**
 * Reads a config. `file` is its name in messages; `env` holds the secrets and variables that `${NAME}` may stand for.
 * @throws ConfigError with all mistakes at once, in the order of the file. Nothing else is thrown, whatever the text is.
 */
export function loadConfig(text: string, file: string, env: ReadonlyMap<string, string>): LoadedConfig {
  const { source, problems } = readYaml(text, file);
  if (source === undefined) throw new ConfigError(problems);
  const place = (mistake: Mistake): Problem => problemOf(mistake, file, source);
  const resolved = resolveReferences(source.data, env);
  const parsed = ConfigFile.safeParse(resolved.data);
  const mistakes = [...resolved.mistakes, ...schemaMistakes(parsed.error, source), ...checkTogether(resolved.data)];
  if (!parsed.success || mistakes.length > 0 || problems.length > 0) {
    const placed = mistakes.map((mistake) => withoutSecrets(place(mistake), resolved));
    throw new ConfigError(inOrder([...problems, ...placed]));
  }
  return {
    config: toConfig(parsed.data, source.data, resolved),
    warnings: inOrder(literalKeys(source.data).map(place)),
    unset: inOrder(resolved.unset.map((unset) => place(unsetMistake(unset)))),
  };
}

function schemaMistakes(error: { issues: Parameters<typeof explain>[0][] } | undefined, { data }: Source): Mistake[] {
  if (error === undefined) return [];
  const schema = configJsonSchema();
  return error.issues.flatMap((issue) => explain(issue, data, (path) => hintAt(schema, data, path)));
}

function problemOf(mistake: Mistake, file: string, source: Source): Problem {
  const { path, message, remedy, isKey = false, offset } = mistake;
  const value = isKey ? undefined : shownValue(valueAt(source.data, path), path);
  return {
    file,
    ...(isKey ? source.placeOfKey(path) : source.placeOf(path, offset)),
    ...(path.length === 0 ? {} : { key: pathText(path) }),
    ...(value === undefined ? {} : { value }),
    message,
    remedy,
  };
}

function inOrder(problems: readonly Problem[]): Problem[] {
  const number = (value: number | undefined): number => value ?? 0;
  const sorted = problems.toSorted(
    (a, b) =>
      number(a.line) - number(b.line) || number(a.column) - number(b.column) || (a.message < b.message ? -1 : 1),
  );
  const seen = new Set<string>();
  return sorted.filter((problem) => {
    const text = JSON.stringify(problem);
    return !seen.has(text) && seen.add(text);
  });
}

/** A rule of a probe or feed may quote what it refused: the values of references are put back into their names. */
function withoutSecrets(problem: Problem, { secrets }: Resolved): Problem {
  const hide = (text: string): string =>
    [...secrets].reduce((hidden, [value, name]) => hidden.replaceAll(value, () => name), text);
  return { ...problem, message: hide(problem.message), remedy: hide(problem.remedy) };
}

function literalKeys(data: unknown): Mistake[] {
  const mistakes: Mistake[] = [];
  eachText(data, [], (text, path) => {
    if (!looksLikeKey(text, path)) return;
    const remedy = "Revoke it, put a new one into a secret of the repository, and write ${NAME_OF_THE_SECRET} here";
    mistakes.push({
      path,
      message: "this looks like a key, and everybody who reads the repository can read it",
      remedy,
    });
  });
  return mistakes;
}

const WHY_UNSET: Readonly<Record<Unset["why"], string>> = {
  unset: "there is no secret or variable of this name",
  empty: "the secret or variable is empty",
  "too-short": `its value has fewer than ${SHORTEST_SECRET} characters, too few to be kept out of logs`,
};

function unsetMistake({ name, path, offset, why }: Unset): Mistake {
  const remedy = `Set ${name} under Settings → Secrets and variables → Actions, or in the environment where it runs locally; until then this is not asked`;
  return { path, offset, message: `\${${name}}: ${WHY_UNSET[why]}`, remedy };
}
