export const id = 288;
export const ids = [288];
export const modules = {

/***/ 20288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Globalping: () => (/* reexport */ Globalping)
});

// UNUSED EXPORTS: ApiError, ContinentCode, DnsProtocol, DnsQueryType, HttpError, HttpProtocol, HttpRequestMethod, IpVersion, MeasurementStatus, MeasurementType, MtrProtocol, RateLimitType, RegionName, TlsKeyType, TracerouteProtocol, default

;// CONCATENATED MODULE: ./node_modules/@hey-api/client-fetch/dist/index.js
var j=async(t,r)=>{let e=typeof r=="function"?await r(t):r;if(e)return t.scheme==="bearer"?`Bearer ${e}`:t.scheme==="basic"?`Basic ${btoa(e)}`:e},z=(t,r,e)=>{typeof e=="string"||e instanceof Blob?t.append(r,e):t.append(r,JSON.stringify(e));},I=(t,r,e)=>{typeof e=="string"?t.append(r,e):t.append(r,JSON.stringify(e));},k={bodySerializer:t=>{let r=new FormData;return Object.entries(t).forEach(([e,i])=>{i!=null&&(Array.isArray(i)?i.forEach(a=>z(r,e,a)):z(r,e,i));}),r}},R={bodySerializer:t=>JSON.stringify(t,(r,e)=>typeof e=="bigint"?e.toString():e)},$={bodySerializer:t=>{let r=new URLSearchParams;return Object.entries(t).forEach(([e,i])=>{i!=null&&(Array.isArray(i)?i.forEach(a=>I(r,e,a)):I(r,e,i));}),r.toString()}},U=t=>{switch(t){case "label":return ".";case "matrix":return ";";case "simple":return ",";default:return "&"}},_=t=>{switch(t){case "form":return ",";case "pipeDelimited":return "|";case "spaceDelimited":return "%20";default:return ","}},D=t=>{switch(t){case "label":return ".";case "matrix":return ";";case "simple":return ",";default:return "&"}},O=({allowReserved:t,explode:r,name:e,style:i,value:a})=>{if(!r){let n=(t?a:a.map(l=>encodeURIComponent(l))).join(_(i));switch(i){case "label":return `.${n}`;case "matrix":return `;${e}=${n}`;case "simple":return n;default:return `${e}=${n}`}}let o=U(i),s=a.map(n=>i==="label"||i==="simple"?t?n:encodeURIComponent(n):y({allowReserved:t,name:e,value:n})).join(o);return i==="label"||i==="matrix"?o+s:s},y=({allowReserved:t,name:r,value:e})=>{if(e==null)return "";if(typeof e=="object")throw new Error("Deeply-nested arrays/objects aren\u2019t supported. Provide your own `querySerializer()` to handle these.");return `${r}=${t?e:encodeURIComponent(e)}`},q=({allowReserved:t,explode:r,name:e,style:i,value:a})=>{if(a instanceof Date)return `${e}=${a.toISOString()}`;if(i!=="deepObject"&&!r){let n=[];Object.entries(a).forEach(([f,p])=>{n=[...n,f,t?p:encodeURIComponent(p)];});let l=n.join(",");switch(i){case "form":return `${e}=${l}`;case "label":return `.${l}`;case "matrix":return `;${e}=${l}`;default:return l}}let o=D(i),s=Object.entries(a).map(([n,l])=>y({allowReserved:t,name:i==="deepObject"?`${e}[${n}]`:n,value:l})).join(o);return i==="label"||i==="matrix"?o+s:s};var H=/\{[^{}]+\}/g,B=({path:t,url:r})=>{let e=r,i=r.match(H);if(i)for(let a of i){let o=false,s=a.substring(1,a.length-1),n="simple";s.endsWith("*")&&(o=true,s=s.substring(0,s.length-1)),s.startsWith(".")?(s=s.substring(1),n="label"):s.startsWith(";")&&(s=s.substring(1),n="matrix");let l=t[s];if(l==null)continue;if(Array.isArray(l)){e=e.replace(a,O({explode:o,name:s,style:n,value:l}));continue}if(typeof l=="object"){e=e.replace(a,q({explode:o,name:s,style:n,value:l}));continue}if(n==="matrix"){e=e.replace(a,`;${y({name:s,value:l})}`);continue}let f=encodeURIComponent(n==="label"?`.${l}`:l);e=e.replace(a,f);}return e},A=({allowReserved:t,array:r,object:e}={})=>a=>{let o=[];if(a&&typeof a=="object")for(let s in a){let n=a[s];if(n!=null)if(Array.isArray(n)){let l=O({allowReserved:t,explode:true,name:s,style:"form",value:n,...r});l&&o.push(l);}else if(typeof n=="object"){let l=q({allowReserved:t,explode:true,name:s,style:"deepObject",value:n,...e});l&&o.push(l);}else {let l=y({allowReserved:t,name:s,value:n});l&&o.push(l);}}return o.join("&")},P=t=>{if(!t)return "stream";let r=t.split(";")[0]?.trim();if(r){if(r.startsWith("application/json")||r.endsWith("+json"))return "json";if(r==="multipart/form-data")return "formData";if(["application/","audio/","image/","video/"].some(e=>r.startsWith(e)))return "blob";if(r.startsWith("text/"))return "text"}},E=async({security:t,...r})=>{for(let e of t){let i=await j(e,r.auth);if(!i)continue;let a=e.name??"Authorization";switch(e.in){case "query":r.query||(r.query={}),r.query[a]=i;break;case "cookie":r.headers.append("Cookie",`${a}=${i}`);break;case "header":default:r.headers.set(a,i);break}return}},S=t=>W({baseUrl:t.baseUrl,path:t.path,query:t.query,querySerializer:typeof t.querySerializer=="function"?t.querySerializer:A(t.querySerializer),url:t.url}),W=({baseUrl:t,path:r,query:e,querySerializer:i,url:a})=>{let o=a.startsWith("/")?a:`/${a}`,s=(t??"")+o;r&&(s=B({path:r,url:s}));let n=e?i(e):"";return n.startsWith("?")&&(n=n.substring(1)),n&&(s+=`?${n}`),s},x=(t,r)=>{let e={...t,...r};return e.baseUrl?.endsWith("/")&&(e.baseUrl=e.baseUrl.substring(0,e.baseUrl.length-1)),e.headers=C(t.headers,r.headers),e},C=(...t)=>{let r=new Headers;for(let e of t){if(!e||typeof e!="object")continue;let i=e instanceof Headers?e.entries():Object.entries(e);for(let[a,o]of i)if(o===null)r.delete(a);else if(Array.isArray(o))for(let s of o)r.append(a,s);else o!==void 0&&r.set(a,typeof o=="object"?JSON.stringify(o):o);}return r},h=class{_fns;constructor(){this._fns=[];}clear(){this._fns=[];}getInterceptorIndex(r){return typeof r=="number"?this._fns[r]?r:-1:this._fns.indexOf(r)}exists(r){let e=this.getInterceptorIndex(r);return !!this._fns[e]}eject(r){let e=this.getInterceptorIndex(r);this._fns[e]&&(this._fns[e]=null);}update(r,e){let i=this.getInterceptorIndex(r);return this._fns[i]?(this._fns[i]=e,r):false}use(r){return this._fns=[...this._fns,r],this._fns.length-1}},v=()=>({error:new h,request:new h,response:new h}),N=A({allowReserved:false,array:{explode:true,style:"form"},object:{explode:true,style:"deepObject"}}),Q={"Content-Type":"application/json"},w=(t={})=>({...R,headers:Q,parseAs:"auto",querySerializer:N,...t});var J=(t={})=>{let r=x(w(),t),e=()=>({...r}),i=s=>(r=x(r,s),e()),a=v(),o=async s=>{let n={...r,...s,fetch:s.fetch??r.fetch??globalThis.fetch,headers:C(r.headers,s.headers)};n.security&&await E({...n,security:n.security}),n.body&&n.bodySerializer&&(n.body=n.bodySerializer(n.body)),(n.body===void 0||n.body==="")&&n.headers.delete("Content-Type");let l=S(n),f={redirect:"follow",...n},p=new Request(l,f);for(let c of a.request._fns)c&&(p=await c(p,n));let T=n.fetch,u=await T(p);for(let c of a.response._fns)c&&(u=await c(u,p,n));let m={request:p,response:u};if(u.ok){if(u.status===204||u.headers.get("Content-Length")==="0")return {data:{},...m};let c=(n.parseAs==="auto"?P(u.headers.get("Content-Type")):n.parseAs)??"json";if(c==="stream")return {data:u.body,...m};let b=await u[c]();return c==="json"&&(n.responseValidator&&await n.responseValidator(b),n.responseTransformer&&(b=await n.responseTransformer(b))),{data:b,...m}}let g=await u.text();try{g=JSON.parse(g);}catch{}let d=g;for(let c of a.error._fns)c&&(d=await c(g,u,p,n));if(d=d||{},n.throwOnError)throw d;return {error:d,...m}};return {buildUrl:S,connect:s=>o({...s,method:"CONNECT"}),delete:s=>o({...s,method:"DELETE"}),get:s=>o({...s,method:"GET"}),getConfig:e,head:s=>o({...s,method:"HEAD"}),interceptors:a,options:s=>o({...s,method:"OPTIONS"}),patch:s=>o({...s,method:"PATCH"}),post:s=>o({...s,method:"POST"}),put:s=>o({...s,method:"PUT"}),request:o,setConfig:i,trace:s=>o({...s,method:"TRACE"})}};//# sourceMappingURL=index.js.map
//# sourceMappingURL=index.js.map
;// CONCATENATED MODULE: ./node_modules/globalping/package.json
const package_namespaceObject = {"rE":"0.2.0"};
;// CONCATENATED MODULE: ./node_modules/globalping/dist/esm/errors/HttpError.js
class HttpError extends Error {
    constructor(request, response) {
        super(`HTTP ${response.status} ${response.statusText}`);
        this.request = request;
        this.response = response;
        Object.defineProperty(this, 'request', { enumerable: false });
        Object.defineProperty(this, 'response', { enumerable: false });
    }
}
//# sourceMappingURL=HttpError.js.map
;// CONCATENATED MODULE: ./node_modules/globalping/dist/esm/errors/ApiError.js

