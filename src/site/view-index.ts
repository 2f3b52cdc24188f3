import { toInstant, toMs } from "../domain/instant.ts";
import type { StateName } from "../locales/index.ts";
import { ATTENTION, frame, sentence, type SiteContext, type SiteIncident } from "./context.ts";
import { isOfVerdict } from "./incident-kinds.ts";
import { isAtOnce, stateOfIncident } from "./phrases.ts";
import { announcementsView } from "./view-announcements.ts";
import { eventView } from "./view-event.ts";
import { headline } from "./view-headline.ts";
import { incidentItem } from "./view-incident-list.ts";
import { noteOfIncident, notesOf } from "./view-index-notes.ts";
import { maintenanceView } from "./view-maintenance.ts";
import { groupsView } from "./view-monitors.ts";
import { together } from "./view-status-pages.ts";

/** Events with a chart of their own; further ones are named in the list beside. */
const EVENTS_SHOWN = 3;
const NOTES_SHOWN = 12;
const LATEST_SHOWN = 6;

export function indexView(context: SiteContext): object {
  const { locale, incidents } = context;
  const running = incidents.filter(({ incident }) => incident.end === undefined);
  const events = running.filter(({ incident }) => isOfVerdict(incident)).toSorted((a, b) => rank(a) - rank(b));
  const notes = [
    ...events.slice(EVENTS_SHOWN).map((one) => noteOfIncident(context, one)),
    ...notesOf(context, running),
  ];
  const planned = maintenanceView(context, "");
  const pieces = headline(context);
  const description = pieces
    .map(({ text }) => text)
    .filter(Boolean)
    .join(" ");
  return {
    ...frame(context, { title: "", root: "", current: "status", description }),
    sentence: sentence(pieces),
    tally: tallyOf(context),
    fresh: freshView(context),
    announced: announcementsView(context),
    // What is only planned can wait until what goes wrong now is told.
    ...(planned?.isRunning === true ? { maintenance: planned } : { ahead: planned }),
    hasNow: events.length > 0 || notes.length > 0,
    events: events.slice(0, EVENTS_SHOWN).map((one) => eventView(context, one)),
    notes: notes.slice(0, NOTES_SHOWN),
    moreNotes: notes.length > NOTES_SHOWN ? locale.front.moreNotes(notes.length - NOTES_SHOWN) : "",
    notesHead: locale.index.comingAndNoted,
    ...groupsView(context),
    latest: incidents.slice(0, LATEST_SHOWN).map((one) => incidentItem(context, one, "")),
    hasIncidents: incidents.length > 0,
    pagesLink: pagesLink(context),
  };
}

/** How the status pages did, in a few words; nothing where they had nothing to tell of. */
function pagesLink({ locale, pages }: SiteContext): string {
  const { counts } = together(pages);
  return counts.incidents === 0 ? "" : locale.pages.indexLink(counts.acknowledged, counts.incidents);
}

const rank = ({ incident }: SiteIncident): number => ATTENTION.indexOf(stateOfIncident(incident));

function tallyOf({ facts, locale, format }: SiteContext): object[] {
  if (facts.length === 0) return [];
  const always: readonly StateName[] = ["up", "degraded", "down", "limited", "nodata"];
  const hasPlanned = facts.some(({ state }) => state === "maintenance");
  const states: readonly StateName[] = hasPlanned ? [...always, "maintenance"] : always;
  return states.map((state) => {
    const count = facts.filter((one) => one.state === state).length;
    return { glyph: state, count: format.count(count), word: locale.tally[state], zero: count === 0 };
  });
}

/** When was last asked, how often that was planned, and how often it really happens. */
export function freshness(context: SiteContext): string[] {
  const { facts, format, locale, input } = context;
  const { nowMs } = input;
  const lastMs = lastAskedMs(context);
  if (lastMs === undefined) return [locale.index.notYetChecked, locale.index.built(stamp(nowMs), "")];
  const fastest = facts.toSorted((a, b) => a.monitor.everyMs - b.monitor.everyMs)[0]!;
  const really = fastest.reallyEveryMs;
  const known = really === undefined ? locale.index.firstRound : locale.index.really(format.duration(really));
  return [
    locale.index.checked(stamp(lastMs)),
    locale.index.planned(format.duration(fastest.monitor.everyMs)) + known,
    locale.index.built(format.time(nowMs), isAtOnce(nowMs - lastMs) ? "" : format.duration(nowMs - lastMs)),
  ];

  function stamp(ms: number): string {
    return `${format.dayTime(ms)} ${format.zone(ms)}`;
  }
}

/** The same, with what the script tells anew each minute: how long ago that was. */
function freshView(context: SiteContext): object[] {
  const lastMs = lastAskedMs(context);
  return freshness(context).map((text, index) =>
    index === 0 && lastMs !== undefined
      ? { text, datetime: toInstant(lastMs), local: context.locale.front.localTime }
      : { text },
  );
}

function lastAskedMs({ facts }: SiteContext): number | undefined {
  const last = facts.reduce((latest, one) => ((one.last?.t ?? "") > latest ? one.last!.t : latest), "");
  return last === "" ? undefined : toMs(last);
}
