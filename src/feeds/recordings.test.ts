import { describe, expect, it } from "vitest";
import { recordings } from "../../test/feed-documents.ts";
import { leastSettings } from "../../test/feed-settings.ts";
import { evaluateExpression } from "../conditions/index.ts";
import type { Indicator } from "../domain/report.ts";
import { parseFeed, type FeedKind } from "./index.ts";

/*
 * Which kind reads which recorded document, and what it comes to; its fields are asserted in the kind's own test. A recording
 * that nobody reads fails here.
 */

/** Numbers of components, of incidents and of those of them that are open, of maintenances. */
interface Expected {
  readonly kind: FeedKind;
  readonly indicator: Indicator;
  readonly counts: readonly [components: number, incidents: number, open: number, maintenances: number];
  /** Why it is no report. */
  readonly problem?: string;
}

const of = (
  kind: FeedKind,
  indicator: Indicator,
  ...counts: [components?: number, incidents?: number, open?: number, maintenances?: number]
): Expected => {
  const [components = 0, incidents = 0, open = 0, maintenances = 0] = counts;
  return { kind, indicator, counts: [components, incidents, open, maintenances] };
};

const EXPECTED: Readonly<Record<string, Expected>> = {
  "aistudio/list-incidents-history-resolved-seam.json": of("aistudio", "none", 0, 3),
  "aws/currentevents-me-south-1-split-cyanheads.utf16be.json": of("aws-health", "critical", 0, 1, 1),
  "azure/feed-2026-07-23-active-cyanheads.xml": of("azure", "minor", 0, 1, 1),
  "firehydrant/redis-payload-cyanheads.json": of("firehydrant", "none", 6, 3, 0, 1),
  "gcp/incidents-2026-07-cyanheads.json": of("google-cloud", "none", 0, 4),
  "gcp/products-trimmed-seam.json": { ...of("google-cloud", "unknown", 12), problem: "wrong-shape" },
  "incidentio/native-impacts-uptimes-openai-2026-03-17-stts.json": of("incidentio", "minor", 0, 69, 1),
  "incidentio/native-summary-linear-2026-03-healthy-stts.json": of("incidentio", "none", 6),
  "incidentio/native-summary-openai-2026-03-17-ongoing-monitoring-stts.json": of("incidentio", "minor", 31, 1, 1),
  "incidentio/openai-incidents-resolved-seam.json": of("statuspage", "none", 0, 2),
  "instatus/page-embedded-mastodonsocial-2026-active-majoroutage-trimmed-stts.json": of(
    "instatus",
    "critical",
    4,
    1,
    1,
  ),
  "instatus/page-embedded-whereby-healthy-trimmed-stts.json": of("instatus", "none", 4),
  "openrouter/endpoints-gpt-4o-degraded-azure-fener.json": of("openrouter", "none", 4),
  "openrouter/models-trimmed-genai-prices.json": of("openrouter", "unknown", 1),
  "pagerduty/page-embedded-2023-12-open-minor-trimmed-stts.json": of("pagerduty", "minor", 7, 3, 1),
  "slack/current-ok-cyanheads.json": of("slack", "none"),
  "slack/history-cyanheads.json": of("slack", "none", 0, 3),
  "statusio/docker-incident-crazymax.json": of("statusio", "major", 16, 1, 1),
  "statusio/docker-status-crazymax.json": of("statusio", "none", 20),
  "statuspage/claude-incidents-2026-09-03-trimmed-seam.json": of("statuspage", "none", 0, 2),
  "statuspage/github-history-ongoing-mrshu.atom.xml": of("rss", "none", 0, 25),
  "statuspage/github-incidents-2026-09-03-trimmed-seam.json": of("statuspage", "none", 0, 3),
  "statuspage/github-status-a-crazymax.json": of("statuspage", "minor"),
  "statuspage/github-summary-a-crazymax.json": of("statuspage", "minor", 9, 1, 1, 2),
  "upptime/history-site-startrail.yml": { ...of("upptime", "unknown"), problem: "not-json" },
  "upptime/summary-startrail.json": of("upptime", "critical", 5),
  "xai/feed-2026-09-03-trimmed-seam.xml": of("rss", "none", 0, 3),
};

describe.skipIf(recordings.length === 0)("recorded documents", () => {
  it("are all read by a kind", () => {
    expect(recordings.map(({ name }) => name).toSorted()).toEqual(Object.keys(EXPECTED).toSorted());
  });

  it.each(recordings.filter(({ name }) => name in EXPECTED))("$name", async ({ name, text }) => {
    const { kind, ...expected } = EXPECTED[name]!;
    const settings = { ...leastSettings(kind), ...(kind === "openrouter" && { models: ["openai/gpt-4o"] }) };
    const source = { feed: "x", url: settings.url, fetchedAt: "2026-11-20T17:05:00.000Z" };
    const { indicator, components, incidents, maintenances, problem } = await parseFeed(
      settings,
      text,
      source,
      evaluateExpression,
    );
    const open = incidents.filter(({ end }) => end === undefined);
    expect({
      indicator,
      counts: [components.length, incidents.length, open.length, maintenances.length],
      ...(problem && { problem: problem.reason }),
    }).toEqual(expected);
  });
});