class ApiError extends HttpError {
    constructor(request, response, data) {
        super(request, response);
        this.data = data;
    }
}
//# sourceMappingURL=ApiError.js.map
;// CONCATENATED MODULE: ./node_modules/globalping/dist/esm/openapi-ts/client.gen.js
// This file is auto-generated by @hey-api/openapi-ts

const client = J(w({
    baseUrl: 'https://api.globalping.io',
}));
//# sourceMappingURL=client.gen.js.map
;// CONCATENATED MODULE: ./node_modules/globalping/dist/esm/openapi-ts/sdk.gen.js
// This file is auto-generated by @hey-api/openapi-ts

/**
 * Create a measurement
 * Creates a new measurement with parameters set in the request body.
 * The measurement runs asynchronously and you can retrieve its current state at the URL returned in the `Location` header.
 *
 * ### Client guidelines
 *
 * - If the application is running in interactive mode, set the `inProgressUpdates` option to `true` to have the API
 * return partial results as soon as they are available. This allows the user to see the measurement progress in real time.
 * - If the application is interactive by default but also implements a "CI" mode for scripting, do not set the flag in the CI mode.
 * - To perform multiple measurements using exactly the same probes, create a single measurement first, then pass its `id` in the `locations` field for the other measurements.
 * - When you receive a `429` response, inform the user about their current rate limit status based on the response headers. Depending on the exact situation and on what your application supports, you may also suggest:
 * - Signing in or using an access token.
 * - Learning more about how to get additional credits at https://globalping.io/credits.
 * - Repeating the measurement with fewer probes.
 *
 */
