/**
 * Node resolves names on a pool of four threads, two of them for names: one slow answer would hold up the others. The
 * pool reads its size when it is first used, so this stands before anything else.
 */
export function widenThreadPool(environment: NodeJS.ProcessEnv): void {
  environment.UV_THREADPOOL_SIZE ??= String(THREADS);
}

const THREADS = 32;
