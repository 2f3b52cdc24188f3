import { z } from "zod";
import type { SiteFile } from "../output.ts";
import { compactJsonFile, jsonFile } from "../output.ts";
import { PARTS } from "./v1-shapes.ts";
import { V1_FILES, type V1File } from "./v1-files.ts";

/** The kinds of files under `api/v1/`, as JSON Schemas and as an OpenAPI description: the same for every site. */
export function* v1Descriptions(): Generator<SiteFile> {
  const schemas = new Map(Object.keys(V1_FILES).map((name) => [name, v1Schema(name)]));
  for (const [name, schema] of schemas) yield jsonFile(`api/v1/schema/${name}.json`, schema);
  yield compactJsonFile("api/v1/openapi.json", v1OpenApi(schemas));
}

type Json = Readonly<Record<string, unknown>>;

/**
 * The JSON Schema of a kind of file, with all that it refers to. `closed`: no key may stand that it does not name; readers
 * get it open, for keys may be added.
 */
export function v1Schema(name: string, closed = false): Json {
  const { schema, what } = V1_FILES[name]!;
  const made = z.toJSONSchema(schema, {
    metadata: PARTS,
    io: closed ? "output" : "input",
    reused: "inline",
    override: describeParts,
  });
  return { ...made, title: what };
}

/** A registry takes the place of zod's own, in which descriptions and examples stand. */
function describeParts({ zodSchema, jsonSchema }: { zodSchema: z.core.$ZodTypes; jsonSchema: object }): void {
  const { description, ...more } = z.globalRegistry.get(zodSchema) ?? {};
  const isReference = "$ref" in jsonSchema;
  Object.assign(jsonSchema, { ...(description !== undefined && { description }), ...(!isReference && more) });
}

/** The description of OpenAPI 3.1, which takes JSON Schemas as they are. */
function v1OpenApi(files: ReadonlyMap<string, Json>): Json {
  const schemas = new Map<string, unknown>();
  for (const [name, file] of files) {
    const { $schema: _dialect, $defs = {}, ...schema } = file as { $schema: string; $defs?: Json };
    for (const [part, own] of Object.entries($defs)) schemas.set(part, own);
    schemas.set(schemaNameOf(name), schema);
  }
  const text = JSON.stringify({
    openapi: "3.1.0",
    info: {
      title: "Uptimeline",
      version: "1",
      description: "What a status site tells programs: static files, made anew by each run. Keys may be added.",
    },
    servers: [{ url: "../../" }],
    paths: Object.fromEntries(
      Object.entries(V1_FILES).map(([name, file]) => [`/api/v1/${file.path}`, { get: operation(name, file) }]),
    ),
    components: { schemas: Object.fromEntries([...schemas].toSorted(([a], [b]) => (a < b ? -1 : 1))) },
  });
  return JSON.parse(text.replaceAll('"#/$defs/', '"#/components/schemas/')) as Json;
}

/** `status-pages` → `StatusPagesFile` */
const schemaNameOf = (name: string): string =>
  `${name
    .split("-")
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join("")}File`;

function operation(name: string, { path, what, optional }: V1File): Json {
  const ofMonitor = path.includes("{id}");
  const schema = { $ref: `#/$defs/${schemaNameOf(name)}` };
  return {
    operationId: name,
    summary: what,
    ...(ofMonitor && {
      parameters: [{ name: "id", in: "path", required: true, description: "A monitor's", schema: { type: "string" } }],
    }),
    responses: {
      200: { description: what, content: { "application/json": { schema } } },
      ...((ofMonitor || optional === true) && {
        404: { description: ofMonitor ? "No such monitor" : "There is nothing to tell" },
      }),
    },
  };
}
