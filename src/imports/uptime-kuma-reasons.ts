type Reasons = Readonly<Record<string, string>>;

export const TOP: Reasons = {
  version: "The version says nothing that matters here.",
  notificationList: "Notifications are not taken over: incidents open issues. Their credentials were not copied.",
  proxyList: "A proxy is what HTTPS_PROXY and HTTP_PROXY of the workflow's environment name.",
  tagList: "There are no tags; `group` is the heading under which a monitor stands.",
  dockerHostList: "Docker is not asked.",
  statusPageList: "There is one page, with all monitors in the order of the config.",
  maintenanceList: "Maintenance is not taken over.",
  remoteBrowserList: "No browser is started.",
  apiKeyList: "There is no API that needs a key.",
  heartbeatList: "Only the config is taken over, no history.",
  userList: "There are no users.",
  settings: "The program has settings of its own.",
  info: "What is said of the program says nothing that matters here.",
};

const OTHER_KIND = "Only another type of monitor has it.";
const BY_ITSELF = "It is worked out, not set.";
const OAUTH =
  "Its credentials were not copied. A monitor of the kind multistep can ask for a token first (docs/probes.md#multistep).";
const OWN_CERTIFICATE = "No certificate of our own is ever shown to a server.";

/** What no monitor is made of, whatever its type. */
export const MONITOR: Reasons = {
  weight: "Monitors stand in the order of the config.",
  retryInterval: "A failing call is repeated within the run, as `judge.repeat` says.",
  resendInterval: "An incident has one issue; nothing is sent again.",
  expiryNotification: "A certificate that is about to expire is an incident by itself.",
  domainExpiryNotification: "Nobody asks whois when a domain expires.",
  ignoreTls:
    "Certificates are always checked. Give the authority's certificate as `ca` under the probe where it is not a public one.",
  proxyId: "A proxy is what HTTPS_PROXY and HTTP_PROXY of the workflow's environment name.",
  notificationIDList: "Notifications are not taken over: incidents open issues.",
  notificationRules: "Notifications are not taken over: incidents open issues.",
  notification_rules: "Notifications are not taken over: incidents open issues.",
  tags: "There are no tags; `group` is the heading under which a monitor stands.",
  maintenance: "Maintenance is not taken over.",
  cacheBust: "A call says the same each time; write a parameter of its own into the address.",
  conditions: "Write them under `expect`, in CEL (docs/conditions.md).",
  dependencies: "Monitors do not depend on each other.",
  saveResponse: "No answer is ever kept.",
  saveErrorResponse: "No answer is ever kept.",
  responseMaxLength: "`limits.bodyBytes` bounds what is read.",
  path: BY_ITSELF,
  pathName: BY_ITSELF,
  childrenIDs: BY_ITSELF,
  forceInactive: BY_ITSELF,
  dns_last_result: BY_ITSELF,
  screenshot: BY_ITSELF,
  includeSensitiveData: BY_ITSELF,
  oauth_client_id: OAUTH,
  oauth_client_secret: OAUTH,
  oauth_token_url: OAUTH,
  oauth_scopes: OAUTH,
  oauth_audience: OAUTH,
  oauth_auth_method: OAUTH,
  authWorkstation: "NTLM is not spoken.",
  authDomain: "NTLM is not spoken.",
  tlsCert: OWN_CERTIFICATE,
  tlsKey: OWN_CERTIFICATE,
  expectedTlsAlert: "That a server refuses a connection is never taken for well.",
  remote_browser: "No browser is started.",
  ...Object.fromEntries(
    [
      "packetSize ping_numeric ping_count ping_per_request_timeout docker_container docker_host",
      "mqttTopic mqttSuccessMessage mqttCheckType mqttUsername mqttPassword mqttWebsocketPath",
      "databaseQuery databaseConnectionString grpcUrl grpcProtobuf grpcMethod grpcServiceName grpcEnableTls",
      "grpcBody grpcMetadata radiusCalledStationId radiusCallingStationId radiusUsername radiusPassword radiusSecret",
      "game gamedigGivenPortOnly kafkaProducerTopic kafkaProducerBrokers kafkaProducerSsl",
      "kafkaProducerAllowAutoTopicCreation kafkaProducerMessage kafkaProducerSaslOptions screenshot_delay",
      "snmpOid snmpVersion smtpSecurity rabbitmqNodes rabbitmqUsername rabbitmqPassword system_service_name",
      "ntpStratumThreshold ntpTimeOffsetThreshold ntpRootDispersionThreshold",
    ]
      .flatMap((names) => names.split(" "))
      .map((name) => [name, OTHER_KIND]),
  ),
};

const ASK_PORT = "That its port is open is asked with the probe kind tcp.";

/** Types that can't be asked. */
export const TYPES: Reasons = {
  ping: "GitHub's runners can't ping. Ask a port with the probe kind tcp.",
  "tailscale-ping": "GitHub's runners can't ping. Ask a port with the probe kind tcp.",
  docker: "Docker is not asked.",
  "real-browser": "No browser is started. Ask its address with the probe kind http.",
  manual: "What nobody asks has no state.",
  steam: `Game servers are not asked. ${ASK_PORT}`,
  gamedig: `Game servers are not asked. ${ASK_PORT}`,
  mqtt: `MQTT is not asked. ${ASK_PORT}`,
  "kafka-producer": `Kafka is not asked. ${ASK_PORT}`,
  rabbitmq: `RabbitMQ is not asked. ${ASK_PORT}`,
  sqlserver: `Databases are not asked. ${ASK_PORT}`,
  postgres: `Databases are not asked. ${ASK_PORT}`,
  mysql: `Databases are not asked. ${ASK_PORT}`,
  mongodb: `Databases are not asked. ${ASK_PORT}`,
  redis: `Databases are not asked. ${ASK_PORT}`,
  radius: "RADIUS is not asked.",
  "grpc-keyword": `gRPC is not asked. ${ASK_PORT}`,
  snmp: "SNMP is not asked.",
  smtp: `SMTP is not asked. ${ASK_PORT}`,
  ntp: "NTP is not asked.",
  "system-service": "Services of a machine are not asked; let them report as a heartbeat (docs/heartbeats.md).",
};

export const UNKNOWN = "Uptime Kuma's sources know no such setting, as far as we know them.";
