import { handlingOf } from "../domain/handling.ts";
import type { Incident } from "../domain/incident.ts";

type OfKind = Pick<Incident, "kind">;

/**
 * Nothing failed: neither our calls nor the official page say anything of a certificate's days, of a list of models, or of a
 * feed that nobody can read.
 */
export const isNews = ({ kind, feed }: Pick<Incident, "kind" | "feed">): boolean =>
  kind === "certificate" || kind === "models" || feed !== undefined;

/** The monitor is down, by our calls or by its own silence. */
export const isOutage = ({ kind }: OfKind): boolean => kind === "outage" || kind === "heartbeat";

/** It is what the verdict tells of. */
export const isOfVerdict = (incident: OfKind): boolean => isOutage(incident) || incident.kind === "degradation";

/** A person said that it was nothing. */
export const isFalseAlarm = (incident: Pick<Incident, "timeline">): boolean =>
  handlingOf(incident).falseAlarm !== undefined;

/** Ids become file names: one that is none of ours has no page. */
export const INCIDENT_ID = /^\d{8}T\d{6}Z-[a-z0-9-]+$/u;
