import type { Phase } from "../domain/exchange.ts";
import type { Money } from "../domain/facts.ts";
import { DAY_MS, toInstant, toMs, type Instant } from "../domain/instant.ts";
import { isAvailable } from "../domain/outcome.ts";
import { isOfFuture, type Sample } from "../domain/sample.ts";
import { costOfSample } from "../domain/spend-books.ts";

/** What calls tell beside their outcome and their time: medians of the last 24 h, else the latest word. What none tells is absent. */
export interface CallFacts {
  readonly tokenMs?: number;
  readonly tokensPerSecond?: number;
  readonly used?: { readonly in?: number; readonly out?: number; readonly units?: number };
  readonly cost?: Money;
  /** The models that answered, the latest first. */
  readonly models: readonly string[];
  readonly output?: NonNullable<Sample["output"]>;
  readonly left?: number;
  readonly certTo?: Instant;
  readonly server: readonly { readonly name: string; readonly ms: number }[];
  readonly places?: PlacesFacts;
  readonly job?: JobFacts;
  /** Of a heartbeat: when it last reported. */
  readonly heardMs?: number;
}

/** Of a measurement from several places: the latest one, and where those of 24 h failed, most often first. */
export interface PlacesFacts {
  readonly asked: number;
  readonly failed: readonly string[];
  readonly rounds: number;
  readonly failing: readonly { readonly place: string; readonly times: number }[];
}

/** Where the time of the jobs of 24 h went, in the order of a job. */
export interface JobFacts {
  readonly jobs: number;
  readonly phases: readonly {
    readonly phase: Phase;
    readonly p50: number;
    readonly p95: number;
    readonly share: number;
  }[];
}

const JOB_PHASES = ["create", "queued", "run", "fetch"] as const satisfies readonly Phase[];
const MODELS_SHOWN = 3;
const SERVER_SHOWN = 8;
const PLACES_SHOWN = 10;

/** `samples` are those of one monitor that the ledger still holds, sorted. */
export function callFacts(samples: readonly Sample[], nowMs: number): CallFacts {
  // Sorted by time: what is of the future stands at the end.
  const known = samples.slice(0, samples.findLastIndex((sample) => !isOfFuture(sample, nowMs)) + 1);
  const since = toInstant(nowMs - DAY_MS);
  const day = known.filter(({ t }) => t >= since);
  const good = day.filter(({ outcome }) => isAvailable(outcome));
  const tokenMs = median(good.flatMap(({ token }) => token ?? []));
  const rate = median(good.flatMap((sample) => sample.rate ?? []));
  const used = usedOf(good);
  const cost = costOf(day);
  const output = known.findLast((sample) => sample.output !== undefined)?.output;
  const left = day.findLast((sample) => sample.left !== undefined)?.left;
  const certTo = known.findLast(toldOfCertificate)?.certTo;
  const places = placesOf(day);
  const job = jobOf(good);
  const heard = known.findLast(({ id }) => id !== undefined);
  return {
    models: [...new Set(day.toReversed().flatMap(({ model }) => model ?? []))].slice(0, MODELS_SHOWN),
    server: serverOf(good),
    ...(tokenMs !== undefined && { tokenMs }),
    ...(rate !== undefined && { tokensPerSecond: rate }),
    ...(used !== undefined && { used }),
    ...(cost !== undefined && { cost }),
    ...(output !== undefined && { output }),
    ...(left !== undefined && { left }),
    ...(certTo !== undefined && { certTo }),
    ...(places !== undefined && { places }),
    ...(job !== undefined && { job }),
    ...(heard !== undefined && { heardMs: toMs(heard.t) }),
  };
}

/** The value at that share of the sorted ones, by nearest rank; none of none. */
function rank(values: readonly number[], share: number): number | undefined {
  return values.toSorted((a, b) => a - b)[Math.max(0, Math.ceil(share * values.length) - 1)];
}

const median = (values: readonly number[]): number | undefined => rank(values, 0.5);

function usedOf(samples: readonly Sample[]): CallFacts["used"] {
  const of = (key: "in" | "out" | "units"): number | undefined =>
    median(samples.flatMap(({ used }) => used?.[key] ?? []));
  const [input, output, units] = [of("in"), of("out"), of("units")];
  if (input === undefined && output === undefined && units === undefined) return undefined;
  return {
    ...(input !== undefined && { in: input }),
    ...(output !== undefined && { out: output }),
    ...(units !== undefined && { units }),
  };
}

/** Of the calls whose cost is known, in the unit of the latest. */
function costOf(samples: readonly Sample[]): Money | undefined {
  const costs = samples.flatMap((sample) => costOfSample(sample) ?? []);
  const unit = costs.at(-1)?.unit;
  const micro = median(costs.filter((cost) => cost.unit === unit).map((cost) => cost.micro));
  return unit === undefined || micro === undefined ? undefined : { micro, unit };
}

/** A handshake was completed: its certificate ends at `certTo`, or far off where that is absent. */
const toldOfCertificate = ({ certTo, phases, outcome }: Sample): boolean =>
  certTo !== undefined || (phases?.tls !== undefined && isAvailable(outcome));

function serverOf(samples: readonly Sample[]): CallFacts["server"] {
  const entries = samples.flatMap(({ server }) => Object.entries(server ?? {}));
  const byName = Map.groupBy(entries, ([name]) => name);
  return [...byName].slice(0, SERVER_SHOWN).flatMap(([name, own]) => {
    const ms = median(own.map(([, value]) => value));
    return ms === undefined ? [] : [{ name, ms }];
  });
}

function placesOf(samples: readonly Sample[]): PlacesFacts | undefined {
  const measured = samples.flatMap(({ places }) => places ?? []);
  const last = measured.at(-1);
  if (last === undefined) return undefined;
  const counts = Map.groupBy(
    measured.flatMap(({ failed }) => failed),
    (place) => place,
  );
  return {
    ...last,
    rounds: measured.length,
    failing: [...counts]
      .map(([place, own]) => ({ place, times: own.length }))
      .toSorted((a, b) => b.times - a.times || (a.place < b.place ? -1 : 1))
      .slice(0, PLACES_SHOWN),
  };
}

function jobOf(samples: readonly Sample[]): JobFacts | undefined {
  const jobs = samples.flatMap(({ phases }) =>
    JOB_PHASES.some((phase) => phases?.[phase] !== undefined) ? (phases ?? []) : [],
  );
  const sumOf = (phase: Phase): number => jobs.reduce((sum, own) => sum + (own[phase] ?? 0), 0);
  const total = JOB_PHASES.reduce((sum, phase) => sum + sumOf(phase), 0);
  const phases = JOB_PHASES.flatMap((phase) => {
    const own = jobs.flatMap((times) => times[phase] ?? []);
    const [p50, p95] = [median(own), rank(own, 0.95)];
    return p50 === undefined || p95 === undefined
      ? []
      : [{ phase, p50, p95, share: total === 0 ? 0 : sumOf(phase) / total }];
  });
  return phases.length === 0 ? undefined : { jobs: jobs.length, phases };
}
