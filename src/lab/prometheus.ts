import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";

/** Where Debian and Ubuntu put it (apt-get install prometheus). */
export const PROMETHEUS = "/usr/bin/prometheus";

export interface LabPrometheus {
  /** With its path prefix. */
  readonly url: string;
  close(): Promise<void>;
}

const PREFIX = "/metrics-of/team";
/** It is ready within a second or two; CI may be slow. */
const DEADLINE_MS = 30_000;

/**
 * A real Prometheus below a path prefix, which scrapes `metrics` (the text format) every second and has done so once when it
 * is handed out.
 */
export async function startPrometheus(metrics: string): Promise<LabPrometheus> {
  const folder = await mkdtemp(join(tmpdir(), "uptimeline-prometheus-"));
  const exporter = await serve(metrics);
  const { port } = exporter.address() as AddressInfo;
  await writeFile(join(folder, "prometheus.yml"), scrapeConfig(port));
  const child = spawn(
    PROMETHEUS,
    [
      `--config.file=${join(folder, "prometheus.yml")}`,
      `--storage.tsdb.path=${join(folder, "data")}`,
      `--web.route-prefix=${PREFIX}`,
      "--web.listen-address=127.0.0.1:0",
    ],
    { stdio: ["ignore", "ignore", "pipe"] },
  );
  const close = async (): Promise<void> => {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill("SIGKILL");
      await once(child, "exit");
    }
    exporter.close();
    exporter.closeAllConnections();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const url = `http://${await addressOf(child)}${PREFIX}`;
    await scraped(url);
    return { url, close };
  } catch (error) {
    await close();
    throw error;
  }
}

const scrapeConfig = (port: number): string => `
global: { scrape_interval: 1s, scrape_timeout: 1s }
scrape_configs:
  - job_name: gateway
    static_configs: [{ targets: ["127.0.0.1:${port}"] }]
`;

async function serve(metrics: string): Promise<Server> {
  const server = createServer((_request, response) => {
    response.writeHead(200, { "content-type": "text/plain; version=0.0.4" }).end(metrics);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return server;
}

/** It says in its log to which port it listens. */
async function addressOf(child: ChildProcess): Promise<string> {
  const said: string[] = [];
  if (child.stderr !== null) {
    for await (const line of createInterface({ input: child.stderr })) {
      const address = /msg="Listening on" address=(\S+)/.exec(line)?.[1];
      if (address !== undefined) {
        child.stderr.resume();
        return address;
      }
      said.push(line);
    }
  }
  throw new Error(`Prometheus ended before it listened:\n${said.slice(-5).join("\n")}`);
}

async function scraped(url: string): Promise<void> {
  const untilMs = Date.now() + DEADLINE_MS;
  for (;;) {
    const answer = await fetch(`${url}/api/v1/query?query=up==1`).catch(() => undefined);
    const text = answer?.ok === true ? await answer.text() : "";
    if (text.includes('"gateway"')) return;
    if (Date.now() > untilMs) throw new Error(`Prometheus scraped nothing: ${text}`);
    await sleep(50);
  }
}
