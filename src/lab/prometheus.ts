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

/** Something to scrape: the job that it is scraped as, what it answers, and as what. */
export interface Exposition {
  readonly job: string;
  readonly metrics: string;
  readonly contentType: string;
}

/**
 * A real Prometheus below a path prefix, which scrapes `metrics` (the text format), or several expositions, every second and has
 * done so once when it is handed out. `rules` is the text of a file of rules.
 */
export async function startPrometheus(
  metrics: string | readonly Exposition[],
  rules = "groups: []",
): Promise<LabPrometheus> {
  const folder = await mkdtemp(join(tmpdir(), "uptimeline-prometheus-"));
  const all =
    typeof metrics === "string" ? [{ job: "gateway", metrics, contentType: "text/plain; version=0.0.4" }] : metrics;
  const exporters = await Promise.all(all.map(serve));
  const jobs = all.map(({ job }, at) => ({ job, port: (exporters[at]!.address() as AddressInfo).port }));
  await writeFile(join(folder, "prometheus.yml"), scrapeConfig(jobs));
  await writeFile(join(folder, "rules.yml"), rules);
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
    for (const exporter of exporters) {
      exporter.close();
      exporter.closeAllConnections();
    }
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const url = `http://${await addressOf(child)}${PREFIX}`;
    await scraped(url, jobs.length);
    return { url, close };
  } catch (error) {
    await close();
    throw error;
  }
}

const scrapeConfig = (jobs: readonly { readonly job: string; readonly port: number }[]): string => `
global: { scrape_interval: 1s, scrape_timeout: 1s, evaluation_interval: 1s }
rule_files: [rules.yml]
scrape_configs:
${jobs
  .map(({ job, port }) => `  - { job_name: "${job}", static_configs: [{ targets: ["127.0.0.1:${port}"] }] }`)
  .join("\n")}
`;

async function serve({ metrics, contentType }: Exposition): Promise<Server> {
  const server = createServer((_request, response) => {
    response.writeHead(200, { "content-type": contentType }).end(metrics);
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

async function scraped(url: string, jobs: number): Promise<void> {
  const untilMs = Date.now() + DEADLINE_MS;
  for (;;) {
    const answer = await fetch(`${url}/api/v1/query?query=count(up==1)`).catch(() => undefined);
    const text = answer?.ok === true ? await answer.text() : "";
    if (text.includes(`,"${jobs}"]`)) return;
    if (Date.now() > untilMs) throw new Error(`Prometheus scraped nothing: ${text}`);
    await sleep(50);
  }
}
