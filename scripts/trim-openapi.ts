/**
 * Cuts GitHub's published OpenAPI description down to the operations that our GitHub double answers, and writes
 * src/lab/github-openapi.json. The description is 13 MB, its package 394 MB, so it is no dependency:
 *
 *   npm pack @octokit/openapi@23.0.2      (in a folder outside of this repository, then unpack)
 *   node scripts/trim-openapi.ts <folder of the unpacked package>
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** What the forge adapter and the example that relays webhooks ask for. A new request begins with a line here. */
const operations: Readonly<Record<string, readonly string[]>> = {
  "/repos/{owner}/{repo}": ["get"],
  "/repos/{owner}/{repo}/collaborators/{username}/permission": ["get"],
  "/repos/{owner}/{repo}/dispatches": ["post"],
  "/repos/{owner}/{repo}/issues": ["get", "post"],
  "/repos/{owner}/{repo}/issues/{issue_number}": ["get", "patch"],
  "/repos/{owner}/{repo}/issues/{issue_number}/comments": ["get", "post"],
  "/repos/{owner}/{repo}/issues/{issue_number}/events": ["get"],
  "/repos/{owner}/{repo}/issues/{issue_number}/lock": ["put", "delete"],
  "/repos/{owner}/{repo}/labels": ["get", "post"],
};

/** Prose and samples: no rule is in them. `x-` keys go too. */
const prose = new Set(["description", "example", "examples", "externalDocs", "tags"]);

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

function isObject(value: Json | undefined): value is { [key: string]: Json } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function child(value: Json, key: string): Json {
  const found = isObject(value) ? value[key] : undefined;
  if (found === undefined) throw new Error(`the description has no "${key}" where it is looked for`);
  return found;
}

/** `named`: the keys of this object are names somebody chose (properties, schemas), so `description` is one of them. */
function withoutProse(value: Json, named = false): Json {
  if (Array.isArray(value)) return value.map((item) => withoutProse(item));
  if (!isObject(value)) return value;
  const kept = Object.entries(value).filter(([key]) => named || (!prose.has(key) && !key.startsWith("x-")));
  return Object.fromEntries(kept.map(([key, inner]) => [key, withoutProse(inner, !named && key === "properties")]));
}

function* references(value: Json): Generator<string> {
  if (Array.isArray(value)) for (const item of value) yield* references(item);
  else if (isObject(value)) {
    for (const [key, inner] of Object.entries(value)) {
      if (key === "$ref" && typeof inner === "string") yield inner;
      else yield* references(inner);
    }
  }
}

function pickPaths(whole: Json): Json {
  const picked = Object.entries(operations).map(([path, methods]): [string, Json] => {
    const item = child(child(whole, "paths"), path);
    return [path, Object.fromEntries(methods.map((method) => [method, withoutProse(child(item, method))]))];
  });
  return Object.fromEntries(picked);
}

function pickComponents(whole: Json, paths: Json): Json {
  const found = new Map<string, Json>();
  const waiting = [...references(paths), "#/components/schemas/basic-error"];
  for (let reference = waiting.pop(); reference !== undefined; reference = waiting.pop()) {
    if (found.has(reference)) continue;
    const parts = reference.replace("#/", "").split("/");
    const component = withoutProse(parts.reduce(child, whole));
    found.set(reference, component);
    waiting.push(...references(component));
  }
  const components: { [kind: string]: { [name: string]: Json } } = {};
  for (const reference of [...found.keys()].sort()) {
    const [, , kind, name] = reference.split("/");
    if (kind === undefined || name === undefined) throw new Error(`an unexpected reference: ${reference}`);
    (components[kind] ??= {})[name] = found.get(reference) ?? null;
  }
  return components;
}

function trim(folder: string): Json {
  const whole: Json = JSON.parse(readFileSync(join(folder, "generated/api.github.com.json"), "utf8"));
  const paths = pickPaths(whole);
  return {
    openapi: child(whole, "openapi"),
    info: {
      title: child(child(whole, "info"), "title"),
      version: child(child(whole, "info"), "version"),
      license: child(child(whole, "info"), "license"),
      "x-source": "@octokit/openapi, cut down by scripts/trim-openapi.ts",
      "x-license-text": readFileSync(join(folder, "LICENSE"), "utf8").trim(),
    },
    paths,
    components: pickComponents(whole, paths),
  };
}

const folder = process.argv[2];
if (folder === undefined) {
  console.error("usage: node scripts/trim-openapi.ts <folder of the unpacked package @octokit/openapi>");
  process.exitCode = 1;
} else {
  const target = new URL("../src/lab/github-openapi.json", import.meta.url);
  writeFileSync(target, `${JSON.stringify(trim(folder), null, 1)}\n`);
}
