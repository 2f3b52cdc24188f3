import { MINUTE_MS } from "../domain/instant.ts";
import type { Clock } from "../world.ts";
import { brokenInside, chatCompletion, keyed, provider } from "./apis.ts";
import type { LabPlace } from "./in-process.ts";
import { frontPage, statusPage, type PageIncident } from "./pages.ts";
import { jsonAnswer, type LabPhase, type Provider } from "./provider.ts";
import type { Scenario, ScenarioFeed, ScriptedIncident, Stretch } from "./scenario.ts";
import { createSeededRandom } from "./seeded-random.ts";
import { providers } from "./providers.ts";
import { WAYPOINT_MODEL } from "./waypoint.ts";

const originOf = (host: string): string => `http://${host}.story.test`;
/** Longer than any call may take. */
const HANGS_MS = 10 * MINUTE_MS;

/** What stands behind the hosts of a scenario that begins now. */
export function createScenarioPlace(scenario: Scenario, clock: Pick<Clock, "now">): LabPlace {
  const beganMs = clock.now();
  const cast = castOf(scenario, beganMs);
  const random = createSeededRandom(1, "scenario");
  const memory = new Map<string, number>();
  return {
    knows: (host) => cast.has(host),
    networkWorks: () => true,
    answer(host, request) {
      const { provider: asked, plays } = cast.get(host)!;
      const nowMs = clock.now();
      const act = actAt(plays, (nowMs - beganMs) / MINUTE_MS);
      const sinceMs = beganMs + (act?.[0] ?? 0) * MINUTE_MS;
      return asked.answer(request, { nowMs, sinceMs, phase: act?.[2] ?? "healthy", random, memory });
    },
  };
}

type Cast = ReadonlyMap<string, { readonly provider: Provider; readonly plays: readonly Stretch<LabPhase>[] }>;

function castOf({ calls = [], page = [], unread = [], broker = [], forum = [] }: Scenario, beganMs: number): Cast {
  const failing = calls.map(([from, until, what]) => [from, until, what === "fail" ? "down" : "slow"] as const);
  const silent = unread.map(([from, until, what]) => [from, until, what === "html" ? "worried" : "down"] as const);
  const host = (name: string): string => new URL(originOf(name)).host;
  return new Map([
    [host("api"), { provider: api, plays: failing }],
    [host("page"), { provider: storyPage(page, beganMs), plays: silent }],
    [host("waypoint"), { provider: providers.waypoint, plays: broker }],
    [host("commons"), { provider: providers.commons, plays: forum }],
    [host("beacon"), { provider: providers.beacon, plays: [] }],
  ]);
}

const actAt = (plays: readonly Stretch<LabPhase>[], minute: number) =>
  plays.find(([from, until]) => minute >= from && minute < until);

const api = provider(
  "Story",
  ["healthy", "down", "slow"],
  [
    keyed("/v1/chat/completions", (_request, context) => {
      if (context.phase === "down") return brokenInside(context, 30);
      return chatCompletion("story-1", "ready", context, context.phase === "slow" ? HANGS_MS : 40);
    }),
  ],
);

/** Tells its script; `worried` it has only a page for people, and `down` not even that. */
function storyPage(script: readonly ScriptedIncident[], beganMs: number): Provider {
  const told = statusPage({
    id: "storypage",
    name: "Story",
    components: [
      { id: "api", name: "API" },
      { id: "console", name: "Console" },
    ],
    incidents: ({ nowMs }) => script.flatMap((incident, index) => toldBy(incident, index, beganMs, nowMs)).toReversed(),
  });
  return provider(
    "Story",
    ["healthy", "worried", "down"],
    [
      (request, context) => {
        if (context.phase === "worried") return frontPage({ name: "Story" });
        if (context.phase === "down") return jsonAnswer(503, { error: "unavailable" }, 5);
        return told(request, context);
      },
    ],
  );
}

const STATUS = { minor: "degraded_performance", major: "partial_outage", critical: "major_outage" } as const;

/** What the page says of an incident by now: nothing before its first word, and nothing once it is withdrawn. */
function toldBy(incident: ScriptedIncident, index: number, beganMs: number, nowMs: number): readonly PageIncident[] {
  const at = (minute: number): number => beganMs + minute * MINUTE_MS;
  const updates = incident.said
    .map(([minute, state]) => ({ atMs: at(minute), state, text: `The state is ${state}.` }))
    .filter(({ atMs }) => atMs <= nowMs);
  const isWithdrawn = incident.withdrawn !== undefined && nowMs >= at(incident.withdrawn);
  if (updates.length === 0 || isWithdrawn) return [];
  const { title, impact } = incident;
  const beginMs = at(incident.began ?? incident.said[0]![0]);
  return [{ id: `story-${index}`, title, impact, component: "api", status: STATUS[impact], beganMs: beginMs, updates }];
}

const FEEDS: Readonly<Record<ScenarioFeed, string>> = {
  page: `{ id: page, name: Story, kind: statuspage, url: "${originOf("page")}" }`,
  broker: `{ id: waypoint, name: Waypoint, kind: openrouter, url: "${originOf("waypoint")}/api/v1", models: [${WAYPOINT_MODEL}] }`,
  forum: `{ id: commons, name: Commons, kind: discourse, url: "${originOf("commons")}" }`,
};

const USES: Readonly<Record<ScenarioFeed, string>> = {
  page: "{ feed: page, components: [API] }",
  broker: `{ feed: waypoint, components: [${WAYPOINT_MODEL}] }`,
  forum: "commons",
};

/** The `uptimeline.yml` of a scenario; requests carry `${LAB_KEY}`. */
export function scenarioConfigText({ every, feeds, pageOnly }: Scenario): string {
  const byPage = `  - { id: by-page, name: By its page, feeds: [${USES.page}] }\n`;
  return `site: { name: A story, timeZone: UTC }
controls: ["${originOf("beacon")}/generate_204"]
feeds: [${feeds.map((feed) => FEEDS[feed]).join(", ")}]
defaults:
  every: ${every}m
  judge: { failures: 3, confirm: 100ms, repeat: { base: 100ms, cap: 500ms, jitter: 20ms } }
monitors:
  - id: chat
    name: Chat
    probe:
      kind: http
      url: "${originOf("api")}/v1/chat/completions"
      headers: { authorization: "Bearer \${LAB_KEY}" }
      json: { model: story-1 }
      limits: { wait: 5s }
    expect: [status == 200]
    feeds: [${feeds.map((feed) => USES[feed]).join(", ")}]
${pageOnly === true ? byPage : ""}`;
}
