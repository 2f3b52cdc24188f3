import type { z } from "zod";

/** Whether a value that JSON can hold is of a shape. */
export type Check = (value: unknown) => boolean;

/** Checks of schemas that can't be made from what the schema says of itself, or that are quicker than that. */
const given = new WeakMap<z.core.$ZodType, Check>();

/** A schema whose check is given: it may accept nothing but what the schema accepts and leaves as it is. */
export function withCheck<S extends z.core.$ZodType>(schema: S, check: Check): S {
  given.set(schema, check);
  return schema;
}

const never: Check = () => false;

/**
 * A check that is made of a schema, for lines of which a run reads thousands: it accepts nothing but what the schema accepts
 * and leaves as it is; whatever it does not accept (a key that nobody knows, a shape of another time) is the schema's to judge.
 * With it a line costs little more than its JSON.
 */
export function checkOf(schema: z.core.$ZodType): Check {
  const known = given.get(schema);
  if (known !== undefined) return known;
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const limits = (def.checks ?? []).map(limitOf);
  const base = baseOf(def);
  if (limits.length === 0) return base;
  const [limit] = limits;
  if (limits.length === 1) return (value) => base(value) && limit!(value);
  return (value) => base(value) && limits.every((holds) => holds(value));
}

function baseOf(def: z.core.$ZodTypes["_zod"]["def"]): Check {
  switch (def.type) {
    case "string":
      return isText;
    case "boolean":
      return isBoolean;
    case "null":
      return isNull;
    case "number":
      return "format" in def ? (def.format === "safeint" ? Number.isSafeInteger : never) : Number.isFinite;
    case "literal":
      return oneOf(def.values);
    case "enum":
      return oneOf(Object.values(def.entries));
    case "nullable":
      return orNull(checkOf(def.innerType));
    case "array":
      return listOf(checkOf(def.element));
    case "tuple":
      return tupleOf(def.items.map(checkOf));
    case "union":
      return anyOf(def.options.map(checkOf));
    case "record":
      return def.keyType._zod.def.type === "enum" && !("partial" in def && def.partial)
        ? never
        : byName(checkOf(def.keyType), checkOf(def.valueType));
    case "object":
      return fieldsOf(def.shape);
    case "optional":
      // Where a key may be absent its object knows; `undefined` is nothing that JSON can hold.
      return checkOf(def.innerType);
    default:
      return never;
  }
}

function limitOf(check: z.core.$ZodCheck): Check {
  const { def } = (check as unknown as z.core.$ZodChecks)._zod;
  switch (def.check) {
    case "greater_than": {
      const { value: least, inclusive } = def;
      return (value) => (value as number) > (least as number) || (inclusive && value === least);
    }
    case "less_than": {
      const { value: most, inclusive } = def;
      return (value) => (value as number) < (most as number) || (inclusive && value === most);
    }
    case "min_length": {
      const { minimum } = def;
      return (value) => (value as string).length >= minimum;
    }
    case "max_length": {
      const { maximum } = def;
      return (value) => (value as string).length <= maximum;
    }
    case "length_equals": {
      const { length } = def;
      return (value) => (value as string).length === length;
    }
    case "string_format": {
      const { pattern } = def;
      return pattern === undefined || pattern.global || pattern.sticky
        ? never
        : (value) => pattern.test(value as string);
    }
    default:
      return never;
  }
}

/** An object with all required keys, perhaps some of the optional ones, and no others: `__proto__` is never among them. */
function fieldsOf(shape: z.core.$ZodShape): Check {
  const checks = new Map(Object.entries(shape).map(([key, schema]) => [key, checkOf(schema)]));
  const required = new Set(Object.keys(shape).filter((key) => shape[key]!._zod.optin === undefined));
  return (value) => {
    if (!isObject(value)) return false;
    let found = 0;
    for (const key in value) {
      const check = checks.get(key);
      if (check === undefined || !check(value[key])) return false;
      if (required.has(key)) found += 1;
    }
    return found === required.size;
  };
}

function byName(isKey: Check, isItem: Check): Check {
  return (value) => {
    if (!isObject(value)) return false;
    for (const key in value) if (key === "__proto__" || !isKey(key) || !isItem(value[key])) return false;
    return true;
  };
}

const listOf =
  (isItem: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(isItem);

const tupleOf =
  (items: readonly Check[]): Check =>
  (value) =>
    Array.isArray(value) && value.length === items.length && items.every((isItem, index) => isItem(value[index]));

const anyOf =
  (checks: readonly Check[]): Check =>
  (value) =>
    checks.some((check) => check(value));

const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);

function oneOf(values: readonly unknown[]): Check {
  const known: ReadonlySet<unknown> = new Set(values);
  return (value) => known.has(value);
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isText: Check = (value) => typeof value === "string";
const isBoolean: Check = (value) => typeof value === "boolean";
const isNull: Check = (value) => value === null;