const createMeasurement = (options) => {
    var _a;
    return ((_a = options === null || options === void 0 ? void 0 : options.client) !== null && _a !== void 0 ? _a : client).post({
        security: [
            {
                scheme: 'bearer',
                type: 'http',
            },
            {
                scheme: 'bearer',
                type: 'http',
            },
        ],
        url: '/v1/measurements',
        ...options,
        headers: {
            'Content-Type': 'application/json',
            ...options === null || options === void 0 ? void 0 : options.headers,
        },
    });
};
/**
 * Get a measurement by ID
 * Returns the status and results of an existing measurement.
 * Measurements are typically available for up to 7 days after creation.
 *
 * > **Tip**: A link to this endpoint is returned in the `Location` response header when creating the measurement.
 *
 * ### Client guidelines
 *
 * As it can take a few seconds for a measurement to complete, you should use the following process for retrieving the results:
 * 1. Request the measurement to retrieve its status.
 * 2. If the status is `in-progress`, wait 500 milliseconds and start again at step 1. Note that it's important to wait 500 ms *after* receiving the response rather than using an "every 500ms" interval as for large measurements, the request itself may take a few hundred milliseconds to complete.
 * 3. If the status is anything **other** than `in-progress`, stop. The measurement is no longer running, and its results are final.
 *
 * > **Important**: Do not query the results of a single measurement more often than every 500 milliseconds. Sending more than two
 * requests per second may trigger a rate limit and prevent you from accessing the results for a few seconds.
 *
 */
