/** Why settings of Upptime are not taken over. */
type Reasons = Readonly<Record<string, string>>;

const WORDS = "The site's and the issues' words come from a locale of this program.";
const LOOK = "The site has a look of its own.";
const SITE_ITSELF = "The site is built anew and needs nothing of it.";
const REPOSITORY = "Nothing but the ledger is written: neither README nor description, topics or homepage.";
const WORKFLOW = "Workflows are not rewritten; write it into .github/workflows yourself.";

export const TOP: Reasons = {
  PAT: "A token stands here, which was not copied. Revoke it if the repository is or was public; the workflow's own token is enough.",
  "user-agent": "GitHub's API is asked under this program's own name.",
  userAgent: "GitHub's API is asked under this program's own name.",
  delay: "Monitors are asked at the same time, at most 4 of one host; `hosts` and `concurrency` bound that.",
  notifications: "Upptime reads nothing of it either: its notifications are set by secrets.",
  skipDescriptionUpdate: REPOSITORY,
  skipTopicsUpdate: REPOSITORY,
  skipHomepageUpdate: REPOSITORY,
  skipDeleteIssues: "No issue is ever deleted; short ones are labelled.",
  skipPoweredByReadme: REPOSITORY,
  skipGeneratingWebsite: "Leave out the deploying steps of the workflow where no site is wanted.",
  customStatusWebsitePackage: SITE_ITSELF,
  commitPrefixStatusUp: "Commits say what happened in their own words.",
  commitPrefixStatusDown: "Commits say what happened in their own words.",
  commitPrefixStatusDegraded: "Commits say what happened in their own words.",
  summaryStartHtmlComment: REPOSITORY,
  summaryEndHtmlComment: REPOSITORY,
  liveStatusHtmlComment: REPOSITORY,
  i18n: WORDS,
  runner: `${WORKFLOW} Its key is \`runs-on\`.`,
  secrets: "The secrets that a config mentions are found by themselves.",
  graphBackgroundColor: LOOK,
  graphBorderColor: LOOK,
  hasDisabledAutomatedIssues: "No robot opens issues but for incidents.",
  disableAutomatedIssues: "No robot opens issues but for incidents.",
};

export const COMMIT_MESSAGES: Reasons = {
  statusChange:
    "Commits say what happened in their own words. The history of a repository with subjects of its own is read from its files, which a blobless clone does not have.",
  readmeContent: REPOSITORY,
  summaryJson: "Commits say what happened in their own words.",
  graphsUpdate: "Charts are part of the site and never committed.",
  commitAuthorName: "Commits are made by GitHub's Actions bot.",
  commitAuthorEmail: "Commits are made by GitHub's Actions bot.",
  signoff: "Commits are made by GitHub's Actions bot, without a sign-off.",
};

export const SCHEDULES: Reasons = {
  graphs: "Charts are drawn whenever the site is built.",
  responseTime: "Every call is kept with its time.",
  staticSite: "The site is built by every run.",
  summary: "There is no summary of its own.",
  updateTemplate: "Nothing of the repository is updated by itself.",
  updates: "Nothing of the repository is updated by itself.",
};

export const WEBSITE: Reasons = {
  logoUrl: LOOK,
  logoHref: LOOK,
  hideNavLogo: LOOK,
  hideNavTitle: LOOK,
  introTitle: LOOK,
  introMessage: LOOK,
  navbar: LOOK,
  navbarGitHub: LOOK,
  theme: "The site is light or dark as the reader's system is.",
  themeUrl: LOOK,
  favicon: LOOK,
  faviconSvg: LOOK,
  publish: "The workflow says whether the site is deployed.",
  singleCommit: "The site is deployed as an artifact, without a branch.",
  customHeadHtml: "No markup of others is put into the pages.",
  customBodyHtml: "No markup of others is put into the pages.",
  customFootHtml: "No markup of others is put into the pages.",
  scripts: "No script of others is put into the pages.",
  links: LOOK,
  metaTags: LOOK,
  css: LOOK,
  js: "No script of others is put into the pages.",
  robotsText: SITE_ITSELF,
  apiBaseUrl: "Readers' browsers ask nothing of GitHub.",
  userContentBaseUrl: "Readers' browsers ask nothing of GitHub.",
  localhostCacheTime: "Readers' browsers ask nothing of GitHub.",
  productionCacheTime: "Readers' browsers ask nothing of GitHub.",
};

const UNCHECKED =
  "Certificates are always checked. Give the authority's certificate as `ca` under the probe where it is not a public one.";

export const SITE: Reasons = {
  icon: "Pages load nothing from elsewhere, icons neither.",
  tags: "Issues have the labels of this program; put the monitors of one kind into a `group`.",
  assignees: "Issues are assigned alike; add them to `issues.assignees`, who are assigned to all.",
  maxRetries: "A failing call is repeated as `judge.repeat` says: 4 times unless set.",
  verbose: "`uptimeline probe <monitor>` shows all that came of a call.",
  __dangerous__insecure: UNCHECKED,
  __dangerous__disable_verify_peer: UNCHECKED,
  __dangerous__disable_verify_host: UNCHECKED,
};

export const UNKNOWN = "Upptime's documentation and sources know no such setting, and neither do we.";
