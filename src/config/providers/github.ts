import { githubStatus, type Bundle } from "./provider.ts";

/** Ids as the page publishes them. */
const API_REQUESTS = "brv1bkgrwx7q";
const ACTIONS = "br0l2tvcx85d";
const PAGES = "vg70hn9s2tyj";
const GIT_OPERATIONS = "8l4ygp009s5s";
const COPILOT = "pjmpxvq2cmr2";
const COPILOT_MODELS = "cnnb39dkkk82";

export const github: Bundle = {
  name: "github",
  title: "GitHub",
  about:
    "GitHub itself and Copilot. Uptimeline runs on GitHub's Actions and publishes on its Pages, so that this says how far its own ground holds; a GitHub that is wholly down runs nothing, and shows as a gap.",
  parameters: {},
  feeds: [githubStatus],
  monitors: [
    {
      id: "github-api",
      name: "GitHub API",
      description: "The root of the API. This monitor runs on GitHub, so it says how GitHub looks from inside.",
      probe: { kind: "http", url: "https://api.github.com/" },
      // Requests without a token share a limit with everybody on the same runner address: 403 and 429 are answers, too.
      expect: ["status in [200, 403, 429]"],
      feeds: [{ feed: githubStatus.id, components: [API_REQUESTS] }],
    },
    {
      id: "github-actions",
      name: "GitHub Actions and Pages",
      description: "Where this monitor runs and is published, judged from GitHub's page alone.",
      feeds: [{ feed: githubStatus.id, components: [ACTIONS, PAGES, GIT_OPERATIONS] }],
    },
    {
      id: "github-copilot",
      name: "GitHub Copilot",
      description: "Judged from GitHub's page alone.",
      feeds: [{ feed: githubStatus.id, components: [COPILOT] }],
    },
    {
      id: "github-copilot-models",
      name: "Models behind GitHub Copilot",
      description: "Judged from GitHub's page alone, which reports outages of the model vendors it buys from.",
      feeds: [{ feed: githubStatus.id, components: [COPILOT_MODELS] }],
    },
  ],
};
