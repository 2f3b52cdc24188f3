import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { NOW_MS } from "../src/site/fixtures.ts";
import { PROMETHEUS, startPrometheus, type LabPrometheus } from "../src/lab/prometheus.ts";
import { probing } from "../src/site/probing.fixture.ts";
import { buildProducts } from "../src/site/site.fixture.ts";
import { simulatedSite } from "./simulated-site.ts";

const MONITORING = new URL("../docs/monitoring/", import.meta.url);
const textOf = (name: string): Promise<string> => readFile(new URL(name, MONITORING), "utf8");

interface Panel {
  readonly title: string;
  readonly type: string;
  readonly targets: readonly { readonly expr: string }[];
  readonly fieldConfig: { readonly defaults: { readonly thresholds: { readonly steps: readonly object[] } } };
}

const dashboard = JSON.parse(await textOf("grafana/dashboards/uptimeline.json"));
const panels: readonly Panel[] = dashboard.panels;
/** As Grafana would ask with all monitors chosen. */
const asked = (expr: string): string => expr.replaceAll("$monitor", ".+");

const isLeftOut = !existsSync(PROMETHEUS) && process.env["CI"] === undefined;
if (isLeftOut)
  process.stdout.write(
    `Scrapes of the site are left out: there is no ${PROMETHEUS} (apt-get install prometheus prometheus-alertmanager).\n`,
  );

