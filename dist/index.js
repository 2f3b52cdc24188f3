import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 5317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 1553:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns/promises");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 99:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:sqlite");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 7830:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/web");

/***/ }),

/***/ 7997:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 3557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 2018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 6046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ KnownError),
/* harmony export */   Q8: () => (/* binding */ ForgeError),
/* harmony export */   Vw: () => (/* binding */ formatProblem),
/* harmony export */   xL: () => (/* binding */ ConfigError),
/* harmony export */   xb: () => (/* binding */ assertNever)
/* harmony export */ });
/** An error whose message says all that a person needs: it is shown without a stack. */
class KnownError extends Error {
}
/** A user's mistakes, all at once. */
class ConfigError extends KnownError {
    name = "ConfigError";
    problems;
    constructor(problems, options) {
        super(problems.map(formatProblem).join("\n"), options);
        this.problems = problems;
    }
}
/** `uptimeline.yml:7:12: monitors[0].every is "-5m": … Remedy: ….` */
function formatProblem(problem) {
    const place = [problem.file, problem.line, problem.column].filter((part) => part !== undefined).join(":");
    const subject = problem.key === undefined ? "" : `${problem.key}${problem.value === undefined ? "" : ` is ${problem.value}`}: `;
    return `${place}: ${subject}${problem.message}. ${problem.remedy}.`;
}
class ForgeError extends Error {
    name = "ForgeError";
    kind;
    status;
    constructor(kind, message, status, options) {
        super(message, options);
        this.kind = kind;
        this.status = status;
    }
}
/** Makes a switch over a union total: a case that was forgotten is a type error here. */
function assertNever(value) {
    throw new Error(`unexpected value ${JSON.stringify(value)}`);
}


/***/ }),

/***/ 7203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   QE: () => (/* binding */ PUBLISH_LEVELS),
/* harmony export */   Yr: () => (/* binding */ idMistake),
/* harmony export */   pw: () => (/* binding */ ID_PATTERN),
/* harmony export */   zj: () => (/* binding */ DEFAULT_POLICY)
/* harmony export */ });
/** What a monitor is judged by where the config says nothing else. */
const DEFAULT_POLICY = {
    failures: 3,
    recovery: 2,
    confirmMs: 10_000,
    rate: 0.5,
    windowMs: 300_000,
    degradedRate: 0.05,
    reopenMs: 1_800_000,
    // Waits of 2, 4, 8 and 16 s.
    repeat: { times: 4, baseMs: 2_000, capMs: 30_000, jitterMs: 1_000 },
};
const PUBLISH_LEVELS = ["name", "host", "url"];
/** What the ids of monitors and feeds look like: they stand in file names, labels and addresses, and need no escaping there. */
const ID_PATTERN = /^[a-z0-9][a-z0-9-]{0,63}$/;
/** What is wrong with an id, and the nearest one that would do where there is one; `undefined` for a good id. */
function idMistake(text) {
    if (ID_PATTERN.test(text))
        return undefined;
    const message = "an id has 1 to 64 of a-z, 0-9 and -, and begins with a letter or digit";
    const suggestion = text
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, "-")
        .replace(/^-+/, "")
        .slice(0, 64)
        .replace(/-+$/, "");
    return ID_PATTERN.test(suggestion) ? { message, remedy: `Write "${suggestion}"` } : { message };
}


/***/ }),

/***/ 1296:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5104);

await (0,_main_js__WEBPACK_IMPORTED_MODULE_0__/* .main */ .i)(process.env);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 5104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/domain/errors.js
var errors = __nccwpck_require__(6046);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __nccwpck_require__(3136);
;// CONCATENATED MODULE: ./build/commands/find-config.js


