/** What this program is called and where it lives; a test holds it against package.json. */
export const PRODUCT = {
  name: "Uptimeline",
  version: "0.1.0",
  repository: "uptimeline/uptimeline",
  url: "https://github.com/uptimeline/uptimeline",
} as const;
