import { ConfigError } from "./domain/errors.ts";

/** A moment that stands in for the system's clock: `--now`, or `UPTIMELINE_NOW` for the action; for rehearsals and tests. */
export function startAt(now: string | undefined): { startAtMs?: number } {
  if (now === undefined || now === "") return {};
  const startAtMs = Date.parse(now);
  if (!Number.isNaN(startAtMs)) return { startAtMs };
  throw new ConfigError([
    {
      file: "now",
      value: JSON.stringify(now),
      message: "this is no ISO 8601 time",
      remedy: "Write it as 2026-11-21T09:05:00Z",
    },
  ]);
}