/** The config of a fork or user; the default one stands in where there is none. */
const OWN_CONFIG = "uptimeline.yml";
const defaultFile = __nccwpck_require__.ab + "uptimeline.default.yml";
/** Checks without any key, for a fork that has no config yet. */
const DEFAULT_CONFIG = {
    // The bundler puts a path in the place of the URL.
    path: typeof defaultFile === "string" ? defaultFile : (0,external_node_url_.fileURLToPath)(defaultFile),
    name: "uptimeline.default.yml",
};
/** Reads the first config there is. A `ConfigError` names the one that was wanted. */
async function findConfig(files, places) {
    for (const place of places) {
        const text = await files.read(place.path);
        if (text !== undefined)
            return { ...place, text };
    }
    const missing = {
        file: places[0].name,
        message: "There is no config",
        remedy: "Write one (uptimeline.default.yml shows how), or name another file by the input or option `config`",
    };
    throw new errors/* ConfigError */.xL([missing]);
}

;// CONCATENATED MODULE: ./build/product.js
/** What this program is called and where it lives; a test holds it against package.json. */
const PRODUCT = {
    name: "Uptimeline",
    version: "0.1.0",
    repository: "uptimeline/uptimeline",
    url: "https://github.com/uptimeline/uptimeline",
};

// EXTERNAL MODULE: ./build/domain/monitor.js
var monitor = __nccwpck_require__(7203);
;// CONCATENATED MODULE: ./build/end-signal.js
/** Aborts when the process is told to end: a run then keeps what it has seen, and ends. A second signal ends it at once. */
function endSignal() {
    const end = new AbortController();
    for (const name of ["SIGINT", "SIGTERM"])
        process.once(name, () => end.abort());
    return end.signal;
}

;// CONCATENATED MODULE: ./build/start-at.js

/** A moment that stands in for the system's clock: `--now`, or `UPTIMELINE_NOW` for the action; for rehearsals and tests. */
function startAt(now) {
    if (now === undefined || now === "")
        return {};
    const startAtMs = Date.parse(now);
    if (!Number.isNaN(startAtMs))
        return { startAtMs };
    throw new errors/* ConfigError */.xL([
        {
            file: "now",
            value: JSON.stringify(now),
            message: "this is no ISO 8601 time",
            remedy: "Write it as 2026-11-21T09:05:00Z",
        },
    ]);
}

;// CONCATENATED MODULE: ./build/thread-pool.js
/**
 * Node resolves names on a pool of four threads, two of them for names: one slow answer would hold up the others. The
 * pool reads its size when it is first used, so this stands before anything else.
 */
function widenThreadPool(environment) {
    environment.UV_THREADPOOL_SIZE ??= String(THREADS);
}
const THREADS = 32;

;// CONCATENATED MODULE: ./build/main.js








