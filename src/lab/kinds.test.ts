import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createClock, createRandom } from "../adapters/clock.ts";
import { createHttp } from "../adapters/http.ts";
import { hasOpenssl } from "../adapters/http.fixture.ts";
import { createNet } from "../adapters/net.ts";
import { createPlaces } from "../adapters/places.ts";
import { evaluateExpression } from "../conditions/index.ts";
import { readEvent, sign, verify } from "../probes/heartbeat.ts";
import { observeProbe, probes, ProbeSettings, type ProbeKind } from "../probes/index.ts";
import { startGitHub, type GitHubDouble } from "./github.ts";
import { startGlobalping, type GlobalpingDouble } from "./globalping.ts";
import { startLab, type HttpLab } from "./http-lab.ts";
import { makeCertificates, startTls, type Certificates } from "./net-lab-tls.ts";
import { LAB_KEY } from "./provider.ts";
import type { LabServer } from "./net-lab.ts";
import type { ProbeWorld } from "../probes/contract.ts";

/** Without it nobody makes certificates; CI has it. */
const canIssue = hasOpenssl || process.env["CI"] !== undefined;

/** Every kind of probe has a counterpart in the lab, on real sockets, that answers it well. */
let lab: HttpLab;
let github: GitHubDouble;
let globalping: GlobalpingDouble;
let certificates: Certificates | undefined;
let secure: LabServer | undefined;
let world: ProbeWorld;

beforeAll(async () => {
  const clock = createClock();
  const now = (): number => clock.now();
  [lab, globalping, certificates, github] = await Promise.all([
    startLab({ seed: 1 }),
    startGlobalping(),
    canIssue ? makeCertificates() : undefined,
    startGitHub({ repository: "lab/status", token: "lab-token", now, serverUrl: "http://127.0.0.1" }),
  ]);
  if (certificates !== undefined) secure = await startTls("good", certificates);
  globalping.switches.places = {
    Berlin: { country: "DE", city: "Berlin", result: RESULT },
    Seoul: { country: "KR", city: "Seoul", result: RESULT },
  };
  const http = createHttp({ now });
  const places = createPlaces({ now, http, pollMs: 0 });
  world = { clock, random: createRandom(1), http, net: createNet({ now }), places };
});
afterAll(() => Promise.all([lab.close(), github.close(), globalping.close(), secure?.close()]));

const RESULT = {
  status: "finished",
  rawOutput: "HTTP/1.1 200",
  rawHeaders: "",
  rawBody: "{}",
  truncated: false,
  headers: {},
  statusCode: 200,
  statusCodeName: "OK",
  resolvedAddress: "192.0.2.1",
  timings: { total: 120, dns: 10, tcp: 20, tls: 30, firstByte: 55, download: 5 },
  tls: null,
};

const headers = { authorization: `Bearer ${LAB_KEY}` };

/** Asks and says what of `good` does not hold. */
async function unmet(settings: object, good: readonly string[]): Promise<readonly string[]> {
  const call = observeProbe(ProbeSettings.parse(settings), world, evaluateExpression);
  const exchange = await call.exchange({});
  const facts = await call.facts(exchange);
  const failed = exchange.failure === undefined ? [] : [`no failure but ${exchange.failure.code}`];
  return [...failed, ...good.filter((text) => evaluateExpression(text, facts) !== true)];
}

/** By kind, what of the lab serves it: each answers with what was not well. */
const COUNTERPARTS = {
  http: () =>
    unmet(
      {
        kind: "http",
        url: `${lab.origin("quill")}/v1/chat/completions`,
        headers,
        stream: true,
        json: { model: "quill-2", stream: true, stream_options: { include_usage: true } },
      },
      [
        'stream.complete && stream.firstToken >= duration("20ms") && stream.lastToken > stream.firstToken',
        "usage.input == 15 && usage.output == 64",
        'reply.model == "quill-2"',
        'limits.all(limit, limit.name == "requests" && limit.limit == 60 && limit.remaining < 60)',
      ],
    ),
  prediction: () =>
    unmet(
      {
        kind: "prediction",
        create: { url: `${lab.origin("darkroom")}/v1/predictions`, headers, json: {} },
        first: "1ms",
        fetch: true,
      },
      ['output.mime == "image/png" && image.width == 256 && !image.singleColour', 'body.status == "succeeded"'],
    ),
  multistep: () =>
    unmet(
      {
        kind: "multistep",
        steps: [
          {
            name: "bring",
            request: { url: `${lab.origin("darkroom")}/v1/files`, headers, json: {} },
            save: { file: "body.id" },
          },
          {
            name: "ready",
            poll: {
              request: { url: `${lab.origin("darkroom")}/v1/files/{{file}}`, headers },
              until: 'body.state == "ready"',
              every: "1ms",
            },
          },
        ],
        cleanup: [
          {
            name: "remove",
            request: { url: `${lab.origin("darkroom")}/v1/files/{{file}}`, method: "DELETE", headers },
          },
        ],
      },
      ["steps.bring.status == 201", 'steps.ready.body.state == "ready"', "steps.remove.body.deleted"],
    ),
  prometheus: () =>
    unmet({ kind: "prometheus", url: `${lab.origin("quill")}/metrics`, headers, query: "sum(gateway_errors_total)" }, [
      "value == 0.004",
    ]),
  tcp: () =>
    unmet({ kind: "tcp", ...lab.below.port, send: "anybody there", answer: true }, ['text == "anybody there"']),
  tls: () =>
    unmet({ kind: "tls", host: secure?.host, port: secure?.port, ca: certificates?.ca }, [
      "tls.trusted && cert.daysLeft >= 58",
    ]),
  dns: () =>
    unmet({ kind: "dns", name: lab.below.name, server: lab.below.nameServer }, [`"${lab.below.address}" in answers`]),
  websocket: () => unmet({ kind: "websocket", url: lab.below.socket, send: ["ready"] }, ['text == "ready"']),
  globalping: () =>
    unmet(
      {
        kind: "globalping",
        target: { http: "https://api.example.com/" },
        from: ["Berlin", "Seoul"],
        api: globalping.url,
      },
      ['places.all(place, place.outcome == "ok")', 'places.exists(place, place.place == "KR-Seoul")'],
    ),
  heartbeat: async () => {
    const body = JSON.stringify({ monitor: "batch", id: "1", sent: "2026-11-21T09:00:00Z" });
    await fetch(`${github.url}/repos/lab/status/dispatches`, {
      method: "POST",
      headers: { authorization: "Bearer lab-token" },
      body: JSON.stringify({
        event_type: "uptimeline-report",
        client_payload: { body, signature: sign(body, LAB_KEY) },
      }),
    });
    const heard = readEvent(JSON.stringify(github.dispatches.at(-1)));
    return heard !== undefined && verify(heard.body, heard.signature, LAB_KEY) ? [] : ["heard and signed"];
  },
} satisfies Record<ProbeKind, () => Promise<readonly string[]>>;

describe("the lab's counterpart of", () => {
  it("every kind is there", () => {
    expect(Object.keys(COUNTERPARTS).toSorted()).toEqual(Object.keys(probes).toSorted());
  });

  it.each(Object.entries(COUNTERPARTS).filter(([kind]) => kind !== "tls" || canIssue))(
    "%s answers well",
    async (_kind, ask) => {
      expect(await ask()).toEqual([]);
    },
  );
});
