import type { Tier } from "../../domain/monitor.ts";

/** A value of a preset's probe. A text may hold `{name}` of a parameter; a text that is nothing else takes its value, whatever its type. */
export type Template = string | number | boolean | readonly Template[] | { readonly [key: string]: Template };

export interface Parameter {
  /** What it means, as a sentence without a full stop. */
  readonly about: string;
  /** Taken where `with` says nothing. */
  readonly default?: string | number;
  /** Where it is absent, so is each key of the probe that mentions it. A parameter with neither must be given. */
  readonly optional?: true;
}

/** A price as the config writes it, of the preset's own default model. */
export interface PriceText {
  readonly input?: string;
  readonly cached?: string;
  readonly output?: string;
  readonly unit?: string;
  readonly call?: string;
}

/** What one call uses, roughly: for what a month will cost. */
export interface Typical {
  readonly input?: number;
  readonly output?: number;
  readonly units?: number;
}

/** A condition as the config writes it. */
export type ExpectText = string | { readonly degraded: string };

/** One way to ask. */
export interface Way {
  /** What is asked and what an answer shows, as a sentence without a full stop. */
  readonly about: string;
  readonly probe: { readonly kind: string; readonly [key: string]: Template };
  readonly expect: readonly ExpectText[];
  /** Over this an answer is slow. */
  readonly slow: string;
  /** Of the preset's default model; whoever asks another one writes a price of his own. */
  readonly price?: PriceText;
  readonly typical?: Typical;
  /** CEL: names of models in the answer. */
  readonly models?: string;
}

/** A well-known API, as a few lines of data that expand to a probe. */
export interface Preset {
  readonly name: string;
  readonly title: string;
  /** Id of who is asked; absent where the parameters decide. */
  readonly provider?: string;
  /** A few sentences for the docs: what it asks, and how to come by a key. */
  readonly about: string;
  readonly parameters: Readonly<Record<string, Parameter>>;
  readonly tiers: Readonly<Record<Tier, Way>>;
}

/** A list costs nothing wherever it was looked at. */
export const NOTHING: PriceText = { call: "0 USD" };

/** Short, harmless, and with one right answer. */
export const PROMPT = "Answer with the word ok.";
/** Some dozens of words, so that a stream has a pace. */
export const LONG_PROMPT = "Write two sentences about the sea.";
/** Many colours: a picture of one colour is a failure. */
export const IMAGE_PROMPT = "A red apple and a green pear on a blue table, flat illustration";

/** A picture is a picture: large enough, and not one single colour where that can be told. */
export const IS_PICTURE: readonly ExpectText[] = [
  "output.bytes > 1000",
  "image.width >= 256 && image.height >= 256",
  "!has(image.singleColour) || !image.singleColour",
];

/** An answer of words as a stream, ended as its protocol says. */
export const IS_STREAM: readonly ExpectText[] = [
  "status == 200",
  "stream.complete",
  'reply.text != ""',
  { degraded: 'stream.firstToken < duration("10s")' },
];

/** Most tokens of a long answer. */
export const LONG_TOKENS = 64;

/** What the full question of a model that writes shows. */
export const streamed = (tokens: number = LONG_TOKENS): string =>
  `An answer of up to ${tokens} tokens as a stream: time to the first token, tokens per second, a proper end`;
