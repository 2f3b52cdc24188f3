import { z } from "zod";
import { ID_PATTERN, idMistake } from "../../domain/monitor.ts";

const feedId = z
  .string()
  .superRefine((text, context) => {
    const mistake = idMistake(text);
    if (mistake === undefined) return;
    const { message, ...params } = mistake;
    context.addIssue({ code: "custom", message, params, input: text });
  })
  .meta({ pattern: ID_PATTERN.source, description: "Name of the feed, by which monitors refer to it" });

const texts = (describes: string) => z.array(z.string().min(1)).min(1).optional().describe(describes);

/** Which part of a source counts: keys of feeds, and of monitors that use one. */
export const filterKeys = {
  include: texts("Words of which an incident's title or texts must hold one; capitals do not matter"),
  exclude: texts("Words of which an incident's title or texts must hold none"),
  regions: texts("Ids of regions; incidents elsewhere are left out, those that name no region or `global` are kept"),
};

/** Keys that every kind of feed has. */
export const feedKeys = {
  id: feedId,
  name: z.string().min(1).max(200).optional().describe("Name for people; the id unless set"),
  components: texts("Ids or names of the components or products to keep; all unless set"),
  ...filterKeys,
};

/** The site and issues show it, so it carries no credentials. */
export const feedUrl = z
  .url({ protocol: /^https?$/, error: "must be an http or https URL" })
  .refine((url) => !URL.canParse(url) || (new URL(url).username === "" && new URL(url).password === ""), {
    error: "must not hold a user name or password, for the page's address is published",
  });
