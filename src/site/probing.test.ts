import { problemsOf } from "../../test/html.ts";
import { describe, expect, it } from "vitest";
import { DAY_MS, HOUR_MS, MINUTE_MS, toInstant } from "../domain/instant.ts";
import { EMPTY_LEDGER } from "../domain/ledger.ts";
import type { Sample } from "../domain/sample.ts";
import type { Spending } from "../domain/spend.ts";
import { en } from "../locales/en.ts";
import { moneyText } from "./amounts.ts";
import { callFacts } from "./call-facts.ts";
import { monitor, NOW_MS, outage, sample, siteInput, verdict } from "./fixtures.ts";
import type { SiteInput } from "./input.ts";
import { probing } from "./probing.fixture.ts";
import { publicTarget } from "./public-target.ts";
import { buildSite } from "./site.fixture.ts";
import { createContext } from "./site.ts";
import { anewMs } from "./spend-phrases.ts";
import { rowView } from "./view-row.ts";

const built = buildSite(probing());
const pageOf = async (path: string): Promise<string> => plain((await built).get(path) ?? "");
/** Text as a reader has it: no tags, no entities, ordinary spaces. */
const plain = (html: string): string =>
  html
    .replace(/<svg[\s\S]*?<\/svg>/gu, "")
    .replace(/<[^>]*>/gu, " ")
    .replaceAll("&gt;", ">")
    .replaceAll("&#x27;", "'")
    .replace(/[\s\u202f\u00a0]+/gu, " ");
const incidentPage = async (kind: string): Promise<string> =>
  pageOf([...(await built).keys()].find((path) => path.endsWith(`-${kind}.html`)) ?? "");

describe("a budget on the site", () => {
  it("says in a row which budget is nearly used, how much of it, and until when", async () => {
    expect(await pageOf("index.html")).toContain(
      "Asked in a cheaper way until 22 Nov, 00:00 UTC: $0.42 of its $0.50 a day spent",
    );
  });

  it("says on the page since when a monitor is asked in a cheaper way, and in which", async () => {
    const page = await pageOf("monitors/image.html");
    expect(page).toContain("Juniper Canvas is up");
    expect(page).toContain("Since 07:58 it is asked in a cheaper way, “cheap” instead of “full”.");
    expect(page).toContain("$0.42 of its $0.50 a day is spent. The budget begins anew on 22 Nov, 00:00 UTC.");
    expect(page).toContain("full; when money runs short: cheap, then free now cheap");
    expect(page).toMatch(/ok 9\.0 s 200, cheap .* ok 7\.3 s 200 05:43/u);
  });

  it("shows a stopped monitor as not asked, with the provider's budget, and neither up nor down", async () => {
    expect(await pageOf("index.html")).toContain(
      "Not asked until 1 Dec, 00:00 UTC: $1.99 of its provider’s $2.00 a month spent",
    );
    const page = await pageOf("monitors/video.html");
    expect(page).toContain("not asked, for $1.99 of its provider’s $2.00 a month is spent.");
    expect(page).toContain("Since 05:00 it is not asked");
    const status = JSON.parse((await built).get("api/v1/status.json") ?? "");
    expect(status.monitors.find(({ id }: { id: string }) => id === "video")).toMatchObject({
      state: "nodata",
      spending: { stopped: true, fellBack: false, budget: { of: "provider", per: "month", limit: { amount: 2 } } },
    });
  });

  it("does not take a monitor for unasked whose next call is not due yet", () => {
    const pot = { of: "monitor", budget: { micro: 10, unit: "USD", per: "day" }, micro: 10 } as const;
    const spending: Spending = {
      today: [],
      month: [],
      unpriced: 0,
      unpricedToday: 0,
      budget: pot,
      fellBack: false,
      stopped: true,
    };
    const stateAfter = (agoMs: number) => {
      const input = siteInput({
        monitors: [monitor("a", { everyMs: DAY_MS })],
        ledger: { ...EMPTY_LEDGER, samples: [sample("a", agoMs, { every: 86_400 })] },
        verdicts: new Map([["a", verdict("a")]]),
        spending: new Map([["a", spending]]),
      });
      const context = createContext(input);
      return { state: context.facts[0]!.state, row: rowView(context, context.facts[0]!) };
    };
    expect(stateAfter(HOUR_MS)).toMatchObject({ state: "up", row: { verdict: "up" } });
    expect(stateAfter(HOUR_MS).row.money).toContain("Not asked until");
    expect(stateAfter(DAY_MS)).toMatchObject({ state: "nodata", row: { verdict: "nodata", money: "" } });
    expect(stateAfter(DAY_MS).row.sub).toContain("Not asked until");
  });

  it("calls a cost that nobody knows unknown, never nothing", async () => {
    const page = await pageOf("monitors/relay.html");
    expect(page).toContain("Spent today unknown");
    expect(page).toContain("This month unknown nobody knows the cost of 288 calls");
    expect(page).not.toContain("$0.00");
  });

  it("begins anew at midnight and on the first, UTC", () => {
    expect(toInstant(anewMs("day", NOW_MS))).toBe("2026-11-22T00:00:00.000Z");
    expect(toInstant(anewMs("month", NOW_MS))).toBe("2026-12-01T00:00:00.000Z");
    expect(toInstant(anewMs("month", Date.parse("2026-12-31T23:59:59.999Z")))).toBe("2027-01-01T00:00:00.000Z");
  });
});

