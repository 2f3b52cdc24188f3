import { evaluateExpression } from "../conditions/index.ts";
import { KnownError } from "../domain/errors.ts";
import { toInstant } from "../domain/instant.ts";
import { unreadReport } from "../feeds/contract.ts";
import { observeFeed, parseFeed } from "../feeds/index.ts";
import { decodeText } from "../feeds/reading/decode.ts";
import { createReader } from "../feeds/reading/fetch.ts";
import type { FeedConfig } from "../config/config.ts";
import type { LoadedConfig } from "../config/load.ts";
import type { ComponentStatus, Report } from "../domain/report.ts";
import type { World } from "../world.ts";

export interface FeedResult {
  readonly report: Report;
  /** As it is called in the config. */
  readonly name: string;
  readonly kind: string;
  /** Where there is one, the file that was read in the place of the address. */
  readonly file?: string;
  /** 0 well, 2 the report tells of trouble now, 1 it could not be read. */
  readonly exitCode: 0 | 1 | 2;
}

/** A document that is at hand already. */
export interface FeedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * Reads one feed of a config, with its filters, from its address or from a file. Nothing is kept, nobody is told.
 * @throws KnownError when there is no such feed.
 */
export async function feed(
  { config }: Pick<LoadedConfig, "config">,
  id: string,
  world: Pick<World, "http" | "clock">,
  file?: FeedFile,
): Promise<FeedResult> {
  const settings = config.feeds.find((one) => one.id === id);
  if (settings === undefined) throw new KnownError(`There is no feed "${id}".`);
  const report = await read(settings, world, file);
  return {
    report,
    name: settings.name,
    kind: settings.kind,
    ...(file !== undefined && { file: file.path }),
    exitCode: report.problem !== undefined ? 1 : tellsOfTrouble(report) ? 2 : 0,
  };
}

function read(settings: FeedConfig, world: Pick<World, "http" | "clock">, file?: FeedFile): Promise<Report> {
  const source = { feed: settings.id, url: settings.url, fetchedAt: toInstant(world.clock.now()) };
  if (file !== undefined) return parseFeed(settings, decodeText(file.bytes, new Map()), source, evaluateExpression);
  if (settings.missing.length > 0) {
    const detail = `${settings.missing.join(", ")} is not set`;
    return Promise.resolve(unreadReport(source, { reason: "missing-secret", detail }));
  }
  return observeFeed(settings, { reader: createReader(settings.id, world), evaluate: evaluateExpression });
}

const TROUBLE: ReadonlySet<ComponentStatus> = new Set(["degraded_performance", "partial_outage", "major_outage"]);
const BAD_INDICATORS: ReadonlySet<string> = new Set(["minor", "major", "critical"]);

/**
 * Whether the source says that something is wrong now: a component, or an incident that goes on and is no advisory. One of
 * unknown impact counts, for a page that tells of an incident is not well. The indicator counts where it is all there is.
 */
export function tellsOfTrouble({ indicator, components, incidents }: Report): boolean {
  if (components.length === 0 && incidents.length === 0) return BAD_INDICATORS.has(indicator);
  const open = incidents.filter(({ end, advisory }) => end === undefined && advisory !== true);
  return (
    components.some(({ status }) => TROUBLE.has(status)) ||
    open.some(({ impact }) => TROUBLE.has(impact) || impact === "unknown")
  );
}
