import { z } from "zod";
import { ID_PATTERN, idMistake } from "../domain/monitor.ts";

/** Keys that every kind of feed has. */
export const feedId = z
  .string()
  .superRefine((text, context) => {
    const mistake = idMistake(text);
    if (mistake === undefined) return;
    const { message, ...params } = mistake;
    context.addIssue({ code: "custom", message, params, input: text });
  })
  .meta({ pattern: ID_PATTERN.source, description: "Name of the feed, by which monitors refer to it" });

/** The site and issues show it, so it carries no credentials. */
export const feedUrl = z
  .url({ protocol: /^https?$/, error: "must be an http or https URL" })
  .refine((url) => !URL.canParse(url) || (new URL(url).username === "" && new URL(url).password === ""), {
    error: "must not hold a user name or password, for the page's address is published",
  });
