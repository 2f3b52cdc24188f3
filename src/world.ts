import type { Exchange, Reach, RecordType } from "./domain/exchange.ts";

import type { Forge, Mail } from "./world-forge.ts";

export type * from "./world-forge.ts";
export type { FileChange, Past } from "./world-past.ts";

/** All that is outside of us, as types only. A function takes what it uses: `Pick<World, "clock" | "http">`. */
export interface World {
  readonly clock: Clock;
  readonly random: Random;
  readonly http: Http;
  readonly net: Net;
  readonly places: Places;
  readonly files: Files;
  readonly repository: Repository;
  readonly forge: Forge;
  readonly mail: Mail;
  /** Takes secrets out of a text. What leaves by the other doors passes it there; a channel's request has to carry its key, so its texts pass here. */
  readonly redact: (text: string) => string;
  readonly log: Log;
}

export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Resolves after `ms`, at once when the signal aborts. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

export interface Random {
  /** 0 ≤ x < 1 */
  next(): number;
}

/** Limits in milliseconds; what is absent has no limit of its own. */
export interface HttpLimits {
  readonly dnsMs: number;
  readonly connectMs: number;
  readonly tlsMs: number;
  readonly sendMs: number;
  /** From the request sent to the status line. */
  readonly waitMs: number;
  /** From the status line to the body's end. */
  readonly receiveMs: number;
  readonly totalMs: number;
  /** Decompressed bytes. */
  readonly bodyBytes: number;
  readonly redirects: number;
}

export interface HttpRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** Lower-case names of headers that carry credentials: they never follow a redirect to another origin. */
  readonly secretHeaders: readonly string[];
  readonly limits: HttpLimits;
  /** Versions offered to the server: `1.1` unless set; `2` refuses anything else. Over plain HTTP always 1.1. */
  readonly version?: "1.1" | "2" | "any";
  /** Connects over this family only. */
  readonly family?: 4 | 6;
  /** Certificates (PEM) that are trusted beside the public ones. */
  readonly ca?: string;
  /** `false`: straight, even where the environment names a proxy. */
  readonly proxy?: boolean;
  /** Note when each part of the body arrived. */
  readonly arrivals?: boolean;
  /** How far inside that server lies whose answer named this URL: as after its redirect, nothing further in is asked. */
  readonly from?: Reach;
}

export interface Http {
  /** Makes one call on a connection of its own. Never rejects: what goes wrong is a fact of the exchange. */
  exchange(request: HttpRequest, signal?: AbortSignal): Promise<Exchange>;
}

/** Limits of what is asked below HTTP; as those of `HttpLimits`. */
export type NetLimits = Pick<
  HttpLimits,
  "dnsMs" | "connectMs" | "tlsMs" | "waitMs" | "receiveMs" | "totalMs" | "bodyBytes"
>;

export interface TcpRequest {
  readonly host: string;
  readonly port: number;
  readonly family?: 4 | 6;
  /** Sent once connected. */
  readonly send?: string;
  /** Waits for the first bytes that come (after what was sent); they are the exchange's body. */
  readonly expectsAnswer: boolean;
  readonly limits: NetLimits;
}

export interface TlsRequest {
  readonly host: string;
  readonly port: number;
  readonly family?: 4 | 6;
  /** The name asked for (SNI) and checked; the host unless set. */
  readonly serverName?: string;
  readonly ca?: string;
  /** The oldest protocol that is offered: `TLSv1.2` unless set. */
  readonly minVersion?: "TLSv1.2" | "TLSv1.3";
  /** By ALPN. */
  readonly protocols?: readonly string[];
  readonly limits: NetLimits;
}

export interface DnsRequest {
  readonly name: string;
  readonly type: RecordType;
  /** `192.0.2.53` or `192.0.2.53:5353`; the system's unless set. */
  readonly server?: string;
  readonly limits: NetLimits;
}

export interface WebSocketRequest {
  /** ws: or wss: */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly protocols: readonly string[];
  readonly family?: 4 | 6;
  readonly ca?: string;
  /** Sent in order once it is open. */
  readonly send: readonly string[];
  /** How many messages are waited for; they are the exchange's body, one a line. */
  readonly messages: number;
  readonly limits: NetLimits;
}

