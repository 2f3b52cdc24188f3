import { describe, expect, it } from "vitest";
import {
  at,
  calls,
  closed,
  entryOf,
  EVERY_INCIDENT,
  family,
  incidentOf,
  outage,
  parent,
  subject,
} from "./texts.fixture.ts";
import { closingBody, commentBody, issueBody, issueTitle } from "./text.ts";
import type { Incident, IncidentEvent, IncidentKind } from "../domain/incident.ts";
import type { IssueSubject } from "./text.ts";

const spaced = (text: string): string => text.replaceAll("\u00a0", " ");
const body = async (incident: Incident, about: IssueSubject = subject): Promise<string> =>
  spaced(await issueBody(incident, about, incident.timeline.slice(0, 1)));
const closing = async (incident: Incident, about: IssueSubject = subject): Promise<string> =>
  spaced(await closingBody(incident, entryOf("close", incident.timeline.length - 1), about));
const factOf = (text: string, label: string): string | undefined =>
  text.split("\n").find((line) => line.startsWith(`| ${label} |`));
const oneOf = (kind: IncidentKind, which: (incident: Incident) => boolean = () => true): Incident =>
  EVERY_INCIDENT.find((one) => one.kind === kind && which(one))!;

describe("the issue of an outage", () => {
  it("begins with the fact: what, since when, level, the official page with a link, what is left, the page", async () => {
    const text = await body(outage);
    expect(text.split("\n")[1]).toBe(
      "**Chat API** has been down since 2026-11-21 09:00 UTC: the model is overloaded (`model-overloaded`). The official page says so too.",
    );
    expect(factOf(text, "Level")).toContain("critical");
    expect(factOf(text, "Noticed")).toContain("2026-11-21 09:01 UTC, 1 min later");
    expect(factOf(text, "Failures in a row")).toContain("7");
    expect(factOf(text, "Official page")).toContain(
      "[Example Status](https://status.example/incidents/1) reports it: Elevated errors",
    );
    expect(factOf(text, "Error budget")).toContain(
      "21 min of 43 min left (50 %), for 99.9 % over 30 d; at the pace of the last hour it is gone in 1 h",
    );
    expect(factOf(text, "Page")).toContain("[Timeline and charts](https://status.acme.example/incidents/");
  });

  it("says what to do before it says why, and shows latency, group, checks, errors and calls in that order", async () => {
    const text = await body(outage);
    expect(text.match(/\*\*What to do\.\*\*|^### .*/gm)).toEqual([
      "**What to do.**",
      "### Latency",
      "### Others of the group",
      "### Diagnosis",
      "### How the error changed",
      "### Evidence",
    ]);
    expect(text).toContain(
      "- In trouble, too, of the group **Text**: Summaries.\n- Fine meanwhile: Embeddings API.\n- Unknown: Search.",
    );
    expect(text).toContain(
      "- 2026-11-21 09:10:00 to 09:25:00 UTC: the model is overloaded (`model-overloaded`), 4 calls\n",
    );
  });

  it("shows each call with its phases, the one that failed in bold, and what did not hold", async () => {
    const row = (await body(outage)).split("\n").find((line) => line.includes("repetition 1"));
    expect(row).toContain("`503` `UNAVAILABLE` `req_8Kf2`");
    expect(row).toContain("dns 3 ms, connect 12 ms, tls 20 ms, wait 1.8 s, **receive** 8 ms");
    expect(row).toContain("`status == 200`: `status = 503`");
  });

  it("links the page though it shows green, and says that nobody of the group is in trouble", async () => {
    const green: Incident = { ...incidentOf("outage"), corroboration: "unacknowledged" };
    const text = await body(green, { ...subject, group: { name: "Text", failing: [], fine: ["B"], unknown: [] } });
    expect(factOf(text, "Official page")).toContain("[Example Status](https://status.example/) shows green");
    expect(text).toContain("Nobody else of the group **Text** is in trouble.");
  });

  it("says that the error budget is used up", async () => {
    const { objective } = subject;
    const budget = { ...objective!.budget!, spentMs: 3_000_000, leftMs: -408_000, leftShare: -0.15 };
    const text = await body(outage, { ...subject, objective: { ...objective!, budget } });
    expect(factOf(text, "Error budget")).toContain("used up: 50 min failed, 43 min are allowed, for 99.9 % over 30 d");
  });

  it("says nothing of what nobody knows", async () => {
    const text = await body(incidentOf("outage"), { name: "Chat" });
    expect(text.match(/^### .*/gm)).toEqual(["### Diagnosis"]);
    expect(text).not.toMatch(/Error budget|Failures|Target|Timeline and charts|undefined/);
  });

  it("names a maintenance that it has outlasted", async () => {
    const window = { source: "config:nightly", from: at(-60), to: at(0), expect: "down" } as const;
    expect(await body({ ...outage, window })).toContain(
      "It goes on although the maintenance was planned to end at 2026-11-21 09:00 UTC.",
    );
  });

  it("tells people what they can say", async () => {
    expect(await body(outage)).toContain("`/ack` (somebody is at it), `/mute 2h`, or `/false-alarm` and why.");
    expect(await body(oneOf("manual"))).toContain(
      "`/status` and `investigating`, `identified`, `monitoring` or `resolved`",
    );
    expect(await body(oneOf("maintenance"))).not.toContain("/ack");
  });

  it("has no changes of the error where there was one error only", async () => {
    const same = calls.filter(({ outcome }) => outcome === "ok" || outcome === "timeout");
    expect(await body(outage, { ...subject, calls: same })).not.toContain("How the error changed");
  });
});

describe("the closing comment", () => {
  it("is a post-mortem: how long, noticed, the page, the worst, people, downtime, budget", async () => {
    const text = await closing(closed(outage, 95), { ...subject, downtimeMs: 1_200_000 });
    expect(text).toContain("**Resolved.** Chat API is well again since 2026-11-21 10:35 UTC, after 1 h 35 min.");
    for (const fact of [
      "It began at 2026-11-21 09:00 UTC and was noticed 1 min later.",
      "The official page said so 12 min after it began.",
      "At its worst it was critical; the errors seen were `model-overloaded`, `phase-timeout`.",
      "Acknowledged by `mina` at 2026-11-21 09:15 UTC, 14 min after it was noticed.",
      "20 min of it count as downtime.",
      "It took 46.2 % of the error budget (99.9 % over 30 d); 21 min are left.",
    ])
      expect(text).toContain(`\n- ${fact}\n`);
    expect(text).not.toContain("Next steps");
  });

  it.each<[string, Partial<Incident>, string]>([
    ["a silent page", { corroboration: "unacknowledged", evidence: outage.evidence }, "tell the provider"],
    ["late notice", { detected: at(40) }, "It took 40 min to notice."],
    ["a key of ours", { kind: "configuration" }, "The fault was ours"],
  ])("names the next step after %s", async (_, more, says) => {
    const text = await closing(closed({ ...incidentOf("outage"), ...more }, 95));
    expect(text).toContain("**Next steps**");
    expect(text).toContain(says);
  });

  it("says of a false alarm who called it one, that it does not count, and what to tune", async () => {
    const alarm: IncidentEvent = { t: at(30), what: "false-alarm", by: "jun", why: "a test" };
    const text = await closing(closed({ ...outage, timeline: [...outage.timeline, alarm] }, 95), {
      ...subject,
      downtimeMs: 1,
    });
    expect(text).toContain("`jun` called it a false alarm at 2026-11-21 09:30 UTC: it does not count in uptime.");
    expect(text).toContain("It was a false alarm. If it comes again");
    expect(text).not.toContain("downtime");
  });

  it("says why an end was not seen", async () => {
    const over: Incident = {
      ...outage,
      end: at(95),
      timeline: [...outage.timeline, { t: at(95), what: "ended", why: "unobserved" }],
    };
    const text = await closing(over);
    expect(text).toContain("**Ended unobserved.**");
    expect(text).toContain("Find out why nothing was known");
  });

  it("keeps the first and the last of a long timeline, and counts what lies between", async () => {
    const many = Array.from({ length: 500 }, (_, index): IncidentEvent => ({
      t: at(index),
      what: "error",
      outcome: "timeout",
    }));
    const text = await closing({ ...outage, end: at(600), timeline: [...many, { t: at(600), what: "recovered" }] });
    expect(text.split("\n").filter((line) => line.startsWith("| 2026-"))).toHaveLength(60);
    expect(text).toContain("| … | 441 more entries, which the page of the incident lists |");
  });
});

describe("the issue of monitors that fail together", () => {
  const about = { ...subject, family };

  it("is titled by the provider and how many they are", async () => {
    expect(await issueTitle(parent, about)).toBe("openai: 5 monitors fail");
    expect(await issueTitle(parent, { ...about, language: "ko" })).toBe("openai: 모니터 5개 동시 장애");
  });

  it("lists each with its state, reason and page, the first one first", async () => {
    const text = await body(parent, about);
    expect(text).toContain(
      "**openai**: 5 monitors have been failing together since 2026-11-21 09:00 UTC. The first was **Chat API**:",
    );
    expect(text).toContain(
      "| [Images API](https://status.acme.example/incidents/0.html) | down since 2026-11-21 09:00 UTC | the model is overloaded |",
    );
    expect(text).toContain("| degraded since 2026-11-21 09:01 UTC |");
    expect(text).toContain("| well since 2026-11-21 09:20 UTC, after 17 min |");
    expect(text.indexOf("[Chat API]")).toBeLessThan(text.indexOf("[Images API]"));
    // What is counted of one says nothing of all.
    expect(text).not.toMatch(/Error budget|Failures in a row|Others of the group/);
  });

  it("lists them again in a comment when somebody joins, and only then", async () => {
    const joined = spaced(await commentBody(parent, entryOf("comment", parent.timeline.length - 1), about));
    expect(joined).toContain("| [Audio API](");
    expect(await commentBody(parent, entryOf("comment", 2), about)).not.toContain("| [");
  });

  it("says that the first is well while others go on, with how each of them is", async () => {
    const well = closed(parent, 30);
    const text = spaced(await commentBody(well, entryOf("comment", well.timeline.length - 1), about));
    expect(text).toContain("- 2026-11-21 09:30 UTC: Chat API is well again.");
    expect(text).toContain("| well since 2026-11-21 09:30 UTC, after 30 min |");
    expect(text).toContain("| down since 2026-11-21 09:02 UTC |");
  });

  it("claims no recovery of those of which none was seen", async () => {
    const lost: IncidentEvent = { t: at(95), what: "ended", why: "unobserved" };
    const over = family.map((one) => ({ ...one, incident: { ...one.incident, end: at(95), timeline: [lost] } }));
    const text = await closing(closed(parent, 30), { ...about, family: over });
    expect(text).toContain("**Over.** The incident of openai ended at 2026-11-21 10:35 UTC");
  });

  it("closes with how long each of them took, by the last of them", async () => {
    const over = family.map((one) => ({ ...one, incident: closed(one.incident, 120) }));
    const text = await closing(closed(parent, 30), { ...about, family: over });
    expect(text).toContain(
      "**Resolved.** All monitors of openai are well again since 2026-11-21 11:00 UTC, after 2 h.",
    );
    expect(text).toContain("It was 5 monitors: Chat API (30 min), Images API (2 h), Embeddings API (1 h 59 min)");
  });
});

describe("an issue whose incident has become a part of another", () => {
  const child: Incident = { ...outage, parent: "20261121T085500Z-images-outage" };

  it("is closed with where it is told from then on, and claims no recovery", async () => {
    const text = await closing(child, { ...subject, parent: { name: "openai", issue: 12 } });
    expect(text).toContain(
      "**Told elsewhere.** Chat API is part of a larger incident: what comes of it is told in #12.",
    );
    expect(text).not.toMatch(/Resolved|well again|Next steps/);
    const pageUrl = "https://status.acme.example/incidents/1.html";
    expect(await closing(child, { ...subject, parent: { name: "openai", pageUrl } })).toContain(
      `told in [openai](${pageUrl}).`,
    );
  });

  it("is resolved like any other where it has ended itself", async () => {
    expect(await closing(closed(child, 95))).toContain("**Resolved.** Chat API is well again");
  });
});

describe("the issue of an alert", () => {
  const alert = oneOf("alert");

  it("names the rule, what was measured and the limit", async () => {
    expect(await issueTitle(alert, subject)).toBe("Chat API: Slow answers: p95 6.2s, baseline 1.4s");
    const text = await body(alert);
    expect(text).toContain("**Chat API** has broken the rule **Slow answers** since 2026-11-21 09:00 UTC.");
    expect(factOf(text, "Measured")).toContain("`p95 6.2s, baseline 1.4s`");
    expect(factOf(text, "Rule")).toContain("`p95 > 3 × baseline for 10m`");
    expect(text).not.toMatch(/official page|Key\./i);
  });

  it("tells each step with what it measured, and closes with the rule", async () => {
    const worse: IncidentEvent = { t: at(5), what: "level", level: "critical", value: "p95 31s", limit: "p95 > 30s" };
    const text = await closing(closed({ ...alert, timeline: [...alert.timeline, worse] }, 95));
    expect(text).toContain("| Now critical: `p95 31s`, against `p95 > 30s`. |");
    expect(text).toContain("**Resolved.** Chat API keeps to the rule Slow answers again");
  });
});

describe("the issue of what people and plans say", () => {
  it("of a maintenance says when it is planned, for what, and what is expected", async () => {
    const planned = oneOf("maintenance");
    expect(await issueTitle(planned, subject)).toBe("Maintenance: Database upgrade");
    const text = await body(planned);
    expect(text).toContain("is planned from 2026-11-21 10:00 UTC to 2026-11-21 11:00 UTC.");
    expect(text).toContain("Expected meanwhile: slow, or failing at times.");
    expect(factOf(text, "Monitors")).toContain("Chat API, Images API");
    expect(text).not.toMatch(/Diagnosis|Error budget|Level/);
    const off: IncidentEvent = { t: at(95), what: "ended", why: "no-longer-watched" };
    const called = { ...planned, end: at(95), timeline: [...planned.timeline, off] };
    expect(await closing(called)).toContain("**Called off.** The maintenance Database upgrade is no longer planned.");
    expect(await closing(closed(planned, 120))).toContain("**Over.** The maintenance Database upgrade ended at");
  });

  it("of a person gives the title and the last word", async () => {
    const manual = oneOf("manual");
    expect(await issueTitle(manual, subject)).toBe("Payments fail for some");
    expect(await body(manual)).toContain("**Payments fail for some**\n\nIdentified. A bad release; rolling back.\n");
    expect(await closing(closed(manual, 95))).toContain("**Resolved.** Payments fail for some is over since");
  });

  it("of a channel says what was not told, and how to try it", async () => {
    const channel = oneOf("configuration", (one) => one.channel !== undefined);
    expect(await issueTitle(channel, subject)).toBe("Notices to team-slack cannot be delivered");
    const text = await body(channel);
    expect(text).toContain("Nothing has reached the channel **team\\-slack** since");
    expect(text).toContain("`uptimeline notify test team-slack`");
    expect(await closing(closed(channel, 95))).toContain("takes notices again since");
  });
});

describe("issues in Korean", () => {
  it.each(EVERY_INCIDENT.map((one) => [one.kind, one.id, one] as const))(
    "are Korean throughout: %s %s",
    async (_, __, one) => {
      const about = { ...subject, language: "ko", ...(one.provider !== undefined && { family }) } as const;
      const over = closed(one, 95);
      const texts = [
        await issueBody(one, about, one.timeline),
        await closingBody(over, entryOf("close", over.timeline.length - 1), { ...about, downtimeMs: 1_200_000 }),
      ];
      for (const text of texts) {
        expect(text).toMatch(/\p{Script=Hangul}/u);
        // English words of ours that would have slipped in.
        expect(text).not.toMatch(
          /\b(?:since|down|degraded|calls?|began|noticed|official|resolved|level|evidence)\b(?![-.\w]*`)/i,
        );
      }
    },
  );
});
