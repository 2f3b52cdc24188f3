import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { markAdvisories } from "./advisory.ts";
import { INDICATORS, type ComponentStatus, type Report, type ReportedIncident } from "./report.ts";

const T = "2026-11-21T09:00:00.000Z";
const incident = (
  title: string,
  impact: ComponentStatus = "degraded_performance",
  text?: string,
  more: Partial<ReportedIncident> = {},
): ReportedIncident => ({
  id: title,
  title,
  state: "investigating",
  impact,
  begin: T,
  published: T,
  components: [],
  updates: text === undefined ? [] : [{ t: T, state: "investigating", text }],
  ...more,
});
const report = (incidents: readonly ReportedIncident[], more: Partial<Report> = {}): Report => ({
  feed: "page",
  url: "https://status.example/",
  fetchedAt: T,
  indicator: "none",
  components: [],
  incidents,
  maintenances: [],
  ...more,
});
const isMarked = (one: ReportedIncident): boolean => markAdvisories(report([one])).incidents[0]!.advisory === true;

describe("an advisory", () => {
  it.each([
    "Billing dashboard delayed",
    "Deprecation of text-001",
    "Quota increase requests delayed",
    "Upcoming retirement of gpt-sketch-32k on January 4",
    "Sunset of the legacy completions endpoint",
    "easel-preview-05 is shutting down",
    "Shutdown of easel-1.0 models",
    "End of life: Python SDK 1.x",
    "End-of-support for TLS 1.0",
    "Action required: migrate to the new Images endpoint",
    "Action required by 1 December: rotate your signing keys",
    "Price change for Easel Pro",
    "Changes to pricing of cached tokens",
    "Updates to our terms of service",
    "Update to the usage policy",
    "Usage dashboard shows yesterday's data",
    "Invoices for October are late",
    "Billing issues",
    "Free tier quota is reduced for preview models",
    "New rate limits for tier 2",
    "Usage limits raised for all plans",
    "Migration of accounts to the new console",
    "Phasing out v1beta",
    "Subscriptions renewed twice",
    "Discontinuation of fine-tuning for Quill 1",
  ])("is %j", (title) => {
    for (const impact of ["operational", "unknown", "degraded_performance"] as const)
      expect(isMarked(incident(title, impact)), impact).toBe(true);
  });

  it.each([
    ["A notice", "easel-1.0 will be deprecated. Requests will fail with 404 errors after 4 January."],
    ["Changes to Quill", "Action required: please migrate to Quill 2. Your current calls are not affected."],
    [
      "Billing data delayed",
      "Billing reports are late. API requests are unaffected by this issue and no errors occur.",
    ],
    ["Retirement of easel-1.0", "The model will be unavailable from 4 January; requests will return errors."],
  ])("is %j by its first update", (title, text) => {
    expect(isMarked(incident(title, "unknown", text))).toBe(true);
  });
});

