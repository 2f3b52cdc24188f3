import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { changesFor } from "../src/ledger/write.ts";
import { createMailbox } from "../src/lab/mailbox.ts";
import { createMemoryRepository } from "../src/lab/memory-repository.ts";
import { createSeededRandom } from "../src/lab/seeded-random.ts";
import { EVERYTHING } from "../src/ledger/depth.ts";
import { familyOf, isFamilyOpen } from "../src/domain/family.ts";
import { ForgeError } from "../src/domain/errors.ts";
import { handlingOf } from "../src/domain/handling.ts";
import { hear } from "../src/commands/hear.ts";
import { incidentMarker } from "../src/issues/text.ts";
import { isOpen, type Incident, type IncidentEvent } from "../src/domain/incident.ts";
import { loadConfig } from "../src/config/load.ts";
import { MINUTE_MS, SECOND_MS, toInstant } from "../src/domain/instant.ts";
import { readLedger } from "../src/ledger/read.ts";
import type {
  Clock,
  Files,
  Forge,
  ForgeChange,
  ForgeComment,
  ForgeEvent,
  Http,
  Net,
  Places,
  World,
} from "../src/world.ts";

/**
 * Any sequence of troubles, recoveries and relapses, of what people do to issues, of faults of GitHub and of runs that die at
 * any step: planner, claims, merge, ledger and the telling are real; GitHub and git are in memory. After some healthy runs each
 * incident that has an issue has one, open if and only if the incident is and nobody closed it by hand.
 */
const CONFIG = `
monitors:
  - { id: chat, name: Chat, provider: one, probe: { kind: http, url: "https://chat.example/" } }
  - { id: image, name: Image, provider: two, probe: { kind: http, url: "https://image.example/" } }
`;
const { config } = loadConfig(CONFIG, "uptimeline.yml", new Map());
const START_MS = Date.parse("2026-11-21T09:00:00.000Z");
const SELF = "uptimeline[bot]";

interface Kept extends ForgeChange {
  readonly said: readonly ForgeComment[];
  readonly done: readonly ForgeEvent[];
  readonly isDeleted?: boolean;
}

/** GitHub's issues in memory, with what people do there: `as` whom, and what comes of each call. */
function createMemoryGitHub(clock: Pick<Clock, "now">) {
  const issues: Kept[] = [];
  let version = 0;
  let ids = 0;
  const now = (): string => toInstant(Math.floor(clock.now() / SECOND_MS) * SECOND_MS);
  const find = (number: number): Kept => {
    const issue = issues[number - 1];
    if (issue === undefined || issue.isDeleted === true) throw new ForgeError("not-found", "it was deleted", 410);
    return issue;
  };
  const put = (issue: Kept, more: Partial<Kept>): void => {
    version += 1;
    issues[issue.number - 1] = { ...issue, ...more, updatedAt: now() };
  };
  const turn = (number: number, by: string, state: "open" | "closed"): void => {
    const issue = find(number);
    if (issue.state === state) return;
    const event = { what: state === "closed" ? "closed" : "reopened", by, t: now() };
    put(issue, { state, done: [...issue.done, event] });
  };
  const say = (number: number, author: string, body: string): ForgeComment => {
    const issue = find(number);
    const comment = { id: (ids += 1), body, author, createdAt: now(), updatedAt: now() };
    put(issue, { comments: issue.comments + 1, said: [...issue.said, comment] });
    return comment;
  };
  const alive = (): Kept[] => issues.filter(({ isDeleted }) => isDeleted !== true);
  const forge: Forge = {
    facts: async () => Promise.reject(new ForgeError("unavailable", "facts are not part of this")),
    login: async () => SELF,
    issues: async (label, since) =>
      alive()
        .filter(({ labels, createdAt }) => labels.includes(label) && createdAt >= since.slice(0, 19))
        .toReversed(),
    issue: async (number) => find(number),
    async createIssue(draft) {
      const number = issues.length + 1;
      const born = {
        number,
        url: `https://github.example/${number}`,
        author: SELF,
        createdAt: now(),
        updatedAt: now(),
      };
      const issue: Kept = { ...draft, ...born, state: "open", isLocked: false, comments: 0, said: [], done: [] };
      version += 1;
      issues.push(issue);
      return issue;
    },
    async updateIssue(number, { state, stateReason: _, ...patch }) {
      put(find(number), patch);
      if (state !== undefined) turn(number, SELF, state);
    },
    comments: async (number, since) => find(number).said.filter(({ createdAt }) => createdAt >= since.slice(0, 19)),
    comment: async (number, body) => say(number, SELF, body),
    ensureLabels: async () => undefined,
    async changes(_, since, etag) {
      const tag = `"${version} ${since}"`;
      if (etag === tag) return { kind: "same" };
      const changed = alive().filter(({ updatedAt }) => updatedAt >= since.slice(0, 19));
      return { kind: "changed", etag: tag, issues: changed.toSorted((a, b) => (a.updatedAt < b.updatedAt ? -1 : 1)) };
    },
    events: async (number) => [...find(number).done],
    permission: async (login) => (login === "bob" ? "write" : "read"),
    lock: async (number) => put(find(number), { isLocked: true }),
    unlock: async (number) => put(find(number), { isLocked: false }),
    pin: async () => undefined,
  };
  return {
    forge,
    all: () => issues,
    turn: (number: number, by: string, state: "open" | "closed") => turn(number, by, state),
    say,
    patch: (number: number, more: Partial<Kept>) => put(find(number), more),
    delete: (number: number) => put(find(number), { isDeleted: true }),
  };
}

