import { execFileSync } from "node:child_process";
import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative, resolve, sep } from "node:path";

import ts from "typescript";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "..");

/** [file, its text, the rule that must refuse it]; each is linted with the project's own configuration. */
const REFUSED: [file: string, text: string, rule: string][] = [
  ...refusedImports("src/domain/bad.ts", [
    "node:fs",
    "../world.ts",
    "../config/schema.ts",
    "yaml",
    "undici",
    "p-limit",
  ]),
  ...["probes", "feeds", "channels", "ledger", "issues", "site", "imports"].flatMap((room) => [
    ...refusedImports(`src/${room}/bad.ts`, [
      "../commands/run.ts",
      "../adapters/live.ts",
      "../lab/lab.ts",
      "../config/schema.ts",
    ]),
    ...refusedImports(`src/${room}/bad.ts`, [
      "node:fs",
      "node:fs/promises",
      "node:net",
      "node:child_process",
      "@actions/core",
    ]),
    ...refusedImports(`src/${room}/bad.ts`, ["@actions/github", "simple-git", "undici", "handlebars", "yaml"]),
    ...refusedImports(`src/${room}/bad.ts`, ["csv-stringify/sync", "@sindresorhus/slugify"]),
    ...refusedImports(`src/${room}/bad.ts`, [
      "@marcbachmann/cel-js",
      room === "site" ? "../issues/plan.ts" : "../site/view.ts",
    ]),
    ...refusedImports(`src/${room}/inner/bad.ts`, ["../../adapters/live.ts", "../../conditions/index.ts", "undici"]),
  ]),
  ...refusedImports("src/conditions/bad.ts", [
    "../config/schema.ts",
    "../adapters/live.ts",
    "../probes/index.ts",
    "yaml",
    "undici",
  ]),
  ...refusedImports("src/config/bad.ts", [
    "../probes/http.ts",
    "../feeds/statuspage.ts",
    "../ledger/codec.ts",
    "../adapters/live.ts",
  ]),
  ...refusedImports("src/config/bad.ts", ["@marcbachmann/cel-js", "handlebars", "node:fs", "../commands/run.ts"]),
  ...refusedImports("src/commands/bad.ts", [
    "../adapters/live.ts",
    "../lab/lab.ts",
    "../main.ts",
    "../cli.ts",
    "@actions/core",
  ]),
  ...refusedImports("src/commands/bad.ts", ["undici", "simple-git", "node:fs", "yaml", "handlebars"]),
  ...refusedImports("src/commands/run/bad.ts", ["../../adapters/live.ts", "../../lab/lab.ts", "node:fs", "undici"]),
  ...refusedImports("src/commands/preview.ts", [
    "../adapters/live.ts",
    "../lab/lab.ts",
    "undici",
    "node:child_process",
  ]),
  ...refusedImports("src/adapters/bad.ts", [
    "../config/schema.ts",
    "../commands/run.ts",
    "../lab/lab.ts",
    "@actions/core",
    "yaml",
  ]),
  ...refusedImports("src/adapters/bad.ts", ["handlebars", "../templates.ts"]),
  ...refusedImports("src/lab/bad.ts", [
    "../commands/run.ts",
    "../adapters/live.ts",
    "../config/schema.ts",
    "../ledger/codec.ts",
  ]),
  ...refusedImports("src/locales/bad.ts", ["../world.ts", "../site/view.ts", "node:fs", "zod"]),
  ...refusedImports("src/templates.ts", ["./site/view.ts", "./adapters/live.ts", "undici", "yaml"]),
  ...refusedImports("src/world.ts", ["./config/schema.ts", "undici", "node:net"]),
  ...refusedImports("src/main.ts", [
    "./config/schema.ts",
    "./lab/lab.ts",
    "./site/view.ts",
    "undici",
    "simple-git",
    "yaml",
  ]),
  ...refusedImports("src/cli.ts", ["./config/schema.ts", "./site/view.ts", "undici", "@actions/core"]),
  ...refusedImports("src/index.ts", ["./commands/run.ts", "./adapters/live.ts", "@actions/core"]),
  ["src/ledger/lazy.ts", 'export const a = () => import("undici");', "no-restricted-imports"],
  [
    "src/ledger/types.ts",
    'import type { A } from "../site/view.ts";\nexport const a = (it: A): A => it;',
    "no-restricted-imports",
  ],
  ["src/ledger/through.ts", 'export { a } from "../site/view.ts";', "no-restricted-imports"],
  ["src/domain/chance.ts", "export const a = (): number => Math.random();", "no-restricted-properties"],
  ["src/domain/clock.ts", "export const a = (): number => Date.now();", "no-restricted-properties"],
  ["src/site/clock.ts", "export const a = (): number => Date.now();", "no-restricted-properties"],
  ["src/commands/clock.ts", "export const a = (): number => performance.now();", "no-restricted-properties"],
  ["src/probes/surroundings.ts", "export const a = process.env;", "no-restricted-properties"],
  ["src/adapters/surroundings.ts", "export const a = process.env;", "no-restricted-properties"],
  ...["process.cwd()", "fetch('x')", "setTimeout(() => 1, 2)", "crypto.randomUUID()", "globalThis.name"].map(
    (text, at): [string, string, string] => [
      `src/domain/global-${at}.ts`,
      `export const a = ${text};`,
      "no-restricted-globals",
    ],
  ),
  ["src/ledger/long.ts", "export const a = 1;\n".replace("a", "b") + "// line\n".repeat(300), "max-lines"],
  ["src/ledger/long-function.ts", `export function a(): void {\n${"  a();\n".repeat(50)}}`, "max-lines-per-function"],
  ["src/ledger/default.ts", "const a = 1;\nexport default a;", "no-default-export"],
  ["src/ledger/any.ts", "export const a = (it: any): unknown => it;", "no-explicit-any"],
  ["src/ledger/floating.ts", "const a = async (): Promise<void> => {};\na();\nexport { a };", "no-floating-promises"],
  ["src/ledger/misused.ts", "export const a = (it: Promise<boolean>): number => (it ? 1 : 2);", "no-misused-promises"],
  [
    "src/ledger/value-import.ts",
    'import { A } from "./a.ts";\nexport const a = (it: A): A => it;',
    "consistent-type-imports",
  ],
  ["src/ledger/ignored.ts", "// @ts-ignore\nexport const a: number = 1;", "ban-ts-comment"],
  ["src/ledger/CamelCase.ts", "export const a = 1;", "filename-case"],
  ["src/ledger/loud.ts", "console.log(1);\nexport const a = 1;", "no-console"],
  [
    "src/ledger/open-switch.ts",
    'export function a(it: "x" | "y"): number {\n  switch (it) {\n    case "x":\n      return 1;\n  }\n  return 2;\n}',
    "switch-exhaustiveness-check",
  ],
  ["src/ledger/circle-a.ts", 'import { b } from "./circle-b.ts";\nexport const a = (): unknown => b;', "no-cycle"],
  ["src/ledger/circle-b.ts", 'import { a } from "./circle-a.ts";\nexport const b = (): unknown => a;', "no-cycle"],
  [
    "src/ledger/a.test.ts",
    'import { it, vi } from "vitest";\nvi.mock("./a.ts");\nit.skip("a", () => {});',
    "no-restricted-properties",
  ],
  [
    "src/ledger/b.test.ts",
    'import { it, expect } from "vitest";\nit.only("a", () => expect(1).toBe(1));',
    "no-focused-tests",
  ],
];

