/** What our own comments and issues bear, whoever our token belongs to. */
export const MARKER = "<!-- uptimeline:";
