import { loadConfig } from "../src/config/load.ts";
import { DAY_MS, HOUR_MS, toInstant } from "../src/domain/instant.ts";
import type { Ledger } from "../src/domain/ledger.ts";
import type { Report } from "../src/domain/report.ts";
import type { SlaPart } from "../src/domain/sla-report.ts";
import { NOW_MS } from "../src/site/fixtures.ts";
import type { SiteInput } from "../src/site/input.ts";
import { SCHEMAS, type Kind } from "../src/ledger/schemas.ts";
import { many } from "../src/site/many.fixture.ts";
import { incidentsOfAllKinds, LATER } from "./incidents-of-all-kinds.ts";
import { wholeInput } from "./whole-site.ts";

/** What runs where a sink takes it for markup or for an address sets this on the page's window. */
export const HURT = "hurt";
/** A word without a gap. */
const WORD = "W".repeat(10_000);
const MARKUP = `"'>]]></title><script>${HURT}=1</script><img src=x onerror=${HURT}=1>{{root}}`;
/** Marks upon marks, a script from the right, overrides of direction, controls, half of a pair. */
const TWISTED = `e${"\u0301\u0489".repeat(12)} \u202e\u2066\u0000\u001b\ud800 שלום`;
const ENDINGS = "\r\nEND:VEVENT\r\n\\} 1\n# HELP x |";
const SCRIPT_URL = `javascript:${HURT}=1//`;

/** Its beginning stays, so that what is told apart and linked by it goes on being so. */
const hostile = (text: string): string => `${text.slice(0, 12)}${MARKUP}${TWISTED}${ENDINGS}${WORD}`;
const hostileText = (text: string): string => (URL.canParse(text) ? `${SCRIPT_URL}${WORD}` : hostile(text));

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
type Path = readonly (string | number)[];

/** Records whose keys are others' words. */
const RECORDS: ReadonlySet<string> = new Set(["server", "cost", "models", "amounts", "got", "perSuccess"]);

/**
 * Lines of a kind in which every string is hostile that the ledger's schema takes in that place: what it refuses no run would
 * read. What names a monitor or a source of the config stays, for the rest is nobody's.
 */
function hostileLines<T extends object>(kind: Kind, lines: readonly T[], ids: ReadonlySet<string>): T[] {
  const takes = new Map<string, boolean>();
  return lines.map((line) => {
    const whole = line as unknown as Json;
    let made = whole;
    for (const path of stringsOf(whole)) {
      const text = at(whole, path) as string;
      if (ids.has(text)) continue;
      const place = `${whatOf(whole, path)} ${path.map((step) => (typeof step === "number" ? "*" : step)).join(".")}`;
      const tried = replaced(whole, path, hostileText(text));
      if (!takes.has(place)) takes.set(place, SCHEMAS[kind].safeParse(tried).success);
      if (takes.get(place) === true) made = replaced(made, path, hostileText(text));
    }
    return withHostileKeys(made) as T;
  });
}

/** Events of one timeline are of several shapes. */
const whatOf = (line: Json, path: Path): string =>
  path[0] === "timeline" ? JSON.stringify(at(line, [...path.slice(0, 2), "what"])) : "";

function stringsOf(value: Json, path: Path = []): Path[] {
  if (typeof value === "string") return [path];
  if (typeof value !== "object" || value === null) return [];
  const entries: [string | number, Json][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return entries.flatMap(([key, one]) => stringsOf(one, [...path, key]));
}

const at = (value: Json, path: Path): Json => path.reduce<Json>((one, key) => (one as never)[key], value);

function replaced(value: Json, [key, ...rest]: Path, text: string): Json {
  if (key === undefined) return text;
  if (Array.isArray(value)) return value.with(key as number, replaced(value[key as number] as Json, rest, text));
  const own = value as { readonly [name: string]: Json };
  return { ...own, [key]: replaced(own[key]!, rest, text) };
}

function withHostileKeys(value: Json, isRecord = false): Json {
  if (Array.isArray(value)) return value.map((one: Json) => withHostileKeys(one));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      isRecord ? hostile(key) : key,
      withHostileKeys(one, isRecordOf(key, one)),
    ]),
  );
}

/** A report's `cost` has keys of ours, a rollup's is amounts by unit. */
const isRecordOf = (key: string, value: Json): boolean =>
  RECORDS.has(key) && (key !== "cost" || Object.values(value as object).every((one) => typeof one === "number"));

/** As a config has them, and it takes them. */
function configured() {
  const text = JSON.stringify({
    site: {
      name: hostile("Status").slice(0, 200),
      header: hostile("Header").slice(0, 40),
      links: [{ name: "W".repeat(40), url: "https://example.com/" }],
    },
    announcements: [
      { id: "a", title: "W".repeat(200), text: hostile("Text").slice(0, 2_000), url: "https://a.example/" },
    ],
    feeds: ["ember"].map((id) => ({
      id,
      kind: "statuspage",
      name: hostile(id).slice(0, 200),
      url: "https://a.example/",
    })),
    monitors: Array.from({ length: 6 }, (_, index) => ({
      id: `door-${index}`,
      name: hostile(`Door ${index}`).slice(0, 200),
      group: hostile(`Group ${index % 4}`).slice(0, 100),
      description: hostile("What is watched").slice(0, 2_000),
      probe: { kind: "http", url: `https://${"w".repeat(60)}.${"w".repeat(60)}.example/` },
      expect: [
        `body == "${hostile("x")
          .replaceAll(/[^<>=\w ]/gu, "")
          .slice(0, 1_900)}"`,
      ],
    })),
  });
  return loadConfig(text, "uptimeline.yml", new Map()).config;
}

