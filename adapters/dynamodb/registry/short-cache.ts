/** A cache that remembers answers for a while, so that a warm function asks the registry once in that time at most. */
export interface ShortCache {
  /** The remembered answer, or that of `ask`. Several who ask at once share one call; a failure is not kept. */
  remember<Answer>(key: string, ask: () => Promise<Answer>): Promise<Answer>;
  /** The remembered answers in this order; the others come of one call of `ask`, which is made only where any is missing. */
  rememberEach<Answer>(
    keys: readonly string[],
    ask: (missing: readonly string[]) => Promise<ReadonlyMap<string, Answer>>,
  ): Promise<readonly (Answer | undefined)[]>;
  /** Forgets every answer but these, those that are awaited included: who awaits one still gets it. */
  forgetAllBut(keys: readonly string[]): void;
}

export interface CacheOptions {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly keepMilliseconds: number;
  /** The oldest answers go when there are more. */
  readonly most: number;
}

interface Remembered {
  readonly until: number;
  readonly answer: Promise<unknown>;
}

/** A cache in the memory of one function. */
export function shortCache({ now, keepMilliseconds, most }: CacheOptions): ShortCache {
  const answers = new Map<string, Remembered>();
  const fresh = (key: string): Remembered | undefined => {
    const remembered = answers.get(key);
    return remembered !== undefined && now() < remembered.until ? remembered : undefined;
  };

  function keep<Answer>(key: string, answer: Promise<Answer>): Promise<Answer> {
    answers.delete(key); // a newer answer goes to the end of the line
    answers.set(key, { until: now() + keepMilliseconds, answer });
    const [oldest] = answers.keys();
    if (answers.size > most && oldest !== undefined) answers.delete(oldest);
    answer.catch(() => {
      if (answers.get(key)?.answer === answer) answers.delete(key);
    });
    return answer;
  }

  return {
    remember<Answer>(key: string, ask: () => Promise<Answer>): Promise<Answer> {
      const known = fresh(key);
      return known === undefined ? keep(key, ask()) : (known.answer as Promise<Answer>);
    },
    rememberEach<Answer>(
      keys: readonly string[],
      ask: (missing: readonly string[]) => Promise<ReadonlyMap<string, Answer>>,
    ) {
      // Looked up once: what is known now may be too old, or have given way, a moment later.
      const known = keys.map((key) => fresh(key)?.answer as Promise<Answer | undefined> | undefined);
      const missing = keys.filter((_, place) => known[place] === undefined);
      const asked = missing.length === 0 ? undefined : ask(missing);
      return Promise.all(
        keys.map(
          (key, place) => known[place] ?? keep(key, Promise.resolve(asked?.then((found) => found.get(key)))),
        ),
      );
    },
    forgetAllBut(keys) {
      for (const key of answers.keys()) if (!keys.includes(key)) answers.delete(key);
    },
  };
}
