export const id = 795;
export const ids = [795];
export const modules = {

/***/ 8795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  load: () => (/* binding */ load),
  mentionedSecrets: () => (/* binding */ mentionedSecrets)
});

// EXTERNAL MODULE: ./build/domain/errors.js
var errors = __webpack_require__(6046);
// EXTERNAL MODULE: ./build/domain/secret.js
var secret = __webpack_require__(8325);
// EXTERNAL MODULE: ./node_modules/@marcbachmann/cel-js/lib/index.js + 13 modules
var lib = __webpack_require__(7337);
;// CONCATENATED MODULE: ./build/conditions/environment.js

/** What a condition can name, with CEL's types. */
const VARIABLES = {
    status: "int",
    latency: "google.protobuf.Duration",
    headers: "map<string, string>",
    body: "dyn",
    text: "string",
    bytes: "int",
    phases: "map<string, google.protobuf.Duration>",
};
const isVariable = (name) => Object.hasOwn(VARIABLES, name);
/** CEL keeps the name `bytes` for its type, so that ours goes by another name of the same length inside. */
const BYTES_INSIDE = "bytes".replace("s", "_");
/** Expressions are small and their work is linear in the answer's size: these and `refuse` keep them so. */
const LIMITS = { maxAstNodes: 300, maxDepth: 40, maxListElements: 100, maxMapEntries: 50, maxCallArguments: 8 };
const environment = createEnvironment();
function createEnvironment() {
    const made = new lib/* Environment */.OH({ limits: LIMITS });
    for (const [name, type] of Object.entries(VARIABLES))
        made.registerVariable(insideName(name), type);
    // JSON knows one kind of number and CEL two: sums of both would otherwise fail each time, and at load nobody could tell.
    for (const [left, right] of [
        ["double", "int"],
        ["int", "double"],
    ]) {
        made.registerOperator(`${left} + ${right}: double`, (a, b) => Number(a) + Number(b));
        made.registerOperator(`${left} - ${right}: double`, (a, b) => Number(a) - Number(b));
        made.registerOperator(`${left} * ${right}: double`, (a, b) => Number(a) * Number(b));
        made.registerOperator(`${left} / ${right}: double`, (a, b) => Number(a) / Number(b));
    }
    return made;
}
function insideName(name) {
    return name === "bytes" ? BYTES_INSIDE : name;
}
const readDuration = new lib/* Environment */.OH().registerVariable("text", "string").parse("duration(text)");
const toDuration = (ms) => readDuration({ text: `${Math.max(0, Math.round(ms * 1_000))}us` });
/** The facts as CEL's values; what is not known is left out, so that looking at it fails. */
function toActivity(facts) {
    const { status, latencyMs, phases, headers, text, bytes } = facts;
    return {
        ...(status !== undefined && { status: BigInt(status) }),
        latency: toDuration(latencyMs),
        headers,
        text,
        [BYTES_INSIDE]: BigInt(bytes),
        phases: new Map(Object.entries(phases).map(([phase, ms]) => [phase, toDuration(ms)])),
        ...(facts.body !== undefined && { body: withoutConstructor(facts) }),
    };
}
/** The library asks objects for their constructor: one whose JSON has a key of that name is taken as a Map. */
function withoutConstructor({ body, text }) {
    return text.includes('"constructor"') ? toMaps(body) : body;
}
function toMaps(value) {
    if (Array.isArray(value))
        return value.map(toMaps);
    if (typeof value !== "object" || value === null)
        return value;
    return new Map(Object.entries(value).map(([key, inner]) => [key, toMaps(inner)]));
}

// EXTERNAL MODULE: ./build/domain/nearest.js
var nearest = __webpack_require__(9099);
;// CONCATENATED MODULE: ./build/conditions/explain.js


