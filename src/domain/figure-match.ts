import { isNamed } from "./component-name.ts";
import type { FeedMatch } from "./report-filter.ts";
import type { Figure } from "./report.ts";

/** `model@provider` is an endpoint of `model`. */
const ENDPOINT = "@";
/** Among the endpoints of a component, the one that stands for the worst of them. */
const WORST = "@worst";

/** The figures of what a match names, and those of its endpoints: one that names a model means all who serve it. */
export function matchedFigures(figures: readonly Figure[], { components }: FeedMatch): readonly Figure[] {
  if (components.length === 0) return figures;
  const named = figures.filter(({ component, name }) =>
    components.some((wanted) => isNamed({ id: component, name }, wanted)),
  );
  return figures.filter((figure) => named.includes(figure) || named.some((whole) => isEndpointOf(figure, whole)));
}

/**
 * Each endpoint once: a component has the figures of its best endpoint, and its `@worst` those of its worst. Where no endpoint
 * of them says the same, they say something of one that is not named.
 */
export function eachEndpoint(figures: readonly Figure[]): readonly Figure[] {
  return figures.filter((figure) => {
    const whole = wholeOf(figure);
    const endpoints = figures.filter((one) => isEndpointOf(one, whole) && !one.component.endsWith(WORST));
    return endpoints.includes(figure) || !endpoints.some((one) => measureOf(one) === measureOf(figure));
  });
}

const measureOf = ({ uptime, latencyMs, tokensPerSecond }: Figure): string =>
  JSON.stringify([uptime, latencyMs, tokensPerSecond]);

/** Something was measured: a source may name what nobody calls. */
export const isMeasured = ({ uptime, latencyMs, tokensPerSecond }: Figure): boolean =>
  [uptime, latencyMs, tokensPerSecond].some((part) => part !== undefined && Object.keys(part).length > 0);

type Named = Pick<Figure, "component">;

const isEndpointOf = ({ component }: Named, whole: Named): boolean =>
  component.startsWith(`${whole.component}${ENDPOINT}`);

const wholeOf = ({ component }: Named): Named => {
  const at = component.indexOf(ENDPOINT);
  return { component: at === -1 ? component : component.slice(0, at) };
};
