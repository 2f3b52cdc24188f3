import { durationText, intervalText } from "./durations.ts";
import { createIds, type IdMaker } from "./monitor-ids.ts";
import { createReferences, harmless, unreferenced, type References } from "./references.ts";
import { isMapping, openSource, type Part } from "./source.ts";
import { siteMonitor } from "./upptime-site.ts";
import { upptimeSlug } from "./upptime-slug.ts";
import { COMMIT_MESSAGES, SCHEDULES, TOP, UNKNOWN, WEBSITE } from "./upptime-reasons.ts";
import { BADGE_PATTERN } from "../domain/monitor.ts";
import { MINUTE_MS } from "../domain/instant.ts";
import type { Imported, Importer, WrittenMonitor } from "./contract.ts";

/** Upptime's `.upptimerc.yml`. `history/summary.json` beside it knows the slugs under which its files lie. */
export const upptime: Importer = {
  format: "yaml",
  files: [".upptimerc.yml", ".upptimerc.yaml"],
  beside: "history/summary.json",
  unknown: UNKNOWN,
  read,
};

/** Upptime's own rhythm. */
const EVERY_MS = 5 * MINUTE_MS;

function read(data: unknown, beside: unknown): Imported {
  const { root, close } = openSource(data, harmless);
  root.leaveOut(TOP);
  root.part("commitMessages").leaveOut(COMMIT_MESSAGES);
  const site = siteOf(root);
  const issues = { assignees: root.texts("assignees") };
  const every = everyOf(root.part("workflowSchedule"));
  const { monitors, paths } = monitorsOf(root, beside);
  const config = {
    ...(Object.keys(site).length > 0 && { site }),
    defaults: { every },
    monitors,
    ...(issues.assignees.length > 0 && { issues }),
  };
  return { config, notes: close(UNKNOWN, paths), places: paths };
}

function siteOf(root: Part): { name?: string; url?: string } {
  const website = root.part("status-website");
  website.leaveOut(WEBSITE);
  const name = website.text("name");
  const url = addressOf(root, website);
  return { ...(name !== undefined && { name: unreferenced(name) }), ...(url !== undefined && { url }) };
}

/** The site's own domain, or its folder at GitHub Pages. */
function addressOf(root: Part, website: Part): string | undefined {
  const [cname, base] = [website.text("cname"), website.text("baseUrl")];
  const [owner, repo] = [root.text("owner"), root.text("repo")];
  if (cname !== undefined) {
    root.leaveOut({ owner: "The repository is known by itself.", repo: "The repository is known by itself." });
    if (base !== undefined) website.note("baseUrl", "left-out", "The site lies at the root of its domain.", base);
    return `https://${cname}/`;
  }
  if (owner === undefined || (base === undefined && repo === undefined)) {
    if (base !== undefined)
      website.note("baseUrl", "left-out", "Nobody is named as owner; the address is found by itself on GitHub Pages.");
    return undefined;
  }
  return `https://${owner.toLowerCase()}.github.io${base ?? `/${repo ?? ""}`}`.replace(/\/*$/, "/");
}

function everyOf(schedules: Part): string {
  schedules.leaveOut(SCHEDULES);
  const cron = schedules.text("uptime");
  if (cron === undefined) return durationText(EVERY_MS);
  const everyMs = cronStepMs(cron);
  const why =
    "The workflow's own schedule says how often it starts: write it into .github/workflows/uptimeline.yml, too.";
  schedules.note("uptime", "to-do", everyMs === undefined ? `${why} As an interval it is taken for 5m.` : why, cron);
  return intervalText(everyMs ?? EVERY_MS).text;
}

/** The step of a schedule that is a regular one: minutes or hours. */
function cronStepMs(cron: string): number | undefined {
  const [minute = "", hour = "", ...rest] = cron.trim().split(/\s+/);
  if (rest.length !== 3 || rest.some((field) => field !== "*")) return undefined;
  const stepOf = (field: string): number | undefined =>
    field === "*" ? 1 : Number(/^\*\/(\d{1,2})$/.exec(field)?.[1] ?? NaN) || undefined;
  if (hour === "*") {
    const minutes = /^\d{1,2}$/.test(minute) ? 60 : stepOf(minute);
    return minutes === undefined ? undefined : minutes * MINUTE_MS;
  }
  const hours = /^\d{1,2}$/.test(hour) ? 24 : stepOf(hour);
  return hours === undefined || !/^\d{1,2}$/.test(minute) ? undefined : hours * 60 * MINUTE_MS;
}

interface Made {
  readonly monitors: readonly WrittenMonitor[];
  /** Where each stands in the source. */
  readonly paths: ReadonlyMap<string, string>;
}

function monitorsOf(root: Part, beside: unknown): Made {
  const references = createReferences();
  const ids = createIds();
  const badges = new Set<string>();
  const paths = new Map<string, string>();
  const monitors = root.parts("sites").flatMap((part): WrittenMonitor[] => {
    const monitor = monitorOf(part, { references, ids, badges, beside });
    if (monitor === undefined) return [];
    paths.set(part.path, monitor.id);
    return [monitor];
  });
  return { monitors, paths };
}

interface Desk {
  readonly references: References;
  readonly ids: IdMaker;
  readonly badges: Set<string>;
  readonly beside: unknown;
}

function monitorOf(part: Part, { references, ids, badges, beside }: Desk): WrittenMonitor | undefined {
  const [name, url] = [part.text("name") ?? "", part.text("url") ?? ""];
  if (url === "") {
    part.refuse("It has no address that could be asked.");
    return undefined;
  }
  const given = part.text("slug");
  const shown = { name: unreferenced(name), url: unreferenced(url) };
  const slug =
    slugIn(beside, name, url) ?? upptimeSlug({ ...shown, ...(given !== undefined && { slug: unreferenced(given) }) });
  const id = ids(slug, shown.name, hostOf(url));
  const built = siteMonitor({ part, id, references });
  if (built === undefined) return undefined;
  return {
    id,
    ...badgeOf(part, slug, badges),
    ...(shown.name !== "" && shown.name !== id && { name: shown.name.slice(0, 200) }),
    ...built,
  };
}

const hostOf = (url: string): string => URL.parse(url)?.hostname ?? "";

/** The slug under which Upptime's last summary has a site of this name and address. */
function slugIn(summary: unknown, name: string, url: string): string | undefined {
  const entries: readonly unknown[] = Array.isArray(summary) ? summary : [];
  const own = entries.find((entry) => isMapping(entry) && entry["name"] === name && entry["url"] === url);
  const slug = isMapping(own) ? own["slug"] : undefined;
  return typeof slug === "string" ? slug : undefined;
}

function badgeOf(part: Part, slug: string, badges: Set<string>): { badge?: string } {
  const isUsable = BADGE_PATTERN.test(slug);
  if (isUsable && !badges.has(slug)) {
    badges.add(slug);
    return { badge: slug };
  }
  const why = isUsable
    ? "Another site has the same slug: badges under api/ and the history of both lie in the same files, and are the other's."
    : "Its slug is no name of a folder, so that its badges under api/ and its history can't be told from others.";
  part.note("slug", "left-out", why);
  return {};
}
