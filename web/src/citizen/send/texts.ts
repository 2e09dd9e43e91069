import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';
import type { AnswerError } from './answer-errors.ts';
import { catalogue } from '../../../../words/catalogue.ts';

const t = catalogue<typeof import('#texts/citizen/send')>('citizen/send');

/** What the pages of sending say. */
export const sendTexts = t.send;

/** Who receives a matter that only one receives, before it is sent. */
export const receivedBy = t.receivedBy;

/** What is wrong with an answer; `{limit}`: how many characters there may or must be. */
export const answerErrorTexts: Readonly<Record<AnswerError, Text>> = t.answerError;
