import { execFile, spawn, spawnSync } from "node:child_process";
import { createHmac } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { connect } from "node:net";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createClock, createRandom } from "../src/adapters/clock.ts";
import { createFiles } from "../src/adapters/files.ts";
import { createRepository } from "../src/adapters/repository.ts";
import { loadConfig } from "../src/config/load.ts";
import { report, type Reported } from "../src/commands/report.ts";
import { sign } from "../src/probes/heartbeat.ts";
import { startScratch, type Scratch } from "../src/lab/scratch.ts";
import { relay, type Settings } from "../docs/examples/relay-webhook.ts";

/** From a provider's webhook to a line of the ledger, and reports that race for the same head of a real remote. */
const NOW = new Date("2026-11-21T09:05:00.000Z");
const HEARTBEAT_SECRET = "a-heartbeat-key-of-the-lab";
const WEBHOOK_KEY = Buffer.from("a-webhook-key-of-the-lab").toString("base64");
const CONFIG = `
monitors:
  - id: replicate-jobs
    every: 1h
    probe: { kind: heartbeat, grace: 10m, secret: "\${REPLICATE_JOBS_KEY}" }
`;

let scratch: Scratch;

beforeEach(async () => {
  scratch = await startScratch({ seed: 1, now: () => NOW.getTime(), files: { "uptimeline.yml": CONFIG } });
});

afterEach(() => scratch.close());

/** One run of the report workflow, on a checkout of its own. */
async function take(event: object, number: number): Promise<Reported> {
  const checkout = await scratch.clone(`report-${number}`);
  const eventPath = join(scratch.folder, `event-${number}.json`);
  await writeFile(eventPath, JSON.stringify(event));
  const clock = createClock({ startAt: NOW.getTime() });
  const keep = (text: string): string => text;
  const world = {
    clock,
    random: createRandom(),
    files: createFiles(keep),
    log: { info: () => {}, warn: () => {}, error: () => {} },
    repository: createRepository({
      cwd: checkout,
      environment: process.env,
      live: true,
      now: () => clock.now(),
      token: scratch.token,
      serverUrl: scratch.git.url,
    }),
  };
  const { config } = loadConfig(CONFIG, "uptimeline.yml", new Map([["REPLICATE_JOBS_KEY", HEARTBEAT_SECRET]]));
  return report(world, config, { run: `${number}.1`, eventPath });
}

