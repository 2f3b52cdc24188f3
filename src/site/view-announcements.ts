import { standing } from "../domain/announcement.ts";
import { toInstant, toMs } from "../domain/instant.ts";
import type { SiteContext } from "./context.ts";
import { outsideText, outsideUrl } from "./outside.ts";

const LONGEST_PARAGRAPH = 2_000;

/** What the owner wants read first; nothing where nothing stands. */
export function announcementsView({ input, locale, format }: SiteContext): object | undefined {
  const { nowMs, announcements = [] } = input;
  const shown = standing(announcements, toInstant(nowMs));
  if (shown.length === 0) return undefined;
  return {
    head: locale.front.announcements,
    items: shown.map(({ id, title, text = "", from, url }) => ({
      id: `announced-${id}`,
      title: outsideText(title, 200),
      when: from === undefined ? "" : locale.front.announcedSince(format.timeNear(toMs(from), nowMs)),
      paragraphs: text
        .split(/\n\s*\n/u)
        .map((paragraph) => outsideText(paragraph, LONGEST_PARAGRAPH))
        .filter((paragraph) => paragraph !== ""),
      href: outsideUrl(url) ?? "",
      readOn: locale.front.readOn,
    })),
  };
}