describe("amounts", () => {
  it.each([
    [0, "USD", "$0.00"],
    [1, "USD", "$0.000001"],
    [1_500, "USD", "$0.0015"],
    [99_999, "USD", "$0.10"],
    [3_100_000, "EUR", "€3.10"],
    [1_234_000_000, "credits", "1,234\u00a0credits"],
    [420_000, "<b>", "0.42\u00a0<b>"],
  ])("of %i micro-units of %s are written %s", (micro, unit, text) => {
    expect(moneyText({ micro, unit }, en)).toBe(text);
  });

  it("that are spent are never rounded up to the whole", () => {
    expect(moneyText({ micro: 1_995_840, unit: "USD" }, en, true)).toBe("$1.99");
  });
});

describe("what answers tell", () => {
  it("stands on the monitor's page: first token, speed, tokens, models, limits, certificate and server's times", async () => {
    const page = await pageOf("monitors/chat.html");
    for (const text of [
      "First token 309 ms, median of 24 h",
      "Speed 48.1 tokens/s, median of 24 h",
      "Uses 12 tokens in, 16 tokens out, median of 24 h",
      "Model harbor-4-mini harbor-3-mini",
      "Headroom 63% of the tightest limit is left",
      "Certificate expires on Tue 29 Dec 2026, in 38 days",
      "Server-Timing edge 12 ms, model 608 ms",
      "Importance major",
    ])
      expect(page).toContain(text);
  });

  it("is absent where nothing tells it", async () => {
    const page = await pageOf("monitors/models.html");
    expect(page).not.toContain("What its answers tell");
    expect(page).not.toContain("What it costs");
    expect(page).not.toContain("Where the time goes");
  });

  it("names the phases of a job in their order with their share, and its output by size alone", async () => {
    const page = await pageOf("monitors/image.html");
    expect(page).toMatch(/Where the time goes, by 96 jobs of 24 h .*create .*queued .*run .*fetch /u);
    expect(page).toContain("Output 512 × 512, 31 kB");
    expect(page).not.toContain("0123456789abcdef");
  });

  it("names the places that failed, and how often", async () => {
    const page = await pageOf("monitors/world.html");
    expect(page).toContain("Places fails from 1 of 5 places BR-Sao-Paulo");
    expect(page).toMatch(/Where it failed, by 96 measurements of 24 h .*BR-Sao-Paulo 14 15% IN-Mumbai 3 3\.1%/u);
  });

  it("forgets a certificate that a later handshake no longer shows to be near its end", () => {
    const near = { certTo: toInstant(NOW_MS + DAY_MS) };
    const renewed = sample("a", MINUTE_MS, { phases: { tls: 20 } });
    expect(callFacts([sample("a", HOUR_MS, near)], NOW_MS).certTo).toBe(near.certTo);
    expect(callFacts([sample("a", HOUR_MS, near), renewed], NOW_MS).certTo).toBeUndefined();
  });

  it("looks back a day for medians, at good calls only", () => {
    const calls = [
      sample("a", 25 * HOUR_MS, { token: 9_000 }),
      sample("a", 3 * HOUR_MS, { token: 100 }),
      sample("a", 2 * HOUR_MS, { token: 200 }),
      sample("a", HOUR_MS, { token: 300, outcome: "ok" }),
      sample("a", MINUTE_MS, { token: 9_000, outcome: "server-error" }),
    ];
    expect(callFacts(calls, NOW_MS).tokenMs).toBe(200);
  });
});

