import { z } from "zod";

/** Names that only a network of one's own resolves. */
const OWN_NAMES = /^(?:localhost|[a-z0-9-]+|.+\.(?:localhost|local|lan|internal|svc|cluster\.local|home\.arpa))$/;
const OWN_ADDRESSES =
  /^(?:127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|\[::1\]$|\[f[cd])/;
const IPV4 = /^\d+\.\d+\.\d+\.\d+$/;

/** Whether a host lies within a network of one's own, where plain HTTP is usual. */
export function isOwnHost(host: string): boolean {
  if (host.startsWith("[") || IPV4.test(host)) return OWN_ADDRESSES.test(host);
  return OWN_NAMES.test(host);
}

function mistakeOf(text: string): string | undefined {
  const url = URL.parse(text);
  if (url === null) return "this is not a URL";
  if (url.protocol === "https:") return undefined;
  if (url.protocol !== "http:") return `${url.protocol}// can't be sent to: only https and http`;
  return isOwnHost(url.hostname)
    ? undefined
    : "it must begin with https://, for the address is a key: http:// is only for hosts of one's own network";
}

/** Where messages go. Such an address is a secret by itself. */
export const sendUrl = (example: string, describes: string) =>
  z
    .string()
    .superRefine((text, context) => {
      const message = mistakeOf(text);
      if (message !== undefined) context.addIssue({ code: "custom", message, input: text });
    })
    .meta({ examples: [example], description: describes });

/** A key or a secret, which is written `${NAME}`. */
export const secret = (example: string, describes: string) =>
  z
    .string()
    .min(1, "is empty")
    .meta({ examples: [example] })
    .describe(describes);

const HEADER_NAME = /^[A-Za-z0-9!#$%&'*+.^_`|~-]+$/;

export const headers = z
  .record(z.string().regex(HEADER_NAME, "is not a header's name"), z.string().regex(/^[^\r\n\0]*$/, "has a line break"))
  .optional()
  .describe("Headers of the request; texts may hold ${NAME}");
