import { plainThroughout } from "../outside.ts";
import { reportFiles } from "../report-files.ts";
import type { Product } from "./product.ts";

/** The reports of closed months as JSON, CSV and Markdown. */
export const reports: Product = {
  name: "reports",
  async *files({ input }) {
    for (const [path, body] of await reportFiles(input.ledger.reports.map(plainThroughout))) yield { path, body };
  },
};
