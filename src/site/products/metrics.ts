import { metricFamilies } from "./metric-families.ts";
import { openMetrics, textFormat } from "./metric-model.ts";
import { alertRules } from "./metric-rules.ts";
import type { Product } from "./product.ts";

/** The site's figures for Prometheus, in both formats that are in use, and rules to alert by. */
export const metrics: Product = {
  name: "metrics",
  *files(context) {
    const families = metricFamilies(context);
    yield { path: "metrics", body: textFormat(families) };
    yield { path: "metrics.openmetrics.txt", body: openMetrics(families) };
    yield { path: "prometheus-rules.yml", body: alertRules(context, families) };
  },
};