const sdk_gen_getMeasurement = (options) => {
    var _a;
    return ((_a = options.client) !== null && _a !== void 0 ? _a : client).get({
        url: '/v1/measurements/{id}',
        ...options,
    });
};
/**
 * List probes currently online
 * Returns a list of all probes currently online and their metadata, such as location and assigned tags.
 *
 * > **Note**: Probes don't expose unique IDs that would allow you to explicitly select them.
 * Instead, specify the requested location or an ID of an existing measurement when creating new measurements.
 *
 */
const listProbes = (options) => {
    var _a;
    return ((_a = options === null || options === void 0 ? void 0 : options.client) !== null && _a !== void 0 ? _a : client).get({
        url: '/v1/probes',
        ...options,
    });
};
/**
 * Get current rate limits
 * Returns rate limits for the current user (if authenticated) or IP address (if not authenticated).
 *
 */
const getLimits = (options) => {
    var _a;
    return ((_a = options === null || options === void 0 ? void 0 : options.client) !== null && _a !== void 0 ? _a : client).get({
        security: [
            {
                scheme: 'bearer',
                type: 'http',
            },
            {
                scheme: 'bearer',
                type: 'http',
            },
        ],
        url: '/v1/limits',
        ...options,
    });
};
//# sourceMappingURL=sdk.gen.js.map
;// CONCATENATED MODULE: ./node_modules/globalping/dist/esm/openapi-ts/types.gen.js
// This file is auto-generated by @hey-api/openapi-ts
/**
 * The transport protocol to use.
 */
const PingProtocol = {
    ICMP: 'ICMP',
    TCP: 'TCP',
};
/**
 * EXPERIMENTAL: The IP version to use. Only allowed if the target is a hostname.
 *
 */
const IpVersion = {
    4: 4,
    6: 6,
};
/**
 * The transport protocol to use.
 */
const TracerouteProtocol = {
    ICMP: 'ICMP',
    TCP: 'TCP',
    UDP: 'UDP',
};
/**
 * The type of DNS query.
 */
const DnsQueryType = {
    A: 'A',
    AAAA: 'AAAA',
    ANY: 'ANY',
    CNAME: 'CNAME',
    DNSKEY: 'DNSKEY',
    DS: 'DS',
    HTTPS: 'HTTPS',
    MX: 'MX',
    NS: 'NS',
    NSEC: 'NSEC',
    PTR: 'PTR',
    RRSIG: 'RRSIG',
    SOA: 'SOA',
    TXT: 'TXT',
    SRV: 'SRV',
    SVCB: 'SVCB',
};
/**
 * The protocol to use for the DNS query.
 */
const DnsProtocol = {
    TCP: 'TCP',
    UDP: 'UDP',
};
/**
 * The transport protocol to use.
 */
const MtrProtocol = {
    ICMP: 'ICMP',
    TCP: 'TCP',
    UDP: 'UDP',
};
/**
 * The HTTP method to use.
 */
