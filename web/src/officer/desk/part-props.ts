import type { FieldProps } from '../../forms/field-of-question.tsx';
import type { DeskAnswers } from './desk-answers.ts';

/** What each part of the form is given. */
export interface PartProps {
  readonly answers: DeskAnswers;
  readonly change: (changes: Partial<DeskAnswers>) => void;
  /** What is wrong with the answer in a field, in the language of the page. */
  readonly mistakeAt: (field: string) => string | undefined;
}

/** What each field is given that is answered otherwise than in other forms. */
export interface DeskFieldProps extends PartProps {
  readonly asked: FieldProps;
}
