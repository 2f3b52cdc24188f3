import type { PageIncident, PageUpdate } from "./pages.ts";

/**
 * Stories of a provider, its page and those who watch it. All times are minutes from the beginning of the story; nothing in
 * it depends on anything but them.
 */
export interface Scenario {
  /** How long it goes on. */
  readonly minutes: number;
  /** Between two rounds. */
  readonly every: number;
  /** Who is heard of the monitor `chat`. */
  readonly feeds: readonly ScenarioFeed[];
  /** Beside `chat` stands a monitor that is judged by the page alone. */
  readonly pageOnly?: true;
  /** When calls fail or hang; they work at any other time. */
  readonly calls?: readonly Stretch<"fail" | "hang">[];
  readonly page?: readonly ScriptedIncident[];
  /** When the page answers with HTML, or with a 503. */
  readonly unread?: readonly Stretch<"html" | "unavailable">[];
  /** When one of the broker's endpoints is dead (`worried`), or all of them are. */
  readonly broker?: readonly Stretch<"worried" | "down">[];
  /** When the forum talks more than usual. */
  readonly forum?: readonly Stretch<"worried">[];
}

export type ScenarioFeed = "page" | "broker" | "forum";

/** From one minute to before another. */
export type Stretch<What extends string> = readonly [from: number, until: number, what: What];

export interface ScriptedIncident extends Pick<PageIncident, "title" | "impact"> {
  /** Start of the impact; the first word of it where absent. */
  readonly began?: number;
  readonly said: readonly (readonly [at: number, state: PageUpdate["state"]])[];
  /** From when on the page has never heard of it. */
  readonly withdrawn?: number;
}
