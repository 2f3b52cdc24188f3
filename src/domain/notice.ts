import type { Incident, IncidentKind, Level } from "./incident.ts";
import type { Instant } from "./instant.ts";
import type { Language } from "./language.ts";

/** What a message to a channel is about. */
export const NOTICE_KINDS = ["trouble", "update", "recovery", "reminder", "escalation", "digest", "test"] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/**
 * One message to one channel: all that one run has to tell it. Texts are plain, in the language of the config, without
 * markup and escaped for nothing: each channel escapes by the rules of its vendor. They never hold a secret, a query string
 * or a body.
 */
export interface Notice {
  /** The same whenever the same is sent again: who knows such keys takes a repetition for one. */
  readonly key: string;
  readonly kind: NoticeKind;
  /** The gravest of its items. */
  readonly level: Level;
  readonly t: Instant;
  /** The fact first, one line: `Claude API is down: model overloaded`, `3 monitors are down, 1 is back up`. */
  readonly title: string;
  /** One or two sentences more, where there is more to say than the items do. */
  readonly lead?: string;
  /** The gravest first; none in a test or a digest without incidents. */
  readonly items: readonly NoticeItem[];
  /** Lines of a digest: a heading and its sentences. */
  readonly sections?: readonly { readonly heading: string; readonly lines: readonly string[] }[];
  /** The site's name and address. */
  readonly site: { readonly name: string; readonly url?: string };
  /** Of its texts, so that what a channel adds (that it was cut) is in the same; English where absent. */
  readonly locale?: Language;
  /** What is told could not be kept in the ledger. */
  readonly unrecorded?: true;
}

/** What a notice says of one incident. */
export interface NoticeItem {
  /** Of the incident: the key by which an alerting service opens and resolves. */
  readonly incident: Incident["id"];
  readonly kind: NoticeKind;
  readonly incidentKind: IncidentKind;
  readonly level: Level;
  readonly isOpen: boolean;
  readonly monitor: { readonly id: string; readonly name: string; readonly group?: string; readonly provider?: string };
  readonly begin: Instant;
  readonly end?: Instant;
  /** One line: `Claude API is down: model overloaded`. */
  readonly title: string;
  /** Since when, failures in a row, what the official page says, how long it lasted: label and value, in the order to show. */
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  /** What to do next, in the order to do it. */
  readonly steps: readonly string[];
  /** To the incident's page, its issue and the official page. */
  readonly links: readonly { readonly label: string; readonly url: string }[];
}
