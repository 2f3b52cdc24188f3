import { IS_STREAM, LONG_PROMPT, LONG_TOKENS, NOTHING, PROMPT, streamed } from "./preset.ts";
import type { Parameter, Preset, PriceText, Template, Way } from "./preset.ts";

interface ChatApi extends Pick<Preset, "name" | "title" | "provider" | "about"> {
  readonly parameters: Readonly<Record<string, Parameter>>;
  readonly price?: PriceText;
  /** What switches thinking off, and whatever else every question must say. */
  readonly json?: { readonly [key: string]: Template };
  /** The API's name for the most tokens of an answer. */
  readonly maxTokens?: "max_tokens" | "max_completion_tokens";
  /** Most tokens of a long answer, where some of them are thought before the first is said. */
  readonly longTokens?: number;
  /** The API can count the tokens of a stream. */
  readonly countsStreams?: boolean;
  /** One of its models may answer 400 because its thought does not fit into one token: it works, then. */
  readonly mayRunOut?: boolean;
  /** Expression over the list of models. */
  readonly models?: string;
  /** Where that list is, when the API shows it at `/models` to anybody and a key would not be looked at. */
  readonly list?: string;
}

/** An API in the form of OpenAI's chat completions: `GET {baseUrl}/models`, `POST {baseUrl}/chat/completions`. */
export function chatCompletions(api: ChatApi): Preset {
  const { name, title, provider, about, parameters } = api;
  return {
    name,
    title,
    ...(provider === undefined ? {} : { provider }),
    about,
    parameters,
    tiers: { free: list(api), cheap: oneToken(api), full: stream(api) },
  };
}

const request = { kind: "http", headers: { authorization: "Bearer {key}" } };
const chat = { ...request, method: "POST", url: "{baseUrl}/chat/completions" };

function question(api: ChatApi, content: string, tokens: number): { readonly [key: string]: Template } {
  return {
    model: "{model}",
    messages: [{ role: "user", content }],
    [api.maxTokens ?? "max_tokens"]: tokens,
    ...api.json,
  };
}

const list = (api: ChatApi): Way => ({
  about: "The list of models: network, gateway and key",
  probe: { ...request, url: `{baseUrl}${api.list ?? "/models"}` },
  expect: ["status == 200", "size(body.data) > 0"],
  slow: "5s",
  price: NOTHING,
  models: api.models ?? "body.data.map(m, m.id)",
});

const IS_FINISHED = 'reply.finish in ["stop", "length"]';
const IS_SAID = ["status == 200", IS_FINISHED];
const IS_CUT_OFF = 'body.error.message.contains("output limit was reached")';
const IS_SAID_OR_CUT_OFF = [`status == 200 || (status == 400 && ${IS_CUT_OFF})`, `${IS_FINISHED} || ${IS_CUT_OFF}`];

const oneToken = (api: ChatApi): Way => ({
  about: "One token of an answer: the model itself",
  probe: { ...chat, json: question(api, PROMPT, 1) },
  expect: api.mayRunOut === true ? IS_SAID_OR_CUT_OFF : IS_SAID,
  slow: "5s",
  ...(api.price === undefined ? {} : { price: api.price }),
  typical: { input: 15, output: 1 },
});

const stream = (api: ChatApi): Way => ({
  about: streamed(api.longTokens),
  probe: {
    ...chat,
    stream: true,
    json: {
      ...question(api, LONG_PROMPT, api.longTokens ?? LONG_TOKENS),
      stream: true,
      ...(api.countsStreams === true ? { stream_options: { include_usage: true } } : {}),
    },
  },
  expect: IS_STREAM,
  slow: "10s",
  ...(api.price === undefined ? {} : { price: api.price }),
  typical: { input: 15, output: api.longTokens ?? LONG_TOKENS },
});