describe("how a monitor is asked", () => {
  it.each([
    ["host", "tcp://db.example:5432", "db.example:5432"],
    ["url", "tls://edge.example:443", "edge.example:443"],
    ["url", "wss://user:pass@live.example/feed?key=1", "live.example/feed"],
    ["url", "dns:status.example?type=A", "status.example"],
    ["host", "db.example:5432", "db.example:5432"],
    ["host", "", undefined],
    ["name", "tcp://db.example:5432", undefined],
  ] as const)("is told by its %s: %s is shown as %s", (publish, target, shown) => {
    expect(publicTarget({ monitor: { publish, target } })).toBe(shown);
  });

  it("of a heartbeat says when it was last heard, and when it had to come", async () => {
    const page = await pageOf("monitors/backup.html");
    expect(page).toContain("it reports by itself; nothing is asked");
    expect(page).toContain("Last heard 06:55 Next expected overdue since 08:05");
    expect(page).toContain("2 of 74 reports were missing or told of a failure");
    expect(page).not.toMatch(/No call succeeded|timing out|p50, p95/u);
  });

  it("takes a kind that we have no words for by its name", async () => {
    const input = siteInput({ monitors: [monitor("a", { asked: { kind: "__proto__", conditions: [] } })] });
    expect(plain((await buildSite(input)).get("monitors/a.html") ?? "")).toContain("Kind __proto__");
  });
});

describe("a heartbeat of which little is known", () => {
  const BEAT = monitor("beat", {
    everyMs: DAY_MS,
    target: "heartbeat",
    asked: { kind: "heartbeat", conditions: [] },
  });
  const files = (samples: readonly Sample[]) =>
    buildSite(
      siteInput({
        monitors: [BEAT],
        ledger: { ...EMPTY_LEDGER, samples },
        verdicts: new Map([["beat", verdict("beat")]]),
      }),
    );

  it("is told of by its reports, not by calls, and is asked nothing", async () => {
    const made = await files([sample("beat", HOUR_MS, { every: 86_400, ms: 94_000, id: "run-1" })]);
    const page = plain(made.get("monitors/beat.html") ?? "");
    expect(page).toContain("One report so far, which came: too few to say more.");
    expect(page).toContain("1 report so far");
    expect(page).toContain("The work of the one report so far took 94 s As the reports tell it");
    expect(page).toContain("The one report came");
    expect(page).toMatch(/not observed [\d,]+ reports/u);
    expect(page).not.toMatch(/\bcalls?\b|\brounds?\b|Request/iu);
    expect(plain(made.get("index.html") ?? "")).toContain("1 report so far");
  });

  it("says how many of few were missing", async () => {
    const [came, missing] = [
      { every: 86_400 },
      { every: 86_400, outcome: "timeout", reason: "heartbeat-missing" },
    ] as const;
    const lead = async (...made: readonly Partial<Sample>[]) =>
      plain(
        (await files(made.map((over, n) => sample("beat", (made.length - n) * DAY_MS, over)))).get(
          "monitors/beat.html",
        )!,
      );
    expect(await lead(missing)).toContain("One report so far, which was missing or told of a failure");
    expect(await lead(came, came)).toContain("Two reports so far, of which none was missing");
    expect(await lead(came, missing)).toContain("Two reports so far, of which one was missing");
    expect(await lead(missing, missing)).toContain("Two reports so far, of which two were missing");
  });
});