/** What the rooms are for: none of it may be refused. */
const ALLOWED: [file: string, text: string][] = [
  ...allowedImports("src/domain/good.ts", ["./sample.ts", "zod"]),
  ...allowedImports("src/probes/good.ts", [
    "../domain/sample.ts",
    "../world.ts",
    "../locales/index.ts",
    "./contract.ts",
    "zod",
  ]),
  ...allowedImports("src/site/good.ts", ["../templates.ts", "./charts/strip.ts"]),
  ...allowedImports("src/site/inner/good.ts", [
    "../view.ts",
    "../charts/strip.ts",
    "../../domain/sample.ts",
    "../../world.ts",
  ]),
  ...allowedImports("src/conditions/good.ts", ["@marcbachmann/cel-js", "../domain/sample.ts"]),
  ...allowedImports("src/config/good.ts", [
    "yaml",
    "../probes/index.ts",
    "../feeds/index.ts",
    "../conditions/index.ts",
  ]),
  ...allowedImports("src/commands/good.ts", [
    "../config/load.ts",
    "../ledger/codec.ts",
    "../site/view.ts",
    "../issues/plan.ts",
  ]),
  ...allowedImports("src/commands/demo.ts", ["../lab/lab.ts", "../config/load.ts"]),
  ...allowedImports("src/adapters/good.ts", [
    "undici",
    "simple-git",
    "@actions/github",
    "node:fs",
    "node:fs/promises",
    "../world.ts",
  ]),
  ...allowedImports("src/main.ts", ["@actions/core", "./commands/run.ts", "./adapters/live.ts"]),
  ...allowedImports("src/cli.ts", ["./commands/run.ts", "./adapters/live.ts", "./lab/lab.ts"]),
  ...allowedImports("src/templates.ts", ["handlebars", "node:fs", "./world.ts"]),
  ...allowedImports("src/lab/good.ts", ["node:http", "ajv", "../domain/sample.ts", "../world.ts"]),
  ["src/adapters/clock.ts", "export const a = (): number => Date.now() + Math.random();"],
  [
    "src/ledger/closed-switch.ts",
    [
      'export function a(it: "x" | "y"): number {',
      "  switch (it) {",
      '    case "x":',
      "      return 1;",
      "    default:",
      "      return 2;",
      "  }",
      "}",
    ].join("\n"),
  ],
];

