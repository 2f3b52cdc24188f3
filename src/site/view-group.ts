import { frame, sentence, type SiteContext } from "./context.ts";
import { groupParts, type GroupPart } from "./group-parts.ts";
import { outsideText } from "./outside.ts";
import { MOST_WITH_DAYS, monitorsView } from "./view-monitors.ts";

/** Groups have pages where the index is too large for the days of all. */
export const groupPages = (context: SiteContext): GroupPart[] =>
  context.facts.length <= MOST_WITH_DAYS ? [] : groupParts(context);

/** The monitors of a group, or a part of them, as the index shows few. */
export function groupView(context: SiteContext, one: GroupPart): object {
  const { locale } = context;
  const { front, words, index } = locale;
  const name = one.group === "" ? index.rest : outsideText(one.group);
  const title = front.groupTitle(name, one.part, one.parts);
  const up = one.facts.filter(({ state }) => state === "up").length;
  const others = groupParts(context).filter(({ group }) => group === one.group);
  return {
    ...frame(context, { title, root: "../" }),
    crumbs: [{ href: "../index.html", text: words.status }, { text: title }],
    sentence: sentence([
      { tone: up === one.facts.length ? "quiet" : "plain", text: front.groupSentence(title, up, one.facts.length) },
    ]),
    ...monitorsView(context, one.facts, "../"),
    partsHead: front.parts,
    parts:
      others.length === 1
        ? []
        : others.map(({ path, part }) => ({ href: `../${path}`, text: String(part), current: part === one.part })),
  };
}
