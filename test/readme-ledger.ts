import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { FigureSample } from "../src/domain/figure-sample.ts";
import type { FeedChange } from "../src/domain/ledger.ts";
import type { Incident } from "../src/domain/incident.ts";
import { DAY_MS, MINUTE_MS, toInstant, toMs } from "../src/domain/instant.ts";
import { closeDays, closeHours } from "../src/domain/rollup-close.ts";
import type { Sample } from "../src/domain/sample.ts";
import { changesFor } from "../src/ledger/write.ts";

// The ledger that the examples of history/README.md are run on.

const readme = readFileSync(new URL("../history/README.md", import.meta.url), "utf8");

/** The README's code in a language. */
export const blocks = (language: string): string[] =>
  [...readme.matchAll(new RegExp(`\`\`\`${language}\n(.*?)\`\`\``, "gs"))].map((match) => match[1]!);

export const START = toMs("2026-11-20T00:00:00.000Z");
export const samples = ["chat", "image"].flatMap((monitor, place) =>
  Array.from({ length: 576 }, (_, index): Sample => ({
    v: 1,
    t: toInstant(START + index * 5 * MINUTE_MS),
    monitor,
    run: "1.1",
    outcome: index % (40 + place) === 7 ? "overloaded" : index % 70 === 9 ? "rate-limited" : "ok",
    ms: 100 + ((index * 7919) % 5000) * (place + 1),
    every: 300,
  })),
);
export const hours = closeHours(samples, [], START + 3 * DAY_MS);
export const days = closeDays(hours, [], START + 2 * DAY_MS + 130 * MINUTE_MS);
export const open: Incident = {
  v: 1,
  id: "20261121T090000Z-chat-outage",
  monitor: "chat",
  kind: "outage",
  level: "critical",
  begin: "2026-11-21T09:00:00.000Z",
  detected: "2026-11-21T09:00:30.000Z",
  corroboration: "uncovered",
  timeline: [],
  evidence: [],
  outbox: [],
};
export const ended: Incident = {
  ...open,
  id: "20261120T090000Z-chat-outage",
  begin: "2026-11-20T09:00:00.000Z",
  end: "2026-11-20T09:42:30.000Z",
};
const figure = (minutes: number, share: number): FigureSample => ({
  v: 1,
  t: toInstant(START + minutes * MINUTE_MS),
  monitor: "chat",
  source: "openrouter",
  of: "acme/chat@one",
  run: "1.1",
  uptime: { "5m": share },
});
export const figures = [figure(0, 1), figure(5, 0.97)];
const said = (minutes: number, texts: readonly string[]): FeedChange => ({
  v: 1,
  t: toInstant(START + minutes * MINUTE_MS),
  report: {
    feed: "acme",
    url: "https://status.example/",
    indicator: "major",
    components: [],
    incidents: texts.map((text, index) => ({
      id: `i${index + 1}`,
      title: "Slow",
      state: "investigating",
      impact: "partial_outage",
      begin: toInstant(START),
      published: toInstant(START),
      components: [],
      updates: [{ t: toInstant(START), state: "investigating", text }],
    })),
    maintenances: [],
  },
});
const unread = (minutes: number, { report }: FeedChange): FeedChange => ({
  v: 1,
  t: toInstant(START + minutes * MINUTE_MS),
  report: { ...report, problem: { reason: "unreachable", detail: "ENOTFOUND" } },
});
export const feedChanges = [
  said(0, ["We look.", "Another."]),
  said(5, ["We look.", "Edited."]),
  unread(7, said(5, ["We look.", "Edited."])),
  said(9, ["We have looked."]),
];

/** Writes it below a folder, as `history/`. */
export async function writeLedger(root: string): Promise<void> {
  const nothing = { read: () => Promise.resolve(undefined), list: () => Promise.resolve([]) };
  const update = {
    samples,
    hours,
    days: days.filter((day) => day.t < "2026-11-22"),
    incidents: [open, ended],
    figures,
    feedChanges,
  };
  for (const [path, text] of await changesFor(nothing, update)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text ?? "");
  }
}