/** What lies below HTTP and beside it. No call rejects: what goes wrong is a fact of the exchange. */
export interface Net {
  /** `connect`, and `wait` for the answer where one is expected. */
  connect(request: TcpRequest, signal?: AbortSignal): Promise<Exchange>;
  /** A handshake whose certificate is a fact, trusted or not: `exchange.tls` is there whenever one was shown. */
  handshake(request: TlsRequest, signal?: AbortSignal): Promise<Exchange>;
  /** `dns` alone; `exchange.records` holds the answer. */
  resolve(request: DnsRequest, signal?: AbortSignal): Promise<Exchange>;
  /** `wait` is the time to the upgrade's answer, `receive` that to the last message. */
  converse(request: WebSocketRequest, signal?: AbortSignal): Promise<Exchange>;
}

/** What a network of measuring places is asked to do. */
export interface PlacesRequest {
  readonly what:
    | {
        readonly kind: "http";
        readonly method: "GET" | "HEAD" | "OPTIONS";
        readonly url: string;
        readonly headers: Readonly<Record<string, string>>;
      }
    | { readonly kind: "tcp"; readonly host: string; readonly port: number }
    | { readonly kind: "dns"; readonly name: string; readonly type: RecordType; readonly server?: string };
  /** The network's own words for places: `DE`, `Falkenstein`, `aws-eu-west-1`; a place a measurement. */
  readonly from: readonly string[];
  readonly token?: string;
  readonly apiUrl?: string;
  readonly timeoutMs: number;
}

/** A network that measures from named places of the world. Never rejects: what it can't tell is a failure of kind `source`. */
export interface Places {
  measure(request: PlacesRequest, signal?: AbortSignal): Promise<Exchange>;
}

/** A file by its path below the folder that is filled. */
export interface MadeFile {
  readonly path: string;
  readonly body: string | Uint8Array;
}

export interface Files {
  /** `undefined` when there is no such file. */
  read(path: string): Promise<string | undefined>;
  /** The same of a file that need not be text. */
  readBytes(path: string): Promise<Uint8Array | undefined>;
  /** Writes to a temporary file and renames it; makes the folders. */
  write(path: string, body: string | Uint8Array): Promise<void>;
  /** Writes many below a folder that nobody reads before all of them stand: as they are, while the next are made. */
  fill(folder: string, made: AsyncIterable<MadeFile>): Promise<void>;
  /** Names in a folder, sorted; empty when nothing is there, `undefined` when what is there, or above it, is no folder. */
  list(folder: string): Promise<string[] | undefined>;
  /** Removes all in a folder but the names `kept`; the folder itself stays, for it may be mounted. */
  clear(folder: string, kept: readonly string[]): Promise<void>;
}

/** The ledger's files as they stand in one commit. Paths are relative to the repository and begin with `history/`. */
export interface Snapshot {
  /** `undefined` where the branch has yet to be made. */
  readonly commit?: string;
  /** Of a branch that has yet to be made: what it begins with. Means something to the repository that gave it only. */
  readonly seed?: string;
  read(path: string): Promise<string | undefined>;
  /** All files below `history/`, sorted. */
  list(): Promise<string[]>;
  /** Where readers keep what they made of files, by names of theirs, for the commits that follow; nothing is kept where absent. */
  readonly kept?: Map<string, unknown>;
}

export type PushResult =
  | { readonly kind: "pushed"; readonly commit: string }
  /** Somebody else was first: take the new head and try again. */
  | { readonly kind: "refused" }
  /** The server will not have it; `remedy` names the setting to change. */
  | { readonly kind: "forbidden"; readonly reason: string; readonly remedy: string }
  /** No clear answer: the push may have succeeded or not. `commit` is what was sent. */
  | { readonly kind: "lost"; readonly commit: string; readonly error: string };

/** The commit in which the user's checkout stands. */
export interface CheckedOut {
  /** `undefined` on a detached head. */
  readonly branch?: string;
  /** The committer's date, in milliseconds since the epoch. */
  readonly committedAtMs: number;
}

export interface Repository {
  /**
   * The head of the ledger's branch, fetched where pushing is on. Of a branch of the ledger's own that has yet to be made, it
   * holds the files of the commit that is checked out.
   */
  head(): Promise<Snapshot>;
  /** `undefined` without a repository or a commit. */
  checkedOut(): Promise<CheckedOut | undefined>;
  /** Makes a commit on `base` with `changes` (path → text, `null` removes) and pushes it. Touches no checkout and no index of the user's. */
  push(base: Snapshot, changes: ReadonlyMap<string, string | null>, message: string): Promise<PushResult>;
}

export interface SourcePosition {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

export interface Log {
  /** Progress, one line. */
  info(text: string): void;
  /** Something to look at; on GitHub an annotation, at the position if there is one. */
  warn(text: string, at?: SourcePosition): void;
  error(text: string, at?: SourcePosition): void;
}
