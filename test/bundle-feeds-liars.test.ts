import { gzipSync } from "node:zlib";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import type { LabIssue } from "../src/lab/github-state.ts";
import type { Page } from "../src/lab/pages.ts";
import { messages, QUICK, startPatient, startWorld } from "./bundle-world.ts";
import type { Outcome, Patient, World } from "./bundle-world.ts";
import { startPapers, type Paper, type Papers } from "./feed-servers.ts";

/** Pages that cannot be read, whatever they do instead: for one run, and for three days. */
interface Ward {
  readonly world: World;
  readonly papers: Papers;
  readonly patients: readonly Patient[];
}

interface FeedLine {
  readonly report: Record<string, unknown> & { readonly feed: string };
}

async function startWard(): Promise<Ward> {
  const [world, papers, ...patients] = await Promise.all([
    startWorld(),
    startPapers(),
    startPatient(),
    startPatient("neighbour"),
  ]);
  return { world, papers, patients };
}

const closeWard = ({ world, papers, patients }: Ward): Promise<unknown> =>
  Promise.all([world, papers, ...patients].map((one) => one.close()));

const PAGE: Page = {
  id: "aurora",
  name: "Aurora",
  components: [{ id: "api", name: "API" }],
  incidents: () => [],
};

const MEGABYTE = Buffer.alloc(1_000_000, 32);
const JSON_TYPE = { "content-type": "application/json" };

/** What a server may do in the place of an answer, and what is said of it. */
const LIES: Readonly<Record<string, { readonly does: Paper; readonly says: string }>> = {
  heavy: {
    does: (_, response) => {
      response.writeHead(200, JSON_TYPE).write("{");
      let left = 50;
      const pour = (): void => {
        if (response.destroyed) return;
        left -= 1;
        if (left < 0) response.end("}");
        else response.write(MEGABYTE, pour);
      };
      pour();
    },
    says: "too-large): more than 5 MB",
  },
  bomb: {
    does: (_, response) => {
      const body = gzipSync(Buffer.alloc(60_000_000, 32));
      response.writeHead(200, { ...JSON_TYPE, "content-encoding": "gzip" }).end(body);
    },
    says: "too-large): more than 5 MB",
  },
  front: { does: "<!doctype html><title>All Systems Operational</title>", says: "not-json): " },
  trickle: {
    does: (_, response) => {
      response.writeHead(200, JSON_TYPE).write("{");
      const drip = setInterval(() => void response.write(" "), 50);
      response.on("close", () => clearInterval(drip));
    },
    says: "unreachable): timeout while in receive: TIMEOUT",
  },
  guide: {
    does: (_, response) => void response.writeHead(302, { location: "http://169.254.169.254/latest/meta-data/" }).end(),
    says: "unreachable): limit while in receive: REDIRECT_REFUSED",
  },
  parrot: { does: (_, response) => void response.writeHead(304).end(), says: "http-status): HTTP 304" },
  mortal: {
    does: (_, response) => {
      response.writeHead(200, { ...JSON_TYPE, "content-length": "1000" }).write('{"page":', () => response.destroy());
    },
    says: "unreachable): transport while in receive: ",
  },
  void: { does: (_, response) => void response.writeHead(200, JSON_TYPE).end(), says: "empty): " },
};
const LIARS = Object.keys(LIES);

const DAY = 24 * 60;
let liars: Ward;
let lied: Outcome;
let days: Ward;
const runs: Outcome[] = [];
/** The issues as they stood after each of these. */
const issues: (readonly Pick<LabIssue, "state" | "title" | "body">[])[] = [];

async function lie(): Promise<void> {
  liars = await startWard();
  const { world, papers, patients } = liars;
  for (const [name, { does }] of Object.entries(LIES)) papers.papers.set(`/${name}.json`, does);
  papers.tell("/honest", PAGE);
  const feed = (id: string, url: string): string =>
    `  - { id: ${id}, kind: statuspage, url: "${papers.origin}/${url}" }`;
  await world.scratch.commit("Watch liars", {
    "uptimeline.yml": `
controls: ["${world.scratch.providers.origins.beacon}/generate_204"]
${QUICK}
feeds:
${[...LIARS.map((id) => feed(id, `${id}.json`)), feed("honest", "honest")].join("\n")}
monitors:${patients.map(({ monitor }) => monitor.trimEnd()).join("")}
    feeds: [${[...LIARS, "honest"].join(", ")}]
`,
  });
  lied = await world.go({ minute: 0 });
}

