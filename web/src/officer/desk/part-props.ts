import type { DeskAnswers } from './desk-answers.ts';
import type { DeskField } from './errors.ts';

/** What each part of the form is given. */
export interface PartProps {
  readonly answers: DeskAnswers;
  readonly change: (changes: Partial<DeskAnswers>) => void;
  /** What is wrong with the answer in a field, in the language of the page. */
  readonly mistakeAt: (field: DeskField) => string | undefined;
}
