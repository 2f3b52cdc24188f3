import { REFUSED, type Bundle } from "./provider.ts";

/** Text to speech, speech to text, conversations, retrieval, telephony and other endpoints, as people who watch the page keep them. */
const SPEECH = [
  "01JP2RQVGDHPEEDAFM5KV2MH9P",
  "01JYDTNNSJBT4X90MAC47YPM9S",
  "01JY3H5SJJZNC33AYMAE4SK4TH",
  "01JY3H5SJJD2BMSGSW5FZE08ST",
  "01JY3H5SJJJG47J60JPKX882H8",
  "01JY3H5SJJFKTXYQHG5A8Z1KYH",
];

export const elevenlabs: Bundle = {
  name: "elevenlabs",
  title: "ElevenLabs",
  about: "ElevenLabs' API and its page, one of incident.io, without the studio and the website.",
  parameters: {},
  feeds: [
    { id: "elevenlabs-status", name: "ElevenLabs Status", kind: "incidentio", url: "https://status.elevenlabs.io" },
  ],
  monitors: [
    {
      id: "elevenlabs-api",
      name: "ElevenLabs API",
      description: "Whose key it is, asked without one. A 401 proves that the API answers.",
      probe: { kind: "http", url: "https://api.elevenlabs.io/v1/user" },
      expect: REFUSED,
      feeds: [{ feed: "elevenlabs-status", components: SPEECH }],
    },
  ],
};
