import { createServer, type Server } from "node:https";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { createServers, hasOpenssl } from "../src/adapters/http.fixture.ts";
import { startProxy, type ProxyDouble } from "../src/adapters/proxy.fixture.ts";
import { makeCertificates, type Certificates } from "../src/lab/net-lab-tls.ts";
import { QUICK, startWorld, type Outcome, type World } from "./bundle-world.ts";

/** The bundle where the environment names a proxy, as in a company's network. */
const servers = createServers();
let world: World;
let proxy: ProxyDouble;
let certificates: Certificates;
let port: number;

const outcomes = async ({ run }: Outcome): Promise<string[]> =>
  (await world.samples())
    .filter((sample) => sample.run === run)
    .map(({ monitor, outcome }) => `${monitor} ${outcome}`)
    .toSorted();

const WELL = ["exempt ok", "straight ok", "through ok"];

describe.skipIf(!hasOpenssl && process.env["CI"] === undefined)("a run where HTTPS_PROXY is set", () => {
  beforeAll(async () => {
    [world, proxy, certificates] = await Promise.all([
      startWorld({ buildsSite: false }),
      startProxy(servers),
      makeCertificates(),
    ]);
    const server: Server = createServer(certificates.pairs.good, (_, response) => void response.end("well"));
    port = await servers.listen(server);
    const ask = (id: string, url: string, more = ""): string =>
      `  - { id: ${id}, probe: { kind: http, url: "${url}", ca: ${JSON.stringify(certificates.ca)}${more} } }\n`;
    const config = `${QUICK}
controls: ["${world.scratch.providers.origins.beacon}/generate_204"]
monitors:
${ask("through", `https://localhost:${port}/`)}${ask("exempt", `https://127.0.0.1:${port}/`)}${ask("straight", `https://localhost:${port}/`, ", proxy: false")}`;
    await world.scratch.commit("Watch from a company's network", { "uptimeline.yml": config });
  });

  afterAll(() => Promise.all([world.close(), servers.closeAll()]));

  it("asks through the proxy, and straight what NO_PROXY and a monitor's own setting except", async () => {
    const run = await world.go({ minute: 0, env: { HTTPS_PROXY: proxy.url, NO_PROXY: "127.0.0.1,.example.com" } });
    expect(run.job.result).toBe("success");
    expect(await outcomes(run)).toEqual(WELL);
    expect(proxy.asked.map(({ method, url }) => `${method} ${url}`)).toEqual([`CONNECT localhost:${port}`]);
  });

  it("asks everything straight where it is not", async () => {
    const before = proxy.asked.length;
    const run = await world.go({ minute: 5 });
    expect(await outcomes(run)).toEqual(WELL);
    expect(proxy.asked).toHaveLength(before);
  });

  it("blames nobody for a proxy that is not there, and hides its password", async () => {
    const env = { HTTPS_PROXY: "http://clerk:open-sesame@127.0.0.1:9", NO_PROXY: "127.0.0.1" };
    const run = await world.go({ minute: 10, env });
    expect((await outcomes(run)).filter((each) => each.startsWith("through"))).toEqual(["through inconclusive"]);
    expect(run.step.outputs).toMatchObject({ down: "[]", incidents: "0" });
    expect(run.step.output + (await world.sampleLines()).join("")).not.toContain("open-sesame");
  });
});
