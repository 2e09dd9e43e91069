import { errorsInAnswers } from '../../forms/answers.ts';
import type { TicketDraft } from '../../phone/stored.ts';
import { wordsQuestion } from '../../ticket-form/text-question.ts';
import { writtenOf, type TicketAnswers } from '../../ticket-form/ticket-answers.ts';
import { sendTexts } from './texts.ts';

/** What the first page asks: everything else follows it, and is loaded while it is answered. */
export const firstQuestions = [
  wordsQuestion({ label: sendTexts.words, hint: sendTexts.wordsHint, missing: sendTexts.noWords }),
] as const;

/** What is wrong with the words. */
export const errorsInWords = (answers: TicketAnswers) =>
  errorsInAnswers(firstQuestions, writtenOf(answers), answers);

/** Whether the words are asked: they are wanted, or not there yet. */
export const areWordsAsked = (
  wanted: string,
  { answers, passed }: Pick<TicketDraft, 'answers' | 'passed'>,
): boolean => wanted === 'words' || !passed.includes('words') || errorsInWords(answers).length > 0;