const FAULTS = ["refused", "lost", "limited", "dies-before", "dies-after"] as const;
/** What the n-th call of a run to GitHub or to the ledger meets. */
interface Trouble {
  readonly call: number;
  readonly fault: (typeof FAULTS)[number];
}
const HUMANS = [
  "ack",
  "close",
  "reopen",
  "mute",
  "false-alarm",
  "rename",
  "relabel",
  "lock",
  "delete",
  "stranger",
] as const;
const VERDICTS = ["trouble", "worse", "error", "recover", "relapse", "join"] as const;
type Step =
  | { readonly kind: "run"; readonly minutes: number; readonly trouble?: Trouble }
  | { readonly kind: "human"; readonly what: (typeof HUMANS)[number]; readonly issue: number; readonly seconds: number }
  | { readonly kind: "verdict"; readonly what: (typeof VERDICTS)[number]; readonly monitor: "chat" | "image" };

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record(
      {
        kind: fc.constant("run" as const),
        minutes: fc.integer({ min: 1, max: 25 }),
        trouble: fc.record({ call: fc.integer({ min: 1, max: 14 }), fault: fc.constantFrom(...FAULTS) }),
      },
      { requiredKeys: ["kind", "minutes"] },
    ),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant("human" as const),
      what: fc.constantFrom(...HUMANS),
      issue: fc.integer({ min: 1, max: 2 }),
      seconds: fc.integer({ min: 1, max: 90 }),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant("verdict" as const),
      what: fc.constantFrom(...VERDICTS),
      monitor: fc.constantFrom("chat" as const, "image" as const),
    }),
  },
);

const none = (name: string) =>
  new Proxy({}, { get: () => () => Promise.reject(new Error(`${name} is not part of this`)) });
const quiet = { info: () => {}, warn: () => {}, error: () => {} };

