import type { Instant } from "./domain/instant.ts";

export interface RepositoryFacts {
  readonly hasIssues: boolean;
  readonly hasPages: boolean;
  readonly fork: boolean;
  readonly archived: boolean;
  readonly private: boolean;
  readonly defaultBranch: string;
  readonly url: string;
}

export interface ForgeIssue {
  readonly number: number;
  readonly url: string;
  readonly title: string;
  readonly body: string;
  readonly state: "open" | "closed";
  readonly author: string;
  readonly labels: readonly string[];
  readonly isLocked: boolean;
  readonly createdAt: Instant;
}

/** What a list of issues tells that `ForgeIssue` of old does not: who did what to it is asked of the issue alone. */
export interface ForgeChange extends ForgeIssue {
  readonly updatedAt: Instant;
  readonly closedAt?: Instant;
  /** How many there are. */
  readonly comments: number;
  readonly assignees: readonly string[];
}

/** The issues of a label as a conditional request finds them. */
export type ForgeChanges =
  | { readonly kind: "same" }
  | { readonly kind: "changed"; readonly etag?: string; readonly issues: readonly ForgeChange[] };

/** Something that was done to an issue, by whom: as GitHub's list of its events has it. */
export interface ForgeEvent {
  /** `closed`, `reopened`, `renamed`, `labeled`, `locked`, `transferred`, … */
  readonly what: string;
  readonly by: string;
  readonly t: Instant;
}

export type Permission = "none" | "read" | "triage" | "write" | "maintain" | "admin";

export interface ForgeComment {
  readonly id: number;
  readonly body: string;
  readonly author: string;
  readonly createdAt: Instant;
  /** Of its last edit; as `createdAt` where it was never edited. */
  readonly updatedAt: Instant;
}

export interface IssueDraft {
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
}

export interface IssuePatch {
  readonly title?: string;
  readonly state?: "open" | "closed";
  readonly stateReason?: "completed" | "reopened";
  readonly labels?: readonly string[];
  readonly assignees?: readonly string[];
}

/** Issues of the repository. Every call rejects with a `ForgeError` when GitHub does not do it. */
export interface Forge {
  facts(): Promise<RepositoryFacts>;
  /** The login under which our token writes. */
  login(): Promise<string>;
  /** Issues in any state with a label, newest first, created at or after `since`. */
  issues(label: string, since: Instant): Promise<ForgeIssue[]>;
  issue(number: number): Promise<ForgeIssue>;
  createIssue(draft: IssueDraft): Promise<ForgeIssue>;
  updateIssue(number: number, patch: IssuePatch): Promise<void>;
  /** Those that were made or edited at or after `since`, oldest first. */
  comments(number: number, since: Instant): Promise<ForgeComment[]>;
  comment(number: number, body: string): Promise<ForgeComment>;
  /** Makes the labels that are missing; those that are there stay as they are. */
  ensureLabels(labels: readonly Label[]): Promise<void>;
  /** Issues in any state with a label that changed at or after `since`, last changed last, at most 100; one conditional request by `etag`. */
  changes(label: string, since: Instant, etag?: string): Promise<ForgeChanges>;
  /** What was done to an issue, oldest first. */
  events(number: number): Promise<ForgeEvent[]>;
  /** What a person may do here, by GitHub's permission endpoint: the only word on it that counts. */
  permission(login: string): Promise<Permission>;
  lock(number: number): Promise<void>;
  unlock(number: number): Promise<void>;
  /** Pins those of `wanted` that are not pinned, at most three, and unpins those of `ours` that we pinned and that are no longer wanted. */
  pin(wanted: readonly number[], ours: readonly number[]): Promise<void>;
}

export interface MailMessage {
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** `<…@…>`: the same for the same message, so that a repetition is known as one. */
  readonly messageId: string;
  /** Of the message that began the thread. */
  readonly inReplyTo?: string;
}

export interface MailServer {
  readonly host: string;
  readonly port: number;
  /** `tls`: from the first byte; `starttls`: required; `none`: in the clear, for a server within the same machine or network. */
  readonly security: "tls" | "starttls" | "none";
  readonly user?: string;
  readonly password?: string;
  readonly ca?: string;
  readonly timeoutMs: number;
}

export type Mailed = { readonly ok: true } | { readonly ok: false; readonly why: string; readonly isFinal: boolean };

export interface Mail {
  /** Hands one message to a server. Never rejects. */
  send(server: MailServer, message: MailMessage): Promise<Mailed>;
}

export interface Label {
  readonly name: string;
  /** Six hexadecimal digits. */
  readonly color: string;
  readonly description: string;
}
