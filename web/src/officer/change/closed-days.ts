import { inEach, type Language, languages } from '../../../../domain/foundation/vocabulary/language.ts';
import { severalIn, type Answers } from '../../forms/question.ts';
import type { WholeRegistry } from '../administration/change-command.ts';

/** The field that holds which days are open again. */
export const openAgainField = 'open-again';
/** The field that holds how many days are being added. */
export const addedField = 'days-added';

const atFirst = 1;
export const howManyAdded = (values: Answers): number => Number(values[addedField] ?? '') || atFirst;

export type DayPart = 'date' | Language;
export const dayField = (place: number, part: DayPart): string => `day-${place}-${part}`;

/** The days that were typed, with the place of each in the form. */
export const addedDays = (values: Answers) =>
  Array.from({ length: howManyAdded(values) }, (_, place) => ({
    place,
    date: values[dayField(place, 'date')] ?? '',
    name: inEach((language) => values[dayField(place, language)] ?? ''),
  })).filter(({ date }) => date !== '');

/** What is asked of the calendar: a day whose name was left out everywhere has none. */
export function daysIn(values: Answers) {
  const added = addedDays(values);
  const celebrations = added
    .filter(({ name }) => languages.some((language) => name[language].trim() !== ''))
    .map(({ date, name }) => ({ date, name }));
  return {
    add: added.map(({ date }) => date),
    remove: [...severalIn(values, openAgainField)],
    ...(celebrations.length > 0 && { celebrations }),
  };
}

/** Where the API's pointers into the days lead. */
export function fieldsOfDays(values: Answers): Readonly<Record<string, string>> {
  const added = addedDays(values);
  const named = added.filter(({ name }) => languages.some((language) => name[language].trim() !== ''));
  const pointers: readonly (readonly [string, string])[] = [
    ...added.map(({ place }, index) => [`/details/add/${index}`, dayField(place, 'date')] as const),
    ...named.flatMap(({ place }, index) => [
      ...languages.map(
        (language) => [`/details/celebrations/${index}/name/${language}`, dayField(place, language)] as const,
      ),
      [`/details/celebrations/${index}/date`, dayField(place, 'date')] as const,
    ]),
  ];
  return Object.fromEntries(pointers);
}

/** Closed days that can be opened again: those that are past stay as they were. */
export const daysAhead = ({ calendar }: WholeRegistry, today: string) =>
  calendar.holidays.filter(({ date }) => date >= today);