const WORDS = { and: "&&", or: "||", not: "!" };
const IN_CEL = "Conditions are written in CEL, such as status in [200, 204]";
const TIME = 'Write a time as duration("30s")';
/** The library's finding in words that need no knowledge of it, with what to do. */
function explain(error, text) {
    const offset = error.range?.start;
    const [message, remedy] = error.name === "ParseError" ? syntax(error, text) : types(error);
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
function types({ code, summary }) {
    switch (code) {
        case "unknown_variable":
            return unknownVariable(summary.replace(/^.*: /, ""));
        case "no_such_overload":
            return unfitting(plain(summary.replace(/^no such overload: /, "")));
        case "no_matching_overload":
            return unknownFunction(plain(/'(.*)'/.exec(summary)?.[1] ?? summary));
        case "invalid_macro_argument":
            return ["has() takes a path that is written out", "Write it like has(body.choices[0].message)"];
        default:
            return [lowerFirst(plain(summary)), IN_CEL];
    }
}
function unknownVariable(name) {
    const known = Object.keys(VARIABLES);
    const meant = (0,nearest/* nearest */.p)(name, known);
    const message = `there is no variable ${name}`;
    return [message, meant === undefined ? `Known: ${known.join(", ")}` : `Did you mean ${meant}?`];
}
function unfitting(what) {
    const message = `these types do not fit together: ${what}`;
    if (/duration/.test(what))
        return [message, TIME];
    if (/int|double/.test(what) && /string/.test(what))
        return [message, "Write numbers without quotes and texts in quotes"];
    return [message, "Use values of one type on both sides"];
}
function unknownFunction(call) {
    const [, receiver, name = "", given] = /^(?:(.*)\.)?(\w+)\((.*)\)$/.exec(call) ?? [];
    const names = [...new Set(environment.getDefinitions().functions.map((one) => one.name))];
    if (names.includes(name)) {
        const on = receiver === undefined ? "" : ` of a ${receiver}`;
        return [`${name}()${on} does not take (${given})`, "Look up what it takes: the functions are those of CEL"];
    }
    const meant = (0,nearest/* nearest */.p)(name, names);
    const message = `there is no function ${name}()`;
    return [message, meant === undefined ? "The functions are those of CEL" : `Did you mean ${meant}()?`];
}
/** Types by the names that a user writes. */
const plain = (text) => text
    .replaceAll("google.protobuf.Duration", "duration")
    .replaceAll("google.protobuf.Timestamp", "timestamp")
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
function pathsIn(tree) {
    const found = new Map();
    const visit = (node) => {
        const path = asPath(node);
        if (path !== undefined)
            found.set(path.text, path);
        else
            partsOf(node).forEach(visit);
    };
    visit(tree);
    return [...found.values()];
}
/** The path that a node is, when it begins at a variable of ours and every step of it is written out. */
function asPath(node) {
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
    if (!isVariable(at.args))
        return undefined;
    return { text: node.input.slice(node.start, node.end), root: at.args, steps };
}
/** The value at a path, `MISSING` where there is none. Durations are whole milliseconds. */
function valueAt(facts, { root, steps }) {
    let value = rootValue(facts, root);
    for (const step of steps)
        value = stepInto(value, step);
    return value === undefined ? MISSING : value;
}
function rootValue(facts, root) {
    switch (root) {
        case "latency":
            return Math.round(facts.latencyMs);
        case "phases":
            return new Map(Object.entries(facts.phases).map(([phase, ms]) => [phase, Math.round(ms)]));
        default:
            return facts[root];
    }
}
function stepInto(value, step) {
    if (Array.isArray(value))
        return typeof step === "number" ? value[step] : undefined;
    if (typeof step === "number" || typeof value !== "object" || value === null)
        return undefined;
    if (value instanceof Map)
        return value.get(step);
    return Object.getOwnPropertyDescriptor(value, step)?.value;
}
const SAFE = /^[\w .:/+-]{0,40}$/;
/** What may be kept of a value: itself where it is safe, else in parentheses, which no safe text holds, what it is. */
function keep(value) {
    if (value === MISSING)
        return "(missing)";
    if (value === null || typeof value === "boolean" || typeof value === "number")
        return value;
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
const WHOLES = new Set(["body", "text", "headers", "phases"]);
/**
 * What CEL allows and we do not, so that the work of a condition stays linear in the size of an answer: regular
 * expressions of JavaScript, `cel.bind`, many macros, and macros that look at the whole answer for each element.
 */
function refuse(tree) {
    let macros = 0;
    for (const [node, bound] of nodesOf(tree)) {
        const at = (message, remedy) => ({ message, remedy, offset: node.start });
        const name = node.op === "call" || node.op === "rcall" ? node.args[0] : "";
        if (name === "matches")
            return at("matches() is not available: its regular expressions could take for ever", "Use contains(), startsWith() or endsWith()");
        if (name === "bind")
            return at("cel.bind() is not available", "Write the value out where it is used");
        if (name === "duration" && !readable(node))
            return at("this is not a duration", 'Write it like duration("30s") or duration("1m30s")');
        const macro = asMacro(node);
        if (macro !== undefined && isVariable(macro.variable))
            return at(`${macro.variable} is the name of a part of the answer`, "Name the element otherwise");
        if (macro !== undefined && (macros += 1) > MACROS_AT_MOST)
            return at(`there are more than ${MACROS_AT_MOST} macros`, "Split it into several conditions");
        if (bound.size > 0 && node.op === "id" && WHOLES.has(node.args))
            return at(`${node.args} cannot be looked at inside all(), exists(), exists_one(), filter() or map()`, "Look only at the element there");
    }
    return undefined;
}
/** A duration that is written out is read at load; a computed one can only be read with the answer. */
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

;// CONCATENATED MODULE: ./build/conditions/index.js






const LONGEST = 2_000;
/**
 * Compiles and type-checks a condition: the one expression language of the product (CEL). What it yields can be held
 * against any facts: a value that is missing fails it and never throws.
 */
function compileCondition(text, otherwise) {
    if (text.length > LONGEST) {
        return {
            ok: false,
            message: `it is longer than ${LONGEST} characters`,
            remedy: "Split it into several conditions",
        };
    }
    try {
        const tree = environment.parse(text).ast;
        const refusal = refuse(tree);
        if (refusal !== undefined)
            return { ok: false, ...refusal };
        const { source, env, presences } = rewrite(text, tree);
        const program = env.parse(source);
        const check = program.check();
        if (check.error !== undefined)
            return { ok: false, ...explain(check.error, text) };
        if (check.type !== "bool" && check.type !== "dyn")
            return notBoolean(check.type ?? "nothing");
        return { ok: true, condition: toCondition(text, otherwise, tree, program, presences) };
    }
    catch (error) {
        if (error instanceof lib/* ParseError */.mB || error instanceof lib/* TypeError */.hg)
            return { ok: false, ...explain(error, text) };
        throw error;
    }
}
function notBoolean(type) {
    const yields = type.replace("google.protobuf.Duration", "duration");
    const message = `it must be true or false, but is of type ${yields}`;
    return { ok: false, message, remedy: "Compare it with something, such as status == 200", offset: 0 };
}
/**
 * Puts variables of the same length in place of what the library reads otherwise than we do, so that positions stay:
 * `bytes`, which it keeps for a type, and `has(path)`, which it refuses for `has(body.choices[0].message)` and fails where
 * a step before the last is missing.
 */
function rewrite(text, tree) {
    const presences = new Map();
    let source = text;
    const put = (node, name) => {
        source = source.slice(0, node.start) + name.padEnd(node.end - node.start) + source.slice(node.end);
    };
    for (const [node] of nodesOf(tree)) {
        if (node.op === "id" && node.args === "bytes")
            put(node, BYTES_INSIDE);
        if (node.op !== "call" || node.args[0] !== "has" || node.args[1].length !== 1)
            continue;
        const [argument] = node.args[1];
        const path = argument && asPath(argument);
        if (path === undefined || path.steps.length === 0)
            continue;
        const name = `has_${presences.size}`;
        presences.set(name, path);
        put(node, name);
    }
    if (presences.size === 0)
        return { source, env: environment, presences };
    const env = environment.clone();
    for (const name of presences.keys())
        env.registerVariable(name, "bool");
    return { source, env, presences };
}
function toCondition(text, otherwise, tree, program, presences) {
    const paths = pathsIn(tree);
    return {
        text,
        otherwise,
        mentionsStatus: paths.some(({ root }) => root === "status"),
        evaluate: (facts) => ({
            text,
            otherwise,
            holds: holds(program, presences, facts),
            got: Object.fromEntries(paths.map((path) => [path.text, keep(valueAt(facts, path))])),
        }),
    };
}
function holds(program, presences, facts) {
    try {
        const activity = toActivity(facts);
        for (const [name, path] of presences) {
            // Of a body that is no JSON nothing can be said: then the variable is missing, and the condition fails.
            if (valueAt(facts, { root: path.root, steps: [] }) === MISSING)
                continue;
            activity[name] = valueAt(facts, path) !== MISSING;
        }
        return program(activity) === true;
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./build/domain/monitor.js
var monitor = __webpack_require__(7203);
// EXTERNAL MODULE: ./build/probes/index.js + 2 modules
var probes = __webpack_require__(499);
// EXTERNAL MODULE: ./build/config/config.js
var config = __webpack_require__(5169);
;// CONCATENATED MODULE: ./build/config/suggest.js
/** `a, b or c` */
function oneOf(words) {
    if (words.length < 2)
        return words.join("");
    return `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}

;// CONCATENATED MODULE: ./build/config/explain.js


/** Puts an issue of the schema into words that need no knowledge of schemas. `data` is what was checked. */
function explain_explain(issue, data, hintAt, base = []) {
    const path = [...base, ...issue.path.map((step) => (typeof step === "symbol" ? String(step) : step))];
    const said = (message, remedy) => [{ path, message, remedy }];
    switch (issue.code) {
        case "unrecognized_keys":
            return issue.keys.map((key) => unknownKey([...path, key], hintAt(path).keys));
        case "invalid_type":
            return [wrongType(issue, path, explain_valueAt(data, path), hintAt)];
        case "invalid_value":
            return said(...notAmong(explain_valueAt(data, path), issue.values.map(String), path));
        case "invalid_union":
            if (issue.errors.length === 0)
                return [noSuchKind(issue, path, data)];
            return branch(issue.errors).flatMap((inner) => explain_explain(inner, data, hintAt, path));
        case "invalid_key":
        case "invalid_element":
            return issue.issues.slice(0, 1).flatMap((inner) => explain_explain({ ...inner, path: [] }, data, hintAt, path));
        case "too_small":
        case "too_big":
            return isOwn(issue) ? said(ownWords(issue), like(hintAt(path))) : said(...outOfBounds(issue));
        case "not_multiple_of":
            return said(`it must be a multiple of ${issue.divisor}`, like(hintAt(path)));
        case "custom": {
            const { remedy, offset } = issue.params ?? {};
            const mistake = {
                path,
                message: ownWords(issue),
                // A remedy stands before a full stop.
                remedy: typeof remedy === "string" ? remedy.replace(/\?$/, "? Otherwise correct it") : like(hintAt(path)),
            };
            return [typeof offset === "number" ? { ...mistake, offset } : mistake];
        }
        case "invalid_format":
            return said(isOwn(issue) ? ownWords(issue) : (FORMATS[issue.format] ?? "it has not the form that is needed"), like(hintAt(path)));
    }
}
const FORMATS = { url: "this is not a URL", email: "this is not an e-mail address" };
/** The schema gave its own message, in place of zod's. */
const ownWords = ({ message }) => /^(is|has|must|cannot|can't) /.test(message) ? `it ${message}` : message;
const isOwn = (issue) => !/^(Invalid |Too small|Too big|Unrecognized )/.test(issue.message);
/** What belongs there, from the examples or the description of the key. */
function like(hint) {
    const examples = hint.examples?.map((example) => JSON.stringify(example)) ?? [];
    if (examples.length > 0)
        return `Write it like ${oneOf(examples)}`;
    return hint.description === undefined ? "Correct the value" : `What belongs here: ${unstopped(hint.description)}`;
}
const unstopped = (text) => text.replace(/\.$/, "");
function unknownKey(path, known) {
    const key = String(path.at(-1));
    const meant = (0,nearest/* nearest */.p)(key, known);
    const choice = known.length === 0 ? "" : `; known here are ${[...known].sort().join(", ")}`;
    const remedy = meant === undefined ? `Remove it${choice}` : `Did you mean "${meant}"? Otherwise remove it`;
    return { path, isKey: true, message: "this key is not known", remedy };
}
const KINDS_OF_VALUE = {
    string: ["text", "Write a single value, in quotes"],
    number: ["a number", "Write a number without quotes"],
    int: ["a whole number", "Write a whole number without quotes"],
    boolean: ["true or false", "Write true or false, without quotes"],
    array: ["a list", "Write each entry on its own line, after a dash"],
    object: ["a mapping", "Write indented lines of the form key: value"],
    record: ["a mapping", "Write indented lines of the form key: value"],
};
function wrongType(issue, path, value, hintAt) {
    const hint = hintAt(path);
    if (value === undefined) {
        const what = hint.description === undefined ? "" : `: ${unstopped(hint.description)}`;
        return { path, message: "this key is missing", remedy: `Add \`${path.at(-1)}\`${what}` };
    }
    if (value === null)
        return { path, message: "there is no value", remedy: like(hint) };
    if (isOwn(issue))
        return { path, message: ownWords(issue), remedy: like(hint) };
    const [name, remedy] = KINDS_OF_VALUE[issue.expected] ?? ["something else", "Correct the value"];
    return { path, message: `it must be ${name}, not ${nameOf(value)}`, remedy: hint.examples ? like(hint) : remedy };
}
function nameOf(value) {
    if (Array.isArray(value))
        return "a list";
    if (value === null)
        return "nothing";
    if (typeof value === "object")
        return "a mapping";
    if (typeof value === "number")
        return "a number";
    return typeof value === "boolean" ? "true or false" : "text";
}
function notAmong(value, allowed, path) {
    if (value === undefined)
        return ["this key is missing", `Add \`${path.at(-1)}\`: ${oneOf(allowed)}`];
    const meant = typeof value === "string" ? (0,nearest/* nearest */.p)(value, allowed) : undefined;
    return [
        `it must be ${oneOf(allowed)}`,
        meant === undefined ? "Choose one of them" : `Did you mean "${meant}"? Otherwise choose another of them`,
    ];
}
function noSuchKind(issue, path, data) {
    const allowed = "options" in issue ? (issue.options ?? []).map(String) : [];
    const value = explain_valueAt(data, path);
    if (value === undefined) {
        return { path, message: "this key is missing", remedy: `Add \`${path.at(-1)}\`: ${oneOf(allowed)}` };
    }
    const meant = typeof value === "string" ? (0,nearest/* nearest */.p)(value, allowed) : undefined;
    const remedy = meant === undefined ? `Known: ${allowed.join(", ")}` : `Did you mean "${meant}"? Known: ${allowed.join(", ")}`;
    return { path, message: `there is no ${path.at(-1)} of this name`, remedy };
}
/** Of several forms that a value may have, the issues of the one that was meant: the type fits, and then the fewest. */
function branch(errors) {
    const offBy = (issues) => issues.length + (issues.some((issue) => issue.code === "invalid_type" && issue.path.length === 0) ? 1_000 : 0);
    return [...errors].sort((a, b) => offBy(a) - offBy(b))[0] ?? [];
}
function outOfBounds(issue) {
    const isSmall = issue.code === "too_small";
    const bound = Number(isSmall ? issue.minimum : issue.maximum);
    const limit = `${isSmall ? "at least" : "at most"} ${bound}`;
    switch (issue.origin) {
        case "array":
            if (isSmall && bound === 1)
                return ["the list is empty", "Add at least one entry"];
            return [`the list must have ${limit} entries`, isSmall ? "Add entries" : "Remove entries"];
        case "string":
            if (isSmall && bound === 1)
                return ["the text is empty", "Write something, or remove the key"];
            return [`the text must have ${limit} characters`, isSmall ? "Write more" : "Write less"];
        default:
            return [`it must be ${limit}`, `Write ${bound} or ${isSmall ? "more" : "less"}`];
    }
}
/** The value at a path, `undefined` where there is none. */
function explain_valueAt(data, path) {
    let value = data;
    for (const step of path) {
        if (typeof value !== "object" || value === null || !Object.hasOwn(value, step))
            return undefined;
        value = Object.getOwnPropertyDescriptor(value, step)?.value;
    }
    return value;
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/config/yaml.js

const LARGEST_BYTES = 1_000_000;
/** How often one anchor may be used, counting what is nested: enough for any real config, too little for a bomb. */
const MOST_ALIASES = 1_000;
const DEEPEST = 200;
/** Reads the text of a config as YAML 1.2 with anchors and merge keys. Never throws. */
function readYaml(text, file) {
    const problem = emptyOrTooLarge(text);
    if (problem !== undefined)
        return { problems: [{ file, ...problem }] };
    try {
        return readDocument(text, file);
    }
    catch (error) {
        // The parser and its tree are recursive: what nests thousands deep ends the stack.
        if (error instanceof RangeError)
            return { problems: [{ file, line: 1, column: 1, ...TOO_DEEP }] };
        throw error;
    }
}
const TOO_DEEP = { message: "lists and mappings are nested too deeply to be read", remedy: "Write the config flatter" };
const TOO_MANY_ALIASES = {
    message: "anchors refer to each other so often that the config would grow out of bounds",
    remedy: `Use each anchor at most ${MOST_ALIASES} times, counting what is nested`,
};
const BAD_MERGE = {
    message: "<< takes over a mapping, and this is none",
    remedy: "Write << before an alias of a mapping",
};
function emptyOrTooLarge(text) {
    const start = { line: 1, column: 1 };
    const bytes = Buffer.byteLength(text);
    if (bytes > LARGEST_BYTES) {
        const message = `the file has ${(bytes / 1e6).toFixed(1)} MB, and at most 1 MB is read`;
        return { ...start, message, remedy: "Watch fewer monitors in one repository, or share settings under `defaults`" };
    }
    if (text.replace(/^\uFEFF/, "").trim() === "")
        return { ...start, message: "the file is empty", remedy: NEEDS_MONITORS };
    return undefined;
}
const NEEDS_MONITORS = "Write at least one entry under `monitors:`, as in uptimeline.default.yml";
function readDocument(text, file) {
    const lines = new dist/* LineCounter */.HN();
    // `logLevel: silent` would also silence the error that there are several documents.
    const document = (0,dist/* parseDocument */.Tp)(text, {
        lineCounter: lines,
        merge: true,
        stringKeys: true,
        prettyErrors: false,
        logLevel: "error",
    });
    const at = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { line: Math.max(1, line), column: Math.max(1, col) };
    };
    const syntax = telling(document).map((error) => ({
        file,
        ...at(error.pos[0]),
        ...keyOf(error, document),
        ...said(error),
    }));
    const aliases = aliasMistakes(document).map(({ node, ...mistake }) => ({ file, ...at(offsetOf(node)), ...mistake }));
    const problems = [...syntax, ...aliases];
    if (aliases.length > 0 || [...document.errors, ...document.warnings].some((error) => !RECOVERABLE.has(error.code))) {
        return { problems };
    }
    if (document.contents === null || isEmptyScalar(document.contents)) {
        const message = "the file holds no settings, only comments or empty lines";
        return { problems: [...problems, { file, ...at(0), message, remedy: NEEDS_MONITORS }] };
    }
    const places = placesIn(document, text, at);
    try {
        const data = document.toJS({ maxAliasCount: MOST_ALIASES });
        if (isDeeper(data, DEEPEST))
            return { problems: [...problems, { file, ...at(0), ...TOO_DEEP }] };
        return { source: { data, ...places }, problems };
    }
    catch (error) {
        if (error instanceof RangeError)
            throw error;
        const isBomb = error instanceof ReferenceError;
        const place = at(isBomb ? first(document, dist/* isAlias */.Vj) : first(document, isMergeOfNothing));
        return { problems: [...problems, { file, ...place, ...(isBomb ? TOO_MANY_ALIASES : BAD_MERGE) }] };
    }
}
/** All that follows walks the tree by recursion, so its depth is limited here, aliases included. */
const isDeeper = (data, levels) => typeof data === "object" &&
    data !== null &&
    (levels === 0 || Object.values(data).some((item) => isDeeper(item, levels - 1)));
const isEmptyScalar = (node) => (0,dist/* isScalar */.jn)(node) && node.value === null;
/** After these the rest of the config is still what was meant, so that its other mistakes can be named too. */
const RECOVERABLE = new Set(["DUPLICATE_KEY"]);
/** Each of these is a mistake of its own; any other may only follow from the one before. */
const INDEPENDENT = new Set(["DUPLICATE_KEY", "TAB_AS_INDENT", "TAG_RESOLVE_FAILED"]);
/** The errors that tell something: one a line, and of those that may follow from each other only the first. */
function telling(document) {
    const errors = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
    const hasTabs = errors.some((error) => error.code === "TAB_AS_INDENT");
    const first = hasTabs ? undefined : errors.find((error) => !INDEPENDENT.has(error.code));
    return errors.filter((error) => INDEPENDENT.has(error.code) || error === first);
}
/** The path of the key that stands twice. */
function keyOf(error, document) {
    if (error.code !== "DUPLICATE_KEY")
        return {};
    let path = [];
    (0,dist/* visit */.YR)(document, {
        Pair(_key, pair, parents) {
            if (!(0,dist/* isScalar */.jn)(pair.key) || pair.key.range?.[0] !== error.pos[0])
                return undefined;
            const above = [...parents, pair];
            path = above.flatMap((parent, depth) => {
                if ((0,dist/* isPair */.tO)(parent))
                    return [(0,dist/* isScalar */.jn)(parent.key) ? String(parent.key.value) : "?"];
                return (0,dist/* isSeq */.oP)(parent) ? [parent.items.indexOf(above[depth + 1])] : [];
            });
            return dist/* visit */.YR.BREAK;
        },
    });
    return path.length === 0 ? {} : { key: pathText(path) };
}
function said(error) {
    if (error.code === "MISSING_CHAR" && error.message.includes("quote")) {
        return sentence("a text in quotes is not closed", "Add the closing quote where the text ends");
    }
    return SENTENCES[error.code];
}
/** `monitors[2].probe.headers["x api key"]` */
function pathText(path) {
    return path.reduce((text, step) => {
        if (typeof step === "number")
            return `${text}[${step}]`;
        if (!/^[\w-]+$/.test(step))
            return `${text}[${JSON.stringify(step)}]`;
        return text === "" ? step : `${text}.${step}`;
    }, "");
}
function aliasMistakes(document) {
    const mistakes = [];
    const known = new Set();
    (0,dist/* visit */.YR)(document, {
        Node(_key, node, parents) {
            if (!(0,dist/* isAlias */.Vj)(node)) {
                if (node.anchor !== undefined)
                    known.add(node.anchor);
                return;
            }
            const shown = JSON.stringify(`*${node.source}`);
            if (!known.has(node.source)) {
                const message = `${shown} refers to an anchor that is not defined above it`;
                mistakes.push({ node, message, remedy: `Define &${node.source} first, or put the text in quotes` });
            }
            else if (parents.some((parent) => "anchor" in parent && parent.anchor === node.source)) {
                mistakes.push({
                    node,
                    message: `${shown} stands inside of what it refers to`,
                    remedy: "Write the value itself",
                });
            }
        },
    });
    return mistakes;
}
/** Where the first node or pair of a sort begins. */
function first(document, isSought) {
    let offset = 0;
    (0,dist/* visit */.YR)(document, (_key, node) => {
        if (!isSought(node))
            return undefined;
        const place = (0,dist/* isPair */.tO)(node) ? node.key : node;
        offset = hasRange(place) ? offsetOf(place) : 0;
        return dist/* visit */.YR.BREAK;
    });
    return offset;
}
/** A merge key before something that is neither a mapping nor refers to one. */
const isMergeOfNothing = (node) => (0,dist/* isPair */.tO)(node) && (0,dist/* isScalar */.jn)(node.key) && node.key.value === "<<" && !(0,dist/* isMap */.jh)(node.value) && !(0,dist/* isAlias */.Vj)(node.value);
const offsetOf = (node) => node.range?.[0] ?? 0;
function placesIn(document, text, at) {
    const resolved = (node) => ((0,dist/* isAlias */.Vj)(node) ? node.resolve(document) : node);
    const pairIn = (node, key) => (0,dist/* isMap */.jh)(node) ? node.items.find((pair) => (0,dist/* isScalar */.jn)(pair.key) && String(pair.key.value) === String(key)) : undefined;
    const find = (path) => {
        let node = document.contents;
        for (const step of path) {
            const parent = resolved(node);
            const child = (0,dist/* isSeq */.oP)(parent) && typeof step === "number" ? parent.items[step] : pairIn(parent, step)?.value;
            if (child === undefined || child === null)
                return { node, whole: false };
            node = child;
        }
        return { node, whole: true };
    };
    return {
        placeOf(path, offset) {
            const { node, whole } = find(path);
            if (!hasRange(node))
                return at(0);
            return at(offsetOf(node) + (whole && offset !== undefined ? written(node, text, offset) : 0));
        },
        placeOfKey(path) {
            const key = pairIn(resolved(find(path.slice(0, -1)).node), path.at(-1))?.key;
            return hasRange(key) ? at(offsetOf(key)) : this.placeOf(path);
        },
    };
}
const hasRange = (node) => typeof node === "object" && node !== null && "range" in node;
/** How far into a written scalar the character stands that is `offset` into its value; 0 where escapes or folding differ. */
function written(node, text, offset) {
    if (!(0,dist/* isScalar */.jn)(node) || typeof node.value !== "string" || !node.range)
        return 0;
    const [begin, end] = node.range;
    const start = text.slice(begin, end).indexOf(node.value.trimEnd());
    return start < 0 ? 0 : start + Math.min(offset, node.value.length);
}
const QUOTES = "Check the indentation, and put text that begins with or holds special characters in quotes";
const INDENT = "Indent with spaces, the same number for all entries of a list or mapping";
const sentence = (message, remedy = QUOTES) => ({ message, remedy });
const SENTENCES = {
    ALIAS_PROPS: sentence("an alias (*name) can't have a tag or an anchor", "Write only the alias"),
    BAD_ALIAS: sentence("an alias (*name) has no proper name", "Put text that begins with * in quotes"),
    BAD_COLLECTION_TYPE: sentence("a tag does not fit what follows it", "Remove the tag"),
    BAD_DIRECTIVE: sentence("a line that begins with % is no directive that is known", "Remove the line"),
    BAD_DQ_ESCAPE: sentence("a backslash in double quotes begins no known escape", "Use single quotes, or write \\\\"),
    BAD_INDENT: sentence("the indentation does not fit the lines above, or a bracket is not closed", INDENT),
    BAD_PROP_ORDER: sentence("anchors and tags must stand before the value", "Write &name or !tag first"),
    BAD_SCALAR_START: sentence("a value can't begin with this character", "Put the value in quotes"),
    BLOCK_AS_IMPLICIT_KEY: sentence("a mapping or list begins where a single value was expected", QUOTES),
    BLOCK_IN_FLOW: sentence("inside of [ ] and { } everything must be in that form", "Close the bracket, or use it throughout"),
    DUPLICATE_KEY: sentence("this key stands twice in the same mapping", "Keep one of the two"),
    IMPOSSIBLE: sentence("the YAML can't be read from here on"),
    KEY_OVER_1024_CHARS: sentence("a key is longer than 1024 characters", "Check for a missing line break or quote"),
    MISSING_CHAR: sentence("a character is missing here: a closing quote, a comma, a colon, or a space after one"),
    MULTILINE_IMPLICIT_KEY: sentence("a key goes over several lines: a colon or a quote may be missing"),
    MULTIPLE_ANCHORS: sentence("a value has more than one anchor", "Keep one of them"),
    MULTIPLE_DOCS: sentence("the file holds more than one YAML document", "Remove the line --- and what follows it"),
    MULTIPLE_TAGS: sentence("a value has more than one tag", "Remove the tags"),
    NON_STRING_KEY: sentence("a key must be plain text", "Write the key as a word"),
    RESOURCE_EXHAUSTION: TOO_DEEP,
    TAB_AS_INDENT: sentence("a tab is used for indentation, which YAML forbids", "Replace the tab by spaces"),
    TAG_RESOLVE_FAILED: sentence("a tag (!name) is not known here", "Remove the tag, or put text that begins with ! in quotes"),
    UNEXPECTED_TOKEN: sentence("something stands here that YAML does not expect"),
};

;// CONCATENATED MODULE: ./build/config/references.js

/** Names that GitHub or the runner own: a config that could read them could read the token. */
const REFUSED = /^(GITHUB|ACTIONS|RUNNER|INPUT)_/;
const MARK = /\$\$\{|\$\{([A-Z][A-Z0-9_]*)\}|\$\{[^}\s]{0,64}\}?/g;
/** All that begins with `${` in a text, in order. */
function marksIn(text) {
    return Array.from(text.matchAll(MARK), (match) => {
        const place = { offset: match.index, text: match[0] };
        if (match[0] === "$${")
            return { kind: "escape", ...place };
        return match[1] === undefined ? { kind: "malformed", ...place } : { kind: "reference", ...place, name: match[1] };
    });
}
/** Where `${NAME}` is replaced: any text below `probe`, and the addresses of feeds. */
function mayRefer(path) {
    const [room, , key] = path;
    return (room === "monitors" && key === "probe") || (room === "feeds" && key === "url");
}
const isRefused = (name) => REFUSED.test(name);
/** Replaces every reference by what `valueOf` gives and `$${` by `${`. Values are not looked at again. */
function replaceReferences(text, valueOf) {
    return text.replace(MARK, (whole, name) => whole === "$${" ? "${" : name === undefined ? whole : valueOf(name));
}
/**
 * Names of the secrets and variables that a config mentions where they are replaced, sorted, each once, without those
 * that are refused. A text that can't be read mentions none: loading it says why.
 */
function referencedNames(text) {
    const reading = readYaml(text, "");
    const names = new Set();
    if (reading.source === undefined)
        return [];
    eachText(reading.source.data, [], (value, path) => {
        if (!mayRefer(path))
            return;
        for (const mark of marksIn(value))
            if (mark.kind === "reference" && !isRefused(mark.name))
                names.add(mark.name);
    });
    return [...names].sort();
}
/** Calls `visit` with every text in a tree of lists and mappings. */
function eachText(data, path, visit) {
    if (typeof data === "string")
        visit(data, path);
    else if (Array.isArray(data))
        data.forEach((item, index) => eachText(item, [...path, index], visit));
    else if (typeof data === "object" && data !== null) {
        for (const [key, value] of Object.entries(data))
            eachText(value, [...path, key], visit);
    }
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(2311);
// EXTERNAL MODULE: ./build/domain/incident.js
var incident = __webpack_require__(5035);
// EXTERNAL MODULE: ./build/feeds/index.js + 9 modules
var feeds = __webpack_require__(7641);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(8532);
// EXTERNAL MODULE: ./build/domain/duration.js
var duration = __webpack_require__(4953);
// EXTERNAL MODULE: ./build/domain/instant.js
var instant = __webpack_require__(2224);
;// CONCATENATED MODULE: ./build/config/values.js





/** A text with a meaning. `schema` carries what editors may check: a pattern, examples. */
function meaning(schema, read) {
    return schema.transform((text, context) => {
        const result = read(text);
        if ("value" in result)
            return result.value;
        const { message, ...params } = result;
        context.issues.push({ code: "custom", message, params, input: text });
        return core/* NEVER */.tm;
    });
}
/** A duration as text, read as milliseconds. */
function values_duration({ minMs = 0, maxMs = Infinity, bounds = "", examples }) {
    return meaning(schemas/* string */.YjP().meta({ examples: [...examples] }), (text) => {
        if (/^\s*-/.test(text))
            return { message: "a duration can't be negative" };
        const ms = (0,duration/* parseDuration */.E9)(text);
        if (ms === undefined)
            return { message: "this is not a duration, which is a number with ms, s, m, h or d" };
        return ms < minMs || ms > maxMs ? { message: bounds } : { value: ms };
    });
}
/** How often a monitor is asked: GitHub starts nothing more often than every few minutes, and rollups need one sample a day. */
const interval = () => values_duration({ minMs: instant/* MINUTE_MS */.kg, maxMs: instant/* DAY_MS */.sO, bounds: "it must be from 1m to 1d", examples: ["5m", "15m", "1h"] });
/** `50%`, read as 0.5. */
const share = (example) => meaning(schemas/* string */.YjP().meta({ examples: [example] }), (text) => {
    const percent = /^(\d{1,3}(?:\.\d{1,4})?) ?%$/.exec(text)?.[1];
    if (percent === undefined)
        return { message: "this is not a percentage" };
    return Number(percent) > 100 ? { message: "a share is at most 100%" } : { value: Number(percent) / 100 };
});
const webUrl = (example) => meaning(schemas/* string */.YjP().meta({ format: "uri", examples: [example] }), (text) => {
    const url = URL.parse(text);
    if (url === null)
        return { message: "this is not a URL" };
    if (!/^https?:$/.test(url.protocol))
        return { message: `${url.protocol}// can't be asked: only https and http` };
    return { value: text };
});
const timeZone = () => meaning(schemas/* string */.YjP().meta({ examples: ["UTC", "Europe/Berlin", "Asia/Seoul"] }), (text) => {
    if (isTimeZone(text))
        return { value: text };
    const meant = (0,nearest/* nearest */.p)(text, Intl.supportedValuesOf("timeZone"));
    const message = "there is no time zone of this name";
    return meant === undefined
        ? { message }
        : { message, remedy: `Did you mean "${meant}"? Names are those of the IANA list` };
});
function isTimeZone(text) {
    // Offsets such as +09:00 are valid for Intl but no places: they don't know about summer time.
    if (!/^[A-Za-z]/.test(text))
        return false;
    try {
        new Intl.DateTimeFormat("en", { timeZone: text });
        return true;
    }
    catch {
        return false;
    }
}
/** The id of a monitor. */
const id = (example) => meaning(schemas/* string */.YjP().meta({ pattern: monitor/* ID_PATTERN */.pw.source, examples: [example] }), (text) => (0,monitor/* idMistake */.Yr)(text) ?? { value: text });

;// CONCATENATED MODULE: ./build/config/schema.js







/** Languages that the site and the issues can be written in. */
const LOCALES = ["en"];
/**
 * Addresses of three operators who share nothing, each cheap and without limits worth naming. If a call fails and all of
 * them fail too, the fault lies with the runner.
 */
const DEFAULT_CONTROLS = [
    "https://www.gstatic.com/generate_204",
    "https://cloudflare.com/cdn-cgi/trace",
    "https://checkip.amazonaws.com/",
];
const site = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP()
        .min(1)
        .max(200)
        .meta({ examples: ["Status of my AI APIs"] })
        .optional()
        .describe("Title of the site"),
    url: webUrl("https://me.github.io/status")
        .optional()
        .describe("Public address of the site; on GitHub Pages it is found by itself"),
    timeZone: timeZone().optional().describe("IANA time zone in which the site shows days and hours; UTC unless set"),
    locale: schemas/* enum */.k5n(LOCALES).optional().describe("Language of the site and of issues"),
});
const concurrency = schemas/* strictObject */.rej({
    total: schemas/* int */.Whr().min(1).max(200).optional().describe("How many calls may run at the same time; 20 unless set"),
    perHost: schemas/* int */.Whr()
        .min(1)
        .max(50)
        .optional()
        .describe("How many calls to one host may run at the same time; 4 unless set"),
});
const repeat = schemas/* strictObject */.rej({
    times: schemas/* int */.Whr()
        .min(0)
        .max(10)
        .optional()
        .describe("How often a failing call is repeated in the same run; 4 unless set"),
    base: values_duration({ maxMs: 60_000, bounds: "it must be at most 60s", examples: ["2s"] })
        .optional()
        .describe("Wait before the first repetition, doubled before each further one; 2s unless set"),
    cap: values_duration({ maxMs: 300_000, bounds: "it must be at most 5m", examples: ["30s"] })
        .optional()
        .describe("Longest wait between two repetitions; 30s unless set"),
    jitter: values_duration({ maxMs: 60_000, bounds: "it must be at most 60s", examples: ["1s"] })
        .optional()
        .describe("Each wait is longer by a random time up to this; 1s unless set"),
});
const judge = schemas/* strictObject */.rej({
    failures: schemas/* int */.Whr().min(1).max(100).optional().describe("Failures in a row that make a monitor down; 3 unless set"),
    recovery: schemas/* int */.Whr().min(1).max(100).optional().describe("Good answers in a row that end a down; 2 unless set"),
    confirm: values_duration({ examples: ["10s", "1m"] })
        .optional()
        .describe("Time that must lie between the first and the last of these failures; 10s unless set"),
    rate: share("50%")
        .optional()
        .describe("Share of failures in the window over which a monitor is down; 50% unless set"),
    window: values_duration({ minMs: 60_000, bounds: "it must be at least 1m", examples: ["5m", "1h"] })
        .optional()
        .describe("How far back the share of failures looks, or the last 24 calls where these reach further; 5m unless set"),
    degradedRate: share("5%")
        .optional()
        .describe("Share of failures in the last 24 calls over which a monitor is degraded; 5% unless set"),
    reopen: values_duration({ examples: ["30m", "1h"] })
        .optional()
        .describe("A failure within this time of the end of an incident opens the same one again; 30m unless set"),
    repeat: repeat.optional().describe("How a failing call is repeated before it is believed"),
});
const policyKeys = {
    every: interval().optional().describe("How often the monitor is asked, 1m to 1d; 15m unless set"),
    slow: values_duration({ minMs: 1, bounds: "it must be more than 0", examples: ["3s", "30s"] })
        .optional()
        .describe("An answer that takes longer counts as slow: available, but degraded"),
    judge: judge.optional().describe("When failures amount to an outage"),
    publish: schemas/* enum */.k5n(monitor/* PUBLISH_LEVELS */.QE)
        .optional()
        .describe("How much of the target the public site shows: its name, its host or its URL; host unless set"),
};
const conditionText = (otherwise) => meaning(schemas/* string */.YjP()
    .min(1)
    .meta({ examples: ["status in [200, 204]", 'latency < duration("3s")'] }), (text) => {
    const result = compileCondition(text, otherwise);
    return result.ok ? { value: result.condition } : result;
});
const condition = schemas/* union */.KCZ([
    conditionText("down").describe("What must hold, or the answer is wrong"),
    schemas/* strictObject */.rej({ degraded: conditionText("degraded").describe("What must hold, or the answer is slow") })
        .transform(({ degraded }) => degraded),
]);
const feedUse = schemas/* union */.KCZ([
    schemas/* string */.YjP().min(1).describe("Id of a feed: the whole page speaks of this monitor"),
    schemas/* strictObject */.rej({
        feed: schemas/* string */.YjP().min(1).describe("Id of a feed"),
        components: schemas/* array */.YOg(schemas/* string */.YjP().min(1))
            .min(1)
            .describe("Ids or names of the components or products of the page that speak of this monitor"),
    }),
]);
const schema_monitor = schemas/* strictObject */.rej({
    id: id("claude-api").describe("Name of the monitor in files and addresses; its history hangs on it"),
    name: schemas/* string */.YjP().min(1).max(200).optional().describe("Name for people; the id unless set"),
    group: schemas/* string */.YjP().min(1).max(100).optional().describe("Heading under which the site lists the monitor"),
    description: schemas/* string */.YjP().max(2_000).optional().describe("What is watched, in a sentence for the site"),
    ...policyKeys,
    probe: probes/* ProbeSettings */.MT.optional().describe("How the monitor is asked; without it, it is judged from its feeds"),
    expect: schemas/* array */.YOg(condition).optional().describe("Conditions in CEL that an answer must meet"),
    feeds: schemas/* array */.YOg(feedUse).optional().describe("Feeds that speak of this monitor"),
});
const feedName = { name: schemas/* string */.YjP().min(1).max(200).optional().describe("Name for people; the id unless set") };
/** A feed as its kind wants it, with a name for people. */
const [firstFeed, ...otherFeeds] = feeds/* FeedSettings */.eg.options;
const feed = schemas/* discriminatedUnion */.gMt("kind", [
    firstFeed.safeExtend(feedName),
    ...otherFeeds.map((option) => option.safeExtend(feedName)),
]);
const issues = schemas/* strictObject */.rej({
    enabled: schemas/* boolean */.zMY().optional().describe("Whether incidents are opened as issues; true unless set"),
    label: schemas/* string */.YjP()
        .regex(/^[^,\s][^,]{0,49}$/, "a label has 1 to 50 characters and no comma")
        .meta({ examples: ["uptimeline"] })
        .optional()
        .describe("Label by which our issues are known; uptimeline unless set"),
    assignees: schemas/* array */.YOg(schemas/* string */.YjP().min(1)).optional().describe("Logins of those to whom issues are assigned"),
    kinds: schemas/* array */.YOg(schemas/* enum */.k5n(incident/* INCIDENT_KINDS */.pl))
        .optional()
        .describe("Kinds of incidents that get an issue; outage, degradation and configuration unless set"),
});
/** What a user writes in `uptimeline.yml`. */
const ConfigFile = schemas/* strictObject */.rej({
    site: site.optional().describe("The site"),
    controls: schemas/* array */.YOg(webUrl(DEFAULT_CONTROLS[0]))
        .min(1)
        .optional()
        .describe("Addresses that are asked when a call fails, to tell whether the fault is the runner's own network"),
    concurrency: concurrency.optional().describe("How many calls run at the same time"),
    feeds: schemas/* array */.YOg(feed).optional().describe("Official status pages that are read"),
    defaults: schemas/* strictObject */.rej(policyKeys).optional().describe("Settings of all monitors that do not have their own"),
    monitors: schemas/* array */.YOg(schema_monitor).min(1).describe("What is watched"),
    issues: issues.optional().describe("Issues on GitHub"),
})
    .describe("Configuration of Uptimeline");

;// CONCATENATED MODULE: ./build/config/build.js







/** Fills in what the user left open. `written` is the config before its references were replaced. */
function toConfig(file, written, resolved) {
    const { site = {}, concurrency = {}, issues = {} } = file;
    return {
        site: {
            name: site.name ?? "Status",
            ...(site.url === undefined ? {} : { url: site.url }),
            timeZone: site.timeZone ?? "UTC",
            locale: site.locale ?? "en",
        },
        controls: file.controls ?? DEFAULT_CONTROLS,
        concurrency: { total: concurrency.total ?? 20, perHost: concurrency.perHost ?? 4 },
        feeds: (file.feeds ?? []).map((feed, index) => toFeed(feed, ["feeds", index], resolved)),
        monitors: file.monitors.map((monitor, index) => toMonitor({ ...file.defaults, ...monitor }, file.defaults?.judge, ["monitors", index], written, resolved)),
        issues: {
            enabled: issues.enabled ?? true,
            label: issues.label ?? "uptimeline",
            assignees: issues.assignees ?? [],
            kinds: issues.kinds ?? ["outage", "degradation", "configuration"],
        },
    };
}
function toFeed(feed, path, resolved) {
    return { ...feed, name: feed.name ?? feed.id, missing: missingBelow(path, resolved) };
}
function toMonitor(monitor, common, path, written, resolved) {
    const { id, group, description, slow, probe, publish = "host" } = monitor;
    const target = probe && targetOf(probe, publish, explain_valueAt(written, [...path, "probe"]));
    return {
        id,
        name: monitor.name ?? id,
        ...(group === undefined ? {} : { group }),
        ...(description === undefined ? {} : { description }),
        everyMs: monitor.every ?? config/* DEFAULT_EVERY_MS */.$,
        ...(slow === undefined ? {} : { slowMs: slow }),
        policy: toPolicy(common, monitor.judge),
        feeds: (monitor.feeds ?? []).map((use) => (typeof use === "string" ? { feed: use, components: [] } : use)),
        publish,
        ...(target === undefined ? {} : { target }),
        ...(probe === undefined ? {} : { probe }),
        expect: probe === undefined ? [] : conditionsOf(probe, monitor.expect ?? []),
        missing: missingBelow(path, resolved),
        credentialed: resolved.references.some((reference) => isBelow(reference, path)) ||
            (probe !== undefined && (0,probes/* carriesCredentials */.gG)(probe)),
    };
}
/** The monitor's conditions, and those of its kind of probe where none looks at the status. */
function conditionsOf(probe, own) {
    if (own.some((condition) => condition.mentionsStatus))
        return own;
    const added = (0,probes/* defaultConditions */.CI)(probe.kind).map((text) => {
        const compiled = compileCondition(text, "down");
        if (!compiled.ok)
            throw new Error(`the default condition of ${probe.kind} does not compile: ${compiled.message}`);
        return compiled.condition;
    });
    return [...added, ...own];
}
/** A monitor's own settings over the common ones over the defaults. */
function toPolicy(common = {}, own = {}) {
    const judge = { ...common, ...own };
    const repeat = { ...common.repeat, ...own.repeat };
    const base = monitor/* DEFAULT_POLICY */.zj;
    return {
        failures: judge.failures ?? base.failures,
        recovery: judge.recovery ?? base.recovery,
        confirmMs: judge.confirm ?? base.confirmMs,
        rate: judge.rate ?? base.rate,
        windowMs: judge.window ?? base.windowMs,
        degradedRate: judge.degradedRate ?? base.degradedRate,
        reopenMs: judge.reopen ?? base.reopenMs,
        repeat: {
            times: repeat.times ?? base.repeat.times,
            baseMs: repeat.base ?? base.repeat.baseMs,
            capMs: repeat.cap ?? base.repeat.capMs,
            jitterMs: repeat.jitter ?? base.repeat.jitterMs,
        },
    };
}
const isBelow = (path, parent) => parent.every((step, index) => path[index] === step);
const missingBelow = (path, { unset }) => [
    ...new Set(unset.filter((one) => isBelow(one.path, path)).map((one) => one.name)),
];
/** Parts of a request that no public page ever shows. */
const NEVER_SHOWN = new Set(["headers", "body", "json"]);
/**
 * What the public page may show of a target: never a user, a password, a query or the value of a reference. A host that
 * is itself a reference stays unknown.
 */
function targetOf(probe, publish, written) {
    if (publish === "name")
        return undefined;
    const inTarget = Object.entries(typeof written === "object" && written !== null ? written : {}).filter(([key, value]) => !NEVER_SHOWN.has(key) && marksIn(JSON.stringify(value)).length > 0);
    if (inTarget.length === 0)
        return (0,probes/* describeProbe */.WH)(probe)[publish];
    const [only] = inTarget;
    return inTarget.length === 1 && only?.[0] === "url" ? hostAsWritten(String(only[1])) : undefined;
}
/** The host of an address with references elsewhere than in its host. */
function hostAsWritten(url) {
    const host = /^https?:\/\/(?:[^/?#]*@)?([^/?#@]+)/i.exec(url.trim())?.[1];
    return host === undefined || marksIn(host).length > 0 ? undefined : host.toLowerCase();
}

;// CONCATENATED MODULE: ./build/config/check.js


/**
 * The config as far as its parts refer to each other, read leniently: what the schema refuses is absent here, so that
 * these checks name their mistakes beside those of the schema.
 */
const Outline = schemas/* object */.Ikc({
    feeds: schemas/* array */.YOg(schemas/* object */.Ikc({ id: schemas/* string */.YjP().optional().catch(undefined) }).catch({})).catch([]),
    monitors: schemas/* array */.YOg(schemas/* object */.Ikc({
        id: schemas/* string */.YjP().optional().catch(undefined),
        probe: schemas/* unknown */.L5J().optional(),
        expect: schemas/* unknown */.L5J().optional(),
        feeds: schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* object */.Ikc({ feed: schemas/* string */.YjP() })])
            .optional()
            .catch(undefined))
            .optional()
            .catch(undefined),
    })
        .catch({ probe: null, expect: undefined }))
        .catch([]),
});
/** Mistakes between the parts of a config: doubled ids, feeds that are not there, monitors without anything to go by. */
function checkTogether(data) {
    const outline = Outline.safeParse(data).data ?? { feeds: [], monitors: [] };
    return [
        ...doubles("feeds", outline.feeds),
        ...doubles("monitors", outline.monitors),
        ...outline.monitors.flatMap((monitor, index) => [...unknownFeeds(outline, index), ...sourceless(monitor, index)]),
    ];
}
function doubles(room, items) {
    const first = new Map();
    return items.flatMap(({ id }, index) => {
        if (id === undefined)
            return [];
        const earlier = first.get(id);
        if (earlier === undefined) {
            first.set(id, index);
            return [];
        }
        const message = `${room}[${earlier}] has the same id`;
        return [{ path: [room, index, "id"], message, remedy: "Give each an id of its own" }];
    });
}
function unknownFeeds(outline, index) {
    const ids = outline.feeds.flatMap(({ id }) => id ?? []);
    return (outline.monitors[index]?.feeds ?? []).flatMap((use, at) => {
        const id = typeof use === "string" ? use : use?.feed;
        if (id === undefined || ids.includes(id))
            return [];
        const path = ["monitors", index, "feeds", at, ...(typeof use === "string" ? [] : ["feed"])];
        const meant = (0,nearest/* nearest */.p)(id, ids);
        const remedy = meant === undefined
            ? "Add it under `feeds:`, or remove it here"
            : `Did you mean "${meant}"? Otherwise add it under \`feeds:\``;
        return [{ path, message: "there is no feed with this id", remedy }];
    });
}
function sourceless(monitor, index) {
    const hasProbe = monitor.probe !== undefined;
    const path = ["monitors", index];
    if (!hasProbe && (monitor.feeds === undefined || monitor.feeds.length === 0)) {
        const remedy = "Add `probe:` to ask it, or `feeds:` to judge it from an official page";
        return [{ path, message: "this monitor has neither a probe nor a feed", remedy }];
    }
    if (!hasProbe && monitor.expect !== undefined) {
        const remedy = "Add `probe:`, or remove `expect:`";
        return [
            { path: [...path, "expect"], isKey: true, message: "there is no answer to hold conditions against", remedy },
        ];
    }
    return [];
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(8439);
;// CONCATENATED MODULE: ./build/config/json-schema.js


/** JSON Schema of `uptimeline.yml`, made from the schema that checks it: for editors, and for explaining mistakes. */
function configJsonSchema() {
    const { $schema, ...schema } = json_schema_processors/* toJSONSchema */.bl(ConfigFile, { io: "input", target: "draft-7", unrepresentable: "any" });
    return { $schema, title: "uptimeline.yml", ...schema };
}
/** The committed text of `schema/uptimeline.schema.json`. */
const configJsonSchemaText = () => `${JSON.stringify(configJsonSchema(), null, 2)}\n`;
/** What belongs at a place of the config, looked up in the JSON Schema; `data` decides between the kinds of a thing. */
function hintAt(root, data, path) {
    let node = root;
    let value = data;
    for (const step of path) {
        const next = below(chosen(node, value), step);
        if (next === undefined)
            return { keys: [] };
        node = next;
        value =
            typeof value === "object" && value !== null ? Object.getOwnPropertyDescriptor(value, step)?.value : undefined;
    }
    const { description, examples } = { ...node, ...chosen(node, value) };
    const keys = Object.keys(chosen(node, value).properties ?? {});
    return { keys, ...(description === undefined ? {} : { description }), ...(examples ? { examples } : {}) };
}
function below(node, step) {
    const child = typeof step === "number" && !Array.isArray(node.items)
        ? node.items
        : (node.properties?.[step] ?? node.additionalProperties);
    return typeof child === "object" ? child : undefined;
}
/** Of several forms the one that the value has: by its kind, else by its type. */
function chosen(node, value) {
    const forms = (node.oneOf ?? node.anyOf ?? []).filter((form) => typeof form === "object");
    if (forms.length === 0)
        return node;
    const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
    const fitting = forms.filter((form) => (form.type === "object") === isObject);
    const kind = isObject ? Object.getOwnPropertyDescriptor(value, "kind")?.value : undefined;
    const ofKind = fitting.find((form) => constOf(form.properties?.kind) === kind);
    return ofKind ?? fitting[0] ?? forms[0] ?? node;
}
const constOf = (node) => typeof node === "object" && node !== null && "const" in node ? node.const : undefined;

;// CONCATENATED MODULE: ./build/config/keys.js
/** How the keys of well-known services begin, and how long they are at least. */
const KEY_SHAPES = /\b(?:sk-[\w-]{16,}|AIza[\w-]{30,}|gsk_\w{20,}|xai-\w{20,}|r8_\w{20,}|hf_\w{20,}|gh[pousr]_\w{20,}|github_pat_\w{20,}|glpat-[\w-]{16,}|xox[abp]-[\w-]{10,}|AKIA[A-Z0-9]{16}|ya29\.[\w-]{20,})/;
const CREDENTIAL_HEADERS = /^(?:authorization|proxy-authorization|cookie|.*api-?key|.*-token|x-.*-secret)$/i;
const USER_INFO = /\/\/[^/@\s]+@/;
/** Whether a text in the config seems to hold a credential that everybody who reads the repository can read. */
function looksLikeKey(text, path) {
    if (KEY_SHAPES.test(text) || (USER_INFO.test(text) && !/\/\/[^/@\s]*\$\{[^/@\s]*@/.test(text)))
        return true;
    const isHeader = path.at(-2) === "headers" && CREDENTIAL_HEADERS.test(String(path.at(-1)));
    return isHeader && text.trim() !== "" && !text.includes("${");
}
/** A value for a message: shortened, on one line, and without anything that looks like a key. */
function shownValue(value, path) {
    if (typeof value === "number" || typeof value === "boolean")
        return String(value);
    if (typeof value !== "string")
        return undefined;
    if (looksLikeKey(value, path))
        return `${JSON.stringify(value.slice(0, 3))}…`;
    return value.length > LONGEST_SHOWN ? `${JSON.stringify(value.slice(0, LONGEST_SHOWN))}…` : JSON.stringify(value);
}
const LONGEST_SHOWN = 60;

;// CONCATENATED MODULE: ./build/config/resolve.js


/** Replaces `${NAME}` in a config that was already read, so that no value can change what the config says. */
function resolveReferences(data, env) {
    const mistakes = [];
    const unset = [];
    const references = [];
    const secrets = new Map();
    eachText(data, [], (text, path) => {
        for (const mark of marksIn(text)) {
            const mistake = mistakeOf(mark, path);
            if (mistake !== undefined)
                mistakes.push({ path, offset: mark.offset, ...mistake });
            if (mistake !== undefined || mark.kind !== "reference")
                continue;
            references.push(path);
            const why = whyUnusable(env.get(mark.name));
            if (why !== undefined)
                unset.push({ name: mark.name, path, offset: mark.offset, why });
            else
                secrets.set(env.get(mark.name)?.trim() ?? "", mark.text);
        }
    });
    const valueOf = (name) => {
        const value = isRefused(name) ? undefined : env.get(name);
        // A pasted secret often ends in a line break, which no header can carry.
        return whyUnusable(value) === undefined ? value?.replace(/[\r\n]+$/, "") : undefined;
    };
    return { data: replaced(data, [], valueOf), mistakes, unset, references, secrets };
}
function whyUnusable(value) {
    if (value === undefined)
        return "unset";
    if (value.trim() === "")
        return "empty";
    return value.trim().length < secret/* SHORTEST_SECRET */.c ? "too-short" : undefined;
}
function mistakeOf(mark, path) {
    if (!mayRefer(path)) {
        // Outside of requests `${` is ordinary text, unless it looks as if it were meant to be replaced.
        if (mark.kind !== "reference")
            return undefined;
        return {
            message: `${mark.text} is not replaced here, only below \`probe\` and in the addresses of feeds`,
            remedy: "Write the value itself; what is not below `probe` is public",
        };
    }
    if (mark.kind === "malformed") {
        return {
            message: `${mark.text} is not a reference: names are made of A-Z, 0-9 and _, and begin with a letter`,
            remedy: "Write the name of a secret or variable in capitals, or $${ for the characters themselves",
        };
    }
    if (mark.kind === "reference" && isRefused(mark.name)) {
        return {
            message: `${mark.text} belongs to GitHub or the runner and is never put into a request`,
            remedy: "Use a secret whose name does not begin with GITHUB_, ACTIONS_, RUNNER_ or INPUT_",
        };
    }
    return undefined;
}
function replaced(data, path, valueOf) {
    if (typeof data === "string")
        return mayRefer(path) ? replacedText(data, path, valueOf) : data;
    if (Array.isArray(data))
        return data.map((item, index) => replaced(item, [...path, index], valueOf));
    if (typeof data !== "object" || data === null)
        return data;
    // A key without a value is as good as absent; only in a JSON body `null` is a value.
    const entries = Object.entries(data).filter(([, value]) => value !== null || isInJson(path));
    return Object.fromEntries(entries.map(([key, value]) => [key, replaced(value, [...path, key], valueOf)]));
}
const isInJson = (path) => path[2] === "probe" && path[3] === "json";
/** Where a value is missing, something stands in for it that keeps a URL valid: what is not asked must not be a mistake. */
function replacedText(text, path, valueOf) {
    const fill = (missing) => replaceReferences(text, (name) => valueOf(name) ?? missing);
    const plain = fill("");
    const isMissing = marksIn(text).some((mark) => mark.kind === "reference" && valueOf(mark.name) === undefined);
    if (!isMissing)
        return plain;
    if (path.at(-1) !== "url")
        return plain === "" ? "unset" : plain;
    return STAND_INS.map(fill).find(isWebUrl) ?? plain;
}
const STAND_INS = ["", "unset", "https://unset.invalid", "unset.invalid", "1"];
const isWebUrl = (text) => /^https?:$/.test(URL.parse(text)?.protocol ?? "");

;// CONCATENATED MODULE: ./build/config/load.js











/**
 * Reads a config. `file` is its name in messages; `env` holds the secrets and variables that `${NAME}` may stand for.
 * @throws ConfigError with all mistakes at once, in the order of the file. Nothing else is thrown, whatever the text is.
 */
function loadConfig(text, file, env) {
    const { source, problems } = readYaml(text, file);
    if (source === undefined)
        throw new errors/* ConfigError */.xL(problems);
    const place = (mistake) => problemOf(mistake, file, source);
    const resolved = resolveReferences(source.data, env);
    const parsed = ConfigFile.safeParse(resolved.data);
    const mistakes = [...resolved.mistakes, ...schemaMistakes(parsed.error, source), ...checkTogether(resolved.data)];
    if (!parsed.success || mistakes.length > 0 || problems.length > 0) {
        const placed = mistakes.map((mistake) => withoutSecrets(place(mistake), resolved));
        throw new errors/* ConfigError */.xL(inOrder([...problems, ...placed]));
    }
    return {
        config: toConfig(parsed.data, source.data, resolved),
        warnings: inOrder(literalKeys(source.data).map(place)),
        unset: inOrder(resolved.unset.map((unset) => place(unsetMistake(unset)))),
    };
}
function schemaMistakes(error, { data }) {
    if (error === undefined)
        return [];
    const schema = configJsonSchema();
    return error.issues.flatMap((issue) => explain_explain(issue, data, (path) => hintAt(schema, data, path)));
}
function problemOf(mistake, file, source) {
    const { path, message, remedy, isKey = false, offset } = mistake;
    const value = isKey ? undefined : shownValue(explain_valueAt(source.data, path), path);
    return {
        file,
        ...(isKey ? source.placeOfKey(path) : source.placeOf(path, offset)),
        ...(path.length === 0 ? {} : { key: pathText(path) }),
        ...(value === undefined ? {} : { value }),
        message,
        remedy,
    };
}
function inOrder(problems) {
    const number = (value) => value ?? 0;
    const sorted = problems.toSorted((a, b) => number(a.line) - number(b.line) || number(a.column) - number(b.column) || (a.message < b.message ? -1 : 1));
    const seen = new Set();
    return sorted.filter((problem) => {
        const text = JSON.stringify(problem);
        return !seen.has(text) && seen.add(text);
    });
}
/** A rule of a probe or feed may quote what it refused: the values of references are put back into their names. */
function withoutSecrets(problem, { secrets }) {
    const hide = (text) => [...secrets].reduce((hidden, [value, name]) => hidden.replaceAll(value, () => name), text);
    return { ...problem, message: hide(problem.message), remedy: hide(problem.remedy) };
}
function literalKeys(data) {
    const mistakes = [];
    eachText(data, [], (text, path) => {
        if (!looksLikeKey(text, path))
            return;
        const remedy = "Revoke it, put a new one into a secret of the repository, and write ${NAME_OF_THE_SECRET} here";
        mistakes.push({
            path,
            message: "this looks like a key, and everybody who reads the repository can read it",
            remedy,
        });
    });
    return mistakes;
}
const WHY_UNSET = {
    unset: "there is no secret or variable of this name",
    empty: "the secret or variable is empty",
    "too-short": `its value has fewer than ${secret/* SHORTEST_SECRET */.c} characters, too few to be kept out of logs`,
};
function unsetMistake({ name, path, offset, why }) {
    const remedy = `Set ${name} under Settings → Secrets and variables → Actions, or in the environment where it runs locally; until then this is not asked`;
    return { path, offset, message: `\${${name}}: ${WHY_UNSET[why]}`, remedy };
}

;// CONCATENATED MODULE: ./build/commands/load-config.js


/**
 * The secrets that a config mentions, and no other. `lookUp` gives a value, or `undefined`. A line break at the end, as
 * pasting leaves it, is no part of a secret.
 */
function mentionedSecrets(source, lookUp) {
    const found = referencedNames(source.text).map((name) => [name, (lookUp(name) ?? "").replace(/[\r\n]+$/, "")]);
    return new Map(found.filter(([, value]) => value !== ""));
}
function load(source, secrets) {
    return loadConfig(source.text, source.name, secrets);
}


/***/ }),

/***/ 8325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ SHORTEST_SECRET)
/* harmony export */ });
/** Characters of the shortest value that counts as a secret: hiding shorter ones would turn every text into stars. */
const SHORTEST_SECRET = 6;


/***/ })

};
