export const id = 188;
export const ids = [188];
export const modules = {

/***/ 97188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  generateAtomFeed: () => (/* reexport */ generate),
  generateRssFeed: () => (/* reexport */ generate_generate),
  parseFeed: () => (/* reexport */ common_parse_parse)
});

// UNUSED EXPORTS: DetectError, GenerateError, MalformedError, ParseError, detectAtomFeed, detectJsonFeed, detectRdfFeed, detectRssFeed, generateJsonFeed, generateOpml, parseAtomFeed, parseJsonFeed, parseOpml, parseRdfFeed, parseRssFeed

;// CONCATENATED MODULE: ./node_modules/feedsmith/dist/common/errors.mjs
//#region src/common/errors.ts
var DetectError = class extends Error {
	constructor(message) {
		super(message);
		this.name = "DetectError";
	}
};
var GenerateError = class extends Error {
	constructor(message) {
		super(message);
		this.name = "GenerateError";
	}
};
var MalformedError = class extends Error {
	constructor(message, options) {
		super(message, options);
		this.name = "MalformedError";
	}
};
var ParseError = class extends Error {
	constructor(message) {
		super(message);
		this.name = "ParseError";
	}
};
//#endregion


;// CONCATENATED MODULE: ./node_modules/feedsmith/dist/namespaces/acast/common/config.mjs
//#region src/namespaces/acast/common/config.ts
const uris = [
	"https://schema.acast.com/1.0/",
	"http://schema.acast.com/1.0/",
	"https://schema.acast.com/1.0",
	"http://schema.acast.com/1.0"
];
const stopNodes = [
	"*.acast:showid",
	"*.acast:showurl",
	"*.acast:settings",
	"*.acast:importedfeed",
	"*.acast:episodeid",
	"*.acast:episodeurl"
];
//#endregion


;// CONCATENATED MODULE: ./node_modules/feedsmith/dist/namespaces/admin/common/config.mjs
//#region src/namespaces/admin/common/config.ts
const config_uris = [
	"http://webns.net/mvcb/",
	"https://webns.net/mvcb/",
	"http://webns.net/mvcb",
	"https://webns.net/mvcb"
];
const config_stopNodes = ["*.admin:errorreportsto", "*.admin:generatoragent"];
//#endregion


;// CONCATENATED MODULE: ./node_modules/feedsmith/dist/namespaces/app/common/config.mjs
//#region src/namespaces/app/common/config.ts
const common_config_uris = [
	"http://www.w3.org/2007/app",
	"https://www.w3.org/2007/app",
	"http://www.w3.org/2007/app/",
	"https://www.w3.org/2007/app/"
];
const common_config_stopNodes = ["*.app:draft", "*.app:edited"];
//#endregion


;// CONCATENATED MODULE: ./node_modules/feedsmith/dist/namespaces/arxiv/common/config.mjs
//#region src/namespaces/arxiv/common/config.ts
const arxiv_common_config_uris = [
	"http://arxiv.org/schemas/atom",
	"https://arxiv.org/schemas/atom",
	"http://arxiv.org/schemas/atom/",
	"https://arxiv.org/schemas/atom/"
];
const arxiv_common_config_stopNodes = [
	"*.arxiv:affiliation",
	"*.arxiv:comment",
	"*.arxiv:journal_ref",
	"*.arxiv:doi"
];
//#endregion


;// CONCATENATED MODULE: ./node_modules/feedsmith/dist/namespaces/atom/common/config.mjs
//#region src/namespaces/atom/common/config.ts
const atom_common_config_uris = [
	"http://www.w3.org/2005/Atom",
	"https://www.w3.org/2005/Atom",
	"http://www.w3.org/2005/Atom/",
	"https://www.w3.org/2005/Atom/",
	"http://purl.org/atom/ns#",
	"https://purl.org/atom/ns#"
];
const textConstructs = [
	"title",
	"subtitle",
	"rights",
	"summary",
	"content"
];
const personPaths = (parent) => [
	`${parent}.name`,
	`${parent}.uri`,
	`${parent}.url`,
	`${parent}.email`
];
const feedPaths = [
	...personPaths("author"),
	"category",
	...personPaths("contributor"),
	"generator",
	"icon",
	"id",
	"link",
	"logo",
	"rights",
	"subtitle",
	"tagline",
	"title",
	"updated",
	"modified"
];
const entryPaths = [
	...personPaths("author"),
	"category",
	"content",
	...personPaths("contributor"),
	"id",
	"link",
	"published",
	"issued",
	"created",
	"rights",
	...personPaths("source.author"),
	"source.category",
	...personPaths("source.contributor"),
	"source.generator",
	"source.icon",
	"source.id",
	"source.link",
	"source.logo",
	"source.rights",
	"source.subtitle",
	"source.title",
	"source.updated",
	"source.modified",
	"summary",
	"title",
	"updated",
	"modified"
];
const prefixSegments = (path) => {
	return path.split(".").map((segment) => `atom:${segment}`).join(".");
};
const atom_common_config_stopNodes = [.../* @__PURE__ */ new Set([...feedPaths, ...entryPaths])].map((path) => {
	return `*.${prefixSegments(path)}`;
});
//#endregion


;// CONCATENATED MODULE: ./node_modules/feedsmith/dist/namespaces/blogchannel/common/config.mjs
//#region src/namespaces/blogchannel/common/config.ts
const blogchannel_common_config_uris = [
	"http://backend.userland.com/blogChannelModule",
	"https://backend.userland.com/blogChannelModule",
	"http://backend.userland.com/blogChannelModule/",
	"https://backend.userland.com/blogChannelModule/"
];
const blogchannel_common_config_stopNodes = [
	"*.blogchannel:blogroll",
	"*.blogchannel:blink",
	"*.blogchannel:mysubscriptions"
];
//#endregion


;// CONCATENATED MODULE: ./node_modules/feedsmith/dist/namespaces/cc/common/config.mjs
//#region src/namespaces/cc/common/config.ts
const cc_common_config_uris = [
	"http://creativecommons.org/ns#",
	"https://creativecommons.org/ns#",
	"http://web.resource.org/cc/",
	"https://web.resource.org/cc/",
	"http://web.resource.org/cc",
	"https://web.resource.org/cc"
];
const cc_common_config_stopNodes = [
	"*.cc:license",
	"*.cc:morepermissions",
	"*.cc:attributionname",
	"*.cc:attributionurl",
	"*.cc:useguidelines",
	"*.cc:permits",
	"*.cc:requires",
	"*.cc:prohibits",
	"*.cc:jurisdiction",
	"*.cc:legalcode",
	"*.cc:deprecatedon"
];
//#endregion


;// CONCATENATED MODULE: ./node_modules/feedsmith/dist/namespaces/content/common/config.mjs
//#region src/namespaces/content/common/config.ts
const content_common_config_uris = [
	"http://purl.org/rss/1.0/modules/content/",
	"https://purl.org/rss/1.0/modules/content/",
	"http://purl.org/rss/1.0/modules/content",
	"https://purl.org/rss/1.0/modules/content"
];
const content_common_config_stopNodes = ["*.content:encoded"];
//#endregion


;// CONCATENATED MODULE: ./node_modules/feedsmith/dist/namespaces/creativecommons/common/config.mjs
//#region src/namespaces/creativecommons/common/config.ts
const creativecommons_common_config_uris = [
	"http://backend.userland.com/creativeCommonsRssModule",
	"https://backend.userland.com/creativeCommonsRssModule",
	"http://backend.userland.com/creativeCommonsRssModule/",
	"https://backend.userland.com/creativeCommonsRssModule/",
	"http://cyber.law.harvard.edu/rss/creativeCommonsRssModule.html",
	"https://cyber.law.harvard.edu/rss/creativeCommonsRssModule.html",
	"http://cyber.law.harvard.edu/rss/creativeCommonsRssModule",
	"https://cyber.law.harvard.edu/rss/creativeCommonsRssModule"
];
const creativecommons_common_config_stopNodes = ["*.creativecommons:license"];
//#endregion


;// CONCATENATED MODULE: ./node_modules/feedsmith/dist/namespaces/dc/common/config.mjs
//#region src/namespaces/dc/common/config.ts
const dc_common_config_uris = [
	"http://purl.org/dc/elements/1.1/",
	"https://purl.org/dc/elements/1.1/",
	"http://purl.org/dc/elements/1.1",
	"https://purl.org/dc/elements/1.1",
	"http://dublincore.org/documents/dcmi-namespace/",
	"https://dublincore.org/documents/dcmi-namespace/",
	"http://dublincore.org/documents/dcmi-namespace",
	"https://dublincore.org/documents/dcmi-namespace",
	"http://purl.org/dc/elements/1.0/",
	"https://purl.org/dc/elements/1.0/",
	"http://purl.org/dc/elements/1.0",
	"https://purl.org/dc/elements/1.0"
];
const dc_common_config_stopNodes = [
	"*.dc:title",
	"*.dc:creator",
	"*.dc:subject",
	"*.dc:description",
	"*.dc:publisher",
	"*.dc:contributor",
	"*.dc:date",
	"*.dc:type",
	"*.dc:format",
	"*.dc:identifier",
	"*.dc:source",
	"*.dc:language",
	"*.dc:relation",
	"*.dc:coverage",
	"*.dc:rights"
];
//#endregion


;// CONCATENATED MODULE: ./node_modules/feedsmith/dist/namespaces/dcterms/common/config.mjs
//#region src/namespaces/dcterms/common/config.ts
const dcterms_common_config_uris = [
	"http://purl.org/dc/terms/",
	"https://purl.org/dc/terms/",
	"http://purl.org/dc/terms",
	"https://purl.org/dc/terms",
	"http://dublincore.org/documents/dcmi-terms/",
	"https://dublincore.org/documents/dcmi-terms/",
	"http://dublincore.org/documents/dcmi-terms",
	"https://dublincore.org/documents/dcmi-terms",
	"http://dublincore.org/specifications/dublin-core/dcmi-terms/",
	"https://dublincore.org/specifications/dublin-core/dcmi-terms/",
	"http://dublincore.org/specifications/dublin-core/dcmi-terms",
	"https://dublincore.org/specifications/dublin-core/dcmi-terms"
];
const dcterms_common_config_stopNodes = [
	"*.dcterms:abstract",
	"*.dcterms:accrualmethod",
	"*.dcterms:accrualperiodicity",
	"*.dcterms:accrualpolicy",
	"*.dcterms:alternative",
	"*.dcterms:audience",
	"*.dcterms:bibliographiccitation",
	"*.dcterms:contributor",
	"*.dcterms:coverage",
	"*.dcterms:creator",
	"*.dcterms:date",
	"*.dcterms:description",
	"*.dcterms:educationlevel",
	"*.dcterms:extent",
	"*.dcterms:format",
	"*.dcterms:hasformat",
	"*.dcterms:haspart",
	"*.dcterms:hasversion",
	"*.dcterms:identifier",
	"*.dcterms:instructionalmethod",
	"*.dcterms:language",
	"*.dcterms:license",
	"*.dcterms:mediator",
	"*.dcterms:medium",
	"*.dcterms:provenance",
	"*.dcterms:publisher",
	"*.dcterms:relation",
	"*.dcterms:rightsholder",
	"*.dcterms:source",
	"*.dcterms:spatial",
	"*.dcterms:subject",
	"*.dcterms:temporal",
	"*.dcterms:title",
	"*.dcterms:type",
	"*.dcterms:accessrights",
	"*.dcterms:available",
	"*.dcterms:conformsto",
	"*.dcterms:created",
	"*.dcterms:dateaccepted",
	"*.dcterms:datecopyrighted",
	"*.dcterms:datesubmitted",
	"*.dcterms:isformatof",
	"*.dcterms:ispartof",
	"*.dcterms:isreferencedby",
	"*.dcterms:isreplacedby",
	"*.dcterms:isrequiredby",
	"*.dcterms:issued",
	"*.dcterms:isversionof",
	"*.dcterms:modified",
	"*.dcterms:references",
	"*.dcterms:replaces",
	"*.dcterms:requires",
	"*.dcterms:rights",
	"*.dcterms:tableofcontents",
	"*.dcterms:valid"
];
//#endregion


;// CONCATENATED MODULE: ./node_modules/feedsmith/dist/namespaces/feedpress/common/config.mjs
//#region src/namespaces/feedpress/common/config.ts
const feedpress_common_config_uris = [
	"https://feed.press/xmlns",
	"http://feed.press/xmlns",
	"https://feed.press/xmlns/",
	"http://feed.press/xmlns/",
	"https://feedpress.com/xmlns",
	"http://feedpress.com/xmlns",
	"https://feedpress.com/xmlns/",
	"http://feedpress.com/xmlns/",
	"http://feedpress.it/xmlns",
	"https://feedpress.it/xmlns",
	"http://feedpress.it/xmlns/",
	"https://feedpress.it/xmlns/"
];
const feedpress_common_config_stopNodes = [
	"*.feedpress:link",
	"*.feedpress:newsletterid",
	"*.feedpress:locale",
	"*.feedpress:podcastid",
	"*.feedpress:cssfile"
];
//#endregion


;// CONCATENATED MODULE: ./node_modules/feedsmith/dist/namespaces/geo/common/config.mjs
//#region src/namespaces/geo/common/config.ts
const geo_common_config_uris = ["http://www.w3.org/2003/01/geo/wgs84_pos#", "https://www.w3.org/2003/01/geo/wgs84_pos#"];
const geo_common_config_stopNodes = [
	"*.geo:lat",
	"*.geo:long",
	"*.geo:alt"
];
//#endregion


;// CONCATENATED MODULE: ./node_modules/feedsmith/dist/namespaces/georss/common/config.mjs
//#region src/namespaces/georss/common/config.ts
const georss_common_config_uris = [
	"http://www.georss.org/georss",
	"http://www.georss.org/georss/",
	"https://www.georss.org/georss",
	"https://www.georss.org/georss/"
];
const georss_common_config_stopNodes = [
	"*.georss:point",
	"*.georss:line",
	"*.georss:polygon",
	"*.georss:box",
	"*.georss:featuretypetag",
	"*.georss:relationshiptag",
	"*.georss:featurename",
	"*.georss:elev",
	"*.georss:floor",
	"*.georss:radius"
];
//#endregion


;// CONCATENATED MODULE: ./node_modules/feedsmith/dist/namespaces/googleplay/common/config.mjs
//#region src/namespaces/googleplay/common/config.ts
const googleplay_common_config_uris = [
	"https://www.google.com/schemas/play-podcasts/1.0/",
	"http://www.google.com/schemas/play-podcasts/1.0/",
	"https://www.google.com/schemas/play-podcasts/1.0",
	"http://www.google.com/schemas/play-podcasts/1.0",
	"https://www.google.com/schemas/play-podcasts/1.0/play-podcasts.xsd",
	"http://www.google.com/schemas/play-podcasts/1.0/play-podcasts.xsd"
];
const googleplay_common_config_stopNodes = [
	"*.googleplay:author",
	"*.googleplay:description",
	"*.googleplay:email",
	"*.googleplay:block",
	"*.googleplay:explicit",
	"*.googleplay:image",
	"*.googleplay:new-feed-url",
	"*.googleplay:category"
];
//#endregion


;// CONCATENATED MODULE: ./node_modules/feedsmith/dist/namespaces/itunes/common/config.mjs
//#region src/namespaces/itunes/common/config.ts
const itunes_common_config_uris = ["http://www.itunes.com/dtds/podcast-1.0.dtd", "https://www.itunes.com/dtds/podcast-1.0.dtd"];
const itunes_common_config_stopNodes = [
	"*.itunes:author",
	"*.itunes:title",
	"*.itunes:duration",
	"*.itunes:explicit",
	"*.itunes:episode",
	"*.itunes:season",
	"*.itunes:episodetype",
	"*.itunes:block",
	"*.itunes:summary",
	"*.itunes:subtitle",
	"*.itunes:keywords",
	"*.itunes:name",
	"*.itunes:email",
	"*.itunes:type",
	"*.itunes:new-feed-url",
	"*.itunes:complete",
	"*.itunes:applepodcastsverify"
];
//#endregion


;// CONCATENATED MODULE: ./node_modules/feedsmith/dist/namespaces/media/common/config.mjs
//#region src/namespaces/media/common/config.ts
const media_common_config_uris = [
	"http://search.yahoo.com/mrss/",
	"https://search.yahoo.com/mrss/",
	"http://search.yahoo.com/mrss",
	"https://search.yahoo.com/mrss",
	"http://video.search.yahoo.com/mrss",
	"http://video.search.yahoo.com/mrss/",
	"https://video.search.yahoo.com/mrss",
	"https://video.search.yahoo.com/mrss/",
	"http://www.rssboard.org/media-rss",
	"http://www.rssboard.org/media-rss/",
	"https://www.rssboard.org/media-rss",
	"https://www.rssboard.org/media-rss/",
	"http://search.yahoo.com/searchmonkey/media/",
	"https://search.yahoo.com/searchmonkey/media/",
	"http://search.yahoo.com/searchmonkey/media",
	"https://search.yahoo.com/searchmonkey/media",
	"http://tools.search.yahoo.com/mrss/",
	"https://tools.search.yahoo.com/mrss/",
	"http://tools.search.yahoo.com/mrss",
	"https://tools.search.yahoo.com/mrss"
];
const media_common_config_stopNodes = [
	"*.media:rating",
	"*.media:adult",
	"*.media:title",
	"*.media:description",
	"*.media:category",
	"*.media:hash",
	"*.media:credit",
	"*.media:copyright",
	"*.media:text",
	"*.media:restriction",
	"*.media:keywords",
	"*.media:comment",
	"*.media:response",
	"*.media:backlink",
	"*.media:license",
	"*.media:location",
	"*.media:param",
	"*.media:scene.scenetitle",
	"*.media:scene.scenedescription",
	"*.media:scene.scenestarttime",
	"*.media:scene.sceneendtime"
];
//#endregion


;// CONCATENATED MODULE: ./node_modules/feedsmith/dist/namespaces/opensearch/common/config.mjs
//#region src/namespaces/opensearch/common/config.ts
const opensearch_common_config_uris = [
	"http://a9.com/-/spec/opensearch/1.1/",
	"https://a9.com/-/spec/opensearch/1.1/",
	"http://a9.com/-/spec/opensearch/1.0/",
	"https://a9.com/-/spec/opensearch/1.0/",
	"http://a9.com/-/spec/opensearchrss/1.0/",
	"https://a9.com/-/spec/opensearchrss/1.0/"
];
const opensearch_common_config_stopNodes = [
	"*.opensearch:totalresults",
	"*.opensearch:startindex",
	"*.opensearch:itemsperpage"
];
//#endregion


;// CONCATENATED MODULE: ./node_modules/feedsmith/dist/namespaces/pingback/common/config.mjs
//#region src/namespaces/pingback/common/config.ts
const pingback_common_config_uris = [
	"http://madskills.com/public/xml/rss/module/pingback/",
	"https://madskills.com/public/xml/rss/module/pingback/",
	"http://madskills.com/public/xml/rss/module/pingback",
	"https://madskills.com/public/xml/rss/module/pingback"
];
const pingback_common_config_stopNodes = [
	"*.pingback:server",
	"*.pingback:target",
	"*.pingback:to"
];
//#endregion


;// CONCATENATED MODULE: ./node_modules/feedsmith/dist/namespaces/podcast/common/config.mjs
//#region src/namespaces/podcast/common/config.ts
const podcast_common_config_uris = [
	"https://podcastindex.org/namespace/1.0",
	"http://podcastindex.org/namespace/1.0",
	"https://podcastindex.org/namespace/1.0/",
	"http://podcastindex.org/namespace/1.0/",
	"https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/1.0.md"
];
const podcast_common_config_stopNodes = [
	"*.podcast:locked",
	"*.podcast:funding",
	"*.podcast:soundbite",
	"*.podcast:person",
	"*.podcast:location",
	"*.podcast:season",
	"*.podcast:episode",
	"*.podcast:trailer",
	"*.podcast:license",
	"*.podcast:guid",
	"*.podcast:medium",
	"*.podcast:contentlink",
	"*.podcast:block",
	"*.podcast:txt",
	"*.podcast:updatefrequency"
];
//#endregion


;// CONCATENATED MODULE: ./node_modules/feedsmith/dist/namespaces/prism/common/config.mjs
//#region src/namespaces/prism/common/config.ts
const prism_common_config_uris = [
	"http://prismstandard.org/namespaces/basic/3.0/",
	"https://prismstandard.org/namespaces/basic/3.0/",
	"http://prismstandard.org/namespaces/basic/3.0",
	"https://prismstandard.org/namespaces/basic/3.0",
	"http://prismstandard.org/namespaces/basic/2.2/",
	"https://prismstandard.org/namespaces/basic/2.2/",
	"http://prismstandard.org/namespaces/basic/2.2",
	"https://prismstandard.org/namespaces/basic/2.2",
	"http://prismstandard.org/namespaces/basic/2.1/",
	"https://prismstandard.org/namespaces/basic/2.1/",
	"http://prismstandard.org/namespaces/basic/2.1",
	"https://prismstandard.org/namespaces/basic/2.1",
	"http://prismstandard.org/namespaces/basic/2.0/",
	"https://prismstandard.org/namespaces/basic/2.0/",
	"http://prismstandard.org/namespaces/basic/2.0",
	"https://prismstandard.org/namespaces/basic/2.0",
	"http://prismstandard.org/namespaces/2.0/basic/",
	"https://prismstandard.org/namespaces/2.0/basic/",
	"http://prismstandard.org/namespaces/2.0/basic",
	"https://prismstandard.org/namespaces/2.0/basic",
	"http://prismstandard.org/namespaces/1.2/basic/",
	"https://prismstandard.org/namespaces/1.2/basic/",
	"http://prismstandard.org/namespaces/1.2/basic",
	"https://prismstandard.org/namespaces/1.2/basic",
	"http://prismstandard.org/namespaces/1.1/basic/",
	"https://prismstandard.org/namespaces/1.1/basic/",
	"http://prismstandard.org/namespaces/1.1/basic",
	"https://prismstandard.org/namespaces/1.1/basic",
	"http://prismstandard.org/namespaces/1.0/basic/",
	"https://prismstandard.org/namespaces/1.0/basic/",
	"http://prismstandard.org/namespaces/1.0/basic",
	"https://prismstandard.org/namespaces/1.0/basic",
	"http://purl.org/rss/1.0/modules/prism/",
	"https://purl.org/rss/1.0/modules/prism/",
	"http://purl.org/rss/1.0/modules/prism",
	"https://purl.org/rss/1.0/modules/prism"
];
const prism_common_config_stopNodes = [
	"*.prism:publicationname",
	"*.prism:issn",
	"*.prism:eissn",
	"*.prism:isbn",
	"*.prism:issueidentifier",
	"*.prism:issuename",
	"*.prism:issueteaser",
	"*.prism:issuetype",
	"*.prism:volume",
	"*.prism:number",
	"*.prism:edition",
	"*.prism:aggregateissuenumber",
	"*.prism:aggregationtype",
	"*.prism:coverdate",
	"*.prism:coverdisplaydate",
	"*.prism:publicationdate",
	"*.prism:publicationdisplaydate",
	"*.prism:creationdate",
	"*.prism:modificationdate",
	"*.prism:datereceived",
	"*.prism:onsaledate",
	"*.prism:onsaleday",
	"*.prism:offsaledate",
	"*.prism:killdate",
	"*.prism:copyrightyear",
	"*.prism:contenttype",
	"*.prism:alternatetitle",
	"*.prism:subtitle",
	"*.prism:teaser",
	"*.prism:keyword",
	"*.prism:seriestitle",
	"*.prism:seriesnumber",
	"*.prism:bookedition",
	"*.prism:nationalcatalognumber",
	"*.prism:productcode",
	"*.prism:uspsnumber",
	"*.prism:publishingfrequency",
	"*.prism:channel",
	"*.prism:subchannel1",
	"*.prism:subchannel2",
	"*.prism:subchannel3",
	"*.prism:subchannel4",
	"*.prism:section",
	"*.prism:subsection1",
	"*.prism:subsection2",
	"*.prism:subsection3",
	"*.prism:subsection4",
	"*.prism:corporateentity",
	"*.prism:distributor",
	"*.prism:sellingagency",
	"*.prism:organization",
	"*.prism:person",
	"*.prism:platform",
	"*.prism:originplatform",
	"*.prism:device",
	"*.prism:complianceprofile",
	"*.prism:blogtitle",
	"*.prism:blogurl",
	"*.prism:link",
	"*.prism:url",
	"*.prism:bytecount",
	"*.prism:wordcount",
	"*.prism:pagecount",
	"*.prism:rating",
	"*.prism:timeperiod",
	"*.prism:versionidentifier",
	"*.prism:ticker",
	"*.prism:academicfield",
	"*.prism:event",
	"*.prism:genre",
	"*.prism:industry",
	"*.prism:location",
	"*.prism:object",
	"*.prism:profession",
	"*.prism:sport",
	"*.prism:embargodate",
	"*.prism:copyright",
	"*.prism:expirationdate",
	"*.prism:rightsagent",
	"*.prism:doi",
	"*.prism:startingpage",
	"*.prism:endingpage",
	"*.prism:pagerange",
	"*.prism:pageprogressiondirection",
	"*.prism:samplepagerange",
	"*.prism:hasalternative",
	"*.prism:hascorrection",
	"*.prism:hastranslation",
	"*.prism:isalternativeof",
	"*.prism:iscorrectionof",
	"*.prism:istranslationof",
	"*.prism:supplementtitle",
	"*.prism:supplementdisplayid",
	"*.prism:supplementstartingpage"
];
//#endregion


;// CONCATENATED MODULE: ./node_modules/feedsmith/dist/namespaces/psc/common/config.mjs
//#region src/namespaces/psc/common/config.ts
const psc_common_config_uris = [
	"http://podlove.org/simple-chapters",
	"https://podlove.org/simple-chapters",
	"http://podlove.org/simple-chapters/",
	"https://podlove.org/simple-chapters/"
];
//#endregion


;// CONCATENATED MODULE: ./node_modules/feedsmith/dist/namespaces/rawvoice/common/config.mjs
//#region src/namespaces/rawvoice/common/config.ts
const rawvoice_common_config_uris = [
	"http://www.rawvoice.com/rawvoiceRssModule/",
	"https://www.rawvoice.com/rawvoiceRssModule/",
	"http://www.rawvoice.com/rawvoiceRssModule",
	"https://www.rawvoice.com/rawvoiceRssModule",
	"https://blubrry.com/developer/rawvoice-rss",
	"http://blubrry.com/developer/rawvoice-rss",
	"https://blubrry.com/developer/rawvoice-rss/",
	"http://blubrry.com/developer/rawvoice-rss/"
];
const rawvoice_common_config_stopNodes = [
	"*.rawvoice:rating",
	"*.rawvoice:liveembed",
	"*.rawvoice:flashlivestream",
	"*.rawvoice:httplivestream",
	"*.rawvoice:shoutcastlivestream",
	"*.rawvoice:livestream",
	"*.rawvoice:location",
	"*.rawvoice:frequency",
	"*.rawvoice:mycast",
	"*.rawvoice:metamark",
	"*.rawvoice:donate",
	"*.rawvoice:embed",
	"*.rawvoice:ishd"
];
//#endregion


;// CONCATENATED MODULE: ./node_modules/feedsmith/dist/namespaces/rdf/common/config.mjs
//#region src/namespaces/rdf/common/config.ts
const rdf_common_config_uris = ["http://www.w3.org/1999/02/22-rdf-syntax-ns#", "https://www.w3.org/1999/02/22-rdf-syntax-ns#"];
const rdf_common_config_stopNodes = ["*.rdf:type", "*.rdf:value"];
//#endregion


;// CONCATENATED MODULE: ./node_modules/feedsmith/dist/namespaces/rss/common/config.mjs
//#region src/namespaces/rss/common/config.ts
const rss_common_config_uris = [
	"http://purl.org/rss/1.0/",
	"https://purl.org/rss/1.0/",
	"http://purl.org/rss/1.0",
	"https://purl.org/rss/1.0"
];
//#endregion


;// CONCATENATED MODULE: ./node_modules/feedsmith/dist/namespaces/slash/common/config.mjs
//#region src/namespaces/slash/common/config.ts
const slash_common_config_uris = [
	"http://purl.org/rss/1.0/modules/slash/",
	"https://purl.org/rss/1.0/modules/slash/",
	"http://purl.org/rss/1.0/modules/slash",
	"https://purl.org/rss/1.0/modules/slash"
];
const slash_common_config_stopNodes = [
	"*.slash:section",
	"*.slash:department",
	"*.slash:comments",
	"*.slash:hit_parade"
];
//#endregion


;// CONCATENATED MODULE: ./node_modules/feedsmith/dist/namespaces/source/common/config.mjs
//#region src/namespaces/source/common/config.ts
const source_common_config_uris = [
	"http://source.scripting.com/",
	"https://source.scripting.com/",
	"http://source.scripting.com",
	"https://source.scripting.com"
];
const source_common_config_stopNodes = [
	"*.source:account",
	"*.source:url",
	"*.source:startday",
	"*.source:endday",
	"*.source:filename",
	"*.source:subscriptionlist",
	"*.source:cloud",
	"*.source:blogroll",
	"*.source:self",
	"*.source:markdown",
	"*.source:outline",
	"*.source:localtime",
	"*.source:linkfull",
	"*.source:inreplyto"
];
//#endregion


;// CONCATENATED MODULE: ./node_modules/feedsmith/dist/namespaces/spotify/common/config.mjs
//#region src/namespaces/spotify/common/config.ts
const spotify_common_config_uris = [
	"http://www.spotify.com/ns/rss",
	"https://www.spotify.com/ns/rss",
	"http://www.spotify.com/ns/rss/",
	"https://www.spotify.com/ns/rss/"
];
const spotify_common_config_stopNodes = ["*.spotify:countryoforigin"];
//#endregion


;// CONCATENATED MODULE: ./node_modules/feedsmith/dist/namespaces/sy/common/config.mjs
//#region src/namespaces/sy/common/config.ts
const sy_common_config_uris = [
	"http://purl.org/rss/1.0/modules/syndication/",
	"https://purl.org/rss/1.0/modules/syndication/",
	"http://purl.org/rss/1.0/modules/syndication",
	"https://purl.org/rss/1.0/modules/syndication"
];
const sy_common_config_stopNodes = [
	"*.sy:updateperiod",
	"*.sy:updatefrequency",
	"*.sy:updatebase"
];
//#endregion


;// CONCATENATED MODULE: ./node_modules/feedsmith/dist/namespaces/thr/common/config.mjs
//#region src/namespaces/thr/common/config.ts
const thr_common_config_uris = [
	"http://purl.org/syndication/thread/1.0",
	"https://purl.org/syndication/thread/1.0",
	"http://purl.org/syndication/thread/1.0/",
	"https://purl.org/syndication/thread/1.0/",
	"http://purl.org/rss/1.0/modules/threading/",
	"https://purl.org/rss/1.0/modules/threading/",
	"http://purl.org/rss/1.0/modules/threading",
	"https://purl.org/rss/1.0/modules/threading"
];
const thr_common_config_stopNodes = ["*.thr:total"];
//#endregion


;// CONCATENATED MODULE: ./node_modules/feedsmith/dist/namespaces/trackback/common/config.mjs
//#region src/namespaces/trackback/common/config.ts
const trackback_common_config_uris = [
	"http://madskills.com/public/xml/rss/module/trackback/",
	"https://madskills.com/public/xml/rss/module/trackback/",
	"http://madskills.com/public/xml/rss/module/trackback",
	"https://madskills.com/public/xml/rss/module/trackback"
];
const trackback_common_config_stopNodes = ["*.trackback:ping", "*.trackback:about"];
//#endregion


;// CONCATENATED MODULE: ./node_modules/feedsmith/dist/namespaces/wfw/common/config.mjs
//#region src/namespaces/wfw/common/config.ts
const wfw_common_config_uris = [
	"http://wellformedweb.org/CommentAPI/",
	"https://wellformedweb.org/CommentAPI/",
	"http://wellformedweb.org/CommentAPI",
	"https://wellformedweb.org/CommentAPI"
];
const wfw_common_config_stopNodes = ["*.wfw:comment", "*.wfw:commentrss"];
//#endregion


;// CONCATENATED MODULE: ./node_modules/feedsmith/dist/namespaces/yt/common/config.mjs
//#region src/namespaces/yt/common/config.ts
const yt_common_config_uris = [
	"http://www.youtube.com/xml/schemas/2015",
	"https://www.youtube.com/xml/schemas/2015",
	"http://www.youtube.com/xml/schemas/2015/",
	"https://www.youtube.com/xml/schemas/2015/"
];
const yt_common_config_stopNodes = [
	"*.yt:videoid",
	"*.yt:channelid",
	"*.yt:playlistid"
];
//#endregion


;// CONCATENATED MODULE: ./node_modules/feedsmith/dist/common/config.mjs

































//#region src/common/config.ts
const parserConfig = {
	trimValues: false,
	processEntities: false,
	htmlEntities: false,
	parseTagValue: false,
	parseAttributeValue: false,
	alwaysCreateTextNode: false,
	ignoreAttributes: false,
	ignorePiTags: true,
	ignoreDeclaration: true,
	attributeNamePrefix: "@",
	jPath: false,
	transformTagName: (name) => name.toLowerCase(),
	transformAttributeName: (name) => name.toLowerCase()
};
const builderConfig = {
	processEntities: true,
	ignoreAttributes: false,
	suppressEmptyNode: true,
	suppressBooleanAttributes: false,
	attributeNamePrefix: "@",
	format: true,
	cdataPropName: "#cdata"
};
const locales = {
	unrecognizedFeedFormat: "Unrecognized feed format",
	invalidFeedFormat: "Invalid feed format",
	invalidOpmlFormat: "Invalid OPML format",
	invalidInputOpml: "Invalid input OPML",
	invalidInputAtom: "Invalid input Atom",
	invalidInputRss: "Invalid input RSS",
	invalidInputJson: "Invalid input JSON"
};
const namespaceUris = {
	admin: config_uris,
	atom: atom_common_config_uris,
	blogChannel: blogchannel_common_config_uris,
	app: common_config_uris,
	dc: dc_common_config_uris,
	sy: sy_common_config_uris,
	content: content_common_config_uris,
	creativeCommons: creativecommons_common_config_uris,
	slash: slash_common_config_uris,
	itunes: itunes_common_config_uris,
	podcast: podcast_common_config_uris,
	psc: psc_common_config_uris,
	media: media_common_config_uris,
	georss: georss_common_config_uris,
	geo: geo_common_config_uris,
	thr: thr_common_config_uris,
	dcterms: dcterms_common_config_uris,
	wfw: wfw_common_config_uris,
	source: source_common_config_uris,
	feedpress: feedpress_common_config_uris,
	yt: yt_common_config_uris,
	googleplay: googleplay_common_config_uris,
	spotify: spotify_common_config_uris,
	rdf: rdf_common_config_uris,
	rss: rss_common_config_uris,
	rawvoice: rawvoice_common_config_uris,
	cc: cc_common_config_uris,
	opensearch: opensearch_common_config_uris,
	arxiv: arxiv_common_config_uris,
	pingback: pingback_common_config_uris,
	trackback: trackback_common_config_uris,
	prism: prism_common_config_uris,
	acast: uris
};
const namespacePrefixes = Object.entries(namespaceUris).reduce((prefixes, [prefix, uris]) => {
	for (const uri of uris) {
		const normalizedUri = uri.toLowerCase();
		prefixes[normalizedUri] = prefix.toLowerCase();
	}
	return prefixes;
}, Object.create(null));
const namespaceStopNodes = [
	...stopNodes,
	...config_stopNodes,
	...common_config_stopNodes,
	...arxiv_common_config_stopNodes,
	...atom_common_config_stopNodes,
	...blogchannel_common_config_stopNodes,
	...cc_common_config_stopNodes,
	...content_common_config_stopNodes,
	...creativecommons_common_config_stopNodes,
	...dc_common_config_stopNodes,
	...dcterms_common_config_stopNodes,
	...feedpress_common_config_stopNodes,
	...geo_common_config_stopNodes,
	...georss_common_config_stopNodes,
	...googleplay_common_config_stopNodes,
	...itunes_common_config_stopNodes,
	...media_common_config_stopNodes,
	...opensearch_common_config_stopNodes,
	...pingback_common_config_stopNodes,
	...podcast_common_config_stopNodes,
	...prism_common_config_stopNodes,
	...rawvoice_common_config_stopNodes,
	...rdf_common_config_stopNodes,
	...slash_common_config_stopNodes,
	...source_common_config_stopNodes,
	...spotify_common_config_stopNodes,
	...sy_common_config_stopNodes,
	...thr_common_config_stopNodes,
	...trackback_common_config_stopNodes,
	...wfw_common_config_stopNodes,
	...yt_common_config_stopNodes
];
//#endregion


;// CONCATENATED MODULE: ./node_modules/feedsmith/dist/node_modules/trousse/dist/is.mjs
//#region node_modules/trousse/dist/is.js
const isString = (value) => {
	return typeof value === "string";
};
const isNumber = (value) => {
	return typeof value === "number";
};
const isBoolean = (value) => {
	return typeof value === "boolean";
};
const isPresent = (value) => {
	return value != null;
};
const isObject = (value) => {
	return value !== null && typeof value === "object" && !Array.isArray(value);
};
const isPlainObject = (value) => {
	return isObject(value) && value.constructor === Object;
};
const whitespaceOnlyRegex = /^\p{White_Space}*$/u;
const isNonEmptyString = (value) => {
	if (!isString(value) || value === "") return false;
	const code = value.charCodeAt(0);
	if (code > 32 && code < 127) return true;
	return !whitespaceOnlyRegex.test(value);
};
//#endregion


;// CONCATENATED MODULE: ./node_modules/feedsmith/dist/feeds/atom/detect/index.mjs


//#region src/feeds/atom/detect/index.ts
const feedElementRegex = /(?:^|[\s>])<(?:\w+:)?feed[\s>]/im;
const atomElementsRegex = /(<(?:\w+:)?(entry|title|link|id|updated|summary)[\s>])/i;
const detect = (value) => {
	if (!isNonEmptyString(value)) return false;
	if (!feedElementRegex.test(value)) return false;
	const hasAtomNamespace = namespaceUris.atom.some((uri) => value.includes(uri));
	const hasAtomElements = atomElementsRegex.test(value);
	return hasAtomNamespace || hasAtomElements;
};
//#endregion


;// CONCATENATED MODULE: ./node_modules/feedsmith/dist/node_modules/trousse/dist/coercions.mjs

//#region node_modules/trousse/dist/coercions.js
const coerceNumber = (value) => {
	if (isNumber(value)) return Number.isNaN(value) ? void 0 : value;
	if (isNonEmptyString(value)) {
		const numeric = +value;
		return Number.isNaN(numeric) ? void 0 : numeric;
	}
};
const trueRegex = /^\p{White_Space}*true\p{White_Space}*$/iu;
const falseRegex = /^\p{White_Space}*false\p{White_Space}*$/iu;
const coerceBoolean = (value) => {
	if (isBoolean(value)) return value;
	if (isNonEmptyString(value)) {
		if (trueRegex.test(value)) return true;
		if (falseRegex.test(value)) return false;
	}
};
const coerceSingular = (value) => {
	return Array.isArray(value) ? value[0] : value;
};
//#endregion


;// CONCATENATED MODULE: ./node_modules/feedsmith/dist/node_modules/trousse/dist/json.mjs
//#region node_modules/trousse/dist/json.js
const isWhitespaceCode = (code) => {
	return code >= 9 && code <= 13 || code === 32 || code === 160 || code === 5760 || code >= 8192 && code <= 8202 || code === 8232 || code === 8233 || code === 8239 || code === 8287 || code === 12288 || code === 65279;
};
const isJsonLike = (value) => {
	if (value.length < 2) return false;
	let start = 0;
	let end = value.length - 1;
	while (start < end && isWhitespaceCode(value.charCodeAt(start))) start++;
	while (end > start && isWhitespaceCode(value.charCodeAt(end))) end--;
	const first = value.charCodeAt(start);
	const last = value.charCodeAt(end);
	return first === 123 && last === 125 || first === 91 && last === 93;
};
//#endregion


;// CONCATENATED MODULE: ./node_modules/feedsmith/dist/node_modules/trousse/dist/objects.mjs

//#region node_modules/trousse/dist/objects.js
const trimObject = (object, keep = isPresent) => {
	let hasKept = false;
	let hasDropped = false;
	for (const key in object) {
		if (keep(object[key])) hasKept = true;
		else hasDropped = true;
		if (hasKept && hasDropped) break;
	}
	if (!hasKept) return;
	if (!hasDropped) return object;
	const result = {};
	for (const key in object) {
		const value = object[key];
		if (keep(value)) result[key] = value;
	}
	return result;
};
//#endregion


;// CONCATENATED MODULE: ./node_modules/entities/dist/esm/decode-codepoint.js
// Adapted from https://github.com/mathiasbynens/he/blob/36afe179392226cf1b6ccdb16ebbb7a5a844d93a/src/he.js#L106-L134
var _a;
const decodeMap = new Map([
    [0, 65533],
    // C1 Unicode control character reference replacements
    [128, 8364],
    [130, 8218],
    [131, 402],
    [132, 8222],
    [133, 8230],
    [134, 8224],
    [135, 8225],
    [136, 710],
    [137, 8240],
    [138, 352],
    [139, 8249],
    [140, 338],
    [142, 381],
    [145, 8216],
    [146, 8217],
    [147, 8220],
    [148, 8221],
    [149, 8226],
    [150, 8211],
    [151, 8212],
    [152, 732],
    [153, 8482],
    [154, 353],
    [155, 8250],
    [156, 339],
    [158, 382],
    [159, 376],
]);
/**
 * Polyfill for `String.fromCodePoint`. It is used to create a string from a Unicode code point.
 */
const fromCodePoint = 
// eslint-disable-next-line @typescript-eslint/no-unnecessary-condition, n/no-unsupported-features/es-builtins
(_a = String.fromCodePoint) !== null && _a !== void 0 ? _a : ((codePoint) => {
    let output = "";
    if (codePoint > 65535) {
        codePoint -= 65536;
        output += String.fromCharCode(((codePoint >>> 10) & 1023) | 55296);
        codePoint = 56320 | (codePoint & 1023);
    }
    output += String.fromCharCode(codePoint);
    return output;
});
/**
 * Replace the given code point with a replacement character if it is a
 * surrogate or is outside the valid range. Otherwise return the code
 * point unchanged.
 */
function replaceCodePoint(codePoint) {
    var _a;
    if ((codePoint >= 55296 && codePoint <= 57343) ||
        codePoint > 1114111) {
        return 65533;
    }
    return (_a = decodeMap.get(codePoint)) !== null && _a !== void 0 ? _a : codePoint;
}
/**
 * Replace the code point if relevant, then convert it to a string.
 *
 * @deprecated Use `fromCodePoint(replaceCodePoint(codePoint))` instead.
 * @param codePoint The code point to decode.
 * @returns The decoded code point.
 */
function decodeCodePoint(codePoint) {
    return fromCodePoint(replaceCodePoint(codePoint));
}
//# sourceMappingURL=decode-codepoint.js.map
;// CONCATENATED MODULE: ./node_modules/entities/dist/esm/internal/decode-shared.js
/*
 * Shared base64 decode helper for generated decode data.
 * Assumes global atob is available.
 */
function decodeBase64(input) {
    const binary = 
    // eslint-disable-next-line n/no-unsupported-features/node-builtins
    typeof atob === "function"
        ? // Browser (and Node >=16)
            // eslint-disable-next-line n/no-unsupported-features/node-builtins
            atob(input)
        : // Older Node versions (<16)
            // eslint-disable-next-line n/no-unsupported-features/node-builtins
            typeof Buffer.from === "function"
                ? // eslint-disable-next-line n/no-unsupported-features/node-builtins
                    Buffer.from(input, "base64").toString("binary")
                : // eslint-disable-next-line unicorn/no-new-buffer, n/no-deprecated-api
                    new Buffer(input, "base64").toString("binary");
    const evenLength = binary.length & ~1; // Round down to even length
    const out = new Uint16Array(evenLength / 2);
    for (let index = 0, outIndex = 0; index < evenLength; index += 2) {
        const lo = binary.charCodeAt(index);
        const hi = binary.charCodeAt(index + 1);
        out[outIndex++] = lo | (hi << 8);
    }
    return out;
}
//# sourceMappingURL=decode-shared.js.map
;// CONCATENATED MODULE: ./node_modules/entities/dist/esm/generated/decode-data-html.js
// Generated using scripts/write-decode-map.ts

const htmlDecodeTree = /* #__PURE__ */ decodeBase64("QR08ALkAAgH6AYsDNQR2BO0EPgXZBQEGLAbdBxMISQrvCmQLfQurDKQNLw4fD4YPpA+6D/IPAAAAAAAAAAAAAAAAKhBMEY8TmxUWF2EYLBkxGuAa3RsJHDscWR8YIC8jSCSIJcMl6ie3Ku8rEC0CLjoupS7kLgAIRU1hYmNmZ2xtbm9wcnN0dVQAWgBeAGUAaQBzAHcAfgCBAIQAhwCSAJoAoACsALMAbABpAGcAO4DGAMZAUAA7gCYAJkBjAHUAdABlADuAwQDBQHIiZXZlAAJhAAFpeW0AcgByAGMAO4DCAMJAEGRyAADgNdgE3XIAYQB2AGUAO4DAAMBA8CFoYZFj4SFjcgBhZAAAoFMqAAFncIsAjgBvAG4ABGFmAADgNdg43fAlbHlGdW5jdGlvbgCgYSBpAG4AZwA7gMUAxUAAAWNzpACoAHIAAOA12Jzc6SFnbgCgVCJpAGwAZABlADuAwwDDQG0AbAA7gMQAxEAABGFjZWZvcnN1xQDYANoA7QDxAPYA+QD8AAABY3LJAM8AayNzbGFzaAAAoBYidgHTANUAAKDnKmUAZAAAoAYjeQARZIABY3J0AOAA5QDrAGEidXNlAACgNSLuI291bGxpcwCgLCFhAJJjcgAA4DXYBd1wAGYAAOA12Dnd5SF2ZdhiYwDyAOoAbSJwZXEAAKBOIgAHSE9hY2RlZmhpbG9yc3UXARoBHwE6AVIBVQFiAWQBZgGCAakB6QHtAfIBYwB5ACdkUABZADuAqQCpQIABY3B5ACUBKAE1AfUhdGUGYWmg0iJ0KGFsRGlmZmVyZW50aWFsRAAAoEUhbCJleXMAAKAtIQACYWVpb0EBRAFKAU0B8iFvbgxhZABpAGwAO4DHAMdAcgBjAAhhbiJpbnQAAKAwIm8AdAAKYQABZG5ZAV0BaSJsbGEAuGB0I2VyRG90ALdg8gA5AWkAp2NyImNsZQAAAkRNUFRwAXQBeQF9AW8AdAAAoJkiaSJudXMAAKCWIuwhdXMAoJUiaSJtZXMAAKCXIm8AAAFjc4cBlAFrKndpc2VDb250b3VySW50ZWdyYWwAAKAyImUjQ3VybHkAAAFEUZwBpAFvJXVibGVRdW90ZQAAoB0gdSJvdGUAAKAZIAACbG5wdbABtgHNAdgBbwBuAGWgNyIAoHQqgAFnaXQAvAHBAcUB8iJ1ZW50AKBhIm4AdAAAoC8i7yV1ckludGVncmFsAKAuIgABZnLRAdMBAKACIe8iZHVjdACgECJuLnRlckNsb2Nrd2lzZUNvbnRvdXJJbnRlZ3JhbAAAoDMi7yFzcwCgLypjAHIAAOA12J7ccABDoNMiYQBwAACgTSKABURKU1phY2VmaW9zAAsCEgIVAhgCGwIsAjQCOQI9AnMCfwNvoEUh9CJyYWhkAKARKWMAeQACZGMAeQAFZGMAeQAPZIABZ3JzACECJQIoAuchZXIAoCEgcgAAoKEhaAB2AACg5CoAAWF5MAIzAvIhb24OYRRkbAB0oAciYQCUY3IAAOA12AfdAAFhZkECawIAAWNtRQJnAvIjaXRpY2FsAAJBREdUUAJUAl8CYwJjInV0ZQC0YG8AdAFZAloC2WJiJGxlQWN1dGUA3WJyImF2ZQBgYGkibGRlANxi7yFuZACgxCJmJWVyZW50aWFsRAAAoEYhcAR9AgAAAAAAAIECjgIAABoDZgAA4DXYO91EoagAhQKJAm8AdAAAoNwgcSJ1YWwAAKBQIuIhbGUAA0NETFJVVpkCqAK1Au8C/wIRA28AbgB0AG8AdQByAEkAbgB0AGUAZwByAGEA7ADEAW8AdAKvAgAAAACwAqhgbiNBcnJvdwAAoNMhAAFlb7kC0AJmAHQAgAFBUlQAwQLGAs0CciJyb3cAAKDQIekkZ2h0QXJyb3cAoNQhZQDlACsCbgBnAAABTFLWAugC5SFmdAABQVLcAuECciJyb3cAAKD4J+kkZ2h0QXJyb3cAoPon6SRnaHRBcnJvdwCg+SdpImdodAAAAUFU9gL7AnIicm93AACg0iFlAGUAAKCoInAAQQIGAwAAAAALA3Iicm93AACg0SFvJHduQXJyb3cAAKDVIWUlcnRpY2FsQmFyAACgJSJuAAADQUJMUlRhJAM2AzoDWgNxA3oDciJyb3cAAKGTIUJVLAMwA2EAcgAAoBMpcCNBcnJvdwAAoPUhciJldmUAEWPlIWZ00gJDAwAASwMAAFIDaSVnaHRWZWN0b3IAAKBQKWUkZVZlY3RvcgAAoF4p5SJjdG9yQqC9IWEAcgAAoFYpaSJnaHQA1AFiAwAAaQNlJGVWZWN0b3IAAKBfKeUiY3RvckKgwSFhAHIAAKBXKWUAZQBBoKQiciJyb3cAAKCnIXIAcgBvAPcAtAIAAWN0gwOHA3IAAOA12J/c8iFvaxBhAAhOVGFjZGZnbG1vcHFzdHV4owOlA6kDsAO/A8IDxgPNA9ID8gP9AwEEFAQeBCAEJQRHAEphSAA7gNAA0EBjAHUAdABlADuAyQDJQIABYWl5ALYDuQO+A/Ihb24aYXIAYwA7gMoAykAtZG8AdAAWYXIAAOA12AjdcgBhAHYAZQA7gMgAyEDlIm1lbnQAoAgiAAFhcNYD2QNjAHIAEmF0AHkAUwLhAwAAAADpA20lYWxsU3F1YXJlAACg+yVlJ3J5U21hbGxTcXVhcmUAAKCrJQABZ3D2A/kDbwBuABhhZgAA4DXYPN3zImlsb26VY3UAAAFhaQYEDgRsAFSgdSppImxkZQAAoEIi7CNpYnJpdW0AoMwhAAFjaRgEGwRyAACgMCFtAACgcyphAJdjbQBsADuAywDLQAABaXApBC0E8yF0cwCgAyLvJG5lbnRpYWxFAKBHIYACY2Zpb3MAPQQ/BEMEXQRyBHkAJGRyAADgNdgJ3WwibGVkAFMCTAQAAAAAVARtJWFsbFNxdWFyZQAAoPwlZSdyeVNtYWxsU3F1YXJlAACgqiVwA2UEAABpBAAAAABtBGYAAOA12D3dwSFsbACgACLyI2llcnRyZgCgMSFjAPIAcQQABkpUYWJjZGZnb3JzdIgEiwSOBJMElwSkBKcEqwStBLIE5QTqBGMAeQADZDuAPgA+QO0hbWFkoJMD3GNyImV2ZQAeYYABZWl5AJ0EoASjBOQhaWwiYXIAYwAcYRNkbwB0ACBhcgAA4DXYCt0AoNkicABmAADgNdg+3eUiYXRlcgADRUZHTFNUvwTIBM8E1QTZBOAEcSJ1YWwATKBlIuUhc3MAoNsidSRsbEVxdWFsAACgZyJyI2VhdGVyAACgoirlIXNzAKB3IuwkYW50RXF1YWwAoH4qaSJsZGUAAKBzImMAcgAA4DXYotwAoGsiAARBYWNmaW9zdfkE/QQFBQgFCwUTBSIFKwVSIkRjeQAqZAABY3QBBQQFZQBrAMdiXmDpIXJjJGFyAACgDCFsJWJlcnRTcGFjZQAAoAsh8AEYBQAAGwVmAACgDSHpJXpvbnRhbExpbmUAoAAlAAFjdCYFKAXyABIF8iFvayZhbQBwAEQBMQU5BW8AdwBuAEgAdQBtAPAAAAFxInVhbAAAoE8iAAdFSk9hY2RmZ21ub3N0dVMFVgVZBVwFYwVtBXAFcwV6BZAFtgXFBckFzQVjAHkAFWTsIWlnMmFjAHkAAWRjAHUAdABlADuAzQDNQAABaXlnBWwFcgBjADuAzgDOQBhkbwB0ADBhcgAAoBEhcgBhAHYAZQA7gMwAzEAAoREhYXB/BYsFAAFjZ4MFhQVyACphaSNuYXJ5SQAAoEghbABpAGUA8wD6AvQBlQUAAKUFZaAsIgABZ3KaBZ4F8iFhbACgKyLzI2VjdGlvbgCgwiJpI3NpYmxlAAABQ1SsBbEFbyJtbWEAAKBjIGkibWVzAACgYiCAAWdwdAC8Bb8FwwVvAG4ALmFmAADgNdhA3WEAmWNjAHIAAKAQIWkibGRlAChh6wHSBQAA1QVjAHkABmRsADuAzwDPQIACY2Zvc3UA4QXpBe0F8gX9BQABaXnlBegFcgBjADRhGWRyAADgNdgN3XAAZgAA4DXYQd3jAfcFAAD7BXIAAOA12KXc8iFjeQhk6yFjeQRkgANISmFjZm9zAAwGDwYSBhUGHQYhBiYGYwB5ACVkYwB5AAxk8CFwYZpjAAFleRkGHAbkIWlsNmEaZHIAAOA12A7dcABmAADgNdhC3WMAcgAA4DXYptyABUpUYWNlZmxtb3N0AD0GQAZDBl4GawZkB2gHcAd0B80H2gdjAHkACWQ7gDwAPECAAmNtbnByAEwGTwZSBlUGWwb1IXRlOWHiIWRhm2NnAACg6ifsI2FjZXRyZgCgEiFyAACgniGAAWFleQBkBmcGagbyIW9uPWHkIWlsO2EbZAABZnNvBjQHdAAABUFDREZSVFVWYXKABp4GpAbGBssG3AYDByEHwQIqBwABbnKEBowGZyVsZUJyYWNrZXQAAKDoJ/Ihb3cAoZAhQlKTBpcGYQByAACg5CHpJGdodEFycm93AKDGIWUjaWxpbmcAAKAII28A9QGqBgAAsgZiJWxlQnJhY2tldAAAoOYnbgDUAbcGAAC+BmUkZVZlY3RvcgAAoGEp5SJjdG9yQqDDIWEAcgAAoFkpbCJvb3IAAKAKI2kiZ2h0AAABQVbSBtcGciJyb3cAAKCUIeUiY3RvcgCgTikAAWVy4AbwBmUAAKGjIkFW5gbrBnIicm93AACgpCHlImN0b3IAoFopaSNhbmdsZQBCorIi+wYAAAAA/wZhAHIAAKDPKXEidWFsAACgtCJwAIABRFRWAAoHEQcYB+8kd25WZWN0b3IAoFEpZSRlVmVjdG9yAACgYCnlImN0b3JCoL8hYQByAACgWCnlImN0b3JCoLwhYQByAACgUilpAGcAaAB0AGEAcgByAG8A9wDMAnMAAANFRkdMU1Q/B0cHTgdUB1gHXwfxJXVhbEdyZWF0ZXIAoNoidSRsbEVxdWFsAACgZiJyI2VhdGVyAACgdiLlIXNzAKChKuwkYW50RXF1YWwAoH0qaSJsZGUAAKByInIAAOA12A/dZaDYIuYjdGFycm93AKDaIWkiZG90AD9hgAFucHcAege1B7kHZwAAAkxSbHKCB5QHmwerB+UhZnQAAUFSiAeNB3Iicm93AACg9SfpJGdodEFycm93AKD3J+kkZ2h0QXJyb3cAoPYn5SFmdAABYXLcAqEHaQBnAGgAdABhAHIAcgBvAPcA5wJpAGcAaAB0AGEAcgByAG8A9wDuAmYAAOA12EPdZQByAAABTFK/B8YHZSRmdEFycm93AACgmSHpJGdodEFycm93AKCYIYABY2h0ANMH1QfXB/IAWgYAoLAh8iFva0FhAKBqIgAEYWNlZmlvc3XpB+wH7gf/BwMICQgOCBEIcAAAoAUpeQAcZAABZGzyB/kHaSR1bVNwYWNlAACgXyBsI2ludHJmAACgMyFyAADgNdgQ3e4jdXNQbHVzAKATInAAZgAA4DXYRN1jAPIA/gecY4AESmFjZWZvc3R1ACEIJAgoCDUIgQiFCDsKQApHCmMAeQAKZGMidXRlAENhgAFhZXkALggxCDQI8iFvbkdh5CFpbEVhHWSAAWdzdwA7CGEIfQjhInRpdmWAAU1UVgBECEwIWQhlJWRpdW1TcGFjZQAAoAsgaABpAAABY25SCFMIawBTAHAAYQBjAOUASwhlAHIAeQBUAGgAaQDuAFQI9CFlZAABR0xnCHUIcgBlAGEAdABlAHIARwByAGUAYQB0AGUA8gDrBGUAcwBzAEwAZQBzAPMA2wdMImluZQAKYHIAAOA12BHdAAJCbnB0jAiRCJkInAhyImVhawAAoGAgwiZyZWFraW5nU3BhY2WgYGYAAKAVIUOq7CqzCMIIzQgAAOcIGwkAAAAAAAAtCQAAbwkAAIcJAACdCcAJGQoAADQKAAFvdbYIvAjuI2dydWVudACgYiJwIkNhcAAAoG0ibyh1YmxlVmVydGljYWxCYXIAAKAmIoABbHF4ANII1wjhCOUibWVudACgCSL1IWFsVKBgImkibGRlAADgQiI4A2kic3RzAACgBCJyI2VhdGVyAACjbyJFRkdMU1T1CPoIAgkJCQ0JFQlxInVhbAAAoHEidSRsbEVxdWFsAADgZyI4A3IjZWF0ZXIAAOBrIjgD5SFzcwCgeSLsJGFudEVxdWFsAOB+KjgDaSJsZGUAAKB1IvUhbXBEASAJJwnvI3duSHVtcADgTiI4A3EidWFsAADgTyI4A2UAAAFmczEJRgn0JFRyaWFuZ2xlQqLqIj0JAAAAAEIJYQByAADgzyk4A3EidWFsAACg7CJzAICibiJFR0xTVABRCVYJXAlhCWkJcSJ1YWwAAKBwInIjZWF0ZXIAAKB4IuUhc3MA4GoiOAPsJGFudEVxdWFsAOB9KjgDaSJsZGUAAKB0IuUic3RlZAABR0x1CX8J8iZlYXRlckdyZWF0ZXIA4KIqOAPlI3NzTGVzcwDgoSo4A/IjZWNlZGVzAKGAIkVTjwmVCXEidWFsAADgryo4A+wkYW50RXF1YWwAoOAiAAFlaaAJqQl2JmVyc2VFbGVtZW50AACgDCLnJWh0VHJpYW5nbGVCousitgkAAAAAuwlhAHIAAODQKTgDcSJ1YWwAAKDtIgABcXXDCeAJdSNhcmVTdQAAAWJwywnVCfMhZXRF4I8iOANxInVhbAAAoOIi5SJyc2V0ReCQIjgDcSJ1YWwAAKDjIoABYmNwAOYJ8AkNCvMhZXRF4IIi0iBxInVhbAAAoIgi4yJlZWRzgKGBIkVTVAD6CQAKBwpxInVhbAAA4LAqOAPsJGFudEVxdWFsAKDhImkibGRlAADgfyI4A+UicnNldEXggyLSIHEidWFsAACgiSJpImxkZQCAoUEiRUZUACIKJwouCnEidWFsAACgRCJ1JGxsRXF1YWwAAKBHImkibGRlAACgSSJlJXJ0aWNhbEJhcgAAoCQiYwByAADgNdip3GkAbABkAGUAO4DRANFAnWMAB0VhY2RmZ21vcHJzdHV2XgphCmgKcgp2CnoKgQqRCpYKqwqtCrsKyArNCuwhaWdSYWMAdQB0AGUAO4DTANNAAAFpeWwKcQpyAGMAO4DUANRAHmRiImxhYwBQYXIAAOA12BLdcgBhAHYAZQA7gNIA0kCAAWFlaQCHCooKjQpjAHIATGFnAGEAqWNjInJvbgCfY3AAZgAA4DXYRt3lI25DdXJseQABRFGeCqYKbyV1YmxlUXVvdGUAAKAcIHUib3RlAACgGCAAoFQqAAFjbLEKtQpyAADgNdiq3GEAcwBoADuA2ADYQGkAbAHACsUKZABlADuA1QDVQGUAcwAAoDcqbQBsADuA1gDWQGUAcgAAAUJQ0wrmCgABYXLXCtoKcgAAoD4gYQBjAAABZWvgCuIKAKDeI2UAdAAAoLQjYSVyZW50aGVzaXMAAKDcI4AEYWNmaGlsb3JzAP0KAwsFCwkLCwsMCxELIwtaC3IjdGlhbEQAAKACInkAH2RyAADgNdgT3WkApmOgY/Ujc01pbnVzsWAAAWlwFQsgC24AYwBhAHIAZQBwAGwAYQBuAOUACgVmAACgGSGAobsqZWlvACoLRQtJC+MiZWRlc4CheiJFU1QANAs5C0ALcSJ1YWwAAKCvKuwkYW50RXF1YWwAoHwiaSJsZGUAAKB+Im0AZQAAoDMgAAFkcE0LUQv1IWN0AKAPIm8jcnRpb24AYaA3ImwAAKAdIgABY2leC2ILcgAA4DXYq9yoYwACVWZvc2oLbwtzC3cLTwBUADuAIgAiQHIAAOA12BTdcABmAACgGiFjAHIAAOA12KzcAAZCRWFjZWZoaW9yc3WPC5MLlwupC7YL2AvbC90LhQyTDJoMowzhIXJyAKAQKUcAO4CuAK5AgAFjbnIAnQugC6ML9SF0ZVRhZwAAoOsncgB0oKAhbAAAoBYpgAFhZXkArwuyC7UL8iFvblhh5CFpbFZhIGR2oBwhZSJyc2UAAAFFVb8LzwsAAWxxwwvIC+UibWVudACgCyL1JGlsaWJyaXVtAKDLIXAmRXF1aWxpYnJpdW0AAKBvKXIAAKAcIW8AoWPnIWh0AARBQ0RGVFVWYewLCgwQDDIMNwxeDHwM9gIAAW5y8Av4C2clbGVCcmFja2V0AACg6SfyIW93AKGSIUJM/wsDDGEAcgAAoOUhZSRmdEFycm93AACgxCFlI2lsaW5nAACgCSNvAPUBFgwAAB4MYiVsZUJyYWNrZXQAAKDnJ24A1AEjDAAAKgxlJGVWZWN0b3IAAKBdKeUiY3RvckKgwiFhAHIAAKBVKWwib29yAACgCyMAAWVyOwxLDGUAAKGiIkFWQQxGDHIicm93AACgpiHlImN0b3IAoFspaSNhbmdsZQBCorMiVgwAAAAAWgxhAHIAAKDQKXEidWFsAACgtSJwAIABRFRWAGUMbAxzDO8kd25WZWN0b3IAoE8pZSRlVmVjdG9yAACgXCnlImN0b3JCoL4hYQByAACgVCnlImN0b3JCoMAhYQByAACgUykAAXB1iQyMDGYAAKAdIe4kZEltcGxpZXMAoHAp6SRnaHRhcnJvdwCg2yEAAWNongyhDHIAAKAbIQCgsSHsJGVEZWxheWVkAKD0KYAGSE9hY2ZoaW1vcXN0dQC/DMgMzAzQDOIM5gwKDQ0NFA0ZDU8NVA1YDQABQ2PDDMYMyCFjeSlkeQAoZEYiVGN5ACxkYyJ1dGUAWmEAorwqYWVpedgM2wzeDOEM8iFvbmBh5CFpbF5hcgBjAFxhIWRyAADgNdgW3e8hcnQAAkRMUlXvDPYM/QwEDW8kd25BcnJvdwAAoJMhZSRmdEFycm93AACgkCHpJGdodEFycm93AKCSIXAjQXJyb3cAAKCRIechbWGjY+EkbGxDaXJjbGUAoBgicABmAADgNdhK3XICHw0AAAAAIg10AACgGiLhIXJlgKGhJUlTVQAqDTINSg3uJXRlcnNlY3Rpb24AoJMidQAAAWJwNw1ADfMhZXRFoI8icSJ1YWwAAKCRIuUicnNldEWgkCJxInVhbAAAoJIibiJpb24AAKCUImMAcgAA4DXYrtxhAHIAAKDGIgACYmNtcF8Nag2ODZANc6DQImUAdABFoNAicSJ1YWwAAKCGIgABY2huDYkNZSJlZHMAgKF7IkVTVAB4DX0NhA1xInVhbAAAoLAq7CRhbnRFcXVhbACgfSJpImxkZQAAoH8iVABoAGEA9ADHCwCgESIAodEiZXOVDZ8NciJzZXQARaCDInEidWFsAACghyJlAHQAAKDRIoAFSFJTYWNmaGlvcnMAtQ27Db8NyA3ODdsN3w3+DRgOHQ4jDk8AUgBOADuA3gDeQMEhREUAoCIhAAFIY8MNxg1jAHkAC2R5ACZkAAFidcwNzQ0JYKRjgAFhZXkA1A3XDdoN8iFvbmRh5CFpbGJhImRyAADgNdgX3QABZWnjDe4N8gHoDQAA7Q3lImZvcmUAoDQiYQCYYwABY27yDfkNayNTcGFjZQAA4F8gCiDTInBhY2UAoAkg7CFkZYChPCJFRlQABw4MDhMOcSJ1YWwAAKBDInUkbGxFcXVhbAAAoEUiaSJsZGUAAKBIInAAZgAA4DXYS93pI3BsZURvdACg2yAAAWN0Jw4rDnIAAOA12K/c8iFva2Zh4QpFDlYOYA5qDgAAbg5yDgAAAAAAAAAAAAB5DnwOqA6zDgAADg8RDxYPGg8AAWNySA5ODnUAdABlADuA2gDaQHIAb6CfIeMhaXIAoEkpcgDjAVsOAABdDnkADmR2AGUAbGEAAWl5Yw5oDnIAYwA7gNsA20AjZGIibGFjAHBhcgAA4DXYGN1yAGEAdgBlADuA2QDZQOEhY3JqYQABZGl/Dp8OZQByAAABQlCFDpcOAAFhcokOiw5yAF9gYQBjAAABZWuRDpMOAKDfI2UAdAAAoLUjYSVyZW50aGVzaXMAAKDdI28AbgBQoMMi7CF1cwCgjiIAAWdwqw6uDm8AbgByYWYAAOA12EzdAARBREVUYWRwc78O0g7ZDuEOBQPqDvMOBw9yInJvdwDCoZEhyA4AAMwOYQByAACgEilvJHduQXJyb3cAAKDFIW8kd25BcnJvdwAAoJUhcSV1aWxpYnJpdW0AAKBuKWUAZQBBoKUiciJyb3cAAKClIW8AdwBuAGEAcgByAG8A9wAQA2UAcgAAAUxS+Q4AD2UkZnRBcnJvdwAAoJYh6SRnaHRBcnJvdwCglyFpAGyg0gNvAG4ApWPpIW5nbmFjAHIAAOA12LDcaSJsZGUAaGFtAGwAO4DcANxAgAREYmNkZWZvc3YALQ8xDzUPNw89D3IPdg97D4AP4SFzaACgqyJhAHIAAKDrKnkAEmThIXNobKCpIgCg5ioAAWVyQQ9DDwCgwSKAAWJ0eQBJD00Paw9hAHIAAKAWIGmgFiDjIWFsAAJCTFNUWA9cD18PZg9hAHIAAKAjIukhbmV8YGUkcGFyYXRvcgAAoFgnaSJsZGUAAKBAItQkaGluU3BhY2UAoAogcgAA4DXYGd1wAGYAAOA12E3dYwByAADgNdix3GQiYXNoAACgqiKAAmNlZm9zAI4PkQ+VD5kPng/pIXJjdGHkIWdlAKDAInIAAOA12BrdcABmAADgNdhO3WMAcgAA4DXYstwAAmZpb3OqD64Prw+0D3IAAOA12BvdnmNwAGYAAOA12E/dYwByAADgNdiz3IAEQUlVYWNmb3N1AMgPyw/OD9EP2A/gD+QP6Q/uD2MAeQAvZGMAeQAHZGMAeQAuZGMAdQB0AGUAO4DdAN1AAAFpedwP3w9yAGMAdmErZHIAAOA12BzdcABmAADgNdhQ3WMAcgAA4DXYtNxtAGwAeGEABEhhY2RlZm9z/g8BEAUQDRAQEB0QIBAkEGMAeQAWZGMidXRlAHlhAAFheQkQDBDyIW9ufWEXZG8AdAB7YfIBFRAAABwQbwBXAGkAZAB0AOgAVAhhAJZjcgAAoCghcABmAACgJCFjAHIAAOA12LXc4QtCEEkQTRAAAGcQbRByEAAAAAAAAAAAeRCKEJcQ8hD9EAAAGxEhETIROREAAD4RYwB1AHQAZQA7gOEA4UByImV2ZQADYYCiPiJFZGl1eQBWEFkQWxBgEGUQAOA+IjMDAKA/InIAYwA7gOIA4kB0AGUAO4C0ALRAMGRsAGkAZwA7gOYA5kByoGEgAOA12B7dcgBhAHYAZQA7gOAA4EAAAWVwfBCGEAABZnCAEIQQ8yF5bQCgNSHoAIMQaABhALFjAAFhcI0QWwAAAWNskRCTEHIAAWFnAACgPypkApwQAAAAALEQAKInImFkc3ajEKcQqRCuEG4AZAAAoFUqAKBcKmwib3BlAACgWCoAoFoqAKMgImVsbXJzersQvRDAEN0Q5RDtEACgpCllAACgICJzAGQAYaAhImEEzhDQENIQ1BDWENgQ2hDcEACgqCkAoKkpAKCqKQCgqykAoKwpAKCtKQCgrikAoK8pdAB2oB8iYgBkoL4iAKCdKQABcHTpEOwQaAAAoCIixWDhIXJyAKB8IwABZ3D1EPgQbwBuAAVhZgAA4DXYUt0Ao0giRWFlaW9wBxEJEQ0RDxESERQRAKBwKuMhaXIAoG8qAKBKImQAAKBLInMAJ2DyIW94ZaBIIvEADhFpAG4AZwA7gOUA5UCAAWN0eQAmESoRKxFyAADgNdi23CpgbQBwAGWgSCLxAPgBaQBsAGQAZQA7gOMA40BtAGwAO4DkAORAAAFjaUERRxFvAG4AaQBuAPQA6AFuAHQAAKARKgAITmFiY2RlZmlrbG5vcHJzdWQRaBGXEZ8RpxGrEdIR1hErEjASexKKEn0RThNbE3oTbwB0AACg7SoAAWNybBGJEWsAAAJjZXBzdBF4EX0RghHvIW5nAKBMInAjc2lsb24A9mNyImltZQAAoDUgaQBtAGWgPSJxAACgzSJ2AY0RkRFlAGUAAKC9ImUAZABnoAUjZQAAoAUjcgBrAHSgtSPiIXJrAKC2IwABb3mjEaYRbgDnAHcRMWTxIXVvAKAeIIACY21wcnQAtBG5Eb4RwRHFEeEhdXPloDUi5ABwInR5dgAAoLApcwDpAH0RbgBvAPUA6gCAAWFodwDLEcwRzhGyYwCgNiHlIWVuAKBsInIAAOA12B/dZwCAA2Nvc3R1dncA4xHyEQUSEhIhEiYSKRKAAWFpdQDpEesR7xHwAKMFcgBjAACg7yVwAACgwyKAAWRwdAD4EfwRABJvAHQAAKAAKuwhdXMAoAEqaSJtZXMAAKACKnECCxIAAAAADxLjIXVwAKAGKmEAcgAAoAUm8iNpYW5nbGUAAWR1GhIeEu8hd24AoL0lcAAAoLMlcCJsdXMAAKAEKmUA5QBCD+UAkg9hInJvdwAAoA0pgAFha28ANhJoEncSAAFjbjoSZRJrAIABbHN0AEESRxJNEm8jemVuZ2UAAKDrKXEAdQBhAHIA5QBcBPIjaWFuZ2xlgKG0JWRscgBYElwSYBLvIXduAKC+JeUhZnQAoMIlaSJnaHQAAKC4JWsAAKAjJLEBbRIAAHUSsgFxEgAAcxIAoJIlAKCRJTQAAKCTJWMAawAAoIglAAFlb38ShxJx4D0A5SD1IWl2AOBhIuUgdAAAoBAjAAJwdHd4kRKVEpsSnxJmAADgNdhT3XSgpSJvAG0AAKClIvQhaWUAoMgiAAZESFVWYmRobXB0dXayEsES0RLgEvcS+xIKExoTHxMjEygTNxMAAkxSbHK5ErsSvRK/EgCgVyUAoFQlAKBWJQCgUyUAolAlRFVkdckSyxLNEs8SAKBmJQCgaSUAoGQlAKBnJQACTFJsctgS2hLcEt4SAKBdJQCgWiUAoFwlAKBZJQCjUSVITFJobHLrEu0S7xLxEvMS9RIAoGwlAKBjJQCgYCUAoGslAKBiJQCgXyVvAHgAAKDJKQACTFJscgITBBMGEwgTAKBVJQCgUiUAoBAlAKAMJQCiACVEVWR1EhMUExYTGBMAoGUlAKBoJQCgLCUAoDQlaSJudXMAAKCfIuwhdXMAoJ4iaSJtZXMAAKCgIgACTFJsci8TMRMzEzUTAKBbJQCgWCUAoBglAKAUJQCjAiVITFJobHJCE0QTRhNIE0oTTBMAoGolAKBhJQCgXiUAoDwlAKAkJQCgHCUAAWV2UhNVE3YA5QD5AGIAYQByADuApgCmQAACY2Vpb2ITZhNqE24TcgAA4DXYt9xtAGkAAKBPIG0A5aA9IogRbAAAoVwAYmh0E3YTAKDFKfMhdWIAoMgnbAF+E4QTbABloCIgdAAAoCIgcAAAoU4iRWWJE4sTAKCuKvGgTyI8BeEMqRMAAN8TABQDFB8UAAAjFDQUAAAAAIUUAAAAAI0UAAAAANcU4xT3FPsUAACIFQAAlhWAAWNwcgCuE7ET1RP1IXRlB2GAoikiYWJjZHMAuxO/E8QTzhPSE24AZAAAoEQqciJjdXAAAKBJKgABYXXIE8sTcAAAoEsqcAAAoEcqbwB0AACgQCoA4CkiAP4AAWVv2RPcE3QAAKBBIO4ABAUAAmFlaXXlE+8T9RP4E/AB6hMAAO0TcwAAoE0qbwBuAA1hZABpAGwAO4DnAOdAcgBjAAlhcABzAHOgTCptAACgUCpvAHQAC2GAAWRtbgAIFA0UEhRpAGwAO4C4ALhAcCJ0eXYAAKCyKXQAAIGiADtlGBQZFKJAcgBkAG8A9ABiAXIAAOA12CDdgAFjZWkAKBQqFDIUeQBHZGMAawBtoBMn4SFyawCgEyfHY3IAAKPLJUVjZWZtcz8UQRRHFHcUfBSAFACgwykAocYCZWxGFEkUcQAAoFciZQBhAlAUAAAAAGAUciJyb3cAAAFsclYUWhTlIWZ0AKC6IWkiZ2h0AACguyGAAlJTYWNkAGgUaRRrFG8UcxSuYACgyCRzAHQAAKCbIukhcmMAoJoi4SFzaACgnSJuImludAAAoBAqaQBkAACg7yrjIWlyAKDCKfUhYnN1oGMmaQB0AACgYybsApMUmhS2FAAAwxRvAG4AZaA6APGgVCKrAG0CnxQAAAAAoxRhAHSgLABAYAChASJmbKcUqRTuABMNZQAAAW14rhSyFOUhbnQAoAEiZQDzANIB5wG6FAAAwBRkoEUibwB0AACgbSpuAPQAzAGAAWZyeQDIFMsUzhQA4DXYVN1vAOQA1wEAgakAO3MeAdMUcgAAoBchAAFhb9oU3hRyAHIAAKC1IXMAcwAAoBcnAAFjdeYU6hRyAADgNdi43AABYnDuFPIUZaDPKgCg0SploNAqAKDSKuQhb3QAoO8igANkZWxwcnZ3AAYVEBUbFSEVRBVlFYQV4SFycgABbHIMFQ4VAKA4KQCgNSlwAhYVAAAAABkVcgAAoN4iYwAAoN8i4SFycnCgtiEAoD0pgKIqImJjZG9zACsVMBU6FT4VQRVyImNhcAAAoEgqAAFhdTQVNxVwAACgRipwAACgSipvAHQAAKCNInIAAKBFKgDgKiIA/gACYWxydksVURVuFXMVcgByAG2gtyEAoDwpeQCAAWV2dwBYFWUVaRVxAHACXxUAAAAAYxVyAGUA4wAXFXUA4wAZFWUAZQAAoM4iZSJkZ2UAAKDPImUAbgA7gKQApEBlI2Fycm93AAABbHJ7FX8V5SFmdACgtiFpImdodAAAoLchZQDkAG0VAAFjaYsVkRVvAG4AaQBuAPQAkwFuAHQAAKAxImwiY3R5AACgLSOACUFIYWJjZGVmaGlqbG9yc3R1d3oAuBW7Fb8V1RXgFegV+RUKFhUWHxZUFlcWZRbFFtsW7xb7FgUXChdyAPIAtAJhAHIAAKBlKQACZ2xyc8YVyhXOFdAV5yFlcgCgICDlIXRoAKA4IfIA9QxoAHagECAAoKMiawHZFd4VYSJyb3cAAKAPKWEA4wBfAgABYXnkFecV8iFvbg9hNGQAoUYhYW/tFfQVAAFnciEC8RVyAACgyiF0InNlcQAAoHcqgAFnbG0A/xUCFgUWO4CwALBAdABhALRjcCJ0eXYAAKCxKQABaXIOFhIW8yFodACgfykA4DXYId1hAHIAAAFschsWHRYAoMMhAKDCIYACYWVnc3YAKBauAjYWOhY+Fm0AAKHEIm9zLhY0Fm4AZABzoMQi9SFpdACgZiZhIm1tYQDdY2kAbgAAoPIiAKH3AGlvQxZRFmQAZQAAgfcAO29KFksW90BuI3RpbWVzAACgxyJuAPgAUBZjAHkAUmRjAG8CXhYAAAAAYhZyAG4AAKAeI28AcAAAoA0jgAJscHR1dwBuFnEWdRaSFp4W7CFhciRgZgAA4DXYVd0AotkCZW1wc30WhBaJFo0WcQBkoFAibwB0AACgUSJpIm51cwAAoDgi7CF1cwCgFCLxInVhcmUAoKEiYgBsAGUAYgBhAHIAdwBlAGQAZwDlANcAbgCAAWFkaAClFqoWtBZyAHIAbwD3APUMbwB3AG4AYQByAHIAbwB3APMA8xVhI3Jwb29uAAABbHK8FsAWZQBmAPQAHBZpAGcAaAD0AB4WYgHJFs8WawBhAHIAbwD3AJILbwLUFgAAAADYFnIAbgAAoB8jbwBwAACgDCOAAWNvdADhFukW7BYAAXJ55RboFgDgNdi53FVkbAAAoPYp8iFvaxFhAAFkcvMW9xZvAHQAAKDxImkA5qC/JVsSAAFhaP8WAhdyAPIANQNhAPIA1wvhIm5nbGUAoKYpAAFjaQ4XEBd5AF9k5yJyYXJyAKD/JwAJRGFjZGVmZ2xtbm9wcXJzdHV4MRc4F0YXWxcyBF4XaRd5F40XrBe0F78X2RcVGCEYLRg1GEAYAAFEbzUXgRZvAPQA+BUAAWNzPBdCF3UAdABlADuA6QDpQPQhZXIAoG4qAAJhaW95TRdQF1YXWhfyIW9uG2FyAGOgViI7gOoA6kDsIW9uAKBVIk1kbwB0ABdhAAFEcmIXZhdvAHQAAKBSIgDgNdgi3XKhmipuF3QXYQB2AGUAO4DoAOhAZKCWKm8AdAAAoJgqgKGZKmlscwCAF4UXhxfuInRlcnMAoOcjAKATIWSglSpvAHQAAKCXKoABYXBzAJMXlheiF2MAcgATYXQAeQBzogUinxcAAAAAoRdlAHQAAKAFInAAMaADIDMBqRerFwCgBCAAoAUgAAFnc7AXsRdLYXAAAKACIAABZ3C4F7sXbwBuABlhZgAA4DXYVt2AAWFscwDFF8sXzxdyAHOg1SJsAACg4yl1AHMAAKBxKmkAAKG1A2x21RfYF28AbgC1Y/VjAAJjc3V24BfoF/0XEBgAAWlv5BdWF3IAYwAAoFYiaQLuFwAAAADwF+0ADQThIW50AAFnbPUX+Rd0AHIAAKCWKuUhc3MAoJUqgAFhZWkAAxgGGAoYbABzAD1gcwB0AACgXyJ2AESgYSJEAACgeCrwImFyc2wAoOUpAAFEYRkYHRhvAHQAAKBTInIAcgAAoHEpgAFjZGkAJxgqGO0XcgAAoC8hbwD0AIwCAAFhaDEYMhi3YzuA8ADwQAABbXI5GD0YbAA7gOsA60BvAACgrCCAAWNpcABGGEgYSxhsACFgcwD0ACwEAAFlb08YVxhjAHQAYQB0AGkAbwDuABoEbgBlAG4AdABpAGEAbADlADME4Ql1GAAAgRgAAIMYiBgAAAAAoRilGAAAqhgAALsYvhjRGAAA1xgnGWwAbABpAG4AZwBkAG8AdABzAGUA8QBlF3kARGRtImFsZQAAoEAmgAFpbHIAjRiRGJ0Y7CFpZwCgA/tpApcYAAAAAJoYZwAAoAD7aQBnAACgBPsA4DXYI93sIWlnAKAB++whaWcA4GYAagCAAWFsdACvGLIYthh0AACgbSZpAGcAAKAC+24AcwAAoLElbwBmAJJh8AHCGAAAxhhmAADgNdhX3QABYWvJGMwYbADsAGsEdqDUIgCg2SphI3J0aW50AACgDSoAAWFv2hgiGQABY3PeGB8ZsQPnGP0YBRkSGRUZAAAdGbID7xjyGPQY9xj5GAAA+xg7gL0AvUAAoFMhO4C8ALxAAKBVIQCgWSEAoFshswEBGQAAAxkAoFQhAKBWIbQCCxkOGQAAAAAQGTuAvgC+QACgVyEAoFwhNQAAoFghtgEZGQAAGxkAoFohAKBdITgAAKBeIWwAAKBEIHcAbgAAoCIjYwByAADgNdi73IAIRWFiY2RlZmdpamxub3JzdHYARhlKGVoZXhlmGWkZkhmWGZkZnRmgGa0ZxhnLGc8Z4BkjGmygZyIAoIwqgAFjbXAAUBlTGVgZ9SF0ZfVhbQBhAOSgswM6FgCghipyImV2ZQAfYQABaXliGWUZcgBjAB1hM2RvAHQAIWGAoWUibHFzAMYEcBl6GfGhZSLOBAAAdhlsAGEAbgD0AN8EgKF+KmNkbACBGYQZjBljAACgqSpvAHQAb6CAKmyggioAoIQqZeDbIgD+cwAAoJQqcgAA4DXYJN3noGsirATtIWVsAKA3IWMAeQBTZIChdyJFYWoApxmpGasZAKCSKgCgpSoAoKQqAAJFYWVztBm2Gb0ZwhkAoGkicABwoIoq8iFveACgiipxoIgq8aCIKrUZaQBtAACg5yJwAGYAAOA12FjdYQB2AOUAYwIAAWNp0xnWGXIAAKAKIW0AAKFzImVs3BneGQCgjioAoJAqAIM+ADtjZGxxco0E6xn0GfgZ/BkBGgABY2nvGfEZAKCnKnIAAKB6Km8AdAAAoNci0CFhcgCglSl1ImVzdAAAoHwqgAJhZGVscwAKGvQZFhrVBCAa8AEPGgAAFBpwAHIAbwD4AFkZcgAAoHgpcQAAAWxxxAQbGmwAZQBzAPMASRlpAO0A5AQAAWVuJxouGnIjdG5lcXEAAOBpIgD+xQAsGgAFQWFiY2Vma29zeUAaQxpmGmoabRqDGocalhrCGtMacgDyAMwCAAJpbG1yShpOGlAaVBpyAHMA8ABxD2YAvWBpAGwA9AASBQABZHJYGlsaYwB5AEpkAKGUIWN3YBpkGmkAcgAAoEgpAKCtIWEAcgAAoA8h6SFyYyVhgAFhbHIAcxp7Gn8a8iF0c3WgZSZpAHQAAKBlJuwhaXAAoCYg4yFvbgCguSJyAADgNdgl3XMAAAFld4wakRphInJvdwAAoCUpYSJyb3cAAKAmKYACYW1vcHIAnxqjGqcauhq+GnIAcgAAoP8h9CFodACgOyJrAAABbHKsGrMaZSRmdGFycm93AACgqSHpJGdodGFycm93AKCqIWYAAOA12Fnd4iFhcgCgFSCAAWNsdADIGswa0BpyAADgNdi93GEAcwDoAGka8iFvaydhAAFicNca2xr1IWxsAKBDIOghZW4AoBAg4Qr2GgAA/RoAAAgbExsaGwAAIRs7GwAAAAA+G2IbmRuVG6sbAACyG80b0htjAHUAdABlADuA7QDtQAChYyBpeQEbBhtyAGMAO4DuAO5AOGQAAWN4CxsNG3kANWRjAGwAO4ChAKFAAAFmcssCFhsA4DXYJt1yAGEAdgBlADuA7ADsQIChSCFpbm8AJxsyGzYbAAFpbisbLxtuAHQAAKAMKnQAAKAtIuYhaW4AoNwpdABhAACgKSHsIWlnM2GAAWFvcABDG1sbXhuAAWNndABJG0sbWRtyACthgAFlbHAAcQVRG1UbaQBuAOUAyAVhAHIA9AByBWgAMWFmAACgtyJlAGQAtWEAoggiY2ZvdGkbbRt1G3kb4SFyZQCgBSFpAG4AdKAeImkAZQAAoN0pZABvAPQAWxsAoisiY2VscIEbhRuPG5QbYQBsAACguiIAAWdyiRuNG2UAcgDzACMQ4wCCG2EicmhrAACgFyryIW9kAKA8KgACY2dwdJ8boRukG6gbeQBRZG8AbgAvYWYAAOA12FrdYQC5Y3UAZQBzAHQAO4C/AL9AAAFjabUbuRtyAADgNdi+3G4AAKIIIkVkc3bCG8QbyBvQAwCg+SJvAHQAAKD1Inag9CIAoPMiaaBiIOwhZGUpYesB1hsAANkbYwB5AFZkbAA7gO8A70AAA2NmbW9zdeYb7hvyG/Ub+hsFHAABaXnqG+0bcgBjADVhOWRyAADgNdgn3eEhdGg3YnAAZgAA4DXYW93jAf8bAAADHHIAAOA12L/c8iFjeVhk6yFjeVRkAARhY2ZnaGpvcxUcGhwiHCYcKhwtHDAcNRzwIXBhdqC6A/BjAAFleR4cIRzkIWlsN2E6ZHIAAOA12CjdciJlZW4AOGFjAHkARWRjAHkAXGRwAGYAAOA12FzdYwByAADgNdjA3IALQUJFSGFiY2RlZmdoamxtbm9wcnN0dXYAXhxtHHEcdRx5HN8cBx0dHTwd3B3tHfEdAR4EHh0eLB5FHrwewx7hHgkfPR9LH4ABYXJ0AGQcZxxpHHIA8gBvB/IAxQLhIWlsAKAbKeEhcnIAoA4pZ6BmIgCgiyphAHIAAKBiKWMJjRwAAJAcAACVHAAAAAAAAAAAAACZHJwcAACmHKgcrRwAANIc9SF0ZTph7SJwdHl2AKC0KXIAYQDuAFoG4iFkYbtjZwAAoegnZGyhHKMcAKCRKeUAiwYAoIUqdQBvADuAqwCrQHIAgKOQIWJmaGxwc3QAuhy/HMIcxBzHHMoczhxmoOQhcwAAoB8pcwAAoB0p6wCyGnAAAKCrIWwAAKA5KWkAbQAAoHMpbAAAoKIhAKGrKmFl1hzaHGkAbAAAoBkpc6CtKgDgrSoA/oABYWJyAOUc6RztHHIAcgAAoAwpcgBrAACgcicAAWFr8Rz4HGMAAAFla/Yc9xx7YFtgAAFlc/wc/hwAoIspbAAAAWR1Ax0FHQCgjykAoI0pAAJhZXV5Dh0RHRodHB3yIW9uPmEAAWRpFR0YHWkAbAA8YewAowbiAPccO2QAAmNxcnMkHScdLB05HWEAAKA2KXUAbwDyoBwgqhEAAWR1MB00HeghYXIAoGcpcyJoYXIAAKBLKWgAAKCyIQCiZCJmZ3FzRB1FB5Qdnh10AIACYWhscnQATh1WHWUdbB2NHXIicm93AHSgkCFhAOkAzxxhI3Jwb29uAAABZHVeHWId7yF3bgCgvSFwAACgvCHlJGZ0YXJyb3dzAKDHIWkiZ2h0AIABYWhzAHUdex2DHXIicm93APOglCGdBmEAcgBwAG8AbwBuAPMAzgtxAHUAaQBnAGEAcgByAG8A9wBlGugkcmVldGltZXMAoMsi8aFkIk0HAACaHWwAYQBuAPQAXgcAon0qY2Rnc6YdqR2xHbcdYwAAoKgqbwB0AG+gfypyoIEqAKCDKmXg2iIA/nMAAKCTKoACYWRlZ3MAwB3GHcod1h3ZHXAAcAByAG8A+ACmHG8AdAAAoNYicQAAAWdxzx3SHXQA8gBGB2cAdADyAHQcdADyAFMHaQDtAGMHgAFpbHIA4h3mHeod8yFodACgfClvAG8A8gDKBgDgNdgp3UWgdiIAoJEqYQH1Hf4dcgAAAWR1YB35HWygvCEAoGopbABrAACghCVjAHkAWWQAomoiYWNodAweDx4VHhkecgDyAGsdbwByAG4AZQDyAGAW4SFyZACgaylyAGkAAKD6JQABaW8hHiQe5CFvdEBh9SFzdGGgsCPjIWhlAKCwIwACRWFlczMeNR48HkEeAKBoInAAcKCJKvIhb3gAoIkqcaCHKvGghyo0HmkAbQAAoOYiAARhYm5vcHR3elIeXB5fHoUelh6mHqsetB4AAW5yVh5ZHmcAAKDsJ3IAAKD9IXIA6wCwBmcAgAFsbXIAZh52Hnse5SFmdAABYXKIB2weaQBnAGgAdABhAHIAcgBvAPcAkwfhInBzdG8AoPwnaQBnAGgAdABhAHIAcgBvAPcAmgdwI2Fycm93AAABbHKNHpEeZQBmAPQAxhxpImdodAAAoKwhgAFhZmwAnB6fHqIecgAAoIUpAOA12F3ddQBzAACgLSppIm1lcwAAoDQqYQGvHrMecwB0AACgFyLhAIoOZaHKJbkeRhLuIWdlAKDKJWEAcgBsoCgAdAAAoJMpgAJhY2htdADMHs8e1R7bHt0ecgDyAJ0GbwByAG4AZQDyANYWYQByAGSgyyEAoG0pAKAOIHIAaQAAoL8iAANhY2hpcXTrHu8e1QfzHv0eBh/xIXVvAKA5IHIAAOA12MHcbQDloXIi+h4AAPweAKCNKgCgjyoAAWJ19xwBH28AcqAYIACgGiDyIW9rQmEAhDwAO2NkaGlscXJCBhcfxh0gHyQfKB8sHzEfAAFjaRsfHR8AoKYqcgAAoHkqcgBlAOUAkx3tIWVzAKDJIuEhcnIAoHYpdSJlc3QAAKB7KgABUGk1HzkfYQByAACglillocMlAgdfEnIAAAFkdUIfRx9zImhhcgAAoEop6CFhcgCgZikAAWVuTx9WH3IjdG5lcXEAAOBoIgD+xQBUHwAHRGFjZGVmaGlsbm9wc3VuH3Ifoh+rH68ftx+7H74f5h/uH/MfBwj/HwsgxCFvdACgOiIAAmNscHJ5H30fiR+eH3IAO4CvAK9AAAFldIEfgx8AoEImZaAgJ3MAZQAAoCAnc6CmIXQAbwCAoaYhZGx1AJQfmB+cH28AdwDuAHkDZQBmAPQA6gbwAOkO6yFlcgCgriUAAW95ph+qH+0hbWEAoCkqPGThIXNoAKAUIOElc3VyZWRhbmdsZQCgISJyAADgNdgq3W8AAKAnIYABY2RuAMQfyR/bH3IAbwA7gLUAtUBhoiMi0B8AANMf1x9zAPQAKxFpAHIAAKDwKm8AdAA7gLcAt0B1AHMA4qESIh4TAADjH3WgOCIAoCoqYwHqH+0fcAAAoNsq8gB+GnAAbAB1APMACAgAAWRw9x/7H+UhbHMAoKciZgAA4DXYXt0AAWN0AyAHIHIAAOA12MLc8CFvcwCgPiJsobwDECAVIPQiaW1hcACguCJhAPAAEyAADEdMUlZhYmNkZWZnaGlqbG1vcHJzdHV2dzwgRyBmIG0geSCqILgg2iDeIBEhFSEyIUMhTSFQIZwhnyHSIQAiIyKLIrEivyIUIwABZ3RAIEMgAODZIjgD9uBrItIgBwmAAWVsdABNIF8gYiBmAHQAAAFhclMgWCByInJvdwAAoM0h6SRnaHRhcnJvdwCgziEA4NgiOAP24Goi0iBfCekkZ2h0YXJyb3cAoM8hAAFEZHEgdSDhIXNoAKCvIuEhc2gAoK4igAJiY25wdACCIIYgiSCNIKIgbABhAACgByL1IXRlRGFnAADgICLSIACiSSJFaW9wlSCYIJwgniAA4HAqOANkAADgSyI4A3MASWFyAG8A+AAyCnUAcgBhoG4mbADzoG4mmwjzAa8gAACzIHAAO4CgAKBAbQBwAOXgTiI4AyoJgAJhZW91eQDBIMogzSDWINkg8AHGIAAAyCAAoEMqbwBuAEhh5CFpbEZhbgBnAGSgRyJvAHQAAOBtKjgDcAAAoEIqPWThIXNoAKATIACjYCJBYWRxc3jpIO0g+SD+IAIhDCFyAHIAAKDXIXIAAAFocvIg9SBrAACgJClvoJch9wAGD28AdAAA4FAiOAN1AGkA9gC7CAABZWkGIQohYQByAACgKCntAN8I6SFzdPOgBCLlCHIAAOA12CvdAAJFZXN0/wgcISshLiHxoXEiIiEAABMJ8aFxIgAJAAAnIWwAYQBuAPQAEwlpAO0AGQlyoG8iAKBvIoABQWFwADghOyE/IXIA8gBeIHIAcgAAoK4hYQByAACg8ipzogsiSiEAAAAAxwtkoPwiAKD6ImMAeQBaZIADQUVhZGVzdABcIV8hYiFmIWkhkyGWIXIA8gBXIADgZiI4A3IAcgAAoJohcgAAoCUggKFwImZxcwBwIYQhjiF0AAABYXJ1IXohcgByAG8A9wBlIWkAZwBoAHQAYQByAHIAbwD3AD4h8aFwImAhAACKIWwAYQBuAPQAZwlz4H0qOAMAoG4iaQDtAG0JcqBuImkA5aDqIkUJaQDkADoKAAFwdKMhpyFmAADgNdhf3YCBrAA7aW4AriGvIcchrEBuAIChCSJFZHYAtyG6Ib8hAOD5IjgDbwB0AADg9SI4A+EB1gjEIcYhAKD3IgCg9iJpAHagDCLhAagJzyHRIQCg/iIAoP0igAFhb3IA2CHsIfEhcgCAoSYiYXN0AOAh5SHpIWwAbABlAOwAywhsAADg/SrlIADgAiI4A2wiaW50AACgFCrjoYAi9yEAAPohdQDlAJsJY+CvKjgDZaCAIvEAkwkAAkFhaXQHIgoiFyIeInIA8gBsIHIAcgAAoZshY3cRIhQiAOAzKTgDAOCdITgDZyRodGFycm93AACgmyFyAGkA5aDrIr4JgANjaGltcHF1AC8iPCJHIpwhTSJQIloigKGBImNlcgA2Iv0JOSJ1AOUABgoA4DXYw9zvIXJ0bQKdIQAAAABEImEAcgDhAOEhbQBloEEi8aBEIiYKYQDyAMsIcwB1AAABYnBWIlgi5QDUCeUA3wmAAWJjcABgInMieCKAoYQiRWVzAGci7glqIgDgxSo4A2UAdABl4IIi0iBxAPGgiCJoImMAZaCBIvEA/gmAoYUiRWVzAH8iFgqCIgDgxio4A2UAdABl4IMi0iBxAPGgiSKAIgACZ2lscpIilCKaIpwi7AAMCWwAZABlADuA8QDxQOcAWwlpI2FuZ2xlAAABbHKkIqoi5SFmdGWg6iLxAEUJaSJnaHQAZaDrIvEAvgltoL0DAKEjAGVzuCK8InIAbwAAoBYhcAAAoAcggARESGFkZ2lscnMAziLSItYi2iLeIugi7SICIw8j4SFzaACgrSLhIXJyAKAEKXAAAOBNItIg4SFzaACgrCIAAWV04iLlIgDgZSLSIADgPgDSIG4iZmluAACg3imAAUFldADzIvci+iJyAHIAAKACKQDgZCLSIHLgPADSIGkAZQAA4LQi0iAAAUF0BiMKI3IAcgAAoAMp8iFpZQDgtSLSIGkAbQAA4Dwi0iCAAUFhbgAaIx4jKiNyAHIAAKDWIXIAAAFociMjJiNrAACgIylvoJYh9wD/DuUhYXIAoCcpUxJqFAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAVCMAAF4jaSN/I4IjjSOeI8AUAAAAAKYjwCMAANoj3yMAAO8jHiQvJD8kRCQAAWNzVyNsFHUAdABlADuA8wDzQAABaXlhI2cjcgBjoJoiO4D0APRAPmSAAmFiaW9zAHEjdCN3I3EBeiNzAOgAdhTsIWFjUWF2AACgOCrvIWxkAKC8KewhaWdTYQABY3KFI4kjaQByAACgvykA4DXYLN1vA5QjAAAAAJYjAACcI24A22JhAHYAZQA7gPIA8kAAoMEpAAFibaEjjAphAHIAAKC1KQACYWNpdKwjryO6I70jcgDyAFkUAAFpcrMjtiNyAACgvinvIXNzAKC7KW4A5QDZCgCgwCmAAWFlaQDFI8gjyyNjAHIATWFnAGEAyWOAAWNkbgDRI9Qj1iPyIW9uv2MAoLYpdQDzAHgBcABmAADgNdhg3YABYWVsAOQj5yPrI3IAAKC3KXIAcAAAoLkpdQDzAHwBAKMoImFkaW9zdvkj/CMPJBMkFiQbJHIA8gBeFIChXSplZm0AAyQJJAwkcgBvoDQhZgAAoDQhO4CqAKpAO4C6ALpA5yFvZgCgtiJyAACgVipsIm9wZQAAoFcqAKBbKoABY2xvACMkJSQrJPIACCRhAHMAaAA7gPgA+EBsAACgmCJpAGwBMyQ4JGQAZQA7gPUA9UBlAHMAYaCXInMAAKA2Km0AbAA7gPYA9kDiIWFyAKA9I+EKXiQAAHokAAB8JJQkAACYJKkkAAAAALUkEQsAAPAkAAAAAAQleiUAAIMlcgCAoSUiYXN0AGUkbyQBCwCBtgA7bGokayS2QGwAZQDsABgDaQJ1JAAAAAB4JG0AAKDzKgCg/Sp5AD9kcgCAAmNpbXB0AIUkiCSLJJkSjyRuAHQAJWBvAGQALmBpAGwAAKAwIOUhbmsAoDEgcgAA4DXYLd2AAWltbwCdJKAkpCR2oMYD1WNtAGEA9AD+B24AZQAAoA4m9KHAA64kAAC0JGMjaGZvcmsAAKDUItZjAAFhdbgkxCRuAAABY2u9JMIkawBooA8hAKAOIfYAaRpzAACkKwBhYmNkZW1zdNMkIRPXJNsk4STjJOck6yTjIWlyAKAjKmkAcgAAoCIqAAFvdYsW3yQAoCUqAKByKm4AO4CxALFAaQBtAACgJip3AG8AAKAnKoABaXB1APUk+iT+JO4idGludACgFSpmAADgNdhh3W4AZAA7gKMAo0CApHoiRWFjZWlub3N1ABMlFSUYJRslTCVRJVklSSV1JQCgsypwAACgtyp1AOUAPwtjoK8qgKJ6ImFjZW5zACclLSU0JTYlSSVwAHAAcgBvAPgAFyV1AHIAbAB5AGUA8QA/C/EAOAuAAWFlcwA8JUElRSXwInByb3gAoLkqcQBxAACgtSppAG0AAKDoImkA7QBEC20AZQDzoDIgIguAAUVhcwBDJVclRSXwAEAlgAFkZnAATwtfJXElgAFhbHMAZSVpJW0l7CFhcgCgLiPpIW5lAKASI/UhcmYAoBMjdKAdIu8AWQvyIWVsAKCwIgABY2l9JYElcgAA4DXYxdzIY24iY3NwAACgCCAAA2Zpb3BzdZElKxuVJZolnyWkJXIAAOA12C7dcABmAADgNdhi3XIiaW1lAACgVyBjAHIAAOA12MbcgAFhZW8AqiW6JcAldAAAAWVpryW2JXIAbgBpAG8AbgDzABkFbgB0AACgFipzAHQAZaA/APEACRj0AG0LgApBQkhhYmNkZWZoaWxtbm9wcnN0dXgA4yXyJfYl+iVpJpAmpia9JtUm5ib4JlonaCdxJ3UnnietJ7EnyCfiJ+cngAFhcnQA6SXsJe4lcgDyAJkM8gD6AuEhaWwAoBwpYQByAPIA3BVhAHIAAKBkKYADY2RlbnFydAAGJhAmEyYYJiYmKyZaJgABZXUKJg0mAOA9IjEDdABlAFVhaQDjACAN7SJwdHl2AKCzKWcAgKHpJ2RlbAAgJiImJCYAoJIpAKClKeUA9wt1AG8AO4C7ALtAcgAApZIhYWJjZmhscHN0dz0mQCZFJkcmSiZMJk4mUSZVJlgmcAAAoHUpZqDlIXMAAKAgKQCgMylzAACgHinrALka8ACVHmwAAKBFKWkAbQAAoHQpbAAAoKMhAKCdIQABYWleJmImaQBsAACgGilvAG6gNiJhAGwA8wB2C4ABYWJyAG8mciZ2JnIA8gAvEnIAawAAoHMnAAFha3omgSZjAAABZWt/JoAmfWBdYAABZXOFJocmAKCMKWwAAAFkdYwmjiYAoI4pAKCQKQACYWV1eZcmmiajJqUm8iFvbllhAAFkaZ4moSZpAGwAV2HsAA8M4gCAJkBkAAJjbHFzrSawJrUmuiZhAACgNylkImhhcgAAoGkpdQBvAPKgHSCjAWgAAKCzIYABYWNnAMMm0iaUC2wAgKEcIWlwcwDLJs4migxuAOUAoAxhAHIA9ADaC3QAAKCtJYABaWxyANsm3ybjJvMhaHQAoH0pbwBvAPIANgwA4DXYL90AAWFv6ib1JnIAAAFkde8m8SYAoMEhbKDAIQCgbCl2oMED8WOAAWducwD+Jk4nUCdoAHQAAANhaGxyc3QKJxInISc1Jz0nRydyInJvdwB0oJIhYQDpAFYmYSNycG9vbgAAAWR1GiceJ28AdwDuAPAmcAAAoMAh5SFmdAABYWgnJy0ncgByAG8AdwDzAAkMYQByAHAAbwBvAG4A8wATBGklZ2h0YXJyb3dzAACgySFxAHUAaQBnAGEAcgByAG8A9wBZJugkcmVldGltZXMAoMwiZwDaYmkAbgBnAGQAbwB0AHMAZQDxABwYgAFhaG0AYCdjJ2YncgDyAAkMYQDyABMEAKAPIG8idXN0AGGgsSPjIWhlAKCxI+0haWQAoO4qAAJhYnB0fCeGJ4knmScAAW5ygCeDJ2cAAKDtJ3IAAKD+IXIA6wAcDIABYWZsAI8nkieVJ3IAAKCGKQDgNdhj3XUAcwAAoC4qaSJtZXMAAKA1KgABYXCiJ6gncgBnoCkAdAAAoJQp7yJsaW50AKASKmEAcgDyADwnAAJhY2hxuCe8J6EMwCfxIXVvAKA6IHIAAOA12MfcAAFidYAmxCdvAPKgGSCoAYABaGlyAM4n0ifWJ3IAZQDlAE0n7SFlcwCgyiJpAIChuSVlZmwAXAxjEt4n9CFyaQCgzinsInVoYXIAoGgpAKAeIWENBSgJKA0oSyhVKIYoAACLKLAoAAAAAOMo5ygAABApJCkxKW0pcSmHKaYpAACYKgAAAACxKmMidXRlAFthcQB1AO8ABR+ApHsiRWFjZWlucHN5ABwoHignKCooLygyKEEoRihJKACgtCrwASMoAAAlKACguCpvAG4AYWF1AOUAgw1koLAqaQBsAF9hcgBjAF1hgAFFYXMAOCg6KD0oAKC2KnAAAKC6KmkAbQAAoOki7yJsaW50AKATKmkA7QCIDUFkbwB0AGKixSKRFgAAAABTKACgZiqAA0FhY21zdHgAYChkKG8ocyh1KHkogihyAHIAAKDYIXIAAAFocmkoayjrAJAab6CYIfcAzAd0ADuApwCnQGkAO2D3IWFyAKApKW0AAAFpbn4ozQBuAHUA8wDOAHQAAKA2J3IA7+A12DDdIxkAAmFjb3mRKJUonSisKHIAcAAAoG8mAAFoeZkonChjAHkASWRIZHIAdABtAqUoAAAAAKgoaQDkAFsPYQByAGEA7ABsJDuArQCtQAABZ22zKLsobQBhAAChwwNmdroouijCY4CjPCJkZWdsbnByAMgozCjPKNMo1yjaKN4obwB0AACgairxoEMiCw5FoJ4qAKCgKkWgnSoAoJ8qZQAAoEYi7CF1cwCgJCrhIXJyAKByKWEAcgDyAPwMAAJhZWl07Sj8KAEpCCkAAWxz8Sj4KGwAcwBlAHQAbQDpAH8oaABwAACgMyrwImFyc2wAoOQpAAFkbFoPBSllAACgIyNloKoqc6CsKgDgrCoA/oABZmxwABUpGCkfKfQhY3lMZGKgLwBhoMQpcgAAoD8jZgAA4DXYZN1hAAABZHIoKRcDZQBzAHWgYCZpAHQAAKBgJoABY3N1ADYpRilhKQABYXU6KUApcABzoJMiAOCTIgD+cABzoJQiAOCUIgD+dQAAAWJwSylWKQChjyJlcz4NUCllAHQAZaCPIvEAPw0AoZAiZXNIDVspZQB0AGWgkCLxAEkNAKGhJWFmZilbBHIAZQFrKVwEAKChJWEAcgDyAAMNAAJjZW10dyl7KX8pgilyAADgNdjI3HQAbQDuAM4AaQDsAAYpYQByAOYAVw0AAWFyiimOKXIA5qAGJhESAAFhbpIpoylpImdodAAAAWVwmSmgKXAAcwBpAGwAbwDuANkXaADpAKAkcwCvYIACYmNtbnAArin8KY4NJSooKgCkgiJFZGVtbnByc7wpvinCKcgpzCnUKdgp3CkAoMUqbwB0AACgvSpkoIYibwB0AACgwyr1IWx0AKDBKgABRWXQKdIpAKDLKgCgiiLsIXVzAKC/KuEhcnIAoHkpgAFlaXUA4inxKfQpdAAAoYIiZW7oKewpcQDxoIYivSllAHEA8aCKItEpbQAAoMcqAAFicPgp+ikAoNUqAKDTKmMAgKJ7ImFjZW5zAAcqDSoUKhYqRihwAHAAcgBvAPgAIyh1AHIAbAB5AGUA8QCDDfEAfA2AAWFlcwAcKiIqPShwAHAAcgBvAPgAPChxAPEAOShnAACgaiYApoMiMTIzRWRlaGxtbnBzPCo/KkIqRSpHKlIqWCpjKmcqaypzKncqO4C5ALlAO4CyALJAO4CzALNAAKDGKgABb3NLKk4qdAAAoL4qdQBiAACg2CpkoIcibwB0AACgxCpzAAABb3VdKmAqbAAAoMknYgAAoNcq4SFycgCgeyn1IWx0AKDCKgABRWVvKnEqAKDMKgCgiyLsIXVzAKDAKoABZWl1AH0qjCqPKnQAAKGDImVugyqHKnEA8aCHIkYqZQBxAPGgiyJwKm0AAKDIKgABYnCTKpUqAKDUKgCg1iqAAUFhbgCdKqEqrCpyAHIAAKDZIXIAAAFocqYqqCrrAJUab6CZIfcAxQf3IWFyAKAqKWwAaQBnADuA3wDfQOELzyrZKtwq6SrsKvEqAAD1KjQrAAAAAAAAAAAAAEwrbCsAAHErvSsAAAAAAADRK3IC1CoAAAAA2CrnIWV0AKAWI8RjcgDrAOUKgAFhZXkA4SrkKucq8iFvbmVh5CFpbGNhQmRvAPQAIg5sInJlYwAAoBUjcgAA4DXYMd0AAmVpa2/7KhIrKCsuK/IBACsAAAkrZQAAATRm6g0EK28AcgDlAOsNYQBzorgDECsAAAAAEit5AG0A0WMAAWNuFislK2sAAAFhcxsrIStwAHAAcgBvAPgAFw5pAG0AAKA8InMA8AD9DQABYXMsKyEr8AAXDnIAbgA7gP4A/kDsATgrOyswG2QA5QBnAmUAcwCAgdcAO2JkAEMrRCtJK9dAYaCgInIAAKAxKgCgMCqAAWVwcwBRK1MraSvhAAkh4qKkIlsrXysAAAAAYytvAHQAAKA2I2kAcgAAoPEqb+A12GXdcgBrAACg2irhAHgociJpbWUAAKA0IIABYWlwAHYreSu3K2QA5QC+DYADYWRlbXBzdACFK6MrmiunK6wrsCuzK24iZ2xlAACitSVkbHFykCuUK5ornCvvIXduAKC/JeUhZnRloMMl8QACBwCgXCJpImdodABloLkl8QBdDG8AdAAAoOwlaSJudXMAAKA6KuwhdXMAoDkqYgAAoM0p6SFtZQCgOyrlInppdW0AoOIjgAFjaHQAwivKK80rAAFyecYrySsA4DXYydxGZGMAeQBbZPIhb2tnYQABaW/UK9creAD0ANERaCJlYWQAAAFsct4r5ytlAGYAdABhAHIAcgBvAPcAXQbpJGdodGFycm93AKCgIQAJQUhhYmNkZmdobG1vcHJzdHV3CiwNLBEsHSwnLDEsQCxLLFIsYix6LIQsjyzLLOgs7Sz/LAotcgDyAAkDYQByAACgYykAAWNyFSwbLHUAdABlADuA+gD6QPIACQ1yAOMBIywAACUseQBeZHYAZQBtYQABaXkrLDAscgBjADuA+wD7QENkgAFhYmgANyw6LD0scgDyANEO7CFhY3FhYQDyAOAOAAFpckQsSCzzIWh0AKB+KQDgNdgy3XIAYQB2AGUAO4D5APlAYQFWLF8scgAAAWxyWixcLACgvyEAoL4hbABrAACggCUAAWN0Zix2LG8CbCwAAAAAcyxyAG4AZaAcI3IAAKAcI28AcAAAoA8jcgBpAACg+CUAAWFsfiyBLGMAcgBrYTuAqACoQAABZ3CILIssbwBuAHNhZgAA4DXYZt0AA2FkaGxzdZksniynLLgsuyzFLHIAcgBvAPcACQ1vAHcAbgBhAHIAcgBvAPcA2A5hI3Jwb29uAAABbHKvLLMsZQBmAPQAWyxpAGcAaAD0AF0sdQDzAKYOaQAAocUDaGzBLMIs0mNvAG4AxWPwI2Fycm93cwCgyCGAAWNpdADRLOEs5CxvAtcsAAAAAN4scgBuAGWgHSNyAACgHSNvAHAAAKAOI24AZwBvYXIAaQAAoPklYwByAADgNdjK3IABZGlyAPMs9yz6LG8AdAAAoPAi7CFkZWlhaQBmoLUlAKC0JQABYW0DLQYtcgDyAMosbAA7gPwA/EDhIm5nbGUAoKcpgAdBQkRhY2RlZmxub3Byc3oAJy0qLTAtNC2bLZ0toS2/LcMtxy3TLdgt3C3gLfwtcgDyABADYQByAHag6CoAoOkqYQBzAOgA/gIAAW5yOC08LechcnQAoJwpgANla25wcnN0AJkpSC1NLVQtXi1iLYItYQBwAHAA4QAaHG8AdABoAGkAbgDnAKEXgAFoaXIAoSmzJFotbwBwAPQAdCVooJUh7wD4JgABaXVmLWotZwBtAOEAuygAAWJwbi14LXMjZXRuZXEAceCKIgD+AODLKgD+cyNldG5lcQBx4IsiAP4A4MwqAP4AAWhyhi2KLWUAdADhABIraSNhbmdsZQAAAWxyki2WLeUhZnQAoLIiaSJnaHQAAKCzInkAMmThIXNoAKCiIoABZWxyAKcttC24LWKiKCKuLQAAAACyLWEAcgAAoLsicQAAoFoi7CFpcACg7iIAAWJ0vC1eD2EA8gBfD3IAAOA12DPddAByAOkAlS1zAHUAAAFicM0t0C0A4IIi0iAA4IMi0iBwAGYAAOA12GfdcgBvAPAAWQt0AHIA6QCaLQABY3XkLegtcgAA4DXYy9wAAWJw7C30LW4AAAFFZXUt8S0A4IoiAP5uAAABRWV/LfktAOCLIgD+6SJnemFnAKCaKYADY2Vmb3BycwANLhAuJS4pLiMuLi40LukhcmN1YQABZGkULiEuAAFiZxguHC5hAHIAAKBfKmUAcaAnIgCgWSLlIXJwAKAYIXIAAOA12DTdcABmAADgNdho3WWgQCJhAHQA6ABqD2MAcgAA4DXYzNzjCuQRUC4AAFQuAABYLmIuAAAAAGMubS5wLnQuAAAAAIguki4AAJouJxIqEnQAcgDpAB0ScgAA4DXYNd0AAUFhWy5eLnIA8gDnAnIA8gCTB75jAAFBYWYuaS5yAPIA4AJyAPIAjAdhAPAAeh5pAHMAAKD7IoABZHB0APgReS6DLgABZmx9LoAuAOA12GnddQDzAP8RaQBtAOUABBIAAUFhiy6OLnIA8gDuAnIA8gCaBwABY3GVLgoScgAA4DXYzdwAAXB0nS6hLmwAdQDzACUScgDpACASAARhY2VmaW9zdbEuvC7ELsguzC7PLtQu2S5jAAABdXm2LrsudABlADuA/QD9QE9kAAFpecAuwy5yAGMAd2FLZG4AO4ClAKVAcgAA4DXYNt1jAHkAV2RwAGYAAOA12GrdYwByAADgNdjO3AABY23dLt8ueQBOZGwAO4D/AP9AAAVhY2RlZmhpb3N38y73Lv8uAi8MLxAvEy8YLx0vIi9jInV0ZQB6YQABYXn7Lv4u8iFvbn5hN2RvAHQAfGEAAWV0Bi8KL3QAcgDmAB8QYQC2Y3IAAOA12DfdYwB5ADZk5yJyYXJyAKDdIXAAZgAA4DXYa91jAHIAAOA12M/cAAFqbiYvKC8AoA0gagAAoAwg");
//# sourceMappingURL=decode-data-html.js.map
;// CONCATENATED MODULE: ./node_modules/entities/dist/esm/internal/bin-trie-flags.js
/**
 * Bit flags & masks for the binary trie encoding used for entity decoding.
 *
 * Bit layout (16 bits total):
 * 15..14 VALUE_LENGTH   (+1 encoding; 0 => no value)
 * 13     FLAG13.        If valueLength>0: semicolon required flag (implicit ';').
 *                       If valueLength==0: compact run flag.
 * 12..7  BRANCH_LENGTH  Branch length (0 => single branch in 6..0 if jumpOffset==char) OR run length (when compact run)
 * 6..0   JUMP_TABLE     Jump offset (jump table) OR single-branch char code OR first run char
 */
var BinTrieFlags;
(function (BinTrieFlags) {
    BinTrieFlags[BinTrieFlags["VALUE_LENGTH"] = 49152] = "VALUE_LENGTH";
    BinTrieFlags[BinTrieFlags["FLAG13"] = 8192] = "FLAG13";
    BinTrieFlags[BinTrieFlags["BRANCH_LENGTH"] = 8064] = "BRANCH_LENGTH";
    BinTrieFlags[BinTrieFlags["JUMP_TABLE"] = 127] = "JUMP_TABLE";
})(BinTrieFlags || (BinTrieFlags = {}));
//# sourceMappingURL=bin-trie-flags.js.map
;// CONCATENATED MODULE: ./node_modules/entities/dist/esm/decode.js




var CharCodes;
(function (CharCodes) {
    CharCodes[CharCodes["NUM"] = 35] = "NUM";
    CharCodes[CharCodes["SEMI"] = 59] = "SEMI";
    CharCodes[CharCodes["EQUALS"] = 61] = "EQUALS";
    CharCodes[CharCodes["ZERO"] = 48] = "ZERO";
    CharCodes[CharCodes["NINE"] = 57] = "NINE";
    CharCodes[CharCodes["LOWER_A"] = 97] = "LOWER_A";
    CharCodes[CharCodes["LOWER_F"] = 102] = "LOWER_F";
    CharCodes[CharCodes["LOWER_X"] = 120] = "LOWER_X";
    CharCodes[CharCodes["LOWER_Z"] = 122] = "LOWER_Z";
    CharCodes[CharCodes["UPPER_A"] = 65] = "UPPER_A";
    CharCodes[CharCodes["UPPER_F"] = 70] = "UPPER_F";
    CharCodes[CharCodes["UPPER_Z"] = 90] = "UPPER_Z";
})(CharCodes || (CharCodes = {}));
/** Bit that needs to be set to convert an upper case ASCII character to lower case */
const TO_LOWER_BIT = 32;
function decode_isNumber(code) {
    return code >= CharCodes.ZERO && code <= CharCodes.NINE;
}
function isHexadecimalCharacter(code) {
    return ((code >= CharCodes.UPPER_A && code <= CharCodes.UPPER_F) ||
        (code >= CharCodes.LOWER_A && code <= CharCodes.LOWER_F));
}
function isAsciiAlphaNumeric(code) {
    return ((code >= CharCodes.UPPER_A && code <= CharCodes.UPPER_Z) ||
        (code >= CharCodes.LOWER_A && code <= CharCodes.LOWER_Z) ||
        decode_isNumber(code));
}
/**
 * Checks if the given character is a valid end character for an entity in an attribute.
 *
 * Attribute values that aren't terminated properly aren't parsed, and shouldn't lead to a parser error.
 * See the example in https://html.spec.whatwg.org/multipage/parsing.html#named-character-reference-state
 */
function isEntityInAttributeInvalidEnd(code) {
    return code === CharCodes.EQUALS || isAsciiAlphaNumeric(code);
}
var EntityDecoderState;
(function (EntityDecoderState) {
    EntityDecoderState[EntityDecoderState["EntityStart"] = 0] = "EntityStart";
    EntityDecoderState[EntityDecoderState["NumericStart"] = 1] = "NumericStart";
    EntityDecoderState[EntityDecoderState["NumericDecimal"] = 2] = "NumericDecimal";
    EntityDecoderState[EntityDecoderState["NumericHex"] = 3] = "NumericHex";
    EntityDecoderState[EntityDecoderState["NamedEntity"] = 4] = "NamedEntity";
})(EntityDecoderState || (EntityDecoderState = {}));
var decode_DecodingMode;
(function (DecodingMode) {
    /** Entities in text nodes that can end with any character. */
    DecodingMode[DecodingMode["Legacy"] = 0] = "Legacy";
    /** Only allow entities terminated with a semicolon. */
    DecodingMode[DecodingMode["Strict"] = 1] = "Strict";
    /** Entities in attributes have limitations on ending characters. */
    DecodingMode[DecodingMode["Attribute"] = 2] = "Attribute";
})(decode_DecodingMode || (decode_DecodingMode = {}));
/**
 * Token decoder with support of writing partial entities.
 */
class EntityDecoder {
    constructor(
    /** The tree used to decode entities. */
    // biome-ignore lint/correctness/noUnusedPrivateClassMembers: False positive
    decodeTree, 
    /**
     * The function that is called when a codepoint is decoded.
     *
     * For multi-byte named entities, this will be called multiple times,
     * with the second codepoint, and the same `consumed` value.
     *
     * @param codepoint The decoded codepoint.
     * @param consumed The number of bytes consumed by the decoder.
     */
    emitCodePoint, 
    /** An object that is used to produce errors. */
    errors) {
        this.decodeTree = decodeTree;
        this.emitCodePoint = emitCodePoint;
        this.errors = errors;
        /** The current state of the decoder. */
        this.state = EntityDecoderState.EntityStart;
        /** Characters that were consumed while parsing an entity. */
        this.consumed = 1;
        /**
         * The result of the entity.
         *
         * Either the result index of a numeric entity, or the codepoint of a
         * numeric entity.
         */
        this.result = 0;
        /** The current index in the decode tree. */
        this.treeIndex = 0;
        /** The number of characters that were consumed in excess. */
        this.excess = 1;
        /** The mode in which the decoder is operating. */
        this.decodeMode = decode_DecodingMode.Strict;
        /** The number of characters that have been consumed in the current run. */
        this.runConsumed = 0;
    }
    /** Resets the instance to make it reusable. */
    startEntity(decodeMode) {
        this.decodeMode = decodeMode;
        this.state = EntityDecoderState.EntityStart;
        this.result = 0;
        this.treeIndex = 0;
        this.excess = 1;
        this.consumed = 1;
        this.runConsumed = 0;
    }
    /**
     * Write an entity to the decoder. This can be called multiple times with partial entities.
     * If the entity is incomplete, the decoder will return -1.
     *
     * Mirrors the implementation of `getDecoder`, but with the ability to stop decoding if the
     * entity is incomplete, and resume when the next string is written.
     *
     * @param input The string containing the entity (or a continuation of the entity).
     * @param offset The offset at which the entity begins. Should be 0 if this is not the first call.
     * @returns The number of characters that were consumed, or -1 if the entity is incomplete.
     */
    write(input, offset) {
        switch (this.state) {
            case EntityDecoderState.EntityStart: {
                if (input.charCodeAt(offset) === CharCodes.NUM) {
                    this.state = EntityDecoderState.NumericStart;
                    this.consumed += 1;
                    return this.stateNumericStart(input, offset + 1);
                }
                this.state = EntityDecoderState.NamedEntity;
                return this.stateNamedEntity(input, offset);
            }
            case EntityDecoderState.NumericStart: {
                return this.stateNumericStart(input, offset);
            }
            case EntityDecoderState.NumericDecimal: {
                return this.stateNumericDecimal(input, offset);
            }
            case EntityDecoderState.NumericHex: {
                return this.stateNumericHex(input, offset);
            }
            case EntityDecoderState.NamedEntity: {
                return this.stateNamedEntity(input, offset);
            }
        }
    }
    /**
     * Switches between the numeric decimal and hexadecimal states.
     *
     * Equivalent to the `Numeric character reference state` in the HTML spec.
     *
     * @param input The string containing the entity (or a continuation of the entity).
     * @param offset The current offset.
     * @returns The number of characters that were consumed, or -1 if the entity is incomplete.
     */
    stateNumericStart(input, offset) {
        if (offset >= input.length) {
            return -1;
        }
        if ((input.charCodeAt(offset) | TO_LOWER_BIT) === CharCodes.LOWER_X) {
            this.state = EntityDecoderState.NumericHex;
            this.consumed += 1;
            return this.stateNumericHex(input, offset + 1);
        }
        this.state = EntityDecoderState.NumericDecimal;
        return this.stateNumericDecimal(input, offset);
    }
    /**
     * Parses a hexadecimal numeric entity.
     *
     * Equivalent to the `Hexademical character reference state` in the HTML spec.
     *
     * @param input The string containing the entity (or a continuation of the entity).
     * @param offset The current offset.
     * @returns The number of characters that were consumed, or -1 if the entity is incomplete.
     */
    stateNumericHex(input, offset) {
        while (offset < input.length) {
            const char = input.charCodeAt(offset);
            if (decode_isNumber(char) || isHexadecimalCharacter(char)) {
                // Convert hex digit to value (0-15); 'a'/'A' -> 10.
                const digit = char <= CharCodes.NINE
                    ? char - CharCodes.ZERO
                    : (char | TO_LOWER_BIT) - CharCodes.LOWER_A + 10;
                this.result = this.result * 16 + digit;
                this.consumed++;
                offset++;
            }
            else {
                return this.emitNumericEntity(char, 3);
            }
        }
        return -1; // Incomplete entity
    }
    /**
     * Parses a decimal numeric entity.
     *
     * Equivalent to the `Decimal character reference state` in the HTML spec.
     *
     * @param input The string containing the entity (or a continuation of the entity).
     * @param offset The current offset.
     * @returns The number of characters that were consumed, or -1 if the entity is incomplete.
     */
    stateNumericDecimal(input, offset) {
        while (offset < input.length) {
            const char = input.charCodeAt(offset);
            if (decode_isNumber(char)) {
                this.result = this.result * 10 + (char - CharCodes.ZERO);
                this.consumed++;
                offset++;
            }
            else {
                return this.emitNumericEntity(char, 2);
            }
        }
        return -1; // Incomplete entity
    }
    /**
     * Validate and emit a numeric entity.
     *
     * Implements the logic from the `Hexademical character reference start
     * state` and `Numeric character reference end state` in the HTML spec.
     *
     * @param lastCp The last code point of the entity. Used to see if the
     *               entity was terminated with a semicolon.
     * @param expectedLength The minimum number of characters that should be
     *                       consumed. Used to validate that at least one digit
     *                       was consumed.
     * @returns The number of characters that were consumed.
     */
    emitNumericEntity(lastCp, expectedLength) {
        var _a;
        // Ensure we consumed at least one digit.
        if (this.consumed <= expectedLength) {
            (_a = this.errors) === null || _a === void 0 ? void 0 : _a.absenceOfDigitsInNumericCharacterReference(this.consumed);
            return 0;
        }
        // Figure out if this is a legit end of the entity
        if (lastCp === CharCodes.SEMI) {
            this.consumed += 1;
        }
        else if (this.decodeMode === decode_DecodingMode.Strict) {
            return 0;
        }
        this.emitCodePoint(replaceCodePoint(this.result), this.consumed);
        if (this.errors) {
            if (lastCp !== CharCodes.SEMI) {
                this.errors.missingSemicolonAfterCharacterReference();
            }
            this.errors.validateNumericCharacterReference(this.result);
        }
        return this.consumed;
    }
    /**
     * Parses a named entity.
     *
     * Equivalent to the `Named character reference state` in the HTML spec.
     *
     * @param input The string containing the entity (or a continuation of the entity).
     * @param offset The current offset.
     * @returns The number of characters that were consumed, or -1 if the entity is incomplete.
     */
    stateNamedEntity(input, offset) {
        const { decodeTree } = this;
        let current = decodeTree[this.treeIndex];
        // The length is the number of bytes of the value, including the current byte.
        let valueLength = (current & BinTrieFlags.VALUE_LENGTH) >> 14;
        while (offset < input.length) {
            // Handle compact runs (possibly inline): valueLength == 0 and SEMI_REQUIRED bit set.
            if (valueLength === 0 && (current & BinTrieFlags.FLAG13) !== 0) {
                const runLength = (current & BinTrieFlags.BRANCH_LENGTH) >> 7; /* 2..63 */
                // If we are starting a run, check the first char.
                if (this.runConsumed === 0) {
                    const firstChar = current & BinTrieFlags.JUMP_TABLE;
                    if (input.charCodeAt(offset) !== firstChar) {
                        return this.result === 0
                            ? 0
                            : this.emitNotTerminatedNamedEntity();
                    }
                    offset++;
                    this.excess++;
                    this.runConsumed++;
                }
                // Check remaining characters in the run.
                while (this.runConsumed < runLength) {
                    if (offset >= input.length) {
                        return -1;
                    }
                    const charIndexInPacked = this.runConsumed - 1;
                    const packedWord = decodeTree[this.treeIndex + 1 + (charIndexInPacked >> 1)];
                    const expectedChar = charIndexInPacked % 2 === 0
                        ? packedWord & 0xff
                        : (packedWord >> 8) & 0xff;
                    if (input.charCodeAt(offset) !== expectedChar) {
                        this.runConsumed = 0;
                        return this.result === 0
                            ? 0
                            : this.emitNotTerminatedNamedEntity();
                    }
                    offset++;
                    this.excess++;
                    this.runConsumed++;
                }
                this.runConsumed = 0;
                this.treeIndex += 1 + (runLength >> 1);
                current = decodeTree[this.treeIndex];
                valueLength = (current & BinTrieFlags.VALUE_LENGTH) >> 14;
            }
            if (offset >= input.length)
                break;
            const char = input.charCodeAt(offset);
            /*
             * Implicit semicolon handling for nodes that require a semicolon but
             * don't have an explicit ';' branch stored in the trie. If we have
             * a value on the current node, it requires a semicolon, and the
             * current input character is a semicolon, emit the entity using the
             * current node (without descending further).
             */
            if (char === CharCodes.SEMI &&
                valueLength !== 0 &&
                (current & BinTrieFlags.FLAG13) !== 0) {
                return this.emitNamedEntityData(this.treeIndex, valueLength, this.consumed + this.excess);
            }
            this.treeIndex = determineBranch(decodeTree, current, this.treeIndex + Math.max(1, valueLength), char);
            if (this.treeIndex < 0) {
                return this.result === 0 ||
                    // If we are parsing an attribute
                    (this.decodeMode === decode_DecodingMode.Attribute &&
                        // We shouldn't have consumed any characters after the entity,
                        (valueLength === 0 ||
                            // And there should be no invalid characters.
                            isEntityInAttributeInvalidEnd(char)))
                    ? 0
                    : this.emitNotTerminatedNamedEntity();
            }
            current = decodeTree[this.treeIndex];
            valueLength = (current & BinTrieFlags.VALUE_LENGTH) >> 14;
            // If the branch is a value, store it and continue
            if (valueLength !== 0) {
                // If the entity is terminated by a semicolon, we are done.
                if (char === CharCodes.SEMI) {
                    return this.emitNamedEntityData(this.treeIndex, valueLength, this.consumed + this.excess);
                }
                // If we encounter a non-terminated (legacy) entity while parsing strictly, then ignore it.
                if (this.decodeMode !== decode_DecodingMode.Strict &&
                    (current & BinTrieFlags.FLAG13) === 0) {
                    this.result = this.treeIndex;
                    this.consumed += this.excess;
                    this.excess = 0;
                }
            }
            // Increment offset & excess for next iteration
            offset++;
            this.excess++;
        }
        return -1;
    }
    /**
     * Emit a named entity that was not terminated with a semicolon.
     *
     * @returns The number of characters consumed.
     */
    emitNotTerminatedNamedEntity() {
        var _a;
        const { result, decodeTree } = this;
        const valueLength = (decodeTree[result] & BinTrieFlags.VALUE_LENGTH) >> 14;
        this.emitNamedEntityData(result, valueLength, this.consumed);
        (_a = this.errors) === null || _a === void 0 ? void 0 : _a.missingSemicolonAfterCharacterReference();
        return this.consumed;
    }
    /**
     * Emit a named entity.
     *
     * @param result The index of the entity in the decode tree.
     * @param valueLength The number of bytes in the entity.
     * @param consumed The number of characters consumed.
     *
     * @returns The number of characters consumed.
     */
    emitNamedEntityData(result, valueLength, consumed) {
        const { decodeTree } = this;
        this.emitCodePoint(valueLength === 1
            ? decodeTree[result] &
                ~(BinTrieFlags.VALUE_LENGTH | BinTrieFlags.FLAG13)
            : decodeTree[result + 1], consumed);
        if (valueLength === 3) {
            // For multi-byte values, we need to emit the second byte.
            this.emitCodePoint(decodeTree[result + 2], consumed);
        }
        return consumed;
    }
    /**
     * Signal to the parser that the end of the input was reached.
     *
     * Remaining data will be emitted and relevant errors will be produced.
     *
     * @returns The number of characters consumed.
     */
    end() {
        var _a;
        switch (this.state) {
            case EntityDecoderState.NamedEntity: {
                // Emit a named entity if we have one.
                return this.result !== 0 &&
                    (this.decodeMode !== decode_DecodingMode.Attribute ||
                        this.result === this.treeIndex)
                    ? this.emitNotTerminatedNamedEntity()
                    : 0;
            }
            // Otherwise, emit a numeric entity if we have one.
            case EntityDecoderState.NumericDecimal: {
                return this.emitNumericEntity(0, 2);
            }
            case EntityDecoderState.NumericHex: {
                return this.emitNumericEntity(0, 3);
            }
            case EntityDecoderState.NumericStart: {
                (_a = this.errors) === null || _a === void 0 ? void 0 : _a.absenceOfDigitsInNumericCharacterReference(this.consumed);
                return 0;
            }
            case EntityDecoderState.EntityStart: {
                // Return 0 if we have no entity.
                return 0;
            }
        }
    }
}
/**
 * Creates a function that decodes entities in a string.
 *
 * @param decodeTree The decode tree.
 * @returns A function that decodes entities in a string.
 */
function getDecoder(decodeTree) {
    let returnValue = "";
    const decoder = new EntityDecoder(decodeTree, (data) => (returnValue += fromCodePoint(data)));
    return function decodeWithTrie(input, decodeMode) {
        let lastIndex = 0;
        let offset = 0;
        while ((offset = input.indexOf("&", offset)) >= 0) {
            returnValue += input.slice(lastIndex, offset);
            decoder.startEntity(decodeMode);
            const length = decoder.write(input, 
            // Skip the "&"
            offset + 1);
            if (length < 0) {
                lastIndex = offset + decoder.end();
                break;
            }
            lastIndex = offset + length;
            // If `length` is 0, skip the current `&` and continue.
            offset = length === 0 ? lastIndex + 1 : lastIndex;
        }
        const result = returnValue + input.slice(lastIndex);
        // Make sure we don't keep a reference to the final string.
        returnValue = "";
        return result;
    };
}
/**
 * Determines the branch of the current node that is taken given the current
 * character. This function is used to traverse the trie.
 *
 * @param decodeTree The trie.
 * @param current The current node.
 * @param nodeIdx The index right after the current node and its value.
 * @param char The current character.
 * @returns The index of the next node, or -1 if no branch is taken.
 */
function determineBranch(decodeTree, current, nodeIndex, char) {
    const branchCount = (current & BinTrieFlags.BRANCH_LENGTH) >> 7;
    const jumpOffset = current & BinTrieFlags.JUMP_TABLE;
    // Case 1: Single branch encoded in jump offset
    if (branchCount === 0) {
        return jumpOffset !== 0 && char === jumpOffset ? nodeIndex : -1;
    }
    // Case 2: Multiple branches encoded in jump table
    if (jumpOffset) {
        const value = char - jumpOffset;
        return value < 0 || value >= branchCount
            ? -1
            : decodeTree[nodeIndex + value] - 1;
    }
    // Case 3: Multiple branches encoded in packed dictionary (two keys per uint16)
    const packedKeySlots = (branchCount + 1) >> 1;
    /*
     * Treat packed keys as a virtual sorted array of length `branchCount`.
     * Key(i) = low byte for even i, high byte for odd i in slot i>>1.
     */
    let lo = 0;
    let hi = branchCount - 1;
    while (lo <= hi) {
        const mid = (lo + hi) >>> 1;
        const slot = mid >> 1;
        const packed = decodeTree[nodeIndex + slot];
        const midKey = (packed >> ((mid & 1) * 8)) & 0xff;
        if (midKey < char) {
            lo = mid + 1;
        }
        else if (midKey > char) {
            hi = mid - 1;
        }
        else {
            return decodeTree[nodeIndex + packedKeySlots + mid];
        }
    }
    return -1;
}
const htmlDecoder = /* #__PURE__ */ getDecoder(htmlDecodeTree);
const xmlDecoder = /* #__PURE__ */ (/* unused pure expression or super */ null && (getDecoder(xmlDecodeTree)));
/**
 * Decodes an HTML string.
 *
 * @param htmlString The string to decode.
 * @param mode The decoding mode.
 * @returns The decoded string.
 */
function decode_decodeHTML(htmlString, mode = decode_DecodingMode.Legacy) {
    return htmlDecoder(htmlString, mode);
}
/**
 * Decodes an HTML string in an attribute.
 *
 * @param htmlAttribute The string to decode.
 * @returns The decoded string.
 */
function decodeHTMLAttribute(htmlAttribute) {
    return htmlDecoder(htmlAttribute, decode_DecodingMode.Attribute);
}
/**
 * Decodes an HTML string, requiring all entities to be terminated by a semicolon.
 *
 * @param htmlString The string to decode.
 * @returns The decoded string.
 */
function decodeHTMLStrict(htmlString) {
    return htmlDecoder(htmlString, decode_DecodingMode.Strict);
}
/**
 * Decodes an XML string, requiring all entities to be terminated by a semicolon.
 *
 * @param xmlString The string to decode.
 * @returns The decoded string.
 */
function decode_decodeXML(xmlString) {
    return xmlDecoder(xmlString, decode_DecodingMode.Strict);
}

// Re-export for use by eg. htmlparser2


//# sourceMappingURL=decode.js.map
;// CONCATENATED MODULE: ./node_modules/entities/dist/esm/escape.js
const xmlCodeMap = new Map([
    [34, "&quot;"],
    [38, "&amp;"],
    [39, "&apos;"],
    [60, "&lt;"],
    [62, "&gt;"],
]);
// For compatibility with node < 4, we wrap `codePointAt`
const escape_getCodePoint = 
// eslint-disable-next-line @typescript-eslint/no-unnecessary-condition
String.prototype.codePointAt == null
    ? (c, index) => (c.charCodeAt(index) & 64512) === 55296
        ? (c.charCodeAt(index) - 55296) * 1024 +
            c.charCodeAt(index + 1) -
            56320 +
            65536
        : c.charCodeAt(index)
    : // http://mathiasbynens.be/notes/javascript-encoding#surrogate-formulae
        (input, index) => input.codePointAt(index);
/**
 * Bitset for ASCII characters that need to be escaped in XML.
 */
const XML_BITSET_VALUE = 1342177476; // 32..63 -> 34 ("),38 (&),39 ('),60 (<),62 (>)
/**
 * Encodes all non-ASCII characters, as well as characters not valid in XML
 * documents using XML entities. Uses a fast bitset scan instead of RegExp.
 *
 * If a character has no equivalent entity, a numeric hexadecimal reference
 * (eg. `&#xfc;`) will be used.
 */
function escape_encodeXML(input) {
    let out;
    let last = 0;
    const { length } = input;
    for (let index = 0; index < length; index++) {
        const char = input.charCodeAt(index);
        // Check for ASCII chars that don't need escaping
        if (char < 0x80 &&
            (((XML_BITSET_VALUE >>> char) & 1) === 0 || char >= 64 || char < 32)) {
            continue;
        }
        if (out === undefined)
            out = input.substring(0, index);
        else if (last !== index)
            out += input.substring(last, index);
        if (char < 64) {
            // Known replacement
            out += xmlCodeMap.get(char);
            last = index + 1;
            continue;
        }
        // Non-ASCII: encode as numeric entity (handle surrogate pair)
        const cp = escape_getCodePoint(input, index);
        out += `&#x${cp.toString(16)};`;
        if (cp !== char)
            index++; // Skip trailing surrogate
        last = index + 1;
    }
    if (out === undefined)
        return input;
    if (last < length)
        out += input.substr(last);
    return out;
}
/**
 * Encodes all non-ASCII characters, as well as characters not valid in XML
 * documents using numeric hexadecimal reference (eg. `&#xfc;`).
 *
 * Have a look at `escapeUTF8` if you want a more concise output at the expense
 * of reduced transportability.
 *
 * @param data String to escape.
 */
const escape_escape = (/* unused pure expression or super */ null && (escape_encodeXML));
/**
 * Creates a function that escapes all characters matched by the given regular
 * expression using the given map of characters to escape to their entities.
 *
 * @param regex Regular expression to match characters to escape.
 * @param map Map of characters to escape to their entities.
 *
 * @returns Function that escapes all characters matched by the given regular
 * expression using the given map of characters to escape to their entities.
 */
function getEscaper(regex, map) {
    return function escape(data) {
        let match;
        let lastIndex = 0;
        let result = "";
        while ((match = regex.exec(data))) {
            if (lastIndex !== match.index) {
                result += data.substring(lastIndex, match.index);
            }
            // We know that this character will be in the map.
            result += map.get(match[0].charCodeAt(0));
            // Every match will be of length 1
            lastIndex = match.index + 1;
        }
        return result + data.substring(lastIndex);
    };
}
/**
 * Encodes all characters not valid in XML documents using XML entities.
 *
 * Note that the output will be character-set dependent.
 *
 * @param data String to escape.
 */
const escape_escapeUTF8 = /* #__PURE__ */ (/* unused pure expression or super */ null && (getEscaper(/["&'<>]/g, xmlCodeMap)));
/**
 * Encodes all characters that have to be escaped in HTML attributes,
 * following {@link https://html.spec.whatwg.org/multipage/parsing.html#escapingString}.
 *
 * @param data String to escape.
 */
const escape_escapeAttribute = 
/* #__PURE__ */ getEscaper(/["&\u00A0]/g, new Map([
    [34, "&quot;"],
    [38, "&amp;"],
    [160, "&nbsp;"],
]));
/**
 * Encodes all characters that have to be escaped in HTML text,
 * following {@link https://html.spec.whatwg.org/multipage/parsing.html#escapingString}.
 *
 * @param data String to escape.
 */
const escape_escapeText = /* #__PURE__ */ getEscaper(/[&<>\u00A0]/g, new Map([
    [38, "&amp;"],
    [60, "&lt;"],
    [62, "&gt;"],
    [160, "&nbsp;"],
]));
//# sourceMappingURL=escape.js.map
;// CONCATENATED MODULE: ./node_modules/entities/dist/esm/encode.js


/**
 * We store the characters to consider as a compact bitset for fast lookups.
 */
const HTML_BITSET = /* #__PURE__ */ new Uint32Array([
    5632, // Bits for 09,0A,0C
    4227923966, // 32..63 -> 21-2D (minus space), 2E,2F,3A-3F
    4160749569, // 64..95 -> 40, 5B-5F
    939524097, // 96..127-> 60, 7B-7D
]);
const XML_BITSET = /* #__PURE__ */ new Uint32Array([0, XML_BITSET_VALUE, 0, 0]);
/**
 * Encodes all characters in the input using HTML entities. This includes
 * characters that are valid ASCII characters in HTML documents, such as `#`.
 *
 * To get a more compact output, consider using the `encodeNonAsciiHTML`
 * function, which will only encode characters that are not valid in HTML
 * documents, as well as non-ASCII characters.
 *
 * If a character has no equivalent entity, a numeric hexadecimal reference
 * (eg. `&#xfc;`) will be used.
 */
function encode_encodeHTML(input) {
    return encodeHTMLTrieRe(HTML_BITSET, input);
}
/**
 * Encodes all non-ASCII characters, as well as characters not valid in HTML
 * documents using HTML entities. This function will not encode characters that
 * are valid in HTML documents, such as `#`.
 *
 * If a character has no equivalent entity, a numeric hexadecimal reference
 * (eg. `&#xfc;`) will be used.
 */
function encode_encodeNonAsciiHTML(input) {
    return encodeHTMLTrieRe(XML_BITSET, input);
}
function encodeHTMLTrieRe(bitset, input) {
    let out;
    let last = 0; // Start of the next untouched slice.
    const { length } = input;
    for (let index = 0; index < length; index++) {
        const char = input.charCodeAt(index);
        // Skip ASCII characters that don't need encoding
        if (char < 0x80 && !((bitset[char >>> 5] >>> char) & 1)) {
            continue;
        }
        if (out === undefined)
            out = input.substring(0, index);
        else if (last !== index)
            out += input.substring(last, index);
        let node = htmlTrie.get(char);
        if (typeof node === "object") {
            if (index + 1 < length) {
                const nextChar = input.charCodeAt(index + 1);
                const value = typeof node.next === "number"
                    ? node.next === nextChar
                        ? node.nextValue
                        : undefined
                    : node.next.get(nextChar);
                if (value !== undefined) {
                    out += value;
                    index++;
                    last = index + 1;
                    continue;
                }
            }
            node = node.value;
        }
        if (node === undefined) {
            const cp = getCodePoint(input, index);
            out += `&#x${cp.toString(16)};`;
            if (cp !== char)
                index++;
            last = index + 1;
        }
        else {
            out += node;
            last = index + 1;
        }
    }
    if (out === undefined)
        return input;
    if (last < length)
        out += input.substr(last);
    return out;
}
//# sourceMappingURL=encode.js.map
;// CONCATENATED MODULE: ./node_modules/entities/dist/esm/index.js



/** The level of entities to support. */
var EntityLevel;
(function (EntityLevel) {
    /** Support only XML entities. */
    EntityLevel[EntityLevel["XML"] = 0] = "XML";
    /** Support HTML entities, which are a superset of XML entities. */
    EntityLevel[EntityLevel["HTML"] = 1] = "HTML";
})(EntityLevel || (EntityLevel = {}));
var EncodingMode;
(function (EncodingMode) {
    /**
     * The output is UTF-8 encoded. Only characters that need escaping within
     * XML will be escaped.
     */
    EncodingMode[EncodingMode["UTF8"] = 0] = "UTF8";
    /**
     * The output consists only of ASCII characters. Characters that need
     * escaping within HTML, and characters that aren't ASCII characters will
     * be escaped.
     */
    EncodingMode[EncodingMode["ASCII"] = 1] = "ASCII";
    /**
     * Encode all characters that have an equivalent entity, as well as all
     * characters that are not ASCII characters.
     */
    EncodingMode[EncodingMode["Extensive"] = 2] = "Extensive";
    /**
     * Encode all characters that have to be escaped in HTML attributes,
     * following {@link https://html.spec.whatwg.org/multipage/parsing.html#escapingString}.
     */
    EncodingMode[EncodingMode["Attribute"] = 3] = "Attribute";
    /**
     * Encode all characters that have to be escaped in HTML text,
     * following {@link https://html.spec.whatwg.org/multipage/parsing.html#escapingString}.
     */
    EncodingMode[EncodingMode["Text"] = 4] = "Text";
})(EncodingMode || (EncodingMode = {}));
/**
 * Decodes a string with entities.
 *
 * @param input String to decode.
 * @param options Decoding options.
 */
function decode(input, options = EntityLevel.XML) {
    const level = typeof options === "number" ? options : options.level;
    if (level === EntityLevel.HTML) {
        const mode = typeof options === "object" ? options.mode : undefined;
        return decodeHTML(input, mode);
    }
    return decodeXML(input);
}
/**
 * Decodes a string with entities. Does not allow missing trailing semicolons for entities.
 *
 * @param input String to decode.
 * @param options Decoding options.
 * @deprecated Use `decode` with the `mode` set to `Strict`.
 */
function decodeStrict(input, options = EntityLevel.XML) {
    var _a;
    const normalizedOptions = typeof options === "number" ? { level: options } : options;
    (_a = normalizedOptions.mode) !== null && _a !== void 0 ? _a : (normalizedOptions.mode = DecodingMode.Strict);
    return decode(input, normalizedOptions);
}
/**
 * Encodes a string with entities.
 *
 * @param input String to encode.
 * @param options Encoding options.
 */
function encode(input, options = EntityLevel.XML) {
    const { mode = EncodingMode.Extensive, level = EntityLevel.XML } = typeof options === "number" ? { level: options } : options;
    switch (mode) {
        case EncodingMode.UTF8: {
            return escapeUTF8(input);
        }
        case EncodingMode.Attribute: {
            return escapeAttribute(input);
        }
        case EncodingMode.Text: {
            return escapeText(input);
        }
        case EncodingMode.ASCII: {
            return level === EntityLevel.HTML
                ? encodeNonAsciiHTML(input)
                : encodeXML(input);
        }
        // biome-ignore lint/complexity/noUselessSwitchCase: we get an error for the switch not being exhaustive
        case EncodingMode.Extensive: // eslint-disable-line unicorn/no-useless-switch-case
        default: {
            return level === EntityLevel.HTML
                ? encodeHTML(input)
                : encodeXML(input);
        }
    }
}



//# sourceMappingURL=index.js.map
;// CONCATENATED MODULE: ./node_modules/feedsmith/dist/common/utils.mjs





//#region src/common/utils.ts
const isNonEmptyStringOrNumber = (value) => {
	return isNumber(value) || isNonEmptyString(value);
};
const isXmlAttributeKey = (key) => {
	return key.charCodeAt(0) === 64;
};
const retrieveText = (value) => {
	return (value === null || value === void 0 ? void 0 : value["#text"]) ?? value;
};
const retrieveRdfResourceOrText = (value, parse) => {
	if (isPlainObject(value)) {
		const rdfResource = parse(value["@rdf:resource"]);
		if (isPresent(rdfResource)) return rdfResource;
		const resource = parse(value["@resource"]);
		if (isPresent(resource)) return resource;
	}
	return parse(retrieveText(value));
};
const trimArray = (value, parse) => {
	if (!Array.isArray(value) || value.length === 0) return;
	if (!parse) {
		let needsTrimming = false;
		for (const item of value) if (!isPresent(item)) {
			needsTrimming = true;
			break;
		}
		if (!needsTrimming) return value;
	}
	const result = [];
	for (const element of value) {
		const item = parse ? parse(element) : element;
		if (isPresent(item)) result.push(item);
	}
	return result.length > 0 ? result : void 0;
};
const cdataStartTag = "<![CDATA[";
const cdataEndTag = "]]>";
const commentStartTag = "<!--";
const commentEndTag = "-->";
const hasEntities = (text) => {
	const ampIndex = text.indexOf("&");
	return ampIndex !== -1 && text.indexOf(";", ampIndex) !== -1;
};
const stripComments = (text) => {
	let currentIndex = text.indexOf(commentStartTag);
	if (currentIndex === -1) return text;
	let result = "";
	let lastIndex = 0;
	while (currentIndex !== -1) {
		result += text.slice(lastIndex, currentIndex);
		const endIndex = text.indexOf(commentEndTag, currentIndex + 4);
		if (endIndex === -1) return text;
		lastIndex = endIndex + 3;
		currentIndex = text.indexOf(commentStartTag, lastIndex);
	}
	result += text.slice(lastIndex);
	return result;
};
const decodeWithCdata = (text) => {
	let currentIndex = text.indexOf(cdataStartTag);
	if (currentIndex === -1) return hasEntities(text) ? decode_decodeHTML(text) : text;
	let result = "";
	let lastIndex = 0;
	while (currentIndex !== -1) {
		const textBefore = text.slice(lastIndex, currentIndex);
		result += hasEntities(textBefore) ? decode_decodeHTML(textBefore) : textBefore;
		const endIndex = text.indexOf(cdataEndTag, currentIndex + 9);
		if (endIndex === -1) return hasEntities(text) ? decode_decodeHTML(text) : text;
		result += text.slice(currentIndex + 9, endIndex);
		lastIndex = endIndex + 3;
		currentIndex = text.indexOf(cdataStartTag, lastIndex);
	}
	const textAfter = text.slice(lastIndex);
	result += hasEntities(textAfter) ? decode_decodeHTML(textAfter) : textAfter;
	return result;
};
const parseString = (value) => {
	if (typeof value === "string") {
		if (value === "") return;
		return decodeWithCdata(stripComments(value)).trim() || void 0;
	}
	if (typeof value === "number") return value.toString();
};
const parseVerbatimString = (value) => {
	if (typeof value === "string") {
		if (value === "") return;
		return value.trim() || void 0;
	}
	if (typeof value === "number") return value.toString();
};
const parseNumber = (value) => {
	return coerceNumber(value);
};
const yesRegex = /^\p{White_Space}*yes\p{White_Space}*$/iu;
const parseBoolean = (value) => {
	return coerceBoolean(value);
};
const parseYesNoBoolean = (value) => {
	const boolean = parseBoolean(value);
	if (boolean !== void 0) return boolean;
	if (isNonEmptyString(value)) return yesRegex.test(value);
};
const parseDate = (value, parseDateFn) => {
	const raw = parseString(value);
	if (raw === void 0) return;
	return parseDateFn ? parseDateFn(raw) : raw;
};
const parseArray = (value) => {
	if (Array.isArray(value)) return value;
	if (!isPlainObject(value)) return;
	if (value.length) return Array.from(value);
	const keys = Object.keys(value);
	if (keys.length === 0) return;
	for (let i = 0; i < keys.length; i++) {
		const key = keys[i];
		const n = Number(key);
		if (!Number.isInteger(n) || n !== i) return;
	}
	return Object.values(value);
};
const parseArrayOf = (value, parse, limit) => {
	let array = parseArray(value);
	if (!array && isPresent(value)) array = [value];
	if (array) return trimArray(limitArray(array, limit), parse);
};
const limitArray = (array, limit) => {
	if (limit === void 0 || limit < 0) return array;
	if (limit === 0) return [];
	return array.slice(0, limit);
};
const parseSingular = (value) => {
	return coerceSingular(value);
};
const parseSingularOf = (value, parse) => {
	return parse(parseSingular(value));
};
const parseCsvOf = (value, parse) => {
	var _parseString;
	if (!isNonEmptyStringOrNumber(value)) return;
	const items = (_parseString = parseString(value)) === null || _parseString === void 0 ? void 0 : _parseString.split(",");
	if (items) return trimArray(items, parse);
};
const generateCsvOf = (value, generate) => {
	var _trimArray;
	if (!Array.isArray(value) || value.length === 0) return;
	return (_trimArray = trimArray(value, generate)) === null || _trimArray === void 0 ? void 0 : _trimArray.join();
};
const generateXmlStylesheet = (stylesheet) => {
	const generated = trimObject({
		type: generatePlainString(stylesheet.type),
		href: generatePlainString(stylesheet.href),
		title: generatePlainString(stylesheet.title),
		media: generatePlainString(stylesheet.media),
		charset: generatePlainString(stylesheet.charset),
		alternate: generateYesNoBoolean(stylesheet.alternate)
	});
	if (!generated) return;
	let attributes = "";
	for (const key in generated) {
		const value = generated[key];
		if (value !== void 0) attributes += ` ${key}="${value}"`;
	}
	return `<?xml-stylesheet${attributes}?>`;
};
const generateXml = (builder, value, options) => {
	var _options$stylesheets;
	let body = builder.build(value);
	if (body.includes("&apos;")) body = body.replace(/&apos;/g, "'");
	let declaration = "<?xml version=\"1.0\" encoding=\"utf-8\"?>";
	if (options === null || options === void 0 || (_options$stylesheets = options.stylesheets) === null || _options$stylesheets === void 0 ? void 0 : _options$stylesheets.length) for (const stylesheetObject of options.stylesheets) {
		const stylesheetString = generateXmlStylesheet(stylesheetObject);
		if (stylesheetString) declaration += `\n${stylesheetString}`;
	}
	return `${declaration}\n${body}`;
};
const generateRfc822Date = (value) => {
	if (!isPresent(value)) return;
	const isString = typeof value === "string";
	if (isString && !isNonEmptyString(value)) return;
	const date = isString ? new Date(value) : value;
	if (!Number.isNaN(date.getTime())) return date.toUTCString();
	if (isString) return value;
};
const generateRfc3339Date = (value) => {
	if (!isPresent(value)) return;
	const isString = typeof value === "string";
	if (isString && !isNonEmptyString(value)) return;
	const date = isString ? new Date(value) : value;
	if (!Number.isNaN(date.getTime())) return date.toISOString();
	if (isString) return value;
};
const generateBoolean = (value) => {
	if (typeof value === "boolean") return value;
};
const generateYesNoBoolean = (value) => {
	if (typeof value !== "boolean") return;
	return value ? "yes" : "no";
};
const detectNamespaces = (value, recursive = false) => {
	const namespaces = /* @__PURE__ */ new Set();
	const seenKeys = recursive ? /* @__PURE__ */ new Set() : void 0;
	const traverse = (current) => {
		if (Array.isArray(current)) {
			for (const item of current) traverse(item);
			return;
		}
		if (isPlainObject(current)) for (const key in current) {
			if (seenKeys === null || seenKeys === void 0 ? void 0 : seenKeys.has(key)) continue;
			seenKeys === null || seenKeys === void 0 || seenKeys.add(key);
			const keyWithoutAt = isXmlAttributeKey(key) ? key.slice(1) : key;
			const colonIndex = keyWithoutAt.indexOf(":");
			if (colonIndex > 0) namespaces.add(keyWithoutAt.slice(0, colonIndex));
			if (recursive) traverse(current[key]);
		}
	};
	traverse(value);
	return namespaces;
};
const cdataSpecialCharsRegex = /[<>&]|]]>/;
const generateCdataString = (value) => {
	if (!isNonEmptyString(value)) return;
	if (cdataSpecialCharsRegex.test(value)) return { "#cdata": value.trim() };
	return value.trim();
};
const generateTextOrCdataString = (value) => {
	const result = generateCdataString(value);
	if (!result || isPlainObject(result)) return result;
	return { "#text": result };
};
const generatePlainString = (value) => {
	if (!isNonEmptyString(value)) return;
	return value.trim();
};
const generateNumber = (value) => {
	if (typeof value === "number" && Number.isFinite(value)) return value;
};
const generateRdfResource = (value, generate) => {
	const rdfResource = generate(value);
	if (!isPresent(rdfResource)) return;
	return { "@rdf:resource": rdfResource };
};
const generateNamespaceAttrs = (value, namespaceUris) => {
	if (!isPlainObject(value)) return;
	let namespaceAttrs;
	const valueNamespaces = detectNamespaces(value, true);
	for (const prefix in namespaceUris) {
		if (!valueNamespaces.has(prefix)) continue;
		if (!namespaceAttrs) namespaceAttrs = {};
		namespaceAttrs[`@xmlns:${prefix}`] = namespaceUris[prefix][0];
	}
	return namespaceAttrs;
};
const createNamespaceResolver = (options) => {
	const { namespaceUris, namespacePrefixes, primaryNamespaces } = options;
	const primaryUris = new Set(primaryNamespaces === null || primaryNamespaces === void 0 ? void 0 : primaryNamespaces.flatMap((key) => {
		var _namespaceUris$key;
		return ((_namespaceUris$key = namespaceUris[key]) === null || _namespaceUris$key === void 0 ? void 0 : _namespaceUris$key.map((uri) => uri.toLowerCase())) ?? [];
	}));
	const resolveUri = (uri) => {
		const normalized = uri.trim().toLowerCase();
		if (primaryUris.has(normalized)) return "";
		return namespacePrefixes[normalized];
	};
	const seedScanLimit = 65536;
	const findRootIndex = (document) => {
		let index = document.indexOf("<");
		while (index !== -1) {
			const marker = document.charCodeAt(index + 1);
			if (marker !== 63 && marker !== 33) return index;
			const end = document.startsWith("<!--", index) ? document.indexOf("-->", index) : document.indexOf(">", index);
			if (end === -1) return -1;
			index = document.indexOf("<", end);
		}
		return -1;
	};
	return (document) => {
		const prefixMap = /* @__PURE__ */ new Map();
		const seededPrefixes = /* @__PURE__ */ new Set();
		let defaultCanonical;
		let hasRemapping = false;
		let tagsSeen = 0;
		const recordPrefix = (prefix, uri) => {
			if (!prefixMap.has(prefix)) {
				const canonical = resolveUri(uri);
				if (canonical !== void 0) {
					prefixMap.set(prefix, canonical);
					if (canonical !== prefix) hasRemapping = true;
				}
			}
		};
		if (document) {
			const head = document.length > seedScanLimit ? document.slice(0, seedScanLimit) : document;
			const declarationTailRegex = /([\w.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y;
			let index = head.indexOf("xmlns:", findRootIndex(head));
			while (index !== -1) {
				declarationTailRegex.lastIndex = index + 6;
				const match = declarationTailRegex.exec(head);
				if (match) {
					const prefix = match[1].toLowerCase();
					recordPrefix(prefix, match[2] ?? match[3]);
					seededPrefixes.add(prefix);
				}
				index = head.indexOf("xmlns:", match ? declarationTailRegex.lastIndex : index + 6);
			}
		}
		const recordDeclaration = (rawAttrName, value) => {
			const firstCharCode = rawAttrName.charCodeAt(0);
			if (firstCharCode !== 120 && firstCharCode !== 88 || typeof value !== "string") return;
			const attrName = rawAttrName.toLowerCase();
			if (attrName === "xmlns") {
				if (tagsSeen === 1 && defaultCanonical === void 0) {
					defaultCanonical = resolveUri(value);
					if (defaultCanonical) hasRemapping = true;
				}
				return;
			}
			if (attrName.startsWith("xmlns:")) {
				const prefix = attrName.slice(6);
				if (seededPrefixes.delete(prefix)) prefixMap.delete(prefix);
				recordPrefix(prefix, value);
			}
		};
		const transformName = (name, useDefault) => {
			const lowered = name.toLowerCase();
			if (!hasRemapping) return lowered;
			const colonIndex = lowered.indexOf(":");
			if (colonIndex === -1) {
				if (useDefault && defaultCanonical) return `${defaultCanonical}:${lowered}`;
				return lowered;
			}
			const prefix = lowered.slice(0, colonIndex);
			if (prefix === "xmlns" || prefix === "xml") return lowered;
			const canonical = prefixMap.get(prefix);
			if (canonical === void 0) return lowered;
			const local = lowered.slice(colonIndex + 1);
			return canonical === "" ? local : `${canonical}:${local}`;
		};
		const transformTagName = (name) => {
			tagsSeen++;
			return transformName(name, true);
		};
		const transformAttributeName = (name) => `@${transformName(name.slice(1), false)}`;
		const attributeValueProcessor = (attrName, value) => {
			recordDeclaration(attrName, value);
			return value;
		};
		const updateTag = (tagName) => {
			if (!hasRemapping) return tagName;
			const colonIndex = tagName.indexOf(":");
			if (colonIndex === -1) return defaultCanonical ? `${defaultCanonical}:${tagName}` : tagName;
			const prefix = tagName.slice(0, colonIndex);
			const canonical = prefixMap.get(prefix);
			if (canonical === void 0 || canonical === prefix) return tagName;
			const local = tagName.slice(colonIndex + 1);
			return canonical === "" ? local : `${canonical}:${local}`;
		};
		return {
			transformTagName,
			transformAttributeName,
			attributeValueProcessor,
			updateTag
		};
	};
};
const parseJsonObject = (value) => {
	if (isPlainObject(value)) return value;
	if (!isNonEmptyString(value) || !isJsonLike(value)) return;
	try {
		const parsed = JSON.parse(value);
		if (isPlainObject(parsed)) return parsed;
	} catch {}
};
//#endregion


;// CONCATENATED MODULE: ./node_modules/feedsmith/dist/feeds/atom/parse/config.mjs


//#region src/feeds/atom/parse/config.ts
const parse_config_stopNodes = [
	...namespaceStopNodes,
	...feedPaths.map((path) => `feed.${path}`),
	...entryPaths.map((path) => `feed.entry.${path}`)
];
//#endregion


;// CONCATENATED MODULE: ./node_modules/feedsmith/dist/node_modules/trousse/dist/urls.mjs
//#region node_modules/trousse/dist/urls.js
const parseUrl = (value, base) => {
	if (value instanceof URL && base === void 0) return value;
	try {
		return new URL(value, base);
	} catch {}
};
//#endregion


;// CONCATENATED MODULE: ./node_modules/feedsmith/dist/namespaces/admin/parse/utils.mjs



//#region src/namespaces/admin/parse/utils.ts
const retrieveFeed = (value) => {
	if (!isPlainObject(value)) return;
	const feed = {
		errorReportsTo: parseSingularOf(value["admin:errorreportsto"], (value) => retrieveRdfResourceOrText(value, parseString)),
		generatorAgent: parseSingularOf(value["admin:generatoragent"], (value) => retrieveRdfResourceOrText(value, parseString))
	};
	return trimObject(feed);
};
//#endregion


;// CONCATENATED MODULE: ./node_modules/feedsmith/dist/namespaces/app/parse/utils.mjs



//#region src/namespaces/app/parse/utils.ts
const parseControl = (value) => {
	if (!isPlainObject(value)) return;
	const control = { draft: parseSingularOf(value["app:draft"], (value) => parseYesNoBoolean(retrieveText(value))) };
	return trimObject(control);
};
const retrieveEntry = (value, options) => {
	if (!isPlainObject(value)) return;
	const entry = {
		edited: parseSingularOf(value["app:edited"], (value) => parseDate(retrieveText(value), options === null || options === void 0 ? void 0 : options.parseDateFn)),
		control: parseSingularOf(value["app:control"], parseControl)
	};
	return trimObject(entry);
};
//#endregion


;// CONCATENATED MODULE: ./node_modules/feedsmith/dist/namespaces/arxiv/parse/utils.mjs



//#region src/namespaces/arxiv/parse/utils.ts
const parsePrimaryCategory = (value) => {
	if (!isPlainObject(value)) return;
	const primaryCategory = {
		term: parseString(value["@term"]),
		scheme: parseString(value["@scheme"]),
		label: parseString(value["@label"])
	};
	return trimObject(primaryCategory);
};
const retrieveAuthor = (value) => {
	if (!isPlainObject(value)) return;
	const author = { affiliation: parseSingularOf(value["arxiv:affiliation"], (value) => parseString(retrieveText(value))) };
	return trimObject(author);
};
const utils_retrieveEntry = (value) => {
	if (!isPlainObject(value)) return;
	const entry = {
		comment: parseSingularOf(value["arxiv:comment"], (value) => parseString(retrieveText(value))),
		journalRef: parseSingularOf(value["arxiv:journal_ref"], (value) => parseString(retrieveText(value))),
		doi: parseSingularOf(value["arxiv:doi"], (value) => parseString(retrieveText(value))),
		primaryCategory: parseSingularOf(value["arxiv:primary_category"], parsePrimaryCategory)
	};
	return trimObject(entry);
};
//#endregion


;// CONCATENATED MODULE: ./node_modules/feedsmith/dist/namespaces/cc/parse/utils.mjs



//#region src/namespaces/cc/parse/utils.ts
const retrieveItemOrFeed = (value) => {
	if (!isPlainObject(value)) return;
	const result = {
		license: parseSingularOf(value["cc:license"], (value) => retrieveRdfResourceOrText(value, parseString)),
		morePermissions: parseSingularOf(value["cc:morepermissions"], (value) => retrieveRdfResourceOrText(value, parseString)),
		attributionName: parseSingularOf(value["cc:attributionname"], (value) => retrieveRdfResourceOrText(value, parseString)),
		attributionURL: parseSingularOf(value["cc:attributionurl"], (value) => retrieveRdfResourceOrText(value, parseString)),
		useGuidelines: parseSingularOf(value["cc:useguidelines"], (value) => retrieveRdfResourceOrText(value, parseString)),
		permits: parseSingularOf(value["cc:permits"], (value) => retrieveRdfResourceOrText(value, parseString)),
		requires: parseSingularOf(value["cc:requires"], (value) => retrieveRdfResourceOrText(value, parseString)),
		prohibits: parseSingularOf(value["cc:prohibits"], (value) => retrieveRdfResourceOrText(value, parseString)),
		jurisdiction: parseSingularOf(value["cc:jurisdiction"], (value) => retrieveRdfResourceOrText(value, parseString)),
		legalcode: parseSingularOf(value["cc:legalcode"], (value) => retrieveRdfResourceOrText(value, parseString)),
		deprecatedOn: parseSingularOf(value["cc:deprecatedon"], (value) => retrieveRdfResourceOrText(value, parseString))
	};
	return trimObject(result);
};
//#endregion


;// CONCATENATED MODULE: ./node_modules/feedsmith/dist/namespaces/creativecommons/parse/utils.mjs



//#region src/namespaces/creativecommons/parse/utils.ts
const utils_retrieveItemOrFeed = (value) => {
	if (!isPlainObject(value)) return;
	const itemOrFeed = { licenses: parseArrayOf(value["creativecommons:license"], (value) => parseString(retrieveText(value))) };
	return trimObject(itemOrFeed);
};
//#endregion


;// CONCATENATED MODULE: ./node_modules/feedsmith/dist/namespaces/dc/parse/utils.mjs



//#region src/namespaces/dc/parse/utils.ts
const parse_utils_retrieveItemOrFeed = (value, options) => {
	if (!isPlainObject(value)) return;
	const itemOrFeed = {
		titles: parseArrayOf(value["dc:title"], (value) => parseString(retrieveText(value))),
		creators: parseArrayOf(value["dc:creator"], (value) => parseString(retrieveText(value))),
		subjects: parseArrayOf(value["dc:subject"], (value) => parseString(retrieveText(value))),
		descriptions: parseArrayOf(value["dc:description"], (value) => parseString(retrieveText(value))),
		publishers: parseArrayOf(value["dc:publisher"], (value) => parseString(retrieveText(value))),
		contributors: parseArrayOf(value["dc:contributor"], (value) => parseString(retrieveText(value))),
		dates: parseArrayOf(value["dc:date"], (value) => parseDate(retrieveText(value), options === null || options === void 0 ? void 0 : options.parseDateFn)),
		types: parseArrayOf(value["dc:type"], (value) => parseString(retrieveText(value))),
		formats: parseArrayOf(value["dc:format"], (value) => parseString(retrieveText(value))),
		identifiers: parseArrayOf(value["dc:identifier"], (value) => parseString(retrieveText(value))),
		sources: parseArrayOf(value["dc:source"], (value) => parseString(retrieveText(value))),
		languages: parseArrayOf(value["dc:language"], (value) => parseString(retrieveText(value))),
		relations: parseArrayOf(value["dc:relation"], (value) => parseString(retrieveText(value))),
		coverage: parseArrayOf(value["dc:coverage"], (value) => parseString(retrieveText(value))),
		rights: parseArrayOf(value["dc:rights"], (value) => parseString(retrieveText(value)))
	};
	return trimObject(itemOrFeed);
};
//#endregion


;// CONCATENATED MODULE: ./node_modules/feedsmith/dist/namespaces/dcterms/parse/utils.mjs



//#region src/namespaces/dcterms/parse/utils.ts
const dcterms_parse_utils_retrieveItemOrFeed = (value, options) => {
	if (!isPlainObject(value)) return;
	const itemOrFeed = {
		abstracts: parseArrayOf(value["dcterms:abstract"], (value) => parseString(retrieveText(value))),
		accessRights: parseArrayOf(value["dcterms:accessrights"], (value) => parseString(retrieveText(value))),
		accrualMethods: parseArrayOf(value["dcterms:accrualmethod"], (value) => parseString(retrieveText(value))),
		accrualPeriodicities: parseArrayOf(value["dcterms:accrualperiodicity"], (value) => parseString(retrieveText(value))),
		accrualPolicies: parseArrayOf(value["dcterms:accrualpolicy"], (value) => parseString(retrieveText(value))),
		alternatives: parseArrayOf(value["dcterms:alternative"], (value) => parseString(retrieveText(value))),
		audiences: parseArrayOf(value["dcterms:audience"], (value) => parseString(retrieveText(value))),
		available: parseArrayOf(value["dcterms:available"], (value) => parseDate(retrieveText(value), options === null || options === void 0 ? void 0 : options.parseDateFn)),
		bibliographicCitations: parseArrayOf(value["dcterms:bibliographiccitation"], (value) => parseString(retrieveText(value))),
		conformsTo: parseArrayOf(value["dcterms:conformsto"], (value) => parseString(retrieveText(value))),
		contributors: parseArrayOf(value["dcterms:contributor"], (value) => parseString(retrieveText(value))),
		coverages: parseArrayOf(value["dcterms:coverage"], (value) => parseString(retrieveText(value))),
		created: parseArrayOf(value["dcterms:created"], (value) => parseDate(retrieveText(value), options === null || options === void 0 ? void 0 : options.parseDateFn)),
		creators: parseArrayOf(value["dcterms:creator"], (value) => parseString(retrieveText(value))),
		dateAccepted: parseArrayOf(value["dcterms:dateaccepted"], (value) => parseDate(retrieveText(value), options === null || options === void 0 ? void 0 : options.parseDateFn)),
		dateCopyrighted: parseArrayOf(value["dcterms:datecopyrighted"], (value) => parseDate(retrieveText(value), options === null || options === void 0 ? void 0 : options.parseDateFn)),
		dates: parseArrayOf(value["dcterms:date"], (value) => parseDate(retrieveText(value), options === null || options === void 0 ? void 0 : options.parseDateFn)),
		dateSubmitted: parseArrayOf(value["dcterms:datesubmitted"], (value) => parseDate(retrieveText(value), options === null || options === void 0 ? void 0 : options.parseDateFn)),
		descriptions: parseArrayOf(value["dcterms:description"], (value) => parseString(retrieveText(value))),
		educationLevels: parseArrayOf(value["dcterms:educationlevel"], (value) => parseString(retrieveText(value))),
		extents: parseArrayOf(value["dcterms:extent"], (value) => parseString(retrieveText(value))),
		formats: parseArrayOf(value["dcterms:format"], (value) => parseString(retrieveText(value))),
		hasFormats: parseArrayOf(value["dcterms:hasformat"], (value) => parseString(retrieveText(value))),
		hasParts: parseArrayOf(value["dcterms:haspart"], (value) => parseString(retrieveText(value))),
		hasVersions: parseArrayOf(value["dcterms:hasversion"], (value) => parseString(retrieveText(value))),
		identifiers: parseArrayOf(value["dcterms:identifier"], (value) => parseString(retrieveText(value))),
		instructionalMethods: parseArrayOf(value["dcterms:instructionalmethod"], (value) => parseString(retrieveText(value))),
		isFormatOf: parseArrayOf(value["dcterms:isformatof"], (value) => parseString(retrieveText(value))),
		isPartOf: parseArrayOf(value["dcterms:ispartof"], (value) => parseString(retrieveText(value))),
		isReferencedBy: parseArrayOf(value["dcterms:isreferencedby"], (value) => parseString(retrieveText(value))),
		isReplacedBy: parseArrayOf(value["dcterms:isreplacedby"], (value) => parseString(retrieveText(value))),
		isRequiredBy: parseArrayOf(value["dcterms:isrequiredby"], (value) => parseString(retrieveText(value))),
		issued: parseArrayOf(value["dcterms:issued"], (value) => parseDate(retrieveText(value), options === null || options === void 0 ? void 0 : options.parseDateFn)),
		isVersionOf: parseArrayOf(value["dcterms:isversionof"], (value) => parseString(retrieveText(value))),
		languages: parseArrayOf(value["dcterms:language"], (value) => parseString(retrieveText(value))),
		licenses: parseArrayOf(value["dcterms:license"], (value) => parseString(retrieveText(value))),
		mediators: parseArrayOf(value["dcterms:mediator"], (value) => parseString(retrieveText(value))),
		mediums: parseArrayOf(value["dcterms:medium"], (value) => parseString(retrieveText(value))),
		modified: parseArrayOf(value["dcterms:modified"], (value) => parseDate(retrieveText(value), options === null || options === void 0 ? void 0 : options.parseDateFn)),
		provenances: parseArrayOf(value["dcterms:provenance"], (value) => parseString(retrieveText(value))),
		publishers: parseArrayOf(value["dcterms:publisher"], (value) => parseString(retrieveText(value))),
		references: parseArrayOf(value["dcterms:references"], (value) => parseString(retrieveText(value))),
		relations: parseArrayOf(value["dcterms:relation"], (value) => parseString(retrieveText(value))),
		replaces: parseArrayOf(value["dcterms:replaces"], (value) => parseString(retrieveText(value))),
		requires: parseArrayOf(value["dcterms:requires"], (value) => parseString(retrieveText(value))),
		rights: parseArrayOf(value["dcterms:rights"], (value) => parseString(retrieveText(value))),
		rightsHolders: parseArrayOf(value["dcterms:rightsholder"], (value) => parseString(retrieveText(value))),
		sources: parseArrayOf(value["dcterms:source"], (value) => parseString(retrieveText(value))),
		spatials: parseArrayOf(value["dcterms:spatial"], (value) => parseString(retrieveText(value))),
		subjects: parseArrayOf(value["dcterms:subject"], (value) => parseString(retrieveText(value))),
		tableOfContents: parseArrayOf(value["dcterms:tableofcontents"], (value) => parseString(retrieveText(value))),
		temporals: parseArrayOf(value["dcterms:temporal"], (value) => parseString(retrieveText(value))),
		titles: parseArrayOf(value["dcterms:title"], (value) => parseString(retrieveText(value))),
		types: parseArrayOf(value["dcterms:type"], (value) => parseString(retrieveText(value))),
		valid: parseArrayOf(value["dcterms:valid"], (value) => parseDate(retrieveText(value), options === null || options === void 0 ? void 0 : options.parseDateFn))
	};
	return trimObject(itemOrFeed);
};
//#endregion


;// CONCATENATED MODULE: ./node_modules/feedsmith/dist/namespaces/geo/parse/utils.mjs



//#region src/namespaces/geo/parse/utils.ts
const geo_parse_utils_retrieveItemOrFeed = (value) => {
	if (!isPlainObject(value)) return;
	const geo = {
		lat: parseSingularOf(value["geo:lat"], (value) => parseNumber(retrieveText(value))),
		long: parseSingularOf(value["geo:long"], (value) => parseNumber(retrieveText(value))),
		alt: parseSingularOf(value["geo:alt"], (value) => parseNumber(retrieveText(value)))
	};
	return trimObject(geo);
};
//#endregion


;// CONCATENATED MODULE: ./node_modules/feedsmith/dist/namespaces/georss/parse/utils.mjs



//#region src/namespaces/georss/parse/utils.ts
const whitespaceRegex = /\s+/;
const parseLatLngPairs = (value, pairsCount) => {
	if (!isNonEmptyString(value)) return;
	const rawParts = value.split(whitespaceRegex);
	const numericParts = parseArrayOf(rawParts, parseNumber);
	if (!numericParts || numericParts.length % 2 !== 0 || rawParts.length !== numericParts.length) return;
	const actualPairCount = numericParts.length / 2;
	if ((pairsCount === null || pairsCount === void 0 ? void 0 : pairsCount.min) && actualPairCount < (pairsCount === null || pairsCount === void 0 ? void 0 : pairsCount.min) || (pairsCount === null || pairsCount === void 0 ? void 0 : pairsCount.max) && actualPairCount > (pairsCount === null || pairsCount === void 0 ? void 0 : pairsCount.max)) return;
	const points = [];
	for (let i = 0; i < numericParts.length; i += 2) {
		const lat = numericParts[i];
		const lng = numericParts[i + 1];
		if (isPresent(lat) && isPresent(lng)) points.push({
			lat,
			lng
		});
	}
	return points.length > 0 ? points : void 0;
};
const parsePoint = (value) => {
	var _parseLatLngPairs;
	return (_parseLatLngPairs = parseLatLngPairs(retrieveText(value), {
		min: 1,
		max: 1
	})) === null || _parseLatLngPairs === void 0 ? void 0 : _parseLatLngPairs[0];
};
const parseLine = (value) => {
	const points = parseLatLngPairs(retrieveText(value), { min: 2 });
	if (isPresent(points)) return { points };
};
const parsePolygon = (value) => {
	const points = parseLatLngPairs(retrieveText(value), { min: 4 });
	if (isPresent(points)) return { points };
};
const parseBox = (value) => {
	const points = parseLatLngPairs(retrieveText(value), {
		min: 2,
		max: 2
	});
	const lowerCorner = points === null || points === void 0 ? void 0 : points[0];
	const upperCorner = points === null || points === void 0 ? void 0 : points[1];
	if (isPresent(lowerCorner) && isPresent(upperCorner)) return {
		lowerCorner,
		upperCorner
	};
};
const georss_parse_utils_retrieveItemOrFeed = (value) => {
	if (!isPlainObject(value)) return;
	const itemOrFeed = {
		point: parseSingularOf(value["georss:point"], parsePoint),
		line: parseSingularOf(value["georss:line"], parseLine),
		polygon: parseSingularOf(value["georss:polygon"], parsePolygon),
		box: parseSingularOf(value["georss:box"], parseBox),
		featureTypeTag: parseSingularOf(value["georss:featuretypetag"], (value) => parseString(retrieveText(value))),
		relationshipTag: parseSingularOf(value["georss:relationshiptag"], (value) => parseString(retrieveText(value))),
		featureName: parseSingularOf(value["georss:featurename"], (value) => parseString(retrieveText(value))),
		elev: parseSingularOf(value["georss:elev"], (value) => parseNumber(retrieveText(value))),
		floor: parseSingularOf(value["georss:floor"], (value) => parseNumber(retrieveText(value))),
		radius: parseSingularOf(value["georss:radius"], (value) => parseNumber(retrieveText(value)))
	};
	return trimObject(itemOrFeed);
};
//#endregion


;// CONCATENATED MODULE: ./node_modules/feedsmith/dist/namespaces/googleplay/parse/utils.mjs



//#region src/namespaces/googleplay/parse/utils.ts
const parseImage = (value) => {
	if (isPlainObject(value) && value["@href"]) {
		const image = { href: parseString(value["@href"]) };
		return trimObject(image);
	}
	const text = retrieveText(value);
	if (text) {
		const image = { href: parseString(text) };
		return trimObject(image);
	}
};
const parseCategory = (value) => {
	if (isPlainObject(value) && value["@text"]) return parseString(value["@text"]);
	return parseString(retrieveText(value));
};
const parseExplicit = (value) => {
	var _retrieveText;
	const explicit = (_retrieveText = retrieveText(value)) === null || _retrieveText === void 0 ? void 0 : _retrieveText.trim().toLowerCase();
	if (explicit === "clean") return explicit;
	return parseYesNoBoolean(value);
};
const retrieveItem = (value) => {
	if (!isPlainObject(value)) return;
	const item = {
		author: parseSingularOf(value["googleplay:author"], (value) => parseString(retrieveText(value))),
		description: parseSingularOf(value["googleplay:description"], (value) => parseString(retrieveText(value))),
		explicit: parseSingularOf(value["googleplay:explicit"], parseExplicit),
		block: parseSingularOf(value["googleplay:block"], (value) => parseYesNoBoolean(retrieveText(value))),
		image: parseSingularOf(value["googleplay:image"], parseImage)
	};
	return trimObject(item);
};
const utils_retrieveFeed = (value) => {
	if (!isPlainObject(value)) return;
	const feed = {
		author: parseSingularOf(value["googleplay:author"], (value) => parseString(retrieveText(value))),
		description: parseSingularOf(value["googleplay:description"], (value) => parseString(retrieveText(value))),
		explicit: parseSingularOf(value["googleplay:explicit"], parseExplicit),
		block: parseSingularOf(value["googleplay:block"], (value) => parseYesNoBoolean(retrieveText(value))),
		image: parseSingularOf(value["googleplay:image"], parseImage),
		newFeedUrl: parseSingularOf(value["googleplay:new-feed-url"], (value) => parseString(retrieveText(value))),
		email: parseSingularOf(value["googleplay:email"], (value) => parseString(retrieveText(value))),
		categories: parseArrayOf(value["googleplay:category"], parseCategory)
	};
	return trimObject(feed);
};
//#endregion


;// CONCATENATED MODULE: ./node_modules/feedsmith/dist/namespaces/itunes/parse/utils.mjs



//#region src/namespaces/itunes/parse/utils.ts
const explicitOrYesRegex = /^\p{White_Space}*(explicit|yes)\p{White_Space}*$/iu;
const durationRegex = /^(?:(\d+):)?(\d+):(\d+)$/;
const utils_parseCategory = (value) => {
	if (!isPlainObject(value)) return;
	const category = {
		text: parseString(value["@text"]),
		categories: parseArrayOf(value["itunes:category"], utils_parseCategory)
	};
	return trimObject(category);
};
const parseOwner = (value) => {
	if (!isPlainObject(value)) return;
	const owner = {
		name: parseSingularOf(value["itunes:name"], (value) => parseString(retrieveText(value))),
		email: parseSingularOf(value["itunes:email"], (value) => parseString(retrieveText(value)))
	};
	return trimObject(owner);
};
const utils_parseExplicit = (value) => {
	const boolean = parseBoolean(value);
	if (boolean !== void 0) return boolean;
	if (typeof value === "string") return explicitOrYesRegex.test(value);
};
const parseDuration = (value) => {
	const duration = parseNumber(value);
	if (duration !== void 0) return duration;
	if (typeof value !== "string") return;
	const match = value.match(durationRegex);
	if (match) {
		const [, hours, minutes, seconds] = match;
		return Number(hours || 0) * 3600 + Number(minutes) * 60 + Number(seconds);
	}
};
const utils_parseImage = (value) => {
	if (isNonEmptyStringOrNumber(value)) return parseString(value);
	if (!isPlainObject(value)) return;
	return parseString(value["@href"]);
};
const utils_retrieveItem = (value) => {
	if (!isPlainObject(value)) return;
	const item = {
		duration: parseSingularOf(value["itunes:duration"], (value) => parseDuration(retrieveText(value))),
		image: parseSingularOf(value["itunes:image"], utils_parseImage),
		explicit: parseSingularOf(value["itunes:explicit"], (value) => utils_parseExplicit(retrieveText(value))),
		author: parseSingularOf(value["itunes:author"], (value) => parseString(retrieveText(value))),
		title: parseSingularOf(value["itunes:title"], (value) => parseString(retrieveText(value))),
		episode: parseSingularOf(value["itunes:episode"], (value) => parseNumber(retrieveText(value))),
		season: parseSingularOf(value["itunes:season"], (value) => parseNumber(retrieveText(value))),
		episodeType: parseSingularOf(value["itunes:episodetype"], (value) => parseString(retrieveText(value))),
		block: parseSingularOf(value["itunes:block"], (value) => parseYesNoBoolean(retrieveText(value))),
		summary: parseSingularOf(value["itunes:summary"], (value) => parseString(retrieveText(value))),
		subtitle: parseSingularOf(value["itunes:subtitle"], (value) => parseString(retrieveText(value))),
		keywords: parseSingularOf(value["itunes:keywords"], (value) => parseCsvOf(retrieveText(value), parseString))
	};
	return trimObject(item);
};
const parse_utils_retrieveFeed = (value) => {
	if (!isPlainObject(value)) return;
	const feed = {
		image: parseSingularOf(value["itunes:image"], utils_parseImage),
		explicit: parseSingularOf(value["itunes:explicit"], (value) => utils_parseExplicit(retrieveText(value))),
		author: parseSingularOf(value["itunes:author"], (value) => parseString(retrieveText(value))),
		title: parseSingularOf(value["itunes:title"], (value) => parseString(retrieveText(value))),
		type: parseSingularOf(value["itunes:type"], (value) => parseString(retrieveText(value))),
		newFeedUrl: parseSingularOf(value["itunes:new-feed-url"], (value) => parseString(retrieveText(value))),
		block: parseSingularOf(value["itunes:block"], (value) => parseYesNoBoolean(retrieveText(value))),
		complete: parseSingularOf(value["itunes:complete"], (value) => parseYesNoBoolean(retrieveText(value))),
		applePodcastsVerify: parseSingularOf(value["itunes:applepodcastsverify"], (value) => parseString(retrieveText(value))),
		categories: parseArrayOf(value["itunes:category"], utils_parseCategory),
		owner: parseSingularOf(value["itunes:owner"], parseOwner),
		summary: parseSingularOf(value["itunes:summary"], (value) => parseString(retrieveText(value))),
		subtitle: parseSingularOf(value["itunes:subtitle"], (value) => parseString(retrieveText(value))),
		keywords: parseSingularOf(value["itunes:keywords"], (value) => parseCsvOf(retrieveText(value), parseString))
	};
	return trimObject(feed);
};
//#endregion


;// CONCATENATED MODULE: ./node_modules/feedsmith/dist/namespaces/media/parse/utils.mjs



//#region src/namespaces/media/parse/utils.ts
const parseRating = (value) => {
	const rating = {
		value: ((value) => parseString(retrieveText(value)))(value),
		scheme: parseString(value === null || value === void 0 ? void 0 : value["@scheme"])
	};
	return trimObject(rating);
};
const retrieveRatings = (value) => {
	if (!isPlainObject(value)) return;
	if (value["media:rating"]) return parseArrayOf(value["media:rating"], parseRating);
	if (value["media:adult"]) return [{
		value: parseBoolean(retrieveText(value["media:adult"])) ? "adult" : "nonadult",
		scheme: "urn:simple"
	}];
};
const parseTitleOrDescription = (value) => {
	const title = {
		value: ((value) => parseString(retrieveText(value)))(value),
		type: parseString(value === null || value === void 0 ? void 0 : value["@type"])
	};
	return trimObject(title);
};
const parseThumbnail = (value) => {
	if (!isPlainObject(value)) return;
	const thumbnail = {
		url: parseString(value["@url"]),
		height: parseNumber(value["@height"]),
		width: parseNumber(value["@width"]),
		time: parseString(value["@time"])
	};
	return trimObject(thumbnail);
};
const parse_utils_parseCategory = (value) => {
	const category = {
		name: ((value) => parseString(retrieveText(value)))(value),
		scheme: parseString(value === null || value === void 0 ? void 0 : value["@scheme"]),
		label: parseString(value === null || value === void 0 ? void 0 : value["@label"])
	};
	return trimObject(category);
};
const parseHash = (value) => {
	const hash = {
		value: ((value) => parseString(retrieveText(value)))(value),
		algo: parseString(value === null || value === void 0 ? void 0 : value["@algo"])
	};
	return trimObject(hash);
};
const parsePlayer = (value) => {
	if (!isPlainObject(value)) return;
	const player = {
		url: parseString(value["@url"]),
		height: parseNumber(value["@height"]),
		width: parseNumber(value["@width"])
	};
	return trimObject(player);
};
const parseCredit = (value) => {
	const credit = {
		value: ((value) => parseString(retrieveText(value)))(value),
		role: parseString(value === null || value === void 0 ? void 0 : value["@role"]),
		scheme: parseString(value === null || value === void 0 ? void 0 : value["@scheme"])
	};
	return trimObject(credit);
};
const parseCopyright = (value) => {
	const copyright = {
		value: ((value) => parseString(retrieveText(value)))(value),
		url: parseString(value === null || value === void 0 ? void 0 : value["@url"])
	};
	return trimObject(copyright);
};
const parseText = (value) => {
	const text = {
		value: ((value) => parseString(retrieveText(value)))(value),
		type: parseString(value === null || value === void 0 ? void 0 : value["@type"]),
		lang: parseString(value === null || value === void 0 ? void 0 : value["@lang"]),
		start: parseString(value === null || value === void 0 ? void 0 : value["@start"]),
		end: parseString(value === null || value === void 0 ? void 0 : value["@end"])
	};
	return trimObject(text);
};
const parseRestriction = (value) => {
	if (!isPlainObject(value)) return;
	const restriction = {
		value: ((value) => parseString(retrieveText(value)))(value),
		relationship: parseString(value["@relationship"]),
		type: parseString(value["@type"])
	};
	return trimObject(restriction);
};
const parseCommunity = (value) => {
	if (!isPlainObject(value)) return;
	const community = {
		starRating: parseSingularOf(value["media:starrating"], parseStarRating),
		statistics: parseSingularOf(value["media:statistics"], parseStatistics),
		tags: parseSingularOf(value["media:tags"], parseTags)
	};
	return trimObject(community);
};
const parseStarRating = (value) => {
	if (!isPlainObject(value)) return;
	const starRating = {
		average: parseNumber(value["@average"]),
		count: parseNumber(value["@count"]),
		min: parseNumber(value["@min"]),
		max: parseNumber(value["@max"])
	};
	return trimObject(starRating);
};
const parseStatistics = (value) => {
	if (!isPlainObject(value)) return;
	const statistics = {
		views: parseNumber(value["@views"]),
		favorites: parseNumber(value["@favorites"])
	};
	return trimObject(statistics);
};
const parseTags = (value) => {
	return parseCsvOf(value, (segment) => {
		const split = segment.split(":");
		return {
			name: parseString(split[0]) ?? "",
			weight: parseNumber(split[1]) ?? 1
		};
	});
};
const parseComments = (value) => {
	return parseArrayOf(value === null || value === void 0 ? void 0 : value["media:comment"], (value) => parseString(retrieveText(value)));
};
const parseEmbed = (value) => {
	if (!isPlainObject(value)) return;
	const embed = {
		url: parseString(value["@url"]),
		width: parseNumber(value["@width"]),
		height: parseNumber(value["@height"]),
		params: parseArrayOf(value["media:param"], parseParam)
	};
	return trimObject(embed);
};
const parseParam = (value) => {
	if (!isPlainObject(value)) return;
	const param = {
		name: parseString(value["@name"]),
		value: ((value) => parseString(retrieveText(value)))(value)
	};
	return trimObject(param);
};
const parseResponses = (value) => {
	return parseArrayOf(value === null || value === void 0 ? void 0 : value["media:response"], (value) => parseString(retrieveText(value)));
};
const parseBackLinks = (value) => {
	return parseArrayOf(value === null || value === void 0 ? void 0 : value["media:backlink"], (value) => parseString(retrieveText(value)));
};
const parseStatus = (value) => {
	if (!isPlainObject(value)) return;
	const status = {
		state: parseString(value["@state"]),
		reason: parseString(value["@reason"])
	};
	return trimObject(status);
};
const parsePrice = (value) => {
	if (!isPlainObject(value)) return;
	const price = {
		type: parseString(value["@type"]),
		info: parseString(value["@info"]),
		price: parseNumber(value["@price"]),
		currency: parseString(value["@currency"])
	};
	return trimObject(price);
};
const parseLicense = (value) => {
	const license = {
		name: ((value) => parseString(retrieveText(value)))(value),
		type: parseString(value === null || value === void 0 ? void 0 : value["@type"]),
		href: parseString(value === null || value === void 0 ? void 0 : value["@href"])
	};
	return trimObject(license);
};
const parseSubTitle = (value) => {
	if (!isPlainObject(value)) return;
	const subTitle = {
		type: parseString(value["@type"]),
		lang: parseString(value["@lang"]),
		href: parseString(value["@href"])
	};
	return trimObject(subTitle);
};
const parsePeerLink = (value) => {
	if (!isPlainObject(value)) return;
	const peerLink = {
		type: parseString(value["@type"]),
		href: parseString(value["@href"])
	};
	return trimObject(peerLink);
};
const parseRights = (value) => {
	if (!isPlainObject(value)) return;
	const rights = { status: parseString(value["@status"]) };
	return trimObject(rights);
};
const parseScene = (value) => {
	if (!isPlainObject(value)) return;
	const scene = {
		title: parseSingularOf(value.scenetitle, (value) => parseString(retrieveText(value))),
		description: parseSingularOf(value.scenedescription, (value) => parseString(retrieveText(value))),
		startTime: parseSingularOf(value.scenestarttime, (value) => parseString(retrieveText(value))),
		endTime: parseSingularOf(value.sceneendtime, (value) => parseString(retrieveText(value)))
	};
	return trimObject(scene);
};
const parseScenes = (value) => {
	return parseArrayOf(value === null || value === void 0 ? void 0 : value["media:scene"], parseScene);
};
const parseLocation = (value) => {
	if (isNonEmptyStringOrNumber(value) || isPlainObject(value)) {
		const location = { description: ((value) => parseString(retrieveText(value)))(value) };
		return trimObject(location);
	}
};
const retrieveCommonElements = (value) => {
	if (!isPlainObject(value)) return;
	const commonElements = {
		ratings: retrieveRatings(value),
		title: parseSingularOf(value["media:title"], parseTitleOrDescription),
		description: parseSingularOf(value["media:description"], parseTitleOrDescription),
		keywords: parseSingularOf(value["media:keywords"], (value) => parseCsvOf(retrieveText(value), parseString)),
		thumbnails: parseArrayOf(value["media:thumbnail"], parseThumbnail),
		categories: parseArrayOf(value["media:category"], parse_utils_parseCategory),
		hashes: parseArrayOf(value["media:hash"], parseHash),
		player: parseSingularOf(value["media:player"], parsePlayer),
		credits: parseArrayOf(value["media:credit"], parseCredit),
		copyright: parseSingularOf(value["media:copyright"], parseCopyright),
		texts: parseArrayOf(value["media:text"], parseText),
		restrictions: parseArrayOf(value["media:restriction"], parseRestriction),
		community: parseSingularOf(value["media:community"], parseCommunity),
		comments: parseSingularOf(value["media:comments"], parseComments),
		embed: parseSingularOf(value["media:embed"], parseEmbed),
		responses: parseSingularOf(value["media:responses"], parseResponses),
		backLinks: parseSingularOf(value["media:backlinks"], parseBackLinks),
		status: parseSingularOf(value["media:status"], parseStatus),
		prices: parseArrayOf(value["media:price"], parsePrice),
		licenses: parseArrayOf(value["media:license"], parseLicense),
		subTitles: parseArrayOf(value["media:subtitle"], parseSubTitle),
		peerLinks: parseArrayOf(value["media:peerlink"], parsePeerLink),
		locations: parseArrayOf(value["media:location"], parseLocation),
		rights: parseSingularOf(value["media:rights"], parseRights),
		scenes: parseSingularOf(value["media:scenes"], parseScenes)
	};
	return trimObject(commonElements);
};
const parseContent = (value) => {
	if (!isPlainObject(value)) return;
	const content = {
		url: parseString(value["@url"]),
		fileSize: parseNumber(value["@filesize"]),
		type: parseString(value["@type"]),
		medium: parseString(value["@medium"]),
		isDefault: parseBoolean(value["@isdefault"]),
		expression: parseString(value["@expression"]),
		bitrate: parseNumber(value["@bitrate"]),
		framerate: parseNumber(value["@framerate"]),
		samplingrate: parseNumber(value["@samplingrate"]),
		channels: parseNumber(value["@channels"]),
		duration: parseNumber(value["@duration"]),
		height: parseNumber(value["@height"]),
		width: parseNumber(value["@width"]),
		lang: parseString(value["@lang"]),
		...retrieveCommonElements(value)
	};
	return trimObject(content);
};
const parseGroup = (value) => {
	if (!isPlainObject(value)) return;
	const group = {
		contents: parseArrayOf(value["media:content"], parseContent),
		...retrieveCommonElements(value)
	};
	return trimObject(group);
};
const media_parse_utils_retrieveItemOrFeed = (value) => {
	if (!isPlainObject(value)) return;
	const itemOrFeed = {
		groups: parseArrayOf(value["media:group"], parseGroup),
		contents: parseArrayOf(value["media:content"], parseContent),
		...retrieveCommonElements(value)
	};
	return trimObject(itemOrFeed);
};
//#endregion


;// CONCATENATED MODULE: ./node_modules/feedsmith/dist/namespaces/opensearch/parse/utils.mjs



//#region src/namespaces/opensearch/parse/utils.ts
const parseQuery = (value) => {
	if (!isPlainObject(value)) return;
	const query = {
		role: parseString(value["@role"]),
		searchTerms: parseString(value["@searchterms"]),
		count: parseNumber(value["@count"]),
		startIndex: parseNumber(value["@startindex"]),
		startPage: parseNumber(value["@startpage"]),
		language: parseString(value["@language"]),
		inputEncoding: parseString(value["@inputencoding"]),
		outputEncoding: parseString(value["@outputencoding"])
	};
	return trimObject(query);
};
const opensearch_parse_utils_retrieveFeed = (value) => {
	if (!isPlainObject(value)) return;
	const feed = {
		totalResults: parseSingularOf(value["opensearch:totalresults"], (value) => parseNumber(retrieveText(value))),
		startIndex: parseSingularOf(value["opensearch:startindex"], (value) => parseNumber(retrieveText(value))),
		itemsPerPage: parseSingularOf(value["opensearch:itemsperpage"], (value) => parseNumber(retrieveText(value))),
		queries: parseArrayOf(value["opensearch:query"], parseQuery)
	};
	return trimObject(feed);
};
//#endregion


;// CONCATENATED MODULE: ./node_modules/feedsmith/dist/namespaces/pingback/parse/utils.mjs



//#region src/namespaces/pingback/parse/utils.ts
const parse_utils_retrieveItem = (value) => {
	if (!isPlainObject(value)) return;
	const item = {
		server: parseSingularOf(value["pingback:server"], (value) => retrieveRdfResourceOrText(value, parseString)),
		target: parseSingularOf(value["pingback:target"], (value) => retrieveRdfResourceOrText(value, parseString))
	};
	return trimObject(item);
};
const pingback_parse_utils_retrieveFeed = (value) => {
	if (!isPlainObject(value)) return;
	const feed = { to: parseSingularOf(value["pingback:to"], (value) => retrieveRdfResourceOrText(value, parseString)) };
	return trimObject(feed);
};
//#endregion


;// CONCATENATED MODULE: ./node_modules/feedsmith/dist/namespaces/psc/parse/utils.mjs



//#region src/namespaces/psc/parse/utils.ts
const parseChapter = (value) => {
	if (!isPlainObject(value)) return;
	const chapter = {
		start: parseSingularOf(value["@start"], parseString),
		title: parseSingularOf(value["@title"], parseString),
		href: parseSingularOf(value["@href"], parseString),
		image: parseSingularOf(value["@image"], parseString)
	};
	return trimObject(chapter);
};
const parseChapters = (value) => {
	return parseArrayOf(value === null || value === void 0 ? void 0 : value["psc:chapter"], parseChapter);
};
const psc_parse_utils_retrieveItem = (value) => {
	if (!isPlainObject(value)) return;
	const item = { chapters: parseSingularOf(value["psc:chapters"], parseChapters) };
	return trimObject(item);
};
//#endregion


;// CONCATENATED MODULE: ./node_modules/feedsmith/dist/namespaces/slash/parse/utils.mjs



//#region src/namespaces/slash/parse/utils.ts
const parseHitParade = (value) => {
	return parseCsvOf(value, parseNumber);
};
const slash_parse_utils_retrieveItem = (value) => {
	if (!isPlainObject(value)) return;
	const item = {
		section: parseSingularOf(value["slash:section"], (value) => parseString(retrieveText(value))),
		department: parseSingularOf(value["slash:department"], (value) => parseString(retrieveText(value))),
		comments: parseSingularOf(value["slash:comments"], (value) => parseNumber(retrieveText(value))),
		hitParade: parseSingularOf(value["slash:hit_parade"], (value) => parseHitParade(retrieveText(value)))
	};
	return trimObject(item);
};
//#endregion


;// CONCATENATED MODULE: ./node_modules/feedsmith/dist/namespaces/sy/parse/utils.mjs



//#region src/namespaces/sy/parse/utils.ts
const sy_parse_utils_retrieveFeed = (value, options) => {
	if (!isPlainObject(value)) return;
	const feed = {
		updatePeriod: parseSingularOf(value["sy:updateperiod"], (value) => parseString(retrieveText(value))),
		updateFrequency: parseSingularOf(value["sy:updatefrequency"], (value) => parseNumber(retrieveText(value))),
		updateBase: parseSingularOf(value["sy:updatebase"], (value) => parseDate(retrieveText(value), options === null || options === void 0 ? void 0 : options.parseDateFn))
	};
	return trimObject(feed);
};
//#endregion


;// CONCATENATED MODULE: ./node_modules/feedsmith/dist/namespaces/thr/parse/utils.mjs



//#region src/namespaces/thr/parse/utils.ts
const parseInReplyTo = (value) => {
	if (!isPlainObject(value)) return;
	const inReplyTo = {
		ref: parseString(value["@ref"]),
		href: parseString(value["@href"]),
		type: parseString(value["@type"]),
		source: parseString(value["@source"])
	};
	return trimObject(inReplyTo);
};
const retrieveLink = (value, options) => {
	if (!isPlainObject(value)) return;
	const link = {
		count: parseNumber(value["@thr:count"]),
		updated: parseDate(value["@thr:updated"], options === null || options === void 0 ? void 0 : options.parseDateFn)
	};
	return trimObject(link);
};
const thr_parse_utils_retrieveItem = (value) => {
	if (!isPlainObject(value)) return;
	const item = {
		total: parseSingularOf(value["thr:total"], (value) => parseNumber(retrieveText(value))),
		inReplyTos: parseArrayOf(value["thr:in-reply-to"], parseInReplyTo)
	};
	return trimObject(item);
};
//#endregion


;// CONCATENATED MODULE: ./node_modules/feedsmith/dist/namespaces/trackback/parse/utils.mjs



//#region src/namespaces/trackback/parse/utils.ts
const trackback_parse_utils_retrieveItem = (value) => {
	if (!isPlainObject(value)) return;
	const item = {
		ping: parseSingularOf(value["trackback:ping"], (value) => retrieveRdfResourceOrText(value, parseString)),
		abouts: parseArrayOf(value["trackback:about"], (value) => retrieveRdfResourceOrText(value, parseString))
	};
	return trimObject(item);
};
//#endregion


;// CONCATENATED MODULE: ./node_modules/feedsmith/dist/namespaces/wfw/parse/utils.mjs



//#region src/namespaces/wfw/parse/utils.ts
const wfw_parse_utils_retrieveItem = (value) => {
	if (!isPlainObject(value)) return;
	const item = {
		comment: parseSingularOf(value["wfw:comment"], (value) => parseString(retrieveText(value))),
		commentRss: parseSingularOf(value["wfw:commentrss"], (value) => parseString(retrieveText(value)))
	};
	return trimObject(item);
};
//#endregion


;// CONCATENATED MODULE: ./node_modules/feedsmith/dist/namespaces/xml/parse/utils.mjs



//#region src/namespaces/xml/parse/utils.ts
const xml_parse_utils_retrieveItemOrFeed = (value) => {
	if (!isPlainObject(value)) return;
	const itemOrFeed = {
		lang: parseString(value["@xml:lang"]),
		base: parseString(value["@xml:base"]),
		space: parseString(value["@xml:space"]),
		id: parseString(value["@xml:id"])
	};
	return trimObject(itemOrFeed);
};
//#endregion


;// CONCATENATED MODULE: ./node_modules/feedsmith/dist/namespaces/yt/parse/utils.mjs



//#region src/namespaces/yt/parse/utils.ts
const yt_parse_utils_retrieveItem = (value) => {
	if (!isPlainObject(value)) return;
	const item = {
		videoId: parseSingularOf(value["yt:videoid"], (value) => parseString(retrieveText(value))),
		channelId: parseSingularOf(value["yt:channelid"], (value) => parseString(retrieveText(value)))
	};
	return trimObject(item);
};
const yt_parse_utils_retrieveFeed = (value) => {
	if (!isPlainObject(value)) return;
	const feed = {
		channelId: parseSingularOf(value["yt:channelid"], (value) => parseString(retrieveText(value))),
		playlistId: parseSingularOf(value["yt:playlistid"], (value) => parseString(retrieveText(value)))
	};
	return trimObject(feed);
};
//#endregion


;// CONCATENATED MODULE: ./node_modules/fast-xml-parser/src/util.js


const nameStartChar = ':A-Za-z_\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD';
const nameChar = nameStartChar + '\\-.\\d\\u00B7\\u0300-\\u036F\\u203F-\\u2040';
const nameRegexp = '[' + nameStartChar + '][' + nameChar + ']*';
const regexName = new RegExp('^' + nameRegexp + '$');

function getAllMatches(string, regex) {
  const matches = [];
  let match = regex.exec(string);
  while (match) {
    const allmatches = [];
    allmatches.startIndex = regex.lastIndex - match[0].length;
    const len = match.length;
    for (let index = 0; index < len; index++) {
      allmatches.push(match[index]);
    }
    matches.push(allmatches);
    match = regex.exec(string);
  }
  return matches;
}

const isName = function (string) {
  const match = regexName.exec(string);
  return !(match === null || typeof match === 'undefined');
}

function isExist(v) {
  return typeof v !== 'undefined';
}

function isEmptyObject(obj) {
  return Object.keys(obj).length === 0;
}

function getValue(v) {
  if (exports.isExist(v)) {
    return v;
  } else {
    return '';
  }
}

/**
 * Dangerous property names that could lead to prototype pollution or security issues
 */
const DANGEROUS_PROPERTY_NAMES = [
  // '__proto__',
  // 'constructor',
  // 'prototype',
  'hasOwnProperty',
  'toString',
  'valueOf',
  '__defineGetter__',
  '__defineSetter__',
  '__lookupGetter__',
  '__lookupSetter__'
];

const criticalProperties = ["__proto__", "constructor", "prototype"];
;// CONCATENATED MODULE: ./node_modules/fast-xml-parser/src/xmlparser/OptionsBuilder.js



const defaultOnDangerousProperty = (name) => {
  if (DANGEROUS_PROPERTY_NAMES.includes(name)) {
    return "__" + name;
  }
  return name;
};


const defaultOptions = {
  preserveOrder: false,
  attributeNamePrefix: '@_',
  attributesGroupName: false,
  textNodeName: '#text',
  ignoreAttributes: true,
  removeNSPrefix: false, // remove NS from tag name or attribute name if true
  allowBooleanAttributes: false, //a tag can have attributes without any value
  //ignoreRootElement : false,
  parseTagValue: true,
  parseAttributeValue: false,
  trimValues: true, //Trim string values of tag and attributes
  cdataPropName: false,
  numberParseOptions: {
    hex: true,
    leadingZeros: true,
    eNotation: true,
    unicode: false
  },
  tagValueProcessor: function (tagName, val) {
    return val;
  },
  attributeValueProcessor: function (attrName, val) {
    return val;
  },
  stopNodes: [], //nested tags will not be parsed even for errors
  alwaysCreateTextNode: false,
  isArray: () => false,
  commentPropName: false,
  unpairedTags: [],
  processEntities: true,
  htmlEntities: false,
  entityDecoder: null,
  ignoreDeclaration: false,
  ignorePiTags: false,
  transformTagName: false,
  transformAttributeName: false,
  updateTag: function (tagName, jPath, attrs) {
    return tagName
  },
  // skipEmptyListItem: false
  captureMetaData: false,
  maxNestedTags: 100,
  strictReservedNames: true,
  jPath: true, // if true, pass jPath string to callbacks; if false, pass matcher instance
  onDangerousProperty: defaultOnDangerousProperty
};


/**
 * Validates that a property name is safe to use
 * @param {string} propertyName - The property name to validate
 * @param {string} optionName - The option field name (for error message)
 * @throws {Error} If property name is dangerous
 */
function validatePropertyName(propertyName, optionName) {
  if (typeof propertyName !== 'string') {
    return; // Only validate string property names
  }

  const normalized = propertyName.toLowerCase();
  if (DANGEROUS_PROPERTY_NAMES.some(dangerous => normalized === dangerous.toLowerCase())) {
    throw new Error(
      `[SECURITY] Invalid ${optionName}: "${propertyName}" is a reserved JavaScript keyword that could cause prototype pollution`
    );
  }

  if (criticalProperties.some(dangerous => normalized === dangerous.toLowerCase())) {
    throw new Error(
      `[SECURITY] Invalid ${optionName}: "${propertyName}" is a reserved JavaScript keyword that could cause prototype pollution`
    );
  }
}

/**
 * Normalizes processEntities option for backward compatibility
 * @param {boolean|object} value 
 * @returns {object} Always returns normalized object
 */
function normalizeProcessEntities(value, htmlEntities) {
  // Boolean backward compatibility
  if (typeof value === 'boolean') {
    return {
      enabled: value, // true or false
      maxEntitySize: 10000,
      maxExpansionDepth: 10000,
      maxTotalExpansions: Infinity,
      maxExpandedLength: 100000,
      maxEntityCount: 1000,
      allowedTags: null,
      tagFilter: null,
      appliesTo: "all",
    };
  }

  // Object config - merge with defaults
  if (typeof value === 'object' && value !== null) {
    return {
      enabled: value.enabled !== false,
      maxEntitySize: Math.max(1, value.maxEntitySize ?? 10000),
      maxExpansionDepth: Math.max(1, value.maxExpansionDepth ?? 10000),
      maxTotalExpansions: Math.max(1, value.maxTotalExpansions ?? Infinity),
      maxExpandedLength: Math.max(1, value.maxExpandedLength ?? 100000),
      maxEntityCount: Math.max(1, value.maxEntityCount ?? 1000),
      allowedTags: value.allowedTags ?? null,
      tagFilter: value.tagFilter ?? null,
      appliesTo: value.appliesTo ?? "all",
    };
  }

  // Default to enabled with limits
  return normalizeProcessEntities(true);
}

const buildOptions = function (options) {
  const built = Object.assign({}, defaultOptions, options);

  // Validate property names to prevent prototype pollution
  const propertyNameOptions = [
    { value: built.attributeNamePrefix, name: 'attributeNamePrefix' },
    { value: built.attributesGroupName, name: 'attributesGroupName' },
    { value: built.textNodeName, name: 'textNodeName' },
    { value: built.cdataPropName, name: 'cdataPropName' },
    { value: built.commentPropName, name: 'commentPropName' }
  ];

  for (const { value, name } of propertyNameOptions) {
    if (value) {
      validatePropertyName(value, name);
    }
  }

  if (built.onDangerousProperty === null) {
    built.onDangerousProperty = defaultOnDangerousProperty;
  }

  // Always normalize processEntities for backward compatibility and validation
  built.processEntities = normalizeProcessEntities(built.processEntities, built.htmlEntities);
  built.unpairedTagsSet = new Set(built.unpairedTags);
  // Convert old-style stopNodes for backward compatibility
  if (built.stopNodes && Array.isArray(built.stopNodes)) {
    built.stopNodes = built.stopNodes.map(node => {
      if (typeof node === 'string' && node.startsWith('*.')) {
        // Old syntax: *.tagname meant "tagname anywhere"
        // Convert to new syntax: ..tagname
        return '..' + node.substring(2);
      }
      return node;
    });
  }
  //console.debug(built.processEntities)
  return built;
};
;// CONCATENATED MODULE: ./node_modules/fast-xml-parser/src/xmlparser/xmlNode.js


let METADATA_SYMBOL;

if (typeof Symbol !== "function") {
  METADATA_SYMBOL = "@@xmlMetadata";
} else {
  METADATA_SYMBOL = Symbol("XML Node Metadata");
}

class XmlNode {
  constructor(tagname) {
    this.tagname = tagname;
    this.child = []; //nested tags, text, cdata, comments in order
    this[":@"] = Object.create(null); //attributes map
  }
  add(key, val) {
    // this.child.push( {name : key, val: val, isCdata: isCdata });
    if (key === "__proto__") key = "#__proto__";
    this.child.push({ [key]: val });
  }
  addChild(node, startIndex) {
    if (node.tagname === "__proto__") node.tagname = "#__proto__";
    if (node[":@"] && Object.keys(node[":@"]).length > 0) {
      this.child.push({ [node.tagname]: node.child, [":@"]: node[":@"] });
    } else {
      this.child.push({ [node.tagname]: node.child });
    }
    // if requested, add the startIndex
    this.addStartIndex(startIndex);
  }

  addStartIndex(startIndex) {
    if (startIndex !== undefined) {
      // Note: for now we just overwrite the metadata. If we had more complex metadata,
      // we might need to do an object append here:  metadata = { ...metadata, startIndex }
      this.child[this.child.length - 1][METADATA_SYMBOL] = { startIndex };
    }
  }

  addEndIndex(endIndex) {
    const lastChild = this.child[this.child.length - 1];
    // endIndex is write-once: when updateTag drops a node, the last child is a
    // previously completed sibling whose endIndex must not be overwritten
    if (lastChild !== undefined && lastChild[METADATA_SYMBOL] !== undefined
      && lastChild[METADATA_SYMBOL].endIndex === undefined) {
      lastChild[METADATA_SYMBOL].endIndex = endIndex;
    }
  }
  /** symbol used for metadata */
  static getMetaDataSymbol() {
    return METADATA_SYMBOL;
  }
}

;// CONCATENATED MODULE: ./node_modules/xml-naming/src/index.js
/**
 * xml-naming
 * Validates XML Name productions as defined in the XML 1.0 and 1.1 specifications.
 * Covers: Name, NCName, QName, NMToken, NMTokens
 *
 * XML 1.0 spec: https://www.w3.org/TR/xml/#NT-Name
 * XML 1.1 spec: https://www.w3.org/TR/xml11/#NT-NameStartChar
 * XML NS spec:  https://www.w3.org/TR/xml-names/#NT-NCName
 */

// ---------------------------------------------------------------------------
// Character class strings — XML 1.0
//
// NameStartChar ::= ":" | [A-Z] | "_" | [a-z]
//   | [#xC0-#xD6]   | [#xD8-#xF6]   | [#xF8-#x2FF]
//   | [#x370-#x37D] | [#x37F-#x1FFF]    <- split to exclude #x0487
//   | [#x200C-#x200D]
//   | [#x2070-#x218F] | [#x2C00-#x2FEF]
//   | [#x3001-#xD7FF] | [#xF900-#xFDCF] | [#xFDF0-#xFFFD]
//
// NameChar ::= NameStartChar | "-" | "." | [0-9]
//   | #xB7 | [#x0300-#x036F] | [#x203F-#x2040]
//
// Note: \u0487 (Combining Cyrillic Millions Sign) was added in Unicode 4.0,
// after XML 1.0 was defined against Unicode 2.0. It falls inside the range
// \u037F-\u1FFF but must be excluded. We split that range into
// \u037F-\u0486 and \u0488-\u1FFF to exclude it explicitly.
// ---------------------------------------------------------------------------

const nameStartChar10 =
  ':A-Za-z_' +
  '\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF' +
  '\u0370-\u037D' +
  '\u037F-\u0486\u0488-\u1FFF' +  // split to exclude \u0487
  '\u200C-\u200D' +
  '\u2070-\u218F' +
  '\u2C00-\u2FEF' +
  '\u3001-\uD7FF' +
  '\uF900-\uFDCF' +
  '\uFDF0-\uFFFD';

const nameChar10 =
  nameStartChar10 +
  '\\-\\.\\d' +
  '\u00B7' +
  '\u0300-\u036F' +
  '\u203F-\u2040';

// ---------------------------------------------------------------------------
// Character class strings — XML 1.1
//
// Differences from XML 1.0:
//
// NameStartChar:
//   1.0 has split ranges: \u00C0-\u00D6, \u00D8-\u00F6, \u00F8-\u02FF
//   1.1 merges them into: \u00C0-\u02FF
//   (\u00D7 x and \u00F7 / are division symbols, excluded in both versions)
//
//   1.0 tops out at \uFFFD (BMP only)
//   1.1 adds \u{10000}-\u{EFFFF} (supplementary planes)
//   These require the /u flag on the RegExp — see buildRegexes below.
//
// NameChar:
//   1.1 adds \u0487 (Combining Cyrillic Millions Sign, added in Unicode 4.0)
// ---------------------------------------------------------------------------

const nameStartChar11 =
  ':A-Za-z_' +
  '\u00C0-\u02FF' +                    // merged — 1.0 had three split ranges here
  '\u0370-\u037D' +
  '\u037F-\u0486\u0488-\u1FFF' +       // split to exclude \u0487 (combining mark, never a NameStartChar)
  '\u200C-\u200D' +
  '\u2070-\u218F' +
  '\u2C00-\u2FEF' +
  '\u3001-\uD7FF' +
  '\uF900-\uFDCF' +
  '\uFDF0-\uFFFD' +
  '\u{10000}-\u{EFFFF}';     // supplementary planes — REQUIRES /u flag on RegExp

const nameChar11 =
  nameStartChar11 +
  '\\-\\.\\d' +
  '\u00B7' +
  '\u0300-\u036F' +
  '\u0487' +                 // Combining Cyrillic Millions Sign — valid in 1.1, not 1.0
  '\u203F-\u2040';

// ---------------------------------------------------------------------------
// Regex builders
//
// XML 1.0 regexes: no flags — BMP only, standard JS regex behaviour.
// XML 1.1 regexes: /u flag — required for \u{10000}-\u{EFFFF} to match actual
//   supplementary code points rather than lone surrogates (which are illegal XML).
// ---------------------------------------------------------------------------

const buildRegexes = (startChar, char, flags = '') => {
  const ncStart = startChar.replace(':', '');
  const ncChar = char.replace(':', '');
  const ncNamePat = `[${ncStart}][${ncChar}]*`;

  return {
    name: new RegExp(`^[${startChar}][${char}]*$`, flags),
    ncName: new RegExp(`^${ncNamePat}$`, flags),
    qName: new RegExp(`^${ncNamePat}(?::${ncNamePat})?$`, flags),
    nmToken: new RegExp(`^[${char}]+$`, flags),
    nmTokens: new RegExp(`^[${char}]+(?:\\s+[${char}]+)*$`, flags),
  };
};

const regexes10 = buildRegexes(nameStartChar10, nameChar10);       // no /u — BMP only
const regexes11 = buildRegexes(nameStartChar11, nameChar11, 'u');  // /u — enables \u{10000}-\u{EFFFF}

// ---------------------------------------------------------------------------
// ASCII-only fast path (opt-in, off by default)
//
// The XML 1.0 vs 1.1 NameStartChar/NameChar productions differ *only* in
// their non-ASCII ranges (merged vs split Latin-1 ranges, \u0487, and
// supplementary planes). Restricted to ASCII, both versions collapse to the
// same character classes, so a single regex pair covers both xmlVersion
// values — no /u flag needed.
//
// Rationale: unicode-aware regexes (the /u flag, required for XML 1.1's
// supplementary-plane range) are measurably slower in V8 than plain
// non-unicode regexes on the same input, even when the input is pure ASCII.
// For the common case — HTML/SVG ids, XML tags — names are ASCII, so callers
// who know this can opt in to skip the unicode-aware matching path entirely.
// This is a real but *conditional* win: mainly for XML 1.1 input (avoids /u),
// or at scale where the larger unicode character classes add engine
// overhead. It also changes behaviour (rejects legitimate non-ASCII XML
// 1.0/1.1 names), so it must never be silently enabled — hence off by
// default.
// ---------------------------------------------------------------------------

const nameStartCharAscii = ':A-Za-z_';
const nameCharAscii = nameStartCharAscii + '\\-\\.\\d';

const regexesAscii = buildRegexes(nameStartCharAscii, nameCharAscii); // no /u — ASCII only

const getRegexes = (xmlVersion = '1.0', asciiOnly = false) => {
  if (asciiOnly) return regexesAscii;
  return xmlVersion === '1.1' ? regexes11 : regexes10;
};

// ---------------------------------------------------------------------------
// Boolean validators
// ---------------------------------------------------------------------------

/**
 * Returns true if the string is a valid XML Name.
 * Colons are allowed anywhere (Name production).
 * Used for: DOCTYPE entity names, notation names, DTD element declarations.
 *
 * @param {{ xmlVersion?: '1.0'|'1.1', asciiOnly?: boolean }} [opts]
 *   asciiOnly: skip unicode-aware matching, ASCII names only (default false).
 */
const src_name = (str, { xmlVersion = '1.0', asciiOnly = false } = {}) =>
  getRegexes(xmlVersion, asciiOnly).name.test(str);

/**
 * Returns true if the string is a valid NCName (Non-Colonized Name).
 * Colons are not permitted.
 * Used for: namespace prefixes, local names, SVG id attributes.
 *
 * @param {{ xmlVersion?: '1.0'|'1.1', asciiOnly?: boolean }} [opts]
 *   asciiOnly: skip unicode-aware matching, ASCII names only (default false).
 */
const ncName = (str, { xmlVersion = '1.0', asciiOnly = false } = {}) =>
  getRegexes(xmlVersion, asciiOnly).ncName.test(str);

/**
 * Returns true if the string is a valid QName (Qualified Name).
 * Allows exactly one colon as a prefix separator: prefix:localName.
 * Used for: element and attribute names in namespace-aware XML/SVG.
 *
 * @param {{ xmlVersion?: '1.0'|'1.1', asciiOnly?: boolean }} [opts]
 *   asciiOnly: skip unicode-aware matching, ASCII names only (default false).
 */
const qName = (str, { xmlVersion = '1.0', asciiOnly = false } = {}) =>
  getRegexes(xmlVersion, asciiOnly).qName.test(str);

/**
 * Returns true if the string is a valid NMToken.
 * Like Name but no restriction on the first character.
 * Used for: DTD NMTOKEN attribute values.
 *
 * @param {{ xmlVersion?: '1.0'|'1.1', asciiOnly?: boolean }} [opts]
 *   asciiOnly: skip unicode-aware matching, ASCII names only (default false).
 */
const nmToken = (str, { xmlVersion = '1.0', asciiOnly = false } = {}) =>
  getRegexes(xmlVersion, asciiOnly).nmToken.test(str);

/**
 * Returns true if the string is a valid NMTokens value.
 * A whitespace-separated list of NMToken values.
 * Used for: DTD NMTOKENS attribute values.
 *
 * @param {{ xmlVersion?: '1.0'|'1.1', asciiOnly?: boolean }} [opts]
 *   asciiOnly: skip unicode-aware matching, ASCII names only (default false).
 */
const nmTokens = (str, { xmlVersion = '1.0', asciiOnly = false } = {}) =>
  getRegexes(xmlVersion, asciiOnly).nmTokens.test(str);

// ---------------------------------------------------------------------------
// Memoized validator factory
//
// Real documents reuse a small vocabulary of tag/attribute names across many
// siblings (e.g. `id`, `class`, `href` repeated across hundreds of elements).
// The plain boolean validators above re-run the regex on every call
// regardless of repeats. `createValidator` returns a closure with a private
// string -> boolean cache, so repeated names after the first become O(1)
// lookups instead of regex tests.
//
// - opts (xmlVersion, asciiOnly) are fixed at creation time, so the regex is
//   resolved once, not on every call.
// - The cache is private to the returned closure — no shared/global state,
//   no cross-caller pollution.
// - `maxCacheSize` bounds memory: once the cache reaches this many entries,
//   it stops accepting new ones (existing entries keep serving hits; new
//   misses just fall through to the regex, uncached). This avoids unbounded
//   growth against adversarial/high-cardinality input (e.g. validating
//   attacker-supplied names with no repeats) without the cost/complexity of
//   a full LRU, and without the perf cliff of reset-and-refill thrashing.
// - Call `.reset()` on the returned function to clear the cache manually
//   (e.g. between unrelated parse calls).
// ---------------------------------------------------------------------------

const PRODUCTIONS = ['name', 'ncName', 'qName', 'nmToken', 'nmTokens'];

/**
 * Returns a memoized boolean validator function for a single production,
 * with opts fixed at creation time.
 *
 * @param {'name'|'ncName'|'qName'|'nmToken'|'nmTokens'} production
 * @param {{ xmlVersion?: '1.0'|'1.1', asciiOnly?: boolean, maxCacheSize?: number }} [opts]
 *   maxCacheSize: max number of distinct strings to cache (default 2048).
 *   Once reached, new strings are validated but not cached; existing cached
 *   entries keep being served.
 * @returns {((str: string) => boolean) & { reset: () => void }}
 */
const createValidator = (production, { xmlVersion = '1.0', asciiOnly = false, maxCacheSize = 2048 } = {}) => {
  if (!PRODUCTIONS.includes(production)) {
    throw new TypeError(
      `Unknown production "${production}". Must be one of: ${PRODUCTIONS.join(', ')}`
    );
  }

  const regex = getRegexes(xmlVersion, asciiOnly)[production];
  let cache = new Map();

  const validator = (str) => {
    const cached = cache.get(str);
    if (cached !== undefined) return cached;

    const result = regex.test(str);
    if (cache.size < maxCacheSize) cache.set(str, result);
    return result;
  };

  validator.reset = () => { cache = new Map(); };

  return validator;
};

// ---------------------------------------------------------------------------
// Diagnostic validator
// ---------------------------------------------------------------------------

/**
 * Validates a string against a named production and returns a detailed result.
 *
 * @param {string} str
 * @param {'name'|'ncName'|'qName'|'nmToken'|'nmTokens'} production
 * @param {{ xmlVersion?: '1.0'|'1.1', asciiOnly?: boolean }} [opts]
 * @returns {{ valid: boolean, production: string, input: string, reason?: string, position?: number }}
 */
const validate = (str, production, { xmlVersion = '1.0', asciiOnly = false } = {}) => {
  if (!PRODUCTIONS.includes(production)) {
    throw new TypeError(
      `Unknown production "${production}". Must be one of: ${PRODUCTIONS.join(', ')}`
    );
  }

  const validators = { name: src_name, ncName, qName, nmToken, nmTokens };
  const isValid = validators[production](str, { xmlVersion, asciiOnly });

  if (isValid) return { valid: true, production, input: str };

  let reason = 'Does not match the production rules';
  let position;

  // Diagnostic fallback char checks must mirror the same character set the
  // boolean validator above used, or the reported reason/position could
  // contradict the `valid: false` result (e.g. flagging a char as illegal
  // that the unicode-aware check would have accepted).
  const startCharPattern = asciiOnly ? /^[:A-Za-z_]/ : /^[:A-Za-z_\u00C0-\uFFFD]/;
  const namePattern = asciiOnly ? /[\w\-\\.:]/ : /[\w\-\\.:\u00B7\u00C0-\uFFFD]/;

  if (str.length === 0) {
    reason = 'Input is empty';
  } else if (production === 'ncName' && str.includes(':')) {
    position = str.indexOf(':');
    reason = 'Colon is not allowed in NCName';
  } else if (production === 'qName' && str.startsWith(':')) {
    reason = 'QName cannot start with a colon';
    position = 0;
  } else if (production === 'qName' && str.endsWith(':')) {
    reason = 'QName cannot end with a colon';
    position = str.length - 1;
  } else if (production === 'qName' && (str.match(/:/g) || []).length > 1) {
    reason = 'QName can have at most one colon';
    position = str.lastIndexOf(':');
  } else if (
    ['name', 'ncName', 'qName'].includes(production) &&
    !startCharPattern.test(str[0])
  ) {
    reason = `First character "${str[0]}" is not a valid NameStartChar`;
    position = 0;
  } else {
    for (let i = 0; i < str.length; i++) {
      if (!namePattern.test(str[i])) {
        reason = `Character "${str[i]}" at position ${i} is not a valid NameChar`;
        position = i;
        break;
      }
    }
  }

  return { valid: false, production, input: str, reason, position };
};

// ---------------------------------------------------------------------------
// Batch validator
// ---------------------------------------------------------------------------

/**
 * Validates an array of strings against a named production.
 *
 * @param {string[]} strings
 * @param {'name'|'ncName'|'qName'|'nmToken'|'nmTokens'} production
 * @param {{ xmlVersion?: '1.0'|'1.1', asciiOnly?: boolean }} [opts]
 * @returns {Array<{ valid: boolean, production: string, input: string, reason?: string, position?: number }>}
 */
const validateAll = (strings, production, opts = {}) =>
  strings.map(str => validate(str, production, opts));

// ---------------------------------------------------------------------------
// Sanitizer
// ---------------------------------------------------------------------------

/**
 * Transforms an invalid string into the nearest valid XML name for the given production.
 *
 * @param {string} str
 * @param {'name'|'ncName'|'qName'|'nmToken'|'nmTokens'} production
 * @param {{ replacement?: string, asciiOnly?: boolean }} [opts]
 *   asciiOnly: also replace any non-ASCII character, not just XML-illegal
 *   ones (default false).
 * @returns {string}
 */
const sanitize = (str, production = 'name', { replacement = '_', asciiOnly = false } = {}) => {
  if (!str) return replacement;

  let result = str;

  // Strip colons for NCName
  if (production === 'ncName') {
    result = result.replace(/:/g, '');
  }

  // Replace illegal characters
  const allowedCharPattern = asciiOnly ? /[^\w\-\.:]/g : /[^\w\-\.:\u00B7\u00C0-\uFFFD]/g;
  result = result.replace(allowedCharPattern, replacement);

  // Fix invalid start character for Name / NCName / QName
  if (production !== 'nmToken' && production !== 'nmTokens') {
    if (/^[\-\.\d]/.test(result)) {
      result = replacement + result;
    }
  }

  return result || replacement;
};
;// CONCATENATED MODULE: ./node_modules/fast-xml-parser/src/xmlparser/DocTypeReader.js


class DocTypeReader {
    constructor(options, xmlVersion) {
        this.suppressValidationErr = !options;
        this.options = options;
        this.xmlVersion = xmlVersion || 1.0;
    }

    setXmlVersion(xmlVersion = 1.0) {
        this.xmlVersion = xmlVersion;
    }
    readDocType(xmlData, i) {
        const entities = Object.create(null);
        let entityCount = 0;

        if (xmlData[i + 3] === 'O' &&
            xmlData[i + 4] === 'C' &&
            xmlData[i + 5] === 'T' &&
            xmlData[i + 6] === 'Y' &&
            xmlData[i + 7] === 'P' &&
            xmlData[i + 8] === 'E') {
            i = i + 9;
            let angleBracketsCount = 1;
            let hasBody = false, comment = false;
            let quoteChar = null; // tracks an open SYSTEM/PUBLIC literal before the '[' body
            let exp = "";
            for (; i < xmlData.length; i++) {
                // Inside a quoted external-identifier literal — XML allows '<'
                // and '>' as plain data here, so they must not be interpreted
                // as DOCTYPE structure until the matching quote closes.
                if (quoteChar !== null) {
                    if (xmlData[i] === quoteChar) quoteChar = null;
                    exp += xmlData[i];
                    continue;
                }
                if (!hasBody && !comment && (xmlData[i] === '"' || xmlData[i] === "'")) {
                    quoteChar = xmlData[i];
                    exp += xmlData[i];
                    continue;
                }

                if (xmlData[i] === '<' && !comment) { //Determine the tag type
                    if (hasBody && hasSeq(xmlData, "!ENTITY", i)) {
                        i += 7;
                        let entityName, val;
                        [entityName, val, i] = this.readEntityExp(xmlData, i + 1, this.suppressValidationErr);
                        if (val.indexOf("&") === -1) { //Parameter entities are not supported
                            if (this.options.enabled !== false &&
                                this.options.maxEntityCount != null &&
                                entityCount >= this.options.maxEntityCount) {
                                throw new Error(
                                    `Entity count (${entityCount + 1}) exceeds maximum allowed (${this.options.maxEntityCount})`
                                );
                            }
                            //const escaped = entityName.replace(/[.\-+*:]/g, '\\.');
                            //const escaped = entityName.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
                            entities[entityName] = val;
                            entityCount++;
                        }
                    }
                    else if (hasBody && hasSeq(xmlData, "!ELEMENT", i)) {
                        i += 8;//Not supported
                        const { index } = this.readElementExp(xmlData, i + 1);
                        i = index;
                    } else if (hasBody && hasSeq(xmlData, "!ATTLIST", i)) {
                        i += 8;//Not supported
                        // const {index} = this.readAttlistExp(xmlData,i+1);
                        // i = index;
                    } else if (hasBody && hasSeq(xmlData, "!NOTATION", i)) {
                        i += 9;//Not supported
                        const { index } = this.readNotationExp(xmlData, i + 1, this.suppressValidationErr);
                        i = index;
                    } else if (hasSeq(xmlData, "!--", i)) comment = true;
                    else throw new Error(`Invalid DOCTYPE`);

                    angleBracketsCount++;
                    exp = "";
                } else if (xmlData[i] === '>') { //Read tag content
                    if (comment) {
                        if (xmlData[i - 1] === "-" && xmlData[i - 2] === "-") {
                            comment = false;
                            angleBracketsCount--;
                        }
                    } else {
                        angleBracketsCount--;
                    }
                    if (angleBracketsCount === 0) {
                        break;
                    }
                } else if (xmlData[i] === '[') {
                    hasBody = true;
                } else {
                    exp += xmlData[i];
                }
            }
            if (quoteChar !== null || angleBracketsCount !== 0) {
                throw new Error(`Unclosed DOCTYPE`);
            }
        } else {
            throw new Error(`Invalid Tag instead of DOCTYPE`);
        }
        return { entities, i };
    }
    readEntityExp(xmlData, i) {
        //External entities are not supported
        //    <!ENTITY ext SYSTEM "http://normal-website.com" >

        //Parameter entities are not supported
        //    <!ENTITY entityname "&anotherElement;">

        //Internal entities are supported
        //    <!ENTITY entityname "replacement text">

        // Skip leading whitespace after <!ENTITY
        i = skipWhitespace(xmlData, i);

        // Read entity name
        const startIndex = i;
        while (i < xmlData.length && !/\s/.test(xmlData[i]) && xmlData[i] !== '"' && xmlData[i] !== "'") {
            i++;
        }
        let entityName = xmlData.substring(startIndex, i);

        validateEntityName(entityName, { xmlVersion: this.xmlVersion });

        // Skip whitespace after entity name
        i = skipWhitespace(xmlData, i);

        // Check for unsupported constructs (external entities or parameter entities)
        if (!this.suppressValidationErr) {
            if (xmlData.substring(i, i + 6).toUpperCase() === "SYSTEM") {
                throw new Error("External entities are not supported");
            } else if (xmlData[i] === "%") {
                throw new Error("Parameter entities are not supported");
            }
        }

        // Read entity value (internal entity)
        let entityValue = "";
        [i, entityValue] = this.readIdentifierVal(xmlData, i, "entity");

        // Validate entity size
        if (this.options.enabled !== false &&
            this.options.maxEntitySize != null &&
            entityValue.length > this.options.maxEntitySize) {
            throw new Error(
                `Entity "${entityName}" size (${entityValue.length}) exceeds maximum allowed size (${this.options.maxEntitySize})`
            );
        }

        i--;
        return [entityName, entityValue, i];
    }

    readNotationExp(xmlData, i) {
        // Skip leading whitespace after <!NOTATION
        i = skipWhitespace(xmlData, i);

        // Read notation name

        const startIndex = i;
        while (i < xmlData.length && !/\s/.test(xmlData[i])) {
            i++;
        }
        let notationName = xmlData.substring(startIndex, i);

        !this.suppressValidationErr && validateEntityName(notationName, { xmlVersion: this.xmlVersion });

        // Skip whitespace after notation name
        i = skipWhitespace(xmlData, i);

        // Check identifier type (SYSTEM or PUBLIC)
        const identifierType = xmlData.substring(i, i + 6).toUpperCase();
        if (!this.suppressValidationErr && identifierType !== "SYSTEM" && identifierType !== "PUBLIC") {
            throw new Error(`Expected SYSTEM or PUBLIC, found "${identifierType}"`);
        }
        i += identifierType.length;

        // Skip whitespace after identifier type
        i = skipWhitespace(xmlData, i);

        // Read public identifier (if PUBLIC)
        let publicIdentifier = null;
        let systemIdentifier = null;

        if (identifierType === "PUBLIC") {
            [i, publicIdentifier] = this.readIdentifierVal(xmlData, i, "publicIdentifier");

            // Skip whitespace after public identifier
            i = skipWhitespace(xmlData, i);

            // Optionally read system identifier
            if (xmlData[i] === '"' || xmlData[i] === "'") {
                [i, systemIdentifier] = this.readIdentifierVal(xmlData, i, "systemIdentifier");
            }
        } else if (identifierType === "SYSTEM") {
            // Read system identifier (mandatory for SYSTEM)
            [i, systemIdentifier] = this.readIdentifierVal(xmlData, i, "systemIdentifier");

            if (!this.suppressValidationErr && !systemIdentifier) {
                throw new Error("Missing mandatory system identifier for SYSTEM notation");
            }
        }

        return { notationName, publicIdentifier, systemIdentifier, index: --i };
    }

    readIdentifierVal(xmlData, i, type) {
        let identifierVal = "";
        const startChar = xmlData[i];
        if (startChar !== '"' && startChar !== "'") {
            throw new Error(`Expected quoted string, found "${startChar}"`);
        }
        i++;

        const startIndex = i;
        while (i < xmlData.length && xmlData[i] !== startChar) {
            i++;
        }
        identifierVal = xmlData.substring(startIndex, i);

        if (xmlData[i] !== startChar) {
            throw new Error(`Unterminated ${type} value`);
        }
        i++;
        return [i, identifierVal];
    }

    readElementExp(xmlData, i) {
        // <!ELEMENT br EMPTY>
        // <!ELEMENT div ANY>
        // <!ELEMENT title (#PCDATA)>
        // <!ELEMENT book (title, author+)>
        // <!ELEMENT name (content-model)>

        // Skip leading whitespace after <!ELEMENT
        i = skipWhitespace(xmlData, i);

        // Read element name
        const startIndex = i;
        while (i < xmlData.length && !/\s/.test(xmlData[i])) {
            i++;
        }
        let elementName = xmlData.substring(startIndex, i);

        // Validate element name
        if (!this.suppressValidationErr && !qName(elementName, { xmlVersion: this.xmlVersion })) {
            throw new Error(`Invalid element name: "${elementName}"`);
        }

        // Skip whitespace after element name
        i = skipWhitespace(xmlData, i);
        let contentModel = "";
        // Expect '(' to start content model
        if (xmlData[i] === "E" && hasSeq(xmlData, "MPTY", i)) i += 4;
        else if (xmlData[i] === "A" && hasSeq(xmlData, "NY", i)) i += 2;
        else if (xmlData[i] === "(") {
            i++; // Move past '('

            // Read content model
            const startIndex = i;
            while (i < xmlData.length && xmlData[i] !== ")") {
                i++;
            }
            contentModel = xmlData.substring(startIndex, i);

            if (xmlData[i] !== ")") {
                throw new Error("Unterminated content model");
            }

        } else if (!this.suppressValidationErr) {
            throw new Error(`Invalid Element Expression, found "${xmlData[i]}"`);
        }

        return {
            elementName,
            contentModel: contentModel.trim(),
            index: i
        };
    }

    readAttlistExp(xmlData, i) {
        // Skip leading whitespace after <!ATTLIST
        i = skipWhitespace(xmlData, i);

        // Read element name
        let startIndex = i;
        while (i < xmlData.length && !/\s/.test(xmlData[i])) {
            i++;
        }
        let elementName = xmlData.substring(startIndex, i);

        // Validate element name
        validateEntityName(elementName, { xmlVersion: this.xmlVersion })

        // Skip whitespace after element name
        i = skipWhitespace(xmlData, i);

        // Read attribute name
        startIndex = i;
        while (i < xmlData.length && !/\s/.test(xmlData[i])) {
            i++;
        }
        let attributeName = xmlData.substring(startIndex, i);

        // Validate attribute name
        if (!validateEntityName(attributeName, { xmlVersion: this.xmlVersion })) {
            throw new Error(`Invalid attribute name: "${attributeName}"`);
        }

        // Skip whitespace after attribute name
        i = skipWhitespace(xmlData, i);

        // Read attribute type
        let attributeType = "";
        if (xmlData.substring(i, i + 8).toUpperCase() === "NOTATION") {
            attributeType = "NOTATION";
            i += 8; // Move past "NOTATION"

            // Skip whitespace after "NOTATION"
            i = skipWhitespace(xmlData, i);

            // Expect '(' to start the list of notations
            if (xmlData[i] !== "(") {
                throw new Error(`Expected '(', found "${xmlData[i]}"`);
            }
            i++; // Move past '('

            // Read the list of allowed notations
            let allowedNotations = [];
            while (i < xmlData.length && xmlData[i] !== ")") {


                const startIndex = i;
                while (i < xmlData.length && xmlData[i] !== "|" && xmlData[i] !== ")") {
                    i++;
                }
                let notation = xmlData.substring(startIndex, i);

                // Validate notation name
                notation = notation.trim();
                if (!validateEntityName(notation, { xmlVersion: this.xmlVersion })) {
                    throw new Error(`Invalid notation name: "${notation}"`);
                }

                allowedNotations.push(notation);

                // Skip '|' separator or exit loop
                if (xmlData[i] === "|") {
                    i++; // Move past '|'
                    i = skipWhitespace(xmlData, i); // Skip optional whitespace after '|'
                }
            }

            if (xmlData[i] !== ")") {
                throw new Error("Unterminated list of notations");
            }
            i++; // Move past ')'

            // Store the allowed notations as part of the attribute type
            attributeType += " (" + allowedNotations.join("|") + ")";
        } else {
            // Handle simple types (e.g., CDATA, ID, IDREF, etc.)
            const startIndex = i;
            while (i < xmlData.length && !/\s/.test(xmlData[i])) {
                i++;
            }
            attributeType += xmlData.substring(startIndex, i);

            // Validate simple attribute type
            const validTypes = ["CDATA", "ID", "IDREF", "IDREFS", "ENTITY", "ENTITIES", "NMTOKEN", "NMTOKENS"];
            if (!this.suppressValidationErr && !validTypes.includes(attributeType.toUpperCase())) {
                throw new Error(`Invalid attribute type: "${attributeType}"`);
            }
        }

        // Skip whitespace after attribute type
        i = skipWhitespace(xmlData, i);

        // Read default value
        let defaultValue = "";
        if (xmlData.substring(i, i + 8).toUpperCase() === "#REQUIRED") {
            defaultValue = "#REQUIRED";
            i += 8;
        } else if (xmlData.substring(i, i + 7).toUpperCase() === "#IMPLIED") {
            defaultValue = "#IMPLIED";
            i += 7;
        } else {
            [i, defaultValue] = this.readIdentifierVal(xmlData, i, "ATTLIST");
        }

        return {
            elementName,
            attributeName,
            attributeType,
            defaultValue,
            index: i
        }
    }
}



const skipWhitespace = (data, index) => {
    while (index < data.length && /\s/.test(data[index])) {
        index++;
    }
    return index;
};



function hasSeq(data, seq, i) {
    for (let j = 0; j < seq.length; j++) {
        if (seq[j] !== data[i + j + 1]) return false;
    }
    return true;
}

function validateEntityName(name, xmlVersion) {
    if (qName(name, { xmlVersion: xmlVersion }))
        return name;
    else
        throw new Error(`Invalid entity name ${name}`);
}
;// CONCATENATED MODULE: ./node_modules/anynum/digitTable.js
/**
 * Flat lookup table: maps Unicode code point → ASCII digit (0-9).
 * Only decimal digit characters (Unicode category Nd) are included.
 *
 * Strategy: Int32Array of size (maxCodePoint - minCodePoint + 1).
 * Value 0xFF means "not a digit". Value 0-9 is the ASCII digit value.
 * This gives O(1) lookup with no branching, no bisect, no loop.
 *
 * Memory: range is 0x0660 to 0x1FBF0 → ~129,936 entries × 1 byte = ~127 KB.
 * Acceptable for a one-time init; lookup is a single array index.
 */

// All known Unicode Nd (decimal digit) script zero code points.
// Each script has exactly 10 consecutive digits: zero+0 .. zero+9.
const SCRIPT_ZEROS = [
  // Basic Latin (ASCII) — included for completeness / pass-through
  0x0030, // 0-9

  // Arabic scripts
  0x0660, // Arabic-Indic ٠١٢٣٤٥٦٧٨٩
  0x06F0, // Extended Arabic-Indic (Urdu/Persian/Sindhi) ۰۱۲۳

  // Indic scripts
  0x0966, // Devanagari ०१२३४५६७८९
  0x09E6, // Bengali ০১২৩৪৫৬৭৮৯
  0x0A66, // Gurmukhi ੦੧੨੩੪੫੬੭੮੯
  0x0AE6, // Gujarati ૦૧૨૩૪૫૬૭૮૯
  0x0B66, // Odia ୦୧୨୩୪୫୬୭୮୯
  0x0BE6, // Tamil ௦௧௨௩௪௫௬௭௮௯
  0x0C66, // Telugu ౦౧౨౩౪౫౬౭౮౯
  0x0CE6, // Kannada ೦೧೨೩೪೫೬೭೮೯
  0x0D66, // Malayalam ൦൧൨൩൪൫൬൭൮൯
  0x0DE6, // Sinhala Archaic ෦෧෨෩෪෫෬෭෮෯

  // Southeast Asian scripts
  0x0E50, // Thai ๐๑๒๓๔๕๖๗๘๙
  0x0ED0, // Lao ໐໑໒໓໔໕໖໗໘໙
  0x0F20, // Tibetan ༠༡༢༣༤༥༦༧༨༩
  0x1040, // Myanmar ၀၁၂၃၄၅၆၇၈၉
  0x1090, // Myanmar Shan ႐႑႒႓႔႕႖႗႘႙
  0x17E0, // Khmer ០១២៣៤៥៦៧៨៩
  0x1810, // Mongolian ᠐᠑᠒᠓᠔᠕᠖᠗᠘᠙
  0x1946, // Limbu ᥆᥇᥈᥉᥊᥋᥌᥍᥎᥏
  0x19D0, // New Tai Lue ᧐᧑᧒᧓᧔᧕᧖᧗᧘᧙
  0x1A80, // Tai Tham Hora ᪀᪁᪂᪃᪄᪅᪆᪇᪈᪉
  0x1A90, // Tai Tham Tham ᪐᪑᪒᪓᪔᪕᪖᪗᪘᪙
  0x1B50, // Balinese ᭐᭑᭒᭓᭔᭕᭖᭗᭘᭙
  0x1BB0, // Sundanese ᮰᮱᮲᮳᮴᮵᮶᮷᮸᮹
  0x1C40, // Lepcha ᱀᱁᱂᱃᱄᱅᱆᱇᱈᱉
  0x1C50, // Ol Chiki ᱐᱑᱒᱓᱔᱕᱖᱗᱘᱙

  // Fullwidth (CJK context)
  0xFF10, // Fullwidth ０１２３４５６７８９

  // Mathematical digit variants (Unicode math block)
  0x1D7CE, // Mathematical Bold
  0x1D7D8, // Mathematical Double-Struck
  0x1D7E2, // Mathematical Sans-Serif
  0x1D7EC, // Mathematical Sans-Serif Bold
  0x1D7F6, // Mathematical Monospace

  // Other scripts
  0x104A0, // Osmanya 𐒠𐒡𐒢𐒣𐒤𐒥𐒦𐒧𐒨𐒩
  0x10D30, // Hanifi Rohingya 𐴰𐴱𐴲𐴳𐴴𐴵𐴶𐴷𐴸𐴹
  0x11066, // Brahmi 𑁦𑁧𑁨𑁩𑁪𑁫𑁬𑁭𑁮𑁯
  0x110F0, // Sora Sompeng 𑃰𑃱𑃲𑃳𑃴𑃵𑃶𑃷𑃸𑃹
  0x11136, // Chakma 𑄶𑄷𑄸𑄹𑄺𑄻𑄼𑄽𑄾𑄿
  0x111D0, // Sharada 𑇐𑇑𑇒𑇓𑇔𑇕𑇖𑇗𑇘𑇙
  0x112F0, // Khudawadi 𑋰𑋱𑋲𑋳𑋴𑋵𑋶𑋷𑋸𑋹
  0x11450, // Newa 𑑐𑑑𑑒𑑓𑑔𑑕𑑖𑑗𑑘𑑙
  0x114D0, // Tirhuta 𑓐𑓑𑓒𑓓𑓔𑓕𑓖𑓗𑓘𑓙
  0x11650, // Modi 𑙐𑙑𑙒𑙓𑙔𑙕𑙖𑙗𑙘𑙙
  0x116C0, // Takri 𑛀𑛁𑛂𑛃𑛄𑛅𑛆𑛇𑛈𑛉
  0x11730, // Ahom 𑜰𑜱𑜲𑜳𑜴𑜵𑜶𑜷𑜸𑜹
  0x118E0, // Warang Citi 𑣠𑣡𑣢𑣣𑣤𑣥𑣦𑣧𑣨𑣩
  0x11950, // Dives Akuru 𑥐𑥑𑥒𑥓𑥔𑥕𑥖𑥗𑥘𑥙
  0x11BF0, // Khitan Small Script 𑯰𑯱𑯲𑯳𑯴𑯵𑯶𑯷𑯸𑯹
  0x11C50, // Bhaiksuki 𑱐𑱑𑱒𑱓𑱔𑱕𑱖𑱗𑱘𑱙
  0x11D50, // Masaram Gondi 𑵐𑵑𑵒𑵓𑵔𑵕𑵖𑵗𑵘𑵙
  0x11DA0, // Gunjala Gondi 𑶠𑶡𑶢𑶣𑶤𑶥𑶦𑶧𑶨𑶩
  0x11F50, // Kawi 𑽐𑽑𑽒𑽓𑽔𑽕𑽖𑽗𑽘𑽙
  0x16A60, // Mro 𖩠𖩡𖩢𖩣𖩤𖩥𖩦𖩧𖩨𖩩
  0x16AC0, // Tangsa 𖫀𖫁𖫂𖫃𖫄𖫅𖫆𖫇𖫈𖫉
  0x16B50, // Pahawh Hmong 𖭐𖭑𖭒𖭓𖭔𖭕𖭖𖭗𖭘𖭙
  0x1E140, // Nyiakeng Puachue Hmong 𞅀𞅁𞅂𞅃𞅄𞅅𞅆𞅇𞅈𞅉
  0x1E2F0, // Wancho 𞋰𞋱𞋲𞋳𞋴𞋵𞋶𞋷𞋸𞋹
  0x1E4F0, // Nag Mundari 𞓰𞓱𞓲𞓳𞓴𞓵𞓶𞓷𞓸𞓹
  0x1E950, // Adlam 𞥐𞥑𞥒𞥓𞥔𞥕𞥖𞥗𞥘𞥙
  0x1FBF0, // Segmented digit symbols 🯰🯱🯲🯳🯴🯵🯶🯷🯸🯹
];

// Build a sparse Map for scripts above 0xFFFF (surrogate-pair range).
// These can't go into a flat Uint8Array indexed by code point efficiently.
const NOT_DIGIT = 0xFF;
const HIGH_MAP = new Map(); // codePoint → digit value (0-9)

const LOW_MAX = 0xFFFF;
const LOW_MIN = 0x0660; // first non-ASCII digit script

// Flat Uint8Array covering 0x0660 .. 0xFFFF
const TABLE_OFFSET = LOW_MIN;
const TABLE_SIZE = LOW_MAX - LOW_MIN + 1;
const TABLE = new Uint8Array(TABLE_SIZE).fill(NOT_DIGIT);

for (const zero of SCRIPT_ZEROS) {
  for (let d = 0; d < 10; d++) {
    const cp = zero + d;
    if (cp <= LOW_MAX) {
      TABLE[cp - TABLE_OFFSET] = d;
    } else {
      HIGH_MAP.set(cp, d);
    }
  }
}



;// CONCATENATED MODULE: ./node_modules/anynum/anynum.js




const CHAR_0 = 48; // '0'.charCodeAt(0)
const CHAR_9 = 57; // '9'.charCodeAt(0)
const CHAR_MINUS = 45; // '-'.charCodeAt(0)

// Unicode minus/hyphen variants worth normalizing to ASCII '-' in numeric context:
//   U+2212  MINUS SIGN       − (mathematically correct minus)
//   U+FF0D  FULLWIDTH HYPHEN-MINUS  － (Japanese fullwidth context)
//   U+FE63  SMALL HYPHEN-MINUS     ﹣ (small form variant)
//
// NOT normalized (deliberate):
//   U+2013  EN DASH  –  (punctuation, not a numeric sign)
//   U+2014  EM DASH  —  (punctuation)
//   U+2010  HYPHEN   ‐  (typographic hyphen)
//
// Rationale: only characters a human or locale formatter would plausibly use
// as a numeric minus sign are normalized. Dashes used for punctuation are left
// alone to avoid mangling non-numeric strings.
const MINUS_SET = new Set([0x2212, 0xFF0D, 0xFE63]);

/**
 * Normalize all Unicode decimal digit characters in a string to ASCII (0-9),
 * and normalize Unicode minus variants to ASCII '-' (U+002D).
 *
 * Non-digit, non-minus characters are passed through unchanged.
 *
 * Performance design:
 * - Fast path: if the string has no convertible characters, return it unchanged
 *   (zero allocation).
 * - BMP digits (0x0660..0xFFFF excl. surrogates): flat Uint8Array lookup (O(1)).
 * - Supplementary plane digits (> 0xFFFF, encoded as surrogate pairs): Map lookup.
 * - Minus variants: checked inline with a small fixed Set.
 *
 * @param {string} str
 * @returns {string}
 */
function anynum(str) {
  if (typeof str !== 'string') return str;

  const len = str.length;
  if (len === 0) return str;

  // Scan for first character needing conversion.
  // If none found, return original string (zero allocation).
  let firstHit = -1;

  for (let i = 0; i < len; i++) {
    const cc = str.charCodeAt(i);

    // ASCII digit or ASCII minus — already normalized, skip fast
    if ((cc >= CHAR_0 && cc <= CHAR_9) || cc === CHAR_MINUS) continue;

    // Below first unicode digit script — check minus variants only
    if (cc < TABLE_OFFSET) {
      if (MINUS_SET.has(cc)) { firstHit = i; break; }
      continue;
    }

    // Surrogate pairs live in BMP range 0xD800-0xDFFF — check before TABLE
    if (cc >= 0xD800 && cc <= 0xDBFF) {
      if (i + 1 < len) {
        const low = str.charCodeAt(i + 1);
        if (low >= 0xDC00 && low <= 0xDFFF) {
          const cp = 0x10000 + ((cc - 0xD800) << 10) + (low - 0xDC00);
          if (HIGH_MAP.has(cp)) { firstHit = i; break; }
        }
      }
      continue;
    }

    // BMP non-surrogate: flat table lookup; also check minus variants in this range
    if (TABLE[cc - TABLE_OFFSET] !== NOT_DIGIT || MINUS_SET.has(cc)) {
      firstHit = i;
      break;
    }
  }

  // Nothing to replace — return original, zero allocation
  if (firstHit === -1) return str;

  // Build result: copy unchanged prefix, then convert from firstHit onward
  const chars = [];

  if (firstHit > 0) chars.push(str.slice(0, firstHit));

  for (let i = firstHit; i < len; i++) {
    const cc = str.charCodeAt(i);

    // ASCII digit or ASCII minus — pass through
    if ((cc >= CHAR_0 && cc <= CHAR_9) || cc === CHAR_MINUS) {
      chars.push(str[i]);
      continue;
    }

    // Below TABLE_OFFSET — check minus variants, else pass through
    if (cc < TABLE_OFFSET) {
      chars.push(MINUS_SET.has(cc) ? '-' : str[i]);
      continue;
    }

    // Surrogate pairs
    if (cc >= 0xD800 && cc <= 0xDBFF) {
      if (i + 1 < len) {
        const low = str.charCodeAt(i + 1);
        if (low >= 0xDC00 && low <= 0xDFFF) {
          const cp = 0x10000 + ((cc - 0xD800) << 10) + (low - 0xDC00);
          const d = HIGH_MAP.get(cp);
          if (d !== undefined) {
            chars.push(String.fromCharCode(d + 48));
            i++; // consume low surrogate
            continue;
          }
        }
      }
      chars.push(str[i]);
      continue;
    }

    // BMP non-surrogate: flat table lookup + minus variants
    if (MINUS_SET.has(cc)) {
      chars.push('-');
      continue;
    }
    const d = TABLE[cc - TABLE_OFFSET];
    chars.push(d !== NOT_DIGIT ? String.fromCharCode(d + 48) : str[i]);
  }

  return chars.join('');
}


/* harmony default export */ const anynum_anynum = (anynum);
;// CONCATENATED MODULE: ./node_modules/strnum/strnum.js
const hexRegex = /^[-+]?0x[a-fA-F0-9]+$/;
const binRegex = /^0b[01]+$/;
const octRegex = /^0o[0-7]+$/;
const numRegex = /^([\-\+])?(0*)([0-9]*(\.[0-9]*)?)$/;



const consider = {
    hex: true,
    binary: false,
    octal: false,
    leadingZeros: true,
    decimalPoint: "\.",
    eNotation: true,
    //skipLike: /regex/,
    infinity: "original", // "null", "infinity" (Infinity type), "string" ("Infinity" (the string literal))
    unicode: false,
};

function toNumber(str, options = {}) {
    options = Object.assign({}, consider, options);
    if (!str || typeof str !== "string") return str;

    let trimmedStr = str.trim();

    if (trimmedStr.length === 0) return str;
    else if (options.skipLike !== undefined && options.skipLike.test(trimmedStr)) return str;
    else if (trimmedStr === "0") return 0;

    if (options.unicode) {
        trimmedStr = anynum_anynum(trimmedStr);
        if (trimmedStr === "0") return 0; // re-check after normalization
    }
    if (options.hex && hexRegex.test(trimmedStr)) {
        return parse_int(trimmedStr, 16);
    } else if (options.binary && binRegex.test(trimmedStr)) {
        return parse_int(trimmedStr, 2);
    } else if (options.octal && octRegex.test(trimmedStr)) {
        return parse_int(trimmedStr, 8);
    } else if (!isFinite(trimmedStr)) { //Infinity or not a number
        const num = Number(trimmedStr);
        if (Number.isNaN(num)) return str; //not a number: always the original string
        return handleInfinity(str, num, options); //only +/-Infinity reaches here
    } else if (trimmedStr.includes('e') || trimmedStr.includes('E')) { //eNotation
        return resolveEnotation(str, trimmedStr, options);
    } else {
        //separate negative sign, leading zeros, and rest number
        const match = numRegex.exec(trimmedStr);
        // +00.123 => [ , '+', '00', '.123', ..
        if (match) {
            const sign = match[1] || "";
            const leadingZeros = match[2];
            let numTrimmedByZeros = trimZeros(match[3]); //complete num without leading zeros
            const decimalAdjacentToLeadingZeros = sign ? // 0., -00., 000.
                trimmedStr[leadingZeros.length + 1] === "."
                : trimmedStr[leadingZeros.length] === ".";

            //trim ending zeros for floating number
            if (!options.leadingZeros //leading zeros are not allowed
                && (leadingZeros.length > 1
                    || (leadingZeros.length === 1 && !decimalAdjacentToLeadingZeros))) {
                // 00, 00.3, +03.24, 03, 03.24
                return str;
            }
            else {//no leading zeros or leading zeros are allowed
                const num = Number(trimmedStr);
                const parsedStr = String(num);

                if (num === 0) return num;
                if (parsedStr.search(/[eE]/) !== -1) { //given number is long and parsed to eNotation
                    if (options.eNotation) return num;
                    else return str;
                } else if (trimmedStr.indexOf(".") !== -1) { //floating number
                    if (parsedStr === "0") return num; //0.0
                    else if (parsedStr === numTrimmedByZeros) return num; //0.456. 0.79000
                    else if (parsedStr === `${sign}${numTrimmedByZeros}`) return num;
                    else return str;
                }

                let n = leadingZeros ? numTrimmedByZeros : trimmedStr;
                if (leadingZeros) {
                    // -009 => -9
                    return (n === parsedStr) || (sign + n === parsedStr) ? num : str
                } else {
                    // +9
                    return (n === parsedStr) || (n === sign + parsedStr) ? num : str
                }
            }
        } else { //non-numeric string
            return str;
        }
    }
}

const eNotationRegx = /^([-+])?(0*)(\d*(\.\d*)?[eE][-\+]?\d+)$/;
function resolveEnotation(str, trimmedStr, options) {
    if (!options.eNotation) return str;
    const notation = trimmedStr.match(eNotationRegx);
    if (notation) {
        let sign = notation[1] || "";
        const eChar = notation[3].indexOf("e") === -1 ? "E" : "e";
        const leadingZeros = notation[2];
        const eAdjacentToLeadingZeros = sign ? // 0E.
            trimmedStr[leadingZeros.length + 1] === eChar
            : trimmedStr[leadingZeros.length] === eChar;

        if (leadingZeros.length > 1 && eAdjacentToLeadingZeros) return str;
        else if (leadingZeros.length === 1
            && (notation[3].startsWith(`.${eChar}`) || notation[3][0] === eChar)) {
            return Number(trimmedStr);
        } else if (leadingZeros.length > 0) {
            // Has leading zeros — only accept if leadingZeros option allows it
            if (options.leadingZeros && !eAdjacentToLeadingZeros) {
                return Number(trimmedStr); // Number() accepts leading zeros; stripping can leave a mantissa-less ".e0"
            } else return str;
        } else {
            // No leading zeros — always valid e-notation, parse it
            return Number(trimmedStr);
        }
    } else {
        return str;
    }
}

/**
 * 
 * @param {string} numStr without leading zeros
 * @returns 
 */
function trimZeros(numStr) {
    if (numStr && numStr.indexOf(".") !== -1) {//float
        //remove ending zeros without the O(n^2) backtracking that /0+$/ hits
        //when the string doesn't end in 0 but has a long internal zero-run
        let end = numStr.length;
        while (end > 0 && numStr.charCodeAt(end - 1) === 48 /* '0' */) end--;
        numStr = numStr.slice(0, end);
        if (numStr === ".") numStr = "0";
        else if (numStr[0] === ".") numStr = "0" + numStr;
        else if (numStr[numStr.length - 1] === ".") numStr = numStr.substring(0, numStr.length - 1);
        return numStr;
    }
    return numStr;
}

function parse_int(numStr, base) {
    const str = numStr.trim();
    if (base === 2 || base === 8) numStr = str.substring(2);

    if (parseInt) return parseInt(numStr, base);
    else if (Number.parseInt) return Number.parseInt(numStr, base);
    else if (window && window.parseInt) return window.parseInt(numStr, base);
    else throw new Error("parseInt, Number.parseInt, window.parseInt are not supported");
}

/**
 * Handle infinite values based on user option
 * @param {string} str - original input string
 * @param {number} num - parsed number (Infinity or -Infinity)
 * @param {object} options - user options
 * @returns {string|number|null} based on infinity option
 */
function handleInfinity(str, num, options) {
    const isPositive = num === Infinity;

    switch (options.infinity.toLowerCase()) {
        case "null":
            return null;
        case "infinity":
            return num; // Return Infinity or -Infinity
        case "string":
            return isPositive ? "Infinity" : "-Infinity";
        case "original":
        default:
            return str; // Return original string like "1e1000"
    }
}

;// CONCATENATED MODULE: ./node_modules/fast-xml-parser/src/ignoreAttributes.js
function getIgnoreAttributesFn(ignoreAttributes) {
    if (typeof ignoreAttributes === 'function') {
        return ignoreAttributes
    }
    if (Array.isArray(ignoreAttributes)) {
        return (attrName) => {
            for (const pattern of ignoreAttributes) {
                if (typeof pattern === 'string' && attrName === pattern) {
                    return true
                }
                if (pattern instanceof RegExp && pattern.test(attrName)) {
                    return true
                }
            }
        }
    }
    return () => false
}
;// CONCATENATED MODULE: ./node_modules/path-expression-matcher/src/Matcher.js


/**
 * MatcherView - A lightweight read-only view over a Matcher's internal state.
 *
 * Created once by Matcher and reused across all callbacks. Holds a direct
 * reference to the parent Matcher so it always reflects current parser state
 * with zero copying or freezing overhead.
 *
 * Users receive this via {@link Matcher#readOnly} or directly from parser
 * callbacks. It exposes all query and matching methods but has no mutation
 * methods — misuse is caught at the TypeScript level rather than at runtime.
 *
 * @example
 * const matcher = new Matcher();
 * const view = matcher.readOnly();
 *
 * matcher.push("root", {});
 * view.getCurrentTag(); // "root"
 * view.getDepth();      // 1
 */
class MatcherView {
  /**
   * @param {Matcher} matcher - The parent Matcher instance to read from.
   */
  constructor(matcher) {
    this._matcher = matcher;
  }

  /**
   * Get the path separator used by the parent matcher.
   * @returns {string}
   */
  get separator() {
    return this._matcher.separator;
  }

  /**
   * Get current tag name.
   * @returns {string|undefined}
   */
  getCurrentTag() {
    const path = this._matcher.path;
    return path.length > 0 ? path[path.length - 1].tag : undefined;
  }

  /**
   * Get current namespace.
   * @returns {string|undefined}
   */
  getCurrentNamespace() {
    const path = this._matcher.path;
    return path.length > 0 ? path[path.length - 1].namespace : undefined;
  }

  /**
   * Get current node's attribute value.
   * @param {string} attrName
   * @returns {*}
   */
  getAttrValue(attrName) {
    const path = this._matcher.path;
    if (path.length === 0) return undefined;
    return path[path.length - 1].values?.[attrName];
  }

  /**
   * Check if current node has an attribute.
   * @param {string} attrName
   * @returns {boolean}
   */
  hasAttr(attrName) {
    const path = this._matcher.path;
    if (path.length === 0) return false;
    const current = path[path.length - 1];
    return current.values !== undefined && attrName in current.values;
  }

  /**
   * Get the value of a "kept" attribute from the nearest ancestor (or
   * current node) that declared it via `push(tag, attrs, ns, { keep: [...] })`.
   * @param {string} attrName
   * @returns {*}
   */
  getAnyParentAttr(attrName) {
    return this._matcher.getAnyParentAttr(attrName);
  }

  /**
   * Check whether any ancestor (or the current node) kept the given
   * attribute via `push(tag, attrs, ns, { keep: [...] })`.
   * @param {string} attrName
   * @returns {boolean}
   */
  hasAnyParentAttr(attrName) {
    return this._matcher.hasAnyParentAttr(attrName);
  }

  /**
   * Get current node's sibling position (child index in parent).
   * @returns {number}
   */
  getPosition() {
    const path = this._matcher.path;
    if (path.length === 0) return -1;
    return path[path.length - 1].position ?? 0;
  }

  /**
   * Get current node's repeat counter (occurrence count of this tag name).
   * @returns {number}
   */
  getCounter() {
    const path = this._matcher.path;
    if (path.length === 0) return -1;
    return path[path.length - 1].counter ?? 0;
  }

  /**
   * Get current node's sibling index (alias for getPosition).
   * @returns {number}
   * @deprecated Use getPosition() or getCounter() instead
   */
  getIndex() {
    return this.getPosition();
  }

  /**
   * Get current path depth.
   * @returns {number}
   */
  getDepth() {
    return this._matcher.path.length;
  }

  /**
   * Get path as string.
   * @param {string} [separator] - Optional separator (uses default if not provided)
   * @param {boolean} [includeNamespace=true]
   * @returns {string}
   */
  toString(separator, includeNamespace = true) {
    return this._matcher.toString(separator, includeNamespace);
  }

  /**
   * Get path as array of tag names.
   * @returns {string[]}
   */
  toArray() {
    return this._matcher.path.map(n => n.tag);
  }

  /**
   * Match current path against an Expression.
   * @param {Expression} expression
   * @returns {boolean}
   */
  matches(expression) {
    return this._matcher.matches(expression);
  }

  /**
   * Match any expression in the given set against the current path.
   * @param {ExpressionSet} exprSet
   * @returns {boolean}
   */
  matchesAny(exprSet) {
    return exprSet.matchesAny(this._matcher);
  }
}

/**
 * Matcher - Tracks current path in XML/JSON tree and matches against Expressions.
 *
 * The matcher maintains a stack of nodes representing the current path from root to
 * current tag. It only stores attribute values for the current (top) node to minimize
 * memory usage. Sibling tracking is used to auto-calculate position and counter.
 *
 * Use {@link Matcher#readOnly} to obtain a {@link MatcherView} safe to pass to
 * user callbacks — it always reflects current state with no Proxy overhead.
 *
 * @example
 * const matcher = new Matcher();
 * matcher.push("root", {});
 * matcher.push("users", {});
 * matcher.push("user", { id: "123", type: "admin" });
 *
 * const expr = new Expression("root.users.user");
 * matcher.matches(expr); // true
 */
class Matcher {
  /**
   * Create a new Matcher.
   * @param {Object} [options={}]
   * @param {string} [options.separator='.'] - Default path separator
   */
  constructor(options = {}) {
    this.separator = options.separator || '.';
    this.path = [];
    this.siblingStacks = [];
    // Each path node: { tag, values, position, counter, namespace? }
    // values only present for current (last) node
    // Each siblingStacks entry: Map<tagName, count> tracking occurrences at each level
    this._pathStringCache = null;
    this._view = new MatcherView(this);

    // Kept-attribute stack: only populated when push() is called with options.keep.
    this._keptAttrs = [];
  }

  /**
   * Push a new tag onto the path.
   * @param {string} tagName
   * @param {Object|null} [attrValues=null]
   * @param {string|null} [namespace=null]
   * @param {Object|null} [options=null]
   * @param {string[]} [options.keep] - Names of attributes (from attrValues)
   */
  push(tagName, attrValues = null, namespace = null, options = null) {
    this._pathStringCache = null;

    // Remove values from previous current node (now becoming ancestor)
    if (this.path.length > 0) {
      this.path[this.path.length - 1].values = undefined;
    }

    // Get or create sibling tracking for current level
    const currentLevel = this.path.length;
    let level = this.siblingStacks[currentLevel];
    if (!level) {
      // `counts` tells same-name siblings apart (the "counter" — nth <item>
      // among other <item>s). `total` is every child seen at this level so
      // far, kept as a running number instead of re-added from `counts` on
      // every push — a parent with many differently-named children would
      // otherwise cost more per child the more distinct names it has.
      level = { counts: new Map(), total: 0 };
      this.siblingStacks[currentLevel] = level;
    }

    // Create a unique key for sibling tracking that includes namespace
    const siblingKey = namespace ? `${namespace}:${tagName}` : tagName;

    // Calculate counter (how many times this tag appeared at this level)
    const counter = level.counts.get(siblingKey) || 0;

    // Position = total children at this level seen before this one.
    const position = level.total;

    // Update sibling count for this tag, and the level's running total.
    level.counts.set(siblingKey, counter + 1);
    level.total++;

    // Create new node
    const node = {
      tag: tagName,
      position: position,
      counter: counter
    };

    if (namespace !== null && namespace !== undefined) {
      node.namespace = namespace;
    }

    if (attrValues !== null && attrValues !== undefined) {
      node.values = attrValues;
    }

    this.path.push(node);

    // Depth of the node we just pushed (1-based, matches this.path.length)
    const depth = this.path.length;

    // Copy only the requested attributes into the kept-attrs stack. This is
    // the one part of push() whose cost scales with input (O(keep.length))
    // rather than being O(1) — by design, since the caller is explicitly
    // opting in for specific attribute names. No options/keep => zero added
    // cost beyond the two property reads below.
    const keep = options !== null ? options.keep : null;
    if (keep !== null && keep !== undefined && keep.length > 0 && attrValues) {
      for (let i = 0; i < keep.length; i++) {
        const name = keep[i];
        if (attrValues[name] !== undefined) {
          this._keptAttrs.push({ depth, name, value: attrValues[name] });
        }
      }
    }
  }

  /**
   * Pop the last tag from the path.
   * @returns {Object|undefined} The popped node
   */
  pop() {
    if (this.path.length === 0) return undefined;
    this._pathStringCache = null;

    const node = this.path.pop();

    if (this.siblingStacks.length > this.path.length + 1) {
      this.siblingStacks.length = this.path.length + 1;
    }

    // Drop any kept attributes that belonged to the popped node (or deeper).
    // _keptAttrs is depth-ordered (push only ever appends increasing depths),
    // so this is a backward scan that stops at the first surviving entry —
    // typically O(1) since kept attrs are rare by design.
    const poppedDepth = this.path.length + 1;
    while (
      this._keptAttrs.length > 0 &&
      this._keptAttrs[this._keptAttrs.length - 1].depth >= poppedDepth
    ) {
      this._keptAttrs.pop();
    }

    return node;
  }

  /**
   * Update current node's attribute values.
   * Useful when attributes are parsed after push.
   * @param {Object} attrValues
   */
  updateCurrent(attrValues) {
    if (this.path.length > 0) {
      const current = this.path[this.path.length - 1];
      if (attrValues !== null && attrValues !== undefined) {
        current.values = attrValues;
      }
    }
  }

  /**
   * Get current tag name.
   * @returns {string|undefined}
   */
  getCurrentTag() {
    return this.path.length > 0 ? this.path[this.path.length - 1].tag : undefined;
  }

  /**
   * Get current namespace.
   * @returns {string|undefined}
   */
  getCurrentNamespace() {
    return this.path.length > 0 ? this.path[this.path.length - 1].namespace : undefined;
  }

  /**
   * Get current node's attribute value.
   * @param {string} attrName
   * @returns {*}
   */
  getAttrValue(attrName) {
    if (this.path.length === 0) return undefined;
    return this.path[this.path.length - 1].values?.[attrName];
  }

  /**
   * Check if current node has an attribute.
   * @param {string} attrName
   * @returns {boolean}
   */
  hasAttr(attrName) {
    if (this.path.length === 0) return false;
    const current = this.path[this.path.length - 1];
    return current.values !== undefined && attrName in current.values;
  }

  /**
   * Get the value of a "kept" attribute from the nearest ancestor (or
   * current node) that declared it via `push(tag, attrs, ns, { keep: [...] })`.
   * Unlike getAttrValue(), this works regardless of how deep the path has
   * gone since the attribute was pushed — but only for attribute names that
   * were explicitly marked with `keep` at push time. Cost is proportional to
   * the number of currently-kept attributes (typically 0-3), not path depth.
   * @param {string} attrName
   * @returns {*} the value, or undefined if no ancestor kept this attribute
   */
  getAnyParentAttr(attrName) {
    const kept = this._keptAttrs;
    for (let i = kept.length - 1; i >= 0; i--) {
      if (kept[i].name === attrName) return kept[i].value;
    }
    return undefined;
  }

  /**
   * Check whether any ancestor (or the current node) kept the given
   * attribute via `push(tag, attrs, ns, { keep: [...] })`.
   * @param {string} attrName
   * @returns {boolean}
   */
  hasAnyParentAttr(attrName) {
    const kept = this._keptAttrs;
    for (let i = kept.length - 1; i >= 0; i--) {
      if (kept[i].name === attrName) return true;
    }
    return false;
  }

  /**
   * Get current node's sibling position (child index in parent).
   * @returns {number}
   */
  getPosition() {
    if (this.path.length === 0) return -1;
    return this.path[this.path.length - 1].position ?? 0;
  }

  /**
   * Get current node's repeat counter (occurrence count of this tag name).
   * @returns {number}
   */
  getCounter() {
    if (this.path.length === 0) return -1;
    return this.path[this.path.length - 1].counter ?? 0;
  }

  /**
   * Get current node's sibling index (alias for getPosition).
   * @returns {number}
   * @deprecated Use getPosition() or getCounter() instead
   */
  getIndex() {
    return this.getPosition();
  }

  /**
   * Get current path depth.
   * @returns {number}
   */
  getDepth() {
    return this.path.length;
  }

  /**
   * Get path as string.
   * @param {string} [separator] - Optional separator (uses default if not provided)
   * @param {boolean} [includeNamespace=true]
   * @returns {string}
   */
  toString(separator, includeNamespace = true) {
    const sep = separator || this.separator;
    const isDefault = (sep === this.separator && includeNamespace === true);

    if (isDefault) {
      if (this._pathStringCache !== null) {
        return this._pathStringCache;
      }
      const result = this.path.map(n =>
        (n.namespace) ? `${n.namespace}:${n.tag}` : n.tag
      ).join(sep);
      this._pathStringCache = result;
      return result;
    }

    return this.path.map(n =>
      (includeNamespace && n.namespace) ? `${n.namespace}:${n.tag}` : n.tag
    ).join(sep);
  }

  /**
   * Get path as array of tag names.
   * @returns {string[]}
   */
  toArray() {
    return this.path.map(n => n.tag);
  }

  /**
   * Reset the path to empty.
   */
  reset() {
    this._pathStringCache = null;
    this.path = [];
    this.siblingStacks = [];
    this._keptAttrs = [];
  }

  /**
   * Match current path against an Expression.
   * @param {Expression} expression
   * @returns {boolean}
   */
  matches(expression) {
    const segments = expression.segments;

    if (segments.length === 0) {
      return false;
    }

    if (expression.hasDeepWildcard()) {
      return this._matchWithDeepWildcard(segments);
    }

    return this._matchSimple(segments);
  }

  /**
   * @private
   */
  _matchSimple(segments) {
    if (this.path.length !== segments.length) {
      return false;
    }

    for (let i = 0; i < segments.length; i++) {
      if (!this._matchSegment(segments[i], this.path[i], i === this.path.length - 1)) {
        return false;
      }
    }

    return true;
  }

  /**
   * @private
   */
  _matchWithDeepWildcard(segments) {
    let pathIdx = this.path.length - 1;
    let segIdx = segments.length - 1;

    while (segIdx >= 0 && pathIdx >= 0) {
      const segment = segments[segIdx];

      if (segment.type === 'deep-wildcard') {
        segIdx--;

        if (segIdx < 0) {
          return true;
        }

        const nextSeg = segments[segIdx];
        let found = false;

        for (let i = pathIdx; i >= 0; i--) {
          if (this._matchSegment(nextSeg, this.path[i], i === this.path.length - 1)) {
            pathIdx = i - 1;
            segIdx--;
            found = true;
            break;
          }
        }

        if (!found) {
          return false;
        }
      } else {
        if (!this._matchSegment(segment, this.path[pathIdx], pathIdx === this.path.length - 1)) {
          return false;
        }
        pathIdx--;
        segIdx--;
      }
    }

    return segIdx < 0;
  }

  /**
   * @private
   */
  _matchSegment(segment, node, isCurrentNode) {
    if (segment.tag !== '*' && segment.tag !== node.tag) {
      return false;
    }

    if (segment.namespace !== undefined) {
      if (segment.namespace !== '*' && segment.namespace !== node.namespace) {
        return false;
      }
    }

    if (segment.attrName !== undefined) {
      if (!isCurrentNode) {
        return false;
      }

      if (!node.values || !(segment.attrName in node.values)) {
        return false;
      }

      if (segment.attrValue !== undefined) {
        if (String(node.values[segment.attrName]) !== String(segment.attrValue)) {
          return false;
        }
      }
    }

    if (segment.position !== undefined) {
      if (!isCurrentNode) {
        return false;
      }

      const counter = node.counter ?? 0;

      if (segment.position === 'first' && counter !== 0) {
        return false;
      } else if (segment.position === 'odd' && counter % 2 !== 1) {
        return false;
      } else if (segment.position === 'even' && counter % 2 !== 0) {
        return false;
      } else if (segment.position === 'nth' && counter !== segment.positionValue) {
        return false;
      }
    }

    return true;
  }

  /**
   * Match any expression in the given set against the current path.
   * @param {ExpressionSet} exprSet
   * @returns {boolean}
   */
  matchesAny(exprSet) {
    return exprSet.matchesAny(this);
  }

  /**
   * Create a snapshot of current state.
   * @returns {Object}
   */
  snapshot() {
    return {
      path: this.path.map(node => ({ ...node })),
      siblingStacks: this.siblingStacks.map(level => level ? { counts: new Map(level.counts), total: level.total } : level),
      keptAttrs: this._keptAttrs.map(entry => ({ ...entry }))
    };
  }

  /**
   * Restore state from snapshot.
   * @param {Object} snapshot
   */
  restore(snapshot) {
    this._pathStringCache = null;
    this.path = snapshot.path.map(node => ({ ...node }));
    this.siblingStacks = snapshot.siblingStacks.map(level => level ? { counts: new Map(level.counts), total: level.total } : level);
    this._keptAttrs = (snapshot.keptAttrs || []).map(entry => ({ ...entry }));
  }

  /**
   * Return the read-only {@link MatcherView} for this matcher.
   *
   * The same instance is returned on every call — no allocation occurs.
   * It always reflects the current parser state and is safe to pass to
   * user callbacks without risk of accidental mutation.
   *
   * @returns {MatcherView}
   *
   * @example
   * const view = matcher.readOnly();
   * // pass view to callbacks — it stays in sync automatically
   * view.matches(expr);       // ✓
   * view.getCurrentTag();     // ✓
   * // view.push(...)         // ✗ method does not exist — caught by TypeScript
   */
  readOnly() {
    return this._view;
  }
}

;// CONCATENATED MODULE: ./node_modules/path-expression-matcher/src/Expression.js
/**
 * Expression - Parses and stores a tag pattern expression
 * 
 * Patterns are parsed once and stored in an optimized structure for fast matching.
 * 
 * @example
 * const expr = new Expression("root.users.user");
 * const expr2 = new Expression("..user[id]:first");
 * const expr3 = new Expression("root/users/user", { separator: '/' });
 */
class Expression {
  /**
   * Create a new Expression
   * @param {string} pattern - Pattern string (e.g., "root.users.user", "..user[id]")
   * @param {Object} options - Configuration options
   * @param {string} options.separator - Path separator (default: '.')
   */
  constructor(pattern, options = {}, data) {
    this.pattern = pattern;
    this.separator = options.separator || '.';
    this.segments = this._parse(pattern);
    this.data = data;
    // Cache expensive checks for performance (O(1) instead of O(n))
    this._hasDeepWildcard = this.segments.some(seg => seg.type === 'deep-wildcard');
    this._hasAttributeCondition = this.segments.some(seg => seg.attrName !== undefined);
    this._hasPositionSelector = this.segments.some(seg => seg.position !== undefined);
  }

  /**
   * Parse pattern string into segments
   * @private
   * @param {string} pattern - Pattern to parse
   * @returns {Array} Array of segment objects
   */
  _parse(pattern) {
    const segments = [];

    // Split by separator but handle ".." specially
    let i = 0;
    let currentPart = '';

    while (i < pattern.length) {
      if (pattern[i] === this.separator) {
        // Check if next char is also separator (deep wildcard)
        if (i + 1 < pattern.length && pattern[i + 1] === this.separator) {
          // Flush current part if any
          if (currentPart.trim()) {
            segments.push(this._parseSegment(currentPart.trim()));
            currentPart = '';
          }
          // Add deep wildcard
          segments.push({ type: 'deep-wildcard' });
          i += 2; // Skip both separators
        } else {
          // Regular separator
          if (currentPart.trim()) {
            segments.push(this._parseSegment(currentPart.trim()));
          }
          currentPart = '';
          i++;
        }
      } else {
        currentPart += pattern[i];
        i++;
      }
    }

    // Flush remaining part
    if (currentPart.trim()) {
      segments.push(this._parseSegment(currentPart.trim()));
    }

    return segments;
  }

  /**
   * Parse a single segment
   * @private
   * @param {string} part - Segment string (e.g., "user", "ns::user", "user[id]", "ns::user:first")
   * @returns {Object} Segment object
   */
  _parseSegment(part) {
    const segment = { type: 'tag' };

    // NEW NAMESPACE SYNTAX (v2.0):
    // ============================
    // Namespace uses DOUBLE colon (::)
    // Position uses SINGLE colon (:)
    // 
    // Examples:
    //   "user"              → tag
    //   "user:first"        → tag + position
    //   "user[id]"          → tag + attribute
    //   "user[id]:first"    → tag + attribute + position
    //   "ns::user"          → namespace + tag
    //   "ns::user:first"    → namespace + tag + position
    //   "ns::user[id]"      → namespace + tag + attribute
    //   "ns::user[id]:first" → namespace + tag + attribute + position
    //   "ns::first"         → namespace + tag named "first" (NO ambiguity!)
    //
    // This eliminates all ambiguity:
    //   :: = namespace separator
    //   :  = position selector
    //   [] = attributes

    // Step 1: Extract brackets [attr] or [attr=value]
    let bracketContent = null;
    let withoutBrackets = part;

    const bracketMatch = part.match(/^([^\[]+)(\[[^\]]*\])(.*)$/);
    if (bracketMatch) {
      withoutBrackets = bracketMatch[1] + bracketMatch[3];
      if (bracketMatch[2]) {
        const content = bracketMatch[2].slice(1, -1);
        if (content) {
          bracketContent = content;
        }
      }
    }

    // Step 2: Check for namespace (double colon ::)
    let namespace = undefined;
    let tagAndPosition = withoutBrackets;

    if (withoutBrackets.includes('::')) {
      const nsIndex = withoutBrackets.indexOf('::');
      namespace = withoutBrackets.substring(0, nsIndex).trim();
      tagAndPosition = withoutBrackets.substring(nsIndex + 2).trim(); // Skip ::

      if (!namespace) {
        throw new Error(`Invalid namespace in pattern: ${part}`);
      }
    }

    // Step 3: Parse tag and position (single colon :)
    let tag = undefined;
    let positionMatch = null;

    if (tagAndPosition.includes(':')) {
      const colonIndex = tagAndPosition.lastIndexOf(':'); // Use last colon for position
      const tagPart = tagAndPosition.substring(0, colonIndex).trim();
      const posPart = tagAndPosition.substring(colonIndex + 1).trim();

      // Verify position is a valid keyword
      const isPositionKeyword = ['first', 'last', 'odd', 'even'].includes(posPart) ||
        /^nth\(\d+\)$/.test(posPart);

      if (isPositionKeyword) {
        tag = tagPart;
        positionMatch = posPart;
      } else {
        // Not a valid position keyword, treat whole thing as tag
        tag = tagAndPosition;
      }
    } else {
      tag = tagAndPosition;
    }

    if (!tag) {
      throw new Error(`Invalid segment pattern: ${part}`);
    }

    segment.tag = tag;
    if (namespace) {
      segment.namespace = namespace;
    }

    // Step 4: Parse attributes
    if (bracketContent) {
      if (bracketContent.includes('=')) {
        const eqIndex = bracketContent.indexOf('=');
        segment.attrName = bracketContent.substring(0, eqIndex).trim();
        segment.attrValue = bracketContent.substring(eqIndex + 1).trim();
      } else {
        segment.attrName = bracketContent.trim();
      }
    }

    // Step 5: Parse position selector
    if (positionMatch) {
      const nthMatch = positionMatch.match(/^nth\((\d+)\)$/);
      if (nthMatch) {
        segment.position = 'nth';
        segment.positionValue = parseInt(nthMatch[1], 10);
      } else {
        segment.position = positionMatch;
      }
    }

    return segment;
  }

  /**
   * Get the number of segments
   * @returns {number}
   */
  get length() {
    return this.segments.length;
  }

  /**
   * Check if expression contains deep wildcard
   * @returns {boolean}
   */
  hasDeepWildcard() {
    return this._hasDeepWildcard;
  }

  /**
   * Check if expression has attribute conditions
   * @returns {boolean}
   */
  hasAttributeCondition() {
    return this._hasAttributeCondition;
  }

  /**
   * Check if expression has position selectors
   * @returns {boolean}
   */
  hasPositionSelector() {
    return this._hasPositionSelector;
  }

  /**
   * Get string representation
   * @returns {string}
   */
  toString() {
    return this.pattern;
  }
}
;// CONCATENATED MODULE: ./node_modules/path-expression-matcher/src/ExpressionSet.js
/**
 * ExpressionSet - An indexed collection of Expressions for efficient bulk matching
 *
 * Instead of iterating all expressions on every tag, ExpressionSet pre-indexes
 * them at insertion time by depth and terminal tag name. At match time, only
 * the relevant bucket is evaluated — typically reducing checks from O(E) to O(1)
 * lookup plus O(small bucket) matches.
 *
 * Three buckets are maintained:
 *  - `_byDepthAndTag`  — exact depth + exact tag name  (tightest, used first)
 *  - `_wildcardByDepth` — exact depth + wildcard tag `*` (depth-matched only)
 *  - `_deepWildcards`  — expressions containing `..`  (cannot be depth-indexed)
 *
 * @example
 * import { Expression, ExpressionSet } from 'fast-xml-tagger';
 *
 * // Build once at config time
 * const stopNodes = new ExpressionSet();
 * stopNodes.add(new Expression('root.users.user'));
 * stopNodes.add(new Expression('root.config.setting'));
 * stopNodes.add(new Expression('..script'));
 *
 * // Query on every tag — hot path
 * if (stopNodes.matchesAny(matcher)) { ... }
 */
class ExpressionSet {
  constructor() {
    /** @type {Map<string, import('./Expression.js').default[]>} depth:tag → expressions */
    this._byDepthAndTag = new Map();

    /** @type {Map<number, import('./Expression.js').default[]>} depth → wildcard-tag expressions */
    this._wildcardByDepth = new Map();

    /** @type {import('./Expression.js').default[]} expressions containing deep wildcard (..) */
    this._deepWildcards = [];

    /** @type {Map<string, import('./Expression.js').default[]>} terminalTag → deep wildcard expressions */
    this._deepByTerminalTag = new Map();

    /** @type {Set<string>} pattern strings already added — used for deduplication */
    this._patterns = new Set();

    /** @type {boolean} whether the set is sealed against further additions */
    this._sealed = false;
  }

  /**
   * Add an Expression to the set.
   * Duplicate patterns (same pattern string) are silently ignored.
   *
   * @param {import('./Expression.js').default} expression - A pre-constructed Expression instance
   * @returns {this} for chaining
   * @throws {TypeError} if called after seal()
   *
   * @example
   * set.add(new Expression('root.users.user'));
   * set.add(new Expression('..script'));
   */
  add(expression) {
    if (this._sealed) {
      throw new TypeError(
        'ExpressionSet is sealed. Create a new ExpressionSet to add more expressions.'
      );
    }

    // Deduplicate by pattern string
    if (this._patterns.has(expression.pattern)) return this;
    this._patterns.add(expression.pattern);

    if (expression.hasDeepWildcard()) {
      const lastSeg = expression.segments[expression.segments.length - 1];
      if (lastSeg && lastSeg.type !== 'deep-wildcard' && lastSeg.tag !== '*') {
        const tag = lastSeg.tag;
        if (!this._deepByTerminalTag.has(tag)) this._deepByTerminalTag.set(tag, []);
        this._deepByTerminalTag.get(tag).push(expression);
      } else {
        this._deepWildcards.push(expression);
      }
      return this;
    }

    const depth = expression.length;
    const lastSeg = expression.segments[expression.segments.length - 1];
    const tag = lastSeg?.tag;

    if (!tag || tag === '*') {
      // Can index by depth but not by tag
      if (!this._wildcardByDepth.has(depth)) this._wildcardByDepth.set(depth, []);
      this._wildcardByDepth.get(depth).push(expression);
    } else {
      // Tightest bucket: depth + tag
      const key = `${depth}:${tag}`;
      if (!this._byDepthAndTag.has(key)) this._byDepthAndTag.set(key, []);
      this._byDepthAndTag.get(key).push(expression);
    }

    return this;
  }

  /**
   * Add multiple expressions at once.
   *
   * @param {import('./Expression.js').default[]} expressions - Array of Expression instances
   * @returns {this} for chaining
   *
   * @example
   * set.addAll([
   *   new Expression('root.users.user'),
   *   new Expression('root.config.setting'),
   * ]);
   */
  addAll(expressions) {
    for (const expr of expressions) this.add(expr);
    return this;
  }

  /**
   * Check whether a pattern string is already present in the set.
   *
   * @param {import('./Expression.js').default} expression
   * @returns {boolean}
   */
  has(expression) {
    return this._patterns.has(expression.pattern);
  }

  /**
   * Number of expressions in the set.
   * @type {number}
   */
  get size() {
    return this._patterns.size;
  }

  /**
   * Seal the set against further modifications.
   * Useful to prevent accidental mutations after config is built.
   * Calling add() or addAll() on a sealed set throws a TypeError.
   *
   * @returns {this}
   */
  seal() {
    this._sealed = true;
    return this;
  }

  /**
   * Whether the set has been sealed.
   * @type {boolean}
   */
  get isSealed() {
    return this._sealed;
  }

  /**
   * Test whether the matcher's current path matches any expression in the set.
   *
   * Evaluation order (cheapest → most expensive):
   *  1. Exact depth + tag bucket  — O(1) lookup, typically 0–2 expressions
   *  2. Depth-only wildcard bucket — O(1) lookup, rare
   *  3. Deep-wildcard list         — always checked, but usually small
   *
   * @param {import('./Matcher.js').default} matcher - Matcher instance (or readOnly view)
   * @returns {boolean} true if any expression matches the current path
   *
   * @example
   * if (stopNodes.matchesAny(matcher)) {
   *   // handle stop node
   * }
   */
  matchesAny(matcher) {
    return this.findMatch(matcher) !== null;
  }
  /**
 * Find and return the first Expression that matches the matcher's current path.
 *
 * Uses the same evaluation order as matchesAny (cheapest → most expensive):
 *  1. Exact depth + tag bucket
 *  2. Depth-only wildcard bucket
 *  3. Deep-wildcard list
 *
 * @param {import('./Matcher.js').default} matcher - Matcher instance (or readOnly view)
 * @returns {import('./Expression.js').default | null} the first matching Expression, or null
 *
 * @example
 * const expr = stopNodes.findMatch(matcher);
 * if (expr) {
 *   // access expr.config, expr.pattern, etc.
 * }
 */
  findMatch(matcher) {
    const depth = matcher.getDepth();
    const tag = matcher.getCurrentTag();

    // 1. Tightest bucket — most expressions live here
    const exactKey = `${depth}:${tag}`;
    const exactBucket = this._byDepthAndTag.get(exactKey);
    if (exactBucket) {
      for (let i = 0; i < exactBucket.length; i++) {
        if (matcher.matches(exactBucket[i])) return exactBucket[i];
      }
    }

    // 2. Depth-matched wildcard-tag expressions
    const wildcardBucket = this._wildcardByDepth.get(depth);
    if (wildcardBucket) {
      for (let i = 0; i < wildcardBucket.length; i++) {
        if (matcher.matches(wildcardBucket[i])) return wildcardBucket[i];
      }
    }

    // 3. Deep wildcards — indexed by terminal tag, then unindexed fallback
    const deepBucket = this._deepByTerminalTag.get(tag);
    if (deepBucket) {
      for (let i = 0; i < deepBucket.length; i++) {
        if (matcher.matches(deepBucket[i])) return deepBucket[i];
      }
    }
    for (let i = 0; i < this._deepWildcards.length; i++) {
      if (matcher.matches(this._deepWildcards[i])) return this._deepWildcards[i];
    }

    return null;
  }
}

;// CONCATENATED MODULE: ./node_modules/@nodable/entities/src/entities.js
// ---------------------------------------------------------------------------
// Complete HTML5 named entity reference
// Organized by logical categories for easy maintenance and selective importing
// ---------------------------------------------------------------------------

/**
 * Basic Latin & Special Characters
 * @type {Record<string, string>}
 */
const BASIC_LATIN = {
  amp: '&',
  AMP: '&',
  lt: '<',
  LT: '<',
  gt: '>',
  GT: '>',
  quot: '"',
  QUOT: '"',
  apos: "'",
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  lsquor: '‚',
  rsquor: '’',
  ldquor: '„',
  bdquo: '„',
  comma: ',',
  period: '.',
  colon: ':',
  semi: ';',
  excl: '!',
  quest: '?',
  num: '#',
  dollar: '$',
  percent: '%',
  ast: '*',
  commat: '@',
  lowbar: '_',
  verbar: '|',
  vert: '|',
  sol: '/',
  bsol: '\\',
  lbrace: '{',
  rbrace: '}',
  lbrack: '[',
  rbrack: ']',
  lpar: '(',
  rpar: ')',
  nbsp: '\u00a0',
  iexcl: '¡',
  cent: '¢',
  pound: '£',
  curren: '¤',
  yen: '¥',
  brvbar: '¦',
  sect: '§',
  uml: '¨',
  copy: '©',
  COPY: '©',
  ordf: 'ª',
  laquo: '«',
  not: '¬',
  shy: '\u00ad',
  reg: '®',
  REG: '®',
  macr: '¯',
  deg: '°',
  plusmn: '±',
  sup2: '²',
  sup3: '³',
  acute: '´',
  micro: 'µ',
  para: '¶',
  middot: '·',
  cedil: '¸',
  sup1: '¹',
  ordm: 'º',
  raquo: '»',
  frac14: '¼',
  frac12: '½',
  half: '½',
  frac34: '¾',
  iquest: '¿',
  times: '×',
  div: '÷',
  divide: '÷',
};

/**
 * Latin Extended & Accented Letters (A-Z)
 * @type {Record<string, string>}
 */
const LATIN_ACCENTS = {
  Agrave: 'À',
  agrave: 'à',
  Aacute: 'Á',
  aacute: 'á',
  Acirc: 'Â',
  acirc: 'â',
  Atilde: 'Ã',
  atilde: 'ã',
  Auml: 'Ä',
  auml: 'ä',
  Aring: 'Å',
  aring: 'å',
  AElig: 'Æ',
  aelig: 'æ',
  Ccedil: 'Ç',
  ccedil: 'ç',
  Egrave: 'È',
  egrave: 'è',
  Eacute: 'É',
  eacute: 'é',
  Ecirc: 'Ê',
  ecirc: 'ê',
  Euml: 'Ë',
  euml: 'ë',
  Igrave: 'Ì',
  igrave: 'ì',
  Iacute: 'Í',
  iacute: 'í',
  Icirc: 'Î',
  icirc: 'î',
  Iuml: 'Ï',
  iuml: 'ï',
  ETH: 'Ð',
  eth: 'ð',
  Ntilde: 'Ñ',
  ntilde: 'ñ',
  Ograve: 'Ò',
  ograve: 'ò',
  Oacute: 'Ó',
  oacute: 'ó',
  Ocirc: 'Ô',
  ocirc: 'ô',
  Otilde: 'Õ',
  otilde: 'õ',
  Ouml: 'Ö',
  ouml: 'ö',
  Oslash: 'Ø',
  oslash: 'ø',
  Ugrave: 'Ù',
  ugrave: 'ù',
  Uacute: 'Ú',
  uacute: 'ú',
  Ucirc: 'Û',
  ucirc: 'û',
  Uuml: 'Ü',
  uuml: 'ü',
  Yacute: 'Ý',
  yacute: 'ý',
  THORN: 'Þ',
  thorn: 'þ',
  szlig: 'ß',
  yuml: 'ÿ',
  Yuml: 'Ÿ',
};

/**
 * Latin Extended (Letters with diacritics)
 * @type {Record<string, string>}
 */
const LATIN_EXTENDED = {
  Amacr: 'Ā',
  amacr: 'ā',
  Abreve: 'Ă',
  abreve: 'ă',
  Aogon: 'Ą',
  aogon: 'ą',
  Cacute: 'Ć',
  cacute: 'ć',
  Ccirc: 'Ĉ',
  ccirc: 'ĉ',
  Cdot: 'Ċ',
  cdot: 'ċ',
  Ccaron: 'Č',
  ccaron: 'č',
  Dcaron: 'Ď',
  dcaron: 'ď',
  Dstrok: 'Đ',
  dstrok: 'đ',
  Emacr: 'Ē',
  emacr: 'ē',
  Ecaron: 'Ě',
  ecaron: 'ě',
  Edot: 'Ė',
  edot: 'ė',
  Eogon: 'Ę',
  eogon: 'ę',
  Gcirc: 'Ĝ',
  gcirc: 'ĝ',
  Gbreve: 'Ğ',
  gbreve: 'ğ',
  Gdot: 'Ġ',
  gdot: 'ġ',
  Gcedil: 'Ģ',
  Hcirc: 'Ĥ',
  hcirc: 'ĥ',
  Hstrok: 'Ħ',
  hstrok: 'ħ',
  Itilde: 'Ĩ',
  itilde: 'ĩ',
  Imacr: 'Ī',
  imacr: 'ī',
  Iogon: 'Į',
  iogon: 'į',
  Idot: 'İ',
  IJlig: 'Ĳ',
  ijlig: 'ĳ',
  Jcirc: 'Ĵ',
  jcirc: 'ĵ',
  Kcedil: 'Ķ',
  kcedil: 'ķ',
  kgreen: 'ĸ',
  Lacute: 'Ĺ',
  lacute: 'ĺ',
  Lcedil: 'Ļ',
  lcedil: 'ļ',
  Lcaron: 'Ľ',
  lcaron: 'ľ',
  Lmidot: 'Ŀ',
  lmidot: 'ŀ',
  Lstrok: 'Ł',
  lstrok: 'ł',
  Nacute: 'Ń',
  nacute: 'ń',
  Ncaron: 'Ň',
  ncaron: 'ň',
  Ncedil: 'Ņ',
  ncedil: 'ņ',
  ENG: 'Ŋ',
  eng: 'ŋ',
  Omacr: 'Ō',
  omacr: 'ō',
  Odblac: 'Ő',
  odblac: 'ő',
  OElig: 'Œ',
  oelig: 'œ',
  Racute: 'Ŕ',
  racute: 'ŕ',
  Rcaron: 'Ř',
  rcaron: 'ř',
  Rcedil: 'Ŗ',
  rcedil: 'ŗ',
  Sacute: 'Ś',
  sacute: 'ś',
  Scirc: 'Ŝ',
  scirc: 'ŝ',
  Scedil: 'Ş',
  scedil: 'ş',
  Scaron: 'Š',
  scaron: 'š',
  Tcedil: 'Ţ',
  tcedil: 'ţ',
  Tcaron: 'Ť',
  tcaron: 'ť',
  Tstrok: 'Ŧ',
  tstrok: 'ŧ',
  Utilde: 'Ũ',
  utilde: 'ũ',
  Umacr: 'Ū',
  umacr: 'ū',
  Ubreve: 'Ŭ',
  ubreve: 'ŭ',
  Uring: 'Ů',
  uring: 'ů',
  Udblac: 'Ű',
  udblac: 'ű',
  Uogon: 'Ų',
  uogon: 'ų',
  Wcirc: 'Ŵ',
  wcirc: 'ŵ',
  Ycirc: 'Ŷ',
  ycirc: 'ŷ',
  Zacute: 'Ź',
  zacute: 'ź',
  Zdot: 'Ż',
  zdot: 'ż',
  Zcaron: 'Ž',
  zcaron: 'ž',
};

/**
 * Greek Letters
 * @type {Record<string, string>}
 */
const GREEK = {
  Alpha: 'Α',
  alpha: 'α',
  Beta: 'Β',
  beta: 'β',
  Gamma: 'Γ',
  gamma: 'γ',
  Delta: 'Δ',
  delta: 'δ',
  Epsilon: 'Ε',
  epsilon: 'ε',
  epsiv: 'ϵ',
  varepsilon: 'ϵ',
  Zeta: 'Ζ',
  zeta: 'ζ',
  Eta: 'Η',
  eta: 'η',
  Theta: 'Θ',
  theta: 'θ',
  thetasym: 'ϑ',
  vartheta: 'ϑ',
  Iota: 'Ι',
  iota: 'ι',
  Kappa: 'Κ',
  kappa: 'κ',
  kappav: 'ϰ',
  varkappa: 'ϰ',
  Lambda: 'Λ',
  lambda: 'λ',
  Mu: 'Μ',
  mu: 'μ',
  Nu: 'Ν',
  nu: 'ν',
  Xi: 'Ξ',
  xi: 'ξ',
  Omicron: 'Ο',
  omicron: 'ο',
  Pi: 'Π',
  pi: 'π',
  piv: 'ϖ',
  varpi: 'ϖ',
  Rho: 'Ρ',
  rho: 'ρ',
  rhov: 'ϱ',
  varrho: 'ϱ',
  Sigma: 'Σ',
  sigma: 'σ',
  sigmaf: 'ς',
  sigmav: 'ς',
  varsigma: 'ς',
  Tau: 'Τ',
  tau: 'τ',
  Upsilon: 'Υ',
  upsilon: 'υ',
  upsi: 'υ',
  Upsi: 'ϒ',
  upsih: 'ϒ',
  Phi: 'Φ',
  phi: 'φ',
  phiv: 'ϕ',
  varphi: 'ϕ',
  Chi: 'Χ',
  chi: 'χ',
  Psi: 'Ψ',
  psi: 'ψ',
  Omega: 'Ω',
  omega: 'ω',
  ohm: 'Ω',
  Gammad: 'Ϝ',
  gammad: 'ϝ',
  digamma: 'ϝ',
};

/**
 * Cyrillic Letters
 * @type {Record<string, string>}
 */
const CYRILLIC = {
  Afr: '𝔄',
  afr: '𝔞',
  Acy: 'А',
  acy: 'а',
  Bcy: 'Б',
  bcy: 'б',
  Vcy: 'В',
  vcy: 'в',
  Gcy: 'Г',
  gcy: 'г',
  Dcy: 'Д',
  dcy: 'д',
  IEcy: 'Е',
  iecy: 'е',
  IOcy: 'Ё',
  iocy: 'ё',
  ZHcy: 'Ж',
  zhcy: 'ж',
  Zcy: 'З',
  zcy: 'з',
  Icy: 'И',
  icy: 'и',
  Jcy: 'Й',
  jcy: 'й',
  Kcy: 'К',
  kcy: 'к',
  Lcy: 'Л',
  lcy: 'л',
  Mcy: 'М',
  mcy: 'м',
  Ncy: 'Н',
  ncy: 'н',
  Ocy: 'О',
  ocy: 'о',
  Pcy: 'П',
  pcy: 'п',
  Rcy: 'Р',
  rcy: 'р',
  Scy: 'С',
  scy: 'с',
  Tcy: 'Т',
  tcy: 'т',
  Ucy: 'У',
  ucy: 'у',
  Fcy: 'Ф',
  fcy: 'ф',
  KHcy: 'Х',
  khcy: 'х',
  TScy: 'Ц',
  tscy: 'ц',
  CHcy: 'Ч',
  chcy: 'ч',
  SHcy: 'Ш',
  shcy: 'ш',
  SHCHcy: 'Щ',
  shchcy: 'щ',
  HARDcy: 'Ъ',
  hardcy: 'ъ',
  Ycy: 'Ы',
  ycy: 'ы',
  SOFTcy: 'Ь',
  softcy: 'ь',
  Ecy: 'Э',
  ecy: 'э',
  YUcy: 'Ю',
  yucy: 'ю',
  YAcy: 'Я',
  yacy: 'я',
  DJcy: 'Ђ',
  djcy: 'ђ',
  GJcy: 'Ѓ',
  gjcy: 'ѓ',
  Jukcy: 'Є',
  jukcy: 'є',
  DScy: 'Ѕ',
  dscy: 'ѕ',
  Iukcy: 'І',
  iukcy: 'і',
  YIcy: 'Ї',
  yicy: 'ї',
  Jsercy: 'Ј',
  jsercy: 'ј',
  LJcy: 'Љ',
  ljcy: 'љ',
  NJcy: 'Њ',
  njcy: 'њ',
  TSHcy: 'Ћ',
  tshcy: 'ћ',
  KJcy: 'Ќ',
  kjcy: 'ќ',
  Ubrcy: 'Ў',
  ubrcy: 'ў',
  DZcy: 'Џ',
  dzcy: 'џ',
};

/**
 * Mathematical Operators & Relations
 * @type {Record<string, string>}
 */
const MATH = {
  plus: '+',
  pm: '±',
  times: '×',
  div: '÷',
  divide: '÷',
  sdot: '⋅',
  star: '☆',
  starf: '★',
  bigstar: '★',
  lowast: '∗',
  ast: '*',
  midast: '*',
  compfn: '∘',
  smallcircle: '∘',
  bullet: '•',
  bull: '•',
  nbsp: '\u00a0',
  hellip: '…',
  mldr: '…',
  prime: '′',
  Prime: '″',
  tprime: '‴',
  bprime: '‵',
  backprime: '‵',
  minus: '−',
  minusd: '∸',
  dotminus: '∸',
  plusdo: '∔',
  dotplus: '∔',
  plusmn: '±',
  minusplus: '∓',
  mnplus: '∓',
  mp: '∓',
  setminus: '∖',
  smallsetminus: '∖',
  Backslash: '∖',
  setmn: '∖',
  ssetmn: '∖',
  lowbar: '_',
  verbar: '|',
  vert: '|',
  VerticalLine: '|',
  colon: ':',
  Colon: '∷',
  Proportion: '∷',
  ratio: '∶',
  equals: '=',
  ne: '≠',
  nequiv: '≢',
  equiv: '≡',
  Congruent: '≡',
  sim: '∼',
  thicksim: '∼',
  thksim: '∼',
  sime: '≃',
  simeq: '≃',
  TildeEqual: '≃',
  asymp: '≈',
  approx: '≈',
  thickapprox: '≈',
  thkap: '≈',
  TildeTilde: '≈',
  ncong: '≇',
  cong: '≅',
  TildeFullEqual: '≅',
  asympeq: '≍',
  CupCap: '≍',
  bump: '≎',
  Bumpeq: '≎',
  HumpDownHump: '≎',
  bumpe: '≏',
  bumpeq: '≏',
  HumpEqual: '≏',
  le: '≤',
  LessEqual: '≤',
  ge: '≥',
  GreaterEqual: '≥',
  lesseqgtr: '⋚',
  lesseqqgtr: '⪋',
  greater: '>',
  less: '<',
};

/**
 * Mathematical Operators (Advanced)
 * @type {Record<string, string>}
 */
const MATH_ADVANCED = {
  alefsym: 'ℵ',
  aleph: 'ℵ',
  beth: 'ℶ',
  gimel: 'ℷ',
  daleth: 'ℸ',
  forall: '∀',
  ForAll: '∀',
  part: '∂',
  PartialD: '∂',
  exist: '∃',
  Exists: '∃',
  nexist: '∄',
  nexists: '∄',
  empty: '∅',
  emptyset: '∅',
  emptyv: '∅',
  varnothing: '∅',
  nabla: '∇',
  Del: '∇',
  isin: '∈',
  isinv: '∈',
  in: '∈',
  Element: '∈',
  notin: '∉',
  notinva: '∉',
  ni: '∋',
  niv: '∋',
  SuchThat: '∋',
  ReverseElement: '∋',
  notni: '∌',
  notniva: '∌',
  prod: '∏',
  Product: '∏',
  coprod: '∐',
  Coproduct: '∐',
  sum: '∑',
  Sum: '∑',
  minus: '−',
  mp: '∓',
  plusdo: '∔',
  dotplus: '∔',
  setminus: '∖',
  lowast: '∗',
  radic: '√',
  Sqrt: '√',
  prop: '∝',
  propto: '∝',
  Proportional: '∝',
  varpropto: '∝',
  infin: '∞',
  infintie: '⧝',
  ang: '∠',
  angle: '∠',
  angmsd: '∡',
  measuredangle: '∡',
  angsph: '∢',
  mid: '∣',
  VerticalBar: '∣',
  nmid: '∤',
  nsmid: '∤',
  npar: '∦',
  parallel: '∥',
  spar: '∥',
  nparallel: '∦',
  nspar: '∦',
  and: '∧',
  wedge: '∧',
  or: '∨',
  vee: '∨',
  cap: '∩',
  cup: '∪',
  int: '∫',
  Integral: '∫',
  conint: '∮',
  ContourIntegral: '∮',
  Conint: '∯',
  DoubleContourIntegral: '∯',
  Cconint: '∰',
  there4: '∴',
  therefore: '∴',
  Therefore: '∴',
  becaus: '∵',
  because: '∵',
  Because: '∵',
  ratio: '∶',
  Proportion: '∷',
  minusd: '∸',
  dotminus: '∸',
  mDDot: '∺',
  homtht: '∻',
  sim: '∼',
  bsimg: '∽',
  backsim: '∽',
  ac: '∾',
  mstpos: '∾',
  acd: '∿',
  VerticalTilde: '≀',
  wr: '≀',
  wreath: '≀',
  nsime: '≄',
  nsimeq: '≄',
  ncong: '≇',
  simne: '≆',
  ncongdot: '⩭̸',
  ngsim: '≵',
  nsim: '≁',
  napprox: '≉',
  nap: '≉',
  ngeq: '≱',
  nge: '≱',
  nleq: '≰',
  nle: '≰',
  ngtr: '≯',
  ngt: '≯',
  nless: '≮',
  nlt: '≮',
  nprec: '⊀',
  npr: '⊀',
  nsucc: '⊁',
  nsc: '⊁',
};

/**
 * Arrows
 * @type {Record<string, string>}
 */
const ARROWS = {
  larr: '←',
  leftarrow: '←',
  LeftArrow: '←',
  uarr: '↑',
  uparrow: '↑',
  UpArrow: '↑',
  rarr: '→',
  rightarrow: '→',
  RightArrow: '→',
  darr: '↓',
  downarrow: '↓',
  DownArrow: '↓',
  harr: '↔',
  leftrightarrow: '↔',
  LeftRightArrow: '↔',
  varr: '↕',
  updownarrow: '↕',
  UpDownArrow: '↕',
  nwarr: '↖',
  nwarrow: '↖',
  UpperLeftArrow: '↖',
  nearr: '↗',
  nearrow: '↗',
  UpperRightArrow: '↗',
  searr: '↘',
  searrow: '↘',
  LowerRightArrow: '↘',
  swarr: '↙',
  swarrow: '↙',
  LowerLeftArrow: '↙',
  lArr: '⇐',
  Leftarrow: '⇐',
  uArr: '⇑',
  Uparrow: '⇑',
  rArr: '⇒',
  Rightarrow: '⇒',
  dArr: '⇓',
  Downarrow: '⇓',
  hArr: '⇔',
  Leftrightarrow: '⇔',
  iff: '⇔',
  vArr: '⇕',
  Updownarrow: '⇕',
  lAarr: '⇚',
  Lleftarrow: '⇚',
  rAarr: '⇛',
  Rrightarrow: '⇛',
  lrarr: '⇆',
  leftrightarrows: '⇆',
  rlarr: '⇄',
  rightleftarrows: '⇄',
  lrhar: '⇋',
  leftrightharpoons: '⇋',
  ReverseEquilibrium: '⇋',
  rlhar: '⇌',
  rightleftharpoons: '⇌',
  Equilibrium: '⇌',
  udarr: '⇅',
  UpArrowDownArrow: '⇅',
  duarr: '⇵',
  DownArrowUpArrow: '⇵',
  llarr: '⇇',
  leftleftarrows: '⇇',
  rrarr: '⇉',
  rightrightarrows: '⇉',
  ddarr: '⇊',
  downdownarrows: '⇊',
  har: '↽',
  lhard: '↽',
  leftharpoondown: '↽',
  lharu: '↼',
  leftharpoonup: '↼',
  rhard: '⇁',
  rightharpoondown: '⇁',
  rharu: '⇀',
  rightharpoonup: '⇀',
  lsh: '↰',
  Lsh: '↰',
  rsh: '↱',
  Rsh: '↱',
  ldsh: '↲',
  rdsh: '↳',
  hookleftarrow: '↩',
  hookrightarrow: '↪',
  mapstoleft: '↤',
  mapstoup: '↥',
  map: '↦',
  mapsto: '↦',
  mapstodown: '↧',
  crarr: '↵',
  nleftarrow: '↚',
  nleftrightarrow: '↮',
  nrightarrow: '↛',
  nrarr: '↛',
  larrtl: '↢',
  rarrtl: '↣',
  leftarrowtail: '↢',
  rightarrowtail: '↣',
  twoheadleftarrow: '↞',
  twoheadrightarrow: '↠',
  Larr: '↞',
  Rarr: '↠',
  larrhk: '↩',
  rarrhk: '↪',
  larrlp: '↫',
  looparrowleft: '↫',
  rarrlp: '↬',
  looparrowright: '↬',
  harrw: '↭',
  leftrightsquigarrow: '↭',
  nrarrw: '↝̸',
  rarrw: '↝',
  rightsquigarrow: '↝',
  larrbfs: '⤟',
  rarrbfs: '⤠',
  nvHarr: '⤄',
  nvlArr: '⤂',
  nvrArr: '⤃',
  larrfs: '⤝',
  rarrfs: '⤞',
  Map: '⤅',
  larrsim: '⥳',
  rarrsim: '⥴',
  harrcir: '⥈',
  Uarrocir: '⥉',
  lurdshar: '⥊',
  ldrdhar: '⥧',
  ldrushar: '⥋',
  rdldhar: '⥩',
  lrhard: '⥭',
  uharr: '↾',
  uharl: '↿',
  dharr: '⇂',
  dharl: '⇃',
  Uarr: '↟',
  Darr: '↡',
  zigrarr: '⇝',
  nwArr: '⇖',
  neArr: '⇗',
  seArr: '⇘',
  swArr: '⇙',
  nharr: '↮',
  nhArr: '⇎',
  nlarr: '↚',
  nlArr: '⇍',
  nrArr: '⇏',
  larrb: '⇤',
  LeftArrowBar: '⇤',
  rarrb: '⇥',
  RightArrowBar: '⇥',
};

/**
 * Geometric Shapes
 * @type {Record<string, string>}
 */
const SHAPES = {
  square: '□',
  Square: '□',
  squ: '□',
  squf: '▪',
  squarf: '▪',
  blacksquar: '▪',
  blacksquare: '▪',
  FilledVerySmallSquare: '▪',
  blk34: '▓',
  blk12: '▒',
  blk14: '░',
  block: '█',
  srect: '▭',
  rect: '▭',
  sdot: '⋅',
  sdotb: '⊡',
  dotsquare: '⊡',
  triangle: '▵',
  tri: '▵',
  trine: '▵',
  utri: '▵',
  triangledown: '▿',
  dtri: '▿',
  tridown: '▿',
  triangleleft: '◃',
  ltri: '◃',
  triangleright: '▹',
  rtri: '▹',
  blacktriangle: '▴',
  utrif: '▴',
  blacktriangledown: '▾',
  dtrif: '▾',
  blacktriangleleft: '◂',
  ltrif: '◂',
  blacktriangleright: '▸',
  rtrif: '▸',
  loz: '◊',
  lozenge: '◊',
  blacklozenge: '⧫',
  lozf: '⧫',
  bigcirc: '◯',
  xcirc: '◯',
  circ: 'ˆ',
  Circle: '○',
  cir: '○',
  o: '○',
  bullet: '•',
  bull: '•',
  hellip: '…',
  mldr: '…',
  nldr: '‥',
  boxh: '─',
  HorizontalLine: '─',
  boxv: '│',
  boxdr: '┌',
  boxdl: '┐',
  boxur: '└',
  boxul: '┘',
  boxvr: '├',
  boxvl: '┤',
  boxhd: '┬',
  boxhu: '┴',
  boxvh: '┼',
  boxH: '═',
  boxV: '║',
  boxdR: '╒',
  boxDr: '╓',
  boxDR: '╔',
  boxDl: '╕',
  boxdL: '╖',
  boxDL: '╗',
  boxuR: '╘',
  boxUr: '╙',
  boxUR: '╚',
  boxUl: '╜',
  boxuL: '╛',
  boxUL: '╝',
  boxvR: '╞',
  boxVr: '╟',
  boxVR: '╠',
  boxVl: '╢',
  boxvL: '╡',
  boxVL: '╣',
  boxHd: '╤',
  boxhD: '╥',
  boxHD: '╦',
  boxHu: '╧',
  boxhU: '╨',
  boxHU: '╩',
  boxvH: '╪',
  boxVh: '╫',
  boxVH: '╬',
};

/**
 * Punctuation & Diacritics
 * @type {Record<string, string>}
 */
const PUNCTUATION = {
  excl: '!',
  iexcl: '¡',
  brvbar: '¦',
  sect: '§',
  uml: '¨',
  copy: '©',
  ordf: 'ª',
  laquo: '«',
  not: '¬',
  shy: '\u00ad',
  reg: '®',
  macr: '¯',
  deg: '°',
  plusmn: '±',
  sup2: '²',
  sup3: '³',
  acute: '´',
  micro: 'µ',
  para: '¶',
  middot: '·',
  cedil: '¸',
  sup1: '¹',
  ordm: 'º',
  raquo: '»',
  frac14: '¼',
  frac12: '½',
  frac34: '¾',
  iquest: '¿',
  nbsp: '\u00a0',
  comma: ',',
  period: '.',
  colon: ':',
  semi: ';',
  vert: '|',
  Verbar: '‖',
  verbar: '|',
  dblac: '˝',
  circ: 'ˆ',
  caron: 'ˇ',
  breve: '˘',
  dot: '˙',
  ring: '˚',
  ogon: '˛',
  tilde: '˜',
  DiacriticalGrave: '`',
  DiacriticalAcute: '´',
  DiacriticalTilde: '˜',
  DiacriticalDot: '˙',
  DiacriticalDoubleAcute: '˝',
  grave: '`',
};

/**
 * Currency Symbols
 * @type {Record<string, string>}
 */
const CURRENCY = {
  cent: '¢',
  pound: '£',
  curren: '¤',
  yen: '¥',
  euro: '€',
  dollar: '$',
  fnof: 'ƒ',
  inr: '₹',
  af: '؋',
  birr: 'ብር',
  peso: '₱',
  rub: '₽',
  won: '₩',
  yuan: '¥',
  cedil: '¸',
};

/**
 * Fractions
 * @type {Record<string, string>}
 */
const FRACTIONS = {
  frac12: '½',
  half: '½',
  frac13: '⅓',
  frac14: '¼',
  frac15: '⅕',
  frac16: '⅙',
  frac18: '⅛',
  frac23: '⅔',
  frac25: '⅖',
  frac34: '¾',
  frac35: '⅗',
  frac38: '⅜',
  frac45: '⅘',
  frac56: '⅚',
  frac58: '⅝',
  frac78: '⅞',
  frasl: '⁄',
};

/**
 * Miscellaneous Symbols
 * @type {Record<string, string>}
 */
const MISC_SYMBOLS = {
  trade: '™',
  TRADE: '™',
  telrec: '⌕',
  target: '⌖',
  ulcorn: '⌜',
  ulcorner: '⌜',
  urcorn: '⌝',
  urcorner: '⌝',
  dlcorn: '⌞',
  llcorner: '⌞',
  drcorn: '⌟',
  lrcorner: '⌟',
  intercal: '⊺',
  intcal: '⊺',
  oplus: '⊕',
  CirclePlus: '⊕',
  ominus: '⊖',
  CircleMinus: '⊖',
  otimes: '⊗',
  CircleTimes: '⊗',
  osol: '⊘',
  odot: '⊙',
  CircleDot: '⊙',
  oast: '⊛',
  circledast: '⊛',
  odash: '⊝',
  circleddash: '⊝',
  ocirc: '⊚',
  circledcirc: '⊚',
  boxplus: '⊞',
  plusb: '⊞',
  boxminus: '⊟',
  minusb: '⊟',
  boxtimes: '⊠',
  timesb: '⊠',
  boxdot: '⊡',
  sdotb: '⊡',
  veebar: '⊻',
  vee: '∨',
  barvee: '⊽',
  and: '∧',
  wedge: '∧',
  Cap: '⋒',
  Cup: '⋓',
  Fork: '⋔',
  pitchfork: '⋔',
  epar: '⋕',
  ltlarr: '⥶',
  nvap: '≍⃒',
  nvsim: '∼⃒',
  nvge: '≥⃒',
  nvle: '≤⃒',
  nvlt: '<⃒',
  nvgt: '>⃒',
  nvltrie: '⊴⃒',
  nvrtrie: '⊵⃒',
  Vdash: '⊩',
  dashv: '⊣',
  vDash: '⊨',
  Vvdash: '⊪',
  nvdash: '⊬',
  nvDash: '⊭',
  nVdash: '⊮',
  nVDash: '⊯',
};

const XML = {
  amp: "&",
  apos: "'",
  gt: ">",
  lt: "<",
  quot: "\""
}
const COMMON_HTML = {
  nbsp: '\u00a0',
  copy: '\u00a9',
  reg: '\u00ae',
  trade: '\u2122',
  mdash: '\u2014',
  ndash: '\u2013',
  hellip: '\u2026',
  laquo: '\u00ab',
  raquo: '\u00bb',
  lsquo: '\u2018',
  rsquo: '\u2019',
  ldquo: '\u201c',
  rdquo: '\u201d',
  bull: '\u2022',
  para: '\u00b6',
  sect: '\u00a7',
  deg: '\u00b0',
  frac12: '\u00bd',
  frac14: '\u00bc',
  frac34: '\u00be',
}
// ---------------------------------------------------------------------------
// Note: NUMERIC_ENTITIES (&#NNN; / &#xHH;) are handled by the scanner directly
// via String.fromCodePoint() without any map lookup.
// ---------------------------------------------------------------------------
;// CONCATENATED MODULE: ./node_modules/@nodable/entities/src/EntityDecoder.js
// ---------------------------------------------------------------------------
// Built-in named entity map  (name → replacement string)
// No regex, no {regex,val} objects — just flat key/value pairs.
// ---------------------------------------------------------------------------



// ---------------------------------------------------------------------------
// Entity hook action constants
// ---------------------------------------------------------------------------

/**
 * Action constants for `onExternalEntity` and `onInputEntity` hooks.
 *
 * Use these instead of raw strings to avoid typos:
 *
 * @example
 * import EntityDecoder, { ENTITY_ACTION } from './EntityDecoder.js';
 * const dec = new EntityDecoder({
 *   onInputEntity: (name, value) => ENTITY_ACTION.BLOCK,
 * });
 */
const ENTITY_ACTION = Object.freeze({
  /** Resolve and expand the entity normally. */
  ALLOW: 'allow',
  /** Silently skip this entity — it will not be registered. */
  BLOCK: 'block',
  /** Throw an error, aborting entity registration entirely. */
  THROW: 'throw',
});

// ---------------------------------------------------------------------------
// Helpers
// ---------------------------------------------------------------------------

const SPECIAL_CHARS = new Set('!?\\\\/[]$%{}^&*()<>|+');

/**
 * Validate that an entity name contains no dangerous characters.
 * @param {string} name
 * @returns {string} the name, unchanged
 * @throws {Error} on invalid characters
 */
function EntityDecoder_validateEntityName(name) {
  if (name[0] === '#') {
    throw new Error(`[EntityReplacer] Invalid character '#' in entity name: "${name}"`);
  }
  for (const ch of name) {
    if (SPECIAL_CHARS.has(ch)) {
      throw new Error(`[EntityReplacer] Invalid character '${ch}' in entity name: "${name}"`);
    }
  }
  return name;
}

/**
 * Merge one or more entity maps into a flat name→string map.
 * Accepts either:
 *   - plain string values:             { amp: '&' }
 *   - legacy {regex,val} / {regx,val}: { lt: { regex: /.../, val: '<' } }
 *
 * Values containing '&' are skipped (recursive expansion risk).
 *
 * @param {...object} maps
 * @returns {Record<string, string>}
 */
function mergeEntityMaps(...maps) {
  const out = Object.create(null);
  for (const map of maps) {
    if (!map) continue;
    for (const key of Object.keys(map)) {
      const raw = map[key];
      if (typeof raw === 'string') {
        out[key] = raw;
      } else if (raw && typeof raw === 'object' && raw.val !== undefined) {
        // Legacy {regex,val} or {regx,val} — extract the string val only
        const val = raw.val;
        if (typeof val === 'string') {
          out[key] = val;
        }
        // function vals are not supported in the scanner — skip
      }
    }
  }
  return out;
}

// ---------------------------------------------------------------------------
// applyLimitsTo helpers
// ---------------------------------------------------------------------------

const LIMIT_TIER_EXTERNAL = 'external'; // input/runtime + persistent external maps
const LIMIT_TIER_BASE = 'base';     // DEFAULT_XML_ENTITIES + namedEntities (system) maps
const LIMIT_TIER_ALL = 'all';      // every entity regardless of tier

/**
 * Resolve `applyLimitsTo` option into a normalised Set of tier strings.
 * Accepted values: 'external' | 'base' | 'all' | string[]
 * Default: 'external' (only untrusted injected entities are counted).
 * @param {string|string[]|undefined} raw
 * @returns {Set<string>}
 */
function parseLimitTiers(raw) {
  if (!raw || raw === LIMIT_TIER_EXTERNAL) return new Set([LIMIT_TIER_EXTERNAL]);
  if (raw === LIMIT_TIER_ALL) return new Set([LIMIT_TIER_ALL]);
  if (raw === LIMIT_TIER_BASE) return new Set([LIMIT_TIER_BASE]);
  if (Array.isArray(raw)) return new Set(raw);
  return new Set([LIMIT_TIER_EXTERNAL]); // safe default for unrecognised values
}

// ---------------------------------------------------------------------------
// NCR (Numeric Character Reference) classification
// ---------------------------------------------------------------------------

// Severity order — higher number = stricter action.
// Used to enforce minimum action levels for specific codepoint ranges.
const NCR_LEVEL = Object.freeze({ allow: 0, leave: 1, remove: 2, throw: 3 });

// XML 1.0 §2.2: allowed chars are #x9 | #xA | #xD | [#x20-#xD7FF] | [#xE000-#xFFFD] | [#x10000-#x10FFFF]
// Restricted C0: U+0001–U+001F excluding U+0009, U+000A, U+000D
const XML10_ALLOWED_C0 = new Set([0x09, 0x0A, 0x0D]);

/**
 * Parse the `ncr` constructor option into flat, hot-path-friendly fields.
 * @param {object|undefined} ncr
 * @returns {{ xmlVersion: number, onLevel: number, nullLevel: number }}
 */
function parseNCRConfig(ncr) {
  if (!ncr) {
    return { xmlVersion: 1.0, onLevel: NCR_LEVEL.allow, nullLevel: NCR_LEVEL.remove };
  }
  const xmlVersion = ncr.xmlVersion === 1.1 ? 1.1 : 1.0;
  const onLevel = NCR_LEVEL[ncr.onNCR] ?? NCR_LEVEL.allow;
  const nullLevel = NCR_LEVEL[ncr.nullNCR] ?? NCR_LEVEL.remove;
  // 'allow' is not meaningful for null — clamp to at least 'remove'
  const clampedNull = Math.max(nullLevel, NCR_LEVEL.remove);
  return { xmlVersion, onLevel, nullLevel: clampedNull };
}

// ---------------------------------------------------------------------------
// EntityReplacer
// ---------------------------------------------------------------------------

/**
 * Single-pass, zero-regex entity replacer for XML/HTML content.
 *
 * Algorithm: scan the string once for '&', read to ';', resolve via map
 * or direct codepoint conversion, build output chunks, join once at the end.
 *
 * Entity lookup priority (highest → lowest):
 *   1. input / runtime  (DOCTYPE entities for current document)
 *   2. persistent external (survive across documents)
 *   3. base named map   (DEFAULT_XML_ENTITIES + user-supplied namedEntities)
 *
 * Both input and external resolve as the 'external' tier for limit purposes.
 * Base map entities resolve as the 'base' tier.
 *
 * Numeric / hex references (&#NNN; / &#xHH;) are resolved directly via
 * String.fromCodePoint() — no map needed. They count as 'base' tier.
 *
 * @example
 * const replacer = new EntityReplacer({ namedEntities: COMMON_HTML });
 * replacer.setExternalEntities({ brand: 'Acme' });
 *
 * const instance = replacer.reset();
 * instance.addInputEntities({ version: '1.0' });
 * instance.encode('&brand; v&version; &lt;'); // 'Acme v1.0 <'
 */
class EntityDecoder_EntityDecoder {
  /**
   * @param {object} [options]
   * @param {object|null}  [options.namedEntities]        — extra named entities merged into base map
   * @param {object}  [options.limit]                 — security limits
   * @param {number}       [options.limit.maxTotalExpansions=0]  — 0 = unlimited
   * @param {number}       [options.limit.maxExpandedLength=0]   — 0 = unlimited
   * @param {'external'|'base'|'all'|string[]} [options.limit.applyLimitsTo='external']
   *   Which entity tiers count against the security limits:
   *   - 'external' (default) — only input/runtime + persistent external entities
   *   - 'base'               — only DEFAULT_XML_ENTITIES + namedEntities
   *   - 'all'                — every entity regardless of tier
   *   - string[]             — explicit combination, e.g. ['external', 'base']
   * @param {((resolved: string, original: string) => string)|null} [options.postCheck=null]
   * @param {string[]} [options.remove=[]] — entity names (e.g. ['nbsp', '#13']) to delete (replace with empty string)
   * @param {string[]} [options.leave=[]]  — entity names to keep as literal (unchanged in output)
   * @param {object}   [options.ncr]       — Numeric Character Reference controls
   * @param {1.0|1.1}  [options.ncr.xmlVersion=1.0]
   *   XML version governing which codepoint ranges are restricted:
   *   - 1.0 — C0 controls U+0001–U+001F (except U+0009/000A/000D) are prohibited
   *   - 1.1 — C0 controls are allowed when written as NCRs; C1 (U+007F–U+009F) decoded as-is
   * @param {'allow'|'leave'|'remove'|'throw'} [options.ncr.onNCR='allow']
   *   Base action for numeric references. Severity order: allow < leave < remove < throw.
   *   For codepoint ranges that carry a minimum level (surrogates → remove, XML 1.0 C0 → remove),
   *   the effective action is max(onNCR, rangeMinimum).
   * @param {'remove'|'throw'} [options.ncr.nullNCR='remove']
   *   Action for U+0000 (null). 'allow' and 'leave' are clamped to 'remove' since null is never safe.
   * @param {((name: string, value: string) => 'allow'|'block'|'throw')|null} [options.onExternalEntity=null]
   *   Hook called when an external entity is registered via `setExternalEntities()` or
   *   `addExternalEntity()`. Return `ENTITY_ACTION.ALLOW` to accept the entity,
   *   `ENTITY_ACTION.BLOCK` to silently skip it, or `ENTITY_ACTION.THROW` to abort with an error.
   * @param {((name: string, value: string) => 'allow'|'block'|'throw')|null} [options.onInputEntity=null]
   *   Hook called when an input entity is registered via `addInputEntities()`. Return
   *   `ENTITY_ACTION.ALLOW` to accept, `ENTITY_ACTION.BLOCK` to silently skip, or
   *   `ENTITY_ACTION.THROW` to abort with an error.
   */
  constructor(options = {}) {
    this._limit = options.limit || {};
    this._maxTotalExpansions = this._limit.maxTotalExpansions || 0;
    this._maxExpandedLength = this._limit.maxExpandedLength || 0;
    this._postCheck = typeof options.postCheck === 'function' ? options.postCheck : r => r;
    this._limitTiers = parseLimitTiers(this._limit.applyLimitsTo ?? LIMIT_TIER_EXTERNAL);
    this._numericAllowed = options.numericAllowed ?? true;
    // Base map: DEFAULT_XML_ENTITIES + user-supplied extras. Immutable after construction.
    this._baseMap = mergeEntityMaps(XML, options.namedEntities || null);

    // Persistent external entities — survive across documents.
    // Stored as a separate map so reset() never touches them.
    /** @type {Record<string, string>} */
    this._externalMap = Object.create(null);

    // Input / runtime entities — current document only, wiped on reset().
    /** @type {Record<string, string>} */
    this._inputMap = Object.create(null);

    // Per-document counters
    this._totalExpansions = 0;
    this._expandedLength = 0;

    // --- New: remove / leave sets ---
    /** @type {Set<string>} */
    this._removeSet = new Set(options.remove && Array.isArray(options.remove) ? options.remove : []);
    /** @type {Set<string>} */
    this._leaveSet = new Set(options.leave && Array.isArray(options.leave) ? options.leave : []);

    // --- NCR config (parsed into flat fields for hot-path speed) ---
    const ncrCfg = parseNCRConfig(options.ncr);
    this._ncrXmlVersion = ncrCfg.xmlVersion;
    this._ncrOnLevel = ncrCfg.onLevel;
    this._ncrNullLevel = ncrCfg.nullLevel;

    // --- Registration hooks ---
    /** @type {((name: string, value: string) => 'allow'|'block'|'throw')|null} */
    this._onExternalEntity = typeof options.onExternalEntity === 'function'
      ? options.onExternalEntity
      : null;
    /** @type {((name: string, value: string) => 'allow'|'block'|'throw')|null} */
    this._onInputEntity = typeof options.onInputEntity === 'function'
      ? options.onInputEntity
      : null;
  }

  // -------------------------------------------------------------------------
  // Private: registration hook dispatch
  // -------------------------------------------------------------------------

  /**
   * Invoke a registration hook for a single entity name/value pair.
   * Returns true when the entity should be accepted, false when it should be
   * silently skipped (BLOCK), and throws when the hook returns THROW.
   *
   * @param {((name: string, value: string) => 'allow'|'block'|'throw')|null} hook
   * @param {string} name
   * @param {string} value
   * @param {string} context  — used in error messages ('external' | 'input')
   * @returns {boolean}  true = accept, false = skip
   */
  _applyRegistrationHook(hook, name, value, context) {
    if (!hook) return true; // no hook → always accept
    const action = hook(name, value);
    if (action === ENTITY_ACTION.BLOCK) return false;
    if (action === ENTITY_ACTION.THROW) {
      throw new Error(
        `[EntityDecoder] Registration of ${context} entity "&${name};" was rejected by hook`
      );
    }
    return true; // ALLOW or any unknown return value → accept
  }

  // -------------------------------------------------------------------------
  // Persistent external entity registration
  // -------------------------------------------------------------------------

  /**
   * Replace the full set of persistent external entities.
   * All keys are validated — throws on invalid characters.
   * If `onExternalEntity` is set, it is called once per entry; entries that
   * return `ENTITY_ACTION.BLOCK` are silently omitted, `ENTITY_ACTION.THROW`
   * aborts the whole call.
   * @param {Record<string, string | { regex?: RegExp, val: string }>} map
   */
  setExternalEntities(map) {
    if (map) {
      for (const key of Object.keys(map)) {
        EntityDecoder_validateEntityName(key);
      }
    }
    if (!this._onExternalEntity) {
      this._externalMap = mergeEntityMaps(map);
      return;
    }
    // Hook present — resolve values first, then filter
    const flat = mergeEntityMaps(map);
    const filtered = Object.create(null);
    for (const [name, value] of Object.entries(flat)) {
      if (this._applyRegistrationHook(this._onExternalEntity, name, value, 'external')) {
        filtered[name] = value;
      }
    }
    this._externalMap = filtered;
  }

  /**
   * Add a single persistent external entity.
   * If `onExternalEntity` is set it is called before the entity is stored;
   * `ENTITY_ACTION.BLOCK` silently skips storage, `ENTITY_ACTION.THROW` raises.
   * @param {string} key
   * @param {string} value
   */
  addExternalEntity(key, value) {
    EntityDecoder_validateEntityName(key);
    if (typeof value === 'string' && value.indexOf('&') === -1) {
      if (this._applyRegistrationHook(this._onExternalEntity, key, value, 'external')) {
        this._externalMap[key] = value;
      }
    }
  }

  // -------------------------------------------------------------------------
  // Input / runtime entity registration (per document)
  // -------------------------------------------------------------------------

  /**
   * Inject DOCTYPE entities for the current document.
   * Also resets per-document expansion counters.
   * If `onInputEntity` is set it is called once per entry; entries returning
   * `ENTITY_ACTION.BLOCK` are silently omitted, `ENTITY_ACTION.THROW` aborts.
   * @param {Record<string, string | { regx?: RegExp, regex?: RegExp, val: string }>} map
   */
  addInputEntities(map) {
    this._totalExpansions = 0;
    this._expandedLength = 0;
    if (!this._onInputEntity) {
      this._inputMap = mergeEntityMaps(map);
      return;
    }
    const flat = mergeEntityMaps(map);
    const filtered = Object.create(null);
    for (const [name, value] of Object.entries(flat)) {
      if (this._applyRegistrationHook(this._onInputEntity, name, value, 'input')) {
        filtered[name] = value;
      }
    }
    this._inputMap = filtered;
  }

  // -------------------------------------------------------------------------
  // Per-document reset
  // -------------------------------------------------------------------------

  /**
   * Wipe input/runtime entities and reset counters.
   * Call this before processing each new document.
   * @returns {this}
   */
  reset() {
    this._inputMap = Object.create(null);
    this._totalExpansions = 0;
    this._expandedLength = 0;
    return this;
  }

  // -------------------------------------------------------------------------
  // XML version (can be set after construction, e.g. once parser reads <?xml?>)
  // -------------------------------------------------------------------------

  /**
   * Update the XML version used for NCR classification.
   * Call this as soon as the document's `<?xml version="...">` declaration is parsed.
   * @param {1.0|1.1|number} version
   */
  setXmlVersion(version) {
    this._ncrXmlVersion = version === 1.1 ? 1.1 : 1.0;
  }

  // -------------------------------------------------------------------------
  // Primary API
  // -------------------------------------------------------------------------

  /**
   * Replace all entity references in `str` in a single pass.
   *
   * @param {string} str
   * @returns {string}
   */
  decode(str) {
    if (typeof str !== 'string' || str.length === 0) return str;
    //TODO: check if needed
    if (str.indexOf('&') === -1) return str; // fast path — no entities at all

    const original = str;
    const chunks = [];
    const len = str.length;
    let last = 0; // start of next unprocessed literal chunk
    let i = 0;

    const limitExpansions = this._maxTotalExpansions > 0;
    const limitLength = this._maxExpandedLength > 0;
    const checkLimits = limitExpansions || limitLength;

    while (i < len) {
      // Scan forward to next '&'
      if (str.charCodeAt(i) !== 38 /* '&' */) { i++; continue; }

      // --- Found '&' at position i ---

      // Scan forward to ';'
      let j = i + 1;
      while (j < len && str.charCodeAt(j) !== 59 /* ';' */ && (j - i) <= 32) j++;

      if (j >= len || str.charCodeAt(j) !== 59) {
        // No closing ';' within window — treat '&' as literal
        i++;
        continue;
      }

      // Raw token between '&' and ';' (exclusive)
      const token = str.slice(i + 1, j);
      if (token.length === 0) { i++; continue; }

      let replacement;
      let tier; // which limit tier this entity belongs to

      if (this._removeSet.has(token)) {
        // Remove entity: replace with empty string
        replacement = '';
        // If entity was unknown (replacement undefined), we still need a tier for limits.
        // Treat as external tier because it's user-directed removal of an unknown reference.
        if (tier === undefined) {
          tier = LIMIT_TIER_EXTERNAL;
        }
      } else if (this._leaveSet.has(token)) {
        // Do not replace — keep original &token; as literal
        i++;
        continue;
      } else if (token.charCodeAt(0) === 35 /* '#' */) {
        // ---- Numeric / NCR reference ----
        // NCR classification always runs first — prohibited codepoints must be
        // caught regardless of numericAllowed.
        const ncrResult = this._resolveNCR(token);
        if (ncrResult === undefined) {
          // 'leave' action — keep original &token; as-is
          i++;
          continue;
        }
        replacement = ncrResult; // '' for remove, char string for allow
        tier = LIMIT_TIER_BASE;
      } else {
        // ---- Named reference ----
        const resolved = this._resolveName(token);
        replacement = resolved?.value;
        tier = resolved?.tier;
      }

      if (replacement === undefined) {
        // Unknown entity — leave as-is, advance past '&' only
        i++;
        continue;
      }

      // Flush literal chunk before this entity
      if (i > last) chunks.push(str.slice(last, i));
      chunks.push(replacement);
      last = j + 1; // skip past ';'
      i = last;

      // Apply expansion limits only if this tier is being tracked
      if (checkLimits && this._tierCounts(tier)) {
        if (limitExpansions) {
          this._totalExpansions++;
          if (this._totalExpansions > this._maxTotalExpansions) {
            throw new Error(
              `[EntityReplacer] Entity expansion count limit exceeded: ` +
              `${this._totalExpansions} > ${this._maxTotalExpansions}`
            );
          }
        }
        if (limitLength) {
          // delta: replacement.length minus the raw &token; length (token.length + 2 for '&' and ';')
          const delta = replacement.length - (token.length + 2);
          if (delta > 0) {
            this._expandedLength += delta;
            if (this._expandedLength > this._maxExpandedLength) {
              throw new Error(
                `[EntityReplacer] Expanded content length limit exceeded: ` +
                `${this._expandedLength} > ${this._maxExpandedLength}`
              );
            }
          }
        }
      }
    }

    // Flush trailing literal
    if (last < len) chunks.push(str.slice(last));

    // If nothing was replaced, chunks is empty — return original
    const result = chunks.length === 0 ? str : chunks.join('');

    return this._postCheck(result, original);
  }

  // -------------------------------------------------------------------------
  // Private: limit tier check
  // -------------------------------------------------------------------------

  /**
   * Returns true if a resolved entity of the given tier should count
   * against the expansion/length limits.
   * @param {string} tier  — LIMIT_TIER_EXTERNAL | LIMIT_TIER_BASE
   * @returns {boolean}
   */
  _tierCounts(tier) {
    if (this._limitTiers.has(LIMIT_TIER_ALL)) return true;
    return this._limitTiers.has(tier);
  }

  // -------------------------------------------------------------------------
  // Private: entity resolution
  // -------------------------------------------------------------------------

  /**
   * Resolve a named entity token (without & and ;).
   * Priority: inputMap > externalMap > baseMap
   * Returns the resolved value tagged with its limit tier.
   *
   * @param {string} name
   * @returns {{ value: string, tier: string }|undefined}
   */
  _resolveName(name) {
    // input and external both count as 'external' tier for limit purposes —
    // they are injected at runtime and are the untrusted surface.
    if (name in this._inputMap) return { value: this._inputMap[name], tier: LIMIT_TIER_EXTERNAL };
    if (name in this._externalMap) return { value: this._externalMap[name], tier: LIMIT_TIER_EXTERNAL };
    if (name in this._baseMap) return { value: this._baseMap[name], tier: LIMIT_TIER_BASE };
    return undefined;
  }

  /**
   * Classify a codepoint and return the minimum action level that must be applied.
   * Returns -1 when no minimum is imposed (normal allow path).
   *
   * Ranges checked (in priority order):
   *   1. U+0000            — null, governed by nullNCR (always ≥ remove)
   *   2. U+D800–U+DFFF     — surrogates, always prohibited (min: remove)
   *   3. U+0001–U+001F \ {0x09,0x0A,0x0D}  — XML 1.0 restricted C0 (min: remove)
   *      (skipped in XML 1.1 — C0 controls are allowed when written as NCRs)
   *
   * @param {number} cp  — codepoint
   * @returns {number}   — minimum NCR_LEVEL value, or -1 for no restriction
   */
  _classifyNCR(cp) {
    // 1. Null
    if (cp === 0) return this._ncrNullLevel;

    // 2. Surrogates — always prohibited, minimum 'remove'
    if (cp >= 0xD800 && cp <= 0xDFFF) return NCR_LEVEL.remove;

    // 3. XML 1.0 restricted C0 controls
    if (this._ncrXmlVersion === 1.0) {
      if (cp >= 0x01 && cp <= 0x1F && !XML10_ALLOWED_C0.has(cp)) return NCR_LEVEL.remove;
    }

    return -1; // no restriction
  }

  /**
   * Execute a resolved NCR action.
   *
   * @param {number} action   — NCR_LEVEL value
   * @param {string} token    — raw token (e.g. '#38') for error messages
   * @param {number} cp       — codepoint, used only for error messages
   * @returns {string|undefined}
   *   - decoded character string  → 'allow'
   *   - ''                        → 'remove'
   *   - undefined                 → 'leave' (caller must skip past '&' only)
   *   - throws Error              → 'throw'
   */
  _applyNCRAction(action, token, cp) {
    switch (action) {
      case NCR_LEVEL.allow: return String.fromCodePoint(cp);
      case NCR_LEVEL.remove: return '';
      case NCR_LEVEL.leave: return undefined; // signal: keep literal
      case NCR_LEVEL.throw:
        throw new Error(
          `[EntityDecoder] Prohibited numeric character reference ` +
          `&${token}; (U+${cp.toString(16).toUpperCase().padStart(4, '0')})`
        );
      default: return String.fromCodePoint(cp);
    }
  }

  /**
   * Full NCR resolution pipeline for a numeric token.
   *
   * Steps:
   *   1. Parse the codepoint (decimal or hex).
   *   2. Validate the raw codepoint range (NaN, <0, >0x10FFFF).
   *   3. If numericAllowed is false and no minimum restriction applies → leave as-is.
   *   4. Classify the codepoint to find the minimum required action level.
   *   5. Resolve effective action = max(onNCR, minimum).
   *   6. Apply and return.
   *
   * @param {string} token  — e.g. '#38', '#x26', '#X26'
   * @returns {string|undefined}
   *   - string (incl. '')  — replacement ('' = remove)
   *   - undefined          — leave original &token; as-is
   */
  _resolveNCR(token) {
    // Step 1: parse codepoint
    const second = token.charCodeAt(1);
    let cp;
    if (second === 120 /* x */ || second === 88 /* X */) {
      cp = parseInt(token.slice(2), 16);
    } else {
      cp = parseInt(token.slice(1), 10);
    }

    // Step 2: out-of-range → leave as-is unconditionally
    if (Number.isNaN(cp) || cp < 0 || cp > 0x10FFFF) return undefined;

    // Step 3: classify to get minimum action level
    const minimum = this._classifyNCR(cp);

    // Step 4: if numericAllowed is false and no hard minimum → leave
    if (!this._numericAllowed && minimum < NCR_LEVEL.remove) return undefined;

    // Step 5: effective action = max(configured onNCR, range minimum)
    const effective = minimum === -1
      ? this._ncrOnLevel
      : Math.max(this._ncrOnLevel, minimum);

    // Step 6: apply
    return this._applyNCRAction(effective, token, cp);
  }
}
;// CONCATENATED MODULE: ./node_modules/is-unsafe/src/contexts/sql.js
/**
 * SQL context patterns — high-precision rules only.
 *
 * These rules have very low false-positive risk and are safe to apply to
 * general user text (names, descriptions, search queries, etc.).
 * All patterns are ReDoS-safe — unlike the `sql-injection` npm package
 * which has an active CVE on its own detection regexes.
 *
 * For exhaustive coverage including noisier heuristics (comment sequences,
 * hex literals, stacked queries with semicolons), use 'SQL-STRICT' instead.
 * Apply 'SQL-STRICT' only to strings that are specifically SQL fragments,
 * not to general free-text fields.
 */

const SQL_PATTERNS = [
  {
    id: 'sql-block-comment-open',
    description: 'SQL block comment open: /* ... */ — unusual in legitimate user text',
    pattern: /\/\*/,
  },
  {
    id: 'sql-union-select',
    description: 'UNION SELECT — most common SQL injection aggregation attack',
    pattern: /\bUNION\s{1,20}(?:ALL\s{1,20})?SELECT\b/i,
  },
  {
    id: 'sql-drop-table',
    description: 'DROP TABLE — destructive DDL injection',
    pattern: /\bDROP\s{1,20}TABLE\b/i,
  },
  {
    id: 'sql-drop-database',
    description: 'DROP DATABASE — destructive DDL injection',
    pattern: /\bDROP\s{1,20}DATABASE\b/i,
  },
  {
    id: 'sql-insert-into',
    description: 'INSERT INTO — data injection',
    pattern: /\bINSERT\s{1,20}INTO\b/i,
  },
  {
    id: 'sql-delete-from',
    description: 'DELETE FROM — data deletion injection',
    pattern: /\bDELETE\s{1,20}FROM\b/i,
  },
  {
    id: 'sql-update-set',
    description: 'UPDATE ... SET — data modification injection',
    // Allows arbitrary content between UPDATE and SET (table name, alias, etc.)
    pattern: /\bUPDATE\b[\s\S]{1,60}\bSET\b/i,
  },
  {
    id: 'sql-exec-xp',
    description: 'EXEC xp_ — MSSQL extended stored procedure execution',
    pattern: /\bEXEC(?:UTE)?\s{1,20}xp_/i,
  },
  {
    id: 'sql-tautology-string',
    description: "Classic string tautology: ' OR '1'='1 or \" OR \"1\"=\"1\"",
    // Last quote is optional — injection may truncate it: ' OR '1'='1--
    pattern: /'\s{0,10}OR\s{0,10}'[^']{0,20}'\s*=\s*'[^']{0,20}/i,
  },
  {
    id: 'sql-tautology-numeric',
    description: 'Numeric tautology: OR 1=1',
    pattern: /\bOR\s{1,10}1\s*=\s*1\b/i,
  },
  {
    id: 'sql-always-true-zero',
    description: 'Numeric tautology: OR 0=0',
    pattern: /\bOR\s{1,10}0\s*=\s*0\b/i,
  },
  {
    id: 'sql-sleep-benchmark',
    description: 'Time-based blind injection: SLEEP() or BENCHMARK()',
    pattern: /\b(?:SLEEP|BENCHMARK)\s*\(/i,
  },
  {
    id: 'sql-waitfor-delay',
    description: 'MSSQL time-based blind injection: WAITFOR DELAY',
    pattern: /\bWAITFOR\s{1,20}DELAY\b/i,
  },
  {
    id: 'sql-char-function',
    description: 'CHAR() function — used to obfuscate injected strings',
    pattern: /\bCHAR\s*\(\s*\d{1,3}/i,
  },
  {
    id: 'sql-information-schema',
    description: 'INFORMATION_SCHEMA — reconnaissance query for table/column enumeration',
    pattern: /\bINFORMATION_SCHEMA\b/i,
  },
];

/* harmony default export */ const sql = (SQL_PATTERNS);

;// CONCATENATED MODULE: ./node_modules/is-unsafe/src/contexts/sql-strict.js
/**
 * SQL-STRICT context patterns.
 *
 * Extends the base 'SQL' context with three additional rules that are
 * effective at detecting real injections but carry a higher false-positive
 * risk on general free-text input.
 *
 * Use 'SQL-STRICT' when:
 *   - The string is specifically a SQL fragment or database identifier
 *   - You control the input domain (e.g. a dedicated SQL search field)
 *   - You can tolerate occasional false positives in exchange for broader coverage
 *
 * Use 'SQL' (not STRICT) when:
 *   - The field is general user text (names, descriptions, comments)
 *   - False positives would block legitimate content (e.g. "see note -- above")
 *
 * Rules moved here from 'SQL' due to false-positive risk:
 *
 *   sql-line-comment   — "--" fires on "see note -- above", "value--", CSS var(--primary)
 *   sql-stacked-query  — "; SELECT" fires on legitimate prose with semicolons + SQL words
 *   sql-hex-encoding   — "0xDEAD" fires on hex values in technical docs and log output
 */



const SQL_STRICT_EXTRA = [
  {
    id: 'sql-line-comment',
    description: 'SQL line comment: -- followed by whitespace or end of string',
    pattern: /--(?:\s|$)/,
  },
  {
    id: 'sql-stacked-query',
    description: 'Stacked queries: semicolon immediately followed by a SQL keyword',
    pattern: /;\s{0,10}(?:SELECT|INSERT|UPDATE|DELETE|DROP|CREATE|ALTER|EXEC)\b/i,
  },
  {
    id: 'sql-hex-encoding',
    description: 'Hex-encoded string injection: 0x41414141 style (MySQL)',
    pattern: /\b0x[0-9a-f]{4,}/i,
  },
];

// SQL-STRICT = all base SQL rules + the three noisy extras
const SQL_STRICT_PATTERNS = [...sql, ...SQL_STRICT_EXTRA];

/* harmony default export */ const sql_strict = (SQL_STRICT_PATTERNS);

;// CONCATENATED MODULE: ./node_modules/is-unsafe/src/util/decode-entities.js
/**
 * Decode the HTML character references that matter for markup-context
 * detection.
 *
 * Browsers decode character references in attribute values before they
 * interpret a URL, so `javascript&#58;alert(1)` in an href is the
 * `javascript:` scheme. The HTML/XML/SVG rules match literal characters, so
 * without this step such payloads slip through.
 *
 * Deliberately NOT a full entity decoder. It decodes only:
 *   - decimal refs  &#58;  &#058;  &#00000058;  &#58   (any leading zeros,
 *                   trailing ; optional — browsers accept both)
 *   - hex refs      &#x3a; &#X3A; &#x0000003a; &#x3a   (same)
 *   - named refs    &colon;  &Tab;  &NewLine;
 *       Named refs are CASE-SENSITIVE and REQUIRE the trailing ';', exactly
 *       like a browser (so `&COLON;` and `&colon` are not decoded).
 *       &Tab; / &NewLine; matter because the URL parser strips tab/newline,
 *       so `java&Tab;script:` is still a javascript: URL.
 *
 * It does NOT decode &amp; (single pass only), so double-encoded text such as
 * "&amp;lt;script&amp;gt;" stays literal — a browser renders that as text.
 *
 * All quantifiers are bounded; no ReDoS risk.
 *
 * @param {string} input
 * @returns {string}
 */
const NAMED = Object.freeze({
  colon: ':',
  Tab: '\t',
  NewLine: '\n',
});

const ENTITY_RE =
  /&(?:#[xX]0*([0-9a-fA-F]{1,6});?|#0*([0-9]{1,7});?|([a-zA-Z][a-zA-Z0-9]{1,15});)/g;

function decodeEntities(input) {
  if (input.indexOf('&') === -1) return input;

  return input.replace(ENTITY_RE, (match, hex, dec, name) => {
    if (name !== undefined) {
      return Object.prototype.hasOwnProperty.call(NAMED, name) ? NAMED[name] : match;
    }
    const cp = hex !== undefined ? parseInt(hex, 16) : parseInt(dec, 10);
    if (!Number.isFinite(cp) || cp > 0x10ffff) return match;
    return String.fromCodePoint(cp);
  });
}

;// CONCATENATED MODULE: ./node_modules/is-unsafe/src/contexts/html.js
/**
 * HTML context patterns.
 *
 * Detects XSS vectors that are dangerous when a string ends up rendered as HTML.
 * All patterns use bounded quantifiers to ensure linear-time matching (ReDoS-safe).
 *
 * Each entry is { pattern: RegExp, id: string, description: string }
 * so callers can inspect which rule fired if they need to.
 */

const HTML_PATTERNS = [
  {
    id: 'html-script-open',
    description: '<script opening tag',
    pattern: /<script[\s>/]/i,
  },
  {
    id: 'html-script-close',
    description: '</script closing tag',
    pattern: /<\/script[\s>]/i,
  },
  {
    id: 'html-javascript-protocol',
    description: 'javascript: URI scheme (with optional whitespace/encoding)',
    // Handles j&#x61;vascript:, j\u0061vascript:, and whitespace variants
    pattern: /j[\t\n\r ]*a[\t\n\r ]*v[\t\n\r ]*a[\t\n\r ]*s[\t\n\r ]*c[\t\n\r ]*r[\t\n\r ]*i[\t\n\r ]*p[\t\n\r ]*t[\t\n\r ]*:/i,
  },
  {
    id: 'html-vbscript-protocol',
    description: 'vbscript: URI scheme',
    pattern: /vbscript[\t\n\r ]*:/i,
  },
  {
    id: 'html-data-html',
    description: 'data:text/html URI — can execute scripts in browsers',
    pattern: /data[\t\n\r ]*:[\t\n\r ]*text\/html/i,
  },
  {
    id: 'html-data-xhtml',
    description: 'data:application/xhtml+xml URI',
    pattern: /data[\t\n\r ]*:[\t\n\r ]*application\/xhtml/i,
  },
  {
    id: 'html-data-svg',
    description: 'data:image/svg+xml URI — can execute scripts',
    pattern: /data[\t\n\r ]*:[\t\n\r ]*image\/svg\+xml/i,
  },
  {
    id: 'html-inline-event-handler',
    description: 'Inline event handler attributes: onclick=, onerror=, onload=, etc.',
    // \bon ensures we match a word boundary so "phonetic=" is not caught
    pattern: /\bon\w{1,30}\s*=/i,
  },
  {
    id: 'html-entity-obfuscated-script',
    description: 'HTML-entity-encoded <script (e.g. &#x3C;script or &lt;script)',
    // Entities include optional trailing semicolon: &#x3C; or &#x3C (both valid in HTML5)
    pattern: /(?:&#x0*3[Cc];?|&#0*60;?|&lt;)\s*script/i,
  },
  {
    id: 'html-entity-obfuscated-javascript',
    description: 'HTML-entity-encoded javascript: (partial — catches common &#106; or &#x6a; for "j")',
    pattern: /(?:&#x0*6[Aa];?|&#0*106;?)\s*(?:&#x0*61;?|a)[\s\S]{0,80}script\s*:/i,
  },
  {
    id: 'html-style-expression',
    description: 'CSS expression() — IE-era code execution in style attributes',
    pattern: /style[\s\S]{0,20}expression\s*\(/i,
  },
  {
    id: 'html-object-embed',
    description: '<object or <embed tags that can load active content',
    pattern: /<(?:object|embed)[\s>/]/i,
  },
  {
    id: 'html-base-tag',
    description: '<base href= — can hijack all relative URLs on a page',
    pattern: /<base[\s>]/i,
  },
  {
    id: 'html-meta-refresh',
    description: '<meta http-equiv="refresh" — can redirect users',
    pattern: /<meta[\s\S]{0,40}http-equiv[\s\S]{0,20}refresh/i,
  },
  {
    id: 'html-srcdoc',
    description: 'srcdoc= attribute on iframes — embeds HTML that can run scripts',
    pattern: /srcdoc\s*=/i,
  },
  {
    id: 'html-iframe',
    description: '<iframe tag',
    pattern: /<iframe[\s>/]/i,
  },
  {
    id: 'html-form',
    description: '<form tag — can be used for phishing / credential harvesting injection',
    pattern: /<form[\s>/]/i,
  },
];

/* harmony default export */ const html = (HTML_PATTERNS);

;// CONCATENATED MODULE: ./node_modules/is-unsafe/src/contexts/xml.js
/**
 * XML context patterns.
 *
 * Detects injection vectors that are specifically dangerous when a string
 * is inserted into an XML document (not HTML rendering context).
 *
 * Key distinction from HTML: these patterns target parser-level attacks —
 * things that can confuse or subvert an XML parser, trigger external entity
 * resolution, or inject DTD content. HTML rendering concerns (XSS) belong
 * in the HTML context.
 */

const XML_PATTERNS = [
  {
    id: 'xml-cdata-injection',
    description: 'CDATA section injection: <![CDATA[ breaks out of text node context',
    pattern: /<!\[CDATA\[/i,
  },
  {
    id: 'xml-cdata-close',
    description: 'CDATA close sequence: ]]> can terminate an enclosing CDATA section',
    pattern: /\]\]>/,
  },
  {
    id: 'xml-processing-instruction',
    description: 'XML processing instruction: <?xml-stylesheet or <?php etc.',
    pattern: /<\?(?:xml[\- ]|php|asp)/i,
  },
  {
    id: 'xml-doctype-injection',
    description: 'DOCTYPE declaration embedded in content — can define entities',
    // Match <!DOCTYPE followed by end-of-string, whitespace, or [ (internal subset)
    pattern: /<!DOCTYPE(?:[\s[]|$)/i,
  },
  {
    id: 'xml-entity-system',
    description: 'SYSTEM keyword — used in external entity declarations (XXE)',
    pattern: /\bSYSTEM\s+["']/i,
  },
  {
    id: 'xml-entity-public',
    description: 'PUBLIC keyword — used in external entity declarations (XXE)',
    pattern: /\bPUBLIC\s+["']/i,
  },
  {
    id: 'xml-entity-declaration',
    description: '<!ENTITY declaration — defines entities, potential XXE or entity expansion',
    pattern: /<!ENTITY[\s%]/i,
  },
  {
    id: 'xml-billion-laughs',
    description: 'Entity reference chaining / billion laughs: repeated &eX; style references',
    // Heuristic: 3+ consecutive entity refs suggests expansion attack
    pattern: /(?:&\w{1,20};){3,}/,
  },
  {
    id: 'xml-namespace-confusion',
    description: 'xmlns: attribute injection — can redefine namespaces to confuse parsers',
    // pattern: /\bxmlns\s*(?::\w{1,40})?\s*=/i,
    pattern: /\bxmlns(?::\w{1,40})?\s*=/i,
  },
  {
    id: 'xml-comment-injection',
    description: '<!-- comment injection — can hide content from some parsers',
    pattern: /<!--/,
  },
  {
    id: 'xml-comment-close',
    description: '--> closes an enclosing XML comment',
    pattern: /-->/,
  },
  {
    id: 'xml-pi-close',
    description: '?> closes an enclosing processing instruction',
    pattern: /\?>/,
  },
];

/* harmony default export */ const xml = (XML_PATTERNS);

;// CONCATENATED MODULE: ./node_modules/is-unsafe/src/contexts/svg.js
/**
 * SVG context patterns.
 *
 * SVG is XML-based but renders in browsers, giving it a unique attack surface
 * that combines XML parser behaviour with browser rendering and JavaScript execution.
 *
 * Many of these vectors bypass HTML sanitizers that don't understand SVG semantics
 * (DOMPurify has documented bypass vulnerabilities specifically in SVG/XML context).
 */

const SVG_PATTERNS = [
  {
    id: 'svg-script-element',
    description: '<script element inside SVG executes JavaScript',
    pattern: /<script[\s>/]/i,
  },
  {
    id: 'svg-xlink-href-javascript',
    description: 'xlink:href with javascript: — classic SVG XSS via <a> or <use>',
    pattern: /xlink\s*:\s*href\s*=\s*["']?\s*javascript\s*:/i,
  },
  {
    id: 'svg-href-javascript',
    description: 'href= with javascript: in SVG context (<a>, <animate>, etc.)',
    pattern: /href\s*=\s*["']?\s*javascript\s*:/i,
  },
  {
    id: 'svg-foreignobject',
    description: '<foreignObject embeds HTML inside SVG — can execute scripts',
    pattern: /<foreignObject[\s>/]/i,
  },
  {
    id: 'svg-use-external',
    description: '<use xlink:href or href pointing to external resource (non-fragment URL)',
    // Match <use with href= where the value starts with a non-# character (external URL)
    // [\"'][^#] catches quoted values not starting with #; [^\"'#\s>] catches unquoted
    pattern: /<use[\s\S]{0,60}(?:xlink\s*:\s*)?href\s*=\s*(?:["'][^#]|[^"'#\s>])/i,
  },
  {
    id: 'svg-animate-href',
    description: '<animate attributeName="href" — can dynamically change href to javascript:',
    pattern: /<animate[\s\S]{0,80}attributeName\s*=\s*["'][\s]*href["']/i,
  },
  {
    id: 'svg-animate-xlinkhref',
    description: '<animate attributeName="xlink:href"',
    pattern: /<animate[\s\S]{0,80}attributeName\s*=\s*["'][\s]*xlink\s*:\s*href["']/i,
  },
  {
    id: 'svg-set-javascript',
    description: '<set to="javascript:..." — sets an attribute to a javascript: URI',
    pattern: /<set[\s\S]{0,80}to\s*=\s*["']?\s*javascript\s*:/i,
  },
  {
    id: 'svg-event-handler',
    description: 'SVG-specific event handler attributes: onload=, onerror=, onactivate=, etc.',
    pattern: /\bon(?:load|error|activate|begin|end|repeat|focus|blur|click|mouse\w{1,20}|key\w{1,20})\s*=/i,
  },
  {
    id: 'svg-handler-generic',
    description: 'Generic on* handler catch-all for SVG attributes',
    pattern: /\bon\w{1,30}\s*=/i,
  },
  {
    id: 'svg-filter-feimage',
    description: '<feImage href= — filter primitive that can load external resources',
    pattern: /<feImage[\s\S]{0,80}(?:xlink\s*:\s*)?href\s*=/i,
  },
  {
    id: 'svg-image-external',
    description: '<image xlink:href with http/https or javascript protocol',
    pattern: /<image[\s\S]{0,80}(?:xlink\s*:\s*)?href\s*=\s*["']?\s*(?:https?|javascript)\s*:/i,
  },
  {
    id: 'svg-style-javascript',
    description: 'style= attribute containing javascript: (e.g. background:url(javascript:...))',
    pattern: /style\s*=[\s\S]{0,60}javascript\s*:/i,
  },
];

/* harmony default export */ const svg = (SVG_PATTERNS);

;// CONCATENATED MODULE: ./node_modules/is-unsafe/src/contexts/shell.js
/**
 * SHELL context patterns.
 *
 * Detects shell injection vectors and path traversal patterns.
 * Designed for use when a string will be passed to a shell command,
 * used as a file path, or interpolated into OS-level operations.
 */

const SHELL_PATTERNS = [
  {
    id: 'shell-path-traversal-unix',
    description: 'Unix path traversal: ../  — climbing the directory tree',
    pattern: /\.\.\//,
  },
  {
    id: 'shell-path-traversal-windows',
    description: 'Windows path traversal: ..\\ — climbing the directory tree',
    pattern: /\.\.\\/,
  },
  {
    id: 'shell-path-traversal-encoded',
    description: 'URL-encoded path traversal: %2e%2e or %2f variants',
    pattern: /%2e%2e|%2f\.\.|\.\.%2f/i,
  },
  {
    id: 'shell-null-byte',
    description: 'Null byte injection: \\x00 or %00 — truncates strings in C-backed functions',
    pattern: /\x00|%00/,
  },
  {
    id: 'shell-semicolon',
    description: 'Semicolon command separator: cmd1; cmd2',
    pattern: /;/,
  },
  {
    id: 'shell-pipe',
    description: 'Pipe operator: cmd1 | cmd2',
    pattern: /\|/,
  },
  {
    id: 'shell-and-operator',
    description: 'AND operator: cmd1 && cmd2',
    pattern: /&&/,
  },
  {
    id: 'shell-or-operator',
    description: 'OR operator: cmd1 || cmd2',
    pattern: /\|\|/,
  },
  {
    id: 'shell-backtick',
    description: 'Backtick command substitution: `cmd`',
    pattern: /`/,
  },
  {
    id: 'shell-dollar-paren',
    description: 'Dollar-paren command substitution: $(cmd)',
    pattern: /\$\(/,
  },
  {
    id: 'shell-dollar-brace',
    description: 'Dollar-brace variable expansion: ${var} — can be abused for injection',
    pattern: /\$\{/,
  },
  {
    id: 'shell-redirect-out',
    description: 'Output redirection: cmd > file or cmd >> file',
    pattern: />{1,2}/,
  },
  {
    id: 'shell-redirect-in',
    description: 'Input redirection: cmd < file',
    pattern: /</,
  },
  {
    id: 'shell-newline-injection',
    description: 'Newline injection: \\n or \\r — can inject new shell commands',
    pattern: /[\n\r]/,
  },
  {
    id: 'shell-glob-star',
    description: 'Glob expansion: * or ? — can expand to unintended files',
    // Only flag when combined with path separators to reduce false positives
    pattern: /[/\\][*?]/,
  },
  {
    id: 'shell-absolute-root',
    description: 'Absolute root path injection: string starting with / or \\ (Windows UNC)',
    pattern: /^(?:\/|\\\\)/,
  },
  {
    id: 'shell-windows-drive',
    description: 'Windows drive letter path injection: C:\\ or D:/',
    pattern: /^[a-zA-Z]:[/\\]/,
  },
  {
    id: 'shell-curl-wget',
    description: 'curl/wget with URL or flags — can exfiltrate data or download payloads',
    // Require a URL scheme (http/https/ftp) or a flag (-) to reduce false positives
    // "curl is a tool" won't match; "curl http://..." or "curl -s ..." will
    pattern: /\b(?:curl|wget)\s+(?:https?:\/\/|ftp:\/\/|-)/i,
  },
];

/* harmony default export */ const shell = (SHELL_PATTERNS);

;// CONCATENATED MODULE: ./node_modules/is-unsafe/src/contexts/redos.js
/**
 * REDOS context patterns.
 *
 * Detects strings that, if used as regular expressions, could cause
 * catastrophic backtracking (ReDoS — Regular Expression Denial of Service).
 *
 * These patterns detect the structural forms that lead to exponential or
 * polynomial backtracking in NFA-based regex engines (V8, PCRE, Java, etc.).
 *
 * Use this context when user-supplied strings will be compiled into RegExp objects.
 */

const REDOS_PATTERNS = [
  {
    id: 'redos-nested-quantifier-plus',
    description: 'Nested + quantifier inside a group with outer quantifier: (a+)+, (.+b)*, etc.',
    // Matches any group containing a + quantifier, with an outer * or + — catches (a+)+, (.+b)*, etc.
    pattern: /\([^)]*\+[^)]*\)[+*]/,
  },
  {
    id: 'redos-nested-quantifier-star',
    description: 'Nested * quantifier: (a*)* or (a*)+ — catastrophic backtracking',
    pattern: /\([^)]*\*[^)]*\)[*+]/,
  },
  {
    id: 'redos-nested-groups',
    description: 'Doubly nested quantified groups: ((a+)+) — guaranteed catastrophic',
    pattern: /\(\([^)]{0,40}\)[+*]\)[+*]/,
  },
  {
    id: 'redos-alternation-overlap',
    description: 'Overlapping alternation under quantifier: (a|a)+ — ambiguous NFA paths',
    // Detect repeated identical alternatives under a quantifier
    pattern: /\(([^|()]{1,20})\|(?:\1)(?:\|[^|()]{1,20}){0,5}\)[+*?]{1,2}/,
  },
  {
    id: 'redos-star-plus-concat',
    description: '(x*x)+ pattern — triggers super-linear backtracking',
    pattern: /\([^)]{0,10}\*[^)]{0,10}\)[+*]/,
  },
  {
    id: 'redos-dot-star-greedy',
    description: '(.*){n,} or (.+){n,} — repeated greedy dot quantifiers',
    pattern: /\(\.[*+]\)\{?\d/,
  },
  {
    id: 'redos-large-repetition',
    description: 'Very large fixed or range repetition count {1000,} or {1000,n} — denial of service via backtracking',
    // Matches { followed by 4+ digits (≥1000), then optional ,digits }
    pattern: /\{\d{4,}(?:,\d*)?\}/,
  },
  {
    id: 'redos-catastrophic-alternation',
    description: 'Long alternation with many similar branches — polynomial backtracking risk',
    // Heuristic: 10+ pipe-separated alternatives in a single group
    pattern: /\([^)]{0,200}(?:\|[^|)]{0,50}){9,}\)/,
  },
];

/* harmony default export */ const redos = (REDOS_PATTERNS);

;// CONCATENATED MODULE: ./node_modules/is-unsafe/src/contexts/nosql.js
/**
 * NOSQL context patterns.
 *
 * Detects injection vectors specific to NoSQL databases (primarily MongoDB)
 * and JavaScript-evaluated queries.
 *
 * Attack categories:
 *   1. MongoDB query operator injection: $where, $ne, $gt, $regex, $or, $and, etc.
 *      These operators, when injected into a JSON query object, can bypass
 *      authentication or exfiltrate data without knowing passwords.
 *
 *   2. JavaScript execution: $where clauses execute arbitrary JS server-side.
 *
 *   3. Prototype pollution: __proto__, constructor.prototype — can corrupt
 *      the prototype chain of all objects in the Node.js process.
 *
 * Pattern note: MongoDB operators appear as JSON keys. In JSON, keys are
 * quoted: {"$where": ...} so the pattern must allow an optional closing
 * quote between the operator name and the colon: /\$where["'\s]*:/
 */

// Shared suffix: optional closing quote/whitespace before the colon
// Handles: $op: (bare), "$op": (JSON), '$op': (single-quoted)
const SEP = /["'\s]*:/;
const sep = '["\'\\s]*:';

const NOSQL_PATTERNS = [
  // ─── MongoDB $ operator injection ────────────────────────────────────────
  {
    id: 'nosql-where-operator',
    description: '$where — executes arbitrary JavaScript server-side in MongoDB',
    pattern: new RegExp(`\\$where${sep}`, 'i'),
  },
  {
    id: 'nosql-ne-operator',
    description: '$ne — "not equal" operator used to bypass equality checks',
    pattern: new RegExp(`\\$ne${sep}`, 'i'),
  },
  {
    id: 'nosql-gt-operator',
    description: '$gt — "greater than" used to bypass password/value checks',
    pattern: new RegExp(`\\$gte?${sep}`, 'i'),
  },
  {
    id: 'nosql-lt-operator',
    description: '$lt / $lte — "less than" bypass variants',
    pattern: new RegExp(`\\$lte?${sep}`, 'i'),
  },
  {
    id: 'nosql-regex-operator',
    description: '$regex — can be used to extract data character by character (blind injection)',
    pattern: new RegExp(`\\$regex${sep}`, 'i'),
  },
  {
    id: 'nosql-or-operator',
    description: '$or — logical OR; used to create always-true conditions',
    pattern: new RegExp(`\\$or${sep}\\s*\\[`, 'i'),
  },
  {
    id: 'nosql-and-operator',
    description: '$and — logical AND operator injection',
    pattern: new RegExp(`\\$and${sep}\\s*\\[`, 'i'),
  },
  {
    id: 'nosql-nor-operator',
    description: '$nor — logical NOR operator injection',
    pattern: new RegExp(`\\$nor${sep}\\s*\\[`, 'i'),
  },
  {
    id: 'nosql-exists-operator',
    description: '$exists — can enumerate fields to determine schema',
    pattern: new RegExp(`\\$exists${sep}`, 'i'),
  },
  {
    id: 'nosql-in-operator',
    description: '$in — matches any value in a list; can enumerate values',
    pattern: new RegExp(`\\$in${sep}\\s*\\[`, 'i'),
  },
  {
    id: 'nosql-expr-operator',
    description: '$expr — allows aggregation expressions in queries (MongoDB 3.6+)',
    pattern: new RegExp(`\\$expr${sep}`, 'i'),
  },
  {
    id: 'nosql-function-operator',
    description: '$function — executes arbitrary JavaScript in MongoDB 4.4+',
    pattern: new RegExp(`\\$function${sep}`, 'i'),
  },
  {
    id: 'nosql-accumulator-operator',
    description: '$accumulator — custom aggregation with arbitrary JS execution',
    pattern: new RegExp(`\\$accumulator${sep}`, 'i'),
  },
  // ─── Prototype pollution ─────────────────────────────────────────────────
  {
    id: 'nosql-proto-pollution',
    description: '__proto__ — prototype pollution via object key injection',
    pattern: /__proto__/,
  },
  {
    id: 'nosql-constructor-prototype',
    description: 'constructor.prototype — alternative prototype pollution vector (dot notation or JSON key)',
    // Matches dot-notation (obj.constructor.prototype) and JSON key adjacency
    // ("constructor": {"prototype": ...})
    pattern: /constructor[\s"':.,{\[]*prototype/i,
  },
  {
    id: 'nosql-proto-bracket',
    description: '["__proto__"] — bracket-notation prototype pollution',
    pattern: /\[["']__proto__["']\]/,
  },
];

/* harmony default export */ const nosql = (NOSQL_PATTERNS);

;// CONCATENATED MODULE: ./node_modules/is-unsafe/src/contexts/log.js
/**
 * LOG context patterns.
 *
 * Detects injection vectors that are dangerous when a string is written
 * to a log file, passed to a logging framework, or interpolated into
 * a log message that will be parsed or displayed.
 *
 * Attack categories:
 *   1. CRLF injection — injects fake log lines by embedding newlines
 *   2. Log4Shell (CVE-2021-44228) — ${jndi:...} triggers JNDI lookup in Log4j
 *   3. SSTI in log templates — {{...}}, #{...} trigger template evaluation
 *      if the log message is passed through a template engine
 *   4. Null byte injection — truncates log entries in some implementations
 *   5. ANSI escape injection — manipulates terminal output when logs are
 *      tailed in a terminal (colour codes, cursor movement, etc.)
 *
 * Note: Newline characters (\n, \r) will produce false positives for
 * multi-line legitimate values. Use this context only for single-line
 * log field values (usernames, IDs, request parameters, etc.).
 */

const LOG_PATTERNS = [
  // ─── CRLF / newline injection ─────────────────────────────────────────────
  {
    id: 'log-crlf-injection',
    description: 'CRLF injection: literal \\r or \\n embeds fake log lines',
    pattern: /[\r\n]/,
  },
  {
    id: 'log-url-encoded-crlf',
    description: 'URL-encoded CRLF: %0d, %0a, %0D, %0A — decoded by some log parsers',
    pattern: /%0[dDaA]/,
  },
  {
    id: 'log-unicode-newline',
    description: 'Unicode newline variants: U+2028 (line separator), U+2029 (paragraph separator)',
    pattern: /[\u2028\u2029]/,
  },

  // ─── Log4Shell / JNDI injection (CVE-2021-44228) ─────────────────────────
  {
    id: 'log-log4shell-jndi',
    description: 'Log4Shell: ${jndi:...} triggers remote code execution in Apache Log4j',
    pattern: /\$\{jndi\s*:/i,
  },
  {
    id: 'log-log4shell-obfuscated',
    description: 'Obfuscated Log4Shell: ${::-j}... lookup-bypass prefix used to evade WAF detection',
    // ${::- is the Log4j lookup-bypass escape sequence; presence alone is suspicious
    pattern: /\$\{::-/,
  },
  {
    id: 'log-log4j-lookup',
    description: 'Log4j lookup syntax: ${env:...}, ${sys:...}, ${ctx:...} — data exfiltration',
    pattern: /\$\{(?:env|sys|ctx|main|map|sd|web|docker|k8s|spring)\s*:/i,
  },

  // ─── Server-Side Template Injection (SSTI) in log messages ───────────────
  {
    id: 'log-ssti-double-brace',
    description: 'SSTI double-brace: {{expression}} — Jinja2, Twig, Handlebars, etc.',
    pattern: /\{\{[\s\S]{0,80}\}\}/,
  },
  {
    id: 'log-ssti-hash-brace',
    description: 'SSTI hash-brace: #{expression} — Thymeleaf, Velocity, Ruby ERB',
    pattern: /#\{[\s\S]{0,80}\}/,
  },
  {
    id: 'log-ssti-dollar-brace',
    description: 'SSTI/EL injection: ${expression with operators or method calls} — JSP EL, Freemarker, SpEL',
    // Require that the ${...} content looks like an expression, not a plain variable name.
    // Flags if the content contains: . ( * + operators, or known SSTI keywords.
    // This avoids flagging ${PATH}, ${HOME} etc. (plain shell variables).
    pattern: /\$\{[^}]*(?:\.|\(|\*|\+|\bclass\b|\bruntime\b|\bprocess\b|\bexec\b)[^}]{0,80}\}/i,
  },
  {
    id: 'log-ssti-percent-tag',
    description: 'SSTI ERB/ASP tag: <%= expression %> — Ruby ERB, ASP',
    pattern: /<%=[\s\S]{0,80}%>/,
  },

  // ─── Null byte ────────────────────────────────────────────────────────────
  {
    id: 'log-null-byte',
    description: 'Null byte: \\x00 or %00 — can truncate log entries in C-backed loggers',
    pattern: /\x00|%00/,
  },

  // ─── ANSI escape injection ────────────────────────────────────────────────
  {
    id: 'log-ansi-escape',
    description: 'ANSI escape sequence: ESC[ — can manipulate terminal output when logs are tailed',
    pattern: /\x1b\[/,
  },
];

/* harmony default export */ const log = (LOG_PATTERNS);

;// CONCATENATED MODULE: ./node_modules/is-unsafe/src/index.js
/**
 * is-unsafe v2
 *
 * Zero-dependency, DOM-free, pure predicate for detecting unsafe strings
 * across HTML, XML, SVG, SQL, SQL-STRICT, SHELL, REDOS, NOSQL, and LOG contexts.
 *
 * v2 change: contexts are imported as named pattern arrays rather than resolved
 * via a string-keyed registry. This makes each context independently
 * tree-shakeable — bundlers can drop any context you never import.
 *
 * @module is-unsafe
 */

// ─── Context pattern arrays (named exports) ────────────────────────────────
// Import only the ones you need. Each is independently tree-shakeable.










// SQL-STRICT needs a quoted identifier because of the hyphen



// Markup contexts are also matched against an entity-decoded copy of the input,
// because browsers decode HTML character references before interpreting a URL
// scheme (e.g. javascript&#58;… is a javascript: URL).


// ─── VALID_CONTEXTS convenience re-export ─────────────────────────────────
// Importing this pulls in ALL contexts. Use it only when you need all of them
// (e.g. for validation UI, tooling, or exhaustive audits).
// If you only need a subset, import the named contexts directly instead.










// ─── Attach labels to named contexts ──────────────────────────────────────
// Each built-in PatternList carries its canonical name so matchList can read
// list.label directly — no registry lookup needed at match time.
// Custom PatternLists default to 'CUSTOM' unless the caller sets list.label.

html.label       = 'HTML';
xml.label        = 'XML';
svg.label        = 'SVG';

// Markup contexts: also test an entity-decoded copy (see util/decode-entities.js).
// Non-markup contexts (SQL, SHELL, LOG, …) are matched byte-for-byte as supplied.
html.decodeEntities = true;
xml.decodeEntities  = true;
svg.decodeEntities  = true;
sql.label        = 'SQL';
sql_strict.label = 'SQL-STRICT';
shell.label      = 'SHELL';
redos.label      = 'REDOS';
nosql.label      = 'NOSQL';
log.label        = 'LOG';

const VALID_CONTEXTS = Object.freeze({
  HTML: html,
  XML: xml,
  SVG: svg,
  SQL: sql,
  'SQL-STRICT': sql_strict,
  SHELL: shell,
  REDOS: redos,
  NOSQL: nosql,
  LOG: log,
});

// ─── Types ────────────────────────────────────────────────────────────────

/**
 * @typedef {{ id: string, description: string, pattern: RegExp }} Rule
 */

/**
 * @typedef {Rule[]} PatternList
 */

/**
 * @typedef {Object} MatchResult
 * @property {string} context     - Label identifying which context matched ('HTML', 'CUSTOM', etc.)
 * @property {string} id          - Rule identifier
 * @property {string} description - Human-readable description of what was matched
 * @property {RegExp} pattern     - The pattern that matched
 */

// ─── Internal helpers ──────────────────────────────────────────────────────

/**
 * @param {unknown} value
 */
function assertString(value) {
  if (typeof value !== 'string') {
    throw new TypeError(
      `is-unsafe: first argument must be a string, got ${typeof value}`
    );
  }
}

/**
 * @param {unknown} context
 */
function assertContext(context) {
  if (context instanceof RegExp) return;

  if (Array.isArray(context)) {
    if (context.length === 0) {
      throw new TypeError('is-unsafe: context must not be an empty array');
    }
    // Detect array-of-arrays vs flat pattern list
    if (Array.isArray(context[0])) {
      // Array of PatternLists
      for (const list of context) {
        if (!Array.isArray(list) || list.length === 0) {
          throw new TypeError(
            'is-unsafe: each context in the array must be a non-empty pattern array (PatternList)'
          );
        }
      }
    }
    // else: flat PatternList — trust it, no deep validation needed
    return;
  }

  throw new TypeError(
    `is-unsafe: second argument must be a PatternList (e.g. HTML), ` +
    `an array of PatternLists (e.g. [HTML, XML]), or a RegExp. Got: ${typeof context}`
  );
}

/**
 * Normalise any valid context arg into an array of PatternLists.
 *
 * @param {Rule[]|Rule[][]|RegExp} context
 * @returns {{ lists: Rule[][]|null, regex: RegExp|null }}
 */
function normalise(context) {
  if (context instanceof RegExp) return { lists: null, regex: context };
  // Distinguish PatternList (array of rule objects) from array of PatternLists
  if (Array.isArray(context[0])) return { lists: context, regex: null };
  return { lists: [context], regex: null };
}

/**
 * For markup contexts, return an entity-decoded copy of `value` to test
 * alongside the raw input, or null when there is nothing extra to test.
 *
 * @param {string} value
 * @param {Rule[]} list
 * @returns {string|null}
 */
function decodedCopy(value, list) {
  if (!list.decodeEntities) return null;
  const decoded = decodeEntities(value);
  return decoded === value ? null : decoded;
}

/**
 * Test value against a single PatternList. Returns the first MatchResult or null.
 *
 * @param {string} value
 * @param {Rule[]} list
 * @returns {MatchResult|null}
 */
function matchList(value, list) {
  const label = list.label ?? 'CUSTOM';
  const decoded = decodedCopy(value, list);
  for (const rule of list) {
    if (rule.pattern.test(value) || (decoded !== null && rule.pattern.test(decoded))) {
      return { context: label, id: rule.id, description: rule.description, pattern: rule.pattern };
    }
  }
  return null;
}

// ─── Public API ───────────────────────────────────────────────────────────

/**
 * Returns `true` if `value` is unsafe in the given context(s), `false` otherwise.
 *
 * @param {string} value - The string to test
 * @param {PatternList | PatternList[] | RegExp} context
 *   - A PatternList imported from is-unsafe (e.g. `HTML`, `XML`)
 *   - An array of PatternLists — returns true if unsafe in **any** of them
 *   - A custom RegExp — returns true if the pattern matches
 * @returns {boolean}
 *
 * @example
 * import { isUnsafe, HTML, SQL } from 'is-unsafe';
 *
 * isUnsafe('<script>alert(1)</script>', HTML)       // true
 * isUnsafe('hello world', HTML)                     // false
 * isUnsafe('value', [HTML, SQL])                    // false
 * isUnsafe('value', /my-pattern/i)                  // false
 */
function isUnsafe(value, context) {
  assertString(value);
  assertContext(context);

  const { lists, regex } = normalise(context);

  if (regex) return regex.test(value);

  for (const list of lists) {
    if (matchList(value, list) !== null) return true;
  }
  return false;
}

/**
 * Like `isUnsafe`, but returns the first `MatchResult` describing **why**
 * the value was flagged, or `null` if it is safe.
 *
 * @param {string} value
 * @param {PatternList | PatternList[] | RegExp} context
 * @returns {MatchResult|null}
 *
 * @example
 * import { whyUnsafe, HTML } from 'is-unsafe';
 *
 * whyUnsafe('<script>alert(1)</script>', HTML)
 * // { context: 'HTML', id: 'html-script-open', description: '...', pattern: /.../ }
 */
function whyUnsafe(value, context) {
  assertString(value);
  assertContext(context);

  const { lists, regex } = normalise(context);

  if (regex) {
    return regex.test(value)
      ? { context: 'CUSTOM', id: 'custom-regex', description: 'Matched caller-supplied pattern', pattern: regex }
      : null;
  }

  for (const list of lists) {
    const result = matchList(value, list);
    if (result !== null) return result;
  }
  return null;
}

/**
 * Returns **all** matching rules across the given context(s), or an empty
 * array if the value is safe. Useful for comprehensive auditing.
 *
 * @param {string} value
 * @param {PatternList | PatternList[] | RegExp} context
 * @returns {MatchResult[]}
 */
function allUnsafe(value, context) {
  assertString(value);
  assertContext(context);

  const { lists, regex } = normalise(context);
  const results = [];

  if (regex) {
    if (regex.test(value)) {
      results.push({ context: 'CUSTOM', id: 'custom-regex', description: 'Matched caller-supplied pattern', pattern: regex });
    }
    return results;
  }

  for (const list of lists) {
    const label = list.label ?? 'CUSTOM';
    const decoded = decodedCopy(value, list);
    for (const rule of list) {
      if (rule.pattern.test(value) || (decoded !== null && rule.pattern.test(decoded))) {
        results.push({ context: label, id: rule.id, description: rule.description, pattern: rule.pattern });
      }
    }
  }

  return results;
}


/* harmony default export */ const src = ((/* unused pure expression or super */ null && (isUnsafe)));

;// CONCATENATED MODULE: ./node_modules/fast-xml-parser/src/xmlparser/OrderedObjParser.js

///@ts-check












// const regx =
//   '<((!\\[CDATA\\[([\\s\\S]*?)(]]>))|((NAME:)?(NAME))([^>]*)>|((\\/)(NAME)\\s*>))([^<]*)'
//   .replace(/NAME/g, util.nameRegexp);

//const tagsRegx = new RegExp("<(\\/?[\\w:\\-\._]+)([^>]*)>(\\s*"+cdataRegx+")*([^<]+)?","g");
//const tagsRegx = new RegExp("<(\\/?)((\\w*:)?([\\w:\\-\._]+))([^>]*)>([^<]*)("+cdataRegx+"([^<]*))*([^<]+)?","g");

// Helper functions for attribute and namespace handling

/**
 * Extract raw attributes (without prefix) from prefixed attribute map
 * @param {object} prefixedAttrs - Attributes with prefix from buildAttributesMap
 * @param {object} options - Parser options containing attributeNamePrefix
 * @returns {object} Raw attributes for matcher
 */
function extractRawAttributes(prefixedAttrs, options) {
  if (!prefixedAttrs) return {};

  // Handle attributesGroupName option
  const attrs = options.attributesGroupName
    ? prefixedAttrs[options.attributesGroupName]
    : prefixedAttrs;

  if (!attrs) return {};

  const rawAttrs = {};
  for (const key in attrs) {
    // Remove the attribute prefix to get raw name
    if (key.startsWith(options.attributeNamePrefix)) {
      const rawName = key.substring(options.attributeNamePrefix.length);
      rawAttrs[rawName] = attrs[key];
    } else {
      // Attribute without prefix (shouldn't normally happen, but be safe)
      rawAttrs[key] = attrs[key];
    }
  }
  return rawAttrs;
}

/**
 * Extract namespace from raw tag name
 * @param {string} rawTagName - Tag name possibly with namespace (e.g., "soap:Envelope")
 * @returns {string|undefined} Namespace or undefined
 */
function extractNamespace(rawTagName) {
  if (!rawTagName || typeof rawTagName !== 'string') return undefined;

  const colonIndex = rawTagName.indexOf(':');
  if (colonIndex !== -1 && colonIndex > 0) {
    const ns = rawTagName.substring(0, colonIndex);
    // Don't treat xmlns as a namespace
    if (ns !== 'xmlns') {
      return ns;
    }
  }
  return undefined;
}

class OrderedObjParser {
  constructor(options, externalEntities) {
    this.options = options;
    this.currentNode = null;
    this.tagsNodeStack = [];
    this.parseXml = parseXml;
    this.parseTextData = parseTextData;
    this.resolveNameSpace = resolveNameSpace;
    this.buildAttributesMap = buildAttributesMap;
    this.isItStopNode = isItStopNode;
    this.replaceEntitiesValue = replaceEntitiesValue;
    this.readStopNodeData = readStopNodeData;
    this.saveTextToParentTag = saveTextToParentTag;
    this.addChild = addChild;
    this.ignoreAttributesFn = getIgnoreAttributesFn(this.options.ignoreAttributes)
    this.entityExpansionCount = 0;
    this.currentExpandedLength = 0;
    this.doctypefound = false;
    let namedEntities = { ...XML };
    if (this.options.entityDecoder) {
      this.entityDecoder = this.options.entityDecoder
    } else {
      if (typeof this.options.htmlEntities === "object") namedEntities = this.options.htmlEntities;
      else if (this.options.htmlEntities === true) namedEntities = { ...COMMON_HTML, ...CURRENCY };
      this.entityDecoder = new EntityDecoder_EntityDecoder({
        namedEntities: { ...namedEntities, ...externalEntities },
        numericAllowed: this.options.htmlEntities,
        limit: {
          maxTotalExpansions: this.options.processEntities.maxTotalExpansions,
          maxExpandedLength: this.options.processEntities.maxExpandedLength,
          applyLimitsTo: this.options.processEntities.appliesTo,
        },
        // onExternalEntity: (name, value) => isUnsafe(value) ? 'block' : 'allow',
        onInputEntity: (name, value) =>
          //TODO: VALID_CONTEXTS.HTML should be set only if this.options.htmlEntities
          isUnsafe(value, [html, xml]) ? ENTITY_ACTION.BLOCK : ENTITY_ACTION.ALLOW,

        //postCheck: resolved => resolved
      });
    }

    // Initialize path matcher for path-expression-matcher
    this.matcher = new Matcher();
    this.readonlyMatcher = this.matcher.readOnly();

    // Flag to track if current node is a stop node (optimization)
    this.isCurrentNodeStopNode = false;

    // Pre-compile stopNodes expressions
    this.stopNodeExpressionsSet = new ExpressionSet();
    const stopNodesOpts = this.options.stopNodes;
    if (stopNodesOpts && stopNodesOpts.length > 0) {
      for (let i = 0; i < stopNodesOpts.length; i++) {
        const stopNodeExp = stopNodesOpts[i];
        if (typeof stopNodeExp === 'string') {
          // Convert string to Expression object
          this.stopNodeExpressionsSet.add(new Expression(stopNodeExp));
        } else if (stopNodeExp instanceof Expression) {
          // Already an Expression object
          this.stopNodeExpressionsSet.add(stopNodeExp);
        }
      }
      this.stopNodeExpressionsSet.seal();
    }
  }

}


/**
 * @param {string} val
 * @param {string} tagName
 * @param {string|Matcher} jPath - jPath string or Matcher instance based on options.jPath
 * @param {boolean} dontTrim
 * @param {boolean} hasAttributes
 * @param {boolean} isLeafNode
 * @param {boolean} escapeEntities
 */
function parseTextData(val, tagName, jPath, dontTrim, hasAttributes, isLeafNode, escapeEntities) {
  const options = this.options;
  if (val !== undefined) {
    if (options.trimValues && !dontTrim) {
      val = val.trim();
    }
    if (val.length > 0) {
      if (!escapeEntities) val = this.replaceEntitiesValue(val, tagName, jPath);

      // Pass jPath string or matcher based on options.jPath setting
      const jPathOrMatcher = options.jPath ? jPath.toString() : jPath;
      const newval = options.tagValueProcessor(tagName, val, jPathOrMatcher, hasAttributes, isLeafNode);
      if (newval === null || newval === undefined) {
        //don't parse
        return val;
      } else if (typeof newval !== typeof val || newval !== val) {
        //overwrite
        return newval;
      } else if (options.trimValues) {
        return parseValue(val, options.parseTagValue, options.numberParseOptions);
      } else {
        const trimmedVal = val.trim();
        if (trimmedVal === val) {
          return parseValue(val, options.parseTagValue, options.numberParseOptions);
        } else {
          return val;
        }
      }
    }
  }
}

function resolveNameSpace(tagname) {
  if (this.options.removeNSPrefix) {
    const tags = tagname.split(':');
    const prefix = tagname.charAt(0) === '/' ? '/' : '';
    if (tags[0] === 'xmlns') {
      return '';
    }
    if (tags.length === 2) {
      tagname = prefix + tags[1];
    }
  }
  return tagname;
}

//TODO: change regex to capture NS
//const attrsRegx = new RegExp("([\\w\\-\\.\\:]+)\\s*=\\s*(['\"])((.|\n)*?)\\2","gm");
const attrsRegx = new RegExp('([^\\s=]+)\\s*(=\\s*([\'"])([\\s\\S]*?)\\3)?', 'gm');

function buildAttributesMap(attrStr, jPath, tagName, force = false) {
  const options = this.options;
  if (force === true || (options.ignoreAttributes !== true && typeof attrStr === 'string')) {
    // attrStr = attrStr.replace(/\r?\n/g, ' ');
    //attrStr = attrStr || attrStr.trim();

    const matches = getAllMatches(attrStr, attrsRegx);
    const len = matches.length; //don't make it inline
    const attrs = {};

    // Pre-process values once: trim + entity replacement
    // Reused in both matcher update and second pass
    const processedVals = new Array(len);
    let hasRawAttrs = false;
    const rawAttrsForMatcher = {};

    for (let i = 0; i < len; i++) {
      const attrName = this.resolveNameSpace(matches[i][1]);
      const oldVal = matches[i][4];

      if (attrName.length && oldVal !== undefined) {
        let val = oldVal;
        if (options.trimValues) val = val.trim();
        val = this.replaceEntitiesValue(val, tagName, this.readonlyMatcher);
        processedVals[i] = val;

        rawAttrsForMatcher[attrName] = val;
        hasRawAttrs = true;
      }
    }

    // Update matcher ONCE before second pass, if applicable
    if (hasRawAttrs && typeof jPath === 'object' && jPath.updateCurrent) {
      jPath.updateCurrent(rawAttrsForMatcher);
    }

    // Hoist toString() once — path doesn't change during attribute processing
    const jPathStr = options.jPath ? jPath.toString() : this.readonlyMatcher;

    // Second pass: apply processors, build final attrs
    let hasAttrs = false;
    for (let i = 0; i < len; i++) {
      const attrName = this.resolveNameSpace(matches[i][1]);

      if (this.ignoreAttributesFn(attrName, jPathStr)) continue;

      let aName = options.attributeNamePrefix + attrName;

      if (attrName.length) {
        if (options.transformAttributeName) {
          aName = options.transformAttributeName(aName);
        }
        aName = sanitizeName(aName, options);

        if (matches[i][4] !== undefined) {
          // Reuse already-processed value — no double entity replacement
          const oldVal = processedVals[i];

          const newVal = options.attributeValueProcessor(attrName, oldVal, jPathStr);
          if (newVal === null || newVal === undefined) {
            attrs[aName] = oldVal;
          } else if (typeof newVal !== typeof oldVal || newVal !== oldVal) {
            attrs[aName] = newVal;
          } else {
            attrs[aName] = parseValue(oldVal, options.parseAttributeValue, options.numberParseOptions);
          }
          hasAttrs = true;
        } else if (options.allowBooleanAttributes) {
          attrs[aName] = true;
          hasAttrs = true;
        }
      }
    }

    if (!hasAttrs) return;

    if (options.attributesGroupName && !options.preserveOrder) {
      const attrCollection = {};
      attrCollection[options.attributesGroupName] = attrs;
      return attrCollection;
    }
    return attrs;
  }
}
const parseXml = function (xmlData) {
  xmlData = xmlData.replace(/\r\n?/g, "\n"); //TODO: remove this line
  const xmlObj = new XmlNode('!xml');
  let currentNode = xmlObj;
  let textData = "";

  // Reset matcher for new document
  this.matcher.reset();
  this.entityDecoder.reset();

  // Reset entity expansion counters for this document
  this.entityExpansionCount = 0;
  this.currentExpandedLength = 0;
  this.doctypefound = false;
  const options = this.options;
  const docTypeReader = new DocTypeReader(options.processEntities);
  const xmlLen = xmlData.length;
  for (let i = 0; i < xmlLen; i++) {//for each char in XML data
    const ch = xmlData[i];
    if (ch === '<') {
      // const nextIndex = i+1;
      // const _2ndChar = xmlData[nextIndex];
      const c1 = xmlData.charCodeAt(i + 1);
      if (c1 === 47) {//Closing Tag '/'
        const closeIndex = findClosingIndex(xmlData, ">", i, "Closing Tag is not closed.")
        let tagName = xmlData.substring(i + 2, closeIndex).trim();

        if (options.removeNSPrefix) {
          const colonIndex = tagName.indexOf(":");
          if (colonIndex !== -1) {
            tagName = tagName.substr(colonIndex + 1);
          }
        }

        tagName = transformTagName(options.transformTagName, tagName, "", options).tagName;

        if (currentNode) {
          textData = this.saveTextToParentTag(textData, currentNode, this.readonlyMatcher);
        }

        //check if last tag of nested tag was unpaired tag
        const lastTagName = this.matcher.getCurrentTag();
        if (tagName && options.unpairedTagsSet.has(tagName)) {
          throw new Error(`Unpaired tag can not be used as closing tag: </${tagName}>`);
        }
        if (lastTagName && options.unpairedTagsSet.has(lastTagName)) {
          // Pop the unpaired tag
          this.matcher.pop();
          this.tagsNodeStack.pop();
        }
        // Pop the closing tag
        this.matcher.pop();
        this.isCurrentNodeStopNode = false; // Reset flag when closing tag

        //a closing tag with no matching opening tag leaves the stack empty
        currentNode = this.tagsNodeStack.pop() || xmlObj;//avoid recursion, set the parent tag scope

        if (options.captureMetaData && currentNode) {
          currentNode.addEndIndex(closeIndex + 1);
        }
        textData = "";
        i = closeIndex;
      } else if (c1 === 63) { //'?'

        let tagData = readTagExp(xmlData, i, false, "?>");
        if (!tagData) throw new Error("Pi Tag is not closed.");

        textData = this.saveTextToParentTag(textData, currentNode, this.readonlyMatcher);
        const attsMap = this.buildAttributesMap(tagData.tagExp, this.matcher, tagData.tagName, true);
        if (attsMap) {
          const ver = attsMap[this.options.attributeNamePrefix + "version"];
          this.entityDecoder.setXmlVersion(Number(ver) || 1.0);
          docTypeReader.setXmlVersion(Number(ver) || 1.0);
        }
        if ((options.ignoreDeclaration && tagData.tagName === "?xml") || options.ignorePiTags) {
          //do nothing
        } else {

          const childNode = new XmlNode(tagData.tagName);
          childNode.add(options.textNodeName, "");

          if (tagData.tagName !== tagData.tagExp && tagData.attrExpPresent && options.ignoreAttributes !== true) {
            childNode[":@"] = attsMap
          }
          this.addChild(currentNode, childNode, this.readonlyMatcher, i);

          if (options.captureMetaData) {
            // closeIndex points at '?' of the closing '?>'
            currentNode.addEndIndex(tagData.closeIndex + 2);
          }
        }


        i = tagData.closeIndex + 1;
      } else if (c1 === 33
        && xmlData.charCodeAt(i + 2) === 45
        && xmlData.charCodeAt(i + 3) === 45) { //'!--'
        const endIndex = findClosingIndex(xmlData, "-->", i + 4, "Comment is not closed.")
        if (options.commentPropName) {
          const comment = xmlData.substring(i + 4, endIndex - 2);

          textData = this.saveTextToParentTag(textData, currentNode, this.readonlyMatcher);

          currentNode.add(options.commentPropName, [{ [options.textNodeName]: comment }]);
        }
        i = endIndex;
      } else if (c1 === 33
        && xmlData.charCodeAt(i + 2) === 68) { //'!D'
        if (this.doctypefound) throw new Error("Multiple DOCTYPE declarations found.");
        this.doctypefound = true;
        const result = docTypeReader.readDocType(xmlData, i);
        this.entityDecoder.addInputEntities(result.entities);
        i = result.i;
      } else if (c1 === 33
        && xmlData.charCodeAt(i + 2) === 91) { // '!['
        const closeIndex = findClosingIndex(xmlData, "]]>", i, "CDATA is not closed.") - 2;
        const tagExp = xmlData.substring(i + 9, closeIndex);

        textData = this.saveTextToParentTag(textData, currentNode, this.readonlyMatcher);

        let val = this.parseTextData(tagExp, currentNode.tagname, this.readonlyMatcher, true, false, true, true);
        if (val == undefined) val = "";

        //cdata should be set even if it is 0 length string
        if (options.cdataPropName) {
          currentNode.add(options.cdataPropName, [{ [options.textNodeName]: tagExp }]);
        } else {
          currentNode.add(options.textNodeName, val);
        }

        i = closeIndex + 2;
      } else {//Opening tag
        let result = readTagExp(xmlData, i, options.removeNSPrefix);

        // Safety check: readTagExp can return undefined
        if (!result) {
          // Log context for debugging
          const context = xmlData.substring(Math.max(0, i - 50), Math.min(xmlLen, i + 50));
          throw new Error(`readTagExp returned undefined at position ${i}. Context: "${context}"`);
        }

        let tagName = result.tagName;
        const rawTagName = result.rawTagName;
        let tagExp = result.tagExp;
        let attrExpPresent = result.attrExpPresent;
        let closeIndex = result.closeIndex;

        ({ tagName, tagExp } = transformTagName(options.transformTagName, tagName, tagExp, options));

        if (options.strictReservedNames &&
          (tagName === options.commentPropName
            || tagName === options.cdataPropName
            || tagName === options.textNodeName
            || tagName === options.attributesGroupName
          )) {
          throw new Error(`Invalid tag name: ${tagName}`);
        }

        //save text as child node
        if (currentNode && textData) {
          if (currentNode.tagname !== '!xml') {
            //when nested tag is found
            textData = this.saveTextToParentTag(textData, currentNode, this.readonlyMatcher, false);
          }
        }

        //check if last tag was unpaired tag
        const lastTag = currentNode;
        if (lastTag && options.unpairedTagsSet.has(lastTag.tagname)) {
          currentNode = this.tagsNodeStack.pop();
          this.matcher.pop();
        }

        // Clean up self-closing syntax BEFORE processing attributes
        // This is where tagExp gets the trailing / removed
        let isSelfClosing = false;
        if (tagExp.length > 0 && tagExp.lastIndexOf("/") === tagExp.length - 1) {
          isSelfClosing = true;
          if (tagName[tagName.length - 1] === "/") {
            tagName = tagName.substr(0, tagName.length - 1);
            tagExp = tagName;
          } else {
            tagExp = tagExp.substr(0, tagExp.length - 1);
          }

          // Re-check attrExpPresent after cleaning
          attrExpPresent = (tagName !== tagExp);
        }

        // Now process attributes with CLEAN tagExp (no trailing /)
        let prefixedAttrs = null;
        let rawAttrs = {};
        let namespace = undefined;

        // Extract namespace from rawTagName
        namespace = extractNamespace(rawTagName);

        // Push tag to matcher FIRST (with empty attrs for now) so callbacks see correct path
        if (tagName !== xmlObj.tagname) {
          this.matcher.push(tagName, {}, namespace);
        }

        // Now build attributes - callbacks will see correct matcher state
        if (tagName !== tagExp && attrExpPresent) {
          // Build attributes (returns prefixed attributes for the tree)
          // Note: buildAttributesMap now internally updates the matcher with raw attributes
          prefixedAttrs = this.buildAttributesMap(tagExp, this.matcher, tagName);

          if (prefixedAttrs) {
            // Extract raw attributes (without prefix) for our use
            //TODO: seems a performance overhead
            rawAttrs = extractRawAttributes(prefixedAttrs, options);
          }
        }

        // Now check if this is a stop node (after attributes are set)
        if (tagName !== xmlObj.tagname) {
          this.isCurrentNodeStopNode = this.isItStopNode();
        }

        const startIndex = i;
        if (this.isCurrentNodeStopNode) {
          let tagContent = "";

          // For self-closing tags, content is empty
          if (isSelfClosing) {
            i = result.closeIndex;
          }
          //unpaired tag
          else if (options.unpairedTagsSet.has(tagName)) {
            i = result.closeIndex;
          }
          //normal tag
          else {
            //read until closing tag is found
            const result = this.readStopNodeData(xmlData, rawTagName, closeIndex + 1);
            if (!result) throw new Error(`Unexpected end of ${rawTagName}`);
            i = result.i;
            tagContent = result.tagContent;
          }

          const childNode = new XmlNode(tagName);

          if (prefixedAttrs) {
            childNode[":@"] = prefixedAttrs;
          }

          // For stop nodes, store raw content as-is without any processing
          childNode.add(options.textNodeName, tagContent);

          this.matcher.pop(); // Pop the stop node tag
          this.isCurrentNodeStopNode = false; // Reset flag

          this.addChild(currentNode, childNode, this.readonlyMatcher, startIndex);

          if (options.captureMetaData) {
            currentNode.addEndIndex(i + 1);
          }
        } else {
          //selfClosing tag
          if (isSelfClosing) {
            ({ tagName, tagExp } = transformTagName(options.transformTagName, tagName, tagExp, options));

            const childNode = new XmlNode(tagName);
            if (prefixedAttrs) {
              childNode[":@"] = prefixedAttrs;
            }
            this.addChild(currentNode, childNode, this.readonlyMatcher, startIndex);

            if (options.captureMetaData) {
              currentNode.addEndIndex(closeIndex + 1);
            }
            this.matcher.pop(); // Pop self-closing tag
            this.isCurrentNodeStopNode = false; // Reset flag
          }
          else if (options.unpairedTagsSet.has(tagName)) {//unpaired tag
            const childNode = new XmlNode(tagName);
            if (prefixedAttrs) {
              childNode[":@"] = prefixedAttrs;
            }
            this.addChild(currentNode, childNode, this.readonlyMatcher, startIndex);

            if (options.captureMetaData) {
              currentNode.addEndIndex(result.closeIndex + 1);
            }
            this.matcher.pop(); // Pop unpaired tag
            this.isCurrentNodeStopNode = false; // Reset flag
            i = result.closeIndex;
            // Continue to next iteration without changing currentNode
            continue;
          }
          //opening tag
          else {
            const childNode = new XmlNode(tagName);
            if (this.tagsNodeStack.length > options.maxNestedTags) {
              throw new Error("Maximum nested tags exceeded");
            }
            this.tagsNodeStack.push(currentNode);

            if (prefixedAttrs) {
              childNode[":@"] = prefixedAttrs;
            }
            this.addChild(currentNode, childNode, this.readonlyMatcher, startIndex);
            currentNode = childNode;
          }
          textData = "";
          i = closeIndex;
        }
      }
    } else {
      textData += xmlData[i];
    }
  }
  return xmlObj.child;
}

function addChild(currentNode, childNode, matcher, startIndex) {
  // unset startIndex if not requested
  if (!this.options.captureMetaData) startIndex = undefined;

  // Pass jPath string or matcher based on options.jPath setting
  const jPathOrMatcher = this.options.jPath ? matcher.toString() : matcher;
  const result = this.options.updateTag(childNode.tagname, jPathOrMatcher, childNode[":@"])
  if (result === false) {
    //do nothing
  } else if (typeof result === "string") {
    childNode.tagname = result
    currentNode.addChild(childNode, startIndex);
  } else {
    currentNode.addChild(childNode, startIndex);
  }
}

/**
 * @param {object} val - Entity object with regex and val properties
 * @param {string} tagName - Tag name
 * @param {string|Matcher} jPath - jPath string or Matcher instance based on options.jPath
 */
function replaceEntitiesValue(val, tagName, jPath) {
  const entityConfig = this.options.processEntities;

  if (!entityConfig || !entityConfig.enabled) {
    return val;
  }

  // Check if tag is allowed to contain entities
  if (entityConfig.allowedTags) {
    const jPathOrMatcher = this.options.jPath ? jPath.toString() : jPath;
    const allowed = Array.isArray(entityConfig.allowedTags)
      ? entityConfig.allowedTags.includes(tagName)
      : entityConfig.allowedTags(tagName, jPathOrMatcher);

    if (!allowed) {
      return val;
    }
  }

  // Apply custom tag filter if provided
  if (entityConfig.tagFilter) {
    const jPathOrMatcher = this.options.jPath ? jPath.toString() : jPath;
    if (!entityConfig.tagFilter(tagName, jPathOrMatcher)) {
      return val; // Skip based on custom filter
    }
  }

  return this.entityDecoder.decode(val);
}


function saveTextToParentTag(textData, parentNode, matcher, isLeafNode) {
  if (textData) { //store previously collected data as textNode
    if (isLeafNode === undefined) isLeafNode = parentNode.child.length === 0

    textData = this.parseTextData(textData,
      parentNode.tagname,
      matcher,
      false,
      parentNode[":@"] ? Object.keys(parentNode[":@"]).length !== 0 : false,
      isLeafNode);

    if (textData !== undefined && textData !== "")
      parentNode.add(this.options.textNodeName, textData);
    textData = "";
  }
  return textData;
}

/**
 * @param {Array<Expression>} stopNodeExpressions - Array of compiled Expression objects
 * @param {Matcher} matcher - Current path matcher
 */
function isItStopNode() {
  if (this.stopNodeExpressionsSet.size === 0) return false;

  return this.matcher.matchesAny(this.stopNodeExpressionsSet);
}

/**
 * Returns the tag Expression and where it is ending handling single-double quotes situation
 * @param {string} xmlData 
 * @param {number} i starting index
 * @returns 
 */
function tagExpWithClosingIndex(xmlData, i, closingChar = ">") {
  //TODO: ignore boolean attributes in tag expression
  //TODO: if ignore attributes, dont read full attribute expression but the end. But read for xml declaration
  let attrBoundary = 0;
  const len = xmlData.length;
  const closeCode0 = closingChar.charCodeAt(0);
  const closeCode1 = closingChar.length > 1 ? closingChar.charCodeAt(1) : -1;

  let result = '';
  let segmentStart = i;

  for (let index = i; index < len; index++) {
    const code = xmlData.charCodeAt(index);

    if (attrBoundary) {
      if (code === attrBoundary) attrBoundary = 0;
    } else if (code === 34 || code === 39) { // " or '
      attrBoundary = code;
    } else if (code === closeCode0) {
      if (closeCode1 !== -1) {
        if (xmlData.charCodeAt(index + 1) === closeCode1) {
          result += xmlData.substring(segmentStart, index);
          return { data: result, index };
        }
      } else {
        result += xmlData.substring(segmentStart, index);
        return { data: result, index };
      }
    } else if (code === 9 && !attrBoundary) { // \t - only replace with space outside attribute values
      // Flush accumulated segment, add space, start new segment
      result += xmlData.substring(segmentStart, index) + ' ';
      segmentStart = index + 1;
    }
  }
}

function findClosingIndex(xmlData, str, i, errMsg) {
  const closingIndex = xmlData.indexOf(str, i);
  if (closingIndex === -1) {
    throw new Error(errMsg)
  } else {
    return closingIndex + str.length - 1;
  }
}

function findClosingChar(xmlData, char, i, errMsg) {
  const closingIndex = xmlData.indexOf(char, i);
  if (closingIndex === -1) throw new Error(errMsg);
  return closingIndex; // no offset needed
}

function readTagExp(xmlData, i, removeNSPrefix, closingChar = ">") {
  const result = tagExpWithClosingIndex(xmlData, i + 1, closingChar);
  if (!result) return;
  let tagExp = result.data;
  const closeIndex = result.index;
  const separatorIndex = tagExp.search(/\s/);
  let tagName = tagExp;
  let attrExpPresent = true;
  if (separatorIndex !== -1) {//separate tag name and attributes expression
    tagName = tagExp.substring(0, separatorIndex);
    tagExp = tagExp.substring(separatorIndex + 1).trimStart();
  }

  const rawTagName = tagName;
  if (removeNSPrefix) {
    const colonIndex = tagName.indexOf(":");
    if (colonIndex !== -1) {
      tagName = tagName.substr(colonIndex + 1);
      attrExpPresent = tagName !== result.data.substr(colonIndex + 1);
    }
  }

  return {
    tagName: tagName,
    tagExp: tagExp,
    closeIndex: closeIndex,
    attrExpPresent: attrExpPresent,
    rawTagName: rawTagName,
  }
}
/**
 * find paired tag for a stop node
 * @param {string} xmlData 
 * @param {string} tagName 
 * @param {number} i 
 */
function readStopNodeData(xmlData, tagName, i) {
  const startIndex = i;
  // Starting at 1 since we already have an open tag
  let openTagCount = 1;

  const xmllen = xmlData.length;
  for (; i < xmllen; i++) {
    if (xmlData[i] === "<") {
      const c1 = xmlData.charCodeAt(i + 1);
      if (c1 === 47) {//close tag '/'
        const closeIndex = findClosingChar(xmlData, ">", i, `${tagName} is not closed`);
        let closeTagName = xmlData.substring(i + 2, closeIndex).trim();
        if (closeTagName === tagName) {
          openTagCount--;
          if (openTagCount === 0) {
            return {
              tagContent: xmlData.substring(startIndex, i),
              i: closeIndex
            }
          }
        }
        i = closeIndex;
      } else if (c1 === 63) { //?
        const closeIndex = findClosingIndex(xmlData, "?>", i + 1, "StopNode is not closed.")
        i = closeIndex;
      } else if (c1 === 33
        && xmlData.charCodeAt(i + 2) === 45
        && xmlData.charCodeAt(i + 3) === 45) { // '!--'
        const closeIndex = findClosingIndex(xmlData, "-->", i + 3, "StopNode is not closed.")
        i = closeIndex;
      } else if (c1 === 33
        && xmlData.charCodeAt(i + 2) === 91) { // '!['
        const closeIndex = findClosingIndex(xmlData, "]]>", i, "StopNode is not closed.") - 2;
        i = closeIndex;
      } else {
        const tagData = readTagExp(xmlData, i, false)

        if (tagData) {
          const openTagName = tagData && tagData.tagName;
          if (openTagName === tagName && tagData.tagExp[tagData.tagExp.length - 1] !== "/") {
            openTagCount++;
          }
          i = tagData.closeIndex;
        }
      }
    }
  }//end for loop
}

function parseValue(val, shouldParse, options) {
  if (shouldParse && typeof val === 'string') {
    //console.log(options)
    const newval = val.trim();
    if (newval === 'true') return true;
    else if (newval === 'false') return false;
    else return toNumber(val, options);
  } else {
    if (isExist(val)) {
      return val;
    } else {
      return '';
    }
  }
}

function OrderedObjParser_fromCodePoint(str, base, prefix) {
  const codePoint = Number.parseInt(str, base);

  if (codePoint >= 0 && codePoint <= 0x10FFFF) {
    return String.fromCodePoint(codePoint);
  } else {
    return prefix + str + ";";
  }
}

function transformTagName(fn, tagName, tagExp, options) {
  if (fn) {
    const newTagName = fn(tagName);
    if (tagExp === tagName) {
      tagExp = newTagName
    }
    tagName = newTagName;
  }
  tagName = sanitizeName(tagName, options);
  return { tagName, tagExp };
}



function sanitizeName(name, options) {
  if (criticalProperties.includes(name)) {
    throw new Error(`[SECURITY] Invalid name: "${name}" is a reserved JavaScript keyword that could cause prototype pollution`);
  } else if (DANGEROUS_PROPERTY_NAMES.includes(name)) {
    return options.onDangerousProperty(name);
  }
  return name;
}
;// CONCATENATED MODULE: ./node_modules/fast-xml-parser/src/xmlparser/node2json.js





const node2json_METADATA_SYMBOL = XmlNode.getMetaDataSymbol();

/**
 * Helper function to strip attribute prefix from attribute map
 * @param {object} attrs - Attributes with prefix (e.g., {"@_class": "code"})
 * @param {string} prefix - Attribute prefix to remove (e.g., "@_")
 * @returns {object} Attributes without prefix (e.g., {"class": "code"})
 */
function stripAttributePrefix(attrs, prefix) {
  if (!attrs || typeof attrs !== 'object') return {};
  if (!prefix) return attrs;

  const rawAttrs = {};
  for (const key in attrs) {
    if (key.startsWith(prefix)) {
      const rawName = key.substring(prefix.length);
      rawAttrs[rawName] = attrs[key];
    } else {
      // Attribute without prefix (shouldn't normally happen, but be safe)
      rawAttrs[key] = attrs[key];
    }
  }
  return rawAttrs;
}

/**
 * 
 * @param {array} node 
 * @param {any} options 
 * @param {Matcher} matcher - Path matcher instance
 * @returns 
 */
function prettify(node, options, matcher, readonlyMatcher) {
  return compress(node, options, matcher, readonlyMatcher);
}

/**
 * @param {array} arr 
 * @param {object} options 
 * @param {Matcher} matcher - Path matcher instance
 * @returns object
 */
function compress(arr, options, matcher, readonlyMatcher) {
  let text;
  const compressedObj = {}; //This is intended to be a plain object
  for (let i = 0; i < arr.length; i++) {
    const tagObj = arr[i];
    const property = propName(tagObj);

    // Push current property to matcher WITH RAW ATTRIBUTES (no prefix)
    if (property !== undefined && property !== options.textNodeName) {
      const rawAttrs = stripAttributePrefix(
        tagObj[":@"] || {},
        options.attributeNamePrefix
      );
      matcher.push(property, rawAttrs);
    }

    if (property === options.textNodeName) {
      if (text === undefined) text = tagObj[property];
      else text += "" + tagObj[property];
    } else if (property === undefined) {
      continue;
    } else if (tagObj[property]) {

      let val = compress(tagObj[property], options, matcher, readonlyMatcher);
      const isLeaf = isLeafTag(val, options);

      if (Object.keys(val).length === 0 && options.alwaysCreateTextNode) {
        val[options.textNodeName] = "";
      }

      if (tagObj[":@"]) {
        assignAttributes(val, tagObj[":@"], readonlyMatcher, options);
      } else if (Object.keys(val).length === 1 && val[options.textNodeName] !== undefined && !options.alwaysCreateTextNode) {
        val = val[options.textNodeName];
      } else if (Object.keys(val).length === 0) {
        if (options.alwaysCreateTextNode) val[options.textNodeName] = "";
        else val = "";
      }

      if (tagObj[node2json_METADATA_SYMBOL] !== undefined && typeof val === "object" && val !== null) {
        val[node2json_METADATA_SYMBOL] = tagObj[node2json_METADATA_SYMBOL]; // copy over metadata
      }


      if (compressedObj[property] !== undefined && Object.prototype.hasOwnProperty.call(compressedObj, property)) {
        if (!Array.isArray(compressedObj[property])) {
          compressedObj[property] = [compressedObj[property]];
        }
        compressedObj[property].push(val);
      } else {
        //TODO: if a node is not an array, then check if it should be an array
        //also determine if it is a leaf node

        // Pass jPath string or readonlyMatcher based on options.jPath setting
        const jPathOrMatcher = options.jPath ? readonlyMatcher.toString() : readonlyMatcher;
        if (options.isArray(property, jPathOrMatcher, isLeaf)) {
          compressedObj[property] = [val];
        } else {
          compressedObj[property] = val;
        }
      }

      // Pop property from matcher after processing
      if (property !== undefined && property !== options.textNodeName) {
        matcher.pop();
      }
    }

  }
  // if(text && text.length > 0) compressedObj[options.textNodeName] = text;
  if (typeof text === "string") {
    if (text.length > 0) compressedObj[options.textNodeName] = text;
  } else if (text !== undefined) compressedObj[options.textNodeName] = text;


  return compressedObj;
}

function propName(obj) {
  const keys = Object.keys(obj);
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i];
    if (key !== ":@") return key;
  }
}

function assignAttributes(obj, attrMap, readonlyMatcher, options) {
  if (attrMap) {
    const keys = Object.keys(attrMap);
    const len = keys.length; //don't make it inline
    for (let i = 0; i < len; i++) {
      const atrrName = keys[i];  // This is the PREFIXED name (e.g., "@_class")

      // Strip prefix for matcher path (for isArray callback)
      const rawAttrName = atrrName.startsWith(options.attributeNamePrefix)
        ? atrrName.substring(options.attributeNamePrefix.length)
        : atrrName;

      // For attributes, we need to create a temporary path
      // Pass jPath string or matcher based on options.jPath setting
      const jPathOrMatcher = options.jPath
        ? readonlyMatcher.toString() + "." + rawAttrName
        : readonlyMatcher;

      if (options.isArray(atrrName, jPathOrMatcher, true, true)) {
        obj[atrrName] = [attrMap[atrrName]];
      } else {
        obj[atrrName] = attrMap[atrrName];
      }
    }
  }
}

function isLeafTag(obj, options) {
  const { textNodeName } = options;
  const propCount = Object.keys(obj).length;

  if (propCount === 0) {
    return true;
  }

  if (
    propCount === 1 &&
    (obj[textNodeName] || typeof obj[textNodeName] === "boolean" || obj[textNodeName] === 0)
  ) {
    return true;
  }

  return false;
}
;// CONCATENATED MODULE: ./node_modules/fast-xml-parser/src/validator.js




const validator_defaultOptions = {
  allowBooleanAttributes: false, //A tag can have attributes without any value
  unpairedTags: []
};

//const tagsPattern = new RegExp("<\\/?([\\w:\\-_\.]+)\\s*\/?>","g");
function validator_validate(xmlData, options) {
  options = Object.assign({}, validator_defaultOptions, options);

  //xmlData = xmlData.replace(/(\r\n|\n|\r)/gm,"");//make it single line
  //xmlData = xmlData.replace(/(^\s*<\?xml.*?\?>)/g,"");//Remove XML starting tag
  //xmlData = xmlData.replace(/(<!DOCTYPE[\s\w\"\.\/\-\:]+(\[.*\])*\s*>)/g,"");//Remove DOCTYPE
  const tags = [];
  let tagFound = false;

  //indicates that the root tag has been closed (aka. depth 0 has been reached)
  let reachedRoot = false;

  if (xmlData[0] === '\ufeff') {
    // check for byte order mark (BOM)
    xmlData = xmlData.substr(1);
  }

  for (let i = 0; i < xmlData.length; i++) {

    if (xmlData[i] === '<' && xmlData[i + 1] === '?') {
      i += 2;
      i = readPI(xmlData, i);
      if (i.err) return i;
    } else if (xmlData[i] === '<') {
      //starting of tag
      //read until you reach to '>' avoiding any '>' in attribute value
      let tagStartPos = i;
      i++;

      if (xmlData[i] === '!') {
        i = readCommentAndCDATA(xmlData, i);
        continue;
      } else {
        let closingTag = false;
        if (xmlData[i] === '/') {
          //closing tag
          closingTag = true;
          i++;
        }
        //read tagname
        let tagName = '';
        for (; i < xmlData.length &&
          xmlData[i] !== '>' &&
          xmlData[i] !== ' ' &&
          xmlData[i] !== '\t' &&
          xmlData[i] !== '\n' &&
          xmlData[i] !== '\r'; i++
        ) {
          tagName += xmlData[i];
        }
        tagName = tagName.trim();
        //console.log(tagName);

        if (tagName[tagName.length - 1] === '/') {
          //self closing tag without attributes
          tagName = tagName.substring(0, tagName.length - 1);
          //continue;
          i--;
        }
        if (!validateTagName(tagName)) {
          let msg;
          if (tagName.trim().length === 0) {
            msg = "Invalid space after '<'.";
          } else {
            msg = "Tag '" + tagName + "' is an invalid name.";
          }
          return getErrorObject('InvalidTag', msg, getLineNumberForPosition(xmlData, i));
        }

        const result = readAttributeStr(xmlData, i);
        if (result === false) {
          return getErrorObject('InvalidAttr', "Attributes for '" + tagName + "' have open quote.", getLineNumberForPosition(xmlData, i));
        }
        let attrStr = result.value;
        i = result.index;

        if (attrStr[attrStr.length - 1] === '/') {
          //self closing tag
          const attrStrStart = i - attrStr.length;
          attrStr = attrStr.substring(0, attrStr.length - 1);
          const isValid = validateAttributeString(attrStr, options);
          if (isValid === true) {
            tagFound = true;
            //continue; //text may presents after self closing tag
          } else {
            //the result from the nested function returns the position of the error within the attribute
            //in order to get the 'true' error line, we need to calculate the position where the attribute begins (i - attrStr.length) and then add the position within the attribute
            //this gives us the absolute index in the entire xml, which we can use to find the line at last
            return getErrorObject(isValid.err.code, isValid.err.msg, getLineNumberForPosition(xmlData, attrStrStart + isValid.err.line));
          }
        } else if (closingTag) {
          if (!result.tagClosed) {
            return getErrorObject('InvalidTag', "Closing tag '" + tagName + "' doesn't have proper closing.", getLineNumberForPosition(xmlData, i));
          } else if (attrStr.trim().length > 0) {
            return getErrorObject('InvalidTag', "Closing tag '" + tagName + "' can't have attributes or invalid starting.", getLineNumberForPosition(xmlData, tagStartPos));
          } else if (tags.length === 0) {
            return getErrorObject('InvalidTag', "Closing tag '" + tagName + "' has not been opened.", getLineNumberForPosition(xmlData, tagStartPos));
          } else {
            const otg = tags.pop();
            if (tagName !== otg.tagName) {
              let openPos = getLineNumberForPosition(xmlData, otg.tagStartPos);
              return getErrorObject('InvalidTag',
                "Expected closing tag '" + otg.tagName + "' (opened in line " + openPos.line + ", col " + openPos.col + ") instead of closing tag '" + tagName + "'.",
                getLineNumberForPosition(xmlData, tagStartPos));
            }

            //when there are no more tags, we reached the root level.
            if (tags.length == 0) {
              reachedRoot = true;
            }
          }
        } else {
          const isValid = validateAttributeString(attrStr, options);
          if (isValid !== true) {
            //the result from the nested function returns the position of the error within the attribute
            //in order to get the 'true' error line, we need to calculate the position where the attribute begins (i - attrStr.length) and then add the position within the attribute
            //this gives us the absolute index in the entire xml, which we can use to find the line at last
            return getErrorObject(isValid.err.code, isValid.err.msg, getLineNumberForPosition(xmlData, i - attrStr.length + isValid.err.line));
          }

          //if the root level has been reached before ...
          if (reachedRoot === true) {
            return getErrorObject('InvalidXml', 'Multiple possible root nodes found.', getLineNumberForPosition(xmlData, i));
          } else if (options.unpairedTags.indexOf(tagName) !== -1) {
            //don't push into stack
          } else {
            tags.push({ tagName, tagStartPos });
          }
          tagFound = true;
        }

        //skip tag text value
        //It may include comments and CDATA value
        for (i++; i < xmlData.length; i++) {
          if (xmlData[i] === '<') {
            if (xmlData[i + 1] === '!') {
              //comment or CADATA
              i++;
              i = readCommentAndCDATA(xmlData, i);
              continue;
            } else if (xmlData[i + 1] === '?') {
              i = readPI(xmlData, ++i);
              if (i.err) return i;
            } else {
              break;
            }
          } else if (xmlData[i] === '&') {
            const afterAmp = validateAmpersand(xmlData, i);
            if (afterAmp == -1)
              return getErrorObject('InvalidChar', "char '&' is not expected.", getLineNumberForPosition(xmlData, i));
            i = afterAmp;
          } else {
            if (reachedRoot === true && !isWhiteSpace(xmlData[i])) {
              return getErrorObject('InvalidXml', "Extra text at the end", getLineNumberForPosition(xmlData, i));
            }
          }
        } //end of reading tag text value
        if (xmlData[i] === '<') {
          i--;
        }
      }
    } else {
      if (isWhiteSpace(xmlData[i])) {
        continue;
      }
      return getErrorObject('InvalidChar', "char '" + xmlData[i] + "' is not expected.", getLineNumberForPosition(xmlData, i));
    }
  }

  if (!tagFound) {
    return getErrorObject('InvalidXml', 'Start tag expected.', 1);
  } else if (tags.length == 1) {
    return getErrorObject('InvalidTag', "Unclosed tag '" + tags[0].tagName + "'.", getLineNumberForPosition(xmlData, tags[0].tagStartPos));
  } else if (tags.length > 0) {
    return getErrorObject('InvalidXml', "Invalid '" +
      JSON.stringify(tags.map(t => t.tagName), null, 4).replace(/\r?\n/g, '') +
      "' found.", { line: 1, col: 1 });
  }

  return true;
};

function isWhiteSpace(char) {
  return char === ' ' || char === '\t' || char === '\n' || char === '\r';
}
/**
 * Read Processing insstructions and skip
 * @param {*} xmlData
 * @param {*} i
 */
function readPI(xmlData, i) {
  const start = i;
  for (; i < xmlData.length; i++) {
    if (xmlData[i] == '?' || xmlData[i] == ' ') {
      //tagname
      const tagname = xmlData.substr(start, i - start);
      if (i > 5 && tagname === 'xml') {
        return getErrorObject('InvalidXml', 'XML declaration allowed only at the start of the document.', getLineNumberForPosition(xmlData, i));
      } else if (xmlData[i] == '?' && xmlData[i + 1] == '>') {
        //check if valid attribut string
        i++;
        break;
      } else {
        continue;
      }
    }
  }
  return i;
}

function readCommentAndCDATA(xmlData, i) {
  if (xmlData.length > i + 5 && xmlData[i + 1] === '-' && xmlData[i + 2] === '-') {
    //comment
    for (i += 3; i < xmlData.length; i++) {
      if (xmlData[i] === '-' && xmlData[i + 1] === '-' && xmlData[i + 2] === '>') {
        i += 2;
        break;
      }
    }
  } else if (
    xmlData.length > i + 8 &&
    xmlData[i + 1] === 'D' &&
    xmlData[i + 2] === 'O' &&
    xmlData[i + 3] === 'C' &&
    xmlData[i + 4] === 'T' &&
    xmlData[i + 5] === 'Y' &&
    xmlData[i + 6] === 'P' &&
    xmlData[i + 7] === 'E'
  ) {
    let angleBracketsCount = 1;
    for (i += 8; i < xmlData.length; i++) {
      if (xmlData[i] === '<') {
        angleBracketsCount++;
      } else if (xmlData[i] === '>') {
        angleBracketsCount--;
        if (angleBracketsCount === 0) {
          break;
        }
      }
    }
  } else if (
    xmlData.length > i + 9 &&
    xmlData[i + 1] === '[' &&
    xmlData[i + 2] === 'C' &&
    xmlData[i + 3] === 'D' &&
    xmlData[i + 4] === 'A' &&
    xmlData[i + 5] === 'T' &&
    xmlData[i + 6] === 'A' &&
    xmlData[i + 7] === '['
  ) {
    for (i += 8; i < xmlData.length; i++) {
      if (xmlData[i] === ']' && xmlData[i + 1] === ']' && xmlData[i + 2] === '>') {
        i += 2;
        break;
      }
    }
  }

  return i;
}

const doubleQuote = '"';
const singleQuote = "'";

/**
 * Keep reading xmlData until '<' is found outside the attribute value.
 * @param {string} xmlData
 * @param {number} i
 */
function readAttributeStr(xmlData, i) {
  let attrStr = '';
  let startChar = '';
  let tagClosed = false;
  for (; i < xmlData.length; i++) {
    if (xmlData[i] === doubleQuote || xmlData[i] === singleQuote) {
      if (startChar === '') {
        startChar = xmlData[i];
      } else if (startChar !== xmlData[i]) {
        //if vaue is enclosed with double quote then single quotes are allowed inside the value and vice versa
      } else {
        startChar = '';
      }
    } else if (xmlData[i] === '>') {
      if (startChar === '') {
        tagClosed = true;
        break;
      }
    }
    attrStr += xmlData[i];
  }
  if (startChar !== '') {
    return false;
  }

  return {
    value: attrStr,
    index: i,
    tagClosed: tagClosed
  };
}

/**
 * Walk `attrStr` once, left to right, splitting it into attribute tokens.
 *
 * This replaces a regex that used to do the same job
 * (`(\s*)([^\s=]+)(\s*=)?(\s*(['"])(([\s\S])*?)\5)?`). That regex led with an
 * optional whitespace group followed by a required "non-whitespace" group.
 * On a long run of whitespace that never resolves into an attribute name
 * (e.g. a tag with thousands of trailing spaces before `>`), the engine
 * backtracks the whitespace group one character at a time before giving up
 * and moving to the next starting position — one full backtrack per
 * position, which is quadratic in the length of the run.
 *
 * A single forward-only scan can never backtrack, so it can't be made slow
 * this way no matter how much whitespace the input contains — it's always
 * proportional to the length of the string, once.
 *
 * Each returned token mirrors the shape the old regex match array had, so
 * the validation logic below (which reads token[1]..token[6]) didn't need
 * to change:
 *   token.startIndex - where this token begins in attrStr
 *   token[1]          - leading whitespace before the name
 *   token[2]          - the attribute name
 *   token[3]          - whitespace + '=' if present, else undefined
 *   token[4]          - marker (any defined value) if a quoted value was found
 *   token[5]          - the quote character used ('"' or "'")
 *   token[6]          - the value's text, without the surrounding quotes
 *
 * A malformed leading character (e.g. a stray '=' with no name before it)
 * is simply skipped over, one character at a time — the same outcome the
 * old regex produced by failing to match at that position and retrying at
 * the next one.
 */
function scanAttributeTokens(attrStr) {
  const tokens = [];
  const len = attrStr.length;
  let i = 0;

  while (i < len) {
    const tokenStart = i;

    // Leading whitespace before the name.
    while (i < len && isWhiteSpace(attrStr[i])) i++;
    if (i >= len) break; // trailing whitespace only — nothing left to read

    if (attrStr[i] === '=') {
      // No name before this '=' — not a valid attribute start. Move past
      // just this one character and try again from the next position.
      i = tokenStart + 1;
      continue;
    }

    const leadingWs = attrStr.slice(tokenStart, i);

    // Attribute name — everything up to the next whitespace or '='.
    const nameStart = i;
    while (i < len && !isWhiteSpace(attrStr[i]) && attrStr[i] !== '=') i++;
    const name = attrStr.slice(nameStart, i);

    // Optional whitespace + '='.
    let equalsGroup; // whitespace + '=' text, or undefined if absent
    let j = i;
    while (j < len && isWhiteSpace(attrStr[j])) j++;
    if (j < len && attrStr[j] === '=') {
      equalsGroup = attrStr.slice(i, j + 1);
      i = j + 1;
    }

    // Optional whitespace + quoted value.
    let quoteChar;
    let value;
    let k = i;
    while (k < len && isWhiteSpace(attrStr[k])) k++;
    if (k < len && (attrStr[k] === '"' || attrStr[k] === "'")) {
      const valueStart = k + 1;
      const closeIdx = attrStr.indexOf(attrStr[k], valueStart);
      if (closeIdx !== -1) {
        quoteChar = attrStr[k];
        value = attrStr.slice(valueStart, closeIdx);
        i = closeIdx + 1;
      }
      // No closing quote found anywhere in the rest of the string — leave
      // quoteChar/value undefined, same as the old regex's group failing
      // to match a backreference-less run.
    }

    const token = { startIndex: tokenStart };
    token[1] = leadingWs;
    token[2] = name;
    token[3] = equalsGroup;
    token[4] = quoteChar !== undefined ? true : undefined;
    token[5] = quoteChar;
    token[6] = value;
    tokens.push(token);
  }

  return tokens;
}

//attr, ="sd", a="amit's", a="sd"b="saf", ab  cd=""

function validateAttributeString(attrStr, options) {
  //console.log("start:"+attrStr+":end");

  //if(attrStr.trim().length === 0) return true; //empty string

  const matches = scanAttributeTokens(attrStr);
  const attrNames = {};

  for (let i = 0; i < matches.length; i++) {
    if (matches[i][1].length === 0) {
      //nospace before attribute name: a="sd"b="saf"
      return getErrorObject('InvalidAttr', "Attribute '" + matches[i][2] + "' has no space in starting.", getPositionFromMatch(matches[i]))
    } else if (matches[i][3] !== undefined && matches[i][4] === undefined) {
      return getErrorObject('InvalidAttr', "Attribute '" + matches[i][2] + "' is without value.", getPositionFromMatch(matches[i]));
    } else if (matches[i][3] === undefined && !options.allowBooleanAttributes) {
      //independent attribute: ab
      return getErrorObject('InvalidAttr', "boolean attribute '" + matches[i][2] + "' is not allowed.", getPositionFromMatch(matches[i]));
    }
    /* else if(matches[i][6] === undefined){//attribute without value: ab=
                    return { err: { code:"InvalidAttr",msg:"attribute " + matches[i][2] + " has no value assigned."}};
                } */
    const attrName = matches[i][2];
    if (!validateAttrName(attrName)) {
      return getErrorObject('InvalidAttr', "Attribute '" + attrName + "' is an invalid name.", getPositionFromMatch(matches[i]));
    }
    if (!Object.prototype.hasOwnProperty.call(attrNames, attrName)) {
      //check for duplicate attribute.
      attrNames[attrName] = 1;
    } else {
      return getErrorObject('InvalidAttr', "Attribute '" + attrName + "' is repeated.", getPositionFromMatch(matches[i]));
    }
  }

  return true;
}

function validateNumberAmpersand(xmlData, i) {
  let re = /\d/;
  if (xmlData[i] === 'x') {
    i++;
    re = /[\da-fA-F]/;
  }
  for (; i < xmlData.length; i++) {
    if (xmlData[i] === ';')
      return i;
    if (!xmlData[i].match(re))
      break;
  }
  return -1;
}

function validateAmpersand(xmlData, i) {
  // https://www.w3.org/TR/xml/#dt-charref
  i++;
  if (xmlData[i] === ';')
    return -1;
  if (xmlData[i] === '#') {
    i++;
    return validateNumberAmpersand(xmlData, i);
  }
  let count = 0;
  for (; i < xmlData.length; i++, count++) {
    if (xmlData[i].match(/\w/) && count < 20)
      continue;
    if (xmlData[i] === ';')
      break;
    return -1;
  }
  return i;
}

function getErrorObject(code, message, lineNumber) {
  return {
    err: {
      code: code,
      msg: message,
      line: lineNumber.line || lineNumber,
      col: lineNumber.col,
    },
  };
}

function validateAttrName(attrName) {
  return isName(attrName);
}

// const startsWithXML = /^xml/i;

function validateTagName(tagname) {
  return isName(tagname) /* && !tagname.match(startsWithXML) */;
}

//this function returns the line number for the character at the given index
function getLineNumberForPosition(xmlData, index) {
  const lines = xmlData.substring(0, index).split(/\r?\n/);
  return {
    line: lines.length,

    // column number is last line's length + 1, because column numbering starts at 1:
    col: lines[lines.length - 1].length + 1
  };
}

//this function returns the position of the first character of match within attrStr
function getPositionFromMatch(match) {
  return match.startIndex + match[1].length;
}
;// CONCATENATED MODULE: ./node_modules/fast-xml-parser/src/xmlparser/XMLParser.js
/* global Uint8Array */






class XMLParser {

    constructor(options) {
        this.externalEntities = {};
        this.options = buildOptions(options);

    }
    /**
     * Parse XML dats to JS object 
     * @param {string|Uint8Array} xmlData 
     * @param {boolean|Object} validationOption 
     */
    parse(xmlData, validationOption) {
        if (typeof xmlData !== "string" && xmlData.toString) {
            if (xmlData instanceof Uint8Array &&
                !(typeof Buffer !== "undefined" && Buffer.isBuffer(xmlData))) {
                xmlData = new TextDecoder("utf-8", { ignoreBOM: true }).decode(xmlData);
            } else {
                xmlData = xmlData.toString();
            }
        } else if (typeof xmlData !== "string") {
            throw new Error("XML data is accepted in String or Bytes[] form.")
        }

        if (validationOption) {
            if (validationOption === true) validationOption = {}; //validate with default options

            const result = validator_validate(xmlData, validationOption);
            if (result !== true) {
                throw Error(`${result.err.msg}:${result.err.line}:${result.err.col}`)
            }
        }
        const orderedObjParser = new OrderedObjParser(this.options, this.externalEntities);
        // orderedObjParser.entityDecoder.setExternalEntities(this.externalEntities);
        const orderedResult = orderedObjParser.parseXml(xmlData);
        if (this.options.preserveOrder || orderedResult === undefined) return orderedResult;
        else return prettify(orderedResult, this.options, orderedObjParser.matcher, orderedObjParser.readonlyMatcher);
    }

    /**
     * Add Entity which is not by default supported by this library
     * @param {string} key 
     * @param {string} value 
     */
    addEntity(key, value) {
        if (value.indexOf("&") !== -1) {
            throw new Error("Entity value can't have '&'")
        } else if (key.indexOf("&") !== -1 || key.indexOf(";") !== -1) {
            throw new Error("An entity must be set without '&' and ';'. Eg. use '#xD' for '&#xD;'")
        } else if (value === "&") {
            throw new Error("An entity with value '&' is not permitted");
        } else {
            this.externalEntities[key] = value;
        }
    }

    /**
     * Returns a Symbol that can be used to access the metadata
     * property on a node.
     * 
     * If Symbol is not available in the environment, an ordinary property is used
     * and the name of the property is here returned.
     * 
     * The XMLMetaData property is only present when `captureMetaData`
     * is true in the options.
     */
    static getMetaDataSymbol() {
        return XmlNode.getMetaDataSymbol();
    }
}
;// CONCATENATED MODULE: ./node_modules/feedsmith/dist/feeds/atom/parse/utils.mjs



























//#region src/feeds/atom/parse/utils.ts
const createNamespaceGetter = (value, prefix) => {
	if (!prefix) return (key) => value[key];
	return (key) => value[prefix + key];
};
const xhtmlDivStartRegex = /^\s*<(?:([a-zA-Z][\w.-]*):)?div[\s/>]/;
const xhtmlDivParser = new XMLParser({
	preserveOrder: true,
	stopNodes: ["x-wrap.div"],
	processEntities: false,
	ignoreAttributes: false,
	attributeNamePrefix: "@",
	removeNSPrefix: true,
	trimValues: false,
	commentPropName: "#comment"
});
const unwrapXhtmlDiv = (value) => {
	if (!isNonEmptyString(value)) return value;
	const match = value.match(xhtmlDivStartRegex);
	if (!match) return value;
	let children;
	try {
		const parsed = xhtmlDivParser.parse(`<x-wrap>${value}</x-wrap>`);
		if (parsed.length !== 1 || !Array.isArray(parsed[0]["x-wrap"])) return value;
		children = parsed[0]["x-wrap"];
	} catch {
		return value;
	}
	const divTexts = [];
	for (const child of children) {
		if (Array.isArray(child.div)) {
			var _child$div$;
			divTexts.push(((_child$div$ = child.div[0]) === null || _child$div$ === void 0 ? void 0 : _child$div$["#text"]) ?? "");
			continue;
		}
		if (typeof child["#text"] === "string" && child["#text"].trim() === "") continue;
		return value;
	}
	if (divTexts.length !== 1) return value;
	const inner = divTexts[0];
	if (inner === "") return;
	const prefix = match[1];
	if (prefix) {
		const escapedPrefix = prefix.replace(/\./g, "\\.");
		return inner.replace(new RegExp(`(</?)${escapedPrefix}:`, "g"), "$1");
	}
	return inner;
};
const isXhtmlType = (type) => {
	return type === "xhtml" || type === "application/xhtml+xml";
};
const retrieveXhtmlDivXml = (value, type) => {
	if (!isXhtmlType(type)) return;
	const escaped = escapeCdataSections(retrieveText(value));
	if (!isNonEmptyString(escaped) || unwrapXhtmlDiv(escaped) === escaped) return;
	const children = xhtmlDivParser.parse(`<x-wrap>${escaped}</x-wrap>`)[0]["x-wrap"];
	for (const child of children) if (Array.isArray(child.div)) {
		const attributes = child[":@"];
		const xml = {
			base: parseString(attributes === null || attributes === void 0 ? void 0 : attributes["@base"]),
			lang: parseString(attributes === null || attributes === void 0 ? void 0 : attributes["@lang"])
		};
		return trimObject(xml);
	}
};
const mergeXhtmlDivXml = (elementXml, divXml) => {
	if (!divXml) return elementXml;
	let base = divXml.base ?? (elementXml === null || elementXml === void 0 ? void 0 : elementXml.base);
	if (divXml.base && (elementXml === null || elementXml === void 0 ? void 0 : elementXml.base)) {
		var _parseUrl;
		base = ((_parseUrl = parseUrl(divXml.base, elementXml.base)) === null || _parseUrl === void 0 ? void 0 : _parseUrl.href) ?? base;
	}
	const merged = {
		...elementXml,
		lang: divXml.lang ?? (elementXml === null || elementXml === void 0 ? void 0 : elementXml.lang),
		base
	};
	return trimObject(merged);
};
const cdataSectionRegex = /<!\[CDATA\[([\s\S]*?)\]\]>/g;
const escapeCdataSections = (value) => {
	if (!isNonEmptyString(value)) return value;
	return value.replace(cdataSectionRegex, (_, content) => {
		return content.replace(/&/g, "&amp;").replace(/</g, "&lt;");
	});
};
const parseTypedText = (value, type) => {
	const text = retrieveText(value);
	if (!isXhtmlType(type)) return parseString(text);
	const escaped = escapeCdataSections(text);
	const unwrapped = unwrapXhtmlDiv(escaped);
	if (unwrapped !== escaped) return parseVerbatimString(unwrapped);
	if (isNonEmptyString(escaped) && xhtmlDivStartRegex.test(escaped)) return parseVerbatimString(escaped);
	return parseString(text);
};
const utils_parseText = (value) => {
	if (isNonEmptyString(value)) {
		const parsed = parseString(value);
		return parsed ? { value: parsed } : void 0;
	}
	if (!isPlainObject(value)) return;
	const type = parseString(value["@type"]);
	const parsedValue = parseTypedText(value, type);
	if (!parsedValue) return;
	const text = {
		value: parsedValue,
		type,
		xml: mergeXhtmlDivXml(xml_parse_utils_retrieveItemOrFeed(value), retrieveXhtmlDivXml(value, type))
	};
	return trimObject(text);
};
const utils_parseContent = (value) => {
	if (isNonEmptyString(value)) {
		const parsed = parseString(value);
		return parsed ? { value: parsed } : void 0;
	}
	if (!isPlainObject(value)) return;
	const type = parseString(value["@type"]);
	const content = {
		value: parseTypedText(value, type),
		type,
		src: parseString(value["@src"]),
		xml: mergeXhtmlDivXml(xml_parse_utils_retrieveItemOrFeed(value), retrieveXhtmlDivXml(value, type))
	};
	return trimObject(content);
};
const parseLink = (value, options) => {
	if (!isPlainObject(value)) return;
	const namespaces = detectNamespaces(value);
	const link = {
		href: parseString(value["@href"]) ?? parseString(retrieveText(value)),
		rel: parseString(value["@rel"]),
		type: parseString(value["@type"]),
		hreflang: parseString(value["@hreflang"]),
		title: parseString(value["@title"]),
		length: parseNumber(value["@length"]),
		thr: namespaces.has("thr") ? retrieveLink(value, options) : void 0
	};
	return trimObject(link);
};
const retrievePersonUri = (value, options) => {
	if (!isPlainObject(value)) return;
	const get = createNamespaceGetter(value, options === null || options === void 0 ? void 0 : options.prefix);
	const uri = parseSingularOf(get("uri"), (value) => parseString(retrieveText(value)));
	const url = parseSingularOf(get("url"), (value) => parseString(retrieveText(value)));
	return uri || url;
};
const parsePerson = (value, options) => {
	if (!isPlainObject(value)) return;
	const namespaces = (options === null || options === void 0 ? void 0 : options.asNamespace) ? void 0 : detectNamespaces(value);
	const get = createNamespaceGetter(value, options === null || options === void 0 ? void 0 : options.prefix);
	const person = {
		name: parseSingularOf(get("name"), (value) => parseString(retrieveText(value))),
		uri: retrievePersonUri(value, options),
		email: parseSingularOf(get("email"), (value) => parseString(retrieveText(value))),
		arxiv: (namespaces === null || namespaces === void 0 ? void 0 : namespaces.has("arxiv")) ? retrieveAuthor(value) : void 0
	};
	return trimObject(person);
};
const atom_parse_utils_parseCategory = (value) => {
	if (!isPlainObject(value)) return;
	const category = {
		term: parseString(value["@term"]),
		scheme: parseString(value["@scheme"]),
		label: parseString(value["@label"])
	};
	return trimObject(category);
};
const retrieveGeneratorUri = (value) => {
	if (!isPlainObject(value)) return;
	const uri = parseString(value["@uri"]);
	const url = parseString(value["@url"]);
	return uri || url;
};
const parseGenerator = (value) => {
	const generator = {
		text: parseString(retrieveText(value)),
		uri: retrieveGeneratorUri(value),
		version: parseString(value === null || value === void 0 ? void 0 : value["@version"])
	};
	return trimObject(generator);
};
const parseSource = (value, options) => {
	if (!isPlainObject(value)) return;
	const get = createNamespaceGetter(value, options === null || options === void 0 ? void 0 : options.prefix);
	const source = {
		authors: parseArrayOf(get("author"), (value) => parsePerson(value, options)),
		categories: parseArrayOf(get("category"), (value) => atom_parse_utils_parseCategory(value, options)),
		contributors: parseArrayOf(get("contributor"), (value) => parsePerson(value, options)),
		generator: parseSingularOf(get("generator"), (value) => parseGenerator(value, options)),
		icon: parseSingularOf(get("icon"), (value) => parseString(retrieveText(value))),
		id: parseSingularOf(get("id"), (value) => parseString(retrieveText(value))),
		links: parseArrayOf(get("link"), (value) => parseLink(value, options)),
		logo: parseSingularOf(get("logo"), (value) => parseString(retrieveText(value))),
		rights: parseSingularOf(get("rights"), utils_parseText),
		subtitle: parseSingularOf(get("subtitle"), utils_parseText),
		title: parseSingularOf(get("title"), utils_parseText),
		updated: retrieveUpdated(value, options)
	};
	return trimObject(source);
};
const retrievePublished = (value, options) => {
	if (!isPlainObject(value)) return;
	const get = createNamespaceGetter(value, options === null || options === void 0 ? void 0 : options.prefix);
	const published = parseSingularOf(get("published"), (value) => parseDate(retrieveText(value), options === null || options === void 0 ? void 0 : options.parseDateFn));
	const issued = parseSingularOf(get("issued"), (value) => parseDate(retrieveText(value), options === null || options === void 0 ? void 0 : options.parseDateFn));
	const created = parseSingularOf(get("created"), (value) => parseDate(retrieveText(value), options === null || options === void 0 ? void 0 : options.parseDateFn));
	return published || issued || created;
};
const retrieveUpdated = (value, options) => {
	if (!isPlainObject(value)) return;
	const get = createNamespaceGetter(value, options === null || options === void 0 ? void 0 : options.prefix);
	const updated = parseSingularOf(get("updated"), (value) => parseDate(retrieveText(value), options === null || options === void 0 ? void 0 : options.parseDateFn));
	const modified = parseSingularOf(get("modified"), (value) => parseDate(retrieveText(value), options === null || options === void 0 ? void 0 : options.parseDateFn));
	return updated || modified;
};
const retrieveSubtitle = (value, options) => {
	if (!isPlainObject(value)) return;
	const get = createNamespaceGetter(value, options === null || options === void 0 ? void 0 : options.prefix);
	const subtitle = parseSingularOf(get("subtitle"), utils_parseText);
	const tagline = parseSingularOf(get("tagline"), utils_parseText);
	return subtitle || tagline;
};
const parseEntry = (value, options) => {
	if (!isPlainObject(value)) return;
	const namespaces = (options === null || options === void 0 ? void 0 : options.asNamespace) ? void 0 : detectNamespaces(value);
	const get = createNamespaceGetter(value, options === null || options === void 0 ? void 0 : options.prefix);
	const entry = {
		authors: parseArrayOf(get("author"), (value) => parsePerson(value, options)),
		categories: parseArrayOf(get("category"), (value) => atom_parse_utils_parseCategory(value, options)),
		content: parseSingularOf(get("content"), (value) => utils_parseContent(value, options)),
		contributors: parseArrayOf(get("contributor"), (value) => parsePerson(value, options)),
		id: parseSingularOf(get("id"), (value) => parseString(retrieveText(value))),
		links: parseArrayOf(get("link"), (value) => parseLink(value, options)),
		published: retrievePublished(value, options),
		rights: parseSingularOf(get("rights"), utils_parseText),
		source: parseSingularOf(get("source"), (value) => parseSource(value, options)),
		summary: parseSingularOf(get("summary"), utils_parseText),
		title: parseSingularOf(get("title"), utils_parseText),
		updated: retrieveUpdated(value, options),
		app: (namespaces === null || namespaces === void 0 ? void 0 : namespaces.has("app")) ? retrieveEntry(value, options) : void 0,
		arxiv: (namespaces === null || namespaces === void 0 ? void 0 : namespaces.has("arxiv")) ? utils_retrieveEntry(value) : void 0,
		cc: (namespaces === null || namespaces === void 0 ? void 0 : namespaces.has("cc")) ? retrieveItemOrFeed(value) : void 0,
		dc: (namespaces === null || namespaces === void 0 ? void 0 : namespaces.has("dc")) ? parse_utils_retrieveItemOrFeed(value, options) : void 0,
		slash: (namespaces === null || namespaces === void 0 ? void 0 : namespaces.has("slash")) ? slash_parse_utils_retrieveItem(value) : void 0,
		itunes: (namespaces === null || namespaces === void 0 ? void 0 : namespaces.has("itunes")) ? utils_retrieveItem(value) : void 0,
		googleplay: (namespaces === null || namespaces === void 0 ? void 0 : namespaces.has("googleplay")) ? retrieveItem(value) : void 0,
		psc: (namespaces === null || namespaces === void 0 ? void 0 : namespaces.has("psc")) ? psc_parse_utils_retrieveItem(value) : void 0,
		media: (namespaces === null || namespaces === void 0 ? void 0 : namespaces.has("media")) ? media_parse_utils_retrieveItemOrFeed(value) : void 0,
		georss: (namespaces === null || namespaces === void 0 ? void 0 : namespaces.has("georss")) ? georss_parse_utils_retrieveItemOrFeed(value) : void 0,
		geo: (namespaces === null || namespaces === void 0 ? void 0 : namespaces.has("geo")) ? geo_parse_utils_retrieveItemOrFeed(value) : void 0,
		thr: (namespaces === null || namespaces === void 0 ? void 0 : namespaces.has("thr")) ? thr_parse_utils_retrieveItem(value) : void 0,
		dcterms: (namespaces === null || namespaces === void 0 ? void 0 : namespaces.has("dcterms")) ? dcterms_parse_utils_retrieveItemOrFeed(value, options) : void 0,
		creativeCommons: (namespaces === null || namespaces === void 0 ? void 0 : namespaces.has("creativecommons")) ? utils_retrieveItemOrFeed(value) : void 0,
		wfw: (namespaces === null || namespaces === void 0 ? void 0 : namespaces.has("wfw")) ? wfw_parse_utils_retrieveItem(value) : void 0,
		yt: (namespaces === null || namespaces === void 0 ? void 0 : namespaces.has("yt")) ? yt_parse_utils_retrieveItem(value) : void 0,
		pingback: (namespaces === null || namespaces === void 0 ? void 0 : namespaces.has("pingback")) ? parse_utils_retrieveItem(value) : void 0,
		trackback: (namespaces === null || namespaces === void 0 ? void 0 : namespaces.has("trackback")) ? trackback_parse_utils_retrieveItem(value) : void 0,
		xml: (options === null || options === void 0 ? void 0 : options.asNamespace) ? void 0 : xml_parse_utils_retrieveItemOrFeed(value)
	};
	return trimObject(entry);
};
const parseFeed = (value, options) => {
	if (!isPlainObject(value)) return;
	const namespaces = (options === null || options === void 0 ? void 0 : options.asNamespace) ? void 0 : detectNamespaces(value);
	const get = createNamespaceGetter(value, options === null || options === void 0 ? void 0 : options.prefix);
	const feed = {
		authors: parseArrayOf(get("author"), (value) => parsePerson(value, options)),
		categories: parseArrayOf(get("category"), (value) => atom_parse_utils_parseCategory(value, options)),
		contributors: parseArrayOf(get("contributor"), (value) => parsePerson(value, options)),
		generator: parseSingularOf(get("generator"), (value) => parseGenerator(value, options)),
		icon: parseSingularOf(get("icon"), (value) => parseString(retrieveText(value))),
		id: parseSingularOf(get("id"), (value) => parseString(retrieveText(value))),
		links: parseArrayOf(get("link"), (value) => parseLink(value, options)),
		logo: parseSingularOf(get("logo"), (value) => parseString(retrieveText(value))),
		rights: parseSingularOf(get("rights"), utils_parseText),
		subtitle: retrieveSubtitle(value, options),
		title: parseSingularOf(get("title"), utils_parseText),
		updated: retrieveUpdated(value, options),
		entries: parseArrayOf(get("entry"), (value) => parseEntry(value, options), options === null || options === void 0 ? void 0 : options.maxItems),
		cc: (namespaces === null || namespaces === void 0 ? void 0 : namespaces.has("cc")) ? retrieveItemOrFeed(value) : void 0,
		dc: (namespaces === null || namespaces === void 0 ? void 0 : namespaces.has("dc")) ? parse_utils_retrieveItemOrFeed(value, options) : void 0,
		sy: (namespaces === null || namespaces === void 0 ? void 0 : namespaces.has("sy")) ? sy_parse_utils_retrieveFeed(value, options) : void 0,
		itunes: (namespaces === null || namespaces === void 0 ? void 0 : namespaces.has("itunes")) ? parse_utils_retrieveFeed(value) : void 0,
		googleplay: (namespaces === null || namespaces === void 0 ? void 0 : namespaces.has("googleplay")) ? utils_retrieveFeed(value) : void 0,
		media: (namespaces === null || namespaces === void 0 ? void 0 : namespaces.has("media")) ? media_parse_utils_retrieveItemOrFeed(value) : void 0,
		georss: (namespaces === null || namespaces === void 0 ? void 0 : namespaces.has("georss")) ? georss_parse_utils_retrieveItemOrFeed(value) : void 0,
		geo: (namespaces === null || namespaces === void 0 ? void 0 : namespaces.has("geo")) ? geo_parse_utils_retrieveItemOrFeed(value) : void 0,
		dcterms: (namespaces === null || namespaces === void 0 ? void 0 : namespaces.has("dcterms")) ? dcterms_parse_utils_retrieveItemOrFeed(value, options) : void 0,
		creativeCommons: (namespaces === null || namespaces === void 0 ? void 0 : namespaces.has("creativecommons")) ? utils_retrieveItemOrFeed(value) : void 0,
		opensearch: (namespaces === null || namespaces === void 0 ? void 0 : namespaces.has("opensearch")) ? opensearch_parse_utils_retrieveFeed(value) : void 0,
		yt: (namespaces === null || namespaces === void 0 ? void 0 : namespaces.has("yt")) ? yt_parse_utils_retrieveFeed(value) : void 0,
		admin: (namespaces === null || namespaces === void 0 ? void 0 : namespaces.has("admin")) ? retrieveFeed(value) : void 0,
		pingback: (namespaces === null || namespaces === void 0 ? void 0 : namespaces.has("pingback")) ? pingback_parse_utils_retrieveFeed(value) : void 0,
		xml: (options === null || options === void 0 ? void 0 : options.asNamespace) ? void 0 : xml_parse_utils_retrieveItemOrFeed(value)
	};
	return trimObject(feed);
};
const atom_parse_utils_retrieveFeed = (value, options) => {
	const notNamespaced = parseSingularOf(value === null || value === void 0 ? void 0 : value.feed, (value) => parseFeed(value, options));
	const namespaced = parseSingularOf(value === null || value === void 0 ? void 0 : value["atom:feed"], (value) => parseFeed(value, {
		...options,
		prefix: "atom:"
	}));
	return notNamespaced || namespaced;
};
//#endregion


;// CONCATENATED MODULE: ./node_modules/feedsmith/dist/feeds/atom/parse/index.mjs







//#region src/feeds/atom/parse/index.ts
const createNamespaceOptions = createNamespaceResolver({
	namespaceUris: namespaceUris,
	namespacePrefixes: namespacePrefixes,
	primaryNamespaces: ["atom"]
});
let namespaceOptions = createNamespaceOptions();
const parser = new XMLParser({
	...parserConfig,
	stopNodes: parse_config_stopNodes,
	transformTagName: (name) => namespaceOptions.transformTagName(name),
	transformAttributeName: (name) => namespaceOptions.transformAttributeName(name),
	attributeValueProcessor: (name, value) => namespaceOptions.attributeValueProcessor(name, value),
	updateTag: (name) => namespaceOptions.updateTag(name)
});
const parse = (value, options) => {
	if (!detect(value)) throw new DetectError(locales.invalidFeedFormat);
	let normalized;
	try {
		namespaceOptions = createNamespaceOptions(value);
		normalized = parser.parse(value);
	} catch (error) {
		throw new MalformedError(locales.invalidFeedFormat, { cause: error });
	}
	const parsed = atom_parse_utils_retrieveFeed(normalized, options);
	if (!parsed) throw new ParseError(locales.invalidFeedFormat);
	return parsed;
};
//#endregion


;// CONCATENATED MODULE: ./node_modules/feedsmith/dist/feeds/json/parse/utils.mjs



//#region src/feeds/json/parse/utils.ts
const createCaseInsensitiveGetter = (value) => {
	return (requestedKey) => {
		if (requestedKey in value) return value[requestedKey];
		const lowerKey = requestedKey.toLowerCase();
		for (const key in value) if (key.toLowerCase() === lowerKey) return value[key];
	};
};
const parseAuthor = (value) => {
	if (isPlainObject(value)) {
		const get = createCaseInsensitiveGetter(value);
		const author = {
			name: parseSingularOf(get("name"), parseVerbatimString),
			url: parseSingularOf(get("url"), parseVerbatimString),
			avatar: parseSingularOf(get("avatar"), parseVerbatimString)
		};
		return trimObject(author);
	}
	if (isNonEmptyStringOrNumber(value)) {
		const author = { name: parseVerbatimString(value) };
		return trimObject(author);
	}
};
const retrieveAuthors = (value) => {
	if (!isPlainObject(value)) return;
	const get = createCaseInsensitiveGetter(value);
	const parsedAuthors = parseArrayOf(get("authors"), parseAuthor);
	const parsedAuthor = parseArrayOf(get("author"), parseAuthor);
	return (parsedAuthors === null || parsedAuthors === void 0 ? void 0 : parsedAuthors.length) ? parsedAuthors : parsedAuthor;
};
const parseAttachment = (value) => {
	if (!isPlainObject(value)) return;
	const get = createCaseInsensitiveGetter(value);
	const attachment = {
		url: parseSingularOf(get("url"), parseVerbatimString),
		mime_type: parseSingularOf(get("mime_type"), parseVerbatimString),
		title: parseSingularOf(get("title"), parseVerbatimString),
		size_in_bytes: parseSingularOf(get("size_in_bytes"), parseNumber),
		duration_in_seconds: parseSingularOf(get("duration_in_seconds"), parseNumber)
	};
	return trimObject(attachment);
};
const parseItem = (value, options) => {
	if (!isPlainObject(value)) return;
	const get = createCaseInsensitiveGetter(value);
	const item = {
		id: parseSingularOf(get("id"), parseVerbatimString),
		url: parseSingularOf(get("url"), parseVerbatimString),
		external_url: parseSingularOf(get("external_url"), parseVerbatimString),
		title: parseSingularOf(get("title"), parseVerbatimString),
		content_html: parseSingularOf(get("content_html"), parseVerbatimString),
		content_text: parseSingularOf(get("content_text"), parseVerbatimString),
		summary: parseSingularOf(get("summary"), parseVerbatimString),
		image: parseSingularOf(get("image"), parseVerbatimString),
		banner_image: parseSingularOf(get("banner_image"), parseVerbatimString),
		date_published: parseSingularOf(get("date_published"), (value) => parseDate(value, options === null || options === void 0 ? void 0 : options.parseDateFn)),
		date_modified: parseSingularOf(get("date_modified"), (value) => parseDate(value, options === null || options === void 0 ? void 0 : options.parseDateFn)),
		tags: parseArrayOf(get("tags"), parseVerbatimString),
		authors: retrieveAuthors(value),
		language: parseSingularOf(get("language"), parseVerbatimString),
		attachments: parseArrayOf(get("attachments"), parseAttachment)
	};
	return trimObject(item);
};
const parseHub = (value) => {
	if (!isPlainObject(value)) return;
	const get = createCaseInsensitiveGetter(value);
	const hub = {
		type: parseSingularOf(get("type"), parseVerbatimString),
		url: parseSingularOf(get("url"), parseVerbatimString)
	};
	return trimObject(hub);
};
const utils_parseFeed = (value, options) => {
	if (!isPlainObject(value)) return;
	const get = createCaseInsensitiveGetter(value);
	const feed = {
		title: parseSingularOf(get("title"), parseVerbatimString),
		home_page_url: parseSingularOf(get("home_page_url"), parseVerbatimString),
		feed_url: parseSingularOf(get("feed_url"), parseVerbatimString),
		description: parseSingularOf(get("description"), parseVerbatimString),
		user_comment: parseSingularOf(get("user_comment"), parseVerbatimString),
		next_url: parseSingularOf(get("next_url"), parseVerbatimString),
		icon: parseSingularOf(get("icon"), parseVerbatimString),
		favicon: parseSingularOf(get("favicon"), parseVerbatimString),
		language: parseSingularOf(get("language"), parseVerbatimString),
		expired: parseSingularOf(get("expired"), parseBoolean),
		hubs: parseArrayOf(get("hubs"), parseHub),
		authors: retrieveAuthors(value),
		items: parseArrayOf(get("items"), (value) => parseItem(value, options), options === null || options === void 0 ? void 0 : options.maxItems)
	};
	return trimObject(feed);
};
//#endregion


;// CONCATENATED MODULE: ./node_modules/feedsmith/dist/feeds/json/detect/index.mjs



//#region src/feeds/json/detect/index.ts
const detect_detect = (value) => {
	const json = parseJsonObject(value);
	if (!isPlainObject(json)) return false;
	const get = createCaseInsensitiveGetter(json);
	const version = get("version");
	if (isNonEmptyString(version)) return version.includes("jsonfeed.org/version/");
	const hasTitle = isNonEmptyString(get("title"));
	const hasItems = Array.isArray(get("items"));
	const hasJsonFeedProps = !!(get("home_page_url") || get("feed_url") || get("authors"));
	return hasTitle && (hasItems || hasJsonFeedProps);
};
//#endregion


;// CONCATENATED MODULE: ./node_modules/feedsmith/dist/feeds/json/parse/index.mjs





//#region src/feeds/json/parse/index.ts
const parse_parse = (value, options) => {
	const json = parseJsonObject(value);
	if (!detect_detect(json)) throw new DetectError(locales.invalidFeedFormat);
	const parsed = utils_parseFeed(json, options);
	if (!parsed) throw new ParseError(locales.invalidFeedFormat);
	return parsed;
};
//#endregion


;// CONCATENATED MODULE: ./node_modules/feedsmith/dist/feeds/rdf/detect/index.mjs


//#region src/feeds/rdf/detect/index.ts
const rssNamespaceUris = [
	"http://purl.org/rss/1.0/",
	"https://purl.org/rss/1.0/",
	"http://purl.org/rss/1.0",
	"https://purl.org/rss/1.0",
	"http://channel.netscape.com/rdf/simple/0.9/",
	"https://channel.netscape.com/rdf/simple/0.9/",
	"http://channel.netscape.com/rdf/simple/0.9",
	"https://channel.netscape.com/rdf/simple/0.9"
];
const rdfElementRegex = /(?:^|[\s>])<(?:\w+:)?rdf[\s>]/im;
const rdfElementsRegex = /(<(?:\w+:)?(channel|item|title|link|description)[\s>])/i;
const rdf_detect_detect = (value) => {
	if (!isNonEmptyString(value)) return false;
	if (!rdfElementRegex.test(value)) return false;
	const hasRdfNamespace = namespaceUris.rdf.some((uri) => value.includes(uri));
	const hasRssNamespace = rssNamespaceUris.some((uri) => value.includes(uri));
	const hasRdfElements = rdfElementsRegex.test(value);
	return hasRdfNamespace || hasRssNamespace || hasRdfElements;
};
//#endregion


;// CONCATENATED MODULE: ./node_modules/feedsmith/dist/feeds/rdf/parse/config.mjs

//#region src/feeds/rdf/parse/config.ts
const rdf_parse_config_stopNodes = [
	...namespaceStopNodes,
	"rdf.channel.title",
	"rdf.channel.link",
	"rdf.channel.description",
	"rdf.image.title",
	"rdf.image.link",
	"rdf.image.url",
	"rdf.item.title",
	"rdf.item.link",
	"rdf.item.description",
	"rdf.textinput.title",
	"rdf.textinput.description",
	"rdf.textinput.name",
	"rdf.textinput.link"
];
//#endregion


;// CONCATENATED MODULE: ./node_modules/feedsmith/dist/namespaces/atom/parse/utils.mjs

//#region src/namespaces/atom/parse/utils.ts
const parse_utils_retrieveEntry = (value, options) => {
	return parseEntry(value, {
		...options,
		prefix: "atom:",
		asNamespace: true
	});
};
const namespaces_atom_parse_utils_retrieveFeed = (value, options) => {
	return parseFeed(value, {
		...options,
		prefix: "atom:",
		asNamespace: true
	});
};
//#endregion


;// CONCATENATED MODULE: ./node_modules/feedsmith/dist/namespaces/content/parse/utils.mjs



//#region src/namespaces/content/parse/utils.ts
const content_parse_utils_retrieveItem = (value) => {
	if (!isPlainObject(value)) return;
	const item = { encoded: parseSingularOf(value["content:encoded"], (value) => parseString(retrieveText(value))) };
	return trimObject(item);
};
//#endregion


;// CONCATENATED MODULE: ./node_modules/feedsmith/dist/namespaces/rdf/parse/utils.mjs



//#region src/namespaces/rdf/parse/utils.ts
const retrieveAbout = (value) => {
	if (!isPlainObject(value)) return;
	const about = { about: parseString(value["@about"]) ?? parseString(value["@rdf:about"]) };
	return trimObject(about);
};
//#endregion


;// CONCATENATED MODULE: ./node_modules/feedsmith/dist/feeds/rdf/parse/utils.mjs
















//#region src/feeds/rdf/parse/utils.ts
const retrieveByAbout = (elements, resourceUri) => {
	if (!resourceUri) return;
	return (Array.isArray(elements) ? elements : [elements]).find((el) => (el === null || el === void 0 ? void 0 : el["@about"]) === resourceUri);
};
const findByTocReference = (value, property) => {
	if (!isPlainObject(value)) return;
	const channel = parseSingular(value.channel);
	const resourceRef = parseSingular(channel === null || channel === void 0 ? void 0 : channel[property]);
	const resourceUri = parseString(resourceRef === null || resourceRef === void 0 ? void 0 : resourceRef["@resource"]);
	return retrieveByAbout(value[property], resourceUri);
};
const parse_utils_parseImage = (value) => {
	if (!isPlainObject(value)) return;
	const image = {
		title: parseSingularOf(value.title, (value) => parseString(retrieveText(value))),
		link: parseSingularOf(value.link, (value) => parseString(retrieveText(value))),
		url: parseSingularOf(value.url, (value) => parseString(retrieveText(value))),
		rdf: retrieveAbout(value)
	};
	return trimObject(image);
};
const retrieveImage = (value) => {
	return parse_utils_parseImage(findByTocReference(value, "image")) ?? parseSingularOf(value === null || value === void 0 ? void 0 : value.image, parse_utils_parseImage);
};
const parseTextInput = (value) => {
	if (!isPlainObject(value)) return;
	const textInput = {
		title: parseSingularOf(value.title, (value) => parseString(retrieveText(value))),
		description: parseSingularOf(value.description, (value) => parseString(retrieveText(value))),
		name: parseSingularOf(value.name, (value) => parseString(retrieveText(value))),
		link: parseSingularOf(value.link, (value) => parseString(retrieveText(value))),
		rdf: retrieveAbout(value)
	};
	return trimObject(textInput);
};
const retrieveTextInput = (value) => {
	return parseTextInput(findByTocReference(value, "textinput")) ?? parseSingularOf(value === null || value === void 0 ? void 0 : value.textinput, parseTextInput);
};
const utils_parseItem = (value, options) => {
	if (!isPlainObject(value)) return;
	const namespaces = detectNamespaces(value);
	const item = {
		title: parseSingularOf(value.title, (value) => parseString(retrieveText(value))),
		link: parseSingularOf(value.link, (value) => parseString(retrieveText(value))),
		description: parseSingularOf(value.description, (value) => parseString(retrieveText(value))),
		rdf: retrieveAbout(value),
		atom: namespaces.has("atom") ? parse_utils_retrieveEntry(value, options) : void 0,
		cc: namespaces.has("cc") ? retrieveItemOrFeed(value) : void 0,
		dc: namespaces.has("dc") ? parse_utils_retrieveItemOrFeed(value, options) : void 0,
		content: namespaces.has("content") ? content_parse_utils_retrieveItem(value) : void 0,
		slash: namespaces.has("slash") ? slash_parse_utils_retrieveItem(value) : void 0,
		media: namespaces.has("media") ? media_parse_utils_retrieveItemOrFeed(value) : void 0,
		georss: namespaces.has("georss") ? georss_parse_utils_retrieveItemOrFeed(value) : void 0,
		dcterms: namespaces.has("dcterms") ? dcterms_parse_utils_retrieveItemOrFeed(value, options) : void 0,
		wfw: namespaces.has("wfw") ? wfw_parse_utils_retrieveItem(value) : void 0,
		xml: xml_parse_utils_retrieveItemOrFeed(value)
	};
	return trimObject(item);
};
const retrieveItems = (value, options) => {
	if (!isPlainObject(value)) return;
	const channel = parseSingular(value.channel);
	const tocItems = parseSingular(channel === null || channel === void 0 ? void 0 : channel.items);
	const itemsSeq = parseSingular(tocItems === null || tocItems === void 0 ? void 0 : tocItems.seq);
	const itemUris = parseArrayOf(itemsSeq === null || itemsSeq === void 0 ? void 0 : itemsSeq.li, (li) => parseString(li === null || li === void 0 ? void 0 : li["@resource"]), options === null || options === void 0 ? void 0 : options.maxItems);
	const items = trimArray(itemUris === null || itemUris === void 0 ? void 0 : itemUris.map((uri) => retrieveByAbout(value.item, uri)), (value) => utils_parseItem(value, options));
	if (items === null || items === void 0 ? void 0 : items.length) return items;
	return parseArrayOf(value === null || value === void 0 ? void 0 : value.item, (value) => utils_parseItem(value, options), options === null || options === void 0 ? void 0 : options.maxItems);
};
const parse_utils_parseFeed = (value, options) => {
	if (!isPlainObject(value)) return;
	const channel = parseSingular(value.channel);
	const namespaces = detectNamespaces(channel);
	const feed = {
		title: parseSingularOf(channel === null || channel === void 0 ? void 0 : channel.title, (value) => parseString(retrieveText(value))),
		link: parseSingularOf(channel === null || channel === void 0 ? void 0 : channel.link, (value) => parseString(retrieveText(value))),
		description: parseSingularOf(channel === null || channel === void 0 ? void 0 : channel.description, (value) => parseString(retrieveText(value))),
		image: retrieveImage(value),
		items: retrieveItems(value, options),
		textInput: retrieveTextInput(value),
		rdf: retrieveAbout(channel),
		atom: namespaces.has("atom") ? namespaces_atom_parse_utils_retrieveFeed(channel, options) : void 0,
		cc: namespaces.has("cc") ? retrieveItemOrFeed(channel) : void 0,
		dc: namespaces.has("dc") ? parse_utils_retrieveItemOrFeed(channel, options) : void 0,
		sy: namespaces.has("sy") ? sy_parse_utils_retrieveFeed(channel, options) : void 0,
		media: namespaces.has("media") ? media_parse_utils_retrieveItemOrFeed(channel) : void 0,
		georss: namespaces.has("georss") ? georss_parse_utils_retrieveItemOrFeed(channel) : void 0,
		dcterms: namespaces.has("dcterms") ? dcterms_parse_utils_retrieveItemOrFeed(channel, options) : void 0,
		admin: namespaces.has("admin") ? retrieveFeed(channel) : void 0,
		xml: xml_parse_utils_retrieveItemOrFeed(value)
	};
	return trimObject(feed);
};
const rdf_parse_utils_retrieveFeed = (value, options) => {
	return parseSingularOf(value === null || value === void 0 ? void 0 : value.rdf, (value) => parse_utils_parseFeed(value, options));
};
//#endregion


;// CONCATENATED MODULE: ./node_modules/feedsmith/dist/feeds/rdf/parse/index.mjs







//#region src/feeds/rdf/parse/index.ts
const parse_createNamespaceOptions = createNamespaceResolver({
	namespaceUris: namespaceUris,
	namespacePrefixes: namespacePrefixes,
	primaryNamespaces: ["rdf", "rss"]
});
let parse_namespaceOptions = parse_createNamespaceOptions();
const parse_parser = new XMLParser({
	...parserConfig,
	stopNodes: rdf_parse_config_stopNodes,
	transformTagName: (name) => parse_namespaceOptions.transformTagName(name),
	transformAttributeName: (name) => parse_namespaceOptions.transformAttributeName(name),
	attributeValueProcessor: (name, value) => parse_namespaceOptions.attributeValueProcessor(name, value),
	updateTag: (name) => parse_namespaceOptions.updateTag(name)
});
const rdf_parse_parse = (value, options) => {
	if (!rdf_detect_detect(value)) throw new DetectError(locales.invalidFeedFormat);
	let normalized;
	try {
		parse_namespaceOptions = parse_createNamespaceOptions(value);
		normalized = parse_parser.parse(value);
	} catch (error) {
		throw new MalformedError(locales.invalidFeedFormat, { cause: error });
	}
	const parsed = rdf_parse_utils_retrieveFeed(normalized, options);
	if (!parsed) throw new ParseError(locales.invalidFeedFormat);
	return parsed;
};
//#endregion


;// CONCATENATED MODULE: ./node_modules/feedsmith/dist/feeds/rss/detect/index.mjs

//#region src/feeds/rss/detect/index.ts
const rssElementRegex = /(?:^|[\s>])<(?:\w+:)?rss[\s>]/im;
const versionAttributeRegex = /version\s*=\s*["'][^"']*["']/i;
const rssElementsRegex = /(<(channel|item|title|link|description|pubDate|guid)[\s>])/i;
const rss_detect_detect = (value) => {
	if (!isNonEmptyString(value)) return false;
	if (!rssElementRegex.test(value)) return false;
	const hasVersionAttribute = versionAttributeRegex.test(value);
	const hasRssElements = rssElementsRegex.test(value);
	return hasVersionAttribute || hasRssElements;
};
//#endregion


;// CONCATENATED MODULE: ./node_modules/feedsmith/dist/feeds/rss/parse/config.mjs

//#region src/feeds/rss/parse/config.ts
const sharedStopNodes = [
	"image.description",
	"image.height",
	"image.link",
	"image.title",
	"image.url",
	"image.width",
	"textinput.title",
	"textinput.description",
	"textinput.name",
	"textinput.link",
	"item.title",
	"item.link",
	"item.description",
	"item.author.name",
	"item.category",
	"item.comments",
	"item.enclosure",
	"item.guid",
	"item.pubdate",
	"item.source"
];
const rss_parse_config_stopNodes = [
	...namespaceStopNodes,
	"rss.channel.title",
	"rss.channel.link",
	"rss.channel.description",
	"rss.channel.language",
	"rss.channel.copyright",
	"rss.channel.managingeditor",
	"rss.channel.webmaster",
	"rss.channel.pubdate",
	"rss.channel.lastbuilddate",
	"rss.channel.category",
	"rss.channel.generator",
	"rss.channel.docs",
	"rss.channel.cloud",
	"rss.channel.ttl",
	"rss.channel.rating",
	"rss.channel.skiphours.hour",
	"rss.channel.skipdays.day",
	...sharedStopNodes.map((node) => `rss.channel.${node}`),
	...sharedStopNodes.map((node) => `rss.${node}`)
];
//#endregion


;// CONCATENATED MODULE: ./node_modules/feedsmith/dist/namespaces/acast/parse/utils.mjs



//#region src/namespaces/acast/parse/utils.ts
const parseSignature = (value) => {
	if (!isPlainObject(value)) return;
	const signature = {
		key: parseString(value["@key"]),
		algorithm: parseString(value["@algorithm"]),
		value: parseString(retrieveText(value))
	};
	return trimObject(signature);
};
const parseNetwork = (value) => {
	if (!isPlainObject(value)) return;
	const network = {
		id: parseString(value["@id"]),
		slug: parseString(value["@slug"]),
		value: parseString(retrieveText(value))
	};
	return trimObject(network);
};
const acast_parse_utils_retrieveFeed = (value) => {
	if (!isPlainObject(value)) return;
	const feed = {
		showId: parseSingularOf(value["acast:showid"], (value) => parseString(retrieveText(value))),
		showUrl: parseSingularOf(value["acast:showurl"], (value) => parseString(retrieveText(value))),
		signature: parseSingularOf(value["acast:signature"], parseSignature),
		settings: parseSingularOf(value["acast:settings"], (value) => parseString(retrieveText(value))),
		network: parseSingularOf(value["acast:network"], parseNetwork),
		importedFeed: parseSingularOf(value["acast:importedfeed"], (value) => parseString(retrieveText(value)))
	};
	return trimObject(feed);
};
const acast_parse_utils_retrieveItem = (value) => {
	if (!isPlainObject(value)) return;
	const item = {
		episodeId: parseSingularOf(value["acast:episodeid"], (value) => parseString(retrieveText(value))),
		showId: parseSingularOf(value["acast:showid"], (value) => parseString(retrieveText(value))),
		episodeUrl: parseSingularOf(value["acast:episodeurl"], (value) => parseString(retrieveText(value))),
		settings: parseSingularOf(value["acast:settings"], (value) => parseString(retrieveText(value)))
	};
	return trimObject(item);
};
//#endregion


;// CONCATENATED MODULE: ./node_modules/feedsmith/dist/namespaces/blogchannel/parse/utils.mjs



//#region src/namespaces/blogchannel/parse/utils.ts
const blogchannel_parse_utils_retrieveFeed = (value) => {
	if (!isPlainObject(value)) return;
	const feed = {
		blogRoll: parseSingularOf(value["blogchannel:blogroll"], (value) => parseString(retrieveText(value))),
		blink: parseSingularOf(value["blogchannel:blink"], (value) => parseString(retrieveText(value))),
		mySubscriptions: parseSingularOf(value["blogchannel:mysubscriptions"], (value) => parseString(retrieveText(value)))
	};
	return trimObject(feed);
};
//#endregion


;// CONCATENATED MODULE: ./node_modules/feedsmith/dist/namespaces/feedpress/parse/utils.mjs



//#region src/namespaces/feedpress/parse/utils.ts
const feedpress_parse_utils_retrieveFeed = (value) => {
	if (!isPlainObject(value)) return;
	const feed = {
		link: parseSingularOf(value["feedpress:link"], (value) => parseString(retrieveText(value))),
		newsletterId: parseSingularOf(value["feedpress:newsletterid"], (value) => parseString(retrieveText(value))),
		locale: parseSingularOf(value["feedpress:locale"], (value) => parseString(retrieveText(value))),
		podcastId: parseSingularOf(value["feedpress:podcastid"], (value) => parseString(retrieveText(value))),
		cssFile: parseSingularOf(value["feedpress:cssfile"], (value) => parseString(retrieveText(value)))
	};
	return trimObject(feed);
};
//#endregion


;// CONCATENATED MODULE: ./node_modules/feedsmith/dist/namespaces/podcast/parse/utils.mjs



//#region src/namespaces/podcast/parse/utils.ts
const utils_whitespaceRegex = /\s+/;
const trailingWRegex = /w$/;
const parseTranscript = (value) => {
	if (!isPlainObject(value)) return;
	const transcript = {
		url: parseString(value["@url"]),
		type: parseString(value["@type"]),
		language: parseString(value["@language"]),
		rel: parseString(value["@rel"])
	};
	return trimObject(transcript);
};
const parseLocked = (value) => {
	const locked = {
		value: parseYesNoBoolean(retrieveText(value)),
		owner: parseString(value === null || value === void 0 ? void 0 : value["@owner"])
	};
	return trimObject(locked);
};
const parseFunding = (value) => {
	if (!isPlainObject(value)) return;
	const funding = {
		url: parseString(value["@url"]),
		display: parseString(value["#text"])
	};
	return trimObject(funding);
};
const utils_parseChapters = (value) => {
	if (!isPlainObject(value)) return;
	const chapters = {
		url: parseString(value["@url"]),
		type: parseString(value["@type"])
	};
	return trimObject(chapters);
};
const parseSoundbite = (value) => {
	if (!isPlainObject(value)) return;
	const soundbite = {
		startTime: parseNumber(value["@starttime"]),
		duration: parseNumber(value["@duration"]),
		display: parseString(retrieveText(value))
	};
	return trimObject(soundbite);
};
const utils_parsePerson = (value) => {
	const person = {
		display: parseString(retrieveText(value)),
		role: parseString(value === null || value === void 0 ? void 0 : value["@role"]),
		group: parseString(value === null || value === void 0 ? void 0 : value["@group"]),
		img: parseString(value === null || value === void 0 ? void 0 : value["@img"]),
		href: parseString(value === null || value === void 0 ? void 0 : value["@href"])
	};
	return trimObject(person);
};
const utils_parseLocation = (value) => {
	const location = {
		display: parseString(retrieveText(value)),
		rel: parseString(value === null || value === void 0 ? void 0 : value["@rel"]),
		geo: parseString(value === null || value === void 0 ? void 0 : value["@geo"]),
		osm: parseString(value === null || value === void 0 ? void 0 : value["@osm"]),
		country: parseString(value === null || value === void 0 ? void 0 : value["@country"])
	};
	return trimObject(location);
};
const parseSeason = (value) => {
	const season = {
		number: parseNumber(retrieveText(value)),
		name: parseString(value === null || value === void 0 ? void 0 : value["@name"])
	};
	return trimObject(season);
};
const parseEpisode = (value) => {
	const episode = {
		number: parseNumber(retrieveText(value)),
		display: parseString(value === null || value === void 0 ? void 0 : value["@display"])
	};
	return trimObject(episode);
};
const parseTrailer = (value, options) => {
	if (!isPlainObject(value)) return;
	const trailer = {
		display: parseString(retrieveText(value)),
		url: parseString(value["@url"]),
		pubDate: parseDate(value["@pubdate"], options === null || options === void 0 ? void 0 : options.parseDateFn),
		length: parseNumber(value["@length"]),
		type: parseString(value["@type"]),
		season: parseNumber(value["@season"])
	};
	return trimObject(trailer);
};
const utils_parseLicense = (value) => {
	const license = {
		display: parseString(retrieveText(value)),
		url: parseString(value === null || value === void 0 ? void 0 : value["@url"])
	};
	return trimObject(license);
};
const parseAlternateEnclosure = (value) => {
	if (!isPlainObject(value)) return;
	const alternateEnclosure = {
		type: parseString(value["@type"]),
		length: parseNumber(value["@length"]),
		bitrate: parseNumber(value["@bitrate"]),
		height: parseNumber(value["@height"]),
		lang: parseString(value["@lang"]),
		title: parseString(value["@title"]),
		rel: parseString(value["@rel"]),
		codecs: parseString(value["@codecs"]),
		default: parseBoolean(value["@default"]),
		sources: parseArrayOf(value["podcast:source"], utils_parseSource),
		integrity: parseSingularOf(value["podcast:integrity"], parseIntegrity)
	};
	return trimObject(alternateEnclosure);
};
const utils_parseSource = (value) => {
	if (!isPlainObject(value)) return;
	const source = {
		uri: parseString(value["@uri"]),
		contentType: parseString(value["@contenttype"])
	};
	return trimObject(source);
};
const parseIntegrity = (value) => {
	if (!isPlainObject(value)) return;
	const integrity = {
		type: parseString(value["@type"]),
		value: parseString(value["@value"])
	};
	return trimObject(integrity);
};
const utils_parseValue = (value) => {
	if (!isPlainObject(value)) return;
	const parsed = {
		type: parseString(value["@type"]),
		method: parseString(value["@method"]),
		suggested: parseNumber(value["@suggested"]),
		valueRecipients: parseArrayOf(value["podcast:valuerecipient"], parseValueRecipient),
		valueTimeSplits: parseArrayOf(value["podcast:valuetimesplit"], parseValueTimeSplit)
	};
	return trimObject(parsed);
};
const parseValueRecipient = (value) => {
	if (!isPlainObject(value)) return;
	const valueRecipient = {
		name: parseString(value["@name"]),
		customKey: parseString(value["@customkey"]),
		customValue: parseString(value["@customvalue"]),
		type: parseString(value["@type"]),
		address: parseString(value["@address"]),
		split: parseNumber(value["@split"]),
		fee: parseBoolean(value["@fee"])
	};
	return trimObject(valueRecipient);
};
const podcast_parse_utils_parseImage = (value) => {
	if (!isPlainObject(value)) return;
	const image = {
		href: parseString(value["@href"]),
		alt: parseString(value["@alt"]),
		aspectRatio: parseString(value["@aspect-ratio"]),
		width: parseNumber(value["@width"]),
		height: parseNumber(value["@height"]),
		type: parseString(value["@type"]),
		purpose: parseString(value["@purpose"])
	};
	return trimObject(image);
};
const parseImages = (value) => {
	const srcset = parseString(value === null || value === void 0 ? void 0 : value["@srcset"]);
	if (!srcset) return;
	const images = [];
	const segments = srcset.split(",");
	for (const segment of segments) {
		const [href, width] = segment.trim().split(utils_whitespaceRegex);
		const image = {
			href: parseString(href),
			width: parseNumber(width === null || width === void 0 ? void 0 : width.replace(trailingWRegex, ""))
		};
		images.push(image);
	}
	return trimArray(images, trimObject);
};
const retrieveImages = (value) => {
	return parseArrayOf(value["podcast:image"], podcast_parse_utils_parseImage) ?? parseSingularOf(value["podcast:images"], parseImages);
};
const parseLiveItem = (value, options) => {
	if (!isPlainObject(value)) return;
	const liveItem = {
		...podcast_parse_utils_retrieveItem(value),
		status: parseString(value["@status"]),
		start: parseDate(value["@start"], options === null || options === void 0 ? void 0 : options.parseDateFn),
		end: parseDate(value["@end"], options === null || options === void 0 ? void 0 : options.parseDateFn),
		contentLinks: parseArrayOf(value["podcast:contentlink"], parseContentLink)
	};
	return trimObject(liveItem);
};
const parseContentLink = (value) => {
	if (!isPlainObject(value)) return;
	const contentLink = {
		href: parseString(value["@href"]),
		display: parseString(retrieveText(value))
	};
	return trimObject(contentLink);
};
const parseSocialInteract = (value) => {
	if (!isPlainObject(value)) return;
	const socialInteract = {
		uri: parseString(value["@uri"]),
		protocol: parseString(value["@protocol"]),
		accountId: parseString(value["@accountid"]),
		accountUrl: parseString(value["@accounturl"]),
		priority: parseNumber(value["@priority"])
	};
	return trimObject(socialInteract);
};
const parseChat = (value) => {
	if (!isPlainObject(value)) return;
	const chat = {
		server: parseString(value["@server"]),
		protocol: parseString(value["@protocol"]),
		accountId: parseString(value["@accountid"]),
		space: parseString(value["@space"])
	};
	return trimObject(chat);
};
const parseBlock = (value) => {
	const block = {
		value: parseYesNoBoolean(retrieveText(value)),
		id: parseString(value === null || value === void 0 ? void 0 : value["@id"])
	};
	return trimObject(block);
};
const parseTxt = (value) => {
	const txt = {
		display: parseString(retrieveText(value)),
		purpose: parseString(value === null || value === void 0 ? void 0 : value["@purpose"])
	};
	return trimObject(txt);
};
const parseRemoteItem = (value) => {
	if (!isPlainObject(value)) return;
	const remoteItem = {
		feedGuid: parseString(value["@feedguid"]),
		feedUrl: parseString(value["@feedurl"]),
		itemGuid: parseString(value["@itemguid"]),
		medium: parseString(value["@medium"]),
		title: parseString(value["@title"])
	};
	return trimObject(remoteItem);
};
const parsePodroll = (value) => {
	if (!isPlainObject(value)) return;
	const podroll = { remoteItems: parseArrayOf(value["podcast:remoteitem"], parseRemoteItem) };
	return trimObject(podroll);
};
const parseUpdateFrequency = (value, options) => {
	const updateFrequency = {
		display: parseString(retrieveText(value)),
		complete: parseBoolean(value === null || value === void 0 ? void 0 : value["@complete"]),
		dtstart: parseDate(value === null || value === void 0 ? void 0 : value["@dtstart"], options === null || options === void 0 ? void 0 : options.parseDateFn),
		rrule: parseString(value === null || value === void 0 ? void 0 : value["@rrule"])
	};
	return trimObject(updateFrequency);
};
const parsePodping = (value) => {
	if (!isPlainObject(value)) return;
	const podping = { usesPodping: parseBoolean(value["@usespodping"]) };
	return trimObject(podping);
};
const parsePublisher = (value) => {
	if (!isPlainObject(value)) return;
	const publisher = { remoteItem: parseSingularOf(value["podcast:remoteitem"], parseRemoteItem) };
	return trimObject(publisher);
};
const parseValueTimeSplit = (value) => {
	if (!isPlainObject(value)) return;
	const valueTimeSplit = {
		startTime: parseNumber(value["@starttime"]),
		duration: parseNumber(value["@duration"]),
		remoteStartTime: parseNumber(value["@remotestarttime"]),
		remotePercentage: parseNumber(value["@remotepercentage"]),
		remoteItem: parseSingularOf(value["podcast:remoteitem"], parseRemoteItem),
		valueRecipients: parseArrayOf(value["podcast:valuerecipient"], parseValueRecipient)
	};
	return trimObject(valueTimeSplit);
};
const podcast_parse_utils_retrieveItem = (value) => {
	if (!isPlainObject(value)) return;
	const item = {
		transcripts: parseArrayOf(value["podcast:transcript"], parseTranscript),
		chapters: parseSingularOf(value["podcast:chapters"], utils_parseChapters),
		soundbites: parseArrayOf(value["podcast:soundbite"], parseSoundbite),
		persons: parseArrayOf(value["podcast:person"], utils_parsePerson),
		locations: parseArrayOf(value["podcast:location"], utils_parseLocation),
		season: parseSingularOf(value["podcast:season"], parseSeason),
		episode: parseSingularOf(value["podcast:episode"], parseEpisode),
		license: parseSingularOf(value["podcast:license"], utils_parseLicense),
		alternateEnclosures: parseArrayOf(value["podcast:alternateenclosure"], parseAlternateEnclosure),
		values: parseArrayOf(value["podcast:value"], utils_parseValue),
		images: retrieveImages(value),
		socialInteracts: parseArrayOf(value["podcast:socialinteract"], parseSocialInteract),
		txts: parseArrayOf(value["podcast:txt"], parseTxt),
		chat: parseSingularOf(value["podcast:chat"], parseChat)
	};
	return trimObject(item);
};
const podcast_parse_utils_retrieveFeed = (value, options) => {
	if (!isPlainObject(value)) return;
	const feed = {
		locked: parseSingularOf(value["podcast:locked"], parseLocked),
		fundings: parseArrayOf(value["podcast:funding"], parseFunding),
		persons: parseArrayOf(value["podcast:person"], utils_parsePerson),
		locations: parseArrayOf(value["podcast:location"], utils_parseLocation),
		trailers: parseArrayOf(value["podcast:trailer"], (value) => parseTrailer(value, options)),
		license: parseSingularOf(value["podcast:license"], utils_parseLicense),
		guid: parseSingularOf(value["podcast:guid"], (value) => parseString(retrieveText(value))),
		values: parseArrayOf(value["podcast:value"], utils_parseValue),
		medium: parseSingularOf(value["podcast:medium"], (value) => parseString(retrieveText(value))),
		images: retrieveImages(value),
		liveItems: parseArrayOf(value["podcast:liveitem"], (value) => parseLiveItem(value, options)),
		blocks: parseArrayOf(value["podcast:block"], parseBlock),
		txts: parseArrayOf(value["podcast:txt"], parseTxt),
		remoteItems: parseArrayOf(value["podcast:remoteitem"], parseRemoteItem),
		podroll: parseSingularOf(value["podcast:podroll"], parsePodroll),
		updateFrequency: parseSingularOf(value["podcast:updatefrequency"], (value) => parseUpdateFrequency(value, options)),
		podping: parseSingularOf(value["podcast:podping"], parsePodping),
		chat: parseSingularOf(value["podcast:chat"], parseChat),
		publisher: parseSingularOf(value["podcast:publisher"], parsePublisher)
	};
	return trimObject(feed);
};
//#endregion


;// CONCATENATED MODULE: ./node_modules/feedsmith/dist/namespaces/prism/parse/utils.mjs



//#region src/namespaces/prism/parse/utils.ts
const prism_parse_utils_retrieveFeed = (value, options) => {
	if (!isPlainObject(value)) return;
	const feed = {
		publicationName: parseSingularOf(value["prism:publicationname"], (value) => parseString(retrieveText(value))),
		issn: parseSingularOf(value["prism:issn"], (value) => parseString(retrieveText(value))),
		eIssn: parseSingularOf(value["prism:eissn"], (value) => parseString(retrieveText(value))),
		isbns: parseArrayOf(value["prism:isbn"], (value) => parseString(retrieveText(value))),
		issueIdentifier: parseSingularOf(value["prism:issueidentifier"], (value) => parseString(retrieveText(value))),
		issueName: parseSingularOf(value["prism:issuename"], (value) => parseString(retrieveText(value))),
		issueTeaser: parseSingularOf(value["prism:issueteaser"], (value) => parseString(retrieveText(value))),
		issueType: parseSingularOf(value["prism:issuetype"], (value) => parseString(retrieveText(value))),
		volume: parseSingularOf(value["prism:volume"], (value) => parseString(retrieveText(value))),
		number: parseSingularOf(value["prism:number"], (value) => parseString(retrieveText(value))),
		edition: parseSingularOf(value["prism:edition"], (value) => parseString(retrieveText(value))),
		aggregateIssueNumber: parseSingularOf(value["prism:aggregateissuenumber"], (value) => parseNumber(retrieveText(value))),
		aggregationType: parseSingularOf(value["prism:aggregationtype"], (value) => parseString(retrieveText(value))),
		coverDate: parseSingularOf(value["prism:coverdate"], (value) => parseDate(retrieveText(value), options === null || options === void 0 ? void 0 : options.parseDateFn)),
		coverDisplayDate: parseSingularOf(value["prism:coverdisplaydate"], (value) => parseString(retrieveText(value))),
		publicationDates: parseArrayOf(value["prism:publicationdate"], (value) => parseDate(retrieveText(value), options === null || options === void 0 ? void 0 : options.parseDateFn)),
		publicationDisplayDates: parseArrayOf(value["prism:publicationdisplaydate"], (value) => parseString(retrieveText(value))),
		creationDate: parseSingularOf(value["prism:creationdate"], (value) => parseDate(retrieveText(value), options === null || options === void 0 ? void 0 : options.parseDateFn)),
		modificationDate: parseSingularOf(value["prism:modificationdate"], (value) => parseDate(retrieveText(value), options === null || options === void 0 ? void 0 : options.parseDateFn)),
		dateReceived: parseSingularOf(value["prism:datereceived"], (value) => parseDate(retrieveText(value), options === null || options === void 0 ? void 0 : options.parseDateFn)),
		onSaleDates: parseArrayOf(value["prism:onsaledate"], (value) => parseDate(retrieveText(value), options === null || options === void 0 ? void 0 : options.parseDateFn)),
		onSaleDays: parseArrayOf(value["prism:onsaleday"], (value) => parseString(retrieveText(value))),
		offSaleDates: parseArrayOf(value["prism:offsaledate"], (value) => parseDate(retrieveText(value), options === null || options === void 0 ? void 0 : options.parseDateFn)),
		killDate: parseSingularOf(value["prism:killdate"], (value) => parseDate(retrieveText(value), options === null || options === void 0 ? void 0 : options.parseDateFn)),
		copyrightYears: parseArrayOf(value["prism:copyrightyear"], (value) => parseString(retrieveText(value))),
		contentType: parseSingularOf(value["prism:contenttype"], (value) => parseString(retrieveText(value))),
		alternateTitles: parseArrayOf(value["prism:alternatetitle"], (value) => parseString(retrieveText(value))),
		subtitles: parseArrayOf(value["prism:subtitle"], (value) => parseString(retrieveText(value))),
		teasers: parseArrayOf(value["prism:teaser"], (value) => parseString(retrieveText(value))),
		keywords: parseArrayOf(value["prism:keyword"], (value) => parseString(retrieveText(value))),
		seriesTitle: parseSingularOf(value["prism:seriestitle"], (value) => parseString(retrieveText(value))),
		seriesNumber: parseSingularOf(value["prism:seriesnumber"], (value) => parseNumber(retrieveText(value))),
		bookEditions: parseArrayOf(value["prism:bookedition"], (value) => parseString(retrieveText(value))),
		nationalCatalogNumber: parseSingularOf(value["prism:nationalcatalognumber"], (value) => parseString(retrieveText(value))),
		productCodes: parseArrayOf(value["prism:productcode"], (value) => parseString(retrieveText(value))),
		uspsNumber: parseSingularOf(value["prism:uspsnumber"], (value) => parseString(retrieveText(value))),
		publishingFrequency: parseSingularOf(value["prism:publishingfrequency"], (value) => parseString(retrieveText(value))),
		channels: parseArrayOf(value["prism:channel"], (value) => parseString(retrieveText(value))),
		subchannel1: parseSingularOf(value["prism:subchannel1"], (value) => parseString(retrieveText(value))),
		subchannel2: parseSingularOf(value["prism:subchannel2"], (value) => parseString(retrieveText(value))),
		subchannel3: parseSingularOf(value["prism:subchannel3"], (value) => parseString(retrieveText(value))),
		subchannel4: parseSingularOf(value["prism:subchannel4"], (value) => parseString(retrieveText(value))),
		section: parseSingularOf(value["prism:section"], (value) => parseString(retrieveText(value))),
		subsection1: parseSingularOf(value["prism:subsection1"], (value) => parseString(retrieveText(value))),
		subsection2: parseSingularOf(value["prism:subsection2"], (value) => parseString(retrieveText(value))),
		subsection3: parseSingularOf(value["prism:subsection3"], (value) => parseString(retrieveText(value))),
		subsection4: parseSingularOf(value["prism:subsection4"], (value) => parseString(retrieveText(value))),
		corporateEntities: parseArrayOf(value["prism:corporateentity"], (value) => parseString(retrieveText(value))),
		distributor: parseSingularOf(value["prism:distributor"], (value) => parseString(retrieveText(value))),
		sellingAgencies: parseArrayOf(value["prism:sellingagency"], (value) => parseString(retrieveText(value))),
		organizations: parseArrayOf(value["prism:organization"], (value) => parseString(retrieveText(value))),
		persons: parseArrayOf(value["prism:person"], (value) => parseString(retrieveText(value))),
		platforms: parseArrayOf(value["prism:platform"], (value) => parseString(retrieveText(value))),
		originPlatforms: parseArrayOf(value["prism:originplatform"], (value) => parseString(retrieveText(value))),
		device: parseSingularOf(value["prism:device"], (value) => parseString(retrieveText(value))),
		complianceProfile: parseSingularOf(value["prism:complianceprofile"], (value) => parseString(retrieveText(value))),
		blogTitle: parseSingularOf(value["prism:blogtitle"], (value) => parseString(retrieveText(value))),
		blogURL: parseSingularOf(value["prism:blogurl"], (value) => parseString(retrieveText(value))),
		links: parseArrayOf(value["prism:link"], (value) => parseString(retrieveText(value))),
		urls: parseArrayOf(value["prism:url"], (value) => parseString(retrieveText(value))),
		byteCount: parseSingularOf(value["prism:bytecount"], (value) => parseNumber(retrieveText(value))),
		ratings: parseArrayOf(value["prism:rating"], (value) => parseString(retrieveText(value))),
		timePeriod: parseSingularOf(value["prism:timeperiod"], (value) => parseString(retrieveText(value))),
		versionIdentifier: parseSingularOf(value["prism:versionidentifier"], (value) => parseString(retrieveText(value))),
		tickers: parseArrayOf(value["prism:ticker"], (value) => parseString(retrieveText(value))),
		academicFields: parseArrayOf(value["prism:academicfield"], (value) => parseString(retrieveText(value))),
		events: parseArrayOf(value["prism:event"], (value) => parseString(retrieveText(value))),
		genres: parseArrayOf(value["prism:genre"], (value) => parseString(retrieveText(value))),
		industries: parseArrayOf(value["prism:industry"], (value) => parseString(retrieveText(value))),
		locations: parseArrayOf(value["prism:location"], (value) => parseString(retrieveText(value))),
		objects: parseArrayOf(value["prism:object"], (value) => parseString(retrieveText(value))),
		profession: parseSingularOf(value["prism:profession"], (value) => parseString(retrieveText(value))),
		sport: parseSingularOf(value["prism:sport"], (value) => parseString(retrieveText(value))),
		embargoDate: parseSingularOf(value["prism:embargodate"], (value) => parseDate(retrieveText(value), options === null || options === void 0 ? void 0 : options.parseDateFn)),
		copyright: parseSingularOf(value["prism:copyright"], (value) => parseString(retrieveText(value))),
		expirationDate: parseSingularOf(value["prism:expirationdate"], (value) => parseDate(retrieveText(value), options === null || options === void 0 ? void 0 : options.parseDateFn)),
		rightsAgent: parseSingularOf(value["prism:rightsagent"], (value) => parseString(retrieveText(value)))
	};
	return trimObject(feed);
};
const prism_parse_utils_retrieveItem = (value, options) => {
	if (!isPlainObject(value)) return;
	const item = {
		publicationName: parseSingularOf(value["prism:publicationname"], (value) => parseString(retrieveText(value))),
		issn: parseSingularOf(value["prism:issn"], (value) => parseString(retrieveText(value))),
		eIssn: parseSingularOf(value["prism:eissn"], (value) => parseString(retrieveText(value))),
		doi: parseSingularOf(value["prism:doi"], (value) => parseString(retrieveText(value))),
		urls: parseArrayOf(value["prism:url"], (value) => parseString(retrieveText(value))),
		volume: parseSingularOf(value["prism:volume"], (value) => parseString(retrieveText(value))),
		number: parseSingularOf(value["prism:number"], (value) => parseString(retrieveText(value))),
		edition: parseSingularOf(value["prism:edition"], (value) => parseString(retrieveText(value))),
		section: parseSingularOf(value["prism:section"], (value) => parseString(retrieveText(value))),
		startingPage: parseSingularOf(value["prism:startingpage"], (value) => parseString(retrieveText(value))),
		endingPage: parseSingularOf(value["prism:endingpage"], (value) => parseString(retrieveText(value))),
		pageRange: parseSingularOf(value["prism:pagerange"], (value) => parseString(retrieveText(value))),
		pageCount: parseSingularOf(value["prism:pagecount"], (value) => parseNumber(retrieveText(value))),
		pageProgressionDirection: parseSingularOf(value["prism:pageprogressiondirection"], (value) => parseString(retrieveText(value))),
		samplePageRange: parseSingularOf(value["prism:samplepagerange"], (value) => parseString(retrieveText(value))),
		publicationDates: parseArrayOf(value["prism:publicationdate"], (value) => parseDate(retrieveText(value), options === null || options === void 0 ? void 0 : options.parseDateFn)),
		publicationDisplayDates: parseArrayOf(value["prism:publicationdisplaydate"], (value) => parseString(retrieveText(value))),
		creationDate: parseSingularOf(value["prism:creationdate"], (value) => parseDate(retrieveText(value), options === null || options === void 0 ? void 0 : options.parseDateFn)),
		modificationDate: parseSingularOf(value["prism:modificationdate"], (value) => parseDate(retrieveText(value), options === null || options === void 0 ? void 0 : options.parseDateFn)),
		dateReceived: parseSingularOf(value["prism:datereceived"], (value) => parseDate(retrieveText(value), options === null || options === void 0 ? void 0 : options.parseDateFn)),
		killDate: parseSingularOf(value["prism:killdate"], (value) => parseDate(retrieveText(value), options === null || options === void 0 ? void 0 : options.parseDateFn)),
		copyrightYears: parseArrayOf(value["prism:copyrightyear"], (value) => parseString(retrieveText(value))),
		contentType: parseSingularOf(value["prism:contenttype"], (value) => parseString(retrieveText(value))),
		genres: parseArrayOf(value["prism:genre"], (value) => parseString(retrieveText(value))),
		alternateTitles: parseArrayOf(value["prism:alternatetitle"], (value) => parseString(retrieveText(value))),
		subtitles: parseArrayOf(value["prism:subtitle"], (value) => parseString(retrieveText(value))),
		teasers: parseArrayOf(value["prism:teaser"], (value) => parseString(retrieveText(value))),
		keywords: parseArrayOf(value["prism:keyword"], (value) => parseString(retrieveText(value))),
		corporateEntities: parseArrayOf(value["prism:corporateentity"], (value) => parseString(retrieveText(value))),
		organizations: parseArrayOf(value["prism:organization"], (value) => parseString(retrieveText(value))),
		persons: parseArrayOf(value["prism:person"], (value) => parseString(retrieveText(value))),
		platforms: parseArrayOf(value["prism:platform"], (value) => parseString(retrieveText(value))),
		device: parseSingularOf(value["prism:device"], (value) => parseString(retrieveText(value))),
		academicFields: parseArrayOf(value["prism:academicfield"], (value) => parseString(retrieveText(value))),
		events: parseArrayOf(value["prism:event"], (value) => parseString(retrieveText(value))),
		industries: parseArrayOf(value["prism:industry"], (value) => parseString(retrieveText(value))),
		locations: parseArrayOf(value["prism:location"], (value) => parseString(retrieveText(value))),
		objects: parseArrayOf(value["prism:object"], (value) => parseString(retrieveText(value))),
		profession: parseSingularOf(value["prism:profession"], (value) => parseString(retrieveText(value))),
		sport: parseSingularOf(value["prism:sport"], (value) => parseString(retrieveText(value))),
		hasAlternatives: parseArrayOf(value["prism:hasalternative"], (value) => parseString(retrieveText(value))),
		hasCorrections: parseArrayOf(value["prism:hascorrection"], (value) => parseString(retrieveText(value))),
		hasTranslations: parseArrayOf(value["prism:hastranslation"], (value) => parseString(retrieveText(value))),
		isAlternativeOf: parseArrayOf(value["prism:isalternativeof"], (value) => parseString(retrieveText(value))),
		isCorrectionOf: parseArrayOf(value["prism:iscorrectionof"], (value) => parseString(retrieveText(value))),
		isTranslationOf: parseSingularOf(value["prism:istranslationof"], (value) => parseString(retrieveText(value))),
		supplementTitles: parseArrayOf(value["prism:supplementtitle"], (value) => parseString(retrieveText(value))),
		supplementDisplayID: parseSingularOf(value["prism:supplementdisplayid"], (value) => parseString(retrieveText(value))),
		supplementStartingPage: parseSingularOf(value["prism:supplementstartingpage"], (value) => parseString(retrieveText(value))),
		links: parseArrayOf(value["prism:link"], (value) => parseString(retrieveText(value))),
		wordCount: parseSingularOf(value["prism:wordcount"], (value) => parseNumber(retrieveText(value))),
		byteCount: parseSingularOf(value["prism:bytecount"], (value) => parseNumber(retrieveText(value))),
		ratings: parseArrayOf(value["prism:rating"], (value) => parseString(retrieveText(value))),
		timePeriod: parseSingularOf(value["prism:timeperiod"], (value) => parseString(retrieveText(value))),
		versionIdentifier: parseSingularOf(value["prism:versionidentifier"], (value) => parseString(retrieveText(value))),
		tickers: parseArrayOf(value["prism:ticker"], (value) => parseString(retrieveText(value))),
		embargoDate: parseSingularOf(value["prism:embargodate"], (value) => parseDate(retrieveText(value), options === null || options === void 0 ? void 0 : options.parseDateFn)),
		copyright: parseSingularOf(value["prism:copyright"], (value) => parseString(retrieveText(value))),
		expirationDate: parseSingularOf(value["prism:expirationdate"], (value) => parseDate(retrieveText(value), options === null || options === void 0 ? void 0 : options.parseDateFn)),
		rightsAgent: parseSingularOf(value["prism:rightsagent"], (value) => parseString(retrieveText(value)))
	};
	return trimObject(item);
};
//#endregion


;// CONCATENATED MODULE: ./node_modules/feedsmith/dist/namespaces/rawvoice/parse/utils.mjs



//#region src/namespaces/rawvoice/parse/utils.ts
const utils_parseRating = (value) => {
	const rating = {
		value: parseString(retrieveText(value)),
		tv: parseString(value === null || value === void 0 ? void 0 : value["@tv"]),
		movie: parseString(value === null || value === void 0 ? void 0 : value["@movie"])
	};
	return trimObject(rating);
};
const parseLiveStream = (value, options) => {
	const liveStream = {
		url: parseString(retrieveText(value)),
		schedule: parseDate(value === null || value === void 0 ? void 0 : value["@schedule"], options === null || options === void 0 ? void 0 : options.parseDateFn),
		duration: parseString(value === null || value === void 0 ? void 0 : value["@duration"]),
		type: parseString(value === null || value === void 0 ? void 0 : value["@type"])
	};
	return trimObject(liveStream);
};
const parsePoster = (value) => {
	if (!isPlainObject(value)) return;
	const poster = { url: parseString(value["@url"]) };
	return trimObject(poster);
};
const utils_parseAlternateEnclosure = (value) => {
	if (!isPlainObject(value)) return;
	const alternateEnclosure = {
		src: parseString(value["@src"]),
		type: parseString(value["@type"]),
		length: parseNumber(value["@length"])
	};
	return trimObject(alternateEnclosure);
};
const parseSubscribe = (value) => {
	if (!isPlainObject(value)) return;
	const subscribe = {};
	for (const key in value) if (isXmlAttributeKey(key)) {
		const attrName = key.slice(1);
		const attrValue = parseString(value[key]);
		if (attrValue) subscribe[attrName] = attrValue;
	}
	return trimObject(subscribe);
};
const parseMetamark = (value) => {
	if (!isPlainObject(value)) return;
	const metamark = {
		type: parseString(value["@type"]),
		link: parseString(value["@link"]),
		position: parseNumber(value["@position"]),
		duration: parseNumber(value["@duration"]),
		value: parseString(retrieveText(value))
	};
	return trimObject(metamark);
};
const parseDonate = (value) => {
	if (!isPlainObject(value)) return;
	const donate = {
		href: parseString(value["@href"]),
		value: parseString(retrieveText(value))
	};
	return trimObject(donate);
};
const rawvoice_parse_utils_retrieveItem = (value) => {
	if (!isPlainObject(value)) return;
	const item = {
		poster: parseSingularOf(value["rawvoice:poster"], parsePoster),
		isHd: parseSingularOf(value["rawvoice:ishd"], (value) => parseYesNoBoolean(retrieveText(value))),
		embed: parseSingularOf(value["rawvoice:embed"], (value) => parseString(retrieveText(value))),
		webm: parseSingularOf(value["rawvoice:webm"], utils_parseAlternateEnclosure),
		mp4: parseSingularOf(value["rawvoice:mp4"], utils_parseAlternateEnclosure),
		metamarks: parseArrayOf(value["rawvoice:metamark"], parseMetamark)
	};
	return trimObject(item);
};
const rawvoice_parse_utils_retrieveFeed = (value, options) => {
	if (!isPlainObject(value)) return;
	const feed = {
		rating: parseSingularOf(value["rawvoice:rating"], utils_parseRating),
		liveEmbed: parseSingularOf(value["rawvoice:liveembed"], (value) => parseString(retrieveText(value))),
		flashLiveStream: parseSingularOf(value["rawvoice:flashlivestream"], (value) => parseLiveStream(value, options)),
		httpLiveStream: parseSingularOf(value["rawvoice:httplivestream"], (value) => parseLiveStream(value, options)),
		shoutcastLiveStream: parseSingularOf(value["rawvoice:shoutcastlivestream"], (value) => parseLiveStream(value, options)),
		liveStream: parseSingularOf(value["rawvoice:livestream"], (value) => parseLiveStream(value, options)),
		location: parseSingularOf(value["rawvoice:location"], (value) => parseString(retrieveText(value))),
		frequency: parseSingularOf(value["rawvoice:frequency"], (value) => parseString(retrieveText(value))),
		mycast: parseSingularOf(value["rawvoice:mycast"], (value) => parseYesNoBoolean(retrieveText(value))),
		subscribe: parseSingularOf(value["rawvoice:subscribe"], parseSubscribe),
		donate: parseSingularOf(value["rawvoice:donate"], parseDonate)
	};
	return trimObject(feed);
};
//#endregion


;// CONCATENATED MODULE: ./node_modules/feedsmith/dist/namespaces/source/parse/utils.mjs



//#region src/namespaces/source/parse/utils.ts
const parseAccount = (value) => {
	if (!isPlainObject(value)) return;
	const account = {
		service: parseString(value["@service"]),
		value: parseString(retrieveText(value))
	};
	return trimObject(account);
};
const parseLikes = (value) => {
	if (!isPlainObject(value)) return;
	const likes = { server: parseString(value["@server"]) };
	return trimObject(likes);
};
const parseArchive = (value) => {
	if (!isPlainObject(value)) return;
	const archive = {
		url: parseSingularOf(value["source:url"], (value) => parseString(retrieveText(value))),
		startDay: parseSingularOf(value["source:startday"], (value) => parseString(retrieveText(value))),
		endDay: parseSingularOf(value["source:endday"], (value) => parseString(retrieveText(value))),
		filename: parseSingularOf(value["source:filename"], (value) => parseString(retrieveText(value)))
	};
	return trimObject(archive);
};
const parseSubscriptionList = (value) => {
	if (!isPlainObject(value)) return;
	const subscriptionList = {
		url: parseString(value["@url"]),
		value: parseString(retrieveText(value))
	};
	return trimObject(subscriptionList);
};
const utils_parseInReplyTo = (value) => {
	const inReplyTo = {
		value: parseString(retrieveText(value)),
		isPermaLink: parseBoolean(value === null || value === void 0 ? void 0 : value["@ispermalink"])
	};
	return trimObject(inReplyTo);
};
const source_parse_utils_retrieveFeed = (value) => {
	if (!isPlainObject(value)) return;
	const feed = {
		accounts: parseArrayOf(value["source:account"], parseAccount),
		likes: parseSingularOf(value["source:likes"], parseLikes),
		archive: parseSingularOf(value["source:archive"], parseArchive),
		subscriptionLists: parseArrayOf(value["source:subscriptionlist"], parseSubscriptionList),
		cloud: parseSingularOf(value["source:cloud"], (value) => parseString(retrieveText(value))),
		blogroll: parseSingularOf(value["source:blogroll"], (value) => parseString(retrieveText(value))),
		self: parseSingularOf(value["source:self"], (value) => parseString(retrieveText(value))),
		localTime: parseSingularOf(value["source:localtime"], (value) => parseString(retrieveText(value)))
	};
	return trimObject(feed);
};
const source_parse_utils_retrieveItem = (value) => {
	if (!isPlainObject(value)) return;
	const item = {
		markdown: parseSingularOf(value["source:markdown"], (value) => parseString(retrieveText(value))),
		outlines: parseArrayOf(value["source:outline"], (value) => parseString(retrieveText(value))),
		linkFull: parseSingularOf(value["source:linkfull"], (value) => parseString(retrieveText(value))),
		inReplyTo: parseSingularOf(value["source:inreplyto"], utils_parseInReplyTo)
	};
	return trimObject(item);
};
//#endregion


;// CONCATENATED MODULE: ./node_modules/feedsmith/dist/namespaces/spotify/parse/utils.mjs



//#region src/namespaces/spotify/parse/utils.ts
const parseLimit = (value) => {
	if (!isPlainObject(value)) return;
	const limit = { recentCount: parseNumber(value["@recentcount"]) };
	return trimObject(limit);
};
const parsePartner = (value) => {
	if (!isPlainObject(value)) return;
	const id = parseString(value["@id"]);
	return id ? { id } : void 0;
};
const parseSandbox = (value) => {
	if (!isPlainObject(value)) return;
	const enabled = parseBoolean(value["@enabled"]);
	return enabled !== void 0 ? { enabled } : void 0;
};
const parseFeedAccess = (value) => {
	if (!isPlainObject(value)) return;
	const access = {
		partner: parseSingularOf(value.partner, parsePartner),
		sandbox: parseSingularOf(value.sandbox, parseSandbox)
	};
	return trimObject(access);
};
const parseEntitlement = (value) => {
	if (!isPlainObject(value)) return;
	const name = parseString(value["@name"]);
	return name ? { name } : void 0;
};
const parseItemAccess = (value) => {
	if (!isPlainObject(value)) return;
	const access = { entitlement: parseSingularOf(value.entitlement, parseEntitlement) };
	return trimObject(access);
};
const spotify_parse_utils_retrieveFeed = (value) => {
	if (!isPlainObject(value)) return;
	const feed = {
		limit: parseSingularOf(value["spotify:limit"], parseLimit),
		countryOfOrigin: parseSingularOf(value["spotify:countryoforigin"], (value) => parseString(retrieveText(value))),
		access: parseSingularOf(value["spotify:access"], parseFeedAccess)
	};
	return trimObject(feed);
};
const spotify_parse_utils_retrieveItem = (value) => {
	if (!isPlainObject(value)) return;
	const item = { access: parseSingularOf(value["spotify:access"], parseItemAccess) };
	return trimObject(item);
};
//#endregion


;// CONCATENATED MODULE: ./node_modules/feedsmith/dist/feeds/rss/parse/utils.mjs
































//#region src/feeds/rss/parse/utils.ts
const emailRegex = /^[^\s@()<>[\]]+@[^\s@()<>[\]]+\.[^\s@()<>[\]]+$/;
const urlRegex = /^(?:https?:\/\/|www\.)[^\s]+\.[^\s]+$/;
const mailtoRegex = /^mailto:/i;
const hasBracketsRegex = /[<[(]/;
const parse_utils_whitespaceRegex = /\s+/;
const commonSeparatorsRegex = /^[\s,\-|/:;]+|[\s,\-|/:;]+$/g;
const mailtoQueryRegex = /\?.*$/;
const stripMailto = (value) => {
	const stripped = value.replace(mailtoRegex, "");
	if (stripped !== value) return stripped.replace(mailtoQueryRegex, "");
	return stripped;
};
const closeBracketFor = (char) => {
	if (char === "<") return ">";
	if (char === "(") return ")";
	return "]";
};
const parseSimplePerson = (raw) => {
	const stripped = stripMailto(raw);
	if (urlRegex.test(stripped)) return { link: stripped };
	if (emailRegex.test(stripped)) return { email: stripped };
};
const parseUnbracketedPerson = (raw) => {
	if (raw.indexOf("@") === -1 && raw.indexOf("://") === -1 && raw.indexOf("www.") === -1) return { name: raw };
	const words = raw.split(parse_utils_whitespaceRegex);
	const nameParts = [];
	let email;
	let link;
	for (const word of words) {
		const stripped = stripMailto(word);
		if (urlRegex.test(word) && !link) link = word;
		else if (emailRegex.test(stripped) && !email) email = stripped;
		else nameParts.push(word);
	}
	if (!email && !link) return { name: raw };
	const person = {
		name: parseString(nameParts.join(" ").replace(commonSeparatorsRegex, "")),
		email,
		link
	};
	return trimObject(person);
};
const parseBracketedPerson = (raw) => {
	const person = {};
	const nameParts = [];
	const length = raw.length;
	let hasUnbracketedName = false;
	let i = 0;
	while (i < length) {
		let chunk;
		let isBracketed = false;
		let openBracket = "";
		let closeBracket = "";
		const char = raw[i];
		if (char === "<" || char === "(" || char === "[") {
			openBracket = char;
			closeBracket = closeBracketFor(char);
			const start = i + 1;
			let depth = 1;
			let end = start;
			while (end < length && depth > 0) {
				if (raw[end] === openBracket) depth++;
				else if (raw[end] === closeBracket) depth--;
				end++;
			}
			if (depth === 0) {
				isBracketed = true;
				chunk = parseString(raw.slice(start, end - 1));
				i = end;
			} else {
				const literalStart = i;
				i = start;
				while (i < length && raw[i] !== "<" && raw[i] !== "(" && raw[i] !== "[") i++;
				chunk = parseString(raw.slice(literalStart, i));
			}
		} else {
			const start = i;
			while (i < length && raw[i] !== "<" && raw[i] !== "(" && raw[i] !== "[") i++;
			chunk = parseString(raw.slice(start, i));
		}
		if (!chunk) continue;
		const strippedChunk = stripMailto(chunk);
		if (urlRegex.test(chunk) && !person.link) person.link = chunk;
		else if (emailRegex.test(strippedChunk) && !person.email) person.email = strippedChunk;
		else if (isBracketed) nameParts.push(hasUnbracketedName ? `${openBracket}${chunk}${closeBracket}` : chunk);
		else {
			hasUnbracketedName = true;
			nameParts.push(chunk);
		}
	}
	person.name = parseString(nameParts.join(" "));
	return trimObject(person);
};
const parse_utils_parsePerson = (value) => {
	const raw = parseSingularOf((value === null || value === void 0 ? void 0 : value.name) ?? value, (v) => parseString(retrieveText(v)));
	if (!raw) return;
	const simple = parseSimplePerson(raw);
	if (simple) return simple;
	if (!hasBracketsRegex.test(raw)) return parseUnbracketedPerson(raw);
	return parseBracketedPerson(raw);
};
const rss_parse_utils_parseCategory = (value) => {
	const category = {
		name: parseString(retrieveText(value)),
		domain: parseString(value === null || value === void 0 ? void 0 : value["@domain"])
	};
	return trimObject(category);
};
const parseCloud = (value) => {
	if (!isPlainObject(value)) return;
	const cloud = {
		domain: parseString(value["@domain"]),
		port: parseNumber(value["@port"]),
		path: parseString(value["@path"]),
		registerProcedure: parseString(value["@registerprocedure"]),
		protocol: parseString(value["@protocol"])
	};
	return trimObject(cloud);
};
const rss_parse_utils_parseImage = (value) => {
	if (!isPlainObject(value)) return;
	const image = {
		url: parseSingularOf(value.url, (value) => parseString(retrieveText(value))),
		title: parseSingularOf(value.title, (value) => parseString(retrieveText(value))),
		link: parseSingularOf(value.link, (value) => parseString(retrieveText(value))),
		description: parseSingularOf(value.description, (value) => parseString(retrieveText(value))),
		height: parseSingularOf(value.height, (value) => parseNumber(retrieveText(value))),
		width: parseSingularOf(value.width, (value) => parseNumber(retrieveText(value)))
	};
	return trimObject(image);
};
const utils_parseTextInput = (value) => {
	if (!isPlainObject(value)) return;
	const textInput = {
		title: parseSingularOf(value.title, (value) => parseString(retrieveText(value))),
		description: parseSingularOf(value.description, (value) => parseString(retrieveText(value))),
		name: parseSingularOf(value.name, (value) => parseString(retrieveText(value))),
		link: parseSingularOf(value.link, (value) => parseString(retrieveText(value)))
	};
	return trimObject(textInput);
};
const utils_retrieveImage = (value) => {
	const channel = parseSingular(value === null || value === void 0 ? void 0 : value.channel);
	return parseSingularOf(channel === null || channel === void 0 ? void 0 : channel.image, rss_parse_utils_parseImage) ?? parseSingularOf(value === null || value === void 0 ? void 0 : value.image, rss_parse_utils_parseImage);
};
const utils_retrieveTextInput = (value) => {
	const channel = parseSingular(value === null || value === void 0 ? void 0 : value.channel);
	return parseSingularOf(channel === null || channel === void 0 ? void 0 : channel.textinput, utils_parseTextInput) ?? parseSingularOf(value === null || value === void 0 ? void 0 : value.textinput, utils_parseTextInput);
};
const utils_retrieveItems = (value, options) => {
	const channel = parseSingular(value === null || value === void 0 ? void 0 : value.channel);
	return parseArrayOf(channel === null || channel === void 0 ? void 0 : channel.item, (value) => parse_utils_parseItem(value, options), options === null || options === void 0 ? void 0 : options.maxItems) ?? parseArrayOf(value === null || value === void 0 ? void 0 : value.item, (value) => parse_utils_parseItem(value, options), options === null || options === void 0 ? void 0 : options.maxItems);
};
const parseSkipHours = (value) => {
	return trimArray(value === null || value === void 0 ? void 0 : value.hour, (value) => parseNumber(retrieveText(value)));
};
const parseSkipDays = (value) => {
	return trimArray(value === null || value === void 0 ? void 0 : value.day, (value) => parseString(retrieveText(value)));
};
const parseEnclosure = (value) => {
	if (!isPlainObject(value)) return;
	const enclosure = {
		url: parseString(value["@url"]),
		length: parseNumber(value["@length"]),
		type: parseString(value["@type"])
	};
	return trimObject(enclosure);
};
const parseGuid = (value) => {
	const source = {
		value: parseString(retrieveText(value)),
		isPermaLink: parseBoolean(value === null || value === void 0 ? void 0 : value["@ispermalink"])
	};
	return trimObject(source);
};
const parse_utils_parseSource = (value) => {
	const source = {
		title: parseString(retrieveText(value)),
		url: parseString(value === null || value === void 0 ? void 0 : value["@url"])
	};
	return trimObject(source);
};
const parse_utils_parseItem = (value, options) => {
	if (!isPlainObject(value)) return;
	const namespaces = detectNamespaces(value);
	const item = {
		title: parseSingularOf(value.title, (value) => parseString(retrieveText(value))),
		link: parseSingularOf(value.link, (value) => parseString(retrieveText(value))),
		description: parseSingularOf(value.description, (value) => parseString(retrieveText(value))),
		authors: parseArrayOf(value.author, parse_utils_parsePerson),
		categories: parseArrayOf(value.category, rss_parse_utils_parseCategory),
		comments: parseSingularOf(value.comments, (value) => parseString(retrieveText(value))),
		enclosures: parseArrayOf(value.enclosure, parseEnclosure),
		guid: parseSingularOf(value.guid, parseGuid),
		pubDate: parseSingularOf(value.pubdate, (value) => parseDate(retrieveText(value), options === null || options === void 0 ? void 0 : options.parseDateFn)),
		source: parseSingularOf(value.source, parse_utils_parseSource),
		atom: namespaces.has("atom") ? parse_utils_retrieveEntry(value, options) : void 0,
		cc: namespaces.has("cc") ? retrieveItemOrFeed(value) : void 0,
		dc: namespaces.has("dc") ? parse_utils_retrieveItemOrFeed(value, options) : void 0,
		content: namespaces.has("content") ? content_parse_utils_retrieveItem(value) : void 0,
		creativeCommons: namespaces.has("creativecommons") ? utils_retrieveItemOrFeed(value) : void 0,
		slash: namespaces.has("slash") ? slash_parse_utils_retrieveItem(value) : void 0,
		itunes: namespaces.has("itunes") ? utils_retrieveItem(value) : void 0,
		podcast: namespaces.has("podcast") ? podcast_parse_utils_retrieveItem(value) : void 0,
		psc: namespaces.has("psc") ? psc_parse_utils_retrieveItem(value) : void 0,
		googleplay: namespaces.has("googleplay") ? retrieveItem(value) : void 0,
		media: namespaces.has("media") ? media_parse_utils_retrieveItemOrFeed(value) : void 0,
		georss: namespaces.has("georss") ? georss_parse_utils_retrieveItemOrFeed(value) : void 0,
		geo: namespaces.has("geo") ? geo_parse_utils_retrieveItemOrFeed(value) : void 0,
		thr: namespaces.has("thr") ? thr_parse_utils_retrieveItem(value) : void 0,
		dcterms: namespaces.has("dcterms") ? dcterms_parse_utils_retrieveItemOrFeed(value, options) : void 0,
		prism: namespaces.has("prism") ? prism_parse_utils_retrieveItem(value, options) : void 0,
		wfw: namespaces.has("wfw") ? wfw_parse_utils_retrieveItem(value) : void 0,
		sourceNs: namespaces.has("source") ? source_parse_utils_retrieveItem(value) : void 0,
		rawvoice: namespaces.has("rawvoice") ? rawvoice_parse_utils_retrieveItem(value) : void 0,
		spotify: namespaces.has("spotify") ? spotify_parse_utils_retrieveItem(value) : void 0,
		pingback: namespaces.has("pingback") ? parse_utils_retrieveItem(value) : void 0,
		trackback: namespaces.has("trackback") ? trackback_parse_utils_retrieveItem(value) : void 0,
		acast: namespaces.has("acast") ? acast_parse_utils_retrieveItem(value) : void 0,
		xml: xml_parse_utils_retrieveItemOrFeed(value)
	};
	return trimObject(item);
};
const rss_parse_utils_parseFeed = (value, options) => {
	const channel = parseSingular(value === null || value === void 0 ? void 0 : value.channel);
	if (!isPlainObject(channel)) return;
	const namespaces = detectNamespaces(channel);
	const feed = {
		title: parseSingularOf(channel.title, (value) => parseString(retrieveText(value))),
		link: parseSingularOf(channel.link, (value) => parseString(retrieveText(value))),
		description: parseSingularOf(channel.description, (value) => parseString(retrieveText(value))),
		language: parseSingularOf(channel.language, (value) => parseString(retrieveText(value))),
		copyright: parseSingularOf(channel.copyright, (value) => parseString(retrieveText(value))),
		managingEditor: parseSingularOf(channel.managingeditor, parse_utils_parsePerson),
		webMaster: parseSingularOf(channel.webmaster, parse_utils_parsePerson),
		pubDate: parseSingularOf(channel.pubdate, (value) => parseDate(retrieveText(value), options === null || options === void 0 ? void 0 : options.parseDateFn)),
		lastBuildDate: parseSingularOf(channel.lastbuilddate, (value) => parseDate(retrieveText(value), options === null || options === void 0 ? void 0 : options.parseDateFn)),
		categories: parseArrayOf(channel.category, rss_parse_utils_parseCategory),
		generator: parseSingularOf(channel.generator, (value) => parseString(retrieveText(value))),
		docs: parseSingularOf(channel.docs, (value) => parseString(retrieveText(value))),
		cloud: parseSingularOf(channel.cloud, parseCloud),
		ttl: parseSingularOf(channel.ttl, (value) => parseNumber(retrieveText(value))),
		image: utils_retrieveImage(value),
		rating: parseSingularOf(channel.rating, (value) => parseString(retrieveText(value))),
		textInput: utils_retrieveTextInput(value),
		skipHours: parseSingularOf(channel.skiphours, parseSkipHours),
		skipDays: parseSingularOf(channel.skipdays, parseSkipDays),
		items: utils_retrieveItems(value, options),
		atom: namespaces.has("atom") ? namespaces_atom_parse_utils_retrieveFeed(channel, options) : void 0,
		cc: namespaces.has("cc") ? retrieveItemOrFeed(channel) : void 0,
		dc: namespaces.has("dc") ? parse_utils_retrieveItemOrFeed(channel, options) : void 0,
		sy: namespaces.has("sy") ? sy_parse_utils_retrieveFeed(channel, options) : void 0,
		itunes: namespaces.has("itunes") ? parse_utils_retrieveFeed(channel) : void 0,
		podcast: namespaces.has("podcast") ? podcast_parse_utils_retrieveFeed(channel, options) : void 0,
		googleplay: namespaces.has("googleplay") ? utils_retrieveFeed(channel) : void 0,
		media: namespaces.has("media") ? media_parse_utils_retrieveItemOrFeed(channel) : void 0,
		georss: namespaces.has("georss") ? georss_parse_utils_retrieveItemOrFeed(channel) : void 0,
		geo: namespaces.has("geo") ? geo_parse_utils_retrieveItemOrFeed(channel) : void 0,
		dcterms: namespaces.has("dcterms") ? dcterms_parse_utils_retrieveItemOrFeed(channel, options) : void 0,
		prism: namespaces.has("prism") ? prism_parse_utils_retrieveFeed(channel, options) : void 0,
		creativeCommons: namespaces.has("creativecommons") ? utils_retrieveItemOrFeed(channel) : void 0,
		feedpress: namespaces.has("feedpress") ? feedpress_parse_utils_retrieveFeed(channel) : void 0,
		opensearch: namespaces.has("opensearch") ? opensearch_parse_utils_retrieveFeed(channel) : void 0,
		admin: namespaces.has("admin") ? retrieveFeed(channel) : void 0,
		sourceNs: namespaces.has("source") ? source_parse_utils_retrieveFeed(channel) : void 0,
		blogChannel: namespaces.has("blogchannel") ? blogchannel_parse_utils_retrieveFeed(channel) : void 0,
		rawvoice: namespaces.has("rawvoice") ? rawvoice_parse_utils_retrieveFeed(channel, options) : void 0,
		spotify: namespaces.has("spotify") ? spotify_parse_utils_retrieveFeed(channel) : void 0,
		pingback: namespaces.has("pingback") ? pingback_parse_utils_retrieveFeed(channel) : void 0,
		acast: namespaces.has("acast") ? acast_parse_utils_retrieveFeed(channel) : void 0,
		xml: xml_parse_utils_retrieveItemOrFeed(value)
	};
	return trimObject(feed);
};
const rss_parse_utils_retrieveFeed = (value, options) => {
	return parseSingularOf(value === null || value === void 0 ? void 0 : value.rss, (value) => rss_parse_utils_parseFeed(value, options));
};
//#endregion


;// CONCATENATED MODULE: ./node_modules/feedsmith/dist/feeds/rss/parse/index.mjs







//#region src/feeds/rss/parse/index.ts
const rss_parse_createNamespaceOptions = createNamespaceResolver({
	namespaceUris: namespaceUris,
	namespacePrefixes: namespacePrefixes
});
let rss_parse_namespaceOptions = rss_parse_createNamespaceOptions();
const rss_parse_parser = new XMLParser({
	...parserConfig,
	stopNodes: rss_parse_config_stopNodes,
	transformTagName: (name) => rss_parse_namespaceOptions.transformTagName(name),
	transformAttributeName: (name) => rss_parse_namespaceOptions.transformAttributeName(name),
	attributeValueProcessor: (name, value) => rss_parse_namespaceOptions.attributeValueProcessor(name, value),
	updateTag: (name) => rss_parse_namespaceOptions.updateTag(name)
});
const rss_parse_parse = (value, options) => {
	if (!rss_detect_detect(value)) throw new DetectError(locales.invalidFeedFormat);
	let normalized;
	try {
		rss_parse_namespaceOptions = rss_parse_createNamespaceOptions(value);
		normalized = rss_parse_parser.parse(value);
	} catch (error) {
		throw new MalformedError(locales.invalidFeedFormat, { cause: error });
	}
	const parsed = rss_parse_utils_retrieveFeed(normalized, options);
	if (!parsed) throw new ParseError(locales.invalidFeedFormat);
	return parsed;
};
//#endregion


;// CONCATENATED MODULE: ./node_modules/feedsmith/dist/common/parse.mjs











//#region src/common/parse.ts
const common_parse_parse = (value, options) => {
	if (rss_detect_detect(value)) return {
		format: "rss",
		feed: rss_parse_parse(value, options)
	};
	if (detect(value)) return {
		format: "atom",
		feed: parse(value, options)
	};
	if (rdf_detect_detect(value)) return {
		format: "rdf",
		feed: rdf_parse_parse(value, options)
	};
	const json = parseJsonObject(value);
	if (detect_detect(json)) return {
		format: "json",
		feed: parse_parse(json, options)
	};
	throw new DetectError(locales.unrecognizedFeedFormat);
};
//#endregion


;// CONCATENATED MODULE: ./node_modules/fast-xml-builder/src/util.js


// String(val)/val.toString() drop the sign of -0 (e.g. String(-0) === '0'), silently
// corrupting a round-tripped negative-zero value. XML has no separate int/float syntax,
// so this is the single place every raw value gets turned into text.
function valToStr(val) {
  return typeof val === 'number' && Object.is(val, -0) ? '-0' : String(val)
}

function safeComment(val) {
  return valToStr(val)
    .replace(/--/g, '- -')   // -- is illegal anywhere in comment content
    .replace(/--/g, '- -')   // handle the scenario when 2 consiucative dashes appears 
    .replace(/-$/, '- ');    // trailing - would form -- with the closing -->
}

function safeCdata(val) {
  return valToStr(val).replace(/\]\]>/g, ']]]]><![CDATA[>')
}

function util_escapeAttribute(val) {
  return valToStr(val).replace(/"/g, '&quot;').replace(/'/g, '&apos;')
}

/**
 * Resolve a tag or attribute name through sanitizeName if configured.
 * Validation via xml-naming's qName is performed first; the sanitizeName
 * callback is invoked only when the name is invalid. If sanitizeName is
 * false (default), no validation occurs and the name is used as-is.
 *
 * @param {string}  name        - raw name from the JS object
 * @param {boolean} isAttribute - true when resolving an attribute name
 * @param {object}  options
 * @param {Matcher} matcher     - current matcher state (readonly from callback perspective)
 * @param {function} qNameValidator - function to validate tag names
 */

function resolveName(name, isAttribute, options, matcher, validator) {
  if (!options.sanitizeName) return name;

  // Processing-instruction names: validate the part after the leading "?"
  const isPI = !isAttribute && name[0] === '?';
  const bare = isPI ? name.slice(1) : name;

  if (validator(bare)) return name;

  const result = options.sanitizeName(bare, { isAttribute, matcher: matcher.readOnly() });

  // Never trust the callback's output
  if (typeof result !== 'string' || !validator(result)) {
    throw new Error(`sanitizeName returned an invalid XML name for "${bare}"`);
  }
  return isPI ? '?' + result : result;
}
;// CONCATENATED MODULE: ./node_modules/fast-xml-builder/src/orderedJs2Xml.js




const EOL = "\n";

/**
 * Detect XML version from the first element of the ordered array input.
 * The first element must be a ?xml processing instruction with a version attribute.
 * Returns '1.0' if not found.
 *
 * @param {array}  jArray
 * @param {object} options
 */
function detectXmlVersionFromArray(jArray, options) {
    if (!Array.isArray(jArray) || jArray.length === 0) return '1.0';
    const first = jArray[0];
    const firstKey = orderedJs2Xml_propName(first);
    if (firstKey === '?xml') {
        const attrs = first[':@'];
        if (attrs) {
            const versionKey = options.attributeNamePrefix + 'version';
            if (attrs[versionKey]) return attrs[versionKey];
        }
    }
    return '1.0';
}

/**
 * @param {array} jArray
 * @param {any} options
 * @returns
 */
function toXml(jArray, options) {
    let indentation = "";
    if (options.format) {
        indentation = EOL;
    }

    // Pre-compile stopNode expressions for pattern matching
    const stopNodeExpressions = [];
    if (options.stopNodes && Array.isArray(options.stopNodes)) {
        for (let i = 0; i < options.stopNodes.length; i++) {
            const node = options.stopNodes[i];
            if (typeof node === 'string') {
                stopNodeExpressions.push(new Expression(node));
            } else if (node instanceof Expression) {
                stopNodeExpressions.push(node);
            }
        }
    }

    // Detect XML version for use in name validation
    const xmlVersion = detectXmlVersionFromArray(jArray, options);
    const qNameValidator = createValidator('qName', { xmlVersion });
    // Initialize matcher for path tracking
    const matcher = new Matcher();

    return arrToStr(jArray, options, indentation, matcher, stopNodeExpressions, qNameValidator);
}

function arrToStr(arr, options, indentation, matcher, stopNodeExpressions, qNameValidator) {
    let xmlStr = "";
    let isPreviousElementTag = false;

    if (options.maxNestedTags && matcher.getDepth() > options.maxNestedTags) {
        throw new Error("Maximum nested tags exceeded");
    }

    if (!Array.isArray(arr)) {
        // Non-array values (e.g. string tag values) should be treated as text content
        if (arr !== undefined && arr !== null) {
            let text = valToStr(arr);
            text = orderedJs2Xml_replaceEntitiesValue(text, options);
            return text;
        }
        return "";
    }

    for (let i = 0; i < arr.length; i++) {
        const tagObj = arr[i];
        const rawTagName = orderedJs2Xml_propName(tagObj);
        if (rawTagName === undefined) continue;

        // Special names are exempt from sanitizeName: internal conventions and PI tags
        // are not user-supplied XML element names.
        const isSpecialName = rawTagName === options.textNodeName
            || rawTagName === options.cdataPropName
            || rawTagName === options.commentPropName;
        //|| rawTagName[0] === '?';

        // Resolve tag name (may transform it; may throw for invalid names)
        const tagName = isSpecialName
            ? rawTagName
            : resolveName(rawTagName, false, options, matcher, qNameValidator);

        // Extract attributes from ":@" property
        const attrValues = extractAttributeValues(tagObj[":@"], options);

        // Push resolved tag to matcher WITH attributes
        matcher.push(tagName, attrValues);

        // Check if this is a stop node using Expression matching
        const isStopNode = checkStopNode(matcher, stopNodeExpressions);

        if (tagName === options.textNodeName) {
            let tagText = tagObj[rawTagName];
            if (!isStopNode) {
                tagText = options.tagValueProcessor(tagName, tagText);
                tagText = orderedJs2Xml_replaceEntitiesValue(tagText, options);
            }
            tagText = valToStr(tagText);
            if (isPreviousElementTag) {
                xmlStr += indentation;
            }
            xmlStr += tagText;
            isPreviousElementTag = false;
            matcher.pop();
            continue;
        } else if (tagName === options.cdataPropName) {
            if (isPreviousElementTag) {
                xmlStr += indentation;
            }
            const val = tagObj[rawTagName][0][options.textNodeName];
            const safeVal = safeCdata(val);
            xmlStr += `<![CDATA[${safeVal}]]>`;
            isPreviousElementTag = false;
            matcher.pop();
            continue;
        } else if (tagName === options.commentPropName) {
            const val = tagObj[rawTagName][0][options.textNodeName];
            const safeVal = safeComment(val);
            xmlStr += indentation + `<!--${safeVal}-->`;
            isPreviousElementTag = true;
            matcher.pop();
            continue;
        } else if (tagName[0] === "?") {
            const attStr = attr_to_str(tagObj[":@"], options, isStopNode, matcher, qNameValidator);
            const tempInd = tagName === "?xml" ? "" : indentation;
            // Text node content on PI/XML declaration tags is intentionally ignored.
            // Only attributes are valid on these tags per the XML spec.
            xmlStr += tempInd + `<${tagName}${attStr}?>`;
            isPreviousElementTag = true;
            matcher.pop();
            continue;
        }

        let newIdentation = indentation;
        if (newIdentation !== "") {
            newIdentation += options.indentBy;
        }

        // Pass isStopNode to attr_to_str so attributes are also not processed for stopNodes
        const attStr = attr_to_str(tagObj[":@"], options, isStopNode, matcher, qNameValidator);
        const tagStart = indentation + `<${tagName}${attStr}`;

        // If this is a stopNode, get raw content without processing
        let tagValue;
        if (isStopNode) {
            tagValue = getRawContent(tagObj[rawTagName], options, matcher.getDepth());
        } else {
            tagValue = arrToStr(tagObj[rawTagName], options, newIdentation, matcher, stopNodeExpressions, qNameValidator);
        }

        if (options.unpairedTags.indexOf(tagName) !== -1) {
            if (options.suppressUnpairedNode) xmlStr += tagStart + ">";
            else xmlStr += tagStart + "/>";
        } else if ((!tagValue || tagValue.length === 0) && options.suppressEmptyNode) {
            xmlStr += tagStart + "/>";
        } else if (tagValue && tagValue.endsWith(">")) {
            xmlStr += tagStart + `>${tagValue}${indentation}</${tagName}>`;
        } else {
            xmlStr += tagStart + ">";
            if (tagValue && indentation !== "" && (tagValue.includes("/>") || tagValue.includes("</"))) {
                xmlStr += indentation + options.indentBy + tagValue + indentation;
            } else {
                xmlStr += tagValue;
            }
            xmlStr += `</${tagName}>`;
        }
        isPreviousElementTag = true;

        // Pop tag from matcher
        matcher.pop();
    }

    return xmlStr;
}

/**
 * Extract attribute values from the ":@" object and return as plain object
 * for passing to matcher.push()
 */
function extractAttributeValues(attrMap, options) {
    if (!attrMap || options.ignoreAttributes) return null;

    const attrValues = {};
    let hasAttrs = false;

    for (let attr in attrMap) {
        if (!Object.prototype.hasOwnProperty.call(attrMap, attr)) continue;
        // Remove the attribute prefix to get clean attribute name
        const cleanAttrName = attr.startsWith(options.attributeNamePrefix)
            ? attr.substr(options.attributeNamePrefix.length)
            : attr;
        attrValues[cleanAttrName] = util_escapeAttribute(attrMap[attr]);
        hasAttrs = true;
    }

    return hasAttrs ? attrValues : null;
}

/**
 * Extract raw content from a stopNode without any processing
 * This preserves the content exactly as-is, including special characters
 */
function getRawContent(arr, options, depth = 0) {
    if (options.maxNestedTags && depth > options.maxNestedTags) {
        throw new Error("Maximum nested tags exceeded");
    }
    if (!Array.isArray(arr)) {
        // Non-array values return as-is
        if (arr !== undefined && arr !== null) {
            return valToStr(arr);
        }
        return "";
    }

    let content = "";
    for (let i = 0; i < arr.length; i++) {
        const item = arr[i];
        const tagName = orderedJs2Xml_propName(item);

        if (tagName === options.textNodeName) {
            // Raw text content - NO processing, NO entity replacement
            content += valToStr(item[tagName]);
        } else if (tagName === options.cdataPropName) {
            // CDATA content
            content += item[tagName][0][options.textNodeName];
        } else if (tagName === options.commentPropName) {
            // Comment content
            content += item[tagName][0][options.textNodeName];
        } else if (tagName && tagName[0] === "?") {
            // Processing instruction - skip for stopNodes
            continue;
        } else if (tagName) {
            // Nested tags within stopNode — no sanitizeName, content is raw
            const attStr = attr_to_str_raw(item[":@"], options);
            const nestedContent = getRawContent(item[tagName], options, depth + 1);

            if (!nestedContent || nestedContent.length === 0) {
                content += `<${tagName}${attStr}/>`;
            } else {
                content += `<${tagName}${attStr}>${nestedContent}</${tagName}>`;
            }
        }
    }
    return content;
}

/**
 * Build attribute string for stopNodes - NO entity replacement
 */
function attr_to_str_raw(attrMap, options) {
    let attrStr = "";
    if (attrMap && !options.ignoreAttributes) {
        for (let attr in attrMap) {
            if (!Object.prototype.hasOwnProperty.call(attrMap, attr)) continue;
            // For stopNodes, use raw value without processing
            let attrVal = attrMap[attr];
            if (attrVal === true && options.suppressBooleanAttributes) {
                attrStr += ` ${attr.substr(options.attributeNamePrefix.length)}`;
            } else {
                attrStr += ` ${attr.substr(options.attributeNamePrefix.length)}="${util_escapeAttribute(attrVal)}"`;
            }
        }
    }
    return attrStr;
}

function orderedJs2Xml_propName(obj) {
    const keys = Object.keys(obj);
    for (let i = 0; i < keys.length; i++) {
        const key = keys[i];
        if (!Object.prototype.hasOwnProperty.call(obj, key)) continue;
        if (key !== ":@") return key;
    }
}

/**
 * Build attribute string, resolving attribute names through sanitizeName when configured.
 * Accepts matcher so the callback has path context.
 */
function attr_to_str(attrMap, options, isStopNode, matcher, qNameValidator) {
    let attrStr = "";
    if (attrMap && !options.ignoreAttributes) {
        for (let attr in attrMap) {
            if (!Object.prototype.hasOwnProperty.call(attrMap, attr)) continue;

            // Strip prefix to get the clean XML attribute name, then optionally sanitize it
            const cleanAttrName = attr.substr(options.attributeNamePrefix.length);
            const resolvedAttrName = isStopNode
                ? cleanAttrName  // stopNodes are raw — skip sanitizeName for attr names too
                : resolveName(cleanAttrName, true, options, matcher, qNameValidator);

            let attrVal;
            if (isStopNode) {
                // For stopNodes, use raw value without any processing
                attrVal = attrMap[attr];
            } else {
                // Normal processing: apply attributeValueProcessor and entity replacement
                attrVal = options.attributeValueProcessor(attr, attrMap[attr]);
                attrVal = orderedJs2Xml_replaceEntitiesValue(attrVal, options);
            }

            if (attrVal === true && options.suppressBooleanAttributes) {
                attrStr += ` ${resolvedAttrName}`;
            } else {
                attrStr += ` ${resolvedAttrName}="${util_escapeAttribute(attrVal)}"`;
            }
        }
    }
    return attrStr;
}

function checkStopNode(matcher, stopNodeExpressions) {
    if (!stopNodeExpressions || stopNodeExpressions.length === 0) return false;

    for (let i = 0; i < stopNodeExpressions.length; i++) {
        if (matcher.matches(stopNodeExpressions[i])) {
            return true;
        }
    }
    return false;
}

function orderedJs2Xml_replaceEntitiesValue(textValue, options) {
    if (textValue && textValue.length > 0 && options.processEntities) {
        for (let i = 0; i < options.entities.length; i++) {
            const entity = options.entities[i];
            textValue = textValue.replace(entity.regex, entity.val);
        }
    }
    return textValue;
}
;// CONCATENATED MODULE: ./node_modules/fast-xml-builder/src/ignoreAttributes.js
function ignoreAttributes_getIgnoreAttributesFn(ignoreAttributes) {
    if (typeof ignoreAttributes === 'function') {
        return ignoreAttributes
    }
    if (Array.isArray(ignoreAttributes)) {
        return (attrName) => {
            for (const pattern of ignoreAttributes) {
                if (typeof pattern === 'string' && attrName === pattern) {
                    return true
                }
                if (pattern instanceof RegExp && pattern.test(attrName)) {
                    return true
                }
            }
        }
    }
    return () => false
}
;// CONCATENATED MODULE: ./node_modules/fast-xml-builder/src/fxb.js

//parse Empty Node as self closing node






const fxb_defaultOptions = {
  attributeNamePrefix: '@_',
  attributesGroupName: false,
  textNodeName: '#text',
  ignoreAttributes: true,
  cdataPropName: false,
  format: false,
  indentBy: '  ',
  suppressEmptyNode: false,
  suppressUnpairedNode: true,
  suppressBooleanAttributes: true,
  tagValueProcessor: function (key, a) {
    return a;
  },
  attributeValueProcessor: function (attrName, a) {
    return a;
  },
  preserveOrder: false,
  commentPropName: false,
  unpairedTags: [],
  entities: [
    { regex: new RegExp("&", "g"), val: "&amp;" },//it must be on top
    { regex: new RegExp(">", "g"), val: "&gt;" },
    { regex: new RegExp("<", "g"), val: "&lt;" },
    { regex: new RegExp("\'", "g"), val: "&apos;" },
    { regex: new RegExp("\"", "g"), val: "&quot;" }
  ],
  processEntities: true,
  stopNodes: [],
  // transformTagName: false,
  // transformAttributeName: false,
  oneListGroup: false,
  maxNestedTags: 100,
  jPath: true,  // When true, callbacks receive string jPath; when false, receive Matcher instance
  sanitizeName: false  // false = allow all names as-is (default, backward-compatible).
  // Set to a function (name, { isAttribute, matcher }) => string to
  // validate/sanitize tag and attribute names. Throw inside the function
  // to reject an invalid name.
};

function Builder(options) {
  this.options = Object.assign({}, fxb_defaultOptions, options);

  // Convert old-style stopNodes for backward compatibility
  // Old syntax: "*.tag" meant "tag anywhere in tree"
  // New syntax: "..tag" means "tag anywhere in tree"
  if (this.options.stopNodes && Array.isArray(this.options.stopNodes)) {
    this.options.stopNodes = this.options.stopNodes.map(node => {
      if (typeof node === 'string' && node.startsWith('*.')) {
        // Convert old wildcard syntax to deep wildcard
        return '..' + node.substring(2);
      }
      return node;
    });
  }

  // Pre-compile stopNode expressions for pattern matching
  this.stopNodeExpressions = [];
  if (this.options.stopNodes && Array.isArray(this.options.stopNodes)) {
    for (let i = 0; i < this.options.stopNodes.length; i++) {
      const node = this.options.stopNodes[i];
      if (typeof node === 'string') {
        this.stopNodeExpressions.push(new Expression(node));
      } else if (node instanceof Expression) {
        this.stopNodeExpressions.push(node);
      }
    }
  }

  if (this.options.ignoreAttributes === true || this.options.attributesGroupName) {
    this.isAttribute = function (/*a*/) {
      return false;
    };
  } else {
    this.ignoreAttributesFn = ignoreAttributes_getIgnoreAttributesFn(this.options.ignoreAttributes)
    this.attrPrefixLen = this.options.attributeNamePrefix.length;
    this.isAttribute = isAttribute;
  }

  this.processTextOrObjNode = processTextOrObjNode

  if (this.options.format) {
    this.indentate = indentate;
    this.tagEndChar = '>\n';
    this.newLine = '\n';
  } else {
    this.indentate = function () {
      return '';
    };
    this.tagEndChar = '>';
    this.newLine = '';
  }
}

/**
 * Detect XML version from the ?xml declaration at the root of a plain-object input.
 * Checks both attributesGroupName and flat attribute forms.
 * Returns '1.0' if no declaration is found.
 */
function detectXmlVersionFromObj(jObj, options) {
  const decl = jObj['?xml'];
  if (decl && typeof decl === 'object') {
    // attributesGroupName path e.g. { '$$': { '@_version': '1.1' } }
    if (options.attributesGroupName && decl[options.attributesGroupName]) {
      const v = decl[options.attributesGroupName][options.attributeNamePrefix + 'version'];
      if (v) return v;
    }
    // flat attribute path e.g. { '@_version': '1.1' }
    const v = decl[options.attributeNamePrefix + 'version'];
    if (v) return v;
  }
  return '1.0';
}

Builder.prototype.build = function (jObj) {
  if (this.options.preserveOrder) {
    return toXml(jObj, this.options);
  } else {
    if (Array.isArray(jObj) && this.options.arrayNodeName && this.options.arrayNodeName.length > 1) {
      jObj = {
        [this.options.arrayNodeName]: jObj
      }
    }
    // Initialize matcher for path tracking
    const matcher = new Matcher();
    const xmlVersion = detectXmlVersionFromObj(jObj, this.options);
    const qNameValidator = createValidator('qName', { xmlVersion });
    return this.j2x(jObj, 0, matcher, qNameValidator).val;
  }
};

Builder.prototype.j2x = function (jObj, level, matcher, qNameValidator) {
  let attrStr = '';
  let val = '';
  if (this.options.maxNestedTags && matcher.getDepth() >= this.options.maxNestedTags) {
    throw new Error("Maximum nested tags exceeded");
  }
  // Get jPath based on option: string for backward compatibility, or Matcher for new features
  const jPath = this.options.jPath ? matcher.toString() : matcher;

  // Check if current node is a stopNode (will be used for attribute encoding)
  const isCurrentStopNode = this.checkStopNode(matcher);

  for (let key in jObj) {
    if (!Object.prototype.hasOwnProperty.call(jObj, key)) continue;

    // Resolve the key through sanitizeName before any use.
    // Special keys (textNodeName, cdataPropName, commentPropName, attributeNamePrefix,
    // attributesGroupName, "?" PI tags) are exempt — they are builder-internal conventions,
    // not user-supplied XML names.
    const isSpecialKey = key === this.options.textNodeName
      || key === this.options.cdataPropName
      || key === this.options.commentPropName
      || (this.options.attributesGroupName && key === this.options.attributesGroupName)
      || this.isAttribute(key);
    //|| key[0] === '?';

    const resolvedKey = isSpecialKey
      ? key
      : resolveName(key, false, this.options, matcher, qNameValidator);

    if (typeof jObj[key] === 'undefined') {
      // supress undefined node only if it is not an attribute
      if (this.isAttribute(key)) {
        val += '';
      }
    } else if (jObj[key] === null) {
      // null attribute should be ignored by the attribute list, but should not cause the tag closing
      if (this.isAttribute(key)) {
        val += '';
      } else if (resolvedKey === this.options.cdataPropName || resolvedKey === this.options.commentPropName) {
        val += '';
      } else if (resolvedKey[0] === '?') {
        val += this.indentate(level) + '<' + resolvedKey + '?' + this.tagEndChar;
      } else {
        val += this.indentate(level) + '<' + resolvedKey + '/' + this.tagEndChar;
      }
    } else if (jObj[key] instanceof Date) {
      val += this.buildTextValNode(jObj[key], resolvedKey, '', level, matcher);
    } else if (typeof jObj[key] !== 'object') {
      //premitive type
      const attr = this.isAttribute(key);
      if (attr && !this.ignoreAttributesFn(attr, jPath)) {
        // Resolve the attribute name through sanitizeName
        const resolvedAttr = resolveName(attr, true, this.options, matcher, qNameValidator);
        attrStr += this.buildAttrPairStr(resolvedAttr, valToStr(jObj[key]), isCurrentStopNode);
      } else if (!attr) {
        //tag value
        if (key === this.options.textNodeName) {
          let newval = this.options.tagValueProcessor(key, valToStr(jObj[key]));
          val += this.replaceEntitiesValue(newval);
        } else {
          // Check if this is a stopNode before building
          matcher.push(resolvedKey);
          const isStopNode = this.checkStopNode(matcher);
          matcher.pop();

          if (isStopNode) {
            // Build as raw content without encoding
            const textValue = valToStr(jObj[key]);
            if (textValue === '') {
              val += this.indentate(level) + '<' + resolvedKey + this.closeTag(resolvedKey) + this.tagEndChar;
            } else {
              val += this.indentate(level) + '<' + resolvedKey + '>' + textValue + '</' + resolvedKey + this.tagEndChar;
            }
          } else {
            val += this.buildTextValNode(jObj[key], resolvedKey, '', level, matcher);
          }
        }
      }
    } else if (Array.isArray(jObj[key])) {
      //repeated nodes
      const arrLen = jObj[key].length;
      let listTagVal = "";
      let listTagAttr = "";
      for (let j = 0; j < arrLen; j++) {
        const item = jObj[key][j];
        if (typeof item === 'undefined') {
          // supress undefined node
        } else if (item === null) {
          if (resolvedKey[0] === "?") val += this.indentate(level) + '<' + resolvedKey + '?' + this.tagEndChar;
          else val += this.indentate(level) + '<' + resolvedKey + '/' + this.tagEndChar;
        } else if (typeof item === 'object') {
          if (this.options.oneListGroup) {
            // Push tag to matcher before recursive call
            matcher.push(resolvedKey);
            const result = this.j2x(item, level + 1, matcher, qNameValidator);
            // Pop tag from matcher after recursive call
            matcher.pop();

            listTagVal += result.val;
            if (this.options.attributesGroupName && item.hasOwnProperty(this.options.attributesGroupName)) {
              listTagAttr += result.attrStr
            }
          } else {
            listTagVal += this.processTextOrObjNode(item, resolvedKey, level, matcher, qNameValidator)
          }
        } else {
          if (this.options.oneListGroup) {
            let textValue = this.options.tagValueProcessor(resolvedKey, item);
            textValue = this.replaceEntitiesValue(textValue);
            textValue = valToStr(textValue);
            listTagVal += textValue;
          } else {
            // Check if this is a stopNode before building
            matcher.push(resolvedKey);
            const isStopNode = this.checkStopNode(matcher);
            matcher.pop();

            if (isStopNode) {
              // Build as raw content without encoding
              const textValue = valToStr(item);
              if (textValue === '') {
                listTagVal += this.indentate(level) + '<' + resolvedKey + this.closeTag(resolvedKey) + this.tagEndChar;
              } else {
                listTagVal += this.indentate(level) + '<' + resolvedKey + '>' + textValue + '</' + resolvedKey + this.tagEndChar;
              }
            } else {
              listTagVal += this.buildTextValNode(item, resolvedKey, '', level, matcher);
            }
          }
        }
      }
      if (this.options.oneListGroup) {
        listTagVal = this.buildObjectNode(listTagVal, resolvedKey, listTagAttr, level);
      }
      val += listTagVal;
    } else {
      //nested node
      if (this.options.attributesGroupName && key === this.options.attributesGroupName) {
        const Ks = Object.keys(jObj[key]);
        const L = Ks.length;
        for (let j = 0; j < L; j++) {
          // Resolve attribute names inside attributesGroupName
          const resolvedAttr = resolveName(Ks[j], true, this.options, matcher, qNameValidator);
          attrStr += this.buildAttrPairStr(resolvedAttr, valToStr(jObj[key][Ks[j]]), isCurrentStopNode);
        }
      } else {
        val += this.processTextOrObjNode(jObj[key], resolvedKey, level, matcher, qNameValidator)
      }
    }
  }
  return { attrStr: attrStr, val: val };
};

Builder.prototype.buildAttrPairStr = function (attrName, val, isStopNode) {
  if (!isStopNode) {
    val = this.options.attributeValueProcessor(attrName, valToStr(val));
    val = this.replaceEntitiesValue(val);
  }
  if (this.options.suppressBooleanAttributes && val === "true") {
    return ' ' + attrName;
  } else return ' ' + attrName + '="' + util_escapeAttribute(val) + '"';
}

function processTextOrObjNode(object, key, level, matcher, qNameValidator) {
  // Extract attributes to pass to matcher
  const attrValues = this.extractAttributes(object);

  // Push tag to matcher before recursion WITH attributes
  matcher.push(key, attrValues);

  // Check if this entire node is a stopNode
  const isStopNode = this.checkStopNode(matcher);

  if (isStopNode) {
    // For stopNodes, build raw content without entity encoding
    const rawContent = this.buildRawContent(object, matcher.getDepth());
    const attrStr = this.buildAttributesForStopNode(object);
    matcher.pop();
    return this.buildObjectNode(rawContent, key, attrStr, level);
  }

  const result = this.j2x(object, level + 1, matcher, qNameValidator);
  // Pop tag from matcher after recursion
  matcher.pop();

  // PI/XML-declaration tags must never emit text content — route through
  // buildTextValNode which correctly ignores the text node for "?" tags.
  if (key[0] === '?') {
    return this.buildTextValNode('', key, result.attrStr, level, matcher);
  } else if (object[this.options.textNodeName] !== undefined && Object.keys(object).length === 1) {
    return this.buildTextValNode(object[this.options.textNodeName], key, result.attrStr, level, matcher);
  } else {
    return this.buildObjectNode(result.val, key, result.attrStr, level);
  }
}

// Helper method to extract attributes from an object
Builder.prototype.extractAttributes = function (obj) {
  if (!obj || typeof obj !== 'object') return null;

  const attrValues = {};
  let hasAttrs = false;

  // Check for attributesGroupName (when attributes are grouped)
  if (this.options.attributesGroupName && obj[this.options.attributesGroupName]) {
    const attrGroup = obj[this.options.attributesGroupName];
    for (let attrKey in attrGroup) {
      if (!Object.prototype.hasOwnProperty.call(attrGroup, attrKey)) continue;
      // Remove attribute prefix if present
      const cleanKey = attrKey.startsWith(this.options.attributeNamePrefix)
        ? attrKey.substring(this.options.attributeNamePrefix.length)
        : attrKey;
      attrValues[cleanKey] = util_escapeAttribute(attrGroup[attrKey]);
      hasAttrs = true;
    }
  } else {
    // Look for individual attributes (prefixed with attributeNamePrefix)
    for (let key in obj) {
      if (!Object.prototype.hasOwnProperty.call(obj, key)) continue;
      const attr = this.isAttribute(key);
      if (attr) {
        attrValues[attr] = util_escapeAttribute(obj[key]);
        hasAttrs = true;
      }
    }
  }

  return hasAttrs ? attrValues : null;
};

// Build raw content for stopNode without entity encoding
Builder.prototype.buildRawContent = function (obj, depth = 0) {
  if (this.options.maxNestedTags && depth >= this.options.maxNestedTags) {
    throw new Error("Maximum nested tags exceeded");
  }
  if (typeof obj === 'string') {
    return obj; // Already a string, return as-is
  }

  if (typeof obj !== 'object' || obj === null) {
    return String(obj);
  }

  // Check if this is a stopNode data from parser: { "#text": "raw xml", "@_attr": "val" }
  if (obj[this.options.textNodeName] !== undefined) {
    return obj[this.options.textNodeName]; // Return raw text without encoding
  }

  // Build raw XML from nested structure
  let content = '';

  for (let key in obj) {
    if (!Object.prototype.hasOwnProperty.call(obj, key)) continue;

    // Skip attributes
    if (this.isAttribute(key)) continue;
    if (this.options.attributesGroupName && key === this.options.attributesGroupName) continue;

    const value = obj[key];

    if (key === this.options.textNodeName) {
      content += value; // Raw text
    } else if (Array.isArray(value)) {
      // Array of same tag
      for (let item of value) {
        if (typeof item === 'string' || typeof item === 'number') {
          content += `<${key}>${item}</${key}>`;
        } else if (typeof item === 'object' && item !== null) {
          const nestedContent = this.buildRawContent(item, depth + 1);
          const nestedAttrs = this.buildAttributesForStopNode(item);
          if (nestedContent === '') {
            content += `<${key}${nestedAttrs}/>`;
          } else {
            content += `<${key}${nestedAttrs}>${nestedContent}</${key}>`;
          }
        }
      }
    } else if (typeof value === 'object' && value !== null) {
      // Nested object
      const nestedContent = this.buildRawContent(value, depth + 1);
      const nestedAttrs = this.buildAttributesForStopNode(value);
      if (nestedContent === '') {
        content += `<${key}${nestedAttrs}/>`;
      } else {
        content += `<${key}${nestedAttrs}>${nestedContent}</${key}>`;
      }
    } else {
      // Primitive value
      content += `<${key}>${value}</${key}>`;
    }
  }

  return content;
};

// Build attribute string for stopNode (no entity encoding)
Builder.prototype.buildAttributesForStopNode = function (obj) {
  if (!obj || typeof obj !== 'object') return '';

  let attrStr = '';

  // Check for attributesGroupName (when attributes are grouped)
  if (this.options.attributesGroupName && obj[this.options.attributesGroupName]) {
    const attrGroup = obj[this.options.attributesGroupName];
    for (let attrKey in attrGroup) {
      if (!Object.prototype.hasOwnProperty.call(attrGroup, attrKey)) continue;
      const cleanKey = attrKey.startsWith(this.options.attributeNamePrefix)
        ? attrKey.substring(this.options.attributeNamePrefix.length)
        : attrKey;
      const val = attrGroup[attrKey];
      if (val === true && this.options.suppressBooleanAttributes) {
        attrStr += ' ' + cleanKey;
      } else {
        // stopNode content is raw, but the quote delimiter is always escaped
        // so a quote in the value cannot break out of the attribute (see orderedJs2Xml attr_to_str)
        attrStr += ' ' + cleanKey + '="' + util_escapeAttribute(val) + '"';
      }
    }
  } else {
    // Look for individual attributes
    for (let key in obj) {
      if (!Object.prototype.hasOwnProperty.call(obj, key)) continue;
      const attr = this.isAttribute(key);
      if (attr) {
        const val = obj[key];
        if (val === true && this.options.suppressBooleanAttributes) {
          attrStr += ' ' + attr;
        } else {
          // stopNode content is raw, but the quote delimiter is always escaped
          // so a quote in the value cannot break out of the attribute (see orderedJs2Xml attr_to_str)
          attrStr += ' ' + attr + '="' + util_escapeAttribute(val) + '"';
        }
      }
    }
  }

  return attrStr;
};

Builder.prototype.buildObjectNode = function (val, key, attrStr, level) {
  if (val === "") {
    if (key[0] === "?") return this.indentate(level) + '<' + key + attrStr + '?' + this.tagEndChar;
    else {
      return this.indentate(level) + '<' + key + attrStr + this.closeTag(key) + this.tagEndChar;
    }
  } else if (key[0] === "?") {
    // PI/XML-declaration tags never have body content — treat them like empty.
    return this.indentate(level) + '<' + key + attrStr + '?' + this.tagEndChar;
  } else {
    let tagEndExp = '</' + key + this.tagEndChar;
    let piClosingChar = "";

    if (key[0] === "?") {
      piClosingChar = "?";
      tagEndExp = "";
    }

    // attrStr is an empty string in case the attribute came as undefined or null
    if ((attrStr || attrStr === '') && val.indexOf('<') === -1) {
      return (this.indentate(level) + '<' + key + attrStr + piClosingChar + '>' + val + tagEndExp);
    } else if (this.options.commentPropName !== false && key === this.options.commentPropName && piClosingChar.length === 0) {
      return this.indentate(level) + `<!--${safeComment(val)}-->` + this.newLine;
    } else {
      return (
        this.indentate(level) + '<' + key + attrStr + piClosingChar + this.tagEndChar +
        val +
        this.indentate(level) + tagEndExp);
    }
  }
}

Builder.prototype.closeTag = function (key) {
  let closeTag = "";
  if (this.options.unpairedTags.indexOf(key) !== -1) { //unpaired
    if (!this.options.suppressUnpairedNode) closeTag = "/"
  } else if (this.options.suppressEmptyNode) { //empty
    closeTag = "/";
  } else {
    closeTag = `></${key}`
  }
  return closeTag;
}

Builder.prototype.checkStopNode = function (matcher) {
  if (!this.stopNodeExpressions || this.stopNodeExpressions.length === 0) return false;

  for (let i = 0; i < this.stopNodeExpressions.length; i++) {
    if (matcher.matches(this.stopNodeExpressions[i])) {
      return true;
    }
  }
  return false;
}

function buildEmptyObjNode(val, key, attrStr, level) {
  if (val !== '') {
    return this.buildObjectNode(val, key, attrStr, level);
  } else {
    if (key[0] === "?") return this.indentate(level) + '<' + key + attrStr + '?' + this.tagEndChar;
    else {
      return this.indentate(level) + '<' + key + attrStr + '/' + this.tagEndChar;
    }
  }
}

Builder.prototype.buildTextValNode = function (val, key, attrStr, level, matcher) {
  if (this.options.cdataPropName !== false && key === this.options.cdataPropName) {
    const safeVal = safeCdata(val);
    return this.indentate(level) + `<![CDATA[${safeVal}]]>` + this.newLine;
  } else if (this.options.commentPropName !== false && key === this.options.commentPropName) {
    const safeVal = safeComment(val);
    return this.indentate(level) + `<!--${safeVal}-->` + this.newLine;
  } else if (key[0] === "?") {//PI tag
    return this.indentate(level) + '<' + key + attrStr + '?' + this.tagEndChar;
  } else {
    // Normal processing: apply tagValueProcessor and entity replacement
    let textValue = this.options.tagValueProcessor(key, val);
    textValue = this.replaceEntitiesValue(textValue);
    // tagValueProcessor may return the raw value unchanged (default is identity), and
    // replaceEntitiesValue no-ops on non-strings, so a plain number can still reach here;
    // stringify it now, sign-preserving, before it's implicitly ToString'd below.
    textValue = valToStr(textValue);

    if (textValue === '') {
      return this.indentate(level) + '<' + key + attrStr + this.closeTag(key) + this.tagEndChar;
    } else {
      return this.indentate(level) + '<' + key + attrStr + '>' +
        textValue +
        '</' + key + this.tagEndChar;
    }
  }
}

Builder.prototype.replaceEntitiesValue = function (textValue) {
  if (textValue && textValue.length > 0 && this.options.processEntities) {
    for (let i = 0; i < this.options.entities.length; i++) {
      const entity = this.options.entities[i];
      textValue = textValue.replace(entity.regex, entity.val);
    }
  }
  return textValue;
}

function indentate(level) {
  return this.options.indentBy.repeat(level);
}

function isAttribute(name /*, options*/) {
  if (name.startsWith(this.options.attributeNamePrefix) && name !== this.options.textNodeName) {
    return name.substr(this.attrPrefixLen);
  } else {
    return false;
  }
}
;// CONCATENATED MODULE: ./node_modules/fast-xml-parser/src/xmlbuilder/json2xml.js
// Re-export from fast-xml-builder for backward compatibility

/* harmony default export */ const json2xml = (Builder);

// If there are any named exports you also want to re-export:

;// CONCATENATED MODULE: ./node_modules/feedsmith/dist/feeds/atom/generate/config.mjs



//#region src/feeds/atom/generate/config.ts
const builder = new json2xml({
	...builderConfig,
	stopNodes: textConstructs.map((element) => `..${element}[type=xhtml]`)
});
//#endregion


;// CONCATENATED MODULE: ./node_modules/feedsmith/dist/node_modules/trousse/dist/locales.mjs
//#region node_modules/trousse/dist/locales.js
const escapableRegex = /[&<>"']/g;
const escapeHtml = (value) => {
	return value.replace(escapableRegex, (char) => {
		switch (char) {
			case "&": return "&amp;";
			case "<": return "&lt;";
			case ">": return "&gt;";
			case "\"": return "&quot;";
			default: return "&#39;";
		}
	});
};
//#endregion


;// CONCATENATED MODULE: ./node_modules/feedsmith/dist/namespaces/admin/generate/utils.mjs



//#region src/namespaces/admin/generate/utils.ts
const generateFeed = (feed) => {
	if (!isPlainObject(feed)) return;
	const value = {
		"admin:errorReportsTo": generateRdfResource(feed.errorReportsTo, generatePlainString),
		"admin:generatorAgent": generateRdfResource(feed.generatorAgent, generatePlainString)
	};
	return trimObject(value);
};
//#endregion


;// CONCATENATED MODULE: ./node_modules/feedsmith/dist/namespaces/app/generate/utils.mjs



//#region src/namespaces/app/generate/utils.ts
const generateControl = (control) => {
	if (!isPlainObject(control)) return;
	const value = { "app:draft": generateYesNoBoolean(control.draft) };
	return trimObject(value);
};
const generateEntry = (entry) => {
	if (!isPlainObject(entry)) return;
	const value = {
		"app:edited": generateRfc3339Date(entry.edited),
		"app:control": generateControl(entry.control)
	};
	return trimObject(value);
};
//#endregion


;// CONCATENATED MODULE: ./node_modules/feedsmith/dist/namespaces/arxiv/generate/utils.mjs



//#region src/namespaces/arxiv/generate/utils.ts
const generatePrimaryCategory = (primaryCategory) => {
	if (!isPlainObject(primaryCategory)) return;
	const value = {
		"@term": generatePlainString(primaryCategory.term),
		"@scheme": generatePlainString(primaryCategory.scheme),
		"@label": generatePlainString(primaryCategory.label)
	};
	return trimObject(value);
};
const generateAuthor = (author) => {
	if (!isPlainObject(author)) return;
	const value = { "arxiv:affiliation": generateCdataString(author.affiliation) };
	return trimObject(value);
};
const utils_generateEntry = (entry) => {
	if (!isPlainObject(entry)) return;
	const value = {
		"arxiv:comment": generateCdataString(entry.comment),
		"arxiv:journal_ref": generateCdataString(entry.journalRef),
		"arxiv:doi": generateCdataString(entry.doi),
		"arxiv:primary_category": generatePrimaryCategory(entry.primaryCategory)
	};
	return trimObject(value);
};
//#endregion


;// CONCATENATED MODULE: ./node_modules/feedsmith/dist/namespaces/cc/generate/utils.mjs



//#region src/namespaces/cc/generate/utils.ts
const generateItemOrFeed = (data) => {
	if (!isPlainObject(data)) return;
	const value = {
		"cc:license": generateCdataString(data.license),
		"cc:morePermissions": generateCdataString(data.morePermissions),
		"cc:attributionName": generateCdataString(data.attributionName),
		"cc:attributionURL": generateCdataString(data.attributionURL),
		"cc:useGuidelines": generateCdataString(data.useGuidelines),
		"cc:permits": generateCdataString(data.permits),
		"cc:requires": generateCdataString(data.requires),
		"cc:prohibits": generateCdataString(data.prohibits),
		"cc:jurisdiction": generateCdataString(data.jurisdiction),
		"cc:legalcode": generateCdataString(data.legalcode),
		"cc:deprecatedOn": generateCdataString(data.deprecatedOn)
	};
	return trimObject(value);
};
//#endregion


;// CONCATENATED MODULE: ./node_modules/feedsmith/dist/namespaces/creativecommons/generate/utils.mjs



//#region src/namespaces/creativecommons/generate/utils.ts
const utils_generateItemOrFeed = (itemOrFeed) => {
	if (!isPlainObject(itemOrFeed)) return;
	const value = { "creativeCommons:license": trimArray(itemOrFeed.licenses, generateCdataString) };
	return trimObject(value);
};
//#endregion


;// CONCATENATED MODULE: ./node_modules/feedsmith/dist/namespaces/dc/generate/utils.mjs



//#region src/namespaces/dc/generate/utils.ts
const generate_utils_generateItemOrFeed = (itemOrFeed) => {
	if (!isPlainObject(itemOrFeed)) return;
	const value = {
		"dc:title": trimArray(itemOrFeed.titles, generateCdataString),
		"dc:creator": trimArray(itemOrFeed.creators, generateCdataString),
		"dc:subject": trimArray(itemOrFeed.subjects, generateCdataString),
		"dc:description": trimArray(itemOrFeed.descriptions, generateCdataString),
		"dc:publisher": trimArray(itemOrFeed.publishers, generateCdataString),
		"dc:contributor": trimArray(itemOrFeed.contributors, generateCdataString),
		"dc:date": trimArray(itemOrFeed.dates, generateRfc3339Date),
		"dc:type": trimArray(itemOrFeed.types, generateCdataString),
		"dc:format": trimArray(itemOrFeed.formats, generateCdataString),
		"dc:identifier": trimArray(itemOrFeed.identifiers, generateCdataString),
		"dc:source": trimArray(itemOrFeed.sources, generateCdataString),
		"dc:language": trimArray(itemOrFeed.languages, generateCdataString),
		"dc:relation": trimArray(itemOrFeed.relations, generateCdataString),
		"dc:coverage": trimArray(itemOrFeed.coverage, generateCdataString),
		"dc:rights": trimArray(itemOrFeed.rights, generateCdataString)
	};
	return trimObject(value);
};
//#endregion


;// CONCATENATED MODULE: ./node_modules/feedsmith/dist/namespaces/dcterms/generate/utils.mjs



//#region src/namespaces/dcterms/generate/utils.ts
const dcterms_generate_utils_generateItemOrFeed = (itemOrFeed) => {
	if (!isPlainObject(itemOrFeed)) return;
	const value = {
		"dcterms:abstract": trimArray(itemOrFeed.abstracts, generateCdataString),
		"dcterms:accessRights": trimArray(itemOrFeed.accessRights, generateCdataString),
		"dcterms:accrualMethod": trimArray(itemOrFeed.accrualMethods, generateCdataString),
		"dcterms:accrualPeriodicity": trimArray(itemOrFeed.accrualPeriodicities, generateCdataString),
		"dcterms:accrualPolicy": trimArray(itemOrFeed.accrualPolicies, generateCdataString),
		"dcterms:alternative": trimArray(itemOrFeed.alternatives, generateCdataString),
		"dcterms:audience": trimArray(itemOrFeed.audiences, generateCdataString),
		"dcterms:available": trimArray(itemOrFeed.available, generateRfc3339Date),
		"dcterms:bibliographicCitation": trimArray(itemOrFeed.bibliographicCitations, generateCdataString),
		"dcterms:conformsTo": trimArray(itemOrFeed.conformsTo, generateCdataString),
		"dcterms:contributor": trimArray(itemOrFeed.contributors, generateCdataString),
		"dcterms:coverage": trimArray(itemOrFeed.coverages, generateCdataString),
		"dcterms:created": trimArray(itemOrFeed.created, generateRfc3339Date),
		"dcterms:creator": trimArray(itemOrFeed.creators, generateCdataString),
		"dcterms:dateAccepted": trimArray(itemOrFeed.dateAccepted, generateRfc3339Date),
		"dcterms:dateCopyrighted": trimArray(itemOrFeed.dateCopyrighted, generateRfc3339Date),
		"dcterms:date": trimArray(itemOrFeed.dates, generateRfc3339Date),
		"dcterms:dateSubmitted": trimArray(itemOrFeed.dateSubmitted, generateRfc3339Date),
		"dcterms:description": trimArray(itemOrFeed.descriptions, generateCdataString),
		"dcterms:educationLevel": trimArray(itemOrFeed.educationLevels, generateCdataString),
		"dcterms:extent": trimArray(itemOrFeed.extents, generateCdataString),
		"dcterms:format": trimArray(itemOrFeed.formats, generateCdataString),
		"dcterms:hasFormat": trimArray(itemOrFeed.hasFormats, generateCdataString),
		"dcterms:hasPart": trimArray(itemOrFeed.hasParts, generateCdataString),
		"dcterms:hasVersion": trimArray(itemOrFeed.hasVersions, generateCdataString),
		"dcterms:identifier": trimArray(itemOrFeed.identifiers, generateCdataString),
		"dcterms:instructionalMethod": trimArray(itemOrFeed.instructionalMethods, generateCdataString),
		"dcterms:isFormatOf": trimArray(itemOrFeed.isFormatOf, generateCdataString),
		"dcterms:isPartOf": trimArray(itemOrFeed.isPartOf, generateCdataString),
		"dcterms:isReferencedBy": trimArray(itemOrFeed.isReferencedBy, generateCdataString),
		"dcterms:isReplacedBy": trimArray(itemOrFeed.isReplacedBy, generateCdataString),
		"dcterms:isRequiredBy": trimArray(itemOrFeed.isRequiredBy, generateCdataString),
		"dcterms:issued": trimArray(itemOrFeed.issued, generateRfc3339Date),
		"dcterms:isVersionOf": trimArray(itemOrFeed.isVersionOf, generateCdataString),
		"dcterms:language": trimArray(itemOrFeed.languages, generateCdataString),
		"dcterms:license": trimArray(itemOrFeed.licenses, generateCdataString),
		"dcterms:mediator": trimArray(itemOrFeed.mediators, generateCdataString),
		"dcterms:medium": trimArray(itemOrFeed.mediums, generateCdataString),
		"dcterms:modified": trimArray(itemOrFeed.modified, generateRfc3339Date),
		"dcterms:provenance": trimArray(itemOrFeed.provenances, generateCdataString),
		"dcterms:publisher": trimArray(itemOrFeed.publishers, generateCdataString),
		"dcterms:references": trimArray(itemOrFeed.references, generateCdataString),
		"dcterms:relation": trimArray(itemOrFeed.relations, generateCdataString),
		"dcterms:replaces": trimArray(itemOrFeed.replaces, generateCdataString),
		"dcterms:requires": trimArray(itemOrFeed.requires, generateCdataString),
		"dcterms:rights": trimArray(itemOrFeed.rights, generateCdataString),
		"dcterms:rightsHolder": trimArray(itemOrFeed.rightsHolders, generateCdataString),
		"dcterms:source": trimArray(itemOrFeed.sources, generateCdataString),
		"dcterms:spatial": trimArray(itemOrFeed.spatials, generateCdataString),
		"dcterms:subject": trimArray(itemOrFeed.subjects, generateCdataString),
		"dcterms:tableOfContents": trimArray(itemOrFeed.tableOfContents, generateCdataString),
		"dcterms:temporal": trimArray(itemOrFeed.temporals, generateCdataString),
		"dcterms:title": trimArray(itemOrFeed.titles, generateCdataString),
		"dcterms:type": trimArray(itemOrFeed.types, generateCdataString),
		"dcterms:valid": trimArray(itemOrFeed.valid, generateRfc3339Date)
	};
	return trimObject(value);
};
//#endregion


;// CONCATENATED MODULE: ./node_modules/feedsmith/dist/namespaces/geo/generate/utils.mjs



//#region src/namespaces/geo/generate/utils.ts
const geo_generate_utils_generateItemOrFeed = (geo) => {
	if (!isPlainObject(geo)) return;
	const value = {
		"geo:lat": generateNumber(geo.lat),
		"geo:long": generateNumber(geo.long),
		"geo:alt": generateNumber(geo.alt)
	};
	return trimObject(value);
};
//#endregion


;// CONCATENATED MODULE: ./node_modules/feedsmith/dist/namespaces/georss/generate/utils.mjs



//#region src/namespaces/georss/generate/utils.ts
const generateLatLngPairs = (points, pairsCount) => {
	const coordinates = [];
	for (const point of points) if (typeof point.lat === "number" && typeof point.lng === "number") coordinates.push(`${point.lat} ${point.lng}`);
	if (coordinates.length === 0) return;
	const actualPairCount = coordinates.length;
	if ((pairsCount === null || pairsCount === void 0 ? void 0 : pairsCount.min) && actualPairCount < pairsCount.min || (pairsCount === null || pairsCount === void 0 ? void 0 : pairsCount.max) && actualPairCount > pairsCount.max) return;
	return coordinates.join(" ");
};
const generatePoint = (point) => {
	if (!isPlainObject(point)) return;
	return generateLatLngPairs([point], {
		min: 1,
		max: 1
	});
};
const generateLine = (line) => {
	if (!isPlainObject(line) || !line.points) return;
	return generateLatLngPairs(line.points, { min: 2 });
};
const generatePolygon = (polygon) => {
	if (!isPlainObject(polygon) || !polygon.points) return;
	return generateLatLngPairs(polygon.points, { min: 4 });
};
const generateBox = (box) => {
	if (!isPlainObject(box) || !box.lowerCorner || !box.upperCorner) return;
	return generateLatLngPairs([box.lowerCorner, box.upperCorner], {
		min: 2,
		max: 2
	});
};
const georss_generate_utils_generateItemOrFeed = (itemOrFeed) => {
	if (!isPlainObject(itemOrFeed)) return;
	const value = {
		"georss:point": generatePoint(itemOrFeed.point),
		"georss:line": generateLine(itemOrFeed.line),
		"georss:polygon": generatePolygon(itemOrFeed.polygon),
		"georss:box": generateBox(itemOrFeed.box),
		"georss:featureTypeTag": generateCdataString(itemOrFeed.featureTypeTag),
		"georss:relationshipTag": generateCdataString(itemOrFeed.relationshipTag),
		"georss:featureName": generateCdataString(itemOrFeed.featureName),
		"georss:elev": generateNumber(itemOrFeed.elev),
		"georss:floor": generateNumber(itemOrFeed.floor),
		"georss:radius": generateNumber(itemOrFeed.radius)
	};
	return trimObject(value);
};
//#endregion


;// CONCATENATED MODULE: ./node_modules/feedsmith/dist/namespaces/googleplay/generate/utils.mjs



//#region src/namespaces/googleplay/generate/utils.ts
const generateImage = (image) => {
	if (!isPlainObject(image)) return;
	const value = { "@href": generatePlainString(image.href) };
	return trimObject(value);
};
const generateCategory = (category) => {
	const value = { "@text": generatePlainString(category) };
	return trimObject(value);
};
const generateExplicit = (explicit) => {
	if (explicit === "clean") return explicit;
	return generateYesNoBoolean(explicit);
};
const generateItem = (item) => {
	if (!isPlainObject(item)) return;
	return trimObject({
		"googleplay:author": generatePlainString(item.author),
		"googleplay:description": generateCdataString(item.description),
		"googleplay:explicit": generateExplicit(item.explicit),
		"googleplay:block": generateYesNoBoolean(item.block),
		"googleplay:image": generateImage(item.image)
	});
};
const utils_generateFeed = (feed) => {
	if (!isPlainObject(feed)) return;
	return trimObject({
		"googleplay:author": generatePlainString(feed.author),
		"googleplay:description": generateCdataString(feed.description),
		"googleplay:explicit": generateExplicit(feed.explicit),
		"googleplay:block": generateYesNoBoolean(feed.block),
		"googleplay:image": generateImage(feed.image),
		"googleplay:new-feed-url": generatePlainString(feed.newFeedUrl),
		"googleplay:email": generatePlainString(feed.email),
		"googleplay:category": trimArray(feed.categories, generateCategory)
	});
};
//#endregion


;// CONCATENATED MODULE: ./node_modules/feedsmith/dist/namespaces/itunes/generate/utils.mjs



//#region src/namespaces/itunes/generate/utils.ts
const utils_generateImage = (image) => {
	if (!isNonEmptyString(image)) return;
	return { "@href": generatePlainString(image) };
};
const utils_generateCategory = (category) => {
	if (!isPlainObject(category)) return;
	const value = {
		"@text": generatePlainString(category.text),
		"itunes:category": trimArray(category.categories, utils_generateCategory)
	};
	return trimObject(value);
};
const generateOwner = (owner) => {
	if (!isPlainObject(owner)) return;
	const value = {
		"itunes:name": generateCdataString(owner.name),
		"itunes:email": generateCdataString(owner.email)
	};
	return trimObject(value);
};
const utils_generateItem = (item) => {
	if (!isPlainObject(item)) return;
	const value = {
		"itunes:duration": generateNumber(item.duration),
		"itunes:image": utils_generateImage(item.image),
		"itunes:explicit": generateYesNoBoolean(item.explicit),
		"itunes:author": generateCdataString(item.author),
		"itunes:title": generateCdataString(item.title),
		"itunes:episode": generateNumber(item.episode),
		"itunes:season": generateNumber(item.season),
		"itunes:episodeType": generateCdataString(item.episodeType),
		"itunes:block": generateYesNoBoolean(item.block),
		"itunes:summary": generateCdataString(item.summary),
		"itunes:subtitle": generateCdataString(item.subtitle),
		"itunes:keywords": generateCsvOf(item.keywords)
	};
	return trimObject(value);
};
const generate_utils_generateFeed = (feed) => {
	if (!isPlainObject(feed)) return;
	const value = {
		"itunes:image": utils_generateImage(feed.image),
		"itunes:category": trimArray(feed.categories, utils_generateCategory),
		"itunes:explicit": generateYesNoBoolean(feed.explicit),
		"itunes:author": generateCdataString(feed.author),
		"itunes:title": generateCdataString(feed.title),
		"itunes:type": generateCdataString(feed.type),
		"itunes:new-feed-url": generateCdataString(feed.newFeedUrl),
		"itunes:block": generateYesNoBoolean(feed.block),
		"itunes:complete": generateYesNoBoolean(feed.complete),
		"itunes:applepodcastsverify": generateCdataString(feed.applePodcastsVerify),
		"itunes:summary": generateCdataString(feed.summary),
		"itunes:subtitle": generateCdataString(feed.subtitle),
		"itunes:keywords": generateCsvOf(feed.keywords),
		"itunes:owner": generateOwner(feed.owner)
	};
	return trimObject(value);
};
//#endregion


;// CONCATENATED MODULE: ./node_modules/feedsmith/dist/namespaces/media/generate/utils.mjs



//#region src/namespaces/media/generate/utils.ts
const generateRating = (rating) => {
	if (!isPlainObject(rating)) return;
	const value = {
		...generateTextOrCdataString(rating.value),
		"@scheme": generatePlainString(rating.scheme)
	};
	return trimObject(value);
};
const generateTitleOrDescription = (titleOrDescription) => {
	if (!isPlainObject(titleOrDescription)) return;
	const value = {
		...generateTextOrCdataString(titleOrDescription.value),
		"@type": generatePlainString(titleOrDescription.type)
	};
	return trimObject(value);
};
const generateThumbnail = (thumbnail) => {
	if (!isPlainObject(thumbnail)) return;
	const value = {
		"@url": generatePlainString(thumbnail.url),
		"@height": generateNumber(thumbnail.height),
		"@width": generateNumber(thumbnail.width),
		"@time": generatePlainString(thumbnail.time)
	};
	return trimObject(value);
};
const generate_utils_generateCategory = (category) => {
	if (!isPlainObject(category)) return;
	const value = {
		...generateTextOrCdataString(category.name),
		"@scheme": generatePlainString(category.scheme),
		"@label": generatePlainString(category.label)
	};
	return trimObject(value);
};
const generateHash = (hash) => {
	if (!isPlainObject(hash)) return;
	const value = {
		...generateTextOrCdataString(hash.value),
		"@algo": generatePlainString(hash.algo)
	};
	return trimObject(value);
};
const generatePlayer = (player) => {
	if (!isPlainObject(player)) return;
	const value = {
		"@url": generatePlainString(player.url),
		"@height": generateNumber(player.height),
		"@width": generateNumber(player.width)
	};
	return trimObject(value);
};
const generateCredit = (credit) => {
	if (!isPlainObject(credit)) return;
	const value = {
		...generateTextOrCdataString(credit.value),
		"@role": generatePlainString(credit.role),
		"@scheme": generatePlainString(credit.scheme)
	};
	return trimObject(value);
};
const generateCopyright = (copyright) => {
	if (!isPlainObject(copyright)) return;
	const value = {
		...generateTextOrCdataString(copyright.value),
		"@url": generatePlainString(copyright.url)
	};
	return trimObject(value);
};
const generateText = (text) => {
	if (!isPlainObject(text)) return;
	const value = {
		...generateTextOrCdataString(text.value),
		"@type": generatePlainString(text.type),
		"@lang": generatePlainString(text.lang),
		"@start": generatePlainString(text.start),
		"@end": generatePlainString(text.end)
	};
	return trimObject(value);
};
const generateRestriction = (restriction) => {
	if (!isPlainObject(restriction)) return;
	const value = {
		...generateTextOrCdataString(restriction.value),
		"@relationship": generatePlainString(restriction.relationship),
		"@type": generatePlainString(restriction.type)
	};
	return trimObject(value);
};
const generateStarRating = (starRating) => {
	if (!isPlainObject(starRating)) return;
	const value = {
		"@average": generateNumber(starRating.average),
		"@count": generateNumber(starRating.count),
		"@min": generateNumber(starRating.min),
		"@max": generateNumber(starRating.max)
	};
	return trimObject(value);
};
const generateStatistics = (statistics) => {
	if (!isPlainObject(statistics)) return;
	const value = {
		"@views": generateNumber(statistics.views),
		"@favorites": generateNumber(statistics.favorites)
	};
	return trimObject(value);
};
const generateTag = (tag) => {
	if (!isPlainObject(tag)) return;
	const name = generatePlainString(tag.name);
	if (!name) return;
	return `${name}:${generateNumber(tag.weight) ?? 1}`;
};
const generateCommunity = (community) => {
	if (!isPlainObject(community)) return;
	const value = {
		"media:starRating": generateStarRating(community.starRating),
		"media:statistics": generateStatistics(community.statistics),
		"media:tags": generateCsvOf(community.tags, generateTag)
	};
	return trimObject(value);
};
const generateComments = (comments) => {
	const value = { "media:comment": trimArray(comments, generateCdataString) };
	return trimObject(value);
};
const generateResponses = (responses) => {
	const value = { "media:response": trimArray(responses, generateCdataString) };
	return trimObject(value);
};
const generateBackLinks = (backLinks) => {
	const value = { "media:backLink": trimArray(backLinks, generateCdataString) };
	return trimObject(value);
};
const generateScenes = (scenes) => {
	const value = { "media:scene": trimArray(scenes, generateScene) };
	return trimObject(value);
};
const generateParam = (param) => {
	if (!isPlainObject(param)) return;
	const value = {
		...generateTextOrCdataString(param.value),
		"@name": generatePlainString(param.name)
	};
	return trimObject(value);
};
const generateEmbed = (embed) => {
	if (!isPlainObject(embed)) return;
	const value = {
		"@url": generatePlainString(embed.url),
		"@width": generateNumber(embed.width),
		"@height": generateNumber(embed.height),
		"media:param": trimArray(embed.params, generateParam)
	};
	return trimObject(value);
};
const generateStatus = (status) => {
	if (!isPlainObject(status)) return;
	const value = {
		"@state": generatePlainString(status.state),
		"@reason": generatePlainString(status.reason)
	};
	return trimObject(value);
};
const generatePrice = (price) => {
	if (!isPlainObject(price)) return;
	const value = {
		"@type": generatePlainString(price.type),
		"@info": generatePlainString(price.info),
		"@price": generateNumber(price.price),
		"@currency": generatePlainString(price.currency)
	};
	return trimObject(value);
};
const generateLicense = (license) => {
	if (!isPlainObject(license)) return;
	const value = {
		...generateTextOrCdataString(license.name),
		"@type": generatePlainString(license.type),
		"@href": generatePlainString(license.href)
	};
	return trimObject(value);
};
const generateSubTitle = (subTitle) => {
	if (!isPlainObject(subTitle)) return;
	const value = {
		"@type": generatePlainString(subTitle.type),
		"@lang": generatePlainString(subTitle.lang),
		"@href": generatePlainString(subTitle.href)
	};
	return trimObject(value);
};
const generatePeerLink = (peerLink) => {
	if (!isPlainObject(peerLink)) return;
	const value = {
		"@type": generatePlainString(peerLink.type),
		"@href": generatePlainString(peerLink.href)
	};
	return trimObject(value);
};
const generateRights = (rights) => {
	if (!isPlainObject(rights)) return;
	const value = { "@status": generatePlainString(rights.status) };
	return trimObject(value);
};
const generateScene = (scene) => {
	if (!isPlainObject(scene)) return;
	const value = {
		sceneTitle: generateCdataString(scene.title),
		sceneDescription: generateCdataString(scene.description),
		sceneStartTime: generateCdataString(scene.startTime),
		sceneEndTime: generateCdataString(scene.endTime)
	};
	return trimObject(value);
};
const generateLocation = (location) => {
	if (!isPlainObject(location)) return;
	const value = {
		...generateTextOrCdataString(location.description),
		"@start": generatePlainString(location.start),
		"@end": generatePlainString(location.end),
		"@lat": generateNumber(location.lat),
		"@lng": generateNumber(location.lng)
	};
	return trimObject(value);
};
const generateCommonElements = (elements) => {
	if (!isPlainObject(elements)) return;
	const value = {
		"media:rating": trimArray(elements.ratings, generateRating),
		"media:title": generateTitleOrDescription(elements.title),
		"media:description": generateTitleOrDescription(elements.description),
		"media:keywords": generateCsvOf(elements.keywords, generatePlainString),
		"media:thumbnail": trimArray(elements.thumbnails, generateThumbnail),
		"media:category": trimArray(elements.categories, generate_utils_generateCategory),
		"media:hash": trimArray(elements.hashes, generateHash),
		"media:player": generatePlayer(elements.player),
		"media:credit": trimArray(elements.credits, generateCredit),
		"media:copyright": generateCopyright(elements.copyright),
		"media:text": trimArray(elements.texts, generateText),
		"media:restriction": trimArray(elements.restrictions, generateRestriction),
		"media:community": generateCommunity(elements.community),
		"media:comments": generateComments(elements.comments),
		"media:embed": generateEmbed(elements.embed),
		"media:responses": generateResponses(elements.responses),
		"media:backLinks": generateBackLinks(elements.backLinks),
		"media:status": generateStatus(elements.status),
		"media:price": trimArray(elements.prices, generatePrice),
		"media:license": trimArray(elements.licenses, generateLicense),
		"media:subTitle": trimArray(elements.subTitles, generateSubTitle),
		"media:peerLink": trimArray(elements.peerLinks, generatePeerLink),
		"media:location": trimArray(elements.locations, generateLocation),
		"media:rights": generateRights(elements.rights),
		"media:scenes": generateScenes(elements.scenes)
	};
	return trimObject(value);
};
const generateContent = (content) => {
	if (!isPlainObject(content)) return;
	const value = {
		"@url": generatePlainString(content.url),
		"@fileSize": generateNumber(content.fileSize),
		"@type": generatePlainString(content.type),
		"@medium": generatePlainString(content.medium),
		"@isDefault": generateYesNoBoolean(content.isDefault),
		"@expression": generatePlainString(content.expression),
		"@bitrate": generateNumber(content.bitrate),
		"@framerate": generateNumber(content.framerate),
		"@samplingrate": generateNumber(content.samplingrate),
		"@channels": generateNumber(content.channels),
		"@duration": generateNumber(content.duration),
		"@height": generateNumber(content.height),
		"@width": generateNumber(content.width),
		"@lang": generatePlainString(content.lang),
		...generateCommonElements(content)
	};
	return trimObject(value);
};
const generateGroup = (group) => {
	if (!isPlainObject(group)) return;
	const value = {
		"media:content": trimArray(group.contents, generateContent),
		...generateCommonElements(group)
	};
	return trimObject(value);
};
const media_generate_utils_generateItemOrFeed = (itemOrFeed) => {
	if (!isPlainObject(itemOrFeed)) return;
	const value = {
		"media:group": trimArray(itemOrFeed.groups, generateGroup),
		"media:content": trimArray(itemOrFeed.contents, generateContent),
		...generateCommonElements(itemOrFeed)
	};
	return trimObject(value);
};
//#endregion


;// CONCATENATED MODULE: ./node_modules/feedsmith/dist/namespaces/opensearch/generate/utils.mjs



//#region src/namespaces/opensearch/generate/utils.ts
const generateQuery = (query) => {
	if (!isPlainObject(query)) return;
	const value = {
		"@role": generatePlainString(query.role),
		"@searchTerms": generatePlainString(query.searchTerms),
		"@count": generateNumber(query.count),
		"@startIndex": generateNumber(query.startIndex),
		"@startPage": generateNumber(query.startPage),
		"@language": generatePlainString(query.language),
		"@inputEncoding": generatePlainString(query.inputEncoding),
		"@outputEncoding": generatePlainString(query.outputEncoding)
	};
	return trimObject(value);
};
const opensearch_generate_utils_generateFeed = (feed) => {
	if (!isPlainObject(feed)) return;
	const value = {
		"opensearch:totalResults": generateNumber(feed.totalResults),
		"opensearch:startIndex": generateNumber(feed.startIndex),
		"opensearch:itemsPerPage": generateNumber(feed.itemsPerPage),
		"opensearch:Query": trimArray(feed.queries, generateQuery)
	};
	return trimObject(value);
};
//#endregion


;// CONCATENATED MODULE: ./node_modules/feedsmith/dist/namespaces/pingback/generate/utils.mjs



//#region src/namespaces/pingback/generate/utils.ts
const generate_utils_generateItem = (item) => {
	if (!isPlainObject(item)) return;
	const value = {
		"pingback:server": generateCdataString(item.server),
		"pingback:target": generateCdataString(item.target)
	};
	return trimObject(value);
};
const pingback_generate_utils_generateFeed = (feed) => {
	if (!isPlainObject(feed)) return;
	const value = { "pingback:to": generateCdataString(feed.to) };
	return trimObject(value);
};
//#endregion


;// CONCATENATED MODULE: ./node_modules/feedsmith/dist/namespaces/psc/generate/utils.mjs



//#region src/namespaces/psc/generate/utils.ts
const generateChapter = (chapter) => {
	if (!isPlainObject(chapter)) return;
	const value = {
		"@start": generatePlainString(chapter.start),
		"@title": generatePlainString(chapter.title),
		"@href": generatePlainString(chapter.href),
		"@image": generatePlainString(chapter.image)
	};
	return trimObject(value);
};
const generateChapters = (chapters) => {
	const value = { "psc:chapter": trimArray(chapters, generateChapter) };
	return trimObject(value);
};
const psc_generate_utils_generateItem = (item) => {
	if (!isPlainObject(item)) return;
	return trimObject({ "psc:chapters": generateChapters(item.chapters) });
};
//#endregion


;// CONCATENATED MODULE: ./node_modules/feedsmith/dist/namespaces/slash/generate/utils.mjs



//#region src/namespaces/slash/generate/utils.ts
const slash_generate_utils_generateItem = (item) => {
	if (!isPlainObject(item)) return;
	const value = {
		"slash:section": generateCdataString(item.section),
		"slash:department": generateCdataString(item.department),
		"slash:comments": generateNumber(item.comments),
		"slash:hit_parade": generateCsvOf(item.hitParade, generateNumber)
	};
	return trimObject(value);
};
//#endregion


;// CONCATENATED MODULE: ./node_modules/feedsmith/dist/namespaces/sy/generate/utils.mjs



//#region src/namespaces/sy/generate/utils.ts
const sy_generate_utils_generateFeed = (feed) => {
	if (!isPlainObject(feed)) return;
	const value = {
		"sy:updatePeriod": generateCdataString(feed.updatePeriod),
		"sy:updateFrequency": generateNumber(feed.updateFrequency),
		"sy:updateBase": generateRfc3339Date(feed.updateBase)
	};
	return trimObject(value);
};
//#endregion


;// CONCATENATED MODULE: ./node_modules/feedsmith/dist/namespaces/thr/generate/utils.mjs



//#region src/namespaces/thr/generate/utils.ts
const generateInReplyTo = (inReplyTo) => {
	if (!isPlainObject(inReplyTo)) return;
	const value = {
		"@ref": generatePlainString(inReplyTo.ref),
		"@href": generatePlainString(inReplyTo.href),
		"@type": generatePlainString(inReplyTo.type),
		"@source": generatePlainString(inReplyTo.source)
	};
	return trimObject(value);
};
const generateLink = (link) => {
	if (!isPlainObject(link)) return;
	const value = {
		"@thr:count": generateNumber(link.count),
		"@thr:updated": generateRfc3339Date(link.updated)
	};
	return trimObject(value);
};
const thr_generate_utils_generateItem = (item) => {
	if (!isPlainObject(item)) return;
	const value = {
		"thr:total": generateNumber(item.total),
		"thr:in-reply-to": trimArray(item.inReplyTos, generateInReplyTo)
	};
	return trimObject(value);
};
//#endregion


;// CONCATENATED MODULE: ./node_modules/feedsmith/dist/namespaces/trackback/generate/utils.mjs



//#region src/namespaces/trackback/generate/utils.ts
const trackback_generate_utils_generateItem = (item) => {
	if (!isPlainObject(item)) return;
	const value = {
		"trackback:ping": generateCdataString(item.ping),
		"trackback:about": trimArray(item.abouts, generateCdataString)
	};
	return trimObject(value);
};
//#endregion


;// CONCATENATED MODULE: ./node_modules/feedsmith/dist/namespaces/wfw/generate/utils.mjs



//#region src/namespaces/wfw/generate/utils.ts
const wfw_generate_utils_generateItem = (item) => {
	if (!isPlainObject(item)) return;
	const value = {
		"wfw:comment": generateCdataString(item.comment),
		"wfw:commentRss": generateCdataString(item.commentRss)
	};
	return trimObject(value);
};
//#endregion


;// CONCATENATED MODULE: ./node_modules/feedsmith/dist/namespaces/xml/generate/utils.mjs



//#region src/namespaces/xml/generate/utils.ts
const xml_generate_utils_generateItemOrFeed = (itemOrFeed) => {
	if (!isPlainObject(itemOrFeed)) return;
	const value = {
		"@xml:lang": generatePlainString(itemOrFeed.lang),
		"@xml:base": generatePlainString(itemOrFeed.base),
		"@xml:space": generatePlainString(itemOrFeed.space),
		"@xml:id": generatePlainString(itemOrFeed.id)
	};
	return trimObject(value);
};
//#endregion


;// CONCATENATED MODULE: ./node_modules/feedsmith/dist/namespaces/yt/generate/utils.mjs



//#region src/namespaces/yt/generate/utils.ts
const yt_generate_utils_generateItem = (item) => {
	if (!isPlainObject(item)) return;
	const value = {
		"yt:videoId": generateCdataString(item.videoId),
		"yt:channelId": generateCdataString(item.channelId)
	};
	return trimObject(value);
};
const yt_generate_utils_generateFeed = (feed) => {
	if (!isPlainObject(feed)) return;
	const value = {
		"yt:channelId": generateCdataString(feed.channelId),
		"yt:playlistId": generateCdataString(feed.playlistId)
	};
	return trimObject(value);
};
//#endregion


;// CONCATENATED MODULE: ./node_modules/fast-xml-parser/src/fxp.js






const XMLValidator = {
  validate: validator_validate
}

;// CONCATENATED MODULE: ./node_modules/feedsmith/dist/feeds/atom/generate/utils.mjs




























//#region src/feeds/atom/generate/utils.ts
const createNamespaceSetter = (prefix) => {
	return (key) => prefix ? `${prefix}${key}` : key;
};
const nonXmlEntityRegex = /&(?!(?:amp|lt|gt|quot|apos);|#\d+;|#x[0-9a-fA-F]+;)[^;\s&<]+;/;
const generateXhtmlValue = (value) => {
	if (!isNonEmptyString(value)) return;
	const wrapped = `<div xmlns="http://www.w3.org/1999/xhtml">${value.trim().replace(/\r/g, "&#13;")}</div>`;
	if (XMLValidator.validate(wrapped) !== true || nonXmlEntityRegex.test(wrapped)) return;
	return { "#text": `${wrapped}\n` };
};
const escapeStopNodeAttributes = (value) => {
	if (value["@type"] !== "xhtml") return value;
	const escaped = {};
	for (const key in value) {
		const attribute = value[key];
		escaped[key] = isXmlAttributeKey(key) && typeof attribute === "string" ? escapeHtml(attribute) : attribute;
	}
	return escaped;
};
const generateTypedText = (value, rawType) => {
	const type = generatePlainString(rawType);
	if (type !== "xhtml") return {
		...generateTextOrCdataString(value),
		"@type": type
	};
	const xhtml = generateXhtmlValue(value);
	if (xhtml || !isNonEmptyString(value)) return {
		...xhtml,
		"@type": "xhtml"
	};
	return {
		...generateTextOrCdataString(value),
		"@type": "html"
	};
};
const utils_generateText = (text) => {
	if (!isPlainObject(text)) return;
	const typed = generateTypedText(text.value, text.type);
	if (!(typed === null || typed === void 0 ? void 0 : typed["#text"]) && !(typed === null || typed === void 0 ? void 0 : typed["#cdata"])) return;
	const value = {
		...typed,
		...xml_generate_utils_generateItemOrFeed(text.xml)
	};
	return trimObject(escapeStopNodeAttributes(value));
};
const utils_generateContent = (content) => {
	if (!isPlainObject(content)) return;
	const value = {
		...generateTypedText(content.value, content.type),
		"@src": generatePlainString(content.src),
		...xml_generate_utils_generateItemOrFeed(content.xml)
	};
	return trimObject(escapeStopNodeAttributes(value));
};
const utils_generateLink = (link) => {
	if (!isPlainObject(link)) return;
	const value = {
		"@href": generatePlainString(link.href),
		"@rel": generatePlainString(link.rel),
		"@type": generatePlainString(link.type),
		"@hreflang": generatePlainString(link.hreflang),
		"@title": generatePlainString(link.title),
		"@length": generateNumber(link.length),
		...generateLink(link.thr)
	};
	return trimObject(value);
};
const generatePerson = (person, options) => {
	if (!isPlainObject(person)) return;
	const key = createNamespaceSetter(options === null || options === void 0 ? void 0 : options.prefix);
	const value = {
		[key("name")]: generateCdataString(person.name),
		[key("uri")]: generateCdataString(person.uri),
		[key("email")]: generateCdataString(person.email),
		...generateAuthor(person.arxiv)
	};
	return trimObject(value);
};
const atom_generate_utils_generateCategory = (category) => {
	if (!isPlainObject(category)) return;
	const value = {
		"@term": generatePlainString(category.term),
		"@scheme": generatePlainString(category.scheme),
		"@label": generatePlainString(category.label)
	};
	return trimObject(value);
};
const generateGenerator = (generator) => {
	if (!isPlainObject(generator)) return;
	const value = {
		...generateTextOrCdataString(generator.text),
		"@uri": generatePlainString(generator.uri),
		"@version": generatePlainString(generator.version)
	};
	return trimObject(value);
};
const generateSource = (source, options) => {
	if (!isPlainObject(source)) return;
	const key = createNamespaceSetter(options === null || options === void 0 ? void 0 : options.prefix);
	const value = {
		[key("author")]: trimArray(source.authors, (author) => generatePerson(author, options)),
		[key("category")]: trimArray(source.categories, (category) => atom_generate_utils_generateCategory(category, options)),
		[key("contributor")]: trimArray(source.contributors, (contributor) => generatePerson(contributor, options)),
		[key("generator")]: generateGenerator(source.generator),
		[key("icon")]: generateCdataString(source.icon),
		[key("id")]: generateCdataString(source.id),
		[key("link")]: trimArray(source.links, (link) => utils_generateLink(link, options)),
		[key("logo")]: generateCdataString(source.logo),
		[key("rights")]: utils_generateText(source.rights),
		[key("subtitle")]: utils_generateText(source.subtitle),
		[key("title")]: utils_generateText(source.title),
		[key("updated")]: generateRfc3339Date(source.updated)
	};
	return trimObject(value);
};
const generate_utils_generateEntry = (entry, options) => {
	if (!isPlainObject(entry)) return;
	const key = createNamespaceSetter(options === null || options === void 0 ? void 0 : options.prefix);
	const value = {
		[key("author")]: trimArray(entry.authors, (author) => generatePerson(author, options)),
		[key("category")]: trimArray(entry.categories, atom_generate_utils_generateCategory),
		[key("content")]: utils_generateContent(entry.content),
		[key("contributor")]: trimArray(entry.contributors, (contributor) => generatePerson(contributor, options)),
		[key("id")]: generateCdataString(entry.id),
		[key("link")]: trimArray(entry.links, (link) => utils_generateLink(link, options)),
		[key("published")]: generateRfc3339Date(entry.published),
		[key("rights")]: utils_generateText(entry.rights),
		[key("source")]: generateSource(entry.source),
		[key("summary")]: utils_generateText(entry.summary),
		[key("title")]: utils_generateText(entry.title),
		[key("updated")]: generateRfc3339Date(entry.updated)
	};
	const trimmedValue = trimObject(value);
	if (options === null || options === void 0 ? void 0 : options.asNamespace) return trimmedValue;
	const fullValue = {
		...trimmedValue,
		...generateEntry(entry.app),
		...utils_generateEntry(entry.arxiv),
		...generateItemOrFeed(entry.cc),
		...generate_utils_generateItemOrFeed(entry.dc),
		...slash_generate_utils_generateItem(entry.slash),
		...utils_generateItem(entry.itunes),
		...generateItem(entry.googleplay),
		...psc_generate_utils_generateItem(entry.psc),
		...media_generate_utils_generateItemOrFeed(entry.media),
		...georss_generate_utils_generateItemOrFeed(entry.georss),
		...geo_generate_utils_generateItemOrFeed(entry.geo),
		...thr_generate_utils_generateItem(entry.thr),
		...dcterms_generate_utils_generateItemOrFeed(entry.dcterms),
		...utils_generateItemOrFeed(entry.creativeCommons),
		...wfw_generate_utils_generateItem(entry.wfw),
		...yt_generate_utils_generateItem(entry.yt),
		...generate_utils_generateItem(entry.pingback),
		...trackback_generate_utils_generateItem(entry.trackback),
		...xml_generate_utils_generateItemOrFeed(entry.xml)
	};
	return trimObject(fullValue);
};
const atom_generate_utils_generateFeed = (feed, options) => {
	if (!isPlainObject(feed)) return;
	const key = createNamespaceSetter(options === null || options === void 0 ? void 0 : options.prefix);
	const feedValue = {
		[key("author")]: trimArray(feed.authors, (author) => generatePerson(author, options)),
		[key("category")]: trimArray(feed.categories, (category) => atom_generate_utils_generateCategory(category, options)),
		[key("contributor")]: trimArray(feed.contributors, (contributor) => generatePerson(contributor, options)),
		[key("generator")]: generateGenerator(feed.generator),
		[key("icon")]: generateCdataString(feed.icon),
		[key("id")]: generateCdataString(feed.id),
		[key("link")]: trimArray(feed.links, (link) => utils_generateLink(link, options)),
		[key("logo")]: generateCdataString(feed.logo),
		[key("rights")]: utils_generateText(feed.rights),
		[key("subtitle")]: utils_generateText(feed.subtitle),
		[key("title")]: utils_generateText(feed.title),
		[key("updated")]: generateRfc3339Date(feed.updated)
	};
	const valueFeed = trimObject(feedValue);
	const entriesValue = { [key("entry")]: trimArray(feed.entries, (entry) => generate_utils_generateEntry(entry, options)) };
	const valueEntries = trimObject(entriesValue);
	if (options === null || options === void 0 ? void 0 : options.asNamespace) {
		if (!valueFeed && !valueEntries) return;
		return { feed: {
			...valueFeed,
			...valueEntries
		} };
	}
	const fullValue = trimObject({
		...valueFeed,
		...generateItemOrFeed(feed.cc),
		...generate_utils_generateItemOrFeed(feed.dc),
		...sy_generate_utils_generateFeed(feed.sy),
		...generate_utils_generateFeed(feed.itunes),
		...utils_generateFeed(feed.googleplay),
		...media_generate_utils_generateItemOrFeed(feed.media),
		...georss_generate_utils_generateItemOrFeed(feed.georss),
		...geo_generate_utils_generateItemOrFeed(feed.geo),
		...dcterms_generate_utils_generateItemOrFeed(feed.dcterms),
		...utils_generateItemOrFeed(feed.creativeCommons),
		...opensearch_generate_utils_generateFeed(feed.opensearch),
		...yt_generate_utils_generateFeed(feed.yt),
		...generateFeed(feed.admin),
		...pingback_generate_utils_generateFeed(feed.pingback),
		...xml_generate_utils_generateItemOrFeed(feed.xml),
		...valueEntries
	});
	if (!fullValue) return;
	return { feed: {
		"@xmlns": "http://www.w3.org/2005/Atom",
		...generateNamespaceAttrs({ value: fullValue }, namespaceUris),
		...fullValue
	} };
};
//#endregion


;// CONCATENATED MODULE: ./node_modules/feedsmith/dist/feeds/atom/generate/index.mjs





//#region src/feeds/atom/generate/index.ts
const generate = (value, options) => {
	const generated = atom_generate_utils_generateFeed(value);
	if (!generated) throw new GenerateError(locales.invalidInputAtom);
	return generateXml(builder, generated, options);
};
//#endregion


;// CONCATENATED MODULE: ./node_modules/feedsmith/dist/feeds/rss/generate/config.mjs



//#region src/feeds/rss/generate/config.ts
const config_builder = new json2xml({
	...builderConfig,
	stopNodes: textConstructs.map((element) => `..atom:${element}[type=xhtml]`)
});
//#endregion


;// CONCATENATED MODULE: ./node_modules/feedsmith/dist/namespaces/acast/generate/utils.mjs



//#region src/namespaces/acast/generate/utils.ts
const generateSignature = (signature) => {
	if (!isPlainObject(signature)) return;
	const value = {
		"@key": generatePlainString(signature.key),
		"@algorithm": generatePlainString(signature.algorithm),
		...generateTextOrCdataString(signature.value)
	};
	return trimObject(value);
};
const generateNetwork = (network) => {
	if (!isPlainObject(network)) return;
	const value = {
		"@id": generatePlainString(network.id),
		"@slug": generatePlainString(network.slug),
		...generateTextOrCdataString(network.value)
	};
	return trimObject(value);
};
const acast_generate_utils_generateFeed = (feed) => {
	if (!isPlainObject(feed)) return;
	const value = {
		"acast:showId": generateCdataString(feed.showId),
		"acast:showUrl": generateCdataString(feed.showUrl),
		"acast:signature": generateSignature(feed.signature),
		"acast:settings": generateCdataString(feed.settings),
		"acast:network": generateNetwork(feed.network),
		"acast:importedFeed": generateCdataString(feed.importedFeed)
	};
	return trimObject(value);
};
const acast_generate_utils_generateItem = (item) => {
	if (!isPlainObject(item)) return;
	const value = {
		"acast:episodeId": generateCdataString(item.episodeId),
		"acast:showId": generateCdataString(item.showId),
		"acast:episodeUrl": generateCdataString(item.episodeUrl),
		"acast:settings": generateCdataString(item.settings)
	};
	return trimObject(value);
};
//#endregion


;// CONCATENATED MODULE: ./node_modules/feedsmith/dist/namespaces/atom/generate/utils.mjs

//#region src/namespaces/atom/generate/utils.ts
const atom_generate_utils_generateEntry = (entry) => {
	return generate_utils_generateEntry(entry, {
		prefix: "atom:",
		asNamespace: true
	});
};
const namespaces_atom_generate_utils_generateFeed = (feed) => {
	var _generateAtomFeed;
	return (_generateAtomFeed = atom_generate_utils_generateFeed(feed, {
		prefix: "atom:",
		asNamespace: true
	})) === null || _generateAtomFeed === void 0 ? void 0 : _generateAtomFeed.feed;
};
//#endregion


;// CONCATENATED MODULE: ./node_modules/feedsmith/dist/namespaces/blogchannel/generate/utils.mjs



//#region src/namespaces/blogchannel/generate/utils.ts
const blogchannel_generate_utils_generateFeed = (feed) => {
	if (!isPlainObject(feed)) return;
	const value = {
		"blogChannel:blogRoll": generateCdataString(feed.blogRoll),
		"blogChannel:blink": generateCdataString(feed.blink),
		"blogChannel:mySubscriptions": generateCdataString(feed.mySubscriptions)
	};
	return trimObject(value);
};
//#endregion


;// CONCATENATED MODULE: ./node_modules/feedsmith/dist/namespaces/content/generate/utils.mjs



//#region src/namespaces/content/generate/utils.ts
const content_generate_utils_generateItem = (item) => {
	if (!isPlainObject(item)) return;
	const value = { "content:encoded": generateCdataString(item === null || item === void 0 ? void 0 : item.encoded) };
	return trimObject(value);
};
//#endregion


;// CONCATENATED MODULE: ./node_modules/feedsmith/dist/namespaces/feedpress/generate/utils.mjs



//#region src/namespaces/feedpress/generate/utils.ts
const feedpress_generate_utils_generateFeed = (feed) => {
	if (!isPlainObject(feed)) return;
	const value = {
		"feedpress:link": generateCdataString(feed.link),
		"feedpress:newsletterId": generateCdataString(feed.newsletterId),
		"feedpress:locale": generateCdataString(feed.locale),
		"feedpress:podcastId": generateCdataString(feed.podcastId),
		"feedpress:cssFile": generateCdataString(feed.cssFile)
	};
	return trimObject(value);
};
//#endregion


;// CONCATENATED MODULE: ./node_modules/feedsmith/dist/namespaces/podcast/generate/utils.mjs



//#region src/namespaces/podcast/generate/utils.ts
const generateBaseItem = (baseItem) => {
	if (!isPlainObject(baseItem)) return;
	const value = {
		"podcast:transcript": trimArray(baseItem.transcripts, generateTranscript),
		"podcast:chapters": utils_generateChapters(baseItem.chapters),
		"podcast:soundbite": trimArray(baseItem.soundbites, generateSoundbite),
		"podcast:person": trimArray(baseItem.persons, utils_generatePerson),
		"podcast:location": trimArray(baseItem.locations, utils_generateLocation),
		"podcast:season": generateSeason(baseItem.season),
		"podcast:episode": generateEpisode(baseItem.episode),
		"podcast:license": utils_generateLicense(baseItem.license),
		"podcast:alternateEnclosure": trimArray(baseItem.alternateEnclosures, generateAlternateEnclosure),
		"podcast:value": trimArray(baseItem.values, generateValue),
		"podcast:image": trimArray(baseItem.images, generate_utils_generateImage),
		"podcast:socialInteract": trimArray(baseItem.socialInteracts, generateSocialInteract),
		"podcast:txt": trimArray(baseItem.txts, generateTxt),
		"podcast:chat": generateChat(baseItem.chat)
	};
	return trimObject(value);
};
const generateTranscript = (transcript) => {
	if (!isPlainObject(transcript)) return;
	const value = {
		"@url": generatePlainString(transcript.url),
		"@type": generatePlainString(transcript.type),
		"@language": generatePlainString(transcript.language),
		"@rel": generatePlainString(transcript.rel)
	};
	return trimObject(value);
};
const generateLocked = (locked) => {
	if (!isPlainObject(locked)) return;
	const value = {
		"#text": generateYesNoBoolean(locked.value),
		"@owner": generatePlainString(locked.owner)
	};
	return trimObject(value);
};
const generateFunding = (funding) => {
	if (!isPlainObject(funding)) return;
	const value = {
		...generateTextOrCdataString(funding.display),
		"@url": generatePlainString(funding.url)
	};
	return trimObject(value);
};
const utils_generateChapters = (chapters) => {
	if (!isPlainObject(chapters)) return;
	const value = {
		"@url": generatePlainString(chapters.url),
		"@type": generatePlainString(chapters.type)
	};
	return trimObject(value);
};
const generateSoundbite = (soundbite) => {
	if (!isPlainObject(soundbite)) return;
	const value = {
		...generateTextOrCdataString(soundbite.display),
		"@startTime": generateNumber(soundbite.startTime),
		"@duration": generateNumber(soundbite.duration)
	};
	return trimObject(value);
};
const utils_generatePerson = (person) => {
	if (!isPlainObject(person)) return;
	const value = {
		...generateTextOrCdataString(person.display),
		"@role": generatePlainString(person.role),
		"@group": generatePlainString(person.group),
		"@img": generatePlainString(person.img),
		"@href": generatePlainString(person.href)
	};
	return trimObject(value);
};
const utils_generateLocation = (location) => {
	if (!isPlainObject(location)) return;
	const value = {
		...generateTextOrCdataString(location.display),
		"@rel": generatePlainString(location.rel),
		"@geo": generatePlainString(location.geo),
		"@osm": generatePlainString(location.osm),
		"@country": generatePlainString(location.country)
	};
	return trimObject(value);
};
const generateSeason = (season) => {
	if (!isPlainObject(season)) return;
	const value = {
		"#text": generateNumber(season.number),
		"@name": generatePlainString(season.name)
	};
	return trimObject(value);
};
const generateEpisode = (episode) => {
	if (!isPlainObject(episode)) return;
	const value = {
		"#text": generateNumber(episode.number),
		"@display": generatePlainString(episode.display)
	};
	return trimObject(value);
};
const generateTrailer = (trailer) => {
	if (!isPlainObject(trailer)) return;
	const value = {
		...generateTextOrCdataString(trailer.display),
		"@url": generatePlainString(trailer.url),
		"@pubdate": generateRfc822Date(trailer.pubDate),
		"@length": generateNumber(trailer.length),
		"@type": generatePlainString(trailer.type),
		"@season": generateNumber(trailer.season)
	};
	return trimObject(value);
};
const utils_generateLicense = (license) => {
	if (!isPlainObject(license)) return;
	const value = {
		...generateTextOrCdataString(license.display),
		"@url": generatePlainString(license.url)
	};
	return trimObject(value);
};
const utils_generateSource = (source) => {
	if (!isPlainObject(source)) return;
	const value = {
		"@uri": generatePlainString(source.uri),
		"@contentType": generatePlainString(source.contentType)
	};
	return trimObject(value);
};
const generateIntegrity = (integrity) => {
	if (!isPlainObject(integrity)) return;
	const value = {
		"@type": generatePlainString(integrity.type),
		"@value": generatePlainString(integrity.value)
	};
	return trimObject(value);
};
const generateAlternateEnclosure = (alternateEnclosure) => {
	if (!isPlainObject(alternateEnclosure)) return;
	const value = {
		"@type": generatePlainString(alternateEnclosure.type),
		"@length": generateNumber(alternateEnclosure.length),
		"@bitrate": generateNumber(alternateEnclosure.bitrate),
		"@height": generateNumber(alternateEnclosure.height),
		"@lang": generatePlainString(alternateEnclosure.lang),
		"@title": generatePlainString(alternateEnclosure.title),
		"@rel": generatePlainString(alternateEnclosure.rel),
		"@codecs": generatePlainString(alternateEnclosure.codecs),
		"@default": generateBoolean(alternateEnclosure.default),
		"podcast:source": trimArray(alternateEnclosure.sources, utils_generateSource),
		"podcast:integrity": generateIntegrity(alternateEnclosure.integrity)
	};
	return trimObject(value);
};
const generateValueRecipient = (valueRecipient) => {
	if (!isPlainObject(valueRecipient)) return;
	const value = {
		"@name": generatePlainString(valueRecipient.name),
		"@customKey": generatePlainString(valueRecipient.customKey),
		"@customValue": generatePlainString(valueRecipient.customValue),
		"@type": generatePlainString(valueRecipient.type),
		"@address": generatePlainString(valueRecipient.address),
		"@split": generateNumber(valueRecipient.split),
		"@fee": generateBoolean(valueRecipient.fee)
	};
	return trimObject(value);
};
const generateValueTimeSplit = (valueTimeSplit) => {
	if (!isPlainObject(valueTimeSplit)) return;
	const value = {
		"@startTime": generateNumber(valueTimeSplit.startTime),
		"@duration": generateNumber(valueTimeSplit.duration),
		"@remoteStartTime": generateNumber(valueTimeSplit.remoteStartTime),
		"@remotePercentage": generateNumber(valueTimeSplit.remotePercentage),
		"podcast:remoteItem": generateRemoteItem(valueTimeSplit.remoteItem),
		"podcast:valueRecipient": trimArray(valueTimeSplit.valueRecipients, generateValueRecipient)
	};
	return trimObject(value);
};
const generateValue = (value) => {
	if (!isPlainObject(value)) return;
	const valueOut = {
		"@type": generatePlainString(value.type),
		"@method": generatePlainString(value.method),
		"@suggested": generateNumber(value.suggested),
		"podcast:valueRecipient": trimArray(value.valueRecipients, generateValueRecipient),
		"podcast:valueTimeSplit": trimArray(value.valueTimeSplits, generateValueTimeSplit)
	};
	return trimObject(valueOut);
};
const generate_utils_generateImage = (image) => {
	if (!isPlainObject(image)) return;
	const value = {
		"@href": generatePlainString(image.href),
		"@alt": generatePlainString(image.alt),
		"@aspect-ratio": generatePlainString(image.aspectRatio),
		"@width": generateNumber(image.width),
		"@height": generateNumber(image.height),
		"@type": generatePlainString(image.type),
		"@purpose": generatePlainString(image.purpose)
	};
	return trimObject(value);
};
const generateContentLink = (contentLink) => {
	if (!isPlainObject(contentLink)) return;
	const value = {
		...generateTextOrCdataString(contentLink.display),
		"@href": generatePlainString(contentLink.href)
	};
	return trimObject(value);
};
const generateLiveItem = (liveItem) => {
	if (!isPlainObject(liveItem)) return;
	const value = {
		...generateBaseItem(liveItem),
		"@status": generatePlainString(liveItem.status),
		"@start": generateRfc3339Date(liveItem.start),
		"@end": generateRfc3339Date(liveItem.end),
		"podcast:contentLink": trimArray(liveItem.contentLinks, generateContentLink)
	};
	return trimObject(value);
};
const generateSocialInteract = (socialInteract) => {
	if (!isPlainObject(socialInteract)) return;
	const value = {
		"@uri": generatePlainString(socialInteract.uri),
		"@protocol": generatePlainString(socialInteract.protocol),
		"@accountId": generatePlainString(socialInteract.accountId),
		"@accountUrl": generatePlainString(socialInteract.accountUrl),
		"@priority": generateNumber(socialInteract.priority)
	};
	return trimObject(value);
};
const generateChat = (chat) => {
	if (!isPlainObject(chat)) return;
	const value = {
		"@server": generatePlainString(chat.server),
		"@protocol": generatePlainString(chat.protocol),
		"@accountId": generatePlainString(chat.accountId),
		"@space": generatePlainString(chat.space)
	};
	return trimObject(value);
};
const generateBlock = (block) => {
	if (!isPlainObject(block)) return;
	const value = {
		"#text": generateYesNoBoolean(block.value),
		"@id": generatePlainString(block.id)
	};
	return trimObject(value);
};
const generateTxt = (txt) => {
	if (!isPlainObject(txt)) return;
	const value = {
		...generateTextOrCdataString(txt.display),
		"@purpose": generatePlainString(txt.purpose)
	};
	return trimObject(value);
};
const generateRemoteItem = (remoteItem) => {
	if (!isPlainObject(remoteItem)) return;
	const value = {
		"@feedGuid": generatePlainString(remoteItem.feedGuid),
		"@feedUrl": generatePlainString(remoteItem.feedUrl),
		"@itemGuid": generatePlainString(remoteItem.itemGuid),
		"@medium": generatePlainString(remoteItem.medium),
		"@title": generatePlainString(remoteItem.title)
	};
	return trimObject(value);
};
const generatePodroll = (podroll) => {
	if (!isPlainObject(podroll)) return;
	const value = { "podcast:remoteItem": trimArray(podroll.remoteItems, generateRemoteItem) };
	return trimObject(value);
};
const generateUpdateFrequency = (updateFrequency) => {
	if (!isPlainObject(updateFrequency)) return;
	const value = {
		...generateTextOrCdataString(updateFrequency.display),
		"@complete": generateBoolean(updateFrequency.complete),
		"@dtstart": generateRfc3339Date(updateFrequency.dtstart),
		"@rrule": generatePlainString(updateFrequency.rrule)
	};
	return trimObject(value);
};
const generatePodping = (podping) => {
	if (!isPlainObject(podping)) return;
	const value = { "@usesPodping": generateBoolean(podping.usesPodping) };
	return trimObject(value);
};
const generatePublisher = (publisher) => {
	if (!isPlainObject(publisher)) return;
	const value = { "podcast:remoteItem": generateRemoteItem(publisher.remoteItem) };
	return trimObject(value);
};
const podcast_generate_utils_generateItem = (item) => {
	if (!isPlainObject(item)) return;
	return generateBaseItem(item);
};
const podcast_generate_utils_generateFeed = (feed) => {
	if (!isPlainObject(feed)) return;
	const value = {
		"podcast:locked": generateLocked(feed.locked),
		"podcast:funding": trimArray(feed.fundings, generateFunding),
		"podcast:person": trimArray(feed.persons, utils_generatePerson),
		"podcast:location": trimArray(feed.locations, utils_generateLocation),
		"podcast:trailer": trimArray(feed.trailers, generateTrailer),
		"podcast:license": utils_generateLicense(feed.license),
		"podcast:guid": generateCdataString(feed.guid),
		"podcast:value": trimArray(feed.values, generateValue),
		"podcast:medium": generateCdataString(feed.medium),
		"podcast:image": trimArray(feed.images, generate_utils_generateImage),
		"podcast:liveItem": trimArray(feed.liveItems, generateLiveItem),
		"podcast:block": trimArray(feed.blocks, generateBlock),
		"podcast:txt": trimArray(feed.txts, generateTxt),
		"podcast:remoteItem": trimArray(feed.remoteItems, generateRemoteItem),
		"podcast:podroll": generatePodroll(feed.podroll),
		"podcast:updateFrequency": generateUpdateFrequency(feed.updateFrequency),
		"podcast:podping": generatePodping(feed.podping),
		"podcast:chat": generateChat(feed.chat),
		"podcast:publisher": generatePublisher(feed.publisher)
	};
	return trimObject(value);
};
//#endregion


;// CONCATENATED MODULE: ./node_modules/feedsmith/dist/namespaces/prism/generate/utils.mjs



//#region src/namespaces/prism/generate/utils.ts
const prism_generate_utils_generateFeed = (feed) => {
	if (!isPlainObject(feed)) return;
	const value = {
		"prism:publicationName": generateCdataString(feed.publicationName),
		"prism:issn": generateCdataString(feed.issn),
		"prism:eIssn": generateCdataString(feed.eIssn),
		"prism:isbn": trimArray(feed.isbns, generateCdataString),
		"prism:issueIdentifier": generateCdataString(feed.issueIdentifier),
		"prism:issueName": generateCdataString(feed.issueName),
		"prism:issueTeaser": generateCdataString(feed.issueTeaser),
		"prism:issueType": generateCdataString(feed.issueType),
		"prism:volume": generateCdataString(feed.volume),
		"prism:number": generateCdataString(feed.number),
		"prism:edition": generateCdataString(feed.edition),
		"prism:aggregateIssueNumber": generateNumber(feed.aggregateIssueNumber),
		"prism:aggregationType": generateCdataString(feed.aggregationType),
		"prism:coverDate": generateRfc3339Date(feed.coverDate),
		"prism:coverDisplayDate": generateCdataString(feed.coverDisplayDate),
		"prism:publicationDate": trimArray(feed.publicationDates, generateRfc3339Date),
		"prism:publicationDisplayDate": trimArray(feed.publicationDisplayDates, generateCdataString),
		"prism:creationDate": generateRfc3339Date(feed.creationDate),
		"prism:modificationDate": generateRfc3339Date(feed.modificationDate),
		"prism:dateReceived": generateRfc3339Date(feed.dateReceived),
		"prism:onSaleDate": trimArray(feed.onSaleDates, generateRfc3339Date),
		"prism:onSaleDay": trimArray(feed.onSaleDays, generateCdataString),
		"prism:offSaleDate": trimArray(feed.offSaleDates, generateRfc3339Date),
		"prism:killDate": generateRfc3339Date(feed.killDate),
		"prism:copyrightYear": trimArray(feed.copyrightYears, generateCdataString),
		"prism:contentType": generateCdataString(feed.contentType),
		"prism:alternateTitle": trimArray(feed.alternateTitles, generateCdataString),
		"prism:subtitle": trimArray(feed.subtitles, generateCdataString),
		"prism:teaser": trimArray(feed.teasers, generateCdataString),
		"prism:keyword": trimArray(feed.keywords, generateCdataString),
		"prism:seriesTitle": generateCdataString(feed.seriesTitle),
		"prism:seriesNumber": generateNumber(feed.seriesNumber),
		"prism:bookEdition": trimArray(feed.bookEditions, generateCdataString),
		"prism:nationalCatalogNumber": generateCdataString(feed.nationalCatalogNumber),
		"prism:productCode": trimArray(feed.productCodes, generateCdataString),
		"prism:uspsNumber": generateCdataString(feed.uspsNumber),
		"prism:publishingFrequency": generateCdataString(feed.publishingFrequency),
		"prism:channel": trimArray(feed.channels, generateCdataString),
		"prism:subchannel1": generateCdataString(feed.subchannel1),
		"prism:subchannel2": generateCdataString(feed.subchannel2),
		"prism:subchannel3": generateCdataString(feed.subchannel3),
		"prism:subchannel4": generateCdataString(feed.subchannel4),
		"prism:section": generateCdataString(feed.section),
		"prism:subsection1": generateCdataString(feed.subsection1),
		"prism:subsection2": generateCdataString(feed.subsection2),
		"prism:subsection3": generateCdataString(feed.subsection3),
		"prism:subsection4": generateCdataString(feed.subsection4),
		"prism:corporateEntity": trimArray(feed.corporateEntities, generateCdataString),
		"prism:distributor": generateCdataString(feed.distributor),
		"prism:sellingAgency": trimArray(feed.sellingAgencies, generateCdataString),
		"prism:organization": trimArray(feed.organizations, generateCdataString),
		"prism:person": trimArray(feed.persons, generateCdataString),
		"prism:platform": trimArray(feed.platforms, generateCdataString),
		"prism:originPlatform": trimArray(feed.originPlatforms, generateCdataString),
		"prism:device": generateCdataString(feed.device),
		"prism:complianceProfile": generateCdataString(feed.complianceProfile),
		"prism:blogTitle": generateCdataString(feed.blogTitle),
		"prism:blogURL": generateCdataString(feed.blogURL),
		"prism:link": trimArray(feed.links, generateCdataString),
		"prism:url": trimArray(feed.urls, generateCdataString),
		"prism:byteCount": generateNumber(feed.byteCount),
		"prism:rating": trimArray(feed.ratings, generateCdataString),
		"prism:timePeriod": generateCdataString(feed.timePeriod),
		"prism:versionIdentifier": generateCdataString(feed.versionIdentifier),
		"prism:ticker": trimArray(feed.tickers, generateCdataString),
		"prism:academicField": trimArray(feed.academicFields, generateCdataString),
		"prism:event": trimArray(feed.events, generateCdataString),
		"prism:genre": trimArray(feed.genres, generateCdataString),
		"prism:industry": trimArray(feed.industries, generateCdataString),
		"prism:location": trimArray(feed.locations, generateCdataString),
		"prism:object": trimArray(feed.objects, generateCdataString),
		"prism:profession": generateCdataString(feed.profession),
		"prism:sport": generateCdataString(feed.sport),
		"prism:embargoDate": generateRfc3339Date(feed.embargoDate),
		"prism:copyright": generateCdataString(feed.copyright),
		"prism:expirationDate": generateRfc3339Date(feed.expirationDate),
		"prism:rightsAgent": generateCdataString(feed.rightsAgent)
	};
	return trimObject(value);
};
const prism_generate_utils_generateItem = (item) => {
	if (!isPlainObject(item)) return;
	const value = {
		"prism:publicationName": generateCdataString(item.publicationName),
		"prism:issn": generateCdataString(item.issn),
		"prism:eIssn": generateCdataString(item.eIssn),
		"prism:doi": generateCdataString(item.doi),
		"prism:url": trimArray(item.urls, generateCdataString),
		"prism:volume": generateCdataString(item.volume),
		"prism:number": generateCdataString(item.number),
		"prism:edition": generateCdataString(item.edition),
		"prism:section": generateCdataString(item.section),
		"prism:startingPage": generateCdataString(item.startingPage),
		"prism:endingPage": generateCdataString(item.endingPage),
		"prism:pageRange": generateCdataString(item.pageRange),
		"prism:pageCount": generateNumber(item.pageCount),
		"prism:pageProgressionDirection": generateCdataString(item.pageProgressionDirection),
		"prism:samplePageRange": generateCdataString(item.samplePageRange),
		"prism:publicationDate": trimArray(item.publicationDates, generateRfc3339Date),
		"prism:publicationDisplayDate": trimArray(item.publicationDisplayDates, generateCdataString),
		"prism:creationDate": generateRfc3339Date(item.creationDate),
		"prism:modificationDate": generateRfc3339Date(item.modificationDate),
		"prism:dateReceived": generateRfc3339Date(item.dateReceived),
		"prism:killDate": generateRfc3339Date(item.killDate),
		"prism:copyrightYear": trimArray(item.copyrightYears, generateCdataString),
		"prism:contentType": generateCdataString(item.contentType),
		"prism:genre": trimArray(item.genres, generateCdataString),
		"prism:alternateTitle": trimArray(item.alternateTitles, generateCdataString),
		"prism:subtitle": trimArray(item.subtitles, generateCdataString),
		"prism:teaser": trimArray(item.teasers, generateCdataString),
		"prism:keyword": trimArray(item.keywords, generateCdataString),
		"prism:corporateEntity": trimArray(item.corporateEntities, generateCdataString),
		"prism:organization": trimArray(item.organizations, generateCdataString),
		"prism:person": trimArray(item.persons, generateCdataString),
		"prism:platform": trimArray(item.platforms, generateCdataString),
		"prism:device": generateCdataString(item.device),
		"prism:academicField": trimArray(item.academicFields, generateCdataString),
		"prism:event": trimArray(item.events, generateCdataString),
		"prism:industry": trimArray(item.industries, generateCdataString),
		"prism:location": trimArray(item.locations, generateCdataString),
		"prism:object": trimArray(item.objects, generateCdataString),
		"prism:profession": generateCdataString(item.profession),
		"prism:sport": generateCdataString(item.sport),
		"prism:hasAlternative": trimArray(item.hasAlternatives, generateCdataString),
		"prism:hasCorrection": trimArray(item.hasCorrections, generateCdataString),
		"prism:hasTranslation": trimArray(item.hasTranslations, generateCdataString),
		"prism:isAlternativeOf": trimArray(item.isAlternativeOf, generateCdataString),
		"prism:isCorrectionOf": trimArray(item.isCorrectionOf, generateCdataString),
		"prism:isTranslationOf": generateCdataString(item.isTranslationOf),
		"prism:supplementTitle": trimArray(item.supplementTitles, generateCdataString),
		"prism:supplementDisplayID": generateCdataString(item.supplementDisplayID),
		"prism:supplementStartingPage": generateCdataString(item.supplementStartingPage),
		"prism:link": trimArray(item.links, generateCdataString),
		"prism:wordCount": generateNumber(item.wordCount),
		"prism:byteCount": generateNumber(item.byteCount),
		"prism:rating": trimArray(item.ratings, generateCdataString),
		"prism:timePeriod": generateCdataString(item.timePeriod),
		"prism:versionIdentifier": generateCdataString(item.versionIdentifier),
		"prism:ticker": trimArray(item.tickers, generateCdataString),
		"prism:embargoDate": generateRfc3339Date(item.embargoDate),
		"prism:copyright": generateCdataString(item.copyright),
		"prism:expirationDate": generateRfc3339Date(item.expirationDate),
		"prism:rightsAgent": generateCdataString(item.rightsAgent)
	};
	return trimObject(value);
};
//#endregion


;// CONCATENATED MODULE: ./node_modules/feedsmith/dist/namespaces/rawvoice/generate/utils.mjs



//#region src/namespaces/rawvoice/generate/utils.ts
const utils_generateRating = (rating) => {
	if (!isPlainObject(rating)) return;
	const value = {
		...generateTextOrCdataString(rating.value),
		"@tv": generatePlainString(rating.tv),
		"@movie": generatePlainString(rating.movie)
	};
	return trimObject(value);
};
const generateLiveStream = (liveStream) => {
	if (!isPlainObject(liveStream)) return;
	const value = {
		...generateTextOrCdataString(liveStream.url),
		"@schedule": generateRfc822Date(liveStream.schedule),
		"@duration": generatePlainString(liveStream.duration),
		"@type": generatePlainString(liveStream.type)
	};
	return trimObject(value);
};
const generatePoster = (poster) => {
	if (!isPlainObject(poster)) return;
	const value = { "@url": generatePlainString(poster.url) };
	return trimObject(value);
};
const utils_generateAlternateEnclosure = (alternateEnclosure) => {
	if (!isPlainObject(alternateEnclosure)) return;
	const value = {
		"@src": generatePlainString(alternateEnclosure.src),
		"@type": generatePlainString(alternateEnclosure.type),
		"@length": generateNumber(alternateEnclosure.length)
	};
	return trimObject(value);
};
const generateSubscribe = (subscribe) => {
	if (!isPlainObject(subscribe)) return;
	const value = {};
	for (const key in subscribe) value[`@${key}`] = generatePlainString(subscribe[key]);
	return trimObject(value);
};
const generateMetamark = (metamark) => {
	if (!isPlainObject(metamark)) return;
	const value = {
		...generateTextOrCdataString(metamark.value),
		"@type": generatePlainString(metamark.type),
		"@link": generatePlainString(metamark.link),
		"@position": generateNumber(metamark.position),
		"@duration": generateNumber(metamark.duration)
	};
	return trimObject(value);
};
const generateDonate = (donate) => {
	if (!isPlainObject(donate)) return;
	const value = {
		...generateTextOrCdataString(donate.value),
		"@href": generatePlainString(donate.href)
	};
	return trimObject(value);
};
const rawvoice_generate_utils_generateItem = (item) => {
	if (!isPlainObject(item)) return;
	const value = {
		"rawvoice:poster": generatePoster(item.poster),
		"rawvoice:isHd": generateYesNoBoolean(item.isHd),
		"rawvoice:embed": generateCdataString(item.embed),
		"rawvoice:webm": utils_generateAlternateEnclosure(item.webm),
		"rawvoice:mp4": utils_generateAlternateEnclosure(item.mp4),
		"rawvoice:metamark": trimArray(item.metamarks, generateMetamark)
	};
	return trimObject(value);
};
const rawvoice_generate_utils_generateFeed = (feed) => {
	if (!isPlainObject(feed)) return;
	const value = {
		"rawvoice:rating": utils_generateRating(feed.rating),
		"rawvoice:liveEmbed": generateCdataString(feed.liveEmbed),
		"rawvoice:flashLiveStream": generateLiveStream(feed.flashLiveStream),
		"rawvoice:httpLiveStream": generateLiveStream(feed.httpLiveStream),
		"rawvoice:shoutcastLiveStream": generateLiveStream(feed.shoutcastLiveStream),
		"rawvoice:liveStream": generateLiveStream(feed.liveStream),
		"rawvoice:location": generateCdataString(feed.location),
		"rawvoice:frequency": generateCdataString(feed.frequency),
		"rawvoice:mycast": generateYesNoBoolean(feed.mycast),
		"rawvoice:subscribe": generateSubscribe(feed.subscribe),
		"rawvoice:donate": generateDonate(feed.donate)
	};
	return trimObject(value);
};
//#endregion


;// CONCATENATED MODULE: ./node_modules/feedsmith/dist/namespaces/source/generate/utils.mjs



//#region src/namespaces/source/generate/utils.ts
const generateAccount = (account) => {
	if (!isPlainObject(account) || !isNonEmptyString(account.service)) return;
	const value = {
		"@service": account.service,
		...generateTextOrCdataString(account.value)
	};
	return trimObject(value);
};
const generateLikes = (likes) => {
	if (!isPlainObject(likes) || !isNonEmptyString(likes.server)) return;
	return { "@server": likes.server };
};
const generateArchive = (archive) => {
	if (!isPlainObject(archive) || !isNonEmptyString(archive.url) || !isNonEmptyString(archive.startDay)) return;
	const value = {
		"source:url": archive.url,
		"source:startDay": archive.startDay,
		"source:endDay": generateCdataString(archive.endDay),
		"source:filename": generateCdataString(archive.filename)
	};
	return trimObject(value);
};
const generateSubscriptionList = (subscriptionList) => {
	if (!isPlainObject(subscriptionList) || !isNonEmptyString(subscriptionList.url)) return;
	const value = {
		"@url": subscriptionList.url,
		...generateTextOrCdataString(subscriptionList.value)
	};
	return trimObject(value);
};
const utils_generateInReplyTo = (inReplyTo) => {
	if (!isPlainObject(inReplyTo) || !isNonEmptyString(inReplyTo.value)) return;
	const value = {
		...generateTextOrCdataString(inReplyTo.value),
		"@isPermaLink": generateBoolean(inReplyTo.isPermaLink)
	};
	return trimObject(value);
};
const source_generate_utils_generateFeed = (feed) => {
	if (!isPlainObject(feed)) return;
	const value = {
		"source:account": trimArray(feed.accounts, generateAccount),
		"source:likes": generateLikes(feed.likes),
		"source:archive": generateArchive(feed.archive),
		"source:subscriptionList": trimArray(feed.subscriptionLists, generateSubscriptionList),
		"source:cloud": generateCdataString(feed.cloud),
		"source:blogroll": generateCdataString(feed.blogroll),
		"source:self": generateCdataString(feed.self),
		"source:localTime": generateCdataString(feed.localTime)
	};
	return trimObject(value);
};
const source_generate_utils_generateItem = (item) => {
	if (!isPlainObject(item)) return;
	const value = {
		"source:markdown": generateCdataString(item.markdown),
		"source:outline": trimArray(item.outlines, generateCdataString),
		"source:linkFull": generateCdataString(item.linkFull),
		"source:inReplyTo": utils_generateInReplyTo(item.inReplyTo)
	};
	return trimObject(value);
};
//#endregion


;// CONCATENATED MODULE: ./node_modules/feedsmith/dist/namespaces/spotify/generate/utils.mjs



//#region src/namespaces/spotify/generate/utils.ts
const generateLimit = (limit) => {
	if (!isPlainObject(limit)) return;
	const value = { "@recentCount": generateNumber(limit.recentCount) };
	return trimObject(value);
};
const generatePartner = (partner) => {
	if (!isPlainObject(partner)) return;
	const value = { "@id": generatePlainString(partner.id) };
	return trimObject(value);
};
const generateSandbox = (sandbox) => {
	if (!isPlainObject(sandbox)) return;
	return { "@enabled": sandbox.enabled };
};
const generateFeedAccess = (access) => {
	if (!isPlainObject(access)) return;
	const value = {
		partner: generatePartner(access.partner),
		sandbox: generateSandbox(access.sandbox)
	};
	return trimObject(value);
};
const generateEntitlement = (entitlement) => {
	if (!isPlainObject(entitlement)) return;
	const value = { "@name": generatePlainString(entitlement.name) };
	return trimObject(value);
};
const generateItemAccess = (access) => {
	if (!isPlainObject(access)) return;
	const value = { entitlement: generateEntitlement(access.entitlement) };
	return trimObject(value);
};
const spotify_generate_utils_generateFeed = (feed) => {
	if (!isPlainObject(feed)) return;
	const value = {
		"spotify:limit": generateLimit(feed.limit),
		"spotify:countryOfOrigin": generateCdataString(feed.countryOfOrigin),
		"spotify:access": generateFeedAccess(feed.access)
	};
	return trimObject(value);
};
const spotify_generate_utils_generateItem = (item) => {
	if (!isPlainObject(item)) return;
	const value = { "spotify:access": generateItemAccess(item.access) };
	return trimObject(value);
};
//#endregion


;// CONCATENATED MODULE: ./node_modules/feedsmith/dist/feeds/rss/generate/utils.mjs

































//#region src/feeds/rss/generate/utils.ts
const generate_utils_generatePerson = (person) => {
	if (!isPlainObject(person)) return;
	const name = generatePlainString(person.name);
	const email = generatePlainString(person.email);
	if (email && name) return generateCdataString(`${email} (${name})`);
	if (name) return generateCdataString(name);
	if (email) return generateCdataString(email);
};
const rss_generate_utils_generateCategory = (category) => {
	if (!isPlainObject(category)) return;
	const value = {
		"@domain": generatePlainString(category.domain),
		...generateTextOrCdataString(category.name)
	};
	return trimObject(value);
};
const generateCloud = (cloud) => {
	if (!isPlainObject(cloud)) return;
	const value = {
		"@domain": generatePlainString(cloud.domain),
		"@port": generateNumber(cloud.port),
		"@path": generatePlainString(cloud.path),
		"@registerProcedure": generatePlainString(cloud.registerProcedure),
		"@protocol": generatePlainString(cloud.protocol)
	};
	return trimObject(value);
};
const rss_generate_utils_generateImage = (image) => {
	if (!isPlainObject(image)) return;
	const value = {
		url: generateCdataString(image.url),
		title: generateCdataString(image.title),
		link: generateCdataString(image.link),
		description: generateCdataString(image.description),
		height: generateNumber(image.height),
		width: generateNumber(image.width)
	};
	return trimObject(value);
};
const generateTextInput = (textInput) => {
	if (!isPlainObject(textInput)) return;
	const value = {
		title: generateCdataString(textInput.title),
		description: generateCdataString(textInput.description),
		name: generateCdataString(textInput.name),
		link: generateCdataString(textInput.link)
	};
	return trimObject(value);
};
const generateEnclosure = (enclosure) => {
	if (!isPlainObject(enclosure)) return;
	const value = {
		"@url": generatePlainString(enclosure.url),
		"@length": generateNumber(enclosure.length),
		"@type": generatePlainString(enclosure.type)
	};
	return trimObject(value);
};
const generateSkipHours = (skipHours) => {
	const value = { hour: trimArray(skipHours, generateNumber) };
	return trimObject(value);
};
const generateSkipDays = (skipDays) => {
	const value = { day: trimArray(skipDays, generateCdataString) };
	return trimObject(value);
};
const generateGuid = (guid) => {
	const value = {
		...generateTextOrCdataString(guid === null || guid === void 0 ? void 0 : guid.value),
		"@isPermaLink": generateBoolean(guid === null || guid === void 0 ? void 0 : guid.isPermaLink)
	};
	return trimObject(value);
};
const generate_utils_generateSource = (source) => {
	if (!isPlainObject(source)) return;
	const value = {
		...generateTextOrCdataString(source.title),
		"@url": generatePlainString(source.url)
	};
	return trimObject(value);
};
const rss_generate_utils_generateItem = (item) => {
	if (!isPlainObject(item)) return;
	const value = {
		title: generateCdataString(item.title),
		link: generateCdataString(item.link),
		description: generateCdataString(item.description),
		author: trimArray(item.authors, generate_utils_generatePerson),
		category: trimArray(item.categories, rss_generate_utils_generateCategory),
		comments: generateCdataString(item.comments),
		enclosure: trimArray(item.enclosures, generateEnclosure),
		guid: generateGuid(item.guid),
		pubDate: generateRfc822Date(item.pubDate),
		source: generate_utils_generateSource(item.source),
		...atom_generate_utils_generateEntry(item.atom),
		...generateItemOrFeed(item.cc),
		...generate_utils_generateItemOrFeed(item.dc),
		...content_generate_utils_generateItem(item.content),
		...utils_generateItemOrFeed(item.creativeCommons),
		...slash_generate_utils_generateItem(item.slash),
		...utils_generateItem(item.itunes),
		...podcast_generate_utils_generateItem(item.podcast),
		...psc_generate_utils_generateItem(item.psc),
		...generateItem(item.googleplay),
		...media_generate_utils_generateItemOrFeed(item.media),
		...georss_generate_utils_generateItemOrFeed(item.georss),
		...geo_generate_utils_generateItemOrFeed(item.geo),
		...thr_generate_utils_generateItem(item.thr),
		...dcterms_generate_utils_generateItemOrFeed(item.dcterms),
		...prism_generate_utils_generateItem(item.prism),
		...wfw_generate_utils_generateItem(item.wfw),
		...source_generate_utils_generateItem(item.sourceNs),
		...rawvoice_generate_utils_generateItem(item.rawvoice),
		...spotify_generate_utils_generateItem(item.spotify),
		...generate_utils_generateItem(item.pingback),
		...trackback_generate_utils_generateItem(item.trackback),
		...acast_generate_utils_generateItem(item.acast),
		...xml_generate_utils_generateItemOrFeed(item.xml)
	};
	return trimObject(value);
};
const rss_generate_utils_generateFeed = (feed) => {
	if (!isPlainObject(feed)) return;
	const value = {
		title: generateCdataString(feed.title),
		link: generateCdataString(feed.link),
		description: generateCdataString(feed.description),
		language: generateCdataString(feed.language),
		copyright: generateCdataString(feed.copyright),
		managingEditor: generate_utils_generatePerson(feed.managingEditor),
		webMaster: generate_utils_generatePerson(feed.webMaster),
		pubDate: generateRfc822Date(feed.pubDate),
		lastBuildDate: generateRfc822Date(feed.lastBuildDate),
		category: trimArray(feed.categories, rss_generate_utils_generateCategory),
		generator: generateCdataString(feed.generator),
		docs: generateCdataString(feed.docs),
		cloud: generateCloud(feed.cloud),
		ttl: generateNumber(feed.ttl),
		image: rss_generate_utils_generateImage(feed.image),
		rating: generateCdataString(feed.rating),
		textInput: generateTextInput(feed.textInput),
		skipHours: generateSkipHours(feed.skipHours),
		skipDays: generateSkipDays(feed.skipDays),
		...namespaces_atom_generate_utils_generateFeed(feed.atom),
		...generateItemOrFeed(feed.cc),
		...generate_utils_generateItemOrFeed(feed.dc),
		...sy_generate_utils_generateFeed(feed.sy),
		...generate_utils_generateFeed(feed.itunes),
		...podcast_generate_utils_generateFeed(feed.podcast),
		...utils_generateFeed(feed.googleplay),
		...media_generate_utils_generateItemOrFeed(feed.media),
		...georss_generate_utils_generateItemOrFeed(feed.georss),
		...geo_generate_utils_generateItemOrFeed(feed.geo),
		...dcterms_generate_utils_generateItemOrFeed(feed.dcterms),
		...prism_generate_utils_generateFeed(feed.prism),
		...utils_generateItemOrFeed(feed.creativeCommons),
		...feedpress_generate_utils_generateFeed(feed.feedpress),
		...opensearch_generate_utils_generateFeed(feed.opensearch),
		...generateFeed(feed.admin),
		...source_generate_utils_generateFeed(feed.sourceNs),
		...blogchannel_generate_utils_generateFeed(feed.blogChannel),
		...rawvoice_generate_utils_generateFeed(feed.rawvoice),
		...spotify_generate_utils_generateFeed(feed.spotify),
		...pingback_generate_utils_generateFeed(feed.pingback),
		...acast_generate_utils_generateFeed(feed.acast),
		item: trimArray(feed.items, rss_generate_utils_generateItem)
	};
	const trimmedValue = trimObject(value);
	if (!trimmedValue) return;
	return { rss: {
		"@version": "2.0",
		...generateNamespaceAttrs(trimmedValue, namespaceUris),
		...xml_generate_utils_generateItemOrFeed(feed.xml),
		channel: trimmedValue
	} };
};
//#endregion


;// CONCATENATED MODULE: ./node_modules/feedsmith/dist/feeds/rss/generate/index.mjs





//#region src/feeds/rss/generate/index.ts
const generate_generate = (value, options) => {
	const generated = rss_generate_utils_generateFeed(value);
	if (!generated) throw new GenerateError(locales.invalidInputRss);
	return generateXml(config_builder, generated, options);
};
//#endregion


;// CONCATENATED MODULE: ./node_modules/feedsmith/dist/index.mjs


















/***/ })

};
