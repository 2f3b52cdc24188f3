import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { createFiles } from "../../adapters/files.ts";
import { loadConfig } from "../../config/load.ts";
import type { Incident } from "../../domain/incident.ts";
import { EMPTY_LEDGER } from "../../domain/ledger.ts";
import type { Sample } from "../../domain/sample.ts";
import { encode, encodeFile } from "../../ledger/codec.ts";
import { incidentPath, samplesPath } from "../../ledger/paths.ts";
import { publish } from "./publish.ts";
import { hideOf } from "./unpublished.ts";

const NOW_MS = Date.parse("2026-11-21T09:00:00.000Z");
/** Of each monitor: what it is asked by, all of it a word that stands nowhere else. */
const TEXT = `site: { url: "https://me.github.io/status" }
defaults: { slo: 99.9% }
monitors:
  - id: name
    publish: name
    provider: acme
    probe: { kind: http, url: "https://user-canary:pass-canary@name-canary.example:8443/name-path?name-query=1", headers: { x-key: name-header } }
    expect: [status == 200, 'body.next == "https://NAME-canary.example/x"']
  - id: dns
    publish: name
    probe: { kind: dns, name: dns-canary.example, type: A }
    expect: ['"dns-canary.example." in answers']
  - id: tls
    publish: name
    probe: { kind: tls, host: tls-canary.example, port: 9443 }
  - id: steps
    publish: name
    probe: { kind: multistep, steps: [{ name: a, request: { url: "https://first-canary.example/a" } }, { name: b, request: { url: "https://second-canary.example/b" } }] }
    expect: ['steps.b.body.next != "https://second-canary.example/c"']
  - id: host
    publish: host
    probe: { kind: http, url: "https://user-canary:pass-canary@host-shown.example/host-path?host-query=1", headers: { x-key: host-header } }
    expect: ['body.self == "/host-path"']
  - id: url
    publish: url
    probe: { kind: http, url: "https://user-canary:pass-canary@url-shown.example/url-shown?url-query=1" }
`;
const SECRET =
  /(?:name|dns|tls|first|second)-canary|user-canary|pass-canary|(?:name|host)-path|(?:name|host|url)-query|(?:name|host)-header/iu;

const { config } = loadConfig(TEXT, "uptimeline.yml", new Map());

/** What an answer held where something else was expected. */
const FOUND: Readonly<Record<string, string>> = {
  name: "https://name-canary.example/",
  dns: "dns-canary.example",
  steps: "https://first-canary.example/b",
  host: "https://host-shown.example/host-path",
};

function incident(monitor: string): Incident {
  const t = "2026-11-21T08:00:00.000Z";
  const conditions = config.monitors
    .find(({ id }) => id === monitor)!
    .expect.map(({ text }) => ({
      text,
      holds: false,
      otherwise: "down" as const,
      got: { "body.next": FOUND[monitor]! },
    }));
  return {
    v: 1,
    id: `20261121T080000Z-${monitor}-outage`,
    monitor,
    kind: "outage",
    level: "critical",
    begin: t,
    detected: t,
    outcome: "wrong-answer",
    corroboration: "uncovered",
    timeline: [{ t, what: "opened", level: "critical", outcome: "wrong-answer" }],
    evidence: [{ t, outcome: "wrong-answer", error: "ENOTFOUND", conditions }],
    outbox: [],
  };
}

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "uptimeline-private-"));
});
afterEach(() => rm(root, { recursive: true }));

it("shows of each monitor what its `publish` says, in no file more", async () => {
  const ids = config.monitors.map(({ id }) => id);
  const samples = ids.map((monitor): Sample => ({
    v: 1,
    t: "2026-11-21T08:50:00.000Z",
    monitor,
    run: "1.1",
    outcome: "wrong-answer",
    code: 200,
    every: 900,
  }));
  const watched = ids.filter((id) => id !== "tls" && id !== "url").map(incident);
  // One that has left the config: its conditions stand in the ledger alone.
  const gone = { ...incident("dns"), id: "20261120T080000Z-gone-outage", monitor: "gone" };
  const incidents = [...watched, gone];
  const present = new Map([
    [samplesPath(samples[0]!.t), samples.map((sample) => `${encode(sample)}\n`).join("")],
    ...incidents.map((one) => [incidentPath(one.id), encodeFile(one)] as const),
  ]);
  const said: string[] = [];
  const log = {
    info: () => {},
    warn: (text: string) => void said.push(text),
    error: (text: string) => void said.push(text),
  };
  const clock = { now: () => NOW_MS, sleep: () => Promise.resolve() };
  const isBuilt = await publish(
    { files: createFiles((text) => text), log, clock },
    config,
    { siteDir: root, repositoryUrl: "https://github.com/me/status" },
    {
      ledger: { ...EMPTY_LEDGER, incidents },
      verdicts: new Map(),
      reports: new Map(),
      after: {
        read: (path) => Promise.resolve(present.get(path)),
        list: () => Promise.resolve([...present.keys()].toSorted()),
      },
    },
  );
  expect(said).toEqual([]);
  expect(isBuilt).toBe(true);
  const files = (await readdir(root, { recursive: true, withFileTypes: true })).filter((one) => one.isFile());
  const texts = await Promise.all(
    files.map(
      async ({ parentPath, name }) =>
        [join(parentPath, name), await readFile(join(parentPath, name), "latin1")] as const,
    ),
  );
  expect(texts.length).toBeGreaterThan(40);
  const told = texts.flatMap(([path, text]) =>
    [SECRET.exec(text)?.[0] ?? SECRET.exec(path)?.[0] ?? []].flat().map((word) => `${path}: ${word}`),
  );
  expect(told).toEqual([]);
  // What may be shown is, so that the search above is no search of nothing.
  const all = texts.map(([, text]) => text).join("");
  expect(all).toContain("host-shown.example");
  expect(all).toContain("url-shown.example/url-shown");
  expect(all).toContain("20261121T080000Z-name-outage");
  expect(all).toMatch(/body\.next/u);
});

it("takes hosts out of texts in any spelling, and nothing where all is published", () => {
  const [name, host, url] = (["name", "host", "url"] as const).map((publish) =>
    hideOf({ publish, probe: { ...config.monitors[0]!.probe! } }),
  );
  const text = 'body.a == "https://Name-Canary.example:8443/name-path" && status == 200';
  expect(name!(text)).toBe('body.a == "…" && status == 200');
  expect(host!(text)).toBe('body.a == "https://Name-Canary.example:8443…" && status == 200');
  expect(url!(text)).toBe(text);
});
