export const id = 107;
export const ids = [107];
export const modules = {

/***/ 7026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vs: () => (/* binding */ compileCondition),
  Wo: () => (/* binding */ compileExpression),
  nk: () => (/* reexport */ compileJsonSchema),
  O4: () => (/* binding */ evaluateExpression)
});

// EXTERNAL MODULE: ./node_modules/@marcbachmann/cel-js/lib/index.js + 13 modules
var lib = __webpack_require__(7337);
;// CONCATENATED MODULE: ./build/conditions/shape.js

const CEL_NAMES = {
    int: "int",
    double: "double",
    string: "string",
    bool: "bool",
    duration: "google.protobuf.Duration",
    timestamp: "google.protobuf.Timestamp",
    dyn: "dyn",
};
/** A shape's type as CEL writes it. */
function celType(shape) {
    if (typeof shape === "string")
        return CEL_NAMES[shape];
    if ("list" in shape)
        return `list<${celType(shape.list)}>`;
    if ("map" in shape)
        return `map<string, ${celType(shape.map)}>`;
    return shape.name;
}
/** The library tells structures by their constructor: one class a structure, made when it is first met. */
const classes = new Map();
/** Tells the library of the structures within a shape, innermost first. */
function registerShape(environment, shape, known) {
    if (typeof shape === "string")
        return;
    if ("list" in shape)
        return registerShape(environment, shape.list, known);
    if ("map" in shape)
        return registerShape(environment, shape.map, known);
    if (known.has(shape.name))
        return;
    known.add(shape.name);
    const fields = Object.entries(shape.fields);
    for (const [, field] of fields)
        registerShape(environment, field, known);
    environment.registerType(shape.name, {
        ctor: classOf(shape.name),
        fields: Object.fromEntries(fields.map(([name, field]) => [name, celType(field)])),
    });
}
function classOf(name) {
    const known = classes.get(name);
    if (known !== undefined)
        return known;
    const made = function structure() { };
    classes.set(name, made);
    return made;
}
const readDuration = new lib/* Environment */.OH().registerVariable("text", "string").parse("duration(text)");
/**
 * A plain value as CEL's; `undefined` for one that is not there or not of its shape, so that looking at it fails.
 */
function toCel(value, shape) {
    if (value === undefined)
        return undefined;
    if (typeof shape === "string")
        return simpleToCel(value, shape);
    if ("list" in shape) {
        if (!Array.isArray(value))
            return undefined;
        return value.map((item) => toCel(item, shape.list)).filter((item) => item !== undefined);
    }
    if ("map" in shape) {
        const entries = entriesOf(value).map(([key, item]) => [key, toCel(item, shape.map)]);
        return new Map(entries.filter(([, item]) => item !== undefined));
    }
    const made = new (classOf(shape.name))();
    const own = new Map(entriesOf(value));
    for (const [name, field] of Object.entries(shape.fields)) {
        const item = toCel(own.get(name), field);
        if (item !== undefined)
            Object.assign(made, { [name]: item });
    }
    return made;
}
function entriesOf(value) {
    if (value instanceof Map)
        return [...value.entries()];
    return typeof value === "object" && value !== null ? Object.entries(value) : [];
}
function simpleToCel(value, shape) {
    switch (shape) {
        case "int":
            return Number.isSafeInteger(value) ? BigInt(Number(value)) : undefined;
        case "double":
            return typeof value === "number" ? value : undefined;
        case "duration":
            return typeof value === "number" && Number.isFinite(value) ? toDuration(value) : undefined;
        case "timestamp": {
            const date = new Date(String(value));
            return Number.isNaN(date.getTime()) ? undefined : date;
        }
        case "string":
            return typeof value === "string" ? value : undefined;
        case "bool":
            return typeof value === "boolean" ? value : undefined;
        case "dyn":
            return withoutConstructors(value);
    }
}
const toDuration = (ms) => readDuration({ text: `${Math.max(0, Math.round(ms * 1_000))}us` });
/** The library asks objects for their constructor: one that has a key of that name would be taken for something else. */
function withoutConstructors(value) {
    if (!hasConstructor(value))
        return value;
    return toMaps(value);
}
function hasConstructor(value) {
    if (Array.isArray(value))
        return value.some(hasConstructor);
    if (typeof value !== "object" || value === null || value instanceof Map)
        return false;
    return Object.hasOwn(value, "constructor") || Object.values(value).some(hasConstructor);
}
function toMaps(value) {
    if (Array.isArray(value))
        return value.map(toMaps);
    if (typeof value !== "object" || value === null || value instanceof Map)
        return value;
    return new Map(Object.entries(value).map(([key, inner]) => [key, toMaps(inner)]));
}
/** What a step into a shape leads to: a shape, or the structure that has no such field. */
function stepInto(shape, step) {
    if (typeof shape === "string")
        return { shape: "dyn" };
    if ("list" in shape)
        return { shape: shape.list };
    if ("map" in shape)
        return { shape: shape.map };
    if (Object.hasOwn(shape.fields, step))
        return { shape: shape.fields[step] };
    return { lacks: shape };
}

// EXTERNAL MODULE: ./node_modules/re2js/build/index.js
var build = __webpack_require__(2856);
;// CONCATENATED MODULE: ./build/conditions/pattern.js

/**
 * Regular expressions of conditions: RE2's, whose work is linear in the text, so that no answer can make one run for ever.
 * They come from the config and are compiled when it is read.
 */
/** The longest pattern in characters, and the largest program that it may become (a bounded repetition is written out). */
const LONGEST = 500;
const LARGEST_PROGRAM = 2_000;
/** Characters × instructions that one evaluation may take: about two seconds where every state must be followed. */
const WORK = 100_000_000;
const compiled = new Map();
const KEPT_AT_MOST = 500;
let workLeft = WORK;
/** Begins the count of one evaluation's work. */
function beginSearches() {
    workLeft = WORK;
}
/** What is wrong with a pattern; `undefined` for one that can be used. */
function patternMistake(pattern) {
    if (pattern.length > LONGEST)
        return `the pattern is longer than ${LONGEST} characters`;
    try {
        const size = compile(pattern).programSize();
        return size > LARGEST_PROGRAM ? "the pattern repeats too much" : undefined;
    }
    catch (error) {
        if (!(error instanceof build/* RE2JSException */.o_))
            throw error;
        return plain(error.message);
    }
}
function plain(message) {
    return message.replace(/^error parsing regexp: /, "").replaceAll("`", '"');
}
function compile(pattern) {
    const known = compiled.get(pattern);
    if (known !== undefined)
        return known;
    const made = build/* RE2JS */.L3.compile(pattern);
    if (compiled.size >= KEPT_AT_MOST)
        compiled.clear();
    compiled.set(pattern, made);
    return made;
}
/** A pattern of a schema: each text that it is held against counts as a search. */
function enginePattern(pattern) {
    // By this text the validator tells one pattern from another.
    return { test: (text) => search(text, pattern), toString: () => pattern };
}
/** Whether a pattern is found anywhere in a text, as CEL's `matches` says. Throws where the work would be too much. */
function search(text, pattern) {
    const expression = compile(pattern);
    workLeft -= (text.length + 1) * expression.programSize();
    if (workLeft < 0)
        throw new RangeError("the text is too long for this pattern");
    return expression.test(text);
}

;// CONCATENATED MODULE: ./build/conditions/variables.js
const CERT = {
    name: "cert",
    fields: {
        daysLeft: "int",
        names: { list: "string" },
        issuer: "string",
        subject: "string",
        from: "timestamp",
        to: "timestamp",
        fingerprint: "string",
    },
};
const TLS = { name: "tls", fields: { protocol: "string", cipher: "string", trusted: "bool" } };
const RECORD = { name: "record", fields: { type: "string", value: "string", ttl: "int" } };
const STREAM = {
    name: "stream",
    fields: {
        events: "int",
        firstByte: "duration",
        firstToken: "duration",
        lastToken: "duration",
        tokensPerSecond: "double",
        complete: "bool",
    },
};
const USAGE = {
    name: "usage",
    fields: { input: "int", output: "int", thinking: "int", cached: "int", units: "double" },
};
const REPLY = { name: "reply", fields: { text: "string", finish: "string", model: "string" } };
const OUTPUT = { name: "output", fields: { bytes: "int", mime: "string", hash: "string" } };
const IMAGE = {
    name: "image",
    fields: { mime: "string", width: "int", height: "int", bytes: "int", singleColour: "bool" },
};
const SERIES = { name: "result", fields: { labels: { map: "string" }, value: "double" } };
const PLACE = { name: "place", fields: { place: "string", outcome: "string", latency: "duration" } };
const STEP = {
    name: "step",
    fields: { status: "int", latency: "duration", body: "dyn", text: "string", headers: { map: "string" } },
};
const LIMIT = {
    name: "limit",
    fields: { name: "string", limit: "double", remaining: "double", reset: "duration" },
};
/** What a condition can name: types, words for docs/conditions.md, and where the facts have it. */
const VARIABLES = {
    status: {
        shape: "int",
        says: "The HTTP status. Of a multistep probe, that of its last step.",
        examples: ["status in [200, 204]"],
        read: (facts) => facts.status,
    },
    latency: {
        shape: "duration",
        says: "From the first byte of work on the wire to the last byte received.",
        examples: ['latency < duration("2s")'],
        read: (facts) => facts.latencyMs,
    },
    headers: {
        shape: { map: "string" },
        says: "Headers by their names in lower case.",
        examples: ['headers["content-type"].startsWith("image/")'],
        read: (facts) => facts.headers,
    },
    body: {
        shape: "dyn",
        says: "The body read as JSON; missing when it is not JSON.",
        examples: ["size(body.data) > 0", 'body.choices[0].finish_reason == "stop"'],
        read: (facts) => facts.body,
    },
    text: {
        shape: "string",
        says: "The body as text.",
        examples: ['text.contains("ready")', 'text.matches("(?i)all systems (go|operational)")'],
        read: (facts) => facts.text,
    },
    bytes: {
        shape: "int",
        says: "Length of the body after decompression.",
        examples: ["bytes > 1000"],
        read: (facts) => facts.bytes,
    },
    phases: {
        shape: { map: "duration" },
        says: "Time in each phase that happened: queue, dns, connect, tls, send, wait, receive; of a job create, queued, run, fetch.",
        examples: ['phases.dns < duration("500ms")'],
        read: (facts) => new Map(Object.entries(facts.phases)),
    },
    version: {
        shape: "string",
        says: "The HTTP version that was spoken.",
        examples: ['version == "2"'],
        read: (facts) => facts.version,
    },
    family: {
        shape: "int",
        says: "4 or 6, of the address connected to.",
        examples: ["family == 6"],
        read: (facts) => facts.family,
    },
    serverTiming: {
        shape: { map: "duration" },
        says: "Durations by the names of the Server-Timing header.",
        examples: ['serverTiming.db < duration("100ms")'],
        read: (facts) => facts.serverTiming,
    },
    cert: {
        shape: CERT,
        says: "The server's own certificate; daysLeft counts to the first expiry in the chain.",
        examples: ["cert.daysLeft > 14", 'cert.names.exists(name, name == "*.example.com")'],
        read: readCertificate,
    },
    tls: {
        shape: TLS,
        says: "What TLS agreed on, and whether the chain and the name are trusted.",
        examples: ['tls.protocol == "TLSv1.3" && tls.trusted'],
        read: ({ tls }) => tls && { protocol: tls.protocol, cipher: tls.cipher, trusted: tls.untrusted === undefined },
    },
    records: {
        shape: { list: RECORD },
        says: "DNS records of the answer; ttl is seconds.",
        examples: ['records.exists(record, record.type == "MX")'],
        read: (facts) => facts.records,
    },
    answers: {
        shape: { list: "string" },
        says: "The values of those records alone.",
        examples: ['"192.0.2.1" in answers'],
        read: (facts) => facts.records?.map(({ value }) => value),
    },
    stream: {
        shape: STREAM,
        says: "A stream of events: how many, when the first byte, the first and the last token came, and whether it ended as its protocol says.",
        examples: ['stream.firstToken < duration("1500ms") && stream.complete', "stream.tokensPerSecond > 20"],
        read: ({ stream }) => stream && {
            ...stream,
            firstByte: stream.firstByteMs,
            firstToken: stream.firstTokenMs,
            lastToken: stream.lastTokenMs,
        },
    },
    usage: {
        shape: USAGE,
        says: "Tokens in and out as the provider counted them, those of thinking and from a cache among them; units is what is billed otherwise.",
        examples: ["usage.output <= 16", "!has(usage.thinking) || usage.thinking == 0"],
        read: (facts) => facts.usage,
    },
    reply: {
        shape: REPLY,
        says: "A model's answer, the provider's word for why it ended, and the model that answered.",
        examples: ['reply.finish in ["stop", "STOP", "end_turn"]', 'reply.model.startsWith("gpt-")'],
        read: (facts) => facts.reply,
    },
    output: {
        shape: OUTPUT,
        says: "What a generation gave, whatever it is; mime is told by its first bytes.",
        examples: ['output.mime.startsWith("video/") && output.bytes > 10000'],
        read: (facts) => facts.output,
    },
    image: {
        shape: IMAGE,
        says: "The generated image. singleColour is missing where the format can't be decoded here.",
        examples: ["image.width >= 256 && image.height >= 256", "!image.singleColour"],
        read: (facts) => facts.image,
    },
    value: {
        shape: "double",
        says: "The one result of a Prometheus query; missing when it gave none, or several.",
        examples: ["value < 0.05"],
        read: (facts) => facts.value,
    },
    series: {
        shape: { list: SERIES },
        says: "All results of a Prometheus query.",
        examples: ['series.all(result, result.labels.job != "api" || result.value == 1)'],
        read: (facts) => facts.series,
    },
    places: {
        shape: { list: PLACE },
        says: "Of a measurement from several places, what each saw.",
        examples: ['places.filter(place, place.outcome == "ok").size() >= 2'],
        read: ({ places }) => places?.map((place) => ({ ...place, latency: place.latencyMs })),
    },
    steps: {
        shape: { map: STEP },
        says: "Of a multistep probe, each step by its name.",
        examples: ["steps.login.status == 200", "has(steps.login.body.token)"],
        read: ({ steps }) => steps && new Map(Object.entries(steps).map(([name, step]) => [name, { ...step, latency: step.latencyMs }])),
    },
    limits: {
        shape: { list: LIMIT },
        says: "Limits that the provider told in headers, tightest first; reset is the time until it is full again.",
        examples: ["limits.all(limit, limit.remaining > 100)"],
        read: ({ limits }) => limits?.map((limit) => ({ ...limit, reset: limit.resetMs })),
    },
};
const isVariable = (name) => Object.hasOwn(VARIABLES, name);
const variable = (name) => VARIABLES[name];
/** Those whose size grows with the answer: a macro that looked at them for each element would work in its square. */
const WHOLES = new Set([
    "headers",
    "body",
    "text",
    "phases",
    "serverTiming",
    "cert",
    "records",
    "answers",
    "reply",
    "series",
    "places",
    "steps",
    "limits",
]);
function readCertificate({ tls, certDaysLeft }) {
    const own = tls?.chain[0];
    if (own === undefined && certDaysLeft === undefined)
        return undefined;
    return { ...own, daysLeft: certDaysLeft };
}

;// CONCATENATED MODULE: ./build/conditions/environment.js




/** CEL keeps the name `bytes` for its type, so that ours goes by another name of the same length inside. */
const BYTES_INSIDE = "bytes".replace("s", "_");
/** The library's own `matches` runs JavaScript's expressions: ours goes by another name of the same length inside. */
const MATCHES_INSIDE = "matches".replace("s", "_");
/** Expressions are small and their work is linear in the answer's size: these and `refuse` keep them so. */
const LIMITS = { maxAstNodes: 300, maxDepth: 40, maxListElements: 100, maxMapEntries: 50, maxCallArguments: 8 };
/** All variables as conditions have them. */
const environment = createEnvironment([]);
/** An environment in which `names` are of any type, whatever they are in conditions. */
function createEnvironment(names) {
    const made = new lib/* Environment */.OH({ limits: LIMITS });
    const structures = new Set();
    const own = Object.keys(VARIABLES).filter((name) => !names.includes(name));
    for (const name of own) {
        const { shape } = variable(name);
        registerShape(made, shape, structures);
        made.registerVariable(insideName(name), celType(shape));
    }
    for (const name of new Set(names))
        made.registerVariable(insideName(name), "dyn");
    mixNumbers(made);
    made.registerFunction(`string.${MATCHES_INSIDE}(string): bool`, search);
    made.registerFunction(`${MATCHES_INSIDE}(string, string): bool`, search);
    return made;
}
/** JSON knows one kind of number and CEL two: mixing them would otherwise fail each time, and at load nobody could tell. */
function mixNumbers(made) {
    for (const [left, right] of [
        ["double", "int"],
        ["int", "double"],
    ]) {
        made.registerOperator(`${left} + ${right}: double`, (a, b) => Number(a) + Number(b));
        made.registerOperator(`${left} - ${right}: double`, (a, b) => Number(a) - Number(b));
        made.registerOperator(`${left} * ${right}: double`, (a, b) => Number(a) * Number(b));
        made.registerOperator(`${left} / ${right}: double`, (a, b) => Number(a) / Number(b));
    }
    // The library takes this for `!=` and for both orders.
    made.registerOperator("double == int: bool", (a, b) => Number(a) === Number(b));
}
function insideName(name) {
    return name === "bytes" ? BYTES_INSIDE : name;
}

// EXTERNAL MODULE: ./build/domain/nearest.js
var nearest = __webpack_require__(9099);
;// CONCATENATED MODULE: ./build/conditions/explain.js



const WORDS = { and: "&&", or: "||", not: "!" };
const IN_CEL = "Conditions are written in CEL, such as status in [200, 204]";
const TIME = 'Write a time as duration("30s")';
/** The library's finding in words that need no knowledge of it, with what to do. */
function explain(error, text, given = []) {
    const offset = error.range?.start;
    const [message, remedy] = error.name === "ParseError" ? syntax(error, text) : types(error, given);
    return { message: message.replace(/\p{C}/gu, "?"), remedy, ...(offset !== undefined && { offset }) };
}
function syntax({ code, summary, range }, text) {
    const at = range?.start ?? 0;
    if (text[at] === "=")
        return ["a single = compares nothing", "Write == to compare"];
    const word = /^[a-z]+/.exec(text.slice(at))?.[0] ?? "";
    const before = /([a-z]+)\s+$/.exec(text.slice(0, at))?.[1] ?? "";
    const operator = [word, before].find((one) => Object.hasOwn(WORDS, one));
    if (operator !== undefined)
        return [`${operator} is not known here`, `Write ${WORDS[operator]} instead of ${operator}`];
    if (/\d(ms|s|m|h|d)$/.test(text.slice(0, at) + word))
        return ["a number has no unit here", TIME];
    if (code === "limit_exceeded")
        return ["it is too long or too deeply nested", "Split it into several conditions"];
    if (code === "unterminated_string")
        return ["a text has no closing quote", "Close the quote"];
    if (summary.endsWith("EOF"))
        return ["it ends too early", "Complete it: " + lowerFirst(IN_CEL)];
    return [lowerFirst(summary), IN_CEL];
}
function types({ code, summary }, given) {
    switch (code) {
        case "unknown_variable":
            return unknownVariable(summary.replace(/^.*: /, ""), given);
        case "no_such_key":
            return unknownField(summary.replace(/^.*: /, ""));
        case "cannot_index_type":
            return [`a value of type ${explain_plain(/'(.*)'/.exec(summary)?.[1] ?? "this")} has no parts`, "Compare it as a whole"];
        case "no_such_overload":
            return unfitting(explain_plain(summary.replace(/^no such overload: /, "")));
        case "no_matching_overload":
            return unknownFunction(explain_plain(/'(.*)'/.exec(summary)?.[1] ?? summary));
        case "invalid_macro_argument":
            return ["has() takes a path that is written out", "Write it like has(body.choices[0].message)"];
        default:
            return [lowerFirst(explain_plain(summary)), IN_CEL];
    }
}
/** Of an element in a macro, of which the library says no more: paths that are written out were looked at before. */
function unknownField(name) {
    const known = Object.values(VARIABLES).flatMap(({ shape }) => typeof shape === "object" && "list" in shape && typeof shape.list === "object"
        ? Object.keys(shape.list.fields)
        : []);
    const meant = (0,nearest/* nearest */.p)(name, known);
    return [`there is no field ${name} here`, meant === undefined ? "Look up what it has" : `Did you mean ${meant}?`];
}
function unknownVariable(name, given) {
    const known = [...given, ...Object.keys(VARIABLES)];
    const meant = (0,nearest/* nearest */.p)(name, known);
    const message = `there is no variable ${name}`;
    return [message, meant === undefined ? `Known: ${known.join(", ")}` : `Did you mean ${meant}?`];
}
function unfitting(what) {
    const message = `these types do not fit together: ${what}`;
    if (/duration/.test(what))
        return [message, TIME];
    if (/timestamp/.test(what))
        return [message, 'Write a moment as timestamp("2026-11-21T09:00:00Z")'];
    if (/int|double/.test(what) && /string/.test(what))
        return [message, "Write numbers without quotes and texts in quotes"];
    return [message, "Use values of one type on both sides"];
}
function unknownFunction(call) {
    const [, receiver, name = "", taken] = /^(?:(.*)\.)?(\w+)\((.*)\)$/.exec(call) ?? [];
    const names = [...new Set(environment.getDefinitions().functions.map((one) => one.name))];
    if (names.includes(name)) {
        const on = receiver === undefined ? "" : ` of a ${receiver}`;
        return [`${name}()${on} does not take (${taken})`, "Look up what it takes: the functions are those of CEL"];
    }
    const meant = (0,nearest/* nearest */.p)(name, names);
    const message = `there is no function ${name}()`;
    return [message, meant === undefined ? "The functions are those of CEL" : `Did you mean ${meant}()?`];
}
/** Types by the names that a user writes. */
const explain_plain = (text) => text
    .replaceAll("google.protobuf.Duration", "duration")
    .replaceAll("google.protobuf.Timestamp", "timestamp")
    .replaceAll(MATCHES_INSIDE, "matches")
    .replace(/dyn<(\w+)>/g, "$1");
const lowerFirst = (text) => text.charAt(0).toLowerCase() + text.slice(1);

;// CONCATENATED MODULE: ./build/conditions/tree.js
/** The macros that run an expression for each element of a list. */
const MACROS = new Set(["all", "exists", "exists_one", "map", "filter"]);
/** What a node is when it is a macro over a list. */
function asMacro(node) {
    if (node.op !== "rcall")
        return undefined;
    const [name, range, [variable, ...steps]] = node.args;
    return MACROS.has(name) && variable?.op === "id" ? { range, variable: variable.args, steps } : undefined;
}
/** A node's parts, in the order of the text; the variable of a macro is no part. */
function partsOf(node) {
    const macro = asMacro(node);
    if (macro !== undefined)
        return [macro.range, ...macro.steps];
    switch (node.op) {
        case "value":
        case "id":
            return [];
        case ".":
        case ".?":
            return [node.args[0]];
        case "call":
            return node.args[1];
        case "rcall":
            return [node.args[1], ...node.args[2]];
        case "map":
            return node.args.flat();
        case "!_":
        case "-_":
            return [node.args];
        default:
            return node.args;
    }
}
/** All nodes below and including one, each with the macros' variables that it can see. */
function* nodesOf(node, bound = new Set()) {
    yield [node, bound];
    const macro = asMacro(node);
    if (macro === undefined) {
        for (const part of partsOf(node))
            yield* nodesOf(part, bound);
        return;
    }
    yield* nodesOf(macro.range, bound);
    for (const step of macro.steps)
        yield* nodesOf(step, new Set([...bound, macro.variable]));
}

;// CONCATENATED MODULE: ./build/conditions/path.js



const MISSING = Symbol("missing");
/** The longest paths of an expression, each once. A step that is computed ends its path. */
function pathsIn(tree, given = []) {
    const found = new Map();
    const visit = (node) => {
        const path = asPath(node, given);
        if (path === undefined)
            partsOf(node).forEach(visit);
        else if (!found.has(path.text))
            found.set(path.text, path);
    };
    visit(tree);
    return [...found.values()];
}
/** The path that a node is, when it begins at a variable and every step of it is written out. */
function asPath(node, given = []) {
    const steps = [];
    let at = node;
    while (at.op !== "id") {
        if (at.op === ".")
            steps.unshift(at.args[1]);
        else if (at.op === "[]" && at.args[1].op === "value") {
            const key = at.args[1].args;
            if (typeof key !== "string" && typeof key !== "bigint")
                return undefined;
            steps.unshift(typeof key === "bigint" ? Number(key) : key);
        }
        else
            return undefined;
        at = at.args[0];
    }
    if (!isVariable(at.args) && !given.includes(at.args))
        return undefined;
    return { text: node.input.slice(node.start, node.end), offset: node.start, root: at.args, steps };
}
/** The plain value at a path, `MISSING` where there is none. */
function valueAt(scope, { root, steps }) {
    let value = rootValue(scope, root);
    for (const step of steps)
        value = path_stepInto(value, step);
    return value === undefined ? MISSING : value;
}
function rootValue({ facts, given }, root) {
    if (Object.hasOwn(given, root))
        return given[root];
    return isVariable(root) ? variable(root).read(facts) : undefined;
}
function path_stepInto(value, step) {
    if (Array.isArray(value))
        return typeof step === "number" ? value[step] : undefined;
    if (typeof step === "number" || typeof value !== "object" || value === null)
        return undefined;
    if (value instanceof Map)
        return value.get(step);
    return Object.getOwnPropertyDescriptor(value, step)?.value;
}
/** What is kept of the value at a path; of a duration whole milliseconds, of a text named like a secret its length. */
function keptAt(scope, path) {
    const value = valueAt(scope, path);
    if (typeof value === "string" && path.steps.some(namesSecret))
        return `(string of ${value.length})`;
    return keep(shapeAt(path) === "duration" && typeof value === "number" ? Math.round(value) : value);
}
/** A login answers with secrets that are nobody's but the server's: no redactor knows them, so their names must do. */
const SECRET_NAME = /(?:token|secret|passw(?:or)?d|passphrase|key|cookie|signature|credentials?|authorization|session(?:_?id)?|jwt|otp)$/i;
const namesSecret = (step) => typeof step === "string" && SECRET_NAME.test(step);
function shapeAt({ root, steps }) {
    let shape = isVariable(root) ? variable(root).shape : "dyn";
    for (const step of steps) {
        const next = stepInto(shape, step);
        shape = "shape" in next ? next.shape : "dyn";
    }
    return shape;
}
const SAFE = /^[\w .:/+-]{0,40}$/;
/** What may be kept of a value: itself where it is safe, else in parentheses, which no safe text holds, what it is. */
function keep(value) {
    if (value === MISSING)
        return "(missing)";
    if (value === null || typeof value === "boolean")
        return value;
    // JSON has no way to write NaN and infinity.
    if (typeof value === "number")
        return Number.isFinite(value) ? value : String(value);
    if (typeof value === "string")
        return SAFE.test(value) ? value : `(string of ${value.length})`;
    if (Array.isArray(value))
        return `(list of ${value.length})`;
    if (value instanceof Map)
        return `(map of ${value.size})`;
    return `(map of ${Object.keys(value ?? {}).length})`;
}

;// CONCATENATED MODULE: ./build/conditions/refuse.js







const MACROS_AT_MOST = 4;
/**
 * What CEL allows and we do not, so that the work of an expression stays linear in the size of an answer: patterns that come
 * from the answer, `cel.bind`, many macros, and macros that look at the whole answer for each element. And fields that a
 * structure has not, which `has()` would deny for ever.
 */
