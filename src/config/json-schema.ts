import { z } from "zod";
import type { Hint } from "./explain.ts";
import { ConfigFile } from "./schema.ts";
import { OWN_KEYS, ProviderEntry } from "./schema-provider.ts";
import type { Path } from "./yaml.ts";

type Node = z.core.JSONSchema.BaseSchema;

/** JSON Schema of what is left when bundles and presets are expanded, made from the schema that checks it: for explaining mistakes. */
export function expandedJsonSchema(): Node {
  expanded ??= makeJsonSchema();
  return expanded;
}

/** Made once, and only where a mistake needs it: it takes tens of milliseconds. */
let expanded: Node | undefined;

function makeJsonSchema(): Node {
  const { $schema, ...schema } = z.toJSONSchema(ConfigFile, { io: "input", target: "draft-7", unrepresentable: "any" });
  return { $schema, title: "uptimeline.yml", ...schema } as Node;
}

/**
 * JSON Schema of `uptimeline.yml`, for editors: beside a preset, a probe is what is laid over it, and needs no kind; an
 * entry may name a provider instead of being a monitor.
 */
export function configJsonSchema(): Node {
  const schema = expandedJsonSchema();
  const monitors = schema.properties?.["monitors"];
  const monitor = typeof monitors === "object" && !Array.isArray(monitors.items) ? monitors.items : undefined;
  const probe = typeof monitor === "object" ? monitor.properties?.["probe"] : undefined;
  if (typeof monitors !== "object" || typeof monitor !== "object" || typeof probe !== "object") return schema;
  const { description } = probe;
  const own = {
    ...monitor,
    properties: { ...monitor.properties, probe: { type: "object" as const, ...(description && { description }) } },
    if: { required: ["preset"] },
    else: { properties: { probe } },
  };
  const isEntry = { required: ["provider"], not: { anyOf: OWN_KEYS.map((key) => ({ required: [key] })) } };
  const items = {
    allOf: [
      { if: isEntry, else: own },
      { if: { not: isEntry }, else: providerEntrySchema() },
    ],
  };
  return { ...schema, properties: { ...schema.properties, monitors: { ...monitors, items } } };
}

/** JSON Schema of a config whose monitors are all entries that name a provider: for explaining mistakes in these. */
export function entryJsonSchema(): Node {
  entries ??= { properties: { monitors: { type: "array", items: providerEntrySchema() } } };
  return entries;
}

let entries: Node | undefined;

function providerEntrySchema(): Node {
  const { $schema: _, ...schema } = z.toJSONSchema(ProviderEntry, {
    io: "input",
    target: "draft-7",
    unrepresentable: "any",
  });
  return schema;
}

/** The committed text of `schema/uptimeline.schema.json`. */
export const configJsonSchemaText = (): string => `${JSON.stringify(configJsonSchema(), null, 2)}\n`;

/** What belongs at a place of the config, looked up in the JSON Schema; `data` decides between the kinds of a thing. */
export function hintAt(root: Node, data: unknown, path: Path): Hint {
  let node: Node = root;
  let value = data;
  for (const step of path) {
    const next = below(chosen(node, value), step);
    if (next === undefined) return { keys: [] };
    node = next;
    value =
      typeof value === "object" && value !== null ? Object.getOwnPropertyDescriptor(value, step)?.value : undefined;
  }
  const { description, examples } = { ...node, ...chosen(node, value) };
  const keys = Object.keys(chosen(node, value).properties ?? {});
  return { keys, ...(description === undefined ? {} : { description }), ...(examples ? { examples } : {}) };
}

function below(node: Node, step: string | number): Node | undefined {
  const child =
    typeof step === "number" && !Array.isArray(node.items)
      ? node.items
      : (node.properties?.[step] ?? node.additionalProperties);
  return typeof child === "object" ? child : undefined;
}

/** Of several forms the one that the value has: by its kind, else by its type. */
function chosen(node: Node, value: unknown): Node {
  const forms = (node.oneOf ?? node.anyOf ?? []).filter((form): form is Node => typeof form === "object");
  if (forms.length === 0) return node;
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
  const fitting = forms.filter((form) => (form.type === "object") === isObject);
  const kind: unknown = isObject ? Object.getOwnPropertyDescriptor(value, "kind")?.value : undefined;
  const ofKind = fitting.find((form) => constOf(form.properties?.kind) === kind);
  return ofKind ?? fitting[0] ?? forms[0] ?? node;
}

const constOf = (node: unknown): unknown =>
  typeof node === "object" && node !== null && "const" in node ? node.const : undefined;
