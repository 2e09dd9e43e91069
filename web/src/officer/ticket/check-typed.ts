import { isTicketNumber } from '../../../../domain/foundation/vocabulary/check-digit.ts';
import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';
import { charactersIn } from '../../../../domain/foundation/vocabulary/plain-text.ts';
import { charactersLeft } from '../../design/texts.ts';
import { onlyDigits } from '../../platform/digits.ts';
import { typedIn, type AboutTicket, type FormQuestion, type OfficerActForm, type Typed } from './act-form.ts';
import { dateNotAheadText, outOfRangeText, questionTexts, tooShortText } from './officer-act-texts.ts';

/** The questions that are asked, given what was typed so far. */
export const questionsAsked = (
  { questions }: OfficerActForm,
  typed: Typed,
  about: AboutTicket,
): readonly FormQuestion[] => questions.filter(({ when }) => when?.(typed, about) ?? true);

/** What is wrong with what was typed, as far as it can be told before anybody is asked: by the question's name. */
export const errorsInTyped = (
  form: OfficerActForm,
  typed: Typed,
  about: AboutTicket,
): readonly { readonly field: string; readonly text: Text }[] =>
  questionsAsked(form, typed, about).flatMap((question) => {
    const text = mistakeIn(question, typed, about);
    return text === undefined ? [] : [{ field: question.name, text }];
  });

function mistakeIn(question: FormQuestion, typed: Typed, about: AboutTicket): Text | undefined {
  const written = typedIn(typed, question.name);
  if (written === '') return (question.needed?.(typed) ?? true) ? question.missing : undefined;
  switch (question.kind) {
    case 'words':
    case 'line':
      return errorInWords(written, question.rules);
    case 'days':
      return mistakeInDays(written, question.atMost(about));
    case 'date':
      return errorInDateAhead(written, about.today);
    case 'ticket':
      return isTicketNumber(onlyDigits(written)) ? undefined : questionTexts.numberWrong;
    case 'choice':
    case 'yes':
    case 'staff':
    case 'unit':
    case 'office':
    case 'category':
      return undefined;
  }
}

/** Validates a local date that must be after `today`, both `YYYY-MM-DD`. */
export const errorInDateAhead = (written: string, today: string): Text | undefined =>
  written > today ? undefined : dateNotAheadText;

/** Validates a text by its limits. */
export function errorInWords(
  written: string,
  { atLeast, atMost }: { readonly atLeast: number; readonly atMost: number },
): Text | undefined {
  const characters = charactersIn(written);
  if (characters < atLeast) return tooShortText(atLeast);
  return characters > atMost ? charactersLeft(atMost - characters) : undefined;
}

function mistakeInDays(written: string, atMost: number): Text | undefined {
  const days = Number(written);
  return Number.isInteger(days) && days >= 1 && days <= atMost ? undefined : outOfRangeText(1, atMost);
}
