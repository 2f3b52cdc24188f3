import { ConfigError } from "../domain/errors.ts";
import type { Problem } from "../domain/errors.ts";
import { SHORTEST_SECRET } from "../domain/secret.ts";
import { compileExpression } from "../conditions/index.ts";
import { feedExpressions, FeedSettings } from "../feeds/index.ts";
import { expressionsIn, ProbeSettings } from "../probes/index.ts";
import { placedAlerts } from "./build-alerts.ts";
import { toConfig, type ResolvedWay } from "./build.ts";
import { unheldAlerts } from "./check-alerts.ts";
import { faintColors } from "./check-site.ts";
import { checkTogether } from "./check.ts";
import type { Config } from "./config.ts";
import { expandConfig, toWritten, type Expansion } from "./expand.ts";
import { beforeStop, explain, valueAt } from "./explain.ts";
import type { Mistake } from "./explain.ts";
import { entryJsonSchema, expandedJsonSchema, hintAt } from "./json-schema.ts";
import { looksLikeKey, shownValue } from "./keys.ts";
import { isMapping } from "./presets/fill.ts";
import { eachText, isParameter, marksIn } from "./references.ts";
import { resolveReferences } from "./resolve.ts";
import type { Resolved, Unset } from "./resolve.ts";
import { ConfigFile } from "./schema.ts";
import { isBundleEntry, ProviderEntry } from "./schema-provider.ts";
import { pathText, readYaml } from "./yaml.ts";
import type { Path, Source } from "./yaml.ts";

export interface LoadedConfig {
  readonly config: Config;
  /** The config as it was written, with its bundles and presets expanded and no reference replaced. */
  readonly written: Expansion;
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
  const expansion = expandConfig(source.data);
  const place = (mistake: Mistake): Problem => problemOf(toWritten(mistake, source.data, expansion), file, source);
  const resolved = resolveReferences(expansion.data, env);
  const parsed = ConfigFile.safeParse(resolved.data);
  const cheaper = readCheaper(expansion, env);
  const mistakes = [
    ...expansion.mistakes,
    ...resolved.mistakes.filter((mistake) => !isToldAtParameter(mistake, source.data, expansion)),
    ...schemaMistakes(parsed.error, expansion.data, resolved.unset).filter(
      (mistake) => !isOfNothingMade(mistake, expansion),
    ),
    ...cheaper.mistakes,
    ...checkTogether(resolved.data, (index) => expansion.providers.monitors[index]?.written ?? index),
    ...publicReferences(resolved),
    ...expressionMistakes(parsed.success ? parsed.data : partsIn(resolved.data)),
  ];
  const all: Resolved[] = [resolved, ...[...cheaper.ways.values()].flat().map((way) => way.resolved)];
  const ofEntries = [...expansion.providers.mistakes, ...entryMistakes(source.data)];
  if (!parsed.success || mistakes.length > 0 || ofEntries.length > 0 || problems.length > 0) {
    const told = [...mistakes.map(place), ...ofEntries.map((mistake) => problemOf(mistake, file, source))];
    const placed = told.map((problem) => withoutSecrets(problem, all));
    throw new ConfigError(inOrder([...problems, ...placed]));
  }
  const unset = all.flatMap((one) => one.unset).map((one) => unsetMistake(one, source.data, expansion));
  const config = toConfig({ file: parsed.data, written: expansion.data, expansion, resolved, cheaper: cheaper.ways });
  // How often a monitor is asked and what is expected of it is known only now, with presets and defaults.
  const unheld = unheldAlerts(placedAlerts(parsed.data, config.monitors), config.monitors);
  if (unheld.length > 0) throw new ConfigError(inOrder(unheld.map(place)));
  return {
    config,
    written: expansion,
    warnings: inOrder(
      [...literalKeys(source.data), ...badgesApart(parsed.data), ...faintColors(parsed.data)].map(place),
    ),
    unset: inOrder(unset.map((mistake) => problemOf(mistake, file, source))),
  };
}

/** Whoever has a measurement's id can read what was measured, and by what request. */
function publicReferences({ data, references }: Resolved): Mistake[] {
  return references
    .filter(([room, , , below]) => room === "monitors" && below === "target")
    .filter((path) => valueAt(data, [...path.slice(0, 3), "kind"]) === "globalping")
    .map((path) => ({
      path,
      message: "a measurement from places is public, and so would be what stands here",
      remedy: "Write the address out; a target that needs a secret can't be measured from there",
    }));
}

type Issue = Parameters<typeof explain>[0];
type SchemaError = { issues: Issue[] } | undefined;

function schemaMistakes(
  error: SchemaError,
  data: unknown,
  unset: readonly Unset[],
  base: Path = [],
  schemaOf = expandedJsonSchema,
): Mistake[] {
  if (error === undefined) return [];
  const schema = schemaOf();
  const issues = error.issues.filter((issue) => !isOfStandIns(issue, unset, base));
  return issues.flatMap((issue) => explain(issue, data, (path) => hintAt(schema, data, path), base));
}

/** An entry that names a provider, held against its own schema. */
function entryMistakes(data: unknown): Mistake[] {
  const list: unknown = isMapping(data) ? data["monitors"] : undefined;
  if (!Array.isArray(list)) return [];
  return list.flatMap((entry: unknown, index) => {
    if (!isBundleEntry(entry)) return [];
    const given = Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== null));
    const place = ["monitors", index];
    return [
      ...schemaMistakes(ProviderEntry.safeParse(given).error, data, [], place, entryJsonSchema),
      ...resolveReferences(entry["with"], new Map(), [...place, "with"]).mistakes,
    ];
  });
}

