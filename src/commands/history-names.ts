import type { Config } from "../config/config.ts";

/** Former ids of monitors to today's. */
export const namesOf = ({ monitors }: Pick<Config, "monitors">): ReadonlyMap<string, string> =>
  new Map(monitors.flatMap(({ id, formerly }) => formerly.map((former) => [former, id] as const)));
