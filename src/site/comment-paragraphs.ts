import type { Incident, IncidentEvent } from "../domain/incident.ts";
import { onOneLine, outsideUrl } from "./outside.ts";

/** A paragraph that a person wrote: plain text, and links where an address stands. */
export interface Paragraph {
  readonly parts: readonly { readonly text: string; readonly href: string }[];
}

const ADDRESS = /https?:\/\/[^\s<>"'`]+/gu;
/** What ends a sentence or closes a bracket around an address is no part of it. */
const AFTER = /[.,;:!?)\]}]+$/u;
const SHOWN = 60;

/** Text as it is kept of a comment, as paragraphs. */
export function paragraphsOf(text: string): Paragraph[] {
  return text
    .split(/\n{2,}/u)
    .map(onOneLine)
    .filter((paragraph) => paragraph !== "")
    .map((paragraph) => ({ parts: partsOf(paragraph) }));
}

function partsOf(paragraph: string): Paragraph["parts"] {
  const parts: { text: string; href: string }[] = [];
  let from = 0;
  for (const { 0: found, index } of paragraph.matchAll(ADDRESS)) {
    const address = found.replace(AFTER, "");
    const href = outsideUrl(address);
    if (href === undefined) continue;
    parts.push({ text: paragraph.slice(from, index), href: "" }, { text: shortened(address), href });
    from = index + address.length;
  }
  return [...parts, { text: paragraph.slice(from), href: "" }].filter(({ text }) => text !== "");
}

const shortened = (address: string): string => (address.length <= SHOWN ? address : `${address.slice(0, SHOWN - 1)}…`);

type Comment = Extract<IncidentEvent, { what: "comment" }>;

/** What people wrote when it was over. */
export const commentsAfter = ({ timeline, end }: Pick<Incident, "timeline" | "end">): Comment[] =>
  end === undefined
    ? []
    : timeline.filter((event) => event.what === "comment").filter(({ t, text }) => t >= end && text !== "");
