import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { execFile, execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { join } from "node:path";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { PRODUCT } from "./product.ts";
import packageJson from "../package.json" with { type: "json" };
import { COMPILED } from "../test/compiled.ts";

const CLI = fileURLToPath(new URL("./cli.ts", import.meta.url));
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "uptimeline-cli-"));
});
afterEach(() => rm(folder, { recursive: true }));

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

const uptimeline = (...args: string[]): Promise<Ended> => uptimelineIn({}, ...args);

function uptimelineIn(variables: Readonly<Record<string, string>>, ...args: string[]): Promise<Ended> {
  return new Promise((resolve) => {
    const env = { PATH: process.env["PATH"], HOME: folder, ...COMPILED, ...variables };
    const child = execFile(process.execPath, [CLI, ...args], { cwd: folder, env }, (_error, out, err) =>
      resolve({ code: child.exitCode ?? -1, out, err }),
    );
  });
}

describe("the command line", () => {
  it("explains itself, and fails without a command or with one it does not know", async () => {
    expect(await uptimeline("--help")).toMatchObject({ code: 0, err: "" });
    expect((await uptimeline()).code).toBe(1);
    expect(await uptimeline("frobnicate")).toMatchObject({
      code: 1,
      err: expect.stringContaining('no command "frobnicate"'),
    });
    expect(await uptimeline("run", "--lvie")).toMatchObject({ code: 1, err: expect.stringContaining("--lvie") });
    expect(await uptimeline("validate", "watch.yml")).toMatchObject({
      code: 1,
      err: expect.stringContaining('validate does not take "watch.yml". Use `--config watch.yml`.'),
    });
    expect(await uptimeline("feed", "statuspage", "https://a.example", "b")).toMatchObject({
      code: 1,
      err: expect.stringContaining('feed does not take "b".'),
    });
    expect(await uptimeline("run", "--now", "yesterday")).toMatchObject({
      code: 1,
      err: expect.stringContaining("2026-11-21T09:05:00Z"),
    });
  });

  it("says all that is wrong with a config at once, writes nothing, and exits with 1", async () => {
    await writeFile(
      join(folder, "bad.yml"),
      "monitors:\n  - id: chat\n    every: -5m\n    probe: { kind: http, url: nowhere }\n    colour: red\n",
    );
    const { code, out, err } = await uptimeline("run", "--config", "bad.yml");
    expect(code).toBe(1);
    expect(out).toBe("");
    expect(
      err
        .trim()
        .split("\n")
        .map((line) => line.slice(0, 10)),
    ).toEqual(["bad.yml:3:", "bad.yml:4:", "bad.yml:5:"]);
    expect(await readdir(folder)).toEqual(["bad.yml"]);
  });

  it("says what no region can be called", async () => {
    expect(await uptimeline("run", "--region", "Köln")).toMatchObject({
      code: 1,
      err: expect.stringContaining('--region is "Köln": a region is'),
    });
  });

  it("keeps with each sample the region that it looked from, and a run's name that no other machine has", async () => {
    const git = (...args: string[]) => execFileSync("git", args, { cwd: folder, encoding: "utf8" });
    await writeFile(
      join(folder, "uptimeline.yml"),
      'controls: ["http://127.0.0.1:9/"]\nmonitors:\n  - { id: closed, probe: { kind: http, url: "http://127.0.0.1:9/" } }\n',
    );
    git("init", "--quiet", "--bare", "remote.git");
    git("init", "--quiet");
    git("remote", "add", "origin", join(folder, "remote.git"));
    git("add", "uptimeline.yml");
    git("-c", "user.name=a", "-c", "user.email=a@example.com", "commit", "--quiet", "-m", "own");
    git("push", "--quiet", "--set-upstream", "origin", "HEAD");
    const nowhere = "http://127.0.0.1:9";
    const env = { GITHUB_TOKEN: "a-token-of-some-length", GITHUB_REPOSITORY: "a/b", GITHUB_API_URL: nowhere };
    const args = ["run", "--live", "--region", "seoul", "--now", "2026-11-21T09:05:00Z"];
    expect(await uptimelineIn({ ...env, GITHUB_SERVER_URL: nowhere }, ...args)).toMatchObject({ code: 0 });
    git("fetch", "--quiet", "origin");
    const line = git("show", "FETCH_HEAD:history/samples/2026-11-21T09.jsonl");
    expect(JSON.parse(line)).toMatchObject({ monitor: "closed", region: "seoul" });
    expect(JSON.parse(line)).toHaveProperty("run", expect.stringMatching(/^local-[0-9a-f]{12}\.1$/));
  });

  it("shows what a channel would be sent, without its key, and says what is missing", async () => {
    await writeFile(
      join(folder, "own.yml"),
      "channels: [{ id: pager, kind: pagerduty, routingKey: '${PAGER_KEY}' }]\nmonitors: [{ provider: github }]\n",
    );
    const args = ["notify", "test", "pager", "--config", "own.yml"];
    const { code, out } = await uptimelineIn({ PAGER_KEY: "0123456789abcdef0123456789abcdef" }, ...args);
    expect([code, out]).toEqual([0, expect.stringContaining('"routing_key": "***"')]);
    expect(await uptimeline(...args)).toMatchObject({
      code: 1,
      out: expect.stringContaining("PAGER_KEY has no value here"),
    });
    expect(await uptimeline("notify", "pager")).toMatchObject({
      code: 1,
      err: expect.stringContaining("notify test <channel>"),
    });
  });

  it("names the config that is not there", async () => {
    expect(await uptimeline("run", "--config", "mine.yml")).toMatchObject({
      code: 1,
      err: expect.stringContaining("mine.yml: There is no config"),
    });
  });

  it("pushes, opens and changes nothing without --live: the checkout stays as it was", async () => {
    const git = (...args: string[]) =>
      execFileSync("git", args, { cwd: folder, encoding: "utf8", env: { ...process.env, HOME: folder } });
    await writeFile(
      join(folder, "own.yml"),
      'controls: ["http://127.0.0.1:9/"]\nmonitors:\n  - { id: closed, name: Closed port, probe: { kind: http, url: "http://127.0.0.1:9/" } }\n',
    );
    git("init", "--quiet");
    git("remote", "add", "origin", "http://127.0.0.1:9/nobody/nothing.git");
    git("add", "own.yml");
    git("-c", "user.name=a", "-c", "user.email=a@example.com", "commit", "--quiet", "-m", "own");
    const head = git("rev-parse", "HEAD");
    const { code, out } = await uptimeline("run", "--config", "own.yml", "--site-dir", "site");
    expect([code, out]).toEqual([0, expect.stringContaining("Closed port  unknown")]);
    expect(git("rev-parse", "HEAD")).toBe(head);
    expect(git("status", "--porcelain")).toBe("?? site/\n");
  });

  it("validates the default config where there is no other", async () => {
    const { code, out } = await uptimeline("validate", "--json");
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ ok: true });
  });

  it.each(["abc", "-1", "65536", "80.5", ""])("names the port that %j is not, without a stack", async (port) => {
    const { code, err } = await uptimeline("preview", `--port=${port}`);
    expect(code).toBe(1);
    expect(err).toBe(`--port is "${port}": a port is a whole number from 0 to 65535. Use \`--port 4173\`.\n`);
  });

  it("fails validation for a secret that is not set, and names it", async () => {
    await writeFile(
      join(folder, "uptimeline.yml"),
      'monitors:\n  - id: chat\n    probe: { kind: http, url: "https://api.example.com/", headers: { authorization: "Bearer ${CHAT_KEY}" } }\n',
    );
    expect(await uptimeline("validate")).toMatchObject({ code: 1, err: expect.stringContaining("CHAT_KEY") });
  });
});

