import { compareJson, comparisons } from "../compare-json.ts";
import { jsonFile } from "../output.ts";
import { monitorJson, statusJson } from "../status-json.ts";
import { statusPagesJson } from "../status-pages-json.ts";
import type { Product } from "./product.ts";

/** What the pages say, as JSON. */
export const statusApi: Product = {
  name: "status",
  *files(context) {
    yield jsonFile("api/v1/status.json", statusJson(context));
    for (const facts of context.facts)
      yield jsonFile(`api/v1/monitors/${facts.monitor.id}.json`, monitorJson(context, facts));
    if (context.pages.length > 0) yield jsonFile("api/v1/status-pages.json", statusPagesJson(context));
    const compared = comparisons(context);
    if (compared.length > 0) yield jsonFile("api/v1/compare.json", compareJson(context, compared));
  },
};
