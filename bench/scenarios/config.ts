import { LAB_KEY } from "../../src/lab/provider.ts";
import type { Story, StoryMonitor } from "./story.ts";

export const SECRETS: ReadonlyMap<string, string> = new Map([["STORY_KEY", LAB_KEY]]);

export const hostOf = (name: string): string => `${name}.story.test`;

/** The `uptimeline.yml` of a story: a page where it has one, and one channel that is told of everything. */
export function configText({ monitors, page, every = 5, config = "" }: Story): string {
  const feeds = page === undefined ? "" : `feeds: [{ id: page, kind: statuspage, url: "http://${hostOf("page")}" }]\n`;
  const use = page === undefined ? "" : "    feeds: [{ feed: page, components: [API] }]\n";
  const channels = config.includes("channels:")
    ? ""
    : `channels: [{ id: team, kind: webhook, url: "https://${hostOf("sink")}/team" }]\nroutes: [{ to: [team] }]\n`;
  return `site: { name: A story, timeZone: UTC }
controls: ["http://${hostOf("beacon")}/generate_204"]
${feeds}${channels}defaults: { every: ${every}m }
${config}
monitors:
${monitors.map((monitor) => entryOf(monitor, use)).join("")}`;
}

function entryOf({ id, settings = [], certificate }: StoryMonitor, use: string): string {
  const own = settings.map((line) => `    ${line}\n`).join("");
  if (certificate !== undefined) return `  - id: ${id}\n    probe: { kind: tls, host: ${hostOf(id)} }\n${own}`;
  const probe = `{ kind: http, url: "http://${hostOf(id)}/", headers: { authorization: "Bearer \${STORY_KEY}" }, limits: { wait: 20s } }`;
  return `  - id: ${id}\n    probe: ${probe}\n    expect: [status == 200]\n${use}${own}`;
}
