import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  ADVICE,
  adviceOf,
  CHECKS,
  diagnose,
  POINTS_AT,
  type Check,
  type DiagnosedCall,
  type Known,
} from "./diagnosis.ts";
import { CORROBORATIONS, INCIDENT_KINDS, type Incident } from "./incident.ts";
import { toInstant } from "./instant.ts";
import { OUTCOMES, REASONS } from "./outcome.ts";
import { START_MS } from "./samples.fixture.ts";

function incident(calls: readonly DiagnosedCall[], more: Partial<Incident> = {}): Incident {
  const t = toInstant(START_MS);
  const evidence = calls.map((call) => ({ t, conditions: [], ...call }));
  const bare = { id: "20261121T090000Z-chat-outage", monitor: "chat", kind: "outage", level: "critical" } as const;
  const rest = { begin: t, detected: t, corroboration: "uncovered", timeline: [], outbox: [] } as const;
  return { v: 1, ...bare, ...rest, evidence, ...more };
}

const finding = (check: Check, one: Incident, known?: Known) =>
  diagnose(one, known).find((finding) => finding.check === check)!;

const overloaded = { outcome: "overloaded", reason: "model-overloaded", code: 503, blame: "provider" } as const;
const badKey = { outcome: "rejected", reason: "bad-key", code: 401, blame: "owner" } as const;
const refused = {
  outcome: "unreachable",
  reason: "connection-refused",
  phase: "connect",
  error: "ECONNREFUSED",
  blame: "provider",
} as const;
const late = { outcome: "timeout", reason: "phase-timeout", phase: "wait", blame: "provider" } as const;
const ok = { outcome: "ok", code: 200 } as const;

describe("the official page", () => {
  it.each([
    ["confirmed", "bad"],
    ["advisory", "bad"],
    ["unacknowledged", "well"],
    ["uncovered", "unknown"],
    ["unread", "unknown"],
  ] as const)("that is %s is %s", (corroboration, state) => {
    expect(finding("page", incident([], { corroboration }))).toEqual({ check: "page", state, corroboration });
  });
});

it("the official page that said something says when", () => {
  const pagePublished = toInstant(START_MS);
  expect(finding("page", incident([], { corroboration: "confirmed", pagePublished }))).toMatchObject({
    published: pagePublished,
  });
});

describe("the scope", () => {
  const one = incident([overloaded]);

  it("is bad where other monitors of the provider fail, too, and well where they are fine", () => {
    const wide = { failing: ["Images"], fine: ["Video"] };
    expect(finding("scope", one, { others: wide })).toEqual({ check: "scope", state: "bad", others: wide });
    const narrow = { failing: [], fine: ["Video"] };
    expect(finding("scope", one, { others: narrow })).toEqual({ check: "scope", state: "well", others: narrow });
  });

  it("is unknown without others, and says how much hangs on the monitor", () => {
    expect(finding("scope", one, { others: { failing: [], fine: [] }, importance: "test" })).toEqual({
      check: "scope",
      state: "unknown",
      importance: "test",
    });
    expect(finding("scope", one)).toEqual({ check: "scope", state: "unknown" });
  });
});

