import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadConfig } from "../config/load.ts";
import { readYaml, toYaml } from "../config/yaml.ts";
import { IMPORTERS } from "./index.ts";
import type { Imported, Note } from "./contract.ts";

const fixture = (name: string): string => join(import.meta.dirname, "fixtures", name);

const kinds = Object.entries(IMPORTERS).map(([kind, importer]) => {
  const text = readFileSync(fixture(`${kind}.${importer.format === "json" ? "json" : "yml"}`), "utf8");
  const besidePath = fixture(`${kind}.beside.json`);
  const beside: unknown = existsSync(besidePath) ? JSON.parse(readFileSync(besidePath, "utf8")) : undefined;
  const { source, problems } = readYaml(text, kind);
  return { kind, importer, problems, data: source?.data, beside };
});

type Path = readonly (string | number)[];

/** Every place of a tree that says something, the tree itself left out. */
function places(data: unknown, path: Path = []): Path[] {
  const below = Array.isArray(data)
    ? data.flatMap((item, index) => places(item, [...path, index]))
    : typeof data === "object" && data !== null
      ? Object.entries(data).flatMap(([key, value]) => places(value, [...path, key]))
      : [];
  return path.length === 0 || data === null || data === "" ? below : [path, ...below];
}

/** A copy of a tree with one place taken out, or with another value there. */
function changed(data: unknown, [step, ...rest]: Path, ...value: readonly unknown[]): unknown {
  if (step === undefined) return value[0];
  if (Array.isArray(data)) {
    return data.flatMap((item: unknown, index) =>
      index !== step ? [item] : rest.length > 0 || value.length > 0 ? [changed(item, rest, ...value)] : [],
    );
  }
  const entries = Object.entries(data as object).flatMap(([key, item]): [string, unknown][] =>
    key !== step ? [[key, item]] : rest.length > 0 || value.length > 0 ? [[key, changed(item, rest, ...value)]] : [],
  );
  return Object.fromEntries(entries);
}

/** Whether a note leaves out the place or something above it. */
function isLeftOut(notes: readonly Note[], path: Path): boolean {
  const at = (steps: Path): string =>
    steps
      .map((step) => (typeof step === "number" ? `[${step}]` : /^[\w-]+$/.test(step) ? `.${step}` : `["${step}"]`))
      .join("")
      .replace(/^\./, "");
  const above = path.map((_, index) => at(path.slice(0, index + 1)));
  const names = [...above, ...above.map((key) => key.replaceAll(/\[\d+\]/g, "[]"))];
  return notes.some(({ key, what }) => what === "left-out" && names.includes(key));
}

const toldOf = ({ config, notes }: Imported): string =>
  JSON.stringify([config, notes.map(({ key, ...note }) => ({ ...note, key: key.replaceAll(/\d+/g, "") }))]);

describe.each(kinds)("import of $kind", ({ importer, problems, data, beside }) => {
  const read = (source: unknown): Imported => importer.read(source, beside);
  const whole = read(data);

  it("reads the example", () => {
    expect(problems).toEqual([]);
    expect(whole.config.monitors.length).toBeGreaterThan(2);
  });

  it("makes a config that loads without a mistake", () => {
    const { config, warnings } = loadConfig(toYaml(whole.config), "uptimeline.yml", new Map());
    expect(config.monitors).toHaveLength(whole.config.monitors.length);
    expect(warnings).toEqual([]);
  });

  it("knows every key of the example", () => {
    expect(whole.notes.filter(({ why }) => why === importer.unknown)).toEqual([]);
  });

  it("takes over, or tells of, every key of the example: without it, or with another value, the result is another", () => {
    const before = toldOf(whole);
    const isSame = (path: Path, ...value: readonly unknown[]): boolean =>
      toldOf(read(changed(data, path, ...value))) === before;
    const kept = places(data).filter((path) => !isLeftOut(whole.notes, path));
    const lost = kept.filter((path) => isSame(path) && [false, 77, "odd"].every((value) => isSame(path, value)));
    expect(lost.map((path) => path.join("."))).toEqual([]);
  });

  it("does not pass over a key that nobody knows, wherever a mapping stands that is read", () => {
    const isMapping = (value: unknown): boolean =>
      typeof value === "object" && value !== null && !Array.isArray(value) && Object.keys(value).length > 0;
    const valueAt = (path: Path): unknown =>
      path.reduce<unknown>((value, step) => (value as Record<string | number, unknown>)[step], data);
    const mappings = [[], ...places(data)].filter((path) => isMapping(valueAt(path)) && !isLeftOut(whole.notes, path));
    const passedOver = mappings.filter((path) => {
      const more = changed(data, path, { ...(valueAt(path) as object), "no-such-key": { a: 1 } });
      return !read(more).notes.some(({ key }) => key.includes("no-such-key") || key.includes("[]"));
    });
    expect(passedOver).toEqual([]);
  });

  it("copies no credential, neither into the config nor into what it tells", () => {
    expect(JSON.stringify(data)).toContain("hunter2");
    expect(JSON.stringify(whole)).not.toContain("hunter2");
  });

  it("says of every credential which secret takes its place", () => {
    const names = [...JSON.stringify(whole.config).matchAll(/(?<!\$)\$\{([A-Z][A-Z0-9_]*)\}/g)].map(([, name]) => name);
    const told = whole.notes.filter(({ what }) => what === "to-do").map(({ why }) => why);
    expect(names.filter((name) => !told.some((why) => why.includes(` ${name} `)))).toEqual([]);
  });

  it("ends every reason as a sentence", () => {
    expect(whole.notes.filter(({ why }: Note) => !/^[A-Z`$\d].*[.)]$/su.test(why))).toEqual([]);
  });

  it("names monitors in its notes by ids that are in the config", () => {
    const ids = whole.config.monitors.map(({ id }) => id);
    expect(whole.notes.filter(({ monitor }) => monitor !== undefined && !ids.includes(monitor))).toEqual([]);
  });

  it("reads anything without an error", () => {
    const all = places(data);
    const odd = fc.oneof(fc.jsonValue(), fc.constantFrom("${X}", "$", "://", -1, 1e9, "[BODY].", "\u0000", {}));
    fc.assert(
      fc.property(fc.constantFrom(...all), odd, (path, value) => {
        expect(() => read(changed(data, path, value))).not.toThrow();
      }),
    );
    expect(() => read(null)).not.toThrow();
  });
});
