import {
  brokenInside,
  chatCompletion,
  generatedContent,
  keyed,
  overloaded,
  pathOf,
  picture,
  provider,
  rateLimited,
} from "./apis.ts";
import { darkroom } from "./darkroom.ts";
import { commons } from "./commons.ts";
import { googlePage, statusPage, type Page, type PageIncident } from "./pages.ts";
import { quill } from "./quill.ts";
import { around, jsonAnswer, type LabPhase, type Provider } from "./provider.ts";
import { waypoint } from "./waypoint.ts";

const RETRY_AFTER_S = 120;

/** Says so as soon as `phase` has come, and nothing before and after. */
const tells =
  (
    phase: LabPhase,
    page: string,
    trouble: Pick<PageIncident, "title" | "impact" | "component" | "status">,
  ): Page["incidents"] =>
  (context) =>
    context.phase === phase
      ? [
          {
            ...trouble,
            id: `${page}-${Math.floor(context.sinceMs / 1_000).toString(36)}`,
            beganMs: context.sinceMs,
            updates: [
              { atMs: context.sinceMs, state: "investigating", text: "We are looking into elevated error rates." },
            ],
          },
        ]
      : [];

/** A chat API that works and a page that says so. */
const harbor = provider(
  "Harbor",
  ["healthy", "down"],
  [
    keyed("/v1/chat/completions", (_request, context) =>
      context.phase === "healthy"
        ? chatCompletion("harbor-mini", "ready", context, around(40, context.random))
        : brokenInside(context, around(30, context.random)),
    ),
    statusPage({
      id: "harborpage",
      name: "Harbor",
      components: [
        { id: "api", name: "Harbor API" },
        { id: "console", name: "Console" },
      ],
      incidents: tells("down", "harborpage", {
        title: "Errors across the Harbor API",
        impact: "critical",
        component: "api",
        status: "major_outage",
      }),
    }),
  ],
);

/** Paints slowly, and at worst very slowly; its page takes no notice. */
const easel = provider(
  "Easel",
  ["healthy", "slow", "down"],
  [
    keyed("/v1/images", (request, context) => {
      if (context.phase === "down") return brokenInside(context, around(80, context.random));
      return picture(request, context, around(context.phase === "slow" ? 1_800 : 600, context.random));
    }),
    statusPage({
      id: "easelpage",
      name: "Easel",
      components: [{ id: "images", name: "Image generation" }],
      incidents: () => [],
    }),
  ],
);

/** Works, until it is overloaded: then it says so, and so does its page. */
const studio = provider(
  "Juniper Studio",
  ["healthy", "down"],
  [
    keyed("/v1beta/models/juniper-flash:generateContent", (_request, context) =>
      context.phase === "healthy"
        ? generatedContent("juniper-flash", "ready", around(55, context.random))
        : overloaded(around(25, context.random)),
    ),
    statusPage({
      id: "juniperpage",
      name: "Juniper Studio",
      components: [
        { id: "flash", name: "Juniper Flash" },
        { id: "editor", name: "Editor" },
      ],
      incidents: tells("down", "juniperpage", {
        title: "Juniper Flash is overloaded",
        impact: "major",
        component: "flash",
        status: "partial_outage",
      }),
    }),
  ],
);

/** Lets nobody through: a limit, not an outage. Nothing official is published about it. */
const tollgate = provider(
  "Tollgate",
  ["limited", "healthy"],
  [
    keyed("/v1/chat/completions", (_request, context) =>
      context.phase === "limited"
        ? rateLimited(RETRY_AFTER_S, around(12, context.random))
        : chatCompletion("tollgate-small", "ready", context, around(60, context.random)),
    ),
  ],
);

/** Fails while its page stays green. */
const evergreen = provider(
  "Evergreen",
  ["down", "healthy"],
  [
    keyed("/v1/speech", (_request, context) =>
      context.phase === "down"
        ? brokenInside(context, around(35, context.random))
        : jsonAnswer(200, { voice: "fern", seconds: 1.2, format: "opus" }, around(90, context.random)),
    ),
    statusPage({
      id: "evergreenpage",
      name: "Evergreen",
      components: [{ id: "voice", name: "Evergreen Voice" }],
      incidents: () => [],
    }),
  ],
);

/** Works while its page reports trouble. */
const tidewater = provider(
  "Tidewater",
  ["worried", "healthy"],
  [
    keyed("/v1/embeddings", (_request, { random }) =>
      jsonAnswer(
        200,
        { object: "list", data: [{ index: 0, embedding: [0.12, -0.07, 0.33] }], model: "tidewater-embed" },
        around(30, random),
      ),
    ),
    statusPage({
      id: "tidewaterpage",
      name: "Tidewater",
      components: [
        { id: "embed", name: "Embeddings" },
        { id: "rerank", name: "Reranking" },
      ],
      incidents: tells("worried", "tidewaterpage", {
        title: "Increased latency of embeddings",
        impact: "minor",
        component: "embed",
        status: "degraded_performance",
      }),
    }),
  ],
);

/** Sees pictures; reports its incidents in Google Cloud's form. */
const lumen = provider(
  "Lumen",
  ["healthy", "down"],
  [
    keyed("/v1/models/lumen-vision:generateContent", (_request, context) =>
      context.phase === "healthy"
        ? generatedContent("lumen-vision", "a lighthouse", around(120, context.random))
        : brokenInside(context, around(40, context.random)),
    ),
    googlePage(
      [
        { id: "LUMENVISION0000001", title: "Lumen Vision API" },
        { id: "LUMENARCHIVE000001", title: "Lumen Archive" },
      ],
      ({ phase }) => phase === "down",
    ),
  ],
);

/** Not a provider but a place on the net that always answers: a control target. */
const beacon = provider(
  "Beacon",
  ["healthy", "down"],
  [
    (request, { phase }) =>
      pathOf(request) === "/generate_204"
        ? { status: phase === "healthy" ? 204 : 503, headers: {}, body: "", delayMs: 2 }
        : undefined,
  ],
);

/** The one table of providers: real sockets and the virtual network both serve it. */
export const providers = {
  harbor,
  easel,
  studio,
  tollgate,
  evergreen,
  tidewater,
  lumen,
  quill,
  darkroom,
  waypoint,
  commons,
  beacon,
} as const satisfies Record<string, Provider>;
export type ProviderName = keyof typeof providers;
export const PROVIDER_NAMES = Object.keys(providers) as readonly ProviderName[];
