import { describe, expect, it } from "vitest";
import { diagnose } from "./diagnosis.ts";
import type { Known } from "../domain/diagnosis.ts";
import { INCIDENT_KINDS, type Evidence, type Incident } from "../domain/incident.ts";
import { OUTCOMES, REASONS } from "../domain/outcome.ts";

const t = "2026-11-21T09:00:00.000Z";
const bare: Incident = {
  v: 1,
  id: "20261121T090000Z-chat-outage",
  monitor: "chat",
  kind: "outage",
  level: "critical",
  begin: t,
  detected: t,
  corroboration: "unacknowledged",
  timeline: [],
  evidence: [],
  outbox: [],
};

type Seen = Omit<Evidence, "t" | "conditions">;

function said(what: string, evidence: readonly Seen[], more: Partial<Incident> = {}): string | undefined {
  const incident = { ...bare, ...more, evidence: evidence.map((item) => ({ t, conditions: [], ...item })) };
  return diagnose(incident).steps.find((step) => step.what === what)?.says;
}

describe("the diagnosis in an issue", () => {
  it("goes from the page to the support", () => {
    const steps = diagnose(bare).steps.map(({ what }) => what);
    expect(steps).toEqual(["Official page", "Scope", "Key", "Quota", "Network", "Request", "Support"]);
  });

  it("names the reason for which a key or a quota was refused", () => {
    expect(said("Key", [{ outcome: "rejected", reason: "bad-key", code: 401 }])).toContain("`bad-key`");
    expect(said("Quota", [{ outcome: "quota-exhausted", reason: "no-credit", code: 402 }])).toContain("`no-credit`");
  });

  it("says of a secret that is not set what is missing, and of the network nothing", () => {
    const missing = { kind: "configuration", outcome: "rejected", reason: "missing-secret" } as const;
    expect(said("Key", [], missing)).toContain("is not set");
    expect(said("Network", [], missing)).toContain("No answer arrived");
    expect(said("Support", [], missing)).toContain("ours to mend");
  });

  it("names the phase and the error in which calls fail", () => {
    const seen: Seen = { outcome: "unreachable", reason: "dns-nxdomain", phase: "dns", error: "ENOTFOUND" };
    expect(said("Network", [seen])).toContain("`dns` (`ENOTFOUND`)");
    expect(said("Network", [{ outcome: "overloaded", code: 503 }])).toContain("An answer arrived");
  });

  it("tells an answer that fails the conditions from one that is not about the request", () => {
    expect(said("Request", [{ outcome: "wrong-answer", reason: "condition-failed", code: 200 }])).toContain(
      "the conditions below do not hold",
    );
    expect(said("Request", [{ outcome: "overloaded", code: 503 }])).toContain("`503`, which is not about the request");
    expect(said("Request", [{ outcome: "rejected", reason: "model-gone", code: 404 }])).toContain("`model-gone`");
    expect(said("Request", [{ outcome: "timeout", phase: "wait" }])).toContain("No answer arrived");
  });

  it.each([
    ["Network", "dns-timeout", { outcome: "timeout", phase: "dns", error: "ETIMEOUT" }, "`dns` (`ETIMEOUT`)"],
    ["Network", "tls-old-protocol", { outcome: "unreachable", phase: "tls" }, "`tls` (`tls-old-protocol`)"],
    ["Network", "places-disagree", { outcome: "wrong-answer" }, "from some places"],
    ["Request", "job-failed", { outcome: "server-error", code: 200 }, "not the one that was asked for (`job-failed`)"],
    ["Request", "no-record", { outcome: "wrong-answer" }, "not the one that was asked for (`no-record`)"],
    ["Request", "output-not-an-image", { outcome: "wrong-answer", code: 200 }, "(`output-not-an-image`)"],
    ["Request", "source-unavailable", { outcome: "inconclusive" }, "No answer arrived"],
  ] as const)("says under %s of %s what is known", (what, reason, seen, expected) => {
    expect(said(what, [{ ...seen, reason }])).toContain(expected);
  });

  it.each(REASONS)("leaves nothing to be filled in where the reason is %s", (reason) => {
    for (const outcome of OUTCOMES)
      for (const kind of INCIDENT_KINDS)
        for (const code of [undefined, 503]) {
          const call = {
            t,
            outcome,
            reason,
            phase: "wait",
            conditions: [],
            ...(code !== undefined && { code }),
          } as const;
          for (const known of [{}, everything]) {
            const { steps, advice } = diagnose({ ...bare, kind, pagePublished: t, evidence: [call] }, known);
            for (const { says } of steps) expect(says).toMatch(/^[A-Z][^{}]+\.$/);
            expect(advice ?? "None.").toMatch(/^[A-Z][^{}]+\.$/);
          }
        }
  });

  it("says of a secret that is not set where to set it", () => {
    const seen = { outcome: "rejected", reason: "missing-secret" } as const;
    expect(said("Key", [seen])).toContain("or in the environment where it runs");
  });

  it("asks the sender of a heartbeat, and nobody about certificates and models", () => {
    expect(diagnose({ ...bare, kind: "heartbeat" }).steps).toMatchObject([{ what: "Sender" }]);
    expect(diagnose({ ...bare, kind: "certificate" })).toEqual({ steps: [] });
    expect(diagnose({ ...bare, kind: "models" })).toEqual({ steps: [] });
  });

  it("says of a feed that nobody can read what to do, by why it can't be read", () => {
    const [step, ...others] = diagnose({ ...bare, kind: "configuration", feed: "page", problem: "empty" }).steps;
    expect(others).toEqual([]);
    expect(step).toMatchObject({ what: "What to do", says: expect.stringContaining("it may have moved") });
  });

  const everything: Known = {
    passed: t,
    importance: "test",
    others: { failing: ["Images", "*Video*"], fine: ["a", "b", "c", "d", "e", "f", "g"] },
  };

  it("says of the scope who else fails, who is fine, and that it is a test", () => {
    const scope = (known: Known) => diagnose(bare, known).steps[1]!.says;
    expect(scope(everything)).toBe(
      "It is more than this one: Images, \\*Video\\* of the same provider fail too. Fine meanwhile, of the same provider: a, b, c, d, e and 2 more. This monitor is a test: no user depends on it.",
    );
    expect(scope({})).toBe("Nothing is known of other monitors of the same provider.");
  });

  it("has the fact in each line", () => {
    const overloaded = {
      t,
      outcome: "overloaded",
      reason: "model-overloaded",
      code: 503,
      blame: "provider",
      conditions: [],
    } as const;
    const incident: Incident = { ...bare, corroboration: "confirmed", pagePublished: t, evidence: [overloaded] };
    expect(diagnose(incident, { passed: t })).toEqual({
      steps: [
        { what: "Official page", says: "The official page says so too. It said so first at 2026-11-21 09:00 UTC." },
        { what: "Scope", says: "Nothing is known of other monitors of the same provider." },
        { what: "Key", says: "No call was refused for its key. The last answer was `503`." },
        { what: "Quota", says: "No call was refused for quota or credit. The last answer was `503`." },
        {
          what: "Network",
          says: "An answer arrived: the runner's own network is not at fault. The last answer was `503`.",
        },
        { what: "Request", says: "The same request passed at 2026-11-21 09:00 UTC, before it began." },
        { what: "Support", says: "If it lasts, write to the provider with the times and request ids below." },
      ],
      advice: "The official page confirms it: wait, and tell your users.",
    });
  });

  it("ends with what to do", () => {
    const advice = (more: Partial<Incident>) => diagnose({ ...bare, ...more }).advice;
    const overloaded = { t, outcome: "overloaded", blame: "provider", conditions: [] } as const;
    expect(advice({ evidence: [overloaded] })).toContain("support");
    expect(advice({ kind: "configuration" })).toContain("ours to mend");
    expect(advice({})).toContain("watch it");
  });
});
