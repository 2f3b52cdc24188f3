import type { Bundle } from "./provider.ts";

/** Services by the names that events give them. */
const BEDROCK = "Amazon Bedrock";
const STORAGE = "Amazon Simple Storage Service";
const COMPUTE = ["Amazon Elastic Compute Cloud", "AWS Lambda", "Amazon Elastic Load Balancing"];

const FEED = "aws-status";
const REGION = ["{region}"];

export const aws: Bundle = {
  name: "aws",
  title: "AWS",
  about:
    "Amazon Bedrock, and what stands around it in most projects, in one region. The Health Dashboard's public events are read; what they do not mention counts as well.",
  parameters: {
    region: { default: "us-east-1", about: "Region that is watched" },
  },
  feeds: [{ id: FEED, name: "AWS Health", kind: "aws-health" }],
  monitors: [
    {
      id: "aws-bedrock",
      name: "Amazon Bedrock",
      description: "The list of models, asked without a signature. A 403 proves that the API answers.",
      probe: { kind: "http", url: "https://bedrock.{region}.amazonaws.com/foundation-models" },
      expect: ["status in [400, 401, 403]"],
      feeds: [{ feed: FEED, components: [BEDROCK], regions: REGION }],
    },
    {
      id: "aws-storage",
      name: "Amazon S3",
      description: "Judged from AWS's events alone.",
      feeds: [{ feed: FEED, components: [STORAGE], regions: REGION }],
    },
    {
      id: "aws-compute",
      name: "AWS compute",
      description: "EC2, Lambda and load balancing, judged from AWS's events alone.",
      feeds: [
        {
          feed: FEED,
          components: COMPUTE,
          regions: REGION,
        },
      ],
    },
  ],
};