function refuse(tree, given = []) {
    let macros = 0;
    for (const [node, bound] of nodesOf(tree)) {
        const at = (message, remedy) => ({ message, remedy, offset: node.start });
        const name = node.op === "call" || node.op === "rcall" ? node.args[0] : "";
        if (name === "matches") {
            const mistake = refusePattern(node);
            if (mistake !== undefined)
                return mistake;
        }
        if (name === "bind")
            return at("cel.bind() is not available", "Write the value out where it is used");
        if (name === "duration" && !readable(node))
            return at("this is not a duration", 'Write it like duration("30s") or duration("1m30s")');
        if (name === "timestamp" && !readable(node))
            return at("this is not a moment", 'Write it like timestamp("2026-11-21T09:00:00Z")');
        const macro = asMacro(node);
        if (macro !== undefined && (isVariable(macro.variable) || given.includes(macro.variable)))
            return at(`${macro.variable} is the name of a part of the answer`, "Name the element otherwise");
        if (macro !== undefined && (macros += 1) > MACROS_AT_MOST)
            return at(`there are more than ${MACROS_AT_MOST} macros`, "Split it into several conditions");
        if (bound.size > 0 && node.op === "id" && (WHOLES.has(node.args) || given.includes(node.args)))
            return at(`${node.args} cannot be looked at inside all(), exists(), exists_one(), filter() or map()`, "Look only at the element there");
    }
    return pathsIn(tree, given)
        .map((path) => refusePath(path, given))
        .find((refusal) => refusal !== undefined);
}
function refusePattern(node) {
    const given = node.op === "rcall" ? node.args[2] : node.op === "call" ? node.args[1].slice(1) : [];
    const [pattern] = given;
    // With more or fewer arguments it is a call that the types refuse.
    if (pattern === undefined || given.length !== 1)
        return undefined;
    if (pattern.op !== "value" || typeof pattern.args !== "string")
        return {
            message: "the pattern of matches() must be written out",
            remedy: 'Write it in quotes, such as text.matches("^ok")',
            offset: pattern.start,
        };
    const mistake = patternMistake(pattern.args);
    if (mistake === undefined)
        return undefined;
    return {
        message: `this pattern cannot be used: ${mistake}`,
        remedy: 'Patterns are those of RE2: no look-ahead, look-behind or back-reference; a backslash is written twice, or once in r"…"',
        offset: pattern.start,
    };
}
function refusePath({ root, steps, offset }, given) {
    if (given.includes(root) || !isVariable(root))
        return undefined;
    let shape = variable(root).shape;
    for (const step of steps) {
        const next = stepInto(shape, step);
        if ("lacks" in next)
            return { ...lacking(next.lacks, step), offset };
        shape = next.shape;
    }
    return undefined;
}
/** A field that a structure has not. */
function lacking(shape, field) {
    const known = Object.keys(shape.fields);
    const meant = (0,nearest/* nearest */.p)(String(field), known);
    return {
        message: `${shape.name} has no ${field}`,
        remedy: meant === undefined ? `It has ${known.join(", ")}` : `Did you mean ${meant}?`,
    };
}
/** A duration or moment that is written out is read at load; a computed one can only be read with the answer. */
function readable(node) {
    const [argument] = node.op === "call" ? node.args[1] : [];
    if (argument?.op !== "value")
        return true;
    try {
        environment.parse(node.input.slice(node.start, node.end))({});
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/conditions/program.js









const program_LONGEST = 2_000;
/** Compiles a text in which the variables of conditions stand, and `given` ones of any type beside them or in their place. */
function compileProgram(text, given = []) {
    if (text.length > program_LONGEST) {
        return {
            ok: false,
            message: `it is longer than ${program_LONGEST} characters`,
            remedy: "Split it into several conditions",
        };
    }
    const base = given.length === 0 ? environment : createEnvironment(given);
    try {
        const tree = base.parse(text).ast;
        const refusal = refuse(tree, given);
        if (refusal !== undefined)
            return { ok: false, ...refusal };
        const { source, env, presences } = rewrite(text, tree, base, given);
        const program = env.parse(source);
        const { error, type = "nothing" } = program.check();
        if (error !== undefined)
            return { ok: false, ...explain(error, text, given) };
        const paths = pathsIn(tree, given);
        return { ok: true, program: { type, paths, run: (scope) => run(program, paths, presences, scope) } };
    }
    catch (error) {
        if (error instanceof lib/* ParseError */.mB || error instanceof lib/* TypeError */.hg)
            return { ok: false, ...explain(error, text, given) };
        throw error;
    }
}
/**
 * Puts names of the same length in place of what the library reads otherwise than we do, so that positions stay: `bytes`,
 * which it keeps for a type, `matches`, which is not linear there, and `has(path)`, which it refuses for
 * `has(body.choices[0].message)` and fails where a step before the last is missing.
 */
function rewrite(text, tree, base, given) {
    const presences = new Map();
    let source = text;
    const put = (start, end, name) => {
        source = source.slice(0, start) + name.padEnd(end - start) + source.slice(end);
    };
    for (const [node] of nodesOf(tree)) {
        if (node.op === "id" && node.args === "bytes")
            put(node.start, node.end, BYTES_INSIDE);
        const matchesAt = startOfMatches(node, text);
        if (matchesAt >= 0)
            put(matchesAt, matchesAt + MATCHES_INSIDE.length, MATCHES_INSIDE);
        if (node.op !== "call" || node.args[0] !== "has" || node.args[1].length !== 1)
            continue;
        const [argument] = node.args[1];
        const path = argument && asPath(argument, given);
        if (path === undefined || path.steps.length === 0)
            continue;
        const name = `has_${presences.size}`;
        presences.set(name, path);
        put(node.start, node.end, name);
    }
    if (presences.size === 0)
        return { source, env: base, presences };
    const env = base.clone();
    for (const name of presences.keys())
        env.registerVariable(name, "bool");
    return { source, env, presences };
}
/** Where a call of `matches` has its name; under 0 for any other node. */
function startOfMatches(node, text) {
    if (node.op === "call" && node.args[0] === "matches")
        return text.indexOf("matches", node.start);
    if (node.op === "rcall" && node.args[0] === "matches")
        return text.indexOf("matches", node.args[1].end);
    return -1;
}
function run(program, paths, presences, scope) {
    const activity = activityOf(scope, new Set(paths.map(({ root }) => root)));
    for (const [name, path] of presences) {
        // Of a body that is no JSON nothing can be said: then the variable is missing, and the condition fails.
        if (path.root === "body" && valueAt(scope, { root: path.root, steps: [] }) === MISSING)
            continue;
        activity[name] = valueAt(scope, path) !== MISSING;
    }
    beginSearches();
    return program(activity);
}
/** The variables that are looked at, as CEL's values; what is not known is left out, so that looking at it fails. */
function activityOf({ facts, given }, roots) {
    const activity = {};
    for (const root of roots) {
        const value = Object.hasOwn(given, root)
            ? withoutConstructors(given[root])
            : isVariable(root)
                ? toCel(variable(root).read(facts), variable(root).shape)
                : undefined;
        if (value !== undefined)
            activity[insideName(root)] = value;
    }
    return activity;
}

;// CONCATENATED MODULE: ./build/conditions/plain.js
/** A value of CEL as plain data: whole numbers as numbers, durations in milliseconds, moments as ISO 8601. */
function plainOf(value) {
    if (typeof value === "bigint")
        return Number(value);
    if (typeof value !== "object" || value === null || value instanceof Uint8Array)
        return value;
    if (Array.isArray(value))
        return value.map(plainOf);
    if (value instanceof Date)
        return value.toISOString();
    if (value instanceof Set)
        return [...value].map(plainOf);
    if (value instanceof Map)
        return fromEntries([...value.entries()]);
    const ms = durationMs(value);
    return ms ?? fromEntries(Object.entries(value));
}
/** The library's durations are whole seconds and nanoseconds. */
function durationMs(value) {
    if (!("seconds" in value && "nanos" in value))
        return undefined;
    const { seconds, nanos } = value;
    return typeof seconds === "bigint" && typeof nanos === "number" ? Number(seconds) * 1_000 + nanos / 1e6 : undefined;
}
function fromEntries(entries) {
    const made = Object.create(null);
    for (const [key, item] of entries)
        made[String(key)] = plainOf(item);
    return made;
}

// EXTERNAL MODULE: ./node_modules/ajv/dist/2020.js
var _2020 = __webpack_require__(2210);
;// CONCATENATED MODULE: ./build/conditions/json-schema.js


/** The longest schema, as JSON. */
const json_schema_LONGEST = 50_000;
const REMEDY = "Write a JSON Schema of draft 2020-12";
/** `uniqueItems` compares each with each. */
const UNIQUE_AT_MOST = 1_000;
const TEXT = "body fits its JSON Schema";
/**
 * A condition that the body is JSON and fits a JSON Schema (draft 2020-12; `format` is a note, as the draft has it). What
 * the schema says and nobody knows is refused. A result names the place and the keyword of the first misfit, never a value.
 * Patterns are RE2's.
 */
function compileJsonSchema(schema) {
    const refusal = refuseSchema(schema);
    if (refusal !== undefined)
        return { ok: false, ...refusal };
    const compiled = json_schema_compile(schema);
    if (typeof compiled !== "function")
        return { ok: false, ...compiled };
    return {
        ok: true,
        condition: {
            text: TEXT,
            otherwise: "down",
            mentions: ["body"],
            evaluate: (facts) => {
                const misfit = findMisfit(compiled, facts);
                return { text: TEXT, otherwise: "down", holds: misfit === undefined, got: misfit ?? {} };
            },
        },
    };
}
function refuseSchema(schema) {
    if (typeof schema !== "boolean" && (typeof schema !== "object" || schema === null || Array.isArray(schema)))
        return { message: "a JSON Schema is a map, or true or false", remedy: REMEDY };
    const text = asJson(schema);
    if (text === undefined)
        return { message: "the schema cannot be written as JSON", remedy: REMEDY };
    if (text.length > json_schema_LONGEST)
        return { message: `the schema is longer than ${json_schema_LONGEST} characters`, remedy: "Check only what matters" };
    return refuseWithin(schema);
}
function asJson(schema) {
    try {
        return JSON.stringify(schema);
    }
    catch {
        return undefined;
    }
}
/** What the draft allows and we do not: promises, and work in the square of an answer. */
function refuseWithin(value) {
    if (typeof value !== "object" || value === null)
        return undefined;
    if ("$async" in value)
        return { message: "$async is not available", remedy: "Leave it out" };
    if ("uniqueItems" in value && value.uniqueItems === true) {
        const most = "maxItems" in value ? value.maxItems : undefined;
        if (typeof most !== "number" || most > UNIQUE_AT_MOST)
            return {
                message: "uniqueItems compares each element with each",
                remedy: `Set maxItems beside it, to at most ${UNIQUE_AT_MOST}`,
            };
    }
    for (const inner of Object.values(value)) {
        const refusal = refuseWithin(inner);
        if (refusal !== undefined)
            return refusal;
    }
    return undefined;
}
class PatternMistake extends Error {
}
/** Patterns as the library asks for them, in linear time. */
const engine = Object.assign((pattern) => {
    const mistake = patternMistake(pattern);
    if (mistake !== undefined)
        throw new PatternMistake(`the pattern ${JSON.stringify(pattern)} cannot be used: ${mistake}`);
    return enginePattern(pattern);
}, 
// Names the engine where the library writes its validators out as source, which we never do.
{ code: "RE2" });
function json_schema_compile(schema) {
    const ajv = new _2020.Ajv2020({
        strict: true,
        strictTypes: false,
        strictTuples: false,
        strictRequired: false,
        validateFormats: false,
        ownProperties: true,
        addUsedSchema: false,
        logger: false,
        code: { regExp: engine },
    });
    try {
        return ajv.compile(schema);
    }
    catch (error) {
        return json_schema_explain(error);
    }
}
function json_schema_explain(error) {
    const text = error instanceof Error ? error.message : String(error);
    const message = text
        .replace(/^strict mode: /, "")
        .replace(/\p{C}/gu, "?")
        .slice(0, 300);
    if (error instanceof PatternMistake)
        return { message, remedy: "Patterns are those of RE2: no look-ahead, look-behind or back-reference" };
    if (/no schema with key or ref/.test(message))
        return { message, remedy: "Leave $schema out, and put what $ref names under $defs" };
    return { message, remedy: REMEDY };
}
/** Where the body does not fit and which keyword says so; `undefined` where it fits. */
function findMisfit(validate, facts) {
    if (facts.body === undefined)
        return { body: "(missing)" };
    try {
        beginSearches();
        // The library needs objects that have a prototype.
        if (validate(JSON.parse(facts.text)))
            return undefined;
        const [first] = validate.errors ?? [];
        return { [placeOf(first)]: first?.keyword ?? "schema" };
    }
    catch {
        return { body: "(too deep or too long)" };
    }
}
const SAFE_PLACE = /^[\w/~.:-]{0,80}$/;
/** As a condition writes it: `body.choices.0.message`; keys of an answer that could hold anything are not kept. */
function placeOf(error) {
    const place = error?.instancePath ?? "";
    return SAFE_PLACE.test(place) ? `body${place.replaceAll("/", ".")}` : "body";
}

;// CONCATENATED MODULE: ./build/conditions/index.js




/**
 * Compiles and type-checks a condition: the one expression language of the product (CEL). What it yields can be held
 * against any facts: a value that is missing fails it and never throws.
 */
function compileCondition(text, otherwise) {
    const compiled = compileProgram(text);
    if (!compiled.ok)
        return compiled;
    const { type } = compiled.program;
    if (type !== "bool" && type !== "dyn")
        return notBoolean(type);
    return { ok: true, condition: toCondition(text, otherwise, compiled.program) };
}
function notBoolean(type) {
    const yields = type.replace("google.protobuf.Duration", "duration").replace("google.protobuf.Timestamp", "timestamp");
    const message = `it must be true or false, but is of type ${yields}`;
    return { ok: false, message, remedy: "Compare it with something, such as status == 200", offset: 0 };
}
function toCondition(text, otherwise, program) {
    return {
        text,
        otherwise,
        mentions: [...new Set(program.paths.map(({ root }) => root))],
        evaluate: (facts) => {
            const scope = { facts, given: {} };
            return {
                text,
                otherwise,
                holds: holds(program, scope),
                got: Object.fromEntries(program.paths.map((path) => [path.text, keptAt(scope, path)])),
            };
        },
    };
}
function holds(program, scope) {
    try {
        return program.run(scope) === true;
    }
    catch {
        return false;
    }
}
/**
 * Checks an expression of any type as `compileCondition` checks a condition, for settings that are expressions: paths of a
 * job, outputs, alert rules. `variables` are names it may use beside those of conditions (and in their place, where they
 * are the same); of their types nothing is known.
 */
function compileExpression(text, variables = []) {
    const compiled = compileProgram(text, variables);
    return compiled.ok ? { ok: true } : compiled;
}
const PROGRAMS_AT_MOST = 200;
const programs = new Map();
/**
 * The value of an expression over facts and variables, as plain data: numbers, texts, lists and objects without a
 * prototype; durations in milliseconds, moments as ISO 8601. `undefined` where a value is missing or of the wrong type, or
 * the expression is none. Never throws. Expressions are compiled once.
 */
const evaluateExpression = (text, facts, variables = {}) => {
    const program = programOf(text, Object.keys(variables));
    try {
        return program && plainOf(program.run({ facts, given: variables }));
    }
    catch {
        return undefined;
    }
};
function programOf(text, names) {
    const key = `${names.join(" ")}\n${text}`;
    if (programs.has(key))
        return programs.get(key);
    const compiled = compileProgram(text, names);
    const program = compiled.ok ? compiled.program : undefined;
    if (programs.size >= PROGRAMS_AT_MOST)
        programs.clear();
    programs.set(key, program);
    return program;
}


/***/ }),

/***/ 5169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ DEFAULT_EVERY_MS),
/* harmony export */   P: () => (/* binding */ isProbed)
/* harmony export */ });
const isProbed = (monitor) => monitor.probe !== undefined;
const DEFAULT_EVERY_MS = 900_000;


/***/ }),

/***/ 3702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xg: () => (/* binding */ certificateTrouble),
/* harmony export */   YM: () => (/* binding */ daysBetween),
/* harmony export */   YU: () => (/* binding */ certificateStep)
/* harmony export */ });
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2224);

/** So long a row of handshakes must be without the old certificate. */
const ROW_MS = _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .HOUR_MS */ .iQ;
/** Whole days before the end at which something is said, and once more when it has come. */
const CERTIFICATE_STEPS = [30, 14, 7, 1, -1];
const LEVELS = {
    30: "info",
    14: "warning",
    7: "warning",
    1: "critical",
    "-1": "critical",
};
/** The last step that was passed with so many days left; `undefined` where none was. */
function certificateStep(daysLeft) {
    return CERTIFICATE_STEPS.findLast((step) => daysLeft <= step);
}
/** Whole days, rounded down: negative once it has expired. */
const daysBetween = (fromMs, to) => Math.floor(((0,_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .toMs */ .G8)(to) - fromMs) / _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY_MS */ .sO);
/** Calls of which nobody knows whether their handshake was completed. */
const SILENT = new Set(["timeout", "unreachable", "inconclusive"]);
/** A handshake was seen: its certificate ends at `certTo`, or far off where there is none. */
function isTelling(sample) {
    return sample.certTo !== undefined || (sample.phases?.tls !== undefined && !SILENT.has(sample.outcome));
}
/** At this moment some step has been passed. */
const isNear = (sample, ms) => sample.certTo !== undefined && certificateStep(daysBetween(ms, sample.certTo)) !== undefined;
/**
 * A certificate that is about to expire, from what samples tell: information at 30 days, a warning at 14 and 7, critical at
 * 1. Of each region the last two handshakes count and whatever was seen in the hour that led to the last, and the soonest end
 * of them decides: of several machines behind one name some may have been renewed and others not. So a renewal is believed
 * when it was seen twice, and nothing else for an hour.
 */
function certificateTrouble({ samples, nowMs }) {
    const telling = samples.filter(isTelling);
    const lastTold = telling.at(-1);
    if (lastTold === undefined)
        return { is: "unobserved", since: (0,_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .toInstant */ .fN)(nowMs - _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY_MS */ .sO) };
    const regions = [...Map.groupBy(telling, ({ region }) => region ?? "").values()];
    const latest = regions.flatMap(latestOf);
    const near = latest.filter((sample) => isNear(sample, nowMs));
    const soonest = near.toSorted((a, b) => a.certTo === b.certTo ? (0,_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .toMs */ .G8)(b.t) - (0,_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .toMs */ .G8)(a.t) : (0,_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .toMs */ .G8)(a.certTo) - (0,_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .toMs */ .G8)(b.certTo))[0];
    if (soonest === undefined)
        return over(regions, samples, lastTold, nowMs);
    const to = soonest.certTo;
    const daysLeft = daysBetween(nowMs, to);
    const level = LEVELS[certificateStep(daysLeft)];
    const begin = beginOf(telling, soonest);
    return {
        is: "trouble",
        trouble: {
            kind: "certificate",
            level,
            begin,
            detected: begin,
            news: [{ t: (0,_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .toInstant */ .fN)(nowMs), what: "certificate", level, daysLeft, to }],
        },
    };
}
function latestOf(own) {
    const from = (0,_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .toInstant */ .fN)((0,_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .toMs */ .G8)(own.at(-1).t) - ROW_MS);
    return own.filter(({ t }, index) => t > from || index >= own.length - 2);
}
/** The first sample of the row that leads to this one, in which each told of a certificate that is near its end. */
function beginOf(telling, soonest) {
    const own = telling.filter(({ region }) => region === soonest.region);
    let first = own.indexOf(soonest);
    while (first > 0 && isNear(own[first - 1], (0,_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .toMs */ .G8)(own[first - 1].t)))
        first -= 1;
    return own[first].t;
}
function over(regions, samples, lastTold, nowMs) {
    // Nothing has been told since: the monitor is not asked, or fails before the handshake, as with a certificate that expired.
    if (nowMs - (0,_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .toMs */ .G8)(lastTold.t) > _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY_MS */ .sO) {
        const isAsked = (0,_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .toMs */ .G8)(samples.at(-1).t) > (0,_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .toMs */ .G8)(lastTold.t);
        return isAsked ? { is: "unclear" } : { is: "unobserved", since: lastTold.t };
    }
    const since = regions.map((own) => renewedAt(own, nowMs)).toSorted();
    return { is: "over", since: since.at(-1) };
}
/** The first handshake after the last that told of a certificate near its end. */
function renewedAt(own, nowMs) {
    const lastNear = own.findLastIndex((sample) => isNear(sample, nowMs));
    return (lastNear >= 0 ? own[lastNear + 1] : latestOf(own)[0]).t;
}


/***/ }),

/***/ 4752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ classifyFailure)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6046);

/** What a call without a whole answer amounts to. */
function classifyFailure(failure) {
    switch (failure.kind) {
        case "timeout":
            return {
                outcome: "timeout",
                reason: failure.phase === "dns" ? "dns-timeout" : "phase-timeout",
                blame: "provider",
            };
        case "transport":
            return classifyTransport(failure);
        case "limit":
            return classifyLimit(failure.code);
        case "source":
            return { outcome: "inconclusive", reason: "source-unavailable", blame: "runner" };
        case "answer":
            return classifyAnswer(failure.code);
        case "aborted":
            return { outcome: "inconclusive", reason: "run-ended", blame: "runner" };
        default:
            return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .xb)(failure.kind);
    }
}
/** An answer that its protocol does not allow, a job that says it failed, or a source that refuses what the owner asks of it. */
function classifyAnswer(code) {
    switch (code) {
        case "JOB_FAILED":
            return { outcome: "server-error", reason: "job-failed", blame: "provider" };
        case "JOB_CANCELED":
            return { outcome: "server-error", reason: "job-canceled", blame: "provider" };
        case "BAD_JOB_ID":
        case "BAD_POLL_URL":
        case "NO_OUTPUT":
            return { outcome: "wrong-answer", reason: "bad-job", blame: "provider" };
        case "BAD_REQUEST":
            return { outcome: "rejected", reason: "bad-request", blame: "owner" };
        case "BAD_KEY":
            return { outcome: "rejected", reason: "bad-key", blame: "owner" };
        case "NO_PERMISSION":
            return { outcome: "rejected", reason: "no-permission", blame: "owner" };
        // Close codes of a WebSocket (RFC 6455, section 7.4.1, and IANA's registry): trouble inside, restart, overload, gateway.
        case "WS_CLOSE_1011":
            return { outcome: "server-error", reason: "internal-error", blame: "provider" };
        case "WS_CLOSE_1012":
            return { outcome: "server-error", reason: "service-unavailable", blame: "provider" };
        case "WS_CLOSE_1013":
            return { outcome: "overloaded", reason: "service-unavailable", blame: "provider" };
        case "WS_CLOSE_1014":
            return { outcome: "server-error", reason: "bad-gateway", blame: "provider" };
        default:
            return { outcome: "wrong-answer", reason: wrongReason(code), blame: "provider" };
    }
}
/** `STEP_login`: that step's own condition. `HTTP_404`: an answer came, and its status should have been another. */
function wrongReason(code) {
    if (code.startsWith("STEP_"))
        return "condition-failed";
    return code.startsWith("HTTP_") ? "unexpected-status" : "protocol-error";
}
function classifyLimit(code) {
    switch (code) {
        case "BODY_TOO_LARGE":
            return { outcome: "wrong-answer", reason: "body-too-large", blame: "provider" };
        case "TOO_MANY_REDIRECTS":
            return { outcome: "wrong-answer", reason: "too-many-redirects", blame: "provider" };
        // Whoever asks can't change where the server sends them: further into a network, or to what is no http(s) URL.
        case "REDIRECT_REFUSED":
        case "BAD_REDIRECT":
            return { outcome: "wrong-answer", reason: "redirect-refused", blame: "provider" };
        default:
            return { outcome: "wrong-answer", reason: "protocol-error", blame: "provider" };
    }
}
/** Codes of a request that could not be made: the fault lies in what we were told to send. */
const UNSENDABLE = new Set([
    "ERR_INVALID_URL",
    "ERR_INVALID_PROTOCOL",
    "ERR_INVALID_HTTP_TOKEN",
    "ERR_INVALID_CHAR",
    "ERR_INVALID_CA",
    "ERR_INVALID_BODY_FILE",
    "ERR_INVALID_IP_ADDRESS",
    "EBADNAME",
]);
/** This machine has no more sockets, files or memory to ask with. */
const EXHAUSTED = new Set(["EMFILE", "ENFILE", "ENOBUFS", "ENOMEM"]);
/** Reasons that need an answer: what sent it was reached. */
const ANSWERED = new Set(["protocol-error", "body-too-large"]);
function classifyTransport({ phase, code }) {
    if (UNSENDABLE.has(code))
        return { outcome: "rejected", reason: "bad-request", blame: "owner" };
    if (EXHAUSTED.has(code))
        return { outcome: "inconclusive", reason: "internal-fault", blame: "runner" };
    const reason = transportReason(phase, code);
    return { outcome: ANSWERED.has(reason) ? "wrong-answer" : "unreachable", reason, blame: "provider" };
}
const REASON_OF = {
    ENOTFOUND: "dns-nxdomain",
    ECONNREFUSED: "connection-refused",
    ECONNRESET: "connection-reset",
    ECONNABORTED: "connection-reset",
    EPIPE: "connection-reset",
    // In good order, but before the answer was whole.
    ERR_HTTP_CONTENT_LENGTH_MISMATCH: "connection-reset",
    HPE_INVALID_EOF_STATE: "connection-reset",
    ERR_HTTP2_STREAM_CANCEL: "connection-reset",
    ERR_HTTP2_STREAM_ERROR: "connection-reset",
    ERR_HTTP2_GOAWAY_SESSION: "connection-reset",
    HPE_HEADER_OVERFLOW: "body-too-large",
    EHOSTUNREACH: "no-route",
    EHOSTDOWN: "no-route",
    ENETUNREACH: "no-route",
    ENETDOWN: "no-route",
    EADDRNOTAVAIL: "no-route",
    ETIMEDOUT: "no-route",
    CERT_HAS_EXPIRED: "tls-expired",
    ERR_TLS_CERT_ALTNAME_INVALID: "tls-wrong-host",
    ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION: "tls-old-protocol",
    ERR_SSL_UNSUPPORTED_PROTOCOL: "tls-old-protocol",
    HTTP1_NOT_SPOKEN: "protocol-error",
    HTTP2_NOT_SPOKEN: "protocol-error",
    HTTP_NOT_SPOKEN: "protocol-error",
};
function transportReason(phase, code) {
    if (phase === "dns" && code !== "ENOTFOUND")
        return "dns-failure";
    if (Object.hasOwn(REASON_OF, code))
        return REASON_OF[code] ?? "protocol-error";
    if (/SELF_SIGNED|^UNABLE_TO_|^CERT_|_CERT_|^CRL_|^HOSTNAME_MISMATCH/.test(code))
        return "tls-untrusted";
    if (/^(?:ERR_SSL_|ERR_TLS_|EPROTO)/.test(code) || phase === "tls")
        return "tls-failure";
    return phase === "connect" ? "no-route" : "protocol-error";
}


/***/ }),

/***/ 4547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ microOf),
/* harmony export */   h: () => (/* binding */ costOf)
/* harmony export */ });
const MILLION = 1_000_000;
/** What floating point may add to an amount that is whole. */
const NOISE = 1e-6;
/**
 * What a call cost, in whole micro-units, rounded up so that no budget is overrun by rounding. What the provider itself says
 * comes first; else each part that has a price is counted (design.md §6). `undefined` where nobody knows: no price, or a
 * price on something that was not counted. Input from a cache costs `cachedPerMillion` where there is such a price, else as
 * much as the rest; where the provider does not say what came from a cache, nothing did.
 */
function costOf(usage, price) {
    if (usage?.cost !== undefined)
        return usage.cost;
    if (price === undefined)
        return undefined;
    const { input, output, units } = usage ?? {};
    const cached = price.cachedPerMillion === undefined ? 0 : Math.min(input ?? 0, usage?.cached ?? 0);
    const parts = [
        partOf(price.inputPerMillion, input === undefined ? undefined : input - cached, MILLION),
        partOf(price.cachedPerMillion, input === undefined ? undefined : cached, MILLION),
        partOf(price.outputPerMillion, output, MILLION),
        partOf(price.perUnit, units),
        partOf(price.perCall, 1),
    ].filter((part) => part !== "unpriced");
    if (parts.length === 0)
        return undefined;
    const micro = microOf(parts.reduce((sum, part) => sum + part, 0));
    return micro === undefined ? undefined : { micro, unit: price.unit };
}
/** An amount as whole micro-units, rounded up; `undefined` for one that is none. What is not free never becomes 0. */
function microOf(amount) {
    if (!(amount >= 0))
        return undefined;
    const micro = Math.max(amount > 0 ? 1 : 0, Math.ceil(amount - NOISE));
    return Number.isSafeInteger(micro) ? micro : undefined;
}
/** What `count` of something costs at a price for `per` of it: NaN, which makes the sum unknown, where it was not counted. */
function partOf(price, count, per = 1) {
    if (price === undefined)
        return "unpriced";
    return count === undefined ? Number.NaN : (price * count) / per;
}


/***/ }),

/***/ 8128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZG: () => (/* binding */ PHASES),
/* harmony export */   c4: () => (/* binding */ RECORD_TYPES),
/* harmony export */   kN: () => (/* binding */ REACHES)
/* harmony export */ });
/**
 * Where a call can be when it takes time or fails, in the order of a call. `queue` is our own waiting for a turn. The last
 * four are those of an asynchronous job: asking for it, waiting for the provider's machine, its work, fetching the output.
 */
const PHASES = [
    "queue",
    "dns",
    "connect",
    "tls",
    "send",
    "wait",
    "receive",
    "poll",
    "create",
    "queued",
    "run",
    "fetch",
];
/**
 * How far inside a network an address lies. `inner` are link-local addresses and those at which clouds
 * answer with an instance's credentials.
 */
const REACHES = ["public", "private", "loopback", "inner"];
const RECORD_TYPES = ["A", "AAAA", "CNAME", "MX", "NS", "TXT", "SRV", "CAA", "PTR", "SOA"];


/***/ }),

/***/ 1050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/** JSON as plain values whose objects have no prototype, so that a key such as `__proto__` is a key like any other; `undefined` when it is not JSON. */
function parseJson(text) {
    // An error that nobody reads costs more than all else that is done with a page's text.
    if (!/^[ \t\r\n]*["[{\-0-9tfn]/.test(text))
        return undefined;
    try {
        return JSON.parse(text, withoutPrototype);
    }
    catch {
        return undefined;
    }
}
function withoutPrototype(_key, value) {
    if (typeof value !== "object" || value === null || Array.isArray(value))
        return value;
    return Object.assign(Object.create(null), value);
}


/***/ }),

/***/ 8548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   Ce: () => (/* binding */ isFields),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   gT: () => (/* binding */ listAt)
/* harmony export */ });
function isFields(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** The value below a path of keys and indices; `undefined` where there is none. What an object inherits is not there. */
function at(value, ...path) {
    let current = value;
    for (const key of path) {
        if (typeof key === "number")
            current = Array.isArray(current) ? current[key] : undefined;
        else
            current = isFields(current) && Object.hasOwn(current, key) ? current[key] : undefined;
    }
    return current;
}
/** The text below a path; `undefined` where there is no text, or an empty one. */
function textAt(value, ...path) {
    const text = at(value, ...path);
    return typeof text === "string" && text !== "" ? text : undefined;
}
/** The list below a path; empty where there is none. */
function listAt(value, ...path) {
    const list = at(value, ...path);
    return Array.isArray(list) ? list : [];
}


/***/ }),

/***/ 5035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ LEVELS),
/* harmony export */   Jq: () => (/* binding */ CORROBORATIONS),
/* harmony export */   nT: () => (/* binding */ isOpen),
/* harmony export */   pl: () => (/* binding */ INCIDENT_KINDS),
/* harmony export */   z6: () => (/* binding */ endingOf)
/* harmony export */ });
const INCIDENT_KINDS = [
    "outage",
    "degradation",
    "configuration",
    "certificate",
    "heartbeat",
    "models",
    "advisory",
];
const LEVELS = ["info", "warning", "critical"];
/**
 * What the official page says of an incident of ours. `confirmed`: it says so too. `unacknowledged`: it was read and shows
 * green. `advisory`: it reports trouble and our calls are fine. `uncovered`: no feed speaks of this monitor. `unread`: the
 * feed could not be read, which says nothing.
 */
const CORROBORATIONS = ["confirmed", "unacknowledged", "advisory", "uncovered", "unread"];
const isOpen = (incident) => incident.end === undefined;
/** How an incident ended the last time it did; the page may still have spoken after that. */
function endingOf(incident) {
    return incident.timeline.findLast((event) => event.what === "recovered" || event.what === "ended");
}


/***/ }),

/***/ 2224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G8: () => (/* binding */ toMs),
/* harmony export */   _L: () => (/* binding */ SECOND_MS),
/* harmony export */   fN: () => (/* binding */ toInstant),
/* harmony export */   iQ: () => (/* binding */ HOUR_MS),
/* harmony export */   kg: () => (/* binding */ MINUTE_MS),
/* harmony export */   sO: () => (/* binding */ DAY_MS)
/* harmony export */ });
const SECOND_MS = 1_000;
const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;
const DAY_MS = 86_400_000;
function toInstant(epochMs) {
    return new Date(epochMs).toISOString();
}
/** Milliseconds since the epoch; `NaN` for text that is no moment. */
function toMs(instant) {
    return Date.parse(instant);
}


/***/ }),

/***/ 9099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** The candidate that a person most likely meant: at most a third of its letters differ. `undefined` when none is near. */
function nearest(written, candidates) {
    const word = written.toLowerCase().slice(0, LONGEST);
    let best;
    let bestDistance = Infinity;
    for (const candidate of candidates) {
        const distance = editDistance(word, candidate.toLowerCase().slice(0, LONGEST));
        if (distance <= Math.max(1, Math.floor(candidate.length / 3)) && distance < bestDistance) {
            best = candidate;
            bestDistance = distance;
        }
    }
    return best;
}
const LONGEST = 64;
/** Edits that turn one text into the other: letters put in, left out, changed, or swapped with their neighbour. */
function editDistance(a, b) {
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const change = at(last, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
            const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            row.push(Math.min(at(last, j) + 1, at(row, j - 1) + 1, change, swapped ? at(beforeLast, j - 2) + 1 : Infinity));
        }
        beforeLast = last;
        last = row;
    }
    return at(last, b.length);
}
const at = (row, index) => row[index] ?? Infinity;


/***/ }),

/***/ 3153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N6: () => (/* binding */ isFailure),
/* harmony export */   e2: () => (/* binding */ isAvailable),
/* harmony export */   ez: () => (/* binding */ REASONS),
/* harmony export */   he: () => (/* binding */ isCounted),
/* harmony export */   im: () => (/* binding */ OUTCOMES),
/* harmony export */   pq: () => (/* binding */ countOf)
/* harmony export */ });
/** What the facts of a call amount to. The table stands in docs/judging.md; `classify` is its one implementation. */
const OUTCOMES = [
    "ok",
    "slow",
    "rate-limited",
    "quota-exhausted",
    "overloaded",
    "server-error",
    "timeout",
    "unreachable",
    "rejected",
    "wrong-answer",
    "inconclusive",
];
/** Why, for a machine; the locale has a phrase for each. */
const REASONS = [
    "slow",
    "rate-limit",
    "quota-used-up",
    "no-credit",
    "model-overloaded",
    "capacity-exhausted",
    "internal-error",
    "bad-gateway",
    "service-unavailable",
    "stream-error",
    "phase-timeout",
    "gateway-timeout",
    "request-timeout",
    "dns-nxdomain",
    "dns-failure",
    "connection-refused",
    "connection-reset",
    "no-route",
    "tls-expired",
    "tls-wrong-host",
    "tls-untrusted",
    "tls-failure",
    "protocol-error",
    "bad-key",
    "no-permission",
    "bad-request",
    "model-gone",
    "missing-secret",
    "unexpected-status",
    "condition-failed",
    "content-filtered",
    "body-too-large",
    "too-many-redirects",
    "redirect-refused",
    "output-not-an-image",
    "job-failed",
    "job-canceled",
    "bad-job",
    "dns-timeout",
    "tls-old-protocol",
    "no-record",
    "places-disagree",
    "heartbeat-missing",
    "reported-failure",
    "stream-cut",
    "source-unavailable",
    "runner-offline",
    "run-ended",
    "internal-fault",
];
const COUNTS = {
    ok: "available",
    slow: "available",
    "rate-limited": "left-out",
    "quota-exhausted": "left-out",
    overloaded: "failure",
    "server-error": "failure",
    timeout: "failure",
    unreachable: "failure",
    rejected: "left-out",
    "wrong-answer": "failure",
    inconclusive: "left-out",
};
function countOf(outcome) {
    return COUNTS[outcome];
}
const isAvailable = (outcome) => COUNTS[outcome] === "available";
const isFailure = (outcome) => COUNTS[outcome] === "failure";
/** Counted samples move verdicts and uptime; the others neither add to a row nor break it. */
const isCounted = (outcome) => COUNTS[outcome] !== "left-out";


/***/ }),

/***/ 524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ readFault),
/* harmony export */   n: () => (/* binding */ readStreamFault)
/* harmony export */ });
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8548);
/* harmony import */ var _stream_events_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5507);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1050);



