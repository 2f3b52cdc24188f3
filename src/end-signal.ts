/** Aborts when the process is told to end: a run then keeps what it has seen, and ends. A second signal ends it at once. */
export function endSignal(): AbortSignal {
  const end = new AbortController();
  for (const name of ["SIGINT", "SIGTERM"] as const) process.once(name, () => end.abort());
  return end.signal;
}
