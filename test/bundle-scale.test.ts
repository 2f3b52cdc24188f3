import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";

import { afterEach, beforeEach, expect, it } from "vitest";

import { startWorld, type Outcome, type World } from "./bundle-world.ts";

const SCALE_OUT = readFileSync(join(import.meta.dirname, "../docs/examples/scale-out.yml"), "utf8");
const REGIONS = ["hosted", "seoul"];
/** Names of this machine, for legs divide the monitors by the host's name. */
const HOSTS = Array.from({ length: 12 }, (_, index) => `127.0.0.${index + 1}`);

/** The legs of a matrix, at once, on one repository. */
let world: World;
let server: Server;
let isIll = false;

beforeEach(async () => {
  isIll = false;
  server = createServer((request, response) => {
    const status = isIll && request.url === "/ill" ? 503 : 200;
    response.writeHead(status, { "content-type": "text/plain" }).end("ok");
  });
  await new Promise<void>((done) => server.listen(0, "0.0.0.0", done));
  const { port } = server.address() as AddressInfo;
  world = await startWorld();
  const monitors = HOSTS.map((host, index) => {
    const url = `http://${host}:${port}/${index === 0 ? "ill" : "well"}`;
    return `  - { id: m${index}, every: 5m, probe: { kind: http, url: "${url}" }, judge: { repeat: { base: 1s, jitter: 0s }, confirm: 1s } }`;
  });
  const config = `controls: ["http://127.0.0.1:${port}/well"]\nmonitors:\n${monitors.join("\n")}\n`;
  await world.scratch.commit("Watch many hosts", { "uptimeline.yml": config });
});

afterEach(async () => {
  server.closeAllConnections();
  await Promise.all([world.close(), new Promise((done) => server.close(done))]);
});

const legsOf = ({ jobs }: Outcome) => Object.entries(jobs).filter(([name]) => name.startsWith("watch ("));

function expectAllWell(outcome: Outcome): void {
  expect(legsOf(outcome)).toHaveLength(8);
  for (const [name, leg] of legsOf(outcome)) {
    const failed = leg.steps.find(({ conclusion }) => conclusion === "failure");
    expect(failed?.output, name).toBeUndefined();
  }
}

it("eight legs at once ask each monitor once from each region, open one issue for what both regions saw, and build one site", async () => {
  const first = await world.go({ minute: 0, workflow: SCALE_OUT });
  expectAllWell(first);
  const expected = HOSTS.flatMap((_, index) => REGIONS.map((region) => `m${index} ${region}`)).toSorted();
  const asked = (await world.samples()).map((sample) => `${sample.monitor} ${(sample as { region?: string }).region}`);
  expect(asked.toSorted()).toEqual(expected);
  const built = Object.entries(first.jobs).filter(([, leg]) =>
    leg.steps.some(({ id, outputs }) => id === "uptimeline" && outputs["site-dir"] !== ""),
  );
  expect(built.map(([name]) => name)).toEqual(["watch (hosted, 1/4)"]);
  expect(first.jobs["deploy"]?.result).toBe("success");

  isIll = true;
  expectAllWell(await world.go({ minute: 6, workflow: SCALE_OUT }));
  expect(await world.ledgerFiles("incidents/")).toHaveLength(1);
  expect(world.scratch.github.issues).toHaveLength(1);
  expect(world.scratch.github.issues[0]).toMatchObject({ state: "open" });

  isIll = false;
  expectAllWell(await world.go({ minute: 12, workflow: SCALE_OUT }));
  expect(world.scratch.github.issues[0]).toMatchObject({ state: "closed" });
  const lines = await world.sampleLines();
  expect(new Set(lines).size).toBe(lines.length);
}, 300_000);
