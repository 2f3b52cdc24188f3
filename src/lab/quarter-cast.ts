/** How a monitor of the quarter is answered when all is well. */
export interface Part {
  readonly kind: "chat" | "gemini" | "stream" | "embedding" | "image" | "job" | "models" | "health";
  /** A usual call's time, in milliseconds. */
  readonly ms: number;
  /** How much longer it takes at the busiest hour, as a share. */
  readonly busy?: number;
}

/** Host → path → who stands behind it; several paths may be one monitor's. */
export interface Endpoint extends Part {
  readonly monitor: string;
  readonly host: string;
  readonly path: string;
}

const api = (name: string): string => `api.${name}.example`;
export const pageHost = (name: string): string => `status.${name}.example`;

export const ENDPOINTS: readonly Endpoint[] = [
  { monitor: "harbor-chat", host: api("harbor"), path: "/v1/chat/completions", kind: "chat", ms: 780, busy: 0.35 },
  {
    monitor: "juniper-flash",
    host: api("juniper"),
    path: "/v1beta/models/juniper-flash:generateContent",
    kind: "gemini",
    ms: 1_250,
    busy: 0.9,
  },
  {
    monitor: "juniper-pro",
    host: api("juniper"),
    path: "/v1beta/models/juniper-pro:generateContent",
    kind: "gemini",
    ms: 4_300,
    busy: 0.7,
  },
  {
    monitor: "juniper-canvas",
    host: api("juniper"),
    path: "/v1beta/models/juniper-canvas:generateImages",
    kind: "image",
    ms: 11_500,
    busy: 0.5,
  },
  { monitor: "quill-stream", host: api("quill"), path: "/v1/chat/completions", kind: "stream", ms: 420, busy: 0.3 },
  { monitor: "quill-models", host: api("quill"), path: "/v1/models", kind: "models", ms: 140 },
  { monitor: "tollgate-small", host: api("tollgate"), path: "/v1/chat/completions", kind: "chat", ms: 640, busy: 0.2 },
  { monitor: "tidewater-embed", host: api("tidewater"), path: "/v1/embeddings", kind: "embedding", ms: 190 },
  { monitor: "easel-paint", host: api("easel"), path: "/v1/images", kind: "image", ms: 26_000, busy: 0.35 },
  { monitor: "darkroom-print", host: api("darkroom"), path: "/v1/predictions", kind: "job", ms: 17_000, busy: 0.6 },
  { monitor: "relay", host: "relay.example.com", path: "/healthz", kind: "health", ms: 85 },
  { monitor: "billing-door", host: "billing.internal.example.com", path: "/ready", kind: "health", ms: 40 },
];

/** Hosts below HTTP. */
export const RELAY_HOST = "relay.example.com";
export const REALTIME_HOST = "realtime.quill.example";
export const BEACON_HOST = "beacon.example";
export const WAYPOINT_HOST = "waypoint.example";
export const COMMONS_HOST = "commons.example";
export const SINK_HOST = "hooks.example";

export interface PageOf {
  readonly name: string;
  readonly components: readonly { readonly id: string; readonly name: string }[];
}

/** Official pages, by the id of their feed. */
export const PAGES: Readonly<Record<string, PageOf>> = {
  harbor: {
    name: "Harbor",
    components: [
      { id: "chat", name: "Chat API" },
      { id: "console", name: "Console" },
    ],
  },
  juniper: {
    name: "Juniper Studio",
    components: [
      { id: "flash", name: "Juniper Flash" },
      { id: "pro", name: "Juniper Pro" },
      { id: "canvas", name: "Juniper Canvas" },
    ],
  },
  quill: {
    name: "Quill",
    components: [
      { id: "api", name: "API" },
      { id: "realtime", name: "Realtime" },
    ],
  },
  easel: { name: "Easel", components: [{ id: "images", name: "Images" }] },
  tidewater: { name: "Tidewater", components: [{ id: "embeddings", name: "Embeddings" }] },
  darkroom: { name: "Darkroom", components: [{ id: "predictions", name: "Predictions" }] },
};
