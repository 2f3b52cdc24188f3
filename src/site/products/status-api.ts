import { compareJson } from "../compare-json.ts";
import { comparisons } from "../comparisons.ts";
import { listJsonFile } from "../output.ts";
import { statusJson } from "../status-json.ts";
import { statusPagesJson } from "../status-pages-json.ts";
import type { Product } from "./product.ts";

/** What the pages say, as JSON. */
export const statusApi: Product = {
  name: "status",
  *files(context) {
    const { length } = context.input.monitors;
    yield listJsonFile("api/v1/status.json", length, statusJson(context));
    if (context.pages.length > 0) yield listJsonFile("api/v1/status-pages.json", length, statusPagesJson(context));
    const compared = comparisons(context);
    if (compared.length > 0) yield listJsonFile("api/v1/compare.json", length, compareJson(context, compared));
  },
};
