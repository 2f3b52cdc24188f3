import { z } from "zod";
import { identifier, list, moment, text } from "./reading/fields.ts";

/*
 * Instatus pages: `summary.json` and `v3/components.json`, from the vendor's documentation and from recordings, and the data that
 * the page's HTML carries, which says most and is known from recordings. Only what the normal form needs, every field optional.
 */

/** A text, or the same in several languages: the page's own, which it calls `default`, else English, else any. */
const localised = z
  .union([
    z.string(),
    z.record(z.string(), z.unknown()).transform((texts) => {
      const all = [texts["default"], texts["en"], ...Object.values(texts)];
      return all.find((candidate) => typeof candidate === "string" && candidate !== "") as string | undefined;
    }),
  ])
  .catch("")
  .transform((written) => written ?? "");

/** A number, which older answers write as a string. */
const minutes = z
  .union([
    z.number(),
    z
      .string()
      .regex(/^\d{1,6}(\.\d{1,6})?$/)
      .transform(Number),
  ])
  .optional()
  .catch(undefined);

/** The group that a component is in: nothing, its name, its id, or itself. */
const group = z
  .union([z.string(), z.object({ id: identifier, name: localised }).transform(({ id, name }) => name || id)])
  .catch("");

const Leaf = z.object({
  id: identifier,
  name: localised,
  status: text,
  group,
  order: z.number().catch(0),
  archivedAt: moment,
});
export type PageComponent = z.infer<typeof Leaf>;
export const Component = Leaf.extend({ children: list(Leaf) });

const Update = z.object({ started: moment, status: text, message: localised });

const Affected = z.object({ id: identifier, name: localised, status: text });

const Incident = z.object({
  id: identifier,
  name: localised,
  started: moment,
  resolved: moment,
  updatedAt: moment,
  status: text,
  impact: text,
  url: text,
  components: list(Affected),
  updates: list(Update),
});
export type PageIncident = z.infer<typeof Incident>;

const Maintenance = z.object({
  id: identifier,
  name: localised,
  start: moment,
  started: moment,
  resolved: moment,
  status: text,
  duration: minutes,
  url: text,
  components: list(Affected),
});
export type PageMaintenance = z.infer<typeof Maintenance>;

/** `page` of a summary and `site` of the page's own data say the same in other words. */
export const Page = z.object({
  page: z.object({ url: text, status: text }).optional().catch(undefined),
  site: z
    .object({ status: text, customDomain: text, subdomain: text, components: list(Component) })
    .optional()
    .catch(undefined),
  activeIncidents: list(Incident),
  activeMaintenances: list(Maintenance),
});
export type Page = z.infer<typeof Page>;
