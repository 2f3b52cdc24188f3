import { z } from "zod";
import type { FeedProblem, Report } from "../domain/report.ts";
import type { FeedSource, FeedWorld } from "./contract.ts";
import { feedId, feedUrl } from "./settings.ts";

const settings = z.strictObject({
  id: feedId,
  kind: z.literal("google-cloud").describe("Google Cloud's (or Workspace's) list of incidents"),
  url: feedUrl
    .default("https://status.cloud.google.com/incidents.json")
    .describe(
      "Address of `incidents.json`; Workspace has `https://www.google.com/appsstatus/dashboard/incidents.json`",
    ),
  products: z
    .array(z.string().min(1))
    .default([])
    .describe("Ids or names of the products to keep (ids stay the same when Google renames a product); none keeps all"),
});
type Settings = z.infer<typeof settings>;

async function observe(_settings: Settings, _world: FeedWorld, _signal?: AbortSignal): Promise<Report> {
  throw new Error("not written yet");
}

function parse(_text: string, _source: FeedSource): Report | FeedProblem {
  throw new Error("not written yet");
}

export const googleCloud = { settings, observe, parse };