function createStory() {
  const clock = { ms: START_MS, now: () => clock.ms };
  const github = createMemoryGitHub(clock);
  const repository = createMemoryRepository();
  let runs = 0;
  const incidents = async (): Promise<readonly Incident[]> =>
    (await readLedger(await repository.head(), { nowMs: clock.ms, depth: EVERYTHING, names: new Map() })).incidents;
  const put = async (incident: Incident): Promise<void> =>
    repository.overtake((await changesFor(await repository.head(), { incidents: [incident] })) as Map<string, string>);

  /** A run that may die: then its calls never come back, and nothing that it does later happens. */
  async function goOnce(trouble?: Trouble): Promise<void> {
    runs += 1;
    let calls = 0;
    let isDead = false;
    let die = (): void => {};
    const died = new Promise<void>((resolve) => void (die = resolve));
    const never = new Promise<never>(() => {});
    const end = (): Promise<never> => {
      isDead = true;
      die();
      return never;
    };
    const meet = async (isForge: boolean, act: () => Promise<unknown>): Promise<unknown> => {
      if (isDead) return never;
      calls += 1;
      const fault = trouble?.call === calls ? trouble.fault : undefined;
      if (fault === "dies-before") return end();
      if (isForge && fault === "refused") throw new ForgeError("unavailable", "no answer", 502);
      if (isForge && fault === "limited") throw new ForgeError("rate-limited", "too many", 429);
      const answer = await act();
      if (fault === "dies-after") return end();
      if (isForge && fault === "lost") throw new ForgeError("unavailable", "no answer", undefined);
      return isDead ? never : answer;
    };
    const mortal = <T extends object>(part: T, isForge: boolean): T =>
      new Proxy(part, {
        get(target, key) {
          const value: unknown = Reflect.get(target, key);
          if (typeof value !== "function") return value;
          return (...args: unknown[]) => meet(isForge, () => Reflect.apply(value, target, args) as Promise<unknown>);
        },
      });
    const sleep = async (ms: number): Promise<void> => {
      if (isDead) return never;
      clock.ms += ms;
    };
    const world: World = {
      clock: { now: clock.now, sleep },
      random: createSeededRandom(runs),
      http: none("HTTP") as Http,
      net: none("a net") as Net,
      places: none("a place") as Places,
      files: { read: () => Promise.resolve(undefined) } as Partial<Files> as Files,
      repository: mortal(repository, false),
      mail: createMailbox(),
      redact: (text: string) => text,
      forge: mortal(github.forge, true),
      log: quiet,
    };
    await Promise.race([hear(world, config, { run: `${runs}.1`, live: true }), died]);
  }
  return { clock, github, incidents, put, goOnce };
}

type Story = ReturnType<typeof createStory>;

async function change(story: Story, { what, monitor }: Extract<Step, { kind: "verdict" }>): Promise<void> {
  const all = await story.incidents();
  const own = all.filter((one) => one.monitor === monitor);
  const last = own.at(-1);
  story.clock.ms += SECOND_MS;
  const t = toInstant(story.clock.ms);
  const tell = (incident: Incident, event: IncidentEvent, more: Partial<Incident> = {}): Promise<void> =>
    story.put({ ...incident, ...more, timeline: [...incident.timeline, event] });
  if (what === "trouble" && !own.some(isOpen)) return story.put(outage(monitor, t));
  if (last === undefined) return;
  if (what === "relapse" && !isOpen(last)) {
    const { end: _, ...rest } = last;
    return tell(rest, { t, what: "reopened", level: "critical" });
  }
  if (!isOpen(last)) return;
  if (what === "worse") {
    const level = last.level === "critical" ? "warning" : "critical";
    return tell(last, { t, what: "level", level }, { level });
  }
  if (what === "error") return tell(last, { t, what: "error", outcome: "timeout" });
  if (what === "recover") return tell(last, { t, what: "recovered" }, { end: t });
  const parent = all.find((one) => one.monitor !== monitor && isOpen(one) && one.parent === undefined);
  const isParent = all.some((one) => one.parent === last.id);
  if (what !== "join" || parent === undefined || last.parent !== undefined || isParent) return;
  await story.put({ ...last, parent: parent.id });
  await tell(parent, { t, what: "joined", incident: last.id, monitor }, { provider: "lab" });
}

