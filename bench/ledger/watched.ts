import { chance } from "../../src/lab/history-chance.ts";
import { HOUR_MS, SECOND_MS } from "../../src/domain/instant.ts";
import type { Chance } from "../../src/lab/history-chance.ts";

/** What a simulated monitor is like. */
export interface Watched {
  readonly id: string;
  readonly host: string;
  readonly everyMs: number;
  /** Median latency at night. */
  readonly ms: number;
  /** Of the logarithm of the latency. */
  readonly sigma: number;
  /** Of the answer, and how much it varies. */
  readonly bytes: number;
  readonly bytesVary: number;
  /** The id of the feed that speaks of it. */
  readonly feed: string;
}

export const EVERY_MS = 300_000;
const VENDORS = ["gemini", "openai", "claude", "fal", "replicate", "mistral", "groq", "openrouter"];
const WORKS = ["chat", "image", "models", "video", "edit", "speech"];
/** Monitors that share a status page. */
const PER_FEED = 10;

/** The same monitors for the same number: half of them lists that hardly change in size, half answers that all differ. */
export function watched(count: number): Watched[] {
  return Array.from({ length: count }, (_, index) => {
    const vendor = VENDORS[index % VENDORS.length]!;
    const id = `${vendor}-${WORKS[Math.floor(index / VENDORS.length) % WORKS.length]}-${index}`;
    const random = chance(`watched/${id}`);
    return {
      id,
      host: `${id}.api.test`,
      everyMs: EVERY_MS,
      ms: 90 * 40 ** random(),
      sigma: 0.15 + 0.4 * random(),
      bytes: Math.round(300 * 30 ** random()),
      bytesVary: index % 2 === 0 ? 0 : 0.3,
      feed: `page-${Math.floor(index / PER_FEED)}`,
    };
  });
}

export const feedsOf = (monitors: readonly Watched[]): string[] => [...new Set(monitors.map(({ feed }) => feed))];
export const feedHost = (feed: string): string => `${feed}.status.test`;

/** As many calls at once as it takes for each to have its turn. */
export const atOnce = (count: number): number => Math.max(20, Math.round(count / 10));

/** The config that watches them and their pages and nothing else. */
export function configOf(monitors: readonly Watched[]): string {
  const feeds = feedsOf(monitors).map((id) => `  - { id: ${id}, kind: statuspage, url: "https://${feedHost(id)}" }`);
  const lines = monitors.map(
    ({ id, host, everyMs, feed }) =>
      `  - { id: ${id}, every: ${everyMs / SECOND_MS}s, feeds: [${feed}], probe: { kind: http, url: "https://${host}/v1" } }`,
  );
  const controls = 'controls: ["https://control.test/"]';
  const concurrency = `concurrency: { total: ${atOnce(monitors.length)} }`;
  return [controls, concurrency, "feeds:", ...feeds, "monitors:", ...lines].join("\n");
}

/** A busy afternoon (UTC), a long tail, and log-normal besides. */
export function latencyMs({ ms, sigma }: Watched, atMs: number, random: Chance): number {
  const hour = (atMs / HOUR_MS) % 24;
  const busy = 1 + 0.4 * Math.exp(-((hour - 14) ** 2) / 10);
  const tail = random() < 0.02 ? 2.5 : 1;
  return Math.max(1, Math.round(ms * busy * tail * Math.exp(sigma * normal(random))));
}

/** By Box and Muller. */
function normal(random: Chance): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
