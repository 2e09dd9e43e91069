import type { Log } from '../../application/log.ts';

/** In milliseconds. Lambda ends an initialization after ten seconds, and does it anew within the first call, which then waits for both. */
const longest = 3_000;

/** Set by Lambda for processes that it initializes before their first call. */
const isInitialized = (process.env['AWS_LAMBDA_INITIALIZATION_TYPE'] ?? '') !== '';

let builds: (() => unknown)[] = [];
/** Undefined: the initialization did not begin or is over. */
let reads: Promise<unknown>[] | undefined;

/** Makes something once: while the function is initialized, or with the first call that asks for it. */
export function builtAhead<Built>(build: () => Built): () => Built {
  let built: { readonly it: Built } | undefined;
  const once = (): Built => (built ??= { it: build() }).it;
  if (isInitialized) builds.push(once);
  return once;
}

/** Reads what every call needs and is remembered, where this is asked for while the function is initialized; else does nothing. */
export function readAhead(read: () => Promise<unknown>): void {
  reads?.push(read());
}

/**
 * Builds and reads what the first call would, while Lambda still initializes the function: the whole of a processor is there for it.
 * Awaited by each bundle. Nothing that fails or takes too long stays: the call that needs it tries anew, and says what is wrong.
 */
export async function initialize(log: () => Log): Promise<void> {
  const incomplete = (error: unknown): void => log().warn('initialization-incomplete', {}, error);
  const begun = builds;
  builds = [];
  reads = [];
  for (const build of begun) {
    try {
      build();
    } catch (error) {
      incomplete(error);
    }
  }
  const reading = Promise.all(reads.map((read) => read.catch(incomplete)));
  reads = undefined;
  await new Promise<void>((over) => {
    const timer = setTimeout(() => {
      log().warn('initialization-late');
      over();
    }, longest);
    void reading.then(() => {
      clearTimeout(timer);
      over();
    });
  });
}
