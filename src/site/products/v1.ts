import { compactJsonFile, listJsonFile } from "../output.ts";
import type { Product } from "./product.ts";
import { costsJson, feedsJson, incidentsJson } from "./v1-lists.ts";
import { latencyJson, monitorsJson, summaryJson, uptimeJson } from "./v1-monitors.ts";
import { routeJson } from "./v1-route.ts";

/** What the site knows, in files of their own for who wants only a part; schemas and a description of all of `api/v1/`. */
export const v1: Product = {
  name: "v1",
  async *files(context) {
    const list = (name: string, value: object) =>
      listJsonFile(`api/v1/${name}.json`, context.input.monitors.length, value);
    yield list("monitors", monitorsJson(context));
    yield list("incidents", incidentsJson(context));
    yield list("feeds", feedsJson(context));
    yield list("costs", costsJson(context));
    yield list("route", routeJson(context));
    // Making schemas takes longer than all else that a run loads: only one that builds the site pays for it.
    const { v1Descriptions } = await import("./v1-description.ts");
    yield* v1Descriptions();
  },
  *filesOf(context, facts) {
    const folder = `api/v1/monitor/${facts.monitor.id}`;
    yield compactJsonFile(`${folder}/summary.json`, summaryJson(context, facts));
    yield compactJsonFile(`${folder}/latency.json`, latencyJson(context, facts));
    yield compactJsonFile(`${folder}/uptime.json`, uptimeJson(context, facts));
  },
};
