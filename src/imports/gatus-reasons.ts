type Reasons = Readonly<Record<string, string>>;

const OWN_LOOK = "The site has a look of its own.";
const NO_SERVER = "Nothing is served: the site is a folder of files, and the ledger lies in git.";
const LATER = "Alerts are not taken over: incidents open issues, and `judge` says when failures amount to one.";
const WINDOW = "Maintenance is not taken over.";

export const TOP: Reasons = {
  debug: "Every run says what it does.",
  metrics: "The site has figures as files: docs/api.md.",
  "skip-invalid-config-update": "Every run reads the config anew, and ends where it is wrong.",
  "disable-monitoring-lock": "Monitors are asked at the same time; `concurrency` bounds that.",
  security: "The site is public, or as private as the place where it is deployed.",
  alerting: LATER,
  suites:
    "Suites are not taken over: a monitor of the kind multistep carries values from one request to the next (docs/probes.md#multistep).",
  storage: NO_SERVER,
  web: NO_SERVER,
  maintenance: WINDOW,
  remote: "Other instances can be watched as feeds of the kind gatus (docs/feeds.md#gatus).",
  connectivity:
    "Whether the runner itself is online is told by `controls`: addresses over HTTP that are asked when a call fails.",
  tunneling: "There are no tunnels; a runner of your own stands behind them.",
  announcements: "Announcements are not taken over.",
};

export const UI: Reasons = {
  description: OWN_LOOK,
  "dashboard-heading": OWN_LOOK,
  "dashboard-subheading": OWN_LOOK,
  "login-subtitle": OWN_LOOK,
  header: OWN_LOOK,
  logo: OWN_LOOK,
  link: OWN_LOOK,
  favicon: OWN_LOOK,
  buttons: OWN_LOOK,
  "custom-css": OWN_LOOK,
  "dark-mode": OWN_LOOK,
  "default-sort-by": "Monitors stand in the order of the config.",
  "default-filter-by": "All monitors are shown.",
};

export const ENDPOINT: Reasons = {
  alerts: LATER,
  "maintenance-windows": WINDOW,
  "extra-labels": "Figures have the labels of this program.",
  store: "Only a suite stores values.",
  "always-run": "Only a suite has endpoints that are always run.",
};

export const CLIENT: Reasons = {
  "proxy-url": "A proxy is what HTTPS_PROXY and HTTP_PROXY of the workflow's environment name.",
  insecure:
    "Certificates are always checked. Give the authority's certificate as `ca` under the probe where it is not a public one.",
  "dns-resolver": "Names are resolved as the runner resolves them.",
  oauth2:
    "Its credentials were not copied. A monitor of the kind multistep can ask for a token first (docs/probes.md#multistep).",
  "identity-aware-proxy":
    "Its credentials were not copied. A monitor of the kind multistep can ask for a token first (docs/probes.md#multistep).",
  tls: "No certificate of our own is ever shown to a server.",
  tunnel: "There are no tunnels; a runner of your own stands behind them.",
};

const PUBLIC_DETAILS = "Pages show conditions and kinds of errors, and no more of an answer.";
export const ENDPOINT_UI: Reasons = {
  "hide-conditions": "The page of a monitor shows its conditions.",
  "hide-port": "With `publish: name` nothing of the target is shown.",
  "hide-errors": PUBLIC_DETAILS,
  "dont-resolve-failed-conditions": PUBLIC_DETAILS,
  "resolve-successful-conditions": PUBLIC_DETAILS,
  badge: "Badges have colours of their own.",
};

/** By the beginning of its address: why such an endpoint can't be asked. */
export const KINDS: Reasons = {
  icmp: "GitHub's runners can't ping. Ask a port with the probe kind tcp.",
  udp: "UDP is not asked. Name a port that answers over TCP, or a DNS question.",
  sctp: "SCTP is not asked.",
  ssh: "SSH is not asked. That its port is open is asked with the probe kind tcp.",
  starttls: "STARTTLS is not asked. A port with TLS from the beginning is asked with the probe kind tls.",
  grpc: "gRPC is not asked.",
  grpcs: "gRPC is not asked.",
  sftp: "SFTP is not asked. That its port is open is asked with the probe kind tcp.",
  redis: "Redis is not asked. That its port is open is asked with the probe kind tcp.",
  rediss: "Redis is not asked. That its port is open is asked with the probe kind tcp.",
  mqtt: "MQTT is not asked. That its port is open is asked with the probe kind tcp.",
  mqtts: "MQTT is not asked. That its port is open is asked with the probe kind tcp.",
};

export const UNKNOWN = "Gatus' documentation and sources know no such setting, as far as we know them.";