describe("trouble", () => {
  it.each([
    "Elevated 429 quota errors on Gemini API",
    "Elevated errors",
    "Elevated error rates after migration",
    "Quota exceeded errors for paid projects",
    "Requests rejected with quota exceeded",
    "Rate limits applied incorrectly",
    "Unexpected rate limits for enterprise customers",
    "Rate limits affecting image generation",
    "Quota issues on the Images API",
    "Degraded performance of billing API",
    "Billing outage",
    "Billing checks failing, API requests denied",
    "Payments page is down",
    "Pricing calculator unavailable",
    "High latency while migration runs",
    "Migration failure: models not loading",
    "Deprecated endpoint returns 500",
    "Intermittent connectivity after retirement of a region",
    "Usage tiers: users unable to call the API",
    "Capacity: free tier paused",
    "Action required: we are investigating timeouts",
    "Degraded image generation",
    "Investigating an issue with image generation",
    "Slow responses",
    "Model overloaded",
    "Increased time to first token",
    "Customers hitting rate limits",
    "Rate limit exceeded on all requests",
    "Users see quota exhausted",
    "429s: quota",
    "RESOURCE_EXHAUSTED quota on image models",
    "Logins broken after migration",
    "Missing responses after migration",
    "API calls blocked by billing",
    "Partial loss of service during migration",
    "Subscription status wrong, API access lost",
    "Emergency shutdown of a region",
    "Usage limits: requests dropped",
    "Price increase causes calls to hang",
    "No responses from the API (billing)",
    "Long queues for the free tier",
    "Delays in image generation, free tier",
    "Models gone after retirement of a region",
  ])("is %j", (title) => {
    for (const impact of ["operational", "unknown", "degraded_performance", "partial_outage"] as const)
      expect(isMarked(incident(title, impact)), impact).toBe(false);
  });

  it.each(["partial_outage", "major_outage", "under_maintenance"] as const)(
    "is what says %s, whatever its title",
    (impact) => {
      expect(isMarked(incident("Deprecation of text-001", impact))).toBe(false);
    },
  );

  it.each([
    ["Quota of image models", "We are seeing elevated 429 errors for all projects."],
    ["Billing", "Some requests are failing with 402. We are looking into it."],
    ["Migration to the new cluster", "The API is unavailable in Europe."],
    ["Rate limits", "Customers report increased error rates and intermittent rejections."],
    ["Changes to Quill", "Quotas and billing are being looked at."],
    ["Database migration", "We are investigating reports that the API is not responding."],
    ["Migration to the new cluster", "All requests return 503."],
    ["Migration to the new cluster", "After the migration, the API is unavailable."],
    ["Rate limits", "Users are limited far below their quota."],
  ])("is %j by its first update", (title, text) => {
    expect(isMarked(incident(title, "degraded_performance", text))).toBe(false);
  });

  it("is what was announced and then went wrong", () => {
    const updates = [
      { t: T, state: "identified" as const, text: "We will migrate to the new cluster. Calls are not affected." },
      { t: T, state: "identified" as const, text: "The API is down for all users." },
    ];
    const announced = incident("Migration to the new cluster", "unknown", undefined, { updates: updates.slice(0, 1) });
    expect(isMarked(announced)).toBe(true);
    expect(isMarked({ ...announced, updates })).toBe(false);
  });
});

describe("marking", () => {
  it("keeps what a kind has marked by itself", () => {
    expect(isMarked(incident("Notice", "degraded_performance", undefined, { advisory: true }))).toBe(true);
  });

  it("takes an indicator that only an advisory accounts for back, and no other", () => {
    const notice = incident("Deprecation of text-001");
    const errors = incident("Elevated errors");
    expect(markAdvisories(report([notice], { indicator: "minor" })).indicator).toBe("none");
    expect(markAdvisories(report([notice, errors], { indicator: "minor" })).indicator).toBe("minor");
    // The page says more than it lists: that stands.
    expect(markAdvisories(report([notice], { indicator: "major" })).indicator).toBe("major");
    const components = [{ id: "a", name: "A", status: "degraded_performance" as const }];
    expect(markAdvisories(report([notice], { indicator: "minor", components })).indicator).toBe("minor");
  });

  it("twice is marking once, of any titles, and the indicator never gets worse", () => {
    const titles = fc.constantFrom("Deprecation of a", "Elevated errors", "Quota", "Billing late", "x");
    const impacts = fc.constantFrom("operational", "unknown", "degraded_performance", "major_outage");
    fc.assert(
      fc.property(
        fc.array(fc.tuple(titles, impacts, fc.string())),
        fc.constantFrom(...INDICATORS),
        (incidents, indicator) => {
          const once = markAdvisories(
            report(
              incidents.map(([title, impact, text]) => incident(title, impact as ComponentStatus, text)),
              { indicator },
            ),
          );
          expect(markAdvisories(once)).toEqual(once);
          expect(once.incidents).toHaveLength(incidents.length);
          const order = ["none", "unknown", "maintenance", "minor", "major", "critical"];
          expect(order.indexOf(once.indicator)).toBeLessThanOrEqual(order.indexOf(indicator));
        },
      ),
    );
  });
});