function importing(specifier: string): string {
  return `import * as it from "${specifier}";\nexport const a = (): unknown => it;\n`;
}

function nameFor(file: string, at: number): string {
  return /bad|good/.test(file) ? file.replace(/(bad|good)\.ts$/, `$1-${at}.ts`) : file;
}

function refusedImports(file: string, specifiers: string[]): [string, string, string][] {
  return specifiers.map((specifier) => [file, importing(specifier), "no-restricted-imports"]);
}

function allowedImports(file: string, specifiers: string[]): [string, string][] {
  return specifiers.map((specifier) => [file, importing(specifier)]);
}

interface Diagnostic {
  readonly code: string;
  readonly message: string;
  readonly filename: string;
}

/**
 * Lints each text at its place in a house of its own. Files with a fixed name (src/main.ts) are many, so each case gets its
 * own copy of the tree: `<folder>/<case>/src/…`, and the configuration's paths are read from there.
 */
function lint(
  folder: string,
  cases: readonly (readonly [file: string, text: string, ...rest: string[]])[],
  ...flags: readonly string[]
): string[][] {
  const found: string[][] = cases.map(() => []);
  const rounds: number[][] = [];
  for (const [at, [file]] of cases.entries()) {
    const round = rounds.find((each) =>
      each.every((other) => nameFor(cases[other]?.[0] ?? "", other) !== nameFor(file, at)),
    );
    if (round) round.push(at);
    else rounds.push([at]);
  }
  for (const [number, round] of rounds.entries()) {
    const house = join(folder, String(number));
    mkdirSync(house, { recursive: true });
    cpSync(join(ROOT, ".oxlintrc.json"), join(house, ".oxlintrc.json"));
    cpSync(join(ROOT, "tsconfig.json"), join(house, "tsconfig.json"));
    symlinkSync(join(ROOT, "node_modules"), join(house, "node_modules"));
    const caseOf = new Map<string, number>();
    for (const at of round) {
      const [file, text] = cases[at] ?? ["", ""];
      const place = nameFor(file, at);
      caseOf.set(place, at);
      mkdirSync(dirname(join(house, place)), { recursive: true });
      writeFileSync(join(house, place), text);
    }
    for (const { code, filename } of oxlint(house, flags))
      found[caseOf.get(filename.split(sep).join("/")) ?? -1]?.push(code);
  }
  return found;
}

function oxlint(folder: string, flags: readonly string[]): Diagnostic[] {
  const program = join(ROOT, "node_modules/oxlint/bin/oxlint");
  const options = { cwd: folder, encoding: "utf8", maxBuffer: 64e6, stdio: "pipe" } as const;
  try {
    return parseDiagnostics(execFileSync(process.execPath, [program, ...flags, "-f", "json"], options));
  } catch (error) {
    return parseDiagnostics((error as { stdout: string }).stdout);
  }
}

function parseDiagnostics(text: string): Diagnostic[] {
  return (JSON.parse(text) as { diagnostics: Diagnostic[] }).diagnostics;
}

