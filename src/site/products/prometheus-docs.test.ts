import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { simulatedSite } from "../../../test/simulated-site.ts";
import { AI_BOUNDS_MS } from "../../domain/histogram.ts";
import { probing } from "../probing.fixture.ts";
import { buildProducts } from "../site.fixture.ts";

describe("docs/prometheus.md", async () => {
  const text = await readFile(new URL("../../../docs/prometheus.md", import.meta.url), "utf8");
  const slow = simulatedSite();
  const slowSite = { ...slow, monitors: slow.monitors.map((one) => ({ ...one, slowMs: 4_000 })) };
  const sites = await Promise.all([slowSite, probing()].map(buildProducts));
  const told = sites.map((site) => site.get("metrics")!).join("");
  const types = new Map([...told.matchAll(/^# TYPE (\S+) (\S+)$/gmu)].map(([, name, type]) => [name!, type!]));
  const rows = new Map(
    [...text.matchAll(/^\| `(uptimeline_\w+)` +\| (\w+) +\| (.*?) +\|/gmu)].map(([, name, type, labels]) => [
      name!,
      { type: type === "info" ? "gauge" : type!, labels: labels! },
    ]),
  );

  it("has a row for every metric, and none for another", () => {
    expect(rows.size).toBeGreaterThan(20);
    expect(Object.fromEntries([...rows].map(([name, { type }]) => [name, type]))).toEqual(Object.fromEntries(types));
  });

  it("names every label", () => {
    for (const [, name, labels] of told.matchAll(/^(uptimeline_\w+)\{(.*)\} \S+$/gmu)) {
      const row = rows.get(name!) ?? rows.get(name!.replace(/_(?:bucket|sum|count)$/u, ""));
      const keys = [...labels!.matchAll(/(?:^|,)(\w+)="/gu)].map(([, key]) => key!);
      const unnamed = keys.filter((key) => key !== "monitor" && row?.labels.includes(`\`${key}\``) !== true);
      expect(unnamed, name).toEqual([]);
    }
  });

  it("names every alert with its severity", () => {
    const rules = sites.flatMap((site) => parse(site.get("prometheus-rules.yml")!).groups[0].rules);
    const alerts = new Map<string, string>(rules.map(({ alert, labels }) => [alert, labels.severity]));
    const named = [...text.matchAll(/^\| `(Uptimeline\w+)` +\| (\w+)/gmu)].map(([, name, severity]) => [
      name,
      severity,
    ]);
    expect(Object.fromEntries(named)).toEqual(Object.fromEntries(alerts));
  });

  it("names the bounds of the histogram", () => {
    const [, seconds = "", minutes = ""] = /of good calls: ([\d., ]+) s, ([\d, and]+) min/u.exec(text) ?? [];
    const numbers = (list: string): number[] => (list.match(/[\d.]+/gu) ?? []).map(Number);
    expect([...numbers(seconds), ...numbers(minutes).map((n) => n * 60)]).toEqual(AI_BOUNDS_MS.map((ms) => ms / 1_000));
  });
});
