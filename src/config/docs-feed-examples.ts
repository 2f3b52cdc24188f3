import type { FeedKind } from "../feeds/index.ts";

interface FeedExample {
  readonly feed: string;
  /** What is odd about the source, in a sentence or two. */
  readonly more: string;
}

/** A feed of each kind as it stands in docs/feeds.md, in its order: hosted pages, clouds, any page, what third parties measure, the crowd. */
export const FEED_EXAMPLES: { readonly [K in FeedKind]: FeedExample } = {
  statuspage: {
    feed: `- { id: claude-page, kind: statuspage, url: "https://status.claude.com", components: [k8w3r06qmzrp] }`,
    more: "`summary.json` and `incidents.json` are read. The page's indicator may be green while an incident is open: incidents and components count, each by itself. An imitation often leaves out which components an incident is about; it then may be about any, so that for a page of incident.io the kind `incidentio` says more.",
  },
  incidentio: {
    feed: `- { id: openai-page, kind: incidentio, url: "https://status.openai.com" }`,
    more: "By the data that the page itself reads, which vendors do not describe; where these are not answered, by the page. An incident may be open again after it was resolved: the last update decides. What was said of an incident that is over stands in the imitation of Statuspage, which is read for that. Of the widget's address only what is open is known.",
  },
  instatus: {
    feed: `- { id: search-page, kind: instatus, url: "https://status.example.com" }`,
    more: "The page tells only what is open: an incident that is gone is over. A page may say that all is up with an incident open, and an incident of no impact may stand beside components that are down.",
  },
  betterstack: {
    feed: `- { id: hub-page, kind: betterstack, url: "https://status.huggingface.co" }`,
    more: "`index.json` holds the report that is open at most: what is gone is over. Availability is what the page's own monitors measured.",
  },
  statusio: {
    feed: `- id: docker-page
  kind: statusio
  url: https://status-api.hostedstatus.com/1.0/status/533c6539221ae15e3f000031
  page: https://www.dockerstatus.com`,
    more: "The id of the page stands in the source of the page for people. Incidents that are over are not listed.",
  },
  pagerduty: {
    feed: `- { id: partner-page, kind: pagerduty, url: "https://status.example.com" }`,
    more: "There is no other document than the page itself, in which the data stand as JSON.",
  },
  datadog: {
    feed: `- { id: router-page, kind: datadog, url: "https://status.openrouter.ai/config.json" }`,
    more: "Groups of components have no state of their own.",
  },
  flashduty: {
    feed: `- { id: deepseek-page, kind: flashduty, url: "https://status.deepseek.com" }`,
    more: "The document says itself how long it is good for; an older one is `stale`, and the page `unknown`. It holds only the newest word about an incident: the first that was seen counts as the page's first.",
  },
  firehydrant: {
    feed: `- { id: redis-page, kind: firehydrant, url: "https://status.redis.io" }`,
    more: "Of one document all is known: components, incidents and maintenances.",
  },
  "google-cloud": {
    feed: `- id: google-cloud
  kind: google-cloud
  components: [Z0FZJAMvEB4j3NbCJs6B, UwaYoXQ5bHYHG6EdiPB8] # Vertex Gemini API, Cloud Storage
  regions: [us-central1, europe-west4]`,
    more: "Write ids of products: titles change. Only `end` says that an incident is over. Products that are well are not listed, so that what is not mentioned counts as well.",
  },
  aistudio: {
    feed: `- { id: gemini-page, kind: aistudio, components: [API] }`,
    more: "Nobody promises that this can be read: the page's own request is made with the browser key that stands in the page. Its components are numbers, named API, Multimodal Live and AI Studio as clients of the page name them.",
  },
  "aws-health": {
    feed: `- { id: aws, kind: aws-health, components: [Amazon Bedrock], regions: [us-east-1] }`,
    more: "Give `regions`: events of a region may stay open for months. What is not mentioned counts as well.",
  },
  azure: {
    feed: `- { id: azure, kind: azure, regions: [East US] }`,
    more: "An empty feed is the normal state. Nothing says how bad an incident is, or that it is over: it vanishes. Regions and services are told apart by what Azure calls them.",
  },
  slack: {
    feed: `- { id: slack, kind: slack }`,
    more: "What is open, and the history for what is over.",
  },
  rss: {
    feed: `- { id: xai-page, kind: rss, url: "https://status.x.ai/feed.xml" }`,
    more: "For pages that have nothing better. The state is read from marks in titles, categories and the newest update, never from prose. An incident that nobody says is over counts as open for `openFor`; how bad it is, few feeds say.",
  },
  openrouter: {
    feed: `- id: seen-by-openrouter
  kind: openrouter
  models: [openai/gpt-4o]
  key: "\${OPENROUTER_API_KEY}"`,
    more: "A figure that is null is unknown, never 0. Providers are never averaged away: best, worst and each are kept. Its prices serve where a monitor has none.",
  },
  upptime: {
    feed: `- id: somebodys-upptime
  kind: upptime
  url: https://raw.githubusercontent.com/someone/status/master/history/summary.json`,
    more: "Uptime and times of answers are what that repository measured; where it has stopped to measure, it is `stale`.",
  },
  "uptime-kuma": {
    feed: `- { id: somebodys-kuma, kind: uptime-kuma, url: "https://kuma.example.com/status/models" }`,
    more: "The page must be published. Its monitors' last hundred beats are read; where nothing was measured lately, it is `stale`.",
  },
  gatus: {
    feed: `- { id: somebodys-gatus, kind: gatus, url: "https://gatus.example.com" }`,
    more: "An endpoint is a component, and what it answered last its state.",
  },
  cstate: {
    feed: `- { id: campus-page, kind: cstate, url: "https://status.example.edu" }`,
    more: "A page that people write: it tells what was so when it was last built.",
  },
  openstatus: {
    feed: `- { id: startup-page, kind: openstatus, url: "https://startup.openstatus.dev" }`,
    more: "One word for all. A page that does not exist answers `unknown`, too.",
  },
  statusgator: {
    feed: `- id: board
  kind: statusgator
  url: https://statusgator.com/api/v3/boards/AbC123
  key: "\${STATUSGATOR_KEY}"`,
    more: "What StatusGator makes of other people's pages, for those who pay for it. Each service of the board is a component.",
  },
  uptimeline: {
    feed: `- { id: a-colleagues-view, kind: uptimeline, url: "https://someone.github.io/status/" }`,
    more: "What another site of Uptimeline sees, from another place and with another key: the best witness there is. Its verdicts are components, its incidents incidents.",
  },
  discourse: {
    feed: `- { id: forum, kind: discourse, url: "https://community.openai.com", words: [down, outage, errors] }`,
    more: "How many topics in the last two hours, against how many are usual. A hint: it never moves a verdict.",
  },
  "github-issues": {
    feed: `- { id: sdk-issues, kind: github-issues, url: "https://github.com/openai/openai-python", words: [overloaded, timeout] }`,
    more: "How many fresh issues hold one of the words, against how many are usual. A hint: it never moves a verdict.",
  },
  json: {
    feed: `- id: gateway-status
  kind: json
  url: https://gateway.example.com/status.json
  map:
    components: 'body.services.map(s, {"id": s.key, "name": s.title, "status": s.state})'
    incidents: 'body.problems.map(p, {"id": p.nr, "title": p.headline, "begin": p.since, "impact": dyn("red")})'
    asOf: body.generated
  words: { green: operational, yellow: degraded_performance, red: major_outage }`,
    more: "The expressions are CEL, as in [conditions](conditions.md), and are [checked](conditions.md#the-map-of-a-feed) when the config is read. A word that is neither ours nor in `words` is `unknown` and is told by `uptimeline feed`.",
  },
};
