import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import PQueue from "p-queue";

/** What a tool reports of one call, in milliseconds. */
export interface Reported {
  readonly target: string;
  readonly totalMs: number;
  readonly waitMs: number;
  readonly receiveMs: number;
}

export interface Target {
  readonly name: string;
  readonly url: string;
}

const CURL_WRITES = "%{url_effective} %{time_pretransfer} %{time_starttransfer} %{time_total}\\n";

/** One curl that makes all calls, `atOnce` at a time, each on a connection of its own. */
export function askByCurl(targets: readonly Target[], caFile: string, atOnce: number, folder: string): Reported[] {
  const names = new Map(targets.map(({ name, url }) => [url, name]));
  const file = join(folder, "curl.conf");
  writeFileSync(file, targets.map(({ url }) => `url = "${url}"\noutput = "/dev/null"\n`).join(""));
  const args = ["-s", "-Z", "--parallel-immediate", "--parallel-max", String(atOnce), "--cacert", caFile];
  const { stdout, status } = spawnSync("curl", [...args, "-H", "connection: close", "-w", CURL_WRITES, "-K", file], {
    encoding: "utf8",
    maxBuffer: 2 ** 26,
  });
  if (status !== 0) throw new Error(`curl ended with ${String(status)}`);
  return stdout
    .trim()
    .split("\n")
    .map((line) => {
      const [url = "", sent, first, total] = line.split(" ");
      const [sentMs, firstMs, totalMs] = [Number(sent) * 1e3, Number(first) * 1e3, Number(total) * 1e3];
      return { target: names.get(url) ?? "", totalMs, waitMs: firstMs - sentMs, receiveMs: totalMs - firstMs };
    });
}

export const hasExporter = (): boolean => spawnSync("prometheus-blackbox-exporter", ["--version"]).status === 0;

/** Debian's prometheus-blackbox-exporter, asked for `atOnce` probes at a time. */
export async function askByExporter(
  targets: readonly Target[],
  caFile: string,
  atOnce: number,
  folder: string,
): Promise<Reported[]> {
  const config = join(folder, "blackbox.yml");
  const http = `http: { preferred_ip_protocol: ip4, tls_config: { ca_file: "${caFile}" } }`;
  writeFileSync(config, `modules: { http: { prober: http, timeout: 30s, ${http} } }\n`);
  const port = await freePort();
  const child = spawn(
    "prometheus-blackbox-exporter",
    [`--config.file=${config}`, `--web.listen-address=127.0.0.1:${port}`, "--log.level=error"],
    { stdio: "ignore" },
  );
  try {
    await untilListening(port);
    const queue = new PQueue({ concurrency: atOnce });
    return await queue.addAll(targets.map((target) => () => askOnce(target, port)));
  } finally {
    child.kill();
    await once(child, "exit");
  }
}

async function askOnce({ name, url }: Target, port: number): Promise<Reported> {
  const answer = await fetch(`http://127.0.0.1:${port}/probe?module=http&target=${encodeURIComponent(url)}`);
  const text = await answer.text();
  const value = (metric: string): number => Number(new RegExp(`^${metric} (.*)$`, "m").exec(text)?.[1]) * 1e3;
  const phase = (of: string): number => value(`probe_http_duration_seconds\\{phase="${of}"\\}`);
  const [connect, tls, processing, transfer] = ["connect", "tls", "processing", "transfer"].map(phase);
  const [waitMs = 0, receiveMs = 0] = [processing, transfer];
  return { target: name, totalMs: (connect ?? 0) + (tls ?? 0) + waitMs + receiveMs, waitMs, receiveMs };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

async function untilListening(port: number): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const up = await fetch(`http://127.0.0.1:${port}/-/healthy`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (up) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("the exporter did not start");
}
