/** Where a page's data lies, the page's own first. */
export interface PageDocuments {
  /** What is now. */
  readonly summary: string;
  /** The last months. */
  readonly history?: string;
  /** The texts of what is over. */
  readonly texts?: string;
  /** The page for people, which carries both, read where the summary can't be. */
  readonly page?: string;
}

/**
 * `/proxy/<host>` is what the page itself reads: it alone names affected components with their groups and lists updates with
 * open incidents; `component_impacts` adds what is over and when, and the
 * imitation of Statuspage what was said of it. The page's HTML carries the same and much else, so it is
 * the fallback, and the one source of a page below a path, whose proxy has another name. The widget API, off unless its owner
 * turns it on, knows no beginnings: it is read when it is what was given.
 */
export function documentsOf(url: string): PageDocuments {
  const { host, origin, pathname } = new URL(url);
  if (pathname !== "/") return { summary: url };
  const summary = `${origin}/proxy/${host}`;
  return { summary, history: `${summary}/component_impacts`, texts: `${origin}/api/v2/incidents.json`, page: url };
}

/** The page for people to which an address belongs. */
export function pageOf(url: string): string {
  const { origin, pathname } = new URL(url);
  const path = pathname.replace(/\/(proxy|api)\/.*$/, "/").replace(/[^/]*\.json$/, "");
  return new URL(path, origin).href;
}
