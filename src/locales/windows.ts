import type { WindowName } from "../domain/standard-windows.ts";
import type { Column } from "./locale.ts";

/** What windows of time say, and which hours were bad; values arrive formatted. */
export interface WindowsWords {
  readonly head: string;
  readonly note: string;
  readonly windows: string;
  /** Latencies only where there are some, limits of a rate where it is we who ask. */
  readonly columns: (shown: { readonly withLatency: boolean; readonly withLimits: boolean }) => readonly Column[];
  readonly name: Readonly<Record<Exclude<WindowName, "all">, string>>;
  readonly all: (since: string) => string;
  /** The part of a window's observed time that another program kept. */
  readonly imported: (percent: string) => string;
  readonly anomalies: string;
  readonly noAnomalies: (days: number) => string;
  readonly anomalyColumns: (zone: string) => readonly Column[];
  /** Of all, the latest are shown. */
  readonly anomaliesShown: (shown: number, all: string) => string;
}
