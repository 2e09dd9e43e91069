/** So long may a secret be used before it is asked for again, in milliseconds. */
const usualAge = 5 * 60_000;

/** An answer that is at most so old, in milliseconds. Without: five minutes. */
export type Remembered<Answer> = (oldest?: number) => Promise<Answer>;

/**
 * Asks again only when the last answer is too old. When a newer one can't be had, the last one goes on: a
 * secrets service that is down stops nobody. Only the first answer of all is waited for in vain.
 */
export function remembered<Answer>(now: () => number, ask: () => Promise<Answer>): Remembered<Answer> {
  let last: { readonly at: number; readonly answer: Promise<Answer> } | undefined;
  return (oldest = usualAge) => {
    const at = now();
    if (last !== undefined && at - last.at < oldest) return last.answer;
    const former = last;
    const answer = ask().catch((error: unknown) => {
      if (last?.answer === answer) last = former;
      if (former !== undefined) return former.answer;
      throw error;
    });
    last = { at, answer };
    return answer;
  };
}
