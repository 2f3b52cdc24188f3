import { ago, on, type PageTale } from "./quarter.ts";

/** What official pages say of the quarter: first, in time, late, of what our calls do not show, and after the end. */
export const QUARTER_TALES: readonly PageTale[] = [
  {
    page: "juniper",
    title: "Elevated error rates for Juniper Flash",
    impact: "major",
    component: "flash",
    said: [
      [on(4, "14:51"), "investigating", "We are investigating elevated error rates."],
      [on(4, "15:10"), "identified", "A capacity shortage has been identified."],
      [on(4, "15:40"), "resolved", "Capacity has been added. This incident is resolved."],
    ],
  },
  {
    page: "juniper",
    title: "Juniper Flash: intermittent 503 responses",
    impact: "minor",
    component: "flash",
    said: [
      [on(9, "16:20"), "investigating", "Some requests fail with 503."],
      [on(9, "18:30"), "resolved", "Error rates are back to normal."],
    ],
  },
  {
    page: "juniper",
    title: "Juniper Studio APIs unavailable",
    impact: "critical",
    component: "pro",
    said: [
      [on(31, "08:14"), "investigating", "Requests to several models fail."],
      [on(31, "08:45"), "identified", "A region has lost its network. Traffic is moved away from it."],
      [on(31, "09:50"), "monitoring", "A fix has been rolled out."],
      [on(31, "11:00"), "resolved", "All models serve as usual."],
    ],
  },
  {
    page: "juniper",
    title: "Increased latency for Juniper Flash",
    impact: "minor",
    component: "flash",
    said: [
      [on(47, "14:00"), "investigating", "Responses take longer than usual."],
      [on(47, "17:40"), "resolved", "Latency has recovered."],
    ],
  },
  {
    page: "juniper",
    title: "Juniper Flash was unavailable",
    impact: "major",
    component: "flash",
    said: [[on(60, "18:30"), "resolved", "Between 14:40 and 15:35 UTC requests failed. The cause has been removed."]],
  },
  {
    page: "harbor",
    title: "Chat API errors",
    impact: "major",
    component: "chat",
    said: [
      [on(36, "10:27"), "investigating", "We are looking into errors of the chat API."],
      [on(36, "10:52"), "resolved", "This has been resolved."],
    ],
  },
  {
    page: "harbor",
    title: "Console sign-in is slow",
    impact: "minor",
    component: "console",
    said: [
      [on(65, "09:00"), "investigating", "Signing in to the console takes long."],
      [on(65, "12:00"), "resolved", "Fixed."],
    ],
  },
  {
    page: "quill",
    title: "Outage of the Quill API",
    impact: "critical",
    component: "api",
    said: [
      [on(13, "05:38"), "investigating", "We are aware of an outage."],
      [on(13, "07:05"), "resolved", "The API is up."],
    ],
  },
  {
    page: "quill",
    title: "Realtime connections are refused",
    impact: "major",
    component: "realtime",
    said: [
      [on(63, "11:12"), "identified", "A certificate of the gateway had not been renewed."],
      [on(63, "12:20"), "resolved", "Connections are accepted again."],
    ],
  },
  {
    page: "darkroom",
    title: "Predictions are delayed",
    impact: "minor",
    component: "predictions",
    said: [
      [on(69, "03:40"), "investigating", "Jobs wait longer than usual for their turn."],
      [on(69, "08:10"), "resolved", "The queue has been worked off."],
    ],
  },
  {
    page: "tidewater",
    title: "Embeddings: degraded performance",
    impact: "minor",
    component: "embeddings",
    said: [
      [on(17, "08:00"), "investigating", "A fraction of requests may be slow."],
      [on(17, "13:30"), "resolved", "No further impact has been seen."],
    ],
  },
  {
    page: "tidewater",
    title: "Embeddings: degraded performance",
    impact: "minor",
    component: "embeddings",
    said: [
      [ago(190), "investigating", "A fraction of requests may be slow."],
      [ago(95), "identified", "We have found the cause and are working on a fix."],
    ],
  },
];
