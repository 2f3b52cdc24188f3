import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { join } from "node:path";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { createLiveWorld } from "../adapters/live.ts";
import { demo, type DemoResult } from "./demo.ts";
import type { Log } from "../world.ts";

/** What `npm start` shows: the whole story on real sockets, and the site that comes of it. */
const NOW_MS = Date.parse("2026-11-21T09:10:00.000Z");
const silent: Log = { info: () => {}, warn: (text) => void warned.push(text), error: (text) => void warned.push(text) };

const warned: string[] = [];
let folder: string;
let story: DemoResult;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "uptimeline-story-"));
  story = await demo({
    log: silent,
    siteDir: folder,
    nowMs: NOW_MS,
    createWorld: (place) => createLiveWorld({ ...place, environment: process.env, live: true, log: () => silent }),
  });
});
afterAll(() => rm(folder, { recursive: true }));

/** Words of a page, without its marks and drawings. */
async function words(path: string): Promise<string> {
  const html = await readFile(join(folder, path), "utf8");
  return html
    .replaceAll(/<(svg|style|script)\b.*?<\/\1>/gs, " ")
    .replaceAll(/<[^>]+>/g, " ")
    .replaceAll(/\s+/g, " ");
}

const page = (monitor: string): Promise<string> => words(`monitors/${monitor}.html`);

describe("the demo's story", () => {
  it("goes well, without a warning but what channels are told, and so the log", () => {
    expect(story.ok).toBe(true);
    expect(warned).toEqual([
      expect.stringMatching(/^Evergreen Voice is down: an internal error of the server · http/),
      expect.stringMatching(/^Juniper Flash is down: the model is overloaded · http/),
    ]);
  });

  it("opens the two issues that it always did, and no other", () => {
    expect(story.issues.map(({ title, state }) => `${title} (${state})`)).toEqual([
      "Evergreen Voice is down: an internal error of the server (open)",
      "Juniper Flash is down: the model is overloaded (open)",
    ]);
  });

  it("has a line of its remote for each run, for what was said, and for the report between the runs", () => {
    const [, second, report, , first] = story.remoteLog;
    expect(first).toMatch(/^Harbor Mini is up, .* samples at 2026-11-21T09:05/);
    expect(report).toBe("nightly-batch reported ok at 2026-11-21T09:09:00.000Z");
    expect(second).toMatch(/^Juniper Flash is down, Nightly batch is up; \d+ samples at 2026-11-21T09:10/);
  });
});

describe("the demo's site", () => {
  it("shows a stream's first token and pace, and what it cost", async () => {
    expect(await page("quill-stream")).toMatch(/First token \d+ ms .*\d tokens\/s.*Spent today \$0\.00011/);
  });

  it("shows who else saw an outage: a broker whose calls fail and a forum that talks", async () => {
    const incidents = await readdir(join(folder, "incidents"));
    const outage = incidents.find((name) => name.endsWith("juniper-flash-outage.html"));
    expect(await words(`incidents/${outage}`)).toMatch(
      /Waypoint sees it too Of its calls 3% succeed\. .*Talk on Commons 9 in 2 h, where 0\.5 are usual\. A hint/,
    );
  });

  it("shows how a budget makes a monitor ask in a cheaper way", async () => {
    expect(await page("quill-thrifty")).toMatch(/it is asked in a cheaper way, “cheap” instead of “full”/);
  });

  it("tells of a model that went and of one that came", async () => {
    expect(await page("quill-models")).toMatch(/1 model gone, 1 new model .*quill-1-mini.*quill-2-mini/);
  });

  it("shows where a job's time went", async () => {
    expect(await page("darkroom-print")).toMatch(/Phase p50 p95 Share create .* queued .* run .* fetch /);
  });

  it("shows a heartbeat by when it was heard", async () => {
    expect(await page("nightly-batch")).toMatch(/Last heard 21 Nov, 09:09/);
  });

  it.each(["darkroom-sketch", "darkroom-files", "gateway-errors", "quill-realtime", "quill-name", "relay-port"])(
    "shows %s, which is up",
    async (monitor) => {
      expect(await page(monitor)).toMatch(/ is up, and has been since 09:05/);
    },
  );
});
