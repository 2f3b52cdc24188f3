import { bodyPath, celDuration, celText } from "./cel.ts";
import { goDuration } from "./durations.ts";
import { DAY_MS } from "../domain/instant.ts";
import { condition, equality, lost, OPERATORS, ordering } from "./gatus-compare.ts";
import type { Operand, Operator, Translated } from "./gatus-compare.ts";

export type Asked = "http" | "tcp" | "tls" | "dns" | "websocket";

const TURNED: Readonly<Record<Operator, Operator>> = {
  "==": "==",
  "!=": "!=",
  "<": ">",
  ">": "<",
  "<=": ">=",
  ">=": "<=",
};

/** Translates one condition. Never throws; what has no counterpart is `lost`, with the reason. */
export function translate(text: string, asked: Asked): Translated {
  const operator = OPERATORS.find((one) => text.includes(` ${one} `));
  if (operator === undefined) return lost("It has no operator between spaces.");
  const [left = "", right = "", ...more] = text.split(` ${operator} `).map((side) => side.trim());
  if (more.length > 0) return lost("It compares more than two things.");
  if (/\[CONTEXT\]/i.test(text)) return lost("Only a multistep probe carries values from one request to the next.");
  if (!isPlaceholder(left) && isPlaceholder(right)) return compare(right, TURNED[operator], left, asked);
  return isPlaceholder(left) ? compare(left, operator, right, asked) : lost("It looks at nothing of the answer.");
}

const isPlaceholder = (side: string): boolean => /^(?:(?:len|has)\()?\[[A-Z_]+\]/i.test(side);

function compare(side: string, operator: Operator, value: string, asked: Asked): Translated {
  const [, name = ""] = /\[([A-Z_]+)\]/i.exec(side) ?? [];
  switch (name.toUpperCase()) {
    case "STATUS":
      return asked === "http" ? statusOf(operator, value) : lost("Only HTTP has a status.");
    case "RESPONSE_TIME":
      return timeOf(operator, value);
    case "CERTIFICATE_EXPIRATION":
      return certificateOf(operator, value);
    case "CONNECTED":
      return operator === "==" && value.toLowerCase() === "true"
        ? { is: "needless", why: "A call that does not connect fails already." }
        : lost("What can't be reached is never well.");
    case "DNS_RCODE":
      return operator === "==" && value.toUpperCase() === "NOERROR"
        ? { is: "needless", why: "An answer with another code fails already, and so does one without records." }
        : lost("An answer with another code than NOERROR is a failure.");
    case "BODY":
      return asked === "dns" ? answersOf(side, operator, value) : bodyOf(side, operator, value);
    case "IP":
      return lost("Conditions don't see the address; `family` says whether it was IPv4 or IPv6.");
    case "DOMAIN_EXPIRATION":
      return lost("Nobody asks whois when a domain expires.");
    default:
      return lost("There is no such thing to look at.");
  }
}

function statusOf(operator: Operator, value: string): Translated {
  const [, hundred] = /^pat\(([1-5])(?:\*|\?\?)\)$/.exec(value) ?? [];
  if (hundred !== undefined) {
    const span = `status >= ${hundred}00 && status <= ${hundred}99`;
    return operator === "=="
      ? condition(span)
      : operator === "!="
        ? condition(`!(${span})`)
        : lost("Patterns are only equal or not.");
  }
  const subject: Operand = { text: "status", type: "number" };
  return operator === "==" || operator === "!="
    ? equality(subject, operator, value)
    : ordering(subject, operator, value);
}

function timeOf(operator: Operator, value: string): Translated {
  const ms = /^\d+(?:\.\d+)?$/.test(value) ? Number(value) : goDuration(value);
  return ms === undefined ? lost("This is no time.") : condition(`latency ${operator} ${celDuration(Math.round(ms))}`);
}

/** Days are counted whole: more than 48 h are left exactly when two days are. */
function certificateOf(operator: Operator, value: string): Translated {
  const ms = goDuration(value);
  if (ms === undefined) return lost("This is no time.");
  const days = ms / DAY_MS;
  const differs = Number.isInteger(days) ? undefined : "What is left of a certificate is counted in whole days.";
  if (operator === ">" || operator === ">=") return condition(`cert.daysLeft >= ${Math.ceil(days)}`, differs);
  if (operator === "<" || operator === "<=") return condition(`cert.daysLeft < ${Math.ceil(days)}`, differs);
  return lost("A certificate's time is only more or less than something.");
}

const EMPTY = "A body that is not JSON has no length of its own here.";

function bodyOf(side: string, operator: Operator, value: string): Translated {
  const [, wrapper, path = ""] = /^(?:(len|has)\()?\[BODY\]([^)]*)\)?$/i.exec(side) ?? [];
  const star = path.indexOf("[*]");
  if (star >= 0) return everyOf(path.slice(0, star), path.slice(star + 3), operator, value);
  const at = bodyPath(path);
  if (at === undefined) return lost("This is no path of names and numbers.");
  if (wrapper?.toLowerCase() === "has") return hasOf(at, operator, value);
  const other = /^\[BODY\](.*)$/i.exec(value)?.[1];
  if (other !== undefined) return condition(`${at} ${operator} ${bodyPath(other) ?? "body"}`);
  if (wrapper !== undefined) {
    const subject: Operand = { text: `size(${at})`, type: "number" };
    const compared =
      operator === "==" || operator === "!=" ? equality(subject, operator, value) : ordering(subject, operator, value);
    return compared.is === "condition" && at === "body" ? { ...compared, differs: EMPTY } : compared;
  }
  if (operator !== "==" && operator !== "!=") return ordering({ text: at, type: "any" }, operator, value);
  return equality(at === "body" ? { text: "text", type: "text" } : { text: at, type: "any" }, operator, value);
}

function hasOf(at: string, operator: Operator, value: string): Translated {
  const isWanted = (value.toLowerCase() === "true") === (operator === "==");
  if (at === "body") return lost("A body is always there, if only an empty one.");
  return condition(`${isWanted ? "" : "!"}has(${at})`);
}

/** All elements of a list must meet it, and there must be one. */
function everyOf(path: string, rest: string, operator: Operator, value: string): Translated {
  const list = bodyPath(path);
  const below = bodyPath(rest)?.replace(/^body/, "item");
  if (list === undefined || below === undefined || rest.includes("[*]"))
    return lost("This is no path of names and numbers.");
  const subject: Operand = { text: below, type: "any" };
  const each =
    operator === "==" || operator === "!=" ? equality(subject, operator, value) : ordering(subject, operator, value);
  return each.is === "condition" ? condition(`size(${list}) > 0 && ${list}.all(item, ${each.text})`) : each;
}

/** The body of a DNS answer is the value of a record. */
function answersOf(side: string, operator: Operator, value: string): Translated {
  if (!/^\[BODY\]$/i.test(side) || (operator !== "==" && operator !== "!="))
    return lost("Records are only equal or not.");
  const differs = "Gatus looks at the last record; here one of all records is enough.";
  const not = operator === "==" ? "" : "!";
  const simple = !/^(?:pat|any)\(/.test(value);
  if (simple) return condition(`${not}answers.exists(answer, answer == ${celText(value)})`, differs);
  const each = equality({ text: "answer", type: "text" }, "==", value);
  return each.is === "condition" ? condition(`${not}answers.exists(answer, ${each.text})`, differs) : each;
}
