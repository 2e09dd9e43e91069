import { signal } from '@preact/signals';
import type { ActThatAnswers } from '../../../../domain/foundation/vocabulary/acts.ts';
import { answerHeldSeconds } from '../../../../domain/foundation/vocabulary/answer-held-seconds.ts';
import { newKey } from '../../api/new-key.ts';
import type { Failure } from '../../api/problem.ts';
import type { Answers } from '../../forms/question.ts';
import type { FileOfDraft } from './files-of-drafts.ts';

/** An answer that was given on this page, and can still be undone. */
export interface HeldAnswer {
  readonly number: string;
  readonly act: ActThatAnswers;
  /** The version of the ticket by it. */
  readonly version: number;
  /** The idempotency key of undoing it. */
  readonly key: string;
  /** What was typed, and went with it: it comes back into the form. */
  readonly answers: Answers;
  readonly files: readonly FileOfDraft[];
  /** Until when it can be undone, in ms of `performance.now()`. */
  readonly until: number;
  readonly undoing?: true;
  /** Why it was not undone when that was asked for last. */
  readonly failure?: Failure;
}

/** The newest last. */
const answers = signal<readonly HeldAnswer[]>([]);

/** The answer that is told of at the foot of pages: of several the newest. */
export const heldAnswer = (): HeldAnswer | undefined => answers.value.at(-1);

export const isAnswerHeld = (number: string): boolean => answers.value.some((one) => one.number === number);

/**
 * Holds an answer as it was given. `askedAt`: when it was asked for, in ms of `performance.now()`. The server counts from later on: what is
 * counted down here is over first.
 */
export function holdAnswerOf(
  given: Omit<HeldAnswer, 'key' | 'until' | 'undoing' | 'failure'> & { readonly askedAt: number },
): void {
  const { askedAt, ...answer } = given;
  answers.value = [...answers.value, { ...answer, key: newKey(), until: askedAt + answerHeldSeconds * 1000 }];
}

export function changeHeldAnswer(
  { key }: HeldAnswer,
  changes: Pick<HeldAnswer, 'undoing' | 'failure'>,
): void {
  answers.value = answers.value.map((one) => (one.key === key ? { ...one, ...changes } : one));
}

export function letAnswerGo({ key }: HeldAnswer): void {
  answers.value = answers.value.filter((one) => one.key !== key);
}
