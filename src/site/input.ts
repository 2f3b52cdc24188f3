import type { Announcement } from "../domain/announcement.ts";
import type { Colors } from "../domain/palette.ts";
import type { Ledger, MonitorLines } from "../domain/ledger.ts";
import type { Monitor, Tier } from "../domain/monitor.ts";
import type { Report } from "../domain/report.ts";
import type { Spending } from "../domain/spend.ts";
import type { Verdict } from "../domain/verdict.ts";
import type { OwnFiles } from "./own.ts";

/** A monitor with what its page may tell of how it is asked. */
export type SiteMonitor = Monitor & {
  readonly asked?: { readonly kind: string; readonly method?: string; readonly conditions: readonly string[] };
  /** The model that is asked, as its API names it: monitors of one model are compared. */
  readonly model?: string;
  /** The folder under `api/` in which another program kept its badges. */
  readonly badge?: string;
  /** Cheaper ways to ask it, dearest first. */
  readonly cheaper?: readonly { readonly tier: Tier }[];
};

/** Nobody asks it: it reports by itself. */
export const isHeartbeat = ({ asked }: SiteMonitor): boolean => asked?.kind === "heartbeat";

/** What a config says of the site itself. */
export interface SiteSettings {
  readonly name: string;
  readonly timeZone: string;
  readonly locale: string;
  readonly url?: string;
  readonly domain?: string;
  readonly header?: string;
  readonly links?: readonly { readonly name: string; readonly url: string }[];
  readonly colors?: Colors;
  readonly robots?: "allow" | "disallow";
}

/** All that the site is built from; nothing else is read. */
export interface SiteInput {
  readonly site: SiteSettings;
  /** The owner's files that take the place of ours. */
  readonly own?: OwnFiles;
  readonly announcements?: readonly Announcement[];
  /** Links to issues and to the ledger begin here. */
  readonly repositoryUrl?: string;
  /** In the order in which the index shows them. */
  readonly monitors: readonly SiteMonitor[];
  readonly ledger: Ledger;
  /** The lines of one monitor, read at each call: where it is given `ledger` holds none of them. */
  readonly linesOf?: (monitor: string) => MonitorLines;
  /** By monitor. */
  readonly verdicts: ReadonlyMap<string, Verdict>;
  /** The latest report by feed id. */
  readonly reports: ReadonlyMap<string, Report>;
  /** By monitor: what it spent, and what its budgets make of it. */
  readonly spending?: ReadonlyMap<string, Spending>;
  /** By feed id; its kind tells whose view it is. */
  readonly feedNames: ReadonlyMap<string, { readonly name: string; readonly url: string; readonly kind?: string }>;
  readonly nowMs: number;
}
