import type { FeedMatch } from "./report-filter.ts";

/** The numbers by which samples become verdicts. Every one is a setting under `judge:` in the config. */
export interface Policy {
  /** Counted samples in a row that must fail before a monitor is down. */
  readonly failures: number;
  /** Good samples in a row that end a down. */
  readonly recovery: number;
  /** Milliseconds that must lie between the first and the last of the failures in a row. */
  readonly confirmMs: number;
  /** Failed share of first samples over which a monitor is down, by the lower Wilson bound. */
  readonly rate: number;
  /** Milliseconds of first samples that the rate looks at; the last 24 where those reach further back. */
  readonly windowMs: number;
  /** Failed share of the last 24 first samples over which a monitor is degraded. */
  readonly degradedRate: number;
  /** Milliseconds within which a relapse reopens an incident. */
  readonly reopenMs: number;
  readonly repeat: RepeatPolicy;
}

/** How a failing sample is asked again in the same run: `base ** n` seconds plus up to `jitterMs`. */
export interface RepeatPolicy {
  readonly times: number;
  readonly baseMs: number;
  readonly capMs: number;
  readonly jitterMs: number;
}

/** What a monitor is judged by where the config says nothing else. */
export const DEFAULT_POLICY: Policy = {
  failures: 3,
  recovery: 2,
  confirmMs: 10_000,
  rate: 0.5,
  windowMs: 300_000,
  degradedRate: 0.05,
  reopenMs: 1_800_000,
  // Waits of 2, 4, 8 and 16 s.
  repeat: { times: 4, baseMs: 2_000, capMs: 30_000, jitterMs: 1_000 },
};

/** How dear a way of asking is: a list of models, one token, a whole generation. Dearer ones say more. */
export const TIERS = ["free", "cheap", "full"] as const;
export type Tier = (typeof TIERS)[number];

/** How much hangs on a monitor: how often it is asked unless it says otherwise, and later who hears of it. */
export const IMPORTANCES = ["critical", "major", "normal", "test"] as const;
export type Importance = (typeof IMPORTANCES)[number];
export const EVERY_MS_OF: Readonly<Record<Importance, number>> = {
  critical: 60_000,
  major: 300_000,
  normal: 900_000,
  test: 1_800_000,
};

/** Of what a monitor is a part: routes of notices tell them apart. */
export const ENVIRONMENTS = ["prod", "staging", "test"] as const;
export type Environment = (typeof ENVIRONMENTS)[number];

/** What may be spent in a span of UTC time, in whole micro-units of a currency or of a provider's credits. */
export interface Budget {
  readonly micro: number;
  readonly unit: string;
  readonly per: "day" | "month";
}

/** The share of a window in which a monitor is to be available. */
export interface Slo {
  /** 0 < target < 1 */
  readonly target: number;
  readonly windowMs: number;
}

/** What a call costs, in micro-units per million tokens, per unit or per call. */
export interface Price {
  readonly unit: string;
  /** Micro-units per million tokens. */
  readonly inputPerMillion?: number;
  readonly cachedPerMillion?: number;
  readonly outputPerMillion?: number;
  /** Micro-units per image, second or whatever `usage.units` counts. */
  readonly perUnit?: number;
  readonly perCall?: number;
}

export const PUBLISH_LEVELS = ["name", "host", "url"] as const;

/** What the ids of monitors and feeds look like: they stand in file names, labels and addresses, and need no escaping there. */
export const ID_PATTERN = /^[a-z0-9][a-z0-9-]{0,63}$/;
/** What a badge's folder may be called: one name, and none that git or a terminal would take for more. */
export const BADGE_PATTERN = /^(?!\.|[gG][iI][tT]~\d)[^\s/\\\p{C}]{1,200}$/u;

/** What is wrong with an id, and the nearest one that would do where there is one; `undefined` for a good id. */
export function idMistake(text: string): { readonly message: string; readonly remedy?: string } | undefined {
  if (ID_PATTERN.test(text)) return undefined;
  const message = "an id has 1 to 64 of a-z, 0-9 and -, and begins with a letter or digit";
  const suggestion = text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+/, "")
    .slice(0, 64)
    .replace(/-+$/, "");
  return ID_PATTERN.test(suggestion) ? { message, remedy: `Write "${suggestion}"` } : { message };
}

/** One watched thing, as far as the rules need it; how it is asked is the probe's business. */
export interface Monitor {
  /** As `ID_PATTERN` says. */
  readonly id: string;
  readonly name: string;
  readonly group?: string;
  readonly description?: string;
  readonly everyMs: number;
  /** An available call that takes longer is `slow`. */
  readonly slowMs?: number;
  readonly policy: Policy;
  readonly feeds: readonly FeedMatch[];
  readonly publish: (typeof PUBLISH_LEVELS)[number];
  /** What the public page may show of the target: a name, a host or a URL, by `publish`. */
  readonly target?: string;
  /** Whom it asks: monitors of one provider share suspicion and budgets. */
  readonly provider?: string;
  /** `normal` where absent. */
  readonly importance?: Importance;
  /** `prod` where absent. */
  readonly environment?: Environment;
  /** The way it is asked unless money runs short; absent where it is asked in one way only. */
  readonly tier?: Tier;
  readonly price?: Price;
  readonly budgets?: readonly Budget[];
  readonly slo?: Slo;
  /** Of a heartbeat: how long after `everyMs` a report may come late. */
  readonly graceMs?: number;
}
