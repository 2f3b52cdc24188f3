import type { Bundle } from "./provider.ts";

/** Ids as Cloudflare's own Terraform provider lists them; that of the AI Gateway as a user's check keeps it. */
const API = "g4tb35rs9yw7";
const CDN = "5wnz34mhfhrk";
const NETWORK = "4n0gb0kh02gf";
const WORKERS = "57srcl8zcn7c";
const WORKERS_KV = "tmh50tx2nprs";
const DURABLE_OBJECTS = "bty1yz6dhh0v";
const AI_GATEWAY = "0311l882p558";

const FEED = "cloudflare-status";

export const cloudflare: Bundle = {
  name: "cloudflare",
  title: "Cloudflare",
  about:
    "What many APIs stand behind: when Cloudflare fails, so do they. Its page has a component for each of hundreds of places, which are left out.",
  parameters: {},
  feeds: [
    {
      id: FEED,
      name: "Cloudflare Status",
      kind: "statuspage",
      url: "https://www.cloudflarestatus.com",
      page: "yh6f0r4529hb",
    },
  ],
  monitors: [
    {
      id: "cloudflare-api",
      name: "Cloudflare API",
      description: "The list of Cloudflare's own addresses, which anybody may read.",
      probe: { kind: "http", url: "https://api.cloudflare.com/client/v4/ips" },
      expect: ["status == 200", "body.success == true"],
      feeds: [{ feed: FEED, components: [API] }],
    },
    {
      id: "cloudflare-cdn",
      name: "Cloudflare CDN",
      description: "The trace that each place of the network answers by itself.",
      probe: { kind: "http", url: "https://www.cloudflare.com/cdn-cgi/trace" },
      expect: ["status == 200"],
      feeds: [{ feed: FEED, components: [CDN, NETWORK] }],
    },
    {
      id: "cloudflare-workers",
      name: "Cloudflare Workers",
      description: "Workers, their KV and Durable Objects, judged from Cloudflare's page alone.",
      feeds: [{ feed: FEED, components: [WORKERS, WORKERS_KV, DURABLE_OBJECTS] }],
    },
    {
      id: "cloudflare-ai-gateway",
      name: "Cloudflare AI Gateway",
      description: "Judged from Cloudflare's page alone.",
      feeds: [{ feed: FEED, components: [AI_GATEWAY] }],
    },
  ],
};
