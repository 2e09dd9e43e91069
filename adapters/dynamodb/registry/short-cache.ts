/** A cache that remembers answers for a while, so that a warm function asks the registry once in that time at most. */
export interface ShortCache {
  /** The remembered answer, or that of `ask`. Several who ask at once share one call; a failure is not kept. */
  remember<Answer>(key: string, ask: () => Promise<Answer>): Promise<Answer>;
  /** Whether an answer is remembered that is fresh enough. */
  knows(key: string): boolean;
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

  return {
    knows: (key) => fresh(key) !== undefined,
    remember<Answer>(key: string, ask: () => Promise<Answer>): Promise<Answer> {
      const known = fresh(key);
      if (known !== undefined) return known.answer as Promise<Answer>;
      const answer = ask();
      answers.delete(key); // a newer answer goes to the end of the line
      answers.set(key, { until: now() + keepMilliseconds, answer });
      const [oldest] = answers.keys();
      if (answers.size > most && oldest !== undefined) answers.delete(oldest);
      answer.catch(() => {
        if (answers.get(key)?.answer === answer) answers.delete(key);
      });
      return answer;
    },
  };
}
