import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { readFile } from "node:fs/promises";
import { limited } from "../ledger/rows.ts";
import { serve } from "./served.ts";
import { CHROMIUM } from "./travel.ts";
import { siteFiles } from "../../src/site/site.ts";
import { wholeInput } from "../../test/whole-site.ts";
import type { Row } from "../row.ts";

/** Of so many the middle one counts: a busy machine makes single ones worse. */
const RUNS = 3;
const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"] as const;
const DEVICES = ["mobile", "desktop"] as const;
const BIN = join(import.meta.dirname, "..", "..", "node_modules", ".bin", "lighthouse");

interface Judged {
  /** By category, of 100. */
  readonly points: Readonly<Record<string, number>>;
  readonly shift: number;
  readonly faults: readonly string[];
}

/** Lighthouse on a page of each kind that people open most, on a phone and on a desk. */
export async function lighthouse(folder: string): Promise<Row[]> {
  // A page that is not stale: of one that is, the banner is told once the script runs.
  const served = await serve((url) => siteFiles(wholeInput(undefined, { nowMs: Date.now(), site: { url } })));
  const incident = [...served.files.keys()].find((path) => /^incidents\/\d.*-outage\.html$/.test(path))!;
  const pages = { index: "", monitor: "monitors/door-0.html", incident };
  const rows: Row[] = [];
  try {
    for (const [name, path] of Object.entries(pages)) {
      for (const device of DEVICES) {
        const runs: Judged[] = [];
        for (let run = 0; run < RUNS; run += 1) runs.push(await judge(`${served.url}${path}`, device, folder));
        const worst = new Set(runs.flatMap(({ faults }) => faults));
        if (worst.size > 0) process.stderr.write(`${name}, ${device}: ${[...worst].join("; ")}\n`);
        rows.push(
          ...CATEGORIES.map((category) => {
            const lost = middle(runs.map(({ points }) => 100 - (points[category] ?? 0)));
            return limited(`${name}, ${device}: points that Lighthouse takes for ${category}`, lost, "", 0);
          }),
          limited(`${name}, ${device}: layout shift`, middle(runs.map(({ shift }) => shift)), "", 0),
        );
      }
    }
  } finally {
    served.stop();
  }
  return rows;
}

const middle = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

interface Report {
  readonly categories: Readonly<
    Record<
      string,
      { readonly score: number | null; readonly auditRefs: readonly { readonly id: string; readonly weight: number }[] }
    >
  >;
  readonly audits: Readonly<
    Record<
      string,
      { readonly id: string; readonly score: number | null; readonly title: string; readonly numericValue?: number }
    >
  >;
}

async function judge(url: string, device: (typeof DEVICES)[number], folder: string): Promise<Judged> {
  const out = join(folder, "lighthouse.json");
  const preset = device === "desktop" ? ["--preset=desktop"] : [];
  const flags = "--headless=new --no-sandbox --disable-gpu --disable-quic --disable-background-networking";
  await promisify(execFile)(
    process.execPath,
    [
      BIN,
      url,
      ...preset,
      "--quiet",
      "--output=json",
      `--output-path=${out}`,
      "--no-enable-error-reporting",
      `--chrome-flags=${flags}`,
    ],
    { env: { ...process.env, CHROME_PATH: CHROMIUM }, maxBuffer: 2 ** 26 },
  );
  const { categories, audits } = JSON.parse(await readFile(out, "utf8")) as Report;
  const counted = new Set(
    CATEGORIES.flatMap((name) => categories[name]?.auditRefs ?? []).flatMap(({ id, weight }) =>
      weight > 0 ? [id] : [],
    ),
  );
  return {
    points: Object.fromEntries(CATEGORIES.map((name) => [name, Math.round((categories[name]?.score ?? 0) * 100)])),
    shift: audits["cumulative-layout-shift"]?.numericValue ?? Number.NaN,
    faults: Object.values(audits)
      .filter(({ id, score }) => counted.has(id) && score !== null && score < 0.9)
      .map(({ id, title }) => `${id} (${title})`),
  };
}
