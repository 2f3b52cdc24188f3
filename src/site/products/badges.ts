import { badgeFiles } from "../../domain/badge.ts";
import type { Product } from "./product.ts";

/** The badges that another program kept, at the paths that pages out there point at. */
export const badges: Product = {
  name: "badges",
  *files({ facts }) {
    for (const { monitor, windows } of facts) {
      if (monitor.badge === undefined) continue;
      for (const [path, body] of badgeFiles(monitor.badge, windows)) yield { path, body };
    }
  },
};
