export const id = 734;
export const ids = [734];
export const modules = {

/***/ 74734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v1Descriptions: () => (/* binding */ v1Descriptions)
});

// UNUSED EXPORTS: v1Schema

// NAMESPACE OBJECT: ./build/site/products/v1-shapes.js
var v1_shapes_namespaceObject = {};
__webpack_require__.r(v1_shapes_namespaceObject);
__webpack_require__.d(v1_shapes_namespaceObject, {
  dI: () => (PARTS),
  q$: () => (amounts),
  U9: () => (count),
  cA: () => (environment),
  l0: () => (hindrance),
  id: () => (id),
  dF: () => (importance),
  fO: () => (v1_shapes_incident),
  q3: () => (indicator),
  uR: () => (instant),
  Mr: () => (maintenanceKeys),
  yy: () => (modelCosts),
  dm: () => (v1_shapes_monitor),
  Dv: () => (monitorKeys),
  ms: () => (ms),
  MG: () => (others),
  UV: () => (pageStatus),
  FX: () => (percentiles),
  Y6: () => (reported),
  JC: () => (role),
  uM: () => (share),
  sP: () => (source),
  cz: () => (sum),
  rl: () => (sums),
  Qq: () => (v1_shapes_text),
  WJ: () => (v1_shapes_verdict),
  rE: () => (version),
  KF: () => (windows)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(98439);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/registries.js
var registries = __webpack_require__(29396);
// EXTERNAL MODULE: ./build/site/output.js
var output = __webpack_require__(84433);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./build/domain/fallback.js
var fallback = __webpack_require__(81439);
// EXTERNAL MODULE: ./build/domain/incident.js
var incident = __webpack_require__(5035);
// EXTERNAL MODULE: ./build/domain/monitor.js
var monitor = __webpack_require__(57203);
// EXTERNAL MODULE: ./build/domain/outcome.js
var outcome = __webpack_require__(93153);
// EXTERNAL MODULE: ./build/domain/report.js
var report = __webpack_require__(22663);
// EXTERNAL MODULE: ./build/domain/verdict.js
var verdict = __webpack_require__(50272);
;// CONCATENATED MODULE: ./build/site/products/v1-shapes.js







/*
 * The parts that files of `api/v1/` are made of, as their JSON Schemas and the OpenAPI description have them. Documentation and
 * tests hold them to what is really written.
 */
/** Parts by the names under which schemas refer to them. */
const PARTS = registries/* registry */.u5();
const part = (id, schema) => {
    PARTS.add(schema, { id });
    return schema;
};
const v1_shapes_text = schemas/* string */.YjP();
const id = schemas/* string */.YjP().meta({ pattern: "^[a-z0-9][a-z0-9-]{0,63}$" });
const instant = part("Instant", schemas/* string */.YjP().meta({ format: "date-time", description: "ISO 8601, UTC", examples: ["2026-11-21T09:30:00.000Z"] }));
const share = part("Share", schemas/* number */.aig().min(-1e9).max(1).describe("0 to 1, cut and never rounded up; what is left of a budget may be negative"));
const ms = schemas/* number */.aig().describe("Milliseconds");
const count = schemas/* int */.Whr().min(0);
const version = schemas/* literal */.euz(1).describe("Version of the format");
const v1_shapes_outcome = part("Outcome", schemas/* enum */.k5n(outcome/* OUTCOMES */.im));
const reason = part("Reason", schemas/* enum */.k5n(outcome/* REASONS */.ez));
const v1_shapes_verdict = part("Verdict", schemas/* enum */.k5n(verdict.VERDICTS));
const pageStatus = part("PageStatus", schemas/* enum */.k5n(report/* COMPONENT_STATUSES */.H6).describe("In Atlassian Statuspage's words"));
const importance = schemas/* enum */.k5n(monitor/* IMPORTANCES */.Y3);
const environment = schemas/* enum */.k5n(monitor/* ENVIRONMENTS */.ju);
const role = schemas/* enum */.k5n(report/* ROLES */.gg);
const indicator = schemas/* enum */.k5n(report/* INDICATORS */.Xo);
const hindrance = part("Hindrance", schemas/* enum */.k5n(fallback/* HINDRANCES */.qZ).describe("What may be said against sending calls there"));
const amount = part("Amount", schemas/* object */.Ikc({ amount: schemas/* number */.aig(), unit: v1_shapes_text }).describe("In a currency, or in a provider's credits"));
const amounts = schemas/* array */.YOg(amount);
const percentiles = schemas/* object */.Ikc({ p50: ms, p95: ms }).nullable();
const windowUptime = schemas/* object */.Ikc({ value: share.nullable(), coverage: share, calls: count, failures: count });
const budget = schemas/* object */.Ikc({ of: v1_shapes_text, per: schemas/* enum */.k5n(["day", "month"]), limit: amount, spent: amount });
const spending = schemas/* object */.Ikc({
    today: amounts,
    month: amounts,
    unpriced: count,
    fellBack: schemas/* boolean */.zMY(),
    stopped: schemas/* boolean */.zMY(),
    budget: budget.optional(),
});
const STATES = ["up", "degraded", "down", "limited", "nodata", "maintenance"];
const monitorKeys = {
    id,
    name: v1_shapes_text,
    group: v1_shapes_text.nullable(),
    verdict: v1_shapes_verdict,
    state: schemas/* enum */.k5n(STATES).describe("As the site shows it"),
    maintenance: schemas/* object */.Ikc({ incident: v1_shapes_text, until: instant }).nullable(),
    since: instant.nullable(),
    outcome: v1_shapes_outcome.nullable(),
    reason: reason.nullable(),
    checkedAt: instant.nullable(),
    everySeconds: schemas/* int */.Whr().min(0),
    uptime: schemas/* object */.Ikc({ "24h": windowUptime, "7d": windowUptime, "30d": windowUptime, "90d": windowUptime }),
    uptimeOf: schemas/* enum */.k5n(["calls", "page"]),
    latency: schemas/* object */.Ikc({ window: schemas/* literal */.euz("24h"), p50: ms.nullable(), p95: ms.nullable() }),
    page: schemas/* object */.Ikc({
        name: v1_shapes_text,
        url: v1_shapes_text.nullable(),
        status: pageStatus,
        corroboration: schemas/* enum */.k5n(["confirmed", "unacknowledged", "advisory", "unread"]).nullable(),
    })
        .nullable(),
    incident: v1_shapes_text.nullable(),
    tier: schemas/* enum */.k5n(monitor/* TIERS */.iB).optional(),
    spending: spending.optional(),
    firstToken: schemas/* object */.Ikc({ window: schemas/* literal */.euz("24h"), p50: schemas/* number */.aig() }).optional(),
    tokensPerSecond: schemas/* object */.Ikc({ window: schemas/* literal */.euz("24h"), p50: schemas/* number */.aig() }).optional(),
    headroom: schemas/* number */.aig().optional(),
    certificate: schemas/* object */.Ikc({ expires: instant }).optional(),
};
const v1_shapes_monitor = part("Monitor", schemas/* object */.Ikc(monitorKeys));
const v1_shapes_incident = part("Incident", schemas/* object */.Ikc({
    id: v1_shapes_text,
    monitor: id,
    title: v1_shapes_text,
    kind: schemas/* enum */.k5n(incident/* INCIDENT_KINDS */.pl),
    level: schemas/* enum */.k5n(incident/* LEVELS */.A_),
    begin: instant,
    detected: instant,
    end: instant.nullable(),
    outcome: v1_shapes_outcome.nullable(),
    reason: reason.nullable(),
    corroboration: schemas/* enum */.k5n(incident/* CORROBORATIONS */.Jq),
    pagePublished: instant.nullable(),
    latenessMs: ms.nullable(),
    leadMs: ms.nullable(),
    issue: count.nullable(),
    page: v1_shapes_text.describe("From the site's top"),
}));
const maintenanceKeys = {
    id: v1_shapes_text,
    title: v1_shapes_text,
    monitors: schemas/* array */.YOg(id),
    from: instant,
    to: instant,
    expect: schemas/* enum */.k5n(incident/* EXPECTATIONS */.Yw),
    issue: count.nullable(),
};
const statisticsWindow = part("Window", schemas/* object */.Ikc({
    from: instant,
    since: instant.optional(),
    uptime: share.nullable(),
    coverage: share,
    leftOutShare: share,
    downtimeMs: ms,
    calls: count,
    failures: count,
    errorRate: share.nullable(),
    rateLimitRate: share.nullable(),
    latency: schemas/* object */.Ikc({ p50: ms, p95: ms, p99: ms, mean: ms }).nullable(),
    importedMs: ms.optional(),
}));
const windows = schemas/* object */.Ikc({
    "1h": statisticsWindow,
    "6h": statisticsWindow,
    "24h": statisticsWindow,
    "7d": statisticsWindow,
    "30d": statisticsWindow,
    "90d": statisticsWindow,
    "365d": statisticsWindow,
    all: statisticsWindow,
});
const burn = schemas/* object */.Ikc({ rate: schemas/* number */.aig(), goneInMs: ms.nullable() });
const typical = schemas/* object */.Ikc({ of: count, meanMs: ms, medianMs: ms }).nullable();
const sum = { calls: count, available: count, cost: amounts, unpriced: count };
const modelCosts = schemas/* array */.YOg(schemas/* object */.Ikc({ model: v1_shapes_text, calls: count, cost: amounts, unpriced: count }));
/** What a monitor's objective, incidents and money come to. */
const sums = {
    slo: schemas/* object */.Ikc({
        target: schemas/* number */.aig(),
        windowSeconds: schemas/* number */.aig(),
        uptime: share.nullable(),
        coverage: share,
        budget: schemas/* object */.Ikc({ budgetMs: ms, spentMs: ms, leftMs: ms, leftShare: share }).nullable(),
        burn: schemas/* object */.Ikc({ "1h": burn.optional(), "6h": burn.optional(), "3d": burn.optional() }),
    })
        .optional(),
    incidentTimes: schemas/* object */.Ikc({
        window: schemas/* literal */.euz("90d"),
        count,
        open: count,
        longestMs: ms.nullable(),
        mttd: typical,
        mttr: typical,
        lead: typical,
    }),
    cost: schemas/* object */.Ikc({
        window: schemas/* literal */.euz("30d"),
        ...sum,
        perSuccess: amounts.nullable(),
        models: modelCosts,
        days: schemas/* array */.YOg(schemas/* object */.Ikc({ from: instant, ...sum })),
    })
        .optional(),
};
const reported = part("ReportedIncident", schemas/* object */.Ikc({
    id: v1_shapes_text,
    title: v1_shapes_text,
    impact: pageStatus,
    begin: instant,
    published: instant,
    url: v1_shapes_text.nullable(),
}));
const sourceKeys = {
    feed: id,
    name: v1_shapes_text,
    url: v1_shapes_text.nullable(),
    kind: v1_shapes_text.nullable(),
    readAt: instant.nullable(),
    asOf: instant.nullable(),
    problem: schemas/* object */.Ikc({ reason: schemas/* enum */.k5n(report/* FEED_PROBLEMS */.Wr), since: instant }).nullable(),
};
const source = sourceKeys;
const told = schemas/* object */.Ikc({
    id: v1_shapes_text,
    title: v1_shapes_text,
    state: schemas/* enum */.k5n(report/* INCIDENT_STATES */.Eq),
    impact: pageStatus,
    advisory: schemas/* boolean */.zMY(),
    begin: instant,
    end: instant.nullable(),
    published: instant,
    reopened: instant.nullable(),
    gone: instant.nullable(),
    url: v1_shapes_text.nullable(),
    lastUpdate: schemas/* object */.Ikc({ t: instant, state: schemas/* enum */.k5n(report/* INCIDENT_STATES */.Eq), text: v1_shapes_text }).nullable(),
});
const wordKeys = { ...sourceKeys, status: pageStatus, contradicts: schemas/* boolean */.zMY(), incidents: schemas/* array */.YOg(told) };
const figure = schemas/* object */.Ikc({
    component: v1_shapes_text,
    name: v1_shapes_text,
    status: v1_shapes_text.nullable(),
    uptime: schemas/* record */.g1P(v1_shapes_text, schemas/* number */.aig()).optional(),
    latencyMs: schemas/* record */.g1P(v1_shapes_text, schemas/* number */.aig()).optional(),
    tokensPerSecond: schemas/* record */.g1P(v1_shapes_text, schemas/* number */.aig()).optional(),
});
/** What others say of a monitor. */
const others = schemas/* object */.Ikc({
    official: schemas/* array */.YOg(schemas/* object */.Ikc(wordKeys)),
    thirdParty: schemas/* array */.YOg(schemas/* object */.Ikc({
        ...wordKeys,
        best: v1_shapes_text.nullable(),
        worst: v1_shapes_text.nullable(),
        comparedBy: v1_shapes_text.nullable(),
        figures: schemas/* array */.YOg(figure),
    })),
    community: schemas/* array */.YOg(schemas/* object */.Ikc({
        ...sourceKeys,
        hints: schemas/* array */.YOg(schemas/* object */.Ikc({
            what: schemas/* enum */.k5n(["topics", "posts", "issues"]),
            words: schemas/* array */.YOg(v1_shapes_text),
            count,
            windowSeconds: count,
            usual: schemas/* number */.aig().nullable(),
            latest: schemas/* array */.YOg(schemas/* object */.Ikc({ title: v1_shapes_text, t: instant, url: v1_shapes_text.nullable() })),
        })),
    })),
});

;// CONCATENATED MODULE: ./build/site/products/v1-schemas.js


const { /* amounts */ "q$": v1_schemas_amounts, /* count */ "U9": v1_schemas_count, id: v1_schemas_id, /* instant */ "uR": v1_schemas_instant, ms: v1_schemas_ms, /* share */ "uM": v1_schemas_share, /* text */ "Qq": v1_schemas_text, /* version */ "rE": v1_schemas_version } = v1_shapes_namespaceObject;
const head = { v: v1_schemas_version, generatedAt: v1_schemas_instant };
const maintenance = schemas/* object */.Ikc(maintenanceKeys);
const v1_schemas_status = schemas/* object */.Ikc({
    ...head,
    site: schemas/* object */.Ikc({ name: v1_schemas_text, timeZone: v1_schemas_text }),
    verdict: v1_shapes_verdict.describe("The worst of all"),
    monitors: schemas/* array */.YOg(v1_shapes_monitor),
    incidents: schemas/* array */.YOg(v1_shapes_incident).describe("Those that go on, newest first"),
    maintenances: schemas/* array */.YOg(maintenance).describe("Planned work that goes on or is to come"),
});
const monitors = schemas/* object */.Ikc({
    ...head,
    monitors: schemas/* array */.YOg(schemas/* object */.Ikc({
        id: v1_schemas_id,
        name: v1_schemas_text,
        group: v1_schemas_text.nullable(),
        description: v1_schemas_text.nullable(),
        provider: v1_schemas_text.nullable(),
        model: v1_schemas_text.nullable(),
        importance: importance,
        environment: environment,
        kind: v1_schemas_text.describe("How it is asked; `page` where nobody asks it"),
        target: v1_schemas_text.nullable().describe("As much of it as its owner lets the page tell"),
        everySeconds: v1_schemas_count,
        verdict: v1_shapes_verdict,
        files: schemas/* object */.Ikc({ summary: v1_schemas_text, latency: v1_schemas_text, uptime: v1_schemas_text }).describe("From `api/v1/`"),
    })),
});
const incidents = schemas/* object */.Ikc({
    ...head,
    incidents: schemas/* array */.YOg(v1_shapes_incident).describe("All that are kept, newest first"),
    maintenances: schemas/* array */.YOg(schemas/* object */.Ikc({ ...maintenanceKeys, end: v1_schemas_instant.nullable(), page: v1_schemas_text })),
});
const feeds = schemas/* object */.Ikc({
    ...head,
    feeds: schemas/* array */.YOg(schemas/* object */.Ikc({
        ...source,
        readable: schemas/* boolean */.zMY(),
        indicator: indicator,
        monitors: schemas/* array */.YOg(schemas/* object */.Ikc({
            monitor: v1_schemas_id,
            role: role,
            status: pageStatus.nullable(),
            contradicts: schemas/* boolean */.zMY(),
        })),
        incidents: schemas/* array */.YOg(reported),
    })),
});
const costs = schemas/* object */.Ikc({
    ...head,
    window: schemas/* literal */.euz("30d"),
    from: v1_schemas_instant,
    to: v1_schemas_instant,
    ...sum,
    monitors: schemas/* array */.YOg(schemas/* object */.Ikc({
        monitor: v1_schemas_id,
        provider: v1_schemas_text.nullable(),
        ...sum,
        perSuccess: v1_schemas_amounts.nullable(),
        today: v1_schemas_amounts,
        month: v1_schemas_amounts,
        fellBack: schemas/* boolean */.zMY(),
        stopped: schemas/* boolean */.zMY(),
    })),
    providers: schemas/* array */.YOg(schemas/* object */.Ikc({ provider: v1_schemas_text, ...sum })),
    models: modelCosts,
});
const door = {
    id: v1_schemas_id,
    name: v1_schemas_text,
    provider: v1_schemas_text.nullable(),
    model: v1_schemas_text.nullable(),
    verdict: v1_shapes_verdict,
    reasons: schemas/* array */.YOg(hindrance),
    p95: v1_schemas_ms.nullable(),
    perSuccess: v1_schemas_amounts.nullable(),
    checkedAt: v1_schemas_instant.nullable(),
};
const route = schemas/* object */.Ikc({
    ...head,
    routes: schemas/* array */.YOg(schemas/* object */.Ikc({
        by: schemas/* enum */.k5n(["model", "group"]),
        name: v1_schemas_text,
        asOf: v1_schemas_instant.describe("The oldest call on which it rests"),
        validUntil: v1_schemas_instant.describe("From then on it is to be ignored"),
        alternatives: schemas/* array */.YOg(schemas/* object */.Ikc({
            ...door,
            rank: schemas/* int */.Whr().min(1),
            because: schemas/* enum */.k5n(["only-one", "verdict", "p95", "price", "equal"]),
            validUntil: v1_schemas_instant,
        }))
            .describe("Best first"),
        leftOut: schemas/* array */.YOg(schemas/* object */.Ikc(door)),
    })),
});
const regionWindow = schemas/* object */.Ikc({
    uptime: v1_schemas_share.nullable(),
    coverage: v1_schemas_share,
    calls: v1_schemas_count,
    errorRate: v1_schemas_share.nullable(),
});
const summary = schemas/* object */.Ikc({
    ...head,
    ...monitorKeys,
    incidents: schemas/* array */.YOg(v1_shapes_incident),
    others: others,
    regions: schemas/* array */.YOg(schemas/* object */.Ikc({
        region: v1_schemas_text.nullable(),
        verdict: v1_shapes_verdict,
        windows: schemas/* object */.Ikc({ "24h": regionWindow, "7d": regionWindow }),
        latency: percentiles,
        checkedAt: v1_schemas_instant.nullable(),
    }))
        .optional(),
    windows: windows,
    ...sums,
});
const numbers = schemas/* array */.YOg(v1_schemas_ms.nullable());
const latencies = schemas/* object */.Ikc({
    from: v1_schemas_instant,
    stepSeconds: v1_schemas_count,
    calls: schemas/* array */.YOg(v1_schemas_count),
    p50: numbers,
    p95: numbers,
    p99: numbers,
});
const latency = schemas/* object */.Ikc({
    ...head,
    id: v1_schemas_id,
    unit: schemas/* literal */.euz("ms"),
    slowOver: v1_schemas_ms.nullable(),
    hours: latencies,
    days: latencies,
});
const pageOfDay = schemas/* enum */.k5n(["degraded", "down"]).nullable().describe("The worst that the page said");
const shares = schemas/* array */.YOg(v1_schemas_share.nullable());
const times = schemas/* array */.YOg(v1_schemas_ms);
/** The days of a strip. */
const days = schemas/* object */.Ikc({
    timeZone: v1_schemas_text,
    from: v1_schemas_text.meta({ format: "date" }).nullable().describe("The first day; each other is the day after"),
    uptime: shares,
    coverage: shares,
    availableMs: times,
    slowMs: times,
    failureMs: times,
    leftOutMs: times,
    maintenanceMs: times,
    page: schemas/* array */.YOg(pageOfDay),
});
const uptime = schemas/* object */.Ikc({
    ...head,
    id: v1_schemas_id,
    uptimeOf: schemas/* enum */.k5n(["calls", "page"]),
    hours: schemas/* object */.Ikc({
        from: v1_schemas_instant,
        stepSeconds: v1_schemas_count,
        uptime: shares,
        coverage: shares,
        calls: schemas/* array */.YOg(v1_schemas_count),
        failures: schemas/* array */.YOg(v1_schemas_count),
    }),
    days,
    anomalyHours: schemas/* array */.YOg(schemas/* object */.Ikc({ from: v1_schemas_instant, uptime: v1_schemas_share, downtimeMs: v1_schemas_ms, knownMs: v1_schemas_ms })),
    hourOfWeek: schemas/* object */.Ikc({
        timeZone: v1_schemas_text,
        hours: schemas/* array */.YOg(v1_schemas_count).length(168),
        calls: schemas/* array */.YOg(v1_schemas_count).length(168),
        failureRate: schemas/* array */.YOg(v1_schemas_share.nullable()).length(168),
        p95: schemas/* array */.YOg(v1_schemas_ms.nullable()).length(168),
    }),
});
const statusPages = schemas/* object */.Ikc({
    ...head,
    days: v1_schemas_count,
    pages: schemas/* array */.YOg(schemas/* object */.Ikc({
        feed: v1_schemas_id,
        name: v1_schemas_text,
        url: v1_schemas_text.nullable(),
        monitors: schemas/* array */.YOg(v1_schemas_id),
        now: schemas/* object */.Ikc({
            status: pageStatus,
            readable: schemas/* boolean */.zMY(),
            readAt: v1_schemas_instant.nullable(),
            since: v1_schemas_instant.nullable(),
            problem: v1_schemas_text.nullable(),
            contradicts: schemas/* array */.YOg(v1_schemas_id),
            incidents: schemas/* array */.YOg(reported),
        }),
        countedFrom: v1_schemas_instant,
        incidents: v1_schemas_count,
        acknowledged: v1_schemas_count,
        silent: v1_schemas_count,
        unread: v1_schemas_count,
        pending: v1_schemas_count,
        confirmedShare: v1_schemas_share.nullable(),
        leadMs: schemas/* object */.Ikc({ median: v1_schemas_ms, quickest: v1_schemas_ms, slowest: v1_schemas_ms }).nullable(),
        falseAdvisories: v1_schemas_count,
        leads: schemas/* array */.YOg(schemas/* object */.Ikc({
            incident: v1_schemas_text,
            monitor: v1_schemas_id,
            begin: v1_schemas_instant,
            fate: schemas/* enum */.k5n(["acknowledged", "silent", "unread", "pending"]),
            leadMs: v1_schemas_ms.nullable(),
        })),
    })),
});
const compare = schemas/* object */.Ikc({
    ...head,
    from: v1_schemas_instant,
    to: v1_schemas_instant,
    comparisons: schemas/* array */.YOg(schemas/* object */.Ikc({
        by: schemas/* enum */.k5n(["model", "group"]),
        name: v1_schemas_text,
        members: schemas/* array */.YOg(schemas/* object */.Ikc({
            id: v1_schemas_id,
            name: v1_schemas_text,
            provider: v1_schemas_text.nullable(),
            model: v1_schemas_text.optional(),
            rank: schemas/* int */.Whr().min(1).nullable(),
            unranked: schemas/* enum */.k5n(["no-data", "little-coverage"]).nullable(),
            uptime: v1_schemas_share.nullable(),
            coverage: v1_schemas_share,
            calls: v1_schemas_count,
            failures: v1_schemas_count,
            errorRate: v1_schemas_share.nullable(),
            latency: percentiles,
            perSuccess: v1_schemas_amounts.nullable(),
        })),
    })),
});

;// CONCATENATED MODULE: ./build/site/products/v1-files.js

/** Every kind by the name of its schema. */
const V1_FILES = {
    status: { path: "status.json", schema: v1_schemas_status, what: "All monitors and the incidents that go on" },
    monitors: { path: "monitors.json", schema: monitors, what: "What is watched, and how" },
    summary: {
        path: "monitor/{id}/summary.json",
        schema: summary,
        what: "A monitor now, its windows, its incidents, and what others say",
    },
    latency: {
        path: "monitor/{id}/latency.json",
        schema: latency,
        what: "A monitor's latencies, by hour and by day",
    },
    uptime: { path: "monitor/{id}/uptime.json", schema: uptime, what: "A monitor's uptime, by hour and by day" },
    incidents: { path: "incidents.json", schema: incidents, what: "Incidents and planned work, newest first" },
    feeds: { path: "feeds.json", schema: feeds, what: "Who else speaks of it, and what they say" },
    costs: { path: "costs.json", schema: costs, what: "What the calls of 30 days cost" },
    route: { path: "route.json", schema: route, what: "Where calls may go instead, best first" },
    compare: { path: "compare.json", schema: compare, what: "Who does best", optional: true },
    "status-pages": {
        path: "status-pages.json",
        schema: statusPages,
        what: "Report cards of official pages",
        optional: true,
    },
};

;// CONCATENATED MODULE: ./build/site/products/v1-description.js




/** The kinds of files under `api/v1/`, as JSON Schemas and as an OpenAPI description: the same for every site. */
function* v1Descriptions() {
    const schemas = new Map(Object.keys(V1_FILES).map((name) => [name, v1Schema(name)]));
    for (const [name, schema] of schemas)
        yield (0,output/* jsonFile */.d_)(`api/v1/schema/${name}.json`, schema);
    yield (0,output/* compactJsonFile */.Cb)("api/v1/openapi.json", v1OpenApi(schemas));
}
/**
 * The JSON Schema of a kind of file, with all that it refers to. `closed`: no key may stand that it does not name; readers
 * get it open, for keys may be added.
 */
function v1Schema(name, closed = false) {
    const { schema, what } = V1_FILES[name];
    const made = json_schema_processors/* toJSONSchema */.bl(schema, {
        metadata: PARTS,
        io: closed ? "output" : "input",
        reused: "inline",
        override: describeParts,
    });
    return { ...made, title: what };
}
/** A registry takes the place of zod's own, in which descriptions and examples stand. */
function describeParts({ zodSchema, jsonSchema }) {
    const { description, ...more } = registries/* globalRegistry */.fd.get(zodSchema) ?? {};
    const isReference = "$ref" in jsonSchema;
    Object.assign(jsonSchema, { ...(description !== undefined && { description }), ...(!isReference && more) });
}
/** The description of OpenAPI 3.1, which takes JSON Schemas as they are. */
function v1OpenApi(files) {
    const schemas = new Map();
    for (const [name, file] of files) {
        const { $schema: _dialect, $defs = {}, ...schema } = file;
        for (const [part, own] of Object.entries($defs))
            schemas.set(part, own);
        schemas.set(schemaNameOf(name), schema);
    }
    const text = JSON.stringify({
        openapi: "3.1.0",
        info: {
            title: "Uptimeline",
            version: "1",
            description: "What a status site tells programs: static files, made anew by each run. Keys may be added.",
        },
        servers: [{ url: "../../" }],
        paths: Object.fromEntries(Object.entries(V1_FILES).map(([name, file]) => [`/api/v1/${file.path}`, { get: operation(name, file) }])),
        components: { schemas: Object.fromEntries([...schemas].toSorted(([a], [b]) => (a < b ? -1 : 1))) },
    });
    return JSON.parse(text.replaceAll('"#/$defs/', '"#/components/schemas/'));
}
/** `status-pages` → `StatusPagesFile` */
const schemaNameOf = (name) => `${name
    .split("-")
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join("")}File`;
function operation(name, { path, what, optional }) {
    const ofMonitor = path.includes("{id}");
    const schema = { $ref: `#/$defs/${schemaNameOf(name)}` };
    return {
        operationId: name,
        summary: what,
        ...(ofMonitor && {
            parameters: [{ name: "id", in: "path", required: true, description: "A monitor's", schema: { type: "string" } }],
        }),
        responses: {
            200: { description: what, content: { "application/json": { schema } } },
            ...((ofMonitor || optional === true) && {
                404: { description: ofMonitor ? "No such monitor" : "There is nothing to tell" },
            }),
        },
    };
}


/***/ })

};