const HttpRequestMethod = {
    HEAD: 'HEAD',
    GET: 'GET',
    OPTIONS: 'OPTIONS',
};
const HttpProtocol = {
    HTTP: 'HTTP',
    HTTPS: 'HTTPS',
    HTTP2: 'HTTP2',
};
/**
 * The measurement type.
 */
const MeasurementType = {
    PING: 'ping',
    TRACEROUTE: 'traceroute',
    DNS: 'dns',
    MTR: 'mtr',
    HTTP: 'http',
};
/**
 * A two-letter continent code.
 */
const ContinentCode = {
    AF: 'AF',
    AN: 'AN',
    AS: 'AS',
    EU: 'EU',
    NA: 'NA',
    OC: 'OC',
    SA: 'SA',
};
/**
 * A geographic region name based on UN [Standard Country or Area Codes for Statistical Use (M49)](https://unstats.un.org/unsd/methodology/m49/).
 *
 */
const RegionName = {
    NORTHERN_AFRICA: 'Northern Africa',
    EASTERN_AFRICA: 'Eastern Africa',
    MIDDLE_AFRICA: 'Middle Africa',
    SOUTHERN_AFRICA: 'Southern Africa',
    WESTERN_AFRICA: 'Western Africa',
    CARIBBEAN: 'Caribbean',
    CENTRAL_AMERICA: 'Central America',
    SOUTH_AMERICA: 'South America',
    NORTHERN_AMERICA: 'Northern America',
    CENTRAL_ASIA: 'Central Asia',
    EASTERN_ASIA: 'Eastern Asia',
    SOUTH_EASTERN_ASIA: 'South-eastern Asia',
    SOUTHERN_ASIA: 'Southern Asia',
    WESTERN_ASIA: 'Western Asia',
    EASTERN_EUROPE: 'Eastern Europe',
    NORTHERN_EUROPE: 'Northern Europe',
    SOUTHERN_EUROPE: 'Southern Europe',
    WESTERN_EUROPE: 'Western Europe',
    AUSTRALIA_AND_NEW_ZEALAND: 'Australia and New Zealand',
    MELANESIA: 'Melanesia',
    MICRONESIA: 'Micronesia',
    POLYNESIA: 'Polynesia',
};
/**
 * The type of the used key, or `null` for unrecognized types.
 */
const TlsKeyType = {
    RSA: 'RSA',
    EC: 'EC',
    NULL: 'null',
};
/**
 * The current measurement status. Any value other than `in-progress` is final.
 */
const MeasurementStatus = {
    IN_PROGRESS: 'in-progress',
    FINISHED: 'finished',
};
/**
 * Type of the rate limit.
 */
const RateLimitType = {
    IP: 'ip',
    USER: 'user',
};
//# sourceMappingURL=types.gen.js.map
;// CONCATENATED MODULE: ./node_modules/globalping/dist/esm/openapi-ts/index.js
// This file is auto-generated by @hey-api/openapi-ts


//# sourceMappingURL=index.js.map
;// CONCATENATED MODULE: ./node_modules/globalping/dist/esm/utils.js
const wait = async (ms) => {
    await new Promise(resolve => setTimeout(resolve, ms));
};
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/globalping/dist/esm/client/Globalping.js

// @transform-path ../../../package.json