const MESSAGE_KEPT = 2_000;
/**
 * The fault in a body, which is parsed JSON or else its text. Knows `{error: {…}}` (OpenAI and all that follow it, Gemini,
 * Anthropic, OpenRouter with the provider's own error inside, Groq, Azure), `{code, error: "…"}` (xAI), `{message}` or
 * `{detail}` (Mistral, Cohere), a list of details (fal), problem details (Replicate, RFC 9457), the error of a prediction,
 * `x-amzn-errortype` (Bedrock), and what `readStreamFault` knows. Google's errors that come as JSON inside a message are
 * unwrapped once.
 */
function readFault(headers, body) {
    const fault = readStreamFault(headers, body) ?? readObject(body);
    // Bedrock names what is wrong in a header: `ThrottlingException:http://…`.
    const [named = ""] = (headers.get("x-amzn-errortype") ?? "").split(":");
    if (named === "")
        return fault;
    return { message: "", quotas: [], explicit: true, ...fault, codes: [named, ...(fault?.codes ?? [])] };
}
/** An error inside a stream that began well: an SSE event with an error, or an element `{error}` of Vertex's array. */
function readStreamFault(headers, body) {
    if (typeof body === "string") {
        const isStream = headers.get("content-type")?.includes("event-stream") === true || (0,_stream_events_js__WEBPACK_IMPORTED_MODULE_0__/* .isEventStream */ .pn)(body);
        return isStream && /error|failed/.test(body) ? readEventFault(body) : undefined;
    }
    if (!Array.isArray(body))
        return undefined;
    return readObject(body.findLast((one) => isGoogle((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__.at)(one, "error"))));
}
const isGoogle = (error) => typeof (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__.at)(error, "code") === "number" && typeof (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__.at)(error, "status") === "string";
function readEventFault(text) {
    for (const { type, text: data } of (0,_stream_events_js__WEBPACK_IMPORTED_MODULE_0__/* .readEvents */ .wj)(text)) {
        const isErrorEvent = type === "error";
        if (!isErrorEvent && !/error|failed/.test(data))
            continue;
        const fault = readEvent((0,_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(data));
        if (fault !== undefined)
            return fault;
        if (isErrorEvent)
            return { codes: [], message: data.slice(0, MESSAGE_KEPT), quotas: [], explicit: true };
    }
    return undefined;
}
function readEvent(data) {
    if (!(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .isFields */ .Ce)(data))
        return undefined;
    const type = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__.at)(data, "type");
    if (type === "response.failed")
        return readObject((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__.at)(data, "response"));
    // OpenAI's stream errors have their fields beside the type; Anthropic's have them under `error`.
    if (type === "error" && (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__.at)(data, "error") === undefined)
        return toFault(data, data, true);
    return (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .isFields */ .Ce)((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__.at)(data, "error")) || (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(data, "error") !== undefined ? readObject(data) : undefined;
}
function readObject(body, unwrapped = false) {
    if (!(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .isFields */ .Ce)(body))
        return undefined;
    const error = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__.at)(body, "error");
    if ((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .isFields */ .Ce)(error)) {
        const inner = unwrapped ? undefined : readObject(jsonInside((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__.at)(error, "message")), true);
        return inner ?? withUpstream(toFault(error, body, true), unwrapped ? undefined : (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__.at)(error, "metadata", "raw"));
    }
    const text = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(body, "error");
    if (text !== undefined)
        return toFault({ ...body, message: text }, body, true);
    const details = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .listAt */ .gT)(body, "detail").filter(_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .isFields */ .Ce);
    if (details.some((detail) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(detail, "msg") !== undefined))
        return toDetailFault(details);
    const message = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__.at)(body, "message") ?? (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__.at)(body, "detail") ?? (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__.at)(body, "title");
    if (message === undefined || message === null)
        return undefined;
    return toFault({ ...body, message: typeof message === "string" ? message : JSON.stringify(message) }, body, false);
}
/** OpenRouter hands on what the provider behind it said, as JSON or as its words, which stand in the message already. */
function withUpstream(fault, raw) {
    const upstream = readObject((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .isFields */ .Ce)(raw) ? raw : jsonInside(raw), true);
    if (upstream === undefined)
        return fault;
    return { ...fault, codes: [...upstream.codes, ...fault.codes], quotas: [...upstream.quotas, ...fault.quotas] };
}
/** fal's list of what is wrong with a request, unless a type says that something else is. */
function toDetailFault(details) {
    const types = details.map((detail) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(detail, "type")).filter((type) => type !== undefined);
    return {
        codes: [...types, "validation_error"],
        message: details
            .map((detail) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(detail, "msg") ?? "")
            .join("\n")
            .slice(0, MESSAGE_KEPT),
        quotas: [],
        explicit: false,
    };
}
function jsonInside(message) {
    return typeof message === "string" && message.trimStart().startsWith("{") ? (0,_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(message) : undefined;
}
function toFault(error, body, explicit) {
    const details = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .listAt */ .gT)(error, "details").filter(_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .isFields */ .Ce);
    const texts = [(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__.at)(error, "message"), (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__.at)(error, "metadata", "raw"), (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__.at)(error, "title"), (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__.at)(body, "detail")];
    const named = [
        ...details.map((detail) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__.at)(detail, "reason")),
        (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__.at)(error, "innererror", "code"),
        // OpenRouter's own moderation says why, and has no code for it.
        (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .listAt */ .gT)(error, "metadata", "reasons").length > 0 ? "content_filter" : undefined,
        (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__.at)(error, "code"),
        (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__.at)(error, "type"),
        (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__.at)(error, "status"),
        (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__.at)(error, "metadata", "error_type"),
        (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__.at)(body, "code"),
        (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__.at)(body, "__type"),
    ];
    const status = [(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__.at)(error, "code"), (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__.at)(error, "status"), (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__.at)(body, "status")].map(toNumber).find(isErrorStatus);
    const retryDelay = details.map(retryDelayIn).find((delay) => delay !== undefined);
    return {
        codes: [...new Set(named.filter(isCode))],
        message: [...new Set(texts.filter((text) => typeof text === "string"))].join("\n").slice(0, MESSAGE_KEPT),
        ...(status !== undefined && { status }),
        quotas: details.flatMap(quotasIn),
        ...(retryDelay !== undefined && { retryDelay }),
        explicit,
    };
}
/** What stands where a code could and tells nothing: that it is an error, and which HTTP status it has. */
const isEmptyWord = (word) => /^(?:|error|failed|about:blank|[1-5]\d\d)$/i.test(word);
const isCode = (code) => typeof code === "string" && !isEmptyWord(code);
const toNumber = (value) => typeof value === "number" || typeof value === "string" ? Number(value) : Number.NaN;
const isErrorStatus = (code) => Number.isInteger(code) && code >= 400 && code < 600;
/** `RetryInfo.retryDelay`, or `quotaResetDelay` among the metadata of an `ErrorInfo`. */
const retryDelayIn = (detail) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(detail, "retryDelay") ?? (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(detail, "metadata", "quotaResetDelay");
const quotasIn = (detail) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .listAt */ .gT)(detail, "violations")
    .map((violation) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(violation, "quotaId"))
    .filter((quota) => quota !== undefined);


/***/ }),

/***/ 6732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C3: () => (/* binding */ retryAfterSeconds),
/* harmony export */   Lm: () => (/* binding */ goDuration),
/* harmony export */   Q$: () => (/* binding */ dateOf)
/* harmony export */ });
/* harmony import */ var _provider_error_body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(524);

const LONGEST_S = 365 * 86_400;
/**
 * Whole seconds that the provider asks us to wait, from now, rounded up; never negative. Taken from `Retry-After` (seconds,
 * or a date, which is held against the server's own `Date`), `Retry-After-Ms`, or what the body says.
 */
function retryAfterSeconds(headers, body, nowMs) {
    const seconds = secondsOf(headers.get("retry-after")) ??
        secondsUntil(headers.get("retry-after"), dateOf(headers.get("date")) ?? nowMs) ??
        thousandth(secondsOf(headers.get("retry-after-ms"))) ??
        saidInBody(headers, body);
    return seconds === undefined ? undefined : Math.min(LONGEST_S, Math.max(0, Math.ceil(seconds)));
}
/** Google's `RetryInfo`, else the words of OpenAI, Groq and Replicate: "Please try again in 7m12s", "available in 1 second". */
function saidInBody(headers, body) {
    const fault = (0,_provider_error_body_js__WEBPACK_IMPORTED_MODULE_0__/* .readFault */ .X)(headers, body);
    const delay = goDuration(fault?.retryDelay);
    if (delay !== undefined || fault === undefined)
        return delay;
    const match = /\b(?:again|retry|available|resets) in ~?(\d[\d.hms]{0,30})(?: (second|minute|hour)s?)?/i.exec(fault.message);
    if (match === null)
        return undefined;
    const [, amount = "", unit] = match;
    return goDuration(unit === undefined ? amount.replace(/\.$/, "") : `${amount}${unit[0]}`);
}
function secondsOf(text) {
    return text !== undefined && /^\s*-?\d{1,15}(?:\.\d{1,15})?\s*$/.test(text) ? Number(text) : undefined;
}
const thousandth = (value) => (value === undefined ? undefined : value / 1_000);
function secondsUntil(text, fromMs) {
    const at = dateOf(text);
    return at === undefined ? undefined : (at - fromMs) / 1_000;
}
/** Milliseconds since the epoch of an HTTP date (RFC 9110, 5.6.7) or an RFC 3339 one. */
function dateOf(text) {
    if (text === undefined || !/^(?:[A-Z][a-z]{2,8},? .*\d|\d{4}-\d\d-\d\dT)/.test(text))
        return undefined;
    const ms = Date.parse(text);
    return Number.isNaN(ms) ? undefined : ms;
}
/** Seconds in a duration as Go and protobuf write it: `48s`, `581981.300432511s`, `1h16m0.667s`, `174ms`. */
function goDuration(text) {
    if (text === undefined)
        return undefined;
    const match = /^(-)?(?=\d)(?:(\d{1,9})h)?(?:(\d{1,9})m(?!s))?(?:(\d{1,12}(?:\.\d{1,12})?)s)?(?:(\d{1,12}(?:\.\d{1,12})?)ms)?$/.exec(text);
    if (match === null)
        return undefined;
    const [, minus, hours = "0", minutes = "0", seconds = "0", ms = "0"] = match;
    const sum = Number(hours) * 3_600 + Number(minutes) * 60 + Number(seconds) + Number(ms) / 1_000;
    return minus === undefined ? sum : -sum;
}


/***/ }),

/***/ 3746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _e: () => (/* binding */ SAFE_CODE),
  Ss: () => (/* binding */ outcomeOfStatus),
  rh: () => (/* binding */ readProviderCode),
  kg: () => (/* binding */ readProviderError),
  n5: () => (/* binding */ readStreamError)
});

// EXTERNAL MODULE: ./build/domain/provider-error-body.js
var provider_error_body = __webpack_require__(524);
;// CONCATENATED MODULE: ./build/domain/provider-error-rules.js
/** `RATE_LIMIT_EXCEEDED`, `RateLimitExceeded` and `rate-limit-exceeded` are the same word. */
const plainCode = (code) => code.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
const isServer = (status) => status >= 500 || status === 429 || status < 400;
const isRefusal = (status) => status >= 400 && status < 500;
const isNoServer = (status) => status < 500;
const codesOf = (text) => text.trim().split(/\s+/).map(plainCode);
/** In this order: what is more telling stands first. */
const RULES = [
    {
        outcome: "overloaded",
        reason: "capacity-exhausted",
        // Google's Cloud Code, Groq's flex tier, Mistral, Azure.
        codes: codesOf("model-capacity-exhausted capacity-exceeded service-tier-capacity-exceeded no-capacity"),
        words: /no capacity available|\bcapacity exceeded/i,
        statuses: isServer,
    },
    {
        outcome: "overloaded",
        reason: "model-overloaded",
        codes: codesOf(`overloaded-error overloaded server-is-overloaded server-overloaded model-overloaded engine-overloaded
      engine-overloaded-error slow-down unavailable ModelNotReadyException`),
        words: /\boverloaded\b|\bhigh (?:demand|load|traffic)\b|\b(?:at|over) capacity\b/i,
        statuses: isServer,
    },
    {
        outcome: "quota-exhausted",
        reason: "no-credit",
        codes: codesOf(`insufficient-balance insufficient-credits insufficient-credit insufficient-funds
      billing-hard-limit-reached billing-not-active billing-error billing-disabled blocked-api-access payment-required
      payment-required-error`),
        words: /credit balance is too low|insufficient (?:credit|balance|funds)|exhausted balance|used all available credits|spending limit|out of credits|(?:n't|not) have any credits/i,
        statuses: isRefusal,
    },
    {
        outcome: "quota-exhausted",
        reason: "quota-used-up",
        codes: codesOf("insufficient-quota quota-exhausted quota-exceeded daily-limit-exceeded ServiceQuotaExceededException"),
        words: /\bper[- ](?:day|month)\b|\bcalls ?\/ ?month\b|\bdaily limit\b|\bkey limit exceeded/i,
        statuses: (status) => status === 429 || status === 403,
    },
    {
        outcome: "rejected",
        reason: "bad-request",
        codes: codesOf("context-length-exceeded request-too-large"),
        words: /\brequest too large\b|maximum context length/i,
        statuses: isRefusal,
    },
    {
        outcome: "rejected",
        reason: "content-filtered",
        codes: codesOf(`content-filter content-policy-violation ResponsibleAIPolicyViolation moderation-blocked
      content-moderation sensitive-content`),
        words: /\bcontent (?:moderation|filter|policy)|\bsafety (?:system|filter|policy|policies|settings)|flagged as sensitive|\bnsfw\b|violat\w{1,4} .{0,60}\b(?:usage (?:policy|policies|guidelines)|guidelines)|\bresponsible ai\b/i,
        statuses: isNoServer,
    },
    {
        outcome: "rate-limited",
        reason: "rate-limit",
        codes: codesOf(`rate-limit-exceeded rate-limit-error rate-limited rate-limit RateLimitReached too-many-requests
      TooManyRequestsException resource-exhausted throttled ThrottlingException`),
    },
    {
        outcome: "rejected",
        reason: "bad-key",
        codes: codesOf(`invalid-api-key api-key-invalid incorrect-api-key authentication-error invalid-authentication
      unauthenticated unauthorized access-token-expired api-key-expired account-deactivated invalid-token token-expired
      UnrecognizedClientException InvalidSignatureException ExpiredTokenException MissingAuthenticationToken
      IncompleteSignature`),
        words: /(?:incorrect|invalid|missing|expired) (?:x-)?(?:api|subscription)[- ]?key|api key (?:not valid|expired|is (?:invalid|missing))|missing authentication|no auth credentials|valid authentication token|invalid (?:token|credentials)|security token .{0,40}(?:invalid|expired)/i,
        statuses: isRefusal,
    },
    {
        outcome: "rejected",
        reason: "no-permission",
        codes: codesOf(`permission-denied permission-error forbidden access-denied AccessDeniedException
      unsupported-country-region-territory`),
        words: /\blocation is not supported\b/i,
        statuses: isRefusal,
    },
    {
        outcome: "rejected",
        reason: "model-gone",
        codes: codesOf(`model-not-found not-found-error not-found model-deprecated model-decommissioned model-not-active
      model-not-available invalid-model DeploymentNotFound ResourceNotFoundException`),
        words: /\bmodel\b.{0,200}\b(?:does not exist|not found|deprecated|decommissioned|retired|no longer|end of its life)|not a valid model|no endpoints found|\bapplication\b.{0,200}\bnot found|requested resource could not be found|specified version does not exist/i,
        statuses: isRefusal,
    },
    {
        outcome: "timeout",
        reason: "gateway-timeout",
        codes: codesOf("deadline-exceeded timeout-error gateway-timeout generation-timeout ModelTimeoutException"),
    },
    {
        outcome: "server-error",
        reason: "internal-error",
        codes: codesOf(`server-error api-error internal internal-error internal-server-error InternalServerException unknown
      data-loss service-unavailable service-unavailable-error ServiceUnavailableException ModelErrorException
      ModelStreamErrorException downstream-service-error downstream-service-unavailable no-media-generated`),
    },
    {
        outcome: "rejected",
        reason: "bad-request",
        codes: codesOf(`invalid-request-error invalid-argument invalid-request failed-precondition out-of-range bad-request
      validation-error ValidationException unprocessable-entity`),
    },
];

;// CONCATENATED MODULE: ./build/domain/provider-error.js


/**
 * What a provider's error body says, whatever the status of the answer: a Gemini key that is not accepted is a 400, a 429
 * may be the provider's own lack of capacity, and a stream fails inside a 200. `body` is parsed JSON, or the text where it
 * is none. `undefined` where the body is no error that we can read: then the status decides.
 */
function readProviderError(status, headers, body) {
    const inStream = readStreamError(status, headers, body);
    if (inStream !== undefined)
        return inStream;
    const fault = (0,provider_error_body/* readFault */.X)(headers, body);
    if (fault === undefined)
        return undefined;
    if (isError(status))
        return withCode(decide(fault, status), fault);
    // Inside a good answer only an explicit error is one: any body may have a `message`.
    if (!fault.explicit)
        return undefined;
    return withCode(decide(fault, fault.status ?? 0) ?? outcomeOfStatus(fault.status), fault);
}
/** An error inside a stream that began with a good status. */
function readStreamError(status, headers, body) {
    const fault = isError(status) ? undefined : (0,provider_error_body/* readStreamFault */.n)(headers, body);
    if (fault === undefined)
        return undefined;
    const decision = decide(fault, fault.status ?? 0) ?? outcomeOfStatus(fault.status);
    const isPlain = decision === undefined || decision.outcome === "server-error";
    return withCode(isPlain ? { outcome: "server-error", reason: "stream-error" } : decision, fault);
}
/** The provider's own code in an error body, when it is safe to keep. */
function readProviderCode(headers, body) {
    return (0,provider_error_body/* readFault */.X)(headers, body)?.codes.find((code) => SAFE_CODE.test(code));
}
/** What a status says by itself. `undefined` for one that tells nothing about whose fault it is. */
function outcomeOfStatus(status) {
    switch (status) {
        case 402:
            return { outcome: "quota-exhausted", reason: "no-credit" };
        case 408:
            return { outcome: "timeout", reason: "request-timeout" };
        case 429:
            return { outcome: "rate-limited", reason: "rate-limit" };
        case 502:
            return { outcome: "server-error", reason: "bad-gateway" };
        case 503:
            return { outcome: "server-error", reason: "service-unavailable" };
        case 504:
        case 522:
        case 524:
            return { outcome: "timeout", reason: "gateway-timeout" };
        case 529:
            return { outcome: "overloaded", reason: "model-overloaded" };
        default:
            return status !== undefined && status >= 500 && status < 600
                ? { outcome: "server-error", reason: "internal-error" }
                : undefined;
    }
}
/** What of a code may be kept. */
const SAFE_CODE = /^[A-Za-z0-9_.:-]{1,40}$/;
const isError = (status) => status !== undefined && status >= 400;
function withCode(decision, { codes }) {
    if (decision === undefined)
        return undefined;
    const { outcome, reason } = decision;
    const error = [decision.error, ...codes].find((code) => code !== undefined && SAFE_CODE.test(code));
    return { outcome, reason, ...(error !== undefined && { error }) };
}
function decide(fault, status) {
    if (fault.quotas.some((quota) => /PerDay/i.test(quota)))
        return { outcome: "quota-exhausted", reason: "quota-used-up" };
    for (const { outcome, reason, codes, words, statuses } of RULES) {
        // A server that fails may blame the request: its status is the better witness.
        if (outcome === "rejected" && status >= 500)
            continue;
        const error = fault.codes.find((code) => codes.includes(plainCode(code)));
        if (error !== undefined)
            return { outcome, reason: refine(reason, status), error };
        if (words?.test(fault.message) === true && statuses?.(status) === true)
            return { outcome, reason };
    }
    return undefined;
}
/** The status tells server errors apart that share a code. */
function refine(reason, status) {
    if (reason !== "internal-error")
        return reason;
    if (status === 502)
        return "bad-gateway";
    return status === 503 ? "service-unavailable" : reason;
}


/***/ }),

/***/ 6125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NZ: () => (/* binding */ readRateLimits),
/* harmony export */   qO: () => (/* binding */ exhaustedUntilMs),
/* harmony export */   zZ: () => (/* binding */ shareLeft)
/* harmony export */ });
/* harmony import */ var _provider_error_retry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6732);
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2224);


const LONGEST_MS = 366 * _instant_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY_MS */ .sO;
/** A limit beyond this is a way to say that there is none. */
const MOST = 1e12;
const KEPT = 20;
/**
 * The limits that an answer's headers tell, tightest first: the smallest share left, and of equal ones the longest wait.
 * Forms: OpenAI, Groq and Cerebras (`x-ratelimit-remaining-requests`, resets as `1m30.9s`), Azure and Mistral (the same in
 * seconds or without a reset), Anthropic (`anthropic-ratelimit-tokens-remaining`, RFC 3339), GitHub and OpenRouter
 * (`x-ratelimit-remaining`, seconds or milliseconds since 1970), Replicate (`ratelimit-remaining`, seconds), and the IETF's
 * `RateLimit` with `RateLimit-Policy` (draft-ietf-httpapi-ratelimit-headers, 03 to 10). A limit that does not say what is
 * left is none. Moments are held against the server's own `Date`, where it names one.
 */
function readRateLimits(headers, nowMs) {
    const fromMs = (0,_provider_error_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .dateOf */ .Q$)(headers.get("date")) ?? nowMs;
    const told = [...toldByName(headers)].map(([name, parts]) => toLimit(name, parts, fromMs));
    const limits = [...told, ...structuredLimits(headers, fromMs)].filter((limit) => limit !== undefined);
    return limits.toSorted(compareLimits).slice(0, KEPT);
}
/** When the last of the limits that are used up resets, in milliseconds since 1970; `undefined` where none is, or none says. */
function exhaustedUntilMs(limits, nowMs) {
    const waits = limits.flatMap(({ remaining, resetMs = 0 }) => (remaining === 0 && resetMs > 0 ? [resetMs] : []));
    return waits.length === 0 ? undefined : nowMs + Math.max(...waits);
}
/** The share of a limit that is left, 0 to 1; `undefined` where the limit itself is not told and some is left. */
function shareLeft({ limit, remaining }) {
    if (remaining === 0)
        return 0;
    return limit === undefined ? undefined : Math.min(1, remaining / limit);
}
function compareLimits(a, b) {
    const [left, right] = [shareLeft(a) ?? 2, shareLeft(b) ?? 2];
    return left - right || (b.resetMs ?? 0) - (a.resetMs ?? 0) || (a.name < b.name ? -1 : 1);
}
/** `x-ratelimit-remaining-tokens`, and without a kind. */
const KIND_LAST = /^(?:x-)?rate-?limit-(limit|remaining|reset)(?:-([a-z0-9_-]{1,40}))?$/;
/** `anthropic-ratelimit-tokens-remaining`; `ratelimitbysize-remaining` of Mistral's gateway. */
const KIND_FIRST = /^(?:[a-z]{1,20}-)?ratelimit(?:-|by)([a-z0-9_-]{1,40}?)-(limit|remaining|reset)$/;
function toldByName(headers) {
    const found = new Map();
    for (const [header, value] of headers) {
        const last = KIND_LAST.exec(header);
        const first = last === null ? KIND_FIRST.exec(header) : null;
        const part = last?.[1] ?? first?.[2];
        if (part === undefined)
            continue;
        const name = last?.[2] ?? first?.[1] ?? resourceOf(headers);
        found.set(name, { ...found.get(name), [part]: value });
    }
    return found;
}
/** What a limit without a kind counts: GitHub says it, for all others it is requests. */
function resourceOf(headers) {
    const resource = headers.get("x-ratelimit-resource");
    return resource !== undefined && SAFE_NAME.test(resource) ? resource : "requests";
}
const SAFE_NAME = /^[A-Za-z0-9_.:-]{1,40}$/;
function toLimit(name, told, fromMs) {
    // A header that a gateway and the provider both set comes as a list: the tighter one counts.
    const remaining = amountsIn(told.remaining).toSorted((a, b) => a - b)[0];
    const limit = amountsIn(told.limit)[0];
    return build(name, limit, remaining, resetIn(told.reset, fromMs));
}
function build(name, limit, remaining, resetMs) {
    if (remaining === undefined || limit === 0)
        return undefined;
    return { name, ...(limit !== undefined && { limit }), remaining, ...(resetMs !== undefined && { resetMs }) };
}
/** The numbers of `100, 100;w=60`. */
function amountsIn(text) {
    if (text === undefined || text.length > 400)
        return [];
    return text
        .split(",")
        .map((part) => /^\s*"?(\d{1,15}(?:\.\d{1,9})?)"?\s*(?:;|$)/.exec(part)?.[1])
        .filter((digits) => digits !== undefined)
        .map(Number)
        .filter((amount) => amount <= MOST);
}
/**
 * Milliseconds until a reset: a duration as Go writes it, seconds, or a moment as RFC 3339, as an HTTP date, or as seconds or
 * milliseconds since 1970. Nobody waits 30 years, so a number tells by its size what it is.
 */
function resetIn(text, fromMs) {
    if (text === undefined || text.length > 100)
        return undefined;
    const trimmed = text.trim();
    const date = (0,_provider_error_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .dateOf */ .Q$)(trimmed);
    if (date !== undefined)
        return clamp(date - fromMs);
    const [first = ""] = trimmed.split(",");
    if (/^\d{1,15}(?:\.\d{1,9})?$/.test(first)) {
        const number = Number(first);
        if (number < 1e9)
            return clamp(number * _instant_js__WEBPACK_IMPORTED_MODULE_1__/* .SECOND_MS */ ._L);
        return clamp((number < 1e11 ? number * _instant_js__WEBPACK_IMPORTED_MODULE_1__/* .SECOND_MS */ ._L : number) - fromMs);
    }
    const seconds = (0,_provider_error_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .goDuration */ .Lm)(first);
    return seconds === undefined ? undefined : clamp(seconds * _instant_js__WEBPACK_IMPORTED_MODULE_1__/* .SECOND_MS */ ._L);
}
const clamp = (ms) => (ms > LONGEST_MS ? undefined : Math.max(0, Math.ceil(ms)));
/** `"default";r=50;t=30` with its policy `"default";q=100;w=60`; before draft 08 `limit=100, remaining=50, reset=30`. */
function structuredLimits(headers, fromMs) {
    const text = headers.get("ratelimit");
    if (text === undefined || text.length > 2_000)
        return [];
    const old = new Map(text.split(/[,;]/).flatMap((part) => pairIn(part)));
    if (old.has("remaining")) {
        return [
            toLimit("requests", { ...textsOf(old, "limit"), ...textsOf(old, "remaining"), ...textsOf(old, "reset") }, fromMs),
        ];
    }
    const policies = new Map(itemsIn(headers.get("ratelimit-policy")).map((item) => [item.name, item.parameters]));
    return itemsIn(text).map(({ name, parameters }) => build(SAFE_NAME.test(name) ? name : "requests", amountsIn(policies.get(name)?.get("q"))[0], amountsIn(parameters.get("r"))[0], resetIn(parameters.get("t"), fromMs)));
}
function textsOf(pairs, part) {
    const value = pairs.get(part);
    return value === undefined ? {} : { [part]: value };
}
/** A list of strings or tokens with parameters (RFC 9651, 3.1), as far as limits need it. */
function itemsIn(text) {
    if (text === undefined || text.length > 2_000)
        return [];
    return text.split(",").flatMap((part) => {
        const [head = "", ...rest] = part.split(";");
        const name = /^\s*(?:"([^"]*)"|([A-Za-z0-9*][^\s"]*))\s*$/.exec(head);
        if (name === null)
            return [];
        return [{ name: name[1] ?? name[2] ?? "", parameters: new Map(rest.flatMap(pairIn)) }];
    });
}
function pairIn(text) {
    const match = /^\s*([a-z]{1,20})\s*=\s*"?([^"\s]{1,40})"?\s*$/.exec(text);
    return match === null ? [] : [[match[1] ?? "", match[2] ?? ""]];
}


/***/ }),

/***/ 9801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ readReply)
/* harmony export */ });
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8548);

/**
 * A model's answer in words: OpenAI's chat, completions and responses and all that follow them, Anthropic's messages,
 * Gemini (an array of its stream's parts too), Cohere, Bedrock's Converse and Replicate's predictions. What was thought is
 * no part of it. `undefined` where the body is none of these; an answer that was refused or calls a tool has an empty text.
 */
function readReply(body) {
    if (Array.isArray(body))
        return readParts(body);
    if (!(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .isFields */ .Ce)(body))
        return undefined;
    return (readChoices(body) ??
        readResponse(body) ??
        readGemini(body) ??
        readMessage(body) ??
        readBedrock(body) ??
        readJob(body));
}
/** Gemini's stream as one JSON array: the parts after each other. */
function readParts(parts) {
    const replies = parts.map(readGemini).filter((reply) => reply !== undefined);
    if (replies.length === 0)
        return undefined;
    const finish = replies.findLast((reply) => reply.finish !== undefined)?.finish;
    const model = replies.findLast((reply) => reply.model !== undefined)?.model;
    return toReply(replies.map((reply) => reply.text).join(""), finish, model);
}
function readChoices(body) {
    const choice = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.at)(body, "choices", 0);
    if (!(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .isFields */ .Ce)(choice))
        return undefined;
    const text = textOf((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.at)(choice, "message", "content")) ?? (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(choice, "text") ?? (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(choice, "message", "refusal");
    return toReply(text, (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(choice, "finish_reason"), (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(body, "model"));
}
function readResponse(body) {
    if ((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.at)(body, "object") !== "response" || !Array.isArray((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.at)(body, "output")))
        return undefined;
    const pieces = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .listAt */ .gT)(body, "output").flatMap((item) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .listAt */ .gT)(item, "content"));
    const texts = pieces
        .filter((piece) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.at)(piece, "type") === "output_text")
        .map((piece) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(piece, "text") ?? "");
    const finish = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(body, "incomplete_details", "reason") ?? (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(body, "status");
    return toReply(texts.join(""), finish, (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(body, "model"));
}
/** What Gemini's parts say, its thoughts left out; the reason of a blocked prompt stands for that of the answer. */
function readGemini(body) {
    const candidate = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.at)(body, "candidates", 0);
    const blocked = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(body, "promptFeedback", "blockReason");
    if (!(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .isFields */ .Ce)(candidate) && blocked === undefined && (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.at)(body, "usageMetadata") === undefined)
        return undefined;
    const parts = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .listAt */ .gT)(candidate, "content", "parts").filter((part) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.at)(part, "thought") !== true);
    const text = parts.map((part) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(part, "text") ?? "").join("");
    return toReply(text, (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(candidate, "finishReason") ?? blocked, (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(body, "modelVersion"));
}
/** Anthropic's messages and Cohere's chat: the content lies in the body or in its `message`. */
function readMessage(body) {
    if ((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.at)(body, "type") === "message" && Array.isArray((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.at)(body, "content"))) {
        return toReply(textOf((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.at)(body, "content")), (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(body, "stop_reason"), (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(body, "model"));
    }
    const finish = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(body, "finish_reason");
    if (finish === undefined)
        return undefined;
    const text = textOf((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.at)(body, "message", "content")) ?? (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(body, "text");
    return toReply(text, finish, (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(body, "model"));
}
function readBedrock(body) {
    const content = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.at)(body, "output", "message", "content");
    return Array.isArray(content) ? toReply(textOf(content), (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(body, "stopReason"), undefined) : undefined;
}
const ADDRESS = /^(?:https?:|data:)/;
/** A prediction whose output is words, whole or in pieces; addresses of files are none. */
function readJob(body) {
    if (!(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .isFields */ .Ce)((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.at)(body, "urls")))
        return undefined;
    const output = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.at)(body, "output");
    const pieces = Array.isArray(output) ? output : [output];
    const texts = pieces.filter((piece) => typeof piece === "string");
    if (texts.length === 0 || texts.length !== pieces.length || ADDRESS.test(texts[0] ?? ""))
        return undefined;
    return toReply(texts.join(""), (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(body, "status"), (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(body, "model"));
}
/** A content that is one text, or a list of pieces of which those that are text count. */
function textOf(content) {
    if (typeof content === "string")
        return content;
    if (!Array.isArray(content))
        return undefined;
    return content
        .filter((piece) => [undefined, "text", "output_text"].includes((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(piece, "type")))
        .map((piece) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(piece, "text") ?? "")
        .join("");
}
function toReply(text, finish, model) {
    return { text: text ?? "", ...(finish !== undefined && { finish }), ...(model !== undefined && { model }) };
}


/***/ }),

/***/ 2663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eq: () => (/* binding */ INCIDENT_STATES),
/* harmony export */   H6: () => (/* binding */ COMPONENT_STATUSES),
/* harmony export */   Wr: () => (/* binding */ FEED_PROBLEMS),
/* harmony export */   Xo: () => (/* binding */ INDICATORS),
/* harmony export */   p5: () => (/* binding */ MAINTENANCE_STATES)
/* harmony export */ });
/** Component states in Atlassian Statuspage's words, with `unknown` for what could not be read. */
const COMPONENT_STATUSES = [
    "operational",
    "degraded_performance",
    "partial_outage",
    "major_outage",
    "under_maintenance",
    "unknown",
];
const INDICATORS = ["none", "minor", "major", "critical", "maintenance", "unknown"];
const INCIDENT_STATES = ["investigating", "identified", "monitoring", "resolved", "postmortem"];
const MAINTENANCE_STATES = ["scheduled", "in_progress", "completed"];
const FEED_PROBLEMS = [
    "unreachable",
    "http-status",
    "not-json",
    "wrong-shape",
    "too-large",
    "empty",
    "missing-secret",
];


/***/ }),

/***/ 5507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cl: () => (/* binding */ readElements),
/* harmony export */   pn: () => (/* binding */ isEventStream),
/* harmony export */   wj: () => (/* binding */ readEvents)
/* harmony export */ });
/* harmony import */ var eventsource_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6085);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8548);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1050);



