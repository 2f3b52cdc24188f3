import { DAY_MS, toMs, type Instant } from "../domain/instant.ts";
import type { ComponentStatus, ReportedMaintenance, ReportedState, ReportedUpdate } from "../domain/report.ts";
import { earliest, identifier, latest, webAddress } from "./reading/fields.ts";
import { rfc822 } from "./reading/moments.ts";
import { plainTitle } from "./reading/plain-text.ts";
import type { FeedItem } from "./reading/xml.ts";
import { readBody, type Block, type Body } from "./rss-body.ts";
import {
  AWS_PREFIXES,
  impactWord,
  isOfMaintenance,
  isOver,
  stateWord,
  worstImpact,
  type StateWord,
} from "./rss-words.ts";

/** What one item tells of an incident or a maintenance; several may tell of one. */
export interface Telling {
  /** Of the incident where the feed has one, the same in all items about it. */
  readonly key: string;
  /** What an item of another key may share with it that tells of the same. */
  readonly alias?: string;
  readonly title: string;
  /** The component in brackets before the title: such feeds have an item for each. */
  readonly component?: string;
  readonly url?: string;
  /** Why it is thought to be over, or how it stands. */
  readonly state: StateWord;
  readonly isMaintenance: boolean;
  /** The item is one update, and the next outage of the same service is told under the same key. */
  readonly endsKey: boolean;
  readonly begin: Instant;
  readonly published: Instant;
  /** The last word. */
  readonly said: Instant;
  /** When it ended or will, where it says so. */
  readonly end?: Instant;
  readonly plan?: Body["plan"];
  readonly impact?: ComponentStatus;
  readonly components: readonly string[];
  readonly regions: readonly string[];
  readonly updates: readonly ReportedUpdate[];
  readonly unknownWords: readonly string[];
}

/** A begin that is further back than this before the first update belongs to something else: dates of items may be months off. */
const BACKDATED_MS = 7 * DAY_MS;

export function readItem(item: FeedItem, { url, fetchedAt }: { url: string; fetchedAt: Instant }): Telling {
  const [created, updated] = [rfc822(item.published), rfc822(item.updated)];
  const written = created ?? updated ?? fetchedAt;
  const body = readBody(item.html, written);
  const title = readTitle(item.title);
  const times = body.blocks.map(({ t }) => t);
  const published = earliest(times) ?? written;
  const said = latest(times) ?? updated ?? written;
  const state = stateOf(title, item.categories, body);
  const isMaintenance = maintains(title, item, body);
  const begin =
    body.begin ??
    (toMs(published) - toMs(written) <= BACKDATED_MS ? (earliest([written, published]) ?? published) : published);
  const key = keyOf(item, title, written);
  const link = webAddress(item.link.replace(/(?<=[^:/])\/{2,}/g, "/"), url);
  const severities = item.categories.map(impactWord);
  return {
    ...key,
    title: title.text,
    ...(title.component !== undefined && { component: title.component }),
    ...(link && { url: link }),
    state,
    isMaintenance,
    begin,
    published,
    said,
    ...(isOver(state) && { end: body.end ?? endOf(body.blocks) ?? said }),
    ...(body.plan && { plan: body.plan }),
    ...withImpact(worstImpact([title.impact, body.impact, ...severities])),
    components: [
      ...new Set([...(title.component === undefined ? [] : [title.component]), ...key.components, ...body.components]),
    ],
    regions: [...new Set([...key.regions, ...body.regions.map((region) => region.trim())])],
    updates: toUpdates(body.blocks, state, written),
    unknownWords: body.unknownWords,
  };
}

const withImpact = (impact: ComponentStatus | undefined) => (impact === undefined ? {} : { impact });

interface Title {
  readonly text: string;
  readonly component?: string;
  readonly state?: StateWord;
  readonly impact?: ComponentStatus;
}

/** Takes what feeds write around a title from it: `[RESOLVED]`, `UPDATE:`, `Service disruption:`, `[Component]`. */
function readTitle(written: string): Title {
  let text = plainTitle(written);
  let [state, impact, component]: [StateWord?, ComponentStatus?, string?] = [];
  // Each turn takes one prefix; there are never more than a few.
  for (let turn = 0; turn < 4; turn += 1) {
    const [whole = "", bracketed, prefix] = /^(?:\[([^[\]]{1,100})\]|([\p{L} -]{3,40}?)\s*:)\s*/u.exec(text) ?? [];
    const word = bracketed ?? prefix;
    if (word === undefined) break;
    const told = stateWord(word);
    const aws = AWS_PREFIXES.get(word.toLowerCase());
    if (told !== undefined) state ??= told;
    else if (aws !== undefined) impact ??= aws;
    else if (bracketed !== undefined && component === undefined) component = bracketed.trim();
    else break;
    text = text.slice(whole.length);
  }
  const last = /\s*[[(]([\p{L} -]{3,40})[\])]\s*$/u.exec(text);
  const told = last?.[1] === undefined ? undefined : stateWord(last[1]);
  if (last !== null && told !== undefined) {
    state ??= told;
    text = text.slice(0, last.index);
  }
  return {
    text: text === "" ? plainTitle(written) : text,
    ...(component !== undefined && component !== "" && { component }),
    ...(state && state !== "update" && { state }),
    ...withImpact(impact),
  };
}

