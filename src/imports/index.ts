import { gatus } from "./gatus.ts";
import { openstatus } from "./openstatus.ts";
import { upptime } from "./upptime.ts";
import { uptimeKuma } from "./uptime-kuma.ts";
import type { Importer } from "./contract.ts";

export const IMPORTERS = {
  upptime,
  gatus,
  "uptime-kuma": uptimeKuma,
  openstatus,
} as const satisfies Readonly<Record<string, Importer>>;
