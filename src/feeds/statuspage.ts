import { z } from "zod";
import type { FeedProblem, Report } from "../domain/report.ts";
import type { FeedSource, FeedWorld } from "./contract.ts";
import { feedId, feedUrl } from "./settings.ts";

const settings = z.strictObject({
  id: feedId,
  kind: z
    .literal("statuspage")
    .describe("An Atlassian Statuspage, or a page that answers like one (incident.io and others)"),
  url: feedUrl.describe(
    "The page, or one of its `api/v2/*.json` addresses, which is then the only one read. Of a page, `summary.json` and `incidents.json` are read and merged",
  ),
});
type Settings = z.infer<typeof settings>;

async function observe(_settings: Settings, _world: FeedWorld, _signal?: AbortSignal): Promise<Report> {
  throw new Error("not written yet");
}

function parse(_text: string, _source: FeedSource): Report | FeedProblem {
  throw new Error("not written yet");
}

export const statuspage = { settings, observe, parse };
