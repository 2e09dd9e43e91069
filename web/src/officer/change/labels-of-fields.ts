import { inEach, type Language, type Text } from '../../../../domain/foundation/vocabulary/language.ts';
import type { FormError } from '../../design/error-summary.tsx';
import { severalIn, type Answers } from '../../forms/question.ts';
import { matterIn } from '../administration/deadline-words.ts';
import type { ChangeQuestion } from './change-forms.ts';
import { dayField, howManyAdded } from './closed-days.ts';
import { amountField, matterOfRow, rowsField, rowTimes } from './deadline-rows.ts';
import { fieldTexts } from './texts.ts';

/** What a field is called, by its id. */
type LabelOfField = readonly [field: string, label: Text];

/** What the fields of a form are called, in the order in which they stand there. */
export const labelsOfFields = (
  questions: readonly ChangeQuestion[],
  values: Answers,
): readonly LabelOfField[] =>
  questions.flatMap(({ kind, name, label }): readonly LabelOfField[] => {
    if (kind === 'deadlines') return labelsOfRows(values);
    return kind === 'days' ? labelsOfDays(values) : [[name, label]];
  });

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const labelsOfRows = (values: Answers): readonly LabelOfField[] =>
  severalIn(values, rowsField).flatMap((row) => {
    const matter = matterOfRow(row);
    if (matter === undefined) return [];
    const name = matterIn(matter);
    return rowTimes.map((time): LabelOfField => [
      amountField(row, time),
      inEach((language) => `${name[language]}, ${lowerFirst(fieldTexts[time][language])}`),
    ]);
  });

const labelsOfDays = (values: Answers): readonly LabelOfField[] =>
  Array.from({ length: howManyAdded(values) }, (_, place): readonly LabelOfField[] => [
    [dayField(place, 'date'), fieldTexts.date],
    [dayField(place, 'sw'), fieldTexts.daySw],
    [dayField(place, 'en'), fieldTexts.dayEn],
  ]).flat();

/** Errors as a list above a form tells them: in the order of its fields, each with what its field is called. */
export function namedInOrder(
  errors: readonly FormError[],
  labels: readonly LabelOfField[],
  language: Language,
): readonly FormError[] {
  const placeOf = ({ field }: FormError): number => labels.findIndex(([id]) => id === field);
  return errors
    .toSorted((a, b) => placeOf(a) - placeOf(b))
    .map((error) => {
      const [, label] = labels[placeOf(error)] ?? [];
      return label === undefined ? error : { ...error, text: `${label[language]}: ${error.text}` };
    });
}
