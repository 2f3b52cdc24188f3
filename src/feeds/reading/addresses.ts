/** Where a page's document lies: the address itself where it names a `.json`, else `path` below the page. */
export function documentOf(url: string, path: string): string {
  const { origin, pathname } = new URL(url);
  return pathname.endsWith(".json") ? url : new URL(`${pathname.replace(/\/+$/, "")}${path}`, origin).href;
}

/** The page for people to which a document belongs. */
export function pageOf(url: string, path = ""): string {
  const { origin, pathname } = new URL(url);
  if (path !== "" && pathname.endsWith(path)) return new URL(`${pathname.slice(0, -path.length)}/`, origin).href;
  return pathname.endsWith(".json") ? new URL(".", url).href : url;
}
