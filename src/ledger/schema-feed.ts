import { z } from "zod";
import {
  COMPONENT_STATUSES,
  FEED_PROBLEMS,
  INCIDENT_STATES,
  INDICATORS,
  MAINTENANCE_STATES,
  ROLES,
} from "../domain/report.ts";
import { byKey, instant, name, version } from "./schema-words.ts";
import type { FeedDelta, FeedLine, WholeFeedLine } from "./feed-lines.ts";

// Objects are loose, as in schemas.ts.

const componentStatus = z.enum(COMPONENT_STATUSES);
const reportedState = z.enum(INCIDENT_STATES);
const strange = { unknownWords: z.array(z.string()).exactOptional() };
const affected = {
  begin: instant,
  end: instant.exactOptional(),
  components: z.array(z.string()),
  regions: z.array(z.string()).exactOptional(),
  url: z.string().exactOptional(),
  ...strange,
};

const components = z.array(z.looseObject({ id: z.string(), name: z.string(), status: componentStatus, ...strange }));
const incidents = z.array(
  z.looseObject({
    id: z.string(),
    title: z.string(),
    state: reportedState,
    impact: componentStatus,
    ...affected,
    published: instant,
    advisory: z.literal(true).exactOptional(),
    updates: z.array(z.looseObject({ t: instant, state: reportedState, text: z.string(), ...strange })),
  }),
);
const maintenances = z.array(
  z.looseObject({ id: z.string(), title: z.string(), state: z.enum(MAINTENANCE_STATES), ...affected }),
);
const problem = z.looseObject({ reason: z.enum(FEED_PROBLEMS), detail: z.string() });

const whole: z.ZodType<WholeFeedLine> = z.looseObject({
  v: version,
  t: instant,
  report: z.looseObject({
    feed: name,
    url: z.string(),
    role: z.enum(ROLES).exactOptional(),
    indicator: z.enum(INDICATORS),
    components,
    incidents,
    maintenances,
    problem: problem.exactOptional(),
  }),
});

const ids = z.array(z.string()).exactOptional();
const delta: z.ZodType<FeedDelta> = z.looseObject({
  v: version,
  t: instant,
  after: instant,
  report: z.looseObject({
    feed: name,
    url: z.string().exactOptional(),
    indicator: z.enum(INDICATORS).exactOptional(),
    components: components.exactOptional(),
    incidents: incidents.exactOptional(),
    maintenances: maintenances.exactOptional(),
    problem: problem.exactOptional(),
  }),
  withdrawn: z.looseObject({ components: ids, incidents: ids, maintenances: ids }).exactOptional(),
});

export const feedLine: z.ZodType<FeedLine> = byKey("after", delta, whole);
