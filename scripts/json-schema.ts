/** Writes `schema/uptimeline.schema.json` anew. Run it after a change of the config's schema: `node scripts/json-schema.ts`. */
import { mkdir, writeFile } from "node:fs/promises";
import { configJsonSchemaText } from "../src/config/json-schema.ts";

const target = new URL("../schema/uptimeline.schema.json", import.meta.url);
await mkdir(new URL(".", target), { recursive: true });
await writeFile(target, configJsonSchemaText());
