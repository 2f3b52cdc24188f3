import { gatus } from "./gatus.ts";
import { upptime } from "./upptime.ts";
import type { Importer } from "./contract.ts";

export const IMPORTERS = { upptime, gatus } as const satisfies Readonly<Record<string, Importer>>;