const temporary = mkdtempSync(join(tmpdir(), "uptimeline-house-"));
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

describe("lint refuses", () => {
  let found: string[][] = [];
  beforeAll(() => {
    found = lint(join(temporary, "refused"), REFUSED);
  });

  it.each(REFUSED.map(([file, text, rule], at) => ({ at, file, rule, text: text.split("\n")[0] ?? "" })))(
    "$rule: $file: $text",
    ({ at, rule }) => {
      expect(found[at]).toContainEqual(expect.stringMatching(new RegExp(`\\(${rule}\\)$`)));
    },
  );
});

describe("lint lets pass", () => {
  let found: string[][] = [];
  beforeAll(() => {
    found = lint(join(temporary, "allowed"), ALLOWED);
  });

  it.each(ALLOWED.map(([file, text], at) => ({ at, file, text: text.split("\n")[0] ?? "" })))(
    "$file: $text",
    ({ at }) => {
      expect(found[at]).toEqual([]);
    },
  );
});

/** As `npm test` calls it, the linter is the one that checks types. */
it("lint refuses what does not fit its type, and what nobody uses", () => {
  const wrong = 'const unused = 1;\nexport const count: number = "1";\n';
  const [codes] = lint(join(temporary, "types"), [["src/domain/wrong.ts", wrong]], "--type-check");
  expect(codes).toEqual(expect.arrayContaining(["typescript(TS2322)", "typescript(TS6133)"]));
});

interface Import {
  readonly from: string;
  /** A path from the root for our own files, else the package or `node:` module. */
  readonly to: string;
  readonly lazy: boolean;
  readonly typeOnly: boolean;
}

function specifierOf(node: ts.Node): { text: string; lazy: boolean; typeOnly: boolean } | undefined {
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier))
    return {
      text: node.moduleSpecifier.text,
      lazy: false,
      typeOnly: node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword,
    };
  if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier))
    return { text: node.moduleSpecifier.text, lazy: false, typeOnly: node.isTypeOnly };
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const [argument] = node.arguments;
    return { text: argument && ts.isStringLiteral(argument) ? argument.text : "?", lazy: true, typeOnly: false };
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal))
    return { text: node.argument.literal.text, lazy: false, typeOnly: true };
  return undefined;
}