async function fallSilent(): Promise<void> {
  days = await startWard();
  const { world, papers, patients } = days;
  await world.scratch.commit("Watch a page", {
    "uptimeline.yml": `
controls: ["${world.scratch.providers.origins.beacon}/generate_204"]
${QUICK}
feeds:
  - { id: aurora-page, name: Aurora Status, kind: statuspage, url: "${papers.origin}/aurora" }
monitors:${patients.map(({ monitor }) => `${monitor.trimEnd()}\n    feeds: [aurora-page]`).join("")}
`,
  });
  const run = async (minute: number): Promise<void> => {
    runs.push(await world.go({ minute }));
    issues.push(world.scratch.github.issues.map(({ state, title, body }) => ({ state, title, body })));
  };
  papers.papers.set("/aurora/api/v2/summary.json", "<html>");
  await run(0);
  await run(3 * DAY - 10);
  // Another reason is no other trouble: the last one is told.
  papers.papers.set("/aurora/api/v2/summary.json", (_, response) => void response.writeHead(503).end());
  await run(3 * DAY + 5);
  papers.tell("/aurora", PAGE);
  await run(3 * DAY + 10);
}

// One of the liars takes all of the time that a feed has: the days pass meanwhile.
beforeAll(() => Promise.all([lie(), fallSilent()]), 120_000);
afterAll(() => Promise.all([liars, days].map(closeWard)));

describe("servers that lie", () => {
  it("do not keep a run from ending well, with every monitor's sample in the ledger", async () => {
    expect(lied.job.result).toBe("success");
    expect(lied.step.outputs).toMatchObject({ verdict: "up", incidents: "0" });
    expect((await liars.world.samples()).map(({ monitor, outcome }) => `${monitor} ${outcome}`).toSorted()).toEqual([
      "neighbour ok",
      "patient ok",
    ]);
  });

  it.each(LIARS)("are each told by what they do: %s", (name) => {
    const said = messages(lied.step, "warning").filter((text) => text.startsWith(`The feed "${name}"`));
    expect(said).toHaveLength(1);
    expect(said[0]).toContain(`The feed "${name}" can't be read (${LIES[name]!.says}`);
  });

  it("are unknown in the ledger: neither well nor down, and what an honest page says stands beside them", async () => {
    const text = await liars.world.ledgerFile("history/feeds/2026-11.jsonl");
    const lines = text.split("\n").flatMap((line) => (line === "" ? [] : [JSON.parse(line) as FeedLine]));
    expect(lines).toHaveLength(LIARS.length + 1);
    for (const { report } of lines) {
      if (report.feed === "honest") expect(report).toMatchObject({ indicator: "none", components: [{ id: "api" }] });
      else
        expect(report).toMatchObject({
          indicator: "unknown",
          components: [],
          incidents: [],
          problem: { reason: expect.any(String) as string },
        });
    }
  });

  it("are asked for nothing but what they hold", () => {
    expect(messages(lied.step, "warning")).toHaveLength(LIARS.length);
    expect(messages(lied.step, "error")).toEqual([]);
    for (const { path, ifNoneMatch } of liars.papers.asked) expect([path, ifNoneMatch]).toEqual([path, undefined]);
  });
});

describe("a page that nobody can read for three days", () => {
  it("is one issue that names the feed, the reason and what to do, and not before", () => {
    expect(issues.slice(0, 2)).toEqual([[], []]);
    expect(issues[2]).toMatchObject([
      { state: "open", title: "The feed Aurora Status cannot be read: it answers with an error" },
    ]);
    const body = issues[2]?.[0]?.body ?? "";
    expect(body).toContain(
      `The feed **Aurora Status** (\`${days.papers.origin}/aurora\`) has not been readable since 2026-11-21 09:05`,
    );
    expect(body).toContain("1. **What to do.** Open the address in a browser");
  });

  it("is closed when it can be read again, with one comment", () => {
    expect(days.world.scratch.github.issues).toMatchObject([{ state: "closed", comments: { length: 1 } }]);
  });

  it("is one incident of configuration, of the feed", async () => {
    const paths = await days.world.ledgerFiles("incidents/");
    expect(paths.map((path) => path.replace(/^.*Z-/, ""))).toEqual(["aurora-page-feed-configuration.json"]);
    expect(JSON.parse(await days.world.ledgerFile(paths[0]!))).toMatchObject({
      kind: "configuration",
      level: "warning",
      feed: "aurora-page",
      problem: "http-status",
      timeline: [{ what: "opened" }, { what: "recovered" }],
    });
  });

  it("never touches what is believed of the monitors, or their samples", async () => {
    for (const { job, step } of runs) {
      expect(job.result).toBe("success");
      expect(step.outputs).toMatchObject({ verdict: "up", down: "[]", unknown: "[]" });
    }
    expect(new Set((await days.world.samples()).map(({ outcome }) => outcome))).toEqual(new Set(["ok"]));
    const state = JSON.parse(await days.world.ledgerFile("history/state.json")) as { verdicts: object };
    expect(state.verdicts).toMatchObject({ patient: { verdict: "up" }, neighbour: { verdict: "up" } });
  });
});
