import { HeartbeatBody, refusalOf, reportedSample, type HeartbeatReport, type Refusal } from "../domain/heartbeat.ts";
import { KnownError } from "../domain/errors.ts";
import { keep, standing, standingWithin, type Draft, type Standing } from "./run/keep.ts";
import { lateText, sortLate } from "./run/conclude-late.ts";
import { parseJson } from "../domain/facts.ts";
import { readEvent, verify, type SignedBody } from "../probes/heartbeat.ts";
import { saveUnrecorded } from "./run/unrecorded.ts";
import type { Config, WatchedMonitor } from "../config/config.ts";
import type { Ledger } from "../domain/ledger.ts";
import { reportReading, type Reading } from "./run/depth.ts";
import type { ProbeSettings } from "../probes/index.ts";
import type { World } from "../world.ts";

export interface ReportContext {
  /** `<run id>.<attempt>` */
  readonly run: string;
  /** GitHub's file about the event that started this run (`GITHUB_EVENT_PATH`). */
  readonly eventPath?: string;
  /** A folder outside of the ledger, for a report that could not be pushed. */
  readonly unrecordedDir?: string;
}

/** Why a report is not taken. */
export type Untaken = Refusal | "no-payload" | "unreadable" | "unknown-monitor" | "bad-signature";

/** What came of a report. One that is not taken is no fault of ours; with `failed` the run has failed. */
export type Reported =
  | { readonly kind: "kept"; readonly monitor: string; readonly commit?: string }
  | { readonly kind: "refused"; readonly why: Untaken }
  | { readonly kind: "failed"; readonly why: "missing-secret" }
  /** `unrecorded`: where the report lies as files. */
  | { readonly kind: "failed"; readonly why: "ledger-not-kept"; readonly unrecorded?: string };

type ReportWorld = Pick<World, "clock" | "random" | "files" | "repository" | "log">;

const WORDS: Readonly<Record<Untaken, string>> = {
  "no-payload": "the event carries no client_payload with a body and a signature",
  unreadable: "its body is not the JSON that docs/heartbeats.md describes",
  "unknown-monitor": "no monitor of that name is a heartbeat",
  "bad-signature": "its signature is not that of its body under the monitor's secret",
  known: "a report of that id was taken before",
  "not-newer": "a later report was taken before",
  "too-old": "it was sent more than a day ago",
  "from-the-future": "it was sent from the future: the sender's clock is wrong",
};

/**
 * A push of a monitor that reports by itself: the event that started the run becomes one line of the ledger, pushed with the
 * lock that every run uses. Nothing is asked, judged, told or built. A report that is forged, doubled or late is said in the
 * log and nothing else.
 * @throws {KnownError} where the ledger is newer than this program.
 */
export async function report(world: ReportWorld, config: Config, context: ReportContext): Promise<Reported> {
  const read = readReport(await eventText(world, context), config);
  if (typeof read === "string") return refused(world, read);
  const { given, monitor } = read;
  if (monitor.missing.length > 0) {
    world.log.error(
      `The report of ${monitor.id} can't be checked: ${monitor.missing.join(", ")} has no usable value. Set it under Settings, Secrets and variables, Actions`,
    );
    return { kind: "failed", why: "missing-secret" };
  }
  if (!verify(given.body, given.signature, monitor.probe.secret)) return refused(world, "bad-signature");
  return append(world, read.report, monitor, context);
}

async function eventText({ files }: Pick<World, "files">, { eventPath }: ReportContext): Promise<string | undefined> {
  return eventPath === undefined ? undefined : files.read(eventPath);
}

type HeartbeatMonitor = WatchedMonitor & { readonly probe: Extract<ProbeSettings, { kind: "heartbeat" }> };

const isHeartbeat = (monitor: WatchedMonitor): monitor is HeartbeatMonitor => monitor.probe?.kind === "heartbeat";

interface Read {
  readonly given: SignedBody;
  readonly report: HeartbeatReport;
  readonly monitor: HeartbeatMonitor;
}

/** The body is read before it is verified, for the name in it says by which secret; nothing else of it is used until then. */
function readReport(text: string | undefined, { monitors }: Config): Read | Untaken {
  const given = text === undefined ? undefined : readEvent(text);
  if (given === undefined) return "no-payload";
  const body = HeartbeatBody.safeParse(parseJson(given.body));
  if (!body.success) return "unreadable";
  const monitor = monitors.filter(isHeartbeat).find(({ id }) => id === body.data.monitor);
  return monitor === undefined ? "unknown-monitor" : { given, report: body.data, monitor };
}

function refused({ log }: Pick<World, "log">, why: Untaken): Reported {
  log.warn(`The report is not taken: ${WORDS[why]}`);
  return { kind: "refused", why };
}

interface ReportDraft extends Draft {
  readonly refusal?: Refusal;
}

async function append(
  world: ReportWorld,
  given: HeartbeatReport,
  monitor: HeartbeatMonitor,
  { run, unrecordedDir }: ReportContext,
): Promise<Reported> {
  const sample = reportedSample(given, monitor, run);
  const draftOn = (before: Ledger): ReportDraft => {
    const nowMs = world.clock.now();
    const taken = [...before.samples, ...before.late];
    const refusal = refusalOf(given, taken, nowMs);
    const subject = `${monitor.id} reported ${given.status} at ${given.sent}`;
    // A push whose answer was lost may have arrived, and others may stand on it by now.
    const isOurs = taken.some((one) => one.id === sample.id && one.monitor === monitor.id && one.run === run);
    if (refusal === undefined) {
      const { timely, late } = sortLate([sample], before, nowMs);
      return { update: { samples: timely, late }, subject };
    }
    return { update: {}, subject, ...(!isOurs && { refusal }) };
  };
  const reading = reportReading(monitor);
  const from = (await standingNow(world, reading)) ?? (await standingWithin(world, reading));
  const kept = from === undefined ? undefined : await keep(world, run, from, draftOn);
  if (kept === undefined || !kept.recorded) {
    world.log.error(`The ledger could not be kept. ${kept?.remedy ?? "The repository can't be reached"}`);
    const folder = unrecordedDir === undefined ? undefined : `${unrecordedDir}/${run}-${monitor.id}`;
    const unrecorded = folder === undefined ? undefined : await saveUnrecorded(world, folder, { samples: [sample] });
    return { kind: "failed", why: "ledger-not-kept", ...(unrecorded !== undefined && { unrecorded }) };
  }
  if (kept.draft.refusal !== undefined) return refused(world, kept.draft.refusal);
  world.log.info(kept.draft.subject);
  const { late = [] } = kept.draft.update;
  if (late.length > 0) world.log.warn(lateText(late));
  return { kind: "kept", monitor: monitor.id, ...(kept.commit !== undefined && { commit: kept.commit }) };
}

async function standingNow(world: ReportWorld, reading: Reading): Promise<Standing | undefined> {
  try {
    return await standing(world, reading);
  } catch (error) {
    if (error instanceof KnownError) throw error;
    return undefined;
  }
}
