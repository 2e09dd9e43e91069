/** From so much on a reading is shown as it is, and from so much on as "we think so"; below, it is asked. */
export const sureFrom = 0.9;
export const likelyFrom = 0.6;

/** How sure a reading is, as people are told. */
export type Confidence = 'sure' | 'likely' | 'unknown';

/** How sure a reading of this probability is. Source: docs/rules.md, Which office. */
export function confidenceOf(probability: number): Confidence {
  if (probability >= sureFrom) return 'sure';
  return probability >= likelyFrom ? 'likely' : 'unknown';
}

/** A first reading is chosen beforehand only where it is so many times as likely as the next. */
const timesTheNext = 2;

/** The reading that is chosen beforehand: the first, where it is likely and twice as likely as the next. */
export function chosenBeforehand<One extends { readonly probability: number }>([
  first,
  next,
]: readonly One[]): One | undefined {
  if (first === undefined || confidenceOf(first.probability) === 'unknown') return undefined;
  return first.probability >= timesTheNext * (next?.probability ?? 0) ? first : undefined;
}
