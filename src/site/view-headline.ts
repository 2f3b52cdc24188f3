import { toMs } from "../domain/instant.ts";
import type { Piece, StateName } from "../locales/index.ts";
import { ATTENTION, pageOf, spokenNameOf, unbroken, type SiteContext } from "./context.ts";
import type { MonitorFacts } from "./facts.ts";
import { troubleOfVerdict, whyUnknown } from "./phrases.ts";
import { untilOf } from "./view-maintenance.ts";

const CLAUSES_SHOWN = 2;

/** The page's first sentence: well in grey, trouble in ink, contradiction in blue. */
export function headline(context: SiteContext): Piece[] {
  const { locale, input, format } = context;
  const words = locale.sentence;
  const facts = context.facts.filter(({ state }) => state !== "maintenance");
  if (facts.length === 0 && context.facts.length > 0) return [{ tone: "quiet", text: plannedText(context) }];
  const count = (state: StateName): number => facts.filter((one) => one.state === state).length;
  if (facts.length === 0) return [{ tone: "quiet", text: words.nothingWatched }];
  if (count("nodata") === facts.length) return [{ tone: "quiet", text: words.nothingKnown(facts.length) }];
  const troubled = facts
    .filter(({ state }) => state === "down" || state === "degraded")
    .toSorted((a, b) => stateRank(a) - stateRank(b));
  const green = troubled.find(({ contradiction }) => contradiction === "page-green");
  const accused = facts.find(({ contradiction }) => contradiction === "page-trouble");
  const clauses = troubled.slice(0, CLAUSES_SHOWN).map(({ ...one }) => {
    const since = format.timeNear(
      toMs(one.verdict?.firstFailure ?? one.verdict?.since ?? one.open?.begin ?? ""),
      input.nowMs,
    );
    const phrase = one.verdict === undefined ? locale.trouble.ok : troubleOfVerdict(locale, one.verdict);
    return locale.incident.title(unbroken(spokenNameOf(one)), phrase.since(since));
  });
  const joins = green !== undefined && troubled.length === 1;
  const [up, all] = [count("up"), context.facts.length];
  const first = up === all ? words.allUp(up) : up === 0 ? words.noneUp(all) : words.someUp(up, all);
  return [
    { tone: "quiet", text: first },
    {
      tone: "plain",
      text: clauses.length === 0 ? "" : words.trouble(clauses, troubled.length - clauses.length, !joins),
    },
    { tone: "plain", text: clauses.length === 0 ? leftOut(context) : "" },
    {
      tone: "quiet",
      text: up === facts.length ? lastEnded(context) || (accused === undefined ? quietSince(context) : "") : "",
    },
    { tone: "truth", text: green !== undefined ? words.pageGreen(pageOf(green), joins) : "" },
    {
      tone: "truth",
      text:
        green === undefined && accused !== undefined
          ? words.pageTrouble(pageOf(accused), unbroken(spokenNameOf(accused)))
          : "",
    },
    { tone: "quiet", text: plannedText(context) },
  ];
}

/** What is in planned work: by its name where it is one alone. */
function plannedText(context: SiteContext): string {
  const words = context.locale.maintenance;
  const planned = context.facts.filter(({ state }) => state === "maintenance");
  const [alone, ...others] = planned;
  if (alone === undefined) return "";
  return others.length > 0
    ? words.several(planned.length)
    : words.sentence(unbroken(spokenNameOf(alone)), untilOf(context, alone));
}

function lastEnded({ incidents, locale, format, input }: SiteContext): string {
  const last = incidents.reduce(
    (latest, { incident: { kind, end = "" } }) => (kind !== "advisory" && end > latest ? end : latest),
    "",
  );
  return last === "" ? "" : locale.sentence.lastIncidentEnded(format.timeNear(toMs(last), input.nowMs));
}

/** Since the first that is known of any of them. */
function quietSince({ incidents, facts, locale, format, input }: SiteContext): string {
  if (incidents.some(({ incident }) => incident.end === undefined)) return "";
  const known = facts.flatMap(({ seenFrom }) => seenFrom ?? []);
  const first = known.reduce((earliest, t) => (earliest === "" || t < earliest ? t : earliest), "");
  return first === "" ? "" : locale.front.soSince(format.timeNear(toMs(first), input.nowMs));
}

/** What is left out of the count: by its name where it is one alone. */
function leftOut(context: SiteContext): string {
  const words = context.locale.sentence;
  const limited = context.facts.filter(({ state }) => state === "limited");
  const unknown = context.facts.filter(({ state }) => state === "nodata");
  const [alone, ...others] = [...limited, ...unknown];
  if (alone === undefined || others.length > 0) return words.leftOut(limited.length, unknown.length);
  const name = unbroken(spokenNameOf(alone));
  return alone.state === "limited"
    ? words.monitorLimited(name)
    : words.monitorUnknown(name, whyUnknown(context, alone));
}

const stateRank = ({ state, contradiction }: MonitorFacts): number =>
  ATTENTION.indexOf(state) * 2 + (contradiction === undefined ? 1 : 0);
