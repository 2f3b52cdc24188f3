import { z } from "zod";
import { contrast, LEAST_CONTRAST, PALETTE, SCHEMES, TEXT_COLORS } from "../domain/palette.ts";
import type { Mistake } from "./explain.ts";
import type { ConfigFile } from "./schema.ts";

/** Read leniently, as `check.ts` reads the rest. */
const Outline = z.object({
  announcements: z.array(z.object({ id: z.unknown().optional() }).catch({})).catch([]),
  site: z.object({ domain: z.string().optional(), url: z.string().optional() }).catch({}),
});

/** Doubled announcements, and a domain that is not that of the address. */
export function checkSite(data: unknown): Mistake[] {
  const { announcements, site } = Outline.safeParse(data).data ?? { announcements: [], site: {} };
  const seen = new Set<unknown>();
  const doubled = announcements.flatMap(({ id }, index) => {
    const isDouble = id !== undefined && seen.has(id);
    seen.add(id);
    const message = "another announcement has the same id";
    return isDouble ? [{ path: ["announcements", index, "id"], message, remedy: "Give each an id of its own" }] : [];
  });
  const host = site.url === undefined ? undefined : URL.parse(site.url)?.hostname;
  if (host === undefined || site.domain === undefined || host === site.domain) return doubled;
  const message = `the host of \`url\` is ${host}`;
  return [...doubled, { path: ["site", "domain"], message, remedy: "Remove one of them, or let both say the same" }];
}

/** Colours of text that not everybody can read on the paper it stands on. */
export function faintColors({ site: { colors = {} } = {} }: ConfigFile): Mistake[] {
  return SCHEMES.flatMap((scheme, at) => {
    const own: Readonly<Record<string, string | undefined>> = colors[scheme] ?? {};
    const paper = own["paper"] ?? PALETTE.paper[at]!;
    const shown = own["paper"] === undefined ? TEXT_COLORS.filter((name) => own[name] !== undefined) : TEXT_COLORS;
    return shown.flatMap((name) => {
      const ratio = contrast(own[name] ?? PALETTE[name][at]!, paper);
      if (ratio >= LEAST_CONTRAST) return [];
      const key = own[name] === undefined ? "paper" : name;
      const message = `${name} stands on paper with a contrast of ${ratio.toFixed(1)} : 1, and text needs 4.5 : 1`;
      return [{ path: ["site", "colors", scheme, key], message, remedy: "Make one of them darker or lighter" }];
    });
  });
}
