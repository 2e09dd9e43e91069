import type { ActName, Followed } from './followed.ts';

type Answer = Followed['responses'][number];

/** Who was told so may be led to accept it; who was not weighs it against an appeal. */
const agreeing: readonly Answer['outcome']['code'][] = ['upheld', 'answered'];

/**
 * What its citizen is led to do with an answer, where that is one thing: a promise waits for its date, and then it is
 * asked for. `today`: local date, `YYYY-MM-DD`.
 */
export function nextStep(
  { outcome, promisedByDate }: Pick<Answer, 'outcome' | 'promisedByDate'>,
  today: string,
): ActName | undefined {
  if (promisedByDate !== undefined) return promisedByDate <= today ? 'confirm-remedy' : undefined;
  return agreeing.includes(outcome.code) ? 'accept' : undefined;
}
