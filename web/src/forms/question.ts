import type { InputHTMLAttributes } from 'preact';
import type { Text } from '../../../domain/foundation/vocabulary/language.ts';

/** What was typed or chosen, by the names of the questions. */
export type Answers = Readonly<Record<string, string>>;

/** What every question has, whatever it is answered with. `About`: what the form is about. */
export interface Asked<About> {
  /** Name of the question among the answers, and id of its field in the document. */
  readonly name: string;
  readonly label: Text;
  readonly hint?: Text | undefined;
  /** What is said where there is no answer. Absent: it may be left out. */
  readonly missing?: Text;
  /** Whether it may not be left out, where that hangs on the other answers. */
  readonly needed?: (answers: Answers, about: About) => boolean;
  /** Asked only then. */
  readonly when?: (answers: Answers, about: About) => boolean;
  /** What is wrong with an answer that is there. */
  readonly check?: (written: string, about: About) => Text | undefined;
  /** JSON pointer into the request body, where it is not the name. */
  readonly pointer?: string;
  /** Further pointers and codes of problems by which the API's errors find the field. */
  readonly errorsAt?: readonly string[];
  /** What the API takes of an answer, where that is not the text of it; undefined: nothing. */
  readonly value?: (written: string, answers: Answers, about: About) => unknown;
}

export interface AnswerChoice {
  readonly value: string;
  readonly label: Text;
  /** What it means, line by line. */
  readonly means?: Text | readonly Text[];
}

/** What a question is answered with in every form. */
export type Answered<About> =
  /** In somebody's own words. `atMost`: so many characters, as people count them. */
  | { readonly kind: 'words'; readonly atMost: number; readonly rows?: number }
  | {
      readonly kind: 'line';
      readonly atMost?: number;
      readonly keys?: 'text' | 'numeric' | 'tel' | 'email';
      readonly autoComplete?: InputHTMLAttributes['autoComplete'];
      readonly look?: readonly ('digits' | 'short')[];
    }
  | {
      readonly kind: 'choice';
      readonly choices: (about: About) => readonly AnswerChoice[];
      /** Each choice in a frame of its own. */
      readonly cards?: true;
    };

/** One question of a form. `Own`: what else the forms of a page are answered with, each by its `kind`. */
export type QuestionOf<About, Own extends { readonly kind: string } = never> = Asked<About> &
  (Answered<About> | Own);

/** The answer to a question, without the space around it. */
export const answerTo = (answers: Answers, name: string): string => (answers[name] ?? '').trim();

/** The words that stand in an answer of several. */
export const severalIn = (answers: Answers, name: string): readonly string[] =>
  answerTo(answers, name)
    .split(' ')
    .filter((word) => word !== '');

export const isYes = (answers: Answers, name: string): boolean => answerTo(answers, name) === 'yes';

/** A choice of yes or no, which the API takes as a boolean. */
export const yesOrNo = (yes: Omit<AnswerChoice, 'value'>, no: Omit<AnswerChoice, 'value'>) => ({
  kind: 'choice' as const,
  choices: (): readonly AnswerChoice[] => [
    { value: 'yes', ...yes },
    { value: 'no', ...no },
  ],
  value: (written: string): boolean => written === 'yes',
});