describe("the advice", () => {
  const advice = (calls: readonly DiagnosedCall[], more: Partial<Incident> = {}, known?: Known) =>
    adviceOf(diagnose(incident(calls, more), known));
  const green = { corroboration: "unacknowledged" } as const;

  it("is to wait and tell the users where the official page confirms it, whatever the calls say", () => {
    for (const calls of [[overloaded], [badKey], [], [late]])
      expect(advice(calls, { corroboration: "confirmed" })).toBe("wait-and-tell");
  });

  it.each([
    ["key", badKey],
    ["quota", { outcome: "quota-exhausted", reason: "no-credit", code: 402, blame: "owner" } as const],
    ["request", { outcome: "rejected", reason: "model-gone", code: 404 } as const],
  ])("is to check ours where the %s is refused under a green page", (_, call) => {
    expect(advice([overloaded, call], green)).toBe("check-ours");
  });

  it("is to check ours for what is the configuration's", () => {
    expect(advice([], { kind: "configuration", reason: "missing-secret", outcome: "rejected" })).toBe("check-ours");
  });

  it("is to call the support where no page admits it, nothing is ours and the provider is to blame", () => {
    expect(advice([overloaded], green)).toBe("call-support");
    expect(advice([refused], green)).toBe("call-support");
    expect(advice([overloaded], { corroboration: "uncovered" })).toBe("call-support");
  });

  it("is to watch where the page could not be read, or nobody knows who is to blame", () => {
    expect(advice([overloaded], { corroboration: "unread" })).toBe("watch");
    expect(advice([], green)).toBe("watch");
    expect(advice([{ outcome: "inconclusive", reason: "runner-offline", blame: "runner" }], green)).toBe("watch");
    expect(advice([ok], { kind: "advisory", corroboration: "advisory" })).toBe("watch");
  });

  it("is to watch a test that fails alone, and to call where others fail with it", () => {
    const importance = "test" as const;
    expect(advice([overloaded], green, { importance })).toBe("watch");
    expect(advice([overloaded], green, { importance, others: { failing: [], fine: ["Chat"] } })).toBe("watch");
    expect(advice([overloaded], green, { importance, others: { failing: ["Chat"], fine: [] } })).toBe("call-support");
  });
});

describe("the key", () => {
  it("is bad where a call was refused for it, whatever other calls met", () => {
    const { blame: _, ...fact } = badKey;
    expect(finding("key", incident([badKey, overloaded]))).toEqual({ check: "key", state: "bad", ...fact });
  });

  it("is bad by the incident's own reason where no call is kept", () => {
    const one = incident([], { kind: "configuration", outcome: "rejected", reason: "missing-secret" });
    expect(finding("key", one)).toMatchObject({ state: "bad", reason: "missing-secret" });
  });

  it("is well by any other answer, and unknown without one", () => {
    expect(finding("key", incident([overloaded]))).toEqual({ check: "key", state: "well", code: 503 });
    expect(finding("key", incident([refused, late]))).toEqual({ check: "key", state: "unknown" });
  });
});

describe("the quota", () => {
  it.each(["quota-used-up", "no-credit"] as const)("is bad when an answer says %s", (reason) => {
    const used = { outcome: "quota-exhausted", reason, code: 429 } as const;
    expect(finding("quota", incident([overloaded, used]))).toEqual({ check: "quota", state: "bad", ...used });
  });

  it("is not used up by a rate limit, which is named", () => {
    const limited = { outcome: "rate-limited", reason: "rate-limit", code: 429 } as const;
    expect(finding("quota", incident([limited]))).toEqual({ check: "quota", state: "well", ...limited });
  });

  it("is unknown without an answer", () => {
    expect(finding("quota", incident([refused]))).toEqual({ check: "quota", state: "unknown" });
  });
});

describe("the network", () => {
  it("is bad where a call did not reach the other side, also when others did", () => {
    const { blame: _, ...fact } = refused;
    for (const calls of [[refused], [refused, overloaded], [refused, ok]])
      expect(finding("network", incident(calls))).toEqual({ check: "network", state: "bad", ...fact });
  });

  it("is well where failing calls were answered", () => {
    const answered = { ...overloaded, error: "UNAVAILABLE" };
    const well = { check: "network", state: "well", code: 503, error: "UNAVAILABLE" };
    expect(finding("network", incident([late, answered]))).toEqual(well);
  });

  it("is not cleared by the call that passed once it was over", () => {
    expect(finding("network", incident([late, ok]))).toMatchObject({ state: "bad", outcome: "timeout", phase: "wait" });
  });

  it("is unknown where nothing was asked, and where it was the runner's own", () => {
    const offline = { outcome: "inconclusive", reason: "runner-offline", phase: "dns" } as const;
    expect(finding("network", incident([]))).toEqual({ check: "network", state: "unknown" });
    expect(finding("network", incident([offline]))).toEqual({ check: "network", state: "unknown" });
  });
});

