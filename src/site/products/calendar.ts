import { plannedCalendar } from "../view-maintenance.ts";
import type { Product } from "./product.ts";

/** Planned work as a calendar; none where nothing is planned. */
export const calendar: Product = {
  name: "calendar",
  async *files(context) {
    const body = await plannedCalendar(context);
    if (body !== undefined) yield { path: "maintenance.ics", body };
  },
};