describe("incidents in which no call failed", () => {
  it("tell of a certificate how many days are left, when it ends and who has to act", async () => {
    const page = await incidentPage("certificate");
    expect(page).toContain("Edge: its certificate expires in 6 days.");
    expect(page).toContain("Days left 6 expires Fri 27 Nov 2026, 10:30 UTC");
    expect(page).toMatch(/28 Oct .*in 30 days.* Noticed: info .*13 Nov .*in 14 days.* Now warning /u);
    expect(page).toContain("Whoever runs edge.example:443 has to renew the certificate before Fri 27 Nov 2026.");
    expect(page).not.toMatch(/What was seen|Evidence|Diagnosis|Calls that failed|Official page/u);
  });

  it("tell of a certificate by the colour of its level", async () => {
    const at = (level: "info" | "warning" | "critical") => {
      const one = probing().ledger.incidents.find(({ kind }) => kind === "certificate")!;
      const input = probing({ ledger: { ...EMPTY_LEDGER, incidents: [{ ...one, level }] } });
      return buildSite(input).then((files) => files.get("incidents/index.html") ?? "");
    };
    expect(await at("info")).toContain("g-nodata");
    expect(await at("warning")).toContain("g-degraded");
    expect(await at("critical")).toContain("g-down");
  });

  it("never make a monitor down by a certificate that ends", async () => {
    const base = probing();
    const certificate = {
      ...base.ledger.incidents.find(({ kind }) => kind === "certificate")!,
      level: "critical" as const,
    };
    const down = outage("edge", { level: "warning" });
    const input = probing({
      ledger: { ...base.ledger, incidents: [certificate, down] },
      verdicts: new Map([["edge", verdict("edge", { verdict: "down", ground: "row", outcome: "overloaded" })]]),
    });
    const page = plain((await buildSite(input)).get("monitors/edge.html") ?? "");
    expect(page).toContain("Edge is down: overloaded since 08:52");
  });

  it("say that a certificate was renewed", async () => {
    const base = probing();
    const certificate = base.ledger.incidents.find(({ kind }) => kind === "certificate")!;
    const end = toInstant(NOW_MS - HOUR_MS);
    const over = { ...certificate, end, timeline: [...certificate.timeline, { t: end, what: "recovered" } as const] };
    const files = await buildSite(probing({ ledger: { ...base.ledger, incidents: [over] } }));
    const page = plain(files.get(`incidents/${over.id}.html`) ?? "");
    expect(page).toContain("Edge: its certificate was renewed.");
    expect(page).toContain("The certificate was renewed");
  });

  it("name models that came and went", async () => {
    const page = await incidentPage("models");
    expect(page).toContain("Harbor models: 1 model gone, 2 new models.");
    expect(page).toMatch(/Model Change harbor-2-mini Gone harbor-4-mini New harbor-4 New/u);
    expect(page).not.toMatch(/What was seen|Evidence|Diagnosis|Lasts/u);
    const index = await pageOf("index.html");
    expect(index).toContain("Gone: harbor-2-mini. New: harbor-4-mini, harbor-4.");
    // Seen at a moment; a certificate's end draws near all the while.
    expect(index).toMatch(/Models 04:30 Harbor models/u);
    expect(index).toMatch(/Certificate since 28 Oct, 09:30, 24 d Edge/u);
  });

  it("name no more than twenty models a side, and count the others", async () => {
    const base = probing();
    const one = base.ledger.incidents.find(({ kind }) => kind === "models")!;
    const names = Array.from({ length: 60 }, (_, index) => `model-${index}-`);
    const many = {
      ...one,
      timeline: [
        {
          t: one.begin,
          what: "models",
          appeared: { count: 0, names: [] },
          vanished: { count: 90, names },
        } as const,
      ],
    };
    const files = await buildSite(probing({ ledger: { ...base.ledger, incidents: [many] } }));
    const page = plain(files.get(`incidents/${one.id}.html`) ?? "");
    expect(page).toContain("90 models gone");
    expect(page).toContain("70 more are not named here.");
    expect(page).toContain("model-19-");
    expect(page).not.toContain("model-20-");
  });

  it("tell of a heartbeat when it was last heard, not of calls that failed", async () => {
    const page = await incidentPage("heartbeat");
    expect(page).toContain("Nightly export has not reported in time.");
    expect(page).toContain("Last heard 06:55 due again by 08:05 Missing 2 reports");
    expect(page).toContain("A report has been missing since 08:05; the last one came at 06:55.");
    expect(page).not.toMatch(/Calls that failed|Quota|timing out/u);
  });
});