function importsOf(file: string): Import[] {
  const source = ts.createSourceFile(file, readFileSync(join(ROOT, file), "utf8"), ts.ScriptTarget.Latest, true);
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    const specifier = specifierOf(node);
    if (specifier) {
      const { text, lazy, typeOnly } = specifier;
      const to = text.startsWith(".")
        ? relative(ROOT, resolve(ROOT, dirname(file), text))
            .split(sep)
            .join("/")
        : packageOf(text);
      found.push({ from: file, to, lazy, typeOnly });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function packageOf(specifier: string): string {
  if (specifier.startsWith("node:")) return specifier;
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}

const FILES = globSync("src/**/*.ts", { cwd: ROOT }).map((file) => file.split(sep).join("/"));
const SOURCES = FILES.filter((file) => !file.endsWith(".test.ts"));
const IMPORTS = SOURCES.flatMap(importsOf);

/** All that is loaded once `file` is: through imports that are neither lazy nor types. */
function loadedBy(file: string): Set<string> {
  const seen = new Set<string>();
  const visit = (each: string): void => {
    if (seen.has(each)) return;
    seen.add(each);
    for (const { from, to, lazy, typeOnly } of IMPORTS) if (from === each && !lazy && !typeOnly) visit(to);
  };
  visit(file);
  return seen;
}

function reachedFrom(file: string): Set<string> {
  const seen = new Set<string>();
  const visit = (each: string): void => {
    if (seen.has(each)) return;
    seen.add(each);
    for (const { from, to, typeOnly } of IMPORTS) if (from === each && !typeOnly) visit(to);
  };
  visit(file);
  return seen;
}

describe("the import graph", () => {
  it("has all of the sources", () => {
    expect(SOURCES.length).toBeGreaterThan(20);
    expect(IMPORTS.length).toBeGreaterThan(SOURCES.length);
  });

  it("names every module it imports, so that the bundler and these walls see it", () => {
    expect(IMPORTS.filter(({ to }) => to === "?")).toEqual([]);
  });

  it.each([
    ["@actions/core", /^src\/main\.ts$/],
    ["@actions/github", /^src\/adapters\//],
    ["simple-git", /^src\/adapters\//],
    ["undici", /^src\/adapters\//],
    ["nodemailer", /^src\/adapters\//],
    ["handlebars", /^src\/templates\.ts$/],
    ["yaml", /^src\/config\//],
    ["@marcbachmann/cel-js", /^src\/conditions\//],
  ])("%s has one door", (library, door) => {
    expect(IMPORTS.filter(({ from, to }) => to === library && !door.test(from))).toEqual([]);
  });

  it("knows the adapters in main.ts and the command line only", () => {
    const others = IMPORTS.filter(
      ({ from, to }) => to.startsWith("src/adapters/") && !from.startsWith("src/adapters/"),
    );
    for (const { from } of others) expect(from).toMatch(/^src\/(main|cli|cli-[a-z-]+)\.ts$/);
  });

  it("knows the lab on the command line and in the demo only", () => {
    const others = IMPORTS.filter(({ from, to }) => to.startsWith("src/lab/") && !from.startsWith("src/lab/"));
    for (const { from } of others) expect(from).toMatch(/^src\/(cli|cli-[a-z-]+|commands\/demo(-[a-z-]+)?)\.ts$/);
  });

  it("imports nothing from the tests", () => {
    expect(IMPORTS.filter(({ to }) => to.endsWith(".test.ts") || to.startsWith("test/"))).toEqual([]);
  });

  it("brings neither lab nor command line nor development packages into the bundle", () => {
    const { dependencies } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
      dependencies: Record<string, string>;
    };
    const reached = [...reachedFrom("src/index.ts")];
    expect(reached).toContain("src/main.ts");
    expect(reached.filter((each) => /^src\/(lab\/|cli)/.test(each))).toEqual([]);
    const packages = reached.filter((each) => !each.startsWith("src/") && !each.startsWith("node:"));
    expect(packages.filter((each) => !(each in dependencies))).toEqual([]);
  });

  it("loads what touches the outside only when a run needs it", () => {
    const loaded = loadedBy("src/index.ts");
    for (const heavy of [
      "@actions/core",
      "@actions/github",
      "simple-git",
      "undici",
      "handlebars",
      "nodemailer",
      "luxon",
      "feedsmith",
    ])
      expect([...loaded]).not.toContain(heavy);
  });

  it("reads a config without the libraries that only some feeds need", () => {
    const loaded = [...loadedBy("src/feeds/index.ts")];
    expect(loaded).toContain("src/feeds/rss.ts");
    for (const heavy of ["luxon", "feedsmith"]) expect(loaded).not.toContain(heavy);
  });
});

describe("the sources", () => {
  it("have no room for leftovers", () => {
    const folders = readdirSync(join(ROOT, "src"), { recursive: true, withFileTypes: true }).filter((each) =>
      each.isDirectory(),
    );
    expect(
      folders.map(({ name }) => name).filter((name) => /^(utils?|helpers?|common|shared|misc|lib)$/.test(name)),
    ).toEqual([]);
  });

  it("switch no rule off and no type check off", () => {
    const marks = /(ox|es)lint-(disable|enable)|@ts-(ignore|nocheck|expect-error)/;
    const everywhere = [...FILES, ...globSync("{test,scripts,bench}/**/*.ts", { cwd: ROOT })].filter(
      (file) => !file.endsWith("house.test.ts"),
    );
    expect(everywhere.filter((file) => marks.test(readFileSync(join(ROOT, file), "utf8")))).toEqual([]);
  });

  it("take the time from World: no `new Date()` outside of adapters, lab, main and command line", () => {
    const clockless = SOURCES.filter((file) => !/^src\/(adapters|lab)\/|^src\/(main|cli|cli-[a-z-]+)\.ts$/.test(file));
    expect(
      clockless.filter((file) => /new Date\(\s*\)|\bDate\(\s*\)/.test(readFileSync(join(ROOT, file), "utf8"))),
    ).toEqual([]);
  });

  it("name the shape of each kind in one file and one line of its registry", () => {
    for (const room of ["probes", "feeds"]) expect(SOURCES).toContain(`src/${room}/index.ts`);
  });
});
