import { EMPTY_LEDGER } from "../domain/ledger.ts";
import { indexLedger } from "../domain/monitor-history.ts";
import { describe, expect, it } from "vitest";
import { DAY_MS, HOUR_MS, MINUTE_MS, toInstant } from "../domain/instant.ts";
import type { Outcome } from "../domain/outcome.ts";
import type { Sample } from "../domain/sample.ts";
import type { Piece } from "../locales/index.ts";
import { createCalendar } from "./calendar.ts";
import { dayFacts } from "./day-facts.ts";
import { contradiction, monitor, NOW_MS, outage, report, sample, siteInput, verdict } from "./fixtures.ts";
import type { SiteInput } from "./input.ts";
import { pageHistory } from "./page-history.ts";
import { createContext } from "./site.ts";
import { specOf } from "./view-monitor-spec.ts";
import { incidentView } from "./view-incident.ts";
import { conditionParts } from "./view-incident-evidence.ts";
import { incidentPulse } from "./incident-chart.ts";
import { pageClause } from "./phrases.ts";
import { incidentFactsRow } from "./view-incident-facts.ts";
import { monitorFactsRow } from "./view-monitor-facts.ts";
import { incidentStory } from "./view-incident-story.ts";
import { incidentSummary } from "./view-incident-summary.ts";
import { incidentChecks } from "./view-incident-checks.ts";
import { headline } from "./view-headline.ts";
import { freshness, indexView } from "./view-index.ts";
import { monitorSentence, monitorView } from "./view-monitor.ts";
import { rowView } from "./view-row.ts";

const said = (pieces: readonly Piece[]): string =>
  pieces
    .map(({ text }) => text)
    .filter(Boolean)
    .join(" ")
    .replaceAll("\u00a0", " ");
const headlineOf = (input: SiteInput): string => said(headline(createContext(input)));
const up = (...ids: readonly string[]): Partial<SiteInput> => ({
  monitors: ids.map((id) => monitor(id)),
  verdicts: new Map(ids.map((id) => [id, verdict(id)])),
  ledger: { ...EMPTY_LEDGER, samples: ids.map((id) => sample(id, 5 * MINUTE_MS)) },
});

describe("the headline", () => {
  it("says what is well, what is wrong since when, and that the page says otherwise", () => {
    const { ledger, ...input } = contradiction();
    const more = {
      ...input,
      monitors: [...input.monitors, monitor("b")],
      verdicts: new Map([...input.verdicts, ["b", verdict("b")]]),
    };
    expect(headlineOf({ ...more, ledger })).toBe(
      "One of two is up. A has been overloaded since 08:52, and Google’s own page still shows green.",
    );
  });

  it("turns to grey alone when all is well", () => {
    const pieces = headline(createContext(siteInput(up("a", "b", "c"))));
    expect(said(pieces)).toMatch(/^All three are up\. No incident has been seen since \d\d:\d\d\.$/u);
    expect(pieces.filter(({ text }) => text !== "").every(({ tone }) => tone === "quiet")).toBe(true);
  });

  it("remembers the last incident", () => {
    const past = outage("a", { end: toInstant(NOW_MS - HOUR_MS) });
    const base = up("a");
    expect(headlineOf(siteInput({ ...base, ledger: { ...base.ledger!, incidents: [past] } }))).toBe(
      "The one monitor is up. The last incident ended 08:30.",
    );
  });

  it("names what nothing is known of, with the reason", () => {
    const input = siteInput({
      ...up("a", "b"),
      verdicts: new Map([["a", verdict("a")]]),
      ledger: {
        ...EMPTY_LEDGER,
        samples: [sample("a", 60_000), sample("b", 60_000, { outcome: "rejected", reason: "bad-key", code: 401 })],
      },
    });
    expect(headlineOf(input)).toBe("One of two is up. Nothing is known of B now: the key was refused.");
  });

  it("counts further trouble that it does not name", () => {
    const ids = ["a", "b", "c", "d"];
    const down = (id: string) =>
      [
        id,
        verdict(id, { verdict: "down", ground: "row", outcome: "timeout", since: toInstant(NOW_MS - HOUR_MS) }),
      ] as const;
    const text = headlineOf(siteInput({ ...up(...ids), verdicts: new Map(ids.map(down)) }));
    expect(text).toBe(
      "None of four is up. A has not answered in time since 08:30, B has not answered in time since 08:30 and two more are in trouble.",
    );
  });

  it("says that a page reports trouble which our calls do not meet", () => {
    const input = siteInput({
      ...up("a"),
      monitors: [monitor("a", { feeds: [{ feed: "f", components: [] }] })],
      reports: new Map([["f", report("f", { indicator: "minor" })]]),
      feedNames: new Map([["f", { name: "Anthropic", url: "https://status.example/" }]]),
    });
    expect(headlineOf(input)).toBe(
      "The one monitor is up. Anthropic’s page reports trouble with A; our calls are fine.",
    );
  });
});

