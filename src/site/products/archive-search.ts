import { toMs } from "../../domain/instant.ts";
import { incidentItem } from "../view-incident-list.ts";
import type { Product } from "./product.ts";

/**
 * What the search of incidents looks in, loaded when somebody searches: a script, since a page that was opened from a file may
 * not fetch.
 */
export const archiveSearch: Product = {
  name: "incident search",
  *files(context) {
    if (context.incidents.length === 0) return;
    const { format, locale } = context;
    const { kind, level } = locale;
    const rows = context.incidents.map((one) => {
      const { href, glyph, title, duration, sub } = incidentItem(context, one, "");
      return [
        href,
        glyph,
        title,
        duration,
        sub,
        `${kind[one.incident.kind]} ${level[one.incident.level]} ${format.month(toMs(one.incident.begin))}`,
      ];
    });
    const body = `globalThis.uptimelineIncidents=[\n${rows.map((row) => JSON.stringify(row)).join(",\n")}\n];\n`;
    yield { path: "incidents/search.js", body };
  },
};