describe.skipIf(isLeftOut)("a real Prometheus that scrapes the site", () => {
  let lab: LabPrometheus;
  let simulated: ReadonlyMap<string, string>;

  beforeAll(async () => {
    simulated = await buildProducts(simulatedSite());
    const probed = await buildProducts(probing());
    const strict = simulated.get("metrics.openmetrics.txt")!;
    lab = await startPrometheus(
      [
        // As GitHub Pages serves a file without an extension.
        { job: "plain", metrics: simulated.get("metrics")!, contentType: "application/octet-stream" },
        {
          job: "strict",
          metrics: strict,
          contentType: "application/openmetrics-text; version=1.0.0; charset=utf-8",
        },
        { job: "probed", metrics: probed.get("metrics")!, contentType: "text/plain; version=0.0.4" },
      ],
      simulated.get("prometheus-rules.yml"),
    );
  });
  afterAll(() => lab.close());

  const query = async (
    expr: string,
  ): Promise<readonly { metric: Record<string, string>; value: [number, string] }[]> => {
    const answer = await fetch(`${lab.url}/api/v1/query?query=${encodeURIComponent(expr)}`);
    const body = (await answer.json()) as { status: string; error?: string; data: { result: never[] } };
    expect(body.status, `${expr}: ${body.error}`).toBe("success");
    return body.data.result;
  };

  it("takes every sample, of both formats", async () => {
    const lines = simulated.get("metrics")!.split("\n");
    const samples = lines.filter((line) => line !== "" && !line.startsWith("#")).length;
    for (const job of ["plain", "strict"]) {
      const [scraped] = await query(`scrape_samples_scraped{job="${job}"}`);
      expect(scraped?.value[1]).toBe(String(samples));
    }
    const told = async (job: string): Promise<Record<string, string>> => {
      const all = await query(`{__name__=~"uptimeline_.+",job="${job}"}`);
      return Object.fromEntries(
        all.map(({ metric: { job: _job, instance: _instance, ...labels }, value }) => [
          JSON.stringify(labels),
          value[1],
        ]),
      );
    };
    expect(await told("strict")).toEqual(await told("plain"));
  });

  it("finds percentiles in the buckets near those that the pages tell", async () => {
    const told = await query('uptimeline_latency_seconds{job="plain",window="24h",percentile="p50"}');
    const found = await query('histogram_quantile(0.5, uptimeline_probe_duration_seconds_bucket{job="plain"})');
    expect(told.length).toBeGreaterThan(0);
    for (const { metric, value } of told) {
      const own = found.find((one) => one.metric["monitor"] === metric["monitor"]);
      expect(Number(own?.value[1]) / Number(value[1])).toBeGreaterThan(0.4);
      expect(Number(own?.value[1]) / Number(value[1])).toBeLessThan(2.5);
    }
  });

  it("loads the rules, and they see what is wrong", async () => {
    const answer = await fetch(`${lab.url}/api/v1/rules?type=alert`);
    const { data } = (await answer.json()) as { data: { groups: { rules: { name: string; health: string }[] }[] } };
    const names = data.groups.flatMap(({ rules }) => rules.map(({ name }) => name));
    expect(names).toEqual(
      expect.arrayContaining(["UptimelineDown", "UptimelineErrors", "UptimelineBurnsFast", "UptimelineStale"]),
    );
    for (const { expr, alert } of parse(simulated.get("prometheus-rules.yml")!).groups[0].rules) {
      const found = await query(expr);
      if (alert === "UptimelineDown") expect(found.map(({ metric }) => metric["monitor"])).toContain("image");
    }
    const [age] = await query('time() - uptimeline_generated_timestamp_seconds{job="plain"}');
    expect(Number(age?.value[1])).toBeCloseTo(Date.now() / 1_000 - NOW_MS / 1_000, -3);
  });

  it.each(panels.map(({ title }) => title))("answers the panel %s", async (title) => {
    const { targets } = panels.find((panel) => panel.title === title)!;
    for (const { expr } of targets) {
      await query(asked(expr));
      // A file that stands still has no rates: of sums as they stand there is something to draw.
      const standing = asked(expr).replaceAll(/(?:rate|increase)\(([^[]+)\[\w+\]\)/gu, "$1");
      expect((await query(standing)).length, standing).toBeGreaterThan(0);
    }
  });
});

describe("docs/monitoring", () => {
  it("has the panels of an AI gateway's playbook, errors with lines at 2 and 5 %", () => {
    const titles = panels.map(({ title }) => title);
    expect(titles).toEqual(
      expect.arrayContaining([
        "Requests per minute",
        "Mean latency",
        "Error rate",
        "Latency, p50, p95 and p99",
        "Cost by model, a day",
        "Cumulative cost",
      ]),
    );
    const steps = panels.find(({ title }) => title === "Error rate")?.fieldConfig.defaults.thresholds.steps;
    expect(steps).toMatchObject([{ value: null }, { value: 0.02 }, { value: 0.05 }]);
    const ids = new Set(dashboard.panels.map(({ id }: { id: number }) => id));
    expect(ids.size).toBe(panels.length);
  });

  it("asks for no metric that the site does not have", async () => {
    const files = [await buildProducts(simulatedSite()), await buildProducts(probing())];
    const told = new Set(files.flatMap((site) => [...site.get("metrics")!.matchAll(/^uptimeline_\w+/gmu)].map(String)));
    const wanted = panels.flatMap(({ targets }) => targets.flatMap(({ expr }) => expr.match(/uptimeline_\w+/gu) ?? []));
    expect([...new Set(wanted)].filter((name) => !told.has(name))).toEqual([]);
  });

  it("mounts what stands beside it, and nothing else", async () => {
    const { services } = parse(await textOf("docker-compose.yml"));
    expect(Object.keys(services)).toEqual(expect.arrayContaining(["prometheus", "alertmanager", "grafana"]));
    const mounts = Object.values<{ volumes?: string[] }>(services).flatMap(({ volumes = [] }) => volumes);
    const own = mounts.filter((mount) => mount.startsWith("./")).map((mount) => mount.split(":")[0]!);
    expect(own.length).toBe(4);
    for (const path of own) expect(existsSync(new URL(path, MONITORING)), path).toBe(true);
    expect(dashboard.templating.list[0].current.value).toBe(
      parse(await textOf("grafana/provisioning/datasources/prometheus.yml")).datasources[0].uid,
    );
  });

  it.skipIf(isLeftOut)("is clean to promtool and amtool", async () => {
    const folder = await mkdtemp(join(tmpdir(), "uptimeline-monitoring-"));
    try {
      await mkdir(join(folder, "rules"));
      await writeFile(
        join(folder, "rules/uptimeline.yml"),
        (await buildProducts(probing())).get("prometheus-rules.yml")!,
      );
      // The key is of version 3; Debian's promtool is older.
      const config = (await textOf("prometheus.yml")).replace(
        /^ *fallback_scrape_protocol: PrometheusText0.0.4\n/mu,
        "",
      );
      expect(config).not.toBe(await textOf("prometheus.yml"));
      await writeFile(join(folder, "prometheus.yml"), config);
      await writeFile(join(folder, "alertmanager.yml"), await textOf("alertmanager.yml"));
      const said = (program: string, args: readonly string[]) => {
        const { status, stdout, stderr } = spawnSync(program, args, { cwd: folder, encoding: "utf8" });
        return { status, said: status === 0 ? "" : `${stdout}${stderr}` };
      };
      expect(said("/usr/bin/promtool", ["check", "config", "prometheus.yml"])).toEqual({ status: 0, said: "" });
      expect(said("/usr/bin/amtool", ["check-config", "alertmanager.yml"])).toEqual({ status: 0, said: "" });
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});