describe("how old the page is", () => {
  it("tells when was asked last, what was planned and what really happens", () => {
    const samples = [65, 45, 25, 5].map((ago) => sample("a", ago * MINUTE_MS));
    const lines = freshness(createContext(siteInput({ ...up("a"), ledger: { ...EMPTY_LEDGER, samples } }))).map(
      (line) => line.replaceAll("\u00a0", " "),
    );
    expect(lines).toEqual([
      "Checked 21 Nov, 09:25 UTC",
      "Planned every 15 min; really every 20 min",
      "Page built 09:30, 5 min later",
    ]);
  });

  it("leaves out how much later it was built, where that is under a minute", () => {
    const samples = [sample("a", 20_000)];
    const lines = freshness(createContext(siteInput({ ...up("a"), ledger: { ...EMPTY_LEDGER, samples } })));
    expect(lines.at(-1)).toBe("Page built 09:30");
  });
});

describe("a monitor's page", () => {
  const viewOf = (...outcomes: readonly Outcome[]) => {
    const samples = outcomes.map((outcome, index) =>
      sample("a", (outcomes.length - index) * 15 * MINUTE_MS, { outcome }),
    );
    const context = createContext(siteInput({ ...up("a"), ledger: { ...EMPTY_LEDGER, samples } }));
    return monitorView(context, context.facts[0]!) as {
      readonly lead: string;
      readonly ranges: {
        readonly items: readonly { readonly figures: readonly { readonly title: string; readonly chart: string }[] }[];
      };
      readonly months: { readonly rows: readonly Readonly<Record<"uptime" | "shortCoverage", string>>[] };
    };
  };

  it("tells calls that all failed from calls that were not made", () => {
    expect(viewOf().lead).toBe("No call has been counted in the last 7 days.");
    expect(viewOf("timeout").lead).toBe("The one call of the last 7 days failed.");
    expect(viewOf("timeout", "overloaded").lead).toBe("Both calls of the last 7 days failed.");
    expect(viewOf("timeout", "overloaded", "timeout").lead).toBe("All 3 calls of the last 7 days failed.");
    expect(viewOf("timeout", "ok").lead).toBe("Two calls so far, of which one failed: too few to say more.");
  });

  it("words the rule of down as it is", () => {
    const ruleOf = (confirmMs: number): string => {
      const { policy } = monitor("a");
      const context = createContext(siteInput({ monitors: [monitor("a", { policy: { ...policy, confirmMs } })] }));
      const rows = specOf(context, context.facts[0]!);
      return rows.find(({ term }) => term === "Called down")!.values[0]!.text!.replaceAll("\u00a0", " ");
    };
    expect(ruleOf(10)).toMatch(/^three failed calls in a row, or over 50%/u);
    expect(ruleOf(10_000)).toBe(
      "three failed calls in a row, the last at least 10 s after the first, or over 50% of the last calls (5 min, at least 24) with 95% certainty",
    );
  });

  it("invents no scale of latency where no call succeeded", () => {
    for (const range of [0, 1, 2, 3, 4]) {
      const { title, chart } = viewOf("timeout", "overloaded").ranges.items[range]!.figures[0]!;
      expect(title).toBe("No call succeeded in these days");
      expect(chart).not.toContain('class="grid"');
      expect(viewOf("ok").ranges.items[range]!.figures[0]!.chart).toContain('class="grid"');
    }
  });

  it("shows a month's coverage where it has too few calls for an uptime", () => {
    expect(viewOf("ok", "ok").months.rows.at(-1)).toMatchObject({ uptime: "–", shortCoverage: "cov. 0.1%" });
  });
});

