import { REFUSED, type Bundle } from "./provider.ts";

/** Ids as people who watch the page keep them. */
const HTTP_API = "01JRJYHBWCXHFZ0NHMP1N7T2G3";
const STREAMING_API = "01JRJYHBWC358ZXKRXZD0BENPD";
const OFFICIAL_MODELS = "01JS0AB43BGQC1H06HKGPHP1F2";
/** H100, A100, L40S, T4 and CPU: a model can't run without. */
const HARDWARE = [
  "01JRG9WZ84ABEY9ZJBB72CJBS8",
  "01JRGA5ZQKJX2NMG45VCFP9Y9C",
  "01JRGA5ZQKF3SW674WMFD92PAC",
  "01JS0A88GKRF5DNW74REX185D3",
  "01JS0A88GKZAMP8BD3W9BCCBWX",
];

export const replicate: Bundle = {
  name: "replicate",
  title: "Replicate",
  about: "Replicate's API and its machines, without the website. Its page is one of incident.io.",
  parameters: {
    key: { optional: true, about: "API token; ${REPLICATE_API_TOKEN} unless set" },
    model: { optional: true, about: "Official model that is asked, as owner/name" },
  },
  feeds: [
    { id: "replicate-status", name: "Replicate Status", kind: "incidentio", url: "https://www.replicatestatus.com" },
  ],
  monitors: [
    {
      id: "replicate-api",
      name: "Replicate API",
      description: "The list of models, asked without a key. A 401 proves that the API answers.",
      probe: { kind: "http", url: "https://api.replicate.com/v1/models" },
      expect: REFUSED,
      feeds: [{ feed: "replicate-status", components: [HTTP_API, STREAMING_API] }],
    },
    {
      id: "replicate-predictions",
      name: "Replicate predictions",
      description: "An official model, asked with a token.",
      preset: "replicate",
      with: { token: "{key}", model: "{model}" },
      feeds: [{ feed: "replicate-status", components: [HTTP_API, OFFICIAL_MODELS, ...HARDWARE] }],
    },
  ],
};
