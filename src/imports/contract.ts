/** What became of a setting that is not carried over word for word. */
export type Fate =
  /** Nothing of it is in the config. */
  | "left-out"
  /** It is in the config and means something else there. */
  | "differs"
  /** It is in the config, and somebody has to do something before it works. */
  | "to-do";

/** One thing that a person who moves has to know. Never holds a credential, or what may be one. */
export interface Note {
  /** Where it stands in the source: `sites[2].headers[0]`; `sites[].icon` where many entries have the same. */
  readonly key: string;
  /** As it was written, where that is harmless. */
  readonly value?: string;
  readonly what: Fate;
  /** A sentence with a full stop: what is different, and what to do about it. */
  readonly why: string;
  /** The id of the monitor that it is about, where it is in the config. */
  readonly monitor?: string;
}

/** A config of ours as people write it: `uptimeline.yml` before it is checked. */
export interface WrittenConfig {
  readonly monitors: readonly WrittenMonitor[];
  readonly [key: string]: unknown;
}

export interface WrittenMonitor {
  readonly id: string;
  readonly [key: string]: unknown;
}

export interface Imported {
  readonly config: WrittenConfig;
  readonly notes: readonly Note[];
  /** The ids of monitors, by where they stand in the source. */
  readonly places: ReadonlyMap<string, string>;
}

/** One program whose config can be taken over. */
export interface Importer {
  readonly format: "yaml" | "json";
  /** Where its config lies in a repository or folder, best first. */
  readonly files: readonly string[];
  /** A JSON file beside it that says more, where there is one. */
  readonly beside?: string;
  /** What is told of keys that its documentation does not have. */
  readonly unknown: string;
  /**
   * Takes any data and never throws. Every key of the source is in the config, or in the notes with the reason. `beside` is
   * what stands in the file of that name, `undefined` where there is none that can be read.
   */
  read(data: unknown, beside: unknown): Imported;
}
