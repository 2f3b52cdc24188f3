import { existsSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { accountsOf, cardOf, playRounds, type Played } from "../../test/rounds.ts";
import { feeds as kinds, parseFeed } from "../feeds/index.ts";
import { DAY_MS, MINUTE_MS, toInstant, toMs } from "../domain/instant.ts";
import { reportCards } from "../domain/report-card.ts";
import type { LabPlace } from "./in-process.ts";
import { jsonAnswer, type LabAnswer, type LabRequest } from "./provider.ts";
import { createVirtualClock } from "./virtual-clock.ts";

/*
 * 3 September 2026 as it was recorded in the evening: xAI's feed, Claude's page and GitHub's, which told of xAI's outage as of a
 * supplier's. Each is served as it looked at the moment: what was published later is cut. How calls failed on that day nobody
 * recorded; here they fail while the vendors say that they did.
 */

const FOLDER = new URL("../../../shared/feeds/", import.meta.url);
const recording = (path: string): string => readFileSync(new URL(path, FOLDER), "utf8");

const at = (clock: string): number => Date.parse(`2026-09-03T${clock}Z`);
const XAI_FAILS = [at("13:30:00"), at("17:07:20")] as const;
/** "Impact has ended as of 9:16 PT / 16:16 UTC." */
const CLAUDE_FAILS = [at("13:26:00"), at("16:16:00")] as const;

interface RecordedUpdate {
  readonly status: string;
  readonly created_at: string;
  readonly affected_components: readonly {
    readonly code: string;
    readonly old_status: string;
    readonly new_status: string;
  }[];
}

interface RecordedIncident {
  readonly created_at: string;
  readonly resolved_at: string | null;
  readonly monitoring_at: string | null;
  readonly impact: "minor" | "major" | "critical";
  readonly components: readonly { readonly id: string; readonly name: string; readonly status: string }[];
  readonly incident_updates: readonly RecordedUpdate[];
}

interface Recorded {
  readonly page: object;
  readonly incidents: readonly RecordedIncident[];
}

const isSaid = (instant: string | null, nowMs: number): boolean => instant !== null && toMs(instant) <= nowMs;

/** An incident of a Statuspage as it stood. The recordings hold its last three updates; one that was trimmed said `investigating`. */
function incidentThen(incident: RecordedIncident, nowMs: number) {
  const updates = incident.incident_updates.filter((update) => isSaid(update.created_at, nowMs));
  const [newest] = updates;
  const stateOf = (id: string, status: string): string => {
    const code = (update: RecordedUpdate | undefined) => update?.affected_components.find((one) => one.code === id);
    return code(newest)?.new_status ?? code(incident.incident_updates.at(-1))?.old_status ?? status;
  };
  return {
    ...incident,
    status: newest?.status ?? "investigating",
    updated_at: newest?.created_at ?? incident.created_at,
    resolved_at: isSaid(incident.resolved_at, nowMs) ? incident.resolved_at : null,
    monitoring_at: isSaid(incident.monitoring_at, nowMs) ? incident.monitoring_at : null,
    components: incident.components.map((one) => ({ ...one, status: stateOf(one.id, one.status) })),
    incident_updates: updates,
  };
}

/** `incidents.json` of that moment, and the `summary.json` that goes with it. */
function statuspageThen({ page, incidents }: Recorded, nowMs: number) {
  const told = incidents.filter(({ created_at }) => isSaid(created_at, nowMs)).map((one) => incidentThen(one, nowMs));
  const open = told.filter(({ resolved_at }) => resolved_at === null);
  const head = {
    ...page,
    updated_at:
      told
        .map(({ updated_at }) => updated_at)
        .toSorted()
        .at(-1) ?? null,
  };
  const components = new Map(told.toReversed().flatMap((incident) => incident.components.map((one) => [one.id, one])));
  return {
    incidents: { page: head, incidents: told },
    summary: {
      page: head,
      status: { indicator: open[0]?.impact ?? "none", description: "" },
      components: [...components.values()],
      incidents: open,
      scheduled_maintenances: [],
    },
  };
}

/** xAI's feed of that moment. The severity of an open item is not in the recording: `outage` is what its title says. */
function rssThen(xml: string, nowMs: number): string {
  return xml.replace(/<lastBuildDate>.*?<\/lastBuildDate>\s*/, "").replaceAll(/<item>.*?<\/item>\s*/gs, (item) => {
    const isLater = (date: string | undefined): boolean => date !== undefined && Date.parse(date) > nowMs;
    if (isLater(/<pubDate>(.*?)<\/pubDate>/.exec(item)?.[1])) return "";
    const cut = item.replaceAll(/<div>\s*<p><strong>(.*?)<\/strong>.*?<\/div>\s*/gs, (update, date: string) =>
      isLater(date) ? "" : update,
    );
    if (cut === item) return item;
    return cut
      .replace("Status: RESOLVED", "Status: INVESTIGATING")
      .replace("Severity: available", "Severity: outage")
      .replace(/<p>Resolved: .*?<\/p>/, "")
      .replace("<category>available</category>", "<category>outage</category>")
      .replace(/<category>resolved<\/category>\s*/, "");
  });
}

/** The hosts of that day. */
function thatDay(now: () => number): LabPlace {
  const xai = recording("xai/feed-2026-09-03-trimmed-seam.xml");
  const claude = JSON.parse(recording("statuspage/claude-incidents-2026-09-03-trimmed-seam.json")) as Recorded;
  const github = JSON.parse(recording("statuspage/github-incidents-2026-09-03-trimmed-seam.json")) as Recorded;
  const fails = ([from, until]: readonly [number, number]): boolean => now() >= from && now() < until;
  const page =
    (recorded: Recorded) =>
    ({ path }: LabRequest) => {
      const { incidents, summary } = statuspageThen(recorded, now());
      return jsonAnswer(200, path.endsWith("/summary.json") ? summary : incidents, 8);
    };
  const hosts: Readonly<Record<string, (request: LabRequest) => LabAnswer>> = {
    "api.x.ai": () => jsonAnswer(fails(XAI_FAILS) ? 500 : 401, { error: "Unauthorized" }, 30),
    "api.anthropic.com": () => jsonAnswer(fails(CLAUDE_FAILS) ? 529 : 401, { type: "error" }, 30),
    "status.x.ai": () => ({
      status: 200,
      headers: { "content-type": "application/rss+xml" },
      body: rssThen(xai, now()),
      delayMs: 8,
    }),
    "status.claude.com": page(claude),
    "www.githubstatus.com": page(github),
  };
  return {
    knows: (host) => Object.hasOwn(hosts, host),
    answer: (host, request) => hosts[host]!(request),
    networkWorks: () => true,
  };
}

/** Two providers watched whole, as a user writes it. */
const CONFIG = `site: { name: A day in September, timeZone: UTC }
defaults: { every: 5m }
monitors:
  - provider: xai
  - provider: anthropic
`;

async function play(from: string, until: string): Promise<Played> {
  const clock = createVirtualClock(at(from));
  const place = thatDay(() => clock.now());
  return playRounds({ configText: CONFIG, place, clock, untilMs: at(until), everyMs: 5 * MINUTE_MS });
}

const wallClock = (ms: number): string => toInstant(ms).slice(11, 16);

describe.skipIf(!existsSync(FOLDER))("3 September 2026, from the feeds that were recorded", () => {
  let day: Played;

  beforeAll(async () => {
    // The virtual clock does not see that a library is still being read: what one moment loads, the day has.
    await parseFeed(
      { id: "warm", kind: "rss", url: "https://status.x.ai/feed.xml", impact: "unknown", openFor: DAY_MS },
      recording("xai/feed-2026-09-03-trimmed-seam.xml"),
      { feed: "warm", url: "https://status.x.ai/feed.xml", fetchedAt: "2026-09-03T17:51:00.000Z" },
      () => undefined,
    );
    day = await play("12:01:00", "18:01:00");
  });

  it("has one timeline: two outages and what the page told of another model before, each once", () => {
    expect(accountsOf(day, wallClock)).toEqual([
      {
        // "Elevated errors for Claude Sonnet 5", which no call of ours asked for.
        is: "anthropic-api advisory",
        from: "12:37",
        detected: "12:41",
        to: "13:01",
        levels: ["12:41 info"],
        corroboration: ["12:41 advisory"],
        told: ["12:41 anthropic-status: Elevated errors for Claude Sonnet 5, published 12:37", "13:01 recovered"],
      },
      {
        // Over at 16:16, as Anthropic said at 16:23; what its page shows in between opens nothing.
        is: "anthropic-api outage",
        from: "13:26",
        detected: "13:26",
        to: "16:16",
        levels: ["13:26 critical"],
        corroboration: ["13:26 unacknowledged", "13:31 confirmed"],
        told: ["13:31 anthropic-status: Elevated errors for multiple models, published 13:26", "16:16 recovered"],
        leadMin: 0,
        lateMin: 0,
      },
      {
        is: "xai-api outage",
        from: "13:31",
        detected: "13:31",
        to: "17:11",
        levels: ["13:31 critical"],
        corroboration: ["13:31 confirmed"],
        told: [
          "13:31 xai-status: Models outage, published 13:30",
          "14:21 github-status: Incident with Grok Copilot AI Model Provider, published 14:17",
          "17:11 recovered",
        ],
        leadMin: -1,
        lateMin: -1,
      },
    ]);
  });

  it("has three witnesses of xAI's outage: our calls, xAI, and GitHub 47 minutes after xAI", () => {
    const outage = day.stands.at(-1)!.ledger.incidents.find(({ monitor }) => monitor === "xai-api")!;
    const witness = outage.timeline.find((event) => event.what === "witness")!;
    expect(outage).toMatchObject({ pageFeed: "xai-status", pagePublished: "2026-09-03T13:30:00.000Z" });
    expect(witness).toMatchObject({
      t: expect.stringMatching(/^2026-09-03T14:21:0/),
      feed: "github-status",
      status: "degraded_performance",
      begin: "2026-09-03T14:17:27.478Z",
      published: "2026-09-03T14:17:27.485Z",
      url: "https://stspg.io/p217h6l54208",
    });
    // Our verdict came a quarter of a minute after the first call of 13:31 that failed.
    const leadMin = (published: string): number => Math.round((toMs(published) - toMs(outage.detected)) / MINUTE_MS);
    expect([outage.pagePublished!, "2026-09-03T14:17:27.485Z"].map(leadMin)).toEqual([-1, 46]);
  });

  it("knows at each moment what was published by then", () => {
    const said = day.stands.at(-1)!.ledger.feedChanges.flatMap(({ t, report: { feed, incidents } }) => {
      const told = incidents.filter(({ begin }) => begin > "2026-09-03").map(({ state, title }) => `${state} ${title}`);
      return told.length === 0 ? [] : [`${t.slice(11, 16)} ${feed}: ${told.join(", ")}`];
    });
    const [sonnet, models, grok] = [
      "Elevated errors for Claude Sonnet 5",
      "Elevated errors for multiple models",
      "Incident with Grok Copilot AI Model Provider",
    ];
    expect(said).toEqual([
      `12:41 anthropic-status: investigating ${sonnet}`,
      `12:51 anthropic-status: monitoring ${sonnet}`,
      `13:01 anthropic-status: resolved ${sonnet}`,
      `13:31 anthropic-status: investigating ${models}, resolved ${sonnet}`,
      "13:31 xai-status: investigating Models outage",
      `14:21 github-status: investigating ${grok}`,
      `14:26 github-status: investigating ${grok}`,
      `15:26 anthropic-status: identified ${models}, resolved ${sonnet}`,
      `16:11 anthropic-status: monitoring ${models}, resolved ${sonnet}`,
      `16:26 anthropic-status: resolved ${models}, resolved ${sonnet}`,
      "17:11 xai-status: resolved Models outage",
      `17:16 github-status: resolved ${grok}`,
    ]);
  });

  it("gives each official page its card, and GitHub none", () => {
    const { monitors } = day.config;
    const feeds = day.config.feeds.map(({ id, kind }) => ({ id, role: kinds[kind].role }));
    const { incidents } = day.stands.at(-1)!.ledger;
    expect(reportCards({ feeds, monitors, incidents, nowMs: at("18:01:00") }).map(cardOf)).toEqual([
      { feed: "xai-status", incidents: 1, acknowledged: 1, confirmedShare: 1, leadMin: -1 },
      { feed: "anthropic-status", incidents: 1, acknowledged: 1, confirmedShare: 1, leadMin: 0 },
    ]);
  });
});
