import { inEach, type Text } from '../../../../domain/foundation/vocabulary/language.ts';
import { dateInFull } from '../../platform/dates.ts';
import { inGroups, onlyDigits } from '../../platform/digits.ts';
import { answerTo, type Answers } from '../../forms/question.ts';
import { nameOfOffice, type AboutTicket, type FormQuestion } from './act-form.ts';
import { ticketPageTexts } from './texts.ts';

/** What was answered to a question, as people read it. */
export interface TypedAnswer {
  readonly name: string;
  readonly label: Text;
  readonly answer: Text;
}

/** What was typed and chosen in a form, in words. What only a list knows the name of is left out: nobody wrote it. */
export const typedInWords = (
  questions: readonly FormQuestion[],
  typed: Answers,
  about: AboutTicket,
): readonly TypedAnswer[] =>
  questions.flatMap((question) => {
    const { name, label } = question;
    const answer = answerTo(typed, name) === '' ? undefined : answerIn(question, typed, about);
    return answer === undefined ? [] : [{ name, label, answer }];
  });

const asWritten = (text: string): Text => inEach(() => text);

function answerIn(question: FormQuestion, typed: Answers, about: AboutTicket): Text | undefined {
  const written = answerTo(typed, question.name);
  switch (question.kind) {
    case 'words':
    case 'line':
      return asWritten(written);
    case 'date':
      return inEach((language) => dateInFull(written, language));
    case 'choice':
      return question.choices(about).find(({ value }) => value === written)?.label;
    case 'yes':
      return ticketPageTexts.yes;
    case 'office': {
      const called = answerTo(typed, nameOfOffice(question.name));
      return called === '' ? undefined : asWritten(called);
    }
    case 'ticket':
      return asWritten(inGroups(onlyDigits(written)));
    case 'staff':
    case 'unit':
    case 'category':
    case 'mentions':
      return undefined;
  }
}
