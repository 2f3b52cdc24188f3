import type { ProbeKind } from "../probes/index.ts";

/** A monitor of each kind as it stands in docs/probes.md, with what is to be said of it beside its settings. */
export const EXAMPLES: { readonly [K in ProbeKind]: { readonly monitor: string; readonly more?: string } } = {
  http: {
    monitor: `- id: gateway
  probe:
    kind: http
    url: https://gateway.example.com/health
    auth: { bearer: "\${GATEWAY_KEY}" }
  expect:
    - status == 200
    - degraded: latency < duration("2s")`,
  },
  prediction: {
    monitor: `- id: picture
  every: 1h
  probe:
    kind: prediction
    create:
      url: https://api.example.com/v1/jobs
      auth: { bearer: "\${JOBS_KEY}" }
      json: { prompt: a red apple on a blue table }
    poll: { url: "/v1/jobs/{id}" }
    cancel: { url: "/v1/jobs/{id}/cancel" }
    output: body.result.url
    fetch: true
  expect:
    - image.width >= 256`,
  },
  multistep: {
    monitor: `- id: files
  probe:
    kind: multistep
    steps:
      - name: upload
        request: { url: "https://api.example.com/v1/files", body: a note }
        save: { file: body.id }
      - name: ready
        poll:
          request: { url: "https://api.example.com/v1/files/{{file}}" }
          until: body.status == "ready"
    cleanup:
      - name: remove
        request: { url: "https://api.example.com/v1/files/{{file}}", method: DELETE }`,
  },
  tcp: {
    monitor: `- id: database
  probe: { kind: tcp, host: db.example.com, port: 5432 }`,
  },
  tls: {
    monitor: `- id: certificate
  every: 1d
  probe: { kind: tls, host: api.example.com }
  expect:
    - tls.trusted
    - cert.names.exists(name, name == "api.example.com")`,
    more: "A certificate that comes to its end is an incident 30, 14, 7 and 1 day before, whatever the conditions say ([judging](judging.md)).",
  },
  dns: {
    monitor: `- id: name
  probe: { kind: dns, name: api.example.com, type: A, server: 192.0.2.53 }
  expect:
    - '"192.0.2.1" in answers'`,
  },
  websocket: {
    monitor: `- id: realtime
  probe:
    kind: websocket
    url: wss://api.example.com/v1/realtime
    send: ['{"type":"ping"}']
  expect:
    - body.type == "pong"`,
  },
  prometheus: {
    monitor: `- id: real-traffic
  probe:
    kind: prometheus
    url: https://prometheus.example.com
    query: sum(rate(requests_total{code=~"5.."}[5m])) / sum(rate(requests_total[5m]))
  expect:
    - value < 0.05
    - degraded: value < 0.01`,
  },
  heartbeat: {
    monitor: `- id: nightly-backup
  every: 1d
  probe: { kind: heartbeat, grace: 2h, secret: "\${NIGHTLY_BACKUP_KEY}" }`,
    more: "[Heartbeats](heartbeats.md) shows how to report.",
  },
  globalping: {
    monitor: `- id: from-afar
  probe:
    kind: globalping
    target: { http: "https://www.example.com/", method: HEAD }
    from: [DE, New York, Seoul]
    quorum: 50%`,
  },
};