const outage = (monitor: string, t: string): Incident => ({
  v: 1,
  id: `${t.replace(/\.\d+/, "").replaceAll(/[-:]/g, "")}-${monitor}-outage`,
  monitor,
  kind: "outage",
  level: "critical",
  begin: t,
  detected: t,
  corroboration: "uncovered",
  timeline: [{ t, what: "opened", level: "critical" }],
  evidence: [],
  outbox: [],
});

function act({ clock, github }: Story, { what, issue: number, seconds }: Extract<Step, { kind: "human" }>): void {
  clock.ms += seconds * SECOND_MS;
  const issue = github.all()[number - 1];
  if (issue === undefined || issue.isDeleted === true) return;
  switch (what) {
    case "ack":
      return void github.say(number, "bob", "/ack");
    case "mute":
      return void github.say(number, "bob", "/mute 40m");
    case "false-alarm":
      return void github.say(number, "bob", "/false-alarm a test");
    case "close":
      return github.turn(number, "bob", "closed");
    case "reopen":
      return github.turn(number, "bob", "open");
    case "rename":
      return github.patch(number, { title: "Ours" });
    case "relabel":
      return github.patch(number, { labels: [...issue.labels, "team"] });
    case "lock":
      return github.patch(number, { isLocked: true });
    case "delete":
      return github.delete(number);
    case "stranger":
      return void github.say(number, "mallory", "/ack\n/mute 7d\n/status resolved");
  }
}

async function play(steps: readonly Step[]): Promise<Story> {
  const story = createStory();
  await story.goOnce();
  await change(story, { kind: "verdict", what: "trouble", monitor: "chat" });
  for (const one of steps) {
    if (one.kind === "human") act(story, one);
    else if (one.kind === "verdict") await change(story, one);
    else {
      story.clock.ms += one.minutes * MINUTE_MS;
      await story.goOnce(one.trouble);
    }
  }
  // Silence passes, and claims of the dead do.
  story.clock.ms += 45 * MINUTE_MS;
  for (let more = 0; more < 3; more += 1) {
    await story.goOnce();
    story.clock.ms += 11 * MINUTE_MS;
  }
  return story;
}

async function faultsOf({ github, incidents }: Story): Promise<string[]> {
  const all = await incidents();
  return all.flatMap((incident) => {
    // One that was deleted before anybody had noted its number was never there.
    const own = github
      .all()
      .filter(({ body, number, isDeleted }) =>
        isDeleted === true ? number === incident.issue?.number : body.includes(incidentMarker(incident)),
      );
    const family = familyOf(incident, all);
    const isPart = incident.parent !== undefined;
    const goesOn = !isPart && (family === undefined ? isOpen(incident) : isFamilyOpen(family));
    const { closedByHand } = handlingOf(incident);
    const [issue] = own;
    const found: string[] = [];
    if (own.length > 1) found.push(`${incident.id} has ${own.length} issues`);
    if (goesOn && own.length === 0) found.push(`${incident.id} goes on without an issue`);
    if (issue === undefined || issue.isDeleted === true) return found;
    if (incident.issue?.number !== issue.number) found.push(`${incident.id} does not know its issue`);
    const wanted = goesOn && !closedByHand ? "open" : "closed";
    // What a person opens after the end is theirs.
    const isTheirs = !goesOn && issue.done.at(-1)?.by === "bob" && issue.state === "open";
    if (issue.state !== wanted && !isTheirs) found.push(`${incident.id} is ${issue.state}, not ${wanted}`);
    const markers = issue.said.flatMap(({ author, body }) =>
      author === SELF ? (/uptimeline:entry \S+/.exec(body) ?? ["none"]) : [],
    );
    if (new Set(markers).size < markers.length) found.push(`${incident.id} was told something twice`);
    return found;
  });
}

describe("the issues of any story", () => {
  test(
    "are one for each incident, open while it goes on and nobody closed it by hand",
    { timeout: 60_000 },
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 8, maxLength: 24 }), async (steps) => {
          expect(await faultsOf(await play(steps))).toEqual([]);
        }),
        { numRuns: Number(process.env["LIVES"] ?? 150) },
      );
    },
  );
});
