import { createMemoryFiles } from "../../src/lab/memory-files.ts";
import { configText, hostOf, SECRETS } from "./config.ts";
import { createLabHttp } from "../../src/lab/in-process.ts";
import { createLabNet, type LabHost } from "../../src/lab/lab-net.ts";
import { createMailbox } from "../../src/lab/mailbox.ts";
import { createMemoryForge, type MemoryIssue } from "../../src/lab/memory-forge.ts";
import { createMemoryRepository } from "../../src/lab/memory-repository.ts";
import { createSeededRandom } from "../../src/lab/seeded-random.ts";
import { createStoryPlace, type Told } from "./place.ts";
import { createVirtualClock } from "../../src/lab/virtual-clock.ts";
import { loadConfig } from "../../src/config/load.ts";
import { DAY_MS, MINUTE_MS, toMs } from "../../src/domain/instant.ts";
import { run } from "../../src/commands/run.ts";
import type { Clock, Log, World } from "../../src/world.ts";
import type { Config } from "../../src/config/config.ts";
import type { Ledger } from "../../src/domain/ledger.ts";
import { compareSamples, type Sample } from "../../src/domain/sample.ts";
import type { Story } from "./story.ts";

export const BEGAN_MS = toMs("2026-11-16T00:00:00.000Z");

/** How things stood after a run that began at a minute. */
export interface Stand {
  readonly minute: number;
  readonly ledger: Ledger;
}

export interface Played {
  readonly config: Config;
  readonly stands: readonly Stand[];
  /** Of all runs, sorted; `of` is the place of the run among the stands. */
  readonly samples: readonly (Sample & { readonly of: number })[];
  readonly told: readonly Told[];
  readonly issues: readonly MemoryIssue[];
  readonly complaints: readonly string[];
}

/** A story through the whole pipeline: `run` as the action calls it, on a virtual clock, without a site. */
export async function play(story: Story): Promise<Played> {
  const { config } = loadConfig(configText(story), "uptimeline.yml", SECRETS);
  const clock = createVirtualClock(BEGAN_MS);
  const place = createStoryPlace(story, clock, BEGAN_MS);
  const repository = createMemoryRepository();
  const forge = createMemoryForge(clock);
  const complaints: string[] = [];
  const log: Log = { info: () => {}, warn: () => {}, error: (text) => void complaints.push(text) };
  const stands: Stand[] = [];
  const samples: Played["samples"][number][] = [];
  for (const minute of runsOf(story)) {
    await clock.sleep(Math.max(0, BEGAN_MS + minute * MINUTE_MS - clock.now()));
    const random = createSeededRandom(stands.length + 1);
    const world: World = {
      clock: skewed(clock, story.skew?.[minute] ?? 0),
      random,
      http: createLabHttp(place, clock, random),
      ...createLabNet(clock, hostsOf(story, clock)),
      files: createMemoryFiles(),
      repository,
      forge,
      mail: createMailbox(),
      redact: (text: string) => text,
      log,
    };
    const id = `${stands.length + 1}.1`;
    const { ledger, recorded } = await run(world, config, { run: id, live: true });
    if (!recorded) throw new Error(`${story.name}: the run of minute ${minute} was not kept: ${complaints.join("; ")}`);
    samples.push(...ledger.samples.filter((one) => one.run === id).map((one) => ({ ...one, of: stands.length })));
    stands.push({ minute, ledger });
  }
  return { config, stands, samples: samples.toSorted(compareSamples), told: place.told, issues: forge.all, complaints };
}

const runsOf = ({ minutes, every = 5, runsAt }: Story): readonly number[] =>
  runsAt ?? Array.from({ length: Math.ceil(minutes / every) }, (_, index) => index * every);

/** Hosts below HTTP: a certificate ends at a moment, whenever it is looked at. */
function hostsOf({ monitors }: Story, clock: Pick<Clock, "now">): Readonly<Record<string, LabHost>> {
  const hosts = monitors.flatMap(({ id, certificate }) => {
    if (certificate === undefined) return [];
    const host: LabHost = {
      get certificateDays() {
        const elapsedMs = clock.now() - BEGAN_MS;
        const renewed = certificate.renewedAt !== undefined && elapsedMs >= certificate.renewedAt * MINUTE_MS;
        return (renewed ? certificate.days + 90 : certificate.days) - elapsedMs / DAY_MS;
      },
    };
    return [[hostOf(id), host] as const];
  });
  return Object.fromEntries(hosts);
}

const skewed = (clock: Clock, minutes: number): Clock =>
  minutes === 0 ? clock : { ...clock, now: () => clock.now() + minutes * MINUTE_MS };