/** No answer of a model has so many lines or elements: more of them is a way to take our time, and is left unread. */
const MOST_LINES = 200_000;
const MOST_ELEMENTS = 50_000;
const BEGINS = /^\uFEFF?\s{0,8}(?:event|data|id|retry|):/;
/** Whether a text begins as server-sent events do. */
const isEventStream = (text) => BEGINS.test(text);
/**
 * The events of a text (WHATWG HTML, 9.2.6), with where each was whole. A last event that no blank line ends counts as well:
 * some servers leave that line out. Of a flood of lines the first 200,000 are read.
 */
function readEvents(text) {
    const events = [];
    let endByte = 0;
    const parser = (0,eventsource_parser__WEBPACK_IMPORTED_MODULE_0__/* .createParser */ .C)({
        onEvent: ({ event, data }) => {
            events.push({ ...(event !== undefined && { type: event }), text: data, endByte });
        },
    });
    for (const line of linesOf(text)) {
        endByte += byteLength(line);
        parser.feed(line);
    }
    parser.feed("\n\n");
    return events;
}
/** Lines with their ends: LF, CR LF or CR. */
function* linesOf(text) {
    let [from, count] = [0, 0];
    for (const { index, 0: end } of text.matchAll(/\r\n|\n|\r/g)) {
        if ((count += 1) > MOST_LINES)
            return;
        yield text.slice(from, index + end.length);
        from = index + end.length;
    }
    if (from < text.length)
        yield text.slice(from);
}
const encoder = new TextEncoder();
const byteLength = (text) => encoder.encode(text).length;
/** A string of JSON, cut off at the end of the text or not, or a brace outside of strings. */
const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*(?:"|\\?$)|[{}]/gs;
/**
 * The elements of a JSON array that may have been cut off, each with where it was whole (Gemini streams so without
 * `alt=sse`), of a flood of them the first 50,000; `undefined` where the text is no array of objects.
 */
function readElements(text) {
    if (!/^\uFEFF?\s{0,100}\[\s{0,100}\{/.test(text))
        return undefined;
    const elements = [];
    let [depth, begin, countedTo, endByte] = [0, 0, 0, 0];
    for (const { index, 0: token } of text.matchAll(TOKEN)) {
        if (token === "{" && depth++ === 0)
            begin = index;
        if (token !== "}" || --depth !== 0)
            continue;
        endByte += byteLength(text.slice(countedTo, index + 1));
        countedTo = index + 1;
        elements.push({ text: text.slice(begin, index + 1), endByte });
        if (elements.length === MOST_ELEMENTS)
            break;
    }
    return elements.every((element) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .isFields */ .Ce)((0,_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(element.text))) ? elements : undefined;
}


/***/ }),

/***/ 8274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ FEED_TOTAL_MS),
/* harmony export */   VO: () => (/* binding */ FEED_BYTES),
/* harmony export */   _w: () => (/* binding */ unreadReport),
/* harmony export */   k$: () => (/* binding */ isFeedProblem)
/* harmony export */ });
const FEED_BYTES = 5_000_000;
const FEED_TOTAL_MS = 20_000;
const isFeedProblem = (result) => "reason" in result;
/** What is known of a feed that could not be read: nothing. */
function unreadReport(source, problem) {
    return { ...source, indicator: "unknown", components: [], incidents: [], maintenances: [], problem };
}


/***/ }),

/***/ 7641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eg: () => (/* binding */ FeedSettings),
  Hq: () => (/* binding */ observeFeed)
});

// UNUSED EXPORTS: feeds

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
// EXTERNAL MODULE: ./build/feeds/contract.js
var contract = __webpack_require__(8274);
// EXTERNAL MODULE: ./build/domain/instant.js
var instant = __webpack_require__(2224);
;// CONCATENATED MODULE: ./build/feeds/fields.js


/*
 * Fields as other people's feeds write them: absent, null, "" and [] all mean "none", and one bad field or entry spoils
 * nothing but itself.
 */
/** A string; anything else is "". */
const fields_text = schemas/* string */.YjP().catch("");
/** An id: some pages number theirs. */
const identifier = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig().transform(String)])
    .catch("")
    .transform((id) => id.trim());
/** A moment of this century with any offset, in UTC; what is none is `undefined`. */
const moment = schemas/* string */.YjP()
    .catch("")
    .transform((written) => readMoment(written));
/** A list; its entries that are not of the shape are left out. Some pages write a list as the string `"[]"`. */
function list(entry) {
    return schemas/* array */.YOg(schemas/* unknown */.L5J())
        .catch([])
        .transform((entries) => entries.flatMap((candidate) => {
        const read = entry.safeParse(candidate);
        return read.success ? [read.data] : [];
    }));
}
/** The web address, or `undefined` for anything that must not become a link. */
function webAddress(written, base) {
    if (written === "" || !URL.canParse(written, base))
        return undefined;
    const url = new URL(written, base);
    return (url.protocol === "https:" || url.protocol === "http:") && url.username === "" && url.password === ""
        ? url.href
        : undefined;
}
/** Moments outside are programs' words for "none" (0001-01-01, 1970-01-01) and "for ever" (9999-12-31). */
const FIRST_MS = Date.UTC(2000, 0);
const AFTER_LAST_MS = Date.UTC(2100, 0);
/** RFC 3339, with a blank for the T and without an offset (then UTC) where pages write so. */
function readMoment(written) {
    const match = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?) ?(Z|[+-]\d{2}:?\d{2})?$/i.exec(written.trim());
    if (match === null)
        return undefined;
    const [, date, time, zone = "Z"] = match;
    const offset = zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone.toUpperCase();
    const ms = Date.parse(`${date}T${time}${offset}`);
    return ms >= FIRST_MS && ms < AFTER_LAST_MS ? (0,instant/* toInstant */.fN)(ms) : undefined;
}
/** Earliest of some moments; instants sort as text. */
const earliest = (moments) => moments.filter((candidate) => candidate !== undefined).sort()[0];

;// CONCATENATED MODULE: ./build/feeds/indicator.js
const RANKED = [
    ["major_outage", "critical"],
    ["partial_outage", "major"],
    ["degraded_performance", "minor"],
    ["under_maintenance", "maintenance"],
    ["unknown", "unknown"],
];
/** The indicator of a source that has incidents and nothing else: the worst impact that is still open. */
function indicatorOf(incidents) {
    const open = new Set(incidents.filter(({ end }) => end === undefined).map(({ impact }) => impact));
    return RANKED.find(([impact]) => open.has(impact))?.[1] ?? "none";
}
/** Newest first, in an order that depends on nothing but the incidents. */
function newestFirst(incidents) {
    return incidents.toSorted((a, b) => compare(b.published, a.published) || compare(a.id, b.id));
}
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

;// CONCATENATED MODULE: ./build/feeds/plain-text.js
const TEXT_KEPT = 2_000;
const TITLE_KEPT = 300;
const ENTITIES = new Map([
    ["amp", "&"],
    ["lt", "<"],
    ["gt", ">"],
    ["quot", '"'],
    ["apos", "'"],
    ["nbsp", " "],
]);
const LONGEST_ENTITY = 8;
const LINE_BREAKS = new Set(["br", "p", "div", "li", "ul", "ol", "tr", "h1", "h2", "h3", "h4"]);
/**
 * HTML or plain text as plain text of at most `kept` characters: tags go, block ends become line breaks, entities become
 * characters, control characters go. One pass, so linear whatever comes. The result is text, not markup: sinks escape it.
 */
function plainText(html, kept = TEXT_KEPT) {
    let out = "";
    let at = 0;
    // Enough to fill `kept` after blanks have been folded, and a bound for what is made of five megabytes.
    while (at < html.length && out.length < kept * 4) {
        const char = html.charAt(at);
        if (char === "<" && /[a-z/!]/i.test(html.charAt(at + 1))) {
            const end = html.indexOf(">", at);
            if (end === -1) {
                // No tag ends from here on: the rest is text.
                out += html.slice(at, at + kept * 4);
                break;
            }
            if (LINE_BREAKS.has(tagName(html, at, end)))
                out += "\n";
            at = end + 1;
        }
        else if (char === "&") {
            const [text, length] = entity(html, at);
            out += text;
            at += length;
        }
        else {
            out += char;
            at += 1;
        }
    }
    return shorten(foldBlanks(out), kept);
}
/** A title: one line of plain text. */
function plainTitle(html) {
    return plainText(html, TITLE_KEPT).replaceAll("\n", " ");
}
function tagName(html, start, end) {
    return (/^<\/?([a-z0-9]{1,10})(?![a-z0-9])/i.exec(html.slice(start, Math.min(end, start + 14)))?.[1] ?? "").toLowerCase();
}
function entity(html, at) {
    const match = /^&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,6});/i.exec(html.slice(at, at + LONGEST_ENTITY + 2));
    const name = match?.[1];
    if (match === null || name === undefined)
        return ["&", 1];
    const known = name.startsWith("#") ? codePoint(name) : ENTITIES.get(name.toLowerCase());
    return known === undefined ? ["&", 1] : [known, match[0].length];
}
function codePoint(reference) {
    const code = /^#x/i.test(reference)
        ? Number.parseInt(reference.slice(2), 16)
        : Number.parseInt(reference.slice(1), 10);
    return code > 0 && code <= 0x10_ff_ff && !(code >= 0xd8_00 && code <= 0xdf_ff)
        ? String.fromCodePoint(code)
        : undefined;
}
function foldBlanks(text) {
    return text
        .split(/\r\n|[\r\n\u2028\u2029]/)
        .map((line) => line
        .split(/[\s\p{Cc}]/u)
        .filter((part) => part !== "")
        .join(" "))
        .filter((line) => line !== "")
        .join("\n");
}
function shorten(text, kept) {
    if (text.length <= kept)
        return text.toWellFormed();
    // A pair of surrogates that was cut in two leaves half a character: it goes.
    const cut = text.slice(0, kept - 1);
    return `${/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut}…`.toWellFormed();
}

;// CONCATENATED MODULE: ./build/feeds/read.js


const PHASE_MS = 10_000;
/** Fetches one address of a feed: its text, or why there is none. Never rejects. */
async function fetchText(feed, url, world, signal) {
    const exchange = await world.http.exchange({
        method: "GET",
        url,
        headers: { accept: "application/json", "user-agent": "uptimeline" },
        secretHeaders: [],
        limits: {
            dnsMs: PHASE_MS,
            connectMs: PHASE_MS,
            tlsMs: PHASE_MS,
            sendMs: PHASE_MS,
            waitMs: contract/* FEED_TOTAL_MS */.Bq,
            receiveMs: contract/* FEED_TOTAL_MS */.Bq,
            totalMs: contract/* FEED_TOTAL_MS */.Bq,
            bodyBytes: contract/* FEED_BYTES */.VO,
            redirects: 5,
        },
    }, signal);
    const source = { feed, url, fetchedAt: (0,instant/* toInstant */.fN)(world.clock.now()) };
    const problem = transferProblem(exchange);
    return problem === undefined ? { source, text: new TextDecoder().decode(exchange.body) } : { source, problem };
}
function transferProblem({ failure, status }) {
    if (failure?.kind === "limit" && failure.code === "BODY_TOO_LARGE")
        return { reason: "too-large", detail: `more than ${contract/* FEED_BYTES */.VO / 1e6} MB` };
    if (failure !== undefined)
        return { reason: "unreachable", detail: `${failure.kind} while in ${failure.phase}: ${failure.code}` };
    if (status === undefined)
        return { reason: "unreachable", detail: "no answer" };
    if (status < 200 || status > 299)
        return { reason: "http-status", detail: `HTTP ${status}` };
    return undefined;
}
/** The JSON value of a text, or why it is none. */
function readJson(text) {
    const trimmed = text.replace(/^\uFEFF/, "").trim();
    if (trimmed === "")
        return { reason: "empty", detail: "an empty answer" };
    if (trimmed.startsWith("<"))
        return { reason: "not-json", detail: "a page of HTML or XML instead of JSON" };
    try {
        return { value: JSON.parse(trimmed) };
    }
    catch {
        return { reason: "not-json", detail: `${trimmed.length} characters that are not JSON` };
    }
}

// EXTERNAL MODULE: ./build/domain/monitor.js
var monitor = __webpack_require__(7203);
;// CONCATENATED MODULE: ./build/feeds/settings.js


/** Keys that every kind of feed has. */
const feedId = schemas/* string */.YjP()
    .superRefine((text, context) => {
    const mistake = (0,monitor/* idMistake */.Yr)(text);
    if (mistake === undefined)
        return;
    const { message, ...params } = mistake;
    context.addIssue({ code: "custom", message, params, input: text });
})
    .meta({ pattern: monitor/* ID_PATTERN */.pw.source, description: "Name of the feed, by which monitors refer to it" });
/** The site and issues show it, so it carries no credentials. */
const feedUrl = schemas/* url */.OZ5({ protocol: /^https?$/, error: "must be an http or https URL" })
    .refine((url) => !URL.canParse(url) || (new URL(url).username === "" && new URL(url).password === ""), {
    error: "must not hold a user name or password, for the page's address is published",
});

;// CONCATENATED MODULE: ./build/feeds/google-cloud.js







const settings = schemas/* strictObject */.rej({
    id: feedId,
    kind: schemas/* literal */.euz("google-cloud").describe("Google Cloud's (or Workspace's) list of incidents"),
    url: feedUrl
        .default("https://status.cloud.google.com/incidents.json")
        .describe("Address of `incidents.json`; Workspace has `https://www.google.com/appsstatus/dashboard/incidents.json`"),
    products: schemas/* array */.YOg(schemas/* string */.YjP().min(1))
        .default([])
        .describe("Ids or names of the products to keep (ids stay the same when Google renames a product); none keeps all"),
});
const Product = schemas/* object */.Ikc({ id: identifier, title: fields_text, current_title: fields_text });
const Update = schemas/* object */.Ikc({ created: moment, when: moment, text: fields_text, status: fields_text });
const Incident = schemas/* object */.Ikc({
    id: identifier,
    begin: moment,
    created: moment,
    end: moment,
    external_desc: fields_text,
    status_impact: fields_text,
    service_key: identifier,
    service_name: fields_text,
    uri: fields_text,
    affected_products: list(Product),
    updates: list(Update),
    most_recent_update: Update.optional().catch(undefined),
});
/** `SERVICE_INFORMATION` is for reading: it says that nothing is worse than it should be. */
const IMPACTS = new Map([
    ["SERVICE_INFORMATION", "operational"],
    ["AVAILABLE_INFORMATION", "operational"],
    ["SERVICE_DISRUPTION", "partial_outage"],
    ["SERVICE_OUTAGE", "major_outage"],
]);
/** The key that stands for "several services": it names none. */
const SEVERAL_SERVICES = "zall";
async function observe({ id, url, products }, world, signal) {
    const fetched = await fetchText(id, url, world, signal);
    const unread = (problem) => (0,contract/* unreadReport */._w)({ ...fetched.source, url: pageOf(fetched.source.url) }, problem);
    if ("problem" in fetched)
        return unread(fetched.problem);
    const report = parse(fetched.text, fetched.source);
    return (0,contract/* isFeedProblem */.k$)(report) ? unread(report) : keepProducts(report, products);
}
/** The report without incidents of other products; one that names no product is kept, for it may be about any. */
function keepProducts(report, products) {
    if (products.length === 0)
        return report;
    const wanted = new Set(products.map(fold));
    const incidents = report.incidents.filter(({ components }) => components.length === 0 || components.some((name) => wanted.has(fold(name))));
    return { ...report, indicator: indicatorOf(incidents), incidents };
}
const fold = (name) => name.trim().toLowerCase();
function parse(written, source) {
    const json = readJson(written);
    if ((0,contract/* isFeedProblem */.k$)(json))
        return json;
    if (!Array.isArray(json.value))
        return { reason: "wrong-shape", detail: "JSON that is not a list of incidents" };
    const listed = list(Incident)
        .parse(json.value)
        .filter(({ id, begin, external_desc }) => id !== "" || begin !== undefined || external_desc !== "");
    if (listed.length === 0 && json.value.length > 0)
        return { reason: "wrong-shape", detail: "a list whose entries are not incidents" };
    const incidents = newestFirst(listed.map((incident) => toIncident(incident, source)));
    return {
        feed: source.feed,
        url: pageOf(source.url),
        fetchedAt: source.fetchedAt,
        indicator: indicatorOf(incidents),
        // The source has no table of products with their health: what it doesn't mention is well.
        components: [],
        incidents,
        maintenances: [],
    };
}
function toIncident(incident, source) {
    const updates = oldestFirst(incident);
    const published = incident.created ?? earliest(updates.map(saidAt)) ?? incident.begin ?? source.fetchedAt;
    const told = toUpdates(updates, incident.end, published);
    const url = webAddress(incident.uri, source.url);
    return {
        id: incident.id === "" ? `${published} ${plainTitle(incident.external_desc)}` : incident.id,
        title: plainTitle(incident.external_desc),
        // Only `end` decides: a last update "AVAILABLE" without it is a mitigation, a late report after it changes nothing.
        state: incident.end === undefined ? (told.at(-1)?.state ?? "investigating") : "resolved",
        impact: IMPACTS.get(incident.status_impact) ?? "unknown",
        begin: incident.begin ?? published,
        ...(incident.end && { end: incident.end }),
        published,
        components: productsOf(incident),
        ...(url && { url }),
        updates: told,
    };
}
const saidAt = ({ created, when }) => created ?? when;
function oldestFirst({ updates, most_recent_update: latest }) {
    const given = updates.length === 0 && latest !== undefined ? [latest] : updates;
    return given
        .toReversed()
        .sort((a, b) => ((saidAt(a) ?? "") < (saidAt(b) ?? "") ? -1 : (saidAt(a) ?? "") > (saidAt(b) ?? "") ? 1 : 0));
}
/** Google has no word for the stage of the work: "AVAILABLE" is the only one that speaks of it, and what follows the last one in an incident that is over is its report. */
function toUpdates(updates, end, otherwise) {
    const isAvailable = ({ status }) => status === "AVAILABLE";
    const last = updates.findLastIndex(isAvailable);
    return updates.map((update, index) => ({
        t: update.when ?? update.created ?? otherwise,
        state: isAvailable(update)
            ? end !== undefined && index === last
                ? "resolved"
                : "monitoring"
            : end !== undefined && last !== -1 && index > last
                ? "postmortem"
                : "investigating",
        text: plainText(update.text),
    }));
}
function productsOf({ affected_products, service_key, service_name }) {
    const products = affected_products.flatMap(({ id, title, current_title }) => [id, title, current_title]);
    const service = service_key === SEVERAL_SERVICES ? [] : [service_key, service_name];
    const names = products.length > 0 ? products : service;
    return [...new Set(names.map((name) => plainTitle(name)).filter((name) => name !== ""))];
}
/** `…/incidents.json` stands beside the page for people. */
const pageOf = (url) => new URL(".", url).href;
const googleCloud = { settings, observe, parse };

// EXTERNAL MODULE: ./build/domain/report.js
var report = __webpack_require__(2663);
;// CONCATENATED MODULE: ./build/feeds/statuspage-report.js



const statuspage_report_IMPACTS = new Map([
    ["none", "operational"],
    ["minor", "degraded_performance"],
    ["major", "partial_outage"],
    ["critical", "major_outage"],
    ["maintenance", "under_maintenance"],
]);
/** Words that imitators use for a state of ours. */
const STATUS_ALIASES = new Map([
    ["full_outage", "major_outage"],
    ["maintenance", "under_maintenance"],
]);
const toIndicator = (word) => report/* INDICATORS */.Xo.find((known) => known === word) ?? "unknown";
const isOver = (state) => state === "resolved" || state === "postmortem";
/** Components by page order; one of a group is named "Group - Name", as Statuspage itself does in its updates. */
function toComponents(components) {
    const groups = new Map(components.filter(({ group }) => group).map(({ id, name }) => [id, plainTitle(name)]));
    return components.map(({ id, name, status, group_id }) => {
        const group = groups.get(group_id);
        const own = plainTitle(name);
        return { id, name: group === undefined ? own : `${group} - ${own}`, status: toStatus(status) };
    });
}
function toStatus(word) {
    return report/* COMPONENT_STATUSES */.H6.find((known) => known === word) ?? STATUS_ALIASES.get(word) ?? "unknown";
}
/** `otherwise` dates an incident of which the page says no time at all. */
function statuspage_report_toIncident(incident, otherwise) {
    const updates = byCreation(incident.incident_updates);
    const published = incident.created_at ?? earliest(updates.map(statuspage_report_saidAt)) ?? incident.started_at ?? otherwise;
    const state = stateOf(incident, updates.at(-1));
    const end = isOver(state) ? toEnd(incident, updates, published) : undefined;
    const url = webAddress(incident.shortlink);
    return {
        id: incident.id === "" ? `${published} ${plainTitle(incident.name)}` : incident.id,
        title: plainTitle(incident.name),
        state,
        impact: statuspage_report_IMPACTS.get(incident.impact) ?? "unknown",
        begin: earliest([incident.started_at, ...updates.map(shownAt), published]) ?? published,
        ...(end && { end }),
        published,
        components: namesOf(incident),
        ...(url && { url }),
        updates: statuspage_report_toUpdates(updates, published),
    };
}
function toMaintenance(planned, otherwise) {
    const url = webAddress(planned.shortlink);
    const begin = planned.scheduled_for ?? planned.started_at ?? planned.created_at ?? otherwise;
    return {
        id: planned.id === "" ? `${begin} ${plainTitle(planned.name)}` : planned.id,
        title: plainTitle(planned.name),
        state: toMaintenanceState(planned.status),
        begin,
        ...(planned.scheduled_until && { end: planned.scheduled_until }),
        components: namesOf(planned),
        ...(url && { url }),
    };
}
function toMaintenanceState(word) {
    if (word === "in_progress" || word === "verifying")
        return "in_progress";
    return word === "completed" || word === "resolved" || word === "postmortem" ? "completed" : "scheduled";
}
const statuspage_report_saidAt = (update) => update.created_at ?? update.display_at;
/** When the page shows it to have been: often backdated. */
const shownAt = (update) => update.display_at ?? update.created_at;
/** Oldest first, by when they were written: the shown time may be backdated, and vendors list in either order. */
function byCreation(newestFirst) {
    return newestFirst
        .toReversed()
        .sort((a, b) => ((statuspage_report_saidAt(a) ?? "") < (statuspage_report_saidAt(b) ?? "") ? -1 : (statuspage_report_saidAt(a) ?? "") > (statuspage_report_saidAt(b) ?? "") ? 1 : 0));
}
function readState(word) {
    return word === "completed" ? "resolved" : report/* INCIDENT_STATES */.Eq.find((known) => known === word);
}
/**
 * The last update decides, for an incident can be re-opened after "resolved"; the page's own state where it is later
 * (`resolved_at`) or where the update says no time or no state that we know.
 */
function stateOf(incident, newest) {
    const own = readState(incident.status);
    const told = newest && readState(newest.status);
    const toldAt = newest && statuspage_report_saidAt(newest);
    if (told === undefined || toldAt === undefined)
        return own ?? told ?? "investigating";
    const endedLater = own !== undefined && isOver(own) && (incident.resolved_at ?? "") >= toldAt;
    return endedLater && !isOver(told) ? own : told;
}
/** A word that we don't know never ends an incident. */
const toState = (word) => readState(word) ?? "investigating";
/**
 * When an incident that is over ended: the page's own moment, unless it was re-opened after that; else the first update
 * of its last stretch of "resolved" and "postmortem", so that a later post-mortem moves nothing.
 */
function toEnd(incident, updates, published) {
    const lastOpen = updates.findLastIndex(({ status }) => !isOver(toState(status)));
    const open = updates[lastOpen];
    const openAt = (open && statuspage_report_saidAt(open)) ?? "";
    if (incident.resolved_at !== undefined && incident.resolved_at >= openAt)
        return incident.resolved_at;
    const closing = updates[lastOpen + 1];
    return (closing && shownAt(closing)) ?? incident.resolved_at ?? incident.updated_at ?? published;
}
function statuspage_report_toUpdates(updates, otherwise) {
    return updates.map((update) => ({
        t: shownAt(update) ?? otherwise,
        state: toState(update.status),
        text: plainText(update.body),
    }));
}
function namesOf({ components, incident_updates }) {
    const affected = incident_updates.flatMap((update) => update.affected_components);
    const names = [
        ...components.flatMap(({ id, name }) => [id, name]),
        ...affected.flatMap(({ code, name }) => [code, name]),
    ];
    return [...new Set(names.map((name) => plainTitle(name)).filter((name) => name !== ""))];
}

;// CONCATENATED MODULE: ./build/feeds/statuspage-shape.js


/*
 * The Statuspage v2 API as it is met in the wild, imitators included: only what the normal form needs, every field
 * optional. Words stay strings here; the normal form decides what an unknown one means.
 */
const AffectedComponent = schemas/* object */.Ikc({ code: identifier, name: fields_text });
const statuspage_shape_Update = schemas/* object */.Ikc({
    status: fields_text,
    body: fields_text,
    created_at: moment,
    display_at: moment,
    affected_components: list(AffectedComponent),
});
const Component = schemas/* object */.Ikc({
    id: identifier,
    name: fields_text,
    status: fields_text,
    group_id: identifier,
    group: schemas/* boolean */.zMY().catch(false),
});
const statuspage_shape_Incident = schemas/* object */.Ikc({
    id: identifier,
    name: fields_text,
    status: fields_text,
    impact: fields_text,
    shortlink: fields_text,
    started_at: moment,
    created_at: moment,
    updated_at: moment,
    resolved_at: moment,
    scheduled_for: moment,
    scheduled_until: moment,
    incident_updates: list(statuspage_shape_Update),
    components: list(schemas/* object */.Ikc({ id: identifier, name: fields_text })),
});
/** Any envelope of the API; which of the keys were there is the caller's to look at. */
const Envelope = schemas/* object */.Ikc({
    page: schemas/* object */.Ikc({ url: fields_text, updated_at: moment }).catch({ url: "", updated_at: undefined }),
    status: schemas/* object */.Ikc({ indicator: fields_text }).catch({ indicator: "" }),
    components: list(Component),
    incidents: list(statuspage_shape_Incident),
    scheduled_maintenances: list(statuspage_shape_Incident),
});

;// CONCATENATED MODULE: ./build/feeds/statuspage.js








const statuspage_settings = schemas/* strictObject */.rej({
    id: feedId,
    kind: schemas/* literal */.euz("statuspage")
        .describe("An Atlassian Statuspage, or a page that answers like one (incident.io and others)"),
    url: feedUrl.describe("The page, or one of its `api/v2/*.json` addresses, which is then the only one read. Of a page, `summary.json` and `incidents.json` are read and merged"),
});
const LISTS = ["components", "incidents", "scheduled_maintenances"];
async function statuspage_observe({ id, url }, world, signal) {
    const [first, second] = await Promise.all(addresses(url).map((address) => fetchText(id, address, world, signal)));
    // There is always a first address.
    const main = toReport(first);
    if (second === undefined)
        return main;
    // The summary alone is a whole report, for it holds what is open, and some imitators have nothing else. Without it we
    // know of some troubles and of nothing that it is well: its problem stays.
    return { ...main, incidents: mergeIncidents(main.incidents, toReport(second).incidents) };
}
/** What is read of a page, the one that says most first. */
function addresses(url) {
    const given = new URL(url);
    if (given.pathname.endsWith(".json"))
        return [given.href];
    const root = given.pathname.replace(/\/+$/, "").replace(/\/api\/v2$/, "");
    return ["summary", "incidents"].map((name) => new URL(`${root}/api/v2/${name}.json`, given.origin).href);
}
function toReport(fetched) {
    if ("problem" in fetched)
        return unread(fetched.source, fetched.problem);
    const parsed = statuspage_parse(fetched.text, fetched.source);
    return (0,contract/* isFeedProblem */.k$)(parsed) ? unread(fetched.source, parsed) : parsed;
}
const unread = (source, problem) => (0,contract/* unreadReport */._w)({ ...source, url: statuspage_pageOf(source.url) }, problem);
/** One incident told twice: the telling with the later last word, then the longer one. */
function mergeIncidents(a, b) {
    const byId = new Map(a.map((incident) => [incident.id, incident]));
    for (const incident of b) {
        const known = byId.get(incident.id);
        if (known === undefined || isNewer(incident, known))
            byId.set(incident.id, incident);
    }
    return newestFirst([...byId.values()]);
}
function isNewer(candidate, known) {
    const [ours, theirs] = [candidate.updates.at(-1)?.t ?? "", known.updates.at(-1)?.t ?? ""];
    return ours === theirs ? candidate.updates.length > known.updates.length : ours > theirs;
}
function statuspage_parse(text, source) {
    const json = readJson(text);
    if ((0,contract/* isFeedProblem */.k$)(json))
        return json;
    const shape = shapeOf(json.value, source.url);
    const read = Envelope.safeParse(json.value);
    if (shape === "none" || !read.success)
        return { reason: "wrong-shape", detail: "JSON without a status, components or incidents as Statuspage has them" };
    const { page, status, components, incidents: listed, scheduled_maintenances: planned } = read.data;
    const otherwise = page.updated_at ?? source.fetchedAt;
    const incidents = newestFirst(listed
        .filter(({ scheduled_for }) => scheduled_for === undefined)
        .map((incident) => statuspage_report_toIncident(incident, otherwise)));
    const maintenances = [...planned, ...listed.filter(({ scheduled_for }) => scheduled_for !== undefined)];
    return {
        feed: source.feed,
        url: webAddress(page.url) ?? statuspage_pageOf(source.url),
        fetchedAt: source.fetchedAt,
        indicator: shape === "incidents" ? indicatorOf(incidents) : toIndicator(status.indicator),
        components: toComponents(components),
        incidents,
        maintenances: maintenances.map((maintenance) => toMaintenance(maintenance, otherwise)),
    };
}
/**
 * Which envelope this is: `incidents` is the list of incidents alone, of which the indicator has to be made. An imitator
 * leaves the list out when it is empty, so that address may answer with nothing but the page.
 */
function shapeOf(value, url) {
    if (typeof value !== "object" || value === null || Array.isArray(value))
        return "none";
    const has = (key) => Object.hasOwn(value, key);
    const part = (key) => (has(key) ? value[key] : undefined);
    const isObject = (key) => typeof part(key) === "object" && part(key) !== null;
    const lists = LISTS.filter((key) => has(key) && (part(key) === null || Array.isArray(part(key))));
    if (isObject("status") || lists.includes("components"))
        return "whole";
    if (lists.includes("incidents"))
        return "incidents";
    if (lists.includes("scheduled_maintenances"))
        return "whole";
    return isObject("page") && /\/incidents(\/unresolved)?\.json$/.test(url) ? "incidents" : "none";
}
/** The page for people that belongs to an address of the API. */
const statuspage_pageOf = (url) => url.replace(/(\/api\/v2)?\/[^/?#]*\.json.*$/s, "/");
const statuspage = { settings: statuspage_settings, observe: statuspage_observe, parse: statuspage_parse };

;// CONCATENATED MODULE: ./build/feeds/index.js



/** One entry under `feeds:` in the config. */
const FeedSettings = schemas/* discriminatedUnion */.gMt("kind", [statuspage.settings, googleCloud.settings]);
const feeds = { statuspage: statuspage, "google-cloud": googleCloud };
/** Reads one feed, whatever its kind. Never rejects. */
function observeFeed(settings, world, signal) {
    // The registry's type ties each kind to its own settings; the compiler can't follow that through a lookup by a union.
    const feed = feeds[settings.kind];
    return feed.observe(settings, world, signal);
}


/***/ }),