/** The action's door: inputs and environment → World → command → outputs, job summary, exit code. */
async function main(env) {
    widenThreadPool(process.env);
    const core = await Promise.all(/* import() */[__nccwpck_require__.e(752), __nccwpck_require__.e(421)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6421));
    const secrets = new Map();
    try {
        const ok = await act(core, env, secrets);
        if (!ok)
            process.exitCode = 1;
    }
    catch (error) {
        process.exitCode = 1;
        const { createRedactor } = await __nccwpck_require__.e(/* import() */ 216).then(__nccwpck_require__.bind(__nccwpck_require__, 7216));
        explain(core, error, createRedactor(secrets));
    }
}
function explain(core, error, redact) {
    if (error instanceof errors/* ConfigError */.xL) {
        for (const problem of error.problems)
            core.error(redact((0,errors/* formatProblem */.Vw)(problem)), annotation(problem));
    }
    else if (error instanceof errors/* KnownError */.E) {
        core.error(redact(error.message));
    }
    else {
        core.error(redact(error instanceof Error ? (error.stack ?? error.message) : String(error)));
    }
}
/** `known` is filled with the secrets that the run learns, so that whoever reports an error can hide them. */
async function act(core, env, known) {
    const inputs = readInputs(env);
    if (inputs.token !== undefined)
        known.set("token", inputs.token);
    const secrets = takeSecrets(core, inputs.secrets);
    const workspace = env.GITHUB_WORKSPACE ?? process.cwd();
    const { createFiles } = await __nccwpck_require__.e(/* import() */ 58).then(__nccwpck_require__.bind(__nccwpck_require__, 3058));
    const files = createFiles((text) => text);
    const own = { path: (0,external_node_path_.resolve)(workspace, inputs.config ?? OWN_CONFIG), name: inputs.config ?? OWN_CONFIG };
    const hasOwn = (await files.read(own.path)) !== undefined;
    if (!hasOwn && inputs.config === undefined && env.GITHUB_REPOSITORY === PRODUCT.repository) {
        core.notice(`This is ${PRODUCT.name}'s own repository, and it has no ${OWN_CONFIG}: nothing is watched here. Fork it, or use the action from any repository`);
        return true;
    }
    const { load, mentionedSecrets } = await Promise.all(/* import() */[__nccwpck_require__.e(311), __nccwpck_require__.e(179), __nccwpck_require__.e(679), __nccwpck_require__.e(795)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8795));
    const source = await findConfig(files, inputs.config === undefined ? [own, DEFAULT_CONFIG] : [own]);
    const mentioned = mentionedSecrets(source, (name) => secrets.get(name) ?? env[name]);
    for (const [name, value] of mentioned) {
        core.setSecret(value);
        known.set(name, value);
    }
    const loaded = load(source, mentioned);
    const log = actionLog(core);
    if (inputs.mode === "validate") {
        const { validate } = await __nccwpck_require__.e(/* import() */ 541).then(__nccwpck_require__.bind(__nccwpck_require__, 7541));
        return validate(log, loaded).ok;
    }
    for (const problem of [...loaded.warnings, ...loaded.unset])
        log.warn((0,errors/* formatProblem */.Vw)(problem), problem);
    const result = await runLive(env, inputs, loaded.config, known, workspace, log);
    const { createRedactor } = await __nccwpck_require__.e(/* import() */ 216).then(__nccwpck_require__.bind(__nccwpck_require__, 7216));
    await report(core, loaded.config, result, inputs, createRedactor(known));
    return result.recorded;
}
function readInputs(env) {
    const input = (name) => env[`INPUT_${name.toUpperCase()}`]?.trim() || undefined;
    const config = input("config");
    const token = input("token");
    const region = input("region");
    return {
        ...(config !== undefined && { config }),
        ...(token !== undefined && { token }),
        secrets: input("secrets") ?? "{}",
        mode: readMode(input("mode") ?? "run"),
        siteDir: input("site-dir") ?? "_site",
        ...(region !== undefined && { region: readRegion(region) }),
        dryRun: readSwitch("dry-run", input("dry-run") ?? "false"),
    };
}
function readMode(mode) {
    if (mode === "run" || mode === "validate")
        return mode;
    throw inputError("mode", mode, "there is no such mode", "Use `run` or `validate`");
}
function readRegion(region) {
    if (monitor/* ID_PATTERN */.pw.test(region))
        return region;
    throw inputError("region", region, "a region is 1 to 64 of a-z, 0-9 and -, beginning with a letter or digit", "Use a name such as `eu-west`");
}
function readSwitch(name, value) {
    if (value === "true" || value === "false")
        return value === "true";
    throw inputError(name, value, "this is a switch", "Use `true` or `false`");
}
function inputError(key, value, message, remedy) {
    return new errors/* ConfigError */.xL([{ file: "the action's inputs", key, value: JSON.stringify(value), message, remedy }]);
}
/**
 * The secrets that the workflow passed as JSON, each masked before anything else is said. The input is forgotten, so that
 * no child process inherits it; only what the config mentions is used at all.
 */