describe("how late the page was", () => {
  const agoMs = (minutes: number): string => toInstant(NOW_MS - minutes * MINUTE_MS);
  const began = 38 * MINUTE_MS;
  /** Incidents of an hour each, oldest first, told of so many milliseconds after they began; `undefined` is silence. */
  const told = (...late: readonly (number | undefined)[]) =>
    late.map((lateMs, index) => {
      const beganMs = NOW_MS - (late.length - index) * DAY_MS;
      return outage("a", {
        id: `20261120T0900${String(index).padStart(2, "0")}Z-a-outage`,
        begin: toInstant(beganMs),
        detected: toInstant(beganMs + 30_000),
        end: toInstant(beganMs + HOUR_MS),
        ...(lateMs !== undefined && { corroboration: "confirmed", pagePublished: toInstant(beganMs + lateMs) }),
      });
    });
  const contextOf = (...incidents: ReturnType<typeof told>) => {
    const base = contradiction();
    return createContext({ ...base, ledger: { ...base.ledger, incidents } });
  };
  const lateFact = (...late: readonly (number | undefined)[]) => {
    const context = contextOf(...told(...late));
    const fact = monitorFactsRow(context, context.facts[0]!).find(({ term }) => term === "Page late by")!;
    return {
      value: fact.values
        .map(({ number, unit }) => number + unit)
        .join("")
        .replaceAll("\u00a0", " "),
      sub: fact.sub,
    };
  };

  it("is a median that names the incidents in which the page never spoke", () => {
    const nine = Array.from({ length: 9 }, (_, index) => (index + 1) * 5 * MINUTE_MS);
    const silent = [undefined, undefined, undefined, undefined];
    expect(lateFact(...nine, ...silent)).toEqual({ value: "25 min", sub: "after it began, median of 9; silent in 4" });
    expect(lateFact(...nine)).toEqual({ value: "25 min", sub: "after it began, median of 9" });
    expect(lateFact(5 * MINUTE_MS, undefined)).toEqual({
      value: "5 min",
      sub: "after it began, one incident; silent in 1",
    });
  });

  it("is at once under a minute, without a sign, and early with one", () => {
    expect(lateFact(-20_000).value).toBe("at once");
    expect(lateFact(0).value).toBe("at once");
    expect(lateFact(-5 * MINUTE_MS).value).toBe("−5 min");
  });

  it("is counted from the begin everywhere, not from our verdict", () => {
    const own = outage("a", {
      detected: agoMs(28),
      corroboration: "confirmed",
      pagePublished: agoMs(18),
      timeline: [
        { t: agoMs(28), what: "opened", level: "critical" },
        { t: agoMs(15), what: "page", corroboration: "confirmed", published: agoMs(18) },
      ],
    });
    const context = contextOf(own);
    const one = context.incidents[0]!;
    const plain = (text: string): string => text.replaceAll("\u00a0", " ");
    const page = incidentStory(context, one).find(({ isPage }) => isPage)!;
    expect(plain(page.text)).toBe("20 min after it began.");
    expect(plain(pageClause(context, one))).toBe("Google’s page said so after 20 min.");
    expect(plain(incidentSummary(context, one).join(" "))).toContain(
      "said so after 20 min, at 09:12: 10 min after us.",
    );
    expect(plain(incidentPulse(context, one))).toContain("20 min before they said so");
    const fact = incidentFactsRow(context, one).find(({ term }) => term === "Page late by")!;
    expect(plain(`${fact.values[0]!.number}${fact.values[0]!.unit}`)).toBe("20 min");
    // How much earlier we were is told apart.
    expect(plain(fact.sub)).toBe("said so at 09:12, 10 min after us");
  });

  it("speaks of no seconds where verdict and page came at once", () => {
    const begin = NOW_MS - began;
    const own = outage("a", {
      detected: toInstant(begin),
      corroboration: "confirmed",
      pagePublished: toInstant(begin + 30_000),
      timeline: [
        { t: toInstant(begin), what: "opened", level: "critical" },
        { t: agoMs(15), what: "page", corroboration: "confirmed", published: toInstant(begin + 30_000) },
      ],
    });
    const context = contextOf(own);
    const one = context.incidents[0]!;
    expect(incidentStory(context, one).map(({ text }) => text)).toEqual(["Seen at once.", "At once."]);
    expect(incidentSummary(context, one).join(" ")).toContain(
      "The verdict came at once. Google’s page said so at once",
    );
    const values = incidentFactsRow(context, one).map(({ term, values: [value] }) => `${term} ${value!.number}`);
    expect(values).toEqual(expect.arrayContaining(["Noticed at once", "Page spoke at once"]));
    expect(incidentPulse(context, one)).not.toMatch(/before they said so|silent/u);
  });
});