class Globalping {
    constructor({ auth, userAgent, throwApiErrors, timeout } = {}) {
        this.userAgent = userAgent !== null && userAgent !== void 0 ? userAgent : `globalping-typescript/${package_namespaceObject.rE} (https://github.com/jsdelivr/globalping-typescript)`;
        this.throwApiErrors = throwApiErrors !== null && throwApiErrors !== void 0 ? throwApiErrors : false;
        this.timeout = timeout !== null && timeout !== void 0 ? timeout : 30000;
        this.auth = auth;
        this.client = J(w({
            baseUrl: 'https://api.globalping.io',
        }));
    }
    /**
     * @see {@link sdk.createMeasurement} for the API docs
     */
    createMeasurement(measurement) {
        return this.transformResult(this.request(createMeasurement, { body: measurement }));
    }
    /**
     * @see {@link sdk.getMeasurement} for the API docs
     */
    async getMeasurement(id) {
        const result = await this.transformResult(this.request(sdk_gen_getMeasurement, { path: { id } }));
        if (!result.ok) {
            return result;
        }
        return result;
    }
    /**
     * @see {@link sdk.getMeasurement} for the API docs
     */
    async awaitMeasurement(id) {
        const getMeasurement = (eTag) => {
            return this.request(sdk_gen_getMeasurement, {
                path: { id },
                headers: eTag ? {
                    'If-None-Match': eTag,
                } : {},
            });
        };
        const start = Date.now();
        let internalResult = await getMeasurement();
        while (internalResult.data && internalResult.data.status === MeasurementStatus.IN_PROGRESS) {
            if (Date.now() - start > 60000) {
                throw new Error(`Timed out waiting for measurement ${id} to finish.`);
            }
            await wait(500);
            const newInternalResult = await getMeasurement(internalResult.response.headers.get('ETag'));
            if (newInternalResult.response.status !== 304) {
                internalResult = newInternalResult;
            }
        }
        const result = await this.transformResult(internalResult);
        if (!result.ok) {
            return result;
        }
        const data = result.data;
        Globalping.assertMeasurementFinished(data);
        return { ...result, data };
    }
    /**
     * @see {@link sdk.listProbes} for the API docs
     */
    async listProbes() {
        return this.transformResult(this.request(listProbes));
    }
    /**
     * @see {@link sdk.getLimits} for the API docs
     */
    async getLimits() {
        return this.transformResult(this.request(getLimits));
    }
    request(fn, options) {
        const optionsWithDefaults = {
            auth: this.auth,
            timeout: this.timeout,
            userAgent: this.userAgent,
            ...(options || {}),
        };
        return fn({
            client: this.client,
            fetch: (request) => {
                var _a;
                const headers = new Headers(request.headers);
                headers.set('User-Agent', optionsWithDefaults.userAgent);
                if (optionsWithDefaults.auth) {
                    headers.set('Authorization', `Bearer ${optionsWithDefaults.auth}`);
                }
                return fetch(new Request(request, {
                    headers,
                    signal: (_a = optionsWithDefaults.signal) !== null && _a !== void 0 ? _a : AbortSignal.timeout(optionsWithDefaults.timeout),
                }));
            },
            ...optionsWithDefaults,
        });
    }
    async transformResult(requestResult) {
        const { data, error, request, response } = await requestResult;
        if (error != null) {
            if (typeof error !== 'object' || !('error' in error)) {
                throw new HttpError(request, response);
            }
            if (this.throwApiErrors) {
                throw new ApiError(request, response, error);
            }
            return { ok: false, data: error, request, response };
        }
        if (data == null) {
            throw new Error('Unexpected undefined data');
        }
        return { ok: true, data, request, response };
    }
    static assertHttpStatus(status, result) {
        if (!Globalping.isHttpStatus(status, result)) {
            throw new Error(`Expected HTTP status ${status}, got ${result.response.status}`);
        }
    }
    static assertMeasurementFinished(measurement) {
        if (!Globalping.isMeasurementFinished(measurement)) {
            throw new Error(`Expected measurement status ${MeasurementStatus.FINISHED}, got ${measurement.status}`);
        }
    }
    static assertMeasurementType(type, measurement) {
        if (!Globalping.isMeasurementType(type, measurement)) {
            throw new Error(`Expected measurement type ${type}, got ${measurement.type}`);
        }
    }
    static isHttpStatus(status, result) {
        return result.response.status === status;
    }
    static isMeasurementFinished(measurement) {
        return measurement.status === MeasurementStatus.FINISHED;
    }
    static isMeasurementType(type, measurement) {
        return measurement.type === type;
    }
}
/* harmony default export */ const client_Globalping = ((/* unused pure expression or super */ null && (Globalping)));
//# sourceMappingURL=Globalping.js.map
;// CONCATENATED MODULE: ./node_modules/globalping/dist/esm/index.js




// Export JS enums.

//# sourceMappingURL=index.js.map

/***/ })

};
