import type { Bundle } from "./provider.ts";

/** Ids of products, which stay when titles change. */
const VERTEX_GEMINI = "Z0FZJAMvEB4j3NbCJs6B";
const ONLINE_PREDICTION = "sdXM79fz1FS6ekNpu37K";
const CLOUD_STORAGE = "UwaYoXQ5bHYHG6EdiPB8";
const CLOUD_RUN = "9D7d2iNBQWN24zc1VamE";
/** By the name in Google's documents: no recording that we have seen holds its id. */
const LOAD_BALANCING = "Cloud Load Balancing";

const FEED = "google-cloud-status";

export const vertexAi: Bundle = {
  name: "vertex-ai",
  title: "Vertex AI",
  about:
    "Gemini on Vertex AI, and what stands around it in most projects: Cloud Storage, Cloud Run and Load Balancing. Google Cloud's list of incidents has no table of healthy products: what it does not mention counts as well. Incidents of all regions count; to keep those of yours, write a feed of your own with the id google-cloud-status and `regions`.",
  parameters: {
    token: { optional: true, about: "OAuth access token; ${VERTEX_ACCESS_TOKEN} unless set" },
    project: { optional: true, about: "Project of Google Cloud; ${VERTEX_PROJECT} unless set" },
    location: { optional: true, about: "Region, or global" },
    model: { optional: true, about: "Model that answers" },
  },
  feeds: [{ id: FEED, name: "Google Cloud Service Health", kind: "google-cloud" }],
  monitors: [
    {
      id: "vertex-ai-api",
      name: "Gemini on Vertex AI",
      description: "A model's description, asked without credentials. A 401 or 403 proves that the API answers.",
      // Credentials are checked before the model is looked up, so that this outlives the model that it names.
      probe: { kind: "http", url: "https://aiplatform.googleapis.com/v1/publishers/google/models/gemini-2.5-flash" },
      expect: ["status in [401, 403]"],
      feeds: [{ feed: FEED, components: [VERTEX_GEMINI] }],
    },
    {
      id: "vertex-ai-gemini",
      name: "Gemini on Vertex AI, asked",
      description: "A Gemini model that writes, asked in a project of yours.",
      preset: "vertex-ai",
      with: { token: "{token}", project: "{project}", location: "{location}", model: "{model}" },
      feeds: [{ feed: FEED, components: [VERTEX_GEMINI] }],
    },
    {
      id: "vertex-ai-prediction",
      name: "Vertex AI online prediction",
      description: "Models of one's own on Vertex AI, judged from Google Cloud's page alone.",
      feeds: [{ feed: FEED, components: [ONLINE_PREDICTION] }],
    },
    {
      id: "google-cloud-storage",
      name: "Cloud Storage",
      description: "The list of buckets, asked without credentials. A refusal proves that the API answers.",
      probe: { kind: "http", url: "https://storage.googleapis.com/storage/v1/b" },
      // The project that is missing, too, may be what it complains of first.
      expect: ["status in [400, 401, 403]"],
      feeds: [{ feed: FEED, components: [CLOUD_STORAGE] }],
    },
    {
      id: "google-cloud-run",
      name: "Cloud Run",
      description: "Judged from Google Cloud's page alone.",
      feeds: [{ feed: FEED, components: [CLOUD_RUN] }],
    },
    {
      id: "google-cloud-load-balancing",
      name: "Cloud Load Balancing",
      description: "Judged from Google Cloud's page alone.",
      feeds: [{ feed: FEED, components: [LOAD_BALANCING] }],
    },
  ],
};
