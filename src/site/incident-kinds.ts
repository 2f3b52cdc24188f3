import type { Incident } from "../domain/incident.ts";

type OfKind = Pick<Incident, "kind">;

/** Nothing failed: neither our calls nor the official page say anything of a certificate's days or a list of models. */
export const isNews = ({ kind }: OfKind): boolean => kind === "certificate" || kind === "models";

/** The monitor is down, by our calls or by its own silence. */
export const isOutage = ({ kind }: OfKind): boolean => kind === "outage" || kind === "heartbeat";

/** It is what the verdict tells of. */
export const isOfVerdict = (incident: OfKind): boolean => isOutage(incident) || incident.kind === "degradation";
