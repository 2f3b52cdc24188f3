import { createMailbox } from "../src/lab/mailbox.ts";
import { standingOrNone } from "../src/commands/run/keep-observed.ts";
import { watch } from "../src/commands/watch.ts";
import { loadConfig } from "../src/config/load.ts";
import { latenessMs, leadMs } from "../src/domain/corroborate.ts";
import { ForgeError } from "../src/domain/errors.ts";
import { isOpen, type Incident, type IncidentEvent } from "../src/domain/incident.ts";
import { MINUTE_MS, toInstant, toMs } from "../src/domain/instant.ts";
import { createLabHttp, type LabPlace } from "../src/lab/in-process.ts";
import { createLabNet } from "../src/lab/lab-net.ts";
import { createMemoryRepository } from "../src/lab/memory-repository.ts";
import { LAB_KEY } from "../src/lab/provider.ts";
import { createSeededRandom } from "../src/lab/seeded-random.ts";
import type { Config } from "../src/config/config.ts";
import type { Ledger } from "../src/domain/ledger.ts";
import type { ReportCard } from "../src/domain/report-card.ts";
import type { Clock, Files, Forge, Log, World } from "../src/world.ts";

/** Runs at a steady pace, each with the whole way to the ledger and back, without site and issues. */
export interface Rounds {
  readonly configText: string;
  readonly place: LabPlace;
  readonly clock: Clock;
  readonly untilMs: number;
  readonly everyMs: number;
}

/** How things stood at the end of a run that began at `atMs`. */
export interface Stand {
  readonly atMs: number;
  readonly ledger: Ledger;
}

export interface Played {
  readonly config: Config;
  readonly stands: readonly Stand[];
}

const silent: Log = { info: () => {}, warn: () => {}, error: () => {} };
const none = (name: string) =>
  new Proxy({}, { get: () => () => Promise.reject(new ForgeError("unavailable", `${name} is not part of this`)) });

export async function playRounds({ configText, place, clock, untilMs, everyMs }: Rounds): Promise<Played> {
  const { config } = loadConfig(configText, "uptimeline.yml", new Map([["LAB_KEY", LAB_KEY]]));
  const repository = createMemoryRepository();
  const stands: Stand[] = [];
  for (let id = 1; clock.now() <= untilMs; id += 1) {
    const atMs = clock.now();
    const random = createSeededRandom(id);
    const world: World = {
      clock,
      random,
      http: createLabHttp(place, clock, random),
      ...createLabNet(clock),
      files: none("a file") as Files,
      repository,
      mail: createMailbox(),
      redact: (text: string) => text,
      forge: none("GitHub") as Forge,
      log: silent,
    };
    const context = { run: `${id}.1`, claimant: `${id}.1/a`, live: true, siteDir: "" };
    const keeper = { world, config, context, issueKinds: [] };
    const { conclusion, recorded } = await watch(keeper, await standingOrNone(world, config), 0);
    if (!recorded) throw new Error(`the run of ${toInstant(atMs)} was not kept`);
    // The virtual clock leaps over real work, such as the first reading of a library: then what was to be seen is not.
    if (clock.now() >= atMs + everyMs) throw new Error(`the run of ${toInstant(atMs)} took longer than until the next`);
    stands.push({ atMs, ledger: conclusion.ledger });
    await clock.sleep(atMs + everyMs - clock.now());
  }
  return { config, stands };
}

/** An incident as it came on, in whole minutes from a beginning, or by a clock of one's own. */
export interface Account {
  readonly is: string;
  readonly from: string;
  readonly detected: string;
  /** Absent while it goes on. */
  readonly to?: string;
  /** Each level with when it was reached. */
  readonly levels: readonly string[];
  /** Each corroboration with when it was first seen. */
  readonly corroboration: readonly string[];
  /** What others said, and when we heard it; that it ended or came back. */
  readonly told: readonly string[];
  readonly leadMin?: number;
  readonly lateMin?: number;
}

type Tell = (ms: number) => string;

/** Every incident of a play, by what each run left behind. */
export function accountsOf({ stands }: Played, tell: Tell): Account[] {
  const last = stands.at(-1)!.ledger.incidents;
  return last.map((incident) => accountOf(incident, stands, tell));
}

function accountOf(incident: Incident, stands: readonly Stand[], tell: Tell): Account {
  const { monitor, kind, begin, detected, end, timeline } = incident;
  const at = (instant: string): string => tell(toMs(instant));
  const [lead, late] = [leadMs(incident), latenessMs(incident)];
  return {
    is: `${monitor} ${kind}`,
    from: at(begin),
    detected: at(detected),
    ...(end !== undefined && !isOpen(incident) && { to: at(end) }),
    levels: timeline.flatMap((event) => ("level" in event ? [`${at(event.t)} ${event.level}`] : [])),
    corroboration: corroborationsOf(incident.id, stands, tell),
    told: timeline.flatMap((event) => wordsOf(event, at)),
    ...(lead !== undefined && { leadMin: minutes(lead) }),
    ...(late !== undefined && { lateMin: minutes(late) }),
  };
}

/** Not `-0`. */
const minutes = (ms: number): number => Math.round(ms / MINUTE_MS) + 0;

function corroborationsOf(id: string, stands: readonly Stand[], tell: Tell): string[] {
  let before: string | undefined;
  return stands.flatMap(({ atMs, ledger }) => {
    const now = ledger.incidents.find((incident) => incident.id === id)?.corroboration;
    if (now === before) return [];
    before = now;
    return [`${tell(atMs)} ${now ?? "gone"}`];
  });
}

function wordsOf(event: IncidentEvent, at: (instant: string) => string): string[] {
  const heard = at(event.t);
  switch (event.what) {
    case "page":
      return [`${heard} ${event.feed}: ${event.title ?? "its state"}, published ${at(event.published!)}`];
    case "witness": {
      const said = event.uptime === undefined ? event.title : `${Math.round(event.uptime * 1_000) / 10} %`;
      const published = event.published === undefined ? "" : `, published ${at(event.published)}`;
      return [`${heard} ${event.feed}: ${said}${published}`];
    }
    case "hint":
      return [`${heard} ${event.feed}: ${event.count} where ${event.usual} are usual`];
    case "joined":
    case "planned":
    case "acknowledged":
    case "taken-up":
    case "muted":
    case "false-alarm":
    case "status":
    case "comment":
    case "recovered":
    case "reopened":
    case "ended":
      return [`${heard} ${event.what}`];
    case "opened":
    case "level":
    case "error":
    case "certificate":
    case "models":
      return [];
  }
}

/** A card in whole minutes, without what is 0. */
export function cardOf({ feed, lead, confirmedShare, ...counts }: ReportCard): Readonly<Record<string, unknown>> {
  const told = Object.fromEntries(Object.entries(counts).filter(([, count]) => count !== 0));
  return {
    feed,
    ...told,
    ...(confirmedShare !== undefined && { confirmedShare }),
    ...(lead !== undefined && { leadMin: minutes(lead.medianMs) }),
  };
}
