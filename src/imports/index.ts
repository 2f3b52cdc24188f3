import { upptime } from "./upptime.ts";
import type { Importer } from "./contract.ts";

export const IMPORTERS = { upptime } as const satisfies Readonly<Record<string, Importer>>;