describe("a row", () => {
  it("shows a contradiction, the reason and uptime with coverage", () => {
    const context = createContext(contradiction());
    const row = rowView(context, context.facts[0]!);
    expect(row).toMatchObject({ verdict: "down", page: { said: "Operational", contradicts: true, sub: "read 09:29" } });
    expect(row.sub.replaceAll("\u00a0", " ")).toBe("Down for 38 min: overloaded");
    expect(row.coverage).toMatch(/^cov\. /u);
  });

  it("gives an uptime from twenty calls on; of fewer it tells how many they are", () => {
    const rowOf = (calls: number) => {
      const samples = Array.from({ length: calls }, (_, index) => sample("a", (calls - index) * 15 * MINUTE_MS));
      const context = createContext(siteInput({ ...up("a"), ledger: { ...EMPTY_LEDGER, samples } }));
      const [seven] = monitorFactsRow(context, context.facts[0]!);
      const { uptime, few, strip } = rowView(context, context.facts[0]!);
      return {
        uptime,
        few,
        strip: /aria-label="[^".]*\. (\w+)/u.exec(strip)?.[1],
        fact: seven!.values[0]!.number,
        sub: seven!.sub,
      };
    };
    expect(rowOf(2)).toEqual({
      uptime: "–",
      few: "2 calls so far",
      strip: "Coverage",
      fact: "–",
      sub: "coverage 0.2%, 2 calls so far",
    });
    expect(rowOf(20)).toEqual({ uptime: "100%", few: "", strip: "Uptime", fact: "100", sub: "coverage 2%" });
  });

  it("counts the refused calls of a day that are too few for a share", () => {
    const limited = [40, 25].map((ago) => sample("b", ago * MINUTE_MS, { outcome: "rate-limited", code: 429 }));
    const { ledger, ...input } = siteInput(up("a", "b"));
    const context = createContext({
      ...input,
      ledger: { ...ledger, samples: [...limited, sample("a", 5 * MINUTE_MS)] },
    });
    expect(JSON.stringify(indexView(context))).toContain("2 of 2 calls of the last day were refused for our rate.");
  });

  it("tells rate limits apart from outages", () => {
    const limited = [40, 25, 10].map((ago) =>
      sample("a", ago * MINUTE_MS, { outcome: "rate-limited", reason: "rate-limit", code: 429 }),
    );
    const context = createContext(siteInput({ ...up("a"), ledger: { ...EMPTY_LEDGER, samples: limited } }));
    expect(rowView(context, context.facts[0]!)).toMatchObject({ verdict: "limited", sub: "Rate-limited", uptime: "–" });
  });

  it("never takes an unreadable page for a green one", () => {
    const input = contradiction();
    const unread = report("google", { problem: { reason: "not-json", detail: "HTML" } });
    const context = createContext({ ...input, reports: new Map([["google", unread]]) });
    expect(rowView(context, context.facts[0]!).page).toEqual({
      said: "–",
      contradicts: false,
      sub: "could not be read",
    });
    expect(said(monitorSentence(context, context.facts[0]!))).not.toContain("green");
  });
});

describe("days", () => {
  const days = createCalendar("UTC").days(2, NOW_MS);
  const a = monitor("a", { feeds: [{ feed: "f", components: [] }] });
  const changes = (indicator: "none" | "major") => {
    const { fetchedAt: _, ...own } = report("f", { indicator });
    return [{ v: 1 as const, t: toInstant(NOW_MS - 10 * DAY_MS), report: own }];
  };
  const yesterday = outage("a", { begin: toInstant(NOW_MS - 20 * HOUR_MS), end: toInstant(NOW_MS - 19 * HOUR_MS) });

  it("are silent where we had an outage and the page showed green", () => {
    const [first, second] = dayFacts(
      { ...EMPTY_LEDGER, incidents: [yesterday], feedChanges: changes("none") },
      indexLedger(EMPTY_LEDGER, NOW_MS)("a"),
      a,
      days,
    );
    expect(first).toMatchObject({ downMs: HOUR_MS, page: "nothing", silent: true });
    expect(second).toMatchObject({ downMs: 0, silent: false });
  });

  it("are not silent where the page showed trouble", () => {
    const [first] = dayFacts(
      { ...EMPTY_LEDGER, incidents: [yesterday], feedChanges: changes("major") },
      indexLedger(EMPTY_LEDGER, NOW_MS)("a"),
      a,
      days,
    );
    expect(first).toMatchObject({ page: "down", silent: false });
  });

  it("count a failure short of an outage as degraded, and what was only unobserved not at all", () => {
    const samples = [
      sample("a", 60 * MINUTE_MS, { outcome: "server-error" }),
      sample("a", 45 * MINUTE_MS, { outcome: "inconclusive" }),
    ];
    const ledger = { ...EMPTY_LEDGER, samples };
    const today = dayFacts(ledger, indexLedger(ledger, NOW_MS)("a"), a, days).at(-1);
    expect(today).toMatchObject({ degradedMs: 15 * MINUTE_MS, downMs: 0, limitedMs: 0 });
  });

  it("know what the page showed from its first reading on", () => {
    const shown = pageHistory({ feedChanges: changes("major") }, a, NOW_MS - 20 * DAY_MS, NOW_MS);
    expect(shown.map(({ status }) => status)).toEqual(["unknown", "partial_outage"]);
    expect(shown[1]?.fromMs).toBe(NOW_MS - 10 * DAY_MS);
  });
});