function takeSecrets(core, json) {
    delete process.env.INPUT_SECRETS;
    let parsed;
    try {
        parsed = JSON.parse(json);
    }
    catch {
        throw new errors/* ConfigError */.xL([
            {
                file: "the action's inputs",
                key: "secrets",
                message: "the input is not JSON",
                remedy: "Pass `secrets: ${{ toJSON(secrets) }}`",
            },
        ]);
    }
    const entries = typeof parsed === "object" && parsed !== null ? Object.entries(parsed) : [];
    const secrets = new Map(entries.filter((entry) => typeof entry[1] === "string" && entry[1] !== ""));
    for (const value of secrets.values())
        core.setSecret(value);
    return secrets;
}
function actionLog(core) {
    return {
        info: (text) => core.info(text),
        warn: (text, at) => core.warning(text, at === undefined ? {} : annotation(at)),
        error: (text, at) => core.error(text, at === undefined ? {} : annotation(at)),
    };
}
function annotation({ file, line, column }) {
    return { file, ...(line !== undefined && { startLine: line }), ...(column !== undefined && { startColumn: column }) };
}
async function runLive(env, inputs, config, secrets, workspace, log) {
    const [{ createLiveWorld }, { run }] = await Promise.all([Promise.all(/* import() */[__nccwpck_require__.e(280), __nccwpck_require__.e(951)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7951)), Promise.all(/* import() */[__nccwpck_require__.e(311), __nccwpck_require__.e(679), __nccwpck_require__.e(894), __nccwpck_require__.e(536)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6536))]);
    const live = !inputs.dryRun;
    const repository = env.GITHUB_REPOSITORY;
    if (live && (repository === undefined || inputs.token === undefined)) {
        throw inputError("token", inputs.token === undefined ? "" : "***", "a run needs the repository's token", "Leave `token` at its default, give the job `contents: write` and `issues: write`, or set `dry-run: true`");
    }
    const serverUrl = env.GITHUB_SERVER_URL ?? "https://github.com";
    const world = createLiveWorld({
        cwd: workspace,
        repository: repository ?? "",
        environment: env,
        ...(env.GITHUB_REF !== undefined && { ref: env.GITHUB_REF }),
        live,
        ...(inputs.token !== undefined && { token: inputs.token }),
        serverUrl,
        apiUrl: env.GITHUB_API_URL ?? "https://api.github.com",
        graphqlUrl: env.GITHUB_GRAPHQL_URL ?? "https://api.github.com/graphql",
        secrets,
        ...startAt(env.UPTIMELINE_NOW),
        log: (redact) => ({
            info: (text) => log.info(redact(text)),
            warn: (text, at) => log.warn(redact(text), at),
            error: (text, at) => log.error(redact(text), at),
        }),
    });
    return run(world, config, {
        run: `${env.GITHUB_RUN_ID ?? "local"}.${env.GITHUB_RUN_ATTEMPT ?? "1"}`,
        ...(inputs.region !== undefined && { region: inputs.region }),
        live,
        signal: endSignal(),
        siteDir: (0,external_node_path_.resolve)(workspace, inputs.siteDir),
        ...(repository !== undefined && { repositoryUrl: `${serverUrl}/${repository}` }),
    });
}
async function report(core, config, result, inputs, redact) {
    const [{ jobSummary, verdictNames }, { worstVerdict }] = await Promise.all([
        Promise.all(/* import() */[__nccwpck_require__.e(894), __nccwpck_require__.e(312)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2241)),
        __nccwpck_require__.e(/* import() */ 272).then(__nccwpck_require__.bind(__nccwpck_require__, 272)),
    ]);
    const ids = (name) => JSON.stringify([...result.verdicts.values()].filter(({ verdict }) => verdict === name).map(({ monitor }) => monitor));
    const outputs = {
        verdict: worstVerdict(verdictNames(result)),
        down: ids("down"),
        degraded: ids("degraded"),
        unknown: ids("unknown"),
        changed: String(result.changed.length > 0),
        incidents: String(result.ledger.incidents.filter(({ end }) => end === undefined).length),
        "site-dir": result.siteBuilt ? inputs.siteDir : "",
        pages: String(result.pagesEnabled && result.siteBuilt),
        commit: result.commits.at(-1) ?? "",
    };
    for (const [name, value] of Object.entries(outputs))
        core.setOutput(name, redact(value));
    if (process.env.GITHUB_STEP_SUMMARY !== undefined)
        await core.summary.addRaw(redact(await jobSummary(config, result)), true).write();
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		id: moduleId,
/******/ 		loaded: false,
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(1296);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