async function lines(): Promise<Record<string, unknown>[]> {
  const text = await scratch.inRemote("show", "main:history/samples/2026-11-21T09.jsonl").catch(() => "");
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

function eventOf(body: object): object {
  const text = JSON.stringify({ monitor: "replicate-jobs", sent: "2026-11-21T09:00:00Z", ...body });
  return { action: "uptimeline-report", client_payload: { body: text, signature: sign(text, HEARTBEAT_SECRET) } };
}

describe("reports that race", () => {
  it("with the same id make one line, whoever is first", async () => {
    const racing = Array.from({ length: 8 }, (_, index) => take(eventOf({ id: "job-1" }), index));
    const kinds = (await Promise.all(racing)).map((result) => (result.kind === "refused" ? result.why : result.kind));
    expect(kinds.toSorted()).toEqual(["kept", ...Array.from({ length: 7 }, () => "known")]);
    expect(await lines()).toMatchObject([{ id: "job-1", t: "2026-11-21T09:00:00.000Z" }]);
  }, 120_000);

  it("with ids of their own stay in the order of sending, and none is doubled", async () => {
    const racing = [0, 1, 2, 3].map((minute) =>
      take(eventOf({ id: `job-${minute}`, sent: `2026-11-21T09:0${minute}:00Z` }), minute),
    );
    const results = await Promise.all(racing);
    const kept = results.flatMap((result, index) => (result.kind === "kept" ? [`job-${index}`] : []));
    expect((await lines()).map(({ id }) => id)).toEqual(kept);
    // The last one sent is never overtaken; an earlier one that comes after it says nothing new.
    expect(kept).toContain("job-3");
    for (const result of results) if (result.kind === "refused") expect(result.why).toBe("not-newer");
  }, 120_000);
});

describe("the action in the mode of reports", () => {
  interface Ended {
    readonly code: number;
    readonly said: string;
    readonly outputs: string;
  }

  async function act(event: object, secrets: object = { REPLICATE_JOBS_KEY: HEARTBEAT_SECRET }): Promise<Ended> {
    const [eventPath, outputPath] = [join(scratch.folder, "event.json"), join(scratch.folder, "output")];
    await Promise.all([writeFile(eventPath, JSON.stringify(event)), writeFile(outputPath, "")]);
    const env = {
      PATH: process.env["PATH"],
      HOME: scratch.folder,
      INPUT_MODE: "report",
      INPUT_TOKEN: scratch.token,
      INPUT_SECRETS: JSON.stringify(secrets),
      GITHUB_WORKSPACE: scratch.checkout,
      GITHUB_REPOSITORY: scratch.repository,
      GITHUB_SERVER_URL: scratch.git.url,
      GITHUB_API_URL: scratch.github.url,
      GITHUB_REF: "refs/heads/main",
      GITHUB_EVENT_PATH: eventPath,
      GITHUB_OUTPUT: outputPath,
      GITHUB_RUN_ID: "77",
      UPTIMELINE_NOW: NOW.toISOString(),
    };
    const program = join(import.meta.dirname, "../src/index.ts");
    const { status, stdout, stderr } = await new Promise<{ status: number; stdout: string; stderr: string }>((done) => {
      const child = execFile(process.execPath, [program], { env, cwd: scratch.checkout }, (_, stdout, stderr) =>
        done({ status: child.exitCode ?? -1, stdout, stderr }),
      );
    });
    return { code: status, said: stdout + stderr, outputs: await readFile(outputPath, "utf8") };
  }

  it("appends one line, says its commit, asks GitHub nothing and builds nothing", async () => {
    const { code, said, outputs } = await act(eventOf({ id: "job-1" }));
    expect(said).toContain("replicate-jobs reported ok at 2026-11-21T09:00:00.000Z");
    expect(code).toBe(0);
    expect(await lines()).toMatchObject([{ id: "job-1", run: "77.1" }]);
    expect(outputs).toContain((await scratch.inRemote("rev-parse", "main")).trim());
    expect(scratch.github.requests).toEqual([]);
    const changed = await scratch.inRemote("diff", "--name-only", "main~1", "main");
    expect(changed.trim()).toBe("history/samples/2026-11-21T09.jsonl");
    expect(said.replace(/^::add-mask::.*$/gm, "")).not.toContain(HEARTBEAT_SECRET);
  });

  it("stays green where a report is forged, and says so", async () => {
    const { code, said, outputs } = await act(eventOf({ id: "job-1" }), { REPLICATE_JOBS_KEY: "another-key" });
    expect(code).toBe(0);
    expect(said).toMatch(/::warning.*The report is not taken: its signature/);
    expect(await lines()).toEqual([]);
    expect(outputs).not.toMatch(/[0-9a-f]{40}/);
  });

  it("turns red where the key is not set", async () => {
    const { code, said } = await act(eventOf({ id: "job-1" }), {});
    expect(code).toBe(1);
    expect(said).toMatch(/::error.*REPLICATE_JOBS_KEY has no usable value/);
    expect(await lines()).toEqual([]);
  });
});

const missingTools = ["bash", "curl", "jq", "openssl"].filter((tool) => spawnSync(tool, ["--version"]).error);
const isLeftOut = missingTools.length > 0 && process.env["CI"] === undefined;
if (isLeftOut) process.stdout.write(`The documented request is left out: there is no ${missingTools.join(", ")}.\n`);

describe.skipIf(isLeftOut)("the request that the documentation gives", () => {
  it("is taken by GitHub and becomes a line", async () => {
    const text = await readFile(join(import.meta.dirname, "../docs/heartbeats.md"), "utf8");
    const script = [...text.matchAll(/```sh\n(.*?)```/gs)]
      .map(([, each]) => each!)
      .find((each) => each.includes("curl"))!;
    const here = script
      .replace("https://api.github.com", scratch.github.url)
      .replace("OWNER/NAME", scratch.repository)
      .replace("nightly-backup", "replicate-jobs")
      .replace("$(date -u +%Y-%m-%dT%H:%M:%SZ)", "2026-11-21T09:04:00Z");
    const env = { ...process.env, NIGHTLY_BACKUP_KEY: HEARTBEAT_SECRET, GITHUB_TOKEN: scratch.token, NO_PROXY: "*" };
    await promisify(execFile)("bash", ["-euo", "pipefail", "-c", here], { env });
    expect(scratch.github.dispatches).toHaveLength(1);
    expect(await take(scratch.github.dispatches[0]!, 1)).toMatchObject({ kind: "kept" });
    expect(await lines()).toMatchObject([{ monitor: "replicate-jobs", t: "2026-11-21T09:04:00.000Z", outcome: "ok" }]);
  });
});

describe("the example that relays a webhook", () => {
  const settings = (): Settings => ({
    WEBHOOK_SECRET: `whsec_${WEBHOOK_KEY}`,
    MONITOR: "replicate-jobs",
    HEARTBEAT_SECRET,
    GITHUB_REPOSITORY: scratch.repository,
    GITHUB_TOKEN: scratch.token,
    GITHUB_API_URL: scratch.github.url,
  });

  function webhook(prediction: object, { key = WEBHOOK_KEY, at = NOW, id = "msg_1" } = {}): Request {
    const body = JSON.stringify(prediction);
    const timestamp = String(Math.floor(at.getTime() / 1000));
    const mac = createHmac("sha256", Buffer.from(key, "base64")).update(`${id}.${timestamp}.${body}`).digest("base64");
    return new Request("https://relay.example/", {
      method: "POST",
      body,
      headers: { "webhook-id": id, "webhook-timestamp": timestamp, "webhook-signature": `v1,AAAA v1,${mac}` },
    });
  }

  it("brings a prediction from the provider into the ledger, once", async () => {
    const prediction = { id: "ufawqhfynnddngldkgtslldrkq", status: "succeeded", metrics: { predict_time: 2.5 } };
    for (const id of ["msg_1", "msg_2"])
      expect((await relay(webhook(prediction, { id }), settings(), NOW)).status).toBe(204);
    const { dispatches } = scratch.github;
    expect(dispatches.map(({ action }) => action)).toEqual(["uptimeline-report", "uptimeline-report"]);
    expect(await take(dispatches[0]!, 1)).toMatchObject({ kind: "kept" });
    expect(await take(dispatches[1]!, 2)).toEqual({ kind: "refused", why: "known" });
    expect(await lines()).toEqual([
      {
        v: 1,
        t: "2026-11-21T09:05:00.000Z",
        monitor: "replicate-jobs",
        run: "1.1",
        outcome: "ok",
        ms: 2500,
        every: 3600,
        id: prediction.id,
      },
    ]);
  });

  it("reports a failed one as a failure, and one that goes on or was canceled not at all", async () => {
    for (const status of ["failed", "processing", "canceled"])
      expect((await relay(webhook({ id: status, status }), settings(), NOW)).status).toBe(204);
    expect(scratch.github.dispatches).toHaveLength(1);
    await take(scratch.github.dispatches[0]!, 1);
    expect(await lines()).toMatchObject([{ id: "failed", outcome: "server-error", reason: "reported-failure" }]);
  });

  it("lets nobody else speak", async () => {
    const prediction = { id: "x", status: "succeeded" };
    const old = new Date(NOW.getTime() - 301_000);
    const statuses = await Promise.all(
      [
        webhook(prediction, { key: Buffer.from("another").toString("base64") }),
        webhook(prediction, { at: old }),
        new Request("https://relay.example/", { method: "POST", body: JSON.stringify(prediction) }),
        new Request("https://relay.example/"),
      ].map(async (request) => (await relay(request, settings(), NOW)).status),
    );
    expect(statuses).toEqual([401, 401, 401, 405]);
    expect(scratch.github.dispatches).toEqual([]);
  });

  it("asks the provider to send it again when GitHub does not take it", async () => {
    scratch.github.failNext(1, 503);
    const response = await relay(webhook({ id: "x", status: "succeeded" }), settings(), NOW);
    expect([response.status, await response.text()]).toEqual([502, "GitHub answered 503\n"]);
  });

  it("outlives whoever is no provider, as the guide starts it under Node", async () => {
    const guide = await readFile(new URL("../docs/heartbeats.md", import.meta.url), "utf8");
    const [, code = ""] = /```ts\n(import \{ createServer[^]*?)```/.exec(guide) ?? [];
    const example = new URL("../docs/examples/relay-webhook.ts", import.meta.url).href;
    const listening = ".listen(0, function () { console.log(this.address().port); });";
    const file = join(scratch.folder, "relay.ts");
    await writeFile(file, code.replace("./relay-webhook.ts", example).replace(".listen(8080);", listening));
    const server = spawn(process.execPath, [file], { stdio: ["ignore", "pipe", "ignore"] });
    try {
      const port = Number(await new Promise((resolve) => server.stdout.once("data", resolve)));
      const speak = (text: string, isBroken = false): Promise<string> =>
        new Promise((resolve) => {
          const socket = connect(port, "127.0.0.1", () =>
            socket.write(text, () => isBroken && socket.resetAndDestroy()),
          );
          let heard = "";
          socket.on("data", (part) => (heard += part.toString()));
          socket.on("error", () => {}).once("close", () => resolve(heard.split("\r\n", 1)[0] ?? ""));
        });
      const head = "HTTP/1.1\r\nhost: relay\r\nconnection: close\r\ncontent-length:";
      expect(await speak(`TRACE / ${head} 0\r\n\r\n`)).toBe("HTTP/1.1 405 Method Not Allowed");
      await speak(`POST / ${head} 9\r\n\r\nabc`, true);
      expect(await speak(`POST / ${head} 1100000\r\n\r\n${" ".repeat(1_100_000)}`)).toMatch(/^(?:HTTP\/1.1 413 .*)?$/);
      expect(await speak(`POST / ${head} 2\r\n\r\n{}`)).toBe("HTTP/1.1 401 Unauthorized");
      expect(server.exitCode).toBeNull();
    } finally {
      server.kill();
    }
  });
});
