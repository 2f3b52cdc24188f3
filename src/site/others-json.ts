import { toInstant } from "../domain/instant.ts";
import type { Hint, ReportedUpdate } from "../domain/report.ts";
import type { ToldIncident } from "../domain/told-incident.ts";
import type { CrowdFacts, MeasurerFacts, OthersFacts, SourceFacts, WordFacts } from "./others-facts.ts";
import { outsideText, outsideUrl } from "./outside.ts";

/**
 * What others say of a monitor, for `api/v1/monitor/<id>/summary.json`. Each source has `status` in Statuspage's words (`unknown` while
 * it can't be read: never operational, never down) and the incidents of the last 7 days that concern the monitor: `gone` is
 * when one was first missed on the page, `reopened` when a resolved one was taken up again. `figures` are each endpoint's own,
 * with uptime as shares 0..1 by span, latencies in milliseconds; of what nobody measured there is no key. Everything that
 * others wrote is one line of at most 160 characters; what is unknown is `null`.
 */
export const othersJson = ({ official, thirdParty, community }: OthersFacts): object => ({
  official: official.map(wordJson),
  thirdParty: thirdParty.map(measurerJson),
  community: community.map(crowdJson),
});

const instant = (ms: number | undefined): string | null => (ms === undefined ? null : toInstant(ms));

const sourceJson = ({ feed, name, url, kind, readMs, asOfMs, problem }: SourceFacts): object => ({
  feed,
  name,
  url: url ?? null,
  kind: kind ?? null,
  readAt: instant(readMs),
  asOf: instant(asOfMs),
  problem: problem === undefined ? null : { reason: problem.reason, since: instant(problem.sinceMs) },
});

const wordJson = (source: WordFacts): object => ({
  ...sourceJson(source),
  status: source.status,
  contradicts: source.contradicts,
  incidents: source.incidents.map(toldJson),
});

function toldJson({ incident, reopened, gone }: ToldIncident): object {
  const { id, title, state, impact, begin, end, published, advisory, url, updates } = incident;
  return {
    id: outsideText(id),
    title: outsideText(title),
    state,
    impact,
    advisory: advisory === true,
    begin,
    end: end ?? null,
    published,
    reopened: reopened ?? null,
    gone: gone ?? null,
    url: outsideUrl(url) ?? null,
    lastUpdate: updateJson(updates.at(-1)),
  };
}

const updateJson = (update: ReportedUpdate | undefined): object | null =>
  update === undefined ? null : { t: update.t, state: update.state, text: outsideText(update.text) };

const measurerJson = (source: MeasurerFacts): object => ({
  ...wordJson(source),
  best: source.best === undefined ? null : outsideText(source.best),
  worst: source.worst === undefined ? null : outsideText(source.worst),
  comparedBy: source.span ?? null,
  figures: source.figures.map(({ component, name, status, ...measured }) => ({
    component: outsideText(component),
    name: outsideText(name),
    status: status === undefined ? null : outsideText(status),
    ...measured,
  })),
});

const crowdJson = (crowd: CrowdFacts): object => ({ ...sourceJson(crowd), hints: crowd.hints.map(hintJson) });

const hintJson = ({ what, words, count, windowMs, usual, latest }: Hint): object => ({
  what,
  words: words.map((word) => outsideText(word)),
  count,
  windowSeconds: Math.round(windowMs / 1_000),
  usual: usual ?? null,
  latest: latest.map(({ title, t, url }) => ({ title: outsideText(title), t, url: outsideUrl(url) ?? null })),
});
