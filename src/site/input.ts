import type { Ledger } from "../domain/ledger.ts";
import type { Monitor } from "../domain/monitor.ts";
import type { Report } from "../domain/report.ts";
import type { Verdict } from "../domain/verdict.ts";

/** A monitor with what its page may tell of how it is asked. */
export type SiteMonitor = Monitor & {
  readonly asked?: { readonly kind: string; readonly method?: string; readonly conditions: readonly string[] };
};

/** All that the site is built from; nothing else is read. */
export interface SiteInput {
  readonly site: { readonly name: string; readonly timeZone: string; readonly locale: string; readonly url?: string };
  /** Links to issues and to the ledger begin here. */
  readonly repositoryUrl?: string;
  /** In the order in which the index shows them. */
  readonly monitors: readonly SiteMonitor[];
  readonly ledger: Ledger;
  /** By monitor. */
  readonly verdicts: ReadonlyMap<string, Verdict>;
  /** The latest report by feed id. */
  readonly reports: ReadonlyMap<string, Report>;
  readonly feedNames: ReadonlyMap<string, { readonly name: string; readonly url: string }>;
  readonly nowMs: number;
}
