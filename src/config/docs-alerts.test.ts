import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compileAlert } from "../conditions/index.ts";
import type { AlertRule } from "../domain/alert.ts";
import { ALERT_SET_NAMES } from "./alert-sets.ts";
import { figuresDoc, setDoc } from "./docs-alerts.ts";
import { loadConfig } from "./load.ts";

const docs = readFileSync(new URL("../../docs/alerts.md", import.meta.url), "utf8");
const monitor = (id: string) =>
  `  - { id: ${id}, group: gateway, every: 1m, slo: 99%, probe: { kind: http, url: "https://example.com/" } }\n`;
const alertsOf = (alerts: string, ...ids: string[]): readonly AlertRule[] =>
  loadConfig(`monitors:\n${ids.map(monitor).join("")}${alerts}`, "uptimeline.yml", new Map()).config.alerts;

/** All that can be told of a rule; how it is compiled follows from its text. */
const told = (rules: readonly AlertRule[]) =>
  rules.map(({ steps, ...rule }) => ({
    ...rule,
    steps: steps.map(({ level, text, forMs }) => ({ level, text, forMs })),
  }));
const blocks = [...docs.matchAll(/^```yaml\n([\s\S]*?)^```/gm)].map(([, text]) => text!);

describe("docs/alerts.md", () => {
  it("says what each figure is, needs and looks back at", () => {
    expect(docs).toContain(figuresDoc());
  });

  it.each(ALERT_SET_NAMES)("shows what %s stands for", (name) => {
    expect(docs).toContain(setDoc(name));
    const block = blocks.findLast((text) => text.includes(`- id: ${name}-`))!;
    expect(told(alertsOf(block, "one"))).toEqual(told(alertsOf(`alerts: [{ set: ${name} }]`, "one")));
  });

  it("shows only configs that can be read", () => {
    expect(blocks.length).toBe(2 + ALERT_SET_NAMES.length);
    for (const block of blocks) expect(alertsOf(block, "nano-banana", "gpt-image").length).toBeGreaterThan(0);
    const [, otherwise] = blocks;
    expect(told(alertsOf(otherwise!, "nano-banana"))).toMatchObject([
      {
        id: "pictures-latency",
        steps: [{ level: "warning", text: "p95 > 60s for 10m" }, { text: "p50 > 15s for 30m" }],
      },
      { id: "pictures-availability", windowMs: 7 * 86_400_000 },
      { id: "pictures-errors", monitors: ["nano-banana"] },
    ]);
  });

  it("shows what is written and what it is in CEL", () => {
    const rows = [...docs.matchAll(/^\| `(.*?)` +\| `(.*?)` *\|$/gm)].map((row) =>
      row.slice(1).map((text) => text.replaceAll("\\|", "|")),
    );
    expect(rows.length).toBeGreaterThan(10);
    for (const [text, cel] of rows) {
      const compiled = compileAlert(text!);
      expect(compiled.ok ? compiled.condition.cel : compiled.message, text).toBe(cel);
    }
  });
});
