import { citizenTexts } from '../../../../domain/foundation/vocabulary/citizen-texts.ts';
import { charactersIn } from '../../../../domain/foundation/vocabulary/plain-text.ts';
import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';
import { charactersLeft } from '../../design/texts.ts';
import type { ActForm, ActQuestion, Answers } from './act-forms.ts';
import type { Followed } from './followed.ts';

/** The questions that are asked, given what was answered so far. */
export const askedQuestions = (
  { questions }: ActForm,
  answers: Answers,
  ticket: Followed,
): readonly ActQuestion[] => questions.filter(({ when }) => when?.(answers, ticket) ?? true);

/** What is wrong with the answers, as far as it can be told before anybody is asked: by the question's name. */
export const errorsInAnswers = (
  form: ActForm,
  answers: Answers,
  ticket: Followed,
): readonly { readonly field: string; readonly text: Text }[] =>
  askedQuestions(form, answers, ticket).flatMap((question) => {
    const text = mistakeIn(question, answers, ticket);
    return text === undefined ? [] : [{ field: question.name, text }];
  });

function mistakeIn(question: ActQuestion, answers: Answers, ticket: Followed): Text | undefined {
  const written = (answers[question.name] ?? '').trim();
  if (written === '') return isNeeded(question, answers, ticket) ? question.missing : undefined;
  if (question.kind !== 'words') return undefined;
  const left = citizenTexts[question.limit].atMost - charactersIn(written);
  return left < 0 ? charactersLeft(left) : undefined;
}

const isNeeded = ({ needed }: ActQuestion, answers: Answers, ticket: Followed): boolean =>
  needed?.(answers, ticket) ?? true;