/***/ 7786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MX: () => (/* binding */ verify),
/* harmony export */   jQ: () => (/* binding */ heartbeat),
/* harmony export */   j_: () => (/* binding */ readEvent)
/* harmony export */ });
/* unused harmony exports settings, sign */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6921);
/* harmony import */ var _domain_instant_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2224);
/* harmony import */ var _domain_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4953);
/* harmony import */ var _domain_facts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1050);





/** Interval and grace together are less than the three days of samples that a run reads: what is missing is seen from those. */
const GRACE_MOST_MS = _domain_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .DAY_MS */ .sO;
const settings = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz("heartbeat")
        .describe("Nothing is asked: the watched thing reports by itself, and is missed when it does not."),
    grace: _domain_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .PositiveDuration */ .yp.refine((ms) => ms <= GRACE_MOST_MS, "is longer than 1d")
        .prefault("5m")
        .meta({
        description: "How long after the monitor's interval a report may come late, at most 1d. Events reach a workflow within a minute or two as a rule, sometimes much later.",
        examples: ["5m", "1h"],
    }),
    secret: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .min(1)
        .meta({
        description: "The key by which reports are signed (HMAC-SHA-256), as ${NAME} of a secret.",
        examples: ["${BACKUP_HEARTBEAT_KEY}"],
    }),
});
/** Asked for nothing, it says nothing: whether a report is missing is seen from the ledger (domain/heartbeat.ts). */
const heartbeat = {
    settings,
    defaults: [],
    mentionedBy: [],
    observe: (_, { clock }) => Promise.resolve({
        startedAtMs: clock.now(),
        totalMs: 0,
        phases: {},
        headers: new Map(),
        body: new Uint8Array(),
        redirects: 0,
        silent: true,
    }),
    facts: (exchange) => ({
        latencyMs: exchange.totalMs,
        phases: {},
        headers: exchange.headers,
        text: "",
        body: undefined,
        bytes: 0,
    }),
    host: () => "heartbeat",
    target: () => ({ host: "heartbeat", url: "heartbeat" }),
    queueMs: () => 0,
    credentialed: () => false,
};
/** GitHub lets a payload have 64 kB, which is more than a report needs. */
const LONGEST_EVENT = 1_000_000;
const LONGEST_BODY = 8_192;
const Event = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    client_payload: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ body: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(LONGEST_BODY), signature: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(200) }),
});
/** What a `repository_dispatch` event carries, from GitHub's file about it; `undefined` where that is no report of ours. */
function readEvent(text) {
    if (text.length > LONGEST_EVENT)
        return undefined;
    const event = Event.safeParse((0,_domain_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .q)(text));
    return event.success ? event.data.client_payload : undefined;
}
/** `sha256=` and 64 hexadecimal digits: HMAC-SHA-256 (RFC 2104) over the bytes of `body`, as GitHub signs its own webhooks. */
function sign(body, secret) {
    return `sha256=${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)("sha256", secret).update(body, "utf8").digest("hex")}`;
}
/** Whether `signature` is that of `body`, compared in a time that does not depend on where they differ. */
function verify(body, signature, secret) {
    const given = Buffer.from(signature, "utf8");
    const right = Buffer.from(sign(body, secret), "utf8");
    return given.length === right.length && (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.timingSafeEqual)(given, right);
}


/***/ }),

/***/ 4848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MT: () => (/* binding */ ProbeSettings),
  gG: () => (/* binding */ carriesCredentials),
  CI: () => (/* binding */ defaultConditions),
  WH: () => (/* binding */ describeProbe),
  l$: () => (/* binding */ expressionsIn),
  l5: () => (/* binding */ observeProbe)
});

// UNUSED EXPORTS: probes

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
// EXTERNAL MODULE: ./build/domain/exchange.js
var exchange = __webpack_require__(8128);
// EXTERNAL MODULE: ./build/domain/duration.js
var duration = __webpack_require__(4953);
// EXTERNAL MODULE: ./build/domain/certificate.js
var certificate = __webpack_require__(3702);
// EXTERNAL MODULE: ./build/domain/facts.js
var domain_facts = __webpack_require__(1050);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(8532);
;// CONCATENATED MODULE: ./build/probes/contract.js

const BYTES = { B: 1, kB: 1e3, KB: 1e3, MB: 1e6, GB: 1e9, KiB: 2 ** 10, MiB: 2 ** 20, GiB: 2 ** 30 };
const SIZE = /^(\d{1,15})(B|kB|KB|MB|GB|KiB|MiB|GiB)$/;
const SIZE_EXPECTED = "is not a size such as 512kB, 10MB or 1GiB";
/** Bytes in a text such as `512kB`, `10MB` (10 000 000) or `1GiB`; `undefined` for any other text. */
function parseSize(text) {
    const match = SIZE.exec(text);
    if (match === null)
        return undefined;
    const bytes = Number(match[1]) * BYTES[match[2]];
    return Number.isSafeInteger(bytes) ? bytes : undefined;
}
/** A size in the config, as bytes. */
const Size = schemas/* string */.YjP(SIZE_EXPECTED)
    .regex(SIZE, SIZE_EXPECTED)
    .transform((text, context) => {
    const bytes = parseSize(text);
    if (bytes !== undefined && bytes > 0)
        return bytes;
    context.addIssue({ code: "custom", message: "is no size that a body can have", input: text });
    return core/* NEVER */.tm;
});

;// CONCATENATED MODULE: ./build/probes/net-settings.js





const limit = (text, describes) => duration/* PositiveDuration */.yp.prefault(text).meta({ description: describes, examples: [text] });
/** Limits by the phases of calls below HTTP; each kind takes those that it has. */
const LIMITS = {
    queue: limit("30s", "Longest wait for a turn among the calls that run at once; not part of the latency."),
    dns: limit("10s", "Longest time to resolve the host's name."),
    connect: limit("30s", "Longest time to open the connection."),
    tls: limit("30s", "Longest time for the TLS handshake."),
    wait: limit("30s", "Longest time to wait for an answer."),
    total: limit("60s", "Longest time for the whole call."),
};
const LIMITS_SAY = "How long each phase of a call may take.";
const bodyLimit = (text, describes) => Size.prefault(text).meta({ description: describes, examples: [text] });
/** What the adapter is told; a phase that the kind doesn't have has no limit of its own. */
function toLimits(given) {
    const none = Number.POSITIVE_INFINITY;
    return {
        dnsMs: given.dns ?? none,
        connectMs: given.connect ?? none,
        tlsMs: given.tls ?? none,
        waitMs: given.wait ?? none,
        receiveMs: given.receive ?? none,
        totalMs: given.total ?? none,
        bodyBytes: given.bodyBytes ?? 0,
    };
}
const HOST_EXPECTED = "is neither a host's name nor an address";
const LABEL = "[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?";
/** A name of labels (RFC 1035, section 2.3.4), those of services with their underscore; a final dot may stand. */
const NAME = new RegExp(`^(?=.{1,254}$)${LABEL}(?:\\.${LABEL})*\\.?$`);
const isName = (text) => NAME.test(text) && !/^[\d.]+$/.test(text);
const isAddress = (text) => schemas/* union */.KCZ([schemas/* ipv4 */.uXy(), schemas/* ipv6 */.ugL()]).safeParse(text).success;
/** A name, an IPv4 address, or an IPv6 address without brackets. */
const Host = schemas/* string */.YjP(HOST_EXPECTED).refine((text) => isName(text) || isAddress(text), HOST_EXPECTED);
const Port = schemas/* int */.Whr().min(1).max(65_535);
const Family = schemas/* literal */.euz([4, 6])
    .optional()
    .describe("Connects over IPv4 (4) or IPv6 (6) only; over whichever answers first when left out.");
const OwnCa = schemas/* string */.YjP()
    .regex(/-----BEGIN CERTIFICATE-----/, "holds no certificate in PEM")
    .optional()
    .meta({
    description: "Certificates (PEM) of own authorities that are trusted beside the public ones. May be ${NAME} of a secret.",
    examples: ["-----BEGIN CERTIFICATE-----\n…\n-----END CERTIFICATE-----"],
});
/** `example.com:443`, `[2001:db8::1]:443` */
const hostAndPort = (host, port) => `${host.includes(":") ? `[${host}]` : host.toLowerCase()}:${port}`;
/** What conditions may look at of any call below HTTP. */
function netFacts(exchange) {
    const { status, family, tls, records } = exchange;
    const text = new TextDecoder().decode(exchange.body);
    return {
        ...(status !== undefined && { status }),
        latencyMs: exchange.totalMs,
        phases: exchange.phases,
        headers: exchange.headers,
        text,
        body: (0,domain_facts/* parseJson */.q)(text),
        bytes: exchange.body.byteLength,
        ...(family !== undefined && { family }),
        ...(tls !== undefined && { tls, certDaysLeft: certDaysLeft(tls, exchange.startedAtMs) }),
        ...(records !== undefined && { records }),
    };
}
/** Whole days, rounded down, until the first certificate of the chain expires. */
function certDaysLeft({ chain }, atMs) {
    return Math.min(...chain.map(({ to }) => (0,certificate/* daysBetween */.YM)(atMs, to)));
}

;// CONCATENATED MODULE: ./build/probes/dns.js



const { queue, dns: question } = LIMITS;
const SERVER_EXPECTED = "is not a name server's address such as 192.0.2.53, 192.0.2.53:5353 or [2001:db8::53]:53";
const settings = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz("dns")
        .describe("A question to a name server: the records of a name, which conditions see as `records` and `answers`."),
    name: Host.meta({
        description: "The name that is asked about; for PTR an address will do.",
        examples: ["api.example.com", "_acme-challenge.example.com"],
    }),
    type: schemas/* enum */.k5n(exchange/* RECORD_TYPES */.c4).prefault("A").describe("The type of the records."),
    server: schemas/* string */.YjP(SERVER_EXPECTED)
        .refine((text) => serverIn(text) !== undefined, SERVER_EXPECTED)
        .optional()
        .meta({
        description: "The name server that is asked, by its address, with a port where that is not 53; the runner's own when left out.",
        examples: ["192.0.2.53", "[2001:db8::53]:5353"],
    }),
    limits: schemas/* strictObject */.rej({
        queue,
        dns: question.describe("Longest time for the answer; a question that is lost is repeated twice within it."),
    })
        .prefault({})
        .describe("How long the call may take."),
});
const dns = {
    settings,
    defaults: ["size(records) > 0"],
    mentionedBy: ["records", "answers"],
    observe: (asked, world, { signal }) => world.net.resolve(toRequest(asked), signal),
    facts: netFacts,
    /** The server is what limits are about; the runner's own has no name. */
    host: ({ server }) => {
        const { host, port } = serverIn(server ?? "") ?? { host: "resolver", port: 53 };
        return hostAndPort(host, port);
    },
    target: ({ name, type }) => ({
        host: plain(name),
        url: `dns:${plain(name)}?type=${type}`,
        method: type,
    }),
    queueMs: ({ limits }) => limits.queue,
    credentialed: () => false,
};
const plain = (name) => name.toLowerCase().replace(/\.$/, "");
function toRequest({ name, type, server, limits }) {
    return {
        name,
        type,
        ...(server !== undefined && { server }),
        limits: toLimits({ dns: limits.dns, total: limits.dns }),
    };
}
/** An address alone, or with a port: IPv6 stands in brackets then. */
function serverIn(text) {
    if (schemas/* ipv6 */.ugL().safeParse(text).success)
        return { host: text, port: 53 };
    const match = /^(?:\[([0-9a-fA-F:.]+)\]|([\d.]+))(?::(\d{1,5}))?$/.exec(text);
    const host = match?.[1] ?? match?.[2] ?? "";
    const isAddress = match?.[1] === undefined ? schemas/* ipv4 */.uXy().safeParse(host).success : schemas/* ipv6 */.ugL().safeParse(host).success;
    const port = Number(match?.[3] ?? 53);
    return isAddress && port >= 1 && port <= 65_535 ? { host, port } : undefined;
}

// EXTERNAL MODULE: ./build/domain/classify-failure.js
var classify_failure = __webpack_require__(4752);
// EXTERNAL MODULE: ./build/domain/outcome.js
var domain_outcome = __webpack_require__(3153);
// EXTERNAL MODULE: ./build/domain/provider-error.js + 1 modules
var provider_error = __webpack_require__(3746);
;// CONCATENATED MODULE: ./build/probes/globalping-places.js



/** What each place's exchange amounts to by itself, in their order. */
function judgePlaces(places, right) {
    return places.map(({ place, exchange: seen }) => {
        const exchange = isWrong(seen, right) ? withWrongStatus(seen) : seen;
        const outcome = outcomeAt(exchange);
        return { exchange, facts: { place, outcome, ...(seen.failure === undefined && { latencyMs: seen.totalMs }) } };
    });
}
function isWrong({ failure, status }, right) {
    if (failure !== undefined || status === undefined)
        return false;
    return right === undefined ? status < 200 || status > 299 : !right.includes(status);
}
/** A failure of its own, so that it is one whatever the monitor's conditions look at. */
const withWrongStatus = (exchange) => ({
    ...exchange,
    failure: { kind: "answer", phase: "wait", code: `HTTP_${exchange.status ?? 0}` },
});
function outcomeAt({ failure, status }) {
    if (failure === undefined)
        return "ok";
    return ((0,provider_error/* outcomeOfStatus */.Ss)(status) ?? (0,classify_failure/* classifyFailure */.X)(failure)).outcome;
}
/** The first of those that come most often. */
function mostOften(values) {
    const counts = new Map();
    for (const value of values)
        counts.set(value, (counts.get(value) ?? 0) + 1);
    const most = Math.max(...counts.values());
    return [...counts].find(([, count]) => count === most)?.[0];
}
/**
 * The exchange that stands for all places: a failing one where more than `quorum` of those that answered fail, else a good
 * one; where none answered, one that says why. It is the one of median latency among those of the outcome that comes most
 * often.
 */
function mostTelling(measured, quorum, right) {
    const { places = [], startedAtMs } = measured;
    const judged = judgePlaces(places, right);
    const by = (count) => judged.filter(({ facts }) => (0,domain_outcome/* countOf */.pq)(facts.outcome) === count);
    const failing = by("failure");
    const good = by("available");
    const answered = failing.length + good.length;
    const group = answered === 0 ? judged : failing.length > quorum * answered ? failing : good;
    const outcome = mostOften(group.map(({ facts }) => facts.outcome));
    const chosen = median(group.filter(({ facts }) => facts.outcome === outcome).map(({ exchange }) => exchange));
    const none = { kind: "source", phase: "wait", code: "NO_PLACES" };
    return chosen === undefined ? { ...measured, failure: none } : { ...chosen, startedAtMs, places };
}
function median(exchanges) {
    const sorted = exchanges.toSorted((a, b) => a.totalMs - b.totalMs);
    return sorted[Math.floor((sorted.length - 1) / 2)];
}

;// CONCATENATED MODULE: ./build/probes/globalping.js





const hostname = schemas/* string */.YjP()
    .regex(/^[A-Za-z0-9_.:-]{1,253}$/, "is not a host's name or address")
    .meta({ examples: ["api.example.com"] });
/** Names of headers and of parameters in an address that carry credentials. */
const CREDENTIAL = /^(?:.*[-_])?(?:(?:api|access)?key|token|secret|auth|authorization|password|cookie|signature|sig)$/i;
const WOULD_BE_PUBLIC = "holds a credential, which would be public: the network shows what it asks";
function showsCredential(text) {
    const url = URL.parse(text);
    if (url === null)
        return false;
    return url.username + url.password !== "" || [...url.searchParams.keys()].some((name) => CREDENTIAL.test(name));
}
const target = schemas/* union */.KCZ([
    schemas/* strictObject */.rej({
        http: schemas/* url */.OZ5({ protocol: /^https?$/, hostname: /./, error: "is not a URL that begins with http:// or https://" })
            .refine((url) => !showsCredential(url), WOULD_BE_PUBLIC)
            .meta({ description: "What is asked over HTTP.", examples: ["https://api.example.com/v1/models"] }),
        method: schemas/* enum */.k5n(["GET", "HEAD", "OPTIONS"]).prefault("GET").describe("The request's method; GET when left out."),
        headers: schemas/* record */.g1P(schemas/* string */.YjP().regex(/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/, "is not a header's name"), schemas/* string */.YjP())
            .refine((headers) => !Object.keys(headers).some((name) => CREDENTIAL.test(name)), WOULD_BE_PUBLIC)
            .prefault({})
            .describe("Headers of the request, by name. The network shows them to whoever has the measurement's id."),
        status: schemas/* array */.YOg(schemas/* int */.Whr().min(100).max(599))
            .min(1)
            .optional()
            .meta({
            description: "Statuses that are right in each place; any from 200 to 299 unless set.",
            examples: [[200], [401]],
        }),
    }),
    schemas/* strictObject */.rej({
        tcp: hostname.describe("The host to which a TCP connection is made."),
        port: schemas/* int */.Whr().min(1).max(65_535).describe("Its port."),
    }),
    schemas/* strictObject */.rej({
        dns: hostname.describe("The name that is looked up."),
        type: schemas/* enum */.k5n(exchange/* RECORD_TYPES */.c4)
            .exclude(["CAA"])
            .prefault("A")
            .describe("The type of record that is asked for; A when left out."),
        server: hostname.optional().describe("The resolver that is asked; each probe's own when left out."),
    }),
])
    .describe("What is measured: a URL (http), a port (tcp with port) or a name (dns). Measurements are public to whoever knows their id: nothing secret belongs here.");
const SHARE = /^(?:100|\d{1,2})%$/;
const globalping_settings = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz("globalping")
        .describe("A measurement from places all over the world, by the volunteers' network Globalping."),
    target,
    from: schemas/* array */.YOg(schemas/* string */.YjP().regex(/^[^\s,][^,\n]{0,79}$/, "is not a place"))
        .min(1)
        .max(20)
        .meta({
        description: "Places to measure from, in the network's words: a country, city, continent, network or cloud region, joined by + where all must be true. One probe is taken in each.",
        examples: [["DE", "New York", "Seoul", "aws-eu-west-1"]],
    }),
    quorum: schemas/* string */.YjP()
        .regex(SHARE, "is not a percentage such as 50%")
        .transform((text) => Number(text.slice(0, -1)) / 100)
        .prefault("50%")
        .meta({
        description: "It fails when more than this share of the places that answered sees it fail.",
        examples: ["50%", "0%"],
    }),
    token: schemas/* string */.YjP()
        .min(1)
        .optional()
        .meta({
        description: "A token of the network as ${NAME} of a secret: more measurements an hour than without.",
        examples: ["${GLOBALPING_TOKEN}"],
    }),
    api: schemas/* url */.OZ5({ protocol: /^https?$/, hostname: /./, error: "is not a URL that begins with http:// or https://" })
        .optional()
        .describe("Address of the network's API, where it is not the public one."),
    limits: schemas/* strictObject */.rej({
        queue: duration/* PositiveDuration */.yp.prefault("30s").describe("Longest wait for a turn among the calls that run at once."),
        total: duration/* PositiveDuration */.yp.prefault("60s").describe("Longest time for a measurement; what has answered then counts."),
    })
        .prefault({})
        .describe("How long a measurement may take."),
});
const PUBLIC_API = "https://api.globalping.io";
/**
 * One measurement from all places. What most of them see is the exchange: of those that see it work the one of median
 * latency, or, where more than the quorum see it fail, the one that tells most of the failure. The places stand beside it.
 */
const globalping = {
    settings: globalping_settings,
    defaults: [],
    mentionedBy: [],
    async observe(asked, world, { signal }) {
        const measured = await world.places.measure(globalping_toRequest(asked), signal);
        return measured.failure === undefined ? mostTelling(measured, asked.quorum, rightStatuses(asked)) : measured;
    },
    facts(exchange, asked) {
        const { places } = exchange;
        return {
            ...netFacts(exchange),
            ...(places !== undefined && { places: judgePlaces(places, rightStatuses(asked)).map(({ facts }) => facts) }),
        };
    },
    host: ({ api = PUBLIC_API }) => new URL(api).host,
    target: ({ target: what }) => {
        if ("http" in what) {
            const { protocol, host, pathname } = new URL(what.http);
            return { host, url: `${protocol}//${host}${pathname}`, method: what.method };
        }
        const host = "tcp" in what ? `${what.tcp}:${what.port}` : what.dns;
        return { host, url: host };
    },
    queueMs: ({ limits }) => limits.queue,
    credentialed: () => false,
};
const rightStatuses = ({ target: what }) => "http" in what ? what.status : undefined;
function globalping_toRequest({ target: what, from, token, api, limits }) {
    return {
        what: toWhat(what),
        from,
        ...(token !== undefined && { token }),
        ...(api !== undefined && { apiUrl: api }),
        timeoutMs: limits.total,
    };
}
function toWhat(what) {
    if ("http" in what)
        return { kind: "http", method: what.method, url: what.http, headers: what.headers };
    if ("tcp" in what)
        return { kind: "tcp", host: what.tcp, port: what.port };
    const { dns, type, server } = what;
    return { kind: "dns", name: dns, type, ...(server !== undefined && { server }) };
}

// EXTERNAL MODULE: ./build/probes/heartbeat.js
var heartbeat = __webpack_require__(7786);
// EXTERNAL MODULE: ./build/domain/rate-limit.js
var rate_limit = __webpack_require__(6125);
// EXTERNAL MODULE: ./build/domain/reply.js
var domain_reply = __webpack_require__(9801);
// EXTERNAL MODULE: ./build/domain/fields.js
var fields = __webpack_require__(8548);
// EXTERNAL MODULE: ./build/domain/cost.js
var cost = __webpack_require__(4547);
;// CONCATENATED MODULE: ./build/domain/usage.js


/** More of anything than a call can use: such a number is a mistake, and left out. */
const MOST = 1e12;
/** Ticks of xAI's `cost_in_usd_ticks`: 10 000 000 000 are one dollar (docs.x.ai, cost tracking). */
const TICKS_PER_USD = 1e10;
/**
 * What a call used, as its answer says: the forms of OpenAI (chat, responses, images, transcriptions) and all that follow it,
 * Anthropic, Gemini, Cohere, Bedrock and Replicate. A number that is negative, no number or beyond all reason is as absent as
 * one that is not there. `undefined` where the answer says nothing.
 */
function readUsage(body) {
    return gatherUsage(Array.isArray(body) ? body : [body]);
}
/**
 * The same of an answer that comes in parts: what a later part counts replaces what an earlier one did, since the counts of
 * streams are running totals (Anthropic tells the input first and the output last).
 */
function gatherUsage(parts) {
    let counted = {};
    let cost;
    let units;
    for (const part of parts) {
        for (const holder of holdersIn(part))
            counted = { ...counted, ...said(holder) };
        cost = costIn(counted) ?? cost;
        units = unitsIn(part) ?? units;
    }
    return toUsage({ ...tokensIn(counted), units, cost });
}
/** The objects of a part that may count: of an answer, of a stream's event, of what the event wraps. */
function holdersIn(part) {
    const wrapped = [part, (0,fields.at)(part, "response"), (0,fields.at)(part, "message"), (0,fields.at)(part, "delta"), (0,fields.at)(part, "x_groq")];
    const holders = wrapped.flatMap((one) => [(0,fields.at)(one, "usage"), (0,fields.at)(one, "usageMetadata")]);
    // Cohere's first version of chat, and its embeddings, count under `meta`.
    return [(0,fields.at)(part, "meta"), ...holders].filter(fields/* isFields */.Ce);
}
/** What is null is not said: it replaces nothing. */
const said = (fields) => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== undefined));
function tokensIn(counted) {
    if ((0,fields.at)(counted, "promptTokenCount") !== undefined)
        return tokensOfGemini(counted);
    const billed = (0,fields.at)(counted, "billed_units") ?? (0,fields.at)(counted, "tokens");
    if ((0,fields/* isFields */.Ce)(billed)) {
        const [input, output] = [countAt(billed, "input_tokens"), countAt(billed, "output_tokens")];
        return { input, cached: undefined, output, thinking: undefined };
    }
    if ((0,fields.at)(counted, "prompt_tokens") !== undefined)
        return tokensOfChat(counted);
    return tokensOfMessages(counted);
}
/** OpenAI's chat form, with the additions of DeepSeek (cache) and Perplexity (thinking). */
function tokensOfChat(counted) {
    const input = countAt(counted, "prompt_tokens");
    const said = countAt(counted, "completion_tokens");
    const thinking = countAt(counted, "completion_tokens_details", "reasoning_tokens") ?? countAt(counted, "reasoning_tokens");
    const cached = countAt(counted, "prompt_tokens_details", "cached_tokens") ??
        countAt(counted, "prompt_cache_hit_tokens") ??
        countAt(counted, "cached_tokens");
    // xAI counts thinking beside the completion: its total tells.
    const total = countAt(counted, "total_tokens");
    const isBeside = input !== undefined && said !== undefined && thinking !== undefined && total === input + said + thinking;
    return { input, cached, output: isBeside ? said + thinking : said, thinking };
}
/**
 * OpenAI's responses, whose input holds what came from the cache, and Anthropic's messages and Bedrock's Converse, whose
 * input does not.
 */
function tokensOfMessages(counted) {
    const fresh = countAt(counted, "input_tokens") ?? countAt(counted, "inputTokens");
    const read = countAt(counted, "cache_read_input_tokens") ?? countAt(counted, "cacheReadInputTokens");
    const written = countAt(counted, "cache_creation_input_tokens") ?? countAt(counted, "cacheWriteInputTokens");
    return {
        input: fresh === undefined ? undefined : fresh + (read ?? 0) + (written ?? 0),
        cached: read ?? countAt(counted, "input_tokens_details", "cached_tokens"),
        output: countAt(counted, "output_tokens") ?? countAt(counted, "outputTokens"),
        thinking: countAt(counted, "output_tokens_details", "reasoning_tokens"),
    };
}
/** Gemini counts thinking beside the answer, and leaves out what is 0; its total is that of all parts. */
function tokensOfGemini(counted) {
    const prompt = countAt(counted, "promptTokenCount");
    const input = prompt === undefined ? undefined : prompt + (countAt(counted, "toolUsePromptTokenCount") ?? 0);
    const thinking = countAt(counted, "thoughtsTokenCount");
    const answered = countAt(counted, "candidatesTokenCount") ?? countAt(counted, "responseTokenCount");
    const total = countAt(counted, "totalTokenCount");
    const rest = input !== undefined && total !== undefined && total >= input ? total - input : undefined;
    return {
        input,
        cached: countAt(counted, "cachedContentTokenCount"),
        output: answered === undefined ? rest : answered + (thinking ?? 0),
        thinking,
    };
}
/** OpenRouter's `cost`, Perplexity's `cost.total_cost`, xAI's ticks: all in dollars. */
function costIn(counted) {
    const ticks = amountAt(counted, "cost_in_usd_ticks");
    const usd = amountAt(counted, "cost") ?? amountAt(counted, "cost", "total_cost");
    // With a key of one's own OpenRouter's cost is its fee alone, and the provider's bill comes on top.
    const upstream = amountAt(counted, "cost_details", "upstream_inference_cost");
    const isOwnKey = (0,fields.at)(counted, "is_byok") === true;
    const sum = usd ?? (ticks === undefined ? undefined : ticks / TICKS_PER_USD);
    if (sum === undefined)
        return undefined;
    if (isOwnKey && upstream === undefined)
        return undefined;
    const micro = (0,cost/* microOf */.e)((sum + (isOwnKey ? (upstream ?? 0) : 0)) * 1e6);
    return micro === undefined ? undefined : { micro, unit: "USD" };
}
/** What is billed where tokens are not: seconds of a machine or of sound, searches, images. */
function unitsIn(part) {
    return (amountAt(part, "metrics", "predict_time") ??
        amountAt(part, "usage", "seconds") ??
        amountAt(part, "usage", "prompt_audio_seconds") ??
        billedUnits((0,fields.at)(part, "usage", "billed_units") ?? (0,fields.at)(part, "meta", "billed_units")) ??
        imagesIn(part));
}
const billedUnits = (billed) => amountAt(billed, "search_units") ?? amountAt(billed, "classifications") ?? amountAt(billed, "images");
/** How many images an answer holds, in the forms of OpenAI, fal, Imagen and Gemini. */
function imagesIn(part) {
    const lists = [
        (0,fields/* listAt */.gT)(part, "data").filter((one) => isText(one, "b64_json") || (isText(one, "url") && hasCreated(part))),
        (0,fields/* listAt */.gT)(part, "images").filter((one) => isText(one, "url") && isText(one, "content_type")),
        (0,fields/* listAt */.gT)(part, "predictions").filter((one) => isText(one, "bytesBase64Encoded")),
        (0,fields/* listAt */.gT)(part, "candidates").flatMap((one) => (0,fields/* listAt */.gT)(one, "content", "parts").filter((piece) => isText((0,fields.at)(piece, "inlineData"), "data"))),
    ];
    const count = lists.reduce((sum, list) => sum + list.length, 0);
    return count === 0 ? undefined : count;
}
const isText = (value, key) => typeof (0,fields.at)(value, key) === "string";
const hasCreated = (part) => typeof (0,fields.at)(part, "created") === "number";
function amountAt(value, ...path) {
    const amount = (0,fields.at)(value, ...path);
    return typeof amount === "number" && amount >= 0 && amount <= MOST ? amount : undefined;
}
function countAt(value, ...path) {
    const count = amountAt(value, ...path);
    return Number.isInteger(count) ? count : undefined;
}
function toUsage(found) {
    const known = Object.entries(found).filter(([, value]) => value !== undefined);
    return known.length === 0 ? undefined : Object.fromEntries(known);
}

// EXTERNAL MODULE: ./build/domain/stream-events.js
var stream_events = __webpack_require__(5507);
;// CONCATENATED MODULE: ./build/domain/stream.js




/**
 * A streamed answer: server-sent events (OpenAI's chat, completions, responses and images and all that follow them,
 * Anthropic, Gemini, Cohere, Replicate), or Gemini's JSON array. Times are those of the arrival that made an event whole.
 * The first token is the first text of the answer: comments, roles and thoughts are none. `undefined` where the text is no
 * stream. A stream of a protocol that we do not know is complete when it ends.
 */
function readStream(text, arrivals = []) {
    const events = (0,stream_events/* isEventStream */.pn)(text) ? (0,stream_events/* readEvents */.wj)(text) : readGeminiArray(text);
    if (events === undefined)
        return undefined;
    const data = events.map((event) => (0,domain_facts/* parseJson */.q)(event.text));
    const whenMs = clockOf(arrivals);
    const steps = events.map((event, index) => {
        const ms = whenMs(event.endByte);
        return { ...stepOf(event, data[index]), ...(ms !== undefined && { ms }) };
    });
    const usage = gatherUsage(data);
    const reply = replyOf(steps);
    const facts = factsOf(steps, arrivals[0]?.ms, usage);
    return { facts, ...(reply !== undefined && { reply }), ...(usage !== undefined && { usage }) };
}
function readGeminiArray(text) {
    if (!text.includes('"candidates"') && !text.includes('"usageMetadata"'))
        return undefined;
    return (0,stream_events/* readElements */.cl)(text);
}
/** Finds the arrival by which a number of bytes was there; the last one where the bytes that arrived were fewer. */
function clockOf(arrivals) {
    let index = 0;
    return (bytes) => {
        while (index < arrivals.length - 1 && (arrivals[index]?.bytes ?? 0) < bytes)
            index += 1;
        return arrivals[index]?.ms;
    };
}
function factsOf(steps, firstByteMs, usage) {
    const tokens = steps.filter((step) => step.text !== "" && !step.isThought);
    const [firstTokenMs, lastTokenMs] = [tokens[0]?.ms, tokens.at(-1)?.ms];
    const tokensPerSecond = rateOf(steps, tokens, usage);
    return {
        events: steps.length,
        ...(firstByteMs !== undefined && { firstByteMs }),
        ...(firstTokenMs !== undefined && { firstTokenMs }),
        ...(lastTokenMs !== undefined && { lastTokenMs }),
        ...(tokensPerSecond !== undefined && { tokensPerSecond }),
        complete: steps.some((step) => step.isEnd) || (steps.length > 0 && !steps.some((step) => step.isKnown)),
    };
}
/**
 * Tokens of the answer per second. What came with the first token took no time that we saw, so only the share of the text
 * that came after it is counted; tokens of a thought are left out, since they came before.
 */