describe("the request", () => {
  const passed = toInstant(START_MS - 60_000);

  it.each(["bad-request", "model-gone"] as const)("is bad when refused as %s, even if it passed before", (reason) => {
    const call = { outcome: "rejected", reason, code: 404 } as const;
    expect(finding("request", incident([call]), { passed })).toEqual({ check: "request", state: "bad", ...call });
  });

  it("is well when it passed before, or when the answer is about something else", () => {
    expect(finding("request", incident([late]), { passed })).toMatchObject({ state: "well", passed });
    expect(finding("request", incident([overloaded, ok]))).toMatchObject({ state: "well", code: 503 });
  });

  it("is unknown when an answer does not meet the conditions, or none came", () => {
    const wrong = { outcome: "wrong-answer", reason: "condition-failed", code: 200 } as const;
    expect(finding("request", incident([wrong]))).toEqual({ check: "request", state: "unknown", ...wrong });
    expect(finding("request", incident([late]))).toEqual({ check: "request", state: "unknown" });
  });
});

describe("support", () => {
  it("is asked where the provider is to blame, also after the recovery", () => {
    expect(finding("support", incident([overloaded, ok]))).toEqual({
      check: "support",
      state: "bad",
      blame: "provider",
    });
  });

  it("is not asked for what is ours", () => {
    expect(finding("support", incident([badKey]))).toMatchObject({ state: "well", blame: "owner" });
    expect(finding("support", incident([overloaded], { kind: "configuration" }))).toMatchObject({ state: "well" });
  });

  it("is unknown where no call says who is to blame", () => {
    expect(finding("support", incident([]))).toEqual({ check: "support", state: "unknown" });
  });
});

it("the calls of that time answer only where no evidence was kept", () => {
  expect(finding("key", incident([]), { calls: [ok] })).toMatchObject({ state: "well", code: 200 });
  expect(finding("key", incident([overloaded]), { calls: [badKey] })).toMatchObject({ state: "well", code: 503 });
});

it("every incident gets each check once, in order, and nothing bad without a fact", () => {
  const call = fc.record(
    {
      outcome: fc.constantFrom(...OUTCOMES),
      reason: fc.constantFrom(...REASONS),
      code: fc.constantFrom(200, 429, 503),
    },
    { requiredKeys: ["outcome"] },
  );
  const corroboration = fc.constantFrom(...CORROBORATIONS);
  const names = fc.array(fc.constantFrom("Chat", "Images"), { maxLength: 2 });
  const others = fc.record({ failing: names, fine: names });
  fc.assert(
    fc.property(
      fc.array(call),
      fc.constantFrom(...INCIDENT_KINDS),
      corroboration,
      others,
      (calls, kind, page, others) => {
        const findings = diagnose(incident(calls, { kind, corroboration: page }), { others });
        expect(findings.map(({ check }) => check)).toEqual(CHECKS);
        for (const { state, outcome, corroboration, blame, others } of findings)
          if (state === "bad") expect(outcome ?? corroboration ?? blame ?? others?.failing[0]).toBeDefined();
        expect(ADVICE).toContain(adviceOf(findings));
      },
    ),
    { seed: 1 },
  );
});

describe("each reason", () => {
  const bad = (reason: (typeof REASONS)[number]): Check[] => {
    const call: DiagnosedCall = { outcome: "wrong-answer", reason, blame: "nobody" };
    return diagnose(incident([call], { outcome: "wrong-answer", reason }))
      .filter(({ state }) => state === "bad")
      .map(({ check }) => check);
  };

  it.each(REASONS.map((reason) => [reason, POINTS_AT[reason]] as const))("%s points at %s", (reason, where) => {
    const isCheck = where === "key" || where === "quota" || where === "network" || where === "request";
    expect(bad(reason)).toEqual(isCheck ? [where] : []);
  });

  it.each(["no-record", "bad-job", "job-failed"] as const)(
    "%s says that an answer came, without any status",
    (reason) => {
      const call: DiagnosedCall = { outcome: "wrong-answer", reason, blame: "provider" };
      expect(finding("request", incident([call]))).toMatchObject({ state: "unknown", reason });
    },
  );
});
