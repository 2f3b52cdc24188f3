/**
 * Where calls may go instead, by the advice of a status site: the id of the best alternative to `failed` in a group, or
 * `undefined` where the advice is too old, or there is none. `advice` is the address of the site's `api/v1/route.json`.
 */
export async function fallback(advice: string, group: string, failed: string): Promise<string | undefined> {
  const answer = await fetch(advice, { signal: AbortSignal.timeout(3_000) }).catch(() => undefined);
  const { routes = [] } = answer?.ok === true ? ((await answer.json()) as Advice) : {};
  const route = routes.find(({ name }) => name === group);
  if (route === undefined || !(new Date() < new Date(route.validUntil))) return undefined;
  return route.alternatives.find(({ id }) => id !== failed)?.id;
}

interface Advice {
  readonly routes?: readonly {
    readonly name: string;
    readonly validUntil: string;
    readonly alternatives: readonly { readonly id: string }[];
  }[];
}