function rateOf(steps, tokens, usage) {
    const [beginMs, endMs] = [tokens[0]?.ms, tokens.at(-1)?.ms];
    if (beginMs === undefined || endMs === undefined || endMs <= beginMs)
        return undefined;
    const later = tokens.filter((step) => step.ms !== undefined && step.ms > beginMs);
    const seconds = (endMs - beginMs) / 1_000;
    const isThinkingKnown = usage?.thinking !== undefined || !steps.some((step) => step.isThought);
    if (usage?.output === undefined || !isThinkingKnown)
        return later.length / seconds;
    const share = lengthOf(later) / lengthOf(tokens);
    return (Math.max(0, usage.output - (usage.thinking ?? 0)) * share) / seconds;
}
const lengthOf = (steps) => steps.reduce((sum, step) => sum + step.text.length, 0);
function replyOf(steps) {
    if (!steps.some((step) => step.isKnown))
        return undefined;
    const text = steps.map((step) => (step.isThought ? "" : step.text)).join("");
    const finish = steps.findLast((step) => step.finish !== undefined)?.finish;
    const model = steps.find((step) => step.model !== undefined)?.model;
    return { text, ...(finish !== undefined && { finish }), ...(model !== undefined && { model }) };
}
const NOTHING = { text: "", isThought: false, isKnown: false, isEnd: false };
function stepOf(event, data) {
    if (event.text.trim() === "[DONE]")
        return { ...NOTHING, isKnown: true, isEnd: true };
    return chatStep(data) ?? typedStep(data) ?? geminiStep(data) ?? replicateStep(event) ?? NOTHING;
}
function step(text, more, isEnd) {
    const { finish, model } = more;
    return {
        text: text ?? "",
        isThought: false,
        isKnown: true,
        isEnd,
        ...(finish !== undefined && { finish }),
        ...(model !== undefined && { model }),
    };
}
/** OpenAI's chat and completions: `choices`, empty in the chunk that tells the usage. */
function chatStep(data) {
    if (!Array.isArray((0,fields.at)(data, "choices")))
        return undefined;
    const choice = (0,fields.at)(data, "choices", 0);
    const finish = (0,fields/* textAt */.$6)(choice, "finish_reason");
    const text = (0,fields/* textAt */.$6)(choice, "delta", "content") ?? (0,fields/* textAt */.$6)(choice, "text") ?? (0,fields/* textAt */.$6)(choice, "delta", "refusal");
    const thought = (0,fields/* textAt */.$6)(choice, "delta", "reasoning_content") ?? (0,fields/* textAt */.$6)(choice, "delta", "reasoning");
    const said = step(text ?? thought, { finish, model: (0,fields/* textAt */.$6)(data, "model") }, finish !== undefined);
    return { ...said, isThought: text === undefined && thought !== undefined };
}
/** Events that end an answer, by their `type`: OpenAI's responses, images and sounds, Anthropic's messages, Cohere's chat. */
const ENDS = new Set([
    "response.completed",
    "response.incomplete",
    "response.failed",
    "image_generation.completed",
    "image_edit.completed",
    "speech.audio.done",
    "transcript.text.done",
    "message_stop",
    "message-end",
]);
const KNOWN = /^(?:response\.|image_generation\.|image_edit\.|speech\.|transcript\.|message[_-]|content[_-]|ping$)/;
function typedStep(data) {
    const type = (0,fields/* textAt */.$6)(data, "type");
    if (type === undefined || !KNOWN.test(type))
        return undefined;
    const thought = (0,fields/* textAt */.$6)(data, "delta", "thinking") ?? (type.includes("reasoning") ? (0,fields/* textAt */.$6)(data, "delta") : undefined);
    if (thought !== undefined)
        return { ...step(thought, {}, false), isThought: true };
    const more = { finish: finishOf(data), model: (0,fields/* textAt */.$6)(data, "response", "model") ?? (0,fields/* textAt */.$6)(data, "message", "model") };
    return step(textOf(type, data), more, ENDS.has(type));
}
function textOf(type, data) {
    switch (type) {
        case "response.output_text.delta":
        case "response.refusal.delta":
        case "transcript.text.delta":
            return (0,fields/* textAt */.$6)(data, "delta");
        case "content_block_delta":
            return (0,fields/* textAt */.$6)(data, "delta", "text");
        case "content-delta":
            return (0,fields/* textAt */.$6)(data, "delta", "message", "content", "text");
        default:
            return undefined;
    }
}
function finishOf(data) {
    return ((0,fields/* textAt */.$6)(data, "delta", "stop_reason") ??
        (0,fields/* textAt */.$6)(data, "delta", "finish_reason") ??
        (0,fields/* textAt */.$6)(data, "response", "incomplete_details", "reason") ??
        ((0,fields.at)(data, "type") === "response.completed" ? (0,fields/* textAt */.$6)(data, "response", "status") : undefined));
}
/** Gemini's part of an answer; a prompt that is blocked ends it as well. */
function geminiStep(data) {
    const candidate = (0,fields.at)(data, "candidates", 0);
    const blocked = (0,fields/* textAt */.$6)(data, "promptFeedback", "blockReason");
    if (candidate === undefined && blocked === undefined && (0,fields.at)(data, "usageMetadata") === undefined)
        return undefined;
    const parts = (0,fields/* listAt */.gT)(candidate, "content", "parts");
    const text = parts.map((part) => ((0,fields.at)(part, "thought") === true ? "" : ((0,fields/* textAt */.$6)(part, "text") ?? ""))).join("");
    const thought = parts.map((part) => (0,fields/* textAt */.$6)(part, "text") ?? "").join("");
    const finish = (0,fields/* textAt */.$6)(candidate, "finishReason") ?? blocked;
    const said = step(text === "" ? thought : text, { finish, model: (0,fields/* textAt */.$6)(data, "modelVersion") }, finish !== undefined);
    return { ...said, isThought: text === "" && thought !== "" };
}
/** Replicate's events are told by their names, and their data are the words themselves. */
function replicateStep({ type, text }) {
    if (type === "output")
        return step(text, {}, false);
    return type === "done" ? step("", {}, true) : undefined;
}

// EXTERNAL MODULE: ./build/probes/media-type.js
var media_type = __webpack_require__(551);
// EXTERNAL MODULE: ./build/probes/output.js + 3 modules
var probes_output = __webpack_require__(122);
;// CONCATENATED MODULE: ./build/probes/server-timing.js
/** A server that tells more than that does not mean us. */
const MOST_METRICS = 50;
const LONGEST_HEADER = 8_192;
const server_timing_NAME = /^[\w!#$%&'*+.^`|~-]{1,40}$/;
/** A parameter's value is a token or a quoted string (RFC 9110, section 5.6). */
const PARAMETER = /;\s*([\w-]+)\s*=\s*("(?:[^"\\]|\\.)*"|[^\s;,"]*)/g;
/**
 * Milliseconds by the names of a `Server-Timing` header (W3C Server Timing): metrics with a duration, the first of a name;
 * at most 50, of names of at most 40 characters. `undefined` where there is none.
 */
function readServerTiming(header) {
    const found = new Map();
    for (const metric of metricsIn(header.slice(0, LONGEST_HEADER))) {
        const name = metric.split(";", 1)[0]?.trim() ?? "";
        const ms = durationIn(metric);
        if (ms !== undefined && server_timing_NAME.test(name) && !found.has(name) && found.size < MOST_METRICS)
            found.set(name, ms);
    }
    if (found.size === 0)
        return undefined;
    return Object.assign(Object.create(null), Object.fromEntries(found));
}
/** The parts between commas that stand in no quoted string. */
const metricsIn = (header) => header.match(/(?:"(?:[^"\\]|\\.)*"|[^,"])+/g) ?? [];
function durationIn(metric) {
    for (const [, name = "", value = ""] of metric.matchAll(PARAMETER)) {
        if (name.toLowerCase() !== "dur")
            continue;
        const text = value.replaceAll('"', "");
        return /^\d{1,12}(?:\.\d{1,12})?$/.test(text) ? Number(text) : undefined;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/probes/http-facts.js








/** What conditions may look at of an answer over HTTP. */
async function facts(exchange, asked, evaluate) {
    const { headers, version, startedAtMs } = exchange;
    const common = netFacts(exchange);
    const serverTiming = readServerTiming(headers.get("server-timing") ?? "");
    const limits = (0,rate_limit/* readRateLimits */.NZ)(headers, startedAtMs);
    const known = {
        ...common,
        ...(version !== undefined && { version }),
        ...(serverTiming !== undefined && { serverTiming }),
        ...(limits.length > 0 && { limits }),
        ...answerFacts(exchange, common, asked),
    };
    return { ...known, ...(await outputFacts(exchange, known, asked, evaluate)) };
}
/** What a model said, whole or in events, and what it used. */
function answerFacts({ headers, arrivals }, { text, body }, asked) {
    const isStream = asked.stream || (0,media_type/* mediaTypeOf */.c)(headers.get("content-type")) === "text/event-stream";
    const read = isStream ? readStream(text, arrivals) : undefined;
    const reply = read === undefined ? (0,domain_reply/* readReply */.X)(body) : read.reply;
    const usage = read === undefined ? readUsage(body) : read.usage;
    return {
        ...(read !== undefined && { stream: read.facts }),
        ...(reply !== undefined && { reply }),
        ...(usage !== undefined && { usage }),
    };
}
const IS_OUTPUT = /^(?:image|audio|video)\//;
/** What was generated: where the settings say, else the answer itself where it is a picture, a sound or a film. */
async function outputFacts({ headers, body }, known, { output }, evaluate) {
    const mime = (0,media_type/* mediaTypeOf */.c)(headers.get("content-type"));
    if (output !== undefined)
        return (0,probes_output.describeOutput)(evaluate(output, known));
    return mime !== undefined && IS_OUTPUT.test(mime) ? (0,probes_output.describeOutput)(body, mime) : {};
}

;// CONCATENATED MODULE: ./build/probes/http-request.js

const USER_AGENT = "uptimeline (+https://github.com/uptimeline/uptimeline)";
/** Headers that may follow a redirect to another origin. Any other one that the config names may hold a secret, and stays. */
const HARMLESS_HEADERS = new Set([
    "accept",
    "accept-encoding",
    "accept-language",
    "cache-control",
    "content-type",
    "user-agent",
]);
/** Header names that carry credentials by their name, whatever was written in them. */
const SECRET_HEADER = /^cookie$|^proxy-authorization$|key|token|secret|auth|password|signature/;
/**
 * What is put on the wire; `file` is what stands in the `bodyFile`. Credentials in the URL become a header, so that no
 * URL carries them.
 */
function http_request_toRequest(asked, file) {
    const url = new URL(asked.url);
    const authorization = authorizationOf(asked, url);
    const type = contentTypeOf(asked, file);
    const headers = {
        "user-agent": USER_AGENT,
        ...(asked.stream && { accept: "text/event-stream" }),
        ...(type !== undefined && { "content-type": type }),
        ...(authorization !== undefined && { authorization }),
    };
    for (const [name, value] of Object.entries(asked.headers))
        headers[name.toLowerCase()] = value;
    url.username = "";
    url.password = "";
    url.hash = "";
    const body = bodyOf(asked, file);
    return {
        method: methodOf(asked),
        url: url.href,
        headers,
        ...(body !== undefined && { body }),
        secretHeaders: Object.keys(headers).filter((name) => !HARMLESS_HEADERS.has(name)),
        limits: http_request_toLimits(asked),
        ...wayOf(asked),
    };
}
/** How it is carried, where that is not as usual. */
function wayOf({ version, family, ca, proxy, stream }) {
    return {
        ...(version !== "1.1" && { version }),
        ...(family !== undefined && { family }),
        ...(ca !== undefined && { ca }),
        ...(!proxy && { proxy }),
        ...(stream && { arrivals: true }),
    };
}
function methodOf(asked) {
    const { body, json, form, bodyFile } = asked;
    const hasBody = [body, json, form, bodyFile].some((value) => value !== undefined);
    return asked.method ?? (hasBody ? "POST" : "GET");
}
function bodyOf({ body, json, form }, file) {
    if (json !== undefined)
        return JSON.stringify(json);
    if (form === undefined)
        return body ?? file;
    return new URLSearchParams(Object.entries(form).map(([name, value]) => [name, String(value)])).toString();
}
function contentTypeOf({ json, form, bodyFile }, file) {
    if (json !== undefined)
        return "application/json";
    if (form !== undefined)
        return "application/x-www-form-urlencoded";
    if (bodyFile === undefined || file === undefined)
        return undefined;
    if (bodyFile.toLowerCase().endsWith(".json"))
        return "application/json";
    return (0,media_type/* sniffMediaType */.Z)(file) ?? (http_request_isText(file) ? "text/plain; charset=utf-8" : "application/octet-stream");
}
function http_request_isText(bytes) {
    try {
        new TextDecoder("utf-8", { fatal: true }).decode(bytes);
        return true;
    }
    catch {
        return false;
    }
}
function http_request_toLimits({ limits: given, redirects }) {
    return {
        dnsMs: given.dns,
        connectMs: given.connect,
        tlsMs: given.tls,
        sendMs: given.send,
        waitMs: given.wait,
        receiveMs: given.receive,
        totalMs: given.total,
        bodyBytes: given.bodyBytes,
        redirects,
    };
}
function authorizationOf({ auth }, url) {
    if (auth?.bearer !== undefined)
        return `Bearer ${auth.bearer}`;
    if (auth?.basic !== undefined)
        return basicCredentials(auth.basic.user, auth.basic.password);
    if (url.username === "" && url.password === "")
        return undefined;
    return basicCredentials(unescaped(url.username), unescaped(url.password));
}
/** RFC 7617, in UTF-8. */
function basicCredentials(user, password) {
    return `Basic ${btoa(String.fromCharCode(...new TextEncoder().encode(`${user}:${password}`)))}`;
}
function unescaped(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
/** The request carries credentials by the look of it. */
function carriesSecrets({ headers, url }) {
    const inHeaders = Object.keys(headers).some((name) => SECRET_HEADER.test(name));
    return inHeaders || [...new URL(url).searchParams.keys()].some((name) => SECRET_HEADER.test(name.toLowerCase()));
}

;// CONCATENATED MODULE: ./build/probes/http.js







const METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];
const http_limit = (text, describes) => duration/* PositiveDuration */.yp.prefault(text).meta({ description: describes, examples: [text] });
const limits = schemas/* strictObject */.rej({
    queue: http_limit("30s", "Longest wait for a turn among the calls that run at once; not part of the latency."),
    dns: http_limit("10s", "Longest time to resolve the host's name."),
    connect: http_limit("30s", "Longest time to open the connection."),
    tls: http_limit("30s", "Longest time for the TLS handshake."),
    send: http_limit("30s", "Longest time to send the request."),
    wait: http_limit("180s", "Longest time from the request sent to the status line; AI models may think long."),
    receive: http_limit("180s", "Longest time from the status line to the end of the body."),
    total: http_limit("240s", "Longest time for the whole call, redirects included."),
    bodyBytes: Size.prefault("10MB").meta({
        description: "Largest decompressed body that is read.",
        examples: ["10MB", "512kB"],
    }),
})
    .prefault({})
    .describe("How long each phase of a call may take, and how large its answer may be.");
const METHOD_SAYS = "The request's method; GET when left out, or POST when there is a body.";
const headers = schemas/* record */.g1P(schemas/* string */.YjP().regex(/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/, "is not a header's name"), schemas/* string */.YjP().regex(/^[\t\x20-\x7e\x80-\xff]*$/, "has characters that a header cannot carry"))
    .prefault({})
    .describe("Headers of the request, by name. Values may hold ${NAME} of a secret.");
const auth = schemas/* strictObject */.rej({
    basic: schemas/* strictObject */.rej({
        user: schemas/* string */.YjP()
            .regex(/^[^:]*$/, "cannot hold a colon")
            .describe("The user's name."),
        password: schemas/* string */.YjP().describe("The password; ${NAME} of a secret."),
    })
        .optional()
        .describe("Basic authentication (RFC 7617)."),
    bearer: schemas/* string */.YjP()
        .regex(/^[\x20-\x7e]*$/, "has characters that a header cannot carry")
        .optional()
        .describe("A bearer token (RFC 6750); ${NAME} of a secret."),
})
    .refine((value) => (value.basic === undefined) !== (value.bearer === undefined), "needs exactly one of basic and bearer")
    .optional()
    .describe("Credentials for the authorization header.");
const bodies = {
    body: schemas/* string */.YjP().optional().describe("The request's body as text."),
    json: schemas/* json */.Pq9().optional().describe("The request's body as JSON; sets content-type: application/json."),
    form: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY()]))
        .optional()
        .meta({
        description: "The request's body as the fields of a form; sets content-type: application/x-www-form-urlencoded.",
        examples: [{ grant_type: "client_credentials" }],
    }),
    bodyFile: schemas/* string */.YjP()
        .regex(/^(?![/\\]|[A-Za-z]:)(?!.*(?:^|[/\\])\.\.(?:[/\\]|$))[^\0]+$/, "is not a path that stays in the checkout")
        .optional()
        .meta({
        description: "The request's body from a file of the checkout, byte by byte. Its content-type is application/json where the name ends in .json, otherwise what its first bytes tell (an image, a sound, a film, a PDF), text/plain of other UTF-8, or application/octet-stream; headers may say another.",
        examples: ["probes/request.json"],
    }),
};
const http_settings = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz("http").describe("A request over HTTP or HTTPS."),
    url: schemas/* url */.OZ5({ protocol: /^https?$/, hostname: /./, error: "is not a URL that begins with http:// or https://" })
        .meta({
        description: "What is asked. May hold ${NAME} of a secret.",
        examples: ["https://api.example.com/v1/models"],
    }),
    method: schemas/* enum */.k5n(METHODS).optional().describe(METHOD_SAYS),
    headers,
    auth,
    ...bodies,
    stream: schemas/* boolean */.zMY()
        .prefault(false)
        .describe("The answer comes as a stream of events: asks for text/event-stream and notes when each part arrived, for stream.firstToken and the like."),
    output: schemas/* string */.YjP()
        .min(1)
        .optional()
        .meta({
        description: "An expression (CEL) that finds what was generated in the answer, as base64 or a data: URL, for the variables output and image. An answer that is an image itself needs none.",
        examples: ["body.data[0].b64_json"],
    }),
    version: schemas/* literal */.euz(["1.1", "2", "any", 1.1, 2])
        .prefault("1.1")
        .transform((version) => String(version))
        .describe("The HTTP version: 1.1; 2, which takes no other; any, whichever the server chooses. Plain http:// is always 1.1."),
    family: Family,
    ca: OwnCa,
    proxy: schemas/* boolean */.zMY()
        .prefault(true)
        .describe("Goes through the proxy that the environment names (HTTPS_PROXY, HTTP_PROXY, NO_PROXY), if it names one."),
    limits,
    redirects: schemas/* int */.Whr()
        .min(0)
        .max(20)
        .prefault(5)
        .describe("How many redirects are followed; 0 takes the redirect as the answer."),
})
    .superRefine((value, context) => {
    const [first, second] = ["body", "json", "form", "bodyFile"].filter((key) => value[key] !== undefined);
    if (second !== undefined)
        context.addIssue({ code: "custom", path: [second], message: `cannot stand beside ${first}` });
    if (value.auth !== undefined && hasCredentials(value))
        context.addIssue({
            code: "custom",
            path: ["auth"],
            message: "cannot stand beside other credentials of the same header",
        });
});
function hasCredentials(value) {
    const url = URL.canParse(value.url) ? new URL(value.url) : undefined;
    const inUrl = url !== undefined && url.username + url.password !== "";
    return inUrl || Object.keys(value.headers).some((name) => name.toLowerCase() === "authorization");
}
const http = {
    settings: http_settings,
    defaults: ["status >= 200 && status < 300"],
    mentionedBy: ["status"],
    observe,
    facts: facts,
    host: (asked) => http_hostAndPort(new URL(asked.url)),
    target: http_target,
    queueMs: (asked) => asked.limits.queue,
    credentialed: (asked) => carriesSecrets(http_request_toRequest(asked)),
    expressions: ({ output }) => (output === undefined ? [] : [{ path: ["output"], text: output }]),
};
async function observe(asked, world, { signal }) {
    if (asked.bodyFile === undefined)
        return world.http.exchange(http_request_toRequest(asked), signal);
    const file = await readFile(asked.bodyFile, world);
    if (file !== undefined)
        return world.http.exchange(http_request_toRequest(asked, file), signal);
    return {
        startedAtMs: world.clock?.now() ?? 0,
        totalMs: 0,
        phases: {},
        headers: new Map(),
        body: new Uint8Array(),
        redirects: 0,
        failure: { kind: "transport", phase: "queue", code: "ERR_INVALID_BODY_FILE" },
    };
}
/** `undefined` for what is not there or can't be read. */
const readFile = async (path, { files }) => files?.readBytes(path).catch(() => undefined);
function http_hostAndPort(url) {
    return `${url.hostname}:${url.port === "" ? (url.protocol === "https:" ? "443" : "80") : url.port}`;
}
function http_target(asked) {
    const { protocol, host, pathname } = new URL(asked.url);
    return { host, url: `${protocol}//${host}${pathname}`, method: methodOf(asked) };
}

;// CONCATENATED MODULE: ./build/probes/request.js



const { kind: _, bodyFile: __, stream, output, ...common } = http_settings.shape;
/** A request whose answer matters by itself. */
const stepRequest = () => schemas/* strictObject */.rej({ ...common, stream, output }).superRefine(checkTogether);
/** A request that asks for something to come: POST unless it says otherwise. */
const creatingRequest = () => schemas/* strictObject */.rej({ ...common, method: common.method.describe("The request's method; POST when left out.") })
    .superRefine(checkTogether)
    .transform((value) => ({ ...value, method: value.method ?? "POST", stream: false }));
/** The rules between keys, which belong to the whole of `http` and not to its parts. */
function checkTogether(value, context) {
    const [first, second] = ["body", "json", "form"].filter((key) => value[key] !== undefined);
    if (second !== undefined)
        context.addIssue({ code: "custom", path: [second], message: `cannot stand beside ${first}` });
    const url = URL.parse(value.url);
    const hasOthers = (url !== null && url.username + url.password !== "") ||
        Object.keys(value.headers).some((name) => name.toLowerCase() === "authorization");
    if (value.auth !== undefined && hasOthers)
        context.addIssue({
            code: "custom",
            path: ["auth"],
            message: "cannot stand beside other credentials of the same header",
        });
}
/** The same as the settings of a probe of its own. */
const asHttp = (request) => ({ kind: "http", ...request });
/** The kind `http` as any kind is seen. */
const httpKind = http;
/** What an answer says, as far as finding one's way through a job needs it. */
function plainFacts(exchange) {
    const text = new TextDecoder().decode(exchange.body);
    return {
        ...(exchange.status !== undefined && { status: exchange.status }),
        latencyMs: exchange.totalMs,
        phases: exchange.phases,
        headers: exchange.headers,
        text,
        body: (0,domain_facts/* parseJson */.q)(text),
        bytes: exchange.body.byteLength,
    };
}
const isSuccess = ({ status }) => status !== undefined && status >= 200 && status < 300;

;// CONCATENATED MODULE: ./build/probes/multistep-values.js
const MARK = /\{\{\s*([A-Za-z]\w{0,31})\s*\}\}/g;
/** Where values may stand in a request. Nowhere else: a saved value never names a file, a proxy or a limit. */
const PLACES = ["url", "headers", "auth", "body", "json", "form"];
/** The names that a request wants, each once. */
function namesIn(request) {
    const texts = JSON.stringify(PLACES.map((place) => Object.getOwnPropertyDescriptor(request, place)?.value));
    return [...new Set([...texts.matchAll(MARK)].map(([, name = ""]) => name))];
}
/**
 * The request with every `{{name}}` replaced: escaped by its place, so that a value is a value there and nothing else, and
 * never looked into again. `undefined` where a value is missing or cannot stand in its place: one that would make a part of
 * a path empty or `..`, a line break in a header, anything but harmless characters in a body whose form is not known.
 */