describe("an incident's page", () => {
  it("tells its story by time, with the page's word where it was published", () => {
    const published = toInstant(NOW_MS - 20 * MINUTE_MS);
    const base = contradiction();
    const own = outage("a", {
      corroboration: "confirmed",
      pagePublished: published,
      timeline: [
        ...outage("a").timeline,
        {
          t: toInstant(NOW_MS - 15 * MINUTE_MS),
          what: "page",
          corroboration: "confirmed",
          title: "Elevated errors",
          published,
        },
      ],
      evidence: [
        {
          t: toInstant(NOW_MS - 38 * MINUTE_MS),
          outcome: "overloaded",
          reason: "model-overloaded",
          code: 503,
          blame: "provider",
          conditions: [],
        },
      ],
    });
    const context = createContext({ ...base, ledger: { ...base.ledger, incidents: [own] } });
    const one = context.incidents[0]!;
    expect(incidentStory(context, one).map(({ time, title }) => `${time} ${title}`)).toEqual([
      "08:52 First failure",
      "08:53 Noticed: critical",
      "09:10 Google’s page says so too",
    ]);
    expect(incidentSummary(context, one).join(" ").replaceAll("\u00a0", " ")).toContain(
      "Google’s page said so after 18 min, at 09:10: 17 min after us.",
    );
    const { diagnosis, checks } = incidentChecks(context, one);
    expect(diagnosis).toBe("Diagnosis: the provider’s side");
    expect(checks.map(({ name, result }) => `${name}: ${result}`)).toEqual([
      "Official page: says so too",
      "Key: not refused",
      "Quota: no complaint",
      "Network: fine",
      "Request: passed before",
      "Support: theirs to mend",
    ]);
  });

  it("checks who else of the provider fails, and says what to do while it goes on", () => {
    const of = (id: string) => monitor(id, { provider: "easel" });
    const checked = (more: Partial<ReturnType<typeof outage>>) => {
      const incidents = [outage("a", { corroboration: "confirmed", ...more }), outage("b")];
      const samples = [sample("c", 10 * MINUTE_MS)];
      const input = siteInput({
        ...up("a", "b", "c"),
        monitors: [of("a"), of("b"), of("c"), monitor("d")],
        ledger: { ...EMPTY_LEDGER, samples, incidents },
      });
      const context = createContext(input);
      return incidentChecks(
        context,
        context.incidents.find(({ incident }) => incident.monitor === "a")!,
      );
    };
    const { checks, advice } = checked({});
    expect(checks[1]).toMatchObject({ n: 2, name: "Scope", result: "wider" });
    expect(checks[1]!.text).toBe("Of the same provider, these fail too: B.");
    expect(advice).toBe("Wait, and tell your users: the official page confirms it.");
    expect(checked({ end: toInstant(NOW_MS) }).advice).toBeUndefined();
  });

  it("names the day wherever it is another than that of the entry before", () => {
    const [begin, next, end] = [50, 26, 2].map((hours) => toInstant(NOW_MS - hours * HOUR_MS)) as [
      string,
      string,
      string,
    ];
    const call = { outcome: "timeout" as const, conditions: [] };
    const own = outage("a", {
      begin,
      detected: begin,
      end,
      timeline: [
        { t: begin, what: "opened", level: "critical" },
        { t: next, what: "error", outcome: "timeout" },
        { t: end, what: "recovered" },
      ],
      evidence: [
        { t: begin, ...call },
        { t: end, ...call },
      ],
    });
    const samples = [51, 50, 26, 3].map((hours) => sample("a", hours * HOUR_MS, { outcome: "timeout" }));
    const base = contradiction();
    const context = createContext({ ...base, ledger: { ...base.ledger, samples, incidents: [own] } });
    const one = context.incidents[0]!;
    expect(incidentStory(context, one).map(({ time }) => time)).toEqual(["07:30", "20 Nov, 07:30", "21 Nov, 07:30"]);
    const view = incidentView(context, one) as unknown as {
      readonly outcomes: { readonly rows: readonly { readonly cells: readonly { readonly text: string }[] }[] };
      readonly evidence: readonly { readonly time: string }[];
    };
    expect(JSON.stringify(view.outcomes)).toMatch(/"07:30".*"21 Nov, 06:30"/u);
    expect(view.evidence.map(({ time }) => time)).toEqual(["07:30:00", "21 Nov, 07:30:00"]);
  });

  it("calls its calls first ones where repetitions are left out", () => {
    const failed = { outcome: "timeout" as const };
    const titleOf = (...again: readonly number[]) => {
      const base = contradiction();
      const repeated = again.map((n) => sample("a", 37 * MINUTE_MS, { ...failed, again: n }));
      const samples = [sample("a", 50 * MINUTE_MS), sample("a", 38 * MINUTE_MS, failed), ...repeated];
      const context = createContext({ ...base, ledger: { ...base.ledger, samples } });
      const one = context.incidents[0]!;
      const { calls } = incidentView(context, one) as {
        readonly calls: { readonly title: string; readonly text: string };
      };
      const { events } = indexView(context) as { readonly events: readonly { readonly told: string }[] };
      return [calls.title, calls.text.split(";")[0], incidentSummary(context, one)[0]!.split(". ")[0], events[0]!.told];
    };
    expect(titleOf()).toEqual([
      "The one call failed",
      "Every call by its latency",
      "Since 08:52, the one call failed",
      "The one call since then went wrong, with",
    ]);
    expect(titleOf(1, 2)).toEqual([
      "The one first call failed",
      "Every first call by its latency, without repetitions",
      "Since 08:52, the one first call failed",
      "The one first call since then went wrong, with",
    ]);
  });

  it("says how often we asked as it was, or that it is only planned", () => {
    const askedIn = (samples: readonly Sample[]): string => {
      const base = contradiction();
      const context = createContext({ ...base, ledger: { ...base.ledger, samples } });
      return incidentPulse(context, context.incidents[0]!).replaceAll("\u00a0", " ");
    };
    expect(askedIn([30, 10].map((ago) => sample("a", ago * MINUTE_MS)))).toContain(">We asked every 20 min<");
    expect(askedIn([sample("a", 10 * MINUTE_MS)])).toContain(">We asked, planned every 15 min<");
  });

  it("says of an advisory what our own calls met", () => {
    const own = outage("a", {
      id: "20261121T085200Z-a-advisory",
      kind: "advisory",
      level: "info",
      corroboration: "advisory",
      evidence: [],
    });
    const ok = [30, 15].map((ago) => sample("a", ago * MINUTE_MS));
    const context = createContext({
      ...contradiction(),
      ledger: { ...EMPTY_LEDGER, samples: [sample("a", 60 * MINUTE_MS), ...ok], incidents: [own] },
    });
    const { checks } = incidentChecks(context, context.incidents[0]!);
    expect(checks.map(({ result }) => result)).toEqual([
      "reports trouble",
      "not refused",
      "no complaint",
      "fine",
      "passed before",
      "not known",
    ]);
    expect(incidentSummary(context, context.incidents[0]!).join(" ")).toContain("our calls did not notice");
  });

  it("shows beside a condition what its paths were", () => {
    const parts = conditionParts({
      text: 'status == 200 && body.a == "x"',
      holds: false,
      otherwise: "down",
      got: { status: 503, "body.a": null },
    });
    expect(parts.map(({ text, got }) => (got ? `(${text})` : text)).join("")).toBe(
      'status (503) == 200 && body.a (null) == "x"',
    );
  });

  it("lists values behind a condition whose text does not name them", () => {
    const parts = conditionParts({ text: "ok", holds: false, otherwise: "down", got: { latency: 9 } });
    expect(parts.map(({ text, got }) => (got ? `(${text})` : text)).join("")).toBe("ok latency (9)");
  });
});
