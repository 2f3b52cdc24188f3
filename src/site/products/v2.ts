import { isOpen } from "../../domain/incident.ts";
import { toMs } from "../../domain/instant.ts";
import type { SiteContext } from "../context.ts";
import { compactJsonFile, type SiteFile } from "../output.ts";
import type { Product } from "./product.ts";
import { v2Components, v2Status } from "./v2-components.ts";
import { v2Incident, v2Maintenance, v2Page } from "./v2-incidents.ts";
import { maintenancesWithPage } from "../view-maintenance.ts";
import { isMaintenance } from "../../domain/maintenance-incidents.ts";

/** As many as Atlassian's API has. */
const LISTED = 50;

/** What Atlassian Statuspage's public API serves, so that whoever reads such pages can read this one. */
export const v2: Product = {
  name: "v2",
  *files(context) {
    const { nowMs } = context.input;
    const page = v2Page(context);
    const file = (name: string, parts: object): SiteFile => compactJsonFile(`api/v2/${name}.json`, { page, ...parts });
    const components = v2Components(context);
    const status = v2Status(context);
    const incidents = listed(context);
    const told = incidents.map((one) => v2Incident(context, one, components));
    const unresolved = told.filter((_, at) => isOpen(incidents[at]!.incident));
    const planned = maintenancesWithPage(context.input)
      .filter(isMaintenance)
      .toSorted((a, b) => (a.window.from < b.window.from ? 1 : -1))
      .slice(0, LISTED)
      .map((one) => ({ one, told: v2Maintenance(context, one, components) }));
    const toCome = planned.filter(({ one }) => isOpen(one));
    const isBegun = ({ one }: (typeof planned)[number]): boolean => toMs(one.window.from) <= nowMs;
    const [active, upcoming] = [toCome.filter(isBegun), toCome.filter((each) => !isBegun(each))];
    const list = (own: typeof planned): object => ({ scheduled_maintenances: own.map((each) => each.told) });
    yield file("summary", { components, incidents: unresolved, ...list(toCome), status });
    yield file("status", { status });
    yield file("components", { components });
    yield file("incidents", { incidents: told });
    yield file("incidents/unresolved", { incidents: unresolved });
    yield file("scheduled-maintenances", list(planned));
    yield file("scheduled-maintenances/upcoming", list(upcoming));
    yield file("scheduled-maintenances/active", list(active));
  },
};

/** The newest, and all that go on. */
const listed = ({ incidents }: SiteContext): SiteContext["incidents"] =>
  incidents.filter(({ incident }, at) => at < LISTED || isOpen(incident));