function fillRequest(request, values) {
    try {
        const filled = { ...request };
        for (const place of PLACES) {
            const written = filled[place];
            if (written !== undefined)
                filled[place] = fillPlace(place, written, request, values);
        }
        return filled;
    }
    catch (error) {
        if (error instanceof Unfit)
            return undefined;
        throw error;
    }
}
/** Whether every name stands where a harmless value could. */
const isFillable = (request) => fillRequest(request, new Map(namesIn(request).map((name) => [name, "x"]))) !== undefined;
/** A value that cannot stand in its place; it never leaves this file. */
class Unfit extends Error {
}
function fillPlace(place, written, request, values) {
    switch (place) {
        case "url":
            return fillUrl(String(written), values);
        case "headers":
        case "auth":
            return fillTree(written, (text) => fillText(text, values, inHeader));
        case "body":
            return fillBody(String(written), request, values);
        case "json":
            return fillJson(written, values);
        case "form":
            return fillTree(written, (text) => fillText(text, values, String));
    }
}
function fillText(text, values, escape) {
    return text.replace(MARK, (_, name) => escape(multistep_values_valueOf(values, name)));
}
function multistep_values_valueOf(values, name) {
    const value = values.get(name);
    if (value === undefined)
        throw new Unfit();
    return typeof value === "string" ? value.toWellFormed() : value;
}
const inUrl = (value) => encodeURIComponent(value);
function inHeader(value) {
    const text = String(value);
    if (!/^[\t\x20-\x7e\x80-\xff]*$/.test(text))
        throw new Unfit();
    return text;
}
function inPlainText(value) {
    const text = String(value);
    if (!/^[\w .:~@+/=-]*$/.test(text))
        throw new Unfit();
    return text;
}
function fillUrl(text, values) {
    const [, path = "", rest = ""] = /^([^?#]*)(.*)$/s.exec(text) ?? [];
    const parts = path.split("/").map((part) => {
        const filled = fillText(part, values, inUrl);
        if (filled !== part && /^(?:\.|%2e){0,2}$/i.test(filled))
            throw new Unfit();
        return filled;
    });
    const filled = parts.join("/") + fillText(rest, values, inUrl);
    if (URL.parse(filled)?.origin !== new URL(text).origin)
        throw new Unfit();
    return filled;
}
function fillBody(text, request, values) {
    if (text.search(MARK) < 0)
        return text;
    const type = Object.entries(request.headers).find(([name]) => name.toLowerCase() === "content-type")?.[1] ?? "";
    if (/^application\/x-www-form-urlencoded\b/i.test(type))
        return fillText(text, values, inUrl);
    if (/\bjson\b/i.test(type) || /^\s*(?:\[|"|\{(?!\{))/.test(text))
        return JSON.stringify(fillJson(readJson(text), values));
    return fillText(text, values, inPlainText);
}
function readJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw new Unfit();
    }
}
/** A text that is nothing but a name becomes the value, with its type. */
function fillJson(written, values) {
    return fillTree(written, (text) => {
        const [whole, name = ""] = MARK.exec(text) ?? [];
        MARK.lastIndex = 0;
        return whole === text ? multistep_values_valueOf(values, name) : fillText(text, values, String);
    });
}
function fillTree(written, fill) {
    if (typeof written === "string")
        return fill(written);
    if (Array.isArray(written))
        return written.map((one) => fillTree(one, fill));
    if (typeof written !== "object" || written === null)
        return written;
    return Object.fromEntries(Object.entries(written).map(([key, inner]) => [key, fillTree(inner, fill)]));
}
/** What may be carried on: a number, a truth, or a text of at most 8 kB; `undefined` for anything else. */
function carried(value) {
    if (typeof value === "bigint")
        return Number(value);
    if (typeof value === "number")
        return Number.isFinite(value) ? value : undefined;
    if (typeof value === "boolean")
        return value;
    return typeof value === "string" && value.length <= 8_192 ? value : undefined;
}

// EXTERNAL MODULE: ./build/domain/provider-error-retry.js
var provider_error_retry = __webpack_require__(6732);
;// CONCATENATED MODULE: ./build/probes/multistep-run.js




/**
 * Makes the steps in order until one fails, then all of `cleanup` that can be made, in its own time and whatever signal
 * has ended the steps. The exchange is that of the last step, with the times of all: `totalMs` is what the requests took,
 * without waits and without `cleanup`.
 */
async function observeSteps(asked, world, context) {
    const startedAtMs = world.clock.now();
    const journey = {
        world,
        context,
        values: new Map(),
        steps: new Map(),
        phases: {},
        totalMs: 0,
        last: undefined,
    };
    const leg = {
        deadlineMs: startedAtMs + asked.deadline,
        ...(context.signal !== undefined && { signal: context.signal }),
    };
    let failure;
    for (const step of asked.steps) {
        failure = await makeStep(step, journey, leg);
        if (failure !== undefined)
            break;
    }
    const { last, phases, totalMs, steps } = journey;
    const { failure: _, ...answer } = last ?? multistep_run_NOTHING;
    const seen = {
        ...answer,
        startedAtMs,
        phases: { ...phases },
        totalMs,
        steps,
        ...(failure !== undefined && { failure }),
    };
    if (last !== undefined)
        await cleanUp(asked, journey);
    return seen;
}
const multistep_run_NOTHING = {
    headers: new Map(),
    body: new Uint8Array(),
    redirects: 0,
};
async function cleanUp(asked, journey) {
    const leg = { deadlineMs: journey.world.clock.now() + asked.cleanupDeadline };
    for (const step of asked.cleanup) {
        const request = step.request ?? step.poll?.request;
        const isReady = request === undefined || namesIn(request).every((name) => journey.values.has(name));
        if (isReady)
            await makeStep(step, journey, leg);
    }
}
/** Why the step failed, if it did. */
async function makeStep(step, journey, leg) {
    const over = stopped(journey, leg);
    if (over !== undefined)
        return over;
    if (step.request !== undefined)
        return makeRequest(step, step.request, journey, leg);
    if (step.poll !== undefined)
        return makePoll(step, step.poll, journey, leg);
    return rest(step.wait ?? 0, journey, leg);
}
const failing = (kind, phase, code) => ({ kind, phase, code });
/** Between requests: the run has ended, or the time is over. */
function stopped({ world }, { deadlineMs, signal }) {
    if (signal?.aborted === true)
        return failing("aborted", "poll", "ABORTED");
    return world.clock.now() >= deadlineMs ? failing("timeout", "poll", "DEADLINE") : undefined;
}
async function rest(ms, journey, leg) {
    const leftMs = leg.deadlineMs - journey.world.clock.now();
    await journey.world.clock.sleep(Math.min(ms, leftMs), leg.signal);
    if (leg.signal?.aborted === true)
        return failing("aborted", "poll", "ABORTED");
    return ms >= leftMs ? failing("timeout", "poll", "DEADLINE") : undefined;
}
/** An answer that is not as the step wants it: it names the step. */
const unmet = (step) => failing("answer", "receive", `STEP_${step.name ?? ""}`);
async function makeRequest(step, request, journey, leg) {
    const exchange = await ask(step, request, journey, leg);
    if (exchange === undefined)
        return unmet(step);
    for (const [phase, ms] of Object.entries(exchange.phases))
        add(journey.phases, phase, ms);
    return exchange.failure ?? conclude(step, request, exchange, journey);
}
async function makePoll(step, { request, until, every, deadline }, journey, leg) {
    const { world } = journey;
    const own = { ...leg, deadlineMs: Math.min(leg.deadlineMs, world.clock.now() + deadline) };
    for (;;) {
        const exchange = await ask(step, request, journey, own);
        if (exchange === undefined)
            return unmet(step);
        add(journey.phases, "poll", exchange.totalMs);
        if (exchange.failure?.kind === "aborted")
            return exchange.failure;
        if (exchange.failure === undefined && (await isTrue(until, request, exchange, journey)))
            return conclude(step, request, exchange, journey);
        const told = (0,provider_error_retry/* retryAfterSeconds */.C3)(exchange.headers, plainFacts(exchange).body, world.clock.now());
        const stop = await rest(told === undefined ? every : Math.max(told * 1_000, SHORTEST_TOLD_WAIT_MS), journey, own);
        // Where the last question got no answer, what stood in its way says more than that the time is over.
        if (stop !== undefined)
            return stop.kind === "timeout" ? (exchange.failure ?? stop) : stop;
    }
}
/** A server that says "at once" each time is still not asked more often than so. */
const SHORTEST_TOLD_WAIT_MS = 1_000;
/** One request of a step, as its exchange; `undefined` where a saved value cannot stand where it is wanted. */
async function ask(step, request, journey, { deadlineMs, signal }) {
    const filled = fillRequest(request, journey.values);
    if (filled === undefined)
        return undefined;
    const made = http_request_toRequest(asHttp(filled));
    const leftMs = Math.max(1, deadlineMs - journey.world.clock.now());
    const limits = { ...made.limits, totalMs: Math.min(made.limits.totalMs, leftMs) };
    const exchange = await journey.world.http.exchange({ ...made, limits }, signal);
    journey.steps.set(step.name ?? "", exchange);
    journey.last = exchange;
    journey.totalMs += exchange.totalMs;
    return exchange;
}
function add(phases, phase, ms) {
    phases[phase] = (phases[phase] ?? 0) + ms;
}
const GOOD_STATUS = "status >= 200 && status < 300";
/** Holds a step's answer against what is expected of it, and saves what later steps want. */
async function conclude(step, request, exchange, journey) {
    const speaksOfStatus = step.expect.some((text) => /\bstatus\b/.test(text));
    for (const text of speaksOfStatus ? step.expect : [GOOD_STATUS, ...step.expect]) {
        if (!(await isTrue(text, request, exchange, journey)))
            return unmet(step);
    }
    const facts = plainFacts(exchange);
    for (const [name, text] of Object.entries(step.save)) {
        const value = carried(journey.context.evaluate(text, facts, savedIn(journey)));
        if (value === undefined)
            return unmet(step);
        journey.values.set(name, value);
    }
    return undefined;
}
async function isTrue(text, request, exchange, journey) {
    const { evaluate } = journey.context;
    const facts = await httpKind.facts(exchange, asHttp(request), evaluate);
    return evaluate(text, facts, savedIn(journey)) === true;
}
const savedIn = ({ values }) => ({
    saved: Object.fromEntries(values),
});

;// CONCATENATED MODULE: ./build/probes/multistep.js





const multistep_name = schemas/* string */.YjP()
    .regex(/^[A-Za-z][A-Za-z0-9_]{0,31}$/, "is not a name of 1 to 32 letters, digits and _ that begins with a letter");
const expression = (describes, ...examples) => schemas/* string */.YjP().min(1).meta({ description: describes, examples });
const multistep_step = schemas/* strictObject */.rej({
    name: multistep_name
        .optional()
        .describe("What the step is called: in conditions (steps.login.status) and where it fails. Only a wait needs none."),
    request: stepRequest()
        .optional()
        .describe("What is asked. {{name}} in url, headers, auth, body, json and form stands for a value that an earlier step saved; it is escaped by its place."),
    poll: schemas/* strictObject */.rej({
        request: stepRequest().describe("What is asked again and again."),
        until: expression("Expression: asking ends when it is true.", 'body.status == "done"'),
        every: duration/* PositiveDuration */.yp.prefault("2s").meta({
            description: "Wait between two questions; a Retry-After wins.",
            examples: ["2s"],
        }),
        deadline: duration/* PositiveDuration */.yp.prefault("60s").meta({
            description: "How long it is asked at most.",
            examples: ["60s"],
        }),
    })
        .optional()
        .describe("Asks until something is so."),
    wait: duration/* Duration */.dw.optional().meta({ description: "Only waits. Waits are no part of the latency.", examples: ["2s"] }),
    expect: schemas/* array */.YOg(schemas/* string */.YjP().min(1))
        .prefault([])
        .meta({
        description: "Expressions that must be true of the answer, or the sample is a wrong answer that names the step; a good status is expected where none speaks of it. `saved` holds what earlier steps saved.",
        examples: [["status == 201", "body.name == saved.name"]],
    }),
    save: schemas/* record */.g1P(multistep_name, schemas/* string */.YjP().min(1))
        .prefault({})
        .meta({
        description: "Values for later steps, by name: expressions over the answer that give a text, a number or a truth.",
        examples: [{ token: "body.access_token" }],
    }),
})
    .superRefine((value, context) => {
    const given = ["request", "poll", "wait"].filter((key) => value[key] !== undefined);
    if (given.length !== 1)
        context.addIssue({
            code: "custom",
            path: [],
            message: "needs one of request, poll and wait, and no other of them",
        });
    if (value.wait === undefined && value.name === undefined)
        context.addIssue({ code: "custom", path: ["name"], message: "is missing" });
});
const multistep_settings = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz("multistep")
        .describe("Several requests one after another, with values carried from one to the next."),
    steps: schemas/* array */.YOg(multistep_step).min(1).max(20).describe("What is asked, in this order; the first step that fails ends it."),
    cleanup: schemas/* array */.YOg(multistep_step)
        .max(10)
        .prefault([])
        .describe("Steps that are always made at the end, whatever failed, each for itself; one that wants a value that was never saved is left out. How they end changes nothing but what conditions on them say."),
    deadline: duration/* PositiveDuration */.yp.prefault("120s").meta({
        description: "Longest time for all steps and waits together.",
        examples: ["120s"],
    }),
    cleanupDeadline: duration/* PositiveDuration */.yp.prefault("15s").meta({
        description: "Longest time for all of `cleanup`, after the deadline.",
        examples: ["15s"],
    }),
})
    .superRefine((value, context) => {
    for (const { path, message } of mistakes(value))
        context.addIssue({ code: "custom", path: [...path], message });
});
/** Names that are used twice, and values that nobody saved before they are wanted. */
function mistakes({ steps, cleanup }) {
    const found = [];
    const names = new Set();
    const saved = new Set();
    for (const [room, list] of [
        ["steps", steps],
        ["cleanup", cleanup],
    ]) {
        for (const [index, one] of list.entries()) {
            const path = [room, index];
            if (one.name !== undefined && names.has(one.name))
                found.push({ path: [...path, "name"], message: "is the name of an earlier step" });
            if (one.name !== undefined)
                names.add(one.name);
            const request = requestOf(one);
            for (const wanted of request === undefined ? [] : namesIn(request)) {
                if (!saved.has(wanted))
                    found.push({
                        path: [...path, one.poll === undefined ? "request" : "poll"],
                        message: `wants {{${wanted}}}, which no earlier step saves`,
                    });
            }
            if (request !== undefined && !isFillable(request))
                found.push({
                    path: [...path, one.poll === undefined ? "request" : "poll"],
                    message: "has {{…}} where no value can stand; in a JSON body it must be within quotes",
                });
            for (const key of Object.keys(one.save))
                saved.add(key);
        }
    }
    if (steps.length > 0 && steps.every((one) => one.wait !== undefined && requestOf(one) === undefined))
        found.push({ path: ["steps"], message: "has no step that asks anything" });
    return found;
}
const requestOf = (one) => one.request ?? one.poll?.request;
const requestsIn = ({ steps, cleanup }) => [...steps, ...cleanup].flatMap((one) => requestOf(one) ?? []);
/** The first request stands for all of them where only one can be told of. */
const firstOf = (asked) => asHttp(requestsIn(asked)[0]);
const multistep = {
    settings: multistep_settings,
    // A step whose answer is not as it should be is a failure by itself.
    defaults: [],
    mentionedBy: [],
    observe: observeSteps,
    facts: multistep_facts,
    host: (asked) => httpKind.host(firstOf(asked)),
    target: (asked) => httpKind.target(firstOf(asked)),
    queueMs: (asked) => firstOf(asked).limits.queue,
    credentialed: (asked) => requestsIn(asked).some((request) => httpKind.credentialed(asHttp(request))),
    expressions,
};
/** Those of the step that was made last, with the times of all; and of each step by its name. */
async function multistep_facts(exchange, asked, evaluate) {
    const requests = new Map([...asked.steps, ...asked.cleanup].map((one) => [one.name, requestOf(one)]));
    const steps = {};
    let last = firstOf(asked);
    for (const [own, made] of exchange.steps ?? []) {
        const request = requests.get(own);
        if (request === undefined)
            continue;
        steps[own] = await httpKind.facts(made, asHttp(request), evaluate);
        if (made.body === exchange.body)
            last = asHttp(request);
    }
    return { ...(await httpKind.facts(exchange, last, evaluate)), steps };
}
function expressions({ steps, cleanup }) {
    return [
        ["steps", steps],
        ["cleanup", cleanup],
    ].flatMap(([room, list]) => list.flatMap((one, index) => {
        const at = (text, ...path) => ({
            path: [room, index, ...path],
            text,
            variables: ["saved"],
        });
        const output = requestOf(one)?.output;
        return [
            ...(output === undefined ? [] : [at(output, ...(one.poll === undefined ? [] : ["poll"]), "request", "output")]),
            ...(one.poll === undefined ? [] : [at(one.poll.until, "poll", "until")]),
            ...one.expect.map((text, number) => at(text, "expect", number)),
            ...Object.entries(one.save).map(([key, text]) => at(text, "save", key)),
        ];
    }));
}

;// CONCATENATED MODULE: ./build/domain/jobs.js
const isGoing = (state) => state === "queued" || state === "run";
/** How far a job is by its provider's word: a word that nobody listed means that it is at work; `undefined` where there is no word. */
function jobState(word, words) {
    const text = typeof word === "boolean" || typeof word === "number" ? String(word) : word;
    if (typeof text !== "string" || text === "")
        return undefined;
    const said = text.toLowerCase();
    const ends = ["succeeded", "failed", "canceled", "queued"];
    return ends.find((state) => words[state].some((one) => one.toLowerCase() === said)) ?? "run";
}
const LONGEST_POLL_WAIT_MS = 10_000;
const GROWTH = 1.5;
/** A provider that says "at once" each time is still not asked more often than so. */
const jobs_SHORTEST_TOLD_WAIT_MS = 1_000;
/**
 * Milliseconds to wait before the next question: `firstMs`, half as long again after each, at most 10 s. What the provider
 * itself asked for wins, whether longer or shorter, and makes the wait of the question after it no longer.
 */
function pollWaitMs(asked, firstMs, toldSeconds) {
    if (toldSeconds !== undefined)
        return Math.max(toldSeconds * 1_000, Math.min(firstMs, jobs_SHORTEST_TOLD_WAIT_MS));
    return Math.min(LONGEST_POLL_WAIT_MS, firstMs * GROWTH ** asked);
}
const SAFE_ID = /^[\w.:~@=+-]+(?:\/[\w.:~@=+-]+)*$/;
const LONGEST_ID = 300;
/**
 * A job's id as text: a whole number, or letters, digits and `-._~:@=+`, in parts by `/` (as names of Google's operations
 * are), none of which is `.` or `..`. `undefined` for anything else, for an id becomes part of addresses.
 */
function jobId(value) {
    if (typeof value === "bigint" || (typeof value === "number" && Number.isSafeInteger(value)))
        return String(value);
    if (typeof value !== "string" || value.length > LONGEST_ID || !SAFE_ID.test(value))
        return undefined;
    return value.split("/").some((part) => part === "." || part === "..") ? undefined : value;
}
/** An address that is written out, with `{id}` in it, and no expression. */
const isAddressTemplate = (text) => /^(?:https?:\/)?\//i.test(text);
/** The address of a template: each part of the id is escaped, its slashes stay. */
const fillAddress = (template, id) => template.replaceAll("{id}", () => id.split("/").map(encodeURIComponent).join("/"));
/**
 * An address that may be called with the credentials of `home`: one of its own origin, and without a user in it.
 * `undefined` for any other, and for what is no address.
 */
function addressAtHome(found, home) {
    if (typeof found !== "string" || found === "")
        return undefined;
    const url = URL.parse(found, home);
    if (url === null || url.origin !== new URL(home).origin || url.username !== "" || url.password !== "")
        return undefined;
    url.hash = "";
    return url.href;
}
/** The first http(s) address in an output: itself, or within lists. */
function firstAddress(output, depth = 0) {
    if (typeof output === "string")
        return /^https?:\/\//i.test(output) && URL.canParse(output) ? output : undefined;
    if (!Array.isArray(output) || depth > 3)
        return undefined;
    for (const one of output) {
        const address = firstAddress(one, depth + 1);
        if (address !== undefined)
            return address;
    }
    return undefined;
}
/** Whether an address holds what looks like a credential, so that it must not be kept. */
const hasSecretInQuery = (address) => [...new URL(address).searchParams.keys()].some((name) => /key|token|secret|auth|sig|password|credential/i.test(name));
const sumOf = (phases) => Object.values(phases).reduce((sum, ms) => sum + ms, 0);

// EXTERNAL MODULE: ./build/domain/instant.js
var instant = __webpack_require__(2224);
;// CONCATENATED MODULE: ./build/probes/prediction-job.js




/** Words of an answer about a job. */
function readState(asked, exchange, { evaluate }) {
    return jobState(evaluate(asked.status, plainFacts(exchange)), asked);
}
/** The job that an answer to `create` names, or what is wrong with it. */
function jobIn(exchange, made, asked, world, context) {
    const facts = plainFacts(exchange);
    const id = jobId(context.evaluate(asked.id, facts));
    const addressOf = (setting) => {
        if (!isAddressTemplate(setting))
            return addressAtHome(context.evaluate(setting, facts), made.url);
        return id === undefined ? undefined : addressAtHome(fillAddress(setting, id), made.url);
    };
    const cancelUrl = addressOf(asked.cancel.url);
    if (id === undefined)
        return { fault: "BAD_JOB_ID", cancelUrl };
    const pollUrl = addressOf(asked.poll.url);
    if (pollUrl === undefined)
        return { fault: "BAD_POLL_URL", cancelUrl };
    const state = readState(asked, exchange, context);
    return {
        asked,
        world,
        context,
        made,
        id,
        pollUrl,
        cancelUrl,
        createdMs: exchange.startedAtMs,
        deadlineMs: exchange.startedAtMs + asked.deadline,
        phases: { create: exchange.totalMs },
        state: state !== undefined && isGoing(state) ? state : "queued",
        countedMs: world.clock.now(),
        unwatched: false,
    };
}
/** The job of an earlier run; `undefined` where the settings ask another origin by now, so that it is not ours to ask about. */
function resumed(pending, asked, world, context) {
    const made = { ...creating(asked), ...(pending.reach !== undefined && { from: pending.reach }) };
    const id = jobId(pending.id);
    if (id === undefined)
        return undefined;
    const addressOf = (setting, kept) => addressAtHome(isAddressTemplate(setting) ? fillAddress(setting, id) : kept, made.url);
    const pollUrl = addressOf(asked.poll.url, pending.pollUrl);
    if (pollUrl === undefined)
        return undefined;
    const createdMs = (0,instant/* toMs */.G8)(pending.created);
    return {
        asked,
        world,
        context,
        made,
        id,
        pollUrl,
        cancelUrl: addressOf(asked.cancel.url, pending.cancelUrl),
        createdMs,
        deadlineMs: (0,instant/* toMs */.G8)(pending.deadline),
        phases: { ...pending.phases },
        state: pending.phases.run === undefined ? "queued" : "run",
        countedMs: createdMs + sumOf(pending.phases),
        unwatched: true,
    };
}
/** What a later run needs to go on; `undefined` where that would keep a credential. */
function putAside(job) {
    const kept = (setting, address) => {
        const url = new URL(address);
        // An address of ours is made anew from the id; its query may hold a key.
        if (isAddressTemplate(setting))
            url.search = "";
        return url.href;
    };
    const pollUrl = kept(job.asked.poll.url, job.pollUrl);
    const cancelUrl = job.cancelUrl && kept(job.asked.cancel.url, job.cancelUrl);
    if ([pollUrl, cancelUrl].some((address) => address !== undefined && hasSecretInQuery(address)))
        return undefined;
    return {
        id: job.id,
        pollUrl,
        ...(cancelUrl !== undefined && { cancelUrl }),
        created: (0,instant/* toInstant */.fN)(job.createdMs),
        deadline: (0,instant/* toInstant */.fN)(job.deadlineMs),
        phases: Object.fromEntries(Object.entries(job.phases).map(([phase, ms]) => [phase, Math.round(ms)])),
        ...(job.made.from !== undefined && { reach: job.made.from }),
    };
}
/** Counts the time until now to the state that the job was last seen in, and takes note of the one it is in now. */
function count(job, seen) {
    const nowMs = job.world.clock.now();
    const isKnown = !job.unwatched || (seen !== undefined && isGoing(seen));
    if (isKnown)
        prediction_job_add(job.phases, job.state, Math.max(0, nowMs - job.countedMs));
    if (isKnown || seen !== undefined)
        job.countedMs = nowMs;
    if (seen === undefined)
        return;
    job.unwatched = false;
    if (isGoing(seen))
        job.state = seen;
}
function prediction_job_add(phases, phase, ms) {
    phases[phase] = (phases[phase] ?? 0) + ms;
}
/** The whole call: what was answered last, in the job's own times. */
function whole(job, last, more = {}) {
    const { failure: _, ...answer } = last;
    return { ...answer, startedAtMs: job.createdMs, phases: job.phases, totalMs: sumOf(job.phases), ...more };
}
const prediction_job_failing = (kind, phase, code) => ({
    failure: { kind, phase, code },
});
const creating = (asked) => http_request_toRequest(asHttp(asked.create));
/**
 * The request that made the job, for what comes later: that goes no further inside than the first answer came from, since the
 * server chose its address, and its name may lead elsewhere by then.
 */
const boundBy = ({ reach, leftOrigin }, made) => reach === undefined || leftOrigin === true ? made : { ...made, from: reach };
/** Headers that speak of the body, or of this one request only. */
const OF_CREATING = new Set(["content-type", "content-encoding", "prefer", "idempotency-key"]);
/** A request about the job: with the headers of the one that made it, and without its body. */
function later(made, method, url, totalMs) {
    const { body: _, arrivals: __, ...plain } = made;
    return {
        ...plain,
        method,
        url,
        headers: Object.fromEntries(Object.entries(made.headers).filter(([name]) => !OF_CREATING.has(name))),
        limits: { ...made.limits, totalMs: Math.min(made.limits.totalMs, totalMs) },
    };
}
const CANCEL_MS = 5_000;
/**
 * Cancels a job, so that nobody pays for what nobody waits for: at most twice, in its own time and whatever signal has
 * ended the call. That it fails changes nothing about what was seen.
 */
async function cancel({ http }, made, asked, cancelUrl) {
    if (cancelUrl === undefined)
        return;
    for (let tries = 0; tries < 2; tries += 1) {
        const { status = 0 } = await http.exchange(later(made, asked.cancel.method, cancelUrl, CANCEL_MS));
        if (isSuccess({ status }) || (status >= 400 && status < 500 && status !== 429))
            return;
    }
}

;// CONCATENATED MODULE: ./build/probes/prediction-observe.js






/** Longest time for one question about a job. */
const POLL_MS = 30_000;
/** At its deadline the job is asked about once more, and not for longer than this. */
const LAST_POLL_MS = 5_000;
/** When the run ends while a job is being made, so long is waited for its name: without it nobody could cancel it. */
const NAMING_MS = 3_000;
/**
 * Makes a job and follows it to its end, or goes on with one of an earlier run. When the run ends first, the exchange is
 * `pending`; a job that is given up for any other reason is canceled.
 */
async function observeJob(asked, world, context) {
    const earlier = context.job && resumed(context.job, asked, world, context);
    if (earlier !== undefined)
        return follow(earlier, undefined);
    const made = creating(asked);
    const exchange = await create(made, world, context.signal);
    if (exchange.failure !== undefined)
        return exchange;
    const asCreated = { ...exchange, phases: { create: exchange.totalMs } };
    if (!isSuccess(exchange))
        return asCreated;
    const state = readState(asked, exchange, context);
    const bound = boundBy(exchange, made);
    const found = jobIn(exchange, bound, asked, world, context);
    if (!("fault" in found))
        return state === undefined || isGoing(state) ? follow(found, exchange) : prediction_observe_conclude(found, exchange, state);
    if (state === "failed" || state === "canceled")
        return { ...asCreated, ...ended(state, asked, exchange, context) };
    await cancel(world, bound, asked, found.cancelUrl);
    return { ...asCreated, ...prediction_job_failing("answer", "create", found.fault) };
}
async function create(made, { http, clock }, signal) {
    if (signal === undefined)
        return http.exchange(made);
    if (signal.aborted)
        return notAsked(clock.now());
    const patience = new AbortController();
    const over = new AbortController();
    const onAbort = () => void clock.sleep(NAMING_MS, over.signal).then(() => patience.abort());
    signal.addEventListener("abort", onAbort, { once: true });
    const exchange = await http.exchange(made, patience.signal);
    signal.removeEventListener("abort", onAbort);
    over.abort();
    return exchange;
}
const notAsked = (startedAtMs) => ({
    startedAtMs,
    totalMs: 0,
    phases: {},
    headers: new Map(),
    body: new Uint8Array(),
    redirects: 0,
    ...prediction_job_failing("aborted", "create", "ABORTED"),
});
/** Asks about a job until it has ended, been given up or put aside. `last` is the answer that named it, if that is of this run. */
async function follow(job, last) {
    const { signal } = job.context;
    let previous = last;
    let lastGoing;
    for (let asked = 0;; asked += 1) {
        if (previous !== undefined)
            await job.world.clock.sleep(waitMs(job, previous, asked), signal);
        if (signal?.aborted === true)
            return leave(job, previous);
        const poll = await askAbout(job);
        if (poll.failure?.kind === "aborted")
            return leave(job, poll);
        const state = isSuccess(poll) && poll.failure === undefined ? readState(job.asked, poll, job.context) : undefined;
        if (state !== undefined)
            count(job, state);
        if (state !== undefined && !isGoing(state))
            return prediction_observe_conclude(job, poll, state);
        if (state !== undefined)
            lastGoing = poll;
        if (isFinal(poll))
            return giveUp(job, poll, poll.failure === undefined ? {} : { failure: poll.failure });
        if (job.world.clock.now() >= job.deadlineMs)
            return late(job, lastGoing, poll);
        previous = poll;
    }
}
function waitMs({ asked: { first }, deadlineMs, world }, previous, asked) {
    const nowMs = world.clock.now();
    const told = (0,provider_error_retry/* retryAfterSeconds */.C3)(previous.headers, plainFacts(previous).body, nowMs);
    return Math.max(0, Math.min(pollWaitMs(asked, first, told), deadlineMs - nowMs));
}
function askAbout({ made, pollUrl, deadlineMs, world, context }) {
    const leftMs = deadlineMs - world.clock.now();
    const totalMs = Math.min(POLL_MS, Math.max(LAST_POLL_MS, leftMs));
    return world.http.exchange(later(made, "GET", pollUrl, totalMs), context.signal);
}
/** An answer after which asking again is of no use: we are refused, or the job is not there. */
function isFinal({ status = 0, failure }) {
    if (failure !== undefined)
        return failure.kind === "limit";
    return status >= 400 && status < 500 && status !== 408 && status !== 429;
}
/** The deadline has passed. Where no question was ever answered, what stood in the way of an answer says more. */
function late(job, lastGoing, last) {
    const wasNeverTold = lastGoing === undefined && (last.failure !== undefined || !isSuccess(last));
    if (wasNeverTold)
        return giveUp(job, last, last.failure === undefined ? {} : { failure: last.failure });
    return giveUp(job, lastGoing ?? last, prediction_job_failing("timeout", job.state, "DEADLINE"));
}
async function giveUp(job, last, more) {
    count(job);
    await cancel(job.world, job.made, job.asked, job.cancelUrl);
    return whole(job, last, more);
}
/** The run ends: the next one goes on, where the job's address may be kept; else it is canceled. */
async function leave(job, last) {
    count(job);
    const pending = putAside(job);
    if (pending === undefined)
        await cancel(job.world, job.made, job.asked, job.cancelUrl);
    return whole(job, last ?? notAsked(job.createdMs), {
        ...prediction_job_failing("aborted", job.state, "ABORTED"),
        ...(pending !== undefined && { pending }),
    });
}
async function prediction_observe_conclude(job, last, state) {
    if (state !== "succeeded")
        return whole(job, last, ended(state, job.asked, last, job.context));
    if (!job.asked.fetch)
        return whole(job, last);
    const found = job.context.evaluate(job.asked.output, plainFacts(last));
    const address = firstAddress(found);
    if (address === undefined)
        return whole(job, last, isNothing(found) ? prediction_job_failing("answer", "fetch", "NO_OUTPUT") : {});
    const fetched = await job.world.http.exchange(fetching(job, address, last), job.context.signal);
    if (fetched.failure?.kind === "aborted") {
        // The job itself has ended: the time since then is none of its own.
        job.unwatched = true;
        return leave(job, last);
    }
    prediction_job_add(job.phases, "fetch", fetched.totalMs);
    return whole(job, last, outputOf(fetched));
}
const isNothing = (found) => found === undefined || found === null || found === "" || (Array.isArray(found) && found.every(isNothing));
function outputOf({ failure, body, headers, ...answer }) {
    if (failure !== undefined)
        return { failure: { ...failure, phase: "fetch" } };
    if (!isSuccess(answer))
        return prediction_job_failing("answer", "fetch", "OUTPUT_STATUS");
    if (body.length === 0)
        return prediction_job_failing("answer", "fetch", "NO_OUTPUT");
    const mime = headers.get("content-type")?.split(";")[0]?.trim().toLowerCase() ?? "";
    return { output: { bytes: body, mime: mime === "" ? "application/octet-stream" : mime } };
}
/** To the origin that made the job as it was made, to any other without a header of ours. */
function fetching({ made, asked }, address, from) {
    const limits = { ...made.limits, bodyBytes: asked.outputBytes };
    const home = addressAtHome(address, made.url);
    if (home !== undefined)
        return { ...later(made, "GET", home, made.limits.totalMs), limits };
    const url = new URL(address);
    url.username = "";
    url.password = "";
    return {
        method: "GET",
        url: url.href,
        headers: { "user-agent": USER_AGENT },
        secretHeaders: [],
        limits,
        ...(from.reach !== undefined && { from: from.reach }),
        ...(made.proxy !== undefined && { proxy: made.proxy }),
        ...(made.ca !== undefined && { ca: made.ca }),
    };
}
function ended(state, asked, last, { evaluate }) {
    const code = state === "failed" ? "JOB_FAILED" : "JOB_CANCELED";
    const said = asked.error === undefined ? undefined : evaluate(asked.error, plainFacts(last));
    const detail = typeof said === "string" && provider_error/* SAFE_CODE */._e.test(said) ? said : undefined;
    return { failure: { kind: "answer", phase: "run", code, ...(detail !== undefined && { detail }) } };
}

;// CONCATENATED MODULE: ./build/probes/prediction.js






const words = (describes, ...preset) => schemas/* array */.YOg(schemas/* string */.YjP().min(1))
    .prefault(preset)
    .meta({ description: describes, examples: [preset] });
const ADDRESS = "An expression over the answer to `create`, or an address with {id} in it: https://… or /…. It must be of the origin of `create`, for it is called with the same headers.";
const shape = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz("prediction")
        .describe("A job that takes its time: it is asked for, then asked about until it has ended, as image and video models want it. A job that outlives the run is followed by the next one."),
    create: creatingRequest().describe("The request that makes the job."),
    id: schemas/* string */.YjP()
        .min(1)
        .prefault("body.id")
        .meta({ description: "Expression: the job's id in the answer to `create`.", examples: ["body.id", "body.name"] }),
    poll: schemas/* strictObject */.rej({
        url: schemas/* string */.YjP()
            .min(1)
            .prefault("body.urls.get")
            .meta({
            description: `Where the job is asked about. ${ADDRESS}`,
            examples: ["body.urls.get", "/v1/jobs/{id}"],
        }),
    })
        .prefault({})
        .describe("How the job is asked about."),
    status: schemas/* string */.YjP()
        .min(1)
        .prefault("body.status")
        .meta({ description: "Expression: the job's state in an answer.", examples: ["body.status"] }),
    queued: words("States in which the job waits for its turn. Any state that is in no list means that it is at work.", "starting", "queued"),
    succeeded: words("States of a job that is done.", "succeeded"),
    failed: words("States of a job that failed.", "failed", "aborted"),
    canceled: words("States of a job that was canceled.", "canceled"),
    error: schemas/* string */.YjP()
        .min(1)
        .optional()
        .meta({
        description: "Expression: the code of a failed job's error; only a short one of safe characters is kept.",
        examples: ["body.error.code"],
    }),
    first: duration/* PositiveDuration */.yp.refine((ms) => ms <= LONGEST_POLL_WAIT_MS, "is longer than 10s")
        .prefault("1s")
        .meta({
        description: "Wait before the job is asked about for the first time; each wait is half as long again, at most 10s, and a Retry-After wins. What is reported as the job's time is up to one wait too long.",
        examples: ["1s", "5s"],
    }),
    deadline: duration/* PositiveDuration */.yp.prefault("300s").meta({
        description: "How long the job may take from being asked for; then it is canceled and is a timeout.",
        examples: ["300s", "10m"],
    }),
    output: schemas/* string */.YjP()
        .min(1)
        .prefault("body.output")
        .meta({
        description: "Expression: what the job made: an address, a list of them, or the thing itself.",
        examples: ["body.output", "body.images[0].url"],
    }),
    fetch: schemas/* boolean */.zMY()
        .prefault(false)
        .describe("Fetch the output's (first) address. Our headers go along only to the origin of `create`."),
    outputBytes: Size.prefault("25MB").meta({ description: "Largest output that is fetched.", examples: ["25MB"] }),
    cancel: schemas/* strictObject */.rej({
        url: schemas/* string */.YjP()
            .min(1)
            .prefault("body.urls.cancel")
            .meta({
            description: `Where a job is canceled. ${ADDRESS}`,
            examples: ["body.urls.cancel", "/v1/jobs/{id}/cancel"],
        }),
        method: schemas/* enum */.k5n(["POST", "PUT", "DELETE"]).prefault("POST").describe("How a job is canceled."),
    })
        .prefault({})
        .describe("How a job that we give up is canceled, so that nobody pays for it; where there is no address it is left alone."),
});
/**
 * An address that is written out is called with the headers of `create`: one that leads elsewhere, or names no job, would be
 * found out only when a job is made already that nobody could ask about.
 */
const prediction_settings = shape.superRefine(({ create, poll, cancel }, context) => {
    for (const [key, { url }] of Object.entries({ poll, cancel })) {
        const message = isAddressTemplate(url) ? addressMistake(url, create.url) : undefined;
        if (message !== undefined)
            context.addIssue({ code: "custom", path: [key, "url"], message, params: { comparesAddresses: true } });
    }
});
function addressMistake(template, home) {
    if (!template.includes("{id}"))
        return "has no {id} in it, which stands for the id of the job";
    if (addressAtHome(fillAddress(template, "id"), home) !== undefined)
        return undefined;
    return "is not of the origin of create, with whose headers it is called";
}
const prediction = {
    settings: prediction_settings,
    defaults: ["status >= 200 && status < 300"],
    mentionedBy: ["status"],
    observe: observeJob,
    facts: prediction_facts,
    host: ({ create }) => httpKind.host(asHttp(create)),
    target: ({ create }) => httpKind.target(asHttp(create)),
    queueMs: ({ create }) => create.limits.queue,
    credentialed: ({ create }) => httpKind.credentialed(asHttp(create)),
    expressions: prediction_expressions,
};
async function prediction_facts(exchange, asked, evaluate) {
    const { describeOutput } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 122));
    const common = await httpKind.facts(exchange, asHttp(asked.create), evaluate);
    const { output } = exchange;
    if (output !== undefined)
        return { ...common, ...(await describeOutput(output.bytes, output.mime)) };
    const found = exchange.failure === undefined ? evaluate(asked.output, plainFacts(exchange)) : undefined;
    if (found === undefined || found === null || firstAddress(found) !== undefined)
        return common;
    return { ...common, ...(await describeOutput(found)) };
}
function prediction_expressions(asked) {
    const written = [
        [["id"], asked.id],
        [["poll", "url"], asked.poll.url],
        [["status"], asked.status],
        [["output"], asked.output],
        [["error"], asked.error],
        [["cancel", "url"], asked.cancel.url],
    ];
    return written.flatMap(([path, text]) => (text === undefined || isAddressTemplate(text) ? [] : [{ path, text }]));
}

;// CONCATENATED MODULE: ./build/probes/prometheus.js





const { auth: prometheus_auth, ca, family, headers: prometheus_headers, limits: prometheus_limits, proxy, redirects } = http_settings.shape;
const prometheus_settings = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz("prometheus")
        .describe("A query against a Prometheus that is there already, so that what real traffic sees becomes a monitor."),
    url: schemas/* url */.OZ5({ protocol: /^https?$/, hostname: /./, error: "is not a URL that begins with http:// or https://" }).meta({
        description: "Where the Prometheus is, with its path prefix where it has one; /api/v1/query is added. May hold ${NAME} of a secret.",
        examples: ["https://prometheus.example.com", "https://metrics.example.com/prometheus"],
    }),
    query: schemas/* string */.YjP()
        .min(1)
        .meta({
        description: "PromQL for an instant vector or a scalar, evaluated now. Conditions see each element in `series` (labels and value), and the value of a single one as `value`. NaN, as 0/0 gives it, is kept: every comparison with it is false.",
        examples: ['sum(rate(requests_total{code=~"5.."}[5m])) / sum(rate(requests_total[5m]))'],
    }),
    headers: prometheus_headers,
    auth: prometheus_auth,
    family,
    ca,
    proxy,
    limits: prometheus_limits,
    redirects,
});
/**
 * An instant query by the HTTP API of Prometheus (`POST /api/v1/query`). Where Prometheus does not tell, nothing is known of
 * what it watches: the failure is of kind `source`. A query that it can't read and a key that it refuses are the owner's.
 */
