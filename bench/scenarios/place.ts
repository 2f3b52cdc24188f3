import { createSeededRandom } from "../../src/lab/seeded-random.ts";
import { hostOf } from "./config.ts";
import { jsonAnswer, type LabAnswer, type LabRequest } from "../../src/lab/provider.ts";
import { MINUTE_MS } from "../../src/domain/instant.ts";
import { provider } from "../../src/lab/apis.ts";
import { statusPage, type PageIncident } from "../../src/lab/pages.ts";
import { troubleAnswer } from "../../src/lab/replies.ts";
import type { Act, PageWord, Reply, Story } from "./story.ts";
import type { Clock } from "../../src/world.ts";
import type { LabPlace } from "../../src/lab/in-process.ts";

const OK_MS = 80;

/** A message that a channel got. */
export interface Told {
  readonly minute: number;
  readonly body: string;
}

export interface StoryPlace extends LabPlace {
  readonly told: readonly Told[];
}

/** What stands behind the hosts of a story; `clock` is the truth, whatever a runner's says. */
export function createStoryPlace(story: Story, clock: Pick<Clock, "now">, beganMs: number): StoryPlace {
  const told: Told[] = [];
  const minute = (): number => (clock.now() - beganMs) / MINUTE_MS;
  const page = provider("Page", ["healthy"], [pageOf(story.page ?? [], beganMs)]);
  const monitors = new Map(story.monitors.map(({ id, acts = [] }) => [hostOf(id), { id, acts }]));
  const chances = new Map(story.monitors.map(({ id }) => [id, createSeededRandom(7, `${story.name}/${id}`)]));
  const answer = (host: string, request: LabRequest): LabAnswer => {
    const monitor = monitors.get(host);
    if (monitor !== undefined) {
      const act = actAt(monitor.acts, minute(), chances.get(monitor.id)!.next());
      return answerOf(act?.reply ?? "ok", act?.ms);
    }
    if (host === hostOf("sink")) {
      told.push({ minute: minute(), body: request.body });
      return jsonAnswer(200, { ok: true }, 5);
    }
    if (host === hostOf("beacon")) return { status: 204, headers: {}, body: "", delayMs: 5 };
    const random = createSeededRandom(1);
    return page.answer(request, { nowMs: clock.now(), sinceMs: beganMs, phase: "healthy", random, memory: new Map() });
  };
  const isRefused = (host: string): boolean => {
    const acts = monitors.get(host)?.acts ?? [];
    return actAt(acts, minute(), 0)?.reply === "refused";
  };
  const others = new Set(["page", "sink", "beacon"].map(hostOf));
  return {
    told,
    networkWorks: () => !(story.offline ?? []).some(([from, until]) => minute() >= from && minute() < until),
    knows: (host) => (monitors.has(host) || others.has(host)) && !isRefused(host),
    answer,
  };
}

function actAt(acts: readonly Act[], minute: number, drawn: number): Act | undefined {
  const hour = Math.floor(minute / 60) % 24;
  return acts.find(
    ({ from, until, share = 1, hours }) =>
      minute >= from && minute < until && drawn < share && (hours === undefined || hours.includes(hour)),
  );
}

const answerOf = (reply: Reply, ms: number = OK_MS): LabAnswer =>
  reply === "ok" || reply === "slow" ? jsonAnswer(200, { ready: true }, ms) : troubleAnswer(reply);

const STATUS = { minor: "degraded_performance", major: "partial_outage", critical: "major_outage" } as const;

function pageOf(words: readonly PageWord[], beganMs: number) {
  const at = (minute: number): number => beganMs + minute * MINUTE_MS;
  const toldBy = ({ title, impact, said }: PageWord, index: number, nowMs: number): PageIncident[] => {
    const updates = said
      .map(([minute, state]) => ({ atMs: at(minute), state, text: `The state is ${state}.` }))
      .filter(({ atMs }) => atMs <= nowMs);
    if (updates.length === 0) return [];
    const beganMs = at(said[0]![0]);
    return [{ id: `story-${index}`, title, impact, component: "api", status: STATUS[impact], beganMs, updates }];
  };
  return statusPage({
    id: "storypage",
    name: "Story",
    components: [
      { id: "api", name: "API" },
      { id: "console", name: "Console" },
    ],
    incidents: ({ nowMs }) => words.flatMap((word, index) => toldBy(word, index, nowMs)).toReversed(),
  });
}
