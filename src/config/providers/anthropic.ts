import { modelsBehindCopilot, REFUSED, type Bundle } from "./provider.ts";

const CLAUDE_API = "k8w3r06qmzrp";

const witness = modelsBehindCopilot(["Claude", "Anthropic"]);

export const anthropic: Bundle = {
  name: "anthropic",
  title: "Anthropic",
  about:
    "The component Claude API of Anthropic's page, without claude.ai and Claude Code, and GitHub's page where it tells of trouble with Claude behind Copilot.",
  parameters: {
    key: { optional: true, about: "API key; ${ANTHROPIC_API_KEY} unless set" },
    model: { optional: true, about: "Model that is asked" },
  },
  feeds: [
    {
      id: "anthropic-status",
      name: "Claude Status",
      kind: "statuspage",
      url: "https://status.claude.com",
      page: "tymt9n04zgry",
    },
    witness.feed,
  ],
  monitors: [
    {
      id: "anthropic-api",
      name: "Claude API",
      description: "The list of models, asked without a key. A 401 proves that the API answers.",
      probe: { kind: "http", url: "https://api.anthropic.com/v1/models" },
      expect: REFUSED,
      feeds: [{ feed: "anthropic-status", components: [CLAUDE_API] }, witness.use],
    },
    {
      id: "anthropic-messages",
      name: "Claude messages",
      description: "A model that writes, asked with a key.",
      preset: "anthropic-messages",
      with: { key: "{key}", model: "{model}" },
      feeds: [{ feed: "anthropic-status", components: [CLAUDE_API] }, witness.use],
    },
  ],
};