/** Entries of which nothing could be made leave an empty list; what is wrong with them was said. */
function isOfNothingMade({ path }: Mistake, { providers }: Expansion): boolean {
  return path.length === 1 && path[0] === "monitors" && providers.mistakes.length > 0;
}

/** A rule that compares addresses says nothing while one of the same probe is not known. */
function isOfStandIns(issue: Issue, unset: readonly Unset[], base: Path): boolean {
  if (issue.code !== "custom" || issue.params?.["comparesAddresses"] !== true) return false;
  const [, monitor] = [...base, ...issue.path];
  return unset.some(({ path }) => path[1] === monitor && path.at(-1) === "url");
}

/** The cheaper questions of presets, each as if it stood in the place of the monitor's probe. */
function readCheaper(expansion: Expansion, env: ReadonlyMap<string, string>) {
  const mistakes: Mistake[] = [];
  const ways = new Map<number, ResolvedWay[]>();
  for (const [index, { cheaper }] of expansion.monitors) {
    for (const way of cheaper) {
      const path = ["monitors", index, "probe"];
      const resolved = resolveReferences(way.probe, env, path);
      const { data: probe, error } = ProbeSettings.safeParse(resolved.data);
      const standing = { monitors: { [index]: { probe: way.probe } } };
      mistakes.push(...schemaMistakes(error, standing, resolved.unset, path));
      if (probe !== undefined) ways.set(index, [...(ways.get(index) ?? []), { way, probe, resolved }]);
    }
  }
  return { mistakes, ways };
}

/** A reference in a parameter was looked at where it is written. */
function isToldAtParameter(mistake: Mistake, written: unknown, expansion: Expansion): boolean {
  return !isParameter(mistake.path) && isParameter(toWritten(mistake, written, expansion).path);
}

/** What has settings that may be expressions. */
interface Parts {
  readonly feeds?: readonly (FeedSettings | undefined)[] | undefined;
  readonly monitors: readonly { readonly probe?: ProbeSettings | undefined }[];
}

/** The probes and feeds that are in order, of a config that is not. */
function partsIn(data: unknown): Parts {
  const listOf = (room: string): unknown[] => {
    const list: unknown = isMapping(data) ? data[room] : undefined;
    return Array.isArray(list) ? list : [];
  };
  return {
    feeds: listOf("feeds").map((feed) => FeedSettings.safeParse(feed).data),
    monitors: listOf("monitors").map((monitor) =>
      isMapping(monitor) ? { probe: ProbeSettings.safeParse(monitor["probe"]).data } : {},
    ),
  };
}

/** Settings of probes and feeds that are expressions: the language is checked here, so that these need not know it. */
function expressionMistakes({ feeds = [], monitors }: Parts): Mistake[] {
  return [
    ...feeds.flatMap((feed, index) => (feed ? badExpressions(["feeds", index], feedExpressions(feed)) : [])),
    ...monitors.flatMap(({ probe }, index) =>
      probe ? badExpressions(["monitors", index, "probe"], expressionsIn(probe)) : [],
    ),
  ];
}

type ExpressionAt = ReturnType<typeof expressionsIn>[number];

function badExpressions(below: Path, expressions: readonly ExpressionAt[]): Mistake[] {
  return expressions.flatMap(({ path, text, variables }): Mistake[] => {
    const result = compileExpression(text, variables);
    if (result.ok) return [];
    const { message, remedy, offset } = result;
    return [
      { path: [...below, ...path], message, remedy: beforeStop(remedy), ...(offset !== undefined && { offset }) },
    ];
  });
}

const isSame = (a: Path, b: Path): boolean => a.length === b.length && a.every((step, index) => step === b[index]);

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
function withoutSecrets(problem: Problem, all: readonly Resolved[]): Problem {
  const secrets = all.flatMap((resolved) => [...resolved.secrets]);
  const hide = (text: string): string =>
    secrets.reduce((hidden, [value, name]) => hidden.replaceAll(value, () => name), text);
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

/** Pages out there ask for badges on the default branch, and the ledger's commits do not go there. */
function badgesApart({ monitors, history }: ConfigFile): Mistake[] {
  const index = history?.branch === undefined ? -1 : monitors.findIndex(({ badge }) => badge !== undefined);
  if (index < 0) return [];
  const message = "the ledger has a branch of its own, so badges are not written to the default branch any more";
  const remedy =
    "Let pages point at api/<badge>/ of the site instead, where they stand as well, or leave out `history.branch`";
  return [{ path: ["monitors", index, "badge"], message, remedy }];
}

const WHY_UNSET: Readonly<Record<Unset["why"], string>> = {
  unset: "there is no secret or variable of this name",
  empty: "the secret or variable is empty",
  "too-short": `its value has fewer than ${SHORTEST_SECRET} characters, too few to be kept out of logs`,
};

function unsetMistake({ name, path, offset, why }: Unset, written: unknown, expansion: Expansion): Mistake {
  const place = { path: [...path], offset };
  const origin = toWritten({ ...place, message: "", remedy: "" }, written, expansion).path;
  const text = valueAt(written, origin);
  // In a parameter the name stands elsewhere than in the text that it becomes a part of.
  const mark =
    typeof text === "string" ? marksIn(text).find((one) => one.kind === "reference" && one.name === name) : undefined;
  const remedy = `Set ${name} under Settings → Secrets and variables → Actions, or in the environment where it runs locally; until then this is not asked`;
  return {
    path: origin,
    ...(mark === undefined ? {} : { offset: isSame(origin, path) ? offset : mark.offset }),
    message: `\${${name}}: ${WHY_UNSET[why]}`,
    remedy,
  };
}