/** A mark in the title, else a category, else what the text says of the whole item, else its newest update. */
function stateOf(title: Title, categories: readonly string[], { state, blocks }: Body): StateWord {
  if (title.state !== undefined) return title.state;
  // Other categories are names of components and severities.
  const category = categories.map(stateWord).find((word) => word !== undefined && isOver(word));
  if (category !== undefined) return category;
  if (state !== undefined) return state;
  if (title.impact === "operational") return "resolved";
  return statesOf(blocks).at(-1) ?? "investigating";
}

/** The state that each update leaves: one that says none, or only that it goes on, leaves that of the one before; after the end it opens again. */
function statesOf(blocks: readonly Block[]): StateWord[] {
  let now: StateWord = "investigating";
  return blocks.map(({ state }) => {
    if (state === "update") now = isOver(now) ? "investigating" : now;
    else if (state !== undefined) now = state;
    return now;
  });
}

/** The first update of the last stretch in which it is over, so that a later report moves nothing. */
function endOf(blocks: readonly Block[]): Instant | undefined {
  const states = statesOf(blocks);
  const closing = states.findLastIndex((state) => !isOver(state)) + 1;
  return blocks[closing]?.t;
}

function toUpdates(blocks: readonly Block[], state: StateWord, otherwise: Instant): ReportedUpdate[] {
  const states = statesOf(blocks);
  return blocks.map(({ t = otherwise, text }, index) => {
    const own = states[index] ?? "investigating";
    const isLast = index === blocks.length - 1;
    return { t, state: toState(isLast && isOver(state) && !isOver(own) ? state : own), text };
  });
}

export function toState(word: StateWord): ReportedState {
  switch (word) {
    case "completed":
      return "resolved";
    case "update":
    case "scheduled":
      return "investigating";
    case "in_progress":
      return "monitoring";
    default:
      return word;
  }
}

const maintains = (title: Title, { categories }: FeedItem, body: Body): boolean =>
  body.plan !== undefined ||
  [title.state, body.state, ...body.blocks.map(({ state }) => state)].some(
    (word) => word !== undefined && isOfMaintenance(word),
  ) ||
  /^(?:scheduled|planned) maintenance\b/i.test(title.text) ||
  categories.some((category) => /^(?:scheduled |planned )?maintenance$/i.test(category.trim()));

export function toMaintenanceState(word: StateWord): ReportedMaintenance["state"] {
  if (isOver(word)) return "completed";
  return word === "in_progress" || word === "monitoring" ? "in_progress" : "scheduled";
}

const AWS_GUID = /#(([a-z0-9-]{2,80}?)(?:-([a-z]{2}(?:-[a-z]{2,4})?-[a-z]{4,12}-\d))?)_\d{9,11}$/;
const GOOGLE_ID = /^(tag:.*:feed:[^.]{1,80})\.[^.]{1,80}$/;

/**
 * What all items about one incident have in common. AWS numbers each update of a service; Google's ids are incident and update;
 * with a component in the title each of them has an item, with an id of its own or all with one.
 */
function keyOf(
  item: FeedItem,
  { component, text }: Title,
  written: Instant,
): Pick<Telling, "key" | "alias" | "components" | "regions" | "endsKey"> {
  const none = { components: [], regions: [], endsKey: false };
  const [, service, , region] = AWS_GUID.exec(item.id) ?? [];
  if (service !== undefined)
    return { key: service, components: [service], regions: region === undefined ? [] : [region], endsKey: true };
  if (component !== undefined)
    return { ...none, key: identifier.parse(`${text} ${written}`), ...(item.id !== "" && { alias: item.id }) };
  const incident = GOOGLE_ID.exec(item.id)?.[1];
  const id = incident ?? (item.id === "" ? item.link : item.id);
  const told = identifier.parse(id.replace(/(?<=[^:/])\/{2,}/g, "/"));
  return { ...none, key: told === "" ? identifier.parse(`${text} ${written}`) : told };
}