/**
 * A site with a page of every kind in which all is hostile that others wrote: the config as far as it is taken, the ledger and
 * the reports as far as their schemas take it, and what was never written at all.
 */
export function hostileInput(days = 22): SiteInput {
  const base = wholeInput(undefined, {}, days);
  const config = configured();
  const incidents = [...base.ledger.incidents, ...incidentsOfAllKinds()].toSorted((a, b) =>
    a.begin < b.begin ? -1 : 1,
  );
  const ids = new Set([
    ...base.monitors.map(({ id }) => id),
    ...base.feedNames.keys(),
    ...incidents.flatMap(({ id, window }) => [id, window?.source ?? ""]),
  ]);
  const lines = <T extends object>(kind: Kind, all: readonly T[]): T[] => hostileLines(kind, all, ids);
  const samples = base.ledger.samples.map((one, n) => ({
    ...one,
    ...(n % 2 === 0 && { region: "seoul" }),
    cost: 5,
    unit: "USD",
    model: "lumen-2",
    server: { edge: 5 },
    places: { asked: 2, failed: ["BR-Sao-Paulo"] },
  }));
  const usage = { cost: { USD: 5 }, unpriced: 0, models: { "lumen-2": { calls: 1, cost: { USD: 5 } } } };
  const correction = { v: 1, t: LATER, monitor: "door-1", who: "ada", why: "A proxy of ours" } as const;
  const ledger: Ledger = {
    ...base.ledger,
    samples: lines("sample", samples),
    figures: lines("figure", base.ledger.figures),
    days: lines(
      "day",
      base.ledger.days.map((one) => ({ ...one, usage })),
    ),
    feedChanges: lines("feedLine", base.ledger.feedChanges),
    incidents: lines("incident", incidents),
    corrections: lines("correction", [
      { ...correction, from: toInstant(NOW_MS - DAY_MS), to: toInstant(NOW_MS - DAY_MS + HOUR_MS) },
    ]),
    reports: lines(
      "report",
      base.ledger.reports.map((report) => ({ ...report, monitors: report.monitors.map(withMore) })),
    ),
  };
  return {
    ...base,
    site: { ...base.site, ...config.site, url: base.site.url!, timeZone: base.site.timeZone },
    announcements: config.announcements,
    monitors: base.monitors.map((one, index) => {
      const { name, group, description, target, expect } = config.monitors[index]!;
      const asked = { kind: "http", method: "POST", conditions: expect.map(({ text }) => text) };
      return {
        ...one,
        ...(index === 0 && { badge: "door" }),
        name,
        group: group!,
        description: description!,
        target: target!,
        asked,
        ...(one.model !== undefined && { model: hostile(one.model) }),
      };
    }),
    ledger,
    spending: new Map(
      [...base.spending!].map(([id, spent]) => [id, { ...spent, today: [{ micro: 5, unit: hostile("USD") }] }]),
    ),
    reports: new Map([...base.reports].map(([feed, report]) => [feed, hostileReport(report, ids)])),
    feedNames: new Map(
      [...base.feedNames].map(([feed], n) => [
        feed,
        { name: n % 2 === 0 ? `${feed}${WORD}` : hostile(feed), url: SCRIPT_URL },
      ]),
    ),
  };
}

/** The same of so many monitors that groups have pages of their own. */
export function hostileMany(): SiteInput {
  const base = many(121);
  const ids = new Set([...base.monitors, ...base.ledger.incidents].map(({ id }) => id));
  return {
    ...base,
    monitors: base.monitors.map((one) => ({ ...one, name: hostile(one.name), group: hostile(one.group!) })),
    ledger: { ...base.ledger, incidents: hostileLines("incident", base.ledger.incidents, ids) },
  };
}

/** A report as a feed would give it: what its line in the ledger takes, and what never gets there. */
function hostileReport(report: Report, ids: ReadonlySet<string>): Report {
  const { fetchedAt, figures = [], hints = [], ...kept } = report;
  const [line] = hostileLines("feedLine", [{ v: 1, t: fetchedAt, report: kept }], ids);
  return {
    ...(line!.report as Report),
    fetchedAt,
    figures: figures.map((one) => ({ ...one, name: hostile(one.name), status: hostile("up") })),
    hints: hints.map((hint) => ({
      ...hint,
      words: hint.words.map(hostile),
      latest: hint.latest.map((one) => ({ ...one, title: hostile(one.title), url: SCRIPT_URL })),
    })),
    notes: [hostile("note")],
  };
}

/** What a month's report can hold beside what this history gives rise to. */
function withMore(part: SlaPart): SlaPart {
  const [from, to] = [toInstant(NOW_MS - 40 * DAY_MS), toInstant(NOW_MS - 39 * DAY_MS)];
  return {
    ...part,
    group: "Group",
    provider: "Ember",
    cost: { ...part.cost, amounts: { USD: 5 }, models: { "lumen-2": { calls: 1, cost: { USD: 5 } } } },
    corrections: [{ t: from, from, to, who: "ada", why: "A proxy" }],
    falseAlarms: [
      {
        incident: "20261021T000000Z-door-0-outage",
        kind: "outage",
        t: from,
        from,
        to,
        who: "ada",
        why: "A proxy",
        setting: "rate",
        value: "50 %",
      },
      { incident: "20261021T000000Z-door-0-alert", kind: "alert", t: from, from, to, who: "ada", rule: "slow-door" },
    ],
    regions: [{ region: "seoul", uptime: 1, coverage: 1 }],
  };
}
