import { describe, expect, it } from "vitest";
import { diagnose } from "./diagnosis.ts";
import type { Evidence, Incident } from "../domain/incident.ts";

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
  return diagnose(incident).find((step) => step.what === what)?.says;
}

describe("the diagnosis in an issue", () => {
  it("goes from the page to the support", () => {
    const steps = diagnose(bare).map(({ what }) => what);
    expect(steps).toEqual(["Official page", "Key", "Quota", "Network", "Request", "Support"]);
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
});