const prometheus = {
    settings: prometheus_settings,
    defaults: ["size(series) > 0"],
    mentionedBy: ["series", "value"],
    async observe(asked, world, context) {
        return read(await http.observe(toHttp(asked), world, context));
    },
    facts(exchange) {
        const { series } = exchange;
        const only = series?.length === 1 ? series[0]?.value : undefined;
        return {
            ...netFacts(exchange),
            ...(series !== undefined && { series }),
            ...(only !== undefined && { value: only }),
        };
    },
    host: (asked) => http.host(toHttp(asked)),
    target: (asked) => {
        const { host, url } = http.target(toHttp(asked));
        return { host, url };
    },
    queueMs: (asked) => asked.limits.queue,
    credentialed: (asked) => http.credentialed(toHttp(asked)),
};
function toHttp({ url, query, kind: _, ...asked }) {
    const base = new URL(url);
    base.pathname = `${base.pathname.replace(/\/+$/, "")}/api/v1/query`;
    return {
        ...http_settings.parse({ kind: "http", url: base.href }),
        ...asked,
        headers: { "content-type": "application/x-www-form-urlencoded", ...asked.headers },
        method: "POST",
        body: new URLSearchParams({ query }).toString(),
    };
}
function read(exchange) {
    const { failure, status = 0 } = exchange;
    if (failure !== undefined)
        return failed(exchange, transportFailure(failure));
    const answer = (0,domain_facts/* parseJson */.q)(new TextDecoder().decode(exchange.body));
    const series = status < 300 ? seriesIn(answer) : undefined;
    if (series === "not-instant")
        return failed(exchange, { kind: "answer", code: "BAD_REQUEST" });
    if (series !== undefined)
        return { ...exchange, series };
    return failed(exchange, refusal(status, answer));
}
/** The status is Prometheus's, not that of what it watches: with a failure it is not told. */
function failed({ status: _, ...exchange }, failure) {
    const phase = exchange.failure?.phase ?? "receive";
    return { ...exchange, body: new Uint8Array(), failure: { phase, ...failure } };
}
function transportFailure(failure) {
    // What can't even be sent is a mistake in the settings, and a run that ends is nobody's.
    const isOurs = failure.kind === "aborted" || /^(?:ERR_INVALID_|UND_ERR_INVALID_ARG$)/.test(failure.code);
    return isOurs ? failure : { ...failure, kind: "source" };
}
/** The error types of the API: `bad_data` is a query that it can't read, the others are its own trouble. */
function refusal(status, answer) {
    if (status === 401)
        return { kind: "answer", code: "BAD_KEY" };
    if (status === 403)
        return { kind: "answer", code: "NO_PERMISSION" };
    const { status: word, errorType } = record(answer);
    if (word !== "error" || typeof errorType !== "string" || !provider_error/* SAFE_CODE */._e.test(errorType))
        return { kind: "source", code: status < 300 ? "NOT_PROMETHEUS" : `HTTP_${status}` };
    return errorType === "bad_data" ? { kind: "answer", code: "BAD_REQUEST" } : { kind: "source", code: errorType };
}
/** The elements of a successful answer; `undefined` when it is none. Histograms have no one value and are left out. */
function seriesIn(answer) {
    const { status, data } = record(answer);
    if (status !== "success")
        return undefined;
    const { resultType, result } = record(data);
    if (resultType === "matrix" || resultType === "string")
        return "not-instant";
    if (!Array.isArray(result))
        return undefined;
    if (resultType === "scalar") {
        const value = prometheus_valueOf(result);
        return value === undefined ? undefined : [{ labels: {}, value }];
    }
    return resultType === "vector" ? result.flatMap(elementOf) : undefined;
}
function elementOf(element) {
    const { metric, value: pair } = record(element);
    const value = prometheus_valueOf(pair);
    if (value === undefined)
        return [];
    const labels = Object.create(null);
    for (const [name, text] of Object.entries(record(metric)))
        if (typeof text === "string")
            labels[name] = text;
    return [{ labels, value }];
}
const WORDS = new Map([
    ["NaN", Number.NaN],
    ["+Inf", Infinity],
    ["-Inf", -Infinity],
    ["Inf", Infinity],
]);
/** `[<moment>, "<number>"]`; the number is text, so that it can be NaN or infinite. */
function prometheus_valueOf(pair) {
    const text = Array.isArray(pair) ? pair[1] : undefined;
    if (typeof text !== "string")
        return undefined;
    const value = WORDS.get(text);
    if (value !== undefined)
        return value;
    return /^[+-]?\d+(?:\.\d*)?(?:e[+-]?\d{1,3})?$/i.test(text) ? Number(text) : undefined;
}
function record(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}

;// CONCATENATED MODULE: ./build/probes/tcp.js


const { queue: tcp_queue, dns: tcp_dns, connect, wait, total } = LIMITS;
const tcp_settings = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz("tcp").describe("A TCP connection: whether a port is open, and what it says."),
    host: Host.meta({
        description: "What is connected to: a name, or an address (IPv6 without brackets).",
        examples: ["db.example.com", "192.0.2.10"],
    }),
    port: Port.meta({ description: "The port.", examples: [5432] }),
    family: Family,
    send: schemas/* string */.YjP()
        .optional()
        .meta({
        description: "Text that is sent once the connection is open. May hold ${NAME} of a secret.",
        examples: ["PING\r\n"],
    }),
    answer: schemas/* boolean */.zMY()
        .prefault(false)
        .describe("Waits for the first bytes that come; conditions see them as `text`. A greeting is an answer too."),
    limits: schemas/* strictObject */.rej({
        queue: tcp_queue,
        dns: tcp_dns,
        connect,
        wait,
        total,
        bodyBytes: bodyLimit("64kB", "How many bytes of the answer are kept."),
    })
        .prefault({})
        .describe(LIMITS_SAY),
});
/** A connection that can't be opened, or that brings no answer where one is wanted, is a failure: nothing else need hold. */
const tcp = {
    settings: tcp_settings,
    defaults: [],
    mentionedBy: [],
    observe: (asked, world, { signal }) => world.net.connect(tcp_toRequest(asked), signal),
    facts: netFacts,
    host: ({ host, port }) => hostAndPort(host, port),
    target: ({ host, port }) => ({
        host: hostAndPort(host, port),
        url: `tcp://${hostAndPort(host, port)}`,
    }),
    queueMs: ({ limits }) => limits.queue,
    // Whatever is sent, no answer over bare TCP says 401.
    credentialed: () => false,
};
function tcp_toRequest({ host, port, family, send, answer, limits }) {
    return {
        host,
        port,
        expectsAnswer: answer,
        ...(family !== undefined && { family }),
        ...(send !== undefined && { send }),
        limits: toLimits(limits),
    };
}

;// CONCATENATED MODULE: ./build/probes/tls.js


const { queue: tls_queue, dns: tls_dns, connect: tls_connect, tls: handshake, total: tls_total } = LIMITS;
const tls_settings = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz("tls")
        .describe("A TLS handshake: whether the certificate is trusted, for which names, and for how many days more."),
    host: Host.meta({
        description: "What is connected to: a name, or an address (IPv6 without brackets).",
        examples: ["api.example.com"],
    }),
    port: Port.prefault(443).meta({ description: "The port; TLS begins at once on it.", examples: [443, 8443] }),
    family: Family,
    serverName: Host.optional().meta({
        description: "The name that is asked for (SNI) and that the certificate must be valid for; the host when left out.",
        examples: ["www.example.com"],
    }),
    ca: OwnCa,
    minVersion: schemas/* enum */.k5n(["TLSv1.2", "TLSv1.3"])
        .prefault("TLSv1.2")
        .describe("The oldest version of TLS that is offered; a server that speaks older ones only fails."),
    alpn: schemas/* array */.YOg(schemas/* string */.YjP().regex(/^[\x21-\x7e]{1,255}$/, "is not a protocol's name"))
        .min(1)
        .optional()
        .meta({
        description: "Protocols that are offered by ALPN, best first; the server must take one of them.",
        examples: [["h2", "http/1.1"]],
    }),
    limits: schemas/* strictObject */.rej({ queue: tls_queue, dns: tls_dns, connect: tls_connect, tls: handshake, total: tls_total }).prefault({}).describe(LIMITS_SAY),
});
/** A certificate that is not trusted is a failure already: nothing else need hold. */
const tls = {
    settings: tls_settings,
    defaults: [],
    mentionedBy: [],
    observe: (asked, world, { signal }) => world.net.handshake(tls_toRequest(asked), signal),
    facts: netFacts,
    host: ({ host, port }) => hostAndPort(host, port),
    target: ({ host, port }) => ({
        host: hostAndPort(host, port),
        url: `tls://${hostAndPort(host, port)}`,
    }),
    queueMs: ({ limits }) => limits.queue,
    credentialed: () => false,
};
function tls_toRequest({ host, port, family, serverName, ca, minVersion, alpn, limits }) {
    return {
        host,
        port,
        minVersion,
        ...(family !== undefined && { family }),
        ...(serverName !== undefined && { serverName }),
        ...(ca !== undefined && { ca }),
        ...(alpn !== undefined && { protocols: alpn }),
        limits: toLimits(limits),
    };
}

;// CONCATENATED MODULE: ./build/probes/websocket.js



const { queue: websocket_queue, dns: websocket_dns, connect: websocket_connect, tls: websocket_tls, total: websocket_total } = LIMITS;
/** Headers of the upgrade itself (RFC 6455, section 4.1). */
const RESERVED = /^(?:connection|upgrade|sec-websocket-(?:key|version|protocol|extensions|accept))$/i;
const websocket_settings = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz("websocket").describe("A WebSocket: whether it opens, and what is said over it."),
    url: schemas/* url */.OZ5({ protocol: /^wss?$/, hostname: /./, error: "is not a URL that begins with ws:// or wss://" }).meta({
        description: "What is connected to. May hold ${NAME} of a secret.",
        examples: ["wss://api.example.com/v1/realtime"],
    }),
    headers: http_settings.shape.headers
        .refine((headers) => !Object.keys(headers).some((name) => RESERVED.test(name)), "holds a header of the upgrade itself")
        .describe("Headers of the upgrade, by name. Values may hold ${NAME} of a secret."),
    protocols: schemas/* array */.YOg(schemas/* string */.YjP().regex(/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/, "is not a subprotocol's name"))
        .refine((names) => new Set(names).size === names.length, "names a subprotocol twice")
        .prefault([])
        .meta({
        description: "Subprotocols that are offered, best first; the server must take one of them.",
        examples: [["realtime"]],
    }),
    send: schemas/* array */.YOg(schemas/* string */.YjP())
        .max(100)
        .prefault([])
        .meta({
        description: "Messages that are sent in this order once it is open. May hold ${NAME} of a secret.",
        examples: [['{"type":"ping"}']],
    }),
    messages: schemas/* int */.Whr()
        .min(0)
        .max(10_000)
        .prefault(1)
        .describe("How many messages are waited for; conditions see them as `text`, one a line. 0: that it opens is enough."),
    family: Family,
    ca: OwnCa,
    limits: schemas/* strictObject */.rej({
        queue: websocket_queue,
        dns: websocket_dns,
        connect: websocket_connect,
        tls: websocket_tls,
        wait: LIMITS.wait.describe("Longest time to the answer to the upgrade."),
        receive: LIMITS.wait.describe("Longest time from the upgrade to the last message."),
        total: websocket_total,
        bodyBytes: bodyLimit("1MB", "Most bytes of all messages together."),
    })
        .prefault({})
        .describe(LIMITS_SAY),
});
/** An upgrade that is refused is an answer like any other: its status, headers and body are for conditions. */
const websocket = {
    settings: websocket_settings,
    defaults: ["status == 101"],
    mentionedBy: ["status"],
    observe: (asked, world, { signal }) => world.net.converse(websocket_toRequest(asked), signal),
    facts: netFacts,
    host: (asked) => http.host(websocket_asHttp(asked)),
    target: ({ url }) => {
        const { protocol, host, pathname } = new URL(url);
        return { host, url: `${protocol}//${host}${pathname}` };
    },
    queueMs: ({ limits }) => limits.queue,
    credentialed: (asked) => http.credentialed(websocket_asHttp(asked)),
};
/** The upgrade as the GET that it is, whose credentials are those of any other request. */
const websocket_asHttp = ({ url, headers }) => http_settings.parse({ kind: "http", url: url.replace(/^ws/i, "http"), headers });
function websocket_toRequest(asked) {
    const { protocols, send, messages, family, ca, limits } = asked;
    const { url, headers } = http_request_toRequest(websocket_asHttp(asked));
    return {
        url: url.replace(/^http/, "ws"),
        headers,
        protocols,
        send,
        messages,
        ...(family !== undefined && { family }),
        ...(ca !== undefined && { ca }),
        limits: toLimits(limits),
    };
}

;// CONCATENATED MODULE: ./build/probes/index.js











/** How a monitor is asked, as the config says it: one kind a line. */
const ProbeSettings = schemas/* discriminatedUnion */.gMt("kind", [
    http.settings,
    prometheus.settings,
    heartbeat/* heartbeat */.jQ.settings,
    globalping.settings,
    prediction.settings,
    multistep.settings,
    tcp.settings,
    tls.settings,
    dns.settings,
    websocket.settings,
]);
/** Every kind of probe. A kind that is missing here or above is a type error. */
const probes = {
    http: http,
    prometheus: prometheus,
    heartbeat: heartbeat/* heartbeat */.jQ,
    globalping: globalping,
    prediction: prediction,
    multistep: multistep,
    tcp: tcp,
    tls: tls,
    dns: dns,
    websocket: websocket,
};
/** Prepares a call, whatever its kind. */
function observeProbe(settings, world, evaluate) {
    const probe = probeOf(settings);
    return {
        host: probe.host(settings),
        queueMs: probe.queueMs(settings),
        exchange: (context) => probe.observe(settings, world, { ...context, evaluate }),
        facts: async (exchange) => probe.facts(exchange, settings, evaluate),
    };
}
/** What may be published of a probe, by the monitor's `publish`: never a query or credentials. */
function describeProbe(settings) {
    return { kind: settings.kind, ...probeOf(settings).target(settings) };
}
/** Whether the request carries credentials by the look of it, so that a 401 or 403 speaks of them. */
function carriesCredentials(settings) {
    return probeOf(settings).credentialed(settings);
}
/** Conditions that hold for a kind of probe unless the monitor has one that mentions one of the variables. */
function defaultConditions(kind) {
    const { defaults, mentionedBy } = probes[kind];
    return { conditions: defaults, unless: mentionedBy };
}
/** The settings of a probe that are expressions, to be compiled when the config is read. */
function expressionsIn(settings) {
    return probeOf(settings).expressions?.(settings) ?? [];
}
function probeOf(settings) {
    // The registry's type ties each kind to its own settings; the compiler can't follow that through a lookup by a union.
    return probes[settings.kind];
}


/***/ }),

/***/ 551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ sniffMediaType),
/* harmony export */   c: () => (/* binding */ mediaTypeOf)
/* harmony export */ });
/** Kinds of files by their first bytes: text of Latin-1 at an offset. What stands first wins. */
const MAGIC = [
    ["image/png", [0, "\x89PNG\r\n\x1a\n"]],
    ["image/jpeg", [0, "\xff\xd8\xff"]],
    ["image/webp", [0, "RIFF"], [8, "WEBP"]],
    ["image/gif", [0, "GIF87a"]],
    ["image/gif", [0, "GIF89a"]],
    ["image/avif", [4, "ftypavif"]],
    ["image/avif", [4, "ftypavis"]],
    ["image/heic", [4, "ftypheic"]],
    ["audio/wav", [0, "RIFF"], [8, "WAVE"]],
    ["audio/ogg", [0, "OggS"]],
    ["audio/flac", [0, "fLaC"]],
    ["audio/mpeg", [0, "ID3"]],
    ["audio/mp4", [4, "ftypM4A"]],
    ["video/mp4", [4, "ftyp"]],
    ["video/webm", [0, "\x1a\x45\xdf\xa3"]],
    ["application/pdf", [0, "%PDF-"]],
];
/** The media type that the first bytes tell; `undefined` where they are none that a generation gives. */
function sniffMediaType(bytes) {
    const found = MAGIC.find(([, ...parts]) => parts.every(([at, text]) => hasAt(bytes, at, text)))?.[0];
    if (found !== undefined)
        return found;
    if (isMpegFrame(bytes))
        return "audio/mpeg";
    return isSvg(bytes) ? "image/svg+xml" : undefined;
}
/** A media type as its sender names it, without parameters; `undefined` for what is none. */
function mediaTypeOf(declared) {
    const [name = ""] = (declared ?? "").toLowerCase().split(";");
    return /^[a-z]{1,20}\/[a-z0-9.+-]{1,60}$/.test(name.trim()) ? name.trim() : undefined;
}
const hasAt = (bytes, at, text) => [...text].every((character, index) => bytes[at + index] === character.charCodeAt(0));
/** The frame of an MP3 without tags: eleven bits of synchronisation, layer III, no reserved bit rate or frequency. */
function isMpegFrame([first, second = 0, third = 0xff]) {
    return first === 0xff && (second & 0xe6) === 0xe2 && third >> 4 !== 0xf && (third & 0x0c) !== 0x0c;
}
function isSvg(bytes) {
    const head = new TextDecoder("latin1").decode(bytes.subarray(0, 1_000));
    return /^[\s\u00ef\u00bb\u00bf]{0,100}(?:<\?xml[^>]{0,200}>)?\s{0,100}(?:<!--[^>]{0,400}-->\s{0,100})?<svg[\s>]/.test(head);
}


/***/ }),

/***/ 122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  describeOutput: () => (/* binding */ describeOutput)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/probes/image-jpeg.js
/** Decoding takes a tenth of a second for every four million pixels, in which nothing else is done. */
const MOST_PIXELS = 8_000_000;
const MOST_MEMORY_MB = 256;
/** Tables and restart marks among the coded data. */
const SLACK_BYTES = 4_096;
/** Each scan of a progressive image goes over all of it; encoders make about ten, and a bomb thousands of a few bytes each. */
const MOST_SCANS = 64;
/** A block of one colour is two codes, and the longest have 16 bits (ITU-T T.81, F.1.2). */
const BLOCK_BYTES = 4;
/**
 * Whether every pixel has the same value. Blocks of one colour take next to no space, so an image with more coded data than
 * they can need has several and is not decoded. `undefined` for an image that is damaged, too large, or of too many scans.
 */
async function isSingleColourJpeg(bytes) {
    const jpeg = parse(bytes);
    if (jpeg === undefined)
        return undefined;
    if (jpeg.codedBytes > jpeg.blocks * BLOCK_BYTES + SLACK_BYTES)
        return false;
    if (jpeg.pixels > MOST_PIXELS || jpeg.hasTooManyScans)
        return undefined;
    const { decode } = await __webpack_require__.e(/* import() */ 598).then(__webpack_require__.t.bind(__webpack_require__, 3598, 19));
    const limits = { maxResolutionInMP: MOST_PIXELS / 1e6, maxMemoryUsageInMB: MOST_MEMORY_MB };
    const { data } = decode(bytes, { useTArray: true, tolerantDecoding: false, ...limits });
    for (let at = 4; at < data.length; at += 1)
        if (data[at] !== data[at - 4])
            return false;
    return true;
}
/** Walks over the segments before the coded data (ITU-T T.81, B.1) to the frame's header and the scan's. */
function parse(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let frame;
    for (let at = 2; at + 4 <= bytes.length && bytes[at] === 0xff;) {
        const marker = bytes[at + 1] ?? 0;
        if (marker === 0xff) {
            at += 1;
            continue;
        }
        const end = at + 2 + view.getUint16(at + 2);
        // A second frame is for hierarchical images, which nobody makes.
        if (isFrame(marker) && frame !== undefined)
            return undefined;
        if (isFrame(marker))
            frame = frameAt(bytes.subarray(at + 4, end));
        if (marker === START_OF_SCAN)
            return frame && { ...frame, codedBytes: bytes.length - end, hasTooManyScans: scansIn(bytes, at) > MOST_SCANS };
        at = end;
    }
    return undefined;
}
const START_OF_SCAN = 0xda;
/** At least as many scans as follow: in coded data 0xff is never followed by a marker that is none. */
function scansIn(bytes, from) {
    let scans = 0;
    for (let at = bytes.indexOf(0xff, from); at !== -1 && scans <= MOST_SCANS; at = bytes.indexOf(0xff, at + 1))
        if (bytes[at + 1] === START_OF_SCAN)
            scans += 1;
    return scans;
}
/** SOF0 to SOF15, but for the tables of codes that stand between them. */
const isFrame = (marker) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
function frameAt(header) {
    const [, high1 = 0, high2 = 0, wide1 = 0, wide2 = 0, count = 0] = header;
    const [height, width] = [high1 * 256 + high2, wide1 * 256 + wide2];
    const samplings = Array.from({ length: count }, (_, index) => header[7 + index * 3] ?? 0);
    const [across, down] = [samplings.map((one) => one >> 4), samplings.map((one) => one & 15)];
    const units = Math.ceil(width / (8 * Math.max(1, ...across))) * Math.ceil(height / (8 * Math.max(1, ...down)));
    const blocks = units * samplings.reduce((sum, one) => sum + (one >> 4) * (one & 15), 0);
    return width === 0 || height === 0 || count === 0 ? undefined : { pixels: width * height, blocks };
}

;// CONCATENATED MODULE: ./build/probes/image-png.js
/** More pixels, or wider ones, are not decoded. */
const image_png_MOST_PIXELS = 40_000_000;
const LONGEST_ROW_BYTES = 1_000_000;
/**
 * Whether every pixel has the same value. It reads row after row and stops at the first pixel that differs, so that an
 * ordinary picture costs little, a row is all the memory it takes, and no compressed bomb is ever inflated beyond the size
 * that the header admits. `undefined` for an image that is damaged, cut off or too large.
 */
async function isSingleColourPng(bytes) {
    const png = image_png_parse(bytes);
    if (png === undefined)
        return undefined;
    const scan = scanOf(png);
    for await (const chunk of ReadableStream.from([png.data]).pipeThrough(new DecompressionStream("deflate"))) {
        const found = scan(chunk);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
const CHANNELS = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };
function image_png_parse(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (bytes.length < 33 || view.getUint32(12) !== IHDR)
        return undefined;
    const [width, height, depth, colour] = [view.getUint32(16), view.getUint32(20), bytes[24] ?? 0, bytes[25] ?? 0];
    const channels = CHANNELS[colour];
    if (channels === undefined || ![1, 2, 4, 8, 16].includes(depth) || (bytes[28] ?? 0) > 1)
        return undefined;
    if (width * height > image_png_MOST_PIXELS || (width * channels * depth) / 8 > LONGEST_ROW_BYTES)
        return undefined;
    // In one piece: each piece takes its turn at the decompressor, and a file may be made of millions of empty ones.
    const data = new Uint8Array(bytes.length);
    let dataBytes = 0;
    let palette;
    for (let at = 8; at + 12 <= bytes.length; at += view.getUint32(at) + 12) {
        const type = view.getUint32(at + 4);
        if (type !== IDAT && type !== PLTE)
            continue;
        const content = bytes.subarray(at + 8, at + 8 + view.getUint32(at));
        if (type === IDAT) {
            data.set(content, dataBytes);
            dataBytes += content.length;
        }
        else if (colour === 3)
            palette = coloursIn(content);
    }
    const header = { width, height, depth, channels, isInterlaced: bytes[28] === 1 };
    return { ...header, data: data.subarray(0, dataBytes), ...(palette && { palette }) };
}
const IHDR = 0x49484452;
const PLTE = 0x504c5445;
const IDAT = 0x49444154;
const coloursIn = (content) => Array.from({ length: Math.floor(content.length / 3) }, (_, index) => {
    const [red = 0, green = 0, blue = 0] = content.subarray(index * 3, index * 3 + 3);
    return (red << 16) | (green << 8) | blue;
});
/** Where the seven passes of an interlaced image begin, and their steps (8.2). */
const ADAM7 = [
    [0, 0, 8, 8],
    [4, 0, 8, 8],
    [0, 4, 4, 8],
    [2, 0, 4, 4],
    [0, 2, 2, 4],
    [1, 0, 2, 2],
    [0, 1, 1, 2],
];
function passesOf({ width, height, isInterlaced }) {
    if (!isInterlaced)
        return [{ width, height }];
    return ADAM7.map(([x, y, across, down]) => ({
        width: Math.ceil((width - x) / across),
        height: Math.ceil((height - y) / down),
    })).filter((pass) => pass.width > 0 && pass.height > 0);
}
/** Takes the inflated data in pieces, and says so as soon as a pixel differs or all of them were seen. */
function scanOf(png) {
    const bits = png.channels * png.depth;
    const passes = passesOf(png);
    const lineOf = (pass) => new Uint8Array(1 + Math.ceil(((pass?.width ?? 0) * bits) / 8));
    let [pass = { width: 0, height: 0 }] = passes;
    let [line, previous, filled, row] = [lineOf(pass), lineOf(pass), 0, 0];
    let first;
    return (chunk) => {
        for (let at = 0; at < chunk.length;) {
            const part = chunk.subarray(at, at + line.length - filled);
            line.set(part, filled);
            [at, filled] = [at + part.length, filled + part.length];
            if (filled < line.length)
                return undefined;
            unfilter(line, previous, Math.max(1, bits / 8));
            first ??= pixelAt(png, line, 0);
            if (!isUniform(png, line, pass.width, first))
                return false;
            [line, previous, filled, row] = [previous, line, 0, row + 1];
            if (row < pass.height)
                continue;
            passes.shift();
            if (passes[0] === undefined)
                return true;
            [pass] = passes;
            [line, previous, row] = [lineOf(pass), lineOf(pass), 0];
        }
        return undefined;
    };
}
/** Reconstructs a line in place (9.2): its first byte names the filter. */
function unfilter(line, previous, step) {
    const filter = line[0] ?? 0;
    if (filter > 4)
        throw new RangeError(`no filter of PNG has the number ${filter}`);
    if (filter === 0)
        return;
    for (let at = 1; at < line.length; at += 1) {
        const left = at > step ? (line[at - step] ?? 0) : 0;
        const above = previous[at] ?? 0;
        const corner = at > step ? (previous[at - step] ?? 0) : 0;
        line[at] = (line[at] ?? 0) + guess(filter, left, above, corner);
    }
}
function guess(filter, left, above, corner) {
    if (filter === 1)
        return left;
    if (filter === 2)
        return above;
    return filter === 3 ? (left + above) >> 1 : paeth(left, above, corner);
}
/** The neighbour nearest to what a plane through all three would give (9.4). */
function paeth(left, above, corner) {
    const [toLeft, toAbove] = [Math.abs(above - corner), Math.abs(left - corner)];
    const toCorner = Math.abs(left + above - 2 * corner);
    if (toLeft <= toAbove && toLeft <= toCorner)
        return left;
    return toAbove <= toCorner ? above : corner;
}
/** The bytes of a pixel; where pixels are smaller than that or indices, its value or its colour. */
function pixelAt({ depth, channels, palette }, line, x) {
    if (depth >= 8 && palette === undefined) {
        const size = (channels * depth) / 8;
        return [...line.subarray(1 + x * size, 1 + (x + 1) * size)];
    }
    const bit = x * depth;
    const value = ((line[1 + (bit >> 3)] ?? 0) >> (8 - depth - (bit & 7))) & ((1 << depth) - 1);
    return [palette?.[value] ?? value];
}
function isUniform(png, line, width, first) {
    if (png.depth >= 8 && png.palette === undefined) {
        const size = first.length;
        for (let at = 1; at < line.length; at += 1)
            if (line[at] !== first[(at - 1) % size])
                return false;
        return true;
    }
    for (let x = 0; x < width; x += 1)
        if (pixelAt(png, line, x)[0] !== first[0])
            return false;
    return true;
}

// EXTERNAL MODULE: ./build/probes/media-type.js
var media_type = __webpack_require__(551);
;// CONCATENATED MODULE: ./build/probes/image.js



/** Sizes stand in the first bytes, but for metadata: an SVG is a text, of which no more is searched. */
const SVG_BYTES = 65_536;
/** No image is wider or higher than what a JPEG can say. */
const LONGEST_SIDE = 65_535;
/**
 * An image by its bytes: its media type, its size in pixels, and whether all of it has one colour. The last is absent for
 * formats that are not decoded here (WebP, AVIF, GIF, HEIC, SVG) and for images that are damaged or too large to decode.
 * `undefined` where the bytes are no image, or do not tell its size.
 */
async function describeImage(bytes) {
    const mime = (0,media_type/* sniffMediaType */.Z)(bytes);
    if (mime === undefined || !mime.startsWith("image/"))
        return undefined;
    const size = await sizeOf(mime === "image/svg+xml" ? bytes.subarray(0, SVG_BYTES) : bytes);
    if (size === undefined)
        return undefined;
    const singleColour = await isSingleColour(mime, bytes);
    return { mime, ...size, bytes: bytes.length, ...(singleColour !== undefined && { singleColour }) };
}
async function sizeOf(bytes) {
    const { imageSize } = await __webpack_require__.e(/* import() */ 13).then(__webpack_require__.bind(__webpack_require__, 2013));
    try {
        const { width, height } = imageSize(bytes);
        return isSide(width) && isSide(height) ? { width: Math.round(width), height: Math.round(height) } : undefined;
    }
    catch {
        return undefined;
    }
}
const isSide = (pixels) => pixels >= 1 && pixels <= LONGEST_SIDE;
async function isSingleColour(mime, bytes) {
    try {
        if (mime === "image/png")
            return await isSingleColourPng(bytes);
        return mime === "image/jpeg" ? await isSingleColourJpeg(bytes) : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/probes/output.js



/** Larger outputs are not looked at. */
const LARGEST_BYTES = 100_000_000;
/** Shorter texts of letters and digits are words, not base64. */
const SHORTEST_BASE64 = 16;
/**
 * What a generation gave, by its bytes: `found` is base64 text, a `data:` URL, bytes, or a list whose first is one of these.
 * The media type is that of the first bytes, else what the `data:` URL or `declaredMime` says. `image` is there where the
 * bytes are an image whose size can be read. Nothing of the output itself is in the answer. Never rejects.
 */
async function describeOutput(found, declaredMime) {
    const raw = bytesIn(Array.isArray(found) ? found[0] : found);
    if (raw === undefined || raw.bytes.length === 0 || raw.bytes.length > LARGEST_BYTES)
        return {};
    const { bytes } = raw;
    const mime = (0,media_type/* sniffMediaType */.Z)(bytes) ?? (0,media_type/* mediaTypeOf */.c)(raw.mime) ?? (0,media_type/* mediaTypeOf */.c)(declaredMime) ?? "application/octet-stream";
    const hash = (0,external_node_crypto_.createHash)("sha256").update(bytes).digest("hex");
    const image = await describeImage(bytes);
    return { output: { bytes: bytes.length, mime, hash }, ...(image !== undefined && { image }) };
}
function bytesIn(found) {
    if (found instanceof Uint8Array)
        return { bytes: found };
    if (typeof found !== "string" || found.length > LARGEST_BYTES * 1.5)
        return undefined;
    if (!/^data:/i.test(found)) {
        const bytes = fromBase64(found);
        return bytes === undefined ? undefined : { bytes };
    }
    const comma = found.indexOf(",");
    const head = found.slice("data:".length, comma);
    if (comma < 0 || !/;\s*base64\s*$/i.test(head))
        return undefined;
    const bytes = fromBase64(found.slice(comma + 1), 1);
    return bytes === undefined ? undefined : { bytes, mime: head };
}
/** Base64 and base64url (RFC 4648), with or without its padding; `undefined` for any other text. */
function fromBase64(text, shortest = SHORTEST_BASE64) {
    const dense = /\s/.test(text) ? text.replaceAll(/\s+/g, "") : text;
    if (dense.length < shortest || !/^[A-Za-z0-9+/_-]+={0,2}$/.test(dense))
        return undefined;
    if (dense.replace(/=+$/, "").length % 4 === 1)
        return undefined;
    return Buffer.from(dense, "base64");
}


/***/ })

};
