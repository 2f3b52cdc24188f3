import { createHash } from "node:crypto";
import { withFirstSeen } from "../../domain/first-seen.ts";
import { HOUR_MS, toInstant, toMs, type Instant } from "../../domain/instant.ts";
import type { Exchange } from "../../domain/exchange.ts";
import type { KeptReport } from "../../domain/ledger.ts";
import type { Report } from "../../domain/report.ts";
import type { FeedValidators } from "../../domain/state.ts";
import { PRODUCT } from "../../product.ts";
import type { FeedReader, FeedRequest } from "../contract.ts";
import { createFetch, fetchedOf, NOT_MODIFIED, type Condition, type FeedWorld, type ReadOptions } from "./fetch.ts";

/** What is known of a feed from an earlier reading. */
export interface Standing {
  readonly report: KeptReport;
  readonly validators: FeedValidators;
}

/** What came of reading a feed. */
export interface Reading {
  readonly report: Report;
  /** What lets the next run ask only for what has changed; absent: it has to read all. */
  readonly validators?: FeedValidators;
}

/** What is asked. */
export interface Wanted {
  readonly feed: string;
  /** As `settingsMark` says. */
  readonly settings: string;
  /** Reads the feed by a reader, whatever its kind. Never rejects. */
  readonly observe: (reader: FeedReader) => Promise<Report>;
  readonly standing?: Standing;
}

/** After so long all is read again, whatever a server says of its documents. */
const KNOWN_MS = 6 * HOUR_MS;

/**
 * Reads a feed, and only asks whether it has changed where that can do: where all of its documents answer that they have
 * not, it says what it said. If only some do, those are fetched again, for a report is made of all. Never rejects.
 */
export async function readConditionally(world: FeedWorld, wanted: Wanted, options: ReadOptions = {}): Promise<Reading> {
  const nowMs = world.clock.now();
  const fetch = createFetch(world, options);
  const { feed, observe } = wanted;
  const standing = standingOf(wanted, nowMs);
  const fetchedAt = toInstant(nowMs);
  if (standing !== undefined) {
    const { documents } = standing.validators;
    const notes = createNotes(feed, fetchedAt, (request) => fetch(request, conditionOf(request, documents)));
    const report = await observe(notes.reader);
    const unchanged = notes.taken.filter(
      ({ request, exchange }) => exchange.status === NOT_MODIFIED && conditionOf(request, documents) !== undefined,
    );
    if (unchanged.length === 0) return readingOf(report, notes.taken, wanted);
    const isSame =
      unchanged.length === notes.taken.length &&
      new Set(unchanged.map(({ request }) => request.url)).size === Object.keys(documents).length;
    if (isSame) return { report: { ...standing.report, fetchedAt }, validators: standing.validators };
  }
  const notes = createNotes(feed, fetchedAt, (request) => fetch(request));
  return readingOf(await observe(notes.reader), notes.taken, wanted);
}

/** A name for settings, and for how this version reads them, that does not tell them. */
export function settingsMark(settings: object): string {
  const text = JSON.stringify([PRODUCT.version, settings]);
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}

function standingOf({ standing, settings }: Wanted, nowMs: number): Standing | undefined {
  if (standing === undefined || standing.validators.settings !== settings) return undefined;
  const ageMs = nowMs - toMs(standing.validators.read);
  return ageMs >= 0 && ageMs < KNOWN_MS && standing.report.problem === undefined ? standing : undefined;
}

const isPlainGet = ({ method = "GET", body, secretHeaders = [] }: FeedRequest): boolean =>
  method === "GET" && body === undefined && secretHeaders.length === 0;

function conditionOf(request: FeedRequest, documents: FeedValidators["documents"]): Condition | undefined {
  return isPlainGet(request) && Object.hasOwn(documents, request.url) ? documents[request.url] : undefined;
}

interface Taken {
  readonly request: FeedRequest;
  readonly exchange: Exchange;
}

/** A reader that notes what it was asked for and what came. */
function createNotes(feed: string, fetchedAt: Instant, fetch: (request: FeedRequest) => Promise<Exchange>) {
  const taken: Taken[] = [];
  const reader: FeedReader = {
    async get(request) {
      const exchange = await fetch(request);
      taken.push({ request, exchange });
      return fetchedOf(exchange, { feed, url: request.url, fetchedAt });
    },
  };
  return { reader, taken };
}

/** What was read in whole, with validators where the next run may go by them. */
async function readingOf(report: Report, taken: readonly Taken[], wanted: Wanted): Promise<Reading> {
  const documents = documentsOf(taken);
  if (documents === undefined || !isKeptWhole(report) || (await isAgeing(report, taken, wanted))) return { report };
  return { report, validators: { settings: wanted.settings, read: report.fetchedAt, documents } };
}

/** What the ledger does not keep could not be said again. */
const isKeptWhole = ({ problem, figures, hints, prices }: Report): boolean =>
  [problem, figures, hints, prices].every((part) => part === undefined);

/** The validators of all documents, each of its own address; `undefined` where one has none. */
function documentsOf(taken: readonly Taken[]): FeedValidators["documents"] | undefined {
  const entries = taken.map(({ request, exchange }) => [request.url, validatorsOf(request, exchange)] as const);
  const documents = Object.fromEntries(entries.flatMap(([url, found]) => (found === undefined ? [] : [[url, found]])));
  return entries.length > 0 && Object.keys(documents).length === entries.length ? documents : undefined;
}

/** Weak ones are as good here as strong ones (RFC 9110 §13.1.2), and are sent back as they came. */
const ETAG = /^(?:W\/)?"[\x21\x23-\x7e]{0,200}"$/;
const HTTP_DATE = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;

function validatorsOf(request: FeedRequest, { status, failure, headers }: Exchange): Condition | undefined {
  if (!isPlainGet(request) || status !== 200 || failure !== undefined) return undefined;
  const [etag, modified] = [headers.get("etag") ?? "", headers.get("last-modified") ?? ""];
  const found = { ...(ETAG.test(etag) && { etag }), ...(HTTP_DATE.test(modified) && { modified }) };
  return Object.keys(found).length === 0 ? undefined : found;
}

/**
 * Whether the very same documents would say something else later: that they are stale, or that what was announced has begun.
 * A server's word that nothing has changed would hide that.
 */
async function isAgeing(report: Report, taken: readonly Taken[], { feed, observe }: Wanted): Promise<boolean> {
  const later = createNotes(feed, toInstant(toMs(report.fetchedAt) + KNOWN_MS), (request) =>
    // What it would ask for then, and has not now, nobody can say.
    Promise.resolve(taken.find((one) => one.request.url === request.url)?.exchange ?? NOTHING),
  );
  const then = await observe(later.reader);
  return textOf(withFirstSeen(then, report)) !== textOf(withFirstSeen(report, report));
}

const NOTHING: Exchange = {
  startedAtMs: 0,
  totalMs: 0,
  phases: {},
  headers: new Map(),
  body: new Uint8Array(),
  redirects: 0,
};

const textOf = ({ fetchedAt: _, ...said }: Report): string => JSON.stringify(said);
