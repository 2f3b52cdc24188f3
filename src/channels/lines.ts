import type { Notice, NoticeItem } from "../domain/notice.ts";
import { channelWords } from "../locales/channel-words.ts";
import { plain, shown, webAddress } from "./plain.ts";

export interface Link {
  readonly label: string;
  readonly url: string;
}

/** A notice as it is read from above, without markup: plain texts of one line each. */
export type Line =
  | { readonly kind: "title" | "heading" | "text" | "note" | "step"; readonly text: string }
  | { readonly kind: "fact"; readonly label: string; readonly text: string }
  | { readonly kind: "links"; readonly links: readonly Link[] }
  /** Between two incidents. */
  | { readonly kind: "gap" };

/** All lines of a notice but its title. */
export function linesOf(notice: Notice): Line[] {
  const { lead, items, sections = [], unrecorded } = notice;
  const words = channelWords(notice);
  return [
    ...(lead === undefined ? [] : [text(lead)]),
    ...(unrecorded ? [text(words.unrecorded)] : []),
    ...items.flatMap((item, index) => [
      ...(index === 0 && lead === undefined && !unrecorded ? [] : [GAP]),
      ...itemLines(item, isTold(item, notice), words.steps),
    ]),
    ...sections.flatMap(({ heading, lines }) => [
      GAP,
      { kind: "heading", text: shown(heading) } as const,
      ...lines.map(text),
    ]),
    ...(items.length === 0 && notice.site.url !== undefined ? [siteLinks(notice)] : []),
  ];
}

/** One line of its own where the notice's title says it already. */
const isTold = (item: NoticeItem, { title }: Notice): boolean => plain(item.title) === plain(title);

function itemLines(item: NoticeItem, isTitleTold: boolean, steps: string): Line[] {
  const links = linksOf(item);
  return [
    ...(isTitleTold ? [] : [{ kind: "heading", text: shown(item.title) } as const]),
    ...item.facts.map(({ label, value }) => ({ kind: "fact", label: shown(label), text: shown(value) }) as const),
    ...(item.steps.length === 0 ? [] : [{ kind: "heading", text: steps } as const]),
    ...item.steps.map((step, index) => ({ kind: "step", text: `${index + 1}. ${shown(step)}` }) as const),
    ...(links.length === 0 ? [] : [{ kind: "links", links } as const]),
  ];
}

const GAP: Line = { kind: "gap" };
const text = (written: string): Line => ({ kind: "text", text: shown(written) });

/** Links that lead to the web, with their labels on one line. */
export function linksOf({ links }: Pick<NoticeItem, "links">): Link[] {
  return links.flatMap(({ label, url }) => {
    const address = webAddress(url);
    return address === undefined ? [] : [{ label: shown(label), url: address }];
  });
}

function siteLinks({ site }: Notice): Line {
  return { kind: "links", links: linksOf({ links: [{ label: site.name, url: site.url ?? "" }] }) };
}

export type Tone = "critical" | "warning" | "info" | "good";

/** How a message looks: by its level, or as what is over. */
export const toneOf = ({ kind, level }: Pick<Notice, "kind" | "level">): Tone =>
  kind === "recovery" ? "good" : kind === "digest" || kind === "test" ? "info" : level;

/** Before a title where a vendor knows no colour. */
export const MARKS: Readonly<Record<Tone, string>> = { critical: "🔴", warning: "🟠", info: "🔵", good: "🟢" };

/** Readable on light and on dark. */
export const COLORS: Readonly<Record<Tone, string>> = {
  critical: "#d92d20",
  warning: "#f79009",
  info: "#2e90fa",
  good: "#12b76a",
};