describe("status.json", () => {
  it("has its optional keys only where something is known", async () => {
    const { monitors } = JSON.parse((await built).get("api/v1/status.json") ?? "");
    const of = (id: string) => monitors.find((one: { id: string }) => one.id === id);
    expect(of("chat")).toMatchObject({
      firstToken: { window: "24h", p50: 309 },
      certificate: { expires: toInstant(NOW_MS + 38 * DAY_MS) },
      headroom: 0.63,
    });
    expect(of("image")).toMatchObject({ tier: "cheap", spending: { fellBack: true, stopped: false } });
    for (const key of ["tier", "spending", "firstToken", "tokensPerSecond", "headroom", "certificate"])
      expect(of("models")).not.toHaveProperty(key);
  });
});

describe("what providers name", () => {
  const FORBIDDEN = /<script(?! src="[./]*site\.js" defer>)|\u202e|\u0000/u;
  const HOSTILE = `<script>alert(1)</script>"'&\u202eevil\u0000{{root}}`;

  function hostile(): SiteInput {
    const base = probing();
    const { incidents, samples } = base.ledger;
    const named = { count: 2, names: [HOSTILE] };
    return probing({
      monitors: base.monitors.map((one) => ({
        ...one,
        asked: { kind: HOSTILE, method: HOSTILE, conditions: [HOSTILE] },
      })),
      spending: new Map(
        base.monitors.map(({ id }) => [
          id,
          {
            today: [{ micro: 5, unit: HOSTILE }],
            month: [{ micro: 5, unit: HOSTILE }],
            unpriced: 1,
            unpricedToday: 1,
            budget: { of: "all", budget: { micro: 5, unit: HOSTILE, per: "day" }, micro: 5 },
            fellBack: false,
            stopped: true,
          } as const,
        ]),
      ),
      ledger: {
        ...base.ledger,
        samples: samples.map((one) => ({
          ...one,
          model: HOSTILE,
          cost: 5,
          unit: HOSTILE,
          server: { [HOSTILE]: 5 },
          places: { asked: 2, failed: [HOSTILE] },
        })),
        incidents: incidents.map((one) =>
          one.kind === "models"
            ? { ...one, timeline: [{ t: one.begin, what: "models", appeared: named, vanished: named } as const] }
            : one,
        ),
      },
    });
  }

  it("never becomes markup, attributes or directions of writing", async () => {
    const files = await buildSite(hostile());
    for (const [path, text] of files) {
      if (!path.endsWith(".html")) continue;
      expect(FORBIDDEN.exec(text)?.[0], path).toBeUndefined();
      expect(await problemsOf(text), path).toEqual([]);
    }
    expect(files.get("monitors/chat.html")).toContain("<code>&lt;script&gt;alert(1)&lt;/script&gt;");
    expect(files.get("api/v1/status.json")).not.toMatch(/\u202e|\\u0000/u);
  });

  it("is valid where it is harmless, too", async () => {
    const pages = [...(await built)].filter(([path]) => path.endsWith(".html"));
    const problems = await Promise.all(pages.map(([, text]) => problemsOf(text)));
    expect(pages.length).toBeGreaterThan(10);
    expect(problems.flat()).toEqual([]);
  });
});