describe("probe", () => {
  it("shows what a preset expands to, without a call and without a key", async () => {
    const { code, out } = await uptimeline("probe", "--preset", "groq", "--with", "model=m", "--tier", "full", "--dry");
    expect(code).toBe(0);
    expect(out).toContain("Bearer ${GROQ_API_KEY}");
    expect(out).toContain("model: m\n");
  });

  it("exits with 0 for what is up and with 2 for what is down", async () => {
    const server = createServer((_request, response) => void response.end("well"));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const monitors = [
      { id: "open", probe: { kind: "http", url } },
      { id: "closed", probe: { kind: "http", url: "http://127.0.0.1:9/" } },
    ];
    await writeFile(join(folder, "uptimeline.yml"), JSON.stringify({ controls: [url], monitors }));
    const open = await uptimeline("probe", "open", "--json");
    expect([open.code, JSON.parse(open.out)]).toMatchObject([0, { monitor: "open", sample: { outcome: "ok" } }]);
    const closed = await uptimeline("probe", "closed");
    expect([closed.code, closed.out]).toEqual([
      2,
      expect.stringMatching(/^unreachable in \d+ ms \(connection-refused/m),
    ]);
    server.close();
  });

  it("exits with 1 for what can't be asked", async () => {
    expect(await uptimeline("probe", "opnai-api")).toMatchObject({
      code: 1,
      err: 'There is no monitor "opnai-api". Did you mean "openai-api"?\n',
    });
    expect(await uptimeline("probe")).toMatchObject({ code: 1, err: expect.stringContaining("Say what to ask") });
    expect(await uptimeline("probe", "--preset", "grok")).toMatchObject({
      code: 1,
      err: expect.stringContaining('Did you mean "groq"?'),
    });
  });
});

describe("feed from the command line", () => {
  const monitors = [{ id: "page", feeds: ["aurora"] }];
  const summary = (status: string) =>
    JSON.stringify({
      page: { url: "https://status.aurora.example" },
      status: { indicator: "none" },
      components: [{ id: "c", name: "::error::Chat", status }],
    });

  it("reads a file, says what was not understood, and exits by what it tells: 0, 2, 1", async () => {
    await writeFile(join(folder, "well.json"), summary("operational"));
    await writeFile(join(folder, "down.json"), summary("major_outage"));
    await writeFile(join(folder, "page.html"), "<html>");
    const well = await uptimeline("feed", "statuspage", "well.json");
    expect([well.code, well.err]).toEqual([0, ""]);
    expect(well.out).toContain("  operational  ::error::Chat (c)\n\nEverything was understood.\n");
    expect((await uptimeline("feed", "statuspage", "down.json")).code).toBe(2);
    const page = await uptimeline("feed", "statuspage", "page.html");
    expect([page.code, page.out]).toEqual([1, expect.stringContaining("It could not be read: not-json")]);
  });

  it("reads a feed of the config from its address, its secrets kept, as JSON on standard output", async () => {
    const keys: unknown[] = [];
    const server = createServer((request, response) => {
      keys.push(request.headers.authorization);
      const message = "our token is a-board-key-of-some-length";
      response.end(JSON.stringify({ data: [{ id: "m", display_name: message, filtered_status: "warn" }] }));
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/boards/b`;
    const feeds = [{ id: "aurora", kind: "statusgator", url, key: "${BOARD_KEY}" }];
    await writeFile(join(folder, "uptimeline.yml"), JSON.stringify({ feeds, monitors }));
    const env = { BOARD_KEY: "a-board-key-of-some-length" };
    const { code, out, err } = await uptimelineIn(env, "feed", "aurora", "--json", "--now", "2026-11-21T09:00:00Z");
    server.close();
    expect([code, err]).toEqual([2, ""]);
    expect(JSON.parse(out)).toMatchObject({
      feed: "aurora",
      role: "third-party",
      components: [{ id: "m", name: "our token is ***", status: "degraded_performance" }],
    });
    expect(keys).toContain("Bearer a-board-key-of-some-length");
    expect(out).not.toContain("a-board-key");
  });

  it("reads a kind from an address: 0, 2 or 1, as text or as JSON, with nothing on standard error", async () => {
    const bodies = new Map([
      ["/well.json", summary("operational")],
      ["/down.json", summary("major_outage")],
    ]);
    const server = createServer((request, response) => {
      const body = bodies.get(request.url ?? "");
      response.writeHead(body === undefined ? 503 : 200).end(body);
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const read = (name: string, ...more: string[]) => uptimeline("feed", "statuspage", `${origin}/${name}`, ...more);
    const [well, down, gone, json, unread] = await Promise.all([
      read("well.json"),
      read("down.json"),
      read("gone.json"),
      read("down.json", "--json"),
      read("gone.json", "--json"),
    ]);
    server.close();
    expect([well, down, gone, json, unread].map(({ code, err }) => [code, err])).toEqual([
      [0, ""],
      [2, ""],
      [1, ""],
      [2, ""],
      [1, ""],
    ]);
    expect(well.out).toContain("Everything was understood.");
    expect(gone.out.replaceAll(/\s+/g, " ")).toContain("It could not be read: http-status, HTTP 503");
    expect(gone.out).toContain("it may have moved");
    expect(JSON.parse(json.out)).toMatchObject({ components: [{ id: "c", status: "major_outage" }] });
    expect(JSON.parse(unread.out)).toMatchObject({ indicator: "unknown", problem: { reason: "http-status" } });
  });

  it("exits with 1 for what can't be read", async () => {
    const told: readonly (readonly [text: string, ...args: string[]])[] = [
      ["Say what to read"],
      ['Did you mean "statuspage"?', "statspage", "a.json"],
      ["There is no file a.json", "statuspage", "a.json"],
      ["The file . can't be read", "statuspage", "."],
      ["feeds[0].map: ", "json", "https://a.example"],
    ];
    await Promise.all(
      told.map(async ([text, ...args]) =>
        expect(await uptimeline("feed", ...args)).toEqual({ code: 1, out: "", err: expect.stringContaining(text) }),
      ),
    );
  });

  it("reads a kind whatever the config is like", async () => {
    await writeFile(join(folder, "uptimeline.yml"), "monitors: nonsense");
    await writeFile(join(folder, "well.json"), summary("operational"));
    expect((await uptimeline("feed", "statuspage", "well.json")).code).toBe(0);
    expect(await uptimeline("feed", "statuspage")).toMatchObject({ err: expect.stringContaining("needs an address") });
    expect(await uptimeline("feed", "aurora")).toMatchObject({
      code: 1,
      err: expect.stringContaining("uptimeline.yml:1"),
    });
  });
});

describe("the product's name and place", () => {
  it("are those of package.json", () => {
    expect(packageJson.repository.url).toBe(`git+${PRODUCT.url}.git`);
    expect(packageJson.version).toBe(PRODUCT.version);
    expect(packageJson.name).toBe(PRODUCT.name.toLowerCase());
    expect(PRODUCT.url).toBe(`https://github.com/${PRODUCT.repository}`);
  });
});
