import { z } from "zod";

/** Keys that every kind of feed has. */
export const feedId = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,63}$/, "must be 1 to 64 of a-z, 0-9 and -, beginning with a letter or digit")
  .describe("Name of the feed, by which monitors refer to it");

/** The site and issues show it, so it carries no credentials. */
export const feedUrl = z
  .url({ protocol: /^https?$/, error: "must be an http or https URL" })
  .refine((url) => !URL.canParse(url) || (new URL(url).username === "" && new URL(url).password === ""), {
    error: "must not hold a user name or password, for the page's address is published",
  });
