import { HOUR_MS, MINUTE_MS, toInstant } from "../domain/instant.ts";
import { pathOf, provider } from "./apis.ts";
import { around, jsonAnswer, type LabContext } from "./provider.ts";

const USUAL = ["How do I stream?", "Which size of picture?", "Thanks for the release", "Prompts that worked for me"];
const ALARMED = ["Is it down?", "503 since a few minutes", "Only errors here", "Anybody else?"];
const USUAL_EVERY_MS = 4 * HOUR_MS;
const USUAL_TOPICS = 30;
const ALARMED_EVERY_MS = 5 * MINUTE_MS;
/** Of so much of the last while it is alarmed. */
const ALARMED_TOPICS = 8;
const FORUM_MS = 10;

/** A forum in Discourse's form. Somebody asks something every few hours; while it is worried, every few minutes. */
export const commons = provider(
  "Commons",
  ["healthy", "worried"],
  [
    (request, context) => {
      if (pathOf(request) !== "/latest.json") return undefined;
      const topics = [...(context.phase === "worried" ? alarmed(context) : []), ...usual(context)];
      return jsonAnswer(200, { topic_list: { topics } }, around(FORUM_MS, context.random));
    },
  ],
);

const usual = ({ nowMs }: Pick<LabContext, "nowMs">) => topics(nowMs, USUAL_EVERY_MS, USUAL_TOPICS, USUAL);
const alarmed = ({ nowMs }: Pick<LabContext, "nowMs">) => topics(nowMs, ALARMED_EVERY_MS, ALARMED_TOPICS, ALARMED);

/** The latest topics of a steady rhythm, newest first: a topic keeps its time and title from look to look. */
function topics(nowMs: number, everyMs: number, count: number, titles: readonly string[]) {
  const newest = Math.floor(nowMs / everyMs);
  return Array.from({ length: count }, (_, index) => {
    const id = newest - index;
    return {
      id: id * 2 + (titles === ALARMED ? 1 : 0),
      title: titles[id % titles.length],
      slug: `topic-${id}`,
      created_at: toInstant(id * everyMs),
      pinned: false,
      pinned_globally: false,
    };
  });
}
